package letter

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// objectionTerm is the term of art. 6:7 Awb, as the clause should have it; the
// dates are computed by the clock.
var objectionTerm = wob.SixWeeks().Span()

var (
	remediesMissing = define("scope.remedies.missing", awbArticle("3:45", ""),
		"de tekst van de brief heeft geen rechtsmiddelenclausule (de tekst kan afgebroken zijn)",
		"the text of the letter has no remedies clause (the text may be cut short)")
	remediesTerm = define("scope.remedies.term", awbArticle("3:45", ""),
		"de rechtsmiddelenclausule noemt geen termijn", "the remedies clause names no term")
	remediesWeeks = define("scope.remedies.weeks", awbArticle("6:7", ""),
		"de rechtsmiddelenclausule noemt {span}; de termijn is "+objectionTerm.Long(calendar.Dutch),
		"the remedies clause names {span}; the term is "+objectionTerm.Long(calendar.English))
	remediesStart = define("scope.remedies.start", awbArticle("6:8", "1"),
		"de rechtsmiddelenclausule zegt niet vanaf wanneer de termijn loopt",
		"the remedies clause does not say from when the term runs")
	remediesLetterDate = define("scope.remedies.letter-date", awbArticle("6:8", "1"),
		"de rechtsmiddelenclausule telt vanaf de datum op de brief; de termijn begint op de dag na die van "+
			"bekendmaking (verzending)",
		"the remedies clause counts from the date on the letter; the term starts on the day after publication (dispatch)")
	remediesKind = define("scope.remedies.kind", awbArticle("3:45", ""),
		"de rechtsmiddelenclausule zegt niet welk rechtsmiddel openstaat",
		"the remedies clause does not say which remedy is open")
	remediesAppeal = define("scope.remedies.appeal", awbArticle("7:1", "1"),
		"de rechtsmiddelenclausule noemt beroep, maar tegen een eerste besluit staat eerst bezwaar open "+
			"(behoudens de uitzonderingen van het artikel)",
		"the remedies clause names appeal to the court, but against a first decision an objection comes first "+
			"(save the exceptions of the article)")
	remediesObjection = define("scope.remedies.objection", awbArticle("7:1", "2"),
		"de rechtsmiddelenclausule noemt bezwaar, maar tegen een beslissing op bezwaar staat beroep bij de rechter open",
		"the remedies clause names objection, but against a decision on an objection appeal to the court is open")
	remediesAddressee = define("scope.remedies.to", awbArticle("3:45", ""),
		"de rechtsmiddelenclausule zegt niet waar het bezwaar- of beroepschrift moet worden ingediend",
		"the remedies clause does not say where the objection or appeal must be filed")
	remediesPostcode = define("scope.remedies.postcode", awbArticle("3:45", ""),
		"in het adres voor het bezwaar ontbreekt de postcode: {name}",
		"the address for the objection lacks a postcode: {name}")
	remediesNoForm = define("scope.remedies.form", awbArticle("6:5", "1"),
		"de rechtsmiddelenclausule noemt niet waaraan een bezwaarschrift moet voldoen (art. 3:45 Awb vraagt dat niet)",
		"the remedies clause does not say what an objection must hold (art. 3:45 Awb does not ask for that)")
)

// A remedyLaw is what is said of a clause, each for one law of procedure; what
// is nil it does not ask.
type remedyLaw struct {
	missing, both, kind, term, weeks, start, letterDate, appeal, objection, to, postcode, noForm *calendar.Provision
	forms                                                                                        []formLack
}

// awbRemedies are the remedies of the Awb.
var awbRemedies = remedyLaw{
	missing: remediesMissing, kind: remediesKind, term: remediesTerm, weeks: remediesWeeks, start: remediesStart,
	letterDate: remediesLetterDate, appeal: remediesAppeal, objection: remediesObjection, to: remediesAddressee,
	postcode: remediesPostcode, noForm: remediesNoForm, forms: formLacks,
}

// A formLack is a part of an objection that a clause does not name while it
// names others.
type formLack struct {
	part      string
	provision *calendar.Provision
}

var formLacks = func() (all []formLack) {
	for _, q := range wob.FormRequirements() {
		dutch := "de rechtsmiddelenclausule vermeldt niet dat een bezwaarschrift " + q.Name(calendar.Dutch) + " bevat"
		english := "the remedies clause does not say that an objection holds " + q.Name(calendar.English)
		if q.Code() == "signed" {
			dutch = "de rechtsmiddelenclausule vermeldt niet dat het bezwaarschrift moet worden ondertekend"
			english = "the remedies clause does not say that the objection must be signed"
		}
		all = append(all, formLack{q.Code(), define("scope.remedies.form."+q.Code(), q.Missing().Citation(), dutch, english)})
	}
	return all
}()

// objectionForm is what an objection must hold, in the words of art. 6:5 lid 1
// Awb: "wordt ondertekend en bevat ten minste".
var objectionForm = define("scope.objection.form", awbArticle("6:5", "1"),
	"een bezwaarschrift wordt ondertekend en bevat ten minste naam en adres van de indiener, de dagtekening, "+
		"een omschrijving van het besluit waartegen het is gericht en de gronden",
	"an objection is signed and holds at least the name and address of the objector, the date, a description "+
		"of the decision it is against and the grounds")

// checkRemedies: a decision says which remedy is open, within which term and
// where (art. 3:45 Awb), and says it right (arts. 6:5, 6:7, 6:8 and 7:1 Awb). A
// letter without a decision needs no clause.
func checkRemedies(e *Exam, report func(Finding)) {
	law := e.act.remedies
	if len(e.Letter.Remedies) == 0 {
		if e.objectionable() {
			e.lacks("remedies.kind", Finding{Provision: law.missing}, report)
		}
		return
	}
	if !(e.names(ObjectionRemedy) && e.names(AppealRemedy)) {
		e.lacks("remedies.kind", Finding{Provision: law.both}, report)
	}
	for i := range e.Letter.Remedies {
		e.checkRemedy(&e.Letter.Remedies[i], report)
	}
}

func (e *Exam) checkRemedy(m *Remedy, report func(Finding)) {
	law := e.act.remedies
	say := func(p *calendar.Provision) { report(Finding{Provision: p}) }
	lacks := func(kind string, p *calendar.Provision) { e.lacks(kind, Finding{Provision: p}, report) }
	onObjection := e.Letter.OnObjection == calendar.Yes
	switch m.Kind {
	case AppealRemedy:
		if !onObjection && !e.names(ObjectionRemedy) {
			say(law.appeal)
		}
	case ObjectionRemedy:
		if onObjection {
			say(law.objection)
		}
	default:
		lacks("remedies.kind", law.kind)
	}
	if m.Weeks == 0 {
		lacks("remedies.weeks", law.term)
	} else if calendar.Weeks(m.Weeks) != objectionTerm {
		report(Finding{Provision: law.weeks, Args: calendar.Args{Span: calendar.Weeks(m.Weeks)}})
	}
	switch m.From {
	case "":
		lacks("remedies.from", law.start)
	case FromUnstated:
		say(law.start)
	case FromLetterDate:
		say(law.letterDate)
	}
	if m.To == "" {
		lacks("remedies.to", law.to)
	} else if strings.Contains(strings.ToLower(m.To), "postbus") && !postcode().MatchString(m.To) {
		report(Finding{Provision: law.postcode, Args: calendar.Args{Name: m.To}})
	}
	if len(m.Form) == 0 {
		if law.noForm != nil {
			lacks("remedies.form", law.noForm)
		}
		return
	}
	for _, f := range law.forms {
		if !slices.Contains(m.Form, f.part) {
			lacks("remedies.form", f.provision)
		}
	}
}

// names reports whether a clause of the letter names a remedy.
func (e *Exam) names(k RemedyKind) bool {
	return slices.ContainsFunc(e.Letter.Remedies, func(m Remedy) bool { return m.Kind == k })
}

// objectionable reports whether the letter holds a decision that is open to
// objection; of one read from its text that is not known, and it mostly does.
func (e *Exam) objectionable() bool {
	if e.text && len(e.Letter.Outcomes) == 0 {
		return !e.Letter.Date.IsZero()
	}
	for i := range e.Letter.Outcomes {
		for _, d := range e.Letter.Outcomes[i].Kinds {
			if row := e.act.disposition(d); row != nil && row.Decision == calendar.Yes {
				return true
			}
		}
	}
	return false
}

// postcode is a Dutch postcode in an address: four digits, the first not 0, and
// two capitals, with or without a space between them.
var postcode = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(^|[^0-9])[1-9][0-9]{3} *[A-Z]{2}([^A-Z]|$)`)
})
