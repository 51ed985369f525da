package ground

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// A Finding is something that does not hold in a list of documents or in the
// grounds of a passage: which rule says so, and where it is.
type Finding struct {
	Line      int    // the line of the list, counted from 1; 0 outside a list
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
	b = append(b, '{')
	if f.Line > 0 {
		b = append(appendNumber(append(b, `"line":`...), f.Line), ',')
	}
	if f.Number != "" {
		b = append(quote.AppendJSON(append(b, `"number":`...), f.Number), ',')
	}
	b = quote.AppendJSON(append(b, `"rule":`...), f.Provision.ID())
	b = f.Provision.Citation().AppendJSON(append(b, `,"citation":`...))
	b = quote.AppendJSON(append(b, `,"text":`...), f.Text(l))
	return append(b, '}')
}

// Together says what keeps grounds from standing together on one passage of a
// decision of a day: a ground of another act than that of the day, and grounds
// that exclude each other. A day for which no act is known is an error.
func Together(decided calendar.Date, grounds ...Ground) ([]Finding, error) {
	if _, err := On(decided); err != nil {
		return nil, err
	}
	return together(decided, grounds), nil
}

// together is Together where the day may be zero: then the first ground names
// the act.
func together(decided calendar.Date, grounds []Ground) []Finding {
	var found []Finding
	law, err := On(decided)
	if err != nil && len(grounds) > 0 {
		law = grounds[0].Law()
	}
	for _, g := range grounds {
		if g.Law() == law {
			continue
		}
		rule := ruleAct
		if err != nil {
			rule = ruleMixed
		}
		found = append(found, Finding{Name: g.Code(), Provision: rule})
	}
	for _, s := range statutes[1:] {
		for _, x := range s.exclusions {
			if a, b := firstOf(grounds, x.one), firstOf(grounds, x.others...); a != "" && b != "" {
				found = append(found, Finding{Name: a + ", " + b, Provision: x.why})
			}
		}
	}
	return found
}

// An exclusion is a ground that never stands beside certain others for the same
// information.
type exclusion struct {
	one    string
	others []string // beginnings of codes
	why    *calendar.Provision
}

func firstOf(grounds []Ground, codes ...string) string {
	for _, g := range grounds {
		for _, c := range codes {
			if e := (extra{grounds: c}); e.concerns(g.Code()) {
				return g.Code()
			}
		}
	}
	return ""
}
