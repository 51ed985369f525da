package letter

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob"
)

// Validate reports what facts of l can be: every code is known, every name
// refers to something, no event comes before what it follows on. All faults
// are reported at once, each as a *[wob.InputError] that [errors.As] finds.
//
// Facts that can be but breach the law, or contradict each other, are no
// faults: [Review] reports them.
func (l Letter) Validate() error { return join(l.faults()) }

// join makes one error of several faults; nil of none.
func join(faults []*wob.InputError) error {
	errs := make([]error, len(faults))
	for i, f := range faults {
		errs[i] = f
	}
	return errors.Join(errs...)
}

func (l *Letter) faults() []*wob.InputError {
	c := checker{l: l, items: map[string]bool{}, earlier: map[string]bool{}}
	if c.sizes(); len(c.faults) > 0 {
		return c.faults
	}
	c.request()
	c.decisions()
	c.days()
	for i := range l.Events {
		c.event("events"+at(i), &l.Events[i])
	}
	for i := range l.Limits {
		c.narrowing("limits"+at(i), &l.Limits[i])
	}
	for i := range l.Outcomes {
		c.outcome("outcomes"+at(i), &l.Outcomes[i])
	}
	if m := l.Remedies; m != nil {
		c.code("remedies.kind", string(m.Kind), "", string(ObjectionRemedy), string(AppealRemedy))
		c.code("remedies.from", string(m.From), "", string(FromPublication), string(FromLetterDate))
		for i, p := range m.Form {
			c.code("remedies.form"+at(i), string(p), formParts...)
		}
	}
	return c.faults
}

// MostItems is the largest number of items in a request, and MostEntries the
// largest number of events, earlier decisions, limits, outcomes or statements
// in a letter: more than any letter has, and few enough to review.
const (
	MostItems   = 1000
	MostEntries = 10000
)

func (c *checker) sizes() {
	for _, list := range []struct {
		key     string
		n, most int
	}{
		{"request.items", len(c.l.Request.Items), MostItems},
		{"events", len(c.l.Events), MostEntries},
		{"earlierDecisions", len(c.l.Earlier), MostEntries},
		{"limits", len(c.l.Limits), MostEntries},
		{"outcomes", len(c.l.Outcomes), MostEntries},
		{"statements", len(c.l.Statements), MostEntries},
	} {
		if list.n > list.most {
			c.fault(list.key, strconv.Itoa(list.n), "at most "+strconv.Itoa(list.most))
		}
	}
}

// formParts are the codes of the parts of an objection.
var formParts = func() (codes []string) {
	for _, q := range wob.FormRequirements() {
		codes = append(codes, q.Code())
	}
	return codes
}()

var eventKinds = []EventKind{
	Acknowledged, Conversation, Summarised, Narrowed, Withdrawn, Confirmed, PrecisionAsked, PrecisionGiven,
	Widened, ViewsAsked, ViewsGiven, DelayAgreed, Adjourned, Forwarded,
}

func at(i int) string { return "[" + strconv.Itoa(i) + "]" }

type checker struct {
	l       *Letter
	items   map[string]bool
	earlier map[string]bool
	faults  []*wob.InputError
}

// mostFaults is how many faults are reported: a message never grows with its
// input.
const mostFaults = 100

func (c *checker) fault(key, value, reason string) {
	if len(c.faults) < mostFaults {
		c.faults = append(c.faults, &wob.InputError{Key: key, Value: value, Reason: reason})
	}
}

func (c *checker) code(key, value string, known ...string) {
	if slices.Contains(known, value) {
		return
	}
	takes := ""
	for _, k := range known {
		if k == "" {
			continue
		}
		if takes != "" {
			takes += ", "
		}
		takes += k
	}
	c.fault(key, quote.Text(value), "no such code; takes one of "+takes)
}

// notBefore reports a day that lies before another that it follows on.
func (c *checker) notBefore(key string, d calendar.Date, what string, floor calendar.Date) {
	if !d.IsZero() && d.Before(floor) {
		c.fault(key, d.String(), "before "+what+", "+floor.String())
	}
}

func (c *checker) period(key string, p scope.Period) {
	if _, err := scope.NewPeriod(p.From, p.Until); err != nil {
		c.fault(key, p.String(), "ends before it starts")
	}
}

func (c *checker) request() {
	q := &c.l.Request
	for i := range q.Items {
		it, key := &q.Items[i], "request.items"+at(i)
		if it.ID == "" {
			c.fault(key+".id", "", "an item takes an id")
		} else if strings.Contains(it.ID, "\n") {
			c.fault(key+".id", quote.Text(it.ID), "an id takes one line")
		} else if c.items[it.ID] {
			c.fault(key+".id", quote.Text(it.ID), "stands twice")
		}
		c.items[it.ID] = true
		c.code(key+".kind", string(it.Kind), "", string(scope.Documents), string(scope.Overview), string(scope.Question))
		c.period(key+".period", it.Period)
	}
	c.notBefore("request.filed", q.Filed, "the date of the request", q.Dated)
	c.notBefore("request.firstReceived", q.FirstReceived, "the date of the request", later(q.Dated, q.Filed))
	c.notBefore("request.received", q.Received, "the date of the request", later(later(q.Dated, q.Filed), q.FirstReceived))
}

// asked is the first day the request can have been known to the body.
func (c *checker) asked() (string, calendar.Date) {
	q := &c.l.Request
	if !q.Received.IsZero() {
		return "receipt", q.Received
	}
	return "the date of the request", later(q.Dated, later(q.Filed, q.FirstReceived))
}

func (c *checker) days() {
	what, floor := c.asked()
	c.notBefore("date", c.l.Date, what, floor)
	c.notBefore("published", c.l.Published, what, floor)
	c.notBefore("published", c.l.Published, "the date of the decision", c.l.Date)
}

func (c *checker) decisions() {
	for i := range c.l.Earlier {
		d, key := &c.l.Earlier[i], "earlierDecisions"+at(i)
		if d.Reference != "" {
			if c.earlier[d.Reference] {
				c.fault(key+".reference", quote.Text(d.Reference), "stands twice")
			}
			c.earlier[d.Reference] = true
		}
		c.period(key+".period", d.Period)
		c.notBefore(key+".publishedOn", d.PublishedOn, "the decision was taken", d.Date)
		if !d.ReferenceDate.IsZero() && !d.Date.IsZero() {
			c.notBefore(key+".date", d.Date, "its reference date", d.ReferenceDate)
		}
		if !d.PublishedOn.IsZero() && d.Published == calendar.No {
			c.fault(key+".publishedOn", d.PublishedOn.String(), "a day of publication of a decision that is not published")
		}
		if !c.l.Date.IsZero() {
			c.notBefore("date", c.l.Date, key+" that it relies on", d.Date)
		}
	}
}

func (c *checker) itemsOf(key string, ids []string) {
	for i, id := range ids {
		if !c.items[id] {
			c.fault(key+at(i), quote.Text(id), "no such item in the request")
		}
	}
	if i, ok := repeated(ids); ok {
		c.fault(key+at(i), quote.Text(ids[i]), "stands twice")
	}
}

// repeated returns the index of the first value that stood before, if any did.
func repeated(ids []string) (int, bool) {
	if len(ids) < 2 {
		return 0, false
	}
	seen := make(map[string]bool, len(ids))
	for i, id := range ids {
		if seen[id] {
			return i, true
		}
		seen[id] = true
	}
	return 0, false
}

func (c *checker) event(key string, e *Event) {
	if !slices.Contains(eventKinds, e.Kind) {
		known := make([]string, len(eventKinds))
		for i, k := range eventKinds {
			known[i] = string(k)
		}
		c.code(key+".kind", string(e.Kind), known...)
		return
	}
	// What moves the term cannot come before it; a request may have been
	// forwarded before this body got it, and talked about before it was made.
	switch e.Kind {
	case Conversation:
	case Adjourned, PrecisionAsked, ViewsAsked, DelayAgreed:
		what, floor := c.asked()
		c.notBefore(key+".on", e.On, what, floor)
	default:
		c.notBefore(key+".on", e.On, "the date of the request", c.l.Request.Dated)
	}
	c.itemsOf(key+".items", e.Items)
	c.period(key+".period", e.Period)
	takes := func(has bool, key, value string, kinds ...EventKind) {
		if has && !slices.Contains(kinds, e.Kind) {
			c.fault(key, quote.Text(value), "does not go with "+string(e.Kind))
		}
	}
	takes(e.From != "", key+".from", e.From, Narrowed, PrecisionGiven, Widened)
	takes(e.To != "", key+".to", e.To, Narrowed, PrecisionGiven, Widened, Forwarded)
	takes(!e.Period.IsZero(), key+".period", e.Period.String(), Narrowed, PrecisionGiven)
	takes(e.Agreed != calendar.Unknown, key+".agreed", e.Agreed.String(), Narrowed)
	takes(!e.Length.IsZero(), key+".by", e.Length.String(), Adjourned)
	takes(!e.Until.IsZero(), key+".until", e.Until.String(), Adjourned, DelayAgreed)
	takes(!e.Set.IsZero(), key+".set", e.Set.String(), PrecisionAsked, ViewsAsked)
	takes(e.Reasons != calendar.Unknown, key+".reasons", e.Reasons.String(), Adjourned)
	takes(e.Public != calendar.Unknown, key+".public", e.Public.String(), Forwarded)
	takes(e.Notice != calendar.Unknown, key+".notice", e.Notice.String(), Forwarded)
	if !e.Length.IsZero() && !e.Until.IsZero() {
		c.fault(key+".until", e.Until.String(), "beside a length: an adjournment has one of the two")
	}
	if e.Kind == Adjourned && !e.Length.IsZero() && e.By != "" {
		c.fault(key+".by", quote.Text(e.By), "an adjournment takes a duration here")
	}
	if e.Kind == DelayAgreed && e.Until.IsZero() {
		c.fault(key+".until", "", "an agreement on delay takes its last day")
	}
}

func (c *checker) narrowing(key string, n *Narrowing) {
	c.code(key+".basis", string(n.Basis), "", string(BasisAlreadyPublic), string(BasisRepeated), string(BasisAgreed), string(BasisUnilateral))
	c.itemsOf(key+".items", n.Items)
	for i, ref := range n.Relies {
		if !c.earlier[ref] {
			c.fault(key+".relies"+at(i), quote.Text(ref), "no such earlier decision")
		}
	}
	if i, ok := repeated(n.Relies); ok {
		c.fault(key+".relies"+at(i), quote.Text(n.Relies[i]), "stands twice")
	}
	if n.After.IsZero() && len(n.Relies) == 0 {
		c.fault(key+".after", "", "a limit takes a day or an earlier decision")
	}
}

func (c *checker) outcome(key string, o *Outcome) {
	c.itemsOf(key+".items", o.Items)
	c.itemsOf(key+".jointWith", o.JointWith)
	for i, id := range o.JointWith {
		if len(o.Items) == 1 && o.Items[0] == id {
			c.fault(key+".jointWith"+at(i), quote.Text(id), "an item joined with itself")
		}
	}
	for i, d := range o.Kinds {
		if !d.known() {
			c.fault(key+".kinds"+at(i), quote.Text(string(d)), "no such disposition")
		}
	}
	for i, g := range o.Grounds {
		if reason := groundFault(g); reason != "" {
			c.fault(key+".grounds"+at(i), quote.Text(g), reason)
		}
	}
	if o.Emissions == calendar.Yes && o.Environmental == calendar.No {
		c.fault(key+".emissions", "true", "information on emissions is environmental information")
	}
}
