/// English replies by a third writer who knew no rule: two siblings of each development example; the second reader has not learned from them.
enum FifteenthRoundUnseenTown: ReplyTables {
  static let red = """
    24 numbness | My whole thumb went numb an hour after the massage
    24 weakness | right wrist is weak since yesterday
    24 tingling | pins and needles in both feet
    24 tingling | I've a prickling feeling along my jaw today
    24 sharp_pain | electric jolts in my neck since breakfast
    72 sharp_pain | there is a knife like pain under my ribs
    24 radiating_pain | it starts at my shoulder and goes right down to the fingers
    24 radiating_pain | Pain's travelling round my hip into the thigh
    24 weakness | knee keeps giving way on the stairs
    24 weakness | I dropped two trays at work, no strength in that hand
    72 persistent_beyond_72h | a fortnight on and my neck still hurts
    72 persistent_beyond_72h | sore since last Tuesday and it's Sunday now
    72 worsening | it was settling but my back has got worse again
    72 worsening | hurting more today than yesterday
    24 worsening | getting steadily worse since lunchtime
    24 worsening | Every hour it hurts a little more
    24 history_disc | should have told you I've a bulging disc, lower back is very painful tonight
    24 history_disc | had a back operation in 2021 and it hurts a lot where the scar is
    24 history_injury | Came off my bike last week and the ribs are really hurting since you worked on me
    24 history_injury | never mentioned I sprained that ankle on Saturday, it's painful today
    24 osteoporosis | I've low bone density and one rib hurts since the massage
    24 osteoporosis | Osteoporosis is on my file, and now there's a pain in one spot in my back
    24 pregnancy_symptom | 8 months pregnant and spotting since lunch
    24 pregnancy_symptom | I'm expecting and the baby is moving less today
    24 bladder_bowel | wet myself twice today without noticing
    24 bladder_bowel | haven't been able to pee since the massage
    24 saddle_numbness,numbness | numb between my legs since I got up
    24 saddle_numbness,numbness | can't feel the toilet paper when I wipe
    24 chest_breath | tight chest and I can't catch my breath
    24 chest_breath | struggling to breathe since this morning
    24 calf_swelling | one calf is twice the size of the other and red
    24 calf_swelling | my lower leg is swollen, hot and sore behind
    24 fever | high temperature since last night, sweats and chills
    24 fever | Running a fever of 102
    24 severe_headache | terrible headache came on out of nowhere, like a thunderclap
    24 severe_headache | splitting headache all day, can't bear the light
    24 faint_dizzy | fainted in the queue at the post office
    24 faint_dizzy | the room keeps spinning whenever I get up
    24 allergic_reaction | I've come out in hives after the oil
    24 allergic_reaction | hot stones left a blister on my back
    24 severe_bruising | massive black bruises all down my thighs
    72 severe_bruising | bruise as big as a dinner plate on my hip
    24 emergency | we've called an ambulance
    24 emergency | they're keeping me in hospital overnight
    24 self_harm | I don't want to be alive any more
    72 self_harm | been thinking about ending my life
    24 numbness,weakness | L hand numb + weak
    24 sharp_pain,radiating_pain | sharp pain, hip to foot
    24 numbness | numbnes in my foor since yestrday
    24 tingling | tingeling in my figners all nite
    24 tingling | no pain at all but my shin is tingling
    24 numbness | not weak or anything but two fingers are numb
    24 weakness | not only sore, I can hardly lift my arm
    24 tingling | It's not just tight, there's pins and needles too
    72 tingling | no change with the tingly fingers
    72 radiating_pain,persistent_beyond_72h | no better, pain is still running down my leg
    24 sharp_pain | this stabbing in my side won't let up
    72 tingling | can't get the buzzing in my arm to stop
    24 tingling | Weak? No. Tingling? Yes.
    24 sharp_pain | numbness - no, sharp pain - yes
    24 numbness | Everything's great apart from a dead little finger
    24 sharp_pain | all lovely bar a sharp pain in my hip
    24 weakness | I can't grip my scissors properly, is that usual?
    24 sharp_pain | Getting electric shocks in my neck, should I be worried?
    24 radiating_pain | when I bend to load the van the pain goes into my thigh
    24 sharp_pain | if I look down I get a stabbing pain
    72 numbness | numbness is easing but still there in my toe
    24 radiating_pain | pain down the leg is less than it was, not gone though
    24 numbness | It's Nora's daughter here, mam can't feel her toes since yesterday
    24 weakness | Texting for my husband, he keeps dropping his tools since you treated him
    24 tingling | Unsubscribe. And my leg is tingling since your massage
    24 sharp_pain | don't text again, I've had stabbing pain ever since
    24 weakness | Slept well.⏎Shoulders looser.⏎Left leg feels weak.
    24 sharp_pain | Hi Anna⏎sharp pain in my elbow⏎thanks for asking x
    24 tingling | <div>My <i>fingers</i> are tingling</div>
    24 numbness | <p>Mostly fine.</p><p>My foot&#39;s gone numb.</p>
    24 numbness | Heel is still numb⏎⏎On Tue, 8 Apr 2025 at 09:15, Mill Street Massage <care@millstreet.example> wrote:⏎> How are you feeling today?
    24 weakness | My grip has gone weak.⏎⏎-----Original Message-----⏎From: Mill Street Massage⏎Subject: check-in⏎⏎Any weakness or numbness?
    24 sharp_pain | pain is 9/10 this evening
    24 sharp_pain | in agony turning my head
    24 numbness | I can't feel my little toe
    24 numbness | zero feeling in the tip of my thumb
    24 weakness | can't lift my arm to brush my hair
    24 weakness | couldn't hold the kettle this morning
    24 numbness | 1 but my toes are numb
    24 tingling | > How is the soreness?⏎Fine⏎> Any tingling?⏎Yes, in my hand
    24 tingling | tingling in my arm comes and goes
    72 persistent_beyond_72h | the pain is not going away
    24 sharp_pain | nurofen did nothing for the stabbing pain
    24 numbness | not sure it's from the massage but my hand is numb
    24 weakness | probably silly but my grip is weak
    24 tingling | You said to text if there was tingling. There is.
    24 weakness | my wife says I'm dragging my left foot
    24 numbness | I'm fine, really, just that my arm is numb
    """

  static let amber = """
    24 | slight headache when i got home from yours
    24 | Bit of a headache today, nothing terrible
    24 | please, anything to stop this pain
    24 | I just want it to stop hurting
    24 | mir tut der Rücken weh
    24 | mam zdrętwiałą rękę
    24 | can someone ring me when ye get a minute
    72 | Give us a bell after five please
    24 | Emphasized “How are you feeling? Any sharp pain, weakness or numbness?”
    72 | Disliked “Is the soreness all gone now?”
    24 | alright I guess
    24 | meh, so so
    24 | had pins n needles driving home, gone now
    24 | My leg was weak that evening but it's back to normal
    24 | sharp pain cleared up overnight
    72 | the tingling has stopped completely
    24 | not numb any more, only tender
    24 | Pain no longer goes down my leg, just stiff
    24 | maybe a bit of tingling, hard to tell
    24 | my left hand might be weaker, not sure
    24 | weird feeling in my forearm
    24 | my foot feels funny
    24 | not great
    72 | I've been better
    24 | feeling rough
    24 | pretty miserable today
    24 | hurts more than it did last night
    24 | it's worse today
    72 | still aching
    72 | My shoulders are still sore
    72 | five days now, just a tiny bit sore, nearly gone
    72 | Day 4 and the ache is almost gone
    24 | forgot to say I've a herniated disc, feeling fine though
    24 | I do have osteoporosis by the way. All good so far
    24 | I'm expecting btw, 15 wks, all good
    24 | just found out I'm pregnant, feel fine
    24 | yeah
    72 | No
    72 | ⏎
    24 | 😢
    72 | ☹️
    24 | is it normal to have pins and needles?
    24 | Is weakness common afterwards?
    24 | 3
    72 | 7
    24 | I wasn't comfortable with where he put his hands
    24 | The towel was left off me and I didn't like it
    24 | who is this?
    72 | wrong number pal, never had a massage
    24 | my toes have been numb for years, same as always
    24 | 3️⃣
    """

  static let ok = """
    24 | Grand thanks
    24 | doing well ta
    72 | everything's good here
    72 | Right as rain
    24 | 👌😊
    24 | 😀💪
    24 | nothing to report
    24 | Nothing out of the ordinary here
    24 | bit achy, like I'd been shifting hay bales
    24 | Feels like I did a hard spin class, muscles a little sore
    24 | Legs heavy and a wee bit stiff, nothing else
    24 | my shoulders are just tender to press, as expected
    24 | slightly achier than when I left yours, all good otherwise
    24 | Woke up a little sorer than last night but happy out
    72 | the stiffness was gone by Saturday
    72 | ache has cleared up completely
    72 | just a hint of tightness left, way better
    72 | Soreness is fading nicely
    24 | no weakness, sharp pain or pins and needles
    24 | No numb bits, no tingles, nothing shooting anywhere
    24 | didn't notice any tingling or sharp pain at work today
    24 | got through my whole shift without any numbness
    24 | Numb - no. Sharp - no. Weak - no. Good thanks
    24 | sharp pain: nope, tingling: nope
    24 | an ordinary ache, not shooting anywhere
    24 | just a dull spot by the shoulder blade, it doesn't travel
    24 | neither tingling nor weakness here
    24 | I've neither sharp pain nor numbness, feel good
    24 | can't fault it, feeling super
    24 | never felt better
    72 | not a bother on me
    24 | couldn't be happier with my back
    24 | off clay pigeon shooting this morning, feel brilliant
    24 | The electric blanket and your massage, best night ever. Feeling great
    24 | dead pleased with it, neck feels lovely
    24 | Town was paralysed with the snow but I feel great
    72 | can't stop smiling since that session
    24 | I'd quit my job to come every day haha, feeling fab
    24 | had a weak cup of tea and an early night, feeling great
    24 | signal is weak out on the farm so sorry for the slow reply, all good
    24 | asleep by nine and woke like new
    24 | Slept like the dead, feel amazing
    24 | my husband has a numb thumb from the tractor, I'm fine though
    24 | Poor dog's back legs are weak but I feel great
    24 | my feet used to tingle when I was a teenager, not since. Feeling good
    24 | Years ago I had sciatica, never again since, and all fine today
    24 | the shooting pain I had before coming in has gone, magic
    72 | Walked in with tingly hands, none of that now. Delighted
    24 | one small bruise on my calf, no bother
    24 | tiny bruise near the elbow, otherwise good
    24 | No fever or rash, feeling rested
    24 | breathing fine, no swelling, no headache
    24 | Much looser, thanks!⏎⏎On Tue, 8 Apr 2025 at 09:15, Mill Street Massage <care@millstreet.example> wrote:⏎> Have you noticed any tingling, numbness or sharp pain?
    24 | No problems at all.⏎⏎> Do you have weakness in an arm or leg?⏎> Is the pain getting worse?
    72 | All good thanks, Brenda⏎⏎________________________________⏎From: Mill Street Massage⏎Sent: Friday 11 April⏎Subject: 72 hour check-in⏎⏎Is the pain worse? Any numbness?
    24 | Feeling lovely.⏎⏎-----Original Message-----⏎From: Front Desk⏎To: Declan⏎Subject: After your massage⏎⏎Call us if you feel tingling or a stabbing pain.
    24 | Grand, thanks.⏎⏎--⏎Pat Burns, Burns & Numb Dental Surgery
    24 | Doing well.⏎⏎Regards,⏎Sharon⏎Fracture Clinic Reception, St Anne's Hospital
    24 | <p>Feeling great, cheers</p><blockquote type="cite">Any sharp pain or tingling today?</blockquote>
    24 | <div>Very well thanks</div><div class="gmail_quote">Do you feel any weakness?</div>
    72 | no pain for five days now, brilliant
    72 | Ten days without a twinge, thank you
    72 | first proper lie-in for a fortnight, feel great
    72 | Back at the bakery after two weeks holidays, all fine
    24 | BACK IS BRILLIANT CHEERS
    24 | ALL GOOD HERE LOVE
    24 | wiped out yesterday evening, grand now
    24 | Was sleepy after it but full of beans this morning
    24 | Neck ache 1/10, happy out
    24 | bit of stiffness, maybe two out of ten, nothing to worry about
    24 | 1
    72 | 2.
    24 | had a numb mouth from the dentist on Monday, long gone before I saw you. Feeling great
    """

  static let questions = """
    24 | if I get pins and needles tonight do I ring you or the GP?
    24 | Is there an out of hours number in case my leg goes weak?
    24 | what should I do if it gets worse later on?
    24 | When would you start to worry about soreness?
    24 | ice or hot water bottle?
    24 | Should i put frozen peas on it or something warm
    24 | am I ok to run the 5k on Sunday?
    24 | can i lift bags of feed today or leave it
    24 | does coffee count as fluids?
    24 | do I need to drink loads of water today
    24 | is massage any use for sciatica?
    24 | would a massage help or hurt sciatica?
    72 | Have you a slot Friday after school?
    72 | can I get in with Maria next week
    24 | All grand. How often should I be coming?
    24 | Feeling good thanks, what oil was that you used?
    24 | is there a charge if I cancel Thursday?
    24 | do ye stop taking bookings at six?
    24 | My sister gets sciatica, could you see her?
    """

  static let optOuts = """
    24 | QUIT
    24 | Stop!!
    72 | opt out
    24 | unsubcribe
    24 | no more texts please
    72 | Would you take my number off your list
    24 | Feeling great, but please leave me off these texts from now on
    24 | all good, don't send me any more of these
    24 | STOP⏎⏎Sent from my iPhone
    24 | Unsubscribe please⏎⏎--⏎Gerry Doyle, Doyle Plumbing & Heating
    """

  static let automatic = """
    24 | Thank you for your email. I am on annual leave until Monday 14 April with no access to email.
    72 | Out of office: I am out of the office this week. For urgent matters contact Jean at reception.
    24 | Undeliverable: Your message could not be delivered. The email address was not found.
    72 | Mail Delivery Subsystem: delivery to the following recipient failed permanently.
    24 | I'm driving right now. I'll reply when I've parked. (Sent automatically)
    24 | Auto reply: I'm driving and can't read messages at the moment.
    24 | Automatic reply: the surgery is closed. If you have chest pain or it is an emergency ring 999.
    24 | This is an automated response. The school office is closed for Easter. In an emergency contact the caretaker.
    """
}
