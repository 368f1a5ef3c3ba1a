/// Spanish replies in the words of many countries, by somebody who knew no rule, written to find wordings that were missing; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundSpanishWordings: ReplyTables {
  static let red = #"""
    24 numbness | tengo entumida la mano izq desde anoche
    24 numbness | se me quedó el pie dormido y no despierta
    24 numbness | La pantorrilla la noto acorchada
    24 numbness | como si me hubieran puesto anestesia en el muslo
    24 numbness | toco la planta y nada de nada, como si el pie fuera de otra persona
    24 numbness | No me siento los dedos
    24 numbness | traigo medio brazo adormecido, del codo pa abajo
    24 numbness | dedo gordo insensible
    24 numbness | hay un parche en la espalda q no siente ni frio ni calor
    24 numbness | el cachete de la cola me quedó como muerto
    24 numbness | amanecí sin tacto en las yemas, se me resbala el cel sin enterarme
    24 numbness | la mano me quedo como de corcho
    24 numbness | pierna amortiguada desde q salí de allá
    24 numbness | me pincho el empeine con un alfiler y ni me entero
    72 numbness | ya no siento la pierna
    24 numbness | ando con el brazo to dormío
    24 numbness | Adormecimiento de la cara externa del muslo derecho; lo demás, correcto.
    24 numbness | es como llevar guantes puestos todo el día, no noto lo que agarro
    24 numbness | tengo la nalga anestesiada jaja, qué chistoso no?
    72 numbness | se me fue la sensibilidad de la canilla, no sé si será por el frío
    24 numbness | camino y no noto el suelo con el pie izquierdo
    24 numbness | el labio como cuando sales del dentista, y eso q solo me trataron el cuello
    24 numbness | no tengo sencibilidad en la puntita de los dedos
    24 numbness | Escribo por mi mamá: dice q no se siente el talón desde el masaje
    24 numbness | El antebrazo de goma. Me pellizco y cero.
    24 numbness | todo bien salvo q un pedazo del pie no lo siento
    72 numbness | Nada de dolor. Eso sí, el costado del muslo sigue medio dormidito
    24 tingling | siento hormiguitas caminando x la pierna
    24 tingling | Me hormiguean los dedos.
    24 tingling | agujitas en la planta del pie, todo el rato
    24 tingling | un hormigueo tonto en la mano, nada grave
    24 tingling | como si tuviera gaseosa corriéndome por el brazo
    24 tingling | cosquillas raras en el antebrazo que van y vienen
    72 tingling | me queda un cosquilleíto en la pierna, casi ni se nota
    24 numbness,tingling | a cada rato se me duerme la mano
    24 tingling | alfilerazos chiquitos en los dedos del pie
    24 tingling | me zumba el muslo como celular en vibrador
    24 tingling | la mano me burbujea, no sé explicarlo mejor
    24 tingling | como tele sin señal en los dedos, qué raro
    24 tingling | ormigueo en el braso derecho
    24 tingling | Presento parestesias en ambos pies tras la sesión.
    24 tingling | tengo en el hombro esos pinchacitos de cuando se te despierta una pierna
    24 tingling | siento como si me caminaran bichitos bajo la piel del brazo
    24 tingling | chispitas en la punta de los dedos cuando muevo el cuello
    72 tingling | me quedó una vibración en el gemelo que no para
    24 tingling | picorcillo como de ortigas por dentro del brazo, sin ronchas
    24 tingling | toda la palma con piquetitos
    72 tingling | kosas como agujas en la muñeca x las noches
    24 tingling | hormigueo sí, dolor no
    72 tingling | La sensación de cosquilleo bajó bastante pero todavía está
    24 tingling | me pican los deditos por dentro, tipo alfileres
    72 tingling | volvió el hormigueo, se había ido el martes
    24 weakness | no tengo fuerza ni pa abrir una botella
    24 weakness | traigo las piernas aguadas, casi me voy de boca en la escalera
    24 weakness | la mano no me responde
    24 weakness | Se me va la pierna.
    24 weakness | quiero agarrar la taza y no agarro
    24 weakness | tengo floja la muñeca, no sostengo el celu
    24 weakness | me flaquea el tobillo cada dos por tres
    24 weakness | el brazo no lo subo ni a la de tres
    24 weakness | imposible ponerme de puntillas con el derecho
    24 weakness | el pie me chancletea, la punta no sube
    24 weakness | no me sostengo de pie, se me vencen las rodillas
    24 weakness | perdi fuersa en la mano buena
    24 weakness | tengo que ayudarme con la otra mano para peinarme
    24 weakness | Noto bastante menos fuerza al empujar con el izquierdo
    72 weakness | pierna de trapo desde ayer
    24 weakness | no logro cerrar el puño completo
    72 weakness | Ya no puedo girar la llave del auto con esta mano
    24 weakness | se me afloja la pierna cuando bajo las gradas
    24 weakness | las manos como sin pilas, se me escapa hasta el tenedor
    24 weakness | no me da el brazo para colgar la ropa
    24 weakness | Debilidad en el cuádriceps; subo escaleras agarrada al barandal
    72 weakness | Mi esposo nota que cojeo porque el pie no se levanta
    24 weakness | tropiezo con la punta del pie todo el tiempo, antes no me pasaba
    24 weakness | no consigo alzar el dedo gordo
    24 weakness | la pata no me aguanta, weón
    24 weakness | casi boto a la guagua, se me soltó el brazo
    24 sharp_pain | un pinchazo en el omóplato cada vez q giro
    24 sharp_pain | me dan piquetes bien fuertes en la cadera
    24 sharp_pain | me agarró una puntada en la cintura que me dejó doblado
    24 sharp_pain | corrientazo en el cuello
    24 sharp_pain | me pega un calambrazo en los riñones al toser
    24 sharp_pain | como una cuchillada debajo de la escápula
    24 sharp_pain | toques eléctricos en la espalda baja
    24 sharp_pain | veo las estrellas cuando me siento
    24 sharp_pain | De dolor, del 1 al 10, un 9
    24 sharp_pain | el dolor no se aguanta
    24 sharp_pain | esto me está matando, no doy más del dolor
    24 sharp_pain | nunca en la vida me había dolido algo así
    24 sharp_pain | latigazo en la nuca al mirar atrás
    24 sharp_pain | punzadas de esas que te cortan el aliento
    24 sharp_pain | siento que me clavan un destornillador en el riñón
    24 sharp_pain | me dan chuzones en la paleta
    24 sharp_pain | me atraviesa la espalda como una lanza
    24 sharp_pain | un dolor filoso acá en la ingle
    24 sharp_pain | al agacharme, chispazo en la cintura
    24 sharp_pain | Estoy rabiando de dolor
    24 sharp_pain | dolor agudisimo en el gluteo, no me deja ni sentarme
    24 sharp_pain | me muero del dolor d espalda
    24 sharp_pain | quema y corta como navaja el dolor este
    24 sharp_pain | aguijonazos en el hombro, pocos, eso sí
    24 sharp_pain | tengo una punsada fea en la rabadilla
    24 sharp_pain | anda una clavada entre las costillas y la columna
    24 sharp_pain | descarga eléctrica cada vez que bajo el mentón
    72 sharp_pain | ya no es punzante todo el día, solo al levantarme de la silla
    24 radiating_pain | se me va del cuello al brazo el dolor
    24 radiating_pain | me corre un dolor desde la cintura hasta el pie
    24 radiating_pain | ciática a full
    24 radiating_pain | se me despertó la ciatica
    24 radiating_pain | el dolor me agarra la pierna entera, de la nalga pa abajo
    24 radiating_pain | empieza a doler en el hombro y termina en los dedos
    24 radiating_pain | se me riega el dolor por el brazo
    24 radiating_pain | el dolor se me pasó a la otra pierna
    24 radiating_pain | un dolor que me jala desde la pompi hasta la corva
    24 radiating_pain | ya no es solo la espalda, ahora me duele también el muslo por detrás
    72 radiating_pain | el dolor camina: ayer la cadera, hoy la rodilla
    24 radiating_pain | como un hilo de dolor por el costado de la pierna hasta el tobillo
    24 radiating_pain | duele el lomo y se me corre para el cachete del trasero
    24 radiating_pain | la dolencia se extiende al glúteo
    24 radiating_pain | cuando me paro me tira hasta el talón, un dolor largo
    24 radiating_pain | dolor q sube del codo al hombro y vuelve a bajar a la mano
    24 radiating_pain | me da la vuelta por la cadera y acaba doliendo en el muslo
    24 radiating_pain | el nervio ciático me está dando guerra
    24 radiating_pain | Dolor lumbar con irradiación a pierna derecha
    24 radiating_pain | se me dispara pa la pierna cuando estornudo, el dolor digo
    72 radiating_pain | El dolor ya alcanza los dedos de la mano
    24 radiating_pain | del cuello se me desparrama el dolor a la paletilla y al codo
    24 radiating_pain | dolor reflejado en la pantorrilla, q sale de la zona lumbar
    24 worsening | cada hora más fuerte
    24 worsening | el dolor va en aumento
    24 worsening | no deja de subir la molestia
    24 worsening | esto no hace más que empeorar
    24 worsening | va a más
    24 worsening | ta cada vez mas jodido el hombro
    24 worsening | se va poniendo más feo a medida que pasa el día
    24 worsening | el dolor crece y crece
    72 worsening | hoy peor que ayer
    72 worsening | estuve bien el martes y hoy volvió con todo el dolor
    72 worsening | me duele más que el primer día
    72 worsening | Empeoré
    72 worsening | en vez de mejorar voy pa tras
    72 worsening | he ido a peor
    72 worsening | se agravó bastante lo del cuello
    72 worsening | vamos pa atrás como el cangrejo
    72 worsening | se me empioró la espalda
    72 worsening | + dolor q antes
    72 worsening | Había mejorado, pero he recaído
    72 worsening | toy mucho más adolorida ahora que al salir de la camilla
    72 worsening | se intensificó la molestia de la zona lumbar
    72 worsening | día a día un poquito peor, y eso que reposé
    72 persistent_beyond_72h | desde hace una semana me duele
    72 persistent_beyond_72h | ya va pa la semana y el hombro doliendo
    72 persistent_beyond_72h | quince días con la espalda molida
    72 persistent_beyond_72h | Una quincena lleva doliéndome el cuello.
    72 persistent_beyond_72h | de lunes a viernes con dolor en la cintura
    72 persistent_beyond_72h | me duele desde el domingo y hoy es jueves
    72 persistent_beyond_72h | 4to día y sigo adolorido
    72 persistent_beyond_72h | van cuatro noches sin dormir por el dolor de cadera
    72 persistent_beyond_72h | Más de tres días con la misma molestia
    72 persistent_beyond_72h | hace como 10 dias q ando con el dolorcito
    72 persistent_beyond_72h | casi una semana y los hombros sensibles todavía
    72 persistent_beyond_72h | me duele desde el 3 y ya estamos a 9
    72 persistent_beyond_72h | toda la semana con dolor
    72 persistent_beyond_72h | x mas d 4 dias me ha dolido
    72 persistent_beyond_72h | 96 horas y el dolor ahí
    72 persistent_beyond_72h | semana y media, sigo con agujetas
    72 persistent_beyond_72h | el masaje fue hace nueve días y desde entonces me molesta la espalda
    72 persistent_beyond_72h | desde el finde pasado que no me deja el dolor y ya mañana es sábado otra vez
    72 persistent_beyond_72h | tres semanitas con dolor, nada importante
    72 persistent_beyond_72h | del 12 al 17 sin que se me calme el dolor
    72 persistent_beyond_72h | el sexto día y aún me resiento al sentarme, duele
    72 persistent_beyond_72h | nada que se me quita
    72 persistent_beyond_72h | no mejora
    72 persistent_beyond_72h | el dolor no cede ni con ibuprofeno
    72 persistent_beyond_72h | no afloja el dolor
    72 persistent_beyond_72h | ahí sigue el dolor, terco
    72 persistent_beyond_72h | no se me pasa, la vdd
    72 persistent_beyond_72h | todavia me duele harto
    72 persistent_beyond_72h | Aún con dolor, gracias por preguntar
    72 persistent_beyond_72h | persiste la dolencia
    72 persistent_beyond_72h | Sin mejoría
    72 persistent_beyond_72h | no veo ningún avance, estoy igual de mal que el primer día
    72 persistent_beyond_72h | no me ha calmado el dolor de la paleta
    24 history_disc | tengo una hernia en la L5 y hoy me duele ahí mismo
    24 history_disc | me operaron de la columna en 2019, me está doliendo justo en la cicatriz
    24 history_disc | ando con dolor de cintura... no les conté que tengo dos discos salidos
    24 history_disc | Tengo protrusión discal diagnosticada y desde el masaje, dolor al inclinarme
    24 history_disc | se me zafó un disco hace años y siento dolor en el mismo lugar
    24 history_injury | me caí de la bici el sábado, no les dije, y la espalda duele
    24 history_injury | choqué la semana pasada y el cuello me duele desde que me masajearon
    24 history_injury | El tobillo q me torcí hace 4 días me duele tras el masaje
    24 history_injury | tuve una fisura de costilla el mes pasado y me duele donde apretaron
    24 history_injury | me di un porrazo bajando del bus antes de ir con ustedes, ahora me duele la cadera
    24 osteoporosis | tengo los huesos descalcificados y me duelen las costillas
    24 osteoporosis | Padezco osteoporosis y me ha quedado dolor en la columna
    24 osteoporosis | mi densitometría salió baja, huesos frágiles, y hoy tengo dolor en la cadera
    24 pregnancy_symptom | estoy de 30 semanas y tengo cólicos
    24 pregnancy_symptom | embarazada y manchando un poquito
    24 pregnancy_symptom | rompí fuente despues del masaje
    24 pregnancy_symptom | la bebé se mueve menos desde ayer, voy por la semana 34
    24 pregnancy_symptom | se me hincharon las manos y la cara, estoy de siete meses
    24 pregnancy_symptom | con la panza de 25 semanas y se me pone dura a cada rato
    24 pregnancy_symptom | preñá de 6 meses y con un dolor de cabeza que no me suelta
    24 bladder_bowel | no puedo hacer pis desde anoche
    24 bladder_bowel | me hago pipí sin darme cuenta
    24 bladder_bowel | se me sale la orina al caminar, antes no
    24 bladder_bowel | me ensucié encima sin sentir que venía
    24 bladder_bowel | voy al baño y no sale ni gota, con la vejiga llena
    24 saddle_numbness | tengo dormida la entrepierna
    24 saddle_numbness | no siento el papel cuando me limpio
    24 saddle_numbness | los genitales y entre las nalgas como anestesiados
    24 saddle_numbness | mis partes íntimas sin sensibilidad, me da pena decirlo
    24 chest_breath | no puedo jalar aire bien
    24 chest_breath | siento el pecho apretado
    24 chest_breath | me ahogo al subir un piso
    24 chest_breath | Me cuesta respirar y el corazón va desbocado
    24 calf_swelling | se me hinchó el chamorro y está caliente
    24 calf_swelling | una pantorrilla más gorda que la otra
    24 calf_swelling | tengo la batata de la pierna inflamada y roja
    24 calf_swelling | gemelo duro, caliente e hinchado
    24 fever | tengo calentura
    24 fever | 38 y medio esta mañana, el termómetro no miente
    24 fever | estoy con quebranto desde ayer
    24 fever | toda la noche tiritando y ardiendo
    24 fever | Ando destemplada, me puse el termometro y marca 38,2
    24 severe_headache | la peor migraña de mi vida
    24 severe_headache | se me parte la cabeza
    24 severe_headache | Dolor de cabeza brutal, la luz no la soporto
    24 severe_headache | me revienta la cabeza, empezó de golpe saliendo de ahí
    24 faint_dizzy | me desmayé saliendo de la ducha
    24 faint_dizzy | todo me da vueltas
    24 faint_dizzy | casi me da un yeyo en el bus
    24 faint_dizzy | Se me nubló la vista y caí redonda
    24 allergic_reaction | las piedras calientes me dejaron una ampolla
    24 allergic_reaction | salpullido donde me pusieron el aceite
    24 allergic_reaction | se me hincharon los labios y la lengua
    24 allergic_reaction | me quemaron la piel con la lámpara esa
    24 allergic_reaction | tengo toda la espalda brotada y con rasquiña
    24 severe_bruising | un moretón enorme q se va extendiendo
    24 severe_bruising | tengo medio muslo negro
    24 severe_bruising | hematomas por toda la espalda, como si me hubieran dado una paliza
    24 severe_bruising | un cardenal del tamaño de un plato, hinchado y duro
    24 emergency | voy camino a la guardia
    24 emergency | Llamé al 112
    24 emergency | estoy internado desde anoche
    24 emergency | AYUDA
    24 emergency | llámenme ya por favor, es urgente
    24 emergency | se me torció la boca y no me salen las palabras
    24 emergency | me llevaron en ambulancia
    24 self_harm | ya no quiero vivir
    24 self_harm | he pensado en quitarme la vida
    24 self_harm | me quiero hacer daño
    24 self_harm | sería mejor para todos que yo no estuviera
    24 numbness,weakness | Hola buenas, perdonen la hora. Salí encantada y dormí rico, pero hoy lavando los platos se me fue un vaso al piso porque tres dedos los tengo como acolchados y no aprietan. Seguro es por la edad, igual les cuento
    72 radiating_pain,persistent_beyond_72h | Pues mire, al principio pensé que era lo normal y no quise molestar, pero resulta que ya son cinco días y el dolor que estaba en la cadera ahora se mete por la ingle y llega a la rodilla, sobre todo al subirme al coche
    24 tingling | Muy amable la chica, el lugar precioso y la música ni se diga. Lo único, y no es queja, es que cuando agacho la cabeza me sale como un cosquilleo finito en las dos manos, dura segunditos y se va, y al rato otra vez
    72 worsening | El lunes quedé de diez, el martes me animé a salir a caminar y estaba bárbaro, pero desde anoche la cintura me tiene a maltraer otra vez y bastante más que cuando fui
    24 weakness | no es dolor ni nada, es que subo el escalón y la pierna como que no se entera, tengo que empujarla con la mano. mi hija dice que exagero pero yo sé cómo camino
    72 sharp_pain,persistent_beyond_72h | buenas, fui el jueves pasado y estamos a miércoles. cada vez que me volteo en la cama me pega un piquetazo en la espalda que hasta grito, ya probé pomada, compresas y nada me lo quita
    """#

  static let amber = #"""
    24 tingling | ayer me dio hormigueo un rato pero ya se fue del todo
    72 sharp_pain | tuve punzadas el primer día, desaparecieron
    72 numbness | se me había dormido el pie al salir, ya lo siento normal
    24 numbness | puede que note algo raro en los dedos, como dormidos, no sabría decir
    24 tingling | quizá un poco de cosquilleo, no estoy segura
    24 worsening | hoy me duele más que ayer
    24 worsening | está peor que ayer
    72 persistent_beyond_72h | sigo adolorido
    72 persistent_beyond_72h | Cuarto día y apenas queda un rastro de molestia
    24 history_disc | Olvidé comentar que tengo una hernia discal. Me siento bien.
    24 osteoporosis | tengo osteopenia, por si importa; yo estupenda
    24 - | estoy embarazada de 4 meses, me sentí muy bien
    24 numbness | es normal el adormecimiento?
    24 numbness | mi pie lleva años medio dormido por la diabetes, igual que siempre
    24 call_requested | me pueden llamar?
    24 call_requested | 3
    72 - | 7
    24 conduct | el masajista hizo comentarios sobre mi cuerpo y me sentí incómoda
    24 conduct | Me destaparon más de lo que yo acepté.
    24 wrong_number | quien es? se equivocó de numero
    24 - | mal
    24 - | :(
    """#

  static let ok = #"""
    24 - | se me durmió el niño encima apenas llegué, yo feliz y relajada
    24 - | Dormí como un tronco, amanecí nueva
    24 - | llegué a las 8 en punto y salí flotando, buenísimo
    24 - | tengo debilidad por sus masajes jeje, quedé perfecto
    24 - | hay hormigas en mi cocina pero en mi espalda paz total, gracias
    24 - | se me cae la baba de lo bien que quedé
    72 - | Todo joya, ni una molestia
    24 - | fiebre de fútbol en casa, pero yo tranquilo y sin dolor
    24 - | muerta de sueño anoche, hoy como nueva
    24 - | ayer quedé con la espalda cansadita, como de gimnasio, normal
    24 - | agujetas leves y ya
    72 - | las agujetas ya casi no se notan, muy bien
    24 - | trabajo en urgencias así que dormí poco, pero el cuerpo genial
    24 - | me fui a ver una pelicula de terror en el hospital abandonado jaja, estoy super bien
    24 - | no podía estar mejor
    24 - | ninguna queja, al contrario
    24 - | nada de hormigueos, cero dolor, todo tranquilo
    24 - | de eso que preguntan no tengo nada, gracias
    24 - | Adormecimiento: no. Debilidad: no. Fiebre: no. Todo bien.
    24 - | ni punzadas ni calambres ni nada raro
    72 - | Ausencia total de síntomas, muchas gracias
    24 - | no he notado pérdida de fuerza, tampoco cosquilleo
    24 - | ni rastro de lo que mencionan, estoy bn
    24 - | no se me durmió ninguna mano ni nada d eso, bien todo
    24 - | libre de dolores y contento
    24 - | Ninguno de esos síntomas, por suerte
    24 - | hormigueo para nada, dolor tampoco
    24 - | siento bien las manos y los pies, fuerza normal
    72 - | antes de ir tenía la mano dormida y ahora ya no, milagro
    72 - | el dolor de ciática con el que llegué desapareció por completo!
    72 - | ya no me duele nada, bendiciones
    24 - | tengo un moradito chico en el hombro, nada más
    24 - | amanecí un pelín más cargada que ayer, lo esperado
    24 - | mi marido tiene lumbago con la pierna dormida, yo en cambio fenomenal
    24 - | un poco tiesa la nuca, como me avisaron
    24 - | no me arrepiento de nada, mano de santo
    24 - | Me tiemblan las piernas pero por ver la factura de la luz, del masaje quedé divino
    72 - | llevo una semana sin dolor, un lujo
    72 - | Mi próxima cita es en seis días, hasta entonces; me siento muy bien
    24 - | me dejó con la cabeza en las nubes, relajadísimo
    24 - | no puedo parar de recomendarlos
    24 - | estoy de baja laboral y el masaje me vino genial
    24 - | Para mí fue excelente
    24 - | alto nivel el de la terapeuta, gracias!
    24 - | no dejen de escribirme, me gusta q pregunten. ando muy bien
    24 - | basta con uno al mes, quedé nuevo
    """#

  static let questions = #"""
    24 - | ¿cuánto tiempo tengo que esperar para volver a entrenar?
    24 - | si me llegara a dar hormigueo, a quién le aviso?
    24 - | A qué hora abren mañana?
    72 - | puedo ponerme calor en la zona o mejor frío?
    24 - | ¿Es recomendable el masaje para mi abuela que tiene ciática?
    24 - | me podrían mandar la factura al mail?
    72 - | cuando tendría que preocuparme si apareciera fiebre?
    24 - | Tienen turno para el lunes?
    24 - | puedo bañarme en la playa hoy?
    24 - | ¿me puedes cambiar los avisos al correo en vez de sms?
    24 - | necesito cancelar el turno del martes, se puede?
    72 - | Como le hago pa cancelar mi cita de mañana?
    """#

  static let optOuts = #"""
    24 - | BAJA
    24 - | alto
    72 - | Parar, gracias
    24 - | stop
    24 - | no me escriban más
    24 - | dejen de mandarme mensajes
    72 - | bórrenme de su lista
    24 - | quitame de la lista porfa
    24 - | No deseo recibir más SMS de ustedes.
    24 - | ya no me manden nada
    24 - | quiero darme de baja de estos avisos
    72 - | CANCELAR SUSCRIPCION
    24 - | basta de mensajitos
    24 - | eliminen mi número de su sistema
    24 - | dejá de escribirme che
    72 - | paren con los whatsapps
    24 - | Prefiero no recibir notificaciones
    24 - | no me contacten mas xfa
    24 - | Estoy bien pero ya no quiero estos textos
    24 - | desuscribirme
    """#
}
