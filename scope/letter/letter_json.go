package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/scope"
)

// AppendJSON appends l as a letter file on one line. [Parse] reads it
// back as the same letter.
func (l Letter) AppendJSON(b []byte) []byte {
	w := &writer{append(b, '{')}
	w.text("id", l.ID)
	w.text("body", l.Body)
	texts(w, "signatories", l.Signatories)
	w.text("reference", l.Reference)
	w.date("date", l.Date)
	w.text("subject", l.Subject)
	w.answer("oral", l.Oral)
	w.answer("onObjection", l.OnObjection)
	w.object("request", func() { writeRequest(l.Request, w) })
	each(w, "events", l.Events, Event.write)
	each(w, "earlierDecisions", l.Earlier, writeEarlier)
	each(w, "limits", l.Limits, Narrowing.write)
	each(w, "outcomes", l.Outcomes, Outcome.write)
	each(w, "statements", l.Statements, func(s Statement, w *writer) {
		w.text("about", string(s.About))
		w.text("reason", s.Reason)
	})
	if m := l.Remedies; m != nil {
		w.key("remedies")
		w.b = append(w.b, '{')
		w.text("kind", string(m.Kind))
		if m.Weeks != 0 {
			w.int("weeks", m.Weeks)
		}
		w.text("from", string(m.From))
		w.text("to", m.To)
		texts(w, "form", m.Form)
		w.b = append(w.b, '}')
	}
	w.date("published", l.Published)
	return append(w.b, '}')
}

// MarshalJSON returns what AppendJSON appends; it never fails.
func (l Letter) MarshalJSON() ([]byte, error) { return l.AppendJSON(nil), nil }

func each[T any](w *writer, k string, all []T, write func(T, *writer)) {
	w.list(k, func() {
		for _, v := range all {
			w.element(func() { write(v, w) })
		}
	})
}

func writeRequest(q scope.Request, w *writer) {
	w.date("dated", q.Dated)
	w.date("received", q.Received)
	w.date("firstReceived", q.FirstReceived)
	w.date("filed", q.Filed)
	w.answer("written", q.Written)
	w.answer("environmental", q.Environmental)
	each(w, "items", q.Items, func(it scope.Item, w *writer) {
		w.text("id", it.ID)
		w.text("text", it.Text)
		w.text("kind", string(it.Kind))
		w.period("period", it.Period)
		w.text("subject", it.Subject)
	})
}

func (e Event) write(w *writer) {
	w.date("on", e.On)
	w.text("kind", string(e.Kind))
	w.text("channel", e.Channel)
	w.text("by", e.By)
	w.text("by", e.Length.String())
	texts(w, "items", e.Items)
	w.text("from", e.From)
	w.text("to", e.To)
	w.period("period", e.Period)
	w.answer("agreed", e.Agreed)
	w.date("until", e.Until)
	w.date("set", e.Set)
	w.answer("reasons", e.Reasons)
	w.answer("public", e.Public)
	w.answer("notice", e.Notice)
}

func writeEarlier(d scope.EarlierDecision, w *writer) {
	w.text("reference", d.Reference)
	w.date("date", d.Date)
	w.date("referenceDate", d.ReferenceDate)
	w.period("period", d.Period)
	w.answer("published", d.Published)
	w.date("publishedOn", d.PublishedOn)
	w.text("where", d.Where)
	w.answer("sameApplicant", d.SameApplicant)
	w.answer("sameBody", d.SameBody)
	w.answer("refused", d.Refused)
}

func (n Narrowing) write(w *writer) {
	w.date("after", n.After)
	texts(w, "items", n.Items)
	texts(w, "relies", n.Relies)
	w.text("basis", string(n.Basis))
	w.answer("asked", n.Asked)
	w.answer("newFacts", n.NewFacts)
}

func (o Outcome) write(w *writer) {
	texts(w, "items", o.Items)
	texts(w, "kinds", o.Kinds)
	w.text("article", o.Article)
	texts(w, "grounds", o.Grounds)
	w.text("search", o.Search)
	w.list("sources", func() {
		for _, s := range o.Sources {
			if s.Where == "" && s.Public == calendar.Unknown {
				w.comma()
				w.b = quote.AppendJSON(w.b, s.Text)
				continue
			}
			w.element(func() {
				w.text("text", s.Text)
				w.text("where", s.Where)
				w.answer("public", s.Public)
			})
		}
	})
	w.text("forwardedTo", o.ForwardedTo)
	w.text("reason", o.Reason)
	texts(w, "jointWith", o.JointWith)
	w.answer("environmental", o.Environmental)
	w.answer("emissions", o.Emissions)
	w.answer("consent", o.Consent)
	w.answer("deliberation", o.Deliberation)
	w.answer("policyViews", o.PolicyViews)
	w.date("disclosedOn", o.DisclosedOn)
}
