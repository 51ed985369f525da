package wob

import "github.com/wobrules/wobrules/calendar"

// disclosureLaw is when information may be disclosed that an interested party
// is expected to object to.
type disclosureLaw struct {
	by    *calendar.Provision
	rule  calendar.Rule       // from the publication of the decision
	exact bool                // on a day; else from a day on
	wait  *calendar.Reading   // whether that day is the last of the wait or the day after it
	stay  *calendar.Provision // what relief does by itself; nil: nothing
	atw   *calendar.Provision // said where the two weeks end on a day that the Atw would put off

	// What is said where it is not known whether an objection is expected to what
	// is disclosed, and whether the decision discloses anything.
	expected, discloses *calendar.Provision

	disclosed *calendar.Provision // the information was
	early     *calendar.Provision // and before the day on which it could be
}

// disclosedUnder is what is said of information that was disclosed.
func disclosedUnder(id string, c calendar.Citation) (disclosed, early *calendar.Provision) {
	return define(id+".disclosed", c,
			"de informatie is op {on} verstrekt", "the information was disclosed on {on}"),
		define(id+".early", c,
			"de informatie is op {on} verstrekt, vóór {to}", "the information was disclosed on {on}, before {to}")
}

var (
	wobDisclosed, wobDisclosedEarly = disclosedUnder("wob.6.5", wobArticle("6", "5", wob2009))
	wooDisclosed, wooDisclosedEarly = disclosedUnder("woo.4.4.5", wooArticle("4.4", "5"))
)

var (
	reliefAsked = define("awb.8.81", awbArticle("8:81", "1", awb2009),
		"een voorlopige voorziening tegen de openbaarmaking kan worden gevraagd tot en met {to}",
		"provisional relief against disclosure can be asked up to and including {to}")
	reliefGranted = define("awb.8.81.granted", awbArticle("8:81", "1", awb2009),
		"de voorzieningenrechter heeft de openbaarmaking geschorst",
		"the court stopped the disclosure for the time being")
	reliefUntil = define("awb.8.81.until", awbArticle("8:81", "1", awb2009),
		"de voorzieningenrechter heeft de openbaarmaking op {on} geschorst, tot en met {to}",
		"the court stopped the disclosure on {on} for the time being, up to and including {to}")
	reliefOpen = define("woo.4.4.5.relief-open", wooArticle("4.4", "5"),
		"op het verzoek om een voorlopige voorziening van {on} is nog niet beslist, of de uitkomst is niet bekend: er is "+
			"geen dag van openbaarmaking",
		"the request of {on} for provisional relief was not ruled on yet, or the outcome is not known: there is no day "+
			"of disclosure")
	disclosedStayed = define("woo.4.4.5.stayed", wooArticle("4.4", "5"),
		"de informatie is op {on} verstrekt, terwijl op het verzoek van {from} om een voorlopige voorziening nog niet "+
			"was beslist",
		"the information was disclosed on {on}, while the request of {from} for provisional relief was not yet ruled on")
	thirdPartyLate = define("woo.4.4.6", wooArticle("4.4", "6"),
		"het besluit is op {on} aan de derde meegedeeld, na de bekendmaking op {to}; dat moet gelijktijdig",
		"the third party was told of the decision on {on}, after publication on {to}; that must be at the same time")
)

// disclosure is the wait before the information of a decision is disclosed; nil
// where there is none, or no day is known.
func (r *run) disclosure(of string, d *Decision) *Disclosure {
	if d.ThirdPartyTold.After(d.Published) && !d.Published.Before(woo2022) {
		r.out.find(thirdPartyLate, d.ThirdPartyTold, calendar.Args{On: d.ThirdPartyTold, To: d.Published})
	}
	law, ok := r.law.disclosures.find(content(d.contentDay()))
	if !ok {
		return nil
	}
	switch {
	case d.Discloses == calendar.Yes && d.ObjectionExpected == calendar.Unknown:
		r.out.warn(law.expected, calendar.Args{})
	case d.Discloses == calendar.Unknown && d.ObjectionExpected == calendar.Yes:
		r.out.warn(law.discloses, calendar.Args{})
	}
	if d.Discloses != calendar.Yes || d.ObjectionExpected != calendar.Yes {
		return nil
	}
	wait, _ := r.wait(law, d.Published) // it ends within the term for objecting, and so within the days known
	if law.stay != nil {
		r.out.warn(law.stay, calendar.Args{})
	}
	r.warnWait(law, d.Published)
	day, void := r.relieved(law, d, wait)
	r.addDisclosure(law, of, d, wait, day, void)
	switch {
	case day.IsZero():
		return nil
	case law.exact:
		return &Disclosure{On: day}
	}
	return &Disclosure{NotBefore: day}
}

// wait is the day of disclosure, or the first of the days on which it can be,
// without provisional relief.
func (r *run) wait(law *disclosureLaw, published calendar.Date) (calendar.Date, error) {
	b, err := r.bounds(law.rule, calendar.Facts{Start: published})
	if r.has(law.wait) == law.exact {
		return b.LastDay.AddDays(1), err
	}
	return b.LastDay, err
}

// waitOpen is what is said of two weeks that end on a free day: nobody has decided
// whether the Atw extends them.
func waitOpen(id string, c calendar.Citation) *calendar.Provision {
	return define(id, c,
		"de twee weken na de bekendmaking eindigen op {on}, een zaterdag, zondag of (gelijkgestelde) feestdag; of de Atw "+
			"ze verlengt, is niet uitgemaakt",
		"the two weeks after publication end on {on}, a Saturday, a Sunday or a holiday; whether the Atw extends them is "+
			"not settled")
}

// warnWait says that the two weeks of the wait end on a free day.
func (r *run) warnWait(law *disclosureLaw, published calendar.Date) {
	b, err := r.bounds(law.rule, calendar.Facts{Start: published})
	if free, _ := r.calendar.Free(b.LastDay); err == nil && free {
		r.out.warn(law.atw, calendar.Args{On: b.LastDay})
	}
}

// relieved is the day of disclosure as provisional relief leaves it: not set as
// long as there is none, and what took it away while relief stands granted.
func (r *run) relieved(law *disclosureLaw, d *Decision, wait calendar.Date) (day calendar.Date, void event) {
	relief := d.Relief
	switch {
	case relief.Granted == calendar.Yes:
		if until := relief.Until; !until.IsZero() && (r.c.AsOf.IsZero() || r.c.AsOf.After(until)) {
			return latest(wait, until.AddDays(1)), event{}
		}
		on := latest(relief.Asked, relief.Ended)
		if !relief.Until.IsZero() {
			r.out.find(reliefUntil, on, calendar.Args{On: on, To: relief.Until})
		}
		return calendar.Date{}, event{true, on, reliefGranted}
	case relief.IsZero() || !law.exact:
		return wait, event{}
	case relief.Granted == calendar.No && !relief.Ended.IsZero():
		return latest(wait, relief.Ended), event{}
	}
	r.out.warn(reliefOpen, calendar.Args{On: relief.Asked})
	return calendar.Date{}, event{}
}

// addDisclosure adds the disclosure, and the term for asking relief against it.
func (r *run) addDisclosure(law *disclosureLaw, of string, d *Decision, wait, day calendar.Date, void event) {
	disclosure := Deadline{Key: KeyDisclosure, Of: of, Who: ByBody, Force: Must, First: day, By: law.by}
	if law.exact {
		disclosure.Last = day
	}
	r.add(disclosure, did(d.Disclosed), void)
	if last := len(r.out.Dates) - 1; day.IsZero() && !void.happened && d.Disclosed.IsZero() {
		r.out.Dates[last].State = Open
	}
	if !d.Disclosed.IsZero() && d.Disclosed.Before(latest(wait, day)) {
		r.out.find(law.early, d.Disclosed, calendar.Args{On: d.Disclosed, To: latest(wait, day)})
	}
	if law.exact && d.Relief.pending(d.Disclosed) {
		r.out.find(disclosedStayed, d.Disclosed, calendar.Args{On: d.Disclosed, From: d.Relief.Asked})
	}
	r.add(Deadline{
		Key: KeyAskRelief, Of: of, Who: ByThirdParty, Force: May,
		First: d.Published.AddDays(1), Last: wait.AddDays(-1), By: reliefAsked,
	}, did(d.Relief.Asked), gone(d.Disclosed, law.disclosed))
}

// contentDay is the day whose law governs the content of the decision.
func (d *Decision) contentDay() calendar.Date {
	if d.Dated.IsZero() {
		return d.Published
	}
	return d.Dated
}

// pending reports whether relief had been asked on a day and not yet been ruled
// on.
func (r Relief) pending(on calendar.Date) bool {
	return !r.Asked.IsZero() && !on.Before(r.Asked) && (r.Ended.IsZero() || on.Before(r.Ended))
}
