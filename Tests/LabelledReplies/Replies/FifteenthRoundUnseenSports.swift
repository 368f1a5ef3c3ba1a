/// English replies by a fourth writer who knew no rule: one sibling of each development example; the second reader has not learned from them.
enum FifteenthRoundUnseenSports: ReplyTables {
  static let red = """
    24 numbness | two fingers on my right hand are numb since I left you
    24 tingling | pins and needles round the outside of my shin
    24 sharp_pain | Got a stabbing pain under my shoulder blade at work today
    24 radiating_pain | pain starts in my bum cheek and goes right the way to my ankle
    24 weakness | dropped my hammer three times today, grip is useless
    72 persistent_beyond_72h | hamstring has been hurting for over a week
    72 worsening | Was easing off, now it hurts more again
    24 worsening | gets a little worse every hour tbh
    24 history_disc | forgot to say I've a bulging disc at L5, and my low back hurts badly today
    24 history_injury | came off my bike last weekend, should have told you. My ribs are very painful now
    24 osteoporosis | The doctor says I have low bone density and now there's a painful spot on my rib
    24 pregnancy_symptom | I'm five months pregnant and noticed some spotting after the rub
    24 bladder_bowel | wet myself twice today without noticing
    24 saddle_numbness,numbness | my crotch went numb and it still is
    24 chest_breath | struggling to catch my breath, chest feels tight
    24 calf_swelling | My lower leg is swollen, red and hot
    24 fever | running a fever since last night
    24 severe_headache | head is splitting, never had a headache this bad
    24 faint_dizzy | nearly passed out in the shower this morning
    24 allergic_reaction | came out in hives after that oil
    24 severe_bruising | huge black bruises all down both thighs
    24 emergency | ambulance is here for me
    24 self_harm | I don't want to be alive any more
    24 numbness,weakness | L foot numb + weak
    24 tingling | tinglng in my tose sinse the masage
    24 sharp_pain | Nothing numb, but the neck gives me electric jolts
    24 weakness | it's not only achy, I can't lift my arm over my head either
    72 tingling | no change with the tingly toes
    24 sharp_pain | this stabbing pain just doesn't let up
    24 tingling | Numbness - no⏎Weakness - no⏎Tingling - yes
    24 numbness | everything's grand apart from my thumb being dead
    24 weakness | my wrist is so weak I can't open a jar, should that happen?
    24 sharp_pain | If I bend to tie my shoes I get a stab in my lower back
    72 numbness | Less numb than yesterday, still a patch on my thigh
    24 numbness | Hi, Joan's daughter here. Mum can't feel her toes since you treated her
    24 weakness | no more texts please. My leg keeps buckling thanks to you
    24 tingling | Went for a jog.⏎Neck nice and loose.⏎Only thing, pins and needles in both hands.
    24 numbness | <div>Hello,<br>my <i>elbow</i> has gone completely <b>numb</b>.</div>
    24 numbness | My calf feels dead today.⏎⏎On Mon, Jun 9, 2025 at 10:15 AM Stride Massage <team@stride.example> wrote:⏎> How are you? Any sharp pain or weakness?
    24 sharp_pain | absolutely excruciating, barely slept
    24 numbness | can't feel the tip of my little finger
    24 weakness | my hand won't close round a mug
    """

  static let amber = """
    24 | foot was numb for an hour after, totally fine since
    72 | the prickling in my arm has cleared up completely
    24 | My leg isn't weak any more, only tired
    24 | might be a bit of tingling in my heel, hard to tell
    24 | forearm feels kinda funny
    24 | not great tbh
    24 | feeling pretty awful
    24 | knee hurts worse than it did yesterday
    72 | Quads are still achy
    72 | five days now and the soreness is nearly gone
    24 | Didn't put it on the form, I have osteoporosis. Feeling fine though.
    24 | should've mentioned I'm expecting in May, all well
    24 | no
    24 | 😢😣
    24 | tingling common after deep tissue?
    24 | slight headache that evening
    24 | I just want this pain to end
    24 | mein Bein fühlt sich taub an
    24 | Could you give me a ring after lunch?
    24 | Emphasized “Have you had any sharp pain or weakness since your session?”
    24 | meh, alright I guess
    """

  static let ok = """
    72 | 1.
    24 | Good ta
    72 | everything's perfect
    24 | 💪😊
    24 | no problems at all
    24 | Calves feel like I ran a half marathon, the usual
    24 | bit heavy in the legs, otherwise happy
    24 | Shoulders a little more tender this morning than last night, as you said
    72 | the stiffness cleared by Thursday morning, thanks
    72 | aches are fading nicely
    24 | no numbness, pins and needles or weakness here
    24 | I didn't get any shooting pains, feeling good
    24 | Sharp pain: no. Tingling: no. Numbness: no.
    24 | Normal ache in my glutes, it doesn't travel anywhere
    72 | I've had neither tingling nor any stabbing pain
    24 | never been better mate
    24 | can't fault it
    24 | Back on the building site, shooting some pool later, body feels great
    24 | my phone was dead all day sorry! feeling lovely and loose
    24 | haven't stopped smiling since my session
    24 | The coffee at work is weak but I'm feeling strong, thanks
    24 | was asleep by nine, slept like a log
    24 | My husband has the numb fingers, not me. I'm fine
    24 | Had sciatica back in my twenties, none for decades and feeling great after yesterday
    72 | That tingling I came in with has disappeared, brilliant job
    24 | one tiny bruise on my calf, nothing else
    24 | No fever, no rash, no swelling. Feel good
    24 | Legs feel fresh, thanks!⏎⏎On Tue, 3 Jun 2025 at 09:02, Stride Massage <team@stride.example> wrote:⏎> Please tell us about any tingling, numbness or pain down the leg.
    24 | All good here.⏎⏎________________________________⏎From: Stride Massage⏎Sent: Tuesday, 3 June 2025 09:02⏎To: Pat⏎Subject: How are you?⏎⏎Any weakness or stabbing pain? Reply and we will call.
    24 | Feeling very well, thank you.⏎⏎--⏎Dee Nolan⏎Tingle Street Dance School
    24 | <p>Really good thanks</p><blockquote type="cite"><p>Have you noticed sharp pain or weakness?</p></blockquote>
    72 | no pain for five days, delighted
    72 | feeling great, race is in six days
    24 | AMAZING!! BACK DANCING ALREADY
    24 | Wiped out straight after, full of energy this morning
    24 | tightness about 1/10, nothing to worry about
    """

  static let questions = """
    24 | Should I get any tingling, do I ring you or my GP?
    24 | what if I'm still sore at the weekend?
    24 | Should I use ice or a hot bath tonight?
    24 | can i do my long run tomorrow
    24 | Do I have to drink extra water today?
    24 | Does massage help people with osteoporosis?
    72 | have you got anything free Friday after 5?
    24 | All good thanks, when is it okay to lift heavy again?
    72 | Can I cancel my booking for Monday?
    """

  static let optOuts = """
    24 | Quit
    24 | opt out pls
    24 | Take me off your messaging list
    72 | Feeling grand, no need to send any more of these texts
    24 | Unsubscribe⏎⏎Sent from my iPhone
    """

  static let automatic = """
    24 | Thank you for your email. I am out of the office until 14 July with limited access to email.
    24 | Undeliverable: your message could not be delivered. The recipient address was not found.
    24 | I'm driving right now and can't reply. Sent automatically from Drive Mode.
    24 | Auto-reply: I am on annual leave. For emergencies on site call the duty manager.
    """
}
