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
  ]
}
