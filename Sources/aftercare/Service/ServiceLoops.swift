import AftercareCore
import AftercareWorkers
import Foundation
import Logging

/// The service's loops, each "read what is due, decide with the core, do one effect, record it".
final class ServiceLoops: Sendable {
  let all: [Loop]

  init(service: ClinicService, timekeeper: any Timekeeper, logger: Logger) {
    let store = service.store
    var loops = [
      Loop("planner", timekeeper: timekeeper, logger: logger) { now in
        _ = try await service.planner.run(now: now)
        return try await store.nextInstant(after: now)
      },
      Loop("replies", timekeeper: timekeeper, logger: logger) { now in
        if try await !service.replies.run(now: now).isEmpty { service.lookAgain() }
        return nil
      },
      Loop("escalator", timekeeper: timekeeper, logger: logger) { now in
        if try await service.escalator.run(now: now) > 0 { service.lookAgain() }
        return try await store.nextAlertInstant()
      },
    ]
    loops += service.dispatchers.map { dispatcher in
      Loop("dispatcher", timekeeper: timekeeper, logger: logger) { now in
        _ = try await dispatcher.run()
        let notice = try await service.gatewayWatch.run(now: timekeeper.now).next
        return [dispatcher.nextLook, notice, try await store.nextInstant(after: now)].compactMap { $0 }.min()
      }
    }
    all = loops + [Self.housekeeping(service, timekeeper, logger)]
  }

  /// Every loop but the housekeeper sleeps until the database changes.
  func wakeAll() {
    for loop in all where loop.name != Self.housekeeper { loop.wake() }
  }

  /// Whether all loops still turn.
  func areAlive(now: Instant) -> Bool { all.allSatisfy { $0.isAlive(now: now) } }

  private static let housekeeper = "housekeeper"

  /// A checkpoint hourly; the head goes to the journal with the first one of a UTC day.
  private static func housekeeping(_ service: ClinicService, _ timekeeper: any Timekeeper, _ logger: Logger) -> Loop {
    Loop(housekeeper, timekeeper: timekeeper, logger: logger) { now in
      let hour = Span.hours(1)
      let isDaily = (now.milliseconds / hour.milliseconds).isMultiple(of: 24)
      try await service.housekeeper.run(now: now, isDaily: isDaily)
      return now + hour
    }
  }
}
