package calendar

import "fmt"

// Next returns the first day from d on that is not a free day: d itself where
// it is an ordinary day (art. 1 lid 1 Atw, the bare look-up). Outside the
// table of days, and where no such day is in it, the result is the zero Date.
func (c Calendar) Next(d Date) Date {
	t := statutory
	if c.own != nil {
		t = c.own
	}
	for i := uint(d.day - tableFrom.day); i < uint(len(t.day)); i++ {
		if t.day[i] == 0 {
			return Date{int32(i) + tableFrom.day}
		}
	}
	return Date{}
}

// LastDay returns the last day of a term of length s counted from the day
// after start, that last day included, under the Algemene termijnenwet: a last
// day that is free moves to the next ordinary day (art. 1 lid 1), a term of at
// least three days gets at least two ordinary days (art. 2), and neither is done
// for a term that the statute words in more than 90 days, twelve weeks or three
// months, or in years (art. 4). A term of no length, and a day outside the
// table, are errors.
//
// For a term with adjournment or suspension, and for the reasons, use a [Rule].
func (c Calendar) LastDay(start Date, s Span) (Date, error) {
	if s.IsZero() {
		return Date{}, fmt.Errorf("calendar.Calendar.LastDay(%s): a term of no length", start)
	}
	end := s.After(start)
	if !inTable(start) || !inTable(end) {
		return Date{}, errLastDay(start, s)
	}
	if s.UnderATW() {
		end = c.extend(start, end, s)
		if end.IsZero() {
			return Date{}, errLastDay(start, s)
		}
	}
	return end, nil
}

func errLastDay(start Date, s Span) error {
	err := known(start)
	if err == nil {
		err = outside(later(s.After(start), tableUntil.AddDays(1)))
	}
	return fmt.Errorf("calendar.Calendar.LastDay(%s, %s): %w", start, s, err)
}

// extend applies arts. 1 and 2 Atw to a term worded as s that began after start
// and would end on end: "verlengd tot en met de eerstvolgende dag die niet een
// zaterdag, zondag of algemeen erkende feestdag is" (art. 1 lid 1), and "zo nodig,
// zoveel verlengd, dat daarin ten minste twee dagen voorkomen die niet een
// zaterdag, zondag of algemeen erkende feestdag zijn" (art. 2). Past the table
// the result is the zero Date.
func (c Calendar) extend(start, end Date, s Span) Date {
	end = c.Next(end)
	if !s.mayLack() {
		return end
	}
	// The term ends on an ordinary day: is there another in it?
	for d := end.AddDays(-1); d.After(start); d = d.AddDays(-1) {
		if !c.free(d) {
			return end
		}
	}
	return c.Next(end.AddDays(1))
}

// mayLack reports whether a term worded as s may lack the two ordinary days that
// art. 2 Atw gives to one of at least three days: one of months has them.
func (s Span) mayLack() bool {
	n, _ := s.Days()
	least, _ := leastExtended.Days()
	return n >= least
}
