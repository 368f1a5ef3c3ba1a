/// Replies read for the first time after the rules were widened again, by level. One a line: stage, codes, text; `⏎` is a line break.
enum FourthRoundEnglish: ReplyTables {
  static let red = #"""
    24 numbness | the outer edge of my foot is like a block of wood
    24 numbness | Woke up unable to feel my hand, still can't
    24 numbness | the skin over my hip has no feeling in it
    24 numbness | Massage was great, though my left thumb is oddly numb
    24 numbness | numbness around my knee hasn't budged
    24 numbness | bit numb in the toes, I'm sure it's fine
    24 numbness | my hand's numb still
    24 tingling | fingers r tingling
    24 tingling | I've got this fuzzy tingle in my left foot
    24 tingling | pins n needles in both hands
    24 tingling | tingling gets worse when I lie on my back
    24 sharp_pain | ow! sharp pain every time I breathe
    24 sharp_pain | felt something like a knife in my shoulder when reaching
    24 sharp_pain | the pain is a solid 9
    24 sharp_pain | no ordinary soreness, this is stabbing
    24 sharp_pain | it's so painful I can hardly walk
    24 sharp_pain | my hip is in agony tbh
    24 radiating_pain | pain from my neck right down to my fingers
    24 radiating_pain | there is a burning pain running along the back of my leg
    24 radiating_pain | it travels into my glute when I sit
    24 weakness | my thumb won't grip anything
    24 weakness | couldn't get out of the chair, legs wouldn't hold me
    24 weakness | right arm feels weak and heavy
    24 weakness | I've lost strength in my hand
    24 weakness | knee gave out twice today
    72 worsening | worse today
    72 worsening | soreness is worse than yesterday
    24 worsening | it gets worse every hour
    72 persistent_beyond_72h | it's not easing at all
    72 persistent_beyond_72h | pain still there
    72 persistent_beyond_72h | hurts as much as ever
    24 persistent_beyond_72h | my shoulder has ached for a week
    72 persistent_beyond_72h | Six days later, still aching
    24 history_disc | prolapsed disc in my history and now my back aches
    24 history_injury | I sprained my knee two weeks ago and it's painful since the massage
    24 osteoporosis | diagnosed with osteoporosis last year, my hip hurts now
    24 pregnancy_symptom | I'm pregnant, is some cramping ok? I've had it all day
    24 bladder_bowel | I had an accident in bed, couldn't hold it
    24 chest_breath | tight chest and breathless
    24 calf_swelling | one leg is swollen below the knee
    24 fever | 38.5 fever
    24 severe_headache | head is pounding, worst I've had
    24 faint_dizzy | dizzy spells since the massage
    24 allergic_reaction | skin is burning and blistered where the stones were
    24 severe_bruising | my thighs are black and blue
    24 emergency | just got back from A&E
    24 self_harm | I can't do this anymore, I want to die
    24 numbness | My wife is numb in her foot since her massage with you yesterday
    24 numbness | Dad's hand is numb since his session
    24 tingling | Fine otherwise but hands tingly
    24 sharp_pain | I don't like to moan but it's a stabbing pain
    24 numbness | is it normal for my toes to be numb?
    24 weakness | no pain just my leg feels weak
    24 numbness | wrong side of numb this morning: whole arm dead
    """#
  static let amber = #"""
    24 numbness | numbness lasted ten minutes and went
    24 tingling | some tingling at first but that's over
    24 sharp_pain | not sharp anymore
    24 numbness | I wonder if my toe is a bit numb
    24 - | something feels different in my leg
    24 - | not feeling the best
    24 - | pretty rough
    24 - | I've been better
    24 - | unhappy
    24 worsening | more painful than yesterday
    72 persistent_beyond_72h | still a little tender
    72 persistent_beyond_72h | my back is stiff
    24 history_disc | I do have a disc bulge, no problems after the massage
    24 - | yep
    24 - | 6
    24 - | 😞
    24 - | can numbness be normal?
    24 call_requested | pls ring me back
    24 wrong_number | wrong no
    24 conduct | he touched my breast
    24 - | fine I suppose
    24 - | it'll do
    24 - | neck hurts
    24 - | non sto bene
    """#
  static let ok = #"""
    24 - | Feeling super, thank you!
    24 - | much looser today
    24 - | I'm great, thanks for checking
    24 - | Absolutely fine
    24 - | All well here
    24 - | no complaints from me
    24 - | good as gold
    24 - | I'm A-OK
    24 - | slightly sore, nothing unusual
    24 - | tender in places, feels fine
    24 - | sore but it's the good kind
    24 - | arms a bit heavy, otherwise fine
    24 - | stiff when I woke up but loosening
    72 - | gone completely
    72 - | It's nearly all gone now
    72 - | no soreness any more
    72 - | soreness has eased a lot
    72 - | fully recovered
    72 - | better than ever
    24 - | no numbness, tingling, or sharp pain here
    24 - | None of those symptoms, feeling good
    24 - | no tingling or anything like that
    24 - | no symptoms to report
    24 - | I have not had any weakness
    24 - | didn't notice any numbness
    24 - | nothing numb, nothing tingling
    24 - | not in pain
    24 - | It doesn't hurt
    24 - | the pain I had in my hip before is completely gone
    24 - | came in with sciatica, walked out without it, thanks
    24 - | my son has a fever so I'm tired, but massage was great
    24 - | I fell asleep on the train home, bliss
    24 - | that playlist gave me chills, loved it, feel great
    24 - | Booked again for the 5th. Feel great
    24 - | I used to get pins and needles as a kid, none now. Feeling good
    24 - | sharp at 9 tomorrow then! all good
    24 - | feeling on top form
    24 - | I slept through the night for the first time in weeks
    24 - | it was so good, I nearly fell asleep
    24 - | My neck moves freely now
    24 - | yes, feeling fine, thanks
    24 - | Lovely job, ta
    24 - | fine fine
    24 - | ok thanks
    """#
  static let questions = #"""
    24 - | can I take ibuprofen?
    24 - | how often should I come?
    24 - | what if I get a sharp pain?
    24 - | is soreness after two days normal?
    24 - | when is my next appointment?
    24 - | Would a hot bath help?
    """#
  static let optOuts = #"""
    24 - | pls stop
    24 - | stop txting me
    24 - | I no longer wish to get these messages
    24 - | Opt me out
    24 - | don't contact me
    24 - | great thanks, please take me off the list
    """#
}
