import AftercareCore
import ArgumentParser

/// What can be said about a member of staff.
struct StaffOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Her name.", valueName: "name")) var name: String?
  @Option(help: ArgumentHelp("Where she gets mail.", valueName: "address")) var email: String?
  @Option(help: ArgumentHelp("Where she gets texts.", valueName: "number")) var phone: String?
  @Option(help: "therapist, lead or deputy.") var role: StaffRole?

  /// The options as a change. Throws ``DataProblem`` for an address or a number that is none.
  func edit(_ country: Country) throws -> TherapistEdit {
    var edit = TherapistEdit()
    edit.name = name
    edit.role = role
    if let email {
      guard let address = EmailAddress(email) else { throw DataProblem("--email is not an e-mail address") }
      edit.email = address
    }
    if let phone {
      guard let number = PhoneNumber(phone, country: country) else {
        throw DataProblem("--phone is not a telephone number: write it the national way or with +")
      }
      edit.phone = number
    }
    return edit
  }

  /// The options, with what is missing asked for on the terminal.
  func asked(_ country: Country) throws -> TherapistEdit {
    var edit = try edit(country)
    let prompt = Prompt()
    edit.name = try name ?? prompt.ask("Name")
    if phone == nil {
      let text = try prompt.askOptional("Telephone") { text in
        PhoneNumber(text, country: country) == nil ? "that is not a telephone number" : nil
      }
      edit.phone = text.flatMap { PhoneNumber($0, country: country) }
    }
    if email == nil {
      let text = try prompt.askOptional("E-mail") { text in
        EmailAddress(text) == nil ? "that is not an e-mail address" : nil
      }
      edit.email = text.flatMap(EmailAddress.init)
    }
    return edit
  }
}
