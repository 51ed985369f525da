package read

import (
	"errors"
	"fmt"

	"github.com/wobrules/wobrules/internal/file"
)

// AppendJSON appends the reading in the form
//
//	{"letter": {...}, "facts": [...], "open": [...], "parts": [...]}
//
// with spans in bytes of the text.
func (r Reading) AppendJSON(b []byte) []byte {
	w := file.Writer{B: b}
	w.Open('{')
	w.Key("letter")
	w.B = r.Letter.AppendJSON(w.B)
	writeFacts(&w, "facts", r.Facts)
	w.Array("open", func() {
		for _, o := range r.Open {
			w.Element(func() {
				w.Quote("kind", string(o.Kind))
				w.Quote("why", string(o.Why))
				if len(o.Candidates) > 0 {
					writeFacts(&w, "candidates", o.Candidates)
				}
			})
		}
	})
	w.Array("parts", func() {
		for _, p := range r.Parts {
			w.Element(func() {
				w.Quote("part", string(p.Name))
				w.Key("span")
				p.Span.write(&w)
			})
		}
	})
	w.Close('}')
	return w.B
}

// MarshalJSON is [Reading.AppendJSON].
func (r Reading) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil), nil }

// UnmarshalJSON is an error: a reading belongs to the text it was read from, and
// is made again by reading that.
func (r *Reading) UnmarshalJSON(b []byte) error {
	if file.IsNull(b) {
		return nil
	}
	return errors.New("read.Reading.UnmarshalJSON: a reading is not read from JSON")
}

func writeFacts(w *file.Writer, key string, all []Fact) {
	w.Array(key, func() {
		for _, f := range all {
			w.Element(func() {
				w.Quote("kind", string(f.Kind))
				w.Quote("value", f.Value)
				w.Array("spans", func() {
					for i, s := range f.Spans {
						if i > 0 {
							w.B = append(w.B, ',')
						}
						s.write(w)
					}
				})
				w.Quote("rule", f.Rule)
				w.Quote("how", string(f.How))
			})
		}
	})
}

func (s Span) write(w *file.Writer) { w.B = fmt.Appendf(w.B, "[%d,%d]", s.Start, s.End) }
