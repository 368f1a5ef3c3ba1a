/// Turns one client's appointments into the check-ins she is to get: a reconciliation, not a scheduler.
///
/// The answer is the difference between what the outbox holds and what it should hold at `now`. It is idempotent: with
/// the steps applied, planning again gives none. It is not enough on its own where things change between planning
/// and sending: the claim checks suppression, the one check-in a day and the four instants again.
public enum Planner {
  /// Plans `client`'s check-ins under `rules` as of `now`.
  ///
  /// - Returns: the steps to apply in one transaction, in the order of the appointments; empty when nothing is to change.
  public static func plan(_ client: PlanningClient, rules: CheckInRules, now: Instant) -> [PlanStep] {
    let view = PlanningView(client, rules: rules, now: now)
    var wishes = wishes(in: view)
    OneADay.apply(to: &wishes, takenDates: takenDates(in: view))
    return wishes.compactMap(\.step)
  }

  private struct Key: Hashable {
    let appointmentID: Int64
    let stage: Stage
    let end: Instant
  }

  private static func wishes(in view: PlanningView) -> [CheckInWish] {
    let client = view.client
    var rows: [Key: PlannedCheckIn] = [:]
    for row in client.checkIns {
      rows[Key(appointmentID: row.draft.appointmentID, stage: row.draft.stage, end: row.draft.plannedEnd)] = row
    }
    var wishes: [CheckInWish] = []
    for appointment in client.appointments {
      for stage in appointment.stages {
        let key = Key(appointmentID: appointment.id, stage: stage, end: appointment.end)
        let row = rows.isEmpty ? nil : rows[key]
        if let wish = view.wish(for: appointment, stage, row: row) { wishes.append(wish) }
      }
    }
    guard !client.checkIns.isEmpty else { return wishes }
    let booked = Dictionary(client.appointments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in client.checkIns {
      guard let appointment = booked[row.draft.appointmentID] else { continue }
      if row.draft.plannedEnd != appointment.end || !appointment.stages.contains(row.draft.stage) {
        wishes.append(view.withdrawal(of: row, appointment.status.reasonForNoCheckIn ?? .superseded))
      }
    }
    return wishes
  }

  /// The client's dates on which a check-in reached her, or may have.
  private static func takenDates(in view: PlanningView) -> [Int64] {
    view.client.checkIns.filter(\.reachedClient).map { row in
      view.hours.clock.date(at: row.sentAt ?? max(row.draft.instants.sendFrom, view.now))
    }
  }
}
