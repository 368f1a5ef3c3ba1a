import AftercareCore
import Testing

@testable import TestServers

@Suite struct ContactWindowTextTests {
  @Test(arguments: [
    ("09:00-20:00", "09:00-20:00"),
    (" 9:00 - 20:00 ", "09:00-20:00"),
    ("09:00–20:00", "09:00-20:00"),
    ("00:00-24:00", "00:00-24:00"),
    ("Mon-Fri 09:00-20:00, Sat 10:00-14:00", "Mon-Fri 09:00-20:00, Sat 10:00-14:00"),
    ("Mo-Sa 09:00-18:00", "Mon-Sat 09:00-18:00"),
    ("mo - SA 09:00 - 18:00", "Mon-Sat 09:00-18:00"),
    ("monday-friday 09:00-18:00; saturday 10:00-14:00", "Mon-Fri 09:00-18:00, Sat 10:00-14:00"),
    ("Sat-Mon 10:00-12:00", "Mon 10:00-12:00, Sat-Sun 10:00-12:00"),
    ("Su 10:00-12:00", "Sun 10:00-12:00"),
    ("Mon,Wed,Fri 09:00-12:00", "Mon 09:00-12:00, Wed 09:00-12:00, Fri 09:00-12:00"),
    ("09:00-12:00 14:00-18:00", "09:00-12:00 14:00-18:00"),
    ("14:00-18:00, 09:00-12:00", "09:00-12:00 14:00-18:00"),
    ("Mon-Fri 09:00-12:00, 14:00-18:00, Sat 10:00-14:00", "Mon-Fri 09:00-12:00 14:00-18:00, Sat 10:00-14:00"),
    ("09:00-12:00, 12:00-20:00", "09:00-20:00"),
    ("Mon-Sun 09:00-20:00", "09:00-20:00"),
    ("Wed-Tue 09:00-20:00", "09:00-20:00"),
    ("Fri 22:00-24:00, Sat 00:00-06:00", "Fri 22:00-24:00, Sat 00:00-06:00"),
    ("Tue-Wed,Tue 08:30-09:15", "Tue-Wed 08:30-09:15"),
  ])
  func `hours are read and written one way`(text: String, canonical: String) throws {
    let window = try ContactWindow(parsing: text)
    #expect(window.description == canonical)
    #expect(try ContactWindow(parsing: canonical) == window)
  }

  @Test(arguments: [
    ("", ContactWindowProblem.empty),
    ("  , ", .empty),
    ("daily", .notUnderstood("daily")),
    ("Mon-Fri 9-17", .notUnderstood("9-17")),
    ("09:00", .notUnderstood("09:00")),
    ("09:00-", .notUnderstood("09:00-")),
    ("-09:00", .notUnderstood("-09:00")),
    ("09:00-12:00-14:00", .notUnderstood("09:00-12:00-14:00")),
    ("09:60-20:00", .notUnderstood("09:60-20:00")),
    ("09:00-24:01", .notUnderstood("09:00-24:01")),
    ("24:00-24:00", .notUnderstood("24:00-24:00")),
    ("9:0-20:00", .notUnderstood("9:0-20:00")),
    ("+9:00-20:00", .notUnderstood("+9:00-20:00")),
    ("M 09:00-20:00", .notUnderstood("M")),
    ("Mond 09:00-20:00", .notUnderstood("Mond")),
    ("Mon-Wed-Fri 09:00-20:00", .notUnderstood("Mon-Wed-Fri")),
    ("20:00-09:00", .endsBeforeItBegins("20:00-09:00")),
    ("09:00-09:00", .endsBeforeItBegins("09:00-09:00")),
    ("Mon-Fri 09:00-20:00, Fri 09:00-14:00", .overlaps("09:00-14:00")),
    ("09:00-20:00, 19:59-21:00", .overlaps("19:59-21:00")),
    ("Mon-Fri 09:00-20:00, Sat", .daysWithoutHours),
  ])
  func `what cannot be read is named`(text: String, problem: ContactWindowProblem) {
    #expect(throws: problem) { try ContactWindow(parsing: text) }
    #expect(!problem.description.contains("\n"))
  }

  @Test func `any window is written so that it reads back`() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let days = (0..<7).map { _ in
        (0..<generator.number(0...3)).map { _ in
          let from = generator.number(0...1439)
          return from..<generator.number(from + 1...1440)
        }
      }
      guard let window = ContactWindow(days: days) else { continue }
      #expect(try ContactWindow(parsing: window.description) == window)
    }
  }

  @Test func `spans that overlap or touch are one`() throws {
    let day = [600..<700, 540..<600, 650..<720, 800..<900]
    let window = try #require(ContactWindow(days: Array(repeating: day, count: 7)))
    #expect(window.days[0] == [540..<720, 800..<900])
  }

  @Test func `a window has seven days, real minutes and is open some time`() {
    let day = [540..<1200]
    #expect(ContactWindow(days: Array(repeating: [], count: 7)) == nil)
    #expect(ContactWindow(days: Array(repeating: day, count: 6)) == nil)
    #expect(ContactWindow(days: Array(repeating: [540..<1441], count: 7)) == nil)
    #expect(ContactWindow(days: Array(repeating: [-1..<60], count: 7)) == nil)
    #expect(ContactWindow(days: Array(repeating: [60..<60], count: 7)) == nil)
  }
}
