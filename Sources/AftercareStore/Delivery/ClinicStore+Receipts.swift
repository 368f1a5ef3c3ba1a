// The contracts of these functions stand with the port they implement (AftercareCore/Ports).
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import AftercareCore
import GRDB

extension ClinicStore: Receipts {
  public func note(_ receipts: [Receipt], rules: ReceiptRules, now: Instant) async throws -> [ReceiptRules.Effect] {
    try await transaction(at: now, by: .service) { transaction in
      let writer = ReceiptWriter(transaction)
      return try receipts.map { try writer.note($0, rules: rules) }
    }
  }

  public func questions(for source: String, unknown: Bool, now: Instant, limit: Int) async throws
    -> [ReceiptQuestion]
  {
    try await transaction(at: now, by: .service) {
      try Asking($0).questions(for: source, unknown: unknown, limit: limit)
    }
  }

  public func take(
    _ answers: [AnsweredQuestion], asking: AskingRules, rules: ReceiptRules, now: Instant
  ) async throws -> Int {
    guard !answers.isEmpty else { return 0 }
    return try await transaction(at: now, by: .service) { transaction in
      try answers.reduce(0) { try $0 + (Asking(transaction).take($1, asking: asking, rules: rules) ? 1 : 0) }
    }
  }

  public func nextQuestion(for source: String, unknown: Bool) async throws -> Instant? {
    try await reading { db in
      try db.cachedStatement(
        "SELECT ask_at FROM attempt WHERE source = ? AND outcome = ? AND ask_at IS NOT NULL ORDER BY ask_at LIMIT 1"
      ).row([source, unknown ? "unknown" : "accepted"])?[0]
    }
  }

  public func stopAsking(allBut sources: [String], rules: [Channel: ReceiptRules], now: Instant) async throws -> Int {
    try await transaction(at: now, by: .service) { transaction in
      let rows = try transaction.db.cachedStatement(
        "\(AttemptOfMessage.select) WHERE t.ask_at IS NOT NULL ORDER BY t.id"
      ).rows()
      let gone = rows.map(AttemptOfMessage.init).filter { !sources.contains($0.row["source"]) }
      return try gone.reduce(0) { count, attempt in
        let rules = rules[attempt.row["attempt_channel"]] ?? ReceiptRules()
        return try count + (Asking(transaction).giveUp(attempt, rules: rules) ? 1 : 0)
      }
    }
  }
}
