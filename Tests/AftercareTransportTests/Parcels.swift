import AftercareCore
import Testing

/// Messages for the tests.
enum Parcels {
  static func mail(_ number: Int = 1, text: String = "Hello.", to: String = "anna@client.example") throws -> Parcel {
    .mail(
      from: try #require(EmailAddress("care@clinic.example")), to: try #require(EmailAddress(to)),
      bytes: Array("Subject: Check-in\r\nMessage-ID: <\(number)@clinic.example>\r\n\r\n\(text)\r\n".utf8),
      reference: "\(number)@clinic.example")
  }

  static func sms(_ text: String = "Hi Anna.", reference: String = "m1-4f2a") throws -> Parcel {
    .sms(to: try #require(PhoneNumber("+353861234567")), text: text, reference: reference)
  }
}
