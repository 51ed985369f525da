package letter

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// What a disposition lacks.
var (
	lacksGround = defineBoth("scope.ground.missing", awbArticle("3:46", ""), besArticle("5", "2"),
		"afgewezen, geheel of deels, zonder dat een uitzonderingsgrond is genoemd",
		"refused, in whole or in part, without naming a ground of exception")
	sparesGround = defineBoth("scope.ground.superfluous", awbArticle("3:46", ""), besArticle("5", "2"),
		"een uitzonderingsgrond ({name}) is genoemd bij wat niet op een grond is geweigerd",
		"a ground of exception ({name}) is named for what is not refused on a ground")
	lacksSearch = define("scope.search.missing", calendar.Ruling("ECLI:NL:RBROT:2025:1604"),
		"geen documenten aangetroffen, maar waar en hoe is gezocht staat er niet (art. 3:2 Awb)",
		"no documents found, but where and how was looked is not said (art. 3:2 Awb)")
	lacksArticle = defineBoth("scope.article.missing", awbArticle("3:46", ""), besArticle("5", "2"),
		"beslist ({name}) zonder een artikel te noemen waarop dat rust",
		"decided ({name}) without naming an article that it rests on")
	lacksReason = defineBoth("scope.reason.missing", awbArticle("3:46", ""), besArticle("5", "2"),
		"beslist ({name}) zonder reden te geven", "decided ({name}) without giving a reason")
	lacksJoint = defineBoth("scope.joint.missing", awbArticle("3:46", ""), besArticle("5", "2"),
		"gezamenlijk behandeld, maar niet gezegd waarmee", "treated together, but it is not said with what")
	lacksEarlier = defineBoth("scope.earlier.missing", awbArticle("3:46", ""), besArticle("5", "2"),
		"verwezen naar een eerder besluit ({name}) zonder dat besluit te noemen",
		"referred to an earlier decision ({name}) without naming it")
	lacksChance = define("scope.chance.missing", awbArticle("4:5", "1"),
		"buiten behandeling gelaten zonder dat de verzoeker binnen een gestelde termijn kon aanvullen",
		"not dealt with although the requester had no chance to add what was missing within a term that was set")
	lacksDate = defineBoth("scope.deferral.date", awbArticle("3:46", ""), besArticle("5", "2"),
		"verstrekking uitgesteld voor een derde, maar niet gezegd tot wanneer",
		"disclosure deferred for a third party, but it is not said until when")
	dispositionAct = defineBoth("scope.disposition.act", awbArticle("3:46", ""), besArticle("5", "2"),
		"de wet die op de dag van het besluit gold, kent deze beslissing niet: {name}",
		"the act that was in force on the day of the decision does not know this decision: {name}")
	lacksTalk = defineBoth("scope.talk.missing", awbArticle("3:46", ""), besArticle("5", "2"),
		"{name}, maar de brief vertelt niet wanneer en hoe dat met de verzoeker is besproken",
		"{name}, but the letter does not tell when and how that was discussed with the requester")
)

// checkDispositions looks for what each disposition needs, but for grounds,
// writing, sources and forwarding, which have checks of their own.
func checkDispositions(e *Exam, report func(Finding)) {
	for i := range e.Letter.Outcomes {
		o := &e.Letter.Outcomes[i]
		article := false
		for _, d := range o.Kinds {
			row := e.act.disposition(d)
			if row == nil {
				report(Finding{Provision: dispositionAct, Items: o.Items, Args: calendar.Args{Name: string(d)}})
				continue
			}
			lacks := func(kind string, p *calendar.Provision) {
				e.lacks(kind, Finding{Provision: p, Items: o.Items, Of: row.Basis}, report)
			}
			if row.Decision == calendar.Yes && d != Granted && o.Article == "" && len(o.Grounds) == 0 && !article {
				article = true // one for the outcome is enough
				lacks("decision.article", lacksArticle)
			}
			for _, need := range needs {
				if row.Needs&need.need != 0 && !need.met(e, o, d) {
					lacks(need.kind, need.lack)
				}
			}
			if row.Needs&NeedDate != 0 {
				checkDeferral(e, o, lacks, report)
			}
		}
	}
}

// needs are the needs of dispositions with how each is met.
var needs = []struct {
	need Need
	kind string
	lack *calendar.Provision
	met  func(e *Exam, o *Outcome, d Disposition) bool
}{
	{NeedSearch, "search", lacksSearch, func(_ *Exam, o *Outcome, _ Disposition) bool { return o.Search != "" }},
	{NeedReason, "decision.reason", lacksReason, func(e *Exam, o *Outcome, d Disposition) bool {
		return o.Reason != "" || d == SpecialRegime && o.Regime != "" || d == NotForwarded && e.Letter.saysWhyNotForwarded()
	}},
	{NeedJoint, "decision.reason", lacksJoint, func(_ *Exam, o *Outcome, _ Disposition) bool {
		return len(o.JointWith) > 0 || len(o.Items) > 1
	}},
	{NeedEarlier, "earlier.reference", lacksEarlier, func(e *Exam, _ *Outcome, _ Disposition) bool {
		return len(e.Letter.Earlier) > 0
	}},
	{NeedChance, "decision.reason", lacksChance, func(e *Exam, _ *Outcome, _ Disposition) bool { return e.chance }},
	{NeedTalk, "withdrawn", lacksTalk, func(e *Exam, o *Outcome, d Disposition) bool { return e.talked(d, o.Items) }},
}

// saysWhyNotForwarded reports whether a reason for not forwarding stands among
// the statements.
func (l *Letter) saysWhyNotForwarded() bool {
	return slices.ContainsFunc(l.Statements, func(s Statement) bool {
		return s.About == AboutNotForwarded && s.Reason != ""
	})
}

func (l *Letter) gaveChance() bool {
	return slices.ContainsFunc(l.Events, func(e Event) bool { return e.Kind == PrecisionAsked && !e.Set.IsZero() })
}

// talked reports whether events tell of the withdrawal or the narrowing of all
// items of an outcome; without items, of all items of the letter.
func (e *Exam) talked(d Disposition, items []string) bool {
	sets := []itemSet{e.told[Withdrawn]}
	if d == ItemNarrowed {
		sets = []itemSet{e.told[Narrowed], e.told[PrecisionGiven]}
	}
	told := func(i int) bool { return slices.ContainsFunc(sets, func(s itemSet) bool { return s.has(i) }) }
	spoke := slices.ContainsFunc(sets, func(s itemSet) bool { return s != nil })
	if len(items) == 0 {
		for i := range len(e.places) {
			if !told(i) {
				return false
			}
		}
		return spoke
	}
	for _, id := range items {
		if !told(e.places[id]) {
			return false
		}
	}
	return spoke
}

// checkDeferral holds the day of disclosure against that of the timeline.
func checkDeferral(e *Exam, o *Outcome, lacks func(string, *calendar.Provision), report func(Finding)) {
	on, t := o.DisclosedOn, e.first()
	if on.IsZero() {
		// The act of 2022 fixes the day itself.
		if t == nil || t.Disclosure == nil || t.Disclosure.On.IsZero() {
			lacks("disclosed.on", lacksDate)
		}
		return
	}
	if t == nil || t.Disclosure == nil {
		return
	}
	right := t.Disclosure.NotBefore
	if right.IsZero() {
		right = t.Disclosure.On
	}
	if on.Before(right) {
		report(Finding{Provision: e.act.rules.deferral, Items: o.Items, On: on, Args: calendar.Args{On: on, To: right}})
	}
}

// checkGroundUse: what is refused has a ground, what is not has none.
func checkGroundUse(e *Exam, report func(Finding)) {
	l := e.Letter
	law := e.act
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		needed := false
		for _, d := range o.Kinds {
			if row := law.disposition(d); row != nil && row.Needs&NeedGround != 0 {
				needed = true
			}
		}
		if needed && len(o.Grounds) == 0 {
			e.lacks("ground", Finding{Provision: lacksGround, Items: o.Items}, report)
		}
		if !needed && len(o.Grounds) > 0 && len(o.Kinds) > 0 {
			report(Finding{Provision: sparesGround, Items: o.Items, Args: calendar.Args{Name: strings.Join(o.Grounds, ", ")}})
		}
	}
}

// checkWriting: a refusal of a written request is in writing.
func checkWriting(e *Exam, report func(Finding)) {
	l := e.Letter
	if l.Oral != calendar.Yes || !e.written(calendar.Yes) {
		return
	}
	law := e.act
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		for _, d := range o.Kinds {
			if row := law.disposition(d); row != nil && row.Needs&NeedWriting != 0 {
				report(Finding{Provision: law.rules.written, Items: o.Items})
				break
			}
		}
	}
}
