/// Our own English replies: scores, scenes, denials that look like symptoms, symptoms that look denied, and plain ones of every level.
enum FifteenthRoundOwn: ReplyTables {
  static let red = """
    24 numbness | woke with a dead arm and it's still dead
    24 numbness | hand's gone to sleep and it won't wake
    24 numbness | my toes are like they aren't mine
    24 numbness | can't feel the floor under my left foot
    24 tingling | feels like ants crawling down my shin
    24 tingling | Like static in my fingers since last night
    24 tingling | fizzing down the outside of my leg
    24 tingling | buzzing in my thumb all day
    24 sharp_pain,radiating_pain | a hot wire from hip to ankle
    24 radiating_pain,sharp_pain | it zings down my arm when I look left
    24 radiating_pain | Pain runs from my neck into my fingers
    24 radiating_pain | goes right down the back of my leg
    24 weakness | keep dropping my mug
    24 weakness | my foot slaps the floor when I walk
    24 weakness | leg buckled on the stairs
    24 weakness | cant turn the key with my right hand
    24 weakness | shirt buttons beat me this morning, fingers wont do it
    24 sharp_pain | like a knife under my shoulder blade
    24 sharp_pain | i screamed when I tried to stand
    24 sharp_pain | could not get off the toilet for pain
    24 sharp_pain | on the max dose of painkillers and still crying
    24 worsening | worse every day
    24 worsening | each day it gets that bit worse
    24 worsening | it's spreading
    72 persistent_beyond_72h | five days on and no better
    72 persistent_beyond_72h | hasn't budged in a week
    24 calf_swelling | My calf is hot and twice its size
    24 calf_swelling | one leg is fatter than the other
    24 sharp_pain,chest_breath | cough hurts my chest and I can't get a breath
    24 chest_breath | heart going like the clappers since I left
    24 bladder_bowel | I wet myself twice and I never do
    24 bladder_bowel | haven't been able to pee since
    24 numbness,saddle_numbness | numb between my legs
    24 severe_headache | the worst headache of my life
    24 emergency | everything's blurry and my speech is funny
    24 emergency | my mouth is drooping one side
    24 faint_dizzy | I keep nearly passing out
    24 faint_dizzy | blacked out in the shower
    24 fever | 39.4 and shivering
    24 severe_bruising | my bruise is the size of a plate and black
    24 allergic_reaction | lumps all over where the oil was
    24 allergic_reaction | my lips are puffing up
    24 pregnancy_symptom | 28 weeks and having cramps
    24 pregnancy_symptom | expecting in June, and there's some blood
    24 history_disc,sharp_pain | had a slipped disc in spring and it's agony again
    24 history_injury | came off my bike Saturday and my neck really hurts
    24 sharp_pain,history_disc | Had spinal fusion two years ago, sore right on the screws
    24 emergency | in A and E
    24 emergency | they are taking me in for surgery
    24 emergency | rang 111
    24 self_harm | don't want to be here anymore
    24 self_harm | i want it all to end
    24 numbness | numb foot. otherwise lovely
    24 numbness | Not great tbh, my hand is numb
    24 numbness | is it normal that my toes are numb?
    24 tingling | Should I worry that my arm tingles?
    24 tingling | how long does the tingling last, still have it
    24 numbness | brilliant massage but left with a numb thumb
    24 tingling | better but the tingling is still there
    24 numbness | no pain but no feeling either
    24 sharp_pain | it's not soreness, it's a stabbing
    24 tingling | nothing but pins and needles since tuesday
    24 numbness | no let up in the numbness
    24 numbness | STOP my leg is numb
    24 chest_breath | STOP. And my chest hurts.
    24 numbness | wife here, he can't feel his legs
    24 tingling | my son says to tell you mums hand is tingling
    24 numbness | numbness: yes
    24 tingling | tingling y, weakness n
    24 numbness | 1) no 2) yes numb fingers 3) no
    24 sharp_pain,history_injury | sprained my ankle the day before I came, it's really painful now
    24 numbness | no pain, no feeling in it at all
    24 weakness | no soreness but no strength in my hand
    24 numbness | no pain, no tingling, just no feeling
    24 sharp_pain | pain 8/10 tonight
    24 sharp_pain | at an 8 right now
    24 sharp_pain | it's a nine
    24 sharp_pain | about an 8 I'm afraid
    24 sharp_pain | from 1 to 10 I'd say 8
    24 sharp_pain | between an 8 and a 9 out of 10
    24 sharp_pain | a 9 when I sit
    24 sharp_pain | 9.5 out of 10 and no sleep
    24 sharp_pain,worsening | was a 2 yesterday, it's an 8 today
    24 sharp_pain | my shoulder is a solid eight
    24 history_injury | bruised my ribs falling off a ladder last week and they really hurt
    24 sharp_pain,history_injury | twisted my knee before I came and it's so painful now
    24 sharp_pain,history_injury | slipped on the ice two days before our session, wrist is killing me
    24 numbness | no pain in my foot because there's no feeling in my foot
    24 numbness | no ache, no sting, can't feel the toe at all
    24 numbness | Dozed off on the sofa and so did my arm, it still is
    24 weakness | my hip collapsed under me in the wind
    24 faint_dizzy | blackout on the stairs this morning
    24 weakness | passed the salt and couldn't grip it
    24 radiating_pain | the pain goes right down the leg
    24 radiating_pain | it does go down my leg, to the toes
    24 weakness | lost my grip on the kettle
    24 numbness | My pinky's dead
    24 numbness | half my foot is missing, feeling wise
    24 tingling | there's a buzzing under the skin of my thigh
    24 sharp_pain,radiating_pain | shooting down to my knee
    24 sharp_pain,chest_breath | sharp pain when I breathe in
    24 sharp_pain | pain like a hot poker
    24 weakness | can't put weight on it
    24 worsening | getting worse not better
    24 worsening | it has doubled since yesterday
    24 calf_swelling | swollen calf
    24 calf_swelling | leg's red and hot
    24 chest_breath | short of breath walking upstairs
    24 chest_breath | chest feels tight
    24 severe_headache | thunderclap headache
    24 faint_dizzy | dizzy and can't stand
    24 faint_dizzy | fainted
    24 fever | feverish
    24 fever | shivering with a temp of 39
    24 allergic_reaction | hives on my arms
    24 allergic_reaction | breaking out in welts
    24 severe_bruising | huge bruise spreading
    24 bladder_bowel | can't hold my wee
    24 bladder_bowel | no control of my bowels
    24 numbness,saddle_numbness | numb in my private parts
    24 pregnancy_symptom | pregnant and bleeding
    24 history_injury | I fell yesterday and my hip hurts
    24 history_injury | hit by a car last month, neck hurts since the massage
    24 history_disc | herniated disc, pain is back
    24 emergency | going to urgent care
    24 emergency | called an ambulance
    24 self_harm | I want to die
    24 numbness | feels like someone else's hand
    24 weakness | arm just hangs there
    24 weakness | can't lift my arm
    24 weakness | foot drags
    24 weakness | fingers won't close
    24 weakness | knee keeps giving way
    """

  static let amber = """
    24 | was numb for an hour after, fine now
    24 | tingled a bit on the drive home, stopped
    24 | might be a bit numb, hard to tell
    24 | not sure if its tingling or just cold
    24 | feels odd
    24 | something's not right
    24 | so so
    24 | not the best
    24 | could be better
    24 | meh
    24 | hurts more today
    24 | had a disc op in 2015, all fine
    24 | I'm pregnant, feeling well
    24 | six weeks pregnant btw, all good
    24 | slight headache
    24 | a bit lightheaded when I stood up, ok now
    24 | ring me please
    24 | can someone call me
    24 | yes
    24 | ça va mieux merci
    24 | mir geht es gut
    24 | tingling maybe?
    24 | does a massage cause numbness?
    24 | can massage make your hands weak?
    24 | Liked "How are you feeling after your session?"
    24 | i cried afterwards don't know why
    24 | I'm not happy with how I was treated
    24 | you hurt me
    24 | the pain is bad
    24 | yesterday I'd have said numb, today normal
    24 | came back for a bit then went
    24 | it's a 5
    24 | pain is 4/10
    24 | pain's maybe a 6
    24 | about a 5 out of 10
    24 | six out of ten I'd say
    24 | pain sitting at a five
    24 | does massage cause tingling?
    24 | is a weak hand normal?
    24 | my foot fell asleep on the bus after, came back in a minute
    """

  static let ok = """
    24 | My knees are the only creaky thing left and they always were
    24 | the sofa and I are now one, zero complaints
    24 | Kids say I'm less grumpy so it must have worked
    24 | my back thinks it's twenty again
    24 | that elbow thing you did was magic
    24 | Sore like after the gym, nothing weird
    24 | good sore if that makes sense
    24 | Tender when i roll over but thats all
    24 | stiff first thing, loosened up by lunch
    24 | a wee bit achy round the shoulder blades, expected that
    24 | Feels like I did a workout, otherwise grand
    24 | slight soreness nothing to write home about
    24 | Tired but good tired
    24 | Went straight to bed and slept ten hours
    24 | drank loads of water like you said, feel great
    24 | Nothing to report
    24 | nowt wrong here
    24 | no dramas
    24 | can't fault it
    24 | couldn't be happier with it
    24 | not a bother on me
    24 | hand on heart no tingling
    24 | zero numbness zero tingling zero pins and needles
    24 | tingling? nope. weakness? nope. pain? nope
    24 | Haven't noticed anything like that
    24 | didn't get any of that stuff
    24 | none of those thankfully
    24 | I looked out for numbness but there wasn't any
    24 | was expecting to be sore but I'm not
    24 | no shooting pains or anything like it
    24 | it isn't a stabbing pain just muscle ache
    24 | there's no weakness at all, I carried the shopping up four flights
    24 | arms are strong, did press ups this morning
    24 | soreness gone by the evening
    24 | the ache's left me completely
    24 | ache is nearly gone
    24 | sore yesterday, much less today
    24 | it's fading nicely
    72 | day three and I can hardly feel it
    24 | Only a wee bit tender now and getting better
    24 | the little bruise is fading
    24 | tiny bruise, doesn't hurt
    24 | small yellow mark where you pressed, thats it
    24 | had a headache when i came and it went during the massage
    24 | the sciatica I came with has settled
    24 | My hip stopped clicking
    24 | I could turn my head to reverse the car for the first time in ages
    24 | numb with cold waiting for the bus but the back is good
    24 | the film was painfully bad but i feel great
    24 | killer playlist by the way
    24 | my daughter's got a fever so I'm at home, I'm fine though
    24 | my husband has pins and needles, should have booked him in! I'm grand
    24 | mum was in hospital last week but I'm well thanks
    24 | my mate was numb for days at his place, I've had nothing of the sort
    24 | had a numb toe years ago from frostbite, all good now
    24 | broke my arm as a child, no trouble since
    24 | my foot fell asleep on the plane last month, nothing since the session
    24 | Sharp dressed for the wedding and back feels good
    24 | stop apologising, you were brilliant
    24 | stopped taking painkillers, don't need them any more!
    24 | Don't stop doing what you do
    24 | i can't stop smiling
    24 | unsubscribed from my chiropractor haha, you're better
    24 | 5 stars
    24 | 👍👍
    24 | 💪 feeling strong
    24 | all gravy
    24 | tip top
    24 | right as rain
    24 | Fine, ta
    24 | yep fine
    24 | 1 thanks
    24 | pain is a 1 maybe
    24 | 2/10 and dropping
    24 | pain level zero
    24 | you're a miracle worker
    24 | Much looser than before
    24 | the knot's gone
    24 | woke up without an alarm feeling fresh
    24 | Lighter. Calmer. Thank you
    24 | So relaxed I missed my stop
    24 | i fell asleep twice lol
    24 | Ran 10k this morning no issues
    24 | Back to lifting weights and nothing twinges
    24 | can feel I've had a good massage, that's all
    24 | tender spots, as you warned me
    24 | Bit of a stiff neck but I slept funny
    24 | wife noticed I walk straighter
    24 | RE: hope you are well - I am!
    24 | best sleep since the kids were born
    24 | nice and loose, not sore at all
    24 | I don't have any pain to speak of
    24 | pain free for the first time this year
    24 | not in any pain
    24 | I wouldn't say pain, just aware of it
    24 | It was uncomfortable yesterday but gone now
    24 | gone, all of it, thank you
    24 | pain is 1/10
    24 | pain's a 1, maybe 2
    24 | about a 1 out of 10 for pain
    24 | pain 0 out of 10
    24 | pain level is a 1
    24 | I'd say a 2
    24 | 2 out of 10 today
    24 | on a scale of one to ten, a one
    24 | 2/10 and going down
    24 | maybe a 2 on the pain scale
    24 | barely a 1
    24 | hovering around a 2/10
    24 | pain rating: 2
    24 | pain score 0
    24 | soreness about 3/10
    24 | 0/10 for pain, 10/10 for the massage
    24 | ache is a 1, if that
    24 | the pain went from a 7 before I came to a 1
    24 | was an 8 when I arrived, now a 1
    24 | used to be a 9/10, now 2/10
    24 | I'd give the soreness a 2
    24 | 1 out of ten, hardly worth counting
    24 | soreness two out of ten and falling
    24 | discomfort: 1/10
    24 | I'd rate it a 1
    24 | stiffness maybe a 2, mood a 10
    24 | 10 out of 10 service
    24 | it's a 1 on your scale
    24 | pain 2 yesterday, 0 today
    24 | its just a dull ache that doesn't travel down the leg
    24 | it doesn't go down my leg, it stays put and it's only achy
    24 | the ache isn't shooting anywhere
    24 | nothing is running down my arm
    24 | fell asleep twice lol
    24 | I nearly dozed off on the table haha
    24 | I won't quit coming to you
    24 | kept an eye out for tingling, none came
    24 | checked for swelling and found none
    24 | was wiped out after, all perked up today
    24 | my accent is strong and my grammar weak but I feel very good
    24 | Sore for one day then nothing
    24 | tender the first night then nothing
    24 | had a headache when I came and it lifted during the massage
    24 | had numb fingers when I came and it went during the massage
    24 | unsubscribed from my chiropractor, you're better
    24 | my golf is worse than ever but my back is great
    24 | the shed roof collapsed in the storm, I'm grand
    24 | grandson's toy ambulance siren all day, otherwise blissful
    24 | a mate of mine was numb for days at another place, I've had nothing of the sort
    24 | drag bingo last night, laughed till I cried, back is fab
    24 | bleeding the radiators today, feeling good
    24 | rash decision to book another already
    24 | blackout in our street so early night, slept great
    24 | that ghost story gave me shivers, my back's lovely
    24 | log fire burning, not an ache anywhere
    24 | Calves a bit tight from football, nothing from the massage
    24 | I half expected to be numb but no
    24 | the only tingle was from the peppermint oil
    24 | no twinges since
    24 | felt wobbly getting off the table, right as rain in the car
    24 | ow at first, aaah afterwards
    24 | still raving about it
    24 | bruise? what bruise
    24 | my shoulder's back where it belongs
    24 | not a peep out of my hip
    24 | my knee hasn't complained once
    24 | Nothing hurts!
    24 | can finally reach the top shelf
    24 | Slept right through, unheard of
    24 | back to normal service
    24 | I'm good
    24 | fab
    24 | Doing well thank you
    24 | great session
    24 | so much better
    24 | Better today, thank u
    24 | 100%
    24 | all fine here
    24 | no worries at all
    24 | loved it
    24 | very relaxed
    24 | a little tender but ok
    24 | a touch sore today
    24 | some soreness in my quads
    24 | DOMS but nothing else
    24 | muscles feel worked
    24 | that good kind of hurt
    24 | Sore to touch only
    24 | stiff neck gone
    24 | the tension headache I came with has gone
    24 | ache's wearing off
    24 | it's easing
    24 | it has eased a lot
    24 | feeling looser every day
    24 | nearly back to normal
    24 | hardly feel it now
    24 | 70% better
    24 | improving daily
    24 | the tightness is way down
    24 | got up without groaning
    24 | no weird sensations
    24 | negative on all counts
    24 | no to everything
    24 | nope nope nope
    24 | none of the above
    24 | No pain. No numbness. No tingling.
    24 | didn't experience any numbness
    24 | haven't felt any weakness at all
    24 | without any pain
    24 | free of pain
    24 | No more sciatica!
    24 | never felt numb
    24 | I'm not dizzy or anything
    24 | nothing sharp
    24 | pain-free and happy
    24 | my mum gets pins and needles, not me
    24 | husband's the one with the bad back
    24 | a friend had surgery, I'm ok
    24 | my colleague fainted at work, drama! I'm well
    24 | my sister is pregnant, I'm just relaxed
    24 | had a slipped disc scare in the papers lol
    24 | the numb feeling I used to get at my desk hasn't come back
    24 | I had tingling before the massage and now it's gone
    24 | Sharp suit, sharper posture thanks to you
    24 | cuts like butter now, my backhand that is
    24 | my toddler fell asleep on me so can't type much, feel good
    24 | legs like a newborn foal for five minutes then great
    24 | burning through my to do list, so much energy
    24 | burnt the toast but feel fab
    24 | I'm dead proud of my posture
    24 | dying to come back
    24 | died laughing at your poster, back is great
    24 | nerves before my exam but body is calm
    24 | you've got some nerve charging so little haha, feel brilliant
    24 | struck by how loose I feel
    24 | shocked at how well I slept
    24 | electric bill came, still relaxed
    24 | zapped all the tension
    24 | shot through work with energy today
    24 | pain in the backside boss, lovely back
    24 | Weak at the knees for your hot stones
    24 | weakness for cake aside, I'm doing well
    24 | dropped the kids off and had a nap, bliss
    24 | dropped by to leave a tip, hope you got it, feeling good
    24 | stopped at the shop pain free
    24 | stop it you're too good
    24 | stopped limping
    24 | no longer limping!
    24 | no longer wake at night
    24 | can't feel any knots now
    24 | can't feel a single knot
    24 | couldn't ask for more
    24 | couldn't be better
    24 | can't complain
    24 | can't believe the difference
    24 | don't feel a thing where it hurt before
    24 | nothing hurts when I bend now
    24 | I don't feel weird or anything
    24 | not had any of those
    24 | no red flags here
    24 | no sign of any of it
    24 | not a thing to worry about
    24 | fever pitch at the match, I'm fine
    24 | feverishly booking my next slot
    24 | chilled
    24 | got chills from the playlist
    24 | shivery weather but I'm toasty and loose
    24 | breathing easier
    24 | breathtaking massage
    24 | took my breath away, it was that good
    24 | heart is happy
    24 | heartfelt thanks
    24 | head is clear
    24 | clear headed and loose
    24 | dizzy with happiness
    24 | swelling with pride at my first pushup
    24 | bruised peach for breakfast, body fine
    24 | bumped into a friend at yours, feel great
    24 | bump is my nickname, feeling fine lol
    24 | baby slept so I did too, feel great
    24 | stroke of luck getting that slot, thank you
    24 | my dad broke his hip, busy week, but I'm ok
    24 | my gran is in hospital, I'm fine thanks for asking
    24 | the guy before me looked numb lol, I'm great
    24 | had shingles in 2012, nothing now
    24 | tore my calf at uni, no trouble from it
    24 | used to have tingling every morning, not any more since March
    24 | it hurt during the massage but not after
    24 | ouchy during, lovely after
    24 | sore yesterday fine today
    24 | bit stiff getting up, that's my age
    24 | achy legs from leg day not you
    24 | numb bum from the cinema, otherwise ace
    """

  static let questions = """
    24 | what if it gets numb?
    24 | should I ice it or heat?
    24 | when can I run again?
    24 | is a bath ok tonight?
    24 | can I drink wine?
    24 | how much water?
    24 | would massage help my sciatica?
    24 | Can I book for next week same time?
    24 | do you do gift cards?
    24 | need to cancel Friday
    24 | feeling good, when should I come again?
    24 | what time do you open
    24 | how much is ninety minutes
    24 | is it ok to swim?
    24 | how soon can i have another one?
    24 | If I got tingling, who would I call?
    24 | should soreness appear on day two?
    24 | do you do pregnancy massage? it's for my sister
    24 | where do i park
    24 | does cupping help with sciatica?
    24 | does massage help sciatica or make it worse?
    24 | would deep tissue help migraines?
    24 | do you treat sciatica?
    24 | is hot stone good for arthritis?
    24 | Do you work evenings? I'd like to come again in a fortnight
    24 | can I come again in a fortnight?
    24 | is a fortnight between sessions enough?
    24 | when can I come back, a week or a fortnight?
    """

  static let optOuts = """
    24 | stop
    24 | unsubscribe
    24 | take me off
    24 | no more texts please
    24 | quit texting me
    24 | remove my number please
    24 | I don't want these messages
    24 | All fine, stop texting please
    24 | opt out
    24 | leave me alone
    24 | please delete my number
    """
}
