/// Spanish wordings of lost and of odd sensation, by what touches and is not felt and by what it is like.
enum SpanishSensationLay {
  static let rules: [Rule] = [
    Rule(
      "es.numbness.untouched", .flag(.numbness),
      """
      @tocar .... y|,|pero? nada|no|cero|casi de? nada $
      @tocar .... y|,|pero? nada de nada
      @tocar .... ni|no|nada|sin me|lo|la|cuenta|enterarme|darme entero|entere|enteraba|doy|di|cuenta
      @tocar .... ni|no|apenas|casi me|lo|la? no? siento|senti|siente|noto|note|percibo $
      @tocar .... ni|no|apenas|casi me|lo|la? no? siento|senti|siente|noto|note|percibo ,|nada|casi|que
      @tocar .... como si nada|no|fuera|fuese
      @parte que|donde no|ni|casi|apenas no? se? siente|sienten|sentia
      parche|pedazo|cacho|trozo|trocito|pedacito|area|franja|punto|lugar|sitio|mancha que|donde no|ni|casi|apenas no? me? @sentir ni|nada|cuando|al|bien|frio|calor|si|desde
      parche|pedazo|cacho|trozo|trocito|pedacito|area|franja|punto|lugar|sitio|mancha que|donde no|ni|casi|apenas no? me? @sentir $
      @parte|derecha|izquierda no|casi|apenas @muy? no? siente|sienten|sentia|sentian $
      @parte|derecha|izquierda no|casi|apenas @muy? no? siente|sienten|sentia|sentian nada|ni|,|bien|al|cuando|lo|frio|calor
      no|casi|apenas @muy? no? se|te|le siente|sienten|sentia|sentian @muy? @det_es? @trozo? @trozo? @parte
      no se @muy? ha|han|habia|esta|estan? sentir|sentido|sintiendo @det_es? @trozo? @parte
      es que casi|apenas|ya? no|ni la|lo|las|los siento|noto $
      es que casi|apenas|ya? no|ni la|lo|las|los siento|noto ,|-|para
      a ratos|veces siento|noto .... a? ratos|veces no
      no @sentir|sentir @det_es? @miembro $
      no @sentir|sentir @muy? @det_es? @parte al|cuando|si|ni|,
      no @muy? he|puedo|logro|consigo vuelto|vuelvo|volver? a? sentir|sentido|notar|notado @muy? @det_es? @trozo? @trozo? @parte
      @parte .... no @muy? la|lo|las|los he? vuelto|vuelvo a sentir
      se me|le @muy? fue|va|ha|iba|esta|murio|perdio ido|yendo? @det_es? sensibilidad|tacto|sensacion|sentido
      no @muy? distingo|diferencio|reconozco|identifico|puedo|se ... frio|calor|caliente|textura|tocando
      cuando|al toco|tocarme|tocar|tocan .... no @muy? @sentir
      no @sentir ... contacto|roce|caricia|caricias|tela|sabana|pedal|embrague|acelerador|arena|chancla|chancleta|zapatilla|media|calcetines
      zona|parte|partes|area|franja muerta|muertas
      no|ni|apenas|casi @muy? no? @sentir nada|casi|ni|mucho en|de|por|hasta @det_es? @trozo? @miembro
      @parte .... sin|no|puedo|ni sentirlo|sentirla|sentirlos|sentirlas
      @tocar .... ni|no lo|la senti|note en|hasta|nada
      no|ni|casi|apenas @muy? tengo|hay|siento|noto|queda @muy? sensacion|sensaciones|sensibilidad|tacto
      @miembro|yema|yemas|piel no|ni @muy? distingue|distinguen|nota|notan|reconoce|detecta|registra|percibe
      @parte .... ni se inmuta|inmutaba|inmuto|entera|entero|enteraba
      cuesta|costando|dificil notar|sentir|percibir ... @parte|piso|toco|pisada|suelo|dedos
      @miembro .... sin sentir|sensacion $
      @miembro , sin|ni sentir|siento $
      rascar|tocar|pellizcar|acariciar|frotar|rascarme|tocarme|rascarle a? otro|otra|alguien|nada|madera|carton|plastico
      @miembro|yema|yemas .... no distingue|distinguen|diferencia|diferencian
      no|ni|apenas @muy? senti|sentia|sentimos nada|casi|ni en|de @det_es? @trozo? @miembro
      ni con ... @sentir @det_es? @trozo? @parte
      desde|de @det_es @parte para|hacia abajo|arriba no|ni|apenas me? @sentir
      @parte para|hacia abajo|arriba no|ni|apenas me? @sentir
      me pellizco|pincho|toco|rasco @det_es? @parte? y|pero ni|nada|no
      """,
      fires: [
        "me pellizco el antebrazo y nada, ni lo noto",
        "no sentí nada en esa mano", "ni con agua caliente siento los dedos", "desde el codo para abajo no siento",
        "la yema del índice no distingue el frío", "me rasco y es como rascar a otro",
        "el agua caliente un lado de la pantorrilla ni se inmutaba", "No percibo nada en el dedo",
        "amanecí con los dedos tiesos y sin sentirlos",
        "me pincho el empeine con un alfiler y ni me entero", "toco la planta y nada de nada",
        "hay un parche en la espalda que no siente ni frío ni calor", "esa mano no siente",
        "La nalga no es que me duela, es que no la siento", "se me fue la sensibilidad de la canilla",
        "a ratos siento la mano y a ratos no", "no se siente el talón",
      ],
      spares: [
        "no siento nada raro en la pierna",
        "no se siente dolor", "tocaron música muy linda", "una zona donde ya no siento molestia",
        "me toca el martes y no me acordaba", "la espalda se siente bien",
      ]),
    Rule(
      "es.numbness.limb", .flag(.numbness),
      """
      @miembro|@parte mia|mio|derecha|derecho|izquierdo|izquierda? @estar? to|toda|todo|@muy? @muy? dormia|durmio|dormias|amortiguad~|tullid~
      amortiguad~|entumi~|adormi~ @muy? @det_es? @parte
      siento|tengo|quedo|quede|ando|traigo ... amortiguad~
      se me durmiera|durmiese|duerma|duerman|durmieran|durmiendo|dormirse @det_es? @trozo? @parte
      se me @muy? duerme|duermen|dormia|dormian|adormece|adormecen
      @miembro ... se me @muy? duerme|duermen|dormia|durmio|durmieron|duerma
      ando|voy|sigo|estoy con @det_es @miembro ... @insens
      @det_es @miembro @muy? @muy? como? @insens
      @insens @det_es @miembro
      media|medio cara|pierna|brazo|mano|pie|cuerpo @muy? @insens
      @insens media|medio cara|pierna|brazo|mano|pie|cuerpo
      y|, sigue|siguen @muy? @insens
      la|el derecha|izquierda|derecho|izquierdo @estar @muy? @muy? @insens
      """,
      fires: [
        "la derecha está dormida",
        "pierna amortiguada desde que salí", "ando con el brazo to dormío",
        "pensé que era normal que se me durmiera la mano", "la pierna mía ta dormía", "medio pie dormido",
      ],
      spares: ["mi hija sigue dormida", "dormía cuando llamaron", "zapatos con buena suela amortiguada"]),
    Rule(
      "es.numbness.simile", .flag(.numbness),
      """
      como si @det_es? @parte @muy? no|fuera|fuese|fueran|es|estuviera|perteneciera @muy? mi|mio|mia|mios|mias|otro|otra|otros|ajen~|prestad~|postiz~|alguien|de
      @parte ... no parece|parecen|es|son|siento mi|mio|mia|mios|mias
      fuera|fuese de otra|otro persona|cuerpo
      postiz~|de palo ... @parte
      @miembro ... postiz~|prestad~|ajen~|dentista|novocaina|anestesia|lidocaina|xilocaina
      anestesia|novocaina|lidocaina ... @miembro|cara|labio|labios|lengua
      como ... anestesia|anestesiad~|anestesiaran|anestesiado
      @parte .... no ... mando|mandan|conectad~|enchufad~
      @parte .... cortocircuito|desenchufad~|apagad~|muertit~
      piso|camino|pisar|caminar|ando|pisando|caminando ... sobre|en|como algodon|algodones|esponja|esponjas|colchon|goma|corcho
      @miembro|@parte .... ausente|ausentes|inexistente|fantasma
      @miembro|@parte .... , como si no estuviera|existiera|estuviese|tuviera
      como si no tuviera|tuviese|existiera|estuviera @muy? @det_es? @miembro
      @miembro|@parte .... como de plastilina|masa|gelatina|trapo|lana|cera|plastico|cemento|caucho|fieltro|papel|espuma|esponja
      @miembro|@parte .... , como de? plastilina|masa|trapo|lana|cera|plastico|cemento|caucho|carton|corcho|goma|madera
      como si @det_es? @parte @muy? no me? pertenece|perteneciera|perteneciese|obedeciera|existiera|respondiera
      """,
      fires: [
        "es como si la mano no me perteneciera", "el pulgar lo tengo gordo, como de plastilina",
        "el pulgar lo tengo como de plastilina", "siento el pie ausente, como si no estuviera",
        "como si el pie fuera de otra persona", "camino como sobre algodones",
        "la cara como si me hubieran puesto anestesia",
      ],
      spares: ["floto en las nubes", "una sábana de algodón", "es otra cosa"]),
    Rule(
      "es.tingling.simile", .flag(.tingling),
      """
      gaseosa|soda|refresco|champan|sidra|burbujas|espuma|electricidad|corriente|chispas|arena|hormigas|bichitos|bichos|gusanos|gusanitos|insectos|agujas|agujitas|vidrio ... corriendo|corriendome|corre|corren|caminando|caminandome|caminara|caminaran|caminan|recorriendo|recorren|subiendo|suben|anda|andan|andando|anduvieran|moviendo|pasara|pasan ... @parte
      corre|corren|caminan|caminara|caminaran|camina|suben|andan|anduvieran|recorren|pasean|pasearan|pasa|corrieran ... bichos|bichitos|hormigas|gusanos|gusanitos|insectos|aranas|aranitas|animalitos|chispas|burbujas
      hormigas|bichos|bichitos|gusanos|gusanitos|insectos|aranas|animalitos ... bajo|debajo|dentro|adentro ... piel|@parte
      bichos|bichitos|gusanitos|aranitas|animalitos ... @miembro|piel
      ortiga|ortigas|ortigad~
      como? tele|television|radio|televisor|celular|telefono ... sin|con|vibrando|vibra|estatica senal|estatica|nieve|interferencia|@parte
      estatica|interferencia ... @parte
      @parte .... estatica|interferencia|burbujeando|burbujean|efervescent~|efervescencia|gaseosa|soda|vibracion|zumbidito|alfileritos|chisporroteo|chispeando
      picor|picorcillo|picorcito|pica|pican|comezon|picazon|cosquilla|cosquillita ... por|de|muy? dentro|adentro
      picor|picorcillo|picazon|pinchitos|alfileritos|punticos ... @miembro
      sensacion de? electrica|electricidad|corriente|agujas|alfileres|hormigas|burbujas|calambre|calambres|chispas
      bailan|bailando|bailotean|chispean|cosquillean|burbujean|pican|vibran ... dedos|manos|pies|piernas
      cosquill~|cosquillej~ en|por|hasta|sube|baja
      encalambrad~|acalambrad~|encalambran|acalambran|acalambra|encalambra ... @miembro
      @miembro ... encalambrad~|acalambrad~|encalambra|encalambran|acalambra|acalambran
      se me @muy? acalambran|acalambra|encalambra|encalambran
      choquecitos|toquecitos|calambritos|corrientazos ... @miembro
      @miembro @muy? me? chispea|chispean|chisporrotean|burbujea|burbujean|cosquillea|cosquillean|vibra|vibran|zumba|zumban|bailan|hormiguean|pinchan|picotean
      celular|telefono|movil|despertador vibrando|vibra|vibrara ... @parte
      como si me? echaran|pusieran|metieran|pasaran|tiraran|dieran sal|limon|gas|soda|agujas|corriente|electricidad|hormigas|alfileres|chile|toques|toquecitos
      pila|bateria|enchufe <> lengua|dedos
      """,
      fires: [
        "como si me echaran sal en los pies", "los dedos me chispean", "como un celular vibrando en el muslo",
        "como si tuviera gaseosa corriéndome por el brazo", "como tele sin señal en los dedos",
        "siento como si me caminaran bichitos bajo la piel del brazo",
        "picorcillo como de ortigas por dentro del brazo",
        "se me acalambran los dedos",
      ],
      spares: ["me tomé una gaseosa y a dormir", "hay hormigas en la cocina", "ver la tele con el brazo en alto"]),
  ]
}
