/// Replies as people in Britain and Ireland text them, written by somebody who knew no rule; the rules were then improved by them.
/// Those that are still read otherwise are not among them.
enum EighthRoundBritish: ReplyTables {
  static let red = #"""
    24 sharp_pain | Ooof. like someones sticking a skewer in under me shoulder blade whenever i reach for the kettle
    24 sharp_pain | Hiya, neck gives me an almighty jab when i check me blind spot, nearly put the car in the hedge x
    24 sharp_pain | In bits here. had 3 kids and childbirth was a picnic next to this pain
    24 sharp_pain | 8.5 on the pain scale if ur asking
    24 sharp_pain | bit of a twinge lol. and by twinge i mean a knife between the ribs every time i roll over in bed
    24 sharp_pain | if I bend down to do my laces it zaps me, right at the base of the spine
    24 sharp_pain | No numbness, no tingling, no weakness, legs 100%. Only thing is a shooting pain in the neck when I look up at the board in work
    24 sharp_pain | the paracetamol hasnt touched it, stabbing pain same as yday
    24 sharp_pain,weakness | All good thanks!! ..only messing, cant turn my neck one inch and the pain is a 9
    24 sharp_pain | Been sobbing on the bathroom floor wi the pain, simply cant bear it
    24 radiating_pain | Pain starts in me bum cheek and goes all the way to the ankle, driving is the worst for it
    72 radiating_pain | sciatica's kicked off again since ye had me on the table, thought id seen the last of it
    24 radiating_pain | Shoulder is great. But theres an ache now that creeps along the inside of my arm as far as the little finger
    72 radiating_pain | pain has legs mate. lower back on tues, round into the hip weds, past the knee by last night
    24 weakness | dropped 2 mugs this mornin, the good ones n all. hand wont hold onto stuff
    24 weakness | leg went from under me twice on the stairs today, no harm done, had a laugh about it
    24 weakness | Lovely session ta. Only I cant get my arm up high enough to brush me hair or do my bra
    24 weakness | My foot is slapping the floor like a flipper when I walk, the kids think its hilarious
    24 weakness | grip on the right is useless since yday. couldnt get the lid off the vegemite
    24 weakness | knee has folded on me three times since I left yours
    24 weakness | texting for my husband, he was with u yesterday. He cant lift his toes off the floor
    72 weakness | My mate who's a physio had a look and reckons ive lost power in the left ankle
    24 out weakness | stop with the texts pls i can't even grip the phone
    24 numbness | outside of my thigh feels like its been to the dentist
    24 numbness | Two fingers on the left have gone dead. not fussed, im right handed haha
    24 numbness | could stick a pin in my heel and id not notice
    24 numbness | It feels like somebody else's leg, if that makes sense. You touch it and nothing registers.
    24 numbness | Banged my shin on the towbar and never felt a thing, leg has been like wood since yday
    72 numbness | Back fine hips fine, its just the big toe that's got no feeling in it. prob nothing
    24 numbness | It's not nothing. Hand's numb.
    24 numbness | You asked about numbness or tingling. Well, yes to the first one
    24 numbness | 2 - bit sore as ye said. oh and my thumb is numb, left one
    24 numbness | 3. leg's dead from the knee down
    24 numbness | Hello dear, it is the lady with the blue coat from Tuesday. I slept right through and the shoulders are so much easier, my daughter says I am standing straighter. I did not want to trouble you but since you ask, I have had no feeling in the tips of my fingers since I got home, and I keep doing my buttons up wrong. I expect it is my age. Thank you for being so kind.
    24 tingling | my hands all fizzy like when u hit ur funny bone
    24 tingling | crawly feeling under the skin of my forearm, like ants at a picnic
    24 tingling | arms buzzin like a phone on silent lol
    24 tingling | That sherbet feeling in my toes, u know after kneeling too long? since about teatime. its grand like
    72 tingling | Pain: gone. Tingling: a little. Weakness: nope
    72 tingling | feet tingle much less than yday, nearly there!
    24 tingling | Whether it was you or my pillow I couldn't tell you, but the left arm's tingling
    72 tingling | my foot keeps going to sleep on me at the desk, never did that before weds
    24 numbness,tingling | > Any numbness or tingling?⏎Yes a wee bit in the fingers⏎> Any sharp pain?⏎No
    72 worsening | was on the mend thurs, today its bad again, badder than it ever was
    24 worsening | every hour a bit more. started as a niggle after tea, now i cant sit thru a whole episode of corrie
    72 worsening | Going the wrong way im afraid. Monday was ok, tues not so good, today its rotten
    72 worsening | sorer 2day than yday n sorer yday than the day b4
    24 worsening | the pain is snowballing, think of me lol
    72 persistent_beyond_72h | day 5 and im still sore and walking like a cowboy
    72 persistent_beyond_72h | a fortnight on and me neck still hurts, thought id best say
    72 persistent_beyond_72h | Been achy since last Friday and its Thursday now, u still reckon thats normal
    72 persistent_beyond_72h | Still hurting love
    72 persistent_beyond_72h | Pain's not shifting
    24 history_disc | forgot to put it on the form, ive two bulging discs. low back properly hurts today
    24 history_injury | should of said I got rear ended on the M50 last week. Neck is in pain since the massage
    24 history_injury | Came off me bike the day before i saw u, turns out the rib is cracked. its hurting today alright
    24 osteoporosis | Dr says my bones r like honeycomb (had the dexa scan in may) n now one spot on my spine hurts when i press it
    24 osteoporosis,sharp_pain | 82 yrs young with osteoporosis. A sharp catch in my ribs since you leaned there. Not complaining!
    24 pregnancy_symptom | 31 wks pregnant and spotting since last nite, shd i be worried
    24 pregnancy_symptom | bubs has gone very quiet today, not her usual kicks. im 34 weeks
    72 pregnancy_symptom | waters just went in the taxi so wont be needing fridays appt haha
    24 pregnancy_symptom | 7 months gone, feet like balloons and a thumping head since breakfast
    24 bladder_bowel | bit embarrassing but ive wet myself twice since and didnt know it was coming
    24 bladder_bowel | need a wee and cant go. been sat here 40 mins, same all day yesterday arvo onwards
    72 bladder_bowel | Had an accident in my trousers in Tesco, the brown sort. Never happened me before Wednesday
    24 saddle_numbness,numbness | cant feel the loo paper when i wipe. sorry TMI
    24 saddle_numbness,numbness | undercarriage has gone numb, id blame the saddle only ive not been on the bike in weeks
    24 chest_breath | tight band round me chest since i got up, prob just indigestion
    24 chest_breath | puffed just from hanging the washing out, cant catch my breath. not like me
    72 calf_swelling | one leg is twice the size of the other below the knee, red n hot too. was on the flight to perth after u
    24 fever | shivering under 2 duvets, thermometer says 38.9
    24 fever | burning up since last night, soaked the sheets, read somewhere its toxins coming out??
    24 severe_headache | came on like a thunderclap at lunch, my head. splitting. cant look at the light
    24 faint_dizzy | rooms spinning every time i stand, holding on to the walls here
    24 faint_dizzy | keeled over in the queue at aldi. staff were lovely about it. still very lightheaded
    24 allergic_reaction | come up in hives off that oil, itchin like a dog
    24 allergic_reaction | that hot stone left a blister on me back the size of a 50p
    24 allergic_reaction | lips have swelled up n my tongue feels fat
    24 severe_bruising | Me back is black from shoulders to bum, looks like i lost a fight with a bus
    72 severe_bruising | the bruise was a coin on tuesday, its a dinner plate now
    24 emergency | in A&E now, will let ye know
    24 emergency | wife has rung 999, me words r coming out all jumbled
    24 emergency | HELP
    24 emergency | One side of his mouth has dropped since breakfast. This is his daughter on his phone, he was in with you yesterday
    72 self_harm | Tbh i dont see the point in waking up anymore. massage was nice but
    """#

  static let amber = #"""
    72 call_requested | 3
    24 call_requested | 3️⃣
    24 - | 7
    72 - | 11
    24 call_requested | can someone give me a bell when ur free
    72 call_requested | Pls ring me after 4, im on shift til then
    24 - | :(
    24 - | aye
    72 - | nah
    72 - | 🤷
    24 - | Liked “Hi, it's your massage clinic. How are you feeling after your session? Any numbness, tingling or sharp pain?”
    24 wrong_number | whos this? got a new phone n lost all me contacts
    72 wrong_number | Wrong person mate, never had a massage in me life
    24 - | Not happy tbh
    72 - | Been better.
    24 tingling | fingers were tingly last night after tea but totally gone when i woke up
    24 sharp_pain | had a stabbing pain gettin out the car straight after. cleared up by bedtime n nothing since
    72 tingling | the pins and needles i got on the way home are well and truly gone, ta
    24 numbness | might be a bit numb round the elbow? cant honestly say
    24 tingling | possibly some tingling in the toes, possibly im imagining it
    24 allergic_reaction | Could be a rash, could be midges
    24 numbness | is numbness in the fingers a usual thing after deep tissue
    24 tingling | Is tingling meant to happen
    24 worsening | hurting more than it was yesterday
    24 worsening | its worse today, what a joy
    72 - | stil achin in the shoulders
    72 - | Legs r still sore, had to take the lift lol
    24 history_disc | feeling fab. meant to say i have a slipped disc from yonks back, probably shd be on ur form
    72 osteoporosis | All good here. FYI the bone scan said low density so go easy next time
    24 pregnancy_symptom | Felt lovely thanks. btw im 14 weeks pregnant, only telling people now!
    24 history_injury | Great thanks. Sprained my ankle at netball last week, forgot to say, no bother to me at all
    72 numbness | my feet have been numb for years with the diabetes, same as ever, massage made no odds either way
    24 conduct | the therapist made a comment about my body i wasnt comfortable with
    24 conduct | asked him twice not to do my glutes and he went ahead anyway
    72 conduct | Towel was left off me a lot longer than id like and I was too mortified to say anything
    24 out conduct | dont text me again, and tell that fella to keep his hands where they belong
    24 - | Diolch, dwi'n iawn
    72 - | go raibh maith agat, táim go breá
    24 - | asdgfhjk
    24 - | IMG_2041.jpg
    24 - | Not feeling meself since
    """#

  static let ok = #"""
    24 - | 1
    24 - | 2.
    72 - | #1
    24 - | grand thanks
    72 - | Sound, cheers
    24 - | all good mate, slept like a log
    24 - | Bit stiff gettin out of bed, like the day after leg day, otherwise spot on
    24 - | sore but a good sore
    24 - | No pain, no numbness, nowt. No complaints
    24 - | Can't fault it, havent felt this loose since 1987
    72 - | See u 9am sharp next week! feeling mint
    72 - | cant stop telling everyone at bowls about it, feel terrific
    72 - | the bad hip I came in with has buggered off completely, ye legend
    72 - | The tingling in my hand that id had for months before i came to you is gone, youre a wizard
    24 - | Headache I walked in with had lifted before i got to the bus stop, ta very much
    24 - | wee bruise on me shoulder, size of a pea, not bothered. thanks
    72 - | Sore yday, nothing at all today 👌
    72 - | soreness easing off nicely ta
    24 - | my fella is the one with the numb foot, im feeling fine thanks
    24 - | Fell asleep on the sofa at 7 and woke up a new woman
    24 - | numb with boredom at work but the body's great
    24 - | went weak at the knees at the bill haha. worth every penny tho, feel amazing
    72 - | couldnt be better
    24 - | Not too bad at all thanks pet
    24 - | knackered but in a nice way
    72 - | felt like id done ten rounds in the ring yday, only a wee bit tender today. thanks a mill
    72 - | never better x
    24 - | No tingling or weakness or owt like that, just a bit tender between the shoulders
    24 - | Sharp pain: no. Numb: no. Happy: yes
    72 - | Had sciatica in my twenties and not a peep since, all is well now thank you
    72 - | My nan's in hospital so been a mad week but im good, massage was the best part of it
    24 - | im a nurse in a&e so was on me feet 12 hrs after and still felt great
    24 - | bit sorer this morning than last night but nothing mad, all as ye said
    72 - | Cheers, all fine
    24 - | Tip top
    24 - | didnt want it to stop tbh lol. feeling good
    72 - | pain free for the first time in weeks, happy days
    24 - | Dogs limping, kids have a fever, im the only one in this house feeling well, thanks to you
    24 - | Not a bother on me
    24 - | she'll be right, just achy like after footy
    24 - | Ah sure look, legs a bit tight but thats me own fault for not stretching. Happy out otherwise
    72 - | that massage was class, no aches no nothing
    72 - | no drama, all good here
    72 - | heavy legs the first night, light as a feather now
    24 - | Fine thanks. Sorry for slow reply, phone was dead
    72 - | Lads team got hammered 6-0, shooting was woeful, but my back was happy out on the sideline for once so thank you
    24 - | needed that. heads clear and the neck moves like butter
    24 - | feel about 2 inches taller
    24 - | All good ta⏎⏎On Tue, 4 Mar 2025 at 10:02, The Clinic <hello@clinic.example> wrote:⏎> How are you after your session?⏎> Any numbness, sharp pain or weakness? Reply STOP to opt out
    72 - | Good morning. I am very well, thank you for asking. The shoulders were tender on the first evening, just as the young man said they would be, and by yesterday I had forgotten all about them. I have been out in the garden since eight o'clock and got the whole of the front border weeded. My neighbour wants your number. Kind regards⏎⏎Sent from my iPhone
    24 - | neither stiff nor sore, which is a first for me after one of them. delighted
    24 - | Lil bruise on one calf, a bit achey, nothing I didnt expect. Happy with it
    72 - | 2 days of feeling like id run the marathon, all gone now, moving lovely
    24 - | thx babes feel fab, was buzzin all evening after it
    24 - | Dead relaxed, dead chuffed, cheers our kid
    """#

  static let questions = #"""
    24 - | what time are ye open til on sat
    24 - | can i have a bath tonight or shd i wait
    24 - | If I did get any numbness, is it you I ring or the GP?
    72 - | what if it starts tingling when im on the plane, who do i contact? nothing there now
    24 - | How long til its ok to go back to crossfit
    72 - | do u do gift vouchers? mums 60th coming up
    24 - | my mam gets awful pins and needles in her feet, would ye see someone like that?
    72 - | brother in law has a slipped disc, can he come to you or is that a no
    24 - | did i leave a gold hoop on ur side table
    72 - | is the oil you use nut free? only my daughter wants to book and shes allergic
    72 - | Feel great. Can I have the same lady next time? forgot her name
    24 - | should the soreness be gone by the weekend?
    24 - | Is it ok to have a few pints tonight or is that a no no
    72 - | can you move me to 3.30 wed instead of 2
    24 - | do u take bupa
    24 - | Whats that stretch she showed me for the hips, brain like a sieve
    72 - | Any chance of a receipt for the health fund?
    24 - | Ice or heat? or neither
    24 - | when would you worry about a bruise? havent got one, just nosy
    72 - | do i need a drs letter to come if i get pregnant? not yet, only planning
    72 - | Could I cancel tomorrow's 10am and come friday instead?
    24 - | bit achy as expected. swim tmrw yes or no?
    72 - | where do i leave ye a google review
    72 - | How often wd you recommend for someone sat at a desk all day
    24 - | is the parking free after 6 round your way
    """#

  static let optOuts = #"""
    24 - | stop 🛑
    72 - | stopp!!
    24 - | S T O P
    24 - | Stop please and thank you.
    72 - | unsubscirbe
    24 - | Unsubscribe me ta
    72 - | opt-out
    24 - | END.
    72 - | cancel
    24 - | no more of these txts pls
    72 - | Take me off ur list
    24 - | pls dont msg me again, nothing personal
    72 - | enough with the texts now love
    24 - | Not interested in getting these anymore, cheers
    72 - | Can you stop texting my work phone please?
    24 - | All good, feeling grand, but leave me out of the follow up texts from now on
    72 - | Delete my number from your texting thing please, moving back to Cork. Ye were great
    24 - | I never signed up for check in msgs and i dont want them
    72 - | do one with the messages lol, seriously stop sending them
    24 - | QUIT - thanks
    """#

  static let automatic = #"""
    24 - | Automatic reply: I am on annual leave until Monday 14 July. For anything urgent please ring reception.
    24 - | I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.
    24 - | Delivery has failed to these recipients or groups:⏎The email address you entered couldn't be found. Please check it and try to resend.
    72 - | Undeliverable: How are you after your session?⏎The recipient's mailbox is full and can't accept messages now.
    24 - | Out of office: I'm on maternity leave until September and will not be checking this inbox. If you are in pain or in an emergency dial 999 or contact the ward directly.
    72 - | Auto-reply: I'm driving at the moment and can't text. Sent by Android Auto
    24 - | Thank you for your email. I am currently away from my desk and will reply on my return on 3/11. This is an automated response, please do not reply.
    24 - | Message from your network: this text could not be delivered. The number you have dialled is no longer in service.
    72 - | AUTOMATIC REPLY⏎I work Tuesday to Thursday only. Messages are not read outside these days.
    72 - | This is an automatically generated Delivery Status Notification. Delivery to the following recipient failed permanently.
    """#
}
