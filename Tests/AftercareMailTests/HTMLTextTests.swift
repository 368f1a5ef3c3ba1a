import AftercareCore
import Testing

@testable import AftercareMail

/// What is read of a mail that has no plain part.
@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("<p>I feel a <b>stabbing</b> pain\n  when I turn.</p>", "I feel a stabbing pain when I turn.\n"),
    ("one<br>two<br/><br>four", "one\ntwo\n\nfour\n"), ("<p>a</p><p>b</p>", "a\n\nb\n"),
    ("<div>a<div>b</div>c</div>", "a\nb\nc\n"), ("&eacute;&nbsp;&#x1F642;&amp;&lt;", "é 🙂&<\n"),
    ("<ul><li>neck</li><li>arm</li></ul>", "neck\narm\n"), ("<table><tr><td>a</td><td>b</td></tr></table>", "a b\n"),
    ("<pre>a\n  b</pre>", "a\n  b\n"), ("", ""), ("   ", ""), ("plain words & more", "plain words & more\n"),
  ])
  func `what is shown is what is read`(_ source: String, _ text: String) {
    #expect(HTMLText.plain(source) == text)
  }

  @Test(arguments: [
    "<style>numb{}</style>", "<script>'numb'</script>", "<title>numb</title>", "<!-- numb -->",
    "<img src='numb.png' alt='a picture of a numb foot'>",
  ])
  func `what nobody is shown is not read`(_ hidden: String) {
    #expect(HTMLText.plain("<p>Fine</p>\(hidden)") == "Fine\n")
  }

  @Test(arguments: [
    "<blockquote>any numbness?</blockquote>", "<div class='gmail_quote'>any numbness?</div>",
    "<div class=\"yahoo_quoted\" id=\"ydp1\">any numbness?</div>", "<div class='moz-cite-prefix'>any numbness?</div>",
    "<div class='protonmail_quote'>any numbness?</div>",
    "<div id='appendonsend'></div><div>any numbness?</div>",
    "<div id='x_divRplyFwdMsg'><b>From:</b> Calm Hands</div><p>any numbness?</p>",
  ])
  func `quoted history is marked`(_ history: String) throws {
    let text = try #require(HTMLText.plain("<div>All fine here</div>\(history)"))
    let lines = text.split(separator: "\n")
    #expect(lines.first == "All fine here")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(">") } && text.contains("numbness"))
  }

  @Test func `an answer between two quotes is not marked`() {
    let source = "<blockquote>any numbness?</blockquote><p>yes, my foot</p><blockquote>any pain?</blockquote><p>no</p>"
    #expect(HTMLText.plain(source) == "> any numbness?\n>\nyes, my foot\n\n> any pain?\n>\nno\n")
  }

  @Test func `a quote in a quote is marked twice`() {
    #expect(HTMLText.plain("<blockquote>a<blockquote>b</blockquote></blockquote>c") == "> a\n>> b\n>>\nc\n")
  }

  @Test(arguments: [
    "<p>numb", "<p><b>numb</p></b>", "<<<p>numb", "<p title='x>numb</p>'>numb", "\u{0}<p>numb", "<p>numb<",
  ])
  func `broken HTML keeps its words`(_ source: String) throws {
    #expect(try #require(HTMLText.plain(source)).contains("numb"))
  }

  @Test func `of HTML that is nested without end the source is kept`() throws {
    let deep = "fine" + String(repeating: "<div><span>", count: 50_000) + "numb"
    #expect(HTMLText.plain(deep) == nil)
    let mail = try reading("From: anna@client.example\nContent-Type: text/html\n\n\(deep)\n")
    #expect(mail.text.contains("numb"))
  }

  @Test func `a smiley that is a picture counts as its text`() {
    #expect(HTMLText.plain("<p>so sore <img alt='😢' src='cid:1'></p>") == "so sore 😢\n")
  }
}
