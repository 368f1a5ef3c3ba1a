public import AftercareCore

/// Tells staff when answers do not reach us, and when they do again.
public struct WayInWatchTurn: Sendable {
  private let desk: any WaysIn
  private let watch: WayInWatch

  /// Makes the turn.
  public init(desk: any WaysIn, watch: WayInWatch) {
    self.desk = desk
    self.watch = watch
  }

  /// Tells whom it is time to tell; returns how many ways that concerned.
  @discardableResult
  public func run(now: Instant) async throws -> Int {
    // Whom to tell is only looked up when there is something to tell.
    guard try await desk.waysIn().contains(where: { watch.step($0, staff: [], now: now) != nil }) else { return 0 }
    return try await desk.watchWaysIn(now: now) { [watch] way, staff in watch.step(way, staff: staff, now: now) }
  }
}
