import AftercareCore
import Testing

@Suite struct AuditTrailTests {
  @Test(arguments: Backend.all, [1, 2, 3]) func `the chain holds after any history`(_ backend: Backend, _ seed: UInt64)
    async throws
  {
    let clinic = try Clinic(backend)
    try await clinic.live(steps: 120, seed: seed)
    let report = try await clinic.ports.verify(head: nil, publicKey: nil)
    #expect(report.firstBreak == nil)
    #expect(report.events > 200)
    #expect(report.head == (try await clinic.ports.head()))
    #expect(report.head?.sequence == report.events)
  }

  @Test(arguments: Backend.all) func `events come in the order of the chain, and by what is asked for`(
    _ backend: Backend
  ) async throws {
    let clinic = try Clinic(backend)
    let booked = try await clinic.client()
    try await clinic.send(at: Week.tuesday(15))
    let all = try await clinic.ports.events(after: 0, limit: 100)
    #expect(all.map(\.sequence) == Array(1...Int64(all.count)))
    #expect(try await clinic.ports.events(after: 2, limit: 2).map(\.sequence) == [3, 4])
    let messages = try await clinic.ports.events(matching: AuditFilter(action: "message."), limit: 10)
    #expect(messages.map(\.action) == ["message.sent", "message.claimed"])
    let monday = AuditFilter(from: Week.monday(0), to: Week.tuesday(15))
    #expect(try await clinic.ports.events(matching: monday, limit: 100).count == all.count - 2)
    let client = AuditFilter(subject: "client:\(booked.clientID)")
    #expect(try await clinic.ports.events(matching: client, limit: 1).count == 1)
  }

  @Test(arguments: Backend.all) func `an installation's own event is one line of the chain`(_ backend: Backend)
    async throws
  {
    let clinic = try Clinic(backend)
    #expect(try await clinic.ports.head() == nil)
    #expect(
      try await clinic.ports.verify(head: nil, publicKey: nil)
        == AuditReport(events: 0, checkpoints: 0, head: nil, firstBreak: nil))
    try await clinic.ports.record(
      "service.started", details: ["version": "1"], actor: .service, now: Week.monday(9))
    let event = try #require(try await clinic.ports.events(after: 0, limit: 1).first)
    #expect(event.previousHash == AuditChain.origin)
    #expect(event.hash == AuditChain.hash(of: event))
    #expect(event.details == #"{"version":"1"}"#)
  }

  @Test(arguments: Backend.all) func `a checkpoint signs the head, once for each head`(_ backend: Backend) async throws
  {
    let clinic = try Clinic(backend)
    let signer = try #require(AuditSigner(privateKey: [UInt8](repeating: 7, count: 32)))
    let sign: @Sendable ([UInt8]) throws -> [UInt8] = { try signer.sign($0) }
    #expect(try await clinic.ports.checkpoint(now: Week.monday(9), publicKey: signer.publicKey, sign: sign) == nil)
    _ = try await clinic.client()
    let head = try await clinic.ports.head()
    #expect(try await clinic.ports.checkpoint(now: Week.monday(9), publicKey: signer.publicKey, sign: sign) == head)
    #expect(try await clinic.ports.checkpoint(now: Week.monday(10), publicKey: signer.publicKey, sign: sign) == nil)
    let report = try await clinic.ports.verify(head: head, publicKey: signer.publicKey)
    #expect(report.checkpoints == 1)
    #expect(report.firstBreak == nil)
  }

  @Test(arguments: Backend.all) func `a checkpoint of another key is a bad signature`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    let signer = try #require(AuditSigner(privateKey: [UInt8](repeating: 7, count: 32)))
    let other = try #require(AuditSigner(privateKey: [UInt8](repeating: 8, count: 32)))
    _ = try await clinic.client()
    let head = try #require(
      try await clinic.ports.checkpoint(now: Week.monday(9), publicKey: other.publicKey) { try other.sign($0) })
    let report = try await clinic.ports.verify(head: nil, publicKey: signer.publicKey)
    #expect(report.firstBreak == .badSignature(sequence: head.sequence))
    #expect(try await clinic.ports.verify(head: nil, publicKey: nil).firstBreak == nil)
  }

  @Test func `a head kept elsewhere shows another history and a shorter one`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client()
    let head = try #require(try await clinic.ports.head())
    let other = AuditHead(sequence: head.sequence, hash: String(repeating: "a", count: 64))
    #expect(
      try await clinic.ports.verify(head: other, publicKey: nil).firstBreak == .wrongHead(sequence: head.sequence))
    let longer = AuditHead(sequence: head.sequence + 5, hash: head.hash)
    #expect(
      try await clinic.ports.verify(head: longer, publicKey: nil).firstBreak
        == .cutOff(after: head.sequence, expected: head.sequence + 5))
  }
}
