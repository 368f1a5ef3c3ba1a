/// Replies read for the first time after the rules were widened, by level. One a line: stage, codes, text; `⏎` is a line break.
enum ThirdRoundEnglish: ReplyTables {
  static let red = #"""
    24 numbness | My heel lost all feeling last night and hasn't got it back
    24 numbness | since I got off your table the back of my thigh is numb
    24 numbness | two numb fingers, left hand, since this morning
    24 numbness | I keep poking my calf, can't feel a thing
    24 numbness | forearm feels deadened
    24 numbness | Honestly the massage was heaven, my thumb is just a bit numb
    24 numbness | not painful but my toes feel numb
    24 tingling | my whole arm is prickly
    24 tingling | odd tingly patch on my thigh
    24 tingling | tingling down both arms, is this normal?
    24 tingling | I've pins & needles in my foot that won't go away
    24 tingling | feels like static in my fingers
    24 tingling | whenever I look down I get tingling in my hands
    24 sharp_pain | stabby pain under my left shoulder blade
    24 sharp_pain | It's excruciating to turn my head
    24 sharp_pain | knife-like pain when I cough
    24 sharp_pain | pain 10 out of 10, please
    24 sharp_pain | It was just sore, now it's sharp
    24 sharp_pain | electric jolts in my back
    24 sharp_pain | worst back pain I've had in years
    24 sharp_pain | I am in so much pain
    24 radiating_pain | my back pain is shooting into my right buttock
    24 radiating_pain | hip pain going down to my knee
    24 radiating_pain | soreness that runs down the outside of my leg
    24 radiating_pain | sciatica is playing up badly
    24 radiating_pain | neck pain spreading to my hand
    24 weakness | my hand is too weak to open a jar
    24 weakness | I can't push off with my foot
    24 weakness | my leg just collapsed under me
    24 weakness | can't stand on my toes any more
    24 weakness | wrist went floppy
    24 weakness | I keep tripping over my left foot
    24 weakness | no tingling, no numbness, just can't lift my arm
    72 worsening | definitely worse than it was
    72 worsening | the pain has increased since yesterday
    72 worsening | It got better for a day then worse again
    24 worsening | pain is slowly getting worse hour by hour
    24 worsening | progressively more painful
    72 persistent_beyond_72h | my neck is still hurting
    72 persistent_beyond_72h | 3 not better
    72 persistent_beyond_72h | no change, still painful
    72 persistent_beyond_72h | the pain hasn't budged
    24 persistent_beyond_72h | it's been sore for eight days
    72 persistent_beyond_72h | more than a week of pain now
    24 history_disc | I've got two slipped discs and it hurts
    24 history_injury | had a bad fall on Monday, my back is killing me
    24 osteoporosis | low bone density here and my spine really hurts
    24 pregnancy_symptom | 33 weeks pregnant with contractions
    24 bladder_bowel | can't control my bladder
    24 bladder_bowel | peeing myself when I cough since the session
    24 saddle_numbness | numbness around my groin and inner thighs
    24 chest_breath | I can't breathe properly
    24 chest_breath | pressure on my chest
    24 calf_swelling | swollen hot calf
    24 fever | feverish and shivery since last night
    24 severe_headache | blinding headache
    24 faint_dizzy | I collapsed in the shop
    24 faint_dizzy | woozy and light headed
    24 allergic_reaction | I've come out in a rash
    24 allergic_reaction | hives on my arms
    24 severe_bruising | bruises all over my back, really dark
    24 emergency | in the ER right now
    24 emergency | please call me it's urgent
    24 self_harm | I don't want to live anymore
    24 numbness | Her foot is numb - this is Anna's daughter writing for her
    24 tingling | My friend thinks I should tell you my hand is tingling
    24 numbness | it's not nothing: my foot is numb
    24 sharp_pain | ibuprofen isn't touching this sharp pain
    24 numbness | I thought it was nothing but my finger is still numb
    24 tingling | better today but still a little tingling
    24 weakness | Sharp pain? No. Weakness? Yes, in my arm.
    24 numbness | if I sit too long my leg goes numb
    24 numbness | thanks, all good!! oh and my ear is numb
    """#
  static let amber = #"""
    24 numbness | it was numb yesterday, not today
    24 tingling | tingling's gone
    24 numbness | could be numbness, could be imagination
    24 - | my arm feels a bit off
    24 - | can't say I feel good
    24 - | pretty bad
    24 - | not good at all
    24 - | rubbish
    24 - | hmm
    24 - | I feel worse than before I came
    24 worsening | pain's a bit more than yesterday
    72 persistent_beyond_72h | a little sore still
    72 persistent_beyond_72h | still tight
    72 persistent_beyond_72h | day 5: tiny bit left
    24 history_disc | fyi I had a herniated disc 3 years ago, I'm feeling good
    24 pregnancy_symptom | should have mentioned I'm pregnant, all fine
    24 - | yes please
    24 - | 9
    24 - | :(
    24 - | is dizziness common after this?
    24 call_requested | ring me
    24 call_requested | would like a callback
    24 - | Questioned “Reply 1 fine”
    24 wrong_number | think you've got the wrong number
    24 conduct | I didn't feel safe with him
    24 conduct | her remarks about my weight were not ok
    24 - | mi dispiace non capisco
    24 - | could be worse
    24 - | yeah ok whatever
    24 - | it's painful
    24 - | my shoulder hurts a lot
    """#
  static let ok = #"""
    24 - | Wonderful, thanks so much
    24 - | feeling really good today
    24 - | I'm doing well thank you
    24 - | everything is perfect
    24 - | slept well, no pain
    24 - | a bit sore but nothing major
    24 - | slightly stiff this morning, otherwise grand
    24 - | sore shoulders, as expected
    24 - | muscles are tender but in a good way
    24 - | just the usual soreness
    24 - | some soreness, drinking water and resting
    24 - | achy legs, like I ran a marathon
    24 - | little tender, no biggie
    72 - | all better
    72 - | soreness gone after two days
    72 - | pretty much back to normal
    72 - | no more aches
    72 - | feeling 100%
    72 - | pain has gone completely
    72 - | 2, nearly gone
    24 - | no numbness no tingling all good
    24 - | No unusual symptoms
    24 - | none of the above thank you
    24 - | no sharp pains or numbness, just relaxed
    24 - | no weakness or anything weird
    24 - | haven't experienced any numbness or weakness
    24 - | not dizzy, not numb, feeling great
    24 - | No tingling whatsoever
    24 - | I feel no pain
    24 - | there is no numbness
    24 - | Neither pain nor tingling
    24 - | dead on my feet from work but my back feels super
    24 - | sharp dresser that therapist! I feel great
    24 - | my kids are driving me numb but neck is great
    24 - | fell asleep during the film, so chilled
    24 - | can't stop yawning, so relaxed
    24 - | can't wait for the next one
    24 - | nothing hurts
    24 - | the tension headache I had before is gone
    24 - | My sciatica from before has disappeared, you're a star
    24 - | My sister has a slipped disc, I feel fine though
    24 - | years ago I had tingling but nothing now, feel good
    24 - | Better than I have in ages
    24 - | so much looser
    24 - | I can turn my head again!
    24 - | worked a treat
    24 - | yes I'm fine
    24 - | No thanks needed, I'm good
    24 - | pain level 0
    24 - | Hi Anna, feeling great after yesterday, thank you x
    24 - | Feeling good 👍
    24 - | great. Cheers, Ann
    24 - | a small bruise, nothing bad
    24 - | tired but good
    24 - | no ill effects
    24 - | doing grand
    24 - | happy out
    24 - | couldn't be better
    24 - | I'm not sore
    24 - | Good, bit achy
    24 - | very relaxed, slept 9 hours
    """#
  static let questions = #"""
    24 - | how much water should I drink?
    24 - | is it normal to be tired?
    24 - | could I come in again on Friday?
    24 - | what if the soreness doesn't go away?
    24 - | should numbness happen, what do I do?
    24 - | do you sell gift vouchers?
    24 - | can my husband book too?
    24 - | is yoga ok today?
    """#
  static let optOuts = #"""
    24 - | STOP STOP STOP
    24 - | stop it please
    24 - | please unsubscribe
    24 - | no more texts please, all good
    24 - | I don't want any more messages
    24 - | Do not text me
    24 - | take my number off your system
    24 - | Quit.
    """#
  static let automatic = #"""
    24 - | I'm out of the office this week with no access to email.
    24 - | This mailbox is not monitored.
    24 - | Automatic reply: Annual leave
    24 - | Recipient address rejected: user unknown
    """#
}
