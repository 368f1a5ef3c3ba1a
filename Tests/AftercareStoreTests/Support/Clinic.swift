import AftercareCore
import Foundation
import Testing

/// A small clinic for one test: a store of some kind, the rules around it, and short ways to live through a week.
struct Clinic: Sendable {
  let ports: any ClinicPorts
  let reader: BookingReader
  let rules: CheckInRules
  let gate: ClaimGate
  let folder: Folder

  private static let catalogue = Catalogue(types: [MassageType(id: "swedish"), MassageType(id: "default")])

  init(_ backend: Backend = .memory) throws {
    folder = try Folder()
    ports = try backend.make(folder)
    let zone = try #require(TimeZone(identifier: "Europe/Dublin"))
    let hours = try #require(ContactWindow(days: Array(repeating: [540..<1200], count: 7)))
    let profile = ClinicProfile(
      name: "Calm Hands", country: try #require(Country(code: "IE")), timeZone: zone, locale: "en",
      phone: try #require(PhoneNumber("+35315550100")), emergencyNumber: "112", hours: hours)
    reader = BookingReader(clinic: profile, catalogue: Self.catalogue)
    rules = CheckInRules(clinicZone: zone, contactWindow: hours)
    gate = ClaimGate(clinicZone: zone)
  }

  var sqlite: SQLiteProgram { SQLiteProgram(path: folder.path("clinic.db"), folder: folder) }

  // MARK: Bookings and plans

  func request(
    _ name: String? = "Anna Byrne", email: String? = "anna@client.example", phone: String? = nil, consent: Bool? = true,
    channel: String? = nil, reference: String? = nil, clientReference: String? = nil, therapist: String? = nil,
    end: Instant = Week.monday(15), status: String = "booked"
  ) -> BookingRequest {
    BookingRequest(
      reference: reference, clientReference: clientReference, clientName: name, email: email, phone: phone,
      channel: channel, consent: consent, therapist: therapist, massageType: "swedish",
      startsAt: Self.text(end - .hours(1)), endsAt: Self.text(end), status: status)
  }

  @discardableResult
  func book(_ request: BookingRequest, now: Instant = Week.monday(12)) async throws -> AcceptedBooking {
    try await ports.book(request, actor: .account("ciara"), now: now) { request throws(BookingProblem) in
      try reader.read(request)
    }
  }

  @discardableResult
  func acceptPending(now: Instant = Week.monday(12)) async throws -> Int {
    try await ports.acceptPending(limit: 100, now: now) { request throws(BookingProblem) in try reader.read(request) }
  }

  /// Plans everybody whose plan is out of date; returns how many.
  @discardableResult
  func plan(_ now: Instant = Week.monday(12)) async throws -> Int {
    let clients = try await ports.clientsToPlan(limit: 1000, catalogue: Self.catalogue, now: now)
    let plans = clients.map {
      ClientPlan(clientID: $0.id, revision: $0.revision, steps: Planner.plan($0, rules: rules, now: now))
    }
    return try await ports.apply(plans, now: now)
  }

  /// A booked and planned client whose session ends on Monday at 15:00: her check-ins are for Tuesday and Thursday.
  func client(
    _ name: String = "Anna Byrne", email: String? = "anna@client.example", phone: String? = nil,
    channel: String? = nil, therapist: String? = nil
  ) async throws -> AcceptedBooking {
    let booked = try await book(request(name, email: email, phone: phone, channel: channel, therapist: therapist))
    try await plan()
    return booked
  }

  // MARK: Sending

  func claims(
    _ channel: Channel = .email, at now: Instant, text: String = "How are you?", source: String? = nil
  ) async throws -> [Claim] {
    try await ports.due(channel, now: now, limit: 100).map { message in
      Claim(
        messageID: message.id, fingerprint: message.fingerprint,
        text: message.stored
          ?? StoredText(
            address: message.address.description, name: "", subject: "Check-in", text: text,
            template: "en/default/24h.email", templateHash: "hash"),
        gateway: channel.rawValue, templateSource: "source", receiptSource: source)
    }
  }

  /// Claims what is due on `channel`.
  @discardableResult
  func claim(
    _ channel: Channel = .email, at now: Instant, text: String = "How are you?", source: String? = nil
  ) async throws -> [Claimed] {
    let claims = try await claims(channel, at: now, text: text, source: source)
    return try await ports.settle([], claiming: claims, gate: gate, now: now)
  }

  func settle(_ claimed: Claimed, _ outcome: Outcome, at now: Instant, whenUnknown: UnknownPolicy = .resend)
    async throws
  {
    let result = AttemptOutcome(attemptID: claimed.attemptID, outcome: outcome, jitter: 0.5, whenUnknown: whenUnknown)
    _ = try await ports.settle([result], claiming: [], gate: gate, now: now)
  }

  /// Claims and sends what is due on `channel`; returns the messages' ids.
  @discardableResult
  func send(_ channel: Channel = .email, at now: Instant) async throws -> [Int64] {
    let claimed = try await claim(channel, at: now)
    for message in claimed { try await settle(message, .accepted(.fine), at: now) }
    return claimed.map(\.messageID)
  }

  // MARK: Looking

  func message(_ id: Int64) async throws -> MessageRow { try await ports.message(id).message }

  /// A client's check-ins in the order of their stages.
  func checkIns(_ booked: AcceptedBooking) async throws -> [MessageRow] {
    var filter = MessageFilter()
    filter.kind = .checkIn
    filter.appointmentID = booked.appointmentID
    return try await ports.messages(filter, limit: 100).sorted { $0.dueAt < $1.dueAt }
  }

  /// The check-in of a stage.
  func checkIn(_ booked: AcceptedBooking, _ stage: Stage = .hours24) async throws -> MessageRow {
    try #require(try await checkIns(booked).last { $0.stage == stage })
  }

  /// The actions recorded about a subject, oldest first.
  func actions(_ subject: String) async throws -> [String] {
    try await ports.events(matching: AuditFilter(subject: subject), limit: 1000).reversed().map(\.action)
  }

  static func text(_ instant: Instant) -> String { instant.description.prefix(19) + "Z" }
}

extension GatewayAnswer {
  static let fine = GatewayAnswer(code: 250, enhancedStatus: "2.0.0", summary: "accepted", gatewayReference: "q1")
  static let refused = GatewayAnswer(code: 550, enhancedStatus: "5.7.1", summary: "refused")
  static let later = GatewayAnswer(code: 451, enhancedStatus: "4.3.0", summary: "try later")
  static let gone = GatewayAnswer(summary: "the connection ended")
}
