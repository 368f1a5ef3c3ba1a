/// Spanish replies, by somebody who knew no rule, first measured on this version; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundSpanish: ReplyTables {
  static let red = #"""
    24 numbness | Tengo la pierna acorchada de la rodilla para abajo, por lo demás todo guay
    24 weakness | ayer se me cayo el cafe dos veces, esa mano ya no me agarra bien
    24 weakness | Parce, me quedó el brazo como un trapo, no soy capaz de subirlo hasta la alacena
    24 sharp_pain,radiating_pain | Me pegan unos calambrazos del cuello al codo cada vez que giro la cabeza, y mira que yo soy de aguantar
    72 sharp_pain,radiating_pain | un corrientazo que me coge la nalga y se va por toda la pierna cuando estornudo
    24 sharp_pain | Che, no pegué un ojo de lo que duele. Del 1 al 10 te diría un 9
    72 weakness | todo bien salvo que la pata derecha se me dobla sola
    24 bladder_bowel | me da pena contarlo pero hoy me hice pipí encima sin darme cuenta
    72 bladder_bowel | desde anoche no logro orinar, me siento y no sale nada
    72 saddle_numbness,numbness | cuando me limpio después de ir al baño no siento nada ahí abajo
    72 chest_breath | me falta el aire desde hace rato y traigo como un peso encima del pecho
    72 calf_swelling | Buenas, perdón que conteste hasta ahorita, andaba en la chamba. De la espalda salí muy bien, la verdad me quitaron un peso de encima. Nada más que ayer en la tarde se me hinchó un chamorro y lo traigo duro y calientito, no sé si sea de andar parado o qué. Mi señora le puso pomada y pues igual. Saludos y gracias por estar al pendiente
    72 calf_swelling | la pantorrilla izq la tengo el doble q la otra y colorada
    24 fever | 38 y medio en el termómetro y tiritando debajo de dos mantas
    24 fever | Amaneci con calentura y el cuerpo cortado
    72 severe_headache | Hola! El cuello mucho más suelto, ya giro a los dos lados cuando aparco. Lo que pasa es que llevo desde la comida con la cabeza que me va a estallar, nunca en la vida había tenido una jaqueca así, hasta la luz del móvil me molesta. Igual es el cambio de tiempo. Ya me decís
    24 faint_dizzy | hoy me fui al piso en la ducha, se me puso todo negro y desperté con mi hijo encima hablándome
    24 faint_dizzy | me paro y todo me da vueltas
    24 allergic_reaction | Me brotó toda la espalda, pura roncha y pica durísimo. Yo creo que fue el aceite ese de lavanda
    24 allergic_reaction | las piedras calientes me dejaron una ampolla cerca del hombro. La atención igual muy amable eh
    24 allergic_reaction | Tengo los labios hinchados y los parpados tambien desde q llegue a casa
    72 severe_bruising | el muslo entero negro, pero negro, la mancha me llega casi hasta la corva. Nunca me había salido algo así
    72 emergency | estoy en urgencias esperando a que me vean la espalda
    24 emergency | Hola, escribo por mi papá, él fue el que se hizo el masaje ayer. Se le tuerce la boca y está hablando enredado, que hago??
    24 emergency | ayuda por favor
    72 emergency | LLAMENME YA ES URGENTE
    72 self_harm | La verdad ya no le veo sentido a seguir viviendo, con dolor o sin dolor
    24 pregnancy_symptom | Estoy de 24 semanas y desde ayer he manchado un poquito, poca cosa
    72 pregnancy_symptom | tengo 34 semanas y el bebé casi ni se mueve desde el masaje
    72 history_disc | Soy operada de una hernia de L5, no sé si lo anotaron. Hoy me duele justo ahí
    24 osteoporosis | Se me olvidó ponerlo en la ficha: tengo osteoporosis. Y hoy me duele la cadera al pisar
    72 history_injury | Hace dos semanas choqué en la moto y no le comenté a la muchacha. Desde la sesión el cuello me duele un montón
    72 persistent_beyond_72h | Me atendieron el lunes, ya es sábado y la paletilla sigue dando guerra con el dolor
    72 persistent_beyond_72h | nada que se me quita este dolor de espalda
    72 worsening | Venía mejorando lindo y hoy me levanté otra vez para atrás, peor que el primer día
    24 worsening | cada hora me duele más
    24 worsening | Esto no hace más que ir a más, a mediodía era una molestia y ahora ya ni me siento a gusto en ningún lado
    72 persistent_beyond_72h | la cita fue el 3, estamos a 9 y el hombro todavía duele
    24 tingling,numbness | No es nada importante, pero los deditos chiquitos se me duermen cada rato cuando escribo en la compu
    24 tingling | Me zumba el brazo, ¿viste cuando te pegás el codo con la punta de la mesa? así pero todo el día
    24 weakness | Buenas tardes! Muy linda la atención, la chica un amor. Lo único, no consigo mover bien el dedo gordo del pie. Saludos y gracias!
    72 weakness | el pie me va aplaudiendo contra el suelo al caminar jaja, parezco un pato
    24 numbness | No tengo fiebre, ni mareo, ni nada de lo que dicen ustedes, solo que la mano la noto muerta
    24 tingling | Dolor: no. Hormigueo: sí. Debilidad: no.
    72 sharp_pain | hormigueo no, debilidad tampoco, punzadas sí, en la cintura
    72 numbness | todo bn no me duele nada solo q no siento el muslo x fuera
    24 sharp_pain | Ni con paracetamol ni con ibuprofeno se me calma, es insoportable
    72 sharp_pain,persistent_beyond_72h | ya no aguanto este dolor de lumbares, tres noches sin dormir y nada que mejora
    72 sharp_pain | cada vez que me siento veo las estrellas del dolor
    72 sharp_pain | Como un picahielo en el omóplato cada que volteo para meter reversa
    24 weakness | Le escribo por mi mamá que no le sabe al celular, dice que la pierna no le responde y se agarra de las paredes
    72 weakness | Soy el marido. No puede ni agarrar la cuchara con esa mano, estamos preocupados
    24 weakness | a mi hijo le hicieron el deportivo ayer y hoy en el entreno se le iba la rodilla, dice que no le sostiene
    72 weakness | Mi novia dice que camino chueco, que voy jalando el pie. Yo la verdad ni me había fijado
    24 numbness | pense q era normal q se me durmiera la mano pero ya pasaron horas y sigue dormida
    72 radiating_pain | si manejo más de diez minutos me baja un dolor hasta el talón
    24 radiating_pain | Ustedes ponían que avisara si el dolor se iba hacia el brazo. Pues sí, se va, hasta la muñeca
    24 weakness | no puedo levantar el brazo para peinarme, eso es normal?
    72 radiating_pain | El dolor arrancó en la espalda, se me pasó a la nuca y ahora ya va por el brazo
    72 radiating_pain | otra vez el ciático haciéndome la vida imposible
    72 tingling | el hormigueo va a menos pero ahí sigue, sobre todo de noche
    24 numbness | va y viene, a ratos siento la mano y a ratos no
    72 weakness | La debilidad ya casi se me fue, me queda un poquito en la rodilla al bajar gradas
    72 numbness | se me habia quitado lo dormido del pulgar y hoy volvio
    72 numbness | No sé si fue el masaje o mi almohada, pero el brazo lo tengo como anestesiado. Como cuando sales del dentista
    72 weakness | seguro es tontera mía, pero se me andan cayendo las cosas de la mano
    24 weakness | wn me qdo la mano sin fuerza, no abro ni una botella
    24 out weakness | Dejen de mandarme mensajes automáticos!! Tengo el brazo sin fuerza desde ayer y nadie me da la cara
    72 emergency | BAJA. Y que sepan que acabé ingresada en el hospital
    24 sharp_pain | Quisiera cancelar lo del jueves, el dolor está insoportable y así no salgo ni a la esquina
    72 persistent_beyond_72h | Ninguna mejoría. El dolor del lomo tal cual
    24 numbness | 3. la pierna se me pone como de corcho
    72 tingling | 1 pero con cosquillitas raras en el meñique que no me dejan
    24 tingling | > ¿Ha notado hormigueo?⏎Sí⏎> ¿Ha tenido fiebre?⏎No
    24 numbness | No solo me duele, también se me durmió media pierna
    72 numbness | La nalga no es que me duela, es que no la siento
    72 chest_breath | no puedo respirar hondo, me aprieta aquí en medio de las costillas y el corazón se me acelera solo
    24 sharp_pain | 😩 me punza cañón la cintura
    24 emergency | anoche me tuvieron que llevar a la guardia, me pusieron una inyección y recién llego a casa, sigo mal
    24 numbness | Ay Dios mío la pierna mía ta dormía desde que llegué a casa y ná, no despierta
    72 radiating_pain | Estoy perfecta. Bueno, hay un dolor que me agarra el glúteo y me recorre por detrás del muslo cuando subo al colectivo, pero perfecta eh, hasta limpié los vidrios
    72 persistent_beyond_72h | ya van como 8 dias q ando adolorida del cuello
    72 persistent_beyond_72h | Llevo con agujetas desde el jueves pasado, y hoy es miércoles
    72 persistent_beyond_72h | me sigue doliendo
    72 worsening | Ayer casi ni lo notaba y hoy ha vuelto a subir, más fuerte
    72 history_injury | Me torcí el tobillo la semana pasada y no dije nada para no perder la cita. Ahora me duele al apoyar
    72 sharp_pain | Al toser me dan como latigazos en la lumbar
    72 numbness | me corté un dedo picando cebolla y ni cuenta me di, es que esa mano no siente
    72 pregnancy_symptom | Con siete meses de embarazo y los pies como globos desde el día del masaje, y encima un dolor de cabeza que no cede. Mi mamá dice que es la calor. ¿Ustedes qué opinan?
    24 history_disc | Nunca lo dije por pena pero tengo dos protrusiones, L4 y L5. El masaje muy rico, eso sí, pero hoy la cintura me está doliendo bastante
    """#

  static let amber = #"""
    24 numbness | no sabría decirle si es que se me adormece la mano o son ideas mías
    72 numbness | El primer día se me adormeció el muslo por fuera. Ya se fue del todo, lo siento normal
    24 faint_dizzy | salí mareada y anduve así un rato, hoy nada de nada
    24 - | 😞
    24 - | más o menos...
    24 - | Sí
    72 - | 7
    24 call_requested | 3
    24 call_requested | me podrían marcar cuando tengan un ratito
    72 wrong_number | Quién es? Yo no he ido a ningún masaje
    24 conduct | La verdad me incomodó que me bajara la sábana sin avisar. De la espalda bien
    72 conduct | el muchacho hizo unos comentarios sobre mi cuerpo que no me gustaron nada
    24 tingling | es normal el hormigueo?
    24 pregnancy_symptom | estoy embarazada de tres meses, no se lo dije a la chica ayer. Me siento bien
    72 history_disc | Por si sirve para la ficha: tengo una hernia discal. Me siento bien
    72 persistent_beyond_72h | todavia ando cargado del trapecio
    72 persistent_beyond_72h | Pues hoy hace cinco días y del dolor ya no queda casi nada
    24 worsening | hoy me duele más que ayer
    24 - | Lo de la rodilla es mío de toda la vida, sigue igualito, ni más ni menos
    72 - | Le gustó "¿Cómo se siente después de su sesión? ¿Hormigueo o dolor punzante?"
    24 fever | puede que tenga algo de fiebre, no tengo termómetro
    72 sharp_pain | tuve punzadas en el cuello la noche del masaje, ya se me quitaron
    """#

  static let ok = #"""
    24 - | Caí en la cama y no supe de mí hasta las 9 en punto. Gracias!!
    24 - | Quedé como nueva, ni me acuerdo que tenía cuello jaja
    24 - | No, nada de eso. Ni hormigueos ni dolores raros ni pérdida de fuerza, todo en orden
    72 - | ninguno de esos síntomas, gracias x preguntar
    24 - | Me muero de ganas de volver 😍
    24 - | se me durmió el gato encima y no me moví en toda la tarde, qué relax
    72 - | Trabajo en urgencias y con tanto turno llevaba la espalda hecha polvo. Ahora de lujo, mil gracias
    72 - | llevaba meses con la mano dormida antes de ir con ustedes y ya no, de verdad mil gracias
    72 - | lo molido ya se me quitó por completo
    24 - | un poco molida, como de gimnasio
    24 - | Apaleado como tras el primer día de gym, o sea lo normal. Bien
    24 - | Agujetas y poco más
    24 - | Un moradito chiquito donde me clavó el codo, nada más. Todo chévere
    24 - | hoy estoy un pelín más cargado que ayer, como me avisó la fisio. Bien
    72 - | Operaron a mi perro de una hernia y ando a mil con eso, pero del masaje yo quedé muy bien, gracias!
    24 - | Mi hermana está en el hospital dando a luz, así que contesto rapidito: yo excelente, cero molestias
    24 - | me dolió más el precio que el masaje jajaja todo excelente
    72 - | Sin ninguna punzada ni nada por el estilo, feliz
    24 - | con fiebre de mundial ⚽ y la espalda de diez
    24 - | Perdón la demora, tuve una invasión de hormigas en la cocina 😅 Yo muy bien
    72 - | no puedo estar mejor
    72 - | Cero quejas. Nota: 10
    24 - | del 1 al 10 dolor cero
    24 - | 2, normalito
    72 - | 1 👍
    72 - | alto nivel el de la terapeuta, bravo! todo bien por acá
    24 - | Ni me duele ni se me duerme ni se me cae nada jaja, de lujo
    72 - | se fue la corriente en el barrio toda la noche y aun así descansé riquísimo, gracias
    72 - | Antes de ir vivía con dolor de cabeza, desde el masaje se me quitó. Bendiciones
    72 - | cada vez menos molestia, casi ni la noto, gracias
    24 - | Me quedé dormida en la camilla qué pena 🙈 excelente servicio
    72 - | El partido estuvo de infarto y yo con la espalda suelta para gritar. Contentísimo
    24 - | Todo perfecto, muchas gracias.⏎⏎--⏎Hospital Central⏎Servicio de Urgencias, ext. 204
    24 - | Todo bien, gracias!⏎⏎El mar, 4 mar 2025 a las 10:02, Clínica de Masaje escribió:⏎> ¿Siente hormigueo, dolor punzante o adormecimiento?⏎> Responda 1, 2 o 3
    72 - | No he parado de hablarle de ustedes a medio edificio, de diez
    """#

  static let questions = #"""
    24 - | a cuánto sale el de 90 minutos?
    24 - | puedo ir a nadar hoy o mejor espero
    24 - | y si me llegara a dar hormigueo, qué hago?
    72 - | Mi mamá tiene osteoporosis, ¿a ella le pueden dar masaje?
    24 - | cuándo habría que preocuparse?
    72 - | ¿Qué aceite usaron? olía riquísimo
    24 - | me puedo tomar un ibuprofeno si mañana amanezco con dolor?
    72 - | Todo bien. ¿Tienen hueco el viernes por la tarde?
    72 - | una amiga tiene 5 meses de embarazo, la atienden?
    24 - | cuántos días es normal estar adolorido?
    24 - | Y en caso de que me salga un morado, ¿hielo o calor?
    72 - | q horario manejan el sabado?
    72 - | creo que se me quedó un arete en el cuarto, ¿lo encontraron?
    72 - | me regalan la factura porfa? es para el seguro
    24 - | Che, ¿se puede tomar unos vinos esta noche o arruino todo? jaja
    """#

  static let optOuts = #"""
    24 - | baja por favor
    72 - | ya no me manden msjs xfa
    24 - | Quítenme de la lista, gracias
    24 - | STOP!!
    72 - | paren con los sms
    72 - | Borren mi número de su sistema
    24 - | No quiero recibir más estos recordatorios
    72 - | Dame de baja porfi, quedé muy bien eh
    24 - | corten con los mensajitos, che
    72 - | ALTO.
    72 - | cancelar suscripción
    24 - | No vuelvan a escribirme a este cel
    24 - | que no me contacten mas, todo bien con el masaje
    72 - | prefiero que no me escriban después de cada sesión, es que me llega al trabajo. Gracias
    """#

  static let automatic = #"""
    24 - | Respuesta automática: estaré fuera de la oficina hasta el 14. En caso de emergencia llame a recepción.
    24 - | Estoy conduciendo con No molestar activado. Veré tu mensaje cuando llegue a mi destino.
    72 - | No se ha podido entregar el mensaje a los siguientes destinatarios: 550 5.1.1 usuario desconocido
    72 - | Aviso de su operador: el SMS no pudo ser entregado porque el destinatario no tiene servicio. Este es un mensaje automático, no responda.
    """#
}
