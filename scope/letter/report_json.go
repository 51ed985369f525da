package letter

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
)

// AppendJSON appends the report as one JSON object with its texts in a
// language: the letter as a letter file, what the request covers, the timeline
// as the case file has it, the findings and the caveats.
func (r Report) AppendJSON(b []byte, l calendar.Lang) []byte {
	w := &writer{append(b, '{')}
	w.text("id", r.Letter.ID)
	w.key("letter")
	w.b = r.Letter.AppendJSON(w.b)
	w.object("reading", func() { writeReading(r.Reading, w, l) })
	w.key("timeline")
	w.b = r.Timeline.AppendJSON(w.b, l)
	w.date("ifAdjourned", r.IfAdjourned)
	w.text("result", r.Result.String())
	w.list("findings", func() {
		for _, f := range r.Findings {
			w.element(func() { f.write(w, l) })
		}
	})
	w.list("caveats", func() {
		for _, c := range r.Caveats {
			w.element(func() { w.provision(c.Provision, c.Text(l)) })
		}
	})
	return append(w.b, '}')
}

func (w *writer) provision(p *calendar.Provision, text string) {
	w.text("id", p.ID())
	w.key("cite")
	w.b = p.Citation().AppendJSON(w.b)
	w.text("text", text)
}

func (f Finding) write(w *writer, l calendar.Lang) {
	texts(w, "items", f.Items)
	w.date("on", f.On)
	w.provision(f.Provision, f.Text(l))
}

func writeReading(rd scope.Reading, w *writer, l calendar.Lang) {
	w.date("referenceDate", rd.Reference())
	w.list("items", func() {
		for _, it := range rd.Request().Items {
			w.element(func() {
				w.text("id", it.ID)
				if asked, ok := rd.Asked(it.ID); ok {
					w.period("asked", asked)
				}
				periods(w, "in", rd.In(it.ID))
				periods(w, "depends", rd.Depends(it.ID))
				periods(w, "out", rd.Out(it.ID))
				texts(w, "jointWith", slices.Collect(rd.JoinedWith(it.ID)))
				w.list("gaps", func() {
					for g := range rd.Gaps(it.ID) {
						w.element(func() {
							w.date("from", g.Period.From)
							w.date("until", g.Period.Until)
							if g.StartUnknown {
								w.bool("startUnknown", true)
							}
							w.text("decision", g.Decision.Reference)
						})
					}
				})
			})
		}
	})
	w.list("limits", func() {
		for lim := range rd.Limits() {
			w.element(func() {
				w.text("kind", lim.Kind().String())
				texts(w, "items", lim.Items())
				w.bool("limits", takesOut(lim))
				w.text("decision", lim.Decision().Reference)
				w.text("text", lim.Text(l))
				w.object("idle", func() {
					if p := lim.Idle(); p != nil {
						f := idleFinding(lim, p)
						w.provision(f.Provision, f.Text(l))
					}
				})
			})
		}
	})
}

func periods(w *writer, k string, all func(func(scope.Period) bool)) {
	w.list(k, func() {
		for p := range all {
			w.element(func() {
				w.date("from", p.From)
				w.date("until", p.Until)
			})
		}
	})
}
