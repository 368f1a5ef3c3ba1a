public import AftercareCore

/// Kannel's calls (Kannel user guide, "SMS push", "Delivery reports"): `get-url`, a posted form, or `post-url` with its
/// headers, as the group `sms-service` says; the secret stands in the URL.
///
/// `get-url = "…/hooks/kannel/reply?token=SECRET&from=%p&text=%b&coding=%c&charset=%C&at=%T&id=%I"`
public struct KannelWebhook: Webhook {
  private let key: HookKey
  private let country: Country

  /// `token` is the secret in the URL.
  public init(token: String, country: Country) {
    key = HookKey(token)
    self.country = country
  }

  /// See ``Webhook``.
  public func isGenuine(_ request: HookRequest) -> Bool {
    request.query.bytes("token").map(key.isToken) ?? false
  }

  /// See ``Webhook``.
  public func findings(in request: HookRequest) -> HookFindings? {
    let forms = [request.query, request.form]
    func text(_ name: String) -> String? { forms.lazy.compactMap { $0.text(name) }.first }
    return request.purpose == .reply ? reply(request, forms, text) : receipt(text)
  }

  private func reply(
    _ request: HookRequest, _ forms: [FormFields], _ text: (String) -> String?
  ) -> HookFindings? {
    guard let sender = text("from") ?? request.headers["x-kannel-from"] else { return nil }
    // A `post-url` brings the words as the body and everything about them in headers.
    let field = forms.lazy.compactMap { $0.bytes("text") }.first
    guard let words = field ?? (request.headers["x-kannel-from"] == nil ? nil : request.body) else { return nil }
    let type = request.headers["content-type"] ?? ""
    let charset =
      field == nil ? type.firstMatch(of: /(?i)charset="?([A-Za-z0-9._-]+)/).map { String($0.1) } : text("charset")
    let coding = text("coding") ?? request.headers["x-kannel-coding"]
    let at = text("at").flatMap { Int64($0) }.flatMap { (1...32_503_680_000).contains($0) ? $0 : nil }
    let incoming = IncomingText(
      gateway: "kannel", sender: sender,
      text: CharsetBytes(bytes: words, charset: charset ?? (coding == "2" ? "UTF-16BE" : "UTF-8")).text, id: text("id"),
      at: at.map { Instant(milliseconds: $0 * 1000) })
    var findings = HookFindings()
    findings.replies = [incoming.reply(country: country, receivedAt: request.receivedAt)]
    return findings
  }

  private func receipt(_ text: (String) -> String?) -> HookFindings? {
    guard let reference = text("reference"), let status = text("status") else { return nil }
    var findings = HookFindings()
    guard let word = Receipt.Word(kannel: status) else { return nil }
    findings.receipts = [Receipt(about: .reference(reference, .sms), word, code: word.isFinal ? "dlr-\(status)" : nil)]
    return findings
  }
}
