import AftercareCore
import Testing

/// Which attempts a gateway is asked about, and what is done with its answers.
@Suite struct AskingTests {
  private static let source = "twilio AC1"
  private let rules = ReceiptRules()

  /// A check-in by SMS through a gateway that can be asked.
  private func claimed(_ backend: Backend = .memory, at now: Instant = Week.tuesday(15)) async throws -> (
    Clinic, Claimed
  ) {
    let clinic = try Clinic(backend)
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    return (clinic, try #require(try await clinic.claim(.sms, at: now, source: Self.source).first))
  }

  private func lost(_ backend: Backend = .memory) async throws -> (Clinic, Claimed) {
    let (clinic, text) = try await claimed(backend)
    try await clinic.settle(text, .unknown(.gone), at: Week.tuesday(15, 1))
    return (clinic, text)
  }

  private func questions(_ clinic: Clinic, unknown: Bool = true, at now: Instant, from source: String = source)
    async throws -> [ReceiptQuestion]
  {
    try await clinic.ports.questions(for: source, unknown: unknown, now: now, limit: 10)
  }

  @discardableResult
  private func take(
    _ clinic: Clinic, _ answer: ReceiptAnswer, _ text: Claimed, at now: Instant, rules: ReceiptRules = ReceiptRules()
  ) async throws -> Int {
    try await clinic.ports.take(
      [AnsweredQuestion(attemptID: text.attemptID, answer: answer, jitter: 0.5)], asking: AskingRules(), rules: rules,
      now: now)
  }

  private func seen(_ word: Receipt.Word, _ reference: String? = "SM1") -> ReceiptAnswer {
    .seen([.init(gatewayReference: reference, word: word)])
  }

  @Test(arguments: Backend.all) func `what may have been lost is not sent again before the gateway was asked`(
    _ backend: Backend
  ) async throws {
    let (clinic, text) = try await lost(backend)
    #expect(try await clinic.message(text.messageID).state == .unknown)
    #expect(try await clinic.claim(.sms, at: Week.tuesday(15, 5)).isEmpty)
    #expect(try await clinic.ports.nextQuestion(for: Self.source, unknown: true) == Week.tuesday(15, 1))
    #expect(try await clinic.ports.nextQuestion(for: "another", unknown: true) == nil)
    let question = try #require(try await questions(clinic, at: Week.tuesday(15, 1)).first)
    #expect(
      question
        == ReceiptQuestion(
          attemptID: text.attemptID, reference: text.reference, gatewayReference: nil, address: Numbers.anna,
          text: "How are you?", startedAt: Week.tuesday(15), endedAt: Week.tuesday(15, 1),
          askedAt: Week.tuesday(15, 1)))
  }

  @Test(arguments: Backend.all) func `what the gateway has was sent, and is asked about until it has arrived`(
    _ backend: Backend
  ) async throws {
    let (clinic, text) = try await lost(backend)
    #expect(try await take(clinic, seen(.underWay), text, at: Week.tuesday(15, 2)) == 1)
    var row = try await clinic.message(text.messageID)
    #expect(row.state == .sent)
    #expect(row.sentAt == Week.tuesday(15))
    #expect(row.gatewayReference == "SM1")
    #expect(try await clinic.ports.nextQuestion(for: Self.source, unknown: true) == Week.tuesday(15, 5))
    #expect(try await questions(clinic, at: Week.tuesday(15, 5)).first?.gatewayReference == "SM1")
    #expect(try await take(clinic, seen(.accepted), text, at: Week.tuesday(15, 5)) == 0)
    #expect(try await take(clinic, seen(.delivered), text, at: Week.tuesday(15, 30)) == 1)
    row = try await clinic.message(text.messageID)
    #expect(row.state == .delivered)
    #expect(try await clinic.ports.nextQuestion(for: Self.source, unknown: true) == nil)
    #expect(
      try await clinic.actions("message:\(row.id)") == [
        "message.claimed", "message.unknown", "message.sent", "message.delivered",
      ])
  }

  @Test(arguments: Backend.all) func `what its service left on the wire waits for the answer, too`(_ backend: Backend)
    async throws
  {
    let (clinic, text) = try await claimed(backend)
    #expect(try await clinic.ports.adoptInterrupted(policies: [.sms: .resend], now: Week.tuesday(15, 5)) == 1)
    #expect(try await clinic.message(text.messageID).state == .unknown)
    #expect(try await clinic.ports.nextQuestion(for: Self.source, unknown: true) == Week.tuesday(15, 5))
    #expect(try await take(clinic, .absent(isCertain: true), text, at: Week.tuesday(15, 5)) == 1)
    let row = try await clinic.message(text.messageID)
    #expect(row.state == .queued)
    #expect(row.nextAttemptAt == Week.tuesday(15, 6))
    let again = try #require(try await clinic.claim(.sms, at: Week.tuesday(15, 6), source: Self.source).first)
    #expect(again.reference == text.reference)
    #expect(again.text == text.text)
    // The first attempt is history.
    #expect(try await questions(clinic, at: Week.wednesday(9)).isEmpty)
    #expect(try await clinic.ports.nextQuestion(for: Self.source, unknown: true) == nil)
  }

  @Test func `a gateway that stays silent leaves the decision to the policy, in time`() async throws {
    for (policy, state) in [(UnknownPolicy.resend, MessageState.queued), (.hold, .unknown)] {
      let (clinic, text) = try await lost()
      let rules = ReceiptRules(whenUnknown: policy)
      var now = Week.tuesday(15, 1)
      while now < Week.tuesday(15, 16) {
        #expect(try await take(clinic, .noAnswer(retryAfter: nil), text, at: now, rules: rules) == 0)
        #expect(try await clinic.message(text.messageID).state == .unknown)
        now = try #require(try await clinic.ports.nextQuestion(for: Self.source, unknown: true))
      }
      #expect(now == Week.tuesday(15, 16))
      try await take(clinic, .noAnswer(retryAfter: nil), text, at: now, rules: rules)
      #expect(try await clinic.message(text.messageID).state == state)
      let last = try await clinic.actions("message:\(text.messageID)").last
      #expect(last == (policy == .resend ? "message.requeued" : "message.unknown"))
    }
  }

  @Test func `what a person settled is not asked about any more`() async throws {
    let (clinic, text) = try await lost()
    try await clinic.ports.resolve(
      messageID: text.messageID, as: .cancel, actor: .account("ciara"), now: Week.tuesday(15, 2))
    #expect(try await questions(clinic, at: Week.tuesday(15, 2)).isEmpty)
    #expect(try await clinic.ports.nextQuestion(for: Self.source, unknown: true) == nil)
    #expect(try await take(clinic, seen(.accepted), text, at: Week.tuesday(15, 3)) == 0)
    #expect(try await clinic.message(text.messageID).state == .cancelled)
  }

  @Test func `an accepted message is asked about after a minute, and at last there is no word`() async throws {
    let (clinic, text) = try await claimed()
    try await clinic.settle(text, .accepted(.fine), at: Week.tuesday(15))
    var asked = 0
    while let now = try await clinic.ports.nextQuestion(for: Self.source, unknown: false) {
      let question = try #require(try await questions(clinic, unknown: false, at: now).first)
      #expect(question.gatewayReference == "q1")
      #expect(try await take(clinic, seen(.accepted, "q1"), text, at: now) == 0)
      asked += 1
    }
    #expect(asked == 50)
    let row = try await clinic.message(text.messageID)
    #expect(row.state == .sent)
    #expect(row.receipt == "noWord")
    #expect(try await clinic.actions("message:\(row.id)") == ["message.claimed", "message.sent", "message.receipt"])
    try await clinic.note([Receipt(about: .attempt(text.attemptID), .delivered)], at: Week.day(6, 9))
    #expect(try await clinic.message(text.messageID).state == .delivered)
  }

  @Test func `a gateway that forgot an accepted message proves nothing`() async throws {
    let (clinic, text) = try await claimed()
    try await clinic.settle(text, .accepted(.fine), at: Week.tuesday(15))
    #expect(try await take(clinic, .absent(isCertain: true), text, at: Week.tuesday(15, 1)) == 0)
    #expect(try await clinic.message(text.messageID).state == .sent)
    #expect(try await clinic.ports.message(text.messageID).attempts.first?.receipt == nil)
  }

  @Test(arguments: Backend.all) func `of two that look the same each is found once`(_ backend: Backend) async throws {
    let clinic = try Clinic(backend)
    for name in ["Anna Byrne", "Liam Byrne"] { _ = try await clinic.client(name, email: nil, phone: Numbers.anna) }
    let texts = try await clinic.claim(.sms, at: Week.tuesday(15), source: Self.source)
    #expect(texts.count == 2)
    for text in texts { try await clinic.settle(text, .unknown(.gone), at: Week.tuesday(15)) }
    let both = ReceiptAnswer.seen([
      .init(gatewayReference: "SM2", word: .accepted), .init(gatewayReference: "SM1", word: .accepted),
    ])
    for text in texts { try await take(clinic, both, text, at: Week.tuesday(15, 1)) }
    var references: [String?] = []
    for text in texts { references.append(try await clinic.message(text.messageID).gatewayReference) }
    #expect(references == ["SM2", "SM1"])
  }

  @Test func `a single message in the gateway's list is not taken for two`() async throws {
    let clinic = try Clinic()
    for name in ["Anna Byrne", "Liam Byrne"] { _ = try await clinic.client(name, email: nil, phone: Numbers.anna) }
    let texts = try await clinic.claim(.sms, at: Week.tuesday(15), source: Self.source)
    for text in texts { try await clinic.settle(text, .unknown(.gone), at: Week.tuesday(15)) }
    for text in texts { try await take(clinic, seen(.accepted), text, at: Week.tuesday(15, 3)) }
    var states: [MessageState] = []
    for text in texts { states.append(try await clinic.message(text.messageID).state) }
    #expect(states == [.sent, .queued])
  }

  @Test(arguments: Backend.all) func `when the gateway is another one now, nobody is asked and the policy decides`(
    _ backend: Backend
  ) async throws {
    let (clinic, text) = try await lost(backend)
    #expect(
      try await clinic.ports.stopAsking(allBut: [Self.source], rules: [.sms: rules], now: Week.tuesday(15, 2)) == 0)
    #expect(try await clinic.message(text.messageID).state == .unknown)
    #expect(try await clinic.ports.stopAsking(allBut: [], rules: [.sms: rules], now: Week.tuesday(15, 2)) == 1)
    #expect(try await clinic.message(text.messageID).state == .queued)
    #expect(try await clinic.ports.nextQuestion(for: Self.source, unknown: true) == nil)
  }

  @Test func `a gateway that cannot be asked goes by the policy at once`() async throws {
    let clinic = try Clinic()
    _ = try await clinic.client(email: nil, phone: Numbers.anna)
    let text = try #require(try await clinic.claim(.sms, at: Week.tuesday(15)).first)
    try await clinic.settle(text, .unknown(.gone), at: Week.tuesday(15))
    #expect(try await clinic.message(text.messageID).state == .queued)
  }

  @Test func `those that may be lost are asked about apart from those that went`() async throws {
    let clinic = try Clinic()
    for (name, number) in [("Anna", "+353861234567"), ("Liam", "+353861234568")] {
      _ = try await clinic.client(name, email: nil, phone: number)
    }
    let texts = try await clinic.claim(.sms, at: Week.tuesday(15), source: Self.source)
    try await clinic.settle(texts[0], .accepted(.fine), at: Week.tuesday(15))
    try await clinic.settle(texts[1], .unknown(.gone), at: Week.tuesday(15))
    #expect(try await questions(clinic, at: Week.tuesday(16)).map(\.attemptID) == [texts[1].attemptID])
    #expect(try await questions(clinic, unknown: false, at: Week.tuesday(16)).map(\.attemptID) == [texts[0].attemptID])
  }
}

extension Clinic {
  /// Everything the service does about receipts, once, after a week: for what looks at its statements.
  func liveThroughReceipts(now: Instant) async throws {
    _ = try await client("Nora Kelly", email: "nora@client.example", phone: "+353860000099")
    let source = "a gateway"
    let claimed = try await claim(at: Week.tuesday(15), source: source)
    for (index, message) in claimed.enumerated() {
      try await settle(message, index == 0 ? .unknown(.gone) : .accepted(.fine), at: Week.tuesday(15))
    }
    for unknown in [true, false] {
      _ = try await ports.nextQuestion(for: source, unknown: unknown)
      let questions = try await ports.questions(for: source, unknown: unknown, now: now, limit: 1)
      let answers = questions.map {
        AnsweredQuestion(
          attemptID: $0.attemptID, answer: .seen([.init(gatewayReference: "SM\($0.attemptID)", word: .accepted)]),
          jitter: 0.5)
      }
      _ = try await ports.take(answers, asking: AskingRules(), rules: ReceiptRules(), now: now)
    }
    _ = try await ports.stopAsking(allBut: [], rules: [:], now: now)
    let message = try #require(claimed.first)
    for subject in [
      Receipt.Subject.reference(message.reference, .email), .gatewayReference("SM1", gateway: "email"),
      .recipient(try #require(EmailAddress("nora@client.example"))),
    ] {
      try await note([Receipt(about: subject, .failed(suppresses: nil))], at: now)
    }
    try await note([Receipt(about: .attempt(message.attemptID), .delivered)], at: now)
  }
}
