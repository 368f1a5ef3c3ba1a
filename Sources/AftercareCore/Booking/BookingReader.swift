import Foundation

/// Understands a booking as somebody wrote it: the one way in for the desk and for other programs.
public struct BookingReader: Sendable {
  private let clinic: ClinicProfile
  private let catalogue: Catalogue
  private let time: ClinicTime

  /// The longest session that is believed; a longer one has its dates mixed up.
  private static let longestSession = Span.hours(24)

  /// Makes a reader for a clinic's numbering, wall clock and massage types.
  public init(clinic: ClinicProfile, catalogue: Catalogue) {
    self.clinic = clinic
    self.catalogue = catalogue
    time = ClinicTime(in: clinic.timeZone)
  }

  /// Reads `request`. What is odd but harmless becomes a problem beside the result: an unknown massage type (the
  /// default is taken), an address or number that cannot be used (it is left out), an unknown zone or channel.
  ///
  /// Throws ``BookingProblem`` when start, end or status cannot be understood, or nobody could tell whose it is.
  public func read(_ request: BookingRequest) throws(BookingProblem) -> ReadBooking {
    let start = try instant(request.startsAt, "starts_at")
    let end = try instant(request.endsAt, "ends_at")
    guard end > start else { throw BookingProblem("ends_at is not after starts_at: give the end of the session") }
    guard end - start <= Self.longestSession else {
      throw BookingProblem("the session would last more than 24 hours: check starts_at and ends_at")
    }
    guard let status = AppointmentStatus(rawValue: request.status) else {
      throw BookingProblem("the status is not known: write booked, cancelled, noShow or completed")
    }
    let name = Self.oneLine(request.clientName)
    guard !name.isEmpty || Self.filled(request.clientReference) != nil else {
      throw BookingProblem("the booking names no client: give client_name, or client_reference")
    }
    var problems: [String] = []
    return ReadBooking(
      clientReference: Self.filled(request.clientReference), clientName: name, email: email(request.email, &problems),
      phone: phone(request.phone, &problems), language: Self.filled(request.language).map(Self.languageTag),
      timeZone: zone(request.timeZone, &problems), channel: channel(request.channel, &problems),
      consent: request.consent, guardian: request.guardian.map { Self.oneLine($0) },
      therapist: Self.filled(request.therapist), massageType: massageType(request.massageType, &problems),
      start: start, end: end, status: status, isDiscreet: request.isDiscreet, problems: problems)
  }

  // MARK: Fields

  private func instant(_ text: String, _ column: String) throws(BookingProblem) -> Instant {
    do throws(ClinicTimeProblem) { return try time.instant(text) } catch {
      throw BookingProblem("\(column) is \(error)")
    }
  }

  private func email(_ text: String?, _ problems: inout [String]) -> EmailAddress? {
    guard let text = Self.filled(text) else { return nil }
    if let address = EmailAddress(text) { return address }
    problems.append("the e-mail address cannot be used, so no mail is sent: correct it")
    return nil
  }

  private func phone(_ text: String?, _ problems: inout [String]) -> PhoneNumber? {
    guard let text = Self.filled(text) else { return nil }
    if let number = PhoneNumber(text, country: clinic.country) { return number }
    problems.append("the telephone number cannot be used, so no SMS is sent: write it with country code, +353…")
    return nil
  }

  private func zone(_ text: String?, _ problems: inout [String]) -> String? {
    guard let text = Self.filled(text) else { return nil }
    if TimeZone(identifier: text) != nil { return text }
    problems.append("the time zone is not known, so the clinic's is taken: write it like Europe/Dublin")
    return nil
  }

  private func channel(_ text: String?, _ problems: inout [String]) -> Channel? {
    guard let text = Self.filled(text) else { return nil }
    if let channel = Channel(rawValue: text) { return channel }
    problems.append("the channel is not known and was left out: write email, sms or call")
    return nil
  }

  private func massageType(_ text: String, _ problems: inout [String]) -> String {
    if let type = catalogue.type(named: text) { return type.id }
    problems.append(
      "the massage type is not in the catalogue, so the general texts are used: see `aftercare template list`")
    return MassageType.defaultID
  }

  /// A language tag as template folders are named: language in lower case, region in upper case (RFC 5646 §2.1.1).
  private static func languageTag(_ text: String) -> String {
    let parts = text.split(separator: "-", maxSplits: 1)
    return ([parts.first?.lowercased()] + parts.dropFirst().map { $0.uppercased() }).compactMap { $0 }
      .joined(separator: "-")
  }

  private static func filled(_ text: String?) -> String? {
    guard let text = text?.trimmingWhitespace(), !text.isEmpty else { return nil }
    return text
  }

  /// A name as one line: whatever breaks a line becomes a space.
  private static func oneLine(_ text: String?) -> String {
    (text ?? "").split { $0.isNewline || $0 == "\t" || $0 == "\0" }.joined(separator: " ").trimmingWhitespace()
  }
}
