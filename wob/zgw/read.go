package zgw

import (
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// The longest texts of the standard, in characters.
const (
	mostReden    = 200 // verlenging.reden, opschorting.reden
	mostRelation = 80  // ZaakObject.relatieomschrijving
	mostType     = 100 // ZaakObject.objectTypeOverige
	mostURL      = 1000
	mostNaam     = 20 // Eigenschap.naam
)

var (
	emptyGroup = file.Why(file.CodeValue,
		"een groep die niet van toepassing is, is null en geen leeg object",
		"a group that does not apply is null and no empty object")
	eitherObject = file.Why(file.CodeTogether,
		"een object staat erin of staat elders, niet allebei", "an object stands inside or elsewhere, not both")
	noOverige = file.Why(file.CodeValue, `verwacht "overige"`, `takes "overige"`)
)

// tooLong is the reason of a text of more than so many characters.
func tooLong(most int) file.Reason {
	n := strconv.Itoa(most)
	return file.Why(file.CodeSize, "heeft ten hoogste "+n+" tekens", "has at most "+n+" characters")
}

// keys are the keys of an object that are known, each with its reader.
type keys map[string]func(*file.Reader)

// read reads a resource: the keys that are known, and passes over the others, for
// a register has many that are not ours. null is as good as no key, unless the
// key is one of those whose reader reads it.
func read[T any](document []byte, into *T, of func(*T) keys, nullable ...string) error {
	return file.Unmarshal(document, into, func([]byte) (v T, err error) {
		r := file.NewReader(document)
		readObject(r, of(&v), nullable...)
		r.End()
		if fault := r.Fault(); fault != nil {
			return v, fault
		}
		return v, nil
	})
}

func readObject(r *file.Reader, known keys, nullable ...string) {
	r.Object(func(key []byte) bool {
		value := known[string(key)]
		switch {
		case value == nil:
			r.Skip()
		case slices.Contains(nullable, string(key)) || !r.Null():
			value(r)
		}
		return true
	})
}

func date(into *calendar.Date) func(*file.Reader) {
	return func(r *file.Reader) { *into = r.Date() }
}

func span(into *calendar.Span) func(*file.Reader) {
	return func(r *file.Reader) {
		at := r.Offset()
		s, reason := parseDuration(r.String())
		if reason.Code != "" {
			r.Fail(at, reason)
			return
		}
		*into = s
	}
}

// text reads a text of at most so many characters.
func text(into *string, most int) func(*file.Reader) {
	return func(r *file.Reader) {
		at := r.Offset()
		s := r.String()
		if utf8.RuneCountInString(s) > most {
			r.Fail(at, tooLong(most))
			return
		}
		*into = s
	}
}

func answer(into *calendar.Answer) func(*file.Reader) {
	return func(r *file.Reader) { *into = r.Answer() }
}
