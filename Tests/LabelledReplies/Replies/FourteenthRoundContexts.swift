/// English replies for each context that a symptom can stand in, by a writer who knew no rule.
enum FourteenthRoundContexts: ReplyTables {
  static let red = """
    24 tingling | Nobody warned me my wrist would be buzzing like this
    24 sharp_pain | not sleeping, my hip keeps zapping me
    24 weakness | without warning my hand just lets go of cups
    24 sharp_pain | didn't take my painkillers and the thigh is stabbing
    24 sharp_pain | No numbness, no weakness, sharp pain every time I sneeze though
    24 weakness | numbness nil, however my left foot flops when I walk
    24 faint_dizzy | was not dizzy at all until I got home and nearly passed out
    24 numbness | Nothing odd in the car. This morning half my hand is dead.
    24 tingling | Neck has no pain, it's the fingers that are fizzing
    24 fever | Weakness? No. Fever? 38.6 just now
    24 sharp_pain | wouldn't say stiff, rather like a blade under the shoulder
    24 radiating_pain | not a bit of bother apart from a stripe of pain right down to my ankle
    72 radiating_pain | pain has left the shoulder, now it's running along the forearm
    24 weakness | dizzy n, numb n, weak y
    24 sharp_pain | ibuprofen did nothing for the stabbing in my side
    72 tingling | Two hot baths and the tingle isn't budging
    24 numbness | my forearm went to sleep and refuses to wake up
    24 numbness | Don't know whether it was the cupping, but two toes are numb
    72 tingling | It's not as if the pins n needles are any milder
    24 weakness | I can't deny it, that arm is weaker than the other
    24 tingling | Not a minute goes by without my foot prickling
    72 numbness | The numb patch hasn't shrunk one bit
    24 chest_breath | Wouldn't bother you, only my chest has felt tight since lunch
    24 allergic_reaction | not to alarm anyone, hives all up both arms
    24 numbness | no joke, my thumb has lost all sensation
    24 weakness | left hand won't hold my toothbrush
    24 bladder_bowel | Unable to pee since I got home yesterday
    24 numbness | i dont feel the hot water on that shin
    72 weakness | the big toe no longer lifts
    24 saddle_numbness,numbness | Sat on the loo and can't feel myself wipe
    24 pregnancy_symptom | 28 weeks here, baby has hardly moved since the massage
    24 weakness | my elbow has no strength in it whatsoever
    24 numbness | No complaints, unless you count the arm that keeps going dead
    72 numbness | I'd love to say never better but my shin's gone numb
    72 tingling | The prickling is almost gone, only when I type
    72 tingling | buzzy feeling in my calf left for a day and it's back
    24 sharp_pain | less stabby than it was
    24 calf_swelling | Not sure why, my calf is swollen and hot
    24 weakness | I'm no doctor but my foot is clearly dragging
    24 tingling | I might be a hypochondriac, still, fingers tingle nonstop
    24 sharp_pain | Probably overdid the gardening, pain's an 8 out of 10
    24 sharp_pain | only the teensiest electric zap when I turn
    24 weakness | lol my knee keeps collapsing, proper comedy
    72 numbness | Hardly worth a text, one fingertip has no feeling
    24 tingling | it's nothing, bit of tingling round the elbow
    72 numbness | I'd rate the numbness a 1 out of 10
    24 sharp_pain | if I look up there's an electric jolt in my neck
    24 numbness | How long till the feeling in my toes returns?
    24 weakness | You said call if I felt weakness. Well, I do.
    24 weakness | Writing for my wife, who can't grip the kettle since her massage
    72 weakness | My daughter says I've been dragging my leg around
    24 emergency | Son here. Mam had the session Tuesday and now she's slurring her words
    24 numbness | Same as my friend got, arm numb right into the thumb
    24 tingling | My old tingling is stronger since you worked on me
    72 numbness | that numbness I had years ago has returned since the session
    24 history_disc | Forgot to mention my L5 bulge. Lower back is painful today.
    24 history_injury | rolled my ankle Saturday and it really hurts after the leg work
    24 osteoporosis | Doctor says I've thinning bones, and now my ribs hurt
    24 tingling | on pins and needles over my exam, got them in my arm too
    24 numbness | Dozed off on the sofa and so did my leg, still is
    24 numbness | dead chuffed with the massage, left arm's dead an all
    24 allergic_reaction | Not sunburn, there are blisters where the hot stones sat
    24 weakness | All good! Can't bend my thumb but all good!
    72 tingling | I said I was fine earlier, I take that back, my foot's tingling
    24 numbness | No numbness. Actually scratch that, two fingers are
    24 chest_breath | 👍👍 wheezy and short of breath
    24 tingling | 1 but my arm tingles
    72 worsening | it was easing, today it's flared up again
    72 persistent_beyond_72h | Nine days on and my neck is still hurting
    24 worsening | Every hour the ache climbs another notch
    24 weakness | > Any weakness?⏎yes, left wrist
    72 tingling | leave me alone, no more emails, and my leg still tingles
    """

  static let amber = """
    24 | had no feeling in the fingertips for an hour, it's all back now
    72 | The dead patch on my hip has cleared
    24 | not feeling the best to be honest
    24 | can't say it's helped much
    72 | Nothing good to tell you I'm afraid
    24 | zapping in my elbow stopped around midnight
    24 | I was faint for ten minutes in the car park, right as rain since
    72 | the leg weakness lasted an evening, it's normal again
    72 | fingers buzzed on day one, completely settled by the second
    72 | I had a fever the first night, 36.7 now
    72 | That pain down my arm cleared up by itself
    24 | my toes may or may not be a bit numb, hard to judge
    24 | Possibly some tingling, could be my imagination
    24 | is that weakness in my wrist? honestly can't decide
    24 | not sure if it's sharp or just sore
    24 | could be a fever brewing, haven't got a thermometer
    72 | it might be going into the leg, too early to tell
    24 | Tingling after deep tissue, common?
    24 | are shooting pains part of it?
    24 | should there be dizziness the day after?
    24 | The usual numb toes from my diabetes, no different
    24 | left leg's been the weak one since polio, same as ever
    72 | MS pins and needles as per, nothing new
    24 | Oops never ticked the box: prolapsed disc. Feeling great though
    24 | I take tablets for brittle bones, all well after the massage
    24 | came off my bike on Sunday, not hurting anywhere
    72 | just found out I'm expecting! feeling well
    24 | yesterday's pain was milder than this
    72 | still achy both sides
    24 | Didn't like how low the towel was, felt exposed
    24 | sorry who's Dana? not my number
    72 | Loved “How is your back today?”
    24 | someone give me a bell when you get a sec
    72 | sixth day, soreness is next to nothing
    """

  static let ok = """
    24 | nothing's tingled or seized up on me so far
    24 | not a hint of weakness anywhere since I left you
    24 | Electric shocks, pins and needles, dead arm? Nope to the lot
    24 | Dizziness: zilch. Headache: zilch. Legs working.
    24 | did I get any zapping? I did not 😄
    72 | grip hasn't gone, balance hasn't gone, happy days
    24 | No numbness anywhere, though I did nap for three hours
    24 | no shooting pains today or yesterday, only that good gym ache
    24 | Not numb, but gosh am I sleepy
    24 | no weakness, dizziness, fever or anything, just hungry!
    72 | no change from how great I felt leaving
    24 | Couldn't stop yawning, no other side effects
    24 | not only looser but sleeping like a baby too
    24 | can't feel any knots left in there
    24 | Couldn't lift my arm before I came to you, can now!
    24 | couldn't keep my eyes open after, slept ten hours
    24 | can't fault it, feeling brand new
    72 | Nothing to grumble about here
    24 | Never felt looser in my life
    24 | wouldn't change a thing, neck moves beautifully
    72 | Not too shabby for a 74 year old!
    24 | not a peep from my back, over the moon
    24 | hard to find anything wrong tbh
    72 | nothing but good things to say
    72 | that frozen neck I came in with has vanished
    72 | tenderness all disappeared by Sunday
    72 | my arm hasn't gone dead in the night since you worked on it
    24 | walked in with pain down my leg, walked out without it
    24 | not sure what magic you did but I'm cured
    72 | Don't know how you do it, feel terrific
    24 | boo hoo my bum is sore, totally worth it
    24 | poor me, shoulders ache, I needed that
    24 | tiny bit stiff getting out of bed, meh
    24 | My husband's the one with a numb foot, I'm grand
    24 | Dog hurt her spine and can't move her back legs. Me, I'm perfect
    24 | six patients with chest pain on my ward today, I feel fine
    72 | Mum fainted at church hence slow reply. My shoulders are lovely
    24 | Sciatica plagued me in my thirties, none these days, feel good
    24 | broke that ankle in 1998, all good today
    72 | Flu with fever at Christmas, long gone before I saw you. Great now
    24 | passed out giving blood years back lol, nothing like it this time
    72 | Headaches I used to get every week? none since you
    24 | Suitcase is bulging, off on hols, back feels ace
    72 | disc golf tomorrow, body feels ready
    24 | my bone density scan came back perfect, and I feel good
    24 | sharp dresser your receptionist haha. feeling good
    72 | Shot some hoops last night, body felt loose
    24 | weak coffee, strong massage, ten out of ten
    24 | been buzzing with energy all day
    24 | sewing club tonight, pins and needles everywhere, shoulders happy
    24 | watched a slasher film, loads of stabbing, still felt relaxed
    24 | Radiating joy over here
    24 | my phone's dead half the time, sorry for slow reply, all good
    72 | work at a hospital so long day, feeling fresh though
    24 | your playlist gave me chills, so relaxing
    72 | nearly fainted when my teenager did the dishes. Back's brilliant
    24 | sore, tender, achy, and absolutely delighted
    72 | horrible weather, horrible traffic, lovely back
    24 | ouch, in the best way, like leg day
    24 | a notch sorer this morning than last night
    72 | soreness is on its way out
    72 | haven't had an ache in eight days
    24 | > Any tingling?⏎none⏎> Any sharp pain?⏎not that either
    24 | Zero tingles, zero stabs, one very happy back
    """

  static let questions = """
    24 | suppose I get pins and needles tonight, do I ring the GP?
    24 | Should I get any numbness, how long do I wait before calling?
    24 | Feeling fab. If bruises come up, is arnica any good?
    24 | what if I wake up with a sharp pain in the night
    24 | Say a rash appears later, antihistamine or ring you?
    24 | In case my leg gives out, is there an out of hours number?
    24 | if I'm still achy Friday do I come back in?
    72 | my sister gets tingling hands, do you treat that?
    72 | Would you see my dad? He has sciatica
    24 | A mate at work has a weak arm from a stroke, worth him booking?
    24 | how do I stop being so tense at work?
    72 | can I cancel the monthly package and pay per visit?
    24 | ok to have a glass of wine tonight?
    24 | which hip stretch was it again
    72 | All lovely thanks, do you sell gift vouchers?
    72 | could we shift Thursday to 4?
    24 | is the sauna allowed tomorrow
    24 | Not sore at all, when's your next slot?
    72 | what was the name of that oil, smelled divine
    24 | How often would you advise coming in?
    """

  static let optOuts = """
    24 | Enough with the texts please
    72 | Take me off this list
    24 | STOPP!
    72 | No more check ins thx, feeling great
    24 | lose my number
    72 | Kindly quit emailing me
    """

  static let automatic = """
    24 | Out of office until 4 June. For urgent matters contact Priya.
    72 | Undeliverable: the mailbox you wrote to does not exist.
    24 | Do Not Disturb While Driving is on. I'll get back to you when I've parked.
    24 | Free Msg: the number you texted is no longer in service.
    """
}
