package ground

import (
	"fmt"
	"strconv"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/quote"
)

// ParsePassage reads the facts of a passage: a JSON object of the keys of
// [Facts], each true or false or absent where not known, and of the dates
// decided, documentDate and requested. Keys are exact and stand once, and the facts must
// be able to be together (see [Passage.Validate]). An error names the line.
func ParsePassage(b []byte) (Passage, error) {
	var p Passage
	places := map[string]int{} // where the values of the keys begin
	r := file.NewReader(b)
	r.Object(func(key []byte) bool {
		k := string(key)
		places[k] = r.Offset()
		switch k {
		case "decided":
			p.Decided = r.Date()
			return true
		case "documentDate":
			p.DocumentDate = r.Date()
			return true
		case "requested":
			p.Requested = r.Date()
			return true
		}
		for _, row := range factRows {
			if row.key == k && row.at != nil {
				*row.at(&p) = r.Answer()
				return true
			}
		}
		return false
	})
	r.End()
	if f := r.Fault(); f != nil {
		said := f.English
		if f.Key != "" {
			said = quote.Text(f.Key) + ": " + f.Value + ": " + f.English
		}
		return Passage{}, fmt.Errorf("ground.ParsePassage: line %d: %s", f.Line, said)
	}
	if f := p.fault(); f != nil {
		line := file.LineOf(b, max(places[f.one], places[f.other]))
		return Passage{}, fmt.Errorf("ground.ParsePassage: line %d: %w", line, f)
	}
	return p, nil
}

// AppendJSON appends the passage as [ParsePassage] reads it: what is not known
// is left out.
func (p Passage) AppendJSON(b []byte) []byte {
	b = append(b, '{')
	start := len(b)
	key := func(k string) {
		if len(b) > start {
			b = append(b, ',')
		}
		b = append(quote.AppendJSON(b, k), ':')
	}
	if !p.Decided.IsZero() {
		key("decided")
		b = quote.AppendJSON(b, p.Decided.String())
	}
	if !p.DocumentDate.IsZero() {
		key("documentDate")
		b = quote.AppendJSON(b, p.DocumentDate.String())
	}
	if !p.Requested.IsZero() {
		key("requested")
		b = quote.AppendJSON(b, p.Requested.String())
	}
	for _, r := range factRows {
		if r.at == nil || *r.at(&p) == calendar.Unknown {
			continue
		}
		key(r.key)
		b = strconv.AppendBool(b, *r.at(&p) == calendar.Yes)
	}
	return append(b, '}')
}

// MarshalJSON returns what AppendJSON appends. Facts that cannot be together
// are an error, as UnmarshalJSON would not read them back.
func (p Passage) MarshalJSON() ([]byte, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	return p.AppendJSON(nil), nil
}

// UnmarshalJSON reads what [ParsePassage] reads.
func (p *Passage) UnmarshalJSON(b []byte) error {
	v, err := ParsePassage(b)
	if err == nil {
		*p = v
	}
	return err
}
