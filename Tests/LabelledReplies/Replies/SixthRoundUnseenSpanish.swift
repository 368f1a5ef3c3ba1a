/// Spanish replies written before the rules were read, the half of which only counts were looked at.
enum SixthRoundUnseenSpanish: ReplyTables {
  static let red = #"""
    24 numbness | tengo los dedos entumidos
    24 numbness | no tengo sensibilidad en la pantorrilla
    24 numbness | casi no siento la planta del pie
    24 tingling | la mano me hormiguea cuando la levanto
    24 tingling | siento piquetes como de agujas en la pierna
    24 sharp_pain | siento como cuchilladas en la espalda
    24 sharp_pain | el dolor no me deja ni caminar
    24 sharp_pain | del 1 al 10 es un 9
    24 sharp_pain | me dio un latigazo en la cintura
    24 radiating_pain | desde el cuello me llega el dolor a la mano
    24 weakness | me tiemblan las piernas y no me sostienen
    24 weakness | no puedo pararme de puntitas
    24 worsening | cada día peor
    24 worsening | el dolor va en aumento
    72 worsening | estaba mejor pero hoy amanecí peor
    72 persistent_beyond_72h | todavía me duele
    72 persistent_beyond_72h | ya es una semana con este dolor
    72 persistent_beyond_72h | sigo con dolor, no cede
    24 history_disc | me operaron de una hernia discal y ahora me duele la espalda
    24 history_injury | me caí de la bici el sábado y me duele el hombro
    24 pregnancy_symptom | estoy embarazada y me duele mucho la cabeza
    24 bladder_bowel | desde ayer no hago pipí
    24 saddle_numbness | siento dormida la entrepierna
    24 chest_breath | siento el pecho apretado
    24 chest_breath | me agito y no puedo respirar bien
    24 calf_swelling | se me hinchó la pantorrilla
    24 fever | tengo 39 de fiebre
    24 allergic_reaction | me salió un sarpullido en la espalda
    24 allergic_reaction | me quemaron con la piedra caliente
    24 severe_bruising | tengo un moretón enorme en el muslo
    24 emergency | me llevan al hospital
    24 emergency | necesito ayuda urgente
    24 tingling | el hormigueo sigue igual
    """#
  static let amber = #"""
    24 tingling | tal vez un poco de hormigueo, no sé
    24 | no me siento bien
    24 | nada bien
    72 persistent_beyond_72h | sigo adolorido
    24 conduct | me sentí insegura con el masajista
    """#
  static let ok = #"""
    24 | bien gracias
    24 | todo excelente, muchas gracias
    24 | me siento como nueva
    24 | no siento ninguna debilidad
    72 | ya se me quitó todo
    24 | mi hermano tiene ciática, yo estoy de maravilla
    24 | nos vemos a las 5 en punto
    24 | 😊👍
    """#
  static let questions = #"""
    24 | ¿qué hago si siento hormigueo?
    """#
  static let optOuts = #"""
    24 | ALTO por favor
    24 | paren de mandar mensajes
    """#
  static let automatic = #"""
    """#
}
