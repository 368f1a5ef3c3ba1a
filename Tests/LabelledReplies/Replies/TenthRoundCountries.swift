/// English replies from many countries, by somebody who knew no rule, first measured on this version; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundCountries: ReplyTables {
  static let red = #"""
    72 fever | running a temp of 38.9 and shivering under two duvets, prob just whatever's going round the office
    72 sharp_pain | no no no numbness or anything. just these little zaps up my neck when i look down
    24 allergic_reaction | Came up in hives everywhere the oil went. Took a Benadryl, didn't do a thing
    24 radiating_pain | Abeg wetin una do me, the pain dey run from my waist go reach my leg
    72 persistent_beyond_72h | Day 6 and it still hurts every time I check my blind spot
    24 severe_headache | Head is splitting, worst I've had in all my 60 years, and I've the curtains drawn because the light hurts
    24 history_disc | had a slipped disc back in 2019 and now my lower back is really painful, didnt expect that
    24 chest_breath | Can't get a proper breath since about lunchtime, feels tight right across the chest
    24 faint_dizzy | Keep seeing stars when I get up. Went down like a sack of spuds in the loo at 4am
    72 bladder_bowel | wet myself this morning with no warning at all. mortified. please dont put this in my notes
    72 sharp_pain | its like someone's sticking a hot needle under my shoulder blade every time i cough
    72 calf_swelling | Left calf is the size of a melon and hot. Himself says it's nothing.
    24 severe_bruising | whole back of my thigh has gone black, looks like i was hit by a bus
    72 persistent_beyond_72h | still in pain
    24 osteoporosis | My bones are thin, the doctor has me on the weekly tablet for it, and there is one place in the middle of my spine that hurts something terrible if I lean on the chair
    24 emergency | sat in A&E waiting to be seen, will let you know
    72 history_injury | I broke my wrist in a fall three weeks ago (should of said) and it's proper painful today
    24 weakness | 3. leg keeps giving way
    24 sharp_pain | Sir since last night I am getting electric current type feeling in my elbow whenever I am keeping the hand on table
    24 numbness | hiya so my foot went to sleep on the table and it never woke up?? still like it now
    24 emergency | PLEASE CALL ME BACK ASAP SOMETHING IS WRONG
    72 weakness | Good afternoon. I am 82 and not one to fuss, but I have dropped the kettle twice this week and cannot seem to hold the crossword pen. The grip simply isn't there in my right hand. Otherwise I enjoyed the session very much.
    24 numbness | My daughter is typing this for me because I've no feeling in the fingers of my good hand.
    24 saddle_numbness,numbness | The lower back is ok thanks, only it's all dead between my legs like after the dentist
    72 numbness | Overall 10x better! Thumb's still odd tho, like its wearing a glove, i cant feel it when i touch the screen
    24 self_harm | i cant do this anymore. dont want to be alive tbh
    72 worsening | was fab for 2 days then woke up today worse than before i ever came to you
    72 persistent_beyond_72h | Not shifting at all I'm afraid.
    24 weakness | Driving home my left leg turned to jelly on the clutch and I had to pull over. It's not holding me properly today either. Bit scary tbh
    24 pregnancy_symptom | I'm 31 weeks and baby's gone really quiet since I got home, should I be worried?
    24 sharp_pain | Pain 9/10 when i sit
    72 bladder_bowel | haven't been able to pee properly since, I stand there and nothing comes
    24 tingling | fingertips fizzing like sherbet, is that meant to happen
    72 radiating_pain | Sciatica has flared right up after Thursday's session. I know you said to rest it and I have been, mostly, apart from the school run.
    24 numbness | > Any numbness?⏎yes left arm⏎> Any sharp pain?⏎no⏎> Anything else we should know?⏎no thanks, lovely session
    72 numbness | much better overall!! only thing is a dead patch on the outside of my thigh, size of a saucer
    72 worsening | Every day since has been a notch up from the one before. Was a 3, then a 5, now 6.
    24 worsening | getting worse n worse by the hour mate
    24 sharp_pain | Didn't sleep a wink, it's agony whichever way I lie
    24 numbness | No, I cant feel my toes
    72 emergency | My partner reckons one side of my face looks droopy and my words keep coming out muddled
    24 pregnancy_symptom | About 5 months gone and I've had some spotting since this morning
    24 weakness | went to pour the tea and my wrist just folded. tried again, same
    72 persistent_beyond_72h | It's been nearly a fortnight and I'm still hobbling about in pain
    72 sharp_pain | Sorry to be a pain (ha) but there's a stabbing one under my ribs whenever I twist to get the seatbelt
    24 tingling | tbh I doubt it was the massage but my right arm has been tingly all day
    24 weakness | hi its his mum, he's 15 and hasn't got his own phone on him. he says he can't make a fist with his left hand since he saw you yesterday
    24 tingling | Feels like ants marching about under the skin of my shin
    72 weakness | My foot slaps on the lino when I walk. The wife heard it before I noticed.
    72 self_harm | Body's fine. Head's not. I've been thinking the kids would cope better if I was dead.
    24 history_injury | came off my bike the weekend before i saw you n the collarbone really hurts now its been worked on
    72 weakness | cant get my arm up to brush my hair, just wont go
    72 worsening | it was getting better now it isnt, bad again today
    72 weakness | I am writing for my mother, 88, who had the session on Monday. She has not been able to lift her foot clear of the floor since and is using my late father's frame to get about the house.
    24 faint_dizzy | Everything was fine, then I collapsed at the bus stop this morning
    72 worsening | If anything it's creeping up on me more each morning
    24 sharp_pain,radiating_pain | When I tuck my chin down there's an electric jolt goes the whole length of my spine and on into both legs
    72 numbness | Same numbness as day one. Zero change.
    72 faint_dizzy | Room spins every time I roll over in bed
    24 history_disc | I should have told the girl on reception: I had a spinal fusion in 2021, rods and screws, and that whole area is hurting badly today.
    72 radiating_pain | pain's moved from my back into the buttock and now it's got as far as behind the knee
    24 allergic_reaction | <div>Hi there,</div><div><br></div><div>The skin&#39;s <i>blistered</i> where you left the hot stones. I&#39;ve put aloe on it.</div>
    24 numbness,emergency | numb from the waist down husband calling 911
    72 calf_swelling | calf all swollen and sore to touch, one side only. Flew back from Perth straight after seeing you if that matters
    24 weakness | Grand altogether bar the arm, it's hanging off me like a wet sock and I can't get it above the shoulder
    72 weakness | Eish my leg is buckling on the stairs hey
    24 chest_breath | Heart racing and I'm fighting for air just going upstairs. This isn't me, I run 10ks.
    24 fever | hot and cold sweats, thermometer says 101.8
    72 pregnancy_symptom | Since the bump massage I've had this headache and my hands are all puffy. Midwife appointment isn't til Thursday
    72 tingling | Not too bad! Only the tops of my feet feel like TV static
    24 emergency | phone me NOW
    72 radiating_pain | starts in the neck then wraps round my shoulder and down to the elbow, the pain i mean. strange
    24 pregnancy_symptom,emergency | 38 weeks, waters went at 2am lol, in the labour ward now
    24 sharp_pain,radiating_pain | 3 pls, got a shooting thing from bum to ankle
    72 persistent_beyond_72h | 8 days. Eight. And I'm still in enough pain to be on paracetamol every four hours
    24 numbness | I said to myself if that leg goes numb I'll text. Well, it has.
    72 saddle_numbness,numbness | I can't feel the toilet paper when I wipe. Sorry for the detail!!
    72 severe_bruising | massive bruises up both arms and my stomach, i'm on warfarin
    72 weakness | Went over twice at the shops, my left toes catch on every kerb because the foot won't come up
    72 severe_headache | Thunderclap headache. Never known anything like it. Been sick twice.
    24 bladder_bowel | pooed myself in the car without knowing. i'm 42.
    72 numbness | 2, though the little finger is still numb as a plank
    24 sharp_pain | Painkillers haven't touched it. Excruciating.
    72 persistent_beyond_72h | it's no better than when I walked out your door
    72 tingling | You said to write if I had any tingling. I do.
    24 sharp_pain | Did yoga this morning, went into downward dog and it was like a hot poker through my hip. Still stabbing away now sat at my desk
    72 worsening | Thought the stiffness had settled, then this morning it came roaring back and it's worse than it was
    24 allergic_reaction | Throat feels tight and my eyes have puffed up since the lavender stuff
    72 persistent_beyond_72h | From sat 11 oct to today (the 17th) my hip has hurt every single day
    72 emergency | ended up at urgent care last night, they want to do a scan tomorrow
    72 fever | can't stop shaking, temp 39.4
    24 history_injury | Car accident 2 weeks ago, airbags and all, didn't think to mention it. Neck is really hurting today
    24 osteoporosis | Told I have low bone density (DEXA scan in May). Middle of my back is quite painful since you worked on it
    72 sharp_pain | I wouldn't say it's painless: sharp twinge each time I sit
    72 tingling | hands keep falling asleep while I'm typing
    72 weakness | Lovely treatment but I nearly came off the treadmill, knee keeps buckling
    72 weakness | My flatmate says I'm walking funny, right foot sort of dragging behind me
    24 sharp_pain | im not gonna lie the pain is unreal, like actually unbearable
    72 emergency | help
    72 weakness | Legs weak as a kitten's, had to hold the rail the whole way up to the flat
    72 out sharp_pain,persistent_beyond_72h | stop texting. still in agony thanks to you
    72 tingling | Numbness: none⏎Tingling: left foot⏎Weakness: none
    24 out chest_breath | unsubscribe. and my chest hurts
    72 tingling | comes and goes, the tingling. mostly when I drive
    72 persistent_beyond_72h | Pain hasn't budged.⏎⏎Sent from my Samsung Galaxy smartphone
    72 sharp_pain | I'm a farmer and I don't complain. But there's a knife in my side every time I laugh, and my brother is a funny man.
    72 numbness | My arm is dead when I wake up and comes back once I shake it. Every morning since
    72 numbness | Hello my friend, excuse my english. In my hand two finger, they don't feel nothing
    """#

  static let amber = #"""
    24 wrong_number | who's this
    24 tingling | is it normal to get pins and needles
    72 tingling | had some tingling in my hand the first night, totally gone by morning
    72 - | still sore
    24 call_requested | can you ring me when you get a sec
    24 - | hm
    24 call_requested | 3
    72 conduct | I wasn't comfortable with how far down the sheet was pulled, if I'm honest. I'd asked for it to stay at my waist.
    24 osteoporosis | I do have osteoporosis, forgot to tick it on the form. Feeling fine though.
    72 wrong_number | wrong number pal
    72 - | meh
    24 - | Liked “Hi! How are you feeling after yesterday's massage? Any numbness, tingling or sharp pain? Reply 1, 2 or 3”
    72 tingling | my hand might be a bit tingly? honestly can't tell if I'm imagining it
    24 worsening | it's a bit worse than yesterday
    72 - | not great
    24 - | I'm 14 weeks by the way, only found out after I'd booked. Feeling grand
    24 conduct | He kept making comments about my figure the whole hour. I won't be back.
    24 weakness | My leg felt weak getting off the table but that had completely passed by teatime.
    72 call_requested | Ring me please
    72 - | my shoulder has always been dodgy, exactly the same as it's been for ten years
    72 - | ☹️
    24 faint_dizzy | Is dizziness a thing after deep tissue?
    24 - | Da, totul bine, mulțumesc
    24 weakness | Perhaps a slight weakness in the right hand, hard to say
    72 persistent_beyond_72h | day 5 and there's just a trace of soreness left
    24 - | yes
    24 worsening | pain's worse than yesterday
    24 - | I am feeling my body somehow
    72 history_disc | I had back surgery years ago, didn't think to say. No pain or anything, all fine
    72 - | a bit achy still
    """#

  static let ok = #"""
    72 - | The knot I came in with, that I've had since Christmas? Disappeared. Magic hands
    72 - | No numbness, no tingling, no sharp pain, nothing to report. Back at work.
    72 - | all good here 👍
    24 - | cheers legend
    72 - | Right as rain, dear. Took the dog all round the reservoir this morning.
    24 - | Out like a light by 8pm, haven't slept like that since before the kids. Neck's lovely
    24 - | Bit tender round the shoulders but in a good way, like after leg day lol
    24 - | Honestly can't fault it.
    72 - | All gone! Slept like a baby, thank you x
    24 - | 2
    24 - | Stiff as a board this morning exactly like you said I'd be. All good
    24 - | my wife's the one with the numb hands lol, im sweet as
    24 - | Sore between the shoulder blades, nothing I wouldn't get from a day's gardening.
    72 - | couldn't be better
    24 - | Thank you Madam. I am feeling very light and relaxed by God's grace.
    72 - | One bruise about the size of a thumbprint, already going yellow. Otherwise very happy. See you at 9 sharp on the 22nd!
    24 - | Back's a wee bit achy the day but grand otherwise
    72 - | was sore til sunday, nothing now. ta
    72 - | 1.
    24 - | Bit heavy in the legs and I've drunk about a gallon of water. Normal service otherwise
    72 - | No complaints whatsoever.⏎⏎Best wishes,⏎Head of Facilities⏎This email and any attachments are confidential. If you are not the intended recipient please delete it. To unsubscribe from our newsletter click here.
    24 - | Bored numb in a Teams meeting but the shoulders are lovely
    24 - | It's a good ache
    72 - | Much less stiff than on Tuesday, practically back to normal
    24 - | slept 9 hrs, no soreness no nothing
    72 - | Ya all good only, thanks for checking
    24 - | No tingling, no weakness, none of the stuff on your list. Shoulder blade's a bit bruised feeling.
    72 - | Those shooting pains I came to you with? Not had a single one since.
    24 - | tip top⏎⏎On Tue, 4 Nov 2025 at 09:00, The Clinic <hello@clinic.example> wrote:⏎> Hi, how are you feeling after your massage?⏎> Any numbness, tingling, weakness or sharp pain?⏎> 1 = fine, 2 = sore as expected, 3 = any of those signs, or call me
    72 - | Soreness is nearly gone, just a whisper left when I stretch
    24 - | 2. Sore but smiling
    24 - | Killer session!! legs feel brand new
    72 - | Everything's hunky dory here, kind of you to ask
    24 - | All's well in Dunedin
    24 - | fell asleep on the sofa at 7 like an old man. feel ace
    24 - | Slightly more sore this morning than last night, which you told me to expect
    72 - | No pain at all, no stiffness, thanks a million
    72 - | Feeling so much looser. My golf swing thanks you.
    72 - | yep fine
    """#

  static let questions = #"""
    24 - | do u do gift vouchers
    72 - | My sister gets terrible sciatica, would you be able to see her?
    72 - | whats that balm you used called? smelt amazing
    24 - | Can I go swimming tonight?
    72 - | If anything did go numb later in the week, who do I ring out of hours?
    24 - | what should i do if i get a headache from it later
    24 - | When can I get back to the gym?
    72 - | Hi, any chance of moving my next appointment to 4.30?
    72 - | How much water should I be drinking, and is a hot bath ok?
    72 - | how long should I leave it til I book another one
    24 - | Random one, but should my dad's feet be tingling after his chemo? He's not your client, I just thought you'd know
    24 - | Is it alright to have a glass of wine tonight?
    24 - | What was the stretch you showed me for my hips again?
    72 - | At what point would tingling be something to worry about? I haven't any, I just like to know these things
    72 - | would it be ok to do the deep tissue again next week or is that too soon?
    24 - | Did I leave my earrings on the shelf?
    24 - | How do I leave a review?
    72 - | do you take bupa
    72 - | Could you send through the receipt so I can claim it on insurance?⏎⏎-----Original Message-----⏎From: The Clinic⏎Sent: Friday, 7 November 2025 10:00⏎Subject: Checking in⏎⏎Reply 3 if you have sharp pain, numbness, tingling or weakness.
    """#

  static let optOuts = #"""
    72 - | unsuscribe
    24 - | no more texts pls
    72 - | Please take me off this list, I only came the once
    24 - | Stop
    72 - | STOP!!! 3rd time asking
    24 - | Would you kindly refrain from sending these surveys to my mobile.
    24 - | optout pls
    72 - | End
    24 - | I never signed up to be texted. Do not contact me on this number again.
    72 - | remove my number from your system thanks
    24 - | STOPP
    72 - | No further emails, please.⏎⏎Mrs H.
    24 - | cancel
    24 - | I don't want these check-ins anymore, feeling fine though
    72 - | pls stop msging
    """#

  static let automatic = #"""
    24 - | Automatic reply: Your check-in⏎⏎I am out of the office until Monday 14 July with limited access to email. In an emergency please call reception on the main line.
    72 - | I'm driving right now. I'll get back to you when I've arrived. (This message was sent automatically.)
    24 - | Delivery has failed to these recipients or groups:⏎⏎The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.
    72 - | Hello, and thank you for your email. I am on annual leave until 3 January and will reply on my return. For anything urgent please contact my colleague in the Leeds office.⏎⏎Kind regards
    24 - | I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.
    """#
}
