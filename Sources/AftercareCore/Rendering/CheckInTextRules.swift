/// The rules of check-ins.
enum CheckInTextRules {
  static func breaches(of text: TextUnderCheck, stage: Stage) -> [Breach] {
    menu(of: text) + flags(of: text) + naming(of: text, stage: stage) + reader(of: text)
  }

  private static func menu(of text: TextUnderCheck) -> [Breach] {
    let stops = text.says("STOP")
    let menu = text.words.menuStart
    if text.request.hasWayBack {
      return (menu == nil ? [Breach(.menu, "has no menu; offer 1, 2 and 3 under {{#hasWayBack}}")] : [])
        + (stops ? [] : [Breach(.optOut, "does not say that STOP ends the messages; say so under {{#hasWayBack}}")])
    }
    guard menu != nil || stops else { return [] }
    return [Breach(.noWayBack, "offers a menu or STOP where no answer arrives; ask to phone under {{^hasWayBack}}")]
  }

  private static func flags(of text: TextUnderCheck) -> [Breach] {
    guard let language = text.language, !text.request.isDiscreet else { return [] }
    let places = language.flags.map { text.words.first(of: $0) }
    guard !places.contains(nil) else {
      let missing = zip(language.flags, places).first { $1 == nil }?.0.entries.first ?? ""
      return [
        Breach(
          .flags,
          "does not name every red flag (“\(missing.filter { $0 != "*" })”…); name sharp and spreading pain, numbness, tingling, weakness"
        )
      ]
    }
    guard let menu = text.words.menuStart, places.contains(where: { ($0 ?? 0) > menu }) else { return [] }
    return [Breach(.flagsFirst, "names red flags after the menu; put them before it")]
  }

  private static func naming(of text: TextUnderCheck, stage: Stage) -> [Breach] {
    guard let language = text.language else { return [] }
    var breaches: [Breach] = []
    if stage.isLate, text.words.contain(language.asExpected) {
      breaches.append(Breach(.lateComfort, "calls soreness expected at \(stage); by then it should be gone, say that"))
    }
    if text.type?.isSensitive == true, text.request.channel == .sms, text.words.contain(language.massage) {
      breaches.append(Breach(.sensitive, "names a sensitive massage in an SMS; say “your visit”"))
    }
    if text.request.isDiscreet, text.names(in: text.words) {
      breaches.append(Breach(.discreet, "names a massage, a symptom or a body part; a discreet text names nothing"))
    }
    return breaches
  }

  private static func reader(of text: TextUnderCheck) -> [Breach] {
    guard text.request.reader == .guardian, let client = FirstName.greeting(from: text.request.clientName),
      !text.says(client)
    else { return [] }
    return [Breach(.guardian, "does not say whom it is about; put {{client}} under {{#forGuardian}}")]
  }
}
