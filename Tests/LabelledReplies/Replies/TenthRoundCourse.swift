/// Short English replies about pain and its course, by somebody who knew no rule, written to find wordings that were missing; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum TenthRoundCourse: ReplyTables {
  static let red = #"""
    24 sharp_pain | feels like someone's jabbing me in the ribs with a screwdriver
    24 sharp_pain | got a hot poker sensation under my shoulder blade every time i twist
    24 sharp_pain | OUCH. like a needle going in at the base of my neck
    24 sharp_pain | I yelp whenever I roll onto my left side, it's that sharp
    24 sharp_pain | how bad is the pain out of ten? easily a nine
    24 sharp_pain | pain level 8.5 rn
    24 sharp_pain | honestly this is the most painful thing ive ever felt and ive had 2 kids
    24 sharp_pain | it takes my breath away when the jolt hits my tailbone
    24 sharp_pain | little lightning bolts in my jaw since u worked on it
    24 sharp_pain | keep getting zinged in the hip when i climb stairs
    24 sharp_pain | a stitch like a dagger right beside my spine
    24 sharp_pain | i was in absolute agony all night
    24 sharp_pain | cant bear it, the neck pain is too much
    72 sharp_pain | Something catches in my lower back and it's razor sharp for a second, then goes
    24 sharp_pain | brought me to tears reaching for the kettle, piercing pain by the collarbone
    24 sharp_pain | My elbow. Knives. That's all I can say.
    24 sharp_pain | its like touching an electric fence, only it's my neck
    24 sharp_pain | had a spasm so bad i screamed, excruciating
    24 sharp_pain | pain's off the charts tonight, i'd call it a 10
    72 sharp_pain | not sore exactly, more of a skewering pain through the shoulder
    24 sharp_pain | Theres this ice pick behind my knee that wasn't there before
    24 sharp_pain | the pain is killing me when i turn my head, stabs right here >> neck
    24 sharp_pain | sudden sharp twinge in my groin, happened four times today
    24 sharp_pain | ok mostly, just the odd sharp prod in my wrist
    24 sharp_pain | i literally cannot stand the pain
    24 sharp_pain | intolerable pain around my hip socket, took 3 nurofen
    72 sharp_pain | Shocks in my big toe joint when I put my shoe on
    24 sharp_pain | cutting pain across my lower ribs if I laugh
    24 sharp_pain | thumb is giving me electric shocks lol, not a big deal
    24 sharp_pain | worse than childbirth. no joke. my back
    72 sharp_pain | shoulder pain is what i'd call 8 out of 10 today
    24 sharp_pain | spiky pain near the kidney area after lying down
    24 sharp_pain | Woke at 3 w/ a searing pain thru my shoulder
    24 sharp_pain | bending down = instant stab in the hamstring
    24 sharp_pain | It bites. Really bites, like a blade, where you pressed on my foot
    24 sharp_pain | my ankle: sharp as hell when i step off the kerb
    24 sharp_pain | a jagged pain keeps snagging under my right armpit
    24 sharp_pain | Somebody swapped my neck muscles for broken glass
    24 sharp_pain | horrendous pain, never known anything like it
    24 radiating_pain | starts at my bum cheek and ends up in my ankle, the pain i mean
    24 radiating_pain | pain goes from my neck all the way to my elbow
    24 radiating_pain | my sciatica's kicked off again
    24 radiating_pain | sciatic nerve is not happy since yesterday
    24 radiating_pain | there's a hot line of pain running along the back of my thigh
    24 radiating_pain | it hurts down my whole right arm
    24 radiating_pain | The pain has crept into my hand
    24 radiating_pain | ache in the lower back that now reaches my knee
    24 radiating_pain | throbbing pain that moves down into my calf if I sit too long
    24 radiating_pain | Hip pain wraps round to the front of my leg
    72 radiating_pain | shoulder is painful and it's travelling towards my fingers
    24 radiating_pain | its gone into my leg now, hurts to walk
    24 radiating_pain | pain in my back thats heading south, past the knee already
    24 radiating_pain | bum to foot, one long streak of pain
    24 radiating_pain | I can trace the pain w my finger from glute to heel
    24 radiating_pain | ok the back hurts but so does everything below it on that side, right to my toes
    72 radiating_pain | The nerve pain down the outside of my forearm hasn't let up
    24 radiating_pain | pain comes out of my neck and through to the thumb
    24 radiating_pain | My leg lights up from the hip down when I cough
    24 radiating_pain | hurts in my back n it keeps going down to my foot
    24 radiating_pain | Pain branching out across my arm
    24 radiating_pain | leg's on fire from buttock to shin
    72 radiating_pain,worsening | was just the hip, now the pain includes my thigh and knee too
    24 radiating_pain | u pressed my neck and ever since it hurts right into my wrist
    24 sharp_pain,radiating_pain | every sneeze fires a bolt of pain into my left leg
    24 sharp_pain,radiating_pain | stinging zaps racing down to my pinky
    24 radiating_pain | pain seems to leak from my shoulder to my upper arm
    24 radiating_pain | got referred pain in the arm now i think its called
    24 radiating_pain | Trapped nerve I reckon, sends pain the length of my leg
    24 radiating_pain | i dont know if its related but the pain follows my leg down to the ankle
    24 radiating_pain | Pain bouncing between my hip and my foot
    24 radiating_pain | not only my back hurts, it's working its way down my leg
    24 radiating_pain | when i look up i get pain in my arm, straight from the neck
    72 radiating_pain | dull pain from my back that extends as far as the shin
    24 radiating_pain | a toothache kind of pain all down one leg
    72 radiating_pain | Less than yesterday but still running into my leg, that pain
    24 radiating_pain | I've got a line of fire, hip, thigh, knee, the lot
    24 worsening | gets worse by the hour
    24 worsening | Every time I check in with myself my neck hurts that bit more than the last time
    24 worsening | it's ramping up and up
    72 worsening | shoulder's gone downhill since we last texted
    72 worsening | knee was settling yesterday, then bam, back with a vengeance
    72 worsening | Hurting more than it did on the table tbh
    72 worsening | took a turn for the worse overnight
    72 worsening | The stiffness? Worse. The pain? Worse.
    72 worsening | I hurt more now than before I came in
    24 worsening | pain keeps climbing, was a 3, then 5, now 6
    24 worsening | it's snowballing, my hip that is
    72 worsening | my back flared up again today after two decent days
    72 worsening | thought i was over it but this mornin it hurts worse than ever
    24 worsening | more & more painful as the day goes on, the ribs
    72 worsening | heading in the wrong direction i'm afraid
    72 worsening | Going backwards. Could lift the kids on Tuesday w/out pain, today it hurts
    24 worsening | pain's creeping up on me little by little, each hour a notch higher
    72 worsening | has not improved, if anything it's more painful
    72 worsening | calf pain has doubled since the last msg
    72 worsening | ache has intensified
    24 worsening | continues to get sorer and sorer, no sign of levelling out
    72 worsening | It went away then came back stronger
    72 worsening | pain stepped up a gear last night
    24 worsening | progressively worse since I got off the table
    72 worsening | Bit better Wed, now I'm back to square one and then some
    72 worsening | feels worse today n i took it easy, promise
    72 worsening | things have deteriorated with the hip
    72 worsening | the left side hurts twice as much as it did on friday
    72 worsening | rough. rougher than yesterday even, my lower back is killing
    72 worsening | it eased off on day 2 but has crept back up
    24 worsening | hour after hour the tension hurts harder, not easing at all
    72 worsening | the pain ur message asked about? yes worse
    72 worsening | pain has gone from annoying to awful
    72 persistent_beyond_72h | still hurts. a week on.
    72 persistent_beyond_72h | My glute has been sore ever since the appt and that was last Monday, it's Sunday now
    72 persistent_beyond_72h | day 5 and i still cant sit without wincing
    72 persistent_beyond_72h | the pain isn't budging
    72 persistent_beyond_72h | shoulder pain hasn't shifted
    72 persistent_beyond_72h | Pain's still here, same as it was
    72 persistent_beyond_72h | no better, tried heat, tried ice
    72 persistent_beyond_72h | coming up to ten days of this sore neck
    72 persistent_beyond_72h | it's the 14th, you treated me on the 5th and it hurts to this day
    72 persistent_beyond_72h | ibuprofen isn't touching it, still hurting
    72 persistent_beyond_72h | i'm on day six of hobbling around sore
    72 persistent_beyond_72h | More than half a week later and the calves are still tender
    72 persistent_beyond_72h | forearm pain is hanging around
    72 persistent_beyond_72h | still aching, been like 100 hours lol
    72 persistent_beyond_72h | pain refuses to leave
    72 persistent_beyond_72h | Almost a fortnight. My ribs hurt every single morning.
    24 persistent_beyond_72h | sorry for slow reply, its been 4 days now and my thighs are still really sore
    72 persistent_beyond_72h | neck's been bad since thurs before last, every day hurts
    72 persistent_beyond_72h | Can't shake this pain
    72 persistent_beyond_72h | nothing i do makes the pain go
    72 persistent_beyond_72h | 5 sleeps later my traps are as sore as day 1
    72 history_disc | forgot to tell u i had a slipped disk in 2019, now my lower back hurts
    24 history_disc | L5/S1 disc bulge here and yes its painful today
    24 history_disc | spinal fusion 3 yrs ago, should have put it on the form. very painful since the session
    24 history_disc | Had a microdiscectomy in spring. Pain right over the scar this morning
    24 history_injury | twisted my ankle playing netball on the weekend n it hurts a lot after the massage
    24 history_injury | i was rear-ended two weeks back, neck is hurting badly
    24 history_injury | came off my bike sat before the massage, ribs hurt when i twist
    24 history_injury | cracked a rib last month, didn't think to mention, and there's pain there again
    24 osteoporosis | my bone scan came back low density and now my mid back is painful
    24 osteoporosis | got brittle bones (osteoporosis) and theres pain in my hip since you leaned on it
    72 persistent_beyond_72h | nope still in pain
    72 persistent_beyond_72h | The soreness just isn't going anywhere
    72 persistent_beyond_72h | over a week of hurting and counting
    72 persistent_beyond_72h | saw u wed. its now mon. still v sore
    72 persistent_beyond_72h | would have thought it'd be gone by now but nope, hurts like before
    """#

  static let amber = #"""
    72 - | still sore tbh
    72 - | The ache is still there
    72 - | legs remain tender
    72 - | stiff and sore, same as the other day
    72 - | hmm my lats are sore today too
    72 - | kinda achy yet, neck mainly
    24 worsening | pain is worse than yesterday
    24 worsening | it hurts more today
    24 worsening | its worse this morning
    24 worsening | woke up in more pain than i went to bed with
    24 worsening | Knee pain a bit stronger today than it was yesterday
    72 persistent_beyond_72h | day 5, just a hint of it left
    72 persistent_beyond_72h | Took nearly a week but the soreness has almost vanished
    72 persistent_beyond_72h | 4 days in, 95% gone i'd say
    72 persistent_beyond_72h | one week later my quads are practically back to normal, tiny bit tender
    72 sharp_pain | had a stabbing pain the first night, completely gone now
    72 radiating_pain | the pain down my arm after the session cleared up by tuesday
    24 history_disc | feeling fine! oh and i forgot to say i have a bulging disc
    24 osteoporosis | all good here. should've said i've got low bone density
    24 sharp_pain | it may be a sharp pain, i really can't say what kind it is
    """#

  static let ok = #"""
    72 - | arms were sore but it's easing off nicely
    72 - | barely sore now thanks
    72 - | soreness on its way out
    72 - | Tender still but much less each day
    24 - | felt like I'd run a marathon this morning! all good tho
    24 - | more achy than right after, as you said i'd be
    24 - | Bit sorer today than last night, nothing dramatic, thank you
    72 - | the achiness has dropped right off
    72 - | my knots are gone, i had that stiff neck for two years!
    72 - | Haven't had a single ache in four days, amazing
    24 - | no sharp pain, nothing shooting anywhere, just stiff
    72 - | came to you with pain down my leg for a month and it's totally gone, you're a star
    24 - | couldnt be less sore if i tried :)
    72 - | been pain-free since I left yours on Saturday
    72 - | only a whisper of soreness left
    72 - | improving day by day thx
    72 - | Onwards and upwards, back is on the mend
    72 - | feels better every time I stretch, cheers
    24 - | slept 9 hrs straight, shoulders pleasantly heavy
    72 - | finally got rid of the headache that had bugged me for weeks before i saw you
    24 - | I'm off on holiday for 10 days, feeling great
    72 - | best my hip's felt in six months
    72 - | calves were bruisy at first, that's worn off now
    24 - | achy all over like after leg day haha loved it
    72 - | my bad knee hasn't hurt once this week!
    72 - | went from a 6 to a 1, brilliant
    72 - | Back is better and better, see you in 5 weeks
    24 - | dull ache between the shoulders, you warned me, fine otherwise
    72 - | thighs ached tues, hardly notice them now. ty!
    72 - | the week's been mad at work but my shoulders are loving life
    """#
}
