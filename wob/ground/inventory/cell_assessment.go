package inventory

import (
	"strings"
	"unicode"

	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// takeAssessment reads an assessment with the grounds that may stand in the
// same cell, "Deels openbaar (10.2.e / g)", of a duplicate the number of the
// row, "Dubbel met 12", and of what is public but for something what that is,
// "Openbaar m.u.v. namen". The heading of a column of assessments asks what may
// be seen: a bare yes or no answers it.
func (d filler) takeAssessment(cell string) (file.Reason, bool) {
	a, rest := assessmentAt(cell)
	if n := pointer(cell); n != "" {
		a, rest = Duplicate, n // "Zie nr. 3": judged at another row
	}
	if a == 0 {
		if a = answered(cell); a == 0 {
			return noAssessment, false
		}
		rest = ""
	}
	if b := beside(rest); b != 0 && b != a {
		return twoAssessments, false
	}
	rest = strings.Trim(rest, white+",:;-–.")
	if but, ok := exception(rest); ok && (a == Public || a == PartlyPublic) {
		return d.takeException(but)
	}
	remark := false
	if strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")") && strings.Count(rest, "(") == 1 {
		rest, remark = trim(rest[1:len(rest)-1]), true
	}
	more, ok := a.with(rest)
	if !ok || !d.assess(more) {
		return twoAssessments, false
	}
	if more != a {
		if remark {
			d.Remarks = append(d.Remarks, rest)
		}
		return file.Reason{}, true
	}
	if a == Duplicate {
		d.relate(rest)
		return file.Reason{}, true
	}
	if rest == "" {
		return file.Reason{}, true
	}
	at := strings.TrimPrefix(strings.TrimPrefix(rest, "via "), "op ")
	if a == AlreadyPublic && !strings.ContainsAny(at, "0123456789") || strings.Contains(at, "://") ||
		strings.HasPrefix(at, "www.") {
		d.Source = at
		return file.Reason{}, true
	}
	if remark && !strings.ContainsAny(rest, "0123456789") {
		d.Remarks = append(d.Remarks, rest) // "Deels openbaar (namen)"
		return file.Reason{}, true
	}
	return d.takeGrounds(rest)
}

// beside returns the assessment that is set beside one: "/ deels openbaar", "of
// niet". 0: none is.
func beside(rest string) Assessment {
	rest = strings.TrimLeft(rest, white)
	behind, ok := strings.CutPrefix(rest, "/")
	for _, word := range [...]string{"en", "of"} {
		if !ok {
			behind, ok = cutWord(rest, word)
		}
	}
	if !ok {
		return 0
	}
	a, _ := assessmentAt(behind)
	return a
}

// with returns what an assessment is with a word behind it that is one as well, or
// says that some of the document was taken out: "Openbaar (deels)", "Openbaar,
// gelakt". False: the two cannot both be, as "Openbaar (niet)".
func (a Assessment) with(word string) (Assessment, bool) {
	b, rest := assessmentAt(word)
	if trim(rest) != "" {
		b = 0
	}
	_, but := exception(word)
	switch strings.ToLower(word) {
	case "reeds", "al", "eerder":
		b = AlreadyPublic
	default:
		if but || takenOut(word) {
			if b = PartlyPublic; a != Public {
				return a, true // nothing new
			}
		}
	}
	switch {
	case b == 0 || b == a:
		return a, true
	case b == Duplicate || a == Public && (b == PartlyPublic || b == AlreadyPublic):
		return b, true
	}
	return a, a == Duplicate
}

// takenOut reports whether words say that some of a document was taken out:
// "namen gelakt", "geanonimiseerde versie"; not where they deny it.
func takenOut(text string) (out bool) {
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		switch word {
		case "niet", "niets", "geen", "zonder":
			return false
		}
		for _, start := range [...]string{"gelakt", "lakking", "zwartgelakt", "weggelakt", "geanonim", "gepseudonim"} {
			out = out || strings.HasPrefix(word, start)
		}
	}
	return out
}

// assess sets the assessment; false where the row has another already. That a
// row is a duplicate goes before what else is said of it.
func (d *Row) assess(a Assessment) bool {
	switch {
	case a == Duplicate || d.Assessment == 0:
		d.Assessment = a
	case d.Assessment != a && d.Assessment != Duplicate:
		return false
	}
	return true
}

// exceptions are the words behind which stands what is not public of a document
// that is: "openbaar met uitzondering van namen".
var exceptions = []string{
	"m u v", "met uitzondering van", "muv", "uitgezonderd", "behoudens", "behalve", "exclusief",
}

// exception returns what stands behind the words for an exception at the start
// of s.
func exception(s string) (but string, ok bool) {
	s = strings.TrimRight(strings.TrimLeft(s, white+"("), white+")")
	if rest, _ := cutWord(s, "op"); strings.HasSuffix(strings.ToLower(rest), " na") {
		if but = trim(rest[:len(rest)-len("na")]); but != "" {
			return but, true // "op namen na"
		}
	}
	for _, w := range exceptions {
		if rest, ok := cutPointed(s, w); ok {
			return strings.Trim(rest, white+".,:;()"), true
		}
	}
	return "", false
}

// cutPointed is [cutWord] for several words, with points between them allowed:
// "m.u.v.".
func cutPointed(s, words string) (rest string, ok bool) {
	rest = s
	for w := range strings.FieldsSeq(words) {
		if rest, ok = cutWord(strings.TrimLeft(rest, white+".-"), w); !ok {
			return "", false
		}
	}
	return rest, true
}

// takeException takes what a document is public but for: grounds, or in words.
func (d filler) takeException(but string) (file.Reason, bool) {
	if !d.assess(PartlyPublic) {
		return twoAssessments, false
	}
	if but == "" {
		return file.Reason{}, true
	}
	c := cite.CellIn(d.options.Territory, but)
	if len(c.Found) == 0 {
		d.Remarks = append(d.Remarks, but) // "namen"
		return file.Reason{}, true
	}
	d.Remarks = append(d.Remarks, c.Other...)
	for i := range c.Found {
		if why, ok := d.takeGrounds(c.Found[i].Raw); !ok {
			return why, ok
		}
	}
	d.Remarks = append(d.Remarks, c.Remarks...)
	return file.Reason{}, true
}

// answered returns what a bare answer says below a heading that asks whether a
// document is made public, and 0 where a cell is none.
func answered(cell string) Assessment {
	switch strings.ToLower(strings.Trim(cell, white+".")) {
	case "ja", "j", "yes", "wel":
		return Public
	case "nee", "neen", "n":
		return NotPublic
	}
	return 0
}
