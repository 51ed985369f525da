package zgw

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// Types are the settings of the types of a zaak and its besluit; what is nil is
// not checked.
type Types struct {
	Zaak    *ZaakType
	Besluit *BesluitType
}

// Check compares what the registers hold of the zaak of a request, and how its
// types are set, with the law, and returns the differences in the order of the
// standard. What is not filled in is no difference. It is an error where the
// clock cannot answer the case.
func Check(k wob.Clock, c wob.Case, stored Fields, types Types) ([]Finding, error) {
	t, err := k.Timeline(c)
	if err != nil {
		return nil, err
	}
	decision := deadline(&t, wob.KeyDecision, "")
	longest := longestAdjournment(k, wob.Case{Received: c.Received},
		func(c *wob.Case) *[]wob.Adjournment { return &c.Adjournments }, decision.First, wob.KeyDecision)
	h := checker{calendar: k.Calendar, types: types, received: c.Received, longest: longest}
	h.zaak(stored.Zaak, decision)
	if stored.Besluit != nil {
		h.besluit(stored.Besluit, deadline(&t, wob.KeyObjection, ""))
		first, public := deadline(&t, wob.KeyDisclosure, "").First, stored.Besluit.Publicatiedatum
		if !public.IsZero() && public.Before(first) {
			h.day("besluit.publicatiedatum", public, first, BeforeDisclosure, calendar.Term{})
		}
	}
	h.zaakType(decision.Term)
	h.besluitType(deadline(&t, wob.KeyObjection, "").Term)
	return h.found, nil
}

// CheckObjection is [Check] for the zaak of an objection of a case: the one with
// an id, or the only one where the id is empty.
func CheckObjection(k wob.Clock, c wob.Case, id string, stored Fields, types Types) ([]Finding, error) {
	objection, id, err := find(c, id)
	if err != nil {
		return nil, err
	}
	t, err := k.Timeline(c)
	if err != nil {
		return nil, err
	}
	decision := deadline(&t, wob.KeyDecisionOnObjection, id)
	bare := c
	bare.Objections = []wob.Objection{{ID: id, Received: objection.Received, Against: objection.Against,
		Of: objection.Of}}
	longest := longestAdjournment(k, bare,
		func(c *wob.Case) *[]wob.Adjournment { return &c.Objections[0].Adjournments },
		decision.First, wob.KeyDecisionOnObjection)
	h := checker{calendar: k.Calendar, types: types, received: objection.Received, longest: longest}
	h.zaak(stored.Zaak, decision)
	if stored.Besluit != nil {
		h.besluit(stored.Besluit, deadline(&t, wob.KeyAppeal, id))
	}
	h.zaakType(decision.Term)
	h.besluitType(deadline(&t, wob.KeyAppeal, id).Term)
	return h.found, nil
}

// longestAdjournment asks the clock by how many days the act lets the decision
// be adjourned: a notice on the first day of the term that names far more is cut
// to that. It is 0 where no term runs and where the act knows no adjournment.
func longestAdjournment(
	k wob.Clock, c wob.Case, list func(*wob.Case) *[]wob.Adjournment, first calendar.Date, key wob.Key,
) int {
	*list(&c) = []wob.Adjournment{{Notified: first, By: calendar.Days(calendar.MostDays)}}
	t, _ := k.Timeline(c) // it answered the case itself
	return deadline(&t, key, of(&c, key)).Term.Adjourned()
}

func of(c *wob.Case, key wob.Key) string {
	if key == wob.KeyDecisionOnObjection {
		return c.Objections[0].ID
	}
	return ""
}

// A checker collects findings about one zaak.
type checker struct {
	calendar calendar.Calendar
	types    Types
	received calendar.Date
	longest  int // days by which the act lets the decision be adjourned
	found    []Finding
}

func (h *checker) day(field string, stored, law calendar.Date, cause Cause, t calendar.Term) {
	h.found = append(h.found, Finding{Field: field, Stored: stored, Law: law, Cause: cause, Term: t})
}

func (h *checker) length(field string, stored calendar.Span, days int, cause Cause) {
	h.found = append(h.found, Finding{Field: field, StoredLength: stored, LawLength: calendar.Days(days),
		Cause: cause})
}

func (h *checker) zaak(z Zaak, law wob.Deadline) {
	if z.Startdatum.After(h.received) && !h.received.IsZero() {
		h.day("zaak.startdatum", z.Startdatum, h.received, StartedLate, calendar.Term{})
	}
	if end := z.UiterlijkeEinddatumAfdoening; !end.IsZero() && !law.Last.IsZero() && end != law.Last {
		h.day("zaak.uiterlijkeEinddatumAfdoening", end, law.Last, h.endCause(z, law.Term), law.Term)
	}
	if v := z.Verlenging; v != nil && !v.Duur.IsZero() && !law.Term.IsZero() {
		n, ok := v.Duur.Days()
		switch counted := law.Term.Adjourned(); {
		case !ok:
			h.length("zaak.verlenging.duur", v.Duur, h.longest, MonthsForWeeks)
		case n > h.longest:
			h.length("zaak.verlenging.duur", v.Duur, h.longest, TooLong)
		case counted == 0:
			h.length("zaak.verlenging.duur", v.Duur, 0, NoNoticeInTime)
		case n != counted:
			h.length("zaak.verlenging.duur", v.Duur, counted, 0)
		}
	}
}

// endCause finds how a last day was reckoned that is not that of the law.
func (h *checker) endCause(z Zaak, t calendar.Term) Cause {
	end := z.UiterlijkeEinddatumAfdoening
	adjourned := t.Adjourned()
	if h.types.Zaak != nil {
		plain := h.types.Zaak.Doorlooptijd.After(z.Startdatum)
		if end == plain {
			return StartPlusDoorlooptijd
		}
		if v := z.Verlenging; v != nil && end == v.Duur.After(plain) {
			return StartPlusBoth
		}
	}
	for _, row := range []struct {
		day   calendar.Date
		cause Cause
	}{
		{h.calendar.Next(t.FirstNominal()).AddDays(adjourned), RolledPlusVerlenging},
		{t.Nominal(), Unrolled},
		{t.FirstNominal(), WithoutVerlenging},
		{countedEnd(t).AddDays(adjourned), WithoutOpschorting},
	} {
		if end == row.day || end == h.calendar.Next(row.day) {
			return row.cause
		}
	}
	if end == t.LastDay().AddDays(1) {
		return DayAfter
	}
	return 0
}

// countedEnd is where a term would end without adjournment and suspension.
func countedEnd(t calendar.Term) calendar.Date {
	for s := range t.Steps() {
		return s.To()
	}
	return calendar.Date{}
}

func (h *checker) besluit(b *Besluit, law wob.Deadline) {
	stored := b.UiterlijkeReactiedatum
	if stored.IsZero() || law.Last.IsZero() || stored == law.Last {
		return
	}
	h.day("besluit.uiterlijkeReactiedatum", stored, law.Last, h.windowCause(b, law), law.Term)
}

func (h *checker) windowCause(b *Besluit, law wob.Deadline) Cause {
	stored := b.UiterlijkeReactiedatum
	if h.types.Besluit != nil {
		for _, row := range []struct {
			from  calendar.Date
			cause Cause
		}{
			{b.Verzenddatum, SentPlusReactietermijn},
			{b.Datum, DatedPlusReactietermijn},
			{b.Publicatiedatum, PublicPlusReactietermijn},
		} {
			if h.types.Besluit.Reactietermijn.After(row.from) == stored {
				return row.cause
			}
		}
	}
	switch {
	case stored == law.Last.AddDays(1):
		return DayAfter
	case stored == law.Term.Nominal():
		return Unrolled
	}
	return 0
}

func (h *checker) zaakType(t calendar.Term) {
	z := h.types.Zaak
	if z == nil {
		return
	}
	days, ok := countedEnd(t).DaysSince(t.Start())
	if ok {
		h.setting("zaaktype.doorlooptijd", z.Doorlooptijd, days)
		if n, _ := z.Servicenorm.Days(); n > days {
			h.length("zaaktype.servicenorm", z.Servicenorm, days, TooLong)
		}
	}
	if h.longest > 0 {
		h.setting("zaaktype.verlengingstermijn", z.Verlengingstermijn, h.longest)
		if z.VerlengingMogelijk == calendar.No {
			h.found = append(h.found, Finding{Field: "zaaktype.verlengingMogelijk", Cause: SwitchedOff})
		}
	}
	if z.OpschortingEnAanhoudingMogelijk == calendar.No {
		h.found = append(h.found, Finding{Field: "zaaktype.opschortingEnAanhoudingMogelijk", Cause: SwitchedOff})
	}
}

func (h *checker) besluitType(t calendar.Term) {
	if h.types.Besluit == nil {
		return
	}
	if days, ok := countedEnd(t).DaysSince(t.Start()); ok {
		h.setting("besluittype.reactietermijn", h.types.Besluit.Reactietermijn, days)
	}
}

// setting checks the length to which a type is set.
func (h *checker) setting(field string, stored calendar.Span, days int) {
	n, fixed := stored.Days()
	switch {
	case stored.IsZero() || n == days:
	case !fixed:
		h.length(field, stored, days, MonthsForWeeks)
	default:
		h.length(field, stored, days, OtherSetting)
	}
}
