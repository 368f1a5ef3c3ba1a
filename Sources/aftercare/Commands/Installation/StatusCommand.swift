import AftercareCore
import ArgumentParser

/// `status`.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "The numbers at a glance.",
    discussion: "aftercare status --format json")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var showing: ShowingOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let clock = assembly.clock
    let report = try await assembly.store.status(now: assembly.now)
    let gaps = ReadinessGaps.of(
      assembly.configuration, staff: try await assembly.store.therapists(includingRemoved: false))
    let held = try await Self.held(assembly.store)
    let waits = try await RateWait.all(assembly).map { GatewaySentences.wait($0, clock: clock) }
    let page = Page(report: report, troubles: try await Troubles.of(assembly) + waits)
    try showing.format.print(page) {
      Self.lines(report, notes: page.troubles + gaps + held, clock: clock).map(PrintableText.line)
    }
  }

  /// The numbers, and beside them what is wrong.
  private struct Page: Encodable {
    var report: StatusReport
    var troubles: [String]

    private enum Keys: CodingKey { case troubles }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(troubles, forKey: .troubles)
      try report.encode(to: encoder)
    }
  }

  /// A sentence for each reason for which messages are held: `2 messages are held: nobody has asked her for consent yet`.
  private static func held(_ outbox: any ClinicDesks) async throws -> [String] {
    var filter = MessageFilter()
    filter.state = .held
    let rows = try await outbox.messages(filter, limit: 100_000)
    let reasons = Dictionary(grouping: rows) { $0.reason.map(ReasonSentences.sentence) ?? "nobody knows why" }
    return reasons.sorted { $0.key < $1.key }.map { reason, rows in
      "\(rows.count) \(rows.count == 1 ? "message is" : "messages are") held: \(reason)"
    }
  }

  private static func lines(_ report: StatusReport, notes: [String], clock: ClinicClock) -> [String] {
    func counts(_ numbers: [String: Int]) -> String {
      let parts = numbers.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
      return parts.isEmpty ? "none" : parts.joined(separator: ", ")
    }
    var lines = [
      "Messages:     \(counts(report.messages))",
      "Next due:     \(report.nextDueAt.map { clock.moment($0) } ?? "none is planned")",
      "Last sent:    \(report.lastSentAt.map { clock.moment($0) } ?? "nothing yet")",
      "Follow-ups:   \(counts(report.followUps))",
    ]
    let troubles: [(Int, String)] = [
      (report.overdue, "check-ins are due and have not gone: is the service running?"),
      (report.unreadReplies, "replies have not been read yet"),
      (report.pendingBookings, "bookings wait to be accepted"),
      (report.bookingProblems, "bookings have a problem; see: aftercare today"),
      (report.clientsToPlan, "clients wait to be planned"),
    ]
    if report.toBeTriedAgain > 0 {
      let waits = report.toBeTriedAgain == 1 ? "1 message waits" : "\(report.toBeTriedAgain) messages wait"
      lines.append("  \(waits) to be tried again; see: aftercare message list --state queued")
    }
    lines += troubles.filter { $0.0 > 0 }.map { "  \($0.0) \($0.1)" }
    lines += notes.map { "  \($0)" }
    lines += report.gatewayTroubles.map { "  " + GatewaySentences.trouble($0, clock: clock) }
    return lines + [report.auditHead.map { "Audit trail:  \($0.sequence):\($0.hash)" } ?? "Audit trail:  empty"]
  }
}
