import Foundation
import GRDB
import GRDBSQLite

/// The values of a statement's parameters, in their order; nil is NULL.
typealias Bindings = [(any DatabaseValueConvertible & Sendable)?]

extension Database {
  /// A prepared statement, kept for the next use of the same text.
  func cachedStatement(_ sql: String) throws -> BoundStatement {
    BoundStatement(statement: try cachedStatement(sql: sql), database: self)
  }
}

/// A prepared statement with the few ways the store uses it.
///
/// It steps through SQLite's statement itself: GRDB's rows look a column up by lower-casing all names, each time, which
/// was most of what a claim cost. What GRDB's own execution would add, transaction observers, the store does not use.
struct BoundStatement {
  let statement: Statement
  let database: Database
  private var pointer: OpaquePointer { statement.sqliteStatement }

  init(statement: Statement, database: Database) {
    self.statement = statement
    self.database = database
  }

  /// Runs it; returns how many rows changed.
  @discardableResult
  func execute(_ bindings: Bindings = []) throws -> Int {
    try run(bindings) { _ in true }
    return database.changesCount
  }

  /// The first row; nil for none.
  func row(_ bindings: Bindings = []) throws -> Row? {
    var first: Row?
    try run(bindings) { row in
      first = row()
      return false
    }
    return first
  }

  /// All rows.
  func rows(_ bindings: Bindings = []) throws -> [Row] {
    var rows: [Row] = []
    try run(bindings) { row in
      rows.append(row())
      return true
    }
    return rows
  }

  /// The rows up to the first that `goesOn` is false for, without it.
  func rows(_ bindings: Bindings = [], while goesOn: (Row) -> Bool) throws -> [Row] {
    var rows: [Row] = []
    try run(bindings) { row in
      let row = row()
      guard goesOn(row) else { return false }
      rows.append(row)
      return true
    }
    return rows
  }

  /// Steps to the end, or until `onRow` is false; it is handed a way to copy the row.
  private func run(_ bindings: Bindings, onRow: (() -> Row) -> Bool) throws {
    try bind(bindings)
    defer { sqlite3_reset(pointer) }
    lazy var names = statement.columnNames
    while true {
      switch sqlite3_step(pointer) {
      case SQLITE_ROW:
        guard onRow({ Row(names: names, values: (0..<CInt(names.count)).map(value)) }) else { return }
      case SQLITE_DONE: return
      case let code: throw error(code)
      }
    }
  }

  private func bind(_ bindings: Bindings) throws {
    guard sqlite3_bind_parameter_count(pointer) == CInt(bindings.count) else { throw error(SQLITE_MISUSE) }
    var index: CInt = 0
    for binding in bindings {
      index += 1
      let code = binding.map { $0.bind(to: pointer, at: index) } ?? sqlite3_bind_null(pointer, index)
      guard code == SQLITE_OK else { throw error(code) }
    }
  }

  private func value(_ column: CInt) -> DatabaseValue {
    switch sqlite3_column_type(pointer, column) {
    case SQLITE_INTEGER: sqlite3_column_int64(pointer, column).databaseValue
    case SQLITE_FLOAT: sqlite3_column_double(pointer, column).databaseValue
    case SQLITE_TEXT: text(column).databaseValue
    case SQLITE_BLOB: blob(column).databaseValue
    default: .null
    }
  }

  private func text(_ column: CInt) -> String {
    guard let bytes = sqlite3_column_text(pointer, column) else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(pointer, column))), as: UTF8.self)
  }

  private func blob(_ column: CInt) -> Data {
    guard let bytes = sqlite3_column_blob(pointer, column) else { return Data() }
    return Data(bytes: bytes, count: Int(sqlite3_column_bytes(pointer, column)))
  }

  /// SQLite's own message; the statement's arguments hold names and addresses and stay out of it.
  private func error(_ code: CInt) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(
        rawValue: code == SQLITE_MISUSE ? code : sqlite3_extended_errcode(database.sqliteConnection)),
      message: code == SQLITE_MISUSE ? "a statement was given the wrong number of values" : database.lastErrorMessage)
  }
}

/// One row of a result, its values copied out of SQLite.
struct Row {
  fileprivate let names: [String]
  fileprivate let values: [DatabaseValue]

  /// The value of a column; of an optional type where it may be NULL.
  subscript<Value: DatabaseValueConvertible>(_ name: String) -> Value { Self.converted(values[index(of: name)], name) }

  /// The value at a place, counted from 0; of an optional type where it may be NULL.
  subscript<Value: DatabaseValueConvertible>(_ index: Int) -> Value { Self.converted(values[index], "\(index)") }

  /// Whether a column is NULL.
  func isNull(_ name: String) -> Bool { values[index(of: name)].isNull }

  // Names of at most 15 bytes are compared as two words: a scan beats a dictionary here.
  private func index(of name: String) -> Int {
    guard let index = names.firstIndex(of: name) else { preconditionFailure("no column \(name) in \(names)") }
    return index
  }

  private static func converted<Value: DatabaseValueConvertible>(
    _ value: DatabaseValue, _ name: @autoclosure () -> String
  ) -> Value {
    guard let converted = Value.fromDatabaseValue(value) else {
      preconditionFailure("column \(name()) does not hold a \(Value.self)")
    }
    return converted
  }
}
