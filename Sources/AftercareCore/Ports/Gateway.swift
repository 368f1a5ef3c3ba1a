/// A way out of the house: hands one parcel to the next server and says what came of it.
///
/// Contract, the same for every implementation:
/// - `send` never throws; whatever happens is an ``Outcome``. It ends within the gateway's time-outs.
/// - It does not retry by itself and never sends twice for one call. A kept connection that turns out to be closed before
///   anything of the parcel could have been taken is replaced, which is no retry.
/// - What cannot be told apart from "it was sent" is `unknown`, never `transient`.
/// - Many calls may be under way at once, at most `connections` of them on the wire.
/// - Cancelling the calling task does not recall a parcel that is on the wire: the call still ends with its outcome.
public protocol Gateway: Sendable {
  /// The name under which attempts, pauses and receipts are kept: `smtp`, `http`, `file`.
  var name: String { get }
  /// The channel it serves.
  var channel: Channel { get }
  /// How many parcels may be on the wire at once, at least 1.
  var connections: Int { get }
  /// Its side that can be asked what became of a message; nil where it has none.
  var receipts: (any ReceiptSource)? { get }
  /// Hands `parcel` over.
  func send(_ parcel: Parcel) async -> Outcome
  /// Closes kept connections; sends under way end first.
  func close() async
}

extension Gateway {
  /// Nobody can be asked, unless a gateway says otherwise.
  public var receipts: (any ReceiptSource)? { nil }
}

/// One message, ready for the wire.
public enum Parcel: Hashable, Sendable {
  /// A mail: `bytes` is the whole RFC 5322 message with CRLF line ends, lines at most 998 bytes.
  case mail(from: EmailAddress, to: EmailAddress, bytes: [UInt8], reference: String)
  /// A text message; `reference` is the idempotency key or client id where the gateway knows one.
  case sms(to: PhoneNumber, text: String, reference: String)

  /// The message's stable reference, the same on every try.
  public var reference: String {
    switch self {
    case .mail(_, _, _, let reference), .sms(_, _, let reference): reference
    }
  }
}
