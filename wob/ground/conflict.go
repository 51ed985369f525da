package ground

import "github.com/wobrules/wobrules/calendar"

// A Conflict is why grounds cannot stand together on one passage.
type Conflict struct {
	Name      string // the code, or the codes, concerned
	Provision *calendar.Provision
	CannotSay bool // whether they do stand together is not known
}

// Text returns the conflict in a sentence.
func (c Conflict) Text(l calendar.Lang) string {
	return c.Provision.Text(l, calendar.Args{Name: c.Name})
}

// Conflicts says what keeps grounds from standing together on one passage: a
// ground of another act than the one that governs the decision, and grounds
// that exclude each other. The zero Law is the act of the first ground.
func Conflicts(law Law, grounds ...Ground) []Conflict {
	found := foreign(law, grounds)
	for _, p := range excluding(grounds) {
		found = append(found, Conflict{Name: p.codes, Provision: p.why})
	}
	return found
}

// DocumentConflicts is [Conflicts] for the grounds of a document, of which
// nobody knows whether they are those of one passage: that grounds exclude each
// other "ten aanzien van dezelfde informatie" cannot be said there.
func DocumentConflicts(law Law, grounds ...Ground) []Conflict {
	found := foreign(law, grounds)
	for _, p := range excluding(grounds) {
		found = append(found, Conflict{Name: p.codes, Provision: p.unknown, CannotSay: true})
	}
	return found
}

// foreign says which grounds are of another act than that of the decision, or
// than the first ground.
func foreign(law Law, grounds []Ground) []Conflict {
	rule := ruleAct
	if law == 0 && len(grounds) > 0 {
		law, rule = grounds[0].Law(), ruleMixed
	}
	var found []Conflict
	for _, g := range grounds {
		if g.Law() != law {
			found = append(found, Conflict{Name: g.Code(), Provision: rule})
		}
	}
	return found
}

// A pairing is two grounds of which one excludes the other.
type pairing struct {
	codes        string
	why, unknown *calendar.Provision
}

func excluding(grounds []Ground) []pairing {
	var found []pairing
	for _, s := range statutes[1:] {
		for _, x := range s.exclusions {
			if a, b := firstOf(grounds, x.one), firstOf(grounds, x.others...); a != "" && b != "" {
				found = append(found, pairing{a + ", " + b, x.why, x.unknown})
			}
		}
	}
	return found
}

// Grounds of more than one act.
var (
	ruleAct = define("wob.list.act", calendar.Ruling("ECLI:NL:RVS:2022:1432"),
		"{name} is geen grond van de wet die op de dag van het besluit geldt",
		"{name} is no ground of the act in force on the day of the decision")
	ruleMixed = define("wob.list.mixed", calendar.Ruling("ECLI:NL:RVS:2022:1432"),
		"{name} is een grond van een andere wet dan de overige; een besluit volgt de wet van zijn dag",
		"{name} is a ground of another act than the rest; a decision follows the act of its day")
)

// An exclusion is a ground that never stands beside certain others for the same
// information.
type exclusion struct {
	one     string
	others  []string // beginnings of codes
	why     *calendar.Provision
	unknown *calendar.Provision // said of a document of several passages
}

func firstOf(grounds []Ground, codes ...string) string {
	for _, g := range grounds {
		for _, c := range codes {
			if concerns(c, g.Code()) {
				return g.Code()
			}
		}
	}
	return ""
}
