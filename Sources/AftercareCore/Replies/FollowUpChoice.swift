/// Which follow-ups a verdict opens, joins or raises, and who is alerted first.
struct FollowUpChoice {
  let rules: ReplyRules
  let facts: ReplyFacts
  let verdict: Verdict
  let now: Instant

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

  /// The menu's `3` and a wish to be phoned have red's clock.
  private var hasRedClock: Bool { level == .red || verdict.flags.contains(.callRequested) }

  private var clinical: FollowUpStep? {
    guard let level else { return nil }
    // Unmatched: red goes to the lead; the rest stands on a list of its own and opens nothing.
    if facts.client == nil, facts.matchedBy != .ambiguous, level != .red { return nil }
    let draft = draft(level, urgent: verdict.urgent, flags: verdict.flags, people: facts.onDuty)
    guard let open = facts.openFollowUp else { return .open(draft) }
    return join(open, draft)
  }

  /// A client has one open follow-up: a further reply joins it, may raise it, never lowers it. A red one is alerted
  /// anew whatever stood there before.
  private func join(_ open: FollowUp, _ draft: FollowUpDraft) -> FollowUpStep {
    let isWorse = draft.level > open.level || draft.urgent && !open.urgent
    guard isWorse || draft.level == .red else { return .join(id: open.id, raised: nil, alerts: []) }
    var raised = draft
    raised.level = max(open.level, draft.level)
    raised.urgent = open.urgent || draft.urgent
    raised.flags = FlagCode.allCases.filter { open.flags.contains($0) || draft.flags.contains($0) }
    raised.actBy = min(draft.actBy, open.state == .open ? open.actBy : draft.actBy)
    let alerts = alerts(raised, people: facts.onDuty, round: open.alertRounds + 1)
    return .join(id: open.id, raised: raised, alerts: alerts)
  }

  /// Seen by the lead only, and beside any other follow-up.
  private var conduct: FollowUpStep? {
    guard verdict.flags.contains(.conduct) else { return nil }
    var draft = draft(.amber, urgent: false, flags: [.conduct], people: facts.lead.map { [$0] } ?? [])
    draft.isConduct = true
    return .open(draft)
  }

  private func draft(_ level: FollowUpLevel, urgent: Bool, flags: [FlagCode], people: [StaffMember]) -> FollowUpDraft {
    let clock: FollowUpLevel = hasRedClock && !flags.contains(.conduct) ? .red : level
    let opening = rules.nextStaffHour(now)
    var draft = FollowUpDraft(
      level: level, urgent: urgent, isConduct: false, flags: flags,
      actBy: rules.clocks.actBy(level: clock, urgent: urgent, now: now, nextOpening: opening),
      nextAlertAt: (level == .red ? now : opening) + rules.clocks.pause(level: clock, urgent: urgent),
      therapistID: people.first?.id, alerts: [])
    draft.alerts = alerts(draft, people: people, round: 1)
    return draft
  }

  private func alerts(_ draft: FollowUpDraft, people: [StaffMember], round: Int) -> [MessageDraft] {
    AlertRound(
      level: draft.level, urgent: draft.urgent, actBy: draft.actBy, round: round, isRepeat: false,
      staffHour: rules.nextStaffHour(now), channels: rules.channels, now: now
    ).messages(to: people)
  }
}
