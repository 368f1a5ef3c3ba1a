/// Single fields of a mail's header (RFC 5322 §2.2), found without taking the mail apart.
enum MailHeader {
  /// As much of a mail as its header may take.
  private static let limit = 64 << 10

  /// The value of the first field called `name`, folded lines joined; nil when there is none.
  static func value(of name: String, in mail: [UInt8]) -> [UInt8]? {
    let wanted = Array("\(name):".utf8)
    var value: [UInt8]?
    var rest = mail.prefix(limit)
    while !rest.isEmpty {
      let line = rest.prefix { $0 != 10 }
      rest = rest.dropFirst(line.count + 1)
      let text = line.last == 13 ? line.dropLast() : line
      if text.isEmpty { break }
      let continues = text.first == 32 || text.first == 9
      if continues, value != nil {
        value? += text
      } else if value != nil {
        break
      } else if text.count >= wanted.count, zip(text, wanted).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
        value = Array(text.dropFirst(wanted.count))
      }
    }
    return value
  }
}
