import AftercareCore
import ArgumentParser
import Foundation

/// `triage`: a dry run; nothing is stored and no installation is needed.
struct TriageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "triage",
    abstract: "Show how a reply would be taken, and why. Nothing is stored.",
    discussion: """
      Every language's words are looked for, whatever the client's language. With --jsonl it reads one JSON object a \
      line with "id", "text" and "stage", and prints one with "id", "level", "urgent", "optOut", "flags", "evidence".

        aftercare triage --stage 24h "my foot is numb"
        echo "much better, thank you" | aftercare triage -
        aftercare triage --jsonl < replies.jsonl
      """)

  @Option(help: ArgumentHelp("The check-in it answers: 24h or 72h.", valueName: "stage")) var stage = Stage.hours24
  @Option(help: ArgumentHelp("The client's language; every language is looked for anyway.", valueName: "language"))
  var locale: String?
  @Option(help: ArgumentHelp("The massage type's id: prenatal.", valueName: "type")) var type: String?
  @Option(help: "Who reads the address it came from: self, guardian or shared.") var reader = Reader.`self`
  @Option(
    help: ArgumentHelp("The configuration whose triage.addedTerms are looked for as well.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var config: String?
  @Flag(help: "Read JSON lines from standard input.") var jsonl = false
  @Argument(help: "The reply, or - for standard input.") var text: String?

  func validate() throws {
    guard !jsonl || text == nil else { throw ValidationError("--jsonl reads standard input: leave the text out.") }
  }

  func run() async throws {
    let context = try await context()
    if jsonl { return try TriageLines(context: context).run() }
    let words = try StandardInput.freeText(text, name: "the text", question: "What did she write?")
    VerdictExplanation.lines(Triage.read(words, context: context)).forEach(Terminal.say)
  }

  private func context() async throws -> TriageContext {
    var context = TriageContext(stage: stage, massageType: type, reader: reader)
    if let config {
      let environment = ProcessInfo.processInfo.environment
      let configuration = try await ClinicConfiguration.read(named: config, database: nil, environment: environment)
      context.addedTerms = configuration.addedTerms
    }
    return context
  }
}
