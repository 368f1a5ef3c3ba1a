import AftercareCore
import ArgumentParser

/// A stretch of calendar dates, for listings.
struct DateOptions: ParsableArguments {
  @Option(help: ArgumentHelp("From this date on: 2026-11-22, today, yesterday.", valueName: "date")) var from: String?
  @Option(help: ArgumentHelp("Up to and with this date.", valueName: "date")) var to: String?

  /// The instants of the dates, the last one included; nil where nothing was given. Throws ``DataProblem``.
  func range(clock: ClinicClock, now: Instant) throws -> (from: Instant?, to: Instant?) {
    (try from.map { try clock.date($0, now: now).start }, try to.map { try clock.date($0, now: now).end })
  }
}
