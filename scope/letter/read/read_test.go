package read

import (
	"strings"
	"testing"
)

// facts returns the values of a kind.
func facts(r Reading, kind Kind) string {
	var v []string
	for _, f := range r.Facts {
		if f.Kind == kind {
			v = append(v, f.Value)
		}
	}
	return strings.Join(v, " ")
}

func TestDatesInTheirForms(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"written out", "15 november 2021", "2021-11-15"},
		{"broken by a line end", "15 november\n2021", "2021-11-15"},
		{"figures with hyphens", "01-01-2017", "2017-01-01"},
		{"figures without noughts", "7-2-2023", "2023-02-07"},
		{"figures with points", "1.06.2017", "2017-06-01"},
		{"figures with slashes", "19/8/2021", "2021-08-19"},
		{"ISO", "2021-08-19", "2021-08-19"},
		{"a stamp", "18 JAN 2022", "2022-01-18"},
		{"a stamp with a space in the day", "2 9 MEI 2019", "2019-05-29"},
		{"a stray quotation mark", "'15 AUG 2022", "2022-08-15"},
		{"a month with a point", "3 mrt. 2021", "2021-03-03"},
		{"a month that a scan misread", "20 decernber 2018", "2018-12-20"},
		{"a weekday before it", "donderdag 25 november 2021", "2021-11-25"},
		{"a list", "8 en 20 maart 2019", "2019-03-08 2019-03-20"},
		{"a list of three", "1, 3 en 5 augustus 2018", "2018-08-01 2018-08-03 2018-08-05"},
		{"no year", "2 maart", "?-3-2"},
		{"before 2000", "29 april 1998", "1998-04-29"},
		{"a century left out", "3-4-'21", "2021-04-03"},
		{"a century left out, of before", "27-4-\u201998", "1998-04-27"},
		{"two figures each", "03-04-21", "2021-04-03"},
		{"two figures each, with slashes", "27/04/98", "1998-04-27"},
		{"three numbers that are no day", "99-12-34", ""},
		{"three numbers of a section", "03.04.21", ""},
		{"a telephone number", "06-12-34-56-78", ""},
		{"a year of two figures may be a number of something else", "3-4-21", ""},
		{"the year of the next column is another's", "2 december      2021-25", "?-12-2"},
		{"a reference behind a month is no year", "2 december 2021-2551012", "illegible"},
		{"a dash behind a year", "1 mei 2019-31 mei 2020", "2019-05-01"},
		{"a Frisian month", "12 febrewaris 2024", "2024-02-12"},
		{"a no-break space", "15\u00a0november\u00a02021", "2021-11-15"},
		{"a soft hyphen", "15 novem\u00adber 2021", "2021-11-15"},
		{"a year with letters in it", "26 augustus 202Z", "illegible"},
		{"a year with a line in it", "20 december 203_8", "illegible"},
		{"a note glued to the year", "11 maart 20201", "illegible"},
		{"no such day", "31 april 2021", "illegible"},
		{"a number of a case is none", "NW20-11-2020", ""},
		{"a number of an article is none", "artikel 10.2.1", ""},
		{"a month alone is none", "september 2020", ""},
	} {
		l := lexed(row.text, known())
		var got []string
		for _, tok := range l.toks {
			if tok.kind != dateToken {
				continue
			}
			for k := tok.n; ; k++ {
				d := l.dates[k]
				switch on, ok := d.on(); {
				case ok:
					got = append(got, on.String())
				case d.form == yearless:
					got = append(got, "?-"+itoa(int(d.month))+"-"+itoa(int(d.day)))
				default:
					got = append(got, "illegible")
				}
				if d.more == 0 {
					break
				}
			}
		}
		if g := strings.Join(got, " "); g != row.want {
			t.Errorf("%s: %q: got %q, want %q", row.why, row.text, g, row.want)
		}
	}
}

func itoa(n int) string {
	return strings.TrimLeft(string([]byte{byte('0' + n/10), byte('0' + n%10)}), "0")
}
