/// Spanish replies written before the rules were read, the half that rules were then improved by.
enum FifthRoundSeenSpanish: ReplyTables {
  static let red = #"""
    24 numbness | se me durmió el brazo y no despierta
    24 numbness | perdí la sensibilidad en dos dedos
    24 numbness | la cara se me siente como cuando vas al dentista
    24 numbness | me pellizco el muslo y no lo siento
    24 numbness | se me entume la mano
    24 numbness | el pie izquierdo lo tengo como muerto
    24 tingling | me hormiguean las manos desde ayer
    24 tingling | siento como piquetitos en los dedos
    24 tingling | como agujitas en la planta del pie
    24 tingling | me cosquillean los dedos de la mano
    24 tingling | tengo calambritos como corriente en la mano
    24 sharp_pain | me dan punzadas en la espalda
    24 sharp_pain | el dolor es insoportable
    24 sharp_pain | me da como un toque eléctrico al girar el cuello
    24 sharp_pain | nunca me había dolido tanto en la vida
    24 radiating_pain | el dolor me baja por la pierna
    24 radiating_pain | me duele desde la cadera hasta el pie
    24 radiating_pain | el dolor se me corre para el brazo
    24 radiating_pain | la ciática me está matando
    24 weakness | no puedo levantar el brazo
    24 weakness | se me doblan las rodillas
    24 weakness | se me caen las cosas de la mano
    24 weakness | arrastro el pie al caminar
    24 weakness | tengo el brazo sin fuerzas
    24 weakness | no puedo mover bien los dedos
    24 worsening | sigue empeorando
    72 worsening | hoy estoy peor que el lunes
    72 worsening | se me había quitado pero volvió más fuerte
    72 worsening | me duele más que ayer
    72 persistent_beyond_72h | me sigue doliendo
    72 persistent_beyond_72h | el dolor no se me quita con nada
    72 persistent_beyond_72h | desde hace una semana que me duele la espalda
    24 history_disc | tengo una hernia de disco y hoy me duele mucho
    24 osteoporosis | tengo osteoporosis y me duele un punto de la columna
    24 prenatal pregnancy_symptom | manché un poco esta mañana
    24 bladder_bowel | llevo desde ayer sin poder hacer pis
    24 saddle_numbness | tengo dormidas las partes íntimas
    24 chest_breath | me falta el aire
    24 chest_breath | siento opresión en el pecho
    24 calf_swelling | la pantorrilla está hinchada y caliente
    24 calf_swelling | tengo el gemelo hinchado y duro
    24 fever | ando con escalofríos desde anoche
    24 severe_headache | me explota la cabeza
    24 severe_headache | un dolor de cabeza terrible de repente
    24 severe_headache | la peor jaqueca que he tenido
    24 allergic_reaction | me salieron ronchas por todo el cuerpo
    24 allergic_reaction | se me hincharon los labios
    24 allergic_reaction | me quemaron la espalda con las piedras, tengo ampollas
    24 allergic_reaction | tengo sarpullido donde me pusieron el aceite
    24 severe_bruising | toda la pierna morada
    24 emergency | estoy en urgencias
    24 emergency | llamé a la ambulancia
    24 emergency | tengo media cara caída
    24 emergency | llámenme urgente
    24 tingling | no me duele nada, solo tengo hormigueo en la mano
    24 weakness | soy la hija de Carmen, no puede cerrar la mano desde el masaje
    24 tingling | ormigeo en los dedos
    24 tingling | cuando me siento se me duermen las piernas y me hormiguean
    24 numbness | hola buenas tardes, muchas gracias por escribir, el masaje estuvo muy rico y dormí toda la noche, nomás que en la mañana amanecí con dos dedos dormidos y todavía siguen así, pero de ahí en fuera todo bien, saludos
    """#
  static let amber = #"""
    24 tingling | tuve hormigueo un rato, ya se me quitó
    24 faint_dizzy | me mareé al levantarme de la camilla pero ya estoy bien
    24 sharp_pain | ya no es punzante
    24 tingling | creo que siento un poco de hormigueo, no estoy segura
    24 numbness | a lo mejor la tengo algo dormida
    24 | más o menos
    24 | ahí vamos
    24 | no muy bien
    24 | no
    24 call_requested | me pueden llamar por favor
    24 worsening | hoy me duele más que ayer
    72 persistent_beyond_72h | sigo algo adolorida
    24 severe_headache | un poco de dolor de cabeza
    24 conduct | me sentí incómoda, hizo comentarios sobre mi cuerpo
    24 wrong_number | ¿quién es?
    24 | me duele
    24 | 😞
    24 | pudo estar mejor
    """#
  static let ok = #"""
    24 | todo bien gracias
    24 | Muy bien, muchas gracias
    24 | quedé como nueva
    24 | súper bien
    24 | genial, gracias guapa
    24 | bárbaro che, gracias
    24 | todo chido
    24 | un poco adolorida pero es normal
    24 | sin dolor, sin hormigueo, sin nada
    24 | ni dolor ni hormigueo ni debilidad
    24 | no tengo ninguna molestia
    24 | dormí como un bebé
    24 | no siento ningún dolor
    72 | ya casi nada
    72 | mucho mejor
    72 | se me quitó lo adolorido
    24 | no podría estar mejor
    24 | mi marido tiene la pierna dormida por su hernia, yo estoy perfecta
    24 | 1
    24 | 2
    24 | 👌
    24 | gracias por todo, nos vemos el jueves
    24 | la cabeza despejada y el cuerpo ligero
    24 | no hace falta que me llamen, estoy bien
    24 | estoy bien⏎⏎El lun, 3 mar 2025 a las 9:00, Calm Hands <care@calmhands.example> escribió:⏎> ¿Hormigueo o adormecimiento?
    """#
  static let questions = #"""
    24 | ¿puedo bañarme hoy?
    24 | a qué hora es mi cita
    24 | cuánto cuesta la sesión de 90 minutos
    24 | puedo tomar ibuprofeno?
    24 | ¿cuándo puedo volver a hacer ejercicio?
    24 | si me mareo más tarde a quién llamo?
    24 | mi mamá tiene ciática, ¿le serviría un masaje?
    24 | ¿puedo cambiar mi cita del martes?
    """#
  static let optOuts = #"""
    24 | ALTO
    24 | baja
    24 | parar
    24 | cancelar
    24 | dejen de escribirme
    24 | no me escriban más
    24 | quítenme de la lista
    24 | ya no me manden mensajes por favor
    24 | darme de baja
    """#
  static let automatic = #"""
    24 | Respuesta automática: estoy fuera de la oficina hasta el lunes.
    24 | Estoy conduciendo, te respondo cuando llegue. Mensaje automático.
    24 | No se pudo entregar su mensaje: buzón lleno
    """#
}
