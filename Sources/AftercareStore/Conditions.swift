import GRDB

/// The conditions of a list, put together from the filters that are given.
///
/// One statement for every combination, `(?1 IS NULL OR state = ?1) AND …`, would keep SQLite from using an index for any
/// of them: among millions of rows a list of two took seconds.
struct Conditions: Sendable {
  private var parts: [String] = []
  /// The values of the parameters, in their order.
  private(set) var bindings: Bindings = []

  /// Adds `condition`, which has one `?` for `value`; none when there is no value.
  mutating func add(_ condition: String, _ value: (any DatabaseValueConvertible & Sendable)?) {
    guard let value else { return }
    parts.append(condition)
    bindings.append(value)
  }

  /// Adds a condition without a value.
  mutating func add(_ condition: String) { parts.append(condition) }

  /// What stands behind WHERE.
  var sql: String { parts.isEmpty ? "1" : parts.joined(separator: " AND ") }
}
