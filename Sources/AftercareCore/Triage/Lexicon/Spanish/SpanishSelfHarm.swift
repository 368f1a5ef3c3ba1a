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
      no puedo mas con todo|nada $
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
      quiero|voy|ganas|pienso|pensado|pensando|quisiera|me ... hacerme|hacer|hago|causarme|infligirme dano
      lastimarme|herirme|matarme|suicidarme|ahorcarme|cortarme|colgarme ... quiero|ganas|pienso|voy|pensado
      quiero|ganas|pienso|voy|pensado|pensando ... lastimarme|herirme|suicidarme|ahorcarme|colgarme|envenenarme|desvivirme
      desvivirme|autolesion~|autolesiones|autolesionarme
      mejor .... no estuviera|existiera|estuviese|existiese|viviera $
      que yo no estuviera|existiera|estuviese|exista
      no @muy? quiero|deseo mas? estar|seguir aqui|viva|vivo|viviendo|existiendo
      no @muy? soporto|aguanto|puedo mas? con? mi|esta|la vida|existencia|tristeza|depresion
      para que seguir viviendo|asi|luchando|aqui
      para que seguir|vivir|sigo|vivo $
      soy|siento ... estorbo|carga para|de
      sobro en
      dormirme|dormir|acostarme y no despertar|despertarme|amanecer|volver mas|nunca|jamas|a
      dormirme|dormir|acostarme y no despertar|despertarme|amanecer $
      dormirme|dormir para siempre
      desaparecer del|de mapa|mundo|todo|este
      tomarme|tragarme|tome|trague|tomado todas|todo|frasco|caja|bote|muchas ... pastillas|frasco|caja
      no valgo nada
      hart~|cansad~ de vivir|existir
      hart~|cansad~ de la|esta|mi vida
      hart~|cansad~ de todo $
      me quiero|quisiera morir|matar|morirme
      """,
      fires: [
        "me quiero hacer daño", "sería mejor para todos que yo no estuviera", "para qué seguir viviendo",
        "Me quiero matar",
        "ya no quiero vivir", "estarían mejor sin mí", "no vale la pena vivir", "no quiero vivir", "quiero morirme",
      ],
      spares: [
        "no quiero hacerles perder tiempo", "me quiero dormir temprano", "no le veo caso a cambiar la cita",
        "me quiero ir de vacaciones", "vale la pena, me encantó", "ya no quiero esperar", "me muero por volver",
      ])
  ]
}
