/// English replies about times, what is over, histories, quoted mails and opt-outs, by a writer who knew no rule.
enum FourteenthRoundTimes: ReplyTables {
  static let red = """
    72 persistent_beyond_72h | this is day five and my neck hasnt stopped hurting
    72 persistent_beyond_72h | Was with Kasia on the 3rd, it's the 11th today and the shoulder is still painful
    72 persistent_beyond_72h | hurting since saturday, its thursday now
    72 persistent_beyond_72h | A full week gone by and I'm every bit as tender
    72 persistent_beyond_72h | since you did my shoulder blade it's been the best part of two weeks of aching
    72 persistent_beyond_72h | still aching 96 hours on, quads mainly
    24 persistent_beyond_72h | Only seeing your text now sorry. You treated me monday last week and the calf has been painful all nine days since
    72 persistent_beyond_72h | it'll be a week tomorrow and my ribs are no less sore
    72 persistent_beyond_72h | Four nights now I've lain awake with the pain in this hip
    72 persistent_beyond_72h | 10/02 massage. 10/09 and the hamstring is still achy as hell
    72 persistent_beyond_72h | Wed, Thu, Fri, Sat, Sun - sore on every one of them and again this morning
    72 persistent_beyond_72h | my lower back still hurts whenever i bend
    72 persistent_beyond_72h | Pain in the hip. No improvement whatsoever.
    72 persistent_beyond_72h | the ache on the left side just isnt shifting
    72 calf_swelling | calf's not as swollen as it was Sunday, still twice the size of the other one
    24 worsening | every hour it goes up another notch
    24 worsening | pain was 3 at bedtime, 5 at breakfast and it's a 7 now, the only way is up
    72 allergic_reaction | The rash from the oil is fainter today, still right across both shoulders though
    72 worsening | was nearly right yesterday, today the back has flared up again
    72 worsening | Eased off Tuesday, then came back with a vengeance last night. The neck I mean
    72 worsening | hurts more than it did the first day
    72 worsening | the stiffness is creeping up on me day by day instead of loosening
    72 worsening | Not the right direction I'm afraid, definitely worse than when you last wrote
    72 tingling | the tingling in my thumb is nearly away
    72 numbness | numb patch on my shin is about half the size it was
    24 chest_breath | chest tightness on and off since breakfast
    72 numbness | foot was normal for a whole day, then the deadness came back
    72 sharp_pain | the electric jolts are down to one or two a day
    72 weakness | arm's maybe 90% there but I still can't lift the kettle with it
    72 fever | Thought I'd shaken the fever, 38.9 again at lunchtime
    72 faint_dizzy | The dizzy spells had stopped. Two more today, had to grab the wall both times
    24 history_disc | I've a bulge at L4/L5, known about it for years, and since last night it hurts just to stand up from a chair
    24 history_injury | forgot to tell ya i was rear ended 2 wks ago.. neck pain all day today
    24 osteoporosis | My bone scan came back low for density in spring and now there's a painful spot halfway up my spine
    24 history_disc | microdiscectomy last June. It hurts around there since the treatment
    24 history_injury | I'd sprained my ankle the Sunday before I came to ye and now the whole foot is painful
    24 pregnancy_symptom | 33 weeks, and the little one has barely kicked since I left you
    24 numbness | 1 but the left hand has gone dead
    24 sharp_pain | 2, plus a stabbing in my knee that I didn't have
    24 sharp_pain,radiating_pain | 3 - shooting pain into my right arm
    72 weakness | #2 only my leg gave out on the stairs this morning
    24 numbness,tingling | Hello there, replies below⏎⏎> Have you noticed any numbness or tingling?⏎Yes, both, in the right hand⏎> Any sharp or stabbing pain?⏎No⏎> Are you drinking enough?⏎I try!
    24 weakness | > How was your night?⏎good⏎> Have you noticed any weakness in an arm or leg?⏎Yes⏎> Anything else?⏎no
    24 numbness | My heel has had no sensation since I got off the table.⏎⏎Kind regards,⏎Imogen Faulk⏎Feelgood Dental, 12 Harbour Row⏎This e-mail is confidential. If you received it by mistake please delete it.
    24 radiating_pain | Since this morning the pain goes from my hip all the way to the foot.⏎⏎Am Do., 12. Juni 2025 um 10:14 schrieb Praxis <hallo@praxis.example>:⏎> Reply 1 if you are feeling fine
    72 worsening | Hi Dana, worse now than it was on Tuesday sorry to say.⏎⏎From: Dana at Stillwater Massage⏎Sent: Friday, 7 March 2025 09:00⏎To: Colm Reddy⏎Subject: Three days on⏎⏎Most people feel better by now. 1 = all gone, 2 = nearly gone
    24 weakness | On Mon, Jun 2, 2025 at 9:30 AM Willow Room <care@willow.example> wrote:⏎> How are you today? 1 = feeling fine⏎> 2 = sore, as expected⏎⏎my right hand has no grip in it at all
    24 numbness | <div dir="ltr">i can&#39;t feel my little toe</div><br><div class="gmail_quote"><div>On Tue, 4 Feb 2025, Oak Tree wrote:</div><blockquote>Reply 1 if all is fine</blockquote></div>
    24 emergency,chest_breath | STOP with these. I'm sat in A&E with chest pain
    24 tingling | Take me off this list please. And for the record my fingers have been buzzing nonstop since
    24 radiating_pain | if I cough the pain goes right through into my buttock
    24 numbness | Ye said to text if anything went numb. Well, my big toe has
    24 weakness | It was my wife had the massage, she can't close her fist today
    24 weakness | flatmate pointed out I'm dragging my right foot
    24 sharp_pain | nothing numb, nothing weak, only an electric shock each time I look down
    24 numbness | no idea was it the massage or the long drive but my thigh is numb
    24 radiating_pain | I'm at a conference till Friday so can't ring, but there's pain going down my left leg the whole trip
    24 weakness | out of office today cos I couldn't drive, my foot slaps the ground when I walk
    24 emergency | please help me
    24 sharp_pain | two ibuprofen and they didn't touch the stabbing
    """

  static let amber = """
    24 | there was a knifing feeling in my side on the bus home, all cleared up by bedtime
    24 | My fingers were asleep for an hour afterwards, perfectly normal since
    72 | Leg was weak on the Tuesday, back to full strength now
    72 | the prickly feeling in my arm has completely settled
    24 | feeling came back into my toes overnight, thank goodness
    24 | Was dizzy getting up off the table, right as rain after a glass of water
    72 | the zinging down my leg that began after the massage has stopped altogether
    72 | came up in hives the same night, skin is completely clear again
    24 | could be a wee bit of tingling in the knee, hard to say
    24 | not sure whether my hand is weaker or I'm imagining it
    24 | Might be running a slight fever, no thermometer in the house
    24 | can't make up my mind if I'd call it sharp or just sore
    24 | I think maybe my foot was numb this morning? half awake so who knows
    24 | my arm feels kinda funny
    24 | Meant to mention I had my spine fused in 2016. Feeling great after the massage
    24 | doctor says my bones are on the thin side, osteoporosis basically, left it off the form. no problems since I saw you
    24 | I fractured a rib at Easter, only a few weeks ago, should have put that down. I feel fine
    24 | fyi we're expecting, due in August! feeling really well
    72 | scan from January shows a herniated disc, just so you have it on file. All good here.
    24 | I've had tingling in that hand for years and it is no different after the massage
    72 | same old sciatica I always have, neither up nor down
    24 | My toes have been numb ever since the chemo, nothing changed there. Otherwise well
    72 | left leg is weak since the polio when I was a child, just as it ever was
    24 | it's a good bit worse than yesterday
    24 | neck pain is stronger this morning than it was last evening
    72 | Shoulders remain tender
    72 | bit achy yet
    72 | five days on there's only the faintest ache
    72 | A week later and the soreness is 95% away
    72 | sore since friday, today's wednesday, hardly notice it now
    72 | Treated on the 1st, it's the 6th now and the ache has all but vanished
    24 | Emphasised “How are you feeling after your massage yesterday?”
    24 | Loved "Tell us if you have sharp pain, weakness or numbness"
    72 | Laughed at “1 = all gone, 2 = nearly gone, 3 = not better, worse or worried”
    72 | Mir geht es wieder richtig gut
    72 | un peu mieux qu'hier mais pas encore terrible
    24 | noga mi drętwieje od wczoraj
    24 | medyo masakit pa po ang likod ko
    24 | I'm really not happy with how I feel after that
    24 | rough night, like properly rough
    24 | sorry I ever went tbh
    24 | the towel kept slipping and nobody fixed it, felt very exposed
    24 | 😩
    24 | 3.
    72 | 3️⃣
    24 | 5
    24 | 2 and possibly a slightly tingly elbow, couldn't swear to it
    24 | 1 and 3
    24 | I think you want somebody else, never had a massage in my life
    24 | give us a ring when you've a minute
    """

  static let ok = """
    24 | See you in a fortnight, feeling super
    72 | haven't been this loose in ten years
    72 | Four nights running I've slept straight through, fab
    72 | ran five days out of seven without so much as a twinge
    72 | by Wednesday there wasn't a trace of the soreness
    72 | tenderness is fading nicely
    24 | a shade achier this morning than when I left you, grand otherwise
    24 | sorer getting out of bed than I was last night, leg day sort of sore
    72 | was stiff for two days, loosened off this morning
    72 | sore Monday, sore Tuesday, fine since
    72 | Back at my desk after a week in Kerry, no aches at all
    24 | For months my hand would tingle at night. Not once since I saw you.
    24 | the numb thumb I came in with has come right
    24 | limped in with sciatica, walked out without it
    72 | That shooting pain that made me book in the first place? Disappeared
    24 | couldn't get my arm over my head before, now I can!
    72 | Had a bad back for 3 weeks before coming in and it's gone, you're a wizard
    24 | 1.
    72 | 2️⃣
    24 | #1 cheers
    24 | 1 - out like a light by ten
    24 | 2, just muscle ache as predicted
    72 | 2 easing away
    24 | Loose and happy, ta⏎⏎On Wednesday, 11 June 2025 at 09:05, Riverbank Therapies⏎<checkin@riverbank.example> wrote:⏎> Numbness, pins and needles or sharp pain? Let us know.
    24 | Grand job, feeling well.⏎⏎--⏎Deirdre Kehoe⏎Bookings, Numb Skull Records
    24 | Really well, thank you both.⏎⏎Patricia Onyango⏎Weak Hero Comics Ltd⏎To unsubscribe from our newsletter click here
    72 | Three days in and all good!⏎⏎From: Stillwater Massage⏎Sent: 7 March 2025 09:00⏎To: Una Brady⏎Subject: How are you now?⏎⏎Is anything worse, numb, weak or tingling? Please tell us.
    24 | Very relaxed, slept nine hours.⏎⏎Le lun. 3 mars 2025 à 09:12, Studio <bonjour@studio.example> a écrit :⏎> Any weakness or shooting pain?
    24 | > Any numbness?⏎None⏎> Any weakness?⏎Nope⏎> Any sharp pain?⏎Not a bit⏎> Drinking enough?⏎Gallons
    24 | Feeling fab this morning⏎________________________________⏎From: Oak Tree Bodywork⏎To: Sim⏎⏎Tell us about any fever, chest pain or numbness.
    24 | <html><head><style>.numb{color:red}</style></head><body><p>I&rsquo;m feeling fine, thanks&nbsp;a lot</p></body></html>
    24 | Spot on, no issues⏎⏎Sent from Outlook for Android
    72 | all gone, thank you⏎⏎> On 9 Oct 2025, at 08:00, Willow Room <care@willow.example> wrote:⏎> ⏎> 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried
    24 | poor cat's back legs keep giving way, off to the vet with her. I'm in great form myself
    24 | My hairdressing clients moan about numb hands all day long, mine are perfect
    24 | dead chuffed with my shoulder
    24 | bought pins and needles in the sewing shop after and never felt so well doing it
    24 | Stabbing? no. Numb? no. Happy? yes.
    24 | None of the things you listed, all normal
    24 | Sharp contrast to last year, I feel brilliant
    24 | In Portugal till Sunday, stretched out by the pool, back feels marvellous
    24 | away from the computer all day, out walking, feeling fab
    24 | the only thing hurting is my bank balance lol, feeling lovely
    24 | tender if I press on it, otherwise happy out
    72 | small bruise by the elbow, yellow already, no bother
    24 | please never stop doing what you do, feel amazing
    24 | ended up napping half the afternoon, pure bliss
    24 | wouldn't change a thing
    72 | might quit the gym and just come to you, feeling that good
    24 | 🙌😊
    """

  static let questions = """
    24 | would a hot bath before bed be a good idea
    24 | In case my leg tingles tomorrow, do I contact you or the GP?
    24 | how long is the soreness meant to last?
    72 | can I shift my Friday slot to the week after?
    24 | should I stop my blood pressure tablets before the next visit?
    24 | My mum has osteoporosis, could she come to you as well?
    72 | The brother gets numb fingers off the building site, would you treat something like that?
    72 | do ye sell gift vouchers
    24 | is a glass of wine ok this evening?
    24 | If I ever woke up with a dead foot, is that a hospital job?
    24 | After how many days should someone start to worry about being sore?
    72 | Feeling grand. How soon would you have me back?
    72 | can you cancel me for the 14th and put me in for the 21st?
    24 | which oil was that you used? smelt divine
    24 | Could you send me a receipt for my insurance
    24 | do I need to stop running this week or carry on?
    24 | my partner is 20 weeks gone, is prenatal massage safe for her?
    72 | how would I end my monthly membership?
    24 | 2, when can I do yoga
    24 | 1. What do I owe you for the hot stones?
    """

  static let optOuts = """
    24 | Stop all texts
    24 | STPO
    72 | end
    24 | Cancel.⏎Thanks, Margaret
    24 | I'd rather not get these check-ins
    24 | quit texting this number pls
    72 | opt-out!
    72 | no more of these messages please, feeling grand
    24 | Unsubscribe⏎⏎On Tue, 14 Oct 2025 at 08:30, Riverbank <checkin@riverbank.example> wrote:⏎> Any sharp pain, numbness or weakness? Reply 3 and we call you.
    24 | Kindly discontinue the follow-up emails.
    72 | delete my number, i dont want to hear from you every few days
    24 | is there any way to not get these texts? I don't want them
    """

  static let automatic = """
    24 | Out of office: I am on annual leave from 4 to 18 August with limited access to email. For urgent matters please ring reception.
    24 | Auto-response: thank you for your e-mail. We reply within two working days. If you have chest pain or trouble breathing call 999.
    24 | Address not found. Your message wasn't delivered to j.tansey@post.example because the address couldn't be found.
    72 | This is the mail system at host mx2.post.example. Undelivered Mail Returned to Sender. 550 5.1.1 User unknown
    24 | I'm driving right now and will see your text later. - Sent automatically by Drive Mode
    72 | Free Msg: Unable to send message - Message Blocking is active.
    72 | This is an automated message. Gerard Quill no longer works at Brannigan Freight. Please redirect your enquiry to info@brannigan.example.
    24 | Automatic response from Niamh Foley: on maternity leave until January, your mail is not being read.
    """
}
