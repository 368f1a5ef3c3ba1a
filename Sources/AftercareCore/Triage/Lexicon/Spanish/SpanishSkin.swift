/// Spanish wordings of skin: rash, burns, bruises.
enum SpanishSkin {
  static let rules: [Rule] = [
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
      brotad~|rasquina|piquina|enronchad~|salpullid~|brotes|broto|brote|brotaron|rash|eczema|habon|urticante|vejigas|vejiguitas|pustulas|escamas|despellejad~ ... piel|espalda|cuerpo|brazo|brazos|pierna|piernas|cara|cuello|pecho|aceite|crema|todo|toda
      @parte|cuerpo|piel ... brotad~|rasquina|enronchad~|llen~|despellejad~
      rasquina|piquina|enronchad~|enronche|rash
      me brote|broto|enronche
      me|se salio|salieron|aparecieron @muy? @muy? unas|unos|un|una|muchas|como? ronchas|ronchitas|granos|granitos|manchas|puntos|puntitos|bolitas|bolita|brote|pepitas|bultitos
      manchas|puntitos|puntos|bolitas roj~|colorad~ ... piel|espalda|cuerpo|cuello|brazo|brazos|pecho
      alergi~|alergic~
      """,
      fires: [
        "tengo toda la espalda brotada y con rasquiña", "me salieron manchas rojas en la espalda",
        "se me hincharon los labios", "se me cierra la garganta", "la piel toda irritada",
        "me salieron granitos con el aceite", "tengo ronchas donde me pusieron la crema",
      ], spares: ["los brotes del jardín", "me salió una reunión", "el aceite olía rico"]),
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
      moreton|moreton|moraton|morado|morete|hematoma|cardenal <> crece|creciendo|grandot~|grandisim~|extiende|extendiendo|inmens~|enormes|gigantesc~|pelota|huevo|naranja|sandia|berenjena|negruzc~
      @miembro|espalda|nalga|costado|cuello|hombro ... berenjena|morad~|negr~|violet~|moret~|morete~
      golpead~|atropellad~|paliza|molida ... moretones|moratones|morados|moretes
      llen~|cubiert~|plagad~|cundid~|pintad~ ... moretes|cardenales|morados|moratones|moretones
      moretones|moratones|morados|cardenales|moretes ... cubren|cubre|tapan|llenan|invaden|invadieron|todo|toda
      morado|moraton|moreton|cardenal|hematoma .... cubre|crecio|crece|extendio|negro|todo
      """,
      fires: [
        "el morado ya me cubre todo el muslo",
        "los moretones me cubren los brazos", "el muslo parece una berenjena", "un moretón que va creciendo",
        "Tengo un cardenal enorme en el muslo, casi negro",
        "estoy llena de moretones", "toda la pierna morada", "un moretón del tamaño de un plato",
        "tengo moretones enormes en las piernas",
      ],
      spares: [
        "un bulto en la maleta", "un moradito pequeño", "un moretoncito", "toda la ropa negra", "un moretón pequeño",
      ]),
  ]
}
