/// Short English replies about sensation, strength and control, by somebody who knew no rule, written to find wordings that were missing; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundNerves: ReplyTables {
  static let red = #"""
    24 numbness | I can poke my big toe with a pen and nothing registers
    24 numbness | my thumb's like a block of wood
    72 numbness | still can't tell if my sock is on or off on the right side
    24 numbness | top of my hand is like after the dentist
    24 numbness | woke up w a dead arm and it hasn't come back
    24 numbness | my foot fell asleep on the drive home and never woke up
    24 numbness | Half of my shin has gone all rubbery, can hardly tell I'm touching it
    72 numbness | the outside of my thigh has no sensation, like someone else's skin
    24 numbness | Burnt my finger on the kettle because I didn't feel the heat, hand's been off since Tuesday's massage
    24 numbness | cant feel the pedal under my foot properly when driving
    24 numbness | lost all feeling round my kneecap
    24 numbness | feels like someone injected novocaine into my heel
    24 numbness | bit of a numb patch between the shoulder blades, size of a coin, no biggie
    72 numbness | Couldn't do my earrings up this morning, fingertips have no feeling
    24 numbness | the whole left side of my arm is sound asleep
    24 numbness | my calf feels like it isn't mine
    72 numbness | Every night since seeing you I wake with lifeless hands
    24 numbness | walking is like stepping on cotton wool, on the left sole only
    24 numbness | three fingers are just... gone. no feeling whatsoever in them
    24 numbness | numbbb in my elbow down to pinky lol is what it is
    24 numbness | sensation in my right foot is really dulled
    24 numbness | Had to look down to check I was wearing my flip flop, that foot is blank
    72 numbness | the feeling in my hip is only half back
    24 numbness | my toes feel frozen solid and they're warm to the touch, can't feel them
    24 numbness | husband tickled my foot and I didn't feel a thing
    24 numbness | when I look down at my phone my arm goes dead
    72 numbness | numbness comes n goes in the ring finger
    24 numbness | the skin over my lower back seems deadened
    24 numbness | Shaving was weird, couldn't feel the razor on my left leg at all
    24 numbness | great massage thanks! only thing is my ear and jaw have gone numb
    24 numbness | jelly-like numb thing in my knee since I got off the table
    24 numbness | I've lost the sense of touch in my index finger
    72 numbness | arm's still dead as a doornail from the elbow down
    24 numbness | Mum asked me to text, she's got no feeling in two of her fingers after yesterday
    24 numbness | numb thumb wont go away, tried shaking it out
    24 numbness | Leg keeps going to sleep whenever I sit on the loo
    24 numbness | My heel has been numb since 4 pm, should I be bothered?
    72 numbness | back of my hand still hasn't got its feeling back
    24 numbness | hot tea went in my lap and I barely felt it on the left leg
    24 numbness | might just be how I slept but my pinky's numb
    24 tingling | fizzy feeling in my fingers like they're in lemonade
    24 tingling | ants marching up my forearm all evening
    24 tingling | my foot's buzzing like a phone on silent
    72 tingling | pins n needles havent budged from my right hand
    24 tingling | TV-static hands. weird
    24 tingling | got that sparkly feeling in my toes that you get when the blood comes back, except it doesn't stop
    24 tingling | every time I tip my head back my fingers start to prickle
    24 tingling | my scalp has been crawling and tingling since the neck work
    72 tingling | Tingles still there in the left foot on day 2
    24 tingling | tiny tingle in my lip, probs nothing
    24 tingling | P&Ns down both arms when i lie flat
    24 tingling | It's as if bees were living in my calf
    24 tingling | keep shaking my hand out because it won't stop fizzing
    24 tingling | funny bone feeling that doesn't leave, elbow to pinky
    72 tingling | the prickles in my thigh are fewer now but they haven't left
    24 tingling | soles of my feet feel like I'm standing on a hairbrush
    24 tingling | there's a vibrating sensation in my knee, phone wasn't even in my pocket
    24 tingling | toes are tingling, normal?
    24 tingling,numbness | hand goes tingly then completely dead then tingly again
    24 tingling | needles in my feet. little ones. hundreds
    24 tingling | champagne bubbles under the skin of my shin, since about lunchtime
    72 tingling | the tingling had left me alone yesterday and it's back in my arm today
    24 tingling | couldn't sleep, my arm kept tingling every time I rolled onto it
    24 tingling | tinglign in my rite foot
    24 tingling | pins and needels in my fingers since u did my shoulder
    24 tingling | she won't admit it but she keeps rubbing her hand, says it's all prickly. Her session was yesterday
    24 tingling | something like creepy crawlies on my leg but there's nothing there
    72 tingling | My left palm hums. Constantly.
    24 tingling | Neck's loads looser :) bit tingly in the fingertips mind
    24 tingling | feels like my foot has been lying in nettles
    24 tingling,weakness | hand's gone prickly and I keep fumbling my keys
    24 weakness | my leg went from under me on the stairs
    24 weakness | can't open a jar or even turn the front door key
    72 weakness | still not able to get my arm up high enough to wash my hair
    24 weakness | I keep tripping over my own left toes, they won't lift
    24 weakness | knee keeps folding on me
    24 weakness | my foot goes slap slap slap on the tiles
    24 weakness | couldnt push the clutch in this morning, leg has no power
    24 weakness | arms like cooked spaghetti, I can't hold the hairdryer up
    24 weakness | cant stand on tiptoe on one side anymore
    72 weakness | my wrist just hangs there, I have to lift it with the other hand
    24 weakness | had to use both hands to pick the kettle up
    24 weakness | No strength in my right thumb, buttons are impossible
    24 weakness | my legs wont hold me when i get off the sofa
    24 weakness | My handwriting's gone to pot, the pen slips out of my fingers
    24 weakness | getting out of the bath I couldn't push up with my left arm, it simply refused
    72 weakness,worsening | day 3 and the leg feels feebler than yesterday
    24 weakness | wife says I'm dragging one foot
    24 weakness | lifting a mug is a two-person job atm, right arm is useless
    24 weakness | I'm good, apart from my knee buckling twice on the way to the bus
    24 weakness | my ankle turned to jelly and I ended up on the floor
    24 weakness | I wobble like a newborn foal, one leg isn't supporting me
    24 weakness | unable to spread my fingers apart on the left
    24 weakness | if I carry shopping for more than a minute my hand opens by itself
    24 weakness | couldn't lift my toddler, arm had nothing in it
    24 weakness | Toothbrush keeps falling out of my hand
    24 weakness | my neck can't hold my head up by the evening
    72 weakness | strength in my grip hasnt come back
    24 weakness | My foot wouldn't move from the gas to the brake. scared me
    24 weakness | typing this w left hand bc the right 1 wont do what i tell it
    24 weakness | calf's got no push in it when I walk uphill
    24 weakness | shoulder is like a dead battery, can't raise it past my chest
    24 weakness | My leg conks out after ten steps
    24 weakness | Dad can't get up from his chair since you treated him, says his thighs won't work
    24 weakness | Three plates broken so far. Hands are butterfingers since the massage
    72 weakness | some hours the arm works, some hours it's limp
    24 weakness | need the banister to haul myself up, left leg doesn't pull its weight
    24 weakness | silly thing but I can't snap my fingers or pinch a peg any more
    24 weakness | right hand squeezes half as hard as the left now
    24 saddle_numbness,numbness | can't feel it when I wipe
    24 saddle_numbness,numbness | numb between my legs
    24 saddle_numbness,numbness | my undercarriage is numb like after a long bike ride, but I haven't been on a bike
    24 saddle_numbness,numbness | Everything down there has gone dead
    24 saddle_numbness,numbness | bit embarrassing, my private parts have no feeling
    24 saddle_numbness | sitting on the toilet I can't feel the seat under me
    72 saddle_numbness,numbness | bum cheeks and the bit in between are still numb
    24 saddle_numbness,numbness | tried to be intimate with my husband last night and couldn't feel a thing
    24 saddle_numbness,tingling | pins and needles round my back passage
    24 saddle_numbness,numbness | My crotch fell asleep on the way home and it's stayed that way
    24 saddle_numbness,numbness | numbish taint. sorry for the word
    24 saddle_numbness,numbness | when I wash my lady bits it's like washing someone else
    24 saddle_numbness,numbness | balls feel numb since I got up from your table
    24 saddle_numbness,tingling | tingling in my groin and around my bottom when I sit
    24 saddle_numbness,numbness | the part of me that touches a saddle has lost its feeling
    72 saddle_numbness,numbness | some feeling back in my vagina but not all of it
    24 saddle_numbness,numbness | penis is numb, can't get an erection either
    24 saddle_numbness,numbness | no sensation around my anus, noticed on the loo
    24 saddle_numbness,bladder_bowel | can't feel myself peeing
    24 bladder_bowel | wet myself in the car, first time ever
    24 bladder_bowel | haven't been able to pee since about 6 last night
    24 bladder_bowel | Had an accident in my pants and didn't notice until it was cold
    72 bladder_bowel | still leaking pee every time I get up
    24 bladder_bowel | pooed myself a little, mortified
    24 bladder_bowel | can't hold my bowels since the session
    24 bladder_bowel | I go and then it just dribbles, never feels empty
    24 bladder_bowel | need to push really hard to start peeing now
    24 bladder_bowel | woke up in a wet bed. I'm 43
    24 bladder_bowel | no idea when I need the loo any more, I just go by the clock
    24 bladder_bowel | Can't stop the stream once it starts
    24 bladder_bowel | there was poo in my underwear and I hadn't felt it come out
    72 bladder_bowel | Bought incontinence pads today, the leaking hasn't let up
    24 bladder_bowel | my waterworks have packed up
    24 bladder_bowel | bursting but nothing will come
    24 bladder_bowel | peed when I sneezed, peed when I laughed, peed when I bent over. never had that before yesterday
    24 bladder_bowel | don't make it to the bathroom in time anymore, three changes of trousers today
    24 bladder_bowel | Grandad soiled the chair this morning and he's never done that, he was with you yesterday
    24 bladder_bowel | back's great!! small leak down below last night, prob just my age
    24 bladder_bowel | bladder isnt listening to me
    24 bladder_bowel | All day without the urge to go, and I drink like a fish
    24 bladder_bowel,numbness | my legs are numb and I cant wee
    24 bladder_bowel,weakness | Knees giving out plus I wet the sofa
    24 bladder_bowel | Been to A&E's website, it says not being able to pass water matters. I can't.
    24 bladder_bowel | they had to put a catheter in last night because I couldn't go
    24 bladder_bowel | I've been weeing myself since Monday, could the massage do that?
    24 numbness,tingling | half numb half fizzy, the whole pinky side of my hand
    72 tingling,weakness | Arm tingles less, but I still can't hold a pan with it
    24 numbness,radiating_pain | pain shoots from my bum to my ankle and the ankle's numb
    24 numbness | not just sore, my fingers have no feeling either
    24 weakness | All fine. Well, my hand won't make a fist, but otherwise all fine
    """#

  static let amber = #"""
    24 tingling | is tingling normal
    24 numbness | does numbness happen after deep tissue?
    24 numbness | my hand was numb for an hour last night, all gone now
    24 tingling | had pins and needles in my foot after, cleared up by bedtime and none since
    24 numbness | not sure if my toes are numb or just cold
    72 tingling | maybe a bit of tingling in the arm? can't really say
    72 tingling | Same tingling in my feet I've had for years with my diabetes, no different
    24 tingling | I thought I felt a slight prickle in my heel but I could be imagining it
    24 bladder_bowel | wet the bed the first night, normal again since
    """#

  static let ok = #"""
    24 - | meetings all day bored me numb, but my back is lovely, thanks
    24 - | no numbness, no tingling, nothing leaking haha. all good
    24 - | no pins or needles, just a bit achy. cheers
    24 - | Fell asleep the second I got home, slept like a baby, feel great
    24 - | went weak at the knees when I saw the parking ticket lol, body feels great though
    72 - | I'm all good! My sister has the numb toes in this family, not me
    72 - | feeling fine, only thing leaking here is the kitchen tap
    24 - | grip's strong, legs are steady, I feel good
    72 - | the tingly fingers I came in with have gone since your treatment, thank you!
    24 - | Couldn't feel better if I tried
    24 - | Bladder fine, bowels fine, can feel everything. Just tender shoulders
    72 - | I'll drop by with a tip next week, feeling brilliant
    24 - | dead tired last night but the good kind, thanks so much
    72 - | still on a bit of a buzz from how relaxed I was, thank you
    24 - | All good here. My neighbour's the one whose hand is numb, she's seeing her GP
    24 - | watched The Walking Dead with my feet up, no aches at all, feeling fab
    72 - | my fingers are itching to book again, feel wonderful
    """#

  static let questions = #"""
    24 - | if my foot did go numb, would that be something to ring you about?
    24 - | Feeling fine, but what would I do in case I get pins and needles later?
    72 - | my friend gets tingly hands at her desk, do you treat that?
    24 - | could you see my husband too? he has a weak leg from an old stroke
    24 - | is there a toilet at the new clinic? I always need a wee after the drive
    72 - | When would you worry about a client losing bladder control? asking for my anatomy course
    """#
}
