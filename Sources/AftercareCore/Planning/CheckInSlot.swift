/// Where one check-in belongs in time, whatever the hour is now.
///
/// Depends on the session's end, the stage, the client's zone and the clinic's rules alone, so that planning again
/// gives the same again and a deadline does not move because the planner ran late.
struct CheckInSlot {
  /// The stage's elapsed hours after the end.
  let dueAt: Instant
  /// When it is to go: the due instant, or what it was moved to so that it falls into the contact window.
  let planned: Instant
  /// The open time that holds `planned`.
  let interval: OpenInterval
  /// After this it is too late.
  let notAfter: Instant

  init(end: Instant, stage: Stage, hours: OpenHours, rules: CheckInRules) {
    dueAt = end + stage.span
    (planned, interval) = Self.place(dueAt: dueAt, notBefore: end + rules.floor(of: stage), hours: hours, rules: rules)
    let deadline = planned + rules.deadline(of: stage)
    // The next opening stays within reach even if everything is down for the rest of this one.
    let nextOpening = hours.interval(beginningAtOrAfter: interval.end)?.start
    notAfter = nextOpening.map { max(deadline, $0 + .hours(2)) } ?? deadline
  }

  private static func place(
    dueAt: Instant, notBefore floor: Instant, hours: OpenHours, rules: CheckInRules
  ) -> (Instant, OpenInterval) {
    let next = hours.interval(holdingOrAfter: dueAt)
    if next.contains(dueAt) { return (dueAt, next) }
    if let previous = hours.interval(endingAtOrBefore: dueAt) {
      // A span shorter than half an hour is used from its beginning.
      let earlier = max(previous.end - .minutes(30), previous.start)
      if earlier >= dueAt - rules.maxEarlier, earlier >= floor { return (earlier, previous) }
    }
    return (next.start, next)
  }

  /// The message's instants as of `now`; nil when no open time is left for it before `notAfter`.
  ///
  /// A check-in that missed the window it was planned into goes in the one that is open now, else in the next.
  func instants(now: Instant, notAfter: Instant, hours: OpenHours) -> MessageInstants? {
    var sendFrom = planned
    var open = interval
    if now >= interval.end {
      open = hours.interval(holdingOrAfter: now)
      sendFrom = open.start
    }
    guard now < notAfter, sendFrom < notAfter else { return nil }
    return MessageInstants(dueAt: dueAt, sendFrom: sendFrom, sendUntil: open.end, notAfter: notAfter)
  }

  /// What a check-in is recorded with that has no open time left: no claim fits it.
  func missed(notAfter: Instant) -> MessageInstants {
    MessageInstants(dueAt: dueAt, sendFrom: planned, sendUntil: interval.end, notAfter: notAfter)
  }
}
