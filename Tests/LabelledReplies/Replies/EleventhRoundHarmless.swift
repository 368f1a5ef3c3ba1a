/// English replies that are mostly harmless, by somebody who knew no rule, first measured on this version; then learned from.
enum EleventhRoundHarmless: ReplyTables {
  static let red = #"""
    24 numbness | All good apart from my two smallest fingers, they went to sleep last night and haven't woken up
    24 weakness | Funny thing, I keep tripping because my toes drag on the carpet since the massage lol
    24 sharp_pain,radiating_pain | Great session!! One tiny thing, every time I sneeze a bolt of pain shoots into my bum and thigh
    24 weakness | No pain at all but I had to get my wife to open the jam, my hand just can't grip
    24 bladder_bowel | Shoulders are super. I've been trying to pee since lunch and nothing will come out, probably didn't drink enough
    72 persistent_beyond_72h | sore since a week last tuesday
    24 allergic_reaction | thank you it was lovely, only I've come up in itchy red bumps wherever the oil was
    72 worsening | Was getting better until Friday and now it's worse again
    24 chest_breath | hi its her husband, she's too breathless to type
    24 emergency | Feeling fab overall. One side of my mouth is drooping a bit, I'm probably just tired
    24 faint_dizzy | the room keeps spinning every time i roll over
    72 persistent_beyond_72h | slept great, loved it, the pain isn't going away though
    24 chest_breath | No fever, no rash, but I can't catch my breath on the stairs
    24 calf_swelling | my calf is twice the size of the other one, is that from the pressure?
    24 sharp_pain | not gonna lie it's an 8 out of 10 pain since last night
    """#

  static let amber = #"""
    24 call_requested | call me when you get a min
    24 wrong_number | Who dis
    72 wrong_number | You've got the wrong person, I have never had a massage in my life
    24 worsening | it's worse than it was yesterday
    24 tingling | My toes were tingling on the drive home, all gone by dinner and I've been great since
    72 persistent_beyond_72h | the ache is still there
    24 conduct | Massage itself was good but I wasn't comfortable with how far down she folded the sheet.
    24 pregnancy_symptom | I'm due in May, forgot to put the pregnancy on the form. Everything's wonderful though!
    24 history_disc | Had a disc operation in my thirties and never thought to tell you. Feeling fine after the massage.
    24 tingling | just wondering whether some tingling in the fingers is to be expected?
    24 faint_dizzy | Went a bit lightheaded getting off the table. Ten minutes later I was right as rain and have been ever since, so no worries.
    24 weakness | maybe my hand was a bit weaker than usual this morning, or I imagined it, hard to say
    72 persistent_beyond_72h | Saw you last Tuesday, it's Sunday now, and the soreness is down to almost nothing.
    24 - | Laughed at “How are you feeling after your session?”
    72 - | je ne me sens pas très bien depuis hier
    """#

  static let ok = #"""
    24 - | right as rain, ta
    24 - | ya I'm grand, no bother at all
    72 - | Loose as a goose!
    24 - | 10/10 would be squashed again lol
    72 - | Can't complain, and if I did nobody in this house would listen 😄
    24 - | hey! doing super good today thx 4 checking in xx
    24 - | Feels like someone swapped my neck for a new one overnight. Witchcraft, I tell you
    72 - | Not too shabby for a 71-year-old!
    24 - | nothing to report, captain
    24 - | I could not be happier with how it went
    24 - | No to all of the above.
    24 - | Nope to the lot, feeling great
    24 - | I went through your list twice and not one of them applies to me.
    24 - | Numbness - no⏎Tingling - no⏎Weakness - no⏎Sharp pain - no⏎Would come again - yes
    24 - | zero pins and needles, zero weakness, a bit stiff climbing out of the van. Normal I reckon
    72 - | no bruises no swelling no fever no nothing, healthy as a horse
    24 - | I can grip, lift, reach, and carry my toddler up to bed without the slightest trouble
    24 - | Strength is good, feeling is normal in all ten fingers and all ten toes, walked the dog four miles. So yes, very well thank you.
    24 - | Breathing easy, legs work, bathroom habits unchanged. Report complete, boss.
    72 - | I haven't had so much as a twinge since I left you
    24 - | kept waiting for the soreness you promised and it never showed up
    24 - | Not dizzy, not faint, didn't need the lie-down you suggested. Drove home singing.
    24 - | Physio here so I did my own exam: no loss of sensation, no motor deficit, no radiating pain, full range in the neck. Nice work!
    72 - | Didn't get that zing down my leg I was dreading. Really pleased.
    24 - | never had any tingling, don't intend to start now haha. I'm good
    24 - | feels like I did leg day with no warm up, nothing more than that
    24 - | Tender when I poke the shoulder blade, all as you said it would be.
    24 - | stiff as a board getting out of bed, eased off once I'd had a hot shower
    24 - | kinda achey between the shoulders and up into my neck a bit, but nothing bad
    72 - | One thumb-sized bruise on my hip, yellow already. No bother.
    72 - | heavy legs the first evening, springy by now
    24 - | A bit sorer than last night, which your leaflet said was coming, so I'm not fussed.
    72 - | sore 3/10 yesterday, 1/10 today
    24 - | I can tell you were there! Good sort of ache right across the hips
    24 - | ouchy only if i press on it, otherwise forgot about it
    72 - | The day after I was moving like my grandad. Since then it's been easing off and this morning only the steep stairs at work remind me. Nearly back to normal.
    24 - | tired, thirsty, slept nine hours, that's about it
    24 - | Shoulders feel like they carried shopping home from town. That's the extent of it, and the headrest lines on my face have gone!
    72 - | the tightness has melted off bit by bit, hardly notice it
    72 - | All the stiffness had left by the second evening.
    24 - | on cloud nine
    24 - | Back in the saddle this morning, literally: took the mare out for an hour, no trouble
    72 - | Nothing hurts any more, which at my age is suspicious
    72 - | no longer walking like a penguin, thanks to you
    24 - | It's a weight off my shoulders in every sense of the word
    72 - | It's night and day. I can look over my shoulder to reverse the car, tie my laces, even hang the washing. My wife's already made a list of jobs.
    72 - | Not a peep out of my lower back all week
    24 - | I'm fine. It's the cat who's limping, vet at four.
    24 - | All good with me. Daughter came home from school running a temperature of 39 so can't chat, but thank you!
    72 - | Two lads on my team pulled hamstrings on Saturday and one did his ankle. I came off without a scratch, so cheers to your magic hands!
    24 - | I'm a ward nurse, I spend twelve hours a day hearing about chest pain and numb feet. Nothing like that for me, I feel in tip-top shape.
    72 - | Saw my neighbour carted off in an ambulance last night, poor man. I'm very well, thank you.
    72 - | my boss put her back out lifting printer paper so i gave her your card. i feel amazing myself
    24 - | Only hubby suffers: he says his arm goes dead now that I sleep on it all night instead of tossing about. I'm great!
    24 - | The hero in the film last night got stabbed in the leg, shot in the shoulder and kept running. I just sat there for two hours, comfy for once!
    72 - | Our old labrador has a slipped disc. Told him he should book with you. Me, I'm doing lovely.
    24 - | I teach reception, so twenty kids with sore throats and fevers around me, none of it mine. Neck is nice and loose.
    72 - | Chap next to me on the bus was telling me how his legs buckle on the stairs. Made me feel lucky, mine took me up four floors this morning no bother.
    24 - | my best mate's pregnant and swollen like a balloon, I'm just the one with the relaxed shoulders haha
    24 - | A resident fainted on me at the care home today and I caught her, and my back still feels brilliant. That's how well your session worked!
    72 - | Broke this collarbone when I was nine. Not a thing from it since, and the massage felt super.
    24 - | In my army days my feet were forever numb from the boots. That was thirty years ago; they were fine before you and they're fine after you.
    72 - | The shooty thing in my hip that I came to you about? Vanished.
    24 - | had a killer migraine a fortnight before I saw you and none since. today just chilled
    72 - | For months I woke up with pins and needles in my hand. Since you worked on my neck: not once. Thank you so much.
    24 - | i passed out at my graduation in 2003 lol, nothing of the sort yesterday, felt totally steady
    72 - | Just to say the crick in my neck that made me book is history.
    72 - | Used to get sciatica when I drove lorries, packed that in ten years ago and haven't had it since. Feeling fine.
    24 - | Looking sharp, feeling sharp, nailed the interview this morning
    24 - | shooting hoops with my son by lunchtime, body did everything I asked
    72 - | I shoot weddings and carried two cameras for ten hours on Saturday. Usually I'd be wrecked. This time my shoulders felt like they belonged to somebody younger.
    72 - | Atmosphere at the match was electric and I stood the full ninety minutes in comfort
    24 - | My wife says I'm radiating calm, which is a first
    24 - | weak signal up here in the hills so short answer: great
    24 - | dropped the kids off, dropped the car at the garage, dropped onto the sofa. Feel wonderful
    24 - | The speeches were mind-numbing but my back sat through all of them quite happily
    72 - | dead chuffed with the result
    24 - | sorry phone was dead!! all good here
    24 - | tingling with excitement, we fly to Lisbon tonight! neck is perfect for the plane
    72 - | absolutely buzzing, we won 3-1 and i played the whole game
    24 - | Ants all over the picnic but my back was happy on that rug for hours
    24 - | The weather gets worse and worse, my shoulders don't, they feel lovely
    24 - | Put an old jazz disc on and danced round the kitchen with the mop, that's how good I feel
    72 - | Laptop crashed, wifi fell over, rent's gone up, and I'm still smiling because my shoulders are so light
    24 - | bloody marvellous
    24 - | Expecting the plumber any minute so quickly: all well!
    24 - | It was a breath of fresh air after the month I've had, thank you both
    72 - | View from the top took my breath away. The climb didn't! Knees and back behaved impeccably.
    24 - | Heifer had her calf at 4am so I was up all night in the barn, and I still feel better than I did before you sorted my shoulders
    72 - | Cabin fever from all this rain, otherwise very well.
    72 - | My tax return is the only headache I've got. Feeling good!
    24 - | I haven't the faintest idea what she did but it works a treat
    72 - | Made a rash decision and signed up for the 10k, that's how good my hips feel
    24 - | burnt the toast, otherwise a perfect morning and a very happy neck
    24 - | Only my ego is bruised: lost at bowling to my 8 yr old. The arm's fine.
    24 - | The one emergency here is that we're out of coffee :) feel good
    24 - | On shift at the hospital till 8, portering, feeling chipper
    24 - | those hot stones were to die for
    72 - | killed it at spin class this morning, thank u
    24 - | She explained everything, asked before each bit and kept me covered with the towel throughout. I felt very safe and very looked after. Thank you.
    72 - | Sorry for the slow answer, it's been five days since I looked at this phone. All good here.
    24 - | who knew my shoulders could sit this low? thank you!!
    24 - | All lovely, no ill effects.⏎⏎On Tue, 14 Jan 2025 at 09:02, Harbour Bodywork <care@harbour.example> wrote:⏎> Have you had numbness, tingling, weakness or pain that shoots down a limb?
    72 - | Feel terrific thank you⏎⏎--⏎Head of A&E Supplies⏎Numb Skull Brewing Co.
    24 - | <p>Wonderful session, slept like a log.</p><p>Thanks again!</p><blockquote>Reply 3 if you have sharp pain</blockquote>
    """#

  static let questions = #"""
    24 - | would it be daft to go bouldering tomorrow?
    24 - | If I woke up one night with a dead arm, would that be one for you or for my GP?
    72 - | my brother's foot tingles after a day at his computer, is that something you treat?
    24 - | do you sell the oil you used? smelled incredible
    72 - | What's the difference between deep tissue and sports massage, for next time?
    24 - | Feeling fab. How long does a little bruise usually take to fade?
    72 - | is there parking at the new place
    24 - | At what point would soreness count as too much? I have none so far, I just like to know.
    72 - | can I have my receipt for the insurance please
    24 - | should I get a headache tonight, is paracetamol ok? right now I'm fine
    72 - | My mum is 80 and has osteoporosis, would a gentle session be safe for her?
    24 - | Did I leave a grey scarf in room 2?
    24 - | is a glass of wine allowed this evening or better not
    72 - | Any chance of moving me from Friday 4pm to the week after? All good otherwise.
    72 - | My colleague is seven months pregnant and after a present. Do you do massages for that, and do the vouchers run out?
    24 - | what was that stretch with the towel called again
    72 - | How often would you recommend for someone who sits at a desk all day? Feels great by the way
    24 - | Hot bath tonight or wait till tomorrow?
    """#

  static let optOuts = #"""
    72 - | Quit, please
    24 - | Opt out thx
    72 - | Kindly remove my number from your list.
    24 - | no more of these check ins pls, im ok
    72 - | Could you take me off whatever list this is? Great massage btw.
    24 - | I don't want to get these texts.
    72 - | enough with the messages already, I'm fine
    24 - | Unsubcribe
    24 - | The massage was lovely but I never signed up for follow-ups. Please turn them off.
    72 - | Cancel all further reminders to this number
    72 - | I feel absolutely fine and I'm a grown man of 66, I'll ring if I need something. Don't send me any more of these.
    24 - | stop.⏎⏎Get Outlook for Android
    """#

  static let automatic = #"""
    24 - | Auto-reply: I am on parental leave until 3 June. For anything that can't wait please contact the team inbox.
    72 - | Undeliverable: How are you feeling?⏎Your message could not be delivered because the recipient's mailbox is full.
    24 - | Msg failed: the number you are trying to reach is no longer in service. This is an automated notice from your carrier.
    24 - | I'm driving right now with Do Not Disturb While Driving switched on, so I'll see your message once I've parked. (Sent automatically)
    72 - | Thank you for your email. This is an automated response. The surgery is closed at weekends; if you have chest pain or trouble breathing dial 999. This mailbox is not monitored.
    72 - | Out of office: annual leave, back Monday 14th, limited access to e-mail until then.
    24 - | Mail Delivery Subsystem: Address not found. Your message wasn't delivered because the address couldn't be found or is unable to receive mail.
    """#
}
