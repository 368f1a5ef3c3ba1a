extension LanguageWords {
  /// Spanish, without accents.
  static let spanish = LanguageWords(
    flags: [
      ["punzante*", "agud*", "fuerte*"],
      ["por la pierna", "por una pierna", "a la pierna", "se extiend*", "extendi*", "irradi*", "gluteo*"],
      ["adormec*", "entumec*", "dormid*"], ["hormigue*"], ["debil*", "sin fuerza"],
    ],
    symptoms: [
      "dolor*", "duel*", "doli*", "molesti*", "agujeta*", "adormec*", "entumec*", "dormid*", "hormigue*", "debil*",
      "rigid*",
      "moraton*", "moreton*", "hincha*", "calambre*", "sangr*", "fiebre*", "cefalea*", "mareo*", "maread*", "desmay*",
      "quemad*", "ampolla*", "contractur*", "lesion*", "nausea*", "ciatic*", "sensible", "sensibilidad",
    ],
    bodyParts: [
      "espalda", "cuello", "hombro*", "pierna*", "brazo*", "cadera*", "gluteo*", "pie", "pies", "rodilla*",
      "pantorrilla*", "musculo*", "cabeza", "mano", "manos", "pecho", "vientre", "piel", "columna", "vejiga",
    ],
    massage: [
      "masaje*", "tejido", "gatillo", "miofascial", "fascia*", "piedra*", "prenatal", "embaraz*", "linfatic*",
      "drenaje",
      "sueco", "deportiv*",
    ],
    asExpected: [
      "como se esperaba", "lo esperado", "lo esperable", "como es de esperar", "es normal", "es habitual",
      "es frecuente", "entra en lo normal",
    ],
    yesNo: ["responda si", "conteste si", "envie si", "si o no", "s n"],
    questionWords: ["como", "que", "cuando", "donde", "cual", "cuales", "quien", "cuanto", "por que"],
    claims: ["toxina*", "desintoxic*", "depura*", "diagnos*", "no es nada", "no es mas que", "usted padece"],
    automatic: ["automatic*"], arrived: ["hemos recibido su mensaje", "su mensaje ha llegado"],
    willTry: ["intentara llamarle"], doNotWait: ["no espere*"], doctor: ["medico"],
    comfort: [
      "preocup*", "normal", "habitual", "frecuente", "tranquil*", "grave", "estir*", "camin*", "pase*", "ejercicio*",
      "calor", "hielo", "agua", "descans*",
    ])
}
