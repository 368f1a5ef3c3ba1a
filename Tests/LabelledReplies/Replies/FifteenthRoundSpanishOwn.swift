/// Our own Spanish replies: scores, denials before something told, somebody else, and plain ones of every level.
enum FifteenthRoundSpanishOwn: ReplyTables {
  static let red = """
    24 sharp_pain,tingling | siento corrientazos en la pierna
    24 numbness | la mano se me queda como muerta
    24 weakness | no tengo fuerza para abrir la llave
    24 weakness | se me caen las cosas
    24 weakness | el pie no me responde
    24 radiating_pain | me arde la pierna desde la nalga
    24 worsening | cada día peor
    24 persistent_beyond_72h | llevo cinco días y sigue igual
    24 faint_dizzy | me desmayé en la ducha
    24 chest_breath | no puedo respirar bien
    24 calf_swelling | la pantorrilla está hinchada y caliente
    24 bladder_bowel | no controlo la orina
    24 numbness,saddle_numbness | no tengo sensibilidad entre las piernas
    24 sharp_pain,severe_headache | el peor dolor de cabeza de mi vida
    24 pregnancy_symptom | estoy embarazada y tengo cólicos
    24 history_injury | me caí la semana pasada y me duele mucho
    24 worsening,history_disc | tengo una hernia y ahora me duele más
    24 numbness | sin dolor, pero no siento los dedos
    24 numbness | no me duele, no siento el pie
    24 numbness | nada de dolor, la mano la tengo dormida
    24 weakness | sin hormigueo, se me dobla la rodilla
    24 weakness | no hay moretones, tengo el brazo sin fuerza
    24 emergency | estoy en urgencias
    24 self_harm | ya no quiero vivir
    24 sharp_pain | dolor 9 de 10
    """

  static let amber = """
    24 | creo que se me duerme un poco el dedo
    24 | se me durmió un ratito y ya pasó
    24 | no sé, raro
    24 | ahí voy
    24 | más o menos
    24 | me duele más que ayer
    24 | llámenme por favor
    24 | ¿es normal que se duerma la mano?
    """

  static let ok = """
    24 | mi suegra es la que anda mala, yo de maravilla
    24 | a mi hermano se le entumen los pies, a mí no
    24 | a mi amiga le hormiguea la mano, a mí nada
    24 | no paro de recomendarlos
    24 | no dejo de sonreír
    24 | ni un moretón ni nada
    24 | sin novedad
    24 | sin quejas
    24 | todo en orden
    24 | más suelta que nunca
    24 | quedé como trapo, pero feliz
    24 | dormí como tronco
    24 | me quedé dormida en la camilla jaja
    24 | un poquito adolorido, nada raro
    24 | agujetas normales
    24 | molestia leve, 2 de 10
    24 | dolor 1 de 10
    24 | cero dolor, cero hormigueo
    24 | nada de adormecimiento ni debilidad
    24 | no he notado hormigueos
    24 | ya ni me acuerdo del dolor
    24 | el dolor que traía se fue
    24 | llegué con ciática y salí sin nada
    24 | antes se me dormía la mano, ya no, desde hace meses
    24 | se me durmió el pie en el avión el mes pasado, ahora nada
    24 | soy enfermera y ando de turno en el hospital, pero bien
    24 | la película estuvo de infarto, yo relajado
    24 | me muero de risa con el video, estoy perfecto
    24 | pegó fuerte la fiebre mundialista, yo bien
    24 | puntual a las 9 en punto, me siento genial
    24 | el café de ahí está débil pero el masaje de lujo
    24 | la señal está débil aquí, pero estoy bien
    24 | mi jefe es un dolor de cabeza pero la espalda bien
    24 | me dolió más la cartera
    24 | lloré con la novela, la espalda de diez
    24 | menos dolor que ayer
    24 | cada día mejor
    24 | ya casi no duele
    24 | va cediendo
    24 | moretoncito chiquito, no duele
    """

  static let questions = """
    24 | ¿puedo hacer ejercicio hoy?
    24 | ¿y si se me duerme el pie qué hago?
    24 | ¿sirve para la ciática?
    24 | ¿tienen turno el lunes?
    24 | ¿cuánta agua debo tomar?
    """

  static let optOuts = """
    24 | ya no me escriban
    24 | bórrenme de la lista
    24 | no quiero más mensajes
    """
}
