package wob

import (
	"fmt"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// penaltyDates is what art. 4:17 Awb gives for one notice of default.
type penaltyDates struct {
	applies, judged bool
	first, last     calendar.Date
	days, amount    int32
	noticed         calendar.Date // the day whose amounts hold; not set where no day was judged
}

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
	row[notice, amounts]{awb2009, dayBefore(awb2019), amounts{[3]int{20, 30, 40}, awbArticle("4:17", "2", awb2009), nil}},
	// Stcrt. 2018, 65542.
	row[notice, amounts]{awb2019, dayBefore(awb2026), amounts{[3]int{23, 35, 45}, awbArticle("4:17", "2", awb2019), nil}},
	row[notice, amounts]{awb2026, calendar.Date{}, amounts{[3]int{23, 35, 45}, awbArticle("4:17", "2", awb2019), penaltyAmount2026}},
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

// penaltyFrom is the day from which an application or objection must be filed
// for a penalty to exist (Stb. 2009, 383, art. III lid 1: what was filed before
// keeps the old law, which knew none).
var penaltyFrom = newTable[filing]("the penalty", row[filing, *calendar.Provision]{awb2009, calendar.Date{}, nil})

// penaltyExcluded is where the act itself takes the penalty away, by the day on
// which the notice of default was received.
var penaltyExcluded = newTable[notice]("the exclusion of the penalty", slices.Concat(wobPenaltyExcluded, wooPenaltyExcluded)...)

// Art. 15 Wob took away the penalty with immediate effect: the day on which the
// notice is received decides, not the day of the request.
var wobPenaltyExcluded = []row[notice, *calendar.Provision]{
	{wob2016, wobEnd, define("wob.15", wobArticle("15", "", wob2016),
		"geen dwangsom: de ingebrekestelling is op {on} ontvangen, en vanaf 1 oktober 2016 sluit de Wob de dwangsom uit",
		"no penalty: the notice of default was received on {on}, and from 1 October 2016 the Wob excludes a penalty")},
}

var (
	penaltyTwoWeeks = define("awb.4.17.3", awbArticle("4:17", "3", awb2009),
		"{span} na de dag waarop de ingebrekestelling is ontvangen ({from})",
		"{span} after the day on which the notice of default was received ({from})")
	noticePremature = define("awb.4.17.3.premature", awbArticle("4:17", "3", awb2009),
		"de ingebrekestelling van {on} is ontvangen op of voor de laatste dag van de termijn ({to}) en heeft geen gevolg",
		"the notice of default of {on} was received on or before the last day of the term ({to}) and has no effect")
	penaltyTooOld = define("awb.4.17.filed-before-2009", calendar.Source("Stb. 2009, 383, art. III lid 1", "BWBR0026450"),
		"geen dwangsom: ingediend op {from}, vóór 1 oktober 2009",
		"no penalty: filed on {from}, before 1 October 2009")
	noticeAfterDecision = define("awb.4.17.1.after-decision", awbArticle("4:17", "1", awb2009),
		"de ingebrekestelling van {on} is ontvangen nadat het besluit was bekendgemaakt ({to})",
		"the notice of default of {on} was received after the decision was published ({to})")
	penaltyRunning2016 = define("wob.15.running", wobArticle("15", "", wob2016),
		"of een dwangsom die op 1 oktober 2016 liep na die dag doorloopt, is niet opgelost",
		"whether a penalty that ran on 1 October 2016 goes on after that day is not resolved")
	penaltyAmount2026 = define("awb.4.17.2.from-2026", awbArticle("4:17", "2", awb2019),
		"of de bedragen vanaf 2026 gelijk zijn gebleven, is niet nagegaan",
		"whether the amounts are the same from 2026 was not checked")
)

// penaltyWeeks runs from the day the notice was received. The Atw is excluded
// for the 42 days; whether it holds for the two weeks is not settled.
var penaltyWeeks = calendar.Seq(
	calendar.After(calendar.Weeks(2), penaltyTwoWeeks),
	calendar.Either(readingPenaltyWeeks, calendar.Rule{}, calendar.Extend()),
)

// penaltyFacts is what a penalty looks at.
type penaltyFacts struct {
	key      string        // of the notice, for a message
	lastDay  calendar.Date // of the term for the decision
	filed    calendar.Date
	received calendar.Date // the notice of default
	decided  calendar.Date // publication, or not set
	judged   calendar.Date // the day up to which days are counted, or not set
	excluded bool          // the exclusions of the Wob and the Woo hold
}

// inTime tells whether the decision was published on or before the last day.
func (f *penaltyFacts) inTime() bool {
	return !f.decided.IsZero() && !f.decided.After(f.lastDay)
}

// penalty is art. 4:17 Awb.
func (r *computation) penalty(f penaltyFacts) (p penaltyDates, err error) {
	if f.received.IsZero() {
		return p, nil
	}
	args := calendar.Args{On: f.received, From: f.filed, To: f.lastDay}
	p.applies = true
	refuse := func(why *calendar.Provision) {
		p.applies = false
		r.out.find(why, f.received, args)
	}
	from := f.received
	if r.premature(f.received, f.lastDay) {
		refuse(noticePremature)
	} else {
		from = latest(f.received, f.lastDay.AddDays(1))
	}
	if _, ok := penaltyFrom.find(filing(f.filed)); !ok {
		refuse(penaltyTooOld)
	}
	if why, ok := penaltyExcluded.find(notice(f.received)); ok && f.excluded {
		refuse(*why)
	}
	if !p.applies {
		return p, nil
	}
	weeks, err := r.bounds(penaltyWeeks, calendar.Facts{Start: from})
	if err != nil {
		return p, &InputError{Key: f.key, Value: f.received.String(), Reason: reason(err)}
	}
	most, _ := penaltyMost.Days()
	p.first = weeks.LastDay.AddDays(1)
	p.last = p.first.AddDays(most - 1)
	if !f.decided.IsZero() && !f.decided.After(p.last) {
		end := f.decided
		if !end.Before(p.first) && r.has(readingPenaltyDecisionDay) {
			end = end.AddDays(-1)
		}
		p.last = end
	}
	if p.last.Before(p.first) {
		p.last = calendar.Date{} // decided before the first day
	}
	if p.judged = !f.judged.IsZero(); p.judged {
		if !p.last.IsZero() {
			days, _ := earliest(p.last, f.judged).DaysSince(p.first)
			p.days = int32(max(0, days+1))
		}
		perDay, err := penaltyAmounts.at(notice(f.received))
		if err != nil {
			return p, &InputError{Key: f.key, Value: f.received.String(), Reason: reason(err)}
		}
		p.amount, p.noticed = int32(perDay.total(int(p.days))), f.received
		if perDay.caveat != nil {
			r.out.warn(perDay.caveat, calendar.Args{})
		}
	}
	if r.out != nil {
		r.sayPenalty(f, p, args)
	}
	return p, nil
}

func (r *computation) sayPenalty(f penaltyFacts, p penaltyDates, args calendar.Args) {
	if !f.decided.IsZero() && f.decided.Before(f.received) {
		args.To = f.decided
		r.out.find(noticeAfterDecision, f.received, args)
	}
	if f.excluded && f.received.Before(wob2016) && !p.last.Before(wob2016) {
		r.out.warn(penaltyRunning2016, calendar.Args{})
	}
}

// premature tells whether a notice of default came too early: on or before the
// last day of the term. For the last day itself this is not settled.
func (r *computation) premature(received, lastDay calendar.Date) bool {
	if received == lastDay {
		return !r.has(readingNoticeLastDay)
	}
	return received.Before(lastDay)
}

func latest(a, b calendar.Date) calendar.Date {
	if a.Before(b) {
		return b
	}
	return a
}

func (p penaltyDates) public() Penalty {
	return Penalty{Applies: p.applies, FirstDay: p.first, LastDay: p.last, Judged: p.judged, Days: int(p.days), Amount: int(p.amount), noticed: p.noticed}
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

// Penalty computes the penalty for not deciding in time (dwangsom, art. 4:17
// Awb) under an act other than the Wob and the Woo, which exclude it. The first
// day is the fifteenth after receipt of the notice, the penalty runs over at
// most 42 calendar days, and its amount follows the day on which the notice was
// received. Findings say why a penalty does not apply, and come with what the
// amount rests on that was not checked. A day that is needed and not set, and two
// weeks that end outside the table of days, are errors.
func (k Clock) Penalty(f PenaltyFacts) (Penalty, []Finding, error) {
	if f.LastDay.IsZero() || f.Filed.IsZero() || f.Received.IsZero() {
		return Penalty{}, nil, fmt.Errorf("wob.Clock.Penalty: LastDay %s, Filed %s and Received %s must all be set",
			quote.Text(f.LastDay.String()), quote.Text(f.Filed.String()), quote.Text(f.Received.String()))
	}
	judged := f.Decided
	if judged.IsZero() {
		judged = f.AsOf
	}
	var out Timeline
	r := computation{clock: &k, readings: k.Readings, out: &out}
	p, err := r.penalty(penaltyFacts{key: "Received", lastDay: f.LastDay, filed: f.Filed, received: f.Received, decided: f.Decided, judged: judged})
	if err != nil {
		return Penalty{}, nil, fmt.Errorf("wob.Clock.Penalty: %w", err)
	}
	for _, c := range out.Caveats {
		out.find(c.Provision, f.Received, c.Args)
	}
	return p.public(), out.Findings, nil
}
