/// English replies by a writer who knew no rule: one sibling of each development example; the second reader has not learned from them.
enum SixteenthRoundUnseenCountry: ReplyTables {
  static let red = """
    24 numbness | My two little fingers feel dead since you did my neck
    24 tingling | prickling in both my soles tonight
    24 sharp_pain | Somebody is sticking a knife in my low back, that is how it feels
    24 radiating_pain | pain starts in the hip and goes all the way along my thigh to the ankle
    24 weakness | keep dropping my tea cup, right hand has no strength
    72 persistent_beyond_72h | A week on and my neck is aching same as ever
    72 worsening | was easing off yesterday but it's back and worse today
    24 worsening | every hour it gets a wee bit worse
    24 history_disc | Back surgery in 2019, I did not tell her. Low back hurts a lot today
    24 history_injury | came off my bike last weekend, didn't tell ye, and the ribs are very painful now
    24 osteoporosis | I've low bone density and one spot on my rib is really painful since
    24 pregnancy_symptom | I'm pregnant and there was blood when I went to the loo
    24 bladder_bowel | wet myself twice today, never happens to me
    24 saddle_numbness,numbness | can't feel the paper when I wipe down there
    24 chest_breath | tight band round my chest, cant get a breath
    24 calf_swelling | one calf is twice the size of the other
    24 fever | burning up, thermometer says 102
    24 severe_headache | sudden blinding headache like a thunderclap
    24 faint_dizzy | room was spinning, nearly passed out in the shower
    24 allergic_reaction | the hot stone left a blister on my back
    24 severe_bruising | black and blue from my bum to my knee
    24 emergency | my husband had to ring the ambulance
    24 self_harm | dont want to live any more
    24 weakness,tingling | weak L leg + pins & needles foot
    24 numbness | my fingres are nummb
    24 sharp_pain | no numbness at all, but I get electric shocks in my elbow
    24 weakness | It's not only sore, I can't lift my arm above the table
    72 sharp_pain | ice hasn't helped the stabbing
    24 tingling | the buzzing in my foot refuses to leave
    24 tingling | Numbness - no⏎Tingling - yes, fingers⏎Weakness - no
    24 numbness | Everything is grand apart from my thumb, it's asleep since yesterday
    24 weakness | Should I worry that my arm is too weak to hold the baby?
    24 sharp_pain | if I bend over I get a stab in my lower back
    72 numbness | the numb patch is smaller than it was
    24 numbness | Writing for my dad, he doesn't text. He can't feel his foot since the massage
    24 tingling | Unsubscribe. And for your information I have pins and needles in my arm ever since
    24 weakness | Hi Anna⏎slept great⏎neck is loose⏎leg keeps giving way though
    24 tingling | <div>Hi,<br>my left hand&nbsp;is <i>tingling</i> since last night</div>
    24 numbness | Yes numb, the left thumb.⏎⏎From: Willow Massage <care@willow.example>⏎Sent: 12 May 2025 09:00⏎Subject: Checking in⏎⏎Any sharp pain or numbness?
    24 sharp_pain | The pain is unbearable, I cried all night
    24 numbness | I touch my knee and there is no sensation
    24 weakness | i am not able to close my hand
    24 numbness | 1 but my heel is numb
    24 numbness | silly I know, but one toe is dead
    24 weakness | not sure it's from the massage but my arm has gone weak
    72 numbness | the numbness in my thigh comes and goes
    24 weakness | no rush and sorry to bother you, my knee buckles on the stairs
    72 tingling | not an hour without pins and needles in this hand
    24 radiating_pain | my sciatica has flared up
    24 weakness | the wife noticed my foot drags when I walk
    72 persistent_beyond_72h | sore since Monday and now it's Saturday
    24 emergency | ring me back urgently please
    24 weakness | You said write if there is weakness. There is, in my right leg
    24 numbness | > Any numbness?⏎yes⏎> Any weakness?⏎no
    24 tingling | All good. Actually no, my calf has pins n needles
    24 emergency | one side of my face is drooping
    """

  static let amber = """
    24 | bit of pins and needles on the drive home, none since
    24 | arm was weak after the session, back to normal today
    24 | it isn't stabbing anymore, only dull
    24 | maybe a bit of tingling, hard to tell
    24 | my hand feels funny
    24 | not so great tbh
    24 | i feel pretty awful
    24 | hurts more than it did yesterday
    72 | shoulders are achy still
    72 | 5 days now and the soreness is almost gone
    24 | Forgot to write that I have osteoporosis. Feeling fine after.
    24 | I'm expecting, four months. Felt lovely after the massage
    24 | No.
    72 | ⏎⏎Sent from my iPhone
    72 | 😢
    24 | are pins and needles usual?
    24 | bit of a headache today
    24 | please let this pain end
    24 | mam zdrętwiałą rękę
    24 | Can you give me a ring when you're free
    24 | Emphasized “Any sharp pain or weakness?”
    24 | meh, alright I guess
    24 | I was not comfortable with where he put his hands
    24 | wrong person, I never had any massage
    24 | 3
    72 | 7
    24 | my fingers have tingled for years, same as always
    """

  static let ok = """
    72 | 1.
    24 | Grand, thanks
    72 | feeling very well
    24 | 😊💪
    24 | nothing bad to report
    24 | bit achy as if I'd dug the whole garden
    24 | Neck is stiff n heavy, nothing more
    24 | a little sorer this morning than last night, as you said I would be
    72 | the stiffness has gone
    72 | Only a tad tender, better every day
    24 | no pins and needles, weakness or numb bits
    24 | I didn't notice any tingling or sharp pains
    24 | Numb? No. Tingly? No. Weak? No.
    24 | it's not stabbing or anything, only a dull ache
    24 | I have neither tingling nor sharp pain
    24 | never felt better
    24 | nothing to moan about, was perfect
    24 | off shooting hoops with the lads tonight, body feels great
    24 | Sorry my phone was dead all day. I am feeling fine
    24 | couldn't stop smiling the whole way home
    24 | the coffee was weak but the massage was brilliant, feel great
    24 | kids were asleep by 8 and so was I, well rested
    24 | my wife gets pins and needles, not me, I'm fine
    24 | As a student I had tingling fingers, that ended years ago. All fine since the massage
    24 | the numb arm I came to you with is cured, God bless
    24 | tiny blue mark on my arm, otherwise fine
    24 | no fever, no rash, feel good
    24 | All good thanks⏎⏎On Tue, 4 Nov 2025 at 09:12, Riverside Massage⏎<hello@riverside.example> wrote:⏎> Do you have tingling, weakness or sharp pain?
    24 | Feeling fine⏎⏎________________________________⏎From: Studio⏎Sent: Monday, 3 March 2025 08:00⏎To: Peg⏎Subject: How are you?⏎⏎Call us if you notice numbness or weakness.
    24 | Very well thanks.⏎⏎-- ⏎Dr A. Singh, Sciatica and Chest Pain Clinic
    24 | <p>Feeling great</p><div class="gmail_quote">Studio wrote:<blockquote>sharp pain or tingling?</blockquote></div>
    72 | 6 days without any pain, brilliant
    72 | first good night in two weeks, thanks
    24 | SO GOOD!!! LOVED IT
    24 | was wiped out after, right as rain this morning
    24 | soreness a 1 out of 10, happy
    """

  static let questions = """
    24 | should my hand start tingling, do I ring you or the GP?
    24 | what do I do in case I get dizzy later on?
    24 | is a hot water bottle alright afterwards?
    24 | can i go running tomorrow?
    24 | must I drink more water than usual today?
    24 | do you treat people with osteoporosis?
    72 | have you anything free Saturday morning
    24 | All good here! Am I allowed a glass of wine?
    24 | I must cancel Friday, can I come next week instead?
    24 | my brother has a numb hand, could you see him?
    """

  static let optOuts = """
    24 | END
    24 | Opt out pls
    24 | I do not want these messages any more
    24 | I'm grand, take me off your text list please
    24 | QUIT⏎⏎Sent from my Galaxy
    """

  static let automatic = """
    24 | Thank you for your email. I am on annual leave until 3 June with no access to my inbox.
    24 | Your message could not be delivered. 550 5.1.1 User unknown
    24 | I'm driving right now and will get back to you later. (This message was sent automatically)
    24 | Auto-reply: the surgery is shut today. For chest pain or an emergency ring 999.
    """
}
