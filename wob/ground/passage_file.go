package ground

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
	"github.com/wobrules/wobrules/internal/file"
)

// passageFields are the keys of a passage in a file.
var passageFields = readPassageFields()

func readPassageFields() file.Record[Passage] {
	fields := file.Record[Passage]{
		file.Choice("territory", enacted.Territories().Names(), func(p *Passage) *Territory { return &p.Territory }).
			Means("where the body is that decides; nl where it is not given"),
		file.Date("decided", func(p *Passage) *calendar.Date { return &p.Decided }).
			Means("the day of the decision"),
		file.Date("documentDate", func(p *Passage) *calendar.Date { return &p.DocumentDate }).
			Means("the day of the document"),
		file.Date("requested", func(p *Passage) *calendar.Date { return &p.Requested }).
			Means("the day of the request"),
	}
	for _, r := range factRows {
		if r.at != nil {
			fields = append(fields, file.Answer(r.key, r.at).Means(r.english))
		}
	}
	return append(fields, file.Judge(func(r *file.Reader, at int, p *Passage) {
		if f := p.fault(); f != nil {
			r.FailIn(at, f.key, f.reason)
		}
	}))
}

// PassageSchema returns the JSON Schema (draft 2020-12) of a passage. It says what
// each key may hold; that the facts can be together only [Passage.Validate] says.
func PassageSchema() []byte {
	return file.Schema("https://github.com/wobrules/wobrules/wob/ground/passage.schema.json",
		"What is known of a part of a document", passageFields.Keys(), true)
}

// ParsePassage reads the facts of a passage: a JSON object of the keys of
// [Facts], each true or false or absent where not known, of the dates decided,
// documentDate and requested, and of territory, "nl" or "bes". Keys are exact
// and stand once, and the facts must be able to be together (see
// [Passage.Validate]). An error names the line.
func ParsePassage(b []byte) (Passage, error) {
	p, fault := passageFields.Parse(b)
	if fault != nil {
		return Passage{}, fmt.Errorf("ground.ParsePassage: %w", fault)
	}
	return p, nil
}

// AppendJSON appends the passage as [ParsePassage] reads it: what is not known
// is left out.
func (p Passage) AppendJSON(b []byte) []byte { return passageFields.Append(b, &p, calendar.Dutch) }

// MarshalJSON returns what AppendJSON appends. Facts that cannot be together
// are an error, as UnmarshalJSON would not read them back.
func (p Passage) MarshalJSON() ([]byte, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	return p.AppendJSON(nil), nil
}

// UnmarshalJSON reads what [ParsePassage] reads.
func (p *Passage) UnmarshalJSON(b []byte) error { return file.Unmarshal(b, p, ParsePassage) }
