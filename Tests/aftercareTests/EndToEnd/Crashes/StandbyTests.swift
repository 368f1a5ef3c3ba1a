import Foundation
import Glibc
import Testing

@testable import TestServers

/// Two services on one database: one works, the other waits for its end.
@Suite struct StandbyTests {
  @Test(arguments: [11, 12] as [UInt64])
  func `whoever stands by takes over each time the active one is killed, and repeats only what was on the wire`(
    seed: UInt64
  ) async throws {
    var generator = SeededGenerator(seed: seed)
    let server = try RecordingMailServer()
    defer { server.stop() }
    let busy = try await BusyClinic(140, server: server)
    var active = try busy.start("life0")
    var deaths: [String] = []
    var ends: [ContinuousClock.Instant] = []
    for number in 1...4 {
      let standby = try await busy.startStandby("life\(number)", behind: active)
      let death = Death(&generator, steps: 1...200)
      let (step, at) = try await death.strike(active, on: server) { server.reached == busy.count }
      deaths.append("\(death): \(step)")
      ends.append(at)
      active = standby
      try await busy.waitForTakeover(active)
    }
    defer { active.stop() }
    try await busy.waitUntilFinished(active)
    active.stop()
    let reckoning = try await Reckoning(busy)
    let story: Comment = "seed \(seed); \(deaths)"
    reckoning.expectNothingLost(story)
    #expect(reckoning.mostRepeated <= busy.connections, story)
    #expect(reckoning.repeatedAlive == 0, story)
    try await busy.expectSound(story)
    let takeovers = ends.enumerated().compactMap { number, end in
      server.firstMail(of: BusyClinic.sender("life\(number + 1)")).map { $0 - end }
    }
    print("seed \(seed): from a death to the next one's first mail \(takeovers)")
  }

  @Test(arguments: [21, 22] as [UInt64])
  func `of services started at once one sends everything, and nothing goes twice`(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let server = try RecordingMailServer()
    defer { server.stop() }
    let busy = try await BusyClinic(100, server: server)
    var services: [RunningService] = []
    for number in 0..<3 {
      services.append(try busy.start("life\(number)"))
      // Together, or one in the middle of the other's start.
      try await Task.sleep(for: .microseconds(generator.happens(50) ? 0 : generator.number(0...100_000)))
    }
    defer { for service in services { service.stop() } }
    try await busy.waitUntilFinished(services[0])
    // The standbys first: they must not even try.
    for service in services.reversed() { service.stop() }
    let reckoning = try await Reckoning(busy)
    reckoning.expectNothingLost("seed \(seed)")
    #expect(server.acceptances.count == busy.count)
    #expect(Set(server.acceptances.map(\.sender)).count == 1)
    try await busy.expectSound("seed \(seed)")
  }

  @Test func `a standby ends at once when it is told to, and the active one works on`() async throws {
    let server = try RecordingMailServer()
    defer { server.stop() }
    let busy = try await BusyClinic(1, server: server)
    let active = try busy.start("active")
    defer { active.stop() }
    try await busy.waitUntilFinished(active)
    let standby = try await busy.startStandby("standby", behind: active)
    standby.program.signal(SIGTERM)
    let status = standby.program.wait()
    #expect(status == 0)
    #expect(!standby.logged.contains("taking over"))
    let once = try await BuiltProgram.run(["serve", "--once"], in: busy.clinic.folder)
    #expect(once.status == 75, "the active one holds the lock still")
  }

  @Test func `told to end while it takes over, a standby ends in order`() async throws {
    let server = try RecordingMailServer()
    defer { server.stop() }
    let busy = try await BusyClinic(1, server: server)
    let active = try busy.start("active")
    try await busy.waitUntilFinished(active)
    let standby = try await busy.startStandby("standby", behind: active)
    defer { standby.kill() }
    // What it begins with has to wait for this program: so the order comes before its loops.
    let lock = try LockingProgram(busy.clinic)
    defer { lock.release() }
    active.kill()
    try await busy.waitForTakeover(standby)
    standby.program.signal(SIGTERM)
    lock.release()
    _ = try await standby.wait(for: "its end") { standby.logged.contains("[aftercare] stopped") ? true : nil }
    #expect(standby.program.wait() == 0)
    #expect(try await busy.query("SELECT count(*) FROM message WHERE state = 'sending';") == [["0"]])
  }

  @Test func `systemd hears that a standby lives`() async throws {
    let socket = try NotifySocket(.path)
    let server = try RecordingMailServer()
    defer { server.stop() }
    let busy = try await BusyClinic(1, server: server)
    let active = try busy.start("active")
    defer { active.stop() }
    try await busy.waitForLock(active)
    let standby = try RunningService(
      busy.clinic, log: "standby.log", environment: ["NOTIFY_SOCKET": socket.name, "WATCHDOG_USEC": "200000"])
    defer { standby.stop() }
    var words: [String] = []
    while words.filter({ $0 == "WATCHDOG" }).count < 2 { words.append(try String(socket.next().prefix { $0 != "=" })) }
    #expect(words.filter { $0 != "STATUS" } == ["READY", "WATCHDOG", "WATCHDOG"])
    #expect(!standby.logged.contains("taking over"))
  }

  @Test func `a standby that waited sends what the templates say now, and its old ones if those are broken`()
    async throws
  {
    let server = try RecordingMailServer()
    defer { server.stop() }
    let busy = try await BusyClinic(1, server: server)
    let texts = busy.clinic.folder.appendingPathComponent("own")
    let mail = texts.appendingPathComponent("en/swedish/24h.email.mustache")
    try FileManager.default.createDirectory(at: mail.deletingLastPathComponent(), withIntermediateDirectories: true)
    let shipped = try String(
      contentsOfFile: Clinic.templates + "/en/swedish/24h.email.mustache", encoding: .utf8)
    try (shipped + "\nFirst wording.\n").write(to: mail, atomically: true, encoding: .utf8)
    let configuration = try String(contentsOf: busy.clinic.configurationFile, encoding: .utf8)
    try (configuration + "templatesOverlay: \"\(texts.path)\"\n")
      .write(to: busy.clinic.configurationFile, atomically: true, encoding: .utf8)
    var active = try busy.start("first")
    for (number, wording) in ["Second wording.", "Second wording, for the catalogue was broken."].enumerated() {
      try await busy.waitUntilFinished(active)
      let standby = try await busy.startStandby("standby\(number)", behind: active)
      if number == 0 {
        try (shipped + "\n\(wording)\n").write(to: mail, atomically: true, encoding: .utf8)
      } else {
        try "types: [".write(to: texts.appendingPathComponent("catalogue.yaml"), atomically: true, encoding: .utf8)
      }
      active.kill()
      active = standby
      _ = try await active.wait(for: "ready") { active.logged.contains("ready") ? true : nil }
      try await busy.expectLogKept()
      // Not by `book`: a command refuses what the service outlives.
      try await busy.book(["later\(number)"])
      _ = try await active.wait(for: "the mail") { server.reached == number + 2 ? true : nil }
    }
    active.stop()
    let mails = server.acceptances.map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(mails[0].contains("First wording."))
    #expect(mails[1].contains("Second wording.") && mails[2].contains("Second wording."))
    #expect(active.logged.contains("a changed file cannot be used"))
  }
}
