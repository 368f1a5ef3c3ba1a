extension Lexicon {
  /// English: its words, its rules by topic and its short forms.
  static let english = Lexicon(
    classes: EnglishWords.classes,
    phrases: EnglishWords.phrases,
    rules: [
      EnglishSensation.rules, EnglishSensationLay.rules, EnglishPain.rules, EnglishPainLay.rules, EnglishStrength.rules,
      EnglishStrengthLay.rules, EnglishHistory.rules, EnglishPregnancy.rules, EnglishBladder.rules, EnglishChest.rules,
      EnglishSwelling.rules, EnglishFever.rules, EnglishHead.rules, EnglishEmergency.rules, EnglishSelfHarm.rules,
      EnglishSkin.rules, EnglishTrapsPain.rules, EnglishTrapsSensation.rules, EnglishTrapsStrength.rules,
      EnglishTrapsPlaces.rules, EnglishTrapsSayings.rules, EnglishWellbeing.rules, EnglishPraise.rules,
      EnglishMood.rules, EnglishStrangers.rules,
      EnglishContext.rules, EnglishCourse.rules, EnglishEasing.rules, EnglishWellNow.rules, EnglishCues.rules,
      EnglishLookalikes.rules,
      EnglishQuestions.rules,
      EnglishPersons.rules, EnglishBystanders.rules, EnglishTrapsScenes.rules, EnglishTrapsThings.rules,
      EnglishGlad.rules,
      EnglishGladSayings.rules, EnglishGladDeeds.rules, EnglishGladImages.rules, EnglishTrapsCompanions.rules,
      EnglishRequests.rules,
      EnglishAutomatic.rules,
    ].flatMap { $0 },
    forms: EnglishForms.forms)
}

/// Classes of English words.
enum EnglishWords {
  static let classes: [(name: String, words: String)] = [
    (
      "part",
      """
      arm arms forearm forearms hand hands finger fingers fingertip fingertips thumb thumbs pinky pinkie wrist wrists elbow elbows
      shoulder shoulders blade blades leg legs thigh thighs hamstring hamstrings quad quads knee knees calf calves shin shins
      ankle ankles foot feet heel heels toe toes sole soles hip hips glute glutes buttock buttocks bum butt backside bottom groin
      back spine neck nape jaw face cheek cheeks scalp skin rib ribs chest side tailbone sacrum lumbar limb limbs
      palm palms kneecap kneecaps knuckles head trap traps bicep biceps tricep triceps forehead lip lips tongue mouth ear chin instep arch
      collarbone armpit limb extremities midback underarm bone bones joint joints muscle muscles spot patch area
      """
    ),
    (
      "limb",
      "arm arms forearm hand hands finger fingers thumb leg legs foot feet toe toes thigh calf knee knees heel ankle wrist limb limbs elbow shin hamstring glute buttock bum butt buttocks backside calves forearms shoulder shoulders pinky palm groin hip hips fingertip fingertips thumbs ankles wrists elbows shins hamstrings glutes palms sole soles instep knuckles quads quad heels shin"
    ),
    (
      "side",
      "left right both whole entire lower upper outer inner outside inside big little middle ring index one other two first second third l r top bottom front back half all three four five bad"
    ),
    ("be", "is are was were am be been being s"),
    ("have", "have has had having got get gets getting"),
    ("feel", "feel feels felt feeling"),
    ("keep", "keep keeps kept keeping"),
    ("go", "go goes going went gone"),
    ("become", "go goes going went gone turn turns turned turning become becomes became getting got get"),
    ("det", "a an the my me his her their our your this that some any these those its"),
    (
      "buzzy",
      "buzzing buzzin buzz buzzes buzzed buzzy fizzing fizz fizzy fizzes fizzling static vibrating vibrate vibrates vibration vibrations humming thrumming crawling crawly crawlies creepy effervescent sparkling sparkly sparks sherbet lemonade champagne zinging zingy zings ants prickling prickles prickle pricks pricking prickly needles needly nettles bubbles bubbly bubbling sizzling tickling tickly fuzzy fuzz fuzziness hum hums thrum snowy tickle effervescence"
    ),
    (
      "lifeless",
      "deadness deadened deadish lifeless wooden senseless asleep unfeeling insensate numbed benumbed insensitive desensitised desensitized anaesthetised anesthetized"
    ),
    (
      "poor",
      "useless hopeless rubbish pathetic feeble gone shot awful terrible poor crap pants nonexistent zero zilch nil half reduced missing failing failed lost unreliable dodgy iffy disappeared vanished shocking dire going bad worse down"
    ),
    (
      "msg",
      "text texts texting texted message messages messaging messaged email emails emailing mail mails sms checkin checkins followup followups ups ins reminder reminders notification notifications survey surveys alerts pings pinging spam blasts newsletter newsletters subscription correspondence communication communications contacting contacted nudges bot robot automated mailing"
    ),
    (
      "dismal",
      "useless hopeless feeble pathetic clumsy clumsier fumbling floppy limp lame powerless unresponsive dysfunctional spastic paralysed paralyzed"
    ),
    (
      "shocky",
      "fence prod taser mains socket plug lightning voltage volts current wire lightening battery electrocution electrocuted shock shocks tasers tases tased tazers zaps zapped zapping"
    ),
    (
      "fakery",
      "fake prosthetic plastic mannequin borrowed phantom ghost stranger strangers elses dummy wax bolted glued sewn"
    ),
    (
      "tools",
      "knife knives dagger daggers needle needles nail nails screwdriver skewer spike spikes spear icepick pick poker fork pitchfork arrow arrows bullet glass razor razors axe hatchet chisel drill scalpel machete sword swords cleaver corkscrew thorn thorns hook hooks tack tacks shard shards splinter splinters saw bayonet harpoon lance"
    ),
    (
      "job",
      "nurse doctor cleaner porter paramedic receptionist technician surgeon midwife vet carer orderly janitor cook chef volunteer driver radiographer pharmacist student manager security guard secretary consultant physio dentist gp medic electrician plumber admin"
    ),
    (
      "month",
      "january february march april june july august september october november december jan feb mar apr aug sept sep oct nov dec"
    ),
    (
      "mistyped",
      "swollen swelling swelled headache headaches breathe breathing breath bladder pressure shoulder shoulders fingers fingertips forearm buttock hamstring stomach shooting electric stinging burning throbbing collapsed dropping buckled buckling hospital ambulance emergency pregnant pregnancy bleeding contractions osteoporosis sciatica herniated surgery fracture fractured sprained worse getting anymore feeling feelings sensation something nothing everything muscle muscles strength calves chest painful unbearable excruciating travels travelling spreading spreads radiates radiating temperature shivering dizziness fainted blister blisters blistered bruise bruises bruising unsubscribe messages message texting massage yesterday tomorrow appointment numbness tingling weakness stabbing agony suicidal thumping pounding splitting blacked blackout dizziness vomiting shivering temperature breathless palpitations ballooned unconscious antihistamine throwing needles progressively steadily gradually constantly"
    ),
    ("tense", "was were had went felt got did came turned became noticed woke fell gave buckled used"),
    (
      "kin",
      "husband wife partner boyfriend girlfriend mother father mum mom dad mam daughter brother sister uncle aunt cousin friend friends neighbour neighbor colleague coworker grandma grandmother grandfather grandpa nan dog cat kid child roommate flatmate boss patient patients client clients teammate nephew niece fiance fiancee spouse buddy hubby missus wain wean weans bairn bairns lads lodger granddad grandad nana granda grandson granddaughter stepson stepdaughter parents grandparents inlaws horse pony puppy kitten rabbit cats dogs horses kids children boys girls twins sons daughters sisters brothers husbands wives colleagues coworkers workmate workmates neighbours neighbors students pupils passengers residents customers guests lady chap bloke guys toddler fella fellas fellow dh daddy mommy mummy mammy gramps stepmum stepdad godson goddaughter landlady landlord flatmates housemate housemates"
    ),
    (
      "label", "numbness numb tingling tingly weakness weak pain sharp dizziness dizzy swelling bruising fever headache"
    ),
    ("my", "my me his her their"),
    (
      "bigThing",
      "plate saucer frisbee football melon pancake grapefruit aubergine eggplant fist palm orange apple head mango lemon ipad book brick dinner phone pizza tray bowl dish handprint atlas map"
    ),
    (
      "person",
      "husband wife partner boyfriend girlfriend mother father mum mom dad mam daughter brother sister uncle aunt cousin friend friends friend neighbour neighbor colleague coworker grandma grandmother grandfather grandpa nan gran dog cat kid child roommate flatmate boss patient patients client clients teammate nephew niece fiance fiancee spouse buddy mate hubby missus wain wean weans bairn bairns lad lads lodger granddad grandad nana granda grandson granddaughter stepson stepdaughter parents grandparents inlaws horse pony puppy kitten rabbit cats dogs horses kids children boys girls twins sons daughters sisters brothers husbands wives colleagues coworkers workmate workmates neighbours neighbors students pupils passengers residents customers team class household guests lady chap bloke guys toddler fella fellas fellow sis bro gf bf oh dh daddy mommy mummy mammy gramps stepmum stepdad godson goddaughter landlady landlord flatmates housemate housemates son"
    ),
    ("time", "second seconds minute minutes hour hours day days night nights week weeks month months year years"),
    (
      "dayname",
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekend"
    ),
    (
      "num",
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty couple few several half"
    ),
    (
      "very",
      "very so really pretty quite extremely super totally completely absolutely all just too rather fairly incredibly terribly awfully properly such fully entirely still slightly kinda sorta somewhat somehow also now both actually constantly always sometimes again almost a bit little lot suddenly partially partly mildly even definitely literally"
    ),
    (
      "verb",
      "feel feels felt have has had am is was were are can could keep keeps kept get gets got do does did went go goes woke wake noticed notice started start starts began cant lost lose tingles tingle tingled hurts hurt aches ached goes gives gave buckles buckled drops dropped need want seems seem seemed looks look looked will would might may thought think s drags dragged"
    ),
    (
      "past",
      "was were had went felt got did yesterday initially afterwards after first earlier tingled hurt fainted started came turned became noticed woke experienced fell gave buckled last ached gone"
    ),
    (
      "filler",
      "a an the of or and nor to in on at my your his her our their real really actual actually kind sort type types sign signs symptom symptoms hint hints trace bit form more further other such noticeable unusual new strange weird either even whatsoever have has had having feel feels felt feeling feelings get got getting gotten experience experienced experiencing been be being is are was were am sensation sensations issue issues problem problems thing things today yesterday now down anywhere left right both lower upper sort suffer suffering suffered from noticed notice noticing see seen with this that these those it for me any all real particularly especially super very too so big little much severe major serious bad mild slight sudden kinds since still yet there any symptoms anything something like episodes episode excessive significant lasting obvious massive and&or at , / - increased extra along into through either particular out none no not never without neither so"
    ),
    ("adjflag", "numb weak tingly swollen dizzy sharp stabbing dead floppy faint feverish lightheaded prickly"),
    (
      "good",
      "good great fine ok okay well better lovely wonderful amazing fantastic awesome brilliant excellent perfect super relaxed loose looser lighter"
    ),
    (
      "ask",
      "can could should would will do does did is are what when how why who where which may shall any am was were has have"
    ),
    ("list", "and or nor y ni o e , /"),
    ("closing", "or nor"), ("leading", "nearly almost practically"),
    (
      "complaintName",
      """
      numbness tingling tingles tingle weakness pain pains soreness stiffness tenderness ache aches aching swelling swellings
      bruise bruises bruising fever chills headache headaches dizziness nausea rash redness burning stabbing shooting
      twinge twinges cramp cramps cramping spasm spasms discomfort itching itchiness prickling pins and needles sharp zaps
      electric shock shocks bleeding tightness lump lumps blisters breathlessness faintness sensation sensations severe
      radiating nerve muscle chest leg arm back neck calf joint head loss of feeling strength grip balance vision palpitations
      sweats vomiting clumsiness heaviness
      """
    ),
    ("itemEnd", "at today now here whatsoever anywhere since anymore either so thanks thank please"),
    (
      "touch",
      "touch touched touching touches pinch pinched pinching poke poked poking prod prodded prodding stroke stroked stroking rub rubbed rubbing press pressed pressing tap tapped tapping scratch scratched scratching tickle tickled prick pricked pricking squeeze squeezed jab jabbed brush brushed burn burnt burned cut bang banged knock knocked stub stubbed bump bumped shave shaved shaving stood stepped trod scraped grazed pierced kick kicked kicking smacked whacked bashed"
    ),
    (
      "benign",
      "hurt hurts hurting ache aches aching sore stiff tender tight bad painful numb weak tingly tingle tingling swollen swell bruised bruise bother bothering bothered feel feeling feels felt been be have had has any a an as so too much like look seem get getting go gone come worse swelling itch burn sting throb the really quite even at all in my your that this mind matter need want care know think say sound show complain improve improving improved better stop stopped ease easing worry pain sharp wrong affected until till far only just red hot big and or but happy pleased one buckle buckled wobble wobbled shake shook tremble collapse cramp cramped twitch jump give gave drop"
    ),
    (
      "mental",
      "feel see find tell say believe wait thank remember think know stop decide imagine recommend praise complain fault explain describe understand hear help afford get make be have go do come forget promise sleep sit lie rest relax work concentrate touch reach put fit deny ignore express beat wear shake even take recall notice fall really look ask keep and or but to the a my it that this breathe pee wee with because due when if me you"
    ),
    (
      "normalish",
      "workout gym bruise run swim hike good bit little normal muscle deep day after tough hard long big heavy session massage sore marathon leg squat training class sunburn usual"
    ),
    (
      "worldly",
      "weather heat sun cold rain snow wind humidity pollen traffic commute boss exam exams kids children school homework bills mortgage prices price cost bill taxes paperwork admin website parking queue queues train trains bus buses flight flights airport waiting deadline deadlines meeting meetings housework gardening internet wifi computer laptop printer match film movie news politics football election diet hangover jetlag shoes heels shopping neighbours neighbors builders renovation suspense curiosity hayfever teenagers inlaws toddler"
    ),
    ("aux", "do does did can could will would is are was were am has have had s"),
    (
      "fine",
      "lift raise grip grasp hold bend straighten squeeze clench wiggle waggle wriggle flex extend curl move pick carry reach push pull turn twist rotate point spread clasp grab pinch lock open close tighten support button write"
    ),
    (
      "thing",
      "cup mug pen pencil jar kettle bottle key keys phone glass fork spoon knife bag bags door tap taps lid lids can tin shirt button buttons bra zip laces shoelaces toothbrush plate baby toddler pan pot saucepan wheel handle shopping coat jacket remote comb hairbrush newspaper teacup saucer coffee cutlery tray cups mugs plates glasses"
    ),
    (
      "move",
      "move moves moved moving turn turns turned turning bend bends bending bent stand stands standing sit sits sitting walk walks walking sneeze sneezed sneezing cough coughed coughing laugh laughed laughing breathe breathing lift lifting reach reaching roll rolling twist twisting step stepping swallow swallowing"
    ),
    (
      "severe",
      "severe severely horrendous horrific extreme crippling brutal debilitating incapacitating searing intense wicked blinding acute violent insane unreal savage vicious ferocious fierce murderous torturous hellish cruel diabolical desperate shocking atrocious ungodly monstrous evil agonising agonizing excruciating dreadful fearful frightful ghastly almighty terrible horrible horrid awful godawful unholy unspeakable indescribable unimaginable unbearable"
    ),
    (
      "intimate",
      "groin genitals genital crotch privates private perineum saddle vagina penis anus rectum vulva testicles balls undercarriage nether willy fanny labia crutch foof bumhole arsehole asshole"
    ),
    (
      "passerby",
      "woman women man men guy guys girl girls boy boys lady ladies lad lads lass bloke blokes chap chaps fella fellow gentleman gentlemen person people dude kid kids child couple stranger strangers student classmate runner swimmer passenger one"
    ),
    (
      "player",
      "bride groom bridesmaid keeper goalie goalkeeper striker winger captain referee ref linesman opponent opponents defender midfielder batsman bowler quarterback linebacker jockey boxer wrestler player players singer drummer guitarist bassist actor actress contestant priest vicar pastor bishop waiter waitress barman barmaid bartender postman cyclist motorcyclist biker pedestrian soldier pilot steward stewardess hero heroine villain detective classmate classmates toddler skier skater gymnast footballer rugby"
    ),
    ("modal", "can could should would will do does did may shall"),
    ("third", "he she his her they their hers it"),
    ("owner", "my mine i me im ive myself the this these"),
    ("strong", "my mine me i im ive myself still"),
    ("plain", EnglishPlain.words),
    ("pronoun", "it that this they all both which everything those these he she"),
  ]

  static let phrases: [(name: String, wordings: String)] = [
    (
      "unable",
      """
      can|could not
      am|is|was|are|be|been|s not @very? able to
      can|could not seem to
      not|never @very? been? @very? able|capable to|of
      unable|incapable to|of
      can|could hardly|barely|scarcely|no
      hardly|barely|scarcely able to
      struggle|struggling|struggled|struggles|trouble|difficulty|difficult|hard|impossible|tough to?
      no longer able to?
      can|could no longer
      lost the? ability to
      not manage|managed to
      fail|failed|fails|failing to
      takes|took|taking me ages|forever|minutes to
      no way i|to can?
      """
    ),
    (
      "noCall",
      """
      no need|reason|necessity to|for? anyone|you|a|your|someone|somebody? to? phone?
      not @very? need|have|want|necessary|required|needed anyone|you|a|someone|somebody? to|for? you|a? to? phone?
      without having|needing to
      """
    ),
  ]
}
