/// Questions, opt-outs and automatic mail. One a line: level, stage, text; `⏎` is a line break.
enum EnglishRest {
  static let questions = #"""
    24 - | Should I use heat or ice?
    24 - | can I work out tomorrow?
    24 - | Is soreness normal?
    24 - | how long will I be sore?
    24 - | When can I shower?
    24 - | what should I do if I get pins and needles
    24 - | if it starts to tingle should I call a doctor?
    24 - | in case of sharp pain, who do I contact?
    24 - | what if my leg goes weak?
    24 - | Do you have anything on Saturday?
    24 - | can I book again for next week?
    24 - | how much was it?
    24 - | Did I leave my scarf there?
    24 - | Could I change my appointment to Thursday?
    24 - | feeling great! can I run tomorrow?
    24 - | A bit sore. Is a hot bath ok?
    24 - | my mother has sciatica, could massage help her?
    24 - | my husband's hand is numb from work, do you treat that?
    24 - | would massage help with numbness?
    24 - | should I drink more water?
    24 - | What does lymphatic drainage do?
    24 - | what time do you open
    24 - | where do I park?
    24 - | can you send me the receipt
    24 - | Who did my massage yesterday?
    24 - | can massage cause dizziness if I get up too fast?
    24 - | when should I come back?
    24 - | how do I cancel my appointment
    24 - | Can you stop the pain in one session usually?
    24 - | what would it mean if I had numb fingers?
    """#
  static let optOuts = #"""
    24 - | stop
    24 - | STOP.
    24 - | Stop please
    24 - | STOP thanks
    24 - | STOPP
    24 - | stpo
    24 - | "STOP"
    24 - | Unsubscribe.
    24 - | unsubscibe
    24 - | cancel
    24 - | END
    24 - | quit
    24 - | opt out
    24 - | opt-out please
    24 - | remove me
    24 - | remove me from your list
    24 - | take me off this list
    24 - | please stop texting me
    24 - | stop sending me these
    24 - | no more messages please
    24 - | no more texts
    24 - | do not contact me again
    24 - | don't message me any more
    24 - | I don't want to receive these texts
    24 - | I'm fine, no need to text me again
    24 - | leave me alone
    24 - | stop emailing me
    24 - | Please unsubscribe me from these emails
    24 - | I'd like to opt out of these messages
    24 - | quit texting me
    24 - | Feeling great. Please don't send any more of these
    24 - | stop all
    24 - | Please delete my number
    """#
  static let automatic = #"""
    24 - | Automatic reply: I am out of the office until 3 June.
    24 - | I am currently out of the office with limited access to email.
    24 - | Out of office: back on Monday. For emergencies call 555 0100.
    24 - | Auto-reply: thank you for your message. I will respond when I return.
    24 - | Undeliverable: check-in
    24 - | Your message could not be delivered. Address not found.
    24 - | This is an automated response. Please do not reply.
    24 - | I'm driving right now - Sent from My Car
    24 - | I'm currently on annual leave and will be back on 12 May
    24 - | Mail delivery failed: returning message to sender
    24 - | The number you are trying to reach is not in service. Message not delivered.
    24 - | Delivery Status Notification (Failure)
    24 - | I am on maternity leave until January. Please contact my colleague.
    24 - | Free Msg: Unable to send message - message blocking is active
    24 - | Autoreply: I'm on vacation with no access to email
    """#
}
