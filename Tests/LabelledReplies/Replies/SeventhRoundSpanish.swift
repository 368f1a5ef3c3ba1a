/// Spanish replies of the last rounds, measured before the rules were improved by them.
enum SeventhRoundSpanish: ReplyTables {
  static let red = #"""
    24 numbness | no siento los dedos de la mano
    24 numbness | el brazo se me quedó dormido
    24 numbness | tengo adormecida media cara
    24 tingling | tengo hormigueos en las piernas
    24 tingling | siento cosquilleo en los pies
    24 sharp_pain | me dan pinchazos muy fuertes
    24 sharp_pain | tengo un dolor insoportable en el hombro
    24 sharp_pain | dolor de 10
    24 radiating_pain | el dolor se extiende hasta la mano
    24 radiating_pain | me duele toda la pierna desde la nalga
    24 weakness | no tengo fuerza para levantar el brazo
    24 weakness | las rodillas se me doblan
    24 weakness | no puedo agarrar las cosas
    24 worsening | cada vez duele más
    72 worsening | hoy me duele más
    72 persistent_beyond_72h | sigue el dolor
    72 persistent_beyond_72h | llevo una semana adolorida
    24 bladder_bowel | se me sale la orina
    24 chest_breath | me duele el pecho al respirar
    24 fever | tengo mucha fiebre
    24 severe_headache | tengo un dolor de cabeza espantoso
    24 faint_dizzy | me mareo mucho
    24 allergic_reaction | me brotaron ronchas
    24 emergency | vamos camino al hospital
    24 self_harm | pienso en quitarme la vida
    24 numbness | estoy bien, aunque tengo un pie dormido
    24 weakness | sin dolor pero con debilidad en el brazo
    24 tingling | ¿es normal que me hormigueen las manos?
    """#
  static let amber = #"""
    24 tingling | sentí hormigueo pero ya pasó
    24 numbness | a lo mejor un poco dormida la mano
    24 | ni bien ni mal
    24 | me siento rara
    24 call_requested | ¿me pueden llamar?
    72 persistent_beyond_72h | todavía un poco adolorida
    """#
  static let ok = #"""
    24 | todo muy bien
    24 | excelente masaje, gracias
    24 | un poco cansada nada más
    24 | sin hormigueo
    24 | no tengo nada raro
    24 | me duele poquito, lo normal
    24 | mi papá tiene adormecido el brazo, yo estoy bien
    72 | ya estoy bien
    24 | dormí súper
    """#
  static let questions = #"""
    24 | ¿cuánto cuesta?
    24 | ¿puedo nadar?
    24 | ¿qué hago si se me duerme la mano?
    """#
  static let optOuts = #"""
    24 | BAJA
    24 | no me manden más mensajes
    24 | ya no quiero mensajes
    """#
  static let automatic = #"""
    """#
}
