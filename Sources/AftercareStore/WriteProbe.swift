import GRDB

/// Asks whether the database could be written just now, without writing.
public enum WriteProbe {
  /// What would stand against a write; nil: nothing. Waits for a lock for two seconds: longer than any operation of this
  /// program holds one.
  public static func problem(database path: String) -> StoreProblem? {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.inDatabase { db in
        try db.execute(sql: "BEGIN IMMEDIATE")
        try db.execute(sql: "ROLLBACK")
      }
      try queue.close()
      return nil
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      return StoreProblem(
        .busy, "another program keeps the database locked, so nothing can be accepted, sent or recorded: close it")
    } catch let error as DatabaseError {
      return StoreProblem(error, path: path)
    } catch {
      return StoreProblem(.unavailable, "\(path) cannot be opened")
    }
  }
}
