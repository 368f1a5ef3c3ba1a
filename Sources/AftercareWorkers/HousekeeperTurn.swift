public import AftercareCore
public import Logging

/// Signs a checkpoint of the trail's head hourly, at start and at stop, and writes the head to the journal daily.
public struct HousekeeperTurn: Sendable {
  private let trail: any AuditTrail
  private let signer: AuditSigner?
  private let logger: Logger

  /// Makes the turn; without a signer the head is only journalled.
  public init(trail: any AuditTrail, signer: AuditSigner?, logger: Logger) {
    self.trail = trail
    self.signer = signer
    self.logger = logger
  }

  /// Keeps a checkpoint if the head has moved. `isDaily` also writes the head to the journal, outside the database's reach.
  public func run(now: Instant, isDaily: Bool) async throws {
    if let signer {
      _ = try await trail.checkpoint(now: now, publicKey: signer.publicKey, sign: signer.sign)
    }
    if isDaily, let head = try await trail.head() {
      logger.notice("audit head", metadata: ["head": "\(head.sequence):\(head.hash)"])
    }
  }
}
