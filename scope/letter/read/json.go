package read

import (
	"errors"
	"strconv"

	"github.com/wobrules/wobrules/internal/quote"
)

// AppendJSON appends the reading in the form
//
//	{"letter": {...}, "facts": [...], "open": [...], "parts": [...]}
//
// with spans in bytes of the text.
func (r Reading) AppendJSON(b []byte) []byte {
	b = r.Letter.AppendJSON(append(b, `{"letter":`...))
	b = appendList(append(b, `,"facts":`...), r.Facts, Fact.appendJSON)
	b = appendList(append(b, `,"open":`...), r.Open, Open.appendJSON)
	b = appendList(append(b, `,"parts":`...), r.Parts, Part.appendJSON)
	return append(b, '}')
}

// MarshalJSON is [Reading.AppendJSON].
func (r Reading) MarshalJSON() ([]byte, error) { return r.AppendJSON(nil), nil }

// UnmarshalJSON is an error: a reading belongs to the text it was read from, and
// is made again by reading that.
func (r *Reading) UnmarshalJSON([]byte) error {
	return errors.New("read.Reading.UnmarshalJSON: a reading is not read from JSON")
}

func appendList[T any](b []byte, list []T, one func(T, []byte) []byte) []byte {
	b = append(b, '[')
	for i, v := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = one(v, b)
	}
	return append(b, ']')
}

func (f Fact) appendJSON(b []byte) []byte {
	b = quote.AppendJSON(append(b, `{"kind":`...), string(f.Kind))
	b = quote.AppendJSON(append(b, `,"value":`...), f.Value)
	b = appendList(append(b, `,"spans":`...), f.Spans, Span.appendJSON)
	b = quote.AppendJSON(append(b, `,"rule":`...), f.Rule)
	b = quote.AppendJSON(append(b, `,"how":`...), string(f.How))
	return append(b, '}')
}

func (o Open) appendJSON(b []byte) []byte {
	b = quote.AppendJSON(append(b, `{"kind":`...), string(o.Kind))
	b = quote.AppendJSON(append(b, `,"why":`...), string(o.Why))
	if len(o.Candidates) > 0 {
		b = appendList(append(b, `,"candidates":`...), o.Candidates, Fact.appendJSON)
	}
	return append(b, '}')
}

func (p Part) appendJSON(b []byte) []byte {
	b = quote.AppendJSON(append(b, `{"part":`...), string(p.Name))
	b = p.Span.appendJSON(append(b, `,"span":`...))
	return append(b, '}')
}

func (s Span) appendJSON(b []byte) []byte {
	b = strconv.AppendInt(append(b, '['), int64(s.Start), 10)
	b = strconv.AppendInt(append(b, ','), int64(s.End), 10)
	return append(b, ']')
}
