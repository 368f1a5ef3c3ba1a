/// How a value is put into a text of some kind so that it stays a value.
enum Escaping: Hashable, Sendable {
  /// Inside the quotes of a JSON string (RFC 8259 §7).
  case json
  /// A query's or a form's value: `%20` for the space, which both read.
  case percent
  /// Text or an attribute of XML 1.0; control characters that it cannot hold are dropped.
  case xml
  /// Nothing is done.
  case plain

  /// The escaping for a content type; nil for one that is not known.
  init?(contentType: String) {
    let type = contentType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    switch type {
    case "application/x-www-form-urlencoded": self = .percent
    case "text/plain": self = .plain
    case _ where type.hasSuffix("/json") || type.hasSuffix("+json"): self = .json
    case _ where type.hasSuffix("/xml") || type.hasSuffix("+xml"): self = .xml
    default: return nil
    }
  }

  func escape(_ text: String) -> String {
    switch self {
    case .json: text.unicodeScalars.map(Self.json).joined()
    case .percent: text.utf8.map(Self.percent).joined()
    case .xml: text.unicodeScalars.map(Self.xml).joined()
    case .plain: text
    }
  }

  private static func json(_ scalar: UnicodeScalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case _ where scalar.value < 0x20: "\\u00" + hexadecimal(UInt8(scalar.value)).lowercased()
    default: String(scalar)
    }
  }

  private static func percent(_ byte: UInt8) -> String {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, 0x2d, 0x2e, 0x5f, 0x7e: String(UnicodeScalar(byte))
    default: "%" + hexadecimal(byte)
    }
  }

  private static func xml(_ scalar: UnicodeScalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&apos;"
    case "\t", "\n": String(scalar)
    case "\r": "&#13;"
    case _ where scalar.value < 0x20: ""
    default: String(scalar)
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}
