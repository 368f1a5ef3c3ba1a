import AftercareMail
import ArgumentParser

/// `read-mail`: what the program starts itself to read mails in (``MailReadingProcess``); not for people.
struct ReadMailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read-mail", abstract: "Reads mails for the service, in a process of its own.", shouldDisplay: false)

  func run() { MailReadingChild.run() }
}
