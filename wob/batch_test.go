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
	const open = `{"id":"a","received":"2020-03-03","suspensions":[{"ground":"awb.4.15.1.b","notified":"2020-03-10"}]}` + "\n" +
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
