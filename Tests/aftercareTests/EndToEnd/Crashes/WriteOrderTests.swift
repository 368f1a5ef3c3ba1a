import Foundation
import Testing

@testable import TestServers

/// In which order the built program writes to the disk and to the world, as the kernel sees it.
@Suite struct WriteOrderTests {
  @Test
  func `a claim is on the disk before its mail's first byte leaves, and what came of a mail before its place is taken`()
    async throws
  {
    let server = try RecordingMailServer()
    defer { server.stop() }
    let busy = try await BusyClinic(10, connections: 2, server: server)
    let trace = busy.clinic.folder.appendingPathComponent("trace")
    let service = try busy.start(
      "traced",
      launcher: [
        "/usr/bin/strace", "-D", "-f", "-yy", "-xx", "-s", "5000", "-o", trace.path, "-e",
        "trace=pwrite64,write,writev,sendto,sendmsg,fdatasync,fsync",
      ])
    defer { service.stop() }
    try await busy.waitUntilFinished(service)
    let process = service.program.id
    service.stop()
    let calls = try await service.wait(for: "the whole trace") {
      let output = try String(contentsOf: trace, encoding: .utf8)
      return SystemCalls.isComplete(output, of: process) ? SystemCalls(output) : nil
    }
    let commits = calls.commits(inLogOf: "aftercare.db")
    let mails = calls.mailsBegan()
    #expect(mails.count == busy.count && Set(mails.map(\.recipient)).count == busy.count)
    let ids = try await busy.query(
      """
      SELECT p.address, m.id FROM message m JOIN contact_point p ON p.id = m.contact_point_id WHERE m.stage = '24h';
      """
    ).reduce(into: [String: String]()) { $0[$1[0]] = $1[1] }

    var recorded: [String: Int] = [:]
    for mail in mails {
      let id = try #require(ids[mail.recipient])
      let claim = try #require(commits.first { $0.holds("message.claimedmessage:\(id){") }, "claim of \(id)")
      #expect(
        claim.synced < mail.at, "the claim of \(id) was on the disk at \(claim.synced), its mail left at \(mail.at)")
      let text = try #require(commits.first { $0.holds("\"address\":\"\(mail.recipient)\"") }, "text of \(id)")
      #expect(text.synced <= claim.synced, "what is sent is kept with the claim")
      let outcome = try #require(commits.first { $0.holds("message.sentmessage:\(id){") }, "outcome of \(id)")
      #expect(outcome.synced < .max, "the outcome of \(id) was never synced")
      recorded[mail.recipient] = outcome.synced
    }
    // A kill at any moment repeats the mails that have begun and are not on record as gone.
    for mail in mails {
      let open = mails.filter { $0.at <= mail.at && recorded[$0.recipient] ?? .max > mail.at }
      #expect(open.count <= busy.connections, "\(open.count) mails were open at \(mail.at)")
    }
  }
}
