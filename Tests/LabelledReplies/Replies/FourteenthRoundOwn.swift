/// Our own English replies: what is left behind, denied or harmless in words that fit a flag, plain ones of every level, and red
/// ones in pictures.
enum FourteenthRoundOwn: ReplyTables {
  static let red = """
    72 worsening | was a whisper on Monday, it's a roar now
    24 numbness | my thumb's on mute
    24 numbness | stroked the cat and my palm got nothing
    24 numbness | half my lip is still at the dentist it feels like, only I haven't been
    24 numbness | the outside of my thigh is like someone else's
    24 numbness | can't tell if my sock is on or off
    24 numbness | ran a pin along my calf, zilch
    24 numbness | two toes have clocked off
    24 numbness | my heel's gone quiet, like it isn't there
    24 numbness | pinky has no idea I'm touching it
    24 tingling | my forearm is full of lemonade
    24 tingling | like a phone on vibrate in my sole
    24 tingling | a swarm in my fingertips whenever I type
    24 tingling | little sparks in my toes, kind of pretty really
    24 tingling | my shin's crackling like a bonfire
    24 tingling | hand feels carbonated
    24 tingling | nettles under the skin of my wrist since lunch
    24 weakness | the kettle won, my wrist gave up halfway
    24 weakness | my foot slaps the pavement like a wet fish
    24 weakness | had to use my other hand to put the car in gear
    24 weakness | couldn't hold the hairdryer up, arm just sank
    24 weakness | my leg left me on the bus step
    24 weakness | tripping over my own toes on the left since you
    24 weakness | spilled two coffees, fingers just let go
    24 weakness | can't push up on my toes on that side
    24 weakness | arm's a passenger today
    24 weakness | signature looks like a toddler's, pen keeps slipping
    24 sharp_pain | someone's sharpening a blade on my hip bone
    24 sharp_pain | every cough is a dagger
    24 sharp_pain | nearly went through the ceiling when I turned over
    24 sharp_pain | it bites when I look left, hard
    24 sharp_pain | like standing on lego inside my knee
    24 sharp_pain | had to bite a pillow
    24 sharp_pain | I've given birth and this is up there
    24 sharp_pain | makes my eyes water every time I sit
    24 sharp_pain | a jolt that stops me mid step
    24 radiating_pain | starts at my bum and ends at my ankle
    24 radiating_pain | it travels, buttock first then knee then foot
    24 radiating_pain | neck to elbow, one long sore line
    24 radiating_pain | the ache has wandered down into my hand
    24 radiating_pain | goes right round my ribs to the front
    24 radiating_pain | my bum's sending messages to my foot
    72 persistent_beyond_72h | a week tomorrow and I'm still wincing
    24 persistent_beyond_72h | been nine days of this shoulder now
    72 persistent_beyond_72h | it just won't shift, this pain
    72 worsening | went the wrong way since Thursday
    72 worsening | thought I'd turned a corner, then back it came with friends
    24 worsening | it gains a bit every hour
    72 worsening | today makes yesterday look easy
    72 worsening | more of a limp each morning
    24 history_disc | I've a dodgy L4 disc and now my back is in bits
    24 history_injury | came off a ladder last week, ribs are agony since you pressed them
    24 osteoporosis | thin bones run in me, been diagnosed, and now my rib hurts
    24 pregnancy_symptom | 28 weeks and my belly keeps going hard
    24 pregnancy_symptom | bump is far too quiet today
    24 pregnancy_symptom | there was a gush at 35 weeks, soaked the bed
    24 pregnancy_symptom | pregnant and my ankles are like balloons
    24 bladder_bowel | I sat on the loo an hour and nothing would come, bursting
    24 bladder_bowel | didn't know I'd gone until I felt my jeans wet
    24 bladder_bowel | no warning any more before I leak
    24 saddle_numbness | can't feel myself wipe
    24 saddle_numbness | the bit I sit on has gone dead
    24 chest_breath | stairs leave me gasping and I'm a runner
    24 chest_breath | like someone parked on my breastbone
    24 chest_breath | can't fill my lungs
    24 chest_breath | heart's doing somersaults since this morning
    24 calf_swelling | one calf is a size bigger and hot
    24 calf_swelling | my left leg below the knee is tight as a drum and red
    24 fever | teeth chattering under two duvets
    24 fever | 39.1 on the thermometer
    24 fever | sweating buckets then freezing all night
    24 severe_headache | head is splitting in two, lights are torture
    24 severe_headache | came on like a thunderclap behind my eyes
    24 faint_dizzy | walls keep sliding when I stand
    24 faint_dizzy | woke up on the bathroom tiles
    24 faint_dizzy | had to hold on to the trolley in Tesco, everything tilted
    24 allergic_reaction | looks like I rolled in poison ivy where the oil was
    24 allergic_reaction | lips like a goldfish since that balm
    24 allergic_reaction | skin came up in hot lumps
    24 severe_bruising | my whole hip has gone the colour of an aubergine
    24 severe_bruising | bruise is spreading down to my knee, never knocked it
    24 emergency | sitting in a cubicle waiting on the doctor, leg wouldn't move
    24 emergency | paramedics say it's nothing but they're taking me in
    24 emergency | one side of my face has slipped
    24 emergency | words coming out wrong all morning
    24 self_harm | can't see myself making it to Christmas, don't want to
    24 self_harm | everyone would breathe easier without me in the way
    24 self_harm | keep looking at the pills
    24 self_harm | what's left to stick around for
    24 tingling | all fab! toes are a bit champagne but hey
    24 numbness | loved it, only my ear feels like rubber
    24 weakness | 10/10, though I keep missing the stair with my right foot
    24 sharp_pain | great session bar the hot poker in my shoulder blade
    24 numbness | don't worry about it but I burnt my finger and only smelt it
    24 tingling | sounds mad but my scalp is raining
    24 weakness | my wife does my buttons now
    24 numbness | my husband tickled my foot and I just watched him do it
    24 faint_dizzy | my daughter found me on the landing
    24 chest_breath | hubby says I'm breathing like a pug
    24 calf_swelling | my sister said that leg needs looking at, it's double the other
    """

  static let ok = """
    24 - | the numbness I came with has done one
    24 - | my tingly hand from before the session said goodbye the same night
    24 - | the sciatica that drove me to book has scarpered
    24 - | the headaches you treated have packed their bags
    24 - | the stabbing that plagued me all autumn is ancient history
    24 - | that pinched feeling I'd been living with for months has moved out
    24 - | the burning down my leg that I told you about at the start is a distant memory
    24 - | my old friend the numb thumb has finally taken its leave
    24 - | the shooting pain you worked on has fizzled out
    24 - | the dead arm I'd put up with since summer came good
    24 - | pins and needles I'd had for years, gone since Tuesday
    24 - | whatever you did to that trapped nerve, it's toast
    24 - | the migraine I walked in with blew over by teatime
    24 - | used to drop things all the time, not since your session
    24 - | my dodgy knee used to give way daily, it has held ever since
    24 - | stopped waking with dead hands since the massage
    24 - | I no longer get the tingling I had before
    24 - | no more numb fingers at night, you fixed it
    24 - | my wife's numb foot is her problem, mine are fine
    24 - | my mum had the fever, I was just tired
    24 - | kids are down with a bug, I'm not
    24 - | the lad at work did his back in, I'm dancing
    24 - | the neighbour was taken off in an ambulance, nothing to do with me, I'm good
    24 - | my brother is the one with the slipped disc, I just get stiff
    24 - | no numb bits at all
    24 - | not numb anywhere
    24 - | nowhere is numb
    24 - | nothing has gone numb
    24 - | neither hand tingles
    24 - | none of my fingers tingle
    24 - | there's zero tingling
    24 - | zero weakness to report
    24 - | can't find a numb patch anywhere
    24 - | haven't had so much as a tingle
    24 - | never once felt dizzy
    24 - | didn't feel faint for a second
    24 - | haven't noticed anything numb, weak or tingly
    24 - | no sign of a rash or itch
    24 - | free of tingles and twinges
    24 - | devoid of pain
    24 - | without a hint of dizziness
    24 - | no dizziness to speak of
    24 - | I wouldn't know what numb feels like
    24 - | weakness, numbness, tingling: a big no to all three
    24 - | tick none of your boxes, all well
    24 - | nothing you mentioned has happened
    24 - | nope to everything on the list
    24 - | I checked every finger and they all feel normal
    24 - | my grip is the same as ever
    24 - | legs as strong as before
    24 - | balance fine, grip fine, sensation fine
    24 - | both hands working normally
    24 - | can lift my arm above my head no bother
    24 - | could feel every stone under my feet on the beach, lovely
    24 - | sharp as ever up top, body like jelly in the good way
    24 - | 9 o'clock sharp next week please, feel ace
    24 - | you have a sharp eye for knots, thanks
    24 - | weak at the knees when I saw the bill, otherwise grand
    24 - | the tea was weak but the massage was strong
    24 - | dead tired in the nicest way
    24 - | dead pleased
    24 - | dead good that
    24 - | I could have died of happiness
    24 - | to die for, that neck rub
    24 - | numb with cold waiting for the bus but back's great
    24 - | brain is numb from spreadsheets, shoulders are happy
    24 - | tingling with excitement for the next one
    24 - | buzzing after that session
    24 - | still on a high
    24 - | my phone kept buzzing with messages but I slept right through
    24 - | static on the radio, none in my neck, all good
    24 - | electric atmosphere at the match and no back pain in the stands
    24 - | shocked at how good I feel
    24 - | shot of espresso and I'm flying, back's great
    24 - | shooting off to work, all good
    24 - | knife and fork job last night, ate loads, slept great
    24 - | I was stabbed by a cactus but you are not to blame haha, back's great
    24 - | burning through my to do list, feel great
    24 - | killing it at the gym again
    24 - | agony aunt column aside, nothing hurts
    24 - | in stitches at your joke, and no pain since
    24 - | dropping the kids off, all fine
    24 - | dropped in to say thanks, feeling good
    24 - | gave way at the roundabout and didn't feel a twinge turning my head
    24 - | my resolve buckled and I ate the cake, back is grand
    24 - | the dog is limping, I am not
    24 - | dragged myself out of bed only because it was so comfy
    24 - | weather's getting worse, back's getting better
    24 - | traffic was worse than ever, neck survived happily
    24 - | prices are climbing, my pain isn't
    24 - | building work next door but I slept like a log
    24 - | spreading the word about you, feeling super
    24 - | slipped disc of jazz on the record player and relaxed
    24 - | broke my record for sleeping, ten hours
    24 - | broke my diet but not my back, feel fab
    24 - | fell asleep on the sofa, woke up fresh
    24 - | fell in love with your table
    24 - | the computer crashed, I didn't, feeling good
    24 - | had surgery on my phone screen but my neck is mended by you
    24 - | operating at full power
    24 - | expecting good things and got them
    24 - | expecting a parcel, not a baby lol, all fine
    24 - | waters were choppy on the ferry but my back was fine
    24 - | cramped flight home yet no stiffness
    24 - | bleeding love that song, and your playlist, feel good
    24 - | spotted you in town, looking well, feeling well
    24 - | contracted my hours at work so I can rest, doing great
    24 - | the tap leaks, I don't, all good
    24 - | wet myself laughing at your message, all fine
    24 - | chest of drawers moved, back intact
    24 - | got it off my chest to you, feel lighter
    24 - | a breath of fresh air, that place
    24 - | took my breath away how good that was
    24 - | heart full, shoulders loose
    24 - | warm heart, warm hands, thanks
    24 - | my ego is swollen from all the compliments on my posture
    24 - | calves on the farm kept me up but I feel fine
    24 - | Saturday night fever at the wedding, danced for hours, no pain
    24 - | temperature's dropped outside and my joints don't mind
    24 - | shivers down my spine at the concert, spine itself is perfect
    24 - | hot tub after, bliss
    24 - | the tax return is a headache, my head isn't
    24 - | giddy with joy
    24 - | my toddler fainted dramatically because no biscuits, I'm well
    24 - | allergic to Mondays but otherwise perfect
    24 - | rash decision to book again, no regrets
    24 - | itching to come back
    24 - | blistering heat here, body feels lovely
    24 - | bruised ego only, lost at tennis, felt great
    24 - | black and blue scarf left at yours I think, feeling fine
    24 - | work in a hospital so on my feet, holding up well
    24 - | my sister is an ambulance driver and wants to book, I'm good
    24 - | no emergency here, all calm
    24 - | stroke of genius, that elbow technique
    24 - | had a stroke of luck and a good night's sleep
    24 - | call of duty all night, neck fine
    24 - | I'll call in for a voucher, feel brill
    24 - | cancel my gym, I'd rather do this, feel amazing
    24 - | stop it, you're too good
    24 - | I quit my desk job and feel no pain
    24 - | end of story: great massage
    24 - | wouldn't swap it for anything
    24 - | couldn't fault a thing
    24 - | hats off to you
    24 - | you've a gift
    24 - | pure bliss
    24 - | top notch
    24 - | chef's kiss
    24 - | worth every penny
    24 - | cloud nine
    24 - | same again please
    24 - | best money I've spent all year
    24 - | I feel like I've been oiled
    24 - | like a well oiled machine
    24 - | moving like I'm twenty again
    24 - | out for the count till eight, lovely
    24 - | not a bother on me
    24 - | living the dream
    24 - | happy as larry
    24 - | right as rain
    24 - | fit as a fiddle
    24 - | fresh as a daisy
    24 - | snug as a bug
    24 - | floating home
    24 - | singing in the shower
    24 - | the stairs are my friends again
    24 - | can tie my laces without groaning
    24 - | can turn my head to reverse the car now
    24 - | did the school run without a wince
    24 - | first proper sleep in ages
    24 - | Neither numb nor weak, just pleasantly knackered
    24 - | my arm isn't tingling in the slightest
    24 - | don't have a single one of those
    24 - | haven't experienced any of the above
    24 - | no to pins and needles, no to weakness
    24 - | no change in feeling or strength, all normal
    24 - | sensation: normal. strength: normal. mood: excellent
    24 - | feet: fine, hands: fine, neck: a tad stiff
    24 - | Tingling - 0, numbness - 0, smiles - 10
    24 - | can feel everything, move everything, nothing odd
    24 - | everything works as it should
    24 - | nothing out of place, ta
    24 - | nothing I'd call pain
    24 - | it's more tenderness than pain
    24 - | not pain as such, more like gym ache
    24 - | bit like I did too many press ups
    24 - | stiff as a board this morning but loosening
    24 - | sore but in the way you said I'd be
    24 - | just the ache you warned me about
    24 - | a bit battered but happy
    24 - | feel bruised where your elbow was, expected that
    24 - | achy shoulders, easing off with a bath
    24 - | slept funny but nothing to do with you, all good
    24 - | thumbs up from me
    24 - | 👍👍
    24 - | so far so good
    24 - | no news is good news
    24 - | A1 thanks
    24 - | sound thanks
    24 - | sorted cheers
    24 - | ye all good x
    24 - | yep fine
    24 - | grand job
    24 - | cant complain really
    24 - | tip top
    24 - | all hunky dory
    24 - | no dramas
    24 - | peachy
    24 - | never better
    24 - | much improved
    24 - | a new woman
    24 - | miles better than before
    24 - | night and day difference
    24 - | wish I'd come sooner
    24 - | should have done this years ago
    24 - | you're a miracle worker
    24 - | 10/10 would recommend
    24 - | 5 stars
    72 - | all gone now
    72 - | soreness left on day two
    72 - | was tender, isn't now
    72 - | back to my old self
    72 - | ache is fading nicely
    72 - | nearly there, only a hint of stiffness
    72 - | a lot less sore than yesterday
    72 - | every day a bit looser
    72 - | better by the day
    72 - | improving all the time
    72 - | the tightness has pretty much eased
    72 - | sore for two days then fine
    72 - | Tuesday was stiff, Wednesday less, today nothing
    72 - | down from a 4 to a 1
    24 - | used to wake with numb hands, slept right through last night
    24 - | arrived with a headache, left without one
    24 - | my sciatica has been silent since
    24 - | the tingling I've had for months didn't show up today
    24 - | that weakness I mentioned is gone
    24 - | I'd lost feeling in my finger before I came and it's come back
    24 - | came to you limping, walked home tall
    24 - | years ago I had surgery on my knee, nothing wrong today
    24 - | broke my leg as a kid, it feels fine
    24 - | had a slipped disc in my twenties, healed long ago, feel great
    24 - | my colleague gets terrible migraines, not me
    24 - | my husband says hi, he has the bad back in this house
    24 - | the baby has a temperature, I'm just tired
    24 - | my flatmate is the weak one, I carried her shopping
    24 - | dog's leg is broken, mine are great
    24 - | 8pm sharp works for me
    24 - | sharp suit today, no pain underneath
    24 - | numb bum from the long film, neck's lovely
    24 - | dead easy to book, thanks
    24 - | the massage was to die for
    24 - | shooting a wedding on Saturday, back should hold
    24 - | stabbing at the keyboard again, shoulders happy
    24 - | weak signal here but all good
    24 - | weakened my resolve never to spend on myself, feel amazing
    24 - | burning dinner as I type, feeling great
    24 - | electric car is charging, so am I
    24 - | the buzz in the clinic was lovely
    24 - | fell for your massage chair
    24 - | I could murder a cup of tea but otherwise perfect
    24 - | bleeding brilliant that was
    24 - | bloody lovely
    24 - | passed out on the sofa in bliss by nine
    24 - | fainting goats video made me laugh, feeling fine
    24 - | had a crash on the sofa and woke up fresh
    24 - | hospital appointment was my mum's, I'm well
    24 - | it was only a bruise from the door, nothing of yours
    """

  static let amber = """
    24 - | not sure it's numb, might just be cold
    24 - | maybe a bit of tingling, can't tell
    24 - | could be weakness or could be me being tired
    24 - | possibly a numb spot
    24 - | felt a zing yesterday, not since
    24 - | had pins and needles for ten minutes after, gone now
    24 - | my arm went numb last night but it's back to normal
    24 - | felt dizzy getting off the table, fine since
    24 - | I have osteoporosis but feel fine
    24 - | I had a back operation last year, feeling good today
    24 - | forgot to tell you I'm 12 weeks pregnant, all well
    24 - | same numb toes as for the last ten years
    24 - | my neuropathy is the same as ever
    24 - | not great
    24 - | not feeling too clever
    24 - | bit rubbish
    24 - | hmm
    24 - | idk
    24 - | 🙁
    24 - | yes
    24 - | no
    24 - | call me
    24 - | can someone phone me please
    24 - | could you give me a bell when you have a minute
    24 - | who dis
    24 - | wrong person
    24 - | I think you meant someone else
    24 - | he made comments about my body
    24 - | felt uncomfortable with how the towel was moved
    24 - | it hurts more than yesterday
    24 - | my neck hurts
    24 - | quite painful today
    24 - | sore and now a headache
    72 - | still achy
    72 - | no better no worse, sore
    72 - | day five, hardly anything left
    24 - | je ne comprends pas
    24 - | mir ist schlecht
    24 - | asdkjh
    24 - | 4
    24 - | [image]
    24 - | Laughed at "How are you today?"
    """

  static let questions = """
    24 - | can I go for a run tomorrow
    24 - | is it ok to drink wine tonight
    24 - | what oil did you use
    24 - | should I use heat or ice
    24 - | do you have anything Thursday
    24 - | how long should I wait before the gym
    24 - | if it starts tingling who do I ring
    24 - | what should I do if my leg goes numb
    24 - | my sister has sciatica, would you treat her
    24 - | when can I swim again
    24 - | is a little soreness normal
    24 - | how much water should I drink
    24 - | could I have left my scarf there
    24 - | what time do you open on Saturday
    24 - | do you do pregnancy massage
    """

  static let optOuts = """
    24 - | stop texting me
    24 - | no more messages please
    24 - | take me off your list
    24 - | I don't want these check ins
    24 - | unsubscibe
    24 - | please remove my number
    24 - | STOP.
    24 - | quit it with the texts
    24 - | don't contact me again
    24 - | not interested in these surveys
    """
}
