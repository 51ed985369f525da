// Package wob is the law's clock for a request for information to a Dutch
// public body: under the Wet openbaarheid van bestuur (Wob, 1 May 1992 to 30
// April 2022) and the Wet open overheid (Woo, since 1 May 2022), with what the
// Algemene wet bestuursrecht (Awb) adds; and on Bonaire, Sint Eustatius and Saba
// under the Wob BES (since 10 October 2010), with the WarBES.
//
// For nearly every use there is one way in. Put what happened into a [Case], as
// facts with dates, and ask the zero [Clock]:
//
//	t, err := wob.Clock{}.Timeline(wob.Case{Received: received})
//
// The [Timeline] holds every date that follows: the term for the decision with
// adjournment and suspension, the wait before disclosure, the term for
// objection and for the decision on objection, the penalty and the appeal for
// not deciding in time. Each term explains itself in steps, each step has its
// article, and all of it prints in Dutch and in English ([Timeline.Text]) and
// as JSON ([Timeline.AppendJSON]).
//
// # Files
//
// [ParseCase] reads one case file, [Cases] and [Clock.Timelines] a file of any
// number of them, [CasesCSV] and [Clock.TimelinesCSV] a table of requests. They
// are strict: a key that is not known, a key that stands twice and a fact that
// cannot be are errors with line, key, value and reason ([InputError]), and the
// other cases are still answered. [Batch] answers a file on several cores.
// [Fold] makes a case of events. [CaseSchema], [TimelineSchema] and [EventSchema]
// say what stands in the files to other programs.
//
// # Findings, caveats, readings
//
// What is against the law is no error: a late adjournment, a premature notice
// of default. The law says what follows, so the timeline says it as a [Finding]
// with its article. What an answer rests on that nobody has verified stands in
// it as a [Caveat].
//
// On some points statute and case law leave two answers. Each is a reading with
// a default, an other side and a source for both; [AllReadings] lists them. The
// other side is chosen with Clock.Readings, and what it would change is listed
// in every timeline as [Arguable]:
//
//	adjournment-capacity     an adjournment for neither size nor complexity counts or not
//	adjournment-from         adjournment counts from the nominal or from the extended end
//	bes-deemed               on which day a refusal is deemed on the BES islands
//	bes-thirty-days          the thirty days of art. 69 WarBES are extended or not
//	committee-announced      a committee announced after the first term counts or not
//	consent-after-end        consent to delay after the last day counts or not
//	default-from             the two weeks before an appeal run from sending or from receipt
//	disclosure-wait          Wob: disclosure from the fifteenth or on the fourteenth day
//	disclosure-woo           Woo: disclosure on the fourteenth or on the fifteenth day
//	late-objection-start     the term for a late objection runs from its receipt or not
//	notice-after-court-term  after a term set by a court a new notice is needed or not
//	notice-last-day          a notice of default on the last day is premature or not
//	penalty-decision-day     the day of the decision is a penalty day or not
//	penalty-weeks            the Atw extends the two weeks before the penalty or not
//	pending-2022             which term a request pending on 1 May 2022 has
//	post-week                the Atw extends the week for arrival by post or not
//	suspension-end           the day that ends a suspension is suspended or not
//	suspension-in-extension  a suspension begun on a day the Atw added counts or not
//	suspension-on-last-day   a suspension notified on the last day counts or not
//
// # How the law stands here
//
// Each rule stands in the file named after it. Law that changed stands in
// tables of dated rows; each table has one key: the term for the decision by
// the day of receipt, the grounds of suspension by the day of the notice, the
// penalty by the day of filing and the day the notice of default was received,
// the wait before disclosure by the day of the decision, the decision on
// objection by the day its term starts. So no act is a switch: an answer can
// rest on the Wob and the Woo at once.
//
// # The acts side by side
//
// The law of a request, and of a notice or a decision, of 1 January 2000, 2010,
// 2018 and 2024. A suspension runs "tot" or "t/m" (tot en met) the day of the
// event; "own day" begins on the day of the invitation itself; "as is" lasts as
// long as the state of affairs.
//
//	                                   wob-1992  wob-2009  wob-2016  woo
//	term for the decision              P2W       P4W       P4W       P4W
//	  environmental, both conditions   P2W       P2W       P2W       P4W
//	adjournment, at most               P2W       P4W       P4W       P2W
//	  with reasons                     yes       yes       yes       yes
//	  only for size or complexity      -         -         -         yes
//	  the same, environmental          -         yes       yes       yes
//	suspension wob.6.3                 -         tot       tot       -
//	suspension woo.4.4.3               -         -         -         t/m
//	suspension awb.4.15.1.a            own day   tot       tot       tot
//	suspension awb.4.15.1.b            -         tot       tot       tot
//	suspension awb.4.15.2.a            -         consent   consent   consent
//	suspension awb.4.15.2.b            -         as is     as is     as is
//	suspension awb.4.15.2.c            -         as is     as is     as is
//	disclosure despite objection       -         after P2W after P2W on P2W
//	penalty, the first fourteen days   -         EUR 20    -         -
//	objection against not deciding     -         -         yes       -
//	appeal against not deciding        -         yes       yes       yes
//	a term set by the court            -         Awb 8:55d Wob 15b   Woo 8.4
//	decision on objection              P6W       P6W       P6W       P6W
//	  with a committee                 P10W      P12W      P12W      P12W
//	  adjournment, at most             P4W       P6W       P6W       P6W
//
// # The keys of the case file
//
//	id                      text; echoed
//	territory               nl | bes; where the body is that was asked; nl
//	    unless it is said
//	received                date, needed; the day the request reached the
//	    competent body; the term runs from it
//	filed                   date; the day it was sent or handed in; the day
//	    of receipt unless it is said
//	firstReceived           date; the day it reached a body that had to
//	    forward it; it starts no term
//	channel                 object; from 1 January 2026: how it came
//	    electronically
//	  designated            true or false; whether it came by the way that
//	    the body designated
//	  passedOn              date; the day the body passed it on inside
//	  told                  date; the day the sender was told so
//	environmental           object; present when this clock concerns
//	    environmental information
//	  disclosureIntended    true or false
//	  objectionExpected     true or false
//	tooGeneral              true or false; the request is too general (art.
//	    4.1 lid 5 Woo)
//	large                   true or false; the request is large (art. 4.2a
//	    Woo)
//	precisionAsked          date; the requester was asked to be precise
//	consulted               date; the requester was consulted on the order of
//	    handling
//	delayTold               date; the requester was told that the decision
//	    will be late (art. 4:14 Awb)
//	adjournments            list
//	  id                    text
//	  notified              date; the day the notice was sent; may be absent
//	    where assumed
//	  by                    duration; for how long; or
//	  until                 date; until which last day
//	  reasons               true or false; whether the notice gives reasons
//	  size                  true or false; whether it rests on size or
//	    complexity
//	  assumed               true or false; nobody says so: taken as notified
//	    in time
//	suspensions             list
//	  id                    text
//	  ground                wob.6.3 | woo.4.4.3 | awb.4.15.1.a | awb.4.15.1.b
//	    | awb.4.15.2.a | awb.4.15.2.b | awb.4.15.2.c, needed
//	  notified              date; the notice to the requester; the
//	    invitation; the written consent
//	  until                 date; the view, supplement or information came;
//	    the last day; the agreed last day
//	  set                   date; the last day of the term that was set
//	  from                  date; the first day of a state of affairs
//	  days                  number; the days agreed
//	  endKnown              true or false; false: when it ended is not known,
//	    and it is not counted
//	partial                 list; decisions on a part of the request; the
//	    clock runs on
//	  id                    text
//	  published             date, needed; the day of dispatch, or of an oral
//	    decision
//	  dated                 date; the day of publication unless it is said;
//	    the content follows it
//	  discloses             true or false
//	  objectionExpected     true or false
//	  oral                  true or false
//	  thirdPartyTold        date
//	  disclosed             date; the information was provided
//	  relief                object; provisional relief against disclosure
//	    asked               date
//	    ended               date; ruled or withdrawn
//	    granted             true or false
//	    until               date; the last day for which disclosure is stopped
//	decision                object; the decision that ends the clock
//	  published             date, needed; the day of dispatch, or of an oral
//	    decision
//	  dated                 date; the day of publication unless it is said;
//	    the content follows it
//	  discloses             true or false
//	  objectionExpected     true or false
//	  oral                  true or false
//	  thirdPartyTold        date
//	  disclosed             date; the information was provided
//	  relief                object: as partial.relief; provisional relief
//	    against disclosure
//	closed                  object; what ended the clock without a decision
//	    on the content
//	  how                   withdrawn | forwarded | not-taken-up | otherwise,
//	    needed
//	  on                    date; of not-taken-up the day of publication; may
//	    be not known
//	  told                  date
//	  under                 awb.4.5 | woo.4.1.6 | woo.4.6
//	default                 object; short for a list of one notice of default
//	  id                    text
//	  sent                  date; the appeal against not deciding looks at it
//	  received              date; the penalty looks at it
//	  channel               object: as channel
//	  fixed                 date; the penalty was fixed (art. 4:18 Awb)
//	  paid                  date
//	defaults                list: as default; notices of default on the
//	    request
//	objection               object; short for a list of one objection
//	  id                    text
//	  by                    requester | third-party; requester unless it is
//	    said
//	  of                    text; a partial decision; absent: the decision
//	  against               decision | not-deciding; decision unless it is
//	    said
//	  received              date
//	  posted                date
//	  byPost                true or false; whether it came by post; posted
//	    says so
//	  reachedWrongBody      date; that day counts for being in time (art.
//	    6:15 lid 3 Awb)
//	  channel               object: as channel
//	  believedTaken         true or false; the objector could think that the
//	    decision was taken (art. 6:10 Awb)
//	  committeeAnnounced    date; the objector was told that a committee
//	    advises
//	  form                  object; what the objection holds (art. 6:5 Awb)
//	    signed              true or false
//	    name                true or false
//	    address             true or false
//	    dated               true or false
//	    decision            true or false
//	    grounds             true or false
//	  repairs               list
//	    id                  text
//	    asked               date, needed
//	    set                 date; the last day of the term that was set
//	    done                date
//	  suspensions           list: as suspensions; on the grounds that art.
//	    7:14 Awb leaves
//	  adjournments          list: as adjournments
//	  agreed                list; further delay (art. 7:10 lid 4 Awb)
//	    id                  text
//	    consented           date; the day of the written consent
//	    notified            date; for ground c: the day it was notified
//	    days                number
//	    until               date; the agreed last day
//	    ground              a | b | c; of art. 7:10 lid 4 Awb; a unless it is
//	    said
//	  default               object: as default; short for a list of one
//	    notice of default
//	  defaults              list: as default; notices of default on the
//	    objection
//	  told                  date; the objector was told of the delay (art.
//	    7:10 lid 5 Awb)
//	  withdrawn             date
//	  decided               date; publication of the decision on the objection
//	objections              list: as objection
//	appeals                 list
//	  id                    text
//	  by                    requester | third-party; requester unless it is
//	    said
//	  of                    text; an objection; absent: the request
//	  against               decision | not-deciding | decision-on-objection;
//	    decision unless it is said
//	  received              date
//	  posted                date
//	  complete              date; the requirements of art. 6:5 Awb were met
//	  hearing               true or false
//	  withdrawn             date
//	  ruling                object
//	    sent                date
//	    founded             true or false
//	    decideWithin        duration; the term that the court set; or
//	    decideBy            date; the last day that it set
//	    basis               size | filing | other
//	    penaltyPerDay       number; whole euros
//	    penaltyMost         number; whole euros
//	  further               date; opposition or higher appeal was lodged
//	outages                 list; disruptions of the electronic way to the
//	    body
//	  id                    text
//	  announced             date
//	  from                  date
//	  until                 date
//	  extendedTo            date; the last day of a window for filing that
//	    ends within the outage
//	asOf                    date; the day on which the question is asked
//
// # The keys of the timeline
//
//	id                      text; the id given
//	act                     text, needed; the row of law that governs the
//	    decision term
//	decision                object, needed; the term for the decision
//	  firstDay              date, needed; the day after the event that starts
//	    the term
//	  lastDay               date, needed
//	  nominal               date, needed; the last day before the one
//	    extension at the end
//	  steps                 list, needed; how it was computed
//	    rule                text, needed
//	    cite                object, needed
//	      text              text, needed
//	      jci               text; the Juriconnect reference, version 1.3
//	    from                date
//	    to                  date
//	    text                text, needed
//	adjournBy               date; the last day on which an adjournment could
//	    be notified
//	status                  object; the day judged
//	  on                    date, needed
//	  inTime                true or false; absent: not known
//	  daysLate              number; calendar days
//	  daysLeft              number; calendar days
//	  suspended             true or false, needed
//	disclosure              object; where a wait applies
//	  notBefore             date; under the Wob
//	  on                    date; under the Woo
//	penalty                 object; where a notice of default was received
//	  applies               true or false, needed
//	  firstDay              date
//	  lastDay               date
//	  days                  number
//	  amount                number; whole euros
//	appeal                  object; the first day of an appeal against not
//	    deciding
//	  notBefore             date, needed
//	objection               object; the window for objections to the decision
//	  firstDay              date, needed; the day after the event that starts
//	    the term
//	  lastDay               date, needed
//	  nominal               date, needed; the last day before the one
//	    extension at the end
//	  steps                 list, needed: as decision.steps; how it was
//	    computed
//	  postReceivedBy        date; the last day of arrival for what was posted
//	    in time
//	  timely                true or false; whether the objection given is in
//	    time
//	objectionDecision       object: as decision; the term for the decision on
//	    the first objection
//	objectionStatus         object: as status
//	objectionPenalty        object: as penalty
//	objectionAppeal         object: as appeal
//	notDecidingObjection    object: as appeal; the first day of an objection
//	    against not deciding
//	objections              list; each objection, in the order given
//	  id                    text, needed
//	  of                    text; the partial decision
//	  window                object: as objection
//	  decision              object: as decision
//	  status                object: as status
//	  penalty               object: as penalty
//	  appeal                object: as appeal
//	partial                 list; each decision on a part
//	  id                    text, needed
//	  window                object: as objection
//	  disclosure            object: as disclosure
//	deadlines               list; every date, by last day
//	  key                   ask-precision | consult-size | adjourn |
//	    supplement | views | decision | notice-of-default | penalty |
//	    fix-penalty | pay-penalty | appeal-not-deciding | object-not-deciding
//	    | court-ruling | court-term | court-penalty | opposition |
//	    higher-appeal | disclosure | ask-relief | objection | repair |
//	    decision-on-objection | adjourn-objection |
//	    notice-of-default-objection | penalty-objection |
//	    appeal-not-deciding-objection | appeal, needed
//	  of                    text; the id of what gives it
//	  who                   body | requester | third-party | objector |
//	    interested-party | party | court, needed
//	  force                 must | may | happens, needed
//	  first                 date
//	  last                  date
//	  receivedBy            date; the last day of arrival for what was posted
//	    in time
//	  state                 ahead | open | overdue | done | late | missed |
//	    void
//	  on                    date; the day on which it was done or taken away
//	  because               text; what took it away
//	  daysLeft              number; calendar days
//	  daysLate              number; calendar days
//	  cite                  object: as decision.steps.cite
//	  label                 text, needed; what it is, as a short phrase
//	arguable                list; what another reading gives, where it differs
//	  key                   text, needed; the path in this answer
//	  value                 date or number; absent: it falls away
//	  reading               text, needed
//	  cite                  object: as decision.steps.cite
//	findings                list; what the facts breach or trigger
//	  id                    text, needed
//	  on                    date
//	  cite                  object, needed: as decision.steps.cite
//	  text                  text, needed
//	caveats                 list; where the answer rests on something unknown
//	    or unverified
//	  id                    text, needed
//	  cite                  object, needed: as decision.steps.cite
//	  text                  text, needed
//	basis                   object, needed
//	  daysKnownUntil        date, needed
//	  readings              list of text; those chosen away from the default
//
// # The kinds of event
//
//	received                request received
//	  fields: id, territory, filed, firstReceived, channel, environmental,
//	    tooGeneral, large
//	precision-asked         precision asked
//	consulted               consulted on the order
//	delay-told              delay told
//	  of: may be given
//	adjourned               adjourned
//	  of: may be given
//	  fields: id, by, until, reasons, size, assumed
//	suspension-begun        suspended
//	  of: may be given
//	  fields: id, ground (needed), until, set, days, endKnown
//	suspension-ended        suspension ended
//	  of: needed
//	partial-decision        decision on a part
//	  fields: id, dated, discloses, objectionExpected, oral, thirdPartyTold,
//	    disclosed, relief
//	decision                decision
//	  fields: dated, discloses, objectionExpected, oral, thirdPartyTold,
//	    disclosed, relief
//	third-party-told        interested party told
//	  of: may be given
//	disclosed               information disclosed
//	  of: may be given
//	relief-asked            provisional relief asked
//	  of: may be given
//	relief-ended            provisional relief ended
//	  of: may be given
//	  fields: granted, until
//	closed                  closed without a decision
//	  fields: how (needed), told, under
//	closing-told            closing told
//	notice-of-default-sent  notice of default sent
//	  of: may be given
//	  fields: id
//	notice-of-default       notice of default received
//	  of: may be given
//	  fields: id, sent, channel
//	penalty-fixed           penalty fixed
//	  of: may be given
//	penalty-paid            penalty paid
//	  of: may be given
//	objection               objection received
//	  of: may be given
//	  fields: id, by, against, posted, byPost, reachedWrongBody, channel,
//	    believedTaken, form
//	committee-announced     committee announced
//	  of: may be given
//	repair-asked            repair asked
//	  of: may be given
//	  fields: id, set
//	repair-done             repair done
//	  of: needed
//	delay-agreed            further delay
//	  of: may be given
//	  fields: id, days, until, ground
//	objection-withdrawn     objection withdrawn
//	  of: may be given
//	decision-on-objection   decision on objection
//	  of: may be given
//	appeal                  appeal received
//	  of: may be given
//	  fields: id, by, against, posted, complete, hearing
//	appeal-complete         appeal complete
//	  of: may be given
//	appeal-withdrawn        appeal withdrawn
//	  of: may be given
//	ruling                  ruling
//	  of: may be given
//	  fields: founded, decideWithin, decideBy, basis, penaltyPerDay,
//	    penaltyMost
//	further-appeal          opposition or higher appeal
//	  of: may be given
//	outage                  outage announced
//	  fields: id, from, until, extendedTo
//
// # The codes of errors
//
//	syntax              no JSON, or no row of cells: the spelling itself is wrong
//	encoding            not UTF-8
//	form                not the kind of file that was expected
//	size                more than is allowed
//	key.unknown         no such key
//	key.twice           the key, the column or the id stands twice
//	key.missing         what must be given is not
//	key.together        does not go together with another key
//	type                another kind of value is expected
//	date.malformed      no date, or a day that does not exist
//	duration.malformed  no duration in weeks or days
//	number.malformed    no whole number, or one out of bounds
//	value.unknown       no such code
//	text.malformed      a text that cannot be
//	order               a day that lies before or after another where it cannot
//	reference.unknown   names nothing
//	act.unknown         no act is known for this day or place
//	outside-days        the answer lies outside the table of days
//
// # What is not here
//
// Whether being late is excusable (art. 6:11 Awb), whether a notice of default
// is unreasonably late or well worded, whether force majeure exists: such
// things are judged, not computed. Receipt, dispatch and posting are facts that
// the caller brings; no day is ever filled in from another.
//
// # Backwards compatibility
//
// The ids of provisions and readings are a contract: unique, and never given to
// another rule. So are the keys of the case file and of the timeline.
package wob
