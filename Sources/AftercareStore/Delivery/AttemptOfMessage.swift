import AftercareCore
import GRDB

/// One attempt together with its message: what a receipt is judged by.
struct AttemptOfMessage {
  let row: Row

  static let select = """
    SELECT m.*, t.id AS attempt_id, t.number, t.channel AS attempt_channel, t.gateway AS attempt_gateway,
      t.started_at, t.ended_at, t.outcome, t.gateway_reference AS attempt_reference, t.source, t.asked, t.receipt,
      t.content_id AS carried_id, t.contact_point_id AS carried_to,
      NOT EXISTS (SELECT 1 FROM attempt n WHERE n.message_id = m.id AND n.number > t.number) AS is_newest
    FROM attempt t JOIN message m ON m.id = t.message_id
    """

  var attemptID: Int64 { row["attempt_id"] }
  var messageID: Int64 { row["id"] }
  var subject: String { "message:\(messageID)" }
  var state: MessageState { row["state"] }
  var kind: MessageKind { row["kind"] }
  var startedAt: Instant { row["started_at"] }
  var gatewayReference: String? { row["attempt_reference"] }
  var isOnChannel: Bool { row["channel"] == row["attempt_channel"] as Channel }

  /// Where the attempt went: kept with it since the message goes on elsewhere, else where the message goes.
  var contactPointID: Int64? { row["carried_to"] ?? (isOnChannel ? row["contact_point_id"] : nil) }

  /// Whether its gateway still has something to tell that matters.
  var isOpen: Bool { row["is_newest"] && (state == .sent || state == .unknown) }

  /// The facts for ``ReceiptRules``; `known` overrides the weightiest word so far.
  func facts(known: String?) -> ReceiptRules.Facts {
    ReceiptRules.Facts(
      state: state, kind: kind, notAfter: row["not_after"], attempts: row["attempts"], isNewest: row["is_newest"],
      isOnChannel: isOnChannel, known: known)
  }

  /// The facts for ``AskingRules``, the present asking counted.
  var askingFacts: AskingRules.Facts {
    let asked: Int = row["asked"]
    return AskingRules.Facts(
      kind: kind, isUnknown: state == .unknown, startedAt: startedAt, endedAt: row["ended_at"] ?? startedAt,
      notAfter: row["not_after"], asked: asked + 1)
  }
}
