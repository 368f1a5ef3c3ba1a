/// English replies in lay pictures, code by code, by somebody who knew no rule. Neither the second reader nor a rule learned from them, but for one.
enum ThirteenthRoundUnseenPictures: ReplyTables {
  static let red = #"""
    72 sharp_pain | Had three kids with no drugs and this beats all of them. I yelp getting on and off the loo.
    24 sharp_pain | bro i turned round in maths and actually screamed, like stepping on lego but in my neck
    72 sharp_pain | Bend under a sink and it's like I've grabbed a live wire. Throws me backwards. Cant do a full job like that
    24 radiating_pain,sharp_pain | Starts in the bum cheek and goes like a red hot wire to my little toe as soon as I sit in the truck
    24 radiating_pain | The sore bit won't stay put. It creeps over my shoulder, down past the elbow and finishes up in the thumb
    72 radiating_pain | Toothache, only in my thigh, and by teatime it has got as far as the calf. Every evening the same.
    24 weakness | Couldn't get the lid off the baby's bottle with my right hand, had to wake my husband. I open ten of those a day.
    72 weakness | My toes catch on the edge of every rug. I have to think about picking that foot up or over I go
    72 weakness | Tried an easy 3k. My right foot was flapping on the pavement like a flipper, people turned round at the noise.
    24 numbness | trod on a drawing pin and only knew when I saw the blood on the tiles. didnt notice a thing
    72 numbness | Shaving my leg in the shower I had no idea where the razor was, from the knee down on the outside
    72 numbness | My slipper keeps coming off and I don't know it until I see it lying behind me in the hall.
    24 numbness,weakness | Didn't feel the mug leave my hand. Just heard it smash.
    24 tingling | hand feels as if it's been filled with lemonade
    72 tingling | Sherbet toes. That's the best I can do. Both little ones, fizzing away since your table
    24 tingling | I keep reaching for my phone because my thigh is vibrating, and the phone's on the charger in the kitchen
    72 tingling | something's crawling over my shin all day long. Trouser leg up, no bug. Trouser leg down, there it goes again. wife thinks I'm losing it
    72 tingling,radiating_pain | The hurt runs from my hip to the foot and the sole feels like I've walked barefoot through nettles
    24 worsening | Last night I could manage the stairs, this morning one at a time, now I'm going up on my bottom.
    72 worsening | I was nearly right again on Saturday, did nothing silly, and now it's returned with interest
    24 worsening | pain was 2 when I left you, 4 at bedtime, 5 on waking, 6 now if you want it in numbers
    72 worsening,numbness | the dead patch was a penny on the day, then a beer mat, now its the whole sole
    72 persistent_beyond_72h | Second Sunday running I've had to miss choir with this sore back of mine, all since my visit
    24 persistent_beyond_72h | Sorry for the late answer, phone was in the repair shop. Ribs on the left still tender, that makes 6 days
    72 persistent_beyond_72h,weakness | A week on and I still can't lift the casserole out of the oven, my shoulder hurts and the arm stops halfway
    72 persistent_beyond_72h,sharp_pain | Eight days of a knitting needle in my hip. I'm a patient woman but really.
    24 history_disc | The doctor showed me on his screen how the jelly had squeezed out between two of my back bones, years ago, it slipped my mind. Low back hurts a lot today
    24 history_disc | got rods and screws in my spine from 2016, and it's throbbing and painful right where they sit
    72 history_disc | the shock absorber low down in my back sticks out, its on the MRI. Painful climbing out the van today
    24 history_disc | Two of the cushions in my neck have popped out of line, I know, should've put that on the form. Looking up at the washing line hurts
    24 history_disc,radiating_pain | They operated on my back when I was 41 and shaved a piece away. Now that same spot hurts again and it goes to my knee
    24 history_injury | Forgot to mention my mare threw me last weekend. Ribs hurt a lot today, more than I let on.
    24 history_injury | some idiot drove into the back of me at the lights five days before I came in, didn't think it mattered. neck is really painful now
    72 history_injury | I went over on the ice fetching the bins in last week. The tailbone hurts whenever I sit down to eat
    24 history_injury | came off my board on friday n landed on my wrist, hurts when i write since u did my arms
    72 history_injury | The plaster only came off my arm three weeks ago, I ought to have told the girl. It is painful just where it broke.
    24 osteoporosis | my bones are like chalk according to the hospital, I get a drip for it once a year. And now the middle of my back hurts
    24 osteoporosis | Thin bones here, had the scan, it came out at minus three. Sore I can live with, but one knob of my spine hurts when I press on it
    72 osteoporosis,sharp_pain | I'm the one with the brittle bones, left that box empty. My rib stabs me when I roll over in bed
    72 osteoporosis | I take the Monday tablet for crumbling bones, the one where you mustn't lie down after. My spine has been painful since she pushed on it.
    24 osteoporosis | Shrunk two inches, spine like a honeycomb says my GP, and now there's a pain just under my bra strap
    24 pregnancy_symptom | bump goes hard as a football every ten minutes or so since this morning
    24 pregnancy_symptom | He always kicks when I eat ice cream. Two bowls since last night and not one nudge
    72 pregnancy_symptom | 33 weeks. My rings won't come off and I went to work in my husband's trainers because nothing else fits
    72 pregnancy_symptom | Thought I'd wet myself in the supermarket but it keeps trickling, five weeks before my due date
    72 pregnancy_symptom,severe_headache | I'm due in may and my head's been in a vice for two days, can't look at the telly
    24 bladder_bowel | Stood at the urinal for ten minutes at work bursting, and not a drop comes
    24 bladder_bowel | wet the bed. I'm 46. please don't tell anyone
    72 bladder_bowel | Messed my trousers on the bus, no warning whatsoever, this isn't like me
    72 bladder_bowel | I have to press on my tummy with both hands to get a wee going these last days
    24 bladder_bowel,saddle_numbness,numbness | I only know that I'm peeing because I hear it, and I can't feel the paper after
    24 saddle_numbness,numbness | cant feel the toilet seat under me. could be sitting on a cloud
    72 saddle_numbness,numbness | Sat on the bike and the saddle wasn't there, if you get me. All of my undercarriage is like cotton wool, even off the bike
    72 saddle_numbness,numbness | a bit private but we had sex last night and I felt nothing down there, that has never happened before
    24 saddle_numbness,numbness | Washing between my legs feels like I'm washing somebody else
    24 chest_breath | Feels like the labrador is lying on my chest, and he's in his basket
    24 chest_breath,faint_dizzy | I run half marathons and I had to sit down on the second flight, no air in me and little stars everywhere
    72 chest_breath | can't get to the end of a sentence reading the bedtime story without puffing
    72 chest_breath | Propped on four pillows I manage. Flat, I feel like I'm drowning.
    24 allergic_reaction,chest_breath | lips like a duck and my throat's getting narrow, is that the oil
    24 calf_swelling | My left wellie goes on like always, the right one stops halfway up because there's too much leg
    72 calf_swelling | One leg of my jeans is skin tight below the knee and the other one flaps about
    24 calf_swelling | lower half of my left leg is the size of a marrow and hot as a radiator
    72 calf_swelling | Press my thumb in the shin and the dent's still there when the adverts finish. Only the one side, and shiny
    72 calf_swelling | the sleeve I run in won't go round my right calf anymore, left is fine. skin's warm and pinkish too
    24 fever | Thermometer under the arm says 38.9
    24 fever | teeth chattering under two duvets, then soaked the sheets through
    72 fever | burning up since lunch, the wife has a wet flannel on my forehead
    24 fever | mum says im boiling n shes keeping me off school
    72 fever,severe_headache | 101.5 this morning and such a head that I crawled to the bathroom with my eyes shut
    24 severe_headache | brushing my teeth and out of nowhere an axe in the skull. Still there
    72 severe_headache | I'm 78 and have never in my life had a head like this one
    24 severe_headache | Curtains shut, sick three times from my head, it's fit to burst. The kids are at my sister's
    24 faint_dizzy | The bedroom goes round like a washing machine if I turn over
    24 faint_dizzy | woke up on the kitchen lino with the tap still running, no idea how long
    72 faint_dizzy | walking like I've just stepped off a ferry. Had to hang on to the shelves in the supermarket
    72 faint_dizzy | My wife had to catch me getting out of the bath, the lights simply went out
    24 allergic_reaction | one of the hot stones has left a bubble full of water on my back, big as a two euro coin
    72 allergic_reaction | scratching all night, little red lumps everywhere the cream went, as if a hundred mosquitoes had a party
    24 allergic_reaction | Woke up looking like a frog, eyes swollen nearly shut. New lotion?
    72 allergic_reaction | where the hot pack lay the skin's coming off in sheets
    24 severe_bruising | both thighs aubergine, top to bottom. I'm on blood thinners, did I say that
    24 severe_bruising | At swimming they asked who'd beaten me up. Black from bra to belt.
    72 severe_bruising,worsening | The bruise was a plum, yesterday a saucer, now it's my entire upper arm and nearly black
    72 severe_bruising | an egg of a lump on my hip, purple all the way to the knee
    72 severe_bruising | My grandson wanted to know if Grandma was in a fight, the whole forearm has gone ink coloured
    24 emergency | typing this from A&E, they're taking me for a scan in a minute
    24 emergency,weakness | one side of my mouth hangs in the mirror and the arm on that side won't come up
    72 emergency | words come out in the wrong order, my son says I sound drunk and I've had tea
    24 emergency | RING ME NOW
    24 self_harm | honestly wouldn't mind not waking up tomorrow
    72 self_harm | I have written the letters and found someone for the cat. It's easier for everybody when I'm gone.
    72 self_harm,persistent_beyond_72h | Two weeks of hurting on top of everything else. I've no wish to be alive any more, sorry to put that on you
    24 self_harm | counted all my pills out on the table last night. put them back. might not next time
    24 self_harm | cut myself again after i got home, didnt know who to tell
    """#

  static let amber = #"""
    24 tingling | My hand was all fizzy on the drive home but that had cleared up by supper
    24 numbness | couldn't feel my little toe last night, back to normal when I woke up
    24 worsening | the pain's worse than it was yesterday when i got off the table
    72 persistent_beyond_72h | still sore at my desk
    72 persistent_beyond_72h | Day five and you'd have to press hard to find the last of the ache
    24 weakness | maybe the left leg's a bit weaker? might just be imagining it
    24 numbness,tingling | my leg feels strange, can't put it into words
    72 - | not my best week to be honest
    72 call_requested | Give me a ring when you've got five minutes
    24 wrong_number | Who is this? I've never had a massage in my life
    24 conduct | He left the towel off most of the time and I didn't like what he said about my figure
    72 conduct | I asked her to stop and she carried on regardless. Body feels fine, but I wasn't happy about it
    24 osteoporosis | I have the porous bones, forgot to tick it. Feel lovely though
    72 pregnancy_symptom | We found out at the weekend, six weeks pregnant! No problems, felt great after
    24 tingling | are pins and needles to be expected afterwards
    72 - | wie lange darf das dauern
    24 faint_dizzy | Went lightheaded getting up off the table, one biscuit and five minutes later it had passed
    """#

  static let ok = #"""
    24 - | Took the dog up the hill this morning. He was the one limping home, I was grand.
    24 - | nodded off in front of the match with my feet on the dog, feeling loose and happy
    24 - | 14 holes drilled in a concrete ceiling today and the shoulders didn't moan once
    72 - | Cat is numb to my affections as ever but my neck is a dream
    24 - | PB at parkrun!! legs like new
    24 - | Carried both car seats AND the big shop up three floors. No bother at all
    72 - | the only thing stabbing me is this christmas tree. back is lovely thanks
    24 - | Hubby has thrown his back out moving a sofa, typical. I'm fine, for once it isn't me
    24 - | calves feel like I did leg day. so, normal. cheers
    24 - | Danced at my niece's wedding till one. My knees held up beautifully, the shoes didn't.
    72 - | Tender like I sat on a tennis ball, where her elbow went in, but wearing off nicely already
    24 - | slept like the baby should be sleeping
    24 - | The toddler throws everything on the floor, I pick it all up forty times a day, and my back feels wonderful doing it
    72 - | can turn my head far enough to reverse the van again!! first time since summer, so happy
    24 - | Boiler's packed in and the whole house is sat in coats, but my shoulders are warm and loose haha
    24 - | The drive home was murder, motorway shut. I arrived relaxed anyway, which says it all
    24 - | One small thumbprint bruise on the bum cheek, wife finds it hilarious. All good
    72 - | Walked like a cowboy the first day, back to a normal human now
    72 - | No trouble sleeping, no trouble bending. Back in the garden with my beans.
    24 - | school run, pilates, a mountain of ironing. nothing to report
    72 - | Thank you, dear. I bent down and cut my own toenails, first time since Easter.
    24 - | Everything moves, nothing pinches, nothing fizzes, nothing goes dead. Ta
    72 - | opened the pickle jar for the whole office, feeling ace
    24 - | slightly achier this morning than when I left, exactly what she said would happen. happy
    72 - | only pain in the neck I have left is my brother in law. cheers
    24 - | First lie-in in weeks. The cat walked up and down my back and I didn't even mind
    72 - | Two years I put up with that shoulder. It's GONE. You're a wizard
    24 - | Whole team's buzzing after the win, and my hamstrings were spot on for all 90 minutes
    24 - | wet noodle all evening, woke up fresh
    72 - | sore as if I'd plastered a ceiling, gone by wednesday
    72 - | Still notice it a wee bit at the top shelf, much less each day though
    24 - | Showed two houses this morning, eleven flights between them. The hip isn't bothering me one bit.
    72 - | Went 40 km on the new electric bike with my sister, no aches anywhere
    24 - | bled six radiators and lay under a bath for an hour. not a peep from the back
    24 - | My daughter has a temperature so I've been up and down all night with her, but my back held up brilliantly
    72 - | all quiet on the spine front
    24 - | no dead legs, no funny hands, no headaches. just thirsty. ta love
    24 - | legit feel so loose rn thx
    24 - | my mate pulled his hammy at training same night, not me tho, im sound
    72 - | Horse is lame, tractor's lame, I'm not. Top job.
    24 - | Back at the workbench and the only sharp things are my chisels. Neck's fine
    """#

  static let questions = #"""
    24 - | Can I go back to lifting boilers tomorrow or leave it a day?
    24 - | do you do vouchers for mothers to be? it's for my sister
    24 - | If my hand started fizzing, is that something I should ring about?
    72 - | Felt great. could I get the same lady again after football on wed
    24 - | my dad's toes go dead when he sits in his chair, could you do anything for him?
    24 - | What oil was that? My wife wants some for the house
    72 - | When would a bruise be big enough to worry about? Haven't got one, just nosy
    24 - | is a glass of wine ok tonight
    72 - | did I leave a grey scarf on the hook
    72 - | would you treat somebody with a metal plate in his leg? asking for my brother
    """#

  static let optOuts = #"""
    72 - | all good here, now lose my number please
    24 - | Enough with the check-ins please, take me off this list
    72 - | Stop. T.
    """#
}
