/// What providers call the states of a message: the same words come by asking and by webhook.
extension Receipt.Word {
  /// Twilio's `status` (https://www.twilio.com/docs/messaging/api/message-resource); `errorCode` as digits, nil for none.
  public init?(twilio status: String, errorCode: String?) {
    switch status {
    case "accepted", "scheduled", "queued", "sending": self = .underWay
    case "sent": self = .accepted
    case "delivered", "read": self = .delivered
    case "undelivered", "failed", "canceled":
      self = .failed(suppresses: errorCode.flatMap(Self.twilioSuppression))
    default: return nil
    }
  }

  /// Why Twilio's error code means that the recipient must not be messaged again; nil when it does not
  /// (https://www.twilio.com/docs/api/errors).
  ///
  /// The number is none, cannot receive SMS (21635; 21211 and 21614 meant these too until 2024) or is unknown to the
  /// carrier; or its owner told Twilio STOP.
  public static func twilioSuppression(_ code: String) -> SuppressionReason? {
    switch code {
    case "21610": .stop
    case "21211", "21214", "21217", "21265", "21614", "21635", "30005": .hardBounce
    default: nil
    }
  }

  /// android-sms-gateway's states (https://docs.sms-gate.app/features/status-tracking/): `Sent` is the network's word,
  /// `Delivered` the recipient's telephone's.
  public init?(androidSMSGateway state: String) {
    switch state {
    case "Pending", "Processed": self = .underWay
    case "Sent": self = .accepted
    case "Delivered": self = .delivered
    case "Failed": self = .failed(suppresses: nil)
    default: return nil
    }
  }

  /// Kannel's `%d` in a `dlr-url` (Kannel user guide, "Delivery reports").
  public init?(kannel status: String) {
    switch status {
    case "1": self = .delivered
    case "2", "16": self = .failed(suppresses: nil)
    case "4": self = .underWay
    case "8": self = .accepted
    default: return nil
    }
  }
}
