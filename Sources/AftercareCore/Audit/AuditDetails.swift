/// The details of an audit event while they are put together: a JSON object whose keys keep the order of writing.
///
/// Only what may outlive an erasure goes in: ids, codes, counts, instants, salted hashes.
public struct AuditDetails: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// A value that may stand in the trail.
  public enum Fact: Hashable, Sendable, ExpressibleByStringLiteral {
    /// A code, a reference, a hash.
    case text(String)
    /// An id or a count.
    case number(Int64)
    /// A yes or no.
    case flag(Bool)
    /// A point in time, written as ISO 8601.
    case instant(Instant)
    /// Several codes.
    case list([String])

    /// A code written out.
    public init(stringLiteral code: String) { self = .text(code) }
  }

  /// A field's name.
  public typealias Key = String
  /// A field's fact; nil leaves the field out.
  public typealias Value = Fact?

  private var fields: [(key: String, value: Fact)]

  /// Makes details from a literal; a nil value leaves its key out.
  public init(dictionaryLiteral elements: (String, Fact?)...) {
    fields = elements.compactMap { key, value in value.map { (key, $0) } }
  }

  /// Adds a field at the end; nil adds nothing.
  public mutating func add(_ key: String, _ value: Fact?) {
    if let value { fields.append((key, value)) }
  }

  /// The object as compact JSON.
  public var json: String {
    "{" + fields.map { "\(CanonicalJSON.string($0.key)):\(Self.json($0.value))" }.joined(separator: ",") + "}"
  }

  private static func json(_ value: Fact) -> String {
    switch value {
    case .text(let text): CanonicalJSON.string(text)
    case .number(let number): String(number)
    case .flag(let flag): flag ? "true" : "false"
    case .instant(let instant): CanonicalJSON.string(instant.description)
    case .list(let items): "[" + items.map(CanonicalJSON.string).joined(separator: ",") + "]"
    }
  }

  /// Equal when the JSON is.
  public static func == (a: AuditDetails, b: AuditDetails) -> Bool { a.json == b.json }

  /// Hashes the JSON.
  public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}

extension AuditDetails.Fact {
  /// An id or count of any integer type; nil stays nil.
  public static func optional(_ number: Int64?) -> AuditDetails.Fact? { number.map { .number($0) } }
  /// A text; nil stays nil.
  public static func optional(_ text: String?) -> AuditDetails.Fact? { text.map { .text($0) } }
  /// An instant; nil stays nil.
  public static func optional(_ instant: Instant?) -> AuditDetails.Fact? { instant.map { .instant($0) } }
}

/// JSON text of which there is exactly one for each value, so that a hash over it can be repeated anywhere.
///
/// Strings as Python's `json.dumps(…, ensure_ascii=False)` writes them: `"`, `\` and control characters below
/// U+0020 are escaped (short forms where RFC 8259 §7 has them, `\u00xx` else), all other characters stand as they are.
public enum CanonicalJSON {
  /// The JSON string for `text`.
  public static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      case "\u{8}": json += "\\b"
      case "\u{c}": json += "\\f"
      case "\0"..<" ":
        let hex = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}
