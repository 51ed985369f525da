package wob

import (
	"fmt"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// amounts are whole euros a day, over the first, second and third fourteen days
// (art. 4:17 lid 2 Awb).
type amounts struct {
	perDay [3]int
	cite   calendar.Citation
	caveat *calendar.Provision // nil where the text was read
}

// penaltyAmounts is the penalty a day by the day on which the notice of default
// was received.
var penaltyAmounts = newTable("the amount of the penalty",
	row[notice, amounts]{from: awb2009, law: amounts{[3]int{20, 30, 40}, awbArticle("4:17", "2", awb2009), nil}},
	// Stcrt. 2018, 65542.
	row[notice, amounts]{from: awb2019, law: amounts{[3]int{23, 35, 45}, awbArticle("4:17", "2", awb2019), nil}},
	row[notice, amounts]{from: awb2026, law: amounts{[3]int{23, 35, 45}, awbArticle("4:17", "2", awb2019),
		penaltyAmount2026}},
)

var (
	penaltyBand = calendar.Days(14) // art. 4:17 lid 2 Awb: "de eerste veertien dagen"
	penaltyMost = calendar.Days(42) // art. 4:17 lid 1 Awb: at most 42 days, outside the Atw
)

// total is the penalty over a number of days.
func (a amounts) total(days int) int {
	band, _ := penaltyBand.Days()
	sum := 0
	for _, perDay := range a.perDay {
		n := min(days, band)
		sum += n * perDay
		days -= n
	}
	return sum
}

var (
	penaltyTwoWeeks = define("awb.4.17.3", awbArticle("4:17", "3", awb2009),
		"{span} na de dag waarop de ingebrekestelling is ontvangen ({from})",
		"{span} after the day on which the notice of default was received ({from})")
	noticePremature = define("awb.4.17.3.premature", awbArticle("4:17", "3", awb2009),
		"de ingebrekestelling van {on} is ontvangen op of vóór de laatste dag van de termijn ({to}) en heeft geen gevolg",
		"the notice of default of {on} was received on or before the last day of the term ({to}) and has no effect")
	penaltyTooOld = define("awb.4.17.filed-before-2009", calendar.Source("Stb. 2009, 383, art. III lid 1", "BWBR0026450"),
		"geen dwangsom: ingediend op {from}, vóór 1 oktober 2009",
		"no penalty: filed on {from}, before 1 October 2009")
	noticeAfterDecision = define("awb.4.17.1.after-decision", awbArticle("4:17", "1", awb2009),
		"de ingebrekestelling van {on} is ontvangen nadat het besluit was bekendgemaakt ({to})",
		"the notice of default of {on} was received after the decision was published ({to})")
	penaltyRunning2016 = define("wob.15.running", wobArticle("15", "", wob2016),
		"of een dwangsom die op 1 oktober 2016 liep na die dag doorloopt, is niet uitgemaakt",
		"whether a penalty that ran on 1 October 2016 goes on after that day is not resolved")
	penaltyAmount2026 = define("awb.4.17.2.from-2026", awbArticle("4:17", "2", awb2019),
		"een besluit dat de bedragen vanaf 2026 wijzigt, is niet gevonden",
		"no decree was found that changes the amounts from 2026 on")
)

// penaltyWeeks is what must have passed before the penalty: its first day is "de dag
// waarop twee weken zijn verstreken na de dag waarop de termijn voor het geven van de
// beschikking is verstreken en het bestuursorgaan van de aanvrager een schriftelijke
// ingebrekestelling heeft ontvangen" (art. 4:17 lid 3 Awb). The Atw is excluded for the
// 42 days; whether it holds for the two weeks is not settled.
var penaltyWeeks = calendar.Seq(
	calendar.After(calendar.Weeks(2), penaltyTwoWeeks),
	calendar.Either(readingPenaltyWeeks, calendar.Rule{}, calendar.Extend()),
)

// penalty is art. 4:17 Awb for the notice of default that counts: of several
// the first that is not premature. It is nil where none was received.
func (r *run) penalty(s *silence) (*Penalty, error) {
	var n *noticeFact
	for i := range s.notices {
		each := &s.notices[i]
		if each.received.IsZero() {
			continue
		}
		if n == nil || n.premature && !each.premature {
			n = each
		}
	}
	if n == nil {
		return nil, nil
	}
	for i := range s.notices {
		if each := &s.notices[i]; each.premature && each != n {
			r.out.find(r.tooEarly(s, each), each.received, calendar.Args{On: each.received, To: s.last})
		}
	}
	if !r.penaltyApplies(s, n) {
		return &Penalty{}, nil
	}
	p := Penalty{Applies: true}
	weeks, err := r.bounds(penaltyWeeks, calendar.Facts{Start: s.inDefault(n.received)})
	if err != nil {
		return nil, reason(err).For(n.path(), n.received.String())
	}
	p.FirstDay = weeks.LastDay.AddDays(1)
	r.penaltyEnd(s, &p)
	if s.excluded && !p.LastDay.Before(wob2016) {
		r.out.warn(penaltyRunning2016, calendar.Args{})
	}
	if s.judged.IsZero() {
		return &p, nil
	}
	p.Judged = true
	if !p.LastDay.IsZero() {
		p.Days = max(0, since(earliest(p.LastDay, s.judged), p.FirstDay)+1)
	}
	rate, err := penaltyAmounts.at(notice(n.received))
	if err != nil {
		return nil, reason(err).For(n.path(), n.received.String())
	}
	p.Amount, p.Cite = rate.total(p.Days), rate.cite
	if rate.caveat != nil {
		r.out.warn(rate.caveat, calendar.Args{})
	}
	return &p, nil
}

// penaltyApplies reports whether a notice of default starts a penalty, and finds
// every reason why it does not.
func (r *run) penaltyApplies(s *silence, n *noticeFact) bool {
	applies := true
	refuse := func(why *calendar.Provision, args calendar.Args) {
		applies = false
		args.On = n.received
		r.out.find(why, n.received, args)
	}
	if n.premature {
		refuse(r.tooEarly(s, n), calendar.Args{To: s.last})
	}
	if s.filed.Before(noticeFrom) {
		refuse(penaltyTooOld, calendar.Args{From: s.filed})
	}
	if why, ok := r.law.noPenalty.find(notice(n.received)); ok && s.excluded {
		refuse(*why, calendar.Args{})
	}
	if s.ended.before(n.received) || !n.premature && s.ended.before(s.inDefault(n.received)) {
		if p := s.ended.after(noticeAfterDecision); p == noticeAfterDecision {
			refuse(p, calendar.Args{To: s.ended.on})
		}
		applies = false // that the request had ended is found once
	}
	return applies
}

// tooEarly is what is said of a premature notice: under art. 4:17 lid 3 Awb, and
// where an act excludes that paragraph under art. 6:12 lid 2.
func (r *run) tooEarly(s *silence, n *noticeFact) *calendar.Provision {
	if _, excluded := r.law.noPenalty.find(notice(n.received)); excluded && s.excluded {
		return appealNoticePremature
	}
	return noticePremature
}

// penaltyEnd sets the last day over which the penalty is due: the 42nd, or the
// end of the clock where that is earlier. It is not set where the clock ended
// before the first day.
func (r *run) penaltyEnd(s *silence, p *Penalty) {
	most, _ := penaltyMost.Days()
	p.LastDay = p.FirstDay.AddDays(most - 1)
	if !s.ended.until(p.LastDay) {
		return
	}
	end := s.ended.on
	if r.has(readingPenaltyDecisionDay) {
		end = end.AddDays(-1)
	}
	p.LastDay = end
	if p.LastDay.Before(p.FirstDay) {
		p.LastDay = calendar.Date{}
	}
}

// addPenalty adds the days of a penalty, and those on which it must be fixed and
// paid.
func (r *run) addPenalty(s *silence, p *Penalty) {
	if p == nil || !p.Applies {
		return
	}
	d := Deadline{Key: s.keys.penalty, Of: s.of, Who: ByBody, Force: Happens, First: p.FirstDay, Last: p.LastDay,
		By: penaltyTwoWeeks}
	if p.LastDay.IsZero() {
		most, _ := penaltyMost.Days()
		d.Last = p.FirstDay.AddDays(most - 1)
		r.add(d, s.ended.event())
		return
	}
	var end event
	if !s.ended.on.IsZero() {
		end = did(p.LastDay)
	}
	r.add(d, end)
	fixed, paid := s.fixed()
	r.addSimple(fixPenalty, p.LastDay, Deadline{Key: KeyFixPenalty, Of: s.of, Who: ByBody, Force: Must}, did(fixed))
	if !fixed.IsZero() {
		r.addSimple(payPenalty, fixed, Deadline{Key: KeyPayPenalty, Of: s.of, Who: ByBody, Force: Must}, did(paid))
	}
}

// fixed is when the penalty was fixed, and when it was paid.
func (s *silence) fixed() (fixed, paid calendar.Date) {
	for i := range s.notices {
		fixed = earliest(fixed, s.notices[i].Fixed)
		paid = earliest(paid, s.notices[i].Paid)
	}
	return fixed, paid
}

// premature reports whether a notice of default came too early: on or before the
// last day of the term. For the last day itself this is not settled.
func (r *run) premature(received, lastDay calendar.Date) bool {
	if received == lastDay {
		return !r.has(readingNoticeLastDay)
	}
	return received.Before(lastDay)
}

// PenaltyFacts is what the penalty of art. 4:17 Awb looks at, for a decision
// under any act that does not exclude it.
type PenaltyFacts struct {
	LastDay  calendar.Date // the last day of the term for the decision
	Filed    calendar.Date // the application or objection was filed
	Received calendar.Date // the notice of default was received
	Decided  calendar.Date // the decision was published; not set: there is none
	AsOf     calendar.Date // the day up to and including which is counted where there is no decision; may be not set
}

// A PenaltyAnswer is a penalty with what it rests on. Findings say why a penalty does
// not apply, and what the amount rests on that was not checked; Arguable what the
// other side of a reading gives, under the keys of a timeline ("penalty.firstDay").
type PenaltyAnswer struct {
	Penalty
	Findings []Finding
	Arguable []Arguable
}

// Penalty computes the penalty for not deciding in time (dwangsom, art. 4:17
// Awb) under an act other than the Wob and the Woo, which exclude it. The first
// day is the fifteenth after receipt of the notice, the penalty runs over at
// most 42 calendar days, and its amount follows the day on which the notice was
// received. A day that is needed and not set, and two weeks that end outside the
// table of days, are errors.
func (k Clock) Penalty(f PenaltyFacts) (PenaltyAnswer, error) {
	if f.LastDay.IsZero() || f.Filed.IsZero() || f.Received.IsZero() {
		return PenaltyAnswer{}, fmt.Errorf("wob.Clock.Penalty: LastDay %s, Filed %s and Received %s must all be set",
			quote.Text(f.LastDay.String()), quote.Text(f.Filed.String()), quote.Text(f.Received.String()))
	}
	r := run{law: dutch(), calendar: k.Calendar}
	ours, met, err := r.penaltyOf(&f, k.Readings)
	if err != nil {
		return PenaltyAnswer{}, fmt.Errorf("wob.Clock.Penalty: %w", err)
	}
	beside := newComparison(&facts{}, ours)
	for _, reading := range readings {
		if !met.Has(reading) {
			continue
		}
		other, _, err := r.penaltyOf(&f, k.Readings.Flip(reading))
		if err != nil {
			continue // it ends outside the table of days
		}
		beside.other = *other
		beside.compare(reading, k.Readings.Has(reading))
	}
	slices.SortStableFunc(ours.Arguable, Arguable.compare)
	return PenaltyAnswer{*ours.Penalty, ours.Findings, ours.Arguable}, nil
}

// penaltyOf is the answer on a penalty alone, under one choice of readings, with the
// readings that could have made a difference.
func (r *run) penaltyOf(f *PenaltyFacts, chosen calendar.Readings) (out *Timeline, met calendar.Readings, err error) {
	out = new(Timeline)
	*r = run{law: r.law, calendar: r.calendar, readings: chosen, out: out}
	judged := f.Decided
	if judged.IsZero() {
		judged = f.AsOf
	}
	s := silence{last: f.LastDay, filed: f.Filed, judged: judged, ended: ending{on: f.Decided}}
	s.notices = []noticeFact{{key: "Received", received: f.Received, premature: r.premature(f.Received, f.LastDay)}}
	if out.Penalty, err = r.penalty(&s); err != nil {
		return nil, met, err
	}
	if p := out.Penalty; p.Applies {
		out.Dates = []Deadline{{Key: KeyPenalty, First: p.FirstDay, Last: p.LastDay}}
	}
	for _, c := range out.Caveats {
		out.find(c.Provision, f.Received, c.Args)
	}
	return out, r.met, nil
}
