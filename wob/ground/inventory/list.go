package inventory

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// An Assessment (beoordeling) is what a body decided on one document.
type Assessment uint8

const (
	Public        Assessment = iota + 1 // openbaar
	PartlyPublic                        // deels openbaar
	NotPublic                           // niet openbaar
	AlreadyPublic                       // reeds openbaar
	Duplicate                           // dubbel: judged at another row
)

// assessmentWords are the ways in which lists write an assessment; the first
// of each is the one that is written.
var assessmentWords = [...]struct {
	is    Assessment
	words []string
}{
	{Public, []string{"openbaar", "geheel openbaar", "volledig openbaar", "volledig verstrekt"}},
	{PartlyPublic, []string{"deels openbaar", "gedeeltelijk openbaar", "deels verstrekt"}},
	{NotPublic, []string{"niet openbaar", "niet verstrekt"}},
	{AlreadyPublic, []string{"reeds openbaar", "al openbaar"}},
	{Duplicate, []string{"dubbel", "duplicaat"}},
}

// String returns the word that lists use ("Deels openbaar"), and "" for the
// zero Assessment.
func (a Assessment) String() string {
	if a == 0 || int(a) > len(assessmentWords) {
		return ""
	}
	w := assessmentWords[a-1].words[0]
	return string(w[0]-('a'-'A')) + w[1:]
}

var errAssessment = errors.New("not an assessment; takes openbaar, deels openbaar, niet openbaar, reeds openbaar or dubbel")

// ParseAssessment reads an assessment as lists write it, in any case. A word
// that is not known is an error, never "not public".
func ParseAssessment(s string) (Assessment, error) {
	a, rest := assessmentAt(s)
	if a == 0 || strings.TrimSpace(rest) != "" {
		return 0, fmt.Errorf("inventory.ParseAssessment(%s): %w", quote.Text(s), errAssessment)
	}
	return a, nil
}

// assessmentAt matches the longest assessment at the start of s.
func assessmentAt(s string) (found Assessment, rest string) {
	s = strings.TrimLeft(s, " \t\u00a0")
	best := 0
	for _, row := range assessmentWords {
		for _, w := range row.words {
			if end, ok := phrase(s, w); ok && end > best {
				found, best = row.is, end
			}
		}
	}
	return found, s[best:]
}

// A Row is one row of an inventory list (inventarislijst).
type Row struct {
	Line        int // where the row starts, counted from 1
	Number      string
	Date        calendar.Date // zero where the list gives none
	Description string
	Assessment  Assessment
	Grounds     []ground.Ground
	Source      string // where it is public already
	Related     string // the number of another row
	Thread      string // the e-mail thread it belongs to
	Emails      int    // how many e-mails the row covers; 0 where not stated
	Suspended   bool   // opgeschort: disclosed later (art. 6 lid 5 Wob, art. 4.4 lid 5 Woo)
	Note        string
	Case        string // zaaknummer
	Matter      string
	Family      string
	FileType    string
	Written     string // the assessment as the list has it
}

// A ListError says where a row of a list does not fit. The other rows are
// still read.
type ListError struct {
	Line   int    // counted from 1
	Column int    // the cell in CSV, the byte in JSON, counted from 1; 0 for the whole row
	Field  string // the name of the column or key
	Value  string // as written
	Reason string
}

func (e *ListError) Error() string {
	b := "inventory list: line " + strconv.Itoa(e.Line)
	if e.Column > 0 {
		b += ", column " + strconv.Itoa(e.Column)
	}
	if e.Field != "" {
		b += " (" + e.Field + ")"
	}
	if e.Value != "" {
		b += ": " + quote.Text(e.Value)
	}
	return b + ": " + e.Reason
}

// phrase matches words joined by white space at the start of s, as a whole.
func phrase(s, words string) (end int, ok bool) {
	rest := s
	for w := range strings.FieldsSeq(words) {
		rest = strings.TrimLeft(rest, " \t\r\n\u00a0")
		if len(rest) < len(w) || !strings.EqualFold(rest[:len(w)], w) {
			return 0, false
		}
		rest = rest[len(w):]
		if r, _ := utf8.DecodeRuneInString(rest); unicode.IsLetter(r) || unicode.IsDigit(r) {
			return 0, false
		}
	}
	return len(s) - len(rest), true
}

// readGrounds reads the grounds in a cell. What is no ground and stands there
// all the same is an error, with the reason.
func readGrounds(cell string) (grounds []ground.Ground, duplicate bool, err error) {
	c := cite.Cell(cell)
	for _, f := range c.Found {
		if len(f.Grounds) == 0 && f.Platform.IsZero() {
			return nil, false, fmt.Errorf("%s: %s", quote.Text(f.Raw), f.Why(calendar.English))
		}
		grounds = appendNew(grounds, f.Grounds...)
		if !f.Platform.IsZero() {
			grounds = appendNew(grounds, f.Platform)
		}
	}
	for _, word := range c.Other {
		if a, rest := assessmentAt(word); a != Duplicate || strings.TrimSpace(rest) != "" {
			return nil, false, noGround(word)
		}
		duplicate = true
	}
	return grounds, duplicate, nil
}

// noGround says why a word in a cell of grounds is none.
func noGround(word string) error {
	if _, err := ground.Parse(strings.ToLower(word)); err != nil && '0' <= word[0] && word[0] <= '9' {
		return fmt.Errorf("%s: %s", quote.Text(word), reason(err))
	}
	return fmt.Errorf("%s is no ground", quote.Text(word))
}

func appendNew[T comparable](all []T, more ...T) []T {
	for _, m := range more {
		if !slices.Contains(all, m) {
			all = append(all, m)
		}
	}
	return all
}

// readAssessment reads an assessment with the grounds that may stand in the
// same cell: "Deels openbaar (10.2.e / g)".
func readAssessment(cell string) (a Assessment, grounds []ground.Ground, duplicate bool, err error) {
	a, rest := assessmentAt(cell)
	if a == 0 {
		return 0, nil, false, errAssessment
	}
	rest = strings.Trim(rest, " \t\u00a0,:;-–")
	if strings.HasPrefix(rest, "(") && strings.HasSuffix(rest, ")") {
		rest = rest[1 : len(rest)-1]
	}
	grounds, duplicate, err = readGrounds(rest)
	return a, grounds, duplicate, err
}

// readDay reads a date as lists write it: 2021-07-21, 21-07-2021, 2021/07/21,
// 21/07/2021 or 07/21/2021. With slashes a day of the month up to 12 could be
// a month; where both readings give a day and they differ, it is an error.
func readDay(s string) (calendar.Date, error) {
	if d, err := calendar.Parse(s); err == nil {
		return d, nil
	}
	fields := strings.FieldsFunc(s, func(r rune) bool { return r == '-' || r == '/' })
	if len(fields) != 3 {
		return calendar.Date{}, fmt.Errorf("not a date; takes YYYY-MM-DD or DD-MM-YYYY")
	}
	parse := func(y, m, d string) (calendar.Date, error) {
		if len(m) == 1 {
			m = "0" + m
		}
		if len(d) == 1 {
			d = "0" + d
		}
		return calendar.Parse(y + "-" + m + "-" + d)
	}
	a, b, c := fields[0], fields[1], fields[2]
	if len(a) == 4 {
		return parse(a, b, c)
	}
	day, err := parse(c, b, a)
	if strings.Contains(s, "/") {
		other, err2 := parse(c, a, b)
		if err == nil && err2 == nil && day != other {
			return calendar.Date{}, fmt.Errorf("could be %s or %s", day, other)
		}
		if err2 == nil {
			return other, nil
		}
	}
	if err != nil {
		return day, fmt.Errorf("not a date; takes YYYY-MM-DD or DD-MM-YYYY")
	}
	return day, nil
}

// A Finding is something that does not hold in a list of documents: which rule
// says so, and where it is.
type Finding struct {
	Line      int    // the line of the list, counted from 1
	Number    string // the number of the document
	Name      string // the code, number or word concerned
	Provision *calendar.Provision
}

// Text returns the finding in a sentence.
func (f Finding) Text(l calendar.Lang) string {
	return f.Provision.Text(l, calendar.Args{Name: f.Name})
}

// AppendJSON appends the finding as one JSON object.
func (f Finding) AppendJSON(b []byte, l calendar.Lang) []byte {
	b = strconv.AppendInt(append(b, `{"line":`...), int64(f.Line), 10)
	if f.Number != "" {
		b = quote.AppendJSON(append(b, `,"number":`...), f.Number)
	}
	b = quote.AppendJSON(append(b, `,"rule":`...), f.Provision.ID())
	b = f.Provision.Citation().AppendJSON(append(b, `,"citation":`...))
	b = quote.AppendJSON(append(b, `,"text":`...), f.Text(l))
	return append(b, '}')
}

// CheckList yields what does not hold in the rows of an inventory list that
// belongs to a decision of a day: of each row as it comes, and at the end the
// duplicates that point nowhere. Errors of rows are passed on where they stand.
// Where the day is zero, that the grounds are those of the act of the day is
// not looked at, only that one row does not mix acts. A day for which no act is
// known is an error, the first and last. Of the rows only the numbers are kept.
func CheckList(decided calendar.Date, rows iter.Seq2[Row, error]) iter.Seq2[Finding, error] {
	return func(yield func(Finding, error) bool) {
		if _, err := ground.On(decided); err != nil && !decided.IsZero() {
			yield(Finding{}, err)
			return
		}
		numbers := map[string]bool{}
		var copies []Finding
		for d, err := range rows {
			if err != nil {
				if !yield(Finding{}, err) {
					return
				}
				continue
			}
			found := d.findings(decided)
			if d.Number != "" && numbers[d.Number] {
				found = append(found, d.finding(d.Number, ruleNumber))
			}
			for _, f := range found {
				if !yield(f, nil) {
					return
				}
			}
			numbers[d.Number] = true
			if d.Assessment == Duplicate {
				copies = append(copies, d.finding(d.Related, ruleDuplicate))
			}
		}
		for _, f := range copies {
			if f.Name == "" {
				f.Provision = ruleDuplicateNone
			}
			if (f.Name == "" || f.Name == f.Number || !numbers[f.Name]) && !yield(f, nil) {
				return
			}
		}
	}
}

func (d *Row) finding(name string, rule *calendar.Provision) Finding {
	return Finding{Line: d.Line, Number: d.Number, Name: name, Provision: rule}
}

// findings says what does not hold in one row.
func (d *Row) findings(decided calendar.Date) []Finding {
	var found []Finding
	add := func(name string, rule *calendar.Provision) { found = append(found, d.finding(name, rule)) }
	codes := make([]string, len(d.Grounds))
	for i, g := range d.Grounds {
		codes[i] = g.Code()
	}
	list := strings.Join(codes, ", ")
	switch d.Assessment {
	case PartlyPublic, NotPublic:
		if len(d.Grounds) == 0 {
			add(d.Assessment.String(), ruleGround)
		}
	case Public:
		if len(d.Grounds) > 0 {
			add(list, rulePublic)
		}
	case AlreadyPublic:
		if strings.TrimSpace(d.Source) == "" {
			add("", ruleSource)
		}
		if len(d.Grounds) > 0 {
			add(list, ruleAlready)
		}
	}
	law, _ := ground.On(decided) // CheckList has asked for the act
	for _, c := range ground.DocumentConflicts(law, d.Grounds...) {
		add(c.Name, c.Provision)
	}
	if d.Emails > 1 || chain(d.Description) {
		add(d.Description, ruleEmail)
	}
	return found
}

// chainWords name several e-mails at once.
var chainWords = []string{"e-mailwisseling", "emailwisseling", "mailwisseling", "e-mailketen", "mailketen", "e-mailconversatie", "mailconversatie", "e-mailcorrespondentie", "mailcorrespondentie"}

func chain(description string) bool {
	s := strings.ToLower(description)
	for _, w := range chainWords {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
