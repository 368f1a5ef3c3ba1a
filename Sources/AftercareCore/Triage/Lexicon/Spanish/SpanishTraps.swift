/// Spanish target words in harmless lives.
enum SpanishTraps {
  static let rules: [Rule] = [
    Rule(
      "es.trap.noCall", .harmless,
      """
      no hace|es|hay|tienen|tiene|necesito|necesitan|tienes falta|necesario|que|necesidad de? que? me? llamen|llamarme|llame|llames|marquen|llamada|marcarme|llamar
      no necesito|necesitan|quiero que? me? llamen|llamarme|llame|llames|marquen|llamada|marcarme|llamar
      no dejen|dejes|deje|dejeis de escribirme|escribir|mandar|mandarme|avisar|avisarme|enviar|enviarme|preguntar|mensajear
      """, fires: ["no dejen de escribirme, me gusta", "no hace falta que me llamen"],
      spares: ["me hace falta que me llamen"]),
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
      hormigas en|por|dentro mi|la|de|toda? casa
      hormigas .... cocina|jardin|patio|comida|azucar|despensa|picnic
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
      hormigas .... cocina|jardin|patio|despensa|picnic , esas|esos|estas si? no se van
      me|nos? tiembla|tiemblan|temblaron|temblaban|temblo ... pero|, por|de ver|la|el|pura|los|tanta ... cuenta|factura|precio|recibo|emocion|risa|nervios|frio|susto|luz
      rei|reido|reimos|reir|risa .... dolia|duele|duelen|dolio|doler @muy? @det_es? panza|barriga|estomago|cachetes|cara|costillas|mandibula
      se me @muy? durmio|duerme|quedo|dormido|acosto @muy? el|la|mi @persona|bebe|nene|nena|guagua|peque|beba ... @parte _
      se me @muy? durmio|duerme|quedo|dormido|acosto @muy? el|la|mi @persona|bebe|nene|nena|guagua|peque|beba ... @parte ,|.|-
      salgo|saliendo|vengo|ando|estoy|trabajo|turno|guardia .... urgencias|hospital .... guardia|turno|enfermera|enfermero|trabajo|trabajar
      soy enfermera|enfermero|medica|medico|camillero|auxiliar .... urgencias|hospital|guardia
      en|de el? hospital|urgencias de turno|guardia
      por eso no conteste|respondi|escribi
      igual|mismo|como que|desde hace anos|meses|tiempo|siempre
      humor|ingenio|voz|nota|sentido|oido|vista|acento @muy? agudo|aguda|agudos|agudas
      senal|wifi|cobertura|bateria|luz|excusa|cafe|internet|conexion <> debil|floja|muerta|muerto|debiles|flojo
      masajista|masaje|sesion|trato|servicio|atencion|usted|ustedes|lugar|todo un|de? diez de|sobre diez
      sigo|seguimos|continuo|ando sin @muy? dolor|dolores|molestias|molestia
      dormi|dormimos|cai|caigo como? muert~|piedra|tronco|bebe
      el|la bebe durmio|duerme|dormid~
      como muert~|lir~|piedra|tronc~ ,|que|en|toda|hasta|y dormi|que|toda
      dormid~ en|a el|la|las sofa|cama|sillon|camilla|ocho|nueve|diez|siete|hamaca|camion|bus|metro
      hormiguitas|hormigas|hormiga en|de|por la|el|mi cocina|patio|jardin|despensa|casa|terraza|azucar
      punzante|cortante|agudo|helado el|un|este frio|viento|humor|sol|tono
      frio|viento|humor|comentario|tono punzante|cortante|agudo
      dolor de cabeza es|son|me lo|la|el|los? mi|el|los|la jefe|jefa|trafico|vecinos|suegra|hacienda|tramites|gobierno|hijos|trabajo
      dolor de|en cartera|bolsillo|billetera|bolsa|cuenta
      apagon|apagones
      curro|chamba|laburo|curre|oficio|faena|currar|chambear ... hospital|urgencias|clinica|emergencias
      estoy|estaba|ando|sigo|salgo|sali|entro|tengo de? guardia|turno en|del|de el? hospital|urgencias|clinica
      soy|somos|eres|es @muy? debil|debiles con|por|ante
      factura|facturas|cuenta|precio|precios|recibo|presupuesto|nomina|maleta|balon|hipoteca de|del? la|el? luz|gas|agua|restaurante|telefono|cena? @muy? viene|vienen|vino|vinieron|esta|estaba|estan|llego|llegaron|sale|salio @muy? hinchad~|inflad~
      bolsillo|cartera|visa|tarjeta @muy? sangrando|sangra|sangran|tiembla|temblando|llora|llorando
      trafico|jefe|jefa|suegra|lunes|papeleo|tramite|tramites|mudanza|vecino|vecinos|casera es|son un|unos dolor|dolores
      dolor de muelas|cabeza|huevos el|la|los|las trafico|jefe|jefa|lunes|papeleo|tramite|tramites|impuestos|mudanza|obra|obras|vecino|vecinos
      sin aliento|respiracion|habla con|ante|de|por|al|viendo ver? las|los|el|la? vistas|vista|paisaje|atardecer|partido|final|pelicula|serie|concierto|espectaculo|belleza
      duele|dolio|duelen @muy? decirlo|admitirlo|reconocerlo|confesarlo|despedirse|despedirme|despedirnos|pagar|pagarlo
      se @muy? cayo|cae|caia|fue @muy? el|la|mi|un|todo? internet|red|wifi|sistema|web|pagina|servidor|luz|senal|conexion|linea|whatsapp|banco|plan todo|toda|ayer|anoche|un|otra|hoy?
      """,
      fires: [
        "se cayó el internet todo el día", "duele despedirse del fin de semana", "me quedé sin aliento con las vistas",
        "qué dolor de muelas el tráfico", "el tráfico es un dolor", "el bolsillo sangrando jaja",
        "la factura de la luz viene hinchada", "soy débil con los dulces", "estoy de guardia en el hospital",
        "hoy vuelvo al curro en urgencias", "hormiguitas en la cocina", "la masajista un diez de diez",
        "la señal es débil",
        "se me durmió el perro en las piernas y no pude contestar",
        "Me tiemblan las piernas pero por ver la factura",
        "me temblaron las piernas cuando vi la cuenta", "qué flojera levantarme", "soy enfermera de urgencias",
        "las hormigas que tengo son las de la cocina", "mi mamá está en el hospital, yo bien",
        "el calor me está matando", "me quedé dormida en el sofá",
      ],
      spares: [
        "me duele la espalda", "me quedo sin aliento con las escaleras", "soy débil de salud", "dolor de cabeza",
        "hormigas en la pierna", "el dolor es un diez de diez", "dolor agudo en la voz",
        "me llevaron al hospital", "tengo hormigas en el brazo",
        "la espalda me está matando",
        "tengo la mano dormida",
      ]),
    Rule(
      "es.trap.scene", .harmless,
      """
      fiebre de|del|por el|la|los|las? futbol|mundial|compras|sabado|oro|viernes|navidad|copa|partido|rebajas|eurocopa|ventas|viajes|final|beisbol|clasico
      hospital|urgencias|clinica abandonado|abandonada|fantasma|veterinari~|embrujado
      pelicula|serie|novela|libro|programa ... hospital|urgencias|infarto|suicid~|muerte|terror
      partido|final|juego|susto|precio|gol|vistas|paisaje|cuenta|penales ... de infarto
      invasion|plaga|fila|camino|picadura|veneno|nido de hormigas
      hormigas ... cocina|jardin|patio|despensa|azucar|picnic|maceta|plantas
      cortaron|corto|fue|volvio la|el corriente|electricidad
      casi|poco me|nos? desmayo|desmaye|muero|infarto|infarte|caigo cuando|al|de|viendo vi|ver|enterarme|supe|enterar|escuche|oir|leer|abrir|pagar
      da|dio|dieron|daba un? infarto|patatus|soponcio|sincope|algo al|cuando|de ver|vi|enterarme|supe|precio|precios|cuenta|factura
      mareo|mareos|mareado|mareada|vertigo|dolor|dolores de cabeza? con|por|de|el|los|las? tramites|papeleo|precios|impuestos|cuentas|numeros|hacienda|trafico
      duele|dolio|dolia|duelen mas? el|la|los|las? precio|bolsillo|cartera|billetera|despedida|cuenta|factura|derrota|alma
      duele|dolio|dolia mas el|la|los _ que el|la masaje|sesion
      tiembla|tiemblan|temblaron|temblaban|temblo .... precio|cuenta|factura|recibo|luz|examen|entrevista|boda|gol|penal|noticia|frio
      paralizad~|congelad~|helad~ de|del|por el? miedo|susto|emocion|frio|tramite|trafico
      urgencia|urgente|emergencia|urgencias de? trabajo|reunion|entrega|laboral|familiar|oficina|trabajar|junta
      llame|llamo|marque|marco|llamando|telefono|recepcion|nadie|linea|whatsapp|pagina|web|app|enlace|link ... no|nadie me? responde|responden|contesta|contestan|atiende|atienden|funciona|sirve|abre|carga $
      llame|llamo|marque|marco|llamando|telefono|recepcion|nadie|linea|whatsapp|pagina|web|app|enlace|link ... no|nadie me? responde|responden|contesta|contestan|atiende|atienden|funciona|sirve|abre|carga ,|nadie
      punto|puntos|corte|aguja|agujas|hilo ... cruz|tejer|coser|costura
      aguja|agujas de|del? tejer|coser|reloj|acupuntura
      clavo|clavaba|clavado|clavar|clavaron el|los|su|sus codo|codos|dedos|pulgar|pulgares|nudillos
      noche|cielo|hotel|cinco|lluvia de? estrellas
      pierde|perdio|pierdo|perdi|perdiendo el|la? equilibrio economico|emocional
      mueve|movia|baila ... esqueleto|musica
      bajo|baja|subio|sube la|el|mi? telon|precio|persiana|volumen
      tocaron|toca|tocaban|tocan ... musica|timbre|puerta|campana|guitarra|cancion|piano
      tocaron|toca|tocaban|tocan ... musica|timbre|puerta|cancion ... ni|no me|lo|la entere|enteraba|entero|escuche|oi|note $
      tocaron|toca|tocaban|tocan ... musica|timbre|puerta|cancion ... ni|no me|lo|la entere|enteraba|entero|escuche|oi|note de|,|nada
      no ... muevo|movi|mover|mueve ni? un dedo
      no @muy? puedo|pude|podre|logro|logre|he|podido|consigo ... abrir|mover|cambiar|subir|cerrar|firmar|cargar|girar|tomar|pulsar|escribir ... cita|turno|sesion|app|aplicacion|link|enlace|pagina|resena|formulario|foto|fotos|factura|archivo|pdf|agenda|hora
      no @muy? puedo|pude escribir|escribirles|escribirle @muy? ahora|mucho|ahorita|luego|estoy|porque|antes|,|hoy
      dijeron|dijo|indicaron|indico|recomendaron|recomendo|prohibio ... no puedo|debo|puede @mover|@caminar
      derrame de|del agua|cafe|aceite|petroleo|lavadora
      ahogo|ahogando|ahogada|ahogado|asfixia|ahogar en|de|con trabajo|deudas|papeles|pendientes|risa|calor|tareas|vaso
      me muero|mori|morir|muriendo de|por la|el|las? risa|pena|verguenza|ganas|sueno|hambre|calor|frio|amor|gusto|envidia|ternura|curiosidad
      en caida libre
      derrumbe|choque cultural|de horarios|trenes
      tengo @feverish anos|euros|pesos|minutos
      muero|matar por otro|otra|un|una masaje|sesion|cafe|siesta
      hormigueo|cosquillas|cosquilleo ... barriga|estomago|panza ... emocion|nervios|verte|verlos|viaje
      me? siento|quede|soy|parezco|sali como? si? fuera|fuese? otra|otro persona
      """,
      fires: [
        "tocaron música y no me enteré de nada", "soy otra persona", "no puedo mover la cita del martes",
        "con fiebre de mundial y la espalda de diez", "tuve una invasión de hormigas en la cocina",
        "El partido estuvo de infarto", "casi me desmayo cuando vi lo barato que era",
        "me dolió más el precio que el masaje", "me fui a ver una película de terror en el hospital abandonado",
      ],
      spares: [
        "no puedo mover la mano", "me toca el pie y no siento nada", "casi me desmayo en la ducha",
        "me tiembla la mano", "fui al hospital", "nadie me ayudó a levantar el brazo",
      ]),
    Rule(
      "es.trap.relaxed", .harmless,
      """
      no @muy? me? siento|noto|sentia @muy? @det_es? @parte @muy? @muy? @muy? tens~|cargad~|rigid~|dur~|pesad~|cansad~|adolorid~|dolorid~|contracturad~|ties~|mal
      no @muy? se siente|sienten @muy? @det_es? @parte @muy? @muy? tens~|cargad~|rigid~|dur~|pesad~|cansad~|adolorid~|dolorid~|contracturad~|ties~|mal
      me|se dormi|durmio|quede|quedo|dormia @muy? dormid~? en|durante|como|con|toda|a|sobre|al ... camilla|masaje|sesion|sofa|bebe|noche|sillon|cine|pelicula
      quede|cai|caigo @muy? dormid~ en|durante|como|toda|viendo|a|antes|de|,|.
      quede|cai|caigo @muy? dormid~ $
      mi|mis|el|la|nuestra|nuestro @persona sigue|esta|estan|quedo|cayo @muy? dormid~
      nene|nena|bebe|guagua|bebito|bebita|peque ... sigue|esta|quedo @muy? dormid~
      flojera|floja|flojo|flojit~|debilidad de|por|con la? flojera|sueno|domingo|dulce|chocolate|dulces|relajacion|tan|relajad~
      tan floj~|flojit~|aguad~ de? lo? relajad~|agusto|rico
      recupere|recupero|recuperado|recuperando|regreso|volvio|gane|mas ... fuerza|fuerzas|sensibilidad|movilidad ... @miembro|gracias|otra
      recupere|recuperado|volvio|gane @muy? @det_es? fuerza|fuerzas|sensibilidad|movilidad
      se me @muy? cayo|descargo|rompio|murio|apago|mojo ... celular|cel|telefono|movil|internet|senal .... contestar|responder|conteste|respondi|escribir|agua|inodoro|wc|pantalla|bateria|leer
      me? dejaron|dejo|quede|sali como un? trapo|trapito|fideo|flan|gelatina|mantequilla|seda|espagueti|muneca|muneco
      pido|quiero|prefiero|gustaria|pueden|hubiera|presion|aprieten|aprieta|pedire|necesito ... mas fuerte|suave|intenso|duro
      """,
      fires: [
        "me dejaron como trapo pero feliz", "la próxima pido más fuerte",
        "recuperé la fuerza en la mano gracias a ustedes", "se me cayó el celular y no pude contestar antes",
        "no siento la espalda tensa", "me quedé dormida en la camilla", "el bebé sigue dormido",
      ],
      spares: [
        "me quedó el brazo como un trapo", "no recupero la fuerza", "se me cayó el celular de la mano",
        "tengo la mano dormida", "no siento la espalda",
      ]),
    Rule(
      "es.trap.others", .harmless,
      """
      urgencias|hospital|guardia|emergencias|clinica por|acompanando|cuidando|visitando a? mi|un|una|mis|al|la @persona|nieto|nieta|nietos|suegros|bebe
      urgencias|hospital|guardia|emergencias|clinica con mi|mis|el|la hijo|hija|hijos|bebe|perro|perra|gato|gata|nieto|nieta|abuela|abuelo|nene|nena
      pacientes|clientes|abuelitos|personas|senoras|ancianos con|de @muy? osteoporosis|hernia|hernias|artrosis|fracturas|ciatica|dolor|dolores|fiebre|embarazad~|embarazo
      hernia|hernias inguinal|umbilical|hiatal|hiato|abdominal
      hernia|hernias de hiato|ombligo
      llegue|llego|entre|entro|volvi|vuelvo|fui ... hospital|urgencias|clinica a|de trabajar|currar|chambear|turno|guardia
      el|la|los|las del|de|que el|la|los|las|tiene|tienen @det_es? _? adormecid~|debil|dormid~|dolor|hormigueo|fiebre es|son mi|mis|el|la @persona
      el bebe y yo
      el|la del|de _? _? adormecid~|debil|dormid~|mal es|son|era mi|mis _
      saliendo|salgo|vengo|vuelvo|llego|llegando|regreso del|de hospital|urgencias|clinica de|por ver|visitar|acompanar|cuidar|llevar|dejar a|al? mi|mis|la|el|un|una
      el|la|al|a que se|le|les? le|les? falla|duele|tiembla|duerme|hormiguea|hincha|duermen|entumen|dobla ... es|son a? mi|mis _
      el|la|los|las del|de hormigueo|adormecimiento|entumecimiento|dolor|mareo|mareos|ciatica|fiebre|calambres|hernia es|son|era mi|mis _
      el|la operad~|lesionad~|embarazada|enfermo|enferma|accidentad~ de|del? @det_es? _? _? _? es|son|era mi|mis _
      """,
      fires: [
        "la operada de hernia de disco es mi hermana", "al que le falla la rodilla es a mi abuelo",
        "llegué al hospital a trabajar",
        "pasé la noche en urgencias con mi hijo",
        "trabajo con pacientes con osteoporosis",
      ],
      spares: [
        "al levantarme me falla la rodilla", "llegué al hospital con fiebre", "estoy en urgencias con dolor",
        "tengo osteoporosis",
      ]),
    Rule(
      "es.trap.idiom", .harmless,
      """
      no tengo|hay|tenia|tuve|tengas fuerza|fuerzas de voluntad
      se me @muy? caen|cae|caian|cierran|caia los|el|la|las ojos|parpados|baba|moco|pelo|lagrimas|pantalones|cabello
      se me @muy? paso|pasa|cruzo por la|mi cabeza|mente _
      bajo|baja|bajaron|soltaron|aliviaron @muy? la? tension|presion del|de|en la|los? @parte
      de|desde la? cabeza hasta|a los? pies me? siento|quede|dejo|dejaron|renovad~|relajad~|liger~|bien|nuev~|feliz
      acelero|late|latia|brinca|palpita|salta|corazon ... de|por la|el|pura? emocion|alegria|felicidad|amor|gol
      falta|faltaba|faltan|sin el? aire acondicionado
      no @muy? es|hay|tengo @muy? urgente|urgencia|emergencia|prisa
      fui|fuimos|estoy|estamos|voy|vamos|ando|estuve ... hospital|urgencias|guardia|emergencias a|para visitar|conocer|acompanar|cuidar|recoger
      fui|fuimos|estoy|estamos|voy|vamos|ando|estuve ... hospital|urgencias|guardia|emergencias a|para ver a|al? mi|un|una|nuestro @persona|nieto|nieta|bebe
      que calor ,? ... @feverish grados
      me? queme|quemo|quemada|quemado|quemaditos ... sol|playa|piscina|alberca|vacaciones
      quiero|quisiera desaparecer|escaparme|huir del|de la? trabajo|oficina|ciudad|jefe
      no @muy? quiero|quisiera seguir molestando|esperando|pagando|viniendo|trabajando|insistiendo|abusando|quitando|quitandole|quitandoles
      no @muy? quiero|quisiera seguir con el|la|esta|este|los|las tratamiento|terapia|mensajes|sesiones|masajes|suscripcion|paquete
      va|van|sigue en aumento mi|la|mis|el flexibilidad|movilidad|bienestar|energia|confianza|fuerza
      agravo|empeoro|aumento @muy? el|la trafico|clima|lluvia|precio|costo|calor|frio|tiempo
      peor estaba|estuve|iba|venia antes
      """,
      fires: [
        "se me caen los ojos de sueño", "me bajó la tensión del cuello", "no es urgente, cuando puedan",
        "fui al hospital a ver a mi nieta", "se me pasó por la cabeza escribirles", "me quemé con el sol en la playa",
      ],
      spares: [
        "fui al hospital con mi esposo", "fui al hospital a ver qué tenía", "me bajó la tensión",
        "no tengo fuerza en la mano", "se me caen las cosas",
      ]),
  ]
}
