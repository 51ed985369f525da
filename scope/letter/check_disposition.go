package letter

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// What a disposition lacks.
var (
	lacksGround = define("scope.ground.missing", awbArticle("3:46", ""),
		"afgewezen, geheel of deels, zonder dat een uitzonderingsgrond is genoemd",
		"refused, in whole or in part, without naming a ground of exception")
	sparesGround = define("scope.ground.superfluous", awbArticle("3:46", ""),
		"een uitzonderingsgrond ({name}) is genoemd bij wat niet op een grond is geweigerd",
		"a ground of exception ({name}) is named for what is not refused on a ground")
	lacksSearch = define("scope.search.missing", calendar.Ruling("ECLI:NL:RBROT:2025:1604"),
		"geen documenten aangetroffen, maar waar en hoe is gezocht staat er niet (art. 3:2 Awb)",
		"no documents found, but where and how was looked is not said (art. 3:2 Awb)")
	lacksArticle = define("scope.article.missing", awbArticle("3:46", ""),
		"beslist ({name}) zonder een artikel te noemen waarop dat rust",
		"decided ({name}) without naming an article that it rests on")
	lacksReason = define("scope.reason.missing", awbArticle("3:46", ""),
		"beslist ({name}) zonder reden te geven", "decided ({name}) without giving a reason")
	lacksJoint = define("scope.joint.missing", awbArticle("3:46", ""),
		"gezamenlijk behandeld, maar niet gezegd waarmee", "treated together, but it is not said with what")
	lacksEarlier = define("scope.earlier.missing", awbArticle("3:46", ""),
		"verwezen naar een eerder besluit ({name}) zonder dat besluit te noemen",
		"referred to an earlier decision ({name}) without naming it")
	lacksChance = define("scope.chance.missing", awbArticle("4:5", "1"),
		"buiten behandeling gelaten zonder dat de verzoeker binnen een gestelde termijn kon aanvullen",
		"not dealt with although the requester had no chance to add what was missing within a term that was set")
	lacksDate = define("scope.deferral.date", awbArticle("3:46", ""),
		"verstrekking uitgesteld voor een derde, maar niet gezegd tot wanneer",
		"disclosure deferred for a third party, but it is not said until when")
	lacksTalk = define("scope.talk.missing", awbArticle("3:46", ""),
		"{name}, maar de brief vertelt niet wanneer en hoe dat met de verzoeker is besproken",
		"{name}, but the letter does not tell when and how that was discussed with the requester")
)

// checkDispositions looks for what each disposition needs, but for grounds,
// writing, sources and forwarding, which have checks of their own.
func checkDispositions(l *Letter, t *wob.Timeline, report func(Finding)) {
	law := l.act()
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		say := func(p *calendar.Provision, d Disposition) {
			report(Finding{Provision: p, Items: o.Items, Of: law.disposition(d).Basis})
		}
		article := false
		for _, d := range o.Kinds {
			row := law.disposition(d)
			if row == nil {
				continue
			}
			needs := func(n Need) bool { return row.Needs&n != 0 }
			if row.Decision == calendar.Yes && d != Granted && o.Article == "" && len(o.Grounds) == 0 && !article {
				article = true // one for the outcome is enough
				say(lacksArticle, d)
			}
			if needs(NeedSearch) && o.Search == "" {
				say(lacksSearch, d)
			}
			if needs(NeedReason) && o.Reason == "" && (d != NotForwarded || !l.saysWhyNotForwarded()) {
				say(lacksReason, d)
			}
			if needs(NeedJoint) && len(o.JointWith) == 0 && len(o.Items) < 2 {
				say(lacksJoint, d)
			}
			if needs(NeedEarlier) && len(l.Earlier) == 0 {
				say(lacksEarlier, d)
			}
			if needs(NeedChance) && !l.gaveChance() {
				say(lacksChance, d)
			}
			if needs(NeedTalk) && !l.talked(d, o.Items) {
				say(lacksTalk, d)
			}
			if needs(NeedDate) {
				checkDeferral(l, t, o, say, report)
			}
		}
	}
}

// saysWhyNotForwarded reports whether a reason for not forwarding stands among the
// statements.
func (l *Letter) saysWhyNotForwarded() bool {
	return slices.ContainsFunc(l.Statements, func(s Statement) bool {
		return s.About == AboutNotForwarded && s.Reason != ""
	})
}

func (l *Letter) gaveChance() bool {
	for i := range l.Events {
		if e := &l.Events[i]; e.Kind == PrecisionAsked && !e.Set.IsZero() {
			return true
		}
	}
	return false
}

// talked reports whether an event tells of a withdrawal or a narrowing of items.
func (l *Letter) talked(d Disposition, items []string) bool {
	spoke, told := false, map[string]bool{}
	for i := range l.Events {
		e := &l.Events[i]
		if d == ItemWithdrawn && e.Kind == Withdrawn || d == ItemNarrowed && (e.Kind == Narrowed || e.Kind == PrecisionGiven) {
			spoke = true
			for _, id := range l.itemsOf(e.Items) {
				told[id] = true
			}
		}
	}
	for _, id := range l.itemsOf(items) {
		if !told[id] {
			return false
		}
	}
	return spoke
}

// checkDeferral holds the day of disclosure against that of the timeline.
func checkDeferral(l *Letter, t *wob.Timeline, o *Outcome, say func(*calendar.Provision, Disposition), report func(Finding)) {
	on := o.DisclosedOn
	if on.IsZero() {
		// The act of 2022 fixes the day itself.
		if t.Disclosure == nil || t.Disclosure.On.IsZero() {
			say(lacksDate, DeferredThirdParty)
		}
		return
	}
	if t.Disclosure == nil {
		return
	}
	right := t.Disclosure.NotBefore
	if right.IsZero() {
		right = t.Disclosure.On
	}
	if !right.IsZero() && on.Before(right) {
		report(Finding{Provision: l.act().rules.deferral, Items: o.Items, On: on, Args: calendar.Args{On: on, To: right}})
	}
}

// checkGroundUse is V6: what is refused has a ground, what is not has none.
func checkGroundUse(l *Letter, _ *wob.Timeline, report func(Finding)) {
	law := l.act()
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		needed := false
		for _, d := range o.Kinds {
			if row := law.disposition(d); row != nil && row.Needs&NeedGround != 0 {
				needed = true
			}
		}
		if needed && len(o.Grounds) == 0 {
			report(Finding{Provision: lacksGround, Items: o.Items})
		}
		if !needed && len(o.Grounds) > 0 && len(o.Kinds) > 0 {
			report(Finding{Provision: sparesGround, Items: o.Items, Args: calendar.Args{Name: strings.Join(o.Grounds, ", ")}})
		}
	}
}

// checkWriting is V7: a refusal of a written request is in writing.
func checkWriting(l *Letter, _ *wob.Timeline, report func(Finding)) {
	if l.Oral != calendar.Yes || l.Request.Written != calendar.Yes {
		return
	}
	law := l.act()
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
