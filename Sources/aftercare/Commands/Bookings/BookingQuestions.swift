import AftercareCore

/// Asks on the terminal for what a booking still needs.
struct BookingQuestions {
  private let assembly: Assembly
  private let catalogue: Catalogue
  private let therapists: [TherapistRow]
  private let prompt = Prompt()

  /// Reads what the answers are checked against.
  init(assembly: Assembly) async throws {
    self.assembly = assembly
    catalogue = try assembly.templates().catalogue
    therapists = try await assembly.store.therapists(includingRemoved: false)
  }

  /// Asks for everything that `draft` leaves open. Off a terminal nothing is asked.
  func complete(_ draft: inout BookingDraft) throws {
    guard Prompt.isPossible else { return }
    draft.client = try draft.client ?? prompt.ask("Client's name")
    draft.phone =
      try draft.phone
      ?? prompt.askOptional("Telephone") { number in
        PhoneNumber(number, country: assembly.configuration.clinic.country) == nil
          ? "that is not a telephone number: write it the national way or with +" : nil
      }
    draft.email =
      try draft.email
      ?? prompt.askOptional("E-mail") { address in
        EmailAddress(address) == nil ? "that is not an e-mail address" : nil
      }
    draft.type = try draft.type ?? type()
    draft.start = try draft.start ?? Self.start(clock: assembly.clock)
    draft.minutes = try draft.minutes ?? minutes()
    draft.therapist = try draft.therapist ?? therapist()
    draft.consent = try draft.consent ?? consent()
  }

  /// Asks for the start until it is a time that exists once.
  static func start(clock: ClinicClock) throws -> String {
    guard Prompt.isPossible else { throw UsageProblem("--start is missing: when is the session?") }
    return try Prompt().ask("Begins (2026-11-22 14:00)") { text in
      do throws(DataProblem) {
        _ = try clock.instant(text)
        return nil
      } catch {
        return error.description
      }
    }
  }

  private func type() throws -> String {
    let names = catalogue.types.map(\.id).filter { $0 != MassageType.defaultID }
    return try prompt.ask("Massage (\(names.joined(separator: ", ")))") { name in
      guard catalogue.type(named: name) == nil else { return nil }
      let hint = NearestWord.to(name, among: names).map { ": did you mean \($0)?" } ?? ""
      return "there is no such massage\(hint)"
    }
  }

  private func minutes() throws -> Int {
    let text = try prompt.ask("Minutes", default: "60") { text in
      Int(text).map((1...1440).contains) == true ? nil : "that is not a number from 1 to 1440"
    }
    return Int(text) ?? 60
  }

  private func therapist() throws -> String? {
    guard !therapists.isEmpty else { return nil }
    return try prompt.askOptional("Therapist, one of \(therapists.map(\.name).joined(separator: ", "))") { name in
      therapists.contains { NameKey.of($0.name) == NameKey.of(name) } ? nil : "nobody on record is called that"
    }
  }

  private func consent() throws -> Bool? {
    try prompt.choose(
      "Did she agree to be messaged afterwards?",
      [("as on record", nil), ("yes", true), ("no", false)] as [(String, Bool?)]
    ) ?? nil
  }
}
