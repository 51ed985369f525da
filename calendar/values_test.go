package calendar_test

import (
	"bytes"
	"encoding"
	"encoding/gob"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"testing"

	"database/sql"
	"database/sql/driver"

	. "github.com/wobrules/wobrules/calendar"
)

// Every value reads back the same from a text, from JSON, from gob and from a
// database.
func TestValuesReadBack(t *testing.T) {
	for _, v := range []any{
		Date{}, MustParse("0001-01-01"), MustParse("2020-02-29"), MustParse("9999-12-31"),
		Span{}, Weeks(4), Days(28), Months(3), Years(1),
		Unknown, Yes, No,
	} {
		text, err := v.(encoding.TextMarshaler).MarshalText()
		back := reflect.New(reflect.TypeOf(v))
		same := func(how string, err error) {
			t.Helper()
			if err != nil || back.Elem().Interface() != v {
				t.Errorf("%T %v through %s: %v, %v", v, v, how, back.Elem(), err)
			}
			back = reflect.New(reflect.TypeOf(v))
		}
		same("a text", errors.Join(err, back.Interface().(encoding.TextUnmarshaler).UnmarshalText(text)))

		b, err := json.Marshal(v)
		same("JSON", errors.Join(err, json.Unmarshal(b, back.Interface())))

		var buf bytes.Buffer
		err = gob.NewEncoder(&buf).Encode(v)
		same("gob", errors.Join(err, gob.NewDecoder(&buf).Decode(back.Interface())))

		stored, err := v.(driver.Valuer).Value()
		same("a database", errors.Join(err, back.Interface().(sql.Scanner).Scan(stored)))
		if stored != nil {
			same("the bytes of a database", back.Interface().(sql.Scanner).Scan([]byte(inBytes(stored))))
		}
	}
}

// inBytes is how a database that gives all as text writes a value.
func inBytes(stored driver.Value) string {
	switch stored {
	case true:
		return "1"
	case false:
		return "0"
	}
	return fmt.Sprint(stored)
}

// What a database gives is taken strictly.
func TestScanErrors(t *testing.T) {
	for _, row := range []struct {
		into sql.Scanner
		src  any
		err  string
	}{
		{new(Answer), int64(7), `calendar.Answer.Scan("7"): takes NULL, a truth value, 1 or 0`},
		{new(Answer), 1.0, `calendar.Answer.Scan("1"): takes NULL, a truth value, 1 or 0`},
		{new(Answer), "yes", `calendar.Answer.Scan("yes"): takes NULL, a truth value, 1 or 0`},
		{new(Answer), []byte("true"), `calendar.Answer.Scan("true"): takes NULL, a truth value, 1 or 0`},
		{new(Span), int64(4), `calendar.Span.Scan(int64): takes NULL or text`},
		{new(Span), "4W", `calendar.ParseSpan("4W"): not a duration such as P4W or P28D`},
		{new(Span), "", `calendar.ParseSpan(""): not a duration such as P4W or P28D`},
		{new(Date), int64(4), `calendar.Date.Scan(int64): takes NULL, text or a time`},
	} {
		before := fmt.Sprint(row.into)
		err := row.into.Scan(row.src)
		message(t, fmt.Sprintf("%T", row.into), err, row.err)
		if after := fmt.Sprint(row.into); after != before {
			t.Errorf("%T: %v left %s, was %s", row.into, row.src, after, before)
		}
	}
}

// A value that no constant has is an error wherever it would be stored.
func TestHandMadeAnswer(t *testing.T) {
	a := Answer(7)
	_, errText := a.MarshalText()
	_, errJSON := a.MarshalJSON()
	_, errGob := a.GobEncode()
	_, errValue := a.Value()
	for i, err := range []error{errText, errJSON, errGob, errValue} {
		if err == nil {
			t.Errorf("%d: Answer(7) is taken", i)
		}
	}
	if Lang(7).String() != "Lang(7)" || Weeks(2).Long(7) != "2 weken" {
		t.Errorf("Lang(7) prints as %s and says %q", Lang(7), Weeks(2).Long(7))
	}
}

// A program can tell a day that is none from one that is not in the table.
func TestErrorsCompare(t *testing.T) {
	free := func(d Date) error { _, err := Calendar{}.Free(d); return err }
	lastDay := func(d Date, s Span) error { _, err := Calendar{}.LastDay(d, s); return err }
	term := func(f Facts) error { _, err := decision.Term(f, Calendar{}, Readings{}); return err }
	bounds := func(f Facts) error { _, err := decision.Bounds(f, Calendar{}, Readings{}); return err }
	parsed := func(s string) error { _, err := Parse(s); return err }
	_, errNew := New(2021, 2, 29)
	old := MustParse("1989-12-31")
	for i, row := range []struct {
		err, is error
	}{
		{parsed("2020-2-3"), ErrNoDate}, {parsed("2020-02-30"), ErrNoDate}, {parsed(""), ErrNoDate}, {errNew, ErrNoDate},
		{new(Date).UnmarshalText([]byte("x")), ErrNoDate}, {new(Date).Scan("x"), ErrNoDate},
		{free(Date{}), ErrNoDate}, {lastDay(Date{}, Weeks(1)), ErrNoDate}, {term(Facts{}), ErrNoDate},
		{bounds(Facts{}), ErrNoDate},
		{free(old), ErrOutside}, {lastDay(old, Weeks(1)), ErrOutside}, {term(Facts{Start: old}), ErrOutside},
		{lastDay(MustParse("2040-12-31"), Weeks(1)), ErrOutside}, {bounds(Facts{Start: MustParse("2040-12-31")}), ErrOutside},
		{lastDay(MustParse("9999-12-31"), Weeks(1)), ErrOutside},
		{lastDay(MustParse("2020-12-31"), Span{}), nil},
	} {
		for _, kind := range []error{ErrNoDate, ErrOutside} {
			if got := errors.Is(row.err, kind); got != (kind == row.is) {
				t.Errorf("%d: %v is %v: %t", i, row.err, kind, got)
			}
		}
	}
}

// No provision and no reading say nothing, and are in nothing.
func TestNothingSaysNothing(t *testing.T) {
	for _, p := range []*Provision{nil, {}} {
		text, err := p.MarshalText()
		if got := p.ID() + p.String() + p.Text(Dutch, Args{}) + p.Citation().String() + string(text); got != "" ||
			err != nil {
			t.Errorf("%v says %q, %v", p, got, err)
		}
	}
	for _, r := range []*Reading{nil, {}} {
		if r.ID() != "" || r.String() != "" || r.Default() != nil || r.Other() != nil || r.Direction() != BothWays {
			t.Errorf("%v is a reading", r)
		}
		all := Readings{}.With(suspensionEnd)
		if all.With(r) != all || all.Flip(r) != all || all.Has(r) {
			t.Errorf("%v is in readings", r)
		}
	}
}

// What is made once is not made again by reading it.
func TestWhatIsNotRead(t *testing.T) {
	for _, v := range []any{byTerm, suspensionEnd, byTerm.Citation(), Suspension{Ground: byTerm}} {
		b, err := json.Marshal(v)
		if err != nil {
			t.Errorf("%T: %v", v, err)
		}
		into := reflect.New(reflect.TypeOf(v)).Interface()
		if err := json.Unmarshal(b, into); err == nil {
			t.Errorf("%T: %s reads as %v", v, b, into)
		}
	}
}
