import AftercareCore

/// Texts that are short and tell the simulation what it has to know: which follow-up an alert is about.
enum ClinicTexts {
  static let sources: [String: String] = {
    var sources: [String: String] = [:]
    func put(_ place: String, _ text: String) {
      sources["en/\(place).sms.mustache"] = text
      sources["en/\(place).email.mustache"] = "Subject: {{clinic}}\n\n\(text)"
    }
    for type in ["default", "deep-tissue", "discreet"] {
      put("\(type)/24h", "{{clinic}}: hello {{name}}, how are you after a day? STOP ends")
      put("\(type)/72h", "{{clinic}}: hello {{name}}, how are you after three days? STOP ends")
    }
    for kind in Acknowledgement.allCases {
      put("replies/acknowledgement-\(kind.rawValue)", "{{clinic}}: we have your message and will phone you")
    }
    for kind in Confirmation.allCases { put("replies/confirmation-\(kind.rawValue)", "{{clinic}}: as you wish") }
    put("replies/nobody-called", "{{clinic}}: nobody has managed to phone you yet")
    for kind in [StaffAlert.urgent, .red, .amber, .question, .conduct] {
      put("staff/alert-\(kind.rawValue)", "ALERT {{number}} \(kind.rawValue)")
    }
    for text in StaffText.allCases { put("staff/\(text.rawValue)", "{{clinic}}: noted") }
    put("staff/\(StaffText.clientNotTold.rawValue)", "ALERT {{number}} the client was not told")
    return sources
  }()
}

/// A mail as a few lines: enough to see that its bytes stay the same.
struct PlainMailComposer: MailComposer {
  func compose(_ mail: OutgoingMail) -> [UInt8] {
    Array(
      "\(mail.messageID)\r\n\(mail.date)\r\n\(mail.to)\r\n\(mail.toName)\r\n\(mail.subject)\r\n\r\n\(mail.text)".utf8)
  }
}

/// A client's mail as a few lines, in the words of ``PlainMail``.
struct PlainMailReader: MailReader {
  func read(_ raw: [UInt8]) -> IncomingMail? { PlainMail(raw)?.mail }
}

/// What a simulated client's mail says: `key: value` lines, an empty line, the text.
struct PlainMail {
  var from: String
  var id: String
  var answers: String?
  var bounced: String?
  var text: String

  init(from: String, id: String, answers: String?, bounced: String? = nil, text: String) {
    self.from = from
    self.id = id
    self.answers = answers
    self.bounced = bounced
    self.text = text
  }

  init?(_ raw: [UInt8]) {
    let parts = String(decoding: raw, as: UTF8.self).split(separator: "\n\n", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    var fields: [Substring: String] = [:]
    for line in parts[0].split(separator: "\n") {
      let pair = line.split(separator: " ", maxSplits: 1)
      if pair.count == 2 { fields[pair[0]] = String(pair[1]) }
    }
    guard let from = fields["From:"], let id = fields["Message-ID:"] else { return nil }
    self.init(
      from: from, id: id, answers: fields["In-Reply-To:"], bounced: fields["Bounced:"], text: String(parts[1]))
  }

  var bytes: [UInt8] {
    var lines = ["From: \(from)", "Message-ID: \(id)"]
    if let answers { lines.append("In-Reply-To: \(answers)") }
    if let bounced { lines.append("Bounced: \(bounced)") }
    return Array((lines.joined(separator: "\n") + "\n\n" + text).utf8)
  }

  var mail: IncomingMail {
    var mail = IncomingMail()
    mail.from = EmailAddress(from)
    mail.messageID = id
    mail.references = answers.map { [$0] } ?? []
    mail.text = text
    mail.subject = "Re: Calm Hands"
    if let bounced {
      mail.bounces = [
        Bounce(recipient: EmailAddress(bounced), action: .failed, status: "5.1.1", originalMessageID: answers)
      ]
    }
    return mail
  }
}
