/// Replies read for the first time after the rules were written, by level. One a line: stage, codes, text; `⏎` is a line break.
enum LaterSpanish: ReplyTables {
  static let red = #"""
    24 numbness | tengo los dedos entumidos
    24 numbness | siento la mano como dormida
    24 numbness | no tengo sensibilidad en el pulgar
    24 tingling | me hormiguean los dedos desde ayer
    24 tingling | siento cosquilleo en el brazo izquierdo
    24 sharp_pain | me dio una punzada fuerte en la espalda
    24 sharp_pain | el dolor es insoportable
    24 radiating_pain | me duele desde la cadera hasta el pie
    24 radiating_pain | el dolor se me va a la pierna
    24 weakness | no puedo cerrar la mano
    24 weakness | se me doblan las rodillas
    24 weakness | siento debilidad en las piernas
    72 worsening | me duele más que el primer día
    24 worsening | cada día estoy peor
    72 persistent_beyond_72h | todavía me duele
    72 persistent_beyond_72h | llevo una semana adolorida
    24 history_disc | estoy operada de la columna y me duele mucho
    24 pregnancy_symptom | estoy embarazada y estoy sangrando
    24 bladder_bowel | no aguanto la orina
    24 chest_breath | no puedo respirar bien
    24 fever | tengo calentura
    24 faint_dizzy | me siento mareado
    24 allergic_reaction | me salieron ronchas
    24 emergency | estoy en el hospital
    24 self_harm | ya no quiero vivir
    24 numbness | todo bien, aunque tengo el pie dormido
    24 tingling | no me duele pero siento hormigueo
    24 numbness | mi hija no siente los dedos desde la sesión
    24 numbness | tengo adormecida la cara
    24 numbness | no siento la punta de los dedos
    24 tingling | hormigueo constante en la pierna
    24 sharp_pain | dolor muy fuerte en el cuello, no lo aguanto
    24 sharp_pain | siento pinchazos al respirar
    24 radiating_pain | me baja un dolor hasta la rodilla
    24 weakness | se me cae todo de las manos
    24 weakness | no tengo fuerzas en el brazo
    72 worsening | va empeorando
    72 persistent_beyond_72h | sigo con dolor
    72 persistent_beyond_72h | llevo seis días con dolor de cuello
    24 chest_breath | tengo presión en el pecho
    24 fever | tengo fiebre desde anoche
    24 faint_dizzy | casi me desmayo
    24 emergency | me llevaron a urgencias
    24 numbness | Sin dolor pero con la mano dormida
    24 tingling | cuando me agacho siento hormigueo
    """#
  static let amber = #"""
    24 numbness | se me durmió el pie pero ya pasó
    24 tingling | a lo mejor es hormigueo, no sé
    24 - | pues ahí más o menos
    24 - | no me siento bien
    24 - | me siento mal
    72 - | sigo adolorido
    24 worsening | hoy me duele más
    24 - | ¿me llaman por favor?
    24 - | se equivocó de número
    24 - | ¿el hormigueo es normal?
    24 numbness | tuve la mano dormida un rato, ya se quitó
    24 - | no estoy bien
    24 - | no sé
    72 - | todavía un poco adolorida
    24 - | quiero hablar con alguien
    24 - | ¿es normal la debilidad?
    """#
  static let ok = #"""
    24 - | muy bien gracias a Dios
    24 - | Todo excelente
    24 - | me siento mucho mejor
    24 - | ningún problema
    24 - | solo un poco cansada
    24 - | un poco adolorido pero bien
    24 - | no tengo dolor
    24 - | no, nada de eso
    24 - | sin molestias
    24 - | no siento dolor ni adormecimiento
    24 - | no he tenido mareos ni fiebre
    72 - | ya no tengo dolor
    72 - | ya se me quitó
    24 - | quedé como nuevo
    24 - | dormí de maravilla
    24 - | relajadísima
    24 - | mi hermana tiene hormigueo pero yo estoy perfecta
    24 - | estoy muy bien
    24 - | bien gracias
    24 - | perfecto todo
    24 - | un poco cansada nada más
    24 - | sin hormigueo ni debilidad
    24 - | no, todo bien
    24 - | me siento relajado
    24 - | adolorida como después de hacer ejercicio
    72 - | ya nada de dolor
    72 - | mucho mejor, gracias
    24 - | no tengo ningún síntoma
    """#
  static let optOuts = #"""
    24 - | no me escriban
    24 - | cancelar mensajes
    24 - | Dar de baja
    24 - | ya no manden mensajes
    24 - | no más mensajes
    24 - | STOP
    24 - | quiero que dejen de mandarme mensajes
    """#
}
