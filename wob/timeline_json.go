package wob

import (
	"errors"
	"strconv"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// AppendJSON appends t as a JSON object, with its texts in a language: the
// output form of the case file. What is not set is left out, never null.
func (t Timeline) AppendJSON(b []byte, l calendar.Lang) []byte {
	b = append(b, '{')
	if t.ID != "" {
		b = textKey(b, "id", t.ID)
	}
	b = textKey(b, "act", t.Act)
	b = t.appendTerm(b, l, "decision", t.Decision)
	b = append(b, '}')
	b = dateKey(b, "adjournBy", t.AdjournBy)
	b = appendStatus(b, "status", t.Status)
	b = appendDisclosure(b, t.Disclosure)
	b = appendPenalty(b, "penalty", t.Penalty)
	b = appendNotBefore(b, "appeal", t.Appeal)
	if w := t.Objection; w != nil {
		b = t.appendWindow(b, l, "objection", w)
	}
	if !t.ObjectionDecision.IsZero() {
		b = append(t.appendTerm(b, l, "objectionDecision", t.ObjectionDecision), '}')
	}
	b = appendStatus(b, "objectionStatus", t.ObjectionStatus)
	b = appendPenalty(b, "objectionPenalty", t.ObjectionPenalty)
	b = appendNotBefore(b, "objectionAppeal", t.ObjectionAppeal)
	b = appendNotBefore(b, "notDecidingObjection", t.NotDecidingObjection)
	b = t.appendObjections(b, l)
	b = t.appendPartial(b, l)
	b = t.appendDeadlines(b, l)
	b = t.appendArguable(b)
	b = t.appendFindings(b, l)
	b = t.appendCaveats(b, l)
	b = append(keyed(b, "basis"), '{')
	b = dateKey(b, "daysKnownUntil", t.DaysKnownUntil)
	if len(t.Readings) > 0 {
		b = append(keyed(b, "readings"), '[')
		for _, r := range t.Readings {
			b = quote.AppendJSON(comma(b), r.ID())
		}
		b = append(b, ']')
	}
	return append(b, '}', '}')
}

// MarshalJSON returns what AppendJSON appends in Dutch; it never fails.
func (t Timeline) MarshalJSON() ([]byte, error) { return t.AppendJSON(nil, calendar.Dutch), nil }

// UnmarshalJSON is an error: a timeline is computed from its case, and the JSON
// holds less than it does.
func (t *Timeline) UnmarshalJSON([]byte) error {
	return errors.New("wob.Timeline.UnmarshalJSON: a timeline is not read; compute it from its case")
}

func (t *Timeline) appendWindow(b []byte, l calendar.Lang, key string, w *ObjectionWindow) []byte {
	b = t.appendTerm(b, l, key, w.Term)
	b = dateKey(b, "postReceivedBy", w.PostReceivedBy)
	if w.Timely != calendar.Unknown {
		b = boolKey(b, "timely", w.Timely == calendar.Yes)
	}
	return append(b, '}')
}

func appendDisclosure(b []byte, d *Disclosure) []byte {
	if d == nil {
		return b
	}
	b = append(keyed(b, "disclosure"), '{')
	b = dateKey(b, "notBefore", d.NotBefore)
	return append(dateKey(b, "on", d.On), '}')
}

func (t *Timeline) appendObjections(b []byte, l calendar.Lang) []byte {
	if len(t.Objections) == 0 {
		return b
	}
	b = append(keyed(b, "objections"), '[')
	for i := range t.Objections {
		o := &t.Objections[i]
		b = textKey(append(comma(b), '{'), "id", o.ID)
		if o.Of != "" {
			b = textKey(b, "of", o.Of)
		}
		if !o.Window.Term.IsZero() {
			b = t.appendWindow(b, l, "window", &o.Window)
		}
		if !o.Decision.IsZero() {
			b = append(t.appendTerm(b, l, "decision", o.Decision), '}')
		}
		b = appendStatus(b, "status", o.Status)
		b = appendPenalty(b, "penalty", o.Penalty)
		b = append(appendNotBefore(b, "appeal", o.Appeal), '}')
	}
	return append(b, ']')
}

func (t *Timeline) appendPartial(b []byte, l calendar.Lang) []byte {
	if len(t.Partial) == 0 {
		return b
	}
	b = append(keyed(b, "partial"), '[')
	for i := range t.Partial {
		p := &t.Partial[i]
		b = textKey(append(comma(b), '{'), "id", p.ID)
		if !p.Window.Term.IsZero() {
			b = t.appendWindow(b, l, "window", &p.Window)
		}
		b = append(appendDisclosure(b, p.Disclosure), '}')
	}
	return append(b, ']')
}

func (t *Timeline) appendDeadlines(b []byte, l calendar.Lang) []byte {
	if len(t.Dates) == 0 {
		return b
	}
	b = append(keyed(b, "deadlines"), '[')
	for i := range t.Dates {
		b = append(comma(b), '{')
		b = append(t.Dates[i].appendKeys(b, l), '}')
	}
	return append(b, ']')
}

// AppendJSON appends d as a JSON object, with its label in a language: as it
// stands in a timeline.
func (d Deadline) AppendJSON(b []byte, l calendar.Lang) []byte {
	return append(d.appendKeys(append(b, '{'), l), '}')
}

// appendKeys appends the keys of a deadline.
func (d *Deadline) appendKeys(b []byte, l calendar.Lang) []byte {
	b = textKey(b, "key", d.Key.String())
	if d.Of != "" {
		b = textKey(b, "of", d.Of)
	}
	b = textKey(b, "who", d.Who.String())
	b = textKey(b, "force", d.Force.String())
	b = dateKey(b, "first", d.First)
	b = dateKey(b, "last", d.Last)
	b = dateKey(b, "receivedBy", d.ReceivedBy)
	if d.State != 0 {
		b = textKey(b, "state", d.State.String())
	}
	b = dateKey(b, "on", d.On)
	if d.Because != nil {
		b = textKey(b, "because", d.Because.ID())
	}
	switch {
	case d.State == Overdue || d.State == Late:
		b = intKey(b, "daysLate", d.Days)
	case (d.State == Open || d.State == Ahead) && !d.Last.IsZero():
		b = intKey(b, "daysLeft", d.Days)
	}
	if d.By != nil {
		b = d.By.Citation().AppendJSON(keyed(b, "cite"))
	}
	return textKey(b, "label", d.Label(l))
}

// appendTerm appends a term and leaves its object open.
func (t *Timeline) appendTerm(b []byte, l calendar.Lang, key string, term calendar.Term) []byte {
	b = append(keyed(b, key), '{')
	b = dateKey(b, "firstDay", term.FirstDay())
	b = dateKey(b, "lastDay", term.LastDay())
	b = dateKey(b, "nominal", term.Nominal())
	b = append(keyed(b, "steps"), '[')
	for s := range term.Steps() {
		b = append(comma(b), '{')
		b = textKey(b, "rule", s.Provision().ID())
		b = s.Provision().Citation().AppendJSON(keyed(b, "cite"))
		b = dateKey(b, "from", s.From())
		b = dateKey(b, "to", s.To())
		b = sentence(b, "text", func(b []byte) []byte { return s.AppendText(b, l) })
		b = append(b, '}')
	}
	return append(b, ']')
}

func appendStatus(b []byte, key string, s *Status) []byte {
	if s == nil {
		return b
	}
	b = append(keyed(b, key), '{')
	b = dateKey(b, "on", s.On)
	if s.InTime != calendar.Unknown {
		b = boolKey(b, "inTime", s.InTime == calendar.Yes)
	}
	if s.DaysLate > 0 {
		b = intKey(b, "daysLate", s.DaysLate)
	}
	if s.DaysLeft > 0 {
		b = intKey(b, "daysLeft", s.DaysLeft)
	}
	return append(boolKey(b, "suspended", s.Suspended), '}')
}

func appendPenalty(b []byte, key string, p *Penalty) []byte {
	if p == nil {
		return b
	}
	b = append(keyed(b, key), '{')
	b = boolKey(b, "applies", p.Applies)
	if p.Applies {
		b = dateKey(b, "firstDay", p.FirstDay)
		b = dateKey(b, "lastDay", p.LastDay)
		if p.Judged {
			b = intKey(b, "days", p.Days)
			b = intKey(b, "amount", p.Amount)
		}
	}
	return append(b, '}')
}

func appendNotBefore(b []byte, key string, d calendar.Date) []byte {
	if d.IsZero() {
		return b
	}
	return append(dateKey(append(keyed(b, key), '{'), "notBefore", d), '}')
}

func (t *Timeline) appendArguable(b []byte) []byte {
	if len(t.Arguable) == 0 {
		return b
	}
	b = append(keyed(b, "arguable"), '[')
	for _, a := range t.Arguable {
		b = append(comma(b), '{')
		b = textKey(b, "key", a.Key)
		switch {
		case a.Gone:
		case a.Date.IsZero():
			b = intKey(b, "value", a.Number)
		default:
			b = dateKey(b, "value", a.Date)
		}
		b = textKey(b, "reading", a.Reading.ID())
		b = append(a.Citation().AppendJSON(keyed(b, "cite")), '}')
	}
	return append(b, ']')
}

func (t *Timeline) appendFindings(b []byte, l calendar.Lang) []byte {
	if len(t.Findings) == 0 {
		return b
	}
	b = append(keyed(b, "findings"), '[')
	for _, f := range t.Findings {
		b = append(comma(b), '{')
		b = textKey(b, "id", f.Provision.ID())
		b = dateKey(b, "on", f.On)
		b = f.Provision.Citation().AppendJSON(keyed(b, "cite"))
		b = sentence(b, "text", func(b []byte) []byte { return f.Provision.AppendText(b, l, f.Args) })
		b = append(b, '}')
	}
	return append(b, ']')
}

func (t *Timeline) appendCaveats(b []byte, l calendar.Lang) []byte {
	if len(t.Caveats) == 0 {
		return b
	}
	b = append(keyed(b, "caveats"), '[')
	for _, c := range t.Caveats {
		b = append(comma(b), '{')
		b = textKey(b, "id", c.Provision.ID())
		b = c.Citation().AppendJSON(keyed(b, "cite"))
		b = sentence(b, "text", func(b []byte) []byte { return c.Provision.AppendText(b, l, c.Args) })
		b = append(b, '}')
	}
	return append(b, ']')
}

// comma appends a comma unless an object or array was just opened.
func comma(b []byte) []byte {
	if c := b[len(b)-1]; c == '{' || c == '[' {
		return b
	}
	return append(b, ',')
}

func keyed(b []byte, key string) []byte {
	b = append(comma(b), '"')
	b = append(b, key...)
	return append(b, '"', ':')
}

func textKey(b []byte, key, text string) []byte {
	return quote.AppendJSON(keyed(b, key), text)
}

func dateKey(b []byte, key string, d calendar.Date) []byte {
	if d.IsZero() {
		return b
	}
	b = append(keyed(b, key), '"')
	b, _ = d.AppendText(b)
	return append(b, '"')
}

func boolKey(b []byte, key string, v bool) []byte { return strconv.AppendBool(keyed(b, key), v) }

func intKey(b []byte, key string, n int) []byte {
	return strconv.AppendInt(keyed(b, key), int64(n), 10)
}

// sentence appends a text that is written in place.
func sentence(b []byte, key string, text func([]byte) []byte) []byte {
	b = keyed(b, key)
	from := len(b)
	return quote.CloseJSON(text(append(b, '"')), from)
}
