/// English replies that are mostly harmless and plain, by somebody who knew no rule; read first, then learned from.
enum ThirteenthRoundGlad: ReplyTables {
  static let red = #"""
    24 numbness | Really enjoyed it, thank you. Only thing is my little finger and the one next to it have no feeling since I got up this morning
    72 persistent_beyond_72h | Hi. It has been five days now and my lower back is still hurting when I sit at my desk.
    24 sharp_pain | Not too bad overall but every time I bend to tie my laces I get a stabbing pain by my right hip
    72 worsening | It was easing off nicely on Friday but today the pain in my neck is worse again
    72 radiating_pain | Better in the shoulders. But there's an ache going from my left buttock down the back of my thigh to the knee, wasn't there before
    24 weakness | Hi, I'm fine in general but I keep dropping my mug, my right hand just won't grip properly today
    24 faint_dizzy | Lovely massage but I've been so dizzy today that I had to sit down in the supermarket
    72 numbness | Mostly all fine, I'm back on the bike. There's still a small numb patch on the outside of my thigh, it's no big deal
    24 fever | Back feels looser, thanks. I've been shivery with a temperature of 38.7 since the small hours
    """#

  static let amber = #"""
    24 - | Felt a bit lightheaded when I got off the table, but it passed before I reached the car and I've been fine ever since.
    72 call_requested | Please give me a ring when you have a moment.
    24 - | hmm not great
    24 pregnancy_symptom | All fine here, feeling relaxed. I should probably tell you I'm about nine weeks pregnant, I wasn't sure whether to mention it on the form.
    24 numbness | My foot might be a little bit numb? I honestly can't tell, could just be these new boots
    24 tingling | is tingling in the fingers normal afterwards?
    24 calf_swelling | I thought my ankle looked puffy last night but it's completely back to normal today, no pain
    72 history_disc | All well and no pain. I forgot to say on the form that I had disc surgery in 2019.
    """#

  static let ok = #"""
    24 - | Hi, thanks for checking in! Slept nine hours straight, which never happens. Shoulders are a bit tender when I press on them but that's it.
    24 - | All good here thank you 😊
    24 - | None of those things, just a little stiff getting out of bed
    72 - | Back to normal. Mowed the lawn yesterday and didn't even think about my back once
    24 - | nope, nothing like that. feel great
    72 - | I can finally turn my head far enough to reverse the car. Brilliant.
    24 - | Sore like I did a leg day lol. otherwise perfect
    24 - | No numbness, no tingling, no weakness. Took the dog round the reservoir this morning and my hips felt loose.
    72 - | Soreness gone by Saturday lunchtime, all well since. Thanks again
    24 - | Good morning, I'm very well thank you. I had a bath as you suggested and went to bed at 9.
    24 - | haven't noticed any of that stuff, just knackered
    72 - | Neck's a lot looser and the headaches I used to get every afternoon at work haven't come back. Chuffed to bits!
    24 - | my husband says I snored like a tractor so I guess it worked. feeling lovely
    24 - | A bit achy between the shoulder blades, about what you told me to expect.
    72 - | Day 3 and I feel brand new
    24 - | Didn't get any tingling or anything, and I don't feel dizzy either. Just had a good cup of tea and felt sleepy.
    72 - | Can't fault it. Did a 5k at parkrun this morning in 31 mins, legs felt fresh
    24 - | Yep fine, bit bruisy on the left side where you dug in but I asked for it haha
    24 - | No sharp pains and nothing shooting anywhere. Just feels like I've been to the gym.
    72 - | My hands are so much better, I could open a jam jar by myself for the first time in months
    24 - | Shattered last night, went to bed at 8.30. Much more human this morning!
    24 - | Lovely session, cheers. Nothing to report.
    24 - | I've got no pain anywhere, no pins and needles, and I'm eating and sleeping as usual. Thank you for looking after me.
    72 - | Much improved. I drove to Leeds and back on Tuesday, four hours in total, and got out of the car without groaning
    24 - | slight ache in my traps, drinking loads of water, all good
    72 - | The stiffness has worn off and I'm back at work on the tills
    24 - | I'm feeling fine. I haven't had a single one of the symptoms you listed.
    24 - | Calves a bit tight today, probably from the 20 miles on the bike rather than you 😂
    72 - | I could lift my arm over my head to hang the washing out, haven't managed that since Easter!!
    24 - | Great, thanks. Legs feel light, feet feel warm, head is clear.
    24 - | just a wee bit tender round the shoulder blade, no bother at all
    72 - | Honestly never slept better. My wife's booked herself in with you because of it
    24 - | Tender but no tingling and no weakness, so I guess I'm the boring client today
    72 - | knee's behaving itself, been up and down the stairs all day with laundry and not a peep from it
    24 - | Hi there. A little more sore than when I left last night, but nothing that stops me doing anything. Made pancakes for the kids.
    24 - | No problems at all. Sorry for slow reply, I was in meetings until 4
    72 - | The sore patch faded after two days and now it's as if nothing happened, and I can look over my shoulder
    24 - | You worked wonders. The tension in my jaw has eased and I'm not grinding my teeth
    72 - | Feeling 100% again, cheers
    24 - | Don't feel weak or numb or anything, just relaxed and a bit sleepy
    24 - | I'm well. Shoulder: bit sore. Back: good. Mood: excellent
    24 - | I'm good, thanks hun. Had a lazy one, film and a takeaway
    72 - | Happy to say the hip that's been bothering me since summer doesn't hurt anymore
    24 - | fine, apart from my football team losing 4-0
    24 - | Had a great sleep & woke up without the usual crick in my neck
    24 - | Sore but good sore, you know?
    72 - | As good as new! Carried my little one on my shoulders round the zoo all afternoon.
    24 - | Not dizzy, not feverish, not sore even. Is this what 25 felt like? Ha
    24 - | thumbs up from me 👍
    24 - | Hello. I have experienced none of the symptoms mentioned. I have a mild ache in the lower back which is already easing. Kind regards
    72 - | Really pleased. Range of movement's back in my shoulder, I can reach the seatbelt and do my own bra up
    24 - | a bit tired, bit stiff, happy
    24 - | im fine thnx, just busy w uni deadlines
    24 - | Absolutely nothing to worry about here. Gardened for an hour, walked to the shop, cooked a roast.
    72 - | I haven't needed a painkiller since I saw you. I used to take two every morning.
    24 - | Everything's fine, my back feels two inches longer
    24 - | No. No. No. And no! To all of them. Feeling smashing.
    24 - | Ta very much, feeling loose as a goose
    72 - | Sitting through a three hour meeting used to be murder, today I didn't even fidget
    24 - | My muscles are a bit tender to touch and I've got one tiny bruise, size of a 5p. Not fussed.
    24 - | Never had any weakness or tingling, before or since. Just came for a treat and got one!
    72 - | No more soreness. I went dancing Saturday and my ankles, knees and hips all came along for the ride
    24 - | You were right about the sofa cushions, my back likes the hard chair much better. Feeling well
    24 - | All good - 6 hours of decorating today and arms still working 😅
    24 - | pain's gone! the one I came in with i mean. cheers
    72 - | I can kneel to pray again without any discomfort, thank you so much
    24 - | hands not tingling, legs not tingling, nothing tingling. just tired, we have a newborn
    24 - | I feel wonderful dear, thank you. I walked to church and back and it's a good mile.
    72 - | Wanted to let you know I'm symptom free
    24 - | Little bit of tenderness where you worked on the knots, otherwise I couldn't be better
    24 - | I've none of the warning signs. I do have a newly discovered love of napping.
    72 - | Back's fine. The car, however, failed its MOT. Thanks for asking!
    24 - | All ok. My sister has a trapped nerve and her arm's numb, I've told her to come and see you
    24 - | I was out like a light by 10pm sharp and slept through till the alarm
    24 - | Back not hurting, neck not hurting, wallet hurting slightly 😉 Worth it.
    72 - | Slept on my left side for the first time in ages because the shoulder let me.
    24 - | Yes I'm feeling good, thank you. No, nothing on your list.
    72 - | I'm much better thank you. Less sore each day and today hardly at all.
    24 - | A tad stiff this morning but a hot shower sorted it
    24 - | I'm okay, work's been mad, I was on my feet 7 till 7 and my calves didn't complain
    72 - | All settled down now, ready for the half marathon
    24 - | Feeling fresh thanks. Did the school run, did the big shop, did yoga. In that order.
    24 - | I didn't feel numb at any point and my grip is as strong as ever
    72 - | First week in ages that I've put my socks on without swearing
    24 - | bit tender still from yesterday, nothing major, thanks for checking
    24 - | Very happy with it. The room was nice and warm and I left feeling calm.
    72 - | The ache in my lower back peaked the day after and has eased off since, barely notice it today
    24 - | No chest pain, no trouble breathing, no swelling in my legs. I climbed the stairs to the office, all five floors!
    72 - | Very well thanks, my golf swing's come back and I can turn both ways now
    24 - | I haven't any pain to report. I rested as advised and drank plenty.
    72 - | Brill. Walked the coast path yesterday, 9 miles, and my knees held up nicely
    24 - | Everything ok, nothing's numb, nothing's tingling and nothing's giving way. Over and out!
    24 - | Good thanks. Had a cry in the car after but happy tears, I didn't know how much I needed that hour
    72 - | I'm all right thank you love. Back's been kind to me since I saw you.
    24 - | Just the usual next day ache, same as last time. It'll be gone tomorrow
    72 - | Nothing hurts. Played with the kids on the trampoline and regret nothing
    24 - | Not in any pain, not stiff, not much of anything really except hungry!
    24 - | Really good. I had a sharp suit to collect at noon and for once my shoulders sit level in it
    24 - | Thank you for a wonderful hour. I can feel my shoulders drop when I think about it.
    24 - | Never felt the slightest tingle. Muscles a bit tired, mind very quiet
    72 - | Standing at the sink doesn't bother my back any longer, I even did the pans
    24 - | Doing just fine. A touch of stiffness in my neck first thing, gone by breakfast.
    72 - | Hi, it's all good. I've been swimming twice since and my stroke feels smoother on both sides.
    24 - | Can't complain! Slept well, ate well, back feels well
    24 - | I'm very relaxed, so relaxed that I forgot my own PIN at the cash machine
    72 - | The soreness only lasted a day. Wrists are doing much better at the keyboard as well
    24 - | OK so far. None of the red flags, bit sleepy, that's all
    24 - | Legs a bit heavy, in a nice way. Going to bed early tonight, got a 6am flight
    72 - | My balance is better in yoga, I could hold the tree pose for a whole minute, so that's a win
    24 - | You're a magician. I looked over both shoulders at the roundabout and nothing cracked
    24 - | Feeling well, no aftereffects. Cut the hedge, front and back, before it rained.
    24 - | my legs are sore but I ran hills yesterday so that's on me. upper body feels ace
    24 - | I was worried I'd be in bits today but I'm absolutely fine
    24 - | It's a 2 out of 10 ache, so basically nothing. Thanks!
    72 - | Shoulder used to wake me at 3 every night. Not once since I saw you.
    24 - | Thanks for a great treatment, see you next month!
    24 - | Very good thank you. I thought I'd be bruised but there isn't a mark on me.
    72 - | Feeling chirpy. The tenderness cleared up after a couple of days and I'm sleeping on my front again
    24 - | No weakness or numbness here, I've been up a ladder painting the ceiling since 8 o'clock
    72 - | All fine, no news is good news! Thanks for everything
    """#

  static let questions = #"""
    24 - | Doing fine, should I put heat or ice on my shoulders tonight?
    24 - | Everything feels good. What was the name of the oil you used? It smelled amazing
    24 - | thanks all good. can i go swimming today or is it too soon
    24 - | Is it okay to go for a run tomorrow? Feeling good otherwise
    72 - | Feeling much better thank you! How soon should I come back, 2 weeks or 4?
    24 - | Feel fine. Did I leave a silver bracelet in the room?
    24 - | Hi, all okay. Can you send me a receipt for my insurance?
    24 - | Would it be possible to move my Thursday slot to 5.30?
    24 - | If my shoulder gets stiff later in the week, is there a stretch I could do? Right now it feels fine
    24 - | Feeling brilliant! Do you do hot stones as well?
    24 - | All good, and do you have anything free on Friday after work?
    24 - | Am I meant to drink more water than usual today?
    """#
}
