/// Spanish wordings of self-harm.
enum SpanishSelfHarm {
  static let rules: [Rule] = [
    Rule(
      "es.selfHarm", .flag(.selfHarm),
      """
      suicid~|suicidarme|suicidio|matarme|matarse
      quiero|quisiera|deseo|ganas|preferiria|prefiero ... morir|morirme|desaparecer|matarme|muert~
      no quiero @muy? vivir|seguir|despertar|existir
      no|sin ... ganas de? vivir
      quitarme la vida
      no ... sentido ... vida|vivir
      mejor ... sin mi
      hacerme dano
      acabar con todo|mi
      no puedo mas con
      no @muy? quiero|quisiera|deseo ... vivir|seguir|despertar|existir|viviendo
      ya no quiero vivir|seguir|estar|existir
      mejor|quisiera|ojala|deseo|prefiero estar|estuviera|estaria|haber|verme? muert~|morir|morirme|desaparecer|nacido
      no vale la pena vivir|seguir|nada
      sin mi ... mejor
      mejor ... sin mi|muert~
      no ... despertar mas|nunca|manana|ya
      matarme|matarse|suicid~|ahorcarme|cortarme|suicidarme|tirarme
      hacerme dano
      quitarme|acabar ... vida
      me|nos quiero|quisiera|voy|quieren a? matar|morir|suicidar|ahorcar|colgar|tirar|cortar|desaparecer
      pensando|pienso|pensado|ganas|idea ... matarme|morirme|suicidarme|desaparecer|tirarme|ahorcarme|cortarme
      tengo|guarde|junte|guardando|juntando ... pastillas ... lista|aca|aqui|preparadas|todas
      no|ni|sin encuentro|veo|tiene|hay|le|razon|sentido ... sentido|razon|motivo|salida|razones ... vivir|vida|seguir|todo|nada|esto
      no encuentro|veo|hay salida|futuro
      cansad~|hart~ de vivir|todo|existir|esta vida
      ojala no despertara|despertar|existiera|amanezca
      """,
      fires: [
        "Me quiero matar",
        "ya no quiero vivir", "estarían mejor sin mí", "no vale la pena vivir", "no quiero vivir", "quiero morirme",
      ],
      spares: ["me quiero ir de vacaciones", "vale la pena, me encantó", "ya no quiero esperar", "me muero por volver"])
  ]
}
