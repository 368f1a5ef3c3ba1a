public import AftercareCore
public import Logging
import Synchronization

/// Watches the room on the disk: keeps the ballast, gives it up for replies and alerts, tells at a tenth and at a fiftieth.
public final class DiskTurn: Sendable {
  private struct State {
    var isFull = false
    var told = DiskRoom.Level.enough
  }

  private let disk: any DiskKeeper
  private let logger: Logger
  private let state = Mutex(State())

  /// How often it looks while there is room, and while there is none.
  private static let pause = Span.minutes(15)
  private static let pauseWhenFull = Span.minutes(1)
  /// What must be left when the ballast is made again, as a multiple of it: what waits has to be recorded too.
  private static let margin: Int64 = 2
  /// With less than this a write that failed for another reason than "full" is taken for one of a full disk.
  private static let nothing: Int64 = 256 << 10

  /// Makes the turn.
  public init(disk: any DiskKeeper, logger: Logger) {
    self.disk = disk
    self.logger = logger
  }

  /// Whether the ballast is given up: then only replies, what answers them, and alerts are dealt with.
  public var isFull: Bool { state.withLock { $0.isFull } }

  /// Looks; returns when it wants to look again. `onRoom` is called when there is room again.
  public func run(now: Instant, onRoom: () -> Void = {}) throws -> Instant {
    let room = try disk.room()
    tell(room)
    if !disk.hasBallast {
      if room.available >= disk.ballastSize * Self.margin, disk.makeBallast() {
        if leave() {
          logger.notice("there is room on the disk again: check-ins go on", metadata: ["room": "\(room.figures)"])
          onRoom()
        }
      } else {
        enter(room)
      }
    }
    return now + (isFull ? Self.pauseWhenFull : Self.pause)
  }

  /// Takes in that a write failed; true when room was made, so that trying again helps.
  public func noteFailure(isFull: Bool) -> Bool {
    let room = try? disk.room()
    guard isFull || room.map({ $0.available < Self.nothing }) ?? false else { return false }
    let isFreed = disk.freeBallast()
    enter(room)
    return isFreed
  }

  private func enter(_ room: DiskRoom?) {
    let isNew = state.withLock { state in
      defer { state.isFull = true }
      return !state.isFull
    }
    guard isNew else { return }
    logger.error(
      "the disk is full: the ballast is given up for replies and alerts, check-ins and bookings wait until there is room",
      metadata: ["room": "\(room?.figures ?? "not known")"])
  }

  private func leave() -> Bool {
    state.withLock { state in
      defer { state.isFull = false }
      return state.isFull
    }
  }

  private func tell(_ room: DiskRoom) {
    let level = room.level
    let before = state.withLock { state in
      defer { state.told = level }
      return state.told
    }
    guard level != before else { return }
    switch level {
    case .scarce: logger.error("the disk is nearly full: make room", metadata: ["room": "\(room.figures)"])
    case .low: logger.warning("the disk is filling up", metadata: ["room": "\(room.figures)"])
    case .enough: logger.notice("the disk has room", metadata: ["room": "\(room.figures)"])
    }
  }
}
