/// English replies by a writer who knew no rule: two siblings of each development example.
enum FifteenthRoundSiblings: ReplyTables {
  static let red = """
    24 numbness | woke up and my right pinky is numb
    24 numbness | The outside of my thigh has been dead since I left your place
    24 tingling | pins and needles in my left foot since lunch
    24 tingling | My fingertips are prickling
    24 sharp_pain | got a sharp jab under my shoulder blade when I reach up
    24 sharp_pain | Electric shocks in my neck whenever I look down
    24 radiating_pain | pain goes from my neck all the way to my elbow
    24 radiating_pain | sciatica is acting up, right side
    24 weakness | knees keep giving out on the stairs
    24 weakness | My grip is useless, dropped my keys three times
    72 persistent_beyond_72h | a week later and my neck still hurts
    72 persistent_beyond_72h | Been in pain since the massage, that's 9 days now
    72 worsening | it was easing off but now its worse again
    72 worsening | My hip hurts more now than it did two days ago
    24 worsening | every hour it's getting worse and worse
    24 worsening | Pain has been climbing steadily since last night
    24 history_disc | had back surgery in 2019 and now it's hurting pretty bad
    24 history_disc | I've a herniated disc, L5, and my low back hurts today
    24 history_injury | was in a fender bender last week and my neck hurts when I turn it
    24 history_injury | Sprained my ankle Sunday, didn't mention it, and it's really painful since the massage
    24 osteoporosis | i have low bone density and one rib has been hurting since yesterday
    24 osteoporosis | Should have said I've osteoporosis. There's a painful spot on my hip bone
    24 pregnancy_symptom | I'm pregnant and started spotting last night
    24 pregnancy_symptom | 33 weeks pregnant, baby is moving a lot less today
    24 bladder_bowel | wet myself twice today without noticing
    24 bladder_bowel | Haven't been able to pee since last night
    24 saddle_numbness,numbness | numb between my legs since I got home
    24 saddle_numbness,numbness | my crotch and bum have gone completely numb
    24 chest_breath | tight chest and cant catch my breath
    24 chest_breath | It hurts in my chest when I breathe in
    24 calf_swelling | one calf is swollen red and hot
    24 calf_swelling | My right calf is twice the size of the other
    24 fever | running a fever since midnight
    24 fever | Chills all night, 102 on the thermometer
    24 severe_headache | thunderclap headache out of nowhere
    24 severe_headache | Splitting headache, I can't stand the light
    24 faint_dizzy | I passed out in the shower this morning
    24 faint_dizzy | room keeps spinning when i get up
    24 allergic_reaction | broke out in hives after the lotion
    24 allergic_reaction | Blister on my shoulder from the hot stone
    24 severe_bruising | huge black bruise across my whole thigh
    24 severe_bruising | Covered in deep purple bruises from hip to knee
    24 emergency | im in the ER right now
    24 emergency | help me
    24 self_harm | I don't want to be alive anymore
    24 self_harm | honestly been thinking about ending my life
    24 numbness,weakness | L leg: numb, weak
    24 weakness,tingling | hand weak, fingers tingly
    24 tingling | tingeling in my fngers sinse ysterday
    24 sharp_pain | shrap stabbing pian undr my rib
    24 weakness | not numb but I keep dropping my cup
    24 tingling | No sharp pain, no numbness, but pins n needles in my feet
    24 tingling | not only sore, my foot is tingling too
    24 sharp_pain | It's not just an ache, it's like a knife between my ribs
    72 numbness | no change, two fingers still numb
    72 tingling | Zero improvement in the tingling
    24 numbness | the numbness in my thumb wont go away
    24 tingling | Can't shake this buzzing in my foot
    24 weakness | Numbness - no. Weakness - yes.
    24 tingling | tingling? yep. numb? nope
    24 numbness | all good apart from my thumb, it's gone dead
    24 sharp_pain | Feeling great other than a stabbing pain in my side
    24 numbness | I can't feel two of my toes, should I be worried?
    24 weakness | is it normal that my leg keeps buckling
    24 radiating_pain | if I bend forward the pain runs into my calf
    24 radiating_pain | Every time I turn my head pain travels down my arm
    72 numbness | Way better but my toes are still a bit numb
    72 tingling | tingling in my arm comes and goes, less than yesterday tho
    24 weakness | writing for my husband Dave, he can't grip anything with his right hand since the massage
    24 numbness | Hi it's Mrs Chen's daughter, mom has no feeling in her foot since yesterday
    24 tingling | no more texts please. my leg has been tingling since you worked on it
    24 weakness | UNSUBSCRIBE. And btw I can't lift my arm
    24 tingling | Slept great.⏎Shoulders loose.⏎Left hand tingles though.
    24 weakness | hi there⏎neck is good⏎hips ok⏎leg gave way twice today
    24 numbness | <div>My <i>left hand</i> is <b>numb</b> today.</div>
    24 tingling | <p>Hi,</p><p>there&rsquo;s tingling in my foot</p>
    24 numbness | yes my foot is numb⏎⏎On Mon, Jun 9, 2025 at 10:14 AM City Massage <care@city.example> wrote:⏎> Any numbness, weakness or sharp pain?
    24 weakness | My arm is really weak.⏎⏎-----Original Message-----⏎From: City Massage⏎Subject: How are you?⏎⏎Any numbness or weakness since your visit?
    24 sharp_pain | pain is a 9/10
    24 sharp_pain | Absolute agony in my neck since last night
    24 numbness | can't feel my little finger
    24 numbness | Lost all sensation along my outer thigh
    24 weakness | cant hold a coffee cup with my left hand
    24 weakness | Not able to lift my arm past the shoulder
    24 emergency | call me right now its urgent
    24 numbness | probably just slept funny but my hand is numb
    24 tingling | teeny bit of tingling in one toe, no biggie
    24 numbness | Everything's fine, ignore the numb foot lol
    24 numbness | my leg is sooo nummmb
    24 numbness | > Any numbness?⏎yes⏎> Any weakness?⏎no
    72 persistent_beyond_72h | my back isn't getting any better
    72 persistent_beyond_72h | Still in pain
    24 numbness | you said to text if anything goes numb. well, my left heel has
    24 sharp_pain | Advil doesn't touch this stabbing in my hip
    24 weakness | my wife says I'm dragging my left foot
    24 tingling | I can't say there's no tingling, my hand has some
    """

  static let amber = """
    24 | had some numbness in my hand that night, totally gone now
    24 | Felt dizzy getting up from the table but that's over
    24 | the tingling cleared up this morning
    24 | My leg was weak afterwards, back to normal now
    24 | it isn't stabbing anymore, only a dull ache
    24 | My arm no longer tingles, just feels heavy
    24 | might be some tingling in my toes, hard to say
    24 | Maybe a little weak in the left arm? Not sure
    24 | my foot feels kinda weird
    24 | Something funny going on in my fingers
    24 | not great tbh
    24 | Been better
    24 | feel awful today
    24 | Pretty rough
    24 | it hurts more than it did yesterday
    24 | It's worse than last night
    72 | still achy
    72 | My neck is still sore
    72 | day 5 of being sore, almost gone
    72 | Fourth day now, just a hint of soreness left
    24 | forgot to mention I have a bulging disc. feeling fine tho
    24 | I do have osteoporosis, not on my form. Feeling good.
    24 | oh and im pregnant, 9 weeks, everythings fine
    24 | Feel great! Should have told you I'm expecting
    72 | no
    72 | Yep
    72 | ...
    24 | 😢
    24 | 😞😞
    24 | Is tingling common?
    24 | is weakness normal after a massage
    24 | slight headache today
    24 | Bit of a headache last night
    24 | I just want this pain to end
    24 | please make it stop hurting
    24 | minha mão está dormente
    24 | j'ai le pied engourdi
    24 | can someone call me
    24 | Pls give me a ring when you get a chance
    24 | Loved “How are you feeling after your massage?”
    24 | Emphasized “Tell us if you have numbness or sharp pain”
    24 | ok i guess
    24 | So-so
    24 | 3
    24 | 7
    24 | who is this? think you have the wrong person
    24 | the therapist made comments about my body and I was uncomfortable
    24 | The sheet kept coming off and I felt unsafe
    24 | same tingling in my hands I've had for years, no change
    """

  static let ok = """
    24 | 1
    24 | #2
    24 | all good thx
    24 | Great, thanks!
    72 | doing well
    72 | Feeling good
    24 | 👍
    24 | 😊💪
    24 | nothing to report
    24 | No issues
    24 | sore like I did leg day
    24 | A little achy, like after a good workout
    24 | shoulders feel bruisy, nothing else
    24 | Neck's a bit stiff and heavy but that's it
    24 | little more sore this morning than last night but good
    24 | Slightly achier today than right after, feeling good though
    72 | the achiness is gone
    72 | Sore for one day then nothing
    72 | soreness almost gone
    72 | Getting less sore every day
    24 | no numbness, weakness or tingling
    24 | No pins and needles, no shooting pain, nothing numb
    24 | didn't notice any tingling
    24 | I've had no numbness or shooting pain
    24 | Numb - no. Weak - no. Sharp - no.
    24 | sharp pain: no, tingling: no
    24 | just a dull ache, nothing sharp
    24 | stiff but it doesn't travel anywhere
    24 | neither tingling nor weakness
    24 | It's neither sharp nor spreading, just a bit sore
    24 | never felt better
    24 | Couldn't be happier
    24 | no problems at all
    24 | Not a single issue
    24 | shooting hoops later, body feels great
    24 | had the electric company here all day, back feels fine
    24 | sorry my phone was dead, feeling good
    24 | This heat is unbearable but my neck feels great
    24 | cant stop smiling, thank you
    24 | I never wanted that massage to end, feeling amazing
    24 | coffee here is weak but I feel great
    24 | My wifi is weak so replying late. Feeling good!
    24 | fell asleep on the train home, so chilled
    24 | I was dead asleep by nine, woke up rested
    24 | my wife has a herniated disc, I'm totally fine
    24 | Dad's hand goes numb a lot, me I'm great
    24 | used to get tingling feet back in high school, nothing since, feel good
    24 | Had awful migraines in my twenties, none for years and none now. Feeling good
    24 | the numb fingers I came in with are gone, you're a wizard
    24 | The shooting pain I had for weeks before my visit has disappeared
    24 | small bruise on my arm, no big deal
    24 | Tiny bruise where you used your elbow, as expected
    24 | no fever, no rash, feeling good
    24 | No headache or trouble breathing, all good
    24 | doing good thanks⏎⏎On Mon, Jun 9, 2025 at 10:14 AM City Massage <care@city.example> wrote:⏎> Do you have any tingling or numbness?
    24 | Feeling great!⏎⏎On Mon, Jun 9, 2025 at 10:14 AM City Massage⏎<care@city.example> wrote:⏎> Any stabbing pain or weakness in the legs?
    24 | Very relaxed, thanks⏎⏎________________________________⏎From: City Massage⏎Sent: Monday, June 9, 2025 10:14 AM⏎To: Ann⏎Subject: Your check-in⏎⏎Call us if you feel numbness or weakness.
    24 | all good⏎⏎-----Original Message-----⏎From: City Massage⏎Subject: check in⏎⏎Any chest pain, fever or tingling?
    24 | Doing well.⏎⏎-- ⏎Tony Weaks, Stab City Boxing Gym
    24 | I feel great, thank you⏎⏎-- ⏎Dr. K. Osei⏎Numbness and Spine Pain Center
    24 | <p>feeling good</p><blockquote>Any sharp pain or weakness?</blockquote>
    24 | <div>Great, thanks!</div><div class="gmail_quote">On Mon City Massage wrote:<blockquote>Do you feel tingling?</blockquote></div>
    72 | no pain for 5 days
    72 | Feeling great for over a week now
    72 | see you in six days, feeling good
    72 | First run in two weeks and it felt awesome
    24 | SO RELAXED THANKS A MILLION
    24 | FEELING AMAZING!!!
    24 | tired last night but slept well and good now
    24 | Was wiped out after, all perked up today
    24 | soreness maybe a 1/10
    24 | Stiffness 2 of 10, all good
    24 | Had pins and needles from a long flight in May, gone well before I saw you. Feeling good
    """

  static let questions = """
    24 | who do I call in case my hand starts tingling?
    24 | If I get a sharp pain tomorrow what should I do?
    24 | what if I'm still sore next week?
    24 | Should I get any numbness, do I come back in?
    24 | ice or heat?
    24 | should i use a heating pad
    24 | Can I lift weights today?
    24 | ok to do yoga tomorrow?
    24 | how much water should i be drinking
    24 | Is coffee ok or just water?
    24 | does cupping help with sciatica?
    24 | Can massage help a pinched nerve?
    72 | do you have anything saturday morning?
    72 | How much is a 90 minute session?
    24 | All good! How soon can I come back?
    24 | feeling great, can i take a hot bath tonight?
    24 | can I cancel my Friday appt?
    24 | How do I cancel my membership?
    24 | my mom gets numb feet, would massage help her?
    """

  static let optOuts = """
    24 | END
    24 | Cancel
    24 | opt out
    24 | QUIT
    24 | stop texting me
    24 | Please take me off your message list
    24 | I feel great, no need to keep messaging me
    24 | doing good thanks. no more texts pls
    24 | STOP⏎⏎Sent from my iPhone
    24 | Unsubscribe please⏎⏎Get Outlook for Android
    """

  static let automatic = """
    24 | I'm out of the office through Monday with limited access to email.
    24 | Auto response: I am on annual leave and will reply on my return.
    24 | Undeliverable: address not found.
    24 | Message not delivered: this number cannot receive text messages.
    24 | I'm driving right now, I'll get back to you later. (Sent automatically)
    24 | I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.
    24 | Automatic reply: We're closed for the holiday. If this is an emergency call 911.
    24 | This is an automated response. I'm out this week. For urgent matters go to your nearest hospital.
    """
}
