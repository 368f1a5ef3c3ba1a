import Foundation
import Testing

@testable import TestServers

/// What the mail server wrote down, held against what the database says when all is over.
struct Reckoning {
  /// Clients whose check-in never reached the server although nothing refused it for good.
  var lost: [String] = []
  /// Check-ins in no final state.
  var stuck: [String] = []
  /// Check-ins that were recorded as gone and never came, or as failed without having been refused.
  var untrue: [String] = []
  /// How many mails each sender's death repeated: taken from that sender, and then once more from a later one.
  var repeated: [String: Int] = [:]
  /// Mails that one and the same sender sent twice.
  var repeatedAlive = 0
  /// Repeated mails that differ from the first try, in their Message-ID or in a single byte.
  var changed: [String] = []
  /// Mails that were taken more often than the record has tries with a lost answer, or without an audit event that
  /// says so.
  var unexplained: [String] = []

  /// The most mails that a single death repeated.
  var mostRepeated: Int { repeated.values.max() ?? 0 }

  private struct Row {
    var state = ""
    var accepted = 0
    var unknown = 0
    var events = 0
  }

  init(_ busy: BusyClinic) async throws {
    let rows = try await Self.rows(busy)
    let acceptances = Dictionary(grouping: busy.server.acceptances, by: \.recipient)
    let refused = busy.server.refusedForGood
    for number in 1...busy.count {
      let client = "c\(number)@client.example"
      let taken = acceptances[client] ?? []
      guard let row = rows[client] else {
        stuck.append("\(client) was never planned")
        continue
      }
      switch row.state {
      case "sent", "delivered":
        if taken.isEmpty || row.accepted == 0 { untrue.append("\(client) \(row)") }
      case "failed":
        if !refused.contains(client) { untrue.append("\(client) \(row)") }
      default: stuck.append("\(client) \(row)")
      }
      if taken.isEmpty, !refused.contains(client) { lost.append(client) }
      if taken.count > row.accepted + row.unknown || taken.count > 1 + row.events {
        unexplained.append("\(client) taken \(taken.count) times, \(row)")
      }
      weigh(taken)
    }
  }

  private mutating func weigh(_ taken: [RecordingMailServer.Acceptance]) {
    for (earlier, later) in zip(taken, taken.dropFirst()) {
      if earlier.sender == later.sender { repeatedAlive += 1 } else { repeated[earlier.sender, default: 0] += 1 }
      if later.messageID != taken[0].messageID || later.bytes != taken[0].bytes || later.messageID.isEmpty {
        changed.append(later.recipient)
      }
    }
  }

  private static func rows(_ busy: BusyClinic) async throws -> [String: Row] {
    let lines = try await busy.query(
      """
      SELECT p.address, m.state || coalesce(' ' || m.reason, ''),
        (SELECT count(*) FROM attempt t WHERE t.message_id = m.id AND t.outcome = 'accepted'),
        (SELECT count(*) FROM attempt t WHERE t.message_id = m.id AND t.outcome = 'unknown'),
        (SELECT count(*) FROM audit_event e WHERE e.subject = 'message:' || m.id
          AND (e.action = 'message.unknown' OR e.details ->> 'outcome' = 'unknown'))
      FROM message m JOIN contact_point p ON p.id = m.contact_point_id WHERE m.kind = 'checkIn' AND m.stage = '24h';
      """)
    return lines.reduce(into: [:]) { rows, line in
      rows[line[0]] = Row(
        state: String(line[1].prefix { $0 != " " }), accepted: Int(line[2]) ?? 0, unknown: Int(line[3]) ?? 0,
        events: Int(line[4]) ?? 0)
    }
  }

  /// Expects what holds in every storm.
  func expectNothingLost(_ comment: Comment, location: SourceLocation = #_sourceLocation) {
    #expect(lost.isEmpty, comment, sourceLocation: location)
    #expect(stuck.isEmpty, comment, sourceLocation: location)
    #expect(untrue.isEmpty, comment, sourceLocation: location)
    #expect(changed.isEmpty, comment, sourceLocation: location)
    #expect(unexplained.isEmpty, comment, sourceLocation: location)
  }
}

extension BusyClinic {
  /// Expects of the database, whatever happened to its services: whole, every reference right, the trail unbroken.
  func expectSound(_ comment: Comment, location: SourceLocation = #_sourceLocation) async throws {
    let rows = try await query("PRAGMA integrity_check; PRAGMA foreign_key_check;")
    #expect(rows == [["ok"]], comment, sourceLocation: location)
    let verify = try await BuiltProgram.run(["audit", "verify"], in: clinic.folder)
    #expect(verify.status == 0 && verify.out.contains("holds"), comment, sourceLocation: location)
  }
}
