/// Spanish replies in the plainest words, written to find what the rules lack.
enum PlainWordsSpanish: ReplyTables {
  static let red = #"""
    24 numbness | adormecimiento en la mano
    24 numbness | tengo el brazo entumido
    24 numbness | no siento la mano
    24 numbness | pierna dormida
    24 numbness | los dedos se me quedan dormidos
    24 numbness | sin sensibilidad en el pie
    24 tingling | hormigueo
    24 tingling | me cosquillea la pierna
    24 tingling | siento pinchazos y hormigueo en el brazo
    24 sharp_pain | dolor muy fuerte en la espalda
    24 sharp_pain | dolor punzante
    24 sharp_pain | me duele muchísimo
    24 sharp_pain | es un dolor terrible
    24 sharp_pain | dolor 8/10
    24 sharp_pain | siento un pinchazo al moverme
    24 radiating_pain | dolor que baja hasta la rodilla
    24 radiating_pain | me duele la ciática
    24 radiating_pain | se me va el dolor hacia la pierna
    24 weakness | debilidad en las piernas
    24 weakness | me fallan las piernas
    24 weakness | no tengo fuerzas en el brazo
    24 weakness | no puedo mover el cuello
    24 weakness | se me cae todo de las manos
    24 weakness | no puedo caminar bien
    24 worsening | cada vez estoy peor
    24 worsening | está empeorando
    72 worsening | peor que ayer
    72 worsening | me volvió el dolor
    72 persistent_beyond_72h | sigo con dolor
    72 persistent_beyond_72h | no se me quita el dolor
    72 persistent_beyond_72h | cinco días y todavía me duele
    24 history_disc | tengo hernia lumbar y me duele
    24 osteoporosis | tengo osteoporosis y me duele la cadera
    24 history_injury | tuve un accidente la semana pasada y me duele el cuello
    24 pregnancy_symptom | estoy embarazada y tengo cólicos
    24 bladder_bowel | no controlo la vejiga
    24 chest_breath | dolor de pecho y falta de aire
    24 calf_swelling | pantorrilla roja y caliente
    24 fever | fiebre de 39
    24 severe_headache | dolor de cabeza insoportable
    24 faint_dizzy | mareos
    24 faint_dizzy | me desmayé
    24 allergic_reaction | ronchas en la espalda
    24 severe_bruising | moretones grandes y negros
    24 emergency | estoy en el hospital
    24 emergency | auxilio
    24 self_harm | quiero morirme
    """#
  static let amber = #"""
    """#
  static let ok = #"""
    24 | estoy bien
    24 | todo ok
    24 | mucho mejor
    24 | sin molestias
    24 | me siento relajada
    24 | sin síntomas
    24 | un poco de dolor pero normal
    24 | algo cansado
    24 | adolorido como esperaba
    24 | no tengo nada de eso
    24 | sin dolor
    24 | muy contenta con el masaje
    24 | me duele un poquito nada más
    24 | gracias por preguntar, todo bien
    72 | ya pasó la molestia
    72 | ya no duele
    """#
  static let questions = #"""
    """#
  static let optOuts = #"""
    """#
  static let automatic = #"""
    """#
}
