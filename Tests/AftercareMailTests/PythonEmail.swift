import Foundation
import Testing

/// What Python's `email` package reads from a mail: a second opinion that shares no code with GMime.
struct PythonMail: Decodable {
  var fromName: String
  var fromAddress: String
  var toName: String
  var toAddress: String
  var subject: String
  var text: String
  var headers: [String: String]
  var defects: [String]

  /// Reads every mail of `mails` in one Python process.
  static func read(_ mails: [[UInt8]]) throws -> [PythonMail] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    let lines = mails.map { Data($0).base64EncodedString() + "\n" }.joined()
    // Python reads everything before it writes, so neither side waits for the other.
    try input.fileHandleForWriting.write(contentsOf: Data(lines.utf8))
    try input.fileHandleForWriting.close()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try JSONDecoder().decode([PythonMail].self, from: answer)
  }

  private static let script = """
    import base64, email, json, sys
    from email import header, policy, utils

    def mailbox(value):
        # The newer API keeps a space between two encoded words of a name, which RFC 2047 section 6.2 drops.
        name, address = utils.parseaddr(value.replace('\\r\\n', ''))
        return str(header.make_header(header.decode_header(name))), address

    mails = []
    for line in sys.stdin.read().splitlines():
        raw = base64.b64decode(line)
        m = email.message_from_bytes(raw, policy=policy.default)
        old = email.message_from_bytes(raw)
        sender, recipient = mailbox(old['From']), mailbox(old['To'])
        defects = [repr(d) for d in m.defects] + [repr(d) for k in m.keys() for d in m[k].defects]
        mails.append(dict(
            fromName=sender[0], fromAddress=sender[1], toName=recipient[0], toAddress=recipient[1],
            subject=str(m['Subject']), text=m.get_content().replace('\\r\\n', '\\n'),
            headers={k: str(v) for k, v in m.items()}, defects=defects))
    json.dump(mails, sys.stdout)
    """
}
