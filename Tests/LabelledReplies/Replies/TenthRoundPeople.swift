/// English replies of many kinds of people, by somebody who knew no rule, first measured on this version; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundPeople: ReplyTables {
  static let red = #"""
    24 numbness | Forty years on the round and I never had this. Got up this morning, trod on the edge of the cat's bowl and didn't know a thing about it till I heard it skid. There's nothing there in the sole of my left foot.
    24 numbness | Two fingers on the right hand are asleep. Have been since I left you. Please advise.
    24 numbness | was bathing the baby n realised i couldnt tell how hot the water was with my left hand. whole hand is sort of rubbery like your lip after the dentist
    72 numbness | ngl my pinky has been dead since ur massage n i have piano grade sat 😬
    72 numbness | Grand otherwise but the outside of the thigh has gone to leather on me. I could stick a fork in it and not know.
    72 numbness | Hello, thank you for the message. My three fingers they don't feel nothing when I touch the keyboard. I must look where I press.
    24 numbness | Rehearsed today and I honestly couldn't feel the floor under my right heel, it's like dancing on a bath sponge. Is that something you'd want to see me for?
    24 tingling | On shift, ring and little finger keep fizzing like I've leaned on my elbow too long. Shaking it out doesn't help.
    72 tingling | My phone isn't in my pocket but my thigh thinks it is. Buzz buzz buzz all day long since I was in lol
    24 tingling | Well honey I feel like I been sittin in a mess of fire ants, knees on down, both legs
    72 tingling | right foot goes all prickly on the gas after bout 20 min. never did that before monday
    24 tingling | weird q but is it normal that my scalp is tingling?? been like that since my 9am lecture
    72 tingling | In the night my arms become like soda water. Two, three times I wake up for this.
    24 weakness | Cant get a grip on me wrench today. Dropped it on the customers tiles twice. Not like me
    72 weakness | Tried an easy 5k. Left leg just folded at the kerb, then again at the lights. No pain tbh
    24 weakness | I went to pour the tea and my wrist would not hold the pot up. Had to use both hands for a half full one! My granddaughter laughed but I was a little frightened if I am honest.
    72 weakness | cant get up on demi pointe on the left, ankle just wont push. right one totally fine
    24 weakness | been catching my toe on every step today, foot comes down slap like a flipper when i walk to the van
    72 weakness | Handwriting has gone to pieces. Thumb won't pinch the pen. Otherwise OK.
    24 weakness | cant open a bottle or even a bag of crisps, right hand just wont squeeze lol. otherwise loved it
    72 weakness | Arm's on strike. Can't get it past shoulder height, had to ask the young lad to reach the paint down.
    24 radiating_pain | Got a hot wire from my backside to my ankle bone every time I hit the clutch
    72 radiating_pain | The ache starts beside the shoulder blade, then creeps round under the arm and ends up at the elbow. Paracetamol does nothing.
    24 radiating_pain | Yerra the oul sciatica is at me again since I left ye, down as far as the little toe
    72 radiating_pain | I have the pain which walks from the neck until the thumb. With other pillow is the same.
    24 radiating_pain | like toothache but all the way down the back of my leg. had to sleep in the recliner
    24 sharp_pain | Every time I twist round to reverse the truck somebody's sticking a screwdriver in under my ribs
    72 sharp_pain | sneezed and it was like a lightning bolt, right in the low back. three times now
    24 sharp_pain | bruh my neck is actual 9/10 rn cant even look at the whiteboard
    72 sharp_pain | Pain score: 8. Not acceptable.
    24 sharp_pain | Oh love I could have screamed getting out of the bath, it caught me like a bread knife between the shoulders, and I've had three babies so I'm not soft! Anyway apart from that I had a smashing time and do tell your girl on the desk I loved her hair.
    24 sharp_pain | I get jolts. Short ones, like touching the cow fence, in the small of my back if I cough
    72 sharp_pain | had to crawl to the loo on my hands and knees, never known pain like it
    24 sharp_pain | nothing major just a wee stabby feeling at the bottom of my neck when i check the mirror
    72 sharp_pain | Not exactly sore any more. More like a needle going in beside my spine each time I turn a patient.
    24 worsening | Worse by lunch, worse again by tea and now I can't get comfy at all
    72 worsening | was gettin better sunday now im back to square one and then some
    72 worsening | It's going the wrong way I'm afraid.
    24 worsening | every hour that goes by its cranking up another notch. started as nothing
    72 worsening | 3, sorry. It hurts more than when I first came in.
    72 worsening | Thought we were over the hump but last night it flared right back up
    72 persistent_beyond_72h | Im still hurting. nurofen hasnt touched it
    72 persistent_beyond_72h | Session was on the 3rd, it's now the 9th and my neck is every bit as sore
    72 persistent_beyond_72h | wont budge this pain. no better at all, tried heat tried ice tried swearing at it
    72 persistent_beyond_72h | I saw you Thursday. Today is Tuesday. Neck still painful to turn. Not impressed.
    72 persistent_beyond_72h | The pain does not want to leave me.
    72 persistent_beyond_72h | five sleeps later and my back still hurts picking up the baby
    24 history_disc | forgot to tick the box about my microdiscectomy in 2019. the same side is hurting today
    72 history_disc | I've a bulge at L5/S1 on the MRI and it's been giving me right gyp since you worked on it
    24 history_disc | had a disc taken out of my neck couple years back, shoulda told ya. hurts somethin fierce this mornin
    24 history_injury | Came off my bike the Saturday before I saw you, didn't think it mattered. Collarbone really painful now
    72 history_injury | i got rear ended at the lights the week before and didnt say anything. neck is really hurting
    24 history_injury | rolled my ankle at practice sunday & didnt tell her. hurts to walk on it today
    72 history_injury | Ma'am, I slipped on the porch steps last week and landed on my tailbone. I never mentioned it because I felt silly. Now it pains me to sit through church.
    24 osteoporosis | My bones are thin, doctor has me on alendronate, and there's a painful spot on one rib where the lady leaned
    72 osteoporosis | Scan in the spring said osteopenia, I take the weekly tablet for it. Middle of my back is hurting when I stand at the sink
    24 pregnancy_symptom | 30 wks and baby's been really quiet since the massage, usually a right kicker
    72 pregnancy_symptom | Im expecting and theres some spotting today, only a bit n its brown, prob nothing
    24 pregnancy_symptom | bump keeps going rock hard every ten mins or so, im 34 weeks
    72 pregnancy_symptom | My rings won't come off and my feet are like balloons. Baby's due in six weeks
    24 pregnancy_symptom | 22 weeks gone. banging head that tablets won't shift since last night
    24 bladder_bowel | I've not been able to pass water since yesterday dinner time, standing there like a lemon
    72 bladder_bowel | i leaked right through my jeans today with no warning at all, that never happened even after the baby
    72 bladder_bowel | bit embarrassing. had a number two accident at work, didnt know it was coming
    24 saddle_numbness,numbness | when i wipe i cant feel the paper, its weird
    72 saddle_numbness,numbness | Sitting on the bike saddle today, no sensation down there at all, front or back
    24 chest_breath | elephant sitting on my chest since about 4
    72 chest_breath | Can't get a full lungful. Ran 3 miles and had to stop and gasp at every lamp post, which isn't me
    24 chest_breath | it catches me under the breastbone every time i breathe in
    72 chest_breath | I must stop in the middle of the stairs to find air. Before it was no problem.
    24 calf_swelling | One leg is fatter than the other from the knee down, the sock's leaving a ditch in it
    72 calf_swelling | back of my lower leg is red, hot n tight as a drum after the overnight run to Leeds
    72 calf_swelling | ankle to knee on the left is up like a football, boot won't zip
    24 fever | I'm burning up, 38.9 on the ear thing
    72 fever | teeth chattering under two duvets then sweating right through my pjs, all night long
    24 fever | Running 102 since midnight, thought y'all should know
    24 severe_headache | Out of nowhere, like someone hit me across the back of the head with a plank. Light hurts my eyes and I've been sick twice.
    72 severe_headache | my head is splitting, cant even open the blinds, never had one this bad
    24 faint_dizzy | room does cartwheels every time I sit up
    72 faint_dizzy | passed out at the bus stop this morning, some girl got me a chair and a kitkat
    24 faint_dizzy | I go to stand and everything goes grey at the edges, had to hang on to the worktop
    72 faint_dizzy | was in the queue in Aldi, next thing I'm on the floor looking up at the ceiling tiles with a fella fanning me
    24 allergic_reaction | come up in hives wherever the oil was
    24 allergic_reaction | Eyes have puffed to slits and my lips are twice the size. Was there nut oil in that?
    72 allergic_reaction | the hot stone left a proper burn on my shoulder, its bubbled up
    72 allergic_reaction | Skin is raw and peeling and itching like mad where the heat pack was
    24 severe_bruising | look like i been kicked by a horse, im black from hip to hip
    72 severe_bruising | The bruise is bigger than a dinner plate and it was a penny on the day
    24 emergency | Writing this from A&E so no, not great
    24 emergency | His mouth has dropped on one side and he is talking rubbish. This is his wife
    72 emergency | Ring me NOW please
    24 emergency | help
    72 emergency | Paramedics had to come out to me last night after your treatment. They're keeping me in.
    72 self_harm | tbh the sore back is the least of it. dont want to be alive any more
    24 self_harm | I've been counting out my tablets and thinking about taking the lot
    24 weakness | Hi it's her daughter typing, mum can't hold her spoon since yesterday
    72 weakness | Husband says I'm dragging my left foot. I hadn't noticed myself
    72 out numbness | No more of these msgs thanks. And for the record my hand's been asleep for two days
    24 tingling | > Any sharp pain?⏎no⏎> Any pins and needles?⏎yes, both feet⏎> Anything else?⏎nope
    24 weakness | a) stabby - n⏎b) tingly - n⏎c) floppy hand - y
    72 weakness | Lovely massage, 10/10 would recommend, slept like a log. Only thing is I can't lift my big toe
    72 weakness | Not bad at all cheers. Well, bar the knee, that gave out on me on the stairs
    24 numbness | It's not that I'm sore, it's that my arm feels like it belongs to somebody else
    72 sharp_pain | Heaps better thanks, only get the zaps maybe twice a day now
    72 tingling | the fizzing in my fingers came back last night, after nothing since thurs
    24 sharp_pain,radiating_pain | If I look down I get a current through my back and into both legs
    24 weakness | Don't think it's owt to do with you but I've no strength in my left arm
    72 tingling | can't say it isn't tingling because it is, whole left hand
    24 weakness | my flatmate says dont be dramatic but i literally cant hold my hairdryer up, arm keeps dropping
    """#

  static let amber = #"""
    72 tingling | Bit of static in my fingers the first evening but its completely gone
    24 faint_dizzy | Came over light headed in the car park right after, nothing since
    24 weakness | maybe my left hand is a touch weaker? hard to tell, could be imagining it
    24 numbness | is it normal to lose feeling after this sort of massage?
    24 worsening | Pain's a notch up on yesterday
    72 - | yep sore still mate
    24 call_requested | Could someone give me a bell when you've a minute
    24 call_requested | 3
    72 call_requested | #3
    72 - | 4
    24 - | no
    72 - | Yes
    72 - | 😞
    24 wrong_number | who dis
    72 wrong_number | You've the wrong person, I never booked any massage
    24 conduct | the towel kept slipping and he didn't fix it. I didn't like that
    72 conduct | I asked her to stop pressing there and she carried on regardless.
    24 conduct | He passed comments about my figure the whole hour. I won't be alone in a room with him again.
    24 pregnancy_symptom | Forgot to say I'm 11 weeks pregnant. Feeling grand though
    24 history_disc | I did slip a disc years back, should have wrote it on the form. Feeling fine tho
    72 osteoporosis | Just remembered, I've got osteoporosis, was I meant to say? Feel great by the way
    72 persistent_beyond_72h | five days on and the soreness is all but gone, I only notice it reaching for the seatbelt
    24 - | Liked “Hi, how are you feeling after your session? Any sharp pain, numbness or tingling?”
    24 - | Not happy.
    72 - | Bonjour, ça va beaucoup mieux, merci
    24 - | jjhkkl;
    72 - | 📷
    72 weakness | I can't really say if the leg is wobbly or if I'm just shattered from nights
    24 worsening | It hurts more than it did yesterday
    """#

  static let ok = #"""
    72 - | All good here, cheers. Legs were heavy that night as if I'd done the round twice with a full bag, right as rain now.
    24 - | None of the above thank God. Bit tender by the shoulder blade is all
    24 - | nope to all that. feels like the day after leg day
    72 - | Smashed my long run, 18 miles, started 7am sharp, legs like new
    24 - | Bored numb on the M6 for three hours but the back's grand, thank you
    72 - | Sugar I ain't felt this good since Carter was in office. Not an ache nor a pain.
    24 - | Divil a bit wrong with me. Out with the cattle at six.
    24 - | no dramas mate, bit stiff round the neck, she'll be right
    72 - | Sore yesterday, less today. Nothing shooting, nothing fizzing, all limbs accounted for 😄
    24 - | dead tired after footy but im good thx
    72 - | Feeling fab. That knot I'd had for months has buggered off
    24 - | Fine. Thanks.
    24 - | Done my own obs: power, sensation, waterworks all normal. Bit achy, nothing more.
    24 - | slept 11 hrs lol then fell asleep on the bus and missed my stop. feel amazing
    72 - | It's my sister that's got the bad leg, not me! I'm tickety-boo, thanks for asking, and your lad with the curly hair is a credit to you. I'll be recommending you to the whole knitting circle.
    72 - | dog's limping, I'm not haha. all fine this end
    72 - | Had a headache for two days before I came in and haven't had one since, best money I ever spent
    72 - | can't complain
    24 - | never better, touch wood
    72 - | Knocked all ten pins over twice tonight, shoulder is spot on!
    24 - | Thumbprint-size bruise on the thigh, otherwise happy as Larry
    24 - | Everything is in order with me, I have not any problem, only a little tired
    72 - | Was nervous I'd be sore for the show but no, nothing at all. Danced it full out
    72 - | Didn't get any of the nasties you listed. Heavy legs first night, normal by breakfast
    24 - | Weak tea, two biscuits and straight to bed. Best sleep in months
    24 - | Bit more sore than when I left, which she said would happen. Happy enough
    24 - | 1
    72 - | 2️⃣
    24 - | neither sharp nor shooting nor owt else, just that worked-out feeling, ta
    72 - | that tingle i always used to get in my wrist from the headset and mouse? gone since i saw u. chuffed!
    24 - | No fever no rash no drama 😂
    72 - | Haven't needed a single painkiller, feeling good. Off to do the garden
    72 - | Had the stabbing scene to rehearse tonight (I'm Julius Caesar, long story) and sailed through it, neck lovely and loose
    24 - | Back's sound as a pound, couldn't be happier with it
    """#

  static let questions = #"""
    24 - | can i go swimming tmrw?
    24 - | What would I do if I got a dead leg or that sort of thing later on?
    24 - | How long should soreness last before a person ought to ring you?
    72 - | my mum has a slipped disc, do you treat that?
    72 - | Have you anything Thursday after 4?
    72 - | Is it ok to race a 10k on Sunday? Legs feel good
    72 - | Could my husband come to you? He gets dreadful sciatica, poor soul, and he's that stubborn he won't see the doctor
    24 - | did i leave a grey scarf behind
    24 - | hot bath or cold one, which is better after
    24 - | Which oil was it she used? Smelled gorgeous
    24 - | At what point would one be expected to phone a doctor? Purely for the leaflet I'm keeping, I feel fine
    72 - | Is Sunday parking free at your place?
    24 - | Should I drink more water then usual?
    24 - | I can have beer after massage or is forbidden?
    72 - | When can I lift weights again? Shoulder's happy
    72 - | how much for 90 mins
    72 - | need to cancel fridays appointment, can you do the week after?
    """#

  static let optOuts = #"""
    24 - | Stop.
    72 - | unsubscibe pls
    24 - | OPT-OUT
    72 - | take me off this list please
    24 - | quit
    72 - | No more texts thank you, I've enough pinging at me all day at work
    24 - | Please don't send me these, I find them annoying
    72 - | lose my number
    24 - | stop txtin me
    72 - | I would rather not receive follow-up messages in future. Many thanks.
    72 - | Cancel these check-ins
    24 - | END!!
    72 - | remove my email from your system
    24 - | Y'all can quit blowin up my phone now
    72 - | I no want more SMS please
    24 - | S T O P
    24 - | Leave me be with these messages, I feel fine
    72 - | can you turn off the automatic texts? ta
    72 - | Kindly desist from emailing me.
    24 - | Had a lovely time but no further contact by text please, I've told you once
    """#

  static let automatic = #"""
    24 - | Automatic reply: I am on annual leave until Monday 14th with no access to email. In an emergency call the duty manager on ext 204.
    24 - | I'm driving with Do Not Disturb turned on. I'll see your message when I get where I'm going.
    72 - | Delivery has failed to these recipients or groups: the mailbox is full and can't accept messages now.
    72 - | Undeliverable: How are you feeling after your session?⏎⏎Remote server returned '550 5.1.1 user unknown'
    72 - | Thank you for your email. I am currently out of the office on maternity leave and will return in September. For urgent matters please contact reception.
    """#
}
