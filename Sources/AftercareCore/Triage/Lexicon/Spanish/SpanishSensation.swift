/// Spanish wordings of lost and of odd sensation.
enum SpanishSensation {
  static let rules: [Rule] = [
    Rule(
      "es.numbness.word", .flag(.numbness),
      """
      adormecid~|adormecimiento|adormece|adormecen|adormecio|adormecieron|adormecer|adormecerse|adormeciendo|entumecid~|entumecimiento|entumece|entumecen|entumecio|entumido|entumida|entumidos|entumidas|entumen|insensible|insensibles|acorchad~|anestesiad~
      dormid~ ... @parte
      @parte @muy? @muy? @estar? @muy? dormid~|muert~
      @parte ... dormid~|muert~
      se me duerme|duermen|durmio|durmieron|dormia|dormian|duerma|ha|han|queda|quedo|quedan dormido? ... @parte
      duerme|duermen|durmio|durmieron ... @det_es @parte
      @parte se me? ... duerme|duermen|durmio|durmieron
      tengo|siento|noto|traigo|con ... dormid~
      como si? muert~|de|fuera|no|dormid~ madera|corcho|trapo|goma|carton|mio|mia|hule
      @parte ... como? de corcho|trapo|goma|madera
      sin sentir|sentido ... @parte
      anestesi~
      entumid~|entumecer|entumecid~
      entum~|entume|entumen|entumio|entumieron|entumiendo|entumidit~|adormeciendose|dormidit~|acorchamiento|corchos~
      @parte ... adormilad~|dormidit~|ajen~|anestesi~|insensible
      dentista|novocaina
      como|si ... guante|guantes|calcetin|calcetines|algodon|corcho|trapo|madera|palo|goma|hule|cera|ajen~|prestad~|muert~|plastico
      @parte ... como si no fuera|fueran|estuviera|existiera|mi|mio
      no parece|es mi|mio|mia|mios|mias @parte
      se me queda|quedo|quedan|quedaron|pone|puso|ponen @muy? dormid~|muert~|adormecid~
      @parte ... no ... despierta|despiertan|despertar
      @parte ... como? de|si corcho|trapo|goma|madera|carton|plastico|cartulina|hule|algodon|piedra
      parece|como|si @muy? de|fuera|fuese otra|otro persona
      @parte <> acorchad~|anestesi~|insensible|desconectad~
      se me durmio|durmieron|duerme|dormia un|unos|por|al|anoche|ayer|ratito|rato|tantito
      """,
      fires: [
        "se me durmió un ratito", "se me entume la mano", "la mano como si tuviera un guante",
        "la cara como en el dentista",
        "tengo la mano dormida desde ayer", "se me duerme el brazo",
      ],
      spares: ["se me durmió el bebé", "me despierto descansada", "dormí delicioso", "me quedé dormida en el sofá"]),
    Rule(
      "es.numbness.lost", .flag(.numbness),
      """
      no @muy? me? siento|siente|sienten|sentia|sentir|noto|percibo @muy? @det_es? @trozo? @trozo? @trozo? @trozo? @parte
      no @muy? me? siento|siente|sienten|sentia|noto|percibo cuando|si|donde ... toco|tocan|toca|pellizco|aprieto|piso
      no me siento @det_es @parte
      no puedo sentir ... @parte
      ya no me? siento|siente|sienten @det_es? @trozo? @trozo? @trozo? @parte
      sin sensibilidad|sensacion|tacto en|de ... @parte
      perdi|perdido|pierdo|perdida|perdio|falta|poca|menos|no|sin|tengo ... sensibilidad|tacto
      no hay|tengo|tiene|siento sensibilidad|tacto|sensacion
      casi|apenas no? siento|noto ... @parte
      @parte .... no me? lo|la|los|las siento|noto|siente|sentia $
      @parte .... no me? lo|la|los|las siento|noto|siente|sentia desde|y|ni|para|cuando|al|hoy|ya|casi|,|nada|como|mucho
      pellizco|toco|pincho|pellizcan|tocan|pican|pica|pinchan|pellizque|toque|pellizca|quemo|queme|corte|golpee ... no|ni lo|la|me? siento|siente|senti|note|noto|sentimos $
      pellizco|toco|pincho|pellizcan|tocan|pican|pica|pinchan|pellizque|toque|pellizca|quemo|queme|corte|golpee ... no|ni lo|la|me? siento|siente|senti|note|noto nada|lo|que|ni
      insensibilidad|insensibilizad~
      perdi|perdido|pierdo|perdio|perdiendo|sin|falta|poca|menos ... tacto|sensibilidad|sensacion
      no ... sensibilidad|tacto en|de ... @parte
      apenas|casi @muy? no? siento|noto|siente @det_es? @det_es? @trozo? @trozo? @parte
      toco|pellizco|pincho|aprieto|rasco|tocan|tocas|paso|pellizcan ... ni|no|nada|sin me? entero|nada|siento|enterarme|notar|sentir
      no|ni me entero ... toco|tocan|pellizco|pincho|pinchan|agua|caliente|fria
      no|ni|sin @muy? noto|notar|siento|sentir ... calor|frio|agua|suelo|piso|zapato|calcetin|cosquillas|aguja|pinchazo
      no distingo|noto ... frio|caliente|caliente|textura
      como si tocara|tocase|tocaras|rascara|fuera|acariciara a? otro|otra|nadie|alguien|persona
      sensibilidad|sensacion : perdida|nula|ninguna|reducida|poca|baja
      """,
      fires: [
        "me toco el muslo y es como si tocara a otro", "lo toco y ni me entero",
        "me pellizco el muslo y no lo siento", "no siento la punta de los dedos", "no siento el pie derecho",
        "no siento dos dedos del pie",
      ],
      spares: [
        "lo siento, se me olvidó", "la espalda no la siento tensa", "no siento hormigueo ni debilidad",
        "no siento dolor en el brazo",
      ]),
    Rule(
      "es.tingling", .flag(.tingling),
      """
      hormigueo|hormigueos|hormiguea|hormiguean|hormiguee|hormigueando|hormigueante|hormiguita|hormiguitas|hormigas|hormiguero|hormigueros|cosquilleo|cosquilleos|cosquillea|cosquillas|cosquillean|calambritos|parestesia|comezon
      agujitas|alfileres|alfilerazos|agujetitas|piquetitos
      como electricidad|hormigas|corriente|burbujas|arena
      piquetes|piquete|picoteo|pinchacitos
      hormigas|electricidad|corriente|burbujas en|por ... @parte
      me hormiguea|hormiguean|cosquillea|cosquillean
      hormiguillo|hormigueros|hormiguit~|cosquillitas|picorcitos|piquetit~|pinchacit~|agujitas|alfilerit~|corrientita|corrientitas|burbujitas|chispas|chispitas|calambrillos
      hormigas ... caminando|caminan|subiendo|suben|andando|corriendo
      vibra|vibran|vibracion|zumba|zumban|zumbido ... @parte
      @parte ... vibra|vibran|vibracion|zumba|zumban|zumbido|electricidad|corriente|hormigas|agujas
      como cuando se ... duerme|dormida|dormido
      @parte <> hormigas|electricidad|corriente|chispas|burbujas|agujas|alfileres|cosquillas|vibra|zumba|chispea|pica|burbujea|chisporrotea|hierve
      como|de|con agujas|alfileres|hormigas|chispas|burbujas|gaseosa|champan|sidra|sifon|refresco|estatica|interferencia
      """,
      fires: [
        "tengo el pie como con gaseosa",
        "siento hormigas caminando por la pierna", "la mano me vibra", "cosquilleo en la mano que no se quita",
        "siento hormigueo en los pies",
      ], spares: ["el teléfono vibra", "tengo agujetas"]),
    Rule(
      "es.sensation.strange", .hint(.tingling),
      """
      rar~|extran~ sensacion|en|@parte
      sensacion|sensaciones|algo|sentir ... rar~|extran~
      @parte ... rar~|extran~
      """, fires: ["siento una sensación rara en la pierna"], spares: ["nada de eso"]),
  ]
}
