package wob

import (
	"fmt"
	"strconv"

	"github.com/wobrules/wobrules/calendar"
)

// AppendJSON appends c as a case file that [ParseCase] reads back as c. What is
// not set is left out.
func (c Case) AppendJSON(b []byte) []byte {
	b = append(b, '{')
	if c.ID != "" {
		b = textKey(b, "id", c.ID)
	}
	b = dateKey(b, "received", c.Received)
	b = dateKey(b, "filed", c.Filed)
	b = dateKey(b, "firstReceived", c.FirstReceived)
	if e := c.Environmental; e != nil {
		b = append(keyed(b, "environmental"), '{')
		b = answerKey(b, "disclosureIntended", e.DisclosureIntended)
		b = append(answerKey(b, "objectionExpected", e.ObjectionExpected), '}')
	}
	b = appendAdjournments(b, c.Adjournments)
	b = appendSuspensions(b, c.Suspensions)
	if d := c.Decision; d != nil {
		b = append(keyed(b, "decision"), '{')
		b = dateKey(b, "published", d.Published)
		b = dateKey(b, "dated", d.Dated)
		b = answerKey(b, "discloses", d.Discloses)
		b = answerKey(b, "objectionExpected", d.ObjectionExpected)
		b = append(answerKey(b, "oral", d.Oral), '}')
	}
	b = appendNotice(b, first(c.Defaults))
	if o := c.objection(); o != nil {
		b = o.append(b)
	}
	return append(dateKey(b, "asOf", c.AsOf), '}')
}

// MarshalJSON returns what AppendJSON appends; it never fails.
func (c Case) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil), nil }

// UnmarshalJSON is [ParseCase].
func (c *Case) UnmarshalJSON(b []byte) error {
	read, err := ParseCase(b)
	if err != nil {
		return fmt.Errorf("wob.Case.UnmarshalJSON: %w", err)
	}
	*c = read
	return nil
}

// list appends an array under a key, and nothing where there are no elements.
func list[E any](b []byte, key string, all []E, element func([]byte, E) []byte) []byte {
	if len(all) == 0 {
		return b
	}
	b = append(keyed(b, key), '[')
	for _, e := range all {
		b = append(element(append(comma(b), '{'), e), '}')
	}
	return append(b, ']')
}

func appendAdjournments(b []byte, all []Adjournment) []byte {
	return list(b, "adjournments", all, func(b []byte, a Adjournment) []byte {
		b = dateKey(b, "notified", a.Notified)
		if !a.By.IsZero() {
			b = textKey(b, "by", a.By.String())
		}
		b = dateKey(b, "until", a.Until)
		b = answerKey(b, "reasons", a.Reasons)
		return answerKey(b, "size", a.Size)
	})
}

func appendSuspensions(b []byte, all []Suspension) []byte {
	return list(b, "suspensions", all, func(b []byte, s Suspension) []byte {
		b = textKey(b, "ground", string(s.Ground))
		b = dateKey(b, "notified", s.Notified)
		b = dateKey(b, "until", s.Until)
		b = dateKey(b, "set", s.Set)
		b = dateKey(b, "from", s.From)
		return daysKey(b, s.Days)
	})
}

func appendNotice(b []byte, d *NoticeOfDefault) []byte {
	if d == nil {
		return b
	}
	b = dateKey(append(keyed(b, "default"), '{'), "sent", d.Sent)
	return append(dateKey(b, "received", d.Received), '}')
}

func (o *Objection) append(b []byte) []byte {
	b = append(keyed(b, "objection"), '{')
	b = dateKey(b, "received", o.Received)
	b = dateKey(b, "posted", o.Posted)
	b = answerKey(b, "believedTaken", o.BelievedTaken)
	if o.Against == AgainstNotDeciding {
		b = textKey(b, "against", "not-deciding")
	}
	b = dateKey(b, "committeeAnnounced", o.CommitteeAnnounced)
	if f := o.Form; f != (Form{}) {
		b = append(keyed(b, "form"), '{')
		b = answerKey(b, "signed", f.Signed)
		b = answerKey(b, "name", f.Name)
		b = answerKey(b, "address", f.Address)
		b = answerKey(b, "dated", f.Dated)
		b = answerKey(b, "decision", f.Decision)
		b = append(answerKey(b, "grounds", f.Grounds), '}')
	}
	b = list(b, "repairs", o.Repairs, func(b []byte, r Repair) []byte {
		return dateKey(dateKey(dateKey(b, "asked", r.Asked), "set", r.Set), "done", r.Done)
	})
	b = appendSuspensions(b, o.Suspensions)
	b = appendAdjournments(b, o.Adjournments)
	b = list(b, "agreed", o.Agreed, func(b []byte, a Agreed) []byte {
		return dateKey(daysKey(dateKey(b, "consented", a.Consented), a.Days), "until", a.Until)
	})
	b = appendNotice(b, first(o.Defaults))
	return append(dateKey(b, "decided", o.Decided), '}')
}

func answerKey(b []byte, key string, a calendar.Answer) []byte {
	if a == calendar.Unknown {
		return b
	}
	return boolKey(b, key, a == calendar.Yes)
}

func daysKey(b []byte, n int) []byte {
	if n == 0 {
		return b
	}
	return strconv.AppendInt(keyed(b, "days"), int64(n), 10)
}
