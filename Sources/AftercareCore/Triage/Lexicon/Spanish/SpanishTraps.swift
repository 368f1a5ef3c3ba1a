/// Spanish target words in harmless lives.
enum SpanishTraps {
  static let rules: [Rule] = [
    Rule(
      "es.trap.noCall", .harmless,
      """
      no hace|es|hay|tienen|tiene|necesito|necesitan|tienes falta|necesario|que|necesidad de? que? me? llamen|llamarme|llame|llames|marquen|llamada|marcarme|llamar
      no necesito|necesitan|quiero que? me? llamen|llamarme|llame|llames|marquen|llamada|marcarme|llamar
      """, fires: ["no hace falta que me llamen"], spares: ["me hace falta que me llamen"]),
    Rule(
      "es.trap", .harmless,
      """
      me? quede|quedo|quedamos|caigo|cai ... dormid~|rendid~
      dormid~ como|en|toda|temprano|sofa|del|profundamente|un ... bebe|tronco|sofa|cama|camilla|noche|piedra|angel
      muert~|muriendo|muero de|por cansancio|sueno|hambre|risa|volver|la|ganas|el|regresar|frio
      me muero|muriendo por
      menos mal
      se? me|te|le? cae|caia|caen la cara de verguenza|pena|risa|sueno
      hormigueo|cosquillas|cosquilleo|mariposas de|por|en emocion|nervios|felicidad|estomago
      @num en punto
      en punto
      trabajo|trabaje|trabajando|turno|guardia|trabaja ... hospital|urgencias|clinica|emergencias
      enfermer~|doctora|doctor|medico|medica en|de|del
      fiebre del|de sabado|oro|compras
      fuerza de voluntad|mayor|aerea
      debilidad por|es|son
      no me caen|cae mal
      me cae|caen|cayo bien|mejor|super|genial
      dolor de cabeza el|con|trafico|mi
      me duele el? bolsillo|cartera|codo
      mal tiempo|clima|rato
      no esta|estuvo|estuvimos nada? mal
      nada mal
      no dejo|paro de reir|sonreir
      trabaj~|trabajo|turno|guardia|guardias ... hospital|urgencias|guardia
      mi|mis|la|el|un|una @persona ... hospital|urgencias|internad~|hospitalizad~
      visitar|visitando|ver|visite ... hospital
      muert~ de? hambre|cansancio|sueno|risa|frio|calor
      trafico|calor|clima|frio|jefe|trabajo|suegra ... matando|mata|insoportable|horrible|terrible|pesado
      dolor de cabeza el|con|del trafico|tramite|papeleo|jefe
      se me cayo|caen|cae el|la|los|las? pelo|baba|calzones|veinte|venda
      frio|viento|hielo|calor|clima|nieve que? ... corta|mata|pela|cuchillo|cuchillos
      hormigas .... cocina|casa|jardin|patio|comida|azucar|despensa|picnic
      @oficio de|en|del urgencias|hospital|emergencias|guardia|ambulancias|clinica
      me|nos toco|tocaron|llegaron|vinieron|entraron @num|varios|varias|pacientes ... con dolor|dolores|mareos|fiebre|infarto de? pecho|cabeza|espalda|pierna?
      pacientes|gente|paciente ... con|que dolor|mareos|fiebre|infarto ... pecho|cabeza?
      @num|varios|varias|pacientes|muchos con dolor|dolores|mareos|fiebre|infarto de? pecho|cabeza|espalda|pierna?
      temblaron|flaquearon|tiemblan|temblaban|temblo .... cuenta|precio|factura|ella|novia|nota|noticia|susto|emocion
      que flojera|pereza|hueva
      flojera de|levantarme|ir|salir|cocinar|trabajar|pararme|moverme
      @num|varios|varias|pacientes con dolor|dolores de pecho|cabeza
      me|nos toco|tocaron|llegaron|vinieron un|una|dos|tres|cuatro|cinco|varios|varias|pacientes|muchos con dolor|dolores|mareos|fiebre|infarto de? pecho|cabeza|espalda|pierna?
      dos|tres|cuatro|cinco|varios|varias|pacientes|muchos con dolor|dolores de pecho|cabeza
      hormigas .... cocina|casa|jardin|patio|despensa|picnic , esas|esos|estas si? no se van
      """,
      fires: [
        "me temblaron las piernas cuando vi la cuenta", "qué flojera levantarme", "soy enfermera de urgencias",
        "las hormigas que tengo son las de la cocina", "mi mamá está en el hospital, yo bien",
        "el calor me está matando", "me quedé dormida en el sofá",
      ],
      spares: ["tengo hormigas en el brazo", "la espalda me está matando", "tengo la mano dormida"]),
  ]
}
