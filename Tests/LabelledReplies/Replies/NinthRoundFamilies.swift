/// English replies, a few for each section of the guide, by somebody who knew no rule, first measured on this version; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum NinthRoundFamilies: ReplyTables {
  static let red = #"""
    24 out weakness | unsubscribe me please. And for the record my leg has been weak ever since.
    24 numbness | You said to get in touch if there was numbness. Well, there is.
    24 sharp_pain | whenever I turn over in bed it gets me like a cattle prod
    72 persistent_beyond_72h | pain isn't budging
    24 numbness | Fell asleep on the sofa and so did my arm, three hours ago, it hasn't come round yet
    24 sharp_pain | Like someone is jabbing a skewer under my shoulder blade every time I reach for the kettle
    72 persistent_beyond_72h | Session was on the 3rd, today is the 9th and the ache hasn't left
    24 tingling | its as if bugs were crawling under the skin of my forearm
    24 tingling | my fingers are prickling as I type this, should I wait or see someone?
    24 numbness | I don't think it was anything you did but two of my toes have gone dead
    72 worsening | each day a notch worse than the one before
    24 weakness | Don't want to make a fuss, but my hand wouldn't hold the keys this morning and it still won't
    72 numbness | I can't pretend the numbness isn't there
    24 numbness | Numbness: yes, two fingers. Weakness: no. Pain: no.
    24 emergency | half my face has dropped
    24 radiating_pain | if I sneeze it goes right through my buttock into the thigh
    72 persistent_beyond_72h | Aching since last Thursday, it's Tuesday now
    24 weakness | my knee folded under me on the stairs
    24 numbness | Like after the dentist's injection, only it's the outside of my thigh
    24 numbness | <p>Hi,</p><p>my arm is n u m b from the elbow</p>
    24 emergency | HELP
    24 weakness | Keep tripping over my own toes, the front of the foot just won't come up
    72 chest_breath | one flight of stairs leaves me gasping, which isn't like me at all
    24 allergic_reaction | one of the hot stones left a blister on my hip the size of a coin
    72 radiating_pain | the pain has gone travelling, first it was my neck and now it's all the way to my wrist
    72 history_disc | never mentioned it but L5/S1 was fused in 2019 and it's throbbing there now
    24 sharp_pain | Everything is wonderful apart from the electric shocks in my heel
    72 worsening | it hurts more now than it did right after
    24 numbness | Brilliant session, slept like a log, 5 stars!! calf is a bit numb tho
    24 weakness | Dad had the massage yesterday and now he can't lift a spoon with that hand
    24 worsening | From mild to nasty to horrible since I left the table
    24 bladder_bowel | Embarrassing, but I wet myself twice without noticing
    24 sharp_pain | Ibuprofen did nothing for the shooting pain
    24 persistent_beyond_72h | ten days of soreness can't be right
    24 tingling | > Have you had any tingling or numbness?⏎yes, tingling⏎> Any weakness?⏎no
    72 severe_bruising | The bruise started like a plum and now my entire thigh is black
    72 worsening | was ok the first day, good the second, and today it is bad again
    72 tingling | The tingling had cleared up but it's back this evening
    72 persistent_beyond_72h | coming up to a week and my neck is still giving me grief
    72 pregnancy_symptom | my hands and face have puffed right up, third trimester here
    24 weakness | cant get the lid off a jar of jam since yesterday, my fingers wont squeeze
    72 numbness | Stubbed my toe and felt nothing, that whole side of the foot is dead
    24 fever | woke up drenched, teeth chattering, thermometer says 102.4
    24 weakness | 3 - hand feels weak
    24 sharp_pain | I ended up in tears on the bathroom floor, my back has never hurt this much in my life
    24 radiating_pain | the soreness is nothing but there's a line of fire from my hip to my ankle
    24 sharp_pain | less of an electric zap in my back than yesterday
    24 tingling | fizzy feeling in both feet, like shaken lemonade
    72 calf_swelling | one leg's fatter than the other below the knee and it's hot
    24 tingling | There's a buzzing in my thigh, I keep thinking it's my phone but it isn't
    24 sharp_pain | it's not merely achy, there's a stab in it
    24 history_injury | rolled my ankle on Sunday, didn't think to tell you, and it hurts quite a bit since you worked on it
    24 pregnancy_symptom | spotting a little since this morning, baby is due in May
    24 faint_dizzy | everything went dark when I got out of the bath and I came to on the floor
    72 weakness | my husband says I'm dragging my left leg
    24 weakness | took both hands to pick up the shampoo, right arm has no oomph
    72 self_harm | I don't want to wake up tomorrow
    24 radiating_pain | The hurting starts in my bum cheek and ends up in my little toe
    24 weakness | no fever, no headache, only my left hand won't close properly
    72 numbness | the numb bit comes and goes
    72 weakness | mug slid straight out of my hand twice this morning
    24 emergency | ring me asap please its urgent
    24 severe_headache | My head is splitting in two and any light makes me throw up
    24 history_injury | Someone drove into the back of my car last week, should have told you. Neck is really hurting.
    24 saddle_numbness,numbness | TMI but I can't feel it when I wipe
    24 chest_breath | elephant sitting on my chest since lunch
    24 numbness | hand's still asleep and I've been up for three hours
    72 persistent_beyond_72h | still hurts
    24 radiating_pain | sciatic nerve is playing up since you pressed on that spot
    24 bladder_bowel | I need to pee and it just will not come, trying since last night
    24 numbness | half my thumb feels like it belongs to someone else, can touch it and get nothing
    24 tingling | No swelling, nothing sharp, yet pins and needles all night and still now
    24 sharp_pain | shoooting pian in my lowr back
    24 faint_dizzy | the room keeps spinning, had to hang on to the wall
    24 allergic_reaction | lips are swelling and I itch like mad since that balm
    24 sharp_pain | never have I felt such stabbing
    72 numbness | about 80% of the numbness has worn off
    24 weakness | just a teeny bit of foot slap when I walk, makes the dog laugh
    24 emergency | they've kept me in overnight at A&E
    24 tingling | no let-up in the tingling
    """#

  static let amber = #"""
    24 call_requested | can someone call me
    24 faint_dizzy | does dizziness usually happen afterwards?
    24 numbness | I can't tell whether that's numbness or just the cold
    24 weakness | my legs buckled a bit in your car park but I'm steady as a rock today
    24 history_injury | sprained my wrist two weeks back btw, all good after the massage
    72 conduct | I asked her to stop pressing there and she carried on regardless
    24 tingling | pins and needles wore off overnight
    72 - | not great
    24 - | Laughed at “Any sharp pain since your massage?”
    24 - | I'm not happy.
    24 conduct | he made a comment about my body that I keep thinking about
    24 numbness | The usual numb toe I've had for years, exactly as it was before
    24 severe_headache | slight headache last night
    24 - | 📷
    24 sharp_pain | had one shooting pain as I got off the table, none since
    24 wrong_number | sorry who is this?
    24 tingling | is tingling common after this kind of massage?
    24 - | asdkj
    24 - | 4
    72 - | 😢
    24 wrong_number | wrong person, I never booked a massage
    24 - | ?
    24 tingling | might be imagining it, but perhaps a little tingle in the hand?
    24 - | ugh
    72 - | See attached
    24 faint_dizzy | The dizzy spell afterwards lasted ten minutes. Totally fine now
    24 fever | could be that I've got a temperature, haven't checked
    24 - | it was not what I hoped for
    72 call_requested | Give me a ring when you have a minute
    24 pregnancy_symptom | Just found out I'm expecting! Feeling well
    24 osteoporosis | doc says I've got low bone density, feel great though
    24 - | meh
    24 - | no
    24 - | je me sens un peu bizarre
    72 persistent_beyond_72h | still achy round the shoulders
    24 conduct | I did not like how little of me the sheet covered
    24 history_disc | I had a discectomy ages ago, meant to tell you. Feeling fine
    72 persistent_beyond_72h | soreness about the same
    24 call_requested | 3
    24 - | ok i guess
    24 weakness | possibly some weakness in the arm? Not sure.
    72 - | 17
    72 call_requested | 3️⃣
    24 worsening | it's worse than yesterday
    72 numbness | hand went a bit numb that night, all back to normal since
    24 numbness,weakness | something's off with my arm
    """#

  static let ok = #"""
    24 - | more sore than last night, as you said I would be
    24 - | had a cheese so sharp it made me cry, otherwise a peaceful evening and I feel good
    24 - | bit tender where you dug in, nothing more
    72 - | first time in months that my arm doesn't tingle, magic
    24 - | the sciatica that brought me in has vanished
    24 - | 2/10 ache in the neck, that's it
    24 - | can't fault it
    24 - | lovely thanks
    24 - | stop by whenever, I owe you a cake! feeling great
    72 - | #2.
    24 - | haven't noticed anything out of the ordinary
    72 - | less tight every day
    24 - | your hands are electric, best massage ever
    24 - | feels like I did leg day
    24 - | small bruise by the elbow, no bother
    24 - | none of those, all good
    24 - | I'm a nurse on a stroke ward, shift was long but my back feels great
    24 - | 👌
    24 - | 1
    24 - | ty x
    72 - | the tightness I'd had for six weeks is gone
    72 - | Right as rain
    24 - | stiff as a board this morning, in the good way
    24 - | not numb, not tingly, not weak
    24 - | couldn't be happier
    72 - | ache nearly gone
    72 - | nothing to report
    24 - | headache I walked in with is gone
    24 - | Back in school I used to faint a lot, not any more. Massage was great
    24 - | All good thanks⏎⏎From: Studio⏎Sent: Tuesday 4 March⏎Subject: How are you?⏎⏎Any pins and needles or weakness?
    72 - | 12 days without back pain, a record!
    24 - | slept nine hours and woke up a new woman
    24 - | my mate slipped a disc once so I was nervous, but I feel fine
    72 - | Good!⏎⏎Le mar. 4 mars 2025 à 08:12, Studio <hello@studio.example> a écrit :⏎> Any numbness?
    72 - | 1️⃣
    72 - | no to all of the above, feeling good
    24 - | no pain, no numbness, no nothing!
    """#

  static let questions = #"""
    24 - | I feel great, is it ok to run a 10k tomorrow?
    72 - | is parking free at weekends?
    24 - | what oil did you use, it smelled amazing
    24 - | My sister has a slipped disc, would you treat her?
    72 - | Would you send me the invoice for my insurance
    72 - | could you move me from Friday to Saturday?
    24 - | Suppose my leg went weak in the night, is there a number?
    72 - | Do you do gift vouchers?
    24 - | what should I do if it starts tingling later?
    24 - | In case it gets sore, can I take paracetamol?
    24 - | can I have a glass of wine tonight
    24 - | at what point would you want me to see a doctor? nothing wrong, just like to know
    24 - | can I stop drinking all this extra water now?
    72 - | how soon can I book the next one
    24 - | should I stretch or rest
    72 - | what was that stretch called where you pull the elbow across
    24 - | sauna today or better wait?
    24 - | did I leave an earring on the shelf?
    """#

  static let optOuts = #"""
    72 - | End.
    72 - | I'd rather not get these check-ins
    24 - | No more texts please, I'm well
    24 - | cancel
    24 - | Remove my email from your mailing system
    24 - | UNSUBSRIBE
    24 - | Lose my number please
    24 - | Had a lovely time but could you leave me off the follow-ups in future
    72 - | quit messaging me
    72 - | opt out thank you
    24 - | take me off this list
    24 - | Stop pls
    24 - | STOPP!!
    72 - | these reminders are annoying, don't send any more
    24 - | stop⏎⏎-- ⏎A. Reed, Riverside Plumbing
    """#

  static let automatic = #"""
    24 - | Free Msg: Unable to send message - Message Blocking is active.
    24 - | Auto-reply: I'm on maternity leave until September. For anything urgent please contact my colleague.
    24 - | Thank you for your email. I am out of the office until 14 March with limited access to email.
    24 - | Out of Office: on annual leave, back on Monday 6th. For emergencies call the duty line.
    72 - | This is an automated response. This mailbox is no longer monitored, please contact reception.
    72 - | We have received your message and created ticket #48812. This is an automatic message, please do not reply.
    24 - | I'm driving right now and can't read texts. This message was sent automatically.
    24 - | Undeliverable: your message could not be delivered. The recipient's mailbox is full.
    72 - | Mail delivery failed: returning message to sender. 550 No such user here
    """#
}
