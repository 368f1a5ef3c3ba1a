/// English replies in the spirit of the guide, by somebody who knew no rule, first measured on this version; then learned from.
enum EleventhRoundGuide: ReplyTables {
  static let red = #"""
    24 numbness | My right thumb is dead to the touch
    24 tingling | got a prickly sensation round my kneecap that wasn't there before
    24 sharp_pain | Something jabs me like a needle under the shoulder blade whenever I reach for the seat belt
    24 radiating_pain | hurts from my hip all the way to the little toe
    24 weakness | I keep dropping my keys, the left hand has no grip
    72 persistent_beyond_72h | In pain since the 3rd and today's the 9th
    72 worsening | My neck eased on Saturday, now it's nastier than ever
    24 worsening | The ache goes up a notch every hour
    24 history_disc | L5 fusion in 2019, and my lower back has really hurt all day
    24 history_injury | Came off my bike last week, didn't mention it. Ribs hurt loads now
    24 osteoporosis | was told my bones are thinning (osteoporosis) and now one spot on my spine is really painful
    24 pregnancy_symptom | spotting since lunch, baby is due in August
    24 bladder_bowel | Wet myself on the way to the loo, never happened before
    24 chest_breath | Heart's pounding and I can't get a full breath
    72 calf_swelling | one lower leg is twice the size of the other and hot
    24 fever | Thermometer says 101.8, teeth chattering
    24 severe_headache | my head exploded with pain out of nowhere, can't even look at light
    24 faint_dizzy | room spun and I hit the floor
    24 allergic_reaction | lips swelled up an hour after the oil
    24 allergic_reaction | The hot stone left a blister on my shoulder
    24 emergency | I'm in A&E, waiting to be seen
    72 self_harm | don't want to be alive anymore
    24 severe_bruising | bruise the size of a dinner plate and it's still growing
    24 emergency | one side of his face is drooping and he can't get his words out, he was with you yesterday
    24 emergency | please call me NOW its urgent
    24 numbness | R foot dead. L fine.
    24 sharp_pain,radiating_pain | elec shocks, neck 2 elbow
    24 weakness | leg gave out x2 2day
    24 numbness | nummness in my pinky sinse yestaday
    24 radiating_pain | teh pain is travling down my lef leg
    24 tingling | Nothing numb, only my elbow feels like it's full of ants
    24 weakness | No pain, no stiffness, however I can't lift my arm past shoulder height
    24 tingling | Didn't notice any tingling until I sat at my desk this morning, now it's both hands
    24 sharp_pain | zero relief from the stabbing in my flank
    24 radiating_pain | ibuprofen isn't touching the pain down the back of my thigh
    24 numbness | no idea if it was you or my mattress, two toes are asleep
    24 numbness | It's not that there is no numbness, it's just patchy
    24 weakness | Don't want to make a fuss. Can't make a fist since last night
    24 weakness | you're all lovely and no harm done I hope, but my knee buckled on the stairs
    24 tingling | Numbness - N⏎Tingling - Y⏎Weakness - N
    24 sharp_pain | pain? 9/10. sleep? none.
    24 numbness | should I be worried that I can't feel my little finger?
    24 sharp_pain | if I look over my shoulder I get a zap in my neck
    72 numbness | The numb patch is shrinking, about half of what it was
    72 tingling | comes and goes, this tingle in my palm
    72 weakness | The weakness in my wrist had cleared up and this morning it's here again
    72 numbness | Writing for my husband, he's no good with phones. He has no feeling in his thigh since Friday's session
    24 weakness | My wife reckons I'm dragging my left foot
    24 sharp_pain | Take me off your list. My back has been agony ever since.
    24 calf_swelling | Hi! Loved it.⏎Booked again for May.⏎One thing: calf is swollen and red.
    24 numbness | <div>Mostly ok<br>but the <i>numbness</i> in my jaw stays</div>
    24 numbness | > Any numbness since your session?⏎yes⏎> Any sharp pain?⏎no
    24 numbness | silly little thing lol, my big toe has gone a teeny bit numb
    72 persistent_beyond_72h | shoulder keeps on hurting, no let-up
    24 tingling | I'm great, couldn't ask for more! Hand buzzes constantly but ignore that
    24 tingling | 1 but my foot keeps falling asleep
    24 weakness | Right arm feels like jelly and I had to use the left to brush my teeth
    """#

  static let amber = #"""
    72 numbness | calf was numb for an hour Tuesday night, back to normal since
    24 sharp_pain | Had shooting pains after I left you, stopped by bedtime
    24 weakness | arm was weak getting off the table, strength is completely back
    24 faint_dizzy | I got dizzy in your car park, cleared up in minutes
    24 tingling | might be a bit of tingling, hard to tell
    24 numbness | not sure whether my finger is numb or just cold
    24 sharp_pain | will someone please switch this pain off
    72 - | Not great tbh
    24 - | could be worse i spose
    24 - | bit disappointed, that's all I'll say
    24 worsening | it's a fair bit worse than it was yesterday
    72 persistent_beyond_72h | Shoulders are still achy
    72 persistent_beyond_72h | sore since last Friday and it's Wednesday, virtually gone though
    24 history_disc | forgot to put down my bulging disc at L4, all good after the massage though
    24 osteoporosis | Feel great! PS they diagnosed osteoporosis in spring, should have told you
    24 pregnancy_symptom | 19 weeks gone with my second and all calm here
    24 tingling | do people often get pins and needles after this?
    24 call_requested | can someone ring me tomorrow
    24 wrong_number | Who is this? Think you've got the wrong person
    24 conduct | wasn't happy with how the towel was placed, felt exposed
    24 - | Emphasized “Tell us if you have sharp pain or weakness”
    24 - | J'ai un peu mal au dos
    24 numbness | my usual numb toe from diabetes, same as it's been for years
    """#

  static let ok = #"""
    24 - | No problems here
    24 - | grand, ta
    72 - | 😊👌
    24 - | so far so good
    24 - | Feeling like a new woman!
    24 - | Tight across the shoulders this morning, pretty much what I expected
    24 - | legs heavy as if I'd run a half marathon
    24 - | a good kind of ache 💪
    24 - | stiffer this morning than last night, nothing major
    24 - | low back aches a little though you worked between the shoulder blades, you said it might
    72 - | Ache has faded to almost nothing
    72 - | Stiffness was gone by Wednesday
    72 - | less tender every day
    24 - | No sharp, no numb, no weak. All good
    24 - | didn't notice any pins and needles or loss of strength
    24 - | Numbness 0, tingling 0, weakness 0
    24 - | none of those signs
    24 - | never felt anything electric or shooting, just a dull ache
    72 - | Weakness? No. Fever? No. Feeling well.
    24 - | Came away without any dizziness, headache or tingling
    72 - | never been better
    24 - | Nothing to moan about, for once
    24 - | all good here, off to the shooting range with the lads
    24 - | numb with shock that we won the cup, back feels superb
    24 - | dead chuffed with my shoulders
    24 - | weak tea and an early night, feel brilliant
    24 - | Your playlist gave me tingles! Loved every minute
    24 - | out like a light by 8, so chilled
    24 - | can't stop grinning
    24 - | phone keeps buzzing all day but my neck is calm and happy
    24 - | My sister's the one with the bad disc, I'm fine
    24 - | Dog's back leg went limp so we were at the vet's all night. I'm good thanks
    24 - | I'm a nurse, two patients fainted on my shift lol. Me, I feel great
    24 - | had tingly fingers as a teenager, haven't since. Feeling good
    24 - | Three months of shooting pain and you fixed it in an hour!
    24 - | tiny bruise on my forearm, no bother
    24 - | Really well, thanks.⏎⏎On Mon, 2 Jun 2025 at 18:04, Clinic Team⏎<team@clinic.example> wrote:⏎> Have you noticed tingling, weakness or sharp pain?
    24 - | Lovely thanks⏎⏎From: Clinic Team⏎Sent: Tuesday⏎To: me⏎Subject: How are you?⏎⏎Any numbness or stabbing pain? Reply STOP to opt out.
    24 - | Feeling fine!⏎--⏎Tingle & Son Plumbing⏎24h emergency call-out
    72 - | <p>Doing well &amp; sleeping well</p><blockquote><p>Tell us about weakness or fever</p></blockquote>
    72 - | see you in 12 days, feeling fab
    24 - | CHEERS GUYS BACK IS LOVELY
    24 - | slept all afternoon, full of beans now
    24 - | maybe a 1/10 ache, no concern
    24 - | loosened up nicely ty x
    """#

  static let questions = #"""
    24 - | who do I ring if I get pins and needles later?
    24 - | in case my leg swells up, what's the plan?
    24 - | would it matter if I was still stiff on day five?
    24 - | If numbness did show up, how long would I wait before seeing a doctor?
    24 - | bath or shower tonight?
    24 - | ok to have a glass of wine
    24 - | Is hot yoga allowed tomorrow?
    72 - | got anything free saturday morning?
    72 - | can I move my Friday slot to Monday?
    72 - | Really happy with it. How often should I come?
    72 - | my mum has osteoporosis, could she come to you?
    72 - | how can I cancel my membership?
    24 - | What oil did you use? Smelled amazing
    """#

  static let optOuts = #"""
    24 - | End please
    24 - | no more texts thanks
    72 - | Feeling good. Remove my number from your messages
    """#

  static let automatic = #"""
    24 - | Out of office: I am on annual leave until 14 July with limited access to email.
    24 - | Undeliverable: your message couldn't be delivered. The recipient's address was not found.
    24 - | [Auto-reply] I'm driving right now and can't text. I'll get back to you later.
    72 - | This is an automated response. This mailbox is not monitored. If you have chest pain call 999.
    72 - | Carrier notice: message not delivered. The subscriber you are trying to reach is unavailable.
    """#
}
