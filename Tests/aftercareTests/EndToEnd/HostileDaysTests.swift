import Foundation
import Testing

@testable import TestServers

/// The service on bad days: nothing is lost, nothing goes that must not, people are told, and afterwards all goes on.
@Suite struct HostileDaysTests {
  private static func clinic(_ further: String = "") async throws -> Clinic {
    try await Clinic(
      configuration: Clinic.configuration(email: Clinic.mailFolder, sms: Clinic.textFolder + "\n" + further))
  }

  /// A clinic whose database lies on a small disk of its own.
  private static func clinicOnDisk() async throws -> (Clinic, SmallDisk) {
    let clinic = try await Clinic(
      database: false,
      configuration: Clinic.configuration(email: Clinic.mailFolder, sms: Clinic.textFolder)
        .replacing("database: aftercare.db", with: "database: disk/aftercare.db"))
    let place = clinic.folder.appendingPathComponent("disk")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let disk = try SmallDisk(over: place, megabytes: 64)
    let made = try await disk.run(clinic, "init")
    #expect(made.status == 0, "\(made.err)")
    return (clinic, disk)
  }

  private static func book(_ clinic: Clinic, _ name: String, _ number: Int) async throws {
    try await clinic.book(name, ["--phone", "086123001\(number)"], type: "swedish", hoursSinceEnd: 24)
  }

  // MARK: Sending on hold

  @Test func `a running service obeys a pause and a resume at once, and status says which`() async throws {
    let clinic = try await Self.clinic()
    let service = try RunningService(clinic)
    defer { service.stop() }
    #expect(try await clinic.output("message", "pause").contains("on hold"))
    try await Self.book(clinic, "Anna Byrne", 1)
    _ = try await service.wait(for: "the check-in to be held") {
      try await clinic.rows("message", "list", "--state", "held").first { $0["reason"] as? String == "paused" }
    }
    #expect(try await clinic.output("status").contains("on hold since"))
    #expect(try await clinic.output("today").contains("on hold since"))
    #expect(clinic.files("texts").isEmpty)
    #expect(try await clinic.output("message", "resume").contains("go to clients again"))
    _ = try await service.wait(for: "the check-in") { clinic.files("texts").first }
    #expect(try await clinic.output("message", "resume").contains("Nothing was on hold"))
    #expect(try await !clinic.output("status").contains("on hold"))
  }

  @Test func `by a clock that disagrees with the trail nothing goes to clients until a person vouches for it`()
    async throws
  {
    let clinic = try await Self.clinic("clock: { synchronisation: none }")
    try await Self.book(clinic, "Anna Byrne", 1)
    try await clinic.sql(
      """
      INSERT INTO audit_event SELECT sequence + 1, at + 86400000, actor, action, subject, details, hash, previous_hash
      FROM audit_event ORDER BY sequence DESC LIMIT 1;
      """)
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "word of the clock") { service.words.contains("cannot be trusted") ? true : nil }
    try await Self.book(clinic, "Tom Walsh", 2)
    _ = try await clinic.output(
      "reply", "add", "--channel", "sms", "--from", "+353861230011", "--text", "-", input: "my foot has gone numb")
    _ = try await service.wait(for: "the alert") { clinic.files("texts").first { $0.contains("RED 1") } }
    #expect(clinic.files("texts").allSatisfy { $0.contains("aftercare RED 1") || $0.contains("aftercare: ") })
    #expect(clinic.files("texts").allSatisfy { $0.hasPrefix("To: +35315550101") })
    #expect(try await clinic.output("status").contains("the clock cannot be trusted"))
    #expect(try await clinic.rows("message", "list", "--state", "skipped").isEmpty)
    #expect(try await clinic.output("message", "resume").contains("taken as right"))
    _ = try await service.wait(for: "Tom's check-in") {
      clinic.files("texts").first { $0.hasPrefix("To: +353861230012") }
    }
  }

  // MARK: The disk

  @Test(.enabled(if: Namespaces.areAllowed, "needs namespaces, in which a test mounts its own file system"))
  func `on a full disk replies are stored and alerts go, check-ins wait, and with room all go`() async throws {
    let (clinic, disk) = try await Self.clinicOnDisk()
    let first = try RunningService(clinic, launcher: disk.launcher)
    _ = try await first.wait(for: "the ballast") {
      try await disk.shell("test -s aftercare.db.ballast").status == 0 ? true : nil
    }
    first.stop()
    for number in 1...3 {
      let booked = try await disk.run(
        clinic, "book", "--client", "Client \(number)", "--type", "swedish", "--start", Clinic.start(hoursSinceEnd: 24),
        "--phone", "086123001\(number)", "--consent")
      #expect(booked.status == 0, "\(booked.err)")
    }
    try await disk.shell("cat /dev/zero > fill")
    let service = try RunningService(clinic, launcher: disk.launcher)
    defer { service.stop() }
    _ = try await service.wait(for: "word of the full disk") { service.words.contains("the disk is full") ? true : nil }
    let added = try await disk.run(
      clinic, "reply", "add", "--channel", "sms", "--from", "+353861230011", "--text", "-",
      input: "my foot has gone numb")
    #expect(added.status == 0, "\(added.err)")
    _ = try await service.wait(for: "the alert") { clinic.files("texts").first { $0.contains("RED 1") } }
    _ = try await service.wait(for: "the acknowledgement") {
      clinic.files("texts").first { $0.hasPrefix("To: +353861230011") }
    }
    #expect(clinic.files("texts").allSatisfy { !$0.contains("check-in") })
    let status = try await disk.run(clinic, "status")
    #expect(status.out.contains("the disk of the database is full"), "\(status.out) \(status.err)")
    try await disk.shell("rm fill")
    // Any word from outside has it look again at once; by itself it looks every minute.
    _ = try await disk.run(clinic, "message", "pause")
    _ = try await disk.run(clinic, "message", "resume")
    _ = try await service.wait(for: "the check-ins") {
      clinic.files("texts").filter { $0.contains("check-in") }.count == 2 ? true : nil
    }
    #expect(try await disk.shell("test -s aftercare.db.ballast").status == 0)
    #expect(try await disk.run(clinic, "audit", "verify").out.contains("holds"))
  }

  @Test(.enabled(if: Namespaces.areAllowed, "needs namespaces, in which a test mounts its own file system"))
  func `on a full disk a reply is taken in also while no service runs`() async throws {
    let (clinic, disk) = try await Self.clinicOnDisk()
    let first = try RunningService(clinic, launcher: disk.launcher)
    _ = try await first.wait(for: "the ballast") {
      try await disk.shell("test -s aftercare.db.ballast").status == 0 ? true : nil
    }
    first.stop()
    try await disk.shell("cat /dev/zero > fill")
    let paused = try await disk.run(clinic, "message", "pause")
    #expect(paused.status == 75 || paused.status == 69, "what does not press is refused: \(paused.out)")
    #expect(try await disk.shell("test -s aftercare.db.ballast").status == 0)
    let added = try await disk.run(
      clinic, "reply", "add", "--channel", "sms", "--from", "+353861230011", "--text", "-",
      input: "my foot has gone numb")
    #expect(added.status == 0 && added.out.contains("red"), "\(added.out) \(added.err)")
    #expect(added.err.contains("the disk is full"))
    #expect(try await disk.shell("test -e aftercare.db.ballast").status != 0)
    #expect(try await disk.run(clinic, "follow-up", "list").out.contains("red"))
  }

  @Test(.enabled(if: Namespaces.areAllowed, "needs namespaces, in which a test mounts its own file system"))
  func `on a file system mounted read-only a command says so, the service ends with a word, and both work afterwards`()
    async throws
  {
    let (clinic, disk) = try await Self.clinicOnDisk()
    let booked = try await disk.run(
      clinic, "book", "--client", "Anna Byrne", "--type", "swedish", "--start", Clinic.start(hoursSinceEnd: 24),
      "--phone", "0861230011", "--consent")
    #expect(booked.status == 0, "\(booked.err)")
    let remounted = try await disk.shell("mount -o remount,ro '\(disk.folder.path)'")
    #expect(remounted.status == 0, "\(remounted.err)")
    let command = try await disk.run(clinic, "message", "pause")
    #expect(command.status == 69 && command.err.contains("read-only"), "\(command.err)")
    let refused = try await disk.run(clinic, "serve")
    #expect(refused.status == 69 && refused.err.contains("read-only"), "\(refused.err)")
    #expect(clinic.files("texts").isEmpty)
    try await disk.shell("mount -o remount,rw '\(disk.folder.path)'")
    let service = try RunningService(clinic, launcher: disk.launcher)
    defer { service.stop() }
    _ = try await service.wait(for: "the check-in") { clinic.files("texts").first }
  }

  /// No file system can be mounted read-only while a program has a file in it open for writing; the kernel does it by
  /// itself when the disk has an error. So it is not the file system that changes here, but what the kernel answers the
  /// running service.
  @Test func `while every write is refused as on a read-only file system nothing is sent or lost, and then all goes`()
    async throws
  {
    let clinic = try await Self.clinic()
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "its start") { service.words.contains("ready") ? true : nil }
    let refusal = try RefusedWrites(of: service, in: clinic.folder)
    defer { refusal.end() }
    try await Self.book(clinic, "Anna Byrne", 1)
    _ = try await clinic.output(
      "reply", "add", "--channel", "sms", "--from", "+353861230011", "--text", "-", input: "my foot has gone numb")
    _ = try await service.wait(for: "word of it") { service.words.contains("cannot read or write") ? true : nil }
    #expect(clinic.files("texts").isEmpty)
    #expect(try await clinic.output("status").contains("are due and have not gone"))
    #expect(
      service.words.components(separatedBy: "a turn failed").count < 20, "said once for each loop, not at each try")
    refusal.end()
    _ = try await service.wait(for: "the alert") { clinic.files("texts").first { $0.contains("RED 1") } }
    #expect(try await clinic.output("audit", "verify").contains("holds"))
    #expect(service.words.components(separatedBy: "] ready").count == 2, "it never died")
  }

  // MARK: The database

  @Test func `a service that starts while another program keeps the database locked waits, says so, and then all goes`()
    async throws
  {
    let clinic = try await Self.clinic()
    try await Self.book(clinic, "Anna Byrne", 1)
    let lock = try LockingProgram(clinic)
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "word of the lock") { service.words.contains("locked by another") ? true : nil }
    #expect(clinic.files("texts").isEmpty)
    let status = try await clinic.run("status")
    #expect((status.out + status.err).contains("locked"))
    lock.release()
    _ = try await service.wait(for: "the check-in") { clinic.files("texts").first }
    #expect(service.words.components(separatedBy: "waiting for the database").count == 2)
  }

  @Test func `a damaged database is refused in one line, with a code that systemd does not try again`() async throws {
    let clinic = try await Self.clinic()
    let file = clinic.folder.appendingPathComponent("aftercare.db")
    var bytes = try Data(contentsOf: file)
    bytes.replaceSubrange(100..<3000, with: Data(repeating: 0x5a, count: 2900))
    try bytes.write(to: file)
    let serve = try await clinic.run("serve")
    #expect(serve.status == 69 && serve.err.contains("damaged") && serve.err.contains("restore"), "\(serve.err)")
    #expect(serve.err.split(separator: "\n").count == 1)
    #expect(try Data(contentsOf: file) == bytes)
    let unit = URL(fileURLWithPath: Clinic.templates).deletingLastPathComponent()
      .appendingPathComponent("systemd/aftercare.service")
    #expect(try String(contentsOf: unit, encoding: .utf8).contains("RestartPreventExitStatus=69 78"))
  }

  // MARK: Templates

  @Test func `a template broken while it runs changes nothing, after a restart it stops its own message only`()
    async throws
  {
    let clinic = try await Self.clinic("templatesOverlay: own")
    let own = clinic.folder.appendingPathComponent("own/en/swedish")
    let staff = clinic.folder.appendingPathComponent("own/en/staff")
    for folder in [own, staff] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    let first = try RunningService(clinic)
    _ = try await first.wait(for: "its start") { first.words.contains("ready") ? true : nil }
    let file = own.appendingPathComponent("24h.sms.mustache")
    try "{{#unclosed}} {{nonsense}}".write(to: file, atomically: true, encoding: .utf8)
    try "{{#unclosed}}".write(
      to: staff.appendingPathComponent("alert-red.sms.mustache"), atomically: true, encoding: .utf8)
    try await Self.book(clinic, "Anna Byrne", 1)
    _ = try await first.wait(for: "the first check-in") { clinic.files("texts").first }
    first.stop()
    let second = try RunningService(clinic)
    defer { second.stop() }
    try await Self.book(clinic, "Tom Walsh", 2)
    let failed = try await second.wait(for: "the failure") {
      try await clinic.rows("message", "list", "--state", "failed").first
    }
    #expect(failed["reason"] as? String == "templateBroken")
    #expect(try await clinic.output("status").contains("a template is broken"))
    _ = try await clinic.output(
      "reply", "add", "--channel", "sms", "--from", "+353861230011", "--text", "-", input: "my foot has gone numb")
    let alert = try await second.wait(for: "the alert, in plain words") {
      clinic.files("texts").first { $0.contains("RED 1") }
    }
    #expect(alert.contains("Reply 1 to take it") && alert.contains("template check"))
  }

  // MARK: Gateways

  @Test func `a gateway that talks nonsense is paused, status says so, and what waits goes when it is well`()
    async throws
  {
    let server = try ScriptedMailServer { connection in
      connection < 1 ? MailScript(greeting: .sayAndCut("HTTP/1.1 400 Bad Request")) : MailScript()
    }
    let clinic = try await Clinic(
      configuration: Clinic.configuration(
        email: """
          email: { gateway: smtp, url: "\(server.url)", from: "Calm Hands <care@clinic.example>", wayBack: pipe }
          """, sms: Clinic.textFolder))
    try await clinic.book("Anna Byrne", ["--email", "anna@client.example"], type: "swedish", hoursSinceEnd: 24)
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "the pause") {
      try await clinic.output("status").contains("no mail has gone out since") ? true : nil
    }
    let id = try #require(try await clinic.rows("message", "list", "--state", "queued").last?["id"])
    _ = try await clinic.output("message", "retry", "\(id)")
    _ = try await service.wait(for: "the mail") { server.mails.first }
    #expect(server.mails.count == 1)
  }
}
