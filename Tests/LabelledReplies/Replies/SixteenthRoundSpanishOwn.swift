/// Our own Spanish replies: flag words in harmless lives, and questions that the client asks and answers herself.
enum SixteenthRoundSpanishOwn: ReplyTables {
  static let red = """
    24 numbness | ¿La mano bien? No, dormida.
    24 numbness | ¿El pie? Dormido desde ayer
    24 weakness | la mano bien? no, se me caen las cosas
    24 chest_breath | respiras bien? no
    24 chest_breath | ¿Respiración bien? No, me falta el aire
    24 chest_breath | ¿El pecho bien? No, apretado desde la mañana
    24 calf_swelling | la pantorrilla bien? no, roja y caliente
    24 numbness | ¿Sensibilidad en los dedos? Ninguna.
    24 numbness | ¿Siento los dedos? No.
    24 weakness | ¿Puedo mover el tobillo? No.
    24 weakness | ¿Fuerza en el brazo? Nada
    24 weakness | las piernas responden? apenas
    24 severe_headache | la cabeza bien? no, el peor dolor de mi vida
    24 emergency | ¿hablo bien? no, se me traba la lengua
    24 severe_headache | la vista bien? no, veo doble
    24 bladder_bowel | ¿orinar bien? no puedo
    24 fever | ¿Fiebre? 39
    24 tingling | ¿Hormigueo? Sí, en las dos manos
    24 weakness | ¿Debilidad? Sí, en la pierna
    24 numbness | ¿Mejor? No, ahora tengo la mano dormida
    24 faint_dizzy | ¿Todo bien? No, me desmayé
    24 numbness | ¿Cómo está el pie? Dormido
    24 numbness | ¿y la pierna? sigue dormida
    24 numbness | el hombro? genial. la mano? dormida
    """

  static let amber = """
    24 | ¿Todo bien? No mucho.
    24 | ¿Mejor? No.
    """

  static let ok = """
    24 | dormi como un liron toda la noche
    24 | dormí como un bebé, gracias
    24 | he dormido como un tronco
    24 | anoche caí rendido y dormí nueve horas
    24 | soy débil con los dulces, pero del cuello genial
    24 | tengo debilidad por tus masajes jeje
    24 | mi debilidad es el chocolate, yo muy bien
    24 | hoy vuelvo al curro en urgencias y como nueva
    24 | ya de vuelta en la chamba en el hospital, todo perfecto
    24 | estoy de guardia en el hospital, pero la espalda fenomenal
    24 | se cayó la red toda la tarde, yo estupenda
    24 | se cayó el sistema en la oficina pero yo muy bien
    24 | me quedé sin datos en el celular, perdón la tardanza, todo bien
    24 | la factura del gas viene inflada, yo bien
    24 | la cuenta del restaurante estaba hinchada jaja, yo genial
    24 | el perro está cojo pero yo de lujo
    24 | se me durmió el niño en brazos, yo relajada
    24 | se me murió el celular, ahora leo, todo bien
    24 | la batería murió, por eso tardé, estoy genial
    24 | el pie de la lámpara se rompió, el mío perfecto
    24 | me robaron el corazón con ese masaje
    24 | me rompió el corazón que cerréis en agosto, yo bien
    24 | casi me desmayo con los precios del super jeje
    24 | me quedé de piedra de lo bien que estoy
    24 | me quedé helada con la noticia del partido, yo bien
    24 | estoy que ardo de ganas de volver
    24 | tengo fiebre de compras, de salud muy bien
    24 | fiebre de sábado noche jaja, estoy perfecta
    24 | con el subidón del concierto, muy bien
    24 | se me parte el alma de no poder ir mañana, estoy bien
    24 | me parto de risa, gracias, muy bien
    24 | la espalda como nueva y el bolsillo sangrando jaja
    24 | me sangra el bolsillo pero valió la pena
    24 | tengo el corazón contento
    24 | mi suegra es un dolor de cabeza, yo muy bien
    24 | el jefe me da dolores de cabeza, pero el cuello perfecto
    24 | que dolor de muelas el tráfico, yo bien
    24 | el tráfico es un dolor, yo estupenda
    24 | mi hijo está con fiebre pero yo muy bien
    24 | mi marido anda con la ciática, yo estupenda
    24 | mi mamá se cayó ayer, por suerte bien, y yo relajada
    24 | a mi hermana se le hincharon los pies en el avion, a mi nada
    24 | mi vecina está en el hospital, yo bien gracias
    24 | ni hormigueo ni adormecimiento, todo en orden
    24 | nada de mareos, ni dolor, ni nada
    24 | cero dolor, cero hormigueo
    24 | sin fiebre ni escalofríos, muy bien
    24 | no tengo nada hinchado ni morado
    24 | no se me ha dormido nada, todo perfecto
    24 | dolor? ninguno. hormigueo? ninguno
    24 | ¿Mareos? No. ¿Entumecimiento? No. Todo bien
    24 | ya no tengo ninguna molestia
    24 | como la seda
    24 | de maravilla, oye
    24 | me siento liviana como una pluma
    24 | me dejaron como un trapo pero feliz
    24 | salí flotando de ahí
    24 | quedé como gelatina, delicioso
    24 | me he quedado en la gloria
    24 | como un reloj suizo
    24 | me quitaste diez años de encima
    24 | mejor imposible
    24 | sin novedad en el frente
    24 | estoy hecho un toro
    24 | hecha una rosa
    24 | tranquila, ni me enteré, todo bien
    24 | la contractura se fue
    24 | el nudo ya no está
    24 | mucho más suelto el hombro
    24 | algo cargadas las piernas por correr, lo normal
    24 | agujetas leves, nada mas
    24 | la falta de sueño me mata, pero la espalda bien
    24 | me muero por otra sesión
    24 | me mata el hambre jaja, todo bien
    24 | el calor me mata, el cuello perfecto
    24 | me quedé sin aliento con las vistas del hotel, muy bien
    24 | sin aire acondicionado en casa pero yo relajada
    24 | ahogada de trabajo pero sin dolores
    24 | con el agua al cuello en la oficina, el cuello mejor jaja
    24 | me picaron los mosquitos, del masaje genial
    24 | una picadura de abeja en el jardín, nada que ver, todo bien
    24 | me duele decirlo pero mejor que mi fisio de siempre jaja
    24 | duele despedirse del fin de semana, yo bien
    24 | ¿La mano bien? Sí.
    24 | ¿Respiras bien? sí, perfecto
    24 | ¿El pecho bien? sí todo bien
    24 | ¿Sensibilidad en los dedos? Sí, normal
    24 | ¿Dolor? Ninguno.
    24 | ¿Hormigueo? No. ¿Mareo? No.
    24 | ¿Cómo estoy? Feliz
    24 | ¿Y el cuello? Suelto, una maravilla
    24 | fiebre? no. moretones? no. contenta? sí
    24 | Quejas? ninguna
    24 | Problemas? ninguno
    24 | ¿El nudo? desaparecido
    24 | ¿Algo raro? Nada.
    24 | ¿Secuelas? cero
    24 | ¿Qué más puedo decir? genial
    """

  static let questions = """
    24 | me pica la curiosidad, qué aceite usaste? estoy genial
    24 | un poquito adolorida donde apretaste, normal no?
    """
}
