/// Short Spanish replies in the manner of the development examples, by a writer who knew no rule.
enum FourteenthRoundSpanish: ReplyTables {
  static let red = """
    24 numbness | los dedos de la mano izquierda los traigo dormidos
    24 tingling | como hormigas caminando por la planta del pie
    24 sharp_pain | me dan punzadas en el cuello al voltear
    24 radiating_pain | me baja un dolor desde la cadera hasta la rodilla
    24 weakness | se me caen las llaves de la mano
    72 persistent_beyond_72h | ya van cinco días con este dolor
    24 worsening | cada hora q pasa estoy peor
    72 worsening | el domingo iba mejor y hoy otra vez me duele más
    24 history_disc | tengo hernia discal en la L5 y hoy me duele bastante la cintura
    24 history_injury | no les conté que me caí de la moto hace dos semanas, me duele la clavícula
    24 osteoporosis | me diagnosticaron osteoporosis y me duelen las costillas
    24 pregnancy_symptom | embarazada de 30 semanas, el bebé casi no se mueve desde anoche
    24 bladder_bowel | se me salió el pipí sin darme cuenta
    24 saddle_numbness,numbness | al limpiarme no siento nada ahí abajo
    24 chest_breath | me falta el aire con solo hablar
    24 calf_swelling | la pantorrilla hinchada y caliente, solo la derecha
    24 fever | 38 y medio de temperatura y tiritando
    24 severe_headache | el dolor de cabeza más fuerte que he tenido nunca
    24 faint_dizzy | me desmayé saliendo de la regadera
    24 allergic_reaction | ronchas por donde me pusieron el aceite
    24 severe_bruising | tengo media espalda morada, casi negra
    24 emergency | se me torció la boca y hablo raro
    72 self_harm | ya no quiero seguir viviendo
    24 tingling,numbness | hormigueo y adormecimiento brazo izq
    24 sharp_pain | dolor punsante en la paletilla
    24 numbness | Nada de fiebre pero tengo el pie dormido
    24 tingling | no solo quedé adolorida, también me hormiguea la pantorrilla
    24 sharp_pain | el paracetamol no le hace nada a esta puñalada en la lumbar
    72 numbness | sin cambios, el talón sigue insensible
    24 weakness | Hormigueo: no. Debilidad: sí.
    24 weakness | todo perfecto salvo que no puedo cerrar el puño
    24 tingling | tengo agujitas en los dedos todo el dia, sera normal?
    24 radiating_pain | si toso, el dolor se me va hasta el pie
    72 weakness | Mejor que el martes, aunque la rodilla se me dobla sola
    24 numbness | Soy la hija de doña Carmen, dice mi mamá que no siente la mano desde el masaje
    24 numbness | no me manden mas sms, ando con la muñeca dormida desde que fui
    24 weakness | Muy relajado.⏎Comí bien.⏎Eso sí, arrastro un pie al andar.
    24 sharp_pain | <p>Me dan <b>pinchazos</b> muy fuertes en el hombro</p>
    24 numbness | Sí, adormecida la rodilla.⏎⏎El mié, 5 mar 2025 a las 9:12, Centro <hola@centro.example> escribió:⏎> ¿Hormigueo o adormecimiento?
    24 sharp_pain | me duele horrores, un 9 de 10
    24 numbness | perdí la sensibilidad en el empeine
    72 tingling | el cosquilleo va y viene
    72 numbness | casi se me quitó lo dormido del pulgar
    24 numbness | es una tontería pero el meñique lo tengo como muerto
    24 weakness | no creo que sea por el masaje pero la pierna no me responde
    24 radiating_pain | se me alborotó la ciática
    72 persistent_beyond_72h | me sigue doliendo
    72 persistent_beyond_72h | Esto no mejora
    72 tingling | volvió el hormigueo que se me había pasado
    24 numbness | ya no siento el dedo gordo
    24 numbness | tengo el brazo numb desde ayer, no se que hacer
    24 sharp_pain | me dan corrientazos en el codo
    """

  static let amber = """
    72 | el viernes tuve hormigueo, el sábado se me quitó
    24 | se me durmió el brazo al salir pero ya lo siento normal
    24 | ya no es punzante, queda una molestia sorda
    24 | a lo mejor tengo el pie algo dormido, no estoy segura
    24 | siento algo raro en el muslo
    24 | pues ahí vamos
    24 | me encuentro fatal
    24 | hoy me duele más que ayer
    72 | aún tengo agujetas
    72 | quinto día y apenas una pizca de molestia
    24 | me operaron de un disco lumbar, se me olvidó ponerlo. Ando bien
    72 | tengo 5 meses de embarazo, todo tranquilo
    24 | si
    24 | 3
    24 | los mareos son normales después?
    24 | que alguien me marque porfa
    24 | Le gustó “¿Hormigueo, debilidad o dolor agudo?”
    24 | quién es? no conozco este número
    24 | me incomodaron los comentarios del terapeuta
    24 | la rodilla me molesta igual que siempre, ni más ni menos
    """

  static let ok = """
    24 | De lujo, mil gracias
    72 | como nueva
    24 | todo chido 👍
    24 | rebien, gracias!!
    24 | hombros algo cargados, lo esperado
    24 | agujetas nada más
    24 | Ni hormigueo, ni calambres, ni nada raro
    24 | Entumecimiento: no, fiebre: no, debilidad: no
    24 | ningún dolor punzante
    24 | no se me duerme nada, todo en orden
    72 | ya no me duele nada
    72 | se va quitando lo tieso, hoy casi nada
    24 | caí rendido en el sofá, qué paz
    24 | me quedé dormida en el taxi de lo relajada que iba
    24 | a mi suegra se le duermen las manos, a mí nada, estoy genial
    24 | no puedo estar más contenta
    72 | cero quejas
    24 | su masajista tiene un humor muy agudo jaja, quedé fenomenal
    24 | tenía débil la señal y no vi el mensaje. Estoy muy bien
    24 | llegué con la pierna dormida y salí sin nada, hoy igual de bien
    24 | hace veinte años tuve ciática, ahora nada de nada
    24 | un moretón chiquito donde apretó, nada más
    24 | un poco más tiesa que ayer, pero bien
    24 | Fenomenal⏎⏎El lun, 3 mar 2025 a las 10:00, Centro <hola@centro.example> escribió:⏎> ¿Tiene debilidad, hormigueo o dolor agudo?
    24 | Bien, gracias.⏎⏎-- ⏎Dr. R. Paredes, Clínica del Dolor y Urgencias
    72 | llevo cuatro días sin dolor
    72 | hacía meses que no dormía tan bien
    24 | ESTOY SUPER BIEN GRACIAS
    72 | 1.
    24 | molestia 2 de 10 en la nuca, tranqui
    24 | anoche molida, hoy fresca como lechuga
    72 | Estoy para correr un maratón!
    24 | no paro de sonreír desde que salí
    72 | me di de baja del gimnasio, con ustedes me basta, estoy genial
    24 | hoy ya volví a mi turno en el hospital, me siento bárbaro
    24 | nada d eso, todo bn grax
    """

  static let questions = """
    24 | Puedo ducharme con agua caliente hoy?
    24 | y si mañana amanezco con fiebre, a quién le aviso?
    24 | ¿Qué pasa si las molestias duran más de una semana?
    72 | cuánto sale el paquete de cinco?
    72 | Quedé muy bien. ¿Cada cuánto conviene ir?
    24 | cómo cancelo lo del lunes?
    72 | mi abuela tiene osteoporosis, le pueden dar masaje?
    24 | atienden a gente con ciática?
    24 | Tienen estacionamiento?
    24 | cuando podre volver a correr
    24 | ¿En qué caso habría que ir a urgencias?
    24 | me puedo tomar un ibuprofeno si me llega a doler?
    """

  static let optOuts = """
    24 | alto!!
    24 | Para.⏎⏎Enviado desde mi iPhone
    24 | cancelar suscripcion
    72 | quítenme de la lista
    72 | todo bien, ya no hace falta que me escriban
    24 | dejen de mandarme sms por favor
    """

  static let automatic = """
    24 | Respuesta automática: fuera de la oficina hasta el día 14. En caso de urgencia llame al 112.
    24 | No se pudo entregar el mensaje: el buzón del destinatario está lleno.
    24 | Estoy conduciendo con la función Concentración activada. Veré tu mensaje cuando llegue.
    72 | Aviso del operador: mensaje no entregado, el número de destino no existe.
    """
}
