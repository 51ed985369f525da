package wob

// Link returns the address of the article that gives d in the national law
// database, in the text that was in force on the day from which its term is
// counted; of what is no term, on its first day, once that has come. It is never a
// text from before the one relied on, nor one of the Wob after its last day. That
// the text of that day was read it does not say: [Deadline.Citation] has the
// version relied on, and [Timeline.Caveats] what was not read. It is empty where
// there is no such address.
func (d Deadline) Link() string {
	c, on := d.Citation(), d.Term.Start()
	if on.IsZero() && d.State != Ahead {
		on = d.First
	}
	if c.Act() == wobAct && !on.Before(woo2022) {
		on = dayBefore(woo2022)
	}
	if c.Version().IsZero() || on.Before(c.Version()) {
		return c.URL()
	}
	return c.In(on).URL()
}
