package wob_test

import (
	"math/rand/v2"
	"strconv"

	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A chooser makes every choice of a generator: a number from 0 up to, not
// including, n. One stands for rapid, one for a plain source of numbers.
type chooser func(n int) int

func (pick chooser) oneIn(n int) bool { return pick(n) == 0 }

func (pick chooser) answer() calendar.Answer { return calendar.Answer(pick(3)) }

// fromRapid leaves the choices to rapid, which prefers the small and can shrink
// a case that fails, or in two of three cases to chance, which reaches further.
func fromRapid(t *rapid.T) chooser {
	if seed := rapid.Uint64().Draw(t, "seed"); seed%3 != 0 {
		return fromSeed(seed)
	}
	return func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "pick") }
}

func fromSeed(seed uint64) chooser {
	r := rand.New(rand.NewPCG(seed, 20091001))
	return r.IntN
}

// A place is a stretch of days on which the counting is hard.
type place struct {
	name     string
	from, to calendar.Date
}

func (p place) has(d calendar.Date) bool { return !d.Before(p.from) && !d.After(p.to) }

// places are the hard places: where the law changed, where free days stand
// together, where what is known ends.
var places = hardPlaces()

func hardPlaces() (all []place) {
	d := calendar.MustParse
	add := func(name string, from, to calendar.Date) { all = append(all, place{name, from, to}) }
	for year := 1993; year <= 2039; year++ {
		y := strconv.Itoa(year)
		add("year end", d(y+"-12-24"), d(y+"-12-31").AddDays(2))
		for day := d(y + "-03-15"); day.Before(d(y + "-05-31")); day = day.AddDays(1) {
			for _, p := range freeReasons(day) {
				switch p.ID() {
				case "atw.3.2.goede-vrijdag":
					add("Easter", day.AddDays(-1), day.AddDays(5))
				case "atw.3.1.hemelvaart":
					if day == d(y+"-05-05") {
						add("5 May on Ascension", day.AddDays(-1), day.AddDays(4))
					}
				}
			}
		}
		for _, day := range []calendar.Date{d(y + "-04-27"), d(y + "-04-30")} {
			if day.Weekday() == 0 && (year >= 2014) == (day == d(y+"-04-27")) {
				add("King's or Queen's day on Sunday", day.AddDays(-2), day.AddDays(1))
			}
		}
		for day := d(y + "-01-01"); day.Year() == year; day = day.AddDays(1) {
			for _, p := range freeReasons(day) {
				if len(p.ID()) > 8 && p.ID()[:8] == "atw.3.3." {
					add("decree", day.AddDays(-1), day.AddDays(1))
				}
			}
		}
	}
	for _, change := range []string{"1994-01-01", "2005-02-14", "2009-10-01", "2016-10-01", "2019-01-01", "2022-05-01"} {
		add("the law changes", d(change).AddDays(-3), d(change).AddDays(3))
	}
	add("the first days of the act", d("1992-05-01"), d("1992-05-07"))
	add("the end of the decrees", d("2028-12-20"), d("2029-01-10"))
	add("the end of the table", d("2040-10-01"), d("2040-12-31"))
	return all
}

func freeReasons(d calendar.Date) []*calendar.Provision {
	return calendar.Calendar{}.Why(d)
}

// reach counts how often the last day of a decision falls in each kind of place.
type reach map[string]int

func (r reach) count(t wob.Timeline) {
	seen := map[string]bool{}
	for _, p := range places {
		if !seen[p.name] && (p.has(t.Decision.Nominal()) || p.has(t.Decision.Start())) {
			seen[p.name] = true
			r[p.name]++
		}
	}
}

var (
	firstReceipt = calendar.MustParse("1992-05-01")
	lastReceipt  = calendar.MustParse("2040-11-25")
)

// holidays are the free days that are no part of a weekend.
var holidays = weekdayHolidays()

func weekdayHolidays() (all []calendar.Date) {
	for d := firstReceipt; d.Year() <= 2040; d = d.AddDays(1) {
		if free, _ := (calendar.Calendar{}).Free(d); free && d.Weekday() != 0 && d.Weekday() != 6 {
			all = append(all, d)
		}
	}
	return all
}

// receipt is a day of receipt from which a term of one of the usual lengths
// leads to a hard place, or any day.
func (pick chooser) receipt() calendar.Date {
	d := firstReceipt.AddDays(pick(daysSince(lastReceipt, firstReceipt)))
	switch pick(4) {
	case 0:
	case 1: // the last years of the Wob, where most was written about it
		d = calendar.MustParse("2009-07-01").AddDays(pick(13 * 365))
	default:
		kind := places[pick(len(places))].name
		if pick.oneIn(2) {
			kind = placeNames[pick(len(placeNames))]
		}
		d = pick.in(kind).AddDays(-7 * []int{0, 0, 2, 4, 4, 4, 6, 8, 10}[pick(9)])
	}
	if d.Before(firstReceipt) || d.After(lastReceipt) {
		return firstReceipt.AddDays(pick(30))
	}
	return d
}

var placeNames = []string{
	"year end", "Easter", "5 May on Ascension", "King's or Queen's day on Sunday", "decree",
	"the law changes", "the first days of the act", "the end of the decrees", "the end of the table",
}

func (pick chooser) in(kind string) calendar.Date {
	var of []place
	for _, p := range places {
		if p.name == kind {
			of = append(of, p)
		}
	}
	p := of[pick(len(of))]
	return p.from.AddDays(pick(daysSince(p.to, p.from) + 1))
}

func (pick chooser) span() calendar.Span {
	switch pick(4) {
	case 0:
		return calendar.Days(1 + pick(60))
	case 1:
		return calendar.Weeks(2)
	}
	return calendar.Weeks(4)
}

func (pick chooser) adjournment(notified calendar.Date) wob.Adjournment {
	a := wob.Adjournment{Notified: notified, Reasons: pick.answer(), Size: pick.answer()}
	if pick.oneIn(3) {
		a.Until = notified.AddDays(pick(60) - 5)
	} else {
		a.By = pick.span()
	}
	return a
}

var allGrounds = []wob.SuspensionGround{
	wob.ViewsAsked, wob.ViewsAskedWoo, wob.SupplementAsked, wob.ForeignInformation,
	wob.ConsentToDelay, wob.ApplicantDelay, wob.ForceMajeure,
}

// suspension begins on or after a day. Two in three rest on a ground that the
// act of that day knows.
func (pick chooser) suspension(on calendar.Date) wob.Suspension {
	g := allGrounds[pick(len(allGrounds))]
	if !pick.oneIn(3) {
		switch {
		case on.Before(calendar.MustParse("2009-10-01")):
			g = wob.SupplementAsked
		case g == wob.ViewsAsked && on.After(calendar.MustParse("2022-04-30")):
			g = wob.ViewsAskedWoo
		case g == wob.ViewsAskedWoo && on.Before(calendar.MustParse("2022-05-01")):
			g = wob.ViewsAsked
		}
	}
	s := wob.Suspension{Ground: g}
	ends := func(d calendar.Date) calendar.Date {
		if pick.oneIn(5) {
			return calendar.Date{}
		}
		return d
	}
	switch g {
	case wob.ApplicantDelay, wob.ForceMajeure:
		s.From = on
		s.Until = ends(on.AddDays(pick(25)))
	case wob.ConsentToDelay:
		if s.Notified = on; pick.oneIn(2) {
			s.Days = 1 + pick(40)
		} else {
			s.Until = on.AddDays(pick(60))
		}
	default:
		s.Notified = on
		s.Until = ends(on.AddDays(pick(25) - 1))
		if g == wob.SupplementAsked || pick.oneIn(2) {
			s.Set = ends(on.AddDays(pick(25)))
		}
	}
	return s
}

// request is a case without what comes after the decision.
func (pick chooser) request() wob.Case {
	c := wob.Case{ID: "x", Received: pick.receipt()}
	if pick.oneIn(5) { // a bare term that ends on a holiday, most likely
		ends := holidays[pick(len(holidays))]
		c.Received = ends.AddDays(-28)
		if ends.Before(calendar.MustParse("2009-10-15")) {
			c.Received = ends.AddDays(-14)
		}
		if c.Received.Before(firstReceipt) {
			c.Received = firstReceipt
		}
		if !pick.oneIn(4) {
			return c
		}
	}
	if pick.oneIn(5) {
		c.Environmental = &wob.Environmental{DisclosureIntended: pick.answer(), ObjectionExpected: pick.answer()}
	}
	if pick.oneIn(6) {
		c.Filed = c.Received.AddDays(-pick(5))
	}
	if pick.oneIn(10) {
		c.FirstReceived = c.Received.AddDays(-pick(10))
	}
	if pick.oneIn(2) {
		on := c.Received.AddDays(pick(30))
		for range 1 + pick(4) {
			c.Suspensions = append(c.Suspensions, pick.suspension(on))
			if pick.oneIn(2) {
				on = on.AddDays(pick(10)) // most likely before the one above ends
			} else {
				on = c.Received.AddDays(pick(70))
			}
		}
	}
	// Where the first term ends is asked of the clock only to aim at it.
	ends := c.Received.AddDays(28)
	aim := c
	aim.AsOf = c.Received.AddDays(400)
	if t, err := (wob.Clock{}).Timeline(aim); err == nil {
		ends = t.AdjournBy
	}
	switch pick(7) {
	case 0, 1:
		c.Adjournments = append(c.Adjournments, pick.adjournment(ends))
	case 2, 3:
		c.Adjournments = append(c.Adjournments, pick.adjournment(ends.AddDays(1)))
	case 4:
		c.Adjournments = append(c.Adjournments, pick.adjournment(c.Received.AddDays(pick(60))))
	}
	if len(c.Adjournments) == 1 && pick.oneIn(4) {
		c.Adjournments = append(c.Adjournments, pick.adjournment(c.Adjournments[0].Notified.AddDays(1+pick(9))))
	}
	if pick.oneIn(4) { // one that begins about the end
		c.Suspensions = append(c.Suspensions, pick.suspension(ends.AddDays(pick(6)-3)))
	}
	for i := range c.Suspensions { // none before receipt
		s := &c.Suspensions[i]
		if !s.Notified.IsZero() && s.Notified.Before(c.Received) {
			s.Notified = c.Received
		}
	}
	return c
}

// wholeCase is a case with anything that a case file knows.
func (pick chooser) wholeCase() wob.Case {
	c := pick.request()
	if pick.oneIn(3) {
		sent := c.Received.AddDays(20 + pick(60))
		c.Defaults = []wob.NoticeOfDefault{{Sent: sent, Received: sent.AddDays(pick(4))}}
		if t, err := (wob.Clock{}).Timeline(wob.Case{Received: c.Received}); err == nil && pick.oneIn(2) {
			c.Defaults[0].Received = t.Decision.LastDay().AddDays(pick(3) - 1)
			c.Defaults[0].Sent = c.Defaults[0].Received.AddDays(-pick(3))
		}
		switch pick(5) {
		case 0:
			c.Defaults[0].Sent = calendar.Date{}
		case 1:
			c.Defaults[0].Received = calendar.Date{}
		}
	}
	if !pick.oneIn(3) {
		c.Decision = &wob.Decision{
			Published: c.Received.AddDays(10 + pick(110)),
			Discloses: pick.answer(), ObjectionExpected: pick.answer(), Oral: pick.answer(),
		}
		if pick.oneIn(4) {
			c.Decision.Dated = c.Decision.Published.AddDays(-pick(5))
		}
	}
	if pick.oneIn(2) {
		c.Objections = []wob.Objection{*pick.objection(&c)}
	}
	if pick.oneIn(2) || (wob.Case).Check(c) != nil {
		c.AsOf = lastFact(&c).AddDays(pick([]int{1, 12, 120}[pick(3)]))
	}
	return c
}

func (pick chooser) objection(c *wob.Case) *wob.Objection {
	from := c.Received.AddDays(pick(60))
	if c.Decision != nil {
		from = c.Decision.Published.AddDays(pick(50) - 2)
	}
	if from.Before(c.Received) {
		from = c.Received
	}
	o := &wob.Objection{Received: from, BelievedTaken: pick.answer()}
	if pick.oneIn(3) {
		o.Posted = from.AddDays(-pick(3))
		if o.Posted.Before(c.Received) {
			o.Posted = from
		}
	}
	o.Form = wob.Form{Signed: pick.answer(), Name: pick.answer(), Address: pick.answer(), Dated: pick.answer(),
		Decision: pick.answer(), Grounds: pick.answer()}
	if pick.oneIn(6) {
		o.Against = wob.AgainstNotDeciding
	}
	if pick.oneIn(3) {
		o.CommitteeAnnounced = from.AddDays(pick(110))
	}
	if pick.oneIn(3) {
		for range 1 + pick(2) {
			r := wob.Repair{Asked: from.AddDays(pick(90))}
			if !pick.oneIn(5) {
				r.Set = r.Asked.AddDays(1 + pick(20))
			}
			if pick.oneIn(2) {
				r.Done = r.Asked.AddDays(pick(20))
			}
			o.Repairs = append(o.Repairs, r)
		}
	}
	if pick.oneIn(3) {
		for range 1 + pick(2) {
			o.Suspensions = append(o.Suspensions, pick.suspension(from.AddDays(pick(100))))
		}
	}
	if pick.oneIn(2) {
		o.Adjournments = append(o.Adjournments, pick.adjournment(from.AddDays(pick(110))))
		o.Adjournments[0].By = calendar.Weeks(1 + pick(7))
		o.Adjournments[0].Until = calendar.Date{}
	}
	if pick.oneIn(4) {
		a := wob.Agreed{Consented: from.AddDays(pick(90))}
		if pick.oneIn(2) {
			a.Days = 1 + pick(30)
		} else {
			a.Until = a.Consented.AddDays(pick(100))
		}
		o.Agreed = append(o.Agreed, a)
	}
	if pick.oneIn(3) {
		sent := from.AddDays(60 + pick(90))
		o.Defaults = []wob.NoticeOfDefault{{Sent: sent, Received: sent.AddDays(pick(3))}}
	}
	if pick.oneIn(2) {
		o.Decided = from.AddDays(30 + pick(150))
	}
	return o
}

// lastFact is the last day that may not lie after the day of the question.
func lastFact(c *wob.Case) calendar.Date {
	last := c.Received
	see := func(days ...calendar.Date) {
		for _, d := range days {
			if d.After(last) {
				last = d
			}
		}
	}
	for _, a := range c.Adjournments {
		see(a.Notified)
	}
	for _, s := range c.Suspensions {
		see(s.Notified, s.From)
		if s.From.IsZero() && s.Ground != wob.ConsentToDelay {
			see(s.Until)
		}
	}
	if d := c.Decision; d != nil {
		see(d.Published, d.Dated)
	}
	for _, d := range c.Defaults {
		see(d.Sent, d.Received)
	}
	for _, o := range c.Objections {
		see(o.Received, o.Posted, o.CommitteeAnnounced, o.Decided)
		for _, r := range o.Repairs {
			see(r.Asked, r.Done)
		}
		for _, s := range o.Suspensions {
			see(s.Notified, s.From)
			if s.From.IsZero() && s.Ground != wob.ConsentToDelay {
				see(s.Until)
			}
		}
		for _, a := range o.Adjournments {
			see(a.Notified)
		}
		for _, a := range o.Agreed {
			see(a.Consented)
		}
		for _, d := range o.Defaults {
			see(d.Sent, d.Received)
		}
	}
	return last
}

// theObjection is the first objection of a case; nil where there is none.
func theObjection(c *wob.Case) *wob.Objection {
	if len(c.Objections) == 0 {
		return nil
	}
	return &c.Objections[0]
}

// daysSince is the number of days between two days that are set.
func daysSince(d, e calendar.Date) int {
	n, _ := d.DaysSince(e)
	return n
}
