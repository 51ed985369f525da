// Package letter holds the decision letter under the Wob, the Woo or the Wob
// BES: its file, the case it is for the clock, what it decides, and how it holds
// up against the act.
//
// # Start here
//
// [Parse] reads a letter file; [Examine] makes a [Report] of it: what the
// request still covers, every date with its article, and the [Review] of the
// letter. Each is a door of its own, too:
//
//   - [NewExam]: what is known of a letter, each thing made once: for each
//     request what it still covers, the case it is for the clock of package wob,
//     and its timeline. [NewExamOfText] does so for a letter that package read
//     read from its text.
//   - [Dispositions]: what can be done with an item, by the act of the day of
//     the decision: its basis, whether it is a decision open to objection, what
//     it needs. [Letter.Result] is the outcome of the whole, derived.
//   - [Review]: what a letter lacks, breaches, or rests on that the law does not
//     give. A [Check] is a function; a body adds its own.
//   - [Forwarding.Duty]: whether a request must be forwarded.
//
// # What is not here
//
// The text of a letter is read by package read below; here the facts are given.
// No interests are weighed. Nothing is assumed unasked:
// where a date is needed that a letter does not state, the caller chooses an
// [Assumption], and every answer that rests on it carries a caveat. The day on
// which something is asked is an argument; there is no clock, no network and no
// state. A review is no legal advice: it reports what it can see, and no
// findings does not mean that a decision is right.
//
// The act follows the day of the decision (ECLI:NL:RVS:2022:1432): the Wob up to
// and including 30 April 2022, the Woo from 1 May 2022, and the Wob BES for a body
// of the islands. For a letter without a date it is the act of the last day that
// the letter names.
//
// Facts that contradict each other are findings, not errors: a letter says what
// it says. The clock takes the day the law counts from. What would move a term
// and has no day or no end is not counted, and a caveat says so.
//
// # The letter file
//
// One JSON object. Keys are compared exactly and stand once; what a letter does
// not say has no key. Dates are YYYY-MM-DD, answers true or false, durations ISO
// 8601 in weeks or days. An unknown key or code is an error with its line and
// value; so is a name that refers to nothing (see [Letter.Validate]). At most 100
// requests, 1000 items, 10000 entries of each other kind, and 1000 bytes for an id
// or a reference.
//
//	id              text
//	body            text: the body that decides
//	signatories     texts: the chain of "namens" or "voor deze"
//	reference       text: kenmerk
//	date            date, as on the letter
//	subject         text
//	territory       nl (no key), bes: where the body is
//	oral            answer: the decision was given orally; the letter records it
//	onObjection     answer: it decides on an objection; no key: a first decision
//	published       date of dispatch, where known
//	request
//	  dated, filed, firstReceived, received    dates: written, sent, received by
//	                  a body that had to forward it, received by this one
//	  from            body, on: the body that forwarded it, and when
//	  written, environmental    answers
//	  items           id, text, kind (documents, overview, question), period
//	                  (from, until; no until: "tot heden"), subject
//	requests          in place of request: several, each with its own id, clock
//	                  and reference date; the ids of items are unique in the letter
//	events            on, kind, channel, by, items (none: all), request (an id,
//	                  where it is of a request as a whole), and by kind
//	  acknowledged    of: "objection", where that was acknowledged
//	  conversation, summarised, confirmed
//	  narrowed        from, to: old and new wording; period left; agreed
//	  withdrawn
//	  precision-asked set: the last day of the term that was set
//	  precision-given from, to, period
//	  supplemented    what was missing came
//	  widened         from, to: more was asked for, and refused
//	  views-asked     party, set; views-given: party
//	  suspended       ground (as in the case file), until: the last suspended day
//	  delay-agreed    until: the agreed last day
//	  adjourned       by: a duration, until: a date, or both, and then the date
//	                  counts; reasons; of: "objection"
//	  default-received  a notice of default came in
//	  forwarded       to, public, notice
//	earlierDecisions  reference, date, referenceDate, period asked for, published,
//	                  publishedOn, where, sameApplicant, sameBody, refused
//	limits            after: documents dated after it remain; items, request;
//	                  relies: references of earlier decisions; basis
//	                  (already-public, repeated, agreed, unilateral); asked; newFacts
//	outcomes          items (none: all), kinds: codes of dispositions, article,
//	                  grounds: codes, regime (the act that goes before: its name
//	                  or BWB number), search, sources (texts, or objects of text,
//	                  where and public), forwardedTo, reason, jointWith,
//	                  disclosedOn, and of the information withheld:
//	                  environmental, emissions, consent, deliberation, policyViews
//	statements        about, reason: sentences of law the letter rests on
//	  already-public, scope, openness
//	  not-forwarded   reason: text, or no-public-body, not-known, oral
//	  discretion      the body "may" withhold
//	  narrow-matter   "bestuurlijke aangelegenheid" worded narrower than the act
//	  not-used        no documents because there is no use
//	                  (any other is kept and not reviewed, but for a reason in
//	                  the very words "kan ... achterwege laten", "bij wet ...
//	                  opgelegd" under scope, or "geen gebruik ... geen
//	                  documenten")
//	remedies          an object, or an array where a letter names several: kind
//	                  (objection, appeal), weeks, from (publication, dispatch,
//	                  letter-date, unstated), to, form (signed, name, address,
//	                  dated, decision, grounds)
//
// That there was a search is no search: the key search holds where and how was
// looked.
package letter
