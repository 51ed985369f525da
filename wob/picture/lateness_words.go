package picture

import (
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/wob/lateness"
)

func (d *latenessDrawing) under() string {
	s := countRequests(d.Report.All().Requests(), d.Lang)
	if len(d.rows) > 1 {
		s += words.Say(d.Lang, ", naar ", ", by ") + quote.Plain(lateness.GroupName(d.By, d.Lang))
	}
	return s
}

func countRequests(n int, l calendar.Lang) string {
	if n == 1 {
		return words.Say(l, "1 verzoek", "1 request")
	}
	return strconv.Itoa(n) + words.Say(l, " verzoeken", " requests")
}

// figures says the share in time and the median, beside the name of a bar.
func (d *latenessDrawing) figures(t *lateness.Tally) string {
	var said []string
	if n := t.Decided() + t.Overdue; n > 0 {
		said = append(said, d.decimal(lateness.Share(t.InTime(), n).String())+words.Say(d.Lang, " % op tijd", " % in time"))
	}
	if m, ok := t.Taken.Percentile(50); ok {
		said = append(said, words.Say(d.Lang, "mediaan ", "median ")+d.decimal(m.String())+words.Say(d.Lang, " dagen",
			" days"))
	}
	return strings.Join(said, " · ")
}

// decimal writes a decimal as the language does.
func (d *latenessDrawing) decimal(s string) string {
	if d.Lang == calendar.Dutch {
		return strings.ReplaceAll(s, ".", ",")
	}
	return s
}

func (d *latenessDrawing) told(t *lateness.Tally) string {
	var said []string
	for _, p := range parts(t) {
		if p.n > 0 {
			said = append(said, strconv.Itoa(p.n)+" "+words.Say(d.Lang, p.dutch, p.english))
		}
	}
	if len(said) == 0 {
		said = []string{countRequests(0, d.Lang)}
	}
	s := strings.Join(said, ", ")
	if f := d.figures(t); f != "" {
		s += "; " + f
	}
	return s
}

func (d *latenessDrawing) alternative() string {
	var b strings.Builder
	b.WriteString(d.Title + ". " + d.under() + ".")
	for i := range d.rows {
		b.WriteString("\n- " + capital(d.rows[i].name) + ": " + d.told(d.rows[i].tally) + ".")
	}
	taken := &d.Report.All().Taken
	if taken.N() > 0 {
		b.WriteString(words.Say(d.Lang, "\nDagen tot het besluit:", "\nDays to the decision:"))
		for _, bar := range taken.Bars() {
			b.WriteString("\n- " + barName(bar, d.Lang) + ": " + strconv.Itoa(bar.N))
		}
	}
	return b.String()
}

func barName(b lateness.Bar, l calendar.Lang) string {
	if b.Last == 0 {
		return words.Say(l, "meer", "more")
	}
	return strconv.Itoa(b.First) + "–" + strconv.Itoa(b.Last)
}
