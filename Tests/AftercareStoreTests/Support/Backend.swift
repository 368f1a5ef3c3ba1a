import AftercareCore
import AftercareStore
import Testing

/// Every port of the core that a store implements.
typealias ClinicPorts = AuditTrail & BookingDesk & FollowUpDesk & GatewayBook & Inbox & OptOuts & Outbox & OutboxDesk
  & Overview & PlanBook & Receipts & Register & SendingSwitch & WaysIn

/// A kind of store that keeps the ports' contracts. The conformance suites run on each; a further kind is one entry here.
struct Backend: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable (Folder) throws -> any ClinicPorts

  static let all = [file, memory]

  static let file = Backend(testDescription: "SQLite file") { folder in
    try ClinicStore.open(folder.path("clinic.db"), creating: true)
  }

  static let memory = Backend(testDescription: "SQLite in memory") { _ in try ClinicStore.inMemory() }
}
