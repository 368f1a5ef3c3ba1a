import AftercareCore
import AftercareStore

/// What keeps the service from its work just now, found out without it: what `status` and `today` say first.
enum Troubles {
  /// A sentence for each trouble.
  static func of(_ assembly: Assembly) async throws -> [String] {
    let database = assembly.configuration.database
    var troubles: [String] = []
    if ServiceLock.isHeld(database: database) == false {
      troubles.append(
        "the service is not running: nothing is sent and no alert goes; start it: systemctl start aftercare")
    }
    if let problem = WriteProbe.problem(database: database) { troubles.append("\(problem)") }
    troubles += disk(Ballast(database: database))
    troubles += HoldSentences.sentences(try await assembly.store.sendingHolds(), clock: assembly.clock)
    let (clock, now) = (assembly.clock, assembly.now)
    troubles += try await assembly.store.waysIn().compactMap { WayInSentences.trouble($0, clock: clock, now: now) }
    return try await troubles + brokenTemplates(assembly)
  }

  private static func disk(_ ballast: Ballast) -> [String] {
    guard let room = try? ballast.room() else { return [] }
    // The service makes the ballast at its first start; without a lock file there was none yet.
    if !ballast.hasBallast, room.available < 2 * ballast.ballastSize {
      return [
        "the disk of the database is full, \(room.figures): only replies and alerts are dealt with; make room, the rest goes on by itself"
      ]
    }
    switch room.level {
    case .enough: return []
    case .low: return ["the disk of the database is filling up: \(room.figures)"]
    case .scarce: return ["the disk of the database is nearly full, \(room.figures): make room"]
    }
  }

  private static func brokenTemplates(_ assembly: Assembly) async throws -> [String] {
    var filter = MessageFilter()
    filter.state = .failed
    filter.from = assembly.now - .days(2)
    filter.to = assembly.now + .days(1)
    let broken = try await assembly.store.messages(filter, limit: 1000).filter { $0.reason == .templateBroken }
    guard !broken.isEmpty else { return [] }
    let count = broken.count == 1 ? "1 message of the last two days" : "\(broken.count) messages of the last two days"
    return ["\(count) could not be written, because a template is broken; see: aftercare template check"]
  }
}
