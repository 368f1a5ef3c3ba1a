/// Replies that a person has to look at. One a line: stage, codes, text; `⏎` is a line break.
enum EnglishAmber {
  static let table = #"""
    24 numbness | my foot was numb last night but it's gone now
    24 numbness | had some numbness in my hand, that's passed
    24 tingling | The tingling has stopped
    24 tingling | fingers tingled for an hour, all back to normal now
    24 sharp_pain | sharp pain yesterday, gone today
    24 sharp_pain | it isn't sharp any more
    24 faint_dizzy | I felt dizzy after but I'm fine now
    24 weakness | my arm felt weak at first, that went away
    24 numbness | arm is not numb anymore
    24 numbness | Numbness wore off after a few hours
    24 numbness | maybe a bit numb
    24 tingling | might be tingling, hard to say
    24 weakness | my leg may be a little weak, not sure
    24 numbness | possibly some numbness in my toe
    24 numbness | I think it could be slightly numb but I can't tell
    24 tingling | not sure if it's tingling or just cold
    24 - | weird feeling in my arm
    24 - | my leg feels funny
    24 - | strange sensation down there
    24 - | something isn't right with my back
    24 - | my foot doesn't feel right
    24 - | not great
    24 - | not so good
    24 - | been better
    24 - | meh
    24 - | so so
    24 - | bad
    24 - | feeling awful
    24 - | terrible
    24 - | not feeling well
    24 - | a bit rough today
    24 - | I regret it
    24 - | very disappointed
    24 - | I am worried
    24 - | something feels off
    24 - | I'm not happy with how I feel
    24 worsening | worse than yesterday
    24 worsening | my back hurts more today
    24 worsening | It is worse today
    24 worsening | Pain is a bit worse this morning
    72 persistent_beyond_72h | still a bit sore
    72 persistent_beyond_72h | shoulders are sore
    72 persistent_beyond_72h | still achy
    72 persistent_beyond_72h | about the same, stiff
    72 persistent_beyond_72h | tender when I press on it
    72 persistent_beyond_72h | day 5, almost gone
    72 persistent_beyond_72h | five days and just about gone
    24 history_disc | I should mention I have a herniated disc. Feeling fine though
    24 history_disc | had back surgery in 2015 by the way, all good
    24 osteoporosis | I have osteoporosis but feel good
    24 history_injury | forgot to say I sprained my wrist last week, feeling fine after the massage
    24 pregnancy_symptom | I just found out I'm pregnant
    24 pregnancy_symptom | I'm 20 weeks pregnant and feeling great
    24 - | no
    24 - | yes
    24 - | Yep
    24 - | nope
    24 - | 7
    24 - | 5
    24 - | 0
    24 - | ?
    24 - | ???
    24 - | 😢
    24 - | 😕😕
    24 - | ...
    24 tingling | is tingling common?
    24 numbness | does numbness usually happen after this?
    24 weakness | is weakness a normal side effect?
    24 severe_headache | a slight headache
    24 severe_headache | Bit of a headache today
    24 sharp_pain | I just want the pain to stop
    24 - | ich habe starke Schmerzen im Rücken
    24 - | j'ai mal au dos
    24 - | mi fa male la gamba
    24 - | nogi mnie bolą
    24 - | спина болит
    24 call_requested | call me please
    24 call_requested | can you ring me when you have a minute
    24 call_requested | Could someone give me a call?
    24 call_requested | 3
    24 call_requested | please call
    24 call_requested | I would like to speak to someone
    24 - | Loved “How are you feeling today?”
    24 - | Disliked “Any numbness or tingling?”
    24 - | Emphasized “Reply 1 fine 2 sore”
    24 - | I guess I'm ok
    24 - | ok I suppose
    24 - | fine I think
    24 - | it's ok ish
    24 - | could be better
    24 - | getting by
    24 - | surviving
    24 wrong_number | who is this?
    24 wrong_number | wrong number
    24 wrong_number | You have the wrong person
    24 wrong_number | I never had a massage
    24 wrong_number | this isn't Anna
    24 conduct | the therapist touched me inappropriately
    24 conduct | I felt unsafe during the session
    24 conduct | he made comments about my body
    24 conduct | I asked him to stop and he didn't
    24 conduct | She left me uncovered and I felt very uncomfortable
    24 - | my back hurts
    24 - | there's pain in my neck
    24 - | quite painful
    24 - | It hurts
    24 - | asdf
    24 - | The blue car
    24 - | ok?
    24 - | idk
    24 - | dunno
    24 - | tired and sad
    24 - | I've been crying all day
    24 - | had trouble sleeping
    24 numbness | I've had numb toes for years, no change
    24 tingling | my feet always tingle because of my diabetes, same as ever
    24 - | [image]
    24 - | it was too much pressure
    24 - | the massage was painful
    24 weakness | legs were wobbly afterwards, ok today
    24 fever | I had a temperature last night but it's gone
    """#
}
