/// Replies of people who write in a second language, dictate, mistype or are very formal, written by somebody who knew no rule; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum EighthRoundWriters: ReplyTables {
  static let red = #"""
    24 weakness | 2. sore yes. Also the thumb is weak, can not open the pickle jar
    24 numbness | hello madam, thank you for massage. only one thing, from yesterday night my small finger and the next one they are like not belonging to me, i pinch and nothing
    24 sharp_pain | i swear on my children it is the worst pain i ever had
    24 sharp_pain,radiating_pain | Shooting paint from my bum to my knee
    24 weakness | NOT GOOD. LEFT FOOT SLAPS ON THE FLOOR WHEN I WALK SINCE LAST NIGHT
    72 persistent_beyond_72h | it still hurts me when i bend down, nothing changed
    24 bladder_bowel | I had a small accident in my trousers on the bus this morning. Did not feel it coming. Most embarrassing at 71.
    24 radiating_pain | the pain it goes walking from the back until the heel
    24 allergic_reaction | Everything perfect!!! ⭐⭐⭐⭐⭐ (just the hot stone burned my back a little, there is a blister, no problem)
    24 sharp_pain | wen i sneez it zaps my lower bak
    24 bladder_bowel | when i pee i must push now, very slow comes out, before the massage not like this
    24 history_disc | I have a bulging disc, which I believe I mentioned to the young lady on the telephone, and my back is giving me merry hell today.
    24 calf_swelling | one calf is fat, other one normal. the fat one is hot also
    24 out tingling | pls no more sms from u. and my hand is all pins n needles thx a lot
    24 radiating_pain | Pain travels. Starts in neck, visits the elbow, stays in the thumb.
    24 emergency | My husband had massage with you today. Now he is on the sofa and he not answer properly, ambulance is coming
    24 history_disc | i forgot telling you, they operated me of the disc L5 in 2019 and since yesterday the back is hurting very much
    24 out weakness | STOP⏎⏎and btw i cant lift my arm over the shoulder
    24 sharp_pain | not only stiff, also when i turn the head there comes a knife
    24 weakness | its nothing really you will laugh but i keep dropping my spoon in the soup
    24 tingling | both hands r like full of bees
    72 persistent_beyond_72h | not getting any better tbh
    24 pregnancy_symptom | Seven month pregnant and since the table i have bleed a little, spots in the underwear
    24 radiating_pain | my sciatica has waken up after 2 years of silence, merci
    24 faint_dizzy | I got up off the sofa and next thing i know im on the carpet and the dog is licking my face lol
    24 numbness | 🦵 cant feel it at all 😳
    24 faint_dizzy | dizzy dizzy dizzy the room is turning since morning i hold on the furniture
    24 history_injury | didnt mention i came off my scooter on saturday, my whole side hurts now
    24 emergency | Mum took me to A&E last nite, they keeping me in for a scan
    24 sharp_pain,radiating_pain | nana here 😂 there is a electricity pain in my buttock and it goes to my toes when i cough
    72 persistent_beyond_72h | Pain continue.
    24 fever | 38,9 on the thermometer and i shake under two blankets
    24 weakness | My dear, I write to tell you that since our appointment my right hand has refused to hold the teacup, which I have now let fall twice.
    72 tingling | it was away for one day the prickling and now it came back in the toes
    72 persistent_beyond_72h | Today is Thursday and i was with you on last Friday and the shoulder still it pains
    24 sharp_pain | omg ok so the massage was fire 🔥🔥 BUT every time i look left its like someone tasers my neck ⚡
    24 pregnancy_symptom | the pregnancy massage was lovely thank you so much ❤️ only my face and feet blew up like balloons today, 30 weeks
    24 osteoporosis | doctor say my bones are like sponge, the density scan was bad. now one rib is paining when i touch
    24 pregnancy_symptom | baby hasnt kicked since this mornin n im 33 wks
    24 numbness | my leg has gone numm below the knee
    24 sharp_pain | idk its like lvl 9 outta 10 pain rn cant even sit in class
    24 tingling | ants walking inside my hand all the night
    72 worsening | yesterday was good. Today the back is worse again, i dont understand why
    24 weakness | I am writing for my father he does not have mobile. He says the left leg is giving up when he stand from the chair
    24 self_harm | massage was ok. honestly dont see the point of waking up anymore 🙃
    24 numbness | 1 but also my toes have no feeling
    72 numbness | the numb feeling almost left, only two toes stay
    24 severe_headache | headace so bad i vomited twice, the light is killing me
    72 worsening | every day a little more pain than the day before. please advice
    24 numbness | > Do you have any numbness?⏎Yes, in the heel.⏎> Any weakness in arms or legs?⏎No, strong like horse
    24 numbness | maybe i slept wrong idk but my whole left arm is dead since i woke up
    24 numbness | no fever no tingling no weakness, only that my foot is sleeping since last evening and does not wake up
    24 weakness | cant raise my arm 2 brush my hair, thats normal rite??
    24 weakness | so good session yes yes very relax but now the leg it does not obey me, on the stairs i must hold the wall
    24 faint_dizzy | i think im ok but also i passed out in the shower lmao 💀
    24 tingling | sharp = no, numb = no, tingle = YES little in the fingertips, weak = no
    24 weakness | ok so parking was a nightmare then i get home make dinner kids screaming dog sick you know how it is and i go to pick up the pan and my wrist just goes nope and all the pasta is on the floor and this morning same thing with the kettle, anyway loved the music who was that
    24 bladder_bowel | cudnt hold my wee on the way home, had to change my jeans
    24 allergic_reaction | the oil you put?? now my shoulder has the skin with bubbles like boiling, red red
    24 emergency,weakness | good evening, sorry for disturb you so late, massage was very nice, your colleague very kind, tea was very good. one little question, since I woke up my eyes see double and the right arm hang down, it is from the massage?
    24 tingling | I cannot say it is not tingling in my fingers because it is.
    24 chest_breath | my heart is running like mad and i cannot take a full breath
    24 numbness | Dear Sirs,⏎Further to your enquiry, I regret to report that I have lost all sensation in the sole of my left foot.⏎Yours faithfully
    24 calf_swelling | My mother in law who is a nurse looked at my leg and she says below the knee it is swollen and hard, that i must tell you
    24 tingling | tinglimg in borh hands evrry time i hold my phone
    24 worsening | it goes up and up and up, first was a 3, then 5, now 7
    24 fever | tempreture 39.4 since lunch
    24 emergency | my husband says one side of my mouth is hanging and i am speaking like drunk but i drink nothing
    24 allergic_reaction | is it normal that my lips are getting thick and i have itch everywhere after the cream??
    24 sharp_pain | hello full stop it's still there comma the stabbing I mean comma under the shoulder blade when I reach for the seat belt full stop
    72 persistent_beyond_72h | ten days already the pain in the same place where you pressed with the elbow
    24 saddle_numbness,numbness | excuse me for the theme but down there where you sit on a bicycle i have no sensation since yesterday
    72 worsening | everyday is more bad, please what i do
    24 tingling | hi it's me um yes I'm fine I suppose I did the shopping and then the grandchildren came and oh yes there's this funny fizzing on the outside of my thigh like lemonade it comes and goes anyway see you in a month
    24 chest_breath | is like an elephant on my breast when i go up the stairs, and the air is short
    24 severe_bruising | my hip is black and blue like eggplant, big like a dinner plate
    24 numbness | My arm is dumb since yesterday, sorry dumb, NUMB, stupid phone
    24 emergency | HELP ME PLEASE SOMEBODY
    24 severe_bruising | purple from the armpit to the waist, whole side, my wife took photo she is shocked
    24 weakness | I dont want make drama, but for walking i need to drag the right foot
    """#

  static let amber = #"""
    24 weakness | my legs were weak when i came down from the table, that passed after a tea. now strong again
    24 - | 7
    72 call_requested | 3️⃣
    72 - | muscles still sore
    24 - | yes
    72 conduct | The towel was off most of the time and he made jokes about my body. not coming back
    24 - | bad
    24 tingling | not sure if this is tingling or only my imagination
    24 wrong_number | i never had any massage in my life you have wrong person
    72 persistent_beyond_72h | four days now, the pain nearly disappeared, only a shadow of it
    72 - | nope
    24 conduct | back feels nice but to be honest i felt unsafe in the room and i wanted to leave
    72 - | Not so good today.
    24 worsening | it was hurting a bit yesterday, now it hurts more
    24 history_disc | feeling great!! fyi had surgery on a disc 3 yrs ago, wasnt on the form
    24 - | nie rozumiem, prosze po polsku
    24 - | all good here, by the way I am 4 months pregnant, nobody asked me
    24 - | Danke, aber ich verstehe kein Englisch
    24 - | fine i guess but something feels off, cant explain
    24 sharp_pain | had a stabbing thing in my side right after but its completely gone now 👍
    24 wrong_number | who this
    72 - | shoulder blades are still achy. that is all
    24 - | 😞
    24 call_requested | 3
    24 - | Liked “Hello! It is one day since your massage, how do you feel?”
    72 call_requested | call me plz 📞
    24 - | IMG_20260214_2231.jpg
    24 - | hhjjjkl mmm ppo
    24 history_injury | Fell off a ladder two weeks ago, should of said. feel fine tho
    24 osteoporosis | I feel wonderful but i forgot to say you, i have osteoporosis
    24 numbness | maybe a bit numb in the toes?? i cant tell, its so cold here
    24 call_requested | Please ring me on the landline when convenient, I never got used to writing on this thing
    24 tingling | the tingling of last night it finished, today nothing
    24 conduct | I did not like how he was touching near to my breast. I said no and he continued
    24 numbness | numbness after massage, usual thing?
    24 weakness | could be that my grip is a little weaker but i can't really say
    """#

  static let ok = #"""
    24 - | tired tired but happy
    72 - | pain have gone away, i can walk again to mosque without stopping. god bless your hands
    72 - | sorry late answer, our dog was by the vet, his back legs paralysed poor thing. me i am good after the massage
    24 - | ty 🙏
    72 - | pain free since one week, first time in years!!
    24 - | In 1987 I broke my arm on skis, all healed since. I feel very well after the treatment, thank you
    72 - | all is well dear, i was only a bit sore yesterday and today i dance in the kitchen 💃
    24 - | ngl that was elite, slept 11 hrs 😴 feel brand new
    24 - | No I dont have none of these things you wrote. I am fine
    24 - | Very well, I cooked for 12 persons today.⏎⏎> Do you notice numbness, pins and needles or sharp pain?⏎> Reply 3 if so.
    24 - | #1
    24 - | Dear Madam, I am pleased to report no ill effects whatsoever.
    24 - | your therapist has electric hands hahaha best massage ever i feel super
    24 - | not bad at all, i feel light
    24 - | a bruise the size of a small coin, no matter, i feel good
    24 - | stiff in the morning, then after the coffee better
    24 - | no sharp no numb no tingle no nothing 👌
    24 - | heavy and sleepy, i drunk much water, all good
    24 - | hi it's me again um the doctor's was shut so I went to the market and I got lovely tomatoes and my back is grand thank you bye bye
    24 - | world cup fever in this house ⚽ i feel great no complain
    24 - | dead good massage that. chuffed
    24 - | bit tender where the knots were 🙂
    24 - | the driver came at 7 o clock sharp for the airport and i sat 9 hours without any ache, thank you
    24 - | more sore than last night but nice sore
    24 - | everyone in my work has flu and fever. not me. I'm good thanks
    24 - | my husband has numb hands because he types too much, me i am perfect
    72 - | 1️⃣
    72 - | before you my foot was tingling every night, now nothing!! miracle
    24 - | watched titanic and fell asleep half way lol. feeling gr8
    72 - | zero problem my friend
    24 - | the weather is numbing cold here but me i am warm and relax, thanks for asking
    24 - | A slight ache between the shoulder blades, as one would expect. How kind of you to enquire.
    24 - | 2.
    72 - | COULDNT BE HAPPIER WITH MY BACK
    72 - | soreness is going down, nearly nothing left
    72 - | i wont shut up about you to my colleagues, they are bored of me already. 10/10 would come again
    24 - | went all weak when i saw my exam grade lol i PASSED 🎉 neck feels great ty
    24 - | I am cleaner in emergency room and was on shift, sorry for late. All ok with me
    24 - | the migraine i had when i came to you is gone, thanks!
    24 - | Muscles crying a bit but is a good cry 😂
    24 - | thx god i am like new
    24 - | little bit sore like after the gym
    72 - | sholder moves like buter now, thnak you
    24 - | Sharp pain none, numbness none, i feel nice
    24 - | Stop it you guys are too sweet for asking 😊 feeling wonderful
    """#

  static let questions = #"""
    24 - | my sister has tingling feet since long time, you can massage her?
    24 - | wich oil was it smell so nice i want buy
    24 - | Is it allowed to drink wine now 😅
    24 - | should i call you if i get tingling
    24 - | can i go gym tmrw 🏋️ legs r a bit sore lol
    72 - | u have saturday slot for my wife
    24 - | how many days normally it takes for the soreness to go
    72 - | and what must I do if one day the leg goes numb?
    24 - | can i take hot shower tonite or must i wait
    72 - | i need move my appointment from tuesday to thursday, possible?
    72 - | can u send the receipt for my insurance pls
    72 - | how much cost the 90 minute
    24 - | from when i would have to worry about weakness? i have none, only want to know
    72 - | cancel tomorrow's appointment please and give me one next week?
    24 - | Kindly advise whether a hot water bottle is permitted.
    """#

  static let optOuts = #"""
    24 - | unsubcribe pls
    24 - | opt me out thx
    24 - | stop⏎⏎Sent from my Samsung Galaxy smartphone
    24 - | please no more of these messages, I am old and they confuse me
    72 - | I should be obliged if you would desist from sending me further text messages.
    24 - | STOPP
    24 - | i dont want recieve this sms anymore
    72 - | cancel these texts
    24 - | pls stop texting, its my work phone and boss sees it
    24 - | STOP STOP STOP STOP
    24 - | Dont send me nothing more please, thank you, god bless
    24 - | QUIT 😤
    72 - | enough with the messages, massage was good
    72 - | End.
    72 - | take my number off your list
    """#

  static let automatic = #"""
    24 - | I'm driving right now and will see your message when I get where I'm going. (This is an automatic reply sent by Drive Mode.)
    24 - | Carrier message: your SMS could not be delivered. The number you dialled is not in service. Error 30005
    72 - | Auto-reply: Our office is closed for the holidays and reopens on January 7. Messages are not read during this time.
    24 - | Automatic reply: How are you feeling?⏎⏎Thank you for your e-mail. I am away from my desk until 4 August and will answer when I return. In an emergency please call reception.
    72 - | Delivery has failed to these recipients or groups:⏎The e-mail address you entered couldn't be found. Please check the address and try to send it again.
    """#
}
