import Synchronization

/// The templates of a set, each compiled once, when it is first asked for: a clinic uses few of the hundreds there are.
final class CompiledTemplates: Sendable {
  private let set: TemplateSet
  private let known = Mutex<[String: Result<CompiledTemplate, TemplateProblem>]>([:])

  init(_ set: TemplateSet) { self.set = set }

  /// The template at `path`; nil when there is none. Throws what is wrong with it.
  subscript(path: String) -> CompiledTemplate? {
    get throws(TemplateProblem) {
      if let result = known.withLock({ $0[path] }) { return try result.get() }
      guard set.sources[path] != nil, let channel = Self.channel(of: path), !path.contains("/partials/") else {
        return nil
      }
      let result = Result { () throws(TemplateProblem) in
        try CompiledTemplate(path: path, channel: channel, set: set)
      }
      known.withLock { $0[path] = result }
      return try result.get()
    }
  }

  private static func channel(of path: String) -> Channel? {
    if path.hasSuffix(".sms.mustache") { return .sms }
    return path.hasSuffix(".email.mustache") ? .email : nil
  }
}
