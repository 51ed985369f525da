package main

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	dir := t.TempDir()
	letter := filepath.Join(dir, "brief.txt")
	js := filepath.Join(dir, "lijst.json")
	for name, text := range map[string]string{
		letter: "Zie\nartikel 10 lid 2 sub e Wob.\n",
		js:     `[{"number":"1","assessment":"niet openbaar"}]`,
	} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for _, row := range []struct {
		args          []string
		in, out, errs string
		status        int
		why           string
	}{
		{nil, "10.2.e\n",
			`{"file":"-","line":1,"start":0,"end":6,"raw":"10.2.e","act":"Wob","codes":["10.2.e"],"status":"complete"}` + "\n",
			"", 0, "standard input"},
		{[]string{letter}, "",
			`"line":2,"start":4,"end":30,"raw":"artikel 10 lid 2 sub e ` +
				`Wob","act":"Wob","codes":["10.2.e"],"status":"complete"}`, "", 0, "a file"},
		{nil, "een \xeb", "", "-: cite.CheckText: line 1, byte 4: byte 0xeb is not UTF-8", 1, "Windows-1252"},
		{[]string{filepath.Join(dir, "niet"), letter}, "", `"codes":["10.2.e"]`, "no such file", 1,
			"the other file is still read"},
		{[]string{"-list", "-decided", "2021-07-21", "-lang", "en"}, "Nr.;Beoordeling\n1;Niet openbaar\n2;Half\n",
			`"text":"Niet openbaar needs at least one ground"`, "line 3, column 2: Beoordeling", 1,
			"a list with a bad row"},
		{[]string{"-list", js}, "", `"text":"Niet openbaar vraagt om ten minste één grond"`, "", 0, "a list in JSON"},
		{[]string{"-list"}, "Nr.;Hoeveel;Beoordeling\n1;3;Openbaar\n", "", `kolom "Hoeveel" niet gelezen`, 0,
			"an unknown heading is no bad row"},
		{[]string{"-list", "-lang", "en"}, "List 7\nNr.;Hoeveel;Beoordeling\n1;3;Openbaar\n", "",
			"-: heading \"Hoeveel\" passed over\n-: rows above the heading passed over: 1\n", 0, "in English"},
		{[]string{"-list", "-columns", "Wat=description,Hoe=assessment"}, "Wat;Hoe\nmemo;Niet openbaar\n",
			"awb.3.46.ground", "", 0, "headings of one's own"},
		{[]string{"-list", "-columns", "Wat=iets"}, "", "", "with a kind of number, date", 2, "no such kind"},
		{[]string{"-list", "-dates", "dmy", "-decided", "2030-05-01"},
			"Nr.;Datum;Beoordeling;Grond\n1;03/04/2021;Deels;5.1.2.e\n", "woo.5.3.list", "", 0, "the day first"},
		{[]string{"-list", "-dates", "ymd"}, "", "", "takes dmy or mdy", 2, "no such order"},
		{[]string{"-list"}, "a;b\n1;2\n", "", "geen rij met kolomkoppen", 1, "no list; the error in Dutch"},
		{[]string{"-list", "-decided", "1980-01-01", js}, "", "", "no act is known", 1, "a day before the Wob"},
		{[]string{"-check"}, `{"decided":"2021-03-01","environmental":false,"consent":true}`,
			`{"ground":"10.2.e","verdict":"does-not-apply"`, "", 0, "a passage"},
		{[]string{"-check"}, `{"decided":"2021-03-01","Consent":true}`, "", `Consent: "true": onbekende sleutel`, 1,
			"keys are exact"},
		{[]string{"-check"}, `{"consent":true}`, "", "the day of the decision is not set", 1, "no day, no act"},
		{[]string{"-check", "-reading", "five-years-at"},
			`{"decided":"2026-03-20","documentDate":"2021-03-01","requested":"2026-02-20","environmental":false}`,
			`"reading":"five-years-at"`, "", 0, "art. 5.3 Woo on the day of the request"},
		{[]string{"-check", "-reading", "none"}, `{}`, "", "no such reading", 2, "a reading that does not exist"},
		{[]string{"-reading", "five-years-at"}, "", "", "-reading goes with -check", 2, "a text has no readings"},
		{[]string{"-territory", "bes"}, "artikel 11.2.d", `"codes":["11.2.d"]`, "", 0, "art. 11 lid 2 onder d Wob BES"},
		{[]string{"-territory", "aruba"}, "", "", "takes nl or bes", 2, "a territory that does not exist"},
		{[]string{"-list", "-check"}, "", "", "exclude each other", 2, "one thing at a time"},
		{[]string{"-decided", "gisteren"}, "", "", "decided", 2, "no day"},
		{[]string{"-decided", "2021-07-21"}, "10.2.e\n", "", "-dates go with -list", 2, "a flag that would be ignored"},
		{[]string{"-check", "-decided", "2021-07-21"}, "{}", "", "-dates go with -list", 2, "the facts hold the day"},
		{[]string{"-list", js, js}, "", `{"file":"` + js + `","line":1,"number":"1",`, "", 0, "lines of several files"},
		{[]string{"-list"}, "Nr.;Beoordeling\n1;Niet openbaar\n", `{"line":2,"number":"1",`, "", 0, "no file is named"},
		{[]string{"-check", "-lang", "en"}, `{"decided":"2021-03-01"}`, `"text":"`, "", 0, "texts in English"},
		{[]string{"-lang", "fr"}, "", "", "takes nl or en", 2, "no such language"},
		{[]string{"-en"}, "", "", "-en", 2, "the language is -lang, as in the other programs"},
		{[]string{"-h"}, "", "", "-decided", 0, "help is no fault"},
		{[]string{"-x"}, "", "", "-x", 2, "an unknown flag"},
	} {
		var out, errs bytes.Buffer
		status := run(row.args, strings.NewReader(row.in), &out, &errs)
		if status != row.status || !strings.Contains(out.String(), row.out) || !strings.Contains(errs.String(),
			row.errs) || row.out == "" && out.Len() > 0 {
			t.Errorf("%v (%s): status %d\n%s\n%s", row.args, row.why, status, out.String(), errs.String())
		}
	}
}

// A list that comes in slowly is answered as it comes: a finding is shown before
// the input ends.
func TestSlowPipe(t *testing.T) {
	in, list := io.Pipe()
	answers, out := io.Pipe()
	go func() {
		run([]string{"-list"}, in, out, io.Discard)
		_ = out.Close()
	}()
	go func() {
		_, _ = io.WriteString(list, "Nr;Document;Beoordeling\n1;memo;Niet openbaar\n2;memo;Openbaar\n")
	}()
	first, err := bufio.NewReader(answers).ReadString('\n')
	if err != nil || !strings.Contains(first, `"number":"1"`) {
		t.Errorf("%q, %v", first, err)
	}
	_ = list.Close()
}
