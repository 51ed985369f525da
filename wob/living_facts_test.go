package wob_test

import "github.com/wobrules/wobrules/calendar"

// What follows is the case file as the contract writes it, for the twin of the
// living case: it shares no type with the clock and reaches it as JSON.

type livingFacts struct {
	ID             string            `json:"id,omitempty"`
	Territory      string            `json:"territory,omitempty"`
	Received       calendar.Date     `json:"received,omitzero"`
	Filed          calendar.Date     `json:"filed,omitzero"`
	Channel        *livingChannel    `json:"channel,omitempty"`
	TooGeneral     *bool             `json:"tooGeneral,omitempty"`
	Large          *bool             `json:"large,omitempty"`
	PrecisionAsked calendar.Date     `json:"precisionAsked,omitzero"`
	Consulted      calendar.Date     `json:"consulted,omitzero"`
	Adjournments   []livingAdjourned `json:"adjournments,omitempty"`
	Suspensions    []livingSuspended `json:"suspensions,omitempty"`
	Partial        []livingDecision  `json:"partial,omitempty"`
	Decision       *livingDecision   `json:"decision,omitempty"`
	Closed         *livingClosed     `json:"closed,omitempty"`
	Default        *livingDefault    `json:"default,omitempty"`
	Defaults       []livingDefault   `json:"defaults,omitempty"`
	Objection      *livingObjection  `json:"objection,omitempty"`
	Objections     []livingObjection `json:"objections,omitempty"`
	Appeals        []livingAppeal    `json:"appeals,omitempty"`
	Outages        []livingOutage    `json:"outages,omitempty"`
	AsOf           calendar.Date     `json:"asOf,omitzero"`
}

type livingChannel struct {
	Designated bool          `json:"designated"`
	PassedOn   calendar.Date `json:"passedOn,omitzero"`
	Told       calendar.Date `json:"told,omitzero"`
}

type livingAdjourned struct {
	Notified calendar.Date `json:"notified,omitzero"`
	By       string        `json:"by,omitempty"`
	Until    calendar.Date `json:"until,omitzero"`
	Size     *bool         `json:"size,omitempty"`
	Assumed  bool          `json:"assumed,omitempty"`
}

type livingSuspended struct {
	ID       string        `json:"id,omitempty"`
	Ground   string        `json:"ground"`
	Notified calendar.Date `json:"notified,omitzero"`
	Until    calendar.Date `json:"until,omitzero"`
	Set      calendar.Date `json:"set,omitzero"`
	From     calendar.Date `json:"from,omitzero"`
	Days     int           `json:"days,omitempty"`
}

type livingDecision struct {
	ID                string        `json:"id,omitempty"`
	Published         calendar.Date `json:"published,omitzero"`
	Discloses         *bool         `json:"discloses,omitempty"`
	ObjectionExpected *bool         `json:"objectionExpected,omitempty"`
	Disclosed         calendar.Date `json:"disclosed,omitzero"`
	Relief            *livingRelief `json:"relief,omitempty"`
}

type livingRelief struct {
	Asked   calendar.Date `json:"asked,omitzero"`
	Ended   calendar.Date `json:"ended,omitzero"`
	Granted *bool         `json:"granted,omitempty"`
	Until   calendar.Date `json:"until,omitzero"`
}

type livingClosed struct {
	How string        `json:"how"`
	On  calendar.Date `json:"on,omitzero"`
}

type livingDefault struct {
	ID       string        `json:"id,omitempty"`
	Sent     calendar.Date `json:"sent,omitzero"`
	Received calendar.Date `json:"received,omitzero"`
	Fixed    calendar.Date `json:"fixed,omitzero"`
	Paid     calendar.Date `json:"paid,omitzero"`
}

type livingObjection struct {
	ID                 string            `json:"id,omitempty"`
	By                 string            `json:"by,omitempty"`
	Of                 string            `json:"of,omitempty"`
	Against            string            `json:"against,omitempty"`
	Received           calendar.Date     `json:"received,omitzero"`
	Posted             calendar.Date     `json:"posted,omitzero"`
	ByPost             *bool             `json:"byPost,omitempty"`
	ReachedWrongBody   calendar.Date     `json:"reachedWrongBody,omitzero"`
	CommitteeAnnounced calendar.Date     `json:"committeeAnnounced,omitzero"`
	Repairs            []livingRepair    `json:"repairs,omitempty"`
	Suspensions        []livingSuspended `json:"suspensions,omitempty"`
	Adjournments       []livingAdjourned `json:"adjournments,omitempty"`
	Agreed             []livingAgreed    `json:"agreed,omitempty"`
	Default            *livingDefault    `json:"default,omitempty"`
	Defaults           []livingDefault   `json:"defaults,omitempty"`
	Withdrawn          calendar.Date     `json:"withdrawn,omitzero"`
	Decided            calendar.Date     `json:"decided,omitzero"`
}

type livingRepair struct {
	ID    string        `json:"id,omitempty"`
	Asked calendar.Date `json:"asked,omitzero"`
	Set   calendar.Date `json:"set,omitzero"`
	Done  calendar.Date `json:"done,omitzero"`
}

type livingAgreed struct {
	Consented calendar.Date `json:"consented,omitzero"`
	Notified  calendar.Date `json:"notified,omitzero"`
	Days      int           `json:"days,omitempty"`
	Until     calendar.Date `json:"until,omitzero"`
	Ground    string        `json:"ground,omitempty"`
}

type livingAppeal struct {
	ID        string        `json:"id,omitempty"`
	By        string        `json:"by,omitempty"`
	Of        string        `json:"of,omitempty"`
	Against   string        `json:"against"`
	Received  calendar.Date `json:"received,omitzero"`
	Complete  calendar.Date `json:"complete,omitzero"`
	Hearing   *bool         `json:"hearing,omitempty"`
	Withdrawn calendar.Date `json:"withdrawn,omitzero"`
	Ruling    *livingRuling `json:"ruling,omitempty"`
	Further   calendar.Date `json:"further,omitzero"`
}

type livingRuling struct {
	Sent          calendar.Date `json:"sent,omitzero"`
	Founded       *bool         `json:"founded,omitempty"`
	DecideWithin  string        `json:"decideWithin,omitempty"`
	DecideBy      calendar.Date `json:"decideBy,omitzero"`
	PenaltyPerDay int           `json:"penaltyPerDay,omitempty"`
	PenaltyMost   int           `json:"penaltyMost,omitempty"`
}

type livingOutage struct {
	ID         string        `json:"id,omitempty"`
	Announced  calendar.Date `json:"announced,omitzero"`
	From       calendar.Date `json:"from,omitzero"`
	Until      calendar.Date `json:"until,omitzero"`
	ExtendedTo calendar.Date `json:"extendedTo,omitzero"`
}

func is(b *bool, want bool) bool { return b != nil && *b == want }

// long writes the short forms out, and names what has no id by its list and day.
func (f *livingFacts) long() {
	name := func(id *string, list string, on calendar.Date) {
		if *id == "" {
			*id = list + "-" + on.String()
		}
	}
	if f.Default != nil {
		f.Default, f.Defaults = nil, []livingDefault{*f.Default}
	}
	if f.Objection != nil {
		f.Objection, f.Objections = nil, []livingObjection{*f.Objection}
	}
	for i := range f.Suspensions {
		name(&f.Suspensions[i].ID, "suspensions", latest(f.Suspensions[i].Notified, f.Suspensions[i].From))
	}
	for i := range f.Partial {
		name(&f.Partial[i].ID, "partial", f.Partial[i].Published)
	}
	for i := range f.Appeals {
		name(&f.Appeals[i].ID, "appeals", f.Appeals[i].Received)
	}
	for i := range f.Objections {
		o := &f.Objections[i]
		name(&o.ID, "objections", o.Received)
		if o.Default != nil {
			o.Default, o.Defaults = nil, []livingDefault{*o.Default}
		}
		for j := range o.Repairs {
			name(&o.Repairs[j].ID, "repairs", o.Repairs[j].Asked)
		}
	}
}
