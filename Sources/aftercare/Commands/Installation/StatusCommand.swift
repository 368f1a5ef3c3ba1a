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
    try showing.format.print(report) { Self.lines(report, clock: clock).map(PrintableText.line) }
  }

  private static func lines(_ report: StatusReport, clock: ClinicClock) -> [String] {
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
    lines += troubles.filter { $0.0 > 0 }.map { "  \($0.0) \($0.1)" }
    lines += report.pausedGateways.sorted { $0.key < $1.key }.map { "  the gateway \($0.key) is paused: \($0.value)" }
    return lines + [report.auditHead.map { "Audit trail:  \($0.sequence):\($0.hash)" } ?? "Audit trail:  empty"]
  }
}
