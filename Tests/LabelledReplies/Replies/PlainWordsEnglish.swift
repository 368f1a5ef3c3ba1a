/// English replies in the plainest words, written to find what the rules lack.
enum PlainWordsEnglish: ReplyTables {
  static let red = #"""
    24 numbness | no sensation in my heel
    24 numbness | heel has no sensation whatsoever
    24 numbness | my toes don't feel anything
    24 numbness | I can barely feel my thumb
    24 numbness | there's a numb strip down my forearm
    24 numbness | my foot is out cold
    24 numbness | arm went dead and stayed dead
    24 numbness | finger has lost feeling
    24 numbness | lost the feeling on the left side
    24 numbness | half of my hand is dead to touch
    24 numbness | leg's gone to sleep for good it seems
    24 numbness | sensation in my calf has gone
    24 numbness | toes feel like they aren't there
    24 numbness | it's like my foot isn't mine
    24 numbness | like having a block of ice for a foot, no feeling
    24 numbness | skin on my shoulder is numb to touch
    24 numbness | anaesthetised feeling in my cheek
    24 numbness | dulled sensation in my fingertips
    24 numbness | my fingers feel thick and I can't feel textures
    24 numbness | i cut my toe and felt nothing
    24 numbness | stood on a plug and didn't feel it
    24 numbness | water feels the same hot or cold on that hand
    24 numbness | pinky and ring finger numb
    24 numbness | a bit numb down the left
    24 numbness | numb-ness in hand
    24 numbness | ma hand is numb
    24 numbness | my lip is numb
    24 numbness | numbness still there
    24 numbness | foot keeps going numb when I sit
    24 numbness | arm goes dead when I lie on my side
    24 tingling | tingles in my fingers
    24 tingling | my arm has been tingling
    24 tingling | toes feel tingly
    24 tingling | slight tingle in left hand
    24 tingling | prickly heat feeling in foot
    24 tingling | pricking sensation in the hand
    24 tingling | I feel pins & needles
    24 tingling | needles in my feet
    24 tingling | something like ants under my skin
    24 tingling | buzzing sensation in leg
    24 tingling | hand buzzing like a bee
    24 tingling | arm feels all fizzy
    24 tingling | tingling sensation when I turn my neck
    24 tingling | fingers are tingling nonstop
    24 tingling | it tingles
    24 tingling | foot falls asleep every time I sit down
    24 sharp_pain | sharp stab in my shoulder
    24 sharp_pain | pain is sharp
    24 sharp_pain | sharp shooting in hip
    24 sharp_pain | stabbing sensation
    24 sharp_pain | piercing pain under the shoulder blade
    24 sharp_pain | knife in my back feeling
    24 sharp_pain | it zaps me when I bend
    24 sharp_pain | zapping in my neck
    24 sharp_pain | electric jolt down my spine
    24 sharp_pain | like an electric fence
    24 sharp_pain | i'm in so much pain
    24 sharp_pain | in a lot of pain
    24 sharp_pain | excruciating
    24 sharp_pain | pain level 9
    24 sharp_pain | pain 8 out of 10
    24 sharp_pain | the pain is so bad I can't sleep
    24 sharp_pain | I can't bear the pain
    24 sharp_pain | worst pain of my life
    24 sharp_pain | never had pain like it
    24 sharp_pain | my back is agony
    24 sharp_pain | agony all night
    24 sharp_pain | severe pain in shoulder
    24 sharp_pain | pain is intolerable
    24 sharp_pain | it's torture to move
    24 sharp_pain | hurts so bad
    24 sharp_pain | shooting pain when i cough
    24 sharp_pain | a sudden sharp catch in my side
    24 sharp_pain | I can't move without screaming
    24 sharp_pain | horrible pain in my neck
    24 radiating_pain | pain running down my arm
    24 radiating_pain | pain shoots down into my foot
    24 radiating_pain | pain spreading to my hip and leg
    24 radiating_pain | my lower back pain goes to my knee
    24 radiating_pain | it radiates to my fingers
    24 radiating_pain | it travels down to my ankle
    24 radiating_pain | ache runs along my arm to the wrist
    24 radiating_pain | the pain goes right through to my chest and down my arm
    24 radiating_pain | sciatic pain since yesterday
    24 radiating_pain | sciatica flared up
    24 radiating_pain | down the back of my thigh it burns
    24 radiating_pain | pain in the buttock moving to the leg
    24 radiating_pain | burning down my leg
    24 weakness | can't lift my arm above shoulder height
    24 weakness | I can't grip anything
    24 weakness | leg gives way
    24 weakness | knee buckles
    24 weakness | my arm is weak
    24 weakness | foot drop
    24 weakness | dragging my foot
    24 weakness | can't raise my toes
    24 weakness | can't walk on my heels
    24 weakness | legs feel like rubber
    24 weakness | my grip has gone
    24 weakness | I can hardly hold my toothbrush
    24 weakness | struggling to lift my coffee cup
    24 weakness | my arm won't lift
    24 weakness | it's hard to move my fingers
    24 weakness | lost control of my hand
    24 weakness | things fall out of my hand
    24 weakness | I'm dropping things
    24 weakness | left side is weaker than the right
    24 weakness | my leg collapsed under me
    24 weakness | couldn't stand up, legs just wouldn't
    24 weakness | arm paralysed
    24 weakness | cannot turn my head at all
    24 weakness | heavy useless arm
    24 weakness | my ankle gives
    24 worsening | keeps getting worse
    24 worsening | worse and worse
    24 worsening | gradually worse since the session
    24 worsening | pain building up all day
    24 worsening | increasing pain
    24 worsening | it's escalating
    72 worsening | it's worse
    72 worsening | worse than yesterday
    72 worsening | the soreness came back worse
    72 worsening | more pain now than on day one
    72 worsening | flared up again
    72 worsening | getting sorer
    72 persistent_beyond_72h | still painful
    72 persistent_beyond_72h | it still hurts to walk
    72 persistent_beyond_72h | not getting better
    72 persistent_beyond_72h | pain won't go away
    72 persistent_beyond_72h | the pain continues
    72 persistent_beyond_72h | no better
    72 persistent_beyond_72h | 5 days and still sore
    72 persistent_beyond_72h | pain persists
    72 persistent_beyond_72h | hurting since Monday, it's now Saturday
    72 persistent_beyond_72h | sore for over a week
    72 persistent_beyond_72h | no relief
    72 persistent_beyond_72h | ongoing pain in my neck
    24 history_disc | I have a herniated disc and my back hurts
    24 history_disc | slipped disc sufferer, pain today
    24 history_disc | had back surgery last year, hurting now
    24 history_injury | had a car accident two weeks ago and my neck hurts
    24 history_injury | sprained my wrist last week, it's painful after the massage
    24 history_injury | I fell on Sunday and my tailbone is painful
    24 history_injury | broke my collarbone 6 weeks ago and it aches now
    24 osteoporosis | I have osteoporosis and my back hurts
    24 osteoporosis | low bone density, rib is sore
    24 pregnancy_symptom | pregnant and cramping
    24 pregnancy_symptom | pregnant with a bad headache
    24 pregnancy_symptom | 30 weeks, bleeding
    24 pregnancy_symptom | I'm pregnant and my hands are swollen
    24 pregnancy_symptom | baby is kicking less
    24 pregnancy_symptom | my waters have broken
    24 bladder_bowel | can't control my bladder
    24 bladder_bowel | I can't urinate
    24 bladder_bowel | I've lost control of my bowels
    24 bladder_bowel | incontinent since yesterday
    24 bladder_bowel | I keep leaking
    24 saddle_numbness | my groin is numb
    24 saddle_numbness | genitals feel numb
    24 saddle_numbness | numb between the legs
    24 chest_breath | chest pain
    24 chest_breath | can't breathe
    24 chest_breath | tight chest
    24 chest_breath | breathless
    24 chest_breath | pain in my chest when breathing
    24 chest_breath | heart palpitations
    24 chest_breath | my chest feels heavy
    24 calf_swelling | swollen calf
    24 calf_swelling | my calf is red and warm
    24 calf_swelling | one leg is swollen
    24 fever | I have a fever
    24 fever | temperature of 38.7
    24 fever | chills and shaking
    24 fever | hot and shivery
    24 severe_headache | terrible headache
    24 severe_headache | my head is pounding
    24 severe_headache | splitting head
    24 severe_headache | headache is unbearable
    24 faint_dizzy | dizzy
    24 faint_dizzy | I fainted
    24 faint_dizzy | light-headed and wobbly
    24 faint_dizzy | vertigo since yesterday
    24 faint_dizzy | I collapsed this morning
    24 allergic_reaction | rash on my back
    24 allergic_reaction | allergic to the oil
    24 allergic_reaction | hives on my arms
    24 allergic_reaction | face is swollen
    24 allergic_reaction | blister on my shoulder from the stones
    24 allergic_reaction | my skin is burning and red
    24 allergic_reaction | itchy bumps all over
    24 severe_bruising | huge bruises
    24 severe_bruising | bruised all over
    24 severe_bruising | my arm is black and blue
    24 severe_bruising | big dark bruise spreading on my thigh
    24 emergency | I'm in hospital
    24 emergency | going to the ER
    24 emergency | help
    24 emergency | need help now
    24 emergency | call me urgently
    24 emergency | at the emergency room with my back
    24 emergency | paramedics came
    24 self_harm | I want to die
    24 self_harm | suicidal
    24 self_harm | I don't want to live
    24 self_harm | I feel like ending it
    24 self_harm | life isn't worth living anymore
    """#
  static let amber = #"""
    """#
  static let ok = #"""
    24 | feeling much better
    24 | great massage thanks
    24 | I'm good
    24 | All okay
    24 | no pain at all
    24 | nothing to worry about
    24 | feel amazing, thank you so much
    24 | no numbness or tingling
    24 | just a little sore
    24 | sore as expected
    24 | slightly stiff this morning
    24 | muscles feel tender
    24 | feeling relaxed
    24 | slept great
    24 | back feels a lot looser
    24 | shoulders feel lighter
    24 | really enjoyed it
    24 | neck is moving better
    24 | my legs feel light as air
    24 | my feet are happy
    24 | hands feel warm and relaxed
    24 | my arms feel like noodles in a good way
    24 | legs feel nice and warm
    24 | no headache, no dizziness
    24 | nope nothing
    24 | nothing like that
    24 | none
    24 | no symptoms
    24 | all clear
    24 | I haven't any complaints
    24 | can't fault it
    24 | a bit of an ache in my back but it's fine
    24 | tired but happy
    24 | some soreness in my calves
    24 | little bruise on my leg, fine
    24 | arms a bit heavy but good
    24 | it's what I expected
    24 | same as always, all good
    24 | perfect
    24 | awesome
    24 | 👍👍
    24 | very well
    24 | better than expected
    24 | I feel like a million dollars
    24 | dreamy
    24 | good morning! feeling great today
    24 | my husband says I look ten years younger
    24 | he did a great job on my back
    24 | the therapist was lovely
    24 | I've been drinking water as you said
    24 | took it easy yesterday and feel fine
    24 | went for a walk and feel good
    24 | thank you for checking on me
    24 | that's kind of you to ask, I'm fine
    24 | so relaxed I couldn't move off the sofa
    24 | my hands stopped tingling years ago, all fine
    24 | my partner has back pain, I'm fine
    24 | I don't have any pain
    24 | I'm not in any pain
    24 | painless
    24 | not sore anymore
    24 | no swelling, no bruises
    72 | fully recovered
    72 | no more soreness
    72 | feeling normal again
    72 | soreness is nearly gone
    72 | much better now
    72 | getting better
    72 | a little sore but improving
    """#
  static let questions = #"""
    """#
  static let optOuts = #"""
    """#
  static let automatic = #"""
    """#
}
