package wob_test

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

func written(b []byte, t wob.Timeline, err error) []byte {
	if err != nil {
		return wob.AppendErrorJSON(b, calendar.English, "", t.ID, err)
	}
	return t.AppendJSON(b, calendar.Dutch)
}

func answers(b wob.Batch, r io.Reader) (all []string) {
	b.Write = written
	for a := range b.Answers(r) {
		all = append(all, string(a.Text))
	}
	return all
}

// On several cores a file is answered as on one: the same answers in the same
// order, a bad case in its place, whatever the reader gives at a time.
func TestCoresGiveTheAnswersOfOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pick := fromRapid(t)
		var file strings.Builder
		for i := range pick(300) {
			if pick(5) == 0 {
				file.WriteString(pick.garbage() + "\n")
			} else {
				file.WriteString(good(fmt.Sprint(i)) + "\n")
			}
		}
		one := answers(wob.Batch{}, strings.NewReader(file.String()))
		if diff := cmp.Diff(one,
			answers(wob.Batch{Cores: 1 + pick(4)}, iotest.HalfReader(strings.NewReader(file.String())))); diff != "" {
			t.Fatal(diff)
		}
	})
}

// The day of the question holds for a case that has none, before it is judged
// whether a suspension is still open.
func TestTheDayOfTheQuestion(t *testing.T) {
	const open = `{"id":"a","received":"2020-03-03","suspensions":[{"ground":"awb.4.15.1.b",` +
		`"notified":"2020-03-10"}]}` + "\n" +
		`{"id":"b","received":"2020-03-03","asOf":"2020-03-04"}`
	var days []string
	for a := range (wob.Batch{AsOf: calendar.MustParse("2020-03-20")}).Answers(strings.NewReader(open)) {
		days = append(days, fmt.Sprint(a.Timeline.ID, " ", a.Case.AsOf, " ", a.Err))
	}
	if diff := cmp.Diff([]string{"a 2020-03-20 <nil>", "b 2020-03-04 <nil>"}, days); diff != "" {
		t.Error(diff)
	}
}

// A case that came is answered before the next one does.
func TestASlowFileIsAnsweredAtOnce(t *testing.T) {
	for _, cores := range []int{1, 2} {
		r, w := io.Pipe()
		go func() { _, _ = io.WriteString(w, good("a")+"\n") }()
		got := make(chan wob.Answered)
		go func() {
			for a := range (wob.Batch{Cores: cores}).Answers(r) {
				got <- a
			}
			close(got)
		}()
		select {
		case a := <-got:
			if a.Timeline.ID != "a" || !a.Waits {
				t.Errorf("%d cores: %s, waits %t", cores, a.Timeline.ID, a.Waits)
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("%d cores: no answer", cores)
		}
		_ = w.Close()
		if a, more := <-got; more {
			t.Errorf("%d cores: another answer, %v", cores, a)
		}
	}
}

// An error of the reader, whatever its type, is the last answer; a caller that
// stops gets no more.
func TestBatchEnds(t *testing.T) {
	fault := &wob.InputError{Key: "x"}
	for _, cores := range []int{1, 3} {
		b := wob.Batch{Cores: cores}
		file := io.MultiReader(strings.NewReader(good("a")+"\n"+good("b")+"\n"), iotest.ErrReader(fault))
		n := 0
		var last error
		for a := range b.Answers(file) {
			n++
			last = a.Err
		}
		if n != 3 || last != error(fault) {
			t.Errorf("%d cores: %d answers, the last %v", cores, n, last)
		}
		n = 0
		for range b.Answers(strings.NewReader(strings.Repeat(good("a")+"\n", 5000))) {
			if n++; n == 7 {
				break
			}
		}
		if n != 7 {
			t.Errorf("%d cores: %d answers after a stop", cores, n)
		}
	}
}

// A batch on a day answers each case as it was on that day (Case.On): of one that
// was not received yet, or that cannot be judged on that day, an error with its
// line in its place.
func TestABatchOnADay(t *testing.T) {
	const file = `{"id":"a","received":"2026-03-02","decision":{"published":"2026-03-30"},"asOf":"2026-06-01"}
{"id":"b","received":"2026-03-17"}
{"id":"c","received":"2026-03-16","closed":{"how":"withdrawn","on":"2026-03-17"}}
{"id":"d","received":"2026-03-03","recieved":"2026-03-03"}
{"id":"e","received":"2026-03-02","decision":{"published":"2040-12-20"}}
{"id":"f","received":"2026-03-02","decision":{"published":"2026-03-01"}}
{"id":"g","received":"2026-03-02","partial":[{"id":"p","published":"2026-03-20"}],` +
		`"objections":[{"of":"p","received":"2026-03-10"}]}
`
	var got []string
	for a := range (wob.Batch{On: calendar.MustParse("2026-03-16")}).Answers(strings.NewReader(file)) {
		decision, _ := a.Timeline.Deadline(wob.KeyDecision, "")
		got = append(got, fmt.Sprint(a.Case.ID, a.Timeline.ID, " ", a.Case.Received, " ", a.Case.AsOf, " ",
			decision.State, " ", a.Err))
	}
	if diff := cmp.Diff([]string{
		"aa 2026-03-02 2026-03-16 open <nil>",
		`bb    line 2: received: "2026-03-17": lies after on, 2026-03-16`,
		"cc 2026-03-16 2026-03-16 ahead <nil>",
		`dd    line 4: recieved: "2026-03-03": unknown key`,
		"ee 2026-03-02 2026-03-16 open <nil>", // what leads outside the days known had not happened
		`ff    line 6: decision.published: "2026-03-01": lies before received, 2026-03-02`,
		// What it is about was not there yet.
		`gg 2026-03-02 2026-03-16  line 7: objections[0].of: "p": names nothing that is there`,
	}, got); diff != "" {
		t.Error(diff)
	}
	got = nil
	for a := range (wob.Batch{}).Answers(strings.NewReader(strings.Split(file, "\n")[4])) {
		got = append(got, fmt.Sprint(a.Case.ID, a.Timeline.ID, " ", a.Timeline.Act, " ",
			strings.HasPrefix(a.Err.Error(), "line 1: decision.published: ")))
	}
	if diff := cmp.Diff([]string{"ee  true"}, got); diff != "" {
		t.Error(diff)
	}
}

// A table is answered row by row, on the day of its column or else of the batch,
// and so it is as a sequence of timelines.
func TestABatchOfATable(t *testing.T) {
	const table = "nr,binnen,af\n1,2026-03-02,\n2,2026-03-32,\n3,2026-03-17,\n4,2026-03-02,2026-03-30\n"
	columns := wob.Columns{ID: "nr", Received: "binnen", Decided: "af", AsOf: calendar.MustParse("2026-03-31")}
	for _, b := range []wob.Batch{
		{Columns: columns},
		{Columns: wob.Columns{ID: "nr", Received: "binnen", Decided: "af"}, AsOf: calendar.MustParse("2026-03-31")},
		{Columns: columns, AsOf: calendar.MustParse("2026-06-01")},
		{Columns: columns, Cores: 2},
	} {
		var got []string
		for a := range b.Answers(strings.NewReader(table)) {
			d, _ := a.Timeline.Deadline(wob.KeyDecision, "")
			got = append(got, fmt.Sprint(a.Timeline.ID, " ", d.State, " ", d.Days, " ", a.Err != nil))
		}
		// art. 4.4 Woo: 2 March + 28, adjourned by 14 as is assumed, is 13 April; of 17 March it is 28 April.
		if diff := cmp.Diff([]string{"1 open 13 false", "2  0 true", "3 open 28 false", "4 done 0 false"}, got); diff != "" {
			t.Error(diff)
		}
	}
	n := 0
	for tl, err := range (wob.Clock{}).TimelinesCSV(strings.NewReader(table), columns) {
		if n++; tl.ID != fmt.Sprint(n) || (err != nil) != (n == 2) {
			t.Errorf("%d: %s, %v", n, tl.ID, err)
		}
		if n == 3 {
			break
		}
	}
	for tl, err := range (wob.Clock{}).Timelines(strings.NewReader(good("x") + "\n" + good("y"))) {
		if n++; tl.ID != "x" || err != nil {
			t.Errorf("%s, %v", tl.ID, err)
		}
		break
	}
	if n != 4 {
		t.Errorf("%d answers after two stops", n)
	}
}

// Many loads on several cores are answered in their order, each with its own text.
func TestManyLoadsKeepTheirOrder(t *testing.T) {
	short := func(b []byte, t wob.Timeline, err error) []byte {
		if err != nil {
			return append(b, err.Error()...)
		}
		return append(b, t.ID...)
	}
	const n = 6000
	var file strings.Builder
	for i := range n {
		file.WriteString(good(fmt.Sprint(i)) + "\n")
	}
	i := 0
	for a := range (wob.Batch{Cores: 3, Write: short}).Answers(strings.NewReader(file.String() + "{}\n")) {
		want := fmt.Sprint(i)
		if i == n {
			want = fmt.Sprintf("line %d: received: must be given", n+1)
		}
		if string(a.Text) != want {
			t.Fatalf("answer %d is %s, want %s", i, a.Text, want)
		}
		_ = append(a.Text, "overwritten"...) // what a caller appends to one text is not in another
		i++
	}
	if i != n+1 {
		t.Errorf("%d answers", i)
	}
}
