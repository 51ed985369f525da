package wob

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// ParseCase reads one case file: a JSON object with the keys of the case file,
// compared exactly. An unknown key, a key that stands twice, a malformed value
// and an impossible fact are errors: an *InputError, or several that errors.As
// finds. The text is checked with [Case.Check].
func ParseCase(b []byte) (Case, error) {
	c, err := parseCase(b, 1)
	return c, err
}

// parseCase reads the case that begins on a line of its input. With an error it
// still returns the id, as far as there is one.
func parseCase(b []byte, line int) (Case, error) {
	var c Case
	r := file.NewReader(b)
	readCase(r, &c)
	r.End()
	if f := r.Fault(); f != nil {
		return Case{ID: file.FindString(b, "id")}, &InputError{Line: line + f.Line - 1, Key: f.Key, Value: f.Value, Reason: f.English}
	}
	if err := c.check(); err != nil {
		return c, onLine(err, line)
	}
	return c, nil
}

func readCase(r *file.Reader, c *Case) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "id":
			c.ID = r.String()
		case "received":
			c.Received = r.Date()
		case "filed":
			c.Filed = r.Date()
		case "firstReceived":
			c.FirstReceived = r.Date()
		case "environmental":
			c.Environmental = new(Environmental)
			readEnvironmental(r, c.Environmental)
		case "adjournments":
			c.Adjournments = readAdjournments(r)
		case "suspensions":
			c.Suspensions = readSuspensions(r)
		case "decision":
			c.Decision = new(Decision)
			readDecision(r, c.Decision)
		case "default":
			c.Defaults = []NoticeOfDefault{readDefault(r)}
		case "objection":
			c.Objections = []Objection{{}}
			readObjection(r, &c.Objections[0])
		case "asOf":
			c.AsOf = r.Date()
		default:
			return false
		}
		return true
	})
}

func readEnvironmental(r *file.Reader, e *Environmental) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "disclosureIntended":
			e.DisclosureIntended = r.Answer()
		case "objectionExpected":
			e.ObjectionExpected = r.Answer()
		default:
			return false
		}
		return true
	})
}

func readAdjournments(r *file.Reader) []Adjournment {
	var all []Adjournment
	r.Array(func(int) {
		var a Adjournment
		r.Object(func(key []byte) bool {
			switch string(key) {
			case "notified":
				a.Notified = r.Date()
			case "by":
				a.By = r.Span()
			case "until":
				a.Until = r.Date()
			case "reasons":
				a.Reasons = r.Answer()
			case "size":
				a.Size = r.Answer()
			default:
				return false
			}
			return true
		})
		all = append(all, a)
	})
	return all
}

func readSuspensions(r *file.Reader) []Suspension {
	var all []Suspension
	r.Array(func(int) {
		var s Suspension
		r.Object(func(key []byte) bool {
			switch string(key) {
			case "ground":
				at := r.Offset()
				s.Ground = readGround(r)
				if r.Fault() == nil && dutch.ground(s.Ground) == nil {
					r.Fail(at, file.Reason{Code: file.CodeValue, Dutch: "die grond bestaat niet", English: "no such ground"})
				}
			case "notified":
				s.Notified = r.Date()
			case "until":
				s.Until = r.Date()
			case "set":
				s.Set = r.Date()
			case "from":
				s.From = r.Date()
			case "days":
				s.Days = r.Int(1, calendar.MostDays)
			default:
				return false
			}
			return true
		})
		all = append(all, s)
	})
	return all
}

// readGround reads the id of a ground; for a known one it gives the constant.
func readGround(r *file.Reader) SuspensionGround {
	g := SuspensionGround(r.String())
	if t := dutch.ground(g); t != nil {
		return t.ground
	}
	return g
}

func readDecision(r *file.Reader, d *Decision) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "published":
			d.Published = r.Date()
		case "dated":
			d.Dated = r.Date()
		case "discloses":
			d.Discloses = r.Answer()
		case "objectionExpected":
			d.ObjectionExpected = r.Answer()
		case "oral":
			d.Oral = r.Answer()
		default:
			return false
		}
		return true
	})
}

func readDefault(r *file.Reader) (d NoticeOfDefault) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "sent":
			d.Sent = r.Date()
		case "received":
			d.Received = r.Date()
		default:
			return false
		}
		return true
	})
	return d
}

func readObjection(r *file.Reader, o *Objection) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "received":
			o.Received = r.Date()
		case "posted":
			o.Posted = r.Date()
		case "believedTaken":
			o.BelievedTaken = r.Answer()
		case "against":
			at := r.Offset()
			switch r.String() {
			case "decision":
				o.Against = AgainstDecision
			case "not-deciding":
				o.Against = AgainstNotDeciding
			default:
				r.Fail(at, file.OneOf("decision", "not-deciding"))
			}
		case "committeeAnnounced":
			o.CommitteeAnnounced = r.Date()
		case "form":
			readForm(r, &o.Form)
		case "repairs":
			r.Array(func(int) { o.Repairs = append(o.Repairs, readRepair(r)) })
		case "suspensions":
			o.Suspensions = readSuspensions(r)
		case "adjournments":
			o.Adjournments = readAdjournments(r)
		case "agreed":
			r.Array(func(int) { o.Agreed = append(o.Agreed, readAgreed(r)) })
		case "default":
			o.Defaults = []NoticeOfDefault{readDefault(r)}
		case "decided":
			o.Decided = r.Date()
		default:
			return false
		}
		return true
	})
}

func readForm(r *file.Reader, f *Form) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "signed":
			f.Signed = r.Answer()
		case "name":
			f.Name = r.Answer()
		case "address":
			f.Address = r.Answer()
		case "dated":
			f.Dated = r.Answer()
		case "decision":
			f.Decision = r.Answer()
		case "grounds":
			f.Grounds = r.Answer()
		default:
			return false
		}
		return true
	})
}

func readRepair(r *file.Reader) (p Repair) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "asked":
			p.Asked = r.Date()
		case "set":
			p.Set = r.Date()
		case "done":
			p.Done = r.Date()
		default:
			return false
		}
		return true
	})
	return p
}

func readAgreed(r *file.Reader) (a Agreed) {
	r.Object(func(key []byte) bool {
		switch string(key) {
		case "consented":
			a.Consented = r.Date()
		case "days":
			a.Days = r.Int(1, calendar.MostDays)
		case "until":
			a.Until = r.Date()
		default:
			return false
		}
		return true
	})
	return a
}
