/// Spanish wordings of what changes the picture: discs, falls, bones.
enum SpanishHistory {
  static let rules: [Rule] = [
    Rule(
      "es.history.disc", .history(.historyDisc),
      """
      hernia|hernias discal|discales|de|en|lumbar|cervical
      disco|discos herniad~|desplazad~|roto|operad~|salid~
      protrusion|protrusiones
      operaron|operad~|operacion|cirugia ... columna|espalda|disco|discos|vertebras|lumbar
      hernia|hernias|disco|discos|protrusion ... columna|lumbar|cervical|l4|l5|s1|espalda
      disco|discos ... herniad~|desplazad~|salid~|abombad~|desgastad~|danad~
      operaron|operad~|operacion|cirugia|cirugias|fusion|tornillos|placas ... columna|espalda|disco|lumbar|cervical|vertebra|vertebras
      hernia|hernias lumbar|lumbares|cervical|cervicales|discal|discales|dorsal|dorsales
      """, fires: ["tengo dos hernias lumbares", "tengo una hernia discal"], spares: ["fui a la disco"]),
    Rule(
      "es.history.injury", .history(.historyInjury),
      """
      me cai|caigo|caido
      caida|choque|accidente|fractura|fracturas|esguince|torcedura|atropell~
      fracture|fracturo|rompi|quebre|torci|choque|atropellaron|lesione|lesion|chocamos|chocaron
      me|se rompi|fracture|quebre|torci|lesione|disloque
      me golpee|resbale|accidente|estrelle|lastime|disloque
      choque|choco|chocaron|accidente|atropello|volcadura|volque|caida|golpe ... hace|semana|dias|ayer|domingo|lunes|carro|auto|coche|moto|bici|bicicleta|escalera|escaleras|caballo
      me|se pegue|di|meti|pego|dio|metio|lleve un|una @muy? porrazo|golpe|golpazo|trancazo|batacazo|hostia|tortazo|guamazo|madrazo|palo|trompazo|galletazo|caida|chingadazo|castanazo
      porrazo|golpazo|trancazo|batacazo|trompazo|guamazo|costalazo
      me lleve por delante
      me|se fracture|fracturo|fisure|fisuro|luxe|luxo|esguince
      """, fires: ["me pegué un porrazo con la bici", "me caí la semana pasada"], spares: ["me caen bien"]),
    Rule(
      "es.history.bone", .history(.osteoporosis),
      """
      osteoporosis|osteopenia
      huesos debiles|fragiles|delgados
      densidad osea
      osteoporotic~|osteopenic~
      descalcificad~|descalcificacion
      huesos|hueso @muy? debil~|debiles|fragil~|fragiles|delgad~|poros~
      """, fires: ["tengo osteoporosis"], spares: ["me truenan los huesos"]),
  ]
}
