package zgw_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/zgw"
)

// found shows findings as "field stored law: cause".
func found(all []zgw.Finding) (out []string) {
	for _, f := range all {
		text := f.Field
		if !f.Stored.IsZero() {
			text += " " + f.Stored.String() + " " + f.Law.String()
		}
		if !f.StoredLength.IsZero() {
			text += " " + f.StoredLength.String() + " " + f.LawLength.String()
		}
		if f.Cause > zgw.SwitchedOff {
			text += " by a cause that is none"
		}
		out = append(out, text+": "+f.Cause.Text(calendar.English))
	}
	return out
}

var woo = zgw.Types{Zaak: &zgw.ZaakType{Doorlooptijd: calendar.Days(28), Verlengingstermijn: calendar.Weeks(2)},
	Besluit: &zgw.BesluitType{Reactietermijn: calendar.Days(42)}}

// What systems store, against the law, with the likely cause. The days are
// counted by hand: four weeks after 27 April 2026 is Whit Monday, 25 May.
func TestCheckNamesTheCause(t *testing.T) {
	const (
		end     = "zaak.uiterlijkeEinddatumAfdoening "
		window  = "besluit.uiterlijkeReactiedatum "
		decided = `"received":"2026-03-16","decision":{"published":"2026-04-03","dated":"2026-04-02",` +
			`"discloses":true,"objectionExpected":true}`
		stopped = whitMonday + `,"suspensions":[{"ground":"awb.4.15.1.a","notified":"2026-05-06",` +
			`"until":"2026-05-13","set":"2026-05-20"}]`
	)
	both := adjourned + `,"suspensions":[{"ground":"awb.4.15.1.a","notified":"2026-05-06",` +
		`"until":"2026-05-13","set":"2026-05-20"}]`
	two := &zgw.Verlenging{Reden: "x", Duur: calendar.Weeks(2)}
	for _, row := range []struct {
		facts  string
		zaak   zgw.Zaak
		sent   *zgw.Besluit
		types  zgw.Types
		want   []string
		reason string
	}{
		{whitMonday, zgw.Zaak{Startdatum: day("2026-04-27"), UiterlijkeEinddatumAfdoening: day("2026-05-26")}, nil,
			woo, nil, "as the law has it"},
		{whitMonday, zgw.Zaak{}, nil, woo, nil, "nothing is filled in"},
		{whitMonday, zgw.Zaak{Startdatum: day("2026-04-27"), UiterlijkeEinddatumAfdoening: day("2026-05-25")}, nil, woo,
			[]string{end + "2026-05-25 2026-05-26: it is startdatum plus doorlooptijd"}, "Open Zaak"},
		{whitMonday, zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-05-25")}, nil, zgw.Types{},
			[]string{end + "2026-05-25 2026-05-26: the last day is a free day and moves on"},
			"an end that was not put off"},
		{whitMonday, zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-05-27")}, nil, zgw.Types{},
			[]string{end + "2026-05-27 2026-05-26: it is one day late: the last day is included"},
			"tot, taken as not included"},
		{whitMonday, zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-07-01")}, nil, zgw.Types{},
			[]string{end + "2026-07-01 2026-05-26: the cause is not known"}, "nothing fits"},
		{adjourned, zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-06-09"), Verlenging: two}, nil, woo,
			[]string{end + "2026-06-09 2026-06-08: the adjournment is counted from the end of the first term as extended " +
				"already"},
			"the other side of adjournment-from: 26 May and fourteen days"},
		{adjourned, zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-05-26")}, nil, woo,
			[]string{end + "2026-05-26 2026-06-08: the adjournment is not counted"}, "Open Zaak moves nothing"},
		{adjourned, zgw.Zaak{Startdatum: day("2026-04-28"), UiterlijkeEinddatumAfdoening: day("2026-06-09"),
			Verlenging: two}, nil, woo,
			[]string{"zaak.startdatum 2026-04-28 2026-04-27: the zaak began after the receipt",
				end + "2026-06-09 2026-06-08: it is startdatum plus doorlooptijd plus verlenging"},
			"28 April, four weeks, two weeks"},
		{stopped, zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-05-26")}, nil, woo,
			[]string{end + "2026-05-26 2026-06-01: the suspension is not counted"},
			"7 to 13 May is seven days: Monday 1 June"},
		{both, zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-06-08")}, nil, woo,
			[]string{end + "2026-06-08 2026-06-15: the suspension is not counted"}, "with seven days Monday 15 June"},
		{whitMonday, zgw.Zaak{Verlenging: two}, nil, zgw.Types{},
			[]string{"zaak.verlenging.duur P2W : of no notice is it known that it was in time"},
			"the case has no notice"},
		{adjourned, zgw.Zaak{Verlenging: &zgw.Verlenging{Reden: "x", Duur: calendar.Days(28)}}, nil, zgw.Types{},
			[]string{"zaak.verlenging.duur P28D P14D: it is longer than the act allows"},
			"art. 4.4 lid 2 Woo: at most two weeks"},
		{adjourned, zgw.Zaak{Verlenging: &zgw.Verlenging{Reden: "x", Duur: calendar.Months(1)}}, nil, zgw.Types{},
			[]string{"zaak.verlenging.duur P1M P14D: the act counts in weeks, not in months"}, "art. 4.4 lid 2 Woo"},
		{adjourned, zgw.Zaak{Verlenging: &zgw.Verlenging{Reden: "x", Duur: calendar.Days(7)}}, nil, zgw.Types{},
			[]string{"zaak.verlenging.duur P7D P14D: the cause is not known"}, "the notice says two weeks"},
		{decided, zgw.Zaak{}, &zgw.Besluit{Verzenddatum: day("2026-04-03"),
			UiterlijkeReactiedatum: day("2026-05-15")}, woo,
			[]string{window + "2026-05-15 2026-05-18: it is verzenddatum plus reactietermijn, without looking at free days"},
			"ZAC: Friday 15 May 2026 is equated with a recognised day"},
		{decided, zgw.Zaak{}, &zgw.Besluit{Verzenddatum: day("2026-04-03"), Datum: day("2026-04-02"),
			UiterlijkeReactiedatum: day("2026-05-14")}, woo,
			[]string{window + "2026-05-14 2026-05-18: it is the date of the decision plus reactietermijn"},
			"from the day of the decision, Ascension Day"},
		{decided, zgw.Zaak{}, &zgw.Besluit{Publicatiedatum: day("2026-04-20"),
			UiterlijkeReactiedatum: day("2026-06-01")}, woo,
			[]string{window + "2026-06-01 2026-05-18: it is publicatiedatum plus reactietermijn"},
			"from the publication to everybody"},
		{decided, zgw.Zaak{}, &zgw.Besluit{UiterlijkeReactiedatum: day("2026-05-19")}, woo,
			[]string{window + "2026-05-19 2026-05-18: it is one day late: the last day is included"},
			"tot, taken as not included"},
		{decided, zgw.Zaak{}, &zgw.Besluit{UiterlijkeReactiedatum: day("2026-05-15")}, zgw.Types{},
			[]string{window + "2026-05-15 2026-05-18: the last day is a free day and moves on"}, "type not known"},
		{decided, zgw.Zaak{}, &zgw.Besluit{Publicatiedatum: day("2026-04-16")}, zgw.Types{},
			[]string{"besluit.publicatiedatum 2026-04-16 2026-04-17: it lies before the day on which may be disclosed"},
			"art. 4.4 lid 5 Woo"},
		{decided, zgw.Zaak{}, nil, zgw.Types{Zaak: &zgw.ZaakType{Doorlooptijd: calendar.Months(1),
			Servicenorm:        calendar.Days(30),
			Verlengingstermijn: calendar.Weeks(4), VerlengingMogelijk: calendar.No,
			OpschortingEnAanhoudingMogelijk: calendar.No},
			Besluit: &zgw.BesluitType{Reactietermijn: calendar.Months(6)}},
			[]string{
				"zaaktype.doorlooptijd P1M P28D: the act counts in weeks, not in months",
				"zaaktype.servicenorm P30D P28D: it is longer than the act allows",
				"zaaktype.verlengingstermijn P4W P14D: the type is set otherwise than the act",
				"zaaktype.verlengingMogelijk: the type does not allow what the act allows",
				"zaaktype.opschortingEnAanhoudingMogelijk: the type does not allow what the act allows",
				"besluittype.reactietermijn P6M P42D: the act counts in weeks, not in months",
			}, "the settings of the types, under the Woo"},
		{`"received":"2020-03-03"`, zgw.Zaak{}, nil, zgw.Types{Zaak: &zgw.ZaakType{Doorlooptijd: calendar.Weeks(4),
			Verlengingstermijn: calendar.Weeks(4)}},
			nil, "art. 6 lid 2 Wob: four weeks more from 1 October 2009"},
	} {
		got, err := zgw.Check(wob.Clock{}, parse(t, row.facts), zgw.Fields{Zaak: row.zaak, Besluit: row.sent},
			row.types)
		if diff := cmp.Diff(row.want, found(got)); err != nil || diff != "" {
			t.Errorf("%s: %v %s", row.reason, err, diff)
		}
	}
}

// A finding shows both days, the cause, and the free day that moved the last day.
func TestFindingTellsTheDayThatMovedIt(t *testing.T) {
	got, err := zgw.Check(wob.Clock{}, parse(t, whitMonday),
		zgw.Fields{Zaak: zgw.Zaak{Startdatum: day("2026-04-27"), UiterlijkeEinddatumAfdoening: day("2026-05-25")}}, woo)
	if err != nil || len(got) != 1 {
		t.Fatal(got, err)
	}
	step, ok := got[0].Moved()
	if !ok || step.From() != day("2026-05-25") || step.To() != day("2026-05-26") ||
		got[0].Term.LastDay() != day("2026-05-26") {
		t.Errorf("moved by %s", step.Text(calendar.English))
	}
	const want = "zaak.uiterlijkeEinddatumAfdoening is 25 mei 2026, volgens de wet 26 mei 2026: het is startdatum " +
		"plus doorlooptijd" +
		" (25 mei 2026 is een zaterdag, zondag of (gelijkgestelde) feestdag, namelijk tweede pinksterdag: verlengd tot " +
		"en met 26 mei 2026, art. 1 lid 1 Atw)"
	if text := got[0].Text(calendar.Dutch); text != want {
		t.Errorf("%s, want %s", text, want)
	}
}

func TestCheckOfAnObjection(t *testing.T) {
	c := wob.Case{Received: day("2026-01-05"), Decision: &wob.Decision{Published: day("2026-01-30")},
		Objections: []wob.Objection{{ID: "a", Received: day("2026-02-20")}}, AsOf: day("2026-04-01")}
	stored := zgw.Fields{Zaak: zgw.Zaak{Startdatum: day("2026-02-20"), UiterlijkeEinddatumAfdoening: day("2026-04-03")}}
	types := zgw.Types{Zaak: &zgw.ZaakType{Doorlooptijd: calendar.Days(42), Verlengingstermijn: calendar.Days(42)}}
	got, err := zgw.CheckObjection(wob.Clock{}, c, "", stored, types)
	want := []string{"zaak.uiterlijkeEinddatumAfdoening 2026-04-03 2026-04-24: it is startdatum plus doorlooptijd"}
	if diff := cmp.Diff(want, found(got)); err != nil || diff != "" {
		t.Errorf("art. 7:10 lid 1 Awb counts from the end of the objection term: %v %s", err, diff)
	}
	if _, err := zgw.CheckObjection(wob.Clock{}, c, "b", stored, types); err == nil {
		t.Error("an objection that is not there is checked")
	}
	if _, err := zgw.Check(wob.Clock{}, wob.Case{}, stored, types); err == nil {
		t.Error("a case without a receipt is checked")
	}
}

func TestEveryCauseAndReasonHasWords(t *testing.T) {
	for c := range zgw.SwitchedOff + 1 {
		if c.Text(calendar.Dutch) == "" || c.Text(calendar.English) == "" || strings.Contains(c.Text(calendar.Dutch),
			"  ") {
			t.Errorf("cause %d has no words", c)
		}
	}
	for r := zgw.NoReceipt; r <= zgw.NotInCaseFile; r++ {
		if r.Text(calendar.Dutch) == "" || r.Text(calendar.English) == "" {
			t.Errorf("reason %d has no words", r)
		}
	}
	if (zgw.SwitchedOff+1).Text(calendar.Dutch) != "de oorzaak is niet bekend" ||
		(zgw.NotInCaseFile+1).Text(calendar.Dutch) != "" {
		t.Error("the first value that is none has words")
	}
	if zgw.Cause(200).Text(calendar.English) != "the cause is not known" ||
		zgw.Reason(200).Text(calendar.English) != "" {
		t.Error("values that are none have words of their own")
	}
	m := zgw.Missing{Field: "besluit.ingangsdatum", Why: zgw.CallersChoice, Hint: day("2026-04-17")}
	if got := m.Text(calendar.Dutch); got != "besluit.ingangsdatum: dit volgt niet uit de wet: het bestuursorgaan "+
		"kiest (te bekijken: 17 april 2026)" {
		t.Error(got)
	}
}
