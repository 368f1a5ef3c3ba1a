public import AftercareCore

/// Repeats alerts for follow-ups that nobody acts on, each round to one person more.
public struct EscalatorTurn: Sendable {
  private let desk: any FollowUpDesk
  private let escalation: Escalation

  private static let batch = 100

  /// Makes the turn.
  public init(desk: any FollowUpDesk, escalation: Escalation) {
    self.desk = desk
    self.escalation = escalation
  }

  /// Queues the rounds that are due at `now`; returns how many.
  public func run(now: Instant) async throws -> Int {
    let due = try await desk.dueForAlert(now: now, limit: Self.batch)
    for facts in due {
      let round = escalation.nextRound(facts, now: now)
      try await desk.alert(
        facts.followUp.id, round: round.number, messages: round.messages, nextAlertAt: round.nextAlertAt, now: now)
    }
    return due.count
  }
}
