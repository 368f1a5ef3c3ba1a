public import Foundation

/// What is done about a reply: pure, from the facts the store read in the same transaction.
public struct ReplyRules: Sendable {
  /// The clocks of follow-ups.
  public var clocks: FollowUpRules
  /// When somebody is there to phone back.
  public var staffHours: ContactWindow
  /// When clients may be messaged, for late acknowledgements.
  public var contactWindow: ContactWindow
  /// The clinic's zone.
  public var zone: TimeZone
  /// The channels with a gateway, in the clinic's order.
  public var channels: [Channel]
  /// Terms the clinic added to triage.
  public var addedTerms: [String: FlagCode]

  /// Makes rules.
  public init(
    clocks: FollowUpRules, staffHours: ContactWindow, contactWindow: ContactWindow, zone: TimeZone,
    channels: [Channel], addedTerms: [String: FlagCode] = [:]
  ) {
    self.clocks = clocks
    self.staffHours = staffHours
    self.contactWindow = contactWindow
    self.zone = zone
    self.channels = channels
    self.addedTerms = addedTerms
  }

  /// A menu digit answers the latest check-in for this long; later nobody can tell what it answers.
  static let digitAnswersFor = Span.hours(36)

  /// Decides about a reply of `kind`, as its headers tell it.
  ///
  /// `atLeast` is the level that a person gave it: triage may say more, never less.
  public func decide(
    _ facts: ReplyFacts, kind: ReplyKind, now: Instant, atLeast: TriageLevel = .ok
  ) -> ReplyDecision {
    switch kind {
    case .bounce: return ReplyDecision(kind: .bounce, receipts: ReceiptRules(channels: channels))
    case .unreadable: return unreadable(facts, now: now)
    case .automatic: return automatic(facts, now: now)
    case .client, .staff:
      if facts.staff != nil { return staffDecision(facts, now: now) }
      var heard = heard(facts)
      heard.verdict.raise(to: atLeast)
      return clientDecision(facts, heard, now: now)
    }
  }

  // MARK: What a client wrote

  private func clientDecision(_ facts: ReplyFacts, _ heard: Heard, now: Instant) -> ReplyDecision {
    let verdict = heard.verdict
    var decision = ReplyDecision(kind: .client, verdict: verdict)
    if verdict.optOut { decision.suppression = .stop }
    if verdict.flags.contains(.wrongNumber), !verdict.optOut, verdict.level != .red {
      decision.suppression = .wrongNumber
    }
    decision.followUps =
      FollowUpChoice(
        rules: self, facts: facts, verdict: verdict, now: now, hasComplainedBefore: heard.hasComplainedBefore
      ).steps
    decision.messages = AnswersToClient(rules: self, facts: facts, verdict: verdict, now: now)
      .messages(followUps: decision.followUps)
    return decision
  }

  /// What a client's words come to.
  private struct Heard {
    var verdict: Verdict
    /// Whether the joined words before these complained about conduct, and these do not: the lead has heard of it.
    var hasComplainedBefore = false
  }

  /// Triage of the words, made more cautious by what the words do not show.
  private func heard(_ facts: ReplyFacts) -> Heard {
    let context = context(facts)
    var verdict = Triage.read(facts.text, context: context)
    var own = verdict
    var hasComplainedBefore = false
    let prefix = facts.text.utf16.count - facts.ownText.utf16.count
    if prefix > 0 {
      let earlier = String(decoding: Array(facts.text.utf16.prefix(prefix)), as: UTF16.self)
      // What the earlier words say by themselves was acted on when they were read.
      let before = Triage.read(earlier, context: context)
      if before.optOut { verdict.optOut = false }
      if verdict.saysNoMore(than: before) { verdict = Verdict(level: .ok) }
      own = Triage.read(facts.ownText, context: context)
      verdict.merge(own, shiftedBy: prefix)
      hasComplainedBefore = before.flags.contains(.conduct) && !own.flags.contains(.conduct)
      if hasComplainedBefore { verdict.flags.removeAll { $0 == .conduct } }
    }
    if facts.hasMedia || facts.isTruncated || own.isMenuDigit && isLate(facts) { verdict.raise(to: .amber) }
    return Heard(verdict: verdict, hasComplainedBefore: hasComplainedBefore)
  }

  private func context(_ facts: ReplyFacts) -> TriageContext {
    TriageContext(
      stage: stage(facts), massageType: facts.client?.massageType, reader: facts.client?.reader ?? .self,
      addedTerms: addedTerms)
  }

  /// The stage by hours since the session when it was written: 60 h and more count as 72h. A clock that puts the
  /// writing before the session is wrong: then the receiving counts.
  private func stage(_ facts: ReplyFacts) -> Stage {
    guard let end = facts.client?.sessionEnd else { return .hours24 }
    let writtenAt = facts.writtenAt < end ? facts.receivedAt : facts.writtenAt
    return writtenAt - end >= .hours(60) ? .hours72 : .hours24
  }

  private func isLate(_ facts: ReplyFacts) -> Bool {
    guard let sentAt = facts.checkInSentAt else { return true }
    return facts.receivedAt - sentAt > Self.digitAnswersFor
  }

  // MARK: What nobody wrote, or nobody can read

  /// Automatic mail is parked and never answered; a flag word in it is for a person to look at.
  private func automatic(_ facts: ReplyFacts, now: Instant) -> ReplyDecision {
    if facts.staff != nil { return ReplyDecision(kind: .automatic, verdict: Verdict(level: .auto)) }
    var verdict = Triage.read(facts.ownText, context: context(facts))
    let isWorrying = verdict.level == .red || verdict.flags.contains { $0 != .callRequested }
    verdict.level = isWorrying ? .amber : .auto
    verdict.urgent = false
    verdict.optOut = false
    var decision = ReplyDecision(kind: .automatic, verdict: verdict)
    if isWorrying, facts.client != nil || facts.matchedBy == .ambiguous {
      decision.followUps = FollowUpChoice(rules: self, facts: facts, verdict: verdict, now: now).steps
    }
    return decision
  }

  /// A reply that cannot be parsed opens an amber follow-up, whoever sent it: somebody looks at it.
  private func unreadable(_ facts: ReplyFacts, now: Instant) -> ReplyDecision {
    let verdict = Verdict(level: .amber)
    return ReplyDecision(
      kind: .unreadable, verdict: verdict,
      followUps: FollowUpChoice(rules: self, facts: facts, verdict: verdict, now: now, opensUnmatched: true).steps)
  }

  // MARK: What a member of staff commands

  private func staffDecision(_ facts: ReplyFacts, now: Instant) -> ReplyDecision {
    let command = StaffReply(facts.ownText)
    var decision = ReplyDecision(kind: .staff)
    decision.staffReply = command
    decision.clocks = clocks
    guard let staff = facts.staff, let channel = answerChannel(staff, cameBy: facts.channel) else { return decision }
    let purpose: MessagePurpose =
      switch command {
      case .take: .details
      case .pass: .passedOn
      case .noAnswer: .noAnswer
      case .done(_, let outcome, _): outcome == nil ? .outcomeNeeded : .closed
      case .help: .staffHelp
      }
    decision.messages = [
      MessageDraft(
        kind: .alert, purpose: purpose, recipient: .staff(staff.id), channel: channel, sendFrom: now, notAfter: nil)
    ]
    return decision
  }

  private func answerChannel(_ staff: StaffMember, cameBy channel: Channel) -> Channel? {
    let open = staff.channels(open: channels)
    return open.contains(channel) ? channel : open.first
  }

  /// The start of staff hours at or after `now`; `now` itself while somebody is there.
  func nextStaffHour(_ now: Instant) -> Instant {
    staffHours.firstOpenInstant(atOrAfter: now, in: zone)
  }
}

extension Verdict {
  /// Takes in what another reading found, the more cautious level winning; its offsets count from `offset`.
  mutating func merge(_ other: Verdict, shiftedBy offset: Int) {
    level = max(level, other.level)
    urgent = urgent || other.urgent
    optOut = optOut || other.optOut
    flags = FlagCode.allCases.filter { flags.contains($0) || other.flags.contains($0) }
    for var item in other.evidence {
      item.start += offset
      item.end += offset
      if !evidence.contains(item) { evidence.append(item) }
    }
  }

  /// Whether it is no more cautious than `other` and finds nothing that `other` did not.
  func saysNoMore(than other: Verdict) -> Bool {
    level <= other.level && (!urgent || other.urgent) && (!optOut || other.optOut)
      && flags.allSatisfy(other.flags.contains)
  }

  /// Makes it at least `level`.
  mutating func raise(to least: TriageLevel) { level = max(level, least) }
}
