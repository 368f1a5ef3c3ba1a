/// Short English replies in the manner of the development examples, by a writer who knew no rule.
enum FourteenthRoundGuide: ReplyTables {
  static let red = """
    24 numbness | Can't feel the tip of my thumb
    24 tingling | feels like there are bugs walking about inside my shin
    24 tingling | whole right hand is fizzing like shaken pop
    24 sharp_pain | like someone's poking a skewer under my shoulder blade
    24 sharp_pain | I get jolts, same as touching an electric fence, whenever I look down
    24 sharp_pain | Id give it a 9 out of ten for pain
    24 sharp_pain | in absolute agony here
    24 radiating_pain | hip pain that goes right the way to my ankle
    24 radiating_pain | an ache begins in the bum cheek and travels round the back of my thigh
    24 radiating_pain | sciatica has kicked off since you did my glutes
    24 weakness | dropped my mug twice today, fingers just let go
    24 weakness | I cannot turn the key in the front door with my right hand
    24 weakness | left foot slaps the pavement when i walk
    24 weakness | Dear Miss, I regret to report that I am unable to grasp my walking stick.
    24 weakness | knee gave out on me getting off the bus
    24 worsening | every hour it goes up another notch
    24 worsening | pain was 3 at bedtime, 5 at breakfast, 6 by lunch and climbing
    72 worsening | was settling nicely, then flared up again this morning
    72 worsening | back hurts more now than it did on the day
    72 persistent_beyond_72h | Neck's still hurting
    72 persistent_beyond_72h | this pain under my ribs isn't shifting
    24 persistent_beyond_72h | a fortnight now and my shoulder is still sore
    72 persistent_beyond_72h | Hurting since last Thursday and it's Wednesday today
    72 persistent_beyond_72h | 5 days sore and counting
    24 history_disc | didn't put it on the form but I've a bulge at L5, and my lower back hurts this morning
    24 history_disc | Spinal fusion in 2021. Painful round the scar since I got up.
    24 history_injury | Was rear-ended on the motorway at the weekend, neck hurts today
    24 history_injury | came off my bike on Sunday and now the collarbone is really painful
    24 osteoporosis | The bone scan said mine are thin, and one spot on my spine hurts since you leant on it
    24 pregnancy_symptom | 33 wks, some spotting when i wiped this morning
    24 pregnancy_symptom | baby has hardly kicked since yesterday evening
    24 bladder_bowel | wet the bed last night without knowing, never happens to me
    24 bladder_bowel | cant pee, been trying all afternoon
    24 saddle_numbness,numbness | No sensation between my legs when I sit on the loo
    24 chest_breath | can't catch my breath since I woke up
    24 calf_swelling | one calf is double the size of the other, and red
    24 fever | thermometer reads 38.9
    24 severe_headache | a headache hit me like a thunderclap at lunch
    24 faint_dizzy | My wife was on your table Tuesday and she's passed out twice since
    24 allergic_reaction | one of the hot stones left a blister on my lower back
    24 severe_bruising | thighs are black and blue from hip to knee
    24 emergency | Sat in A&E waiting for a doctor
    24 emergency | half my face has dropped and my words come out slurred
    24 emergency | help me please
    72 self_harm | I don't see the point in staying alive
    24 tingling,weakness | L foot p&n, no grip in R hand
    24 numbness | my fingrs have gon nummb
    24 numbness | Nothing sharp, just my calf's asleep
    24 allergic_reaction | no fever or chills, itchy hives though, all round my neck
    24 weakness | not only achy, the leg buckled under me on the stairs
    24 sharp_pain | Two ibuprofen did nothing for the stabbing
    24 tingling | no relief from the prickling in my feet
    72 numbness | that dead patch on my thigh refuses to leave
    24 tingling | dunno if it was you or my office chair but my wrist is buzzing
    24 weakness | Hate to be a bother. I can't lift my arm over my head.
    24 numbness | probably silly, my little toe has no sensation lol
    24 sharp_pain | never had such a knife-like pain in my life
    24 tingling | can't deny the soles of my feet are tingly
    24 sharp_pain | if I cough a bolt of electricity goes through my back
    24 numbness | Should I worry that my forearm went numb and has stayed that way?
    24 weakness | You said to write if my leg got weak. It has.
    72 tingling | pins and needles come and go, fewer than yesterday
    72 tingling | thought the tingles had left for good, back again since breakfast
    24 weakness | my husband says I'm dragging my right foot
    24 allergic_reaction | Unsubscribe. And your oil has brought me out in a burning rash.
    24 numbness | 1 but my toes are numb
    24 tingling | I'm away from home till Monday, staying at my son's, and my left hand tingles constantly
    24 sharp_pain | I just want these electric shocks in my neck to stop
    24 numbness | > Any numbness?⏎yes, the heel⏎> Any weakness?⏎no
    24 tingling | Weakness - N. Tingling - Y, left hand. Fever - N.
    24 radiating_pain | <div>Loved it &amp; slept well.</div><div>Only the pain runs from my shoulder into the elbow.</div>
    24 weakness,numbness,radiating_pain | arm weak, fingers numb, pain spreading to the wrist. rest of me is fine!
    """

  static let amber = """
    24 | fingers prickled on the drive home, back to normal by teatime
    24 | Had a dizzy spell getting off the table. Over within minutes, none since.
    72 | the stabbing I had after your treatment has stopped
    72 | grip was weak the first evening, completely normal since
    24 | came out in hives after the oil but they've all cleared up
    24 | maybe my knee wobbled, not certain
    24 | might be pins and needles, might be nothing, hard to tell
    24 | not sure whether I'd call it numb
    24 | possibly a bit of swelling in one calf? I can't judge
    24 | something isn't right in my arm
    24 | peculiar feeling around the elbow
    24 | meh
    72 | not great to be honest
    24 | rough night
    24 | hurts a bit more this morning than last evening
    24 | it got worse overnight
    72 | shoulders remain achy
    72 | fifth day and the soreness is hardly there any more
    24 | Had a discectomy in 2019, forgot to mention it. Doing fine.
    24 | my last scan showed low bone density, I ought to have told you. Feeling well.
    24 | rolled my ankle last week, left it off the form. all good today
    72 | found out I'm expecting! feeling brilliant
    24 | usual numb toes from my diabetes, same as always
    72 | hand has tingled for years, no different after the massage
    24 | 3
    24 | 7
    24 | no
    24 | think you've got the wrong person, never booked any massage
    24 | he made remarks about my figure and I didn't like it
    72 | The sheet kept slipping, nobody fixed it and I felt exposed
    24 | mir geht es leider schlecht
    24 | [Photo attached]
    24 | Emphasized “How is your back feeling?”
    24 | are tingly feet to be expected?
    24 | could someone ring me when they have five minutes
    24 | slight headache this morning, nothing else
    """

  static let ok = """
    24 | grand, thanks a million
    24 | no dramas mate, feeling ace
    24 | chuffed to bits with my neck
    72 | back to my old self
    24 | Slept ten hours, woke up brand new
    24 | 👌😊
    24 | 1
    72 | #2
    72 | 1 - all good
    24 | sooooo relaxed omg
    24 | ITS ALL GOOD THX
    24 | quads feel like the day after leg day
    24 | Tender round the shoulder blades, nothing I'd moan about
    24 | heavy legs and a bit sleepy, nice though
    24 | small bruise by my hip, no bother
    24 | A dull ache between the shoulders and a little in the neck, as you said it would be
    24 | slightly sorer getting up today than last night, walks off
    24 | ache is about a 1/10
    72 | tightness easing off nicely
    72 | bit of soreness Monday, none at all now
    72 | way looser, the stiffness has nearly faded
    24 | no pins and needles, dizziness or anything like that
    24 | Can't say I've had any tingling. Pretty happy.
    24 | None of the things on your list
    24 | Pain? None. Numb? Not at all. Happy? Very.
    24 | numbness - nil, weakness - nil
    24 | Rash, fever, swelling: absent
    72 | never went numb, never felt weak
    24 | not a single jab or zing
    24 | walking without any pain down the leg
    24 | my grip is strong and I have full feeling in both hands
    72 | it isn't getting worse, if anything it's easing
    72 | Can't complain
    24 | never felt better
    72 | couldn't be happier with my back
    24 | nothing to report
    24 | can't recommend you highly enough
    24 | phone's been buzzing all day so only replying now, I feel great
    24 | Dead tired when I got in, out like a light, lovely morning
    24 | weak coffee in the lobby was my only grumble, body feels lovely
    72 | shooting hoops again with the lads, feeling fit
    24 | tingling with excitement for the wedding, and nice and loose for it
    24 | dropped the kids at school and drove home totally chilled
    72 | I work on a hospital ward so texting late. All well!
    24 | Worst weather ever but my shoulders feel wonderful
    24 | those long slow strokes were heaven
    24 | my sister's arm is the numb one, mine's perfect
    24 | Mum's the one with osteoporosis, I'm healthy and in fine fettle
    72 | The dog is limping, me I'm dancing
    24 | nursed a man with chest pain all night, I myself am well rested
    24 | Broke my leg as a kid, never any bother since. Feeling supple today
    24 | had a fever with flu back in spring, nothing like that now, all fine
    24 | The tingling that brought me to you has cleared up, hurrah
    24 | arrived with a splitting headache, left without it, still clear today
    72 | haven't slept this well in three weeks
    72 | booked again for ten days' time, body's happy
    24 | Much better thanks⏎⏎________________________________⏎From: Willow Clinic⏎Sent: Tuesday⏎Subject: How are you?⏎⏎Tell us about any weakness or pins and needles.
    24 | Lovely, thank you.⏎⏎Le jeu. 12 juin 2025 à 17:42, Saule Massage <contact@saule.example> a écrit :⏎> Any sharp pain or numbness?
    24 | Feeling fab x⏎⏎Sent from my Galaxy⏎Pain Clinic Supplies Ltd. To unsubscribe click here.
    24 | <style>.numb{color:red}</style><p>Really&nbsp;good, ta</p>
    """

  static let questions = """
    24 | what should I do if the ache moves into my leg?
    24 | Supposing my toes went numb, would that be one for the doctor?
    72 | when would soreness be a reason to see my GP?
    24 | in case of a rash, which cream is best?
    24 | is an epsom salt bath alright
    24 | can i have a glass of wine with dinner
    72 | do you sell gift vouchers?
    24 | my aunt gets tingling feet, could you treat her?
    72 | What time do you open on Saturdays?
    72 | how often should I be coming in?
    24 | Feeling brilliant! Which oil was that?
    72 | any chance of shifting Friday's slot to the afternoon?
    24 | could you send a receipt for my insurer?
    24 | No numbness or tingling here. Am I ok to run tomorrow?
    72 | where on the website do I cancel my membership?
    24 | Do you see pregnant women? My sister-in-law wants to know
    """

  static let optOuts = """
    24 | QUIT!
    24 | stpo
    72 | Opt out, cheers
    24 | take my number off your list
    24 | Feeling grand, no further reminders needed, please remove me
    72 | I'd rather not receive these emails
    24 | pls quit contacting me
    72 | No more check-ins please.
    24 | End⏎⏎--⏎Margaret Dunne, Dunne & Daughters Bakery
    """

  static let automatic = """
    24 | Out of office: I return on 14 April. For urgent matters please contact reception.
    24 | Undeliverable: your message could not be delivered. 550 5.1.1 User unknown.
    24 | I'm currently driving and have notifications silenced. (I'm not receiving notifications. If this is urgent, reply "urgent".)
    72 | This mailbox is not monitored. Please do not reply to this automated message.
    24 | Free msg: Unable to send message. The number you are texting is no longer in service.
    72 | AUTO-REPLY: I am on maternity leave until October. Please write to my colleague Jane.
    24 | Auto response: I am on annual leave with no access to e-mail. If you have chest pain call 999. Dr K. Osei
    """
}
