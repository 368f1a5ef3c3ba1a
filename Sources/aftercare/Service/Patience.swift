import AftercareCore
import AftercareStore
import Foundation
import Logging

/// Starting on a bad day: a database that is locked, or a disk that is full, is waited for instead of dying of it again
/// and again until systemd gives up.
struct Patience {
  let troubles: ServiceTroubles
  let disk: Ballast
  let stop: StopOrder
  let logger: Logger

  /// What passes by itself, or by somebody's hand, while the service waits. A file that is damaged, missing, foreign or
  /// forbidden does not.
  private func isPassing(_ error: any Error, whileOpen: Bool) -> Bool {
    guard let problem = error as? StoreProblem else { return false }
    switch problem.kind {
    case .busy, .full: return true
    case .unavailable: return whileOpen || isDiskFull
    case .missing, .notOurs, .newerSchema, .damaged: return false
    }
  }

  private var isDiskFull: Bool { (try? disk.room()).map { $0.available < 1 << 20 } ?? false }

  /// Does `work`, again after each failure that can pass; nil when the process is told to end meanwhile.
  func until<Value: Sendable>(
    whileOpen: Bool, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value? {
    do {
      return try await work()
    } catch {
      guard isPassing(error, whileOpen: whileOpen) else { throw error }
      await note(error)
    }
    return try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask { [stop] in
        await stop.wait()
        return nil
      }
      group.addTask { try await again(whileOpen: whileOpen, work) }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }

  private func again<Value: Sendable>(
    whileOpen: Bool, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    var pause = 1
    while true {
      try await Task.sleep(for: .seconds(pause))
      do {
        let value = try await work()
        troubles.set("start", nil)
        return value
      } catch {
        guard isPassing(error, whileOpen: whileOpen) else { throw error }
        if (error as? StoreProblem)?.kind == .full || isDiskFull { disk.freeBallast() }
      }
      pause = min(pause * 2, 30)
    }
  }

  private func note(_ error: any Error) async {
    logger.error("waiting for the database", metadata: ["problem": "\(error)"])
    if (error as? StoreProblem)?.kind == .full || isDiskFull { disk.freeBallast() }
    troubles.set("start", "waiting: \(error)")
    troubles.ready()
  }
}
