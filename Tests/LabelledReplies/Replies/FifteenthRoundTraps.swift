/// English replies in which a flag word is harmless or not, by a writer who knew no rule.
enum FifteenthRoundTraps: ReplyTables {
  static let red = """
    24 numbness | sat through a meeting and my whole forearm went numb, still is
    24 numbness | phone's fine, it's my arm that's dead, can't feel the screen
    24 numbness | toddler's awake but my foot has been asleep since noon
    24 tingling | minty kind of tingle in both feet ever since i got off the table
    24 tingling | like bees buzzing under the skin of my thigh since last night
    72 tingling | toes are fizzing like someone opened a lemonade in my sock
    24 tingling | constant prickles on the outside of my hand, no brambles involved
    24 tingling | ants marching under the skin of my foot all day
    24 tingling | went bowling, now it's pins and needles in three fingers
    72 tingling | needles and pins in my palm, knitting or not
    24 tingling | static under the skin of my left shin, like an untuned radio
    24 sharp_pain | electric bolts in my lower back every time I bend
    24 sharp_pain | got a shock of pain in my hip just now, like touching a fence
    72 sharp_pain | something zaps my neck each time i look left
    24 sharp_pain | pain sharp as a tack under my shoulder blade at the piano
    24 sharp_pain | had a stab of pain in my hip at pottery, then another
    24 sharp_pain | like a bread knife in my low back when i turn over
    24 sharp_pain,radiating_pain | pain shooting from my hip to my ankle at every step
    24 radiating_pain | burning pain running from my buttock to my foot, no let up
    24 sharp_pain | neck's killing me, i'd say nine out of ten
    24 sharp_pain | curtains can wait, I'm in agony with my back
    24 sharp_pain | pain is unbearable even lying down with the lights off
    24 weakness | arm too weak to lift the kettle for tea
    24 weakness | dropped the kettle, a mug, then my keys, hand won't hold anything
    72 weakness | no grip in my right hand, couldn't turn the car key
    24 weakness | knee gives way on the stairs since yesterday
    24 weakness | my legs buckled getting out of the car in devon
    24 weakness | my leg collapsed under me twice crossing the garden
    24 weakness | foot is floppy, it won't lift when I walk
    24 weakness | legs like jelly, they won't hold me up without the wall
    72 weakness | left foot drags along the pavement since brunch
    24 weakness | arm hangs limp like old lettuce, can't raise it
    72 worsening | back pain is worse today than it was on day one
    24 worsening | pain keeps building, a notch higher every hour
    24 worsening | the pain's been climbing hour by hour since the session
    24 radiating_pain | the ache has spread from my hip into the thigh and knee
    24 history_disc | had a slipped disc two years back, tonight my low back really hurts
    24 history_injury | hairline fracture in my foot last month, it hurts badly today
    24 history_injury | broke my collarbone last month, never said, it's really hurting now
    24 history_injury | bad fall in the woods last weekend, today my hip hurts a lot
    24 history_injury | was rear ended in a crash last week, now my neck really hurts
    24 history_injury | sprained my ankle the day before I came, it's really painful now
    24 history_disc | had spine surgery in march and my back hurts now
    24 history_disc | had a back op last autumn, same place is painful tonight
    24 pregnancy_symptom | expecting twins in june and cramping since lunch
    24 pregnancy_symptom | waters just broke in the kitchen, i'm 35 weeks
    24 pregnancy_symptom | 28 weeks pregnant and low cramps all through the night
    24 pregnancy_symptom | 22 weeks pregnant and bleeding a bit since this morning
    72 pregnancy_symptom | 19 weeks pregnant and spotting since my morning coffee
    24 pregnancy_symptom | 37 weeks pregnant, contractions six minutes apart
    24 bladder_bowel | bladder won't empty however long i sit there
    24 bladder_bowel | leaking wee when i stand up, never had that before
    24 bladder_bowel | never felt the pee coming, accident on the sofa, jeans soaked
    24 bladder_bowel | woke up wet, wee everywhere, never felt any urge to go
    24 saddle_numbness,numbness | numb everywhere a saddle would touch, off the bike too
    24 chest_breath | my chest feels like someone parked those drawers on it
    24 chest_breath | can't get my breath, even sitting by the open window
    24 chest_breath | heart pounding and my chest hurts on the stairs
    24 calf_swelling | calf swollen and tight, scared it's a clot
    72 calf_swelling | left calf is swelling, sock marks deep, right one's normal
    24 calf_swelling | right calf is swollen and hot to touch after dancing
    24 fever | spent saturday night in bed with a fever of 39.2
    24 fever | my temperature's 38.9 and i've taken to bed
    24 fever | shivering under two duvets, thermometer says 39
    24 fever | hot all over, sweating, 39.6 on the thermometer
    24 severe_headache | worst headache of my life, came on in seconds
    24 severe_headache | migraine, the most violent one of my life, can't open my eyes
    24 faint_dizzy | fainted at the sink this morning
    24 faint_dizzy | so dizzy i had to crawl over to the stereo
    24 faint_dizzy | room's spinning whenever I sit up
    24 faint_dizzy | had a blackout on the landing, came round on the carpet
    24 allergic_reaction | think i'm allergic to your oil, lips and eyelids all puffed up
    24 allergic_reaction | red rash everywhere the oil went
    24 allergic_reaction | itching like mad, raised red welts on my back
    24 allergic_reaction | two blisters on my back where the hot stone sat
    24 allergic_reaction | hot stones burnt me, skin's raw on my shoulder
    24 severe_bruising | bruised dark purple from shoulders to hips, my whole back
    24 severe_bruising | my whole back is black and blue, looks like i was beaten
    24 emergency | they're keeping me in hospital tonight, scans in the morning
    24 emergency | ambulance is on its way for me
    24 emergency | it's an emergency, please get someone to me
    24 emergency | half my face is drooping, my wife says stroke
    24 emergency | sitting in A&E now, they took me straight in
    24 emergency | in the ER since three, waiting on my bloods
    24 emergency | just dialed 911, please tell my sister
    24 self_harm | I want to die, can't do this any more
    24 self_harm | thinking about killing myself tonight
    24 self_harm | want to end it all, nobody would miss me
    72 self_harm | scared i'll harm myself tonight
    24 sharp_pain | the stabbing in my side won't stop
    24 weakness | cancelled work, i can't grip the steering wheel
    24 numbness | the ends of three fingers have gone numb
    24 weakness | my left leg just quit on the stairs, wouldn't hold me
    24 emergency | call me right now please, it's urgent
    24 emergency | ring me asap, i'm desperate, need help
    24 sharp_pain,radiating_pain | pain like lightning down my left leg whenever i sneeze
    24 allergic_reaction | hives on my arms and neck where you used the balm
    24 sharp_pain | screaming pain in my neck, ten out of ten
    24 pregnancy_symptom | 26 weeks pregnant, blood in my knickers this morning
    24 radiating_pain | pain travels from my back right into the toes
    """

  static let ok = """
    24 | Spreadsheet meeting left my brain numb, shoulders feel amazing
    72 | Comfortably Numb on the radio, dancing in the kitchen, feel great
    72 | phone was dead all day sorry, feeling lovely
    24 | Town's dead on a Monday so i napped, back is happy
    24 | cat asleep on my lap so i'm stuck here, feel great
    72 | Toddler finally asleep, wine open, neck feels wonderful
    72 | new toothpaste has a minty tingle, nothing else to report, feel super
    24 | School play was called Tingle Bells, laughed loads, feeling fab
    24 | what a buzz at the derby, shoulders feel fantastic
    72 | Bees buzzing round the lavender, me in the hammock, pain free
    24 | cracked open the fizz for our anniversary, feel amazing
    72 | kids' volcano fizzed all over the worktop, I stayed calm, feeling great
    24 | Picked brambles, prickles everywhere in my jumper, neck moving great
    72 | our hedgehog Prickles came back tonight! im doing really well
    72 | Ants got into the picnic, still a perfect day, feeling fine
    24 | son has ants in his pants before camp, I'm blissfully relaxed
    72 | strike! ten pins down at bowling, back loved it
    24 | Forgot my bank pins twice, that's how relaxed I am, feeling good
    72 | pine needles all over the rug, tree's down, I'm feeling great
    24 | Bought bamboo needles, knitted two hours and my neck felt wonderful
    24 | Jumper full of static, hair like a dandelion, body feels great
    72 | radio mostly static up here in the hills, feeling wonderful
    72 | Electric bill's paid, back is brilliant, life is good
    24 | atmosphere at the gig was electric, danced for hours, no aches
    72 | Shock result in the quiz, we won! feeling super
    24 | Got a shock seeing my posture in photos, so straight, thrilled
    24 | Zapped some leftovers, early night, woke up feeling new
    72 | grandson zapped me with his toy laser, laughed all evening, feel grand
    24 | that cheddar was sharp, the massage was heaven, feel fab
    72 | F sharp minor on the piano tonight, shoulders loose and happy
    72 | Had a stab at pottery today, wonky bowl, happy back
    24 | stab vests arrived at work, i feel light as air under mine, great
    24 | New bread knife, homemade loaf, zero complaints
    72 | Saw Knives Out again, curled up on sofa, body feels lovely
    72 | shooting a wedding all day, carried both cameras, back felt great
    24 | Saw three shooting stars from the garden, feeling so peaceful
    24 | Burning scented candles in the bathroom, feel like a queen
    72 | logs burning, dog snoring, not an ache anywhere
    72 | Made a killing at the car boot sale, back held up beautifully
    24 | Watching Killing Eve with cake, neck feels so good
    24 | reading the agony aunt column in the bath, feel divine
    72 | Choosing curtain fabric was agony lol, body's on top form
    72 | neighbour's karaoke was unbearable, my back on the other hand is bliss
    24 | Unbearable Lightness of Being for book club, feeling light myself, thanks
    24 | Tea at mum's was weak as ever, me I feel strong
    72 | wifi too weak to reply sooner, feeling really good
    24 | Dropped the kids off, had a swim, feel terrific
    72 | not a drop of rain, gardened all day, body feels great
    24 | New thriller, absolutely gripping, read it in the bath, feeling fab
    72 | Winter tyres on, great grip on the ice, great back too
    24 | Nobody knows how to give way at that roundabout! otherwise feeling great
    72 | winter's giving way to daffodils here and I feel wonderful
    72 | Belt buckle snapped at the gig lol, feeling amazing
    24 | Buckle up, road trip to Devon, shoulders feel lovely
    24 | Souffle collapsed, guests laughed, I feel marvellous
    72 | Gazebo collapsed in the wind, party was great, so is my back
    72 | Found my old floppy disks in the loft, neck feels fab
    24 | floppy sunhat, deckchair, sea breeze, feeling perfect
    24 | Jelly and ice cream at the party, feeling great
    72 | jelly shoes on, paddling with the kids, back's happy
    24 | that meeting was a drag but my shoulders feel superb
    72 | Went to a drag brunch, laughed till I cried, feel fabulous
    24 | limp lettuce, soggy bun, but I feel wonderful
    72 | son's making me listen to Limp Bizkit, neck's feeling fine thanks
    72 | My golf's worse than ever, my back's better than ever
    24 | for better or worse we eloped!! feeling on top of the world
    24 | Scaffolders outside our building, noise and all I slept like a baby
    72 | building a treehouse with my lad, shoulders feel great
    24 | Roses climbing nicely over the arch, me I feel lovely
    72 | took my niece climbing, arms felt strong and loose, great day
    24 | what a spread at the wedding, ate loads, feel great
    72 | Spread the word, told my whole office how good I feel
    72 | Disc golf in the park, won by two, feeling ace
    24 | Dad's old disc jockey gear is sold, I'm relaxed and happy
    72 | read about the fractured coalition all morning lol, body's perfectly fine
    24 | The vase has a hairline fracture, I however feel brilliant
    24 | Broke til payday but worth it, I feel incredible
    72 | broke my record for lie-ins, 11am, feel wonderful
    72 | Love the fall colours, long walk in the woods, feeling great
    24 | Niagara Falls from the boat! soaked, happy, feeling fantastic
    24 | laptop crashed hence late reply, feeling really well
    72 | Daughter got cymbals, crash bang all day, I feel serene
    72 | The winning word at the spelling bee was sprain lol, feeling fine
    24 | Teaching sprains and slings to the scouts tonight, feel great myself
    24 | tree surgery next door, chainsaws from 8, I feel zen and well
    72 | My MP holds a surgery Friday, off to moan about buses, feeling well
    24 | Photo op with the mayor today, stood tall, felt fab
    72 | op shop haul, three coats, and my shoulders feel brilliant
    24 | Better than I was expecting, feel brand new
    72 | expecting a parcel so staying in, feet up, feeling great
    72 | Sailed calm waters off Poole, I feel fantastic
    24 | Neighbour waters my tomatoes while im away, resting well, no pain
    24 | New desk cramps my style but my neck feels lovely
    72 | Four of us cramped in a tent, woke up feeling amazing
    72 | we bleed blue and white in this house, 3-0! feel great
    24 | bleeding the radiators today, heating's on, body feels good
    24 | Spotting deer from the porch with coffee, feel so good
    72 | Train spotting with my grandson all day, back's great
    24 | Teaching contractions to year 3, don't and can't lol, feeling well
    72 | Boss predicts a contraction in the housing market, my shoulders feel superb
    72 | The football's bladder burst mid game lol, I'm feeling great
    24 | bought a hydration bladder for the hike, legs feel fresh and happy
    24 | Kitchen tap's leaking, plumber's here, I'm totally relaxed and well
    72 | someone leaked the Bake Off winner, boo, but my back's ace
    72 | found your studio by happy accident, best thing ever, feel great
    24 | puppy had an accident on the mat, I'm fine and well rested
    24 | Wet dog, wet tent, happy camper, back feels great
    72 | wet paint on the porch so i'm staying indoors, feeling lovely
    72 | Back in the saddle today, horse and I both delighted, feeling great
    24 | New bike saddle, 20 miles, not a single ache, feel great
    24 | painted grandma's chest of drawers, shoulders felt great throughout
    72 | got that off my chest with my boss, feel amazing all round
    24 | Your room's a breath of fresh air, I feel wonderful
    72 | Dog's breath is awful, cuddles anyway, I feel fab
    24 | Learned Hey Jude by heart, sang all day, feel great
    72 | artichoke hearts for dinner, glass of red, my back feels lovely
    72 | Clotted cream before jam, that's the law here, feeling fab
    24 | my brother's a daft clot, locked out again, I'm well and relaxed
    24 | Lovely swell at the beach, surfed two hours, feel amazing
    72 | swell of pride at her graduation, back behaved beautifully, thank you
    72 | New calf born on the farm at dawn, I'm feeling wonderful
    24 | calfskin boots arrived, wore them out dancing, legs feel fab
    24 | World Cup fever in our house, and I feel superb
    72 | Saturday Night Fever on telly, I danced, hips loose and happy
    72 | Pool's at a perfect temperature, floated an hour, bliss, feeling great
    24 | oven temperature was off, flat sponge, otherwise I'm feeling grand
    24 | that ghost story gave me the shivers lol, feeling great though
    72 | pirate day at nursery, shiver me timbers, I feel tip top
    24 | Hot chocolate, good book, early bed. feel brilliant today
    72 | Hot gossip at the salon, neck feels great btw
    72 | Tax return's a headache, my actual head and neck feel great
    24 | parking is such a headache there but i feel wonderful, thank you
    24 | Her wallpaper is a migraine in green lol, I'm feeling lovely
    72 | Pub band called Migraine played till 1, slept well anyway, feel good
    24 | Faint smell of lavender on my jumper, feeling lovely
    72 | haven't the faintest where I left my keys, but I feel great
    72 | Dizzy Gillespie on the stereo, slippers on, feeling wonderful
    24 | prices have hit dizzy heights lol, worth every penny, back's great
    24 | spinning class at six, flew through it, feel fantastic
    72 | Gran is teaching me spinning wool, hands and neck feel great
    72 | blackout blinds plus your massage = best sleep in years
    24 | Blackout on our street last night, candles and cards, feeling great
    24 | Husband is allergic to washing up, I'm relaxed anyway, feel great
    72 | I'm allergic to mondays haha, but today I feel brilliant
    72 | Made a rash decision and booked Rome, feeling fab
    24 | rash promise to run a marathon with my sister, legs feel superb
    24 | Itching to get back on the court, body feels great
    72 | that Seven Year Itch film was on, cosy night, feel lovely
    72 | blistering pace at parkrun, new PB, feel amazing
    24 | Blister pack of vitamins, big glass of water, all is good
    24 | Burnt the toast again, don't care, too relaxed, feeling great
    72 | Burns Night haggis, danced a reel, hips felt wonderful
    72 | Only thing bruised is my ego, lost at chess, body's fab
    24 | Bruised bananas became banana bread, I'm feeling really good
    72 | Black and blue is our team kit, we won, feel great
    24 | painted the hall black and blue, bold i know, arms feel fine
    24 | Back on shift at the hospital, on my feet 12 hrs, feel great
    72 | watching that hospital drama with popcorn, body's happy
    72 | grandson got a toy ambulance, sirens all day, I'm blissful
    24 | I drive an ambulance, nights this week, back's never felt better
    24 | Emergency biscuits opened, feet up, feeling splendid
    72 | fire drill, stood an hour by the emergency exit, back feels great
    72 | Stroked the cat for an hour, feel gloriously lazy and well
    24 | Stroke of luck, found a tenner, and my back's great
    24 | binged 24 Hours in A&E, I'm on great form
    72 | I'm a nurse in A&E, quiet shift, feeling really good
    72 | ER reruns and popcorn, Clooney's still got it, I feel great
    24 | Er yeah all good, slept like a log
    24 | Washed dad's old Porsche 911 all morning, shoulders feel great
    72 | flight 911 to Oslo left on time, neck feels lovely
    24 | That massage was to die for, i'm floating, feel wonderful
    72 | Die Hard is so a christmas film, fight me. feeling great
    24 | dressed to kill for the gala, posture perfect, feel fab
    72 | Killed it at my interview today, relaxed and pain free
    72 | great book, hated how they end it, feeling great tho
    24 | Lovely massage, tea was a nice way to end it, feel great
    24 | no harm in a second pudding lol, I feel wonderful
    72 | Bats, ugly but harmless, watched them from the deck, feeling well
    24 | Missed my bus stop, was that relaxed! feel great
    72 | can't stop smiling, best I've felt all year
    72 | train cancelled so walked home, legs felt super
    24 | Noise cancelling headphones, rain on the window, feeling brilliant
    72 | End of term at last, body feels lovely and loose
    24 | Dived in at the deep end, swam 40 lengths, feel great
    24 | quit my job and my neck has never felt better haha
    72 | Quit sugar this morning lol, caved by lunch, feeling great
    24 | judgement call, had the cake, feeling fantastic
    72 | Curtain call tonight, three bows, back felt like butter, wonderful
    72 | She said yes, ring fits, I'm floating and feeling great
    24 | Onion rings and a film, body feels good
    72 | lightning over the bay, watched it snug from bed, feel great
    24 | Lightning fast service at the cafe, and my back feels lovely
    72 | Checked the hives, loads of honey, feeling really well
    24 | The office is a hive of activity, I'm calm and feeling lovely
    24 | screaming kids at soft play, I was zen, feel great
    72 | I scream you scream ice cream lol, beach day, all good
    72 | Blood orange cake for tea, feeling wonderful
    24 | Painted one wall blood red, love it, shoulders feel great
    72 | Travelling light through Portugal, back feels fantastic
    24 | told my travel agent about you, i feel that good
    """
}
