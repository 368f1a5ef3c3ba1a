/// English replies by somebody who knew no rule, first measured on this version; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum NinthRoundEnglish: ReplyTables {
  static let red = #"""
    24 allergic_reaction | the hot stones left blisters on my back
    24 saddle_numbness,numbness | everything I'd sit on a bike with has gone numb, front to back
    24 fever | burning up and shaking under two duvets
    24 weakness | can't do up my buttons, fingers just won't pinch
    24 tingling | fizzing in both feet, like lemonade
    24 tingling | Numb? no. Weak? no. Pins and needles? afraid so
    24 numbness | Only silly thing: my little toe doesn't feel anything. Otherwise it was lovely!!
    72 persistent_beyond_72h | pain hasn't budged
    24 emergency | call me back right now its urgent
    24 tingling | <div>Hi team,</div><div>Neck&#39;s looser.</div><div>Tingly thumb though &amp; it hasn&#39;t gone away.</div>
    24 history_injury | came off my bike the day before I saw you, collarbone is painful when I press on it
    24 weakness | You said to write if my foot felt weak. Well, it does.
    24 saddle_numbness,numbness | when I wipe I can't feel it
    24 tingling | tv static in my toes
    24 numbness | It's soooo nuuumb, my whole hand
    24 tingling | I keep checking my pocket because my thigh is buzzing, but the phone is on the table
    24 history_disc | I forgot to mention the microdiscectomy I had in spring. Lower back is hurting today
    24 numbness | my pinky has been asleep ever since I got off your table
    24 numbness,tingling | > Any numbness or tingling?⏎yes, left hand⏎> Any sharp pain?⏎no
    24 weakness | I really don't want to make a fuss, everyone at the desk was so kind and the room was gorgeous. The shoulders are much freer, I slept well, drank my water as told. There's only the matter of my left leg, which isn't doing what I ask of it when I try to climb into the van. Probably age!
    72 worsening | was on the mend till last night then the pain flared up badly
    24 severe_headache | head exploded with pain out of nowhere an hour ago, light hurts my eyes
    24 radiating_pain | wraps round my hip and into the front of the thigh, quite painful
    24 tingling | arm keeps going to sleep on me at the desk
    72 worsening | Thought I was cured on day two. Today it is back and nastier
    24 faint_dizzy | the room spins whenever I get up
    24 emergency | my husband says one side of my face is drooping
    72 persistent_beyond_72h | fifth night in a row I can't lie on that side, it's so sore
    24 radiating_pain | my sciatica has woken up, thanks a bunch
    24 faint_dizzy | keeled over in the shower last night and came to on the floor
    72 worsening | 3. it's worse
    24 chest_breath | heart racing and winded just sitting on the sofa
    24 sharp_pain | ice hasn't helped the stabbing one bit
    24 numbness | Odd one for you. I caught my toe on the hot bath tap this morning, there's a proper red mark, and I didn't notice a thing until I saw it. Poked it with a pencil since and there is just no sensation in that toe at all.
    24 severe_bruising | Both legs are black and blue from hip to knee
    24 numbness | Dead leg, left one. Woke up with it, still dead at lunch
    24 weakness | dropped two mugs this morning, right hand won't hold on to stuff
    24 tingling | Ants. Ants marching down my forearm. Not real ones obviously
    24 history_disc | They fused my spine in 2019 and right where the screws are it's painful now
    24 numbness | prob just slept funny but 2 fingers numb since waking
    24 pregnancy_symptom | I'm 31 weeks and the baby has hardly kicked since yesterday
    24 pregnancy_symptom | 16 weeks gone and spotting since last night, should I worry?
    24 allergic_reaction | hives on my tummy from that oil
    72 persistent_beyond_72h | I saw you on the 3rd, today is the 11th and the shoulder is still hurting
    24 weakness | cant get up on tiptoe on the left, other side no problem
    24 weakness | My knee keeps folding under me on the stairs.
    24 sharp_pain | its as if someone plugs my neck into the mains whenever I look left
    24 sharp_pain | zaps in my elbow
    24 pregnancy_symptom | pregnant lady from Tuesday here, my hands and ankles have ballooned
    24 bladder_bowel | haven't managed to pee since last night though I'm bursting
    24 sharp_pain | If I cough it's like a blade in my back
    24 numbness | does it matter that I can't feel the tips of two fingers?
    24 tingling | no sign of the tingling leaving me
    24 numbness | there's a patch on my thigh the size of a playing card that I can't feel when I shave
    24 weakness | Wife here, filling this in for him. He says he's grand but he can't grip the steering wheel with his left hand since the appointment.
    72 persistent_beyond_72h | it's just not getting any better
    24 sharp_pain | Feels like there's a shard of glass stuck in my shoulder
    24 sharp_pain | 1 but there's a shooting pain in my calf now and then
    24 calf_swelling | one calf is twice the size of the other
    24 chest_breath | tight band round my chest and I can't get a full breath
    72 numbness | a lot less numb than it was
    24 out weakness | unsubscribe me please, and whatever she did, my leg gives out now
    24 osteoporosis | my dexa scan said thin bones and there's a painful spot mid back since you pressed there
    24 fever | 102.4 on the thermometer
    24 sharp_pain | hip pain is easily a 9 and I'm in tears
    24 sharp_pain | every time I reach for the kettle something jabs me under the shoulder blade like a knitting needle
    72 persistent_beyond_72h | been sore since last Monday and it's Saturday today
    72 persistent_beyond_72h | a week and a half of this ache now
    72 persistent_beyond_72h | still hurting tbh
    24 numbness | fingertips feel like the dentist injected them
    24 bladder_bowel | a bit embarrassing but I wet myself twice today without noticing
    24 numbness | the numbness comes and goes
    24 severe_headache | migraine so bad I'm throwing up
    24 sharp_pain | I've given birth twice and this back pain beats both
    72 worsening | Day by day it hurts a little more.
    24 worsening | every hour is rougher than the one before
    24 history_injury | Got rear-ended two weeks ago and didn't think to tell you. Neck hurts.
    24 weakness | left foot flops when I walk, sounds like a flipper on the kitchen tiles
    24 emergency | HELP
    24 radiating_pain | the pain has crept from my shoulder into the forearm
    24 self_harm | I've been looking at my pills and thinking about taking the lot
    """#

  static let amber = #"""
    72 - | yep
    24 - | no
    24 call_requested | 3
    24 numbness,tingling | something's off with my foot, can't put it into words
    24 pregnancy_symptom | Found out this morning I'm expecting!! feel wonderful
    24 tingling | My hands have tingled for years with the carpal tunnel, exactly the same as ever
    24 conduct | The towel kept slipping and he didn't bother to cover me up again. I wasn't happy about that.
    24 - | mir geht's gut, danke
    24 osteoporosis | you should probably note down that I have osteoporosis. Feeling good after the session btw
    24 severe_headache | slight headache last night
    72 tingling | had pins and needles that evening, all clear now 👍
    24 worsening | hurts more than it did last night
    24 conduct | She carried on after I'd asked her to leave my glutes alone
    24 - | IMG_2041.jpg
    24 tingling | is tingling afterwards normal?
    24 tingling | prickling in my hand lasted till bedtime, nothing since
    24 sharp_pain | The stabbing I got in the car home has cleared up completely
    24 - | Feeling sad today
    24 - | asdkfj lkj
    72 - | Not what I'd hoped for to be honest
    24 worsening | It's worse today.
    24 - | Loved “Any sharp pain or weakness since your visit?”
    24 - | ???
    24 call_requested | can the therapist ring me after five
    72 - | 😢
    24 - | not great
    24 numbness,tingling | my arm feels weird
    24 history_injury | forgot to say I fell off a ladder last week. No pain anywhere, feeling well
    72 persistent_beyond_72h | achy still
    24 conduct | The way he touched me made me uncomfortable
    24 tingling | might be some pins and needles? might be my imagination
    24 history_disc | Disc operation in 2015, forgot to tick the box. I feel fine!
    24 faint_dizzy | a bit lightheaded maybe, not sure
    24 - | so so
    24 - | 7
    24 - | ok i guess
    72 persistent_beyond_72h | legs continue to be sore
    24 wrong_number | You've got the wrong person, I've never set foot in a massage place
    24 - | meh
    24 wrong_number | who's this?
    24 numbness | hard to tell if it's numb or just cold
    """#

  static let ok = #"""
    24 - | cheers, feeling nice and loose
    72 - | the headaches I came in with have stopped, hooray
    24 - | sharp: no, tingling: no, weak: no. Happy customer: yes
    72 - | 2.
    24 - | heavy legs as promised, fine otherwise
    24 - | not numb, not weak, just happy
    24 - | stiff as a board this morning lol but you did warn me
    72 - | My hip moves freely for the first time since an accident twenty years ago, feeling great
    24 - | Brilliant, ta
    72 - | 👌😊
    24 - | one wee bruise the size of a penny, nothing bad
    72 - | shooting hoops again already! feels great
    24 - | the kids are driving me up the wall but my back's happy
    24 - | never better
    24 - | Feeling super!⏎⏎--⏎Paws & Claws Emergency Vet Hospital
    24 - | Had a stabbing pain in my ear in January from an infection, that cleared up long before I saw you. Feeling well.
    72 - | Back to lifting the grandkids, not a twinge
    24 - | weak tea in your waiting room but strong hands! Feeling great
    24 - | Absolutely buzzing after that session, thank you!
    24 - | zero numbness or weakness. feeling good
    24 - | nope, none of those, feeling good
    24 - | dead tired last night, good this morning
    24 - | thx all good
    72 - | soreness fading nicely
    24 - | a tad achy between the blades
    24 - | I was bracing myself for agony and it never came. Lovely.
    24 - | my mum threw her back out, poor thing, but I feel terrific
    24 - | dropped my son off and came straight home for a nap, feel lovely
    24 - | 1
    24 - | All good thanks⏎⏎From: Clinic⏎Sent: Tuesday⏎Subject: 24 hour check-in⏎⏎Do you have numbness, weakness or sharp pain?
    24 - | Slept like a log
    72 - | All gone!
    24 - | My phone was dead so I'm late answering, all fine
    24 - | legs feel great, ran down to the shops this morning
    24 - | No pain, no pins, no needles.
    24 - | the dog's the one limping, I'm grand
    24 - | soreness is a 1 out of 10
    24 - | Hi! Shoulders tender where you worked on that knot, bit sleepy yesterday evening, drank loads of water, went to bed early. Today I've been gardening and feel pretty normal. Thanks for being so patient with my chatter!
    72 - | nothing to report, thanks
    24 - | a little more tender than when I left, nothing I mind
    72 - | good as new
    72 - | felt like I'd done leg day yesterday, no trace today
    72 - | My thumb used to be numb before I came to you and it feels normal again, thank you!
    """#

  static let questions = #"""
    24 - | need to move Friday's appointment to the week after, possible?
    24 - | My sister gets numb hands at night, would massage help her?
    24 - | can I have a glass of wine tonight
    24 - | ice or hot bath?
    24 - | how long is soreness meant to last
    72 - | same price for 90 minutes?
    24 - | do you do gift cards
    24 - | which oil did you use? smelled divine
    24 - | can I cancel thursday without a fee?
    24 - | All good here. Is it too soon for yoga?
    24 - | Feeling fine at the moment, thanks. In case I wake up with a sharp pain in the night, which number would I use?
    24 - | how soon can I run a 10k
    24 - | say my leg were to go weak later on, would I ring you or the doctor?
    72 - | What time do you open on Saturdays?
    24 - | what was the name of that stretch with the towel?
    72 - | Do you treat people with herniated discs? Asking for my dad
    72 - | could you send me the receipt for my insurance?
    24 - | If I did get tingling, is that a call-the-doctor thing?
    """#

  static let optOuts = #"""
    72 - | opt out
    24 - | Unsubscribe pls
    24 - | take me off this list
    24 - | stop sending me this stuff
    72 - | CANCEL
    24 - | End, thank you
    24 - | unsubcribe
    24 - | Stop⏎⏎--⏎Harbour Joinery Ltd⏎Tel 555 0142
    24 - | Lovely massage but could you quit texting?
    24 - | Please delete my number from your system, no more check-ins
    24 - | STOP!!
    24 - | quit
    24 - | Do not contact me again.
    72 - | I feel great and I don't need any more of these texts
    24 - | no more emails thx
    """#

  static let automatic = #"""
    24 - | I'm driving right now with Do Not Disturb While Driving turned on. I'll get back to you later. (I'm not receiving notifications.)
    24 - | Out of office: I am on annual leave until 14 May with no access to email.
    72 - | Address not found. Your message wasn't delivered because the address couldn't be found, or is unable to receive mail.
    72 - | Mail Delivery Subsystem: delivery to the following recipient failed permanently. Technical details: quota exceeded.
    24 - | Thank you for your email. I am currently on parental leave and will not be reading messages. For urgent matters please contact reception. This is an automated response.
    24 - | FREE MSG: Message blocked. The number you texted cannot receive SMS at this time. Msg 1021
    72 - | Auto-reply: I am travelling this week and will answer on my return.
    24 - | This is an automatic message. This mailbox is no longer monitored.
    24 - | Undeliverable: How are you feeling? The following recipient could not be reached: 550 5.1.1 user unknown
    """#
}
