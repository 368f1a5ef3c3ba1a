/// English replies in the spirit of the guide, by somebody who knew no rule. The second reader did not learn from them; a few rules were mended by the harmless ones.
enum TwelfthRoundUnseenGuide: ReplyTables {
  static let red = #"""
    24 numbness | Woke up and my pinky and ring finger are completely dead
    24 numbness | can't feel the outside of my thigh when I wash
    72 numbness | The patch on my shoulder blade has no sensation even if I pinch it
    24 numbness | my lips and half my chin feel like I've been to the dentist, all numb
    24 tingling | like ants crawling around my ankle since last night
    24 tingling | Fizzy feeling in both hands, pins and needles I suppose you'd call it
    72 tingling | My arm keeps going to sleep when I'm typing
    24 sharp_pain | something like a knife under my shoulder blade whenever I breathe in
    24 sharp_pain | got an electric zap in the neck reversing out of the drive
    24 sharp_pain | Pain's a solid 9 when I try to sit
    24 radiating_pain | Hurts from my bum cheek right the way to the little toe
    24 radiating_pain | there's a pain that starts in my neck and travels to the elbow
    72 radiating_pain | sciatica has flared up since I was on your table
    24 weakness | I dropped my coffee mug three times this morning, right hand just lets go
    24 weakness | leg buckled under me on the stairs
    24 weakness | Can't lift my arm high enough to brush my hair
    24 weakness | not able to grip the steering wheel properly with my left
    72 persistent_beyond_72h | Eight days on and it's hurting every bit as much
    72 persistent_beyond_72h | Saw you last Monday, it's now Sunday and my back is still painful
    72 persistent_beyond_72h | my hip has been aching for over a week now
    72 persistent_beyond_72h | The pain is not going away
    72 worsening | Was much improved yesterday but today it's come back with a vengeance, worse than at the start
    24 worsening | It's been climbing steadily since lunchtime
    24 worsening | every hour it hurts that little bit more
    24 history_disc | I had a bulging disc in 2019 and now my lower back is killing me
    24 history_disc | forgot to mention my spinal fusion. Quite a lot of pain round there today
    24 history_injury | I sprained that ankle two weeks back, and since you worked on it it's been throbbing
    24 history_injury | Someone rear-ended me on Saturday before I came in. My neck hurts so much today
    24 osteoporosis | My bone scan came back low density and now a rib is very painful
    24 pregnancy_symptom | 33 wks pregnant and baby's hardly moved since the massage
    24 pregnancy_symptom | I'm expecting and there was blood when I wiped this morning
    72 pregnancy_symptom | Baby's due in May. My hands and face have swollen up and I can't get my rings off
    24 bladder_bowel | embarrassing but I wet myself twice since yesterday
    24 bladder_bowel | haven't been able to pee at all today though I need to
    24 saddle_numbness,numbness | Can't feel the toilet seat under me
    24 saddle_numbness,numbness | it's numb between my legs, front to back
    24 chest_breath | tight band round my chest and I'm struggling to catch my breath
    72 chest_breath | keep getting winded just going up to bed, never had that before
    24 calf_swelling | One of my calves is twice the size of the other and it's red
    24 fever | Been shaking with chills all night, thermometer says 38.9
    24 severe_headache | My head is splitting, never had one like this, the light hurts
    24 faint_dizzy | the room spins every time I get up
    24 allergic_reaction | come out in hives on my neck and arms, itching like crazy
    24 allergic_reaction | the hot stone left a blister on my lower back
    24 severe_bruising | My thigh is black and blue from the hip to the knee
    24 emergency | I'm in A&E waiting to be seen
    24 emergency | half my face has dropped and my words come out wrong
    24 self_harm | honestly I don't want to be here any more, I've thought about ending it
    24 numbness,weakness | R foot numb + weak. L ok.
    24 numbness,tingling | my fingrs r nummb and tingeling
    24 sharp_pain | No numbness or weakness, but there's a stabbing pain in my side
    24 tingling | its not only tight, i get a prickly buzzing in the toes too
    72 tingling | no change with the tingling
    72 numbness | the dead feeling in my hand refuses to leave
    24 weakness | Tingling - no. Weakness - yes. Fever - no.
    72 tingling | Everything's lovely apart from the pins & needles in my foot
    24 numbness | half my foot is numb - should I be worried?
    24 radiating_pain | If I bend forward it shoots straight down the back of my leg
    72 numbness | less numb than it was, still there though
    24 numbness | Writing on behalf of my husband who saw you yesterday, he has lost the feeling in his thumb
    24 weakness | STOP sending me these. I can't raise my arm since you worked on it
    """#

  static let amber = #"""
    72 numbness | My toes were numb the evening I got home, back to normal since
    24 faint_dizzy | felt woozy for a minute getting off the table, it passed, ok now
    72 tingling | the tingling's all gone today
    24 sharp_pain | it isn't stabbing any more
    24 weakness | maybe my grip's a bit weaker? hard to judge
    24 tingling | might be some tingling in my foot or I might be imagining it
    24 - | rough day
    72 persistent_beyond_72h | Shoulders remain a bit sore
    72 persistent_beyond_72h | Five days later and it's practically gone, the merest hint
    24 history_disc | Meant to tell you I had a herniated disc years ago. I feel fine after the treatment
    24 osteoporosis | I take tablets for osteoporosis, it wasn't on the form, all well though
    24 pregnancy_symptom | Found out today that I'm pregnant! No problems, thought you should know
    24 tingling | Is a bit of tingling to be expected?
    24 sharp_pain | are sharp pains normal afterwards
    24 sharp_pain | please just make it stop hurting
    24 numbness | mein Bein ist taub
    24 call_requested | Can someone ring me this afternoon please
    72 - | Emphasized “How is your back today? Any weakness or numbness?”
    24 conduct | I wasn't comfortable with how little of me was covered by the towel
    24 wrong_number | Who is this? I've never been to a massage place
    72 - | asdfgh kk
    """#

  static let ok = #"""
    24 - | Grand, thanks
    72 - | Feeling like a new woman!!
    24 - | ❤️😊🙏
    24 - | tired, legs like after a decent hike
    24 - | Achy across the shoulders as you said I would be
    24 - | stiff getting out of bed, loosened up once I got moving
    24 - | A little more sore this morning than last night but nothing I can't handle
    72 - | The ache is gone, moving freely
    72 - | Fading nicely, hardly notice it
    24 - | no pins and needles, no dead fingers, nothing like that
    24 - | I have not noticed any tingling, weakness or anything sharp
    24 - | numb no, weak no, pain no
    24 - | Just a dull ache, nothing stabbing or shooting
    24 - | without any pain or numbness so far
    24 - | Never felt better in my life
    24 - | not a single thing wrong
    24 - | brilliant thanks, you're sharp as a tack for spotting that knot
    24 - | Out like a light by nine and slept through till the alarm, lovely
    72 - | My brain was dead after the tax return but body feels amazing
    72 - | My mum gets terrible dizzy spells but I'm fine
    24 - | the dog has been limping and weak, me I'm doing great
    24 - | I'm a nurse so I see numb feet all day, mine are happy ones
    24 - | Years ago I broke my wrist and it tingled for ages, all long gone. Yesterday's session was bliss
    72 - | That shooting pain I came to see you about hasn't come back once, you're a miracle worker
    24 - | I used to wake with tingly fingers before I saw you, not any more, so happy
    24 - | tiny bruise by my elbow, nothing bad
    24 - | no fever, no rash, breathing fine, all good
    24 - | Really well thanks!⏎⏎On Tue, 14 Oct 2025 at 09:12, Reception <care@clinic.example> wrote:⏎> Have you noticed any tingling, weakness or pain down the leg?
    72 - | Perfect, cheers⏎⏎________________________________⏎From: Clinic⏎Sent: Friday 10 October⏎To: me⏎Subject: How are you?⏎⏎Please tell us if anything feels numb or is getting worse.
    24 - | Good as gold.⏎⏎--⏎Numb Skull Skate Co.⏎Open late
    24 - | <p>Lovely, thank you.</p><blockquote><p>Is there any weakness or stabbing pain?</p></blockquote>
    72 - | haven't had a headache for nine days, record!
    72 - | first time I've walked the dog in two weeks, felt wonderful
    24 - | LOVED IT SEE YOU NEXT MONTH
    72 - | bit weary on the first evening, full of beans since
    24 - | maybe a 1 or 2 for soreness, happy
    24 - | Slept like a baby and the shoulders feel loose
    24 - | I won't stop raving about that neck massage at work
    24 - | Nearly fainted at the parking charges lol, back feels ace
    72 - | Could not be happier with it
    24 - | The tenderness is only where you pressed, much what I expected. Thank you
    24 - | heavy arms and a bit wiped out, early night for me
    72 - | it was sore till Wednesday, now fine
    24 - | ty!! feel gr8
    24 - | Killer film last night, stabbing every five minutes, good thing my neck was so relaxed after you
    24 - | My sister's calf is swollen after her flight. Me, I feel marvellous
    """#

  static let questions = #"""
    24 - | if I got pins and needles tonight, would I need a doctor?
    24 - | What should I do in case it starts hurting at the weekend?
    24 - | Hot bath or not tonight?
    24 - | can I have a glass of wine later
    24 - | Which stretches did you say I should do, and how often?
    72 - | Do you treat tennis elbow too?
    72 - | How much is a 90 minute one?
    72 - | have you got anything Saturday morning
    72 - | Feel super. Should I come weekly or monthly?
    24 - | need to move next Thursday's slot, how do I do that?
    24 - | My brother has numb feet from diabetes, would massage be safe for him?
    72 - | Not sore myself, but when would soreness count as too long?
    24 - | Did I leave my scarf in the room?
    24 - | what oil was that you used? smelt divine
    """#

  static let optOuts = #"""
    72 - | UNSUBSCIRBE
    72 - | Take me off your list, I don't want these texts
    72 - | Back is great, no need to keep messaging me
    24 - | quit.⏎⏎Sent from my Galaxy
    24 - | no more emails thank you
    """#

  static let automatic = #"""
    24 - | Out of office: I am on annual leave until 3 November with limited access to email. For anything urgent contact the front desk.
    24 - | Auto-reply: Thank you for your message. This mailbox is not monitored at weekends.
    72 - | Mail delivery failed: returning message to sender. The following address does not exist.
    24 - | I'm driving right now and have notifications silenced. (This is an automatic message.)
    72 - | Automatic reply: the surgery is closed. If you have chest pain or an emergency, call 999.
    24 - | Message from your carrier: the number you texted cannot receive messages. Error 30006.
    """#
}
