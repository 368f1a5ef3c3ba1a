/// The rules of notices about gateways: the only word of them that comes, on a phone on a table.
enum GatewayTextRules {
  static func breaches(of text: TextUnderCheck) -> [Breach] {
    var breaches: [Breach] = []
    if text.request.channel == .sms, !text.says(text.clinic.name) {
      breaches.append(Breach(.clinic, "does not say which clinic writes; put {{clinic}} in"))
    }
    if ![.staff(.gatewayWorks), .staff(.wayInWorks)].contains(text.request.name), !text.says(text.request.since ?? "") {
      breaches.append(Breach(.gateway, "does not say since when nothing goes out; put {{since}} in"))
    }
    if text.names(in: text.words) {
      breaches.append(Breach(.gateway, "names a symptom, a body part or the massage; say nothing of clients"))
    }
    if let segments = text.message.segments, segments > 2 {
      breaches.append(Breach(.short, "takes \(segments) SMS segments; shorten it to two"))
    }
    return breaches
  }

  /// Every trouble has to be told in words of its own.
  static func sameWords(_ place: TemplatePlaces.Place, renderer: Renderer) -> String? {
    guard case .staff(let text) = place.name, text.isAboutGateway else { return nil }
    var told: [String: GatewayNotice] = [:]
    for notice in CheckVariants.gateways(text) {
      var request = CheckVariants.plain(place)
      request.gateway = notice
      guard let words = try? renderer.render(request).text else { return nil }
      guard let other = told.updateValue(notice, forKey: words) else { continue }
      if other.channel != notice.channel { return "says the same of mail and SMS; use {{#email}} and {{#sms}}" }
      if other.alertsWait != notice.alertsWait { return "does not say that alerts wait; use {{#alertsWait}}" }
      guard let reason = notice.stop?.rawValue else { continue }
      return "does not tell \(reason) from \(other.stop?.rawValue ?? "no reason"); use {{#\(reason)}}"
    }
    return nil
  }
}

extension StaffText {
  /// Whether it tells of a gateway or a way in, with the values of a ``GatewayNotice``.
  var isAboutGateway: Bool {
    switch self {
    case .gatewayStopped, .gatewayDown, .gatewayWorks, .wayInDown, .wayInWorks: true
    default: false
    }
  }
}
