/// Spanish replies by a writer who knew no rule: four siblings of each development example, and flag words in harmless lives.
enum SixteenthRoundSpanishTraps: ReplyTables {
  static let red = """
    24 numbness | tengo el antebrazo dormido desde anoche
    24 numbness | se me quedó sin sensibilidad el talón izquierdo
    24 numbness | la rodilla como anestesiada despues del masaje
    72 tingling,numbness | ando con la mano acalambrada dormida y con hormigueos
    24 tingling | un hormigueo en los dedos que no se me va
    24 tingling | hormiguitas en el pie y no paran
    72 tingling | alfileres en la planta del pie, no hay manera de que se vayan
    24 tingling | el cosquilleo del brazo no desaparece ni durmiendo
    24 sharp_pain | me da una punzada al girar el cuello
    24 sharp_pain | como si me clavaran un cuchillo en la espalda
    24 sharp_pain | un dolor punzante en la cadera che
    72 sharp_pain | me dan como toques electricos en el hombro
    24 radiating_pain | me baja el dolor por toda la pierna
    24 radiating_pain | el dolor se me va del cuello hasta la mano
    72 radiating_pain | arranca en la cintura el dolor y me llega al pie
    24 radiating_pain | se me alborotó la ciática mijito
    24 weakness | se me caen las cosas de la mano
    24 weakness | no tengo fuerza en el brazo
    24 weakness | la rodilla se me dobla sola cuando camino
    72 weakness | arrastro el pie al andar
    72 persistent_beyond_72h | llevo cinco dias con dolor
    72 persistent_beyond_72h | desde el lunes hasta hoy domingo me duele la espalda
    72 persistent_beyond_72h | ya van diez días y todavía me duele la cintura
    72 persistent_beyond_72h | me duele desde hace quince días, desde el masaje
    72 worsening | cada vez peor
    72 worsening | esto va a más
    72 worsening | el dolor no hace mas que empeorar
    24 worsening | cada hora que pasa me duele más
    24 numbness | no siento el dedo gordo
    24 numbness | casi no me siento la pantorrilla
    24 numbness | no noto la parte de fuera del muslo
    72 numbness | ya no siento la mano izquierda
    24 tingling | dolor no tengo pero me hormiguea el pie
    24 sharp_pain | Nada dormido, pero sí una punzada en la cadera
    72 numbness | sin debilidad ni fiebre, salvo que tengo la mano dormida
    24 weakness | no hay hormigueo aunque no puedo levantar el brazo
    24 fever | estoy con 39 de fiebre
    24 faint_dizzy | me desmayé en la ducha
    24 bladder_bowel | no puedo orinar desde anoche
    24 saddle_numbness | tengo dormida la entrepierna
    24 chest_breath | me falta el aire
    24 chest_breath | me cuesta respirar desde ayer
    72 calf_swelling | la pantorrilla hinchada roja y caliente
    24 severe_headache | el peor dolor de cabeza de mi vida
    24 emergency | llamé a la ambulancia
    24 self_harm | no quiero seguir viviendo
    24 allergic_reaction | me llené de ronchas por el aceite
    72 severe_bruising | tengo un moratón enorme y negro que sigue creciendo
    72 numbness | no solo cargado, tambien tengo el pie dormido
    24 tingling | Dolor: no. Hormigueo: sí.
    24 numbness | soy su hija, mi mamá dice que no siente la pierna desde el masaje
    24 numbness | no me escriban mas, tengo la mano dormida
    24 sharp_pain | me duele un 9 de 10
    24 pregnancy_symptom | estoy embarazada y estoy sangrando
    72 worsening | estaba mejor pero hoy volvió a empeorar
    24 sharp_pain | estoy genial, solo una punzadita de nada en el hombro
    """

  static let amber = """
    72 | tuve hormigueo esa noche, ya se me quitó
    24 | ayer después de la sesión me daba una punzada, hoy nada
    72 | se me durmió la mano tras el masaje pero ya pasó
    72 | la debilidad del brazo desapareció
    24 | creo que tengo el pie algo dormido, no sé
    24 | a lo mejor un poco de debilidad
    24 | no estoy segura si tengo el dedo dormido
    24 | puede que tenga hormigueo, no sabría decir
    24 | ahí vamos
    24 | más o menos
    72 | pues así así
    24 | meh
    72 | sigo adolorida
    72 | aún con agujetas
    72 | la espalda sigue cargada
    72 | todavia tengo molido el cuello
    24 | olvidé decirles que tengo hernia de disco, me siento bien
    24 | estoy embarazada de tres meses, todo bien
    24 | hoy me duele más que ayer
    24 | me sentí incómoda con los comentarios del masajista
    24 | quien es? numero equivocado
    24 | llámenme cuando puedan
    24 | es normal el adormecimiento?
    """

  static let ok = """
    24 | De maravilla
    24 | todo guay
    72 | Muy bien mi niño, Dios lo bendiga
    24 | bárbaro che, mil gracias
    24 | algo de agujetas y ya
    24 | un pelín cargada la espalda, lo normal
    24 | adoloridita como cuando hago ejercicio
    24 | un toque rígido el cuello nomás
    24 | no tengo fiebre ni mareos ni nada
    24 | no siento pinchazos ni calambres ni hormigueo
    24 | ni hormigueo ni adormecimiento, estoy bien
    72 | no he notado debilidad ni cosquilleo
    24 | sin hormigueos
    24 | nada de entumecimiento
    72 | sin dolor, sin mareos y sin fiebre
    24 | ningún dolor punzante
    72 | las agujetas ya se fueron
    72 | ya no estoy molida
    72 | se me quitó la rigidez
    72 | lo cargado del cuello desapareció ayer
    24 | me quedé dormido en el sofá, qué gusto
    24 | he dormido como un tronco
    72 | dormí toda la noche como una bebé
    24 | llegué a la casa y caí dormida, riquísimo
    24 | mi papá tiene una hernia, yo perfecto
    24 | mi vecina anda con fiebre pero yo muy bien
    72 | A mi perro se le duermen las patas jaja, yo genial
    24 | mi hermana se cayó y se fracturó, yo estoy de lujo
    24 | no dejo de hablar de ustedes, gracias
    24 | no paro de recomendaros
    24 | no puedo estar mejor
    72 | no me puedo quejar, quedé nueva
    24 | la cantante tenía unos agudos increíbles anoche, yo muy bien
    24 | tengo debilidad por el chocolate jaja, estoy genial
    24 | fiebre del sábado por la noche jaja, todo bien
    24 | tengo hormigas en la cocina pero la espalda perfecta
    24 | vuelvo al curro en el hospital y como nueva
    72 | se cayó el internet todo el día pero yo estoy estupendamente
    24 | casi me da un infarto con el precio jaja, quedé buenísimo
    24 | puse un disco de boleros y me relajé, muy bien
    24 | la factura de la luz viene hinchada jeje, yo muy bien
    24 | me parto de risa con tu mensaje, estoy de lujo
    72 | el paisaje me dejó sin aliento, y el cuello perfecto
    24 | de joven se me dormían las manos, ahora nada y estoy bien
    24 | el hormigueo con el que llegué se me quitó, gracias
    24 | hormigueo no, fiebre no, debilidad no
    24 | nada de eso, todo normal
    """

  static let questions = """
    24 | ¿me pongo calor?
    24 | puedo ir al gimnasio hoy
    24 | cuanta agua hay que tomar?
    24 | ¿Puedo tomarme un ibuprofeno?
    24 | y si me da fiebre a quién llamo?
    24 | ¿Qué pasa si mañana siento hormigueo?
    24 | en caso de que me maree que hago?
    72 | adónde llamo si se me durmiera el brazo?
    72 | tenéis hueco el jueves?
    72 | ¿Me das turno para el martes a la tarde?
    24 | cuánto cuesta la próxima sesión?
    72 | Quiero cambiar mi cita, ¿se puede?
    """

  static let optOuts = """
    24 | BAJA por favor
    24 | PARAR
    72 | Alto.
    24 | stop gracias
    24 | dejen de escribirme
    24 | no me mandéis mas sms
    72 | borrame de la lista de mensajes
    24 | Ya no deseo recibir estos correos
    """

  static let automatic = """
    24 | Respuesta automática: estaré fuera de la oficina hasta el lunes.
    24 | No se pudo entregar su mensaje: buzón lleno.
    24 | Estoy conduciendo con el modo No molestar activado. Veré tu mensaje cuando llegue.
    72 | Este es un mensaje automático. Estoy de baja; en caso de emergencia llame al 112.
    """
}
