/// Our own English replies: questions that the client asks and answers herself.
enum SixteenthRoundOwn: ReplyTables {
  static let red = """
    24 numbness | Numb? Yes, two fingers. Weak? No.
    24 faint_dizzy | Dizzy? Yes, fainted twice. Pain? No.
    24 weakness | Tingly? No. Weak? Yes, dropped a cup.
    24 fever | Fever? 39. Chills? Yes.
    24 chest_breath | Chest ok? No, tight since this morning.
    24 calf_swelling | Calf sore? Yes and hot and swollen, only the left.
    24 chest_breath | Breathless? Yes, even sitting.
    24 weakness | Numb? No. Legs working? Barely.
    24 bladder_bowel | Bladder ok? No, leaked twice without feeling it.
    24 numbness | Hand ok? No, numb.
    24 tingling | Foot ok? No, it's tingling all day
    24 weakness | Arm fine? Not really, weak and keeps dropping things
    24 chest_breath | Breathing ok? No.
    24 chest_breath | Breathing fine? Not really, short of breath
    24 chest_breath | Chest fine? no it hurts when i breathe
    24 calf_swelling | Calf ok? No, hot and swollen
    24 numbness | Feeling in the toes? None.
    24 numbness | Feeling in my foot? No, none since yesterday
    24 numbness | Can I feel my fingers? No.
    24 weakness | Can I move my ankle? No.
    24 weakness | Strength in the arm? Gone.
    24 weakness | Grip ok? No, hopeless, can't hold a pen
    24 weakness | Legs working? Barely.
    24 weakness | Legs ok? no, they gave way twice
    24 severe_headache | Head ok? No, worst headache ever
    24 emergency | Speech ok? No, slurring
    24 severe_headache,emergency | Eyes ok? No, double vision
    24 bladder_bowel | Bladder ok? No, can't pee
    24 fever | Temperature normal? No, 39.2
    24 sharp_pain,radiating_pain | Pain? Yes, shooting down the leg.
    24 numbness | Numb? Yes.
    24 tingling | Tingling? Yes, both hands
    24 weakness | Weakness? Yes in the right leg
    24 numbness | Better? No, hand's numb now
    24 faint_dizzy | All good? No, I fainted.
    24 numbness | Sleep ok? No, arm numb all night
    24 numbness,worsening | Any better? No, worse, and now my leg is numb
    24 numbness | All ok? Nope. numb thumb.
    24 numbness | How is the foot? Numb.
    24 weakness | How's the arm? Weak as anything, can't lift it
    24 numbness | And the leg? Still numb
    24 numbness | The shoulder? great. The hand? numb
    24 tingling | Neck great. Fingers? Pins and needles all day
    24 faint_dizzy | How am I? Dizzy, nearly passed out
    """

  static let amber = """
    24 | All good? Not really.
    24 | Better? No.
    24 | Shoulder ok? No.
    24 | Sleep ok? No.
    24 | Neck better? Worse.
    """

  static let ok = """
    24 | Numb? No. Tingly? No. Weak? No.
    24 | Dizzy? No. Faint? No. All good.
    24 | Any numbness? No. Any weakness? No.
    24 | Tingly? Nope. Swollen? Nope. Happy? Yes.
    24 | Feverish? No. Headachy? No. Just chilled.
    24 | Fever no, chills no, smile yes
    24 | Breathless? Not at all. Dizzy? Not at all.
    24 | Bruised? No. Swollen? No. Hungry? Very.
    24 | Pins and needles? None. Numb? None.
    24 | sore? bit. numb? no. tired? yes
    24 | Rash? Nah. Itchy? Nah. Loved it.
    24 | Bleeding? No. Fever? No.
    24 | Chest ok? Yes. Breathing ok? Yes.
    24 | Calf sore? No. Calf red? No.
    24 | Weak arm? No. Droopy face? No. Just me relaxed
    24 | Hand ok? Yes.
    24 | Breathing ok? Yes, fine
    24 | Chest ok? yep all good
    24 | Feeling in the toes? Yes, normal
    24 | Legs working? Yes, better than ever
    24 | Temperature normal? Yes.
    24 | Sleep? Brilliant.
    24 | Pain? Gone.
    24 | How is the foot? Fine.
    24 | And the leg? Grand
    24 | The shoulder? great. The neck? looser
    24 | Any numbness? nope
    24 | Headache? None.
    24 | Numb? No. Weak? No.
    24 | How am I? Delighted
    24 | Soreness? A touch.
    24 | Any side effects? Nope, feeling great
    24 | Worth it? Absolutely.
    24 | Would I recommend? 100%
    24 | Regrets? None.
    24 | Complaints? None
    24 | Any complaints? Not one.
    24 | Problems? No.
    24 | Issues? Zero.
    24 | Anything odd? No.
    24 | Sensation normal? Yes
    24 | Any redness? no, all normal
    24 | Swelling? no. Fever? no. Happy? yes
    24 | Who knew? neck pain gone
    24 | Guess what? slept like a baby
    24 | The knot? gone
    24 | My headache? Gone!
    24 | The stiffness? melted away
    24 | Stiff? not any more
    24 | Can I complain? No.
    24 | Would I change anything? No.
    24 | Did it hurt? No.
    24 | Was I sore? No.
    """

  static let questions = """
    24 | Is a bath ok? Not sure about heat
    24 | Can I swim? No idea if that's allowed
    24 | Is swimming ok? no rush
    24 | Free Friday? no hurry
    24 | Do you have Tuesday? No worries if not
    """
}
