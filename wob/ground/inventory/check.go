package inventory

import (
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/wob/ground"
)

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
	return f.Provision.Text(l, calendar.Args{Name: quote.Plain(f.Name)})
}

// AppendJSON appends the finding as one JSON object.
func (f Finding) AppendJSON(b []byte, l calendar.Lang) []byte {
	w := file.Writer{B: b, Lang: l}
	w.Open('{')
	w.Int("line", f.Line)
	w.Text("number", f.Number)
	if f.Provision != nil {
		w.Quote("rule", f.Provision.ID())
		w.Key("citation")
		w.B = f.Provision.Citation().AppendJSON(w.B)
		w.Quote("text", f.Text(l))
	}
	w.Close('}')
	return w.B
}

// CheckList yields what does not hold in the rows of an inventory list that
// belongs to a decision of a day by a body in a territory: of each row as it comes, and at the end the
// duplicates that point nowhere. Errors of rows are passed on where they stand,
// and what was read of such a row is checked like any other; what was not read
// is not held against it. Where the day is zero, that the grounds are those of
// the act of the day is not looked at, only that one row does not mix acts. A
// day for which no act is known is an error, the first and last. Of the rows
// only the numbers are kept.
func CheckList(at ground.Territory, decided calendar.Date, rows iter.Seq2[Row, error]) iter.Seq2[Finding, error] {
	return func(yield func(Finding, error) bool) {
		law, err := ground.In(at, decided)
		if err != nil && !decided.IsZero() {
			yield(Finding{}, fmt.Errorf("inventory.CheckList(%s): %w", decided, err))
			return
		}
		if rows == nil {
			return
		}
		c := checker{
			at: at, law: law, decided: decided,
			numbers: map[string]bool{}, plain: map[string]bool{}, aged: map[ground.Ground]*calendar.Provision{},
		}
		for d, err := range rows {
			if err != nil && !yield(Finding{}, err) {
				return
			}
			if d.Line == 0 && err != nil {
				continue // nothing of it was read
			}
			for _, f := range c.row(&d) {
				if !yield(f, nil) {
					return
				}
			}
		}
		for _, f := range c.copies {
			if f.Name == "" {
				f.Provision = ruleDuplicateNone
			}
			if (f.Name == "" || f.Name == f.Number || !c.known(f.Name)) && !yield(f, nil) {
				return
			}
		}
	}
}

// A checker holds what one row says about others.
type checker struct {
	at      ground.Territory
	law     ground.Law // of the decision; none where no day is given
	decided calendar.Date
	numbers map[string]bool
	plain   map[string]bool // without the noughts before them
	copies  []Finding       // the duplicates, judged when all numbers are known
	aged    map[ground.Ground]*calendar.Provision
}

// known reports whether a row has a number, written alone or as the platform
// writes it, with its matter before it ("17-12").
func (c *checker) known(number string) bool {
	for n := range strings.FieldsFuncSeq(number, func(r rune) bool { return r == ';' || r == ',' }) {
		if n = trim(n); !c.numbers[n] && !c.plain[unpadded(n)] {
			return false
		}
	}
	return true
}

// unpadded is a number as people point to it: "003" is 3.
func unpadded(n string) string {
	if short := strings.TrimLeft(n, "0"); short != "" && isDigit(short[0]) {
		return short
	}
	return n
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func (c *checker) row(d *Row) []Finding {
	found := c.findings(d)
	if c.numbers[d.Number] {
		found = append(found, d.finding(d.Number, ruleNumber))
	}
	for _, n := range []string{d.Number, d.Also} {
		if n == "" {
			continue
		}
		c.numbers[n] = true
		c.plain[unpadded(n)] = true
		if d.Matter != "" {
			c.numbers[d.Matter+"-"+n] = true
		}
	}
	if d.Assessment == Duplicate && !d.Unread.Has(FieldRelated) {
		c.copies = append(c.copies, d.finding(d.Related, ruleDuplicate))
	}
	return found
}

func (d *Row) finding(name string, rule *calendar.Provision) Finding {
	return Finding{Line: d.Line, Number: d.Number, Name: name, Provision: rule}
}

// findings says what does not hold in one row. Rules for one passage are not
// applied: a row is a document of many passages.
func (c *checker) findings(d *Row) []Finding {
	var found []Finding
	add := func(name string, rule *calendar.Provision) { found = append(found, d.finding(name, rule)) }
	codes := slices.Clone(d.Incomplete)
	for _, g := range d.Grounds {
		codes = append(codes, g.Code())
	}
	list := strings.Join(codes, ", ")
	switch d.Assessment {
	case PartlyPublic, NotPublic:
		if len(codes) == 0 && !d.Unread.Has(FieldGrounds) && !d.reasoned() {
			add(d.Assessment.String(), ruleGround)
		}
	case Public:
		if len(codes) > 0 {
			add(list, rulePublic)
		}
	case AlreadyPublic:
		if trim(d.Source) == "" && !d.Unread.Has(FieldSource) {
			add("", ruleSource)
		}
		if len(codes) > 0 {
			add(list, ruleAlready)
		}
	}
	for _, raw := range d.Incomplete {
		add(raw, ruleIncomplete)
	}
	found = append(found, c.acts(d)...)
	found = append(found, c.age(d)...)
	if d.Emails > 1 || chain(d.Description) {
		add(d.Description, ruleEmail)
	}
	return found
}

// reasoned reports whether a row gives its reasons in words: art. 3:46 Awb asks
// for "een deugdelijke motivering", and a note or a remark may be that. Whether it
// is cannot be seen in a list.
func (d *Row) reasoned() bool { return trim(d.Note) != "" || len(d.Remarks) > 0 }

// acts says which grounds are of another act than that of the day, or where no
// day is given than the first.
func (c *checker) acts(d *Row) (found []Finding) {
	for _, g := range d.Grounds {
		asked := []ground.Ground{g}
		if c.decided.IsZero() {
			if g.Law() == d.Grounds[0].Law() {
				continue
			}
			asked = []ground.Ground{d.Grounds[0], g}
		}
		for _, conflict := range ground.Conflicts(c.law, asked...) {
			found = append(found, d.finding(conflict.Name, conflict.Provision))
		}
	}
	return found
}

// age is art. 5.3 Woo: "Bij een weigering van een verzoek om informatie die
// ouder is dan vijf jaar motiveert het bestuursorgaan [...] waarom de [...]
// belangen ondanks het tijdsverloop zwaarder wegen". The reasons may stand in
// the letter; a list cannot show them.
func (c *checker) age(d *Row) (found []Finding) {
	if !ground.Older(d.latest(), c.decided) || d.Assessment != PartlyPublic && d.Assessment != NotPublic {
		return nil
	}
	var codes []string
	var rule *calendar.Provision
	for _, g := range d.Grounds {
		if p := c.agedBy(g); p != nil {
			codes, rule = append(codes, g.Code()), ruleAge
		}
	}
	if rule != nil {
		found = append(found, d.finding(strings.Join(codes, ", "), rule))
	}
	return found
}

// agedBy returns what the act asks of a ground for a document older than five
// years, and nil where it asks nothing; the table of the grounds knows.
func (c *checker) agedBy(g ground.Ground) *calendar.Provision {
	p, ok := c.aged[g]
	if ok {
		return p
	}
	// An old passage of ordinary information in which every ground can stand.
	old := ground.Passage{
		Territory: c.at, Decided: c.decided, DocumentDate: c.decided.AddDays(-10 * 366),
		Environmental: calendar.No, BusinessData: calendar.Yes, SuppliedInConfidence: calendar.No,
		InternalDeliberation: calendar.Yes, PersonalView: calendar.Yes,
	}
	if reply, err := g.Of(old); err == nil {
		for _, show := range reply.Show {
			if show.ID() == "woo.5.3.age" {
				p = show
			}
		}
	}
	c.aged[g] = p
	return p
}

// chainWords name several e-mails at once.
var chainWords = []string{
	"e-mailwisseling", "emailwisseling", "mailwisseling", "e-mailketen", "mailketen", "e-mailconversatie",
	"mailconversatie",
	"e-mailcorrespondentie", "mailcorrespondentie",
}

func chain(description string) bool {
	s := strings.ToLower(description)
	for _, w := range chainWords {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
