/// The values a text may name, and what they are for one request.
struct TemplateValues {
  /// What every text has.
  private static let common: Set<String> = ["clinic", "phone", "emergency"]
  private static let client = common.union(["name", "client", "forGuardian", "hasWayBack"])
  private static let promise = client.union(["callBy", "hasPhoneOnRecord"])
  private static let report: Set<String> = [
    "hasFollowUps", "followUps", "hasCalls", "calls", "hasQuestions", "questions", "hasUnmatched", "unmatched",
    "hasNotReached", "notReached", "hasTroubles", "troubles", "hasFigures", "figures", ".",
  ]

  private static let gateway = Set(["email", "sms", "since", "alertsWait"] + StopReason.allCases.map(\.rawValue))

  /// The names `name`'s template may use. An alert's has no client and no symptom among them: lock screens.
  static func names(for name: TemplateName) -> Set<String> {
    switch name {
    case .checkIn: client.union(["asksLateQuestion", "usual", "tip", "massage"])
    case .acknowledgement(.selfHarm): promise.union(["crisisLine"])
    case .acknowledgement, .nobodyCalled: promise
    case .confirmation, .answer: client
    case .alert: common.union(["number", "callBy", "isRepeat"])
    case .staff(.details):
      common.union([
        "number", "callBy", "clientFullName", "clientPhone", "guardianFullName", "massage", "sessionEnded", "flags",
        "hasFlags", "words", ".",
      ])
    case .staff(.morning), .staff(.digest), .staff(.trouble): common.union(report)
    case .staff(.gatewayStopped), .staff(.gatewayDown), .staff(.gatewayWorks): common.union(gateway)
    case .staff(.wayInDown), .staff(.wayInWorks): common.union(["email", "sms", "since"])
    case .staff: common.union(["number", "callBy", "colleague"])
    case .callCard: common.union(["crisisLine"])
    }
  }

  /// The values of `request`, without those that are absent. ``TextFit`` takes some out to make a text fit.
  static func values(
    for request: RenderRequest, greeting: Greeting, clinic: ClinicProfile, massage: String?, flagNames: [String],
    fit: TextFit
  ) -> [String: Any] {
    var values: [String: Any] = [
      "clinic": clinic.name, "phone": clinic.dialledPhone, "emergency": clinic.emergencyNumber,
      "hasWayBack": request.hasWayBack, "hasPhoneOnRecord": request.hasPhoneOnRecord,
      "forGuardian": request.reader == .guardian, "asksLateQuestion": request.asksLateQuestion,
      "tip": fit.tip, "usual": fit.usual, "isRepeat": request.isRepeat,
    ]
    values["crisisLine"] = clinic.crisisLine
    values["name"] = fit.name ? greeting.name : nil
    values["client"] = greeting.client
    values["massage"] = massage
    values["callBy"] = request.callBy
    values["number"] = request.followUp.map { String($0) }
    values["colleague"] = request.colleague.map { OutsideText.oneLine($0) }
    if let details = request.details { add(details, flagNames: flagNames, channel: request.channel, to: &values) }
    add(request.report, to: &values)
    values["since"] = request.since
    if let gateway = request.gateway {
      values["alertsWait"] = gateway.alertsWait
      for channel in [Channel.email, .sms] { values[channel.rawValue] = gateway.channel == channel }
      for reason in StopReason.allCases { values[reason.rawValue] = gateway.stop == reason }
    }
    return values
  }

  private static func add(
    _ details: FollowUpDetails, flagNames: [String], channel: Channel, to values: inout [String: Any]
  ) {
    values["clientFullName"] = details.clientName.map { OutsideText.oneLine($0) }
    values["clientPhone"] = details.phone
    values["guardianFullName"] = details.guardianName.map { OutsideText.oneLine($0) }
    values["sessionEnded"] = details.sessionEnded
    values["hasFlags"] = !flagNames.isEmpty
    values["flags"] = flagNames.joined(separator: ", ")
    values["words"] = OutsideText.printable(details.words, limit: channel == .sms ? 200 : 4000)
  }

  private static func add(_ report: StaffReport, to values: inout [String: Any]) {
    let lists = [
      "FollowUps": report.followUps, "Calls": report.calls, "Questions": report.questions,
      "Unmatched": report.unmatched, "NotReached": report.notReached, "Troubles": report.troubles,
      "Figures": report.figures,
    ]
    for (name, lines) in lists {
      values["has\(name)"] = !lines.isEmpty
      values[name.prefix(1).lowercased() + name.dropFirst()] = lines.map { OutsideText.oneLine($0, limit: 300) }
    }
  }
}

/// What of a check-in is left standing to make an SMS fit two segments.
struct TextFit {
  /// The relief tip or the word about the next visit.
  var tip = true
  /// The client's name in the greeting.
  var name = true
  /// The massage type's own words on what is usual.
  var usual = true

  /// What is tried in turn: the tip goes first, then the name, then both, then the type's own words too.
  static let inTurn = [
    TextFit(), TextFit(tip: false), TextFit(name: false), TextFit(tip: false, name: false),
    TextFit(tip: false, name: false, usual: false),
  ]
}
