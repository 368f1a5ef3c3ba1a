extension Lexicon {
  /// English: its words, its rules by topic and its short forms.
  static let english = Lexicon(
    classes: EnglishWords.classes,
    rules: EnglishSensation.rules + EnglishPain.rules + EnglishStrength.rules + EnglishHistory.rules
      + EnglishPregnancy.rules
      + EnglishSafety.rules + EnglishSafetySkin.rules + EnglishTraps.rules + EnglishWellbeing.rules + EnglishMood.rules
      + EnglishCourse.rules
      + EnglishCues.rules + EnglishPersons.rules + EnglishRequests.rules + EnglishAutomatic.rules,
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
      palm palms knuckles head trap traps bicep biceps tricep triceps forehead lip lips tongue mouth ear chin instep arch
      collarbone armpit limb extremities midback underarm bone bones joint joints muscle muscles spot patch area
      """
    ),
    (
      "limb",
      "arm arms forearm hand hands finger fingers thumb leg legs foot feet toe toes thigh calf knee knees heel ankle wrist limb limbs elbow shin hamstring glute buttock bum butt buttocks backside calves forearms shoulder shoulders pinky palm groin hip hips"
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
    ("det", "a an the my his her their our your this that some any these those its"),
    ("my", "my his her their"),
    (
      "person",
      "husband wife partner boyfriend girlfriend mother father mum mom dad mam son daughter brother sister uncle aunt cousin friend friends friend neighbour neighbor colleague coworker grandma grandmother grandfather grandpa nan gran dog cat kid child baby roommate flatmate boss patient patients client clients teammate nephew niece fiance fiancee spouse buddy mate hubby"
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
    ("modal", "can could should would will do does did may shall"),
    ("third", "he she his her they their hers it"),
    ("owner", "my mine i me im ive myself the this these"),
    ("strong", "my mine me i im ive myself still"),
    ("pronoun", "it that this they all both which everything those these he she"),
  ]
}
