/// English replies below red in everyday words, a family of wordings each, written while the rules were improved.
enum EverydayEnglish: ReplyTables {
  static let red = #"""
    """#

  static let amber = #"""
    24 - | not great to be honest
    24 - | Felt a bit of numbness last night but it's gone
    24 - | hmm
    24 - | could you ring me when you get a chance
    24 - | I had pins and needles after but they went within an hour
    24 - | who's this
    24 - | meh
    24 - | not sure how I feel about it
    24 - | he made me feel uncomfortable
    24 - | My foot might be a bit numb, hard to say
    24 - | the tingling has stopped now
    24 - | I'm pregnant, forgot to say, feeling fine
    24 - | I have a herniated disc but I feel fine
    24 - | something doesn't feel right
    24 - | more painful than yesterday
    24 - | я плохо
    24 - | no
    24 - | worried
    24 - | mild headache today
    """#

  static let ok = #"""
    24 - | slept like a log and woke up a new man
    24 - | bit tender round the shoulders but nothing I wasn't told to expect
    24 - | honestly haven't felt this loose in years
    24 - | All good here, see you in two weeks
    24 - | my legs feel like they belong to a twenty year old
    24 - | feeling fantastic, best money I've spent all year
    24 - | Shoulders are a wee bit achy, grand otherwise
    24 - | no numbness, no tingling, no weakness, no sharp pain. just relaxed
    24 - | a bit stiff getting out of bed but it eased off once I got moving
    24 - | I could feel it the first day but it's pretty much gone now
    24 - | no issues to speak of, thanks for checking in
    24 - | I'm walking taller today
    24 - | The knot by my shoulder blade has finally gone
    24 - | Went for a run this morning and felt great
    24 - | feel a little bruised where you dug in but otherwise fab
    24 - | none of those thankfully
    24 - | can turn my head to reverse the car again, brilliant
    24 - | Not a bother
    24 - | sore in a good way, like I've been to the gym
    24 - | everything you mentioned is a no from me
    24 - | my partner has a bad back but I'm fine
    24 - | I was dreading being in agony but I'm actually fine
    24 - | felt a bit spacey after but a good sleep sorted that
    24 - | tired but happy
    24 - | my dog had a seizure this morning so I'm late answering, but I'm well
    24 - | numb from the cold waiting for the bus, but the back is good
    24 - | had some soreness on Tuesday, all gone now
    24 - | No pain whatsoever
    24 - | pain free for the first time in months
    24 - | the tingling I'd had for weeks before I saw you has completely gone
    24 - | dead on, no complaints
    24 - | Thanks a million, that was lovely
    24 - | 2 - sore but as expected
    24 - | Bit of an ache, nothing major
    24 - | the pain in my neck (my brother in law) is gone home, and so is the stiffness lol
    24 - | good thanks x
    24 - | Yes all good thank you
    24 - | nope all fine
    24 - | Feeling much more like myself
    24 - | all tickety boo
    24 - | no worse than after a long day gardening
    24 - | a tad tight in the calves but I did run ten miles on Sunday
    24 - | I feel amazing!! You have magic hands
    24 - | Sleeping better, moving better, thanks
    24 - | less stiff every day
    24 - | fine, just a bit weary
    24 - | nothing to worry about here
    24 - | back's grand, head's clear
    24 - | Still floating 😊
    24 - | I'm absolutely fine thanks for asking, busy day at work at the hospital
    24 - | my shooting is on Saturday so can't come then but all is well
    24 - | could have slept for a week I was so chilled
    24 - | feels like someone took a weight off my shoulders
    24 - | Slight bruise on my arm, not sore
    24 - | my hips have stopped aching for once
    24 - | bit sore, drank loads of water, fine now
    24 - | nothing out of the ordinary
    24 - | I'd forgotten what it feels like not to ache
    24 - | it's a yes to feeling great
    24 - | no I'm grand
    24 - | I don't have any of that, feeling fine
    24 - | haven't had any numbness or tingling or anything sharp
    24 - | Nope, none of the above. Just relaxed!
    72 - | the soreness went by Wednesday
    72 - | still a tiny bit stiff but much better than Tuesday
    72 - | all gone
    72 - | much looser than before I came in, thank you
    72 - | better every day
    72 - | was sore the first two days, perfect now
    24 - | my old sciatica hasn't bothered me once since
    24 - | the sharp pain I came to see you about is gone
    24 - | I was worried my neck would be sore but it's lovely
    24 - | a friend of mine had numb hands after hers but I'm totally fine
    24 - | husband's the one who needs you now, his back's killing him. I'm great
    24 - | I used to get terrible headaches, none since
    24 - | I thought I'd be in bits but I'm flying
    24 - | could not be better
    24 - | can't complain
    24 - | no soreness to speak of
    24 - | nothing hurts
    24 - | I'm not in any pain
    24 - | wasn't sore at all
    24 - | My only regret is not booking two hours
    24 - | killer massage, thank you
    24 - | That was insane in the best way
    24 - | shot some hoops this morning no bother
    24 - | numb bum from the cinema last night but otherwise perfect
    24 - | fell asleep the minute I got home, bliss
    24 - | running sharp at 6am tomorrow thanks to you
    24 - | the kids are driving me crazy but the back is super
    24 - | I feel weak at the knees with happiness lol
    24 - | dropped the kids at school and went for a swim, feeling great
    24 - | got a good stretch in, all loose
    24 - | my phone died so only seeing this now, all good
    24 - | sorry for the delay, was at the hospital visiting mum. I feel good
    24 - | it hurt a bit during but I feel fab after
    24 - | pleasantly achy
    24 - | feels like a good workout
    24 - | bit of tenderness, totally fine
    24 - | tired legs but happy
    24 - | Everything's working as it should!
    24 - | the ache in my shoulder is easing nicely
    24 - | as expected, slightly sore
    24 - | I'd give it 10/10
    24 - | 10 out of 10 would recommend
    72 - | day 3 and feeling brand new
    24 - | no red flags here
    24 - | so relaxed I could hardly drive home
    24 - | hadn't realised how tense I was. Thank you
    24 - | Honestly can't remember when I last felt this good
    24 - | I'm a new woman
    24 - | Not even a twinge
    24 - | No sharp pains, no funny feelings, nothing
    24 - | my neck turns like an owl's now
    24 - | Back feels supple, mood is great
    24 - | Went straight to bed and slept ten hours
    24 - | all the knots are gone
    24 - | slightly tender to touch but happy with that
    24 - | it was a bit sore yesterday but today I'm good
    72 - | soreness faded by the second day
    72 - | all back to normal
    72 - | no pain at all now
    24 - | thanks for the lovely treatment!
    24 - | yep feeling good
    24 - | you fixed me
    24 - | I could do with one of those every week
    24 - | bit achy, bit tired, very relaxed
    24 - | feel like I've run a marathon but in a nice way
    24 - | my shoulders thank you
    24 - | zero problems
    24 - | No complaints from this end
    24 - | muscles a bit sore as you warned
    24 - | the stiffness is wearing off nicely
    24 - | I feel lighter
    24 - | Much better than when I walked in
    24 - | neck's still a little stiff but loads better
    24 - | everything fine here, have a good weekend
    24 - | no bad reactions at all
    24 - | the numbness I came in with has cleared up, amazing
    24 - | My mother's in agony with her hip but that's another story, I'm well
    24 - | my sister fainted at the wedding lol, busy weekend! I'm fine
    24 - | I teach spinning class and it went great today
    24 - | sharp dressed and pain free for the interview, thanks to you
    24 - | I'm buzzing, what a massage
    24 - | drank plenty of water and feel fresh
    24 - | the hot stones were heavenly
    24 - | only thing that hurts is my wallet haha
    24 - | Sore? No. Relaxed? Very!
    24 - | numbness no, tingling no, weakness no, all good
    24 - | never felt better
    24 - | cheers, no probs
    24 - | did exactly what you said and feel terrific
    """#

  static let questions = #"""
    24 - | can I have a hot bath tonight?
    24 - | what should I do if my arm starts to tingle?
    24 - | do you have anything on Thursday evening
    24 - | Is it ok to take ibuprofen with it
    24 - | my mum has sciatica, would you be able to treat her?
    24 - | how long before I can go back to the gym?
    24 - | Could you send me the name of that stretch
    24 - | should I put ice or heat on a sore shoulder
    24 - | feeling good, when should I book again?
    24 - | if it doesn't settle by Monday should I come in?
    24 - | what are your prices for an hour
    24 - | Do I need to drink more water
    24 - | can massage make a slipped disc worse?
    """#

  static let optOuts = #"""
    24 - | please take my number off your system
    24 - | I'd rather not get these texts
    24 - | Stop texting this number please
    24 - | no more check ins please, I'm fine
    24 - | UNSUBSCRIBE ME
    24 - | pls stop thx
    24 - | opt-out
    24 - | could you stop emailing me
    24 - | I don't want any further contact from you
    24 - | remove me from your mailing list
    24 - | cancel these messages
    24 - | quit bugging me with these
    """#

  static let automatic = #"""
    """#
}
