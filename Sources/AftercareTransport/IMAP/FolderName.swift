import Foundation

/// A folder's name as people write it, and as IMAP does.
struct FolderName: Hashable, Sendable {
  /// As the configuration has it.
  let text: String

  /// Whether it is where providers put unwanted mail, by what they call it: anybody can have written what is there.
  var isSuspect: Bool {
    let name = text.lowercased()
    return ["junk", "spam", "bulk", "no deseado", "unwanted", "quarantine"].contains { name.contains($0) }
  }

  /// As a quoted string in modified UTF-7 (RFC 3501 §5.1.3 and §9).
  var quoted: String {
    var encoded = ""
    var rest: [UInt16] = []
    func flush() {
      guard !rest.isEmpty else { return }
      let bytes = rest.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
      let base64 = Data(bytes).base64EncodedString().replacing("/", with: ",").replacing("=", with: "")
      encoded += "&\(base64)-"
      rest = []
    }
    for scalar in text.unicodeScalars {
      guard (0x20...0x7e).contains(scalar.value) else {
        rest += Array(String(scalar).utf16)
        continue
      }
      flush()
      switch scalar {
      case "&": encoded += "&-"
      case "\"", "\\": encoded += "\\\(scalar)"
      default: encoded.unicodeScalars.append(scalar)
      }
    }
    flush()
    return "\"\(encoded)\""
  }
}
