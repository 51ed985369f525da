package wob

import "github.com/wobrules/wobrules/internal/file"

// Check reports every fault of c at once: facts that cannot be, by themselves
// or together, and a value that does not go with the others or that no case file
// can hold. What is merely against the law is no fault; the timeline finds it.
// The error is an *[InputError], or several that [Faults] gives. What passes is
// read back the same from the case file that [Case.AppendJSON] writes.
func (c Case) Check() error { return c.faults() }

// faults is [Case.Check].
func (c *Case) faults() error {
	k := checker{asOf: c.AsOf}
	caseFields.Fits(c, &k.faults)
	k.whole(c)
	return k.faults.Err()
}

// check is Check for a case whose values a case file can hold.
func (c *Case) check() error {
	k := checker{asOf: c.AsOf}
	k.whole(c)
	return k.faults.Err()
}

func (k *checker) whole(c *Case) {
	received := day{"received", c.Received}
	k.needs("", received)
	k.past("", received)
	k.before("", day{"filed", c.Filed}, received)
	k.before("", day{"firstReceived", c.FirstReceived}, received)
	k.channel("channel", c.Channel, received)
	k.fact("", day{"precisionAsked", c.PrecisionAsked}, received)
	k.fact("", day{"consulted", c.Consulted}, received)
	k.fact("", day{"delayTold", c.DelayTold}, received)
	k.adjournments("adjournments", c.Adjournments, received)
	for i := range c.Suspensions {
		k.suspension("suspensions", i, &c.Suspensions[i], received, c.ends())
	}
	for i := range c.Partial {
		k.partial(i, &c.Partial[i], c, received)
	}
	if c.Decision != nil {
		k.decision("decision", c.Decision, received)
	}
	k.closed(c, received)
	for i := range c.Defaults {
		k.notice(noticeKey("default", c.Defaults, i), &c.Defaults[i], received)
	}
	for i := range c.Objections {
		k.objection(c.objectionKey(i), &c.Objections[i], received)
	}
	for i := range c.Appeals {
		k.appeal(pathTo("appeals", i), &c.Appeals[i], received)
	}
	for i := range c.Outages {
		k.outage(pathTo("outages", i), &c.Outages[i])
	}
	k.names(c)
}

// ends reports whether the clock of c stopped on a known day, so that nothing
// still runs.
func (c *Case) ends() bool {
	return c.Decision != nil && !c.Decision.Published.IsZero() || c.Closed != nil && !c.Closed.On.IsZero()
}

// partial checks a decision on a part, which cannot follow the decision that
// ends the clock.
func (k *checker) partial(i int, d *Decision, c *Case, received day) {
	path := pathTo("partial", i)
	k.decision(path, d, received)
	if c.Decision != nil {
		k.notAfter(path, day{"published", d.Published}, day{"decision.published", c.Decision.Published})
	}
}

func (k *checker) decision(path string, d *Decision, received day) {
	published := day{"published", d.Published}
	k.needs(path, published)
	k.fact(path, published, received)
	k.fact(path, day{"dated", d.Dated}, received)
	k.notAfter(path, day{"dated", d.Dated}, published.in(path))
	k.fact(path, day{"thirdPartyTold", d.ThirdPartyTold}, received)
	k.fact(path, day{"disclosed", d.Disclosed}, received)
	r := &d.Relief
	if *r == (Relief{}) {
		return
	}
	inside := path + ".relief"
	asked := day{"asked", r.Asked}
	k.needs(inside, asked)
	k.fact(inside, asked, received)
	k.fact(inside, day{"ended", r.Ended}, asked.in(inside))
	k.afterwards(inside, day{"until", r.Until}, asked.in(inside))
}

func (k *checker) closed(c *Case, received day) {
	e := c.Closed
	if e == nil {
		return
	}
	if c.Decision != nil {
		k.fault("closed", "", file.Together("decision"))
	}
	if e.How == 0 {
		k.fault("closed.how", "", file.Missing)
	}
	on := day{"on", e.On}
	k.fact("closed", on, received)
	k.fact("closed", day{"told", e.Told}, received)
	if e.Under != "" && e.How != NotTakenUp {
		k.fault("closed.under", string(e.Under), file.Why(file.CodeTogether,
			"hoort alleen bij not-taken-up", "goes with not-taken-up alone"))
	}
}

func (k *checker) notice(path string, n *NoticeOfDefault, after day) {
	sent, received := day{"sent", n.Sent}, day{"received", n.Received}
	if n.Sent.IsZero() && n.Received.IsZero() {
		k.fault(path, "", either("sent", "received"))
	}
	k.fact(path, sent, after)
	k.fact(path, received, after)
	k.notAfter(path, sent, received.in(path))
	if n.Channel != (Channel{}) {
		k.channel(path+".channel", n.Channel, after)
	}
	k.fact(path, day{"fixed", n.Fixed}, after)
	k.fact(path, day{"paid", n.Paid}, after)
}

// channel checks the days of a message that came electronically: they are not
// before the clock began that it belongs to.
func (k *checker) channel(path string, c Channel, after day) {
	k.fact(path, day{"passedOn", c.PassedOn}, after)
	k.fact(path, day{"told", c.Told}, after)
}

func (k *checker) appeal(path string, a *Appeal, after day) {
	received, posted := day{"received", a.Received}, day{"posted", a.Posted}
	k.fact(path, received, after)
	k.fact(path, posted, after)
	k.notAfter(path, posted, received.in(path))
	lodged := received
	if a.Received.IsZero() {
		lodged = posted
	}
	if lodged.on.IsZero() {
		k.fault(path+".received", "", file.Missing)
		return
	}
	lodged = lodged.in(path)
	k.fact(path, day{"complete", a.Complete}, lodged)
	k.fact(path, day{"withdrawn", a.Withdrawn}, lodged)
	r := &a.Ruling
	if *r == (Ruling{}) {
		if !a.Further.IsZero() {
			k.fault(path+".ruling", "", file.Missing)
		}
		return
	}
	inside := path + ".ruling"
	sent := day{"sent", r.Sent}
	k.needs(inside, sent)
	k.fact(inside, sent, lodged)
	k.afterwards(inside, day{"decideBy", r.DecideBy}, sent.in(inside))
	if !r.DecideWithin.IsZero() && !r.DecideBy.IsZero() {
		k.fault(inside+".decideBy", r.DecideBy.String(), file.Together("decideWithin"))
	}
	k.fact(path, day{"further", a.Further}, sent.in(inside))
}

func (k *checker) outage(path string, o *Outage) {
	from := day{"from", o.From}
	k.past(path, day{"announced", o.Announced})
	k.past(path, from)
	k.fact(path, day{"until", o.Until}, from.in(path))
	k.afterwards(path, day{"extendedTo", o.ExtendedTo}, from.in(path))
}

// names checks that no id stands twice and that each of names an element.
func (k *checker) names(c *Case) {
	taken := map[string]bool{}
	c.each(func(e element) {
		if *e.id == "" {
			return
		}
		if taken[*e.id] {
			k.fault(e.path()+".id", *e.id, idTwice)
		}
		taken[*e.id] = true
	})
	var known *ids
	refers := func(path, of string, named func() bool) {
		if of == "" {
			return
		}
		if known == nil {
			all := c.ids()
			known = &all
		}
		if !named() {
			k.fault(path+".of", of, file.NamesNothing)
		}
	}
	for i := range c.Objections {
		refers(c.objectionKey(i), c.Objections[i].Of, func() bool {
			for j := range c.Partial {
				if known.of(&c.Partial[j].ID) == c.Objections[i].Of {
					return true
				}
			}
			return false
		})
	}
	for i := range c.Appeals {
		refers(pathTo("appeals", i), c.Appeals[i].Of, func() bool {
			for j := range c.Objections {
				if known.of(&c.Objections[j].ID) == c.Appeals[i].Of {
					return true
				}
			}
			return false
		})
	}
}
