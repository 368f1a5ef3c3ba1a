/// Spanish replies by another writer who knew no rule: three siblings of each development example; the second reader has not learned from them.
enum FifteenthRoundUnseenSpanish: ReplyTables {
  static let red = """
    24 numbness | Amanecí con el antebrazo izquierdo insensible
    24 tingling | se me duerme la mano a cada rato desde el masaje
    72 numbness | Tengo los dedos dormidos, no se me despiertan
    24 tingling | siento hormiguitas en la planta del pie y no se me van
    24 tingling | El hormigueo del talón no para
    24 tingling | no se me pasan los pinchacitos en los dedos, como alfileres
    24 sharp_pain | Me dan punzadas en la cintura
    24 sharp_pain | es como una cuchillada en el omóplato cada vez que giro
    24 sharp_pain | un dolor insoportable en el cuello
    24 radiating_pain | Me baja el dolor por toda la pierna hasta el pie
    24 radiating_pain | del hombro se me va el dolor hasta la mano
    24 radiating_pain | Se me alborotó la ciática
    24 weakness | se me doblan las rodillas al caminar
    24 weakness | Se me caen las cosas de la mano derecha
    24 weakness | No puedo levantar el brazo ni pa peinarme
    72 persistent_beyond_72h | Llevo ocho días con este dolor de espalda
    72 persistent_beyond_72h | ya van cinco dias y la nuca me duele todavia
    72 persistent_beyond_72h | Sigo con dolor desde hace quince días
    72 worsening | cada día estoy peor
    72 worsening | Ayer había mejorado y hoy otra vez peor
    72 worsening | El dolor no hace más que aumentar
    24 numbness | no me siento el talón
    24 numbness | No tengo sensibilidad en el muslo
    24 numbness | ya no siento el meñique
    24 tingling | No hay dolor agudo pero sí ando con hormigueo en el pie
    24 numbness | nada de debilidad, solo la mano entumida
    24 weakness | Hormigueo no, aunque la rodilla se me dobla sola
    24 fever | Tengo 38.7 de temperatura
    24 allergic_reaction | me llené de ronchas donde me pusieron el aceite
    24 calf_swelling | Se me hinchó una pantorrilla y está caliente
    24 chest_breath | me falta el aire
    24 bladder_bowel | no me puedo aguantar la orina desde anoche
    24 faint_dizzy | Me desmayé saliendo de la ducha
    24 emergency | estoy en urgencias
    24 emergency | Ayuda por favor
    72 emergency | tuvimos que llamar a la ambulancia
    """

  static let amber = """
    72 | El martes sentí hormigueo tras la sesión pero ya se fue del todo
    72 | se me durmió el brazo esa noche, ya se me pasó por completo
    24 | ya no es punzante el dolor
    24 | Tal vez la mano está algo débil, no sabría decir
    24 | no sé si lo del pie es adormecimiento
    24 | a lo mejor tengo algo de fiebre
    24 | ahí nomás
    24 | Mmm más o menos
    72 | sí
    72 | Sigo con agujetas
    72 | aún traigo la espalda adolorida
    72 | Los hombros siguen resentidos
    """

  static let ok = """
    24 | Todo bacán, gracias
    24 | súper bien, mil gracias!!
    72 | De maravilla
    24 | Algo molida, como si hubiera ido al gimnasio
    24 | con agujetas en los hombros pero contenta
    24 | un pelín rígido el cuello, lo esperado
    24 | No noto ni adormecimiento ni calambres eléctricos
    24 | no he sentido debilidad, hormigueo o fiebre
    24 | Ni dolor punzante ni entumecimiento
    24 | nada de hormigueos
    24 | Entumecimiento: no. Debilidad: tampoco.
    24 | cero punzadas
    72 | Ya no me duele nada
    72 | se me quitaron las agujetas
    72 | La molestia desapareció, quedé como nueva
    24 | Me quedé dormido en la camilla, qué rico masaje
    24 | muy bien, nos vemos el martes a las 5 en punto
    24 | Caí rendida y dormí como un tronco
    24 | Yo perfecto, a mi papá es al que se le duermen los pies
    24 | mi hijo está con fiebre, yo muy bien gracias
    24 | Estoy genial. La operada de hernia de disco es mi hermana
    24 | no paro de hablarle a todos de ustedes
    24 | No me puedo sentir mejor
    24 | ninguna queja, un masaje de diez
    """

  static let questions = """
    24 | Puedo ir al gym mañana?
    24 | cuánta agua tengo que tomar?
    24 | ¿Me puedo bañar en la piscina hoy?
    24 | En caso de que sienta hormigueo, ¿a quién aviso?
    24 | si me llegara a dar fiebre los llamo a ustedes o al doctor?
    24 | y si empeora qué debo hacer?
    72 | Me agendas para la otra semana porfa?
    72 | ¿Puedo cambiar mi hora del jueves?
    72 | cuánto cuesta el paquete de 5 sesiones
    """

  static let optOuts = """
    24 | ALTO.
    24 | stop gracias
    72 | PARAR
    24 | Por favor dejen de escribirme
    24 | bórrenme de su lista de mensajes
    72 | ya no me manden textos porfa
    """

  static let automatic = """
    24 | Respuesta automática: me encuentro fuera de la oficina hasta el lunes 12. En caso de emergencia llame a recepción.
    24 | Estoy conduciendo con No molestar activado. Veré tu mensaje cuando llegue a mi destino.
    24 | No se pudo entregar su mensaje: dirección de correo no encontrada.
    """
}
