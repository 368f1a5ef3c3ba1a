import Foundation
import Testing

@testable import TestServers

/// The service on a disk that is full or cannot be written: replies and alerts go first, nothing is lost, and afterwards
/// all goes on.
@Suite struct HostileDiskTests {
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
    let clinic = try await Clinic(
      configuration: Clinic.configuration(email: Clinic.mailFolder, sms: Clinic.textFolder))
    let service = try RunningService(clinic)
    defer { service.stop() }
    _ = try await service.wait(for: "its start") { service.words.contains("ready") ? true : nil }
    let refusal = try RefusedWrites(of: service, in: clinic.folder)
    defer { refusal.end() }
    try await clinic.book("Anna Byrne", ["--phone", "0861230011"], type: "swedish", hoursSinceEnd: 24)
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
}
