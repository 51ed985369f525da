package zgw_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/zgw"
)

func day(s string) calendar.Date {
	if s == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(s)
}

func parse(t testing.TB, facts string) wob.Case {
	t.Helper()
	c, err := wob.ParseCase([]byte("{" + facts + "}"))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func request(t testing.TB, facts string, o zgw.Options) (zgw.Fields, []zgw.Missing) {
	t.Helper()
	c := parse(t, facts)
	timeline, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	return zgw.Request(c, timeline, o)
}

// said shows what is missing, by field and reason.
func said(all []zgw.Missing) (out []string) {
	for _, m := range all {
		text := m.Field
		if !m.Hint.IsZero() {
			text += " " + m.Hint.String()
		}
		out = append(out, text)
	}
	return out
}

const (
	whitMonday = `"received":"2026-04-27"` // four weeks end on Whit Monday, 25 May 2026
	adjourned  = whitMonday + `,"adjournments":[{"notified":"2026-05-20","by":"P2W","reasons":true}]`
)

// The bodies that are sent, by the rows of the mapping. Days are counted by hand.
func TestRequestToZGW(t *testing.T) {
	for _, row := range []struct {
		facts   string
		options zgw.Options
		zaak    string
		besluit string
		missing []string
		reason  string
	}{
		{whitMonday, zgw.Options{},
			`{"uiterlijkeEinddatumAfdoening":"2026-05-26","verlenging":null}`, "null", []string{"zaak.opschorting"},
			"art. 1 Atw: Whit Monday is free; a group that does not apply is null; suspended on no day that was asked"},
		{whitMonday + `,"asOf":"2026-05-04"`, zgw.Options{},
			`{"uiterlijkeEinddatumAfdoening":"2026-05-26","verlenging":null,"opschorting":null}`, "null", nil,
			"not suspended on 4 May"},
		{adjourned + `,"asOf":"2026-05-21"`, zgw.Options{},
			`{"uiterlijkeEinddatumAfdoening":"2026-06-08","verlenging":{"reden":"art. 4.4 lid 2 ` +
				`Woo","duur":"P14D"},"opschorting":null}`,
			"null", nil, "two weeks from the nominal end of 25 May; days, never weeks"},
		{adjourned + `,"asOf":"2026-05-21"`, zgw.Options{Reden: strings.Repeat("é", 250)},
			`{"uiterlijkeEinddatumAfdoening":"2026-06-08","verlenging":{"reden":"` + strings.Repeat("é", 200) +
				`","duur":"P14D"},"opschorting":null}`,
			"null", nil, "cut at 200 characters, not bytes"},
		{whitMonday + `,"suspensions":[{"ground":"awb.4.15.1.a","notified":"2026-05-06","set":"2026-05-20"}],` +
			`"asOf":"2026-05-11"`, zgw.Options{},
			`{"uiterlijkeEinddatumAfdoening":"2026-06-08","verlenging":null,"opschorting":{"indicatie":true,"reden":"art. ` +
				`4:15 lid 1 onder a Awb, vanaf 07-05-2026"}}`,
			"null", nil,
			"suspended from the day after the notice up to the day that was set (art. 4:15 Awb): fourteen days from 25 May"},
		{`"received":"2026-03-16","decision":{"published":"2026-04-03","dated":"2026-04-02","discloses":true,` +
			`"objectionExpected":true}`,
			zgw.Options{Ingangsdatum: day("2026-04-03")},
			`{"uiterlijkeEinddatumAfdoening":"2026-04-13","verlenging":null,"opschorting":null}`,
			`{"datum":"2026-04-02","ingangsdatum":"2026-04-03","verzenddatum":"2026-04-03",` +
				`"uiterlijkeReactiedatum":"2026-05-18"}`, nil,
			"six weeks end on Friday 15 May 2026, equated with Ascension Day: Monday the 18th"},
		{`"received":"2026-03-16","decision":{"published":"2026-04-03","discloses":true,"objectionExpected":true}`,
			zgw.Options{},
			`{"uiterlijkeEinddatumAfdoening":"2026-04-13","verlenging":null,"opschorting":null}`,
			`{"datum":"2026-04-03","verzenddatum":"2026-04-03","uiterlijkeReactiedatum":"2026-05-18"}`,
			[]string{"besluit.ingangsdatum 2026-04-17"},
			"ingangsdatum is for the body to choose; art. 4.4 lid 5 Woo gives a hint, two weeks after publication"},
	} {
		f, missing := request(t, row.facts, row.options)
		zaak, err := json.Marshal(f.Zaak)
		if err != nil {
			t.Fatal(err)
		}
		besluit, err := json.Marshal(f.Besluit)
		if err != nil {
			t.Fatal(err)
		}
		if string(zaak) != row.zaak || string(besluit) != row.besluit || cmp.Diff(row.missing, said(missing)) != "" {
			t.Errorf("%s:\n%s\n%s\n%q\nwant\n%s\n%s\n%q", row.reason, zaak, besluit, said(missing), row.zaak,
				row.besluit, row.missing)
		}
	}
}

// Not taking a request up is a decision (art. 4:5 Awb): six weeks after Friday 8
// May 2026 is Friday 19 June.
func TestNotTakenUpIsABesluit(t *testing.T) {
	c := wob.Case{Received: day("2026-04-27"), Closed: &wob.Closed{How: wob.NotTakenUp, On: day("2026-05-08"),
		Under: wob.Incomplete}}
	timeline, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	f, _ := zgw.Request(c, timeline, zgw.Options{})
	b, err := json.Marshal(f.Besluit)
	if want := `{"datum":"2026-05-08","verzenddatum":"2026-05-08","uiterlijkeReactiedatum":"2026-06-19"}`; err != nil ||
		string(b) != want {
		t.Errorf("%s, %v, want %s", b, err, want)
	}
	c.Closed.How = wob.Withdrawn
	c.Closed.Under = ""
	if timeline, err = (wob.Clock{}).Timeline(c); err != nil {
		t.Fatal(err)
	}
	if f, _ := zgw.Request(c, timeline, zgw.Options{}); f.Besluit != nil {
		t.Errorf("a request that was withdrawn has a besluit: %v", f.Besluit)
	}
}

// Each partial decision has its own term for objecting (art. 6:7 Awb): six weeks
// after Wednesday 13 May 2026 is Wednesday 24 June.
func TestPartialDecisionIsABesluitOfItsOwn(t *testing.T) {
	c := wob.Case{Received: day("2026-04-27"), Partial: []wob.Decision{{ID: "p1", Published: day("2026-05-13"),
		Dated: day("2026-05-12")}}, AsOf: day("2026-05-20")}
	timeline, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	besluit, missing, err := zgw.PartialDecision(c, timeline, "p1", zgw.Options{})
	b, _ := json.Marshal(besluit)
	if want := `{"datum":"2026-05-12","verzenddatum":"2026-05-13","uiterlijkeReactiedatum":"2026-06-24"}`; err != nil ||
		string(b) != want || len(missing) != 1 {
		t.Errorf("%s, %v, %v, want %s", b, missing, err, want)
	}
	if _, _, err := zgw.PartialDecision(c, timeline, "p2", zgw.Options{}); err == nil {
		t.Error("a decision that is not there has a besluit")
	}
}

// An objection is a zaak of its own, with its own term.
func TestObjectionToZGW(t *testing.T) {
	type objections = []wob.Objection
	for _, row := range []struct {
		objections  objections
		asOf        string
		id          string
		zaak        string
		besluit     string
		missing     []string
		err, reason string
	}{
		{objections{{Received: day("2026-02-20")}}, "2026-04-01", "",
			`{"uiterlijkeEinddatumAfdoening":"2026-04-24","verlenging":null,"opschorting":null}`, "null", nil, "",
			"art. 7:10 Awb: six weeks from the day after the objection term, which ends on Friday 13 March"},
		{objections{{ID: "a", Received: day("2026-02-20")}, {ID: "b", Received: day("2026-03-02"),
			Decided: day("2026-04-20")}}, "2026-04-21", "b",
			`{"uiterlijkeEinddatumAfdoening":"2026-04-24","verlenging":null,"opschorting":null}`,
			`{"verzenddatum":"2026-04-20","uiterlijkeReactiedatum":"2026-06-01"}`,
			[]string{"besluit.datum 2026-04-20", "besluit.ingangsdatum"}, "",
			"art. 6:7 Awb: six weeks after the decision on objection; its date is in no case file"},
		{objections{{ID: "a", Received: day("2026-02-20")}, {ID: "b", Received: day("2026-03-02")}}, "2026-04-21", "",
			"", "", nil,
			`zgw.Objection: the case has 2 objections, none is ""`, "which of two is not said"},
		{nil, "2026-04-21", "x", "", "", nil, `zgw.Objection: the case has 0 objections, none is "x"`, "there is none"},
	} {
		c := wob.Case{Received: day("2026-01-05"), Decision: &wob.Decision{Published: day("2026-01-30")},
			Objections: row.objections, AsOf: day(row.asOf)}
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		f, missing, err := zgw.Objection(c, timeline, row.id, zgw.Options{})
		if fmt.Sprint(err) != row.err && (err != nil || row.err != "") {
			t.Errorf("%s: %v, want %s", row.reason, err, row.err)
		}
		if err != nil {
			continue
		}
		zaak, _ := json.Marshal(f.Zaak)
		besluit, _ := json.Marshal(f.Besluit)
		if string(zaak) != row.zaak || string(besluit) != row.besluit || cmp.Diff(row.missing, said(missing)) != "" {
			t.Errorf("%s:\n%s\n%s\n%q", row.reason, zaak, besluit, said(missing))
		}
	}
}

// Without a case file the fields give what they hold, and what they do not hold
// is named. Nothing is guessed.
func TestZGWToACaseGuessesNothing(t *testing.T) {
	for _, row := range []struct {
		zaak, besluit string
		property      string
		known         zgw.Known
		want          string
		missing       []string
		reason        string
	}{
		{`{"startdatum":"2026-04-28","registratiedatum":"2026-04-28"}`, "", "", zgw.Known{AsOf: day("2026-05-01")},
			`{"asOf":"2026-05-01"}`, []string{"received"}, "startdatum and registratiedatum are not the receipt"},
		{`{}`, "", "20260427", zgw.Known{}, `{"received":"2026-04-27"}`, []string{"asOf"},
			"jjjjmmdd, as the standard has a datum"},
		{`{}`, "", "2026-04-27", zgw.Known{AsOf: day("2026-05-01")}, `{"received":"2026-04-27","asOf":"2026-05-01"}`,
			nil, "as systems write it"},
		{`{}`, "", "27-04-2026", zgw.Known{AsOf: day("2026-05-01")}, `{"asOf":"2026-05-01"}`, []string{"received"},
			"no day"},
		{`{}`, "", "20260427", zgw.Known{Received: day("2026-04-24"), AsOf: day("2026-05-01")},
			`{"received":"2026-04-24","asOf":"2026-05-01"}`, nil,
			"what the caller knows comes first"},
		{`{}`, `{"datum":"2026-05-11","ingangsdatum":"2026-05-12","verzenddatum":"2026-05-12"}`, "20260427",
			zgw.Known{AsOf: day("2026-05-20")},
			`{"received":"2026-04-27","decision":{"published":"2026-05-12","dated":"2026-05-11"},"asOf":"2026-05-20"}`, nil,
			"sent on the 12th, dated the 11th"},
		{`{}`, `{"datum":"2026-05-11","publicatiedatum":"2026-05-13"}`, "20260427", zgw.Known{AsOf: day("2026-05-20")},
			`{"received":"2026-04-27","asOf":"2026-05-20"}`, []string{"decision.published"},
			"neither datum nor publicatiedatum is the day of dispatch"},
		{`{"verlenging":{"reden":"omvang","duur":"P2W"}}`, "", "20260427", zgw.Known{AsOf: day("2026-05-20")},
			`{"received":"2026-04-27","adjournments":[{"by":"P2W","reasons":true}],"asOf":"2026-05-20"}`,
			[]string{"adjournments[0].notified"},
			"registered is not sent"},
		{`{"verlenging":{"reden":"omvang","duur":"P1M"}}`, "", "20260427", zgw.Known{AsOf: day("2026-05-20")},
			`{"received":"2026-04-27","asOf":"2026-05-20"}`, []string{"adjournments[0].by"},
			"months have no number of days"},
		{`{"opschorting":{"indicatie":true,"reden":"x"}}`, "", "20260427", zgw.Known{AsOf: day("2026-05-20")},
			`{"received":"2026-04-27","asOf":"2026-05-20"}`, []string{"suspensions"}, "no days and no ground"},
		{`{"opschorting":{"indicatie":false,"reden":"","eerdereOpschorting":true}}`, "", "20260427",
			zgw.Known{AsOf: day("2026-05-20")},
			`{"received":"2026-04-27","asOf":"2026-05-20"}`, []string{"suspensions"}, "there was one before"},
		{`{"verlenging":null,"opschorting":null}`, "", "20260427", zgw.Known{ID: "z", AsOf: day("2026-05-20")},
			`{"id":"z","received":"2026-04-27","asOf":"2026-05-20"}`, nil, "null says that there was none"},
	} {
		var f zgw.Fields
		if err := json.Unmarshal([]byte(row.zaak), &f.Zaak); err != nil {
			t.Fatal(err)
		}
		if row.besluit != "" {
			f.Besluit = new(zgw.Besluit)
			if err := json.Unmarshal([]byte(row.besluit), f.Besluit); err != nil {
				t.Fatal(err)
			}
		}
		if row.property != "" {
			f.Eigenschappen = []zgw.ZaakEigenschap{{Naam: "x", Waarde: "20200101"}, {Naam: zgw.DatumOntvangst,
				Waarde: row.property}}
		}
		c, missing, err := f.Case(row.known)
		if got := string(c.AppendJSON(nil)); err != nil || got != row.want || cmp.Diff(row.missing,
			said(missing)) != "" {
			t.Errorf("%s: %s %q %v, want %s %q", row.reason, got, said(missing), err, row.want, row.missing)
		}
	}
}

// What is refused when a resource is read, and why.
func TestResourcesAreReadStrictly(t *testing.T) {
	long := strings.Repeat("é", 201)
	for _, row := range []struct {
		into     json.Unmarshaler
		in, want string
	}{
		{new(zgw.Zaak), `{"startdatum":"2026-04-31"}`,
			`startdatum: "2026-04-31": takes a date that exists, YYYY-MM-DD`},
		{new(zgw.Zaak), `{"startdatum":"2026-04-30T00:00:00Z"}`, `takes a date that exists`},
		{new(zgw.Zaak), `{"verlenging":{}}`,
			`verlenging: "{": a group that does not apply is null and no empty object`},
		{new(zgw.Zaak), `{"verlenging":{"reden":"x"}}`, `duur`},
		{new(zgw.Zaak), `{"verlenging":{"duur":"P5D"}}`, `reden`},
		{new(zgw.Zaak), `{"verlenging":{"reden":"` + long + `","duur":"P5D"}}`, `has at most 200 characters`},
		{new(zgw.Zaak), `{"verlenging":{"reden":"x","duur":"-P5D"}}`, `shortening is no adjournment`},
		{new(zgw.Zaak), `{"verlenging":{"reden":"x","duur":"P-5D"}}`, `shortening is no adjournment`},
		{new(zgw.Zaak), `{"verlenging":{"reden":"x","duur":"P1DT4H"}}`, `counts no hours`},
		{new(zgw.Zaak), `{"verlenging":{"reden":"x","duur":"P1M2D"}}`, `months or years with days are no fixed term`},
		{new(zgw.Zaak), `{"verlenging":{"reden":"x","duur":"P0D"}}`, `a duration of nothing is null`},
		{new(zgw.Zaak), `{"verlenging":{"reden":"x","duur":"5 dagen"}}`, `takes an ISO 8601 duration`},
		{new(zgw.Zaak), `{"verlenging":{"reden":"x","duur":5}}`, `duur`},
		{new(zgw.Zaak), `{"opschorting":{}}`, `a group that does not apply is null`},
		{new(zgw.Zaak), `{"opschorting":{"indicatie":"ja","reden":""}}`, `indicatie`},
		{new(zgw.Zaak), `{"startdatum":"2026-04-30","startdatum":"2026-04-30"}`, `startdatum`},
		{new(zgw.Besluit), `{"verzenddatum":"30-04-2026"}`, `takes a date that exists`},
		{new(zgw.ZaakType), `{"doorlooptijd":"P8H"}`, `takes an ISO 8601 duration`},
		{new(zgw.ZaakObject), `{"objectType":"adres"}`, `takes "overige"`},
		{new(zgw.ZaakObject), `{"objectType":"overige"}`, `objectIdentificatie`},
		{new(zgw.ZaakObject),
			`{"objectType":"overige","objectIdentificatie":{"overigeData":{"version":"9","caseFile":{}}}}`, `version`},
		{new(zgw.ZaakObject), `{"objectType":"overige","objectIdentificatie":{"overigeData":{"version":"1"}}}`,
			`caseFile`},
		{new(zgw.ZaakObject), `{"objectType":"overige","objectTypeOverigeDefinitie":{"url":"https://a/"}}`, `object`},
		{new(zgw.ZaakObject),
			`{"objectType":"overige","object":"https://a/","objectTypeOverigeDefinitie":{"url":"https://a/"},` +
				`"objectIdentificatie":{"overigeData":{"version":"1","caseFile":{}}}}`, `not both`},
		{new(zgw.ZaakObject), `{"objectType":"overige","relatieomschrijving":"` + long + `"}`,
			`has at most 80 characters`},
	} {
		if err := json.Unmarshal([]byte(row.in), row.into); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s: %v, want %s", row.in, err, row.want)
		}
	}
}

// What is refused when a resource is written.
func TestResourcesAreWrittenStrictly(t *testing.T) {
	long := strings.Repeat("é", 201)
	for _, row := range []struct {
		from json.Marshaler
		want string
	}{
		{zgw.Zaak{Verlenging: &zgw.Verlenging{Duur: calendar.Weeks(2)}}, "duur and reden must both be given"},
		{zgw.Zaak{Verlenging: &zgw.Verlenging{Reden: "x"}}, "duur and reden must both be given"},
		{zgw.Zaak{Verlenging: &zgw.Verlenging{Reden: "x", Duur: calendar.Months(1)}}, "P1M has no number of days"},
		{zgw.Zaak{Verlenging: &zgw.Verlenging{Reden: long, Duur: calendar.Weeks(2)}},
			"verlenging.reden: 201 characters, at most 200"},
		{zgw.Zaak{Opschorting: &zgw.Opschorting{Indicatie: true, Reden: long}},
			"opschorting.reden: 201 characters, at most 200"},
		{zgw.ZaakObject{}, "CaseFile or At, one of the two"},
		{zgw.ZaakObject{CaseFile: []byte("{}"), At: &zgw.ObjectAt{}}, "CaseFile or At, one of the two"},
		{zgw.ZaakObject{CaseFile: []byte("{}"), Relatieomschrijving: long}, "201 characters, at most 80"},
		{zgw.ZaakEigenschap{Naam: long}, "201 characters, at most 20"},
	} {
		if b, err := row.from.MarshalJSON(); err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%s, %v, want %s", b, err, row.want)
		}
	}
}

func TestDurations(t *testing.T) {
	for _, row := range []struct{ in, want, reason string }{
		{"P5D", "P5D", "days"},
		{"P2W", "P2W", "weeks"},
		{"P1W3D", "P10D", "weeks and days add up"},
		{"P10DT00H00M00S", "P10D", "parts of zero are dropped"},
		{"P0Y0M14D", "P14D", "also before"},
		{"P2M", "P2M", "months, for a check to see"},
		{"P1Y", "P1Y", "years"},
		{"P", "", "nothing"}, {"", "", "nothing"}, {"PT", "", "nothing"}, {"P5", "", "no unit"},
		{"PD", "", "no number"},
		{"P5D2W", "", "out of order"}, {"P5D5D", "", "twice"}, {"P99999999D", "", "too many"},
		{"P1.5D", "", "a part of a day"},
	} {
		got, err := zgw.ParseDuration(row.in)
		if got.String() != row.want || (err == nil) != (row.want != "") {
			t.Errorf("%q (%s): %s, %v", row.in, row.reason, got, err)
		}
	}
}

// A case file that is kept elsewhere is fetched by the caller.
func TestCaseFileElsewhere(t *testing.T) {
	f, _ := request(t, adjourned, zgw.Options{Zaak: "https://zaken.example/1",
		At: &zgw.ObjectAt{Object: "https://objecten.example/1", URL: "https://objecttypen.example/1/versions/1"}})
	b, err := json.Marshal(f.Object)
	const want = `{"zaak":"https://zaken.example/1","object":"https://objecten.example/1","objectType":"overige",` +
		`"relatieomschrijving":"zaakbestand Wob/Woo: de feiten en hun dagen",` +
		`"objectTypeOverigeDefinitie":{"url":"https://objecttypen.example/1/versions/1","schema":".jsonSchema",` +
		`"objectData":".record.data"}}`
	if err != nil || string(b) != want {
		t.Fatalf("%s, %v", b, err)
	}
	var back zgw.ZaakObject
	if err := json.Unmarshal(b, &back); err != nil {
		t.Fatal(err)
	}
	if _, _, err := (zgw.Fields{Object: &back}).Case(zgw.Known{}); err == nil || !strings.Contains(err.Error(),
		"https://objecten.example/1") {
		t.Errorf("a case file that was not fetched: %v", err)
	}
	file := parse(t, adjourned).AppendJSON(nil)
	c, missing, err := zgw.Fields{Object: &back}.Case(zgw.Known{CaseFile: file})
	if got := c.AppendJSON(nil); err != nil || missing != nil || string(got) != string(file) {
		t.Errorf("fetched: %s, %v, %v", got, missing, err)
	}
}
