/// English replies written before the rules were read, the half of which only counts were looked at.
enum FifthRoundUnseenEnglish: ReplyTables {
  static let red = #"""
    24 numbness | can't feel my little toe at all since last night
    24 numbness | Its like someone gave me a dentist injection in my shoulder blade
    24 numbness | woke up and my arm was completely dead, took hours and still isnt right
    24 numbness | there's a patch on my thigh where I touch it and nothing registers
    24 numbness | My fingers feel like they belong to someone else
    24 numbness | lost sensation on the top of my foot
    24 numbness | half my face feels frozen
    24 numbness | numbnes in the right hand
    24 numbness | Good morning. The massage was pleasant and I slept well, although I ought to mention that two of my fingers have rather lost their feeling. I'm sure it is nothing.
    24 numbness | cant tell if my shoe is on or not
    24 tingling | got this fizzy feeling all down my fingers
    24 tingling | fingertips feel like TV static
    24 tingling | my hand keeps falling asleep when I hold the phone
    24 tingling | wee bit of a prickly feeling in my toes, nothing to write home about
    24 tingling | tingleing down the side of my thumb
    24 tingling | P&N in left foot since tues
    24 tingling | like champagne bubbles under the skin of my foot
    24 tingling | i feel needles on my fingers after the massage, in my country we say the hand is sleeping
    72 tingling | tingling comes and goes in my right foot, less than it was
    24 sharp_pain | pain is 9/10 right now
    24 sharp_pain | worst pain ive ever had and ive had three kids
    24 sharp_pain | crippling pain in my back, cant get out of bed
    24 sharp_pain | got a stitch like stab under my ribs when i bend
    24 sharp_pain | pain is through the roof
    24 sharp_pain | the pain is killing me, barely slept
    24 radiating_pain | it starts in my neck and ends up in my elbow
    24 radiating_pain | sciatica is playing up again since I saw you
    24 radiating_pain | burning line from hip to knee
    24 radiating_pain | now the pain is moving down into my hand
    24 radiating_pain | my sciatic nerve is on fire
    24 radiating_pain | soreness is fine but there is an ache that creeps from my back round to my groin and on down the inside of the leg
    24 radiating_pain | hurts from the shoulder right into the fingertips
    24 radiating_pain | when I cough it goes into my left leg
    24 radiating_pain | The pain has travelled, it was in the back and now it's down the back of my thigh
    24 weakness | can't hold a pen properly since this morning
    24 weakness | i try to lift my arm over my head and it just drops
    24 weakness | my foot catches on the carpet, it never did before
    24 weakness | legs buckled twice today
    24 weakness | not able to stand on tiptoe on the left side
    24 weakness | My husband had to do my buttons, my fingers would not obey.
    24 weakness | wrist is floppy
    24 weakness | i am not can move well my right hand since the session
    24 weakness | my foot slaps the floor when I walk
    24 weakness | lost all power in my shoulder
    24 weakness | cant brush my hair arm wont go up
    24 worsening | each hour it hurts more
    72 worsening | was fine yesterday but it's come back with a vengeance
    72 worsening | Worse than it was on Monday
    72 worsening | more painful today than the day after the treatment
    72 worsening | back to square one, worse if anything
    24 worsening | progressively more sore, hour by hour
    72 persistent_beyond_72h | still hurts
    72 persistent_beyond_72h | no improvement at all with the pain
    72 persistent_beyond_72h | pain hasnt budged
    72 persistent_beyond_72h | the ache has been there for 9 days now
    72 persistent_beyond_72h | a fortnight on and it's hurting as much as ever
    72 persistent_beyond_72h | Five days later I am still stiff and sore
    72 persistent_beyond_72h | still not right, hurts to sit
    24 history_disc | I've a prolapsed disc at L5 and it's really hurting now
    24 history_disc | forgot to say I had spinal fusion in 2019, lower back is very painful since
    24 history_disc | bulging discs L4 L5 here, pain since yesterday
    24 history_injury | I came off my bike last week and now my ribs hurt
    24 history_injury | should have told you about the fall I had on the ice, my hip is very sore and painful now
    24 osteoporosis | I've brittle bones and my rib hurts when I breathe in
    24 osteoporosis | osteoperosis sufferer here, back pain since yesterday
    24 osteoporosis | I take alendronate for my osteoporosis and there's a sore spot on my spine that hurts
    24 pregnancy_symptom | 30 weeks pregnant and I had some spotting this morning
    24 pregnancy_symptom | baby hasn't moved much today
    24 pregnancy_symptom | I think my waters broke
    24 pregnancy_symptom | I'm expecting and my ankles have swollen up like balloons
    24 pregnancy_symptom | contractions every ten minutes
    24 pregnancy_symptom | i'm 7 months gone and bleeding a little
    24 prenatal pregnancy_symptom | bit of bleeding when I wiped
    24 prenatal pregnancy_symptom | cramping on and off since last night
    24 prenatal pregnancy_symptom | headache that wont go
    24 pregnancy_symptom | third trimester and I've a thumping head
    24 bladder_bowel | wet myself twice and I don't know why
    24 bladder_bowel | can't pee
    24 bladder_bowel | had an accident in my trousers, I couldn't hold it
    24 bladder_bowel | not able to control my bowels since last night
    24 bladder_bowel | I don't feel it when I wee
    24 bladder_bowel | soiled myself in bed which has never happened
    24 bladder_bowel | leaking urine since the massage
    24 bladder_bowel | haven't been able to pass water since yesterday teatime
    24 saddle_numbness | down below feels numb when I wipe
    24 saddle_numbness | numb around my back passage
    24 saddle_numbness | pins and needles in my crotch
    24 chest_breath | can't catch my breath
    24 chest_breath | feels like an elephant sitting on my chest
    24 chest_breath | short of breath going up the stairs since yesterday
    24 chest_breath | heart is racing and theres a pressure behind my breastbone
    24 chest_breath | SOB since this morning
    24 calf_swelling | is it normal that my right calf has blown up
    24 fever | I've got a fever of 101
    24 fever | shivering all night and burning up
    24 fever | feverish and achy, 38.5 on the thermometer
    24 severe_headache | My head is exploding
    24 severe_headache | thunderclap headache
    24 severe_headache | migraine like nothing I've known before
    24 faint_dizzy | passed out in the shower
    24 allergic_reaction | come out in hives
    24 allergic_reaction | my lips are swelling up
    24 severe_bruising | black and blue all over my back
    24 severe_bruising | huge bruises, they keep spreading
    24 severe_bruising | my thigh has gone a horrible black colour, massive bruise
    24 emergency | I'm in A&E
    24 emergency | my mouth is drooping on one side and I'm slurring
    24 emergency | the paramedics are here
    24 emergency | ring me asap please urgent
    24 self_harm | thinking about killing myself
    24 self_harm | sometimes I think it would be easier not to wake up
    24 self_harm | no point living with this
    24 tingling | Hello dear, I don't like to make a fuss and I'm sure you are very busy, but ever since I got down off the table there's been a sort of prickling in my left hand. It's probably just my age. Kind regards, Doris
    24 weakness | no numbness or tingling but I can't push up onto my toes
    24 tingling | not just achy, tingling too
    72 numbness | numbness hasn't gone
    24 weakness | it's not that my arm hurts, it's that it has no strength
    24 numbness | Tingling no, numbness yes, pain no
    24 tingling | if i bend my neck forward my hands tingle
    24 numbness | my wife says my arm has gone cold and numb... she wants me to tell you. I feel OK
    24 weakness | Writing for my mum who saw you yesterday, she can't lift her arm today
    24 chest_breath | my dad had a session with you this morning and he is breathless now
    24 faint_dizzy | my son had his first appointment on Tuesday and he fainted at school today
    24 out numbness | Remove me from your list. My hand's been numb since
    24 weakness | Brilliant massage 10/10, arms so weak now I dropped the kettle
    24 tingling | 2. Some tingling in the foot though
    24 numbness | THE WHOLE LEFT SIDE OF MY LEG IS NUMB
    24 tingling | soooo tiiingly in my haaand
    24 tingling | tingking in the right arm since yestday
    24 faint_dizzy | im feeling very dizy
    24 radiating_pain | You asked about pain travelling down the leg: that's exactly what I have
    24 numbness | numbness is nearly gone but still there a bit in the fingertips
    24 tingling | much less tingling than yesterday
    24 tingling | How long should my hands be tingling for?
    24 numbness | My foot's asleep since 3pm yesterday, tried walking it off
    24 numbness,tingling,weakness | numb, tingly and weak all down the right arm
    24 sharp_pain | unbearable
    24 calf_swelling | the calf you did is swollen n hot
    24 fever | 39.2 temp this morning!!
    24 emergency | 999 called
    24 emergency | my speech has gone funny and my arm is heavy
    24 numbness | mi mano is numb since ayer
    """#
  static let amber = #"""
    24 tingling | pins and needles for an hour afterwards, all gone now
    72 sharp_pain | had sharp pain on day one, completely cleared up
    24 tingling | no tingling anymore
    24 tingling | Hands tingled last night but not today
    24 numbness | might be a bit numb, hard to say
    24 tingling | I think maybe some tingling? Could be my imagination
    24 weakness | possibly a little weak in the wrist, not sure
    24 numbness | Not sure if it's numb or just cold
    24 | meh
    24 | not great
    24 | I've felt better
    24 | disappointed
    24 | not good
    24 | so so
    24 | no
    72 | No.
    24 | yep
    24 call_requested | 3
    24 call_requested | give me a ring when you can
    24 call_requested | can someone call me back please
    24 call_requested | call me
    24 call_requested | I'd like to talk to the therapist on the phone
    24 call_requested | Could Anna give me a bell?
    24 worsening | pain is worse than yesterday
    24 worsening | It's worse today
    72 persistent_beyond_72h | day 5, hardly notice it now
    24 history_disc | I've got a herniated disc by the way, feeling fine
    24 history_injury | fell over last month but no pain
    24 conduct | I felt unsafe in the room
    24 conduct | the towel kept slipping and she did not cover me
    24 conduct | I asked him to stop and he carried on
    24 wrong_number | who is this?
    24 wrong_number | I think you have the wrong person
    24 | 😢
    24 | 😩😩
    24 | ?
    24 | Je ne sens plus mon pied
    24 | Loved “Hi Anna, a quick check-in after your visit.”
    24 | it hurts
    24 | ouch
    24 | hurts a bit
    24 | I regret coming
    24 | I've had a numb toe for years, no change
    24 | is it normal to feel tingling?
    24 | is dizziness normal after a massage
    24 | Is bruising usual? And fever?
    24 | I wouldn't say numb exactly
    24 | under the weather
    24 | could be worse could be better
    24 out wrong_number | wrong number please stop texting
    """#
  static let ok = #"""
    24 | feeling brilliant, cheers
    24 | Much looser, ta
    24 | all good here x
    24 | feel ten years younger
    24 | never better
    24 | Slept like a baby, thank you so much
    24 | 👍
    24 | 1.
    72 | 2
    72 | #1
    24 | Fine
    24 | yes all fine thanks
    24 | nothing to report
    24 | thanks
    24 | thx
    24 | a bit achy today but that's what you said would happen
    24 | feels like I've done a workout
    24 | shoulders are a little stiff this morning, otherwise super
    24 | small bruise on my arm, no bother
    24 | Tired and a bit heavy, going to bed early
    24 | ache between the shoulder blades, I feel it a bit in the neck, normal stuff
    72 | just a tiny bit of stiffness left, getting better every day
    72 | sore for two days and then fine
    72 | soreness fading nicely
    24 | no pins and needles or anything like that
    24 | None of those things
    24 | none of the above, feel great
    24 | nope, no sharp pains, all good
    24 | without any pain
    24 | no fever, no rash, no nothing! feeling super
    24 | I can feel all my toes haha, no problems
    24 | Zero pain
    24 | no more pain in my neck, you're a magician
    24 | the tingling I had before I came is gone!
    24 | I don't feel stiff any more
    24 | Couldn't be happier
    24 | could not have gone better
    24 | not bad at all
    24 | not a single problem
    24 | no worries, all fine
    24 | see you at 10 sharp on Friday! feeling good
    24 | My kids were driving me numb but the massage sorted me
    24 | my tea was weak but the massage was strong. All good
    24 | That was a killer massage, feeling fab
    24 | Back in the office, dead busy, but the shoulders are great
    24 | my friend gets tingling in her hands. Me, I'm fine
    24 | I'm a nurse and my patients have the numb legs, not me! Feeling great
    24 | I broke my ankle as a kid, no trouble with it. Feeling fine
    24 | died laughing at your joke, feeling great
    24 | shooting hoops tonight, feeling great
    24 | tingling with excitement for my holiday, back feels good
    24 | the film last night was a stab in the dark, massage was great though
    24 | stabbed by my cactus at work haha. back is fine
    24 | can't wait for the next one
    24 | I can't believe how good I feel
    24 | can't thank you enough
    24 | don't stop doing what you do
    24 | no need to call, all good
    72 | it's been five days since I felt this good
    72 | my holiday starts in four days, feeling good
    24 | Hi Sam, sorry for the late answer, it was a mad day at work and then the kids had football and the car would not start. Anyway I'm feeling loose and relaxed, a small bit tender around the shoulder blade, but nothing I'd worry about. Thanks again and have a lovely weekend. Tom
    24 | all good⏎⏎On Mon, 3 Mar 2025 at 09:12, Calm Hands <care@calmhands.example> wrote:⏎> NOT usual: sharp pain, pain down a leg, numb, tingling, weak.⏎> Reply STOP to end
    24 | Fine thanks⏎⏎> Any numbness?⏎> Any weakness?
    24 | Feeling great⏎⏎From: Calm Hands⏎Sent: Monday, 3 March 2025 09:00⏎To: Anna⏎Subject: After your visit⏎⏎Sharp pain, numbness, tingling: call us. Unsubscribe
    24 | I am good thank you very much, the massage it was very nice
    24 | me feel good, no have pain
    24 | deadly, thanks a million
    24 | I'm only flying it
    24 | not too shabby
    24 | feelin gr8 thx
    24 | no numbness or tingling today
    24 | I was worried I'd be sore, but not a bit of it
    24 | Strong as an ox
    24 | My grip's stronger than before
    """#
  static let questions = #"""
    24 | how much is a 90 minute session
    24 | should I put ice on it or heat?
    24 | what do I do if it starts to tingle?
    24 | when would numbness be something to worry about?
    24 | should I get any weakness, do I go to the doctor?
    24 | If there's any swelling what's the best thing to do?
    24 | can I drink wine tonight?
    24 | what oil did you use? smelled lovely
    24 | Did I leave my scarf behind?
    24 | Is it safe to have a massage when pregnant? asking for my sister
    24 | Do u take card
    24 | is there a link to leave a review?
    72 | am I allowed to lift weights yet
    24 | what is the difference between deep tissue and sports massage?
    24 | would a fever be a reason to ring you?
    """#
  static let optOuts = #"""
    24 | stop
    24 | Stop!!
    24 | STOP please
    24 | stopp
    24 | Unsubscribe me
    24 | end
    24 | OPT-OUT
    24 | take me off your list
    24 | please stop sending me these
    24 | no more texts please
    24 | I'd rather not receive any further emails. Thank you, feeling fine
    24 | quit texting me
    24 | stop spamming me
    """#
  static let automatic = #"""
    24 | Undeliverable: After your visit. Your message wasn't delivered to anna@example.com because the address couldn't be found.
    24 | This is an automated response. Please do not reply to this email.
    24 | The subscriber you are trying to reach is unavailable. This is a free message from your network.
    24 | Thank you for contacting us. This mailbox is not monitored.
    24 | Your message could not be delivered. Error 550 mailbox unavailable
    """#
}
