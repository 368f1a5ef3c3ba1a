/// Spanish replies of many kinds of people, by somebody who knew no rule, first measured on this version; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundSpanishPeople: ReplyTables {
  static let red = #"""
    24 tingling | tengo hormigueo en los dedos de la mano izquierda
    24 numbness | Se me durmió el pie y no despierta
    24 sharp_pain | me duele muchísimo, un 9 de 10
    72 radiating_pain | El dolor me baja por toda la pierna hasta el talón
    24 weakness | No tengo fuerza en la mano, no pude ni abrir la botella de agua
    72 worsening | Hola, estoy peor que el día de la sesión
    72 persistent_beyond_72h | Ya van seis días y todavía me duele la espalda
    24 history_disc | tengo hernia de disco y hoy me duele bastante la cintura
    24 history_injury | Hace quince días me caí de la moto y ahora me está doliendo el hombro
    24 osteoporosis | Tengo osteoporosis y me duele la cadera desde ayer
    24 pregnancy_symptom | Estoy embarazada y desde anoche tengo cólicos
    24 bladder_bowel | No puedo orinar desde ayer en la tarde
    24 saddle_numbness | no siento nada entre las piernas cuando me siento
    72 chest_breath | me falta el aire
    72 calf_swelling | tengo la pantorrilla hinchada y caliente
    24 fever | Desde anoche ando con fiebre, 38.5
    24 severe_headache | Tengo un dolor de cabeza terrible que no me deja ni abrir los ojos
    24 faint_dizzy | me desmayé esta mañana en el baño
    24 allergic_reaction | Me salieron ronchas en toda la espalda
    72 severe_bruising | tengo un moretón enorme, me agarra media espalda
    24 emergency | estamos en la sala de urgencias con ella
    72 self_harm | no quiero seguir viviendo
    24 sharp_pain | me dan punzadas fuertes en el cuello cuando volteo
    72 sharp_pain | Siento corrientazos en la espalda
    72 persistent_beyond_72h | dolor que no se quita con nada
    72 weakness | El brazo se me cansa y no lo puedo levantar por encima del hombro
    24 faint_dizzy | Me siento mareada, todo me da vueltas
    24 weakness | Se me cayó la taza del café dos veces hoy, como que la mano no agarra
    72 weakness | La rodilla se me dobla solita bajando las gradas
    72 weakness | Hola! Mi esposo dice que camino arrastrando el pie. Yo ni lo había notado
    24 numbness | Se me ha quedado el muslo acorchado desde que salí de la consulta
    72 numbness | Ya no me duele pero ahora no siento el dedo meñique
    24 numbness | Me toco la parte de afuera de la pierna y es como si fuera de otra persona
    24 numbness | tengo el leg bien numb desde ayer y me da miedo manejar
    72 tingling | hormiguitas en la planta del pie, van y vienen
    24 tingling | Feliz con la atención. Lo único, un cosquilleo chiquitito en el dedo gordo jaja
    24 worsening | cada hora que pasa me duele más
    72 worsening | Anteayer ya estaba bien y hoy amanecí otra vez con el dolor, más fuerte
    24 worsening | Esto en lugar de aflojar va apretando más y más, che
    72 persistent_beyond_72h | desde el martes pasado con este dolor de cintura y hoy ya es lunes
    72 persistent_beyond_72h | Cero mejoría, el hombro me sigue doliendo igualito
    24 radiating_pain | Me jala un dolor desde la nalga y me llega hasta la corva
    24 radiating_pain | Pucha, se me alborotó la ciática
    72 radiating_pain | el dolor del cuello se me corrió al brazo, hasta el codo lo tengo
    24 sharp_pain | No aguanto del dolor, no pegué un ojo
    24 sharp_pain | Quedé súper, nomás me da como un piquete de cuchillo debajo de la paleta si volteo rápido. Nada grave
    24 sharp_pain | Nunca en la vida me había dolido algo así, y mire que tuve tres partos sin anestesia
    24 history_disc | Perdón que no lo dije en la ficha, me operaron de la columna en febrero. Hoy me está doliendo justo ahí
    24 history_injury | choqué el mes pasado y el cuello me duele harto desde la sesión
    24 osteoporosis | En la densitometría me salió osteopenia, se me pasó avisarles. Me duele la columna cada vez que me siento
    24 pregnancy_symptom | Estoy de 30 semanas y la bebé casi no se ha movido hoy
    72 bladder_bowel | Me da mucha pena decirlo pero se me salió el pipí sin darme cuenta, dos veces ya
    72 bladder_bowel | No alcanzo a llegar al baño, se me escapa lo del dos. Eso no me pasaba
    72 saddle_numbness | Cuando me limpio en el baño no siento el papel
    24 saddle_numbness,numbness | tengo adormecidas las partes íntimas, qué hago??
    72 chest_breath | siento como un peso encima del pecho que me aprieta
    72 chest_breath | Me canso y jadeo de ir del cuarto a la cocina, como si no me entrara el aire
    72 calf_swelling | El chamorro derecho se me hinchó y está colorado, me duele al caminar
    72 calf_swelling | Una batata la tengo más gruesa que la otra y durísima
    72 fever | volé de fiebre toda la noche y sigo con chuchos de frío
    72 fever | el termómetro me marca 38,9 y estoy tiritando
    24 severe_headache | La cabeza me va a estallar, vomité dos veces
    72 severe_headache,sharp_pain | Una jaqueca de aquellas desde el domingo, de las que hay que estar a oscuras y en silencio. Insoportable
    24 faint_dizzy | Saliendo del metro se me fue el mundo y me tuvieron que sentar
    24 allergic_reaction | las piedras calientes me dejaron una ampolla en la cintura
    24 allergic_reaction | Se me hincharon los labios y me pica todo, será el aceite de almendras? capaz fue algo que comí
    24 emergency | Soy el hijo. A mi mamá se la acaba de llevar la ambulancia
    72 emergency | ayuda por favor
    24 emergency | Llámenme urgente!!!
    24 emergency | se me torció la boca y se me enredan las palabras
    24 self_harm | Gracias por el masaje, de verdad. Pero la cosa está muy negra y he pensado en quitarme la vida
    72 pregnancy_symptom | Embarazada de 5 meses y hoy manché la ropa interior con sangre
    72 pregnancy_symptom | Creo que es el embarazo, estoy de 33 semanas, pero la panza se me pone dura cada diez minutos desde el mediodía
    72 pregnancy_symptom | encinta de siete meses, los pies se me pusieron como globos y me duele la cabeza
    24 sharp_pain | Hormigueo: no⏎Debilidad: no⏎Dolor punzante: sí, en la cadera
    24 numbness,tingling | > ¿Ha sentido adormecimiento o hormigueo?⏎sí, en el pie derecho
    24 weakness | Escribo por mi papá, fue con ustedes ayer. Dice que no logra levantar el brazo para peinarse
    72 out numbness | no me escriban más, tengo la pierna muerta desde que me masajearon
    72 tingling | tengo ormigeo en los deos de la mano
    24 numbness | 1 aunque el brazo izquierdo lo tengo dormido
    72 history_injury | Me esguincé el tobillo hace tres semanas y ahora me duele al apoyarlo
    72 osteoporosis,persistent_beyond_72h | La doctora dice que tengo los huesos porosos. Me duele la espalda baja y no se calma
    24 history_disc,radiating_pain | Tengo un disco salido en la L5 y desde anoche el dolor me corre hasta el tobillo
    72 weakness | Sin fiebre ni mareos, pero los dedos de la mano no me obedecen, no puedo abrocharme la camisa
    24 tingling | la mano la tengo como si le corriera gaseosa por dentro, chispitas todo el rato
    72 worsening | Peor
    72 sharp_pain,radiating_pain | Al reírme me pega un calambrazo del cuello al codo
    """#

  static let amber = #"""
    24 call_requested | Me llaman por favor cuando tengan un ratito
    72 tingling | Me dio hormigueo en el brazo esa noche pero ya se me quitó del todo
    24 wrong_number | se equivocaron, yo no fui a ningún masaje
    24 call_requested | 3
    24 worsening | Me duele más que ayer
    72 - | ni bien ni mal
    24 fever | ¿Es normal tener fiebre después?
    72 persistent_beyond_72h | El cuerpo me sigue molido
    24 wrong_number | quién me escribe?
    72 - | no
    24 conduct | no me gustó que me bajara la sábana sin preguntarme
    72 osteoporosis | Me siento bien, pero tengo osteoporosis y se me olvidó anotarlo
    24 numbness | A lo mejor tengo la mano un poco dormida, no sabría decirle
    24 pregnancy_symptom | Tengo 14 semanas de embarazo, no lo puse en el formulario. Por lo demás muy bien
    72 faint_dizzy | El día del masaje me mareé al pararme, pero ya pasó y no se ha repetido
    72 history_disc | Estoy muy bien. Aprovecho para avisar que me operaron de una hernia discal en 2019, no sé si importa
    24 tingling | El hormigueo de mi mano es el de hace años, por el túnel carpiano, sigue igualito
    24 - | Le gustó "Hola, ¿cómo se siente después de su sesión? Si nota adormecimiento o dolor agudo, avísenos"
    72 - | ☹️
    72 persistent_beyond_72h | Cuarto día y apenas me queda una sombrita de dolor
    72 conduct | El muchacho que me atendió hizo comentarios sobre mi cuerpo que me incomodaron
    72 - | Bonjour, merci, tout va bien
    """#

  static let ok = #"""
    24 - | buenas, me siento muy bien, gracias por preguntar
    72 - | todo bien 👍
    24 - | Un poquito adolorida como cuando uno hace ejercicio, nada más
    24 - | Amanecí un poco más adolorido que ayer pero nada del otro mundo
    72 - | Ya no me duele nada, mil gracias
    24 - | no, ninguno de esos síntomas
    72 - | 1
    24 - | descansé riquísimo y hoy ando ligerita
    24 - | Todo ok
    72 - | sin novedad, como nueva
    24 - | No me puedo quejar, la verdad
    24 - | nada de hormigueo, nada de fiebre, nada de mareo. Solo un cansancio rico
    72 - | Un moretoncito en el brazo y ya, lo demás perfecto
    24 - | llegué a la casa y me quedé dormida con ropa y todo jaja, qué delicia de masaje
    72 - | Mi marido anda con fiebre en cama pero yo estoy divina
    72 - | La ciática con la que llegué ese día se me fue, no lo puedo creer. Gracias!!
    72 - | Las agujetas ya casi no se notan
    24 - | 2
    72 - | Mejor imposible
    24 - | Bacán, quedé como nueva
    24 - | masaje de diez, volveré seguro
    72 - | Me muero por volver, qué manos tiene esa muchacha
    24 - | Se me hizo corto jajaja. Todo chévere
    24 - | El dolor de cabeza que traía de la oficina desapareció en la camilla
    72 - | Ni hormigueo ni adormecimiento ni nada raro. Gracias por estar pendientes
    24 - | Dormí como bebé toda la noche
    72 - | todo tranquilo, Dios los bendiga
    72 - | Las piernas pesaditas y mucho sueño el primer día, hoy ya normal
    24 - | Perfecto, muy agradecido.⏎⏎El mar, 4 mar 2025 a las 10:12, Clínica escribió:⏎> Si nota adormecimiento, debilidad o dolor agudo, responda 3.
    72 - | Me siento de maravilla.⏎⏎Enviado desde mi iPhone
    72 - | Ningún síntoma de los que mencionan, estoy bien
    72 - | Lo rígido del cuello se me fue aflojando solo, ya giro sin problema
    72 - | 2.
    24 - | No podía haber quedado mejor, se los recomendé a todo el edificio
    """#

  static let questions = #"""
    24 - | ¿Puedo ir al gimnasio hoy?
    72 - | ¿cuánto cuesta el masaje de 90 minutos?
    72 - | Bien, gracias. ¿Tienen hora para el viernes en la tarde?
    24 - | Si me llegara a dar fiebre, ¿voy al médico o les aviso a ustedes?
    72 - | Mi mamá sufre de ciática, ¿le serviría este masaje?
    72 - | ¿cada cuánto me conviene volver?
    24 - | disculpe no dejé mis lentes ahí?
    24 - | ¿me puedo meter al mar hoy o mejor espero?
    24 - | En qué caso debería preocuparme por un moretón?
    72 - | Quiero cambiar la cita del jueves, ¿se puede?
    72 - | Aceptan el seguro de Humana?
    24 - | qué aceite usaron? huele divino y quiero comprar
    72 - | Cuándo puedo volver a correr
    """#

  static let optOuts = #"""
    24 - | stop
    72 - | ya no me manden mensajes
    72 - | BAJA por favor
    24 - | Por favor quítenme de su lista
    72 - | dejen de escribirme
    24 - | Cancelar
    72 - | Cómo me quito de estos mensajes? no quiero recibir más
    72 - | Alto
    24 - | borren mi número que no me interesa recibir esto
    72 - | Parar, gracias
    24 - | unsuscribe
    72 - | Ya quedé bien, paren con los mensajitos
    72 - | Deseo darme de baja de estos avisos. Saludos
    """#

  static let automatic = #"""
    24 - | Respuesta automática: Estoy fuera de la oficina hasta el lunes 14. Para asuntos urgentes comuníquese con recepción.
    24 - | Estoy conduciendo con la función No molestar activada. Veré tu mensaje cuando llegue a mi destino.
    72 - | No se pudo entregar su mensaje a los siguientes destinatarios: la dirección no existe. 550 5.1.1
    72 - | Gracias por su mensaje. Me encuentro de vacaciones hasta el 3 de enero y no tendré acceso al correo. Este es un mensaje automático.
    """#
}
