/// English replies about breath, calf, fever, head, skin, pregnancy and wanting to die, by somebody who knew no rule, written to find wordings that were missing; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundSafety: ReplyTables {
  static let red = #"""
    24 chest_breath | cant catch my breath, been like this since lunch
    24 chest_breath | There's an elephant sitting on my chest and it won't shift
    24 chest_breath | puffed out just doing the stairs, which isn't like me at all
    24 chest_breath | hurts to breathe in deep, left side under the ribs
    24 chest_breath | Wheezing like an old accordion ever since I got home
    24 chest_breath | strugglin 4 breath a bit, probs nothing
    24 chest_breath | tight across the chest and it creeps up into my jaw
    72 chest_breath | I get winded tying my shoes now
    24 chest_breath | havin trouble breathin when i lie flat
    24 chest_breath | It's as if somebody is standing on my breastbone, that's the only way I can put it
    24 chest_breath | Was gasping after the school run and again at work, never happened before this week
    72 chest_breath | can't seem to get enough air in
    24 chest_breath | I'm having to sleep propped on four pillows, flat out I feel like I'm suffocating
    24 chest_breath | SOB on exertion since yesterday. I'm a nurse so I know what I'm looking at
    24 chest_breath | Big pressure behind my sternum after dinner. Probably just indigestion, right?
    72 chest_breath | out of puff walking the dog round the block
    24 chest_breath | every in-breath snags under my ribs like a stitch that never leaves
    24 chest_breath | Chest feels squashed and I'm panting just talking to my husband
    24 chest_breath | me ticker's thumping away and I'm all breathless
    24 chest_breath | my breathing's gone shallow because a full one is too painful
    24 chest_breath | pains in me chest on and off all day love
    24 chest_breath | inhaler's not touching it, chest is like a corset
    24 chest_breath | Shoulders are heaven, thank you! Only odd thing: I keep having to stop halfway up the hill to get my wind back
    24 chest_breath | chest pain yes, tingling no
    24 chest_breath | Woke twice in the night fighting for air. My wife wanted to phone somebody but I told her it'd keep till morning, and it's no easier today
    24 calf_swelling | one calf is twice the size of the other
    24 calf_swelling | My lower leg has blown up like a balloon
    24 calf_swelling | back of the leg below my knee is hot, red and rock hard
    24 calf_swelling | left leg's fatter than the right and tight as a drum
    24 calf_swelling | Can't get my wellie on, calf's that swelled up
    24 calf_swelling | calf all puffy n sore 2 touch
    24 calf_swelling | my sock left a trench round my right shin, that leg is swollen and the other isn't
    24 calf_swelling | A hard warm lump has come up in my calf
    24 calf_swelling | One of my legs has swollen up, is that meant to happen?
    24 calf_swelling | hubby got the tape measure out: 3cm difference between my calves
    24 calf_swelling | lower leg looks like a sausage about to split
    24 calf_swelling | the calf is throbbing, gone shiny and bloated
    72 calf_swelling | swelling in L calf hasn't gone down at all
    24 calf_swelling | got a hot patch behind the knee and everything below it is puffing up
    24 calf_swelling | my jeans wont go over my right calf today lol
    24 calf_swelling | Worried about a clot. Calf's swollen and it hurts when I flex my foot
    24 calf_swelling | me leg's up like a football below the knee
    24 calf_swelling | calf ballooned overnight
    24 calf_swelling | Ankle to knee, right side only: puffy, red, radiating heat
    24 calf_swelling | red an swolen calf, i had a dvt in 2015
    24 calf_swelling | not a big deal but only the one calf has swelled, the left, a smidge
    24 calf_swelling | a vein has stood up on my calf like a rope, it's swollen and warm
    72 calf_swelling | there's fluid in my shin area: I press a thumb in and the dent stays
    24 calf_swelling | Hi, thanks for checking in. The neck is far better. The only thing is that since the drive home my right calf has come up, it's warm and a kind of angry pink, and the left one looks perfectly normal
    24 fever | running a temp
    24 fever | thermometer says 38.7
    24 fever | shivering under three duvets and boiling at the same time
    24 fever | hot and cold sweats all night, soaked the sheets, still at it now
    24 fever | I am burning up
    24 fever | been 101.5 F all afternoon
    24 fever | my teeth are chattering and I can't get warm
    24 fever | You could fry an egg on my forehead, feeling rotten
    24 fever | got the chills real bad
    24 fever | feverish since about an hour after i left yours
    72 fever | come down with a raging fever
    24 fever | fluey, achey all over, temperature of 39.2
    24 fever | 38.4 on the ear thing
    24 fever | low grade fever, 37.9, no biggie
    24 fever | pyrexial overnight, as we say on the ward, and still am
    72 fever | temprature wont come down even with paracetamol
    24 fever | Clammy, with rigors every couple of hours
    24 fever | taking Advil round the clock to keep the fever under control
    24 fever | spiked a fever last nite, 100.8 again this morning
    24 fever | shaking like a leaf with cold though the heating's on full blast
    24 fever | Had the shivers since teatime, me mam reckons I've a temperature
    72 fever | a touch of fever, nothing dramatic, only 38
    24 fever | the place where you did the cupping is oozing and hot and now I've got a fever to go with it
    24 fever | sweat pouring off me, mercury's at 39
    24 fever | I put it down to the wine at first but no, I checked three times: 38.9, 38.8, 39.0. The muscles themselves feel lovely so I doubt it's your fault
    24 severe_headache | my head is splitting
    24 severe_headache | worst migraine I've had in twenty years
    24 severe_headache | A thunderclap at the back of my skull at 4pm out of nowhere, hasn't lifted
    24 severe_headache | head's banging so hard I can barely look at this screen
    24 severe_headache | it's like my skull is clamped in a vice
    24 severe_headache | feels like my head's gonna explode
    24 severe_headache | headache from hell
    24 severe_headache | Puking with this headache, curtains shut
    24 severe_headache | brutal headache, nothing I swallow makes a dent
    24 severe_headache | such a pounding behind my eyes that I was sick
    24 severe_headache | never known a headache like it
    24 severe_headache | me head is killin me
    24 severe_headache | sudden blinding headache when I turned my neck
    24 severe_headache | a crushing pressure inside my head and daylight hurts
    24 severe_headache | Sat in the dark since 2. Migraine. Ice pack, sunglasses, the lot
    24 severe_headache | someone is taking a jackhammer to my temples
    24 severe_headache | severe heddache since the neck work
    24 severe_headache | Stiff neck, can't bear the light, head throbbing horribly
    24 severe_headache | Head is thumpin something shocking today
    24 severe_headache | saw zigzags, then the mother of all headaches, not gone yet
    24 severe_headache | I've a head on me like a split log and I haven't touched a drop
    24 severe_headache | the headache is that fierce it had me up at 3, 4 and 5
    24 faint_dizzy | the room won't stop spinning
    72 faint_dizzy | keep coming over all woozy
    24 faint_dizzy | passed out in the shower
    24 faint_dizzy | went down like a sack of spuds in Tesco, fainted clean away
    24 faint_dizzy | I came to on the bathroom floor with no idea how I got there
    72 faint_dizzy | light headed every time i stand up
    24 faint_dizzy | feels like I'm on a boat, land won't stay still
    24 faint_dizzy | giddy and holding on to the walls
    24 faint_dizzy | nearly keeled over at work
    24 faint_dizzy | things go grey round the edges whenever I get up from the sofa
    24 faint_dizzy | seeing stars when i bend down
    24 faint_dizzy | Vertigo. Whole world tilting
    24 faint_dizzy | swimmy head since I got off your table
    24 faint_dizzy | dizzyyy af ngl
    24 faint_dizzy | Had a funny turn in the kitchen, hubby caught me
    24 faint_dizzy | blakced out 4 few secs
    24 faint_dizzy | my balance is shot, I keep bumping into door frames
    24 faint_dizzy | collapsed in the hallway this morning
    72 faint_dizzy | head rushes nonstop
    24 faint_dizzy | flaked out at the bus stop, strangers had to sit me up
    24 faint_dizzy | I feel faint
    24 faint_dizzy | lost consciousness briefly
    24 faint_dizzy | according to my wife I went white, my eyes rolled and I slid off the chair
    72 faint_dizzy | I walk like I'm drunk and I've only had tea
    24 faint_dizzy | No pins and needles, no pain, nothing like that. I do go a bit wobbly in the head if I look up, though, and had to grab the shelf at the library
    24 allergic_reaction | I've come out in hives
    24 allergic_reaction | red itchy rash wherever the oil went
    24 allergic_reaction | lips have swelled up
    24 allergic_reaction | my skin's on fire where you put the heat balm
    24 allergic_reaction | A blister the size of a 50p from the hot stones
    24 allergic_reaction | those stones burned me, the skin's peeling off
    24 allergic_reaction | itching like mad, scratched myself raw
    24 allergic_reaction | face puffed up, eyes like slits
    24 allergic_reaction | my throat feels like it's closing
    24 allergic_reaction | wee red bumps all over me
    24 allergic_reaction | Blotchy across the back and it's raised
    24 allergic_reaction | she scalded my shoulder with the towel
    24 allergic_reaction | broke out bad from whatever lotion that was
    24 allergic_reaction | seems im alergic 2 ur cream
    24 allergic_reaction | tongue is too big for my mouth all of a sudden
    72 allergic_reaction | spots up and down my belly and they itch something rotten
    72 allergic_reaction | weeping blisters where the cup sat
    24 allergic_reaction | my skin didn't like the tape one bit, it's left angry raw squares
    24 allergic_reaction | nettle rash up both arms
    24 allergic_reaction | the heat pack left burn marks
    72 allergic_reaction | Since the almond oil my hands are cracked, stinging and scaly
    24 allergic_reaction | two Benadryl in and still lumpy and scratching
    24 allergic_reaction | looks like sunburn on my lower back, skin's bubbling up
    24 allergic_reaction | Had to jab my EpiPen, welts from head to toe
    24 allergic_reaction | Honestly the massage was divine so I feel bad saying this, but whatever was in the lavender blend has me clawing at my neck, it's all raised pink patches and they're hot
    24 severe_bruising | black and blue from neck to waist
    24 severe_bruising | my back's a map of purple continents
    24 severe_bruising | bruised to bits all down one side
    24 severe_bruising | I've a bruise as big as a dinner plate on my hip
    24 severe_bruising | look like I've been beaten up, massive bruises both sides
    24 severe_bruising | huge haematoma on my thigh
    24 severe_bruising | dark marks everywhere on my arms and I'm on warfarin
    24 severe_bruising,worsening | the bruise keeps getting bigger every hour
    24 severe_bruising | My whole thigh is the colour of an aubergine
    24 severe_bruising | ten rounds with Tyson would've left fewer bruises, I'm plastered in them
    24 severe_bruising | nasty deep bruises every place he pressed
    24 severe_bruising | a solid lump under the bruise, the skin's shiny and nearly black
    24 severe_bruising | covered in bruses head to foot
    72 severe_bruising | purple all the way from my shoulder to my elbow
    72 severe_bruising | bruising so bad the practice nurse took photos
    24 severe_bruising | blood's pooled under the skin along my whole flank
    24 severe_bruising | ribs gone the colour of a thunderstorm, the entire side
    24 severe_bruising | im on blood thinners n theres a bruise bigger than my hand
    24 severe_bruising | bruised something terrible so I am, both legs
    24 severe_bruising | Horrific bruising, colleagues asked if I'm being hit at home
    72 severe_bruising | can't see skin for bruise on my hip
    24 severe_bruising | me backside's a rotten plum, bruised right across
    24 severe_bruising | eggplant butt lol, it's one ginormous bruise from cheek to cheek
    24 severe_bruising | You did warn me about a mark or two, fair enough, but this is not a mark or two. It starts under my armpit, goes round to the spine and stops at my belt, and all of it's purple turning black
    24 emergency | in A&E now
    24 emergency | waiting on an ambulance
    24 emergency | help me please
    24 emergency | CALL ME NOW
    24 emergency | my face has dropped on one side
    24 emergency | speech has been slurred since breakfast
    24 emergency | they've kept me in overnight on the ward
    72 emergency | typing this from a hospital bed
    24 emergency | Paramedics have just been, they want me to go in
    24 emergency | SOS
    24 emergency | pls ring asap its urgent
    24 emergency | My words come out jumbled, the wife says I'm not making sense
    24 emergency | dialling 999 as we speak
    24 emergency | sister drove me to the ER
    24 emergency | gone blind in my left eye all of a sudden
    72 emergency | got blue-lighted to the Royal last night
    72 emergency | I was admitted on Tuesday evening, cardiac unit
    24 emergency | 111 told me to go straight to casualty so that's where I'm headed
    24 emergency | someone needs to phone me back right this minute
    24 emergency | one corner of my mouth is droopy and I dribble my tea
    24 emergency | half my face won't smile
    24 emergency | need to speak to a person immediately, this can't wait
    24 emergency | Hi its her daughter, mum was rushed in by ambulance this morning
    24 emergency | sat on a trolley in the ED corridor, 6 hrs so far
    24 emergency | This is urgent!! I've tried your front desk four times and it goes to voicemail. Will a human being please get back to me straight away
    24 self_harm | I want to die
    24 self_harm | don't want to be here any more. anywhere i mean
    72 self_harm | what's the point in going on. honestly. there isn't one
    24 self_harm | I've been thinking about ending it all
    72 self_harm | started cutting again last night
    24 self_harm | having dark thoughts about hurting myself
    24 self_harm | gonna kms and no im not joking
    24 self_harm | my kids deserve somebody else, I shouldn't exist
    72 self_harm | can't find one reason to wake up tomorrow
    24 self_harm | the tablets are in the drawer and I've counted them
    24 self_harm | wish I could nod off and never wake up
    24 self_harm | suicidal since the divorce. your massage was the last nice thing
    72 self_harm | I'm tired of living
    24 self_harm | took way too many pills on purpose
    24 self_harm | feel like topping myself
    72 self_harm | life's not worth living with a back like this
    24 self_harm | came close to steering into a tree on the way home, deliberately
    72 self_harm | id rather be dead than go on with this
    24 self_harm | im gonna unalive myself
    72 self_harm | Said my goodbyes. Thank you for being kind.
    24 self_harm | I stood on the bridge a long time yesterday looking down and I want to go back
    24 self_harm | nobody would miss me, i've written the letters
    72 self_harm | burning my arms with the lighter is the one thing that helps
    24 self_harm | looked up how much of it would finish me off, not even scared any more
    24 self_harm | My body's OK since you ask. It's the rest of me. I don't feel safe on my own tonight, I keep planning how I would do it and nobody knows I'm telling you this
    24 pregnancy_symptom | 32 wks pregnant and spotting
    24 pregnancy_symptom | preggo here, period type cramps ever since the massage
    24 pregnancy_symptom | my waters have gone, due date's not for a month!!
    24 pregnancy_symptom | baby's not kicking like usual
    24 pregnancy_symptom | Bump tightens every ten minutes
    24 pregnancy_symptom | i havent felt baby move since the session
    24 pregnancy_symptom | contractions 6 min apart and it's too soon
    24 pregnancy_symptom | bleeding a wee bit, 9 weeks gone
    72 pregnancy_symptom | Hands and face swollen, 35 weeks
    24 pregnancy_symptom,severe_headache | third trimester and I've had a pounding headache since breakfast
    24 pregnancy_symptom | I'm expecting and there was pink on the toilet paper
    24 pregnancy_symptom | soaked through a pad, I'm 14 weeks
    72 pregnancy_symptom | The little one's gone quiet in there, 29 weeks now
    72 pregnancy_symptom | 7 months gone and my ankles are like tree trunks
    24 pregnancy_symptom | braxton hicks non stop, 30w
    24 pregnancy_symptom | up the duff and cramping
    24 pregnancy_symptom | due next month, belly turns rock hard every few mins
    24 pregnancy_symptom | lost my mucus plug at 33 weeks
    24 pregnancy_symptom | a trickle of fluid down my legs, 36+2
    24 pregnancy_symptom | My wife had your prenatal massage and she's bleeding
    24 pregnancy_symptom | only two kicks all day, she normally does a full disco
    72 pregnancy_symptom | I'm preg and my fingers have puffed up like marshmallows, had to cut off my ring
    24 pregnancy_symptom | bun in the oven & stomach cramps here
    24 pregnancy_symptom | having labour pains at 34 weeks
    24 pregnancy_symptom | Lovely session, no numbness or anything. I'm 22 weeks (I did say on the form) and from about midnight there's been a low pulling ache that comes and goes in waves, a bit like when my period's due, with some brown discharge
    24 conduct,self_harm | He grabbed my breast. I can't stop crying and I don't want to live.
    24 conduct,allergic_reaction | told her twice the stone was too hot, she ignored me and now I'm blistered
    24 conduct,severe_bruising | asked him to ease off, he laughed and dug harder, and I'm purple from hip to knee
    """#

  static let amber = #"""
    24 conduct | he kept pressing himself against my hip, I don't believe it was by accident
    24 conduct | the sheet slipped off and he left it off. I asked twice.
    24 conduct | Not happy about the comments on my figure
    24 conduct | I said stop and she carried on regardless
    24 conduct | his hands went places they'd no business going
    24 conduct | didn't feel safe in that room with him
    72 conduct | nobody asked before undoing my bra
    24 conduct | who asks a woman with no clothes on if she's single?? gross
    24 conduct | Your guy was pervy tbh
    72 conduct | I want to lodge a complaint about where I was touched
    24 conduct | therapist walked in while I was half dressed and stayed to chat
    24 conduct | I was groped.
    24 conduct | too intimate for my liking, way too close to my groin, I froze
    24 wrong_number | wrong person mate
    24 wrong_number | new phone who dis
    24 wrong_number | I've never had a massage in my life, you must be after somebody else
    72 wrong_number | u got the wrong numba
    24 faint_dizzy | was dizzy for a minute when I sat up on the table, it passed
    72 fever | had a fever Sunday night but that's completely gone now
    24 allergic_reaction | came up in a rash, cleared after a shower
    24 fever | might have a temperature, can't really tell
    24 severe_headache | bit of a headache
    24 calf_swelling | maybe my calf's a tad swollen? not sure, could be imagining it
    24 faint_dizzy | is feeling dizzy normal?
    24 chest_breath | Is shortness of breath a usual thing after this?
    24 chest_breath | breathless on the walk home, no trace of it since
    24 pregnancy_symptom | 31 weeks, baby's wriggling away happily and I feel great
    24 call_requested | give us a bell when you get a mo
    72 allergic_reaction | the hives have gone completely now
    24 allergic_reaction | I could be getting a blister or it could be nothing, hard to say
    24 - | not feeling myself
    """#

  static let ok = #"""
    24 - | left breathless by the view from your terrace, and the back feels brilliant
    24 - | hot water bottle, early night, perfect
    72 - | Head's full of work again but the shoulders are great
    24 - | there's still a faint smell of lavender on my jumper, lovely
    24 - | one small bruise on my arm, no bother
    24 - | thumbprint-size bruise near the elbow like you said there might be. All good
    24 - | No fever, no rash, no dizzy spells. Just dandy
    72 - | not one headache this week, first time in months!
    24 - | so nice to get it all off my chest while you worked, thank you
    24 - | dying to come back, it was wonderful
    24 - | that foot rub was to die for
    24 - | My toddler's got a fever so it was a short night, but I myself feel good
    72 - | wife's dizzy with morning sickness, me I'm grand thanks
    24 - | I work in A&E so no rest for me, but the shoulders are lovely and loose
    24 - | feet up watching Casualty with a cuppa, feeling grand
    24 - | dizzy with happiness over how straight I'm standing
    24 - | burning through my to-do list, bags of energy
    24 - | made the rash decision to book three more haha, I feel great
    72 - | Spin class tonight, never felt better
    24 - | the migraine I walked in with has vanished, you're magic
    72 - | moved a chest of drawers without a twinge
    24 - | football fever in this house, but my back couldn't be calmer. Fine
    24 - | went out like a light at nine, bliss
    24 - | breathing easier than I have in years
    24 - | calf muscles a bit tender, no swelling or heat
    24 - | itching to book again, feel fantastic
    24 - | by a stroke of luck I slept nine hours, all fine
    72 - | a pregnant pause from my husband when he saw me touch my toes. Feel great!
    24 - | didn't bruise, didn't swell, didn't get light headed. All good
    24 - | killing it at work today, back's great
    72 - | what a breath of fresh air your place is. I'm very well
    24 - | I fainted once at school assembly thirty years back, that's my whole record. Nothing since and nothing now, feel good
    """#

  static let questions = #"""
    24 - | what if I come out in a rash later on?
    24 - | at what point would a bruise be worth showing a doctor?
    72 - | If I'm running a temperature on Thursday should I cancel?
    24 - | my mum gets migraines, would this help her?
    24 - | in case I get light-headed tomorrow, who do I ring?
    72 - | my friend's allergic to nuts, which oils do you use?
    24 - | hubby faints in saunas, can he still have the hot stones?
    24 - | when would you tell someone to go to hospital after a massage?
    24 - | would I need to stop if my chest got tight on a run, hypothetically?
    24 - | how hot do the stones get, and do I shower before or after?
    """#
}
