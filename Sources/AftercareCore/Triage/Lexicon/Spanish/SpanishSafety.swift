/// Spanish wordings of what any clinic would add.
enum SpanishSafety {
  static let rules: [Rule] = [
    Rule(
      "es.bladder", .flag(.bladderBowel),
      """
      no ... orinar|orina|pis|pipi|orino|vejiga|esfinter|intestino|evacuar|defecar
      orine|orine|mee|mee|hice|orino|orinado|meado ... encima|cama|pantalon
      me orine|meo|mee|orino|hice encima?
      escapa|escapan|sale|gotea|aguanto|salio ... orina|pis|pipi|popo|heces|caca
      perdi|perdido|pierdo|sin|perdida ... control ... vejiga|esfinter|esfinteres|orina|intestino|intestinos
      incontinencia
      dificultad|cuesta ... orinar
      pierdo|perdida de? orina|pis
      """, fires: ["no puedo orinar", "se me escapa la orina"], spares: ["agua para orinar mucho"]),
    Rule(
      "es.saddle", .flag(.saddleNumbness),
      """
      zona|parte|partes intima|intimas|genital|genitales
      genitales|entrepierna|perine|ingle|vagina|pene|ano ... dormid~|adormecid~|siento|entumecid~|sensibilidad
      dormid~|adormecid~|siento|entumecid~|sensibilidad|adormecimiento|hormigueo ... genitales|entrepierna|perine|vagina|pene|ano|ingle|intima|intimas|limpio|limpiarme
      entre las piernas
      """, fires: ["no siento la zona íntima"], spares: ["la zona lumbar bien"]),
    Rule(
      "es.chest", .flag(.chestBreath),
      """
      dolor|duele|presion|opresion|punzada|punzadas|apreton|ardor ... pecho|corazon
      pecho ... duele|aprieta|dolor|oprime|opresion|apretado
      falta|sin|corta|quedo ... aire|aliento|respiracion
      no|cuesta|dificultad|trabajo|mal|dificil|costando|apenas ... respirar|respiro
      ahogo|ahogando|asfixia|asfixio|palpitaciones|taquicardia|ahogada
      """, fires: ["dolor en el pecho", "me falta el aire"], spares: ["aire fresco", "masaje en el pecho bien"]),
    Rule(
      "es.calf", .flag(.calfSwelling),
      """
      pantorrilla|pantorrillas|gemelo|pierna ... hinchad~|inflamad~|hincho|caliente|roja|hinchazon|inflamo|hincha
      hinchad~|inflamad~|hincho|hinchazon|inflamo|hincha ... pantorrilla|gemelo|pierna
      trombosis|coagulo
      """, fires: ["tengo la pantorrilla hinchada"], spares: ["la pantorrilla bien"]),
    Rule(
      "es.fever", .flag(.fever),
      """
      fiebre|calentura|febril|escalofrios|escalofrio
      temperatura ... @feverish
      @feverish grados|de
      temblando de frio
      """, fires: ["tengo fiebre y escalofríos"], spares: ["buena temperatura"]),
    Rule(
      "es.headache.severe", .flag(.severeHeadache),
      """
      peor|fuerte|fuertisimo|terrible|horrible|insoportable|intenso|tremendo|muchisimo|espantoso ... dolor? ... cabeza
      dolor de cabeza @muy? @muy? fuerte|terrible|horrible|insoportable|intenso|fuertisimo|tremendo|repentino|espantoso|horroroso
      cabeza ... estalla|explota|revienta|muchisimo|partida|estallar|explotar|reventar
      veo doble|borroso
      vision borrosa|doble
      """, fires: ["el peor dolor de cabeza de mi vida"], spares: ["un poco de dolor de cabeza"]),
    Rule(
      "es.headache.mild", .hint(.severeHeadache),
      """
      dolor|dolorcito|dolores ... cabeza
      duele ... cabeza
      jaqueca|migrana
      """, fires: ["un poco de dolor de cabeza"], spares: ["masaje de cabeza rico"]),
    Rule(
      "es.faint", .flag(.faintDizzy),
      """
      desmaye|desmayo|desmayar|desmayad~|desmayarme|desmayando
      maread~|mareo|mareos|mareando|maree|maree|marea|vertigo|vertigos
      perdi ... conocimiento|conciencia
      da|dan|daba vueltas todo?
      todo me? da vueltas
      casi me caigo
      """, fires: ["me desmayé en el baño", "estoy muy mareada"], spares: ["dimos vueltas por el parque"]),
    Rule(
      "es.allergy", .flag(.allergicReaction),
      """
      sarpullido|ronchas|roncha|urticaria|alergia|alergica|alergico|salpullido|ampolla|ampollas|quemadura|quemaduras|erupcion|picazon
      cara|labios|lengua|ojos|garganta|boca ... hinchad~|hincho|hinchando|inflamad~|hinchan|hincha|inflamo
      hinchad~|hincho|hinchando|inflamad~|hinchan|hincha|inflamo ... cara|labios|lengua|ojos|garganta
      me quemo|quemaron|quemaste|queme
      piedra|piedras|aceite|crema ... quemo|quemaron|ardio
      me pica|pican|arde ... piel|todo|toda|mucho
      granitos|granos ... espalda|piel|cuerpo
      """, fires: ["tengo ronchas donde me pusieron la crema"], spares: ["el aceite olía rico"]),
    Rule(
      "es.bruise.severe", .flag(.severeBruising),
      """
      moreton|moretones|hematoma|hematomas|morados|cardenales|moratones|moraton ... enorme|enormes|grande|grandes|negr~|gigante|gigantes|oscur~|todo|toda|llen~|horribles|feos|fuertes
      enormes|grandes|llen~|cubiert~|muchos|grande|enorme|tremendos ... moretones|hematomas|morados|cardenales|moreton|hematoma|moratones
      espalda|pierna|piernas|brazo|brazos|gluteo ... morad~|negr~
      """, fires: ["tengo moretones enormes en las piernas"], spares: ["un moretón pequeño"]),
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
      """, fires: ["voy al hospital", "ayuda por favor", "se me cae la cara de un lado"],
      spares: ["gracias por la ayuda"]),
    Rule(
      "es.selfHarm", .flag(.selfHarm),
      """
      suicid~|suicidarme|suicidio|matarme|matarse
      quiero|quisiera|deseo|ganas|preferiria|prefiero ... morir|morirme|desaparecer|matarme|muert~
      no quiero @muy? vivir|seguir|despertar|existir
      no|sin ... ganas de? vivir
      quitarme la vida
      no ... sentido ... vida|vivir
      mejor ... sin mi
      hacerme dano
      acabar con todo|mi
      no puedo mas con
      """, fires: ["no quiero vivir", "quiero morirme"], spares: ["me muero por volver"]),
  ]
}
