/// English wordings of not wanting to live.
enum EnglishSelfHarm {
  static let rules: [Rule] = [
    Rule(
      "en.selfHarm", .flag(.selfHarm),
      """
      kill|killing|hurt|hurting|harm|harming|cut|cutting|hang myself
      end|ending|take|taking my|own|it life|all|own|everything
      suicide|suicidal|suicidel
      do not|never|dont want|wish|wanna to? be|live|exist|wake|go|carry|continue|keep here|anymore|alive|up|on|living|going
      do not see|want any|the|a? point|reason in|of|to? living|life|live|going|go|anymore|being
      no|without reason|point|will to|in|of? live|living|life|going
      better off? without me
      better off dead
      world|everyone|everybody|people|family|they|kids|all ... better without me
      can|could not|no go|carry|keep on|going|longer ... on|living|like|this|anymore
      can|could not take it|this|life anymore|any
      want|wish|wanna|going|ready to die|disappear|vanish
      wish i was|were|am dead|gone|never
      rather be|not dead|alive|live|here|wake
      rather die
      tired|sick of living|life|being
      thoughts|thinking|think|thought ... ending|suicide|death|dying|killing
      life ... not worth|pointless
      not worth living
      hopeless ... go|live|on
      done with life|living|everything
      goodbye ... forever|world|everyone
      might|may just? as well be|just dead|die
      what s|is|was? the? point of|in|to? being|living|life|alive|existing
      what s|is|was? the? point of|in|to? going|carrying|keeping on $
      what s|is|was? the? point of|in|to? going|carrying|keeping on anymore|like|living|any
      took|taken|swallowed|taking @very? a|an|my|the|too|all @very? whole|entire? load|loads|lots|handful|bunch|bottle|packet|box|many|all|pile|shedload|ton of? my|the|his|her? pills|tablets|paracetamol|painkillers|meds|medication|aspirin
      took|taken|swallowed|taking all|loads|lots of? my|the? pills|tablets|paracetamol|painkillers
      took|taken|swallowed the|a whole|entire bottle|packet|box
      overdose|overdosed|overdosing
      kms
      easier|nicer|rather|happier|wish ... not|never to? wake|waking|woke|up|alive|born|exist|existing|around
      not|never @very? want|care|like|wish|see ... wake|live|be|exist|go|carry|survive|around ... up|alive|here|anymore|tomorrow|on|morning|again|living|another
      no|any|not|without|see|lost ... point|reason|purpose|use|meaning|will|hope in|of|to|for? living|live|life|go|being|carry|existing|anymore|future
      had|have|ve enough of life|living|being|everything
      can|could not face another|the|tomorrow|life|living|it|any
      give|giving|given|gave up on life|living|everything|completely
      hurt|hurting|harm|harming|cut|cutting|kill|killing|burning|starving|hate|hating myself
      wish|hope|pray|hoping|praying ... not|never|do been? wake|woken|woke|born|alive|up
      ending things|everything|my
      to end|finish|stop it|things|everything all? $
      do|did not want to be|exist|live|wake|go|carry here|anymore|up|on|alive|around|like
      jump|jumping off|in|under|from|of the|a? bridge|train|roof|building|balcony|window|cliff|front
      noose|rope ... neck|garage|ready
      want|wish|wishing|wanting|ready to? die|disappear|vanish ... forever|die|dead|now|today
      want|wish|wishing|wanting|ready to? die|disappear|vanish $
      would|will|be|are|is @very? better|easier ... without me|here
      nobody|noone|no one|people|they would|will|d|wont ... miss me
      if i was|were|am dead
      if i was|were not here|around|alive
      i was|were dead $
      ending|end my|it|this life|all
      happier|better|easier|nicer ... i was|were dead|gone|not
      not @very? want|wish to live|exist|wake
      feel|feeling|felt|thinking|think like|of|about ending|dying|killing|jumping|suicide it|everything|things|myself|off?
      no|not|any|without|see|lost ... point|reason|purpose|use in|of|to|for? keep|keeping|going|go|carrying|carry on? living|alive|anymore
      point|reason|use|purpose in|of|to|for waking|existing|breathing|living|being up|on|here|alive|anymore
      see|saw|seeing|have|got|find no|not|any|the|a|little|much @very? point|reason|use|purpose in|of|to|for waking|getting|trying|existing|anything|being|living|life
      nothing|nobody|noone|none left? to|worth living|live for?
      want|wish|wanted|wishing|need|like|pray it|this|everything|life|things all to? be? over|end|ended|finished|finish|stop
      want|wish|wanted it|life|everything to? be? over|ended|finished
      can|could|do not @very? do|face|take|stand|go|bear this|life|it|on|living anymore|no|any|longer
      see|saw|seeing no|any way|light out|at
      stockpile|stockpiling|stockpiled|hoarding @det? @my? pills|tablets|meds|medication|painkillers|them
      saved|saving|counting|counted|lined|looking ... pills|tablets|meds
      goodbye|suicide|farewell letter|letters|note|notes
      tired|sick|done|fed|finished with|of|up ... living|life|alive|breathing|existing|everything
      go|going|gone|fall|drift to? sleep ... not|never wake|waking
      sleep|slept ... forever|never|not wake
      burden ... everyone|everybody|family|kids|them|all
      dark thoughts|place
      end|ending|finish|finishing my life|myself|everything|things
      live|living|life ... not|no|isnt worth|point|reason|anymore
      step|stepping|walk|walking|drive|driving ... front|off ... train|bridge|lorry|traffic|bus|cliff|tree
      not|never|cant|hardly see|find|have|know|got @det? @very? point|reason|use|purpose in|of|to|for waking|getting|trying|existing|being|living|life|anything|going|carrying
      i can|could not go|carry on $
      cutting again|myself
      i should not exist|be alive
      not|no|nothing|without @very? @very? one|a|any|single? reason|reasons to|for wake|live|exist
      counted|counting|hoarded|stockpiled the|my|them|all|up|out @very? pills|tablets|meds
      tablets|pills|meds|paracetamol <> counted|counting|lined|stockpile|stockpiled
      wish|want|like|love|hope|rather|wanna <> never wake|waking|waken
      took|taken|taking|swallowed|popped|swallowing ... too many of? my|the|her|his? pills|tablets|paracetamol|painkillers|meds
      pills|tablets|myself|tree|wall|traffic|lorry|truck|car <> purpose|deliberately|intentionally
      topping|unalive|unaliving|offing|unlive myself|me
      do|doing|done myself in
      steer|steering|drive|driving|drove|swerve|swerving|crash|crashing @very? @very? into|in|under|off a|the|front tree|wall|lorry|truck|traffic|bridge|oncoming|river|train|car
      said|saying|say my goodbyes|farewells
      said|saying goodbye to everyone|everybody|my|the kids|family|world
      stood|standing|stand on|at|over the|a @very? bridge|ledge|rooftop|parapet|railings|cliff
      nobody|noone|anybody|anyone would|will|d|ll ? miss me
      written|wrote|writing the|my|some|all? letters|letter|notes|note ... family|kids|goodbye|everyone|miss|me
      burning|burn|cutting|cut|scratching|slicing my @side? arm|arms|wrist|wrists|leg|legs|thighs|skin <> lighter|razor|blade|knife|cigarette|helps|again|relief
      finish|end|top me|myself off
      googled|looked|looking|searched|researching|researched up? how|what ... kill|die|lethal|overdose|dose|finish
      not @very? feel|be safe on|by my|myself
      planning|planned|plotting how|to ... end|kill|finish it|myself|everything|life
      keep|kept|been planning|plotting|rehearsing how ... do|end it|myself|everything
      i should not exist
      i should not be alive
      not|no|nothing|without|cant find|see|have|got|think? of? @very? one|a|any|single|another? single? reason|reasons to|for wake|waking|live|living|exist|existing
      happier|better|easier|nicer ... i died|disappeared|vanished
      nothing @very? matters|matter now|anymore|to|any anyway|me|more?
      nothing @very? matters|matter anymore
      got|have|ve|with @det? my? tablets|pills|meds|paracetamol|rope|blade ready|waiting|here|beside|lined|counted|saved|by|in ... peace|ready|night|tonight|enough|them|bed|counted|drawer
      tablets|pills|meds|rope|blade @be? ready ... peace|tonight|goodbye|it|over|sorry
      not @very? be around|here|alive much longer
      by|come|after ... tomorrow|tonight|morning|weekend i not|wont @very? be around|here|alive $
      sorted|decided|written|arranged who gets|has|takes|have|take @det? cat|dog|cats|dogs|house|things|kids|car .... not be|wake|need
      giving|given|give @my? things|stuff|everything|belongings away ... not|need|anyway|goodbye|peace
      at peace with it|dying|leaving|going|ending|my <> tablets|pills|rope|goodbye|end|last|note|decision|bridge
      thoughts|thinking|think|thought|imagining|dreaming of|about|around not? being|be alive|here|around|dead
      working|worked|counting|counted|figuring|figured|wondering|wonder ... how many of? @det? tablets|pills|paracetamol|painkillers ... take|takes|enough|need|finish
      not|nt @very? mind|care|bothered not waking|existing|living|being ... up|here|alive|around|tomorrow
      not|nt @very? mind|care|bothered if|whether i did|do|never not? wake|woke up
      not|nobody|never|noone @very? bother|mind|care|matter|upset|sorry|miss|notice ... if|that i @very? @very? @aux? not|never @very? wake|woke|waken|wakes|woken|make|made|be|exist|existed|survive|survived|around
      see|seeing|saw|no|not|any|little ... point|reason|use|sense|purpose in|of|to staying|being|keeping|stay|be|keep alive|here|around|going|on
      no|not|any|little|zero|lost wish|desire|want|appetite|will to be|go|live|carry|stay|keep|exist alive|on|around|going|any|living
      what|whats s|is|do|have? i? left to stick|stay|live|hang|wake|get|go|carry .... for
      i can|could not go|carry on ,|and|but|like|any|anymore|with
      """,
      fires: [
        "what's left to stick around for", "I've no wish to be alive any more", "can't see the point in staying alive",
        "it wouldn't bother me if I didn't wake up",
        "honestly wouldn't mind not waking up tomorrow",
        "I keep having thoughts about not being alive any more",
        "I've been working out how many of my tablets it would take",
        "nothing matters anymore", "I've got the tablets ready and I'm at peace with it",
        "I've sorted who gets the dog as I won't be here",
        "I shouldn't exist", "I feel like topping myself", "I don't feel safe on my own tonight",
        "I took way too many of my tablets", "I said my goodbyes",
        "I have nothing left to live for", "I want it all to be over", "dont see the point in waking up anymore",
        "I can't see a reason to keep living",
        "I don't want to live", "I feel like ending it", "everyone would be happier if I was dead",
        "sometimes I think it would be easier not to wake up", "no point living with this", "I wish I hadn't been born",
        "might as well be dead", "what's the point of going on", "I took a load of pills", "kms",
        "I keep thinking everyone would be better without me", "I want to kill myself",
      ],
      spares: [
        "I couldn't go on Tuesday", "what's left to book for May", "no wish to be here on a Monday morning at work",
        "no point in staying late",
        "it wouldn't bother me if I didn't come on Monday",
        "wouldn't mind waking up like that every day",
        "how many tablets can I take for the soreness",
        "I've sorted who feeds the cat, off to Wales by the weekend",
        "I won't be around on Friday, can I come on Monday", "none of that matters now, you were lovely",
        "much better than I was",
        "I plan to go again next month", "planned how to do it with the kids", "no reason to keep you waiting",
        "nothing left to do", "no point in waiting up",
        "I was gone by nine", "end it with a stretch", "I want to sleep more",
        "ran 5 kms", "took a couple of pills", "what's the point of going on Friday", "can't go on Friday",
        "no point in waiting", "I'm dying to come back",
      ])
  ]
}
