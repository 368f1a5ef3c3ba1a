public import AftercareCore
import GRDB

/// The clinic's SQLite database: whole operations, each one transaction that also writes its audit events.
///
/// It implements the core's ports, one file each. Several processes may have it open at once (the service, commands,
/// the `sqlite3` tool); writers wait for each other, readers never wait. Which of several services acts is decided by
/// ``ServiceLock``, not here.
public final class ClinicStore: Sendable {
  let connections: any DatabaseWriter
  let references: MessageReferences
  let addresses: AddressHashing
  let unsubscribeTokens: UnsubscribeTokens
  /// See `WaysIn`.
  public let loopTokens: LoopTokens

  /// Marks the file as ours: "Aftr" (SQLite's `application_id`).
  static let applicationID: Int32 = 0x4166_7472

  /// How a process uses the database.
  public enum Use: Sendable {
    /// For as long as it lives: several read while one writes.
    case service
    /// For one command: a single connection, which opens in a fraction of the time.
    case command
  }

  /// Opens the database at `path`.
  ///
  /// A missing one is made only when `creating`. Throws ``StoreProblem`` for a missing, unreadable, foreign, damaged or
  /// newer file; nothing is changed then. Once in a process: to look at the file's header frees SQLite's locks on it
  /// (https://www.sqlite.org/howtocorrupt.html, 2.2), and another program that closes the database would take itself
  /// for the last one and remove the log that this one writes to.
  public static func open(_ path: String, creating: Bool = false, for use: Use = .service) throws -> ClinicStore {
    let isNew = try DatabaseFile.check(path, creating: creating)
    do {
      try isNew ? DatabaseFile.mark(path) : DatabaseFile.look(into: path)
      let connections = try connect(path, for: isNew ? .service : use)
      let store = try ClinicStore(connections)
      // GRDB sets NORMAL for WAL databases after preparing them; a power cut may lose no commit that was acted on.
      try connections.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
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

  private init(_ connections: any DatabaseWriter) throws {
    self.connections = connections
    try Migrations.run(on: connections)
    let referenceKey = try Settings.key("referenceKey", in: connections)
    references = MessageReferences(key: referenceKey)
    unsubscribeTokens = UnsubscribeTokens(key: referenceKey)
    loopTokens = LoopTokens(key: referenceKey)
    addresses = AddressHashing(key: try Settings.key("addressKey", in: connections))
  }

  /// A pool also turns a new file's journal into a write-ahead log, which then stays.
  private static func connect(_ path: String, for use: Use) throws -> any DatabaseWriter {
    switch use {
    case .service: try DatabasePool(path: path, configuration: configuration())
    case .command: try DatabaseQueue(path: path, configuration: configuration())
    }
  }

  private static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 4
    configuration.persistentReadOnlyConnections = true
    configuration.prepareDatabase { db in
      guard !db.configuration.readonly else { return }
      // SQLite's own 2 MiB are less than one batch of plans changes: pages would be written to the log again and again.
      // What a statement would need to be undone, a trigger's beside it, stays in memory: else it is a file written.
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY")
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
        try await connections.write { db in
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
      // One connection in memory reads one state by itself. GRDB's `read` would set `query_only` around it, and at each
      // setting SQLite throws away every prepared statement.
      if let queue = connections as? DatabaseQueue, queue.path == ":memory:" { return try await queue.unsafeRead(body) }
      return try await connections.read(body)
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
  let trail = TrailEnd()

  /// Marks a client for planning: what the planner read before no longer holds.
  func touch(client id: Int64) throws {
    try db.cachedStatement("UPDATE client SET revision = revision + 1 WHERE id = ?").execute([id])
  }
}
