public import AftercareCore
import HTTPTypes
public import Logging

/// What is published of the clinic: webhooks and the unsubscribe link. From a request to its answer, without a wire.
///
/// What came is committed before it is answered with 200. When it cannot be, the answer is 503: the gateway keeps it and
/// comes again, and dedupe keys make a repetition harmless.
public final class Webhooks: Sendable {
  /// What the webhooks do to the clinic.
  public typealias Desk = AuditTrail & Inbox & OptOuts & Receipts

  /// Bytes of a body that are read: a telephone hands over a picture's message with the picture in it.
  static let bodyLimit = 2 << 20

  private let hooks: [String: any Webhook]
  private let desk: any Desk
  private let rules: ReceiptRules
  private let clinicName: String
  private let timekeeper: any Timekeeper
  private let logger: Logger
  private let onFailure: @Sendable (any Error) -> Void
  private let limits = SourceLimits()
  private let refusals = RefusalCounts()

  /// Makes the webhooks: `hooks` by the preset's name in their path, `rules` for receipts about text messages. `onFailure`
  /// hears when the store takes nothing.
  public init(
    hooks: [String: any Webhook], desk: any Desk, rules: ReceiptRules, clinicName: String,
    timekeeper: any Timekeeper, logger: Logger, onFailure: @escaping @Sendable (any Error) -> Void
  ) {
    self.hooks = hooks
    self.desk = desk
    self.rules = rules
    self.clinicName = clinicName
    self.timekeeper = timekeeper
    self.logger = logger
    self.onFailure = onFailure
  }

  /// Where a request goes.
  enum Place: Equatable, Sendable {
    case hook(String, HookRequest.Purpose)
    case unsubscribe(token: String)
  }

  /// Looks at a request's first lines alone: where it goes, or why it goes nowhere.
  func place(of target: String, method: HTTPRequest.Method, from source: String) -> Result<Place, WebRefusal> {
    guard limits.take(source, now: timekeeper.awake) else {
      return .failure(WebRefusal(.tooManyRequests, retryAfter: 60))
    }
    let parts = target.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let place: Place
    if parts.count == 4, parts[1] == "hooks", hooks[parts[2]] != nil,
      let purpose = HookRequest.Purpose(rawValue: parts[3])
    {
      place = .hook(parts[2], purpose)
    } else if parts.count == 3, parts[1] == "unsubscribe", parts[2].wholeMatch(of: /\d{1,19}-[0-9a-f]{32}/) != nil {
      place = .unsubscribe(token: parts[2])
    } else {
      return .failure(WebRefusal(.notFound))
    }
    guard method == .get || method == .post else { return .failure(WebRefusal(.methodNotAllowed)) }
    return .success(place)
  }

  /// Answers a request that was read whole.
  func answer(
    _ place: Place, method: HTTPRequest.Method, target: String, headers: [String: String], body: [UInt8],
    from source: String
  ) async -> WebAnswer {
    do {
      switch place {
      case .unsubscribe(let token): return try await unsubscribe(token, method, source)
      case .hook(let name, let purpose):
        let request = HookRequest(
          purpose: purpose, target: target, headers: headers, body: body, receivedAt: timekeeper.now)
        return try await hear(request, by: name, source)
      }
    } catch {
      logger.error("a request could not be recorded and is to come again", metadata: ["problem": "\(error)"])
      onFailure(error)
      return WebAnswer(.serviceUnavailable, retryAfter: 30)
    }
  }

  /// Writes one event for each hook that refused requests since the last time.
  public func reportRefusals(now: Instant) async throws {
    let counts = refusals.take()
    for (index, count) in counts.enumerated() {
      do {
        try await desk.record(
          "hook.refused",
          details: [
            "hook": .text(count.hook), "requests": .number(Int64(count.count)), "first": .instant(count.first),
            "last": .instant(count.last),
          ], actor: .service, now: now)
      } catch {
        refusals.putBack(Array(counts[index...]))
        throw error
      }
    }
  }

  // MARK: Webhooks

  private func hear(_ request: HookRequest, by name: String, _ source: String) async throws -> WebAnswer {
    guard let hook = hooks[name] else { return WebAnswer(.notFound) }
    guard hook.isGenuine(request) else { return refuse("\(name)/\(request.purpose.rawValue)") }
    limits.giveBack(source)
    guard let findings = hook.findings(in: request) ?? kept(request, name) else { return WebAnswer(.badRequest) }
    for address in findings.stops { try await desk.optOut(address, now: request.receivedAt) }
    if !findings.replies.isEmpty {
      _ = try await desk.receive(findings.replies, actor: .service, now: request.receivedAt)
    }
    if !findings.receipts.isEmpty {
      _ = try await desk.note(findings.receipts, rules: rules, now: request.receivedAt)
    }
    return hook.thanks
  }

  /// A genuine reply that nobody understands is kept for a person; a receipt like that is worth nothing.
  private func kept(_ request: HookRequest, _ name: String) -> HookFindings? {
    guard request.purpose == .reply else { return nil }
    logger.warning("a webhook was called with something that cannot be read; it is kept", metadata: ["hook": "\(name)"])
    var findings = HookFindings()
    findings.replies = [.unreadable(request, gateway: name)]
    return findings
  }

  private func refuse(_ hook: String) -> WebAnswer {
    if refusals.add(hook, now: timekeeper.now) {
      logger.warning("a request without a right signature was refused", metadata: ["hook": "\(hook)"])
    }
    return WebAnswer(.forbidden)
  }

  // MARK: Unsubscribing

  private func unsubscribe(_ token: String, _ method: HTTPRequest.Method, _ source: String) async throws -> WebAnswer {
    guard method == .post else { return UnsubscribePage.question(clinic: clinicName) }
    guard try await desk.unsubscribe(token: token, now: timekeeper.now) else {
      _ = refusals.add("unsubscribe", now: timekeeper.now)
      return WebAnswer(.notFound)
    }
    limits.giveBack(source)
    return UnsubscribePage.done(clinic: clinicName)
  }
}

/// Why a request is not even read.
struct WebRefusal: Error, Equatable {
  var answer: WebAnswer

  init(_ status: HTTPResponse.Status, retryAfter: Int? = nil) { answer = WebAnswer(status, retryAfter: retryAfter) }
}
