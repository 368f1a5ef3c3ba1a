public import AftercareCore
public import Logging

/// Judges the clock at start and after every jump, and lifts the hold of a clock that has come right.
public struct ClockTurn: Sendable {
  private let time: ClockGuard
  private let machine: any MachineClock
  private let store: any SendingSwitch
  private let logger: Logger

  /// How often the system is asked whether its clock is synchronised by now, while it is not trusted.
  private static let pause = Span.minutes(1)

  /// Makes the turn.
  public init(time: ClockGuard, machine: any MachineClock, store: any SendingSwitch, logger: Logger) {
    self.time = time
    self.machine = machine
    self.store = store
    self.logger = logger
  }

  /// Judges what there is to judge; returns when it wants to look again, nil: when something changed.
  ///
  /// The hold is committed before anybody sees the time that made it necessary.
  public func run(isStart: Bool = false) async throws -> Instant? {
    let jump = time.jump
    let wall = jump?.wall ?? time.now
    let hold = try await store.sendingHolds().first { $0.cause == .clock }
    guard jump != nil || hold != nil || isStart else { return nil }
    if let hold { return try await reconsider(hold, wall: wall) }
    let trust = ClockTrust.judge(
      now: wall, newest: try await store.newestInstant(), expected: jump?.expected,
      isSynchronised: machine.isSynchronised)
    if let other = trust.disagreesWith { return try await distrust(wall: wall, other: other) }
    if let jump, jump.wall < jump.expected { try await store.clockWentBack(now: wall) }
    time.adopt()
    if let jump {
      logger.notice(
        "the clock was set, and is trusted", metadata: ["from": "\(jump.expected)", "to": "\(jump.wall)"])
    }
    return nil
  }

  private func distrust(wall: Instant, other: Instant) async throws -> Instant {
    _ = try await store.holdSending(
      SendingHold(cause: .clock, since: wall, comparedWith: other), actor: .service, now: wall)
    time.adopt()
    logger.error(
      "the clock cannot be trusted: nothing goes to clients and nothing expires until it is synchronised, or until somebody who has looked at it says: aftercare message resume",
      metadata: ["clock": "\(wall)", "lastEvent": "\(other)"])
    return time.now + Self.pause
  }

  private func reconsider(_ hold: SendingHold, wall: Instant) async throws -> Instant? {
    let isSynchronised = machine.isSynchronised
    let trust = ClockTrust.judge(
      now: wall, newest: hold.comparedWith, expected: nil, isSynchronised: isSynchronised)
    time.adopt()
    guard trust == .trusted else { return time.now + Self.pause }
    _ = try await store.resumeSending(
      [.clock], end: isSynchronised ? .synchronised : .agrees, actor: .service, now: wall)
    logger.notice("the clock is trusted again: messages to clients go", metadata: ["clock": "\(wall)"])
    return nil
  }
}
