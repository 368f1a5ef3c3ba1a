/// English red replies in everyday words, for every code, by a writer who knew no rule.
enum FourteenthRoundEveryday: ReplyTables {
  static let red = """
    24 saddle_numbness,numbness | I've no sensation down below, you know, between the legs
    72 weakness | nothing hurts at all, arm just won't go above shoulder height
    72 chest_breath | I get winded just talking on the phone now, never used to
    24 osteoporosis | I've the osteoporosis, dear, at my age who hasn't, and my hip is hurting me
    24 radiating_pain | theres a hot line of pain from my neck right out to the thumb
    24 faint_dizzy | Jim here, Sue's husband. She passed out on the bathroom floor after seeing you
    24 emergency | in A&E right now waiting to be seen
    24 chest_breath | tight band round the chest, sure it's nothing
    24 fever | it's not only a sniffle, I'm feverish and shivery
    24 bladder_bowel | embarrassing but I've been leaking wee all day and had to buy pads
    24 history_disc | Two of my discs bulge and boy is my back painful after that
    24 weakness | That's three mugs I've let slip out of my left hand today. Expensive massage, ha
    72 persistent_beyond_72h | still hurting, sure look, I'll live
    24 worsening | went from a niggle to a nuisance to gritting my teeth, and still climbing
    72 worsening | hate to moan but it's gone downhill since your last text
    24 severe_headache | never known a headache like it and I've given birth four times
    24 numbness | can't tell hot from cold with my left foot any more, found out in the bath
    24 osteoporosis | my bones are thin, the GP has me on alendronate, and there's a painful spot mid back
    24 tingling | the prickling in my feet comes and goes, off for breakfast, back by lunch
    72 calf_swelling | calf's a little less swollen than yesterday, bigger than its mate all the same
    24 faint_dizzy | I keep coming over lightheaded when I stand, like being tipsy for free
    24 chest_breath | like an elephant parked on my chest going up the hill
    24 faint_dizzy | the room does cartwheels whenever I roll over
    24 saddle_numbness,numbness | the whole undercarriage is numb, could sit on a hedgehog and not notice
    24 tingling | no tingle in my arms today. Shins on the other hand are buzzing away
    72 worsening | sorer today than I was the morning after
    24 emergency | somebody help me please
    24 pregnancy_symptom | bump's gone very quiet since the massage, usually he's kicking up a storm
    24 severe_headache | head's splitting, can't even open the curtains
    24 bladder_bowel | sat on the loo for half an hour and not a drop will come out
    24 severe_bruising | black and blue from hip to knee, look like I lost a fight
    24 sharp_pain | getting wee jolts like off a cattle fence in my hip, very rock n roll
    24 tingling | fizzing in my fingertips like I'd stuck them in lemonade
    24 pregnancy_symptom | 34 wks here, feet and ankles like balloons since last night
    24 tingling | soles feel like when you come in from the snow and thaw out, prickly as anything
    24 calf_swelling | take me off your list. and fyi my right calf has blown up like a rugby ball
    24 severe_headache | blinding headache, paracetamol isn't touching it
    24 allergic_reaction | hives from the oil aren't as angry as this morning, plenty of them left though
    24 self_harm | I've been cutting myself again
    24 allergic_reaction | lips have puffed up like I've had filler, is that the oil?
    24 bladder_bowel | soiled my pants twice today, tmi I know
    72 self_harm | wouldn't mind if I never woke up again, to be truthful
    72 numbness | pinky's still on strike, zero sensation, otherwise brill
    24 osteoporosis | bone scan came back low density in spring, should have warned you. Ribs hurt where you leaned
    24 history_injury | The wrist I cracked a month back hurts tonight
    24 self_harm | back is lovely thanks. honestly don't see the point in being alive
    72 worsening | was on the mend at the weekend, today it's nastier than ever
    24 severe_bruising | my whole thigh is the colour of an aubergine
    24 fever | 101.8 when I took my temperature but I'm sure it's just a bug
    24 weakness | toes keep catching on the carpet cos the foot won't come up
    24 sharp_pain | like someone poking a skewer in under my shoulder blade when I reach for the kettle
    24 history_disc | an old physio told me one of the discs had popped out of place; it's painful to sit today
    24 sharp_pain | Not dull at all I'm afraid, more like a needle going into the hip
    72 persistent_beyond_72h | hasn't budged, hurts the same as when I left your table
    24 saddle_numbness,numbness | Private parts have been asleep since breakfast, the wife thinks it's hilarious
    24 history_disc | never mentioned my microdiscectomy, daft of me, back is hurting this morning
    24 calf_swelling | one calf is twice the size of the other, quite impressive really
    24 history_injury | some eejit rear ended me last week and the neck's hurting a fair bit after the session
    24 fever | sweating and freezing at the same time, thermometer says 38.7
    24 allergic_reaction | my back is one big itchy lumpy rash after that lavender stuff
    24 osteoporosis | osteopenia by the way. My spine is painful bending down to feed the cat
    24 severe_bruising | the bruise on my back would cover a dinner plate
    24 fever | temp's down to 38.4 from 39 last night so I'm winning
    24 radiating_pain | starts in the bum cheek and ends up at my little toe, the hurt I mean
    24 numbness | outside of my thigh is like it's had the dentist's jab
    24 pregnancy_symptom | waters went in the car park, 37 weeks, typical timing lol
    24 history_disc | surgeon fused my spine in March. quite painful round there today
    24 sharp_pain | pain's a 9/10 if I twist, otherwise not a bother on me
    24 numbness | Woke at 4 with a dead arm and it still hasn't come back to life
    24 pregnancy_symptom | expecting in June, some spotting when I went to the loo. not a lot
    24 radiating_pain | less oomph to it today but the pain still wanders down the back of my thigh
    24 emergency | one side of my face has dropped and my words are coming out wrong
    24 history_injury | I slipped on the ice on the way to you & landed on my tailbone. It hurts to sit
    24 weakness | my knee folded under me on the bus steps, everyone got a good giggle
    24 saddle_numbness,numbness | bit rude but my bum and bits have gone numb
    24 severe_headache | thunderclap of a headache out of nowhere while I was drying my hair
    72 persistent_beyond_72h | a whole week now that it's hurt to put a sock on
    24 calf_swelling | cant get my boot zipped over the left calf, it's that swollen
    24 pregnancy_symptom | period type cramps low down, baby's due in 9 weeks
    24 worsening | every hour it ratchets up another notch
    24 severe_headache | No aches bar the head, which is hammering so hard I've thrown up
    24 history_injury | went over on my ankle two days before seeing you (oops), very painful today
    24 calf_swelling | back of my lower leg has swelled up, red and hot to touch
    24 faint_dizzy | keeled over in the queue at Tesco this afternoon
    24 emergency | Ring me back right away, it's urgent!!
    24 faint_dizzy | legs fine, back fine, head is swimming though and I have to hold on to the walls
    72 severe_bruising | massive bruises up and down both arms, work are asking is everything ok at home lol
    24 self_harm | thinking of ending my life tonight
    24 bladder_bowel | wet myself at the shops, mortified, didn't even know I needed to go
    24 radiating_pain | no pain while I'm sat still, soon as I get up it goes right the way to the ankle
    72 tingling | The tingly patch has shrunk from palm size to a coin
    24 allergic_reaction | the hot stone left me a grape sized blister on one shoulder
    72 persistent_beyond_72h | no sign of the pain easing off at all
    24 self_harm | got enough pills in front of me to finish it all. sorry
    24 chest_breath | massage fab!! only thing is it hurts behind my breastbone when I breathe in
    24 radiating_pain | ol' sciatica's kicking off again, typical me
    24 fever | Got the shakes and I'm burning up under two duvets
    24 weakness | couldn't get the lid off the jam this morning, my grip's away with the fairies
    24 history_injury | came off my bike last Saturday, thought nothing of it, ribs are painful now
    24 severe_bruising | not a small bruise like you said. It's right across my back and nearly black
    24 history_disc | MRI from the summer says disc protrusion at L5/S1, and now my lower back hurts
    24 emergency | ambulance took me in last night, still on the ward
    24 osteoporosis | the bone thinning mum had, well I have it too. My wrist is painful since yesterday
    72 bladder_bowel | everything else is great, only I can't hold my pee long enough to reach the toilet
    24 chest_breath | can't catch my breath and all I did was make the bed
    24 sharp_pain | cannot bear the pain in my neck, been crying since dinner
    24 numbness | I could drop a brick on my big toe and not feel it, no bother though
    24 allergic_reaction | skin looks burnt where the heat pack was, doesn't bother me
    72 persistent_beyond_72h | saw you on the 3rd, today's the 11th and my neck is as painful as it was that night
    24 saddle_numbness,numbness | cant feel the paper when I wipe
    """

  static let amber = """
    72 | knee's been weak for donkey's years, exactly as it was before I came
    24 | give us a bell when you're free
    24 | he made comments about my figure that I did not like
    24 | Not sure whether my toe's a bit numb or not
    72 | Not comfortable with where his hands went
    72 | still aching away
    24 | was a bit dizzy getting off the table, that's long gone
    72 | call me pls
    24 | had a prang in the car last week, didn't mention it. feeling fine
    72 | came out in a rash from the oil, cleared up by morning
    24 | we're expecting! 16 weeks, feel super
    72 | five days on, next to nothing left of the soreness
    72 | this isn't Deborah's phone anymore
    24 | fingers were fizzy and tingling on the drive home, all normal now
    24 | I don't know any clinic, how did you get my number?
    24 | The towel kept slipping off and nobody fixed it, I felt exposed
    24 | 7
    24 | I told her twice to leave my glutes alone and she carried on
    24 | Massage itself was good. Did not feel safe alone in that room with him
    24 | is it tingling? couldn't swear to it, left hand
    72 | shoulders remain tender
    24 | meant to tell you I've a herniated disc, all comfy today
    24 | 3
    24 | no massage booked here, you've texted a bakery love
    24 | same old numb toe I've had since the chemo, no different
    24 | i might have a slight weakness in the wrist, or i might be imagining it
    24 | Could Marta ring me tomorrow morning? rather talk than type
    24 | had one stabbing pain in the ribs last night, nothing since
    24 | I'd sooner speak by telephone, I am in after four
    24 | got osteoporosis according to the doctor, no pain, feel well
    24 | hurts more than it did yesterday tbh
    24 | are pins and needles supposed to happen
    24 | worse than last night
    24 | who dis
    24 | Think you've got the wrong person, never had a massage in my life
    24 | Is dizziness a common thing afterwards?
    """

  static let ok = """
    24 | not one of those things you listed, feel good
    24 | drowsy last night, bright eyed this morning
    72 | nearly back to normal, tiny bit stiff is all
    72 | my hip hasn't felt this good since my forties
    24 | Grand altogether, thanks Aoife⏎⏎On Tue, 4 Nov 2025 at 09:12, Harbour Massage <hi@harbour.example> wrote:⏎> Any fever, chest pain or numb patches?
    24 | stung by the price, soothed by the massage 😂 feel great
    72 | 2.
    24 | sound as a pound
    24 | A-OK 👌
    24 | killer session, I'm floating
    72 | day 3 and the stiffness is all but gone
    72 | the dog's the one limping, I'm dandy
    72 | calmed right down, hardly notice the soreness
    24 | Much better today.⏎⏎-- ⏎Dr P. Payne, Emergency Department
    72 | 1
    24 | small yellowy mark the size of a thumbprint, feel fine
    24 | went to spin class, no weakness or wobble whatsoever
    24 | Arms work, legs work, bladder works, 76 and going strong
    24 | Dead chuffed with how I feel, cheers
    72 | can turn my head to reverse the car for the first time in months, thank you
    24 | none of that here, feeling brand new
    24 | back at work at the hospital as usual, feeling fab
    72 | My hands no longer go numb on the keyboard like they did before I came to you, thanks
    72 | electric atmosphere at the match and my neck held up great
    24 | feet up watching old episodes of ER, muscles soft as butter, feel great
    72 | Shoulders don't ache any more
    24 | slept like a log, not a twinge
    24 | tingling: nope. pain: nope. happy: yep
    24 | couldn't ask for more
    24 | like I'd moved house yesterday, that kind of sore
    24 | Sore-ish but already less than last night
    24 | fever pitch here with the kids' exams but my body feels wonderful
    24 | I passed out leaflets for six hours and my back felt great
    24 | no pins and needles since the session, none before it either, all good
    24 | burnt the dinner cos I was so relaxed, feeling lovely
    24 | Nan's the one with the bad hip, I'm right as rain
    24 | no jolts, no zaps, nowt
    72 | haven't needed so much as a paracetamol, feeling good
    24 | the headache I walked in with has cleared off, ta
    24 | a bit tender where you dug in, nothing more
    """

  static let questions = """
    72 | any stretches you'd suggest for desk work?
    24 | Which number do I ring in case I start to feel faint at home?
    72 | my dad has a slipped disc, do you treat that sort of thing?
    24 | Feeling great. how often do people usually come?
    72 | when's my next appointment again
    24 | ok to go in the sauna tomorrow?
    24 | How long before I can lift weights again?
    24 | what would I do if my fingers went tingly?
    72 | do you take gift vouchers bought online
    24 | epsom salts bath, yes or no?
    24 | which pillow was it you recommended?
    24 | Can I have a glass of wine tonight?
    24 | my sister's 30 weeks pregnant, could she come to you?
    24 | Should I worry if a bruise shows up later on?
    """
}
