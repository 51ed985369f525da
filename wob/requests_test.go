package wob_test

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// readRequests shows each row of a table as the case file of its case, or what
// is wrong.
func readRequests(table string, columns wob.Columns) (all []string) {
	for c, err := range wob.CasesCSV(strings.NewReader(table), columns) {
		if err != nil {
			all = append(all, shown(c.ID, err))
			continue
		}
		all = append(all, string(c.AppendJSON(nil)))
	}
	return all
}

// Tables as offices have them (practice: registers of ministries, exports of a
// Dutch spreadsheet).
func TestTablesAsOfficesHaveThem(t *testing.T) {
	columns := wob.Columns{Received: "in", Decided: "out", ID: "nr"}
	with := func(change func(*wob.Columns)) wob.Columns {
		c := columns
		change(&c)
		return c
	}
	adjourned := with(func(c *wob.Columns) { c.Adjourned = "verdaagd" })
	closed := with(func(c *wob.Columns) { c.Closed = "dicht" })
	const assumed = `,"adjournments":[{"by":"P4W","assumed":true}]`
	one := `{"id":"1","received":"2020-03-03"` + assumed + `,"decision":{"published":"2020-03-31"}}`
	const serial = "a number, perhaps a day as a spreadsheet counts it; write it as a day"
	const noDay = "not a day; takes 2020-03-03, 3-3-2020, 03-03-2020 or 3 maart 2020"
	const noLength = "takes ja, nee, a day or a length"
	open := `{"id":"1","received":"2020-03-03"` + assumed + `}`
	otherwise := `{"id":"1","received":"2020-03-03"` + assumed + `,"closed":{"how":"otherwise"}}`
	for _, row := range []struct {
		reason  string
		columns wob.Columns
		table   string
		want    []string
	}{
		{"a row with nothing in it, and one with a number alone", columns, "nr;in;out\n1;2020-03-03;2020-03-31\n;;\n2;;\n",
			[]string{one}},
		{"nor is one with an id alone, or with numbers that are no days, a request", columns,
			"nr;x;y;in;out\n1;;;2020-03-03;2020-03-31\nA-7;;;;\n1;5;;;\n1;5;6;;\n;5;;;\n", []string{one}},
		{"a row that ends before the columns", columns, "nr;in;out\n1\nA;2020-03-03\n1;2020-03-03;2020-03-31\n", []string{
			"A: line 3: in: the row has only 2 cells", one}},
		{"a row whose receipt is the name of its column is a row all the same", columns,
			"nr;in;out\n2;in;2020-03-31\n3;2020-03-03;out\n", []string{
				`2: line 2, column 2: in: "in": ` + noDay, `3: line 3, column 3: out: "out": ` + noDay}},
		{"lengths of an adjournment that are none", adjourned, "nr;in;out;verdaagd\n2;2020-03-03;;2 maanden\n" +
			"3;2020-03-03;;0 weken\n4;2020-03-03;;999999 weken\n5;2020-03-03;;99999999999999999999 dagen\n", []string{
			`2: line 2, column 4: verdaagd: "2 maanden": ` + noLength, `3: line 3, column 4: verdaagd: "0 weken": ` + noLength,
			`4: line 4, column 4: verdaagd: "999999 weken": ` + noLength,
			`5: line 5, column 4: verdaagd: "99999999999999999999 dagen": ` + noLength}},
		{"a day as a number beside other numbers is told", columns, "nr;in;x;out\n2;43893;5;\n",
			[]string{`2: line 2, column 2: in: "43893": ` + serial}},
		{"a decision as a number beside an id is told", columns, "nr;in;out\n3;;43921\n", []string{
			`3: line 2, column 2: in: must be given; line 2, column 3: out: "43921": ` + serial}},
		{"days as numbers are told, not lost", columns, "nr;in;out\n1;43893;43921\n2;43893;\n;;937\n3;;\n", []string{
			`1: line 2, column 2: in: "43893": ` + serial + `; line 2, column 3: out: "43921": ` + serial,
			`2: line 3, column 2: in: "43893": ` + serial}},
		{"not UTF-8", columns, "nr;in;out\ncaf\xe9;2020-03-03;2020-03-31\n",
			[]string{"line 2, column 1: not UTF-8; convert the table first"}},
		{"days as a Dutch spreadsheet has them", columns, "nr;in;out\n1;03-03-2020;31-3-2020\n", []string{one}},
		{"in words", columns, "nr;in;out\n1;3 maart 2020;31 mrt 2020\n", []string{one}},
		{"with tabs", columns, "nr\tin\tout\n1\t03-03-2020\t31-03-2020\n", []string{one}},
		{"a spreadsheet's own first line", columns, "sep=;\nnr;in;out\n1;2020-03-03;2020-03-31\n", []string{one}},
		{"names in other case, with spaces", columns, " NR ; In;OUT\n1;2020-03-03;2020-03-31\n", []string{one}},
		{"there is no decision, it says", columns,
			"nr;in;out\n1;2020-03-03;n.v.t.\n1;2020-03-03;nog niet\n1;2020-03-03;-\n", []string{open, open, open}},
		{"withdrawn", columns, "nr;in;out\n1;2020-03-03;Ingetrokken\n",
			[]string{`{"id":"1","received":"2020-03-03"` + assumed + `,"closed":{"how":"withdrawn"}}`}},
		{"withdrawn on a day", columns, "nr;in;out\n1;2020-03-03;ingetrokken op 9-3-2020\n",
			[]string{`{"id":"1","received":"2020-03-03"` + assumed + `,"closed":{"how":"withdrawn","on":"2020-03-09"}}`}},
		{"a moment hangs on its zone", columns, "nr;in;out\n1;2022-12-27T23:00:00Z;\n",
			[]string{`1: line 2, column 2: in: "2022-12-27T23:00:00Z": a moment in a time zone; write the day`}},
		{"however that zone is written", columns,
			"nr;in;out\n1;2020-03-03 10:00+01:00;\n2;2020-03-03 10:00 UTC;\n3;2020-03-03 10:00 gmt;\n", []string{
				`1: line 2, column 2: in: "2020-03-03 10:00+01:00": a moment in a time zone; write the day`,
				`2: line 3, column 2: in: "2020-03-03 10:00 UTC": a moment in a time zone; write the day`,
				`3: line 4, column 2: in: "2020-03-03 10:00 gmt": a moment in a time zone; write the day`}},
		{"a day with midnight behind it is that day", columns, "nr;in;out\n1;2020-03-03 00:00:00;2020-03-31\n",
			[]string{one}},
		{"a month is no day", columns, "nr;in;out\n1;maart 2020;\n",
			[]string{`1: line 2, column 2: in: "maart 2020": takes one day`}},
		{"a day with slashes can be two", columns, "nr;in;out\n1;3/4/2020;\n",
			[]string{`1: line 2, column 2: in: "3/4/2020": ` + twoWays}},
		{"said that the day stands first", with(func(c *wob.Columns) { c.Dates = wob.DayFirst }),
			"nr;in;out\n1;3/3/2020;31/3/2020\n", []string{one}},
		{"said that the month stands first", with(func(c *wob.Columns) { c.Dates = wob.MonthFirst }),
			"nr;in;out\n1;3/3/2020;3/31/2020\n", []string{one}},
		{"adjourned: ja, nee, nothing", adjourned,
			"nr;in;out;verdaagd\n1;2020-03-03;;Ja\n1;2020-03-03;;nee\n1;2020-03-03;;\n",
			[]string{open, `{"id":"1","received":"2020-03-03"}`, `{"id":"1","received":"2020-03-03"}`}},
		{"adjourned on a day, until a day", adjourned,
			"nr;in;out;verdaagd\n1;2020-03-03;;20-3-2020\n1;2020-03-03;;verdaagd tot 28-4-2020\n",
			[]string{`{"id":"1","received":"2020-03-03","adjournments":[{"notified":"2020-03-20","by":"P4W"}]}`,
				`{"id":"1","received":"2020-03-03","adjournments":[{"until":"2020-04-28","assumed":true}]}`}},
		{"adjourned: something else", adjourned, "nr;in;out;verdaagd\n1;2020-03-03;;misschien\n",
			[]string{`1: line 2, column 4: verdaagd: "misschien": takes ja, nee, a day or a length`}},
		{"closed: how, on which day, and nothing", closed,
			"nr;in;out;dicht\n1;2020-03-03;;doorgezonden\n1;2020-03-03;;9-3-2020\n1;2020-03-03;;nee\n",
			[]string{`{"id":"1","received":"2020-03-03"` + assumed + `,"closed":{"how":"forwarded"}}`,
				`{"id":"1","received":"2020-03-03"` + assumed + `,"closed":{"how":"otherwise","on":"2020-03-09"}}`, open}},
		{"closed: yes and no as a spreadsheet writes them", closed,
			"nr;in;out;dicht\n1;2020-03-03;;WAAR\n1;2020-03-03;;1\n1;2020-03-03;;ONWAAR\n1;2020-03-03;;0\n",
			[]string{otherwise, otherwise, open, open}},
		{"closed: that it is, and what says neither", closed, "nr;in;out;dicht\n1;2020-03-03;;Ja\n1;2020-03-03;;misschien\n" +
			"1;2020-03-03;;false\n",
			[]string{otherwise,
				`1: line 3, column 4: dicht: "misschien": ` + noEnding, open}},
		{"forwarded to whom, withdrawn by whom and when", columns,
			"nr;in;out\n1;2020-03-03;doorgezonden naar de provincie\n1;2020-03-03;Doorgestuurd aan het ministerie\n" +
				"1;2020-03-03;doorgezonden door de provincie\n" +
				"1;2020-03-03;ingetrokken door verzoeker op 9-3-2020\n1;2020-03-03;ingetrokken door verzoeker 9-3-2020\n",
			[]string{`{"id":"1","received":"2020-03-03"` + assumed + `,"closed":{"how":"forwarded"}}`,
				`{"id":"1","received":"2020-03-03"` + assumed + `,"closed":{"how":"forwarded"}}`,
				`1: line 4, column 3: out: "door de provincie": ` + noOfficeDay,
				`{"id":"1","received":"2020-03-03"` + assumed + `,"closed":{"how":"withdrawn","on":"2020-03-09"}}`,
				`1: line 6, column 3: out: "door verzoeker 9-3-2020": ` + noOfficeDay}},
		{"a status beside a decision says what that is, or that all is done", closed,
			"nr;in;out;dicht\n1;2020-03-03;31-3-2020;Deels toegekend\n1;2020-03-03;31-3-2020;gesloten\n" +
				"1;2020-03-03;31-3-2020;afgehandeld\n", []string{one, one, one}},
		{"but not that there is none", closed, "nr;in;out;dicht\n1;2020-03-03;31-3-2020;teruggetrokken\n",
			[]string{`1: line 2, column 4: dicht: does not go together with decision`}},
		{"a status without a decision: running, done on a day that is not given, closed", closed,
			"nr;in;out;dicht\n1;2020-03-03;;In onderzoek\n1;2020-03-03;;afgehandeld\n1;2020-03-03;;gesloten\n",
			[]string{open, `1: line 3, column 4: dicht: "afgehandeld": ` + noEnding,
				`{"id":"1","received":"2020-03-03"` + assumed + `,"closed":{"how":"otherwise"}}`}},
		{"adjourned as a database says it, and what is not known, as without the column", adjourned,
			"nr;in;out;verdaagd\n1;2020-03-03;;1\n1;2020-03-03;;WAAR\n1;2020-03-03;;onbekend\n1;2020-03-03;;0\n" +
				"1;2020-03-03;;ONWAAR\n",
			[]string{open, open, open, `{"id":"1","received":"2020-03-03"}`, `{"id":"1","received":"2020-03-03"}`}},
		{"adjourned for how long, on which day", adjourned,
			"nr;in;out;verdaagd\n1;2020-03-03;;ja, 2 weken\n1;2020-03-03;;14 dagen\n1;2020-03-03;;met 1 week\n" +
				"1;2020-03-03;;ja (20-3-2020)\n1;2020-03-03;;verdaagd op 20-3-2020\n1;2020-03-03;;0 weken\n",
			[]string{`{"id":"1","received":"2020-03-03","adjournments":[{"by":"P2W","assumed":true}]}`,
				`{"id":"1","received":"2020-03-03","adjournments":[{"by":"P14D","assumed":true}]}`,
				`{"id":"1","received":"2020-03-03","adjournments":[{"by":"P1W","assumed":true}]}`,
				`{"id":"1","received":"2020-03-03","adjournments":[{"notified":"2020-03-20","by":"P4W"}]}`,
				`{"id":"1","received":"2020-03-03","adjournments":[{"notified":"2020-03-20","by":"P4W"}]}`,
				`1: line 7, column 4: verdaagd: "0 weken": takes ja, nee, a day or a length`}},
		{"closed: withdrawn on what is no day", closed, "nr;in;out;dicht\n1;2020-03-03;;ingetrokken op gisteren\n",
			[]string{`1: line 2, column 4: dicht: "gisteren": ` + noOfficeDay}},
		{"withdrawn on what is no day", columns, "nr;in;out\n1;2020-03-03;ingetrokken op gisteren\n",
			[]string{`1: line 2, column 3: out: "gisteren": ` + noOfficeDay}},
		{"closed before receipt, in a column of its own", closed, "dicht;nr;in;out\n9-2-2020;1;2020-03-03;\n",
			[]string{`1: line 2, column 1: dicht: "2020-02-09": lies before received, 2020-03-03`}},
		{"closed before receipt, in the column of the decision", columns, "nr;in;out\n1;2020-03-03;ingetrokken 9-2-2020\n",
			[]string{`1: line 2, column 3: out: "2020-02-09": lies before received, 2020-03-03`}},
		{"closed before receipt in the column of the decision, beside one of its own", closed,
			"dicht;nr;in;out\n;1;2020-03-03;ingetrokken 9-2-2020\n",
			[]string{`1: line 2, column 4: out: "2020-02-09": lies before received, 2020-03-03`}},
		{"adjourned before receipt", adjourned, "verdaagd;nr;in;out\n9-2-2020;1;2020-03-03;\n",
			[]string{`1: line 2, column 1: verdaagd: "2020-02-09": lies before received, 2020-03-03`}},
		{"the day of the question", with(func(c *wob.Columns) { c.AsOf = calendar.MustParse("2020-04-01") }),
			"nr;in;out\n1;2020-03-03;\n2;2020-04-02;\n",
			[]string{strings.TrimSuffix(open, "}") + `,"asOf":"2020-04-01"}`,
				`2: line 3, column 2: in: "2020-04-02": lies after asOf, 2020-04-01`}},
		{"a body on the islands: three weeks at most (art. 6 Wob BES)",
			with(func(c *wob.Columns) { c.Territory = wob.BES }), "nr;in;out\n1;2023-03-03;14-4-2023\n",
			[]string{`{"id":"1","territory":"bes","received":"2023-03-03","adjournments":[{"by":"P3W","assumed":true}],` +
				`"decision":{"published":"2023-04-14"}}`}},
		{"a territory that does not exist", with(func(c *wob.Columns) { c.Territory = 9 }), "nr;in;out\n1;2023-03-03;\n",
			[]string{`1: line 2, column 2: in: "9": takes "nl" or "bes"`}},
		{"before the Wob BES", with(func(c *wob.Columns) { c.Territory = wob.BES }), "nr;in;out\n1;2010-10-09;\n",
			[]string{`1: line 2, column 2: in: "2010-10-09": no act is known for this day`}},
		{"every fault of a row", columns, "nr;in;out\n1;gisteren;morgen\n",
			[]string{`1: line 2, column 2: in: "gisteren": ` + noOfficeDay + `; line 2, column 3: out: "morgen": ` +
				`` + noOfficeDay}},
	} {
		if diff := cmp.Diff(row.want, readRequests(row.table, row.columns)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", row.reason, diff)
		}
	}
}

const (
	noEnding = "does not say how the request ended without a decision; takes ingetrokken, doorgezonden, " +
		"buiten behandeling, a day, or nothing"
	noOfficeDay = "not a day; takes 2020-03-03, 3-3-2020, 03-03-2020 or 3 maart 2020"
	twoWays     = "could be 2020-04-03 or 2020-03-04; say which stands first"
)

// The headings of registers in use are found; the date of the request is said
// to be no receipt.
func TestHeadingsOfRegisters(t *testing.T) {
	for _, row := range []struct{ register, heading, want string }{
		{"OpenPub, new", "dc:identifier;dc:dateRequest;dc:dateDecision;opub:adjourned",
			"received=dc:dateRequest,decided=dc:dateDecision,id=dc:identifier,adjourned=opub:adjourned true"},
		{"OpenPub, current", "ID;Ontvangstdatum;Besluitdatum;Termijnoverschrijding",
			"received=Ontvangstdatum,decided=Besluitdatum,id=ID false"},
		{"Woogle 2.0", "dc_identifier,foi_requestDate,foi_decisionDate,foi_isAdjourned",
			"received=foi_requestDate,decided=foi_decisionDate,id=dc_identifier,adjourned=foi_isAdjourned true"},
		{"a day of receipt beside the date of the request", "Datum verzoek;Datum ontvangst;Datum besluit",
			"received=Datum ontvangst,decided=Datum besluit false"},
		{"an export of a database", "ID;datum_ontvangst;DatumBesluit;Status",
			"received=datum_ontvangst,decided=DatumBesluit,id=ID,closed=Status false"},
		{"with how a day is written", "Zaaknummer;Datum ontvangst (dd-mm-jjjj);Datum besluit (dd-mm-jjjj)",
			"received=Datum ontvangst (dd-mm-jjjj),decided=Datum besluit (dd-mm-jjjj),id=Zaaknummer false"},
		{"below a title", "Verzoeken in 2020;;\n;;\nNr.;Ontvangen op;Besloten op\n1;3-3-2020;31-3-2020",
			"received=Ontvangen op,decided=Besloten op,id=Nr. false"},
		{"a heading over two lines", "\"Datum\nontvangst\";Datum besluit",
			"received=Datum ontvangst,decided=Datum besluit false"},
		{"in other words", "Nr;Datum ingekomen;Afgehandeld", "received=Datum ingekomen,decided=Afgehandeld,id=Nr false"},
		{"in English", "ID;Date received;Decision date", "received=Date received,decided=Decision date,id=ID false"},
		{"the decision is published by sending it (art. 3:41 lid 1 Awb)",
			"Ontvangst;Dagtekening besluit;Verzending besluit", "received=Ontvangst,decided=Verzending besluit false"},
		{"days of something else", "Datum ontvangst zienswijze;Datum ontvangst;Datum besluit op bezwaar;Datum besluit",
			"received=Datum ontvangst,decided=Datum besluit false"},
	} {
		c, err := wob.FindColumns([]byte(row.heading + "\n"))
		if got := fmt.Sprint(c, " ", c.RequestDated()); err != nil || strings.Replace(got, "  ", " ", 1) != row.want {
			t.Errorf("%s: %q, %v, want %q", row.register, got, err, row.want)
		}
	}
	for table, want := range map[string]string{
		"a;b\n":         `line 1: received: no such column; there are "a", "b"`,
		"ontvangen;b\n": `line 1: decided: no such column; there are "ontvangen", "b"`,
		"":              `received: the table has no row with the names of the columns`,
		"ontv\"angen;b\n": `line 1, column 1: a quotation mark inside a cell without quotation marks, or text ` +
			`after the last one`,
		"\xe9;ontvangen\n": `line 1, column 1: not UTF-8; convert the table first`,
	} {
		if c, err := wob.FindColumns([]byte(table)); err == nil || err.Error() != want || c != (wob.Columns{}) {
			t.Errorf("%q: %v, %v, want %s", table, c, err, want)
		}
	}
	// Only the date of the request is no receipt.
	for _, name := range []string{"besluitdatum", "kenmerk", "verdaagd", "ingetrokken", "ontvangen"} {
		if (wob.Columns{Received: name}).RequestDated() {
			t.Errorf("%s is said to be the date of the request", name)
		}
	}
}

// Of several headings that a column could be, the one that says it best is taken,
// and of equal ones the first.
func TestTheBestHeadingIsTaken(t *testing.T) {
	c, err := wob.FindColumns([]byte("ontvangen;Ontvangstdatum;ONTVANGSTDATUM;Datum besluit;besluitdatum;nr;Kenmerk\n"))
	want := wob.Columns{Received: "Ontvangstdatum", Decided: "besluitdatum", ID: "Kenmerk"}
	if err != nil || c != want {
		t.Errorf("%v, %v, want %v", c, err, want)
	}
}

// A reader that fails is the one answer, at once or after some rows.
func TestATableThatCannotBeRead(t *testing.T) {
	fault := errors.New("the line is down")
	for table, want := range map[string]int{"": 1, "nr,in,out\n1,2020-03-03,\n2,2020-03-03,\n": 3} {
		n := 0
		var last error
		for _, err := range wob.CasesCSV(io.MultiReader(strings.NewReader(table), iotest.ErrReader(fault)), columns) {
			n++
			last = err
		}
		if n != want || last != fault {
			t.Errorf("%q: %d answers, the last %v", table, n, last)
		}
	}
}

// The order of a day with slashes is said in one of two ways.
func TestParseDayOrder(t *testing.T) {
	for text, want := range map[string]wob.DayOrder{"dmy": wob.DayFirst, "mdy": wob.MonthFirst} {
		if got, err := wob.ParseDayOrder(text); err != nil || got != want {
			t.Errorf("%s: %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "DMY", "ymd"} {
		if _, err := wob.ParseDayOrder(text); err == nil || !strings.Contains(err.Error(), "takes dmy or mdy") {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// An assumed adjournment carries its caveat wherever the case goes.
func TestAnAssumedAdjournmentKeepsItsCaveat(t *testing.T) {
	columns := wob.Columns{Received: "in", Decided: "out"}
	for c, err := range wob.CasesCSV(strings.NewReader("in;out\n2025-01-06;\n"), columns) {
		if err != nil {
			t.Fatal(err)
		}
		c.AsOf = calendar.MustParse("2025-02-10")
		again, err := wob.ParseCase(c.AppendJSON(nil))
		if err != nil {
			t.Fatal(err)
		}
		timeline, err := wob.Clock{}.Timeline(again)
		if err != nil || !slices.ContainsFunc(timeline.Caveats, func(c wob.Caveat) bool {
			return c.Provision.ID() == "woo.4.4.2.assumed-longest"
		}) {
			t.Errorf("caveats %v, %v", timeline.Caveats, err)
		}
	}
}
