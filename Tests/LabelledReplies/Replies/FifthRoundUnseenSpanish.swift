/// Spanish replies written before the rules were read, the half of which only counts were looked at.
enum FifthRoundUnseenSpanish: ReplyTables {
  static let red = #"""
    24 numbness | no siento el dedo gordo del pie desde anoche
    24 numbness | tengo la mano dormida todo el día
    24 numbness | siento la pierna como de trapo, no la noto
    24 numbness | Tengo acorchada la planta del pie
    24 numbness | tengo adormecido el antebrazo desde el masaje
    24 numbness | mi brazo está anestesiado jaja
    24 tingling | siento hormigas en los pies
    24 tingling | hormigueo en la pierna derecha
    24 sharp_pain | un dolor como cuchillo en el cuello
    24 sharp_pain | me duele horrible, un 9 de 10
    24 sharp_pain | siento un piquete fuerte en la cintura cuando me agacho
    24 sharp_pain | tengo un dolor punzante en el omóplato
    24 sharp_pain | no aguanto el dolor
    24 sharp_pain | el peor dolor de mi vida
    24 sharp_pain | un pinchazo en los riñones cada vez que toso
    24 radiating_pain | se me activó la ciática otra vez
    24 radiating_pain | un dolor que va del cuello a los dedos
    24 weakness | no tengo fuerza en la mano derecha
    24 weakness | siento floja la pierna, casi me caigo
    24 weakness | no consigo abrir un bote, no me responde la mano
    24 weakness | la pierna no me sostiene
    24 worsening | cada vez me duele más
    24 worsening | esto va a peor
    72 persistent_beyond_72h | llevo seis días con dolor
    72 persistent_beyond_72h | ya van cinco días y sigo adolorida
    72 persistent_beyond_72h | no mejora el dolor
    72 persistent_beyond_72h | quince días ya con dolor de hombro
    24 history_disc | me operaron de la columna hace dos años y me está doliendo la espalda baja
    24 history_injury | me caí la semana pasada y ahora me duele la cadera
    24 history_injury | tuve un choque hace diez días y el cuello me duele mucho
    24 history_injury | me torcí el tobillo el domingo y me duele después del masaje
    24 osteoporosis | me dijeron que tengo huesos débiles, osteopenia, y me duele una costilla
    24 pregnancy_symptom | estoy embarazada y tengo un poco de sangrado
    24 pregnancy_symptom | tengo 30 semanas y me dan contracciones
    24 pregnancy_symptom | el bebé casi no se ha movido hoy
    24 pregnancy_symptom | creo que se me rompió la fuente
    24 pregnancy_symptom | embarazada de 6 meses con los pies muy hinchados
    24 prenatal pregnancy_symptom | cólicos desde anoche
    24 bladder_bowel | no puedo orinar
    24 bladder_bowel | se me escapa la pipí sin darme cuenta
    24 bladder_bowel | me hice encima y no sentí nada
    24 bladder_bowel | no controlo el esfínter
    24 saddle_numbness | no siento la entrepierna
    24 chest_breath | me cuesta respirar
    24 chest_breath | me ahogo al subir las escaleras
    24 calf_swelling | se me inflamó el chamorro de una pierna y está rojo
    24 fever | tengo calentura
    24 fever | 38.9 de temperatura
    24 faint_dizzy | me desmayé en el baño
    24 faint_dizzy | todo me da vueltas
    24 faint_dizzy | estoy muy mareada
    24 severe_bruising | tengo moretones enormes en la espalda
    24 emergency | ayuda por favor
    24 self_harm | ya no quiero vivir
    24 self_harm | tengo ganas de matarme
    24 weakness | todo bien pero no me responde el pie
    24 numbness | mi mamá dice que no siente la pierna, ella tuvo la sesión ayer
    24 numbness | dolor: no, adormecimiento: sí
    24 numbness | tngo entumesida la pierna
    24 out numbness | no me manden más mensajes, tengo el pie dormido
    24 tingling | el hormigueo no se va
    24 numbness | ya no siento los dedos
    24 numbness | disculpe la molestia, quizá sea una tontería pero no siento el talón
    """#
  static let amber = #"""
    24 numbness | se me durmió la mano ayer pero ya está bien
    24 | siento raro el brazo
    24 | mal
    24 | sí
    24 call_requested | 3
    24 call_requested | márquenme cuando puedan
    24 history_disc | tengo una hernia discal pero me siento bien
    24 pregnancy_symptom | estoy embarazada de tres meses, todo bien
    24 conduct | no me gustó cómo me tocó el masajista
    24 wrong_number | número equivocado
    24 wrong_number | yo no soy Carmen
    24 | ¿es normal el hormigueo?
    """#
  static let ok = #"""
    24 | de maravilla
    24 | de lujo, mil gracias
    24 | fenomenal
    24 | estupendamente
    24 | con agujetas como si hubiera ido al gimnasio
    24 | algo molida, nada grave
    24 | un moretón chiquito nada más
    24 | nada de eso, todo bien
    24 | ningún problema
    24 | no me duele nada
    24 | me quedé dormida en el sofá, qué relax
    24 | no he tenido mareos ni adormecimiento
    24 | el dolor que traía ya se me quitó, gracias
    24 | ya no me duele la espalda
    24 | no me puedo quejar
    24 | muerta de risa con tu mensaje, estoy muy bien
    24 | no paro de recomendarlos
    """#
  static let questions = #"""
    24 | ¿tienen estacionamiento?
    24 | qué hago si me da hormigueo?
    """#
  static let optOuts = #"""
    24 | BAJA por favor
    24 | no más mensajes
    24 | STOP gracias
    """#
  static let automatic = #"""
    """#
}
