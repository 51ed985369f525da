package wob

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// disclosureLaw is when information may be disclosed that an interested party
// is expected to object to.
type disclosureLaw struct {
	by    *calendar.Provision
	rule  calendar.Rule // from the publication of the decision
	exact bool          // on the day itself; else not before the day after it
	open  *calendar.Provision
}

// disclosures is the wait by the day of the decision: its content follows the
// law of that day. Before 1 October 2009 the act had no such wait.
var disclosures = newTable[content]("the wait before disclosure", slices.Concat(wobDisclosures, wooDisclosures)...)

// Art. 6 lid 5 Wob: where an interested party is expected to object, not
// earlier than two weeks after publication.
var wobDisclosures = []row[content, disclosureLaw]{
	{wob2009, wobEnd, disclosureLaw{by: wob6_5, rule: calendar.After(calendar.Weeks(2), wob6_5)}},
}

var wob6_5 = define("wob.6.5", wobArticle("6", "5", wob2009),
	"niet eerder dan {span} na de bekendmaking op {from}",
	"not earlier than {span} after publication on {from}")

func (r *computation) computeDisclosure() error {
	d := r.c.Decision
	r.d.notBefore, r.d.on = calendar.Date{}, calendar.Date{}
	if d == nil || d.Discloses != calendar.Yes || d.ObjectionExpected != calendar.Yes {
		return nil
	}
	law, ok := disclosures.find(content(d.contentDay()))
	if !ok {
		return nil
	}
	wait, err := r.bounds(law.rule, calendar.Facts{Start: d.Published})
	if err != nil {
		return &InputError{Key: "decision.published", Value: d.Published.String(), Reason: reason(err)}
	}
	switch {
	case law.exact:
		r.d.on = wait.LastDay
	case r.has(readingDisclosureWait):
		r.d.notBefore = wait.LastDay
	default:
		r.d.notBefore = wait.LastDay.AddDays(1)
	}
	if r.out != nil {
		r.out.Disclosure = &r.out.hold().disclosure
		*r.out.Disclosure = Disclosure{NotBefore: r.d.notBefore, On: r.d.on}
		r.out.cites.disclosure = law.by
		if law.open != nil {
			r.out.warn(law.open, calendar.Args{})
		}
	}
	return nil
}

// contentDay is the day whose law governs the content of the decision.
func (d *Decision) contentDay() calendar.Date {
	if d.Dated.IsZero() {
		return d.Published
	}
	return d.Dated
}
