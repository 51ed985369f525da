package letter

import (
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
)

var (
	groundAct = defineBoth("scope.ground.act", awbArticle("3:46", ""), besArticle("5", "2"),
		"{name} is geen grond in de wet die op de dag van het besluit ({on}) gold",
		"{name} is no ground in the act that was in force on the day of the decision ({on})")
	groundExcluded = defineBoth("scope.ground.excluded", awbArticle("3:46", ""), besArticle("5", "2"),
		"{name} kan de weigering hier niet dragen, gelet op wat de brief over de informatie vermeldt",
		"{name} cannot hold here, given what the letter says of the information")
	groundMissing = defineBoth("scope.ground.unknown", awbArticle("3:46", ""), besArticle("5", "2"),
		"of {name} de weigering van milieu-informatie kan dragen, is niet te zeggen: de brief vermeldt niet "+
			"alles waar de wet naar vraagt",
		"whether {name} can hold against environmental information cannot be said: the letter does not state "+
			"all that the act asks for")
)

// passage is what the letter says of the information of an outcome; what it
// says of the request as a whole holds for it too.
func (e *Exam) passage(o *Outcome) ground.Passage {
	environmental := o.Environmental
	for i := range e.Requests {
		if environmental == calendar.Unknown && e.Requests[i].Request.Environmental == calendar.Yes {
			environmental = calendar.Yes
		}
	}
	return ground.Passage{
		Territory: e.Letter.Territory, Decided: e.decided,
		Environmental: environmental, Emissions: o.Emissions, Consent: o.Consent,
		InternalDeliberation: o.Deliberation, PersonalView: o.PolicyViews,
	}
}

// checkGrounds: each ground exists in the act of the day of the decision, and can
// hold for the information as the letter describes it. What the letter does not
// say of the information rules nothing out; of environmental information, which
// the act protects from grounds, it says what is not known.
func checkGrounds(e *Exam, report func(Finding)) {
	for i := range e.Letter.Outcomes {
		o := &e.Letter.Outcomes[i]
		passage := e.passage(o)
		for _, code := range o.Grounds {
			g, err := ground.Parse(code)
			if err != nil {
				continue // Validate reports it
			}
			say := func(p *calendar.Provision) {
				report(Finding{Provision: p, Items: o.Items, Args: calendar.Args{Name: g.Code(), On: e.decided}})
			}
			if e.foreign(g) {
				say(groundAct)
				continue
			}
			reply, err := g.Of(passage)
			switch {
			case err != nil:
			case reply.Verdict == ground.DoesNotApply:
				say(groundExcluded)
				for _, p := range reply.By {
					say(p)
				}
			case len(reply.Missing) > 0 && guards(g, passage):
				report(Finding{
					Provision: groundMissing, Items: o.Items, Args: calendar.Args{Name: g.Code()}, Missing: reply.Missing,
				})
			}
		}
	}
}

// foreign reports whether a ground is none of the act that governs the letter:
// the day of the decision and the territory of the body decide which that is
// (ECLI:NL:RVS:2022:1432), the ground does not. A ground that the act of the day
// had not yet, is none of it either. Where the day of the decision is not known,
// only a ground of another territory is foreign for sure.
func (e *Exam) foreign(g ground.Ground) bool {
	if _, known := e.Letter.decidedBy(); !known {
		return g.Law().Territory() != e.Letter.Territory
	}
	law, _ := ground.In(e.Letter.Territory, e.decided) // before the first act none: every ground conflicts
	_, _, err := g.On(e.decided)
	return err != nil || len(ground.Conflicts(law, g)) > 0
}

// guards reports whether the act protects environmental information from a
// ground: not where the ground is there for such information alone.
func guards(g ground.Ground, p ground.Passage) bool {
	if p.Environmental != calendar.Yes {
		return false
	}
	p.Environmental = calendar.No
	reply, _ := g.Of(p)
	return reply.Verdict != ground.DoesNotApply
}

var missingFacts = words.Label{"; niet bekend is: %s", "; not known is: %s"}

// factNames names facts in a list.
func factNames(l calendar.Lang, facts []ground.Fact) string {
	names := make([]string, len(facts))
	for i, f := range facts {
		names[i] = f.Name(l)
	}
	return strings.Join(names, "; ")
}

// regime looks up the act that an outcome lets go before the grounds; where it names
// none the Listing says nothing.
func (e *Exam) regime(o *Outcome) ground.Listing {
	if o.Regime == "" || !o.has(SpecialRegime) {
		return ground.Listing{}
	}
	article := o.Article
	for _, own := range []string{"woo", "wob", "open overheid", "openbaarheid van bestuur"} {
		if strings.Contains(strings.ToLower(article), own) {
			article = "" // it cites the article that refers to the regime
		}
	}
	found, _ := ground.LookUp(e.decided, o.Regime, article) // without a day of decision nothing
	return found
}

// checkRegimes holds a special regime against the annex to art. 8.8 Woo of the
// day, or what is known of case law under the Wob.
func checkRegimes(e *Exam, report func(Finding)) {
	for i := range e.Letter.Outcomes {
		o := &e.Letter.Outcomes[i]
		if found := e.regime(o); found.Standing == ground.NotFound || found.Standing == ground.NotAnAct {
			report(Finding{Provision: found.Says, Items: o.Items, Args: calendar.Args{Name: found.Name}})
		}
	}
}

// groundCaveats are what is not certain of the text of the grounds and of the
// regimes on the day of the decision.
func (e *Exam) groundCaveats() []wob.Caveat {
	var all []wob.Caveat
	for i := range e.Letter.Outcomes {
		o := &e.Letter.Outcomes[i]
		for _, code := range o.Grounds {
			g, err := ground.Parse(code)
			if err != nil {
				continue
			}
			_, uncertain, _ := g.On(e.decided)
			if e.foreign(g) {
				continue
			}
			for _, p := range uncertain {
				all = append(all, wob.Caveat{Provision: p})
			}
		}
		found := e.regime(o)
		if found.Standing != ground.NotFound && found.Standing != ground.NotAnAct {
			all = append(all, wob.Caveat{Provision: found.Says, Args: calendar.Args{Name: found.Name}})
		}
		for _, p := range found.Caveats {
			all = append(all, wob.Caveat{Provision: p})
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
