import Foundation
import Testing

@Suite struct AuditTests {
  private func clinic() async throws -> Clinic {
    let clinic = try await Clinic()
    _ = try await clinic.output(
      "book", "--client", "Anna", "--phone", "0861234567", "--type", "swedish", "--start", "2031-06-10 14:00",
      "--consent")
    return clinic
  }

  @Test func `what people do is on record with their account`() async throws {
    let clinic = try await clinic()
    let out = try await clinic.output("audit", "list", "--subject", "appointment:1", "--action", "appointment.booked")
    #expect(out.split(separator: "\n").count == 2)
    #expect(out.contains("  account:\(NSUserName())  appointment.booked  appointment:1  {\"booking\":\"desk-1\""))
  }

  @Test func `nothing of a client's name or number stands in the trail`() async throws {
    let out = try await clinic().output("audit", "list", "--format", "json")
    #expect(!out.contains("Anna") && !out.contains("1234567"))
  }

  @Test func `an export holds by itself: anybody can verify it`() async throws {
    let clinic = try await clinic()
    let run = try await clinic.run("audit", "export")
    let script = """
      import hashlib, json, sys
      previous = "0" * 64
      for e in json.load(sys.stdin):
          fields = [e[k] for k in ("sequence", "at", "actor", "action", "subject", "details")]
          text = json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
          previous = hashlib.sha256(bytes.fromhex(previous) + text.encode()).hexdigest()
          assert e["hash"] == previous, e["sequence"]
      print(f"aftercare: head {e['sequence']}:{previous}")
      """
    let check = try await BuiltProgram.run(
      ["-c", script], of: "/usr/bin/python3", in: clinic.folder, input: run.out)
    #expect(check.status == 0 && check.out == run.err, "\(check.err)")
  }

  @Test func `a trail that holds is said to, with its head`() async throws {
    let clinic = try await clinic()
    let head = try await clinic.run("audit", "export", "--format", "csv").err
      .replacingOccurrences(of: "aftercare: head ", with: "").trimmingCharacters(in: .newlines)
    let out = try await clinic.output("audit", "verify", "--head", head)
    #expect(out.hasPrefix("The trail holds: ") && out.hasSuffix("head \(head)\n"))
  }

  @Test func `a trail without a checkpoint is not said to have signatures`() async throws {
    let out = try await clinic().output("audit", "verify")
    #expect(out.contains("0 checkpoints (no checkpoint is signed: nothing outside the chain protects it), head "))
    #expect(!out.contains("checked"))
  }

  @Test func `the first event that was changed is named`() async throws {
    let clinic = try await clinic()
    try await clinic.sql(
      """
      DROP TRIGGER IF EXISTS audit_event_unchanged;
      UPDATE audit_event SET actor = 'account:nobody' WHERE sequence = 2;
      """)
    let run = try await clinic.run("audit", "verify")
    #expect(run.status == 65 && run.out.isEmpty)
    #expect(run.err == "aftercare: the trail does not hold: event 2 was changed after it was written\n")
  }

  @Test func `a head kept elsewhere that is not in the trail is found`() async throws {
    let run = try await clinic().run("audit", "verify", "--head", "1:\(String(repeating: "ab", count: 32))")
    #expect(run.status == 65 && run.err.contains("event 1 is not the one that was signed or kept elsewhere"))
  }
}
