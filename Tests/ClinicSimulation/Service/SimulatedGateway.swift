import AftercareCore
import Synchronization

/// A gateway whose answers the simulation gives: parcels wait before the wire, then for their answer.
final class SimulatedGateway: Gateway {
  private struct State {
    var parcels: [String: Parcel] = [:]
    var answers: [String: Outcome] = [:]
  }

  let name: String
  let channel: Channel
  let connections: Int
  private let wire: Wire
  private let turnstile: Turnstile
  private let state = Mutex(State())

  init(_ channel: Channel, connections: Int, wire: Wire, turnstile: Turnstile) {
    name = channel == .email ? "smtp" : "http"
    self.channel = channel
    self.connections = connections
    self.wire = wire
    self.turnstile = turnstile
  }

  static let beforeTheWire = "before the wire"
  static let beforeTheAnswer = "before the answer"

  func send(_ parcel: Parcel) async -> Outcome {
    let died = Outcome.unknown(GatewayAnswer(summary: "the service died"))
    let who = wire.name(of: parcel.messageID)
    state.withLock { $0.parcels[who] = parcel }
    guard await turnstile.park(who, Self.beforeTheWire) else { return died }
    guard await turnstile.park(who, Self.beforeTheAnswer) else { return died }
    return state.withLock { state in
      state.parcels[who] = nil
      return state.answers.removeValue(forKey: who) ?? died
    }
  }

  func close() async {}

  /// The parcel that waits under a name.
  func parcel(_ who: String) -> Parcel? { state.withLock { $0.parcels[who] } }

  /// Says what the answer will be.
  func decide(_ who: String, _ outcome: Outcome) { state.withLock { $0.answers[who] = outcome } }
}

extension Parcel {
  /// The message's id, which stands in its reference; 0 when it does not.
  var messageID: Int64 {
    let parts = reference.split(separator: "-")
    return parts.count > 1 ? Int64(parts[1]) ?? 0 : 0
  }

  /// What it says.
  var words: String {
    switch self {
    case .mail(_, _, let bytes, _): String(decoding: bytes, as: UTF8.self)
    case .sms(_, let text, _): text
    }
  }

  /// Where it goes.
  var recipient: ContactAddress {
    switch self {
    case .mail(_, let to, _, _): .email(to)
    case .sms(let to, _, _): .phone(to)
    }
  }
}
