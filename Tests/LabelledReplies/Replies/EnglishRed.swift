/// Replies that a person must answer by telephone. One a line: stage, codes, text; `⏎` is a line break.
enum EnglishRed {
  static let table = #"""
    24 numbness | My right hand has been numb since I left
    24 numbness | two of my fingers went numb on the drive home
    24 numbness | I cant feel my little toe
    24 numbness | my left foot is completely dead
    24 numbness | woke up and my whole arm was asleep, it still is
    24 numbness | lost sensation along the outside of my thigh
    24 numbness | Everything fine but part of my calf has gone numb
    24 numbness | there's no feeling in my thumb
    24 numbness | kind of a numb patch on my shoulder blade, probably nothing
    24 numbness | toes feel like wood
    24 numbness | Love the massage!! Only thing, my pinky is numb lol
    24 numbness | numbness in both hands
    24 numbness | left cheek of my bum feels like I've been to the dentist, totally numb
    24 numbness | not sore at all, just numb down one side of my foot
    24 numbness | I have no sensation in my big toe
    24 numbness | My forearm goes numb whenever I type
    24 numbness | numb fingers. otherwise great
    24 numbness | the numbness comes and goes
    24 numbness | the numbness is nearly gone but still there in the fingertips
    72 numbness | Soreness has gone, numb toe has not
    24 numbness | I can't really feel the bottom of my foot when I walk
    24 numbness | nuumb foot
    24 numbness | my foot is nmb
    24 numbness | numbnes in my leg
    24 numbness | It's silly but my knee is a bit numb
    24 numbness | why is my hand still numb?
    24 numbness | Is it normal that my thigh is numb?
    24 numbness,tingling | numb & tingly left hand
    24 tingling | pins and needles in my feet all evening
    24 tingling | my fingers keep tingling
    24 tingling | Prickling feeling down my arm
    24 tingling | it feels like ants crawling on my leg
    24 tingling | my hand is buzzing
    24 tingling | constant fizzing in my toes
    24 tingling | my arm keeps falling asleep
    24 tingling | tinglling in my foot since last night
    24 tingling | I've had a tingle in my thumb ever since
    24 tingling | great session thanks! slight tingling in left hand
    24 tingling | shoulders feel lovely. toes are tingling a little though
    24 tingling | tingling hasn't stopped
    24 tingling | not only tight, my palm tingles too
    24 tingling | No change in the tingling
    24 tingling | tingling is less than yesterday but it's there
    24 tingling | I get pins & needles when I sit
    24 tingling | if I lean forward my fingers tingle
    24 tingling | My wife says I keep rubbing my hand because it tingles
    24 tingling | Numbness: no. Tingling: yes.
    24 tingling | Numb - no, weak - no, tingling - yes a bit
    24 sharp_pain | Sharp pain between my shoulder blades when I breathe in
    24 sharp_pain | stabbing in my lower back
    24 sharp_pain | feels like a knife in my hip
    24 sharp_pain | I get an electric shock feeling in my neck when I turn
    24 sharp_pain | shooting pain when I stand up
    24 sharp_pain | the pain is unbearable
    24 sharp_pain | I'm in agony
    24 sharp_pain | excruciating
    24 sharp_pain | worst pain I have ever had
    24 sharp_pain | pain is 8/10
    24 sharp_pain | my back is a 9 out of 10 right now
    24 sharp_pain | zapping sensation in my elbow
    24 sharp_pain | sore everywhere and something sharp by the rib
    24 sharp_pain | shrap pain in my neck
    24 sharp_pain | it's a jabbing pain under the shoulder blade
    24 sharp_pain | My neck is killing me
    24 sharp_pain | I could cry it hurts so much
    24 sharp_pain | if I bend I get a stabbing pain
    24 sharp_pain | Painkillers don't help with the sharp pain
    24 sharp_pain | I don't want to make a fuss but there's a sharp twinge in my back
    24 sharp_pain | not sure what caused it but I have a stabbing pain in my side
    24 sharp_pain | I'm not one to complain, but the pain is severe
    24 sharp_pain | it is not dull, it is sharp
    24 sharp_pain | S H A R P pain in neck
    24 sharp_pain | Feeling good overall.⏎Sharp pain when I lift my arm.
    24 sharp_pain,radiating_pain | Shooting pain down my right leg
    24 radiating_pain | the pain goes down my leg
    24 radiating_pain | pain travels from my back to my calf
    24 radiating_pain | My sciatica is acting up since the massage
    24 radiating_pain | aching all the way down into my foot
    24 radiating_pain | pain wraps around my hip and into the thigh
    24 radiating_pain | The soreness is spreading into my arm
    24 radiating_pain | it runs from my buttock down the back of the leg
    24 radiating_pain | neck hurts and it goes into my hand
    24 radiating_pain | sciatic pain is back with a vengeance
    24 radiating_pain | pain moving into the glute and hamstring
    24 radiating_pain | when I cough it shoots into my leg
    24 weakness | My grip is weak
    24 weakness | I keep dropping things
    24 weakness | my knee keeps giving way
    24 weakness | can't lift my arm above my shoulder
    24 weakness | I can't hold a cup in my right hand
    24 weakness | my foot drags when I walk
    24 weakness | Leg buckled on the stairs this morning
    24 weakness | no strength in my left hand
    24 weakness | my arm feels floppy and useless
    24 weakness | I'm struggling to grip the steering wheel
    24 weakness | foot is slapping the ground when i walk
    24 weakness | both legs feel weak
    24 weakness | wasn't able to turn the key, hand has no power
    24 weakness | my arm won't move properly
    24 weakness | weekness in my leg
    24 weakness | No numbness and no tingling, but my grip has gone
    24 weakness | My husband noticed my foot is dragging
    24 weakness | legs like jelly and they keep giving out
    72 worsening | it's worse than yesterday
    72 worsening | was better on Tuesday, now it's bad again
    72 worsening | Much worse today
    24 worsening | every hour it gets worse
    24 worsening | The ache is getting worse and worse
    24 worsening | it's been steadily increasing since I left
    24 worsening | pain is ramping up all the time
    72 worsening | hurts more now than it did the first day
    72 worsening | sorer today than yesterday
    24 worsening | It isn't easing, it's growing by the hour
    72 persistent_beyond_72h | Still hurting
    72 persistent_beyond_72h | the pain is not going away
    72 persistent_beyond_72h | my back still hurts when I sit
    72 persistent_beyond_72h | no improvement in the pain at all
    72 persistent_beyond_72h | It's not getting any better
    72 persistent_beyond_72h | a week later and my neck is still sore
    24 persistent_beyond_72h | I've been in pain for five days
    72 persistent_beyond_72h | Four days on and it still hurts
    72 persistent_beyond_72h | been sore since last Monday, it's Sunday now
    72 persistent_beyond_72h | day 5 and my back still aches
    72 persistent_beyond_72h | it has hurt for over a fortnight now
    72 persistent_beyond_72h | pain won't go away
    72 persistent_beyond_72h | hurts the same as on day one
    72 persistent_beyond_72h | aching for more than three days now
    24 history_disc | I have a herniated disc and my back hurts
    24 history_disc | had spinal fusion two years ago, lower back is painful since the massage
    24 history_disc | forgot to say I've a bulging disc, it's really hurting today
    24 history_injury | I fell off my bike last week and now my shoulder hurts
    24 history_injury | was in a car crash ten days ago and my neck is painful
    24 history_injury | sprained my ankle on Friday, it hurts
    24 osteoporosis | I have osteoporosis and my ribs hurt
    24 osteoporosis | my bones are thin (osteoporosis) and my hip is painful
    24 pregnancy_symptom | I'm pregnant and have had cramps since the massage
    24 pregnancy_symptom | 30 weeks pregnant, baby is moving less today
    24 pregnancy_symptom | I'm expecting and I've got some bleeding
    24 pregnancy_symptom | pregnant and my hands and face are swollen
    24 pregnancy_symptom | think my waters broke, I'm 35 weeks
    24 bladder_bowel | I wet myself last night
    24 bladder_bowel | cannot pee properly since the session
    24 bladder_bowel | I've lost control of my bowels
    24 bladder_bowel | can't hold my urine
    24 saddle_numbness | I'm numb between my legs
    24 saddle_numbness | can't feel it when I wipe
    24 chest_breath | chest pain since this morning
    24 chest_breath | I'm short of breath
    24 chest_breath | tightness in my chest and can't catch my breath
    24 chest_breath | hard to breathe
    24 calf_swelling | my calf is swollen and hot
    24 calf_swelling | one calf is red and bigger than the other
    24 calf_swelling | lower leg swelled up overnight
    24 fever | I've got a fever
    24 fever | temperature of 38.7 since last night
    24 fever | shivering and burning up
    24 severe_headache | worst headache of my life
    24 severe_headache | thunderclap headache out of nowhere
    24 severe_headache | splitting headache since the massage
    24 severe_headache | terrible migraine and my vision is blurry
    24 faint_dizzy | I fainted in the shower
    24 faint_dizzy | feeling really dizzy
    24 faint_dizzy | nearly passed out when I got up
    24 faint_dizzy | the room is spinning
    24 faint_dizzy | lightheaded every time I stand
    24 allergic_reaction | broke out in hives
    24 allergic_reaction | my face is swelling up
    24 allergic_reaction | itchy rash all over my back from the oil
    24 allergic_reaction | the hot stone burned me, I have a blister
    24 severe_bruising | huge black bruises all over my legs
    24 severe_bruising | covered in bruises
    24 emergency | I'm in A&E
    24 emergency | calling an ambulance
    24 emergency | help me please
    24 emergency | my face is drooping on one side and my speech is slurred
    24 emergency | call me urgently
    24 emergency | ended up in hospital last night
    24 self_harm | I want to kill myself
    24 self_harm | I don't want to be here anymore
    24 self_harm | I can't go on living like this
    24 numbness | This is Anna's husband, she says her foot is numb
    24 weakness | writing for my mum who saw you yesterday, her arm is weak
    24 numbness | my son had a session with you and now his hand is numb
    24 numbness | Unsubscribe me please. And my toes are numb by the way.
    24 numbness | You asked to tell you if anything goes numb. Well, my hand has.
    24 tingling | It's perhaps from sleeping badly, but my arm is tingling
    24 sharp_pain | I can't stop thinking about this stabbing pain
    24 numbness | no pain no gain they say, but my hand is numb
    24 numbness | the pain has gone but now my foot is numb
    24 numbness | numb toe, the ibuprofen did nothing
    24 tingling | I wouldn't say it's bad but my feet are tingling
    24 weakness | I am fine thanks, just can't make a fist
    24 numbness | numbness no better
    24 tingling | I thought the tingling would be gone by now but no
    24 numbness | Numbness in my thumb. Sent from my iPhone
    24 numbness | Numb thumb⏎⏎On Mon, 3 Mar 2025 at 10:00, Clinic <hi@clinic.example>⏎wrote:⏎> Any sharp pain?
    24 tingling | > Any tingling?⏎Yes, in my left hand
    24 persistent_beyond_72h | my back has been hurting since the massage two weeks ago
    """#
}
