public import Foundation

/// What happens when nobody acted on a follow-up in time: the next round of alerts. Pure.
public struct Escalation: Sendable {
  /// The clocks of follow-ups.
  public var clocks: FollowUpRules
  /// When somebody is there.
  public var staffHours: ContactWindow
  /// The clinic's zone.
  public var zone: TimeZone
  /// The channels with a gateway.
  public var channels: [Channel]

  /// Makes the rules.
  public init(clocks: FollowUpRules, staffHours: ContactWindow, zone: TimeZone, channels: [Channel]) {
    self.clocks = clocks
    self.staffHours = staffHours
    self.zone = zone
    self.channels = channels
  }

  /// A round to be queued, and when the one after it is due.
  public struct Round: Hashable, Sendable {
    /// Its number.
    public var number: Int
    /// Its alerts; empty when nobody can be reached.
    public var messages: [MessageDraft]
    /// When the next round is due.
    public var nextAlertAt: Instant
  }

  /// The next round for a follow-up whose time has run out: its therapist and one person more than last time; a
  /// complaint about conduct never leaves the lead.
  public func nextRound(_ facts: AlertFacts, now: Instant) -> Round {
    let followUp = facts.followUp
    let number = followUp.alertRounds + 1
    let people = facts.isConduct ? facts.lead.map { [$0] } ?? [] : facts.onDuty
    let opening = staffHours.firstOpenInstant(atOrAfter: now, in: zone)
    let round = AlertRound(
      level: followUp.level, urgent: followUp.urgent, actBy: max(followUp.actBy, now), round: number, isRepeat: true,
      staffHour: opening, channels: channels, now: now)
    var alerts = round.messages(to: people)
    if facts.isClientUntold { alerts = alerts.map { $0.with(purpose: .clientNotTold) } }
    let start = followUp.level == .red || followUp.urgent ? now : opening
    let pause = clocks.pause(level: followUp.level.clock(followUp.flags), urgent: followUp.urgent)
    return Round(number: number, messages: alerts + notice(facts, now: now), nextAlertAt: start + pause)
  }

  /// The one honest text to a client whom nobody has called by the time she was promised.
  private func notice(_ facts: AlertFacts, now: Instant) -> [MessageDraft] {
    guard let promise = facts.promise, now >= promise.by else { return [] }
    return [
      MessageDraft(
        kind: .acknowledgement, purpose: .notCalledYet, recipient: promise.recipient, channel: promise.channel,
        sendFrom: now, notAfter: now + .hours(2))
    ]
  }
}
