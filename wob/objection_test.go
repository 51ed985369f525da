package wob_test

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// decidedInTime is a request decided in time on Tuesday 26 May 2020: objection
// from 27 May up to and including 7 July, by post received by 14 July.
const decidedInTime = `"received":"2020-05-12","decision":{"published":"2020-05-26"}`

func objected(rest string) string { return decidedInTime + `,"objection":{` + rest + `}` }

func TestObjectionWindow(t *testing.T) {
	checkLegal(t, []legal{
		{why: "arts. 6:7 and 6:8 Awb: six weeks from the day after publication",
			facts: decidedInTime,
			want: "objection.firstDay=2020-05-27 objection.lastDay=2020-07-07 objection.nominal=2020-07-07 " +
				"objection.postReceivedBy=2020-07-14 objection.timely=- objectionDecision=- findings=-"},
		{why: "art. 6:8 lid 1 Awb: from publication, not from the date of the decision",
			facts: `"received":"2020-05-12","decision":{"dated":"2020-05-20","published":"2020-05-26"}`,
			want:  "objection.lastDay=2020-07-07"},
		{why: "art. 1 Atw: Ascension, an equated day, a weekend; art. 6:9 lid 2 Awb: a week from the extended end",
			facts: `"received":"2022-04-05","decision":{"published":"2022-04-14"}`,
			want: "objection.nominal=2022-05-26 objection.lastDay=2022-05-30 objection.postReceivedBy=2022-06-06 " +
				"arguable=objection.postReceivedBy=2022-06-07@post-week"},
		{why: "art. 6:8 Awb: without a decision there is no objection term",
			facts: fourWeeks, want: "objection=-"},
		{why: "Stb. 1992, 315: the Awb is of 1 January 1994",
			facts: `"received":"1993-12-21","decision":{"published":"1993-12-31"}`,
			want:  "objection=- caveats=atw.3.3.unknown,awb.6.7.before-1994,wob.6.1992.unverified"},
		{why: "art. 6:7 Awb: a decision of its first working day has its term",
			facts: `"received":"1993-12-21","decision":{"published":"1994-01-03"}`,
			want:  "objection.lastDay=1994-02-14"},
	})
}

func TestObjectionTimely(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 6:9 lid 1 Awb: received on the last day",
			facts: objected(`"received":"2020-07-07"`), want: "objection.timely=true findings=-"},
		{why: "art. 6:9 lid 1 Awb: received the day after the post week; art. 6:11 is named, not computed",
			facts: objected(`"received":"2020-07-15"`), want: "objection.timely=false findings=awb.6.9.late@2020-07-15"},
		{why: "art. 6:9 lid 1 Awb: received on the first day",
			facts: objected(`"received":"2020-05-27"`), want: "objection.timely=true findings=-"},
		{why: "art. 6:9 lid 2 Awb: posted on the last day, received on the seventh day after",
			facts: objected(`"posted":"2020-07-07","received":"2020-07-14"`), want: "objection.timely=true findings=-"},
		{why: "art. 6:9 lid 2 Awb: received on the eighth day after",
			facts: objected(`"posted":"2020-07-07","received":"2020-07-15"`),
			want:  "objection.timely=false findings=awb.6.9.late@2020-07-15"},
		{why: "art. 6:9 lid 2 Awb: posted the day after the last day (ECLI:NL:CRVB:2009:BJ9753)",
			facts: objected(`"posted":"2020-07-08","received":"2020-07-09"`),
			want:  "objection.timely=false findings=awb.6.9.late@2020-07-09"},
		{why: "art. 6:9 lid 2 Awb: received in the week, posting not known: that decides",
			facts: objected(`"received":"2020-07-09"`),
			want:  "objection.timely=- findings=- caveats=awb.6.9.2.posting-unknown,awb.6.9.2.presumed"},
		{why: "art. 6:9 lid 2 Awb: posted in time and not yet received is not known",
			facts: objected(`"posted":"2020-07-07"`), want: "objection.timely=- findings=-"},
		{why: "art. 6:9 lid 2 Awb: posted late cannot become timely",
			facts: objected(`"posted":"2020-07-08"`), want: "objection.timely=false findings=awb.6.9.late@2020-07-08"},
		{why: "art. 6:9 Awb: neither posted nor received, nothing is known",
			facts: objected(`"committeeAnnounced":"2020-07-01"`), want: "objection.timely=- findings=-"},
		{why: "reading post-week, ECLI:NL:GHDHA:2024:2311: Whit Monday 6 June 2022 is the seventh day, default",
			facts: `"received":"2022-04-05","decision":{"published":"2022-04-14"},` +
				`"objection":{"posted":"2022-05-30","received":"2022-06-07"}`,
			want: "objection.timely=false"},
		{why: "reading post-week, art. 1 Atw: under the Atw the day after it is in time",
			facts: `"received":"2022-04-05","decision":{"published":"2022-04-14"},` +
				`"objection":{"posted":"2022-05-30","received":"2022-06-07"}`,
			readings: "post-week",
			want: "objection.postReceivedBy=2022-06-07 objection.timely=true " +
				"arguable=objection.postReceivedBy=2022-06-06@post-week"},
		{why: "reading post-week, art. 2 Atw: 22 to 28 December 2007 hold no ordinary day (24, 27 and 28 December by " +
			"decree); the next two are 2 and 3 January 2008",
			facts: `"received":"2007-10-29","decision":{"published":"2007-11-09"}`,
			want: "objection.lastDay=2007-12-21 objection.postReceivedBy=2007-12-28 " +
				"arguable=objection.postReceivedBy=2008-01-03@post-week"},
		{why: "reading post-week, art. 2 Atw: of 30 April to 6 May 2008 only 6 May is ordinary, so 7 May too",
			facts: `"received":"2008-03-10","decision":{"published":"2008-03-18"}`,
			want: "objection.lastDay=2008-04-29 objection.postReceivedBy=2008-05-06 " +
				"arguable=objection.postReceivedBy=2008-05-07@post-week"},
	})
}

// Art. 6:10 lid 1 Awb: a premature objection.
func TestPrematureObjection(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 6:10 lid 1 Awb: on the day of publication, before the term begins, the decision existed",
			facts: objected(`"received":"2020-05-26"`), want: "objection.timely=true findings=awb.6.10.saved@2020-05-26"},
		{why: "art. 6:10 lid 1 Awb: taken on 20 May, not yet published",
			facts: `"received":"2020-05-12","decision":{"dated":"2020-05-20","published":"2020-05-26"},` +
				`"objection":{"received":"2020-05-20"}`,
			want: "objection.timely=true findings=awb.6.10.saved@2020-05-20"},
		{why: "art. 6:10 lid 1 Awb: not yet taken, but the objector could think so",
			facts: `"received":"2020-05-12","decision":{"dated":"2020-05-20","published":"2020-05-26"},` +
				`"objection":{"received":"2020-05-19","believedTaken":true}`,
			want: "objection.timely=true findings=awb.6.10.saved@2020-05-19"},
		{why: "art. 6:10 Awb: timely is left out for a premature one that it does not save",
			facts: `"received":"2020-05-12","decision":{"dated":"2020-05-20","published":"2020-05-26"},` +
				`"objection":{"received":"2020-05-19"}`,
			want: "objection.timely=- findings=awb.6.10.premature@2020-05-19"},
		{why: "art. 6:10 Awb: nor saved where the objector could not think so",
			facts: `"received":"2020-05-12","decision":{"dated":"2020-05-20","published":"2020-05-26"},` +
				`"objection":{"received":"2020-05-19","believedTaken":false}`,
			want: "objection.timely=- findings=awb.6.10.premature@2020-05-19"},
		{why: "art. 6:9 lid 1 Awb: posted before the term and received in it is received in it",
			facts: objected(`"posted":"2020-05-25","received":"2020-05-27"`), want: "objection.timely=true findings=-"},
		{why: "art. 6:10 lid 1 Awb: no decision at all",
			facts: `"received":"2020-05-12","objection":{"received":"2020-05-19"}`,
			want:  "objection=- findings=awb.6.10.premature@2020-05-19"},
		{why: "art. 6:10 lid 1 Awb: no decision, but the objector could think there was",
			facts: `"received":"2020-05-12","objection":{"received":"2020-05-19","believedTaken":true}`,
			want:  "objection=- findings=awb.6.10.saved@2020-05-19"},
	})
}

// Arts. 6:5 and 6:6 Awb.
func TestObjectionForm(t *testing.T) {
	const in = `"received":"2020-06-15"`
	checkLegal(t, []legal{
		{why: "art. 6:5 lid 1 Awb: all there",
			facts: objected(in +
				`,"form":{"signed":true,"name":true,"address":true,"dated":true,"decision":true,"grounds":true}`),
			want: "findings=-"},
		{why: "art. 6:5 Awb: what is not known is not missing",
			facts: objected(in + `,"form":{}`), want: "findings=-"},
		{why: "art. 6:5 lid 1 Awb: nothing there; art. 6:6 Awb: and no chance to repair",
			facts: objected(in + `,"form":{"signed":false,"name":false,"address":false,"dated":false,` +
				`"decision":false,"grounds":false}`),
			want: "findings=awb.6.5.address@2020-06-15,awb.6.5.dated@2020-06-15,awb.6.5.decision@2020-06-15," +
				"awb.6.5.grounds@2020-06-15,awb.6.5.name@2020-06-15,awb.6.5.signed@2020-06-15," +
				"awb.6.6.not-offered@2020-06-15 objection.timely=true"},
		{why: "art. 6:6 Awb: a term for repair was set and used",
			facts: objected(in+`,"form":{"grounds":false},"repairs":[{"asked":"2020-06-16","set":"2020-06-30",`+
				`"done":"2020-06-25"}]`) + `,"asOf":"2020-07-10"`,
			want: "findings=awb.6.5.grounds@2020-06-15,awb.7.10.2.no-days@2020-06-16"},
		{why: "art. 6:6 Awb: the term lapsed unused",
			facts: objected(in+`,"form":{"grounds":false},"repairs":[{"asked":"2020-06-16","set":"2020-06-30"}]`) +
				`,"asOf":"2020-07-01"`,
			want: "findings=awb.6.5.grounds@2020-06-15,awb.7.10.2.no-days@2020-06-16,awb.6.6.lapsed@2020-06-30"},
		{why: "art. 6:6 Awb: on its last day it has not lapsed",
			facts: objected(in+`,"form":{"grounds":false},"repairs":[{"asked":"2020-06-16","set":"2020-06-30"}]`) +
				`,"asOf":"2020-06-30"`,
			want: "findings=awb.6.5.grounds@2020-06-15,awb.7.10.2.no-days@2020-06-16"},
		{why: "art. 6:6 Awb: asked without a term is no chance; art. 7:10 lid 2 Awb: nor a suspension",
			facts: objected(in + `,"form":{"signed":false},"repairs":[{"asked":"2020-07-20"}]`),
			want:  "findings=awb.6.5.signed@2020-06-15,awb.6.6.not-offered@2020-06-15,awb.7.10.2.no-term-set@2020-07-20"},
	})
	parts := ""
	for _, code := range []string{"signed", "name", "address", "dated", "decision", "grounds"} {
		found := false
		for _, q := range wob.FormRequirements() {
			if q.Code() != code {
				continue
			}
			found = true
			parts += q.Missing().Citation().PartLetter()
			for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
				if text := q.Missing().Text(l, calendar.Args{}); q.Name(l) == "" || !strings.HasSuffix(text, " "+q.Name(l)) ||
					q.Missing().ID() != "awb.6.5."+code {
					t.Errorf("%s: %q is called %q and missed as %q", q.Missing().ID(), code, q.Name(l), text)
				}
			}
		}
		if !found {
			t.Errorf("FormRequirements lacks %s (art. 6:5 lid 1 Awb)", code)
		}
	}
	if parts != "aabcd" {
		t.Errorf("parts of art. 6:5 lid 1 Awb: %q, want aabcd: a name and address, b date, c decision, d grounds", parts)
	}
}

// Art. 15a Wob: the objection against not deciding.
func TestObjectionAgainstNotDeciding(t *testing.T) {
	against := func(received, lodged string) string {
		return `"received":"` + received + `","objection":{"against":"not-deciding","received":"` + lodged + `"}`
	}
	checkLegal(t, []legal{
		{why: "art. 15a lid 2 Wob: from the day after the last day of the term",
			facts: fourWeeks, want: "notDecidingObjection.notBefore=2020-04-01"},
		{why: "art. 15a lid 2 Wob: lodged on that day; no term for the decision on it was found",
			facts: against("2020-03-03", "2020-04-01"), want: "findings=- caveats=wob.15a.no-term objection=-"},
		{why: "art. 15a lid 2 Wob: on the last day the body is not in default",
			facts: against("2020-03-03", "2020-03-31"), want: "findings=wob.15a.premature@2020-03-31"},
		{why: "art. 15a lid 2 Wob: only where that day lies in the range; 30 September 2016 is before it",
			facts: `"received":"2016-09-01"`, want: "decision.lastDay=2016-09-29 notDecidingObjection.notBefore=2016-10-01"},
		{why: "art. 15a Wob: 1 October 2016, its first day",
			facts: `"received":"2016-09-02"`, want: "decision.lastDay=2016-09-30 notDecidingObjection.notBefore=2016-10-01"},
		{why: "art. 15a Wob: 30 April 2022, its last day",
			facts: `"received":"2022-04-01"`, want: "decision.lastDay=2022-04-29 notDecidingObjection.notBefore=2022-04-30"},
		{why: "art. 10.1 Woo: 3 May 2022 is past art. 15a Wob; the Woo has no counterpart",
			facts: `"received":"2022-04-04"`, want: "decision.lastDay=2022-05-02 notDecidingObjection=-"},
		{why: "art. 15a Wob: decided in time, nothing to object to in this way",
			facts: fourWeeks + `,"decision":{"published":"2020-03-31"}`, want: "notDecidingObjection=-"},
		{why: "art. 15a Wob: decided late, it could be lodged from then",
			facts: fourWeeks + `,"decision":{"published":"2020-04-10"}`, want: "notDecidingObjection.notBefore=2020-04-01"},
		{why: "art. 10.1 Woo: lodged when the act was gone",
			facts: against("2022-03-01", "2022-05-01"),
			want:  "findings=wob.15a.not-in-force@2022-05-01 caveats=awb.6.15.as-notice"},
		{why: "art. 15a Wob (Stb. 2016, 301): lodged before it",
			facts: against("2016-08-02", "2016-09-30"), want: "findings=wob.15a.not-in-force@2016-09-30"},
		{why: "art. 15a Wob: on its first day",
			facts: against("2016-08-02", "2016-10-01"), want: "findings=- caveats=wob.15a.no-term"},
		{why: "art. 15a Wob: on its last day",
			facts: against("2022-03-01", "2022-04-30"), want: "findings=- caveats=wob.15a.no-term"},
		{why: "art. 15a Wob: what is not known is left out: no day, so nothing is said of it",
			facts: fourWeeks + `,"objection":{"against":"not-deciding"}`,
			want:  "findings=- notDecidingObjection.notBefore=2020-04-01"},
		{why: "art. 15a Wob: it is no objection against the decision (art. 7:10 Awb does not run)",
			facts: fourWeeks + `,"decision":{"published":"2020-04-10"},"objection":{"against":"not-deciding",` +
				`"received":"2020-04-05"}`,
			want: "objection.lastDay=2020-05-25 objection.timely=- objectionDecision=-"},
	})
}

func TestWindow(t *testing.T) {
	other := calendar.MustProvision("test.window", calendar.Article(calendar.NewAct("Test", "Testwet", ""), "1"),
		"{span}", "{span}")
	nine, err := wob.NewWindowLength(calendar.Weeks(9), other)
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		why             string
		published       string
		length          wob.WindowLength
		last, post      string
		received, other string
		want            calendar.Answer
	}{
		{"art. 6:7 Awb", "2020-05-26", wob.SixWeeks(), "2020-07-07", "2020-07-14", "2020-07-07", "", calendar.Yes},
		{"art. 6:9 lid 1 Awb", "2020-05-26", wob.SixWeeks(), "2020-07-07", "2020-07-14", "2020-07-08", "", calendar.No},
		{"art. 6:9 lid 2 Awb", "2020-05-26", wob.SixWeeks(), "2020-07-07", "2020-07-14", "2020-07-14", "2020-07-07",
			calendar.Yes},
		{"art. 6:9 lid 2 Awb", "2020-05-26", wob.SixWeeks(), "2020-07-07", "2020-07-14", "2020-07-15", "2020-07-07",
			calendar.No},
		{"art. 6:9 lid 2 Awb", "2020-05-26", wob.SixWeeks(), "2020-07-07", "2020-07-14", "", "2020-07-07", calendar.Unknown},
		{"art. 6:9 Awb: nothing known", "2020-05-26", wob.SixWeeks(), "2020-07-07", "2020-07-14", "", "", calendar.Unknown},
		{"art. 69 lid 1 Vw 2000: four weeks", "2018-08-23", weeksOf(4, "art. 69 lid 1 Vw 2000"), "2018-09-20", "2018-09-27",
			"2018-09-20", "", calendar.Yes},
		{"art. 69 lid 2 Vw 2000: one week, 10 May 2013 equated (ECLI:NL:RVS:2013:CA2012)", "2013-05-03",
			weeksOf(1, "art. 69 lid 2 Vw 2000"), "2013-05-13", "2013-05-20", "2013-05-13", "", calendar.Yes},
		{"art. 2 Atw: a week that would hold one ordinary day", "2007-12-26", weeksOf(1, "art. 69 lid 2 Vw 2000"),
			"2008-01-03", "2008-01-10", "2008-01-03", "", calendar.Yes},
		{"a length of a statute of one's own", "2020-05-26", nine, "2020-07-28", "2020-08-04", "2020-07-28", "",
			calendar.Yes},
	} {
		w, err := wob.Clock{}.Window(date(row.published), row.length)
		if err != nil {
			t.Errorf("%s: %v", row.why, err)
			continue
		}
		if w.Term.LastDay() != date(row.last) || w.PostReceivedBy != date(row.post) {
			t.Errorf("%s: last day %s, by post %s; want %s, %s", row.why, w.Term.LastDay(), w.PostReceivedBy, row.last, row.post)
		}
		if got := w.InTime(date(row.received), date(row.other), calendar.No); got != row.want {
			t.Errorf("%s: received %q, posted %q: %s, want %s", row.why, row.received, row.other, got, row.want)
		}
	}
	for _, bad := range []struct {
		why       string
		published string
		length    wob.WindowLength
	}{
		{"no length", "2020-05-26", wob.WindowLength{}},
		{"before the Awb", "1993-12-31", wob.SixWeeks()},
		{"no day", "", wob.SixWeeks()},
		{"past the table of days", "2040-12-01", wob.SixWeeks()},
	} {
		if _, err := (wob.Clock{}).Window(date(bad.published), bad.length); err == nil {
			t.Errorf("Window: %s is no error", bad.why)
		}
	}
	if _, err := wob.NewWindowLength(calendar.Span{}, other); err == nil {
		t.Error("NewWindowLength: a term of no length is no error")
	}
	if _, err := wob.NewWindowLength(calendar.Weeks(1), nil); err == nil {
		t.Error("NewWindowLength: no provision is no error")
	}
}

// Art. 6:5 Awb holds for every objection, also where there is no decision yet
// and where it is against not deciding.
func TestFormOfEveryObjection(t *testing.T) {
	checkLegal(t, []legal{
		{why: "art. 6:5 lid 1 onder d Awb, against not deciding",
			facts: `"received":"2020-03-03","objection":{"received":"2020-04-10","against":"not-deciding",` +
				`"form":{"grounds":false}}`,
			want: "findings=awb.6.5.grounds@2020-04-10,awb.6.6.not-offered@2020-04-10"},
		{why: "art. 6:5 lid 1 Awb, before the decision, on a day that is not known",
			facts: `"received":"2020-03-03","objection":{"form":{"signed":false}}`,
			want:  "findings=awb.6.5.signed@2020-03-03,awb.6.6.not-offered@2020-03-03"},
	})
}

// Art. 6:9 lid 2 Awb: what was received before it was posted is no fact.
func TestReceivedBeforePosted(t *testing.T) {
	w, err := wob.Clock{}.Window(calendar.MustParse("2020-05-26"), wob.SixWeeks())
	if err != nil {
		t.Fatal(err)
	}
	if got := w.InTime(calendar.MustParse("2020-06-21"), calendar.MustParse("2020-06-29"),
		calendar.Unknown); got != calendar.Unknown {
		t.Errorf("received 21 June, posted 29 June: %v", got)
	}
}

func TestWindowLengthsHaveASpan(t *testing.T) {
	for _, row := range []struct {
		why  string
		l    wob.WindowLength
		want string
	}{
		{"art. 6:7 Awb", wob.SixWeeks(), "P6W"},
		{"art. 69 lid 1 Vw 2000", weeksOf(4, "art. 69 lid 1 Vw 2000"), "P4W"},
		{"art. 69 lid 2 Vw 2000", weeksOf(1, "art. 69 lid 2 Vw 2000"), "P1W"},
		{"not set", wob.WindowLength{}, calendar.Span{}.String()},
	} {
		if got := row.l.Span().String(); got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
	}
}
