import Foundation

/// A certificate authority of a test's own, with a certificate for this machine.
struct CertificateAuthority {
  /// The authority's certificate, PEM.
  let authorityFile: String
  /// The server's certificate and key, PEM.
  let certificateFile: String
  let keyFile: String

  init(in folder: Folder) throws {
    authorityFile = folder.path("ca.pem")
    certificateFile = folder.path("server.pem")
    keyFile = folder.path("server.key")
    try Self.openssl(
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
      "/CN=Test authority",
      "-keyout", folder.path("ca.key"), "-out", authorityFile)
    try Self.openssl(
      "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=localhost", "-keyout",
      keyFile, "-out",
      folder.path("server.csr"))
    try folder.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n", to: "server.ext")
    try Self.openssl(
      "x509", "-req", "-in", folder.path("server.csr"), "-CA", authorityFile, "-CAkey", folder.path("ca.key"),
      "-CAcreateserial", "-days", "2", "-extfile", folder.path("server.ext"), "-out", certificateFile)
  }

  private static func openssl(_ arguments: String...) throws {
    try Program.run("/usr/bin/openssl", arguments, package: "openssl")
  }
}

/// Something that speaks TLS and answers every request with a page.
struct TLSServer {
  let port: Int
  private let program: Program

  init(_ authority: CertificateAuthority) throws {
    port = try Port.free()
    program = try Program(
      "/usr/bin/openssl",
      [
        "s_server", "-quiet", "-www", "-accept", "127.0.0.1:\(port)", "-cert", authority.certificateFile, "-key",
        authority.keyFile,
      ],
      package: "openssl")
    try Port.waitUntilOpen(port, of: "openssl s_server")
  }

  func stop() { program.stop() }
}
