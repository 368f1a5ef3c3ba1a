import AftercareConsole
import AftercareCore
import AftercareStore
import AftercareWorkers
import Foundation
import Logging

/// The service's loops, each "read what is due, decide with the core, do one effect, record it".
final class ServiceLoops: Sendable {
  let all: [Loop]
  private let service: ClinicService

  /// Loops that every commit wakes gather what comes within this: a drain commits hundreds of times a second.
  private static let pace = Span(milliseconds: 100)
  private static let clock = "clock"
  private static let disk = "disk"
  private static let housekeeper = "housekeeper"

  init(service: ClinicService, time: ClockGuard, clock: ClockTurn, troubles: ServiceTroubles, logger: Logger) {
    self.service = service
    let store = service.store
    func loop(
      _ name: String, pace: Span = ServiceLoops.pace, turn: @escaping @Sendable (Instant) async throws -> Instant?
    ) -> Loop {
      Loop(
        name, timekeeper: time, logger: logger,
        settings: Loop.Settings(pace: pace) { error in
          try Self.note(error, of: name, service: service, troubles: troubles)
        }, turn: turn)
    }
    var loops = [
      loop(Self.clock) { _ in
        let next = try await clock.run()
        troubles.set("sending", HoldSentences.sentence(try await store.sendingHolds()))
        return next
      },
      loop(Self.disk) { now in
        let next = try service.disk.run(now: now)
        troubles.set("disk", service.disk.isFull ? "the disk is full: no check-ins, no bookings" : nil)
        return next
      },
      loop("planner") { now in
        // What the ballast gave up is for replies and alerts: bookings and plans wait for room.
        guard !service.disk.isFull else { return nil }
        _ = try await service.planner.run(now: now)
        return try await store.nextInstant(after: now)
      },
      loop("replies") { now in
        if try await !service.replies.run(now: now).isEmpty { service.lookAgain() }
        return nil
      },
      loop("escalator") { now in
        if try await service.escalator.run(now: now) > 0 { service.lookAgain() }
        return try await store.nextAlertInstant()
      },
      loop("receipts") { _ in
        if try await service.receipts.run() > 0 { service.lookAgain() }
        return try await service.receipts.next()
      },
    ]
    loops += service.fetches.map { fetch in
      loop(fetch.way.wayIn.rawValue) { _ in
        let looked = try await fetch.run()
        try await service.wayInWatch.run(now: time.now)
        troubles.set("way:\(fetch.way)", looked.hasWorked ? nil : "replies cannot be fetched")
        return looked.next
      }
    }
    loops += service.dispatchers.map { dispatcher in
      loop("dispatcher", pace: .zero) { now in
        _ = try await dispatcher.run()
        let notice = try await service.gatewayWatch.run(now: time.now).next
        return [dispatcher.nextLook, notice, try await store.nextInstant(after: now)].compactMap { $0 }.min()
      }
    }
    loops.append(
      loop(Self.housekeeper) { now in try await Self.keepHouse(service, now: now) })
    all = loops
    time.whenItJumps { [clock = loops[0]] in clock.wake() }
  }

  /// Every loop but the housekeeper and those that look outside sleeps until the database changes.
  func wakeAll() {
    for loop in all where !keepsOwnTime(loop) { loop.wake() }
    service.noteChange()
  }

  private func keepsOwnTime(_ loop: Loop) -> Bool {
    loop.name == Self.housekeeper || WayIn(rawValue: loop.name) != nil
  }

  /// The clock was set, or the machine woke up: every loop asks anew how long it has to sleep.
  func clockChanged() {
    for loop in all { loop.wake() }
  }

  /// Whether all loops still turn.
  var areAlive: Bool { all.allSatisfy(\.isAlive) }

  /// What a loop's failure means for the service: a full disk costs the ballast, a damaged database ends it.
  private static func note(
    _ error: (any Error)?, of loop: String, service: ClinicService, troubles: ServiceTroubles
  ) throws {
    troubles.set("loop:\(loop)", error.map { "\($0)" })
    guard let error else { return }
    if let problem = error as? StoreProblem, problem.kind == .damaged { throw problem }
    service.disk.note(error)
  }

  /// A checkpoint hourly; the head goes to the journal with the first one of a UTC day.
  private static func keepHouse(_ service: ClinicService, now: Instant) async throws -> Instant? {
    let hour = Span.hours(1)
    guard !service.disk.isFull else { return now + hour }
    try await service.webhooks?.reportRefusals(now: now)
    try await service.listening?.run(now: now)
    let isDaily = (now.milliseconds / hour.milliseconds).isMultiple(of: 24)
    try await service.housekeeper.run(now: now, isDaily: isDaily)
    return now + hour
  }
}

extension DiskTurn {
  /// What a failure means for the disk: a full one costs the ballast.
  func note(_ error: any Error) {
    guard let problem = error as? StoreProblem, problem.kind == .full || problem.kind == .unavailable else { return }
    _ = noteFailure(isFull: problem.kind == .full)
  }
}
