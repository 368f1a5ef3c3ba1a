/// Spanish wordings of automatic mail.
enum SpanishAutomatic {
  static let rules: [Rule] = [
    Rule(
      "es.automatic", .automatic,
      """
      mensaje|respuesta|correo|contestacion automatic~|autogenerado
      fuera de|del la? oficina|despacho
      no se? pudo|ha|puede|fue|podido ... entregar|entregado|enviar|entregarse
      no responda|responder|conteste a? este?
      estoy|estare de? vacaciones|licencia|baja hasta|del|medica|y|maternal|.|,
      de vacaciones|licencia|baja hasta|medica|maternal
      sin acceso a
      buzon lleno
      autorespuesta|autocontestador
      mensaje|aviso|notificacion del|de operador|operadora|compania|sistema|red
      numero ... no esta|se disponible|encuentra|servicio
      fuera de servicio|cobertura
      gracias por comunicarse|contactarnos|comunicarte|contactarse con
      horario de atencion ... es|de
      le|te contestaremos|responderemos|atenderemos|respondere|contestare a|en|lo|cuando|al|tan|pronto|la
      permiso de maternidad|paternidad
      estoy|voy conduciendo|manejando ... molestar|mensaje|modo|destino|automatic~
      vere|leere tu|su|sus|tus|el|los mensaje|mensajes cuando|al|en
      modo no molestar|conduccion|avion
      no molestar activad~
      usuario|destinatario|direccion|casilla desconocid~|inexistente|no|rechazad~|llena
      ^^ mensaje|sms|correo bloquead~|rechazad~|fallid~|devuelt~|caducad~|no
      numero|destinatario|abonado|usuario|cliente|linea|telefono|terminal ... no @muy? puede|admite|acepta|recibe|permite @muy? recibir? @det_es? mensajes|sms|llamadas|textos|entrantes
      abonado|usuario|suscriptor ... no @muy? se|esta|esta? encuentra|disponible|localizable|responde
      numero al|que ... intenta|marco|ha|desea|esta @muy? marcado|enviar|llamar|contactar|comunicarse|llamando
      buzon|correo|cuenta|bandeja|casilla ... no @muy? se|es|esta revisa|lee|monitorea|supervisa|supervisad~|atendid~|monitoread~|monitorizad~|atiende|consulta
      buzon de voz
      deje su|un|tu mensaje despues|tras|al|luego
      fuera de|del? nuestro|su|mi|el? horario de|laboral|habitual|comercial
      """,
      fires: [
        "Estoy conduciendo con No molestar activado. Veré tu mensaje cuando llegue a mi destino.",
        "Este número no admite mensajes entrantes", "El abonado no se encuentra disponible",
        "Este buzón no se revisa",
        "Autorespuesta: gracias por comunicarse con nosotros", "MENSAJE DEL OPERADOR",
        "Mensaje automático: estoy de vacaciones.",
      ],
      spares: [
        "mi brazo no puede con nada", "conduciendo me duele más", "gracias por contactarme, estoy bien",
        "estoy de vuelta en la oficina",
      ]),
    Rule(
      "es.automatic.driving", .automaticHint,
      """
      estoy|voy|iba conduciendo|manejando
      """, fires: ["Estoy manejando, te respondo luego"], spares: ["manejo mañana"]),
  ]
}
