import AftercareCore
import Foundation

/// The installation's settings, checked: what the rest of the program is told about the clinic.
///
/// Secrets are not in it: ``Credentials`` reads them when somebody needs one, so that commands run by people who may
/// not read them work.
struct ClinicConfiguration: Sendable {
  /// The file it was read from.
  var file: String
  /// What the clinic says about itself.
  var clinic: ClinicProfile
  /// Whether the clock is trusted when the system says that it is synchronised.
  var believesSystemClock: Bool
  /// The database's path.
  var database: String
  /// The folder of the shipped templates.
  var templates: String
  /// The clinic's own folder, laid over it; nil for none.
  var templatesOverlay: String?
  /// What planning needs.
  var checkIns: CheckInRules
  /// How mail goes out; nil: it does not.
  var email: EmailSettings?
  /// How text messages go out; nil: they do not.
  var sms: SMSSettings?
  /// Where replies by mail are read; nil: they are piped in.
  var mailbox: MailboxSettings?
  /// Where the console listens, `127.0.0.1:8080`; nil: nowhere.
  var consoleListen: String?
  /// Where gateways report to; nil: nowhere.
  var hooks: HookSettings?
  /// The clocks of follow-ups.
  var followUps: FollowUpRules
  /// Terms that triage looks for besides its own, each with the flag it stands for.
  var addedTerms: [String: FlagCode]
  /// Who is alerted when nobody acts.
  var lead: TherapistDraft?
  /// Who stands in for the lead.
  var deputy: TherapistDraft?
  /// The public half of the audit key, for `audit verify`; nil: beside the configuration, if it is there.
  var auditPublicKeyFile: String?
  /// Where secrets are read from.
  var credentials: Credentials

  /// Settings that are read and checked, but of which this version makes no use yet: a sentence each.
  var unused: [String] {
    var sections: [String] = []
    if consoleListen != nil { sections.append("console") }
    return sections.map { "this version does not use the section \($0) yet" }
  }
}

/// How answers by mail come in.
enum EmailWayBack: String, Sendable, CaseIterable {
  /// They are read from the mailbox: texts ask for an answer.
  case mailbox
  /// Somebody pipes or types them into `reply add`: texts ask for an answer.
  case pipe
  /// They do not: texts ask to phone.
  case none
}

/// How answers by text message come in.
enum SMSWayBack: String, Sendable, CaseIterable {
  /// They are read from the gateway's own list: texts ask for an answer.
  case poll
  /// The gateway hands them over (`hooks.listen`): texts ask for an answer.
  case webhook
  /// Somebody pipes or types them into `reply add`: texts ask for an answer.
  case pipe
  /// They do not: texts ask to phone.
  case none
}

/// How mail goes out.
struct EmailSettings: Hashable, Sendable {
  /// The gateway.
  enum Gateway: Hashable, Sendable {
    /// A mail server. `username` nil: no log-in.
    case smtp(url: String, username: String?, encryption: Encryption, caFile: String?)
    /// A folder that gets a file for each mail.
    case file(folder: String)
  }

  /// When a connection by `smtp://` must be encrypted; `smtps://` always is.
  enum Encryption: String, Sendable, CaseIterable {
    /// Everywhere but to this machine.
    case automatic
    /// Everywhere.
    case required
    /// Nowhere.
    case plain
  }

  /// The gateway.
  var gateway: Gateway
  /// The name in the From header.
  var fromName: String
  /// The address in the From header and on the envelope.
  var from: EmailAddress
  /// How many mails may be on the wire at once.
  var connections: Int
  /// How many mails to clients may go in a time.
  var limits: RateLimits
  /// What happens to a mail whose answer was lost.
  var whenUnknown: UnknownPolicy
  /// How answers come in.
  var wayBack: EmailWayBack
}

/// How text messages go out.
struct SMSSettings: Hashable, Sendable {
  /// The gateway.
  enum Gateway: Hashable, Sendable {
    /// An HTTP gateway.
    case http(HTTPSettings)
    /// A folder that gets a file for each message.
    case file(folder: String)
  }

  /// The gateway.
  var gateway: Gateway
  /// How many messages may be on the wire at once.
  var connections: Int
  /// How many messages to clients may go in a time.
  var limits: RateLimits
  /// What happens to a message whose answer was lost.
  var whenUnknown: UnknownPolicy
  /// How answers come in.
  var wayBack: SMSWayBack
  /// The pause between two looks at the gateway's list.
  var every: Span
}

/// An HTTP gateway for text messages.
struct HTTPSettings: Hashable, Sendable {
  /// Whose interface it speaks.
  enum Preset: String, Sendable, CaseIterable {
    /// https://sms-gate.app on a telephone.
    case androidSMSGateway = "android-sms-gateway"
    /// https://www.twilio.com.
    case twilio
    /// https://www.kannel.org.
    case kannel
    /// As ``HTTPSettings/custom`` says.
    case custom

    /// Whether it can list what it has received.
    var hasInbox: Bool { self == .androidSMSGateway || self == .twilio }
  }

  /// What only the preset `custom` needs.
  struct Custom: Hashable, Sendable {
    /// `POST` or `GET`.
    var method: String
    /// The body's type, `application/json`.
    var contentType: String
    /// Further headers, `Name: value`.
    var headers: [String]
    /// The body, with places for values.
    var body: String
    /// What an answer must contain to be a success, beside its status; nil: the status is enough.
    var answerContains: String?
    /// Where in the answer's JSON the gateway's own reference stands; nil: nowhere.
    var referencePath: String?
  }

  /// Whose interface it speaks.
  var preset: Preset
  /// Where it is.
  var url: String
  /// A PEM file of the certificate authorities to trust instead of the system's; nil: the system's.
  var caFile: String?
  /// For the log-in; nil: none.
  var username: String?
  /// The provider's account, for the presets that put it into the address; nil: none.
  var account: String?
  /// The sender; nil: the gateway's own.
  var from: String?
  /// The rest of the preset `custom`; nil for the others.
  var custom: Custom?
}

/// A mailbox in which clients' answers arrive.
struct MailboxSettings: Hashable, Sendable {
  /// What is done with a mail that was read.
  enum Mark: String, Sendable, CaseIterable {
    /// It is marked as seen.
    case seen
    /// Nothing.
    case nothing
  }

  /// `imaps://mail.example`.
  var url: String
  /// For the log-in.
  var username: String
  /// When a connection by `imap://` must be encrypted; `imaps://` always is.
  var encryption: EmailSettings.Encryption
  /// A PEM file of the certificate authorities to trust instead of the system's; nil: the system's.
  var caFile: String?
  /// The folders that are read.
  var folders: [String]
  /// What is done with a mail that was read.
  var mark: Mark
  /// The pause between two looks.
  var every: Span
}

/// Where gateways report replies and receipts to.
struct HookSettings: Hashable, Sendable {
  /// The address it listens on, `0.0.0.0:8081`.
  var listen: String
  /// How the world reaches it, `https://hooks.example`, without a slash at its end; nil: nobody is told to call.
  var publicURL: String?
}
