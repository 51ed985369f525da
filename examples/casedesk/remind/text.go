package remind

import (
	"fmt"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// words are the few that the library does not have.
var words = map[string][2]string{
	"one":   {"Herinnering", "Reminder"},
	"many":  {"Herinnering: %d termijnen", "Reminder: %d deadlines"},
	"until": {"tot en met", "up to and including"},
	"today": {"vandaag is de laatste dag", "today is the last day"},
	"day":   {"nog 1 dag", "1 day left"},
	"days":  {"nog %d dagen", "%d days left"},
	"of":    {"voor", "for"},
}

func word(key string, l calendar.Lang) string { return words[key][l] }

// Subject returns what stands above a message.
func (m Message) Subject() string {
	if len(m.Lines) == 1 {
		d := m.Lines[0].Deadline
		return word("one", m.Lang) + ": " + d.Label(m.Lang) + ", " + word("until", m.Lang) + " " + d.Last.Long(m.Lang)
	}
	return fmt.Sprintf(word("many", m.Lang), len(m.Lines))
}

// Text returns a message as plain text: by case, each deadline with its last day
// and its article.
func (m Message) Text() string {
	var b strings.Builder
	for i, line := range m.Lines {
		if i == 0 || line.Case != m.Lines[i-1].Case {
			if i > 0 {
				b.WriteString("\n")
			}
			b.WriteString(line.name() + "\n")
		}
		b.WriteString("  " + line.sentence(m.Day, m.Lang) + "\n")
		if last := i == len(m.Lines)-1 || m.Lines[i+1].Case != line.Case; last {
			b.WriteString("  " + line.Link + "\n")
		}
	}
	return b.String()
}

func (l Line) name() string {
	if l.Title == "" {
		return l.Case
	}
	return l.Title + " (" + l.Case + ")"
}

// sentence is as "Beslissen op het verzoek: tot en met 30 maart 2026, nog 7 dagen
// (bestuursorgaan; art. 4.4 lid 1 Woo)".
func (l Line) sentence(day calendar.Date, lang calendar.Lang) string {
	d := l.Deadline
	label := d.Label(lang)
	text := strings.ToUpper(label[:1]) + label[1:]
	if of := d.OfName(lang); of != "" {
		text += " (" + of + ")"
	}
	text += ": " + word("until", lang) + " " + d.Last.Long(lang) + ", " + left(d.Last, day, lang)
	var beside []string
	if d.Who != 0 {
		beside = append(beside, d.Who.Name(lang))
	}
	if c := d.Citation(); !c.IsZero() {
		beside = append(beside, c.String())
	}
	if len(beside) > 0 {
		text += " (" + strings.Join(beside, "; ") + ")"
	}
	return text
}

func left(last, day calendar.Date, lang calendar.Lang) string {
	switch n, _ := last.DaysSince(day); n {
	case 0:
		return word("today", lang)
	case 1:
		return word("day", lang)
	default:
		return fmt.Sprintf(word("days", lang), n)
	}
}

// lines brings the deadlines of a message in order, one line for each: two leads
// of one deadline on one day are told once.
func lines(all []Line) (out []Line) {
	for _, l := range all {
		twice := false
		for _, o := range out {
			twice = twice || o.Case == l.Case && o.Deadline.Key == l.Deadline.Key && o.Deadline.Of == l.Deadline.Of
		}
		if !twice {
			out = append(out, l)
		}
	}
	return byCase(out)
}

// byCase keeps the lines of a case together, the case with the first last day first.
func byCase(all []Line) (out []Line) {
	done := map[string]bool{}
	for _, first := range all {
		if done[first.Case] {
			continue
		}
		done[first.Case] = true
		for _, l := range all {
			if l.Case == first.Case {
				out = append(out, l)
			}
		}
	}
	return out
}

// find returns a deadline of a timeline.
func find(t wob.Timeline, key, of string) (wob.Deadline, bool) {
	for d := range t.Deadlines() {
		if d.Key.String() == key && d.Of == of {
			return d, true
		}
	}
	return wob.Deadline{}, false
}
