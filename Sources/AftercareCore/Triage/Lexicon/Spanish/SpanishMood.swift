/// Spanish wordings of moods and of conduct.
enum SpanishMood {
  static let rules: [Rule] = [
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
      ya no puedo mas $
      me incomodo|incomodaron|disgusto|disgustaron|decepciono
      no @muy? se @muy? siente|ve @muy? bien
      no @muy? me? quede|sali|estuve|salgo|quedo|fui @muy? content~|satisfech~|bien|convencid~|conforme|agusto|feliz|relajad~
      """, fires: ["no quedé contenta", "mal", "no muy bien"], spares: ["muy bien"]),
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
      no se si|que|como|cual|por|porque|decir|decirle|decirles|explicar|bien|la|,|-|exactamente|muy|todavia|aun|realmente|ahorita|cuando|pero
      no se $
      no sabria
      pues|ahi bien|vamos|ando
      masomenos|tirandillo
      podria ... mejor
      pudo|pudiera|puede|podria|hubiera haber|estar|ser|haberme|sido|estado? estado|sido|ido? mejor
      he estado|tenido mejor|mejores
      ahi nomas|dos
      dos tres
      equis
      ni fu|bien ni mal|fu
      ni para adelante|alante
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
      incomodo|incomodaron|incomoda|disgusto|molesto|chocante que|como|cuando|la|el ... bajo|bajara|quito|quitara|toco|tocara|hablara|preguntara|mirara|dejara|sabana|toalla|ropa|mirada|comentario|comentarios|manos
      bajo|bajara|quito|quitara|levanto|jalo|retiro|retirara ... sabana|toalla|ropa|calzon|short|pantalon|sosten|brasier ... sin
      sin pedir|avisar|avisarme|preguntar|preguntarme|pedirme ... sabana|toalla|permiso|ropa
      me|nos miraba|miro|veia|vio raro|feo|mucho|morboso|demasiado|lascivo|con
      morbos~|lascivo|lasciva|depravad~|pervertid~|patan|irrespetuos~|grosero|grosera|faltar respeto?
      me falto|faltaron al|el respeto
      abrazo|nalgada|pellizco|beso ... masajista|terapeuta|muchacho|senor|fisio
      masajista|terapeuta|muchacho|fisio .... nalgada|insinuo|coqueteo|coqueteaba|ligar|ligando|mano|encimo|excit~
      """,
      fires: [
        "me incomodó que me bajara la sábana sin avisar", "me faltó al respeto",
        "no me gustó cómo me tocó", "me quedé destapada toda la sesión",
        "el masajista me tocó de forma inapropiada", "me sentí incómoda con sus comentarios", "me tocó los pechos",
        "me tocó donde no debía", "el masajista me besó",
      ],
      spares: [
        "mucho respeto y buen trato", "me quedé dormida", "me gustó cómo me trató", "me tocó el martes",
        "te mando un beso",
      ]),
  ]
}
