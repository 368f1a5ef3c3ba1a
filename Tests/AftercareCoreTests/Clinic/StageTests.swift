import AftercareCore
import Foundation
import Testing

@Suite struct StageTests {
  @Test(arguments: [("24h", 24), ("72h", 72), ("1h", 1), ("999h", 999)])
  func `a stage is written as its hours`(text: String, hours: Int) throws {
    let stage = try #require(Stage(text))
    #expect(stage.hours == hours)
    #expect(stage.description == text)
    #expect(stage.span == .hours(Int64(hours)))
  }

  @Test(arguments: ["", "h", "24", "024h", "+24h", "-24h", " 24h", "24H", "24 h", "0h", "1000h", "٢٤h", "2.5h"])
  func `any other text is not a stage`(text: String) {
    #expect(Stage(text) == nil)
  }

  @Test(arguments: [("24h", false), ("47h", false), ("48h", true), ("72h", true)])
  func `from two days on soreness counts as late`(text: String, isLate: Bool) throws {
    #expect(try #require(Stage(text)).isLate == isLate)
  }

  @Test func `stages are ordered by hours, not by text`() throws {
    let stages = try ["168h", "72h", "24h"].map { try #require(Stage($0)) }
    #expect(stages.sorted().map(\.description) == ["24h", "72h", "168h"])
    #expect(MassageType(id: "sports", stages: stages).stages == stages.sorted())
  }

  @Test func `JSON holds the text and refuses what is not a stage`() throws {
    #expect(String(decoding: try JSONEncoder().encode([Stage.hours24]), as: UTF8.self) == #"["24h"]"#)
    #expect(try JSONDecoder().decode([Stage].self, from: Data(#"["72h"]"#.utf8)) == [.hours72])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Stage].self, from: Data(#"["24"]"#.utf8)) }
  }
}
