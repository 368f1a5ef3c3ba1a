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
      no|sin @muy? puedo|poder|logro|puede|podido|pude|consigo ... orinar|mear|pipi|pis|bano|popo|evacuar
      sin|no @muy? he? orinar|orinado|mear|pis|pipi
      no me? @muy? sale|salen|viene ... orina|pis|pipi|chorro|meados
      sale|escapa|escapan|chorrea|gotea|salio|escapo|sali ... pis|pipi|orina|orines|popo|caca|heces
      hice|hago|hizo|orine|orino|cague|zurre|mee ... encima|cama|pantalon|calzon|ropa
      hice|hago|hizo pis|pipi|popo|caca encima|en|sin
      moje|mojo|moja ... cama|pantalon|calzon|calzones
      no siento|noto|siente ... ganas|cuando ... orinar|orino|pis|pipi|bano|popo
      no|sin|perdi @muy? controlo|control|controlar|aguanto|aguantar|retengo ... orina|pis|pipi|esfinter|esfinteres|popo|bano|vejiga|intestino|caca
      no aguanto|alcanzo|llego ... bano|pis|pipi
      retencion|incontinente
      no me? sale|salia ni|nada gota|nada?
      tengo ganas pero? no|nada ... sale|salir|viene
      ganas de? ... no|nada sale|puedo|consigo
      """,
      fires: [
        "tengo ganas pero no sale ni gota",
        "llevo desde ayer sin poder hacer pis", "no siento cuando orino", "mojé la cama", "no puedo orinar",
        "se me escapa la orina",
      ], spares: ["sin hacer ejercicio", "agua para orinar mucho"]),
    Rule(
      "es.saddle", .flag(.saddleNumbness),
      """
      zona|parte|partes intima|intimas|genital|genitales ... dormid~|adormecid~|entumecid~|siento|hormigueo|insensible
      dormid~|adormecid~|entumecid~|siento|hormigueo|insensible ... zona|parte|partes intima|intimas|genital|genitales
      genitales|entrepierna|perine|ingle|vagina|pene|ano ... dormid~|adormecid~|siento|entumecid~|sensibilidad
      dormid~|adormecid~|siento|entumecid~|sensibilidad|adormecimiento|hormigueo ... genitales|entrepierna|perine|vagina|pene|ano|ingle|intima|intimas|limpio|limpiarme
      @intima ... dormid~|adormecid~|entumecid~|hormigueo|insensible|adormecimiento
      no ... siento|sensibilidad ... @intima
      dormid~|adormecid~|entumecid~|adormecimiento|hormigueo|insensibilidad ... @intima
      entre las piernas ... siento|dormid~|adormecid~|entumecid~|hormigueo
      no siento ... limpio|limpiarme|asiento|taza|inodoro|excusado
      allabajo|alla|ahi abajo ... dormid~|adormecid~|siento|entumecid~|hormigueo
      """, fires: ["no siento la entrepierna al sentarme", "no siento la zona íntima"],
      spares: ["la parte baja de la espalda bien", "la zona lumbar bien"]),
    Rule(
      "es.chest", .flag(.chestBreath),
      """
      dolor|duele|presion|opresion|punzada|punzadas|apreton|ardor ... pecho|corazon
      pecho ... duele|aprieta|dolor|oprime|opresion|apretado
      falta|faltaba|falto|corta|quedo|quede|entra ... aire|aliento|respiracion|oxigeno
      sin aire|aliento|oxigeno|respiracion
      no|cuesta|dificultad|trabajo|mal|dificil|costando|apenas ... respirar|respiro
      ahogo|ahogando|asfixia|asfixio|palpitaciones|taquicardia|ahogada
      no|cuesta|dificultad|trabajo|mal|dificil|apenas|duele|dolor ... respirar|respiro|inhalar|aspirar
      no @muy? me? entra|llega|alcanza ... aire
      respiro|respirar|respiracion mal|cortad~|agitad~|dificil|corta|rapido|apenas
      sofoco|sofoca|sofocad~|sofocando|ahogo|ahoga|ahogando|ahogad~|asfixi~|asfixiando|jadeo|jadeando|fatigo|agitad~
      corazon ... acelerad~|mil|rapido|late|latiendo|palpita|salta|sale|brinca|galope|fuerte|irregular
      palpita|late|brinca|acelera|acelero ... corazon
      peso|opresion|presion|apretado|apretad~|nudo|aplasta|aplastan|elefante|piedra|faja|banda ... pecho
      pecho ... cerrad~|apretad~|oprimid~|pesad~|peso|aplasta|presion|quema|arde|explota
      taquicardia|arritmia|arritmias|bradicardia|silbid~
      ladrillo|ladrillos|elefante|losa|piedra|roca|yunque|bloque|cinturon|faja|corse|banda|mano|tenaza|placa|tonelada <> pecho|corazon|esternon
      pecho <> opresion|presion|apretad~|aprieta|aplasta|peso|cerrad~|estruja
      no me? deja|dejan|puedo|permite|logro ... tomar|coger|respirar|agarrar|meter|inspirar ... aire|hondo|profundo|fondo
      me cuesta|duele|molesta respirar|inspirar|tomar
      """,
      fires: [
        "no me deja tomar aire hondo", "como si tuviera un ladrillo encima del pecho",
        "no me entra el aire", "el corazón me late muy rápido", "siento un peso en el pecho", "dolor en el pecho",
        "me falta el aire",
      ], spares: ["me quité un peso de encima", "gracias de corazón", "aire fresco", "masaje en el pecho bien"]),
    Rule(
      "es.calf", .flag(.calfSwelling),
      """
      pantorrilla|pantorrillas|gemelo|pierna ... hinchad~|inflamad~|hincho|caliente|roja|hinchazon|inflamo|hincha
      hinchad~|inflamad~|hincho|hinchazon|inflamo|hincha ... pantorrilla|gemelo|pierna
      trombosis|coagulo
      pantorrilla|gemelo|chamorro|canilla|batata ... roj~|caliente|dur~|inflamo|doble|grande|hinchada|hinchado
      pierna ... roj~|inflamo|doble|hinchada
      hinchad~|inflamad~|hincho|inflamo|hinchazon ... chamorro|canilla|pierna|tobillo|pantorrilla|gemelo
      una pierna ... hinchad~|roj~|caliente|grande
      trombo|flebitis|trombos
      @hinchar ... pantorrilla|pantorrillas|gemelo|gemelos|chamorro|pierna|tobillo
      pantorrilla|pantorrillas|gemelo|chamorro|pierna ... @hinchar
      """, fires: ["el chamorro lo tengo inflamado y rojo", "tengo la pantorrilla hinchada"],
      spares: ["las piernas descansadas", "la pantorrilla bien"]),
    Rule(
      "es.fever", .flag(.fever),
      """
      fiebre|calentura|febril|escalofrios|escalofrio
      temperatura ... @feverish
      @feverish grados|de
      temblando de frio
      con|tengo|tenia|subio|subido @muy? temperatura
      destemplad~|tiritando|tirito|tiritona|tiritera|febril|afiebrad~|enfebrecid~|acalenturad~
      temblores|temblando|temblor|sudando|sudores|sudor ... frio|frios|fiebre
      ardiendo|hirviendo|volando ... fiebre|calentura|temperatura
      termometro
      """,
      fires: ["ando con temperatura", "estoy tiritando", "tengo 39 en el termómetro", "tengo fiebre y escalofríos"],
      spares: ["qué rica temperatura la sala", "buena temperatura"]),
    Rule(
      "es.headache.severe", .flag(.severeHeadache),
      """
      peor|fuerte|fuertisimo|terrible|horrible|insoportable|intenso|tremendo|muchisimo|espantoso ... dolor? ... cabeza
      dolor de cabeza @muy? @muy? fuerte|terrible|horrible|insoportable|intenso|fuertisimo|tremendo|repentino|espantoso|horroroso
      cabeza ... estalla|explota|revienta|muchisimo|partida|estallar|explotar|reventar
      veo doble|borroso
      vision borrosa|doble
      explota|estalla|revienta|parte|retumba|truena|explotar|estallar|reventar|martillea|mata ... cabeza
      cabeza ... parte|mata|retumba|truena|martillea|partir|martillo|bomba
      peor|@grave|horrenda|horroroso ... jaqueca|jaquecas|migrana|cefalea
      jaqueca|migrana|cefalea|dolor de? cabeza? ... @grave|peor|repente|golpe|subito|repentino|repentina|vomit~|vomito|vision
      repente|golpe|pronto ... dolor de cabeza
      dolor de cabeza ... repente|golpe|subito|nunca|vida|peor
      nunca|jamas ... dolor|dolido ... cabeza
      duele muchisimo|horrible|horrores|demasiado ... cabeza
      cabeza ... duele|dolor ... muchisimo|horrible|demasiado|horrores|@grave
      cabeza ... como nunca|jamas
      """,
      fires: [
        "me duele la cabeza como nunca en mi vida",
        "me explota la cabeza", "la peor jaqueca que he tenido", "un dolor de cabeza terrible de repente",
        "el peor dolor de cabeza de mi vida",
      ], spares: ["me duele un poco la cabeza", "un poco de dolor de cabeza"]),
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
      desvaneci|desvanezco|desvanecimiento|desvanecer|desvanecerme|lipotimia|vahido|vahidos|atarantad~|patatus|soponcio|maread~|mareadisim~|inconsciente
      perdi|perdio|pierdo|perdido ... conocimiento|conciencia|sentido|equilibrio
      da|dan|daba|dando|daban ... vueltas
      iba|voy|siento|casi|punto ... desmayar|desmayo|desmayarme|desmaye
      se me nublo|nubla|fue|va|apago|borro la? vista|cabeza|mundo|luz|todo
      vi|veo|todo negro|estrellas|estrellitas|puntos|borroso
      cai|caigo|caia|desplome|desplomo ... suelo|piso|redondo|redonda
      bajo|baja|bajon ... presion|tension|azucar
      inestable|tambaleo|tambaleando|tambaleante
      """,
      fires: [
        "se me nubló la vista", "me iba a desmayar", "caí redonda", "me desmayé en el baño", "estoy muy mareada",
      ], spares: ["veo todo con otros ojos", "mi vista al mar", "dimos vueltas por el parque"]),
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
      roncha|ronchas|ronchitas|habones|habon|salpullido|rojeces|comezon|picor|picazon|alergia|granitos|eccema|dermatitis|irritacion|irritad~
      piel ... irritad~|roj~|quemad~|levantad~|arde|pica|pelando|pelada|descamad~|carne
      me pica|pican|picaba ... todo|toda|piel|cuerpo|espalda|brazos|piernas|mucho|muchisimo|donde
      quemad~|queme|quemo|quemaron|quemadura|quemaduras|quemada ... piel|espalda|piedra|piedras|aceite|compresa|parche|@parte
      ampoll~|ampollit~
      cierra|cerrando|cierre|cerro|cerrado ... garganta
      garganta ... cierra|cerrando|cerrad~|hinchad~|apretad~
      no|cuesta @muy? puedo|puede? tragar
      labios|lengua|cara|ojos|parpados|boca ... hinch~|hinchando|hinchada|hinchados|inflam~|inflamada|inflamados|gordos|gorda
      @hinchar ... cara|labio|labios|lengua|ojo|ojos|garganta|parpado|parpados|boca
      cara|labio|labios|lengua|ojo|ojos|garganta|parpado|parpados|boca ... @hinchar
      """,
      fires: [
        "se me hincharon los labios", "se me cierra la garganta", "la piel toda irritada",
        "me salieron granitos con el aceite", "tengo ronchas donde me pusieron la crema",
      ], spares: ["el aceite olía rico"]),
    Rule(
      "es.bruise.severe", .flag(.severeBruising),
      """
      moreton|moretones|hematoma|hematomas|morados|cardenales|moratones|moraton ... enorme|enormes|grande|grandes|negr~|gigante|gigantes|oscur~|todo|toda|llen~|horribles|feos|fuertes
      enormes|grandes|llen~|cubiert~|muchos|grande|enorme|tremendos ... moretones|hematomas|morados|cardenales|moreton|hematoma|moratones
      espalda|pierna|piernas|brazo|brazos|gluteo ... morad~|negr~
      moreton|moretones|moraton|moratones|cardenal|cardenales|hematoma|hematomas|morado|morados ... horrible|horribles|feo|feos|feisimo|tamano|todos|todas|lados|partes|cuerpo|negros|negro|verdes|crece|creciendo|crecen|extiende|palma|mano|puno|plato
      quede|estoy|amaneci|tengo|toda|todo ... moretead~|amoratad~
      llen~|cubiert~|repleto|repleta ... moretones|moratones|cardenales|hematomas|morados|moretes
      espalda|pierna|piernas|brazo|brazos|gluteo|muslo|muslos|nalga|costado|cuerpo ... morad~|negr~|moretead~|amoratad~
      cardenal|moraton|moreton|morado|hematoma <> enorme|gigante|negro|negra|grande|inmenso|tremendo|dur~|creciendo|plato|mano
      """,
      fires: [
        "Tengo un cardenal enorme en el muslo, casi negro",
        "estoy llena de moretones", "toda la pierna morada", "un moretón del tamaño de un plato",
        "tengo moretones enormes en las piernas",
      ], spares: ["un moradito pequeño", "un moretoncito", "toda la ropa negra", "un moretón pequeño"]),
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
      spares: ["gracias por su ayuda con la cita", "gracias por la ayuda"]),
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
      no @muy? quiero|quisiera|deseo ... vivir|seguir|despertar|existir|viviendo
      ya no quiero vivir|seguir|estar|existir
      mejor|quisiera|ojala|deseo|prefiero estar|estuviera|estaria|haber|verme? muert~|morir|morirme|desaparecer|nacido
      no vale la pena vivir|seguir|nada
      sin mi ... mejor
      mejor ... sin mi|muert~
      no ... despertar mas|nunca|manana|ya
      matarme|matarse|suicid~|ahorcarme|cortarme|suicidarme|tirarme
      hacerme dano
      quitarme|acabar ... vida
      me|nos quiero|quisiera|voy|quieren a? matar|morir|suicidar|ahorcar|colgar|tirar|cortar|desaparecer
      pensando|pienso|pensado|ganas|idea ... matarme|morirme|suicidarme|desaparecer|tirarme|ahorcarme|cortarme
      tengo|guarde|junte|guardando|juntando ... pastillas ... lista|aca|aqui|preparadas|todas
      no|ni|sin encuentro|veo|tiene|hay|le|razon|sentido ... sentido|razon|motivo|salida|razones ... vivir|vida|seguir|todo|nada|esto
      no encuentro|veo|hay salida|futuro
      cansad~|hart~ de vivir|todo|existir|esta vida
      ojala no despertara|despertar|existiera|amanezca
      """,
      fires: [
        "Me quiero matar",
        "ya no quiero vivir", "estarían mejor sin mí", "no vale la pena vivir", "no quiero vivir", "quiero morirme",
      ],
      spares: ["me quiero ir de vacaciones", "vale la pena, me encantó", "ya no quiero esperar", "me muero por volver"]),
  ]
}
