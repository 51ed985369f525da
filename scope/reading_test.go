package scope_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
)

func period(from, until string) scope.Period { return scope.Period{From: day(from), Until: day(until)} }

func on(s string) scope.Document { return scope.Document{Dated: scope.Day(day(s))} }

// request has an item with a period to date, one with a closed period, and one
// without.
func request() scope.Request {
	return scope.Request{Items: []scope.Item{
		{ID: "1", Period: period("2017-01-01", "")},
		{ID: "2", Period: period("2018-01-01", "2018-12-31")},
		{ID: "3"},
	}}
}

func read(t testing.TB, limits ...scope.Limit) scope.Reading {
	t.Helper()
	r, err := scope.Read(request(), day("2021-06-11"))
	if err != nil {
		t.Fatal(err)
	}
	if r, err = r.With(limits...); err != nil {
		t.Fatal(err)
	}
	return r
}

func published(ref, date, reference string) scope.EarlierDecision {
	return scope.EarlierDecision{Reference: ref, Date: day(date), ReferenceDate: day(reference),
		Published: calendar.Yes, Where: "site"}
}

func refused(ref, date string) scope.EarlierDecision {
	return scope.EarlierDecision{
		Reference: ref, Date: day(date), ReferenceDate: day(date),
		SameApplicant: calendar.Yes, SameBody: calendar.Yes, Refused: calendar.Yes,
	}
}

func TestReadingOfItems(t *testing.T) {
	pub := published("A", "2020-04-02", "2020-03-01")
	half := pub
	half.Period = period("2018-07-01", "2019-12-31")
	late := published("L", "2021-04-01", "2021-02-28")
	late.Period = period("2021-01-01", "")
	other := func(change func(*scope.EarlierDecision)) scope.EarlierDecision {
		d := refused("R", "2019-01-15")
		change(&d)
		return d
	}
	for _, row := range []struct {
		reason              string
		limits              []scope.Limit
		first, second, none string // what is left of items 1, 2 and 3; after a bar what depends on the document
	}{
		{"3.15: to date is the reference date; a period of one's own ends there earlier",
			nil, "2017-01-01/2021-06-11", "2018-01-01/2018-12-31", "../2021-06-11"},
		{"ECLI:NL:RVS:2010:BO1165: only what was released is public, and nothing after the reference date was looked at",
			[]scope.Limit{scope.ByPublication(pub, day("2020-04-02"))},
			"2020-03-02/2021-06-11|2017-01-01/2020-03-01", "|2018-01-01/2018-12-31",
			"2020-03-02/2021-06-11|../2020-03-01"},
		{"the same, the cut-off before the reference date",
			[]scope.Limit{scope.ByPublication(pub, day("2020-02-15"))},
			"2020-02-16/2021-06-11|2017-01-01/2020-02-15", "|2018-01-01/2018-12-31",
			"2020-02-16/2021-06-11|../2020-02-15"},
		{"the same, no reference date known: up to the decision it depends",
			[]scope.Limit{scope.ByPublication(published("A", "2020-04-02", ""), day(""))},
			"2020-04-03/2021-06-11|2017-01-01/2020-04-02", "|2018-01-01/2018-12-31",
			"2020-04-03/2021-06-11|../2020-04-02"},
		{"3.9: no day given, the day of the decision is the cut-off",
			[]scope.Limit{scope.ByPublication(published("A", "2020-04-02", ""), day(""))},
			"2020-04-03/2021-06-11|2017-01-01/2020-04-02", "|2018-01-01/2018-12-31",
			"2020-04-03/2021-06-11|../2020-04-02"},
		{"3.14 (b): never later than the decision itself",
			[]scope.Limit{scope.ByPublication(published("A", "2020-04-02", ""), day("2020-07-03"))},
			"2020-04-03/2021-06-11|2017-01-01/2020-04-02", "|2018-01-01/2018-12-31",
			"2020-04-03/2021-06-11|../2020-04-02"},
		{"an unpublished one does not limit on that ground",
			[]scope.Limit{scope.ByPublication(scope.EarlierDecision{Date: day("2020-07-03"), Published: calendar.No},
				day(""))},
			"2017-01-01/2021-06-11", "2018-01-01/2018-12-31", "../2021-06-11"},
		{"only a published decision limits; not known is not published",
			[]scope.Limit{scope.ByPublication(scope.EarlierDecision{Date: day("2020-07-03")}, day(""))},
			"2017-01-01/2021-06-11", "2018-01-01/2018-12-31", "../2021-06-11"},
		{"3.14 (b): public is what was disclosed, so only its own period",
			[]scope.Limit{scope.ByPublication(half, day(""))},
			"2017-01-01/2018-06-30 2020-01-01/2021-06-11|2018-07-01/2019-12-31",
			"2018-01-01/2018-06-30|2018-07-01/2018-12-31",
			"../2018-06-30 2020-01-01/2021-06-11|2018-07-01/2019-12-31"},
		{"Awb 4:6: not known whether new facts were stated, so it depends",
			[]scope.Limit{scope.ByRepetition(refused("R", "2019-01-15"), day(""), calendar.Unknown)},
			"2019-01-16/2021-06-11|2017-01-01/2019-01-15", "|2018-01-01/2018-12-31",
			"2019-01-16/2021-06-11|../2019-01-15"},
		{"Awb 4:6: what was refused ends at a reference date that is not known: up to the decision it depends",
			[]scope.Limit{scope.ByRepetition(other(func(d *scope.EarlierDecision) { d.ReferenceDate = calendar.Date{} }),
				day(""), calendar.No)},
			"2019-01-16/2021-06-11|2017-01-01/2019-01-15", "|2018-01-01/2018-12-31",
			"2019-01-16/2021-06-11|../2019-01-15"},
		{"an unpublished decision beside a published one changes nothing of what that takes out",
			[]scope.Limit{
				scope.ByPublication(pub, day("")),
				scope.ByPublication(scope.EarlierDecision{Date: day("2020-07-03"), Published: calendar.No}, day("")),
			},
			"2020-03-02/2021-06-11|2017-01-01/2020-03-01", "|2018-01-01/2018-12-31",
			"2020-03-02/2021-06-11|../2020-03-01"},
		{"what surely fell out before the days that depend stays out, and does not come to depend",
			[]scope.Limit{scope.ByPublication(half, day("")), scope.ByBody(period("2018-03-01", ""))},
			"2018-03-01/2018-06-30 2020-01-01/2021-06-11|2018-07-01/2019-12-31",
			"2018-03-01/2018-06-30|2018-07-01/2018-12-31",
			"2018-03-01/2018-06-30 2020-01-01/2021-06-11|2018-07-01/2019-12-31"},
		{"the same with two runs of days that depend",
			[]scope.Limit{scope.ByPublication(half, day("")), scope.ByPublication(late, day("")),
				scope.ByBody(period("2018-03-01", ""))},
			"2018-03-01/2018-06-30 2020-01-01/2020-12-31 2021-03-01/2021-06-11|2018-07-01/2019-12-31 2021-01-01/2021-02-28",
			"2018-03-01/2018-06-30|2018-07-01/2018-12-31",
			"2018-03-01/2018-06-30 2020-01-01/2020-12-31 2021-03-01/2021-06-11|2018-07-01/2019-12-31 2021-01-01/2021-02-28"},
		{"Awb 4:6: same applicant and body, refused, no new facts",
			[]scope.Limit{scope.ByRepetition(refused("R", "2019-01-15"), day(""), calendar.No)},
			"2019-01-16/2021-06-11", "", "2019-01-16/2021-06-11"},
		{"Awb 4:6, 3.13: another applicant",
			[]scope.Limit{scope.ByRepetition(other(func(d *scope.EarlierDecision) { d.SameApplicant = calendar.No }),
				day(""), calendar.Unknown)},
			"2017-01-01/2021-06-11", "2018-01-01/2018-12-31", "../2021-06-11"},
		{"Awb 4:6, 3.13: another body",
			[]scope.Limit{scope.ByRepetition(other(func(d *scope.EarlierDecision) { d.SameBody = calendar.Unknown }),
				day(""), calendar.Unknown)},
			"2017-01-01/2021-06-11", "2018-01-01/2018-12-31", "../2021-06-11"},
		{"Awb 4:6, 3.13: not a refusing decision",
			[]scope.Limit{scope.ByRepetition(other(func(d *scope.EarlierDecision) { d.Refused = calendar.No }),
				day(""), calendar.Unknown)},
			"2017-01-01/2021-06-11", "2018-01-01/2018-12-31", "../2021-06-11"},
		{"Awb 4:6, 3.13: new facts were stated",
			[]scope.Limit{scope.ByRepetition(refused("R", "2019-01-15"), day(""), calendar.Yes)},
			"2017-01-01/2021-06-11", "2018-01-01/2018-12-31", "../2021-06-11"},
		{"Wob 3 lid 4: narrowed with the requester, both ends included",
			[]scope.Limit{scope.ByAgreement(period("2018-03-01", "2019-02-28"), scope.Talk{})},
			"2018-03-01/2019-02-28", "2018-03-01/2018-12-31", "2018-03-01/2019-02-28"},
		{"Wob 3 lid 4: only the wording was narrowed",
			[]scope.Limit{scope.ByAgreement(scope.Period{}, scope.Talk{Narrowed: "x"})},
			"2017-01-01/2021-06-11", "2018-01-01/2018-12-31", "../2021-06-11"},
		{"3.12: read so by the body alone",
			[]scope.Limit{scope.ByBody(period("2020-04-03", ""))}, "2020-04-03/2021-06-11", "",
			"2020-04-03/2021-06-11"},
		{"5.2 Q1-3: items withdrawn, the others stay",
			[]scope.Limit{scope.ByWithdrawal(scope.Talk{On: day("2020-03-18")}).For("1", "3")}, "",
			"2018-01-01/2018-12-31", ""},
		{"5.1 joint_with takes nothing out",
			[]scope.Limit{scope.DecidedJointly("1", "3")}, "2017-01-01/2021-06-11", "2018-01-01/2018-12-31",
			"../2021-06-11"},
		{"3.12: the applicant cannot widen later",
			[]scope.Limit{scope.RefusedWidening(scope.Talk{On: day("2021-07-01")})},
			"2017-01-01/2021-06-11", "2018-01-01/2018-12-31", "../2021-06-11"},
		{"several combine",
			[]scope.Limit{
				scope.ByPublication(pub, day("")),
				scope.ByAgreement(period("", "2020-12-31"), scope.Talk{}).For("1"),
				scope.ByWithdrawal(scope.Talk{}).For("3"),
			}, "2020-03-02/2020-12-31|2017-01-01/2020-03-01", "|2018-01-01/2018-12-31", ""},
	} {
		r := read(t, row.limits...)
		got := [3]string{left(r, "1"), left(r, "2"), left(r, "3")}
		if want := [3]string{row.first, row.second, row.none}; got != want {
			t.Errorf("%s:\n got %q\nwant %q", row.reason, got, want)
		}
	}
}

func TestIdleLimitsSayWhy(t *testing.T) {
	for _, row := range []struct {
		reason, want string
		limit        scope.Limit
	}{
		{"unpublished", "scope.limit.unpublished", scope.ByPublication(scope.EarlierDecision{Date: day("2020-07-03"),
			Published: calendar.No}, day(""))},
		{"not known whether published", "scope.limit.publication-unknown",
			scope.ByPublication(scope.EarlierDecision{Date: day("2020-07-03")}, day(""))},
		{"Awb 4:6: applicant", "scope.limit.applicant",
			scope.ByRepetition(scope.EarlierDecision{Date: day("2020-07-03")}, day(""), calendar.Unknown)},
		{"Awb 4:6: body", "scope.limit.body", scope.ByRepetition(scope.EarlierDecision{Date: day("2020-07-03"),
			SameApplicant: calendar.Yes}, day(""), calendar.Unknown)},
		{"Awb 4:6: refusal", "scope.limit.refusal", scope.ByRepetition(scope.EarlierDecision{Date: day("2020-07-03"),
			SameApplicant: calendar.Yes, SameBody: calendar.Yes}, day(""), calendar.Unknown)},
		{"Awb 4:6: new facts", "scope.limit.new-facts", scope.ByRepetition(refused("R", "2020-07-03"), day(""),
			calendar.Yes)},
		{"a decision of no known day", "scope.limit.day",
			scope.ByPublication(scope.EarlierDecision{Published: calendar.Yes}, day(""))},
		{"a published decision limits", "", scope.ByPublication(published("A", "2020-04-02", ""), day(""))},
		{"a withdrawal limits", "", scope.ByWithdrawal(scope.Talk{})},
	} {
		got := ""
		for l, p := range read(t, row.limit).Idle() {
			if p == nil {
				t.Fatalf("%s: among those that limit nothing, and no reason", row.reason)
			}
			got += p.ID()
			if l != row.limit {
				t.Errorf("%s: another limit", row.reason)
			}
		}
		if got != row.want {
			t.Errorf("%s: %q, want %q", row.reason, got, row.want)
		}
	}
}

func TestCovers(t *testing.T) {
	cut := scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day(""))
	withdrawn := scope.ByWithdrawal(scope.Talk{}).For("2")
	for _, row := range []struct {
		reason string
		doc    scope.Document
		want   calendar.Answer
		why    string // item:kind of the limits, without items named for all
	}{
		{"BO1165: after the reference date nothing was looked at, cut-off or not", on("2020-04-02"), calendar.Yes, ""},
		{"BO1165: up to the reference date it depends on whether it was released", on("2020-03-01"), calendar.Unknown,
			"1:already-public 3:already-public"},
		{"BO1165: what is public is out, whatever its day", scope.Document{Items: []string{"1"},
			Dated: scope.Day(day("2020-04-02")), Public: calendar.Yes}, calendar.No,
			"1:document-public"},
		{"the day after it is in", on("2020-04-03"), calendar.Yes, ""},
		{"3.15: the reference date itself is in", on("2021-06-11"), calendar.Yes, ""},
		{"3.15: the day after it is out", on("2021-06-12"), calendar.No, "1:after-reference 3:after-reference"},
		{"an item's own period: before its first day, and the cut-off too", on("2016-12-31"), calendar.Unknown,
			"1:before-period 1:already-public 3:already-public"},
		{"an item's first day", scope.Document{Items: []string{"1"}, Dated: scope.Day(day("2017-01-01"))},
			calendar.Unknown, "1:already-public"},
		{"undated: may be in, may be out", scope.Document{Items: []string{"3"}}, calendar.Unknown,
			"3:after-reference 3:already-public"},
		{"undated under a withdrawn item: out whatever its day", scope.Document{Items: []string{"2"}}, calendar.No,
			"2:before-period 2:after-period 2:after-reference 2:already-public 2:withdrawn"},
		{"a range inside", scope.Document{Items: []string{"1"}, Dated: period("2020-04-03", "2020-05-01")},
			calendar.Yes, ""},
		{"a range across the reference date", scope.Document{Items: []string{"1"}, Dated: period("2020-03-01",
			"2020-05-01")}, calendar.Unknown, "1:already-public"},
		{"a range with an open end", scope.Document{Items: []string{"1"}, Dated: period("", "2020-03-01")},
			calendar.Unknown,
			"1:before-period 1:already-public"},
		{"several items: one that covers it is enough", scope.Document{Items: []string{"2", "3"},
			Dated: scope.Day(day("2020-05-01"))}, calendar.Yes, "2:after-period 2:withdrawn"},
		{"an item that was not asked for", scope.Document{Items: []string{"9"}, Dated: scope.Day(day("2020-05-01"))},
			calendar.No, ""},
		{"3.14 (b): refused then, so not public: the cut-off does not take it out",
			scope.Document{Items: []string{"1"}, Dated: scope.Day(day("2019-05-01")), Public: calendar.No},
			calendar.Yes, ""},
		{"5.2 Q1-3: withdrawn, so out, public or not",
			scope.Document{Items: []string{"2"}, Dated: scope.Day(day("2018-05-01")), Public: calendar.No},
			calendar.No, "2:withdrawn"},
		{"a range that ends before it starts is no document", scope.Document{Dated: period("2020-05-02",
			"2020-05-01")}, calendar.No, ""},
		{"also under an item that is withdrawn", scope.Document{Items: []string{"2"}, Dated: period("2018-05-02",
			"2018-05-01")}, calendar.No, ""},
		{"a range of which each day falls out by another limit: the period of the item, the withdrawal",
			scope.Document{Items: []string{"2"}, Dated: period("2018-12-31", "2019-01-01"), Public: calendar.No},
			calendar.No,
			"2:after-period 2:withdrawn"},
	} {
		r := read(t, cut, withdrawn)
		if got := r.Covers(&row.doc); got != row.want {
			t.Errorf("%s: covered %v, want %v", row.reason, got, row.want)
		}
		var why []string
		for item, l := range r.Why(&row.doc) {
			if item == "2" && len(row.doc.Items) == 0 {
				continue // item 2 is withdrawn throughout
			}
			why = append(why, item+":"+l.Kind().String())
		}
		if got := strings.Join(why, " "); got != row.why {
			t.Errorf("%s: why %q, want %q", row.reason, got, row.why)
		}
	}
}

func TestCoversUnderAnyItem(t *testing.T) {
	// A document under no item in particular: one item that asks for its day is
	// enough, whichever.
	for _, row := range []struct {
		reason, dated string
		withdrawn     []string
		want          calendar.Answer
	}{
		{"before the period of 1 and of 2; 3 asks for every day", "2016-05-01", nil, calendar.Yes},
		{"1 asks for it", "2017-05-01", []string{"2", "3"}, calendar.Yes},
		{"2 asks for it", "2018-05-01", []string{"1", "3"}, calendar.Yes},
		{"2 does not", "2019-05-01", []string{"1", "3"}, calendar.No},
		{"it may be public under 1; 2 and 3 are withdrawn: that stays unsure", "2017-05-01|1", []string{"2", "3"},
			calendar.Unknown},
		{"it may be public under 3; 1 and 2 are withdrawn: that is unsure", "2017-05-01|3", []string{"1", "2"},
			calendar.Unknown},
	} {
		dated, maybePublic, _ := strings.Cut(row.dated, "|")
		r := read(t)
		if len(row.withdrawn) > 0 {
			r = read(t, scope.ByWithdrawal(scope.Talk{}).For(row.withdrawn...))
		}
		if maybePublic != "" {
			var err error
			if r, err = r.With(scope.ByPublication(published("A", "2020-04-02", "2020-03-01"),
				day("")).For(maybePublic)); err != nil {
				t.Fatal(err)
			}
		}
		d := on(dated)
		if got := r.Covers(&d); got != row.want {
			t.Errorf("%s: %v, want %v", row.reason, got, row.want)
		}
		if d.Items = []string{"1", "2", "3"}; r.Covers(&d) != row.want {
			t.Errorf("%s: %v with its items named, want %v", row.reason, r.Covers(&d), row.want)
		}
	}
	nothing, err := scope.Read(scope.Request{}, day("2021-06-11"))
	if err != nil {
		t.Fatal(err)
	}
	if d := on("2018-05-01"); nothing.Covers(&d) != calendar.No {
		t.Errorf("a request without items covers %v", nothing.Covers(&d))
	}
	if read(t).Covers(nil) != calendar.No {
		t.Error("no document is covered")
	}
	for range read(t).Why(nil) {
		t.Error("no document has a reason")
	}
}

func TestTheFirstAndTheLastDay(t *testing.T) {
	// An open end takes in every day there is, and stays open in what is told.
	r, err := scope.Read(request(), day(""))
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range []string{"0001-01-01", "9999-12-31"} {
		if d := (scope.Document{Items: []string{"3"}, Dated: scope.Day(day(d))}); r.Covers(&d) != calendar.Yes {
			t.Errorf("%s: %v", d.Dated, r.Covers(&d))
		}
	}
	if in(r, "1") != "2017-01-01/.." || in(r, "3") != "../.." {
		t.Errorf("to date without a reference date: %q, without a period: %q", in(r, "1"), in(r, "3"))
	}
	if r, err = r.With(scope.ByBody(period("0001-01-02", "9999-12-30"))); err != nil {
		t.Fatal(err)
	}
	if in(r, "3") != "0001-01-02/9999-12-30" || out(r, "3") != "../0001-01-01 9999-12-31/.." {
		t.Errorf("all but the first and the last day: %q, out %q", in(r, "3"), out(r, "3"))
	}
	// A gap up to the last day, of two decisions: each day once.
	if r, err = scope.Read(request(), day("")); err != nil {
		t.Fatal(err)
	}
	if r, err = r.With(scope.ByPublication(published("A", "9999-12-31", "2020-03-01"), day("")),
		scope.ByPublication(published("B", "9999-12-31", "2020-04-01"), day(""))); err != nil {
		t.Fatal(err)
	}
	var gaps []string
	for g := range r.Gaps("1") {
		gaps = append(gaps, g.Period.String()+" "+g.Decision.Reference)
	}
	if want := "2020-04-02/.. A"; strings.Join(gaps, ", ") != want {
		t.Errorf("gaps %q, want %q", gaps, want)
	}
}

func TestWhatFallsOutTogetherIsOnePeriod(t *testing.T) {
	// Two refused requests, for the first and for the second half of a year: the
	// year falls out (Awb 4:6), as one period, whether the limits are on the same
	// items or not.
	first, second := refused("A", "2019-01-15"), refused("B", "2019-01-15")
	first.Period, second.Period = period("2018-01-01", "2018-06-30"), period("2018-07-01", "2018-12-31")
	a := scope.ByRepetition(first, day(""), calendar.No)
	b := scope.ByRepetition(second, day(""), calendar.No)
	for _, limits := range [][]scope.Limit{{a, b}, {a, b.For("1", "2")}, {a.For("1", "2"), b}} {
		r := read(t, limits...)
		if got := out(r, "1"); got != "2018-01-01/2018-12-31" {
			t.Errorf("%q falls out of item 1", got)
		}
		d := scope.Document{Items: []string{"1"}, Dated: period("2018-06-30", "2018-07-01")}
		if got := r.Covers(&d); got != calendar.No {
			t.Errorf("over the middle of the year: %v", got)
		}
	}
}

func TestWhatFallsOutAndWhatMayInTurns(t *testing.T) {
	// Refused in the first half of 2018, perhaps public until the end of 2019,
	// refused again in February 2020.
	first, second, pub := refused("A", "2020-12-01"), refused("B", "2020-12-01"), published("C", "2020-12-01",
		"2020-11-01")
	first.Period, second.Period = period("2018-01-01", "2018-06-30"), period("2020-02-01", "2020-02-29")
	pub.Period = period("2018-07-01", "2019-12-31")
	r := read(t, scope.ByRepetition(first, day(""), calendar.No), scope.ByPublication(pub, day("")),
		scope.ByRepetition(second, day(""), calendar.No))
	for dated, want := range map[string]calendar.Answer{
		"2017-12-31": calendar.Yes, "2018-01-01": calendar.No, "2018-06-30": calendar.No,
		"2018-07-01": calendar.Unknown,
		"2019-12-31": calendar.Unknown, "2020-01-01": calendar.Yes, "2020-02-01": calendar.No,
		"2020-02-29": calendar.No,
		"2020-03-01": calendar.Yes,
	} {
		d := scope.Document{Items: []string{"1"}, Dated: scope.Day(day(dated))}
		if got := r.Covers(&d); got != want {
			t.Errorf("%s: %v, want %v", dated, got, want)
		}
	}
	d := scope.Document{Items: []string{"1"}, Dated: scope.Day(day("2020-01-01")), Public: calendar.Yes}
	for _, l := range r.Why(&d) {
		if got := l.Text(calendar.English); got != "the document is already public" {
			t.Errorf("a reason: %s", got)
		}
	}
}

func TestAlike(t *testing.T) {
	same := period("2019-01-01", "2019-12-31")
	pub := published("A", "2020-04-02", "2020-03-01")
	unpublished := pub
	unpublished.Published = calendar.No
	after := pub // it was asked for days after its own reference date: it leaves a gap and takes nothing
	after.Period = period("2020-03-15", "")
	for _, row := range []struct {
		reason string
		limit  scope.Limit
		want   string
	}{
		{"none is limited", scope.RefusedWidening(scope.Talk{}), "a,b,c d"},
		{"of one everything falls out", scope.ByWithdrawal(scope.Talk{}).For("a"), "a b,c d"},
		{"of one a part falls out", scope.ByAgreement(period("2019-02-01", ""), scope.Talk{}).For("b"), "a,c b d"},
		{"of one a part may", scope.ByPublication(pub, day("")).For("c"), "a,b c d"},
		{"a limit on all", scope.ByPublication(pub, day("")), "a,b,c d"},
		{"what is not published takes nothing out", scope.ByPublication(unpublished, day("")).For("c"), "a,b,c d"},
		{"what is answered together is limited by nothing", scope.DecidedJointly("a", "d"), "a,b,c d"},
		{"a gap is left", scope.ByPublication(after, day("")).For("b"), "a,c b d"},
	} {
		r, err := scope.Read(scope.Request{Items: []scope.Item{
			{ID: "a", Period: same}, {ID: "b", Period: same}, {ID: "c", Period: same},
			{ID: "d", Period: period("2019-01-01", "")},
		}}, day("2021-06-11"))
		if err != nil {
			t.Fatal(err)
		}
		if r, err = r.With(row.limit); err != nil {
			t.Fatal(err)
		}
		var groups []string
		for g := range r.Alike() {
			groups = append(groups, strings.Join(g, ","))
		}
		if got := strings.Join(groups, " "); got != row.want {
			t.Errorf("%s: %q, want %q", row.reason, got, row.want)
		}
	}
}

func TestLimitsOneAtATime(t *testing.T) {
	// Limits given later, on other items and in between in the order of limits,
	// leave the earlier ones where they were.
	a := scope.ByPublication(published("A", "2018-04-02", "2018-03-01"), day("")).For("1")
	b := scope.ByAgreement(period("2018-02-01", ""), scope.Talk{}).For("1")
	c := scope.ByPublication(published("C", "2018-06-02", "2018-05-01"), day("")).For("2")
	at := read(t, a, b, c)
	r := read(t, a, b)
	for _, l := range []scope.Limit{c, a} {
		var err error
		if r, err = r.With(l); err != nil {
			t.Fatal(err)
		}
	}
	for _, id := range []string{"1", "2", "3"} {
		if left(r, id) != left(at, id) || out(r, id) != out(at, id) {
			t.Errorf("item %s: %q and out %q, at once %q and out %q", id, left(r, id), out(r, id), left(at, id),
				out(at, id))
		}
	}
	if got, want := left(r, "1"), "2018-03-02/2021-06-11|2018-02-01/2018-03-01"; got != want {
		t.Errorf("item 1: %q, want %q", got, want)
	}
	if got, want := left(r, "2"), "2018-05-02/2018-12-31|2018-01-01/2018-05-01"; got != want {
		t.Errorf("item 2: %q, want %q", got, want)
	}
}

func TestTheOrderOfLimitsIsTheirOwn(t *testing.T) {
	// Two limits that differ in one thing stand in the same order however they
	// were given.
	d := published("A", "2020-04-02", "2020-03-01")
	but := func(change func(*scope.EarlierDecision)) scope.Limit {
		e := d
		change(&e)
		return scope.ByPublication(e, day("2020-01-31"))
	}
	r := refused("R", "2019-01-15")
	repeated := scope.ByRepetition(r, day(""), calendar.No)
	agreed := func(t scope.Talk) scope.Limit { return scope.ByAgreement(period("2018-03-01", "2019-02-28"), t) }
	for what, pair := range map[string][2]scope.Limit{
		"kind":    {scope.ByPublication(d, day("")), repeated},
		"items":   {repeated.For("1"), repeated.For("2")},
		"before":  {scope.ByBody(period("2018-03-01", "")), scope.ByBody(period("2018-03-02", ""))},
		"after":   {scope.ByBody(period("", "2018-03-01")), scope.ByBody(period("", "2018-03-02"))},
		"cut-off": {scope.ByPublication(d, day("2020-03-10")), scope.ByPublication(d, day("2020-03-11"))},
		"date": {but(func(*scope.EarlierDecision) {}),
			but(func(e *scope.EarlierDecision) { e.Date = day("2020-04-03") })},
		"reference": {but(func(*scope.EarlierDecision) {}),
			but(func(e *scope.EarlierDecision) { e.Reference = "B" })},
		"reference date": {but(func(*scope.EarlierDecision) {}),
			but(func(e *scope.EarlierDecision) { e.ReferenceDate = day("2020-03-02") })},
		"from": {but(func(*scope.EarlierDecision) {}),
			but(func(e *scope.EarlierDecision) { e.Period.From = day("2018-01-01") })},
		"until": {but(func(*scope.EarlierDecision) {}),
			but(func(e *scope.EarlierDecision) { e.Period.Until = day("2020-02-01") })},
		"published": {but(func(*scope.EarlierDecision) {}),
			but(func(e *scope.EarlierDecision) { e.Published = calendar.No })},
		"published on": {but(func(*scope.EarlierDecision) {}),
			but(func(e *scope.EarlierDecision) { e.PublishedOn = day("2020-04-09") })},
		"where": {but(func(*scope.EarlierDecision) {}),
			but(func(e *scope.EarlierDecision) { e.Where = "elsewhere" })},
		"applicant": {but(func(*scope.EarlierDecision) {}),
			but(func(e *scope.EarlierDecision) { e.SameApplicant = calendar.Yes })},
		"body": {but(func(*scope.EarlierDecision) {}),
			but(func(e *scope.EarlierDecision) { e.SameBody = calendar.Yes })},
		"refused": {but(func(*scope.EarlierDecision) {}),
			but(func(e *scope.EarlierDecision) { e.Refused = calendar.Yes })},
		"new facts":   {repeated, scope.ByRepetition(r, day(""), calendar.Unknown)},
		"other act":   {repeated, repeated.UnderOtherAct()},
		"on":          {agreed(scope.Talk{}), agreed(scope.Talk{On: day("2020-03-18")})},
		"confirmed":   {agreed(scope.Talk{}), agreed(scope.Talk{Confirmed: day("2020-03-18")})},
		"channel":     {agreed(scope.Talk{}), agreed(scope.Talk{Channel: "telephone"})},
		"by":          {agreed(scope.Talk{}), agreed(scope.Talk{By: "body"})},
		"old wording": {agreed(scope.Talk{}), agreed(scope.Talk{Before: "a"})},
		"new wording": {agreed(scope.Talk{}), agreed(scope.Talk{Narrowed: "b"})},
	} {
		one, two := slices.Collect(read(t, pair[0], pair[1]).Limits()),
			slices.Collect(read(t, pair[1], pair[0]).Limits())
		if len(one) != 2 || !slices.Equal(one, two) {
			t.Errorf("limits that differ in %s: %v, and the other way round %v", what, one, two)
		}
	}
	// What is on one item stands among what is on all.
	on1, all := scope.ByPublication(d, day("")).For("1"), agreed(scope.Talk{})
	if got := slices.Collect(read(t, all, on1).LimitsOf("1")); !slices.Equal(got, []scope.Limit{on1, all}) {
		t.Errorf("the limits of item 1: %v", got)
	}
}

func TestAReadingDoesNotChange(t *testing.T) {
	q := request()
	r, err := scope.Read(q, day("2021-06-11"))
	if err != nil {
		t.Fatal(err)
	}
	q.Items[0].Text = "changed by who made the request"
	r.Request().Items[0].Text = "changed by who read it"
	if got := r.Request().Items[0].Text; got != "" {
		t.Errorf("the text of item 1 is %q", got)
	}
}

func TestManyItemsAreFound(t *testing.T) {
	// From 1 to 12 items, each with a period of its own day.
	for n := 1; n <= 12; n++ {
		var q scope.Request
		for i := range n {
			q.Items = append(q.Items, scope.Item{ID: string(rune('a' + i)),
				Period: scope.Day(day("2020-01-01").AddDays(i))})
		}
		r, err := scope.Read(q, day("2021-06-11"))
		if err != nil {
			t.Fatal(err)
		}
		for i, it := range q.Items {
			if p, ok := r.Asked(it.ID); !ok || p != scope.Day(day("2020-01-01").AddDays(i)) {
				t.Errorf("item %s of %d: %v %v", it.ID, n, p, ok)
			}
		}
		if p, ok := r.Asked("z"); ok {
			t.Errorf("an item that was not asked for, beside %d: %v", n, p)
		}
	}
}

func TestJoinedWith(t *testing.T) {
	r := read(t, scope.DecidedJointly("3", "1"), scope.DecidedJointly("1", "2"))
	for item, want := range map[string]string{"1": "2 3", "2": "1", "3": "1"} {
		if got := strings.Join(slices.Collect(r.JoinedWith(item)), " "); got != want {
			t.Errorf("item %s is answered with %q, want %q", item, got, want)
		}
	}
	for it := range read(t, scope.DecidedJointly("3", "1"), scope.ByBody(period("2018-01-01", ""))).JoinedWith("2") {
		t.Errorf("item 2 is answered with %s", it)
	}
}

func TestProvisions(t *testing.T) {
	// The Awb is cited as it stood in the last months of the Wob
	// (21 December 2021), of which its art. 4:6 was read; what is public is
	// outside of the act by a ruling.
	want := map[string]string{
		"scope.limit.unpublished": "", "scope.limit.publication-unknown": "", "scope.limit.day": "",
		"scope.limit.applicant": "2021-12-21", "scope.limit.body": "2021-12-21", "scope.limit.refusal": "2021-12-21",
		"scope.limit.new-facts": "2021-12-21",
	}
	got := map[string]string{}
	for p := range scope.Provisions() {
		got[p.ID()] = ""
		if v := p.Citation().Version(); !v.IsZero() {
			got[p.ID()] = v.String()
		}
	}
	if !maps.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestGaps(t *testing.T) {
	// ECLI:NL:RVS:2010:BO1165: an earlier decision covers documents up to its
	// own reference date, not its decision date.
	withPeriod := published("A", "2020-04-02", "2020-03-01")
	withPeriod.Period = period("2019-01-01", "2020-03-15")
	idle := published("N", "2020-07-03", "2020-06-20")
	idle.Published = calendar.No
	april := published("B", "2020-05-15", "2020-04-30")
	april.Period = period("2020-04-01", "")
	from2019 := published("B", "2020-04-02", "")
	from2019.Period = period("2019-01-01", "")
	march := refused("R", "2020-03-20")
	march.ReferenceDate, march.Period = day("2020-02-01"), period("2020-03-01", "")
	for _, row := range []struct {
		reason string
		limits []scope.Limit
		want   string
	}{
		{"after the reference date up to and including the decision date",
			[]scope.Limit{scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day(""))},
			"2020-03-02/2020-04-02"},
		{"a cut-off at the reference date leaves none",
			[]scope.Limit{scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("2020-03-01"))}, ""},
		{"one day after it leaves one day",
			[]scope.Limit{scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("2020-03-02"))},
			"2020-03-02/2020-03-02"},
		{"a later decision looked at the gap of the first, and has its own",
			[]scope.Limit{
				scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("")),
				scope.ByPublication(published("B", "2020-07-03", "2020-06-20"), day("")),
			}, "2020-06-21/2020-07-03"},
		{"a decision that does not limit fills no gap",
			[]scope.Limit{
				scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("")),
				scope.ByPublication(idle, day("")),
			}, "2020-03-02/2020-04-02"},
		{"within the period the decision was asked for",
			[]scope.Limit{scope.ByPublication(withPeriod, day(""))}, "2020-03-02/2020-03-15"},
		{"the reference date is not known: it lies somewhere before",
			[]scope.Limit{scope.ByPublication(published("A", "2020-04-02", ""), day(""))}, "2017-01-01/2020-04-02?"},
		{"what a decision without a reference date may have looked at is no sure gap of another",
			[]scope.Limit{
				scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("")),
				scope.ByPublication(published("B", "2020-03-20", ""), day("")),
			}, "2020-03-02/2020-03-20? 2020-03-21/2020-04-02"},
		{"a day stands in one gap: that of the claim that begins first",
			[]scope.Limit{
				scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("")),
				scope.ByPublication(published("B", "2020-03-20", "2020-02-01"), day("")),
			}, "2020-03-02/2020-03-20 2020-03-21/2020-04-02"},
		{"what was withdrawn needs no decision", []scope.Limit{
			scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("")),
			scope.ByWithdrawal(scope.Talk{}).For("1"),
		}, ""},
		{"of which another decision surely looked at a part",
			[]scope.Limit{
				scope.ByPublication(published("A", "2020-04-02", ""), day("")),
				scope.ByPublication(published("B", "2020-01-10", "2020-01-10"), day("")),
			}, "2020-01-11/2020-04-02?"},
		{"of which another decision looked at all",
			[]scope.Limit{
				scope.ByPublication(published("A", "2020-04-02", ""), day("")),
				scope.ByPublication(published("B", "2020-07-03", "2020-06-20"), day("")),
			}, "2020-06-21/2020-07-03"},
		{"a repeated application leaves the same gap (Awb 4:6)",
			[]scope.Limit{scope.ByRepetition(func() scope.EarlierDecision {
				d := refused("R", "2020-04-02")
				d.ReferenceDate = day("2020-03-31")
				return d
			}(), day(""), calendar.Unknown)}, "2020-04-01/2020-04-02"},
		{"a decision in the middle looked at a part: a gap before it and one after",
			[]scope.Limit{
				scope.ByPublication(published("A", "2020-06-30", "2020-03-01"), day("")),
				scope.ByPublication(april, day("")),
			}, "2020-03-02/2020-03-31 2020-05-01/2020-06-30"},
		{"what the body leaves out after the cut-off is no gap",
			[]scope.Limit{scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("")),
				scope.ByBody(period("", "2020-12-31"))},
			"2020-03-02/2020-04-02"},
		{"nor of a decision without a reference date",
			[]scope.Limit{scope.ByPublication(published("A", "2020-04-02", ""), day("")),
				scope.ByBody(period("", "2020-12-31"))},
			"2017-01-01/2020-04-02?"},
		{"in order: a sure gap of one year, one that may begin later of the next",
			[]scope.Limit{
				scope.ByPublication(published("A", "2018-04-02", "2018-03-01"), day("")),
				scope.ByPublication(from2019, day("")),
			}, "2018-03-02/2018-04-02 2019-01-01/2020-04-02?"},
		{"of three claims that overlap the first has all: the second has no day of its own, the third none twice",
			[]scope.Limit{
				scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("")),
				scope.ByPublication(published("B", "2020-03-10", "2020-03-04"), day("")),
				scope.ByPublication(published("C", "2020-03-30", "2020-03-07"), day("")),
			}, "2020-03-08/2020-04-02"},
		{"the claim that begins first has the day, though it is of a repeated application",
			[]scope.Limit{
				scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("")),
				scope.ByRepetition(march, day(""), calendar.No),
			}, "2020-03-02/2020-03-20 2020-03-21/2020-04-02"},
		{"the same where one is on all items and one on this",
			[]scope.Limit{
				scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("")),
				scope.ByRepetition(march, day(""), calendar.No).For("1"),
			}, "2020-03-02/2020-03-20 2020-03-21/2020-04-02"},
		{"what was looked at is no gap, though it was relied on up to an earlier day",
			[]scope.Limit{
				scope.ByPublication(published("A", "2020-04-02", "2020-03-10"), day("2020-03-05")),
				scope.ByPublication(published("B", "2020-03-20", "2020-03-01"), day("")),
			}, "2020-03-11/2020-03-20"},
		{"a limit on another item", []scope.Limit{scope.ByPublication(published("A", "2020-04-02", "2020-03-01"),
			day("")).For("2")}, ""},
		{"narrowing with the requester leaves no gap", []scope.Limit{scope.ByAgreement(period("2020-04-03", ""),
			scope.Talk{})}, ""},
	} {
		var got []string
		for g := range read(t, row.limits...).Gaps("1") {
			s := g.Period.String()
			if g.StartUnknown {
				s += "?"
			}
			got = append(got, s)
		}
		if s := strings.Join(got, " "); s != row.want {
			t.Errorf("%s: %q, want %q", row.reason, s, row.want)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	for _, row := range []struct {
		reason string
		q      scope.Request
		want   string
	}{
		{"a period that ends before it starts",
			scope.Request{Items: []scope.Item{{ID: "1", Period: period("2020-02-02", "2020-02-01")}}},
			`scope.Read: request.items[0] "1": its period 2020-02-02/2020-02-01 ends before it starts`},
		{"an item twice", scope.Request{Items: []scope.Item{{ID: "1"}, {ID: "1"}}},
			`scope.Read: request.items[1] "1": the item stands twice`},
		{"an item without an id", scope.Request{Items: []scope.Item{{}}},
			`scope.Read: request.items[0] "": no id of an item`},
		{"an id of two lines", scope.Request{Items: []scope.Item{{ID: "1\n2"}}},
			`scope.Read: request.items[0] "1\n2": no id of an item`},
	} {
		if _, err := scope.Read(row.q, day("")); err == nil || err.Error() != row.want {
			t.Errorf("%s: %v, want %s", row.reason, err, row.want)
		}
	}
	_, err := read(t).With(scope.ByWithdrawal(scope.Talk{}).For("7"))
	if want := `scope.Reading.With(withdrawn): no such item in the request: "7"`; err == nil || err.Error() != want {
		t.Errorf("a limit on no item: %v, want %s", err, want)
	}
	if _, err := scope.NewPeriod(day("2020-02-02"), day("2020-02-01")); err == nil ||
		err.Error() != "scope.NewPeriod(2020-02-02, 2020-02-01): ends before it starts" {
		t.Errorf("NewPeriod: %v", err)
	}
}

func TestZeroReading(t *testing.T) {
	var r scope.Reading
	d := on("2020-01-01")
	if r.Covers(&d) != calendar.No || in(r, "1") != "" || out(r, "1") != "" || !r.Reference().IsZero() ||
		len(r.Request().Items) != 0 {
		t.Error("the zero Reading covers something")
	}
	for range r.Limits() {
		t.Error("the zero Reading has a limit")
	}
	for range r.Why(&d) {
		t.Error("the zero Reading gives a reason")
	}
	if _, ok := r.Asked("1"); ok {
		t.Error("the zero Reading asks for something")
	}
	if _, err := r.With(scope.DecidedJointly("1")); err == nil {
		t.Error("the zero Reading takes a limit")
	}
	for range r.JoinedWith("1") {
		t.Error("the zero Reading joins items")
	}
	for range r.Gaps("1") {
		t.Error("the zero Reading has a gap")
	}
}

func TestRequestAfterReferenceDate(t *testing.T) {
	// 3.15: what the body got after the day of receipt is not covered, so an
	// item about a time after it covers nothing.
	r, err := scope.Read(scope.Request{Items: []scope.Item{{ID: "1", Period: period("2021-07-01", "")}}},
		day("2021-06-11"))
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := r.Asked("1"); ok || in(r, "1") != "" || out(r, "1") != "" {
		t.Errorf("covers %q, out %q", in(r, "1"), out(r, "1"))
	}
	d := on("2021-08-01")
	if got := r.Covers(&d); got != calendar.No {
		t.Errorf("covered %v", got)
	}
}

func TestLimitTells(t *testing.T) {
	talk := scope.Talk{On: day("2020-03-18"), Confirmed: day("2020-04-15"), Channel: "telephone", By: "verzoeker",
		Before: "old", Narrowed: "new"}
	l := scope.ByAgreement(period("2018-03-01", "2019-02-28"), talk).For("3", "1", "3")
	if got := l.Items(); !slices.Equal(got, []string{"1", "3"}) {
		t.Errorf("items %q", got)
	}
	if l.Talk() != talk || l.Takes(period("", "2018-02-28")) != calendar.Yes ||
		l.Takes(scope.Day(day("2018-03-01"))) != calendar.No || l.Decision() != (scope.EarlierDecision{}) {
		t.Errorf("%+v", l)
	}
	if same := scope.ByWithdrawal(scope.Talk{}).ForItemsOf(l); same != scope.ByWithdrawal(scope.Talk{}).For("1", "3") {
		t.Errorf("for the items of another: %q", same.Items())
	}
	if (scope.Limit{}).Takes(scope.Period{}) != calendar.No {
		t.Error("the zero Limit takes something out")
	}
	if l == l.For() || l.For() != scope.ByAgreement(period("2018-03-01", "2019-02-28"), talk) {
		t.Error("For with no items is for all items")
	}
	seen := map[string]bool{}
	for k := scope.BeforePeriod; k <= scope.LimitWidening; k++ {
		if k.String() == "" || seen[k.String()] {
			t.Errorf("kind %d prints %q", k, k)
		}
		seen[k.String()] = true
	}
	if (scope.LimitWidening+1).String() != "" || scope.LimitKind(99).String() != "" {
		t.Error("a kind that is none has a name")
	}
}

const (
	yes     = calendar.Yes
	no      = calendar.No
	unknown = calendar.Unknown
)

func day(s string) calendar.Date {
	if s == "" {
		return calendar.Date{}
	}
	return calendar.MustParse(s)
}

func in(r scope.Reading, item string) string  { return periods(r.In(item)) }
func out(r scope.Reading, item string) string { return periods(r.Out(item)) }

func periods(all func(func(scope.Period) bool)) string {
	var list []string
	for p := range all {
		list = append(list, p.String())
	}
	return strings.Join(list, " ")
}

// left is what is covered of an item and, after a bar, what depends on the
// document.
func left(r scope.Reading, item string) string {
	if open := periods(r.Depends(item)); open != "" {
		return in(r, item) + "|" + open
	}
	return in(r, item)
}

// What an earlier decision takes out (law of November 2026, S1 to S3b): a
// request with reference date 1 October 2026.
func TestWhatAnEarlierDecisionTakesOut(t *testing.T) {
	public := published("A", "2026-04-02", "2026-03-01")
	undated := published("A", "2026-04-02", "")
	underWob := scope.EarlierDecision{Date: day("2021-06-01"), ReferenceDate: day("2021-03-01"), SameApplicant: yes,
		SameBody: yes, Refused: yes}
	underWoo := scope.EarlierDecision{Date: day("2024-05-13"), ReferenceDate: day("2024-03-04"), SameApplicant: yes,
		SameBody: yes, Refused: yes}
	const (
		bo1165 = "ECLI:NL:RVS:2010:BO1165: only what was released; nothing after the reference date was looked at"
		acts   = "Awb 4:6: whether it reaches a decision under another act is not settled (law of November 2026, S2)"
		awb46  = "Awb 4:6: only what was refused, not what lies after the earlier reference date; unknown is not none"
	)
	for _, row := range []struct {
		reason string
		limit  scope.Limit
		dated  string
		public calendar.Answer
		want   calendar.Answer
	}{
		{bo1165, scope.ByPublication(public, day("")), "2026-02-10", unknown, unknown},
		{bo1165, scope.ByPublication(public, day("")), "2026-02-10", yes, no},
		{bo1165, scope.ByPublication(public, day("")), "2026-02-10", no, yes},
		{bo1165, scope.ByPublication(public, day("")), "2026-03-20", unknown, yes},
		{bo1165, scope.ByPublication(public, day("")), "2026-03-20", yes, no},
		{bo1165, scope.ByPublication(public, day("")), "2026-04-03", unknown, yes},
		{bo1165, scope.ByPublication(public, day("")), "2026-03-01", unknown, unknown},
		{bo1165, scope.ByPublication(public, day("")), "2026-03-02", unknown, yes},
		{bo1165, scope.ByPublication(undated, day("")), "2026-02-10", unknown, unknown},
		{bo1165, scope.ByPublication(undated, day("")), "2026-03-20", unknown, unknown},
		{bo1165, scope.ByPublication(undated, day("")), "2026-04-02", unknown, unknown},
		{bo1165, scope.ByPublication(undated, day("")), "2026-04-03", unknown, yes},
		{awb46, scope.ByRepetition(underWob, day(""), unknown), "2021-04-15", unknown, yes},
		{awb46, scope.ByRepetition(underWob, day(""), unknown), "2020-01-01", unknown, unknown},
		{awb46, scope.ByRepetition(underWob, day(""), no), "2020-01-01", unknown, no},
		{acts, scope.ByRepetition(underWob, day(""), no).UnderOtherAct(), "2020-01-01", unknown, unknown},
		{acts, scope.ByRepetition(underWob, day(""), no).UnderOtherAct(), "2021-04-15", unknown, yes},
		{acts, scope.ByPublication(public, day("")).UnderOtherAct(), "2026-02-10", yes, no},
		{awb46, scope.ByRepetition(underWoo, day(""), no), "2023-05-01", unknown, no},
		{awb46, scope.ByRepetition(underWoo, day(""), no), "2024-04-02", unknown, yes},
		{awb46, scope.ByRepetition(underWoo, day(""), unknown), "2023-05-01", unknown, unknown},
		{awb46, scope.ByRepetition(underWoo, day(""), unknown), "2024-04-02", unknown, yes},
	} {
		r, err := scope.Read(scope.Request{Items: []scope.Item{{ID: "1"}}}, day("2026-10-01"))
		if err != nil {
			t.Fatal(err)
		}
		if r, err = r.With(row.limit); err != nil {
			t.Fatal(err)
		}
		d := on(row.dated)
		d.Public = row.public
		if got := r.Covers(&d); got != row.want {
			t.Errorf("%s: %s of %s, public %v: covered %v, want %v", row.reason, row.limit.Kind(), row.dated,
				row.public, got, row.want)
		}
	}
}
