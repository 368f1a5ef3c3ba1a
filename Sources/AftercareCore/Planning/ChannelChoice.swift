/// Which way a client is reached, or why she is not.
enum ChannelChoice: Hashable {
  /// By this contact point.
  case reached(channel: Channel, contactPointID: Int64)
  /// By none, for the most telling of the reasons.
  case unreachable(MessageReason)

  /// Her own preference comes first, then the clinic's order, then a call. A contact point counts only with consent
  /// and without suppression; that goes for calls too: who said stop is not put on a list to be phoned.
  init(for client: PlanningClient, rules: CheckInRules) {
    let order = Self.order(for: client, rules: rules)
    for channel in order {
      if let point = client.contactPoints.first(where: { $0.channel == channel && $0.isUsable }) {
        self = .reached(channel: channel, contactPointID: point.id)
        return
      }
    }
    let points = client.contactPoints.filter { order.contains($0.channel) }
    if points.contains(where: \.isSuppressed) {
      self = .unreachable(.suppressed)
    } else if points.contains(where: { $0.consent == .refused }) {
      self = .unreachable(.noConsent)
    } else {
      self = .unreachable(points.isEmpty ? .noAddress : .consentNotAsked)
    }
  }

  private static func order(for client: PlanningClient, rules: CheckInRules) -> [Channel] {
    let order = rules.channels.filter { $0 != .call } + [.call]
    guard let preferred = client.preferredChannel, order.contains(preferred) else { return order }
    return [preferred] + order.filter { $0 != preferred }
  }
}

extension PlanningContactPoint {
  /// Whether a check-in may go to it.
  var isUsable: Bool { consent == .given && !isSuppressed }
}
