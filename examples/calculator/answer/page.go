package answer

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A page is everything that the calculator shows of a case.
type page struct {
	Deadlines   []row    `json:"deadlines"`
	Plain       string   `json:"plain"`
	Text        string   `json:"text"`
	Picture     string   `json:"picture"`     // an SVG image
	Alternative string   `json:"alternative"` // the picture in words
	Findings    []remark `json:"findings"`
	Caveats     []remark `json:"caveats"`
}

// A row is a deadline in the words of the page. Days are YYYY-MM-DD; a side that
// is open is empty.
type row struct {
	What       string `json:"what"`
	Who        string `json:"who"`
	First      string `json:"first,omitempty"`
	Last       string `json:"last,omitempty"`
	ReceivedBy string `json:"receivedBy,omitempty"`
	Done       string `json:"done,omitempty"` // the day it was done or taken away
	State      string `json:"state,omitempty"`
	Days       int    `json:"days,omitempty"`
	Live       bool   `json:"live"`    // it still matters
	Overdue    bool   `json:"overdue"` // it is owed and too late
	Cite       string `json:"cite"`
}

// A remark is a finding or a caveat with its article.
type remark struct {
	Text string `json:"text"`
	Cite string `json:"cite"`
}

// Page answers a case file with everything that the calculator shows of it.
func Page(l calendar.Lang, caseFile []byte) []byte {
	return of(l, caseFile, func(c wob.Case, t wob.Timeline) []byte {
		p := page{
			Plain:       t.Plain(l),
			Text:        t.Text(l),
			Picture:     string(drawing(l, c, t).AppendSVG(nil)),
			Alternative: drawing(l, c, t).Text(),
			Deadlines:   []row{},
			Findings:    []remark{},
			Caveats:     []remark{},
		}
		for d := range t.Deadlines() {
			p.Deadlines = append(p.Deadlines, rowOf(l, d))
		}
		for _, f := range t.Findings {
			p.Findings = append(p.Findings, remark{f.Text(l), f.Provision.Citation().String()})
		}
		for _, c := range t.Caveats {
			p.Caveats = append(p.Caveats, remark{c.Text(l), c.Citation().String()})
		}
		return encode(p)
	})
}

func rowOf(l calendar.Lang, d wob.Deadline) row {
	what := d.Label(l)
	if of := d.OfName(l); of != "" {
		what += " (" + of + ")"
	}
	return row{
		What: what, Who: d.Who.Name(l), State: d.State.Name(l), Days: d.Days,
		First: day(d.First), Last: day(d.Last), ReceivedBy: day(d.ReceivedBy), Done: day(d.On),
		Live: d.Live(), Overdue: d.State == wob.Overdue, Cite: d.Citation().String(),
	}
}

// day is a day as the case file writes it, empty where it is not set.
func day(d calendar.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}
