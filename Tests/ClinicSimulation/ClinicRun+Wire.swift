import AftercareCore
import Foundation

extension ClinicRun {
  /// A parcel goes over the wire: whether it arrives, and what is answered.
  func carry(_ parcel: Parcel, by channel: Channel) -> Outcome {
    let id = parcel.messageID
    if settings.bug == .bytesChange { return carryChanged(parcel, by: channel) }
    check(parcel, by: channel)
    return outcome(parcel, id: id, weather[channel] ?? .fair)
  }

  private func check(_ parcel: Parcel, by channel: Channel) {
    watcher.check { state, _ in try state.onWire(parcel, messageID: parcel.messageID, channel: channel) }
  }

  /// The planted bug of a gateway that stamps its own time into what it is handed.
  private func carryChanged(_ parcel: Parcel, by channel: Channel) -> Outcome {
    let stamp = " \(clock.now)"
    switch parcel {
    case .mail(let from, let to, let bytes, let reference):
      check(.mail(from: from, to: to, bytes: bytes + Array(stamp.utf8), reference: reference), by: channel)
    case .sms(let to, let text, let reference):
      check(.sms(to: to, text: text + stamp, reference: reference), by: channel)
    }
    return outcome(parcel, id: parcel.messageID, weather[channel] ?? .fair)
  }

  private func outcome(_ parcel: Parcel, id: Int64, _ weather: Weather) -> Outcome {
    if weather.isDown { return .gatewayDown(GatewayAnswer(summary: "connection refused")) }
    if weather.isStopped { return .gatewayStopped(GatewayAnswer(code: 535, summary: "log-in refused"), .logInRefused) }
    let roll = Double(random.pick(0...9_999)) / 100
    if roll < weather.lost {
      let isTaken = random.chance(50)
      if isTaken { arrive(parcel, isLost: true) }
      return .unknown(GatewayAnswer(summary: "the connection ended"))
    }
    if roll < weather.lost + weather.later {
      let retryAfter: Span? = random.chance(20) ? .minutes(random.pick(1...300)) : nil
      return .transient(GatewayAnswer(code: 451, enhancedStatus: "4.3.0", summary: "try later"), retryAfter: retryAfter)
    }
    if roll < weather.lost + weather.later + weather.refused {
      return .permanent(
        GatewayAnswer(code: 550, enhancedStatus: "5.1.1", summary: "refused"),
        suppresses: random.chance(30) ? .hardBounce : nil)
    }
    if random.chance(weather.tooFast) {
      let retryAfter: Span? = random.chance(50) ? .seconds(random.pick(1...1200)) : nil
      return .throttled(GatewayAnswer(code: 421, enhancedStatus: "4.7.0", summary: "too fast"), retryAfter: retryAfter)
    }
    arrive(parcel, isLost: false)
    return .accepted(GatewayAnswer(code: 250, enhancedStatus: "2.0.0", summary: "taken", gatewayReference: "q\(id)"))
  }

  /// The provider took it; whoever gets it may answer.
  private func arrive(_ parcel: Parcel, isLost: Bool) {
    let id = parcel.messageID
    watcher.note { [self] state in
      if state.parcels[id]?.taken ?? 0 > 0 { report.duplicates += 1 }
      state.taken(id, isLost: isLost)
    }
    let address = parcel.recipient.description
    if staffAddresses.contains(address) { alerted(parcel, at: address) } else { asked(parcel, at: address) }
  }

  private func alerted(_ parcel: Parcel, at address: String) {
    guard let alert = parcel.words.firstMatch(of: /ALERT ([0-9]+)/)?.1,
      random.chance(isEnding ? 100 : Double(settings.staffAnswers))
    else {
      return
    }
    let text = isEnding ? "\(alert) DONE she is fine, rest" : Words.staff(String(alert), &random)
    let at = clock.trueNow + .minutes(random.pick(1...90))
    say(text, from: address, answering: parcel, expectsRed: false, at: at)
    if Words.isTaking(text), random.chance(75) {
      say(
        "\(alert) DONE talked, she will rest", from: address, answering: parcel, expectsRed: false,
        at: at + .minutes(random.pick(30...400)))
    }
  }

  private func asked(_ parcel: Parcel, at address: String) {
    guard !isEnding, parcel.words.contains("how are you") else { return }
    if case .mail = parcel, random.chance(1) { return bounce(parcel, address) }
    guard random.chance(35) else { return }
    let (text, isRed) = Words.client(&random)
    let at = clock.trueNow + .minutes(random.weighted([(60, 20), (30, 400), (10, 3000)]) + random.pick(0...60))
    say(text, from: address, answering: random.chance(80) ? parcel : nil, expectsRed: isRed, at: at)
    if random.chance(10) {
      let (more, isRedToo) = Words.client(&random)
      say(
        more, from: address, answering: nil, expectsRed: isRedToo, at: at + .minutes(random.pick(0...12)))
    }
  }

  private func bounce(_ parcel: Parcel, _ address: String) {
    let mail = PlainMail(
      from: "mailer-daemon@mail.example", id: "bounce-\(report.steps)@mail.example",
      answers: parcel.reference + "@calmhands.example", bounced: address, text: "it could not be delivered")
    diary.write(.mail(mail, expectsRed: false), at: clock.trueNow + .minutes(random.pick(0...600)))
  }

  private func say(_ text: String, from address: String, answering parcel: Parcel?, expectsRed: Bool, at: Instant) {
    guard address.contains("@") else {
      return diary.write(.text(from: address, text, expectsRed: expectsRed), at: at)
    }
    let number = random.next() % 1_000_000_000
    let mail = PlainMail(
      from: address, id: "m\(number)@client.example",
      answers: parcel.map { $0.reference + "@calmhands.example" }, text: text)
    diary.write(.mail(mail, expectsRed: expectsRed), at: at)
    // Mail programs and gateways hand the same over twice.
    if random.chance(8) { diary.write(.mail(mail, expectsRed: expectsRed), at: at + .minutes(random.pick(0...300))) }
  }
}
