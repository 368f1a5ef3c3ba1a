/// JSON text of which there is exactly one for each value, so that a hash over it can be repeated anywhere.
///
/// Strings as Python's `json.dumps(…, ensure_ascii=False)` writes them: `"`, `\` and control characters below
/// U+0020 are escaped (short forms where RFC 8259 §7 has them, `\u00xx` else), all other characters stand as they are.
public enum CanonicalJSON {
  /// The JSON string for `text`.
  public static func string(_ text: String) -> String {
    var json: [UInt8] = []
    append(text, to: &json)
    return String(decoding: json, as: UTF8.self)
  }

  /// Appends the JSON string for `text`, as UTF-8.
  static func append(_ text: String, to json: inout [UInt8]) {
    json.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        json.append(byte)
      } else {
        json += escape(byte).utf8
      }
    }
    json.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    case 0x08: "\\b"
    case 0x0c: "\\f"
    default: "\\u" + Int64(byte).hexadecimal(4)
    }
  }
}

extension Int64 {
  /// The lower-case hexadecimal digits with zeros before them up to `width`.
  fileprivate func hexadecimal(_ width: Int) -> String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
