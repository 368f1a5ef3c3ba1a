/// Ordinary Spanish words a letter or two from a target word: known, so that none of them is taken for a typing error.
enum SpanishPlain {
  static let words = """
    abogada abogado aborrecer aborrecida aborrecido aborrecimiento abrochamiento acebrada acebrado acechamiento
    acercamiento acoceamiento acolchada acolchado acorazada acorazado acorazamiento acordada acordado acordamiento
    acornada acornado acortamiento acuchillada adolecer adonecer adormimiento afornecer agnada agnado agrado aguzada
    aguzado ahebrada ahebrado ahorcada ahorcado ahotada ahotado aladro alegria alfierez amorecer amortecer
    amortecimiento ampelita anade anafilaxis anaranjada anaranjado anastasia apunalada argent argente arrostrado
    atabanada atabanado atochada atochado atomecer atordecer atordecimiento atormecer atormecimiento baladro birreme
    bojear broncha cachillada calabazo calamorrazo calces calendula calva cambaleo careada careado casquilla casquillo
    cavada cavado ceatica cianica cianico cincha cinchazo cistico clister cocear cochillo codear colear comedon concha
    conchosa conchoso contante copear coquillo corear correntia correntina cotear coz cuclillas cuclillo culminante
    cuquillo cuz dantista dermitis desalada desalado desamasada desamasado desasada desasado desbanado descaecer
    descaecimiento descarada descarado descargador descarnador describir desfazada desfazado desgastador desgranador
    deslavada deslavado deslayo desmadrada desmadrado desmamar desmanada desmanado desmanar desmandada desmandado
    desmatar desmolada desmolado despagada despagado desparada desparado desparecer desterrante detencion docilidad
    domida dormitiva dormitivo eclectica eclectico eleatica eleatico electiva electivo embargada embarrada encontinente
    endurecer endurecimiento enfurecer enfurecimiento enmudecer enmudecimiento ennudecer enrudecer entapecer entomecer
    entomecimiento entormecimiento entullecer eretrica eretrico espirar fabril figurante finchada finchado flaccida
    flaccido fornicacion hiebre hojear hornagueo iguada iguado imitacion incesable incitacion incomportable
    inconfidencia inconfidente increada increado indeseable inefable inerrable inestimable inevitable infernar infurto
    ingustable inmutable insecable insobornable instable interesada interesado interinar intervalo intestada intestado
    intrados invencible invendible invenible invernada invernar invitacion inyectable irisacion irrigacion irrigador
    irrogacion latigo lavada lavado liebre linotipia litotomia llana llosa loncha marejada marrido mirrada morrada
    novaciana ola palizada panzada panzon paquete paralasis pareada pareado parentesis pellada pertigo pian picajon
    picaron picofeo pilosa piloso pinocha pinzon piocha piqueria pirexia piruetano pisoteo poncha portante punada puncha
    puntada quebradura radiacion radicacion rampollo ratigo recension recepcion redencion refeccion rentista reseccion
    respigar ringle rojear sagrado sangredo socarro sufocador surgente ta tabaleo tiritana torito turgencia turgente u
    urente urinaria entiendo entiende entienden entendido entendida entendi vagido vaguada valido viatico vincha wat
    """
}
