package wob_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

const received = `{"id":"x","received":"2020-03-03"`

// Each row is a case that cannot be, with the whole message: line, key, value
// and reason.
func TestParseCaseFaults(t *testing.T) {
	const (
		noDate   = "takes a date that exists, YYYY-MM-DD"
		noSpan   = "takes a duration in weeks or days, such as P4W or P28D, of 1 to 10000 days"
		noAnswer = "takes true or false"
	)
	for _, row := range []struct{ reason, rest, want string }{
		{"unknown key", `,"recieved":"2020-03-03"}`, `line 1: recieved: "2020-03-03": unknown key`},
		{"key in other case", `,"ASOF":"2020-03-03"}`, `line 1: ASOF: "2020-03-03": unknown key`},
		{"doubled key", `,"received":"2020-03-04"}`, `line 1: received: "2020-03-04": the key stands twice`},
		{"doubled key, the same value", `,"received":"2020-03-03"}`, `line 1: received: "2020-03-03": the key stands twice`},
		{"doubled key in an object", `,"decision":{"published":"2020-03-04","published":"2020-03-04"}}`,
			`line 1: decision.published: "2020-03-04": the key stands twice`},
		{"doubled key in a list of lists", `,"objection":{"suspensions":[{},{"from":"2020-03-04","from":""}]}}`,
			`line 1: objection.suspensions[1].from: "": the key stands twice`},
		{"the id is a text", `,"filed":1}`, `line 1: filed: "1": ` + noDate},
		{"empty date", `,"asOf":""}`, `line 1: asOf: "": ` + noDate},
		{"no leap year", `,"asOf":"2021-02-29"}`, `line 1: asOf: "2021-02-29": ` + noDate},
		{"year 0", `,"firstReceived":"0000-01-01"}`, `line 1: firstReceived: "0000-01-01": ` + noDate},
		{"a number for a flag", `,"environmental":{"disclosureIntended":1}}`,
			`line 1: environmental.disclosureIntended: "1": ` + noAnswer},
		{"a text for a flag", `,"decision":{"oral":"false"}}`, `line 1: decision.oral: "false": ` + noAnswer},
		{"a list for an object", `,"environmental":[]}`, `line 1: environmental: "[": takes an object`},
		{"an object for a list", `,"adjournments":{"notified":"2020-03-04"}}`,
			`line 1: adjournments: "{\"notified\"": takes an array`},
		{"duration in months", `,"adjournments":[{"notified":"2020-03-04","by":"P1M"}]}`,
			`line 1: adjournments[0].by: "P1M": ` + noSpan},
		{"duration of 0", `,"adjournments":[{"notified":"2020-03-04","by":"P0W"}]}`,
			`line 1: adjournments[0].by: "P0W": ` + noSpan},
		{"duration of more than 10,000 days", `,"adjournments":[{"notified":"2020-03-04","by":"P10001D"}]}`,
			`line 1: adjournments[0].by: "P10001D": ` + noSpan},
		{"weeks of more than 10,000 days", `,"adjournments":[{"notified":"2020-03-04","by":"P1429W"}]}`,
			`line 1: adjournments[0].by: "P1429W": ` + noSpan},
		{"unknown ground", `,"suspensions":[{"ground":"wob.6.4","notified":"2020-03-04"}]}`,
			`line 1: suspensions[0].ground: "wob.6.4": ` + noGround},
		{"ground in other case", `,"suspensions":[{"ground":"WOB.6.3","notified":"2020-03-04"}]}`,
			`line 1: suspensions[0].ground: "WOB.6.3": ` + noGround},
		{"empty ground", `,"suspensions":[{"ground":"","notified":"2020-03-04"}]}`,
			`line 1: suspensions[0].ground: "": ` + noGround},
		{"no ground", `,"suspensions":[{"notified":"2020-03-04"}]}`, `line 1: suspensions[0].ground: must be given`},
		{"0 days", `,"suspensions":[{"ground":"awb.4.15.2.a","notified":"2020-03-04","days":0}]}`,
			`line 1: suspensions[0].days: "0": takes a whole number from 1 to 10000`},
		{"10,001 days", `,"suspensions":[{"ground":"awb.4.15.2.a","notified":"2020-03-04","days":10001}]}`,
			`line 1: suspensions[0].days: "10001": takes a whole number from 1 to 10000`},
		{"half a day", `,"suspensions":[{"ground":"awb.4.15.2.a","notified":"2020-03-04","days":1.5}]}`,
			`line 1: suspensions[0].days: "1.5": takes a whole number from 1 to 10000`},
		{"unknown target", `,"objection":{"against":"Decision"}}`,
			`line 1: objection.against: "Decision": takes "decision" or "not-deciding"`},
		{"empty target", `,"objection":{"against":""}}`, `line 1: objection.against: "": takes "decision" or "not-deciding"`},
		{"unknown part of the form", `,"objection":{"form":{"Signed":true}}}`,
			`line 1: objection.form.Signed: "true": unknown key`},
		{"a key of another object", `,"objection":{"repairs":[{"notified":"2020-03-04"}]}}`,
			`line 1: objection.repairs[0].notified: "2020-03-04": unknown key`},
		{"the key of an adjournment in an agreement", `,"objection":{"agreed":[{"notified":"2020-03-04"}]}}`,
			`line 1: objection.agreed[0].notified: "2020-03-04": does not go with ground a`},
		{"more behind it", `} {}`, `line 1: "{": stands after the end`},
		{"cut off", ``, `line 1: the text ends too early`},

		{"filed after receipt", `,"filed":"2020-03-04"}`, `line 1: filed: "2020-03-04": lies after received, 2020-03-03`},
		{"received elsewhere after receipt", `,"firstReceived":"2020-03-04"}`,
			`line 1: firstReceived: "2020-03-04": lies after received, 2020-03-03`},
		{"decided before receipt", `,"decision":{"published":"2020-03-02"}}`,
			`line 1: decision.published: "2020-03-02": lies before received, 2020-03-03`},
		{"dated after publication", `,"decision":{"published":"2020-03-04","dated":"2020-03-05"}}`,
			`line 1: decision.dated: "2020-03-05": lies after decision.published, 2020-03-04`},
		{"dated before receipt", `,"decision":{"published":"2020-03-04","dated":"2020-03-02"}}`,
			`line 1: decision.dated: "2020-03-02": lies before received, 2020-03-03`},
		{"a decision without its day", `,"decision":{}}`, `line 1: decision.published: must be given`},
		{"decided after the day of the question", `,"decision":{"published":"2020-03-12"},"asOf":"2020-03-11"}`,
			`line 1: decision.published: "2020-03-12": lies after asOf, 2020-03-11`},
		{"received after the day of the question", `,"asOf":"2020-03-02"}`,
			`line 1: received: "2020-03-03": lies after asOf, 2020-03-02`},
		{"adjourned before receipt", `,"adjournments":[{"notified":"2020-03-02","by":"P4W"}]}`,
			`line 1: adjournments[0].notified: "2020-03-02": lies before received, 2020-03-03`},
		{"adjourned after the day of the question",
			`,"adjournments":[{"notified":"2020-03-12","by":"P4W"}],"asOf":"2020-03-11"}`,
			`line 1: adjournments[0].notified: "2020-03-12": lies after asOf, 2020-03-11`},
		{"adjourned twice on one day",
			`,"adjournments":[{"notified":"2020-03-04","by":"P4W"},{"notified":"2020-03-05","by":"P4W"},` +
				`{"notified":"2020-03-04","by":"P1D"}]}`, `line 1: adjournments[2].notified: "2020-03-04": another ` +
				`adjournment was notified on this day`},
		{"adjourned by nothing", `,"adjournments":[{"notified":"2020-03-04"}]}`,
			`line 1: adjournments[0].by: takes by or until`},
		{"adjourned by and until", `,"adjournments":[{"notified":"2020-03-04","by":"P4W","until":"2020-05-01"}]}`,
			`line 1: adjournments[0].until: "2020-05-01": does not go together with by`},
		{"an adjournment without a notice", `,"adjournments":[{"by":"P4W"}]}`,
			`line 1: adjournments[0].notified: must be given`},
		{"a suspension without its notice", `,"suspensions":[{"ground":"wob.6.3","until":"2020-03-09"}]}`,
			`line 1: suspensions[0].notified: must be given`},
		{"a suspension of which no day is known is told once", `,"suspensions":[{"ground":"wob.6.3"}]}`,
			`line 1: suspensions[0].notified: must be given`},
		{"a state of affairs without its first day", `,"suspensions":[{"ground":"awb.4.15.2.c","until":"2020-03-09"}]}`,
			`line 1: suspensions[0].from: must be given`},
		{"a state of affairs that ends before it begins",
			`,"suspensions":[{"ground":"awb.4.15.2.c","from":"2020-03-10","until":"2020-03-09"}]}`,
			`line 1: suspensions[0].from: "2020-03-10": lies after until, 2020-03-09`},
		{"a state of affairs after the day of the question",
			`,"suspensions":[{"ground":"awb.4.15.2.c","from":"2020-03-10"}],"asOf":"2020-03-09"}`,
			`line 1: suspensions[0].from: "2020-03-10": lies after asOf, 2020-03-09`},
		{"a notice for a state of affairs",
			`,"suspensions":[{"ground":"awb.4.15.2.b","from":"2020-03-09","until":"2020-03-10","notified":"2020-03-09"}]}`,
			`line 1: suspensions[0].notified: "2020-03-09": does not go with ground awb.4.15.2.b`},
		{"a first day for a notice",
			`,"suspensions":[{"ground":"awb.4.15.1.b","notified":"2020-03-09","until":"2020-03-10","from":"2020-03-09"}]}`,
			`line 1: suspensions[0].from: "2020-03-09": does not go with ground awb.4.15.1.b`},
		{"days for a notice",
			`,"suspensions":[{"ground":"wob.6.3","notified":"2020-03-09","until":"2020-03-10","days":3}]}`,
			`line 1: suspensions[0].days: "3": does not go with ground wob.6.3`},
		{"consent to nothing", `,"suspensions":[{"ground":"awb.4.15.2.a","notified":"2020-03-09"}]}`,
			`line 1: suspensions[0].days: takes days or until`},
		{"consent to both",
			`,"suspensions":[{"ground":"awb.4.15.2.a","notified":"2020-03-09","days":3,"until":"2020-06-01"}]}`,
			`line 1: suspensions[0].until: "2020-06-01": does not go together with days`},
		{"consent with a set term",
			`,"suspensions":[{"ground":"awb.4.15.2.a","notified":"2020-03-09","days":3,"set":"2020-06-01"}]}`,
			`line 1: suspensions[0].set: "2020-06-01": does not go with ground awb.4.15.2.a`},
		{"suspended before receipt", `,"suspensions":[{"ground":"wob.6.3","notified":"2020-03-02","until":"2020-03-09"}]}`,
			`line 1: suspensions[0].notified: "2020-03-02": lies before received, 2020-03-03`},
		{"open, with nothing to end it", `,"suspensions":[{"ground":"wob.6.3","notified":"2020-03-04"}]}`,
			`line 1: suspensions[0]: is still open: asOf or a decision must be given`},
		{"open state of affairs, with nothing to end it", `,"suspensions":[{"ground":"awb.4.15.2.b","from":"2020-03-04"}]}`,
			`line 1: suspensions[0]: is still open: asOf or a decision must be given`},
		{"an empty notice of default", `,"default":{}}`, `line 1: default: takes sent or received`},
		{"a notice of default received before it was sent", `,"default":{"sent":"2020-05-02","received":"2020-05-01"}}`,
			`line 1: default.sent: "2020-05-02": lies after default.received, 2020-05-01`},
		{"a notice of default before receipt", `,"default":{"sent":"2020-03-02"}}`,
			`line 1: default.sent: "2020-03-02": lies before received, 2020-03-03`},
		{"a notice of default after the day of the question", `,"default":{"received":"2020-05-02"},"asOf":"2020-05-01"}`,
			`line 1: default.received: "2020-05-02": lies after asOf, 2020-05-01`},
		{"an objection posted after it was received", `,"objection":{"posted":"2020-05-02","received":"2020-05-01"}}`,
			`line 1: objection.posted: "2020-05-02": lies after objection.received, 2020-05-01`},
		{"an objection before the request", `,"objection":{"received":"2020-03-02"}}`,
			`line 1: objection.received: "2020-03-02": lies before received, 2020-03-03`},
		{"an objection decided before it came", `,"objection":{"received":"2020-05-02","decided":"2020-05-01"}}`,
			`line 1: objection.decided: "2020-05-01": lies before objection.received, 2020-05-02`},
		{"a committee announced before the objection was posted",
			`,"objection":{"posted":"2020-05-02","committeeAnnounced":"2020-05-01"}}`,
			`line 1: objection.committeeAnnounced: "2020-05-01": lies before objection.posted, 2020-05-02`},
		{"a repair that was not asked", `,"objection":{"repairs":[{"done":"2020-05-02"}]}}`,
			`line 1: objection.repairs[0].asked: must be given`},
		{"an agreement without consent", `,"objection":{"agreed":[{"days":7}]}}`,
			`line 1: objection.agreed[0].consented: must be given`},
		{"an agreement to nothing", `,"objection":{"agreed":[{"consented":"2020-05-02"}]}}`,
			`line 1: objection.agreed[0].days: takes days or until`},
		{"an agreement to both", `,"objection":{"agreed":[{"consented":"2020-05-02","days":1,"until":"2020-06-02"}]}}`,
			`line 1: objection.agreed[0].until: "2020-06-02": does not go together with days`},
		{"open in objection", `,"objection":{"suspensions":[{"ground":"awb.4.15.1.b","notified":"2020-05-02"}]}}`,
			`line 1: objection.suspensions[0]: is still open: asOf or a decision must be given`},
		{"a notice of default on the objection before it",
			`,"objection":{"received":"2020-05-02","default":{"received":"2020-05-01"}}}`,
			`line 1: objection.default.received: "2020-05-01": lies before objection.received, 2020-05-02`},
	} {
		_, err := wob.ParseCase([]byte(received + row.rest))
		if err == nil {
			t.Errorf("%s: accepted", row.reason)
		} else if err.Error() != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.reason, err, row.want)
		}
	}
}

// A case without what it needs.
func TestParseCaseNeeds(t *testing.T) {
	for _, row := range []struct{ reason, input, want string }{
		{"nothing", ``, `line 1: the text ends too early`},
		{"no receipt", `{}`, `line 1: received: must be given`},
		{"no object", `[]`, `line 1: "[": takes an object`},
		{"an id that is no text", `{"id":12,"received":"2020-03-03"}`, `line 1: id: "12": takes a text`},
		{"a fault on its own line", "{\n\"received\":\r\n\n\"2020-3-3\"}",
			`line 4: received: "2020-3-3": takes a date that exists, YYYY-MM-DD`},
	} {
		if _, err := wob.ParseCase([]byte(row.input)); err == nil || err.Error() != row.want {
			t.Errorf("%s:\n got %v\nwant %s", row.reason, err, row.want)
		}
	}
}

// What is merely odd, or against the law, is no fault: the answer has it as a
// finding or says nothing of it.
func TestParseCaseAccepts(t *testing.T) {
	for _, row := range []struct{ reason, rest string }{
		{"nothing more", `}`},
		{"empty lists",
			`,"adjournments":[],"suspensions":[],"objection":{"repairs":[],"agreed":[],"suspensions":[],"adjournments":[]}}`},
		{"everything on one day",
			`,"filed":"2020-03-03","firstReceived":"2020-03-03","decision":{"published":"2020-03-03"},"asOf":"2020-03-03"}`},
		{"a view before it was asked for",
			`,"suspensions":[{"ground":"wob.6.3","notified":"2020-03-09","until":"2020-03-05"}]}`},
		{"a term set into the future",
			`,"suspensions":[{"ground":"wob.6.3","notified":"2020-03-09","set":"2020-05-05"}],"asOf":"2020-03-10"}`},
		{"open with a day of the question",
			`,"suspensions":[{"ground":"awb.4.15.2.b","from":"2020-03-09"}],"asOf":"2020-03-10"}`},
		{"open with a decision",
			`,"suspensions":[{"ground":"wob.6.3","notified":"2020-03-09"}],"decision":{"published":"2020-04-01"}}`},
		{"an invitation without a set term suspends nothing, so is not open",
			`,"suspensions":[{"ground":"awb.4.15.1.a","notified":"2020-03-09"}]}`},
		{"durations at their ends",
			`,"adjournments":[{"notified":"2020-03-04","by":"P10000D"},{"notified":"2020-03-05","by":"P1D"}]}`},
		{"weeks at their end", `,"adjournments":[{"notified":"2020-03-04","by":"P1428W"}]}`},
		{"an objection of which nothing is known", `,"objection":{}}`},
		{"two adjournments that are assumed, on no day",
			`,"adjournments":[{"by":"P2W","assumed":true},{"by":"P4W","assumed":true}]}`},
		{"an objection before the decision", `,"objection":{"received":"2020-03-09"},"decision":{"published":"2020-04-01"}}`},
		{"an agreed last day before the consent",
			`,"suspensions":[{"ground":"awb.4.15.2.a","notified":"2020-03-09","until":"2020-03-08"}]}`},
	} {
		if _, err := wob.ParseCase([]byte(received + row.rest)); err != nil {
			t.Errorf("%s: %v", row.reason, err)
		}
	}
}

// Check reports every fault at once, each with its key, and errors.As finds
// them.
func TestCheckReportsAll(t *testing.T) {
	d := calendar.MustParse
	c := wob.Case{
		Filed:        d("2020-03-04"),
		Received:     d("2020-03-03"),
		AsOf:         d("2020-03-01"),
		Adjournments: []wob.Adjournment{{}, {Notified: d("2020-03-02"), By: calendar.Months(1)}},
		Suspensions: []wob.Suspension{
			{Ground: "no"},
			{Ground: wob.ConsentToDelay, Notified: d("2020-02-01"), Days: -1},
			{Ground: wob.ForceMajeure, From: d("2020-04-01"), Until: d("2020-03-31"), Days: 2},
		},
		Decision:   &wob.Decision{Dated: d("2020-01-01")},
		Defaults:   []wob.NoticeOfDefault{{Sent: d("2020-03-05"), Received: d("2020-03-04")}},
		Objections: []wob.Objection{{Agreed: []wob.Agreed{{Days: 20_000}}, Repairs: []wob.Repair{{}}}},
	}
	want := []string{
		`adjournments[1].by: "P1M": takes a duration in weeks or days, such as P4W or P28D, of 1 to 10000 days`,
		`suspensions[0].ground: "no": ` + noGround,
		`suspensions[1].days: "-1": takes a whole number from 1 to 10000`,
		`objection.agreed[0].days: "20000": takes a whole number from 1 to 10000`,
		`received: "2020-03-03": lies after asOf, 2020-03-01`,
		`filed: "2020-03-04": lies after received, 2020-03-03`,
		`filed: "2020-03-04": lies after asOf, 2020-03-01`,
		`adjournments[0].notified: must be given`,
		`adjournments[0].by: takes by or until`,
		`adjournments[1].notified: "2020-03-02": lies before received, 2020-03-03`,
		`adjournments[1].notified: "2020-03-02": lies after asOf, 2020-03-01`,
		`suspensions[1].notified: "2020-02-01": lies before received, 2020-03-03`,
		`suspensions[2].from: "2020-04-01": lies after until, 2020-03-31`,
		`suspensions[2].from: "2020-04-01": lies after asOf, 2020-03-01`,
		`suspensions[2].days: "2": does not go with ground awb.4.15.2.c`,
		`decision.published: must be given`,
		`decision.dated: "2020-01-01": lies before received, 2020-03-03`,
		`default.sent: "2020-03-05": lies after asOf, 2020-03-01`,
		`default.received: "2020-03-04": lies after asOf, 2020-03-01`,
		`default.sent: "2020-03-05": lies after default.received, 2020-03-04`,
		`objection.repairs[0].asked: must be given`,
		`objection.agreed[0].consented: must be given`,
	}
	err := c.Check()
	if err == nil {
		t.Fatal("accepted")
	}
	if diff := cmp.Diff(want, strings.Split(err.Error(), "; ")); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	var first *wob.InputError
	if !errors.As(err, &first) || first.Error() != want[0] {
		t.Errorf("errors.As finds %v", first)
	}
	if _, timelineErr := (wob.Clock{}).Timeline(c); timelineErr == nil || timelineErr.Error() != err.Error() {
		t.Errorf("Timeline: %v, want what Check says", timelineErr)
	}
	// In a file each fault has the line of its case.
	_, err = wob.ParseCase([]byte(`{"received":"2020-03-03","filed":"2020-03-04","asOf":"2020-03-02"}`))
	if got, want := err.Error(),
		`line 1: received: "2020-03-03": lies after asOf, 2020-03-02; line 1: filed: "2020-03-04": lies after received, `+
			`2020-03-03; line 1: filed: "2020-03-04": lies after asOf, 2020-03-02`; got != want {
		t.Errorf(" got %s\nwant %s", got, want)
	}
	if got, want := string(wob.AppendErrorJSON(nil, calendar.English, "", "x", err)),
		`{"line":1,"id":"x","error":"received: \"2020-03-03\": lies after asOf, 2020-03-02; filed: \"2020-03-04\": lies `+
			`after received, 2020-03-03; filed: \"2020-03-04\": lies after asOf, 2020-03-02","faults":[`+
			`{"code":"order","key":"received","value":"2020-03-03","text":"lies after asOf, 2020-03-02"},`+
			`{"code":"order","key":"filed","value":"2020-03-04","text":"lies after received, 2020-03-03"},`+
			`{"code":"order","key":"filed","value":"2020-03-04","text":"lies after asOf, 2020-03-02"}]}`; got != want {
		t.Errorf(" got %s\nwant %s", got, want)
	}
}

// What is not known is left out: the line of a fault in a Go value, the id of a
// case that has none.
func TestAppendErrorJSON(t *testing.T) {
	fault := &wob.InputError{Key: "received", Value: "2040-12-20", English: "too late"}
	if got, want := string(wob.AppendErrorJSON(nil, calendar.English, "", "x", fault)),
		`{"id":"x","error":"received: \"2040-12-20\": too `+
			`late","faults":[{"key":"received","value":"2040-12-20","text":"too late"}]}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	fault.Line = 3
	if got, want := string(wob.AppendErrorJSON(nil, calendar.English, "", "", fault)),
		`{"line":3,"error":"received: \"2040-12-20\": too `+
			`late","faults":[{"key":"received","value":"2040-12-20","text":"too late"}]}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A result outside the table of days, and a day for which no act is known, are
// errors with the key and the value.
func TestOutsideWhatIsKnown(t *testing.T) {
	const (
		noAct   = "no law for the decision on a request"
		outside = "lies outside the days known here, 1990-01-01 up to and including 2040-12-31"
	)
	for _, row := range []struct{ reason, input, key, value, says string }{
		{"before the Wob of 1991", `{"id":"x","received":"1992-04-30"}`, "received", "1992-04-30", noAct},
		{"long before", `{"id":"x","received":"0001-01-01"}`, "received", "0001-01-01", noAct},
		{"a term that ends in 2041", `{"id":"x","received":"2040-12-20"}`, "received", "2040-12-20", outside},
		{"received after the table", `{"id":"x","received":"2041-01-01"}`, "received", "2041-01-01", outside},
		{"at the end of time", `{"id":"x","received":"9999-12-31"}`, "received", "9999-12-31", outside},
		{"suspended past the table",
			`{"id":"x","received":"2030-01-02","suspensions":[{"ground":"awb.4.15.2.c","from":"2030-01-03",` +
				`"until":"9999-12-31"}]}`, "suspensions[0].until", "9999-12-31", outside},
		{"consent past the table",
			`{"id":"x","received":"2030-01-02","suspensions":[{"ground":"awb.4.15.2.a","notified":"2030-01-03",` +
				`"days":10000}]}`, "suspensions[0].days", "10000", outside},
		{"an objection term past it", `{"id":"x","received":"2040-01-02","decision":{"published":"2040-12-01"}}`,
			"decision.published", "2040-12-01", outside},
		{"the post week past it", `{"id":"x","received":"2040-01-02","decision":{"published":"2040-11-16"}}`,
			"decision.published", "2040-11-16", outside},
		{"a decision after the table", `{"id":"x","received":"2040-01-02","decision":{"published":"2050-11-16"}}`,
			"decision.published", "2050-11-16", outside},
		{"the decision on objection past it",
			`{"id":"x","received":"2040-01-02","decision":{"published":"2040-10-10"},"objection":{}}`, "objection",
			"2040-11-21", outside},
		{"an appeal past it", `{"id":"x","received":"2040-01-02","default":{"sent":"2040-12-24"}}`, "default.sent",
			"2040-12-24", outside},
	} {
		c, err := wob.ParseCase([]byte(row.input))
		if err != nil {
			t.Errorf("%s: ParseCase: %v", row.reason, err)
			continue
		}
		_, err = wob.Clock{}.Timeline(c)
		var fault *wob.InputError
		if !errors.As(err, &fault) || fault.Key != row.key || fault.Value != row.value ||
			!strings.Contains(fault.English, row.says) {
			t.Errorf("%s: got %v, want key %s and value %s", row.reason, err, row.key, row.value)
		}
		for timeline, err := range (wob.Clock{}).Timelines(strings.NewReader("\n" + row.input)) {
			if !errors.As(err, &fault) || fault.Line != 2 || timeline.ID != "x" {
				t.Errorf("%s: in a file: %q, %v", row.reason, timeline.ID, err)
			}
		}
	}
}

const noGround = `takes "wob.6.3", "woo.4.4.3", "awb.4.15.1.a", "awb.4.15.1.b", "awb.4.15.2.a", "awb.4.15.2.b" or ` +
	`"awb.4.15.2.c"`
