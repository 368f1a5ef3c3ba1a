import AftercareCore
import AftercareWorkers
import Synchronization
import Testing

@Suite struct DiskTurnTests {
  private let now = Instant(milliseconds: 1_800_000_000_000)
  private let log = LogLines()

  /// A disk of 1000 blocks, 100 of them the ballast's.
  private final class TestDisk: DiskKeeper {
    let ballastSize: Int64 = 100 << 20
    private let state = Mutex((used: Int64(0), ballast: false))

    var hasBallast: Bool { state.withLock { $0.ballast } }

    /// What others have written, in hundredths of the ballast.
    func use(_ megabytes: Int64) { state.withLock { $0.used = megabytes << 20 } }

    func room() throws -> DiskRoom {
      state.withLock { DiskRoom(total: 1000 << 20, available: (1000 << 20) - $0.used - ($0.ballast ? ballastSize : 0)) }
    }

    func makeBallast() -> Bool {
      state.withLock { state in
        state.ballast = state.ballast || state.used + ballastSize <= 1000 << 20
        return state.ballast
      }
    }

    func freeBallast() -> Bool {
      state.withLock { state in
        defer { state.ballast = false }
        return state.ballast
      }
    }
  }

  @Test func `it tells at a tenth and at a fiftieth, once each, and when it is over`() throws {
    let disk = TestDisk()
    let turn = DiskTurn(disk: disk, logger: log.logger)
    for used in [0, 0, 800, 810, 885, 889, 860, 100] as [Int64] {
      disk.use(used)
      #expect(try turn.run(now: now) == now + .minutes(15))
    }
    #expect(
      log.all == [
        "warning the disk is filling up", "error the disk is nearly full: make room", "warning the disk is filling up",
        "notice the disk has room",
      ])
    #expect(disk.hasBallast && !turn.isFull)
  }

  @Test func `a full disk costs the ballast, and check-ins wait until there is room for it twice`() throws {
    let disk = TestDisk()
    let turn = DiskTurn(disk: disk, logger: log.logger)
    _ = try turn.run(now: now)
    disk.use(900)
    #expect(turn.noteFailure(isFull: true) && turn.isFull && !disk.hasBallast)
    #expect(!turn.noteFailure(isFull: true))
    for used in [900, 801] as [Int64] {
      disk.use(used)
      #expect(try turn.run(now: now) == now + .minutes(1))
      #expect(turn.isFull)
    }
    disk.use(800)
    var isTold = false
    #expect(try turn.run(now: now) { isTold = true } == now + .minutes(15))
    #expect(!turn.isFull && disk.hasBallast && isTold)
    #expect(log.all.filter { $0.hasPrefix("error the disk is full") }.count == 1)
    #expect(log.all.contains { $0.hasPrefix("notice there is room on the disk again") })
  }

  @Test func `another failure costs the ballast only where there is no room`() throws {
    let disk = TestDisk()
    let turn = DiskTurn(disk: disk, logger: log.logger)
    _ = try turn.run(now: now)
    #expect(!turn.noteFailure(isFull: false) && disk.hasBallast)
    disk.use(900)
    #expect(turn.noteFailure(isFull: false) && turn.isFull)
  }

  @Test func `a service that starts on a full disk begins without check-ins`() throws {
    let disk = TestDisk()
    disk.use(990)
    let turn = DiskTurn(disk: disk, logger: log.logger)
    #expect(try turn.run(now: now) == now + .minutes(1))
    #expect(turn.isFull)
  }
}
