package main

import (
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ical"
	"github.com/wobrules/wobrules/wob/lateness"
	"github.com/wobrules/wobrules/wob/picture"
	"github.com/wobrules/wobrules/wob/zgw"
)

// writeFeed writes the deadlines of all cases as one calendar feed. A bad case
// is told on standard error: it has no place in a calendar.
func (p *program) writeFeed(inputs iter.Seq2[string, io.Reader]) {
	stamp := p.stamp
	if stamp.IsZero() {
		stamp = time.Now()
	}
	feed := ical.Feed{Host: p.ical, Stamp: stamp, Lang: p.lang, Alarms: []int{7, 1}}
	minutes := int(stamp.Unix() / 60) // grows with every feed
	err := feed.Write(p.out, func(yield func(ical.Case) bool) {
		for name, r := range inputs {
			for a := range p.answers(r, name, nil) {
				if a.Err != nil {
					p.say(named(name, wob.ErrorText(a.Err, p.lang)))
					continue
				}
				if !yield(ical.Case{ID: a.Case.ID, Sequence: minutes, Deadlines: a.Timeline.Deadlines()}) {
					return
				}
			}
		}
	})
	if err != nil {
		p.tell(err)
	}
}

// zgwLine is the ZGW fields of a case, and of each objection in it, on a line.
func (p *program) zgwLine(a wob.Answered, name string) []byte {
	if a.Err != nil {
		return append(wob.AppendErrorJSON(nil, p.lang, name, a.Case.ID, p.hinted(a.Err)), '\n')
	}
	line, err := json.Marshal(p.zgwOf(a.Case, a.Timeline))
	if err != nil {
		p.tell(err)
		return nil
	}
	return append(quote.HarmlessJSON(line), '\n')
}

// A zaak is what -zgw writes of one zaak: the bodies to send, and what they lack.
type zaak struct {
	ID            string               `json:"id,omitempty"`
	Zaak          zgw.Zaak             `json:"zaak"`
	Besluit       *zgw.Besluit         `json:"besluit,omitempty"`
	ZaakObject    *zgw.ZaakObject      `json:"zaakobject,omitempty"`
	Eigenschappen []zgw.ZaakEigenschap `json:"zaakeigenschappen,omitempty"`
	Missing       []string             `json:"missing,omitempty"`
	Partial       []partial            `json:"partial,omitempty"`
	Objections    []zaak               `json:"objections,omitempty"`
}

// A partial is what -zgw writes of a decision on a part of the request.
type partial struct {
	ID      string      `json:"id"`
	Besluit zgw.Besluit `json:"besluit"`
	Missing []string    `json:"missing,omitempty"`
}

func (p *program) zgwOf(c wob.Case, t wob.Timeline) zaak {
	fields, missing := zgw.Request(c, t, zgw.Options{})
	out := p.zaakOf(c.ID, fields, missing)
	for _, id := range c.PartialIDs() {
		if besluit, missing, err := zgw.PartialDecision(c, t, id, zgw.Options{}); err == nil {
			out.Partial = append(out.Partial, partial{id, besluit, p.texts(missing)})
		}
	}
	for _, id := range c.ObjectionIDs() {
		if fields, missing, err := zgw.Objection(c, t, id, zgw.Options{}); err == nil {
			fields.Object = nil // it stands with the request
			out.Objections = append(out.Objections, p.zaakOf(id, fields, missing))
		}
	}
	return out
}

func (p *program) zaakOf(id string, f zgw.Fields, missing []zgw.Missing) zaak {
	return zaak{ID: id, Zaak: f.Zaak, Besluit: f.Besluit, ZaakObject: f.Object, Eigenschappen: f.Eigenschappen,
		Missing: p.texts(missing)}
}

func (p *program) texts(all []zgw.Missing) (out []string) {
	for _, m := range all {
		out = append(out, m.Text(p.lang))
	}
	return out
}

// draw writes the picture of a case to the folder of -svg.
func (p *program) draw(a wob.Answered) {
	p.drawn++
	t := a.Timeline
	drawing := picture.Timeline{
		Title: t.ID, Deadlines: t.Deadlines(), Arguable: t.Arguable, Today: a.Case.AsOf,
		Calendar: p.batch.Clock.Calendar, Lang: p.lang,
	}
	p.save(fmt.Sprintf("%04d-%s.svg", p.drawn, plainName(t.ID)), drawing.AppendSVG(nil))
}

// drawSummary writes the picture of all cases beside those of each.
func (p *program) drawSummary() {
	drawing := picture.Lateness{Report: &p.report, By: lateness.ByYearReceived, Lang: p.lang}
	p.save("lateness.svg", drawing.AppendSVG(nil))
}

func (p *program) save(name string, svg []byte) {
	if err := os.WriteFile(filepath.Join(p.svg, name), svg, 0o644); err != nil {
		p.tell(err)
	}
}

// plainName is an id as the name of a file: nothing in it leads elsewhere.
func plainName(id string) string {
	name := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '-':
			return r
		}
		return '_'
	}, id)
	return name[:min(len(name), 60)]
}
