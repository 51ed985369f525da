package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
)

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
