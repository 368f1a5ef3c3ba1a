import AftercareCore
import AftercareStore

/// The clinic's store as one loop of the service sees it: each transaction that writes is a boundary at which the
/// simulation may let others go first, or kill the service.
struct ServiceStore: Sendable {
  let store: ClinicStore
  /// Whose boundary it is.
  let who: String
  let turnstile: Turnstile
  let watcher: Watcher
  let bells: Bells
  let bug: PlantedBug?
  /// The wire of the dispatcher that uses it; nil for the other loops.
  var wire: Wire?
  let seed: UInt64

  /// Waits at the boundary, does the operation, has the watcher look. Throws ``ServiceDied``.
  func step<Value>(_ place: String, _ operation: () async throws -> Value) async throws -> Value {
    guard await turnstile.park(who, place) else { throw ServiceDied() }
    let value = try await operation()
    watcher.examine()
    return value
  }

  /// Reads; also a dead service learns nothing.
  func look<Value>(_ operation: () async throws -> Value) async throws -> Value {
    guard !turnstile.isDead else { throw ServiceDied() }
    return try await operation()
  }
}

/// The service was killed before the operation.
struct ServiceDied: Error {}

extension ServiceStore: BookingDesk {
  func book(
    _ request: BookingRequest, actor: Actor, now: Instant,
    reading: @Sendable (BookingRequest) throws(BookingProblem) -> ReadBooking
  ) async throws -> AcceptedBooking {
    try await step("book") { try await store.book(request, actor: actor, now: now, reading: reading) }
  }

  func acceptPending(
    limit: Int, now: Instant, reading: @Sendable (BookingRequest) throws(BookingProblem) -> ReadBooking
  ) async throws -> Int {
    try await step("acceptPending") { try await store.acceptPending(limit: limit, now: now, reading: reading) }
  }

  func setStatus(_ status: AppointmentStatus, ofAppointment id: Int64, actor: Actor, now: Instant) async throws {
    try await step("setStatus") { try await store.setStatus(status, ofAppointment: id, actor: actor, now: now) }
  }

  func move(appointment id: Int64, to start: Instant, end: Instant?, actor: Actor, now: Instant) async throws {
    try await step("move") { try await store.move(appointment: id, to: start, end: end, actor: actor, now: now) }
  }
}

extension ServiceStore: PlanBook {
  func clientsToPlan(limit: Int, catalogue: Catalogue, now: Instant) async throws -> [PlanningClient] {
    try await look {
      guard let bug else { return try await store.clientsToPlan(limit: limit, catalogue: catalogue, now: now) }
      return try await BuggyOutbox(bug: bug, store: store, watcher: watcher).blindfolded {
        try await store.clientsToPlan(limit: limit, catalogue: catalogue, now: now)
      }
    }
  }

  func apply(_ plans: [ClientPlan], now: Instant) async throws -> Int {
    let planted = plans.map { bug?.changed($0) ?? $0 }
    return try await step("apply") {
      let applied = try await store.apply(planted, now: now)
      // What is due already has no instant that an alarm could name.
      if plans.contains(where: { $0.steps.contains { $0.isDue(now) } }) { bells.ring([.email, .sms]) }
      return applied
    }
  }

  func planAgain(ifChanged fingerprint: String, now: Instant) async throws {
    try await step("planAgain") { try await store.planAgain(ifChanged: fingerprint, now: now) }
  }
}

extension PlanStep {
  fileprivate func isDue(_ now: Instant) -> Bool {
    switch self {
    case .add(let draft), .change(_, let draft): draft.state == .queued && draft.instants.sendFrom <= now
    }
  }
}

extension ServiceStore: Inbox {
  func receive(_ replies: [RawReply], actor: Actor, now: Instant) async throws -> [ReceivedReply] {
    try await step("receive") { try await store.receive(replies, actor: actor, now: now) }
  }

  func beginReading(
    atMost count: Int, now: Instant, parking: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> [UnreadReply] {
    let planted = bug
    return try await step("beginReading") {
      try await store.beginReading(atMost: count, now: now) { planted?.changed(parking($0)) ?? parking($0) }
    }
  }

  func read(
    _ replies: [ParsedReply.Numbered], now: Instant, deciding: @Sendable (ReplyFacts, ReplyKind) -> ReplyDecision
  ) async throws -> [ReadReply] {
    let planted = bug
    return try await step("read") {
      let read = try await store.read(replies, now: now) { planted?.changed(deciding($0, $1)) ?? deciding($0, $1) }
      bells.ring(Set(LoopName.allCases))
      return read
    }
  }

  func readAgain(
    _ replyID: Int64, linkedTo clientID: Int64?, actor: Actor, now: Instant,
    deciding: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> ReadReply {
    try await step("readAgain") {
      try await store.readAgain(replyID, linkedTo: clientID, actor: actor, now: now, deciding: deciding)
    }
  }
}

extension ServiceStore: FollowUpDesk {
  func open(
    clientID: Int64, text: String, actor: Actor, now: Instant, deciding: @Sendable (ReplyFacts) -> ReplyDecision
  ) async throws -> Int64 {
    try await step("open") {
      try await store.open(clientID: clientID, text: text, actor: actor, now: now, deciding: deciding)
    }
  }

  func take(_ id: Int64, by actor: Actor, lasts: Span, now: Instant) async throws {
    try await step("take") { try await store.take(id, by: actor, lasts: lasts, now: now) }
  }

  func logCall(
    _ id: Int64, answered: Bool, note: String?, by actor: Actor, askAgainAt: Instant, now: Instant
  ) async throws {
    try await step("logCall") {
      try await store.logCall(id, answered: answered, note: note, by: actor, askAgainAt: askAgainAt, now: now)
    }
  }

  func close(_ id: Int64, outcome: FollowUpOutcome, note: String?, by actor: Actor, now: Instant) async throws {
    try await step("close") { try await store.close(id, outcome: outcome, note: note, by: actor, now: now) }
  }

  func assign(_ id: Int64, to therapistID: Int64, messages: [MessageDraft], actor: Actor, now: Instant) async throws {
    try await step("assign") {
      try await store.assign(id, to: therapistID, messages: messages, actor: actor, now: now)
    }
  }

  func dueForAlert(now: Instant, limit: Int) async throws -> [AlertFacts] {
    if bug == .alertIsNotRepeated { return [] }
    return try await look { try await store.dueForAlert(now: now, limit: limit) }
  }

  func alert(_ id: Int64, round: Int, messages: [MessageDraft], nextAlertAt: Instant, now: Instant) async throws {
    try await step("alert") {
      try await store.alert(id, round: round, messages: messages, nextAlertAt: nextAlertAt, now: now)
      bells.ring([.email, .sms])
    }
  }

  func nextAlertInstant() async throws -> Instant? { try await look { try await store.nextAlertInstant() } }
}
