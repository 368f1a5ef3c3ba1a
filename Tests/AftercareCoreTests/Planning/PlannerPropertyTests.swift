import AftercareCore
import Foundation
import Testing

@testable import TestServers

/// What must hold whatever was booked, in any zone, year and window.
@Suite struct PlannerPropertyTests {
  static let windows = [
    "09:00-20:00", "Mon-Sat 09:00-18:00", "Mon-Fri 09:00-20:00, Sat 10:00-14:00", "Sat 10:00-14:00",
    "Mon-Fri 09:00-12:00 14:00-18:00", "00:00-24:00", "Mon-Fri 00:00-24:00", "Fri 18:00-24:00, Sat 00:00-03:00",
    "01:15-02:45", "12:00-12:20", "Sun 00:00-01:30, Wed 09:00-20:00",
  ]

  @Test(arguments: OpenHoursTests.zones)
  func `every first plan keeps the rules of time`(zone identifier: String) throws {
    var generator = SeededGenerator(seed: "first plan " + identifier)
    let zone = try #require(TimeZone(identifier: identifier))
    for start in OpenHoursTests.interestingInstants(in: zone, using: &generator) {
      var clinic = try ClinicSample(window: Self.windows[generator.number(0...Self.windows.count - 1)])
      clinic.rules.clinicZone = zone
      clinic.now = start - .hours(Int64(generator.number(0...100)))
      for id in 1...Int64(generator.number(1...4)) {
        let end = start + .minutes(Int64(generator.number(-6000...3000)))
        clinic.client.appointments.append(
          PlanningAppointment(
            id: id, end: end, status: generator.pick(.booked, .booked, .completed, .cancelled, .noShow),
            stages: [.hours24, .hours72], firstSeen: clinic.now))
      }
      try clinic.plan()
      let broken = clinic.brokenInvariants()
      #expect(
        broken.isEmpty, "\(identifier), \(clinic.rules.contactWindow), now \(clinic.now): \(clinic.client.appointments)"
      )
    }
  }

  @Test(arguments: 1...48)
  func `a history of edits, sends and passing time keeps the rules`(seed: Int) throws {
    var history = try ClinicHistory(seed: UInt64(seed))
    for step in 1...100 {
      let edit = history.change()
      let facts = history.clinic.client.checkIns.filter(\.isFact)
      try history.clinic.plan()
      let broken = history.clinic.brokenInvariants()
      try #require(broken.isEmpty, "seed \(seed), step \(step), \(edit), now \(history.clinic.now)")
      let after = history.clinic.client.checkIns
      try #require(facts.allSatisfy(after.contains), "seed \(seed), step \(step): a fact was changed")
    }
  }

  @Test func `the histories see every state and reason a plan can give`() throws {
    var seen: Set<String> = []
    for seed in 1...48 {
      var history = try ClinicHistory(seed: UInt64(seed))
      for _ in 1...100 {
        _ = history.change()
        try history.clinic.plan()
        seen.formUnion(
          history.clinic.client.checkIns.map { row in
            [row.draft.state.rawValue, row.draft.reason?.rawValue, row.draft.asksLateQuestion ? "asks" : nil]
              .compactMap { $0 }.joined(separator: " ")
          })
      }
    }
    let expected = [
      "queued", "queued asks", "sent", "sent asks", "unknown connectionLost", "failed rejected",
      "failed attemptsExhausted", "skipped expired", "skipped superseded", "skipped noConsent",
      "skipped consentNotAsked",
      "skipped suppressed", "cancelled superseded", "cancelled appointmentCancelled", "cancelled noShow",
      "cancelled suppressed", "cancelled noConsent", "held followUpOpen", "held noWayBack", "held paused",
    ]
    #expect(Set(expected).subtracting(seen).isEmpty)
  }
}
