/// English red replies in everyday words, a family of wordings each, written while the rules were improved.
enum EverydayRedEnglish: ReplyTables {
  static let red = #"""
    24 numbness | there's a patch on my shin where I can't tell you're touching me
    24 numbness | I spilled hot tea on my hand and only realised when I saw the red mark
    24 numbness | the ball of my foot might as well be made of foam
    24 numbness | my pinky has checked out, no sensation whatsoever
    24 numbness | Left cheek feels like after the dentist and it's not wearing off
    24 numbness | I keep checking my toes are still there because I can't feel them in my shoes
    24 numbness | lost touch in two fingertips, can't feel the strings on my guitar
    24 numbness | my heel is completely blank
    24 numbness | one side of my calf has gone all cotton woolly
    24 numbness | it's like I'm wearing a thick sock on one foot and I'm barefoot
    24 numbness | my hand went to sleep at breakfast and is still asleep at dinner
    24 numbness | arm gone dead from elbow to wrist
    24 numbness | Cannot feel if the water is hot or cold with my right foot
    24 tingling | my fingers have been doing that fuzzy TV thing all day
    24 tingling | There's a low hum in my thigh that won't switch off
    24 tingling | pins n needles up both arms every time I look down
    24 tingling | It feels as though someone is pricking the sole of my foot with tiny needles
    24 tingling | toes r tingly af
    24 tingling | constant tickle in my calf like something is crawling there
    24 tingling | my foot feels like its plugged into something
    24 tingling | a buzz runs along my forearm when I type
    24 tingling | sort of electric ants under the skin of my back
    24 tingling | it's prickly down the side of my neck
    24 sharp_pain | got a pain in my side that makes me catch my breath, like a blade
    24 sharp_pain | every time I turn over in bed it's like being zapped
    24 sharp_pain | i actually screamed putting my socks on
    24 sharp_pain | it hurts so much I was sick
    24 sharp_pain | Pain level 9 today
    24 sharp_pain | the pain is horrific, I can't get comfortable at all
    24 sharp_pain | somebody stuck a fork in my shoulder blade is how it feels
    24 sharp_pain | a bolt of pain when I sneeze
    24 sharp_pain | I haven't hurt like this since I broke my leg
    24 sharp_pain | ten out of ten, no joke
    24 sharp_pain | I was on all fours on the bathroom floor with the pain
    24 sharp_pain | My neck catches like a hot wire
    24 sharp_pain | pain so bad i threw up
    24 sharp_pain | I'm in absolute bits with the pain in my hip
    24 radiating_pain | the pain starts at my bum and finishes at my toes
    24 radiating_pain | it's gone all down the back of my leg
    24 radiating_pain | ache has moved into my arm and now my thumb
    24 radiating_pain | burning line from my shoulder blade to my elbow
    24 radiating_pain | my sciatic nerve is furious
    24 radiating_pain | hip pain that creeps round to my groin and down to the knee
    24 radiating_pain | when I bend forward something runs down to my heel
    24 radiating_pain | back pain now in both legs
    24 radiating_pain | pain is travelling, was in my neck and now it's in my hand
    24 weakness | I can't turn my key in the lock with my right hand
    24 weakness | my leg wouldn't come with me when I got off the bus
    24 weakness | dropped three plates today, my grip just goes
    24 weakness | I've to use both hands to lift a cup of tea
    24 weakness | my foot slaps the floor when I walk
    24 weakness | can't get up on my tiptoes on the left
    24 weakness | knee gave out on me in Tesco
    24 weakness | my arm won't go above shoulder height
    24 weakness | Had to ask my husband to do up my buttons, fingers won't do it
    24 weakness | I have no push in my right foot when I drive
    24 weakness | my thumb has no strength for my phone
    24 weakness | nearly fell down the steps because my thigh just wasn't there
    24 weakness | couldn't lift my head off the pillow this morning, neck muscles just not working
    24 weakness | legs like jelly, had to crawl up the stairs
    24 weakness | can hardly hold a pen
    24 weakness | my wrist flops
    24 worsening | hour by hour it is getting more painful
    24 worsening | each morning is worse than the one before
    24 persistent_beyond_72h | a week on and my back is still killing
    24 persistent_beyond_72h | I've been in pain ever since I left you, 5 days now
    24 persistent_beyond_72h | nine days later and still hurting to sit
    24 history_disc | I had a discectomy in 2019 and my lower back really hurts after yesterday
    24 history_disc | two bulging discs, never mentioned it, and now I'm in pain
    24 history_injury | I slipped on ice last week and my tailbone hurts like mad since the massage
    24 history_injury | was rear-ended last Friday, neck is really sore and painful today
    24 osteoporosis | I have thin bones, take alendronate, and there's a sore spot on my rib that hurts to touch
    24 pregnancy_symptom | I'm 28 weeks and my face and hands have swelled up
    24 pregnancy_symptom | pregnant and spotting a little since this morning
    24 pregnancy_symptom | baby hasn't kicked since lunchtime, I'm 35 weeks
    24 bladder_bowel | I wet the bed last night for the first time in my life
    24 bladder_bowel | can't pee. been trying all day
    24 bladder_bowel | I have no idea when I need the loo anymore, it just happens
    24 bladder_bowel | pooed myself at work and didn't know till later
    24 bladder_bowel | I need to go but nothing happens, bladder feels like it will burst
    24 saddle_numbness | I can't feel it when I wipe
    24 saddle_numbness | my bits have gone completely numb
    24 saddle_numbness | sitting on the toilet I can't tell if the seat is there
    24 chest_breath | tight band round my chest since lunch
    24 chest_breath | I'm getting out of breath just talking
    24 chest_breath | my heart keeps skipping and racing
    24 chest_breath | feels like someone is sitting on my chest
    24 calf_swelling | my right calf is hot and bigger than the left
    24 calf_swelling | one leg has swollen up, it's red and sore to touch
    24 calf_swelling | lower leg tight and shiny, sock leaves a deep ring
    24 fever | shivering under three blankets, thermometer says 38.7
    24 fever | running a temp since last night
    24 fever | hot then cold then hot, sweating through my pyjamas
    24 severe_headache | worst headache of my life came on suddenly
    24 severe_headache | my head is splitting and I can't bear the light
    24 severe_headache | headache so bad I can't see straight
    24 faint_dizzy | I came over all dizzy in the shower and had to sit down
    24 faint_dizzy | passed out getting out of the car
    24 faint_dizzy | the whole room goes round when I lie back
    24 faint_dizzy | keep feeling like I'm going to keel over
    24 allergic_reaction | I've come up in a rash all over my back
    24 allergic_reaction | my lips are swelling
    24 allergic_reaction | skin is burning and blistering where the hot stone was
    24 allergic_reaction | itchy red bumps everywhere the oil touched
    24 severe_bruising | black bruises all down my thighs, size of saucers
    24 severe_bruising | my back looks like I've been in a car crash, it's purple all over
    24 emergency | in A&E right now
    24 emergency | my speech is slurred and one side of my face feels droopy
    24 emergency | call me back urgently please
    24 emergency | ambulance is on its way
    24 self_harm | I don't want to be here anymore
    24 self_harm | I've been thinking about ending it all
    24 self_harm | everyone would be better off if I wasn't around
    24 self_harm | what's the point in carrying on
    24 numbness | not to be dramatic but I can't feel half my foot
    24 tingling | I know you said it's normal to be sore but is it normal that my hand tingles?
    24 weakness | No pain at all thanks, it's just my grip has gone
    24 numbness | everything's great apart from a numb thumb
    24 sharp_pain | Fine until I cough, then it's like a knife
    24 numbness | the numbness comes and goes but it's mostly there
    24 tingling | tingling isn't as bad as yesterday
    24 numbness | if I sit for ten minutes my leg goes dead
    24 numbness | my wife is worried because I can't feel my foot
    24 weakness | my daughter says I'm dragging my left leg
    24 numbness | can't stop thinking about it, my whole foot is numb
    24 numbness | no worse than yesterday but still numb
    24 numbness | it's not nothing, I can't feel my ring finger
    24 numbness | I'd love to say I'm fine but my left hand has no feeling
    24 numbness | You asked about numbness: afraid so, both feet
    24 numbness | Slept great, ate well, walked the dog. One thing, my lip's been numb since the session
    24 numbness | never mind the soreness, it's the dead toe that bothers me
    24 tingling | didn't have any tingling before but I do now
    24 tingling | Not painful at all. More like a constant tingle in the heel
    24 tingling | the tingling faded then came straight back
    24 tingling | tingling, though less than this morning
    24 tingling | i was told to say if my hands tingled well they do
    24 tingling | am I supposed to have tingling in my arm?
    24 weakness | not tired, weak. my right arm is weak
    24 weakness | I don't think it's serious but my leg buckled twice on the way to work
    24 weakness | if I try to grip anything my hand just opens
    24 weakness | whenever I climb stairs my knee gives
    24 weakness | my physio neighbour noticed that my foot drops when I walk
    24 weakness | Wasn't going to bother you, but I can't lift my arm to get my coat on
    24 sharp_pain | I wouldn't call it soreness, it is stabbing
    24 sharp_pain | soreness gone but there's a sharp pain when I twist
    24 sharp_pain | nothing helps, paracetamol doesn't touch the stabbing in my hip
    24 sharp_pain | feeling good apart from an electric jolt down my neck whenever I nod
    24 sharp_pain | hurts like nobody's business
    24 sharp_pain | got a crick in my neck so bad I'm crying
    24 radiating_pain | not just my back any more, it runs into my calf
    24 radiating_pain | no numbness just pain going down to my ankle
    24 radiating_pain | shooting pains in my leg, probably nothing
    72 radiating_pain | it's spread to my arm now
    72 worsening | was better on tuesday, back to square one and worse today
    72 worsening | getting worse not better
    24 worsening | every hour it ramps up a bit more
    72 worsening | I feel worse than right after the massage
    72 worsening | the soreness has doubled since yesterday
    72 persistent_beyond_72h | still in pain
    72 persistent_beyond_72h | no improvement at all, back hurts
    72 persistent_beyond_72h | It's not shifting, hurts the same
    24 persistent_beyond_72h | sore since Monday last and it's now Saturday
    24 persistent_beyond_72h | more than a week now and my neck aches every day
    72 persistent_beyond_72h | pain won't go away
    24 chest_breath | it's not my back I'm worried about, I'm breathless
    72 chest_breath | chest feels crushed when I lie down
    24 fever | my son is fine, it's me that has the fever
    24 fever | temp 39.2
    24 faint_dizzy | no pain thank god but so lightheaded I had to leave work
    24 severe_headache | I get migraines but never like this one
    24 severe_headache | terrible head all day, threw up twice
    24 numbness | this is Tom's wife. his arm has gone numb since he saw you
    24 weakness | Writing for my father, he can't grip his stick since the session
    24 numbness | hi it's dad here, ellie says her foot is numb since her massage
    24 out numbness | stop sending these, my fingers are numb because of you
    24 out weakness | STOP. leg weak
    24 numbness | yes to the numbness, no to the rest
    24 tingling | numb no, tingling yes
    24 numbness | 1 but also my toes are numb
    24 sharp_pain | 3 sharp pain
    24 numbness | <p>Hi there,</p><p>My heel is <b>numb</b>.</p>
    24 history_injury | I came off my horse on Sunday and didn't mention it, my ribs hurt today
    24 history_injury | broke my wrist in the spring and it's really painful since the massage
    24 emergency | My husband is driving me to hospital now
    24 emergency | they're keeping me in for observation
    24 allergic_reaction | my skin is on fire where the oil was, big red welts
    24 allergic_reaction | throat feels tight and itchy since the lavender
    24 severe_bruising | I'm black and blue from shoulder to hip
    24 bladder_bowel | I leaked when I stood up, never happened before
    24 calf_swelling | my calf's gone hard as a rock and it's warm
    24 self_harm | honestly I just want it to be over, life I mean
    24 self_harm | I can't go on
    24 numbness | the back of my thigh is anaesthetised or something
    24 numbness | I keep biting my lip because I can't feel it
    24 numbness | kicked the bed frame and only heard it, didn't feel a thing
    24 numbness | lost all feeling in my baby toe
    24 numbness | my ear feels like it's not part of my head
    24 numbness | fingertips feel waxy and distant
    24 numbness | like my thumb's been borrowed from someone else
    24 numbness | there's zero feeling in my instep
    24 numbness | shaved my leg and couldn't feel the razor on one side
    24 numbness | the outside edge of my hand is just gone, like it's not there
    24 numbness | my foot's been dead all night
    24 tingling | feels like sparklers in my toes
    24 tingling | my forearm keeps fizzing like a soluble aspirin
    24 tingling | got that funny-bone feeling that won't stop
    24 tingling | my face tingles on one side
    24 tingling | a thousand tiny pinpricks in my heel
    24 tingling | hand keeps going to sleep when I hold the steering wheel
    24 tingling | vibrating sensation in my left thigh like a phone going off
    24 tingling | prickly heat feeling running along my arm
    24 sharp_pain | I get a stab every time I twist to the left
    24 sharp_pain | hurts to the point I feel sick
    24 sharp_pain | pain like toothache in my hip but ten times worse
    24 sharp_pain | can't put into words how bad the pain is
    24 sharp_pain | a searing pain under my shoulder blade
    24 sharp_pain | this is the worst pain I've had since childbirth
    24 sharp_pain | my neck locked and I yelped
    24 sharp_pain | like being kicked by a horse every time I breathe
    24 sharp_pain | I'm crying it hurts that much
    24 sharp_pain | pain is through the roof
    24 radiating_pain | it goes from my neck right out to my fingertips
    24 radiating_pain | pain wraps round my ribs to the front
    24 radiating_pain | my leg hurts all the way to the foot when I stand
    24 radiating_pain | there's a pulling pain from my buttock to behind my knee
    24 radiating_pain | the pain's gone walkabout, it's in my calf now
    24 weakness | my hand won't close round the handlebar
    24 weakness | couldn't push the clutch down, no strength
    24 weakness | I stumbled because my foot didn't lift
    24 weakness | arm feels too heavy to lift
    24 weakness | my grip is shot
    24 weakness | can't squeeze the toothpaste
    24 weakness | my leg keeps folding
    24 weakness | struggling to lift my toes off the floor
    24 weakness | can't open a bottle of water since yesterday
    24 weakness | my arm just drops when I try to hold it up
    24 weakness | I can't stand on one leg any more, it gives
    24 worsening | it's building up and up
    24 worsening | seems to get worse with every hour that passes
    72 worsening | today is the worst day so far
    72 worsening | it was fading but it's come back stronger
    24 persistent_beyond_72h | it's been over a week and I'm still in pain
    72 persistent_beyond_72h | still hurts just as much
    72 persistent_beyond_72h | sore for six days now
    72 persistent_beyond_72h | I'm still in a lot of discomfort and pain
    24 history_disc | I have a prolapsed disc and since the session my back has been in spasm and painful
    24 history_injury | I fractured a rib a month ago and now it hurts again
    24 osteoporosis | osteopenia here, my hip hurts since you pressed on it
    24 pregnancy_symptom | 20 weeks pregnant and had cramps all night
    24 pregnancy_symptom | I'm expecting and my ankles have blown up and I have a headache
    24 bladder_bowel | leaking wee without noticing
    24 bladder_bowel | can't start a wee at all
    24 bladder_bowel | my bowels just went without warning
    24 saddle_numbness | no feeling around my back passage
    24 saddle_numbness | it's numb between my thighs, right up to the crotch
    24 chest_breath | pressure in the chest and my left arm aches
    24 chest_breath | can't seem to take a deep breath
    24 chest_breath | I'm wheezing and my chest is tight
    24 calf_swelling | throbbing swollen calf, warm to touch
    24 calf_swelling | my left leg is twice the size of my right
    24 fever | I've had the chills since I got home
    24 fever | my temperature is up at 39
    24 severe_headache | blinding headache since last night
    24 severe_headache | my head feels like it'll explode
    24 faint_dizzy | dizzy as anything when I get up
    24 faint_dizzy | fainted in the supermarket
    24 faint_dizzy | I go lightheaded every time I stand
    24 allergic_reaction | covered in hives
    24 allergic_reaction | my eyes have puffed up and I'm itching
    24 allergic_reaction | got a nasty burn from the heat pad
    24 severe_bruising | huge dark bruises on both arms
    24 emergency | off to casualty with my back
    24 emergency | paramedics are here
    24 emergency | please someone call me now, it's urgent
    24 self_harm | life isn't worth living like this
    24 self_harm | I'm thinking of killing myself
    24 self_harm | I took all my tablets
    24 numbness | glad to say the soreness is gone, sad to say my toes are numb
    24 numbness | I don't know why but half my foot is numb
    24 numbness | had numb hands years ago and now they're numb again
    24 weakness | don't be alarmed but my right hand is quite weak
    24 tingling | my mate says it's nothing but my arm tingles non stop
    24 tingling | not sure it's from you, but my fingers are tingling
    24 numbness | would it be normal for my heel to be numb? because it is
    24 numbness | the numbness is nearly gone
    24 numbness | less numb than yesterday but still there
    24 sharp_pain | the stabbing has eased a bit
    24 weakness | it's not weak all the time, only when I climb stairs
    24 tingling | Tingling? Yes. Weakness? No.
    24 numbness | any numbness - yes left foot
    """#

  static let amber = #"""
    """#

  static let ok = #"""
    """#

  static let questions = #"""
    """#

  static let optOuts = #"""
    """#

  static let automatic = #"""
    """#
}
