import AftercareCore
import AftercareStore
import AftercareWorkers
import Logging

/// Takes in a reply on a full disk: gives up the ballast, as the service would, when it does not run.
struct RoomForReplies {
  private let disk: DiskTurn

  init(database: String) {
    // Its words are for a journal; the person at the command line gets a sentence of her own.
    disk = DiskTurn(
      disk: Ballast(database: database), logger: Logger(label: "aftercare") { _ in SwiftLogNoOpLogHandler() })
  }

  /// Does `work`, once more when the disk was full and room could be made.
  func making<Value: Sendable>(_ work: @Sendable () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch let problem as StoreProblem where problem.kind == .full || problem.kind == .unavailable {
      guard disk.noteFailure(isFull: problem.kind == .full) else { throw problem }
      Terminal.note("the disk is full: the room kept for replies is used now; make room")
      return try await work()
    }
  }
}
