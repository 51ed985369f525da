package wob_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// Every date that a person reads stands with the article that gives it, but for
// the day judged and the first line of a term, whose steps have theirs.
func TestTextCitesEveryDate(t *testing.T) {
	cited := regexp.MustCompile(`\((art\. .+|ECLI:.+|Circulaire .+|UWV, .+|Stb\. .+)\)( \[[a-z0-9.-]+\])?$`)
	judged := regexp.MustCompile(`^(Op|On) \d`)
	ofTerm := regexp.MustCompile(`^[A-Z][a-z ]+: \d+ [a-zA-Z]+ \d{4} (tot en met|up to and including) \d+ [a-zA-Z]+ \d{4}$`)
	for _, row := range []struct{ facts, nl, en string }{
		{`"received":"2020-03-03","default":{"sent":"2020-04-01","received":"2020-04-02"},"decision":{"published":"2020-05-26","discloses":true,"objectionExpected":true},"objection":{"posted":"2020-07-08","received":"2020-07-09"},"asOf":"2020-08-01"`,
			"Verdagen kan tot en met 31 maart 2020 (art. 6 lid 2 Wob)\nVerstrekken niet vóór 10 juni 2020 (art. 6 lid 5 Wob)\nBeroep tegen het niet tijdig nemen van een besluit vanaf 16 april 2020 (art. 6:12 lid 2 onder b Awb)\nBezwaar tegen niet tijdig beslissen vanaf 1 april 2020 (art. 15a lid 2 Wob)\nPer post, mits op tijd verzonden, ontvangen uiterlijk 14 juli 2020 (art. 6:9 lid 2 Awb)\nHet bezwaar is niet tijdig.\nDwangsom: geen",
			"Adjournment may be notified up to and including 31 March 2020 (art. 6 lid 2 Wob)\nDisclosure not before 10 June 2020 (art. 6 lid 5 Wob)\nThe objection is not in time.\nPenalty: none"},
		{`"received":"2014-03-04","default":{"received":"2014-04-02"},"asOf":"2014-04-18"`,
			"Dwangsom: vanaf 17 april 2014 tot en met 28 mei 2014 (art. 4:17 lid 3 Awb); 2 dagen, € 40 (art. 4:17 lid 2 Awb)\nOp 18 april 2014: 17 dagen te laat",
			"Penalty: from 17 April 2014 up to and including 28 May 2014 (art. 4:17 lid 3 Awb); 2 days, € 40 (art. 4:17 lid 2 Awb)\nOn 18 April 2014: 17 days late"},
		{`"received":"2023-03-07","environmental":{},"suspensions":[{"ground":"woo.4.4.3","notified":"2023-03-08"}],"decision":{"published":"2023-03-20","discloses":true,"objectionExpected":true},"objection":{"received":"2023-04-03","default":{"sent":"2023-06-28","received":"2023-06-28"}}`,
			"Verstrekken op 3 april 2023 (art. 4.4 lid 5 Woo)\nHet bezwaar is tijdig.\nBeroep tegen het niet tijdig beslissen op bezwaar vanaf 13 juli 2023 (art. 6:12 lid 2 onder b Awb)\nOp 20 maart 2023: op tijd, 28 dagen voor het einde; de termijn is opgeschort",
			"Disclosure on 3 April 2023 (art. 4.4 lid 5 Woo)\nThe objection is in time.\nOn 20 March 2023: in time, 28 days before the end; the term is suspended"},
		{`"received":"2020-03-03","environmental":{"disclosureIntended":false},"decision":{"published":"2020-03-31"}`,
			"Verdagen kan tot en met 31 maart 2020 (art. 6 lid 6 onder b Wob)\nOp 31 maart 2020: op tijd, op de laatste dag", "On 31 March 2020: in time, on the last day"},
		{`"received":"2020-03-03","asOf":"2020-04-01"`, "Op 1 april 2020: 1 dag te laat", "On 1 April 2020: 1 day late"},
		{`"received":"2020-03-03","asOf":"2020-03-30"`, "Op 30 maart 2020: op tijd, 1 dag voor het einde", "On 30 March 2020: in time, 1 day before the end"},
		{`"received":"1992-05-05","asOf":"2024-05-05"`, "Op 5 mei 2024: 11674 dagen te laat", "On 5 May 2024: 11674 days late"},
		{`"received":"2014-03-04","default":{"received":"2014-04-02"},"asOf":"2014-04-17"`, "Dwangsom: vanaf 17 april 2014 tot en met 28 mei 2014 (art. 4:17 lid 3 Awb); 1 dag, € 20 (art. 4:17 lid 2 Awb)",
			"Penalty: from 17 April 2014 up to and including 28 May 2014 (art. 4:17 lid 3 Awb); 1 day, € 20 (art. 4:17 lid 2 Awb)"},
	} {
		tl, err := timelineOf(row.facts, "")
		if err != nil {
			t.Errorf("{%s}: %v", row.facts, err)
			continue
		}
		for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
			text := tl.Text(l)
			for line := range strings.Lines(text) {
				line = strings.TrimSuffix(line, "\n")
				if strings.ContainsAny(line, "0123456789") && !cited.MatchString(line) && !judged.MatchString(line) && !ofTerm.MatchString(line) {
					t.Errorf("{%s}: %q cites nothing", row.facts, line)
				}
			}
			for want := range strings.Lines([]string{row.nl, row.en}[l]) {
				if want = strings.TrimSuffix(want, "\n"); !strings.Contains("\n"+text, "\n"+want+"\n") {
					t.Errorf("{%s}: no line %q in\n%s", row.facts, want, text)
				}
			}
		}
	}
}
