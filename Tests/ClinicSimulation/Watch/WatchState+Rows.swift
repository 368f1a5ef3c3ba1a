import AftercareCore
import GRDB

extension WatchState {
  mutating func examineFollowUp(_ id: Int64, _ step: StepEvents, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT * FROM follow_up WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return }
    let before = followUps[id]
    let opened = row.instant("opened_at") ?? Instant(milliseconds: 0)
    var now = SeenFollowUp(row, lastAlertAt: before?.lastAlertAt ?? opened)
    let isTold =
      before.map {
        $0.state == now.state && $0.level == now.level && $0.urgent == now.urgent && $0.therapistID == now.therapistID
      } ?? false || step.tells("followUp:\(id)")
    guard isTold else {
      throw BrokenInvariant(.everyChangeIsAudited, "follow-up \(id) changed, and no event says so: \(step.all)")
    }
    // Whoever lets it go, or makes it worse, starts its clock: the next round is due by then.
    if let before, before.state == .taken, now.state == .open, let next = now.nextAlertAt {
      now.lastAlertAt = max(now.lastAlertAt, next - rules.pause(urgent: now.urgent))
    }
    if before.map({ $0.level != .red }) ?? true, now.level == .red { tally.reds += 1 }
    followUps[id] = now
    let isLive = now.level == .red && now.state != .closed
    if isLive { liveReds.insert(id) } else { liveReds.remove(id) }
  }

  /// Tables with few changes: what must be told when a column changes.
  private static let columns: [String: [(column: String, subject: String, actions: Set<String>)]] = [
    "contact_point": [
      ("consent", "client:", ["consent.changed"]), ("replaced_at", "client:", ["contactPoint.added"]),
    ],
    "suppression": [("lifted_at", "", ["suppression.lifted"])],
    "appointment": [
      (
        "status", "appointment:",
        [
          "appointment.changed", "appointment.cancelled", "appointment.noShow", "appointment.completed",
          "appointment.booked",
        ]
      ),
      ("ends_at", "appointment:", ["appointment.changed", "appointment.moved"]),
      ("starts_at", "appointment:", ["appointment.changed", "appointment.moved"]),
      ("client_id", "appointment:", ["appointment.changed"]),
    ],
    "reply": [("read_at", "reply:", ["reply.read"])],
    "client": [("time_zone", "", []), ("preferred_channel", "", [])],
  ]
  private static let births: [String: (subject: String, actions: Set<String>)] = [
    "contact_point": ("client:", ["contactPoint.added"]), "suppression": ("suppression:", ["address.suppressed"]),
    "appointment": ("appointment:", ["appointment.booked"]), "reply": ("reply:", ["reply.received"]),
    "client": ("client:", ["client.added"]), "call_log": ("followUp:", ["followUp.called"]),
  ]

  mutating func examineRow(_ change: ChangeRecorder.Change, _ step: StepEvents, in db: Database) throws {
    let statement = try db.cachedStatement(sql: "SELECT * FROM \(change.table) WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [change.id]) else { return }
    let watched = Self.columns[change.table] ?? []
    let now = SeenRow(
      columns: Dictionary(uniqueKeysWithValues: watched.map { ($0.column, row[$0.column] as DatabaseValue) }))
    let before = rows.updateValue(now, forKey: change)
    let subjectID: Int64 =
      change.table == "contact_point" ? row["client_id"] : change.table == "call_log" ? row["follow_up_id"] : change.id
    func require(_ subject: String, _ actions: Set<String>, _ what: String) throws {
      guard !actions.isEmpty else { return }
      guard step.tells(subject.isEmpty ? "" : subject + String(subjectID), actions) else {
        throw BrokenInvariant(
          .everyChangeIsAudited, "\(change.table) \(change.id): \(what) is told by none of \(actions.sorted())")
      }
    }
    if let before {
      for (column, subject, actions) in watched where before[column] != now[column] {
        try require(subject, actions, "the change of \(column)")
      }
    } else if let birth = Self.births[change.table] {
      try require(birth.subject, birth.actions, "its making")
    }
    if before != now,
      let client: Int64 = change.table == "client" ? change.id : row.hasColumn("client_id") ? row["client_id"] : nil
    {
      excuses.touched[client, default: []].append(excuses.now)
    }
    if change.table == "reply", row.instant("read_at") != nil, before?["read_at"].isNull ?? true {
      try examineRead(row)
    }
  }

  /// A red reply leaves a red follow-up, new or joined.
  private func examineRead(_ row: Row) throws {
    let id: Int64 = row["id"]
    let kind: String = row["kind"]
    let level: String? = row["level"]
    if expectedRed.contains(id), kind == "client", level != "red" {
      throw BrokenInvariant(.redOpensFollowUp, "reply \(id) is plainly red and was read as \(level ?? "nothing")")
    }
    guard level == "red" else { return }
    let flags: String = row["flags"]
    guard let followUp: Int64 = row["follow_up_id"], followUps[followUp]?.level == .red else {
      throw BrokenInvariant(.redOpensFollowUp, "reply \(id) is red (\(flags)) and has no red follow-up")
    }
  }
}

extension WatchRules {
  /// How long a red follow-up may wait for its next round.
  func pause(urgent: Bool) -> Span { clocks.pause(level: .red, urgent: urgent) }
}
