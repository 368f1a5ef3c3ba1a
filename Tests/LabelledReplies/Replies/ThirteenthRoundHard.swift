/// English replies written to be hard: warning signs made little of, told by relatives, asked, in slang; harmless ones in the same words, by somebody who knew no rule; read first, then learned from.
enum ThirteenthRoundHard: ReplyTables {
  static let red = #"""
    24 numbness | Lovely session, slept like a log. Only daft thing is my little toe seems to belong to somebody else, I have to look to see if the slipper's on.
    24 weakness | Haha went to pour the kettle this morning and my wrist just said nope. Tea everywhere. Otherwise brill x
    24 tingling | You have magic hands! Back is so loose. My foot's been like a shaken can of coke since, but I'm sure that's just the circulation waking up
    24 weakness | Mum asked me to answer as she can't do phones. She says thank you very much, very kind girl. She's been tripping over the rug though, her toes catch on it every time, never did before Tuesday
    24 bladder_bowel | bit embarrassing lol but I've sprung a leak since yesterday, had to change my jeans twice
    24 chest_breath | All good with the neck ta. Bit like somebody's parked a van on my breastbone since lunch, probably the sandwich
    72 radiating_pain | shoulders are heaven. there's this hot wire going from my bum to behind my knee when I get out of the car, does that happen to others?
    24 faint_dizzy | Fine thanks. The kitchen did a slow cartwheel when I stood up and I ended up on the lino, but no harm done
    24 saddle_numbness,numbness | no pain no tingles nothing like that. only funny bit is when I wipe I can't tell I'm wiping, sorry tmi
    24 calf_swelling | Can't fault it. One leg of my leggings won't go past the calf this morning though, other one's fine
    24 severe_headache | Hi love, neck moves a treat. Got a head on me like it's been hit with a spade, came out of nowhere, never known one like it in 60 yrs
    24 allergic_reaction | Oil smelt gorgeous. Slightly lobster pink and itching like billy-o everywhere you rubbed it, raised bumps too
    24 fever | Bit of a hot water bottle today, thermometer says 38.9, teeth chattering. Back's nice and loose though
    24 severe_bruising | My partner took a photo and honestly I look like an aubergine from shoulders to waist, we did laugh
    24 numbness | is it usual that i cant tell hot from cold on that side? put my hand under the tap and nothing registered
    24 worsening | Thank you, such a calm place. It's cranking up a notch every couple of hours but I'll stick a bag of peas on it
    24 sharp_pain | No tingling no numbness. Just feels like someone is sticking a skewer under my shoulder blade when I laugh so stop being funny lol
    24 weakness | My nephew reckons I'm walking like a pirate, my left foot slaps down flat since yesterday. Feeling fine in myself.
    24 pregnancy_symptom | So relaxing. Bump's gone very quiet since, usually he's doing somersaults by now. He's probably chilled too 😊
    24 tingling | like popping candy in my fingertips, kinda nice tbh
    24 weakness | Everything's grand. Had to get the wife to do my buttons up as the fingers won't do what they're told since the massage, getting old eh
    72 numbness | hubby here, she's in the bath. says to tell you she's right as rain bar the one hand which is like wearing a thick glove, pinched it and she didn't notice
    72 persistent_beyond_72h | No complaints about you at all. Had it since the Monday and here we are on Sunday still popping paracetamol for my hip
    24 emergency | thanks for the message, writing this from the waiting area at A&E, nothing dramatic, they want to check my leg
    24 chest_breath | Back's ace. Puffing like a steam train just doing the stairs since last night which isn't me, I run 10ks
    24 radiating_pain | ok so it's not a pain in the bum any more, it's moved house, sets off from my hip and goes all the way to my ankle like a guitar string
    24 self_harm | Massage was nice thank you. Nothing much matters now anyway, I've sorted who gets the cat and I won't be around by the weekend
    24 faint_dizzy | Been like on a boat since I got up, walls swaying, had to hold on to the sink. Apart from that v relaxed!
    24 bladder_bowel | Quick one, is it normal not to be able to wee? I've been sat here trying since breakfast, tummy like a drum. Legs feel great
    24 sharp_pain | fine until I turn to reverse the car then ZAP like licking a battery, right by the spine
    24 emergency | My sister was round for tea and asked why half my mouth wasn't smiling. I feel ok, bit tired.
    24 history_disc | Loved it. Low back is hurting today mind, I did have one of those jelly-donut thingies pop out between the bones in 2019
    24 tingling,numbness | No biggie but two fingers are on standby, bit buzzy then nothing then buzzy again
    24 sharp_pain | on the scale thing I'd say nine but I've had kids so don't mind me
    24 weakness | Great chat, say hi to the dog! Legs went like cooked spaghetti on the stairs, had to come down on my backside this morning as well
    24 conduct,numbness | Music was far too loud and I didn't like the remark about my weight. Also my heel has had no feeling in it since.
    24 numbness | Gran's all chuffed with her massage. She did burn her foot on the heater last night mind, said she never felt a thing.
    24 weakness | dropped my phone 4 times typing this lmao butterfingers since ur massage
    72 worsening | I was golden on Thursday, bragging to everyone. Today's a different story, back to hobbling and then some
    24 radiating_pain | Very professional as always. The ache has a day trip planned it seems: starts in the neck, stops at the elbow, terminates at the thumb.
    24 calf_swelling | All tickety boo except the one shin and calf are tight as a sausage and hot to the touch. Will put my feet up
    24 chest_breath | can't quite fill my lungs today but then I do worry a lot, neck's fab
    24 numbness | its like when the dentist jabs you but in my bum cheek haha
    24 faint_dizzy | Sat in church feeling wonderful and next thing I know there's three ladies fanning me on the floor. How silly!
    24 fever | Shivering under two duvets and sweated right through my nightie, cheeks on fire, but muscles feel good so I'm not complaining
    72 tingling | A colony's moved into my left foot, marching about all day. Apart from the lodgers all is well
    24 pregnancy_symptom | Had the best nap ever. 30 weeks tomorrow! My rings won't come off and my ankles have vanished overnight but that's pregnancy for you
    24 severe_headache | wouldn't bother you with it only the light's killing me and my skull's splitting, been sick twice. Back's not bad
    24 allergic_reaction | Lips have gone all Kylie Jenner since that balm, free filler I guess 😂 back feels good
    24 sharp_pain | Nothing to report other than the odd icepick moment in my hip when I sneeze
    24 bladder_bowel | He won't tell you himself so I will. My dad has messed himself twice without knowing since he came back from yours. He says he feels fine.
    24 history_injury | did I mention I came off my bike the weekend before? Ribs are hurting today, nice massage otherwise
    72 weakness | knee's gone rogue, folds up on me like a deckchair. Everything above it is bliss
    24 numbness | Been stood on Lego barefoot and only knew because my son shouted. Foot's still on holiday. Neck great tho!
    24 tingling | Could you ask the lady if she pressed something? My hand is like an untuned telly. Otherwise happy.
    24 weakness | Not poorly, just can't get my arm up past my ear to do my hair, so it's a ponytail-free day
    24 radiating_pain,sharp_pain | it's nothing really, just lightning down the back of my leg every time i cough
    72 persistent_beyond_72h | Wow is it really a week already? Time flies. Still hurting where you dug your elbow in, otherwise can't complain
    24 emergency | I'm fine now, paramedics were ever so nice, they've kept me in on the ward overnight just to be sure. Lovely massage though.
    24 chest_breath | Thumping away in there like a drum solo and a bit of an ache across my chest into the jaw, I'd had two coffees so
    24 saddle_numbness,numbness | hope this isn't too rude, nothing down below is feeling anything, like sitting on someone else's bottom. rest of me is very well
    24 faint_dizzy | Room's doing pirouettes every time I roll over in bed. My ballet career at last! Shoulders feel lovely
    72 worsening | Don't want to be a moaner. Tuesday I'd have said a 2, yesterday a 4, now it's a good 6
    24 numbness | son typing for mum. she is well, ate well. keeps losing her left shoe and not noticing, says there's "nobody home" in that foot
    24 severe_bruising | Bit of a Picasso on the back of my thighs, black and blue from bum to knee lol. Worth it
    24 weakness | am i meant to be this floppy? cant hold my mug with the right hand but the left is ok
    24 calf_swelling | Husband noticed it not me: my right ankle and calf are twice the size of the left. Doesn't bother me.
    24 allergic_reaction | Those hot stones were toasty! Left me some souvenirs, three watery bubbles on my back
    24 tingling | lips n fingertips r proper fizzy since yday, otherwise sound mate
    24 weakness | Thanks for asking pet. Can't seem to turn the key in the door with that hand any more, had to swap to the left. Weather's lovely isn't it
    24 sharp_pain | tbh its giving horror movie, someone twisting a blade in my lower back 💀 vibes in the room were immaculate tho
    24 numbness | My arm's clocked off. I can lean on it, poke it, nowt. Will it clock on again by Monday do you think?
    72 bladder_bowel | No numbness, no weakness, no fever. Only that I don't get the signal I need the loo, I just go by the clock now.
    24 radiating_pain | It's a creeper. Neck first, then by teatime it had crept along to the elbow and now it's in my hand. But hey my posture!
    24 self_harm | You were the last nice thing on my list. I've got the tablets ready and I'm at peace with it. Thank you for being gentle
    24 emergency | dad's words are coming out back to front today, daughter typing. Otherwise he feels ok after his massage
    24 chest_breath | Nothing wrong with the back at all! Breathing in catches me under the ribs though, I can only do little sips of air.
    24 worsening | honestly just a niggle, although each hour it's niggling a bit louder than the one before
    24 weakness | Stairs are comedy, right leg won't come up with the rest of me so I lift it by the trouser
    24 osteoporosis | I'm 78 and the bones are like Aero bars, so the doctor says. Rather painful in the middle of the spine today, but you were very gentle dear
    24 faint_dizzy | woke up on the bathroom floor lol no idea how. massage 10/10
    24 history_disc,sharp_pain | Surgeon shaved a bit off my spine in spring, didn't think to mention. Now there's a jabbing when I bend, 'spect it's nothing
    24 pregnancy_symptom | Five months gone and had a spot of pink when I wiped this morning, loved the massage though, so kind
    72 numbness | All back to normal! Well, nearly, the outside of my thigh is still a bit like cardboard when I stroke it
    24 severe_headache | Neck's a dream, but my brain's trying to punch its way out and I can't see straight with it, worst I've had ever
    """#

  static let amber = #"""
    24 numbness | My thumb went to sleep for about an hour after I got home. Totally back to normal now, thanks for asking
    24 osteoporosis | Feeling good. Forgot to put on the form that the doc says my bones are thinning, low density or whatever.
    24 tingling | might have been a bit of fizz in my foot last night, or might have been the new socks, honestly couldn't say
    24 conduct | Back feels fine. I wasn't comfortable that the towel was taken right off without asking.
    72 call_requested | could you give me a bell when you've a minute
    24 numbness | Leg feels a bit weird, can't put my finger on it
    24 history_injury | Feeling fine thanks. Should have told you I came off my bike last weekend.
    24 sharp_pain | There was a stabby feeling by my ribs on the drive home, all gone by bedtime and nothing since.
    24 pregnancy_symptom | Surprise, did a test this morning and there's a little one on the way! Feeling great after the massage
    24 worsening | Pain's a bit worse than yesterday to be honest
    24 - | I'd rather not say
    24 history_disc | No pain whatsoever, feeling great. Should've told you I've had a bulging disc since 2016.
    """#

  static let ok = #"""
    24 - | Haha went to pour the kettle this morning, so relaxed I forgot the teabag. Otherwise brill x
    24 - | Bubbly as a shaken can of coke today, best mood in weeks, thank you!
    24 - | bit embarrassing lol but I fell asleep on your table and dribbled. feel amazing tho
    72 - | shoulders are heaven. Got out of the car today without groaning for the first time since Christmas!
    24 - | Can't fault it. Pulled my leggings on standing up this morning like a teenager.
    24 - | Oil smelt gorgeous, my husband won't stop sniffing my shoulders. Feel great
    24 - | Such a calm place. Bit achy across the tops of the shoulders, bag of peas helping nicely.
    24 - | My nephew reckons I'm walking like a catwalk model since yesterday. Feeling fine!
    24 - | skin's so soft after that oil, kids gave me popping candy to celebrate. all good here
    24 - | Everything's grand. Did my own bra up at the back for the first time in a year, the wee things eh
    24 - | thanks for the message, I work nights in A&E so I'll be quick: feeling fab, slept all day
    24 - | Back's ace. Ran for the bus this morning puffing like a steam train and nothing hurt, made it too
    72 - | Massage was nice thank you. I've sorted who feeds the cat and I'm off to Cornwall by the weekend, back's all loose
    24 - | Feel like I've been on a boat for a week, so chilled. Cheers
    24 - | fine, reversed the car looking over both shoulders like a pro, no zaps no nothing
    24 - | My sister was round for tea and asked why I was smiling so much. I said go and see your girl for an hour!
    24 - | on a scale of ten I'd give you a nine, only lost a point for the parking
    24 - | Great chat, say hi to the dog! Had cooked spaghetti and a bath and went to bed at 8. Lovely.
    24 - | Gran's all chuffed with her massage voucher, mine was wonderful too, I never felt so good.
    24 - | dropped my phone in the bath cos I was that relaxed lmao. feeling mint
    72 - | I was hobbling on Thursday, today's a different story, back on my bike and bragging to everyone
    24 - | Very professional as always. Caught the train straight after and nearly missed my stop, I was so relaxed.
    24 - | filled my lungs with sea air this morning and my neck's fab, no worries here
    24 - | its dentist day so no time to chat haha but shoulders are feeling lovely
    24 - | Sat in church feeling wonderful, didn't fidget once, three ladies asked me for your number!
    24 - | wouldn't bother you normally only I had to say, my back's not bad at all now, best it's been
    24 - | Feeling all Hollywood today, skin glowing, back feels good 😂
    24 - | Nothing to report other than the odd yawn
    72 - | Sat in my deckchair all weekend with a book, everything is bliss, no aches left
    24 - | Stood on Lego barefoot, screamed the house down. Otherwise feeling great, neck's on holiday
    24 - | Could you tell the lady she's a star? I dozed in front of the telly with no stiff neck for once. Very happy.
    24 - | Can get my arm up past my ear to do my hair, it's a ponytail day!
    24 - | no lightning, no thunder, no nothing down the leg. just sunshine thx
    72 - | Wow is it really a week since I booked? Time flies. Nothing hurting, can't complain
    24 - | My neighbour's a paramedic and says I walk straighter already. Lovely massage.
    24 - | Went to my lad's drum concert straight after, not even that could give me a headache. Chest and shoulders feel open.
    24 - | Took my daughter to ballet and stood the whole hour without my back nagging. Shoulders feel lovely
    72 - | Don't want to be a moaner and I've no reason to. Tuesday I'd have said a 4, yesterday a 2, now it's nil
    24 - | Teeny bruise the size of a 5p on my thigh, bit of a badge of honour lol. Worth it
    24 - | Those hot stones were toasty! Had a glass of bubbly after, felt like a queen
    24 - | Thanks for asking pet. Locked myself out when I got back, head in the clouds, but feeling lovely. Weather's nice isn't it
    24 - | tbh the vibes were immaculate, i'm dead 💀 best nap of my life on that table
    24 - | Clocked off early, had a bath, slept 10 hours. Arm's loose and lovely.
    72 - | No numbness, no weakness, no fever, no trouble with the loo. All fine.
    24 - | You were the last nice thing on my list before the holiday. At peace with the world. Thank you for being gentle
    24 - | Nothing wrong with the back at all! Taking little sips of water like you said.
    24 - | honestly just a niggle, bit of stiffness like after gym
    24 - | Stairs are no bother now, used to lift my leg by the trouser for years before I came to you
    24 - | slept on the living room floor lol kids had my bed. massage 10/10, not even stiff
    72 - | All back to normal! Well, nearly, the outside of my thigh is still a bit tender but fading fast
    24 - | Neck's a dream. First day in ages without one of my heads, normally I get them every Friday
    """#
}
