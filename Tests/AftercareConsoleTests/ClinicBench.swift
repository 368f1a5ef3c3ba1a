import AftercareCore
import AftercareStore
import Foundation
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import AftercareConsole
@testable import TestServers

/// A real store behind webhooks, its clock in the test's hand.
final class ClinicBench: Timekeeper {
  let store: ClinicStore
  let country: Country
  private let clock = Mutex(today)

  /// In memory, or in a file of `folder`.
  init(in folder: Folder? = nil) throws {
    store = try folder.map { try ClinicStore.open($0.path("clinic.db"), creating: true) } ?? .inMemory()
    country = try irish()
  }

  var now: Instant { clock.withLock { $0 } }
  func wait(until instant: Instant) async {}
  func move(_ span: Span) { clock.withLock { $0 = $0 + span } }

  /// The webhooks of a clinic with every gateway.
  func webhooks(onFailure: @escaping @Sendable (any Error) -> Void = { _ in }) -> Webhooks {
    Webhooks(
      hooks: [
        "twilio": TwilioWebhook(token: "token", publicURL: "https://hooks.example", country: country),
        "android-sms-gateway": AndroidSMSGatewayWebhook(signingKey: "signing key", country: country),
        "kannel": KannelWebhook(token: "token", country: country),
        "generic": GenericWebhook(secret: "secret", country: country),
      ], desk: store, rules: ReceiptRules(), clinicName: "Calm <Hands>", timekeeper: self,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, onFailure: onFailure)
  }

  /// Every event with that beginning, oldest first.
  func events(_ action: String) async throws -> [AuditEvent] {
    try await store.events(matching: AuditFilter(action: action), limit: 100).reversed()
  }

  /// How many replies were received.
  func received() async throws -> Int { try await events("reply.received").count }
}

/// A listener that runs while `body` does.
func listening(
  _ webhooks: Webhooks, patience: Duration = .seconds(30), _ body: (Int) async throws -> Void
) async throws {
  let port = try Port.free()
  let heard = AsyncStream<String?>.makeStream()
  let listener = try #require(
    WebhookListener(
      address: "127.0.0.1:\(port)", webhooks: webhooks,
      settings: WebhookListener.Settings(patience: patience) { heard.continuation.yield($0) },
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }))
  let group = ServiceGroup(services: [listener], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  try await withThrowingTaskGroup(of: Void.self) { tasks in
    tasks.addTask { try await group.run() }
    for await problem in heard.stream {
      #expect(problem == nil)
      break
    }
    let result: Result<Void, any Error>
    do { result = .success(try await body(port)) } catch { result = .failure(error) }
    await group.triggerGracefulShutdown()
    try await tasks.waitForAll()
    try result.get()
  }
}

/// What curl says to a request: the status, then headers and body.
func curl(_ port: Int, _ target: String, _ options: String...) throws -> (status: Int, said: String) {
  let said = try Program.run(
    "/usr/bin/curl",
    ["-sS", "-i", "--noproxy", "*", "--max-time", "20", "--globoff"] + options + ["http://127.0.0.1:\(port)\(target)"],
    package: "curl")
  let lines = said.split(separator: "\r\n", omittingEmptySubsequences: false)
  let status = lines.last { $0.hasPrefix("HTTP/1.1 ") && !$0.hasPrefix("HTTP/1.1 100") } ?? ""
  return (Int(status.split(separator: " ").dropFirst().first ?? "") ?? 0, said)
}
