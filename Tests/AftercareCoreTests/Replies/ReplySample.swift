import AftercareCore
import Foundation
import Testing

/// A reply as the store would hand it to the rules: from Anna, a day after her session, in staff hours, by SMS. Tests
/// bend what they are about.
struct ReplySample {
  static let therapist: Int64 = 1
  static let lead: Int64 = 2
  static let deputy: Int64 = 3

  var rules: ReplyRules
  var facts: ReplyFacts
  var kind = ReplyKind.client
  var now: Instant

  /// Says `text` at a local time of Dublin; the session ended on Monday 16 November at 14:00, the check-in went a day
  /// later. Staff are there Mon-Sat 09:00-18:00.
  init(_ text: String, at time: String = "2026-11-17 15:00") throws {
    let zone = try #require(TimeZone(identifier: "Europe/Dublin"))
    let clock = ClinicTime(in: zone)
    now = try clock.instant(time)
    rules = ReplyRules(
      clocks: FollowUpRules(), staffHours: try ContactWindow(parsing: "Mon-Sat 09:00-18:00"),
      contactWindow: try ContactWindow(parsing: "09:00-20:00"), zone: zone, channels: [.sms, .email])
    let end = try clock.instant("2026-11-16 14:00")
    let people = [Self.therapist, Self.lead, Self.deputy].map { id in
      StaffMember(
        id: id, email: EmailAddress("staff\(id)@calmhands.example"), phone: PhoneNumber("+35315550\(100 + id)"))
    }
    facts = ReplyFacts(
      replyID: 7, channel: .sms, receivedAt: now, writtenAt: now, text: text, ownText: text, hasMedia: false,
      isTruncated: false, matchedBy: .sender,
      client: ReplyFacts.Sender(
        id: 5, appointmentID: 9, sessionEnd: end, massageType: "swedish", contactPointID: 11, reader: .self,
        hasPhone: true),
      staff: nil, replyTo: .phone(try #require(PhoneNumber("+353861234567"))), openFollowUp: nil, onDuty: people,
      lead: people[1], lastAcknowledgement: nil, checkInSentAt: end + .hours(24))
  }

  /// What the rules decide.
  var decision: ReplyDecision { rules.decide(facts, kind: kind, now: now) }

  /// The instant at which the clinic's wall clock shows `text`.
  func at(_ text: String) throws -> Instant { try ClinicTime(in: rules.zone).instant(text) }

  /// Nobody is known by the address it came from.
  mutating func isUnmatched() {
    facts.matchedBy = .none
    facts.client = nil
    facts.checkInSentAt = nil
    facts.onDuty.removeFirst()
  }

  /// The client already has this follow-up, opened an hour ago.
  mutating func hasOpen(
    _ level: FollowUpLevel, urgent: Bool = false, state: FollowUpState = .open, actBy: Instant? = nil,
    flags: [FlagCode] = [], rounds: Int = 1
  ) {
    facts.openFollowUp = FollowUp(
      id: 17, level: level, urgent: urgent, state: state, openedAt: now - .hours(1), actBy: actBy ?? now + .hours(1),
      therapistID: Self.therapist, clientID: 5, flags: flags, alertRounds: rounds)
  }
}

extension ReplyDecision {
  /// What is opened, conduct aside.
  var opened: FollowUpDraft? {
    followUps.lazy.compactMap { if case .open(let draft) = $0, !draft.isConduct { draft } else { nil } }.first
  }

  /// What is opened for a complaint about conduct.
  var conduct: FollowUpDraft? {
    followUps.lazy.compactMap { if case .open(let draft) = $0, draft.isConduct { draft } else { nil } }.first
  }

  /// What the open follow-up is raised to.
  var raised: FollowUpDraft? {
    followUps.lazy.compactMap { if case .join(_, let raised, _) = $0 { raised } else { nil } }.first
  }

  /// The alerts of every step.
  var alerts: [MessageDraft] {
    followUps.flatMap { step in
      switch step {
      case .open(let draft): draft.alerts
      case .join(_, _, let alerts): alerts
      }
    }
  }

  /// The acknowledgement.
  var acknowledgement: MessageDraft? { messages.first { $0.kind == .acknowledgement } }

  /// The confirmation.
  var confirmation: MessageDraft? { messages.first { $0.kind == .confirmation } }
}

extension [MessageDraft] {
  /// Who gets them and how, a line each: `1 sms`.
  var ways: [String] {
    map { draft in
      guard case .staff(let id) = draft.recipient else { return "client \(draft.channel.rawValue)" }
      return "\(id) \(draft.channel.rawValue)"
    }
  }
}
