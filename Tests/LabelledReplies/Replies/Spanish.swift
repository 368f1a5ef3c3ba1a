/// Spanish replies by level. One a line: stage, codes, text; `⏎` is a line break.
enum Spanish: ReplyTables {
  static let red = #"""
    24 numbness | tengo la mano dormida desde ayer
    24 numbness | se me duerme el brazo
    24 numbness | no siento el pie derecho
    24 numbness | se me adormecen los dedos
    24 numbness | la pierna la tengo como muerta
    24 numbness | adormecimiento en el muslo
    24 numbness | perdi la sensibilidad en un dedo
    24 numbness | todo bien pero tengo el dedo gordo dormido
    24 numbness | no me siento la pierna
    24 numbness | entumecimiento en la mano izquierda
    24 tingling | siento hormigueo en los pies
    24 tingling | me hormiguea la mano
    24 tingling | tengo hormigueos que no se van
    24 tingling | como agujitas en los dedos
    24 tingling | calambritos y cosquilleo en la pierna
    24 tingling | si me siento mucho rato me da hormigueo en el pie
    24 sharp_pain | un dolor punzante en la espalda
    24 sharp_pain | siento como una puñalada en la cadera
    24 sharp_pain | me dan pinchazos en el cuello
    24 sharp_pain | dolor insoportable
    24 sharp_pain | me duele muchísimo, un 9 de 10
    24 sharp_pain | como una descarga eléctrica en el hombro
    24 sharp_pain | no es molestia, es un dolor agudo
    24 radiating_pain | el dolor me baja por la pierna
    24 radiating_pain | se me corre el dolor hasta el pie
    24 radiating_pain | me dio la ciatica despues del masaje
    24 radiating_pain | dolor que se irradia al brazo
    24 weakness | no tengo fuerza en la mano
    24 weakness | no puedo levantar el brazo
    24 weakness | se me caen las cosas de la mano
    24 weakness | la rodilla se me dobla
    24 weakness | siento el brazo muy débil
    24 weakness | me tiemblan las piernas y no me responden
    24 weakness | arrastro el pie al caminar
    72 worsening | estoy peor que ayer
    24 worsening | cada vez me duele más
    24 worsening | cada día va a peor
    72 worsening | hoy me duele más que ayer
    72 persistent_beyond_72h | sigue el dolor
    72 persistent_beyond_72h | todavía me duele mucho la espalda
    72 persistent_beyond_72h | no se me quita el dolor
    72 persistent_beyond_72h | llevo cinco días con dolor
    72 persistent_beyond_72h | no mejora
    24 persistent_beyond_72h | hace dos semanas que me duele
    24 history_disc | tengo una hernia discal y me duele la espalda
    24 history_injury | me caí la semana pasada y me duele la cadera
    24 osteoporosis | tengo osteoporosis y me duelen las costillas
    24 pregnancy_symptom | estoy embarazada y tengo cólicos
    24 pregnancy_symptom | embarazada de 7 meses, he sangrado un poco
    24 bladder_bowel | no puedo orinar
    24 bladder_bowel | se me escapa la orina
    24 saddle_numbness | no siento la zona íntima
    24 chest_breath | me falta el aire
    24 chest_breath | me duele el pecho
    24 calf_swelling | tengo la pantorrilla hinchada y caliente
    24 fever | tengo 39 de fiebre
    24 severe_headache | el peor dolor de cabeza de mi vida
    24 faint_dizzy | me desmayé en el baño
    24 faint_dizzy | estoy muy mareada
    24 allergic_reaction | me salió un sarpullido en toda la espalda
    24 allergic_reaction | tengo ronchas donde me pusieron la crema
    24 severe_bruising | tengo moretones enormes en las piernas
    24 emergency | estoy en urgencias
    24 emergency | ayuda por favor
    24 emergency | llamen a una ambulancia
    24 self_harm | no quiero vivir
    24 self_harm | quiero morirme
    24 numbness | mi mamá tuvo el masaje ayer y dice que no siente la mano
    24 tingling | gracias, muy bien todo, solo un poco de hormigueo en la mano
    24 numbness | Dolor: no. Adormecimiento: sí.
    24 tingling | ¿es normal que me hormiguee el brazo?
    """#
  static let amber = #"""
    24 numbness | se me durmió la mano ayer pero ya se me pasó
    24 tingling | el hormigueo ya desapareció
    24 tingling | tuve hormigueo, ya no tengo
    24 numbness | tal vez un poco adormecido
    24 weakness | creo que puede ser debilidad, no estoy segura
    24 - | más o menos
    24 - | ahí vamos
    24 - | no muy bien
    24 - | mal
    24 - | me siento rara
    24 - | no
    24 - | sí
    72 persistent_beyond_72h | sigo adolorida
    72 persistent_beyond_72h | aún un poco adolorido
    24 worsening | peor que ayer
    24 numbness | ¿es normal el adormecimiento?
    24 severe_headache | un poco de dolor de cabeza
    24 call_requested | me pueden llamar
    24 call_requested | llámame por favor
    24 wrong_number | número equivocado
    24 wrong_number | ¿quién es?
    24 pregnancy_symptom | estoy embarazada de 3 meses, me siento bien
    24 history_disc | tengo una hernia de disco pero estoy bien
    24 - | me duele la espalda
    24 conduct | el masajista me tocó de forma inapropiada
    24 conduct | me sentí incómoda con sus comentarios
    """#
  static let ok = #"""
    24 - | Muy bien, gracias
    24 - | todo bien
    24 - | Todo perfecto
    24 - | bien
    24 - | mucho mejor
    24 - | me siento de maravilla
    24 - | como nueva
    24 - | sin problema
    24 - | ninguna molestia
    24 - | nada raro
    24 - | un poco adolorida, nada más
    24 - | algo de agujetas como después del gimnasio
    24 - | cansada pero relajada
    24 - | dormí como un bebé
    24 - | no tengo ni hormigueo ni dolor
    24 - | no he sentido adormecimiento ni debilidad
    24 - | sin hormigueo, sin debilidad, todo bien
    24 - | ni dolor ni nada, genial
    72 - | ya no me duele
    72 - | ya no me duele nada
    72 - | se me quitó el dolor, gracias
    72 - | casi ya no me duele, mucho mejor
    72 - | ya estoy bien
    24 - | nada de eso, gracias
    24 - | no me quejo
    24 - | no podría estar mejor
    24 - | mi esposo tiene ciática pero yo estoy muy bien
    24 - | el dolor punzante con el que llegué desapareció, gracias
    24 - | de joven se me dormían las manos, ahora nada, todo bien
    24 - | no dejo de recomendarlos
    24 - | me quedé dormida en el sofá, súper relajada
    24 - | estaba muerta de cansancio y dormí genial
    24 - | no hay dolor
    24 - | un moretón pequeño, nada grave
    24 - | Adormecimiento: no. Hormigueo: no. Todo bien
    24 - | gracias por preguntar, estoy super
    """#
  static let questions = #"""
    24 - | ¿puedo hacer ejercicio mañana?
    24 - | que hago si siento hormigueo?
    24 - | cuánto dura el dolor muscular?
    24 - | ¿A qué hora abren?
    24 - | ¿puedo bañarme con agua caliente?
    24 - | en caso de que se me duerma la mano, a quién llamo?
    24 - | como cancelo mi cita de mañana?
    24 - | ¿es normal estar adolorido?
    24 - | tienen lugar el viernes?
    """#
  static let optOuts = #"""
    24 - | BAJA
    24 - | parar
    24 - | Alto
    24 - | cancelar
    24 - | no me manden más mensajes
    24 - | dejen de escribirme por favor
    24 - | quiero darme de baja
    24 - | ya no quiero recibir mensajes
    24 - | no me escriban más
    24 - | bórrenme de la lista
    24 - | Baja por favor
    24 - | estoy bien, no me envíen más mensajes gracias
    """#
  static let automatic = #"""
    24 - | Respuesta automática: estoy fuera de la oficina.
    24 - | Este es un mensaje automático, no responda.
    24 - | Estoy fuera de la oficina hasta el lunes
    24 - | No se pudo entregar el mensaje
    """#
}
