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
    var isWayInDown = false
    for fetch in service.fetches { isWayInDown = try await !fetch.run().hasWorked || isWayInDown }
    try await service.wayInWatch.run(now: timekeeper.now)
    var result = try await drain()
    result.isWayInDown = isWayInDown
    try await service.end(now: timekeeper.now)
    return result
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
