public import Foundation

/// The clinic's settings that planning needs; a change of any of them plans every client again.
public struct CheckInRules: Hashable, Sendable {
  /// The clinic's zone: where clients without one of their own are reached.
  public var clinicZone: TimeZone
  /// When clients may be reached, on their wall clock.
  public var contactWindow: ContactWindow
  /// How far a check-in may move ahead of its due instant to be before a closing. Default 3 h.
  public var maxEarlier: Span
  /// How long after its planned instant a check-in may still go, by stage; other stages: half their hours.
  public var deadlines: [Stage: Span]
  /// The least time after the end to which a check-in may be moved ahead, by stage; other stages: 5/6 of their hours.
  public var floors: [Stage: Span]
  /// The channels with a gateway, in the clinic's order of preference; `call` needs none.
  public var channels: [Channel]

  /// Makes rules; the defaults are the design's.
  public init(
    clinicZone: TimeZone, contactWindow: ContactWindow, maxEarlier: Span = .hours(3),
    deadlines: [Stage: Span] = [.hours24: .hours(12), .hours72: .hours(48)],
    floors: [Stage: Span] = [.hours24: .hours(20), .hours72: .hours(66)], channels: [Channel] = [.email, .sms]
  ) {
    self.clinicZone = clinicZone
    self.contactWindow = contactWindow
    self.maxEarlier = maxEarlier
    self.deadlines = deadlines
    self.floors = floors
    self.channels = channels
  }

  /// How long after its planned instant a check-in of `stage` may still go.
  public func deadline(of stage: Stage) -> Span {
    deadlines[stage] ?? Span(milliseconds: stage.span.milliseconds / 2)
  }

  /// The least time after the end at which a check-in of `stage` may go.
  public func floor(of stage: Stage) -> Span {
    floors[stage] ?? Span(milliseconds: stage.span.milliseconds / 6 * 5)
  }
}
