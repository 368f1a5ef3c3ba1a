public import Foundation

/// Decides when staff are told that answers do not reach us, and that they do again. Pure.
///
/// Somebody may have written that her foot is numb: the lead is told after half an hour, in staff hours, and daily while it
/// lasts, long before check-ins wait for it.
public struct WayInWatch: Sendable {
  /// When somebody is there.
  public var staffHours: ContactWindow
  /// The clinic's zone.
  public var zone: TimeZone
  /// The channels with a gateway.
  public var channels: [Channel]

  /// How long a way may fail before staff are told.
  public static let patience = Span.minutes(30)
  /// How long until they are told again.
  public static let reminder = Span.hours(24)

  /// Makes the rules.
  public init(staffHours: ContactWindow, zone: TimeZone, channels: [Channel]) {
    self.staffHours = staffHours
    self.zone = zone
    self.channels = channels
  }

  /// What to do at `now` about a way in; nil: nothing.
  public func step(_ way: WayInState, staff: [StaffMember], now: Instant) -> GatewayWatch.Step? {
    let sendFrom = staffHours.firstOpenInstant(atOrAfter: now, in: zone)
    guard let since = way.failingSince else {
      guard way.toldAt != nil else { return nil }
      return .close(
        messages(staff, kind: .digest, .wayInWorks, sendFrom: sendFrom, notAfter: sendFrom + Self.reminder))
    }
    guard (way.toldAt.map { $0 + Self.reminder } ?? since + Self.patience) <= now else { return nil }
    let notice = GatewayNotice(channel: way.channel, since: since, stop: way.stop, alertsWait: false)
    return .tell(notice, messages(staff, kind: .alert, .wayInNotice, sendFrom: sendFrom, notAfter: nil))
  }

  private func messages(
    _ staff: [StaffMember], kind: MessageKind, _ purpose: MessagePurpose, sendFrom: Instant, notAfter: Instant?
  ) -> [MessageDraft] {
    staff.flatMap { person in
      person.channels(open: channels).map { channel in
        MessageDraft(
          kind: kind, purpose: purpose, recipient: .staff(person.id), channel: channel, sendFrom: sendFrom,
          notAfter: notAfter)
      }
    }
  }
}
