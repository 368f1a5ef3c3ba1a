import AftercareCore
import ArgumentParser

/// `today`, also plain `aftercare`: the therapist's day.
struct TodayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "today",
    abstract: "Today's sessions, whom to call, what to answer, who was not reached (the default).",
    discussion: """
      aftercare today
      aftercare today --date yesterday
      """)

  @OptionGroup var global: GlobalOptions
  @Option(help: ArgumentHelp("Another day's sessions: 2026-11-22, tomorrow.", valueName: "date")) var date = "today"
  @OptionGroup var showing: ShowingOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let now = assembly.now
    let day = try assembly.clock.date(date, now: now)
    var today = try await assembly.store.today(from: day.start, to: day.end, now: now)
    for index in today.sessions.indices {
      today.sessions[index].lastReply = today.sessions[index].lastReply?.withoutConduct
    }
    today.followUps = today.followUps.map(\.withoutConduct)
    let staff = try await assembly.store.therapists(includingRemoved: true)
    let troubles = showing.format == .table ? try await Troubles.of(assembly) : []
    try showing.format.print(today) {
      (troubles.isEmpty ? [] : ["WRONG JUST NOW"] + troubles.map { "  " + PrintableText.line($0) } + [""])
        + TodayPage(today: today, staff: staff, clock: assembly.clock, day: day, now: now).lines
    }
  }
}
