/// Spanish replies from several countries, written by somebody who knew no rule; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum EighthRoundSpanish: ReplyTables {
  static let red = #"""
    24 numbness | Hola, a ver, que no sé si será normal pero desde anoche tengo el empeine como de corcho, lo toco y ni me entero
    24 tingling | fíjese que traigo la mano como con hormiguitas dsd que me bajé de la camilla
    24 tingling,numbness | che, se me duerme el brazo a cada rato, más que nada manejando
    24 sharp_pain,radiating_pain | Vea, me coge un corrientazo desde la nalga hasta el talón cada que piso
    24 sharp_pain | Me da como un toque eléctrico en el cuello cuando volteo pa la izquierda
    24 sharp_pain,chest_breath | Una puntada bárbara abajo del omóplato, no me deja tomar aire hondo
    24 weakness | Se me ha caído la cafetera de la mano dos veces ya esta mañana. La derecha no aprieta, vamos.
    24 weakness | al caminar voy arrastrando la punta del pie izquierdo, mi marido dice q sueno a chancla
    24 weakness | no alcanzo ni a levantar el codo pa peinarme, se queda a medio camino
    72 worsening | Cada día un poquito más fuerte. Hoy ya ni los calcetines me pude poner.
    24 worsening,sharp_pain | Esto va in crescendo: anoche molestaba, a mediodía dolía y ahora no hay quien lo aguante
    72 persistent_beyond_72h | El dolor arrancó el viernes y ya estamos a miércoles, y ahí sigue, fiel como un perro
    72 persistent_beyond_72h | quince días llevo ya con este dolor en los riñones y nada
    72 persistent_beyond_72h | Sigue doliendo
    72 persistent_beyond_72h | pues esto no se me pasa eh
    72 worsening | El martes estuve bastante mejor pero anoche me volvió con todo, más que al principio
    24 history_disc | Disculpen que no lo puse en la ficha: tengo dos hernias lumbares. La cintura me duele bastante desde ayer
    24 history_disc | me operaron de la columna en 2019 (L5-S1) y hoy el dolor está justo en la cicatriz
    24 history_injury | El sábado me pegué un porrazo con la bici y no se lo dije a la chica que me atendió. El hombro me duele un montón
    24 history_injury | hace como dos semanas me chocaron el carro por detrás, y con el masaje quedé con el cuello re adolorido, me duele hasta tragar
    24 osteoporosis | Tengo los huesos porosos, me lo dijo la doctora con la densitometría, y me duelen las costillas donde me hizo presión
    24 pregnancy_symptom | estoy de 27 semanas y desde anoche me dan como cólicos en la panza
    24 pregnancy_symptom | embarazada de 5 meses. he manchado un poco esta mañana, rojo clarito
    24 pregnancy_symptom | El bebé casi no se ha movido en todo el día y la panza se me pone dura cada rato, tengo siete meses
    72 pregnancy_symptom | se me hincharon muchísimo los pies y la cara, tengo 33 semanas de gestación
    24 pregnancy_symptom | rompí fuente de camino al trabajo!! estoy embarazada de 36
    24 bladder_bowel | qué pena contarle esto pero me hice chichí encima sin darme cuenta
    24 bladder_bowel | Desde ayer por la tarde tengo ganas pero no sale ni gota, no consigo orinar
    24 saddle_numbness,numbness | No noto el papel cuando me limpio en el baño, está todo como acorchado por ahí abajo
    72 saddle_numbness,numbness | la entrepierna la tengo dormida, incómodo pero bueno
    24 chest_breath | me falta el aire con solo subir un piso y eso nunca me había pasado
    24 chest_breath | Siento como si tuviera un ladrillo encima del pecho
    72 calf_swelling | la pantorrilla se me puso hinchada, colorada y caliente. Una sola, la derecha
    24 calf_swelling | El gemelo izdo está durísimo, el doble de gordo q el otro
    24 fever | amanecí con calentura, 38.7 marcó el termómetro
    72 fever | 39 de temperatura y tiritando
    24 severe_headache | La cabeza me va a estallar, no aguanto ni la luz del pasillo
    24 faint_dizzy | me desmayé en la ducha hace un rato
    24 faint_dizzy | Al levantarme todo me da vueltas, tuve que agarrarme de la pared para llegar al baño
    24 allergic_reaction | Me salieron ronchas en toda la espalda y traigo los labios inflados, creo que fue el aceite
    24 allergic_reaction | las piedras calientes me dejaron una ampolla en el hombro del tamaño de una moneda
    72 severe_bruising | Tengo un cardenal enorme en el muslo, casi negro y duro al tacto, parece que me hubiera atropellado un camión
    24 emergency | estoy en urgencias esperando, ya os contaré
    24 emergency | ayúdenme por favor
    24 emergency | llámenme YA es urgente
    24 emergency | Mi mamá se atendió ayer con ustedes y ahora habla enredado y se le cayó un lado de la cara. Ya viene la ambulancia
    72 self_harm | la verdad ya no quiero seguir viviendo, no le encuentro sentido a nada
    24 self_harm | Me quiero matar y no es una forma de decir. Tengo las pastillas acá.
    24 weakness | Buenas tardes, soy el hijo de la señora que vieron ayer a las 5. Dice que no puede mover los dedos del pie derecho.
    24 numbness | escribo por mi esposo, q no se entiende con el celular: amaneció con la mano dormida y así sigue
    24 weakness | Mi mujer dice que cojeo y que se me va la pierna, yo ni cuenta me había dado
    24 numbness | Genial todo!! Lo único, el pulgar está sin sensibilidad jeje
    72 sharp_pain | nada grave, una tontería: calambrazos en el muslo cada vez que estornudo
    24 radiating_pain | No es por quejarme, la chica majísima, pero me baja un dolor por detrás del muslo hasta el tobillo
    24 weakness | Doler no me duele, lo que pasa es que no puedo cerrar el puño
    24 radiating_pain | no solo traigo molida la espalda, tmb se me corre el dolor pa la pierna
    72 sharp_pain | Ni el ibuprofeno ni la bolsa de agua caliente le hacen nada, son como cuchilladas en el costado
    24 tingling | Debilidad no. Fiebre no. Hormigueo sí, en los dos pies.
    24 numbness | > ¿Ha notado entumecimiento en brazos o piernas?⏎sí, el brazo⏎> ¿Dolor punzante?⏎no⏎> ¿Fiebre?⏎no tampoco
    24 weakness | 3. me tiembla la pierna y no me sostiene
    72 sharp_pain | 2 pero con pinchazos en la cadera
    24 out weakness | NO ME ESCRIBAN MAS!!! me dejaron el brazo sin fuerza y todavia preguntan
    24 numbness | baja. Y por cierto, tengo los dedos de la mano dormidos desde vuestro masaje
    72 tingling | Ya casi no, solo el meñique me cosquillea todavía de a ratos
    72 tingling | se me había quitado del todo y hoy otra vez los piquetitos en la planta del pie
    24 tingling | va y viene, como alfileres, en la pantorrilla
    24 sharp_pain,radiating_pain | Si giro la cabeza a la derecha me baja un latigazo por el brazo hasta la muñeca
    24 sharp_pain | cuando toso me da una punzada tremenda en la ingle. eso es normal?
    24 numbness | toda la noche con los pies acalambrados y adormecidos, es normal eso?
    24 sharp_pain | Del 1 al 10? un 9. No pegué un ojo.
    24 sharp_pain | es un dolor insoportable, llorando les escribo
    72 radiating_pain | Se me despertó la ciática otra vez, gracias a Dios es fin de semana y puedo estar acostada
    24 numbness | tngo entumesida la pirna derecha dsd ayr
    24 tingling | ormigueo en el braso isquierdo q no me deja dormir
    24 weakness | tengo la mano floja, no puedo ni abrir la llave del agua
    72 persistent_beyond_72h | no hay mejoria
    72 worsening | Peor que ayer, y ayer ya era peor que el día de la sesión
    24 worsening | cada hora que pasa estoy más jodida, perdón la palabra
    24 weakness | No sé si fue el masaje o las cajas que cargué en la mudanza, pero el pie me queda colgando cuando camino
    24 numbness | Perdone que la moleste en domingo y no quisiera alarmar a nadie. Es que no siento el lado de afuera de la pierna.
    72 numbness | No hay cambio: el talón continúa adormecido.
    72 weakness | Buenas, te cuento. El primer día perfecto, salí flotando. Ayer fui a trabajar normal y a la tarde, agarrando a la nena en brazos, sentí que se me iba la fuerza del brazo izquierdo y casi se me cae. Hoy probé con una botella de agua y tampoco la sostengo. Por lo demás estoy bárbara y la atención de ustedes un lujo, eh, no lo digo por eso. ¿Puedo ir el sábado igual al turno que tengo?
    72 fever | Hola Clínica:⏎⏎La fiebre no ha vuelto a subir de 38 pero ahí está, lleva dos días.⏎⏎Un saludo⏎⏎El mié, 12 feb 2025 a las 9:30, Masajes del Sur (<info@masajes.example>) escribió:⏎> ¿Cómo se encuentra? ¿Ha tenido hormigueo, debilidad o dolor agudo?
    24 sharp_pain | Nunca me había dolido tanto en mi vida algo, ni el parto
    """#

  static let amber = #"""
    24 worsening | hoy me duele más que ayer
    24 worsening | la neta estoy peor q ayer
    72 persistent_beyond_72h | Todavía medio molida de los hombros
    24 numbness | El mismo día se me durmieron dos dedos, como a las dos horas se pasó del todo y no ha vuelto
    24 faint_dizzy | Los mareos de anoche desaparecieron por completo
    72 fever | tuve fiebre la noche del masaje, al otro día ya nada
    24 weakness | A lo mejor un pelín de debilidad en la mano, no lo tengo claro
    24 numbness | capaz que tengo el pie medio adormecido, no estoy segura, viste
    24 numbness | es normal el entumecimiento?
    24 tingling | ¿El hormigueo en las manos después de un masaje es común?
    24 history_disc | Estoy muy bien, aunque olvidé poner en el formulario que tengo una hernia discal
    24 osteoporosis | todo ok. por cierto el mes pasado me salió osteoporosis en un estudio, para que lo anoten
    24 pregnancy_symptom | Me siento genial. Se me pasó avisarles que estoy embarazada de 10 semanas
    24 history_injury | Bien, bien. Hace tres semanas me esguincé el tobillo, no sé si debía decírselo, pero ando sin molestias
    72 tingling | el hormigueo de siempre en los pies, el de la diabetes, igualito que los últimos diez años
    72 persistent_beyond_72h | quinto día y ya casi nada, queda un rastrito de dolor
    24 conduct | Me incomodaron los comentarios que hizo el masajista sobre mi cuerpo.
    24 conduct | le pedí que no bajara la sábana y la bajó igual. No me sentí segura
    24 out conduct | no me manden nada más, el muchacho se propasó conmigo
    24 wrong_number | quién es?
    24 wrong_number | Se equivocó de número amigo, yo no me hice ningún masaje
    24 call_requested | 3
    72 call_requested | 3️⃣
    24 call_requested | me pueden llamar cuando tengan un ratito
    72 call_requested | Márquenme mañana por la tarde, porfa
    24 - | si
    72 - | no
    24 - | 7
    72 - | :(
    24 - | Le gustó “Hola, ¿cómo sigue después de su masaje? ¿Entumecimiento o dolor agudo?”
    72 - | más o menos
    24 - | fatal
    72 - | la verdad no quedé nada conforme
    24 - | Ich verstehe leider kein Spanisch
    24 - | jkdsf ñlk aa
    """#

  static let ok = #"""
    24 - | Nada de fiebre, ni mareos, ni pinchazos. Contenta.
    24 - | entumecimiento: no⏎dolor agudo: no⏎fiebre: no⏎debilidad: no
    24 - | de lujo, mano, gracias
    24 - | Joya!! mil gracias
    24 - | muy bacano todo, quedé como nueva
    24 - | Quedé bien chida jaja gracias
    72 - | fenomenal
    24 - | agujetas leves, lo esperable
    24 - | Medio apaleada pero bien, tipo día después del gym
    24 - | dormí como un tronco, qué gusto
    24 - | me quedé dormido en la camilla, con eso te digo todo jajaja. Un 10 la chica
    24 - | No podría sentirme mejor
    72 - | cero quejas
    72 - | qué maravilla, no paro de hablarles a mis amigas de ustedes
    72 - | Me muero de ganas de volver, en serio
    72 - | Oye, se me fue el dolor de espalda que traía arrastrando desde hace meses. Bendiciones
    72 - | Llegué ahí con el brazo hormigueando y salí sin eso, no ha vuelto. Manos santas.
    24 - | muerta de cansancio anoche, hoy feliz y con pilas
    24 - | Yo de maravilla, el que anda mal es mi perro, que se fracturó la pata
    24 - | soy enfermera de urgencias, hoy me tocaron tres con dolor de pecho, así que perdón por contestar tarde. Yo estupenda
    24 - | tengo debilidad por sus masajes, todo perfecto
    24 - | 1
    72 - | 2.
    72 - | 1️⃣
    24 - | De chavito me quebré ese brazo jugando futbol y ni quien se acuerde, hoy todo perfecto
    24 - | un morado chiquito en el brazo, nada más, por lo demás fantástico
    24 - | Un poquito más adolorida que ayer, tal como me dijeron
    72 - | lo molido ya casi ni se nota
    72 - | Las agujetas van a menos, mañana ni me acuerdo
    72 - | Ya no me duele nada, gracias por preguntar
    24 - | Todo bien, gracias.⏎⏎El mar, 4 mar 2025 a las 10:02, Clínica Manos (<hola@manos.example>) escribió:⏎> Hola, ¿ha tenido entumecimiento, hormigueo o dolor agudo?⏎> Si es una emergencia llame al 112.
    24 - | Perfecto todo⏎⏎Enviado desde mi iPhone
    24 - | gracias x preguntar, todo piola
    24 - | Súper bien, lo único malo este frío que corta como cuchillo 🥶
    24 - | me temblaron las piernas cuando vi la cuenta jaja pero valió cada peso. Me siento súper
    72 - | La espalda de diez. Y las hormigas que tengo son las de la cocina, esas sí no se van jaja
    24 - | perdón la demora, se fue la corriente en todo el barrio. Me siento muy bien!
    24 - | Para nada adolorido, al contrario, suelto suelto
    72 - | No he tenido que tomar ni una pastilla, todo bien
    24 - | amanecí tiesa y con la ducha caliente se me quitó, normal
    24 - | cargadito entre los omóplatos y un poco el cuello, lo normal. Contento
    72 - | Sin novedad, gracias, buen finde
    24 - | siento las piernas pesadas pero rico, como después de caminar mucho
    72 - | no noto nada raro, todo en orden por aquí
    24 - | Dolor de cabeza ninguno, mareo ninguno, dormí ocho horas. Gracias!
    72 - | con la sesión de la otra semana y esta ya van ocho días sin dolor, qué felicidad
    24 - | qué flojera levantarme del sillón de lo relajada que me dejaron, me encantó
    """#

  static let questions = #"""
    24 - | puedo salir a correr hoy o mejor descanso?
    24 - | ¿Cuánto suelen durar las agujetas de un masaje profundo?
    24 - | Y qué hago si me llegara a dar hormigueo?
    24 - | en caso de que apareciera un dolor punzante, ¿a qué número aviso?
    24 - | Si mañana amaneciera con debilidad en un brazo, ¿tendría que ir al médico o primero les escribo?
    72 - | a qué hora abren el sábado
    24 - | me podéis mandar la factura con IVA?
    72 - | tenés lugar el jueves a la tarde?
    72 - | Mi mamá tiene hernia de disco, ¿la podrían atender a ella?
    24 - | mi cuñada está embarazada de 6 meses, hacen masajes para embarazadas?
    24 - | me puedo meter a la pileta hoy o espero?
    72 - | Cuánto sale el de 90 min
    24 - | aceptan Zelle?
    24 - | Dejé unos aretes en la cabina, ¿los habrán encontrado?
    24 - | q aceite me pusieron? olía riquísimo
    72 - | Todo bien gracias. ¿Cada cuánto me recomiendas volver?
    72 - | Puedo cancelar la cita del viernes y pasarla para el lunes?
    24 - | ¿Se puede tomar una cervecita después o es mala idea?
    72 - | atienden por obra social?
    72 - | Buenos días,⏎¿tendrían parqueadero para la próxima vez?⏎⏎El 3/04/2025, a las 8:15, Centro Manos escribió:⏎> Si nota entumecimiento, debilidad o dolor agudo, avísenos.⏎> Responda BAJA para no recibir más mensajes.
    """#

  static let optOuts = #"""
    24 - | BAJA ya
    72 - | alto.
    24 - | PARAR
    24 - | stopp
    72 - | Cancelar
    24 - | baja por favor, saludos
    24 - | No me manden mas mensajes
    72 - | quitadme de la lista porfa
    24 - | borren mi número y no me contacten más
    24 - | dejen de escribirme
    72 - | Ya no quiero recibir estos textos, gracias
    24 - | dame de baja
    72 - | Estoy bien. No hace falta que sigan mandando mensajitos
    24 - | no + sms x favor
    24 - | che paren con los mensajes
    72 - | ¿Me pueden sacar de la lista de envíos?
    24 - | dejá de mandarme mensajes
    24 - | unsuscribe
    24 - | Solicito que dejen de enviarme comunicaciones a este correo, conforme a la ley de protección de datos.
    72 - | no quiero q me lleguen mas recordatorios d ustedes
    """#

  static let automatic = #"""
    24 - | Respuesta automática: Estaré fuera de la oficina del 3 al 14 de marzo con acceso limitado al correo. En caso de urgencia, llame a mi compañera al 555-0143.
    24 - | Estoy conduciendo con el modo No molestar activado. Veré tu mensaje cuando llegue a mi destino. (Respuesta automática)
    72 - | No se pudo entregar el mensaje a los siguientes destinatarios: el buzón está lleno. Este es un aviso generado automáticamente por el sistema de correo.
    24 - | MENSAJE DEL OPERADOR: El número al que intenta enviar su SMS no está disponible o fuera de servicio.
    24 - | Este es un mensaje automático. Me encuentro de vacaciones y responderé su correo a mi regreso. Si se trata de un dolor o una emergencia médica, llame al 911.
    72 - | Autorespuesta: gracias por comunicarse con Refrigeración El Polo. Nuestro horario de atención es de lunes a viernes de 9 a 18 hs. Le contestaremos a la brevedad.
    72 - | Mail Delivery Subsystem⏎Delivery Status Notification (Failure)⏎La dirección de correo no existe o no puede recibir correo.
    24 - | Respuesta automática: Permiso de maternidad⏎⏎Actualmente me encuentro de permiso y no estaré revisando este correo hasta septiembre. Para temas urgentes escriba a recepcion@empresa.example
    """#
}
