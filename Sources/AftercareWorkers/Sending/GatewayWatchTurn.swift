public import AftercareCore
public import Logging

/// Tells staff by another way when a gateway takes nothing, and when it works again.
public struct GatewayWatchTurn: Sendable {
  private let book: any GatewayBook
  private let watch: GatewayWatch
  private let logger: Logger

  /// Makes the turn.
  public init(book: any GatewayBook, watch: GatewayWatch, logger: Logger) {
    self.book = book
    self.watch = watch
    self.logger = logger
  }

  /// Tells whom it is time to tell; returns how many gateways that concerned, and when there may be more to tell; nil:
  /// when something changes.
  @discardableResult
  public func run(now: Instant) async throws -> (count: Int, next: Instant?) {
    let troubles = try await book.gatewayTroubles()
    guard troubles.contains(where: { watch.step($0, now: now) != nil }) else {
      return (0, troubles.compactMap { watch.nextLook($0) }.min())
    }
    let done = try await book.watchGateways(now: now) { [watch] in watch.step($0, now: now) }
    for (trouble, step) in done { log(trouble, step) }
    return (done.count, try await book.gatewayTroubles().compactMap { watch.nextLook($0) }.min())
  }

  private func log(_ trouble: GatewayTrouble, _ step: GatewayWatch.Step) {
    guard case .tell(let notice, let messages) = step else { return }
    logger.error(
      messages.isEmpty
        ? "a gateway takes nothing, and nobody can be told by another way" : "a gateway takes nothing: staff are told",
      metadata: [
        "gateway": "\(trouble.gateway)", "channel": "\(notice.channel.rawValue)", "since": "\(notice.since)",
        "stop": "\(notice.stop?.rawValue ?? "down")",
      ])
  }
}
