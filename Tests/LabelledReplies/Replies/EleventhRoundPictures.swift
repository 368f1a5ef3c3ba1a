/// English replies in lay pictures, by somebody who knew no rule, first measured on this version; then learned from.
enum EleventhRoundPictures: ReplyTables {
  static let red = #"""
    24 sharp_pain | Every time I reach for the top shelf at work it's like someone jabs a screwdriver under my shoulder blade
    24 weakness | my hand isn't listening to me, couldn't do up the kids coat buttons
    24 radiating_pain | Sir pain is starting from waist and going till the toes, left side only
    72 numbness | two of my fingers feel like they belong to somebody else, I pinch them and nothing
    24 tingling | bubbles like cold drink are running in my fingertips since last evening
    72 worsening | Was grand on Tuesday, thought I was sorted, and this morning it's back with a vengeance
    24 bladder_bowel | wet myself in the queue at Aldi with no warning, mortified
    24 chest_breath | There's an elephant parked on my breastbone
    24 faint_dizzy | came over all funny at the till and next thing I was on the floor looking up at the ceiling
    72 allergic_reaction | the hot stone left a bubble full of water on my shoulder
    24 radiating_pain | like a wire gets yanked from my bum cheek down to my ankle whenever I climb off the tractor
    72 persistent_beyond_72h | Had you on the Monday, today is Saturday and my neck is still hurting
    24 fever | burning up and my teeth are chattering under two doonas
    24 emergency | Sat in casualty with a wristband on waiting for the scan
    24 pregnancy_symptom | Baby hasn't been kicking the way she does since I got off your table
    72 weakness | leg went from under me on the stairs, grabbed the rail just in time
    24 severe_bruising | I'm black and blue from armpit to waist, looks like I've been in a bar fight
    24 calf_swelling | one of my lower legs is fatter than the other and hot to touch, the sock leaves a groove
    24 sharp_pain | Sneezed and got a jolt across my low back like licking a battery
    24 saddle_numbness,numbness | embarrassing but when I wipe I can't feel the paper
    72 weakness | Kettle slid straight out of my hand this morning, second time since I saw you
    24 tingling | Feels like nettles on the back of my hand, comes and goes
    72 worsening | hurts a notch more each morning, 3 then 5 now 6
    24 numbness | like after the dentist's jab but in my forearm
    24 severe_headache | my head feels hit by a sledgehammer, came out of nowhere, never had one like it
    24 history_injury | came off my bike the Sunday before I saw you, didn't think of it, ribs hurt when I laugh
    72 bladder_bowel | stood at the urinal ten minutes, bursting, and nothing will come
    24 weakness | toes keep catching on the carpet since the session, I've to lift my knee high to clear them
    24 allergic_reaction | My lips have gone fat and I've itchy lumps everywhere since that oil
    24 radiating_pain | The pain's gone walkabout, started in me hip and now it's right down in the big toe
    72 tingling | less than yesterday but the fizz in my palm is still there
    24 self_harm | there's no point to me any more. I've been counting out the tablets
    24 sharp_pain | Three babies I've had and this pain in my back beats the lot of them
    24 chest_breath | ticker's galloping and I'm puffed just from tying my laces
    72 emergency | husband here, her mouth is drooping on one side and she's talking gibberish
    24 osteoporosis | doctor says my bones are like honeycomb, and there's one spot on my spine that hurts when I cough now
    72 persistent_beyond_72h | Coming up on a week now and I'm still hobbling with the hip pain
    24 pregnancy_symptom | bump has been going rock hard every ten minutes since tea
    24 faint_dizzy | the whole kitchen was spinning so I slid down the wall and sat there
    24 osteoporosis | I take the weekly tablet for thin bones and my mid back hurts where you pressed
    24 weakness | my wife says one foot slaps the floor like a flipper when I walk now
    72 tingling | somebody's left a phone on vibrate inside my thigh, that's the only way I can put it
    24 sharp_pain | a hot needle going in and out beside my spine, had to pull the lorry over
    72 persistent_beyond_72h | Pain since last Friday and today it's Thursday
    24 severe_bruising | the bruise has grown to dinner plate size and is nearly black
    24 weakness | Hairdresser here. Arm's turned to spaghetti, can't keep the dryer up over a client's head
    24 allergic_reaction | skin like a boiled lobster where the balm went, so itchy I've scratched it raw
    24 radiating_pain | The pain is like hot water trickling from my neck down to my thumb
    24 fever | went through three t-shirts in the night and the thermometer says 101.8
    72 history_disc | surgeon trimmed one of my lumbar discs in 2019 and that very spot is hurting today
    24 numbness | tiny thing, probably silly, but I can't feel the sock on my big toe
    24 emergency | ring me NOW please it cannot wait
    72 saddle_numbness,numbness | The bit of me that sits on the bike seat has no feeling, front to back
    24 calf_swelling | back of my left shin has ballooned, it's red and tight as a drum
    72 worsening | honestly it was easier to walk on Sunday, the pain has got a lot meaner since
    24 tingling | in my foot it's that prickle you get when the blood comes back, except it never finishes
    24 bladder_bowel | I have soiled the bed in the night, this never happened to me before
    24 weakness | no tingles, no dead bits, I just can't make a fist
    24 pregnancy_symptom | 15 weeks gone and there's a bit of pink whenever I wipe
    24 sharp_pain | butcher by trade so I know knives, and that's what is twisting in my hip
    72 severe_headache | skull is splitting in two and daylight makes me throw up
    24 numbness | Could be how I slept, but the whole hand is like a bag of sand, touch it and I get nothing
    72 chest_breath | can't get a full breath in, it catches halfway since this morning
    24 radiating_pain | when I bend for the dishwasher the pain whooshes from my hip right down the back of my leg
    72 persistent_beyond_72h | day 5 and turning over in bed still hurts
    24 weakness | no more texts please, I'm in no fit state, my leg keeps folding under me
    24 history_injury | got rear ended on the school run three weeks back, should've mentioned. neck is painful today
    24 self_harm | I'd rather not wake up tomorrow if I'm honest with you
    24 faint_dizzy | head's swimming every time I get up, had to hold on to the bannister
    24 sharp_pain | If ten is being run over then this pain is a nine, I can't sit
    72 pregnancy_symptom | 28 wks, my feet and face have blown up like balloons since yesterday
    24 history_disc | one of the jelly cushions in my spine popped out in 2016, surgery and all, and it's painful right there since I got home
    24 worsening | the ache turns itself up a little louder every hour
    24 tingling,numbness | My arm she sleeps all the time and then come little needles until the fingers
    """#

  static let amber = #"""
    24 tingling | My fingers were fizzing on the drive home, all normal by supper
    24 conduct | I asked twice for the towel to be pulled back over me and it wasn't
    24 numbness | Is it usual for the arm to feel dead?
    24 - | Bit rubbish to be honest
    72 persistent_beyond_72h | the ache is still hanging about
    24 weakness | my knee gave out the once that evening, solid as a rock since
    24 wrong_number | you've the wrong person love, never had a massage in my life
    72 osteoporosis | Forgot to write on the form that I have brittle bones. Feeling very well after though
    24 call_requested | give us a bell when you're free
    24 tingling | maybe a slight fizz in one toe, could be imagining it
    72 tingling | My hands have gone tingly at night for years, same as ever, no more no less
    24 worsening | yesterday I could forget about it, today it's giving me more gyp than that
    24 pregnancy_symptom | Loved it! Oh and there's a little one due in March, I ought to have told you
    24 faint_dizzy | had a dizzy turn in the car park after, passed in a minute and nothing since
    72 numbness | my thigh feels peculiar, can't put a word to it
    72 conduct | Some of the comments about my figure were not on
    24 numbness | my foot was a dead lump for an hour after, came back to life and has behaved since
    72 history_injury | I fell off a ladder last month and didn't tick the box. No bother at all since seeing you
    24 - | mujhe theek nahi lag raha
    24 - | 👎
    """#

  static let ok = #"""
    24 - | absolutely buzzing after that, cheers
    72 - | Slept like the dead and woke up brand new
    72 - | I'm a sparky and the only shock I got today was the price of diesel. Shoulders are good
    24 - | Feel like I did a double shift on the site, bit heavy in the arms, that's it
    24 - | Took my breath away how loose my hips are!
    72 - | Sorry for late reply my phone was dead. All good here
    24 - | Dropped everything to ring my sister and tell her how good I feel
    24 - | no fizzing, no dead patches, and my grip's fine
    24 - | thought I'd died and gone to heaven on that table, thank you so much
    24 - | I turned into a puddle in there, so relaxed. Lovely today too
    72 - | Expecting the in-laws Saturday so I'm delighted the back is sorted
    24 - | ta, spot on
    72 - | The pain down the leg that brought me to you has vanished, first time in months
    24 - | on fire at work today, feel brilliant
    72 - | Getting a swollen head from all the compliments on my posture 😄
    24 - | Feverishly cleaning the house today, not an ache on me
    72 - | aching a bit less each morning
    24 - | The woman beside me at church fainted but I'm fit as a fiddle
    24 - | one little thumbprint bruise, no bother
    72 - | Shooting pool tonight and the shoulder's never felt so free
    24 - | Ants got all over our picnic but my back survived the blanket no trouble
    24 - | yeah nah no dramas here
    24 - | We got hammered 5-0 and the keeper was knocked out cold. Me, I'm lovely and loose
    24 - | labour's done on the new patio and my back didn't complain once
    72 - | Six hours with needle and thread on the wedding dress and not one twinge
    24 - | Some eejit crashed into my parked car while I was on your table! Body feels ace anyway
    24 - | I was a wet rag last night, right as rain this morning
    72 - | soreness is all but gone, thank you dear
    72 - | Shooting off to training now, legs feel class
    24 - | My heart skipped a beat when I saw how straight I stood in the mirror, thanks a million
    24 - | It wouldn't kill me to come every week! Felt super after
    24 - | bit tender round the shoulders like after carrying the shopping home
    24 - | Walking on air, even the Monday commute couldn't spoil it
    24 - | Broke my fast with a huge biryani and slept like a baby, body is very light now
    72 - | Nana has bones like chalk, poor thing. Me, I'm well and had a great sleep
    24 - | Drank the two litres like you said, so many trips to the loo haha. Feeling great
    24 - | no cap best ive felt all year ty
    72 - | none of the things on your list, all fingers and toes accounted for 😄
    24 - | lil more achy than last night, like after leg day, happy enough
    """#

  static let questions = #"""
    24 - | if my leg started turning to jelly would I ring yourselves or the GP?
    24 - | can I have a pint tonight or is that a no no
    72 - | when is the next free slot with the same lady
    24 - | My dad's arm keeps going dead, would you see him?
    72 - | Should I still foam roll before footy on Sat?
    24 - | what was in that oil, it smelt gorgeous?
    24 - | do you see kids? my son pulled his hammy at training
    72 - | Kindly share the bill copy for my insurance claim?
    24 - | Is it alright to go shearing tomorrow or should I leave it a day?
    24 - | what should I do if my fingers go all fizzy later on?
    72 - | All good this end. Do you take Revolut?
    24 - | my mum has a slipped disc, how soon could you fit her in?
    72 - | What time do ye shut on Sundays?
    """#

  static let optOuts = #"""
    72 - | Enough with the texts thanks
    72 - | No more of these please, back is grand
    24 - | Please do not send SMS to me henceforth
    24 - | loved it but quit pinging me will ya
    24 - | STOP pls
    24 - | Don't be sending me any more of these
    72 - | Take me off your list please, ta
    """#

  static let automatic = #"""
    24 - | Thank you for your email. I am on annual leave until 14 July with no access to my inbox. For anything urgent contact the main desk.
    24 - | Your message could not be delivered. The recipient's inbox is full. Please try again later.
    24 - | I'm driving right now and notifications are silenced. This reply was sent automatically.
    """#
}
