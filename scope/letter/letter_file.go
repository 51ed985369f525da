package letter

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob"
)

// An InputError is what is wrong with one value of a letter file: its Line (from
// 1, 0 where there is no file), Key, Value and the reason, with a Code and a text
// in two languages (Dutch and English).
type InputError = file.Error

// Parse reads a letter file: one JSON object, with the keys of the package
// documentation and no others, none twice. What does not fit is an
// *[InputError] with line, key, value and reason; facts that cannot be are
// reported all at once (see [Letter.Validate]).
func Parse(document []byte) (Letter, error) {
	l, fault := letterFields.Parse(document)
	if fault != nil {
		return Letter{}, fault
	}
	faults := l.faults(false)
	file.Locate(document, faults.All())
	if err := faults.Err(); err != nil {
		return Letter{}, err
	}
	return l, nil
}

// UnmarshalJSON reads a letter file as [Parse] does.
func (l *Letter) UnmarshalJSON(document []byte) error { return file.Unmarshal(document, l, Parse) }

// AppendJSON appends l as a letter file on one line. [Parse] reads it back as the
// same letter, if it is one that [Letter.Validate] accepts.
func (l Letter) AppendJSON(b []byte) []byte { return letterFields.Append(b, &l, calendar.Dutch) }

// size is how many bytes AppendJSON appends, a few more where there are events.
// These are many in the largest letters, and are not written out together for it.
func (l *Letter) size() int {
	rest := *l
	rest.Events = nil
	b := rest.AppendJSON(nil)
	n := len(b)
	for i := range l.Events {
		b = eventFields.Append(b[:0], &l.Events[i], calendar.Dutch)
		n += len(b) + len(",")
	}
	return n
}

// MarshalJSON returns what AppendJSON appends; it never fails.
func (l Letter) MarshalJSON() ([]byte, error) { return l.AppendJSON(nil), nil }

var letterFields = func() file.Record[Letter] {
	request, requests := file.Short("request", "requests", requestFields,
		func(l *Letter) *[]scope.Request { return &l.Requests },
		func(q *scope.Request) bool { return q.ID == "" })
	return file.Record[Letter]{
		file.Text("id", func(l *Letter) *string { return &l.ID }),
		file.Text("body", func(l *Letter) *string { return &l.Body }).Means("the body that decides"),
		file.Texts("signatories", func(l *Letter) *[]string { return &l.Signatories }).
			Means("the chain of \"namens\" or \"voor deze\""),
		file.Text("reference", func(l *Letter) *string { return &l.Reference }).Means("kenmerk"),
		file.Date("date", func(l *Letter) *calendar.Date { return &l.Date }).Means("as on the letter"),
		file.Text("subject", func(l *Letter) *string { return &l.Subject }),
		file.Choice("territory", []string{wob.Netherlands: "nl", wob.BES: "bes"},
			func(l *Letter) *wob.Territory { return &l.Territory }).Means("where the body is that was asked"),
		file.Answer("oral", func(l *Letter) *calendar.Answer { return &l.Oral }).
			Means("the decision was given orally; the letter records it"),
		file.Answer("onObjection", func(l *Letter) *calendar.Answer { return &l.OnObjection }).
			Means("it decides on an objection; no key: a first decision"),
		request.Means("what was asked; short for requests of one"),
		requests.Means("where it decides on several requests, each with an id"),
		file.ListAtMost("events", MostEntries, eventFields, func(l *Letter) *[]Event { return &l.Events }).
			Means("what happened between request and decision"),
		file.ListAtMost("earlierDecisions", MostEntries, earlierFields,
			func(l *Letter) *[]scope.EarlierDecision { return &l.Earlier }).Means("those it relies on"),
		file.ListAtMost("limits", MostEntries, narrowingFields, func(l *Letter) *[]Narrowing { return &l.Limits }).
			Means("how the letter reads the request"),
		file.ListAtMost("outcomes", MostEntries, outcomeFields, func(l *Letter) *[]Outcome { return &l.Outcomes }).
			Means("what was decided"),
		file.ListAtMost("statements", MostEntries, statementFields,
			func(l *Letter) *[]Statement { return &l.Statements }).Means("sentences of law the letter rests on"),
		remediesField,
		file.Date("published", func(l *Letter) *calendar.Date { return &l.Published }).
			Means("day of dispatch, where known"),
	}
}()

var requestFields = file.Record[scope.Request]{
	file.Text("id", func(q *scope.Request) *string { return &q.ID }),
	file.Date("dated", func(q *scope.Request) *calendar.Date { return &q.Dated }).Means("written"),
	file.Date("received", func(q *scope.Request) *calendar.Date { return &q.Received }).
		Means("received by this body"),
	file.Date("firstReceived", func(q *scope.Request) *calendar.Date { return &q.FirstReceived }).
		Means("received by a body that had to forward it"),
	file.Date("filed", func(q *scope.Request) *calendar.Date { return &q.Filed }).Means("sent or handed in"),
	file.Whole("from", file.Record[scope.ForwardedBy]{
		file.Text("body", func(f *scope.ForwardedBy) *string { return &f.Body }),
		file.Date("on", func(f *scope.ForwardedBy) *calendar.Date { return &f.On }),
	}, func(q *scope.Request) *scope.ForwardedBy { return &q.From }).Means("the body that forwarded it, and when"),
	file.Answer("written", func(q *scope.Request) *calendar.Answer { return &q.Written }),
	file.Answer("environmental", func(q *scope.Request) *calendar.Answer { return &q.Environmental }).
		Means("it asks for environmental information"),
	file.ListAtMost("items", MostItems, itemFields, func(q *scope.Request) *[]scope.Item { return &q.Items }),
}

var itemFields = file.Record[scope.Item]{
	file.Text("id", func(it *scope.Item) *string { return &it.ID }).Needed(),
	file.Text("text", func(it *scope.Item) *string { return &it.Text }),
	file.Name("kind", itemKinds, func(it *scope.Item) *scope.ItemKind { return &it.Kind }).Means("none: documents"),
	file.Whole("period", periodFields, func(it *scope.Item) *scope.Period { return &it.Period }).
		Means("no until: \"tot heden\", the reference date"),
	file.Text("subject", func(it *scope.Item) *string { return &it.Subject }),
}

var periodFields = file.Record[scope.Period]{
	file.Date("from", func(p *scope.Period) *calendar.Date { return &p.From }),
	file.Date("until", func(p *scope.Period) *calendar.Date { return &p.Until }),
	file.Judge(func(r *file.Reader, at int, p *scope.Period) {
		if p.IsZero() {
			r.Fail(at, emptyPeriod)
		}
	}),
}

var eventFields = file.Record[Event]{
	file.Date("on", func(e *Event) *calendar.Date { return &e.On }),
	file.Name("kind", eventKinds, func(e *Event) *EventKind { return &e.Kind }).Needed(),
	file.Name("of", []string{OfObjection}, func(e *Event) *string { return &e.Of }).
		Means("acknowledged, adjourned: of the objection, not the request"),
	file.Text("channel", func(e *Event) *string { return &e.Channel }),
	// A duration for an adjournment, a person for anything else; the kind may come
	// after it, so it is judged when the event is read.
	file.Own("by", file.Kind{Type: file.TypeEither, Forms: []file.Kind{{Type: file.TypeSpan}, {Type: file.TypeText}}},
		func(r *file.Reader, e *Event) { e.By = r.String() },
		func(w *file.Writer, key string, e *Event) {
			w.Text(key, e.By)
			w.Span(key, e.Length)
		}).Fits(func(f *file.Fitting, e *Event) { f.Text("by", e.By) }).Means("adjourned: a duration; else who"),
	file.Text("party", func(e *Event) *string { return &e.Party }).Means("views: whose view"),
	file.Text("request", func(e *Event) *string { return &e.Request }).Means("the request it is of as a whole"),
	file.Texts("items", func(e *Event) *[]string { return &e.Items }).Means("none: all"),
	file.Text("from", func(e *Event) *string { return &e.From }).
		Means("narrowed, precision-given, widened: the old wording"),
	file.Text("to", func(e *Event) *string { return &e.To }).Means("the new wording; forwarded: to whom"),
	file.Whole("period", periodFields, func(e *Event) *scope.Period { return &e.Period }).
		Means("narrowed, precision-given: what was left"),
	file.Answer("agreed", func(e *Event) *calendar.Answer { return &e.Agreed }).Means("narrowed: with the requester"),
	file.Date("until", func(e *Event) *calendar.Date { return &e.Until }).
		Means("adjourned, delay-agreed: the last day to decide; suspended: the last suspended day"),
	file.Date("set", func(e *Event) *calendar.Date { return &e.Set }).
		Means("precision-asked, views-asked: the last day of the term that was set"),
	file.Answer("reasons", func(e *Event) *calendar.Answer { return &e.Reasons }).
		Means("adjourned: the notice gives reasons"),
	file.Name("ground", suspensionGrounds, func(e *Event) *wob.SuspensionGround { return &e.Ground }).
		Means("suspended: as in the case file"),
	file.Answer("public", func(e *Event) *calendar.Answer { return &e.Public }).Means("forwarded: to a public body"),
	file.Answer("notice", func(e *Event) *calendar.Answer { return &e.Notice }).Means("forwarded: the requester was told"),
	file.Judge(func(r *file.Reader, at int, e *Event) {
		if e.Kind != Adjourned || e.By == "" {
			return
		}
		span, _ := calendar.ParseSpan(e.By)
		if _, inDays := span.Days(); !inDays { // nor is what is no span
			r.FailIn(at, "by", file.NoDuration)
			return
		}
		e.By, e.Length = "", span
	}),
}

var earlierFields = file.Record[scope.EarlierDecision]{
	file.Text("reference", func(d *scope.EarlierDecision) *string { return &d.Reference }),
	file.Date("date", func(d *scope.EarlierDecision) *calendar.Date { return &d.Date }),
	file.Date("referenceDate", func(d *scope.EarlierDecision) *calendar.Date { return &d.ReferenceDate }).
		Means("peildatum: the last day of the documents it looked at"),
	file.Whole("period", periodFields, func(d *scope.EarlierDecision) *scope.Period { return &d.Period }).
		Means("of the documents it was asked for"),
	file.Answer("published", func(d *scope.EarlierDecision) *calendar.Answer { return &d.Published }),
	file.Date("publishedOn", func(d *scope.EarlierDecision) *calendar.Date { return &d.PublishedOn }),
	file.Text("where", func(d *scope.EarlierDecision) *string { return &d.Where }),
	file.Answer("sameApplicant", func(d *scope.EarlierDecision) *calendar.Answer { return &d.SameApplicant }),
	file.Answer("sameBody", func(d *scope.EarlierDecision) *calendar.Answer { return &d.SameBody }),
	file.Answer("refused", func(d *scope.EarlierDecision) *calendar.Answer { return &d.Refused }).
		Means("in whole or in part"),
}

var narrowingFields = file.Record[Narrowing]{
	file.Date("after", func(n *Narrowing) *calendar.Date { return &n.After }).Means("documents dated after it remain"),
	file.Text("request", func(n *Narrowing) *string { return &n.Request }).Means("the request it is of as a whole"),
	file.Texts("items", func(n *Narrowing) *[]string { return &n.Items }).Means("none: all"),
	file.Texts("relies", func(n *Narrowing) *[]string { return &n.Relies }).Means("references of earlier decisions"),
	file.Name("basis", bases, func(n *Narrowing) *Basis { return &n.Basis }),
	file.Answer("asked", func(n *Narrowing) *calendar.Answer { return &n.Asked }).Means("the requester was asked first"),
	file.Answer("newFacts", func(n *Narrowing) *calendar.Answer { return &n.NewFacts }).
		Means("repeated: new facts or changed circumstances were stated"),
}

var outcomeFields = file.Record[Outcome]{
	file.Texts("items", func(o *Outcome) *[]string { return &o.Items }).Means("none: all"),
	file.ListOf("kinds", file.Kind{Type: file.TypeName, Names: dispositionCodes},
		func(r *file.Reader, d *Disposition) {
			at := r.Offset()
			if *d = Disposition(r.String()); !d.known() {
				r.Fail(at, noDisposition)
			}
		},
		func(w *file.Writer, d *Disposition) { w.B = quote.AppendJSON(w.B, string(*d)) },
		func(o *Outcome) *[]Disposition { return &o.Kinds }).
		Fits(func(f *file.Fitting, o *Outcome) {
			for i, d := range o.Kinds {
				if !d.known() {
					f.Fault("kinds"+at(i), string(d), noDisposition)
				}
			}
		}).Means("dispositions"),
	file.Text("article", func(o *Outcome) *string { return &o.Article }).Means("as the letter cites it"),
	file.Texts("grounds", func(o *Outcome) *[]string { return &o.Grounds }).Means("codes, as 10.2.e"),
	file.Text("regime", func(o *Outcome) *string { return &o.Regime }).
		Means("special_regime: the act that goes before, by its name or BWB number"),
	file.Text("search", func(o *Outcome) *string { return &o.Search }).Means("where and how was looked"),
	file.ListOf("sources", file.Kind{Type: file.TypeEither, Forms: []file.Kind{
		{Type: file.TypeText}, {Type: file.TypeObject, Keys: sourceFields.Keys},
	}}, readSource, writeSource, func(o *Outcome) *[]Source { return &o.Sources }).
		Fits(func(f *file.Fitting, o *Outcome) {
			for i := range o.Sources {
				file.FitsIn(f, "sources"+at(i), sourceFields, &o.Sources[i])
			}
		}).Means("where it can be found"),
	file.Text("forwardedTo", func(o *Outcome) *string { return &o.ForwardedTo }),
	file.Text("reason", func(o *Outcome) *string { return &o.Reason }),
	file.Texts("jointWith", func(o *Outcome) *[]string { return &o.JointWith }),
	file.Answer("environmental", func(o *Outcome) *calendar.Answer { return &o.Environmental }).
		Means("what was withheld is environmental information"),
	file.Answer("emissions", func(o *Outcome) *calendar.Answer { return &o.Emissions }).Means("it is on emissions"),
	file.Answer("consent", func(o *Outcome) *calendar.Answer { return &o.Consent }).Means("the person concerned consents"),
	file.Answer("deliberation", func(o *Outcome) *calendar.Answer { return &o.Deliberation }).
		Means("made for internal deliberation"),
	file.Answer("policyViews", func(o *Outcome) *calendar.Answer { return &o.PolicyViews }).
		Means("personal views on policy"),
	file.Date("disclosedOn", func(o *Outcome) *calendar.Date { return &o.DisclosedOn }).
		Means("deferred_third_party: the day named for disclosure"),
}

var sourceFields = file.Record[Source]{
	file.Text("text", func(s *Source) *string { return &s.Text }),
	file.Text("where", func(s *Source) *string { return &s.Where }),
	file.Answer("public", func(s *Source) *calendar.Answer { return &s.Public }).Means("everyone can reach it"),
}

// readSource reads a source: an object, or its text alone.
func readSource(r *file.Reader, s *Source) {
	if r.At('"') {
		s.Text = r.String()
		return
	}
	sourceFields.Read(r, s)
}

func writeSource(w *file.Writer, s *Source) {
	if s.Where == "" && s.Public == calendar.Unknown {
		w.B = quote.AppendJSON(w.B, s.Text)
		return
	}
	sourceFields.Write(w, s)
}

var statementFields = file.Record[Statement]{
	file.Text("about", func(s *Statement) *About { return &s.About }),
	file.Text("reason", func(s *Statement) *string { return &s.Reason }),
}

var remedyFields = file.Record[Remedy]{
	file.Name("kind", remedyKinds, func(m *Remedy) *RemedyKind { return &m.Kind }),
	file.Int("weeks", 1, mostWeeks, func(m *Remedy) *int { return &m.Weeks }),
	file.Name("from", remedyFroms, func(m *Remedy) *RemedyFrom { return &m.From }),
	file.Text("to", func(m *Remedy) *string { return &m.To }).Means("where to send it"),
	file.ListOf("form", file.Kind{Type: file.TypeName, Names: formParts},
		func(r *file.Reader, part *string) {
			at := r.Offset()
			if *part = r.String(); !slices.Contains(formParts, *part) {
				r.Fail(at, file.OneOf(formParts...))
			}
		},
		func(w *file.Writer, part *string) { w.B = quote.AppendJSON(w.B, *part) },
		func(m *Remedy) *[]string { return &m.Form }).
		Fits(func(f *file.Fitting, m *Remedy) {
			for i, part := range m.Form {
				if !slices.Contains(formParts, part) {
					f.Fault("form"+at(i), part, file.OneOf(formParts...))
				}
			}
		}).Means("what an objection must hold"),
}

// remediesField is an object, or an array where a letter names two remedies.
var remediesField = func() file.Field[Letter] {
	of := func(l *Letter) *[]Remedy { return &l.Remedies }
	list := file.ListAtMost("remedies", mostRemedies, remedyFields, of)
	one := file.Kind{Type: file.TypeObject, Keys: remedyFields.Keys}
	either := file.Kind{Type: file.TypeEither, Forms: []file.Kind{one, {Type: file.TypeList, Element: &one}}}
	return file.Own("remedies", either,
		func(r *file.Reader, l *Letter) {
			if r.At('[') {
				list.Read(r, l)
				return
			}
			l.Remedies = make([]Remedy, 1)
			remedyFields.Read(r, &l.Remedies[0])
		},
		func(w *file.Writer, key string, l *Letter) {
			if len(l.Remedies) == 1 {
				w.Key(key)
				remedyFields.Write(w, &l.Remedies[0])
				return
			}
			list.Write(w, l)
		}).Fits(func(f *file.Fitting, l *Letter) {
		for i := range l.Remedies {
			key := "remedies"
			if len(l.Remedies) > 1 {
				key += at(i)
			}
			file.FitsIn(f, key, remedyFields, &l.Remedies[i])
		}
	}).Means("the clause that tells how to object or appeal")
}()
