/// Replies as people in North America mail and text them, with quoted history, written by somebody who knew no rule; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum EighthRoundAmerican: ReplyTables {
  static let red = #"""
    72 persistent_beyond_72h | Thought I'd be over it by now. It's not going away and it hurts to sit at my desk
    24 history_disc | Good morning,⏎⏎I should have put on the intake form that I had a microdiscectomy at L5-S1 in 2019. My low back hurts quite a bit today, so I thought I'd better own up.⏎⏎Regards,⏎⏎Accounts Payable | Ext. 4417⏎⏎From: Massage Clinic <care@clinic.example>⏎Sent: Friday, September 5, 2025 11:30 AM⏎To: client@example.ca⏎Subject: Checking in after your session⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    24 weakness | knee gave out on me twice on the ladder today. Im a roofer so thats not great
    24 weakness | Baby's 5 weeks old and I just realized I can't lift her out of the bassinet with my right arm, it sort of drops back down. Is this a thing?
    72 calf_swelling | One of my calves is about twice the size of the other and hot to the touch. Probably just the flight to Calgary.
    24 allergic_reaction | the massage itself was lovely!! it's just that I broke out in welts everywhere the lotion went and I'm itching like mad
    72 sharp_pain | Could be the new office chair rather than you folks, but I get these little zaps in my neck whenever I look left.
    24 numbness | 2, but my thumb is numb lol
    24 tingling | Hi, answers below.⏎⏎> Any numbness or tingling?⏎Yes. Two fingers on the left, pinky side, all buzzy.⏎> Any weakness?⏎Nope⏎> Sharp pain?⏎None⏎⏎Thanks!
    72 worsening | Was doing so good Tues and Wed and today its back with a vengeance, worse than when i came in
    24 radiating_pain | Answering on behalf of my father, who doesn't text. He tells me it starts at his hip and goes right round to the shin when he gets out of the recliner, and that it hurts like the dickens.
    24 sharp_pain | feels like somebody jabs an ice pick under my shoulder blade every time I twist to back the truck up
    24 emergency | Sitting in Emerg right now waiting on a scan so no, can't say it went well
    24 bladder_bowel | can't pee. feel like I gotta go and nothing comes out, been like that since this morning
    24 faint_dizzy | Passed out in the shower this morning. Only for a few seconds and my boyfriend caught me so no harm done
    24 pregnancy_symptom | 29 wks here. Since the prenatal massage baby hasn't been kicking the way she usually does
    24 sharp_pain | Pain is like 9/10 rn. couldnt get thru warmups
    24 tingling | pins n needles in both hands since last nite 😬
    24 weakness | When I push the clutch in my left leg sort of folds on me. No pain with it though
    72 severe_bruising | I know you said a bit of bruising is normal but my entire thigh has gone black and it's creeping past the knee
    24 weakness | No numbness, no sharp pain, but my grip is shot. Dropped a wrench on my boot twice today
    24 worsening | Advil isn't touching it. It's been climbing hour by hour ever since I got off your table
    72 persistent_beyond_72h | Day 6 now and my neck hurts every time I check my blind spot
    24 history_injury | So I took a spill on my bike the weekend before I saw you and didn't think to mention it. My collarbone is really painful today
    72 tingling | The prickly feeling in my foot from Tuesday has mostly cleared up, I only get it when I lie on that side.⏎⏎Thank you for asking.⏎⏎    On Saturday, August 9, 2025 at 10:02:11 a.m. EDT, Massage Clinic <care@clinic.example> wrote:  ⏎ ⏎ Hi again, it has been three days since your session. How is the soreness now?⏎Let us know about any numbness, tingling, weakness, sharp or spreading pain.⏎Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.⏎To unsubscribe reply STOP.
    24 radiating_pain | <html><head><style>p{margin:0}</style></head><body><p>Hello,</p><p>Whenever I bend to tie my skates there is a line of fire from my butt cheek all the way to my ankle.</p><p>See you at the rink,<br>Coach</p><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Mar 4, 2025 at 10:02 AM Clinic &lt;<a href="mailto:care@clinic.example">care@clinic.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">Hi, it has been a day since your massage with us. How are you feeling?<br>Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.<br>Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.<br>Reply STOP to stop these messages.</blockquote></div></body></html>
    24 weakness | I'm the PSW for one of your clients, she had her session with you yesterday. This morning she couldn't hold her teacup, it slid right out of her fingers. She insists it's nothing.⏎⏎Get Outlook for iOS<https://aka.ms/o0ukef>⏎________________________________⏎From: Massage Clinic <care@clinic.example>⏎Sent: Monday, May 12, 2025 7:45:12 AM⏎To: client@example.com <client@example.com>⏎Subject: Your check-in⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    72 fever | Well, the ache never really left and now I've got 101.9 and the shakes, whole body shivering under two quilts
    24 weakness | It's probably silly, and I hate to bother you, but my toes catch on the carpet now and my foot slaps down when I walk the dog.
    24 sharp_pain | I wouldn't say it's not painful. Somebody's knifing me in the ribs each time I reach for the seat belt is what I'd say
    24 osteoporosis | On 4/7/25 09:10, Massage Clinic wrote:⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.⏎⏎Good day. I have low bone density (my doctor has me on the weekly pill for it) and one spot in the middle of my spine hurts when I cough or roll over in bed. The rest is fine.⏎⏎Yours truly
    24 numbness | no feeling at all in my heel, I stepped on a Lego and didnt notice
    72 persistent_beyond_72h | I wanted to wait before writing. My neck has been hurting since the 2nd and today is the 9th, so I'd say it is not following the timeline you gave me.⏎⏎Sent with Proton Mail secure email.⏎⏎On Monday, December 1st, 2025 at 9:14 AM, Massage Clinic <care@clinic.example> wrote:⏎⏎> Hi again, it has been three days since your session. How is the soreness now?⏎> Let us know about any numbness, tingling, weakness, sharp or spreading pain.⏎> Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.⏎> To unsubscribe reply STOP.
    72 weakness | So the tightness is gone BUT every shift since, around the third pallet, my arm just won't go up over my shoulder anymore
    24 emergency | Please have someone call me right away, it's urgent
    24 saddle_numbness,numbness | where I sit on the bike saddle is dead. wiped and couldnt feel the paper
    24 tingling | Gramma here, writing for my granddaughter who is up to her elbows in diapers. She had the session yesterday. She says her whole left hand is full of ants.⏎⏎Sent from my iPhone⏎⏎> On Nov 12, 2025, at 3:15 PM, Massage Clinic <care@clinic.example> wrote:⏎> ⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 chest_breath | Having a hard time catching my breath just going bed to bathroom. Not like me, I run halves
    24 emergency | HELP
    24 radiating_pain,sharp_pain | if I sneeze a jolt goes off from my low back straight into my calf
    24 numbness | Sore? No. Stiff? No. Numb? Yes, from the kneecap up to about mid thigh
    72 persistent_beyond_72h | Still hurts. Same as day 1.
    24 pregnancy_symptom | water's been trickling since supper and my due date isnt for 5 weeks... prenatal was yesterday
    24 tingling | It hasn't stopped tingling since I got home
    24 allergic_reaction | one of the hot rocks left a blister by my shoulder blade the size of a loonie
    72 tingling | Didn't want to make a fuss about it. I've got a fizzy, TV-static sort of feeling across my left cheek and jaw since Wednesday.
    24 history_injury | Sprained my ankle at volleyball on Sunday so it's prob that, but it hurts a ton today after you worked on it
    24 numbness | > How are you feeling?⏎good⏎> Any numbness?⏎yes⏎> Any pain running into your leg?⏎no
    24 weakness | Nothing wrong with the therapist, lovely person. I simply can't close my hand around the steering wheel. The fingers won't squeeze.⏎⏎Get Outlook for iOS<https://aka.ms/o0ukef>⏎________________________________⏎From: Massage Clinic <care@clinic.example>⏎Sent: Monday, May 12, 2025 7:45:12 AM⏎To: client@example.com <client@example.com>⏎Subject: Your check-in⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    72 self_harm | truth is I don't want to be alive anymore. the massage was nice. nobody else asks how i am
    72 worsening | <html><head><style><!-- p.MsoNormal {margin:0in;} --></style></head><body><div class="WordSection1"><p>Hello,</p><p>It is slowly but surely getting stronger every day, not weaker. I mean the hurt behind my hip. By quitting time I am limping to the truck.</p><p>Dispatch, Night Shift</p></div><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Massage Clinic &lt;care@clinic.example&gt;<br><b>Sent:</b> Tuesday, April 8, 2025 9:00 AM<br><b>Subject:</b> Checking in</p></div><p>Hi again, it has been three days since your session. How is the soreness now?<br>Let us know about any numbness, tingling, weakness, sharp or spreading pain.<br>Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.<br>To unsubscribe reply STOP.</p></body></html>
    24 radiating_pain | Hip's been killing me. Pain starts in the cheek, wraps round the outside of the thigh, ends up in my shin. Otherwise top notch service
    24 history_disc | My disc bulge must not have liked it. Back is hurting today, worse on the left
    24 bladder_bowel | I leaked through my pants twice at work and had no clue it was happening till it was cold
    72 persistent_beyond_72h | It's been a week and a half, I'm back at the warehouse, and my shoulder is still hurting every time I scan a high shelf
    24 faint_dizzy | The room's been spinning since I stood up off the table, nearly went down in the parkade and again at home
    24 sharp_pain | Three months postpartum. My pelvis was fine lying there but today when I roll over there's this lightning bolt at the front bone. Took my breath away, then it's fine till I move again
    72 persistent_beyond_72h | Not getting better, I'm afraid. Every morning I need both hands on the dresser to get straight because of the pain.⏎⏎Thank you for inquiring.⏎⏎On Jun 3, 2025, at 8:00 AM, The Clinic <care@clinic.example> wrote:⏎⏎Hi again, it has been three days since your session. How is the soreness now?⏎Let us know about any numbness, tingling, weakness, sharp or spreading pain.⏎Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.⏎To unsubscribe reply STOP.
    72 weakness | my husband noticed I keep dropping stuff. I hadnt really clocked it but he's right, 3 mugs this week
    24 sharp_pain,radiating_pain | Electric-type feeling from the elbow to the pinky whenever I pick up the trowel
    24 emergency | Called 911 for my mom an hour ago, one side of her face is drooping and her words are mush. She was in for a massage with you yesterday aft
    24 weakness | Hi,⏎⏎I have no complaints about the service. But I have not been able to lift my foot at the ankle since last night; I tripped on the flat twice on my way into the office.⏎⏎Thanks,⏎⏎Payroll Administrator⏎T 416-555-0188⏎⏎From: Massage Clinic <care@clinic.example>⏎Sent: Friday, September 5, 2025 11:30 AM⏎To: client@example.ca⏎Subject: Checking in after your session⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    24 osteoporosis | Bone density is in the tank per my last scan, so the fact that I've got a painful spot right on a rib concerns me
    24 tingling | Legs are goood, neck's goooood, left hand is reeeeally tinglyyyy tho
    24 pregnancy_symptom | Woke up to both ankles like balloons and a pounding head. I'm 33 weeks
    24 chest_breath | chest feels like theres a belt cinched round it and I'm puffing just talking
    24 out numbness | stop messaging me, I can't feel my fingers and nobody has called me back
    24 sharp_pain | It was sharp as a tack getting out of the truck today, right in the hip, had to hang on to the mirror till it quit. Happens each time I climb down.⏎⏎⏎Sent from my Galaxy⏎⏎⏎-------- Original message --------⏎From: Massage Clinic <care@clinic.example>⏎Date: 2025-07-21 9:02 a.m. (GMT-05:00)⏎To: client@example.ca⏎Subject: Check-in⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    24 allergic_reaction | throat got itchy and lips puffed up about 20 min after the oil. took a Benadryl and they're still fat this morning
    24 sharp_pain | gonna be honest that was the worst pain I've ever had in my life, and it hasn't let up
    24 weakness | Hi, new mom brain so sorry if I'm repeating myself. My knees buckled carrying the car seat up from the garage, the little guy is fine, I sat down hard. It happened again on the deck.⏎⏎Sent from my iPhone⏎⏎> On Nov 12, 2025, at 3:15 PM, Massage Clinic <care@clinic.example> wrote:⏎> ⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 numbness | I'm not worried about it, but I did the laundry and couldn't tell the water was hot with my left hand
    24 history_injury | On 4/7/25 09:10, Massage Clinic wrote:⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.⏎⏎Thank you for your note. I was in a fender bender on the 401 the week before, which I neglected to mention, and my neck is in a good deal of pain this morning.⏎⏎Kind regards,⏎M. (retired, so call anytime!)
    24 weakness | quads feel great, can't complain. only thing is I go to push off my right skate and theres nothing there, leg just wont fire
    24 fever | feverish since midnight, 39.2 on the thermometer, teeth chattering
    24 saddle_numbness,numbness | Private parts have been numb since I got home. Embarrassing to type but there it is
    24 severe_bruising | My arm's purple from armpit to wrist!! I look like I lost a fight. Hardly pressed on it at all
    72 radiating_pain | No more soreness. What I do have is a burning that travels from under my shoulder blade out to my thumb, mostly when I type.
    24 pregnancy_symptom | I'm 11 weeks and there's been spotting, bright red, since about noon
    72 numbness | no change. leg's still numb from the hip down on the outside
    72 persistent_beyond_72h | Hello dear,⏎⏎The tenderness left but the soreness across my hips has been with me eight days now. At my age I suppose that's how it goes.⏎⏎God bless⏎⏎On Thu, Oct 16, 2025 at 9:00 AM Wellness Desk <noreply@massageclinic.example>⏎wrote:⏎⏎> Hi again, it has been three days since your session. How is the soreness now?⏎> Let us know about any numbness, tingling, weakness, sharp or spreading pain.⏎> Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.⏎> To unsubscribe reply STOP.
    """#

  static let amber = #"""
    24 wrong_number | wrong number bud
    24 - | Bonjour! Tout va bien, merci beaucoup. À la prochaine.⏎⏎Le mar. 4 mars 2025 à 10 h 02, Massage Clinic <care@clinic.example> a écrit :⏎⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    72 - | Still sore. Not much else to report.⏎⏎⏎Sent from my Galaxy⏎⏎⏎-------- Original message --------⏎From: Massage Clinic <care@clinic.example>⏎Date: 2025-07-21 9:02 a.m. (GMT-05:00)⏎To: client@example.ca⏎Subject: Check-in⏎⏎Hi again, it has been three days since your session. How is the soreness now?⏎Let us know about any numbness, tingling, weakness, sharp or spreading pain.⏎Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.⏎To unsubscribe reply STOP.
    24 - | Liked “Hi, it has been a day since your massage with us. How are you feeling? Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling…”
    24 worsening | The pain's worse today than it was last night.
    24 tingling | I can't really say whether my toes are tingling or just cold. It's -30 out here.
    24 call_requested | Hello, please give me a call when you get a chance. 613-555-0142. Thank you.
    24 - | 7
    24 call_requested | 3
    24 numbness | Is it normal to have numbness the next day?
    24 - | I'm 14 weeks pregnant, totally forgot to put it on the form. Feeling good otherwise!
    72 weakness | Might be a little weakness in the ankle? Hard for me to tell.
    72 - | Not great.
    24 history_disc | Had a slipped disc back in 2011. I'm feeling fine after the session, just thought you'd want it on file.
    24 conduct | To whom it may concern,⏎⏎I would like to discuss how the sheet was handled during my session. I was left more uncovered than I had agreed to and I was not comfortable with it.⏎⏎Please advise.⏎⏎-----Original Message-----⏎From: Massage Clinic <care@clinic.example>⏎Sent: Wednesday, January 22, 2025 9:01 AM⏎To: client@example.com⏎Subject: How are you after your massage?⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    24 wrong_number | who's this
    24 call_requested | Can you phone me after 4? I'm off shift then.
    24 - | yes
    24 conduct | Honestly some of the comments he made about my body while I was on the table were out of line
    72 numbness | My arm was numb the night of the massage. Totally normal since the next morning.
    24 - | 🤕
    72 - | Day four, and there is barely a trace of soreness left when I press on it.
    24 wrong_number | You have the wrong person. I have never been to a massage clinic.⏎⏎Sent from my iPhone⏎⏎> On Nov 12, 2025, at 3:15 PM, Massage Clinic <care@clinic.example> wrote:⏎> ⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 worsening | it hurts more than yesterday
    24 - | 11
    24 tingling | My hand was all pins and needles when I got up off the table. That's completely gone now, has been since supper.
    72 - | Shoulders are a bit achy yet.
    24 - | Идёт нормально, спасибо
    24 osteoporosis | Feeling fine! Should mention I've got osteoporosis, I blanked on it when you asked.
    24 history_disc | My back surgery was in 2016 and I'm feeling great today, just realized it wasn't in my chart.
    24 - | :(
    24 - | No
    72 call_requested | 3.
    24 radiating_pain | I think maybe the pain went a bit into my leg? I'm really not sure it did.
    24 - | Not really happy with how things went tbh
    24 tingling | could be a touch of tingling in my pinky, could be my imagination, I honestly can't tell
    72 call_requested | I'd like one of your staff to phone me please.
    24 - | Loved “Hi again, it has been three days since your session. How is the soreness now?”
    72 - | Sore still, here and there
    24 - | asdfgjkl
    """#

  static let ok = #"""
    72 - | stiffness is all but gone now, thank you so much
    24 - | 1
    24 - | Bit more tender this morning than when I left, about what you'd told me to expect. Thanks
    24 - | Thank you, I'm right as rain. The hand that used to go numb at the keyboard all winter hasn't done it once since I saw you!⏎⏎--⏎Sharp Edge Lawn & Snow⏎"We cut through the pain"⏎⏎On 2025-02-18 10:04 a.m., Massage Clinic wrote:⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 - | Feeling terrific, thanks for asking! I was out cold by nine and slept straight through.⏎⏎Marge⏎⏎On Thu, Oct 16, 2025 at 9:00 AM Wellness Desk <noreply@massageclinic.example>⏎wrote:⏎⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 - | No numbness, tingling, weakness or sharp pain. Just that nice worked-over feeling.
    24 - | Sat through a 3 hr budget meeting numb with boredom but the shoulders felt amazing the whole time lol
    72 - | couldn't feel any better. back to beer league tonight 🏒
    72 - | Soreness is way down, maybe 1 out of 10. appreciate u
    72 - | Back to my old self, thank you. The stiffness left sometime yesterday.⏎⏎Warmly,⏎Ruth⏎⏎On Jun 3, 2025, at 8:00 AM, The Clinic <care@clinic.example> wrote:⏎⏎Hi again, it has been three days since your session. How is the soreness now?⏎Let us know about any numbness, tingling, weakness, sharp or spreading pain.⏎Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.⏎To unsubscribe reply STOP.
    24 - | Sharp: no. Numb: no. Tingly: no. Happy: yes.
    24 - | Tired and heavy-limbed like after leg day but in a good way. Thank you!
    24 - | Doing great. Poor hubby is the one with the bad leg, his foot's gone tingly from shovelling. I'm golden
    24 - | 2
    24 - | had a great sleep and shot a 79 this morning. ty
    24 - | Dull ache between my shoulders and up my neck a little. Nothing I didn't expect, I feel good overall.
    24 - | My back pain is gone. First time since hunting season I've put my socks on standing up, you're a miracle worker.
    24 - | nope nothing like that, feelin good
    24 - | Thank you! A little bruise by my elbow, the size of a dime, and otherwise I feel ten years younger.⏎⏎Le mar. 4 mars 2025 à 10 h 02, Massage Clinic <care@clinic.example> a écrit :⏎⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 - | No complaints whatsoever, dear. Slept till eight.
    24 - | omg that was AMAZING thx 😊
    72 - | Legs were wrecked Monday, ok Tuesday, and did hill repeats today no problem. Thanks again
    72 - | 1!
    24 - | Answering for Mom, she has no cell. She says she feels lovely and would like to thank the young lady. No tingling, no weakness, and she walked to church.⏎⏎⏎Sent from my Galaxy⏎⏎⏎-------- Original message --------⏎From: Massage Clinic <care@clinic.example>⏎Date: 2025-07-21 9:02 a.m. (GMT-05:00)⏎To: client@example.ca⏎Subject: Check-in⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    24 - | can't stop telling the crew about you guys. back feels unreal
    24 - | Thank you for following up. I am feeling very well: no headache, no dizziness, no tingling, nothing at all to report apart from a pleasant heaviness.⏎⏎Kind regards,⏎⏎Pain Clinic Reception⏎The information in this e-mail is confidential. If you are not the intended recipient, stop and delete it.⏎⏎-----Original Message-----⏎From: Massage Clinic <care@clinic.example>⏎Sent: Wednesday, January 22, 2025 9:01 AM⏎To: client@example.com⏎Subject: How are you after your massage?⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    72 - | Sure, you can quote me: numb hands for two years before I met you, and nothing since. Thank you.
    24 - | Very nice, thank you. I had the best nap afterwards; fell asleep in front of the hockey with my tea in my hand.⏎⏎--⏎Retired and loving it⏎Sent from my iPad⏎⏎On 2025-02-18 10:04 a.m., Massage Clinic wrote:⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    72 - | 100% back to normal, threw 80 pitches last night
    72 - | #2
    24 - | I'm not in any pain, I'm not stiff, I'm just hungry haha. Thanks for a great hour
    24 - | All good here. Dead tired, went straight to bed and never heard the baby once (dad was on duty)
    24 - | pretty sore, pretty happy 🙂
    24 - | Feeling really good, no sharp pains or anything. My coffee this morning was weak and the weather's brutal but I can't blame you for that 😂⏎⏎Sent from my iPhone⏎⏎> On Nov 12, 2025, at 3:15 PM, Massage Clinic <care@clinic.example> wrote:⏎> ⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 - | I'm the one driving Dad to his treatments so I'll answer: he's in fine form, tender like you said he'd be, and already asking when he's back.
    24 - | 1️⃣
    24 - | Feels like I did a killer workout. Love it
    72 - | Good as gold. Sold the snowblower and booked Florida, that's how good.
    24 - | Neither numb nor tingly nor weak, thank you kindly
    24 - | <html><head><style>p{margin:0}</style></head><body><div>Hi! Feeling great today, thanks so much for checking.</div><div>Yes to a bit of stiffness, no to all the other stuff on your list.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Mar 4, 2025 at 10:02 AM Clinic &lt;<a href="mailto:care@clinic.example">care@clinic.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">Hi, it has been a day since your massage with us. How are you feeling?<br>Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.<br>Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.<br>Reply STOP to stop these messages.</blockquote></div></body></html>
    72 - | gone, all of it. thx
    72 - | Soreness peaked Tuesday, easing off nicely since. Happy customer.
    72 - | 2 almost back to normal, thanks
    24 - | Lovely, thank you. I worked a double in the ER last night and had a guy come in with no feeling in his legs, so my stiff neck seems pretty minor!
    24 - | the twins fell asleep at 7, I fell asleep at 7:05. best I've felt since before they were born
    24 - | feeling gud thx
    24 - | feel amazing, went bowling and left only two pins standing all night
    72 - | Hello,⏎I'm happy to say the stiffness disappeared by Thursday and I've been out in the garden since. Thank you for your kindness.⏎⏎⏎    On Saturday, August 9, 2025 at 10:02:11 a.m. EDT, Massage Clinic <care@clinic.example> wrote:  ⏎ ⏎ Hi again, it has been three days since your session. How is the soreness now?⏎Let us know about any numbness, tingling, weakness, sharp or spreading pain.⏎Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.⏎To unsubscribe reply STOP.
    24 - | Not a single ache, not a tingle, not a twinge. Wow
    """#

  static let questions = #"""
    24 - | Feeling good! Is it alright to lift weights tomorrow or should I give it a couple days?
    24 - | Could you email me a receipt with the RMT's registration number on it? Sun Life kicked back my claim.⏎⏎Sent from my iPhone⏎⏎> On Nov 12, 2025, at 3:15 PM, Massage Clinic <care@clinic.example> wrote:⏎> ⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    72 - | All good on my end. My wife threw her back out golfing, does she need a doctor's referral to come see you?
    24 - | What should I do if I start getting tingling in my hand later on?
    24 - | Hi I think I left my watch in room 3, did anyone hand it in?
    24 - | do u guys have anything saturday morning
    24 - | Felt wonderful. Are you open on Family Day?
    24 - | My sister is pregnant and gets cramps, do you folks treat that? Me, I'm doing well.
    24 - | heat or ice for regular soreness??
    72 - | What would be the signs I ought to see a doctor about after deep tissue? Nothing going on, I just like to know.
    72 - | when would numbness be something to get checked? just reading your pamphlet, I'm fine
    24 - | Hello, I am nursing a six-week-old and feeling good. Is the arnica cream you sell alright while breastfeeding?⏎⏎On Thu, Oct 16, 2025 at 9:00 AM Wellness Desk <noreply@massageclinic.example>⏎wrote:⏎⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 - | Great session, thank you. Does my benefit plan get billed direct or do I pay and submit it myself?
    24 - | where'd you say to park? coming with my walker next time
    24 - | am i ok to hot tub tonight
    72 - | Feeling good thx. Should I get a weakness in my arm one day, would massage even be safe?
    24 - | Thanks, feeling good. Can my 15 yr old son come in for his hockey shoulder or is he too young?
    24 - | Good afternoon, I'm feeling fine. What is your cancellation policy? I may have to shift my next one around a doctor's appointment.⏎⏎    On Saturday, August 9, 2025 at 10:02:11 a.m. EDT, Massage Clinic <care@clinic.example> wrote:  ⏎ ⏎ Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    24 - | my buddy on the crew has a herniated disc. do you take guys like that. im good btw
    24 - | Had a lovely time. Can I bring my own pillow next visit, the face hole squishes my sinuses
    24 - | If I ever got a sharp pain between visits, would you want me to text this number?
    72 - | Doing well! Is it too soon to come back this Friday?
    24 - | Thanks, I'm feeling good. Do you do lunchtime chair massage for offices? We're about 30 people.⏎⏎Get Outlook for iOS<https://aka.ms/o0ukef>⏎________________________________⏎From: Massage Clinic <care@clinic.example>⏎Sent: Monday, May 12, 2025 7:45:12 AM⏎To: client@example.com <client@example.com>⏎Subject: Your check-in⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    """#

  static let optOuts = #"""
    72 - | Hi, I'd rather not get one of these texts after every visit. Please take my number off.
    24 - | Stop⏎⏎Sent from my iPhone⏎⏎> On Nov 12, 2025, at 3:15 PM, Massage Clinic <care@clinic.example> wrote:⏎> ⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 - | unsubcribe please
    24 - | STOP.
    72 - | No more check-ins please, I'm feeling wonderful and I'll book when I need you.
    24 - | Unsubscribe⏎⏎Thanks,⏎Hal
    24 - | quit texting me
    72 - | Kindly remove this address from your follow-up list. I receive quite enough e-mail as it is.⏎⏎Thank you⏎⏎From: Massage Clinic <care@clinic.example>⏎Sent: Friday, September 5, 2025 11:30 AM⏎To: client@example.ca⏎Subject: Checking in after your session⏎⏎Hi again, it has been three days since your session. How is the soreness now?⏎Let us know about any numbness, tingling, weakness, sharp or spreading pain.⏎Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.⏎To unsubscribe reply STOP.
    72 - | OPT OUT
    24 - | I do not want any more of these messages. Thank you.⏎⏎⏎Sent from my Galaxy⏎⏎⏎-------- Original message --------⏎From: Massage Clinic <care@clinic.example>⏎Date: 2025-07-21 9:02 a.m. (GMT-05:00)⏎To: client@example.ca⏎Subject: Check-in⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    24 - | stpo
    24 - | Enough with the automated texts please, I don't want them
    24 - | please stop
    24 - | Good morning. Please take me off whatever automated program this is. I'm 81 and I never did care for e-mail.⏎⏎Sent with Proton Mail secure email.⏎⏎On Monday, December 1st, 2025 at 9:14 AM, Massage Clinic <care@clinic.example> wrote:⏎⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    72 - | CANCEL
    24 - | Take me off your list.
    24 - | End. Thanks, Gord
    72 - | unsubscribe me please⏎⏎On 2025-02-18 10:04 a.m., Massage Clinic wrote:⏎> Hi again, it has been three days since your session. How is the soreness now?⏎> Let us know about any numbness, tingling, weakness, sharp or spreading pain.⏎> Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.⏎> To unsubscribe reply STOP.
    24 - | I'm fine and I don't want follow up texts, so don't send any more pls
    """#

  static let automatic = #"""
    24 - | Automatic reply: How are you after your massage?⏎⏎Thank you for your email. I am currently out of the office with no access to email and will return on Monday, March 10. For urgent matters please contact the service desk.⏎⏎Have a great day!
    72 - | Delivery has failed to these recipients or groups:⏎⏎client@example.com⏎The recipient's mailbox is full and can't accept messages now. Please try resending your message later, or contact the recipient directly.
    24 - | I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.
    24 - | I am away from my desk on parental leave until September 2 / Je suis absente du bureau en congé parental jusqu'au 2 septembre. In an emergency call the duty officer at the number below.
    72 - | FREE MSG: Your message could not be delivered. The number you are trying to reach cannot receive text messages at this time.
    24 - | Address not found⏎⏎Your message wasn't delivered to client@example.com because the address couldn't be found, or is unable to receive mail.⏎⏎The response was:⏎550 5.1.1 The email account that you tried to reach does not exist.
    72 - | Mail Delivery Subsystem <mailer-daemon@mail.example>⏎⏎This is an automatically generated Delivery Status Notification (Failure).⏎Delivery to the following recipient failed permanently: client@example.com
    24 - | Out of Office: I will be on vacation May 16 to May 27 with limited access to e-mail. I'll respond to your message when I'm back.
    24 - | I'm driving right now - Sent from Android Auto
    24 - | I'm driving. I'll get back to you as soon as I've parked. (I'm not receiving notifications. If this is urgent, reply “urgent” to send a notification through with your original message.)
    24 - | AUTO-REPLY: I have retired from the District School Board and this mailbox is no longer monitored. Please direct inquiries to the main office.
    72 - | Undeliverable: How is the soreness now?⏎⏎Your message to client@example.ca couldn't be delivered.⏎client wasn't found at example.ca.⏎Status code: 550 5.1.10
    24 - | Thank you for your message. I am out of office on statutory holiday and will be returning Tuesday. If you require immediate assistance, please call our main line. This is an automated response.
    72 - | Out of office⏎⏎I am currently on medical leave following back surgery and will not be checking this mailbox. Please contact my manager in my absence.
    24 - | Hi! I'm currently on set with limited cell service and this is an automatic message. I will return your text when I wrap.
    """#
}
