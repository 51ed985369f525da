package wob

import (
	"iter"
	"slices"
	"sync"

	"github.com/wobrules/wobrules/calendar"
)

// An act is what the clock knows of one act on requests for information: a field
// a table. A row is in force until the next one of its table begins, and the last
// one until the act that follows begins. A table that is not there says that the
// act has no such rule: nothing is inherited from the act before.
type act struct {
	begins    calendar.Date // the first day in force
	territory Territory

	decisions []row[receipt, decisionLaw]
	grounds   []groundTable // of suspension, beside those of the law of procedure
	forwarded []row[receipt, forwardedLaw]
	pending   *pendingAct // of requests that were pending on its first day; nil: they keep the act of their receipt

	oral        []row[content, *calendar.Provision]
	disclosures []row[content, disclosureLaw]
	noPenalty   []row[notice, *calendar.Provision]
	objections  []row[running, *calendar.Provision] // against not deciding
	courtTerms  []row[running, courtTermLaw]

	// The terms that run from one event.
	precision, imprecise, size, abuse, advice []row[running, simpleTerm]
	complaint                                 []row[running, *calendar.Provision]
}

// acts are the acts in the order in which they followed each other; those of one
// territory each end where the next begins.
var acts = []*act{&wobLaw, &wooLaw, &besLaw}

// A procedure is a law of procedure: what holds beside the acts of a territory.
type procedure struct {
	grounds []groundTable // of suspension
	repairs table[notice, groundLaw]
	windows table[start, calendar.Rule] // the term for objecting
	post    calendar.Rule               // the week for what comes by post

	oralRemedy *calendar.Provision // caveat: whether a remedy lies against an oral decision

	endings  *endingLaw
	late     *calendar.Provision // the duty to tell the requester that the decision will be late; nil: there is none
	channels bool                // a message by another way than the one designated is passed on
	reviews  table[start, reviewLaw]

	// follow is the order of the stages: what follows from what.
	follow func(*run, *facts) error
}

// A law is what holds in one territory: its acts, joined by their days, and its
// law of procedure. It is made when it is first asked for and does not change: who
// only reads or writes does not wait for its rules.
type law struct {
	*procedure
	acts    []*act
	grounds []groundTable
	reviews table[start, reviewLaw] // with their rules

	decisions   table[receipt, decisionLaw]
	forwarded   table[receipt, forwardedLaw]
	oral        table[content, *calendar.Provision]
	disclosures table[content, disclosureLaw]
	noPenalty   table[notice, *calendar.Provision]
	objections  table[running, *calendar.Provision]
	courtTerms  table[running, courtTermLaw]

	precision, imprecise, size, abuse, advice table[running, simpleTerm]
	complaint                                 table[running, *calendar.Provision]
}

// dutch is the law of the European Netherlands.
var dutch = sync.OnceValue(func() *law { return newLaw(Netherlands, &awb, acts) })

// islands is the law of Bonaire, Sint Eustatius and Saba.
var islands = sync.OnceValue(func() *law { return newLaw(BES, &warbes, acts) })

// lawOf returns the law of a territory; nil where none is known.
func lawOf(t Territory) *law {
	switch t {
	case Netherlands:
		return dutch()
	case BES:
		return islands()
	}
	return nil
}

// newLaw joins the acts of a territory.
func newLaw(t Territory, p *procedure, all []*act) *law {
	l := &law{procedure: p}
	for _, a := range all {
		if a.territory == t {
			l.acts = append(l.acts, a)
		}
	}
	for i := range l.acts {
		for _, g := range l.acts[i].grounds {
			g.rows = newTable(g.rows.name, until(g.rows.rows, l.ends(i))...)
			l.grounds = append(l.grounds, g)
		}
	}
	l.grounds = append(l.grounds, p.grounds...)

	l.decisions = joined(l, "the decision on a request", func(a *act) []row[receipt, decisionLaw] { return a.decisions })
	l.forwarded = joined(l, "a forwarded request", func(a *act) []row[receipt, forwardedLaw] { return a.forwarded })
	l.oral = joined(l, "an oral decision", func(a *act) []row[content, *calendar.Provision] { return a.oral })
	l.disclosures = joined(l, "the wait before disclosure",
		func(a *act) []row[content, disclosureLaw] { return a.disclosures })
	l.noPenalty = joined(l, "the exclusion of the penalty",
		func(a *act) []row[notice, *calendar.Provision] { return a.noPenalty })
	l.objections = joined(l, "the objection against not deciding",
		func(a *act) []row[running, *calendar.Provision] { return a.objections })
	l.courtTerms = joined(l, "a term set by the court", func(a *act) []row[running, courtTermLaw] { return a.courtTerms })
	l.precision = joined(l, "asking for precision", func(a *act) []row[running, simpleTerm] { return a.precision })
	l.imprecise = joined(l, "a request that stays too general",
		func(a *act) []row[running, simpleTerm] { return a.imprecise })
	l.size = joined(l, "consulting on a large request", func(a *act) []row[running, simpleTerm] { return a.size })
	l.abuse = joined(l, "a request that is an abuse", func(a *act) []row[running, simpleTerm] { return a.abuse })
	l.advice = joined(l, "a decision after the advice", func(a *act) []row[running, simpleTerm] { return a.advice })
	l.complaint = joined(l, "a complaint to the advisory board",
		func(a *act) []row[running, *calendar.Provision] { return a.complaint })

	suspended := suspensions(l.grounds)
	for i := range l.decisions.rows {
		l.decisions.rows[i].law.suspendedBy(suspended)
	}
	l.reviews = newTable(p.reviews.name, p.reviews.rows...)
	for i := range l.reviews.rows {
		law := &l.reviews.rows[i].law
		law.suspendedBy(suspensions(p.grounds, append(p.repairs.all(), law.agreed, law.needed)...))
	}
	return l
}

// groundsOf are the grounds of suspension that the acts of a territory and its law
// of procedure know.
func groundsOf(t Territory, p *procedure) (all []SuspensionGround) {
	for _, a := range acts {
		for i := range a.grounds {
			if a.territory == t {
				all = append(all, a.grounds[i].ground)
			}
		}
	}
	for i := range p.grounds {
		all = append(all, p.grounds[i].ground)
	}
	return all
}

// ends is the last day in force of an act that another follows, not set where
// none does.
func (l *law) ends(i int) calendar.Date {
	if i+1 == len(l.acts) {
		return calendar.Date{}
	}
	return dayBefore(l.acts[i+1].begins)
}

// joined joins one table of the acts of a law.
func joined[K key, V any](l *law, name string, rows func(*act) []row[K, V]) table[K, V] {
	var all []row[K, V]
	for i, a := range l.acts {
		all = append(all, until(rows(a), l.ends(i))...)
	}
	return newTable(name, all...)
}

// until returns rows of which the last ends on a day.
func until[K key, V any](rows []row[K, V], last calendar.Date) []row[K, V] {
	rows = slices.Clone(rows)
	if n := len(rows); n > 0 {
		rows[n-1].until = last
	}
	return rows
}

// ground returns the table of a ground of suspension, and nil for an id that is
// none.
func (l *law) ground(g SuspensionGround) *groundTable {
	for i := range l.grounds {
		if l.grounds[i].ground == g {
			return &l.grounds[i]
		}
	}
	return nil
}

// groundOn is the table of the ground that a suspension rests on by the law of a
// day: that of the act that followed, where that one takes it as its own.
func (l *law) groundOn(g SuspensionGround, d calendar.Date) *groundTable {
	t := l.ground(g)
	if _, known := t.rows.find(notice(d)); known {
		return t
	}
	for i := range l.grounds {
		if next := &l.grounds[i]; next.takes == g {
			if _, known := next.rows.find(notice(d)); known {
				return next
			}
		}
	}
	return t
}

// provisions is every provision of this package, in the order of its files. It
// is complete once the package is initialised and does not change after.
var provisions = make([]*calendar.Provision, 0, 512)

func define(id string, c calendar.Citation, dutch, english string) *calendar.Provision {
	p := calendar.MustProvision(id, c, dutch, english)
	provisions = append(provisions, p)
	return p
}

// Provisions returns every provision of this package: the rules, the findings,
// the caveats and the sides of the readings.
func Provisions() iter.Seq[*calendar.Provision] { return slices.Values(provisions) }

// dayBefore is the last day in force of what a later text replaced.
func dayBefore(d calendar.Date) calendar.Date { return d.AddDays(-1) }
