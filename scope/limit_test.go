package scope_test

import (
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
)

func TestPeriods(t *testing.T) {
	for _, row := range []struct {
		p             scope.Period
		iso, nl, en   string
		before, first bool // has 2020-01-01, has 2020-01-02
	}{
		{scope.Period{}, "../..", "alle dagen", "every day", true, true},
		{period("2020-01-02", ""), "2020-01-02/..", "vanaf 2 januari 2020", "from 2 January 2020 on", false, true},
		{period("", "2020-01-01"), "../2020-01-01", "tot en met 1 januari 2020", "up to and including 1 January 2020",
			true, false},
		{period("2020-01-01", "2020-01-02"), "2020-01-01/2020-01-02", "1 januari 2020 tot en met 2 januari 2020",
			"1 January 2020 up to and including 2 January 2020", true, true},
		{scope.Day(day("2020-01-02")), "2020-01-02/2020-01-02", "2 januari 2020", "2 January 2020", false, true},
	} {
		if row.p.String() != row.iso || row.p.Long(calendar.Dutch) != row.nl || row.p.Long(calendar.English) != row.en {
			t.Errorf("%s %q %q", row.p, row.p.Long(calendar.Dutch), row.p.Long(calendar.English))
		}
		if row.p.Has(day("2020-01-01")) != row.before || row.p.Has(day("2020-01-02")) != row.first ||
			row.p.Has(day("")) {
			t.Errorf("%s: the days in it", row.p)
		}
	}
	if p, err := scope.NewPeriod(day("2020-01-01"), day("2020-01-01")); err != nil ||
		p != scope.Day(day("2020-01-01")) {
		t.Errorf("%v %v", p, err)
	}
}

func TestLimitTexts(t *testing.T) {
	talk := scope.Talk{On: day("2020-03-18"), Channel: "e-mail"}
	for _, row := range []struct {
		l    scope.Limit
		want string
	}{
		{scope.ByWithdrawal(talk), "withdrawn on 18 March 2020 (by e-mail)"},
		{scope.DecidedJointly("2", "1"), "answered together: items 1 and 2"},
		{scope.RefusedWidening(talk), "asked for more on 18 March 2020 (by e-mail); that was refused"},
		{scope.ByBody(period("", "2020-01-31")),
			"narrowed by the body alone; what is left: up to and including 31 January 2020"},
		{scope.ByAgreement(period("2020-01-02", "2020-01-31"), talk),
			"narrowed with the requester on 18 March 2020 (by e-mail); what is left: 2 January 2020 up to and including 31 " +
				"January 2020"},
		{scope.ByAgreement(scope.Period{}, scope.Talk{On: day("2020-03-18"), Confirmed: day("2020-04-15"),
			Channel: "telephone", Before: "a", Narrowed: "b"}),
			"narrowed with the requester on 18 March 2020 (by telephone), from \"a\" to \"b\", confirmed by the requester " +
				"on 15 April 2020"},
		{scope.ByAgreement(scope.Period{}, scope.Talk{Narrowed: "b"}), "narrowed with the requester, to \"b\""},
		{scope.ByAgreement(scope.Period{}, scope.Talk{Before: "a"}), "narrowed with the requester"},
		// to what is not known
		{scope.ByPublication(published("A", "2020-04-02", "2020-03-01"), day("")),
			"documents up to and including 1 March 2020, as far as made public by the decision of 2 April 2020 (A)"},
		{scope.ByRepetition(refused("R", "2019-01-15"), day("2018-12-31"), no),
			"documents up to and including 31 December 2018, which can be refused as a repeated application after the " +
				"decision of 15 January 2019 (R)"},
		{scope.ByRepetition(refused("R", "2019-01-15"), day(""), unknown),
			"documents up to and including 15 January 2019, which can be refused as a repeated application after the " +
				"decision of 15 January 2019 (R), if no new facts or changed circumstances were stated"},
		{scope.ByRepetition(refused("R", "2019-01-15"), day(""), no).UnderOtherAct(),
			"documents up to and including 15 January 2019, which can be refused as a repeated application after the " +
				"decision of 15 January 2019 (R), if art. 4:6 Awb applies after a decision under another act, too (not settled)"},
		{scope.ByPublication(scope.EarlierDecision{ReferenceDate: day("2020-03-01"), Published: yes}, day("")),
			"documents up to and including 1 March 2020, as far as made public by an earlier decision"},
		{scope.ByBody(scope.Period{}), "narrowed by the body alone"},
		{scope.Limit{}, ""},
	} {
		if got := row.l.Text(calendar.English); got != row.want {
			t.Errorf("%q, want %q", got, row.want)
		}
	}
	if got := (scope.Document{}); got.Dated != (scope.Period{}) {
		t.Error("the zero Document is dated")
	}
	d := scope.Document{Items: []string{"2"}, Dated: scope.Day(day("2019-06-01"))}
	for _, l := range read(t).Why(&d) {
		if got, want := l.Text(calendar.Dutch), "gevraagd is tot en met 31 december 2018"; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestIteratorsStop(t *testing.T) {
	r := read(t,
		scope.ByPublication(scope.EarlierDecision{Reference: "A", Published: no}, day("")),
		scope.ByPublication(scope.EarlierDecision{Reference: "B", Published: no}, day("")),
		scope.ByPublication(published("C", "2018-04-02", "2018-03-01"), day("")).For("3"),
		scope.ByAgreement(period("", "2020-01-01"), scope.Talk{}),
		scope.DecidedJointly("1", "2", "3"))
	half := published("D", "2019-04-02", "2019-03-01")
	half.Period = period("2019-01-01", "")
	r, err := r.With(scope.ByPublication(half, day("")))
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for range r.Idle() {
		n++
		break
	}
	for range r.In("3") {
		n++
		break
	}
	for range r.Gaps("3") {
		n++
		break
	}
	for range r.JoinedWith("1") {
		n++
		break
	}
	d := on("2016-01-01")
	for range r.Why(&d) {
		n++
		break
	}
	late := scope.Document{Items: []string{"3"}, Dated: scope.Day(day("2020-06-01"))}
	for range r.Why(&late) {
		n++
		break
	}
	if n != 6 {
		t.Errorf("%d of 6", n)
	}
}
