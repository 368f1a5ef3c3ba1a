public import Foundation

/// Decides when staff are told by another way that a gateway takes nothing, and that it works again. Pure.
///
/// A stopped gateway is told at once, one that is down after half an hour, either after five minutes for which an alert
/// has waited; again when it gets worse, and daily while it lasts. At night only for waiting alerts.
public struct GatewayWatch: Sendable {
  /// When somebody is there.
  public var staffHours: ContactWindow
  /// The clinic's zone.
  public var zone: TimeZone
  /// The channels with a gateway.
  public var channels: [Channel]

  /// How long a gateway may be down before staff are told.
  public static let patience = Span.minutes(30)
  /// How long an alert may wait for a paused gateway before staff are told.
  public static let alertPatience = Span.minutes(5)
  /// How long until they are told again.
  public static let reminder = Span.hours(24)
  /// How soon after a notice the next trouble of the same gateway is told: one that comes and goes must not tire people.
  public static let calm = Span.hours(1)

  /// Makes the rules.
  public init(staffHours: ContactWindow, zone: TimeZone, channels: [Channel]) {
    self.staffHours = staffHours
    self.zone = zone
    self.channels = channels
  }

  /// What is done about a gateway in trouble. Notices that have not gone yet are called off first.
  public enum Step: Hashable, Sendable {
    /// Staff are told; no messages: nobody can be reached by another way.
    case tell(GatewayNotice, [MessageDraft])
    /// It works again; messages for those who know of the trouble.
    case close([MessageDraft])
  }

  /// What to do at `now`; nil: nothing yet.
  public func step(_ trouble: GatewayTrouble, now: Instant) -> Step? {
    guard let since = trouble.pausedAt else {
      guard trouble.told != nil else { return nil }
      let sendFrom = opening(now)
      return .close(
        trouble.hasNoticeGone
          ? messages(trouble, kind: .digest, .gatewayWorks, sendFrom: sendFrom, notAfter: sendFrom + Self.reminder)
          : [])
    }
    guard let due = noticeDue(trouble), due <= now else { return nil }
    let alertsWait = alertsDue(trouble, since: since).map { $0 <= now } ?? false
    let notice = GatewayNotice(channel: trouble.channel, since: since, stop: trouble.stop, alertsWait: alertsWait)
    return .tell(
      notice,
      messages(
        trouble, kind: .alert, .gatewayNotice, sendFrom: alertsWait ? now : opening(now), notAfter: nil))
  }

  /// When ``step(_:now:)`` will have something to do, if nothing changes before; nil: never.
  public func nextLook(_ trouble: GatewayTrouble) -> Instant? { trouble.pausedAt == nil ? nil : noticeDue(trouble) }

  private func noticeDue(_ trouble: GatewayTrouble) -> Instant? {
    guard let since = trouble.pausedAt else { return nil }
    let alerts = alertsDue(trouble, since: since)
    guard let told = trouble.told, let toldAt = trouble.toldAt else {
      let soonest = trouble.stop == nil ? since + Self.patience : since
      let calmly = trouble.toldAt.map { max(soonest, $0 + Self.calm) } ?? soonest
      return alerts.map { min($0, calmly) } ?? calmly
    }
    var due = toldAt + Self.reminder
    if told.stop == nil, trouble.stop != nil { due = since }
    if !told.alertsWait, let alerts { due = min(due, alerts) }
    return due
  }

  private func alertsDue(_ trouble: GatewayTrouble, since: Instant) -> Instant? {
    trouble.alertWaitsSince.map { max($0, since) + Self.alertPatience }
  }

  private func opening(_ now: Instant) -> Instant { staffHours.firstOpenInstant(atOrAfter: now, in: zone) }

  /// To everybody by every other way.
  private func messages(
    _ trouble: GatewayTrouble, kind: MessageKind, _ purpose: MessagePurpose, sendFrom: Instant, notAfter: Instant?
  ) -> [MessageDraft] {
    trouble.staff.flatMap { person in
      person.channels(open: channels.filter { $0 != trouble.channel }).map { channel in
        MessageDraft(
          kind: kind, purpose: purpose, recipient: .staff(person.id), channel: channel, sendFrom: sendFrom,
          notAfter: notAfter)
      }
    }
  }
}
