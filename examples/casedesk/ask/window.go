package ask

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// window answers the window for objection or appeal after a day of publication,
// and whether what came is in time.
func window(q How, input []byte) ([]byte, error) {
	o, err := ReadKeys(input, "published", "received", "posted", "byPost")
	if err != nil {
		return nil, err
	}
	if _, err := o.Needed("published"); err != nil {
		return nil, err
	}
	var days [3]calendar.Date
	for i, key := range []string{"published", "received", "posted"} {
		if days[i], err = o.Date(key); err != nil {
			return nil, err
		}
	}
	byPost, err := o.Truth("byPost")
	if err != nil {
		return nil, err
	}
	w, err := q.Clock.Window(days[0], wob.SixWeeks())
	if err != nil {
		return nil, noWindow(q, days[0])
	}
	b := appendTerm([]byte{'{'}, q.Lang, w.Term)
	b = date(b, "postReceivedBy", w.PostReceivedBy)
	if !days[1].IsZero() {
		switch w.InTime(days[1], days[2], byPost) {
		case calendar.Yes:
			b = append(b, `,"timely":true`...)
		case calendar.No:
			b = append(b, `,"timely":false`...)
		}
	}
	return append(b, '}'), nil
}

// noWindow is why there is no window after a day: it lies outside of the table of
// days, or before the law.
func noWindow(q How, published calendar.Date) error {
	const longest = 60 // days, with the extension at the end
	from, until := q.Clock.Calendar.Range()
	if published.Before(from) || published.AddDays(longest).After(until) {
		return fault("published", published.String(), "outside-days", "ligt buiten de dagen die bekend zijn",
			"lies outside the days that are known")
	}
	return fault("published", published.String(), "act.unknown", "voor deze dag is geen wet bekend",
		"no act is known for this day")
}

func date(b []byte, key string, d calendar.Date) []byte {
	if d.IsZero() {
		return b
	}
	if b[len(b)-1] != '{' {
		b = append(b, ',')
	}
	return append(append(append(append(append(b, '"'), key...), `":"`...), d.String()...), '"')
}

// appendTerm appends the days and the steps of a term, as they stand in a
// timeline.
func appendTerm(b []byte, l calendar.Lang, t calendar.Term) []byte {
	b = date(b, "firstDay", t.FirstDay())
	b = date(b, "lastDay", t.LastDay())
	b = date(b, "nominal", t.Nominal())
	b = append(b, `,"steps":[`...)
	first := true
	for s := range t.Steps() {
		if !first {
			b = append(b, ',')
		}
		first = false
		b = text(append(b, `{"rule":`...), s.Provision().ID())
		b = s.Provision().Citation().AppendJSON(append(b, `,"cite":`...))
		b = date(b, "from", s.From())
		b = date(b, "to", s.To())
		b = append(text(append(b, `,"text":`...), s.Text(l)), '}')
	}
	return append(b, ']')
}
