import AftercareCore
import ArgumentParser

/// `template`: the texts.
struct TemplateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "List, check and preview the texts that are sent.",
    discussion: """
      A clinic's own texts lie in the folder templatesOverlay, over the shipped ones. Check them after every change.

        aftercare template check
        aftercare template preview --type deep-tissue --stage 72h --channel sms
      """,
    subcommands: [TemplateListCommand.self, TemplateCheckCommand.self, TemplatePreviewCommand.self])
}

/// `template list`.
struct TemplateListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the massage types, or with --files the texts.",
    discussion: "aftercare template list --files --format csv")

  @OptionGroup var global: GlobalOptions
  @Flag(help: "The files with their sizes instead.") var files = false
  @OptionGroup var listing: ListingOptions

  /// A massage type as it is listed.
  private struct TypeRow: Encodable {
    var id: String
    var names: [String: String]
    var aliases: [String]
    var stages: [Stage]
    var isSensitive: Bool
  }

  /// A template as it is listed.
  private struct FileRow: Encodable {
    var path: String
    var bytes: Int
  }

  func run() async throws {
    let configuration = try await global.configuration()
    let set = try configuration.templateSet()
    if files {
      let rows = set.sources.map { FileRow(path: $0.key, bytes: $0.value.utf8.count) }.sorted { $0.path < $1.path }
      let columns: [Column<FileRow>] = [Column("BYTES") { "\($0.bytes)" }, Column("FILE") { $0.path }]
      return try listing.show(rows, as: columns, empty: "No templates.")
    }
    let rows = set.catalogue.types.map {
      TypeRow(id: $0.id, names: $0.displayNames, aliases: $0.aliases, stages: $0.stages, isSensitive: $0.isSensitive)
    }
    let locale = configuration.clinic.locale
    let columns: [Column<TypeRow>] = [
      Column("TYPE") { $0.id }, Column("NAME") { $0.names[locale] ?? $0.names["en"] ?? "–" },
      Column("CHECK-INS") { $0.stages.map(\.description).joined(separator: " ") },
      Column("SENSITIVE") { $0.isSensitive ? "never named in SMS" : "–" },
      Column("ALSO CALLED") { $0.aliases.joined(separator: ", ") },
    ]
    try listing.show(rows, as: columns, empty: "No massage types.")
  }
}

/// `template check`.
struct TemplateCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check every text as this clinic would send it.",
    discussion: """
      Looks for unknown values, missing red flags, emergency and opt-out lines, SMS that are too long, and names of \
      massages, symptoms and body parts where a lock screen shows them. Ends with 65 when a text must not be sent.

        aftercare template check
      """)

  @OptionGroup var global: GlobalOptions

  func run() async throws {
    let configuration = try await global.configuration()
    let set = try configuration.templateSet()
    let findings = TemplateCheck.check(set, clinic: configuration.clinic)
    for finding in findings { Terminal.say(PrintableText.line(finding.description)) }
    let failing = findings.filter { !$0.rule.isAdvice }
    guard failing.isEmpty else {
      throw DataProblem("\(failing.count) of \(findings.count) findings must be put right before texts are sent")
    }
    Terminal.say("\(set.sources.count) texts are fit to be sent\(findings.isEmpty ? "." : "; read the advice above.")")
  }
}
