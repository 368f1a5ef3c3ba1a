import Foundation

/// A gateway that is paused, or of which staff were told that it is, with what deciding whom to tell needs.
public struct GatewayTrouble: Hashable, Sendable {
  /// Its name: `smtp`, `http`, `file`.
  public var gateway: String
  /// The channel it serves.
  public var channel: Channel
  /// Since when it has taken nothing; nil: it works again.
  public var pausedAt: Instant?
  /// Why it needs a person; nil: it is down.
  public var stop: StopReason?
  /// Since when an alert about a follow-up waits for it; nil: none does.
  public var alertWaitsSince: Instant?
  /// What staff were last told of this trouble; nil: nothing yet.
  public var told: GatewayNotice?
  /// When they were last told of any trouble of this gateway.
  public var toldAt: Instant?
  /// Whether a notice of this trouble has left the house, or may have.
  public var hasNoticeGone: Bool
  /// Whom to tell: the lead, then the deputy.
  public var staff: [StaffMember]

  /// Makes the value.
  public init(
    gateway: String, channel: Channel, pausedAt: Instant?, stop: StopReason? = nil, alertWaitsSince: Instant? = nil,
    told: GatewayNotice? = nil, toldAt: Instant? = nil, hasNoticeGone: Bool = false, staff: [StaffMember] = []
  ) {
    self.gateway = gateway
    self.channel = channel
    self.pausedAt = pausedAt
    self.stop = stop
    self.alertWaitsSince = alertWaitsSince
    self.told = told
    self.toldAt = toldAt
    self.hasNoticeGone = hasNoticeGone
    self.staff = staff
  }
}

/// What a notice about a gateway says: nothing of any client, whatever waits.
public struct GatewayNotice: Hashable, Codable, Sendable {
  /// The channel nothing goes out by.
  public var channel: Channel
  /// Since when.
  public var since: Instant
  /// Why a person is needed; nil: it is down.
  public var stop: StopReason?
  /// Whether alerts wait for it.
  public var alertsWait: Bool

  /// Makes the value.
  public init(channel: Channel, since: Instant, stop: StopReason?, alertsWait: Bool) {
    self.channel = channel
    self.since = since
    self.stop = stop
    self.alertsWait = alertsWait
  }

  /// Reads what ``json`` wrote; nil for nil and anything else.
  public init?(json: String?) {
    guard let json, let notice = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else { return nil }
    self = notice
  }

  /// The form in which it is kept: the same notice is the same bytes.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let data = (try? encoder.encode(self)) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}

/// A gateway in trouble as lists show it.
public struct GatewayTroubleRow: Hashable, Codable, Sendable {
  /// Its name: `smtp`, `http`, `file`.
  public var gateway: String
  /// The channel it serves.
  public var channel: Channel
  /// Since when it has taken nothing.
  public var since: Instant
  /// Why it needs a person; nil: it is down, which may pass by itself.
  public var stop: StopReason?
  /// What it last answered: codes and library words.
  public var answer: String
  /// When it is tried again.
  public var probeAt: Instant?
  /// How many messages are due and wait for it.
  public var waiting: Int
  /// When staff were told by another way; nil: they were not.
  public var toldAt: Instant?

  /// Makes the value.
  public init(
    gateway: String, channel: Channel, since: Instant, stop: StopReason?, answer: String, probeAt: Instant?,
    waiting: Int, toldAt: Instant?
  ) {
    self.gateway = gateway
    self.channel = channel
    self.since = since
    self.stop = stop
    self.answer = answer
    self.probeAt = probeAt
    self.waiting = waiting
    self.toldAt = toldAt
  }
}
