package wob

import "github.com/wobrules/wobrules/calendar"

var (
	appealTwoWeeks = define("awb.6.12.2", awbArticle("6:12", "2", awb2009).Part("b"),
		"{span} na de dag waarop de ingebrekestelling is verzonden ({from})",
		"{span} after the day on which the notice of default was sent ({from})")
	appealOpen = define("awb.6.12.2.atw", awbArticle("6:12", "2", awb2009).Part("b"),
		"de twee weken eindigen op {on}, een vrije dag; of de Atw ze verlengt, is niet beslist",
		"the two weeks end on {on}, a free day; whether the Atw extends them is not decided")
	appealReceipt = define("awb.6.12.2.receipt-unknown", awbArticle("6:12", "2", awb2009),
		"de ingebrekestelling is op of voor de laatste dag van de termijn verzonden; of zij prematuur is, hangt af van de dag van ontvangst, die niet bekend is",
		"the notice of default was sent on or before the last day of the term; whether it is premature depends on the day of receipt, which is not known")
	appealTooOld = define("awb.6.12.filed-before-2009", calendar.Source("Stb. 2009, 383, art. III lid 1", "BWBR0026450"),
		"ingediend op {from}, vóór 1 oktober 2009: het beroep wegens niet tijdig beslissen van artikel 6:12, tweede lid, Awb geldt niet",
		"filed on {from}, before 1 October 2009: the appeal against not deciding of art. 6:12 lid 2 Awb does not hold")
)

// appealFrom is the day from which what is filed opens the appeal of art. 6:12
// lid 2 Awb (Stb. 2009, 383, art. III lid 1).
var appealFrom = newTable[filing]("the appeal against not deciding", row[filing, *calendar.Provision]{awb2009, calendar.Date{}, appealTwoWeeks})

// appealWeeks runs from the day the notice was sent.
var appealWeeks = calendar.After(calendar.Weeks(2), appealTwoWeeks)

// appeal is the first day on which an appeal against not deciding is not
// premature (art. 6:12 lid 2 Awb): two weeks have passed after the day on which
// the notice of default was sent, and the body is in default. A body that decided
// in time never is.
func (r *computation) appeal(f penaltyFacts, sent calendar.Date) (calendar.Date, error) {
	if sent.IsZero() || f.inTime() || !f.received.IsZero() && r.premature(f.received, f.lastDay) {
		return calendar.Date{}, nil
	}
	if _, ok := appealFrom.find(filing(f.filed)); !ok {
		r.out.find(appealTooOld, sent, calendar.Args{From: f.filed})
		return calendar.Date{}, nil
	}
	weeks, err := r.bounds(appealWeeks, calendar.Facts{Start: sent})
	if err != nil {
		return calendar.Date{}, &InputError{Key: f.key, Value: sent.String(), Reason: reason(err)}
	}
	if r.out != nil {
		if free, _ := r.clock.Calendar.Free(weeks.LastDay); free {
			r.out.warn(appealOpen, calendar.Args{On: weeks.LastDay})
		}
		if f.received.IsZero() && !sent.After(f.lastDay) {
			r.out.warn(appealReceipt, calendar.Args{})
		}
	}
	return latest(weeks.LastDay.AddDays(1), f.lastDay.AddDays(1)), nil
}

// notDecidingObjections is the objection against not deciding (art. 15a Wob),
// by the first day on which it could be lodged.
var notDecidingObjections = newTable[running]("the objection against not deciding",
	row[running, *calendar.Provision]{wob2016, wobEnd, define("wob.15a", wobArticle("15a", "2", wob2016),
		"bezwaar tegen het niet tijdig beslissen kan vanaf {on}",
		"an objection against not deciding in time can be lodged from {on}")})

var (
	notDecidingPremature = define("wob.15a.premature", wobArticle("15a", "2", wob2016),
		"het bezwaar van {on} tegen het niet tijdig beslissen is ingediend op of voor de laatste dag van de termijn ({to})",
		"the objection of {on} against not deciding in time was lodged on or before the last day of the term ({to})")
	notDecidingNone = define("wob.15a.not-in-force", wobArticle("15a", "1", wob2016),
		"tegen het niet tijdig beslissen staat op {on} geen bezwaar open: artikel 15a Wob gold van 1 oktober 2016 tot en met 30 april 2022",
		"no objection lies against not deciding on {on}: art. 15a Wob was in force from 1 October 2016 up to and including 30 April 2022")
	notDecidingNoTerm = define("wob.15a.no-term", wobArticle("15a", "", wob2016),
		"voor de beslissing op een bezwaar tegen niet tijdig beslissen is geen beslistermijn gevonden",
		"no term was found for the decision on an objection against not deciding")
)

// computeDefault is what follows from not deciding on the request in time.
func (r *computation) computeDefault() error {
	c := r.c
	var err error
	f := penaltyFacts{
		key: "default", lastDay: r.d.decision, filed: c.filed(),
		decided: r.c.published(), judged: r.judged(), excluded: true,
	}
	r.d.penalty, r.d.appeal, r.d.notDeciding = penaltyDates{}, calendar.Date{}, calendar.Date{}
	if first(c.Defaults) != nil {
		f.received = first(c.Defaults).Received
		if r.d.penalty, err = r.penalty(f); err != nil {
			return err
		}
		if r.d.appeal, err = r.appeal(f, first(c.Defaults).Sent); err != nil {
			return err
		}
	}
	next := f.lastDay.AddDays(1)
	if p, ok := notDecidingObjections.find(running(next)); ok && !f.inTime() {
		r.d.notDeciding = next
		if r.out != nil {
			r.out.cites.notDeciding = *p
		}
	}
	if r.out != nil {
		if !f.received.IsZero() {
			r.out.Penalty = &r.out.hold().penalty
			*r.out.Penalty = r.d.penalty.public()
		}
		r.out.Appeal, r.out.NotDecidingObjection = r.d.appeal, r.d.notDeciding
	}
	return nil
}

// filed is the day the request was filed: the day of receipt where nothing else
// is known.
func (c *Case) filed() calendar.Date {
	if c.Filed.IsZero() {
		return c.Received
	}
	return c.Filed
}
