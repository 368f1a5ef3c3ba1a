import AftercareCore
import AftercareStore
import AftercareWorkers
import Foundation
import Logging
import Testing

/// A clinic in memory with a manual clock: bookings in, messages out by a gateway of the test.
struct ClinicBench {
  let store: ClinicStore
  let clock: ManualClock
  let zone: TimeZone
  let clinic: ClinicProfile
  let catalogue = Catalogue(types: [MassageType(id: "default"), MassageType(id: "odd")])
  let planner: PlannerTurn

  /// Opens on Monday 16 November 2026 at 14:00 in Dublin.
  init() throws {
    store = try ClinicStore.inMemory()
    zone = try #require(TimeZone(identifier: "Europe/Dublin"))
    clock = ManualClock(try ClinicTime(in: zone).instant("2026-11-16 14:00"))
    clinic = ClinicProfile(
      name: "Calm Hands", country: try #require(Country(code: "IE")), timeZone: zone, locale: "en",
      phone: try #require(PhoneNumber("+35315550100")), emergencyNumber: "112",
      hours: try ContactWindow(parsing: "09:00-18:00"))
    let rules = CheckInRules(clinicZone: zone, contactWindow: try ContactWindow(parsing: "09:00-20:00"))
    planner = PlannerTurn(
      store: store, reader: BookingReader(clinic: clinic, catalogue: catalogue), catalogue: catalogue, rules: rules)
  }

  func at(_ text: String) throws -> Instant { try ClinicTime(in: zone).instant(text) }

  /// Books a session that ends now for each client, named by number.
  func book(_ clients: ClosedRange<Int>, type: String = "default", channel: Channel = .email) async throws {
    let reader = BookingReader(clinic: clinic, catalogue: catalogue)
    for number in clients {
      let request = BookingRequest(
        clientName: "Anna \(number)", email: channel == .email ? "anna\(number)@mail.example" : nil,
        phone: channel == .email ? nil : "+3538612345\(number + 10)", channel: channel.rawValue, consent: true,
        massageType: type, startsAt: (clock.now - .hours(1)).description.prefix(19) + "Z",
        endsAt: clock.now.description.prefix(19) + "Z")
      _ = try await store.book(request, actor: .account("ciara"), now: clock.now) { (request) throws(BookingProblem) in
        try reader.read(request)
      }
    }
    _ = try await planner.run(now: clock.now)
  }

  /// Adds the lead; returns her id.
  func addLead() async throws -> Int64 {
    try await store.add(
      therapist: TherapistDraft(
        name: "Ciara", email: EmailAddress("lead@calmhands.example"), phone: PhoneNumber("+35315550101"), role: .lead),
      actor: .service, now: clock.now)
  }

  /// Opens a red follow-up of a client, with its alerts.
  func openRed(clientID: Int64) async throws -> Int64 {
    let rules = replyRules
    let now = clock.now
    return try await store.open(clientID: clientID, text: "my foot has gone numb", actor: .service, now: now) {
      rules.decide($0, kind: .client, now: now)
    }
  }

  var replyRules: ReplyRules {
    ReplyRules(
      clocks: FollowUpRules(), staffHours: clinic.hours, contactWindow: clinic.hours, zone: zone,
      channels: [.email, .sms])
  }

  /// A dispatcher on this clinic's outbox, or on another one.
  func dispatcher(
    _ gateway: ScriptedGateway, outbox: (any Outbox)? = nil, held: MessageReason? = nil,
    limits: RateLimits = RateLimits(), isOnlyPressing: Bool = false
  ) -> Dispatcher {
    let composer = MessageComposer(
      renderer: Renderer(templates: TemplateSet(sources: Self.templates, catalogue: catalogue), clinic: clinic),
      mail: PlainComposer(), from: EmailAddress("care@calmhands.example"), fromName: "Calm Hands", waysBack: [.email])
    return Dispatcher(
      outbox: outbox ?? store, gateway: gateway, composer: composer,
      settings: Dispatcher.Settings(
        gate: ClaimGate(checkInsHeld: held, clinicZone: zone), whenUnknown: .resend, channels: [.email, .sms],
        connections: gateway.connections, limits: limits, isOnlyPressing: { isOnlyPressing }),
      timekeeper: clock, logger: Self.quiet)
  }

  /// The messages of a kind, as `state reason attempts`, by id.
  func states(_ kind: MessageKind = .checkIn, stage: Stage? = .hours24) async throws -> [String] {
    var filter = MessageFilter()
    filter.kind = kind
    return try await store.messages(filter, limit: 1000).filter {
      stage == nil || $0.stage == stage || kind != .checkIn
    }
    .sorted { $0.id < $1.id }
    .map { "\($0.state.rawValue)\($0.reason.map { "(\($0.rawValue))" } ?? "") \($0.attempts)" }
  }

  static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private static let templates = [
    "en/default/24h.email.mustache": "Subject: From {{clinic}}\n\nHello {{name}}",
    "en/default/72h.email.mustache": "Subject: From {{clinic}}\n\nHello again {{name}}",
    "en/default/24h.sms.mustache": "{{clinic}}: hello {{name}}",
    "en/default/72h.sms.mustache": "{{clinic}}: again {{name}}",
    "en/odd/24h.email.mustache": "Subject: x\n\n{{noSuchThing}}", "en/odd/72h.email.mustache": "Subject: x\n\nfine",
    "en/staff/alert-red.email.mustache": "Subject: {{clinic}} {{number}}\n\nRED {{number}} by {{callBy}}",
    "en/staff/alert-red.sms.mustache": "RED {{number}} by {{callBy}}",
    "en/staff/gateway-stopped.sms.mustache":
      "no {{#email}}mail{{/email}} since {{since}}{{#logInRefused}}: log-in{{/logInRefused}}{{#alertsWait}}, alerts{{/alertsWait}}",
    "en/staff/gateway-down.sms.mustache": "mail down since {{since}}{{#alertsWait}}, alerts{{/alertsWait}}",
    "en/staff/gateway-works.sms.mustache": "{{#email}}mail{{/email}} works",
  ]
}

/// A mail as its subject and text: enough to see what is sent.
struct PlainComposer: MailComposer {
  func compose(_ mail: OutgoingMail) -> [UInt8] { Array("\(mail.messageID)\n\(mail.subject)\n\(mail.text)".utf8) }
}

extension Parcel {
  /// Where it goes.
  var recipient: String {
    switch self {
    case .mail(_, let to, _, _): to.text
    case .sms(let to, _, _): to.text
    }
  }

  /// What it says.
  var text: String {
    switch self {
    case .mail(_, _, let bytes, _): String(decoding: bytes, as: UTF8.self)
    case .sms(_, let text, _): text
    }
  }
}
