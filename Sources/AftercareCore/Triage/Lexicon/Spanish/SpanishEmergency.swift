/// Spanish wordings of an emergency.
enum SpanishEmergency {
  static let rules: [Rule] = [
    Rule(
      "es.emergency", .flag(.emergency),
      """
      hospital|urgencias|ambulancia|emergencias|paramedicos|internad~|hospitalizad~|infarto|derrame
      sala de emergencia|urgencia
      es una? emergencia|urgente
      urgente|urgentemente|auxilio|socorro
      ^^ ayuda|ayudenme|ayudame
      necesito ... ayuda
      por favor ayuda|ayudenme|ayudame
      llamen|llamar|llame|llamo|llamamos ... ambulancia|911|112|emergencias
      cara|boca ... caida|torcid~|chueca|desviada
      cae|caen|cayo|caia|caido|descuelga|descolgo|tuerce|torcio|torcido|paraliza|paralizo|paralizado la|el|media|un|medio lado? de? la? cara|boca|rostro|parpado|mejilla|labio
      cara|boca|rostro|parpado se? me? ha? cae|cayo|caido|colgando|paraliz~
      no|habla|hablo|cuesta ... hablar|enredad~|arrastrad~
      me llevan|llevaron|trajeron|ingresaron ... hospital|urgencias|clinica|emergencia
      ingresad~|internaron|urgencia|ayudenme|auxilio
      llamenme|llamen|llame|llamame ya|urgente|urgentemente|inmediatamente|ahora|cuanto
      voy|vamos|estoy|estamos|fui|fuimos|llevan|llevaron|llevando|traen|ingresaron|ingrese|acabe|termine|camino|rumbo ... hospital|urgencias|emergencias|emergencia|guardia|ambulancia
      internad~|internaron|internar|ingresad~|hospitalizaron|hospitalizad~
      lengua|habla|palabras ... traba|trabada|enreda|enredan|arrastro|arrastra|salen|pesada
      no @muy? puedo|puede|sale|salen ... hablar|palabras|voz
      media cara|boca ... caida|dormid~|chueca|torcida|paralizad~|muerta
      cara|boca|sonrisa|ojo ... chuec~|torcid~|caid~|colgand~|desviad~|paralizad~
      llamenme|llamame|llameme|llamen|llame|marquenme|marqueme|marcame ... urgente|ya|urgentemente|inmediato|inmediatamente|antes|ahorita|rapido
      ayudenme|ayudame|ayudeme|auxilio|socorro $
      traba|trabo|enreda|pesa|enredo ... lengua
      pido|necesito|manden|quiero ... ayuda|ambulancia
      trajeron|llevaron|llevar|llevarme|llevarla|llevarlo|fuimos|fui|acabe|acabamos|termine|terminamos|ingrese|corriendo ... guardia|hospital|urgencias|emergencias|emergencia
      trajeron|llevaron|llevar|llevarme|llevarla|llevarlo ... clinica|medico|doctor
      llame|llamamos|llamaron|vino|vinieron|llego|espero|esperando ... ambulancia|same|samur|paramedicos|bomberos|suma
      hablando|hablar|hablo|habla|hablaba @muy? enredad~|trabad~|arrastrad~|pastos~|raro|borracho|borracha|lento
      se le|me @muy? tuerce|torcio|cae|cayo|va|fue|chueco|desvia|desvio|jala @det_es? boca|cara|ojo|parpado|labio|lado
      media cara|cuerpo|boca @muy? no|se|sin|dormid~|caid~|torcid~|paraliz~|adormecid~
      no le|se @muy? entiende|entienden|entendemos ... habla|palabras|hablar|hablando
      lado|mitad del|de cuerpo|cara ... dormid~|adormecid~|paraliz~|muert~|sin|no|responde
      derrame|embolia|trombosis|ictus|acv|isquemia|aneurisma
      llamen|llamenme|llamame|marquen ... emergencia|urgente|urgencia|auxilio
      que alguien me? ayude|socorra
      vengan|manden ... ambulancia|auxilio|medico|paramedicos|ayuda
      ayuda|ayudenme|ayudame por|x favor $
      """,
      fires: [
        "anoche me tuvieron que llevar a la guardia", "está hablando enredado", "se le tuerce la boca",
        "me internaron anoche", "se me traba la lengua", "tengo media cara caída", "voy al hospital", "ayuda por favor",
        "se me cae la cara de un lado",
      ],
      spares: ["hablamos largo y tendido", "gracias por su ayuda con la cita", "gracias por la ayuda"])
  ]
}
