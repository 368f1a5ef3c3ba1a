import AftercareCore
import Foundation

extension ClinicConfiguration {
  /// Finds, reads and checks the configuration. Throws ``ConfigurationProblem``.
  ///
  /// - Parameters:
  ///   - named: what `--config` says; nil: it was not given.
  ///   - database: what `--database` says; nil: as configured.
  ///   - environment: the process's environment.
  static func read(
    named: String?, database: String?, environment: [String: String]
  ) async throws -> ClinicConfiguration {
    guard let path = ConfigurationFile.path(named: named, environment: environment) else {
      let places = ConfigurationFile.searchPath.joined(separator: " nor ")
      throw ConfigurationProblem(
        place: "no configuration", sentence: "neither \(places) is there: write one with: aftercare init")
    }
    let values = try await ConfigurationValues(file: .read(path), environment: environment)
    let email = try await EmailSettings.read(values)
    let sms = try await SMSSettings.read(values)
    let clinic = try await values.clinic()
    let defaults = FollowUpRules()
    return ClinicConfiguration(
      file: path, clinic: clinic,
      believesSystemClock: try await values.value(
        .clockSynchronisation, "system (its word on the clock counts) or none (only a person's does)"
      ) { ["system": true, "none": false][$0] } ?? true,
      database: try await values.databasePath(overriddenBy: database),
      templates: try await values.path(.templates) ?? "/usr/share/aftercare/templates",
      templatesOverlay: try await values.path(.templatesOverlay),
      checkIns: try await values.checkIns(zone: clinic.timeZone, email: email != nil, sms: sms != nil),
      email: email, sms: sms, mailbox: try await MailboxSettings.read(values),
      consoleListen: try await values.listen(.consoleListen), hooks: try await HookSettings.read(values),
      followUps: FollowUpRules(
        urgentWithin: try await values.span(.followUpUrgentWithin, default: defaults.urgentWithin),
        redWithin: try await values.span(.followUpRedWithin, default: defaults.redWithin),
        amberWithin: try await values.span(.followUpAmberWithin, default: defaults.amberWithin)),
      addedTerms: try await values.addedTerms(),
      lead: try await values.staff(.lead, .leadName, .leadEmail, .leadPhone, country: clinic.country),
      deputy: try await values.staff(.deputy, .deputyName, .deputyEmail, .deputyPhone, country: clinic.country),
      auditPublicKeyFile: try await values.path(.auditPublicKeyFile),
      credentials: try await Credentials.read(values, environment: environment))
  }
}

extension ConfigurationValues {
  /// The database's path; `override` wins.
  func databasePath(overriddenBy override: String?) async throws -> String {
    if let override { return override }
    return try await path(.database) ?? "/var/lib/aftercare/aftercare.db"
  }

  fileprivate func clinic() async throws -> ClinicProfile {
    let name = try await required(.clinicName, example: "Calm Hands")
    let country = try await required(
      .clinicCountry, example: "IE", "a country whose telephone numbers are known here (ISO code)", Country.init(code:))
    let zone = try await required(
      .clinicTimeZone, example: "Europe/Dublin", "a time zone", { TimeZone(identifier: $0) })
    return ClinicProfile(
      name: name, country: country, timeZone: zone,
      locale: try await value(.clinicLocale, "a language like en or es-MX") { text in
        text.wholeMatch(of: /[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*/) == nil ? nil : text
      } ?? "en",
      phone: try await required(.clinicPhone, example: "\"+35315550100\"", "a telephone number") {
        PhoneNumber($0, country: country)
      },
      emergencyNumber: try await required(.clinicEmergencyNumber, example: "\"112\"", "a number of 2 to 6 digits") {
        $0.wholeMatch(of: /\d{2,6}/) == nil ? nil : $0
      },
      crisisLine: try await text(.clinicCrisisLine),
      hours: try await window(.clinicHours, default: "Mon-Fri 09:00-18:00"))
  }

  fileprivate func checkIns(zone: TimeZone, email: Bool, sms: Bool) async throws -> CheckInRules {
    var rules = CheckInRules(
      clinicZone: zone, contactWindow: try await window(.contactWindow, default: "09:00-20:00"),
      channels: (email ? [.email] : []) + (sms ? [.sms] : []))
    rules.maxEarlier = try await span(.checkInsMaxEarlier, default: rules.maxEarlier)
    for (stage, key) in [(Stage.hours24, ConfigurationKey.checkInsDeadline24h), (.hours72, .checkInsDeadline72h)] {
      rules.deadlines[stage] = try await span(key, default: rules.deadline(of: stage))
    }
    if let wanted = try await list(.checkInsChannels, example: "[sms, email]") {
      rules.channels = try wanted.map { name in
        guard let channel = rules.channels.first(where: { $0.rawValue == name }) else {
          throw problem(.checkInsChannels, "\"\(name)\" is not a channel with a gateway: email or sms, if configured")
        }
        return channel
      }
    }
    return rules
  }

  private func window(_ key: ConfigurationKey, default standard: String) async throws -> ContactWindow {
    let text = try await text(key) ?? standard
    do throws(ContactWindowProblem) {
      return try ContactWindow(parsing: text)
    } catch {
      throw problem(key, error.description)
    }
  }

  fileprivate func staff(
    _ role: StaffRole, _ name: ConfigurationKey, _ email: ConfigurationKey, _ phone: ConfigurationKey, country: Country
  ) async throws -> TherapistDraft? {
    guard let name = try await text(name) else {
      if try await text(email) != nil { throw problem(email, "belongs to nobody: write \(name.rawValue) as well") }
      if try await text(phone) != nil { throw problem(phone, "belongs to nobody: write \(name.rawValue) as well") }
      return nil
    }
    return TherapistDraft(
      name: name, email: try await value(email, "an e-mail address", EmailAddress.init),
      phone: try await value(phone, "a telephone number") { PhoneNumber($0, country: country) }, role: role)
  }
}
