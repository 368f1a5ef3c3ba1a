extension Lexicon {
  /// Spanish: its words, its rules by topic and its short forms. All words are without accents.
  static let spanish = Lexicon(
    classes: [
      (
        "parte",
        """
        brazo brazos antebrazo mano manos dedo dedos pulgar menique muneca codo hombro hombros pierna piernas muslo muslos rodilla
        rodillas pantorrilla pantorrillas gemelo gemelos tobillo tobillos pie pies talon planta cadera caderas gluteo gluteos nalga nalgas ingle
        espalda columna cuello nuca cara mejilla costilla costillas pecho lado cintura lumbar coxis cabeza omoplato escapula
        espinilla empeine yema yemas palma labio labios piel zona parte extremidad miembro musculo musculos
        pata patas paleta paletas paletilla paletillas corva corvas rinones pompa pompas pompi pompis cachete cachetes canilla
        canillas chamorro chamorros lomo cogote cerviz pescuezo costado costados quijada mandibula lengua trapecio trapecios
        cuadriceps isquios isquiotibiales lumbares sacro rabadilla axila sobaco clavicula manita manitas patita patitas deditos
        culo trasero colita punos nudillo nudillos nervio menton barbilla oreja orejas
        """
      ),
      (
        "det_es",
        "el la los las mi mis un una unos unas su sus dos tres algunos este esta ese esa esos esas estos estas del al lo nada ningun"
      ),
      (
        "muy",
        "muy bastante algo un poco poquito tan demasiado completamente totalmente medio como mas super toda todo todos todas parcialmente ligeramente levemente siempre ahora hoy tambien ya aun todavia sigue super media tantito bien casi"
      ),
      (
        "persona",
        "esposo esposa marido mujer mama papa madre padre hijo hija hermano hermana amigo amiga tio tia primo prima abuelo abuela novio novia suegra suegro cunado cunada vecino vecina companero companera jefe perro gato sobrino sobrina pareja nino nina gata perra perros gatos hijos hijas hermanos hermanas padres amigos amigas abuelos sobrinos primos vecinos companeros colega colegas alumnos pacientes clientes nietos nieta nieto cunada yerno nuera consuegra compadre comadre papas mamas suegros tios nietas sobrinas sobrinitos suegritos cunados cunadas comadres compadres jefecita abue"
      ),
      (
        "ajeno",
        "senor senora senores senoras chico chica chicos chicas muchacho muchacha muchachos hombre hombres mujeres tipo tipa viejito viejita anciano anciana joven jovenes pasajero pasajera cliente clienta alumno alumna estudiante estudiantes abuelito abuelita desconocido desconocida paciente turista monja"
      ),
      (
        "jugador",
        "portero arquero delantero jugador jugadora arbitro torero padrino madrina cura sacerdote monaguillo ciclista boxeador rival actor actriz protagonista cantante mesero mesera camarero piloto guardameta defensa mediocampista"
      ),
      (
        "dicente",
        "dice dicen dijo dijeron nota notan noto ve ven vio me mi mis cree creen sabe insiste jura asegura comenta pregunta observa ayuda ayudan lleva llevo"
      ),
      (
        "estar",
        "esta estan estoy estaba estaban estuve estuvo es son era fue siento siente tengo tiene quedo quedan sigo sigue siguen ando anda se tenia tuve sentia senti pone puso queda ha han"
      ),
      (
        "past",
        "dolia dolian molestaba molestaban sali salia anduve anduvo andaba quede desperte amaneci dieron habia habian primera primer tuve senti ayer anoche estuve fue dio hubo maree desmaye durmio durmieron dolio tenia inicio principio adormecieron adormecio estaba sentia"
      ),
      (
        "trozo",
        "otro otra mismo misma la el mi mis derecho derecha izquierdo izquierda mitad punta puntas planta parte lado media medio dedo dedos yema yemas los las de del dos tres cuatro varios algunos interior exterior toda todo gordo chiquito menique"
      ),
      (
        "hinchar",
        "hincho hincha hinchan hincharon hinchando hinchado hinchada hinchados hinchadas hinchazon inflamo inflama inflaman inflamaron inflamado inflamada inflamados inflamadas inflamando hinche"
      ),
      (
        "intima",
        "genitales entrepierna perine vagina pene ano vulva testiculos intima intimas ingle ingles sentaderas trasero privadas bajas"
      ),
      (
        "mover",
        "levantar levantarlo levantarla alzar mover moverlo moverla agarrar cerrar sostener sujetar abrir apretar doblar doblarlo girar estirar cargar flexionar coger tomar abrochar abrocharme peinarme vestirme escribir exprimir cortar teclear firmar pulsar subir"
      ),
      (
        "oficio",
        "enfermera enfermero doctora doctor medica medico camillero camillera celador celadora recepcionista limpiadora conductor paramedico paramedica guardia secretaria administrativa auxiliar voluntaria voluntario"
      ),
      (
        "mistyped",
        "hormigueo adormecimiento adormecido adormecida debilidad punzante insoportable calentura ambulancia hospital hinchado hinchada pantorrilla mareado mareada fiebre respirar sangrado embarazada cosquilleo dormido dormida entumecido entumecida hormigas urgencias moretones sensibilidad palpitaciones insensible taquicardia embarazo fuerza desmaye punzada"
      ),
      (
        "miembro",
        """
        brazo brazos antebrazo antebrazos mano manos manita manitas muneca munecas codo dedo dedos pulgar pulgares menique meniques
        pierna piernas rodilla rodillas muslo muslos canilla canillas pantorrilla pantorrillas gemelo gemelos tobillo tobillos pie
        pies pata patas talon talones puno
        """
      ),
      (
        "sentir",
        "siento siente sienten sentia sentian sentimos noto nota notan notaba percibo percibe perciben"
      ),
      (
        "insens",
        """
        dormido dormida dormidos dormidas adormecido adormecida adormecidos adormecidas entumecido entumecida entumecidos
        entumecidas entumido entumida entumidos entumidas acorchado acorchada acorchados acorchadas anestesiado anestesiada
        anestesiados anestesiadas insensible insensibles amortiguado amortiguada amortiguados amortiguadas muerto muerta muertos
        muertas adormilado adormilada adormiladas adormilados tullido tullida
        """
      ),
      (
        "tocar",
        """
        toco toca tocan tocas tocaba toque tocaron pellizco pellizca pellizcan pellizque pincho pincha pinchan rasco rasca rascan
        rasque aprieto acaricio acaricia golpeo golpee piso quemo queme corto corte clave pico golpeo cosquillas
        """
      ),
      (
        "cosa",
        """
        taza tazas vaso vasos botella botellas llave llaves celular cel celu movil telefono tenedor cuchara cuchillo cubiertos plato
        platos bolsa bolsas bolso mochila sarten olla jarra termo mate lapiz boligrafo pluma lapicera lapicero esfero boli peine
        cepillo cafetera bebe guagua nene puerta tapa frasco bote tarro lata jarron cosas objetos volante raton teclado libro boton
        botones cremallera cierre camisa sosten brasier sujetador pelo cabello dientes cafe nino maleta cartera compra super balde
        """
      ),
      (
        "correr",
        """
        corre corren corrio corrido corriendo baja bajan bajo bajado bajando bajaba sube suben subio subido subiendo recorre recorren
        recorrio recorrido recorriendo extiende extienden extendio extendido extendiendo viaja viajan viajando viajo va van iba ido
        yendo fue llega llegan llego llegado llegando llegaba pasa pasan paso pasado pasando propaga propagado propagando desplaza
        desplazado desplazo desplazando camina caminando jala jalan jalando tira tiran tirando dispara disparan disparo disparado
        riega regado rego desparrama desparramo reparte alcanza alcanzo alcanzado agarra agarrando agarro coge cogido irradia
        irradiando ramifica expande expandio brinca salta chorrea escurre tironea trepa invade invadiendo pega tomando avanza
        avanzando avanzo asciende desciende descendiendo nace sale
        """
      ),
      (
        "doler",
        """
        dolor dolores dolorcito duele duelen dolia dolio doliendo dolido molestia punzada punzadas ardor jalon tiron corriente
        corrientazo calambre puntada latigazo quemazon pinchazo pinchazos tironeo tirantez descarga electricidad arde arden quema queman ardiendo quemando
        """
      ),
      (
        "poder",
        "puedo puede podia pude pudo podido pueda pudiera podemos logro logra logre logrado consigo consigue consiga conseguido alcanzo alcanza atino acierto podria"
      ),
      (
        "aseo",
        """
        peinarme abotonarme vestirme cepillarme atarme amarrarme abrocharme lavarme rascarme maquillarme incorporarme sostenerme
        rasurarme afeitarme desvestirme secarme agarrarme apoyarme sujetarme ducharme enjabonarme
        """
      ),
      ("num", "uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta"),
      (
        "etiqueta",
        """
        hormigueo hormigueos dolor dolores debilidad adormecimiento entumecimiento punzada punzadas fiebre mareo mareos hinchazon
        cosquilleo calambre calambres moretones molestia molestias numbness
        """
      ),
      ("plain", SpanishPlain.words),
      ("caminar", "caminar andar pararme pisar apoyar sentarme ponerme incorporarme"),
      (
        "grave",
        "horrible horribles terrible terribles fuerte fuertes fuertisimo fuertisima intenso intensa insoportable insoportables atroz espantoso espantosa tremendo tremenda brutal bestial bruto bruta barbaro salvaje infernal horroroso horrorosa severo severa endemoniado desesperante inaguantable criminal cabron"
      ),
      ("strong", "mi mis tengo siento estoy me sigo tenga sienta note puedo"),
      ("owner", "yo mi mis me tengo siento estoy"),
      ("closing", "ni o"), ("leading", "casi"),
      (
        "complaintName",
        """
        entumecimiento adormecimiento hormigueo hormigueos cosquilleo cosquilleos debilidad dolor dolores agudo agudos
        punzante punzantes molestia molestias hinchazon inflamacion moretones moreton fiebre escalofrios mareo mareos
        nauseas calambre calambres punzada punzadas pinchazo pinchazos ardor rigidez cabeza de sangrado picor
        """
      ),
      ("itemEnd", "hoy ahora gracias nada"),
      ("third", "el ella su sus le"),
      (
        "relleno",
        "el la los las un una unos unas de del en mi mis su sus y o ni ningun ninguna ningunos nada algun alguna siento sentido sentir tengo tenido tener he ha hay habido hubo noto notado note sintio senti tuve tipo de sintomas sintoma sensacion signos senales por al a para ahora hoy desde tampoco tambien mas muy derecho derecha izquierdo izquierda eso esos como raro raros otro otra pies pie , / - que lo en la absoluto se me"
      ),
    ],
    rules: [
      SpanishSensation.rules,
      SpanishSensationLay.rules,
      SpanishStrength.rules,
      SpanishStrengthLay.rules,
      SpanishPain.rules,
      SpanishPainLay.rules,
      SpanishRadiating.rules,
      SpanishHistory.rules,
      SpanishPregnancy.rules,
      SpanishBladder.rules,
      SpanishChest.rules,
      SpanishSwelling.rules,
      SpanishHead.rules,
      SpanishSkin.rules,
      SpanishEmergency.rules,
      SpanishSelfHarm.rules,
      SpanishWellbeing.rules,
      SpanishMood.rules,
      SpanishTraps.rules,
      SpanishContext.rules,
      SpanishCourse.rules,
      SpanishCues.rules,
      SpanishPersons.rules,
      SpanishBystanders.rules,
      SpanishGlad.rules,
      SpanishGladDeeds.rules,
      SpanishRequests.rules,
      SpanishAutomatic.rules,
    ].flatMap { $0 },
    forms: [
      "q": "que", "xq": "porque", "pq": "porque", "tmb": "tambien", "tb": "tambien", "grax": "gracias",
      "grcs": "gracias",
      "graciass": "gracias", "ormigas": "hormigas", "toi": "estoy", "porq": "porque", "aser": "hacer",
      "piernaz": "piernas", "xfa": "favor", "porfa": "favor", "pf": "favor", "salu2": "gracias", "tngo": "tengo",
      "tng": "tengo", "dsd": "desde", "dolr": "dolor", "ormigueo": "hormigueo", "hormigeo": "hormigueo",
      "adormesido": "adormecido",
      "adormesida": "adormecida", "dormio": "durmio", "ola": "hola", "bn": "bien", "vien": "bien", "mnsj": "mensajes",
      "mensages": "mensajes", "dlr": "dolor", "toy": "estoy", "ta": "esta", "voi": "voy", "ospital": "hospital",
      "pa": "para", "pal": "para el", "na": "nada", "hinchao": "hinchado", "mareao": "mareado",
      "cansao": "cansado", "inflamao": "inflamado", "apretao": "apretado", "quemao": "quemado", "trabao": "trabado",
      "morao": "morado", "pegao": "pegado", "adolorio": "adolorido", "jodio": "jodido", "prena": "prenada",
      "ase": "hace",
      "asta": "hasta", "msj": "mensaje", "msjs": "mensajes", "msjes": "mensajes",
      "mjs": "mensajes", "vrd": "verdad", "ntp": "tranquilo", "cdo": "cuando", "dnd": "donde",
      "tods": "todos", "hoi": "hoy", "sta": "esta", "stoy": "estoy", "tas": "estas", "pos": "pues",
      "ps": "pues", "fuersa": "fuerza", "fuersas": "fuerzas", "enpeora": "empeora",
      "enpeoro": "empeoro", "empioro": "empeoro", "empiora": "empeora", "empiorando": "empeorando", "pior": "peor",
    ])
}
