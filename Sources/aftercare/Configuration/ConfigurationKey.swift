/// Every key the configuration may have. What is not here is refused, with the nearest of these named.
enum ConfigurationKey: String, CaseIterable {
  case clinicName = "clinic.name"
  case clinicCountry = "clinic.country"
  case clinicTimeZone = "clinic.timeZone"
  case clinicLocale = "clinic.locale"
  case clinicPhone = "clinic.phone"
  case clinicEmergencyNumber = "clinic.emergencyNumber"
  case clinicCrisisLine = "clinic.crisisLine"
  case clinicHours = "clinic.hours"
  case clockSynchronisation = "clock.synchronisation"
  case database
  case templates
  case templatesOverlay
  case contactWindow
  case checkInsDeadline24h = "checkIns.deadline24h"
  case checkInsDeadline72h = "checkIns.deadline72h"
  case checkInsMaxEarlier = "checkIns.maxEarlier"
  case checkInsChannels = "checkIns.channels"
  case emailGateway = "email.gateway"
  case emailFolder = "email.folder"
  case emailURL = "email.url"
  case emailEncryption = "email.encryption"
  case emailCAFile = "email.caFile"
  case emailFrom = "email.from"
  case emailUsername = "email.username"
  case emailPasswordFile = "email.passwordFile"
  case emailWayBack = "email.wayBack"
  case emailConnections = "email.connections"
  case emailPerMinute = "email.perMinute"
  case emailPerHour = "email.perHour"
  case emailPerDay = "email.perDay"
  case emailWhenUnknown = "email.whenUnknown"
  case smsGateway = "sms.gateway"
  case smsFolder = "sms.folder"
  case smsPreset = "sms.preset"
  case smsURL = "sms.url"
  case smsCAFile = "sms.caFile"
  case smsUsername = "sms.username"
  case smsPasswordFile = "sms.passwordFile"
  case smsTokenFile = "sms.tokenFile"
  case smsFrom = "sms.from"
  case smsAccount = "sms.account"
  case smsMethod = "sms.method"
  case smsContentType = "sms.contentType"
  case smsHeaders = "sms.headers"
  case smsBody = "sms.body"
  case smsAnswerContains = "sms.answerContains"
  case smsReferencePath = "sms.referencePath"
  case smsWayBack = "sms.wayBack"
  case smsEvery = "sms.every"
  case smsConnections = "sms.connections"
  case smsPerMinute = "sms.perMinute"
  case smsPerHour = "sms.perHour"
  case smsPerDay = "sms.perDay"
  case smsWhenUnknown = "sms.whenUnknown"
  case mailboxURL = "mailbox.url"
  case mailboxUsername = "mailbox.username"
  case mailboxPasswordFile = "mailbox.passwordFile"
  case mailboxEncryption = "mailbox.encryption"
  case mailboxCAFile = "mailbox.caFile"
  case mailboxFolders = "mailbox.folders"
  case mailboxMark = "mailbox.mark"
  case mailboxEvery = "mailbox.every"
  case consoleListen = "console.listen"
  case hooksListen = "hooks.listen"
  case hooksPublicURL = "hooks.publicURL"
  case hooksSecretFile = "hooks.secretFile"
  case triageAddedTerms = "triage.addedTerms"
  case followUpUrgentWithin = "followUp.urgentWithin"
  case followUpRedWithin = "followUp.redWithin"
  case followUpAmberWithin = "followUp.amberWithin"
  case leadName = "followUp.lead.name"
  case leadEmail = "followUp.lead.email"
  case leadPhone = "followUp.lead.phone"
  case deputyName = "followUp.deputy.name"
  case deputyEmail = "followUp.deputy.email"
  case deputyPhone = "followUp.deputy.phone"
  case auditKeyFile = "audit.keyFile"
  case auditPublicKeyFile = "audit.publicKeyFile"

  /// The key's parts between the dots.
  var components: [String] { rawValue.split(separator: ".").map(String.init) }

  /// The environment variable that overrides it: `AFTERCARE_CLINIC_TIME_ZONE`, by the rule of the library's
  /// environment provider (a word begins where a capital follows a small letter).
  var variable: String {
    var name = "AFTERCARE"
    for component in components {
      name += "_"
      var previous: Character?
      for letter in component {
        if let previous, previous.isLowercase, letter.isUppercase { name += "_" }
        name += letter.uppercased()
        previous = letter
      }
    }
    return name
  }
}
