/// Spanish wordings of requests.
enum SpanishRequests {
  static let rules: [Rule] = [
    Rule(
      "es.call", .call,
      """
      llamenme|llamame|llameme|llamarme|marqueme|marquenme|marcame|llamada|telefoneeme|telefoneenme
      me|nos pueden|puede|podrian|podria|puedes llamar|marcar|hablar|contactar|telefonear
      pueden|puede|podrian|podria|puedes llamarme|marcarme|hablarme|contactarme
      quiero|necesito|quisiera|prefiero|me|gustaria ... hablar|llamen|llamada|platicar
      hablar con alguien|ustedes|el|la|un|una
      me|nos llaman|llamas|llama|marcan|telefonean $|por
      """, fires: ["llámame por favor", "me pueden llamar"], spares: ["los llamo yo mañana"]),
    Rule(
      "es.optout.keyword", .optOut,
      """
      ^^ para|salir|fin|stop por|gracias|ya|todo? favor|gracias? $$
      desuscribir|desuscribirme|desuscribanme
      ^^ dar de baja $$
      """, fires: ["salir", "fin gracias", "dar de baja"], spares: ["me baja el dolor por la pierna", "para nada"]),
    Rule(
      "es.optout.leading", .optOut,
      """
      ^^ alto|parar|paren|pare|basta|stop|cancelar|baja|detener ,|:|-|/|. me|tengo|se|mi|mis|siento|no|todo|ya|estoy|el|la|gracias|sigo|traigo|ando|necesito|ayuda
      ^^ alto|parar|paren|basta|stop|cancelar por|gracias favor? ,|:|-|/|.? me|tengo|se|mi|siento|no|todo|ya|estoy|sigo
      ^^ alto|parar|stop|cancelar me|tengo|se|siento|estoy|todo|no|sigo
      ^^ no mas ,|:|-|/|. me|tengo|se|mi|siento|no|todo|ya|estoy|el|la|gracias
      ^^ no mas por|gracias? favor? $$
      """,
      fires: ["ALTO, tengo la mano dormida", "BAJA. Se me duerme el pie", "parar me duele mucho", "No más, gracias"],
      spares: ["baja el dolor por la pierna", "no más dolor, gracias", "para mí todo bien", "el alto me duele"]),
    Rule(
      "es.optout.sentence", .optOut,
      """
      dejen|deje|deja|paren|pare|dejad|basta ... mensajes|mensajitos|mensaje|textos|correos|sms|avisos|encuestas
      dejen|deje|deja|paren|dejad ya? de estar chingando|molestando|jodiendo|fastidiando|mandando|enviando|escribiendo
      no @muy? me|nos @muy? escriban|escriba|manden|mande|envien|envie|contacten|contacte|molesten|mandes|escribas|envies|contactes|molestes|lleguen|llamen ... mas|mensajes|mensaje|correos|nada|sms?
      no|ya @muy? quiero|deseo|necesito|quisiera|recibir ... mensajes|mensaje|correos|sms|escriban|contacten|manden|textos|recordatorios|encuestas|avisos
      no mas|envien|manden|enviar|mandar mas? mensajes|correos|textos|sms|avisos|encuestas
      dejen|deje|deja|paren|pare|dejar|dejes|basta de|con escribir|escribirme|mandar|mandarme|enviar|enviarme|molestar|molestarme|contactar|contactarme|mensajes|mensajear|mensajearme|los|tantos|llamarme
      darme|denme|deme|dame|dar|quiero|dan de? baja
      de baja ... mensajes|lista|servicio|sistema|por
      borrenme|borrame|quitenme|quitame|eliminenme|saquenme|eliminame|borreme|quiteme|elimineme|sacame
      borren|eliminen|quiten|borre|elimine|quite|borra|elimina mi numero|telefono|contacto|nombre|correo
      paren|pare|detengan|cancelen|cancele|parar|cancelar|suspendan ... mensajes|correos|sms|textos|avisos|suscripcion
      dejenme en paz
      no quiero mas $
      no me|nos escriban|escriba|manden|mande|envien|envie|contacten|molesten|mandes|escribas|envies|molestes
      no|ya no? manden|envien|escriban|mande|envie mas? mensajes|correos|nada|textos
      cancelar|cancela|cancelen|parar|detener|quitar ... mensajes|suscripcion|avisos|notificaciones|correos|sms
      dar|darse|dame|darme de baja
      stop mensajes|sms
      no necesito|hace|es ... mensajes|escriban|escribirme|mas|falta|necesario ... mensajes|escriban|escribir|avisos
      quitadme|sacadme|borradme|dejadme|eliminadme|quitame|sacarme|quitarme|borrarme|quitenme|saquenme ... lista|base|sistema|envios|paz|mensajes|contactos|registro
      sacar|quitar|borrar|eliminar|dar ... lista|base|envios|baja ... envios|difusion|contactos|mensajes|correo?
      no and mensajes|sms|correos|mensaje|textos|avisos
      no mas|and sms|mensajes|mensajitos|correos
      no|ni @muy? me|nos escribais|mandeis|envieis|escribas|contacteis|molesteis
      dejad|dejen|deja|dejar de escribir|escribirme|mandar|mandarme|enviar|enviarme|molestar
      paren|paro|parad|pare con|de los|tantos|tanto mensajes|mensaje|mensajitos|spam
      cancelo|cancelar|anular|anulo la|mi|los suscripcion|mensajes|avisos|recordatorios
      no deseo|quiero|quisiera seguir|recibir|que ... mensajes|recibiendo|sms|textos|correos|avisos
      no @muy? hace|es|hay|veo falta|necesario|necesidad|que .... mensajes|mensajitos|mensaje|sms|textos|correos|avisos|recordatorios|mandando|escribiendo|enviando
      me|nos borren|quiten|saquen|eliminen|borre|quite|saque|elimine de la|su|esta|el lista|base|sistema|registro
      corten|corta|corte|cortala|cortenla|cortala|ya|bajenle|terminen|acaben|basta|suficiente con|de|a los|tantos|tanto|esos|estos|el? mensajes|mensaje|mensajitos|textos|sms|correos|spam|avisos|encuestas|recordatorios
      no @muy? vuelvan|vuelva|vuelvas|volvais|sigan|siga|sigas|insistan|insista a|con? escribirme|escribir|mandar|mandarme|enviar|enviarme|contactar|contactarme|molestar|molestarme|escribiendo|escribiendome|mandando|mandandome|enviando|enviandome|insistiendo|llamarme|textear|textearme|mensajes|los
      prefiero|preferiria|quisiera|agradeceria|pido|solicito|ruego|gustaria no recibir|que|seguir|mas ... mensajes|notificaciones|avisos|correos|sms|textos|recibiendo|recordatorios|escriban|contacten|manden|llamen|encuestas
      no autorizo|permito|consiento|doy ... mensajes|numero|celular|contacten|escriban|uso|datos|permiso|comunicaciones
      desactiven|desactivar|desactiva|anulen|anular|quiten|quitar|silenciar|bloqueen|detengan|frenen|den|suspendan ... mensajes|notificaciones|avisos|recordatorios|sms|correos|alertas|baja
      no ... interesa|interesan ... mensajes|recibir|avisos|encuestas|recordatorios|sms
      ya no|nunca mas? me|nos escriba|escriban|escribas|manden|mande|contacten|molesten|llamen|texteen|envien
      me|nos tienen|tiene hart~|cansad~|podrid~|hasta ... mensajes|mensajitos|sms|avisos|textos
      dejen|deja|dejar|deje de joder|molestar|fregar|chingar|fastidiar|jorobar|hinchar|escribir|insistir|mensajear|textear
      no escribir|enviar|mandar|contactar|molestar|recibir mas|favor|$
      ^^ no mas|and? mensajes|sms|textos|correos
      quiero|quisiera|deseo|como|puedo|favor|pueden|podrian salir|salirme|borrarme|desapuntarme|desapuntar|desuscribirme|eliminarme|cancelar ... lista|grupo|mensajes|servicio|suscripcion|recordatorios|avisos|base|esto
      remover|remuevanme|remueva|retirenme|retireme|retirar|desapunten|desapuntenme|bajenme|bajame ... lista|base|mensajes|numero|sistema|aqui|esto|envios|$
      parenle|parele|parale|parenla|bajenle|corten|cortenle ... mensajes|mensajitos|avisos|textos|correos|spam
      dejar|dejen de recibir|tener|ver|leer ... mensajes|avisos|correos|sms|recordatorios|notificaciones|esto
      no|ni|ya @muy? no? escriban|manden|escriba|envien|mande|escribas|mandes|insistan|contacten $
      como|quiero|quisiera|puedo me? quito|quitar|quitarme|salgo|salir|salirme|borro|borrar de estos|este|esos|los|la mensajes|lista|grupo|sms|correos
      no quiero|deseo recibir mas|nada|ningun
      dadme|dad|daros|denos|danos|darse|dese|deme|dejadme|causar|causo|darnos @muy? de|la? baja
      solicito|tramiten|tramitad|tramiten|cursen|cursad|gestionen|gestionad|procesen|pido|quiero|deseo|pedir|solicitar @muy? mi|la|una baja $
      solicito|tramiten|tramitad|cursen|cursad|gestionen|gestionad|procesen|pido|quiero|deseo|pedir|solicitar @muy? mi|la|una baja ,|de|en|por|gracias|del|inmediata|ya
      bajadme|bajame|bajenme|quitadme|quitenme|sacadme|saquenme|borradme|eliminadme|sacame|quitame de aqui|esto|la|lista|ahi|alli|una|vuestra|vuestros
      como|donde cancelo|paro|detengo|anulo|desactivo|quito|bloqueo|cancelar|parar|detener|desactivar|quitar|silencio esto|estos|los|estas|la esto|mensajes|avisos|mensajitos|sms|suscripcion|correos?
      no mas de esto|estos|estas por|gracias|please? favor? $
      ya|bueno estuvo|esta|basta|vale|fue|estuvieron @muy? bueno|bien? con|de los|sus|tanto|tantos|estos|las|tantas? mensajes|mensajito|mensajitos|avisos|mensaje|sms|textos|correos|spam|encuestas
      ^^ ya? no me? manden|mandeis|mande|envien|envieis|escriban|escribais nada|mas|esto|estos|estas|@muy?
      """,
      fires: [
        "cómo me quito de estos mensajes",
        "no me interesa, no escriban", "ya no manden", "ya párenle con los mensajes",
        "quiero dejar de recibir estos mensajes", "corten con los mensajitos, che",
        "No vuelvan a escribirme a este cel", "Prefiero no recibir notificaciones", "No autorizo el uso de mi número",
        "paren ya de estar molestando",
        "No hace falta que sigan mandando mensajitos", "quitadme de la lista porfa", "no + sms x favor",
        "¿Me pueden sacar de la lista de envíos?", "no quiero más mensajes", "dejen de escribirme por favor",
      ],
      spares: [
        "no dejen de cuidarse", "no vuelvo a faltar a la cita", "ya con los masajes estoy mejor",
        "no más dolor, gracias", "dejó de doler", "no quiero cancelar mi cita",
      ]),
    Rule(
      "es.wrongNumber", .wrongNumber,
      """
      con quien hablo|tengo|estoy|platico|me
      ^^ disculpe|disculpa|perdon|hola|oiga|oye ,? ,? y? con? quien
      ^^ hola|perdon|disculpe|disculpa|oye? ,? y? quien es|eres|habla|son|escribe|me usted|ustedes|este|esto|escribe|habla|manda|tu? esto? $$
      numero equivocado|incorrecto|erroneo
      equivocad~|equivocaron|equivocacion
      no soy *
      no soy esa|ella|el|la|su|cliente|ese|quien
      no los|la|lo|le|te conozco
      nunca ... masaje|cita
      no he ido|tenido ... masaje|cita
      no soy|es ella|el|esa|quien|su|la|yo
      se equivoco|equivoca|equivocaron
      a|de quien|donde escribe|son|busca|numero
      no conozco|tengo|hice ... cita|masaje|clinica
      """, fires: ["número equivocado", "¿quién es?"], spares: ["¿quién da los masajes?"]),
  ]
}
