import AftercareCore
import CCurl
import Foundation

/// A message is asked about by its SID. Where the answer that told it was lost, it is looked for among the latest to
/// the recipient: Twilio knows no reference of ours, so the text and the time have to tell, and an absence is never certain.
///
/// The list is asked for by `To` alone: a message still in Twilio's queue has no `DateSent` to be found by.
extension Twilio: AskableDialect {
  /// The list is newest first; more would not fit into what is read of an answer.
  private static let pageSize = 20
  /// How far a message's creation may lie outside its attempt, once the clocks are set against each other.
  private static let tolerance = Span.minutes(2)

  func url(for question: ReceiptQuestion) -> String? {
    guard let sid = question.gatewayReference else {
      guard question.text != nil, !question.address.isEmpty else { return nil }
      return "\(url)?To=\(Escaping.percent.escape(question.address))&PageSize=\(Self.pageSize)"
    }
    return "\(url.dropLast(".json".count))/\(Escaping.percent.escape(sid)).json"
  }

  func answer(to question: ReceiptQuestion, _ answer: HTTPAnswer) -> ReceiptAnswer {
    guard question.gatewayReference == nil else { return one(question, answer) }
    guard answer.status != 404, let list = try? JSONDecoder().decode(List.self, from: Data(answer.body)),
      let text = question.text
    else { return .noAnswer(retryAfter: nil) }
    // Both clocks count from now: ours when it asked, Twilio's by the Date of its answer.
    let clocks = answer.header("date").flatMap(Self.instant).map { $0 - question.askedAt } ?? .zero
    guard question.startedAt <= question.endedAt else { return .noAnswer(retryAfter: nil) }
    let earliest = question.startedAt + clocks - Self.tolerance
    let latest = question.endedAt + clocks + Self.tolerance
    let created = list.messages.map { ($0, $0.created.flatMap(Self.instant)) }
    let found = created.filter { message, instant in
      instant.map { (earliest...latest).contains($0) } == true && message.isTo(question.address, saying: text)
    }
    if !found.isEmpty {
      let sightings = found.compactMap { sighting($0.0) }
      return sightings.isEmpty ? .noAnswer(retryAfter: nil) : .seen(sightings)
    }
    // Further back than the page reaches it may still be.
    if list.messages.count >= Self.pageSize, created.allSatisfy({ $0.1.map { $0 > earliest } ?? true }) {
      return .noAnswer(retryAfter: nil)
    }
    return .absent(isCertain: false)
  }

  private func one(_ question: ReceiptQuestion, _ answer: HTTPAnswer) -> ReceiptAnswer {
    guard answer.status != 404 else { return .absent(isCertain: false) }
    guard let message = try? JSONDecoder().decode(Message.self, from: Data(answer.body)),
      message.sid == question.gatewayReference, let sighting = sighting(message)
    else { return .noAnswer(retryAfter: nil) }
    return .seen([sighting])
  }

  private func sighting(_ message: Message) -> ReceiptAnswer.Sighting? {
    let code = message.error.map(String.init)
    guard let word = Receipt.Word(twilio: message.status, errorCode: code) else { return nil }
    return .init(
      gatewayReference: message.sid, word: word, code: code,
      happenedAt: word.isFinal ? message.updated.flatMap(Self.instant) : nil)
  }

  private static func instant(_ date: String) -> Instant? {
    let seconds = curl_getdate(date, nil)
    return seconds < 0 ? nil : Instant(milliseconds: Int64(seconds) * 1000)
  }

  // MARK: Twilio's records

  private struct List: Decodable { var messages: [Message] }

  /// A Message resource; its dates are RFC 2822.
  private struct Message: Decodable {
    var sid: String
    var status: String
    var to: String
    var body: String?
    var direction: String?
    var error: Int?
    var created: String?
    var updated: String?

    enum CodingKeys: String, CodingKey {
      case sid, status, to, body, direction
      case error = "error_code"
      case created = "date_created"
      case updated = "date_updated"
    }

    /// Twilio may replace quotes and dashes, and trial accounts put words before the text: letters and digits decide.
    func isTo(_ address: String, saying text: String) -> Bool {
      let ours = Self.plain(text)
      return to == address && direction != "inbound" && !ours.isEmpty && Self.plain(body ?? "").hasSuffix(ours)
    }

    private static func plain(_ text: String) -> String {
      String(text.folding(options: [.diacriticInsensitive], locale: nil).filter { $0.isLetter || $0.isNumber })
    }
  }
}
