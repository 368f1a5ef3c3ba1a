/// What kind of follow-up calls for a member of staff.
public enum StaffAlert: String, Codable, Sendable, CaseIterable {
  /// Red and urgent: now.
  case urgent
  /// A red flag, or the menu's `3`.
  case red
  /// A person looks, in staff hours.
  case amber
  /// A person answers within a working day.
  case question
  /// A complaint about touch, remarks, draping or consent: goes to the lead only.
  case conduct
}

/// What else the program writes to staff. Raw values are file names in `templates/<locale>/staff/`.
public enum StaffText: String, Codable, Sendable, CaseIterable {
  /// Taken: who she is, her number, what she wrote. The answer to `17`.
  case details
  /// The answer to `17 NO`.
  case passedOn = "passed-on"
  /// The answer to `17 NOANSWER`.
  case noAnswer = "no-answer"
  /// The answer to `17 DONE …`.
  case closed
  /// The answer to `17 DONE …` when the outcome cannot be told from the note.
  case outcomeNeeded = "outcome-needed"
  /// Somebody else took it first.
  case takenByAnother = "taken-by-another"
  /// No open follow-up of that number that this person was alerted to.
  case unknownNumber = "unknown-number"
  /// One line of help for anything else.
  case help
  /// Taken, but no call was logged in time: it is open again.
  case reopened
  /// The acknowledgement could not be delivered: the client has not been told, phone her.
  case clientNotTold = "client-not-told"
  /// To the lead: nobody phoned by the time the client was promised.
  case nobodyCalled = "nobody-called"
  /// The monthly proof that an alert arrives.
  case test
  /// The morning's gathered ambers, questions and calls.
  case morning
  /// The daily or Monday report.
  case digest
  /// Something about the program itself needs a person.
  case trouble
  /// A channel's gateway takes nothing until a person does something.
  case gatewayStopped = "gateway-stopped"
  /// A channel's gateway has been down for long.
  case gatewayDown = "gateway-down"
  /// It works again.
  case gatewayWorks = "gateway-works"
  /// Answers on a channel do not reach us.
  case wayInDown = "way-in-down"
  /// They do again.
  case wayInWorks = "way-in-works"
}
