/// English replies about sensation, strength and control, by somebody who knew no rule, written to find wordings that were missing; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundSensation: ReplyTables {
  static let red = #"""
    24 numbness | outside of my right shin has got no feeling since I climbed off the table
    24 numbness | cant feel my little finger
    24 numbness | I can poke my kneecap as hard as I like and nothing registers
    24 numbness | Lips went numb in the shower this morning and they still are.
    72 numbness | stubbed my toe really hard on the bed frame and didn't feel a thing, should've been howling
    24 numbness | my thumb feels like it's made of rubber
    24 numbness | Thanks for checking in. Back itself is much looser and I slept well for once. Odd thing though: sat down on the garden bench after rain and only one side felt the wet. My left butt cheek is totally dead
    72 numbness | One bum cheek has gone to sleep and refuses to wake up
    24 numbness | It's as if a dentist had injected my whole forearm.
    72 numbness | Novocaine feeling along my ribs on the side she worked on
    72 numbness | when i walk barefoot my sole feels like it's on cotton wool
    24 numbness | Feels as though there's a sock bunched up under my toes, but I'm barefoot
    24 numbness | Burnt my hand on the oven tray and only knew from the smell. Never felt it.
    72 numbness | hubby pressed all along my calf and I couldn't tell where he was touching
    24 numbness | scalp is numb behind the left ear
    72 numbness | ring finger's gone a bit wooden
    24 numbness | Touch is muffled over the whole left thigh, like through a thick blanket
    24 numbness | no sensation top of foot
    72 numbness | My heel has checked out. Nobody home down there lol
    24 numbness | Phone was going off in my back pocket and I never felt it, that buttock has no feeling
    24 numbness | there's a numb patch the size of a playing card on my hip since yday
    72 numbness | Still numb.
    24 numbness | nummmb fingers
    72 numbness | my fingrs are num
    24 numbness | Three of my fingers lost feeling on the drive home
    24 numbness | The thumb side of my wrist feels anaesthetised
    24 numbness | it's gone all dead from my elbow to my pinky
    72 numbness | Couldn't feel the razor on my chin this morning, had to shave by mirror alone
    24 numbness | had to look down to see whether my slipper was on, can't sense it
    72 numbness | Lost a flip flop on the steps and had no idea till I saw my bare foot. Foot's that dead.
    72 numbness | everything below the knee feels like it isn't mine
    24 numbness | My right arm feels as if it belongs to somebody else
    72 numbness | feeling hasn't come back in my toes yet
    72 numbness | The sensation in my fingertips never returned after the session.
    24 numbness | i've zero feeling at the back of my upper arm
    24 numbness | Between the shoulder blades is a spot where I don't feel my shirt
    72 numbness | the sheet touches my left leg and I feel it, right leg nada
    24 numbness | Woke at 3 with a dead arm and at lunch it's dead still
    24 numbness | hand asleep since I got home
    24 numbness | My foot dropped off to sleep on the table and has never properly woken up
    72 numbness | it's like dragging a log round instead of a leg, I've no sense of the floor under it
    24 numbness | Nurse here, writing about myself: diminished sensation over the lateral thigh, left
    72 numbness | reduced feeling in both feet
    24 numbness | can't feel the phone screen under my thumb, keep tapping the wrong thing
    72 numbness | dog licks my ankle and I only know cos I can see him doing it
    24 numbness,worsening | the numbness started at the ankle and has crept up to my knee, a bit higher every hour
    72 numbness | Numbness, left hand, comes and goes
    24 numbness | numb on and off in my calf, no big deal
    72 numbness | less numb than yesterday but toes three and four aren't back online
    24 numbness | Back at work today and mostly fine, neck turns further than it has in ages. One thing I meant to mention is that my elbow goes dead whenever I lean on the desk, and it takes a good while before I can feel it again.
    72 numbness | When I sit down the back of my thigh goes numb
    24 numbness | I feel great apart from a numb elbow
    24 numbness | Loved it!! Only thing is my toes have no feeling :)
    24 numbness | couldn't feel the pedals under my foot so I pulled over and let my son drive
    72 numbness | Was running the bath for the kids last night, put my hand in and couldn't tell it was scalding until I saw how red the skin had gone. Tried the other hand and nearly jumped out of my skin.
    72 numbness | The nerves in my shin seem switched off
    24 numbness | below the ankle I'm switched off completely
    24 numbness | The skin over my collarbone is deadened
    72 numbness | A desensitised strip runs along the outside of the lower leg
    24 numbness | Everything I touch with the left hand feels like I'm wearing a glove
    72 numbness | It's like having a thick stocking up to mid calf that I can't take off, can't feel my skin through it
    24 numbness | in bed I can't find my leg without looking for it
    24 numbness | Kissed my wife goodnight and couldn't feel my lips
    24 numbness | whole hand's out like a light
    72 numbness | Not complaining, the therapist was lovely and very careful. Just so you know: had a blood test in that arm today and the needle didn't register at all, the arm's been deaf since Tuesday's massage
    72 numbness | is it ok that my pinky has no feeling?
    24 numbness | Sharp pain: no. Numb: yes, kneecap.
    24 numbness | no tingling, just numb
    24 numbness | gf says im walking funny, thats cos i cant feel my left foot
    72 numbness | My wife can't feel two of her fingers since you treated her, I'm replying for her
    72 numbness | Mum asked me to reply: her foot's been dead ever since the massage
    24 numbness | don't wanna make a fuss but my hand is numb
    24 numbness | prob slept on it funny but the fingers are numb
    72 numbness | Could be the cold weather, but I've no feeling in my toes
    24 numbness | toes r numbbb :(
    72 numbness | forehead's gone numb where the head rest was
    24 numbness | keeps going numb on me, the leg
    72 numbness | I thought the feeling would be back in my hand by now. It isn't.
    24 numbness | numb as a post from hip to knee
    72 numbness | Half my foot feels like a block of ice that won't thaw, can't feel it at all
    24 numbness | Scratched an itch on my forearm and it was like scratching someone else's arm
    24 numbness | loss of feeling, two fingers, left
    24 numbness | the side of my thigh has lost its feeling, like cardboard
    72 numbness | My eyebrow and the top of my scalp are kind of numbed, like after an ice pack
    24 numbness | nothing to complain about except I havent been able to feel my heel
    72 numbness | Better overall, the numbness is nearly gone
    72 numbness | It went away on Sunday and now my calf's numb again
    72 numbness | can barely feel my fingertips
    24 numbness | hardly any feeling left in my right foot
    24 tingling | Tingly big toe, on and off all day
    24 tingling | I've got pins n needles in my butt cheek
    24 tingling | My lips are tingling as if I'd eaten chillies
    24 tingling | ants crawling up my shin, except there are no ants
    72 tingling | fizzy feeling in the sole of my foot
    72 tingling | It's like pop rocks going off under the skin of my forearm
    24 tingling | Kept checking my shoe for a phone this morning, ha. There is a buzz in my heel, as if something were on vibrate in there, it runs for a few seconds, stops, and off it goes again.
    24 tingling | My fingertips feel like TV static
    24 tingling | prickly all along the thumb side of my hand
    72 tingling | My right hand keeps falling asleep while I'm typing
    24 tingling | scalp's crawling, sort of a tingle that won't quit
    72 tingling | Like champagne bubbles in my calf. Odd but not painful.
    24 tingling | the tingles have started in my other foot as well
    24 tingling | tingeling in left arm
    72 tingling | tinglin toes lol whats that about
    72 tingling | P&N in both hands at night
    24 tingling | I have a zizzing in my ear and down the side of the neck where you worked
    24 tingling | Whenever I bend my neck forward there's a fizz in my fingers
    72 tingling | If I cross my legs my foot starts to prickle straight away
    24 tingling | my elbow hums
    72 tingling | vibration inside my thigh, as though a washing machine was running in there
    24 tingling | That funny bone feeling, only it's been in my ring finger since we finished
    24 tingling | sparkly feet!! and not in a good way
    72 tingling | My toes are still sparking a little
    24 tingling | Got that limb-waking-up feeling in the arm and it doesn't settle
    72 tingling | it's like when the blood rushes back into a sat-on foot, but all the time
    72 tingling | Pins and needles have eased but haven't left
    24 tingling | no numbness, but a bit of tingling round my ankle
    24 tingling | There's a tickling under the skin of my cheek that never stops
    24 tingling | feels as if bugs are walking over my shoulder blade
    72 tingling | I feel carbonated from the wrist to the fingertips
    24 tingling | Left hand feels like I've grabbed a hedgehog
    24 tingling | nettle-sting sensation on the outside of my leg, no rash
    72 tingling | My feet feel like they're plugged into the mains at a low setting
    24 tingling | A slight tingle in my pinky, nothing dramatic
    72 tingling | tingle tingle tingle, right foot
    24 tingling | My partner (who had the session) has pins and needles in her hands
    24 tingling,numbness | half tingly half numb, whole left leg
    72 tingling,weakness | Hand prickles and I keep letting go of my mug
    24 tingling | So relaxed! Is it usual that my fingers still tingle a day later?
    72 tingling | Maybe it's the keyboard, but I've had needles in my wrist since you did my forearms
    24 tingling | Sharp: no. Numb: no. Pins & needles: some, left toes.
    72 tingling | Paresthesia in digits 4 and 5, ulnar side, intermittent.
    24 tingling | it feels like sherbet on my tongue except it's my knee
    24 tingling | foot is buzzin
    24 tingling | There is sand moving about inside my heel, or so it feels
    72 tingling,sharp_pain | light electric tickle across my scalp when I brush my hair
    24 tingling | My shins are all a-prickle
    24 tingling | tiny pricks in the toes, like stepping on a brush
    72 tingling | The tingling had gone and then came back after my run
    24 tingling | I'd say 2 out of 10 tingling, left calf
    24 tingling | effervescent toes, if that's a thing
    72 tingling | Only the soles tingle, the rest of me is in heaven
    24 tingling,numbness | Pins and needles turned to numbness in the night. Thumb and first finger.
    24 tingling | My foot's got the fizzies
    24 weakness | I had a wedding to get to and was standing in front of the mirror for twenty minutes because I couldn't do up my shirt buttons, my fingers simply wouldn't obey. In the end my son did them for me.
    24 weakness | can't turn the key in the front door with my right hand, no power in it
    24 weakness | Had to ask the neighbour to open a jar, my grip has gone
    72 weakness | knee gave out on the stairs
    72 weakness | I try to stand on tiptoe and the left heel just won't come up
    24 weakness | the kettle slipped right out of my hand, third thing today
    24 weakness | keep dropping my phone
    24 weakness | My arm won't go up high enough to brush my hair
    24 weakness | foot won't press the clutch down
    72 weakness | my foot slaps the ground when I walk
    72 weakness | My walking group noticed before I did. I keep tripping over my own toes, they don't clear the carpet at home or the tree roots on the path, and I have to swing the whole leg out sideways to get along.
    24 weakness | scuffing the front of my left shoe since the session, toes just hang
    24 weakness | No strength in my thumb
    24 weakness | weak as a kitten in my right arm
    72 weakness | My legs went from under me getting out of the car
    24 weakness | The knee keeps going on me, nearly fell in Tesco
    72 weakness | my hand gives up halfway through writing a shopping list
    24 weakness | can't make a fist
    24 weakness | Unable to straighten my ring finger by itself
    72 weakness | It takes two hands to lift a cup of tea, normally one
    24 weakness | Pen keeps falling out of my fingers
    24 weakness | wobbly ankle, it folds whenever I step off a kerb
    72 weakness | I've lost the strength to push up from the toilet with my right leg
    24 weakness | my grip is rubbish all of a sudden, coffee everywhere
    24 weakness | Soreness about what you said it would be. What I didn't expect was this morning: swung my feet onto the floor, stood up, and the right leg buckled so I ended up sitting on the rug laughing at myself.
    72 weakness | cant lift my big toe
    24 weakness | feebleness in my left wrist
    24 weakness | Floppy foot since last night
    24 weakness | limp wrist, I mean really limp: it hangs there
    72 weakness | The left arm is out of action, tells me no when I reach for a shelf
    24 weakness | I'm hauling my leg up each stair by the trouser
    72 weakness | had to lift my leg into the car with my hands
    24 weakness | My arm is like spaghetti, can't hold the hairdryer
    24 weakness | jelly leg, only the left, I don't trust it to carry me
    72 weakness | Toothbrush feels like a dumbbell, my arm sinks before I've finished
    24 weakness | i can't squeeze the shampoo bottle
    72 weakness | My fingers are clumsy and weak, I hit all the wrong keys
    24 weakness | Struggling to hold my fork, it just tips out
    24 weakness | weekness in my leg (sorry for spelling)
    24 weakness | wk R hand, dropping stuff
    72 weakness | my thigh packs in after ten steps and I have to grab the wall
    72 weakness | can't push myself up with that arm, it collapses
    24 weakness | My ankle keeps rolling, there's no control in it
    24 weakness | the leg just isn't doing what I tell it
    24 weakness | Foot's dragging a bit, but honestly the massage was lovely
    72 weakness | My husband says my left foot drags when I walk
    24 weakness | Can't hold the baby on my right side, arm gives way
    24 weakness | couldnt undo my bra this morning, hands had nothing in them
    72 weakness | Zip, laces, earrings: all beyond me at the moment. No pinch left in my fingers.
    24 weakness | The scissors defeated me. My thumb hasn't got any oomph.
    24 weakness | I can't keep my head up, my neck is too weak for it
    72 weakness | shoulder won't lift past halfway and it isn't pain that stops it
    72 weakness | My leg seems to have half the power of the other one
    24 weakness | Noticed I can't walk on my heels, left toes won't pull up
    24 weakness | kneecap keeps giving
    24 weakness | My hand doesn't close properly round the steering wheel
    72 weakness | The brake pedal felt miles away, I had no force in my foot
    24 weakness | Legs are weak, is that the deep tissue?
    72 weakness | had to crawl up the stairs last night because my legs wouldn't carry me
    24 weakness | I am fine! Bit weak in one knee, that's all
    24 weakness | no pain no numbness but that leg has no strength at all
    72 weakness | my wrist can't take the weight of a saucepan anymore
    24 weakness | Dropped two plates doing the dishes, this hand isn't reliable
    24 weakness | paralysed, basically, two of my toes
    72 weakness | my elf... sorry, autocorrect, my ELBOW won't bend under its own steam
    24 weakness | When I carry the shopping my fingers let go by themselves
    24 weakness | My mum, who you saw yesterday, cannot get up off the sofa since, her legs don't hold her
    72 weakness | stood up after the sofa and my right hip just gave
    24 weakness | I can lift my left arm, the right one stays put
    72 weakness | It's not that it hurts. The strength hasn't come back in my calf, I can't do a single heel raise.
    24 weakness | my signature looks like a toddler's, can't control the pen any longer
    24 weakness | Typing this with my left because my right thumb won't move
    72 weakness,numbness | hand is useless and I can't feel what it's holding
    72 weakness | My leg's not up to it, two steps and down I go
    72 weakness | less wobbly than yesterday though the knee still gives now and then
    24 saddle_numbness,numbness | numb between my legs
    24 saddle_numbness,numbness | I can't feel it when I wipe
    72 saddle_numbness,numbness | My private parts have lost feeling
    24 saddle_numbness,numbness | Went for my usual ride on Saturday and it was the strangest thing, I might as well have been hovering. It's numb where I'd sit on the saddle, still is this evening, off the bike and all.
    24 saddle_numbness,numbness | crotch is dead, no sensation whatsoever
    72 saddle_numbness,numbness | bit embarrassing, but my bits are numb
    72 saddle_numbness,numbness | no feeling down below since yesterday
    24 saddle_numbness,numbness | Numbness round my back passage, too shy to mention it on the phone
    24 saddle_numbness,tingling | Pins and needles in my groin and undercarriage
    72 saddle_numbness,numbness | Can't feel my vagina properly, like after an epidural
    24 saddle_numbness,numbness | My penis and balls feel like they've been frozen at the dentist
    72 saddle_numbness,numbness | During sex last night I felt nothing, everything down there has gone dead
    24 saddle_numbness,numbness | inside of both thighs + bumhole numb
    24 saddle_numbness,numbness | perineum feels anaesthetised
    24 bladder_bowel | wet myself this morning without any warning
    24 bladder_bowel | I stand at the loo and nothing comes out although I'm bursting
    72 bladder_bowel | Can't pee
    72 bladder_bowel | No control over my bladder since the day after
    24 bladder_bowel | Had an accident in bed, number two, never happened before
    24 bladder_bowel | I pooed myself at work. Mortified.
    24 bladder_bowel | A bit awkward to put in a text but you did ask. Since the massage I've been leaking urine when I get up from the chair or climb out of the car. Never had that in my life.
    72 bladder_bowel | I no longer get the feeling that I need to go
    72 bladder_bowel | havent been able to empty my bladder since you did my lower back
    24 bladder_bowel | Dribbling all day, have to wear a pad
    72 bladder_bowel | don't know I'm going until my trousers are wet
    24 bladder_bowel | my bowels let go while I was hoovering
    24 bladder_bowel | I have to push on my tummy to get any wee out
    24 bladder_bowel | cant hold it anymore, didnt make it to the toilet twice today
    24 bladder_bowel | The stream stops and starts and I never feel empty, since last night
    72 bladder_bowel | skid marks, sorry, I can't hold my poo in
    24 bladder_bowel | incontinent all of a sudden
    72 bladder_bowel | peed a bit without noticing
    72 bladder_bowel | Haven't passed water for fourteen hours and my belly's like a drum
    24 bladder_bowel | soiled my underwear and didn't feel it happen
    24 bladder_bowel,saddle_numbness,numbness | numb in the saddle area and I can't tell if I've finished peeing
    72 bladder_bowel | My waterworks aren't working. Tap won't turn on.
    24 bladder_bowel,weakness | Leg's gone weak and I've lost control of my bowels
    72 bladder_bowel | need to strain for ages to get a few drops
    """#

  static let amber = #"""
    24 numbness | Overall a good session, thanks. My fingers were numb for an hour after the massage, which worried me a little while I was waiting for the bus, but that has completely gone and they feel the way they always do.
    72 tingling | had some tingling in my foot on the first night, none since
    72 weakness | My knee gave way once on Tuesday evening. It has been rock solid since, all over now.
    72 bladder_bowel | The bladder thing on the first day has passed entirely, I'm going as normal
    24 numbness | Perhaps my toe is slightly numb, perhaps not, can't really say
    24 tingling | might be a tingle in my thumb or I might be imagining it
    24 weakness | not sure whether my left hand is weaker or not
    24 numbness | is a numb feeling something that tends to happen after these?
    24 tingling | Are pins and needles to be expected after deep tissue?
    72 weakness | Is it usual to have weakness in the legs after this kind of massage?
    24 numbness | I've had the same numb patch on my thigh for ten years, it hasn't changed at all
    72 tingling | Feet tingle from my chemo back in 2015, exactly as ever, no different after the massage
    24 weakness | weak left hand since my stroke years ago, same as always
    24 bladder_bowel | Leaked a bit ever since I had the twins in 2009, no change there
    24 saddle_numbness | I can't really say if it's numb down below, perhaps
    24 numbness | Lips felt numb last night. No longer, they're fully back to normal.
    24 tingling | is tingling a thing people get after a session
    72 weakness | Arm was weak straight after, by bedtime full strength returned and it's stayed that way
    72 numbness | numb spot on my heel is gone now
    72 tingling | no longer any fizzing in my fingers
    """#

  static let ok = #"""
    24 - | No pins or needles, no numb bits, grip like a gorilla. All good!
    24 - | Feeling fab. Neither weak nor wobbly, nothing tingly.
    24 - | I'm tingling with happiness, best massage of my life
    24 - | slept like the dead, thank you so much
    72 - | Fell asleep on the sofa straight after and feel great now
    72 - | All good here, just numb with boredom at a budget meeting haha
    24 - | feeling good, the only thing going weak at the knees is me when I saw the parking fine
    24 - | The pins and needles I came in with have gone, you're a magician
    72 - | My hand had been numb for months before I saw you and the feeling is back. Thank you!
    24 - | All great thanks. My sister gets tingling in her feet but that's her diabetes, nothing to do with me.
    24 - | Fine thank you. The dog has a weak back leg, poor old boy, but I'm well.
    24 - | Feeling lovely. That tingly mint scalp oil smells divine on my pillow, thanks!
    24 - | Couldn't feel better!
    72 - | My weak spot is your hot stones, wonderful as always, thanks
    24 - | Bit stiff, dead tired last night, fine now
    24 - | Numbness? None. Tingling? None. Weakness? Nope. Thanks for asking!
    24 - | shoulders achy like after the gym, arms and legs all working and feeling normal
    72 - | Phone's been dead since Monday so late reply, all fine here
    24 - | I'm buzzing after that session, thanks!!
    24 - | Sore but fine, can lift, grip, walk on tiptoe, button my shirt, the lot
    24 - | dropped the kids at nursery, dropped by the bakery, body wise all fine
    72 - | Feeling fine. Bit of ache between the shoulders on the first day, all cleared up. To answer the rest of your list: toilet as normal, no trouble with bladder or bowels, nothing numb, nothing tingly.
    """#

  static let questions = #"""
    24 - | What should I do if my foot goes numb later on? Right now all is well.
    24 - | Should I get any tingling, who do I ring?
    72 - | I feel fine and went for a swim this morning with no bother. Just for my own peace of mind before I fly: if my leg were to give way at some point, would that be A&E or you?
    24 - | Nothing to report. When would weakness be a reason to worry?
    24 - | My brother has numb fingers from his building job, do you treat that?
    72 - | Would cupping help my neighbour with her weak ankle?
    24 - | I'm all good. In case I can't pee later, which number should I call?
    24 - | Can my mate who gets pins and needles in his arm book in with you too?
    72 - | Does your numbing cream come in a smaller tube?
    24 - | Do you sell the tingly mint foot balm?
    24 - | Feeling good. Could I do weights tomorrow, or will my grip suffer?
    24 - | What if I wake up tomorrow with a dead arm? So far so good.
    72 - | My daughter's bladder infection means I need to move Friday's slot, is Monday free?
    24 - | Where can I park for the next one? Street was dead when I came but I couldn't find the entrance
    """#
}
