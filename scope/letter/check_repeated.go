package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob/ground"
)

var (
	repeatedPower = define("scope.repeated.power", awbArticle("4:6", "2"),
		"afwijzen met verwijzing naar het besluit van {on} ({name}) kan, het moet niet; en alleen voor wat dat "+
			"weigerde, niet voor wat na de peildatum daarvan ligt",
		"refusing by reference to the decision of {on} ({name}) is a power, not a duty; and only for what it "+
			"refused, not for what lies after its reference date")
	repeatedUnknown = define("scope.repeated.new-facts", awbArticle("4:6", "1"),
		"of de verzoeker nieuwe feiten of veranderde omstandigheden heeft vermeld, staat niet in de brief: dat "+
			"is niet hetzelfde als dat zij er niet zijn",
		"whether the requester stated new facts or changed circumstances is not in the letter: that is not the "+
			"same as that there are none")
	repeatedAct = define("scope.repeated.act",
		calendar.Source("uiteenlopende opvattingen (onder meer nkoo.nl, 2 juli 2024)", ""),
		"het besluit van {on} ({name}) is onder een andere wet genomen: of art. 4:6 Awb dan geldt, is niet uitgemaakt",
		"the decision of {on} ({name}) was taken under another act: whether art. 4:6 Awb applies then is not settled")
	repeatedOlder = define("scope.repeated.five-years", calendar.Article(ground.Woo.Act(), "5.3"),
		"sinds het besluit van {on} ({name}) kunnen documenten ouder dan vijf jaar zijn geworden: dan is te "+
			"motiveren waarom de grond nog zwaarder weegt dan openbaarheid, en kan dat een veranderde omstandigheid "+
			"zijn",
		"since the decision of {on} ({name}) documents may have become older than five years: then reasons must "+
			"be given why the ground still outweighs openness, and that can be a changed circumstance")
)

// checkRepeated: a request is refused as a repeated application only where the
// same applicant was refused by the same body before; the refusal is a power, and
// what changed since can be argued.
func checkRepeated(e *Exam, report func(Finding)) {
	l := e.Letter
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		if o.has(RepeatedApplication) {
			e.checkRepetition(o.Items, l.Earlier, calendar.Unknown, false, report)
		}
	}
	earlier := l.earlier()
	for i := range l.Limits {
		n := &l.Limits[i]
		if n.Basis != BasisRepeated {
			continue
		}
		relied := make([]scope.EarlierDecision, len(n.Relies))
		for j, ref := range n.Relies {
			relied[j] = *earlier[ref]
		}
		e.checkRepetition(n.Items, relied, n.NewFacts, true, report)
	}
}

// checkRepetition holds earlier decisions against art. 4:6 Awb; limit is for a
// narrowing that rests on them.
func (e *Exam) checkRepetition(
	items []string, earlier []scope.EarlierDecision, newFacts calendar.Answer, limit bool, report func(Finding),
) {
	var missing []Finding
	holds := false
	for _, d := range earlier {
		f := Finding{Items: items, Args: calendar.Args{On: d.Date, Name: d.Reference}}
		if f.Provision = scope.ByRepetition(d, d.Date, newFacts).Idle(); f.Provision != nil {
			missing = append(missing, f)
			continue
		}
		holds = true
		if d.Date.IsZero() {
			continue
		}
		if e.underOtherAct(d.Date) {
			f.Provision = repeatedAct
			report(f)
		}
		if e.act.fiveYears && e.decided.After(d.Date) && !d.ReferenceDate.IsZero() {
			f.Provision = repeatedOlder
			report(f)
		}
	}
	switch {
	case holds && limit && newFacts == calendar.Unknown:
		report(Finding{Provision: repeatedUnknown, Items: items})
	case !holds:
		for _, f := range missing {
			report(f)
		}
	}
}
