package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
)

var (
	headRead     = [2]string{"GELEZEN UIT DE TEKST", "READ FROM THE TEXT"}
	headOpen     = [2]string{"NIET MET ZEKERHEID GELEZEN", "NOT READ FOR SURE"}
	headTyped    = [2]string{"WAT IS OPGESCHREVEN", "WHAT WAS WRITTEN DOWN"}
	headComputed = [2]string{"WAT DAARUIT IS BEREKEND", "WHAT WAS COMPUTED FROM IT"}
	onLine       = [2]string{"regel %d: \"%s\"", "line %d: \"%s\""}
	inferred     = [2]string{"afgeleid", "inferred"}
	noneRead     = [2]string{"niets", "nothing"}
	fromDay      = [2]string{"vanaf %s", "from %s"}
	untilDay     = [2]string{"uiterlijk %s", "by %s"}
	bothDays     = [2]string{"%s tot en met %s", "%s up to and including %s"}
	coversDays   = [2]string{"verzoek omvat documenten (onderdeel %s)", "request covers documents (item %s)"}
	peildatum    = [2]string{"peildatum", "reference date"}
	restsOn      = [2]string{"dit rust op", "this rests on"}
)

// passages tells of each fact of a text where it stands, and what is open.
func (p *program) passages(s *source) string {
	var b strings.Builder
	l := p.lang & 1
	fmt.Fprintf(&b, "\n%s\n", headRead[l])
	for _, f := range s.read.Facts {
		fmt.Fprintf(&b, "  - %s: %s", kindName(f.Kind, p.lang), plain(valueName(f.Value, p.lang)))
		if f.How == "inferred" {
			fmt.Fprintf(&b, " (%s)", inferred[l])
		}
		for i, span := range f.Spans {
			sep := "; "
			if i == 0 {
				sep = " - "
			}
			line := 1 + strings.Count(s.text[:span.Start], "\n")
			b.WriteString(sep)
			fmt.Fprintf(&b, onLine[l], line, plain(short(s.text[span.Start:span.End])))
		}
		b.WriteByte('\n')
	}
	if len(s.read.Facts) == 0 {
		fmt.Fprintf(&b, "  %s\n", noneRead[l])
	}
	if len(s.read.Open) == 0 {
		return b.String()
	}
	fmt.Fprintf(&b, "\n%s\n", headOpen[l])
	for _, o := range s.read.Open {
		fmt.Fprintf(&b, "  - %s: %s", kindName(o.Kind, p.lang), whyName(o.Why, p.lang))
		for i, c := range o.Candidates {
			sep := ", "
			if i == 0 {
				sep = ": "
			}
			b.WriteString(sep + plain(valueName(c.Value, p.lang)))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// short cuts a long passage.
func short(s string) string {
	const most = 80
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "..."
	}
	return s
}

// A computed is one thing that follows, with where it is written.
type computed struct {
	Label string `json:"label"`
	Value string `json:"value"`
	Cite  string `json:"cite,omitempty"`
}

// computedOf are the days that follow for each request, with their articles.
func computedOf(r letter.Report, l calendar.Lang) (all []computed) {
	for i := range r.Requests {
		q := &r.Requests[i]
		prefix := ""
		if q.Request.ID != "" {
			prefix = q.Request.ID + ": "
		}
		if d := q.Reading.Reference(); !d.IsZero() {
			all = append(all, computed{Label: prefix + peildatum[l], Value: d.Long(l)})
		}
		for _, it := range q.Request.Items {
			for period := range q.Reading.In(it.ID) {
				all = append(all, computed{Label: prefix + fmt.Sprintf(coversDays[l], plain(it.ID)), Value: period.Long(l)})
			}
		}
		for d := range q.Timeline.Deadlines() {
			value := ""
			switch {
			case d.First.IsZero() && d.Last.IsZero():
				continue
			case d.Last.IsZero():
				value = fmt.Sprintf(fromDay[l], d.First.Long(l))
			case d.First.IsZero():
				value = fmt.Sprintf(untilDay[l], d.Last.Long(l))
			default:
				value = fmt.Sprintf(bothDays[l], d.First.Long(l), d.Last.Long(l))
			}
			all = append(all, computed{prefix + d.Label(l), value, d.Citation().String()})
		}
	}
	return all
}

// facts prints what was written down, or read, and what was computed, apart.
func (p *program) facts(s *source) ([]byte, error) {
	typed, err := json.Marshal(s.letter)
	if err != nil {
		return nil, err
	}
	days := computedOf(s.report, p.lang)
	caveats := make([]string, len(s.report.Caveats))
	for i, c := range s.report.Caveats {
		caveats[i] = c.Text(p.lang)
	}
	if p.json {
		b, err := json.Marshal(struct {
			Typed    json.RawMessage `json:"typed"`
			Computed []computed      `json:"computed"`
			RestsOn  []string        `json:"restsOn,omitempty"`
		}{typed, days, caveats})
		return append(b, '\n'), err
	}
	var b bytes.Buffer
	l := p.lang & 1
	fmt.Fprintf(&b, "%s\n", plain(s.name))
	if s.read != nil {
		b.WriteString(p.passages(s))
	} else {
		fmt.Fprintf(&b, "\n%s\n", headTyped[l])
		var file any
		if err := json.Unmarshal(typed, &file); err != nil {
			return nil, err
		}
		writeKeys(&b, "", file)
	}
	fmt.Fprintf(&b, "\n%s\n", headComputed[l])
	for _, c := range days {
		fmt.Fprintf(&b, "  %s: %s", plain(c.Label), c.Value)
		if c.Cite != "" {
			fmt.Fprintf(&b, " (%s)", c.Cite)
		}
		b.WriteByte('\n')
	}
	for _, c := range caveats {
		fmt.Fprintf(&b, "  %s: %s\n", restsOn[l], plain(c))
	}
	return b.Bytes(), nil
}
