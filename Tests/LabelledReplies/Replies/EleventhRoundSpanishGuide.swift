/// Spanish replies in the spirit of the guide, by somebody who knew no rule, first measured on this version; then learned from.
enum EleventhRoundSpanishGuide: ReplyTables {
  static let red = #"""
    24 numbness | traigo la mano como de corcho, no la siento desde que sali de ahi
    24 numbness | Se me durmio el brazo izquierdo anoche y asi sigue
    24 numbness | los dedos de los pies como si me hubieran puesto la anestesia del dentista
    24 numbness | me toco el muslo y es como tocar el de otra persona
    24 numbness | ya no siento el talon
    24 tingling | hormiguitas en los dedos toda la noche
    24 tingling | La planta del pie me zumba, parece un celular en vibrador
    24 tingling,numbness | cada rato se me duerme la mano cuando manejo
    24 sharp_pain | es como si me clavaran un picahielo en la paletilla
    24 sharp_pain | me dan unos latigazos en la cintura q me dejan doblado
    24 sharp_pain | Del 1 al 10, un 9 de dolor. No pegue ojo
    24 sharp_pain | Me duele horrores, en mi vida me habia dolido asi
    24 sharp_pain | no es que duela poquito, es inaguantable
    24 sharp_pain | un calambrazo en el cuello, como de enchufe, cada vez que miro para atras
    72 radiating_pain | me viene un dolor por detras de la pierna hasta la corva
    24 radiating_pain | El dolor nace en la nalga y va a dar al dedo chico del pie
    24 radiating_pain | se me desperto la ciatica, che
    24 radiating_pain | me duele la nuca y ese dolor se me mete por el hombro hasta el codo
    24 weakness | se me caen las cosas, ayer fueron dos platos
    24 weakness | no me responde el tobillo
    24 weakness | No logro levantar el brazo para peinarme
    72 weakness | voy arrastrando el pie derecho al caminar
    24 weakness | la rodilla se me dobla sola en la bajada
    24 weakness | No tengo fuerza ni pa abrir la llave del agua
    24 worsening | cada hora que pasa duele mas y mas
    72 worsening | El martes iba mejor del cuello y hoy amaneci otra vez fatal, con mas dolor que el primer dia
    72 worsening | lejos de mejorar, peor que ayer
    72 persistent_beyond_72h | quince dias ya con el lumbar doliendome
    72 persistent_beyond_72h | De jueves a martes y el dolor del hombro sigue ahi plantado
    72 persistent_beyond_72h | sigue doliendo
    72 persistent_beyond_72h | ni con hielo ni con pastillas se me va el dolor
    24 history_disc | Me olvide de contarles que me operaron de una hernia de disco en marzo. Hoy me duele toda la cintura
    24 history_injury | Choque con la moto la semana pasada, no se los dije, y ahora me duele un monton la espalda
    24 history_injury | me torci el tobillo un par de dias antes de ir y hoy me duele al pisar
    24 osteoporosis | La densitometria me habia salido baja y me duelen las costillas donde aprieto
    24 osteoporosis | hace poco me diagnosticaron osteoporosis y se me ha quedado un dolor fijo en mitad de la columna
    24 pregnancy_symptom | estoy de 6 meses y desde anoche mancho un poco de sangre
    24 pregnancy_symptom | Embarazada de 31 semanas. El bebe casi no se ha movido hoy
    24 bladder_bowel | se me escapa el pipi sin darme cuenta desde el masaje
    24 bladder_bowel | llevo desde ayer sin poder orinar, que sera?
    24 saddle_numbness,numbness | cuando me limpio en el baño no siento nada ahi en la entrepierna
    24 chest_breath | me falta el aire al subir un piso
    24 chest_breath | tengo como un peso enorme encima del pecho
    72 calf_swelling | Una pantorrilla dura, roja y caliente, bien mas gruesa q la otra
    24 fever | 38 y medio de temperatura desde anoche y tiritando
    24 severe_headache | la cabeza me va a reventar, jamas tuve un dolor de cabeza asi
    24 faint_dizzy | me desmaye saliendo de la ducha
    24 allergic_reaction | Me salieron ronchas por donde me pusieron el aceite
    24 allergic_reaction | las piedras calientes me dejaron una ampolla en la espalda
    24 severe_bruising | tengo media espalda negra de moretones enormes
    24 emergency | estoy en urgencias, luego les cuento
    24 emergency | Soy el hijo. A mi papa se le torcio la boca y habla enredado desde que volvio de su sesion
    72 self_harm | la verdad ya no le veo sentido a seguir viviendo
    24 numbness | Ni fiebre ni mareo, eso si: la mano perdio el tacto
    24 numbness | Agudo no. Adormecido si, el pulgar.
    24 numbness | me escriben demasiado, no manden mas. y por cierto el pie lo tengo dormido
    72 tingling | no hay dia que no me hormiguee la pierna
    72 tingling | El hormigueo bajo bastante pero algo queda
    24 radiating_pain | cuando toso el dolor me llega al gluteo
    24 weakness | Decia su mensaje que avise si noto debilidad. Pues si, en la muñeca
    24 numbness | es normal q los dedos se me queden sin sensibilidad?
    24 tingling | tengo ormigeo en la piena
    24 weakness | Hola buenas, primero darles las gracias porque la chica fue un amor y sali flotando. Por la noche cene bien, vi la tele con mi marido y sin novedad. Hoy he ido a coger la bolsa de la compra y la mano derecha no aprieta, se me abre. No sera nada, pero os lo digo
    """#

  static let amber = #"""
    24 - | mas o menos
    24 - | Pues esperaba otra cosa, la verdad
    72 sharp_pain | me dieron corrientazos en la espalda esa noche, hoy ya nada
    72 numbness | el muslo estuvo como muerto un par de horas el dia de la cita, despues volvio todo a su sitio
    24 weakness | capaz que el brazo esta medio debil, no sabria decirte
    24 numbness,tingling | noto algo raro en la pierna, no se explicarlo
    24 worsening | hoy me duele mas que ayer
    72 persistent_beyond_72h | aun ando molido
    72 persistent_beyond_72h | Ya van cinco dias y del dolor queda una miguita de nada
    24 history_disc | no anote en la ficha que tengo una protrusion de disco, por lo demas estoy bien
    24 osteoporosis | Tengo osteoporosis, se me paso decirlo. Me siento bien
    24 pregnancy_symptom | estoy esperando bebe, 10 semanas, no les avise. Todo en orden
    24 call_requested | me pueden llamar por telefono cuando tengan un rato
    24 wrong_number | Quien es? yo no he ido a ningun masaje
    24 conduct | el masajista hizo comentarios sobre mi cuerpo y no me gusto nada
    24 tingling | La sensacion de hormigas es algo que suele pasar?
    24 severe_headache | Dolorcillo de cabeza ayer, poca cosa
    24 - | la rodilla quejosa de toda la vida, ni mejor ni peor
    24 tingling | j'ai des fourmis dans le bras
    """#

  static let ok = #"""
    24 - | Como nueva
    72 - | Todo bien x aca
    24 - | joya, mil gracias
    24 - | chevere, nada raro que contar
    24 - | de diez, chicas 😘
    24 - | Molidita pero contenta, como cuando vuelvo al gym
    24 - | agujetas en los hombros, nada mas
    24 - | amaneci un poco mas tiesa que ayer, lo esperable
    24 - | La espalda cargada y con sueño, imagino que es lo normal
    24 - | me salio una marquita morada junto al omoplato, no molesta
    24 - | dolor agudo: no, hormigueo: no
    24 - | Ni calambres ni mareos ni adormecimiento, todo tranqui
    24 - | no se me duerme nada y tampoco he notado pinchazos
    72 - | nunca senti debilidad ni nada por el estilo
    24 - | mejor imposible
    24 - | Cero quejas
    24 - | caí rendido a las nueve y me desperte hecho un rey
    24 - | se me durmio hasta el gato encima jaja, muy relajada
    72 - | hacia meses que no podia girar el cuello y por fin puedo, son unos magos
    24 - | la puntada que traia hace meses en el omoplato se fue con la sesion, bendiciones
    72 - | mi hermano anda jodido con la pierna dormida y le di su numero. yo al pelo
    24 - | A mi perra le fallan las patas de viejita, pero yo perfecta
    24 - | casi me da un infarto con el gol de anoche jaja. la espalda de lujo
    72 - | no puedo parar de sonreir jaja, gracias
    24 - | Muy alto el nivel de su equipo, quede encantada
    72 - | pasaron ocho dias y ni rastro de la contractura, feliz
    24 - | la musica un poco aguda jaja pero el masaje buenisimo
    72 - | el agarrotamiento va soltando, cada dia menos
    72 - | las agujetas me duraron hasta el miercoles y listo
    24 - | molestia 1 de 10, ni la noto
    24 - | hace como 20 años tuve hormigueos por el estres, ahora cero, estoy de lujo
    24 - | Bien gracias⏎⏎El mar, 4 mar 2025 a las 9:12, Centro Alivio <hola@alivio.example> escribió:⏎> ¿Siente adormecimiento, debilidad o dolor agudo?
    24 - | Perfecto todo.⏎⏎-- ⏎Farmacia de Urgencias 24 h
    24 - | trabajo en urgencias y la espalda me aguanto el turno entero, gracias!!
    72 - | Sin novedad por aqui, muy agradecida
    24 - | No me duele nada de nada
    24 - | la primera noche puro sofa y manta, hoy ya ando a mil
    """#

  static let questions = #"""
    24 - | ¿me puedo meter al mar hoy?
    72 - | cuanto sale el de 90 minutos
    24 - | Sirve cualquier crema para hidratar despues?
    72 - | teneis hueco el jueves por la tarde?
    24 - | si mañana me llegara a doler mas, puedo tomar ibuprofeno?
    24 - | y en caso de que se me entumezca algo a quien le aviso?
    24 - | A partir de cuantos dias de molestia tendria uno que preocuparse?
    72 - | Necesito cancelar lo del lunes y pasarlo al miercoles, se puede?
    72 - | Mi suegra tiene hernia de disco, ustedes la pueden atender?
    24 - | Quede genial! el sabado corro una 10K, voy o descanso?
    72 - | Me mandan la factura a este correo?
    24 - | puedo tomarme unas cervezas esta noche o mejor no
    72 - | cada cuanto conviene hacerse el descontracturante?
    """#

  static let optOuts = #"""
    24 - | Denme de baja por favor
    72 - | borren mi numero de su lista
    24 - | paren de mandarme sms
    24 - | quede bien, pero ya no me escriban
    72 - | quisiera dejar de recibir estos avisos
    24 - | Baaja porfa
    """#

  static let automatic = #"""
    24 - | Respuesta automática: me encuentro fuera de la oficina hasta el lunes 12. Para una emergencia llame al 112.
    24 - | Estoy conduciendo con No molestar activado. Veré tu mensaje cuando llegue.
    72 - | No se ha podido entregar su mensaje al siguiente destinatario: buzón lleno.
    """#
}
