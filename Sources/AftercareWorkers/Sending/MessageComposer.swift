public import AftercareCore
import Foundation

/// Makes a due message's text, and a claimed message's parcel.
public struct MessageComposer: Sendable {
  private let renderer: Renderer
  private let mail: any MailComposer
  private let from: EmailAddress?
  private let fromName: String
  private let waysBack: Set<Channel>
  private let publicURL: String?

  /// Makes a composer. `from` is the clinic's address (nil: no mail is sent), `waysBack` the channels on which an answer
  /// would arrive, `publicURL` where the world reaches the clinic's webhooks (nil: nowhere).
  public init(
    renderer: Renderer, mail: any MailComposer, from: EmailAddress?, fromName: String, waysBack: Set<Channel>,
    publicURL: String? = nil
  ) {
    self.renderer = renderer
    self.mail = mail
    self.from = from
    self.fromName = fromName
    self.waysBack = waysBack
    self.publicURL = publicURL
  }

  /// Renders a message that was never tried; one that was is sent as it was. Throws ``TemplateProblem``.
  public func claim(_ message: DueMessage, gateway: String, now: Instant) throws(TemplateProblem) -> Claim {
    if let stored = message.stored {
      return Claim(
        messageID: message.id, fingerprint: message.fingerprint, text: stored, gateway: gateway, templateSource: nil)
    }
    if message.purpose == .own { return ownWords(of: message, gateway: gateway) }
    let rendered: RenderedMessage
    do throws(TemplateProblem) {
      rendered = try render(message, now: now)
    } catch {
      // A text that somebody broke must not be what a red flag is missed by.
      guard let plain = PlainAlert(message, clinic: renderer.clinic.name) else { throw error }
      return plain.claim(message, gateway: gateway)
    }
    let text = StoredText(
      address: message.address.description, name: message.client?.name ?? "", subject: rendered.subject,
      text: rendered.text, template: rendered.templatePath, templateHash: rendered.templateHash,
      inReplyTo: message.inReplyTo)
    return Claim(
      messageID: message.id, fingerprint: message.fingerprint, text: text, gateway: gateway,
      templateSource: rendered.templateText)
  }

  /// The parcel of a claimed message; nil when its stored address is none, which the store does not let happen.
  public func parcel(_ claimed: Claimed, channel: Channel) -> Parcel? {
    guard channel == .email else {
      return PhoneNumber(claimed.text.address).map {
        .sms(to: $0, text: claimed.text.text, reference: claimed.reference)
      }
    }
    guard let from, let to = EmailAddress(claimed.text.address) else { return nil }
    let isForStaff = claimed.text.template?.contains("/staff/") ?? false
    let outgoing = OutgoingMail(
      fromName: fromName, from: from, toName: claimed.text.name, to: to, subject: claimed.text.subject ?? "",
      text: claimed.text.text, messageID: claimed.reference + from.text.drop { $0 != "@" },
      date: claimed.firstClaimedAt, inReplyTo: claimed.text.inReplyTo, unsubscribe: isForStaff ? nil : from,
      unsubscribeURL: unsubscribeURL(claimed), isAutomatic: claimed.text.template != nil)
    return .mail(from: from, to: to, bytes: mail.compose(outgoing), reference: claimed.reference)
  }

  private func unsubscribeURL(_ claimed: Claimed) -> String? {
    guard let publicURL, let token = claimed.unsubscribeToken else { return nil }
    return "\(publicURL)/unsubscribe/\(token)"
  }

  // MARK: Texts

  private func render(_ message: DueMessage, now: Instant) throws(TemplateProblem) -> RenderedMessage {
    let clock = ClinicTime(in: message.client?.timeZone ?? renderer.clinic.timeZone)
    var request = RenderRequest(
      name(message), locale: message.client?.language ?? renderer.clinic.locale, channel: message.channel)
    request.clientName = message.client?.name
    request.reader = message.client?.reader ?? .self
    request.guardianName = message.client?.guardian
    request.isDiscreet = message.client?.isDiscreet ?? false
    request.hasWayBack = waysBack.contains(message.channel)
    request.asksLateQuestion = message.asksLateQuestion
    request.callBy = message.actBy.map { Self.callBy($0, clock: clock, now: now) }
    // A text came from a number that can be phoned; a mail from nobody known did not.
    request.hasPhoneOnRecord = message.client?.hasPhone ?? (message.channel == .sms)
    request.followUp = message.followUp?.id
    request.isRepeat = message.purpose == .alertRepeat
    request.details = message.followUp.flatMap { details($0) }
    request.gateway = GatewayNotice(json: message.ownText)
    request.since = request.gateway.map { Self.callBy($0.since, clock: clock, now: now) }
    return try renderer.render(request)
  }

  /// A person's own words go as they are, without a template.
  private func ownWords(of message: DueMessage, gateway: String) -> Claim {
    let text = StoredText(
      address: message.address.description, name: message.client?.name ?? "",
      subject: message.channel == .email ? renderer.clinic.name : nil, text: message.ownText ?? "", template: nil,
      templateHash: nil, inReplyTo: message.inReplyTo)
    return Claim(
      messageID: message.id, fingerprint: message.fingerprint, text: text, gateway: gateway, templateSource: nil)
  }

  private func name(_ message: DueMessage) -> TemplateName {
    switch message.purpose {
    case .checkIn:
      .checkIn(type: message.massageType ?? MassageType.defaultID, stage: message.stage ?? .hours24)
    case .red: .acknowledgement(.red)
    case .urgent: .acknowledgement(.urgent)
    case .selfHarm: .acknowledgement(.selfHarm)
    case .call: .acknowledgement(.call)
    case .stop: .confirmation(.stop)
    case .wrongNumber: .confirmation(.wrongNumber)
    case .help: .confirmation(.help)
    case .notCalledYet: .nobodyCalled
    case .alert, .alertRepeat: .alert(alert(message.followUp))
    case .details: .staff(.details)
    case .passedOn: .staff(.passedOn)
    case .noAnswer: .staff(.noAnswer)
    case .closed: .staff(.closed)
    case .outcomeNeeded: .staff(.outcomeNeeded)
    case .unknownNumber: .staff(.unknownNumber)
    case .staffHelp: .staff(.help)
    case .clientNotTold: .staff(.clientNotTold)
    case .digest, .own: .staff(.digest)
    case .gatewayNotice: .staff(GatewayNotice(json: message.ownText)?.stop == nil ? .gatewayDown : .gatewayStopped)
    case .gatewayWorks: .staff(.gatewayWorks)
    case .wayInNotice: .staff(.wayInDown)
    case .wayInWorks: .staff(.wayInWorks)
    }
  }

  private func alert(_ followUp: DueMessage.FollowUpFacts?) -> StaffAlert {
    guard let followUp else { return .amber }
    if followUp.isConduct { return .conduct }
    if followUp.urgent { return .urgent }
    switch followUp.level {
    case .red: return .red
    case .amber: return .amber
    case .question: return .question
    }
  }

  private func details(_ followUp: DueMessage.FollowUpFacts) -> FollowUpDetails? {
    guard let words = followUp.words else { return nil }
    let clock = ClinicTime(in: renderer.clinic.timeZone)
    return FollowUpDetails(
      clientName: followUp.clientName, phone: followUp.clientPhone, guardianName: followUp.guardian,
      massageType: followUp.massageType, sessionEnded: followUp.sessionEnd.map(clock.dayAndTime),
      flags: followUp.flags, words: words)
  }

  /// A time today stands alone; another day is named.
  private static func callBy(_ instant: Instant, clock: ClinicTime, now: Instant) -> String {
    let day = clock.dayAndTime(instant)
    return clock.dayAndTime(now).prefix(10) == day.prefix(10) ? clock.time(instant) : day
  }
}
