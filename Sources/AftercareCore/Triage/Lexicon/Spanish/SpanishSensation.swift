/// Spanish wordings of lost sensation and lost strength.
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
      """, fires: ["tengo la mano dormida desde ayer", "se me duerme el brazo"],
      spares: ["dormí delicioso", "me quedé dormida en el sofá"]),
    Rule(
      "es.numbness.lost", .flag(.numbness),
      """
      no me? siento|siente|sienten|sentia|sentir|noto ... @parte
      no me siento @det_es @parte
      no puedo sentir ... @parte
      ya no siento|siente @det_es ... @parte
      sin sensibilidad|sensacion|tacto en|de ... @parte
      perdi|perdido|pierdo|perdida|perdio|falta|poca|menos|no|sin|tengo ... sensibilidad|tacto
      no hay|tengo|tiene|siento sensibilidad|tacto|sensacion ... @parte
      casi|apenas no? siento|noto ... @parte
      """, fires: ["no siento el pie derecho", "no siento dos dedos del pie"],
      spares: ["no siento hormigueo ni debilidad"]),
    Rule(
      "es.tingling", .flag(.tingling),
      """
      hormigueo|hormigueos|hormiguea|hormiguean|hormiguee|hormigueando|hormigueante|hormiguita|hormiguitas|hormigas|cosquilleo|cosquilleos|cosquillea|cosquillas|cosquillean|calambritos|parestesia|comezon
      agujitas|alfileres|alfilerazos|agujetitas|piquetitos
      como electricidad|hormigas|corriente|burbujas|arena
      piquetes|piquete|picoteo|pinchacitos
      hormigas|electricidad|corriente|burbujas en|por ... @parte
      me hormiguea|hormiguean|cosquillea|cosquillean
      """, fires: ["cosquilleo en la mano que no se quita", "siento hormigueo en los pies"], spares: ["tengo agujetas"]),
    Rule(
      "es.weakness", .flag(.weakness),
      """
      debil|debiles|debilidad|debilitad~|paralizad~|paralisis|flojer|aguad~|temblor
      no|sin|poca|perdi|perdido|menos|falta|pierdo ... fuerza|fuerzas|control
      fuerza en|de ... @parte
      no|casi|apenas puedo|podia|logro|consigo|pude ... levantar|alzar|mover|agarrar|cerrar|sostener|sujetar|abrir|apretar|doblar|girar|estirar|caminar|andar|pararme|cargar|subir|flexionar|coger|sentarme
      me cuesta ... levantar|alzar|mover|agarrar|cerrar|sostener|sujetar|abrir|apretar|caminar|andar|doblar
      no @muy? puedo|puede mover|levantar|con|caminar
      @parte ... falla|fallan|fallo|fallaron|dobla|doblan|doblo|vence|vencen|vencio|responde|responden|flojea|tiembla|tiemblan|cede|ceden|arrastra
      falla|fallan|fallo|flaquea|flaquean|dobla|doblan|vence|tiembla|tiemblan|ceden ... @det_es @parte
      caen|cae|cayo|resbalan ... cosas|manos|mano|taza|vaso|todo|objetos
      se me @muy? caen|cae|resbalan|cayo
      arrastro|arrastra|arrastrando|arrastrar ... pie|pierna|pies
      piernas|brazos ... gelatina|trapo|flojas|floj~|aguad~|responden|sostienen
      no @det_es? me? responde|responden|sostiene|sostienen|obedece
      no me? responde|responden|sostiene|sostienen|obedece
      no me sostengo|sostienen
      @parte ... sin fuerza|fuerzas
      pierdo|perdi ... equilibrio|fuerza|agarre
      se me @muy? dobla|doblan|vence|vencen|va|van ... @parte
      no puedo @muy? ni? ... brazo|mano|pierna|pie
      tropiezo|tropece|tropezando
      cojeo|cojeando|cojear
      """, fires: ["la pierna me falla al subir escaleras", "no tengo fuerza en la mano"],
      spares: ["no puedo dejar de recomendarlos"]),
    Rule(
      "es.sensation.strange", .hint(.tingling),
      """
      rar~|extran~ sensacion|en|@parte
      sensacion|sensaciones|algo|sentir ... rar~|extran~
      @parte ... rar~|extran~
      """, fires: ["siento una sensación rara en la pierna"], spares: ["nada de eso"]),
  ]
}
