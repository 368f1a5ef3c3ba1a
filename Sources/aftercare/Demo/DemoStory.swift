import AftercareCore
import AftercareMail
import AftercareWorkers
import Foundation
import Logging

/// The story in five acts: book, send, answer, act, prove.
struct DemoStory {
  let clinic: DemoClinic
  let assembly: Assembly
  private let clock: DemoClock
  private let afternoon: Instant
  private let night: Instant
  private var store: any ClinicDesks { assembly.store }
  private var wall: ClinicTime { ClinicTime(in: assembly.configuration.clinic.timeZone) }

  init(clinic: DemoClinic, assembly: Assembly) {
    self.clinic = clinic
    self.assembly = assembly
    (afternoon, night) = DemoClock.afternoonBeforeLastNight(
      SystemClock().now(), zone: assembly.configuration.clinic.timeZone)
    clock = DemoClock(at: afternoon)
  }

  func tell() async throws {
    try await book()
    heading("2. The service runs: what is due goes out, the rest says why not")
    let service = try await ClinicService(assembly, timekeeper: clock, logger: Logger(label: "demo"))
    try await service.begin(now: clock.now)
    let run = OnceRun(service: service, timekeeper: clock)
    _ = try await run.drain()
    try await showMessages()
    try await answer(run)
    try await act()
    try await service.end(now: clock.now)
    try await prove()
  }

  // MARK: Act 1

  private func book() async throws {
    heading("1. Sessions are booked (it is \(wall.dayAndTime(afternoon)) at the clinic)")
    _ = try await store.add(
      therapist: TherapistDraft(
        name: "Maeve", email: EmailAddress("maeve@calmhands.example"), phone: PhoneNumber("+353861230001")),
      actor: assembly.actor, now: clock.now)
    let reader = try assembly.bookingReader()
    for booking in DemoBookings.all(before: afternoon) {
      let accepted = try await store.book(booking, actor: assembly.actor, now: clock.now) {
        request throws(BookingProblem) in try reader.read(request)
      }
      let appointment = try await store.appointment(accepted.appointmentID)
      line("  \(appointment.clientName): \(appointment.massageType), ended \(wall.dayAndTime(appointment.endsAt))")
    }
    try await assembly.planNow(at: clock.now)
    if let orla = try await store.appointments(from: nil, to: nil, clientID: nil, limit: 100)
      .first(where: { $0.clientName == DemoBookings.whoCancels })
    {
      try await store.setStatus(.cancelled, ofAppointment: orla.id, actor: assembly.actor, now: clock.now)
      line("  \(orla.clientName) never had hers: it is cancelled")
    }
    let end = afternoon - .hours(24)
    let isInserted = try clinic.insertBooking(
      reference: "calendar-4711", start: (end - .hours(1)).description.prefix(19) + "Z",
      end: end.description.prefix(19) + "Z")
    line(
      isInserted
        ? "  Erik Holm: sports, ended \(wall.dayAndTime(end)) – another program wrote him into the table `booking`"
        : "  (sqlite3 is not installed, so no other program could book through the table)")
  }

  // MARK: Act 2

  private func showMessages() async throws {
    var filter = MessageFilter()
    filter.kind = .checkIn
    let messages = try await store.messages(filter, limit: 100).reversed()
    for message in messages {
      let name = (message.recipientName ?? "").padding(toLength: 14, withPad: " ", startingAt: 0)
      let stage = message.stage?.description ?? ""
      line("  \(name) \(stage)  \(MessageSentences.state(message, clock: presentation))")
    }
    let sent = messages.filter { $0.state == .sent }
    if let mail = sent.first(where: { $0.channel == .email }) { try await quote(mail, "a mail") }
    if let sms = sent.first(where: { $0.channel == .sms }) { try await quote(sms, "an SMS") }
  }

  private var presentation: ClinicClock {
    ClinicClock(zone: assembly.configuration.clinic.timeZone, now: clock.now)
  }

  private func quote(_ message: MessageRow, _ what: String) async throws {
    guard let text = try await store.body(ofMessage: message.id, actor: assembly.actor, now: clock.now) else { return }
    line("")
    line("  What \(message.recipientName ?? "she") got, as \(what):")
    if let subject = text.subject { line("  | Subject: \(subject)") }
    for part in text.text.split(separator: "\n", omittingEmptySubsequences: false) {
      for wrapped in Self.wrap(String(part), width: 96) { line("  | \(wrapped)") }
    }
  }

  // MARK: Act 3

  private func answer(_ run: OnceRun) async throws {
    heading("3. Clients answer in their own words")
    let reader = ReplyReader(
      inbox: store, mailReader: MailReadingProcess(), rules: assembly.configuration.replyRules
    ) { Terminal.note("reply \($0): \($1)") }
    for reply in DemoReplies.all(afternoon: afternoon, night: night) {
      clock.move(to: reply.at)
      let raw = RawReply(
        channel: .sms, wayIn: .hand, sender: PhoneNumber(reply.from), bytes: Array(reply.words.utf8),
        receivedAt: clock.now, dedupeKey: DedupeKey.told(by: reply.from, text: reply.words, at: clock.now))
      _ = try await store.receive([raw], actor: assembly.actor, now: clock.now)
      for read in try await reader.run(now: clock.now) {
        let row = try await store.reply(read.id)
        line("  \(wall.time(clock.now))  \(row.clientName ?? "somebody"): “\(reply.words)”")
        line("         → \(ReplySentences.verdict(row))\(Self.because(read.verdict))")
      }
      _ = try await run.drain()
    }
  }

  private static func because(_ verdict: Verdict?) -> String {
    guard let word = verdict?.evidence.first(where: { $0.code != nil && $0.state == .present }) else { return "" }
    return " (the words “\(word.words)”, rule \(word.rule))"
  }

  // MARK: Act 4

  private func act() async throws {
    heading("4. At \(wall.time(night)) nobody sleeps through a red flag")
    var filter = MessageFilter()
    filter.state = .sent
    let all = try await store.messages(filter, limit: 100).filter { $0.kind != .checkIn }.sorted { $0.id < $1.id }
    for message in all where message.channel == .sms {
      guard let text = try await store.body(ofMessage: message.id, actor: assembly.actor, now: clock.now) else {
        continue
      }
      line(
        "  \(wall.time(message.sentAt ?? clock.now))  to \(message.recipientName ?? "?"), \(MessageSentences.what(message)):"
      )
      for wrapped in Self.wrap(text.text, width: 96) { line("  | \(wrapped)") }
    }
    for followUp in try await store.followUps(includingClosed: false, clientID: nil, limit: 10) {
      let flags = followUp.flags.map(\.rawValue).joined(separator: ", ")
      line(
        "  Follow-up \(followUp.id): \(followUp.clientName ?? "?"), \(followUp.level.rawValue) (\(flags)), "
          + "act by \(wall.dayAndTime(followUp.actBy)), \(followUp.state.rawValue)")
    }
  }

  // MARK: Act 5

  private func prove() async throws {
    heading("5. An admin can prove it")
    let events = try await store.events(after: 0, limit: 10_000)
    for event in events.suffix(6) {
      line("  \(event.sequence)  \(event.at)  \(event.actor)  \(event.action)  \(event.subject)")
    }
    let report = try await store.verify(head: nil, publicKey: nil)
    if let broken = report.firstBreak { throw DataProblem("the demo's own trail does not hold: \(broken.sentence)") }
    line("  All \(report.events) events hold, each by the hash of the one before it.")
    heading("Look around")
    let config = "--config \(clinic.configurationPath)"
    for command in ["today", "message list", "follow-up list", "audit verify"] {
      line("  aftercare \(command) \(config)")
    }
    line("  Messages as files: \(clinic.mailFolder) and \(clinic.smsFolder)")
  }

  // MARK: Printing

  private func heading(_ text: String) {
    line("")
    line(text)
  }

  private func line(_ text: String) { Terminal.say(PrintableText.line(text)) }

  private static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = [""]
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
