/// English replies written before the rules were read, the half that rules were then improved by.
enum FifthRoundSeenEnglish: ReplyTables {
  static let red = #"""
    24 numbness | the outside of my foot has gone to sleep and it wont wake up
    24 numbness | left hand feels like its wearing a glove
    24 numbness | husband pinched my calf and i didnt notice
    24 numbness | I burnt my hand on the kettle this morning and never felt it, odd
    72 numbness | toes r still num
    24 numbness | my bum cheek has no sensation
    24 numbness | when I stroke my forearm it feels like touching through a thick jumper
    24 numbness | All good apart from a dead leg since yesterday
    24 tingling | It's as if ants are crawling over my shin
    24 tingling | pinsandneedles in both feet
    24 tingling | theres a buzz in my arm like my phone is vibrating but it isnt there
    24 tingling | Lips and hands tingly, is this a thing?
    24 sharp_pain | it's like someone is sticking a knife between my shoulder blades
    24 sharp_pain | Jesus the pain in my neck is savage, can't turn my head without yelping
    24 sharp_pain | every time i sneeze there is a jolt in my lower back
    24 sharp_pain | Electric shocks in my hip when I get out the car
    24 sharp_pain | I'd call it an 8 out of ten
    24 sharp_pain | I'm in agony here
    24 sharp_pain | it feels like a hot poker in my shoulder
    24 sharp_pain | zinger in my neck whenever I look left
    24 sharp_pain | my back is in bits, the pain would bring tears to your eyes
    24 sharp_pain | stabby pain under left shoulder
    24 sharp_pain | a kind of needle pain in the back of the neck, only when I move quick
    24 sharp_pain | excrutiating pain in lower back
    24 radiating_pain | pain goes from my bum all the way to my ankle
    24 radiating_pain,sharp_pain | lightning down my leg every time I sit
    24 weakness | the left one won't do what I tell it
    24 weakness | my knee went from under me on the stairs
    24 weakness | keep dropping my mug
    24 weakness | couldnt turn the key in the door with my right hand
    24 weakness | my leg's gone like jelly and I have to hold the banister
    24 weakness | theres no strength in my grip
    24 weakness | I cannot make a fist
    24 weakness | arm feels like lead and i cant do my bra up with it
    24 weakness | right leg gave out
    24 weakness | thumb won't bend
    24 worsening | its getting worse not better
    24 worsening | it started small yesterday and has been ramping up ever since
    72 worsening | got better then got worse
    24 worsening | going downhill fast with this back
    24 worsening | the pain keeps increasing
    72 persistent_beyond_72h | been a week and my shoulder's not right yet, still aching
    72 persistent_beyond_72h | It's day 5 and I'm just as sore as day one
    24 persistent_beyond_72h | my lower back has been sore since last Monday, today is Sunday
    72 persistent_beyond_72h | still in pain, paracetamol isn't touching it
    72 persistent_beyond_72h | not easing off at all
    72 persistent_beyond_72h | the pain just won't shift
    24 history_disc | had a laminectomy two years ago & now my back aches badly
    24 history_disc | my slipped disk is giving me grief after the massage
    24 history_injury | I was rear ended on Friday and my neck is killing me since the massage
    24 history_injury | rolled my ankle a few days back, it is throbbing after you worked on it
    24 history_injury | my wrist was broken in september, hurts since you massaged it
    24 osteoporosis | the doctor says my bone density is low and now I have a pain in my back
    24 pregnancy_symptom | pregnant 22wks, period type cramps since the massage
    24 prenatal pregnancy_symptom | My hands and face are swollen
    24 prenatal pregnancy_symptom | bump has been quiet, not so many kicks
    24 bladder_bowel | I go to the loo and nothing comes out even though I need to go
    24 saddle_numbness | no feeling between my legs
    24 saddle_numbness | my privates have gone numb
    24 saddle_numbness | when I sit on the toilet I can't feel the seat
    24 chest_breath | tight chest and sweating
    24 chest_breath | I'm struggling to breathe
    24 chest_breath | hurts to take a deep breath
    24 chest_breath | having palpitations and chest is sore
    24 calf_swelling | my calf is twice the size of the other one
    24 calf_swelling | lower leg is red and hot
    24 calf_swelling | leg swollen below the knee, tender and warm to touch
    24 calf_swelling | one calf is rock hard and swollen
    24 fever | running a temperature
    24 fever | had the chills and sweats since I got home
    24 severe_headache | splitting headache that came out of nowhere
    24 severe_headache | worst headache ever
    24 severe_headache | blinding headache since you did my neck
    24 faint_dizzy | the room is spinning
    24 faint_dizzy | I nearly fainted getting up
    24 faint_dizzy | so lightheaded i have to sit down
    24 faint_dizzy | dizzy spells all day
    24 faint_dizzy | came over all woozy and had to lie on the floor
    24 allergic_reaction | itchy red rash everywhere the oil was
    24 allergic_reaction | The hot stones left a blister on my back
    24 allergic_reaction | my skin is burnt from the heat pack
    24 allergic_reaction | throat feels like it's closing
    24 allergic_reaction | skin is all blotchy and raised where you put the cream
    24 severe_bruising | bruise is the size of a dinner plate
    24 severe_bruising | covered in bruises head to toe
    24 emergency | called an ambulance
    24 emergency | Help me please
    24 emergency | call me NOW its urgent
    24 emergency | they've kept me in hospital overnight
    24 self_harm | I don't want to be here anymore
    24 self_harm | I can't go on like this, I want to end it all
    24 numbness,weakness | Hi there, thanks for checking in. I wanted to say the room was lovely and the music too. My daughter drove me home and I had soup and an early night. This morning I noticed that I couldn't feel the sole of my right foot very well and it turned over a couple of times on the way to the shops. Other than that I'm grand and I'll be booking again in May. Best wishes, Margaret
    24 numbness | Not sore at all which surprised me, however my thumb is numb
    24 sharp_pain | no complaints really, only a stabbing in the ribs when I laugh
    24 numbness | I don't think the massage caused it but my foot's numb
    24 radiating_pain | the painkillers don't help with the pain down my leg
    72 tingling | The tingling isn't getting any better
    24 numbness | no change to the numb hand
    24 sharp_pain | not to worry you but I've a shooting pain in my hip
    24 numbness | sorry to bother you, numb toes here
    24 tingling | Sharp pain - no⏎Numb - no⏎Tingling - yes⏎Weakness - no
    24 numbness | this is his wife. Jim can't feel his foot since the massage
    24 guardian tingling | he says his feet are tingling
    24 shared weakness | her leg keeps giving way
    24 out tingling | STOP. tingling in both arms
    24 numbness | I am fine, thanks. Actually my foot is numb.
    24 numbness | My foot is numb. Apart from that I am fine, thanks!
    24 sharp_pain | lol I scream every time I turn over in bed, its like a knife haha
    24 numbness | 1 but my toes are numb
    24 numbness | m y f o o t i s n u m b
    24 numbness | my hnad is nubm
    24 weakness | my gripp is weeker on teh right
    24 radiating_pain | pane goin down me leg
    24 allergic_reaction | alergic reaction to the oil, rash on my arms
    72 sharp_pain | The knife-like pain was gone on Wednesday but it is back
    24 numbness | you said to call if there was numbness. There is.
    24 numbness | On and off numbness in two toes
    24 numbness | I thought numbness would be normal so I didn't ring, it's my whole hand
    24 weakness | funny thing, I can't wiggle my big toe lol
    24 numbness | not important but one finger is dead
    24 numbness | is it normal that I have no feeling in my heel?
    24 weakness | Why is my leg so weak? Should I worry?
    24 sharp_pain | I have a sharp pain by my kidney. What should I do?
    72 persistent_beyond_72h | Saw you on the 3rd, it's the 9th and I am still hurting
    72 worsening | It eased off by Saturday then flared up again bad last night
    24 sharp_pain,numbness | Sharp pain and numbness both
    24 emergency | Can't move my legs, someone please help
    24 weakness | Both my legs feel weak
    24 severe_headache | sudden headache, like being hit with a bat
    24 chest_breath | crushing feeling across my chest and down the left arm
    24 bladder_bowel | no control of my pee
    24 emergency | one side of my face has dropped
    24 sharp_pain | I would rather give birth again than feel this pain, I am not joking
    24 numbness | Hola, my english not good. My foot no feel. Thank you
    24 radiating_pain | the pain walk from back to foot, very strong
    24 weakness | i no can lift the arm
    24 tingling | I have formication in the hand, how you say, like little ants
    """#
  static let amber = #"""
    24 numbness | My arm was numb on the drive home. Back to normal today.
    24 faint_dizzy | felt dizzy getting off the table but fine since
    72 weakness | leg was a bit weak the first day, strong as an ox now
    24 numbness | the numbness has worn off
    24 numbness,tingling | leg feels weird
    24 numbness,tingling | funny feeling in my arm
    24 numbness,tingling | my foot feels strange
    24 numbness,tingling | something isn't right with my hand
    24 | bit rubbish to be honest
    24 | not a happy bunny
    24 | hmm
    24 | 4
    24 | 7
    72 | 12
    72 call_requested | 3!
    24 call_requested | #3
    24 worsening | hurting more than it did last night
    72 persistent_beyond_72h | still a bit sore
    72 persistent_beyond_72h | aching still
    72 persistent_beyond_72h | stiff still
    72 persistent_beyond_72h | I'm still sore in the shoulders
    72 persistent_beyond_72h | four days on and almost gone
    24 history_disc | Should have mentioned my back surgery in 2015. All good though!
    24 osteoporosis | I have osteopenia, forgot to tick the box. I feel great
    24 pregnancy_symptom | I just found out I'm pregnant!
    24 pregnancy_symptom | forgot to tell you I am expecting, everything fine
    24 severe_headache | slight headache last night
    24 severe_headache | bit of a headache
    24 conduct | I didn't like where he put his hands
    24 conduct | The therapist made comments about my body
    24 conduct | He touched me inappropriately
    24 conduct | I wish to make a complaint about the way I was touched
    24 wrong_number | wrong number mate
    24 wrong_number | I never had a massage, this isn't Karen
    24 wrong_number | new phone who dis
    24 wrong_number | Sorry don't know any Anna
    24 | :(
    24 | ...
    24 | asdfgh
    24 | mir geht es nicht gut
    24 | boli mnie noga
    24 | Emphasized "Any numbness or tingling today?"
    24 | chronic tingling in my feet from diabetes, same as always
    24 | feeling a bit off
    24 | rough night
    24 | feel sick
    24 | been better tbh
    24 | neck still dodgy
    24 | could be the weather but my knee is playing up
    24 out conduct | don't contact me again, your therapist touched my breast
    """#
  static let ok = #"""
    24 | Grand thanks
    24 | no probs at all
    24 | good as gold
    24 | right as rain
    24 | like a new woman
    24 | 😊
    24 | 1
    24 | 2️⃣
    72 | 1
    24 | ok thanks
    24 | no problems
    24 | Thank you for asking, I feel wonderful.
    24 | sore but in a good way
    24 | bit tender where you dug your elbow in lol
    24 | more sore today than yesterday but only muscles, as you told me
    24 | slightly bruised feeling, nothing bad
    72 | all gone
    72 | soreness has disappeared
    72 | nearly gone
    72 | much better than before I came in
    72 | the ache is easing
    72 | back to normal
    24 | No numbness, no tingling, no weakness. Just a bit tender.
    24 | I don't have any numbness or weakness or tingling
    24 | not numb, not weak, not tingly. Happy :)
    24 | haven't noticed anything sharp or shooting
    24 | Sharp pain? No. Numbness? No. Feeling good? Yes!
    24 | sharp: no⏎numb: no⏎tingling: no⏎weak: no
    24 | never felt numb or tingly at any point
    24 | pain free!
    24 | For months I had pins and needles in my hand and since you worked on me they've vanished
    24 | my sciatica has gone, amazing
    24 | headache I came in with has lifted
    24 | can't complain
    24 | wasn't sore in the slightest
    24 | you have magic hands
    24 | You're looking sharp in that new uniform, by the way I feel great
    24 | weak at the knees for your therapist haha, feeling amazing
    24 | fell asleep on the sofa, out like a light
    24 | I nearly fell asleep on the table, lovely
    24 | I work in A&E so I needed that! feeling good
    24 | my mum's in hospital but I'm doing fine
    24 | Husband's leg is numb from his own bad back, mine's grand
    24 | the dog can't move his back legs poor thing but I'm well, thanks
    24 | had shooting pains years ago after my accident, long gone, feel super now
    24 | Dead chuffed with the massage
    24 | off to a shooting range today, back is super
    24 | I'm buzzing after that, feel great
    24 | the hot weather is killing me but the back is grand
    24 | Worked a 12 hour shift and I'm still standing, thanks to you
    24 | couldn't stop smiling all evening
    24 | you don't need to ring me, I'm fine
    72 | haven't had pain for six days
    72 | sleeping better than I have in weeks
    24 | Dear Ciara, thank you for your kind message. I am pleased to say that I have had no pain whatsoever and I slept soundly for the first time in weeks. With best wishes, Eileen
    24 | Very well, thank you.⏎⏎--⏎Dr. A. Payne⏎Emergency Department, St. Example Hospital
    24 | yeah nah all good mate
    24 | no dramas, feeling sweet as
    24 | gud tnx
    24 | waaaay better!!!
    24 | Feeling so much better than when I hobbled in
    24 | I was expecting to be in agony but nothing, all fine
    24 | thought I'd wake up stiff as a board, woke up fine
    """#
  static let questions = #"""
    24 | can a massage cause numbness? asking because reasons
    24 | can I have a bath tonight?
    24 | What time is my next appointment?
    24 | do you do gift vouchers
    24 | is it ok to go for a run tomorrow
    24 | When can I book again?
    24 | Can I move my Thursday slot to Friday?
    24 | What should I do if I get pins and needles?
    24 | in case I feel dizzy later, who do I ring?
    24 | could I take ibuprofen
    24 | Do you treat people with slipped discs?
    24 | my husband has numb fingers, could you help him?
    24 | my mum has sciatica, would massage be any good for her?
    24 | how many days will I be sore for?
    24 | feeling great, when should i come back?
    24 | is parking free at weekends?
    24 | how do I change my phone number with you
    24 | which stretches should I do?
    24 | can you cancel my booking for Monday please?
    24 | Is your clinic open on bank holidays
    24 | Who was my therapist yesterday? I'd like to book her again
    """#
  static let optOuts = #"""
    24 | STPO
    24 | UNSUBSCRIBE, thanks
    24 | quit
    24 | opt out
    24 | cancel
    24 | I don't want to get these messages
    24 | leave me alone
    24 | stop contacting me
    24 | pls remove my number from ur system
    24 | do not message me again
    24 | Delete my number
    """#
  static let automatic = #"""
    24 | I am currently out of the office with limited access to email. I will respond on my return on Monday.
    24 | Out of Office: Thank you for your email. For urgent matters contact reception.
    24 | I'm on annual leave until 12 August. If your query is an emergency please call the main line.
    24 | Mail delivery failed: returning message to sender
    24 | I'm driving right now. I'll get back to you when I get there. (Sent automatically)
    24 | Auto-reply: on maternity leave until January
    """#
}
