import AftercareCore
import Testing

@testable import AftercareWorkers

@Suite(.timeLimit(.minutes(1))) struct OutcomeTrayTests {
  private func outcome(_ id: Int64) -> AttemptOutcome {
    AttemptOutcome(attemptID: id, outcome: .accepted(GatewayAnswer(summary: "")), jitter: 0)
  }

  @Test func `what lies there already is collected in order`() async {
    let tray = OutcomeTray()
    for id in 1...3 { tray.put(Int64(id), outcome(Int64(id))) }
    #expect(await tray.collect(busy: 6).map(\.messageID) == [1, 2, 3])
  }

  @Test func `one alone does not wait for company that does not come`() async {
    let tray = OutcomeTray()
    tray.put(1, outcome(1))
    #expect(await tray.collect(busy: 100).map(\.messageID) == [1])
  }

  @Test func `signals of outcomes that it has seen do not end the waiting for company`() async {
    let tray = OutcomeTray(patience: .seconds(3600))
    for id in 1...2 { tray.put(Int64(id), outcome(Int64(id))) }
    let collecting = Task { await tray.collect(busy: 13) }
    for _ in 1...1000 { await Task.yield() }
    for id in 3...8 { tray.put(Int64(id), outcome(Int64(id))) }
    #expect(await collecting.value.map(\.messageID) == (1...8).map { $0 })
  }

  @Test func `it waits for the first`() async {
    let tray = OutcomeTray()
    let collecting = Task { await tray.collect(busy: 1) }
    await Task.yield()
    tray.put(9, outcome(9))
    #expect(await collecting.value.map(\.messageID) == [9])
  }

  @Test func `an interruption ends the waiting for the first, once, and loses nothing`() async {
    let tray = OutcomeTray()
    let collecting = Task { await tray.collect(busy: 1) }
    await Task.yield()
    tray.interrupt()
    #expect(await collecting.value.isEmpty)
    tray.put(9, outcome(9))
    tray.interrupt()
    #expect(await tray.collect(busy: 1).map(\.messageID) == [9])
    tray.put(10, outcome(10))
    #expect(await tray.collect(busy: 1).map(\.messageID) == [10])
  }

  @Test func `whatever the order of putting and collecting, nothing is lost or doubled`() async {
    var random = SystemRandomNumberGenerator()
    for _ in 1...50 {
      let tray = OutcomeTray()
      let count = Int.random(in: 1...40, using: &random)
      for id in 1...count {
        Task {
          for _ in 0..<(id % 5) { await Task.yield() }
          tray.put(Int64(id), outcome(Int64(id)))
        }
      }
      var collected: [Int64] = []
      while collected.count < count {
        let some = await tray.collect(busy: count - collected.count)
        #expect(!some.isEmpty)
        collected += some.map(\.messageID)
      }
      #expect(collected.sorted() == (1...Int64(count)).map { $0 })
    }
  }
}
