import { words } from './vocabulary.ts';

/** English words that stand for each other in phrases, by what they mean. */
export const englishParts: Readonly<Record<string, readonly string[]>> = {
  // Asking for an end.
  'stop-word': words`
    stop, quit, cease, discontinue, halt, knock off, cut out, lay off, refrain from, desist from, enough with,
    enough of, no more, no further, stopping, please end, put an end to, give up, can the, stop with
  `,
  'end-word': words`
    {stop-word}, end, cancel, turn off, switch off, shut off, disable, kill, terminate, deactivate, mute,
    suspend, silence, unsubscribe (me )?from, opt (me )?out of, opt (me )?out from, take me off, remove me from,
    get me off, unenroll me from, withdraw me from
  `,
  'dont-word': words`
    dont, do not, never, please not, you can stop, neednt, need not, should not, must not,
    better not, dont ever, never ever, do not ever, dont you ever, dont you dare, dont dare, lets not, refrain from,
    stop trying to, quit trying to, not allowed to, do not want you, no right to, dont want you to, do not want you to
  `,
  laugh: words`
    ha(ha)+h?[a-z]?, he(he)+h?, hee, heh, lol, lolz, xd, rofl, kekeke?, muahaha, wahaha, jk, just kidding, kidding
  `,
  swear: words`
    fucking, fuckin, freaking, damn, bloody, stupid, goddamn, dumb, shitty, annoying, dang, darn, silly, useless,
    effin, crappy, bullshit, constant, endless, daily, unwanted, automated, robo
  `,
  // Reaching somebody.
  texting: words`
    texting, messaging, contacting, spamming, pestering, bothering, harassing, bugging, hounding, notifying,
    annoying, disturbing, nagging, reminding, emailing, communicating( with)?, reaching out( to)?, badgering,
    calling, phoning, ringing, pinging, buzzing, bombarding, flooding, chasing, hassling, stalking, tormenting,
    troubling, robocalling, blasting, writing( to)?, hitting up, hitting (me|us) up,
    blow(ing|in) (up )?(me|us|my (phone|cell|mobile|line))( up)?, messing with (me|us), dialing, texting and calling,
    calling and texting, hollering at
  `,
  text: words`
    text, message, contact, sms, notify, spam, email, write( to)?, reach out( to)?, call, phone, ring, ping,
    hit (me|us) up, text or call, call or text, communicate with, remind, alert, reach
  `,
  bother: words`
    bother, disturb, harass, bug, pester, annoy, nag, trouble, hassle, hound, message, badger, chase, stalk
  `,
  messages: words`
    texts?, messages?, sms, reminders?, notifications?, notices?, alerts?, spam, emails?, text messages?,
    communications?, texting, messaging, contact, correspondence, text alerts?,
    junk, texts? and calls?, calls? and texts?, phone calls?, robo ?calls?, robo ?texts?, mensajes, msgs?
  `,
  'our-number': words`
    this (phone |cell |mobile )?(number|phone|line|cell|mobile), my (phone|cell|mobile|number|line|digits)( number)?
  `,
  'to-me': words`
    me, us, {our-number}, here, my (wife|husband|mom|mother|dad|father|family|job|work)
  `,
  again: words`
    again, anymore, any more, ever, ever again, no more, no mo, at all, further, any longer, any further, nomore,
    period, from now on, going forward
  `,
  records: words`
    lists?, database|data base, system, records?, files?, books, contacts?, contact list, computer, dialer
  `,
  // Money.
  money: words`
    money, cash, funds, dollars?, cents?, dime, penny, income, bread, savings?, means, bucks?, dough, nickel
  `,
  debt: words`
    loan, debt, balance, bill, account, payment, instal?lment, amount, money, it, this
  `,
  loan: words`
    loans?, debts?, credit, account, money, cash, advance, payday loan, personal loan, anything, a (dime|cent|penny|dollar)
  `,
  charge: words`
    amounts?, balances?, totals?, sums?, figures?, bills?, charges?, fees?, late fees?, interest( rate)?, rates?, apr,
    numbers?, calculations?, math, statements?, records?, due dates?, dates?, penalt(y|ies), principal, payoff,
    instal?lments?
  `,
  pay: words`
    pay, settle, clear, transfer, send (it|the money|the payment|payment|you the money|something|some|[0-9]+),
    make ~2 payment, handle (it|this|that), take care of (it|this|that), settle up,
    get (it|you (the|your|my) ~1 ?(money|payment)|the (money|payment)|that) (to you|in|over|sorted|paid|done)?,
    sort (it|this|that)( out)?, catch up, do (it|the payment|that), have (the money|your money|the payment|it),
    put (it|the money|money), deposit, wire, venmo, zelle, repay, pay up, mail (it|the check|a check|you a check|the payment),
    make (it|this) right, make (it|the payment) happen, get caught up, square up, knock (it|this) out, cashapp,
    have your money, drop (it|the (money|check|payment)|off ~2 (check|money|payment)), bring (it|the money|you the money)
  `,
  'will-word': words`
    will, going to, shall, gonna, am going to, planning to, plan to, intend to, promise to, trying to, try to, hope to,
    hoping to, expect to, should be able to, able to, aim to, aiming to, about to, be able to, looking to, fixing to
  `,
  day: words`
    (on |by |before |until |till |come |this |next |around |about |after |sometime |early |late |first thing )*{day-name}
  `,
  'day-name': words`
    today, tonight, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
    this (week|weekend|month|evening|afternoon), next (week|month|payday|paycheck), soon, later, asap,
    (end|middle|beginning|start) of (the |this |next )?(month|week), (on|by) the [0-9]+(st|nd|rd|th)?,
    [0-9]+(st|nd|rd|th), payday, when (i|we) get (paid|my (check|paycheck|salary|wages|pay)),
    month end, (in|within) (a|an|one|two|three|four|five|[0-9]+|a few|a couple( of)?|few|couple( of)?) (more )?(days?|weeks?|hours?|minutes|min),
    the weekend, (january|february|march|april|may|june|july|august|september|october|november|december),
    (jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec) [0-9]+, right now, right away, in the morning,
    this (monday|tuesday|wednesday|thursday|friday|saturday|sunday), next (monday|tuesday|wednesday|thursday|friday|saturday|sunday),
    (first|1st|second|third) (thing|week), the [0-9]+(st|nd|rd|th)?, noon, midnight, after work, after (the )?(holiday|holidays|weekend),
    any day now, shortly, in a bit, in a minute, in a sec, end of (the )?day, eod, eom, mid (month|week),
    (my|the) (next )?(paycheck|salary|check|wages|pay|refund|deposit|direct deposit) (comes( in)?|clears|is in|hits|lands|drops),
    [0-9]+ [0-9]+, (two|three|[0-9]+) (days|weeks), once i get (paid|home), when i get home, as soon as (i can|possible)
  `,
  relation: words`
    (mother|mom|mum|mommy|mama|mum|father|dad|daddy|wife|husband|son|daughter|brother|sister|sis|bro|friend|roommate|boss|coworker),
    (colleague|cousin|uncle|aunt|auntie|ex( wife| husband)?|girlfriend|boyfriend|neighbo(u)?r|grandma|grandpa|parents?|granddaughter|grandson),
    (grandmother|grandfather|employer|landlord|partner|spouse|niece|nephew|co worker|supervisor|teacher|receptionist|secretary|stepdad|stepmom|kid|in law)
  `,
  'third-person': words`
    he, she, they, him, her, them, that (person|guy|man|woman|lady|dude|name), this (person|guy|man|woman|lady|name)
  `,
  // First names that nobody uses for anything else.
  name: words`
    james, robert, john, michael, david, william, richard, joseph, thomas, charles, christopher, daniel, matthew, anthony, donald,
    steven, paul, andrew, joshua, kenneth, kevin, brian, george, timothy, ronald, edward, jason, jeffrey, ryan, jacob, gary, nicholas,
    eric, jonathan, stephen, larry, justin, scott, brandon, benjamin, samuel, gregory, alexander, patrick, raymond, jerry, dennis, tyler,
    aaron, jose, adam, nathan, henry, zachary, douglas, peter, kyle, noah, ethan, jeremy, carlos, juan, luis, miguel, jamal, tyrone, darnell,
    marcus, mary, patricia, jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen, lisa, nancy, betty, sandra, margaret, ashley,
    kimberly, emily, donna, michelle, carol, amanda, melissa, deborah, stephanie, rebecca, sharon, laura, cynthia, dorothy, amy, kathleen,
    angela, shirley, emma, brenda, pamela, nicole, samantha, katherine, christine, debra, rachel, carolyn, janet, maria, olivia, heather,
    helen, catherine, diane, julie, victoria, joyce, lauren, kelly, christina, martha, tamika, keisha, latoya, shanice, jasmine, tiffany,
    brittany, crystal, danielle, steve, mike, bob, bobby, dave, jim, jimmy, tom, tommy, joe, dan, chris, matt, tony, ken, greg, josh, jeff, rick,
    alex, ben, sam, jen, jenny, liz, kate, katie, beth, debbie, cindy, sue, ann, anna, anne, jane, jean, jack, bill, billy, johnson, smith, williams,
    brown, jones, garcia, miller, davis, rodriguez, martinez, hernandez, lopez, gonzalez, wilson, anderson, taylor, moore, jackson, martin
  `,
  // Feelings about us.
  insult: words`
    assholes?, bitch(es)?, fuckers?, motherfuckers?, idiots?, scumbags?, bloodsuckers?, vultures, crooks, thieves,
    thief, loan sharks?, leeches, bastards?, parasites?, pigs, vampires, snakes, clowns, morons, dumbass(es)?, jackass(es)?,
    criminals?, pieces? of (shit|trash|garbage), pos, trash, garbage, scum, jerks?, greedy, liars?, evil
  `,
};
