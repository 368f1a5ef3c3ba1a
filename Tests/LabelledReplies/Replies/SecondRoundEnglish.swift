/// Replies read for the first time after the rules were written, by level. One a line: stage, codes, text; `⏎` is a line break.
enum SecondRoundEnglish: ReplyTables {
  static let red = #"""
    24 numbness | The tip of my tongue... no wait, the tips of my fingers have gone all numb
    24 numbness | I pinched my thigh and felt nothing
    24 numbness | part of my shin has no sensation whatsoever
    24 numbness | hi, just wanted to flag my ring finger has been a bit dead since the weekend
    24 numbness | my foot's gone to sleep and won't wake up
    24 numbness | right side of my face is numb
    24 numbness | left hand doesn't feel like it belongs to me
    24 numbness | Shoulder better, no pain, however there is numbness down to the elbow
    24 numbness | all good apart from a numb heel
    24 numbness | numb foot again
    24 numbness | I can barely feel my toes
    24 tingling | electric tingles in my calf
    24 tingling | my lips are tingling
    24 tingling | keep getting pins and needles in my arm, probably slept funny
    24 tingling | Little bit of tingling in the pinky, nothing to worry about I'm sure
    24 tingling | tingling has eased a bit but still there
    24 tingling | arm feels fizzy
    24 tingling | Would you believe my hand is still tingling
    24 sharp_pain | there's this sharp jab whenever I twist
    24 sharp_pain | My neck hurts so bad I can't turn my head
    24 sharp_pain | pain like someone is sticking a needle in my hip
    24 sharp_pain | Pain 9/10 today
    24 sharp_pain | lower back is in absolute agony
    24 sharp_pain | if I rate it, an 8
    24 sharp_pain | searing pain in my shoulder
    24 sharp_pain | not dull like you said it would be, it's sharp
    24 sharp_pain | I'd rather not bother you but the stabbing in my back is back
    24 radiating_pain | pain shoots from my hip to my knee
    24 radiating_pain | the ache has moved down into my calf
    24 radiating_pain | there's a line of pain from my bum to my ankle
    24 radiating_pain | It hurts all the way down my arm
    24 radiating_pain | sciatica flared up
    24 weakness | I nearly fell because my leg gave out
    24 weakness | I dropped my coffee twice, my hand just lets go
    24 weakness | can't grip the steering wheel
    24 weakness | arm is so weak I can't brush my hair
    24 weakness | I couldn't lift the kettle this morning
    24 weakness | My ankle keeps rolling, no control over it
    24 weakness | legs felt like giving way on the stairs
    24 weakness | can't raise my eyebrows... joking! can't raise my arm though
    72 worsening | Getting worse not better
    72 worsening | it was easing but today it hurts more than ever
    72 worsening | more painful now than on Monday
    24 worsening | Each day it's a bit worse
    24 worsening | It started mild and is getting stronger every hour
    72 persistent_beyond_72h | Still in pain
    72 persistent_beyond_72h | hasn't gone away yet
    72 persistent_beyond_72h | the ache just won't shift
    72 persistent_beyond_72h | pain is exactly the same as day one
    72 persistent_beyond_72h | nearly a week now and I'm still sore
    72 persistent_beyond_72h | over 4 days and the shoulder still hurts
    24 persistent_beyond_72h | I've been aching for 10 days now
    24 history_disc | I had disc surgery in June and my lower back hurts now
    24 history_disc | L5/S1 disc bulge here, and it is really sore
    24 history_injury | slipped on ice on Sunday and landed on my hip, it hurts to walk
    24 history_injury | my shoulder hurts, I broke my collarbone last month
    24 osteoporosis | Doctor says I have osteopenia. My upper back is painful
    24 pregnancy_symptom | I'm 14 weeks pregnant and spotting
    24 pregnancy_symptom | I'm pregnant and have a bad headache with swollen feet
    24 bladder_bowel | I keep leaking urine since yesterday
    24 bladder_bowel | I can't feel when I need the toilet
    24 saddle_numbness | my private parts are numb
    24 chest_breath | struggling to breathe
    24 chest_breath | my chest feels tight
    24 calf_swelling | my left calf is really swollen and tender
    24 fever | I have a temperature and feel shivery
    24 fever | running a fever of 101
    24 severe_headache | I woke with the worst headache ever
    24 severe_headache | sudden severe headache after the neck massage
    24 faint_dizzy | I keep getting dizzy
    24 faint_dizzy | I passed out last night
    24 faint_dizzy | everything is spinning when I lie down
    24 allergic_reaction | my skin is covered in red itchy bumps
    24 allergic_reaction | my eyes are swollen shut
    24 severe_bruising | massive purple bruise on my thigh
    24 emergency | I'm at the hospital
    24 emergency | the paramedics are here
    24 emergency | HELP
    24 self_harm | I'm thinking of ending it all
    24 self_harm | there's no point in living anymore
    24 numbness | My mum's foot is numb, she saw you on Tuesday
    24 numbness | hi it's Ciara's partner, she can't feel her fingers
    24 weakness | My daughter had her first massage with you and now her arm is weak
    24 tingling | cancel these texts. also my feet tingle
    24 numbness | no no no, my hand is numb!!
    24 numbness | No sharp pain. Numb toes though.
    24 numbness | Sharp pain - no⏎Tingling - no⏎Numbness - yes, left foot
    24 numbness | you said call if anything goes numb - my thumb did
    24 tingling | without wanting to worry anyone, tingling in both feet
    24 sharp_pain | No relief from the stabbing pain
    24 numbness | I don't know if it matters but my toes are numb
    24 numbness | never had this before: numb fingers
    24 numbness | was fine yesterday, numb today
    24 tingling | it went away and then came back, the tingling
    """#
  static let amber = #"""
    24 numbness | my hand felt numb for a minute but it went back to normal
    24 tingling | The pins and needles have gone now
    24 sharp_pain | had one sharp twinge yesterday, nothing since
    24 faint_dizzy | was lightheaded right after, fine now
    24 numbness | No longer numb
    24 numbness | might be a bit numb, difficult to say
    24 tingling | I'm not sure whether it tingles or not
    24 weakness | maybe slightly weak?
    24 - | my hand feels strange
    24 - | something is not right
    24 - | don't feel great
    24 - | not my best day
    24 - | feel like crap
    24 - | I've felt better
    24 - | I wish I hadn't come
    24 - | kind of ok
    24 - | I'm alive
    24 - | ok I guess
    24 worsening | My neck is worse today than yesterday
    24 worsening | It feels worse
    72 persistent_beyond_72h | sore
    72 persistent_beyond_72h | still stiff in the mornings
    72 persistent_beyond_72h | neck is achy
    72 persistent_beyond_72h | day 6, just a hint of it left
    24 history_disc | Just so you know I have a bulging disc. All good though
    24 osteoporosis | should have told you I have osteoporosis, feeling fine
    24 pregnancy_symptom | found out I'm expecting! feeling well
    24 - | Y
    24 - | No.
    24 - | 8
    24 - | ☹️
    24 - | is it normal to have tingling?
    24 - | are pins and needles normal?
    24 call_requested | Please give me a ring
    24 call_requested | could you call me back
    24 call_requested | need to talk to my therapist
    24 - | Laughed at “Hi Anna, a quick check-in”
    24 - | Reacted 👍 to “Any numbness?”
    24 wrong_number | wrong person
    24 wrong_number | sorry who's this
    24 wrong_number | I'm not Ciara
    24 conduct | I was uncomfortable with how she touched me
    24 conduct | I want to make a complaint about the therapist
    24 conduct | he didn't cover me properly and I felt exposed
    24 - | Ik heb veel pijn
    24 - | mám bolesti
    24 - | it hurt a lot during the massage
    24 - | sharp? not sure
    24 - | headache
    24 - | sleepless night
    24 - | 🤕
    24 - | I hate this
    """#
  static let ok = #"""
    24 - | All good here, thanks for asking!
    24 - | Really good thanks, slept so well
    24 - | fab, ty
    24 - | 1 - feeling fine
    24 - | option 1
    24 - | "2"
    24 - | 2 sore as expected
    72 - | all gone
    72 - | Soreness all but gone
    72 - | 1 all gone
    72 - | much better thank you
    72 - | hardly notice it now
    72 - | Right as rain
    72 - | better every day
    72 - | Stiff for a day or so, fine since
    72 - | no soreness left
    24 - | bit tender but nothing out of the ordinary
    24 - | feeling a bit sore, as you said I would
    24 - | My back feels like I've been to the gym, otherwise great
    24 - | achy but happy
    24 - | Sore in a good way
    24 - | pretty sore today but I expected that
    24 - | a wee bit stiff getting out of bed
    24 - | Traps are tender to the touch, all normal I'd say
    24 - | Feels bruised but no actual bruises
    24 - | little sore but loose
    24 - | tired yesterday but great today
    24 - | none at all thanks
    24 - | no to all
    24 - | nope all good
    24 - | No numbness, no tingling, no weakness, just a bit sore
    24 - | I don't have numbness or pain
    24 - | no signs of any of that
    24 - | haven't had any of those symptoms
    24 - | nothing like that, just mild soreness
    24 - | no pins and needles, no weakness, all fine
    24 - | no shooting pains or anything
    24 - | pain isn't sharp or radiating, just an ache
    24 - | Zero pain
    24 - | I am not dizzy, not numb, nothing weird
    24 - | Numbness no, tingling no, weakness no
    24 - | tingling - none, sharp pain - none
    24 - | my hand isn't tingling any more than usual lol, I'm great
    24 - | I can lift my arm again, amazing
    24 - | I can move my neck so much better
    24 - | the headache I came in with has vanished, thank you!
    24 - | The numbness I had before the session is gone. Brilliant
    24 - | I had a bad back for years and today it feels great
    24 - | see you Thursday 3pm sharp! feeling great
    24 - | My boss is a pain but my neck feels wonderful
    24 - | I slept like a log, dead to the world
    24 - | numb bum from the long drive home but otherwise great
    24 - | I was so relaxed I fell asleep in the taxi
    24 - | dropped the kids off and feeling good
    24 - | My dad broke his hip so busy week, but I'm fine
    24 - | My partner says I look relaxed. Feeling great
    24 - | my neighbour gets pins and needles, not me! I feel great
    24 - | Great massage, my wife now wants one too
    24 - | No worries here
    24 - | couldn't ask for more
    24 - | can't fault it
    24 - | not a bother
    24 - | Not sore at all!
    24 - | not too sore
    24 - | doing just fine
    24 - | Hi, feeling grand thanks
    24 - | It was lovely, thank you Anna
    24 - | very good
    24 - | best I've felt in months
    24 - | feel ten years younger
    24 - | walking on air
    24 - | 🙏🙏
    24 - | 😀 great
    24 - | Thank you
    24 - | brill
    24 - | gr8 thx
    24 - | 👌
    24 - | Fine.⏎⏎Kind regards,⏎Anna Sharp⏎Numb Hill Stables
    24 - | All good.⏎⏎> Any numbness or tingling?
    24 - | Good!⏎⏎________________________________⏎From: Clinic⏎Any numbness?
    24 - | <p>All good, thanks&nbsp;a lot</p>
    24 - | Sore yesterday, fine today
    24 - | bruise the size of a coin, nothing to worry about
    24 - | my shoulders feel heavy but relaxed
    24 - | emergency chocolate helped, feeling great
    24 - | I'm not in any pain
    24 - | don't feel any pain
    """#
  static let questions = #"""
    24 - | Should I be icing it?
    24 - | is it ok to swim
    24 - | when can I have another massage?
    24 - | how soon can I lift weights
    24 - | if I start feeling numb should I go to the doctor?
    24 - | what are the opening hours
    24 - | can I get an invoice please
    24 - | Do you do couples massage?
    24 - | would it be bad to have a glass of wine?
    24 - | What should I do if the pain gets worse?
    24 - | Can deep tissue cause numbness in general if done wrong?
    24 - | my wife gets tingling in her hands, can you help her?
    24 - | thanks! which oil did you use?
    24 - | does it matter if I stretch?
    """#
  static let optOuts = #"""
    24 - | Stop!
    24 - | stop stop
    24 - | please stop messaging me
    24 - | Unsubscribe me
    24 - | no more please
    24 - | don't text this number again
    24 - | I'd rather not receive these messages
    24 - | please remove my number from your list
    24 - | cancel messages
    24 - | can you stop sending these texts
    24 - | all good no need to keep texting
    24 - | Optout
    24 - | Stop.⏎Sent from my iPhone
    """#
  static let automatic = #"""
    24 - | Auto: I'm out of office until 5 Jan
    24 - | Thank you for your email. I am currently out of the office and will reply on my return.
    24 - | I'm driving and can't respond right now. (auto-reply)
    24 - | Message not delivered
    24 - | 550 mailbox unavailable
    24 - | Your email has been received and this is an automatic confirmation.
    """#
}
