package ground

import (
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
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
		return 0, fmt.Errorf("ground.ParseAssessment(%s): %w", quote.Text(s), errAssessment)
	}
	return a, nil
}

// assessmentAt matches the longest assessment at the start of s.
func assessmentAt(s string) (found Assessment, rest string) {
	s = strings.TrimLeft(s, " \t\u00a0")
	best := 0
	for _, row := range assessmentWords {
		for _, w := range row.words {
			if end, ok := phrase(s, 0, w); ok && end > best {
				found, best = row.is, end
			}
		}
	}
	return found, s[best:]
}

// A Document is one row of an inventory list (inventarislijst).
type Document struct {
	Line        int // where the row starts, counted from 1
	Number      string
	Date        calendar.Date // zero where the list gives none
	Description string
	Assessment  Assessment
	Grounds     []Ground
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

func appendNumber(b []byte, n int) []byte { return strconv.AppendInt(b, int64(n), 10) }

// cellWords may stand between the grounds in a cell.
var cellWords = []string{
	"weigering", "geweigerd", "gelakt", "o.g.v.", "o.g.v", "ogv.", "ogv", "op", "grond", "gronden", "van", "de", "het", "obv", "o.b.v.", "o.b.v",
	"wob", "woo", "art", "artikel", "artikelen", "zie", "met", "name",
}

// readGrounds reads the grounds in a cell. What is no ground and stands there
// all the same is an error, with the reason.
func readGrounds(cell string) (grounds []Ground, duplicate bool, err error) {
	plain := true
	var all []Ground
	for token := range strings.FieldsFuncSeq(cell, func(r rune) bool { return r == ';' || r == ',' || r == '/' }) {
		token = strings.ToLower(strings.TrimSpace(token))
		if token == "" {
			continue
		}
		if a, rest := assessmentAt(token); a == Duplicate && rest == "" {
			duplicate = true
			continue
		}
		g, err := Parse(token)
		if err != nil {
			plain = false
			break
		}
		all = appendNew(all, g)
	}
	if plain {
		return all, duplicate, nil
	}
	grounds, duplicate = nil, false
	rest := 0
	left := func(s string) error {
		s = strings.Trim(s, " \t\r\n\u00a0,;/&+()[].:-–")
		for s != "" {
			if a, tail := assessmentAt(s); a == Duplicate {
				duplicate, s = true, tail
			} else if end, ok := anyPhrase(s, 0, joiners); ok {
				s = s[end:]
			} else if end, ok := anyWord(s, 0, cellWords); ok {
				s = s[end:]
			} else {
				word, _, _ := strings.Cut(s, " ")
				if _, err := Parse(strings.ToLower(word)); err != nil && word != "" && isDigit(word[0]) {
					return fmt.Errorf("%s: %s", quote.Text(word), reason(err))
				}
				return fmt.Errorf("%s is no ground", quote.Text(s))
			}
			s = strings.Trim(s, " \t\r\n\u00a0,;/&+()[].:-–")
		}
		return nil
	}
	for f := range Find(cell) {
		if err := left(cell[rest:f.Start]); err != nil {
			return nil, false, err
		}
		if f.Status != Complete {
			return nil, false, fmt.Errorf("%s is %s", quote.Text(f.Raw), f.Status)
		}
		grounds = appendNew(grounds, f.Grounds...)
		rest = f.End
	}
	if err := left(cell[rest:]); err != nil {
		return nil, false, err
	}
	return grounds, duplicate, nil
}

// readAssessment reads an assessment with the grounds that may stand in the
// same cell: "Deels openbaar (10.2.e / g)".
func readAssessment(cell string) (a Assessment, grounds []Ground, duplicate bool, err error) {
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

// CheckList yields what does not hold in the rows of an inventory list that
// belongs to a decision of a day: of each row as it comes, and at the end the
// duplicates that point nowhere. Errors of rows are passed on where they stand.
// Where the day is zero, that the grounds are those of the act of the day is
// not looked at, only that one row does not mix acts. A day for which no act is
// known is an error, the first and last. Of the rows only the numbers are kept.
func CheckList(decided calendar.Date, rows iter.Seq2[Document, error]) iter.Seq2[Finding, error] {
	return func(yield func(Finding, error) bool) {
		if _, err := On(decided); err != nil && !decided.IsZero() {
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

func (d *Document) finding(name string, rule *calendar.Provision) Finding {
	return Finding{Line: d.Line, Number: d.Number, Name: name, Provision: rule}
}

// findings says what does not hold in one row.
func (d *Document) findings(decided calendar.Date) []Finding {
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
	for _, f := range together(decided, d.Grounds) {
		add(f.Name, f.Provision)
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
