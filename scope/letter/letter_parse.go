package letter

import (
	"errors"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/wob"
)

// Parse reads a letter file: one JSON object, with the keys of the
// package documentation and no others, none twice. What does not fit is a
// *[wob.InputError] with line, key, value and reason; facts that cannot be are
// reported all at once (see [Letter.Validate]).
func Parse(document []byte) (Letter, error) {
	r := file.NewReader(document)
	var l Letter
	letterKeys(r, &l)
	r.End()
	if f := r.Fault(); f != nil {
		return Letter{}, &wob.InputError{Line: f.Line, Key: f.Key, Value: f.Value, Reason: f.English}
	}
	if faults := l.faults(); len(faults) > 0 {
		locate(document, faults)
		return Letter{}, join(faults)
	}
	return l, nil
}

func letterKeys(r *file.Reader, l *Letter) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "id":
			l.ID = r.String()
		case "body":
			l.Body = r.String()
		case "signatories":
			l.Signatories = r.Strings()
		case "reference":
			l.Reference = r.String()
		case "date":
			l.Date = r.Date()
		case "subject":
			l.Subject = r.String()
		case "oral":
			l.Oral = r.Answer()
		case "onObjection":
			l.OnObjection = r.Answer()
		case "request":
			requestKeys(r, &l.Request)
		case "events":
			l.Events = list(r, eventKeys)
		case "earlierDecisions":
			l.Earlier = list(r, earlierKeys)
		case "limits":
			l.Limits = list(r, narrowingKeys)
		case "outcomes":
			l.Outcomes = list(r, outcomeKeys)
		case "statements":
			l.Statements = list(r, statementKeys)
		case "remedies":
			l.Remedies = new(Remedies)
			remedyKeys(r, l.Remedies)
		case "published":
			l.Published = r.Date()
		default:
			return false
		}
		return true
	})
}

func list[T any](r *file.Reader, read func(*file.Reader, *T)) []T {
	var all []T
	r.Array(func(int) {
		var v T
		read(r, &v)
		all = append(all, v)
	})
	return all
}

func codes[C ~string](r *file.Reader) []C {
	var all []C
	r.Array(func(int) { all = append(all, C(r.String())) })
	return all
}

func requestKeys(r *file.Reader, q *scope.Request) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "dated":
			q.Dated = r.Date()
		case "received":
			q.Received = r.Date()
		case "firstReceived":
			q.FirstReceived = r.Date()
		case "filed":
			q.Filed = r.Date()
		case "written":
			q.Written = r.Answer()
		case "environmental":
			q.Environmental = r.Answer()
		case "items":
			q.Items = list(r, itemKeys)
		default:
			return false
		}
		return true
	})
}

func itemKeys(r *file.Reader, it *scope.Item) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "id":
			it.ID = r.String()
		case "text":
			it.Text = r.String()
		case "kind":
			it.Kind = scope.ItemKind(r.String())
		case "period":
			periodKeys(r, &it.Period)
		case "subject":
			it.Subject = r.String()
		default:
			return false
		}
		return true
	})
}

func periodKeys(r *file.Reader, p *scope.Period) {
	at := r.Offset()
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "from":
			p.From = r.Date()
		case "until":
			p.Until = r.Date()
		default:
			return false
		}
		return true
	})
	if r.Fault() == nil && p.IsZero() {
		r.Fail(at, file.Reason{Code: file.CodeMissing, English: "a period takes from, until or both"})
	}
}

// errSpan is what an adjournment by something that is no duration gets.
var errSpan = errors.New("takes a duration in weeks or days, such as P4W or P28D")

func eventKeys(r *file.Reader, e *Event) {
	by, byAt := "", 0 // no value stands at 0
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "on":
			e.On = r.Date()
		case "kind":
			e.Kind = EventKind(r.String())
		case "channel":
			e.Channel = r.String()
		case "by":
			// A duration for an adjournment, a person for anything else; the
			// kind may come after it.
			byAt = r.Offset()
			by = r.String()
		case "items":
			e.Items = r.Strings()
		case "from":
			e.From = r.String()
		case "to":
			e.To = r.String()
		case "period":
			periodKeys(r, &e.Period)
		case "agreed":
			e.Agreed = r.Answer()
		case "until":
			e.Until = r.Date()
		case "set":
			e.Set = r.Date()
		case "reasons":
			e.Reasons = r.Answer()
		case "public":
			e.Public = r.Answer()
		case "notice":
			e.Notice = r.Answer()
		default:
			return false
		}
		return true
	})
	if e.Kind != Adjourned {
		e.By = by
		return
	}
	if byAt == 0 || r.Fault() != nil {
		return
	}
	span, err := calendar.ParseSpan(by)
	if _, inDays := span.Days(); err != nil || !inDays {
		r.Fail(byAt, file.Reason{Code: file.CodeDuration, English: errSpan.Error()})
		return
	}
	e.Length = span
}

func earlierKeys(r *file.Reader, d *scope.EarlierDecision) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "reference":
			d.Reference = r.String()
		case "date":
			d.Date = r.Date()
		case "referenceDate":
			d.ReferenceDate = r.Date()
		case "period":
			periodKeys(r, &d.Period)
		case "published":
			d.Published = r.Answer()
		case "publishedOn":
			d.PublishedOn = r.Date()
		case "where":
			d.Where = r.String()
		case "sameApplicant":
			d.SameApplicant = r.Answer()
		case "sameBody":
			d.SameBody = r.Answer()
		case "refused":
			d.Refused = r.Answer()
		default:
			return false
		}
		return true
	})
}

func narrowingKeys(r *file.Reader, n *Narrowing) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "after":
			n.After = r.Date()
		case "items":
			n.Items = r.Strings()
		case "relies":
			n.Relies = r.Strings()
		case "basis":
			n.Basis = Basis(r.String())
		case "asked":
			n.Asked = r.Answer()
		case "newFacts":
			n.NewFacts = r.Answer()
		default:
			return false
		}
		return true
	})
}

func outcomeKeys(r *file.Reader, o *Outcome) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "items":
			o.Items = r.Strings()
		case "kinds":
			o.Kinds = codes[Disposition](r)
		case "article":
			o.Article = r.String()
		case "grounds":
			o.Grounds = r.Strings()
		case "search":
			o.Search = r.String()
		case "sources":
			o.Sources = list(r, sourceKeys)
		case "forwardedTo":
			o.ForwardedTo = r.String()
		case "reason":
			o.Reason = r.String()
		case "jointWith":
			o.JointWith = r.Strings()
		case "environmental":
			o.Environmental = r.Answer()
		case "emissions":
			o.Emissions = r.Answer()
		case "consent":
			o.Consent = r.Answer()
		case "deliberation":
			o.Deliberation = r.Answer()
		case "policyViews":
			o.PolicyViews = r.Answer()
		case "disclosedOn":
			o.DisclosedOn = r.Date()
		default:
			return false
		}
		return true
	})
}

// sourceKeys reads a source: an object, or its text alone.
func sourceKeys(r *file.Reader, s *Source) {
	if r.At('"') {
		s.Text = r.String()
		return
	}
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "text":
			s.Text = r.String()
		case "where":
			s.Where = r.String()
		case "public":
			s.Public = r.Answer()
		default:
			return false
		}
		return true
	})
}

func statementKeys(r *file.Reader, s *Statement) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "about":
			s.About = About(r.String())
		case "reason":
			s.Reason = r.String()
		default:
			return false
		}
		return true
	})
}

func remedyKeys(r *file.Reader, m *Remedies) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "kind":
			m.Kind = RemedyKind(r.String())
		case "weeks":
			m.Weeks = r.Int(1, 520)
		case "from":
			m.From = RemedyFrom(r.String())
		case "to":
			m.To = r.String()
		case "form":
			m.Form = r.Strings()
		default:
			return false
		}
		return true
	})
}
