/// English replies of a year, by somebody who knew no rule, first measured on this version; then learned from.
enum EleventhRoundYear: ReplyTables {
  static let red = #"""
    24 numbness | My right thumb and first finger are numb
    24 sharp_pain | Getting electric shocks in my lower back when I bend
    24 radiating_pain | pain running from my hip to my knee since last night
    24 weakness | cant grip the kettle with my left hand
    24 tingling | Pins and needles in both feet, started on the way home
    72 persistent_beyond_72h | its been 8 days and my neck hurts
    72 worsening | Worse. It was easing off on Friday and now it's worse.
    24 history_disc | I do have a bulging disc at L5 and it hurts a lot down there today
    24 chest_breath | chest feels tight and I can't get a proper breath
    24 fever | got a fever, 38.7 when I woke up
    72 faint_dizzy | Fainted in the shower this morning
    24 allergic_reaction | hives on my back and both arms since the oil
    72 emergency | Sitting in A&E waiting to be seen
    24 pregnancy_symptom | I'm 34 weeks and have been bleeding a little since lunchtime
    72 calf_swelling | Left calf is swollen, red and hot
    72 self_harm | I don't want to live any more
    72 persistent_beyond_72h | Still hurts tbh
    24 numbness | numness in my lft foot al day
    24 sharp_pain | lower back pain is at 9/10 and I'm in tears
    24 numbness | No headache or anything like that, but two fingers on my left feel like rubber, I can press a nail in and get nothing
    24 sharp_pain,radiating_pain | Getting up off the sofa sends a jolt right through my hip and down the thigh
    24 weakness | Knee folded under me on the stairs, luckily I had hold of the rail
    24 numbness | Hi, wife here. He can't feel the sole of his foot and is too stubborn to text you himself
    24 history_injury | Broke my wrist three weeks ago, should have told you. Whole forearm has been painful since you worked on it
    72 worsening | Pain goes up a notch every morning
    72 worsening | was nearly gone sunday, now its back with a vengeance
    72 persistent_beyond_72h | the pain by my shoulder blade is not shifting at all
    24 history_disc | Had a microdiscectomy in 2019 and didn't think it mattered, well there's a throbbing pain right there now
    24 pregnancy_symptom | 38 wks today and baby's been very quiet since the massage
    24 bladder_bowel | haven't been able to pee since about noon, feel like I'll burst
    72 chest_breath | Heart going like mad and I'm winded after one flight of stairs
    24 faint_dizzy | room spins when I turn over in bed, had to hold the wall to get to the loo
    24 fever | shivery, teeth chattering under two duvets. thermometer says 101.4
    24 allergic_reaction | One of the hot stones left a blister the size of a penny on my shoulder
    72 severe_bruising | outside of my thigh is black and blue from hip to knee
    24 emergency | Someone ring me back right now please, it's urgent
    24 tingling | Sharp pain? Nope. Weak? Nope. Pins & needles? Yep, right hand.
    24 severe_headache | Thunderclap of a headache out of nowhere, can't stand the light
    72 radiating_pain | Sciatica has kicked off again, tablets aren't touching it
    72 persistent_beyond_72h | fri sore, sat sore, sun sore, mon sore, today sore. fed up
    24 pregnancy_symptom | Swelled right up since yesterday, rings won't come off. Baby's due in three weeks btw
    24 saddle_numbness,numbness | This is a bit embarrassing. When I wiped I couldn't feel the paper, and sitting down it's like that whole area has had a dentist's injection
    24 tingling | Stop sending me these. And fyi my wrist has been buzzing like a phone on silent since you did my arms
    24 numbness,tingling | > Any numbness or tingling?⏎yes both, left hand⏎> Any sharp pain?⏎no⏎⏎Sent from my iPad
    24 numbness | 2, though my heel has no sensation
    24 sharp_pain | Can't complain really, apart from the lightning bolts in my neck
    72 tingling | The tingle is a lot less than it was, I'd say a third of what I had
    72 numbness | the deadness in my foot comes and goes, right now it's ok
    24 weakness | no idea if it was you or the gardening, but my foot slaps the floor when I walk
    24 weakness | haha so apparently I can't do my own bra up today because the arm refuses to go past my ribs
    24 numbness | Fellow professional here (physio). Complete loss of light touch over the lateral calf, power intact. Just for your notes.
    24 weakness | Hi there sorry I'm dictating this while I walk the dog um yeah the massage was lovely really lovely slept well and everything only thing is I keep dropping stuff like the milk and then my keys twice good boy sit anyway thanks again bye
    24 numbness | You said to tell you if my hand went numb. Well, it has.
    24 emergency | My husband reckons one side of my mouth is drooping and I'm slurring. I feel all right in myself
    72 self_harm | Massage helped the back, not the head. Some nights I think about ending it
    24 numbness | Thanks for a lovely hour! Tiny thing, my little toe went to sleep and hasn't woken up since
    24 osteoporosis | They told me last year my bones are like honeycomb. One spot on my spine hurts now when I lean back in a chair
    24 allergic_reaction | Lips and eyelids puffed up about an hour after I left. Look ridiculous, antihistamine's helping a bit I think
    """#

  static let amber = #"""
    24 call_requested | Can you call me when you get a chance?
    24 wrong_number | who's this??
    72 - | Not great
    24 - | 😖
    72 persistent_beyond_72h | Shoulder's still a bit achy
    24 - | J'ai mal au dos depuis hier
    24 numbness | my leg was numb on the drive home, normal again by bedtime
    24 faint_dizzy | Slight dizziness getting off the table, perfectly ok ever since
    24 worsening | hurts a bit more than yesterday
    24 faint_dizzy | Are dizzy spells common afterwards?
    24 osteoporosis | forgot to put osteoporosis on the form. Feel fine after the massage
    72 pregnancy_symptom | just found out I'm expecting! about 7 wks. feel great after my session
    24 - | Emphasized “How are you feeling after your session?”
    72 call_requested | I'd rather speak to someone, could you ring after 5?
    24 numbness,tingling | Weird feeling in my thigh, hard to describe
    72 wrong_number | You have the wrong number, I've never had a massage in my life
    24 tingling | might be a touch of pins and needles, or maybe I'm imagining it
    24 tingling | Feet have tingled for years from the diabetes, same as always, you didn't change that
    72 persistent_beyond_72h | 5 days on and all but cleared up, just a hint of it if I press
    24 conduct | He kept making comments about my figure. The massage itself was fine
    24 conduct | The sheet kept slipping and nobody bothered to cover me up. Not happy.
    24 history_injury | Sprained an ankle a fortnight back and never mentioned it. All feels good though
    24 sharp_pain | the stabbing thing I had in my hip after the session packed up by teatime, nothing since
    72 - | Nothing like what I'd hoped for, sad to say
    24 tingling | Is a tingly scalp a normal thing?
    72 - | I don't even know what to say
    """#

  static let ok = #"""
    24 - | Feeling wonderful, thanks so much
    24 - | slept like a log 😴
    72 - | No problems at all
    72 - | Not sore at all now
    24 - | yep im grand thanks
    24 - | Brilliant session, thank you 😊
    72 - | Thanks for checking in!
    24 - | a little stiff this morning, nothing bad
    72 - | no side effects ta
    24 - | Achy shoulders like I've been painting ceilings
    24 - | No numbness or tingling, feeling good
    24 - | Nothing on your list applies to me, thank you
    72 - | no to all of those, I'm fine
    24 - | heavy and tired last night, in bed by 8, right as rain now
    24 - | bit tender where the elbow went in, I did ask for it
    72 - | Didn't get any of the numb or tingly stuff
    72 - | small yellowish bruise on my arm, doesn't bother me
    24 - | Between the shoulder blades is achy and I feel it a bit up in my neck, nothing dramatic
    72 - | stiffness peaked yesterday and is fading
    72 - | Was sore Tuesday, less so Wednesday, forgot about it today
    24 - | quads feel like leg day, 3/10
    24 - | None of the bad stuff. Just pleasantly knackered
    72 - | Good as new⏎⏎Sent from my iPhone
    24 - | Lovely, thanks⏎⏎From: Front Desk <desk@studio.example>⏎Sent: Tuesday, 6 May 2025 09:00⏎Subject: How are you feeling?⏎⏎Please tell us about any numbness, weakness or pain down the leg.
    24 - | <p>Hi,</p><p>doing <i>very</i> well, only the normal soreness.</p>
    72 - | haven't needed the ibuprofen, no pain anywhere
    24 - | Much looser, I can finally turn my head when reversing the car
    72 - | Absolutely buzzing, new parkrun best this morning!
    24 - | Dead good, ta love
    24 - | stop worrying about me, I'm fine 😂
    72 - | The pins and needles I'd had in that hand for months before I came are gone. You're a magician!
    24 - | My sister's pregnant and had cramps so I was up with her all night, but my back is fine
    24 - | Dog's the one with the weak hip these days, I'm dancing lol
    24 - | emergency at work so I rushed off without leaving a tip, sorry! Body feels great
    72 - | moved a chest freezer yesterday and my back didn't even complain
    72 - | 6 days till the marathon and the legs feel fresh
    24 - | I expected to be in agony today like with my last therapist, but nothing at all, I feel good
    72 - | Was shooting a wedding on Saturday (I'm a photographer) with two cameras round my neck, no bother at all
    24 - | A headache? no. Dizzy? no. Happy? yes!
    24 - | Quit smoking and had my first massage in the same week, new woman 😄
    24 - | Not a twinge, not a tingle. Can't fault it.
    72 - | can't put my finger on a single thing wrong
    24 - | The only thing that hurts is my wallet 😂 feeling great
    """#

  static let questions = #"""
    24 - | Can I have a bath tonight?
    72 - | Do you sell gift vouchers?
    72 - | what time do you close on saturdays
    24 - | how long should I leave it before my next one
    24 - | Feeling great! Ok to play tennis tomorrow?
    72 - | Can I move Thursday's booking to Friday or do I have to cancel it?
    24 - | What oil was that? It smelled amazing
    72 - | do i get a receipt for my insurance pls
    24 - | Two glasses of wine after a massage, yes or no? lol
    24 - | Should my leg go numb at any point, do I come to you or to the GP?
    24 - | At what point would soreness be something to worry about?
    72 - | my mum has a slipped disc, could she come and see you?
    72 - | Would deep tissue be too much for someone with osteoporosis? Asking for my neighbour
    """#

  static let optOuts = #"""
    24 - | unsubcribe me
    72 - | take me off your texting list
    72 - | no more of these check ins thanks, I'm fine
    24 - | I get enough texts as it is. Delete my number, please.
    """#

  static let automatic = #"""
    24 - | Automatic reply: I am on annual leave with no access to email until 14 July.
    72 - | Undeliverable: your message could not be delivered. The recipient's address was not found.
    24 - | I'm driving right now, I'll get back to you once I've parked. (Sent automatically while Do Not Disturb is on)
    72 - | Free Msg: Your text was not sent. The number you are messaging is not able to receive messages from short codes.
    72 - | Thank you for your email. I am out of the office until Monday and this mailbox is not monitored. If this is a medical emergency or you have chest pain, hang up and call 911. This is an automated response.
    """#
}
