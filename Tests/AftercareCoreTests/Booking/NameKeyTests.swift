import AftercareCore
import Testing

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("Anna Byrne", "annabyrne"), (" ANNA  BYRNE ", "annabyrne"), ("Anna-Byrne", "annabyrne"),
    ("anna.byrne", "annabyrne"),
    ("Ánnà Býrñe", "annabyrne"), ("A\u{301}nna Byrne", "annabyrne"), ("O’Brien", "obrien"), ("O'Brien", "obrien"),
    ("Łucja", "lucja"), ("Straße", "strasse"), ("Søren", "soren"), ("İrem", "irem"), ("Anna 👍", "anna"),
    ("Anna 2", "anna2"),
    ("Анна", "анна"), ("王芳", "王芳"), ("", ""), ("👩‍👧", ""), (" - ", ""),
  ])
  func `two spellings of a name have one key`(name: String, key: String) {
    #expect(NameKey.of(name) == key)
  }

  @Test(arguments: [("Anna", "Ana"), ("Anna Byrne", "Anna Byrnes"), ("Anna 1", "Anna 2"), ("Анна", "Anna")])
  func `other names have other keys`(name: String, other: String) {
    #expect(NameKey.of(name) != NameKey.of(other))
  }
}
