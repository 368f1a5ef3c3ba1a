/// Replies with nothing to do. One a line: stage, codes, text; `⏎` is a line break.
enum EnglishOk {
  static let table = #"""
    24 - | 1
    24 - | 1.
    24 - | #2
    24 - | 2️⃣
    72 - | 2
    24 - | great thanks
    24 - | All good!
    24 - | Feeling amazing
    24 - | I feel much better, thank you so much
    24 - | good
    24 - | Fine
    24 - | ok
    24 - | 👍
    24 - | ❤️
    24 - | Thanks for checking in
    24 - | no problems
    24 - | No issues at all
    24 - | none of those, thanks
    24 - | nothing to report
    24 - | can't complain
    24 - | never felt better
    24 - | couldn't be happier
    24 - | I have no complaints
    24 - | not bad at all
    24 - | not too bad, just a bit stiff
    24 - | a little sore
    24 - | sore as expected
    24 - | Sore but good sore
    24 - | bit achy, like after the gym
    24 - | My shoulders are tender but otherwise fine
    24 - | stiff neck, normal I think, all good
    24 - | I'm tired but relaxed
    24 - | heavy legs, slept like a baby
    24 - | more sore than yesterday but nothing bad
    24 - | a little more sore this morning, as you said
    24 - | feels like I did a workout
    24 - | feels bruised but in a good way
    24 - | Small bruise on my arm, no bother
    24 - | mild soreness only
    24 - | slightly tender where you worked on the knots
    24 - | My muscles ache a bit
    72 - | soreness is all gone
    72 - | All gone, thanks
    72 - | nearly gone
    72 - | hardly sore any more
    72 - | much better now
    72 - | feeling a lot better than yesterday
    72 - | soreness is fading nicely
    72 - | less sore every day
    72 - | back to normal
    72 - | No more soreness
    72 - | no pain at all
    72 - | pain free!
    72 - | Was sore for two days, fine now
    72 - | not sore anymore
    72 - | the ache has gone
    24 - | No numbness or tingling
    24 - | no sharp pain, no weakness, nothing
    24 - | No numbness, tingling or weakness
    24 - | I don't have any numbness
    24 - | I haven't noticed any tingling
    24 - | not numb, not weak, just relaxed
    24 - | without any tingling or numbness
    24 - | no signs of numbness
    24 - | Numbness: none. Tingling: none. Weakness: none.
    24 - | numbness? no. tingling? no. feeling fine
    24 - | never had any sharp pain, all good
    24 - | nothing sharp, just dull
    24 - | no to all of those
    24 - | none of the above
    24 - | didn't get any pins and needles this time
    24 - | No fever, no headache, feeling fine
    24 - | no dizziness and no chest pain
    24 - | no swelling or bruising
    24 - | Neither sharp pain nor numbness
    24 - | No pain shooting down my leg, all good
    24 - | my leg isn't numb and my hand isn't weak, all good
    24 - | see you at 10am sharp on Friday, feeling great
    24 - | You look sharp! Massage was great
    24 - | numb with boredom at work but back feels great
    24 - | I have a weakness for your massages, feeling wonderful
    24 - | I was dead tired and slept great
    24 - | fell asleep on the couch, so relaxed
    24 - | slept like the dead, feeling great
    24 - | weekend was great, feeling good
    24 - | Shooting hoops tonight, feel great
    24 - | Worked in the hospital all day and my back held up great
    24 - | My stabbing scene in the play went well, back feels good
    24 - | tingling with excitement for my trip, back is great
    24 - | feel a weight has been lifted, amazing
    24 - | my phone died sorry, I feel good
    24 - | Can't stop smiling, I feel so good
    24 - | I'm dying to come back, it was fantastic
    24 - | killer massage, thanks
    24 - | best massage of my life
    24 - | This heat is killing me but my back feels great
    24 - | My husband has numb feet from diabetes, I'm fine
    24 - | my sister fainted yesterday so long day, but I feel good
    24 - | the dog has a fever, I'm great though
    24 - | My friend had sharp pain after hers, I feel fine
    24 - | I had sciatica years ago, nothing now, feel great
    24 - | used to have tingling hands as a teenager but not any more, all good
    24 - | the sharp pain I had before is gone, you are magic
    24 - | I came in with a numb arm and it's completely gone, thank you
    24 - | My headache from before the massage is gone!
    24 - | tension I had for weeks has disappeared
    24 - | Slept 10 hours, best in weeks
    72 - | no pain for five days, wonderful
    72 - | booked again in two weeks, feeling great
    24 - | I FEEL GREAT THANKS
    24 - | sooooo good
    24 - | thx all gd
    24 - | feelin gr8 ty
    24 - | yes all fine
    24 - | No, all good
    24 - | nope, feeling fine
    24 - | Doing well, thanks for asking
    24 - | perfect
    24 - | Better
    24 - | Excellent massage, see you next month
    24 - | I feel looser and lighter
    24 - | my range of motion has improved
    24 - | Great⏎⏎Sent from my iPhone
    24 - | All good here⏎⏎On Tue, 4 Mar 2025 at 09:12, Clinic <hi@clinic.example>⏎wrote:⏎> any numbness, tingling or sharp pain?
    24 - | Good thanks⏎⏎From: Clinic⏎Sent: Monday⏎Subject: Check-in⏎⏎Call us about sharp pain or weakness.
    24 - | > Any numbness?⏎no⏎> Any sharp pain?⏎no, feeling good
    24 - | no worries, all well
    24 - | just normal soreness, nothing unusual
    24 - | Tender spots but improving
    24 - | pain is gone
    24 - | The pain I came with is gone
    24 - | it doesn't hurt any more
    24 - | doesn't hurt at all
    24 - | hurts a tiny bit, like after training, nothing serious
    24 - | I was worried but I feel great
    24 - | My energy is increasing every day, feel great
    24 - | drank lots of water and had a bath, feeling good
    24 - | pain level 1/10, happy
    24 - | 0/10 pain
    24 - | I am well rested
    24 - | happy with the result
    24 - | wonderful, I will definitely be back
    24 - | went for a run, no pain
    """#
}
