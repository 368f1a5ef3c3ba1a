public import AftercareCore
import Foundation
// Public only because a conformance of a public type must be: no signature of the store names a type of GRDB.
public import GRDB

// How the core's values stand in columns: instants as integers, enumerations and stages by their raw names.

extension Instant: DatabaseValueConvertible {
  /// What the column holds.
  public var databaseValue: DatabaseValue { milliseconds.databaseValue }
  /// Reads the column back; nil for anything else.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Instant? {
    Int64.fromDatabaseValue(value).map { Instant(milliseconds: $0) }
  }
}

extension Stage: DatabaseValueConvertible {
  /// What the column holds.
  public var databaseValue: DatabaseValue { description.databaseValue }
  /// Reads the column back; nil for anything else.
  public static func fromDatabaseValue(_ value: DatabaseValue) -> Stage? {
    String.fromDatabaseValue(value).flatMap { Stage($0) }
  }
}

extension Channel: DatabaseValueConvertible {}
extension Consent: DatabaseValueConvertible {}
extension Reader: DatabaseValueConvertible {}
extension AppointmentStatus: DatabaseValueConvertible {}
extension MessageKind: DatabaseValueConvertible {}
extension MessageState: DatabaseValueConvertible {}
extension MessageReason: DatabaseValueConvertible {}
extension MessagePurpose: DatabaseValueConvertible {}
extension SuppressionReason: DatabaseValueConvertible {}
extension FollowUpLevel: DatabaseValueConvertible {}
extension FollowUpState: DatabaseValueConvertible {}
extension FollowUpOutcome: DatabaseValueConvertible {}
extension ReplyKind: DatabaseValueConvertible {}
extension MatchedBy: DatabaseValueConvertible {}
extension WayIn: DatabaseValueConvertible {}
extension TriageLevel: DatabaseValueConvertible {}
extension StaffRole: DatabaseValueConvertible {}
extension StopReason: DatabaseValueConvertible {}

/// A list of codes as its column holds it: a JSON array of their raw names.
enum CodeList {
  static func json(_ codes: [FlagCode]) -> String {
    "[" + codes.map { CanonicalJSON.string($0.rawValue) }.joined(separator: ",") + "]"
  }

  static func flags(_ json: String?) -> [FlagCode] {
    guard let json, let names = try? JSONDecoder().decode([String].self, from: Data(json.utf8)) else { return [] }
    return names.compactMap { FlagCode(rawValue: $0) }
  }
}

/// Bytes as SQLite takes them.
enum ContentBytes {
  static func data(_ bytes: [UInt8]) -> Data { Data(bytes) }
}
