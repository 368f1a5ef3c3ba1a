import AftercareCore
import ArgumentParser

/// `audit`: the trail.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "List, export and verify the audit trail.",
    discussion: """
      aftercare audit list --subject appointment:17
      aftercare audit export > trail.json
      aftercare audit verify
      """,
    subcommands: [AuditListCommand.self, AuditExportCommand.self, AuditVerifyCommand.self])
}

/// `audit list`.
struct AuditListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List events, newest first.",
    discussion: """
      aftercare audit list --subject message:17
      aftercare audit list --action followUp. --from 2026-11-01
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var dates: DateOptions
  @Option(help: ArgumentHelp("Only about this: message:17, client:4.", valueName: "subject")) var subject: String?
  @Option(help: ArgumentHelp("Only actions that begin so: message.", valueName: "text")) var action: String?
  @OptionGroup var listing: ListingOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let clock = assembly.clock
    let range = try dates.range(clock: clock, now: assembly.now)
    let filter = AuditFilter(from: range.from, to: range.to, subject: subject, action: action)
    let rows = try await assembly.store.events(matching: filter, limit: listing.fetchLimit)
    let columns: [Column<AuditEvent>] = [
      Column("SEQ") { "\($0.sequence)" }, Column("WHEN") { clock.moment($0.at) }, Column("WHO") { $0.actor },
      Column("DID") { $0.action }, Column("TO") { $0.subject.nonEmpty ?? "–" }, Column("DETAILS") { $0.details },
    ]
    try listing.show(rows, as: columns, empty: "No events.")
  }
}

/// `audit export`.
struct AuditExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Print the whole trail in the order of the chain.",
    discussion: """
      One JSON array, an event a line (or CSV); the head of the chain goes to standard error: keep it elsewhere and \
      give it to `audit verify --head` later. The README says how to verify an export without this program.

        aftercare audit export > trail.json
      """)

  /// The forms of an export.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv }

  @OptionGroup var global: GlobalOptions
  @Option(help: "json (one array) or csv.") var format = Format.json

  private static let batch = 1000

  func run() async throws {
    let assembly = try await Assembly.open(global)
    var last: AuditEvent?
    if format == .json { Terminal.write("[") }
    while true {
      let events = try await assembly.store.events(after: last?.sequence ?? 0, limit: Self.batch)
      for event in events {
        try write(event, isFirst: last == nil)
        last = event
      }
      if events.count < Self.batch { break }
    }
    if format == .json { Terminal.write(last == nil ? "]\n" : "\n]\n") }
    if let last { Terminal.note("head \(last.sequence):\(last.hash)") }
  }

  private func write(_ event: AuditEvent, isFirst: Bool) throws {
    let record = try RecordEncoder.record(of: event)
    switch format {
    case .json: Terminal.write((isFirst ? "\n  " : ",\n  ") + record.json)
    case .csv:
      guard case .fields(let fields) = record else { return }
      if isFirst { Terminal.write(CSV.line(fields.map(\.name))) }
      Terminal.write(CSV.line(fields.map(\.value.cell)))
    }
  }
}

/// `audit verify`.
struct AuditVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check the whole trail; name the first thing that does not hold.",
    discussion: """
      Ends with 65 when something does not hold. The chain shows tampering back to the last checkpoint or head that was \
      kept elsewhere.

        aftercare audit verify
        aftercare audit verify --head 120:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
      """)

  @OptionGroup var global: GlobalOptions
  @Option(help: ArgumentHelp("A head kept elsewhere.", valueName: "sequence:hash")) var head: String?
  @Option(help: ArgumentHelp("The service's public key, instead of the configured one.", valueName: "file"))
  var publicKey: String?

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let kept = try head.map { text in
      guard let head = AuditHead(text) else { throw UsageProblem("--head is not SEQUENCE:HASH with 64 hex digits") }
      return head
    }
    let key = try AuditKey.publicKey(named: publicKey, for: assembly.configuration)
    let report = try await assembly.store.verify(head: kept, publicKey: key)
    if let firstBreak = report.firstBreak { throw DataProblem("the trail does not hold: \(firstBreak.sentence)") }
    let head = report.head.map { ", head \($0.sequence):\($0.hash)" } ?? ""
    let signed =
      switch (report.checkpoints, kept, key) {
      case (0, nil, _): "no checkpoint is signed: nothing outside the chain protects it"
      case (0, _, _): "no checkpoint is signed"
      case (_, _, nil): "signatures not checked, for want of the public key"
      case (_, _, _): "signatures checked"
      }
    Terminal.say("The trail holds: \(report.events) events, \(report.checkpoints) checkpoints (\(signed))\(head)")
  }
}
