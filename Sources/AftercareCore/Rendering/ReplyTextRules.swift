/// The rules of acknowledgements and of the notice that nobody called (`safety` §5).
enum ReplyTextRules {
  static func breaches(of text: TextUnderCheck, kind: Acknowledgement) -> [Breach] {
    guard let language = text.language else { return [] }
    var breaches = notWaiting(text, language) + comfort(text, language)
    if !text.words.contain(language.automatic) {
      breaches.append(Breach(.acknowledges, "does not say that it is automatic; say so at its beginning"))
    }
    guard kind == .red || kind == .call else { return breaches }
    if !text.words.contain(language.arrived) {
      breaches.append(Breach(.acknowledges, "does not say that the message arrived; say so"))
    }
    if !text.words.contain(language.doctor) {
      breaches.append(Breach(.doNotWait, "does not send to a doctor if it is bad or getting worse; say so"))
    }
    if !text.words.contain(language.willTry) || !text.says(text.request.callBy ?? "") {
      breaches.append(Breach(.promises, "does not say that somebody will try to phone by {{callBy}}; say exactly that"))
    }
    return breaches
  }

  /// The notice owes the same honesty, without a promise.
  static func breaches(ofNotice text: TextUnderCheck) -> [Breach] {
    guard let language = text.language else { return [] }
    return notWaiting(text, language) + comfort(text, language)
  }

  private static func notWaiting(_ text: TextUnderCheck, _ language: LanguageWords) -> [Breach] {
    text.words.contain(language.doNotWait)
      ? [] : [Breach(.doNotWait, "does not say not to wait for the clinic; say so")]
  }

  private static func comfort(_ text: TextUnderCheck, _ language: LanguageWords) -> [Breach] {
    let comforts = text.words.contain(language.comfort) || text.names(in: text.words)
    guard comforts || text.says("?") else { return [] }
    return [Breach(.noComfort, "reassures, advises, asks or names a complaint or the massage; take that out")]
  }
}

/// The rules of alerts to staff: a locked phone on a table shows them.
enum AlertTextRules {
  static func breaches(of text: TextUnderCheck) -> [Breach] {
    var breaches: [Breach] = []
    let number = text.request.followUp.map { String($0) } ?? ""
    if !text.words.words.contains(number) || !text.says(text.request.callBy ?? "") {
      breaches.append(
        Breach(.alert, "does not give the follow-up's number and the time; put {{number}} and {{callBy}} in"))
    }
    if text.names(in: text.words) {
      breaches.append(Breach(.alert, "names a symptom, a body part or the massage; the details come after the number"))
    }
    if let segments = text.message.segments, segments > 2 {
      breaches.append(Breach(.short, "takes \(segments) SMS segments; shorten it to two"))
    }
    return breaches
  }
}
