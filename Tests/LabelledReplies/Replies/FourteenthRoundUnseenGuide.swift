/// Short English replies in the manner of the development examples, by a writer who knew no rule.
enum FourteenthRoundUnseenGuide: ReplyTables {
  static let red = """
    24 numbness | Ring finger and pinky haven't woken up since I got off the table
    24 numbness | my left sole doesn't register the floor when I walk
    24 numbness | outer thigh is frozen like after the dentist
    24 tingling | fizzy feeling in both hands, like shaken lemonade
    24 tingling | my shin buzzes like a phone on silent
    72 tingling | as if bugs were marching up my forearm
    24 sharp_pain | every time I twist it's a skewer under my shoulder blade
    24 sharp_pain | little lightning bolts in my neck looking over my shoulder to reverse
    24 numbness | 1 but my pinky is numb
    24 sharp_pain | I can't bear the pain in my hip
    24 sharp_pain | pain is a 9 whenever I sit
    24 radiating_pain | the hurt begins at my back pocket and finishes in my little toe
    24 numbness | I'm in bits, the leg is after going dead on me
    72 radiating_pain | the ache creeps around my hip and into the thigh
    24 radiating_pain | sciatic nerve has kicked off again
    24 weakness | my knee folds on me going downstairs
    24 weakness | can't wring out a dishcloth, no strength in the right hand
    24 weakness | three mugs smashed since yesterday, they slide straight out of my fingers
    24 weakness | toes keep catching on the carpet, that foot won't come up
    24 weakness | legs like cooked spaghetti, they won't hold me
    72 weakness | All good!! Actually scratch that, my leg buckled on the kerb an hour ago
    24 worsening | soreness is snowballing by the hour
    72 worsening | had a decent Wednesday but it's ramped right back up today
    72 worsening | in a worse state than I was on Sunday
    72 persistent_beyond_72h | Thursday through Tuesday and my shoulder has hurt the whole way
    72 persistent_beyond_72h | second week running with this sore hip
    24 persistent_beyond_72h | that's five nights in a row my neck has ached
    72 persistent_beyond_72h | still hurts to turn my head
    72 persistent_beyond_72h | isn't easing off whatsoever
    24 history_disc | L5/S1 herniation here and sitting hurts
    24 history_disc | Had a microdiscectomy in March. Low back is very painful after your session
    24 history_injury | got rear ended on the motorway last week & now my neck hurts
    24 history_injury | sprained my ankle at netball Saturday, didn't tell you, it's really painful after the massage
    24 osteoporosis | DEXA scan said my bone density is low, and there is now one painful spot on my spine
    24 pregnancy_symptom | bub's been quiet today, hardly any kicks (31 wks)
    24 pregnancy_symptom | spotting since lunch, I'm in my second trimester
    72 pregnancy_symptom | expecting twins and my face and hands have ballooned
    24 bladder_bowel | wet myself twice on the way to the loo, that never happens
    24 bladder_bowel | haven't managed a pee since the session
    24 saddle_numbness,numbness | when I wipe I can't feel anything down there
    24 chest_breath | tight band across my chest climbing the hill
    24 chest_breath | winded just from tying my laces
    72 calf_swelling | one calf is nearly twice the size of the other
    24 fever | thermometer says 38.9 and my teeth are chattering
    24 severe_headache | splitting headache, can't stand the light
    24 faint_dizzy | room spins every time I get out of bed
    24 numbness,weakness | nubmness and wekness in my amr
    24 allergic_reaction | my lips swelled up after that oil
    24 allergic_reaction | hot stone left a blister by my shoulder
    24 severe_bruising | black and blue from hip to knee
    24 emergency | ambulance is on its way to me
    24 emergency | one side of my face has dropped and my words come out slurred
    24 self_harm | dont want to be alive any more
    24 numbness | Not tingly, not weak, only numb along the outer edge of my foot
    24 calf_swelling | no swelling until this evening, now the calf is like a rugby ball
    24 sharp_pain | never better, apart from the zapping in my elbow
    24 tingling | Weakness: nope⏎Tingles: yep⏎Sharp pain: nope
    24 numbness | not only did it not help, my thumb went dead
    72 tingling | can't shake this prickling in my feet
    24 sharp_pain | ibuprofen doesn't touch the stabbing
    24 weakness | I doubt it's anything you did, but my wrist won't hold a pan
    24 tingling | not an hour goes by without tingling in my toes
    24 numbness | silly really, a patch the size of a coin on my knee with no sensation lol
    24 tingling | tingles are mostly gone, just the index finger left
    24 numbness | numbness lifted at bedtime, came back with breakfast
    24 radiating_pain | whenever I cough a pain fires down the back of my thigh
    24 numbness | You asked me to tell you if I got numbness in the hand. Well, I have.
    24 weakness | typing for my husband, he can't get his arm above the shoulder
    24 weakness | my boss noticed my left foot slaps the ground when I walk
    24 weakness | take me off your list. thanks to you I can't grip a pen
    24 numbness,tingling | > Any numbness or tingling?⏎yes, both⏎> Any weakness?⏎no
    24 weakness | I have since yesterday the left hand without force
    24 tingling | Back at the desk by 8 sharp but my hand tingles on the mouse
    24 numbness | arm's been asleep all day, should I be worried?
    72 sharp_pain | comes and goes, and when it comes it's a dagger in my hip
    """

  static let amber = """
    24 | had an electric twinge in my wrist driving home, none since
    24 | foot was dead when I got down from the table, back to normal by tea time
    24 | Felt faint getting dressed, recovered completely within ten minutes
    72 | the stabby feeling from your elbow work has cleared up
    72 | my grip went weak after I left you, it sorted itself out overnight
    24 | rash came up after the oil, all cleared by morning
    24 | might be some tingling in my toes or might be cold feet
    24 | not sure if this counts as numb
    72 | maybe my grip is a tad weaker, maybe it isn't
    24 | something isn't right with my hand
    24 | calf feels funny
    24 | blah
    72 | bit disappointed to be honest
    24 | not my finest day
    24 | hurts more now than it did last night
    24 | it's worse today
    72 | shoulders remain tender
    72 | Had my session Monday, it's Friday, a whisper of the ache is left
    24 | forgot to put on the form that I had a disc taken out in 2018, all feels good
    72 | came off my bike two weeks back and cracked my collarbone, should have told you, I'm fine
    24 | I have osteopenia by the way, doing well
    72 | turns out I'm expecting! feel wonderful
    24 | feet have tingled for years from the diabetes, same as always
    24 | No.
    24 | 3
    72 | 7
    72 | 😢
    24 | Is tingling to be expected?
    24 | dizziness, common?
    72 | a slight headache since, nothing a cuppa won't cure
    24 | tout va bien, merci
    72 | give us a bell when you've a minute
    24 | Emphasized “Let us know about any weakness or sharp pain”
    72 | surviving, just about
    24 | the towel slipped off me and he didn't put it back, I was uncomfortable
    24 | I've never had a massage in my life, think you've mistyped someone's digits
    """

  static let ok = """
    24 | grand altogether
    24 | cheers, top notch
    72 | 👌😊
    24 | Feel like a new woman
    24 | 10/10, best hour of my month
    24 | sore in the good way
    24 | feels as though I dug the whole garden over
    24 | you worked between my shoulder blades and it's a dull ache in the low back today
    24 | Legs a bit heavy, otherwise happy
    24 | Was shattered and in bed at 8, bright as a button today
    24 | a wee bit achier this morning, as you'd expect
    72 | stiffness has cleared
    72 | tenderness fading nicely
    72 | soreness down to maybe five percent
    24 | tiny yellow bruise by the elbow, doesn't bother me
    24 | ache is a one out of ten at most
    24 | don't feel anything sharp, tingly or numb
    24 | No to every one of those, thanks
    24 | Numbness - no. Dizziness - no. Slept fine.
    72 | not a single pin or needle
    24 | zero weakness, zero tingles
    24 | fever? nah. numbness? nah. happy? yep
    24 | bruising absent, swelling absent, mood excellent
    24 | my arm isn't numb nor is my hand, all good
    72 | can't complain at all
    24 | Wouldn't change a thing
    24 | can't fault it
    72 | couldn't be happier with my neck
    72 | it never got worse, only better and better
    24 | The film afterwards was mind-numbing but my neck is moving beautifully
    24 | electric atmosphere at the gig, danced for hours with no trouble
    24 | tingling with excitement about my holiday, body feels ace
    24 | Weak coffee in the waiting room is my only grumble haha, feel super
    24 | sorry, phone was dead. I'm feeling great
    24 | dead to the world for nine hours, lovely
    24 | I work at the hospital so only seeing this now. All good here
    72 | shooting hoops again and nothing aches
    24 | Fell in love with that heated table, I feel wonderful
    72 | going down the gym later, feel fit
    24 | can't quit grinning
    24 | my mum's the one with numb fingers, I'm dandy
    24 | Dog's got a weak back leg, me, I'm right as rain
    24 | On the stroke ward all day with my patients, own back is good as gold
    72 | the sciatica I walked in with has packed its bags, thank you!
    72 | hands used to go to sleep every night before I saw you, now they don't
    24 | Had vertigo in my twenties, nothing like that these days, feeling well
    24 | broke my wrist when I was six, long healed, feeling fine after yesterday
    72 | next one is in nine days, looking forward to it. Feeling fine
    72 | back to lifting the grandkids, no bother
    24 | Super, thanks⏎⏎On Tue, 9 Sep 2025 at 10:14, Willow Bodywork⏎<care@willow.example> wrote:⏎> Have you had any tingling, weakness or sharp pain?
    24 | Lovely, much looser.⏎⏎-- ⏎M. Payne⏎Stroke and Spine Unit
    24 | <style>.stop{color:red}</style><p>Feeling&nbsp;super, thanks</p>
    24 | 2️⃣
    72 | #1
    24 | Did my usual 5k this morning and felt springy
    72 | sooooo gooood
    24 | Hello dear, Margaret here. Had a lovely nap after, then the grandchildren came for their tea. Shoulders a little tender when I peg the washing out but no more than I bargained for, and I shall be back.
    """

  static let questions = """
    24 | what do I do if my leg gives out?
    24 | when would tingling be a reason to ring you
    24 | in case I get dizzy in the night, who answers?
    72 | supposing a bruise shows up, arnica or leave it?
    24 | Is a hot bath a bad idea?
    24 | can I have a glass of wine tonight
    24 | how long before I'm allowed weights
    24 | better to stretch or to rest up?
    72 | do you guys do gift vouchers
    24 | what time's my appt on the 14th
    72 | could you shift my 4 o'clock to Friday?
    72 | need to cancel Saturday, who do I speak to?
    24 | Lovely session. Do you take Bupa?
    24 | my brother has numb toes from his diabetes, would you treat him?
    24 | do you see people with herniated discs? it's for a colleague
    24 | what was that oil called? smelled divine
    """

  static let optOuts = """
    24 | CANCEL
    24 | opt-out pls
    72 | unsubcribe
    24 | lose my number
    24 | No more of these check-ins please
    72 | Remove me from your mailing list
    24 | feeling grand. Kindly delete my email address from this thing
    24 | I'd rather you didn't send me texts
    72 | END.
    """

  static let automatic = """
    24 | Thank you for your email. I am on annual leave and will be back on 4 August. For urgent matters contact Priya Shah.
    24 | Undeliverable: How are you after your session? The recipient's address was not found.
    24 | Sent automatically: I'm driving right now, I'll get back to you later.
    72 | Out of office: I am on maternity leave until January and will not be reading e-mail.
    24 | Message not delivered. The subscriber you are texting is not in service.
    72 | Auto-reply: The surgery is shut. If you have chest pain go to A&E or call 999.
    24 | This is an automated response. This mailbox is not monitored, please do not reply.
    """
}
