/// English formulas of mail and texts that no person wrote.
enum EnglishAutomatic {
  static let rules: [Rule] = [
    Rule(
      "en.automatic", .automatic,
      """
      can not receive sms|texts|mms
      automatic|automated|auto reply|response|message|responder|answer|notification|email|replies|generated
      autoreply|autoresponder|autoresponse|autoresponse
      auto reply|response|responder
      out of the|my? office
      ooo
      am|m|is|be|ll|currently|now|be|will|temporarily away from my|the desk|office|computer|email
      on maternity|annual|paternity|parental|sick leave|holiday
      limited|no|intermittent|without|little|restricted access to? my? email|e|mail|emails|messages
      delivery has|failed|failure|status|notification|to|incomplete|delayed failed|notification|failure|to|been|the
      delivery has failed
      mail delivery
      undeliverable|undelivered|undeliverable|mailer|postmaster
      could|was|has|can|be not be? delivered|delivered|sent
      not delivered|deliverable
      address|recipient|mailbox|user|account|number not|is|does|unknown found|full|exist|unknown|disconnected|rejected|not|unavailable|over
      mailbox|inbox is? full|unavailable|disabled
      returning|returned message|mail|to to? sender
      message|messages blocking|not|blocked|failed|undeliverable is|active|delivered|sent|by
      unable to send|deliver message|the|your
      not in service
      do not disturb while|is|driving|turned|mode
      have|has|with|my notifications|focus silenced|turned|on|off
      notifications silenced
      sent from my car
      this is|was|mailbox|inbox|email|account an|not|no automated|automatic|monitored|longer|auto|unattended
      please do not reply
      not monitored|attended
      free msg
      address|recipient|message|mail rejected
      user unknown
      returned mail
      permanent error|failure
      message|notice from|by the|your? operator|carrier|network|provider
      auto|automatic reply|response|answer|message
      number|person|party|customer|subscriber|recipient|caller that? you|u @be|have|ve? are? trying|attempting|dialled|dialed|called|texted to? reach|contact|call|text|message?
      number|person|customer|subscriber|recipient|phone|line|device|handset|user is|@aux|@be? not|unable able|accept|to|support|receive|configured|set? to? receive|accept|support|receiving|get @very? incoming|text? texts|text|messages|message|sms|mms|calls
      number|person|customer|subscriber|recipient does|can|is not accept|support|receive|take|get @very? incoming|text? texts|text|messages|message|sms|mms|calls
      ^^ message|sms|text|mms|msg blocked|undelivered|rejected|failed|expired|undeliverable|bounced :|-|.|,|to|by|due|because
      ^^ message|sms|text|mms|msg @be|was|has not be|been? sent|delivered
      recipient|subscriber|customer|user|contact has|is blocked|opted|unavailable|unreachable|roaming
      reached the|my|our? voicemail|mailbox|voice|answering|answerphone|inbox|after|out
      leave a|your message after|at the|this tone|beep
      inbox|mailbox|account|email|address|number is|s not|no|un @very? longer? monitored|attended|checked|read|manned
      inbox|mailbox|account|address|email is|s @very? unmonitored|unattended|unmanned
      sent automatically
      not|is|am @very? receiving notifications
      send|sends a|the? notification|notifications through
      ^ away from my|the|our? desk|office|computer|email until|till|from|and|,|between|this|next
      ^ for .... or an? emergency|emergencies ,? ring|call|dial|phone|contact 999|911|112|111|000
      """,
      fires: [
        "For chest pain or an emergency ring 999", "The number you are trying to reach is unable to receive texts",
        "You have reached the voicemail of Dr Smith",
        "Message blocked: try again", "This inbox is unattended",
        "This is an automatic reply.", "Delivery has failed to these recipients", "I'm driving with Focus turned on.",
      ],
      spares: [
        "for an emergency I would ring 999", "away from the computer all day, out walking",
        "my foot went numb while driving", "I left the office early",
        "I can't receive calls at work",
        "my arm won't accept any weight",
      ]),
    Rule(
      "en.automatic.hint", .automaticHint,
      """
      on|away|taking my|annual|maternity|paternity|parental|sick|vacation|medical|holiday|family|a? leave|holiday|vacation|sabbatical until|and|through|from|with|till|,|.|currently|returning|this|back|for
      currently|am|be|now on|away|out @very? leave|holiday|vacation|travelling|traveling|of|until|from
      number|person|customer|subscriber ... not|is in|out|unavailable|no service|of|longer
      driving with|right|at|now|and|mode|focus focus|now|the|will|turned|can
      am|m|currently driving
      thank|thanks you? for your|contacting|the|reaching message|email|us|mail|enquiry|inquiry|out ... will|respond|received|reply|back|business|get|soon|shortly
      will respond|reply|answer|return ... when|upon|on i|my|return|back|as|soon|monday
      do not reply|respond|answer to|this
      noreply|no reply
      our|the office|business|opening hours|is are|closed|currently
      i will see|reply|respond|get your|to|back message|you|to when|you|later|as|once
      am|m|is|are|be|currently|now|be away from? ... until|returning|return|back
      """, fires: ["I am away from my desk until Thursday and will answer then."], spares: ["I left the office early"]),
    Rule(
      "en.foreign", .foreign,
      """
      ich|mein|meine|ist|nicht|und|aber|habe|hab|mir|geht|danke|sehr|gut|schmerzen|taub|bein|kribbeln|alles|mich|auch|noch|seit|das|der|ein
      je|suis|mais|avec|dans|jai|tres|merci|pas|jambe|depuis|cest|une|pied|pieds|jambes|ai|au|mal
      ho|il|sono|anche|molto|della|gamba|piede|grazie|fa|dolore|bene|ancora|schiena|formicolio
      nao|estou|muito|minha|meu|obrigado|obrigada|dor|perna|sinto|tenho|formigamento|ainda|dormente|costas|pe
      mnie|jest|boli|bola|nie|dziekuje|noga|nogi|moja|mam|bardzo|dretwieje|plecy|ale|czuje
      het|ik|niet|mijn|goed|gaat|heb|pijn|dank|een|voel|zeer|rug|doet
      jag|har|inte|mycket|tack|ont|och
      doare|piciorul|sunt|bine|multumesc|foarte|mea|mana|amortit|durere
      bonjour|tout|beaucoup|prochaine|bientot|oui|douleur|epaule|fourmillements|engourdi|engourdie|bonsoir|salut|hier|mieux|encore|toujours
      ciao|tutto|buongiorno|grazie|mille|sto|braccio|meglio|ieri|oggi|dopo
      tudo|bem|bom|ontem|hoje|melhor|braco|ombro|muita|muito|obrigada|depois|formiga
      guten|hallo|ruecken|rucken|schulter|schmerz|besser|gestern|heute|viel|bitte
      dzien|dobry|dobrze|wszystko|lepiej|reka|rece|stopa|wczoraj|dzisiaj|prosze
      goedemorgen|hoi|alles|schouder|gisteren|vandaag|beter|bedankt
      buna|ziua|totul|umar|spate|azi
      merhaba|cok|tesekkurler|iyi|sirt|agri
      """, fires: ["ich habe starke Schmerzen"], spares: ["my foot hurts"]),
  ]
}
