/// Which follow-ups a verdict opens, joins or raises, and who is alerted first.
struct FollowUpChoice {
  let rules: ReplyRules
  let facts: ReplyFacts
  let verdict: Verdict
  let now: Instant
  /// Whether somebody has to look although nobody knows whose it is.
  var opensUnmatched = false
  /// Whether she complained about conduct a moment ago: a follow-up of its own has told the lead.
  var hasComplainedBefore = false

  /// The client's follow-up first, then one for a complaint about conduct.
  var steps: [FollowUpStep] { [clinical, conduct].compactMap { $0 } }

  /// How pressing the reply is for people; nil when nobody has to act.
  private var level: FollowUpLevel? {
    switch verdict.level {
    case .red: .red
    case .amber: isConductAlone ? nil : .amber
    case .question: .question
    case .ok: facts.matchedBy == .ambiguous ? .amber : nil
    case .auto, .optout: nil
    }
  }

  private var isConductAlone: Bool { verdict.flags == [.conduct] }

  private var clinical: FollowUpStep? {
    guard let level else { return nil }
    // Unmatched: red goes to the lead; the rest stands on a list of its own and opens nothing.
    if facts.client == nil, facts.matchedBy != .ambiguous, level != .red, !opensUnmatched { return nil }
    let flags = verdict.flags.filter { $0 != .conduct }
    guard let open = facts.openFollowUp else {
      return .open(draft(level, urgent: verdict.urgent, flags: flags, people: people))
    }
    return join(open, level, flags)
  }

  /// A client has one open follow-up: a further reply joins it, may raise it, never lowers it. One with red's clock is
  /// alerted anew whatever stood there before, and keeps a promise that was given and can still be kept.
  private func join(_ open: FollowUp, _ level: FollowUpLevel, _ flags: [FlagCode]) -> FollowUpStep {
    let isWorse = level > open.level || verdict.urgent && !open.urgent
    guard isWorse || level.clock(flags) == .red else { return .join(id: open.id, raised: nil, alerts: []) }
    let raised = draft(
      max(open.level, level), urgent: open.urgent || verdict.urgent,
      flags: FlagCode.allCases.filter { open.flags.contains($0) || flags.contains($0) }, people: people,
      atLatest: open.state == .open && open.actBy > now ? open.actBy : nil, round: open.alertRounds + 1)
    return .join(id: open.id, raised: raised, alerts: raised.alerts)
  }

  /// Words that also complain about conduct, or come with such words, are kept from the therapist: the lead is the first
  /// to hear of them.
  private var people: [StaffMember] {
    guard verdict.flags.contains(.conduct) || hasComplainedBefore, let lead = facts.lead else { return facts.onDuty }
    let others = Array(facts.onDuty.drop { $0.id != lead.id })
    return others.isEmpty ? facts.onDuty : others
  }

  /// Seen by the lead only, and beside any other follow-up.
  private var conduct: FollowUpStep? {
    guard verdict.flags.contains(.conduct) else { return nil }
    var draft = draft(.amber, urgent: false, flags: [.conduct], people: facts.lead.map { [$0] } ?? [])
    draft.isConduct = true
    return .open(draft)
  }

  private func draft(
    _ level: FollowUpLevel, urgent: Bool, flags: [FlagCode], people: [StaffMember], atLatest: Instant? = nil,
    round: Int = 1
  ) -> FollowUpDraft {
    let opening = rules.nextStaffHour(now)
    let clock = level.clock(flags)
    let actBy = rules.clocks.actBy(level: clock, urgent: urgent, now: now, nextOpening: opening)
    var draft = FollowUpDraft(
      level: level, urgent: urgent, isConduct: false, flags: flags, actBy: min(actBy, atLatest ?? actBy),
      nextAlertAt: (level == .red || urgent ? now : opening) + rules.clocks.pause(level: clock, urgent: urgent),
      therapistID: people.first?.id, alerts: [])
    draft.alerts =
      AlertRound(
        level: level, urgent: urgent, actBy: draft.actBy, round: round, isRepeat: false, staffHour: opening,
        channels: rules.channels, now: now
      ).messages(to: people)
    return draft
  }
}
