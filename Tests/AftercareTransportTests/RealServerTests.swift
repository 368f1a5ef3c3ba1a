import AftercareCore
import AftercareTransport
import Glibc
import Testing

@testable import TestServers

/// The gateways against the servers that clinics run.
@Suite(.serialized) struct RealServerTests {
  @Test(.enabled(if: geteuid() == 0, "Postfix insists on being started by root"))
  func `Postfix takes a mail after STARTTLS and log-in and delivers it`() async throws {
    let postfix = try Postfix()
    defer { postfix.stop() }
    for url in ["smtp://localhost:\(postfix.submissionPort)", "smtps://127.0.0.1:\(postfix.smtpsPort)"] {
      let gateway = try SMTPGateway(
        SMTPConfiguration(
          url: url, username: "care@clinic.example", password: Secret("geheim"), encryption: .required,
          caFile: postfix.authorityFile, connections: 2))
      let outcome = await gateway.send(try Parcels.mail(1))
      #expect(outcome.name == "accepted")
      #expect(outcome.answer.gatewayReference != nil)
      #expect(await gateway.send(try Parcels.mail(2)).name == "accepted")
      let stranger = await gateway.send(try Parcels.mail(3, to: "nobody@client.example"))
      #expect(SMTPGatewayTests.name(stranger) == "permanent, dead")
      #expect(stranger.answer.enhancedStatus == "5.1.1")
      await gateway.close()
    }
    let mails = try postfix.mails(4)
    #expect(mails.count == 4)
    #expect(mails.filter { $0.contains("Message-ID: <2@clinic.example>") }.count == 2)
    #expect(mails.allSatisfy { $0.contains("\n\nHello.\n") })
  }

  @Test(.enabled(if: geteuid() == 0, "Postfix insists on being started by root"))
  func `Postfix gets no mail with a wrong password, or when its certificate cannot be trusted`() async throws {
    let postfix = try Postfix()
    defer { postfix.stop() }
    let submission = "smtp://localhost:\(postfix.submissionPort)"
    func outcome(_ configuration: SMTPConfiguration) async throws -> Outcome {
      let gateway = try SMTPGateway(configuration)
      defer { Task { await gateway.close() } }
      return await gateway.send(try Parcels.mail())
    }
    let wrongPassword = try await outcome(
      SMTPConfiguration(
        url: submission, username: "care@clinic.example", password: Secret("falsch"), encryption: .required,
        caFile: postfix.authorityFile))
    #expect(wrongPassword.name == "gatewayDown")
    #expect(wrongPassword.answer.code == 535)
    #expect(!wrongPassword.answer.summary.contains("falsch"))
    // Without `caFile` the system's authorities decide, who do not know this one.
    for url in [submission, "smtps://localhost:\(postfix.smtpsPort)"] {
      let untrusted = try await outcome(
        SMTPConfiguration(
          url: url, username: "care@clinic.example", password: Secret("geheim"), encryption: .required))
      #expect(untrusted.name == "gatewayDown")
      #expect(untrusted.answer.summary.contains("certificate"))
    }
    let otherName = try await outcome(
      SMTPConfiguration(
        url: "smtps://127.0.0.2:\(postfix.smtpsPort)", encryption: .required, caFile: postfix.authorityFile))
    #expect(otherName.name == "gatewayDown")
  }

  @Test func `smtp-sink takes two thousand mails over eight kept connections`() async throws {
    let sink = try SMTPSink()
    defer { sink.stop() }
    let gateway = try SMTPGateway(SMTPConfiguration(url: sink.url, connections: 8))
    let accepted = await withTaskGroup(of: Bool.self) { group in
      for number in 1...2000 {
        group.addTask { (try? await gateway.send(Parcels.mail(number)))?.name == "accepted" }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(accepted == 2000)
    await gateway.close()
  }

  @Test(arguments: [
    ("Hi Anna", "<CALM +353861234567 text Hi Anna>"),
    // Ł is none of the GSM alphabet's characters: two bytes each.
    ("Łuc", "<CALM +353861234567 ucs-2 %01A%00u%00c>"),
  ])
  func `an SMS goes through Kannel to the network`(_ text: String, _ expected: String) async throws {
    let kannel = try Kannel()
    defer { kannel.stop() }
    let gateway = try HTTPGateway(
      HTTPConfiguration(
        preset: try .kannel(
          url: kannel.url, username: kannel.username, password: Secret(kannel.password), from: "CALM")))
    #expect(await gateway.send(try Parcels.sms(text)).name == "accepted")
    let message = try kannel.message()
    #expect(message == expected)
    await gateway.close()
  }

  @Test func `Kannel refuses a wrong password, and that is the gateway's fault`() async throws {
    let kannel = try Kannel()
    defer { kannel.stop() }
    let gateway = try HTTPGateway(
      HTTPConfiguration(
        preset: try .kannel(url: kannel.url, username: kannel.username, password: Secret("falsch"), from: "CALM")))
    #expect(await gateway.send(try Parcels.sms()).name == "gatewayDown")
    await gateway.close()
  }
}
