import AftercareCore
import AftercareWorkers
import Foundation

/// One clinic of the simulation: its place, hours and size follow from the seed.
struct SimulatedClinic: Sendable {
  let seed: UInt64
  let bug: PlantedBug?
  let zone: TimeZone
  let profile: ClinicProfile
  let rules: CheckInRules
  let connections: [Channel: Int]
  let whenUnknown = UnknownPolicy.resend
  let clocks = FollowUpRules()
  let channels: [Channel]
  let catalogue = Catalogue(types: [
    MassageType(id: "default"), MassageType(id: "deep-tissue"),
    MassageType(id: "chair", stages: [.hours24]), MassageType(id: "lymphatic-drainage", isSensitive: true),
  ])
  let composer: MessageComposer

  private static let zones = [
    "Europe/Dublin", "America/New_York", "Australia/Lord_Howe", "Europe/Madrid", "America/Santiago", "Asia/Kathmandu",
  ]
  private static let windows = [
    "09:00-20:00", "Mon-Fri 09:00-20:00, Sat 10:00-14:00", "09:00-20:00", "08:00-12:00, 14:00-21:30", "00:00-24:00",
    "00:30-05:00",
  ]
  private static let hours = ["09:00-18:00", "Mon-Sat 08:00-20:00", "00:00-24:00"]

  /// Throws when the system has no time zones.
  init(seed: UInt64, bug: PlantedBug?) throws {
    var random = SeededRandom(seed: seed ^ 0xc11_41c)
    self.seed = seed
    self.bug = bug
    zone = try Self.zone(Self.zones[random.index(Self.zones.count)])
    let window = try ContactWindow(parsing: Self.windows[random.index(Self.windows.count)])
    let hours = try ContactWindow(parsing: Self.hours[random.index(Self.hours.count)])
    guard let country = Country(code: "IE"), let phone = PhoneNumber("+35315550100") else { throw NoZones() }
    profile = ClinicProfile(
      name: "Calm Hands", country: country, timeZone: zone, locale: "en", phone: phone, emergencyNumber: "112",
      hours: hours)
    channels = random.chance(50) ? [.email, .sms] : [.sms, .email]
    rules = CheckInRules(clinicZone: zone, contactWindow: window, channels: channels)
    connections = [.email: [1, 2, 2, 4][random.index(4)], .sms: [1, 1, 2][random.index(3)]]
    composer = MessageComposer(
      renderer: Renderer(templates: TemplateSet(sources: ClinicTexts.sources, catalogue: catalogue), clinic: profile),
      mail: PlainMailComposer(), from: EmailAddress("care@calmhands.example"), fromName: "Calm Hands",
      waysBack: [.email, .sms])
  }

  var bookingReader: BookingReader { BookingReader(clinic: profile, catalogue: catalogue) }

  var replyRules: ReplyRules {
    ReplyRules(
      clocks: clocks, staffHours: profile.hours, contactWindow: rules.contactWindow, zone: zone, channels: channels)
  }

  var watchRules: WatchRules {
    WatchRules(window: rules.contactWindow, zone: zone, connections: connections, clocks: clocks, plan: rules)
  }

  static func zone(_ name: String) throws -> TimeZone {
    guard let zone = TimeZone(identifier: name) else { throw NoZones() }
    return zone
  }
}

/// The system knows no time zones: nothing can be simulated without them.
struct NoZones: Error, CustomStringConvertible {
  var description: String { "the system knows no time zones: install tzdata" }
}
