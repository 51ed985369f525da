package letter_test

import (
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
)

const letterDir = "../../examples/clearview/testdata"

func day(s string) calendar.Date {
	if s == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(s)
}

func readLetter(t testing.TB, name string) letter.Letter {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(letterDir, name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	l, err := letter.Parse(b)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func examine(t testing.TB, name string) letter.Report {
	t.Helper()
	r, err := letter.Examine(readLetter(t, name), wob.Clock{}, letter.AssumeAll)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// A row is something that one of the two letters says, with what the law makes of it.
type row struct {
	row       string // the row it is taken from
	got, want string
}

func checkRows(t *testing.T, rows []row) {
	t.Helper()
	for _, r := range rows {
		if r.row == "" {
			t.Errorf("a row without a reason: %q", r.want)
		}
		if r.got != r.want {
			t.Errorf("%s:\n got %s\nwant %s", r.row, r.got, r.want)
		}
	}
}

// events prints the events of a kind.
func events(l letter.Letter, k letter.EventKind) string {
	var all []string
	for _, e := range l.Events {
		if e.Kind == k {
			s := e.On.String() + " " + e.Channel
			if len(e.Items) > 0 {
				s += " " + strings.Join(e.Items, ",")
			}
			all = append(all, s)
		}
	}
	return strings.Join(all, "; ")
}

// kinds prints what was decided on an item.
func kinds(l letter.Letter, item string) string {
	var all []string
	for _, o := range l.Outcomes {
		if slices.Contains(o.Items, item) {
			for _, k := range o.Kinds {
				all = append(all, string(k))
			}
			if len(o.JointWith) > 0 {
				all = append(all, "with "+strings.Join(o.JointWith, ","))
			}
		}
	}
	return strings.Join(all, " ")
}

func in(r scope.Reading, item string) string { return periods(r.In(item)) }

func periods(all func(func(scope.Period) bool)) string {
	var s []string
	for p := range all {
		s = append(s, p.String())
	}
	return strings.Join(s, " ")
}

// ids prints the findings: items and id, in order.
func ids(all []letter.Finding) string {
	var s []string
	for _, f := range all {
		id := f.Provision.ID()
		if len(f.Items) > 0 {
			id = strings.Join(f.Items, ",") + ":" + id
		}
		s = append(s, id)
	}
	return strings.Join(s, "\n")
}

func caveats(all []wob.Caveat) string {
	var s []string
	for _, c := range all {
		s = append(s, c.Provision.ID())
	}
	return strings.Join(s, "\n")
}

func TestMinistryLetter(t *testing.T) {
	l := readLetter(t, "jenv-2020-05-26")
	r := examine(t, "jenv-2020-05-26")
	tl := r.Requests[0].Timeline
	checkRows(t, []row{
		{"5.2 Body", l.Body, "Minister van Justitie en Veiligheid"},
		{"5.2 Body: namens deze, name blank", strings.Join(l.Signatories, "; "), "namens deze"},
		{"5.2 Ref", l.Reference, "2848691"},
		{"5.2 date", l.Date.String(), "2020-05-26"},
		{"5.2 subject", l.Subject, "Besluit op Wob-verzoek van 27 februari 2020"},
		{"5.2 Request dated", l.Requests[0].Dated.String(), "2020-02-27"},
		{"5.2 Request received", l.Requests[0].Received.String(), "2020-03-03"},
		{"5.2 Events: receipt confirmed 11 March, e-mail", events(l, letter.Acknowledged), "2020-03-11 e-mail"},
		{"5.2 Events: phone talk 18 March", events(l, letter.Conversation), "2020-03-18 telephone"},
		{"5.2 Events: e-mail summary 19 March", events(l, letter.Summarised), "2020-03-19 e-mail"},
		{"5.2 Events: confirmed 15 April by phone", events(l, letter.Confirmed), "2020-04-15 telephone 1,2,3"},
		{"items 1-3 out after conversation of 18 March", events(l, letter.Withdrawn), "2020-03-18 telephone 1,2,3"},
		{"5.2 Events: no adjournment mentioned", events(l, letter.Adjourned), ""},
		{"5.2 Clock: first term ends 2020-03-31", tl.Decision.LastDay().String(), "2020-03-31"},
		{"5.2 Clock: with 4 weeks' deferral 2020-04-28", r.Requests[0].IfAdjourned.String(), "2020-04-28"},
		{"56 days late", itoa(tl.Status.DaysLate), "56"},
		{"5.2 Clock: decision 84 days after receipt", itoa(daysSince(l.Date, l.Requests[0].Received)), "84"},
		{"Awb 6:8: first day of objection", tl.Objection.Term.FirstDay().String(), "2020-05-27"},
		{"5.2 Remedy, Awb 6:7: last day 2020-07-07", tl.Objection.Term.LastDay().String(), "2020-07-07"},
		{"Awb 6:9 lid 2: by post received by", tl.Objection.PostReceivedBy.String(), "2020-07-14"},
		{"5.2 Q1: out", in(r.Requests[0].Reading, "1"), ""},
		{"5.2 Q2: out", in(r.Requests[0].Reading, "2"), ""},
		{"5.2 Q3: out", in(r.Requests[0].Reading, "3"), ""},
		{"5.2 Q4: no period, to the reference date", in(r.Requests[0].Reading, "4"), "../2020-03-03"},
		{"5.2 Q5: no period", in(r.Requests[0].Reading, "5"), "../2020-03-03"},
		{"5.2 Q6: no period", in(r.Requests[0].Reading, "6"), "../2020-03-03"},
		{"5.2 Q1 narrowed/withdrawn", kinds(l, "1"), "withdrawn"},
		{"5.2 Q3 narrowed/withdrawn", kinds(l, "3"), "withdrawn"},
		{"5.2 Q4 answered", kinds(l, "4"), "answered_in_letter"},
		{"5.2 Q5 none found, joint with Q6", kinds(l, "5"), "none_found answered_outside_wob with 6"},
		{"5.2 Q6 none found, not a document, outside", kinds(l, "6"),
			"none_found not_a_document answered_outside_wob with 5"},
		{"items 5 and 6 answered together", periodsOf(r.Requests[0].Reading.JoinedWith("5")), "6"},
		{"5.2 Grounds cited: none", grounds(l), ""},
		{"5.2 Q5 no article cited", l.Outcomes[2].Article, ""},
		{"5.2 Remedy: objection, six weeks", string(l.Remedies[0].Kind) + " " + itoa(l.Remedies[0].Weeks), "objection 6"},
		{"5.2 Remedy: after the day of publication", string(l.Remedies[0].From), "publication"},
		{"5.2 Objection must: all of Awb 6:5", itoa(len(l.Remedies[0].Form)), "6"},
		{"derived: information given on 4, refused on 5 and 6", r.Result.String(), "partial_public"},
		{"nothing is arguable here", itoa(len(tl.Arguable)), "0"},
		{"5.2: the review", ids(r.Findings), strings.Join([]string{
			"wob.6.1.late",              // the late decision
			"4:scope.article.missing",   // 5.2 Q4: legal basis not stated
			"5,6:scope.article.missing", // 5.2 Q5: no article cited
			"5,6:scope.search.missing",  // 5.1 none_found: search described
			"scope.wob.mandatory",       // 1.5: "kan achterwege laten"
			"scope.remedies.postcode",   // 5.2 Remedy: postcode 2500 missing
		}, "\n")},
		{"caveat on the day of dispatch; 3.15 R", caveats(r.Caveats), "scope.assumed.published\nscope.reference-date"},
	})
}

func TestPoliceLetter(t *testing.T) {
	l := readLetter(t, "politie-2021")
	r := examine(t, "politie-2021")
	tl := r.Requests[0].Timeline
	rows := []row{
		{"5.3 Body", l.Body, "korpschef van politie"},
		{"5.3 Mandate chain of 3", itoa(1 + len(l.Signatories)), "3"},
		{"5.3 Ref: none", l.Reference, ""},
		{"5.3 date: none", l.Date.String(), ""},
		{"5.3 Request of 11 June 2021", l.Requests[0].Dated.String(), "2021-06-11"},
		{"5.3 receipt not stated", l.Requests[0].Received.String(), ""},
		{"5.3 acknowledged 18 June", events(l, letter.Acknowledged), "2021-06-18 letter"},
		{"5.3 adjourned 18 June, no length", events(l, letter.Adjourned), "2021-06-18 letter"},
		{"5.3 first term 2021-07-09", tl.AdjournBy.String(), "2021-07-09"},
		{"5.3 adjourned 2021-08-06", tl.Decision.LastDay().String(), "2021-08-06"},
		{"5.3 no day of decision: no status", itoa(boolInt(tl.Status != nil)), "0"},
		{"5.3 no day of decision: no objection term", itoa(boolInt(tl.Objection != nil)), "0"},
		{"5.3 Earlier decision",
			l.Earlier[0].Reference + " " + l.Earlier[0].Date.String() + " " + l.Earlier[0].Published.String(),
			"DIV-nr. 7739 2020-04-02 yes"},
		{"5.3 Earlier decision: where", l.Earlier[0].Where, "https://www.politie.nl/wob/korpsstaf"},
		{"5.3 Earlier decision, not published",
			l.Earlier[1].Reference + " " + l.Earlier[1].Date.String() + " " + l.Earlier[1].Published.String(),
			"2020-0016119 7915 2020-07-03 no"},
		{"5.3 Re-reading: after 2 April 2020", l.Limits[0].After.String(), "2020-04-02"},
		{"5.3 Re-reading: unilateral", l.Limits[0].Asked.String(), "no"},
		{"5.3 Grounds: none", grounds(l), ""},
		{"5.3 Remedy: no clause", itoa(boolInt(l.Remedies != nil)), "0"},
		{"5.1 L2: none found", r.Result.String(), "nothing_found"},
		{"the review", ids(r.Findings), strings.Join([]string{
			"scope.letter.date",             // Awb 3:41: no date
			"scope.letter.reference",        // Awb 3:41: no reference
			"scope.wob.receipt",             // Awb 3:41: receipt not stated
			"scope.wob.adjournment.length",  // 5.3: length not stated
			"scope.wob.adjournment.reasons", // 5.3: reasons not stated
			"scope.article.missing",         // 5.3 I: no article
			"scope.search.missing",          // 5.3 Search
			"scope.wob.forward.refused",     // 5.3 III, 3.16
			"scope.limit.unpublished",       // the decision of 3 July
			"scope.cutoff.gap-unknown",      // 3.14 (a)
			"scope.wob.precision",           // 3.14 (c)
			"scope.wob.matter",              // 1.2 b: narrower paraphrase
			"scope.search.not-used",         // 5.1 none_found: "not used" is a leap
			"scope.remedies.missing",        // 5.3 Remedy, Awb 3:45
		}, "\n")},
		{"caveats", caveats(r.Caveats), strings.Join([]string{
			"scope.assumed.received", "scope.published.unknown", "scope.assumed.adjournment",
			"scope.adjournment.reasons-unknown", "scope.reference-date", "scope.already-public.disclosed",
		}, "\n")},
	}
	for i, id := range []string{"1", "2", "3", "4", "5", "6"} {
		asked, gone := "2017-01-01/..", "2017-01-01/2020-04-02"
		if i >= 4 {
			asked, gone = "../..", "../2020-04-02"
		}
		it := l.Requests[0].Items[i]
		rows = append(rows,
			row{"5.3 Items: period of " + id, it.Period.String(), asked},
			row{"5.3 Re-reading of " + id + "", in(r.Requests[0].Reading, id), "2020-04-03/2021-06-11"},
			row{"BO1165: up to the decision it depends on what was released, of " + id,
				periods(r.Requests[0].Reading.Depends(id)), gone},
			row{"BO1165: nothing is out of " + id, periods(r.Requests[0].Reading.Out(id)), ""},
			row{"5.3 Dispositions I and II on " + id, kinds(l, id), "none_found previously_decided already_public"},
		)
	}
	checkRows(t, rows)
}

func TestPoliceLetterGapEndsOnTheCutoff(t *testing.T) {
	// The gap lies before the cut-off; its start is the
	// reference date, which the letter does not state.
	r := examine(t, "politie-2021").Requests[0].Reading
	for item, want := range map[string]string{"1": "2017-01-01/2020-04-02 true", "6": "../2020-04-02 true"} {
		var got []string
		for g := range r.Gaps(item) {
			got = append(got, g.Period.String()+" "+map[bool]string{true: "true", false: "false"}[g.StartUnknown])
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("item %s: gaps %q, want %q", item, got, want)
		}
	}
}

func itoa(n int) string { return strconv.Itoa(n) }
func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func grounds(l letter.Letter) string {
	s := ""
	for _, o := range l.Outcomes {
		s += strings.Join(o.Grounds, ",")
	}
	return s
}

func periodsOf(all func(func(string) bool)) string {
	var s []string
	for v := range all {
		s = append(s, v)
	}
	return strings.Join(s, ",")
}

func period(from, until string) scope.Period { return scope.Period{From: day(from), Until: day(until)} }

func published(ref, date, reference string) scope.EarlierDecision {
	return scope.EarlierDecision{Reference: ref, Date: day(date), ReferenceDate: day(reference), Published: calendar.Yes,
		Where: "site"}
}

func refused(ref, date string) scope.EarlierDecision {
	return scope.EarlierDecision{
		Reference: ref, Date: day(date), ReferenceDate: day(date),
		SameApplicant: calendar.Yes, SameBody: calendar.Yes, Refused: calendar.Yes,
	}
}

// daysSince is the number of days between two days that are set.
func daysSince(d, e calendar.Date) int {
	n, _ := d.DaysSince(e)
	return n
}
