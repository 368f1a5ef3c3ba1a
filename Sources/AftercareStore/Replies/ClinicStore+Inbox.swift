// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import Foundation
import GRDB

extension ClinicStore: Inbox {
  public func receive(_ replies: [RawReply], actor: Actor, now: Instant) async throws -> [ReceivedReply] {
    try await transaction(at: now, by: actor) { transaction in
      try replies.map { try Receiving(transaction).receive($0) }
    }
  }

  public func beginReading(
    now: Instant, parking: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> UnreadReply? {
    try await withoutActuallyEscaping(parking) { parking in
      try await transaction(at: now, by: .service) { transaction in
        let receiving = Receiving(transaction)
        while let row = try receiving.oldestUnread() {
          let id: Int64 = row["id"]
          guard row["readings"] as Int >= Receiving.readingsAllowed else { return try receiving.begin(row) }
          let facts = try ReplyIdentification(transaction).facts(of: id, as: .unreadable(row))
          try ReplyApplication(transaction).apply(parking(facts.facts), to: facts)
        }
        return nil
      }
    }
  }

  public func read(
    _ replyID: Int64, as parsed: ParsedReply, now: Instant, deciding: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> ReadReply {
    try await withoutActuallyEscaping(deciding) { deciding in
      try await transaction(at: now, by: .service) { transaction in
        // A command and the service may both have begun: the first one's decision stands.
        if let read = try Receiving(transaction).alreadyRead(replyID) { return read }
        let identified = try ReplyIdentification(transaction).facts(of: replyID, as: parsed)
        return try ReplyApplication(transaction).apply(deciding(identified.facts), to: identified)
      }
    }
  }

  public func readAgain(
    _ replyID: Int64, linkedTo clientID: Int64?, actor: Actor, now: Instant,
    deciding: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> ReadReply {
    try await withoutActuallyEscaping(deciding) { deciding in
      try await transaction(at: now, by: actor) { transaction in
        let parsed = try Rereading(transaction).prepare(replyID, linkedTo: clientID)
        let identified = try ReplyIdentification(transaction).facts(of: replyID, as: parsed)
        return try ReplyApplication(transaction).apply(deciding(identified.facts), to: identified)
      }
    }
  }
}

extension ParsedReply {
  /// What is known of a reply that could not be parsed.
  static func unreadable(_ row: Row) -> ParsedReply {
    ParsedReply(
      kind: .unreadable, sender: (row["sender"] as String?).flatMap { PhoneNumber($0) }.map(ContactAddress.phone),
      text: "")
  }
}
