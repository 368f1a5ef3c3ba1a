import AftercareCore
import Foundation
import Testing

/// A clinic and a small set of templates that follow every rule, for tests to bend.
enum RenderingSample {
  /// `Calm Hands` of Dublin, unless a test says otherwise.
  static func clinic(
    name: String = "Calm Hands", locale: String = "en", crisisLine: String? = nil
  ) throws -> ClinicProfile {
    ClinicProfile(
      name: name, country: try #require(Country(code: "IE")),
      timeZone: try #require(TimeZone(identifier: "Europe/Dublin")), locale: locale,
      phone: try #require(PhoneNumber("+35315550100")), emergencyNumber: "112", crisisLine: crisisLine,
      hours: try #require(ContactWindow(days: Array(repeating: [540..<1080], count: 7))))
  }

  /// A renderer of `sources` alone.
  static func renderer(_ sources: [String: String], types: [MassageType] = []) throws -> Renderer {
    Renderer(templates: TemplateSet(sources: sources, catalogue: Catalogue(types: types)), clinic: try clinic())
  }

  /// A request for Anna's check-in a day after.
  static func checkIn(_ channel: Channel, type: String = "swedish", locale: String = "en") -> RenderRequest {
    RenderRequest(.checkIn(type: type, stage: .hours24), locale: locale, channel: channel, clientName: "Anna Byrne")
  }
}
