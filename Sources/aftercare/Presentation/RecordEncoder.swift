/// Turns any `Encodable` row into a ``Record``.
///
/// Foundation's `JSONEncoder` loses the order of the fields and leaves out those that are nil; people's scripts and
/// spreadsheets need both.
enum RecordEncoder {
  /// The record of `value`.
  static func record(of value: some Encodable) throws -> Record {
    if let entries = value as? [String: any Encodable] {
      var fields: [(name: String, value: Record)] = []
      for (name, entry) in entries.sorted(by: { $0.key < $1.key }) { fields.append((name, try record(of: entry))) }
      return .fields(fields)
    }
    let node = Node()
    try value.encode(to: NodeEncoder(node: node, codingPath: []))
    return node.record
  }

  /// Grows while a value encodes itself.
  fileprivate final class Node {
    enum Content {
      case empty
      case value(Record)
      case items([Node])
      case fields([(String, Node)])
    }

    var content = Content.empty

    var record: Record {
      switch content {
      case .empty: .null
      case .value(let record): record
      case .items(let nodes): .list(nodes.map(\.record))
      case .fields(let fields): .fields(fields.map { ($0, $1.record) })
      }
    }

    func field(_ name: String) -> Node {
      let node = Node()
      if case .fields(let fields) = content {
        content = .fields(fields + [(name, node)])
      } else {
        content = .fields([(name, node)])
      }
      return node
    }

    func item() -> Node {
      let node = Node()
      if case .items(let nodes) = content { content = .items(nodes + [node]) } else { content = .items([node]) }
      return node
    }

    func set(_ value: some Encodable) throws {
      content = .value(try RecordEncoder.record(of: value))
    }
  }

  fileprivate struct NodeEncoder: Encoder {
    let node: Node
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
      // A value may encode a part of its own into the same fields.
      if case .fields = node.content {} else { node.content = .fields([]) }
      return KeyedEncodingContainer(Fields<Key>(node: node, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
      node.content = .items([])
      return Items(node: node, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(node: node, codingPath: codingPath) }
  }

  fileprivate struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: Node
    let codingPath: [any CodingKey]

    func encodeNil(forKey key: Key) { _ = node.field(key.stringValue) }
    func encode(_ value: some Encodable, forKey key: Key) throws { try node.field(key.stringValue).set(value) }

    func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try encodeOrNil(value, key) }
    func encodeIfPresent(_ value: String?, forKey key: Key) throws { try encodeOrNil(value, key) }
    func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try encodeOrNil(value, key) }
    func encodeIfPresent(_ value: Int64?, forKey key: Key) throws { try encodeOrNil(value, key) }
    func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try encodeOrNil(value, key) }
    func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws { try encodeOrNil(value, key) }

    private func encodeOrNil(_ value: (some Encodable)?, _ key: Key) throws {
      let field = node.field(key.stringValue)
      if let value { try field.set(value) }
    }

    func nestedContainer<NestedKey: CodingKey>(
      keyedBy type: NestedKey.Type, forKey key: Key
    ) -> KeyedEncodingContainer<NestedKey> {
      NodeEncoder(node: node.field(key.stringValue), codingPath: codingPath).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      NodeEncoder(node: node.field(key.stringValue), codingPath: codingPath).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { NodeEncoder(node: node.field("super"), codingPath: codingPath) }
    func superEncoder(forKey key: Key) -> any Encoder {
      NodeEncoder(node: node.field(key.stringValue), codingPath: codingPath)
    }
  }

  fileprivate struct Items: UnkeyedEncodingContainer {
    let node: Node
    let codingPath: [any CodingKey]
    var count: Int { if case .items(let nodes) = node.content { nodes.count } else { 0 } }

    func encodeNil() { _ = node.item() }
    func encode(_ value: some Encodable) throws { try node.item().set(value) }

    func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
      NodeEncoder(node: node.item(), codingPath: codingPath).container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      NodeEncoder(node: node.item(), codingPath: codingPath).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { NodeEncoder(node: node.item(), codingPath: codingPath) }
  }

  fileprivate struct Single: SingleValueEncodingContainer {
    let node: Node
    let codingPath: [any CodingKey]

    func encodeNil() { node.content = .value(.null) }
    func encode(_ value: Bool) { node.content = .value(.flag(value)) }
    func encode(_ value: String) { node.content = .value(.text(value)) }
    func encode(_ value: Double) { number(value) }
    func encode(_ value: Float) { number(value) }
    func encode(_ value: Int) { number(value) }
    func encode(_ value: Int8) { number(value) }
    func encode(_ value: Int16) { number(value) }
    func encode(_ value: Int32) { number(value) }
    func encode(_ value: Int64) { number(value) }
    func encode(_ value: UInt) { number(value) }
    func encode(_ value: UInt8) { number(value) }
    func encode(_ value: UInt16) { number(value) }
    func encode(_ value: UInt32) { number(value) }
    func encode(_ value: UInt64) { number(value) }
    func encode(_ value: some Encodable) throws { try node.set(value) }

    private func number(_ value: some CustomStringConvertible) { node.content = .value(.number(value.description)) }
  }
}
