/// English replies by another writer who knew no rule: two siblings of each development example; the second reader has not learned from them.
enum FifteenthRoundUnseenSiblings: ReplyTables {
  static let red = """
    24 weakness | I cannot lift my left arm over my head
    24 weakness | not able to grip a cup
    24 numbness | I don't feel my little finger since yesterday
    24 numbness | zero sensation on top of my foot
    24 sharp_pain | Worst pain I've ever had
    24 sharp_pain | my low back pain is 9/10, in bits here
    24 numbness | Yes, my fingers feel dead⏎⏎On Mon, 2 Jun 2025 at 09:30, Clinic <info@clinic.example> wrote:⏎> How are you feeling today?
    24 weakness | > Any numbness?⏎no⏎> Any weakness?⏎yes, left leg
    24 weakness | <div>My leg <i>gives way</i> on the stairs</div>
    24 tingling | <p>Good&nbsp;sleep.</p><p>Pins&nbsp;and&nbsp;needles in both hands</p>
    24 tingling | Hi there⏎neck much looser thanks⏎only thing is my hand is tingling
    24 sharp_pain | Shoulder good.⏎Mood good.⏎Stabbing pain in the hip.
    24 weakness | UNSUBSCRIBE. And my leg has been weak ever since
    24 sharp_pain | Don't text me again, ye left me with stabbing pains in my neck
    24 tingling | Hi it's Sean's wife, he's got pins and needles in both feet after yesterday's massage
    24 numbness | I write for my mother, she can't feel her fingers since the treatment
    24 numbness | the numbness in my thumb is less than yesterday
    72 weakness | Leg is stronger than it was but gives way now and again
    24 sharp_pain | if I bend forward I get a stabbing pain in my back
    24 radiating_pain | every time I cough the pain travels down the back of my thigh
    24 numbness | my thumb is numb, should I be worried?
    24 sharp_pain | I've stabbing pain in the shoulder, is it normal?
    24 tingling | everything fine apart from pins and needles in my elbow
    24 weakness | Great session, only that my right leg buckles since
    24 tingling | Numb - no. Tingling - yes. Weak - no.
    24 sharp_pain | numbness? none. sharp pain? yes, in the hip
    24 tingling | this buzzing in my foot doesn't let up
    24 numbness | The numbness in my arm isn't leaving me
    72 numbness | No change, the foot is still numb
    24 tingling | tablets did nothing for the tingling
    24 tingling | it's not only sore, my fingers tingle too
    24 weakness | Not simply tired, my legs gave out under me
    24 sharp_pain | not numb but there's a stabbing in the hip
    24 tingling | I don't have weakness, however my toes are prickling
    24 tingling | tinglign all in my fingrs
    24 numbness | numbnes in teh left leg
    24 weakness,sharp_pain | L leg weak + stabbing pain low back
    24 numbness,weakness | Thumb numb, dropping things
    24 self_harm | I don't want to be alive any more
    72 self_harm | been thinking about ending it all
    24 emergency | sitting in A&E waiting to be seen
    24 emergency | One side of my face has dropped and my words come out wrong
    24 severe_bruising | huge black bruise over my entire thigh
    24 severe_bruising | I'm black and blue from neck to waist
    24 allergic_reaction | hives on my arms since the oil
    24 allergic_reaction | The hot stone left a blister on my shoulder
    24 faint_dizzy | I fainted in the shower this morning
    24 faint_dizzy | room keeps spinning on me since i got home
    24 severe_headache | thunderclap headache out of nowhere
    24 severe_headache | very terrible headache and the light hurts my eyes
    24 fever | running a fever since last night
    24 fever | I have chills and temperature 38.7
    24 calf_swelling | one calf is swollen and red
    72 calf_swelling | My right lower leg is hot and twice the size of the other
    24 chest_breath | tight chest and cant catch my breath
    24 chest_breath | I have a pressure on the chest since this morning
    24 saddle_numbness,numbness | can't feel anything between my legs
    24 saddle_numbness,numbness | Numb around my back passage since the session
    24 bladder_bowel | wet myself twice without noticing
    24 bladder_bowel | I try to pee and nothing comes out since last night
    24 pregnancy_symptom | I'm 30 weeks pregnant and baby hasn't moved much today
    24 pregnancy_symptom | pregnant and bleeding a little since the massage
    24 osteoporosis | Low bone density here, and my rib is hurting where you pressed
    24 osteoporosis | i have osteoporosis and one painful point in my back since yesterday
    24 history_injury | came off my bike last week, didn't tell you, and my shoulder is very painful
    24 history_injury | Sprained my ankle on Sunday, should have said so. It hurts a lot today
    24 history_disc | I've a bulging disc at L5 and my back hurts badly since I left
    24 history_disc | I had back surgery in 2021 and today there is much pain
    24 worsening | getting steadily worse by the hour
    24 worsening | The pain is increasing and increasing since the massage
    72 worsening | it was easing yesterday, now it's worse again
    72 worsening | My neck hurts more than on the first day
    72 persistent_beyond_72h | eight days later and my hip is still hurting
    72 persistent_beyond_72h | Massage was Monday, it's Saturday now and I'm still sore
    24 weakness | no strength in my hand, I dropped the kettle
    24 weakness | right foot drags when i walk
    24 radiating_pain | it hurts from my bum right down to behind the knee
    24 radiating_pain | Pain goes from the neck into my elbow
    24 sharp_pain | there's a knife-like pain under my shoulder blade
    24 sharp_pain | I'm getting electric shocks in my neck
    24 tingling | prickling in both feet since the massage
    24 weakness | My right hand has become weak.
    24 numbness | Since yesterday evening my heel is without feeling
    24 radiating_pain | sciatica is acting up since the session
    24 numbness | sorry to bother you, it's nothing really, but my toes have no feeling
    24 tingling | Not sure it's from the massage but my left arm is tingling
    24 weakness | lol my leg is like jelly, gave way on me twice
    24 sharp_pain | You said to tell you if I got sharp pain. Well, I have it
    24 weakness | My wife says my foot is slapping on the floor when I walk
    72 persistent_beyond_72h | Still hurting
    72 persistent_beyond_72h | my back pain isn't getting better
    24 numbness | the numbness had cleared but it came back this morning
    24 numbness | 2 but my hand is numb
    24 emergency | ring me ASAP, it's urgent
    24 numbness | My leg is numb but I'm fine really
    """

  static let amber = """
    24 | it's alright i guess
    24 | meh, so so
    24 | Emphasised “Do you have any sharp pain or weakness?”
    72 | Loved “How is your back today? Any tingling?”
    24 | can someone ring me please
    24 | Give us a bell when you have a minute
    24 | mam drętwienie w lewej nodze
    24 | estou com o braço dormente
    24 | I just want this pain to stop
    24 | please end this pain
    24 | slight headache when i got home
    24 | I have a small headache since this morning
    24 | are pins and needles usual?
    24 | Is it common to be dizzy afterwards?
    24 | 😩
    72 | :(
    72 | ⏎⏎Sent from my Galaxy
    24 | #3
    72 | No
    24 | yep
    24 | forgot to say I'm expecting, due in March, all well
    24 | Just found out I am pregnant! I feel fine
    24 | I should of told you I've osteoporosis. Feeling fine though
    24 | Had an operation on a disc in 2019, forgot to mention, feel good after yesterday
    72 | 5 days on and just the tiniest bit of ache left
    72 | it's day six, soreness almost completely gone
    72 | still achy
    72 | Shoulders continue to be sore
    24 | hurts more than it did yesterday
    24 | It's worse than last night
    24 | not feeling the best
    72 | feel rubbish
    24 | I've been better
    24 | not great tbh
    24 | my hand feels a bit funny
    24 | Strange feeling in the left foot
    24 | there might be some tingling in my toes, not sure
    24 | Maybe my arm is weaker, hard to tell
    24 | fingers aren't tingling any more
    24 | The leg isn't weak any longer, only tired
    24 | pins and needles went away overnight
    24 | My foot was numb last night. Back to normal today.
    24 | felt dizzy getting off the table but it cleared after ten mins
    24 | I had a stabbing pain in the evening, it is over now
    24 | who is this? think you've the wrong number
    24 | I felt unsafe with how he touched me
    24 | She made remarks about my body and the towel was not covering me
    24 | my usual tingling in the hands, same as it's been for years
    24 | 7
    """

  static let ok = """
    24 | soreness about 1/10, nothing to write home about
    24 | My neck is maybe a 2 out of 10 tender, grand otherwise
    24 | was wrecked going home, slept it off and I'm grand
    24 | Very sleepy in the evening but today full of energy
    24 | BRILLIANT THANKS A MILLION
    24 | NO PAIN AT ALL!! VERY HAPPY
    72 | first proper lie-in in six weeks, lovely
    72 | Flying out for 12 days of sun now, feel great
    72 | no back pain for five days straight, delighted
    72 | have been feeling great all week
    24 | <p>Very well, thanks</p><blockquote type="cite">Have you any pins and needles or weakness?</blockquote>
    24 | <div dir="ltr">Doing grand</div><div class="gmail_quote">Any sharp pain or numbness since your visit?</div>
    24 | Feeling lovely, cheers⏎⏎-- ⏎Priya N.⏎Stroke Rehabilitation Ward, St Mary's Hospital
    24 | I'm well, thank you⏎⏎-- ⏎Tom Payne⏎Weakley & Burns Solicitors
    24 | much better ta⏎⏎________________________________⏎From: Harbour Clinic⏎Sent: Tuesday, 4 March 2025 09:00⏎To: Liam⏎Subject: How are you?⏎⏎Please tell us of any numbness, tingling or sharp pain.
    72 | No problems here.⏎⏎-----Original Message-----⏎From: Reception⏎Sent: 11 June 2025⏎Subject: Your check-in⏎⏎Any weakness or pain down the leg?
    24 | I'm good thanks⏎⏎On Tue, 10 Jun 2025 at 10:15, Bodyworks Clinic <care@bodyworks.example>⏎wrote:⏎> Have you had any tingling, numbness or sharp pain?
    24 | Lovely, slept well.⏎⏎> Any weakness, numbness or⏎> pain that spreads?
    24 | no temperature, no rash, not dizzy. all good
    24 | Breathing fine, no swelling in the calves, feel well
    24 | small bruise under the shoulder blade but i was expecting it
    24 | wee bruise on my thigh, no bother
    24 | shooting pain I'd had for weeks before I came in has cleared up completely, cheers
    72 | The tingling I came to you for is all gone, so happy
    24 | Had sciatica in my twenties, long gone. Feeling good today
    24 | as a teenager my foot used to go dead, never since, I'm well after the massage
    24 | it's my husband who has the numb leg, me I'm grand
    24 | My colleague gets pins and needles from her bike, I feel super
    24 | Slept like the dead, feel fantastic
    24 | I dropped off on the sofa at eight, very relaxed
    24 | my English is weak but my back is very good now, thank you
    24 | Chocolate is my only weakness lol, back's fab
    24 | cant stop smiling, my neck moves again!
    24 | I won't quit coming to you, it was excellent
    24 | electric atmosphere at the match last night and my shoulders felt great
    24 | Shooting a wedding today and no bother at all from the back
    24 | Back on shift in A&E tonight (I'm a porter), feeling great
    24 | bought a sharp new suit and feel like a million dollars
    24 | not a bother on me
    24 | Absolutely nothing to complain about
    24 | never felt so good
    72 | Could not be happier with it
    24 | neither tingling nor weakness, thanks
    24 | It isn't sharp, nor does it travel anywhere
    24 | its just a dull ache that doesnt go down the leg
    24 | Tender but nothing stabbing about it
    24 | Numbness - no. Sharp pain - no. Weakness - no.
    24 | sharp pain: nil, pins and needles: nil
    24 | I didn't notice any pins and needles or loss of strength
    24 | have had no shooting pains since
    24 | no sharp pain, numbness or pins & needles here
    24 | None of those: nothing sharp, nothing numb, nothing down the leg
    72 | only a small bit stiff, nearly back to normal
    72 | The soreness gets less each day, just a little tender left
    72 | ache had disappeared by this morning
    72 | was a bit sore the first day, right as rain now
    24 | woke up achier than when I left yours, expected that
    24 | Today I am a little more sore than last evening but it is a good sore
    24 | shoulders feel heavy and I'm tired, nothing else
    24 | neck bit achy like after the gym
    24 | Little tender between the shoulder blades, feels like I did a workout
    24 | legs stiff getting out of bed, the normal stuff
    24 | nothing to report
    72 | No issues
    24 | 😀👌
    72 | 👍🏻
    72 | doing grand
    24 | No dramas here mate, all good
    24 | very well thanks
    24 | Good as gold, cheers
    72 | 1️⃣
    24 | soooo gooood thank youuu
    """

  static let questions = """
    24 | need to cancel my 3pm on Friday, how do i do that?
    72 | Can I stop the monthly membership or is there a notice period?
    24 | All good here! Is a glass of wine ok tonight?
    24 | Much looser thanks. what was the name of that stretch?
    72 | have you anything free Saturday morning?
    72 | Do you work evenings? I'd like to come again in a fortnight
    24 | is deep tissue safe for someone with sciatica?
    24 | Does massage help sciatica or make it worse?
    24 | should i be drinking more water than usual today
    24 | Is coffee allowed or only water?
    24 | ok to go for a run tomorrow?
    24 | Can I lift weights this evening or better to wait
    24 | hot bath or ice, which one is better?
    24 | Do I use a wheat bag or frozen peas
    24 | what if i get a bruise, do I put something on it?
    24 | And suppose it got painful over the weekend, is anybody there?
    24 | Should I get pins and needles, do I ring you or my GP?
    24 | in case of any weakness where would I have to go?
    24 | my mum gets numb feet, could you help her?
    """

  static let optOuts = """
    24 | Unsubscribe⏎⏎Sent from my iPhone
    24 | STOP please⏎⏎-- ⏎Aoife Brennan⏎Brennan Flooring, Galway
    24 | feeling great ta, no need to text me again
    72 | I am very well thank you. Please remove me from this message list
    24 | take my number off your list pls
    24 | I do not wish to receive more of these texts
    24 | Opt out
    72 | unsubcribe
    24 | Quit.
    24 | END
    24 | s t o p
    """

  static let automatic = """
    24 | Automatic response: the surgery is shut until Monday. For emergencies ring 999.
    24 | This is an automated message. I'm on annual leave until 14 July. If it is an emergency go to your nearest hospital.
    24 | I'm driving right now and will get back to you later. (Auto-reply)
    72 | Can't reply while driving. Sent automatically from Android Auto.
    24 | Undeliverable: Your check-in. The recipient's address could not be found.
    24 | Mail delivery failed: returning message to sender. 550 no such user here
    24 | Out of office: on maternity leave till September, please email Claire instead.
    24 | I am currently out of the office with limited access to email and will respond on my return on 3 June.
    24 | Network notice: your message could not be delivered, this number is not in service.
    """
}
