package letter

import (
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
)

// Validate reports what cannot be in a letter: a code that is unknown, a name
// that refers to nothing, a key that does not go with its event, a text that is
// no UTF-8. All faults are reported at once, each as an *[InputError] that
// [errors.As] finds. A letter that Validate accepts reads back the same.
//
// Facts that breach the law, and facts that contradict each other, are no
// faults: a letter says what it says, and [Review] reports them.
func (l Letter) Validate() error {
	faults := l.faults(true)
	return faults.Err()
}

// faults checks a letter, and where it was made by hand, that a letter file can
// hold its values.
func (l *Letter) faults(made bool) *file.Faults {
	c := checker{
		l: l, request: map[string]bool{}, items: map[string]bool{}, earlier: map[string]bool{},
		namedIn: map[string]int{},
	}
	if c.sizes(); len(c.faults.All()) > 0 {
		return &c.faults
	}
	if made {
		letterFields.Fits(l, &c.faults)
	}
	c.requests()
	for i := range l.Earlier {
		c.decision("earlierDecisions"+at(i), &l.Earlier[i])
	}
	for i := range l.Events {
		c.event("events"+at(i), &l.Events[i])
	}
	for i := range l.Limits {
		c.narrowing("limits"+at(i), &l.Limits[i])
	}
	for i := range l.Outcomes {
		c.outcome("outcomes"+at(i), &l.Outcomes[i])
	}
	return &c.faults
}

// MostItems is the largest number of items in a request, and MostEntries the
// largest number of events, earlier decisions, limits, outcomes or statements
// in a letter: more than any letter has, and few enough to review.
const (
	MostItems   = 1000
	MostEntries = 10000
)

const (
	mostRequests = 100
	mostTold     = 100000 // requests times what is told of each
	mostRemedies = 10
	mostWeeks    = 520
	mostName     = 1000 // bytes of an id or a reference
)

// The reasons of a letter file.
var (
	emptyPeriod = file.Why(file.CodeMissing,
		"een periode heeft from, until of beide", "a period takes from, until or both")
	noDisposition = file.Why(file.CodeValue, "zo'n beslissing is er niet", "no such disposition")
	needsID       = file.Why(file.CodeMissing, "een onderdeel heeft een id", "an item takes an id")
	needsRequest  = file.Why(file.CodeMissing,
		"van meer verzoeken heeft elk een id", "of several requests each takes an id")
	tooLongName = file.Why(file.CodeSize, "een naam van meer dan 1000 bytes", "a name of more than 1000 bytes")
	oneLine     = file.Why(file.CodeText, "een id staat op één regel", "an id takes one line")
	standsTwice = file.Why(file.CodeTwice, "staat er twee keer", "stands twice")
	noItem      = file.Why(file.CodeReference, "zo'n onderdeel heeft het verzoek niet", "no such item in the request")
	noRequest   = file.Why(file.CodeReference, "zo'n verzoek is er niet", "no such request")
	noEarlier   = file.Why(file.CodeReference, "zo'n eerder besluit is er niet", "no such earlier decision")
	needsLimit  = file.Why(file.CodeMissing,
		"een beperking heeft een dag of een eerder besluit", "a limit takes a day or an earlier decision")
	joinedItself = file.Why(file.CodeReference,
		"een onderdeel dat met zichzelf is samengenomen", "an item joined with itself")
	takesDuration = file.Why(file.CodeTogether,
		"een verdaging heeft hier een duur", "an adjournment takes a duration here")
)

func notWith(kind EventKind) file.Reason {
	return file.Why(file.CodeTogether, "hoort niet bij "+string(kind), "does not go with "+string(kind))
}

var (
	eventKinds = []EventKind{
		Acknowledged, Conversation, Summarised, Narrowed, Withdrawn, Confirmed, PrecisionAsked, PrecisionGiven,
		Supplemented, Widened, ViewsAsked, ViewsGiven, Suspended, DelayAgreed, Adjourned, DefaultReceived, Forwarded,
	}
	itemKinds         = []scope.ItemKind{scope.Documents, scope.Overview, scope.Question}
	bases             = []Basis{BasisAlreadyPublic, BasisRepeated, BasisAgreed, BasisUnilateral}
	remedyKinds       = []RemedyKind{ObjectionRemedy, AppealRemedy}
	remedyFroms       = []RemedyFrom{FromPublication, FromDispatch, FromLetterDate, FromUnstated}
	suspensionGrounds = []wob.SuspensionGround{
		wob.ViewsAsked, wob.ViewsAskedWoo, wob.SupplementAsked, wob.ForeignInformation, wob.ConsentToDelay,
		wob.ApplicantDelay, wob.ForceMajeure,
	}

	// formParts are the codes of the parts of an objection.
	formParts = func() (codes []string) {
		for _, q := range wob.FormRequirements() {
			codes = append(codes, q.Code())
		}
		return codes
	}()
)

func at(i int) string { return "[" + strconv.Itoa(i) + "]" }

type checker struct {
	l                       *Letter
	request, items, earlier map[string]bool
	faults                  file.Faults

	lists   int            // how many lists of names were checked
	namedIn map[string]int // by name, the last list that holds it
}

func (c *checker) fault(key, value string, reason file.Reason) { c.faults.Add(reason.For(key, value)) }

func (c *checker) sizes() {
	l := c.l
	items := 0
	for i := range l.Requests {
		items += len(l.Requests[i].Items)
	}
	itemsKey := "request.items"
	if len(l.Requests) > 1 {
		itemsKey = "requests"
	}
	for _, list := range []struct {
		key     string
		n, most int
	}{
		{"requests", len(l.Requests), mostRequests},
		{itemsKey, items, MostItems},
		{"events", len(l.Events), MostEntries},
		{"earlierDecisions", len(l.Earlier), MostEntries},
		{"limits", len(l.Limits), MostEntries},
		{"outcomes", len(l.Outcomes), MostEntries},
		{"statements", len(l.Statements), MostEntries},
		{"remedies", len(l.Remedies), mostRemedies},
		{"requests", len(l.Requests) * (len(l.Events) + len(l.Limits)), mostTold},
	} {
		if list.n > list.most {
			c.fault(list.key, strconv.Itoa(list.n), file.TooMany(list.most))
		}
	}
}

// name checks an id or a reference: short, and on one line.
func (c *checker) name(key, s string) {
	if len(s) > mostName {
		c.fault(key, quote.Text(s), tooLongName)
	} else if strings.Contains(s, "\n") {
		c.fault(key, quote.Text(s), oneLine)
	}
}

// key is the key of a request.
func (l *Letter) requestKey(i int) string {
	if len(l.Requests) == 1 && l.Requests[0].ID == "" {
		return "request"
	}
	return "requests" + at(i)
}

func (c *checker) requests() {
	for i := range c.l.Requests {
		q, key := &c.l.Requests[i], c.l.requestKey(i)
		c.name(key+".id", q.ID)
		switch {
		case q.ID == "" && len(c.l.Requests) > 1:
			c.fault(key+".id", "", needsRequest)
		case c.request[q.ID]:
			c.fault(key+".id", quote.Text(q.ID), standsTwice)
		}
		c.request[q.ID] = true
		for j := range q.Items {
			c.item(key+".items"+at(j), &q.Items[j])
		}
	}
}

func (c *checker) item(key string, it *scope.Item) {
	c.name(key+".id", it.ID)
	if it.ID == "" {
		c.fault(key+".id", "", needsID)
	} else if c.items[it.ID] {
		c.fault(key+".id", quote.Text(it.ID), standsTwice)
	}
	c.items[it.ID] = true
}

func (c *checker) decision(key string, d *scope.EarlierDecision) {
	c.name(key+".reference", d.Reference)
	if d.Reference != "" && c.earlier[d.Reference] {
		c.fault(key+".reference", quote.Text(d.Reference), standsTwice)
	}
	c.earlier[d.Reference] = true
}

// named checks names that refer to something, each at most once.
func (c *checker) named(key string, ids []string, known map[string]bool, none file.Reason) {
	c.lists++
	for i, id := range ids {
		if !known[id] {
			c.fault(key+at(i), quote.Text(id), none)
		} else if c.namedIn[id] == c.lists {
			c.fault(key+at(i), quote.Text(id), standsTwice)
		}
		c.namedIn[id] = c.lists
	}
}

func (c *checker) requestOf(key, id string) {
	if id != "" && !c.request[id] {
		c.fault(key+".request", quote.Text(id), noRequest)
	}
}

func (c *checker) event(key string, e *Event) {
	if e.Kind == "" {
		c.fault(key+".kind", "", file.Missing)
		return
	}
	if !slices.Contains(eventKinds, e.Kind) {
		return // said already
	}
	c.requestOf(key, e.Request)
	c.named(key+".items", e.Items, c.items, noItem)
	takes := func(value, key2 string, kinds ...EventKind) {
		if value != "" && !slices.Contains(kinds, e.Kind) {
			c.fault(key+"."+key2, quote.Text(value), notWith(e.Kind))
		}
	}
	answer := func(a calendar.Answer, key2 string, kinds ...EventKind) {
		if a != calendar.Unknown {
			takes(a.String(), key2, kinds...)
		}
	}
	takes(e.Of, "of", Acknowledged, Adjourned)
	takes(e.Party, "party", ViewsAsked, ViewsGiven)
	takes(e.From, "from", Narrowed, PrecisionGiven, Widened)
	takes(e.To, "to", Narrowed, PrecisionGiven, Widened, Forwarded)
	if !e.Period.IsZero() {
		takes(e.Period.String(), "period", Narrowed, PrecisionGiven)
	}
	takes(e.Until.String(), "until", Adjourned, DelayAgreed, Suspended)
	takes(e.Set.String(), "set", PrecisionAsked, ViewsAsked)
	takes(string(e.Ground), "ground", Suspended)
	answer(e.Agreed, "agreed", Narrowed)
	answer(e.Reasons, "reasons", Adjourned)
	answer(e.Public, "public", Forwarded)
	answer(e.Notice, "notice", Forwarded)
	if e.Kind == Adjourned && e.By != "" {
		c.fault(key+".by", quote.Text(e.By), takesDuration)
	}
	if !e.Length.IsZero() {
		takes(e.Length.String(), "by", Adjourned)
		if _, inDays := e.Length.Days(); !inDays {
			c.fault(key+".by", e.Length.String(), file.NoDuration)
		}
	}
}

func (c *checker) narrowing(key string, n *Narrowing) {
	c.requestOf(key, n.Request)
	c.named(key+".items", n.Items, c.items, noItem)
	c.named(key+".relies", n.Relies, c.earlier, noEarlier)
	if n.After.IsZero() && len(n.Relies) == 0 {
		c.fault(key+".after", "", needsLimit)
	}
}

func (c *checker) outcome(key string, o *Outcome) {
	c.named(key+".items", o.Items, c.items, noItem)
	c.named(key+".jointWith", o.JointWith, c.items, noItem)
	if len(o.Items) == 1 {
		if i := slices.Index(o.JointWith, o.Items[0]); i >= 0 {
			c.fault(key+".jointWith"+at(i), quote.Text(o.Items[0]), joinedItself)
		}
	}
	for i, g := range o.Grounds {
		if _, err := ground.Parse(g); err != nil {
			_, reason, _ := strings.Cut(err.Error(), "): ")
			c.fault(key+".grounds"+at(i), quote.Text(g), file.Why(file.CodeValue, reason, reason))
		}
	}
}
