package letter

import (
	"slices"
	"strings"

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

var (
	cutoffBasis = defineBoth("scope.cutoff.basis", awbArticle("3:46", ""), besArticle("5", "2"),
		"het verzoek is ingeperkt tot documenten van na {on} zonder te zeggen waarop dat rust",
		"the request was narrowed to documents dated after {on} without saying what that rests on")
	cutoffUnsupported = defineBoth("scope.cutoff.unsupported", awbArticle("3:46", ""), besArticle("5", "2"),
		"het verzoek is ingeperkt tot documenten van na {on} met een beroep op een eerder besluit dat niet wordt genoemd",
		"the request was narrowed to documents dated after {on}, relying on an earlier decision that is not named")
	cutoffBeyond = define("scope.cutoff.beyond", factualAct,
		"de inperking tot documenten van na {on} gaat verder dan het laatste besluit waarop zij kan rusten ({to})",
		"the narrowing to documents dated after {on} goes beyond the last decision that it can rest on ({to})")
	cutoffGap = define("scope.cutoff.gap", calendar.Source("afgeleid uit de peildatum van een besluit", ""),
		"hiaat: over documenten van {from} tot en met {to} is niet beslist; het besluit van {on} ({name}) zag "+
			"op documenten tot zijn peildatum, niet tot zijn datum (afgeleid)",
		"gap: documents dated {from} up to and including {to} were not decided on; the decision of {on} "+
			"({name}) looked at documents up to its reference date, not up to its own date (inferred)")
	cutoffGapUnknown = define("scope.cutoff.gap-unknown", calendar.Source("afgeleid uit de peildatum van een besluit", ""),
		"hiaat: het besluit van {on} ({name}) zag op documenten tot zijn peildatum, en die is niet vermeld; "+
			"over documenten van daarna tot en met {to} is niet beslist (afgeleid)",
		"gap: the decision of {on} ({name}) looked at documents up to its reference date, which is not stated; "+
			"documents from after it up to and including {to} were not decided on (inferred)")
)

// checkCutoff: a cut-off has a basis that holds, and is compared with the
// reference date of the earlier decision.
func checkCutoff(e *Exam, report func(Finding)) {
	earlier := e.Letter.earlier()
	for i := range e.Letter.Limits {
		n := &e.Letter.Limits[i]
		args := calendar.Args{On: n.After}
		switch n.Basis {
		case "", BasisUnilateral:
			if n.Basis == "" {
				e.lacks("limit.basis", Finding{Provision: cutoffBasis, Items: n.Items, Args: args}, report)
			}
			for _, ref := range n.Relies {
				checkRelied(n, earlier[ref], report)
			}
		case BasisAlreadyPublic, BasisRepeated:
			if len(n.Relies) == 0 {
				e.lacks("earlier.reference", Finding{Provision: cutoffUnsupported, Items: n.Items, Args: args}, report)
				continue
			}
			for _, ref := range n.Relies {
				lim := n.by(earlier[ref])
				if p := lim.Idle(); p != nil {
					f := idleFinding(lim, p)
					f.Items = n.Items
					report(f)
					continue
				}
				args.To = later(args.To, lim.Cutoff())
			}
			if !args.To.IsZero() && n.After.After(args.To) {
				report(Finding{Provision: cutoffBeyond, Items: n.Items, Args: args})
			}
		}
	}
	e.checkGaps(report)
}

// checkRelied holds a cut-off of the body's own against an earlier decision that
// it points to: whether that was published, and up to which day it looked.
func checkRelied(n *Narrowing, d *scope.EarlierDecision, report func(Finding)) {
	args := calendar.Args{On: d.Date, Name: d.Reference}
	lim := scope.ByPublication(*d, n.After)
	if d.Published == calendar.No {
		report(Finding{Provision: lim.Idle(), Items: n.Items, Args: args})
		return
	}
	cut := lim.Cutoff()
	if d.ReferenceDate.IsZero() && !cut.IsZero() {
		args.To = cut
		report(Finding{Provision: cutoffGapUnknown, Items: n.Items, Args: args})
	} else if cut.After(d.ReferenceDate) {
		args.From, args.To = d.ReferenceDate.AddDays(1), cut
		report(Finding{Provision: cutoffGap, Items: n.Items, Args: args})
	}
}

// mostGaps is how many gaps a review reports: a letter that has more has them
// for many items each.
const mostGaps = 1000

var moreGaps = define("scope.cutoff.gap-more", calendar.Source("afgeleid uit de peildatum van een besluit", ""),
	"er zijn meer hiaten dan hier worden genoemd", "there are more gaps than are named here")

// checkGaps reports the gaps before a cut-off: those of items that read alike
// together.
func (e *Exam) checkGaps(report func(Finding)) {
	n := 0
	for i := range e.Requests {
		rd := e.Requests[i].Reading
		for alike := range rd.Alike() {
			for g := range rd.Gaps(alike[0]) {
				if n++; n > mostGaps {
					report(Finding{Provision: moreGaps})
					return
				}
				f := Finding{Provision: cutoffGap, Items: alike, Args: calendar.Args{
					On: g.Decision.Date, From: g.Period.From, To: g.Period.Until, Name: g.Decision.Reference,
				}}
				if g.StartUnknown {
					f.Provision, f.Args.From = cutoffGapUnknown, calendar.Date{}
				}
				report(f)
			}
		}
	}
}

var sourceClosed = define("scope.public.closed", factualAct,
	"als reeds openbaar aangemerkt, maar niet iedereen kan erbij: {name}",
	"called already public, but not everyone can reach it: {name}")

// checkPublic: what is called already public can be found by everyone.
func checkPublic(e *Exam, report func(Finding)) {
	l := e.Letter
	r := &e.act.rules
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		if !slices.Contains(o.Kinds, AlreadyPublic) {
			continue
		}
		if len(o.Sources) == 0 {
			e.lacks("sources", Finding{Provision: r.already, Items: o.Items}, report)
		}
		for _, s := range o.Sources {
			if s.Public == calendar.No {
				report(Finding{Provision: sourceClosed, Items: o.Items, Args: calendar.Args{Name: s.Text}})
			}
		}
	}
	earlier := l.earlier()
	for _, n := range l.Limits {
		if n.Basis != BasisAlreadyPublic {
			continue
		}
		for _, ref := range n.Relies {
			if d := earlier[ref]; d.Published == calendar.Yes && d.Where == "" {
				e.lacks("sources", Finding{Provision: r.already, Items: n.Items}, report)
			}
		}
	}
}

var (
	narrowingWords = defineBoth("scope.narrowing.wording", awbArticle("3:46", ""), besArticle("5", "2"),
		"het verzoek is op {on} beperkt, maar de oude of de nieuwe bewoording staat niet in de brief",
		"the request was narrowed on {on}, but the old or the new wording is not in the letter")
	narrowingWidens = defineBoth("scope.narrowing.widens", awbArticle("3:46", ""), besArticle("5", "2"),
		"de beperking van {on} laat een ruimere periode dan was gevraagd: zij beperkt op dat punt niets",
		"the narrowing of {on} leaves a wider period than was asked for: on that point it narrows nothing")
)

// checkNarrowing: narrowing takes asking first, and narrows.
func checkNarrowing(e *Exam, report func(Finding)) {
	l := e.Letter
	r := &e.act.rules
	for i := range l.Limits {
		n := &l.Limits[i]
		// What was agreed needs no question, and art. 4:6 Awb asks for none.
		if n.Basis == BasisAgreed || n.Basis == BasisRepeated {
			continue
		}
		if n.Asked == calendar.No || n.Asked == calendar.Unknown && n.Basis == BasisUnilateral {
			report(Finding{Provision: r.precision, Items: n.Items})
		}
	}
	for i := range l.Events {
		ev := &l.Events[i]
		if ev.Kind != Narrowed && ev.Kind != PrecisionGiven {
			continue
		}
		args := calendar.Args{On: ev.On}
		if ev.Agreed == calendar.No {
			report(Finding{Provision: r.precision, Items: ev.Items, On: ev.On})
		}
		if ev.Kind == Narrowed && ev.Period.IsZero() && (ev.From == "" || ev.To == "") {
			e.lacks("narrowed", Finding{Provision: narrowingWords, Items: ev.Items, On: ev.On, Args: args}, report)
		}
		if wider := e.widens(ev); len(wider) > 0 {
			report(Finding{Provision: narrowingWidens, Items: wider, On: ev.On, Args: args})
		}
	}
}

// widens returns the items for which a narrowing leaves more than was asked for.
func (e *Exam) widens(ev *Event) []string {
	left := ev.Period
	if left.IsZero() {
		return nil
	}
	var wider []string
	concerned := e.Letter.set(e.places, ev.Request, ev.Items)
	for i := range e.Requests {
		for _, it := range e.Requests[i].Request.Items {
			asked := it.Period
			before := !left.From.IsZero() && left.From.Before(asked.From)
			after := !asked.Until.IsZero() && left.Until.After(asked.Until)
			if (before || after) && concerned.has(e.places[it.ID]) {
				wider = append(wider, it.ID)
			}
		}
	}
	return wider
}

var (
	withdrawalDay = defineBoth("scope.withdrawal.day", awbArticle("3:46", ""), besArticle("5", "2"),
		"ingetrokken, maar de dag staat er niet bij", "withdrawn, but the day is not said")
	withdrawalChannel = defineBoth("scope.withdrawal.channel", awbArticle("3:46", ""), besArticle("5", "2"),
		"ingetrokken op {on}, maar niet gezegd langs welke weg", "withdrawn on {on}, but it is not said by what channel")
	withdrawalUnconfirmed = defineBoth("scope.withdrawal.unconfirmed", awbArticle("3:46", ""), besArticle("5", "2"),
		"ingetrokken in een gesprek op {on}, maar niet door de verzoeker bevestigd",
		"withdrawn in conversation on {on}, but not confirmed by the requester")
	withdrawnDecided = defineBoth("scope.withdrawal.decided", awbArticle("3:46", ""), besArticle("5", "2"),
		"ingetrokken en toch is erop beslist ({name}): het een of het ander",
		"withdrawn and yet decided on ({name}): one or the other")
)

// spoken are the channels that leave nothing in writing.
var spoken = []string{
	"telephone", "phone", "conversation", "oral", "meeting", "telefoon", "telefonisch", "gesprek", "mondeling",
}

// checkWithdrawal looks for the day and the channel of a withdrawal, for the
// confirmation of one that was not in writing, and for a decision on what was
// withdrawn.
func checkWithdrawal(e *Exam, report func(Finding)) {
	l := e.Letter
	for i := range l.Events {
		ev := &l.Events[i]
		if ev.Kind != Withdrawn {
			continue
		}
		f := Finding{Items: ev.Items, On: ev.On, Args: calendar.Args{On: ev.On}}
		if ev.On.IsZero() {
			e.lacks("withdrawn", Finding{Provision: withdrawalDay, Items: ev.Items}, report)
		}
		if ev.Channel == "" {
			f.Provision = withdrawalChannel
			e.lacks("withdrawn", f, report)
		} else if slices.Contains(spoken, ev.Channel) && e.confirmed.confirm(ev) == nil {
			f.Provision = withdrawalUnconfirmed
			e.lacks("withdrawn", f, report)
		}
	}
	gone := e.told[Withdrawn]
	if gone == nil {
		return
	}
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		for _, d := range o.Kinds {
			row := e.act.disposition(d)
			if row == nil || row.Decision != calendar.Yes {
				continue
			}
			var both []string
			for _, id := range o.Items {
				if gone.has(e.places[id]) {
					both = append(both, id)
				}
			}
			if len(both) > 0 {
				report(Finding{Provision: withdrawnDecided, Items: both, Of: row.Basis})
			}
		}
	}
}

var notUsed = define("scope.search.not-used", calendar.Ruling("ECLI:NL:RBROT:2025:1604"),
	"dat iets niet wordt gebruikt, is nog geen bewijs dat er geen documenten over zijn (e-mails, aanbiedingen, overleg)",
	"that something is not used does not show that there are no documents on it (e-mails, offers, deliberation)")

// phrases are the words by which a sentence is known for what it is, where the
// letter file has it under a wider heading: all of them stand in its reason.
var phrases = []struct {
	under About // only under this heading; none: under any
	is    About
	words []string
}{
	{"", AboutDiscretion, []string{"kan ", "achterwege laten"}},
	{AboutScope, AboutNarrowMatter, []string{"bij wet", "opgelegd"}},
	{"", AboutNotUsed, []string{"geen gebruik", "geen documenten"}},
}

// about tells which of the statements that are reviewed a statement is, "" for none.
func (s Statement) about() About {
	switch s.About {
	case AboutDiscretion, AboutNarrowMatter, AboutNotUsed, AboutNotForwarded:
		return s.About
	}
	reason := strings.ToLower(s.Reason)
	for _, p := range phrases {
		if p.under != "" && p.under != s.About {
			continue
		}
		if !slices.ContainsFunc(p.words, func(w string) bool { return !strings.Contains(reason, w) }) {
			return p.is
		}
	}
	return ""
}

// checkStatements looks at what the letter says of the law.
func checkStatements(e *Exam, report func(Finding)) {
	l := e.Letter
	r := &e.act.rules
	said := map[About]bool{}
	for _, s := range l.Statements {
		about := s.about()
		if said[about] {
			continue
		}
		said[about] = true
		switch about {
		case AboutDiscretion:
			report(Finding{Provision: r.mandatory})
		case AboutNarrowMatter:
			report(Finding{Provision: r.matter})
		case AboutNotUsed:
			report(Finding{Provision: notUsed})
		}
	}
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		if o.has(NoneFound) && strings.Contains(strings.ToLower(o.Reason), "geen gebruik") && !said[AboutNotUsed] {
			report(Finding{Provision: notUsed, Items: o.Items})
		}
	}
}
