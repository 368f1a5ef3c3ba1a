import AftercareCore
import ArgumentParser

/// `template preview`.
struct TemplatePreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Show a text as a client would get it.",
    discussion: """
      aftercare template preview --type deep-tissue --stage 24h --channel sms --name "Anna Byrne"
      aftercare template preview --acknowledgement urgent --channel sms --locale es
      """)

  @OptionGroup var global: GlobalOptions
  @Option(help: ArgumentHelp("The massage type.", valueName: "type")) var type = MassageType.defaultID
  @Option(help: ArgumentHelp("The check-in: 24h, 72h.", valueName: "stage")) var stage = Stage.hours24
  @Option(help: "The automatic answer instead: red, urgent, self-harm or call.") var acknowledgement: Acknowledgement?
  @Option(help: "email or sms.") var channel = Channel.email
  @Option(help: ArgumentHelp("The language, if not the clinic's: es.", valueName: "language")) var locale: String?
  @Option(help: ArgumentHelp("A client's name.", valueName: "name")) var name = "Anna"
  @Option(help: ArgumentHelp("A guardian who reads it.", valueName: "name")) var guardian: String?
  @Flag(help: "For a client whose messages name nothing.") var discreet = false
  @Flag(help: "As it goes where an answer would not arrive.") var oneWay = false

  func run() async throws {
    let configuration = try await global.configuration()
    let set = try configuration.templateSet()
    guard let massage = set.catalogue.type(named: type) else {
      let hint = NearestWord.to(type, among: set.catalogue.types.map(\.id)).map { ": did you mean \($0)?" } ?? ""
      throw DataProblem("there is no massage type \(type)\(hint)")
    }
    let text = acknowledgement.map { TemplateName.acknowledgement($0) } ?? .checkIn(type: massage.id, stage: stage)
    let request = RenderRequest(
      text, locale: locale ?? configuration.clinic.locale, channel: channel, clientName: name,
      reader: guardian == nil ? .self : .guardian, guardianName: guardian, isDiscreet: discreet,
      hasWayBack: !oneWay, callBy: "16:30")
    let message = try Renderer(templates: set, clinic: configuration.clinic).render(request)
    if let subject = message.subject { Terminal.say("Subject: \(PrintableText.line(subject))\n") }
    Terminal.say(PrintableText.lines(message.text))
    let length = message.segments.map { ", \($0) SMS \($0 == 1 ? "segment" : "segments")" } ?? ""
    Terminal.note("from \(message.templatePath)\(length)")
  }
}
