import Foundation
import Testing

@Suite struct ListingTests {
  private func clinic() async throws -> Clinic {
    let clinic = try await Clinic()
    _ = try await clinic.output(
      "book", "--json", "-",
      input: """
        {"clientName":"Anna","email":"anna@mail.example","phone":"0861234567","massageType":"swedish",
         "startsAt":"2031-06-10 14:00","endsAt":"2031-06-10 15:00","consent":true,"channel":"email"}
        """)
    return clinic
  }

  @Test func `json is one array with every field and codes`() async throws {
    let out = try await clinic().output("appointment", "list", "--format", "json")
    let first = try #require(
      (try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [[String: Any]])?.first)
    #expect(first["status"] as? String == "booked")
    #expect(first["startsAt"] as? String == "2031-06-10T13:00:00.000Z")
    #expect(first["therapistId"] is NSNull)
    #expect(out.hasPrefix("[\n  {\"id\":1,\"reference\":\"desk-1\",\"clientId\":1,\"clientName\":\"Anna\","))
    #expect(try await clinic().output("message", "list", "--client", "7", "--format", "json") == "[]\n")
  }

  @Test func `json of a message has the fields that are promised`() async throws {
    let out = try await clinic().output("message", "list", "--format", "json")
    let first = try #require((try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [[String: Any]])?.first)
    let promised = [
      "id", "kind", "state", "reason", "stage", "channel", "massageType", "appointmentId", "clientId", "dueAt",
      "notAfter", "attempts", "nextAttemptAt", "sentAt", "deliveredAt", "template", "templateHash", "gateway",
      "gatewayReference", "messageId",
    ]
    #expect(promised.filter { first[$0] == nil }.isEmpty)
  }

  @Test func `csv has a header, CRLF line ends and the same fields`() async throws {
    let out = try await clinic().output("client", "list", "--format", "csv")
    let lines = out.components(separatedBy: "\r\n")
    #expect(lines[0] == "id,reference,name,language,timeZone,preferredChannel,guardian,isDiscreet,contactPoints")
    #expect(lines[1].hasPrefix("1,,Anna,,,email,,false,\"[{\"\"id\"\":1,"))
    #expect(lines.count == 3 && lines[2].isEmpty)
  }

  @Test(arguments: [
    ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("+1", "'+1"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"),
    ("O\"Hara, Anna", "\"O\"\"Hara, Anna\""), ("Anna", "Anna"),
  ])
  func `a name is never a spreadsheet's formula`(name: String, cell: String) async throws {
    let clinic = try await Clinic()
    _ = try await clinic.output("book", "--client=\(name)", "--type", "swedish", "--start", "2031-06-10 14:00")
    #expect(try await clinic.output("client", "list", "--format", "csv").contains("\r\n1,,\(cell),,"))
  }

  @Test func `a name cannot move the cursor, colour the screen or turn the writing round`() async throws {
    let clinic = try await Clinic()
    _ = try await clinic.output(
      "book", "--client", "An\u{1b}[31mna\u{7}\u{202e}x\u{9b}K", "--type", "swedish", "--start", "2031-06-10 14:00")
    let table = try await clinic.output("client", "list")
    #expect(table.contains("An\\x1b[31mna\\x07\\u{202e}x\\x9bK"))
    let control = table.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || (0x7f..<0xa0).contains($0.value) }
    #expect(control.isEmpty)
  }

  @Test func `a longer list is cut at the limit and says so on standard error`() async throws {
    let clinic = try await Clinic()
    for hour in 10...12 {
      _ = try await clinic.run("book", "--client", "Anna", "--type", "swedish", "--start", "2031-06-10 \(hour):00")
    }
    let run = try await clinic.run("appointment", "list", "--limit", "2", "--format", "json")
    #expect(run.out.contains("\"id\":3") && run.out.contains("\"id\":2") && !run.out.contains("\"id\":1,"))
    #expect(run.err == "aftercare: there is more: these are the first 2; use --limit or a filter\n")
    #expect(try await clinic.run("appointment", "list", "--limit", "3").err.isEmpty)
  }
}
