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
      """,
      fires: [
        "me internaron anoche", "se me traba la lengua", "tengo media cara caída", "voy al hospital", "ayuda por favor",
        "se me cae la cara de un lado",
      ],
      spares: ["gracias por su ayuda con la cita", "gracias por la ayuda"])
  ]
}
