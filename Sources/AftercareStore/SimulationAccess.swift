package import GRDB

extension ClinicStore {
  /// Hands the database to a simulation, which plays the other programs that write bookings with `sqlite3` and looks at
  /// rows after each step: a database in memory cannot be opened a second time.
  ///
  /// Only for simulations: whatever `body` writes passes by every invariant of the store but the schema's.
  package func withDatabase<T>(_ body: (Database) throws -> T) throws -> T {
    try connections.writeWithoutTransaction(body)
  }
}
