/// Plain complaints without a warning sign, by ourselves: the second reader had seen few, and took them for red.
enum ThirteenthRoundPlainAmber: ReplyTables {
  static let amber = #"""
    24 - | there's pain in my shoulder
    24 - | my neck hurts
    24 - | pain in the lower back today
    24 - | I've got some pain in my hip
    24 - | my knee is hurting
    24 - | hurts a bit where you worked
    24 - | my back is painful
    24 - | quite painful around the shoulder blade
    24 - | a lot of pain in my calf muscle
    24 - | in pain
    24 - | I'm in some pain with my back
    24 - | my jaw hurts today
    24 - | pain in both shoulders since yesterday
    24 - | the left hip hurts more than the right
    24 - | painful neck this morning
    24 - | my arms hurt
    24 - | it hurts
    24 - | still in pain I'm afraid
    24 - | woke up with pain in my back
    24 - | bit of pain under my ribs when I lie down
    24 - | my feet hurt today
    24 - | having pain in my elbow
    24 - | an odd feeling in my foot
    24 - | strange sensation in my arm
    24 - | funny feeling in my knee
    24 - | my leg feels odd
    24 - | something's not right with my shoulder
    24 - | weird feeling down one side, can't describe it
    24 - | peculiar sensation in my hand
    24 - | my hip feels strange
    24 - | not feeling right since the session
    24 - | a funny sort of feeling in my toes
    24 - | I don't feel great
    24 - | feeling rough today
    24 - | bit under the weather since
    24 - | not so good
    24 - | could be better to be honest
    24 - | I feel awful today
    24 - | I am not well
    24 - | feel a bit off
    24 - | my head aches
    24 - | headache since last night
    24 - | bit of a headache
    24 - | me duele el cuello
    24 - | me duele la cadera
    24 - | tengo dolor en el hombro
    24 - | dolor de espalda desde ayer
    24 - | me duelen las piernas
    24 - | me duele bastante la rodilla
    24 - | con dolor en la cintura
    24 - | duele
    24 - | me sigue doliendo el hombro
    24 - | siento raro el brazo
    24 - | una sensacion rara en el pie
    24 - | algo raro en la pierna
    24 - | la mano la siento extraña
    24 - | no me siento bien
    24 - | me siento mal
    24 - | ando un poco mal desde la sesión
    24 - | regular, la verdad
    24 - | me duele la cabeza
    24 - | un poco de dolor de cabeza
    24 - | no amanecí muy bien
    24 - | dolor en la planta del pie
    24 - | me duelen los brazos
    24 - | adolorido y con dolor en la espalda baja
    24 - | la zona me duele más que antes de ir, no sé
    """#
}
