/// English replies that are not red, by somebody who knew no rule, written to find wordings that were missing; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundHarmless: ReplyTables {
  static let amber = #"""
    24 - | hfjdk sl
    24 numbness | J'ai toujours la main un peu endormie
    72 - | mir geht es so lala
    24 - | dziękuję, wszystko w porządku
    24 - | the thing from before
    72 - | see attached
    24 numbness | woke up with two dead fingers but by the time I'd had my porridge they'd come back to normal, nothing since
    72 tingling | There were some pins and needles in my foot the evening after. Completely gone by Wednesday.
    24 sharp_pain | had one nasty stab under the rib driving home, hasn't happened again
    24 faint_dizzy | felt a bit faint getting off the table, sat down for five and it cleared. Right as anything today
    72 allergic_reaction | The rash from the oil has cleared up entirely, no itching any more
    24 weakness | My grip was feeble for about an hour afterwards. Full strength is back now
    72 sharp_pain | shooting pain on day one, none whatsoever since
    24 fever | ran a temperature last night but it's back down to normal and I feel well
    24 tingling | might be imagining it but possibly a slight tingle in one thumb? not sure at all
    24 weakness | can't decide whether my leg is weaker or whether I'm just tired
    72 numbness | I wouldn't swear to it but my little toe may be a touch numb
    24 sharp_pain | Dunno if it counts as sharp or just achy tbh
    24 numbness,tingling | something feels off in my left arm, hard to describe
    72 tingling | Is it normal for fingers to tingle afterwards?
    24 numbness | feels a bit funny round my hip, can't put it into words
    24 numbness | My feet are always a bit numb from the neuropathy, have been for ten years, no different today
    72 tingling | the tinnitus and my usual tingly fingers are just as they've been for years, otherwise a lovely session
    24 history_disc | forgot to put on the form that I had a microdiscectomy in 2018. Feel absolutely fine though
    72 osteoporosis | I should perhaps mention my scan showed low bone density. No aches at all, very comfortable
    24 pregnancy_symptom | FYI we've just found out there's a baby on the way, 9 weeks! Feeling really well
    24 history_injury | came off my bike the week before I saw you, meant to tell the girl on reception. No pain, all good
    72 history_disc | Hello, one thing for my notes please: the consultant once found two bulging discs at L4/5. I am in good shape and have no symptoms.
    24 pregnancy_symptom | third trimester now and feeling great after the session
    24 - | no
    24 - | Yep.
    72 - | nope
    24 - | 7
    72 call_requested | 3!
    24 - | 4 or 5
    24 call_requested | Could someone give me a bell when you get a sec
    72 call_requested | I'd rather talk than type. Ring me after 4?
    24 call_requested | pls call
    72 call_requested | Good morning, would you kindly telephone me at your convenience. I shall be at home all afternoon.
    24 - | [image]
    72 - | IMG_2041.jpg
    24 - | 😞😞
    24 - | :-(
    24 conduct | I didn't like the comment about my body while I was lying there
    72 conduct | The sheet was not put back over me and I felt very exposed. Please make sure somebody senior knows.
    24 conduct | he kept going after I said I wanted to finish. not comfortable with that
    24 conduct | Muscles are ok but the way she touched me made me uneasy
    72 conduct | i did not feel safe in that room
    24 wrong_number | who dis
    72 wrong_number | I think you have the wrong person, I've never had a massage in my life
    24 wrong_number | New phone, no idea who this is from sorry
    24 - | meh
    72 - | not great tbh
    24 - | Rough day. Don't ask.
    72 - | been better
    24 - | a bit down, can't say why
    72 persistent_beyond_72h | still achy
    72 persistent_beyond_72h | just as tender as it was yesterday
    24 worsening | it's worse than yesterday
    24 severe_headache | Slight headache since, nothing dramatic
    24 - | Disappointed.
    72 - | Loved “How are you 72 hours on? Any numbness?”
    24 sharp_pain | make it stop hurting
    24 sharp_pain | wish this hurting would quit
    72 call_requested | Don't text, ring me instead
    24 conduct | I told him to stop pressing there and he carried on regardless
    """#

  static let ok = #"""
    24 - | Ta very much, feeling smashing
    72 - | right as rain, cheers for checking in
    24 - | gr8 thx 😊
    24 - | Sound out, grand altogether
    24 - | sweet as bro, legs feel mean (the good mean)
    24 - | Y'all are the best, I feel brand new
    72 - | Can't complain!
    24 - | not bad at all, quite the opposite
    72 - | Fit as a fiddle and back to gardening already
    24 - | chuffed to bits with how loose my neck is
    24 - | 1️⃣
    72 - | #2.
    24 - | Dear team,⏎⏎Thank you for your kind message. I slept well, woke up refreshed and have been able to turn my head fully for the first time since Christmas. Please pass on my compliments to the therapist.⏎⏎Kind regards
    72 - | Hi there, just to let you know everything settled nicely and I'm moving freely. I'll be in touch when the diary calms down. Best wishes
    24 - | couldnt be happier
    72 - | never felt better in my life
    24 - | Ive not felt this loose in donkeys years
    24 - | nothing to report captain
    72 - | Nowt wrong wi' me, all champion
    24 - | pure dead brilliant, cheers hen
    24 - | I feel like I've been given a new pair of shoulders. Wizardry!
    24 - | 10/10 would recommend
    24 - | Bless you for asking darling, I'm ever so well
    24 - | bit achy across the shoulders, nothing I wasn't expecting
    24 - | feel like I did leg day with no warm up lol
    24 - | DOMS-y in the glutes but in a nice way
    24 - | wee bit tender roon the neck, nae bother
    24 - | Somewhat stiff getting out of bed, eased off after the shower
    24 - | heavy legs, early night planned
    24 - | Little bruisey where the elbow went in 😅 otherwise mint
    24 - | knackered yesterday evening, bright as a button now
    24 - | My traps feel like they've been through a mangle, exactly as promised!
    24 - | a dull ache between the shoulder blades, bit in the lower back too. you did say that could happen
    24 - | 2/10 sore maybe, I'd hardly call it anything
    24 - | Sorer than last night but I gather that's par for the course
    72 - | the tenderness has all but faded, back to pilates this evening
    72 - | ache went off on tuesday night and hasnt been back
    72 - | less stiff each morning. today I barely noticed it
    72 - | Yellow-green little bruise on my thigh, fading fast, all else fine
    24 - | feels tight round the hips, like after moving house. Drinking loads of water as told
    24 - | crick-free, though the muscles are a mite sulky today
    24 - | Bit like I've been kneaded into bread dough. In a good way. Mildly sore, very happy.
    24 - | feeling it in the hamstrings today haha, as if i'd run a 10k
    72 - | That achiness you mentioned came and went. Done and dusted by the second day.
    24 - | Slight pulling feeling when I stretch, same as after yoga, feels healthy
    24 - | only ouchy if I really press on it, small spot by the shoulder, otherwise fab
    72 - | hardly a niggle left and I'm pleased as punch
    24 - | 2 - as advertised haha
    24 - | Numbness? No. Tingling? Nope. Sharp pain? Nah. Weakness? Also no.
    24 - | none of the above :)
    24 - | Negative on all counts, feeling good
    24 - | pins & needles - nil⏎loss of strength - nil⏎shooting pain - nil⏎mood - excellent
    72 - | Not a single item on your list applies to me.
    24 - | no zaps no stabs no nowt
    24 - | I can feel all ten toes and my grip is as strong as ever
    24 - | Leg works fine, isn't numb, doesn't tingle, hasn't buckled once
    72 - | Fever none, rash none, dizziness none, breath normal. Thanks for the thoroughness!
    24 - | nothing running down my leg this time
    24 - | Strength normal. Sensation normal. Bladder normal. Appetite, if anything, enormous.
    24 - | I have had neither headaches nor any giddiness, and certainly nothing that would trouble a doctor.
    24 - | havent dropped anything, no dead fingers, all gravy
    72 - | no to everything 😄
    24 - | didn't get any of that stuff you mention
    24 - | Without any numbness, weakness, tingling or other unpleasantness, I remain yours truly, a satisfied customer
    24 - | pain 0, tingling 0, weakness 0, happiness 11
    72 - | > Any numbness or tingling?⏎No⏎> Any sharp pain?⏎None at all⏎> Any weakness?⏎Nope
    24 - | Hello,⏎⏎To answer your points in order: sharp pain, I have had none. Numbness or tingling, likewise none. Weakness in the arms or legs, absent. I went for a two mile walk this morning and felt splendid.⏎⏎Many thanks,⏎H.
    24 - | nothing sharp, nothing electric, nothing weird
    72 - | No swelling in either calf, no redness, no heat. Looks like the leg it always was.
    24 - | haven't fainted, haven't come up in hives, haven't turned purple. I'd call that a win
    24 - | Nope nope nope and nope, all good
    24 - | never even had a twinge since, let alone anything worse
    24 - | no trouble peeing or anything, feeling fine ta
    72 - | can lift, grip, reach and carry the toddler same as always
    24 - | Zero side effects unless you count grinning
    24 - | not sharp, doesnt travel anywhere, just the usual muscle tenderness
    24 - | Yes I'm fine, no I don't have any of those, and yes I drank my water mum 😂
    72 - | There's been no numbness, there's been no weakness, there's been a lot of cake.
    24 - | Looking sharp for the wedding thanks to you, shoulders finally sit level in the suit
    24 - | had to get up at 5 on the dot, sharp as a tack all day. cheers
    24 - | took a stab at the yoga video you sent, loved it
    72 - | spent the weekend shooting hoops with the lads, moved great
    24 - | We're shooting a short film up in Whitby so forgive the delay. Feeling marvellous.
    24 - | back under my electric blanket with a brew, perfectly content
    24 - | atmosphere at the gig was electric and I danced all night no bother
    24 - | signal is weak up here in the Dales so might not get your texts, but I'm feeling great
    24 - | my only complaint is the weak tea in your waiting room 😉 back feels wonderful
    24 - | Slept like the dead. Nine hours! Thank you
    24 - | dead chuffed with that, ta
    24 - | absolutely buzzing after that session, so much energy
    72 - | got ants in the kitchen again but my neck's a joy
    24 - | radio is nothing but static out on the boat. Feeling super, thanks
    24 - | traffic home was worse than ever but I arrived still relaxed
    72 - | Weather's getting worse by the hour, roads are flooded. Me? Never better.
    24 - | dropped the kids at school, dropped into the gym, all with no grumbles from my hip
    24 - | Crashed on the sofa by eight and woke up a new woman
    24 - | fell head over heels for that hot stone thing, feel amazing
    24 - | I was out like a light the minute I got home, best kip in ages
    24 - | We have an actual new calf on the farm this morning so all a bit hectic, but the back's holding up beautifully
    24 - | saturday night fever at the village hall and not a peep from the knees!
    72 - | Cabin fever from the snow, nothing else wrong with me
    24 - | only thing that got burnt was my toast. Feeling ace
    24 - | checked on my bee hives without any stiffness, marvellous
    24 - | made a rash decision and booked a ski trip, that's how good I feel
    24 - | there's still a faint smell of lavender on my jumper, heavenly. I'm well
    72 - | paying the parking was the only headache, everything else a delight
    24 - | Managed forty lengths of breaststroke. Shoulders say thank you
    24 - | I'm a nurse in A&E so I'm just off to the hospital for my night shift. All good with me, thanks for asking
    24 - | husband drives ambulances, he says you did a cracking job on me. feel grand
    24 - | that massage was to die for
    24 - | you've got killer thumbs, I'm walking on air
    24 - | The only thing bruised is my ego after losing at tennis 6-0. Body is fine.
    72 - | played disc golf in the park, swung like a dream
    24 - | totally slipped my mind to reply, sorry! all well
    24 - | Spreading the word to the whole office, you're a marvel
    24 - | as an English teacher I spent the day on contractions and apostrophes. Neck survived nicely
    24 - | there was a pregnant pause when the wife saw me touch my toes 😂 feeling brill
    24 - | bleeding brilliant mate
    24 - | moved a chest of drawers upstairs and lived to tell the tale. thanks!
    72 - | the view from Helvellyn was breathtaking and so was being able to get up there without limping
    24 - | I couldn't bring myself to move off the settee all evening, blissed out
    24 - | can't feel any knots in there now!
    24 - | give way sign got flattened by a lorry outside your place btw. I'm fine and feeling very relaxed
    72 - | Kids are off with chicken pox itching like mad, I on the other hand have never felt better
    72 - | That pain down my leg which brought me to you in the first place? Vanished. Walked the dog without thinking about it.
    24 - | I came in with fingers that tingled at the keyboard and I've typed all day with nothing at all. Thank you!!
    24 - | the headaches I'd been having before I saw you have cleared up completely
    72 - | Before Monday I couldn't lift my arm to comb my hair. Now I can reach the top shelf. You're a miracle worker.
    24 - | my bad knee used to give way on the stairs before your treatment, up and down like a goat today, no bother
    72 - | Six weeks of shoulder agony before I booked, and since our session, nothing. Gone!
    24 - | no more locked neck, i can reverse the van again
    24 - | My sister-in-law had a numb arm last winter (nothing to do with you!), I've had no such thing and feel cracking
    72 - | grandad's got pins and needles from his diabetes, me I'm grand
    24 - | It's the dog that's limping today, not me. I'm striding along like a teenager
    72 - | our neighbour slipped a disc putting the bins out, poor sod. Glad to say I'm pain free and full of beans
    24 - | My daughter is the pregnant one with the cramps haha. As for me, relaxed and happy
    24 - | mum's just been told she has brittle bones so a busy week of appointments for her. I'm well myself, shoulders feel super
    72 - | wife's off sick with a raging temperature. Somehow I've dodged it and feel tip-top
    24 - | 👌👌
    72 - | 💃🕺✨ feeling like this
    24 - | can't stop recommending you to the girls at work
    72 - | Your treatment stopped the pain in its tracks. Thank you!
    24 - | I haven't stopped smiling since
    24 - | non-stop energy since yesterday, thanks
    24 - | never stop doing what you do, you're a gem
    72 - | Finally quit the painkillers, haven't needed one since I saw you
    24 - | no end of compliments on my posture today 😁
    24 - | the aching came to a full stop after a good soak
    24 - | Had to cancel golf because of the rain, shame, as my swing would have been perfect with this back. Feeling ace
    72 - | My lad got me to unsubscribe from the gym, says all I need is you lot! feeling great
    24 - | stopped at the chippy on the way home and slept like a babe. All good
    """#

  static let questions = #"""
    24 - | can I have a hot bath tonight or should I wait?
    24 - | what should I do if my fingers were to go numb?
    72 - | Do you do gift vouchers?
    24 - | how much is a 90 min?
    72 - | any chance of squeezing me in before the bank holiday
    24 - | When would you say I can start running again?
    24 - | Feeling lovely. Should I be stretching every day or is that overkill?
    24 - | In case I ever get a shooting pain, do I ring you or my GP?
    24 - | wot if i wake up with a tingly arm tomoz, is there a number
    72 - | Is parking free round the back?
    24 - | Should I get any dizziness, whom would I contact out of hours?
    24 - | ice or wheat bag on a normal ache??
    72 - | Whats the name of that balm you used, it smelled divine
    24 - | Did my glove end up behind the radiator in your hall?
    72 - | my brother has a trapped nerve, would you be able to treat him?
    24 - | Mum's hands go numb at night, would massage do her any good? I'm fine btw
    24 - | do u think paracetamol is alright with red wine lol
    72 - | Hi, hope all is well. I'd like to move to fortnightly sessions. Which evenings does she work, and is there a discount for booking a block of six? Regards
    24 - | Could I book the same lady for the 14th at half two?
    24 - | how long is the soreness meant to last?
    24 - | Are you open on Boxing Day?
    24 - | Supposing a bruise did come up, would arnica help?
    24 - | what does it mean when a therapist says a muscle is 'switched off'?
    72 - | Ready for the next one! How soon is too soon?
    24 - | can we do tues arvo instead, say 3ish?
    24 - | Did I leave a silver earring on the table?
    24 - | what's the difference between deep tissue and sports?
    24 - | Could you email me the receipt for my expenses please?
    24 - | if the ache hasn't shifted by the weekend shall I come in again
    72 - | Who do I speak to about the loyalty card?
    24 - | am i ok to fly on thursday
    24 - | Just wondering what signs of nerve trouble people ought to look out for, purely out of interest. I've none of them.
    72 - | Can my fella come in with me next time or is that weird
    24 - | At what point would a stiff neck need looking at by a doctor, generally speaking?
    24 - | Would it be ok to sleep on my front?
    24 - | Hi can you cancel my Thursday 4pm? Something's come up at work
    72 - | Is there a charge if I cancel next week's appointment?
    24 - | How do I end my monthly membership?
    72 - | do I need to stop lifting weights for a bit?
    24 - | When can I quit the stretches you gave me?
    24 - | Does the number 12 bus stop near you?
    72 - | at the end of the session you mentioned a foam roller, which one was it?
    """#

  static let optOuts = #"""
    24 - | Stopp
    72 - | STPO
    24 - | unsuscribe pls
    24 - | Unsubscribe me thanks
    24 - | opt-out
    72 - | Quit.
    24 - | end
    72 - | CANCEL
    24 - | STOP STOP STOP
    24 - | stop!!! 😡
    72 - | S T O P
    24 - | Stop please and thank you x
    24 - | optout pls
    72 - | unsbuscribe
    24 - | Please take my number off your list.
    24 - | I'd be grateful not to receive any further check-ins. All was fine, thank you.
    72 - | No more texts please, I feel great and don't need minding
    24 - | quit texting me
    24 - | how many times do I have to say it, leave me alone with these messages
    72 - | For the third time: remove me from this.
    24 - | kindly cease all correspondence to this address
    24 - | I've moved to Aberdeen so no point in you messaging me any longer
    24 - | dont msg me again
    24 - | how do I unsubscribe from this?
    24 - | pack it in with the texts will ya
    72 - | Under GDPR I withdraw my consent to being contacted. Please confirm deletion of my mobile number.
    24 - | not interested in getting these, ta
    24 - | Stop sending me this rubbish
    72 - | I only wanted one massage not a penpal, please stop writing
    24 - | this number is for work so please delete it from your system
    24 - | Could you please switch off the automatic messages for me? My inbox is overflowing.
    24 - | txt me no more
    72 - | give over texting us, pet. am fine
    24 - | feeling brilliant but I'd prefer not to be contacted after appointments
    24 - | Hi,⏎⏎Thank you for following up. I am well, but I would rather you did not e-mail me after each visit as I get far too many of these. Please take me off the mailing.⏎⏎Kind regards
    72 - | plz stop msging
    24 - | I want out of this text thing
    24 - | Enough with the check ins!!
    72 - | Can you not email me please
    24 - | do not contact this number
    24 - | STOP⏎⏎Sent from my Galaxy
    24 - | Ok, fine. Stop
    72 - | no need to keep texting me love, take me off
    24 - | These cost me roaming charges out here in Bali. No more until further notice please
    24 - | i never signed up for messages. unsubscribe
    72 - | You lot are worse than my ex, stop txting!
    24 - | Cancel these messages
    24 - | please discontinue the reminders and surveys, I don't want either
    24 - | Remove my email address from your records please.
    72 - | I block numbers that keep pestering me. Last warning, stop contacting me
    24 - | leave off messaging eh, I'm grand
    24 - | End these notifications
    72 - | I am not a fan of being surveyed by robots. Opt me out.
    24 - | My husband reads my phone and it was a surprise for him, so don't send any more please. All good with me
    """#
}
