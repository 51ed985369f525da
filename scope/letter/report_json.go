package letter

import (
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/scope"
)

// AppendJSON appends the report as one JSON object with its texts in a
// language: the letter as a letter file, what the request covers, the timeline
// as the case file has it, the findings and the caveats. Of a letter that decides
// on several requests reading, timeline and ifAdjourned stand under each of them
// in requests.
//
// A report is at most some ten times as long as its letter: where a letter of
// many items and decisions would make more, lists are cut short and more says how
// many were left out.
func (r Report) AppendJSON(b []byte, l calendar.Lang) []byte {
	w := &reportWriter{Writer: file.Writer{B: b}, lang: l}
	w.Open('{')
	w.Text("id", r.Letter.ID)
	size := r.Letter.size()
	if size > len("{}") {
		w.Key("letter")
		w.B = r.Letter.AppendJSON(w.B)
	}
	w.room = roomFor(size)
	if len(r.Requests) == 1 {
		w.timed(&r.Requests[0])
	} else {
		w.List("requests", func() {
			for i := range r.Requests {
				w.Element(func() {
					w.Text("id", r.Requests[i].asked().ID)
					w.timed(&r.Requests[i])
				})
			}
		})
	}
	w.Text("result", r.Result.String())
	some(w, "findings", slices.Values(r.Findings), w.finding)
	w.List("caveats", func() {
		for _, c := range r.Caveats {
			w.Element(func() { w.provision(c.Provision, c.Text(l)) })
		}
	})
	w.Close('}')
	return w.B
}

// roomFor is how many bytes of what is made of a letter are told, for a letter
// file of a length.
func roomFor(letter int) int { return 1<<16 + 4*letter }

// A reportWriter writes a report, cut short where its room is used up.
type reportWriter struct {
	file.Writer
	lang calendar.Lang
	room int
}

// some writes as many of a list as there is room for, and how many were left out.
func some[T any](w *reportWriter, key string, all iter.Seq[T], write func(T)) {
	left := 0
	w.List(key, func() {
		for v := range all {
			if w.room <= 0 {
				left++
				if left == mostCounted {
					break
				}
				continue
			}
			before := len(w.B)
			w.Element(func() { write(v) })
			w.room -= len(w.B) - before
		}
	})
	if left > 0 {
		w.Int(key+"More", left)
	}
}

// mostCounted is how far is counted what is left out.
const mostCounted = 1000

func (w *reportWriter) timed(t *Timed) {
	w.Object("reading", func() { w.reading(t.Reading) })
	if t.Timeline.Act != "" {
		w.Key("timeline")
		w.B = t.Timeline.AppendJSON(w.B, w.lang)
	}
	w.Date("ifAdjourned", t.IfAdjourned)
}

func (w *reportWriter) provision(p *calendar.Provision, text string) {
	if p == nil {
		return
	}
	w.Text("id", p.ID())
	w.Key("cite")
	w.B = p.Citation().AppendJSON(w.B)
	w.Text("text", text)
}

func (w *reportWriter) finding(f Finding) {
	w.Text("request", f.Request)
	file.WriteTexts(&w.Writer, "items", f.Items)
	w.Date("on", f.On)
	w.provision(f.Provision, f.Text(w.lang))
	w.List("missing", func() {
		for _, fact := range f.Missing {
			w.Item(fact.String())
		}
	})
}

func (w *reportWriter) period(p scope.Period) {
	if p.IsZero() { // every day there is
		p.From, p.Until = calendar.MustParse("0001-01-01"), calendar.MustParse("9999-12-31")
	}
	w.Date("from", p.From)
	w.Date("until", p.Until)
}

func (w *reportWriter) reading(rd scope.Reading) {
	w.Date("referenceDate", rd.Reference())
	w.List("items", func() {
		for _, it := range rd.Request().Items {
			before := len(w.B)
			w.Element(func() { w.item(rd, it.ID) })
			w.room -= len(w.B) - before
		}
	})
	w.limits(rd)
}

func (w *reportWriter) item(rd scope.Reading, id string) {
	w.Text("id", id)
	if asked, ok := rd.Asked(id); ok {
		w.Object("asked", func() { w.period(asked) })
	}
	if w.room <= 0 {
		w.Bool("cut", true) // no room for what is left of it
		return
	}
	some(w, "in", rd.In(id), w.period)
	some(w, "depends", rd.Depends(id), w.period)
	some(w, "out", rd.Out(id), w.period)
	w.List("jointWith", func() {
		for other := range rd.JoinedWith(id) {
			w.Item(other)
		}
	})
	some(w, "gaps", rd.Gaps(id), func(g scope.Gap) {
		w.period(g.Period)
		if g.StartUnknown {
			w.Bool("startUnknown", true)
		}
		w.Text("decision", g.Decision.Reference)
	})
}

// limits writes the limits of a reading; the items of one that has the same as
// the limit before it are not written again where they are many.
func (w *reportWriter) limits(rd scope.Reading) {
	some(w, "limits", rd.Limits(), func(lim scope.Limit) {
		w.Text("kind", lim.Kind().String())
		file.WriteTexts(&w.Writer, "items", lim.Items())
		w.Bool("limits", takesOut(lim))
		w.Text("decision", lim.Decision().Reference)
		w.Text("text", lim.Text(w.lang))
		if p := lim.Idle(); p != nil {
			w.Object("idle", func() { w.provision(p, idleFinding(lim, p).Text(w.lang)) })
		}
	})
}
