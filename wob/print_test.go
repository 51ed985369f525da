package wob_test

import (
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// printCase appends a case as a case file has it.
func printCase(b []byte, c *wob.Case) []byte {
	p := printer{append(b, '{')}
	p.text("id", c.ID)
	p.date("received", c.Received)
	p.date("filed", c.Filed)
	p.date("firstReceived", c.FirstReceived)
	if e := c.Environmental; e != nil {
		p.open("environmental", '{')
		p.answer("disclosureIntended", e.DisclosureIntended)
		p.answer("objectionExpected", e.ObjectionExpected)
		p.close('}')
	}
	p.adjournments(c.Adjournments)
	p.suspensions(c.Suspensions)
	if d := c.Decision; d != nil {
		p.open("decision", '{')
		p.date("published", d.Published)
		p.date("dated", d.Dated)
		p.answer("discloses", d.Discloses)
		p.answer("objectionExpected", d.ObjectionExpected)
		p.answer("oral", d.Oral)
		p.close('}')
	}
	p.notice(c.Default)
	if o := c.Objection; o != nil {
		p.objection(o)
	}
	p.date("asOf", c.AsOf)
	return append(p.b, '}')
}

type printer struct{ b []byte }

func (p *printer) comma() {
	if last := p.b[len(p.b)-1]; last != '{' && last != '[' {
		p.b = append(p.b, ',')
	}
}

func (p *printer) key(key string) {
	p.comma()
	p.b = append(strconv.AppendQuote(p.b, key), ':')
}

func (p *printer) open(key string, bracket byte) {
	p.key(key)
	p.b = append(p.b, bracket)
}

func (p *printer) row() {
	p.comma()
	p.b = append(p.b, '{')
}

func (p *printer) close(bracket byte) { p.b = append(p.b, bracket) }

func (p *printer) text(key, s string) {
	if s != "" {
		p.key(key)
		p.b = calendar.AppendJSONText(p.b, s)
	}
}

func (p *printer) date(key string, d calendar.Date) { p.text(key, d.String()) }

func (p *printer) number(key string, n int) {
	if n != 0 {
		p.key(key)
		p.b = strconv.AppendInt(p.b, int64(n), 10)
	}
}

func (p *printer) answer(key string, a calendar.Answer) {
	if a != calendar.Unknown {
		p.key(key)
		p.b = strconv.AppendBool(p.b, a == calendar.Yes)
	}
}

func (p *printer) adjournments(all []wob.Adjournment) {
	if len(all) == 0 {
		return
	}
	p.open("adjournments", '[')
	for _, a := range all {
		p.row()
		p.date("notified", a.Notified)
		p.text("by", a.By.String())
		p.date("until", a.Until)
		p.answer("reasons", a.Reasons)
		p.answer("size", a.Size)
		p.close('}')
	}
	p.close(']')
}

func (p *printer) suspensions(all []wob.Suspension) {
	if len(all) == 0 {
		return
	}
	p.open("suspensions", '[')
	for _, s := range all {
		p.row()
		p.text("ground", string(s.Ground))
		p.date("notified", s.Notified)
		p.date("until", s.Until)
		p.date("set", s.Set)
		p.date("from", s.From)
		p.number("days", s.Days)
		p.close('}')
	}
	p.close(']')
}

func (p *printer) notice(d *wob.Default) {
	if d != nil {
		p.open("default", '{')
		p.date("sent", d.Sent)
		p.date("received", d.Received)
		p.close('}')
	}
}

func (p *printer) objection(o *wob.Objection) {
	p.open("objection", '{')
	p.date("received", o.Received)
	p.date("posted", o.Posted)
	p.answer("believedTaken", o.BelievedTaken)
	if o.Against == wob.AgainstNotDeciding {
		p.text("against", "not-deciding")
	}
	p.date("committeeAnnounced", o.CommitteeAnnounced)
	if f := o.Form; f != (wob.Form{}) {
		p.open("form", '{')
		p.answer("signed", f.Signed)
		p.answer("name", f.Name)
		p.answer("address", f.Address)
		p.answer("dated", f.Dated)
		p.answer("decision", f.Decision)
		p.answer("grounds", f.Grounds)
		p.close('}')
	}
	if len(o.Repairs) > 0 {
		p.open("repairs", '[')
		for _, r := range o.Repairs {
			p.row()
			p.date("asked", r.Asked)
			p.date("set", r.Set)
			p.date("done", r.Done)
			p.close('}')
		}
		p.close(']')
	}
	p.suspensions(o.Suspensions)
	p.adjournments(o.Adjournments)
	if len(o.Agreed) > 0 {
		p.open("agreed", '[')
		for _, a := range o.Agreed {
			p.row()
			p.date("consented", a.Consented)
			p.number("days", a.Days)
			p.date("until", a.Until)
			p.close('}')
		}
		p.close(']')
	}
	p.notice(o.Default)
	p.date("decided", o.Decided)
	p.close('}')
}

// Parse and print are inverse: what a case says is read back as it was.
func TestParsePrintInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := fromRapid(t).wholeCase()
		c.ID = rapid.String().Draw(t, "id")
		text := printCase(nil, &c)
		back, err := wob.ParseCase(text)
		if err != nil {
			t.Fatalf("%s: %v", text, err)
		}
		if diff := cmp.Diff(c, back, cmp.Comparer(func(a, b calendar.Date) bool { return a == b }), cmp.Comparer(func(a, b calendar.Span) bool { return a == b })); diff != "" {
			t.Fatalf("%s\n%s", text, diff)
		}
	})
}
