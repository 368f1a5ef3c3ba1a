/// English replies written before the rules were read, the half of which only counts were looked at.
enum SixthRoundUnseenEnglish: ReplyTables {
  static let red = #"""
    24 numbness | the tips of my fingers went to sleep last night and never came back
    24 numbness | I stepped on a piece of lego with my left foot and only saw it because of the blood
    24 numbness | lost all sense of touch in my pinky
    24 numbness | can't feel my legs properly
    24 numbness | feels like my toes have been dipped in lidocaine
    24 numbness | hand is like a dead fish
    24 numbness | sort of numb-ish feeling round my ankle
    72 numbness | thumb hasn't woken up yet
    24 numbness | scratched my shin and it felt like scratching someone else
    24 tingling | zingy toes today
    24 tingling | there's a constant pricking in my palm like tiny thorns
    24 tingling | keep getting that hit-my-funny-bone feeling down to my little finger
    24 tingling | my scalp is crawling and prickly
    24 tingling | hands go all pins and needly at night
    24 sharp_pain | something grabbed in my back like a vice and I couldn't straighten
    24 sharp_pain | I could cry with the pain
    24 sharp_pain | sharpness on one side of my neck
    24 sharp_pain | I've got a knifing sensation below the ribs
    24 sharp_pain | ten out of ten for pain, zero for fun
    24 sharp_pain | The pain is off the charts
    24 sharp_pain | it is a very acute pain near the spine
    24 sharp_pain | had to take codeine for the pain it was that bad
    24 sharp_pain | I nearly passed out with pain reaching for the milk
    24 radiating_pain | I get a pulling pain from my buttock to behind the knee
    24 radiating_pain | it's gone down into my leg now
    24 radiating_pain | starts at my lower back, shoots through the bum and stops at the calf
    24 radiating_pain | sore neck with pain going into both arms
    24 weakness | pen keeps slipping out of my fingers
    24 weakness | knees turn to water on the stairs
    24 weakness | couldn't push the door open with my bad arm
    24 weakness | I noticed I'm limping and tripping on the kerb
    24 weakness | loss of strength in the thumb
    24 worsening | worse by the hour
    24 worsening | it's going the wrong way, more and more sore
    72 worsening | pain has come back
    24 worsening | the soreness increases with every hour
    72 persistent_beyond_72h | the pain hasn't moved an inch
    72 persistent_beyond_72h | my hip still hurts when I lie on it
    72 persistent_beyond_72h | sore for a week now
    72 persistent_beyond_72h | it's been four days and it still aches the same
    72 persistent_beyond_72h | I've been stiff since Thursday week
    72 persistent_beyond_72h | the tenderness is not going down at all
    24 persistent_beyond_72h | had this ache for ten days
    24 history_disc | I have two bad discs in my neck and it's very sore and painful since
    24 history_disc | L5/S1 fusion here, back has been hurting since the session
    24 history_injury | broke two ribs a month ago, they hurt after the massage
    24 osteoporosis | mum has osteoporosis and so do I, and my back is hurting in one spot
    24 osteoporosis | my bones are thin (osteoporosis) and my hip is painful
    24 pregnancy_symptom | im pregnant and my tummy keeps going hard
    24 pregnancy_symptom | 18 weeks, having cramps like period pain
    24 pregnancy_symptom | pregnant and noticed blood in my underwear
    24 prenatal pregnancy_symptom | bad head since last night and seeing spots
    24 prenatal pregnancy_symptom | there was a trickle of water down my leg
    24 bladder_bowel | I'm having trouble going for a wee
    24 bladder_bowel | I dont know when I need the toilet any more
    24 bladder_bowel | had to change my underwear twice, I can't hold my water
    24 saddle_numbness | I can't feel myself wipe
    24 saddle_numbness | everything down there feels dead
    24 calf_swelling | behind my knee and calf is swollen and sore
    24 faint_dizzy | nearly blacked out getting off the sofa
    24 faint_dizzy | feeling faint
    24 allergic_reaction | my eyes have puffed up and I'm itching
    24 allergic_reaction | burn marks from the cupping
    24 severe_bruising | I look like I've been in a boxing match, bruises everywhere
    24 severe_bruising | a massive purple bruise on my hip
    24 emergency | waiting in casualty
    24 emergency | I think I am having a stroke
    24 emergency | someone ring me this minute
    24 tingling | the numb patch has gone but now it tingles
    24 sharp_pain | Not sore. Not tired. Sharp pain in the hip.
    24 tingling | I can't say the tingling is any less
    24 sharp_pain | neither heat nor ice helps the stabbing
    24 weakness | never had a weak grip before this
    24 tingling | My partner was with you on Tuesday. She has tingling in her arm since.
    24 numbness | Hi this is Lisa, Pat's daughter. Dad can't feel his left foot
    24 numbness | fine thanks ... well apart from a numb ear lol
    24 weakness | best massage ever!! only my legs gave way on the way to the car haha
    24 faint_dizzy | okish, dizzy when i stand
    24 tingling | tinlging in hand
    24 weakness | weakeness in leg
    24 numbness | cantfeelmytoes
    24 numbness | Dear Sir or Madam. I write further to your message of this morning. I am eighty-one and not given to complaining. The young lady was most professional. I should perhaps mention that the toes of my left foot have lost their feeling. I remain, yours faithfully, Harold
    24 weakness | hey! so sorry for the late reply been mad busy with the kids. massage was amazing slept like a log. only thing is i cant seem to grip stuff with my right hand, dropped my coffee this morning lol. anyway thanks again!! xx
    """#
  static let amber = #"""
    24 numbness | a numb toe yesterday that's back to normal
    72 fever | had a fever the first night, gone by morning
    24 tingling | hard to say if it's tingling or just cold
    24 | I wasn't impressed
    24 | felt worse than when I came in
    24 | not the best
    24 | nope
    24 | sí no
    24 call_requested | please ring
    72 persistent_beyond_72h | still stiff
    24 osteoporosis | I have osteoporosis but I feel fine
    24 conduct | he stared at me while I undressed
    24 conduct | I never agreed to have my chest touched
    24 | does it normally tingle?
    24 tingling | is tingling a normal thing after massage
    24 | my back hurts
    24 severe_headache | little headache this morning
    """#
  static let ok = #"""
    24 | tip top thanks
    24 | no issues to report
    24 | feel fab xx
    24 | Brilliant, I can turn my neck again
    24 | a wee bit tender but nothing out of the ordinary
    24 | stiff legs, as you said
    72 | soreness gone by yesterday
    72 | hardly any soreness left
    24 | No numbness anywhere
    24 | nothing tingling, nothing numb
    24 | negative for all of those
    24 | no dizziness and no headache
    24 | numbness none, tingling none, feeling good
    24 | the pins and needles I used to get have stopped since I started coming to you
    24 | that knife-like pain I came in with has vanished, you legend
    24 | my son has a fever so I'm up all night, but my back feels good
    24 | the cat fell asleep on me and so did I, bliss
    24 | I had dizzy spells back in 2010, nothing since. Feeling good
    24 | I nearly died laughing at the whale music, feeling great
    24 | it was painful to say goodbye to that table, feeling lovely
    24 | can't feel any knots any more, fantastic
    24 | no harm done, feel good
    24 | you can stop worrying about me, I'm fine
    """#
  static let questions = #"""
    24 | what do I do for a bruise?
    24 | who do I contact if I get numbness
    24 | How much do I owe you?
    24 | my dad has a slipped disc, can you treat him?
    24 | if I wake up with a headache can I take paracetamol?
    """#
  static let optOuts = #"""
    24 | no more messages
    24 | END PLEASE
    24 | remove me
    24 | Thank you but please stop
    """#
  static let automatic = #"""
    24 | I'm out of office until 5 May and will reply when I'm back.
    24 | I am driving and will reply later - sent automatically
    """#
}
