import Foundation
import GRDB

/// Looks at a database file before it is opened for writing, so that a foreign or damaged file is never touched.
enum DatabaseFile {
  /// Returns whether there is still nothing in it, or no file at all.
  static func check(_ path: String, creating: Bool) throws -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if exists, isFolder.boolValue {
      throw StoreProblem(.unavailable, "\(path) is a folder, not a database file: name a file inside it")
    }
    guard exists else { return try checkMissing(path, creating: creating) }
    guard FileManager.default.isReadableFile(atPath: path), FileManager.default.isWritableFile(atPath: path) else {
      if access(path, W_OK) != 0, errno == EROFS {
        throw StoreProblem(.unavailable, "cannot write \(path): its file system is mounted read-only; look at the disk")
      }
      throw StoreProblem(
        .unavailable, "cannot open \(path) for writing: run as the aftercare user or a member of its group")
    }
    return try checkHeader(path, creating: creating)
  }

  private static func checkMissing(_ path: String, creating: Bool) throws -> Bool {
    guard creating else {
      throw StoreProblem(.missing, "there is no database at \(path): run `aftercare init` to make one")
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard FileManager.default.isWritableFile(atPath: folder) else {
      throw StoreProblem(.unavailable, "cannot make a database in \(folder): the folder is missing or not writable")
    }
    return true
  }

  /// Reads the bytes, not with SQLite: it would make a WAL file beside a foreign database. Closing the file frees every
  /// lock that this process has on it, so nothing may have it open yet.
  private static func checkHeader(_ path: String, creating: Bool) throws -> Bool {
    let handle = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? handle?.close() }
    let header = (try? handle?.read(upToCount: 100)) ?? Data()
    if header.isEmpty, creating { return true }
    guard header.count == 100, header.prefix(16) == Data("SQLite format 3\0".utf8) else {
      throw StoreProblem(.notOurs, "\(path) is not an SQLite database: check the key `database` of the configuration")
    }
    // The application id: big-endian, at offset 68 of the header (https://www.sqlite.org/fileformat.html, 1.3).
    let id = header[68..<72].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    guard id == ClinicStore.applicationID else {
      throw StoreProblem(
        .notOurs, "\(path) is the database of another program: check the key `database` of the configuration")
    }
    return false
  }

  /// Marks a new file as ours before anything else is written, so that the mark stands in the file's header: what comes
  /// later may stand in the WAL alone while another process looks.
  static func mark(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA application_id = \(ClinicStore.applicationID)") }
    try queue.close()
  }

  /// Has SQLite read the schema with a connection that cannot write: a damaged or newer database is refused untouched.
  static func look(into path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try Migrations.refuseNewer(queue)
    try queue.close()
  }

  /// Therapists' commands and the service share the file by group, whatever the umask of whoever made it.
  static func shareWithGroup(_ path: String) throws {
    for file in [path, path + "-wal", path + "-shm"] {
      var status = stat()
      guard stat(file, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o777 != 0o660 else { continue }
      chmod(file, 0o660)
    }
  }
}

extension StoreProblem {
  /// Says what SQLite's refusal means for a person.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self.init(.damaged, "\(path) is damaged: stop the service and restore the last backup")
    case .SQLITE_FULL:
      self.init(.full, "the disk of \(path) is full: make room, nothing was written")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.busy, "\(path) is locked by another program for more than 10 s: close it and try again")
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_IOERR, .SQLITE_AUTH:
      self.init(
        .unavailable,
        "cannot read or write \(path) (SQLite \(error.extendedResultCode.rawValue)): check disk and rights")
    default:
      // SQLite's own message names tables and constraints; GRDB would add the statement's arguments, which hold names.
      self.init(
        .unavailable, "the database refused the operation: \(error.message ?? "SQLite \(error.resultCode.rawValue)")")
    }
  }
}
