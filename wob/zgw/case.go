package zgw

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// Known is what the caller knows beside the registers.
type Known struct {
	ID       string        // the id of the case; for where there is no case file
	Received calendar.Date // the day of receipt; before that of the property
	CaseFile []byte        // the case file, fetched from where the ZaakObject points
	AsOf     calendar.Date // the day of the question; before that of the case file
}

// Case returns the case of the zaak of a request, and what is missing for the
// law to answer. Where there is a case file, it is the whole case and nothing is
// missing. Without it, the fields give what they hold: the decision and the
// length of an adjournment. Errors: a case file that cannot be read, and a
// ZaakObject that points to one which the caller did not fetch.
func (f Fields) Case(k Known) (wob.Case, []Missing, error) {
	file := k.CaseFile
	if file == nil && f.Object != nil {
		if file = f.Object.CaseFile; file == nil && f.Object.At != nil {
			return wob.Case{}, nil, fmt.Errorf("zgw.Fields: the case file is at %s: fetch it", f.Object.At.Object)
		}
	}
	if file != nil {
		c, err := wob.ParseCase(file)
		if err == nil && !k.AsOf.IsZero() {
			c.AsOf = k.AsOf
		}
		return c, nil, err
	}
	c, missing := f.bare(k)
	return c, missing, nil
}

// bare makes a case of the fields alone.
func (f Fields) bare(k Known) (wob.Case, []Missing) {
	c := wob.Case{ID: k.ID, Received: k.Received, AsOf: k.AsOf}
	var missing []Missing
	if c.Received.IsZero() {
		var why Reason
		if c.Received, why = f.received(); why != 0 {
			missing = append(missing, Missing{Field: "received", Why: why})
		}
	}
	if b := f.Besluit; b != nil {
		if b.Verzenddatum.IsZero() {
			missing = append(missing, Missing{Field: "decision.published", Why: NoSent})
		} else {
			c.Decision = &wob.Decision{Published: b.Verzenddatum, Dated: b.Datum}
			if c.Decision.Dated == c.Decision.Published {
				c.Decision.Dated = calendar.Date{} // not dated is dated on the day of publication
			}
		}
	}
	if v := f.Zaak.Verlenging; v != nil && !v.Duur.IsZero() {
		if _, ok := v.Duur.Days(); !ok {
			missing = append(missing, Missing{Field: "adjournments[0].by", Why: NotAdjournment})
		} else {
			c.Adjournments = []wob.Adjournment{{By: v.Duur, Reasons: reasonsGiven(v.Reden)}}
			missing = append(missing, Missing{Field: "adjournments[0].notified", Why: NoNotice})
		}
	}
	if o := f.Zaak.Opschorting; o != nil {
		if o.Indicatie {
			missing = append(missing, Missing{Field: "suspensions", Why: NoSuspensions})
		}
		if o.EerdereOpschorting {
			missing = append(missing, Missing{Field: "suspensions", Why: EarlierStops})
		}
	}
	if c.AsOf.IsZero() {
		missing = append(missing, Missing{Field: "asOf", Why: NoDayAsked})
	}
	return c, missing
}

// reasonsGiven is whether a notice of adjournment gives reasons: a reason that was
// registered says yes, none says nothing.
func reasonsGiven(reden string) calendar.Answer {
	if reden == "" {
		return calendar.Unknown
	}
	return calendar.Yes
}

// received finds the day of receipt among the properties: jjjjmmdd, as the
// standard has it, or jjjj-mm-dd, as systems write it.
func (f Fields) received() (calendar.Date, Reason) {
	for _, e := range f.Eigenschappen {
		if e.Naam != DatumOntvangst {
			continue
		}
		s := e.Waarde
		if len(s) == 8 {
			s = s[:4] + "-" + s[4:6] + "-" + s[6:]
		}
		d, err := calendar.Parse(s)
		if err != nil {
			return calendar.Date{}, BadReceipt
		}
		return d, 0
	}
	return calendar.Date{}, NoReceipt
}
