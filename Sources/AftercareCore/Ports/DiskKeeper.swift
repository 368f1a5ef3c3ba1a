/// The room beside the database, and the ballast that is kept there for replies and alerts.
public protocol DiskKeeper: Sendable {
  /// The ballast's size in bytes.
  var ballastSize: Int64 { get }
  /// Whether the ballast is there.
  var hasBallast: Bool { get }
  /// How much room there is. Throws when the file system does not say.
  func room() throws -> DiskRoom
  /// Makes the ballast; false when there is not the room for it.
  func makeBallast() -> Bool
  /// Gives its room to whoever writes next; false when there was none.
  @discardableResult func freeBallast() -> Bool
}
