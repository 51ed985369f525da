// Package letter holds the decision letter under the Wob or the Woo: its file,
// the case it is for the clock, what it decides, and how it holds up against the
// act.
//
// # Start here
//
// [Parse] reads a letter file; [Examine] makes a [Report] of it: what the
// request still covers, every date with its article, and the [Review] of the
// letter. Each is a door of its own, too:
//
//   - [Letter.Reading]: what the request still covers, as a [scope.Reading].
//   - [Letter.Case] and [Letter.Timeline]: the letter as a case for the clock of
//     package wob.
//   - [Dispositions]: what can be done with an item, by the act of the day of
//     the decision: its basis, whether it is a decision open to objection, what
//     it needs. [Letter.Result] is the outcome of the whole, derived.
//   - [Review]: what a letter lacks, breaches, or rests on that the law does not
//     give. A [Check] is a function; a body adds its own.
//   - [Forwarding.Duty]: whether a request must be forwarded.
//
// # What is not here
//
// The text of a letter is not read: somebody, or another program, states the
// facts in a letter file. No interests are weighed. Nothing is assumed unasked:
// where a date is needed that a letter does not state, the caller chooses an
// [Assumption], and every answer that rests on it carries a [Caveat]. The day on
// which something is asked is an argument; there is no clock, no network and no
// state. A review is no legal advice: it reports what it can see, and no
// findings does not mean that a decision is right.
//
// The act follows the day of the decision (ECLI:NL:RVS:2022:1432): the Wob up to
// and including 30 April 2022, the Woo from 1 May 2022. For a letter without a
// date it is the act of the last day that the letter names.
//
// # The letter file
//
// One JSON object. Keys are compared exactly and stand once; what a letter does
// not say has no key. Dates are YYYY-MM-DD, answers true or false, durations ISO
// 8601 in weeks or days. An unknown key or code is an error with its line and
// value; so is a fact that cannot be (see [Letter.Check]). At most 1000 items and
// 10000 entries of each other kind.
//
//	id              text
//	body            text: the body that decides
//	signatories     texts: the chain of "namens" or "voor deze"
//	reference       text: kenmerk
//	date            date, as on the letter
//	subject         text
//	oral            answer: the decision was given orally; the letter records it
//	onObjection     answer: it decides on an objection; no key: a first decision
//	published       date of dispatch, where known
//	request
//	  dated, filed, firstReceived, received    dates: written, sent, received by
//	                  a body that had to forward it, received by this one
//	  written, environmental    answers
//	  items           id, text, kind (documents, overview, question), period
//	                  (from, until; no until: "tot heden"), subject
//	events            on, kind, channel, by, items (none: all), and by kind
//	  acknowledged, conversation, summarised, confirmed
//	  narrowed        from, to: old and new wording; period left; agreed
//	  withdrawn
//	  precision-asked set: the last day of the term that was set
//	  precision-given from, to, period
//	  widened         from, to: more was asked for, and refused
//	  views-asked     set; views-given
//	  delay-agreed    until: the agreed last day
//	  adjourned       by: a duration, or until: a date; reasons
//	  forwarded       to, public, notice
//	earlierDecisions  reference, date, referenceDate, period asked for, published,
//	                  publishedOn, where, sameApplicant, sameBody, refused
//	limits            after: documents dated after it remain; items; relies:
//	                  references of earlier decisions; basis (already-public,
//	                  repeated, agreed, unilateral); asked; newFacts
//	outcomes          items (none: all), kinds: codes of dispositions, article,
//	                  grounds: codes, search, sources (texts, or objects of text,
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
//	remedies          kind (objection, appeal), weeks, from (publication,
//	                  letter-date), to, form (signed, name, address, dated,
//	                  decision, grounds)
//
// That there was a search is no search: the key search holds where and how was
// looked.
package letter
