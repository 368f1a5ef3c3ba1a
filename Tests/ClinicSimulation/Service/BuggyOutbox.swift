import AftercareCore
import AftercareStore
import GRDB

/// The outbox with one planted bug in its settling.
///
/// A gate that ignores a fact is the real gate, shown a database in which the fact is not so for as long as it looks.
struct BuggyOutbox {
  let bug: PlantedBug
  let store: ClinicStore
  let watcher: Watcher

  func settle(
    _ outcomes: [AttemptOutcome], claiming claims: [Claim], gate: ClaimGate, now: Instant
  ) async throws -> [Claimed] {
    switch bug {
    case .gateIgnoresRed:
      try requeue("state = 'held' AND reason = 'followUpOpen' AND send_from <= \(now.milliseconds)", now)
      return try await blindfolded { try await store.settle(outcomes, claiming: claims, gate: gate, now: now) }
    case .gateIgnoresSuppression, .gateIgnoresConsent:
      return try await blindfolded { try await store.settle(outcomes, claiming: claims, gate: gate, now: now) }
    case .gateIgnoresCancellation:
      return try await hiding("appointment", "status = 'booked'", "status = 'cancelled'", "status = 'cancelled'") {
        try await store.settle(outcomes, claiming: claims, gate: gate, now: now)
      }
    case .gateIgnoresDate:
      let window = "started_at BETWEEN \((now - .days(2)).milliseconds) AND \((now + .days(1)).milliseconds)"
      return try await withoutToday(window) {
        try await store.settle(outcomes, claiming: claims, gate: gate, now: now)
      }
    case .gateIgnoresInstants:
      let late = "kind = 'checkIn' AND state = 'queued' AND send_until <= \(now.milliseconds)"
      return try await hiding(
        "message", "send_until = send_until + 864000000, not_after = not_after + 864000000",
        "send_until = send_until - 864000000, not_after = not_after - 864000000", late
      ) {
        try await store.settle(outcomes, claiming: claims, gate: gate, now: now)
      }
    case .outcomeIsLost:
      let kept = outcomes.filter { $0.attemptID % 5 != 0 }
      return try await store.settle(kept, claiming: claims, gate: gate, now: now)
    case .settleForgetsToAudit: return try await forgetting(outcomes, claims, gate, now)
    case .eventIsRewritten:
      let claimed = try await store.settle(outcomes, claiming: claims, gate: gate, now: now)
      try watcher.unseen { db in
        try db.execute(sql: "DROP TRIGGER IF EXISTS audit_event_unchanged")
        try db.execute(
          sql: "UPDATE audit_event SET actor = 'nobody' WHERE sequence = (SELECT max(sequence) FROM audit_event)")
      }
      return claimed
    case .sentWithoutClaim:
      let claimed = try await store.settle(outcomes, claiming: claims, gate: gate, now: now)
      watcher.examine()
      try watcher.unseen { db in
        for message in claimed {
          try db.execute(
            sql: "UPDATE message SET state = 'queued', next_attempt_at = ? WHERE id = ?",
            arguments: [now.milliseconds, message.messageID])
        }
      }
      watcher.note { state in for message in claimed { state.messages[message.messageID] = nil } }
      return claimed
    case .acceptedIsSentAgain:
      let claimed = try await store.settle(outcomes, claiming: claims, gate: gate, now: now)
      try requeue("state = 'sent' AND id % 7 = 0 AND sent_at = \(now.milliseconds)", now)
      return claimed
    case .confirmationIsRepeated:
      let claimed = try await store.settle(outcomes, claiming: claims, gate: gate, now: now)
      try requeue("state = 'unknown' AND kind = 'confirmation'", now)
      return claimed
    default: return try await store.settle(outcomes, claiming: claims, gate: gate, now: now)
    }
  }

  /// Does something that cannot see what planner and claim both look at: a bug in one of them alone hides behind the other.
  func blindfolded<Value>(_ body: () async throws -> Value) async throws -> Value {
    switch bug {
    case .gateIgnoresSuppression:
      // A stop refuses the consent too.
      let stopped =
        "consent = 'refused' AND address_hash IN (SELECT address_hash FROM suppression WHERE lifted_at IS NULL)"
      return try await hiding("contact_point", "consent = 'given'", "consent = 'refused'", stopped) {
        try await hiding("suppression", "lifted_at = 1", "lifted_at = NULL", "lifted_at IS NULL", body)
      }
    case .gateIgnoresConsent:
      return try await hiding("contact_point", "consent = 'given'", "consent = 'refused'", "consent = 'refused'", body)
    case .gateIgnoresRed:
      return try await hiding(
        "follow_up", "level = 'amber'", "level = 'red'", "level = 'red' AND state <> 'closed'", body)
    default: return try await body()
    }
  }

  /// Shows the settling a database in which `rows` of `table` stand otherwise.
  private func hiding<Value>(
    _ table: String, _ change: String, _ back: String, _ rows: String, _ body: () async throws -> Value
  ) async throws -> Value {
    var ids: [Int64] = []
    try watcher.unseen { db in
      ids = try Int64.fetchAll(db, sql: "SELECT id FROM \(table) WHERE \(rows)")
      try db.execute(sql: "UPDATE \(table) SET \(change) WHERE \(rows)")
    }
    let value = try await body()
    try watcher.unseen { db in
      for id in ids { try db.execute(sql: "UPDATE \(table) SET \(back) WHERE id = ?", arguments: [id]) }
    }
    return value
  }

  /// Shows the settling a database in which nothing went in the last days.
  private func withoutToday(
    _ rows: String, _ settle: () async throws -> [Claimed]
  ) async throws -> [Claimed] {
    let days = Span.days(5).milliseconds
    return try await hiding("attempt", "started_at = started_at - \(days)", "started_at = started_at + \(days)", rows) {
      let sent = rows.replacing("started_at", with: "sent_at")
      return try await hiding("message", "sent_at = sent_at - \(days)", "sent_at = sent_at + \(days)", sent, settle)
    }
  }

  private func forgetting(
    _ outcomes: [AttemptOutcome], _ claims: [Claim], _ gate: ClaimGate, _ now: Instant
  ) async throws -> [Claimed] {
    let head = try await store.head()?.sequence ?? 0
    _ = try await store.settle(outcomes, claiming: [], gate: gate, now: now)
    try watcher.unseen { db in
      try db.execute(sql: "DROP TRIGGER IF EXISTS audit_event_kept")
      try db.execute(sql: "DELETE FROM audit_event WHERE sequence > ?", arguments: [head])
    }
    return try await store.settle([], claiming: claims, gate: gate, now: now)
  }

  private func requeue(_ rows: String, _ now: Instant) throws {
    // What was settled is seen as it was meant, before it is changed behind everybody's back.
    watcher.examine()
    try watcher.unseen { db in
      try db.execute(
        sql: "UPDATE message SET state = 'queued', reason = NULL, next_attempt_at = ? WHERE \(rows)",
        arguments: [now.milliseconds])
    }
  }
}

extension PlantedBug {
  /// A plan as the bug makes it.
  func changed(_ plan: ClientPlan) -> ClientPlan {
    var plan = plan
    plan.steps = plan.steps.compactMap { step in
      switch step {
      case .add(let draft):
        if self == .planForgetsCheckIn, draft.appointmentID.isMultiple(of: 10) { return nil }
        return .add(changed(draft))
      case .change(let id, let draft): return .change(messageID: id, to: changed(draft))
      }
    }
    return plan
  }

  private func changed(_ draft: CheckInDraft) -> CheckInDraft {
    var draft = draft
    if self == .planIgnoresWindow {
      draft.instants.sendFrom = draft.instants.dueAt
      draft.instants.sendUntil = draft.instants.dueAt + .hours(24)
      draft.instants.notAfter = max(draft.instants.notAfter, draft.instants.sendUntil)
    }
    if self == .gateIgnoresDate, draft.reason == .superseded, draft.contactPointID != nil {
      draft.state = .queued
      draft.reason = nil
    }
    return draft
  }

  /// A decision about a reply as the bug makes it.
  func changed(_ decision: ReplyDecision) -> ReplyDecision {
    var decision = decision
    if self == .redIsReadAsCalm { decision.followUps = [] }
    return decision
  }
}
