import AftercareCore
import Foundation

extension ClinicSample {
  /// What is wrong with the outbox right after a plan at `now`; empty when all is well.
  func brokenInvariants() -> [String] {
    var broken: [String] = []
    for row in client.checkIns where row.isWaiting { broken += brokenRules(of: row) }
    let dates = client.checkIns.filter { $0.isFact || $0.isWaiting && !hasOutlastedItsTime($0) }.map(date)
    for row in client.checkIns where row.isWaiting && !hasOutlastedItsTime(row) {
      if dates.filter({ $0 == date(row) }).count > 1 { broken.append("check-in \(row.id) is not alone on its date") }
    }
    for appointment in client.appointments where appointment.status == .booked || appointment.status == .completed {
      for stage in appointment.stages {
        let rows = client.checkIns.filter {
          $0.draft.appointmentID == appointment.id && $0.draft.stage == stage && $0.draft.plannedEnd == appointment.end
        }
        if rows.count != 1 { broken.append("\(rows.count) rows for \(appointment.id) \(stage)") }
      }
    }
    broken += lostQuestions
    if client.checkIns.contains(where: { $0.draft.state.needsReason != ($0.draft.reason != nil) }) {
      broken.append("a state and its reason do not fit")
    }
    broken += Planner.plan(client, rules: rules, now: now).map { "planning again gives \($0)" }
    return broken
  }

  private func brokenRules(of row: PlannedCheckIn) -> [String] {
    let draft = row.draft
    let instants = draft.instants
    guard let appointment = client.appointments.first(where: { $0.id == draft.appointmentID }),
      appointment.status == .booked || appointment.status == .completed, appointment.end == draft.plannedEnd,
      appointment.stages.contains(draft.stage)
    else { return ["check-in \(row.id) belongs to no session that is on"] }
    let point = client.contactPoints.first { $0.id == draft.contactPointID }
    var rules: [(String, Bool)] = [
      ("no usable contact point", point.map { $0.consent == .given && !$0.isSuppressed } ?? false),
      ("another channel than its contact point's", point?.channel == draft.channel),
      ("due at another hour", instants.dueAt == draft.plannedEnd + draft.stage.span),
    ]
    if hasOutlastedItsTime(row) {
      return (rules + [("held too long", now < instants.dueAt + .days(7))]).filter { !$0.1 }.map(\.0)
    }
    let zone = client.timeZone ?? self.rules.clinicZone
    let window = self.rules.contactWindow
    let interval = window.interval(holding: instants.sendFrom, in: zone)
    let planned = instants.sendFrom
    rules += [
      ("outside the window", interval != nil),
      ("another end than its window's", interval?.end == instants.sendUntil),
      ("below the floor", planned >= draft.plannedEnd + self.rules.floor(of: draft.stage)),
      ("too early", planned >= instants.dueAt - self.rules.maxEarlier),
      ("early without need", planned >= instants.dueAt || !window.isOpen(at: instants.dueAt, in: zone)),
      ("never in time", planned < min(instants.sendUntil, instants.notAfter)),
      ("over", now < min(instants.sendUntil, instants.notAfter)),
    ]
    if row.attempts == 0, planned == instants.dueAt {
      rules.append(("less than its deadline", instants.notAfter >= planned + self.rules.deadline(of: draft.stage)))
    }
    if row.attempts == 0, let next = window.opening(atOrAfter: instants.dueAt, in: zone) {
      // Two hours of the first opening after the planned instant, which is never later than the due one's next.
      let first = planned < instants.dueAt ? next : min(next, planned)
      rules.append(("a deadline before the opening's second hour", instants.notAfter >= first + .hours(2)))
    }
    return rules.filter { !$0.1 }.map { "check-in \(row.id): \($0.0)" }
  }

  /// Whether an open follow-up holds it though it could not go any more: then it takes no date.
  private func hasOutlastedItsTime(_ row: PlannedCheckIn) -> Bool {
    let instants = row.draft.instants
    let lastInstant = min(instants.sendUntil, instants.notAfter)
    return row.draft.reason == .followUpOpen && (now >= lastInstant || instants.sendFrom >= lastInstant)
  }

  /// Late check-ins that stood down though they could still go, and left their question to nobody: no text that
  /// waits asks it, and none went since a day before they were due.
  private var lostQuestions: [String] {
    client.checkIns.compactMap { row in
      guard row.draft.reason == .superseded, row.draft.stage.isLate, row.attempts == 0, wouldGoAlone(row) else {
        return nil
      }
      let isAsked = client.checkIns.contains { other in
        other.isWaiting && (other.draft.stage.isLate || other.draft.asksLateQuestion || other.attempts > 0)
          || other.isFact && (other.sentAt ?? now) >= row.draft.instants.dueAt - .days(1)
      }
      return isAsked ? nil : "the late question of check-in \(row.id) is lost"
    }
  }

  /// Whether a check-in would wait to go if its client had no other session.
  private func wouldGoAlone(_ row: PlannedCheckIn) -> Bool {
    var alone = self
    alone.client.checkIns = []
    alone.client.appointments.removeAll { $0.id != row.draft.appointmentID || $0.end != row.draft.plannedEnd }
    for index in alone.client.appointments.indices { alone.client.appointments[index].stages = [row.draft.stage] }
    return Planner.plan(alone.client, rules: rules, now: now).contains { step in
      if case .add(let draft) = step { draft.state == .queued } else { false }
    }
  }

  /// The client's calendar date on which a check-in went or would go.
  func date(_ row: PlannedCheckIn) -> Int {
    let instant =
      row.isFact ? row.sentAt ?? max(row.draft.instants.sendFrom, now) : max(row.draft.instants.sendFrom, now)
    let zone = client.timeZone ?? rules.clinicZone
    return Int(
      ((instant.date.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: instant.date))) / 86_400).rounded(.down))
  }
}

extension PlannedCheckIn {
  /// Whether it was handed to a gateway and may have reached the client.
  var isFact: Bool { [.sending, .sent, .delivered, .unknown].contains(draft.state) }

  /// Whether it waits to go.
  var isWaiting: Bool { draft.state == .queued || draft.state == .held }
}
