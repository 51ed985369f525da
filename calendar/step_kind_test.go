package calendar_test

import (
	"slices"
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// Four weeks, adjourned and suspended, that end on the Saturday 15 May 2021 and
// are put off to Monday the 17th: each step says which verb of the rule made it.
func TestStepsSayWhatTheyDo(t *testing.T) {
	by := calendar.MustProvision("vbw.1", calendar.Article(calendar.NewAct("Vbw", "Voorbeeldwet", "BWBR0000000"), "1"),
		"x", "x")
	rule := calendar.Seq(
		calendar.After(calendar.Weeks(4), by),
		calendar.Adjourn(calendar.Weeks(4), by, calendar.NotifiedBy(calendar.Extend()),
			calendar.CountedFrom(calendar.Rule{})),
		calendar.Suspend(calendar.BegunBy(calendar.Extend()), calendar.Through{}, by),
		calendar.Agree(calendar.ConsentedBy(calendar.Extend()), by),
		calendar.Extend())
	day := calendar.MustParse
	term, err := rule.Term(calendar.Facts{
		Start:       day("2021-04-05"),
		Adjournment: calendar.Adjournment{Notified: day("2021-04-06"), By: calendar.Weeks(1)},
		Suspensions: []calendar.Suspension{{Ground: by, From: day("2021-04-07"), To: day("2021-04-08")}},
		Agreements:  []calendar.Agreement{{Ground: by, Consented: day("2021-04-12"), Days: 3}},
	}, calendar.Calendar{}, calendar.Readings{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for s := range term.Steps() {
		got = append(got, s.Kind().String()+" "+s.To().String())
		from, to := s.Suspended()
		if want := day("2021-04-07"); s.Kind() == calendar.StepSuspend && (from != want || to != want.AddDays(1)) ||
			s.Kind() != calendar.StepSuspend && (!from.IsZero() || !to.IsZero()) {
			t.Errorf("%s: suspended from %s to %s", s.Kind(), from, to)
		}
	}
	want := []string{"count 2021-05-03", "adjourn 2021-05-10", "suspend 2021-05-12", "agree 2021-05-15",
		"extend 2021-05-17"}
	if !slices.Equal(got, want) {
		t.Errorf("steps %q, want %q", got, want)
	}
	if k := (calendar.Step{}).Kind(); k.String() != "" || calendar.StepKind(200).String() != "" {
		t.Errorf("no step is of kind %q", k)
	}
}
