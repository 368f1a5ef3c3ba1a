import ArgumentParser

/// The program: `aftercare <noun> <verb>` for people, `aftercare serve` for systemd.
@main
struct Aftercare: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks in on a massage clinic's clients after their sessions.",
    discussion: """
      Without a command it shows today. To begin:

        aftercare init          writes the configuration and the database
        aftercare book          asks, then says what will be sent and when
        aftercare message list  what was sent, what will be, what was not

      Times are the clinic's local time, "2026-11-22 14:00". Everything that lists takes --format json or csv. \
      For completion in your shell: aftercare --generate-completion-script bash (or zsh, fish).

      Exit codes: 0 done, 64 usage, 65 bad data, 66 no such thing, 69 database unavailable, 70 our defect, \
      75 try again, 78 configuration.
      """,
    version: "1.0.0",
    subcommands: [ReadMailCommand.self],
    groupedSubcommands: [
      CommandGroup(name: "Every day", subcommands: [TodayCommand.self, BookCommand.self]),
      CommandGroup(
        name: "Clients and sessions",
        subcommands: [AppointmentCommand.self, ClientCommand.self, TherapistCommand.self]),
      CommandGroup(
        name: "Messages and answers",
        subcommands: [MessageCommand.self, ReplyCommand.self, FollowUpCommand.self, TriageCommand.self]),
      CommandGroup(
        name: "The installation",
        subcommands: [
          ServeCommand.self, StatusCommand.self, DoctorCommand.self, AuditCommand.self, TemplateCommand.self,
          InitCommand.self,
          DemoCommand.self,
        ]),
    ],
    defaultSubcommand: TodayCommand.self)

  /// Runs the command that the process was called with; errors end in ``Failure``.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Failure.end(with: error)
    }
  }
}
