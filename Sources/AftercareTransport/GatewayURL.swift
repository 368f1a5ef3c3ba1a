import Foundation

/// What is asked of the URLs in a gateway's configuration.
enum GatewayURL {
  /// The host of `url`; throws when its scheme is not one of `schemes`, or it holds a password.
  static func check(_ url: String, schemes: [String], key: String) throws(GatewayConfigurationError) -> String {
    let wanted = schemes.map { "\($0)://" }.joined(separator: " or ")
    guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty else {
      throw GatewayConfigurationError("the \(key) URL is not a URL; write \(wanted) and the server's name")
    }
    guard let scheme = parts.scheme?.lowercased(), schemes.contains(scheme) else {
      throw GatewayConfigurationError("the \(key) URL must begin with \(wanted)")
    }
    guard parts.user == nil, parts.password == nil else {
      throw GatewayConfigurationError(
        "the \(key) URL holds a log-in; give the user name and the password apart from it")
    }
    return host
  }

  /// Whether `host` is this machine, by its spelling: no name is looked up.
  static func isLoopback(_ host: String) -> Bool {
    let bytes = host.split(separator: ".", omittingEmptySubsequences: false)
    let isIPv4 = bytes.count == 4 && bytes.allSatisfy { UInt8($0) != nil }
    return host.lowercased() == "localhost" || host == "::1" || host == "[::1]" || isIPv4 && bytes.first == "127"
  }
}
