package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
)

var (
	groundAct = define("scope.ground.act", awbArticle("3:46", ""),
		"{name} is geen grond in de wet die op de dag van het besluit ({on}) gold",
		"{name} is no ground in the act that was in force on the day of the decision ({on})")
	groundExcluded = define("scope.ground.excluded", awbArticle("3:46", ""),
		"{name} kan de weigering hier niet dragen, gelet op wat de brief over de informatie vermeldt",
		"{name} cannot hold here, given what the letter says of the information")
)

// checkGrounds: each ground exists in the act of the day of the
// decision, and can hold for the information as the letter describes it (what
// is environmental, consent, internal deliberation). What the letter does not
// say of the information rules nothing out.
func checkGrounds(e *Exam, report func(Finding)) {
	l := e.Letter
	decided := e.decided
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		passage := ground.Passage{
			Decided: decided, Environmental: o.Environmental, Emissions: o.Emissions, Consent: o.Consent,
			InternalDeliberation: o.Deliberation, PersonalView: o.PolicyViews,
		}
		for _, code := range o.Grounds {
			g, err := ground.Parse(code)
			if err != nil {
				continue // Check reports it
			}
			say := func(p *calendar.Provision) {
				report(Finding{Provision: p, Items: o.Items, Args: calendar.Args{Name: g.Code(), On: decided}})
			}
			if _, _, err := g.On(decided); err != nil {
				say(groundAct)
				continue
			}
			out, err := g.Of(passage)
			if err != nil || out.Verdict != ground.DoesNotApply {
				continue
			}
			say(groundExcluded)
			if len(out.By) > 0 {
				say(out.By[0]) // the others say what else would rule it out
			}
		}
	}
}

// groundCaveats are what is not certain of the text of the grounds on the day
// of the decision.
func (e *Exam) groundCaveats() []wob.Caveat {
	l, decided := e.Letter, e.decided
	var all []wob.Caveat
	for i := range l.Outcomes {
		for _, code := range l.Outcomes[i].Grounds {
			g, err := ground.Parse(code)
			if err != nil {
				continue
			}
			_, uncertain, err := g.On(decided)
			if err != nil {
				continue
			}
			for _, p := range uncertain {
				all = append(all, wob.Caveat{Provision: p})
			}
		}
	}
	return all
}

// groundText names a ground with its code.
func groundText(l calendar.Lang, code string) string {
	g, err := ground.Parse(code)
	if err != nil {
		return code
	}
	return g.Code() + " " + g.Name(l)
}
