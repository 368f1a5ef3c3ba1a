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

  /// The JSON object of the fields that have a text, in the order given.
  public static func object(_ fields: [(key: String, text: String?)]) -> String {
    var json: [UInt8] = [UInt8(ascii: "{")]
    json.reserveCapacity(fields.reduce(2) { $0 + $1.key.utf8.count + ($1.text?.utf8.count ?? 0) + 6 })
    for (key, text) in fields {
      guard let text else { continue }
      if json.count > 1 { json.append(UInt8(ascii: ",")) }
      append(key, to: &json)
      json.append(UInt8(ascii: ":"))
      append(text, to: &json)
    }
    json.append(UInt8(ascii: "}"))
    return String(decoding: json, as: UTF8.self)
  }

  /// Appends the JSON string for `text`, as UTF-8.
  public static func append(_ text: String, to json: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &json) }
  }

  /// Run by run of what stands as it is: each message's whole text comes this way when it is claimed.
  private static func append(_ text: UnsafeBufferPointer<UInt8>, to json: inout [UInt8]) {
    json.append(UInt8(ascii: "\""))
    var start = text.startIndex
    for (index, byte) in text.enumerated()
    where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      json += text[start..<index]
      json += escape(byte).utf8
      start = index + 1
    }
    json += text[start...]
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
