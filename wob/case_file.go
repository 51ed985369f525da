package wob

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// ParseCase reads one case file: a JSON object with the keys of the case file,
// compared exactly. An unknown key, a key that stands twice, a malformed value
// and an impossible fact are errors: an *[InputError], or several that [Faults]
// gives. null for a key that may be absent means absent. The case is checked as
// [Case.Check] does.
func ParseCase(b []byte) (Case, error) { return parseCase(b, 1, calendar.Date{}) }

// parseCase reads the case that begins on a line of its input, and asks the
// question on a day where it has none. With an error it still returns the id, as
// far as there is one.
func parseCase(b []byte, line int, asOf calendar.Date) (Case, error) {
	c, f := caseFields.Parse(b)
	if f != nil {
		f.Line += line - 1
		return Case{ID: file.FindString(b, "id")}, f
	}
	if c.AsOf.IsZero() {
		c.AsOf = asOf
	}
	if err := c.check(); err != nil {
		return c, onLines(err, b, line)
	}
	return c, nil
}

// onLines puts on each fault the line of its value, or of what encloses a value
// that is not there, in the text that begins on a line. The list of one plain
// element that was given in its long form is named so.
func onLines(err error, text []byte, line int) error {
	faults := slices.Collect(file.In(err))
	r := file.NewReader(text)
	for _, short := range [...]string{"default", "objection", "objection.default"} {
		if r.Has(0, short+"s") {
			for _, f := range faults {
				if rest := strings.TrimPrefix(f.Key, short); rest == "" || rest[0] == '.' {
					f.Key = short + "s[0]" + rest
				}
			}
		}
	}
	file.Locate(text, faults)
	for _, f := range faults {
		f.Line = max(f.Line, 1) + line - 1
	}
	return err
}

// likeCase reports whether an object that stands beside a broken case may be a
// case by itself.
func likeCase(object []byte) bool {
	return file.FindString(object, "received") != "" && caseFields.Knows(object)
}

// AppendJSON appends c as a case file that [ParseCase] reads back as c. What is
// not set is left out. A list of one element without id, by and of is written
// in its short form, where it has one.
func (c Case) AppendJSON(b []byte) []byte { return caseFields.Append(b, &c, calendar.Dutch) }

// MarshalJSON returns what AppendJSON appends. A case with a value that no case
// file can hold is an error, as UnmarshalJSON would not read it back.
func (c Case) MarshalJSON() ([]byte, error) {
	var faults file.Faults
	caseFields.Fits(&c, &faults)
	if err := faults.Err(); err != nil {
		return nil, fmt.Errorf("wob.Case.MarshalJSON: %w", err)
	}
	return c.AppendJSON(nil), nil
}

// UnmarshalJSON is [ParseCase].
func (c *Case) UnmarshalJSON(b []byte) error { return file.Unmarshal(b, c, ParseCase) }
