package zgw_test

import (
	"bytes"
	"encoding/json"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/zgw"
)

func drawCase(t *rapid.T) wob.Case {
	received := day("2016-01-04").AddDays(rapid.IntRange(0, 3800).Draw(t, "received"))
	c := wob.Case{ID: rapid.StringMatching(`[a-zé"\\<&]{0,12}`).Draw(t, "id"), Received: received,
		AsOf: received.AddDays(rapid.IntRange(150, 200).Draw(t, "asOf"))}
	if rapid.Bool().Draw(t, "adjourned") {
		c.Adjournments = []wob.Adjournment{{Notified: received.AddDays(rapid.IntRange(0, 40).Draw(t, "notified")),
			By: calendar.Days(rapid.IntRange(1, 40).Draw(t, "by")), Reasons: calendar.Answer(rapid.IntRange(0,
				2).Draw(t, "reasons"))}}
	}
	if rapid.Bool().Draw(t, "suspended") {
		from := received.AddDays(rapid.IntRange(1, 40).Draw(t, "from"))
		c.Suspensions = []wob.Suspension{{Ground: wob.ForceMajeure, From: from, Until: from.AddDays(rapid.IntRange(0,
			20).Draw(t, "days"))}}
	}
	if rapid.Bool().Draw(t, "decided") {
		d := &wob.Decision{Published: received.AddDays(rapid.IntRange(41, 100).Draw(t, "published"))}
		d.Discloses = calendar.Answer(rapid.IntRange(0, 2).Draw(t, "discloses"))
		d.ObjectionExpected = calendar.Answer(rapid.IntRange(0, 2).Draw(t, "expected"))
		c.Decision = d
		if rapid.Bool().Draw(t, "objection") {
			c.Objections = []wob.Objection{{Received: d.Published.AddDays(rapid.IntRange(1, 42).Draw(t, "objected"))}}
		}
	}
	return c
}

// A case goes to ZGW, over JSON as a register sends it, and comes back whole;
// what is stored is what the law gives, so a check finds nothing; and every day
// that is sent is a last day of the list or a fact of the case.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawCase(t)
		timeline, err := wob.Clock{}.Timeline(c)
		if err != nil {
			t.Fatal(err)
		}
		sent, _ := zgw.Request(c, timeline, zgw.Options{Zaak: "https://zaken.example/1",
			Schema: "https://schema.example/case.json",
			Reden:  rapid.String().Draw(t, "reden"), Ingangsdatum: c.AsOf})
		var back zgw.Fields
		carry(t, sent.Zaak, &back.Zaak)
		back.Object = new(zgw.ZaakObject)
		carry(t, sent.Object, back.Object)
		back.Eigenschappen = make([]zgw.ZaakEigenschap, 1)
		carry(t, sent.Eigenschappen[0], &back.Eigenschappen[0])
		if sent.Besluit != nil {
			back.Besluit = new(zgw.Besluit)
			carry(t, sent.Besluit, back.Besluit)
			isIn(t, timeline, wob.KeyObjection, back.Besluit.UiterlijkeReactiedatum)
		}
		isIn(t, timeline, wob.KeyDecision, back.Zaak.UiterlijkeEinddatumAfdoening)
		again, missing, err := back.Case(zgw.Known{})
		if err != nil || missing != nil || !bytes.Equal(again.AppendJSON(nil), c.AppendJSON(nil)) {
			t.Fatalf("came back as %s, %v, %v; was %s", again.AppendJSON(nil), missing, err, c.AppendJSON(nil))
		}
		findings, err := zgw.Check(wob.Clock{}, c, back, zgw.Types{})
		if err != nil || len(findings) != 0 {
			t.Fatalf("found %v, %v", findings, err)
		}
		back.Object = nil
		bare, _, err := back.Case(zgw.Known{AsOf: c.AsOf})
		if err != nil || bare.Received != c.Received || bare.Suspensions != nil || c.Decision != nil &&
			bare.Decision.Published != c.Decision.Published {
			t.Fatalf("without the case file: %s, %v", bare.AppendJSON(nil), err)
		}
	})
}

func carry(t *rapid.T, from json.Marshaler, into json.Unmarshaler) {
	b, err := json.Marshal(from)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, into); err != nil {
		t.Fatalf("%v: %s", err, b)
	}
}

func isIn(t *rapid.T, timeline wob.Timeline, k wob.Key, d calendar.Date) {
	for x := range timeline.Deadlines() {
		if x.Key == k && x.Of == "" && x.Last == d {
			return
		}
	}
	t.Fatalf("%s is no last day of %s", d, k)
}

func FuzzResources(f *testing.F) {
	f.Add([]byte(`{"verlenging":{"reden":"x","duur":"P2W"},"opschorting":null,"kenmerken":[{"kenmerk":"1"}]}`))
	f.Add([]byte(`{"objectType":"overige","objectIdentificatie":{"overigeData":{"version":"1",` +
		`"caseFile":{"received":"2026-04-27"}}}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, into := range []interface {
			json.Unmarshaler
			json.Marshaler
		}{new(zgw.Zaak), new(zgw.Besluit), new(zgw.ZaakEigenschap), new(zgw.ZaakObject)} {
			if into.UnmarshalJSON(b) != nil {
				continue
			}
			out, err := into.MarshalJSON()
			if err == nil && utf8.Valid(b) && !utf8.Valid(out) {
				t.Errorf("%q is written as %q", b, out)
			}
		}
	})
}
