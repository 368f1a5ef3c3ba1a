public import AftercareCore
public import Logging
import ServiceLifecycle
import Synchronization

/// Asks gateways what became of messages: first about those whose answer was lost, which wait for it, then about those that
/// were accepted and have no final word.
///
/// One question at a time to each gateway. One that does not answer is left alone for a while; `unknown` messages do not wait
/// for it longer than ``AskingRules`` says.
public final class ReceiptTurn: Sendable {
  private struct Pause {
    var failures = 0
    var until: Instant
  }

  private let desk: any Receipts
  private let sources: [any ReceiptSource]
  private let rules: [Channel: ReceiptRules]
  private let asking: AskingRules
  private let timekeeper: any Timekeeper
  private let logger: Logger
  private let pauses = Mutex<[String: Pause]>([:])

  /// Questions whose answers are recorded in one transaction.
  private static let batch = 20
  /// Questions of one turn: others want the database, too.
  private static let longestTurn = 200

  /// Makes the turn. `rules` by channel say what is done with receipts.
  public init(
    desk: any Receipts, sources: [any ReceiptSource], rules: [Channel: ReceiptRules],
    asking: AskingRules = AskingRules(), timekeeper: any Timekeeper, logger: Logger
  ) {
    self.desk = desk
    self.sources = sources
    self.rules = rules
    self.asking = asking
    self.timekeeper = timekeeper
    self.logger = logger
  }

  /// Lets the policy decide about messages whose gateway is not configured any more. To be called after taking over.
  public func begin(now: Instant) async throws {
    _ = try await desk.stopAsking(allBut: sources.map(\.name), rules: rules, now: now)
  }

  /// Asks what is to be asked now; returns how many messages it moved. On cancellation and graceful shutdown it records
  /// the answers it has and ends.
  public func run() async throws -> Int {
    var moved = 0
    for source in sources {
      for unknown in [true, false] { moved += try await ask(source, unknown: unknown) }
    }
    return moved
  }

  /// When the next question is due; nil when there is none.
  public func next() async throws -> Instant? {
    var next: [Instant] = []
    for source in sources {
      if let instant = try await desk.nextQuestion(for: source.name, unknown: true) { next.append(instant) }
      if let instant = try await desk.nextQuestion(for: source.name, unknown: false) {
        next.append(max(instant, pauses.withLock { $0[source.name]?.until } ?? instant))
      }
    }
    return next.min()
  }

  private func ask(_ source: any ReceiptSource, unknown: Bool) async throws -> Int {
    var moved = 0
    for _ in 0..<(Self.longestTurn / Self.batch) {
      let now = timekeeper.now
      guard !isStopping, unknown || !isPaused(source),
        let next = try await desk.nextQuestion(for: source.name, unknown: unknown),
        next <= now
      else { break }
      let questions = try await desk.questions(for: source.name, unknown: unknown, now: now, limit: Self.batch)
      var answers: [AnsweredQuestion] = []
      for question in questions where !isStopping {
        let answer = isPaused(source) ? .noAnswer(retryAfter: nil) : await put(question, to: source)
        answers.append(
          AnsweredQuestion(attemptID: question.attemptID, answer: answer, jitter: Double.random(in: 0...1)))
      }
      moved += try await take(answers, from: source)
    }
    return moved
  }

  /// A cancelled task cannot use the database any more, but an answer is worth keeping.
  private func take(_ answers: [AnsweredQuestion], from source: any ReceiptSource) async throws -> Int {
    let now = timekeeper.now
    return try await Task { [desk, asking, rules] in
      try await desk.take(answers, asking: asking, rules: rules[source.channel] ?? ReceiptRules(), now: now)
    }.value
  }

  private func put(_ question: ReceiptQuestion, to source: any ReceiptSource) async -> ReceiptAnswer {
    let answer = await source.ask(question)
    let now = timekeeper.now
    guard case .noAnswer(let retryAfter) = answer else {
      if pauses.withLock({ $0.removeValue(forKey: source.name) }) != nil {
        logger.notice("the gateway can be asked again", metadata: ["channel": "\(source.channel.rawValue)"])
      }
      return answer
    }
    let failures = pauses.withLock { pauses in
      let failures = (pauses[source.name]?.failures ?? 0) + 1
      let pause = min(Span.seconds(15 << Int64(min(failures - 1, 6))), .minutes(15))
      pauses[source.name] = Pause(failures: failures, until: now + max(pause, retryAfter ?? .zero))
      return failures
    }
    if failures == 1 {
      logger.warning(
        "the gateway does not say what became of messages", metadata: ["channel": "\(source.channel.rawValue)"])
    }
    return answer
  }

  private func isPaused(_ source: any ReceiptSource) -> Bool {
    pauses.withLock { $0[source.name].map { $0.until > timekeeper.now } ?? false }
  }

  private var isStopping: Bool { Task.isCancelled || Task.isShuttingDownGracefully }
}
