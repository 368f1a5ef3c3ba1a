/// Replies of earlier rounds that the rules still read otherwise; then learned from.
enum EleventhRoundLeftOut: ReplyTables {
  static let red = #"""
    24 numbness | Hi there,⏎⏎Thanks for following up. Mostly I'm loose and happy, but the outside edge of my right foot has been asleep since supper yesterday and no amount of stomping wakes it up.⏎⏎Cheers,⏎Doreen⏎⏎On Tue, Mar 4, 2025 at 10:02 AM Front Desk <hello@clinic.example> wrote:⏎⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 severe_headache | Hi all,⏎⏎I've had a headache since I left that is so bad I'm in a dark room with a bucket. I've thrown up three times and I can't put my chin down to my chest.⏎⏎Sent by my husband, I can't look at a screen⏎⏎On Tue, Mar 4, 2025 at 10:02 AM Front Desk <hello@clinic.example> wrote:⏎⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    72 numbness | Hello,⏎⏎I would call it a success apart from one thing: since the session my left shin has a patch, playing card sized, where touch just doesn't register.⏎⏎Yours,⏎J.⏎⏎On Tue, Mar 4, 2025 at 10:02 AM Front Desk <hello@clinic.example> wrote:⏎⏎> Hi again, it has been three days since your session. How is the soreness now?⏎> Let us know about any numbness, tingling, weakness, sharp or spreading pain.⏎> Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.⏎> To unsubscribe reply STOP.
    72 worsening | Pain was a 3 on Monday, 4 on Tuesday, 6 today
    24 radiating_pain | horrible ache that starts at the belt line and finishes in my big toe
    24 numbness | cnt feel my toez
    24 weakness | Raising my arm above the shoulder? Not happening since I got home.
    24 weakness | My physio noticed my grip is a lot weaker than before I saw you
    24 pregnancy_symptom | 33 wks and baby has been awfully quiet today
    24 osteoporosis | bone scan last month says mine are thinning, and now my ribs hurt where you leaned
    72 sharp_pain | I've had two kids without drugs and this back pain beats both
    24 sharp_pain | Sort of a zing up the side of my neck if I look left. Prob nothing lol
    24 sharp_pain | pain's honestly a 9 tonight
    72 worsening | day 1 ok, day 2 meh, today ouch big time
    72 severe_bruising | The little bruise on my back is fine. The one on my arm isn't little, it's the whole inside of the arm, swollen and purple
    72 pregnancy_symptom | Ankles up like balloons and my rings won't come off, 34 wks
    24 tingling | I told my wife it's nothing worth texting about, just a touch of pins & needles in three fingers. She is stood over me till I press send.
    72 tingling | 3 - it's my arm, it keeps dropping off to sleep even when I'm only holding the phone
    72 radiating_pain | I said I was fine yesterday. I wasn't. There's a hot wire of pain down the back of my right leg
    24 weakness | I keep catching my foot on the rug, like it's forgotten how to lift its own toes
    72 bladder_bowel | Bit embarrassing, but I've got no control over number twos since your treatment
    72 numbness | Big toe: nothing. Pinched it, stuck a clothes peg on it, nothing.
    72 numbness | I can't tell hot from cold with my right hand when I do the washing up
    24 numbness | Index finger can't pick out the bumps on the F and J keys any more
    24 numbness | Pricked myself sewing, saw the blood, felt nothing whatsoever. Same finger all day.
    72 numbness | Not exactly pain. More of an absence, as if the two smallest toes had been removed
    72 numbness | I was wearing odd shoes all morning and couldn't tell, that's how little I feel in my left foot
    24 tingling | Thousands of tiny needles in my kneecap every time I kneel
    72 tingling | my arm falls asleep each time I hold the phone to my ear
    72 tingling | Shoulder is a lot freer so thank you for that. The nights are the trouble, I wake up shaking my hand about to get rid of the pins, then have to sit on the edge of the bed until it calms down.
    72 tingling | Can't get rid of this tingling in my bum and the top of my leg
    24 tingling | not pain as such, more of a shimmer running round my toes
    72 saddle_numbness,numbness | the loo seat: I feel it under my thighs but nothing in the middle
    24 bladder_bowel | Dad had his back done with you on Monday and he's been wetting the bed since
    24 sharp_pain | every step = ⚡⚡ in my heel, really hurts
    24 radiating_pain | Pain in my neck hits my fingertips if I look down at my phone
    24 radiating_pain | Should pain be going into my arm like this?
    24 radiating_pain | Evening! Bath and early night like you suggested. Lovely kip. Then this morning loading the dishwasher I felt a pain start in the dimple above my bum and travel, honestly travel, like a mouse running down a drainpipe, to behind my knee. Is that a thing?
    24 worsening | It doesn't plateau, it only goes up
    72 persistent_beyond_72h | well past the 72 hours you mentioned and I'm achy as ever
    72 persistent_beyond_72h | Seems like ages. Five days? Six? Sore the lot of them.
    72 persistent_beyond_72h | Is five days of soreness normal?? cos thats where i am
    24 calf_swelling | tree trunk where my calf used to be
    24 severe_headache | I can't lift my head off the pillow, it's pounding that much
    24 severe_headache | it's as though my brain's too big for my skull, awful awful pain
    24 severe_headache | Body's fine, loose as anything. But my head! I've had migraines since I was a girl and this one makes them look like practice runs. I'm whispering to the cat
    24 severe_bruising | I'm like a leopard, huge dark blotches the length of my spine, they're bruises
    24 weakness | Spilled the milk twice, my grip just lets go
    24 saddle_numbness | it's like I'm sitting on a cushion that isn't there, whole seat area feels padded and dull
    24 bladder_bowel | I stand at the toilet for ages and no wee comes out
    24 bladder_bowel | my bottom won't clench, gas and worse just escape
    72 bladder_bowel | no bowel control on day three
    24 bladder_bowel | lost control of my back end in the supermarket
    24 radiating_pain | the hurt is migrating, butt yesterday, calf today
    24 worsening | sore turned to painful and painful is turning into really painful
    72 worsening | day one fine, day two meh, today ouch ouch
    24 worsening | soreness just won't peak, it only ever goes up
    72 worsening | No improvement, quite the opposite
    """#

  static let amber = #"""
    24 faint_dizzy | Went a bit faint getting off your table, right as rain after a cuppa
    72 weakness | My leg was weak the evening of the massage, its back to full strength now
    72 persistent_beyond_72h | Day 4 and only a smidge of soreness left
    24 weakness | Dont know is my arm weak or not, its not right anyway
    24 sharp_pain | There was a stabbing feeling in my hip on the drive home but it passed and hasn't come back.
    24 tingling | My two smallest toes have been tingly ever since chemo, going on five years. It is no different after the massage, exactly the same as always. I mention it only because you asked.⏎⏎Sincerely,⏎B.⏎⏎-----Original Message-----⏎From: Massage Clinic <care@clinic.example>⏎Sent: Wednesday, January 22, 2025 9:01 AM⏎To: client@example.com⏎Subject: How are you after your massage?⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    24 numbness | the side of my calf has had no feeling since my knee replacement 8 yrs ago. same as it ever was, nothing new since the massage
    24 conduct | I told her twice that the pressure on my inner thigh was not okay with me and she kept going. I'd like that noted by whoever is in charge.⏎⏎On Tue, Mar 4, 2025 at 10:02 AM Front Desk <hello@clinic.example> wrote:⏎⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 weakness | Hello,⏎⏎For about an hour after I got home my left leg was weak. It came right back to full strength and has been normal ever since.⏎⏎Best regards,⏎Facilities Manager⏎⏎-----Original Message-----⏎From: Massage Clinic <care@clinic.example>⏎Sent: Wednesday, January 22, 2025 9:01 AM⏎To: client@example.com⏎Subject: How are you after your massage?⏎⏎Hi, it has been a day since your massage with us. How are you feeling?⏎Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎Reply STOP to stop these messages.
    24 tingling | The tingles stopped before bedtime and haven't come back.
    72 sharp_pain | That stabbing I rang you about the evening after my session? History.
    72 persistent_beyond_72h | some soreness is still around
    24 numbness | The skin round my knee scar has been numb since the op in 2009, exactly as it was before I came in. Otherwise well.
    24 numbness | the numb toe that i have since 2011 is same as always, rest is good
    24 tingling | pins and needles afterwards, does that happen
    24 numbness | my hand was asleep for one hour after, then it woke up and now is normal
    24 worsening | it got worse over night idk why
    72 persistent_beyond_72h | day five, you could hardly call it an ache any more
    72 weakness | my grip was weak on the first night. Back to full strength
    24 faint_dizzy | was dizzy getting off the table, right as rain ten minutes later
    72 - | I've had better weeks
    24 worsening | overnight the pain went up a notch
    24 numbness,weakness | my left foot isn't quite itself
    72 persistent_beyond_72h | By now it's the sixth day and I'd hardly call it an ache any more
    72 numbness | Same as ever. The foot has been a bit dead since my op in 2011, no different now
    24 numbness | My right hand goes numb at night, has done since I had the kids, and that hasn't changed either way
    24 weakness | left hand has been weak ever since my stroke in 2011, same as it always was, nothing new
    72 persistent_beyond_72h | Chronic low back pain as per usual, twenty years and counting, neither better nor worse for the massage
    24 - | stop or go? whichever
    72 weakness | leg gave way once on Tuesday, it's back to full strength now
    72 bladder_bowel | I leak a bit when I laugh, have done ever since the kids ten years ago, nothing's changed
    """#

  static let ok = #"""
    24 - | All good over here. You warned me I'd be achy and you were right, haha. Talk soon!⏎⏎On Tue, Mar 4, 2025 at 10:02 AM Front Desk <hello@clinic.example> wrote:⏎⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 - | I'm a nurse, two patients fainted on me today, I'm fine myself
    24 - | Any weakness? Only for chocolate. All good here
    72 - | whatever was sore on Tuesday isn't any longer
    24 - | nearly fainted at the price, worth every penny, feeling great
    72 - | Felt so light in class today. Teacher said my arabesque finally shot up!
    72 - | My wife asked if my arm still tingles the way it has since the summer and I realised it hasn't, not once since the massage. Brilliant
    72 - | Thanks for following up! I was a little tender around the hips the morning after, did the stretches like you showed me, had a long bath, and by yesterday it had all melted away. Walked to church and back with no trouble. I've told half the choir about you so expect some phone calls. God bless.
    72 - | Electric! The gig, I mean. My neck got through three hours of it and feels lovely.
    72 - | watched a film called Numb last night, dreadful, two hours I want back. Otherwise feeling lovely and relaxed
    72 - | Can't hold back the praise: superb work, I feel brilliant
    72 - | Grip's stronger than it has been in years, cheers
    72 - | Soreness has just about packed its bags
    24 - | felt no pain at all, well apart from the film last night, that was unbearable lol
    24 - | took my breath away how good that was
    24 - | my inbox is the only thing that's swollen round here, I feel fab
    24 - | i dont know what you did but whatever it was it worked, walking taller today
    24 - | Listening to Numb by Linkin Park and doing my stretches. All good
    24 - | I'm a seamstress so pins and needles are my trade haha, no trouble in the hands though
    24 - | Lost all feeling of stress the second I lay down, still floating
    72 - | my team's defence is getting weaker every week but my back is getting stronger
    24 - | Most of my patients on the stroke ward can't lift an arm, so I count my blessings: mine lifts beautifully since yesterday
    72 - | cant hold back from saying it, best massage I've had
    """#

  static let questions = #"""
    72 - | All good thanks!⏎⏎In case anything went numb over a weekend, is there someone I could reach, or is it straight to the walk-in clinic?⏎⏎Patrice⏎⏎On Tue, Mar 4, 2025 at 10:02 AM Front Desk <hello@clinic.example> wrote:⏎⏎> Hi again, it has been three days since your session. How is the soreness now?⏎> Let us know about any numbness, tingling, weakness, sharp or spreading pain.⏎> Reply 1 = all gone, 2 = nearly gone, 3 = not better, worse or worried.⏎> To unsubscribe reply STOP.
    24 - | Hi! Feeling nice and loose.⏎⏎Two things: how much do you suggest for a tip on a direct-billed appointment, and can I move the 21st to the 28th?⏎⏎Thanks a bunch⏎⏎On Tue, Mar 4, 2025 at 10:02 AM Front Desk <hello@clinic.example> wrote:⏎⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    24 - | is parking free behind the building?
    72 - | Is it ok to book again next week or is that overdoing it
    24 - | does deep tissue help with pins and needles? asking for a colleague who gets them
    24 - | Do you treat pregnant women? My daughter is thinking of coming
    72 - | do ye do vouchers
    24 - | what would a bad reaction to the cream even look like? just curious
    72 - | Would it be safe for my sister, she's 5 months pregnant and wants to book?
    72 - | Feeling really good thanks. Does she work Sundays at all?⏎⏎Paula⏎You receive our newsletter because you are a customer of Bright Prints. Unsubscribe here.
    72 - | can my aunt use my voucher, she has osteoporosis so only something gentle
    72 - | Could I get an invoice for my health fund? HICAPS didn't go through on the day
    24 - | Suppose I got dizzy later on, would I ring you or the GP?
    72 - | What time do you open tomorrow? No numbness, no tingling by the way
    24 - | Your text mentions weakness, what would that look like? I haven't got any.
    24 - | Do you do vouchers for pregnant ladies? It's for my sister
    72 - | how long after having a fever should a person wait before booking?
    24 - | Would a massage be allowed when someone is pregnant? Asking for my cousin
    72 - | does health insurance cover any of this
    24 - | is coffee off limits today or am I allowed my flat white
    72 - | Do you reckon I'd be right to go surfing on Saturday?
    24 - | could you take me off the waiting list for Saturday and put me down for Sunday instead?
    24 - | Can I opt out of the oil next time? It stains my shirts
    72 - | what do you charge for a bump massage, asking for a mate at work
    """#

  static let optOuts = #"""
    24 - | Please stop emailing me.⏎⏎On Tue, Mar 4, 2025 at 10:02 AM Front Desk <hello@clinic.example> wrote:⏎⏎> Hi, it has been a day since your massage with us. How are you feeling?⏎> Some dull soreness is normal. Please tell us if you notice sharp pain, pain that travels into an arm or leg, numbness, tingling, weakness, or anything that keeps getting worse.⏎> Reply 1 = feeling fine, 2 = sore, as expected, 3 = any of those signs, or call me.⏎> Reply STOP to stop these messages.
    72 - | Lovely massage, hate the follow ups. Can you turn them off?
    """#

  static let automatic = #"""
    24 - | Automatic reply: The surgery is closed for training. If you have chest pain or think you are having a stroke, dial 999.
    24 - | I'm not receiving notifications. If this is urgent, reply "urgent" to send a notification through with your original message.
    """#
}
