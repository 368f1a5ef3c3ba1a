/// Spanish wordings of well-being, mood and conduct, and target words in harmless lives.
enum SpanishWellbeing {
  static let rules: [Rule] = [
    Rule(
      "es.good", .good,
      """
      bien|excelente|excelentes|perfecto|perfecta|perfectamente|genial|fenomenal|estupend~|maravill~|maravilla|maravillosa|maravilloso|maravillosamente|super|buenisimo|buenisima|mejor|mejorcito|increible|fantastic~|divino|divina|rico|riquisimo|delicioso|delicia|encanto|encantada|encantado|contenta|contento|feliz|relajad~|relajadisima|descansad~|renovad~|liger~|suelto|suelta|tranquil~|chevere|bueno|buena|padrisimo|magnifico|impecable|gracias|agradecid~|satisfech~|diez|normal|esperado|agusto|nuev~|recuperad~|fresc~|bomba|lujo|cuidense|bendiciones|recomendad~|recomendarlos
      dormi|descanse ... rico|delicioso|bien|genial|bebe|angelito|tronco|perfecto
      como nuevo|nueva|seda|bebe|rosa
      de maravilla|lujo|diez|perlas
      todo bien|perfecto|normal|ok|correcto|excelente|en
      nada mas|grave|raro|importante|especial|que|de|serio
      sin|ningun|ninguna|cero problema|problemas|molestia|molestias|novedad|queja|quejas|sintoma|sintomas|inconveniente|sintomas
      no hay|tengo problema|problemas|queja|quejas
      no me? duele|duelen|molesta
      no me? @muy? puedo quejar|quejarme
      no me quejo
      no podria|puedo estar|sentirme mejor
      no puedo|dejo|paro dejar|parar? de recomendarlos|recomendar|hablar|sonreir|pensar|contar|contarle|decir
      nunca ... mejor
      ni dolor|nada
      nada|ninguno|ninguna de eso|esos|esas|lo|ello|anterior|esto
      no a todo|todas|nada
      como me? dijeron|dijiste|esperaba|avisaron|advirtieron|dijo|siempre
      lo normal|esperado|usual|tipico
      despues del gimnasio|gym|ejercicio
      como si hubiera|hubiese|fuera ... ejercicio|gimnasio|entrenado|gym
      ya estoy|me bien|mejor|siento
      nos vemos
      super|muy|todo|bastante|re bien|rico|buena|bueno|agusto|contenta
      agusto|chido|padrisimo|lindo|linda|bonito|espectacular|buenisimas|sensacional|optimo|optima|aliviad~|guay|majo|chevere|chulo|dabuten|vale|agradezco|amable|amables|livian~|relax
      no ... ninguno|ninguna|nada de esos|esas|eso|estos|los|esto sintomas?
      ningun|ninguna|nada|sin de|novedad|contratiempo|problema|molestia|queja eso|esos?
      nada de nada
      nada que|fuera|malo|anormal|preocupante reportar|destacar|de|lo
      ya se me|le? ha? quito|paso|fue|pasado|quitado
      todo en|muy|va|sigue|por orden|bien|perfecto|marcha
      mano|manos de santo
      recomiendo|recomendare|volvere|regresare|repetire|repetir
      no tengo queja|quejas
      puedo moverme|mover|girar mejor|el|la ... mejor|bien?
      es|esta|era|seria|todo lo? normal|esperado|logico|esperarse|natural
      al cien|100
      todo tranquilo|tranqui|ok|okay|okey|chido|bonito|genial|super|fino|bn|lindo|excelente
      a gusto|todo|toda dar|madre|gusto?
      joya|piola|bacano|bacan|chingon|chingona|padrisima|tuanis|divinamente|suavecit~|nuevecit~|ligerit~|renovad~|encantad~|mejorcita|guapisima|fantasticamente|buenisim~|riquisim~|relajadit~|descansadit~|flotando|nubes|volando|rejuvenecid~|feliz|felices|estupendamente|tranqui|finisimo|contentisima|mejorisimo|espectacularmente
      pura vida
      de puta|pelos|pelicula|diez|fabula|lujo|primera madre?
      en las nubes|gloria|forma
      como reina|rey|dios|nube|unas|nuev~|una|un castanuelas|reina|seda|rosa?
      sin novedad|problema|problemas|queja|quejas|molestias|molestia|dolor|dolores|pena
      mil|muchas|muchisimas gracias
      se agradece|lo agradezco
      dormi|descanse|duermo de|como|toda|super un|piedra|liron|tronco|noche|la|angelito|bien|rico
      me quitaron|quitaste|quito|dejaron|dejaste|curaron|arreglaste ... dolor|nudo|nudos|tension|peso|contractura|nueva|nuevo|bien
      que rico|bueno|bien|delicia
      tiene|tienen|tienes manos|unas manos
      vale la pena
      nada ... duele|molesta
      cero dolor|molestias|problemas|quejas
      no|ninguna|ningun hay|tengo|tuve? ninguna? queja|problema|molestia|inconveniente|novedad|sintoma|malestar
      no paro|dejo|puedo de|dejar|parar de? hablar|hablarles|hablarle|contar|contarles|recomendar|recomendarlos|recomendaros|presumir|decirle|decirles
      de diez|lujo
      un 10|diez la|el|para|todo|al|chica|chico|masajista
      ganas|deseando|loc~ de? por? volver|repetir|regresar
      manos santas
      ni me|nos acuerdo|acordaba|entere|enteraba
      valio|vale cada|la ... peso|euro|pena|centimo
      quede frit~|ko|roque
      cada vez|dia mejor
      """,
      fires: [
        "Un 10 la chica", "Me muero de ganas de volver",
        "no hay queja", "al cien, gracias", "es normal", "Excelente, gracias", "No puedo dejar de recomendarlos",
      ], spares: ["regular"]),
    Rule(
      "es.bad", .bad,
      """
      mal|fatal|pesim~|horrible|terrible|feo|peor|preocupad~|preocupa|asustad~|miedo|nervios~|triste|deprimid~|llorando|molest~|enojad~|decepcionad~|inquiet~|angustiad~|ansios~|enferm~|nauseas|vomito|vomitando|rar~|extran~|problema|problemas|queja|inflamad~|inflamacion|hinchad~|hinchazon|lesionad~|lastim~|lastimaron|lastimo|asust~|cruda|malestar|insomnio
      no @muy? me? siento|estoy|ando|fue @muy? bien|buena|bueno|mejor|contenta|contento
      no muy|tan|estoy bien
      no pude|puedo|he dormir|descansar|dormido
      no dormi
      no me gusto
      algo anda|va|esta mal|raro
      demasiado|muy fuerte|brusco|brusca
      me preocupa|asusta|molesta|siento mal|peor|fatal|rar~|enferm~
      no @muy? contenta|contento|conforme|satisfecha|satisfecho
      no me gusto
      pesimo|desastre|decepcion|queja|reclamo
      """, fires: ["mal", "no muy bien"], spares: ["muy bien"]),
    Rule(
      "es.half", .half,
      """
      regularcito|masomenos
      regular $
      regular ,|.|-|gracias|pero|nomas|hoy|todavia|la|el|nada
      mas o menos
      ahi voy|vamos|la|ando
      ahi la llevo
      supongo|creo que? bien|estoy
      podria estar|ser|haber mejor|sido|estado
      asi asi
      pues|bueno ahi
      pasable|tirando
      no se|sabria
      pues|ahi bien|vamos|ando
      masomenos|normalito|tirandillo
      podria ... mejor
      pudo|pudiera|puede|podria|hubiera haber|estar|ser|haberme|sido|estado? estado|sido|ido? mejor
      he estado|tenido mejor|mejores
      ahi nomas|dos
      dos tres
      equis
      ni fu|bien ni mal|fu
      """, fires: ["regular", "más o menos"], spares: ["muy bien"]),
    Rule(
      "es.conduct", .conduct,
      """
      toco|tocaron|toco|manoseo|tocamientos|tocarme|rozo ... inapropiad~|intim~|indebid~|partes|permiso|incomod~|pecho|senos
      inapropiad~|indebid~|manoseo|acoso|acoso|abuso|abuso|propaso|insinuo|insinuaciones
      me senti ... incomod~|insegur~|expuest~|violentad~|humillad~|vulnerable|acosad~
      sin mi consentimiento|permiso
      comentarios ... cuerpo|incomod~|inapropiad~|sexuales|mi
      le pedi|dije ... parara|pare|no
      toco|tocaron|tocaba|tocado|tocando|tocarme|rozo|rozaba|agarro|acaricio|acariciaba ... pechos|senos|tetas|pezon|pezones|genitales|entrepierna|culo|vagina|vulva|pene
      me toco|tocaron|tocaba|puso|metio|agarro|rozo ... donde no
      me beso|besaron|besaba
      me ha besado
      quejarme|queja|quejas|reclamar|denunciar ... sesion|masaje|masajista|terapeuta|trato
      intento|quiso besarme
      me hizo|hace|hacia sentir @muy? @muy? incomod~|insegur~|mal
      se froto|frotaba|restrego|restregaba|pego|pegaba @muy? contra|conmigo
      toco|tocaron|tocaba|puso|ponia|metio|agarro|mano|manos ... donde|gusto|pecho|pechos|nalgas|intimas|entrepierna|gluteo|trasero
      no me? gusto|gustaron ... toco|tocaba|tocaron|trato|trataba|manos|miraba|mirada|comentarios|masajista
      comentarios|comentario|chistes|bromas|piropos ... cuerpo|incomod~|inapropiad~|sexual~|mi|sexuales|fisico
      no @muy? me? senti|siento @muy? segur~|comod~|respetad~
      me|se senti|hizo|hicieron sentir? @muy? incomod~|insegur~|expuest~|violentad~|humillad~|vulnerable|acosad~
      sin mi|pedir|avisar|preguntar consentimiento|permiso|avisar|nada
      quede|dejo|dejaron|estaba|estuve ... destapad~|desnud~|descubiert~|expuest~
      pidio|pedia ... numero|telefono|salir|cita ... masajista|terapeuta|el
      se paso de listo|la|lanza|confianza
      le pedi|dije ... parara|pare|no|suave ... siguio|hizo|ignoro
      """,
      fires: [
        "no me gustó cómo me tocó", "me quedé destapada toda la sesión",
        "el masajista me tocó de forma inapropiada", "me sentí incómoda con sus comentarios", "me tocó los pechos",
        "me tocó donde no debía", "el masajista me besó",
      ],
      spares: ["me quedé dormida", "me gustó cómo me trató", "me tocó el martes", "te mando un beso"]),
    Rule(
      "es.trap.noCall", .harmless,
      """
      no hace|es|hay|tienen|tiene|necesito|necesitan|tienes falta|necesario|que|necesidad de? que? me? llamen|llamarme|llame|llames|marquen|llamada|marcarme|llamar
      no necesito|necesitan|quiero que? me? llamen|llamarme|llame|llames|marquen|llamada|marcarme|llamar
      """, fires: ["no hace falta que me llamen"], spares: ["me hace falta que me llamen"]),
    Rule(
      "es.wrongNumber", .wrongNumber,
      """
      con quien hablo|tengo|estoy|platico|me
      ^^ disculpe|disculpa|perdon|hola|oiga|oye ,? ,? y? con? quien
      ^^ hola|perdon|disculpe|disculpa|oye? ,? y? quien es|eres|habla|son|escribe|me usted|ustedes|este|esto|escribe|habla|manda|tu? esto? $$
      numero equivocado|incorrecto|erroneo
      equivocad~|equivocaron|equivocacion
      no soy *
      no soy esa|ella|el|la|su|cliente|ese|quien
      no los|la|lo|le|te conozco
      nunca ... masaje|cita
      no he ido|tenido ... masaje|cita
      no soy|es ella|el|esa|quien|su|la|yo
      se equivoco|equivoca|equivocaron
      a|de quien|donde escribe|son|busca|numero
      no conozco|tengo|hice ... cita|masaje|clinica
      """, fires: ["número equivocado", "¿quién es?"], spares: ["¿quién da los masajes?"]),
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
