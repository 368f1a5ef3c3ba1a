import AftercareCore
import Testing

@Suite struct StaffReplyTests {
  @Test(arguments: [
    ("17", StaffReply.take(17)), ("#17", .take(17)), ("17.", .take(17)), ("  17  ", .take(17)),
    ("\n\n17\n> RED 17", .take(17)),
    ("017", .take(17)), ("17!", .take(17)), ("17:", .take(17)),
    ("17 no", .pass(17)), ("17 NO", .pass(17)), ("17 No.", .pass(17)), ("17 no, I am away", .pass(17)),
    ("17 NOANSWER", .noAnswer(17)), ("17 NO ANSWER", .noAnswer(17)), ("17 no-answer", .noAnswer(17)),
    ("17 no answer yet", .noAnswer(17)),
    ("", .help), ("   \n ", .help), ("hello", .help), ("17 hello", .help), ("no 17", .help), ("17a", .help),
    ("-17", .help),
    ("#", .help), ("RED 17", .help), ("1٧", .help), ("17,5", .help), ("9223372036854775807", .take(.max)),
    ("9223372036854775808", .help), ("99999999999999999999999999", .help),
  ])
  func `the first line tells the command`(text: String, command: StaffReply) {
    #expect(StaffReply(text) == command)
  }

  @Test(arguments: [
    ("17 done went to GP", FollowUpOutcome.referred, "went to GP"),
    ("17 DONE: ambulance called", .emergency, "ambulance called"),
    ("17 done she refused", .refusedReferral, "she refused"), ("17 Done told to rest", .selfCare, "told to rest"),
    ("17 done false alarm", .falseAlarm, "false alarm"),
    ("17 done left voicemail, no reply", .unreachable, "left voicemail, no reply"),
    ("17 done wrong number", .wrongPerson, "wrong number"), ("17 done está mejor", .selfCare, "está mejor"),
  ])
  func `a note that tells what came of it closes`(text: String, outcome: FollowUpOutcome, note: String) {
    #expect(StaffReply(text) == .done(17, outcome: outcome, note: note))
  }

  @Test(arguments: [
    "17 done", "17 done talked to her", "17 done better but sent to GP", "17 done not better", "17 done isn't fine",
    "17 done isn’t fine", "17 done nothing wrong", "17 done something wrong with her arm",
    "17 done refused to see a doctor",
    "17 done no emergency", "17 done did not go to hospital", "17 done no está mejor",
  ])
  func `a note that could mean two things is asked about`(text: String) {
    guard case .done(17, let outcome, _) = StaffReply(text) else {
      Issue.record("not a command to close")
      return
    }
    #expect(outcome == nil)
  }

  @Test(
    arguments: [
      ("17", 17), ("17 no", 17), ("17 noanswer", 17), ("17 done", 17), ("hello", nil),
    ] as [(String, Int64?)])
  func `every command but help names its follow-up`(text: String, id: Int64?) {
    #expect(StaffReply(text).followUpID == id)
  }
}
