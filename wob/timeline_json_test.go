package wob_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
)

// A shape is the keys of one object of the output: those it must have, and
// those it may have.
type shape struct {
	must, may string
	inner     map[string]shape // of a key that holds an object, or a list of objects
}

var (
	citeShape = shape{must: "text", may: "jci"}
	termShape = shape{must: "firstDay lastDay nominal steps", inner: map[string]shape{
		"steps": {must: "rule cite from to text", inner: map[string]shape{"cite": citeShape}},
	}}
	statusShape   = shape{must: "on inTime suspended", may: "daysLate daysLeft"}
	deadlineShape = shape{must: "key who force cite label",
		may: "of first last receivedBy state on because daysLeft daysLate", inner: map[string]shape{"cite": citeShape}}
	windowShape    = shape{must: termShape.must + " postReceivedBy", may: "timely", inner: termShape.inner}
	penaltyShape   = shape{must: "applies", may: "firstDay lastDay days amount"}
	notBeforeShape = shape{must: "notBefore"}
	timelineShape  = shape{
		must: "act decision adjournBy deadlines basis",
		may: "id status disclosure penalty appeal objection objectionDecision objectionStatus objectionPenalty " +
			"objectionAppeal " +
			"notDecidingObjection objections partial arguable findings caveats",
		inner: map[string]shape{
			"decision": termShape, "objectionDecision": termShape,
			"objection": {must: termShape.must + " postReceivedBy", may: "timely", inner: termShape.inner},
			"deadlines": deadlineShape,
			"partial": {must: "id", may: "window disclosure",
				inner: map[string]shape{"window": windowShape, "disclosure": {may: "notBefore on"}}},
			"objections": {must: "id", may: "of window decision status penalty appeal", inner: map[string]shape{
				"window": windowShape, "decision": termShape, "status": statusShape, "penalty": penaltyShape,
				"appeal": notBeforeShape,
			}},
			"status": statusShape, "objectionStatus": statusShape,
			"disclosure": {may: "notBefore on"},
			"penalty":    penaltyShape, "objectionPenalty": penaltyShape,
			"appeal": notBeforeShape, "objectionAppeal": notBeforeShape, "notDecidingObjection": notBeforeShape,
			"arguable": {must: "key reading cite", may: "value", inner: map[string]shape{"cite": citeShape}},
			"findings": {must: "id on cite text", inner: map[string]shape{"cite": citeShape}},
			"caveats":  {must: "id cite text", inner: map[string]shape{"cite": citeShape}},
			"basis":    {must: "daysKnownUntil", may: "readings"},
		},
	}
)

// checkShape checks that v has the keys of its shape and no others, and that
// nothing in it is null, an empty object, an empty list or an empty text.
func checkShape(t *testing.T, name, path string, v any, s shape) {
	t.Helper()
	switch v := v.(type) {
	case map[string]any:
		if len(v) == 0 {
			t.Errorf("%s: %s is an empty object", name, path)
		}
		must, may := strings.Fields(s.must), strings.Fields(s.may)
		for _, key := range must {
			if _, ok := v[key]; !ok {
				t.Errorf("%s: %s lacks %s", name, path, key)
			}
		}
		for key, inner := range v {
			if !slices.Contains(must, key) && !slices.Contains(may, key) {
				t.Errorf("%s: %s has %s, which the case file does not know", name, path, key)
			}
			checkShape(t, name, path+"."+key, inner, s.inner[key])
		}
	case []any:
		if len(v) == 0 {
			t.Errorf("%s: %s is an empty list", name, path)
		}
		for _, each := range v {
			checkShape(t, name, path+"[]", each, s)
		}
	case nil:
		t.Errorf("%s: %s is null", name, path)
	case string:
		if v == "" {
			t.Errorf("%s: %s is an empty text", name, path)
		}
	}
}

// checkOutput checks the form of an answer, and what it must say of keys that go
// together.
func checkOutput(t *testing.T, name string, v map[string]any) {
	t.Helper()
	checkShape(t, name, "", v, timelineShape)
	for _, key := range []string{"status", "objectionStatus"} {
		s, ok := v[key].(map[string]any)
		if !ok {
			continue
		}
		late, left := s["daysLate"], s["daysLeft"]
		if late != nil && left != nil || late == 0.0 || left == 0.0 || (late != nil) == s["inTime"].(bool) {
			t.Errorf("%s: %s %v; in time or late, and whichever of daysLate and daysLeft is above zero", name, key, s)
		}
	}
	for _, key := range []string{"penalty", "objectionPenalty"} {
		p, ok := v[key].(map[string]any)
		if !ok {
			continue
		}
		if p["applies"] == false && len(p) > 1 || p["applies"] == true && p["firstDay"] == nil ||
			(p["days"] == nil) != (p["amount"] == nil) {
			t.Errorf("%s: %s %v; false and nothing else, or the first day, and days with the amount", name, key, p)
		}
	}
	if d, ok := v["disclosure"].(map[string]any); ok && len(d) != 1 {
		t.Errorf("%s: disclosure %v; notBefore or on", name, d)
	}
	order := func(key string, of func(m map[string]any) string) {
		var all []string
		list, _ := v[key].([]any)
		for _, each := range list {
			all = append(all, of(each.(map[string]any)))
		}
		if !slices.IsSorted(all) {
			t.Errorf("%s: %s in the order %v", name, key, all)
		}
	}
	order("findings", func(m map[string]any) string { return m["on"].(string) + " " + m["id"].(string) })
	order("caveats", func(m map[string]any) string { return m["id"].(string) })
	order("arguable", func(m map[string]any) string { return m["key"].(string) })
}

// Whole answers, derived by hand from the law and from the table of keys in
// the case file.
func TestOutput(t *testing.T) {
	const (
		wob61     = `{"text":"art. 6 lid 1 Wob","jci":"jci1.3:c:BWBR0005252&artikel=6&lid=1&g=2016-10-01"}`
		wob61of09 = `{"text":"art. 6 lid 1 Wob","jci":"jci1.3:c:BWBR0005252&artikel=6&lid=1&g=2009-10-01"}`
		wob62     = `{"text":"art. 6 lid 2 Wob","jci":"jci1.3:c:BWBR0005252&artikel=6&lid=2&g=2016-10-01"}`
		wmebv     = `{"text":"Wet modernisering elektronisch bestuurlijk verkeer, Stb. 2023, ` +
			`183","jci":"jci1.3:c:BWBR0048252"}`
		uwv53    = `{"text":"UWV, Instructie Wet dwangsom, versie 21 april 2021, onderdeel 5.3"}`
		wob65    = `{"text":"art. 6 lid 5 Wob","jci":"jci1.3:c:BWBR0005252&artikel=6&lid=5&g=2009-10-01"}`
		wob15    = `{"text":"art. 15 Wob","jci":"jci1.3:c:BWBR0005252&artikel=15&g=2016-10-01"}`
		woo441   = `{"text":"art. 4.4 lid 1 Woo","jci":"jci1.3:c:BWBR0045754&artikel=4.4&lid=1&g=2022-05-01"}`
		woo442   = `{"text":"art. 4.4 lid 2 Woo","jci":"jci1.3:c:BWBR0045754&artikel=4.4&lid=2&g=2022-05-01"}`
		woo443   = `{"text":"art. 4.4 lid 3 Woo","jci":"jci1.3:c:BWBR0045754&artikel=4.4&lid=3&g=2022-05-01"}`
		woo444   = `{"text":"art. 4.4 lid 4 Woo","jci":"jci1.3:c:BWBR0045754&artikel=4.4&lid=4&g=2022-05-01"}`
		woo445   = `{"text":"art. 4.4 lid 5 Woo","jci":"jci1.3:c:BWBR0045754&artikel=4.4&lid=5&g=2022-05-01"}`
		awb67    = `{"text":"art. 6:7 Awb","jci":"jci1.3:c:BWBR0005537&artikel=6:7&g=2009-10-01"}`
		awb69    = `{"text":"art. 6:9 lid 1 Awb","jci":"jci1.3:c:BWBR0005537&artikel=6:9&lid=1&g=2009-10-01"}`
		awb7101  = `{"text":"art. 7:10 lid 1 Awb","jci":"jci1.3:c:BWBR0005537&artikel=7:10&lid=1&g=2009-10-01"}`
		awb6122  = `{"text":"art. 6:12 lid 2 Awb","jci":"jci1.3:c:BWBR0005537&artikel=6:12&lid=2&g=2009-10-01"}`
		awb415   = `{"text":"art. 4:15 Awb","jci":"jci1.3:c:BWBR0005537&artikel=4:15&g=2009-10-01"}`
		awb4151b = `{"text":"art. 4:15 lid 1 onder b Awb","jci":"jci1.3:c:BWBR0005537&artikel=4:15&lid=1&o=b&g=2009-10-01"}`
		atw11    = `{"text":"art. 1 lid 1 Atw","jci":"jci1.3:c:BWBR0002448&artikel=1&lid=1&g=2010-10-10"}`
		basis    = `"basis":{"daysKnownUntil":"2028-12-31"}`
	)
	step := func(rule, cite, from, to, text string) string {
		return `{"rule":"` + rule + `","cite":` + cite + `,"from":"` + from + `","to":"` + to + `","text":"` + text + `"}`
	}
	term := func(first, last, nominal string, steps ...string) string {
		return `"firstDay":"` + first + `","lastDay":"` + last + `","nominal":"` + nominal + `","steps":[` +
			strings.Join(steps, ",") + `]`
	}
	for _, row := range []struct {
		why, facts, readings string
		lang                 calendar.Lang
		want                 string
	}{
		{"the smallest case: nothing but the day of receipt", `"received":"2020-03-03"`, "", calendar.Dutch,
			`"act":"wob-2016","decision":{` + term("2020-03-04", "2020-03-31", "2020-03-31",
				step("wob.6.1", wob61, "2020-03-03", "2020-03-31", "4 weken, gerekend vanaf de dag na die van "+
					"ontvangst op 3 maart 2020: tot en met 31 maart 2020")) + `},
			"adjournBy":"2020-03-31","notDecidingObjection":{"notBefore":"2020-04-01"},` + basis},
		{"overdue, in English", `"id":"a \"b\"","received":"2020-03-03","delayTold":"2020-04-01","asOf":"2020-04-02"`, "",
			calendar.English,
			`"id":"a \"b\"","act":"wob-2016","decision":{` + term("2020-03-04", "2020-03-31", "2020-03-31",
				step("wob.6.1", wob61, "2020-03-03", "2020-03-31", "4 weeks, counted from the day after receipt on 3 "+
					"March 2020: up to and including 31 March 2020")) + `},
			"adjournBy":"2020-03-31","status":{"on":"2020-04-02","inTime":false,"daysLate":2,"suspended":false},
			"notDecidingObjection":{"notBefore":"2020-04-01"},
			"findings":[{"id":"wob.6.1.overdue","on":"2020-04-02","cite":` + wob61 +
				`,"text":"on 2 April 2020 there is no decision; the last day was 31 March 2020"}],` + basis},
		{"Good Friday, adjourned, with the other side of a reading chosen",
			`"received":"2020-03-13","adjournments":[{"notified":"2020-04-10","by":"P4W"}]`, "adjournment-from", calendar.Dutch,
			`"act":"wob-2016","decision":{` + term("2020-03-14", "2020-05-12", "2020-05-12",
				step("wob.6.1", wob61, "2020-03-13", "2020-04-10",
					"4 weken, gerekend vanaf de dag na die van ontvangst op 13 maart 2020: tot en met 10 april 2020"),
				step("wob.6.2", wob62, "2020-04-10", "2020-05-12", "verdaagd met 4 weken, medegedeeld op 10 april "+
					"2020: tot en met 12 mei 2020")) + `},
			"adjournBy":"2020-04-14","notDecidingObjection":{"notBefore":"2020-05-13"},
			"arguable":[{"key":"decision.lastDay","value":"2020-05-08","reading":"adjournment-from","cite":` + wob62 + `},
				{"key":"notDecidingObjection.notBefore","value":"2020-05-09","reading":"adjournment-from","cite":` + wob62 + `}],
			"basis":{"daysKnownUntil":"2028-12-31","readings":["adjournment-from"]}`},
		{"extended by the Atw; a decision late, disclosure, a late objection",
			`"received":"2020-04-07","decision":{"published":"2020-05-26","discloses":true,` +
				`"objectionExpected":true},"objection":{"posted":"2020-07-08","received":"2020-07-09"}`, "", calendar.Dutch,
			`"act":"wob-2016","decision":{` + term("2020-04-08", "2020-05-06", "2020-05-05",
				step("wob.6.1", wob61, "2020-04-07", "2020-05-05",
					"4 weken, gerekend vanaf de dag na die van ontvangst op 7 april 2020: tot en met 5 mei 2020"),
				step("atw.1.1", atw11, "2020-05-05", "2020-05-06", "5 mei 2020 is een zaterdag, zondag of "+
					"(gelijkgestelde) feestdag, namelijk vijfde mei: verlengd tot en met 6 mei 2020")) + `},
			"adjournBy":"2020-05-06","status":{"on":"2020-05-26","inTime":false,"daysLate":20,"suspended":false},
			"disclosure":{"notBefore":"2020-06-10"},
			"objection":{` + term("2020-05-27", "2020-07-07", "2020-07-07",
				step("awb.6.7", awb67, "2020-05-26", "2020-07-07", "6 weken, gerekend vanaf de dag na die van "+
					"bekendmaking op 26 mei 2020: tot en met 7 juli 2020")) + `,"postReceivedBy":"2020-07-14","timely":false},
			"objectionDecision":{` + term("2020-07-08", "2020-08-18", "2020-08-18",
				step("awb.7.10.1", awb7101, "2020-07-07", "2020-08-18",
					"6 weken na 7 juli 2020: tot en met 18 augustus 2020")) + `},
			"notDecidingObjection":{"notBefore":"2020-05-07"},
			"arguable":[{"key":"deadlines.adjourn-objection.objections-2020-07-09.last","value":"2020-08-20",
					"reading":"late-objection-start","cite":` + uwv53 + `},
				{"key":"deadlines.ask-relief.last","value":"2020-06-08","reading":"disclosure-wait","cite":` + wob65 + `},
				{"key":"disclosure.notBefore","value":"2020-06-09","reading":"disclosure-wait","cite":` + wob65 + `},
				{"key":"objectionDecision.lastDay","value":"2020-08-20","reading":"late-objection-start","cite":` + uwv53 + `}],
			"findings":[{"id":"wob.6.1.late","on":"2020-05-26","cite":` + wob61 +
				`,"text":"het besluit is op 26 mei 2020 bekendgemaakt, 20 dagen na de laatste dag (6 mei 2020)"},
				{"id":"awb.6.9.late","on":"2020-07-09","cite":` + awb69 +
				`,"text":"het bezwaar van 9 juli 2020 is niet tijdig: de termijn liep tot en met 7 juli 2020; of ` +
				`het verzuim verschoonbaar is (art. 6:11 Awb), is een oordeel en wordt hier niet berekend"}],` + basis},
		{"a penalty of nothing yet: false and 0 are values",
			`"received":"2014-03-04","delayTold":"2014-04-02","default":{"sent":"2014-04-02",` +
				`"received":"2014-04-02"},"asOf":"2014-04-10"`, "", calendar.Dutch,
			`"act":"wob-2009","decision":{` + term("2014-03-05", "2014-04-01", "2014-04-01",
				step("wob.6.1.2009", wob61of09, "2014-03-04", "2014-04-01",
					"4 weken, gerekend vanaf de dag na die van ontvangst op 4 maart 2014: tot en met 1 april 2014")) + `},
			"adjournBy":"2014-04-01","status":{"on":"2014-04-10","inTime":false,"daysLate":9,"suspended":false},
			"penalty":{"applies":true,"firstDay":"2014-04-17","lastDay":"2014-05-28","days":0,"amount":0},
			"appeal":{"notBefore":"2014-04-17"},"notDecidingObjection":{"notBefore":"2016-10-01"},
			"caveats":[{"id":"other-term.atw-derived","cite":` + atw11 +
				`,"text":"dat de Atw voor deze termijn geldt, is afgeleid; rechtspraak is niet bekend"}],
			"findings":[{"id":"wob.6.1.2009.overdue","on":"2014-04-10","cite":` + wob61of09 +
				`,"text":"op 10 april 2014 is er geen besluit; de laatste dag was 1 april 2014"}],` + basis},
		{"a premature notice under an act without a penalty: two articles, nothing else",
			`"received":"2020-03-03","default":{"received":"2020-03-20"}`, "", calendar.Dutch,
			`"act":"wob-2016","decision":{` + term("2020-03-04", "2020-03-31", "2020-03-31",
				step("wob.6.1", wob61, "2020-03-03", "2020-03-31", "4 weken, gerekend vanaf de dag na die van "+
					"ontvangst op 3 maart 2020: tot en met 31 maart 2020")) + `},
			"adjournBy":"2020-03-31","penalty":{"applies":false},"notDecidingObjection":{"notBefore":"2020-04-01"},
			"findings":[{"id":"awb.6.12.2.premature","on":"2020-03-20","cite":` + awb6122 +
				`,"text":"de ingebrekestelling van 20 maart 2020 is ontvangen op of vóór de laatste dag ` +
				`van de termijn (31 maart 2020), toen het bestuursorgaan ` +
				`niet in gebreke was, en heeft geen gevolg"},
				{"id":"wob.15","on":"2020-03-20","cite":` + wob15 + `,"text":"geen dwangsom: de ingebrekestelling is ` +
				`op 20 maart 2020 ontvangen, en vanaf 1 oktober 2016 sluit de Wob de dwangsom uit"}],` + basis},
		{"the Woo, adjourned and suspended, disclosure on a day",
			`"received":"2026-04-07","adjournments":[{"notified":"2026-04-28","by":"P14D"}],` +
				`"suspensions":[{"ground":"woo.4.4.3","notified":"2026-04-20","until":"2026-04-30"}],` +
				`"decision":{"published":"2026-05-29","discloses":true,"objectionExpected":true}`, "", calendar.Dutch,
			`"act":"woo","decision":{` + term("2026-04-08", "2026-05-29", "2026-05-29",
				step("woo.4.4.1", woo441, "2026-04-07", "2026-05-05",
					"4 weken, gerekend vanaf de dag na die van ontvangst op 7 april 2026: tot en met 5 mei 2026"),
				step("woo.4.4.3", woo443, "2026-05-05", "2026-05-15",
					"opgeschort van 21 april 2026 tot en met 30 april 2026: de termijn is met 10 dagen verlengd"),
				step("woo.4.4.2", woo442, "2026-05-15", "2026-05-29", "verdaagd met 14 dagen, medegedeeld op 28 "+
					"april 2026: tot en met 29 mei 2026")) + `},
			"adjournBy":"2026-05-18","status":{"on":"2026-05-29","inTime":true,"suspended":false},
			"disclosure":{"on":"2026-06-12"},
			"objection":{` + term("2026-05-30", "2026-07-10", "2026-07-10",
				step("awb.6.7", awb67, "2026-05-29", "2026-07-10", "6 weken, gerekend vanaf de dag na die van "+
					"bekendmaking op 29 mei 2026: tot en met 10 juli 2026")) + `,"postReceivedBy":"2026-07-17"},
			"arguable":[{"key":"deadlines.ask-relief.last","value":"2026-06-12","reading":"disclosure-woo","cite":` +
				woo445 + `},
				{"key":"decision.lastDay","value":"2026-06-01","reading":"adjournment-from","cite":` + woo442 + `},
				{"key":"disclosure.on","value":"2026-06-13","reading":"disclosure-woo","cite":` + woo445 + `}],
			"findings":[{"id":"woo.4.4.4.tell-end","on":"2026-04-30","cite":` + woo444 +
				`,"text":"de opschorting eindigde op 30 april 2026: dat moet zo spoedig mogelijk ` +
				`aan de verzoeker zijn meegedeeld, met de termijn om te beslissen, tot en met 29 mei 2026"}],
			"caveats":[{"id":"awb.2026.unread","cite":` + wmebv +
				`,"text":"de tekst van de Awb vanaf 1 januari 2026 is niet gelezen; de dagen volgen die van 2021"},
				{"id":"woo.4.4.5.stay","cite":` + woo445 + `,"text":"een verzoek om een voorlopige voorziening ` +
				`schort de openbaarmaking op totdat de voorzieningenrechter uitspraak heeft gedaan of het verzoek ` +
				`is ingetrokken"}],` + basis},
		{"a suspension that runs, and a decree known at second hand",
			`"received":"2020-04-14","suspensions":[{"ground":"awb.4.15.1.b","notified":"2020-05-05"}],"asOf":"2020-05-15"`,
			"", calendar.Dutch,
			`"act":"wob-2016","decision":{` + term("2020-04-15", "2020-05-25", "2020-05-22",
				step("wob.6.1", wob61, "2020-04-14", "2020-05-12",
					"4 weken, gerekend vanaf de dag na die van ontvangst op 14 april 2020: tot en met 12 mei 2020"),
				step("awb.4.15.1.b", awb4151b, "2020-05-12", "2020-05-22",
					"opgeschort van 6 mei 2020 tot en met 15 mei 2020: de termijn is met 10 dagen verlengd"),
				step("atw.1.1", atw11, "2020-05-22", "2020-05-25", "22 mei 2020 is een zaterdag, zondag of "+
					"(gelijkgestelde) feestdag, namelijk gelijkgestelde dag (KB 20-09-2019): verlengd tot en met 25 mei 2020")) + `},
			"adjournBy":"2020-05-25","status":{"on":"2020-05-15","inTime":true,"daysLeft":10,"suspended":true},
			"notDecidingObjection":{"notBefore":"2020-05-26"},
			"caveats":[{"id":"atw.3.3.second-hand",
				"cite":{"text":"art. 3 lid 3 Atw","jci":"jci1.3:c:BWBR0002448&artikel=3&lid=3&g=2010-10-10"},
				"text":"22 mei 2020 telt als gelijkgestelde dag volgens een besluit waarvan de tekst niet is gelezen"},
				{"id":"suspension.running","cite":` + awb4151b + `,"text":"de termijn is op 15 mei 2020 nog ` +
				`opgeschort en is berekend alsof de opschorting op 15 mei 2020 eindigt; eindigt zij op een andere ` +
				`dag, dan schuift de laatste dag mee"}],` + basis},
	} {
		tl, err := timelineOf(row.facts, row.readings)
		if err != nil {
			t.Errorf("%s: %v", row.why, err)
			continue
		}
		var got, want map[string]any
		b := tl.AppendJSON(nil, row.lang)
		if err := json.Unmarshal(b, &got); err != nil {
			t.Errorf("%s: %v in %s", row.why, err, b)
			continue
		}
		if err := json.Unmarshal([]byte("{"+row.want+"}"), &want); err != nil {
			t.Fatalf("%s: %v in %s", row.why, err, row.want)
		}
		checkOutput(t, row.why, got)
		delete(got, "deadlines") // TestLivingCases
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: -want +got\n%s", row.why, diff)
		}
		// Appending keeps what was there.
		if kept := tl.AppendJSON([]byte("[1,"), row.lang); !reflect.DeepEqual(kept, append([]byte("[1,"), b...)) {
			t.Errorf("%s: AppendJSON does not append: %s", row.why, kept)
		}
	}
}
