/// English replies of an acceptance test, by somebody who knew no rule. The second reader did not learn from them; a few rules were mended by the harmless ones.
enum TwelfthRoundUnseenAcceptance: ReplyTables {
  static let red = #"""
    24 numbness | My pinky and ring finger have been dead to the touch ever since I got off your table
    24 tingling | prickles all along my forearm, comes every few minutes
    24 sharp_pain | got a jab like a knife under the shoulder blade when I reached for the seatbelt
    24 radiating_pain | it hurts at the hip and then travels all the way to my ankle bone
    24 weakness | dropped my coffee mug this morning, fingers just wouldn't hold on to it
    72 persistent_beyond_72h | Had the session on the 3rd, it's the 9th and my neck still hurts.
    72 worsening | It eased off on day two and now it's hurting more again
    24 worsening | every hour the pain goes up another notch
    24 history_disc | Had a microdiscectomy in 2019, meant to tell the girl at the desk. Low back hurts pretty badly since yesterday
    24 history_injury | I came off my bike on Saturday and my ribs are painful after the massage, I should have mentioned the crash
    24 osteoporosis | forgot to say my bone scan came back low density, and now there's a painful spot on one rib
    24 pregnancy_symptom | I'm 31 weeks and the baby hasn't been kicking as much since last night
    24 bladder_bowel | peed myself a little coming up the stairs, that never happened before
    24 saddle_numbness,numbness | the whole bit of me that sits on a bike seat has no feeling
    24 chest_breath | there's a tightness across my chest like a belt and I have to stop for air
    72 calf_swelling | the back of my lower leg is swollen, red and hot, only the right one
    24 fever | burning up since midnight, thermometer says 38.9
    24 severe_headache | my head is splitting like never before and the light bothers me
    24 faint_dizzy | nearly keeled over in the shower this morning, had to sit on the floor
    24 allergic_reaction | I've come out in hives wherever the oil touched
    72 severe_bruising | The back of my thigh is black and blue from bum to knee
    24 emergency | writing this from A&E, they want to do an MRI
    72 self_harm | honestly I don't want to be alive any more. nothing to do with you
    24 numbness,tingling | L foot asleep + pins n needles since sess
    24 numbness | nubmness in my thum since yesturday
    24 weakness | Not sore at all really but I can't make a fist
    24 sharp_pain | It isn't only tight, I get electric jolts in my hip
    72 numbness | ice hasn't helped, toes are still numb
    24 tingling | that buzzing in my fingertips refuses to leave
    24 radiating_pain | weakness - no⏎tingling - no⏎pain running down the leg - yes
    24 weakness | Everything is brilliant apart from my left foot, it slaps the floor as I walk
    24 tingling | Is it supposed to feel like ants crawling over my shoulder? Been like that since lunch
    24 radiating_pain,sharp_pain | if I cough it zings straight into my bum cheek
    72 numbness | about 80 percent better, just a little numbness in the fingers now and then
    24 weakness | Writing for my husband, he's been losing the grip in his right hand since he saw you yesterday
    72 sharp_pain | Take me off your list. My hip has been stabbing me two days straight
    24 tingling | Neck is looser, thanks⏎Shoulders good⏎Only thing: my jaw and cheek are tingling
    24 radiating_pain | <div dir="ltr">Hello,<br>the pain now goes <i>right down to my calf</i> since I was with you.</div>
    24 weakness | > Any numbness?⏎no⏎> Any weakness in an arm or leg?⏎yes, right wrist
    24 sharp_pain | I'd put the pain at about a 9
    24 numbness | I have zero sensation on the outside of my thigh
    24 weakness | can't get my arm above my shoulder today
    72 persistent_beyond_72h | Day 5 and turning my head is still painful. Otherwise good.
    72 persistent_beyond_72h | Pain is not going away, same as the first day
    24 numbness | probably nothing, haha, but my big toe has gone dead
    24 worsening | the pain has been snowballing since I left you
    24 weakness | My leg nearly folded under me on the stairs, twice. Otherwise I'm very happy with the massage
    24 chest_breath | no numbness, no tingling, no temperature. heart racing though and I can't catch my breath lying down
    24 emergency | My wife says the left side of my face looks droopy
    24 emergency | please somebody help me
    24 radiating_pain | Sciatica has flared right up after Thursday
    24 pregnancy_symptom | 20 wks, spotting this morning
    72 tingling | The tingle came back this morning after a day without it
    24 tingling | don't know if it was the massage or my office chair but my hand keeps falling asleep
    72 calf_swelling | my calf is rock hard and twice the size of the other, I drove four hours after seeing you
    24 allergic_reaction | skin is blistered where the hot stones sat
    24 sharp_pain | Excruciating all night, I cried.
    72 numbness | Not the slightest relief from the numb patch by my elbow
    24 sharp_pain | Wouldn't say I'm not in pain: something stabs by my tailbone whenever I sit
    24 sharp_pain | my mum is 79 and doesn't type so I do it for her: she's getting shooting pains in her knee after her visit with you
    72 persistent_beyond_72h | sore since last Monday, today is Sunday
    72 tingling | Saw your text while in line at the bank lol. anyway the leg's still tingly on the outside
    24 weakness | the left arm feels like jelly, couldn't carry the shopping in
    24 bladder_bowel | bladder feels full and nothing comes, been trying since breakfast
    24 fever | woke up drenched and shaking with chills, I'm hot to the touch
    """#

  static let amber = #"""
    24 tingling | Had some pins and needles in the car home, nothing since
    24 numbness | The dead patch on my thigh lasted an hour after you finished and then cleared up completely
    24 sharp_pain | that zap I got leaving your place has stopped, only tender now
    24 tingling | might have a bit of tingling in the toe? hard to tell with these boots
    24 numbness,tingling | My leg feels weird
    24 worsening | hurts more this morning than it did last night
    72 persistent_beyond_72h | still achy here
    72 persistent_beyond_72h | Five days on, soreness is practically gone, just a faint tightness
    24 history_disc | Should've mentioned my lower back surgery from 2011, never put it on the form. I feel great after the massage though
    72 pregnancy_symptom | Just found out I'm expecting! Feeling well after the session
    24 tingling | Is it usual to get pins and needles?
    24 severe_headache | A light headache last evening
    24 - | Danke, mir geht es heute nicht so gut
    24 call_requested | can one of you ring me this afternoon
    24 - | Loved “How are you feeling after your session?”
    72 - | okay I guess
    24 wrong_number | who's this? I don't know this number
    24 conduct | I wasn't comfortable with how little of me the towel covered
    72 conduct | Your therapist made comments about my body that I did not like. My back is fine.
    24 osteoporosis | I take tablets for osteoporosis, forgot to tick that box. All good after the massage
    24 tingling | I've had the same tingly hands for ten years, they're no different after the massage
    72 - | gjhf kk
    24 faint_dizzy | Bit dizzy getting off the table, passed once I had a biscuit
    24 history_injury | Sprained my ankle two weeks ago, should have put that on the form, but I'm feeling fine
    """#

  static let ok = #"""
    24 - | Great thx
    72 - | better than I've felt all month
    24 - | Nothing to report, all normal
    24 - | Feel like I ran a 10k, in a good way
    24 - | stiff as a board getting out of bed but loosening up nicely
    24 - | A wee bit more tender this morning than last night, otherwise happy
    72 - | shoulders stopped aching on Sunday
    72 - | The soreness is hardly there any more
    24 - | No weakness, tingling or anything like that
    24 - | I don't have any of those signs
    24 - | pain down the leg - none. numbness - none. feeling well
    24 - | heavy legs but they work fine, not weak
    72 - | The shooting pain I came in for hasn't been back since the session
    72 - | can't complain :)
    24 - | Your receptionist is sharp as a tack, sorted my invoice in a minute. Back feels good.
    24 - | Slept like the dead, feeling fab
    72 - | I won't stop recommending you to the girls at work
    24 - | weak signal out here on the farm so I'll keep it short: doing well
    24 - | the coffee in your lobby is dangerously weak, otherwise ten out of ten
    24 - | dozed off on the sofa at eight, lovely evening
    24 - | My brother gets tingling hands from drumming, me nothing, feeling good
    24 - | As a teenager I'd get stabbing cramps, none of that these days, and all good after your massage
    72 - | Couldn't lift my arm for weeks before I came. Now I can! Thank you
    24 - | small bruise near the elbow, not bothered
    24 - | Great⏎⏎On Tue, 14 Oct 2025 at 09:12, Clinic <care@clinic.example> wrote:⏎> Do you have numbness, tingling or sharp pain?
    72 - | Feeling loose and relaxed, thanks⏎⏎________________________________⏎From: Clinic⏎Sent: Friday⏎Subject: How are you?⏎⏎Call us if you have sharp pain.
    24 - | Doing well⏎⏎-- ⏎Marketing, Numbskull Records⏎To unsubscribe from our newsletter click here
    24 - | <p>Very good, thank you.</p><blockquote type="cite">Is there weakness or tingling?</blockquote>
    72 - | no pain for six days straight, a record
    72 - | booked again, see you in 12 days, feeling super
    24 - | AMAZING WORK, BACK FEELS BRAND NEW
    24 - | knackered last night, back to myself now
    24 - | maybe a 1/10 soreness in my traps, nothing else
    72 - | My shoulder has stopped clicking, thank you!
    24 - | Bit of ache in the neck even though you worked between the shoulder blades, mild, I'm fine
    24 - | Numbness? no. Pins and needles? no. Happy? yes
    72 - | no problems here, cheers
    72 - | I work on an emergency ward so forgive the late reply, I feel fine
    24 - | We had an electric storm all night, slept anyway, muscles feel good
    24 - | Dog has a fever so I'm at the vet, I'm well thanks
    72 - | Soreness came and went, as you said it would
    24 - | a normal amount of sore, nothing wild
    24 - | tender where you dug in at the glutes, walking fine
    24 - | I was nervous it'd hurt the day after, it didn't. thanks
    72 - | did my pilates class this morning, no issues
    24 - | my hand isn't numb or anything, just a bit stiff
    24 - | no swelling, no bruises, no fever, happy bunny
    24 - | Thanks for asking, I feel lighter
    24 - | drank my water, had a bath, slept nine hours. lovely
    """#

  static let questions = #"""
    24 - | what should I do if my fingers start tingling later?
    24 - | When would I need to worry about pain going down the leg?
    24 - | would a heating pad be alright tonight?
    24 - | can I have a glass of wine
    24 - | OK to go for a run tomorrow?
    72 - | could you move my Friday slot to the week after
    72 - | how do I get the receipt for my insurance?
    72 - | Feeling good, how often should I come?
    72 - | My dad has a slipped disc, could he come to you?
    24 - | Do you sell the oil you used? smelled great
    24 - | how long does the soreness usually last?
    72 - | I need to cancel Monday, is there a fee?
    72 - | which of your therapists does sports massage?
    24 - | should I ring you or my doctor in case I get a numb foot?
    """#

  static let optOuts = #"""
    24 - | No more texts from you, thanks
    72 - | Remove my number from your list, I'm well
    72 - | feeling great, but please quit emailing me
    24 - | END⏎⏎Get Outlook for iOS
    """#

  static let automatic = #"""
    24 - | Out of office: I'm on annual leave with no access to e-mail until 4 August.
    24 - | Undeliverable: your check-in. The following address could not be reached: 550 user unknown
    24 - | Auto-reply: behind the wheel right now, notifications are silenced. You'll hear from me once I've parked.
    72 - | This is an automated response. We have received your message and will answer within two working days. If this is a medical emergency, call 112.
    72 - | FREE MSG: Your message could not be delivered. The number you texted is not in service.
    72 - | Thank you for your e-mail. I am currently on parental leave and not reading mail; for urgent matters contact my colleague at the front office. (Auto-reply)
    """#
}
