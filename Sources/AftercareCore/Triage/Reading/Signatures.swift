/// Lines that close a mail: greetings, device lines, disclaimers, newsletter footers. Texts are lower case without accents.
enum Signatures {
  /// Whether the line is a closing greeting alone.
  static func isClosing(_ text: Bytes) -> Bool {
    var words = text
    while let last = words.last, ",.!-".utf8.contains(last) { words.removeLast() }
    return closings.contains(words)
  }

  /// Whether a line below a closing greeting can be a name or an address: short and without a word of the first person.
  static func isNameLine(_ text: Bytes) -> Bool {
    let words = text.split(separator: Bytes.blank)
    return words.count <= 6 && !words.contains { firstPerson.contains(Bytes($0.drop { $0 == UInt8(ascii: "(") })) }
  }

  /// Whether a disclaimer or a newsletter's footer begins.
  static func isDisclaimer(_ text: Bytes) -> Bool {
    guard let first = text.first else { return false }
    return disclaimers.contains { $0.first == first && text.starts(with: $0) }
      || text.hold("unsubscribe") && text.hold("click here")
  }

  /// Whether the line is the name of a company: short, without a word of the first person, and it ends with a legal form.
  static func isCompany(_ text: Bytes) -> Bool {
    guard isNameLine(text), let last = text.split(separator: Bytes.blank).last, last.count < text.count else {
      return false
    }
    return companies.contains(Bytes(last))
  }

  /// The part of a line before "Sent from my …".
  static func ownPart(of line: ArraySlice<Letter>) -> Range<Int> {
    for start in line.indices {
      let before = start > line.startIndex ? line[start - 1].folded : nil
      guard before == nil, mayOpen(line[start...]) else { continue }
      let ahead = line[start...].prefix(48).map { letter in letter.isSpace ? 0x20 : letter.folded ?? 0x2e }
      let text = String(decoding: ahead, as: UTF8.self)
      for opening in openings where text.hasPrefix(opening) {
        let device = text.dropFirst(opening.count)
        if devices.contains(where: device.contains) { return line.startIndex..<start }
      }
    }
    return line.startIndex..<line.endIndex
  }

  /// Whether the first letters are those of an opening, told without making a text of them: this is asked at every word.
  private static func mayOpen(_ rest: ArraySlice<Letter>) -> Bool {
    guard let first = rest.first?.folded else { return false }
    let head: (UInt8, UInt8)
    switch first {
    case UInt8(ascii: "s"): head = (UInt8(ascii: "e"), UInt8(ascii: "n"))
    case UInt8(ascii: "e"): head = (UInt8(ascii: "n"), UInt8(ascii: "v"))
    case UInt8(ascii: "g"): head = (UInt8(ascii: "e"), UInt8(ascii: "t"))
    default: return false
    }
    let next = rest.dropFirst().prefix(2)
    return next.first?.folded == head.0 && next.last?.folded == head.1
  }

  private static let closings = Set(
    Bytes.all([
      "kind regards", "best regards", "warm regards", "regards", "best", "best wishes", "all the best", "sincerely",
      "yours sincerely", "yours truly", "cheers", "kindest regards", "many thanks and regards", "saludos", "un saludo",
      "saludos cordiales", "atentamente", "atte", "cordialmente", "un abrazo", "br", "kr", "xx",
    ]))
  private static let disclaimers = Bytes.all([
    "confidentiality notice", "disclaimer", "this email and any", "this e-mail and any", "this email is confidential",
    "this message is intended", "this email is intended", "the information contained in this",
    "este mensaje es confidencial",
    "este correo es confidencial", "aviso de confidencialidad", "este mensaje y sus", "to unsubscribe",
    "click here to unsubscribe",
    "unsubscribe |", "you are receiving this", "you received this", "manage your preferences", "manage preferences",
    "view in browser", "view this email", "para darse de baja,", "haga clic aqui", "please consider the environment",
    "this email may contain", "this message may contain", "if you no longer wish to receive",
  ])
  private static let companies = Set(
    Bytes.all(["ltd", "ltd.", "inc.", "llc", "llp", "plc", "gmbh", "s.l.", "s.a.", "c.i.c."]))
  private static let firstPerson = Set(
    Bytes.all([
      "my", "i", "me", "im", "i'm", "ps", "p.s.", "mi", "but", "and", "pero", "me", "tengo", "siento", "no",
    ]))
  private static let openings = [
    "sent from ", "sent via ", "sent with ", "sent using ", "get outlook for", "enviado desde ", "enviado con ",
    "enviado de ",
  ]
  private static let devices = [
    "phone", "ipad", "mobile", "android", "samsung", "galaxy", "huawei", "blackberry", "pixel", "outlook", "mail",
    "yahoo",
    "windows", "tablet", "ios", "movil", "celular", "telefono", "correo", "device",
  ]
}
