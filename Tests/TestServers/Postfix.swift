import Foundation
import Glibc

/// A whole Postfix of a test's own: submission with STARTTLS and SMTPS, log-in by a Dovecot, delivery into Maildirs.
/// Needs root, as Postfix itself does.
///
/// It knows one user, `care@clinic.example` with the password `geheim`, and one mailbox, `anna@client.example`; with a
/// ``Dovecot`` the user's own mailbox, too.
final class Postfix: Sendable {
  let submissionPort: Int
  let smtpsPort: Int
  /// The authority that its certificate is from.
  let authorityFile: String

  private let folder: Folder
  private let dovecot: Program
  private let postfix: Program

  init(deliveringTo mailbox: Dovecot? = nil) throws {
    folder = try Folder()
    submissionPort = try Port.free()
    smtpsPort = try Port.free()
    let loginPort = try Port.free()
    let authority = try CertificateAuthority(in: folder)
    authorityFile = authority.authorityFile
    dovecot = try Self.startDovecot(in: folder, port: loginPort)
    try Self.makeFolders(in: folder)
    if let mailbox {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path("mail/care"), withDestinationPath: mailbox.mailFolder)
    }
    try folder.write(
      Self.main(folder, authority, loginPort: loginPort, knowsCare: mailbox != nil), to: "etc/main.cf")
    try folder.write(Self.services(submissionPort: submissionPort, smtpsPort: smtpsPort), to: "etc/master.cf")
    postfix = try Program(
      "/usr/sbin/postfix", ["-c", folder.path("etc"), "start-fg"], package: "postfix", log: folder.path("start.log"))
    try Port.waitUntilOpen(loginPort, of: "Dovecot")
    try Port.waitUntilOpen(submissionPort, of: "Postfix")
    try Port.waitUntilOpen(smtpsPort, of: "Postfix")
  }

  func stop() {
    _ = try? Program.run("/usr/sbin/postfix", ["-c", folder.path("etc"), "stop"], package: "postfix")
    postfix.stop()
    dovecot.stop()
  }

  /// The mails in Anna's mailbox as soon as there are `count`; throws when there are fewer after ten seconds.
  func mails(_ count: Int) throws -> [String] {
    for _ in 0..<1000 {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path("mail/anna/Maildir/new"))) ?? []
      if names.count >= count { return try names.map { try folder.read("mail/anna/Maildir/new/\($0)") } }
      usleep(10_000)
    }
    throw ServerTrouble("Postfix delivered fewer than \(count) mails; its log: \((try? folder.read("maillog")) ?? "")")
  }

  private static func makeFolders(in folder: Folder) throws {
    for (name, owner) in [("spool", "root"), ("data", "postfix"), ("mail", "nobody")] {
      try FileManager.default.createDirectory(
        atPath: folder.path(name), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o755, .ownerAccountName: owner])
    }
  }

  private static func startDovecot(in folder: Folder, port: Int) throws -> Program {
    try folder.write("care@clinic.example:{PLAIN}geheim\n", to: "dovecot/users")
    try folder.write(
      """
      base_dir = \(folder.path("dovecot/run"))
      state_dir = \(folder.path("dovecot/run"))
      log_path = \(folder.path("dovecot/log"))
      protocols =
      listen = 127.0.0.1
      ssl = no
      disable_plaintext_auth = no
      auth_mechanisms = plain login
      auth_failure_delay = 0
      passdb {
        driver = passwd-file
        args = scheme=PLAIN \(folder.path("dovecot/users"))
      }
      service auth {
        inet_listener {
          address = 127.0.0.1
          port = \(port)
        }
      }
      service anvil {
        unix_listener anvil-auth-penalty {
          mode = 0
        }
      }

      """, to: "dovecot/dovecot.conf")
    return try Program(
      "/usr/sbin/dovecot", ["-F", "-c", folder.path("dovecot/dovecot.conf")], package: "dovecot-core")
  }

  private static func main(
    _ folder: Folder, _ authority: CertificateAuthority, loginPort: Int, knowsCare: Bool
  ) -> String {
    """
    compatibility_level = 3.6
    queue_directory = \(folder.path("spool"))
    data_directory = \(folder.path("data"))
    maillog_file = \(folder.path("maillog"))
    maillog_file_prefixes = \(folder.url.path)
    inet_interfaces = 127.0.0.1
    inet_protocols = ipv4
    myhostname = mail.clinic.example
    mydestination =
    mynetworks =
    smtpd_peername_lookup = no
    disable_dns_lookups = yes
    smtp_dns_support_level = disabled
    alias_maps =
    alias_database =
    local_recipient_maps =
    virtual_mailbox_domains = client.example\(knowsCare ? " clinic.example" : "")
    virtual_mailbox_base = \(folder.path("mail"))
    virtual_mailbox_maps = inline:{ anna@client.example=anna/Maildir/, care@clinic.example=care/Maildir/ }
    virtual_uid_maps = static:\(getpwnam("nobody")?.pointee.pw_uid ?? 65534)
    virtual_gid_maps = static:\(getpwnam("nobody")?.pointee.pw_gid ?? 65534)
    virtual_minimum_uid = 1
    smtpd_tls_cert_file = \(authority.certificateFile)
    smtpd_tls_key_file = \(authority.keyFile)
    smtpd_tls_security_level = encrypt
    smtpd_tls_auth_only = yes
    smtpd_sasl_auth_enable = yes
    smtpd_sasl_type = dovecot
    smtpd_sasl_path = inet:127.0.0.1:\(loginPort)
    smtpd_relay_restrictions = permit_sasl_authenticated, reject

    """
  }

  private static func services(submissionPort: Int, smtpsPort: Int) -> String {
    """
    127.0.0.1:\(submissionPort) inet n - n - - smtpd
    127.0.0.1:\(smtpsPort) inet n - n - - smtpd -o smtpd_tls_wrappermode=yes
    cleanup unix n - n - 0 cleanup
    qmgr unix n - n 300 1 qmgr
    tlsmgr unix - - n 1000? 1 tlsmgr
    rewrite unix - - n - - trivial-rewrite
    bounce unix - - n - 0 bounce
    defer unix - - n - 0 bounce
    trace unix - - n - 0 bounce
    proxymap unix - - n - - proxymap
    virtual unix - n n - - virtual
    error unix - - n - - error
    retry unix - - n - - error
    anvil unix - - n - 1 anvil
    showq unix n - n - - showq
    postlog unix-dgram n - n - 1 postlogd

    """
  }
}
