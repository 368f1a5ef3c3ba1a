/// English wordings of being well now, after what was.
enum EnglishWellNow {
  static let rules: [Rule] = [
    Rule(
      "en.wellNow", .wellNow,
      """
      fine|ok|okay|good|great|normal|nothing|better|alright|well|perfect|clear|gone|fresh|none|lovely|sorted|recovered now|today|again|since|afterwards|this|after|thankfully|thank
      today|now|currently @very? fine|ok|okay|good|great|normal|nothing|well|perfect|lovely
      today|now|currently i|it|im|its|all|everything|feeling|feel @be? feel? feeling? @very? fine|ok|okay|good|great|normal|nothing|alright|well|perfect|lovely
      gone|ok|fine|normal|better|good by now|the|morning|evening|today
      all good|fine|well|clear|ok
      back to normal
      went|gone|back|returned|go to normal
      nothing since|after|now|today|more|further
      none since|now|today|after
      fine|ok|good|great|better|normal since|after|afterwards|thereafter|within
      ok|fine|good|better|normal|great|well in|by the|this? morning|now|evening|afternoon|lunch|lunchtime
      strong|strength|stronger|perfect|full|steady|solid|fully ... now|today|again
      as strong|good|normal|steady ... now|before|ever|always|new
      fine|ok|okay|good|great|normal|better|alright|well|perfect|clear|gone by|before|after|within|at|in dinner|tea|teatime|lunch|bedtime|evening|morning|noon|night|breakfast|time|@dayname|the|an|a|midday|supper
      light|free|loose|supple|easy|easier|fresh|feather|painless|brand|golden|fab now|today
      forgotten|forgot all? about it|them|all
      right again|since
      nothing at? all|whatsoever now|today|since|anymore
      nothing|none of the sort|kind since|after|now
      ok|okay|fine|good|better|great|grand|perfect|normal @dayname
      gone|cleared|fine|well|normal by the time
      today|now nothing|none at? all?
      gone since i|you|the|my|then
      and|but|, then|after @very? fine|ok|okay|good|great|normal|nothing|perfect|grand|gone
      never @very? since $
      never @very? since ,|and|so|thank|thanks
      never|not once? again|back @very? since
      never @very? bothered|troubled|annoyed|hurt|flared|returned|happened|recurred|come me|us|back|up|again|it? since
      fine|ok|okay|good|great|better|normal|well|grand|perfect ever|since ever? since
      now|today i|we can|could @very? reach|lift|move|bend|turn|walk|sleep|touch|raise|stand|sit|run|kneel
      since the|our|your|my|this|that|then|@dayname session|massage|visit|appointment|treatment? ,? nothing|none|gone
      back to full|normal|usual strength|power|feeling|force
      rain now|today|again|since
      rain|rock|houses|ninepence|trivet .... since|after|afterwards|later
      came back to life
      behaved|behaving @very? since|ever
      feeling|sensation|strength|power|movement @be|s|has|have|came|come @very? come|came|all|fully|completely? back
      full? strength|power|feeling returned|restored
      solid|steady|stable|sound since|ever|now|again
      all over now|already
      rain @dayname
      nothing|none of the sort|kind these|today|anymore|at
      can|could now|today|again ,|.|and|thank|thanks
      now|today i|we @very? can|could ,|.|and|thank|thanks
      can|could now|today
      none|nothing at? all? now|today
      now|today i|we @very? can|could $
      can|could now|today|again $
      held|holding|holds|working|worked|behaved|perfect|solid|steady|strong|normal|fine|good|great|quiet|silent up? ever since
      now it|they|that|he|she do|does|did|have|has|is|are not $
      now it|they|that do|does|did|have|has|is|are not ,|.|and|at|anymore|any
      then|and|but fine|grand|ok|okay|good|perfect|normal|great $
      """,
      fires: [
        "hands used to go to sleep, now they don't", "couldn't raise my arm before, can now!",
        "heavy legs the first night, light as a feather now",
        "I felt dizzy but fine now",
      ],
      spares: ["can you call me now", "nothing but pain today", "forgot to write it down", "fine thanks"])
  ]
}
