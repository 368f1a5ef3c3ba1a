import AftercareCore
import AftercareStore
import Foundation
import GRDB

extension ClinicRun {
  private var reader: BookingReader { clinic.bookingReader }
  private static let desk = Actor.account("ciara")

  private func request(_ session: Session) -> BookingRequest {
    let person = people[session.person]
    return BookingRequest(
      reference: session.reference, clientReference: person.reference, clientName: person.name, email: person.email,
      phone: person.phone, timeZone: person.zone, channel: nil, consent: person.consent,
      therapist: session.person.isMultiple(of: 3) ? "Maeve" : session.person.isMultiple(of: 5) ? "Tomas" : nil,
      massageType: session.type, startsAt: Self.text(session.start), endsAt: Self.text(session.end))
  }

  static func text(_ instant: Instant) -> String { instant.description.prefix(19) + "Z" }

  // MARK: Bookings

  func book(_ session: Session) async throws {
    report.sessions += 1
    let request = request(session)
    if session.isRaw { return try writeRow(request) }
    let accepted = try await store.book(request, actor: Self.desk, now: clock.now) {
      [reader] (request) throws(BookingProblem) in try reader.read(request)
    }
    sessions[session.reference]?.appointmentID = accepted.appointmentID
  }

  /// Another program writes into the table; a second time it replaces its row.
  private func writeRow(_ request: BookingRequest) throws {
    try store.withDatabase { db in
      try db.execute(
        sql: """
          INSERT INTO booking (reference, client_reference, client_name, email, phone, time_zone, consent, therapist,
            massage_type, starts_at, ends_at, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (reference) DO UPDATE SET starts_at = excluded.starts_at, ends_at = excluded.ends_at,
            status = excluded.status, email = excluded.email, consent = excluded.consent
          """,
        arguments: [
          request.reference, request.clientReference, request.clientName, request.email, request.phone,
          request.timeZone, request.consent, request.therapist, request.massageType, request.startsAt,
          request.endsAt, request.status,
        ])
    }
  }

  func apply(_ change: SessionChange, to reference: String) async throws {
    guard var session = sessions[reference], try appointment(reference) != nil else { return }
    if case .move(let shift) = change {
      session.start = session.start + shift
      session.end = session.end + shift
      sessions[reference] = session
    }
    if session.isRaw { return try rewrite(change, session) }
    guard let id = session.appointmentID else { return }
    let now = clock.now
    switch change {
    case .cancel: try await store.setStatus(.cancelled, ofAppointment: id, actor: Self.desk, now: now)
    case .noShow: try await store.setStatus(.noShow, ofAppointment: id, actor: Self.desk, now: now)
    case .complete: try await store.setStatus(.completed, ofAppointment: id, actor: Self.desk, now: now)
    case .rebook: try await store.setStatus(.booked, ofAppointment: id, actor: Self.desk, now: now)
    case .move: try await store.move(appointment: id, to: session.start, end: session.end, actor: Self.desk, now: now)
    }
  }

  private func rewrite(_ change: SessionChange, _ session: Session) throws {
    var request = request(session)
    switch change {
    case .cancel: request.status = "cancelled"
    case .noShow: request.status = "noShow"
    case .complete: request.status = "completed"
    case .rebook, .move: request.status = "booked"
    }
    try writeRow(request)
  }

  private func appointment(_ reference: String) throws -> Int64? {
    try store.withDatabase { db in
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT id FROM booking WHERE reference = ?"), arguments: [reference])
    }
  }

  /// Once a session is long over, each of its check-ins was sent, or it is told why not.
  func audit(_ reference: String) {
    guard let session = sessions.removeValue(forKey: reference) else { return }
    // One that was moved far is looked at when it is over; the database may wait for a service that is down.
    guard session.end + .days(16) < clock.trueNow, service != nil, service?.isIdle ?? false else {
      sessions[reference] = session
      return diary.write(.audit(reference), at: max(session.end + .days(17), clock.trueNow + .hours(5)))
    }
    let stages = clinic.catalogue.type(named: session.type)?.stages ?? []
    watcher.check { state, db in try state.examineSession(reference, stages: stages, in: db) }
  }

  // MARK: Replies

  func receive(_ mail: PlainMail, expectsRed: Bool) async throws {
    try await receive(
      RawReply(
        channel: .email, wayIn: .mailbox, bytes: mail.bytes, receivedAt: clock.now,
        dedupeKey: DedupeKey.mail(mail.bytes)), expectsRed: expectsRed)
  }

  func receive(_ text: String, from number: String, expectsRed: Bool) async throws {
    let key = DedupeKey.text(from: number, text: text, receivedAt: clock.now)
    let raw = RawReply(
      channel: .sms, wayIn: .webhook, sender: PhoneNumber(number), bytes: Array(text.utf8), receivedAt: clock.now,
      dedupeKey: key)
    try await receive(raw, expectsRed: expectsRed)
    // Gateways repeat themselves.
    if random.chance(5) { try await receive(raw, expectsRed: expectsRed) }
  }

  private func receive(_ raw: RawReply, expectsRed: Bool) async throws {
    report.replies += 1
    let received = try await store.receive([raw], actor: .service, now: clock.now)
    guard expectsRed, let id = received.first?.id else { return }
    watcher.note { $0.expectedRed.insert(id) }
  }

  // MARK: What people change

  func apply(_ change: PersonChange, to number: Int) async throws {
    guard let id = try client(number) else { return }
    let now = clock.now
    switch change {
    case .refuse(let channel):
      try await store.setConsent(.refused, client: id, channel: channel, renew: false, actor: Self.desk, now: now)
    case .renew(let channel):
      try await store.setConsent(.given, client: id, channel: channel, renew: true, actor: Self.desk, now: now)
    case .optOut: try await store.optOut(client: id, actor: Self.desk, now: now)
    case .newEmail: try await move(number, id)
    case .newZone(let zone):
      var edit = ClientEdit()
      edit.timeZone = zone
      people[number].zone = zone
      try await store.edit(client: id, edit, actor: Self.desk, now: now)
    case .newChannel(let channel):
      var edit = ClientEdit()
      edit.preferredChannel = channel
      try await store.edit(client: id, edit, actor: Self.desk, now: now)
    }
  }

  private func move(_ number: Int, _ id: Int64) async throws {
    var edit = ClientEdit()
    people[number].email = "c\(number)-\(random.pick(1...9))@client.example"
    own(people[number])
    edit.email = people[number].email.flatMap { EmailAddress($0) }
    try await store.edit(client: id, edit, actor: Self.desk, now: clock.now)
    try await store.setConsent(.given, client: id, channel: .email, renew: false, actor: Self.desk, now: clock.now)
  }

  private func client(_ number: Int) throws -> Int64? {
    try store.withDatabase { db in
      try Int64.fetchOne(
        db, sql: "SELECT id FROM client WHERE reference = ?1 OR (?1 IS NULL AND name = ?2) LIMIT 1",
        arguments: [people[number].reference, people[number].name])
    }
  }

  /// The lead goes through what was left lying: follow-ups of yesterday, lost answers, calls.
  func tidy() async throws {
    let now = clock.now
    let age = isEnding ? Span.zero : .days(2)
    let (followUps, messages) = try store.withDatabase { db in
      let followUps = try Int64.fetchAll(
        db.cachedStatement(sql: "SELECT id FROM follow_up WHERE state <> 'closed' AND opened_at <= ? ORDER BY id"),
        arguments: [(now - age).milliseconds])
      let messages = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id, state, kind FROM message WHERE state = 'unknown'
            UNION ALL SELECT id, state, kind FROM message WHERE state = 'queued' AND channel = 'call' AND send_from <= ?
            """), arguments: [now.milliseconds])
      return (followUps, messages.map { $0["id"] as Int64 })
    }
    for id in followUps {
      try? await store.close(id, outcome: .selfCare, note: "called, resting", by: Self.desk, now: now)
    }
    for id in messages where isEnding || random.chance(60) {
      let resolution = isEnding ? Resolution.sent : Resolution.allCases[random.index(3)]
      watcher.note { $0.excuses.resolved.insert(id) }
      try? await store.resolve(messageID: id, as: resolution, actor: Self.desk, now: now)
    }
  }

  /// Somebody changes something about a client just while a message to her is on its way.
  func meddle(_ parked: [Turnstile.Parked]) async throws {
    let ids = parked.compactMap { $0.who.split(separator: "#").dropFirst().first.flatMap { Int64($0) } }
    guard let id = ids.isEmpty ? watcher.someWaiting(&random) : ids[random.index(ids.count)] else { return }
    guard let message = watcher.message(id), let client = message.clientID else { return }
    let now = clock.now
    note("meddling with client \(client)")
    do {
      switch (random.pick(0...9), message.appointmentID) {
      case (0, let id?): try await store.setStatus(.cancelled, ofAppointment: id, actor: Self.desk, now: now)
      case (1, let id?): try await store.setStatus(.noShow, ofAppointment: id, actor: Self.desk, now: now)
      case (2, let id?):
        let start = now - .hours(random.pick(1...60))
        try await store.move(appointment: id, to: start, end: nil, actor: Self.desk, now: now)
      case (3, _):
        try await store.setConsent(
          .refused, client: client, channel: message.channel, renew: false, actor: Self.desk, now: now)
      case (4, _): try await store.optOut(client: client, actor: Self.desk, now: now)
      default:
        if random.chance(30) {
          watcher.note { $0.excuses.resolved.insert(id) };
          try await store.cancel(messageID: id, actor: Self.desk, now: now)
        }
      }
    } catch is Refused {} catch is NoSuchThing {}
    watcher.examine()
    service?.bells.ring(Set(LoopName.allCases))
  }
}
