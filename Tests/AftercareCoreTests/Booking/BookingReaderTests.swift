import AftercareCore
import Foundation
import Testing

@Suite struct BookingReaderTests {
  private let reader: BookingReader

  init() throws {
    let clinic = ClinicProfile(
      name: "Calm Hands", country: try #require(Country(code: "IE")),
      timeZone: try #require(TimeZone(identifier: "Europe/Dublin")), locale: "en",
      phone: try #require(PhoneNumber("+35315550100")), emergencyNumber: "112",
      hours: try ContactWindow(parsing: "09:00-18:00"))
    reader = BookingReader(
      clinic: clinic, catalogue: Catalogue(types: [MassageType(id: "deep-tissue", aliases: ["Deep tissue"])]))
  }

  private func request(_ change: (inout BookingRequest) -> Void = { _ in }) -> BookingRequest {
    var request = BookingRequest(
      clientName: "Anna Byrne", massageType: "deep-tissue", startsAt: "2026-11-16 13:00", endsAt: "2026-11-16 14:00")
    change(&request)
    return request
  }

  @Test func `a full booking is understood`() throws {
    let booking = try reader.read(
      BookingRequest(
        clientReference: " C-9 ", clientName: "  Anna\nByrne ", email: " Anna@Mail.example ", phone: "086 123 4567",
        language: "ES-mx", timeZone: "Europe/Madrid", channel: "sms", consent: true, guardian: "Ciara\tByrne",
        therapist: " Ciara ", massageType: "DEEP TISSUE", startsAt: "2026-11-16T13:00:00Z",
        endsAt: "2026-11-16 15:00+01:00", status: "completed", isDiscreet: true))
    #expect(booking.problems.isEmpty)
    #expect(booking.clientReference == "C-9" && booking.clientName == "Anna Byrne")
    #expect(booking.email?.text == "Anna@mail.example" && booking.phone?.text == "+353861234567")
    #expect(booking.language == "es-MX" && booking.timeZone == "Europe/Madrid" && booking.channel == .sms)
    #expect(booking.guardian == "Ciara Byrne" && booking.therapist == "Ciara" && booking.massageType == "deep-tissue")
    #expect(booking.consent == true && booking.isDiscreet == true && booking.status == .completed)
    #expect(booking.end - booking.start == .hours(1))
  }

  @Test func `what is left out stays open`() throws {
    let booking = try reader.read(
      request {
        $0.email = " "; $0.phone = ""; $0.timeZone = ""; $0.channel = "  "
      })
    #expect(booking.problems.isEmpty)
    #expect(booking.email == nil && booking.phone == nil && booking.timeZone == nil && booking.channel == nil)
    #expect(booking.consent == nil && booking.isDiscreet == nil && booking.guardian == nil)
  }

  /// A request with one thing odd in it, and a word of the sentence that says so.
  private static let oddities: [(@Sendable (inout BookingRequest) -> Void, String)] = [
    ({ $0.email = "anna@" }, "no mail"), ({ $0.email = "anna@mail.example\r\nRCPT TO:<x>" }, "no mail"),
    ({ $0.phone = "12" }, "no SMS"), ({ $0.phone = "086 123 4567 ext 9" }, "no SMS"),
    ({ $0.timeZone = "Europe/Atlantis" }, "time zone"), ({ $0.channel = "pigeon" }, "channel"),
    ({ $0.massageType = "cloud walking" }, "catalogue"), ({ $0.massageType = "" }, "catalogue"),
  ]

  @Test(arguments: oddities.indices)
  func `what is odd is left out and told, and the booking stands`(index: Int) throws {
    let (change, word) = Self.oddities[index]
    let request = request(change)
    let booking = try reader.read(request)
    #expect(booking.problems.count == 1 && booking.problems.first?.contains(word) == true)
    #expect(booking.email == nil && booking.phone == nil && booking.timeZone == nil && booking.channel == nil)
    let isType = request.massageType != "deep-tissue"
    #expect(booking.massageType == (isType ? "default" : "deep-tissue"))
  }

  @Test func `several oddities are told together, without the client's data`() throws {
    let booking = try reader.read(
      request {
        $0.email = "anna"; $0.phone = "12-anna"; $0.massageType = "anna"
      })
    #expect(booking.problems.count == 3)
    #expect(!booking.problems.joined().lowercased().contains("anna"))
  }

  /// A request that cannot be understood, and how the sentence begins.
  private static let refusals: [(@Sendable (inout BookingRequest) -> Void, String)] = [
    ({ $0.startsAt = "tomorrow" }, "starts_at is not a time"), ({ $0.endsAt = "" }, "ends_at is not a time"),
    (
      {
        $0.startsAt = "2026-03-29 01:30"; $0.endsAt = "2026-03-29 03:00"
      }, "starts_at is no such local time: the clocks go forward over it at 2026-03-29T01:00:00Z"
    ),
    (
      {
        $0.startsAt = "2026-10-25 00:30"; $0.endsAt = "2026-10-25 01:30"
      }, "ends_at is this local time comes twice"
    ),
    ({ $0.endsAt = $0.startsAt }, "ends_at is not after"), ({ $0.endsAt = "2026-11-16 12:59" }, "ends_at is not after"),
    ({ $0.endsAt = "2026-11-17 13:01" }, "the session would last more than 24 hours"),
    ({ $0.status = "Booked" }, "the status is not known"), ({ $0.status = "" }, "the status is not known"),
    ({ $0.clientName = nil }, "the booking names no client"),
    ({ $0.clientName = " \n\t" }, "the booking names no client"),
    (
      {
        $0.clientName = ""; $0.clientReference = "  "
      }, "the booking names no client"
    ),
  ]

  @Test(arguments: refusals.indices)
  func `what cannot be understood is refused in one sentence`(index: Int) {
    let (change, beginning) = Self.refusals[index]
    let problem = #expect(throws: BookingProblem.self) { try reader.read(request(change)) }
    #expect(problem?.description.hasPrefix(beginning) == true, "\(problem?.description ?? "")")
    #expect(problem?.description.contains("Anna") == false && problem?.description.contains("\n") == false)
  }

  @Test func `a client's reference stands in for a name, and a day is the longest session`() throws {
    #expect(
      try reader.read(
        request {
          $0.clientName = nil; $0.clientReference = "C-9"
        }
      ).clientName.isEmpty)
    #expect(throws: Never.self) { try reader.read(request { $0.endsAt = "2026-11-17 13:00" }) }
  }
}
