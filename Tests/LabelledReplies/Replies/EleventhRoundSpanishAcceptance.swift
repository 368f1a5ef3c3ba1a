/// Spanish replies of an acceptance test, by somebody who knew no rule, first measured on this version; then learned from.
enum EleventhRoundSpanishAcceptance: ReplyTables {
  static let red = #"""
    24 sharp_pain | una puntada tremenda en la cintura cada vez que toso
    24 numbness | el dedo gordo lo tengo como de corcho desde que sali de ahi
    24 weakness | se me caen las cosas de la mano izquierda, ayer rompi dos tazas
    24 radiating_pain | me baja un dolor desde la nalga hasta la pantorrilla, aguantable
    24 weakness | Hola, soy la hija de la señora que atendieron el martes. Dice que el pie no le responde, que no lo puede levantar
    24 tingling | Dolor agudo: no⏎Hormigueo: si⏎Debilidad: no
    24 pregnancy_symptom | estoy de 5 meses y esta mañana manché un poquito
    72 worsening | El lunes andaba mejor y hoy otra vez peor
    24 numbness | Todo precioso y la chica amabilisima, lo unico que las yemas de los dedos las tengo dormidas
    24 chest_breath | me falta el aire hasta para hablar
    24 history_disc | no avise que en marzo me operaron de una hernia lumbar y hoy me duele mucho justo ahi
    24 tingling | los dedos me chisporrotean como gaseosa
    24 faint_dizzy | me desmayé en la ducha
    24 weakness | no escriban mas, tengo el hombro que no lo puedo ni levantar
    24 allergic_reaction | ronchas y muchísima comezón donde me untaron el aceite
    24 sharp_pain | como si me clavaran un destornillador entre las costillas
    24 radiating_pain | al sentarme en el carro el dolor se me riega por toda la pierna
    24 tingling | no se va el hormigueo, y eso que me he movido bastante
    24 numbness | ya no siento la planta del pie
    24 calf_swelling | la pantorrilla izquierda hinchada, dura y caliente
    72 persistent_beyond_72h | llevo quince días con el mismo dolor
    24 weakness | no puedo pararme de puntitas con el pie derecho
    24 fever | 38 y medio anoche, tiritando bajo tres cobijas
    24 numbness | mucho mejor que ayer, aunque el meñique sigue dormido
    24 saddle_numbness,numbness | al limpiarme en el baño no siento, toda esa zona como anestesiada
    24 history_injury | choque en la moto la semana pasada y no les conte. Ahora me duele el cuello un monton
    24 sharp_pain | si me agacho me da una punzada en el riñón
    24 emergency | le dieron masaje ayer a mi mamá y ahora tiene la boca chueca y no le entiendo lo que dice
    24 weakness | arrastro la punta del pie al caminar, me tropiezo con la alfombra
    24 tingling | ustedes pusieron que si había cosquilleo avisara: pues aviso, lo hay, en el antebrazo
    24 sharp_pain | estoy que me muero del dolor de cintura, no hay postura
    24 numbness | me toco el muslo y no noto ni mi propia mano
    24 radiating_pain | se me volvio a despertar la ciatica
    24 weakness | la rodilla se me dobla sola cuando bajo el cerro
    24 chest_breath | me pesa el pecho como si tuviera un ladrillo encima
    24 numbness | > ¿Ha notado adormecimiento?⏎Sí, en la mano⏎> ¿Dolor punzante?⏎No
    24 faint_dizzy | todo me da vueltas desde anoche
    24 tingling | 2 pero con hormigueo en el pie
    24 sharp_pain | anoche 9 de 10 el dolor y hoy lo mismo
    24 bladder_bowel | se me sale el pipi sin darme cuenta
    24 numbness | nunca se me va del todo lo dormido del pulgar
    24 osteoporosis | desde el masaje me duele una costilla al tocarla, y la densitometria me habia salido muy baja
    72 persistent_beyond_72h | Desde el jueves pasado, y ya es miercoles, con la espalda adolorida
    24 weakness | mi esposa dice que al caminar se me vence la pierna, yo ni cuenta me daba
    24 allergic_reaction | me salio una ampolla donde me pusieron la piedra caliente
    24 weakness | no solo quedé con la nuca tiesa, también la mano sin fuerza para agarrar el mate
    24 severe_headache | me estalla la cabeza, en la vida había tenido algo así
    24 radiating_pain | el dolor empieza en el cuello y termina en el codo
    24 sharp_pain | corrientazo en la espalda baja al pararme del sofá
    24 tingling,numbness | El pie se me duerme a cada rato
    24 pregnancy_symptom | embarazada de 33 semanas, la bebé se mueve menos que ayer
    24 persistent_beyond_72h | cinco dias y sigo con el dolor en el omoplato
    24 severe_bruising | tengo un moreton negro enorme, de la cadera casi hasta la rodilla
    24 weakness | no consigo subir el brazo para peinarme
    24 self_harm | ya no le veo sentido a seguir viviendo
    24 emergency | me trajeron a la guardia, estoy esperando que me vea el medico
    72 persistent_beyond_72h | el trapecio me sigue doliendo
    24 numbness | perdona que moleste con esta bobada, pero tengo el empeine sin sensibilidad
    24 sharp_pain | pinchazos en la ingle al cruzar la pierna. será la edad
    24 history_injury | Me esguince el tobillo una semana antes de ir y ahora me duele al apoyarlo
    24 weakness | No tengo hormigueo, fiebre tampoco, lo que sí es que la mano derecha no me aprieta
    """#

  static let amber = #"""
    24 sharp_pain | después de la sesión tuve pinchazos en la paletilla un par de horas, luego se fueron
    24 call_requested | me pueden llamar cuando tengan un ratito?
    72 persistent_beyond_72h | van cinco días de molestia, hoy casi nada, solo si aprieto con el dedo
    24 weakness | a lo mejor tengo la mano algo floja, no estoy seguro
    24 worsening | el dolor amaneció más fuerte que anoche
    24 conduct | El masajista se la pasó comentando mi cuerpo y me sentí muy incómoda
    24 wrong_number | ¿quién habla?
    24 history_disc | me operaron la columna hace años, discos. De momento voy de maravilla
    24 tingling | el hormigueo de ayer ya desapareció por completo
    72 persistent_beyond_72h | sigo con la espalda resentida
    24 conduct | me destapó más de lo que yo quería y nunca me preguntó
    24 weakness | la debilidad en los brazos entra dentro de lo esperable?
    24 numbness,tingling | noto rarito el antebrazo, no sabría explicarlo
    24 pregnancy_symptom | Acabo de enterarme de que estoy embarazada! me siento divina
    24 - | decepcionado la verdad
    24 tingling | mein Arm kribbelt noch ein wenig
    24 - | Le gustó «¿Ha sentido hormigueo o debilidad?»
    24 severe_headache | hoy con un dolorcito suave en la frente
    """#

  static let ok = #"""
    24 - | Como nueva!!
    24 - | me quede dormida en el bus y me pase de parada, imaginense lo relajada que iba
    24 - | a mi cuñado le duele hasta el alma del partido de anoche, a mí me dejaron como una reina
    24 - | tengo debilidad por sus masajes, ya quiero el próximo jaja
    24 - | agujetas como de primer día de gimnasio
    24 - | ningun mareo, ninguna opresion, desayune como rey
    24 - | el dolor de cuello que traía desde hace meses se me quitó, benditas manos
    72 - | adolorida pero va bajando
    24 - | trabajo en urgencias y con estos turnos el masaje me supo a gloria
    24 - | casi me desmayo al toparme con mi ex en recepción jaja, el masaje una locura de bueno
    24 - | Muy contenta, gracias.⏎⏎El lun, 3 feb 2025 a las 10:12, Centro Raíz <hola@raiz.example> escribió:⏎> ¿Siente debilidad, adormecimiento o dolor punzante?
    24 - | ni dolor ni entumecimiento ni cosas raras, gracias
    24 - | se me durmio el niño en brazos y por fin pude descansar yo tambien, la espalda fenomenal
    24 - | mas tieso que al salir, pero bien, nada del otro mundo
    24 - | chévere todo, los recomiendo a ojo cerrado
    24 - | me clavaron en el estacionamiento, 80 pesos!! pero la sesión de diez
    72 - | tuve agujetas martes y miércoles, hoy cero
    24 - | leve molestia al tocar, se lleva bien
    24 - | el perro anda cojo, a mí no me duele nada jajaja
    24 - | un poco cansado anoche, hoy como una lechuga
    24 - | me parti de risa con la musica que pusieron, y la espalda barbara
    24 - | 2 gracias
    24 - | mi suegra está internada en el hospital y por eso no contestaba, yo perfectamente
    24 - | No me puedo quejar
    24 - | hoy subi las bolsas del super tres pisos sin que me fallara nada
    24 - | Agudo: no, hormigueo: no, fuerza: normal
    24 - | me dio fiebre por ordenar la casa, tengo energia para regalar
    72 - | primer fin de semana en meses sin dolor de espalda
    24 - | con el yeso que tuve de chamaco se me adormecía la muñeca, pero eso fue hace siglos y se quitó. Hoy todo ok
    24 - | Bien.⏎⏎Enviado desde mi iPhone
    24 - | nos vemos el jueves a las 5 en punto. La zona, suelta y sin molestias
    24 - | no pegué ojo por el calor, pero de cuerpo estoy de maravilla
    24 - | Nada de hormigueos, nada de debilidad, nada de nada
    24 - | mi compañera de piso salió de otro sitio con la pierna dormida. A mí con vosotros nada de eso, genial
    24 - | el moretoncito chiquito que me dijeron, sin más
    24 - | con los hombros pesaditos nomás, todo normal
    72 - | ya casi ni lo noto, el cuello mucho más suelto
    24 - | De diez, me dejaron sin palabras, mil gracias
    24 - | tengo el cuerpo de chicle jaja qué gozada
    24 - | me encantó, no cambien nunca
    24 - | sin novedad en el frente 😄
    """#

  static let questions = #"""
    24 - | puedo meterme al jacuzzi hoy en la noche?
    72 - | cuanto sale la de 90 minutos?
    24 - | Y si mañana amanezco con el brazo dormido, les aviso a ustedes o voy al medico?
    24 - | A mi novia se le duermen las manos por la noche, ustedes tratan eso?
    24 - | mi papa tiene una hernia de disco, a el le podrian hacer masaje?
    24 - | la faja me la pongo para dormir o no?
    72 - | puedo mover la cita del martes para el jueves?
    24 - | A que telefono llamo si me llegara a dar fiebre?
    24 - | Quede encantada! que aceite era? olia riquisimo
    24 - | se puede tomar vino esta noche o mejor espero?
    72 - | ¿me cobran si anulo el turno del viernes?
    24 - | Che, no quedaron por ahi unos anteojos mios?
    24 - | ¿Sigue la promo de temporada baja?
    24 - | aceptan tarjeta o solo efectivo?
    24 - | ¿Hacen masaje para embarazadas? es un regalo para mi hermana
    24 - | cada cuánto conviene venir?
    """#

  static let optOuts = #"""
    72 - | Todo bien por aca, pero ya no me manden estos avisos
    72 - | por favor quitenme de su lista
    24 - | baja porfa, gracias
    24 - | no me interesa recibir sus sms
    72 - | PARAR.
    24 - | borren mi número, gracias por la atención
    24 - | Denme de baja de los correos
    72 - | con uno bastaba, no hace falta que manden más mensajes
    """#

  static let automatic = #"""
    24 - | Respuesta automática: me encuentro fuera de la oficina hasta el lunes 14 y no tendré acceso al correo. Para asuntos urgentes escriba a recepción.
    24 - | Estoy conduciendo y no puedo atender. Te responderé cuando llegue. (Mensaje enviado automáticamente)
    24 - | No se pudo entregar su mensaje a los siguientes destinatarios: buzón lleno (552 5.2.2).
    24 - | Aviso de su operador: el número al que envió el mensaje está fuera de servicio.
    24 - | Gracias por contactar a Ferretería El Tornillo. Este es un mensaje automático, atendemos de lunes a viernes de 8 a 5. En una emergencia llame al 911.
    """#
}
