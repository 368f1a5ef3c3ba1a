/// Spanish replies in everyday words, a family of wordings each, written while the rules were improved.
enum EverydaySpanish: ReplyTables {
  static let red = #"""
    24 numbness | tengo la mitad de la cara dormida desde ayer
    24 numbness | no me siento la planta del pie
    24 numbness | se me quedó el brazo como muerto
    24 numbness | me toco el muslo y es como si tocara a otro
    24 tingling | me pican los dedos como agujitas
    24 tingling | siento un cosquilleo raro en la pantorrilla que no para
    24 tingling | tengo como corriente en la pierna
    24 weakness | no tengo fuerza para abrir un frasco
    24 weakness | se me va la rodilla al bajar escaleras
    24 weakness | no puedo levantar la punta del pie
    24 weakness | se me caen las cosas de la mano izquierda
    24 sharp_pain | me dio un pinchazo en la espalda que me dejó sin aire
    24 sharp_pain | es un dolor que no se lo deseo a nadie
    24 sharp_pain | el dolor es un 9
    24 sharp_pain | me duele horrores
    24 radiating_pain | el dolor me baja de la cadera a la rodilla
    24 radiating_pain | empieza en el cuello y termina en la mano
    72 worsening | hoy estoy peor que ayer
    24 worsening | cada hora me duele más
    72 persistent_beyond_72h | sigue doliendo igual
    24 persistent_beyond_72h | llevo cinco días con dolor
    72 persistent_beyond_72h | no se me quita el dolor
    24 history_disc | tengo una hernia en la L5 y me duele mucho la espalda desde el masaje
    24 history_injury | me caí de la moto la semana pasada y me duele el hombro
    24 osteoporosis | tengo osteoporosis y me duele una costilla
    24 pregnancy_symptom | estoy embarazada de 30 semanas y tengo los pies muy hinchados
    24 pregnancy_symptom | embarazada y con un poco de sangrado
    24 bladder_bowel | no puedo aguantar la orina desde el masaje
    24 bladder_bowel | me hice pipí encima sin darme cuenta
    24 saddle_numbness | tengo dormida la entrepierna
    24 chest_breath | me cuesta respirar y tengo el pecho apretado
    24 calf_swelling | la pantorrilla derecha está caliente e hinchada
    24 fever | tengo 38.5 de fiebre
    24 severe_headache | me duele la cabeza como nunca en mi vida
    24 faint_dizzy | me mareo cada vez que me paro
    24 faint_dizzy | casi me desmayo en la ducha
    24 allergic_reaction | me salieron ronchas por todo el cuerpo
    24 severe_bruising | tengo la espalda llena de moretones negros
    24 emergency | estoy en urgencias
    24 self_harm | ya no quiero vivir
    24 numbness | todo bien, solo que no siento un dedo
    24 numbness | mi marido dice que arrastro el pie y lo noto dormido
    24 tingling | no me duele, pero tengo hormigueo en el brazo
    24 weakness | si intento cerrar el puño no puedo
    24 numbness | ¿es normal que tenga la mano dormida?
    24 tingling | el hormigueo va y viene
    24 numbness | tengo los dedos como anestesiados
    24 numbness | la planta del pie no la siento desde ayer
    24 tingling | tengo calambritos en los dedos
    24 tingling | siento como burbujas en la pierna
    24 weakness | el brazo no me responde
    24 weakness | no tengo fuerza ni para abrir la puerta
    24 weakness | la mano se me abre sola y se me caen los vasos
    24 sharp_pain | me da un latigazo cuando me agacho
    24 sharp_pain | un dolor que me hace llorar
    24 sharp_pain | siento puñaladas en la espalda
    24 radiating_pain | me duele desde el glúteo hasta el talón
    24 radiating_pain | el dolor se me va por el brazo
    24 worsening | va a peor cada día
    72 persistent_beyond_72h | ya son cinco días y sigo con dolor
    24 chest_breath | tengo una presión en el pecho
    24 chest_breath | no puedo respirar hondo
    24 faint_dizzy | todo me da vueltas
    24 faint_dizzy | me desmayé esta mañana
    24 fever | amanecí con fiebre
    24 calf_swelling | tengo la pierna hinchada y roja
    24 allergic_reaction | me salió un sarpullido en la espalda
    24 severe_headache | tengo un dolor de cabeza insoportable
    24 bladder_bowel | no puedo orinar desde anoche
    24 emergency | me llevaron al hospital
    24 self_harm | quiero morirme
    24 numbness | un poco de dolor normal pero tengo el pie dormido
    24 weakness | no es dolor, es que no puedo levantar el pie
    24 numbness | mi hija dice que tengo la cara caída y no la siento
    """#

  static let amber = #"""
    24 - | más o menos
    24 - | tuve hormigueo pero ya se fue
    24 - | no sé
    24 - | llámenme por favor
    72 - | todavía un poco adolorida
    24 - | regular nomás
    24 - | no muy bien
    24 - | tuve un mareo ayer pero ya pasó
    24 - | ¿quién es?
    """#

  static let ok = #"""
    24 - | todo perfecto gracias
    24 - | un poco adolorida pero bien
    24 - | no tengo nada de eso, me siento genial
    24 - | sin dolor ni hormigueo
    24 - | dormí como un bebé
    72 - | ya no me duele nada
    72 - | mucho mejor, gracias
    24 - | me siento como nueva
    24 - | ninguna molestia
    24 - | mi suegra está enferma pero yo de maravilla
    24 - | algo de agujetas, lo normal
    24 - | el dolor con el que llegué ya no está
    24 - | excelente servicio, muchas gracias
    24 - | de lujo
    24 - | me quedé frita en cuanto llegué a casa
    24 - | todo en orden
    24 - | cansadita pero contenta
    24 - | me muero de sueño pero feliz
    24 - | ni dolor ni nada
    24 - | no puedo estar mejor
    24 - | no me duele nada, gracias
    24 - | todo muy bien, nos vemos el mes que viene
    24 - | sin molestias
    24 - | me dejaste como nueva
    24 - | me siento más ligera
    24 - | el cuello ya gira, qué maravilla
    72 - | ya se me quitó el dolor muscular
    72 - | cada día mejor
    24 - | mi esposo tiene fiebre pero yo estoy perfecta
    24 - | un poco cansado pero muy relajado
    24 - | ni hormigueo ni debilidad, todo bien
    24 - | gracias, estuvo increíble
    24 - | agujetas como de gimnasio nada más
    24 - | bien, un poquito sensible donde apretaste
    24 - | la espalda está mucho más suelta
    """#

  static let questions = #"""
    24 - | ¿puedo ducharme hoy?
    24 - | ¿cuánto cuesta la sesión de una hora?
    24 - | ¿qué hago si me duele mañana?
    24 - | tienen hora para el viernes
    24 - | ¿me pongo hielo o calor?
    24 - | ¿puedo hacer ejercicio mañana?
    24 - | ¿cuándo puedo volver a entrenar?
    24 - | ¿qué aceite usaron?
    """#

  static let optOuts = #"""
    24 - | ya no me escriban
    24 - | quiero darme de baja
    24 - | BAJA
    24 - | no me manden más mensajes por favor
    24 - | cancelar mensajes
    24 - | por favor no me escriban más
    24 - | quiero que me borren de la lista
    24 - | alto
    """#

  static let automatic = #"""
    24 - | Respuesta automática: estoy fuera de la oficina
    """#
}
