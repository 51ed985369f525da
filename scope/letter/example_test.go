package letter_test

import (
	"fmt"
	"os"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
)

func Example() {
	document, err := os.ReadFile("../../examples/clearview/testdata/jenv-2020-05-26.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	l, err := letter.Parse(document)
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err := letter.Examine(l, wob.Clock{}, letter.AssumeAll)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(report.Requests[0].Timeline.Decision.LastDay(), report.Requests[0].Timeline.Status.DaysLate, "days late")
	for _, f := range report.Findings {
		fmt.Println(f.Provision.Citation(), f.Items)
	}
	// Output:
	// 2020-03-31 56 days late
	// art. 6 lid 1 Wob []
	// art. 3:46 Awb [4]
	// art. 3:46 Awb [5 6]
	// ECLI:NL:RBROT:2025:1604 [5 6]
	// art. 10 lid 1 Wob []
	// art. 3:45 Awb []
}

func ExampleReview() {
	l := letter.Letter{
		Body: "burgemeester", Reference: "1", Date: calendar.MustParse("2020-05-26"),
		Requests: []scope.Request{{Received: calendar.MustParse("2020-05-06"), Items: []scope.Item{{ID: "1"}}}},
		Outcomes: []letter.Outcome{{Items: []string{"1"}, Kinds: []letter.Disposition{letter.Granted}}},
		Remedies: []letter.Remedy{{Kind: letter.ObjectionRemedy, Weeks: 6, From: letter.FromLetterDate,
			To: "de burgemeester"}},
	}
	exam, err := letter.NewExam(l, wob.Clock{}, letter.SentWhenDated)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range letter.Review(exam) {
		fmt.Println(f.Text(calendar.English))
		fmt.Println("-", f.Provision.Citation())
	}
	// Output:
	// the remedies clause counts from the date on the letter; the term starts on the day after publication (dispatch)
	// - art. 6:8 lid 1 Awb
	// the remedies clause does not say what an objection must hold (art. 3:45 Awb does not ask for that)
	// - art. 6:5 lid 1 Awb
}

func ExampleDisposition_On() {
	for _, day := range []string{"2022-04-30", "2022-05-01"} {
		rule, err := letter.AlreadyPublic.On(wob.Netherlands, calendar.MustParse(day))
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(rule.Name(calendar.Dutch), "-", rule.Basis.Citation(), "- besluit:", rule.Decision)
	}
	// Output:
	// reeds openbaar - ECLI:NL:RVS:2010:BO1165 - besluit: no
	// reeds openbaar - art. 4.5 lid 2 Woo - besluit: no
}

func ExampleForwarding_Duty() {
	duty, provision := letter.Forwarding{
		Written: calendar.Yes, Known: calendar.Yes, Public: calendar.No, // Microsoft
		DecidedOn: calendar.MustParse("2020-05-26"),
	}.Duty()
	fmt.Println(duty, provision.Citation())
	// Output: no art. 4 Wob
}

// The dispositions side by side under the two acts.
func ExampleDispositions() {
	before, after := calendar.MustParse("2022-04-30"), calendar.MustParse("2022-05-01")
	for _, old := range letter.Dispositions(wob.Netherlands, before) {
		woo, err := old.Code.On(wob.Netherlands, after)
		if err != nil {
			fmt.Println(err)
			return
		}
		a, b := old.Basis.Citation(), woo.Basis.Citation()
		switch {
		case a == b:
		default:
			fmt.Printf("%s: %s, %s\n", old.Code, a, b)
		}
	}
	// Output:
	// granted: art. 3 lid 5 Wob, art. 4.1 lid 7 Woo
	// granted_in_part: art. 3 lid 5 Wob, art. 4.1 lid 7 Woo
	// refused_ground: art. 3 lid 5 Wob, art. 4.1 lid 7 Woo
	// deferred_third_party: art. 6 lid 5 Wob, art. 4.4 lid 5 Woo
	// none_found: art. 1 onder a Wob, art. 2.1 Woo
	// not_a_document: art. 3 lid 1 Wob, art. 2.1 Woo
	// already_public: ECLI:NL:RVS:2010:BO1165, art. 4.5 lid 2 Woo
	// not_administrative_matter: art. 1 onder b Wob, art. 4.6 Woo
	// special_regime: art. 2 lid 1 Wob, art. 8.8 Woo
	// own_file_request: Inzage in het eigen dossier (art. 15 AVG, art. 7:4 Awb), art. 5.5 Woo
	// narrowed: art. 3 lid 4 Wob, art. 4.1 lid 5 Woo
	// forwarded: art. 4 Wob, art. 4.2 lid 1 Woo
	// not_forwarded: art. 4 Wob, art. 4.2 lid 1 Woo
	// answered_in_letter: art. 7 lid 1 onder d Wob, art. 4.5 lid 1 Woo
	// not_taken_up: art. 4:5 lid 1 Awb, art. 4.1 lid 6 Woo
	// abuse: art. 3:13 BW, art. 4.6 Woo
}
