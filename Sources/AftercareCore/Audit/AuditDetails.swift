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
    var json: [UInt8] = [UInt8(ascii: "{")]
    json.reserveCapacity(40 * fields.count)
    for field in fields {
      if json.count > 1 { json.append(UInt8(ascii: ",")) }
      CanonicalJSON.append(field.key, to: &json)
      json.append(UInt8(ascii: ":"))
      Self.append(field.value, to: &json)
    }
    json.append(UInt8(ascii: "}"))
    return String(decoding: json, as: UTF8.self)
  }

  private static func append(_ value: Fact, to json: inout [UInt8]) {
    switch value {
    case .text(let text): CanonicalJSON.append(text, to: &json)
    case .number(let number): json += String(number).utf8
    case .flag(let flag): json += (flag ? "true" : "false").utf8
    case .instant(let instant): CanonicalJSON.append(instant.description, to: &json)
    case .list(let items):
      json.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { json.append(UInt8(ascii: ",")) }
        CanonicalJSON.append(item, to: &json)
      }
      json.append(UInt8(ascii: "]"))
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
