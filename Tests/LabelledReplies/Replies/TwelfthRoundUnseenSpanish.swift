/// Spanish replies in the spirit of the guide, by somebody who knew no rule. The second reader did not learn from them; a few rules were mended by the harmless ones.
enum TwelfthRoundUnseenSpanish: ReplyTables {
  static let red = #"""
    72 persistent_beyond_72h | ya van once días y sigo sin dormir por el dolor
    24 calf_swelling | la pantorrilla hinchada, roja y calentita
    24 allergic_reaction | Sin fiebre ni mareos, aunque me salieron ronchas por todo el brazo
    24 bladder_bowel | no me sale el pis desde anoche
    24 history_disc | Me operaron de una hernia discal en marzo y hoy la zona me duele
    24 numbness | Bien del cuello. Eso sí, la mano derecha la noto acorchada
    24 numbness | Traigo el talón como anestesiado desde que me bajé de la camilla
    24 weakness | Soy la hija, mi mama dice que se le va la pierna al caminar desde el masaje
    24 sharp_pain | No aguanto el dolor, es de 9
    24 numbness | no es nada grave jaja pero el dedo gordo no lo siento
    24 weakness | Se me caen las cosas de la mano izquierda
    24 sharp_pain | me dan toques electricos en la cintura cada q volteo
    24 worsening | Cada hora duele un poco más que la anterior
    24 sharp_pain,radiating_pain | la puntada me baja por atras del muslo hasta la corva
    24 tingling | hormiguitas en la planta del pie, no paran
    24 history_injury | El jueves me caí de la moto, no se lo dije a la chica, y la rodilla me duele bastante
    24 sharp_pain | Jamas en mi vida me habia punzado asi la espalda
    24 weakness | Ya no puedo cerrar el puño
    72 self_harm | Ya no quiero seguir viviendo
    24 tingling | siento alfileres en las yemas de los dedos
    24 faint_dizzy | Casi me desmayo en la ducha esta mañana
    24 emergency | en urgencias esperando que me vea un doctor
    24 saddle_numbness,numbness | entre las piernas no siento nada al limpiarme
    24 tingling | Calambre no, hormigueo si, fuerza normal
    72 numbness | Mejor que el lunes pero todavia tengo los dedos dormidos
    24 osteoporosis | Tengo osteoporosis y me duele mucho una costilla al tocarla
    24 numbness,emergency | dejen de mandarme textos, tengo la cara dormida de un lado
    24 chest_breath | Duele hasta respirar, me falta el aire
    24 fever | tengo 38.7 y tiritona
    24 pregnancy_symptom | Embarazo de 30 semanas, desde anoche tengo contracciones
    72 severe_bruising | me salieron unos morados negros enormes en toda la espalda
    72 worsening | El dolor aflojó y hoy volvió con más fuerza
    24 allergic_reaction | Las piedras calientes me dejaron una ampolla en la espalda
    24 faint_dizzy | ando muy mareada, todo me da vueltas
    72 weakness | Olviden lo de antes, no estoy bien: brazo flojo, sin fuerza
    24 severe_headache | dolor de cabeza brutal, de esos que nunca en la vida
    72 persistent_beyond_72h | Desde el día 2 que me duele y hoy es 9
    24 weakness | dijeron q avisara si sentia debilidad: pues si, en el brazo derecho
    24 allergic_reaction | hinchazón en los labios y picazón tras el aceite
    24 radiating_pain,sharp_pain | Si estornudo me baja corriente hasta el pie
    24 weakness | estaba fenomenal ayer, hoy arrastro el pie
    24 radiating_pain | el cuello me truena y me corre un dolor hasta el codo
    72 history_disc | Tengo dos hernias lumbares y la cintura me duele bastante
    72 persistent_beyond_72h | No mejora
    72 bladder_bowel | No controlo la orina
    24 tingling | Zumbido raro en toda la pierna, como cuando vibra el cel
    24 sharp_pain | no solo esta tieso, tambien pincha como cuchillo
    24 sharp_pain | <p>Hola,</p><p>El hombro <b>me punza</b> al girar.</p>
    24 tingling | no te voy a decir que no hormiguea el brazo, porque hormiguea
    72 worsening | Cada dia peor
    24 worsening | El ibuprofeno no le hace ni cosquillas a este dolor, va subiendo y subiendo
    24 numbness | que no se me ha pasado el adormecimiento, nada de nada
    24 weakness | tengo la mano tonta, no agarro ni la taza
    72 numbness | el adormecimiento casi se fue, queda un cachito en el pulgar
    24 radiating_pain | un ardor que baja de la nalga al pie
    24 weakness | Debilidad sí, en la muñeca.⏎⏎El mar, 3 jun 2025 a las 9:10, Centro <info@centro.example> escribió:⏎> ¿Ha notado debilidad o adormecimiento?
    72 weakness | Mi señora dice que camino chueco porque no levanto el pie
    24 chest_breath | toy con el corazon a mil y opresión en el pecho
    24 bladder_bowel | se me escapa la caca
    24 sharp_pain | Será por la silla nueva, pero tengo calambres eléctricos en el glúteo
    24 history_injury | me hice un esguince de tobillo el domingo y hoy me duele
    24 numbness | es una tontería, lo sé, pero tengo el meñique sin tacto
    """#

  static let amber = #"""
    24 - | Ni fu ni fa
    24 conduct | No me gustó que me bajara la toalla sin avisar
    24 tingling,numbness | Creo que a lo mejor el pie se me duerme un poco, no sabría decirle
    24 sharp_pain | ayer me dieron unos calambrazos en la pierna, hoy ya nada
    24 wrong_number | quien es?
    24 numbness | el entumecimiento entra dentro de lo normal?
    72 call_requested | llámenme cuando puedan
    24 pregnancy_symptom | Estoy de 5 meses, se me olvidó decirles. Me siento muy bien
    24 tingling | Tal vez sea hormigueo, tal vez frio
    24 numbness | se me durmió la pierna al salir pero a los diez minutos se quitó
    24 - | Le gustó “¿Cómo se siente después de su sesión?”
    24 conduct | No me sentí segura con el terapeuta
    72 wrong_number | numero equivocado
    24 - | El lumbago crónico igual que siempre, ni más ni menos
    24 - | Decepcionada, la verdad
    72 persistent_beyond_72h | Quinto día, queda apenas una sombrita
    24 osteoporosis | Se me olvidó apuntar en la ficha lo de mi osteoporosis. Me siento bien
    """#

  static let ok = #"""
    24 - | Me quedé dormida en el sofa a las ocho, qué gusto
    24 - | Amanecí como nueva
    24 - | ni dolor ni hormigueo ni nada, todo perfecto
    72 - | llevaba meses con la ciatica y desde el martes ni rastro
    24 - | Las agujetas de siempre, nada raro
    24 - | Nunca había salido tan relajado, mil gracias
    24 - | De lujo, gracias!!
    24 - | a mi marido se le duerme la mano, pero es él, no yo. yo genial
    72 - | el dolor q traia en el cuello desaparecio, bendito sea dios
    24 - | un pelin cargada la espalda pero a gusto
    72 - | las agujetas van bajando, casi nada ya
    72 - | Se me fue lo tieso, quedó la espalda suavecita
    24 - | Todo tranqui, che, gracias por preguntar
    72 - | No me puedo quejar, todo chévere
    24 - | ningun sintoma de esos
    24 - | llegué a las 9 en punto y salí flotando 😊
    24 - | solo la molestia tipica de después de que te trabajan
    24 - | No tengo ninguna queja, al contrario
    24 - | quedé tan blandita q me dormí en el colectivo, hoy bárbara
    72 - | Mi hijo se rompio el brazo ayer y ando corriendo, pero yo muy bien
    24 - | Una maravilla de manos, ya te recomendé en la oficina
    72 - | no hay dolor que se resista a esas manos jaja, quedé excelente
    24 - | algo molido pero es lo esperado
    72 - | Adolorido el primer dia, hoy ya nada
    72 - | moretoncito chiquito en el hombro y ya, todo bien
    24 - | Muchas gracias, muy amable
    24 - | Nada de dolor punzante, nada de adormecimiento
    24 - | yo feliz, la que anda con fiebre es mi nena
    24 - | 👍 todo ok
    24 - | hace años me lastimé el hombro jugando voley y se curó; ahora cero molestias
    24 - | No se me duerme nada ni me hormiguea nada
    72 - | Corrí la media maratón hoy sin ninguna molestia
    24 - | Cero drama, con el ánimo bien alto
    72 - | ya no estoy adolorida
    24 - | mi perro anda cojo, pero lo que es yo, impecable
    72 - | Excelente profesional, le pongo un 10
    24 - | caí muerta en la cama y dormí diez horas, espectacular
    24 - | 2, como era de esperar
    24 - | Un tanto cansado y con sueño, me imagino que normal
    72 - | Pude cargar a mi nieta sin problemas, qué alegría
    """#

  static let questions = #"""
    24 - | Me pueden mandar la factura?
    24 - | puedo ir al gym mañana?
    72 - | A qué hora abren los domingos?
    24 - | Y si me llegara a dar hormigueo a quién le aviso?
    24 - | puedo meterme al sauna hoy o espero?
    24 - | cuanta agua tengo que tomar hoy?
    72 - | Hola, ¿aceptan tarjeta?
    72 - | mi cuñada tiene una hernia en la espalda, la pueden atender?
    24 - | Si me sale un moretón, ¿le pongo crema?
    72 - | Se puede cambiar lo del viernes para el lunes?
    24 - | qué aceite usaron? olía riquisimo
    24 - | ¿Cada cuánto me recomiendan venir?
    72 - | a mi papá se le adormecen los pies por la diabetes, le serviría un masaje?
    72 - | Cuánto sale el de 90 minutos?
    24 - | hola me dejé los aretes ahí, los vieron?
    24 - | puedo tomar una cervecita o mejor no?
    """#

  static let optOuts = #"""
    24 - | quítenme de la lista de mensajes
    72 - | por favor ya no me escriban
    72 - | Borren mi numero, no quiero recibir nada de ustedes
    24 - | no me manden mas sms
    24 - | Alto, gracias
    24 - | BAJAA
    24 - | ya basta de mensajitos, no quiero recibir más
    72 - | Cancelar suscripción
    72 - | No deseo recibir sus correos
    24 - | stop 🙏
    """#

  static let automatic = #"""
    24 - | Respuesta automática: fuera de la oficina hasta el 14 de julio. Para urgencias contacte a recepción.
    24 - | No se ha podido entregar el mensaje a los siguientes destinatarios: dirección desconocida.
    24 - | Estoy conduciendo. Te responderé cuando llegue. (Mensaje enviado automáticamente)
    24 - | Este buzón no está supervisado. Su mensaje ha sido recibido y se generó esta respuesta de forma automática.
    24 - | El abonado no se encuentra disponible. Su mensaje no pudo ser entregado.
    """#
}
