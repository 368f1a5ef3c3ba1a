/// English replies with warning signs that are easily overlooked, by somebody who knew no rule. The second reader did not learn from them; a few rules were mended by them.
enum ThirteenthRoundUnseenOverlooked: ReplyTables {
  static let red = #"""
    24 weakness | Lovely session thank you, slept like a log, the dog even let me lie in. Only odd thing is I keep dropping my mug, third one this morning. Anyway booked for March!
    24 bladder_bowel | probably nothing but i wet myself a bit on the bus and didnt notice til i stood up
    24 weakness | My husband won't tell you so I will: he has been holding on to the furniture since he got home because his left leg keeps folding under him.
    24 saddle_numbness,numbness | is it usual that my bum and privates feel like after the dentist
    24 weakness | cant push off my toes to go up the stairs they just wont do it, otherwise fab
    24 emergency | Mum had her treatment with you Thursday. One side of her mouth is hanging and she's talking like she's had a few, she doesn't drink.
    24 calf_swelling | right leg is a size bigger than the left below the knee lol sock left a massive dent
    24 chest_breath | had to sit on the kerb half way to the shop to get my puff back, never had that before. shoulders are good tho
    24 faint_dizzy | everything went grey when I got out the shower and next thing I'm on the bathmat
    24 fever | bit shivery, teeth chattering under two duvets, my son says I feel like a radiator
    24 tingling | Neck's so much looser!! Quick one, since about 4pm it's been like fizzy pop running through my thumb and first finger, tips mostly. See you on the 12th x
    24 numbness | i no its silly but i cant feel the hot water on my left shin, i can on the other one
    72 worsening | The pain went off Wednesday, I told everybody you're a magician, then it was back Thursday night and it's nastier than it was
    24 pregnancy_symptom | 32 wks here. back is great. baby's been really quiet since teatime yesterday, normally a right little footballer
    24 pregnancy_symptom | spotting a bit, I'm 9 weeks, mother in law says its normal. massage was nice x
    24 self_harm | I've been working out how many of my tablets it would take. Massage was the one nice hour this week, thank you.
    24 allergic_reaction | blisters come up where the hot stones sat, two on the shoulder one by the bra strap, popped one already
    24 allergic_reaction | lips gone like balloons an hour after the oil, antihistamine helping a little
    24 radiating_pain | pain goes from my bum cheek like a hot wire right down to the outside of me foot wen i sit in the van
    24 bladder_bowel | Client's carer here. Since your visit yesterday he has not passed water, and he's in some distress about it, his tummy is tight as a drum.
    24 emergency | We're sat in A&E as I type, they're scanning my neck, so I'll miss Friday, sorry!
    24 numbness | ache was there before I saw you, fair enough, but the woolly feet weren't. both feet feel like I've got thick socks on and I can't feel the carpet
    72 faint_dizzy | came over all swimmy in Tesco, had to hang on to the trolley. comes and goes ever since
    24 severe_bruising | the whole of my back is the colour of a blackberry, my wife took a photo, it doesn't hurt that much honest
    24 severe_headache | hedache like being hit with a brick came on in one second, still here, light hurts my eyes
    72 persistent_beyond_72h | day 5 and i still need the hot water bottle to sleep, hip hurts as bad as day 1
    24 weakness | Wife writing. He's up and about & cheerful but he's walking with his foot slapping the floor like a flipper since yesterday evening
    24 bladder_bowel | not being funny but i cant tell when im done on the loo, i have to look
    24 sharp_pain,chest_breath | Do other people get that knife-between-the-ribs thing when they breathe in, because I've had it since your deep tissue
    24 weakness | cant do me buttons up n dropt 2 plates, daft hands. rest is fine ta
    72 calf_swelling | Thanks for checking in! Gardening again, lifted the grandson, cooked a roast. My calf on the one side is hard, hot and swollen but I expect I've overdone it.
    24 faint_dizzy | He went white as a sheet and slid down the wall last night, and again this morning at breakfast. Insists he's fine. (daughter)
    72 sharp_pain | It wakes me at 3 every night, 9 out of ten when I roll over, but I'm a wimp so ignore me
    24 emergency | was seeing double driving home and it's doing it again now, bit of a nuisance
    24 emergency,weakness | lost the word for kettle and fork today, and i cant lift my right arm properly. prob just tired lol
    24 self_harm | ive been having thoughts about not being alive any more, dont want to bother anyone
    24 allergic_reaction | Everyone's asking what oil you used. I came up in itchy red lumps from neck to waist by bedtime and I'm still covered ha
    24 fever | 39.4 on the thermometer but other than that the back is soooo much better
    24 severe_bruising | bruises the size of dinner plates on both thighs, you never pressed hard I thought, I'm on warfarin
    72 tingling | Went away completely on Friday. Sunday it crept back, the tingle in my heel I mean, and it's there now while I type
    24 numbness | first my little toe then the whole foot, now up to the knee its asleep
    24 pregnancy_symptom | woke up in a puddle at 35 weeks, ringing the ward in a bit, just letting you know I'll miss Thursday
    24 pregnancy_symptom | Preggo belly going rock hard every ten mins or so since I got home, it's only Braxtons I reckon
    24 history_injury | i slipped on ice the week before you saw me and didnt say. wrist is killing me since you worked on it
    24 history_disc | Should I have mentioned the disc op in May? Only my lower back is throbbing with pain since you did it
    24 osteoporosis | the bone scan says my spine's osteoporotic & now there's one spot that hurts when I cough
    72 radiating_pain | pain started in the neck, now it's moved in with the shoulder, elbow and little finger as well
    24 worsening | a bit worse every single time I check, other than that smashing
    24 chest_breath | tight chest, clammy, left arm feels heavy. having a cuppa and seeing how i go
    24 numbness | thigh's gone to cardboard, I can pinch it and feel nothing. doesn't bother me really
    24 emergency | HELP please ring me asap something is wrong
    24 weakness | Hi it's his mam, he's 15, can't lift his arm to brush his hair since the sports massage, he says don't worry
    24 sharp_pain | Still smiling!! Although every time I turn to reverse the car something stabs me under the shoulder blade like a fork. Apart from that 10/10 massage
    24 weakness | my son is typing as my hand wont work properly, cant hold the pen nor phone
    24 bladder_bowel | peed myself three times without meaning to, blaming the tea
    24 numbness | does it matter that theres a patch on my foot where the cat can stand on it and i dont feel her
    24 tingling | whats the deal with the ants crawling under my skin from elbow down, had it since i left
    24 weakness | Good and bad. Good: neck turns. Bad: knee went from under me on the stairs twice.
    24 calf_swelling | the lower leg you did is well puffy, tight as anything, cant get my boot zip up on that side, other boots fine
    24 chest_breath | I get puffed out just making the bed since yesterday, I'm 71 mind. Massage was heavenly.
    24 chest_breath | coughed up a bit of blood this morning and it catches when I breathe, hips feel great
    24 emergency,weakness | Carer on the night shift: resident had her session in the afternoon, since supper she is muddled, doesn't know the month, speech slurred and her grip on the right is poor
    24 self_harm | hello im his sister. he sed he wants to go to sleep and not wake up, he sed it twice. he liked the massage
    72 self_harm | I cut myself again last night. Please don't tell anyone. My shoulders do feel better.
    24 allergic_reaction | Scalp's come out in a burning rash and my eyelids have puffed shut, must be the aromatherapy stuff
    72 fever | shaking with chills, sweats, and the skin on my back where there was a scratch is red hot with a line going up it
    24 severe_headache | pounding in the temples so bad I threw up, lying in the dark now, neck stiff as a plank
    24 faint_dizzy | i keep listing to one side like a drunk, room spins when i turn over
    72 severe_bruising | Black and blue from shoulder blade to hip and the patch is getting bigger, looks like I've been in a fight
    24 worsening | dont worry about me but the pain's climbing. yesterday a 3, breakfast a 5, now a 7
    72 persistent_beyond_72h | it's been since the 3rd & today's the 9th, still hurts to put my coat on
    72 persistent_beyond_72h | Not going away, the pain I mean. Lovely music though.
    24 weakness | My physio looked at me today and said my left foot isn't lifting right, I hadn't noticed, feel grand
    24 radiating_pain | Sciatica has woken up with a vengeance, all the way to the ankle, was quiet for two years
    24 sharp_pain,radiating_pain | when i bend my neck forward a zap goes down my spine into my legs. kind of funny actually
    24 history_injury | I cracked a rib at football three weeks back, thought it was healed, it hurts loads now after the back rub
    24 pregnancy_symptom | 28 weeks pregnant, feet and face blown up like a puffer fish overnight, rings won't come off. baby kicking away
    24 conduct,numbness | She carried on leaning on my neck after I told her twice to stop and now two fingers are numb
    24 emergency | Grand altogether. Tiny thing, one side of my face has dropped and my smile's lopsided, lads at work are calling me Elvis
    72 numbness | nan wont ring u herself. shes had no feeling in 3 fingers since she saw u n burnt herself on the pan cos of it
    72 tingling | i was ok i was ok then lastnight pins n needels both legs, this mornin ok, now its back
    24 bladder_bowel | Everything's perfect apart from having to push on my tummy to get any wee out
    24 saddle_numbness,numbness | sat on my bike and couldnt feel the seat, its all numb underneath between my legs. thought id mention
    24 weakness | Had to use both hands to lift my leg into the car, it wouldn't go on its own, laughed about it with my neighbour
    24 allergic_reaction,chest_breath | rash, wheezy, tight throat since about an hour after, gonna nap it off
    24 chest_breath | heart's been going like the clappers and I can't get a full breath, but I'm sure it's just nerves
    24 faint_dizzy | Passed out cold at my desk at noon, colleagues made me drink sugar water, back is lovely
    24 emergency | Paramedics are here, they want to take him in. Tell the therapist he won't be there tomorrow
    24 pregnancy_symptom | bleeding down there, 14 wks, light not heavy so trying not to panic x
    24 pregnancy_symptom | After the mum-to-be massage I have had a headache that won't shift and I see little stars, hands are swollen too
    72 radiating_pain | Hip, knee, ankle, take your pick, they all hurt and it shoots from one to the next
    24 sharp_pain | I said I was fine in my last text. I lied, it's agony, couldn't get off the toilet
    72 persistent_beyond_72h | a fortnight on, still hurting when i laugh. keep up the good work
    24 self_harm | been stopping on the bridge on the way home thinking about jumping. dunno why im telling a massage place
    72 calf_swelling | calf was swollen Sunday, went down Monday, up again today & sore to touch, only the left
    24 fever | temp keeps going up and down, 38.9 at lunch, got the shivers. hamstrings are chuffed tho
    24 weakness | Looser but I'm dragging one foot, keep catching the rug. Wife says get it looked at, I say wait
    24 osteoporosis | On the weekly tablet for osteoporosis, felt a pop when you pressed, ribs on that side hurt like billy-o
    24 sharp_pain | ok so prob slept funny but im getting little lectric shocks in my jaw an ear
    24 numbness | odd one: my hand, it's like it belongs to somebody else, I can't feel my watch strap on it
    72 worsening | 3 days of being fine then bam, pain's worse than before I came, can hardly tie my shoes
    72 history_disc,worsening | bulging disc at L5, you know about that one. today the back pain is back and worse than ever
    """#

  static let amber = #"""
    24 tingling | my fingers were buzzing in the car park but by the time I'd driven home it had gone, nothing since
    24 weakness | Might be imagining it, but possibly my left hand is a little weaker? I honestly couldn't say
    24 call_requested | Can somebody ring me when they get a minute
    24 conduct | I didn't like where his hand ended up, right at the top of my inner thigh. I didn't say anything at the time.
    24 osteoporosis | I've got low bone density, dr told me last year, forgot to put it on the form. Feeling good after the session
    72 persistent_beyond_72h | Yep, neck and shoulders still sore here
    24 faint_dizzy | The dizzy spell I had in your waiting room afterwards is well and truly over, walked home no bother
    24 wrong_number | sorry who is this?? i never had a massage
    24 calf_swelling | Is it usual to get swollen ankles afterwards?
    24 tingling | not sure if it's a tingle or just the cold, maybe nothing
    24 conduct | The door was left open, I could be seen from the corridor half undressed, and I did not feel comfortable
    24 worsening | lower back pain is worse than it was yesterday
    72 numbness | Had numbness in this hand for eleven years from the diabetes, exactly the same as ever since the massage. I feel fine.
    24 pregnancy_symptom | I'm expecting, 15 weeks, should have told you, feeling really well
    24 sharp_pain | had a sharp catch in the side the first evening. totally gone since
    24 conduct | He made comments on my figure the whole way through. Body is fine, I just didn't enjoy that
    24 history_disc | Got a plate and screws from my disc surgery in 2019, just remembered. Feel fine after the massage
    72 persistent_beyond_72h | Day five, practically gone, just a whisper when I stretch
    """#

  static let ok = #"""
    24 - | Slept through two alarms and missed Pilates, that's how relaxed I was
    24 - | my phone went dead so only seeing this now. all fine
    24 - | A bit tender where you dug into the shoulder blade, like after carrying shopping. Nothing else to report
    24 - | Back at my knitting, pins and needles all over the sofa, and no pain doing it. Delighted
    24 - | Not dizzy, not sick, peeing fine, walking fine. Grandma is as good as new :)
    24 - | No swelling, both legs the same size, I checked like you said. Feeling well
    24 - | Took my breath away how good that was, will be back
    24 - | Calves were achy going downstairs this morning as if I'd done a hill walk. Eased off by lunch.
    24 - | My sister fainted at her own wedding rehearsal so it's been a day! I'm feeling great though, neck moves freely
    24 - | Stroke of luck getting that slot, feel brand new
    24 - | fit as a flea! no leg pain no tingles no nothing
    24 - | My back was screaming at me for months before I came and now it isn't. Cried happy tears in the car
    24 - | A&E was rammed all shift so I've been on my feet 13 hrs and my back STILL feels good (I'm a nurse)
    72 - | little yellow bruise on the forearm, going already. happy customer here
    24 - | Nothing sharp, nothing shooting, bit sore like the day after leg day
    24 - | Dead to the world by nine, out till seven. Marvellous
    72 - | soreness is about half what it was on day one and dropping
    24 - | Bleeding obvious answer: I feel wonderful
    24 - | Numbers for you: sleep 9 hrs, stiffness 1/10, smiles 10/10
    72 - | No longer waking at night with the bad hip I came in for, so well done you
    24 - | My hubby had the dizzy turn, up a ladder, silly man. I'm champion
    24 - | weak tea and early bed as instructed. feeling super today
    24 - | Stiff getting out of bed, fine once I'd had a shower and a potter round
    24 - | Bladder's fine, bowels fine, legs fine, grumpy as ever. Thanks for asking
    72 - | The football nearly gave me a heart attack, extra time AND penalties. Shoulders nice and loose thanks
    24 - | Cannot fault it. Not one twinge since
    72 - | sore yesterday, now its nearly all gone, back at work no probs
    24 - | Breathing deeper than I have in months, no tightness anywhere
    24 - | My toddler was sick all night so knackered, but the neck is good, no complaints
    24 - | Pregnant pause while I think of something to moan about... nope, all good
    24 - | I dropped the kids at school, dropped a stone of tension, feeling brill
    24 - | used to wake with dead arms back when I was on nights, years ago. nothing like that now, feeling well
    24 - | Ta, all tickety boo
    72 - | a wee bit tender about the ribs the first night, away by the morning
    24 - | No to all of those! Just nicely tired
    24 - | The headache I walked in with had cleared before I reached the car, fab
    72 - | It's killing me that I can't get another slot till April, you're that good. Feeling mint
    """#

  static let questions = #"""
    24 - | Loved it. If I did get any numbness later on, is it you I ring or my GP?
    72 - | Do you do vouchers? its my dads 70th
    24 - | Would it be safe for my neighbour, she's had a slipped disc?
    24 - | what should i do if my foot starts tingling over the weekend when youre closed
    24 - | Can I have a glass of wine tonight or is that a no
    24 - | How long before I can go back to lifting weights? Feeling good
    24 - | Feeling tip top. In case I get a fever or anything, how many days after would you want to know?
    24 - | Which oil did you use, smells divine and I want some
    72 - | All good here. When would a bruise be something to worry about?
    24 - | hiya is it ok to have another one next week or is that too soon
    """#
}
