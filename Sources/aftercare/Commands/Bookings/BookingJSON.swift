import AftercareCore
import Foundation

/// Bookings as JSON: one object, an array of them, or several one after the other.
enum BookingJSON {
  /// The keys an object may have.
  static let keys = [
    "reference", "clientReference", "clientName", "email", "phone", "language", "timeZone", "channel", "consent",
    "guardian", "therapist", "massageType", "startsAt", "endsAt", "status", "isDiscreet",
  ]

  /// The bytes of a file. Throws ``UsageProblem`` when it cannot be read.
  static func file(_ path: String) throws -> Data {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw UsageProblem("\(path) cannot be read: give - for standard input")
    }
    return data
  }

  /// Reads every object. Throws ``DataProblem`` that names the first wrong one by its place.
  static func requests(in data: Data) throws -> [BookingRequest] {
    var requests: [BookingRequest] = []
    for bytes in try JSONObjects.split(data) {
      requests.append(try request(bytes, place: requests.count + 1))
    }
    guard !requests.isEmpty else { throw DataProblem("no booking was given: expected JSON objects") }
    return requests
  }

  private static func request(_ bytes: Data, place: Int) throws(DataProblem) -> BookingRequest {
    do {
      let names = try JSONDecoder().decode(Names.self, from: bytes).names
      if let unknown = names.first(where: { !keys.contains($0) }) {
        let hint = NearestWord.to(unknown, among: keys).map { ": did you mean \($0)?" } ?? ""
        throw DataProblem("booking \(place): unknown key \(unknown)\(hint)")
      }
      return try JSONDecoder().decode(Written.self, from: bytes).request
    } catch let problem as DataProblem {
      throw problem
    } catch DecodingError.keyNotFound(let key, _) {
      throw DataProblem("booking \(place): \(key.stringValue) is missing")
    } catch DecodingError.typeMismatch(let type, let context) {
      let key = context.codingPath.last?.stringValue ?? "it"
      throw DataProblem("booking \(place): \(key) is not a \(type == Bool.self ? "true or false" : "\(type)")")
    } catch {
      throw DataProblem("booking \(place) is not a JSON object")
    }
  }

  /// A booking whose status may be left to the usual.
  private struct Written: Decodable {
    let request: BookingRequest

    private enum Key: String, CodingKey {
      case reference, clientReference, clientName, email, phone, language, timeZone, channel, consent, guardian
      case therapist, massageType, startsAt, endsAt, status, isDiscreet
    }

    init(from decoder: any Decoder) throws {
      let keys = try decoder.container(keyedBy: Key.self)
      func text(_ key: Key) throws -> String? { try keys.decodeIfPresent(String.self, forKey: key) }
      request = BookingRequest(
        reference: try text(.reference), clientReference: try text(.clientReference),
        clientName: try text(.clientName), email: try text(.email), phone: try text(.phone),
        language: try text(.language), timeZone: try text(.timeZone), channel: try text(.channel),
        consent: try keys.decodeIfPresent(Bool.self, forKey: .consent), guardian: try text(.guardian),
        therapist: try text(.therapist), massageType: try keys.decode(String.self, forKey: .massageType),
        startsAt: try keys.decode(String.self, forKey: .startsAt),
        endsAt: try keys.decode(String.self, forKey: .endsAt), status: try text(.status) ?? "booked",
        isDiscreet: try keys.decodeIfPresent(Bool.self, forKey: .isDiscreet))
    }
  }

  /// The keys of an object, whatever they are.
  private struct Names: Decodable {
    let names: [String]

    private struct Key: CodingKey {
      let stringValue: String
      let intValue: Int? = nil
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      names = try decoder.container(keyedBy: Key.self).allKeys.map(\.stringValue).sorted()
    }
  }
}
