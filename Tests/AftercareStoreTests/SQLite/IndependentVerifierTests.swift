import AftercareCore
import Foundation
import Testing

/// An export is checked by a program that shares nothing with this one: ten lines of Python.
@Suite struct IndependentVerifierTests {
  static let script = """
    import hashlib, json, sys
    previous = '0' * 64
    for event in json.load(sys.stdin):
        fields = [event[k] for k in ('sequence', 'at', 'actor', 'action', 'subject', 'details')]
        line = json.dumps(fields, ensure_ascii=False, separators=(',', ':'))
        found = hashlib.sha256(bytes.fromhex(previous) + line.encode()).hexdigest()
        if event['previousHash'] != previous or event['hash'] != found:
            sys.exit('broken at event %d' % event['sequence'])
        previous = found
    print(previous)
    """

  private func verify(_ events: [AuditEvent]) throws -> String {
    let json = String(decoding: try JSONEncoder().encode(events), as: UTF8.self)
    return try Program.run("/usr/bin/python3", ["-c", Self.script], input: json)
  }

  /// A past with characters that JSON writers disagree about.
  private func events() async throws -> [AuditEvent] {
    let clinic = try Clinic()
    try await clinic.live(steps: 60, seed: 5)
    let odd = (1..<0x80).compactMap { UnicodeScalar($0).map(String.init) }.joined() + "é\u{2028}\u{1F44B}/"
    try await clinic.ports.record("odd.noted", details: ["text": .text(odd)], actor: .account(odd), now: Week.friday(9))
    return try await clinic.ports.events(after: 0, limit: 10_000)
  }

  @Test func `Python finds the same chain`() async throws {
    let events = try await events()
    #expect(try verify(events) == "\(try #require(events.last).hash)\n")
  }

  @Test func `Python finds an event that was changed`() async throws {
    var events = try await events()
    events[9].actor += "x"
    #expect(throws: Program.Failure.self) { try verify(events) }
  }
}
