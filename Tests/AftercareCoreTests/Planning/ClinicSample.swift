import AftercareCore
import Foundation
import Testing

/// One client of a clinic with an outbox that obeys the planner, at an hour the test sets.
struct ClinicSample {
  var rules: CheckInRules
  var client: PlanningClient
  var now: Instant

  /// A clinic in `zone`, at a local time of its own, whose client agreed to e-mail.
  init(zone: String = "Europe/Dublin", window: String = "09:00-20:00", at now: String = "2026-11-16 12:00") throws {
    let zone = try #require(TimeZone(identifier: zone))
    rules = CheckInRules(clinicZone: zone, contactWindow: try ContactWindow(parsing: window))
    client = PlanningClient(
      id: 1, revision: 1, contactPoints: [PlanningContactPoint(id: 11, channel: .email, consent: .given)],
      appointments: [])
    self.now = try ClinicTime(in: zone).instant(now)
  }

  /// The instant at which the clinic's wall clock shows `text`.
  func at(_ text: String) throws -> Instant { try ClinicTime(in: rules.clinicZone).instant(text) }

  /// The clinic's wall-clock time of `instant`.
  func text(_ instant: Instant) -> String { ClinicTime(in: rules.clinicZone).dayAndTime(instant) }

  /// Books a session that ends at a local time; first seen now unless said otherwise.
  mutating func book(
    _ id: Int64, end: String, stages: [Stage] = [.hours24, .hours72], firstSeen: String? = nil
  ) throws {
    client.appointments.append(
      PlanningAppointment(
        id: id, end: try at(end), status: .booked, stages: stages, firstSeen: try firstSeen.map(at) ?? now))
  }

  /// Changes an appointment.
  mutating func edit(_ id: Int64, _ change: (inout PlanningAppointment) -> Void) throws {
    let index = try #require(client.appointments.firstIndex { $0.id == id })
    change(&client.appointments[index])
  }

  /// Moves an appointment's end to a local time.
  mutating func move(_ id: Int64, end: String) throws {
    let end = try at(end)
    try edit(id) { $0.end = end }
  }

  /// Has the client live in a zone of her own.
  mutating func live(in zone: String) throws {
    let zone: TimeZone = try #require(TimeZone(identifier: zone))
    client.timeZone = zone
  }

  /// Sets the hour, plans and applies the plan.
  @discardableResult
  mutating func plan(at time: String? = nil) throws -> [PlanStep] {
    if let time { now = try at(time) }
    let steps = Planner.plan(client, rules: rules, now: now)
    try apply(steps)
    return steps
  }

  /// Applies steps as the store does; a check-in that is there already is not added again.
  mutating func apply(_ steps: [PlanStep]) throws {
    for step in steps {
      switch step {
      case .add(let draft):
        let isNew = !client.checkIns.contains {
          ($0.draft.appointmentID, $0.draft.stage, $0.draft.plannedEnd)
            == (draft.appointmentID, draft.stage, draft.plannedEnd)
        }
        try #require(isNew, "a check-in is unique by appointment, stage and end")
        client.checkIns.append(PlannedCheckIn(id: Int64(client.checkIns.count + 1), draft: draft))
      case .change(let id, let draft):
        let index = try #require(client.checkIns.firstIndex { $0.id == id })
        client.checkIns[index].draft = draft
      }
    }
  }

  /// The newest check-in of an appointment and stage.
  func checkIn(_ appointment: Int64, _ stage: Stage) throws -> PlannedCheckIn {
    try #require(client.checkIns.last { $0.draft.appointmentID == appointment && $0.draft.stage == stage })
  }

  /// Writes into the newest check-in of an appointment and stage what the rest of the program would.
  mutating func record(
    _ appointment: Int64, _ stage: Stage, _ state: MessageState, _ reason: MessageReason? = nil, attempts: Int = 0,
    sentAt: Instant? = nil
  ) throws {
    let id = try checkIn(appointment, stage).id
    let index = try #require(client.checkIns.firstIndex { $0.id == id })
    client.checkIns[index].draft.state = state
    client.checkIns[index].draft.reason = reason
    client.checkIns[index].attempts = attempts
    client.checkIns[index].sentAt = sentAt
  }

  /// Has a check-in accepted by its gateway now.
  mutating func send(_ appointment: Int64, _ stage: Stage) throws {
    try record(appointment, stage, .sent, attempts: 1, sentAt: now)
  }

  /// Every check-in in a line: appointment, stage, state, reason if any, and the local time of those that wait.
  var outbox: [String] {
    client.checkIns.map { row in
      let reason = row.draft.reason.map { "(\($0.rawValue))" } ?? ""
      let waits = row.draft.state == .queued || row.draft.state == .held
      let question = row.draft.asksLateQuestion && waits ? " +72h" : ""
      let time = waits ? " \(text(row.draft.instants.sendFrom))" : ""
      return "\(row.draft.appointmentID) \(row.draft.stage) \(row.draft.state.rawValue)\(reason)\(time)\(question)"
    }
  }
}
