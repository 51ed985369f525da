package letter

import (
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob"
)

// checkRepeated is V9: a request is refused as a repeated application only
// where the same applicant was refused by the same body before.
func checkRepeated(l *Letter, _ *wob.Timeline, report func(Finding)) {
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		if !slices.Contains(o.Kinds, RepeatedApplication) || len(l.Earlier) == 0 {
			continue
		}
		var missing []Finding
		for _, d := range l.Earlier {
			p := scope.ByRepetition(d, d.Date, calendar.Unknown).Idle()
			if p == nil {
				missing = nil
				break
			}
			missing = append(missing, Finding{Provision: p, Items: o.Items, Args: calendar.Args{On: d.Date, Name: d.Reference}})
		}
		for _, f := range missing {
			report(f)
		}
	}
}

var (
	cutoffBasis = define("scope.cutoff.basis", awbArticle("3:46", ""),
		"het verzoek is ingeperkt tot documenten van na {on} zonder te zeggen waarop dat rust",
		"the request was narrowed to documents dated after {on} without saying what that rests on")
	cutoffUnsupported = define("scope.cutoff.unsupported", awbArticle("3:46", ""),
		"het verzoek is ingeperkt tot documenten van na {on} met een beroep op een eerder besluit dat niet wordt genoemd",
		"the request was narrowed to documents dated after {on}, relying on an earlier decision that is not named")
	cutoffBeyond = define("scope.cutoff.beyond", factualAct,
		"de inperking tot documenten van na {on} gaat verder dan het laatste besluit waarop zij kan rusten ({to})",
		"the narrowing to documents dated after {on} goes beyond the last decision that it can rest on ({to})")
	cutoffGap = define("scope.cutoff.gap", calendar.Source("afgeleid uit de peildatum van een besluit", ""),
		"gat: over documenten van {from} tot en met {to} is niet beslist; het besluit van {on} ({name}) zag op documenten tot zijn peildatum, niet tot zijn datum (afgeleid)",
		"gap: documents dated {from} up to and including {to} were not decided on; the decision of {on} ({name}) looked at documents up to its reference date, not up to its own date (inferred)")
	cutoffGapUnknown = define("scope.cutoff.gap-unknown", calendar.Source("afgeleid uit de peildatum van een besluit", ""),
		"gat: het besluit van {on} ({name}) zag op documenten tot zijn peildatum, en die is niet vermeld; over documenten van daarna tot en met {to} is niet beslist (afgeleid)",
		"gap: the decision of {on} ({name}) looked at documents up to its reference date, which is not stated; documents from after it up to and including {to} were not decided on (inferred)")
)

// checkCutoff is V10: a cut-off has a basis that holds, and is compared with
// the reference date of the earlier decision.
func checkCutoff(l *Letter, _ *wob.Timeline, report func(Finding)) {
	dates := make(map[string]*scope.EarlierDecision, len(l.Earlier))
	for i := range l.Earlier {
		dates[l.Earlier[i].Reference] = &l.Earlier[i]
	}
	for _, n := range l.Limits {
		args := calendar.Args{On: n.After}
		switch n.Basis {
		case "", BasisUnilateral:
			if n.Basis == "" {
				report(Finding{Provision: cutoffBasis, Items: n.Items, Args: args})
			}
			for _, ref := range n.Relies {
				checkRelied(&n, dates[ref], report)
			}
		case BasisAlreadyPublic, BasisRepeated:
			if len(n.Relies) == 0 {
				report(Finding{Provision: cutoffUnsupported, Items: n.Items, Args: args})
				continue
			}
			for _, ref := range n.Relies {
				lim := scope.ByPublication(*dates[ref], n.After)
				if n.Basis == BasisRepeated {
					lim = scope.ByRepetition(*dates[ref], n.After, n.NewFacts)
				}
				if p := lim.Idle(); p != nil {
					report(Finding{Provision: p, Items: n.Items, Args: calendar.Args{On: dates[ref].Date, Name: ref}})
					continue
				}
				args.To = later(args.To, lim.Cutoff())
			}
			if !args.To.IsZero() && n.After.After(args.To) {
				report(Finding{Provision: cutoffBeyond, Items: n.Items, Args: args})
			}
		}
	}
	checkGaps(l, report)
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

// checkGaps reports the gaps before a cut-off.
func checkGaps(l *Letter, report func(Finding)) {
	r, _, err := l.Reading(AssumeAll)
	if err != nil {
		return // what cannot be read was reported by Check
	}
	for _, it := range l.Request.Items {
		for g := range r.Gaps(it.ID) {
			f := Finding{Provision: cutoffGap, Items: []string{it.ID}, Args: calendar.Args{
				On: g.Decision.Date, From: g.Period.From, To: g.Period.Until, Name: g.Decision.Reference,
			}}
			if g.StartUnknown {
				f.Provision, f.Args.From = cutoffGapUnknown, calendar.Date{}
			}
			report(f)
		}
	}
}

var sourceClosed = define("scope.public.closed", factualAct,
	"als reeds openbaar aangemerkt, maar niet iedereen kan erbij: {name}",
	"called already public, but not everyone can reach it: {name}")

// checkPublic is V11: what is called already public can be found by everyone.
func checkPublic(l *Letter, _ *wob.Timeline, report func(Finding)) {
	r := &l.act().rules
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		if !slices.Contains(o.Kinds, AlreadyPublic) {
			continue
		}
		if len(o.Sources) == 0 {
			report(Finding{Provision: r.already, Items: o.Items})
		}
		for _, s := range o.Sources {
			if s.Public == calendar.No {
				report(Finding{Provision: sourceClosed, Items: o.Items, Args: calendar.Args{Name: s.Text}})
			}
		}
	}
	for _, n := range l.Limits {
		if n.Basis != BasisAlreadyPublic {
			continue
		}
		for i := range l.Earlier {
			d := &l.Earlier[i]
			if d.Published == calendar.Yes && d.Where == "" && slices.Contains(n.Relies, d.Reference) {
				report(Finding{Provision: r.already, Items: n.Items})
			}
		}
	}
}

var (
	narrowingWords = define("scope.narrowing.wording", awbArticle("3:46", ""),
		"het verzoek is op {on} beperkt, maar de oude of de nieuwe bewoording staat niet in de brief",
		"the request was narrowed on {on}, but the old or the new wording is not in the letter")
	narrowingWidens = define("scope.narrowing.widens", awbArticle("3:46", ""),
		"de beperking van {on} laat een ruimere periode dan was gevraagd: zij beperkt op dat punt niets",
		"the narrowing of {on} leaves a wider period than was asked for: on that point it narrows nothing")
)

// checkNarrowing is V14: narrowing takes asking first, and narrows.
func checkNarrowing(l *Letter, _ *wob.Timeline, report func(Finding)) {
	r := &l.act().rules
	for _, n := range l.Limits {
		// What was agreed needs no question, and art. 4:6 Awb asks for none.
		if n.Basis == BasisAgreed || n.Basis == BasisRepeated {
			continue
		}
		if n.Asked == calendar.No || n.Asked == calendar.Unknown && n.Basis == BasisUnilateral {
			report(Finding{Provision: r.precision, Items: n.Items})
		}
	}
	for i := range l.Events {
		e := &l.Events[i]
		if e.Kind != Narrowed && e.Kind != PrecisionGiven {
			continue
		}
		args := calendar.Args{On: e.On}
		if e.Kind == Narrowed && e.Agreed == calendar.No {
			report(Finding{Provision: r.precision, Items: e.Items, On: e.On})
		}
		if e.Kind == Narrowed && e.Period.IsZero() && (e.From == "" || e.To == "") {
			report(Finding{Provision: narrowingWords, Items: e.Items, On: e.On, Args: args})
		}
		var wider []string
		concerned := l.itemsOf(e.Items)
		for _, it := range l.Request.Items {
			asked, left := it.Period, e.Period
			before := !left.From.IsZero() && left.From.Before(asked.From)
			after := !asked.Until.IsZero() && left.Until.After(asked.Until)
			if (before || after) && slices.Contains(concerned, it.ID) {
				wider = append(wider, it.ID)
			}
		}
		if len(wider) > 0 {
			report(Finding{Provision: narrowingWidens, Items: wider, On: e.On, Args: args})
		}
	}
}

var (
	withdrawalDay = define("scope.withdrawal.day", awbArticle("3:46", ""),
		"ingetrokken, maar de dag staat er niet bij", "withdrawn, but the day is not said")
	withdrawalChannel = define("scope.withdrawal.channel", awbArticle("3:46", ""),
		"ingetrokken op {on}, maar niet gezegd langs welke weg", "withdrawn on {on}, but it is not said by what channel")
	withdrawalUnconfirmed = define("scope.withdrawal.unconfirmed", awbArticle("3:46", ""),
		"ingetrokken in een gesprek op {on}, maar niet door de verzoeker bevestigd",
		"withdrawn in conversation on {on}, but not confirmed by the requester")
	withdrawnDecided = define("scope.withdrawal.decided", awbArticle("3:46", ""),
		"ingetrokken en toch is erop beslist ({name}): het een of het ander",
		"withdrawn and yet decided on ({name}): one or the other")
)

// spoken are the channels that leave nothing in writing.
var spoken = []string{"telephone", "phone", "conversation", "oral", "meeting", "telefoon", "telefonisch", "gesprek", "mondeling"}

// checkWithdrawal looks for the day and the channel of a withdrawal, for the
// confirmation of one that was not in writing, and for a decision on what was
// withdrawn.
func checkWithdrawal(l *Letter, _ *wob.Timeline, report func(Finding)) {
	for i := range l.Events {
		e := &l.Events[i]
		if e.Kind != Withdrawn {
			continue
		}
		args := calendar.Args{On: e.On}
		if e.On.IsZero() {
			report(Finding{Provision: withdrawalDay, Items: e.Items})
		}
		if e.Channel == "" {
			report(Finding{Provision: withdrawalChannel, Items: e.Items, On: e.On, Args: args})
		} else if slices.Contains(spoken, e.Channel) && l.confirmed(e).IsZero() {
			report(Finding{Provision: withdrawalUnconfirmed, Items: e.Items, On: e.On, Args: args})
		}
	}
	gone := l.withdrawn()
	law := l.act()
	for i := range l.Outcomes {
		o := &l.Outcomes[i]
		for _, d := range o.Kinds {
			row := law.disposition(d)
			if row == nil || row.Decision != calendar.Yes {
				continue
			}
			var both []string
			for _, id := range o.Items {
				if gone[id] {
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

// about tells what a statement is about.
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
	return s.About
}

// checkStatements looks at what the letter says of the law.
func checkStatements(l *Letter, _ *wob.Timeline, report func(Finding)) {
	r := &l.act().rules
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
		if slices.Contains(o.Kinds, NoneFound) && strings.Contains(strings.ToLower(o.Reason), "geen gebruik") && !said[AboutNotUsed] {
			report(Finding{Provision: notUsed, Items: o.Items})
		}
	}
}
