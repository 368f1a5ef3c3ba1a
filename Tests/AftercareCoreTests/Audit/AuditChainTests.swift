import AftercareCore
import Testing

@Suite struct AuditChainTests {
  /// Three events whose texts need every escape.
  static func trail() -> [AuditEvent] {
    var events: [AuditEvent] = []
    for (sequence, subject) in [(Int64(1), ""), (2, "message:17"), (3, "cliente:\"ñ\"\n👍")] {
      events.append(
        AuditEvent(
          following: events.last?.hash ?? AuditChain.origin, sequence: sequence,
          at: Instant(milliseconds: 1_795_353_333_007 + sequence), actor: .account("ciara"), action: "message.sent",
          subject: subject, details: ["attempt": .number(sequence), "status": "2.0.0", "text": "a\"b\\c\u{1}"]))
    }
    return events
  }

  @Test func `a trail is what Python computes with nothing but hashlib and json`() throws {
    let events = Self.trail()
    func hex(_ text: String) -> String { AuditChain.hex(Array(text.utf8)) }
    let input = events.map { event in
      ["\(event.sequence)", event.at.description, event.actor, event.action, event.subject, event.details]
        .map { hex($0) + "." }.joined(separator: " ")
    }
    let printed = try Python.run(
      """
      import hashlib, json, sys
      previous = bytes(32)
      for line in sys.stdin.read().splitlines():
          fields = [bytes.fromhex(field[:-1]).decode() for field in line.split(" ")]
          array = json.dumps([int(fields[0])] + fields[1:], ensure_ascii=False, separators=(",", ":"))
          previous = hashlib.sha256(previous + array.encode()).digest()
          print(previous.hex())
      """, input: input.joined(separator: "\n"))
    #expect(printed.split(separator: "\n").map(String.init) == events.map(\.hash))
    #expect(events.map(\.previousHash) == [AuditChain.origin] + events.map(\.hash).dropLast())
  }

  @Test func `the first event of a trail has the hash it has always had`() {
    // python3: sha256(bytes(32) + b'[1,"1970-01-01T00:00:00.000Z","service","service.started","","{}"]')
    let event = AuditEvent(
      following: AuditChain.origin, sequence: 1, at: Instant(milliseconds: 0), actor: .service,
      action: "service.started", subject: "", details: [:])
    #expect(event.hash == "ee7e2741ab004ea47b07fbb636026e143d1d55a4ed4b36293661689e9ed6eb01")
  }

  @Test func `a commitment is the hash of salt and bytes`() {
    // FIPS 180-2, appendix B.1: the digest of "abc".
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(AuditChain.commitment(salt: Array("a".utf8), bytes: Array("bc".utf8)) == digest)
    #expect(AuditChain.commitment(salt: [], bytes: Array("abd".utf8)) != digest)
  }

  @Test(arguments: [("", []), ("00ff10", [0, 255, 16]), ("00FF", [0, 255]), ("0", []), ("zz", []), ("0 ", [])])
  func `hex is read back, and what is no hex is nothing`(text: String, bytes: [UInt8]) {
    #expect(AuditChain.bytes(hex: text) == bytes)
    if !bytes.isEmpty { #expect(AuditChain.hex(bytes) == text.lowercased()) }
  }

  @Test(arguments: [
    "17", "17:", ":abc", "0:\(AuditChain.origin)", "-1:\(AuditChain.origin)", "17:\(AuditChain.origin)0",
    "17:\(AuditChain.origin):", "x:\(AuditChain.origin)",
  ])
  func `a head is SEQ and HASH`(text: String) throws {
    let head = try #require(AuditHead("17:" + AuditChain.origin))
    #expect(head == AuditHead(sequence: 17, hash: AuditChain.origin))
    #expect(String(decoding: head.signedBytes, as: UTF8.self) == "aftercare-checkpoint:17:\(AuditChain.origin)")
    if text != "17:\(AuditChain.origin):" { #expect(AuditHead(text) == nil) }
  }
}

@Suite struct AuditVerifierTests {
  private func firstBreak(_ events: [AuditEvent]) -> AuditVerifier.Break? {
    var verifier = AuditVerifier()
    for event in events {
      if let broken = verifier.take(event) { return broken }
    }
    return nil
  }

  @Test func `an untouched trail holds, and its head moves along`() throws {
    let events = AuditChainTests.trail()
    var verifier = AuditVerifier()
    #expect(verifier.head == nil)
    for event in events {
      let broken = verifier.take(event)
      #expect(broken == nil)
      #expect(verifier.head?.sequence == event.sequence && verifier.head?.hash == event.hash)
    }
    var rest = AuditVerifier(after: 2, hash: events[1].hash)
    let broken = rest.take(events[2])
    #expect(broken == nil)
  }

  /// Every field that somebody could change in the file.
  private static let changes: [@Sendable (inout AuditEvent) -> Void] = [
    { $0.at = $0.at + Span(milliseconds: 1) }, { $0.actor += "x" }, { $0.action = "message.failed" },
    { $0.subject = "message:18" }, { $0.details = $0.details.replacing("2.0.0", with: "5.0.0") }, { $0.details += " " },
    { $0.hash = AuditChain.origin },
  ]

  @Test(arguments: changes.indices, [0, 1, 2])
  func `a changed field is found at its event`(change: Int, index: Int) {
    var events = AuditChainTests.trail()
    Self.changes[change](&events[index])
    #expect(firstBreak(events) == .changed(sequence: Int64(index) + 1))
  }

  @Test func `a changed event that was hashed anew is found at the next one`() {
    var events = AuditChainTests.trail()
    events[1].subject = "message:18"
    events[1].hash = AuditChain.hash(of: events[1])
    #expect(firstBreak(events) == .wrongLink(sequence: 3))
  }

  @Test func `another beginning is found`() {
    var events = AuditChainTests.trail()
    events[0].previousHash = String(repeating: "1", count: 64)
    events[0].hash = AuditChain.hash(of: events[0])
    #expect(firstBreak(events) == .wrongLink(sequence: 1))
  }

  @Test(arguments: [([1, 2], 1, 2), ([0, 2], 2, 3), ([0, 2, 1], 2, 3), ([0, 0, 1], 2, 1)])
  func `what is missing, doubled or in another order is found`(order: [Int], expected: Int64, found: Int64) {
    let events = AuditChainTests.trail()
    #expect(firstBreak(order.map { events[$0] }) == .gap(expected: expected, found: found))
  }

  @Test func `every break is told in a sentence with its event`() {
    let breaks: [AuditVerifier.Break] = [
      .gap(expected: 41, found: 43), .wrongLink(sequence: 41), .changed(sequence: 41), .wrongHead(sequence: 41),
      .cutOff(after: 40, expected: 41), .contentChanged(id: 9, sequence: 41), .contentMissing(id: 9, sequence: 41),
      .badSignature(sequence: 41),
    ]
    #expect(breaks.allSatisfy { $0.sentence.contains("41") })
    #expect(Set(breaks.map(\.sentence)).count == breaks.count)
  }
}
