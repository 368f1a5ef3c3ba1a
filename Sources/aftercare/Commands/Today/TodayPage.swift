import AftercareCore

/// The therapist's day as a page: what presses first, then the sessions, then what to look at.
struct TodayPage {
  let today: Today
  let staff: [TherapistRow]
  let clock: ClinicClock
  let day: CalendarDay
  let now: Instant

  /// The page's lines; sections without anything are left out, but for the sessions.
  var lines: [String] {
    let sections = [
      section("NOTHING GOES OUT", today.gatewayTroubles.map { [GatewaySentences.trouble($0, clock: clock)] }),
      section("CALL", today.followUps.filter { $0.level == .red || $0.isConduct }.map(followUp)),
      section("CALL INSTEAD OF A MESSAGE", today.calls.map(call)),
      section("LOOK AT", today.followUps.filter { $0.level == .amber && !$0.isConduct }.map(followUp)),
      section("ANSWER", today.followUps.filter { $0.level == .question && !$0.isConduct }.map(followUp)),
      section("FROM NOBODY KNOWN", today.unmatched.map(unmatched)),
      sessions,
      section("NOT REACHED", today.notReached.map(notReached)),
      section("SAID THEY ARE FINE", today.fine.map(fine)),
      section("BOOKINGS WITH A PROBLEM", today.problems.map { [$0.reference, $0.problem] }),
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var sessions: [String] {
    let title = "SESSIONS, \(clock.day(day.start))"
    guard !today.sessions.isEmpty else { return [title, "  none"] }
    return section(title, today.sessions.map(session))
  }

  private func section(_ title: String, _ rows: [[String]]) -> [String] {
    guard let first = rows.first else { return [] }
    let cells = rows.map { $0.map(PrintableText.line) }
    let table = Table(titles: first.map { _ in "" }, rows: cells)
    return [title] + table.lines(width: Terminal.width.map { $0 - 2 }).dropFirst().map { "  " + $0 }
  }

  private func followUp(_ row: FollowUpRow) -> [String] {
    let flags = row.isConduct ? "a complaint" : FollowUpSentences.flags(row.flags)
    return [
      "\(row.id)", FollowUpSentences.level(row), FollowUpSentences.client(row),
      row.isConduct ? "" : FollowUpSentences.reach(row) ?? "no number",
      [flags.nonEmpty, FollowUpSentences.state(row, staff: staff, clock: clock, now: now)].compactMap { $0 }
        .joined(separator: "; "),
    ]
  }

  private func call(_ row: MessageRow) -> [String] {
    [row.recipientName?.nonEmpty ?? "–", row.clientId.map { "client \($0)" } ?? "", MessageSentences.what(row)]
  }

  private func unmatched(_ row: ReplyRow) -> [String] {
    [
      "reply \(row.id)", row.sender ?? "no address", ReplySentences.verdict(row),
      "aftercare reply link \(row.id) --client ID",
    ]
  }

  private func session(_ session: Today.Session) -> [String] {
    let row = session.appointment
    let times = "\(clock.time(row.startsAt))–\(clock.time(row.endsAt))"
    let last = session.lastReply.map { "last said \(clock.day($0.receivedAt)): \(ReplySentences.verdict($0))" }
    let status = row.status == .booked ? nil : AppointmentSentences.status(row.status)
    return [
      times, row.clientName, row.massageType, row.therapistName ?? "–",
      [status, last].compactMap { $0 }.joined(separator: "; "),
    ]
  }

  private func notReached(_ row: MessageRow) -> [String] {
    [row.recipientName?.nonEmpty ?? "–", MessageSentences.what(row), MessageSentences.state(row, clock: clock)]
  }

  private func fine(_ row: ReplyRow) -> [String] {
    [ReplySentences.sender(row), clock.moment(row.receivedAt), "reply \(row.id)"]
  }
}
