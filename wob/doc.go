// Package wob is the law's clock for a request for information to a Dutch
// public body: under the Wet openbaarheid van bestuur (Wob, 1 May 1992 to 30
// April 2022) and the Wet open overheid (Woo, since 1 May 2022), with what the
// Algemene wet bestuursrecht (Awb) adds.
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
// other cases are still answered.
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
