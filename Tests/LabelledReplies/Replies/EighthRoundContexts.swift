/// Replies that turn on context and look-alikes, written by somebody who knew no rule; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum EighthRoundContexts: ReplyTables {
  static let red = #"""
    24 weakness | No numbness, no pins and needles, nothing like that. My grip has gone to pot though, couldn't get the lid off the jam this morning.
    24 weakness | didn't feel a thing all night, slept straight through, then got up and my left foot was slapping the floor all the way to the loo
    72 radiating_pain,persistent_beyond_72h | Honestly can't fault her, lovely lady. The burning line from my bum to behind the knee hasn't shifted one bit.
    24 tingling | Ibuprofen did nothing for the tingles in my fingertips
    24 sharp_pain | heat pad hasn't touched it, still getting zaps in the side of my neck
    24 numbness | I wouldn't say it's agony or anything, just that two of my fingers are like wood and I can't feel the keys when I type
    24 tingling,numbness | probably nothing to do with you lot, I was gardening Sunday, but my hand keeps going to sleep
    24 weakness | Sorry to be a nuisance lol. Leg went from under me on the stairs this morning. Laughed it off, I'm fine.
    24 weakness | It's daft really but I can't lift my big toe off the floor
    72 worsening | Thursday it was wonderful, Friday too, and today it's come back with a vengeance, worse than when I walked in
    72 persistent_beyond_72h | Been hurting since last Wednesday and it's now Tuesday
    72 persistent_beyond_72h | Session was on the 3rd, today's the 9th, neck is still painful
    72 persistent_beyond_72h | a whole week on and my shoulder's still giving me gyp
    24 sharp_pain | only when I sneeze, then it's as if someone shoves a skewer in my back
    24 sharp_pain,radiating_pain | Whenever I look down at my phone there's an electric jolt to my elbow
    24 numbness | If I sit longer than ten minutes my whole left bum cheek goes dead
    24 weakness | You said to get in touch if I noticed weakness in an arm or leg. Well, I have. Right arm, can't hold the kettle.
    24 sharp_pain | you asked about tingling, numbness, sharp pain. first two no, third one yes, just under the ribs on the right
    24 tingling | Sharp pain - nope⏎Weak - nope⏎Pins n needles - a little yeah, sole of foot
    24 numbness | 2 but my thumb is numb
    24 sharp_pain | 1. although when I cough I get a stab in my lower back
    24 numbness | 3, cant feel my pinky
    72 radiating_pain,sharp_pain | 2 ish. the shooting thing down the back of my thigh is less often now, maybe twice a day
    24 numbness | Nearly all the numbness has worn off, only the tip of one finger left
    72 tingling | comes and goes, that fizzy prickly feeling in my calf. Not there as I type this!
    72 tingling | the tingling went away Saturday. Sunday morning it was back.
    24 weakness | My husband says I'm dragging one foot. I hadn't noticed.
    24 weakness | Hi, writing for my dad as he doesn't text. He was in with you yesterday and now he can't get his arm up high enough to shave.
    24 fever | my wife came to you yesterday, she's in bed with a temperature of 39.2 and shaking
    24 history_disc | Slipped disc at L5 back in 2019, which I ought to have put on the form. Back is killing me today.
    24 history_injury | I was rear-ended a fortnight ago, didn't think it mattered, but my neck really hurts since you worked on it
    24 osteoporosis | Forgot to mention my DEXA scan showed low bone density. Now there's one spot on a rib that hurts when pressed.
    24 sharp_pain | You started at 9am sharp, and sharp is also the word for what my hip is doing right now
    24 numbness | I fell asleep on the train home, so relaxed. My right arm fell asleep too and hasn't woken up since.
    24 bladder_bowel | All good here thanks! Neck turns further than it has in years, no aches worth mentioning, slept through. Apart from wetting myself a bit when I stood up from the sofa last night and again this morning, which has never happened to me before, but I expect that's my age.
    24 saddle_numbness,numbness | I feel great. Can't feel much between my legs when I wipe, is that from lying on my front?
    24 chest_breath | No fever no rash no bruises. Out of puff walking up one flight, which isn't me at all
    24 faint_dizzy | Wouldn't call it tired. The room tips sideways every time I stand up.
    72 out calf_swelling | Stop sending these. My calf is swollen and hot and nobody picks up the phone
    24 out sharp_pain | please don't text me any more, it's been agony since I left yours
    24 worsening | The pain isn't getting any less, if anything it ramps up by the hour
    24 tingling | not once has the buzzing in my hand let up
    24 tingling | There isn't a minute goes by without my foot prickling
    24 numbness | I can't say it isn't numb, because it is, from the wrist down
    24 severe_headache | never had a headache like it, came on like a thunderclap an hour after I left
    24 sharp_pain | No trouble at all until I bent to tie my laces, now it's stab stab stab
    24 numbness | It's not pain, rather a deadness along the outside of my thigh
    24 weakness | Thank you for a really lovely hour yesterday, I came home and didn't want to talk to anyone in case it broke the spell. I hope this doesn't sound dramatic, you were so kind and I'm sure there's a simple explanation, I may have carried the shopping badly, but at lunch and again at dinner I kept dropping my fork. My partner thought it was funny. I did too, the first time.
    24 weakness | don't get me wrong, brilliant massage. can't make a fist tho
    24 allergic_reaction | not to worry you, I've just got hives across my tummy
    24 pregnancy_symptom | I'm 28 weeks. Baby's not kicking like he usually does since yesterday evening. Otherwise a lovely session.
    24 pregnancy_symptom | no bleeding thankfully, but at 31 weeks I'm getting these regular tightenings
    24 numbness | Little finger went numb, woke up again, and went numb again just now
    24 emergency | my mouth's drooping on one side and I sound drunk, haven't had a drop
    24 emergency | sat in A&E waiting to be seen, will explain later
    72 self_harm | I don't want to be here any more. Not the clinic. Here as in alive.
    24 radiating_pain | I don't know whether it was the massage or my mattress, but there's a pain travelling from my hip to my ankle
    72 persistent_beyond_72h | it hurts and it isn't budging
    72 persistent_beyond_72h | day 5 and counting, still can't sit down without it hurting
    72 persistent_beyond_72h | it has hurt for over 100 hours, yes I counted
    72 persistent_beyond_72h | From Friday through to today, Wednesday, it's ached without letting up
    72 worsening | Was fine Monday, a bit sore Tuesday, and each day since it's gone up another notch
    72 tingling | Better in every way except for the hand, which gets pins and needles the minute I lie down
    24 numbness | Neither my toes nor my heel have any sensation
    24 weakness | zero strength in that wrist
    24 numbness | i've got nothing from the knee down, you could stick a pin in it
    24 bladder_bowel | haven't been able to wee since I got home and that's 14 hours now
    24 sharp_pain | I'm the last person to complain, three kids without gas and air, but this is a 9 out of 10
    24 radiating_pain | My sister had sciatica after hers and I laughed. Not laughing today, mine's lit up all the way to the foot.
    24 numbness | My tennis partner's elbow is the sore one. Mine's numb.
    24 weakness | > Any numbness or tingling?⏎Nope⏎> Any weakness, e.g. dropping things?⏎Yes, twice today, a mug and my keys
    24 weakness | Thanks for checking in 🙏 quick one for you: is it ok to train tomorrow? Also my left leg buckles a bit going downstairs
    24 numbness | used to have numb toes years ago from ski boots, that all cleared up. Now it's the same toes, started last night
    24 radiating_pain,history_disc | Bulging disc, known about since 2020, and the leg had behaved itself for months. Since yesterday evening the pain goes right down to my ankle again.
    24 sharp_pain | Less sharp than last night
    72 sharp_pain | sharp bits about 80% gone
    24 severe_bruising | purple from hip to knee, looks as if a horse kicked me! doesn't even hurt
    24 allergic_reaction | Not sore in the slightest. Coming up in blisters where the hot stones were.
    24 weakness | i keep telling myself its normal soreness but normal soreness doesnt make my knee give out on the bus
    24 sharp_pain | The pain can't be described as anything other than unbearable
    24 faint_dizzy | Hardly relaxing when I've spent the morning seeing stars and nearly keeling over
    72 out persistent_beyond_72h | It's not that I didn't enjoy it! It's that the pain won't leave me alone
    24 emergency | CALL ME ASAP please
    24 emergency | help me please
    24 weakness | cancel tomorrow for me, I can't put weight on my right leg, it folds
    """#

  static let amber = #"""
    24 numbness | Just to be thorough since you asked: I had a dead arm for about twenty minutes on the drive home, thought nothing of it, had a cup of tea, and by the time the news was on it was completely normal again. It has been right as rain since, slept on it, carried the kids, no bother.
    72 sharp_pain | I did get shooting pains the first evening. Completely gone now, I feel brilliant.
    24 faint_dizzy | was dizzy getting off the table, passed after a glass of water
    24 numbness | No more numb fingers! They were a bit dead when I went to bed after the massage, woke up and all normal.
    24 tingling | there might be some tingling in my toes or I might be imagining it, hard to say
    24 weakness | Not sure I'd call my arm weak. Possibly?
    24 numbness | Can't decide whether my hand is a tiny bit numb or only cold
    24 tingling | are pins & needles a thing after deep tissue?
    24 faint_dizzy | Is a bit of dizziness part of it?
    24 worsening | It's worse than yesterday
    24 worsening | tbh the pain is a bit worse this morning than it was last night
    72 persistent_beyond_72h | still tender to the touch, both sides
    72 persistent_beyond_72h | I've been sore since Friday, it's Tuesday now and only a whisper of it remains
    72 persistent_beyond_72h | Day six and the ache is as good as gone
    24 history_disc | I should own up to a herniated disc in 2021, didn't tick the box. Feeling absolutely fine though.
    24 history_injury | I sprained my ankle three weeks ago and didn't tell you at the desk, in case it matters. Everything feels fine.
    24 osteoporosis | Feeling good! One for my file: I've been diagnosed with osteoporosis.
    24 pregnancy_symptom | Feel marvellous. Probably should mention I did a test this morning and turns out I'm pregnant 🙈
    72 pregnancy_symptom | forgot to say on the form, baby due in June! loved the session, feeling great
    24 call_requested | 3️⃣
    24 - | 7
    72 call_requested | 3!!
    24 call_requested | 1 or maybe 3
    24 - | 1 I suppose, not feeling great though
    24 - | no
    24 - | yep
    24 call_requested | could you give me a ring when you get a sec
    72 call_requested | 2 but I'd rather talk it through on the phone please
    24 wrong_number | You have the wrong person, never been for a massage in my life
    24 wrong_number | sorry, new phone, no idea who's texting me here?
    24 conduct | The sheet kept slipping and he didn't cover me up even when I asked. I wasn't comfortable.
    72 conduct | No pain, no soreness. But the remarks about my body were out of order.
    24 - | meh
    24 - | not too clever today
    24 - | Not my best day
    24 tingling | Same old tingle in my left hand that I've had for ten years, no different after the massage
    24 - | Liked “Hi, how are you feeling the day after your massage?”
    24 - | Danke, soweit ganz gut
    24 - | 😢
    24 - | [photo]
    24 severe_headache | slight headache in the evening, nothing since
    24 numbness,tingling | legs feel a bit strange, can't put my finger on it
    24 - | ask me again tomorrow
    72 out conduct | Stop texting me. And for the record I did not like the way he touched me.
    24 - | bvvnm kk9
    72 weakness | My arm isn't weak any more
    """#

  static let ok = #"""
    24 - | No sharp pain, no tingling, no weakness, nothing to report. Happy customer.
    24 - | None of the above, feeling spry
    24 - | Sharp pain: none. Numbness: none. Tingling: none. Mood: sunny.
    24 - | couldn't be happier with how my neck feels
    24 - | Can't complain! Slept like a log.
    72 - | nothing hurts, for once
    24 - | I have never felt so loose and light
    24 - | was there at 8 sharp and floated out an hour later. feel lovely
    24 - | went weak at the knees when I saw the bill 😂 worth every penny, feeling good
    24 - | Three hours of my boss reading slides has left me numb with boredom. My back on the other hand is happy.
    24 - | Got home, meant to cook, fell asleep on the sofa at 7 with the cat on my chest and was out like a light till the alarm. Missed the football and three calls from my mother. Feeling rested and a bit dozy still, shoulders are soft as butter.
    24 - | Just the usual next-day ache between the shoulder blades, nothing else
    24 - | a little more sore this morning than last night, exactly as you said I would be
    72 - | the headaches I had for months before seeing you have vanished. Thank you so much
    24 - | For the first time in months my arm doesn't tingle at my desk. Magic hands.
    24 - | I came in with that stabbing in my shoulder and left without it. Still gone today!
    72 - | sore Tuesday, a bit less Wednesday, today nothing
    72 - | Soreness fading nicely
    24 - | 1 :)
    24 - | 2 - like the morning after leg day
    72 - | #1 thanks!
    24 - | The poor dog's back legs keep giving way so we're off to the vet, but I'm grand myself, cheers
    24 - | I'm a nurse and spent today with dizzy, fainting patients. Me? Right as rain.
    24 - | feeling good. husband has a numb arm from sleeping on it, no sympathy from me
    24 - | My wife wants me to stop going on about how good I feel!
    24 - | Please never stop doing that thing with the hot towels. Feel great
    24 - | I've already cancelled Thursday online. Feeling fine, thanks for asking.
    24 - | no stabbing, shooting or burning, only pleasantly knackered
    72 - | Pain free for six days and counting
    72 - | next appointment's in nine days, can't wait, shoulders feel super
    24 - | Last time I felt this light I was twelve and hadn't yet fallen out of the apple tree. Brilliant, thank you!
    24 - | had pins and needles in my lip at the dentist's back in March, wore off the same day, and nothing of the sort since your session. all fine
    24 - | Not even a twinge
    72 - | thank you!!
    72 - | Looser. Sleeping better. Thanks
    24 - | tiny bruise on my calf the size of a penny, otherwise great
    24 - | legs are heavy as if I'd run a half marathon, in a good way
    24 - | The only thing killing me is that I didn't book sooner :)
    24 - | watched a slasher film last night, plenty of stabbing on screen, none in my back 😄 all good
    24 - | I work at a pain clinic so I know what to look for: not a single one of those signs. Feeling well.
    24 - | Spent the day at my desk at the hospital (I do the payroll there) and my back feels great
    24 - | Absolutely buzzing after that! In the best mood all day
    24 - | crashed at 9pm, woke at 7, feel like a new man
    72 - | Back deadlifting today and everything moved well. Cheers
    24 - | numbingly cold weather up here but I'm toasty and relaxed
    24 - | All four of your questions: no, no, no and no. Feeling fine.
    24 - | I couldn't find anything wrong if I tried
    24 - | neither sore nor stiff, which surprised me
    24 - | No numbness since the massage, no tingling either, and the ache is what you'd expect
    24 - | Got a sharp new haircut to go with the new shoulders, feel ten years younger
    24 - | Tender when I poke it, otherwise I forget it's there
    72 - | the stiffness is going down day by day, hardly anything left
    72 - | ache's down to nothing
    24 - | my daughter's learning to sew so there are pins and needles all over the living room floor, but my body's happy thank you
    24 - | Ants have invaded the kitchen and that's my only complaint! Back feels good
    72 - | we lost power for four days after the storm so sorry for the slow answer. I'm very well!
    24 - | I've a weakness for that lavender oil. Feeling calm.
    72 - | felt no pain whatsoever, not on the day and not since
    24 - | Fine thanks, bit stiff.⏎⏎On Tue, 4 Jun 2024 at 10:02, The Studio <hi@studio.example> wrote:⏎> Do you have numbness, tingling or sharp pain? Reply STOP to opt out.
    24 - | Honestly I was a bit nervous because a friend told me she could hardly walk for a week after hers. Nothing like that for me! Slept nine hours, made breakfast, walked the kids to school, and the only thing I notice is a pleasant heaviness in my shoulders, the way they feel after swimming. Lovely experience, thank you, I'll be back next month.
    """#

  static let questions = #"""
    24 - | Everything's settled nicely here and I've nothing to report, but I like to plan ahead and we're off camping with no signal until Sunday. If my foot did go numb or something while we're away, who would I ring first, you or my doctor?
    24 - | what signs should I look out for over the weekend?
    24 - | All fine. In case it does turn sharp at some point, ice or heat?
    24 - | can my mum come to you, she has osteoporosis?
    24 - | My brother's got a slipped disc, do you treat that sort of thing?
    24 - | do you do bump-friendly massages? asking for a friend who's 20 weeks pregnant
    24 - | Can I still cancel tomorrow's slot without a fee?
    24 - | how do I stop my membership renewing in March?
    72 - | is it ok to go running again?
    24 - | What was that oil called, the one that smelled of oranges?
    24 - | feeling good, could I swap Thursday 4pm sharp for something later?
    24 - | when would I need to worry, just so I know? nothing going on at the moment
    24 - | Should I get any tingling over the next few days, do I wait it out or come in?
    24 - | do you have weekend appointments
    72 - | what time do you close on Fridays
    24 - | how many days until soreness normally wears off?
    24 - | 2. can I take a hot bath?
    24 - | 1 👍 any chance of an invoice for my insurance?
    24 - | Next time do I come in by the emergency exit again or has the front door been fixed?
    72 - | my daughter's hand goes numb when she writes, would massage help her or is that one for the GP?
    24 - | Which stop do I get off at for your other branch?
    24 - | suppose a colleague of mine had a disc operation last year, would you still take him on?
    24 - | Did I leave my grey scarf with you?
    24 - | Not a thing wrong with me! Where can I leave a review?
    24 - | What pressure did you use on my calves? I'd love exactly the same again.
    """#

  static let optOuts = #"""
    24 - | STPO
    24 - | pls take me off this list
    72 - | I'd rather not get these texts, thanks
    24 - | unsubscribe me pls, all good
    72 - | no more check ins please
    24 - | Enough with the messages.
    24 - | End
    24 - | delete my number from your system please and don't text it again
    72 - | I know you mean well and I did enjoy the massage, I'm fine, but between the dentist, the school and you my phone never shuts up. Quit it with the follow-ups please.
    24 - | Feeling great. Please don't send the 72 hour one, or any others after that.
    24 - | opt out thx
    72 - | cancel these reminders
    24 - | Could you stop the texts? They wake the baby.
    72 - | I don't wish to be contacted any further.
    24 - | My back's happy, my inbox isn't. Remove my email address from this please
    """#

  static let automatic = #"""
    24 - | Automatic reply: I am on annual leave until 14 August with no access to mail. For anything urgent, call the front desk.
    24 - | I'm driving with Focus turned on. I'll see your message when I get where I'm going. (I'm not receiving notifications. If this is urgent, reply "urgent" to send a notification through with your original message.)
    24 - | Mail Delivery Subsystem⏎Delivery has failed to these recipients or groups: the address you entered couldn't be found. Status code 5.1.1
    72 - | Out of office: I'm away from my desk from the 2nd to the 11th. In an emergency dial 111 or call reception. I will answer on my return.
    24 - | Carrier notice: your message could not be delivered. The subscriber you are trying to reach is not available. Msg 2114
    """#
}
