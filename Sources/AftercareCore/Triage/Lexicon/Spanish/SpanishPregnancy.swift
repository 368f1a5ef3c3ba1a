/// Spanish wordings of pregnancy and its signs.
enum SpanishPregnancy {
  static let rules: [Rule] = [
    Rule(
      "es.pregnancy.state", .pregnant,
      """
      embarazada|embarazo|encinta|gestacion|prenada
      @num semanas|meses de embarazo|gestacion
      espero|esperando un? bebe
      el|mi bebe|panza
      tengo|estoy|voy|ando de|en|con? @num semanas y|,|de|me
      @num semanas|meses embarazada
      embarazad~|embarazadisima|gestante
      mi embarazo|panza|pancita|bebe
      @num mes|meses|semanas ... embarazada|embarazo
      trimestre
      estoy|ando|voy de @num semanas|meses|mes
      panza|barriga|vientre|bombo|pancita de @num semanas|meses
      @num semanas|meses de panza|gestante|embarazo|barriga|gravidez
      estoy|ando|quede @muy? de encargo|bote
      dulce espera
      en estado interesante|avanzado
      """, fires: ["estoy de siete meses", "con la panza de 25 semanas", "estoy de encargo", "estoy embarazada"],
      spares: ["llevo tres semanas con esto", "estoy esperando el camión"]),
    Rule(
      "es.pregnancy.sign", .prenatal(urgent: false),
      """
      colico|colicos|contraccion|contracciones|calambres|calambre|hinchad~|hinchazon|retortijones
      vientre|panza|barriga|abdomen ... dur~|dolor|duele|tens~|aprieta
      dolor|duele|presion ... vientre|panza|barriga|abdomen|bajo
      dolor ... cabeza
      duele ... cabeza
      vision borrosa
      colic~|contraccion|contracciones|espasmos
      pies|manos|cara|tobillos|piernas ... hinch~|hinchad~|hinchazon
      duele|dolor ... vientre|panza|barriga|bajo
      veo|vision luces|lucecitas|puntos|borros~
      @hinchar
      panza|barriga|vientre|pancita|utero .... dur~|tens~|piedra|aprieta|apretad~|punzad~|colico|contrae
      pone|puso|ponen @muy? dur~
      colicos|dolores ... regla|parto|menstruales|menstruacion
      """, fires: ["se me pone dura la panza a cada rato", "tengo cólicos"], spares: ["me siento bien"]),
    Rule(
      "es.pregnancy.urgent", .prenatal(urgent: true),
      """
      sangrado|sangre|sangro|sangrando|sangrad~|manchado|mancho|hemorragia|sangrar
      rompi|rompio|rompieron|rota|perdiendo|perdi ... fuente|aguas|liquido|bolsa
      bebe ... mueve|movido|movimiento|movimientos|patea|moverse
      manche|manchas|manchita|mancha|manchando|goteo|flujo
      sangre|sangrando|sangrado|sangre|sangro
      bebe ... no|casi|menos|poco|quieto|quieta ... mueve|movido|moviendo|movio|quieto|quieta
      rompio|rompieron|reventaron|revento|salio ... fuente|bolsa|aguas|agua|liquido
      no siento ... patadas|pataditas|moverse|movimientos
      """, fires: ["manché un poco esta mañana", "he sangrado un poco"], spares: ["la manzana", "donar en mayo"]),
    Rule(
      "es.pregnancy.movement", .urgentFlag(.pregnancySymptom),
      """
      noto|siento|percibo|sentido|notado @muy? menos @muy? a|al|el|los|las|mi? movimiento|movimientos|patadas|pataditas? de? del|el|mi|al? bebe|feto
      el|mi|la? bebe|feto @muy? se? mueve|movio|movido|moviendo|patea|moverse @muy? menos|poco|nada
      el|mi|la? bebe|feto menos se mueve
      el|mi|la? bebe|feto no|apenas @muy? se? ha|esta|quiere? mueve|movio|movido|moviendo|mover|moverse|patea|pateado
      no|apenas @muy? he|puedo|logro? siento|noto|sentido|notado|sentir|percibo @muy? al|el|mi|a|que|las|los? patadas|pataditas|movimientos? de|del|a? mi|el|al? bebe|feto
      menos movimientos|movimiento|patadas|pataditas de|del el|mi? bebe|feto?
      he|rompi|rompio|rompieron|han|ha|se|me roto|rompi|rompio|rompido|rompieron? las|la|mi|el? aguas|fuente
      no|apenas|casi @muy? siento|noto|he que|visto|sentido se? @muy? mueva|mueve|mover|patee|patea @muy? @det_es? bebe|nino|nina|bebito|feto
      el|mi|la? bebe|feto ... sin moverse|patear
      """,
      fires: [
        "el bebé sigue sin moverse", "no siento que se mueva el bebé", "noto menos al bebé", "el bebé se mueve menos",
        "he roto aguas",
        "no siento al bebé",
      ],
      spares: ["el bebé se mueve mucho", "bebí aguas frescas", "siento menos dolor"]),
  ]
}
