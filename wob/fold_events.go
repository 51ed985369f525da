package wob

// What each kind of event does to a case.

func (f *folding) request(e *Event) *InputError {
	if fault := f.set(e, &f.c.Received); fault != nil {
		return fault
	}
	c := &e.Fields
	f.c.ID, f.c.Territory = c.ID, c.Territory
	f.c.Filed, f.c.FirstReceived = c.Filed, c.FirstReceived
	f.c.Channel, f.c.Environmental = c.Channel, c.Environmental
	f.c.TooGeneral, f.c.Large = c.TooGeneral, c.Large
	return nil
}

func (f *folding) delayTold(e *Event) *InputError {
	if e.Of == "" {
		return f.set(e, &f.c.DelayTold)
	}
	o := f.objectionOf(e)
	if o == nil {
		return f.nothing(e)
	}
	return f.set(e, &o.Told)
}

func (f *folding) adjourned(e *Event) *InputError {
	a := *only(&e.Fields.Adjournments)
	a.Notified = e.On
	all := &f.c.Adjournments
	if e.Of != "" {
		o := f.objectionOf(e)
		if o == nil {
			return f.nothing(e)
		}
		all = &o.Adjournments
	}
	add(all, a, adjournmentID, e)
	return nil
}

func (f *folding) suspensionBegun(e *Event) *InputError {
	s := *only(&e.Fields.Suspensions)
	s.Notified = e.On
	if t := dutch().ground(s.Ground); t != nil && t.kind() == byFact {
		s.Notified, s.From = s.From, e.On
	}
	all := &f.c.Suspensions
	if e.Of != "" {
		o := f.objectionOf(e)
		if o == nil {
			return f.nothing(e)
		}
		all = &o.Suspensions
	}
	add(all, s, suspensionID, e)
	return nil
}

func (f *folding) suspensionEnded(e *Event) *InputError {
	s := one(f.c.Suspensions, suspensionID, e.Of)
	for i := range f.c.Objections {
		if s == nil {
			s = one(f.c.Objections[i].Suspensions, suspensionID, e.Of)
		}
	}
	if s == nil {
		return f.nothing(e)
	}
	return f.set(e, &s.Until)
}

func (f *folding) partialDecision(e *Event) *InputError {
	d := *only(&e.Fields.Partial)
	d.Published = e.On
	add(&f.c.Partial, d, decisionID, e)
	return nil
}

func (f *folding) decision(e *Event) *InputError {
	if f.c.Decision != nil {
		return secondOne.For("kind", "decision")
	}
	d := *made(&e.Fields.Decision)
	d.Published = e.On
	f.c.Decision = &d
	return nil
}

func (f *folding) reliefEnded(e *Event) *InputError {
	d := f.decisionOf(e)
	if d == nil {
		return f.nothing(e)
	}
	if fault := f.set(e, &d.Relief.Ended); fault != nil {
		return fault
	}
	r := made(&e.Fields.Decision).Relief
	d.Relief.Granted, d.Relief.Until = r.Granted, r.Until
	return nil
}

func (f *folding) closed(e *Event) *InputError {
	if f.c.Closed != nil {
		return secondOne.For("kind", "closed")
	}
	closed := *made(&e.Fields.Closed)
	closed.On = e.On
	f.c.Closed = &closed
	return nil
}

func (f *folding) closingTold(e *Event) *InputError {
	if f.c.Closed == nil {
		return f.nothing(e)
	}
	return f.set(e, &f.c.Closed.Told)
}

// notices is the list that a notice of default comes in.
func (f *folding) notices(of string) *[]NoticeOfDefault {
	if of == "" {
		return &f.c.Defaults
	}
	if o := one(f.c.Objections, objectionID, of); o != nil {
		return &o.Defaults
	}
	return nil
}

func (f *folding) noticeSent(e *Event) *InputError {
	n := *only(&e.Fields.Defaults)
	n.Sent = e.On
	all := f.notices(e.Of)
	if all == nil {
		return f.nothing(e)
	}
	add(all, n, noticeID, e)
	return nil
}

// noticeReceived adds a notice, or says of the one that it names when it came.
func (f *folding) noticeReceived(e *Event) *InputError {
	n := *only(&e.Fields.Defaults)
	if e.Of != "" {
		if sent := f.noticeOf(e); sent != nil {
			if !n.Sent.IsZero() && n.Sent != sent.Sent {
				return secondOne.For("fields.sent", n.Sent.String())
			}
			sent.Channel = n.Channel
			return f.set(e, &sent.Received)
		}
	}
	n.Received = e.On
	all := f.notices(e.Of)
	if all == nil {
		return f.nothing(e)
	}
	add(all, n, noticeID, e)
	return nil
}

func (f *folding) objection(e *Event) *InputError {
	o := *only(&e.Fields.Objections)
	o.Received, o.Of = e.On, e.Of
	add(&f.c.Objections, o, objectionID, e)
	return nil
}

func (f *folding) repairAsked(e *Event) *InputError {
	o := f.objectionOf(e)
	if o == nil {
		return f.nothing(e)
	}
	r := *only(&only(&e.Fields.Objections).Repairs)
	r.Asked = e.On
	add(&o.Repairs, r, repairID, e)
	return nil
}

func (f *folding) repairDone(e *Event) *InputError {
	for i := range f.c.Objections {
		if r := one(f.c.Objections[i].Repairs, repairID, e.Of); r != nil {
			return f.set(e, &r.Done)
		}
	}
	return f.nothing(e)
}

func (f *folding) delayAgreed(e *Event) *InputError {
	o := f.objectionOf(e)
	if o == nil {
		return f.nothing(e)
	}
	a := *only(&only(&e.Fields.Objections).Agreed)
	a.Consented = e.On
	add(&o.Agreed, a, agreedID, e)
	return nil
}

func (f *folding) appeal(e *Event) *InputError {
	a := *only(&e.Fields.Appeals)
	a.Received, a.Of = e.On, e.Of
	add(&f.c.Appeals, a, appealID, e)
	return nil
}

func (f *folding) ruling(e *Event) *InputError {
	a := f.appealOf(e)
	if a == nil {
		return f.nothing(e)
	}
	if fault := f.set(e, &a.Ruling.Sent); fault != nil {
		return fault
	}
	sent := a.Ruling.Sent
	a.Ruling = only(&e.Fields.Appeals).Ruling
	a.Ruling.Sent = sent
	return nil
}

func (f *folding) outage(e *Event) *InputError {
	o := *only(&e.Fields.Outages)
	o.Announced = e.On
	add(&f.c.Outages, o, outageID, e)
	return nil
}
