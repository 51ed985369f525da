// Package scope holds what is asked of a public body under the Wob or the Woo
// and what remains of it: items and periods, earlier decisions, limits,
// documents. The decision letter is the business of package letter below it.
//
// # Start here
//
// [Read] makes a [Reading] of a request, [Reading.With] limits it by earlier
// decisions, agreements and withdrawals. [Reading.Covers] says whether a document
// is covered, [Reading.Why] why not, [Reading.Gaps] what no decision ever looked
// at.
//
// # How limits work
//
// An item asks for a period, or for everything, up to and including the
// reference date (peildatum): the day of receipt by the competent body. That is
// how it is commonly taken; no ruling was read, so it is a caveat. Limits take
// documents out, each on its ground, and never put one in; they are a set, so
// their order does not matter.
//
//   - Already public ([ByPublication]): only a decision that is known to be
//     published limits, up to and including the day of the cut-off and never
//     beyond its own day. A document that was itself refused then is not public
//     and stays in ([Document].Public).
//   - Repeated application ([ByRepetition], art. 4:6 Awb): the applicant and the
//     body are known to be the same, the earlier decision is known to refuse, and
//     no new facts were stated.
//   - Agreed ([ByAgreement]), alone ([ByBody]), withdrawn ([ByWithdrawal]).
//   - [Together] and [RefusedWidening] take nothing out, and are kept.
//
// A limit that takes nothing out because its ground fails is reported by
// [Reading.Idle]. An earlier decision looked at documents up to its own
// reference date, not its own date: what a cut-off at its date takes out after
// that is a [Gap].
//
// A document is dated on a day, on some day of a range, or not at all. Whether it
// is covered is Yes, No, or Unknown where that hangs on the day.
package scope
