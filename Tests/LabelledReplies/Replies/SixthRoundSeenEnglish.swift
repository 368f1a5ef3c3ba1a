/// English replies written before the rules were read, the half that rules were then improved by.
enum SixthRoundSeenEnglish: ReplyTables {
  static let red = #"""
    24 numbness | My jaw has felt frozen since the neck work
    24 numbness | between my shoulder blades theres a numb square about the size of a playing card
    24 numbness | there is little to no feeling along the outside of my hand
    24 numbness | it's numb where you worked on my hip
    24 numbness | I am lacking sensation in the fourth and fifth finger
    24 tingling | feet are fizzing
    24 tingling | Some tingling around the mouth
    24 tingling | a weird electric tickle in the calf
    24 tingling | I have a sensation like sand running through my arm
    24 sharp_pain | the pain came like lightning when I bent to tie my shoes
    24 sharp_pain | on a scale of 1 to 10 it's a 9
    24 sharp_pain | hurts like a bitch when i twist
    24 sharp_pain | OMG the pain!!! can't even stand up straight
    24 sharp_pain | stinging pain shoots across my shoulder
    24 radiating_pain | the ache from my neck is now in my hand as well
    24 radiating_pain | pain wrapping round my hip to the front of the thigh
    24 radiating_pain | my sciatica woke up
    24 radiating_pain | throbbing all down the back of my leg
    24 weakness | I had to use two hands to lift the kettle
    24 weakness | my left leg feels like it might go any second
    24 weakness | can't stand on my right leg to put my socks on
    24 weakness | my arm tires after two seconds, I couldn't hold the hairdryer up
    24 weakness | foot just flops when I walk
    24 weakness | my hand shakes and can't hold a spoon steady
    24 weakness | Right ankle rolls over every few steps
    24 weakness | unable to do up my shirt
    24 weakness | there is no power in my left leg
    24 weakness | neck so weak I have to prop my head up
    24 worsening | Started at a 3, now a 6 and climbing
    72 worsening | was on the mend until last night, now it's awful again
    72 worsening | today is the worst day so far
    72 worsening | not better, actually a bit worse
    72 persistent_beyond_72h | no change, still painful
    24 history_disc | I had a discectomy in the spring. The lower back hurts now
    24 history_injury | got knocked down by a cyclist last week, the shoulder you did is hurting
    24 history_injury | I had a bad fall at the weekend and my back hurts
    24 pregnancy_symptom | I'm 34 weeks and baby is not moving as much as normal
    24 prenatal pregnancy_symptom | my feet have blown up like balloons
    24 bladder_bowel | wee just comes out without warning
    24 bladder_bowel | haven't peed in 14 hours and can't
    24 saddle_numbness | my bottom and inner thighs are numb
    24 chest_breath | breathing is hard work
    24 chest_breath | got a tightness across my chest
    24 chest_breath | puffing like a train just from making tea
    24 chest_breath | stabbing in the chest when I take a breath
    24 chest_breath | my heart is skipping beats
    24 calf_swelling | my calf is hot to touch and tight
    24 calf_swelling | shin and ankle ballooned overnight, one side only
    24 fever | I am burning up, 39.1
    24 fever | got shivers and a high temperature
    24 fever | feel feverish
    24 severe_headache | my head feels like it is going to burst
    24 severe_headache | a headache so bad I was sick
    24 severe_headache | horrendous headache came on all of a sudden
    24 faint_dizzy | everything is spinning when I turn over in bed
    24 faint_dizzy | I went down like a sack of spuds in the kitchen, fainted
    24 allergic_reaction | red blotches where she rubbed the arnica
    24 allergic_reaction | skin peeling off my shoulder where the stone was
    24 emergency | the ambulance is on its way
    24 self_harm | I've been thinking of ending my life
    24 self_harm | everyone would be happier if I was dead
    24 numbness | Tingling has gone but the foot is still numb
    24 weakness | you asked about numbness or weakness. Weakness, yes, in the hand
    24 numbness | I don't want to be dramatic, but I can't feel two toes
    24 tingling | No weakness,  no numbness, bit of tingling in the heel
    24 numbness | haven't stopped being numb since
    24 numbness | it isn't that it hurts, I just can't feel it
    24 numbness | my hubby reckons I should tell you my foot's gone numb
    24 out numbness | unsubscribe. also my arm is numb
    24 numbness | numnb toes
    24 sharp_pain | stabing pain wen i breeth
    24 radiating_pain | shootin pain down leg
    """#
  static let amber = #"""
    24 tingling | fingers tingled in the car but fine by dinner
    72 radiating_pain | pain down my leg on Monday, totally gone since
    24 sharp_pain | the stabbing stopped after an hour
    24 faint_dizzy | I was light headed for a few minutes after, ok now
    24 numbness | perhaps a little numb but could be how I slept
    24 weakness | my grip might be weaker, can't tell
    24 numbness,tingling | peculiar feeling in my foot
    24 numbness,tingling | something odd going on with my arm
    24 | bit meh
    24 | awful
    24 | I've had better days
    24 | don't ask
    24 | no comment
    24 | yes.
    24 | 5
    24 | 😕
    24 call_requested | I want someone to call me
    72 persistent_beyond_72h | shoulders still sore to touch
    72 persistent_beyond_72h | day 4 and it's nearly gone
    24 history_disc | forgot to mention a bulging disc, all fine though
    24 pregnancy_symptom | 20 weeks pregnant, feeling great
    24 wrong_number | you've got the wrong number
    24 wrong_number | I don't know who this is
    24 | Ich habe Schmerzen
    """#
  static let ok = #"""
    24 | all is grand here
    24 | doing really well thank you
    24 | lovely, slept through the night
    24 | achy shoulders like after a gym session
    24 | little sore today, drinking lots of water
    24 | the usual soreness
    24 | bit sleepy and heavy limbed, otherwise lovely
    72 | better every day
    72 | 100% now
    24 | I have not experienced any of the symptoms you listed
    24 | not dizzy or faint at all
    24 | I don't feel weak or numb
    24 | no shooting pains, no weakness, just happy muscles
    24 | zero issues
    24 | my wife's arm is numb but that's from her shoulder op, I'm great
    24 | such a sharp therapist, she found every knot. Feel great
    24 | buzzing for the weekend, body feels good
    24 | in agony deciding what to have for dinner lol, body is great
    24 | couldn't feel more relaxed
    24 | don't feel any worse for it, all good
    24 | I stopped by the shop after and felt great all day
    24 | will be there Monday at 3 sharp, thanks
    24 | Back home from the hospital visiting my aunt. I feel great, thank you
    24 | I'm an ambulance driver so my back needed that, much better
    24 | thanks so much⏎⏎Sent from my iPhone
    24 | Perfect!⏎⏎Le lun. 3 mars 2025 à 09:12, Calm Hands <care@calmhands.example> a écrit :⏎> numb, tingling, weak?
    """#
  static let questions = #"""
    24 | can I shower tonight
    24 | do you have anything on Saturday morning
    24 | how often should I come
    24 | what would tingling mean?
    24 | would it be ok to do yoga?
    24 | could you send me the invoice
    24 | is it better to use heat
    """#
  static let optOuts = #"""
    24 | STOP STOP
    24 | please unsubscribe me from this
    24 | I don't need any more messages thanks
    24 | Stop texting
    24 | do not contact me
    """#
  static let automatic = #"""
    24 | Message could not be delivered, mailbox is full
    """#
}
