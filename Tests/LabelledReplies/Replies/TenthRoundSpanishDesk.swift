/// Spanish replies as a front desk gets them, by somebody who knew no rule, first measured on this version; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundSpanishDesk: ReplyTables {
  static let red = #"""
    24 sharp_pain | buenos dias, oiga fíjese q desde anoche siento como toques de luz en la cintura cada q me volteo en la cama
    72 sharp_pain | Me dan unos pinchazos en el omóplato que me dejan clavado en el sitio
    24 sharp_pain | Del 1 al 10, un 9. Y eso tomando ibuprofeno
    72 sharp_pain | No es por quejarme eh, pero veo las estrellas de dolor al ponerme los calcetines
    24 radiating_pain | El dolor me agarra de la nalga y se va hasta el dedo gordo, como si me jalaran un cordón
    72 radiating_pain | me quedó la ciática alborotada otra vez 😩
    72 radiating_pain,sharp_pain | del cuello me baja un calambrazo por todo el brazo hasta el meñique
    24 weakness | Se me caen las llaves, el vaso, todo. La mano derecha no me hace caso
    72 weakness | Dolor no tengo gracias a dios, pero al caminar voy arrastrando la punta del pie
    24 weakness | Hola! la espalda muy relajada, la verdad. Eso sí, bajando las escaleras del metro la rodilla se me dobla sola y me tengo que agarrar del pasamanos, qué raro jaja. Por lo demás encantada, la chica un amor y la música preciosa
    24 weakness | intenté peinarme y el brazo no me sube más arriba del hombro
    72 numbness | tengo un trozo del muslo como si fuera de corcho
    72 numbness | La planta del pie la tengo acorchada, es como si pisara algodón
    24 numbness | Me pellizco el antebrazo y nada, ni lo noto
    24 tingling | hormigas. hormigas por toda la pantorrilla desde q me bajé de la camilla
    72 tingling | Qué pena molestarlos, seguro es una bobada, pero los dedos de la mano me andan como con estática de televisor viejo
    72 worsening | Cada día amanezco un poquito peor que el anterior
    72 worsening | El miércoles estaba casi bien y hoy he vuelto a estar hecho polvo de la lumbar, peor que al principio
    24 worsening | esto no para de ir a más
    72 persistent_beyond_72h | llevo ya 6 días con la espalda molida
    72 persistent_beyond_72h | Me sigue doliendo, no cede
    72 persistent_beyond_72h | Fui con ustedes el lunes, hoy ya es domingo y todavía me duele la paletilla
    24 history_disc | no les comenté que me operaron de una hernia L5-S1 el año pasado y hoy me duele justo ahí
    24 history_disc | Ay doctora, yo tengo dos discos abombados y no lo puse en el papel. Ahora me duele al sentarme
    24 history_injury | La semana pasada me caí de la moto, no lo puse en la ficha. Hoy me duelen las costillas donde me apretó
    24 history_injury | me duele el tobillo hoy, es el mismo que me torcí hace diez días jugando pádel
    24 osteoporosis | Soy osteoporótica, tomo alendronato, y me duele una costilla desde que me presionó
    24 osteoporosis,sharp_pain | Mi mamá tiene los huesos muy descalcificados, la atendieron ayer ahí y hoy no aguanta el dolor de espalda
    24 pregnancy_symptom | estoy de 27 semanas y desde anoche se me pone la panza dura cada rato
    72 pregnancy_symptom | Estoy embarazada de 5 meses y esta mañana manché un poquito, no creo q sea nada
    72 bladder_bowel | llevo desde ayer sin poder orinar, hago fuerza y no sale
    24 bladder_bowel | q vergüenza pero se me escapó el pis en el coche sin darme cuenta
    24 saddle_numbness,numbness | Se me durmieron las partes íntimas, al limpiarme no noto el papel
    72 saddle_numbness,numbness | tengo como anestesiada la zona entre las piernas, donde apoya el sillín de la bici
    72 chest_breath | Buenas tardes. El masaje estupendo y la recepcionista muy simpática. Les cuento una cosa, aunque será de la edad: desde ayer por la tarde me falta el aire al subir dos escalones, y eso q yo hago deporte tres veces por semana y nunca me pasa. Bueno, un abrazo
    24 chest_breath | noto como una losa encima del pecho
    72 calf_swelling | Una pantorrilla la tengo el doble que la otra, caliente y colorada
    72 calf_swelling | el gemelo izquierdo hinchadísimo y duro, me aprieta el calcetín
    24 fever | me puse el termómetro: 38.7
    72 fever | Ando con calentura desde anoche y tiritando
    72 severe_headache | me revienta la cabeza como nunca en la vida, no puedo ni abrir los ojos
    24 severe_headache | Salí de ahí con una jaqueca tremenda y ya vomité dos veces
    72 faint_dizzy | todo me da vueltas cuando me paro
    24 faint_dizzy | Casi me voy al piso en la ducha, se me nubló la vista
    24 allergic_reaction | me salieron ronchas por toda la espalda, yo digo q fue el aceite
    72 allergic_reaction | Donde me pusieron las piedras calientes tengo una ampolla del tamaño de una moneda
    24 severe_bruising | Hola, les mando saludos. Miren, yo sé que la presión fuerte la pedí yo porque siempre ando contracturado, así que no es reclamo, pero tengo un moretón negro que va de la cadera a la rodilla, parezco un mapa. Mi señora me dijo que les avisara por si acaso
    72 severe_bruising | Toda la espalda morada casi negra, me asusté al verme en el espejo
    72 emergency | les escribo desde urgencias
    24 emergency | Ayuda por favor
    72 emergency | llámenme YA es urgente
    24 emergency | A mi padre, que estuvo ayer con ustedes, se le ha torcido la boca y habla como borracho
    72 self_harm | Gracias por preguntar. La verdad es que no le veo sentido a seguir viviendo
    24 self_harm | he pensado en tomarme todas las pastillas y acabar de una vez con todo
    72 tingling | Fiebre no, mareo no, hormigueo sí, por fuera de la pierna
    24 numbness | Hormigueo: no⏎Fuerza: normal⏎Sensibilidad: perdida en el talón derecho
    24 sharp_pain | ni el paracetamol ni la manta eléctrica me quitan los latigazos del cuello
    72 weakness | no es solo cansancio, es que no puedo cerrar el puño
    72 numbness | No le voy a negar que traigo la mano adormecida
    24 numbness | Una cosita de nada: la parte de adentro de la rodilla está como dormidita
    72 tingling | El hormigueo del pie se había ido el martes y esta mañana ha vuelto
    24 sharp_pain | el corrientazo de la nalga ya es menos que ayer, pero ahí anda todavía
    72 numbness | A ratos se me entume el brazo y luego se compone
    24 sharp_pain | si estornudo me da un rayo en la cintura que me deja temblando
    72 numbness | cuando giro el cuello a la izquierda se me duermen tres dedos, eso es normal?
    24 weakness | Mi mujer dice que desde ayer voy cojeando y que el pie derecho me golpea el suelo como una aleta. Yo ni me había enterado, creía que caminaba normal, pero me ha grabado en vídeo y es verdad
    24 weakness | Soy la hija de la señora que fue ayer a las 11. Dice que no puede sostener la taza con la mano izquierda
    72 numbness | Todo perfecto!! bueno, quitando que no siento el codo. 5 estrellas
    72 out weakness | No me manden más mensajes. Salí de ahí con la pierna sin fuerza y no pienso volver
    24 radiating_pain,sharp_pain | nada, olvídenlo, estoy bien, solo que me sigue bajando esa corriente eléctrica por la pierna
    24 tingling | 3. me hormiguea la mano
    24 tingling | Tengo hormigueo en los labios desde que salí de la sesión, me debo preocupar?
    72 sharp_pain | Me dijeron que avisara si había dolor punzante. Pues lo hay
    72 persistent_beyond_72h | El dolor no se me quita con nada
    24 history_disc | me operaron de la columna en 2019 (llevo dos tornillos) y hoy tengo un dolor raro ahí mismo
    72 chest_breath,sharp_pain | No puedo respirar hondo, me da como una cuchillada en el costado
    24 numbness,tingling | toy super bn d todo menos la pierna izq q se me duerme kda rato
    72 tingling,numbness | > ¿Nota hormigueo o adormecimiento?⏎Sí, en el pie⏎> ¿Fiebre?⏎No
    24 numbness,tingling | tengo adormesido el braso y me sumba la mano
    24 sharp_pain | me dueleeee muchisimoooo es insoportable no pegué ojo
    """#

  static let amber = #"""
    72 call_requested | 3
    24 - | ni fu ni fa
    24 wrong_number | Quién es??
    72 wrong_number | se equivoca de número, yo no fui a ningún masaje
    72 call_requested | Me pueden marcar cuando tengan un ratito porfa
    24 conduct | No me sentí cómoda con los comentarios que hizo el terapeuta sobre mi cuerpo
    72 conduct | le pedí que no me tocara los glúteos y siguió. No me pareció correcto
    24 numbness | puede que se me esté adormeciendo un poco el pulgar, no sabría decirle
    72 faint_dizzy | La primera noche me mareé al levantarme, ya se me quitó del todo
    72 persistent_beyond_72h | aún ando con agujetas
    24 worsening | Me duele más que ayer
    24 - | Todo bien. No lo dije en recepción, estoy embarazada de 10 semanas, lo aviso para que lo anoten
    72 osteoporosis | bien, aunque debí mencionar que tengo osteoporosis
    24 tingling | es normal el hormigueo?
    72 - | 😞
    24 - | Le gustó "¿Cómo se siente hoy? Avísenos si nota adormecimiento o dolor agudo"
    24 - | Fatal
    24 tingling | El hormigueo de las manos es el de siempre, por el túnel carpiano, igual que hace años
    72 persistent_beyond_72h | Cuatro días ya y apenas me queda un rastro de molestia
    72 - | si
    """#

  static let ok = #"""
    24 - | Como nueva!! 🙌
    24 - | Algo molido, como si hubiera ido al gym, pero contento
    72 - | Ya ni me acuerdo de la contractura con la que llegué
    72 - | 👍 todo bien
    24 - | 1
    72 - | 2️⃣
    24 - | Dormí como un tronco, diez horas seguidas
    24 - | Ningún hormigueo ni nada de eso, solo la espalda cargadita
    24 - | Un moratoncito chiquito en el hombro, nada más
    24 - | Hoy un poco más adolorida que ayer al salir, pero es lo que me explicaron. Todo en orden
    72 - | Ya casi no me quedan agujetas
    72 - | No podría estar mejor
    72 - | sin novedad, gracias
    72 - | Mi marido anda con fiebre y por eso no contesté antes, yo de maravilla
    72 - | sin fiebre, sin mareos, sin hormigueos, todo normal
    24 - | Hormigueo: no. Debilidad: no. Dolor punzante: tampoco. Estoy bien
    24 - | Caí rendida en el sofá a las 8 de la tarde, hacía meses que no descansaba así
    72 - | me morí de risa con el recordatorio jaja, todo genial por acá
    24 - | Las manos de su terapeuta son de otro mundo, no paro de contárselo a todo el mundo
    24 - | Cansada pero rico. Tomé mucha agua y a la cama temprano
    72 - | Ando en el hospital de turno (soy enfermera), luego les reservo. Yo de lujo
    72 - | Bien gracias a Dios
    24 - | un pelín tiesa al levantarme, con la ducha caliente se me pasó
    72 - | Ayer estuve todo el día de mudanza y la espalda ni se quejó 💪
    24 - | excelente la masajista, quedé como seda. Le dije que me cargo mucho en la oficina porque paso nueve horas frente a la compu y me trabajó justo ahí, con mucha paciencia. Hoy amanecí tierna de los hombros, como quien hizo ejercicio, pero me siento ligera y de buen humor. Ya les recomendé con las del trabajo
    72 - | De joven tuve ciática pero eso ya es historia. Del masaje salí genial
    24 - | se me durmió el gato encima y no lo moví en toda la noche jaja, así de relajada quedé
    24 - | pesadez en las piernas y ya, nada raro
    72 - | Perfecto, ya sin agujetas. Nos vemos el mes que viene!
    72 - | me temblaron las piernas al ver la cuenta jajaja, pero vale cada peso, quedé súper
    24 - | Todo fenomenal, gracias.⏎⏎El mar, 4 mar 2025 a las 10:12, Clínica escribió:⏎> ¿Tiene adormecimiento, dolor agudo o debilidad?⏎> Responda BAJA para no recibir más mensajes
    24 - | La zona está sensible al tacto, lo esperado. Por lo demás bien
    72 - | Fui a correr 10k y las piernas respondieron bárbaro
    """#

  static let questions = #"""
    24 - | ¿Puedo ir al gimnasio hoy?
    72 - | cuánto me saldría un bono de 5?
    72 - | Hacen también reflexología podal?
    24 - | q aceite usaron? olía increíble
    24 - | Si mañana notara hormigueo, ¿a qué número llamo?
    72 - | A mi hermana se le sube la ciática cada invierno, le vendría bien una sesión con ustedes?
    72 - | me pueden pasar la cita del jueves al viernes?
    24 - | es mejor frío o calor para las agujetas?
    72 - | ¿Cuánto tiempo conviene dejar entre una sesión y otra?
    72 - | Hola, buenas. Mi empresa me reembolsa parte de los tratamientos si presento un comprobante con mis datos fiscales y la fecha. hacen factura para el seguro? y me la pueden mandar por correo o tengo que pasar a recogerla?
    24 - | Todo bien! Oiga, creo que dejé una pulsera en la camilla, la encontraron?
    24 - | En caso de que saliera un moretón grande, qué hago? De momento no tengo nada
    """#

  static let optOuts = #"""
    24 - | BAJA
    72 - | stop
    72 - | Parar, gracias
    24 - | No me escriban más por favor
    72 - | quiten mi número de su lista
    72 - | Ya estoy bien, no hace falta que me sigan mandando mensajitos
    24 - | dejen de molestarme con tanto sms
    24 - | quiero darme de baja de estos avisos
    72 - | Alto.
    72 - | ya no quiero recibir estos recordatorios. El masaje estuvo bien
    """#

  static let automatic = #"""
    24 - | Respuesta automática: estaré fuera de la oficina hasta el 14 de julio. Para una emergencia llame a recepción.
    72 - | Estoy conduciendo con el modo No molestar activado. Veré tu mensaje cuando llegue a mi destino. (Respuesta automática)
    24 - | No se ha podido entregar el mensaje al siguiente destinatario: cliente@example.com. La dirección no existe. Código de error 550 5.1.1
    72 - | Mensaje del operador: su SMS no pudo ser entregado porque el número de destino no está disponible.
    """#
}
