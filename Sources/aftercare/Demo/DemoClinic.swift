import AftercareCore
import AftercareStore
import Foundation

/// A throwaway clinic: a folder with a configuration, a database and two folders that messages are written into.
struct DemoClinic {
  let folder: String

  var configurationPath: String { folder + "/aftercare.yaml" }
  var databasePath: String { folder + "/aftercare.db" }
  var mailFolder: String { folder + "/mail" }
  var smsFolder: String { folder + "/sms" }

  /// Makes the folder, its configuration and its database.
  static func make() throws -> DemoClinic {
    var name = Array((NSTemporaryDirectory() + "/aftercare-demo-XXXXXX").replacing("//", with: "/").utf8CString)
    guard mkdtemp(&name) != nil else {
      throw ConfigurationProblem(place: NSTemporaryDirectory(), sentence: "takes no new folder: check its rights")
    }
    let folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let clinic = DemoClinic(folder: folder)
    for path in [clinic.mailFolder, clinic.smsFolder] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    let templates = try TemplateLocation.shipped()
    try clinic.configuration(templates: templates).write(
      toFile: clinic.configurationPath, atomically: true, encoding: .utf8)
    _ = try ClinicStore.open(clinic.databasePath, creating: true)
    return clinic
  }

  private func configuration(templates: String) -> String {
    """
    clinic:
      name: Calm Hands
      country: IE
      timeZone: Europe/Dublin
      locale: en
      phone: "+35315550100"
      emergencyNumber: "112"
      hours: "Mon-Sun 09:00-18:00"
    database: \(CanonicalJSON.string(databasePath))
    templates: \(CanonicalJSON.string(templates))
    contactWindow: "00:00-24:00"
    email:
      gateway: file
      folder: \(CanonicalJSON.string(mailFolder))
      from: "Calm Hands <care@calmhands.example>"
      wayBack: pipe
    sms:
      gateway: file
      folder: \(CanonicalJSON.string(smsFolder))
      wayBack: pipe
    followUp:
      lead: { name: Ciara, email: lead@calmhands.example, phone: "+35315550101" }
    """
  }

  /// Books through the table, as another program would: with the `sqlite3` program. False when it is not installed.
  func insertBooking(reference: String, start: String, end: String) throws -> Bool {
    let sqlite = ["/usr/bin/sqlite3", "/usr/local/bin/sqlite3"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let sqlite else { return false }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: sqlite)
    process.arguments = [databasePath]
    let input = Pipe()
    process.standardInput = input
    try process.run()
    let statement = """
      INSERT INTO booking (reference, client_name, email, consent, massage_type, starts_at, ends_at, therapist)
      VALUES ('\(reference)', 'Erik Holm', 'erik@example.net', 1, 'sports', '\(start)', '\(end)', 'Maeve');
      """
    try input.fileHandleForWriting.write(contentsOf: Data(statement.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
