/// What one planning of one client looks at, worked out once.
struct PlanningView {
  let client: PlanningClient
  let rules: CheckInRules
  let now: Instant
  let hours: OpenHours
  let choice: ChannelChoice

  init(_ client: PlanningClient, rules: CheckInRules, now: Instant) {
    self.client = client
    self.rules = rules
    self.now = now
    hours = OpenHours(rules.contactWindow, in: client.timeZone ?? rules.clinicZone)
    choice = ChannelChoice(for: client, rules: rules)
  }

  /// The wish for the check-in of `stage` after `appointment` as it is booked now; nil when there is none and there
  /// is to be none.
  func wish(for appointment: PlanningAppointment, _ stage: Stage, row: PlannedCheckIn?) -> CheckInWish? {
    if let reason = appointment.status.reasonForNoCheckIn {
      return row.map { withdrawal(of: $0, reason) }
    }
    let slot = CheckInSlot(end: appointment.end, stage: stage, hours: hours, rules: rules)
    // One that was first seen in the future was seen by a clock that has been put back since.
    let isImported = min(appointment.firstSeen, now) > slot.dueAt + rules.deadline(of: stage)
    // What was tried keeps the deadline it was tried under.
    let notAfter = row.flatMap { $0.attempts > 0 ? $0.draft.instants.notAfter : nil } ?? slot.notAfter
    let instants = isImported ? nil : slot.instants(now: now, notAfter: notAfter, hours: hours)
    var draft = CheckInDraft(
      appointmentID: appointment.id, stage: stage, plannedEnd: appointment.end,
      channel: client.preferredChannel ?? rules.channels.first ?? .call, contactPointID: nil,
      instants: instants ?? slot.missed(notAfter: notAfter))
    let fate = address(&draft, row: row, inTime: instants != nil)
    let first = hours.clock.date(at: slot.planned)
    let date = hours.clock.date(at: max(draft.instants.sendFrom, now))
    return CheckInWish(draft: draft, row: row, fate: fate, dates: first...max(first, date))
  }

  /// The wish for a row that the plan has no place for.
  func withdrawal(of row: PlannedCheckIn, _ reason: MessageReason) -> CheckInWish {
    CheckInWish(draft: row.draft, row: row, fate: row.isAlive ? .isWithdrawn(reason) : .stands, dates: 0...0)
  }

  /// Sets how a check-in goes and says whether it does.
  private func address(_ draft: inout CheckInDraft, row: PlannedCheckIn?, inTime: Bool) -> CheckInWish.Fate {
    if let row, !row.isAlive, !row.canBeRevived { return row.gaveWay && inTime ? .gaveWay : .stands }
    guard inTime || row?.isHeldByFollowUp(now) == true else { return .expires }
    switch choice {
    case .unreachable(let reason): return .staysOut(reason)
    case .reached(let channel, let contactPointID):
      draft.channel = channel
      draft.contactPointID = contactPointID
      if let row { carryOver(from: row, to: &draft) }
      return inTime ? .goes : .waits
    }
  }

  /// What a row that waits keeps from before.
  private func carryOver(from row: PlannedCheckIn, to draft: inout CheckInDraft) {
    guard row.isAlive else { return }
    if row.attempts > 0 {
      // A tried check-in may have fallen over to another channel; its text is fixed since the first try.
      if stillLeads(row.draft) {
        draft.channel = row.draft.channel
        draft.contactPointID = row.draft.contactPointID
      }
      draft.asksLateQuestion = row.draft.asksLateQuestion
    }
    // A way back that does not work holds its own channel only.
    if row.draft.state == .held, row.draft.reason != .noWayBack || row.draft.channel == draft.channel {
      draft.state = .held
      draft.reason = row.draft.reason
    }
  }

  private func stillLeads(_ draft: CheckInDraft) -> Bool {
    (draft.channel == .call || rules.channels.contains(draft.channel))
      && client.contactPoints.contains { $0.id == draft.contactPointID && $0.channel == draft.channel && $0.isUsable }
  }
}

extension AppointmentStatus {
  /// Why a session with this status is not followed by check-ins; nil when it is.
  var reasonForNoCheckIn: MessageReason? {
    switch self {
    case .booked, .completed: nil
    case .cancelled: .appointmentCancelled
    case .noShow: .noShow
    }
  }
}
