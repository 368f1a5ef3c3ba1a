/// Spanish replies written before the rules were read, the half that rules were then improved by.
enum SixthRoundSeenSpanish: ReplyTables {
  static let red = #"""
    24 numbness | mi pie sigue dormido desde el masaje
    24 numbness | toco mi muslo y es como si no fuera mío
    24 numbness | se me adormeció media mano
    24 tingling | siento un hormigueo constante en los brazos
    24 tingling | cosquilleos raros en los dedos del pie
    24 sharp_pain | me duele a morir
    24 sharp_pain | un dolor agudísimo en el cuello
    24 radiating_pain | el dolor me recorre toda la pierna
    24 radiating_pain | me baja un dolor hasta el pie
    24 weakness | se me va la fuerza de la mano
    24 weakness | no puedo abrir un frasco
    24 weakness | mi rodilla se vence al bajar escaleras
    24 weakness | el brazo no me obedece
    24 pregnancy_symptom | tengo seis meses de embarazo y me duele el vientre
    24 bladder_bowel | no puedo aguantar la orina
    24 severe_headache | siento que me va a estallar la cabeza
    24 faint_dizzy | me siento mareado y casi me desmayo
    24 self_harm | no quiero seguir viviendo
    24 numbness | todo perfecto salvo que no siento un dedo
    24 weakness | no tengo hormigueo pero sí debilidad en la pierna
    24 numbness | mi esposo tuvo la cita ayer y tiene la mano dormida
    """#
  static let amber = #"""
    24 tingling | tenía hormigueo anoche, hoy nada
    24 numbness | se me durmió el pie un ratito pero ya pasó
    24 call_requested | llámeme cuando pueda
    24 history_disc | tengo hernia de disco, pero todo bien
    24 wrong_number | se equivocó de número
    """#
  static let ok = #"""
    24 | ligeramente adolorido, como después del gimnasio
    24 | nada de hormigueo ni adormecimiento
    24 | sin mareos ni fiebre
    24 | el dolor de cabeza que tenía desapareció, gracias
    24 | ya no tengo dolor, gracias
    24 | caí rendida y dormí toda la noche
    """#
  static let questions = #"""
    24 | ¿cuándo puedo ir al gimnasio?
    24 | tienen citas mañana?
    24 | ¿me pongo hielo o calor?
    """#
  static let optOuts = #"""
    24 | no quiero recibir mensajes
    24 | cancelar suscripción
    """#
  static let automatic = #"""
    24 | Estoy fuera de la oficina. Respuesta automática.
    """#
}
