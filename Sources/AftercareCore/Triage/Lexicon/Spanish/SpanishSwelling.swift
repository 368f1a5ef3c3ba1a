/// Spanish wordings of a swollen calf and of fever.
enum SpanishSwelling {
  static let rules: [Rule] = [
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
      pantorrilla|pantorrillas|gemelo|gemelos|chamorro|canilla|batata|pierna|tobillo|pie ... mas @muy? gord~|ancha|ancho|grande|gruesa|grueso|inflamad~|hinchad~|caliente|roja|rojo que|de
      una|un pierna|pantorrilla|pie|tobillo|gemelo ... doble de
      pantorrilla|gemelo|chamorro|canilla|batata ... quema|arde|ardiendo|hierve|piedra|colorad~|enrojecid~|brillante|reventar|globo|jamon|tamano
      pierna|piernas ... globo|jamon|tamano|elefante|morcilla
      vena ... hinchad~|dura|inflamad~|caliente|roja|saltad~
      pierna|pantorrilla|gemelo|pie|tobillo ... puso|esta|quedo|tengo|siento @muy? @muy? enorme|caliente|gigante|hirviendo|hinchadisim~|gord~|gordisim~
      pierna|pantorrilla|gemelo ... enorme|gigante
      """,
      fires: [
        "la pierna izquierda se me puso enorme y caliente", "una pantorrilla más gorda que la otra",
        "la pierna como un globo", "el chamorro lo tengo inflamado y rojo", "tengo la pantorrilla hinchada",
      ],
      spares: [
        "las piernas calientitas con las piedras", "tengo una pierna más relajada que la otra",
        "las piernas descansadas", "la pantorrilla bien",
      ]),
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
      quebranto|calenturon|calenturient~|fiebron|febricula|destemplanza|decimas
      quebrantad~
      ardo|arde|vuelo|volando|hierve|hirviendo|ardiendo en|de|con fiebre|calentura|temperatura
      calofrios|chuchos|chucho|escalofrio|tembladera ... frio|fiebre|cuerpo?
      @feverish de? fiebre|temperatura|calentura|y|con
      marca|marco|subio|puso ... @feverish
      tengo|tuve|llego|llegue a? @feverish $
      tengo|tuve|llego|llegue a? @feverish ,|grados|con
      cuerpo ... calentura|fiebre|ardiendo|hirviendo
      """,
      fires: [
        "estoy con quebranto desde ayer", "tengo unas décimas", "ando con temperatura", "estoy tiritando",
        "tengo 39 en el termómetro", "tengo fiebre y escalofríos",
      ],
      spares: ["el décimo masaje", "qué rica temperatura la sala", "buena temperatura"]),
  ]
}
