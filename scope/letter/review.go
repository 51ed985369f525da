package letter

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// A Check (toets) holds what is known of a letter against one rule and reports
// what it finds. A body adds its own:
//
//	letter.Review(exam, append(letter.Checks(), own)...)
type Check func(e *Exam, report func(Finding))

// Review returns what a decision letter lacks, what it breaches, and what it
// rests on that the law does not give, in the order of the checks. Without
// checks the standard ones run. Where a clock did not run, nothing is said of it.
func Review(e *Exam, checks ...Check) []Finding {
	if e == nil || e.act == nil {
		return nil // not made by NewExam
	}
	if len(checks) == 0 {
		checks = standard
	}
	all := collection{act: e.act}
	for _, check := range checks {
		if check != nil {
			check(e, all.add)
		}
	}
	// A finding on every item is one on the letter.
	items := len(e.Letter.items())
	for i := range all.findings {
		if n := len(all.findings[i].Items); n > 1 && n == items {
			all.findings[i].Items = nil
		}
	}
	return all.findings
}

// A collection keeps findings in the order of their first report. What is said
// of several items is said once, with all of them.
type collection struct {
	act      *act
	findings []Finding
	index    map[said]int
	items    map[saidOf]bool
}

type said struct {
	provision, of *calendar.Provision
	request       string
	whole         bool // it names no items
	on            calendar.Date
	args          calendar.Args
}

type saidOf struct {
	finding int
	item    string
}

func (c *collection) add(f Finding) {
	if f.Provision = c.act.own(f.Provision); f.Provision == nil {
		return // it says nothing here
	}
	if c.index == nil {
		c.index, c.items = map[said]int{}, map[saidOf]bool{}
	}
	key := said{f.Provision, f.Of, f.Request, len(f.Items) == 0, f.On, f.Args}
	i, ok := c.index[key]
	if !ok {
		i = len(c.findings)
		c.index[key] = i
		items := f.Items
		f.Items = nil
		c.findings = append(c.findings, f)
		f.Items = items
	}
	for _, id := range f.Items {
		if of := (saidOf{i, id}); !c.items[of] {
			c.items[of] = true
			c.findings[i].Items = append(c.findings[i].Items, id)
		}
	}
}

// Checks returns the standard checks, in the order in which they run.
func Checks() []Check { return slices.Clone(standard) }

// standard is what every letter is held against. Unknown codes need no check:
// they do not get into a letter.
var standard = []Check{
	checkIdentity,       // art. 3:41 Awb: date, reference, body, receipt
	checkContradictions, // what cannot both be true
	checkClocks,         // the findings of the timelines
	checkTerms,          // art. 4:5 lid 4 Awb, 4.1 lid 5 and 6 Woo
	checkAdjournment,    // art. 6 lid 2 Wob, 4.4 lid 2 Woo
	checkDecided,        // art. 3 lid 5 Wob, 4.1 Woo
	checkDispositions,   // art. 3:46 Awb: what each disposition needs
	checkGroundUse,      // what is refused has a ground, what is not has none
	checkGrounds,        // art. 10, 11 Wob, 5.1, 5.2 Woo
	checkRegimes,        // art. 2 lid 1 Wob, 8.8 Woo
	checkWriting,        // art. 5 lid 2 Wob, 4.3 Woo
	checkForwarding,     // art. 4 Wob, 4.2 Woo
	checkRepeated,       // art. 4:6 Awb
	checkCutoff,         // ECLI:NL:RVS:2010:BO1165
	checkPublic,         // ECLI:NL:RVS:2010:BO1165, art. 4.5 lid 2 Woo
	checkNarrowing,      // art. 3 lid 4 Wob, 4.1 lid 5 Woo
	checkWithdrawal,     // withdrawn, and decided all the same
	checkStatements,     // what the letter says of the law
	checkRemedies,       // art. 3:45, 6:5, 6:7, 6:8, 7:1 Awb
}

// goodPractice is for what no article asks for.
var goodPractice = calendar.Source("goed gebruik in besluitbrieven", "")

var (
	letterUndated = defineBoth("scope.letter.date", awbArticle("3:41", "1"), warBESArticle("16", "2"),
		"de brief heeft geen datum: wanneer is beslist en of dat op tijd was, blijkt er niet uit",
		"the letter has no date: it does not show when the decision was taken and whether that was in time")
	letterReference = define("scope.letter.reference", goodPractice,
		"de brief heeft geen kenmerk (geen artikel vraagt erom, wel de praktijk)",
		"the letter has no reference (no article asks for one, practice does)")
	letterBody = defineBoth("scope.letter.body", awbArticle("1:1", ""), besArticle("1", "").Part("a"),
		"de brief zegt niet welk bestuursorgaan beslist", "the letter does not say which public body decides")
)

// checkIdentity looks for the date, the reference, the body and the receipt.
func checkIdentity(e *Exam, report func(Finding)) {
	l := e.Letter
	if l.Date.IsZero() {
		e.lacks("date", Finding{Provision: letterUndated}, report)
	}
	if l.Reference == "" {
		e.lacks("reference", Finding{Provision: letterReference}, report)
	}
	if l.Body == "" {
		e.lacks("body", Finding{Provision: letterBody}, report)
	}
	for i := range e.Requests {
		if q := e.Requests[i].Request; q.Received.IsZero() {
			e.lacks("request.received", Finding{Provision: e.act.rules.receipt, Request: q.ID}, report)
		}
	}
}

// checkClocks passes on what the timelines found.
func checkClocks(e *Exam, report func(Finding)) {
	for i := range e.Requests {
		t := &e.Requests[i]
		for _, f := range t.Timeline.Findings {
			if t.Case.Decision != nil && strings.HasSuffix(f.Provision.ID(), ".tell-end") {
				continue // a letter that decides is not told to say by when it will
			}
			report(Finding{Provision: f.Provision, Request: t.Request.ID, On: f.On, Args: f.Args})
		}
	}
}

// checkAdjournment looks for the length and the reasons of an adjournment.
func checkAdjournment(e *Exam, report func(Finding)) {
	r := &e.act.rules
	for i := range e.Letter.Events {
		ev := &e.Letter.Events[i]
		if ev.Kind != Adjourned || ev.Of == OfObjection {
			continue
		}
		args := calendar.Args{On: ev.On}
		if ev.Length.IsZero() && ev.Until.IsZero() {
			e.lacks("adjourned.by", Finding{Provision: r.adjournLength, On: ev.On, Args: args}, report)
		}
		if ev.Reasons == calendar.Unknown {
			e.lacks("adjourned.reasons", Finding{Provision: r.adjournReasons, On: ev.On, Args: args}, report)
		}
	}
}

var noDecision = defineBoth("scope.decision.none", awbArticle("3:46", ""), besArticle("5", "2"),
	"de brief zegt niet wat is beslist", "the letter does not say what was decided")

// checkDecided looks for a disposition of every item that was not withdrawn.
func checkDecided(e *Exam, report func(Finding)) {
	l := e.Letter
	places := l.places()
	if len(places) == 0 || e.text {
		if !slices.ContainsFunc(l.Outcomes, func(o Outcome) bool { return len(o.Kinds) > 0 }) {
			e.lacks("decision.kind", Finding{Provision: noDecision}, report)
		}
		return
	}
	decided := l.set(places, "", nil)
	for i := range decided {
		decided[i] = 0
	}
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		if len(o.Kinds) == 0 {
			continue
		}
		if len(o.Items) == 0 {
			return // on every item
		}
		for _, id := range o.Items {
			decided.add(places[id])
		}
		for _, id := range o.JointWith {
			decided.add(places[id])
		}
	}
	var open []string
	for i, id := range l.items() {
		if !decided.has(i) && !e.told[Withdrawn].has(i) {
			open = append(open, id)
		}
	}
	if len(open) > 0 {
		report(Finding{Provision: e.act.rules.decide, Items: open})
	}
}
