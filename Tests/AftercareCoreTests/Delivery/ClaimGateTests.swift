import AftercareCore
import Foundation
import Testing

@Suite struct ClaimGateTests {
  /// What may stand against a message, one column each of the table in safety §2.
  enum Hindrance: CaseIterable, Sendable {
    case early, windowOver, noConsent, notAsked, suppressed, hadOneToday, openRed, deadlineOver, cancelled, noShow,
      moved
    case heldForAll, paused
  }

  private static let now = Instant(milliseconds: 1_800_000_000_000)

  private func decide(_ kind: MessageKind, _ hindrances: [Hindrance]) throws -> ClaimGate.Decision {
    var gate = ClaimGate(clinicZone: try #require(TimeZone(identifier: "Europe/Dublin")))
    var facts = ClaimGate.Facts(
      kind: kind, sendFrom: Self.now, sendUntil: kind == .checkIn ? Self.now + .hours(1) : nil,
      notAfter: Self.now, appointment: .booked, consent: .given)
    for hindrance in hindrances {
      switch hindrance {
      case .early: facts.sendFrom = Self.now + Span(milliseconds: 1)
      case .windowOver: facts.sendUntil = Self.now
      case .noConsent: facts.consent = .refused
      case .notAsked: facts.consent = .notAsked
      case .suppressed: facts.isSuppressed = true
      case .hadOneToday: facts.hadOneToday = true
      case .openRed: facts.hasOpenRed = true
      case .deadlineOver: facts.notAfter = Self.now - Span(milliseconds: 1)
      case .cancelled: facts.appointment = .cancelled
      case .noShow: facts.appointment = .noShow
      case .moved: facts.endIsAsPlanned = false
      case .heldForAll: gate.checkInsHeld = .noLead
      case .paused: gate.clientsHeld = .paused
      }
    }
    return gate.decide(facts, now: Self.now)
  }

  @Test(arguments: [
    (Hindrance.early, ClaimGate.Decision.wait), (.windowOver, .plan), (.noConsent, .plan), (.notAsked, .plan),
    (.suppressed, .plan), (.hadOneToday, .drop(.superseded)), (.openRed, .hold(.followUpOpen)), (.deadlineOver, .plan),
    (.cancelled, .drop(.appointmentCancelled)), (.noShow, .drop(.noShow)), (.moved, .plan),
    (.heldForAll, .hold(.noLead)), (.paused, .hold(.paused)),
  ])
  func `a check-in passes every gate`(hindrance: Hindrance, decision: ClaimGate.Decision) throws {
    #expect(try decide(.checkIn, []) == .send)
    #expect(try decide(.checkIn, [hindrance]) == decision)
  }

  @Test(arguments: [MessageKind.acknowledgement, .confirmation, .digest, .alert, .answer], Hindrance.allCases)
  func `other kinds pass the gates of the table`(kind: MessageKind, hindrance: Hindrance) throws {
    let expected: ClaimGate.Decision =
      switch hindrance {
      case .early: .wait
      case .deadlineOver: kind == .alert ? .send : .drop(.expired)
      case .suppressed: kind == .answer ? .drop(.suppressed) : .send
      case .paused: kind.isForClient ? .hold(.paused) : .send
      default: .send
      }
    #expect(try decide(kind, [hindrance]) == expected)
  }

  @Test(arguments: [(true, ClaimGate.Decision.drop(.suppressed)), (false, .send)])
  func `after a stop an acknowledgement goes, the notice that nobody called does not`(
    isNotice: Bool, expected: ClaimGate.Decision
  ) throws {
    var facts = ClaimGate.Facts(
      kind: .acknowledgement, sendFrom: Self.now, sendUntil: nil, notAfter: nil, isSuppressed: true)
    facts.isNotice = isNotice
    let gate = ClaimGate(clinicZone: try #require(TimeZone(identifier: "Europe/Dublin")))
    #expect(gate.decide(facts, now: Self.now) == expected)
  }

  @Test func `whatever stands against it, a check-in does not go`() throws {
    for first in Hindrance.allCases {
      for second in Hindrance.allCases {
        #expect(try decide(.checkIn, [first, second]) != .send, "\(first), \(second)")
      }
    }
  }

  @Test func `a session called off is told before anything else`() throws {
    for hindrance in Hindrance.allCases where ![.early, .noShow].contains(hindrance) {
      #expect(try decide(.checkIn, [hindrance, .cancelled]) == .drop(.appointmentCancelled), "\(hindrance)")
    }
  }

  @Test(arguments: MessageKind.allCases)
  func `while sending is on hold nothing is dropped for its deadline`(kind: MessageKind) throws {
    #expect(try decide(kind, [.paused, .deadlineOver]) == (kind.isForClient ? .hold(.paused) : .send))
    #expect(try decide(kind, [.paused, .early]) == .wait)
  }
}
