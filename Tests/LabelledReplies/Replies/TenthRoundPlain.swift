/// Plain English replies, by somebody who knew no rule, first measured on this version; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundPlain: ReplyTables {
  static let red = #"""
    24 numbness | Hi, thank you so much for yesterday, slept better than I have in months. Only thing is two fingers on my right hand have felt sort of dead since I got up.
    72 persistent_beyond_72h | it's been since last Thursday and now its Wednesday and the hip is still sore
    24 weakness | No tingling, no numbness, nothing like that. I did drop the kettle this morning though and a mug last night, the hand just isn't holding on to things
    24 weakness | Picked my son up from school and my knee gave out on the kerb. Second time today.
    72 worsening | Was loads better by Tuesday, then last night it came right back and now it's worse than when I first saw you
    24 faint_dizzy | went to tesco and had to hang on to the trolley the whole way round because the room was spinning
    72 tingling | My husband says I should tell you about my leg. It goes all pins and needly when I sit on the sofa. Wasn't going to bother you with it
    72 radiating_pain | 2, well not really a 2, the pain goes from my bum to the back of my knee
    24 numbness | Not numb as such. More that I can't feel the cold tap on that hand
    24 bladder_bowel | havent been able to wee properly since about teatime yesterday
    72 saddle_numbness,numbness | Fine in myself, bit tired. When I wipe I can't feel it down there, would that be from the lower back work?
    72 severe_bruising,worsening | Good morning. The bruise has got bigger every day and it now runs from my hip nearly to the knee, black in the middle.
    72 calf_swelling | my lower leg on the left is twice the size of the other and hot to touch
    24 chest_breath | All good apart from when I take a deep breath, then I get a pain in my chest and have to stop
    24 fever | Shivery all night and the thermometer said 38.7 this morning. Probably the bug going round at school
    24 allergic_reaction | I've come up in a rash everywhere you used that oil, and my eyelids are puffy
    24 allergic_reaction | One of the hot stones has left a blister on my shoulder blade about the size of a penny
    72 emergency | In A&E waiting to be seen so will answer you properly later
    24 emergency | Can someone ring me back ASAP please its urgent
    24 pregnancy_symptom | I'm 28 weeks and had a bit of spotting when I went to the loo after I got home. Otherwise all fine
    72 pregnancy_symptom | baby has been a lot quieter since Saturday, i'm 33 weeks and the midwife isnt picking up
    72 self_harm | Honestly the back is the least of it. I don't want to be here any more, I can't see the point of any of it
    24 history_disc | I had a slipped disc in 2019, should have put it on the form, sorry. The back is hurting quite a bit today
    24 history_injury | I came off my bike the weekend before I saw you, didn't think it mattered, but my wrist has been really painful since the session
    24 osteoporosis | Scan in the spring said osteoporosis. There's one place on my spine that really hurts when I lean back in the chair
    72 persistent_beyond_72h | Still hurts
    72 persistent_beyond_72h | Not getting any better I'm afraid
    24 sharp_pain | pain 9/10 at the moment. Was 4 before I came.
    24 out numbness | STOP. And for the record I have had no feeling in my left thumb since your so called deep tissue
    24 weakness | > Have you noticed any numbness or tingling?⏎No⏎> Any weakness?⏎Yes a bit, left ankle, going up stairs
    24 weakness | Hi this is his wife, he won't tell you himself but he can hardly lift his arm to shave
    24 faint_dizzy | it was mum who had the massage with you yesterday not me, she says she goes all woozy and has to grab something when she gets up out of the chair
    72 tingling,numbness | Thought it was just from sleeping funny but my whole arm keeps going to sleep, even now while I'm typing this
    72 sharp_pain | It's a lot easier than Tuesday. I still get the odd electric jolt in the back of my thigh if I bend down for the dishwasher
    72 numbness | Numbness nearly gone, it's just the little toe now
    24 sharp_pain | You said to let you know if I got any shooting pain. Well I have.
    24 worsening | Every hour it's been a bit more painful than the hour before
    24 weakness | Scrap what I said earlier about being fine. Just walked to the bathroom and my right foot keeps slapping down on the floor
    72 persistent_beyond_72h | Day 5. Shoulder every bit as sore as day 1
    72 emergency | My face looks droopy on one side, my daughter noticed it at breakfast and now I can see it too
    24 tingling | thnks for yest. just one thign my left hnd has been tinglign since i left
    24 numbness | numbb toes
    24 weakness | I couldn't lift the baby out of the cot this morning, my arm just wouldn't do it
    72 persistent_beyond_72h | Paracetamol does nothing, ibuprofen does nothing, the pain is exactly as it was on the day.⏎⏎Sent from my iPhone
    72 radiating_pain | It's not the soreness that bothers me, that's nearly settled. It's the burning line down the outside of my leg to the ankle
    72 numbness | I'm a nurse so not panicking, but there's reduced sensation over the outside of my right foot.
    24 sharp_pain | Wouldn't say I'm comfortable no. If you want a pain score, it's an 8.
    24 bladder_bowel | Everything fine with my neck thank you. Bit embarrassing but I wet myself getting out of the car, and that has never happened to me before
    72 tingling | My sister had the same thing after hers and it went off within a day. Mine hasn't. Still tingling in both feet.
    24 emergency | My other half says I was slurring at dinner and I hadn't had a drink. It's not much better this morning
    72 chest_breath | Neck fine. But I can't get my breath, and I've only been up one flight of stairs
    72 out persistent_beyond_72h | Please take me off the list. Also the pain hasn't shifted
    72 weakness | 3 - arm weak
    72 tingling | 1 for the neck. Hand still buzzing tho
    24 sharp_pain | Not sure if its the massage or the gardening on sunday but I've got a stabbing in my side whenever i turn over
    72 weakness | I'd have said all gone, but then I tried to open a jar and there's no strength at all in that hand
    24 numbness | Don't worry about it, its only tiny, but one fingertip has no feeling in it. Lovely massage x
    72 weakness | neither sharp nor numb but my legs buckled getting out of the bath just now
    24 radiating_pain | hi its me from yesterday the 4 oclock. anyway the pain has started going into my left arm now, it was only the neck before
    72 faint_dizzy | Fainted in the shower this morning, got a lump on my head to show for it
    72 persistent_beyond_72h | Since Monday of last week. That's how long it has hurt. Today's Thursday.
    24 history_disc | A physio told me years back I've a bulging disc at L5 and it is that exact place that hurts now
    24 history_injury | Three weeks ago somebody drove into the back of me at the lights, I should have mentioned it. Neck is really hurting today.
    72 history_injury | I cracked two ribs last month, it wasn't on the form because I thought they'd healed, and now that side hurts whenever I lie on it
    24 osteoporosis | They told me in June my bones are thinning, low density in the spine. Now the middle of my back hurts badly when I cough.
    24 pregnancy_symptom | my ankles and hands have swelled right up since yesterday and I've had a headache on and off. 31 wks
    72 pregnancy_symptom,emergency | Waters broke in the night, I'm 37 weeks, on the ward now so please cancel Thursday
    72 emergency | please help
    24 emergency | We had to have the paramedics out to me last night. Will tell you more when I can
    72 calf_swelling | My calf is tight and tender, the skin over it is red and warm, and that ankle has come up as well
    24 bladder_bowel | I've had no control of my bowels since last night, I'm mortified to even write this
    72 saddle_numbness,numbness | Sat on the loo this morning and noticed the whole area you sit on is numb
    24 allergic_reaction | throat feels tight and my lips have swollen up, taken an antihistamine
    72 fever | temp's been up and down since yesterday, 38.2 just now
    24 fever | Woke up soaked through and shaking, burning up. Not what I was hoping for after a relaxing afternoon
    24 self_harm | Sorry to be a bother. I'm not eating, not sleeping, and I have been thinking about ending it
    72 weakness | Tried to do up my bra this morning and couldn't, the fingers on the left won't do what they're told
    72 weakness | Neck and back lovely. Cant get my rihgt arm above the shoudler to reach the cupboard though
    72 persistent_beyond_72h | its not going away
    72 worsening | Worse today than yesterday
    72 sharp_pain | The sharp pain has left my neck and is now between my ribs, gets me every time I twist
    24 tingling | Nothing wrong at all until I drive, then it's prickling all round my knee. Same this morning and same coming home
    24 sharp_pain,radiating_pain | If I turn my head to the left it zaps me right down into the arm
    24 tingling | No. No. No. Yes (the tingling one). No.
    72 numbness | Is it usual for my big toe to still be numb three days on? Rest of me is great
    72 weakness | Hi, much looser generally but my grip has gone in the right hand, I can't open the back door with it.⏎⏎On Tue, 4 Nov 2025 at 09:12, Harbour Massage <checkin@harbour.example>⏎wrote:⏎> Hi, how are you three days after your session?⏎> Any numbness, tingling or sharp pain? Reply STOP to end these messages.
    24 tingling | <div>Hi,<br>feeling rested. My <i>left foot</i> has been tingling since I got off the table.</div><blockquote>Any numbness or sharp pain? Reply 1, 2 or 3</blockquote>
    72 sharp_pain | Sorry for the slow reply, been a mad week with the kids off and my mum moving in with us. I think the massage did me good overall, I definitely slept, and the headaches I get from the computer have been less. What I would say is there's a stabbing pain just inside my right shoulder blade when I lift the shopping, that wasn't there before. Otherwise happy and will book again after Christmas
    24 sharp_pain | Worse?? It is the worst pain I have ever had in my life and I've had two children
    24 sharp_pain | Can't complain about the massage itself. The pain under my shoulder blade since three this morning is unbearable
    72 weakness | no change in the weakness
    72 weakness | A colleague watched me walk in and asked why I'm dragging my left foot. Hadn't noticed it myself tbh
    24 tingling | My daughter (14, she was your 5pm) says her hand has felt fizzy ever since
    24 radiating_pain | When I said it's gone down I meant down my leg. The pain. It's in the calf now.
    72 persistent_beyond_72h | nearly 2 wks my neck has been hurtign now and nothing touches it
    72 persistent_beyond_72h | sore since the 3rd and today's the 9th
    72 allergic_reaction | The heat pack was too hot, I have a burn across my lower back and the skin is peeling
    72 severe_headache | I get headaches, everyone in my family does, but I have never in my life had one as bad as this one that started last night
    24 radiating_pain | sciatica has flared up again since I saw you
    24 sharp_pain | ended up sleeping on the floor as I couldn't get comfy in bed. agony
    72 tingling | it was tingling, then it stopped, then about an hour ago it started again
    24 faint_dizzy | Never had a dizzy spell in my life and I've nearly gone over twice today with it
    24 numbness | My wife's was lovely and she's absolutely fine. I on the other hand can't feel my right heel
    72 chest_breath | tight chest since this morning. not covid, tested
    72 tingling | Better every day, I'd say 90 percent. The only thing left is the tingling in my little finger.⏎⏎-----Original Message-----⏎From: Harbour Massage⏎Sent: Friday 7 November 2025⏎Subject: Three days on⏎How are you? Any numbness, weakness or sharp pain? Reply STOP to opt out.
    24 radiating_pain | Shoulders are a dream. The low back pain is spreading into my right buttock, which it never used to
    72 weakness | I keep tripping on the left side, the foot doesn't clear the step any more
    72 persistent_beyond_72h | I'm not one to moan and it was a nice hour, but it's hurting just as much as it did on the day, sitting and standing
    """#

  static let amber = #"""
    72 - | Still achy
    24 call_requested | could you give me a ring when you get a minute
    24 tingling | Had pins and needles in my hand that evening but they'd completely gone by the time I woke up
    24 faint_dizzy | Felt lightheaded for about ten minutes after getting off the table, completely fine ever since
    24 worsening | The pain's a bit worse than it was yesterday
    24 - | not great tbh
    72 - | Soreness about the same as it was yesterday
    72 persistent_beyond_72h | Coming up to a week since I was with you and I can only find the sore place if I go looking for it
    24 wrong_number | sorry who's texting me?
    72 tingling | is tingling a thing people get after deep tissue?
    24 conduct | I wasn't comfortable with how little of me the towel covered and I'd like somebody to know that
    72 history_disc | Feeling good. I forgot to put on the form that I had a disc operation in 2016, in case it matters
    24 - | 😢
    24 numbness | There might be a bit of numbness in my foot, I honestly can't tell
    72 - | No
    24 call_requested | 3
    24 wrong_number | Think you've got the wrong person, I've never had a massage in my life
    72 osteoporosis | All good after the massage. Probably should have said I've had osteoporosis since last year, please put it in my notes
    72 fever | Had a temperature the night after, 38 something, but it went by morning and I've been back to normal since
    24 conduct | the remarks he made about my figure were not on. I would rather have a woman next time and I want the manager told
    72 sharp_pain | That sharp pain I told you about the first night has passed. I feel fine now
    72 - | 4
    24 tingling | My feet are always a bit tingly, it's the diabetes, no different from how they've been for years. Massage was nice
    24 worsening | It's worse today
    72 - | va bene, grazie mille
    24 - | Liked “Hi, how are you feeling after your massage? Any numbness, tingling or sharp pain? Reply 1, 2 or 3.”
    72 - | wish I'd not bothered
    24 - | All fine here. I should tell you I did a test this morning and I'm pregnant, about 6 weeks they reckon
    72 tingling | Can't make up my mind whether my hand is tingling or it's just the cold. Perhaps it's nothing
    72 call_requested | ring me tomorrow, any time after 2
    """#

  static let ok = #"""
    24 - | All good here thanks, bit achy across the shoulders but nothing I wasn't expecting
    72 - | It was tender Monday and Tuesday, pretty much back to normal today⏎⏎Le mar. 4 nov. 2025 à 09:12, Harbour Massage <checkin@harbour.example> a écrit :⏎> Any numbness, tingling or sharp pain since your visit?
    24 - | No to all of those. Lovely hour, thank you.
    24 - | Bit more sore this morning than I was when I left you last night but it's the good sort of sore
    72 - | 1
    72 - | all fine now ta, was a bit stiff getting out of bed the first day and then forgot about it
    24 - | The numbness I came in with has gone! First time in about a year. Very happy, thank you
    24 - | Feeling great thank you, no problems.⏎⏎On Tue, 4 Nov 2025 at 09:12, Harbour Massage <checkin@harbour.example> wrote:⏎> Any numbness, tingling, weakness or sharp pain? If so reply 3 and we will call you.
    72 - | Fine thanks. My boyfriend's the one with the bad back, he's been in agony since football on Sunday, but I feel really good
    24 - | Slept right through, woke up hungry. No pain anywhere
    24 - | Thanks for checking. Heavy legs last night, early to bed, fine to go to work today.
    24 - | Very sharp of her to spot how I sit at my desk. Really relaxed afterwards, thank you
    72 - | Yeah all gone thanks, took until about yesterday lunchtime
    72 - | No numbness, no tingling or weakness, nothing shooting. Just a bit tender if I press on it, less than yesterday
    24 - | Looser than I've been all year! Bit bruisy on the left side but she did warn me
    24 - | I can't thank her enough, best sleep for weeks
    72 - | Nothing to report, thank you for asking
    72 - | No pain, no numbness, none of that. Only regret is I didn't book the longer one
    72 - | Went for a run this morning and felt great the whole way round
    24 - | Used to get shooting pains down my leg years ago, in my twenties, but nothing like that now. Feeling good.
    72 - | My neighbour had a fall on Tuesday so I've been running about after her, but I'm fine myself, shoulders nice and loose
    24 - | I fell asleep twice on the table which says it all really. Thank you
    72 - | The stiffness is less each day, I hardly notice it now
    72 - | The headaches I'd been getting before I came to you haven't been back. Thanks very much
    24 - | Workout sort of ache between the shoulders, nothing sharp
    72 - | Couldn't be happier, neck turns both ways, no complaints
    72 - | 2
    72 - | Hi, all well and back at work, thank you for checking.⏎⏎Best wishes,⏎Denise⏎Ward Clerk, Emergency Department⏎Tel. ext. 4410
    72 - | It wasn't half sore on the first day! Gone now though, thanks
    24 - | I was dreading being sore like last time but no, nothing, I feel great
    72 - | First day I felt like I'd done a full day's digging, second day so so, today nothing at all. Will be back
    24 - | Small bruise by the shoulder blade, doesn't bother me. Very happy otherwise
    72 - | Just a trace of tenderness if I poke it, otherwise back to normal. Ta
    24 - | 👍 all good, a bit tired
    """#

  static let questions = #"""
    24 - | Can I have a hot bath tonight or should I leave it?
    72 - | What time do you open on Saturdays?
    24 - | do you know if i left a grey scarf in the room?
    72 - | Is it ok to book my next one for next week or is that too soon?
    24 - | Which number do I ring if I want to change to a different therapist?
    72 - | My dad gets numb fingers from his work, is that something you'd treat or should he see the GP first?
    24 - | What should I do if I get any numbness later on?
    24 - | Are you able to send me a receipt for the insurance people? They want the date and the therapist's name on it
    72 - | do you do gift cards
    24 - | How much water am I meant to be drinking?
    72 - | Hi, should I carry on with the stretches the lady showed me or was that only for the first couple of days?
    24 - | would it be alright to go swimming tonight
    72 - | Is the parking free round the back on a weekday or do I need to pay?
    72 - | When would I need to ring you, as in what counts as something to worry about?
    24 - | What was the oil you used? It smelt lovely and I want to buy some
    72 - | If the soreness came back after the gym would that be normal, or should I leave the gym for a week?
    72 - | My friend is 20 weeks pregnant and would love to come to you, do you do that?
    72 - | Can I cancel tomorrow's 3pm and come Friday instead?
    72 - | should i put heat or ice on if anything did start hurting
    """#

  static let optOuts = #"""
    24 - | Please don't send me any more of these
    72 - | unsubscribe please
    24 - | I get enough texts as it is, please just stop texting me. thanks
    24 - | End
    24 - | Opt out thank you
    72 - | STPO
    24 - | I don't need a check in every time I come. Please remove me from these messages.
    72 - | Quit
    24 - | Cancel these texts please, I'll ring if I need anything
    72 - | You have the right person but I've moved away and won't be coming any more, so could you take my number off these check-ins
    24 - | no more msgs pls
    72 - | STOP⏎⏎Sent from my Galaxy
    72 - | Everything's fine but I don't want these texts thanks
    72 - | take me off ur list
    72 - | Stop.
    72 - | UNSUBCRIBE
    24 - | I replied yesterday and now there's another one. Enough please, do not message me again
    72 - | Feeling ok, thank you. I would prefer not to receive any further e-mails of this kind.⏎⏎Joan⏎⏎From: Harbour Massage⏎Sent: 4 November 2025 09:12⏎Subject: How are you?⏎Any numbness, weakness or sharp pain?
    72 - | pls delete my number from your messages list
    72 - | How do I turn these texts off? I don't want them any more
    """#

  static let automatic = #"""
    24 - | Automatic reply: I am on annual leave until Monday 17 November with no access to e-mail. If it is an emergency please call the office on the main number.
    24 - | I'm driving with Do Not Disturb turned on. I'll see your message when I get where I'm going.
    24 - | Delivery has failed to these recipients or groups:⏎The e-mail address you entered couldn't be found. Please check the address and try to send it again.
    72 - | Out of office. Thank you for your message. I am away from my desk until 1 December. For anything urgent please contact reception.
    72 - | Undeliverable: the number you are trying to reach is not in service. This is an automated message from the network.
    """#
}
