/// English replies of an acceptance test, by somebody who knew no rule, first measured on this version; then learned from.
enum EleventhRoundAcceptance: ReplyTables {
  static let red = #"""
    24 numbness | Two fingers on my right hand have had no feeling in them since I left you
    24 tingling | there's a fizzing in my left foot as if it were full of lemonade
    24 sharp_pain | something like a skewer went in under my shoulder blade when I reached for the seatbelt
    24 radiating_pain | The pain has crept from my hip all the way to the back of my knee
    24 weakness | Couldn't get the lid off the marmalade this morning, no strength in my grip
    72 persistent_beyond_72h | My neck has been hurting since the Tuesday before last
    72 worsening | nearly right yesterday, today it's gone downhill again
    24 worsening | the ache goes up a notch every hour since lunch
    24 history_disc | Had a laminectomy in March and my low back hurts a fair bit tonight
    24 history_injury | Came off my bike on Sunday and didn't think it mattered. My collarbone really hurts since the massage
    24 osteoporosis | My bone scan showed osteopenia last year, and now one spot on my hip hurts when I lean on it
    24 pregnancy_symptom | 30 weeks pregnant and the baby has hardly moved since last night
    24 bladder_bowel | I wet the sofa without noticing, that has never happened before
    24 saddle_numbness,numbness | when I wipe after the loo I can't feel anything down there
    24 chest_breath | feels like a belt round my ribs and I can't fill my lungs
    24 fever | shivery, sweated through the sheets, thermometer says 38.7
    24 severe_headache | Head is splitting, can't bear the light, never had one like it
    24 faint_dizzy | everything was spinning when I got up from the couch and I had to hold on to the wall
    24 allergic_reaction | my lips puffed up about an hour after and I'm itching all over
    72 severe_bruising | black and blue from the armpit down to my waist
    24 emergency | husband is driving me to A&E now
    72 self_harm | I don't want to be alive any more
    24 weakness | L leg giving way, x3 today
    24 numbness,tingling | my litle finger has gone nummb and its tinglling
    24 weakness | not numb, however I keep dropping my keys
    24 sharp_pain | it isn't only soreness, there's an electric jolt in my elbow whenever I bend it
    72 tingling | the prickling in my palm hasn't budged
    24 sharp_pain | paracetamol isn't touching the stabbing in my shoulder
    24 tingling | Weakness - nope. Tingling - yep, both feet.
    24 numbness | Everything's loosened up nicely, only thing is my thumb feels dead
    24 tingling | Should my forearm be prickling like this two days on?
    24 radiating_pain | every time I sneeze it shoots from my back to my calf
    72 numbness | Numbness has shrunk from the whole hand to the fingertips
    24 weakness | Writing for my dad, he doesn't do phones. Since Thursday's session he can't lift his right arm above the table.
    24 radiating_pain | Take me off your list. Ever since you treated me I've had pain running from my neck into my elbow
    24 numbness | Slept 9 hrs⏎Mood good⏎Appetite good⏎Can't feel my little toe
    24 sharp_pain | <div>Hi there,</div><div>it's a <i>knife-like</i> pain between my shoulders.</div>
    24 weakness | > Any weakness?⏎yes, in the right wrist⏎> Any numbness?⏎no
    24 sharp_pain | pain's at a 9 tonight and I can't sit
    24 numbness | zero sensation along the outside of my thigh
    24 weakness | can't get my arm high enough to brush my hair
    24 sharp_pain | If I look left a bolt of pain goes through my jaw
    24 weakness | My wife says I've been dragging my left foot round the house since yesterday
    24 radiating_pain | the old sciatica has flared right up since I saw you
    24 allergic_reaction | probably me being silly, but I've come out in hives
    24 numbness | You said to get in touch if there was any numbness. Well, there is. Heel and arch.
    72 persistent_beyond_72h | still hurting, to be honest
    72 persistent_beyond_72h | it simply isn't getting any better
    24 tingling | can't say there's no tingling, it's faint but it's in both hands
    24 numbness | Tiny little numb patch on my shin, nothing to bother you with
    24 pregnancy_symptom | I'm 37 weeks and my waters broke at six this morning, thought you should know
    24 pregnancy_symptom | cramping low down since the prenatal massage on Friday
    24 pregnancy_symptom | Blood on the pad this morning, I'm 9 weeks pregnant
    24 bladder_bowel | haven't been able to wee since last night
    24 emergency | one side of my face is drooping and my words come out slurred
    72 numbness | The numbness in my foot had cleared, this morning it came back
    24 weakness | great massage!! only thing, my legs buckled on the stairs an hr ago
    72 calf_swelling | Don't want to make a fuss but the back of my left lower leg is swollen and hot to touch
    72 sharp_pain,worsening | Fine on Saturday, sore on Sunday, agony today
    72 persistent_beyond_72h | Sore since the 3rd, and it's the 11th now
    24 allergic_reaction | the skin came up in blisters where the hot stones sat
    24 history_disc | My bulging disc is not happy since yesterday, it hurts to sit
    24 emergency | Someone ring me straight away, it's urgent
    """#

  static let amber = #"""
    24 numbness | my thumb went numb on the drive home, the feeling returned within the hour and it's been normal since
    24 sharp_pain | Had one stabbing twinge in the car park afterwards, nothing since
    72 tingling | that tingle in my foot cleared up completely overnight
    24 faint_dizzy | The dizzy spell I had after the session is over, I'm alright again
    24 sharp_pain | The first evening a pain zapped me whenever I coughed, it has completely stopped doing that
    24 tingling | there might be a bit of tingling in my wrist, might be nothing
    24 weakness | maybe my grip is a little weaker, hard to judge
    24 numbness | not sure whether my toes are numb or only cold
    24 numbness,tingling | my leg feels peculiar
    24 radiating_pain | My sciatica is always there, been the same for years and the massage made it neither better nor worse
    72 - | Not impressed
    24 worsening | it's worse this morning than last night
    72 persistent_beyond_72h | shoulders are still achy
    72 persistent_beyond_72h | yep, still tender
    72 persistent_beyond_72h | 5 days on and the soreness has almost vanished
    24 history_disc | Feeling well. One for my notes: I had part of a disc taken out in 2016
    24 osteoporosis | I forgot to tick osteoporosis on the form. Everything feels great.
    24 history_injury | Sprained my ankle a week before I came in and forgot to mention it. All good after the massage.
    24 pregnancy_symptom | I'm in my second trimester, should have put that down. Loved it, feel great
    24 - | 😣
    24 tingling | is it usual to get tingling afterwards?
    24 severe_headache | slight headache in the evening
    24 - | please just make it go away
    24 - | je me sens bizarre depuis hier
    24 call_requested | Could you give me a ring when you've got a minute?
    24 - | Loved “Tell us if you notice numbness or weakness.”
    24 - | so-so I guess
    24 conduct | The towel slipped twice and he didn't put it back, I wasn't comfortable with that
    24 wrong_number | sorry who's this? never booked a massage
    """#

  static let ok = #"""
    24 - | tip top, cheers
    72 - | back to normal here, thanks
    24 - | nothing to report, all good
    24 - | Feel like I helped someone move house yesterday, nothing more
    24 - | Glutes are tender when I sit on a hard chair, expected that
    24 - | a smidge achier this morning than when I got off the table, otherwise happy
    72 - | the stiffness lasted a day and then it was gone
    72 - | Down to a faint ache, getting less all the time
    24 - | Zero numbness, zero tingling, zero weak spots.
    24 - | I haven't noticed any of the things you listed, all fine
    24 - | Numbness: nil⏎Tingling: nil⏎Sharp pain: nil
    24 - | It's a dull ache that stays put in the shoulder, nothing stabbing
    24 - | I've neither pain nor pins and needles today
    24 - | can't fault it, couldn't be happier
    72 - | Nothing to grumble about for once
    24 - | Bought a really sharp kitchen knife on the way home, chopped a mountain of veg and my shoulders feel like new
    24 - | mind-numbing meetings all day but my neck stayed lovely and loose
    24 - | Been going on about how good my back feels so much that the whole office wants me to stop
    24 - | I'm weak when it comes to chocolate, treated myself afterwards, feeling super
    24 - | dozed off on the train home and missed my stop, that's how relaxed I was
    24 - | My brother's the one with the numb foot, I'm perfectly fine
    24 - | Broke an ankle skiing twenty years ago, it healed well and never bothers me. All's well after the massage too
    24 - | The shooting pains I'd had in my leg for months before I came to you are gone. Magic hands!
    24 - | small bruise on my forearm the size of a coin, doesn't bother me
    24 - | no fever, no rash, breathing normal, all good
    24 - | Really well, thank you!⏎⏎On Tue, 9 Sep 2025 at 10:15, Willow Room <care@willow.example> wrote:⏎> Have you had any tingling, weakness or sharp pain since your visit?⏎> Reply 3 if so.
    72 - | Loose as a goose⏎⏎From: Willow Room⏎Sent: Friday, 12 September 2025 10:15⏎To: Me⏎Subject: Three days on⏎⏎Is any pain worse, or is any part numb?
    24 - | Feeling much looser, thanks.⏎⏎--⏎Emergency Services Training Centre, Building 4
    24 - | <p>Doing really well, thanks!</p><div class="gmail_quote"><blockquote>Any dizziness or sharp pain since we saw you?</blockquote></div>
    72 - | haven't had so much as a twinge in eight days
    72 - | first time in months I've slept right through
    24 - | ABSOLUTELY BRILLIANT CANT COMPLAIN
    24 - | slept like a log, was a bit wiped out till noon, fine now
    24 - | ache is maybe a 1 out of 10, if that
    24 - | thx 4 asking, feeling gr8
    24 - | Legs feel like I did a hundred squats lol
    24 - | sore as expected, went for a walk and it helped
    24 - | Our dog has gone lame, poor thing, vet at 4. Me, I'm fine!
    24 - | no weakness or anything like that, carried the shopping up to the fourth floor
    24 - | Watched a crime film with loads of stabbing in it and still slept like a baby, so relaxed
    24 - | arms were heavy last night, feel light and good today
    72 - | I don't have any numbness, and the tenderness is easing
    24 - | The pins and needles I'd had since Easter have stayed away since the session, wow
    24 - | shoulder's a tad bruisy where you dug in, worth it!
    24 - | I work in A&E so I know the warning signs, and I've none of them. Feeling good
    24 - | just that day-after-yoga feeling in my sides
    24 - | No pain at all, thank you for checking in
    24 - | Electric atmosphere at the match last night and I could sit through all of it comfortably, back is great
    72 - | Neck turns both ways again, hooray
    72 - | all grand, went for my run this morning with no bother
    72 - | was tender yesterday, hardly notice it now
    """#

  static let questions = #"""
    24 - | if I get pins and needles later, is there an out-of-hours number?
    24 - | what should I do in case the ache is still there on Sunday?
    24 - | Is a hot bath ok or should I keep cool?
    24 - | Can I go climbing tomorrow evening?
    24 - | does a glass of wine matter tonight
    24 - | Do you also treat people after a stroke? It's for my neighbour
    72 - | have you got anything free on the 14th?
    72 - | All loose and happy here. How soon should I come again?
    24 - | how can I move my Friday appointment to next week
    24 - | Which oil did you use? It smelled wonderful
    24 - | My mum's hands keep tingling, would massage be any good for her?
    24 - | Should I ever notice any swelling, do I ring you or my GP?
    72 - | Where do I find the receipt for my insurance?
    """#

  static let optOuts = #"""
    24 - | QUIT
    24 - | opt out please
    72 - | No more texts, thanks
    72 - | I'm grand, no need to send me any more of these
    24 - | cancel⏎⏎Sent from my Galaxy
    24 - | Remove my number from your reminders please
    """#

  static let automatic = #"""
    24 - | Thank you for your e-mail. I am on annual leave until 18 August with no access to my inbox. I will respond on my return.
    24 - | Undeliverable: Your check-in⏎The address you entered couldn't be found at the destination server.
    24 - | Auto-reply: I'm behind the wheel and can't read texts right now.
    72 - | Out of office: I am on parental leave. In an emergency please call the front desk.
    24 - | FreeMsg: Unable to send message - Message Blocking is active.
    72 - | This is an automated response. This mailbox is not monitored, please do not reply.
    """#
}
