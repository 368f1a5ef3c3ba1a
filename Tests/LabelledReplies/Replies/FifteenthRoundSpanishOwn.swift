/// Our own Spanish replies: scores, denials before something told, somebody else, scenes, and plain ones of every level.
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
    24 numbness | traigo dormido el dedo gordo
    24 weakness | siento la pierna como de trapo
    24 sharp_pain,radiating_pain | calambres eléctricos que bajan por el brazo
    24 tingling | hormigueo constante en los labios
    24 numbness | no le siento a la mano
    24 sharp_pain | un latigazo cada vez que me agacho
    24 sharp_pain | el dolor me despierta
    24 sharp_pain | no aguanto el dolor
    24 sharp_pain | me mata la espalda
    24 weakness | no puedo levantar el brazo
    24 weakness | se me va la pierna
    24 weakness | tropiezo con el pie izquierdo
    24 chest_breath | me oprime el pecho
    24 chest_breath | me falta el aire
    24 fever | 38.8 de temperatura
    24 allergic_reaction | manchas rojas y picor por todo el cuerpo
    24 allergic_reaction | se me hinchó la cara
    24 faint_dizzy | perdí el conocimiento
    24 faint_dizzy | todo me da vueltas
    24 bladder_bowel | me hice pipí sin darme cuenta
    24 history_disc | me operaron de la columna en marzo y me duele ahí
    24 history_injury | choqué el sábado y me duele el cuello
    24 pregnancy_symptom | 12 semanas de embarazo y sangrado
    24 persistent_beyond_72h | no mejora nada, ya van seis días
    24 worsening | va empeorando
    24 numbness | bien todo, salvo que no siento el meñique
    24 numbness | sin fiebre pero con la mano muerta
    24 emergency | me llevan al hospital
    24 self_harm | quiero desaparecer
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
    24 | ando de guardia en urgencias esta noche, yo perfecto
    24 | vengo saliendo del hospital de ver a mi comadre, yo de lujo
    24 | mi hija trabaja en emergencias, yo ni un achaque
    24 | al que le falla la rodilla es a mi abuelo
    24 | a mi esposa le dan mareos, a mí ninguno
    24 | mi vecino tiene ciática, menos mal que yo no
    24 | la del hormigueo es mi prima
    24 | mi perro anda cojo, yo camino derechito
    24 | el niño con fiebre, nosotros bien
    24 | mi compañera se desmayó en la clase, yo ni me despeiné
    24 | no puedo quejarme
    24 | no tengo de qué quejarme
    24 | ni una queja
    24 | no hay queja alguna
    24 | no les cambio por nadie
    24 | no puedo dejar de presumir lo bien que quedé
    24 | no veo la hora de volver
    24 | no me canso de contarlo
    24 | no paro de dormir jaja qué rico
    24 | me muero de ganas de volver
    24 | me muero de sueño, qué relax
    24 | dormí como muerta, qué gusto
    24 | caí muerto en la cama y amanecí nuevo
    24 | dormida en el sofá a las ocho
    24 | quedé noqueada, dormí 10 horas
    24 | me temblaron las piernas cuando vi el precio jaja
    24 | se me puso la piel de gallina con la música
    24 | hormiguitas en la cocina, pero yo bien
    24 | se fue la luz, apagón total, yo relajada
    24 | batería débil, contesto luego, todo bien
    24 | internet débil por acá, me siento bien
    24 | punzante el frío hoy, pero la espalda feliz
    24 | el dolor de cabeza es mi jefe, lo demás excelente
    24 | qué dolor de cartera jaja, valió la pena
    24 | me duele despedirme de ustedes
    24 | duele decirlo pero se acabó mi estrés
    24 | sin molestia alguna
    24 | sin ningún síntoma
    24 | ningún hormigueo que reportar
    24 | nada de eso
    24 | nada que reportar
    24 | ninguna de esas cosas
    24 | no noté debilidad
    24 | no se me durmió nada
    24 | no he tenido mareos ni fiebre
    24 | tampoco hubo hinchazón
    24 | ni dolor ni entumecimiento
    24 | no es dolor, es cansancio rico
    24 | no es punzada, solo molestia muscular
    24 | solo el cuello un pelín cargado
    24 | levemente adolorida, esperable
    24 | como si hubiera ido al gimnasio
    24 | agujetas de las buenas
    24 | el moretón es mínimo
    24 | una marquita y ya
    24 | ayer adolorida, hoy nada
    24 | las molestias del primer día ya se fueron
    24 | me duele la mitad que ayer
    24 | va mejorando
    24 | voy para mejor
    24 | cada vez menos
    24 | casi al cien
    24 | ya puedo girar el cuello
    24 | subí las escaleras sin problema
    24 | corrí 5 km como si nada
    24 | cargué las bolsas sin problema
    24 | la contractura que llevaba desapareció
    24 | el hormigueo de siempre se me quitó con ustedes
    24 | hace años tuve hernia pero hoy estoy perfecto
    24 | de joven se me dormían las manos, ahora nada
    24 | bien, a secas
    24 | todo ok
    24 | de diez
    24 | súper
    24 | mil gracias, renovado
    24 | como nueva
    24 | 10/10 el masaje
    24 | 2, gracias
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
