/// Spanish replies of earlier rounds that the rules still read otherwise; then learned from.
enum EleventhRoundLeftOutSpanish: ReplyTables {
  static let red = #"""
    24 weakness | casi me caigo subiendo al bondi, la rodilla se me aflojó sola
    24 sharp_pain | No es que no note calambritos eléctricos, los noto y mucho, en el antebrazo
    24 saddle_numbness | qué pena decirlo pero tengo como anestesiado ahí abajo, en la zona donde uno se sienta
    72 tingling | A cada rato se me duerme la mano manejando, la sacudo y regresa
    72 severe_bruising | El morado era chico pero ya me cubre todo el muslo, está casi negro
    72 sharp_pain | Mira, llevo una vida entera yendo a masajes y nunca me había pasado: el viernes salí flotando, el sábado jugué con los nietos, y ayer al agacharme a recoger un juguete me dio un latigazo de electricidad en la cintura que me dejó clavada. Hoy me lo ha vuelto a hacer al toser. Por lo demás estupenda, no quiero alarmar a nadie, pero os lo cuento por si acaso.
    """#

  static let amber = #"""
    72 persistent_beyond_72h | sigo con agujetas
    72 sharp_pain | Al salir de ahí me dieron unos pinchazos en el cuello; hoy, cero
    24 tingling | no sabría decirle si es hormigueo o nomás frío en los dedos
    24 radiating_pain | Mi ciática de toda la vida, ni mejor ni peor que antes de ir
    24 weakness | a lo mejor tengo menos fuerza en esa mano, no sabría decirle
    72 numbness | la primera noche no sentía el pulgar, ahora lo siento perfecto
    """#

  static let ok = #"""
    72 - | las agujetas ya van de salida
    24 - | casi me desmayo cuando vi lo barato que era jaja. estoy muy bien
    24 - | como si hubiera ido a levantar pesas jaja
    24 - | to' bien por acá, un chispito adolorío na' más
    72 - | Soy enfermera y vengo saliendo de urgencias de hacer guardia, así que cansada, pero del cuerpo estupenda
    72 - | Llegué con la mano dormida por las noches y mire, desde el masaje no ha vuelto a pasar. Mil gracias!
    """#

  static let questions = #"""
    72 - | A mi hermana se le duerme la mano por las noches, ¿le serviría venir con ustedes?
    24 - | me pueden mandar la factura a este correo
    72 - | ¿Atienden a embarazadas? Es para mi hermana
    """#
}
