import AftercareCore
import Foundation

/// The configuration that `init` writes: every section with a comment, what the clinic must say itself filled in or left
/// to be filled in.
enum StarterConfiguration {
  /// What the clinic says of itself; nil: left to be filled in.
  struct Answers {
    var name: String?
    var country: String?
    var timeZone: String?
    var phone: String?
    var emergencyNumber: String?
    var database = "aftercare.db"
    var templates: String?
    var auditKeyFile: String?

    /// Asks on the terminal.
    mutating func ask() throws {
      let prompt = Prompt()
      name = try prompt.ask("The clinic's name, as clients know it")
      let code = try prompt.ask("Country (IE, ES, …)") { text in
        Country(code: text) == nil ? "its telephone numbers are not known here: write its two-letter code" : nil
      }
      country = code.uppercased()
      timeZone = try prompt.ask("Time zone", default: TimeZone.current.identifier) { text in
        TimeZone(identifier: text) == nil ? "that is not a time zone: write it like Europe/Dublin" : nil
      }
      let plan = Country(code: code)
      let number = try prompt.ask("Telephone that clients may ring") { text in
        PhoneNumber(text, country: plan) == nil ? "that is not a telephone number" : nil
      }
      phone = PhoneNumber(number, country: plan)?.text
      emergencyNumber = try prompt.ask("Emergency number", default: "112") { text in
        text.wholeMatch(of: /\d{2,6}/) == nil ? "that is not a number of 2 to 6 digits" : nil
      }
    }
  }

  /// The file's text.
  static func text(_ answers: Answers) -> String {
    """
    # Aftercare's configuration. Every key can be overridden by the environment: clinic.timeZone by
    # AFTERCARE_CLINIC_TIME_ZONE. Passwords never stand here: see email.passwordFile.

    clinic:
      \(line("name", answers.name, example: "Calm Hands"))
      \(line("country", answers.country, example: "IE"))
      \(line("timeZone", answers.timeZone, example: "Europe/Dublin"))
      \(line("phone", answers.phone, example: "+35315550100"))
      \(line("emergencyNumber", answers.emergencyNumber, example: "112"))
      locale: en                       # the language of clients whose own is not known
      hours: "Mon-Fri 09:00-18:00"     # when somebody is there to phone back

    database: \(quoted(answers.database))
    \(answers.templates.map { "templates: \(quoted($0))" } ?? "# templates: /usr/share/aftercare/templates")
    # templatesOverlay: /etc/aftercare/templates   # your own texts, laid over the shipped ones

    contactWindow: "09:00-20:00"       # when clients may be messaged, on their wall clock
    checkIns: { deadline24h: 12h, deadline72h: 48h, maxEarlier: 3h }

    # Without a gateway nothing goes out. The gateway "file" writes into a folder: good for a rehearsal.
    # email:
    #   gateway: smtp
    #   url: smtps://mail.example:465
    #   from: "Calm Hands <care@calmhands.example>"
    #   username: care@calmhands.example
    #   passwordFile: /etc/aftercare/email-password   # or systemd's credential email-password
    #   wayBack: pipe                  # answers are handed to `aftercare reply add`; not needed with a mailbox
    #   perHour: 200                   # if the provider limits you; perMinute and perDay too. Alerts always go
    # mailbox:                         # where answers by mail arrive; without it, or wayBack, texts ask to phone
    #   url: imaps://mail.example
    #   username: care@calmhands.example
    #   passwordFile: /etc/aftercare/mailbox-password # or systemd's credential mailbox-password
    #   folders: [INBOX, Junk]         # from folders for junk only what clients sent, or what answers us
    # sms:
    #   gateway: http
    #   preset: android-sms-gateway    # android-sms-gateway | twilio | kannel | custom
    #   url: http://192.0.2.10:8080
    #   wayBack: pipe                  # or webhook, with hooks
    # Where gateways hand over replies and receipts, and mail programs unsubscribe; behind a proxy that ends TLS.
    # hooks: { listen: "127.0.0.1:8081", publicURL: "https://hooks.calmhands.example" }   # credential hook-secret

    followUp:
      urgentWithin: 15m
      redWithin: 2h
      amberWithin: 24h
      # The lead is alerted when no therapist acts. Without her no check-ins go out.
      # lead: { name: Ciara, email: lead@calmhands.example, phone: "+35315550101" }
    \(answers.auditKeyFile.map { "\naudit: { keyFile: \(quoted($0)) }\n" } ?? "")
    """
  }

  private static func line(_ key: String, _ answer: String?, example: String) -> String {
    answer.map { "\(key): \(quoted($0))" } ?? "# \(key): \(quoted(example))   # to be filled in"
  }

  /// A YAML double-quoted scalar; JSON's strings are a subset of it.
  private static func quoted(_ text: String) -> String { CanonicalJSON.string(text) }
}
