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

// Why a duration is refused.
func TestDurationsThatAreNone(t *testing.T) {
	const (
		none  = "takes an ISO 8601 duration such as P14D or P2W"
		mixed = "months or years with days are no fixed term"
		hours = "a term of these acts counts no hours"
		empty = "a duration of nothing is null"
		short = "shortening is no adjournment"
	)
	for in, want := range map[string]string{
		"": none, "P": none, "PT": none, "P5": none, "PD": none, "5D": none, "P5DT": none, "P5DX": none,
		"P5D2W": none, "P5D5D": none,
		"P1H": none, "PT1D": none, "PT5": none, "P999999D": none, "P1234567D": none, "P99999999999999999999D": none,
		"P1.5D": none, "p5d": none,
		"P2635249153387078803W1D": none, // so many days that they come around to six
		"-P5D":                    short, "P-5D": short,
		"PT1H": hours, "PT1M": hours, "PT1S": hours, "P1DT1S": hours, "PT0H0M1S": hours,
		"P0D": empty, "PT0S": empty, "P0Y0M0W0D": empty,
		"P1Y1M": mixed, "P1Y1D": mixed, "P1M1D": mixed, "P1M1W": mixed, "P1Y1W": mixed,
	} {
		if got, err := zgw.ParseDuration(in); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %s, %v, want %s", in, got, err, want)
		}
	}
	for in, want := range map[string]calendar.Span{
		"P0Y0M0W1D": calendar.Days(1), "P1WT0H0M0S": calendar.Weeks(1), "P2W0D": calendar.Weeks(2),
		"P0W5D":   calendar.Days(5),
		"P0Y3M0D": calendar.Months(3), "P2Y0M": calendar.Years(2), "P1W1D": calendar.Days(8),
		"P000014D": calendar.Days(14), "P9D": calendar.Days(9), "P19W": calendar.Weeks(19),
		"P90D": calendar.Days(90),
	} {
		if got, err := zgw.ParseDuration(in); got != want || err != nil {
			t.Errorf("%q: %s, %v, want %s", in, got, err, want)
		}
	}
}

// Each thing that is missing has its own reason.
func TestWhyItIsMissing(t *testing.T) {
	for _, row := range []struct {
		fields zgw.Fields
		known  zgw.Known
		want   string
	}{
		{zgw.Fields{}, zgw.Known{}, "received NoReceipt, asOf NoDayAsked"},
		{zgw.Fields{Eigenschappen: []zgw.ZaakEigenschap{{Naam: zgw.DatumOntvangst, Waarde: "x"}}},
			zgw.Known{AsOf: day("2026-05-20")}, "received BadReceipt"},
		{zgw.Fields{Besluit: &zgw.Besluit{Datum: day("2026-05-11")}}, known, "decision.published NoSent"},
		{zgw.Fields{Zaak: zgw.Zaak{Verlenging: &zgw.Verlenging{Reden: "x", Duur: calendar.Months(1)}}}, known,
			"adjournments[0].by NotAdjournment"},
		{zgw.Fields{Zaak: zgw.Zaak{Verlenging: &zgw.Verlenging{Reden: "x", Duur: calendar.Weeks(2)}}}, known,
			"adjournments[0].notified NoNotice"},
		{zgw.Fields{Zaak: zgw.Zaak{Opschorting: &zgw.Opschorting{Indicatie: true}}}, known,
			"suspensions NoSuspensions"},
		{zgw.Fields{Zaak: zgw.Zaak{Opschorting: &zgw.Opschorting{EerdereOpschorting: true}}}, known,
			"suspensions EarlierStops"},
		{zgw.Fields{Zaak: zgw.Zaak{Opschorting: &zgw.Opschorting{Indicatie: true, EerdereOpschorting: true}}}, known,
			"suspensions NoSuspensions, suspensions EarlierStops"},
		{zgw.Fields{Zaak: zgw.Zaak{Opschorting: new(zgw.Opschorting), Verlenging: new(zgw.Verlenging)}}, known, ""},
	} {
		_, missing, err := row.fields.Case(row.known)
		if got := reasons(missing); got != row.want || err != nil {
			t.Errorf("%+v: %s, %v, want %s", row.fields, got, err, row.want)
		}
	}
	for _, row := range []struct{ facts, want string }{
		{whitMonday, "zaak.opschorting NoDayAsked"},
		{`"received":"2026-03-16","decision":{"published":"2026-04-03"},"asOf":"2026-04-10"`,
			"besluit.ingangsdatum CallersChoice"},
	} {
		if _, missing := request(t, row.facts, zgw.Options{}); reasons(missing) != row.want {
			t.Errorf("%s: %s, want %s", row.facts, reasons(missing), row.want)
		}
	}
	c := wob.Case{Received: day("2026-01-05"), Decision: &wob.Decision{Published: day("2026-01-30")},
		Objections: []wob.Objection{{Received: day("2026-02-20"), Decided: day("2026-04-20")}}, AsOf: day("2026-04-21")}
	timeline, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	_, missing, err := zgw.Objection(c, timeline, "", zgw.Options{})
	if want := "besluit.datum NotInCaseFile, besluit.ingangsdatum CallersChoice"; reasons(missing) != want ||
		err != nil {
		t.Errorf("%s, %v, want %s", reasons(missing), err, want)
	}
	f, missing, err := zgw.Objection(c, timeline, "", zgw.Options{Ingangsdatum: day("2026-04-22")})
	if want := "besluit.datum NotInCaseFile"; reasons(missing) != want || err != nil ||
		f.Besluit.Ingangsdatum != day("2026-04-22") {
		t.Errorf("%s, %v, %+v, want %s", reasons(missing), err, f.Besluit, want)
	}
}

var known = zgw.Known{Received: calendar.MustParse("2026-04-27"), AsOf: calendar.MustParse("2026-05-20")}

func reasons(all []zgw.Missing) string {
	names := map[zgw.Reason]string{
		zgw.NoReceipt: "NoReceipt", zgw.BadReceipt: "BadReceipt", zgw.NoSent: "NoSent", zgw.NoNotice: "NoNotice",
		zgw.NotAdjournment: "NotAdjournment", zgw.NoSuspensions: "NoSuspensions", zgw.EarlierStops: "EarlierStops",
		zgw.NoDayAsked: "NoDayAsked", zgw.CallersChoice: "CallersChoice", zgw.NoObjectionTerm: "NoObjectionTerm",
		zgw.NoTerm: "NoTerm", zgw.NotInCaseFile: "NotInCaseFile",
	}
	var out []string
	for _, m := range all {
		out = append(out, m.Field+" "+names[m.Why])
	}
	return strings.Join(out, ", ")
}

// A case file says what its day of the question is, unless the caller says; what
// the fields hold beside it is not looked at.
func TestTheCaseFileComesFirst(t *testing.T) {
	file := []byte(`{"received":"2026-04-24","asOf":"2026-05-01"}`)
	for _, row := range []struct {
		fields      zgw.Fields
		known       zgw.Known
		want, about string
	}{
		{zgw.Fields{}, zgw.Known{CaseFile: file}, `{"received":"2026-04-24","asOf":"2026-05-01"}`, "its own day"},
		{zgw.Fields{}, zgw.Known{CaseFile: file, AsOf: day("2026-05-20")},
			`{"received":"2026-04-24","asOf":"2026-05-20"}`, "the day of the caller"},
		{zgw.Fields{}, zgw.Known{CaseFile: file, Received: day("2026-04-27")},
			`{"received":"2026-04-24","asOf":"2026-05-01"}`, "the receipt stands in the file"},
		{zgw.Fields{Object: &zgw.ZaakObject{CaseFile: file}, Besluit: &zgw.Besluit{Verzenddatum: day("2026-05-12")}},
			zgw.Known{},
			`{"received":"2026-04-24","asOf":"2026-05-01"}`, "in the object"},
		{zgw.Fields{Object: &zgw.ZaakObject{CaseFile: file}},
			zgw.Known{CaseFile: []byte(`{"received":"2026-04-23"}`)}, `{"received":"2026-04-23"}`,
			"fetched by the caller"},
		{zgw.Fields{Object: &zgw.ZaakObject{CaseFile: file, At: &zgw.ObjectAt{Object: "o"}}}, zgw.Known{},
			`{"received":"2026-04-24","asOf":"2026-05-01"}`, "in the object, which points elsewhere, too"},
		{zgw.Fields{Object: new(zgw.ZaakObject)}, known, `{"received":"2026-04-27","asOf":"2026-05-20"}`,
			"an object that holds and points to nothing"},
		{zgw.Fields{Besluit: &zgw.Besluit{Verzenddatum: day("2026-05-12"), Datum: day("2026-05-12")}}, known,
			`{"received":"2026-04-27","decision":{"published":"2026-05-12"},"asOf":"2026-05-20"}`,
			"dated on the day of publication"},
		{zgw.Fields{Zaak: zgw.Zaak{Verlenging: &zgw.Verlenging{Duur: calendar.Weeks(2)}}}, known,
			`{"received":"2026-04-27","adjournments":[{"by":"P2W"}],"asOf":"2026-05-20"}`,
			"no reason was registered: whether one was given is not known"},
	} {
		c, _, err := row.fields.Case(row.known)
		if got := string(c.AppendJSON(nil)); got != row.want || err != nil {
			t.Errorf("%s: %s, %v, want %s", row.about, got, err, row.want)
		}
	}
	fields := zgw.Fields{Zaak: zgw.Zaak{Verlenging: &zgw.Verlenging{Duur: calendar.Weeks(2)}}}
	if c, _, err := fields.Case(known); err != nil || c.Adjournments[0].Reasons != calendar.Unknown {
		t.Errorf("reasons that were not registered: %v, %v", c.Adjournments, err)
	}
	if c, _, err := (zgw.Fields{}).Case(zgw.Known{CaseFile: []byte(`{"received":"x"}`),
		AsOf: day("2026-05-20")}); err == nil || !c.AsOf.IsZero() {
		t.Errorf("a case file that is none: %v, %v", c, err)
	}
}

// While a suspension runs, from the day of the notice on, the zaak is suspended; of
// two at once the first is told, of one that is over nothing.
func TestSuspendedOnADay(t *testing.T) {
	const (
		asked = `"suspensions":[{"ground":"awb.4.15.1.a","notified":"2026-05-06","set":"2026-05-20"}`
		force = `{"ground":"awb.4.15.2.c","from":"2026-05-18"}`
		over  = `{"ground":"awb.4.15.2.c","from":"2026-05-08","until":"2026-05-10"}`
	)
	for _, row := range []struct{ suspensions, asOf, want string }{
		{asked + "]", "2026-05-06", `{"indicatie":true,"reden":"art. 4:15 lid 1 onder a Awb, vanaf 07-05-2026"}`},
		{asked + "]", "2026-05-07", `{"indicatie":true,"reden":"art. 4:15 lid 1 onder a Awb, vanaf 07-05-2026"}`},
		{asked + "]", "2026-05-19", `{"indicatie":true,"reden":"art. 4:15 lid 1 onder a Awb, vanaf 07-05-2026"}`},
		{asked + "]", "2026-05-21", "null"},
		{asked + "," + over + "]", "2026-05-11",
			`{"indicatie":true,"reden":"art. 4:15 lid 1 onder a Awb, vanaf 07-05-2026"}`},
		{asked + "," + force + "]", "2026-05-19",
			`{"indicatie":true,"reden":"art. 4:15 lid 1 onder a Awb, vanaf 07-05-2026"}`},
		{asked + `,{"ground":"awb.4.15.1.a","notified":"2026-05-19","set":"2026-06-10"}]`, "2026-05-19",
			`{"indicatie":true,"reden":"art. 4:15 lid 1 onder a Awb, vanaf 07-05-2026"}`},
		{`"suspensions":[` + over + "," + force + "]", "2026-05-19",
			`{"indicatie":true,"reden":"art. 4:15 lid 2 onder c Awb, vanaf 18-05-2026"}`},
	} {
		f, missing := request(t, whitMonday+","+row.suspensions+`,"asOf":"`+row.asOf+`"`, zgw.Options{})
		b, err := json.Marshal(f.Zaak)
		if err != nil || !strings.HasSuffix(string(b), `"opschorting":`+row.want+"}") || missing != nil {
			t.Errorf("on %s: %s, %v, %v, want %s", row.asOf, b, err, missing, row.want)
		}
	}
}

// Texts at the longest that the standard allows, and one character more.
func TestTextsAtTheirLongest(t *testing.T) {
	e := func(n int) string { return strings.Repeat("é", n) }
	object := func(extra string) string {
		return `{"objectType":"overige","objectIdentificatie":{"overigeData":{"version":"1","caseFile":{}}}` + extra +
			"}"
	}
	at := func(object, url, schema, data string) string {
		return fmt.Sprintf(`{"objectType":"overige","object":%q,"objectTypeOverigeDefinitie":{"url":%q,`+
			`"schema":%q,"objectData":%q}}`, object, url, schema, data)
	}
	for _, row := range []struct {
		into json.Unmarshaler
		most int
		in   func(string) string
	}{
		{new(zgw.Zaak), 200, func(s string) string { return `{"verlenging":{"reden":"` + s + `","duur":"P5D"}}` }},
		{new(zgw.Zaak), 200, func(s string) string { return `{"opschorting":{"indicatie":true,"reden":"` + s + `"}}` }},
		{new(zgw.ZaakObject), 80, func(s string) string { return object(`,"relatieomschrijving":"` + s + `"`) }},
		{new(zgw.ZaakObject), 1000, func(s string) string { return object(`,"zaak":"` + s + `"`) }},
		{new(zgw.ZaakObject), 1000, func(s string) string { return at(s, "u", "s", "d") }},
		{new(zgw.ZaakObject), 1000, func(s string) string { return at("o", s, "s", "d") }},
		{new(zgw.ZaakObject), 100, func(s string) string { return at("o", "u", s, "d") }},
		{new(zgw.ZaakObject), 100, func(s string) string { return at("o", "u", "s", s) }},
		{new(zgw.ZaakEigenschap), 1000, func(s string) string { return `{"naam":"` + s + `"}` }},
		{new(zgw.ZaakEigenschap), 65536, func(s string) string { return `{"waarde":"` + s + `"}` }},
	} {
		if err := json.Unmarshal([]byte(row.in(e(row.most))), row.into); err != nil {
			t.Errorf("%T of %d characters: %v", row.into, row.most, err)
		}
		if err := json.Unmarshal([]byte(row.in(e(row.most+1))), row.into); err == nil ||
			!strings.Contains(err.Error(), fmt.Sprintf("has at most %d characters", row.most)) {
			t.Errorf("%T of %d characters: %v", row.into, row.most+1, err)
		}
	}
	for _, row := range []struct {
		most       int
		in, within string
	}{
		{100, `{"objectType":"%s"}`, `takes "overige"`},
		{100, `{"objectType":"overige","objectIdentificatie":{"overigeData":{"version":"%s","caseFile":{}}}}`,
			`takes "1"`},
		{1000, `{"objectType":"overige","objectIdentificatie":{"overigeData":{"schema":"%s","caseFile":{}}}}`,
			"version"},
	} {
		for n, want := range map[int]string{row.most: row.within, row.most +
			1: fmt.Sprintf("has at most %d characters", row.most)} {
			if err := new(zgw.ZaakObject).UnmarshalJSON(fmt.Appendf(nil, row.in, e(n))); err == nil ||
				!strings.Contains(err.Error(), want) {
				t.Errorf("%s of %d: %v, want %s", row.in, n, err, want)
			}
		}
	}
	for _, from := range []json.Marshaler{
		zgw.Zaak{Verlenging: &zgw.Verlenging{Reden: e(200), Duur: calendar.Weeks(2)}},
		zgw.Zaak{Opschorting: &zgw.Opschorting{Indicatie: true, Reden: e(200)}},
		zgw.ZaakObject{CaseFile: []byte("{}"), Relatieomschrijving: e(80)},
		zgw.ZaakEigenschap{Naam: e(20)},
	} {
		if _, err := from.MarshalJSON(); err != nil {
			t.Errorf("%T: %v", from, err)
		}
	}
	if _, err := (zgw.ZaakEigenschap{Naam: e(21)}).MarshalJSON(); err == nil {
		t.Error("a name of 21 characters is written")
	}
	if _, err := (zgw.ZaakObject{CaseFile: []byte("{}"), Relatieomschrijving: e(81)}).MarshalJSON(); err == nil {
		t.Error("a relation of 81 characters is written")
	}
}

// Every field that is read, and every field that is written.
func TestResourcesFieldByField(t *testing.T) {
	var z zgw.Zaak
	const zaak = `{"startdatum":"2026-01-01","registratiedatum":"2026-01-02",` +
		`"einddatumGepland":"2026-01-03","uiterlijkeEinddatumAfdoening":"2026-01-04",` +
		`"verlenging":{"reden":"x","duur":"P2W"},"opschorting":{"indicatie":true,"reden":"y",` +
		`"eerdereOpschorting":true},"anders":[1]}`
	want := zgw.Zaak{Startdatum: day("2026-01-01"), Registratiedatum: day("2026-01-02"),
		EinddatumGepland: day("2026-01-03"), UiterlijkeEinddatumAfdoening: day("2026-01-04"),
		Verlenging:  &zgw.Verlenging{Reden: "x", Duur: calendar.Weeks(2)},
		Opschorting: &zgw.Opschorting{Indicatie: true, Reden: "y", EerdereOpschorting: true}}
	same := cmp.Comparer(func(a, b calendar.Date) bool { return a == b })
	span := cmp.Comparer(func(a, b calendar.Span) bool { return a == b })
	if err := json.Unmarshal([]byte(zaak), &z); err != nil || !cmp.Equal(z, want, same, span) {
		t.Errorf("%v %s", err, cmp.Diff(z, want, same, span))
	}
	b, err := json.Marshal(z)
	if want := `{"uiterlijkeEinddatumAfdoening":"2026-01-04","verlenging":{"reden":"x","duur":"P14D"},` +
		`"opschorting":{"indicatie":true,"reden":"y"}}`; string(b) != want || err != nil {
		t.Errorf("%s, %v, want %s", b, err, want)
	}
	for in, out := range map[string]string{
		`{}`: `{}`, `{"verlenging":null}`: `{"verlenging":null}`, `{"opschorting":null}`: `{"opschorting":null}`,
		`{"opschorting":{"indicatie":false,"reden":""}}`:  `{"opschorting":null}`,
		`{"opschorting":{"indicatie":true,"reden":""}}`:   `{"opschorting":{"indicatie":true,"reden":""}}`,
		`{"opschorting":{"indicatie":false,"reden":"x"}}`: `{"opschorting":{"indicatie":false,"reden":"x"}}`,
	} {
		var z zgw.Zaak
		err := json.Unmarshal([]byte(in), &z)
		if b, wrong := json.Marshal(z); err != nil || wrong != nil || string(b) != out {
			t.Errorf("%s becomes %s, %v %v, want %s", in, b, err, wrong, out)
		}
	}
	var d zgw.Besluit
	const besluit = `{"datum":"2026-01-01","ingangsdatum":"2026-01-02","verzenddatum":"2026-01-03",` +
		`"publicatiedatum":"2026-01-04","uiterlijkeReactiedatum":"2026-01-05"}`
	if err := json.Unmarshal([]byte(besluit), &d); err != nil ||
		d != (zgw.Besluit{Datum: day("2026-01-01"), Ingangsdatum: day("2026-01-02"), Verzenddatum: day("2026-01-03"),
			Publicatiedatum: day("2026-01-04"), UiterlijkeReactiedatum: day("2026-01-05")}) {
		t.Errorf("%+v, %v", d, err)
	}
	if b, err := json.Marshal(d); err != nil || string(b) != strings.Replace(besluit,
		`"publicatiedatum":"2026-01-04",`, "", 1) {
		t.Errorf("%s, %v", b, err)
	}
	var zt zgw.ZaakType
	if err := json.Unmarshal([]byte(`{"doorlooptijd":"P28D","servicenorm":"P3W","verlengingMogelijk":true,`+
		`"verlengingstermijn":"P2W","opschortingEnAanhoudingMogelijk":false}`), &zt); err != nil ||
		zt != (zgw.ZaakType{Doorlooptijd: calendar.Days(28), Servicenorm: calendar.Weeks(3),
			VerlengingMogelijk: calendar.Yes, Verlengingstermijn: calendar.Weeks(2),
			OpschortingEnAanhoudingMogelijk: calendar.No}) {
		t.Errorf("%+v, %v", zt, err)
	}
	var bt zgw.BesluitType
	if err := json.Unmarshal([]byte(`{"reactietermijn":"P6W"}`), &bt); err != nil ||
		bt.Reactietermijn != calendar.Weeks(6) {
		t.Errorf("%+v, %v", bt, err)
	}
	var e zgw.ZaakEigenschap
	if err := json.Unmarshal([]byte(`{"naam":"n","waarde":"w"}`), &e); err != nil ||
		e != (zgw.ZaakEigenschap{Naam: "n", Waarde: "w"}) {
		t.Errorf("%+v, %v", e, err)
	}
	if b, err := json.Marshal(e); err != nil || string(b) != `{"naam":"n","waarde":"w"}` {
		t.Errorf("%s, %v", b, err)
	}
	for _, into := range []json.Unmarshaler{&d, &zt, &bt, &e, &z} {
		for _, bad := range []string{`[]`, `{} 1`, `{"x":1`} {
			if err := into.UnmarshalJSON([]byte(bad)); err == nil {
				t.Errorf("%T: %s is read", into, bad)
			}
		}
	}
}

// A case file inside an object, as it is sent and as it comes back.
func TestCaseFileInside(t *testing.T) {
	f, _ := request(t, whitMonday+`,"asOf":"2026-05-04"`, zgw.Options{Zaak: "https://zaken.example/1",
		Schema: "https://schema.example/case.json"})
	const want = `{"zaak":"https://zaken.example/1","objectType":"overige","objectTypeOverige":"wob_zaakbestand",` +
		`"relatieomschrijving":"zaakbestand Wob/Woo: de feiten en hun dagen","objectIdentificatie":{"overigeData":{` +
		`"schema":"https://schema.example/case.json","version":"1","caseFile":{"received":"2026-04-27",` +
		`"asOf":"2026-05-04"}}}}`
	b, err := json.Marshal(f.Object)
	if string(b) != want || err != nil {
		t.Errorf("%s, %v, want %s", b, err, want)
	}
	for _, in := range []string{want, "\ufeff" + want, strings.ReplaceAll(want, `"caseFile":{`, `"caseFile": {`)} {
		var back zgw.ZaakObject
		if err := back.UnmarshalJSON([]byte(in)); err != nil || !cmp.Equal(&back, f.Object) {
			t.Errorf("%v %s", err, cmp.Diff(&back, f.Object))
		}
	}
	back := *f.Object
	if err := back.UnmarshalJSON([]byte("null")); err != nil || !cmp.Equal(&back, f.Object) {
		t.Errorf("null leaves %+v, %v", back, err)
	}
	for in, want := range map[string]string{
		`{"objectType":"overige","objectTypeOverigeDefinitie":{"url":"u"}}`: "object: ",
		`{"objectType":"overige","objectIdentificatie":{"overigeData":{"version":"1","caseFile":[}}}`: "the text " +
			"ends too early",
		`{"objectType":"overige","objectIdentificatie":{"overigeData":{"version":"1","caseFile":{}}}} {}`: "stands " +
			"after the end",
		`{"objectType":"adres","objectIdentificatie":{"overigeData":{"version":"1","caseFile":{}}}}`: `takes ` +
			`"overige"`,
		`{"objectType":"overige","objectIdentificatie":{"overigeData":{"caseFile":{}}}}`:                      "version",
		`{"objectType":"overige","object":"o","objectIdentificatie":{"overigeData":{"version":"1"}}}`:         "caseFile",
		`{"objectType":"overige","objectIdentificatie":{"overigeData":{"version":"1","caseFile":{}}},"x":[1}`: "line 1",
	} {
		kept := *f.Object
		if err := kept.UnmarshalJSON([]byte(in)); err == nil || !strings.Contains(err.Error(), want) ||
			!cmp.Equal(&kept, f.Object) {
			t.Errorf("%s: %v, want %s", in, err, want)
		}
	}
	at := &zgw.ObjectAt{Object: "o", URL: "u", Schema: ".a", ObjectData: ".b"}
	f, _ = request(t, whitMonday, zgw.Options{At: at})
	at.Object = "changed"
	if b, err := json.Marshal(f.Object); err != nil || !strings.Contains(string(b), `"object":"o"`) ||
		!strings.Contains(string(b), `{"url":"u","schema":".a","objectData":".b"}`) {
		t.Errorf("%s, %v", b, err)
	}
}

// At the border between a difference and none.
func TestCheckAtItsBorders(t *testing.T) {
	const decided = `"received":"2026-03-16","decision":{"published":"2026-04-03","dated":"2026-04-02",` +
		`"discloses":true,"objectionExpected":true}`
	two := &zgw.Verlenging{Reden: "x", Duur: calendar.Weeks(2)}
	for _, row := range []struct {
		facts  string
		fields zgw.Fields
		types  zgw.Types
		want   []string
		reason string
	}{
		{decided, zgw.Fields{Besluit: &zgw.Besluit{Publicatiedatum: day("2026-04-17")}}, zgw.Types{}, nil,
			"published on the day on which may be disclosed"},
		{whitMonday, zgw.Fields{Zaak: zgw.Zaak{Startdatum: day("2026-04-27")}}, zgw.Types{}, nil,
			"begun on the day of receipt"},
		{whitMonday, zgw.Fields{Zaak: zgw.Zaak{Startdatum: day("2026-04-20")}}, zgw.Types{}, nil, "begun before it"},
		{whitMonday, zgw.Fields{}, zgw.Types{Zaak: &zgw.ZaakType{Doorlooptijd: calendar.Weeks(4),
			Servicenorm: calendar.Days(28), Verlengingstermijn: calendar.Days(14),
			VerlengingMogelijk: calendar.Yes, OpschortingEnAanhoudingMogelijk: calendar.Yes},
			Besluit: &zgw.BesluitType{Reactietermijn: calendar.Weeks(6)}}, nil, "set as the act"},
		{whitMonday, zgw.Fields{}, zgw.Types{Zaak: new(zgw.ZaakType), Besluit: new(zgw.BesluitType)}, nil, "not set"},
		{whitMonday, zgw.Fields{}, zgw.Types{Zaak: &zgw.ZaakType{Servicenorm: calendar.Days(29)}},
			[]string{"zaaktype.servicenorm P29D P28D: it is longer than the act allows"},
			"a norm of one's own of a day more"},
		{whitMonday, zgw.Fields{}, zgw.Types{Zaak: &zgw.ZaakType{Servicenorm: calendar.Months(2)}}, nil,
			"a norm in months has no number of days"},
		{adjourned, zgw.Fields{Zaak: zgw.Zaak{Verlenging: two}}, zgw.Types{}, nil, "adjourned as the notice says"},
		{adjourned, zgw.Fields{Zaak: zgw.Zaak{Verlenging: new(zgw.Verlenging)}}, zgw.Types{}, nil, "null says nothing"},
		{adjourned, zgw.Fields{Zaak: zgw.Zaak{Verlenging: &zgw.Verlenging{Reden: "x", Duur: calendar.Days(15)}}},
			zgw.Types{},
			[]string{"zaak.verlenging.duur P15D P14D: it is longer than the act allows"},
			"a day more than the act allows"},
		{adjourned, zgw.Fields{Zaak: zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-06-08")}}, zgw.Types{}, nil,
			"the adjourned day"},
		{adjourned, zgw.Fields{Zaak: zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-05-25")}}, zgw.Types{},
			[]string{"zaak.uiterlijkeEinddatumAfdoening 2026-05-25 2026-06-08: the adjournment is not counted"},
			"nor put off"},
		{adjourned, zgw.Fields{Zaak: zgw.Zaak{Startdatum: day("2026-04-20"),
			UiterlijkeEinddatumAfdoening: day("2026-06-01"), Verlenging: two}}, woo,
			[]string{"zaak.uiterlijkeEinddatumAfdoening 2026-06-01 2026-06-08: it is startdatum plus doorlooptijd plus " +
				"verlenging"}, "20 April, four weeks, two weeks"},
		{adjourned, zgw.Fields{Zaak: zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-06-09")}}, zgw.Types{},
			[]string{"zaak.uiterlijkeEinddatumAfdoening 2026-06-09 2026-06-08: the adjournment is counted from the end of " +
				"the first term as extended already"}, "26 May and fourteen days"},
		{adjourned, zgw.Fields{Zaak: zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-06-10")}}, zgw.Types{},
			[]string{"zaak.uiterlijkeEinddatumAfdoening 2026-06-10 2026-06-08: the cause is not known"},
			"nothing fits"},
		{whitMonday, zgw.Fields{Zaak: zgw.Zaak{Startdatum: day("2026-04-27"),
			UiterlijkeEinddatumAfdoening: day("2026-05-25")}}, zgw.Types{},
			[]string{"zaak.uiterlijkeEinddatumAfdoening 2026-05-25 2026-05-26: the last day is a free day and moves on"},
			"begun on a day, of a type that is not known"},
		{whitMonday, zgw.Fields{Zaak: zgw.Zaak{Startdatum: day("2026-04-27"),
			UiterlijkeEinddatumAfdoening: day("2026-05-27")}}, woo,
			[]string{"zaak.uiterlijkeEinddatumAfdoening 2026-05-27 2026-05-26: it is one day late: the last day is included"},
			"no length of the type, and not adjourned"},
		{adjourned, zgw.Fields{Zaak: zgw.Zaak{Startdatum: day("2026-04-20"),
			UiterlijkeEinddatumAfdoening: day("2026-05-26"), Verlenging: two}}, woo,
			[]string{"zaak.uiterlijkeEinddatumAfdoening 2026-05-26 2026-06-08: the adjournment is not counted"},
			"adjourned in the register, and not counted"},
		{decided, zgw.Fields{Besluit: &zgw.Besluit{UiterlijkeReactiedatum: day("2026-05-18")}}, woo, nil,
			"as the law has it"},
		{decided, zgw.Fields{Besluit: &zgw.Besluit{UiterlijkeReactiedatum: day("2026-05-20")}}, woo,
			[]string{"besluit.uiterlijkeReactiedatum 2026-05-20 2026-05-18: the cause is not known"}, "nothing fits"},
		{decided, zgw.Fields{Besluit: new(zgw.Besluit)}, woo, nil, "nothing is filled in"},
		{whitMonday, zgw.Fields{Besluit: &zgw.Besluit{UiterlijkeReactiedatum: day("2026-05-18"),
			Publicatiedatum: day("2026-05-18")}}, woo, nil,
			"of a decision that the case does not have the law says nothing"},
	} {
		got, err := zgw.Check(wob.Clock{}, parse(t, row.facts), row.fields, row.types)
		if diff := cmp.Diff(row.want, found(got)); err != nil || diff != "" {
			t.Errorf("%s: %v %s", row.reason, err, diff)
		}
	}
}

// The zaak of an objection is checked by the clock of the objection: art. 7:10 lid
// 1 and 3 Awb, six weeks and six more; art. 6:7 Awb, six weeks to appeal.
func TestCheckOfAnObjectionByItsOwnTerms(t *testing.T) {
	c := wob.Case{Received: day("2026-01-05"), Decision: &wob.Decision{Published: day("2026-01-30")},
		AsOf: day("2026-06-01"),
		Objections: []wob.Objection{
			{ID: "a", Received: day("2026-02-20"), Adjournments: []wob.Adjournment{{Notified: day("2026-04-20"),
				By: calendar.Weeks(6), Reasons: calendar.Yes}}, Decided: day("2026-05-11")},
			{ID: "b", Received: day("2026-03-02")},
		}}
	types := zgw.Types{Zaak: &zgw.ZaakType{Doorlooptijd: calendar.Weeks(4), Verlengingstermijn: calendar.Weeks(2)},
		Besluit: &zgw.BesluitType{Reactietermijn: calendar.Weeks(4)}}
	before := string(c.AppendJSON(nil))
	defer func() {
		if after := string(c.AppendJSON(nil)); after != before {
			t.Errorf("the case that was checked became %s, was %s", after, before)
		}
	}()
	for _, row := range []struct {
		id     string
		fields zgw.Fields
		types  zgw.Types
		want   []string
		reason string
	}{
		{"a", zgw.Fields{Zaak: zgw.Zaak{Startdatum: day("2026-02-21"), UiterlijkeEinddatumAfdoening: day("2026-06-05"),
			Verlenging: &zgw.Verlenging{Reden: "x", Duur: calendar.Weeks(6)}},
			Besluit: &zgw.Besluit{UiterlijkeReactiedatum: day("2026-06-22")}}, zgw.Types{},
			[]string{"zaak.startdatum 2026-02-21 2026-02-20: the zaak began after the receipt"},
			"24 April and six weeks; six weeks after 11 May"},
		{"a", zgw.Fields{Zaak: zgw.Zaak{Verlenging: &zgw.Verlenging{Reden: "x", Duur: calendar.Days(43)}},
			Besluit: &zgw.Besluit{UiterlijkeReactiedatum: day("2026-06-23")}}, zgw.Types{},
			[]string{"zaak.verlenging.duur P43D P42D: it is longer than the act allows",
				"besluit.uiterlijkeReactiedatum 2026-06-23 2026-06-22: it is one day late: the last day is included"},
			"a day more, twice"},
		{"b", zgw.Fields{Zaak: zgw.Zaak{Startdatum: day("2026-03-02"),
			UiterlijkeEinddatumAfdoening: day("2026-04-24")}}, zgw.Types{}, nil, "not adjourned"},
		{"b", zgw.Fields{}, types, []string{"zaaktype.doorlooptijd P4W P42D: the type is set otherwise than the act",
			"zaaktype.verlengingstermijn P2W P42D: the type is set otherwise than the act"},
			"no decision on it yet, so no term to appeal"},
		{"a", zgw.Fields{}, zgw.Types{Besluit: types.Besluit},
			[]string{"besluittype.reactietermijn P4W P42D: the type is set otherwise than the act"},
			"six weeks to appeal"},
	} {
		got, err := zgw.CheckObjection(wob.Clock{}, c, row.id, row.fields, row.types)
		if diff := cmp.Diff(row.want, found(got)); err != nil || diff != "" {
			t.Errorf("%s, %s: %v %s", row.id, row.reason, err, diff)
		}
	}
}

// An objection of which little is known: its receipt is not, no term runs on it; and
// one on the islands.
func TestCheckOfAnObjectionOfWhichLittleIsKnown(t *testing.T) {
	const (
		unreceived = `"received":"2026-01-05","decision":{"published":"2026-01-30"},` +
			`"objection":{"against":"decision"},"asOf":"2026-06-01"`
		termless = `"received":"2026-01-05","objection":{"received":"2026-03-20","against":"not-deciding"},` +
			`"asOf":"2026-06-01"`
		islands = `"territory":"bes","received":"2026-01-05","decision":{"published":"2026-01-19"},` +
			`"objection":{"received":"2026-02-10"},"asOf":"2026-06-01"`
	)
	six := zgw.Zaak{Startdatum: day("2026-02-21"), Verlenging: &zgw.Verlenging{Reden: "x", Duur: calendar.Weeks(6)},
		UiterlijkeEinddatumAfdoening: day("2026-04-24")}
	off := zgw.Types{Zaak: &zgw.ZaakType{Verlengingstermijn: calendar.Weeks(6), VerlengingMogelijk: calendar.No}}
	for _, row := range []struct {
		facts  string
		zaak   zgw.Zaak
		types  zgw.Types
		want   []string
		reason string
	}{
		{unreceived, six, zgw.Types{}, []string{"zaak.verlenging.duur P6W : of no notice is it known that it was in time"},
			"art. 7:10 lid 3 Awb lets six weeks; the case has no notice, and no receipt that the zaak could lie after"},
		{termless, six, off, nil, "no term runs: nothing to compare with"},
		{islands, zgw.Zaak{UiterlijkeEinddatumAfdoening: day("2026-06-11")}, off,
			[]string{"zaak.uiterlijkeEinddatumAfdoening 2026-06-11 2026-06-10: it is one day late: the last day is included",
				"zaaktype.verlengingstermijn P6W P30D: the type is set otherwise than the act",
				"zaaktype.verlengingMogelijk: the type does not allow what the act allows"},
			"art. 69 lid 1 WarBES: four months, and thirty days more"},
	} {
		got, err := zgw.CheckObjection(wob.Clock{}, parse(t, row.facts), "", zgw.Fields{Zaak: row.zaak}, row.types)
		if diff := cmp.Diff(row.want, found(got)); err != nil || diff != "" {
			t.Errorf("%s: %v %s", row.reason, err, diff)
		}
	}
	if _, err := zgw.CheckObjection(wob.Clock{}, wob.Case{Objections: []wob.Objection{{ID: "a"}}}, "a", zgw.Fields{},
		zgw.Types{}); err == nil {
		t.Error("a case that the clock cannot answer is checked")
	}
}

// What the list of deadlines does not have is missing, not guessed; what has no day
// is no besluit.
func TestFieldsOfAListThatLacksThem(t *testing.T) {
	c := wob.Case{Received: day("2026-01-05"), Decision: &wob.Decision{Published: day("2026-01-30")},
		Objections: []wob.Objection{{ID: "a", Received: day("2026-02-20")}}}
	f, missing := zgw.Request(c, wob.Timeline{}, zgw.Options{Ingangsdatum: day("2026-02-02")})
	if got, want := reasons(missing),
		"zaak.opschorting NoDayAsked, besluit.uiterlijkeReactiedatum NoObjectionTerm"; got != want ||
		f.Zaak.Verlenging != nil {
		t.Errorf("%s, %+v, want %s", got, f.Zaak, want)
	}
	f, missing, err := zgw.Objection(c, wob.Timeline{}, "a", zgw.Options{})
	if got, want := reasons(missing),
		"zaak.opschorting NoDayAsked, zaak.uiterlijkeEinddatumAfdoening NoTerm"; got != want || err != nil ||
		f.Zaak.Verlenging != nil {
		t.Errorf("%s, %v, want %s", got, err, want)
	}
	for _, c := range []wob.Case{
		{Decision: new(wob.Decision)}, {Closed: &wob.Closed{How: wob.NotTakenUp}}, {Partial: []wob.Decision{{ID: "p"}}},
	} {
		if f, _ := zgw.Request(c, wob.Timeline{}, zgw.Options{}); f.Besluit != nil {
			t.Errorf("a besluit without a day: %+v", f.Besluit)
		}
		if b, missing, err := zgw.PartialDecision(c, wob.Timeline{}, "p", zgw.Options{}); err == nil ||
			b != (zgw.Besluit{}) || missing != nil {
			t.Errorf("a partial decision without a day: %+v %v", b, missing)
		}
	}
}

// Each objection has its own suspension.
func TestOfTwoObjectionsOneIsSuspended(t *testing.T) {
	c := parse(t, `"received":"2026-01-05","decision":{"published":"2026-01-30"},"asOf":"2026-03-25","objections":[`+
		`{"id":"a","received":"2026-02-20","suspensions":[{"ground":"awb.4.15.2.c","from":"2026-03-20"}]},`+
		`{"id":"b","received":"2026-02-20"}]`)
	timeline, err := wob.Clock{}.Timeline(c)
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]bool{"a": true, "b": false} {
		f, _, err := zgw.Objection(c, timeline, id, zgw.Options{})
		if err != nil || f.Zaak.Opschorting == nil || f.Zaak.Opschorting.Indicatie != want {
			t.Errorf("%s: %+v, %v", id, f.Zaak.Opschorting, err)
		}
	}
}

// A length and a day are told with what the law gives, or without where it gives
// none.
func TestFindingsAreTold(t *testing.T) {
	for _, row := range []struct {
		f      zgw.Finding
		nl, en string
	}{
		{zgw.Finding{Field: "f", StoredLength: calendar.Weeks(4), LawLength: calendar.Days(14), Cause: zgw.TooLong},
			"f is 4 weken, volgens de wet 14 dagen: het is langer dan de wet toestaat",
			"f is 4 weeks, by law 14 days: it is longer than the act allows"},
		{zgw.Finding{Field: "f", StoredLength: calendar.Weeks(2), Cause: zgw.NoNoticeInTime},
			"f is 2 weken: van geen mededeling is bekend dat zij op tijd was",
			"f is 2 weeks: of no notice is it known that it was in time"},
		{zgw.Finding{Field: "f", Stored: day("2026-04-16"), Law: day("2026-04-17"), Cause: zgw.BeforeDisclosure},
			"f is 16 april 2026, volgens de wet 17 april 2026: het ligt vóór de dag waarop mag worden verstrekt",
			"f is 16 April 2026, by law 17 April 2026: it lies before the day on which may be disclosed"},
		{zgw.Finding{Field: "f", Cause: zgw.SwitchedOff}, "f: het type staat niet toe wat de wet toestaat",
			"f: the type does not allow what the act allows"},
		{zgw.Finding{Field: "f"}, "f: de oorzaak is niet bekend", "f: the cause is not known"},
	} {
		if nl, en := row.f.Text(calendar.Dutch), row.f.Text(calendar.English); nl != row.nl || en != row.en {
			t.Errorf("%q\n%q", nl, en)
		}
		if step, ok := row.f.Moved(); ok {
			t.Errorf("%s was moved by %v", row.f.Field, step)
		}
	}
	if got := (zgw.Missing{Field: "asOf",
		Why: zgw.NoDayAsked}).Text(calendar.English); got != "asOf: no day was asked about" {
		t.Error(got)
	}
}
