/// Spanish replies in everyday words, with the traps of the language, by a writer who knew no rule.
enum FourteenthRoundSpanishWordings: ReplyTables {
  static let red = """
    24 weakness | traigo el brazo como de trapo, no aguanto ni la bolsa del super
    24 weakness | se me resbalan las tazas de la mano, ya rompi dos
    24 weakness | mi marido dice q renqueo y q se me cae la punta del pie
    24 sharp_pain | me pegan toques eléctricos en la nalga cada q me siento
    24 sharp_pain | es como si me enterraran un cuchillo en la paletilla
    24 radiating_pain | me duele la cintura y baja x toda la pierna hasta el dedo gordo
    24 radiating_pain | el dolor arranca en el cuello y me va a dar al codo
    24 numbness | noto el talón acorchado
    24 numbness | me toco el codo y es como si fuera de otra persona
    24 numbness | ya no siento el meñique
    24 numbness | no siento ni frio ni calor en el empeine
    24 tingling | hormiguitas por las yemas todo el santo dia
    24 tingling | agujitas en la planta del pie, ahi siguen
    72 tingling | zumbido en la pantorrilla tipo celular vibrando
    72 worsening | recaí, el miercoles iba mejor y hoy otra vez peor
    24 worsening | sube y sube el dolor, no frena
    72 persistent_beyond_72h | ya voy pa dos semanas con el cuello adolorido
    72 persistent_beyond_72h | de lunes a domingo con dolor en el hombro
    72 persistent_beyond_72h | el dolor ahi sigue, no afloja
    24 history_disc | me operaron de la columna en marzo y hoy me duele ahi mismo
    24 history_injury | no le conté q me caí de la moto el sabado pasado, la cadera me duele un monton
    24 osteoporosis | la doctora dice q tengo los huesos porosos y me duele el espinazo al tocarlo
    24 pregnancy_symptom | estoy de 7 meses y se me pone dura la panza a cada rato
    24 pregnancy_symptom | tengo 20 semanas de embarazo y manché un poquito
    24 bladder_bowel | me hice pis encima sin darme cuenta
    24 bladder_bowel | no me sale la orina aunque tengo ganas
    24 saddle_numbness,numbness | al limpiarme en el baño no siento nada ahi abajo
    24 chest_breath | me falta el aire con solo hablar
    24 chest_breath | siento como un elefante sentado encima del pecho
    24 calf_swelling | el gemelo hinchado y colorado, es normal?
    24 fever | ando con calentura y tiritando
    24 severe_headache | me va a reventar la cabeza, jamas me habia dolido asi
    24 faint_dizzy | se me puso todo negro y me desplomé en la regadera
    24 faint_dizzy | todo me da vueltas al pararme
    24 allergic_reaction | toda enronchada donde me pusieron el aceite
    24 allergic_reaction | las piedras calientes me dejaron una ampolla en la espalda
    24 severe_bruising | tengo la espalda entera llena de moretones negros enormes
    24 emergency | toy en la sala de urgencias esperando q me vean
    24 emergency | se me chueco la boca y hablo enredado
    24 emergency | AUXILIO
    72 self_harm | no le encuentro sentido a seguir viva
    24 weakness | nada de hormigueo ni calambres, eso si, el tobillo se me vence solo
    24 weakness | nada de fuerza en los dos brazos
    24 numbness | sin sensibilidad en el pulgar
    24 numbness | ni siento la mano cuando la apoyo
    72 sharp_pain | no hay noche q no me despierten las punzadas
    24 weakness | Le escribo x mi mama, desde la sesion no puede alzar el brazo
    72 numbness | va y viene lo dormido del muslo
    72 tingling | del hormigueo me queda un pelín nomas
    24 numbness | avisaron q escriba si se me dormia un pie, bueno, aca estoy con el pie dormido
    """

  static let amber = """
    24 | ni fu ni fa
    24 | ahi nomas, tirando
    24 | pues no quedé muy contento la verdad
    24 | 😞😞
    72 | saliendo de ahi se me durmió un pie, al rato volvió a la normalidad
    24 | ya no tengo las punzadas q me empezaron despues del masaje
    24 | me mareé anoche despues de la sesion, hoy nada
    72 | me salio sarpullido esa tarde y ya se borró
    24 | a lo mejor tengo menos fuerza en la mano, no estoy segura
    24 | no sé si llamarlo hormigueo o q
    24 | puede ser q me este dando fiebre
    24 | los dedos medio raros
    24 | me duele mas q ayer
    72 | los hombros continuan sensibles
    72 | quinto dia, queda una pizca
    24 | tengo un disco salido, se me pasó contarles, estoy bien
    24 | con 3 mesecitos de embarazo, todo lindo
    24 | me detectaron osteopenia pero me siento de maravilla
    24 | es normal marearse?
    24 | me marcan cuando puedan porfa
    24 | aqui no vive ninguna Lupita, se equivocó
    24 | me incomodó como me tocó el masajista
    """

  static let ok = """
    24 | quedé como nueva
    24 | de lujo, mil gracias
    24 | de puta madre, tío
    24 | a toda madre mi espalda
    24 | joya, un fenomeno el pibe
    24 | la masajista un diez de diez
    24 | no me duele nada de nada
    24 | ni un solo dolorcito
    72 | cero molestias
    72 | sin novedad por aca
    24 | no tengo cosquilleo ni adormecimiento ni cosa parecida
    24 | tampoco me maree, todo tranqui
    24 | nada de lo q preguntan, de maravilla
    24 | Mareos: ninguno. Fiebre: no. Animo: altisimo
    24 | hormigueo no, debilidad no, punzadas tampoco
    24 | no se me durmio nada, al contrario, ando ligerita
    72 | ya no me duele el hombro con el q llegué
    24 | entré con la mano dormida y salí sin eso, bendito sea Dios
    24 | la ciática que traía desapareció
    72 | la punzada del cuello con la que fui a verlos ya ni la noto
    72 | no me ha vuelto el adormecimiento q tenia antes de ir
    24 | dormi como un tronco
    24 | me quedé dormida en la camilla jaja, salí super relajada
    24 | caí rendida en la cama y amanecí fresca
    24 | no me canso de darles las gracias
    24 | no me puedo quejar, al pelo
    72 | imposible sentirse mejor
    24 | no sentía tanta paz desde hace años
    24 | agujetas nomas, como de gimnasio
    24 | algo molida, lo esperado
    24 | la espalda pesadita y ya
    24 | un moradito chico en el hombro, ningun drama
    24 | hoy un pelin mas adolorido q anoche, tal cual me dijeron
    72 | cada dia menos adolorida, casi ni me acuerdo
    72 | se me fue lo tieso
    24 | mi suegra anda con vertigo, yo de perlas
    24 | al perro se le entumió la pata jaja, yo excelente
    24 | a mi compadre le dio un infarto el mes pasado, pero yo todo bien gracias a Dios
    24 | de niña me desmayaba seguido, de grande jamas, ando re bien
    24 | lo unico q me dolió fue la billetera jaja, quede espectacular
    24 | partido de infarto anoche pero la espalda impecable
    24 | se me caía la baba de lo relajado q estaba
    24 | me bajó el estrés un montón
    24 | no paro de presumir lo bien q quedé
    72 | llevo cuatro dias sin molestias
    72 | una semana hablando maravillas de ustedes
    72 | sigo sin dolor, gracias
    24 | sin calentura, sin ronchas, sin nada feo
    """

  static let questions = """
    24 | puedo salir a correr hoy?
    24 | q hago en caso de q se me hinche una pierna?
    72 | cuanto sale el paquete de cinco?
    24 | mi hermana tiene hormigueo en los pies, le serviria un masaje?
    24 | si me llegara a salir un moreton le pongo árnica?
    24 | me puedo meter a la alberca?
    72 | a q hora abren los domingos
    72 | cada cuanto conviene ir?
    24 | salí feliz. puedo tomarme una cervecita?
    72 | como le hago para cancelar lo del jueves?
    """
}
