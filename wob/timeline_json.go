package wob

import (
	"errors"
	"iter"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// AppendJSON appends t as a JSON object, with its texts in a language: the
// output form of the case file. What is not set is left out, never null.
func (t Timeline) AppendJSON(b []byte, l calendar.Lang) []byte {
	return timelineFields.Append(b, &t, l)
}

// MarshalJSON returns what AppendJSON appends in Dutch; it never fails.
func (t Timeline) MarshalJSON() ([]byte, error) { return t.AppendJSON(nil, calendar.Dutch), nil }

// UnmarshalJSON is an error: a timeline is computed from its case, and the JSON
// holds less than it does.
func (t *Timeline) UnmarshalJSON(b []byte) error {
	if file.IsNull(b) {
		return nil
	}
	return errors.New("wob.Timeline.UnmarshalJSON: a timeline is not read; compute it from its case")
}

// AppendJSON appends d as a JSON object, with its label in a language: as it
// stands in a timeline.
func (d Deadline) AppendJSON(b []byte, l calendar.Lang) []byte {
	return deadlineFields.Append(b, &d, l)
}

// The keys of the timeline, in the order in which they are written.
var timelineFields = file.Record[Timeline]{
	file.Text("id", func(t *Timeline) *string { return &t.ID }).Means("the id given"),
	file.Text("act", func(t *Timeline) *string { return &t.Act }).Needed().
		Means("the row of law that governs the decision term"),
	file.Part("decision", termFields, func(t *Timeline) *calendar.Term { return &t.Decision }).Needed().
		Means("the term for the decision"),
	file.Date("adjournBy", func(t *Timeline) *calendar.Date { return &t.AdjournBy }).
		Means("the last day on which an adjournment could be notified"),
	file.Object("status", statusFields, func(t *Timeline) **Status { return &t.Status }).Means("the day judged"),
	file.Object("disclosure", disclosureFields, func(t *Timeline) **Disclosure { return &t.Disclosure }).
		Means("where a wait applies"),
	file.Object("penalty", penaltyFields, func(t *Timeline) **Penalty { return &t.Penalty }).
		Means("where a notice of default was received"),
	file.Whole("appeal", notBeforeFields, func(t *Timeline) *calendar.Date { return &t.Appeal }).
		Means("the first day of an appeal against not deciding"),
	file.Object("objection", windowFields, func(t *Timeline) **ObjectionWindow { return &t.Objection }).
		Means("the window for objections to the decision"),
	file.Part("objectionDecision", termFields,
		func(t *Timeline) *calendar.Term { return unlessZero(&t.ObjectionDecision) }).
		Means("the term for the decision on the first objection"),
	file.Object("objectionStatus", statusFields, func(t *Timeline) **Status { return &t.ObjectionStatus }),
	file.Object("objectionPenalty", penaltyFields, func(t *Timeline) **Penalty { return &t.ObjectionPenalty }),
	file.Whole("objectionAppeal", notBeforeFields, func(t *Timeline) *calendar.Date { return &t.ObjectionAppeal }),
	file.Whole("notDecidingObjection", notBeforeFields,
		func(t *Timeline) *calendar.Date { return &t.NotDecidingObjection }).
		Means("the first day of an objection against not deciding"),
	file.List("objections", objectionAnswerFields, func(t *Timeline) *[]ObjectionAnswer { return &t.Objections }).
		Means("each objection, in the order given"),
	file.List("partial", partialAnswerFields, func(t *Timeline) *[]PartialAnswer { return &t.Partial }).
		Means("each decision on a part"),
	file.List("deadlines", deadlineFields, func(t *Timeline) *[]Deadline { return &t.Dates }).
		Means("every date, by last day"),
	file.List("arguable", arguableFields, func(t *Timeline) *[]Arguable { return &t.Arguable }).
		Means("what another reading gives, where it differs"),
	file.List("findings", findingFields, func(t *Timeline) *[]Finding { return &t.Findings }).
		Means("what the facts breach or trigger"),
	file.List("caveats", caveatFields, func(t *Timeline) *[]Caveat { return &t.Caveats }).
		Means("where the answer rests on something unknown or unverified"),
	file.Part("basis", basisFields, func(t *Timeline) *Timeline { return t }).Needed(),
}

var termFields = termKeys(func(t *calendar.Term) *calendar.Term { return t })

// termKeys are the keys of a term, also where other keys stand beside them.
func termKeys[T any](of func(*T) *calendar.Term) file.Record[T] {
	return file.Record[T]{
		file.Day("firstDay", func(v *T) calendar.Date { return of(v).FirstDay() }).Needed().
			Means("the day after the event that starts the term"),
		file.Day("lastDay", func(v *T) calendar.Date { return of(v).LastDay() }).Needed(),
		file.Day("nominal", func(v *T) calendar.Date { return of(v).Nominal() }).Needed().
			Means("the last day before the one extension at the end"),
		file.Each("steps", stepFields, func(v *T) iter.Seq[calendar.Step] { return of(v).Steps() }).Needed().
			Means("how it was computed"),
	}
}

// unlessZero is a term that is left out where it is zero.
func unlessZero(t *calendar.Term) *calendar.Term {
	if t.IsZero() {
		return nil
	}
	return t
}

var stepFields = file.Record[calendar.Step]{
	file.Told("rule", func(s *calendar.Step) string { return s.Provision().ID() }).Needed(),
	cite(func(s *calendar.Step) calendar.Citation { return s.Provision().Citation() }).Needed(),
	file.Day("from", (*calendar.Step).From),
	file.Day("to", (*calendar.Step).To),
	file.Sentence("text", (*calendar.Step).AppendText).Needed(),
}

// cite is the article of a T, where it has one.
func cite[T any](of func(*T) calendar.Citation) file.Field[T] {
	return file.Own("cite", file.Kind{Type: file.TypeObject, Keys: citeKeys}, nil,
		func(w *file.Writer, key string, v *T) {
			if c := of(v); !c.IsZero() {
				w.Key(key)
				w.B = c.AppendJSON(w.B)
			}
		})
}

// citeKeys are the keys that [calendar.Citation.AppendJSON] writes.
func citeKeys() []file.Key {
	return []file.Key{
		{Name: "text", Kind: file.Kind{Type: file.TypeText, Needed: true}},
		{Name: "jci", Kind: file.Kind{Type: file.TypeText}, Means: "the Juriconnect reference, version 1.3"},
	}
}

var windowFields = append(
	termKeys(func(o *ObjectionWindow) *calendar.Term { return &o.Term }),
	file.Date("postReceivedBy", func(o *ObjectionWindow) *calendar.Date { return &o.PostReceivedBy }).
		Means("the last day of arrival for what was posted in time"),
	file.Answer("timely", func(o *ObjectionWindow) *calendar.Answer { return &o.Timely }).
		Means("whether the objection given is in time"),
)

// known is the window where there is one.
func (o *ObjectionWindow) known() *ObjectionWindow {
	if o.Term.IsZero() {
		return nil
	}
	return o
}

var statusFields = file.Record[Status]{
	file.Date("on", func(s *Status) *calendar.Date { return &s.On }).Needed(),
	file.Answer("inTime", func(s *Status) *calendar.Answer { return &s.InTime }).Means("absent: not known"),
	file.Count("daysLate", func(s *Status) (int, bool) { return s.DaysLate, s.DaysLate > 0 }).Means("calendar days"),
	file.Count("daysLeft", func(s *Status) (int, bool) { return s.DaysLeft, s.DaysLeft > 0 }).Means("calendar days"),
	file.Truth("suspended", func(s *Status) bool { return s.Suspended }).Needed(),
}

var disclosureFields = file.Record[Disclosure]{
	file.Date("notBefore", func(d *Disclosure) *calendar.Date { return &d.NotBefore }).Means("under the Wob"),
	file.Date("on", func(d *Disclosure) *calendar.Date { return &d.On }).Means("under the Woo"),
}

var penaltyFields = file.Record[Penalty]{
	file.Truth("applies", func(p *Penalty) bool { return p.Applies }).Needed(),
	file.Date("firstDay", func(p *Penalty) *calendar.Date { return &p.FirstDay }),
	file.Date("lastDay", func(p *Penalty) *calendar.Date { return &p.LastDay }),
	file.Count("days", func(p *Penalty) (int, bool) { return p.Days, p.Judged }),
	file.Count("amount", func(p *Penalty) (int, bool) { return p.Amount, p.Judged }).Means("whole euros"),
}

var notBeforeFields = file.Record[calendar.Date]{
	file.Date("notBefore", func(d *calendar.Date) *calendar.Date { return d }).Needed(),
}

var objectionAnswerFields = file.Record[ObjectionAnswer]{
	file.Text("id", func(o *ObjectionAnswer) *string { return &o.ID }).Needed(),
	file.Text("of", func(o *ObjectionAnswer) *string { return &o.Of }).Means("the partial decision"),
	file.Part("window", windowFields, func(o *ObjectionAnswer) *ObjectionWindow { return o.Window.known() }),
	file.Part("decision", termFields, func(o *ObjectionAnswer) *calendar.Term { return unlessZero(&o.Decision) }),
	file.Object("status", statusFields, func(o *ObjectionAnswer) **Status { return &o.Status }),
	file.Object("penalty", penaltyFields, func(o *ObjectionAnswer) **Penalty { return &o.Penalty }),
	file.Whole("appeal", notBeforeFields, func(o *ObjectionAnswer) *calendar.Date { return &o.Appeal }),
}

var partialAnswerFields = file.Record[PartialAnswer]{
	file.Text("id", func(p *PartialAnswer) *string { return &p.ID }).Needed(),
	file.Part("window", windowFields, func(p *PartialAnswer) *ObjectionWindow { return p.Window.known() }),
	file.Object("disclosure", disclosureFields, func(p *PartialAnswer) **Disclosure { return &p.Disclosure }),
}

var deadlineFields = file.Record[Deadline]{
	file.Choice("key", keyCodes.Names(), func(d *Deadline) *Key { return &d.Key }).Needed(),
	file.Text("of", func(d *Deadline) *string { return &d.Of }).Means("the id of what gives it"),
	file.Choice("who", actorCodes.Names(), func(d *Deadline) *Actor { return &d.Who }).Needed(),
	file.Choice("force", forceCodes.Names(), func(d *Deadline) *Force { return &d.Force }).Needed(),
	file.Date("first", func(d *Deadline) *calendar.Date { return &d.First }),
	file.Date("last", func(d *Deadline) *calendar.Date { return &d.Last }),
	file.Date("receivedBy", func(d *Deadline) *calendar.Date { return &d.ReceivedBy }).
		Means("the last day of arrival for what was posted in time"),
	file.Choice("state", stateCodes.Names(), func(d *Deadline) *State { return &d.State }),
	file.Date("on", func(d *Deadline) *calendar.Date { return &d.On }).
		Means("the day on which it was done or taken away"),
	file.Own("because", file.Kind{Type: file.TypeText}, nil,
		func(w *file.Writer, key string, d *Deadline) { w.Text(key, d.Because.ID()) }).Means("what took it away"),
	file.Count("daysLeft", func(d *Deadline) (int, bool) {
		return d.Days, (d.State == Open || d.State == Ahead) && !d.Last.IsZero()
	}).Means("calendar days"),
	file.Count("daysLate", func(d *Deadline) (int, bool) { return d.Days, d.State == Overdue || d.State == Late }).
		Means("calendar days"),
	cite((*Deadline).Citation),
	file.Sentence("label", func(d *Deadline, b []byte, l calendar.Lang) []byte { return append(b, d.Label(l)...) }).
		Needed().Means("what it is, as a short phrase"),
}

var arguableFields = file.Record[Arguable]{
	file.Text("key", func(a *Arguable) *string { return &a.Key }).Needed().Means("the path in this answer"),
	file.Own("value", file.Kind{Type: file.TypeEither, Forms: []file.Kind{{Type: file.TypeDate}, {Type: file.TypeNumber}}},
		nil, func(w *file.Writer, key string, a *Arguable) { a.writeValue(w, key) }).Means("absent: it falls away"),
	file.Told("reading", func(a *Arguable) string { return a.Reading.ID() }).Needed(),
	cite((*Arguable).Citation),
}

func (a *Arguable) writeValue(w *file.Writer, key string) {
	if a.Date.IsZero() && !a.Gone {
		w.Int(key, a.Number)
	} else if !a.Gone {
		w.Date(key, a.Date)
	}
}

var findingFields = file.Record[Finding]{
	file.Told("id", func(f *Finding) string { return f.Provision.ID() }).Needed(),
	file.Date("on", func(f *Finding) *calendar.Date { return &f.On }),
	cite(func(f *Finding) calendar.Citation { return f.Provision.Citation() }).Needed(),
	file.Sentence("text", func(f *Finding, b []byte, l calendar.Lang) []byte {
		return f.Provision.AppendText(b, l, f.Args)
	}).Needed(),
}

var caveatFields = file.Record[Caveat]{
	file.Told("id", func(c *Caveat) string { return c.Provision.ID() }).Needed(),
	cite((*Caveat).Citation).Needed(),
	file.Sentence("text", func(c *Caveat, b []byte, l calendar.Lang) []byte {
		return c.Provision.AppendText(b, l, c.Args)
	}).Needed(),
}

var basisFields = file.Record[Timeline]{
	file.Date("daysKnownUntil", func(t *Timeline) *calendar.Date { return &t.DaysKnownUntil }).Needed(),
	file.Own("readings", file.Kind{Type: file.TypeList, Element: &file.Kind{Type: file.TypeText}}, nil,
		func(w *file.Writer, key string, t *Timeline) {
			w.List(key, func() {
				for _, r := range t.Readings {
					w.Item(r.ID())
				}
			})
		}).Means("those chosen away from the default"),
}
