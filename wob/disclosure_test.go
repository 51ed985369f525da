package wob_test

import "testing"

func TestDisclosure(t *testing.T) {
	decided := func(received, decision string) string {
		return `"received":"` + received + `","decision":{` + decision + `}`
	}
	const expected = `,"discloses":true,"objectionExpected":true`
	checkLegal(t, []legal{
		{why: "art. 6 lid 5 Wob: not before two weeks have passed, publication + 15 (reading disclosure-wait)",
			facts: decided("2020-03-03", `"published":"2020-05-26"`+expected),
			want:  "disclosure.notBefore=2020-06-10 disclosure.on=- arguable=disclosure.notBefore=2020-06-09@disclosure-wait"},
		{why: "reading disclosure-wait, art. 6 lid 5 Wob: publication + 14",
			facts: decided("2020-03-03", `"published":"2020-05-26"`+expected), readings: "disclosure-wait",
			want: "disclosure.notBefore=2020-06-09 arguable=disclosure.notBefore=2020-06-10@disclosure-wait"},
		{why: "art. 4.4 lid 5 Woo: two weeks after publication, whatever the last day of the term",
			facts: decided("2023-03-07", `"published":"2023-03-20"`+expected),
			want: "decision.lastDay=2023-04-04 disclosure.on=2023-04-03 disclosure.notBefore=- " +
				"caveats=woo.4.4.5.stay arguable=disclosure.on=2023-04-04@disclosure-woo"},
		{why: "art. 4.4 lid 5 Woo: the Atw is not applied, which is open: Easter Monday 10 April 2023",
			facts: decided("2023-03-07", `"published":"2023-03-27"`+expected),
			want:  "disclosure.on=2023-04-10 caveats=woo.4.4.5.atw,woo.4.4.5.stay"},
		{why: "art. 6 lid 5 Wob: the two weeks end on Christmas Day 2018, and the Atw is open there as well",
			facts: decided("2018-11-20", `"published":"2018-12-11"`+expected),
			want:  "disclosure.notBefore=2018-12-26 caveats=wob.6.5.atw"},
		{why: "art. 6 lid 5 Wob: they end on an ordinary Tuesday, 9 June 2020: nothing is open",
			facts: decided("2020-03-03", `"published":"2020-05-26"`+expected), want: "caveats=-"},
		{why: "art. 6 lid 5 Wob: only where something is disclosed",
			facts: decided("2020-03-03", `"published":"2020-05-26","discloses":false,"objectionExpected":true`),
			want:  "disclosure=-"},
		{why: "art. 6 lid 5 Wob: only where an objection is expected",
			facts: decided("2020-03-03", `"published":"2020-05-26","discloses":true,"objectionExpected":false`),
			want:  "disclosure=-"},
		{why: "art. 6 lid 5 Wob: what is not known is left out",
			facts: decided("2020-03-03", `"published":"2020-05-26","discloses":true`),
			want:  "disclosure=-"},
		{why: "art. 6 lid 5 Wob: nor guessed the other way",
			facts: decided("2020-03-03", `"published":"2020-05-26","objectionExpected":true`),
			want:  "disclosure=-"},
		{why: "art. 6 lid 5 Wob (Stb. 2009, 384): no such wait before 1 October 2009",
			facts: decided("2009-09-01", `"published":"2009-09-30"`+expected),
			want:  "disclosure=-"},
		{why: "art. 6 lid 5 Wob on its first day, for a request received before it",
			facts: decided("2009-09-24", `"published":"2009-10-01"`+expected),
			want:  "disclosure.notBefore=2009-10-16"},
		{why: "ECLI:NL:RVS:2022:1432: the content follows the act of its day, so a Wob request decided from 1 May 2022 " +
			"has the Woo's",
			facts: decided("2022-04-26", `"published":"2022-05-02"`+expected),
			want:  "disclosure.on=2022-05-16 disclosure.notBefore=-"},
		{why: "ECLI:NL:RVS:2022:1432: the content follows dated: 30 April 2022 is the Wob",
			facts: decided("2022-04-05", `"dated":"2022-04-30","published":"2022-05-02"`+expected),
			want:  "disclosure.notBefore=2022-05-17 disclosure.on=-"},
		{why: "ECLI:NL:RVS:2022:1432: and 1 May 2022 the Woo",
			facts: decided("2022-04-05", `"dated":"2022-05-01","published":"2022-05-02"`+expected),
			want:  "disclosure.on=2022-05-16 disclosure.notBefore=-"},
	})
}
