import AftercareCore
import ArgumentParser

/// `therapist`: who gives sessions and is alerted.
struct TherapistCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "therapist",
    abstract: "Add, list, change and remove staff.",
    discussion: """
      A therapist is alerted by SMS and e-mail when a client of hers needs a call; give both.

        aftercare therapist add --name Ciara --phone "086 765 4321" --email ciara@calmhands.example
      """,
    subcommands: [
      TherapistAddCommand.self, TherapistListCommand.self, TherapistEditCommand.self, TherapistRemoveCommand.self,
    ])
}

/// `therapist add`.
struct TherapistAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a member of staff.",
    discussion: "aftercare therapist add --name Ciara --phone \"086 765 4321\" --email ciara@calmhands.example")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var person: StaffOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let country = assembly.configuration.clinic.country
    let edit = try person.name == nil && Prompt.isPossible ? person.asked(country) : person.edit(country)
    guard let name = edit.name?.nonEmpty else { throw UsageProblem("--name is missing: who is it?") }
    let id = try await assembly.store.add(
      therapist: TherapistDraft(name: name, email: edit.email, phone: edit.phone, role: edit.role ?? .therapist),
      actor: assembly.actor, now: assembly.now)
    Terminal.say(PrintableText.line("Added \(name) as \(edit.role?.rawValue ?? "therapist") \(id)."))
    if edit.email == nil && edit.phone == nil {
      Terminal.note("she cannot be alerted yet: give her a number and an address with: aftercare therapist edit \(id)")
    }
  }
}

/// `therapist list`.
struct TherapistListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List staff by name.", discussion: "aftercare therapist list --all")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "Those who left as well.") var all = false
  @OptionGroup var listing: ListingOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let clock = assembly.clock
    let rows = try await assembly.store.therapists(includingRemoved: all)
    let columns: [Column<TherapistRow>] = [
      Column("ID") { "\($0.id)" }, Column("NAME") { $0.name }, Column("ROLE") { $0.role.rawValue },
      Column("SMS") { $0.phone ?? "–" }, Column("MAIL") { $0.email ?? "–" },
      Column("STATUS") { row in row.removedAt.map { "left \(clock.day($0))" } ?? "on duty" },
    ]
    try listing.show(rows, as: columns, empty: "Nobody is on record: add her with aftercare therapist add.")
  }
}

/// `therapist edit`.
struct TherapistEditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a member of staff.",
    discussion: "aftercare therapist edit 2 --phone \"086 765 4321\"")

  @OptionGroup var global: GlobalOptions
  @Argument(help: "Her id.") var id: Int64
  @OptionGroup var person: StaffOptions

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let edit = try person.edit(assembly.configuration.clinic.country)
    guard edit != TherapistEdit() else {
      throw UsageProblem("nothing to change was given: see aftercare therapist edit --help")
    }
    try await assembly.store.edit(therapist: id, edit, actor: assembly.actor, now: assembly.now)
    Terminal.say("Changed therapist \(id).")
  }
}

/// `therapist remove`.
struct TherapistRemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a member of staff off duty; the lead gets her follow-ups.",
    discussion: "aftercare therapist remove 2")

  @OptionGroup var global: GlobalOptions
  @Argument(help: "Her id.") var id: Int64

  func run() async throws {
    let assembly = try await Assembly.open(global)
    try await assembly.store.remove(therapist: id, actor: assembly.actor, now: assembly.now)
    Terminal.say("Therapist \(id) is off duty; alerts about her clients go to the lead.")
  }
}
