package inventory

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// A Column is what a column of a list was taken for.
type Column struct {
	Heading    string // as written
	Kind       ColumnKind
	Ground     ground.Ground // of ColumnGround
	Assessment Assessment    // of ColumnAssessmentCross
	Again      bool          // a second column of its kind; its cells are passed over
}

// columnsOf tells what the columns of a row of headings are. What the options say
// goes before what is known.
func columnsOf(cells []string, o *Options) []Column {
	columns := make([]Column, len(cells))
	for i, cell := range cells {
		columns[i] = columnOf(strings.Join(strings.Fields(cell), " "), o)
	}
	assessedBy(columns)
	seen := map[ColumnKind]bool{}
	for i := range columns {
		c := &columns[i]
		switch c.Kind {
		case ColumnUnknown, ColumnOther, ColumnGround, ColumnAssessmentCross, ColumnGrounds, ColumnNote, ColumnNumber:
			continue // several may stand: grounds and notes add up, a second number is kept
		case ColumnDescription:
			if seen[c.Kind] {
				c.Kind = ColumnOther // a name and a subject: the first is kept
			}
		default:
			c.Again = seen[c.Kind]
		}
		seen[c.Kind] = true
	}
	return columns
}

func columnOf(heading string, o *Options) Column {
	c := Column{Heading: heading}
	plain := file.Plain(heading)
	switch {
	case strings.ContainsAny(heading, "#№") && plain == "":
		c.Kind = ColumnNumber
		return c
	case plain == "":
		c.Kind = ColumnOther // an empty heading promises nothing
		return c
	}
	for name, kind := range o.Columns {
		if file.Plain(name) == plain {
			c.Kind = kind
			return c
		}
	}
	if kind, ok := kindOfHeading[plain]; ok {
		c.Kind = kind
		return c
	}
	if kind, ok := otherForm(heading, plain); ok {
		c.Kind = kind
		return c
	}
	if a := crossAssessment(heading); a != 0 {
		c.Kind, c.Assessment = ColumnAssessmentCross, a
		return c
	}
	if choice(heading) {
		c.Kind = ColumnAssessment
		return c
	}
	found := cite.CellIn(o.Territory, heading)
	if len(found.Found) == 1 && len(found.Other) == 0 && len(found.Found[0].Grounds) == 1 {
		c.Kind, c.Ground = ColumnGround, found.Found[0].Grounds[0]
	}
	return c
}

// otherForm finds a heading by another form of a known one: "Art. Woo", a column of
// grounds with its act behind it or in the singular ("Grondslag (Woo)"), and words
// that each are a column of assessments ("Besluit openbaarmaking").
func otherForm(heading, plain string) (ColumnKind, bool) {
	long := longArticle(plain)
	if kind, ok := kindOfHeading[long]; ok {
		return kind, true
	}
	bare := long
	for _, act := range [...]string{"wob", "woo", "wob"} {
		bare = strings.TrimSuffix(bare, act)
	}
	for _, p := range [...]string{bare, bare + "en"} {
		if kindOfHeading[p] == ColumnGrounds {
			return ColumnGrounds, true
		}
	}
	n := 0
	for word := range strings.FieldsSeq(heading) {
		if kindOfHeading[file.Plain(word)] != ColumnAssessment {
			return 0, false
		}
		n++
	}
	return ColumnAssessment, n > 1
}

// longArticle writes the article of a heading out: "Art. Woo" is "Artikel Woo".
func longArticle(plain string) string {
	if rest, ok := strings.CutPrefix(plain, "art"); ok && !strings.HasPrefix(plain, "artikel") {
		return "artikel" + rest
	}
	if rest, ok := strings.CutSuffix(plain, "art"); ok {
		return rest + "artikel"
	}
	return plain
}

// crossAssessment returns the assessment that a whole heading names, or asks for:
// "Openbaar ja/nee".
func crossAssessment(heading string) Assessment {
	a, rest := assessmentAt(heading)
	switch file.Plain(rest) {
	case "", "janee", "jn", "yesno", "yn", "jaofnee", "janeedeels", "jadeelsnee":
		return a
	}
	return 0
}

// choice reports whether a heading lists the assessments of which one stands below
// it: "Openbaar/deels openbaar/niet openbaar", "Wel/niet openbaar".
func choice(heading string) bool {
	n := 0
	for part := range strings.FieldsFuncSeq(strings.ReplaceAll(heading, " of ", "/"), func(r rune) bool {
		return r == '/' || r == ',' || r == '|'
	}) {
		if a, rest := assessmentAt(part); a == 0 && answered(part) == 0 || strings.Trim(rest, white+"()?*.") != "" && a != 0 {
			return false
		}
		n++
	}
	return n > 1
}

// assessedBy looks at headings that mean something else beside others. "NO" is
// niet openbaar beside "DO", and a number elsewhere. "Status" is what was decided
// where no other column is, and that of the document (concept, definitief) where
// one is.
func assessedBy(columns []Column) {
	var partly bool
	status, assessed := -1, false
	for i := range columns {
		switch c := &columns[i]; {
		case c.Kind == ColumnAssessmentCross:
			partly = partly || c.Assessment == PartlyPublic
			assessed = true
		case c.Kind == ColumnAssessment:
			assessed = true
		case file.Plain(c.Heading) == "status" && c.Kind == ColumnOther && status < 0:
			status = i
		}
	}
	for i := range columns {
		if c := &columns[i]; partly && c.Kind == ColumnNumber && file.Plain(c.Heading) == "no" {
			c.Kind, c.Assessment = ColumnAssessmentCross, NotPublic
		}
	}
	if status >= 0 && !assessed {
		columns[status].Kind = ColumnAssessment
	}
}

// enough reports whether a row of headings is that of a list: it has the
// assessment, and a number or a name.
func enough(columns []Column) bool {
	var assessed, named bool
	for i := range columns {
		switch columns[i].Kind {
		case ColumnAssessment, ColumnAssessmentCross:
			assessed = true
		case ColumnNumber, ColumnDescription:
			named = true
		}
	}
	return assessed && named
}

// under joins a second row of headings to the first, as under "Beoordeling" the
// cells "geheel", "deels" and "niet". It reports whether the row is one: every
// cell that says something is a known heading that the first row leaves open.
func under(columns []Column, cells []string, o *Options) bool {
	joined := slices.Clone(columns)
	said := 0
	for i, cell := range cells {
		if strings.TrimSpace(cell) == "" {
			continue
		}
		c := columnOf(strings.Join(strings.Fields(cell), " "), o)
		if a := answered(cell); a != 0 && len(strings.TrimSpace(cell)) > 1 {
			c.Kind, c.Assessment = ColumnAssessmentCross, a // "ja" and "nee" under "Openbaar?"
		}
		if c.Kind != ColumnAssessmentCross && c.Kind != ColumnGround || i >= len(joined) {
			return false
		}
		if k := joined[i].Kind; joined[i].Heading != "" && k != ColumnAssessment && k != ColumnGrounds &&
			k != ColumnAssessmentCross {
			return false
		}
		joined[i] = c
		said++
	}
	if said < 2 {
		return false
	}
	copy(columns, joined)
	return true
}

// noHeading names the headings by which a list is known.
func noHeading() file.Reason {
	names := func(kinds ...ColumnKind) string {
		var all []string
		for _, k := range kinds {
			all = append(all, slices.Collect(k.Headings())[:6]...)
		}
		return strings.Join(all, ", ")
	}
	a, n, g := names(ColumnAssessment), names(ColumnNumber, ColumnDescription), names(ColumnGrounds)
	return file.Why(file.CodeForm,
		"geen rij met kolomkoppen in de eerste "+strconv.Itoa(file.MostAbove)+" rijen; nodig zijn een beoordeling ("+a+
			" en meer), en een nummer of naam ("+n+" en meer); gronden heten "+g+" en meer",
		"no row of headings in the first "+strconv.Itoa(file.MostAbove)+" rows; needed are an assessment ("+a+
			" and more), and a number or a name ("+n+" and more); grounds go by "+g+" and more")
}

// unreadOf returns the fields that a list may hold in a column that was passed
// over: those that no column was taken for, where there is one that is not
// known.
func unreadOf(columns []Column) (unread Fields) {
	kinds := map[ColumnKind]bool{}
	for i := range columns {
		kinds[columns[i].Kind] = true
	}
	if !kinds[ColumnUnknown] {
		return 0
	}
	for kind, field := range maps.All(fieldOf) {
		if !kinds[kind] {
			unread |= field
		}
	}
	if kinds[ColumnGround] {
		unread &^= FieldGrounds
	}
	if kinds[ColumnAssessmentCross] {
		unread &^= FieldAssessment
	}
	return unread
}

var fieldOf = map[ColumnKind]Fields{
	ColumnDate:       FieldDate,
	ColumnAssessment: FieldAssessment,
	ColumnGrounds:    FieldGrounds,
	ColumnSource:     FieldSource,
	ColumnRelated:    FieldRelated,
}
