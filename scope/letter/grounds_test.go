package letter_test

import (
	"testing"

	"github.com/wobrules/wobrules/scope/letter"
)

func TestGroundChecks(t *testing.T) {
	refusal := func(change func(*letter.Outcome), codes ...string) func(*letter.Letter) {
		return outcome(func(o *letter.Outcome) {
			o.Grounds = codes
			if change != nil {
				change(o)
			}
		}, letter.RefusedGround)
	}
	environmental := func(o *letter.Outcome) { o.Environmental = yes }
	emissions := func(o *letter.Outcome) { o.Environmental, o.Emissions = yes, yes }
	consent := func(o *letter.Outcome) { o.Consent = yes }
	for _, row := range []struct {
		reason, decided string
		change          func(*letter.Letter)
		want            string
	}{
		{"Wob 10, Woo 5.1: a ground of the Wob under the Wob", inWob, refusal(nil, "10.2.e", "11.1"), ""},
		{"Wob 10, Woo 5.1: as the platforms write it", inWob, refusal(nil, "10.2e"), ""},
		{"Wob 10, Woo 5.1: a ground of the Wob under the Woo", inWoo, refusal(nil, "10.2.e"), "1:scope.ground.act"},
		{"Wob 10, Woo 5.1: a ground of the Woo under the Wob", inWob, refusal(nil, "5.1.2.e"), "1:scope.ground.act"},
		{"Wob 10, Woo 5.1: a ground of the Woo under the Woo", inWoo, refusal(nil, "5.1.2.e", "5.2.1"), ""},
		{"Wob 10, Woo 5.1, ECLI:NL:RVS:2022:1432: the day of the decision, not of the request", "2022-05-02",
			refusal(nil, "10.2.e"), "1:scope.ground.act"},
		{"Wob 10, Woo 5.1, Wob 10 lid 4: private life and emissions", inWob, refusal(emissions, "10.2.e"),
			"1:scope.ground.excluded 1:wob.10.4.s1"},
		{"Wob 10, Woo 5.1, Wob 10 lid 6: no 10.2.g for environmental information", inWob, refusal(environmental, "10.2.g"),
			"1:scope.ground.excluded 1:wob.10.6"},
		{"Wob 10, Woo 5.1, Wob 10 lid 7: 10.7.a is for environmental information", inWob, refusal(environmental, "10.7.a"),
			""},
		{"Wob 10, Woo 5.1, Woo 5.1 lid 7: emissions", inWoo, refusal(emissions, "5.1.2.e"),
			"1:scope.ground.excluded 1:woo.5.1.7"},
		{"Wob 11, Woo 5.2, Wob 10 lid 3: consent", inWob, refusal(consent, "10.2.e"), "1:scope.ground.excluded 1:wob.10.3"},
		{"Wob 11, Woo 5.2, 1.6: consent does not matter for 10.2.d", inWob, refusal(consent, "10.2.d"), ""},
		{"Wob 11, Woo 5.2, 4.1: the Woo has no such rule", inWoo, refusal(consent, "5.1.2.e"), ""},
		{"Wob 10, 11, Woo 5.1, 5.2, Wob 11 lid 1: no internal deliberation", inWob,
			refusal(func(o *letter.Outcome) { o.Deliberation = no }, "11.1"), "1:scope.ground.excluded 1:wob.11.1"},
		{"Wob 10, 11, Woo 5.1, 5.2, Wob 11 lid 1: no views on policy", inWob,
			refusal(func(o *letter.Outcome) { o.PolicyViews = no }, "11.1"), "1:scope.ground.excluded 1:wob.11.1"},
		{"Wob 10, 11, Woo 5.1, 5.2: internal deliberation and views", inWob,
			refusal(func(o *letter.Outcome) { o.Deliberation, o.PolicyViews = yes, yes }, "11.1"), ""},
	} {
		l := sound(row.decided)
		row.change(&l)
		if got := review(t, l); got != row.want {
			t.Errorf("%s:\n got %q\nwant %q", row.reason, got, row.want)
		}
	}
}

func TestUnknownGroundsAreErrors(t *testing.T) {
	// letter file: never a default; a paragraph that modifies a ground is not one (1.5).
	for code, want := range map[string]bool{
		"10.2.e": true, "5.1.2e": true, "11.1": true, "5.2": true,
		"10.2": false, "10.3": false, "11.2": false, "12.1": true, "13.1": false, "10.2.h": false, "e": false, "": false,
		"10.2.E": false,
	} {
		err := letter.Letter{Outcomes: []letter.Outcome{{Grounds: []string{code}}}}.Validate()
		if (err == nil) != want {
			t.Errorf("%q: %v", code, err)
		}
	}
}
