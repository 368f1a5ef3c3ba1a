/// English replies as an inbox gets them, by somebody who knew no rule, first measured on this version; then learned from.
enum EleventhRoundInbox: ReplyTables {
  static let red = #"""
    24 numbness | heyy so my pinky n ring finger r like totally dead since last nite?? is tht a thing
    24 weakness | Hi there, hope you had a nice long weekend! The weather here has been dreadful, but the grandchildren came on Sunday and we baked. I wanted to say the room was lovely and warm. The only thing is I dropped two mugs this morning, they simply slipped out of my right hand. Anyway, see you in spring!
    24 tingling,numbness | > Any sharp or shooting pain?⏎nope⏎> Any numbness or tingling?⏎yes, toes of my right foot, like when you've been sat on it⏎> Any weakness?⏎nope
    24 weakness | Hi it's me from yesterday comma my leg keeps giving out on me on the stairs period thank you
    24 radiating_pain | I'm replying for my husband as he's no good with these phones. He's been walking about the kitchen all night because there's a hot pain going from his backside right down to his ankle.
    24 weakness | Don't go to any trouble over this, I'm sure it's nothing, but I can't seem to get my arm up high enough to brush my hair
    24 sharp_pain | I paid £75 to come out WORSE than I went in. can't turn my head without it feeling like someone's shoved a screwdriver in my neck. not happy
    24 pregnancy_symptom | 25wks n since i got home ive had this tightning low down every 10 min or so, bump feels rock hard
    72 persistent_beyond_72h | Tues nite appt, its now monday n my shoulder is still killin me
    72 worsening | each day a notch up from the last. was a 3, then a 4, now a 6
    24 bladder_bowel | bit embarrassing this... wet myself twice today without knowing it was coming. never happened before
    24 saddle_numbness,numbness | weird q maybe but wiping after the loo i cant feel anything down there since the session
    24 chest_breath | cant get a full breath in since about lunchtime, theres a tightness across my chest, prob just anxious
    72 calf_swelling | My left leg below the knee is a good inch fatter than the other one today and hot to touch. Took a tape measure to it!
    24 fever | shivers all nite, 38.9 on the thermometer, sheets soaked
    24 severe_headache | headache came on like a thunderclap about an hour after i left, never had 1 like it
    24 faint_dizzy | Went to get up from the sofa and the room spun, ended up on the carpet. My daughter found me.
    24 allergic_reaction | ur oil has brought me out in hives 😡 neck, chest n both arms, scratching like mad
    24 allergic_reaction | the hot stones left two blisters next to my shoulder blade, about the size of a 10p
    72 severe_bruising | Not complaining love but I'm black and blue from my hips to my knees, looks like I've been hit by a bus
    24 emergency | sat in A&E waiting to be seen, will let u know
    24 emergency | This is her daughter. Mum's mouth is drooping on one side and her words are coming out jumbled
    72 self_harm | Thanks for asking. Honestly nobody else has this week. I don't really see the point in being here any more, I've been saving up my tablets.
    24 history_disc | shld hav told u, had a microdiscectomy in march. lower back is really painfull 2day
    24 history_injury | so i came off my bike last thurs, didnt think it mattered, ribs r hurting loads since u worked on them
    24 osteoporosis | The doctor did say my bones are thin, I had the scan in the autumn and take a tablet on Mondays for it. There's a very sore spot right on the spine since your lady pressed there, it hurts to cough.
    24 weakness | Ok: sleep, appetite, mood. Not ok: my grip, couldnt undo the milk this morning lol
    24 sharp_pain,radiating_pain | zaps. every time i cough. from my bum to the back of my knee. zap zap zap ⚡
    24 numbness | yh all gd cheers 👍 only thing is a patch on my thigh i cant feel when i pinch it
    72 weakness | My foot keeps slapping on the lino when I walk, husband says I sound like a duck 😂
    24 radiating_pain | This is his carer. He won't say so himself but he's wincing and holding his leg, tells me the pain goes all the way down to his toes. Please ring the house.
    72 persistent_beyond_72h | its not shifting. thought itd be gone by now but the pain in my neck is just sat there
    72 worsening | Was lovely for two days then woke up today and it's back with a vengeance
    72 numbness | no change in the numness in thum n first fingr
    24 numbness,tingling | My write arm keeps going to sleep every time I hold the phone question mark is that normal
    72 weakness | Dear all, many thanks for your message and for fitting me in at such short notice before our trip. The drive down was long, the cottage is charming and the dog has already rolled in something. I should mention that my left leg buckled under me getting out of the car and again at breakfast. We're home on Sunday. Warm regards
    24 tingling | i wouldnt call it pain as such more of a fizzing in my feet, like lemonade
    24 sharp_pain | On a scale of 1 to 10 I would say 9. And I've had three kids.
    24 weakness | omg wtf did u do to my neck i literally cant move it im crying
    24 numbness | 2... well 2 and a half, as the big toe is numb
    24 faint_dizzy | Its my mum who came to see you on wednesday. She's 81 and wont bother anyone but she was so dizzy this morning she had to crawl to the bathroom
    24 pregnancy_symptom | preggo 31 wks. baby usually a proper kickboxer but barely a wriggle since the massage. prob being lazy??
    24 pregnancy_symptom | little bit of spotting when i wiped this am, im 11 weeks, trying not 2 panic
    24 bladder_bowel | Can't wee. Need to, nothing comes. Since last night.
    24 sharp_pain | stop sending me these stupid smiley texts when i've had shooting pains in my hip since your guy dug his elbow in
    72 calf_swelling | hands r fine neck is fine back is fine. calf isnt. swollen n tender n red
    24 sharp_pain,chest_breath | every breath in catches me like a blade under the ribs
    24 tingling | paracetamol hasnt touched the prickly feeling in my forearm, not that im bothered, had worse hangovers
    72 radiating_pain,persistent_beyond_72h | Still hurts. Not as much as yesterday, still goes into my bum cheek tho
    24 faint_dizzy | Thanks hun, you're a star xx had to come home from work cos i nearly passed out twice, the boss drove me. but my back feels AMAZING
    72 persistent_beyond_72h | 9 days and counting. i have a calendar. still sore. nobody has called me.
    24 history_injury | I'm sorry to be a nuisance. I took a tumble on the ice the week before I came and I didn't like to say. The wrist is very painful now.
    24 fever | Temp's up to 102 and aching like flu, started the evening after
    24 emergency | pls help
    24 emergency | call me back asap its urgent
    24 sharp_pain | dont know if its u or my mattress but im bent over like a question mark, excruciating
    24 weakness | Dad asked me to type this. He says: legs like jelly since yesterday, needed the banister and me to get upstairs. Otherwise he enjoyed it.
    72 tingling | Not gonna lie I thought it was just pins n needles from gaming but its been on n off since u did my shoulders
    24 osteoporosis,sharp_pain | the dr had me on alendronate for my brittle bones, forgot to put it on the form, now my hip's agony
    24 history_disc | I've a bulging L4/5 as you know. It was quiet for months and now it's properly painful again since yesterday
    24 allergic_reaction | Face swelled up an hour later, eyes like slits, took 2 antihistamines. Was it the lavender?
    72 severe_bruising | I look like a dropped plum!! bruises the size of dinner plates, one on each thigh
    24 numbness | everyones fine here, kids fine, dog fine. me? cant feel my left heel lol
    24 radiating_pain | cant sleep cant sit cant drive. it's like toothache in my whole leg, starts in my back and runs down
    24 radiating_pain,sharp_pain | If I look down a jolt goes through both arms.
    72 numbness | better than yesterday thx, maybe 70% of the feeling is back in my fingers
    24 emergency | She can't come to the phone, we're waiting on the ambulance. I'm her sister
    24 worsening | more and more sore every single hour since i got off that table, im not being dramatic
    24 weakness | Hi, do you have anything with the same therapist on the 14th? Also is it usual that my ankle keeps rolling because the foot won't lift properly? Morning slots best for me.
    24 bladder_bowel | Sleep fine. Soreness fine. Mood fine. Toilet, not fine: had an accident in my trousers, couldn't hold it, mortified
    72 chest_breath | heart's been thumping and i get puffed just doing the bins, never used to
    24 sharp_pain,numbness | Replying to your points in order. Sleep: poor. Soreness: as you'd expect. Sharp pain: afraid so, by the hip. Numb: a little, outer thigh. Weak: no. Thanks for asking.
    """#

  static let amber = #"""
    24 tingling | Whole arm was all pins n needles when I got dressed, by the bus stop it had cleared off and I've not thought of it since
    24 weakness | might be a tad weak in my left hand, or i might be imagining it, cant decide
    24 call_requested | please could someone give me a bell when they're free, ta
    24 conduct | He kept chatting about my figure and the towel slipped more than once. I didn't like it.
    72 conduct | I asked her twice to stay off my stomach and she carried on. Not ok with that.
    24 history_disc | I had a cage fitted in my spine in 2015, meant to say, but no trouble at all, feel good
    24 pregnancy_symptom | oh and we've just found out we're expecting!! 7 weeks 🥰 feel fab
    24 tingling | Are pins and needles meant to happen with this sort of thing?
    24 worsening | hmm it's worse than it was yesterday if anything
    24 sharp_pain | Had a stabbing feeling under the ribs last night, completely gone by breakfast, fine since
    24 - | 😬
    24 faint_dizzy | I came over a bit faint as I got off the table, sat ten minutes with a biscuit and have been right ever since
    72 persistent_beyond_72h | The ache is still with me, haven't decided what I think about it
    72 persistent_beyond_72h | Saw you last Saturday, now it's Thursday, ache has all but gone, just a whisper when i reach for the top shelf
    24 - | Loved “Hi, just checking in 24 hours after your visit. Any numbness?”
    24 tingling | Chronic tingle in my feet from the diabetes, same as it's been for ten years, no different after you
    24 - | asdfgh sorry pocket
    72 - | Regretting it a bit if I'm honest
    24 - | od wczoraj boli mnie noga
    """#

  static let ok = #"""
    24 - | buzzing!! havent felt this good since before the kids 🥳🥳
    24 - | I'm dead 😂 slept 11 hrs and missed the school run, so relaxed
    24 - | bit sore where she dug into my shoulders, feels like i did a gym session, all normal i think. ta x
    24 - | a - no, b - no, c - no, d - no. all lovely thank you
    24 - | I'm shooting a wedding on saturday (300 guests) and for once the shoulders are up to it. Thank you!!
    24 - | Was in bits on the way home, happy tears I promise! Feeling lighter today. Thank you both so much
    24 - | my mother in law's got numb hands, not me, I'm right as rain
    24 - | killer massage mate, back's loose as anything
    24 - | Slept like the dead. Up at 6 sharp. Did the whole garden. Feel great.
    24 - | Thank you for checking in. We had such a busy weekend with my son's graduation, I cried through the whole thing, and the food was awful. My back behaved beautifully through three hours on a plastic chair. No pins and needles, no weakness, nothing like that.
    24 - | no no and no 😊 feeling gd
    24 - | Slightly tender round the shoulder blades & a wee bruise the size of a pea. Nothing to write home about
    24 - | knackered yest, came home and crashed on sofa, fresh as a daisy today
    24 - | That headache I came in with? GONE. You're a witch (compliment)
    72 - | sciatica ive moaned about since xmas hasnt made a peep since u got at it 🙌
    24 - | My husband says I'm a pain in the neck, but my actual neck is great
    72 - | Feelin gr8 no probs, ache's nearly gone
    24 - | Stiff this morning, looser after a shower, all good
    24 - | all clear captain 🫡
    72 - | Dying to come back!! best hour of my year
    24 - | I could've burst when I saw the price of parking lol. Shoulders feel brand new tho
    24 - | couldnt be happier w it tbh
    24 - | You asked about numbness, tingling or weakness: I've had none of them. Mild ache low down, like after raking leaves, easing already.
    24 - | heavy legs n sleepy last nite, otherwise grand
    72 - | sorry for late reply, phone was dead!! im all good xx
    24 - | Mum can't text so it's me, her daughter. She says she slept through, only a bit tender, and would you thank the young man.
    72 - | nothing to moan about for once, and i can always find something
    24 - | Ready to run a marathon (I won't) 🏃 feel brilliant
    24 - | Weak at the knees for that hot towel at the end 😍 body's happy
    24 - | no worse than after a long day's digging, which is to say fine
    72 - | She said I'd be sore on day two and I was, now it's fading nicely
    24 - | cat's at the vet w a numb tail poor thing so im distracted, but me, im fine, back feels easy
    24 - | Feeling tip top.⏎⏎Sent from my iPhone
    72 - | tbh I forgot I'd even had a bad back until your text came 😄
    24 - | Apart from my football team getting hammered, no pain at all here
    24 - | 1. and thank you!!
    24 - | Good thanks, bit achy.⏎⏎On Fri, 7 Jun 2024 at 09:15, Reception <hello@clinic.example> wrote:⏎> Have you noticed numbness, tingling or sharp pain?
    72 - | Back to normal by Thursday lunchtime, no trace of the soreness
    24 - | 👌👌 lush
    24 - | Had a trapped nerve in 2009, dead arm for a month, never since. Your session left me light and loose, thank you
    """#

  static let questions = #"""
    24 - | can i hv a bath 2nite or best leave it
    24 - | say i woke up 2moro w a dead leg or something, is it u i ring or 111? just planning, nowt wrong
    24 - | Lovely session. Which oil was it? My sister wants some
    24 - | My friend gets pins and needles in her hands, do you treat that sort of thing?
    72 - | Hello, hope business is good. We've the decorators in so I'm living on toast. All well my end, no aches. Could I swap my Tuesday for the Friday, and do you take vouchers?
    24 - | did i leave my scarf there? grey one
    24 - | ok to run a 10k on sunday?
    24 - | how long does the soreness usually last
    24 - | when would i need to worry? nothing up, just a worrier
    72 - | cn u send me invoice 4 insurance pls
    72 - | Do you do pregnancy massage? Asking for my daughter
    24 - | somethings come up at work so thurs is a no go, will i lose my deposit?
    24 - | Should my legs feel heavy like after hiking? Otherwise all fine
    """#

  static let optOuts = #"""
    24 - | pls take me off ur list
    72 - | Thanks but no more texts needed, I'm all good
    24 - | Unsubcribe please
    72 - | im fine. ur the 4th msg this wk. enough. dont contact me again
    72 - | Could you kindly remove my number from these reminders? Lovely treatment, I simply can't bear my phone pinging.
    72 - | quit texting me!!
    """#

  static let automatic = #"""
    72 - | Out of office: I am on annual leave returning 12 August with limited access to email. For urgent matters contact reception.
    24 - | Message blocked: the number you are trying to reach is unable to receive texts at this time.
    24 - | [Auto-reply] Behind the wheel at the moment, notifications are silenced until the journey ends.
    """#
}
