import AftercareCore
import ArgumentParser
import Foundation

/// `client edit`.
struct ClientEditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a client's name, addresses, language or how she is written to.",
    discussion: """
      A new address starts without consent: ask her, then record it with `client consent`. On a terminal, without \
      options, it asks for each; an empty answer keeps what is on record. An empty text ("") clears.

        aftercare client edit 4 --phone "086 123 4567"
      """)

  @OptionGroup var global: GlobalOptions
  @Argument(help: "The client's id.") var id: Int64
  @Option(help: ArgumentHelp("The name.", valueName: "name")) var name: String?
  @Option(help: ArgumentHelp("A mailbox in place of the old one.", valueName: "address")) var email: String?
  @Option(help: ArgumentHelp("A number in place of the old one, for SMS and calls.", valueName: "number"))
  var phone: String?
  @Option(help: ArgumentHelp("The language: es.", valueName: "language")) var language: String?
  @Option(help: ArgumentHelp("The time zone she lives in: Europe/Madrid.", valueName: "zone")) var timeZone: String?
  @Option(help: "How she wants to be reached: email, sms or call.") var by: Channel?
  @Option(help: ArgumentHelp("Who answers for her.", valueName: "name")) var guardian: String?
  @Option(help: "Who reads what arrives: self, guardian or shared.") var reader: Reader?
  @Flag(inversion: .prefixedNo, help: "Whether her messages must not say what she came for.") var discreet: Bool?

  func run() async throws {
    if let name, name.allSatisfy(\.isWhitespace) {
      throw DataProblem("--name is empty: a client keeps a name; leave the option out to keep the one on record")
    }
    let assembly = try await Assembly.open(global)
    let country = assembly.configuration.clinic.country
    let known = try await assembly.store.client(id)
    var edit = ClientEdit()
    edit.name = name
    edit.email = try email.map { try Self.email($0) }
    edit.phone = try phone.map { try Self.phone($0, country) }
    edit.language = language
    edit.timeZone = try timeZone.map(Self.zone)
    edit.preferredChannel = by
    edit.guardian = guardian
    edit.reader = reader
    edit.isDiscreet = discreet
    if edit == ClientEdit() { try ask(&edit, known: known, country: country) }
    try await assembly.store.edit(client: id, edit, actor: assembly.actor, now: assembly.now)
    try await assembly.planNow()
    ClientSentences.lines(try await assembly.store.client(id)).map(PrintableText.line).forEach(Terminal.say)
  }

  private func ask(_ edit: inout ClientEdit, known: ClientRow, country: Country) throws {
    guard Prompt.isPossible else { throw UsageProblem("nothing to change was given: see aftercare client edit --help") }
    let prompt = Prompt()
    let name = try prompt.ask("Name", default: known.name)
    if name != known.name { edit.name = name }
    let phone = known.contactPoints.first { $0.channel != .email }?.address
    let newPhone = try prompt.ask("Telephone", default: phone ?? "") { text in
      PhoneNumber(text, country: country) == nil ? "that is not a telephone number" : nil
    }
    if let number = PhoneNumber(newPhone, country: country), number.text != phone { edit.phone = number }
    let email = known.contactPoints.first { $0.channel == .email }?.address
    let newEmail = try prompt.ask("E-mail", default: email ?? "") { text in
      EmailAddress(text) == nil ? "that is not an e-mail address" : nil
    }
    if let address = EmailAddress(newEmail), address.text != email { edit.email = address }
  }

  private static func email(_ text: String) throws(DataProblem) -> EmailAddress {
    guard let address = EmailAddress(text) else { throw DataProblem("--email is not an e-mail address") }
    return address
  }

  private static func phone(_ text: String, _ country: Country) throws(DataProblem) -> PhoneNumber {
    guard let number = PhoneNumber(text, country: country) else {
      throw DataProblem("--phone is not a telephone number: write it the national way or with +")
    }
    return number
  }

  private static func zone(_ text: String) throws(DataProblem) -> String {
    guard text.isEmpty || TimeZone(identifier: text) != nil else {
      throw DataProblem("--time-zone is not a time zone: write it like Europe/Madrid")
    }
    return text
  }
}
