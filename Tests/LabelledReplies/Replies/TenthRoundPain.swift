/// English replies about pain and its course, by somebody who knew no rule, written to find wordings that were missing; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundPain: ReplyTables {
  static let red = #"""
    24 sharp_pain | Ouch. Proper stab under my shoulder blade whenever I reach for the seatbelt
    24 sharp_pain | like somebody's jabbing a screwdriver in my hip
    24 sharp_pain | feels like an ice pick behind my kneecap
    24 sharp_pain | got zapped by my own neck when i turned to check my mirror lol
    24 sharp_pain | Every time I twist to the left it catches me like a blade.
    24 sharp_pain | its giving knife in the ribs 😩
    24 sharp_pain | Red hot needle in my low back since lunchtime
    24 sharp_pain | I yelped out loud getting off the loo, it's that sharp
    24 sharp_pain | pain's about an 8 mate
    24 sharp_pain | 9/10 this morning, was swearing at my socks
    24 sharp_pain | Honestly the most painful thing I've ever had, and I once broke a tooth on a cherry stone
    24 sharp_pain | I am in absolute agony here
    24 sharp_pain | bit of a lightning bolt thing going off in my bum cheek when i sit
    24 sharp_pain | Excrutiating. Thats the only word for it.
    24 sharp_pain | can't bear it, my neck is killing me
    24 sharp_pain | Something's skewering my left side
    24 sharp_pain | sudden twinges that make me gasp, like being poked w a toasting fork
    24 sharp_pain | I'd give it 8.5 out of 10 and I don't cry easy
    24 sharp_pain | Proper gyp it's giving me, like a hot poker in me hip
    24 sharp_pain | Shards of glass in my shoulder, that's the best way I can put it
    24 sharp_pain | pain is off the charts
    24 sharp_pain | my back is in bits, I can hardly stand the pain
    24 sharp_pain | jolts in my wrist every time i pick up the kettle
    24 sharp_pain | electrical type zings by my elbow, maybe a dozen since breakfast
    24 sharp_pain | I was up all night screaming into a pillow with this pain
    24 sharp_pain | I don't usually answer these things but I think somebody ought to know: the pain in my lower back when I tried to stand this morning was so bad it made me throw up, and sitting isn't much kinder.
    24 sharp_pain | piercing pain, right heel, since about 4 this arvo
    24 sharp_pain | lancing pain next to my spine when i sneeze
    24 sharp_pain | not dull at all. the opposite. it's cutting.
    24 sharp_pain | I know you said a dull ache is normal but this is pointy and nasty
    24 sharp_pain | Everything fine except one spot below my waistband that goes off like a dagger
    24 sharp_pain | when i cough it's like being harpooned lol
    24 sharp_pain | dead sharp it is, right in the crook of me neck
    24 sharp_pain | Sharpish pain in the hip, nothing to fuss about
    24 sharp_pain | only little stabs, they come and go
    24 sharp_pain | Pain level: eight
    24 sharp_pain | ten outta ten, not exaggerating
    24 sharp_pain | I can't cope with this pain in my neck
    24 sharp_pain | unbareable n its only been a day
    24 sharp_pain | Catches so sharp on the right of my neck I have to hold my head dead still
    24 sharp_pain | a vicious, biting pain when I look up at the shelves
    24 sharp_pain | Can't say it's dull, more like a nail being hammered in
    24 sharp_pain | No numbness. No tingling. Stabbing pain in buttock, yes.
    24 sharp_pain | worst pain of my life no joke
    24 sharp_pain | It's gone from dull to sharp overnight
    24 sharp_pain | knives. just knives. between the shoulder blades
    24 sharp_pain | sorry to bother you, probably silly, but there's a stabby feeling at the back of my thigh
    24 sharp_pain | the wife says i keep wincing n grabbing my back, it gets me like a jolt of lecky
    24 sharp_pain | hubby here, she's sobbing with the pain in her hip and can't get comfy
    24 sharp_pain | Yeah no it's not great, it spikes to like a 9 if I bend
    24 sharp_pain | horrific pain tbh
    24 sharp_pain | It's torture trying to sit on a hard chair
    24 sharp_pain | the pain is insane, i've had 2 cocodamol and nothing's touching it
    24 sharp_pain | intense, razor-like pain along my collarbone
    24 sharp_pain | needle-like jabs on the outside of my knee
    24 sharp_pain | Zing! Zing! Every time I nod, my neck does that electric thing
    24 sharp_pain | hurts like hell since i got up
    24 sharp_pain | Dull ache mostly, w/ the odd sharp one mixed in when I roll over
    24 sharp_pain | get a shot of pain at the base of my thumb every time I turn the key
    24 sharp_pain | searing pain across the top of my pelvis
    24 sharp_pain | it's agonising to put weight on my left leg
    24 sharp_pain | Woke at 3am with what I can only describe as being impaled through the hip
    24 sharp_pain | pain so fierce I had to pull the car over
    24 sharp_pain | Isn't any less sharp than when I got off your table
    24 sharp_pain | no let up in the stabbing
    24 sharp_pain | wouldn't call it sore. I'd call it pure agony.
    24 sharp_pain | Sharp again this morning after a quiet evening
    24 sharp_pain | Is it normal that my hip feels like I'm being tasered?
    24 sharp_pain | on a scale of 1 to 10 im at 8
    24 sharp_pain | I've got a jabby pain under the armpit that stops me mid sentence
    24 sharp_pain | Sthg is stabing me in teh groin when i walk
    24 sharp_pain | I can't take much more of this pain
    24 sharp_pain | Hiya, thank you for checking. I slept like a log and the shoulders are lovely and loose, so full marks there. The one thing is when I swing my legs out of bed there is this short, sharp pain deep in the groin that makes me suck my teeth.
    24 sharp_pain | I'm not imagining it, it is definitely a stab
    24 radiating_pain | it runs from my bum to the back of my knee
    24 radiating_pain | hurts in the small of my back and it's creeping down into my calf
    24 radiating_pain | Sciatica's playing up
    24 radiating_pain | well you've woken up my sciatic nerve, it's hurting all down the one side
    24 radiating_pain | Neck pain with a side helping of arm pain, all the way to the wrist
    24 radiating_pain | pain starts at my hip, wraps round the front of the thigh
    24 radiating_pain | it goes into my hand now, that pain
    24 radiating_pain | Starts in the lower back, ends up in my big toe. Painful.
    24 radiating_pain | radiates to left buttock
    24 radiating_pain | The pain has gone travelling, it's in my arm as well now
    24 radiating_pain | There's a pain that snakes along the outside of my leg to the ankle
    24 radiating_pain | pain dn my leg when i drive
    24 radiating_pain | like a line of pain drawn from my spine to my heel
    24 radiating_pain | this hurt works its way south till it gets to the foot
    24 radiating_pain | Discomfort in the neck that tracks out over the shoulder and into the upper arm
    24 radiating_pain | shoots right thru to my fingers every time i tilt my head
    24 radiating_pain | sore spot by my spine is spreading into my glute
    24 radiating_pain | Hello, all good on the whole, I did drink the water and had a quiet night in front of the telly. Only thing to report is that the pain beside my shoulder blade now extends as far as the elbow.
    24 radiating_pain | getting referred pain down the back of my thigh
    24 radiating_pain | back hurts and it pulls the whole leg into it, right down to the sole
    24 radiating_pain | siatica again grrr
    24 radiating_pain | my old mate sciatica has kicked off since yesterday
    24 radiating_pain,sharp_pain | electric current from hip to ankle whenever I cough
    24 radiating_pain | pain going up my arm from the wrist
    24 radiating_pain | The pain moves from my back to my thigh and back again
    24 radiating_pain | a kind of painful trickle down my leg
    24 radiating_pain | hurts in my neck then branches off down both arms
    24 radiating_pain | If I bend forward I feel it pull, painfully, right into the hamstring and calf
    24 radiating_pain | pain fires off into my foot when i stand too long
    24 radiating_pain | ache doesn't stop at the hip, it carries on to my shin
    24 radiating_pain | It's not only the back that hurts, it goes down the leg too
    24 radiating_pain | The pain jumps to my left foot the minute I sit
    24 radiating_pain | pain's leaking into my glutes
    24 radiating_pain | a streak of pain from shoulder to pinky, comes and goes
    24 radiating_pain | nerve pain in the leg, back of it, top to bottom
    24 radiating_pain | Dad wants me to tell you his back pain is going down his leg
    24 radiating_pain | hurts the whole length of my leg, arse to ankle, pardon my french
    24 radiating_pain | painful burn chasing down the back of my left leg
    24 radiating_pain | bit of a niggle shooting into my bum, barely worth a mention
    24 radiating_pain | No weakness or numbness but pain does go down to my knee
    24 radiating_pain | I think it's piriformis, pain through the buttock and halfway down the leg
    24 radiating_pain | it comes round from my back into the groin and along the inner thigh, right sore pain like
    24 radiating_pain | lower back ➡️ hip ➡️ calf. ouch
    24 radiating_pain | the pain reaches my toes by the evening
    24 radiating_pain | Pain is crawling along my forearm
    24 radiating_pain | on n off pain running down me leg like
    24 radiating_pain | used to stay put in my back, now the pain heads for the leg
    24 radiating_pain | Sciatica-type thing in my right cheek and thigh
    24 radiating_pain | every time i hoover i get it from my back clean through to the foot, painful
    72 radiating_pain,persistent_beyond_72h | Still getting that pain along the back of my leg
    72 radiating_pain | less pain down the arm than yesterday, only as far as the elbow this time
    72 radiating_pain | Leg pain from the back is nearly gone, just shoots to the knee now rather than the foot
    24 worsening | worse every hour
    24 worsening | Each time I get up it's a notch up on the last time
    24 worsening | its ramping up
    24 worsening | steadily going downhill since I left yours
    24 worsening | Pain keeps climbing and climbing
    24 worsening | getting sorer by the minute and it hasnt levelled off
    24 worsening | Escalating. Was a niggle at teatime, then an ache, now real pain, no sign of a ceiling
    24 worsening | it's snowballing
    24 worsening | progressivley worse as the day goes on
    24 worsening | worse n worse n worse
    24 worsening | The pain creeps up a bit more every time I check in on it
    24 worsening | 3 last night, 5 at breakfast, 7 now, pain keeps rising
    24 worsening | Continually intensifying
    24 worsening | someone's slowly cranking up the dial on my back pain, hour by hour
    24 worsening | can feel it building and building
    24 worsening | hurts more and more
    24 worsening | mounting pain in the hip all day
    24 worsening | the pain just grows n grows
    24 worsening | mum asked me to text, her shoulder has been getting steadily more painful all day
    72 worsening | worse today
    72 worsening | It has deteriorated, I'm afraid.
    72 worsening | got worse overnight if im honest
    72 worsening | was great till yday, came back with a vengeance this morning
    72 worsening | One step forward two steps back, better Sunday and bad again now
    72 worsening | going backwards
    72 worsening | Heading in the wrong direction
    72 worsening | my shoulder's stepped it up a gear and not in a good way, it hurts more than it did
    72 worsening | flared right back up after a couple of easier days
    72 worsening | thought I was over it then wham, pain's back and meaner
    72 worsening | More painful than the day you did it
    72 worsening | it hurts more now than it did at the start
    72 worsening | Sorer than I was yesterday
    72 worsening | The stiffness is worse, not better
    72 worsening | not better. worse.
    72 worsening | worser than before love
    72 worsening | its gettin wrose
    72 worsening | If anything it's worse
    72 worsening | tiny bit worse but don't worry about it
    72 worsening | gone up from a 4 to a 6
    72 worsening | The ache has doubled since yesterday
    72 worsening | eased off Friday, then picked up again at the weekend
    72 worsening | Told everyone at work on Wednesday how well it had gone because I'd hardly a mark of pain left. Typical, it returned today and it's worse than it was at the start.
    72 worsening | Improving nicely until last night, nosedived since, hip is really hurting
    72 worsening | Daytime I can live with. It's the nights, it's worse at night now than it was, and I end up on the sofa with a cushion under my knees.
    72 worsening | Becoming less and less bearable
    72 worsening | everything's amplified today, hurts twice as much to turn my head
    72 worsening | it has never been worse than it is this morning
    72 worsening | Pain on the up since Saturday lunchtime
    72 worsening | hurting a lot more than it was two days ago and over a bigger patch
    72 worsening | seems to have aggravated things, back is angrier than when I came in
    72 worsening | y'all it's gone from bad to worse
    72 worsening | it's gettin waur no better, ma back's awfy sair
    72 worsening | tis worse it's getting, God forgive me
    72 worsening | second wave hit me today and it's bigger than the first
    72 worsening | No pins and needles or weakness. It is getting worse though.
    72 worsening | yesterday was manageable, today isn't, the ache has really kicked up
    72 worsening | Fine in myself but that neck is worse by the day
    72 worsening | Even worse than Tuesday and Tuesday was no picnic
    72 worsening | Just replying to your message. First two days I thought brilliant, that's sorted it, I was even back in the garden. Then last night it started nagging and by this morning I was worse off than before I came. Knee's the same, it's the hip that has turned on me.
    72 persistent_beyond_72h | going on a week and it's sore
    72 persistent_beyond_72h | Sore since Monday. It's Friday.
    72 persistent_beyond_72h | day 5 and I can feel every stair in my thighs, so sore
    72 persistent_beyond_72h | been aching the best part of a week now
    72 persistent_beyond_72h | 100 hrs on n my neck hurts
    72 persistent_beyond_72h | Over a week of this pain
    72 persistent_beyond_72h | four nights running I've been woken by the ache
    72 persistent_beyond_72h | hurting since last Tuesday, so nearly a week
    72 persistent_beyond_72h | Shoulder has hurt from the 3rd to today, the 9th
    72 persistent_beyond_72h | coming up to a fortnight of sore ribs
    72 persistent_beyond_72h | back's been bad all week
    72 persistent_beyond_72h | A whole week of wincing. My lower back is not right.
    72 persistent_beyond_72h | it'll be a week tomorrow that I've had this pain
    72 persistent_beyond_72h | 4 days and counting, hip is sore
    72 persistent_beyond_72h | 4d later n calves r still tender
    72 persistent_beyond_72h | Fourth day in a row with a painful neck
    72 persistent_beyond_72h | ive been hobbling about sore for five days
    72 persistent_beyond_72h | More than three days now and it's aching
    72 persistent_beyond_72h | sore from Saturday through to this morning which is Thursday!
    72 persistent_beyond_72h | 6 days on the trot my shoulder's been giving me jip
    72 persistent_beyond_72h | nearly seven days, elbow no happier, it hurts
    72 persistent_beyond_72h | 2 wks of back pain since i saw u
    72 persistent_beyond_72h | five days in, easing a bit, but my hip is plenty sore
    72 persistent_beyond_72h | Apologies for the slow reply, we've had the grandkids. It's slowly easing after 8 days but there's a fair bit of pain when I lift the little one, more than I'd have thought by now.
    72 persistent_beyond_72h | It has hurt since the middle of last week and here we are on Monday
    72 persistent_beyond_72h | sore since 12/4, now it's 17/4
    72 persistent_beyond_72h | monday to friday solid pain, what a work week
    72 persistent_beyond_72h | a good week gone by and I'm no less tender
    72 persistent_beyond_72h | Ten days' worth of achy glutes is a bit much, no?
    72 persistent_beyond_72h | It's been a month and the pain from that massage never left
    72 persistent_beyond_72h | three and a half days sore
    72 persistent_beyond_72h | you saw me 6 days ago and I've been in pain ever since
    72 persistent_beyond_72h | he's been complaining of his back for nearly a week since you worked on it, says it's painful
    72 persistent_beyond_72h | the pain won't shift
    72 persistent_beyond_72h | still hurts
    72 persistent_beyond_72h | not easing at all
    72 persistent_beyond_72h | Pain is lingering
    72 persistent_beyond_72h | this pain refuses to budge
    72 persistent_beyond_72h | no better
    72 persistent_beyond_72h | hasn't let up since I walked out the door, it hurts
    72 persistent_beyond_72h | Same pain, same place, no change
    72 persistent_beyond_72h | my sore neck isn't going anywhere, not getting any better
    72 persistent_beyond_72h | as painful as ever
    72 persistent_beyond_72h | can't shake this pain in my shoulder
    72 persistent_beyond_72h | I've yet to see any improvement
    72 persistent_beyond_72h | three days of pain and it's carrying on
    72 persistent_beyond_72h | Only got your text now, session was last Thursday and it's Wednesday, I've been sore the entire time
    24 history_disc | forgot to put on the form I have a slipped disc at L5, and my back hurts today
    24 history_disc | bulgin disc here (told the other girl not you) and its painful since
    24 history_disc | I should have put this on the form and didn't think, it was only when my wife asked: I had a microdiscectomy in March. There's quite a lot of pain across my low back this evening and I'm kicking myself.
    24 history_disc | My MRI last year showed a herniation in my neck & it's hurting now after yesterday
    24 history_disc | spinal fusion 2 yrs ago, should have said, area is painful
    24 history_disc | did my disc in back in 2019, the same spot is hurting
    24 history_disc | Back op (laminectomy) in the spring, pain around the scar since you pressed there
    24 history_injury | got rear ended on sunday, didnt mention it, neck really hurts
    24 history_injury | came off my bike at the weekend before seeing you, my shoulder is painful
    24 history_injury | I had a hairline fracture in that foot 5 weeks back and now it hurts again
    24 history_injury | Rolled my ankle bad last week, sprained they said. Pain there after the foot massage.
    24 history_injury | took a tumble on the ice Friday, thought nothing of it, now my tailbone is in pain
    24 history_injury | fell off a stepladder last wk and my back hurts where i landed
    24 osteoporosis | GP says I've got low bone density and I've pain in the middle of my back since
    24 osteoporosis | i do have thin bones (osteoporosis) and the ribs are painful after
    24 osteoporosis | osteoperosis runs in me as well as the family, and now there's a pain by my hip
    24 pregnancy_symptom | I'm 5 months gone and crampy low down today
    24 pregnancy_symptom | 32 wks, a bit of spotting this morning
    24 pregnancy_symptom | Expecting in June. Thumping headache that came on after, feet like balloons
    24 pregnancy_symptom | bump's been quiet, baby not kicking like usual since yesterday
    """#

  static let amber = #"""
    72 persistent_beyond_72h | carrying on with the soreness, that's about it
    72 persistent_beyond_72h | Shoulders still feel a touch achy
    72 persistent_beyond_72h | I'm still tender where you did the deep work
    72 persistent_beyond_72h | legs continue to be sore
    72 persistent_beyond_72h | the ache's still about
    72 persistent_beyond_72h | still kinda stiff tbh
    72 persistent_beyond_72h | Day five. Only the faintest trace of soreness left
    72 persistent_beyond_72h | six days but it's practically gone now
    72 persistent_beyond_72h | Well it took a whole week, which is longer than last time, but the pain's all but disappeared, I have to go looking for it now. Will mention it when I'm next in.
    72 persistent_beyond_72h | sore from Sunday, it's Friday now & 95% gone
    72 persistent_beyond_72h | on day 4 with the merest hint of tenderness, almost clear
    24 worsening | pain's a touch worse than last night's
    24 worsening | It's a bit worse today
    24 worsening | worse than when I left
    24 worsening | hurts more today than last night
    24 worsening | more painful this morning than it was at bedtime
    24 sharp_pain | sharp pain on the drive home but that's completely gone
    24 sharp_pain | had a sharp one by my hip last night but it's packed in altogether
    24 radiating_pain | had pain down my leg last night, totally cleared by morning
    24 radiating_pain | maybe it's going a little into my leg? hard to be sure
    24 sharp_pain | might be a sharp pain, can't really say
    24 sharp_pain | is sharp pain normal
    24 history_disc | forgot to say I've a bulging disc, feeling fine though
    24 osteoporosis | Should have mentioned my osteoporosis. I feel great.
    24 history_injury | i came off my horse two weeks ago, didnt think to tell you, im feeling good
    24 - | forgot to tick the box, baby due in October, feeling great
    """#

  static let ok = #"""
    72 - | bit less sore each day, nearly there
    72 - | the stiffness is wearing off, ta
    72 - | ache's on its way out 👍
    72 - | soreness was maybe a 4, now a 1, happy with that
    72 - | tenderness is going down nicely
    72 - | No longer sore, thank you!
    72 - | Right, full report. Peaked the morning after, felt like I'd been carrying bricks, and it's been easing ever since. Today I'm only a bit tender if I lean on it, and I managed the school run on foot.
    72 - | Was achy Tues and Weds. Right as rain Thursday.
    72 - | couldn't ask for a better result
    72 - | Good as new
    72 - | champion, pet. not a twinge
    72 - | turned the corner yesterday and I'm loving life
    72 - | hasn't got any worse at all, soreness all but vanished
    72 - | better n better every day
    72 - | all gone, nothing sharp, nothing shooting anywhere
    72 - | The pain I came in with has cleared off completely. Magic hands.
    72 - | had that stiff neck for three weeks before I saw you and it's gone!!
    72 - | Sciatica I walked in with has disappeared, chuffed to bits
    72 - | pain free for six days running, that's a record
    72 - | slept through four nights in a row, haven't done that in years
    72 - | I'm grand. It's the husband who's had a bad back for a fortnight, I'll send him your way
    72 - | Less and less tender by the hour, all good
    72 - | A whisper of an ache left in my calves, dropping off fast
    72 - | Feeling fab. Weather's getting worse by the day though!
    72 - | Loose as a goose. Shooting off on holiday tomorrow so won't be in next week
    24 - | Sorer this morning than last night, like I'd done leg day
    24 - | little more tender than when I left yours but nowt out of the ordinary
    24 - | woke up stiff as a board, feels like the gym, nothing else
    24 - | a bit bruisy in the glutes, otherwise fab
    24 - | dull ache, exactly what it said on the leaflet
    24 - | limbs feel heavy and tired, lovely sleep
    24 - | dull ache between the shoulder blades that I can feel in my low back too
    24 - | Nothing sharp, just that worked-over feeling
    24 - | no stabbing, shooting or burning pain, a touch achy
    24 - | It's staying put, not travelling down the leg or anything. Bit sore, fine.
    24 - | Feeling fine, see you Tuesday at 9 sharp
    24 - | you're sharp, found that knot in two seconds! All good here
    24 - | Friends say I'm radiating health lol, thank you
    24 - | bought new kitchen knives on the way home and cooked up a storm, no aches
    24 - | That was a killer massage, best I've had. Comfortably achy today.
    24 - | Feel brilliant, back in a week for the next one
    24 - | Reading the agony aunt page with a cuppa, totally relaxed, thank you
    24 - | Broke my arm falling out of a tree when I was nine, never bothers me. Feel great after yesterday
    24 - | used to get sciatica in my twenties, not for decades. All well today
    24 - | Fine thanks, busy building my daughter's wardrobe
    72 - | day 4 and not an ache to report
    """#

  static let questions = #"""
    24 - | what should I do if I get a sharp pain later on?
    24 - | Feeling fine. At what point would I call you if it got worse?
    24 - | can I book again in five days or is that too soon?
    72 - | If soreness ever went past three days, who should I ring?
    72 - | my sister has sciatica, would a massage be any use to her?
    24 - | is it ok to use a heat pad tonight?
    """#
}
