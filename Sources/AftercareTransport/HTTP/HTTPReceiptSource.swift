import AftercareCore

/// The language of a gateway that can be asked what became of a message.
protocol AskableDialect: SMSDialect {
  /// Names provider and account (``ReceiptSource/name``).
  var account: String { get }
  /// Where the answer to a question stands; nil when it cannot be asked.
  func url(for question: ReceiptQuestion) -> String?
  /// What a complete answer with status 2xx or 404 means.
  func answer(to question: ReceiptQuestion, _ answer: HTTPAnswer) -> ReceiptAnswer
}

/// Asks a gateway by GET, one question after the other over one kept connection.
struct HTTPReceiptSource: ReceiptSource {
  let dialect: any AskableDialect
  let route: Route
  let lanes: Lanes
  let clock: (@Sendable () -> Instant)?

  var name: String { dialect.account }
  var channel: Channel { .sms }

  func ask(_ question: ReceiptQuestion) async -> ReceiptAnswer {
    guard let url = dialect.url(for: question) else { return .noAnswer(retryAfter: nil) }
    let order = Order(url: url, route: route, action: .ask(headers: ["Accept: application/json"]))
    guard case .carriedOut(let exchange) = await lanes.carry(order), exchange.ending == .completed else {
      return .noAnswer(retryAfter: nil)
    }
    let answer = HTTPAnswer(exchange, receivedAt: clock?())
    guard (200..<300).contains(answer.status) || answer.status == 404 else {
      return .noAnswer(retryAfter: answer.retryAfter)
    }
    return dialect.answer(to: question, answer)
  }
}
