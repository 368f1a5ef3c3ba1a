import AftercareCore
import Foundation
import GRDB

/// What gateways are still to be asked about attempts, and what is done with their answers.
struct Asking {
  let transaction: Transaction
  private var db: Database { transaction.db }
  private var now: Instant { transaction.now }

  init(_ transaction: Transaction) { self.transaction = transaction }

  func questions(for source: String, unknown: Bool, limit: Int) throws -> [ReceiptQuestion] {
    let rows = try db.cachedStatement(
      """
      \(AttemptOfMessage.select) WHERE t.source = ? AND t.outcome = ? AND t.ask_at <= ? ORDER BY t.ask_at LIMIT \(limit)
      """
    ).rows([source, unknown ? "unknown" : "accepted", now])
    return try rows.map(AttemptOfMessage.init).compactMap { attempt in
      guard attempt.isOpen else {
        try schedule(attempt, nil)
        return nil
      }
      return try question(attempt)
    }
  }

  func take(_ answered: AnsweredQuestion, asking: AskingRules, rules: ReceiptRules) throws -> Bool {
    let row = try db.cachedStatement("\(AttemptOfMessage.select) WHERE t.id = ?").row([answered.attemptID])
    guard let attempt = row.map(AttemptOfMessage.init) else { return false }
    guard attempt.isOpen else {
      try schedule(attempt, nil)
      return false
    }
    var answer = answered.answer
    var sighting: ReceiptAnswer.Sighting?
    if case .seen(let sightings) = answer {
      sighting = try sightings.first { try isOurs($0, attempt) }
      answer = sighting.map { .seen([$0]) } ?? .absent(isCertain: false)
    }
    switch asking.step(answer, attempt.askingFacts, now: now) {
    case .wait(let instant):
      try schedule(attempt, instant)
      return false
    case .take(let word, let next):
      let receipt = Receipt(
        about: .attempt(attempt.attemptID), word, code: sighting?.code, happenedAt: sighting?.happenedAt,
        gatewayReference: sighting?.gatewayReference)
      return try note(receipt, attempt, next: next, rules, jitter: answered.jitter)
    case .byPolicy(let next): return try decideByPolicy(attempt, next: next, rules, jitter: answered.jitter)
    }
  }

  /// Nobody can be asked about the attempt any more. Returns whether its message moved.
  func giveUp(_ attempt: AttemptOfMessage, rules: ReceiptRules) throws -> Bool {
    guard attempt.isOpen, attempt.state == .unknown else {
      try schedule(attempt, nil)
      return false
    }
    return try decideByPolicy(attempt, next: nil, rules, jitter: 0.5)
  }

  // MARK: Steps

  private func question(_ attempt: AttemptOfMessage) throws -> ReceiptQuestion {
    let json: String? = try (attempt.row["content_id"] as Int64?).flatMap {
      try db.cachedStatement("SELECT text FROM content WHERE id = ?").row([$0])?["text"]
    }
    let text = json.flatMap { try? JSONDecoder().decode(StoredText.self, from: Data($0.utf8)) }
    return ReceiptQuestion(
      attemptID: attempt.attemptID, reference: transaction.store.references.reference(of: attempt.messageID),
      gatewayReference: attempt.gatewayReference, address: text?.address ?? "", text: text?.text,
      startedAt: attempt.startedAt, endedAt: attempt.row["ended_at"] ?? attempt.startedAt, askedAt: now)
  }

  /// A message in the gateway's records is this one unless it is known to be another.
  private func isOurs(_ sighting: ReceiptAnswer.Sighting, _ attempt: AttemptOfMessage) throws -> Bool {
    guard let reference = sighting.gatewayReference else { return true }
    if let known = attempt.gatewayReference { return known == reference }
    return try db.cachedStatement(
      "SELECT 1 FROM attempt WHERE gateway_reference = ? AND gateway = ? AND message_id <> ?"
    ).row([reference, attempt.row["attempt_gateway"] as String, attempt.messageID]) == nil
  }

  private func note(
    _ receipt: Receipt, _ attempt: AttemptOfMessage, next: Instant?, _ rules: ReceiptRules, jitter: Double
  ) throws -> Bool {
    let writer = ReceiptWriter(transaction)
    let effect = try writer.note(receipt, rules: rules, jitter: jitter)
    let hasMoved = effect != .nothing && effect != .kept
    guard !hasMoved || effect == .sent else {
      try schedule(attempt, nil)
      return true
    }
    try schedule(attempt, next)
    if next == nil, !receipt.word.isFinal {
      try writer.note(Receipt(about: receipt.subject, .noWord), rules: rules)
    }
    return hasMoved
  }

  /// Sends it again where the policy and the kind of message allow it and there is time; else it stays `unknown`.
  private func decideByPolicy(
    _ attempt: AttemptOfMessage, next: Instant?, _ rules: ReceiptRules, jitter: Double
  ) throws -> Bool {
    let effect = rules.effect(
      of: .neverHeardOf(isCertain: false), on: attempt.facts(known: nil), now: now, jitter: jitter)
    guard case .again(let instant) = effect else {
      try schedule(attempt, next)
      return false
    }
    try schedule(attempt, nil)
    try Settling(transaction).queue(attempt.messageID, at: instant)
    try transaction.record(
      "message.requeued", attempt.subject,
      [
        "attempt": .number(attempt.row["number"]), "policy": .text(rules.whenUnknown.rawValue),
        "nextAttempt": .instant(instant),
      ])
    return true
  }

  private func schedule(_ attempt: AttemptOfMessage, _ next: Instant?) throws {
    try db.cachedStatement("UPDATE attempt SET ask_at = ?, asked = asked + 1 WHERE id = ?")
      .execute([next, attempt.attemptID])
  }
}
