import AftercareCore
import ArgumentParser

/// `follow-up open`.
struct FollowUpOpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open one for what a client told somebody.",
    discussion: """
      Her words are kept and read like a written reply: they decide how pressing it is, and who is alerted.

        aftercare follow-up open 4
        echo "rang: her left foot is numb" | aftercare follow-up open 4 --text -
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The client's id.") var client: Int64
  @Option(help: ArgumentHelp("What she said; - for standard input.", valueName: "words")) var text: String?

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let words = try StandardInput.freeText(text, name: "--text", question: "What did she say?")
    let rules = assembly.configuration.replyRules
    let now = assembly.now
    try await assembly.ensureStaff(now: now)
    let id = try await assembly.store.open(clientID: client, text: words, actor: assembly.actor, now: now) { facts in
      rules.decide(facts, kind: .client, now: now, atLeast: .amber)
    }
    let row = try await assembly.store.followUp(id).followUp
    let staff = try await assembly.store.therapists(includingRemoved: true)
    let state = FollowUpSentences.state(row, staff: staff, clock: assembly.clock, now: now)
    Terminal.say(PrintableText.line("Follow-up \(id), \(FollowUpSentences.level(row)): \(state)."))
  }
}

/// `follow-up assign`.
struct FollowUpAssignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Give it to another member of staff, who is alerted at once.",
    discussion: """
      See who there is with: aftercare therapist list

        aftercare follow-up assign 17 --therapist 2
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The follow-up's number.") var id: Int64
  @Option(help: ArgumentHelp("Her id.", valueName: "id")) var therapist: Int64

  func run() async throws {
    let assembly = try await Assembly.open(global)
    let staff = try await assembly.store.therapists(includingRemoved: false)
    guard let person = staff.first(where: { $0.id == therapist }) else { throw NoSuchThing("therapist", therapist) }
    let row = try await assembly.store.followUp(id).followUp
    let now = assembly.now
    let messages = assembly.alerts(to: person, about: row, now: now)
    try await assembly.store.assign(id, to: therapist, messages: messages, actor: assembly.actor, now: now)
    Terminal.say(PrintableText.line("Follow-up \(id) is \(person.name)'s."))
    if messages.isEmpty { Terminal.note("she has no number or address: tell her yourself") }
  }
}

extension Assembly {
  /// The round of alerts that tells one person of a follow-up which is now hers.
  fileprivate func alerts(to person: TherapistRow, about row: FollowUpRow, now: Instant) -> [MessageDraft] {
    let member = StaffMember(
      id: person.id, email: person.email.flatMap(EmailAddress.init), phone: person.phone.flatMap { PhoneNumber($0) })
    let followUp = FollowUp(
      id: row.id, level: row.level, urgent: row.urgent, state: .open, openedAt: row.openedAt, actBy: row.actBy,
      therapistID: person.id, clientID: row.clientId, flags: row.flags)
    let facts = AlertFacts(followUp: followUp, isConduct: row.isConduct, onDuty: [member], lead: member)
    let escalation = Escalation(
      clocks: configuration.followUps, staffHours: configuration.clinic.hours, zone: configuration.clinic.timeZone,
      channels: configuration.checkIns.channels)
    return escalation.nextRound(facts, now: now).messages
  }
}
