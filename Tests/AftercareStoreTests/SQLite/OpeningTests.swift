import AftercareCore
import AftercareStore
import Foundation
import Testing

/// Opening a file that is not a good database of this program: said by kind, and nothing is touched.
@Suite struct OpeningTests {
  private func kind(of path: String, creating: Bool = false) -> StoreProblem.Kind? {
    do {
      _ = try ClinicStore.open(path, creating: creating)
      return nil
    } catch {
      return (error as? StoreProblem)?.kind
    }
  }

  /// A closed database with a client in it.
  private func database(in folder: Folder) async throws {
    let store = try ClinicStore.open(folder.path("clinic.db"), creating: true)
    _ = try await store.add(
      therapist: .init(name: "Maeve Walsh", email: nil, phone: nil), actor: .service, now: Week.monday(8))
  }

  @Test func `a missing one is made only when asked for`() throws {
    let folder = try Folder()
    #expect(kind(of: folder.path("clinic.db")) == .missing)
    #expect(folder.names.isEmpty)
    #expect(kind(of: folder.path("clinic.db"), creating: true) == nil)
    #expect(kind(of: folder.path("clinic.db")) == nil)
  }

  @Test func `a missing folder is named`() throws {
    let folder = try Folder()
    #expect(kind(of: folder.path("none/clinic.db"), creating: true) == .unavailable)
    #expect(folder.names.isEmpty)
  }

  @Test func `a folder is no database`() throws {
    let folder = try Folder()
    #expect(kind(of: folder.url.path, creating: true) == .unavailable)
    #expect(folder.names.isEmpty)
  }

  @Test func `an empty file is made a database only when asked for`() throws {
    let folder = try Folder()
    try folder.write([], to: "clinic.db")
    #expect(kind(of: folder.path("clinic.db")) == .notOurs)
    #expect(folder.names == ["clinic.db"])
    #expect(folder.bytes("clinic.db").isEmpty)
    #expect(kind(of: folder.path("clinic.db"), creating: true) == nil)
  }

  @Test(arguments: [true, false]) func `a text is no database`(_ creating: Bool) throws {
    let folder = try Folder()
    let text = Array("clinic: { name: Calm Hands }\n".utf8)
    for bytes in [text, Array(repeating: text, count: 100).flatMap { $0 }] {
      try folder.write(bytes, to: "clinic.db")
      #expect(kind(of: folder.path("clinic.db"), creating: creating) == .notOurs)
      #expect(folder.bytes("clinic.db") == bytes)
      #expect(folder.names == ["clinic.db"])
    }
  }

  @Test(arguments: [true, false]) func `another program's database stays as it is`(_ creating: Bool) throws {
    let folder = try Folder()
    try SQLiteProgram(path: folder.path("clinic.db")).run("CREATE TABLE client (id INTEGER)")
    let before = folder.bytes("clinic.db")
    #expect(kind(of: folder.path("clinic.db"), creating: creating) == .notOurs)
    #expect(folder.bytes("clinic.db") == before)
    #expect(folder.names == ["clinic.db"])
  }

  @Test func `a newer version's database stays as it is`() async throws {
    let folder = try Folder()
    try await database(in: folder)
    try SQLiteProgram(path: folder.path("clinic.db")).run("INSERT INTO grdb_migrations VALUES ('v99')")
    let before = folder.bytes("clinic.db")
    #expect(kind(of: folder.path("clinic.db")) == .newerSchema)
    #expect(folder.bytes("clinic.db") == before)
  }

  @Test(arguments: [
    ("page size", 16..<18), ("schema page", 100..<112), ("schema cells", 3000..<4096),
  ])
  func `a damaged one is said to be damaged`(_ what: String, _ bytes: Range<Int>) async throws {
    let folder = try Folder()
    try await database(in: folder)
    var damaged = folder.bytes("clinic.db")
    for index in bytes { damaged[index] ^= 0xa5 }
    try folder.write(damaged, to: "clinic.db")
    #expect(kind(of: folder.path("clinic.db")) == .damaged, "\(what)")
    #expect(folder.bytes("clinic.db") == damaged)
  }

  @Test func `one that was cut short is damaged`() async throws {
    let folder = try Folder()
    try await database(in: folder)
    let cut = Array(folder.bytes("clinic.db").prefix(5000))
    try folder.write(cut, to: "clinic.db")
    #expect(kind(of: folder.path("clinic.db")) == .damaged)
    #expect(folder.bytes("clinic.db") == cut)
  }

  @Test func `damage that is met later is said by the operation that meets it`() async throws {
    let folder = try Folder()
    try await database(in: folder)
    let page = try #require(
      Int(
        try SQLiteProgram(path: folder.path("clinic.db")).run(
          "SELECT rootpage FROM sqlite_schema WHERE name = 'therapist'")))
    var damaged = folder.bytes("clinic.db")
    for index in (page - 1) * 4096..<(page - 1) * 4096 + 100 { damaged[index] ^= 0xa5 }
    try folder.write(damaged, to: "clinic.db")
    let store = try ClinicStore.open(folder.path("clinic.db"))
    let problem = await #expect(throws: StoreProblem.self) { try await store.therapists(includingRemoved: true) }
    #expect(problem?.kind == .damaged)
  }

  @Test func `one that its user may not write is unavailable`() async throws {
    let folder = try Folder()
    try await database(in: folder)
    let path = folder.path("clinic.db")
    chmod(folder.url.path, 0o755)
    chmod(path, 0o400)
    await #expect(processExitsWith: .success) { [path = path as String] in
      // The superuser may write everything: somebody else tries.
      guard geteuid() != 0 || setuid(65534) == 0 else { exit(3) }
      do {
        _ = try ClinicStore.open(path)
        exit(1)
      } catch let problem as StoreProblem {
        exit(problem.kind == .unavailable ? 0 : 2)
      }
    }
  }

  @Test func `every problem is one sentence that names the file`() throws {
    let folder = try Folder()
    let path = folder.path("clinic.db")
    let problem = #expect(throws: StoreProblem.self) { try ClinicStore.open(path) }
    #expect(problem?.description == "there is no database at \(path): run `aftercare init` to make one")
  }
}
