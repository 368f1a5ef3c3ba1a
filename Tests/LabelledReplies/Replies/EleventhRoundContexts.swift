/// English replies in all contexts of the guide, by somebody who knew no rule, first measured on this version; then learned from.
enum EleventhRoundContexts: ReplyTables {
  static let red = #"""
    24 numbness | Nothing sharp and my legs are behaving, it's only the two small fingers on my right hand that I can't feel properly.
    24 weakness | No bruises, slept fine, no headache. My grip has gone though, dropped the kettle and then a mug
    24 sharp_pain | numb no, weak no, sharp only when I cough
    24 sharp_pain,radiating_pain | I was all set to say no to everything, then I got up off the sofa and an electric jolt ran right down to my ankle
    24 tingling | Neither arm gave me any bother until about an hour ago, now it's pins and needles up to the elbow
    24 allergic_reaction | No rash where the oil was. It's on my neck and it's blistering.
    24 fever | Headache? Nope. Temperature? 38.9 and the shivers.
    72 tingling | Three days of your stretches and no dent in the tingling whatsoever
    24 sharp_pain | Ibuprofen hasn't touched the stabbing under my shoulder blade
    24 numbness | I don't care what caused it, my foot is asleep and has been since lunch
    24 tingling | There hasn't been one hour today when my calf wasn't buzzing
    24 severe_bruising | I wouldn't call it a bruise so much as half my thigh gone black
    24 sharp_pain,radiating_pain | Can't pretend the pain isn't shooting into my hip every time I climb in the van
    24 weakness | No, I wasn't exaggerating to your receptionist, the arm really is too weak to hold the hairdryer up
    24 numbness | There's a strip on my shin where I don't feel the razor
    24 weakness | my big toe refuses to lift off the floor
    24 self_harm | I'm not being dramatic, I just don't want to wake up tomorrow
    24 bladder_bowel | I haven't been able to pee since I got home, I sit there and nothing comes
    24 saddle_numbness,numbness | Embarrassing one. When I wipe after the loo I don't feel a thing down there
    24 numbness | With my left heel I can't tell the hot tap from the cold one since Thursday's treatment
    24 pregnancy_symptom | Baby has hardly moved since my appointment and she's normally never still
    24 chest_breath | can't get a full breath in, and no it isn't my asthma
    24 sharp_pain | Never known a pain like this one, and I've had kidney stones
    24 numbness | From the ankle down my foot couldn't be more numb
    72 numbness | The numbness is on its way out, only the fingertip left
    24 tingling | Tingling comes and goes. Gone as I type this, will be back after supper like yesterday
    72 sharp_pain,radiating_pain | It was zapping all down my arm, then nothing for a whole day, and this morning it paid me another visit
    72 numbness | half as numb as yesterday so we're heading the right way
    72 weakness | Thought I'd seen the last of the foot slapping. Nope.
    24 tingling | God knows why, but my hand is full of pins and needles
    24 sharp_pain | Don't know if it's you or the gardening: stabbing pain beside my shoulder blade
    24 weakness | I'm no doctor but a leg that gives way on the stairs can't be right
    24 severe_headache | Don't know if the weather's to blame, but I have a thunderclap of a headache, never had one hit like it
    24 tingling | I feel silly even writing: the sole of one foot is fizzing like lemonade
    24 weakness | lol my leg went out from under me in the supermarket, more embarrassing than anything
    24 sharp_pain | It's nothing, just a wee stab when I bend for my socks
    24 numbness | I've got nine more toes so not fussed about the numb one 😂
    24 faint_dizzy | Nothing worth a nurse's time. Only my vision going grey and my head spinning whenever I stand
    24 tingling | If I look down my whole arm lights up with pins and needles
    24 sharp_pain | Whenever I twist to reverse the car there's a knife in my side
    24 numbness | You said to write if anything went numb. Well, three fingers did.
    24 weakness | In case it's of interest, my right foot has been dragging since I left yours
    24 weakness | should I worry that I can't push up on tiptoe on the right side?
    24 sharp_pain | How long will this stabbing in my buttock carry on?
    24 radiating_pain | when I sneeze the pain goes clean through to the back of my knee
    72 weakness | Writing for my dad as he hates phones. He can't close his fist since the massage.
    24 weakness | My wife noticed I'm dragging my toes on the left
    24 emergency | Hi it's her daughter. Mum came to you at two yesterday, and since tea her speech is slurred and one side of her mouth droops
    24 tingling | My leg used to tingle years back and since yesterday it's at it again
    24 radiating_pain | my old sciatica has woken up since I saw you
    72 numbness | The numb toe isn't new. What's new is that it's three toes now
    24 history_disc | Never told you I'd had a spinal fusion, and now the bottom of my back is throbbing with pain
    24 history_injury | Forgot to mention I got rear-ended a fortnight back. My neck is really painful to turn
    24 osteoporosis | A scan last spring showed thinning bones, osteoporosis they said. A spot over one rib hurts since you leaned on it
    24 pregnancy_symptom | I'm 33 weeks. My feet have swollen so much since the session that my sandals won't close
    24 numbness | Great thanks! PS can't feel my pinky
    72 calf_swelling | All fine. Actually scratch that, my calf is hot and twice the size of the other one
    24 weakness | 5 stars. Apart from the whole can't-lift-my-arm business.
    24 faint_dizzy | Typed 'all good' an hour ago and I take it back, I've just passed out at the sink
    72 tingling | I'm OK, the tingling's OK, we live together now
    72 persistent_beyond_72h | Sore from Monday's session and it's Sunday already
    72 persistent_beyond_72h | Coming up to a week now and my hip still hurts to lie on
    72 persistent_beyond_72h | had my session on the 3rd, today's the 9th, back still painful
    72 worsening | a little more pain each evening than the one before
    24 worsening | Keeps ratcheting up, hour on hour
    72 worsening | It was easing by day two, then turned right round and now it's worse than when I started
    72 persistent_beyond_72h | the pain just will not budge
    """#

  static let amber = #"""
    24 - | Couldn't be less impressed, to be honest.
    72 - | can't say it did me any good
    72 sharp_pain | The zapping I told you about on the phone? Cleared up overnight
    24 numbness | Had a dead patch on my hip the first evening. Feeling came back by breakfast, all of it.
    24 faint_dizzy | Felt faint getting off your table, right as rain ten minutes later and ever since
    24 chest_breath | chest was tight on the drive home, it wore off and hasn't returned
    72 tingling | Both hands had pins and needles on Tuesday night. Not any more, thank goodness
    24 numbness | Could be my imagination, but maybe one toe is a tad numb?
    24 tingling | might be some tingling, hard to tell with these boots on
    24 weakness | I half wonder whether that arm is weaker than the other one
    24 fever | Possibly running a fever, haven't found the thermometer yet
    24 tingling | is it to be expected, pins and needles afterwards?
    24 faint_dizzy | Are dizzy spells normal the day after?
    24 numbness | My left foot has been a bit numb for years, same as ever, no different since the massage
    24 tingling | Hands have always tingled in the cold and still do. Nothing new after my session.
    24 osteoporosis | should've ticked the low bone density box, sorry. Feeling fine though
    24 history_injury | Came off my bike the week before I saw you, didn't think to tell you. Nothing hurts.
    72 pregnancy_symptom | Just found out I'm expecting! Felt wonderful after the session
    24 history_disc | they took out part of a disc in 2016, left it off the form. All comfortable here
    24 worsening | It's a bit worse than it was yesterday
    24 worsening | hurts more today
    72 persistent_beyond_72h | Five days on, all but gone
    72 persistent_beyond_72h | Nearly a week since I was in and it's down to a whisper of an ache
    72 persistent_beyond_72h | Shoulders still on the sore side
    24 - | Good, I think? Or not. Ask me tomorrow
    72 - | Not a great couple of days, let's leave it at that
    24 call_requested | could somebody ring me? not something I want to put in writing
    24 sharp_pain | Can't honestly tell whether I'd call it sharp or only sore
    24 numbness,tingling,weakness | something's off in my left leg, can't put a name to it
    """#

  static let ok = #"""
    24 - | Neck turns both ways, nothing zings, nothing tingles, nothing's gone to sleep. Happy customer
    72 - | Of the things on your list: not one.
    24 - | I waited for the pins and needles you mentioned and they never turned up. Just a heavy, well worked back
    24 - | not a twinge, not a tingle, and strong as an ox
    24 - | Free of pain, free of numbness, free until my in-laws arrive at six
    24 - | Sharp pain 0, tingling 0, weakness 0, energy 10
    24 - | I can feel all ten toes, I counted. Ready for the next one!
    24 - | Zero numbness. Zero shooting anything. A bit of tenderness beside the spine and that's your lot.
    24 - | Can't fault it, wouldn't change a thing
    24 - | It's not only my back that feels better, my sleep does too
    24 - | I wasn't just stiff when I came in, I was grumpy. Neither now!
    24 - | Wouldn't say I'm not a bit tender, but it's the good kind
    24 - | can't stop rolling my shoulders just because I CAN
    24 - | No feeling of tightness at all in my neck today
    24 - | I can't feel the knot any more!
    24 - | Lost all the stiffness I walked in with, where did you put it?
    24 - | Never slept so deep in my life
    24 - | No regrets except that I waited so long to book
    24 - | Couldn't have asked for a looser pair of shoulders
    72 - | Can't complain, nobody listens anyway lol. Back's grand
    24 - | I haven't felt this light since my twenties
    72 - | The sciatica that brought me to you packed up and left, thank you!
    72 - | the headaches I'd been having all month have stopped since you worked on my neck
    72 - | All the soreness drained away during the night
    24 - | I arrived with tingly hands from all the typing and left with normal ones. Still normal today
    24 - | Don't know what you did but I feel brand new
    24 - | maybe the best hour of my year
    24 - | Small moan: shoulder's tender when I reach for the top shelf. Otherwise lovely
    24 - | slight dull ache, don't read anything into it
    24 - | My flatmate's leg went numb after some place in town had a go at her. Mine are both dandy after you
    24 - | Feeling super. Spent the day looking after a husband with a slipped disc so I needed that
    24 - | District nurse here: four patients with chest pain before noon and my own back held up beautifully
    24 - | our old cat drags his back foot, I on the other hand am skipping about
    24 - | Broke my wrist as a kid and it tingled for years after, not a peep from it in decades. All good since yesterday
    24 - | Had a fever with the flu back in January, long over before I saw you. Feeling bright today
    24 - | I fainted once at a wedding in 2009, that's my whole medical history. Feel great
    24 - | Woke up a touch sorer than I went to bed, as promised
    72 - | Ten days till my holiday and my back's finally ready for it
    72 - | Soreness fading nicely, a bit less each morning
    24 - | been weeks since I could touch my toes, did it this morning!
    24 - | Thought I'd be wrecked today. I'm not, I'm full of beans
    24 - | Don't panic, I'm only writing to say thank you
    24 - | Bad day at work, terrible traffic, burnt dinner, blissful back
    24 - | Sharp new haircut, loose neck, I'm a new woman
    24 - | Electric atmosphere at the match and for once my back was happy the whole ninety minutes
    24 - | weak wifi here so a short one: all good
    72 - | The film was agony but my shoulders are bliss
    72 - | My daughter's pregnant, my team won and my back is lovely. Some week!
    """#

  static let questions = #"""
    24 - | Say my fingers started going numb next week, would I ring you or my own doctor?
    24 - | At what point does tingling become something to report? I haven't got any, only curious.
    24 - | Would a sharp pain afterwards mean I'd torn something? Don't have one, I just like to be prepared
    24 - | In case I stiffen up tomorrow, hot bath or cold shower?
    24 - | Should I wake up with weakness in the arm tomorrow, do I go straight in to be seen or wait a day?
    24 - | How sore does a person have to be before you'd want a call?
    24 - | If it still aches by the weekend can I book another half hour?
    24 - | My sister's 30 weeks and gets a tight lower back, do you see expectant mums?
    72 - | My mate gets numb fingers when he cycles, is that something you treat?
    24 - | can I bring my mum along, she has osteoporosis?
    24 - | How many days of tenderness would it take before you'd want to see someone again?
    72 - | is Tuesday at 4 sharp still free?
    24 - | Can't find my earrings, did I leave them in your room?
    24 - | What oil was that? Smelled divine
    72 - | All good, nothing to report. Do I carry on with the exercises once the stiffness has gone?
    24 - | What would you do with a client who got dizzy on the table? Thinking of my gran, not me
    """#
}
