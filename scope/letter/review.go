package letter

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A Check (toets) holds a letter and the timeline of the same case against one
// rule and reports what it finds. A body adds its own:
//
//	scope.Review(letter, timeline, append(scope.Checks(), own)...)
type Check func(l *Letter, t *wob.Timeline, report func(Finding))

// Review returns what a decision letter lacks, what it breaches, and what it
// rests on that the law does not give, in the order of the checks. Without
// checks the standard ones run. The timeline is that of the same case (see
// [Letter.Timeline]); a zero Timeline leaves the clocks out.
//
// The letter must pass [Letter.Validate].
func Review(l Letter, t wob.Timeline, checks ...Check) []Finding {
	if len(checks) == 0 {
		checks = standard
	}
	var all collection
	for _, check := range checks {
		check(&l, &t, all.add)
	}
	// A finding on every item is one on the letter.
	for i := range all.findings {
		if n := len(all.findings[i].Items); n > 1 && n == len(l.Request.Items) {
			all.findings[i].Items = nil
		}
	}
	return all.findings
}

// A collection keeps findings in the order of their first report. What is said
// of several items is said once, with all of them.
type collection struct {
	findings []Finding
	index    map[said]int
	items    map[saidOf]bool
}

type said struct {
	provision, of *calendar.Provision
	on            calendar.Date
	args          calendar.Args
}

type saidOf struct {
	finding int
	item    string
}

func (c *collection) add(f Finding) {
	if len(f.Items) == 0 {
		c.findings = append(c.findings, f)
		return
	}
	if c.index == nil {
		c.index, c.items = map[said]int{}, map[saidOf]bool{}
	}
	key := said{f.Provision, f.Of, f.On, f.Args}
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
	checkIdentity,     // V13
	checkClocks,       // the findings of the timeline
	checkTerms,        // art. 4:5 lid 4 Awb, 4.1 lid 5 and 6 Woo
	checkAdjournment,  // art. 6 lid 2 Wob, 4.4 lid 2 Woo
	checkDecided,      // V1
	checkDispositions, // what each disposition needs
	checkGroundUse,    // V6
	checkGrounds,      // V2-V5
	checkWriting,      // V7
	checkForwarding,   // V8
	checkRepeated,     // V9
	checkCutoff,       // V10
	checkPublic,       // V11
	checkNarrowing,    // V14
	checkWithdrawal,   // withdrawn, and decided all the same
	checkStatements,   // what the letter says of the law
	checkRemedies,     // V12
}

// goodPractice is for what no article asks for.
var goodPractice = calendar.Source("goed gebruik in besluitbrieven", "")

var (
	letterUndated = define("scope.letter.date", awbArticle("3:41", "1"),
		"de brief heeft geen datum: wanneer is beslist en of dat op tijd was, blijkt er niet uit",
		"the letter has no date: it does not show when the decision was taken and whether that was in time")
	letterReference = define("scope.letter.reference", goodPractice,
		"de brief heeft geen kenmerk (geen artikel vraagt erom, wel de praktijk)", "the letter has no reference (no article asks for one, practice does)")
	letterBody = define("scope.letter.body", awbArticle("1:1", ""),
		"de brief zegt niet welk bestuursorgaan beslist", "the letter does not say which public body decides")
)

// checkIdentity is V13: the date, the reference, the body and the receipt.
func checkIdentity(l *Letter, _ *wob.Timeline, report func(Finding)) {
	if l.Date.IsZero() {
		report(Finding{Provision: letterUndated})
	}
	if l.Reference == "" {
		report(Finding{Provision: letterReference})
	}
	if l.Body == "" {
		report(Finding{Provision: letterBody})
	}
	if l.Request.Received.IsZero() {
		report(Finding{Provision: l.act().rules.receipt})
	}
}

// checkClocks passes on what the timeline found.
func checkClocks(_ *Letter, t *wob.Timeline, report func(Finding)) {
	for _, f := range t.Findings {
		report(Finding{Provision: f.Provision, On: f.On, Args: f.Args})
	}
}

// checkAdjournment looks for the length and the reasons of an adjournment.
func checkAdjournment(l *Letter, _ *wob.Timeline, report func(Finding)) {
	r := &l.act().rules
	for i := range l.Events {
		e := &l.Events[i]
		if e.Kind != Adjourned {
			continue
		}
		args := calendar.Args{On: e.On}
		if e.Length.IsZero() && e.Until.IsZero() {
			report(Finding{Provision: r.adjournLength, On: e.On, Args: args})
		}
		if e.Reasons == calendar.Unknown {
			report(Finding{Provision: r.adjournReasons, On: e.On, Args: args})
		}
	}
}

var noDecision = define("scope.decision.none", awbArticle("3:46", ""),
	"de brief zegt niet wat is beslist", "the letter does not say what was decided")

// checkDecided is V1: every item that was not withdrawn has a disposition.
func checkDecided(l *Letter, _ *wob.Timeline, report func(Finding)) {
	if len(l.Request.Items) == 0 {
		if !slices.ContainsFunc(l.Outcomes, func(o Outcome) bool { return len(o.Kinds) > 0 }) {
			report(Finding{Provision: noDecision})
		}
		return
	}
	decided := l.withdrawn()
	for i := range l.Outcomes {
		if o := &l.Outcomes[i]; len(o.Kinds) > 0 {
			for _, id := range l.itemsOf(o.Items) {
				decided[id] = true
			}
			for _, id := range o.JointWith {
				decided[id] = true
			}
		}
	}
	var open []string
	for _, it := range l.Request.Items {
		if !decided[it.ID] {
			open = append(open, it.ID)
		}
	}
	if len(open) > 0 {
		report(Finding{Provision: l.act().rules.decide, Items: open})
	}
}

// itemsOf returns the items that a list names; an empty list names all.
func (l *Letter) itemsOf(ids []string) []string {
	if len(ids) > 0 {
		return ids
	}
	all := make([]string, len(l.Request.Items))
	for i, it := range l.Request.Items {
		all[i] = it.ID
	}
	return all
}

// withdrawn returns the items that the requester withdrew.
func (l *Letter) withdrawn() map[string]bool {
	gone := map[string]bool{}
	for i := range l.Events {
		if e := &l.Events[i]; e.Kind == Withdrawn {
			for _, id := range l.itemsOf(e.Items) {
				gone[id] = true
			}
		}
	}
	return gone
}
