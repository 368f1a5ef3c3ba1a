import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import AftercareWorkers
@testable import TestServers

@Suite struct WatchdogServiceTests {
  @Test func `it speaks at half of the watchdog's time, and only while the loops are alive`() async throws {
    let socket = try NotifySocket(.abstract)
    let loops = Loops(answers: [true, false, false, true])
    let service = WatchdogService(
      notifier: notifier(for: socket, timeout: "60000000"), logger: quiet,
      pause: { try loops.pass($0) }, isAlive: { loops.answer() })

    try await service.run()

    #expect(try socket.next() == "WATCHDOG=1")
    #expect(try socket.next() == "WATCHDOG=1")
    #expect(socket.isEmpty)
    #expect(loops.pauses == Array(repeating: .seconds(30), count: 4))
  }

  @Test func `real time passes between two words`() async throws {
    let socket = try NotifySocket(.path)
    let service = WatchdogService(notifier: notifier(for: socket, timeout: "40000"), logger: quiet) { true }
    let running = Task { try await service.run() }
    let start = ContinuousClock.now
    for _ in 1...3 { #expect(try socket.next() == "WATCHDOG=1") }
    #expect(start.duration(to: .now) >= .milliseconds(40))
    running.cancel()
    try await running.value
  }

  @Test(arguments: ["60000000", nil])
  func `it ends when the group shuts down`(timeout: String?) async throws {
    let socket = try NotifySocket(.abstract)
    let asked = AsyncStream<Void>.makeStream()
    let service = WatchdogService(notifier: notifier(for: socket, timeout: timeout), logger: quiet) {
      asked.continuation.yield()
      return true
    }
    let group = ServiceGroup(services: [service], logger: quiet)
    let running = Task { try await group.run() }
    if timeout != nil { for await _ in asked.stream { break } }
    await group.triggerGracefulShutdown()
    try await running.value
    #expect(socket.isEmpty == (timeout == nil))
  }

  private func notifier(for socket: NotifySocket, timeout: String?) -> SystemdNotifier {
    var environment = ["NOTIFY_SOCKET": socket.name]
    environment["WATCHDOG_USEC"] = timeout
    return SystemdNotifier(environment: environment, processID: 1)
  }

  private var quiet: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}

/// Loops that are alive or not by a list of answers; when it is used up, time stops passing.
private final class Loops: Sendable {
  private struct Asked {
    var answers: [Bool]
    var pauses: [Duration] = []
  }
  private let asked: Mutex<Asked>

  init(answers: [Bool]) { asked = Mutex(Asked(answers: answers)) }

  var pauses: [Duration] { asked.withLock { $0.pauses } }

  func answer() -> Bool { asked.withLock { $0.answers.isEmpty ? false : $0.answers.removeFirst() } }

  func pass(_ pause: Duration) throws {
    let isOver = asked.withLock { asked in
      asked.pauses.append(pause)
      return asked.answers.isEmpty
    }
    if isOver { throw CancellationError() }
  }
}
