/// Spanish cues of others: strangers, players, patients, and kin named after what they have.
enum SpanishBystanders {
  static let rules: [Rule] = [
    Rule(
      "es.other.bystander", .otherPerson,
      """
      el|la|los|las que !@dicente .... es|son|era|eran|fue @muy? mi|mis|el|la|un|una @persona|@ajeno
      quien|quienes !@dicente .... es|son|era @muy? mi|mis|el|la @persona|@ajeno
      un|una|unos|unas|dos|tres|cuatro|cinco|varios|varias|otro|otra|algunos|algunas|muchos|muchas|@num @persona|@jugador
      un|una|unos|unas|dos|tres|cuatro|varios|varias|otro|otra|el|la|@num @ajeno que? se|le|les|lo|la @muy? desmayo|desmayaron|cayo|cayeron|puso|pusieron|mareo|mareaba|infarto|fracturo|rompio|lesiono|sintio|sintieron|murio|desplomo|descompuso|quedo|llevaron|dio|dieron|durmio
      un|una|unos|unas|dos|tres|varios|varias|otro|otra|@num @ajeno tuvo|tuvieron|tenia|tenian|sufrio|perdio|convulsiono
      el|la|al|un|una|los|las|unos|unas @ajeno ... a|al mi|nuestro lado
      el|la|al|un|una @ajeno de|del|en|junto|enfrente|atras|delante ... lado|asiento|metro|bus|autobus|misa|iglesia|gym|gimnasio|oficina|clase|fila|cola|tren|avion|playa|parque|fiesta|boda|cine|concierto|partido
      el|la|al|los|un|una|mi|nuestro|nuestra @jugador
      se|le|les|me se|le|me? @muy? desmayo|desmayaron|mareo|marearon|infarto|fracturo|rompio|lesiono|quebro|durmio|torcio|desplomo|descompuso|murio|cayo|cayeron a? un|una|el|la|dos|tres|varios|varias|@num|unos|otra|otro @persona|@ajeno|@jugador
      se|le|les @muy? desmayo|desmayaron|mareo|infarto|fracturo|rompio|lesiono|quebro|durmio|torcio|desplomo|descompuso|murio|cayo a? mi|mis|nuestra|nuestro @persona
      les|los|le|se|te voy|vamos|quiero|pienso|debo|tengo|puedo a|que? mandar|enviar|llevar|traer|regalar|pasar|recomendar|llevarles|mandarles ... a? mi|mis|una|un @persona
      voy|vamos|quiero|pienso a? mandar|mandarles|enviarles|llevar|llevarles|traer|traerles|regalar|recomendar|recomendarlos|recomendarles|recomendarle ... a|con? mi|mis|una|un @persona
      le|les|los|se? regale|recomende|mande|mandare|recomendare|regalare|llevare|pase ... a|con? mi|mis|una|un @persona
      """,
      fires: [
        "el que anda con la pierna dormida es mi hermano", "quien tiene ciática es mi suegra",
        "una señora se desmayó en misa", "se me desmayaron dos pacientes", "al portero lo dejaron inconsciente",
        "les voy a mandar a mi hermana que tiene ciática",
      ],
      spares: [
        "el que tiene la pierna dormida soy yo", "la señora apretó mucho y tengo el brazo dormido",
        "la que dice que arrastro el pie es mi esposa", "me desmayé en misa",
      ])
  ]
}
