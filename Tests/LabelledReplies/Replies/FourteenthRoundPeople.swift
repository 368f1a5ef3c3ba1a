/// English replies of a hundred different people, by a writer who knew no rule.
enum FourteenthRoundPeople: ReplyTables {
  static let red = """
    24 sharp_pain | The tablets did nothing for the stabbing in my hip, still finished the round though
    24 weakness | The wool keeps slipping off my needles dear, there's no grip in the left hand
    24 fever | Did my own obs: 38.7 and rigors since 4am
    24 numbness | not gonna lie my hand's been pretty dead since
    72 tingling | Can't say the tingling in the fingers has eased any
    24 pregnancy_symptom | 30 wks here, bub hasn't been kicking like usual since yesterday arvo
    24 sharp_pain | Every footstrike sends a jolt of electricity through my hip
    24 numbness | My foot is sleeping since I go home from you and it does not wake
    24 numbness | For the record, sensation in my left forearm is absent.
    24 numbness | Jack's mum here. He says his thigh has been dead since he left yours
    24 sharp_pain | it's like 240 volts in my neck when I look left
    72 persistent_beyond_72h | Sunday to Friday with this pain and no let up
    24 weakness,tingling | dropped my comb four times this morning and the fingers are buzzing
    24 numbness | picked up a hot pan and couldn't feel the heat in that hand
    24 self_harm | Since Anne passed I go to bed hoping I won't wake up
    24 weakness | my fourth finger won't press the string down any more
    24 tingling | pins n needles in both feet, figured they'd pass, nope
    24 faint_dizzy | Fainted at assembly in front of 200 kids
    24 chest_breath | pulled over at a rest stop, chest real tight n sweatin
    24 saddle_numbness,numbness | undercarriage went dead on the bike and the feeling hasn't come back
    24 numbness | arm goes dead after three nails
    24 weakness | My foot slaps when I land and I can't point it
    24 osteoporosis | My last scan showed low bone density and now a rib is hurting badly
    24 history_disc | slipped a disc in 2019 and that same spot is paining me tonight
    24 history_injury | came off my horse last Saturday, thought nothing of it, but the collarbone is painful since you worked on it
    24 sharp_pain | knelt to weed and it was like a bread knife going in beside my spine
    24 tingling | All good! Actually scrap that, my whole arm is fizzing and prickly
    24 bladder_bowel | I have not been able to pass water since last night
    24 numbness | neck: fixed. right hand: packet loss on 2 fingers (numb)
    24 numbness | > Any numbness?⏎Yes, left foot, since the evening.⏎> Any weakness?⏎No.
    24 numbness | wouldn't normally moan but me leg's numb from the knee down
    24 calf_swelling | one calf is twice the size of the other and hot to touch
    24 chest_breath | cant get a full breath in since last night n my inhaler isnt touching it
    24 numbness | The toes are old news, but the numbness above my ankle is new since your session
    24 allergic_reaction | lips puffed up and hives on my belly about an hour after the oil
    24 severe_bruising | I take warfarin and both thighs have gone black from hip to knee
    24 radiating_pain | in downward dog a hot line of pain runs from my bum to my little toe
    24 faint_dizzy | On duty tonight, vision went grey and I passed out
    24 radiating_pain | Sorry for my english. The pain it walks from back to the knee
    24 emergency | one side of my face dropped during rehearsal
    24 numbness | thumb numb asf since yday
    24 weakness | Dorsiflexion power down to 3/5 in the left foot since our session, definitely weak
    24 numbness | Deadline day. Also, for three hours now, a dead forearm.
    24 weakness | No tingles, none of that, only me right leg folds when I get out the cab
    24 numbness | Correlation is not causation, but my heel has felt anaesthetised since the session
    24 numbness | I know it's silly but my pinky has gone to sleep and won't come back
    24 allergic_reaction | wedding saturday and theres blisters where the hot stones were!!
    24 radiating_pain | on the march pain spread out of my glute right into my boot
    24 emergency | Harold writing for Jean. Her speech is slurred since lunch.
    24 weakness | no squeeze left in my right hand, cant open a bottle
    24 tingling | Tingling paraesthesia over thumb and index, constant.
    24 faint_dizzy | Grounded myself, the room spins whenever I sit up
    24 calf_swelling | landed an hour ago, back of my lower leg is red, swollen and throbs
    24 worsening | every day the pain go up little more, never come down
    24 chest_breath | I can't draw breath for the high notes, there is a weight on my chest
    24 radiating_pain | if I sneeze it runs straight to my ankle, sciatica's back with a vengeance
    24 history_injury | Fell off a scaffold 2 wks back. Ribs really hurt where u pressed
    24 history_injury | Was rear-ended on the M50 Friday in my car, a proper crash, and my neck hurts today
    24 severe_headache | My head is going to burst, never had a headache this bad
    24 weakness | You treated my mother Monday. She can't lift the kettle with that arm now
    24 weakness | You asked me to write if a foot began to drag. It has.
    24 tingling | its not the machine, my hand is still buzzing when I switch it off
    24 allergic_reaction | itchy raised red patches everywhere the cream was
    24 radiating_pain | Text only please I am deaf. Pain travel neck to hand, bad
    24 numbness | hi comma my foot is completely num period what should I do question mark
    24 fever | crook as a dog, shivering and burning up with a fever all night
    24 faint_dizzy | I'm after collapsing in the yard, the neighbour found me out cold
    24 weakness | ma leg keeps givin oot on the stairs
    24 sharp_pain | worst pain I ever had and a bull sat on me once
    24 history_disc | They operated on my lower back in March and there is a new pain right beside the scar
    24 pregnancy_symptom | 34 weeks, ankles blown up like balloons overnight
    24 pregnancy_symptom | 9 weeks pregnant and a spot of blood this morning, probably nothing
    24 numbness,conduct | toes have no feeling in them, and the therapist made creepy remarks as well
    24 faint_dizzy | woke up on the guardroom floor, must have keeled over unconscious on patrol
    24 emergency | Spent last night in A&E with it
    24 emergency | somebody call me asap please, I'm scared, this is urgent
    72 persistent_beyond_72h | two coats on the ceiling and the pain still isn't shifting
    72 persistent_beyond_72h | Eight days, madam, and the hip still hurts.
    24 sharp_pain | my daughter was with you weds, she's crying, says it's 9 out of 10 pain
    72 worsening | was easing off til last night, now it's hurting more than before
    """

  static let amber = """
    24 | forgot to put it on the form, baby's due in August! Feeling lovely
    24 | bit rough today
    24 | not great not terrible
    24 | do people usually get pins & needles with this?
    24 | maybe a slight fizz in my wrist, maybe I'm imagining it
    24 | I ought to have mentioned my osteoporosis tablets. I feel very well indeed.
    24 | I did take a tumble off the pony Sunday, never told u. nothing hurts tho
    24 | toes are always a bit numb with my diabetes, same as before I came
    24 | Give us a bell when you get a minute
    24 | the shoulder pain's up a notch from last night
    24 | jkl;;kjk
    24 | got a sharp twinge on the first tee, it was completely gone by the fourth
    24 | meh
    24 | not quite myself, love
    24 | 谢谢，感觉还可以
    72 | still aching under the shoulder blade
    24 | broke my wrist six weeks ago, should've put it on your sheet. feels fine
    24 | dull headache since I got home
    24 | slept badly and I feel strange
    24 | did have a dead thumb after yours but it's woken up completely
    24 | spinal injury years ago so no feeling below the waist, all same as ever
    72 | 3!
    24 | I had a herniated disc two yrs ago, hope it's fine I skipped that question. doing great
    24 | I only found out today that I'm expecting! was it safe to come?
    24 | Would somebody ring me this afternoon please
    24 | he kept making comments about my body and it wasn't comfortable
    24 | sorry who's this? never had a massage in my life
    24 | idk. probably nothing. feet feel kinda weird
    24 | arm was dead for ten mins afterwards, back to normal since
    24 | I could not swear the tingling is there, nor that it isn't
    """

  static let ok = """
    24 | 14 miles of letterboxes today and the back never moaned once, cheers
    24 | My granddaughter types these for me. I am very comfortable, bless you.
    24 | Two of my patients were short of breath all shift; me, I feel marvellous
    24 | that lecture was the only painful thing today lol, back is class
    24 | stiff as a gate first thing, grand once the cows were milked
    24 | I have not the pain, not the weak, all very good thank you
    24 | Sharp pain nil, pins and needles nil, complaints nil.⏎⏎On Tue, Jun 3, 2025 at 9:12 AM Calm Hands <post@calmhands.example> wrote:⏎> Any weakness, numbness or shooting pain? Reply STOP to end.
    24 | he's grand, straight back on the xbox, thanks from his mam
    24 | rewiring a loft all day, live cables and pins everywhere, shoulders feel mint
    24 | new scissors sharp as anything, neck smooth as butter x
    72 | First proper laugh in months on the drive home. Back feels light as well.
    72 | played the Brahms right through tonight without a twinge
    24 | Marking books is a pain in the neck; my actual neck is super
    24 | new saddle arrived, no numb bum at all, happy days
    24 | back at my desk, all good, ta
    72 | hammered, sawed, up and down ladders, not a peep out of the back
    24 | sore like the first class after summer break, the lovely kind
    24 | no dramas mate, lifted steel all day
    24 | a bit creaky getting up off the kneeler, eased with moving
    72 | In my racing days that shoulder went numb weekly. Decades ago. It's a dream now.
    24 | Slept like a log and up with the lark. Much obliged.
    24 | no errors, one warning (slightly tender traps). shipping it
    72 | Pain score 0, invoice paid, very satisfied
    24 | sea was rough, me back was sweet as
    72 | Nine miles on the moor. The views were breathtaking and my hips were happy
    24 | no rash from the almond oil this time, skin is calm
    24 | just one thumbprint-size bruise on my arm, hardly there
    24 | Pigeon pose feels open and easy today, namaste
    24 | The only thing burning was a barn, shoulders are cool as you like
    24 | double shift and still dancing at close, u r a wizard
    24 | my body say thank you, is all soft now
    72 | God bless those hands. The ache has departed.
    24 | I get stabbed in Act Two every night, yet my back feels heavenly
    24 | Nil neuro symptoms. DOMS only.
    72 | n=1, but it worked: ache went from 3 to 1, very pleased
    24 | a wee bit tender when i lean on the till, nothing mad
    72 | Weak at the knees walking down the aisle, but only from love! Neck felt perfect
    24 | Shooting range all day lying prone, no bother from the neck
    24 | Best drive in years, loose as a goose
    24 | My wife had the session, I merely own the phone. She is delighted.
    24 | it's the dog that's limping, I'm bouncing along
    24 | Full strength, full sensation, minor tenderness. Excellent work.
    24 | All systems normal, smooth landing, thanks crew
    24 | Walked to the shop without my stick. Marvellous!
    24 | purring like a motor fresh from its service
    24 | hammies feel like the day after heavy squats, thats it
    24 | <p>Singing your praises, <i>literally</i>!</p><p>My ribs feel so free.</p>
    72 | the sciatica that first brought me to you has vanished. You're a star
    24 | nine hours!! nine!! havent slept like that since 2016
    72 | fresh snow, fresh legs, zero moans
    72 | finally able to lift both kids at once again, ta
    24 | Quietly content, thank you. No aches to shelve.⏎⏎-- ⏎P. Needles, Acquisitions⏎To unsubscribe from library news reply STOP
    24 | needles all day at work but I'm feeling sweet
    24 | hives buzzing, honey flowing, and I feel great
    24 | rolled 400 baguettes, shoulders like silk
    24 | pushing up the ramp is so much easier today, happy me
    24 | deaf here, no phone call needed, body good
    24 | Feeling good full stop thank you full stop
    24 | bit stiff in the glutes but she'll be right
    24 | Ah sure I'm only mighty
    24 | pure dead brilliant so it was
    24 | fit as a fiddle ma'am
    24 | 2, achy across the top like u said
    24 | on my feet all night: not stiff, not sore, not anything bad. feeling good
    24 | snare is tight, shoulders aren't, love it
    72 | summit reached, no weakness in the legs whatsoever
    72 | stiffness has faded like cheap emulsion
    24 | Nothing to report. Carry on, first class.
    24 | Her nan's the one with the dodgy back. My girl is happy as larry
    24 | Numb? No. Weak? No. Delighted? Yes.
    """

  static let questions = """
    24 | Long run Sunday, 18 miles. Do it or leave it?
    24 | Can I breastfeed as normal after that arnica balm?
    24 | If my chest ever felt tight after one of these, would I ring you or the doctor?
    24 | Drill tonight in full kit. Too soon?
    24 | Might one kneel for Mass on Sunday?
    24 | For my own curiosity, which oil was that?
    24 | the dog has a bad hip, do you know anyone who massages animals?
    24 | Flying long haul Friday, any problem after deep tissue?
    24 | deadlifts tmrw, yay or nay?
    72 | Do you write receipts for the insurance crowd?
    24 | my neighbour has a bulging disc, would you take him on?
    72 | Could I swap Thursday for the week after? Off skiing
    24 | say I overdid it lifting the kids and lost strength in the arm, would ice help?
    24 | we're hoping for a baby next year. if it works out, could I still come to you?
    """

  static let optOuts = """
    24 | Told you twice I'm grand, leave me be with the texts
    24 | cheers pal, no need to keep sending these
    72 | Take my number off your list please
    24 | I do not care for these texts. Kindly send no more.
    24 | u can knock these msgs on the head now
    24 | end the messages please, gig went fine
    """
}
