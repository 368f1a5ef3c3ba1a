/// What is sent back to a client at once: the acknowledgement of a flag, the confirmation of a command.
struct AnswersToClient {
  let rules: ReplyRules
  let facts: ReplyFacts
  let verdict: Verdict
  let now: Instant

  /// An acknowledgement older than this is too late to be true: then she has to be phoned.
  private static let acknowledgementDeadline = Span.minutes(30)
  /// A confirmation is only sent at once.
  private static let confirmationDeadline = Span.minutes(5)
  /// A message of hers that is younger is answered at any hour.
  private static let freshFor = Span.hours(1)
  /// One acknowledgement in this time, but for a rise to urgent.
  private static let acknowledgedFor = Span.hours(24)

  func messages(followUps: [FollowUpStep]) -> [MessageDraft] {
    guard let recipient, facts.channel != .call else { return [] }
    return [acknowledgement(followUps, recipient), confirmation(recipient)].compactMap { $0 }
  }

  /// The contact point she wrote from, else the bare address: an answer to her own message goes nowhere else.
  private var recipient: MessageDraft.Recipient? {
    if let point = facts.client?.contactPointID { return .contactPoint(point) }
    return facts.replyTo.map { .address($0) }
  }

  private var purpose: MessagePurpose? {
    if verdict.flags.contains(.selfHarm), verdict.urgent { return .selfHarm }
    if verdict.urgent { return .urgent }
    if verdict.level == .red { return .red }
    return verdict.level == .amber && verdict.flags.contains(.callRequested) ? .call : nil
  }

  private func acknowledgement(_ followUps: [FollowUpStep], _ recipient: MessageDraft.Recipient) -> MessageDraft? {
    guard let purpose, let actBy = actBy(followUps) else { return nil }
    if let last = facts.lastAcknowledgement, now - last.at < Self.acknowledgedFor, last.urgent || !verdict.urgent {
      return nil
    }
    let isFresh = now - facts.writtenAt < Self.freshFor
    let sendFrom = isFresh ? now : rules.contactWindow.firstOpenInstant(atOrAfter: now, in: rules.zone)
    // A promise whose time is over before the text may go would be a lie; an urgent text promises no time.
    guard sendFrom < actBy || verdict.urgent else { return nil }
    return MessageDraft(
      kind: .acknowledgement, purpose: purpose, recipient: recipient, channel: facts.channel, sendFrom: sendFrom,
      notAfter: sendFrom + Self.acknowledgementDeadline, actBy: actBy)
  }

  /// The promise in the text is the follow-up's own clock; without a follow-up nothing is promised.
  private func actBy(_ followUps: [FollowUpStep]) -> Instant? {
    for step in followUps {
      switch step {
      case .open(let draft) where !draft.isConduct: return draft.actBy
      case .join(_, let raised, _): return raised?.actBy
      case .open: continue
      }
    }
    return nil
  }

  private func confirmation(_ recipient: MessageDraft.Recipient) -> MessageDraft? {
    let purpose: MessagePurpose
    if verdict.optOut {
      purpose = .stop
    } else if verdict.flags.contains(.wrongNumber), verdict.level != .red {
      purpose = .wrongNumber
    } else if isHelpKeyword, verdict.level != .red {
      purpose = .help
    } else {
      return nil
    }
    return MessageDraft(
      kind: .confirmation, purpose: purpose, recipient: recipient, channel: facts.channel, sendFrom: now,
      notAfter: now + Self.confirmationDeadline)
  }

  /// Carriers expect an answer to these words alone; mail programs send what they answer along.
  private var isHelpKeyword: Bool {
    let words = OwnWords(facts.ownText).letters.compactMap(\.folded)
    return ["help", "info", "ayuda"].contains { words.elementsEqual($0.utf8) }
  }
}
