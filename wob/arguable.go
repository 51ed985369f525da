package wob

import (
	"cmp"
	"slices"

	"github.com/wobrules/wobrules/calendar"
)

// A comparison holds an answer beside another that was made with one reading
// flipped.
type comparison struct {
	f          *facts
	ours       *Timeline
	other      Timeline
	reading    *calendar.Reading
	side, kept *calendar.Provision
}

// newComparison makes room for another answer as large as ours.
func newComparison(f *facts, ours *Timeline) *comparison {
	return &comparison{f: f, ours: ours, other: Timeline{Dates: make([]Deadline, 0, len(ours.Dates)+1)}}
}

// compare lists what stands in the other answer and differs, by the key of the
// deadline. The other answer was made with a reading flipped, of which ours has
// chosen the other side or not.
func (c *comparison) compare(flipped *calendar.Reading, chosen bool) {
	c.reading, c.side, c.kept = flipped, flipped.Other(), flipped.Default()
	if chosen {
		c.side, c.kept = c.kept, c.side
	}
	for i := range c.ours.Dates {
		d := &c.ours.Dates[i]
		e := c.other.same(d)
		if e == nil {
			e = &Deadline{Key: d.Key, Of: d.Of}
		}
		c.days(d, e)
	}
	for i := range c.other.Dates {
		if e := &c.other.Dates[i]; c.ours.same(e) == nil {
			c.days(&Deadline{Key: e.Key, Of: e.Of}, e)
		}
	}
	c.amounts(&Deadline{Key: KeyPenalty}, "penalty", c.ours.Penalty, c.other.Penalty)
	c.amounts(&Deadline{Key: KeyPenaltyObjection, Of: c.f.named()}, "objectionPenalty", c.ours.ObjectionPenalty,
		c.other.ObjectionPenalty)
	for i := range c.ours.Objections {
		if o := &c.ours.Objections[i]; o.ID != c.f.named() {
			c.amounts(&Deadline{Key: KeyPenaltyObjection, Of: o.ID}, "objections."+o.ID+".penalty", o.Penalty,
				c.other.objection(o.ID).Penalty)
		}
	}
}

// compare orders what is arguable as a timeline lists it: by key, then by reading.
func (a Arguable) compare(b Arguable) int {
	return cmp.Or(cmp.Compare(a.Key, b.Key), cmp.Compare(a.Reading.ID(), b.Reading.ID()))
}

// same is the deadline of the same key and of the same thing; nil where there
// is none.
func (t *Timeline) same(d *Deadline) *Deadline {
	for i := range t.Dates {
		if e := &t.Dates[i]; e.Key == d.Key && e.Of == d.Of {
			return e
		}
	}
	return nil
}

// objection is the answer about one objection of the list; empty where it is not in
// it.
func (t *Timeline) objection(id string) ObjectionAnswer {
	for i := range t.Objections {
		if o := &t.Objections[i]; o.ID == id {
			return *o
		}
	}
	return ObjectionAnswer{}
}

// days lists each day of a deadline that the other answer gives otherwise.
func (c *comparison) days(d, e *Deadline) {
	exact := d.Key == KeyDisclosure && !d.Last.IsZero() // on one day, which is told as its last
	if d.First != e.First && !exact && namedFirst(d.Key) {
		c.add(d, c.f.path(d, onFirst), e.First, 0, e.First.IsZero())
	}
	if ours, other := d.counted(), e.counted(); ours != other {
		c.add(d, c.f.path(d, onLast), other, 0, other.IsZero())
	}
	if d.ReceivedBy != e.ReceivedBy {
		c.add(d, c.f.path(d, onReceivedBy), e.ReceivedBy, 0, e.ReceivedBy.IsZero())
	}
}

// namedFirst reports whether the first day of a deadline stands under a key of
// its own: the others follow from a last day that is listed.
func namedFirst(k Key) bool { return namedPaths[k][onFirst] != "" }

// counted is the last day; a penalty that ended before it began has none but the
// one that it would have had.
func (d *Deadline) counted() calendar.Date {
	if d.State == Void && (d.Key == KeyPenalty || d.Key == KeyPenaltyObjection) {
		return calendar.Date{}
	}
	return d.Last
}

// amounts lists the days and the amount of a penalty that differ.
func (c *comparison) amounts(of *Deadline, path string, ours, other *Penalty) {
	var a, b Penalty
	if ours != nil {
		a = *ours
	}
	if other != nil {
		b = *other
	}
	gone := !b.Judged
	if a.Days != b.Days || a.Judged != b.Judged {
		c.add(of, path+".days", calendar.Date{}, b.Days, gone)
	}
	if a.Amount != b.Amount || a.Judged != b.Judged {
		c.add(of, path+".amount", calendar.Date{}, b.Amount, gone)
	}
}

func (c *comparison) add(of *Deadline, path string, d calendar.Date, n int, gone bool) {
	cite := calendar.Citation{}
	switch {
	case c.reading == readingAdjournmentFrom:
		cite = c.adjourned(of.Key)
	case c.side.Citation().Act() == awbAct && slices.Contains(suspensionReadings, c.reading):
		cite = c.ground(of)
	}
	if c.ours.Arguable == nil {
		c.ours.Arguable = make([]Arguable, 0, 4)
	}
	c.ours.Arguable = append(c.ours.Arguable, Arguable{Key: path, Deadline: of.Key, Of: of.Of, Date: d, Number: n,
		Gone: gone, Reading: c.reading, Side: c.side, Kept: c.kept, Cite: cite})
}

// overObjection reports whether a deadline hangs on the term for the decision on
// an objection.
func overObjection(k Key) bool {
	switch k {
	case KeyDecisionOnObjection, KeyAdjournObjection, KeyNoticeOfDefaultObjection, KeyPenaltyObjection,
		KeyAppealNotDecidingObjection:
		return true
	}
	return false
}

// adjourned is the article on adjournment that a deadline rests on: that of the
// act the request is under, or for an objection art. 7:10 lid 3 Awb.
func (c *comparison) adjourned(k Key) calendar.Citation {
	want := KeyAdjourn
	if overObjection(k) {
		want = KeyAdjournObjection
	}
	for i := range c.ours.Dates {
		if d := &c.ours.Dates[i]; d.Key == want {
			return d.Citation()
		}
	}
	return calendar.Citation{}
}

// suspensionReadings are those on a ground of suspension, whichever that is.
var suspensionReadings = []*calendar.Reading{
	readingSuspensionEnd, readingSuspensionInExtension, readingSuspensionOnLastDay, readingConsentAfterEnd,
}

// ground is the article of the ground of suspension that a reading moves: that of
// the first step which one of the two answers lacks.
func (c *comparison) ground(of *Deadline) calendar.Citation {
	if !overObjection(of.Key) {
		return stepsDiffer(c.ours.Decision, c.other.Decision)
	}
	if c.f.listed() {
		return stepsDiffer(c.ours.objection(of.Of).Decision, c.other.objection(of.Of).Decision)
	}
	return stepsDiffer(c.ours.ObjectionDecision, c.other.ObjectionDecision)
}

// stepsDiffer is the article of the first step of either term that the other does
// not have.
func stepsDiffer(a, b calendar.Term) calendar.Citation {
	for _, terms := range [...][2]calendar.Term{{b, a}, {a, b}} {
		has := func(s calendar.Step) bool {
			for t := range terms[1].Steps() {
				if t.Provision() == s.Provision() && t.Text(calendar.Dutch) == s.Text(calendar.Dutch) {
					return true
				}
			}
			return false
		}
		for s := range terms[0].Steps() {
			if k := s.Kind(); (k == calendar.StepSuspend || k == calendar.StepAgree) && !has(s) {
				return s.Provision().Citation()
			}
		}
	}
	return calendar.Citation{}
}

// A daySide is one of the days of a deadline.
type daySide uint8

const (
	onFirst daySide = iota
	onLast
	onReceivedBy
)

var daySides = [...]string{"first", "last", "receivedBy"}

// namedPaths are where the days stand that have a key of their own in a
// timeline, beside the list of deadlines.
var namedPaths = map[Key][3]string{
	KeyDecision:          {"", "decision.lastDay", ""},
	KeyAdjourn:           {"", "adjournBy", ""},
	KeyPenalty:           {"penalty.firstDay", "penalty.lastDay", ""},
	KeyAppealNotDeciding: {"appeal.notBefore", "", ""},
	KeyObjectNotDeciding: {"notDecidingObjection.notBefore", "", ""},
	KeyDisclosure:        {"disclosure.notBefore", "disclosure.on", ""},
	KeyObjection:         {"", "objection.lastDay", "objection.postReceivedBy"},

	KeyDecisionOnObjection:        {"", "objectionDecision.lastDay", ""},
	KeyPenaltyObjection:           {"objectionPenalty.firstDay", "objectionPenalty.lastDay", ""},
	KeyAppealNotDecidingObjection: {"objectionAppeal.notBefore", "", ""},
}

// listPaths are where they stand in one of several objections or partial
// decisions.
var listPaths = map[Key][3]string{
	KeyDisclosure: {"disclosure.notBefore", "disclosure.on", ""},
	KeyObjection:  {"", "window.lastDay", "window.postReceivedBy"},

	KeyDecisionOnObjection:        {"", "decision.lastDay", ""},
	KeyPenaltyObjection:           {"penalty.firstDay", "penalty.lastDay", ""},
	KeyAppealNotDecidingObjection: {"appeal.notBefore", "", ""},
}

// path is where a day of a deadline stands in a timeline: under a key of its own,
// in a list, or else among the deadlines.
func (f *facts) path(d *Deadline, side daySide) string {
	if named := namedPaths[d.Key][side]; named != "" && (d.Of == "" || d.Of == f.named()) {
		return named
	}
	if path := listPaths[d.Key][side]; path != "" {
		switch {
		case d.Key == KeyObjection || d.Key == KeyDisclosure:
			return "partial." + d.Of + "." + path
		case f.listed():
			return "objections." + d.Of + "." + path
		}
	}
	path := "deadlines." + d.Key.String() + "."
	if d.Of != "" {
		path += d.Of + "."
	}
	return path + daySides[side]
}

// named is the id of the first objection against the decision, of which the keys
// of a timeline that are no list speak; empty where there is none.
func (f *facts) named() string {
	for i := range f.objections {
		if o := &f.objections[i]; o.Against == AgainstDecision && o.Of == "" {
			return o.id
		}
	}
	return ""
}

// listed reports whether the answer lists the objections that there are: but for
// the only one, where nothing tells it apart.
func (f *facts) listed() bool {
	return len(f.objections) != 1 || !plainObjection(f.objections[0].Objection)
}
