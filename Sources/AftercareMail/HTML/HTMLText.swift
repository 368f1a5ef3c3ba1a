import CHTML
import Glibc

/// The words of an HTML part as plain text: what a mail program would show, quoted history marked with `>`.
///
/// Parsed by libxml2, which mends what is broken as browsers do. Nothing is fetched.
enum HTMLText {
  /// The text of `source`, line ends `\n`; nil when the parser gives up on it.
  static func plain(_ source: String) -> String? {
    // Whatever stands behind a NUL would not be there for C.
    var source = source.replacing("\0", with: "")
    let document = source.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { chtml_parse($0.baseAddress, $0.count) }
    }
    guard let document else { return source.allSatisfy(\.isWhitespace) ? "" : nil }
    defer { chtml_free(document) }
    guard let root = chtml_root(document) else { return "" }
    return HTMLWalk(root).text
  }
}

/// One walk over a document's tree, without recursion: a mail may nest as deep as it likes.
private struct HTMLWalk {
  private var lines = HTMLLines()
  /// How many quote containers the walk is in.
  private var quotes = 0
  /// How many elements it is in whose white space stands.
  private var verbatim = 0

  /// Elements that begin and end a line.
  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "footer",
    "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section",
    "table", "tbody", "tfoot", "thead", "tr", "ul",
  ]
  /// Elements whose content nobody is shown.
  private static let silent: Set<String> = ["head", "noscript", "object", "script", "style", "template", "title"]
  /// What classes and ids of quote containers hold, in lower case: Gmail, Yahoo, Thunderbird, Proton, Zoho, GMX, Zimbra.
  private static let quoteMarks = [
    "gmail_quote", "gmail_attr", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote", "zmail_extra", "gmx_quote",
    "quote-header", "mailquote", "reply-quote",
  ]
  /// Ids after which all the rest is history: Outlook puts it beside the element, not into it.
  private static let historyMarks = ["divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container"]
  /// The longest text that stands for a picture: a smiley's, not a file name's or a description's.
  private static let longestPictureText = 12

  var text: String { lines.text }

  init(_ root: OpaquePointer) {
    var node = root
    while true {
      if enter(node), let child = chtml_first_child(node) {
        node = child
        continue
      }
      while true {
        leave(node)
        if node == root { return }
        if let next = chtml_next(node) {
          node = next
          break
        }
        guard let parent = chtml_parent(node) else { return }
        node = parent
      }
    }
  }

  /// Returns whether the children are to be read.
  private mutating func enter(_ node: OpaquePointer) -> Bool {
    switch chtml_kind_of(node) {
    case CHTML_TEXT:
      lines.write(Self.content(node), isVerbatim: verbatim > 0)
      return false
    case CHTML_ELEMENT: return enterElement(node)
    default: return false
    }
  }

  private mutating func enterElement(_ node: OpaquePointer) -> Bool {
    let name = Self.content(node).lowercased()
    guard !Self.silent.contains(name) else { return false }
    if Self.isHistory(node) { lines.isAllQuoted = true }
    if Self.blocks.contains(name) { lines.end() }
    if Self.isQuote(node, name) {
      quotes += 1
      lines.depth = quotes
    }
    switch name {
    case "pre", "textarea": verbatim += 1
    case "br": lines.breakHere()
    case "td", "th": lines.write(" ", isVerbatim: false)
    case "img":
      let text = Self.attribute("alt", of: node)
      if text.count <= Self.longestPictureText { lines.write(text, isVerbatim: false) }
    default: break
    }
    return true
  }

  private mutating func leave(_ node: OpaquePointer) {
    guard chtml_kind_of(node) == CHTML_ELEMENT else { return }
    let name = Self.content(node).lowercased()
    guard !Self.silent.contains(name) else { return }
    if Self.blocks.contains(name) { lines.end() }
    if name == "p" || name == "blockquote" { lines.paragraph() }
    if name == "pre" || name == "textarea" { verbatim -= 1 }
    if Self.isQuote(node, name) {
      lines.end()
      quotes -= 1
      lines.depth = quotes
    }
  }

  private static func isQuote(_ node: OpaquePointer, _ name: String) -> Bool {
    name == "blockquote" || marks(node).contains { mark in quoteMarks.contains(where: mark.contains) }
  }

  private static func isHistory(_ node: OpaquePointer) -> Bool {
    marks(node).contains { mark in historyMarks.contains(where: mark.contains) }
  }

  private static func marks(_ node: OpaquePointer) -> [String] {
    [attribute("class", of: node).lowercased(), attribute("id", of: node).lowercased()].filter { !$0.isEmpty }
  }

  private static func content(_ node: OpaquePointer) -> String { chtml_text(node).map { String(cString: $0) } ?? "" }

  private static func attribute(_ name: String, of node: OpaquePointer) -> String {
    guard let value = chtml_attribute(node, name) else { return "" }
    defer { free(value) }
    return String(cString: value)
  }
}
