import AftercareCore
import Foundation

@testable import TestServers

/// A client's life with a clinic, drawn by lot: bookings, moves, consent, holds, sends and passing time.
struct ClinicHistory {
  var clinic: ClinicSample
  private var generator: SeededGenerator
  private var nextID: Int64 = 1

  init(seed: UInt64) throws {
    generator = SeededGenerator(seed: seed)
    let windows = PlannerPropertyTests.windows
    let zones = OpenHoursTests.zones
    clinic = try ClinicSample(
      zone: zones[generator.number(0...zones.count - 1)], window: windows[generator.number(0...windows.count - 1)])
    clinic.now = Instant(milliseconds: Int64(generator.number(900_000_000...1_900_000_000)) * 1000)
    clinic.client.contactPoints = [
      PlanningContactPoint(id: 1, channel: .email, consent: .given),
      PlanningContactPoint(id: 2, channel: .sms, consent: generator.pick(.given, .notAsked, .refused)),
      PlanningContactPoint(id: 3, channel: .call, consent: generator.pick(.given, .refused, .notAsked)),
    ]
  }

  /// Does one thing that the planner must answer; says what it did.
  mutating func change() -> String {
    switch generator.number(1...100) {
    case 1...14: return book()
    case 15...24: return editAppointment()
    case 25...32: return editContactPoint()
    case 33...36: return editClient()
    case 37...38: return editRules()
    case 39...46: return hold()
    case 47...70: return send()
    default: return wait()
    }
  }

  private mutating func book() -> String {
    let end = clinic.now + .minutes(Int64(generator.number(-4000...6000)))
    clinic.client.appointments.append(
      PlanningAppointment(
        id: nextID, end: end, status: .booked, stages: [.hours24, .hours72], firstSeen: clinic.now))
    nextID += 1
    return "booked"
  }

  private mutating func editAppointment() -> String {
    guard !clinic.client.appointments.isEmpty else { return "nothing" }
    // The newest are edited most, so that edits meet check-ins that still wait.
    let newest = clinic.client.appointments.count - 1
    let index = generator.number(max(0, newest - 3)...newest)
    let minutes = generator.pick(-1440, -60, -10, 10, 90, 1440, 2880)
    var appointment = clinic.client.appointments[index]
    switch generator.number(1...4) {
    case 1: appointment.end = appointment.end + .minutes(Int64(minutes))
    case 2: appointment.status = generator.pick(.cancelled, .noShow)
    case 3: appointment.status = generator.pick(.booked, .completed)
    default: appointment.stages = generator.pick([.hours24, .hours72], [.hours72], [.hours24, .hours72])
    }
    clinic.client.appointments[index] = appointment
    return "edited appointment \(appointment.id)"
  }

  private mutating func editContactPoint() -> String {
    let index = generator.number(0...2)
    clinic.client.contactPoints[index].consent = generator.pick(.given, .given, .given, .refused, .notAsked)
    clinic.client.contactPoints[index].isSuppressed = generator.happens(15)
    return "edited contact point \(index + 1)"
  }

  private mutating func editClient() -> String {
    clinic.client.preferredChannel = generator.pick(nil, .email, .sms, .call)
    if generator.happens(30) {
      let zone: String? = generator.pick(nil, "America/New_York", "Asia/Kathmandu", "Pacific/Apia")
      clinic.client.timeZone = zone.flatMap(TimeZone.init(identifier:))
    }
    return "edited the client"
  }

  private mutating func editRules() -> String {
    let windows = PlannerPropertyTests.windows
    let text = windows[generator.number(0...windows.count - 1)]
    clinic.rules.contactWindow = (try? ContactWindow(parsing: text)) ?? clinic.rules.contactWindow
    clinic.rules.channels = generator.pick([.email, .sms], [.sms, .email], [.email])
    return "set other rules"
  }

  private mutating func hold() -> String {
    guard let index = clinic.client.checkIns.lastIndex(where: \.isWaiting) else { return "nothing" }
    let isHeld = clinic.client.checkIns[index].draft.state == .held
    clinic.client.checkIns[index].draft.state = isHeld ? .queued : .held
    clinic.client.checkIns[index].draft.reason =
      isHeld ? nil : generator.pick(.followUpOpen, .noWayBack, .noLead, .paused)
    return isHeld ? "released" : "held"
  }

  /// Goes to the next instant at which something is due and hands it to a gateway of changing luck.
  private mutating func send() -> String {
    let queued = clinic.client.checkIns.indices.filter { clinic.client.checkIns[$0].draft.state == .queued }
    guard
      let index = queued.min(by: {
        clinic.client.checkIns[$0].draft.instants.sendFrom < clinic.client.checkIns[$1].draft.instants.sendFrom
      })
    else { return wait() }
    var row = clinic.client.checkIns[index]
    clinic.now = max(clinic.now, row.draft.instants.sendFrom)
    row.attempts += 1
    row.sentAt = clinic.now
    switch generator.number(1...10) {
    case 1: row.draft.state = .failed; row.draft.reason = .rejected
    case 2: row.draft.state = .unknown; row.draft.reason = .connectionLost
    case 3...4: clinic.now = clinic.now + .minutes(1)
    case 5: row.draft.state = .sending
    default: row.draft.state = .sent
    }
    clinic.client.checkIns[index] = row
    return "tried check-in \(row.id)"
  }

  private mutating func wait() -> String {
    let minutes = generator.pick(1, 30, 240, 720, 1440, 2880)
    clinic.now = clinic.now + .minutes(Int64(minutes))
    for index in clinic.client.checkIns.indices where clinic.client.checkIns[index].draft.state == .sending {
      clinic.client.checkIns[index].draft.state = .delivered
    }
    return "waited \(minutes) min"
  }
}
