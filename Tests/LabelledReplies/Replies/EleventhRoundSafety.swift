/// English replies about what was added for general safety, by somebody who knew no rule, first measured on this version; then learned from.
enum EleventhRoundSafety: ReplyTables {
  static let red = #"""
    24 history_disc | Should have mentioned my spinal fusion in 2019. It's painful right round the screws.
    24 history_injury | came off my bike on Sunday, never told you, and now that shoulder really hurts
    72 faint_dizzy | I go woozy and see stars every time I get off the sofa
    24 calf_swelling | one leg is twice the size of the other below the knee
    24 saddle_numbness,numbness | got on the bike this morning and I couldn't feel the seat under me at all
    24 severe_headache,sharp_pain | can't shake this banging head, paracetamol does nothing, 9 out of 10
    24 fever | 102.4 on the ear thing this morning
    72 worsening | bit worse today I'm afraid
    24 history_disc | L5/S1 bulge, I forgot to tick the box. Back's really hurting.
    24 emergency | Stop texting. I'm sat in A&E because of you lot.
    72 calf_swelling | flew home Saturday. now my right calf is tight as a drum, hot, and the sock leaves a deep ridge, only on that side
    24 osteoporosis | My bone scan came back as osteopenia last month and there's one very painful spot on my rib
    24 emergency | In an ambulance now, will explain
    72 persistent_beyond_72h | saw you on the 3rd, today's the 9th, hip still sore
    24 history_injury | got rear ended last week. neck has been painful since you did it
    24 calf_swelling | My boot won't zip on the left, lower leg's gone like a balloon
    72 self_harm | Shoulder's great thanks. Can't see the point of waking up tomorrow though
    24 severe_headache | It hit like a thunderclap at the back of my skull and I've been sick twice since
    72 chest_breath | I'm winded just brushing my teeth??
    24 emergency | call me NOW please!!!! its urgent
    72 worsening | yesterday nearly gone, today back with a vengeance
    24 history_disc | had a microdiscectomy in March and my low back is throbbing today
    72 persistent_beyond_72h | it's not shifting, still hurts to sit
    24 weakness | left knee folded under me on the stairs, it's never done that
    24 pregnancy_symptom | 31 wks. spotting pink when I go to the loo
    72 severe_bruising | the bruise on my thigh was a plum on Tuesday, now it's the size of a dinner plate
    72 bladder_bowel | Lovely massage as always and the neck is so much freer, I could look over my shoulder reversing the car for once! Only daft thing is I've had a couple of accidents, didn't make it to the toilet, which isn't like me at all.
    72 saddle_numbness,numbness | Had sex last night and couldn't feel a thing down below. That's new.
    24 severe_headache | my head is splitting, can't even have the curtains open
    72 pregnancy_symptom | I'm due in June and my hands and face are so puffy my rings won't come off
    24 allergic_reaction | those hot stones left a blister on my shoulder blade the size of a coin
    24 fever | running a temperature since teatime, probably just the kids' bug
    24 chest_breath | My chest hurts when I breathe in, how long do I leave it?
    24 saddle_numbness,numbness | my bits are completely numb since last night, sorry to be crude
    24 self_harm | Honestly? most nights I hope I just don't wake up. sorry, wrong place to say it
    24 allergic_reaction | the cream took the skin off, it's weeping and raw
    24 severe_bruising | I'm on warfarin and my whole upper arm has come up black and blue
    24 emergency | Mum was on your table yesterday. One side of her face has dropped and she's talking gibberish
    72 persistent_beyond_72h | a whole week of this ache, getting fed up
    72 weakness | toes keep catching on the carpet, tripping over nothing
    24 allergic_reaction | Come out in hives wherever the oil was. Benadryl isn't touching it.
    24 faint_dizzy | room was spinning so badly I crawled to the loo
    24 allergic_reaction | lips have blown up like sausages and I itch everywhere
    24 worsening | every hour it cranks up another notch
    24 weakness | Could barely turn the key in my front door, right hand's got no strength
    24 pregnancy_symptom | baby has hardly kicked since I got home from you
    24 faint_dizzy | light headed on and off, had to sit on a wall walking home
    24 chest_breath | Massage itself was fine. Going up to our flat I had to stop three times for air, and I normally run those stairs.
    24 chest_breath | Not just tired, my heart is racing and I can't catch my breath
    72 self_harm | sometimes I think my kids would manage better if I was gone
    72 bladder_bowel | I've messed the bed two nights running. I'm 44, this isn't me
    24 severe_bruising | there's a huge purple lump on my backside, rock hard
    24 osteoporosis | I'm on alendronate for thin bones and my mid back hurts each time I cough
    24 pregnancy_symptom | My waters went at 4 this morning, only 35 weeks!!
    24 history_injury | the ankle I twisted at netball on saturday did NOT like being worked on, its throbbing with pain
    24 allergic_reaction | Feel better than I have in months! Quick q, big red itchy bumps all over my back today, do I wash the lotion off?
    24 fever | > Any fever or swelling?⏎yes, 38.9 last night and this morning⏎> Any numbness?⏎no
    24 bladder_bowel | All fine apart from the fact I can't pee
    72 emergency | they kept me in overnight, I'm on the ward with a drip
    24 bladder_bowel | stood at the toilet ten minutes, bursting, and nothing would come out
    24 bladder_bowel | Embarrassing this, but I wet myself in Tesco and only knew when I saw my trousers
    72 severe_headache | worst migraine I've ever had, I'm on the bathroom floor with the light off
    24 severe_bruising | I look like I've been hit by a bus, black from armpit to hip
    24 self_harm | I don't want to be here any more and I don't mean this flat
    24 saddle_numbness | when I wipe it's like the skin down there belongs to somebody else
    24 weakness | keep dropping my tea, that hand just lets go
    24 faint_dizzy | Hi it's his wife, he's asked me to reply. He went grey and passed out in the garden about an hour after he got back from you, seems alright in himself now but it's happened again this morning.
    72 persistent_beyond_72h | Massage was Friday, it's now Thursday and my ribs are still tender
    24 faint_dizzy | Keeled over at the checkout this morning, came to with a stranger holding my hand
    24 fever | thermometer says 38.7, I'm under two duvets with my teeth chattering
    24 fever | No numbness, no tingling, no weakness. Only thing is I'm hot and cold and the thermometer reads 39.1
    24 chest_breath | like someone parked a van on my chest since lunch
    72 worsening | pain was a 3 on Monday, 5 on Tuesday, now I'd call it a 7
    """#

  static let amber = #"""
    24 conduct | I wasn't comfortable with how low the sheet was
    24 - | Loved “How are you feeling since your session?”
    24 faint_dizzy | Is dizziness a thing after a massage?
    72 wrong_number | Think you've got the wrong person love, never had a massage in my life
    24 conduct | Didn't feel safe in that room tbh
    24 osteoporosis | Forgot to put osteoporosis on your form! No aches at all though.
    24 - | Meh
    24 conduct | the remarks about my weight were out of order
    24 faint_dizzy | felt faint getting off the table, it passed in ten minutes and nothing since
    72 fever | Had a high temp Tuesday evening after I saw you, normal ever since
    24 calf_swelling | not sure if my calf is a bit bigger or if I'm imagining it
    72 pregnancy_symptom | Found out I'm expecting since I saw you! Feeling wonderful
    72 persistent_beyond_72h | bit tender still
    24 allergic_reaction | there was a rash where the oil went, completely cleared by breakfast
    24 conduct | His hand went somewhere it had no business being.
    24 - | alles prima, danke
    24 conduct | I told him no further than my hips and he carried on anyway.
    24 call_requested | give us a bell when you've got a minute
    24 call_requested | Would rather talk than type, could someone ring after 5
    24 numbness | Those two fingers have been numb for years, same as ever
    """#

  static let ok = #"""
    72 - | my phone's dead half the time, sorry for answering late. I'm very well
    72 - | fell back in love with my rowing machine, thank you!
    24 - | slept through the alarm, missed the bus, zero regrets. feel ace
    72 - | not a peep out of the old shoulder
    24 - | Calves a bit achy, not hot or swollen, I checked like you said
    24 - | my husband's the one with the bad disc, I'm dandy
    24 - | on cloud nine
    72 - | unsubscribed from my gym haha, after you I don't need it, feel great
    24 - | I don't have a single thing to moan about
    24 - | crashed on the sofa at 8, woke at 8, bliss
    24 - | Chuffed to bits. Slept like the dead.
    24 - | fit as a fiddle
    24 - | that knot you found has done a runner. ta
    72 - | Bit of cabin fever with all this rain but my back is happy!
    24 - | not sure what you're meant to feel like but I feel brilliant
    24 - | dizzy with happiness, I got the job!! shoulders nice and loose too
    72 - | cancelled my chiropractor, that's how good I feel
    24 - | Back on shift in A&E tonight (I'm a nurse there) and my back feels brand new
    24 - | its giving brand new spine 💅
    72 - | bit achy Wednesday, gone now. Thanks for asking
    24 - | My boy had hives from strawberries so no sleep for mum, but the back is great
    24 - | wild horses couldn't keep me away from the next one
    24 - | No rash this time with the new oil, thanks for swapping it
    24 - | don't stop doing what you do, magic hands
    24 - | nearly died laughing when the cat climbed on the heat pad. all good here
    24 - | stopped at the chemist for those bath salts you mentioned, lovely soak, all well
    24 - | Swell, thanks
    72 - | Drove five hours to Leeds on Sunday and not one twinge
    24 - | Took the kids up to the castle after, the view was breathtaking. Feeling lovely.
    72 - | didn't get this when it was sent! I've got nothing bad to report
    72 - | right as rain, cheers
    24 - | My mother's the one with osteoporosis, not me, reception mixed up our forms. I'm fine!
    72 - | The tightness I walked in with has packed its bags
    24 - | got a lot off my chest with you too lol, thank you, feeling great
    24 - | Finding parking was a headache, the massage was heaven
    24 - | weak tea, a biscuit, bed by nine, felt marvellous
    24 - | All tickety-boo at this end, a touch stiff first thing but a hot shower sorted it
    24 - | no temperature, no shivers, nothing. all good
    """#

  static let questions = #"""
    24 - | Do you open Sundays
    24 - | What was the oil called? Smells divine
    72 - | Can my wife come to you? She has osteoporosis
    24 - | Would it be a problem if I bruised right before the wedding?
    24 - | where's best to park next time, the yard was full
    72 - | will you stop my direct debit if I move away?
    72 - | Was it the guy with the beard I saw? I'd like him again
    24 - | are you covered by Bupa?
    24 - | if I did get a fever tonight, is it you I ring or my GP?
    72 - | Is pregnancy massage safe at 14 weeks? Asking for my daughter
    24 - | can I have a beer tonight or is that a bad idea?
    """#

  static let optOuts = #"""
    24 - | opt out pls 🙏
    24 - | Sotp
    72 - | I'm fine and I don't want any more of these messages thanks
    72 - | please quit emailing me
    24 - | QUIT
    72 - | Enough with the texts.
    """#

  static let automatic = #"""
    72 - | Your message to m.k@mail.example couldn't be delivered. 550 5.1.1 recipient address rejected: user unknown
    24 - | Thank you for contacting Greenfield Dental. This inbox is not monitored outside office hours. If you have severe swelling or a fever, call 111. This is an automated response.
    24 - | I am on parental leave until 3 September with no access to e-mail. For urgent matters please contact reception. This is an automatic reply.
    """#
}
