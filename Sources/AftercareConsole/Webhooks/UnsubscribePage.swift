import HTTPTypes

/// The pages behind the link of `List-Unsubscribe`. Opening it changes nothing (RFC 8058: link scanners open everything); the
/// button does. In every language shipped, since nobody knows who opens it.
enum UnsubscribePage {
  static func question(clinic: String) -> WebAnswer {
    page(
      clinic,
      """
      <p>Stop all automatic messages from us to this address?</p>
      <p lang="es">¿Dejar de enviar todos los mensajes automáticos a esta dirección?</p>
      <form method="post"><button name="List-Unsubscribe" value="One-Click">Stop / Parar</button></form>
      """)
  }

  static func done(clinic: String) -> WebAnswer {
    page(
      clinic,
      """
      <p>You will get no more automatic messages from us at this address. If you need us, please phone.</p>
      <p lang="es">No recibirá más mensajes automáticos en esta dirección. Si nos necesita, llámenos por teléfono.</p>
      """)
  }

  private static func page(_ clinic: String, _ body: String) -> WebAnswer {
    let name = escaped(clinic)
    return WebAnswer(
      .ok, type: "text/html; charset=utf-8",
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>\(name)</title>
      <meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"></head>
      <body><h1>\(name)</h1>
      \(body)
      </body></html>

      """)
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
  }
}
