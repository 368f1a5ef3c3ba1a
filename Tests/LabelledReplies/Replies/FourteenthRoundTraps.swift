/// Harmless English replies at which a careful reader might start, and their red neighbours, by a writer who knew no rule.
enum FourteenthRoundTraps: ReplyTables {
  static let red = """
    24 numbness | No pain at all. Can't feel the thigh either lol
    24 sharp_pain | pain is a 9, I was hoping for a 2
    24 weakness | None of it, apart from not being able to close my fist
    24 weakness | Ok-ish. Left arm won't hold the kettle.
    72 numbness | I don't feel my little finger anymore
    24 sharp_pain | I wouldn't call it sore, I'd call it stabbing
    24 sharp_pain | never had such a stabbing in my ribs
    24 weakness | don't you worry about me, only my legs folded under me twice on the stairs
    24 tingling | It'd be a lie to say my hand wasn't tingling
    24 radiating_pain | the ache won't sit still, it wanders from my backside into the calf
    24 fever | No fever, no shivers, until tonight when I started shaking and hit 38.7
    72 persistent_beyond_72h | still paying for it a week later, hurts every time I sit
    24 tingling | not to bother you but there's been a prickle in my two hands all day
    24 tingling | My foot is buzzing like a phone on silent
    24 numbness | Slept like the dead, only my hand's dead too
    24 emergency | I work at the hospital and that's where I'm headed now, as a patient this time
    24 allergic_reaction | My daughter had the session, not me, and she's got a rash where you put the balm
    24 weakness | my wife says I'm dragging my left foot, I hadn't spotted it
    24 numbness | Himself and meself both have numb feet now, would you believe
    24 calf_swelling | I'm a nurse and know it from my patients, my own left calf is swollen and hot
    24 radiating_pain | Walked in without sciatica, walked out with it
    72 tingling | The prickling's left my wrist. It lives in my foot now.
    24 weakness | could raise my arm before the session, now I can't
    24 radiating_pain | First morning in weeks the pain runs right down my leg
    24 severe_headache | a headache lifted me out of bed at 4, never known one so vicious
    24 numbness | can't shake this numb patch on my hip
    24 sharp_pain | on-and-off zaps in my elbow, mostly off
    24 faint_dizzy | Lovely time, though the room hasn't stopped spinning since
    24 sharp_pain | my old shoulder niggle has cleared, now there's a knife-like one in the hip
    24 weakness | it's daft really, keep dropping my toothbrush
    24 tingling | Came with a stiff neck, left with a stiff neck AND tingly fingers
    24 faint_dizzy | Used to get woozy spells in my twenties and since the massage they're back
    24 history_injury | Came off my bike the weekend before seeing you and didn't say. Collarbone hurts to touch
    24 pregnancy_symptom | Never a cramp with my first two, but this pregnancy I've had them since the massage
    24 numbness | I don't know why, but both feet went cold and numb
    24 numbness | don't feel my knee at all when I rub it
    24 tingling | Hasn't stopped fizzing in my toes since I got home
    72 worsening | Golf's fine, back's getting worse
    24 worsening | each time I stand up it's a notch worse than the time before
    72 worsening | was nearly away on Friday, now nastier than at the start
    24 sharp_pain | See you 8:15 sharp. PS there's a sharp pain in my groin when I cough
    24 radiating_pain,sharp_pain | If I bend there's lightning right into my shin
    24 self_harm | wouldn't bother me if I didn't wake up tomorrow, if I'm honest
    24 chest_breath | can't seem to get a full breath in
    24 history_disc | should have told you about my spinal fusion, it's aching badly tonight
    24 emergency | Writing for my dad who came Monday. He's muddled and his face droops on one side.
    24 severe_bruising | no bruise on the left, the right side is black from hip to knee
    24 allergic_reaction | skin blistered where the stone sat
    24 sharp_pain | it's agony if I so much as put my coat on
    72 persistent_beyond_72h | sore since last Wednesday and today's Tuesday
    72 persistent_beyond_72h | The pain hasn't gone anywhere, same spot, same strength
    24 radiating_pain | neck's where you worked, yet the pain travels to my elbow
    24 sharp_pain | shooting pain in the hip, nothing will shift it
    24 tingling | 1 apart from tingly fingertips
    24 numbness | Hubby's fine now, mine's the leg gone numb
    24 bladder_bowel | Don't want to make a song and dance of it but I can't pee properly since the session
    24 saddle_numbness,numbness | sorry if tmi, I've no sensation between my legs when I wipe
    24 osteoporosis | My bone density scan came back low last spring, I know I ticked no. The ribs hurt where you leaned
    24 weakness | You said to write if the leg went weak. Well, it has.
    24 numbness | Yes, both big toes.⏎⏎On Tue, 4 Nov 2025 at 10:12, Willow Room <care@willow.example> wrote:⏎> Have you any numbness since your visit?
    """

  static let amber = """
    24 | Funny, I've a bulging disc as well, same as my colleague. All good at this end.
    72 | felt feverish the first night, perfectly normal temp now
    72 | expecting in June (should've said!), everything's lovely
    24 | was woozy for a minute getting off the table, steady ever since
    24 | can't say I feel well
    24 | nothing good to report
    72 | i've felt better tbh
    24 | glad when it ended, can't put my finger on why
    24 | sprained my ankle the week before and never mentioned it. Nothing hurts, happy out.
    24 | the jabbing that began an hour after has completely cleared
    24 | could be tingling, could be me imagining it
    24 | I'm not myself today
    24 | my grip may be a tad weaker, hard to judge
    24 | 5
    72 | Shoulders remain sore. Regards, Mr Whitcombe
    24 | hurts more than it did on the drive home
    72 | a bit stiff yet
    72 | five days on, only a whisper of the ache remains
    24 | Bit headachy last night otherwise fine
    24 | j'ai des fourmis dans le bras
    24 | 😖
    24 | 3
    24 | my hands tingle the same as they have for years, no more no less
    24 | who's this? never had a massage in my life
    24 | something feels off in my left hand
    24 | it might be going into the leg a little, too early to tell
    24 | forgot to put the osteopenia on your form. Feeling champion.
    24 | ring me when you've a minute
    24 | I wasn't comfortable with how far down the sheet was pulled
    72 | the sciatica I've had for a decade, same old same old, no better no worse
    24 | is chest tightness a usual thing?
    72 | Emphasized “Any sharp pain, weakness or numbness since your visit?”
    24 | No.
    24 | arm was too feeble to lift a cup after you, full strength today
    72 | came out in a rash that same evening, not a spot left now
    24 | toe went numb on the walk home, woke up again before tea
    """

  static let ok = """
    24 | Nothing sharp, nothing numb, nothing weak. Just me being lazy in my dressing gown
    24 | zero tingling zero zaps, 10/10 would come again
    24 | All the things you listed: nope
    24 | Grip's as strong as ever, I opened the pickles for the whole family
    24 | can feel all ten toes thanks haha
    24 | numbness - nah, pins n needles - nah, weakness - nah
    24 | I wouldn't call it stabbing or shooting, more of a dull muscly ache by the shoulder blade
    24 | Never once felt faint or short of breath, only blissfully sleepy
    24 | legs didn't buckle, arms not floppy, all good in the hood
    24 | waited all day for the dreaded tingles, they never came
    24 | Numbness absent. Weakness absent. Mood excellent.
    24 | The ache doesn't travel anywhere, it sits politely in my left buttock. Mild.
    24 | no fever, rash, swelling or owt like that 👍
    24 | couldn't find anything wrong if I tried
    72 | still reaping the rewards a week later
    24 | not a bother on me, thanks a million
    24 | absolutely buzzing!! best i've felt all year
    24 | I was dead to the world by nine, woke up new
    24 | Parked at the hospital at six as always (I'm a porter there), back's feeling grand
    24 | In A&E with my son's elbow so can't chat. I'm good myself.
    24 | My dog's back legs are weak, I however am fit as a flea
    24 | The lady in your waiting room told me all about her numb feet, poor soul. I'm right as rain.
    24 | I nurse stroke patients all week and my own back is happy as Larry
    72 | colleague with the herniated disc is jealous of how loose i am
    24 | Walked in with sciatica, walked out without it
    72 | That tingle I'd had in my thumb for months has vanished since you worked on my neck, wizard
    24 | couldn't raise my arm before the session, can now!
    24 | First morning in weeks I've woken without that pain running down my leg. Bless you.
    24 | The headache I brought with me lifted on the bus home
    24 | you got rid of the numbness in my heel, chuffed to bits
    72 | had electric jolts in my neck all spring, not one since you had a go at it
    24 | Dizzy for weeks beforehand, not once since.
    72 | That jab under my rib is what I came to you for and it's history now
    24 | My hand had been dropping things for a month. Since you: steady as a rock.
    24 | dropped off a thank you card at reception, feeling fab
    24 | Used to have dizzy spells in my twenties, that's forty years ago. In fine fettle now.
    24 | Broke my leg skiing in 1994, never gave trouble after. It feels lovely and light today.
    72 | had flu with a temperature before christmas, well over it when i came. all fine here
    24 | Twenty years ago I had awful cramps with my youngest. Yesterday I had an hour of peace. Gorgeous.
    24 | As a kid I keeled over at every blood test, on your table I only dozed
    24 | can't complain
    24 | nothing but good things to say
    24 | Never felt looser!
    24 | didn't want it to end x
    24 | I don't know why I didn't book sooner, floating
    24 | don't feel my age at all today, thank you dear
    24 | I can't get over how easily my head turns
    24 | haven't stopped smiling
    72 | only thing getting worse is my golf, rest of me is dandy
    72 | It just gets better and better every day
    24 | Worst part was having to leave, feel marvellous
    24 | sharp as a tack this morning, must be the good night
    24 | Shot a wedding all Saturday, on my feet ten hours, and the back held up beautifully
    24 | Bloody marvellous, ta
    24 | That hot stone thing was to die for
    24 | Crashed on the settee till eight, got up a new woman
    24 | my weakness is chocolate, and now your massages too 😂
    72 | Ants all over the kitchen but my neck is behaving, thanks
    24 | Shifted a chest of drawers this morning without a grumble from my back
    24 | put an old Enya disc on afterwards and stayed mellow all evening
    24 | Gave way to temptation and booked again, you spoil me
    24 | World Cup fever in this house, shoulders feel brilliant though
    24 | tingling with excitement about the holiday, body's in good nick
    24 | The view from your room was breathtaking, felt so calm
    24 | Out like a light by half eight, fresh as a daisy
    24 | You nailed it!
    24 | Feel like I went ten rounds with a kangaroo, in the nicest way
    24 | there's a wee yellow mark on my arm the size of a thumb, doesn't hurt
    24 | Shoulders grumble when I reach for the kettle, pretty mild
    24 | calves talking to me, as if I'd climbed the Reek
    24 | creaky getting out of bed, loosened up after my coffee
    24 | sore in places I didn't know had muscles, ha
    24 | like the day after leg day
    24 | a little more tender than last evening, just like the leaflet says
    24 | mild ache in my low back, although you only worked between the shoulder blades
    24 | heavy as wet sand and very content
    72 | Stiff neck easing day by day
    72 | soreness is down to almost nothing
    24 | pleasantly sore 😌
    24 | Neck's tight like an old guitar, nothing I wasn't expecting
    24 | tired legs, nothing a bath won't fix
    24 | My traps are a wee bit bruisy, slept sound
    24 | Good morning, I am feeling very light in the body, thank you for the kindness
    24 | cheers legend 🤙
    72 | 2️⃣
    24 | im grand, it's my dad has the pins and needles off the diabetes
    24 | Hubby's whinging about a stabbing rib, me I'm mint
    24 | My flatmate fainted at a gig last night!! I'm tip top
    24 | Sound as a pound!⏎⏎From: Willow Room⏎Sent: Tuesday⏎Subject: How are you?⏎⏎Reply 3 for stabbing pain, weak legs or pins and needles.
    72 | Splendid, thank you all.⏎⏎--⏎Gwen Achterberg⏎Needles & Pins Haberdashery, Stroke Lane
    """

  static let questions = """
    24 | What should my husband do if his arm goes to sleep after his turn with you on Friday?
    24 | when would numbness be a reason to contact you?
    72 | All perfect! Do you sell gift vouchers?
    24 | How soon may I lift weights?
    72 | Can my mum come even though she has osteoporosis?
    24 | one glass of wine tonight, allowed or not allowed?
    72 | is Dermot in on Saturdays
    24 | Not a twinge, not a tingle. Hot bath ok?
    72 | what do u charge for 90 mins
    24 | Should I ever get chest pain afterwards, is it you or the GP I call?
    24 | My neighbour's leg went numb after a massage in Tenerife, is that common?
    24 | Could you move Thursday's slot to the afternoon please? I stop work at two.
    24 | which oil was that? smelled divine
    72 | supposing the stiffness ever came back, would a second visit help?
    """
}
