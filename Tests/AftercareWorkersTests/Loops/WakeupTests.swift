import AftercareWorkers
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct WakeupTests {
  @Test func `a signal before the sleep keeps from sleeping, once`() async {
    let wakeup = Wakeup()
    wakeup.signal()
    wakeup.signal()
    await wakeup.wait()
    let sleeping = Task {
      await wakeup.wait()
      return true
    }
    await Task.yield()
    wakeup.signal()
    #expect(await sleeping.value)
  }

  @Test func `with many tasks signalling, what they brought is always seen`() async {
    let wakeup = Wakeup()
    let brought = Basket()
    let tasks = 200
    for _ in 1...tasks {
      Task {
        for _ in 1...20 {
          brought.add()
          wakeup.signal()
          await Task.yield()
        }
      }
    }
    var seen = 0
    while seen < tasks * 20 {
      await wakeup.wait()
      seen += brought.empty()
    }
    #expect(seen == tasks * 20)
  }
}

private final class Basket: Sendable {
  private let count = Mutex(0)
  func add() { count.withLock { $0 += 1 } }
  func empty() -> Int {
    count.withLock { count in
      defer { count = 0 }
      return count
    }
  }
}
