/// Spanish replies by a writer who knew no rule: four siblings of each development example.
enum FifteenthRoundSpanishSiblings: ReplyTables {
  static let red = """
    24 numbness | Tengo el antebrazo sin sensibilidad
    24 weakness | debilidad en las dos piernas desde anoche
    24 tingling | hormigueo en los cinco dedos
    24 radiating_pain | Me quedó un dolor irradiado hacia el brazo izquierdo
    24 numbness | el adormecimiento no cede con nada
    24 sharp_pain | las punzadas no me dejan dormir
    72 tingling | Hormigueo que no desaparece ni caminando
    24 numbness | sin cambios, la mano sigue dormida
    24 sharp_pain | punzadas en la cadera cuando camino
    24 sharp_pain | me duele 9 de 10
    24 sharp_pain | como si me clavaran un cuchillo en la paletilla
    24 sharp_pain | calambrazo eléctrico en el cuello al girar
    24 radiating_pain | me baja un dolor desde la nalga hasta la pantorrilla
    24 radiating_pain | El dolor se me va del cuello al codo
    24 radiating_pain | la ciática otra vez dando guerra
    24 radiating_pain | el dolor de cintura me llega al pie
    24 weakness | se me caen las cosas de la mano
    24 weakness | no puedo levantar el brazo ni pa peinarme
    24 weakness | Voy arrastrando el pie
    72 weakness | se me doblan las rodillas al levantarme
    72 persistent_beyond_72h | llevo ocho días con este dolor
    72 persistent_beyond_72h | Ya van quince días y la espalda duele
    72 persistent_beyond_72h | cinco días adolorida del hombro y nada
    72 persistent_beyond_72h | del jueves al martes con dolor de cuello
    72 worsening | cada vez peor
    72 worsening | en vez de mejorar, empeoro
    72 worsening | Esto va a más
    24 worsening | cada hora que pasa me duele más
    24 numbness | no siento la planta del pie
    24 numbness | me toco el muslo y ni lo siento
    24 numbness | perdí la sensibilidad en el pulgar
    72 numbness | no noto las puntas de los dedos de la mano
    24 numbness | No hay debilidad, pero tengo la mano dormida
    24 tingling | no es dolor sino hormigueo en el brazo
    24 numbness | todo bien menos el pie, que lo tengo dormido
    24 weakness | ni fiebre ni mareo, solo que el tobillo no me sostiene
    24 allergic_reaction | ronchas por toda la espalda
    24 faint_dizzy | me desmayé anoche en la cocina
    24 bladder_bowel | No puedo aguantar la orina
    24 calf_swelling | pantorrilla hinchada y caliente
    24 chest_breath | me falta el aire
    24 severe_headache | el peor dolor de cabeza de mi vida
    24 severe_bruising | moretones enormes, negros, en los dos muslos
    24 saddle_numbness,numbness | Tengo dormida la entrepierna
    24 emergency | estoy en urgencias
    24 emergency | llamé al 911
    24 emergency | ayuda por favor
    24 self_harm | ya no quiero vivir
    24 pregnancy_symptom | embarazada de 6 meses y con contracciones
    24 history_disc | tengo una hernia discal y me duele mucho la espalda
    24 osteoporosis | Tengo osteoporosis y me duele una costilla
    24 tingling | me hormiguea el pie todo el rato, ¿es normal?
    24 numbness | dejen de escribirme, tengo el brazo dormido
    24 weakness | Soy la hija de Carmen, no puede mover el brazo desde la sesión
    24 weakness | Hormigueo: no. Debilidad: sí.
    72 persistent_beyond_72h | el dolor no se va
    72 tingling | mejor que el lunes, pero la mano todavía hormiguea
    24 weakness | ya no puedo cerrar el puño
    """

  static let amber = """
    72 | se me durmió la mano, ya se quitó
    24 | al salir tenía hormigueo, hoy nada
    24 | Me mareé al salir, ya pasó
    72 | Las punzadas que me dejó el masaje desaparecieron
    24 | puede que tenga menos fuerza en el brazo
    24 | no sabría decir si es hormigueo
    24 | a lo mejor está algo dormido el pie
    24 | Tal vez tengo un poco de fiebre
    24 | ni fu ni fa
    24 | Pues no sé qué decirte
    72 | más o menos
    24 | podría estar mejor
    72 | sigo con agujetas
    72 | aún molido de la espalda
    72 | Los hombros continúan adoloridos
    72 | tdv adoloridas las piernas
    24 | 3
    24 | me pueden llamar porfa
    24 | quién es?
    24 | me incomodó cómo me tocó el masajista
    24 | no les dije que estoy embarazada, me siento bien
    24 | me caí de la moto el sábado, pero me siento bien
    24 | ¿es normal el adormecimiento?
    24 | me duele más que ayer
    72 | sí
    """

  static let ok = """
    24 | no tengo punzadas ni hormigueos ni nada
    24 | No noto pinchazos ni pérdida de fuerza
    24 | no se me durmió ni un dedo
    24 | ni mareo ni fiebre, jefa
    24 | sin adormecimientos, gracias a Dios
    24 | Cero hormigueo
    24 | dolor agudo: no, debilidad: tampoco
    72 | ningún calambrazo ni nada parecido
    72 | las agujetas ya se fueron
    72 | se me quitó la tiesura del cuello
    72 | Ya no estoy molida
    72 | amanecí sin la molestia de los hombros 😊
    24 | dormido viendo el partido jaja, qué relax
    24 | caí muerta en la cama, qué descanso
    24 | llegué al hospital a trabajar como nueva
    24 | el bebé y yo dormidos, qué maravilla de noche
    24 | a mi papá se le duermen las manos, a mí nada
    24 | la del hombro débil es mi suegra, yo perfecta
    24 | mi perro cojea, yo fenomenal
    24 | Mi hermano anda con fiebre. Yo de maravilla
    24 | no paro de hablar de vosotros
    24 | No me canso de darles las gracias
    24 | imposible no volver, quedé encantada
    72 | no puedo parar de presumir lo bien q quedé
    24 | De lujo
    24 | todo bien 👍
    24 | fenomenal, mil gracias
    72 | como nueva
    24 | algo molida, como después del gimnasio
    24 | agujetas, lo esperado
    24 | un moretoncito en el brazo, nomás
    24 | Cuello tantito tieso al despertar, nada más
    24 | no podría estar mejor
    """

  static let questions = """
    24 | puedo ir al gym hoy?
    24 | ¿Cuánta agua hay que beber?
    24 | me puedo meter al temazcal mañana??
    24 | conviene estirar antes de acostarme?
    24 | y si me da un mareo a quién llamo?
    24 | En caso de que me hormiguee la mano, ¿os aviso?
    24 | q hago si mañana amanezco con fiebre?
    24 | si el dolor me llegara a la pierna, voy al médico?
    72 | me pueden pasar la cita al jueves?
    72 | ¿Hay hueco mañana con Lucía?
    72 | cuánto sale el bono de cinco?
    24 | atienden los domingos
    """

  static let optOuts = """
    24 | ALTO
    24 | stop
    24 | Baja, gracias
    72 | PARAR.
    24 | dejen de escribirme
    24 | quítenme de su lista
    72 | Ya no me manden sms porfa
    24 | no quiero recibir estos avisos, borradme
    """

  static let automatic = """
    24 | Respuesta automática: vuelvo el lunes 14.
    24 | Estoy conduciendo con No molestar activado. Veré tu mensaje al llegar a mi destino.
    24 | No se pudo entregar su mensaje al siguiente destinatario: buzón lleno.
    24 | Me encuentro fuera de la oficina hasta el 3 de mayo. Este es un mensaje automático.
    """
}
