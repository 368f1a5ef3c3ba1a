import AftercareCore
import AftercareWorkers

/// `serve --once`: everything that is due now, in order, until nothing is; no waiting for retries.
struct OnceRun {
  let service: ClinicService
  let timekeeper: any Timekeeper

  /// What it came to.
  struct Result {
    var attempts = 0
    var repliesRead = 0
    var isGatewayDown = false
    /// Whether replies could not be fetched from somewhere.
    var isWayInDown = false
  }

  func run() async throws -> Result {
    try await service.begin(now: timekeeper.now)
    // Whoever was booked since the last run may have answered already.
    _ = try await service.planner.run(now: timekeeper.now)
    let (repliesRead, isWayInDown) = try await takeIn()
    try await service.wayInWatch.run(now: timekeeper.now)
    var result = try await drain()
    result.repliesRead += repliesRead
    result.isWayInDown = isWayInDown
    try await service.end(now: timekeeper.now)
    return result
  }

  /// Fetches from everywhere, and reads what is stored while more comes; returns how many replies were read and whether they
  /// could not be fetched from somewhere.
  private func takeIn() async throws -> (repliesRead: Int, isWayInDown: Bool) {
    let (stored, store) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let (isWayInDown, repliesRead) = try await SideBySide.both {
      defer { store.finish() }
      var isDown = false
      for fetch in service.fetches { isDown = try await !fetch.run { store.yield() }.hasWorked || isDown }
      return isDown
    } _: {
      var repliesRead = 0
      for await _ in stored { repliesRead += try await service.replies.run(now: timekeeper.now).count }
      return repliesRead
    }
    return (repliesRead, isWayInDown)
  }

  /// Takes every loop's turn until none finds anything to do, or a gateway takes nothing.
  func drain() async throws -> Result {
    var result = Result()
    while true {
      let now = timekeeper.now
      var done = try await service.planner.run(now: now)
      let read = try await service.replies.run(now: now).count
      done += read
      done += try await service.escalator.run(now: now)
      done += try await service.receipts.run()
      for dispatcher in service.dispatchers {
        let run = try await dispatcher.run()
        done += run.attempts
        result.attempts += run.attempts
        result.isGatewayDown = result.isGatewayDown || run.isPaused
      }
      let told = try await service.gatewayWatch.run(now: timekeeper.now).count
      result.repliesRead += read
      // A gateway that is down ends it, but not before staff were told by the other one.
      if done == 0 && told == 0 || result.isGatewayDown && told == 0 { return result }
    }
  }
}
