import AftercareCore
import AftercareStore
import Foundation
import Testing

/// Two processes' worth of stores on one file, everybody at once.
@Suite struct ConcurrencyTests {
  @Test func `no message is claimed twice, and the chain holds`() async throws {
    let clinic = try Clinic(.file)
    let path = clinic.folder.path("clinic.db")
    let second = try Clinic(Backend(testDescription: "second") { _ in try ClinicStore.open(path) })
    let stores = [clinic, second]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask {
          for number in 0..<5 {
            let name = "Client \(task) \(number)"
            _ = try await stores[task % 2].book(clinic.request(name, email: "c\(task)-\(number)@client.example"))
            try await stores[task % 2].plan()
          }
        }
      }
      try await group.waitForAll()
    }
    let claimed = try await withThrowingTaskGroup(of: [Int64].self) { group in
      for task in 0..<8 {
        group.addTask {
          var ids: [Int64] = []
          for round in 0..<6 {
            let messages = try await stores[task % 2].claim(at: Week.tuesday(15))
            ids += messages.map(\.messageID)
            for message in messages {
              try await stores[(task + round) % 2].settle(message, .accepted(.fine), at: Week.tuesday(15))
            }
          }
          return ids
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(claimed.count == 40)
    #expect(Set(claimed).count == 40)
    #expect(try clinic.sqlite.run("SELECT max(number), count(*) FROM attempt") == "1|40")
    #expect(try clinic.sqlite.run("SELECT count(*) FROM message WHERE state = 'sent'") == "40")
    #expect(try clinic.sqlite.run("SELECT count(DISTINCT reference), count(*) FROM booking") == "40|40")
    let report = try await second.ports.verify(head: nil, publicKey: nil)
    #expect(report.firstBreak == nil)
    #expect(report.head == (try await clinic.ports.head()))
  }

  @Test func `another program's writes and the service's wait for each other`() async throws {
    let clinic = try Clinic(.file)
    let sqlite = clinic.sqlite
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for number in 0..<20 {
          try sqlite.run(
            """
            INSERT INTO booking (reference, client_name, massage_type, starts_at, ends_at)
            VALUES ('X-\(number)', 'Client \(number)', 'swedish', '2026-11-16 14:00', '2026-11-16 15:00')
            """)
        }
      }
      group.addTask {
        for number in 0..<20 { _ = try await clinic.book(clinic.request("Desk \(number)", email: nil)) }
      }
      try await group.waitForAll()
    }
    try await clinic.acceptPending()
    #expect(try sqlite.run("SELECT count(*) FROM appointment") == "40")
    #expect(try await clinic.ports.verify(head: nil, publicKey: nil).firstBreak == nil)
  }
}
