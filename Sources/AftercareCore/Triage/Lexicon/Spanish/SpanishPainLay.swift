/// Spanish wordings of sharp and unbearable pain by what it is like and what it does.
enum SpanishPainLay {
  static let rules: [Rule] = [
    Rule(
      "es.sharp.simile", .flag(.sharpPain),
      """
      chuzon|chuzones|chuzazo|chuzazos|punteada|punteadas|puyazo|puyazos|puyan|estocada|estocadas|piquetazo|lancetazo|lancetazos|picahielo|picahielos|alfilerazo|machetazo|machetazos|corrientazo|garrotazo|dentellada|quemonazo|piquetazos|punzaso|punzazo|punzazos|punsada|punsadas|navajazos|espadazo|puntazo|puntazos|pinchadas|pinchada|clavadas|desgarron|desgarrones
      piquete|piquetes ... fuerte|fuertes|feo|feos|horrible|horribles|como|cuando|al|cada|@parte
      dan|da|dio|dieron|pegan|pega ... piquete|piquetes|punzon|chispazo|chispazos|calambrazos
      daga|dagas|lanza|lanzas|arpon|estilete|bisturi|machete|sable|fierro|hierro|tornillo|tornillos|desarmador|alambre|cristal|cristales|astilla|picana|tenedor|gancho|garfio|punzon|picahielo ... clav~|clavan|clavara|metid~|metieran|atravesad~|atravesara|@parte|cuando|cada|al
      clavan|clavara|clavaran|clavando|meten|metieran|hunden|hundieran|entierran|encajan|encajaran|atraviesan|atravesaran|ensartan ... daga|lanza|fierro|hierro|tornillo|punzon|picahielo|vidrio|vidrios|cristales|alambre|estaca|espina|aguijon|dedo|tijera|tijeras
      como ... picana|taser|enchufe|electrocutara|electrocutaran
      electrocut~|electrocutan|electrocutando
      me parte|partio|parten|partia ... dos|espalda|cintura|cuello
      me deja|dejo|dejan|dejaba ... ties~|doblad~|paralizad~|inmovil|clavad~|tirad~|seco|seca ... dolor
      dolor|punzada|tiron ... me deja|dejo|dobla|doblo|tumba|tumbo|paraliza|paralizo|parte|inmoviliza|marea|tira|tiro
      quedo|quede|quedado clavad~
      quedo|quede|quedado trabad~|engarrotad~ ... @parte|al|cuando|del
      como un|una corte|tajo|navajazo|hachazo|picotazo|mordisco|mordida|desgarro
      rayos|rayo|relampago|relampagos|oleadas|latigazos|fogonazo|fogonazos|descargas de dolor
      ramalazo|ramalazos|corrientazo|cuchillazo|cuchillazos
      @parte .... da|dio|pega como? un|una corte|tajo
      """,
      fires: [
        "relámpagos de dolor en la nuca", "un ramalazo en la cintura",
        "me dan chuzones en la paleta", "Como un picahielo en el omóplato", "me dan piquetes bien fuertes en la cadera",
        "un fierro clavado en la cintura", "me quedé clavada al agacharme",
      ],
      spares: [
        "un corte de pelo al mediodía",
        "me quedé dormida", "el tenedor de la cena", "me deja relajada", "me dejó tiesa de la risa",
        "los toques suaves me gustaron",
      ]),
    Rule(
      "es.sharp.unbearable", .flag(.sharpPain),
      """
      veo|vi|veia|ver|viendo|hace|hizo ver? las? estrellas|estrellitas de|del|cuando|al|si|por
      cuando|cada|al|si ... veo|veia|vi|ver las? estrellas|estrellitas
      veo las estrellas
      del|de @num al|a diez|10 ,|:|- como|casi|es|un|le|pongo|diria|digo? un|pongo? @high|ocho|nueve
      @high|ocho|nueve de dolor|dolores
      dolor ,? ... nivel|de|como|es|un|intensidad|escala? un? @high|ocho|nueve de|sobre|/|$ diez|10?
      @doler ... le|lo|yo pongo|doy|daria|pondria|calificaria|califico ... @high|ocho|nueve
      le|lo|yo pongo|doy|daria|pondria un? @high|ocho|nueve al|de|del dolor
      dolor|duele|@parte .... no se|lo|la|los|las|hay|se|me @muy? aguanta|aguantan|soporta|soportan|resiste|tolera|aguanto|soporto|quien
      dolor ... ya? no se aguanta|soporta|puede
      nunca|jamas en la|mi|toda? mi? vida ... dolido|dolor|doler|doliera
      en la|mi vida ... dolido|dolor|doler|doliera ... asi|tanto|igual|algo|tal
      nunca|jamas ... dolido|dolor|doliera ... asi|tanto|igual
      rabiando|rabio|rabiar|chillando|chillar|chillo|aullando|berreando|retorciendo|retorciendome|retorcid~|doblad~|pariendo|desesperad~|loc~|moquead~|postrad~ de|del|por el? dolor
      dolor ... volviendo|vuelve|volver|trae|tiene|traen loc~
      volviendo|vuelve|trae|tiene|traen loc~ ... dolor
      tiene|trae|traen|tienen a mal|maltraer traer?
      tiene|trae|tienen maltraer
      duele|duelen|dolor ... un|una|de huevo|cojon|cojones|chingo|infierno|burrada|animalada|puta|perra|perros|mierda|hostia
      duele|duelen hasta ... respirar|alma|reir|reirme|pestanear|hablar|pensar|parpadear
      dolor ... cojones|narices|putamadre|perro|perra|hijueputa|gonorrea|pinga|ovarios|campeonato|infernal|mortal|inhumano|descomunal|bestia
      no me? deja|dejan|permite ... vivir|dormir|pararme|caminar|sentarme|levantarme|moverme|pegar|parar el|del|de ... dolor
      dolor ... no me? deja|permite ... vivir|dormir|pararme|caminar|sentarme|levantarme|moverme|pegar|hacer
      no pegue|pego|pegado un|el? ojo ... dolor|duele|duelen|dolia
      dolor ... no pegue|pego|pegado ojo
      grito|gritos|gritar pelado|pelada|abierto ... dolor|@parte
      un dolor que no|ni te|se|veas|puedo|aguanto|imaginas|imagina|puede
      dolor que te? mueres|cagas|mata|matas|muero|flipas
      el|un peor|mayor dolor
      mas fuerte dolor|de mi
      dolor|dolores|espalda|cuello|cintura|hombro ... tormento|martirio|tortura|suplicio|agonia|calvario
      tormento|martirio|tortura|suplicio|agonia|calvario ... dolor|dolores|espalda|cuello|cintura
      retuerzo|retorci|retuerce|doblo|doble|revuelco ... dolor
      no me|se? puedo|puede ni|casi? mover|moverme|levantar|levantarme|parar|pararme|caminar|girar|agachar|sentar|dormir|voltear|hablar ... dolor
      sin poder|poderme|poderse mover|moverme|levantarme|levantar|parar|pararme|caminar|dormir|sentarme? ... dolor
      tirad~|postrad~ ... dolor
      apunalan|apunalando|apunalaran|apunalaron|acuchillan|acuchillando|acuchillaran|taladran|taladrando|taladraran|perforan|perforando|perforaran|rajan|rajando|serruchan|serruchando|martillean|martillando|desgarran|desgarrando ... @parte|cuando|al|por
      dolor ... insufrible|inhumano|indescriptible|demonios|demonio|diablo|diablos|carajo|patada|fregada|chingada|peores|inenarrable|intolerable
      insufrible|intolerable ... dolor
      duele|duelen|dolio una|un barbaridad|burrada|bestialidad|salvajada|animalada|monstruosidad
      no hay|encuentro|hallo posicion|postura|manera|forma ... dolor|aguante|duela|acomode|dormir
      dolor ... no hay|encuentro posicion|postura
      dolor .... , es|esta @muy? @muy? @grave
      dolor que @muy? me @muy? mata|matando|muero|parte|tumba|dobla|enloquece|desespera|tortura|revienta
      @doler .... , un|como|es|de|diria|nivel un? @high|ocho|nueve $
      """,
      fires: [
        "tengo un dolor que me mata", "me duele mucho la espalda, un 9", "no hay posición que aguante del dolor",
        "me duele una barbaridad", "no me puedo ni mover del dolor", "siento que me están apuñalando la espalda",
        "un dolor de los mil demonios", "me retuerzo del dolor",
        "veo las estrellas cuando me siento", "De dolor, del 1 al 10, un 9", "el dolor no se aguanta",
        "nunca en la vida me había dolido algo así", "Estoy rabiando de dolor",
        "cada vez que me siento veo las estrellas",
        "la cintura me tiene a maltraer", "un ocho de dolor",
      ],
      spares: [
        "el calor no se aguanta", "una noche de estrellas", "loca de contenta", "Del 1 al 10 dolor cero",
        "me tiene loca de felicidad",
      ]),
  ]
}
