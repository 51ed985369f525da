package wobrules_test

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
	"github.com/wobrules/wobrules/wob/ground/inventory"
	"github.com/wobrules/wobrules/wob/ical"
	"github.com/wobrules/wobrules/wob/lateness"
	"github.com/wobrules/wobrules/wob/picture"
	"github.com/wobrules/wobrules/wob/zgw"
)

// everyCall calls every function of the four packages, and every method of the
// values that programs share (a Calendar, a Rule, a Clock, a Check, a scope
// Reading), and says what came back.
func everyCall(document []byte) string {
	var b strings.Builder
	say := func(values ...any) { fmt.Fprintln(&b, values...) }
	day := calendar.MustParse("2021-06-11")
	callCalendar(say, day)
	callWob(say, day)
	callGround(say, day)
	callInventory(say, day)
	callScope(say, day, document)
	callBridges(say, day)
	return b.String()
}

func callCalendar(say func(...any), day calendar.Date) {
	c := calendar.Calendar{}
	by := calendar.MustProvision("vbw.1", calendar.Article(calendar.NewAct("Vbw", "Voorbeeldwet", "BWBR0000000"), "1"), "{span}", "{span}")
	other, err := calendar.NewProvision("vbw.2", calendar.Source("Stb. 2021, 1", ""), "op {on}", "on {on}")
	say(other.Text(calendar.Dutch, calendar.Args{On: day}), err, calendar.CiteATW("1", "1"), calendar.Ruling("ECLI:NL:RVS:2020:1"))
	reading, err := calendar.NewReading(1, "open", by, other, calendar.Later)
	say(reading, err)
	rule := calendar.Seq(
		calendar.After(calendar.Weeks(4), by),
		calendar.Adjourn(calendar.Days(28), by, calendar.NotifiedBy(calendar.Extend()), calendar.CountedFrom(calendar.Either(reading, calendar.Rule{}, calendar.Next()))),
		calendar.Suspend(calendar.BegunBy(calendar.Extend()), calendar.Through(calendar.Before(calendar.Days(1), by)), by),
		calendar.Agree(calendar.ConsentedBy(calendar.Extend()), other),
		calendar.Extend())
	facts := calendar.Facts{Start: day, Suspensions: []calendar.Suspension{{Ground: by, From: day.AddDays(3), To: day.AddDays(9)}}}
	term, err := rule.Term(facts, c, calendar.Readings{}.With(reading))
	for step := range term.Steps() {
		say(step.Text(calendar.English))
	}
	bounds, errBounds := rule.Bounds(facts, c, calendar.Readings{})
	say(rule.String(), term.LastDay(), err, bounds, errBounds)
	say(calendar.Months(1), calendar.Years(1), calendar.AnswerOf(true), calendar.DateOf(time.Unix(0, 0).UTC()))
	say(calendar.New(2021, time.June, 11))
	say(calendar.Parse("2021-6-11"))
	say(calendar.ParseSpan("P4W"))
	say(calendar.ParseLang("en"))
	free, err := c.Free(day)
	say(free, err, c.Next(day), c.Known(day), c.KnownUntil(), c.Why(calendar.MustParse("2021-05-05")))
	say(c.LastDay(day, calendar.Weeks(6)))
	from, until := c.Range()
	for d, why := range c.FreeDays(calendar.MustParse("2021-05-01"), day) {
		say(d, why)
	}
	decree, err := calendar.NewDecree(other, 2029, 2029, calendar.MustParse("2029-05-11"))
	with, errWith := c.With(decree)
	say(from, until, err, errWith, with.KnownUntil(), with.Next(calendar.MustParse("2029-05-11")))
	for p := range calendar.Provisions() {
		say(p, p.Citation().Long(), p.Citation().JCI(), p.Citation().URL())
	}
}

func callWob(say func(...any), day calendar.Date) {
	k := wob.Clock{}
	line := `{"id":"1","received":"2021-06-11","adjournments":[{"notified":"2021-06-20","by":"P4W"}],"decision":{"published":"2021-09-01","discloses":"yes","objectionExpected":"yes"},` +
		`"default":{"sent":"2021-08-10","received":"2021-08-11"},"objection":{"received":"2021-09-20","decided":"2021-12-20"}}`
	c, err := wob.ParseCase([]byte(line))
	say(c.Check(), err)
	t, err := k.Timeline(c)
	say(string(t.AppendJSON(nil, calendar.Dutch)), t.Text(calendar.English), err)
	file := line + "\n" + `{"id":"2"}` + "\n"
	for c, err := range wob.Cases(strings.NewReader(file)) {
		say(c.ID, err)
	}
	var sum lateness.Report
	for t, err := range k.Timelines(strings.NewReader(file)) {
		if err == nil {
			sum.Add(t)
		}
		say(slices.Collect(wob.Faults(err)), wob.ErrorText(cmp.Or(err, io.EOF), calendar.Dutch), maps.Collect(wob.ErrorCodes()))
		say(t.Decision.LastDay(), string(wob.AppendErrorJSON(nil, calendar.English, "", t.ID, err)))
	}
	event, err := wob.ParseEvent([]byte(`{"id":"e","on":"2021-06-11","kind":"received"}`))
	for e, err := range wob.Events(strings.NewReader(`{"id":"e","on":"2021-06-11","kind":"received"}`)) {
		say(e, err)
	}
	say(wob.Fold(slices.Values([]wob.Event{event})))
	say(slices.Collect(wob.EventKinds()), string(wob.CaseSchema()), string(wob.TimelineSchema()), err)
	for a := range (wob.Batch{Clock: k, Cores: 2}).Answers(strings.NewReader(file)) {
		say(a.Timeline.ID, a.Err)
	}
	columns, err := wob.ParseColumns("received=in,decided=out,id=nr")
	say(sum.Text(calendar.Dutch), err)
	order, err := wob.ParseDayOrder("dmy")
	say(order, err)
	say(wob.FindColumns([]byte("ontvangen;besloten\n")))
	const table = "nr,in,out\n1,2021-06-11,2021-07-01\n2,,\n"
	for c, err := range wob.CasesCSV(strings.NewReader(table), columns) {
		say(c.ID, c.Received, err)
	}
	for t, err := range k.TimelinesCSV(strings.NewReader(table), columns) {
		say(t.ID, t.Decision.LastDay(), err)
	}
	for r := range wob.AllReadings() {
		same, err := wob.ParseReading(r.ID())
		say(same == r, err, r.Default(), r.Other())
	}
	for p := range wob.Provisions() {
		say(p, p.Citation())
	}
	say(wob.LongestAdjournment(day))
	say(wob.FormRequirements())
	for how := range wob.Closings() {
		say(how, how.Name(calendar.Dutch))
	}
	for key := range wob.Keys() {
		say(key, key.Name(calendar.Dutch))
	}
	for change := range wob.Changes(t, wob.Timeline{}) {
		say(change.Kind, change.Before.Key, change.By)
	}
	say(c.On(day).Received)
	nine, err := wob.NewWindowLength(calendar.Weeks(9), slices.Collect(wob.Provisions())[0])
	say(err)
	for _, length := range []wob.WindowLength{wob.SixWeeks(), wob.FourWeeksVw(), wob.OneWeekVw(), nine} {
		w, err := k.Window(day, length)
		say(w.Term.LastDay(), w.PostReceivedBy, err, w.InTime(day, day, calendar.Unknown))
	}
	say(k.Penalty(wob.PenaltyFacts{LastDay: day, Filed: day.AddDays(-60), Received: day.AddDays(3), AsOf: day.AddDays(40)}))
	say(k.WindowAfterComplaint(day.AddDays(400), day.AddDays(410), day.AddDays(420)))
	say(k.DisclosureAfterRelief(day.AddDays(400), wob.Relief{Asked: day.AddDays(401), Ended: day.AddDays(410), Granted: calendar.No}))
	say(k.DecideAfterAdvice(day.AddDays(400), day.AddDays(410)))
	say(k.DecideAfterRulingIn(day, calendar.Weeks(3), wob.BasisSize))
	for _, term := range []func(calendar.Date) (wob.OtherTerm, error){
		k.AskPrecision, k.ConsultOnSize, k.CourtRuling, k.CourtRulingAfterHearing, k.DecideAfterRuling,
		k.DeclineAbuse, k.DeclineImprecise, k.DeclineIncomplete, k.FixPenalty, k.PayPenalty,
	} {
		say(term(day))
		say(term(day.AddDays(700)))
	}
}

func callGround(say func(...any), day calendar.Date) {
	const text = "artikel 10, tweede lid, aanhef en onder e en g, van de Wob; artikel 10 EVRM"
	for f := range cite.Find(text) {
		say(f)
	}
	for f := range cite.FindIn(ground.BES, text) {
		say(f)
	}
	say(cite.CheckText(text), cite.Cell(text), cite.CellIn(ground.BES, text), ground.Facts(), ground.Laws(), ground.Territories(), ground.Older(day, day.AddDays(2000)))
	for _, g := range ground.Grounds() {
		again, err := ground.Parse(g.String())
		say(g.Name(calendar.English), again == g, err)
	}
	say(ground.On(day))
	for r := range ground.AllReadings() {
		say(r)
	}
	say(ground.DocumentConflicts(ground.Woo, ground.MustParse("5.1.5"), ground.MustParse("5.1.2.e")))
	say(ground.ParseReading("five-years-at"))
	say(string(ground.PassageSchema()))
	say(ground.LookUp(day, "Wpg", "7"))
	say(ground.LookUp(day.AddDays(2000), "Gemeentewet", "25"))
	say(ground.Conflicts(ground.Wob, ground.MustParse("10.2.e"), ground.MustParse("5.1.2.e")))
	passage, err := ground.ParsePassage([]byte(`{"decided":"2021-06-11","environmental":"no"}`))
	say(passage, err)
	e, g := ground.MustParse("10.2.e").Question(), ground.MustParse("10.2.g").Question()
	for _, question := range []ground.Question{ground.All(e, g), ground.Any(e, g)} {
		r, err := question.Of(passage)
		say(question.String(), r.Text(calendar.Dutch), err)
	}
	replies, err := ground.Each(passage)
	for _, r := range replies {
		say(r.Text(calendar.English))
	}
	say(err)
	for p := range ground.Provisions() {
		say(p, p.Citation())
	}
}

func callInventory(say func(...any), day calendar.Date) {
	say(inventory.ParseAssessment("deels openbaar"))
	rows := "Nr.;Documentnaam;Beoordeling\n1;Memo;Deels openbaar (10.2.e)\n2;Nota;Dubbel (9)\n"
	var read []inventory.Row
	list, err := inventory.Open(strings.NewReader(rows), inventory.Options{})
	say(err, list.Above(), list.Unread())
	for c := range list.Columns() {
		say(c)
	}
	for d, err := range list.Rows() {
		read = append(read, d)
		say(d, err)
	}
	cells := func(yield func(int, []string) bool) {
		_ = yield(1, []string{"Nr.", "Beoordeling"}) && yield(2, []string{"1", "Niet openbaar"})
	}
	list, err = inventory.OpenCells(cells, inventory.Options{})
	say(err)
	for f, err := range inventory.CheckList(ground.Netherlands, day, list.Rows()) {
		say(f.Text(calendar.Dutch), err)
	}
	for a := range inventory.Assessments() {
		say(a, slices.Collect(a.Words()))
	}
	for k := range inventory.ColumnKinds() {
		say(k, slices.Collect(k.Headings()))
	}
	var csv, json bytes.Buffer
	say(inventory.WriteCSV(&csv, slices.Values(read)), csv.String())
	say(inventory.WriteJSON(&json, slices.Values(read)), json.String())
	for d, err := range inventory.ReadJSON(bytes.NewReader(json.Bytes())) {
		say(d, err)
	}
	say(inventory.ParseRow([]byte(`{"number":"1"}`)))
	for p := range inventory.Provisions() {
		say(p, p.Citation())
	}
}

func callScope(say func(...any), day calendar.Date, document []byte) {
	l, err := letter.Parse(document)
	say(err)
	exam, err := letter.NewExam(l, wob.Clock{}, letter.AssumeAll)
	say(err, len(letter.Checks()))
	for _, f := range letter.Review(exam) {
		say(f.Text(calendar.Dutch))
	}
	exam, err = letter.NewExamOfText(l, []letter.Open{{Kind: "date", Why: letter.NotFound}}, wob.Clock{}, 0)
	say(exam.Report().Text(calendar.Dutch), err)
	report, err := letter.Examine(l, wob.Clock{}, letter.AssumeAll)
	say(report.Text(calendar.English), err)
	period, err := scope.NewPeriod(day.AddDays(-700), day)
	say(period, err)
	rd, err := scope.Read(scope.Request{Items: []scope.Item{{ID: "1", Period: period}, {ID: "2"}}}, day)
	say(err)
	talk := scope.Talk{On: day.AddDays(-5), Channel: "telephone"}
	earlier := scope.EarlierDecision{Date: day.AddDays(-300), Published: calendar.Yes, SameApplicant: calendar.Yes, SameBody: calendar.Yes, Refused: calendar.Yes}
	for _, limit := range []scope.Limit{
		scope.ByPublication(earlier, earlier.Date), scope.ByRepetition(earlier, earlier.Date, calendar.No), scope.ByBody(period),
		scope.ByAgreement(period, talk), scope.RefusedWidening(talk), scope.DecidedJointly("1", "2"), scope.ByWithdrawal(talk),
	} {
		next, err := rd.With(limit)
		say(limit.Text(calendar.Dutch), err)
		for days := -700; days < 10; days += 50 {
			d := scope.Document{ID: "a", Items: []string{"1"}, Dated: scope.Day(day.AddDays(days))}
			say(rd.Covers(&d), next.Covers(&d))
			for at, limit := range next.Why(&d) {
				say(at, limit.Text(calendar.Dutch))
			}
		}
		say(slices.Collect(next.Gaps("1")), slices.Collect(next.In("1")), slices.Collect(next.Out("1")))
		say(next.Request(), next.Reference(), slices.Collect(next.JoinedWith("1")), slices.Collect(next.Depends("1")), slices.Collect(next.LimitsOf("1")), slices.Collect(next.Alike()))
		say(next.Asked("1"))
		for l := range next.Limits() {
			say(l.Text(calendar.English))
		}
		for l, why := range next.Idle() {
			say(l.Text(calendar.English), why.ID())
		}
		next, err = next.With(scope.DecidedJointly("2"))
		say(len(slices.Collect(next.Limits())), err)
	}
	say(letter.Dispositions(wob.Netherlands, day))
	for p := range scope.Provisions() {
		say(p, p.Citation())
	}
	for p := range letter.Provisions() {
		say(p, p.Citation())
	}
}

func callBridges(say func(...any), day calendar.Date) {
	c := wob.Case{ID: "z", Received: day, Adjournments: []wob.Adjournment{{Notified: day.AddDays(9), By: calendar.Weeks(2)}},
		Decision: &wob.Decision{Published: day.AddDays(60)}, Objections: []wob.Objection{{Received: day.AddDays(70)}}, AsOf: day.AddDays(200)}
	t, err := wob.Clock{}.Timeline(c)
	say(err)
	feed := ical.Feed{Host: "a.example", Stamp: time.Unix(0, 0), Alarms: []int{7}}
	var b bytes.Buffer
	say(feed.Write(&b, slices.Values([]ical.Case{{ID: c.ID, Deadlines: t.Deadlines()}})), b.String())
	say(ical.AlarmDay(calendar.Calendar{}, day, 7))
	drawn := picture.Timeline{Title: c.ID, Deadlines: t.Deadlines(), Arguable: t.Arguable, Today: c.AsOf}
	say(string(drawn.AppendSVG(nil)), drawn.Text())
	var r lateness.Report
	r.Add(t, lateness.YearReceived(t), lateness.QuarterReceived(t), lateness.YearDecided(t), lateness.Act(t))
	say(string(r.AppendFigures(nil, calendar.Dutch)), lateness.GroupName(lateness.ByBody, calendar.Dutch), lateness.Share(1, 3))
	say(string(picture.Lateness{Report: &r, By: lateness.ByYearReceived}.AppendSVG(nil)))
	fields, missing := zgw.Request(c, t, zgw.Options{})
	body, err := fields.Zaak.MarshalJSON()
	say(string(body), missing, err)
	fields, missing, err = zgw.Objection(c, t, "", zgw.Options{})
	body, _ = fields.Zaak.MarshalJSON()
	say(string(body), missing, err)
	say(zgw.ParseDuration("P2W"))
	say(zgw.PartialDecision(c, t, "p", zgw.Options{}))
	types := zgw.Types{Zaak: &zgw.ZaakType{Doorlooptijd: calendar.Months(1)}}
	found, err := zgw.Check(wob.Clock{}, c, fields, types)
	say(err)
	objected, err := zgw.CheckObjection(wob.Clock{}, c, "", fields, types)
	say(err)
	for _, f := range append(found, objected...) {
		say(f.Text(calendar.Dutch))
	}
}

// Whatever is called from many goroutines at once gives each what it gives one
// alone.
func TestEveryCallFromManyGoroutines(t *testing.T) {
	document, err := os.ReadFile("examples/clearview/testdata/jenv-2020-05-26.json")
	if err != nil {
		t.Fatal(err)
	}
	want := everyCall(document)
	if lines := strings.Count(want, "\n"); lines < 500 {
		t.Fatalf("the calls say only %d lines:\n%s", lines, want)
	}
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 3 {
				if got := everyCall(document); got != want {
					t.Errorf("many goroutines get another answer:\n%s\nnot\n%s", got, want)
					return
				}
			}
		})
	}
	group.Wait()
}
