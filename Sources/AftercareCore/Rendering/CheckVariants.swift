/// The readers that every template is tried on.
enum CheckVariants {
  /// Every combination of name, reader, way back, late question, number on record and repetition that the text knows.
  static func requests(for place: TemplatePlaces.Place) -> [RenderRequest] {
    switch place.name {
    case .checkIn(_, let stage): checkIns(place, stage: stage)
    case .acknowledgement, .nobodyCalled:
      names.flatMap { name in
        [true, false].map { hasPhone in
          var request = plain(place)
          request.clientName = name
          request.hasPhoneOnRecord = hasPhone
          return request
        }
      }
    case .confirmation, .answer:
      [true, false].map { hasWayBack in
        var request = plain(place)
        request.hasWayBack = hasWayBack
        return request
      }
    case .alert:
      [true, false].map { isRepeat in
        var request = plain(place)
        request.isRepeat = isRepeat
        return request
      }
    case .staff(let text) where text.isAboutGateway:
      gateways(text).map { gateway in
        var request = plain(place)
        request.gateway = gateway
        return request
      }
    case .staff, .callCard: [plain(place)]
    }
  }

  /// The request of an ordinary reader.
  static func plain(_ place: TemplatePlaces.Place) -> RenderRequest {
    RenderRequest(
      place.name, locale: place.locale, channel: place.channel, clientName: "Anna", isDiscreet: place.isDiscreet,
      callBy: "12-23 16:30", followUp: 1017, colleague: "Ciara",
      details: FollowUpDetails(clientName: "Anna", phone: "+353861234567", sessionEnded: "14:00", words: "…"),
      report: StaffReport(followUps: ["17"], troubles: ["…"]), since: "12-23 14:05")
  }

  /// The troubles that a notice may have to tell, each of them in words of its own; also one without a reason, from which
  /// every reason has to differ.
  static func gateways(_ text: StaffText) -> [GatewayNotice] {
    let reasons: [StopReason?] = text == .gatewayStopped ? [nil] + StopReason.allCases : [nil]
    return reasons.flatMap { reason in
      [Channel.email, .sms].flatMap { channel in
        ([.gatewayStopped, .gatewayDown].contains(text) ? [false, true] : [false]).map { alertsWait in
          GatewayNotice(
            channel: channel, since: Instant(milliseconds: 0), stop: reason, alertsWait: alertsWait)
        }
      }
    }
  }

  private static func checkIns(_ place: TemplatePlaces.Place, stage: Stage) -> [RenderRequest] {
    var requests: [RenderRequest] = []
    for name in place.channel == .sms ? names : [names[0], nil] {
      for reader in [Reader.`self`, .guardian] {
        for hasWayBack in [true, false] {
          for asksLateQuestion in stage.isLate ? [false] : [false, true] {
            var request = plain(place)
            request.clientName = name
            request.reader = reader
            request.guardianName = "Bernadette"
            request.hasWayBack = hasWayBack
            request.asksLateQuestion = asksLateQuestion
            requests.append(request)
          }
        }
      }
    }
    return requests
  }

  private static let names = ["Christophe", "Maximiliana-Theodora", nil]
}
