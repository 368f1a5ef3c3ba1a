/// Spanish wordings of well-being.
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
      como si hubiera|hubiese|fuera ... pesas|ejercicio|gimnasio|entrenado|gym
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
      no @muy? me? siento|noto @muy? @det_es? @parte @muy? @muy? @muy? tens~|cargad~|rigid~|dur~|pesad~|cansad~|adolorid~|dolorid~|contracturad~|ties~|mal
      normalit~|normalon
      libre de dolor|dolores|molestias|molestia
      como @muy? despues|tras de|el|un|del|primer ... gimnasio|gym|ejercicio|pesas|crossfit|entrenamiento|entreno
      como si hubiera|hubiese|fuera ... pesas|deporte|correr|corrido|maraton|pilates|crossfit
      van|va|ya de salida
      cada vez|dia|hora|rato @muy? me? siento? mas suelt~|liger~|relajad~|tranquil~|content~|feliz|descansad~|flexible|animad~|agil|liviana|liviano|encantad~
      recupere|recupero|recuperado|recuperando|regreso|volvio|gane|mas ... fuerza|fuerzas|sensibilidad|movilidad ... @miembro|gracias|otra
      recupere|recuperado|volvio|gane @muy? @det_es? fuerza|fuerzas|sensibilidad|movilidad
      no @muy? @muy? he|ha|han|hay|hubo|tengo|tuve|siento|senti|note|noto|presento|presente|tenia tenido|sentido|notado|habido|presentado? ningun|ninguna molestia|molestias|problema|dolor|sintoma|queja|inconveniente|malestar|novedad|complicacion|secuela|pega|incomodidad|efecto
      camino|ando|duermo|respiro|muevo|muevo|giro @muy? @muy? mejor|derechit~|recto|recta|erguid~|suelt~|liger~|liviano
      y|todo|estoy|voy|me|fue|muy de 10
      como de un? bebe|angel|quinceanera|veinteanera
      hacia|hace anos|meses|tiempo|mucho|siglos|rato que no ... asi|tan|bien|rico|sentia|dormia
      salgo|sali|volvi|regrese|vine nuev~|feliz|encantad~|content~|renovad~|otra|otro|volando|flotando
      me? siento|quede|soy|parezco|sali como? si? fuera|fuese? otra|otro persona|mujer|hombre
      no ... muevo|movi|mover|mueve ni? un dedo
      que alivio|gusto|maravilla|delicia|placer|descanso|gozada|pasada|bendicion|alegria|felicidad|lujo|belleza|chulada|joya|ricura|relax|paz
      energia|energias|vitalidad
      siento de|como @num|quinceanera|veinteanero
      recomende|recomendado|recomendando|recomiendo|recomendare
      muero|muriendo por otra|otro|volver|repetir|ir|regresar|mas
      flojera|pereza|sueno|cansancio|modorra ric~|sabros~|delicios~|divin~
      sin|ni|tampoco|y nada raro|malo|extrano|grave|importante|anormal|preocupante|fuera|serio|feo
      no @muy? he|ha|noto|note|siento|senti|tengo|hay|hubo|veo|tuve|paso notado|sentido|tenido|pasado|habido? nada raro|malo|extrano|grave|anormal|preocupante|fuera|serio|feo
      no me? pesa|pesan|tira|tiran|truena|truenan|cruje|crujen|aprieta|incomoda|fastidia|jala
      duele|molesta|dolio nada $
      duele|molesta|dolio nada ,|.|-
      sali|salgo|quede moviendo|caminando|bailando|brincando|corriendo|cantando|sonriendo|riendo|como
      unica queja|pega|critica|pero|defecto|reclamo
      como lechuga|pez|roble|toro|campeon|princesa|principe|uva|pluma|tuna|coco|gacela|bailarina|chiquillo|quinceanera
      fresc~ como
      muero por otra|otro _
      pude|puedo|logre|podido @muy? dormir|descansar|respirar|caminar|moverme|entrenar|trabajar @muy? bien|toda|mejor|normal|rico|delicioso|tranquil~|profundo|horas|sin|como
      senti|siento|sentido|noto|note @muy? un|mucho|gran|mucha? alivio|mejoria|mejora|diferencia|descanso|ligereza|relajacion
      buen humor|dia|animo|servicio|trato|trabajo|masaje
      paso|pasaron|quedo|quedaron a la historia
      como si tuviera|tuviese @num anos
      antes y un despues
      genios|genio|cracks|crack|campeones|maestros|maestra|artista|artistas
      no|ninguno|ninguna|nada muchas|mil|muchisimas? gracias
      sin|ni ningun|ninguna|ninguno sintoma|molestia|dolor|efecto|cosa|sensacion raro|rara|extrano|extrana|grave|fuerte|de
      como si nada
      como debe|tiene|corresponde ser|que?
      me? dejaron|dejo|quede|sali como un? trapo|trapito|fideo|flan|gelatina|mantequilla|seda|espagueti|muneca|muneco
      mas o menos lo|como que|me? esperaba|esperado|dijeron|imaginaba
      no @muy? me? @muy? dolio|duele|duelen|molesta|molestan|dolia nada
      10|diez a|para la|el|los|las|todos|ustedes
      sigo|sigue|estoy igual de bien|content~|relajad~|feliz|encantad~|genial
      ayudo|sirvio|funciono mucho|muchisimo|bastante|montones
      fascino|fascina|encanta|encantan|felicidad
      les|te|los doy|pongo|califico con? un? 10|diez
      me muero por volver|regresar|repetir|ir
      cai rendid~|frit~|redond~ en|y|a
      hacia|hace meses|anos|siglos|tiempo que no descansaba|dormia|dormi|descanse
      sin ninguna|ningun|ninguno|alguna molestia|molestias|problema|dolor|queja|sintoma
      como era de esperar|esperarse
      hoy|estoy|ando|re|muy|todo|espalda barbar~
      supo|sabe|supieron a gloria
      ya|and quiero el|la proximo|proxima|otro|otra|siguiente
      estoy|quede|salgo|ando para|como correr|bailar|comerme|saltar|volar otro|otra|un|una|el|toda? maraton|mundo|noche|maratones
      sigo|seguimos|continuo|ando sin @muy? dolor|dolores|molestias|molestia|nada|problema|problemas|sintomas|novedad
      no sentia|tenia|dormia|descansaba|sentia tanta|tan|tanto paz|bien|calma|alivio|rico|descanso|tranquilidad|relax
      me|nos bajo|bajaron|quito|fue|quitaste|bajaste el estres|tension|nervios|ansiedad|agobio
      no paro|dejo|puedo de? parar|dejar? de? presumir|recomendar|hablar|contar|sonreir|decir
      a mi nada
      yo|mi nada de nada
      moretoncito|moradito|moretoncillo ,|en|nomas|nada|pequeno|chiquito
      me quede|quedo|quedaba dormid~|frit~|roque|sopa en|durante|a la|el|media|mitad camilla|masaje|sesion|masajito|de
      no tengo de que quejarme
      no|ni @muy? les|los|las|te|lo|la? cambio|cambiaria por nadie|nada|otro|otra
      no veo la hora de|para volver|regresar|repetir|otra
      no me canso de _
      ni un|una achaque|molestia|queja|dolorcito|rastro|pio|marca
      ni me|nos despeine|despeinamos|entere|inmute
      noquead~|frit~|planchad~|roque en|,|toda|como|dormi|desde|en|hasta
      quede noquead~|frit~|planchad~|roque
      una|la marquita|manchita|senalita y ya|nomas|nada|de
      me? duele|dolio|molesta|molestia la mitad|menos de|que
      cada vez|dia menos ,|y|.|$
      no se me durmio|durmieron|hincho|entumecio|adormecio nada|ningun|ninguna
      hormigueo|ciatica|dolor|contractura|adormecimiento|entumecimiento|molestia de siempre|antes|anos|toda se me? quito|fue|acabo|paso
      """,
      fires: [
        "no veo la hora de volver", "no paro de hablar de vosotros", "me bajó el estrés un montón", "sigo sin dolor",
        "corrí la media maratón sin ninguna molestia",
        "como era de esperar", "me supo a gloria",
        "sigo igual de bien que ayer", "no dolió nada",
        "no gracias, todo bien", "sin ningún síntoma raro", "ya ando como si nada", "pude dormir toda la noche",
        "sentí alivio inmediato", "fue un antes y un después", "sin fiebre, sin nada raro",
        "me siento con mucha energía", "la espalda no me pesa", "la única queja es que fue corto", "soy otra persona",
        "no he tenido ninguna molestia", "hacía años que no dormía así", "normalito", "libre de dolores y contento",
        "Un 10 la chica", "Me muero de ganas de volver",
        "no hay queja", "al cien, gracias", "es normal", "Excelente, gracias", "No puedo dejar de recomendarlos",
      ],
      spares: [
        "no puedo parar de llorar", "no paro de toser", "sigo sin fuerza", "sin fuerza en la mano", "no queda fuerza",
        "regular",
      ])
  ]
}
