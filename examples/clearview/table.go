package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/scope/letter"
)

// A row is what the table says of one letter. Of a letter that decides on several
// requests it is the one whose last day came first.
type row struct {
	File      string   `json:"file"`
	Body      string   `json:"body,omitempty"`
	Act       string   `json:"act,omitempty"`
	Date      string   `json:"date,omitempty"`
	Request   string   `json:"request,omitempty"` // the day on which it was written
	Received  string   `json:"received,omitempty"`
	Adjourned string   `json:"adjourned,omitempty"`
	LastDay   string   `json:"lastDay,omitempty"`
	DaysLate  *int     `json:"daysLate,omitempty"` // not set where that cannot be said
	Open      []string `json:"open,omitempty"`
	Error     string   `json:"error,omitempty"`
}

var columns = []string{
	"file", "body", "act", "date", "request", "received", "adjourned", "last day", "days late", "open facts", "error",
}

func (r row) cells() []string {
	late := ""
	if r.DaysLate != nil {
		late = strconv.Itoa(*r.DaysLate)
	}
	cells := []string{
		r.File, r.Body, r.Act, r.Date, r.Request, r.Received, r.Adjourned, r.LastDay, late,
		strings.Join(r.Open, " "), r.Error,
	}
	for i, c := range cells {
		// What a spreadsheet would compute gets an apostrophe before it.
		if c = plain(c); c != "" && strings.ContainsRune("=+-@\t\r", rune(c[0])) {
			c = "'" + c
		}
		cells[i] = c
	}
	return cells
}

// rowOf is the row of a letter.
func rowOf(s *source) row {
	r := row{File: s.name, Body: s.letter.Body, Date: s.letter.Date.String()}
	var first *letter.Timed
	for i := range s.report.Requests {
		q := &s.report.Requests[i]
		switch {
		case first == nil, first.Untimed != nil && q.Untimed == nil:
			first = q
		case q.Untimed == nil && q.Timeline.Decision.LastDay().Before(first.Timeline.Decision.LastDay()):
			first = q
		}
	}
	if first != nil {
		r.Request, r.Received = first.Request.Dated.String(), first.Request.Received.String()
		if len(first.Case.Adjournments) > 0 {
			r.Adjourned = first.Case.Adjournments[0].Notified.String()
		}
		if first.Untimed == nil {
			r.Act, r.LastDay = first.Timeline.Act, first.Timeline.Decision.LastDay().String()
			// Where it cannot be said, no days are late and none are left.
			st := first.Timeline.Status
			if st != nil && (st.DaysLate > 0 || st.DaysLeft > 0 || st.On == first.Timeline.Decision.LastDay()) {
				r.DaysLate = &st.DaysLate
			}
		}
	}
	if s.read != nil {
		for _, o := range s.read.Open {
			r.Open = append(r.Open, string(o.Kind))
		}
		return r
	}
	for _, fact := range []struct{ name, value string }{
		{"date", r.Date}, {"request.dated", r.Request}, {"request.received", r.Received}, {"body", r.Body},
	} {
		if fact.value == "" {
			r.Open = append(r.Open, fact.name)
		}
	}
	return r
}

// table prints one row a letter; a letter that cannot be read is a row that says
// so, and never stops the rest.
func (p *program) table(names []string) {
	w := csv.NewWriter(p.out)
	if !p.json {
		_ = w.Write(columns) // Flush tells of the error
	}
	for i, name := range names {
		p.progress(i, len(names))
		s, err := p.read(name)
		r := row{File: name}
		if err != nil {
			r.Error = inLanguage(err, p.lang)
			p.fail(name, err)
		} else {
			r = rowOf(s)
		}
		if p.json {
			b, err := json.Marshal(r)
			if err != nil {
				p.fail(name, err)
				continue
			}
			if !p.write(append(quote.HarmlessJSON(b), '\n')) {
				return
			}
			continue
		}
		_ = w.Write(r.cells())
		if w.Flush(); w.Error() != nil {
			p.complain(w.Error())
			p.status = 1
			return
		}
	}
	p.progress(len(names), len(names))
}

// progress tells on a terminal how far the table is.
func (p *program) progress(n, of int) {
	f, ok := p.complaints.(*os.File)
	if !ok || of < 10 {
		return
	}
	if info, err := f.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return
	}
	end := "\r"
	if n == of {
		end = "\n"
	}
	_, _ = fmt.Fprintf(f, "\r%d/%d%s", n, of, end)
}
