/// What providers call the states of a message: the same words come by asking and by webhook.
extension Receipt.Word {
  /// Twilio's `status` (https://www.twilio.com/docs/messaging/api/message-resource); `errorCode` as digits, nil for none.
  public init?(twilio status: String, errorCode: String?) {
    switch status {
    case "accepted", "scheduled", "queued", "sending": self = .underWay
    case "sent": self = .accepted
    case "delivered", "read": self = .delivered
    case "undelivered", "failed", "canceled":
      self = .failed(addressIsDead: errorCode.map(Self.twilioDeadNumber.contains) ?? false)
    default: return nil
    }
  }

  /// Twilio's codes for a number that is none, cannot receive SMS, or that the carrier does not know
  /// (https://www.twilio.com/docs/api/errors).
  public static let twilioDeadNumber: Set = ["21211", "21214", "21217", "21614", "30005"]

  /// android-sms-gateway's states (https://docs.sms-gate.app/features/status-tracking/): `Sent` is the network's word,
  /// `Delivered` the recipient's telephone's.
  public init?(androidSMSGateway state: String) {
    switch state {
    case "Pending", "Processed": self = .underWay
    case "Sent": self = .accepted
    case "Delivered": self = .delivered
    case "Failed": self = .failed(addressIsDead: false)
    default: return nil
    }
  }

  /// Kannel's `%d` in a `dlr-url` (Kannel user guide, "Delivery reports").
  public init?(kannel status: String) {
    switch status {
    case "1": self = .delivered
    case "2", "16": self = .failed(addressIsDead: false)
    case "4": self = .underWay
    case "8": self = .accepted
    default: return nil
    }
  }
}
