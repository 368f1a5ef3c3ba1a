import AftercareCore
import AftercareMail
import Testing

/// The bytes of a mail written out as text: CRLF line ends, UTF-8.
func raw(_ text: String) -> [UInt8] { Array(text.replacing("\n", with: "\r\n").utf8) }

/// The bytes of a mail written out as text, in ISO-8859-1.
func latin1(_ text: String) -> [UInt8] {
  text.replacing("\n", with: "\r\n").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
}

/// What the reader makes of a mail.
func reading(_ text: String) throws -> IncomingMail { try #require(GMimeReader().read(raw(text))) }

/// Mails as the common programs write them, shortened, names and addresses replaced.
enum ReceivedMails {
  static let outlook = """
    Received: from DB9PR0101.eurprd.prod.outlook.example (2603:10a6::1) by AM0.eurprd.prod.outlook.example with HTTPS;
     Mon, 24 Nov 2025 17:02:11 +0000
    From: Anna Byrne <anna@client.example>
    To: Calm Hands <care@calmhands.example>
    Subject: RE: How are you after your massage?
    Thread-Topic: How are you after your massage?
    Thread-Index: AQHcXU0abcdef==
    Date: Mon, 24 Nov 2025 17:02:09 +0000
    Message-ID:
     <DB9PR0101MB1234A1B2C3@DB9PR0101MB1234.eurprd.prod.outlook.example>
    References: <checkin.41@calmhands.example>,<checkin.42@calmhands.example>
    In-Reply-To: <checkin.42@calmhands.example>
    Accept-Language: en-IE, en-US
    X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply
    Content-Type: multipart/alternative;
    \tboundary="_000_DB9PR0101MB1234_"
    MIME-Version: 1.0

    --_000_DB9PR0101MB1234_
    Content-Type: text/plain; charset="Windows-1252"
    Content-Transfer-Encoding: quoted-printable

    I=92m fine =96 a bit sore.

    From: Calm Hands <care@calmhands.example>
    Sent: 24 November 2025 16:00
    Subject: How are you after your massage?

    --_000_DB9PR0101MB1234_
    Content-Type: text/html; charset="Windows-1252"
    Content-Transfer-Encoding: quoted-printable

    <html><body><p>I=92m fine =96 a bit sore.</p></body></html>

    --_000_DB9PR0101MB1234_--

    """

  static let gmail = """
    MIME-Version: 1.0
    References: <checkin.42@calmhands.example>
    In-Reply-To: <checkin.42@calmhands.example>
    From: =?UTF-8?B?U2lvYmjDoW4gTsOtIERodWlsbA==?= <Siobhan.Dhuill@gmail.example>
    Date: Mon, 24 Nov 2025 20:15:00 +0100
    Message-ID: <CAF=abc+def@mail.gmail.example>
    Subject: =?UTF-8?Q?Re=3A_=C2=BFC=C3=B3mo_est=C3=A1s?= =?UTF-8?Q?_despu=C3=A9s_del_masaje=3F?=
    To: Calm Hands <care@calmhands.example>
    Cc: "Byrne, Anna" <anna@client.example>
    Content-Type: multipart/alternative; boundary="000000000000a1b2c3"

    --000000000000a1b2c3
    Content-Type: text/plain; charset="UTF-8"
    Content-Transfer-Encoding: base64

    TXVjaG8gbWVqb3IsIGdyYWNpYXMg8J+Yig0KDQpFbCBsdW4sIDI0IG5vdiAyMDI1LCBDYWxtIEhh
    bmRzIGVzY3JpYmnDszoNCj4gwr9Dw7NtbyBlc3TDoXM/DQo=
    --000000000000a1b2c3
    Content-Type: text/html; charset="UTF-8"
    Content-Transfer-Encoding: quoted-printable

    <div dir=3D"ltr">Mucho mejor, gracias =F0=9F=98=8A</div>
    --000000000000a1b2c3--

    """

  static let iPhone = """
    Content-Type: multipart/mixed; boundary=Apple-Mail-1A2B
    Content-Transfer-Encoding: 7bit
    From: Anna Byrne <anna@client.example>
    Mime-Version: 1.0 (1.0)
    Date: Mon, 24 Nov 2025 21:00:00 +0000
    Subject: Re: How are you?
    Message-Id: <5D6E7F@client.example>
    References: <checkin.42@calmhands.example>
    In-Reply-To: <checkin.42@calmhands.example>
    To: care@calmhands.example
    X-Mailer: iPhone Mail (22B83)

    --Apple-Mail-1A2B
    Content-Type: text/plain;
    \tcharset=utf-8
    Content-Transfer-Encoding: quoted-printable

    My leg looks like this=E2=80=A6

    --Apple-Mail-1A2B
    Content-Type: image/jpeg;
    \tname=IMG_0042.jpeg
    Content-Disposition: inline;
    \tfilename=IMG_0042.jpeg
    Content-Transfer-Encoding: base64

    \(String(repeating: "/9j/4AAQSkZJRgABAQAASABIAAD/4QBMRXhpZgAATU0AKgAAAAgAAYdpAAQAAAABAAAAGgAAAAAA\n", count: 20))
    --Apple-Mail-1A2B
    Content-Type: text/plain;
    \tcharset=utf-8
    Content-Transfer-Encoding: quoted-printable

    Is that normal?

    Sent from my iPhone

    --Apple-Mail-1A2B--

    """

  static let spanish = """
    From: José Núñez <jose@client.example>
    To: care@calmhands.example
    Subject: =?iso-8859-1?Q?Re:_Despu=E9s_del_masaje?=
    Date: Tue, 25 Nov 2025 09:00:00 +0100 (CET)
    MIME-Version: 1.0
    Content-Type: text/plain; charset=ISO-8859-1
    Content-Transfer-Encoding: 8bit

    Tengo hinchazón y el tobillo más caliente.

    """

  static let postfixBounce = """
    Return-Path: <>
    Date: Mon, 24 Nov 2025 16:00:05 +0000 (UTC)
    From: MAILER-DAEMON@mail.calmhands.example (Mail Delivery System)
    Subject: Undelivered Mail Returned to Sender
    To: care@calmhands.example
    Auto-Submitted: auto-replied
    MIME-Version: 1.0
    Content-Type: multipart/report; report-type=delivery-status;
    \tboundary="A1B2C3.1763999999/mail.calmhands.example"
    Message-Id: <20251124160005.D4E5F6@mail.calmhands.example>

    This is a MIME-encapsulated message.

    --A1B2C3.1763999999/mail.calmhands.example
    Content-Description: Notification
    Content-Type: text/plain; charset=us-ascii

    This is the mail system at host mail.calmhands.example.

    <anna@client.example>: host mx.client.example[192.0.2.25] said: 550 5.1.1
        <anna@client.example>: Recipient address rejected: User unknown

    --A1B2C3.1763999999/mail.calmhands.example
    Content-Description: Delivery report
    Content-Type: message/delivery-status

    Reporting-MTA: dns; mail.calmhands.example
    X-Postfix-Queue-ID: A1B2C3
    X-Postfix-Sender: rfc822; care@calmhands.example
    Arrival-Date: Mon, 24 Nov 2025 16:00:01 +0000 (UTC)

    Final-Recipient: rfc822; anna@client.example
    Original-Recipient: rfc822;anna@client.example
    Action: failed
    Status: 5.1.1
    Remote-MTA: dns; mx.client.example
    Diagnostic-Code: smtp; 550 5.1.1 <anna@client.example>: Recipient address
        rejected: User unknown

    --A1B2C3.1763999999/mail.calmhands.example
    Content-Description: Undelivered Message
    Content-Type: message/rfc822

    Date: Mon, 24 Nov 2025 16:00:00 +0000
    From: Calm Hands <care@calmhands.example>
    To: Anna <anna@client.example>
    Subject: How are you after your massage?
    Message-ID: <checkin.42@calmhands.example>
    MIME-Version: 1.0
    Content-Type: text/plain; charset=utf-8

    Hello Anna,

    --A1B2C3.1763999999/mail.calmhands.example--

    """

  static let exchangeBounce = """
    MIME-Version: 1.0
    From: <postmaster@outlook.example>
    To: <care@calmhands.example>
    Date: Mon, 24 Nov 2025 16:01:00 +0000
    Content-Type: multipart/report; report-type=delivery-status;
    \tboundary="9B095B5ADSN=_01DC"
    Message-ID: <0a1b2c3d@DB9PR0101.outlook.example>
    In-Reply-To: <checkin.42@calmhands.example>
    References: <checkin.42@calmhands.example>
    Subject: Undeliverable: How are you after your massage?

    --9B095B5ADSN=_01DC
    Content-Type: multipart/alternative; differences=Content-Type;
    \tboundary="inner_01DC"

    --inner_01DC
    Content-Type: text/plain; charset="us-ascii"
    Content-Transfer-Encoding: quoted-printable

    Your message couldn't be delivered.

    --inner_01DC
    Content-Type: text/html; charset="us-ascii"

    <html><body>Your message couldn't be delivered.</body></html>
    --inner_01DC--
    --9B095B5ADSN=_01DC
    Content-Type: message/delivery-status

    Reporting-MTA: dns;DB9PR0101.outlook.example
    Received-From-MTA: dns;mail.calmhands.example
    Arrival-Date: Mon, 24 Nov 2025 16:00:59 +0000

    Original-Recipient: rfc822;anna@client.example
    Final-Recipient: rfc822;full.mailbox@client.example
    Action: delayed
    Status: 4.2.2
    X-Display-Name: Anna Byrne

    Final-Recipient: rfc822;ciara@client.example
    Action: delivered
    Status: 2.1.5

    --9B095B5ADSN=_01DC
    Content-Type: text/rfc822-headers

    From: Calm Hands <care@calmhands.example>
    Subject: How are you after
     your massage?
    Message-ID:
     <checkin.42@calmhands.example>

    --9B095B5ADSN=_01DC--

    """

  static let vacation = """
    From: Anna <anna@client.example>
    To: care@calmhands.example
    Subject: Out of office: How are you?
    Auto-Submitted: auto-replied (vacation)
    In-Reply-To: <checkin.42@calmhands.example>
    Date: Mon, 24 Nov 2025 16:00:30 +0000
    Content-Type: text/plain; charset=utf-8

    I am away until Monday.

    """

  /// All of them, to be mutated.
  static var all: [[UInt8]] {
    [outlook, gmail, iPhone, postfixBounce, exchangeBounce, vacation].map { raw($0) } + [latin1(spanish)]
  }
}
