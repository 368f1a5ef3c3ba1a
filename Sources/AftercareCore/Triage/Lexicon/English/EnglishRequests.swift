/// English wordings of a wish to be phoned and of a wish for no more messages.
enum EnglishRequests {
  static let rules: [Rule] = [
    Rule(
      "en.call", .call,
      """
      call|ring|phone|callback me|us|back|when|asap|later|today|tomorrow|my|him|her
      ^ please? call|phone|ring|callback please? $
      please call|phone|ring|telephone
      give|gimme me|us|a ... call|ring|bell|buzz|phone|tinkle|shout
      get|have someone|somebody|anyone|therapist|manager|her|him|them to? call|ring|phone|contact
      speak|talk|chat to|with someone|somebody|you|the|a|my|therapist|anyone|him|her|manager
      someone|somebody|you|therapist|anyone call|phone|ring me|us
      want|need|like|prefer|request|requesting|expecting a|to|you? phone? call|callback|talk|speak|chat
      call|phone back
      a phone? call please|back|would|from|to
      can|could|would we|you|someone|somebody please? speak
      can|could i please? speak|talk|call|phone|ring|discuss|chat
      can i call
      ^ call me
      call|ring|callback please
      ^ phone please
      telephone|ring|phone|call me|us at|on|after|before|between|whenever|if|any|this|tonight
      """,
      fires: ["kindly telephone me at your convenience", "please phone me later about the session", "call me please"],
      spares: ["I'll call it a day"]),
    Rule(
      "en.optout.keyword", .optOut,
      """
      ^ stop please|thanks|now|all|everything? $
      ^ unsubscribe please|me|thanks|now? $
      ^^ @polite? opt|opting|opted me? out of? @polite? @polite? $$
      ^^ @good? thanks|thank|please you? ,|.? stop|unsubscribe please? $$
      unsubscribe|unsubscribing|unsubscribed
      reply|replying|text|texting|sending|say|says stop
      ^^ @polite? remove|delete me @polite? @polite? $$
      """, fires: ["all fine. Stop please", "please unsubscribe me", "opt out"],
      spares: ["make the pain stop", "can't stop telling everyone about you"]),
    Rule(
      "en.optout.leading", .optOut,
      """
      ^^ stop ,|:|-|/|.? my|the|both|our @side? @side? @part @verb|@be|@feel|@keep|@go|hurting|numb|weak
      ^^ stop ,|:|-|/|. my|both|@side|@part|@adjflag|numbness|pins|pain|no|still|feeling|all|everything
      ^^ stop ,|:|-|/|.? i|we @verb|@be|@feel|@keep
      """, fires: ["STOP my leg is numb", "stop, numb arm", "STOP I have a fever"],
      spares: ["stop it hurts", "stop it hurts so much", "make it stop hurting", "stop my leg from hurting"]),
    Rule(
      "en.optout.sentence", .optOut,
      """
      rather|prefer|sooner @very? not @very? get|receive|have|be|hear|see|read ... checkins|check|messages|message|texts|text|emails|email|reminders|sent|these|texted|emailed|contacted|messaged|surveys
      prefer|rather ... no|without|stopped ... messages|texts|emails|checkins|reminders
      stop|quit|cease|discontinue|halt|end|no|cancel|pause|without|less|enough|block|avoid with? texting|messaging|emailing|contacting|mailing|spamming|bothering|bugging|pestering|harassing|writing|checking|bombarding|notifying me|us|to|in|up|now|this|please|my|on|at
      stop|quit|cease|discontinue|halt|end|cancel|pause|enough with? all? these|the|your|this|those|sending|automatic|automated|any|more|future|of|me|my? of? all? these|the|your|this|more|automated|automatic|any|me? messages|texts|emails|sms|message|text|check|checkins|reminders|notifications|contact|email|surveys|communications|service|messaging|alerts|updates|mails|subscription
      stop|quit sending|send ... these|this|me|messages|texts|anything|stuff|more|emails
      no more|further messages|texts|emails|sms|message|text|contact|checkins|check|reminders|mails|surveys|notifications|of|communication|email|updates|please
      do|need not|no @very? ever? text|message|contact|email|mail|write|sms me|us|again|anymore|any|to|this|here|at|my|back
      do|need not|no @very? be texting|messaging|emailing|contacting|mailing|sending|writing|pestering|bothering|bugging me|us|any|these|this|more|to|again|anymore|anything|stuff
      do not @very? send .... one|ones|others
      do not @very? send ... me|any|more|messages|texts|emails|these|this|another|anything|anymore
      do|would|can|could|should|rather|no not|no|longer @very? ... want|wish|need|like|receive|care ... messages|texts|emails|sms|message|texting|texted|contacted|messaged|contact|checkins|reminders|surveys|emailed|notifications|communications|mails|communication
      no|not need|longer|reason|have to ... text|message|contact|email|send|check|messages|texts
      @be|you|ll|please not|never contact|text|message|email|write|send
      never|not text|message|contact|email me|us|again
      remove|delete|take|erase|drop|strike|scrub|get me|my|this|us|number|off number|from|off|email|address|out|details|data|mobile|phone|contact|info|your|this|list
      unsubscribe me|us|from|my
      take|remove ... off|from ... list|system|database|contacts|mailing|texts|messages|records|file
      opt|opting|opted me|us? out of|from|please|and|,
      like|want|wish|please|need to ... opt|unsubscribe|withdraw out|from|consent
      opt me? out
      leave me alone|be
      lose my number
      withdraw my? consent ... messages|texts|contact|emails
      enough texts|messages|with|emails|already|of
      too many texts|messages|emails
      cancel|end|stop my? ... subscription|messages|texts|reminders|notifications|checkins
      off your|this|the ... list
      stop this|it|them please|now|thanks|spam|nonsense $
      not interested in
      spam
      please stop $
      you|u can|may|could|please stop|quit texting|messaging|these|sending|now|the|checking|emailing|contacting|with
      messages|texts|emails @be|are annoying|unwanted|unwelcome|too
      do not bother me|texting|messaging|again|sending
      block|blocking you|your|this
      no need|reason to keep|continue|carry|go|be texting|messaging|emailing|checking|contacting|sending|on
      need|have|want to keep|continue texting|messaging|emailing|checking|contacting
      no more of? this|these|those|that|please|thanks|thank
      stop|end|quit|cancel|kill this? service|spam|bot|robot|them
      stop|end|quit|cancel|kill it please|now|thanks|pls
      stop|end|quit|cancel|kill it $
      i am|m|would not interested|like ... messages|texts|emails
      not sign|signed|consent|agree|ask|asked up|for|to ... messages|texts|this|these|emails
      please leave me
      get me off|out
      unfollow|deregister|unenroll|unenrol|deactivate
      do not|never @very? ... text|message|contact|email this|my|me|number|again
      stop ... texting|messaging|messages|texts|emails|emailing|contacting|sending
      i want|need|would out of|from
      messages|texts|emails no|not longer|wanted|needed|necessary
      end|stop the? communication|communications|contact|correspondence|subscription|alerts
      let|take|get me off|out of? this|your|these|the
      done|finished with these|your|the|this messages|texts|emails
      wish|want|like|prefer|rather to? not|stop|discontinue ... messages|texts|emails|contact|contacted|communication|correspondence
      please|kindly|just|pls stop|cease|desist|discontinue $
      ^ go away please|now|and? $
      stop|quit|cease|halt|discontinue|end|cancel|pause|drop|kill|enough|skip|ditch|unsubscribe @very? ... @msg
      pack|knock|jack it|that in|off .... @msg
      lay|ease|back off|up ... @msg
      not|never|nor ... want|need|like|care|wish|interested|require|consent|agree|sign|signed|asked|subscribe|subscribed|opted|wanted|needed|appreciate .... @msg
      leave|keep|take|count|cut|scratch|strike|drop me|us|my ... off|out .... @msg|list|loop|system|contacts|database
      @msg <> stopping|unsubscribe|annoying|annoy|spam|block|blocking|unwanted|pestering|nuisance|harassment|removed|fed
      give|giving the @msg a rest
      spare me the|your|these @very? @msg
      desist|refrain from? ... @msg|texting|sending|contacting
      obliged|grateful|appreciate|thankful|prefer if|it if? you|ye|u .... stop|desist|refrain|cease|stopped|ceased|end ... @msg|sending
      rather|prefer|like|grateful|appreciate|wish|want not to receive|get|be|have|hear .... @msg|further|any|more|ins
      no|not point|need|use|sense in|of|for? you|u? messaging|texting|emailing|writing|contacting|mailing
      turn|switch|shut|knock|turning|switching @det? them|these|those|texts|messages|emails|msgs|notifications|automatic|automated|reminders|checkins texts|messages|emails|checkins|reminders? off
      turn|switch|shut|turning|switching off @det? @very? automatic|automated|them|these|those|@msg
      gdpr
      withdraw|revoke|withdrawing|revoking @det? consent|permission to|for ... contact|contacted|contacting|@msg|marketing|processing
      deletion|erasure|removal of @det? ... number|data|details|email|mobile|record|records
      stop|quit|cease sending|send me|us? this|these|that|such|your|all @very? rubbish|crap|shit|nonsense|spam|junk|stuff|garbage|bollocks|bs|things
      stop|quit|cease writing|messaging|texting to|me|us|,|.|and|please|thanks
      delete|remove|erase|wipe it|me|this|that|number from|off|out your|the|ye|ur system|records|list|database|phone|files|books|contacts
      text|message|email|contact|ring|write me|us no more|further
      give|leave|lay|pack|jack|knock over|off|in texting|messaging|emailing|sending|pestering|writing|bothering|with
      no more until|till|unless further|i|told|you
      stop|quit|cease|enough blowing|blowin|bombarding|clogging|filling|pinging|buzzing up? my|me
      no|not want|need|wanting|like more|any|no|further .... @msg
      can|could|would|will|how|please ... turn|switch|shut|stop|cancel|disable|end @det? automatic|automated|@msg
      stop|quit|cease writing|messaging|texting $
      ^^ @polite? @polite? @polite? stop|cease|end|cancel|quit|discontinue|halt|enough with|of|now? these|those|them|this @polite? @polite? @polite? $$
      ^ @polite? @polite? stop|cease|end|cancel|quit|discontinue|halt these|those @polite? @polite? $
      not @very? want|need|wish|like|require any? more? of? these|those @very? anymore|please|thanks|thank|again|now? you? $
      not @very? want|need|wish|like|require any more of these|those|this
      how do|can|would|to i|you|one|we? turn|switch|shut this|these|them|those|it off
      how do|can|would|to i|you|one|we? stop|end|cancel|quit|disable|block|silence|mute these|them|those|texts|getting|receiving
      if|wish|could|would|can|ll you|ye|u|yous @very? stopped|quit|ceased texting|messaging|emailing|sending|contacting
      ^^ @polite? @polite? thats|that? is|s? enough now|already|please|thanks|thank? you? @polite? $$
      ^^ please|pls no more @polite? @polite? $$
      i|we want|wish|like these|those|the? texts|messages|emails|msgs|checkins|reminders to stop|end|cease
      make|get|have|making the|these|those|your|all texts|messages|emails|msgs|checkins|reminders stop|end|cease
      would|d|like|want|need the|these|those|your|all texts|messages|emails|msgs|checkins|reminders to? stop|stopped|ended|end|cancelled|canceled|off
      hate|hating|dislike|sick|tired|fed up? of|with? the|these|your|all|those? @very? @msg .... stop|off|remove|unsubscribe|no
      messaging|texting|emailing me|us? ffs|already|goddamn|dammit|damn
      way|how|can|could|where|want|like|prefer|help to|i|we|me|you? not|stop|avoid get|getting|receive|receiving|having|be|being these|the|your|any|more|so|sent? many|more? @msg
      rather|prefer|sooner|like|appreciate if|it|that? if? you|ye|u|yous did|do|would|could|to? not send|text|message|email|contact|write|messaged|texted|emailed
      knock|knocking it|these|them|those|the|this|that @very? @msg? on the head
      """,
      fires: [
        "u can knock these msgs on the head now", "I'd rather you didn't send me texts",
        "is there any way to not get these texts?",
        "don't be sending me any of this", "how do I stop these",
        "I don't want any more of these",
        "I want these messages to stop", "please no more",
        "Can you turn these texts off?", "I withdraw my consent to being contacted",
        "no point in you messaging me any longer", "leave off messaging me",
        "I'd rather not receive these texts",
        "obliged if you would desist from sending me further text messages", "Quit it with the follow-ups please",
        "leave me out of the follow up texts", "I never signed up for check in msgs", "please don't text me anymore",
        "all fine, you can stop these messages now", "take me off this list",
      ],
      spares: [
        "knocked my head on the door", "I'd rather you did not press so hard", "I want this to stop",
        "how do I stop it hurting", "no more pain",
        "that's enough about me",
        "turn the heating off in the room", "stop writing off the whole day",
        "got your text, thanks", "I didn't get your message until today", "cancel my appointment",
        "I asked him to stop and he didn't", "don't stop what you're doing",
      ]),
  ]
}
