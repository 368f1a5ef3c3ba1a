/// Spanish replies as an inbox gets them, by somebody who knew no rule, first measured on this version; then learned from.
enum EleventhRoundSpanishInbox: ReplyTables {
  static let red = #"""
    24 sharp_pain | cada vez q toso es como si me enterraran un picahielo en la espalda
    24 sharp_pain | si me preguntan del 1 al 10 el dolor anda en 9, no pegué un ojo
    24 sharp_pain | Me dan toques de corriente en la nalga si piso mal, x lo demas ando bien
    24 sharp_pain | veo las estrellas cuando me levanto de la silla 😅 pero tranqui, seguro es normal
    24 sharp_pain | Buenas, un puntazo en los riñones al ponerme los calcetines que me deja sin habla. Por lo demás contento
    72 sharp_pain | los calambrazos van a menos pero aún me da alguno en el muslo
    24 radiating_pain | el dolor se me baja x la nalga hasta atras d la rodilla
    24 radiating_pain | me sale del cuello y me va agarrando todo el brazo hasta el codo, un dolor medio raro
    24 radiating_pain | se me despertó la ciática desde q salí de ahí, nada grave creo yo
    72 radiating_pain | arranca en la cintura y termina en el dedo gordo, el dolorcito ese jaja
    24 radiating_pain | Contesto yo x mi viejo q no ve sin lentes: le duele la cadera y le corre pa abajo por toda la pierna
    24 radiating_pain | manejando se me pasa el dolor pa la ingle y de ahi al muslo
    24 weakness | se me cayó la taza 2 veces hoy, la mano no me aprieta
    24 weakness | toy arrastrando la pata izquierda al caminar, mi marido se ríe pero a mi no me da gracia
    72 weakness | se me doblan las rodillas solas bajando la escalera, será la edad jeje
    24 weakness | La espalda quedó divina, q manos las de su compañero. Lo q sí, fui a la tienda y a media cuadra la chancla se me sale xq el pie no me responde
    24 weakness | q onda, todo chido, nomas q la mano derecha la traigo bien guanga y se me caen las llaves
    24 weakness | cero hormigueo, cero fiebre, pero ni una bolsa del super puedo cargar con ese brazo
    24 weakness | mi esposa dice q camino chueco y q se me vence la pierna, yo ni cuenta me habia dado
    24 weakness | No es solo cansancio oye, es q la pierna me flaquea y casi me voy al suelo en la micro
    24 numbness | tengo el muslo como anestesiado, tipo cuando vas al dentista
    72 numbness | el meñique sigue como si no fuera mío
    24 numbness | se me durmió el brazo anoche y todavía no despierta el condenado
    24 numbness | Tengo la planta del pie acorchada. Será una tontería
    24 numbness | ya no siento las yemas de los dedos de la izquierda
    24 numbness | all good except my pinky, it's like dormido since yesterday
    24 numbness | no me escriban mas, x culpa d ustedes ando con la mano muerta
    24 numbness | Soy la nieta, mi abu no sabe mandar mensajes. Dice q desde el masaje tiene la mano sin tacto
    24 tingling | tengo un hormiguero en la mano q no me deja ni teclear
    24 tingling | como si tuviera agua con gas dentro del pie jeje
    24 tingling | noto chispitas en la planta del pie. No es nada, pero como preguntáis…
    72 tingling | lo del hormigueo se fue el martes y ayer volvió
    24 tingling | ¿es normal que los dedos del pie me hagan como agujitas todo el rato?
    24 tingling,numbness | se me duerme la mano a cada rato, en el bus, cocinando, en todo
    24 worsening | cada hora q pasa toy peor
    72 worsening | El miercoles andaba mejor y hoy viernes otra vez pa atras, me duele mas
    72 worsening | en vez de aflojar el dolor va subiendo po
    72 persistent_beyond_72h | ya es el quinto día y sigo con el dolor, eso es mucho no?
    72 persistent_beyond_72h | Yo no soy d quejarme pero desde el sabado me duele y ya estamos a jueves, mi señora dice q les escriba de una vez pa q no me ande haciendo el macho
    72 persistent_beyond_72h | ni con el ibuprofeno ni con la bolsa caliente se me va el dolor
    72 persistent_beyond_72h | 10 dias adolorida, x ahi me tocaron algo
    72 persistent_beyond_72h | La verdad no noto mejoría ninguna
    72 persistent_beyond_72h | lunes martes miercoles jueves viernes... y ahi sigue el dolorcito del cuello, igualito
    24 history_disc | se me olvidó decirles lo d la hernia en la L5, y hoy me duele bastante la cintura
    24 history_disc | a mi me pusieron tornillos en la columna x un disco hace 2 años y ahora me duele justo ahi
    24 history_injury | me caí de la moto hace 2 semanas, no lo dije x pena y hoy me duele mucho la cadera
    24 history_injury | El viernes me torcí el tobillo jugando al pádel, ayer me lo masajeasteis y ahora me duele al apoyar
    24 osteoporosis | mi mamá tiene osteoporosis, ayer le dieron el masaje y hoy le duele un hueso de la espalda
    24 pregnancy_symptom | toy de 7 meses y desde anoche la panza se me pone dura a cada rato
    24 pregnancy_symptom | embarazada d 20 semanas y hoy manché un poquito rosado
    24 bladder_bowel | q vergüenza contarlo pero me hice pipí encima sin darme cuenta
    24 saddle_numbness,numbness | al limpiarme en el baño no siento nada ahí abajo, ni el papel
    24 chest_breath | me falta el aire nomás de subir al segundo piso y antes no
    24 chest_breath | Hola, perdón la hora. Taba viendo la novela y me empezó como si tuviera un ladrillo en el pecho, ahi lo tengo, no creo q tenga q ver con lo de ustedes pero mi hija dijo q avisara
    72 calf_swelling | la pantorrilla izq la tengo hinchada como una bota y calientita
    24 fever | 38.7 y tiritando debajo de 3 cobijas
    24 severe_headache | me explota la cabeza, nunca en mi vida me habia dolido asi
    24 faint_dizzy | me levanté del sofá, todo negro y al piso
    24 faint_dizzy | dolor fuerte no, mareo si, fiebre no
    24 allergic_reaction | todo excelente la verdad!! ah, se me hincharon los labios con la crema
    24 severe_bruising | parezco berenjena, la pierna entera morada casi negra 😂
    24 emergency | se le torció la boca a mi papá y habla enredado, salió d ahí hace un rato
    24 self_harm | ya no le encuentro sentido a seguir viviendo, perdón q lo ponga aquí
    24 bladder_bowel | desde anoche quiero orinar y no me sale ni una gota
    24 fever | mi esposo anda con calentura de 39 desde q llego del masaje con uds
    24 allergic_reaction | la piedra caliente me dejo una ampolla 😕
    24 emergency | llámenme ya x favor es urgente
    """#

  static let amber = #"""
    24 tingling,numbness | capaz se me duerme un poquito el dedo, no se si es idea mia
    72 numbness | el primer dia tenia la mano como de trapo, sin tacto, ya se me quito del todo
    24 sharp_pain | me asusté xq sentí un corrientazo en la pierna al llegar a casa pero ya pasó
    24 - | mas o menos nomas
    72 - | ahí vamos...
    24 call_requested | me podrian llamar cuando tengan un ratito?
    24 wrong_number | quien es? creo q se equivoco de numero
    72 wrong_number | este cel no es de la persona q buscan, yo jamas fui a un masaje
    24 conduct | no me gustó que me bajara la toalla sin avisar
    24 conduct | Buenas tardes. El chico hizo unos comentarios sobre mi cuerpo q me incomodaron bastante y en el momento no supe q decir, x eso lo cuento por aquí
    24 pregnancy_symptom | toy de 3 meses d embarazo y se me pasó avisarles, me siento super
    24 worsening | hoy me duele un poco más q ayer
    72 persistent_beyond_72h | sigo magullada de la espalda
    72 persistent_beyond_72h | cuarto día y ya solo queda un poquitito de dolor, casi ni me acuerdo
    24 faint_dizzy | ¿es normal el mareo?
    24 numbness,tingling | siento el pie raro, no sabria explicarte
    24 history_disc | tengo 2 hernias discales desde 2018 y no me dolió nada, un gusto
    72 numbness | siempre he tenido los dedos medio dormidos x el túnel carpiano, sigo igual q siempre
    24 severe_headache | un leve dolor d cabeza al salir, leve leve
    24 - | Le gustó «¿Ha notado hormigueo o debilidad?»
    24 - | no quedé muy conforme q digamos
    24 - | ainda dói um pouquinho
    """#

  static let ok = #"""
    24 - | me muero de risa con su mensajito, toy de 10 gracias
    24 - | se me durmió el gato encima y no me moví en toda la tarde 😂 yo feliz
    24 - | bn bn grax
    24 - | todo nice, ni dolor ni nada, thank you so much
    24 - | molida pero rico, como despues de hacer mil sentadillas
    24 - | Un poco tocada la espalda, vamos, lo normal. Mañana será otro día
    24 - | nada d eso q preguntan, ni mareo ni hormigas ni fiebre
    72 - | quedé como nuevo, se fue esa punzada q traia hace meses en el cuello
    24 - | yo espectacular, el q anda con la pierna dormida es mi hermano x su hernia, a ver si lo convenzo y se los llevo un día d estos
    24 - | hola!! q pena contestar hasta ahora, taba sin pila. dormi como un tronco, cuando desperte ni sabia en q pais estaba jaja, hoy trabajé normal y hasta cargué cajas
    72 - | antier andaba adolorido al agacharme, hoy ya nada
    24 - | toy muerta del trabajo pero el cuerpo de lujo
    24 - | mi suegra sí q es un dolor de cabeza jajaja, la espalda de maravilla
    24 - | se me caía la baba de lo relajado q quede
    24 - | moretoncito chiquito en el brazo y ya, todo tranqui
    24 - | No tengo ni media queja
    72 - | mejor imposible che
    72 - | llevo 5 dias sin dolor, milagro!!
    24 - | hacia siglos q no dormía 8 horas seguidas
    24 - | toy mas tiesa q ayer al salir pero es lo q me dijo la chica, todo ok
    72 - | ya casi ni se nota lo adolorido, va bajando
    24 - | la peli de anoche me dejó sin aliento 😱 lo del masaje genial, ni una molestia
    72 - | x fin puedo levantar el brazo sin q me truene!!
    24 - | se me paró el tiempo ahi adentro, volveria hoy mismo
    24 - | Gracias señorita, que Dios me la bendiga, ando caminando derechita
    72 - | hoy cero. ayer un poco de agujetas y ya
    24 - | me quise morir de la vergüenza, ronqué todo el masaje 🙈 gracias x la paciencia
    24 - | el hormiguero lo tengo en la cocina jaja, yo re bien
    24 - | me dejaron sin palabras, q manos de ángel tiene esa mujer
    24 - | hasta se me durmió el nene en brazos de lo tranqui q ando
    24 - | Se me fue la mano con el pisco anoche, pero del masaje todo excelente
    24 - | toy bárbaro, la billetera es lo único q me duele 😂
    24 - | las piernas me pesan un pelín, nada que un buen sofá no cure
    24 - | superrr, les voy a mandar a mi hermana q tiene ciática la pobre
    24 - | 2, adolorida pero bn
    72 - | chévere la vaina, se me quitó hasta el mal genio
    24 - | Todo ok gracias⏎⏎El mar, 4 mar 2025 a las 10:12, Clínica <hola@clinica.example> escribió:⏎> ¿Ha notado adormecimiento, debilidad o dolor agudo?
    """#

  static let questions = #"""
    24 - | una consulta, puedo tomar vino hoy??
    72 - | cuanto sale el d 90 min?
    24 - | q hago si mañana me da fiebre o algo asi?
    72 - | tb atienden domingos? mi marido quiere ir, anda con lumbago
    24 - | todo bn!! ya me puedo bañar con agua caliente?
    24 - | en q casos tendria uno q ir a urgencias?
    72 - | mi hija está d 5 meses, ustedes hacen masaje prenatal?
    72 - | Se puede cancelar lo del jueves sin cargo? me salió una pega
    72 - | a mi vecina se le duermen las manos x las noches, le serviria un masaje de estos?
    24 - | cómo se llama el aceite q me pusieron? olía divino
    24 - | voy al gym hoy o mejor me espero a mañana?
    72 - | what time abren el sábado?
    """#

  static let optOuts = #"""
    24 - | ya no me manden mensajes xfa
    24 - | dadme de baja, gracias
    72 - | borrenme de su lista
    72 - | todo estuvo bien pero no quiero recibir estos sms
    24 - | paren de escribirme q me llenan el celu
    24 - | quitame d esta lista please
    72 - | no me contacten más
    """#

  static let automatic = #"""
    24 - | Respuesta automática: estoy fuera de la oficina hasta el lunes 14. En caso de urgencia llame a recepción.
    24 - | No se pudo entregar el mensaje: el buzón del destinatario está lleno.
    24 - | Voy conduciendo con el modo No molestar activado. Veré tu mensaje cuando llegue.
    """#
}
