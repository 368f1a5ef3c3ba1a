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
      disco|discos|vertebra|vertebras <> zafo|zafad~|salio|salid~|corrio|corrid~|desplazo|movid~|movio|boto|botad~|aplastad~|aplasto|exploto|desgastad~|gastad~|degenerad~|abultad~|fuera|comprimid~
      zafo|salio|corrio|desplazo|exploto|botaron|aplasto|desgastaron un|el|dos|los|una|la disco|discos|vertebra|vertebras
      discopatia|espondilolistesis|extrusion|laminectomia|discectomia|microdiscectomia|artrodesis|listesis|abombamiento
      hernia|hernias l3|l4|l5|s1|c5|c6|c7|l4l5|l5s1
      tengo|con|padezco|sufro|mi|mis|dos|tres @muy? una|dos|tres|unas|varias|de? hernia|hernias
      """,
      fires: [
        "tengo dos hernias y estoy con dolor", "se me zafó un disco hace años", "tengo dos hernias lumbares",
        "tengo una hernia discal",
      ], spares: ["se zafó la correa", "fui a la disco"]),
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
      fisura|fisuras|desgarro|luxacion|esguinzado|contusion|fracturita|rotura ... @parte|hueso|ligamento|costilla|mes|semana|semanas|dias
      latigazo cervical
      me|nos estampe|estampo|estrelle|volque|volcamos|resbale|desbarranque|derrape|accidente|embistio|embistieron|atropello|atropellaron|arrollo
      me|se|nos fui|fue|di|metio|meti|pegue|saque ... bruces|mugre|chucha|madre|crisma|hocico|cara|bomba|matada|sacon|costalazo|zapotazo|maromas|leche|talegazo|golpazo|guarrazo|hostion
      rode|rodo|rodando ... escaleras|escalera|gradas
      me|se tiro|tumbo|boto|lanzo el|la|un|mi caballo|moto|yegua|ola|perro|bici
      me|se doble|torci|esguince|luxe|fracture|quebre|rompi|zafe|disloque|desgarre @muy? @det_es? @parte
      caida|caidas ... semana|ayer|dias|escalera|escaleras|moto|bici|patin|patineta|mes|hielo
      """,
      fires: [
        "tuve una fisura de costilla el mes pasado", "rodé por las escaleras", "me pegué un porrazo con la bici",
        "me caí la semana pasada",
      ], spares: ["se me rompió el reloj", "me caen bien"]),
    Rule(
      "es.history.bone", .history(.osteoporosis),
      """
      osteoporosis|osteopenia
      huesos debiles|fragiles|delgados
      densidad osea
      osteoporotic~|osteopenic~
      descalcificad~|descalcificacion
      huesos|hueso @muy? debil~|debiles|fragil~|fragiles|delgad~|poros~
      masa|densidad|perdida osea|osea
      densitometria
      huesos|hueso ... cristal|vidrio|porosos|esponja|desgastad~|descalcificad~|papel
      fragilidad osea
      """, fires: ["tengo los huesos de cristal", "tengo osteoporosis"], spares: ["me truenan los huesos"]),
  ]
}
