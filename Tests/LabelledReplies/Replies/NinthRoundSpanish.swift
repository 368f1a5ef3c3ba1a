/// Spanish replies by somebody who knew no rule, first measured on this version; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum NinthRoundSpanish: ReplyTables {
  static let red = #"""
    24 pregnancy_symptom | estoy de 5 meses de embarazo y desde ayer mancho sangre
    24 weakness | > ¿Siente debilidad en brazos o piernas?⏎Sí⏎> ¿Siente hormigueo?⏎No
    24 sharp_pain | Entumecimiento: no⏎Debilidad: no⏎Dolor agudo: sí, al girar el cuello
    24 numbness | no solo estoy adolorida, además tengo dos dedos insensibles
    24 fever | 38.7 de temperatura desde ayer en la tarde
    72 persistent_beyond_72h | Sigo con dolor
    72 persistent_beyond_72h | el dolor no cede ni con ibuprofeno
    24 numbness | la planta del pie la traigo como de trapo, piso y ni la siento
    24 severe_headache | me explota la cabeza, nunca en la vida me había dolido así
    24 tingling | traigo hormigas en el brazo desde que sali de ahi
    24 sharp_pain | dolor 9/10 en la espalda baja
    24 weakness | Se me cae todo de la mano izquierda
    72 radiating_pain | Hola, muy amables como siempre y el lugar precioso. Miren, no quiero alarmar a nadie y capaz que ni tiene que ver con la sesión, porque también estuve cargando cajas, pero desde el miércoles a la noche me agarra un dolor en la cintura que se me va por atrás de la pierna hasta el talón. Sentada lo aguanto, parada no. Les cuento nomás. Un beso
    24 emergency | se me torció media boca y hablo enredado
    24 severe_bruising | tengo medio muslo morado casi negro, da miedo verlo
    24 sharp_pain | Pinchazos muy fuertes en el omóplato.⏎⏎El lun, 3 mar 2025 a las 10:02, Clínica <hola@clinica.example> escribió:⏎> ¿Ha notado entumecimiento, debilidad o dolor agudo?⏎> Responda BAJA para no recibir más mensajes
    24 numbness | Tengo la pierna dormida desde que me levanté, ¿es normal?
    24 emergency | LLAMENME YA ES URGENTE
    24 allergic_reaction | me llené de ronchas donde me pusieron el aceite y me pica horrible
    24 bladder_bowel | che, desde anoche no me aguanto el pis, se me escapa
    72 worsening | Amanecí peor que ayer y que antier
    24 weakness | kiero saber xq no puedo cerrar el puño dsd ayer
    72 worsening | El sábado ya andaba bien y hoy el dolor regresó más fuerte que al principio
    24 history_injury | me di un porrazo en moto hace cuatro dias y no les conté, ahora me duele el cuello
    24 emergency | Ayúdenme por favor!!
    24 history_disc | Me operaron de un disco en 2019. Desde el masaje me duele esa misma parte de la espalda
    24 chest_breath | Me cuesta respirar
    72 self_harm | la verdad ya no quiero seguir viviendo
    24 tingling | es una bobada pero noto como alfileritos en las yemas de los dedos
    72 persistent_beyond_72h | ya van ocho dias con el dolor de hombro y nada
    24 weakness | mi novio dice que camino chueco porque se me vence la rodilla
    24 weakness | Buenas, soy la hija de la señora que fue ayer a las 4. Dice que no puede levantar el brazo ni para peinarse
    24 weakness | Todo de maravilla, mil gracias! Lo único: arrastro un poco el pie al andar
    24 allergic_reaction | las piedras calientes me sacaron una ampolla en el lomo
    24 weakness | nada de nada, salvo que las piernas se me doblan solas
    24 sharp_pain | insoportable weon, no pegué ojo del dolor
    72 calf_swelling | Una pantorrilla hinchada, roja y caliente; la otra como siempre
    72 numbness | Lo entumido se me había ido y hoy volvió
    24 worsening | cada hora que pasa me duele más
    24 out numbness | dejen de escribirme!! tengo la mano como muerta y ustedes con mensajitos
    24 radiating_pain,sharp_pain | me baja un corrientazo desde la nalga hasta el dedo gordo
    72 numbness | ya casi no tengo dormida la mano
    24 sharp_pain | punzadas en la cintura cada que toso
    24 faint_dizzy | me paré de la cama y me fui al piso desmayada
    24 osteoporosis | Se me olvidó comentarles que tengo osteoporosis... y me duele bastante una costilla
    24 radiating_pain,sharp_pain | si me agacho me pega un latigazo que llega hasta la corva
    24 pregnancy_symptom | Tengo 31 semanas, la bebé hoy casi no se me ha movido
    72 tingling | El hormigueo va y viene, pero vale, lo llevo bien
    """#

  static let amber = #"""
    72 wrong_number | Se equivocaron de número, yo no he ido a ningún masaje
    24 - | ahí voy, más o menos
    24 history_disc | por cierto, tengo una hernia discal diagnosticada. me siento bien
    24 call_requested | 3
    24 - | el dolor de rodilla de toda la vida, ni mejor ni peor
    24 faint_dizzy | al salir me mareé feo, ya se me pasó por completo
    24 - | Ich verstehe leider kein Spanisch
    72 - | qué decepción
    24 - | 7
    24 - | Estoy embarazada de 3 meses, me siento muy bien, no lo puse en el formulario
    24 worsening | hoy me duele más que ayer
    72 persistent_beyond_72h | sigo molida
    24 tingling | Es común el hormigueo después de un masaje?
    24 call_requested | me pueden marcar cuando tengan un ratito?
    24 numbness | No estoy segura si la pierna está dormida o nomás cansada
    24 worsening | Peor que ayer
    24 wrong_number | disculpe, con quién hablo?
    24 conduct | No me gustó nada que me destapara sin preguntarme
    72 tingling | Las hormiguitas de la mano desaparecieron ayer
    72 - | sí
    72 - | 😞
    24 - | Le gustó “Hola, ¿cómo se siente después de su sesión? Avísenos si nota hormigueo o debilidad”
    72 persistent_beyond_72h | Van cinco días y apenas queda una sombrita de dolor
    """#

  static let ok = #"""
    24 - | todo chévere pana, dormí como un bebé
    24 - | 1
    24 - | De lujo!
    24 - | Dolor agudo: no. Hormigueo: no. Debilidad: tampoco. Gracias
    72 - | trabajo en urgencias, por eso contesto tarde. Me siento súper bien
    24 - | Llegué con la mano dormida de semanas y salí sin eso. Magia!
    24 - | muerta de cansancio por la mudanza de mi hija pero la espalda genial
    24 - | Ni hormigueo ni falta de fuerza ni nada raro, todo ok
    24 - | no podría sentirme mejor
    24 - | un pelín más adolorida que al salir, pero me encuentro bien
    72 - | bien bien, gracias x escribir
    24 - | un poco tiesa del cuello pero bien
    72 - | quedé como nueva, dios los bendiga
    72 - | Llevo tres días sin dolor, no me lo creo
    72 - | ya no me duele nada
    24 - | Me fracturé el tobillo de niño y eso ya quedó atrás. Del masaje, muy contento
    72 - | 2
    72 - | El que anda cojo es mi perro jaja, yo perfecta
    24 - | Todo bien, gracias⏎⏎El mar, 4 mar 2025 a las 9:15, Recepción <hola@clinica.example> escribió:⏎> ¿Siente adormecimiento u hormigueo?⏎> ¿Tiene dolor agudo?
    24 - | me quedé dormida en la camilla, qué rico estuvo
    72 - | sin novedad, muchas gracias
    24 - | las piernas pesaditas y cansadas, nada más. Gracias por preguntar
    24 - | Buenas tardes señorita, pues le cuento que llegué a la casa, me tomé mi agüita como me dijeron y me acosté temprano. Hoy amanecí un poquito magullado por los hombros, como dice el papelito que es normal, pero contento y con mejor ánimo. No tengo nada de lo que preguntan. Saludos al equipo
    24 - | un moretoncito chiquito en el brazo, lo demás muy bien
    24 - | no paro de contarle a medio mundo lo bien que me dejaron
    """#

  static let questions = #"""
    72 - | cuánto sale el de 90 minutos?
    72 - | ¿cada cuánto me recomiendan venir?
    72 - | Se puede mover mi cita del viernes para las 5?
    24 - | Puedo bañarme con agua caliente hoy
    24 - | me mandan la factura porfa?
    24 - | ¿Qué aceite usaron? Olía riquísimo
    24 - | en caso de que me salga fiebre tengo que ir al médico?
    24 - | Si llegara a sentir hormigueo, ¿a quién le aviso?
    24 - | cuándo puedo volver al gym?
    """#

  static let optOuts = #"""
    24 - | parar gracias
    24 - | ya no me escriban
    72 - | dejen de estar chingando con los mensajitos
    24 - | STOP
    72 - | Alto.
    24 - | No autorizo que usen mi celular para estos recordatorios. Bórrenme de su base de datos.
    72 - | Por favor sáquenme de su lista
    24 - | quiero darme de baja de estos avisos
    72 - | Bajaa
    24 - | cancelar suscripción
    72 - | Estoy bien, pero prefiero que no me contacten más.
    24 - | no me manden mas sms, gracias
    """#

  static let automatic = #"""
    24 - | Estoy conduciendo. Veré tu mensaje cuando llegue a mi destino. (Enviado automáticamente)
    24 - | Respuesta automática: Estaré fuera de la oficina hasta el 12 de agosto. Si se trata de una emergencia, llame a recepción.
    72 - | Este es un mensaje generado automáticamente, por favor no responda. Me encuentro con licencia y retomo el lunes 9.
    24 - | Aviso del operador: su SMS no pudo ser entregado porque el número de destino está fuera de servicio.
    72 - | No se ha podido entregar su mensaje al siguiente destinatario: el buzón está lleno.
    """#
}
