import AftercareCore
import GRDB

/// The clinic's SQLite database: whole operations, each one transaction that also writes its audit events.
///
/// It implements the core's ports, one file each. Several processes may have it open at once (the service, commands,
/// the `sqlite3` tool); writers wait for each other, readers never wait. Which of several services acts is decided by
/// ``ServiceLock``, not here.
public final class ClinicStore: Sendable {
  let pool: any DatabaseWriter
  let references: MessageReferences
  let addresses: AddressHashing

  /// Marks the file as ours: "Aftr" (SQLite's `application_id`).
  static let applicationID: Int32 = 0x4166_7472

  /// Opens the database at `path`.
  ///
  /// A missing one is made only when `creating`. Throws ``StoreProblem`` for a missing, unreadable, foreign, damaged or
  /// newer file; nothing is changed then. Once in a process: to look at the file's header frees SQLite's locks on it
  /// (https://www.sqlite.org/howtocorrupt.html, 2.2), and another program that closes the database would take itself
  /// for the last one and remove the log that this one writes to.
  public static func open(_ path: String, creating: Bool = false) throws -> ClinicStore {
    let isNew = try DatabaseFile.check(path, creating: creating)
    do {
      try isNew ? DatabaseFile.mark(path) : DatabaseFile.look(into: path)
      let pool = try DatabasePool(path: path, configuration: configuration())
      let store = try ClinicStore(pool)
      // GRDB sets NORMAL for WAL databases after preparing them; a power cut may lose no commit that was acted on.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      try DatabaseFile.shareWithGroup(path)
      return store
    } catch let error as DatabaseError {
      throw StoreProblem(error, path: path)
    }
  }

  /// Looks whether a newer program has changed the database at `path` since it was opened; throws ``StoreProblem`` then.
  ///
  /// Not by ``open(_:creating:)``: that must not happen twice in a process while the first is in use.
  public static func look(into path: String) throws {
    do { try DatabaseFile.look(into: path) } catch let error as DatabaseError {
      throw StoreProblem(error, path: path)
    }
  }

  /// Makes a database that lives in memory, for simulations.
  public static func inMemory() throws -> ClinicStore {
    try ClinicStore(DatabaseQueue(configuration: configuration()))
  }

  private init(_ pool: any DatabaseWriter) throws {
    self.pool = pool
    try Migrations.run(on: pool)
    let keys = try pool.write { db in
      (try Settings.key("referenceKey", in: db), try Settings.key("addressKey", in: db))
    }
    references = MessageReferences(key: keys.0)
    addresses = AddressHashing(key: keys.1)
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 4
    configuration.persistentReadOnlyConnections = true
    configuration.prepareDatabase { db in
      if !db.configuration.readonly { try db.execute(sql: "PRAGMA synchronous = FULL") }
    }
    return configuration
  }

  /// Runs one operation as one `IMMEDIATE` transaction.
  ///
  /// It runs to its end also when the calling task is cancelled: GRDB would give it up, and what a gateway has already
  /// taken must be recorded while the service stops.
  func transaction<T: Sendable>(
    at now: Instant, by actor: Actor, _ body: @escaping @Sendable (Transaction) throws -> T
  ) async throws -> T {
    do {
      return try await Task {
        try await pool.write { db in
          try body(Transaction(db: db, now: now, actor: actor, store: self))
        }
      }.value
    } catch let error as DatabaseError {
      throw StoreProblem(error, path: "the database")
    }
  }

  /// Reads one consistent state.
  func reading<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
    do {
      return try await pool.read(body)
    } catch let error as DatabaseError {
      throw StoreProblem(error, path: "the database")
    }
  }
}

/// One operation under way: the database, the instant, who does it, and the audit trail it writes to.
struct Transaction {
  let db: Database
  let now: Instant
  let actor: Actor
  let store: ClinicStore

  /// Marks a client for planning: what the planner read before no longer holds.
  func touch(client id: Int64) throws {
    try db.cachedStatement("UPDATE client SET revision = revision + 1 WHERE id = ?").execute([id])
  }
}

extension Database {
  /// A prepared statement, kept for the next use of the same text.
  func cachedStatement(_ sql: String) throws -> BoundStatement {
    BoundStatement(statement: try cachedStatement(sql: sql), database: self)
  }
}

/// A prepared statement with the few ways the store uses it.
struct BoundStatement {
  let statement: Statement
  let database: Database

  /// Runs it; returns how many rows changed.
  @discardableResult
  func execute(_ arguments: StatementArguments = StatementArguments()) throws -> Int {
    try statement.execute(arguments: arguments)
    return database.changesCount
  }

  /// The first row; nil for none.
  func row(_ arguments: StatementArguments = StatementArguments()) throws -> Row? {
    try Row.fetchOne(statement, arguments: arguments)
  }

  /// All rows.
  func rows(_ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
    try Row.fetchAll(statement, arguments: arguments)
  }
}
