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
    atMost count: Int, now: Instant, parking: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> [UnreadReply] {
    try await withoutActuallyEscaping(parking) { parking in
      try await transaction(at: now, by: .service) { transaction in
        while true {
          let waiting = try Receiving(transaction).oldestUnread(atMost: count)
          let begun = try Receiving(transaction).begin(waiting, parking: parking)
          // Those at the front may all have been parked.
          if !begun.isEmpty || waiting.isEmpty { return begun }
        }
      }
    }
  }

  public func read(
    _ replies: [ParsedReply.Numbered], now: Instant, deciding: @Sendable (ReplyFacts, ReplyKind) -> ReplyDecision
  ) async throws -> [ReadReply] {
    try await withoutActuallyEscaping(deciding) { deciding in
      try await transaction(at: now, by: .service) { transaction in
        try replies.map { reply in
          // A command and the service may both have begun: the first one's decision stands.
          if let read = try Receiving(transaction).alreadyRead(reply.id) { return read }
          let identified = try ReplyIdentification(transaction).facts(of: reply.id, as: reply.parsed)
          return try ReplyApplication(transaction).apply(
            deciding(identified.facts, reply.parsed.kind), to: identified)
        }
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
