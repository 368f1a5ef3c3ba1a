/// English replies in all contexts of the guide, by somebody who knew no rule, first measured on this version; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundContexts: ReplyTables {
  static let red = #"""
    24 sharp_pain | Whenever I cough somebody seems to be jabbing a skewer into my low back.
    24 sharp_pain | Hi. Back pain this morning, if I had to give it a number it would be a nine out of ten. Took two paracetamol.
    72 sharp_pain | Not stiff exactly, more a zap in the neck each time I look left
    24 sharp_pain | I can't bear this pain in my shoulder, have been sitting up with an ice pack since two
    72 sharp_pain | Mostly fine, only that one spot next to my shoulder blade gets me like a needle when I reach for the seat belt
    24 sharp_pain | Took ibuprofen and it didn't do a thing. My hip is in agony
    24 radiating_pain | Hello, thank you for checking in. I slept well and the shoulders are so much looser, my husband noticed it straight away. What I don't understand is the hip. It's a soreness that creeps down the back of my leg as the day goes on, and by dinner it's behind the knee and really hurts. I didn't have that when I came to you. I'm at work until five and then at home.
    24 radiating_pain | There's a line of pain from my neck along the arm and right into the thumb. Never had that before.
    24 radiating_pain | Sciatica is playing up since I saw you
    72 radiating_pain | If I sit for more than twenty minutes the pain goes from my back into my thigh
    72 radiating_pain | hurts all the way from the hip to the foot when I put weight on it
    24 weakness | My knee has given out on me twice today going down the steps
    24 weakness | can't turn the key in the door with my right hand since yesterday, just no power in it
    72 weakness | Everything I pick up with this hand ends up on the floor. Two mugs so far lol
    72 weakness | I'm dragging my left foot a bit, tripped over the rug. Probably nothing.
    24 weakness | Hi, husband here writing for my wife. She can't get her arm up high enough to brush her hair since the massage.
    72 weakness | I have to lift my leg into the car with both hands now
    24 numbness | Hi there, nice session and I felt lovely driving home. Woke up and couldn't feel two of my fingers, still can't. I've shaken the hand, run it under warm water, the usual. Apart from that all good.
    24 numbness | the outside of my thigh feels like my mouth does when the dentist has given me an injection
    72 numbness | No pain no swelling, nothing like that. Only the heel has no feeling in it.
    72 numbness | One patch on my shin is dead to the touch, I can pinch it and nothing
    24 numbness | Feeling great thanks!! oh and my little toe has been asleep since the session, is that usual?
    72 numbness | The numbness in my hand has gone down a lot but I still have it at the fingertips
    24 tingling | My palm is fizzing, has been all day.
    72 tingling | Bit of a prickly feeling on the top of my foot when I drive
    24 tingling | sorry to bother you, could be the way I slept, but my hands are all pins & needles this morning
    72 tingling | The buzzing in my calf went away yesterday and today it's back
    72 tingling | That crawling ants feeling has left my leg but not my arm
    72 worsening | Quick update as you asked. Sunday I was stiff, Monday it was a lot easier and I even did some gardening. Since then it's going the wrong way, Monday was better than today.
    72 worsening | each day a bit more painful than the one before
    24 worsening | I know it's only been a day but hour by hour it is getting more painful, I'm up to a 6 now
    72 worsening | Was nearly right on Wednesday, then it flared up again overnight, more than before
    72 persistent_beyond_72h | ten days on and my neck still hurts
    72 persistent_beyond_72h | It's been sore for a week and a half now, I thought you said two or three days?
    72 persistent_beyond_72h | I was with you on the 3rd and it did loosen things up, I'm not saying it didn't. But today is the 9th and I am still aching every time I bend to tie my shoes.
    72 persistent_beyond_72h | the pain in my lower back just isn't shifting
    72 persistent_beyond_72h | Still hurts, sorry
    24 history_disc | Dear all, I should have told you I've had a slipped disc since 2019, it slipped my mind when I filled in the form and you were so busy. My lower back is hurting today, more on the left. I've been lying on the floor with my legs on a chair, which helps for a few minutes.
    24 history_disc | Had a spinal fusion a few years ago, and it hurts right above the scar after you worked there
    24 history_disc | L5/S1 bulging disc here (I know, I didn't put it on the form). Bending is painful.
    24 history_injury | I came off my bike last week and thought nothing of it. My hip hurts quite a bit today
    24 history_injury | Forgot to say, a car ran into the back of me just before I saw you. Neck is painful today.
    24 history_injury | I sprained this ankle the other week and after your session it hurts to walk
    24 osteoporosis | My bone density scan came back low this year. The middle of my back hurts where you pressed
    24 osteoporosis | I should mention I've got osteoporosis (on weekly tablets), there's pain in one spot of my spine now
    24 osteoporosis | This is for my mum who can't text. She has osteoporosis and says her hip hurts since she was on your table
    24 pregnancy_symptom | I'm 31 weeks and there's been some spotting since this morning
    24 pregnancy_symptom | Baby isn't kicking in there as much as usual since yesterday
    72 pregnancy_symptom | Due in six weeks, my ankles and face have puffed up since the session
    24 bladder_bowel | This is embarrassing and I wasn't going to say anything, but my daughter told me I must. I've wet myself twice since the massage, once in my sleep and once on the stairs. No warning at all.
    24 bladder_bowel | haven't been able to pee since last night, it just doesn't come
    72 bladder_bowel | No longer notice when I need the loo. Had an accident in the car, the messy sort.
    24 saddle_numbness,numbness | When I wipe I can't feel anything down there
    72 saddle_numbness,numbness | numb between the legs, as if I'd sat on a bicycle too long
    24 chest_breath | I was going to ignore this and get on with the ironing. Tight chest since I got home, hard to get a full breath. Probably I'm only tired, it's been a long week.
    72 chest_breath | I get winded just brushing my teeth, that isn't me
    24 calf_swelling | One leg's bigger than the other below the knee and it's hot
    24 fever | shivering under two blankets, thermometer says 38.9
    24 severe_headache | A blinding headache that came out of nowhere while I was reading
    72 faint_dizzy | I passed out in the shower this morning
    24 history_disc | I had a microdiscectomy in the spring and there's pain in that same place this morning. Should I have told you before?
    24 history_injury | Broke my wrist seven weeks ago, the cast came off just before I saw you. It hurts today.
    24 osteoporosis | osteopenia in both hips, never thought to say so at the desk. They hurt tonight.
    24 pregnancy_symptom | second trimester here, I woke with a headache and it's still there
    72 pregnancy_symptom | Waters went at five this morning, we're on the phone to the midwife
    72 pregnancy_symptom | cramping low down on and off all day, I'm 20 weeks. On and off so not too bad
    72 bladder_bowel | I've got no control over my bowels since the session
    72 saddle_numbness,numbness | everything around my private parts has gone dead
    24 saddle_numbness,numbness,tingling | No feeling around my backside, plus it tingles when I sit
    72 chest_breath | Heart racing and a pressure behind the breastbone, comes and goes
    24 chest_breath | it hurts in my chest every time I breathe in
    72 calf_swelling | My calf is hard and red, and it's sore if I squeeze it. I've just come back from a long flight so I put it down to that at first.
    72 calf_swelling | sock left a deep groove, right lower leg is swollen, the left isn't
    24 calf_swelling | Not red or anything but the calf is definitely swollen up.
    24 fever | Running a temp of 102 and feel rotten
    72 fever | fever and sweats since the night before last
    24 fever | I'm burning up, my wife says my forehead is boiling. Flu maybe?
    24 severe_headache | Splitting headache, I can't stand the light and I've been sick twice
    24 severe_headache | My head's pounding so hard I can't see straight. Lovely massage otherwise.
    72 severe_headache | Headache hit me all at once like a thunderclap this evening
    24 faint_dizzy | The room keeps spinning when I turn over in bed
    72 faint_dizzy | Light headed every time I get up, have to hold on to the wall
    24 faint_dizzy | Not sure it has anything to do with you, I hadn't eaten much, but I nearly fainted in the post office queue and I'm still woozy now. A nice lady got me a chair.
    24 allergic_reaction | The oil brought me out in hives, arms and belly
    24 allergic_reaction | itchy red bumps everywhere you used the cream. should I wash it off?
    24 allergic_reaction | there's a blister where the hot stone was
    24 allergic_reaction | My lips and eyelids swelled up about an hour after I left, I took an antihistamine, they're still puffy
    72 allergic_reaction | The heat pad burned me, the skin's raw on my left shoulder
    24 severe_bruising | My entire thigh is black and blue
    72 severe_bruising | the bruise has spread from my hip to the knee and it's almost black
    24 severe_bruising | Bruises the size of dinner plates on both sides of my back!
    72 severe_bruising | Big purple swollen bruise all down the back of my arm, I take blood thinners
    24 emergency | I'm in A&E, they're doing a scan
    24 emergency | please ring me back asap its urgent
    72 emergency | My face is drooping on one side and my speech has gone funny
    72 emergency | HELP
    72 emergency | We had to call an ambulance last night, they've kept me in
    24 self_harm | Don't want to be alive anymore. Thanks for trying though
    72 self_harm | I've been thinking about ending it all
    72 out self_harm | honestly I see no reason to go on living
    24 out numbness | Take me off this list please. I've got no feeling in my thumb and I shan't be back
    24 numbness | > Have you noticed any numbness?⏎Yes, left hand⏎> Any weakness?⏎No
    72 weakness | all good all good. weak grip on the left that's all
    24 sharp_pain | 3 - pain like a knife in my hip
    24 tingling | 1 but my toes are tingling
    72 numbness | <div>Hi,<br>better overall.</div><div>Left arm feels dead though.</div>
    24 numbness | You said to tell you if there was any numbness. Well there is, in my right foot.
    24 weakness | Not that I'd complain, it was a lovely hour, but my leg keeps going from under me
    72 weakness | A physio friend watched me walk and says my foot slaps on the ground
    24 tingling | my son (14) had the sports massage with you, he says his arm tingles
    72 tingling | There hasn't been a moment when the leg wasn't tingling
    24 weakness | I don't think it was anything you did but I can't grip a pen properly
    72 numbness | I'm not worried about the shoulder, it's the hand: two fingers don't feel a thing.
    """#

  static let amber = #"""
    24 tingling | had pins and needles in my hand the evening after, completely gone now
    24 numbness | My foot may be a little numb, I'm not sure
    24 tingling | Is tingling normal?
    24 call_requested | 3
    72 - | 4
    24 - | yes
    72 call_requested | Can you give me a ring please
    24 wrong_number | who is this
    72 wrong_number | I've never been to your clinic, you've got the wrong person
    24 conduct | I've thought about whether to write this. The massage itself was fine but the therapist made some comments about my body that I didn't like. I would prefer somebody else to get back to me on it.
    72 conduct | I didn't feel properly covered, and when I said so he brushed it off
    72 - | ☹️
    24 worsening | It hurts more than it did yesterday
    24 worsening | pain's a bit worse than yesterday, hoping it settles
    72 - | Bit sore even now
    72 persistent_beyond_72h | day 4, only the slightest hint of soreness left
    24 pregnancy_symptom | I'm pregnant by the way, forgot to write that on the form. Feeling good
    72 osteoporosis | Feeling fine. I do have osteoporosis, I don't think your form asks
    24 tingling | My feet have tingled for years from the diabetes, no different now
    72 weakness | I've had a weak left ankle since I was little, it's the same as ever
    24 - | Not myself today
    72 - | Liked "How are you feeling after your massage? Any numbness or sharp pain?"
    72 - | Alles wieder in Ordnung, danke
    72 weakness | can't really say if my arm is weaker or not
    24 faint_dizzy | The dizzy spell I had going home is over, I sat on a bench and ate a banana and I've been fine since. Slept well too.
    72 history_disc | I had a bulging disc diagnosed last year. Feeling fine after the massage
    24 fever | might have had a fever last night, didn't check
    72 numbness | No longer numb as of this morning, good
    24 allergic_reaction | The rash from the oil cleared up overnight
    """#

  static let ok = #"""
    24 - | All good here, bit stiff getting out of bed but that's it. Thanks
    24 - | Best night's sleep in months. See you on the 14th at 9 sharp.
    24 - | No tingling, no numbness, no weakness. Just tender.
    24 - | Sore like after leg day, in a good way
    72 - | Couldn't be happier with how it feels
    72 - | The headaches I came to you with have gone. thank you!!
    72 - | My sister's the one with numb hands, I'm absolutely fine
    24 - | small bruise by the shoulder blade, nothing that bothers me. My skin marks if you look at it so I wasn't surprised. The rest feels loose and I slept like a child, thanks for checking
    72 - | soreness gone by this morning
    24 - | Slept right through the alarm, dead to the world! Feeling lovely
    72 - | Nothing to report, all fine
    24 - | I was a bit more sore this morning than straight after, like you said I would be. Otherwise good.
    72 - | None of the things on your list. Thank you for checking
    24 - | 1
    72 - | 2.
    72 - | The pain down my leg that brought me to you has cleared up completely
    72 - | Was bored numb in a budget meeting all day but my back felt great in that awful chair
    24 - | Weak coffee, strong back. Cheers!
    24 - | Tired and heavy in the evening, today back to normal
    72 - | neck turns so much easier, I can see over my shoulder in the car again without moving my whole body round. I was sore on the first day and a little on the second, nothing now. thanks!
    24 - | achy between the shoulders and a little in the low back too, nothing more than that
    72 - | The soreness is fading nicely
    72 - | 👍 feeling good
    24 - | doing great ty x
    24 - | No complaints from this end.
    72 - | Had a numb foot for a while back at university, long forgotten. Feeling really good after the session.
    72 - | Before I saw you my hip was stabbing me with each step. All gone now, I'm thrilled
    24 - | tender where you dug your elbow in, otherwise grand
    72 - | Sorry for the slow reply. My nan fainted at a wedding on Saturday so we've had our hands full here with doctors and visitors. She's on the mend. Me, I'm very well, thank you, the back is as good as new.
    24 - | I work in A&E so I'm on my feet all day, and my back feels brilliant
    24 - | Sharp: no⏎Numb: no⏎Tingling: no⏎Overall: good
    72 - | can't stop telling people about you
    72 - | Much better than I was, thanks for asking. No need to call
    24 - | Broke my leg when I was nine, it healed fine. The calf feels wonderful after yesterday.
    72 - | Two days like after a marathon and today nothing. Lovely.
    24 - | All fine thanks⏎⏎On Tue, 4 Nov 2025 at 10:02, Willow Massage <hi@willow.example> wrote:⏎> Do you have any numbness, tingling or sharp pain?⏎> Reply STOP to opt out.
    24 - | Thanks :)
    """#

  static let questions = #"""
    24 - | Can I go swimming tomorrow?
    24 - | what should I do if I get numbness?
    72 - | Do you have anything free on Thursday after 5?
    72 - | how much was the 90 minute one again
    24 - | In case my arm starts tingling later, who do I phone?
    72 - | I'm very pleased with mine. My husband has sciatica and would never book for himself, so I'm asking: would a massage be okay for him, or does he have to see a doctor first?
    24 - | Would it be a problem if I went for a run this evening?
    72 - | Can I cancel tomorrow's appointment and come on Monday instead?
    24 - | which oil did you use, it smelled amazing
    24 - | When would you want to hear from me, only if I get a sharp pain or for soreness too?
    72 - | My friend faints easily, can she come for hot stones?
    72 - | Feeling good. Do you take insurance?
    24 - | Feeling great, thank you, loose as anything. Is it alright to have a glass of wine tonight or should I leave it until the weekend? It's my birthday so I was hoping you'd say yes.
    24 - | how long does soreness usually last?
    72 - | Could you send me the receipt please
    24 - | If I did get worse at the weekend, would anyone be there? So far I feel good.
    72 - | Are you the place by the station? my daughter wants to book
    24 - | Should I be stretching tonight or leave it
    72 - | Did I leave my scarf with you on Friday?
    """#

  static let optOuts = #"""
    24 - | STOP
    72 - | unsubscribe pls
    72 - | Stop. Thanks.
    24 - | please don't text me any more
    72 - | Take me off your list, thank you
    24 - | No more messages please, I'm fine, I come every month and I'd tell you if anything was wrong
    24 - | Stpo
    72 - | END
    72 - | I'd rather not get these check-ins
    24 - | quit!
    24 - | OPT OUT
    72 - | remove my number from your system
    72 - | All is well, and there's no need to keep sending me these texts, please stop them
    24 - | Cancel
    72 - | can you stop emailing me? I get enough mail as it is
    """#

  static let automatic = #"""
    24 - | Automatic reply: I am out of the office until Monday 12 May. In an emergency please call reception.
    72 - | I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.
    72 - | Delivery has failed to these recipients or groups:⏎client@mail.example⏎The recipient's mailbox is full and can't accept messages now.
    24 - | Thank you for your e-mail. I am on annual leave with no access to my mailbox until the 20th and will answer on my return.
    72 - | Message not delivered: the number you are trying to reach is not in service. This is an automated notice from your carrier.
    """#
}
