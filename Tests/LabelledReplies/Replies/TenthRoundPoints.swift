/// English replies, each for a point of the guide, by somebody who knew no rule, first measured on this version; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundPoints: ReplyTables {
  static let red = #"""
    24 weakness | Weird one: my coffee mug slid straight out of my hand this morning. Twice. Otherwise a lovely massage thx
    24 numbness | the outside of my thigh might as well belong to somebody else, I poke it and there's nothing there
    24 tingling | fizzy toes since I got home, like they're full of lemonade
    24 sharp_pain | it's as if someone sticks a hot needle under my shoulder blade each time I reach for the seatbelt
    72 sharp_pain | Not going to lie, the pain's about a nine out of ten right now
    24 radiating_pain | Pain travels from my bum cheek round to the front of my shin
    72 persistent_beyond_72h | I know some soreness is to be expected but you saw me last Tuesday, it's Monday, and I still wince getting out of the car it's that sore
    24 worsening | The ache goes up another notch every hour
    72 worsening | Was nearly right yesterday then woke up today and it's come back with a vengeance
    24 history_disc | Should probably have mentioned my slipped disc from 2019... lower back hurts a lot since the session
    72 history_injury | Came off my bike the weekend before I saw you, didn't think it mattered. Neck really hurts now.
    24 pregnancy_symptom | I'm 34 wks and baby's been awfully quiet since last night, normally a right little footballer
    24 bladder_bowel | this is mortifying but I've wet myself twice since and only noticed when my jeans were damp
    72 saddle_numbness,numbness | when I wipe after the loo I can't feel it properly down there
    24 chest_breath | I get puffed out just tying my shoelaces and that's not like me at all
    72 calf_swelling | below the knee one leg is fatter than the other, and hot
    24 fever | teeth chattering under two duvets, thermometer says 38.9
    72 tingling | I wouldn't say there's no tingling. It's there, on and off, in the left hand
    24 numbness | I don't think it's anything you did but two of my fingers have no sensation
    24 severe_headache | head feels split with an axe since last night, light makes it ten times worse
    72 faint_dizzy | Room spun, next thing I knew I was looking at the bathroom ceiling from the floor
    72 allergic_reaction | I've come up in hives everywhere you used that lavender oil
    72 allergic_reaction | one of the hot stones has left a blister the size of a coin on my back
    72 severe_bruising | bruise now goes from armpit to hip and it's almost black
    24 emergency | My husband says one side of my mouth is drooping and my words come out slurred
    24 emergency | pls ring me NOW
    72 emergency | sat in the A&E waiting room as I type this
    72 self_harm | honestly don't see the point of waking up any more
    72 weakness | No zapping, no pins. Arm won't go above my shoulder though
    72 sharp_pain | Heat pack hasn't touched the stabbing
    72 numbness | Not complaining at all! Only letting you know my shin is dead to the touch
    24 numbness | Sensation is nil along the outer edge of my foot
    72 weakness | not able to make a fist with the right
    72 radiating_pain,sharp_pain | Tingling? Nope. Numb? Nope. Shooting pains? Er, yes, hip to knee
    72 sharp_pain | The stabbing is much less than before, only a few times a day
    72 tingling | it cleared off on weds, then last nite the pins n needles were back
    24 numbness | lol my left bum cheek's gone a bit numb. probs nothing 😂
    24 numbness | Absolutely amazing, best massage of my life, booked again. Only thing is a patch above my knee with no feeling at all, but who cares
    72 sharp_pain,radiating_pain | If I turn my head left I get a zap right into my thumb
    72 numbness | You said to write if anything felt numb. Well, it does, the whole of my heel
    24 weakness | I'm writing for my dad who had the massage with you yesterday. He can't hold his fork.
    24 bladder_bowel | My wife saw you on Friday. She hasn't been able to wee since.
    72 weakness | my daughter noticed I'm dragging one foot when we walk to school
    24 out radiating_pain | STOP TEXTING. Pain is running down both my legs, I need a person not a robot
    72 out tingling | Please unsubscribe me. And by the way my arm tingles.
    24 numbness | > Do you have any numbness?⏎Yes
    72 tingling | > How is your back doing?⏎much looser⏎> Any tingling?⏎yes a lot of it in the fingers⏎> Any weakness?⏎no
    24 weakness | Back is ok but I've no strength in my right hand.⏎⏎From: Harbour Bodywork⏎Sent: 11 March 2025 09:00⏎Subject: Checking in⏎⏎Are you feeling fine? Any numbness or sharp pain?
    24 sharp_pain | <html><body><p>Hello,</p><p>there&#39;s a knife-like pain under my ribs whenever I twist.</p><blockquote>How are you feeling? Reply 1 if feeling fine</blockquote></body></html>
    72 numbness | my hand is n u m b
    72 tingling | calf is tinglign and I dont like it
    24 numbness | 3 - numb hand
    24 weakness | 1 but my leg gives out on the stairs
    72 radiating_pain | 2, nearly gone, apart from a pain that travels from hip to ankle
    24 numbness | Fine. Well, sort of fine. Can't feel my pinky.
    72 persistent_beyond_72h | hurts just as it did
    72 persistent_beyond_72h | It's not easing off.
    72 persistent_beyond_72h | Session was on the 3rd, it's the 9th today, and my neck's as sore as day one
    24 worsening | went to bed sore, woke up sorer, by lunch sorer still, and now teatime's topped the lot
    24 pregnancy_symptom | 31 weeks here. Bump went hard and tight four times in the last hour
    72 pregnancy_symptom | due in June and I've been spotting since this morning
    24 history_disc | they put rods in my lumbar spine two years back, and it's throbbing badly tonight
    72 history_injury,sharp_pain | Went over on my ankle two days before you did my legs. Didn't mention it. It's agony.
    24 osteoporosis | DEXA scan last year said low bone density, and now one rib really hurts when I press on it
    24 calf_swelling | back of my lower leg is puffy, red and tight as a drum
    24 allergic_reaction | lips blew up and my throat went itchy about an hour after the oil, it's still like that
    72 chest_breath | can't get a full breath in, like there's a strap round my lungs
    24 faint_dizzy | every time I stand I go all swimmy and have to grab the door frame
    72 faint_dizzy | Nearly keeled over in the shower this morning
    72 weakness | knee buckled on the escalator, a stranger caught me
    72 weakness | I can't turn the front door key with that hand any longer
    72 tingling | static in both palms, like an old telly
    24 emergency | calling 999
    24 sharp_pain | No numbness. No weakness. Just this stabbing under my left shoulder blade.
    72 tingling | neither weak nor numb, yet my forearm prickles
    72 numbness | Can't complain really, aside from a foot that's dead as a doornail
    72 radiating_pain,sharp_pain | no relief from the shooting down my arm, tried everything in the cupboard
    72 numbness | nothing has shifted the numb patch on my hip
    24 calf_swelling | My sister's a nurse, she took one look at me and said my calf is swollen and I need to tell you
    72 tingling | when does the prickling stop? it's been in my cheek ever since you did my jaw
    24 weakness | Everything's wonderful except I cannot lift my left arm to wash my hair
    72 radiating_pain | sciatica's flared right up
    24 sharp_pain | worst pain I have ever been in. childbirth included.
    72 sharp_pain | I really can't bear it, the pain has me crying on the kitchen floor
    24 sharp_pain | 9am sharp I was woken by a sharp pain in my neck and it hasn't let up
    24 numbness | Dozed off in the bath and my arm's still asleep three hours later
    72 numbness | The feeling in my left toes hasn't come back
    72 numbness | gone numb from the elbow down
    24 tingling | GP isn't worried about the pins and needles, but they're still going strong
    72 weakness | I'm not imagining it, that leg is weaker
    24 sharp_pain | never had such a stabbing feeling before in my life
    72 persistent_beyond_72h | been hurting a whole fortnight now
    72 worsening | It was on the mend but today it's a lot worse
    24 fever | woke up drenched, shivering, forehead like a radiator and it's not even warm in here
    72 severe_bruising | huge purple patches spreading across my whole back, looks like I was in a fight
    24 saddle_numbness,numbness | bike seat area has gone completely numb, and no I haven't been on a bike
    24 emergency | help me please
    72 numbness,sharp_pain | 2 nos and 2 yeses from me: weakness no, tingling no, numb yes (ring finger), sharp pain yes (same arm)
    """#

  static let amber = #"""
    24 numbness | My foot was numb the first evening, that's completely passed now
    72 tingling | might be a bit tingly in the hand? I can't really tell
    24 call_requested | 3
    72 - | still sore
    24 worsening | it hurts more than it did yesterday
    24 conduct | I wasn't comfortable with how much of me was uncovered during the session
    72 sharp_pain | had a stab in my hip on the drive home that first night, none since then
    24 pregnancy_symptom | Forgot to put on the form that I'm 16 weeks pregnant. Feeling great.
    72 osteoporosis | I have osteoporosis, should have said so. All good though, feeling fine.
    24 - | Liked "Hi, how are you feeling 24 hours after your massage? Any numbness, sharp pain or weakness?"
    72 wrong_number | Sorry who is this?
    24 - | :(
    24 weakness | I guess the leg is possibly a little weak? hard to judge
    72 numbness | same numb big toe I've had for ten years, no different from before
    72 call_requested | Could somebody give me a ring when convenient
    72 persistent_beyond_72h | Day five and there's only the faintest trace of soreness left
    24 tingling | is tingling normal?
    72 - | meh
    24 history_disc | had a disc op in 2020, don't think I told you. Feeling fine.
    72 conduct | the therapist made a remark about my body that I didn't like
    24 - | yes
    72 - | 8
    24 numbness | arm was dead when I woke but back to normal after breakfast and it's been fine all day
    72 - | Je ne comprends pas ce message
    24 - | IMG_2231.jpg
    72 wrong_number | not me mate, never had a massage in my life
    24 conduct | I said stop on my lower back and he carried on anyway. Want the manager to know.
    72 tingling | perhaps a faint buzzing in the foot, I honestly couldn't swear to it
    """#

  static let ok = #"""
    24 - | No numbness, no tingling, no weakness, no shooting anything. Boring report I'm afraid!
    72 - | Stiff as a board the day after, right as rain today
    24 - | couldn't feel better if I tried
    24 - | tiny bit more sore this morning than I was last night, nothing dramatic
    72 - | The pins and needles I'd been having for months before I came to you have vanished!! Magic hands
    24 - | was at my desk at 8 sharp feeling fresh
    72 - | My mum's got her sciatica again bless her, but me, I'm doing really well thanks
    24 - | 2.
    24 - | Nothing to complain about whatsoever, slept nine hours
    72 - | weak at the knees when I opened the gas bill, haha, but the body's grand
    24 - | I nodded off on the sofa the minute I got in. Feel rested.
    72 - | I work in A&E, twelve hours on my feet yesterday, and my back still feels loose and happy
    24 - | Numbness - none. Weakness - none. Sharp pain - none. Smugness - plenty.
    24 - | Small bruise on one shoulder about the size of a 5p, otherwise great
    72 - | Feeling great, thank you!⏎⏎On Thu, 6 Mar 2025 at 10:14, Willow Massage <hello@willowmassage.example> wrote:⏎> How are you 72 hours on? Any numbness, sharp pain or weakness?⏎> Reply STOP to end these messages.
    72 - | can't stop telling the girls at work about you, never felt so loose
    72 - | Sore the first two days, fading nicely, hardly there this morning
    24 - | Feel like I did a proper leg day: heavy, achy, very hungry. All good!
    72 - | My dog's the one with the weak back leg, poor lad. I'm fine.
    24 - | tender between the shoulder blades and I notice it up in my neck as well
    72 - | Pain free for a week now and long may it last
    24 - | None of those, thank you for asking
    72 - | I tore a ligament playing netball in sixth form and had shooting pains then, nothing of the sort these days. Feeling good.
    24 - | All well here.⏎⏎--⏎Office Manager⏎The Nerve & Numbness Clinic⏎To unsubscribe from our newsletter click here
    24 - | bored numb in meetings all day but my shoulders have never been happier
    24 - | The headache I walked in with has gone, cheers
    72 - | No longer stiff, walking the dog without groaning
    24 - | Told my neighbour, whose fingers go numb knitting, to book with you. I feel fab.
    72 - | 1️⃣
    24 - | Dull ache like after a long hike. Nothing sharp, nothing going down my legs.
    72 - | Shooting pool on Saturday and my back held up beautifully
    72 - | not a single thing to report, back to swimming today and it felt great
    24 - | Slept like the dead, woke up feeling brand new
    24 - | sore, thanks 😊 just like you said I would be
    72 - | Loosened right up. See you in five days for the next one.
    24 - | <div>All fine, thank you!</div><div class="gmail_quote">On Wed, Oak Clinic wrote:<blockquote>Any numbness, weakness or sharp pain? Reply 3 and we call you.</blockquote></div>
    24 - | no probs at all here
    72 - | A bit tired and heavy that evening, gone by the next lunchtime. Happy customer.
    """#

  static let questions = #"""
    24 - | What should I do if I get any tingling?
    72 - | my brother has a slipped disc and pain down his leg, could he come and see you?
    24 - | Is the gym ok tomorrow or too soon?
    24 - | Should I be putting ice or heat on, in case I get sore later?
    72 - | feeling good! just curious, at what point would soreness be something to ring you about?
    72 - | Can I cancel tomorrow's appointment and come Friday instead?
    72 - | if my hand ever went numb during a session, should I tell the therapist straight away?
    24 - | What oil was that? It smelled wonderful
    72 - | my nan has osteoporosis, do you treat people like her?
    24 - | A friend gets pins and needles in her feet when she sits cross-legged, would massage help her?
    72 - | Can you do Thursday at 5 sharp instead of half past?
    72 - | how soon can I book the next one
    24 - | Would it hurt to go for a run tonight, or better to wait a day?
    72 - | Could my sister-in-law book with you? She's five months pregnant and tired all the time.
    24 - | None of that now, but what if my leg went weak halfway up a hill, would I just rest it?
    """#

  static let optOuts = #"""
    24 - | Unsubscribe please
    72 - | I'd sooner not get these check-ins any more, ta
    24 - | STOPP!!
    72 - | I'm fine, you can stop messaging me now
    24 - | please take this number off your list
    72 - | No numbness, no pain, nothing. Now kindly don't send me these again.
    24 - | Opt out.⏎⏎Sent from my Galaxy
    72 - | Quit. Thanks
    72 - | lose my number please
    72 - | END
    72 - | Please stop emailing me. Also, until when is my voucher valid?
    24 - | I get enough texts as it is, no more of these thank you
    """#

  static let automatic = #"""
    24 - | Automatic reply: I am out of the office until Monday 12th with limited access to email. In an emergency please call the switchboard.
    24 - | I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.
    72 - | Delivery has failed to these recipients or groups:⏎The recipient's mailbox is full and can't accept messages now.
    24 - | Free msg: Unable to send message - message blocking is active on this line.
    24 - | Thank you for your message. I am away from my desk on annual leave, returning 3 June. For anything urgent contact reception, or in an emergency dial 112.
    """#
}
