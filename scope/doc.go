// Package scope holds what is asked of a public body under the Wob, the Woo or
// the Wob BES and what remains of it: items and periods, earlier decisions,
// limits, documents. The decision letter is the business of package letter below
// it.
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
//   - Already public ([ByPublication]): what a published decision released, up to
//     and including its own reference date and the day of the cut-off. That is
//     known per document ([Document].Public): of a document of which it is not
//     known the answer is Unknown.
//   - Repeated application ([ByRepetition], art. 4:6 Awb): what the earlier
//     decision refused, up to and including its reference date, where the
//     applicant and the body are known to be the same. Whether new facts were
//     stated decides, and not known is not none.
//   - Agreed ([ByAgreement]), alone ([ByBody]), withdrawn ([ByWithdrawal]).
//   - [DecidedJointly] and [RefusedWidening] take nothing out, and are kept.
//
// A limit that takes nothing out because its ground fails is reported by
// [Reading.Idle]. An earlier decision looked at documents up to its own
// reference date, not its own date: what lies between the two is a [Gap], and it
// is covered.
//
// A document is dated on a day, on some day of a range, or not at all. Whether it
// is covered is Yes, No, or Unknown where that hangs on the day, on whether it is
// public, or on what is not known of a limit.
package scope
