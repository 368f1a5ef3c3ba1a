/// Spanish replies by another writer who knew no rule: four siblings of each development example; the second reader has not learned from them.
enum SixteenthRoundUnseenSpanish: ReplyTables {
  static let red = """
    24 numbness | se me durmio el pie izquierdo despues del masaje y sigue asi
    24 tingling | Tengo hormigueo en los dedos de la mano derecha
    24 weakness | me noto el brazo sin fuerza desde la sesión
    24 pregnancy_symptom | estoy embarazada y me dan contracciones
    24 tingling | el hormigueo del pie no se va
    24 tingling | hormiguitas en el talon que no paran
    24 numbness | No se me pasa lo dormido de la pantorrilla
    24 tingling | no deja de hormiguearme el codo
    24 sharp_pain | siento una puñalada en la espalda baja cuando giro
    24 sharp_pain | me dan punzadas en el omoplato
    24 sharp_pain | Como un latigazo eléctrico en el cuello al voltear
    24 sharp_pain | dolor punzante en la cadera izq
    24 radiating_pain | me baja un dolor por la pierna hasta el pie
    24 radiating_pain | El dolor se me extiende desde el cuello hasta la mano
    24 radiating_pain | me agarra en la cintura y el dolor se corre a la pierna
    24 radiating_pain | se me alborotó la ciática
    24 weakness | se me caen las cosas de la mano
    24 weakness | no puedo levantar el brazo
    24 weakness | se me dobla la rodilla cuando camino
    24 weakness | voy arrastrando el pie
    72 persistent_beyond_72h | llevo cinco dias con dolor de espalda
    72 persistent_beyond_72h | Ya van 6 días y el cuello me duele todavía
    72 persistent_beyond_72h | me duele desde el lunes y ya es sábado
    72 persistent_beyond_72h | hace mas de una semana que ando adolorida
    72 worsening | cada día peor
    72 worsening | esto va a más
    72 worsening | en vez de mejorar empeora
    24 worsening | El dolor va en aumento
    24 numbness | no siento nada en el dedo gordo
    24 numbness | no me siento las piernas
    24 numbness | ya no siento el meñique
    24 numbness | Perdí la sensibilidad en el muslo
    24 numbness | No tengo hormigueo pero si la mano dormida
    24 chest_breath | sin fiebre ni mareo, sin embargo me duele el pecho
    24 tingling | Nada de debilidad, salvo que me hormiguea la rodilla
    24 radiating_pain | no hay adormecimiento, pero el dolor me baja al talón
    24 faint_dizzy | me desmayé en el baño
    24 bladder_bowel | no puedo orinar desde anoche
    24 calf_swelling | la pantorrilla la tengo hinchada y roja
    24 allergic_reaction | me salieron ronchas por todo el cuerpo
    24 chest_breath | me cuesta respirar
    24 severe_headache | la cabeza me va a estallar
    24 saddle_numbness,numbness | tengo dormida la entrepierna
    24 severe_bruising | Moretones enormes y negros en toda la espalda
    24 emergency | estoy en urgencias
    24 emergency | llamamos a la ambulancia
    24 self_harm | ya no quiero vivir
    24 emergency | Llámenme ya, es urgente
    24 numbness | No me escriban más, tengo la mano dormida
    24 weakness | Dolor agudo: no. Debilidad: sí.
    24 tingling | no solo estoy tieso, también me hormiguea el pie
    24 weakness | Soy la hija de Carmen, dice que no puede mover el brazo
    24 tingling | tengo hormigueo en la pierna, es normal?
    24 weakness | seguro es una tontería pero no me responde la mano
    24 sharp_pain | un dolor de 9 sobre 10
    72 persistent_beyond_72h | no se me quita el dolor
    24 osteoporosis | tengo osteoporosis y me duele mucho la espalda
    """

  static let amber = """
    72 | el hormigueo del brazo se me quitó ayer
    24 | se me durmio la mano esa noche pero ya paso
    24 | Al salir me sentí mareada, ya estoy bien
    72 | tuve un dolor agudo después del masaje, ya desapareció
    24 | tal vez se me adormece un poco el brazo, no estoy segura
    24 | puede que tenga algo de fiebre
    24 | no sabría decir si es hormigueo
    24 | A lo mejor la pierna está más débil, no sé
    24 | mas o menos
    24 | no muy bien
    24 | Ahí, tirando
    72 | qué sé yo
    72 | sigo adolorida
    72 | aún tengo agujetas
    72 | Todavia molido de los hombros
    72 | el cuello sigue resentido
    24 | 3
    24 | me siguió tocando aunque le dije que no
    24 | ¿quién es?
    24 | me pueden llamar mañana por favor
    24 | olvide avisar que tengo una hernia de disco, me siento bien
    24 | ¿es normal el adormecimiento?
    24 | me duele más que ayer
    """

  static let ok = """
    24 | Todo bien
    24 | de maravilla!
    24 | joya, mil gracias
    72 | super bien 👍
    24 | algo tiesa la espalda, como despues del gym
    24 | tengo agujetas leves
    24 | Un moradito chico, nada más
    24 | un poco cargados los hombros, lo esperado
    24 | no siento adormecimiento ni dolor agudo
    24 | No he notado cosquilleos ni entumecimiento
    24 | no me dio fiebre ni mareos
    24 | ni hormigueo ni debilidad ni nada
    24 | sin hormigueos
    24 | Sin fiebre, sin mareos
    24 | cero adormecimiento
    24 | Debilidad: no, punzadas: tampoco
    72 | se me fueron las agujetas
    72 | La rigidez ya desapareció
    72 | ya no ando tieso del cuello
    72 | casi ya sin molestia, mucho mejor
    24 | me quedé dormida viendo la tele, relajadísima
    24 | trabajo en el hospital hoy, yo todo bien
    24 | con la fiebre del mundial ni me acuerdo, estoy perfecto
    24 | Soy débil con el chocolate jaja, me siento genial
    24 | A mi suegra se le duermen las manos, a mí no
    24 | mi hermano anda con fiebre, yo perfecto
    24 | a mi perro le falla la pata, yo excelente
    24 | el de la hernia es mi papá, yo estoy súper
    24 | no paro de hablar bien de ustedes
    24 | no dejo de sonreír, gracias
    24 | No podría estar mejor
    24 | no tengo ninguna queja
    72 | 1
    24 | Muy bien⏎⏎El mié, 5 mar 2025 a las 8:00, Estudio <hola@estudio.example> escribió:⏎> ¿Siente hormigueo o dolor agudo?
    24 | el dolor punzante con el que llegué desapareció, gracias
    24 | de chica se me dormían las manos, ahora nada, estoy bien
    """

  static let questions = """
    24 | ¿frío o calor?
    24 | puedo ir al gimnasio hoy?
    24 | Cuánta agua tengo que tomar?
    24 | ya me puedo meter a la alberca?
    24 | si me da fiebre a quien llamo?
    24 | ¿Y si mañana me empieza un hormigueo?
    24 | en caso de que se me duerma el brazo, voy al médico?
    24 | Qué debo hacer si el dolor dura más de tres días?
    72 | tenés turno para el jueves?
    72 | a que hora abren mañana
    24 | ¿Puedo cambiar mi cita al viernes?
    72 | cuánto sale la sesión de 90 minutos?
    """

  static let optOuts = """
    24 | PARAR
    24 | alto.
    24 | Baja, gracias
    72 | stop
    24 | dejen de escribirme
    24 | Bórrenme de su lista por favor
    24 | no me manden mas sms
    72 | quiero darme de baja de estos avisos
    """

  static let automatic = """
    24 | Respuesta automática: fuera de la oficina hasta el lunes.
    24 | Estoy conduciendo con el modo Concentración activado. Veré tu mensaje cuando llegue.
    24 | No se pudo entregar el mensaje: buzón lleno.
    24 | Este es un mensaje automático. En caso de emergencia llame al 112.
    """
}
