/// English replies of the last rounds, measured before the rules were improved by them.
enum SeventhRoundEnglish: ReplyTables {
  static let red = #"""
    24 numbness | Got home, took my shoes off and realised I couldn't feel one of my heels
    24 numbness | the skin above my knee has no feeling left
    24 numbness | ring finger is numb since you worked on my neck
    24 numbness | the back of my hand is totally dead
    24 numbness | numbness around my shoulder blade that will not shift
    24 numbness | my left foot has gone asleep and it's been hours
    24 numbness | I touch my cheek and it isn't there
    24 tingling | prickles in both hands
    24 tingling | my arms are tingling
    24 tingling | woke at 4 with my whole hand tingling, shook it out but it came back
    24 tingling | I keep getting pins and needles when I hold my phone
    24 tingling | weird buzzy toes
    24 sharp_pain | a pain like a nail being driven into my hip
    24 sharp_pain | my shoulder is killing me since last night
    24 sharp_pain | when i reach up theres a really sharp twinge
    24 sharp_pain | 9 out of 10 pain when I get up
    24 sharp_pain | stabbing pain comes and goes
    24 sharp_pain | I have never felt pain like this
    24 sharp_pain | terrible pain in my ribs
    24 radiating_pain | shooting down from my hip to my ankle
    24 radiating_pain | the pain now goes down into my arm
    24 radiating_pain | my bum hurts and it travels to my calf
    24 radiating_pain | nerve pain all the way down my leg
    24 weakness | cant open jars today, no strength in my hands
    24 weakness | my leg keeps giving out
    24 weakness | arm so weak I can't hold the baby
    24 weakness | I can't lift my foot up properly, it drags
    24 weakness | fingers won't grip
    24 weakness | knee collapsed on me on the stairs
    24 weakness | I nearly dropped the pan because my wrist just gave
    24 worsening | it is steadily getting more painful
    24 worsening | every time I wake it's worse than before
    72 worsening | the ache had gone but now it's returned, stronger
    72 worsening | pain is getting worse not better
    72 persistent_beyond_72h | I'm still hurting
    72 persistent_beyond_72h | it's Sunday and I've been sore since Tuesday
    72 persistent_beyond_72h | no sign of this pain going
    72 persistent_beyond_72h | eight days and counting, still very sore
    24 history_disc | two slipped discs in 2018, my back is aching and painful since the massage
    24 history_injury | whiplash from a crash two weeks ago, my neck hurts now
    24 osteoporosis | osteoporosis here and a rib really hurts
    24 pregnancy_symptom | 5 months pregnant, my belly cramps
    24 pregnancy_symptom | pregnant, face and fingers swelling
    24 bladder_bowel | lost control of my bladder this morning
    24 bladder_bowel | I can't wee since last night
    24 saddle_numbness | my inner thighs and private parts have gone numb
    24 chest_breath | hard to breathe and my chest is tight
    24 chest_breath | pains in my chest
    24 calf_swelling | my left calf is swollen and sore
    24 fever | high fever all night
    24 fever | my temp is 39.5
    24 severe_headache | worst headache I've ever had
    24 faint_dizzy | I feel so dizzy I can't walk straight
    24 faint_dizzy | passed out on the bathroom floor
    24 allergic_reaction | big red welts on my arms from the oil
    24 allergic_reaction | I've a burn on my back from the heat lamp
    24 severe_bruising | very dark bruising from hip to knee
    24 emergency | my husband is driving me to hospital
    24 emergency | I need an ambulance
    24 self_harm | I can't see a reason to keep living
    24 numbness | all good except my thumb which is numb
    24 tingling | no pain, but tingling in the feet
    24 weakness | it's not painful, just very weak
    24 numbness | not only am I stiff, my toes are numb too
    24 tingling | tingling hasn't let up
    24 sharp_pain | no improvement in the stabbing pain
    24 numbness | my foot goes numb whenever I drive, should I worry?
    24 tingling | if I look down my fingers tingle
    24 weakness | my mother asked me to write, she can't raise her arm since your massage
    24 out numbness | please stop these texts, also my leg is numb
    24 numbness | my foot's numm
    24 tingling | tinglyng in both feet
    24 faint_dizzy | dizzzzy all day
    24 sharp_pain | sharp paine in back
    24 numbness | Since yesterday evening two fingers on my right hand have been numb
    24 numbness | my upper lip is numb
    24 numbness | woke up with a dead arm that hasn't recovered
    24 numbness | there's no feeling in the arch of my foot
    24 numbness | lost feeling down one side
    24 tingling | pins and needles in my shoulder
    24 tingling | face tingles
    24 tingling | tingling starts when I sit at my desk
    24 tingling | my calf is buzzing
    24 sharp_pain | every breath is a stab
    24 sharp_pain | it feels like knives
    24 sharp_pain | unbearable ache in my hip
    24 sharp_pain | sharp pain when I put weight on it
    24 sharp_pain | 8/10 pain since this morning
    24 sharp_pain | electric feeling down my spine
    24 radiating_pain | the pain wraps around to my groin
    24 radiating_pain | hurts from my neck down to my elbow
    24 radiating_pain | pain keeps running into my left leg
    24 weakness | I can barely lift my arm
    24 weakness | can't push up from a chair, legs are too weak
    24 weakness | my hand won't close
    24 weakness | I stumbled because my leg gave way
    24 weakness | can't hold my phone
    24 worsening | gets worse by the minute
    24 worsening | pain is ramping up
    72 worsening | it was better on Thursday, now it's bad again
    72 worsening | more sore today than on Monday
    72 persistent_beyond_72h | the soreness has lasted a week
    72 persistent_beyond_72h | it continues to hurt
    72 persistent_beyond_72h | ten days on, it still aches
    24 history_disc | I have a bulging disc and I'm in pain today
    24 history_injury | came off a horse last weekend, now my hip hurts
    24 osteoporosis | osteoporosis and a new pain in my spine
    24 pregnancy_symptom | 24 weeks pregnant and I have some bleeding
    24 bladder_bowel | I can't feel when I need to pee
    24 saddle_numbness | numb around the groin
    24 chest_breath | I feel short of breath
    24 calf_swelling | calf is swollen, red and painful
    24 fever | got the chills and a temperature
    24 severe_headache | sudden severe headache
    24 faint_dizzy | I keep getting dizzy
    24 allergic_reaction | skin came up in hives
    24 severe_bruising | bruises all over my back
    24 emergency | I went to A&E last night
    24 self_harm | I don't want to be alive
    24 tingling | Yes, some tingling in my hand
    24 numbness | Better overall but my toe is still numb
    24 numbness | it isn't sore, it's numb
    24 weakness | weak: yes, numb: no
    24 tingling | the tingling is still there, is this normal?
    24 numbness | my daughter says my face looks droopy and it feels numb
    24 numbness | just a bit of numbness, nothing serious
    24 sharp_pain | Massage was fab, only a sharp pain in my neck now
    24 tingling | dont think its related but hands are tingling
    24 numbness | cant feel my littel finger
    24 sharp_pain | sharpp pain
    24 tingling | tinglin toes
    24 sharp_pain | <div>There is a <i>sharp</i> pain in my side</div>
    24 weakness | my hand is rubbish at gripping since yesterday
    24 weakness | can't snap my fingers or hold cutlery
    24 weakness | struggling with stairs because my thigh gives up
    24 numbness | feels like my foot is wrapped in cling film
    24 numbness | cold patch on my shin with no feeling
    24 numbness | my toes have switched off
    24 tingling | hands feel like they are full of sparkling water
    24 tingling | my foot is alive with ants
    24 sharp_pain | it's like being jabbed with a fork
    24 sharp_pain | the pain makes me see stars
    24 sharp_pain | pain so bad I threw up
    24 radiating_pain | a hot wire from my buttock to my heel
    24 radiating_pain | pain starts at the base of my skull and runs into my shoulder and arm
    24 chest_breath | there's a weight on my chest
    24 chest_breath | I get winded going to the bathroom
    24 bladder_bowel | had to wear a pad because I leak all the time now
    24 faint_dizzy | I get the spins every time I stand
    24 faint_dizzy | my legs went and I hit the deck, blacked out
    24 fever | sweating and shaking with a temperature
    24 calf_swelling | the back of my leg is hard, hot and sore
    24 allergic_reaction | I'm covered in an itchy rash
    24 severe_bruising | my whole side is purple
    24 emergency | currently in the emergency department
    24 self_harm | I'd rather be dead
    24 worsening | I'm getting worse
    72 worsening | it went away for a day and now it's back worse than ever
    72 persistent_beyond_72h | it hasn't improved one bit
    72 persistent_beyond_72h | nearly a week and I'm still sore
    24 pregnancy_symptom | I'm expecting and had a small bleed
    24 numbness | thanks for asking! all good besides numb fingertips
    24 weakness | I'm ok but my left arm isn't, it won't lift
    """#
  static let amber = #"""
    24 numbness | it was numb for a bit but that's gone
    24 tingling | maybe a tiny bit of tingling
    24 weakness | felt a bit weak last night, fine today
    24 | not feeling great
    24 | so-so
    24 | bit disappointed
    24 | could be better
    24 call_requested | can you call me
    24 call_requested | 3
    24 | 6
    24 | no idea
    72 persistent_beyond_72h | still a little sore
    24 worsening | more painful than yesterday
    24 history_disc | I've a slipped disc but no problems
    24 numbness,tingling | strange feeling in my leg
    24 wrong_number | sorry who is this
    24 conduct | he made me feel uncomfortable
    24 | is tingling normal
    24 severe_headache | slight headache
    24 | mon pied est engourdi
    """#
  static let ok = #"""
    24 | I'm feeling great, thank you
    24 | all good, no issues
    24 | slept so well
    24 | feeling a bit sore but good
    24 | loved it!
    24 | no numbness, no pain, nothing
    24 | not a thing, feel great
    24 | a lot better thanks
    24 | muscles ache a bit, nothing else
    24 | I'm sore like I did a big workout
    72 | soreness has gone
    72 | feeling almost normal, just a hint of stiffness
    24 | no sharp pain, no tingling, all grand
    24 | don't have any of those
    24 | haven't had any problems
    24 | the tingling I had before the session is gone
    24 | my sister has numb hands, I'm perfectly fine
    24 | see you at 2pm sharp
    24 | my legs were weak with laughter at your story, feeling good
    24 | out like a light last night
    24 | couldn't be better
    24 | my neck feels free
    24 | nothing bad to report
    24 | shoulders are a bit tender, otherwise fab
    24 | I was sore yesterday but fine today
    24 | the headache I arrived with is gone
    24 | just a small bruise
    24 | thank you for the lovely massage
    24 | back feels brand new
    24 | been to the gym and all is well
    24 | no weakness, no dizziness, just sleepy
    24 | fine!
    24 | great, thx
    24 | it's all good
    24 | a tad stiff but better
    24 | no probs
    24 | everything is normal
    24 | sore but fine
    24 | feeling loose and happy
    24 | woke up refreshed
    24 | no ill effects
    24 | nothing hurts
    24 | I'm not numb or anything
    24 | can't complain at all
    24 | best massage ever
    24 | my back pain from before is gone, thank you
    24 | I had pins and needles years ago but not now
    24 | my boss has a bad back, I don't
    24 | the traffic was a pain but I feel good
    24 | sharp knives in your kitchen ad lol, feeling good
    24 | slight bruise, no big deal
    24 | muscles feel worked but good
    72 | no soreness left
    72 | it's gone
    72 | back to my old self
    24 | chuffed to bits
    24 | no bother at all
    24 | best I've felt in years
    24 | loving life
    24 | muscles are a wee bit sore, all normal
    24 | zero complaints
    24 | no tingles, no numb bits, happy days
    24 | feels like I had a good workout
    24 | looser than I've been in months
    24 | my hubby's knee gave way but I'm fine
    24 | haven't a pain or an ache
    24 | I'd a small headache before I came, gone after, thanks
    24 | not dizzy, not faint, not anything
    24 | hope you're well, I feel great
    24 | slept 10 hours straight
    """#
  static let questions = #"""
    24 | can I go swimming tomorrow?
    24 | what if it starts to tingle?
    24 | do you have a slot on Friday
    24 | should I stretch today?
    24 | who do I call if my leg goes weak?
    24 | what's the price for an hour
    24 | is it ok to take a hot bath
    24 | can massage help a herniated disc?
    """#
  static let optOuts = #"""
    24 | stop texting me please
    24 | STOP
    24 | unsubscribe please
    24 | no more texts
    24 | please remove me from your list
    24 | I do not wish to receive these messages
    """#
  static let automatic = #"""
    24 | Automatic reply: I am out of the office
    24 | Your message was not delivered
    24 | I'm driving - I'll get back to you later. Sent by Driving Mode
    """#
}
