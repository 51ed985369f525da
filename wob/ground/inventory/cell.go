package inventory

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// row reads the cells of a row. What does not fit is a fault of its cell; the
// rest of the row is read.
func (l *List) row(line int, text []string) (Row, error) {
	d := Row{Line: line, Unread: l.unread}
	var faults file.Faults
	fail := func(i int, heading string, why file.Reason) {
		e := why.For(heading, strings.TrimSpace(text[i]))
		e.Line, e.Column = line, i+1
		faults.Add(e)
	}
	for i := range text {
		cell := trim(text[i])
		if i >= len(l.columns) {
			if cell != "" {
				fail(i, "", beyond)
			}
			continue
		}
		c := &l.columns[i]
		if !c.read() || empty(cell) && c.Kind != ColumnDescription {
			continue
		}
		if why, ok := (filler{&d, &l.options}).take(c, cell); !ok {
			d.Unread |= fieldOf[c.Kind] | crossField(c.Kind)
			fail(i, c.Heading, why)
		}
	}
	if err := faults.Err(); err != nil {
		return d, err
	}
	if d.Assessment == 0 && !d.blank() && !d.Unread.Has(FieldAssessment) {
		d.Unread |= FieldAssessment
		e := missingAssessment.For("", "")
		e.Line = line
		return d, e
	}
	return d, nil
}

var (
	beyond            = file.Why(file.CodeForm, "een cel voorbij de kolomkoppen", "a cell beyond the heading")
	missingAssessment = file.Why(file.CodeMissing, "geen beoordeling", "no assessment")
	noYes             = file.Why(file.CodeValue, "verwacht ja of nee", "takes ja or nee")
	noCross           = file.Why(file.CodeValue, "verwacht een kruisje of niets", "takes a cross or nothing")
	noCount           = file.NoNumber(0, 1_000_000)
	twoAssessments    = file.Why(file.CodeTogether,
		"een tweede beoordeling op dezelfde rij", "a second assessment of the same row")
)

func crossField(k ColumnKind) Fields {
	switch k {
	case ColumnGround:
		return FieldGrounds
	case ColumnAssessmentCross:
		return FieldAssessment
	}
	return 0
}

const white = " \t\r\n\u00a0\u200b"

func trim(s string) string { return strings.Trim(s, white) }

// empty reports whether a cell says that there is nothing in it.
func empty(cell string) bool {
	if len(cell) > len("niet van toepassing") {
		return false
	}
	switch strings.ToLower(cell) {
	case "", "-", "--", "–", "—", "n.v.t.", "n.v.t", "nvt", "nvt.", "niet van toepassing", "geen", "/":
		return true
	}
	return false
}

// A filler fills a row with its cells, read as the options say.
type filler struct {
	*Row
	options *Options
}

// take puts a cell into the row.
func (d filler) take(c *Column, cell string) (why file.Reason, ok bool) {
	switch c.Kind {
	case ColumnNumber:
		if d.Number == "" {
			d.Number = cell
		} else if d.Also == "" && cell != d.Number {
			d.Also = cell
		}
	case ColumnDate:
		return d.takeDay(cell)
	case ColumnDescription:
		d.Description = cell
	case ColumnAssessment:
		return d.takeAssessment(cell)
	case ColumnGrounds:
		return d.takeGrounds(cell)
	case ColumnSource:
		d.Source = cell
	case ColumnRelated:
		d.Related = cell
	case ColumnThread:
		d.Thread = cell
	case ColumnFamily:
		d.Family = cell
	case ColumnMatter:
		d.Matter = cell
	case ColumnFileType:
		d.FileType = cell
	case ColumnSuspended:
		d.Suspended, ok = yesOrNo(cell)
		return noYes, ok
	case ColumnNote:
		if d.Note != "" {
			d.Note += "; "
		}
		d.Note += cell
	case ColumnCase:
		d.Case = cell
	case ColumnEmails:
		n, err := strconv.Atoi(cell)
		if err != nil || n < 0 || n > 1_000_000 {
			return noCount, false
		}
		d.Emails = n
	case ColumnGround:
		return d.takeGroundCross(c.Ground, cell)
	case ColumnAssessmentCross:
		return d.takeAssessmentCross(c.Assessment, cell)
	}
	return why, true
}

func yesOrNo(cell string) (yes, ok bool) {
	switch strings.ToLower(cell) {
	case "ja", "j", "yes", "y", "1", "true", "waar", "x":
		return true, true
	case "nee", "n", "no", "0", "false", "onwaar":
		return false, true
	}
	return false, false
}

func (d filler) takeDay(cell string) (file.Reason, bool) {
	days, why := file.ReadDays(cell, d.options.Dates)
	if why.Code != "" {
		d.Written = cell
		return why, false
	}
	if d.Date = days.On(); d.Date.IsZero() {
		d.Written = cell
	}
	return file.Reason{}, true
}

// takeAssessment reads an assessment with the grounds that may stand in the
// same cell, "Deels openbaar (10.2.e / g)", of a duplicate the number of the
// row, "Dubbel met 12", and of what is public but for something what that is,
// "Openbaar m.u.v. namen". The heading of a column of assessments asks what may
// be seen: a bare yes or no answers it.
func (d filler) takeAssessment(cell string) (file.Reason, bool) {
	a, rest := assessmentAt(cell)
	if n := pointer(cell); a == 0 && n != "" {
		a, rest = Duplicate, n // "Zie nr. 3": judged at another row
	}
	if a == 0 {
		if a = answered(cell); a == 0 {
			return noAssessment, false
		}
		rest = ""
	}
	rest = strings.Trim(rest, white+",:;-–.")
	if but, ok := exception(rest); ok && (a == Public || a == PartlyPublic) {
		return d.takeException(but)
	}
	remark := false
	if strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")") && strings.Count(rest, "(") == 1 {
		rest, remark = trim(rest[1:len(rest)-1]), true
	}
	if !d.assess(a) {
		return twoAssessments, false
	}
	if a == Duplicate {
		d.relate(rest)
		return file.Reason{}, true
	}
	if rest == "" {
		return file.Reason{}, true
	}
	if a == AlreadyPublic && !strings.ContainsAny(rest, "0123456789") || strings.Contains(rest, "://") ||
		strings.HasPrefix(rest, "www.") {
		d.Source = strings.TrimPrefix(strings.TrimPrefix(rest, "via "), "op ")
		return file.Reason{}, true
	}
	if remark && !strings.ContainsAny(rest, "0123456789") {
		d.Remarks = append(d.Remarks, rest) // "Deels openbaar (namen)"
		return file.Reason{}, true
	}
	return d.takeGrounds(rest)
}

// assess sets the assessment; false where the row has another already. That a
// row is a duplicate goes before what else is said of it.
func (d *Row) assess(a Assessment) bool {
	if d.Assessment != 0 && d.Assessment != a && d.Assessment != Duplicate {
		return false
	}
	if d.Assessment != Duplicate {
		d.Assessment = a
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
	s = strings.TrimLeft(s, white+"(")
	if low := strings.ToLower(s); strings.HasPrefix(low, "op ") && strings.HasSuffix(low, " na") &&
		len(s) > len("op  na") {
		return trim(s[len("op ") : len(s)-len(" na")]), true // "op namen na"
	}
	for _, w := range exceptions {
		if end, ok := pointedPhrase(s, w); ok {
			return strings.Trim(s[end:], white+".,:;()"), true
		}
	}
	return "", false
}

// pointedPhrase is [phrase] with points between the words allowed: "m.u.v.".
func pointedPhrase(s, words string) (end int, ok bool) {
	rest := s
	for w := range strings.FieldsSeq(words) {
		if rest != s {
			rest = strings.TrimLeft(rest, white+".-")
		}
		n, ok := phrase(rest, w)
		if !ok {
			return 0, false
		}
		rest = rest[n:]
	}
	return len(s) - len(rest), true
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
	case "ja", "j", "yes":
		return Public
	case "nee", "neen", "n":
		return NotPublic
	}
	return 0
}

// pointerWords may stand before the number of another row.
var pointerWords = []string{
	"met", "van", "zie", "document", "documentnummer", "documentnr", "doc", "docnr", "nummer", "nr", "no", "rij", "regel",
	"volgnummer", "ook", "als",
	"aan", "bij", "onder", "dubbel", "identiek", "gelijk", "hetzelfde",
}

// pointed returns what stands behind the words that point to another row.
func pointed(rest string) string {
	rest = strings.Trim(rest, white+"():.#")
	for changed := true; changed; {
		changed = false
		for _, w := range pointerWords {
			if end, ok := phrase(rest, w); ok && end < len(rest) {
				rest, changed = strings.TrimLeft(rest[end:], white+".:#"), true
			}
		}
	}
	return rest
}

// pointer returns the number of the row that a cell points to ("Zie nr. 3"), and
// "" where it points to none: "zie toelichting", or "zie 5.1.2.e", which is a
// ground.
func pointer(cell string) string {
	if _, ok := phrase(cell, "zie"); !ok {
		return ""
	}
	n := pointed(cell)
	if n == "" || len(n) > 40 || !strings.ContainsAny(n, "0123456789") || len(cite.Cell(n).Found) > 0 {
		return ""
	}
	for _, r := range n {
		if unicode.IsSpace(r) {
			return ""
		}
	}
	return n
}

// relate takes the number of the row of which a row is a duplicate.
func (d *Row) relate(rest string) {
	if rest = pointed(rest); rest != "" && d.Related == "" {
		d.Related = rest
	}
}

// takeGrounds reads a cell of grounds. A citation that lacks a part is kept as
// such; what is no ground is a fault, and the grounds beside it stay.
func (d filler) takeGrounds(cell string) (why file.Reason, ok bool) {
	ok = true
	c := cite.CellIn(d.options.Territory, cell)
	for _, f := range c.Found {
		switch f.Status {
		case cite.Complete:
			for _, g := range f.Grounds {
				d.add(g)
			}
		case cite.Incomplete:
			d.Incomplete = append(d.Incomplete, f.Raw)
		default:
			why, ok = file.Why(file.CodeValue,
				strconv.Quote(f.Raw)+": "+f.Why(calendar.Dutch),
				strconv.Quote(f.Raw)+": "+f.Why(calendar.English)), false
		}
	}
	for _, other := range c.Other {
		if n := pointer("zie " + other); n != "" && n != other {
			d.relate(n) // "5.1.2.e, zie nr. 3": where it is judged, too
			continue
		}
		if a, rest := assessmentAt(other); a == Duplicate {
			d.Assessment = Duplicate
			d.relate(rest)
			continue
		} else if a == PartlyPublic && d.Assessment == Public && trim(rest) == "" {
			d.Assessment = a // "Openbaar, deels gelakt"
			continue
		} else if a != 0 && (a == d.Assessment || d.Assessment == 0) && trim(rest) == "" || empty(other) {
			continue // "geheel geweigerd" beside the grounds says nothing new
		} else if a != 0 && d.Assessment != 0 && trim(rest) == "" {
			why, ok = twoAssessments, false
			continue
		}
		why, ok = noGround(other), false
	}
	d.Remarks = append(d.Remarks, c.Remarks...)
	return why, ok
}

func (d *Row) add(g ground.Ground) {
	if !slices.Contains(d.Grounds, g) {
		d.Grounds = append(d.Grounds, g)
	}
}

// noGround is the reason of what stands among grounds and is none.
func noGround(raw string) file.Reason {
	raw = strconv.Quote(raw)
	return file.Why(file.CodeValue,
		raw+" is geen grond; verwacht codes als 5.1.2.e of 10.2.e, met een opmerking tussen haakjes",
		raw+" is no ground; takes codes such as 5.1.2.e or 10.2.e, with a remark in parentheses")
}

// cross reads a cell below a heading that is a ground or an assessment: a cross
// in one of its forms, "5x", a page.
func cross(cell string) (is, ok bool) {
	s := strings.ToLower(strings.Trim(cell, white+"()"))
	switch s {
	case "x", "xx", "✓", "✔", "√", "☒", "☑", "v", "+", "●", "•":
		return true, true
	case "☐", "□":
		return false, true
	}
	if yes, ok := yesOrNo(s); ok {
		return yes, true
	}
	if strings.Trim(s, "0123456789x ") == "" || strings.HasPrefix(s, "p.") || strings.HasPrefix(s, "pag") {
		return true, true
	}
	return false, false
}

func (d filler) takeGroundCross(g ground.Ground, cell string) (file.Reason, bool) {
	is, ok := cross(cell)
	if !ok {
		if c := cite.CellIn(d.options.Territory, cell); len(c.Found) == 1 && len(c.Found[0].Grounds) == 1 &&
			c.Found[0].Grounds[0] == g {
			is, ok = true, true // the code itself, below its own heading
		}
	}
	if is {
		d.add(g)
	}
	return noCross, ok
}

func (d filler) takeAssessmentCross(a Assessment, cell string) (file.Reason, bool) {
	is, ok := cross(cell)
	if a == Duplicate {
		if is && strings.Trim(cell, "0123456789") == "" {
			d.relate(cell)
		} else if !ok {
			d.relate(cell)
			is, ok = true, true
		}
	} else if a == AlreadyPublic && !ok {
		d.Source, is, ok = cell, true, true // where it is
	} else if !ok {
		return d.takeAssessment(cell) // "deels" below "Openbaar"
	}
	if a == Public && ok && !is {
		a, is = NotPublic, true // "nee" below "Openbaar"
	}
	if !is {
		return noCross, ok
	}
	if d.Assessment != 0 && d.Assessment != a {
		return twoAssessments, false
	}
	d.Assessment = a
	return noCross, ok
}
