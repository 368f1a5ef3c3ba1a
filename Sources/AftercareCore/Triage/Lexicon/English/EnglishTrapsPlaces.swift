/// English words of emergencies, breath and skin in their harmless lives.
enum EnglishTrapsPlaces {
  static let rules: [Rule] = [
    Rule(
      "en.trap.places", .harmless,
      """
      stroke|burns|fracture|emergency|trauma|cardiac|spinal|maternity|er|icu|pain|headache|migraine ward|unit|clinic|nurse|department|team|shift|specialist|researcher
      work|works|worked|working|volunteer|nurse|shift|job|doctor|volunteering|night in|at|as|for ... hospital|er|emergency|icu|ambulance|casualty|paramedic|clinic
      @my @person works|work|worked|had|has|went|goes|ended|stayed|stays|volunteers|spent ... hospital|ambulance|paramedic|casualty
      @my @person @be|s @very? in|at|a|an|off|still|back|out|home|waiting ... hospital|ambulance|paramedic|casualty
      a paramedic|nurse|doctor
      hospital|ambulance|paramedic|emergency shift|shifts|job|work|nurse|ward|drama|appointment|series|show|visit for|volunteer|training|driver
      visiting|visit|visited|see|seeing|picked|collect|pick ... in|at|from|up hospital|er
      hospital visiting|to see|visit
      nothing|not|never|no|isnt|wasnt ... urgent|emergency|urgently|rush
      no rush
      in|for an? case|of? emergency|emergencies
      urgent|emergency work|meeting|deadline|call|email|project|contact|exit|job|plumber at|from
      stroke of luck|genius|the
      back|butterfly|breast|long|massage|swim|gentle|swimming|effleurage|lighter|firm|smooth stroke|strokes
      stroke|strokes were|was|felt
      saturday|dance|cabin|gold|football|hay|spring|world|baby|christmas|holiday|cup|bieber|election|disco|wedding|travel fever
      fever pitch|dream|dreams
      hay fever
      room|water|oven|outside|the|table|stone|stones|oil|perfect|nice|right|pool temperature
      temperature in|of|on|outside the|room|table|pool|water|oil
      shaking|shake hands|my|with|head|it
      chilled|chill|chills down my|watching|out|when|listening|hearing
      goosebumps
      gives|gave me chills
      shivers down my spine
      shaking with laughter|excitement
      faint smell|scent|memory|light|sound|hope|praise|hearted
      not|for the? faint
      passed|pass my|the|exam|test|driving|time|on|by|along|it
      passed out? in|on|straight|like|at|the|my|as|when? bed|sofa|couch|pillow|log|home|baby|light|hit
      passed|passing out flyers|leaflets|cards|the
      spinning class|classes|bike|instructor|lesson
      blackout|black out curtains|blinds|friday
      dizzy heights|with|from joy|happiness|excitement|love
      hit by|with ... price|cost|bill
      breath of fresh
      took|takes|take|taking my|your|our breath
      catch my|a breath after|from work|the
      deep|deeper|slow|long breaths|breath|breathing
      breathing exercises|exercise|easier|easy|freely|better|deeply|deeper|technique|techniques
      breathe|breathing easier|better|deeper|deeply|again|properly|freely|so
      get|got|off my|your chest
      treasure|tool|ice|medicine chest
      open|opened|openness my|the|up? chest
      chest feels|felt|is more|so|much|really|nicely open|opened|looser|lighter|free|wide
      chest of drawers
      bear hug
      wet|soaked ... rain|shower|pool|swim
      rash decision|driver
      itching|itchy|itch to|feet|for
      blister|blisters ... shoes|walk|hike|boots|run|marathon|running|shoe
      heart warming|felt|of
      racing heart? ... coffee
      swell|swollen head|river|with pride|time
      work|works|worked|working|volunteer|nurse|job|colleagues|shift ... in|at a and e|ed
      @person ... a and e
      from|at|in|to|of the|a|an? hospital|er|ward ... visiting|visit|seeing|shift|meeting|volunteering
      ambulance|paramedic|hospital|emergency driver|crew|technician|worker|nurse|porter|cleaner|receptionist|doctor|staff|consultant|manager|admin|canteen|chaplain|chef|job|radio
      an|a ambulance|paramedic|hospital|emergency driver|crew|technician|worker|nurse|porter|cleaner|receptionist|doctor|staff|consultant|manager
      @my @person is|s|was going|heading to|into the|a? hospital for|with|tomorrow|today
      dizzy|fainting|faint|fainted|feverish|fever|numb|sick|wheezing|coughing|bleeding|stroke|chest|pain|vomiting|unconscious|suicidal|drunk ... patients|patient|clients|kids|pupils|residents|passengers|callers|victims|casualties
      patients|clients|residents|pupils|kids|passengers|callers with|who|have|had|and ... dizzy|faint|fever|numb|sick|wheezing|pain|stroke|chest|dizziness|numbness|vomiting|fevers
      desk|office|payroll|reception|admin|shop|cafe|canteen|laundry|kitchen|pharmacy|it at|in|for the? hospital|er|casualty|clinic
      hospital|er|casualty .... payroll|desk|office|reception|admin|cafe|canteen|parking|carpark|laundry|shift|colleague|colleagues
      dizzy|fainting|faint|feverish|numb|sick|wheezing|coughing|bleeding|vomiting|drunk , dizzy|fainting|faint|feverish|numb|sick|wheezing|coughing|bleeding|vomiting|drunk? ... patients|patient|clients|kids|pupils|residents|passengers|callers|victims|casualties
      am|m|as|a|an|work|working|is|s|was @det? _? @job in|at|for|of|on @det? hospital|emergency|er|icu|ward|ambulance|casualty|clinic room|department|dept|services?
      on|off|after|finished|doing|long a|my|night|late|double? shift|duty ... hospital|emergency|er|ward|ambulance|casualty|icu
      hospital|emergency|er|ward|ambulance|casualty|icu room|department? ... shift|duty
      work|worked|working|shift|double|nights|job ... in|at|for|on @det? hospital|er|emergency|icu|ambulance|casualty|ward|clinic room|department?
      @reading km|k|kg|kilos|miles|mile|pounds|quid|euros|euro|percent|%|mins|minutes|weeks
      drives|drive|driving|drove an|the? ambulances|ambulance
      breathless|speechless by|at|from|with @det? view|views|beauty|scenery|laughter|laughing|laugh|story|gossip|talking
      atmosphere|gig|crowd|show|concert|band|stadium ... electric
      light headed|head with|from joy|happiness|excitement|love|relief|delight
      giddy|dizzy|lightheaded with|from joy|happiness|excitement|love|relief|delight
      at|by|near|in|beside|behind|to|from the? hospital car|carpark|road|entrance|roundabout|street|gate|grounds|side
      collapsed|collapse|flopped on|onto|into|in the|my|our @very? sofa|bed|couch|settee|armchair|hammock in|and|after|with|at|for|on|this|last|today?
      thermometer .... outside|garden|weather|sun|sunshine|shade|car
      out of breath|puff|air from|with laughing|laughter|giggling|singing
      watching|watched|watch|episodes|episode|rerun|reruns|repeats|season|series|seasons|binge|binged|binging|bingeing|boxset|marathon ... of|old|the|some|grey|greys? er|casualty|emergency|999|hospital|holby|stabbing
      hospital|clinic|er|casualty|icu|emergency .... i m|am|work|do|was a|an|the|as @job
      in|at|to|for? the? hospital|clinic|er|casualty|icu|emergency ... as always|usual|ever|normal
      in|at|up? the|a? a and e with|for @my|our|the @person s _
      in|at|up? the? hospital|casualty|er|ed|emergency|ane with|for @my|our|the @person s _
      """,
      fires: [
        "in A&E with my son's elbow", "Parked at the hospital at six as always, I'm a porter there",
        "feet up watching old episodes of ER", "collapsed on the sofa in bliss",
        "at the hospital car park",
        "left breathless by the view",
        "I worked a double in the ER", "I am cleaner in emergency room and was on shift",
        "spent today with dizzy, fainting patients", "Spent the day at my desk at the hospital",
        "home from the hospital visiting my aunt", "I'm an ambulance driver", "Worked in the hospital all day",
        "a faint smell of lavender",
      ],
      spares: [
        "in A&E with my arm", "in hospital, I am on a drip", "I'm at the hospital, I am weak",
        "watched my hand go numb, now in the ER", "collapsed on the kitchen floor", "breathless at night",
        "taken to hospital", "I'm in hospital",
        "I've got a fever",
      ])
  ]
}
