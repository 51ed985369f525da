package read

import (
	"fmt"
	"strings"
	"testing"
)

// dump shows the tokens of a text: words as they stand, "#" before a number, "%"
// before digits with letters, a day between "<" and ">" with the passages it stands
// in. Before a token stand "|" for a line, "." "," "(" for a mark, "!" for the end
// of a sentence.
func dump(text string) string {
	l := lexed(text, known())
	var out []string
	for _, t := range l.toks {
		s := l.text[t.start:t.end]
		switch t.kind {
		case numberToken:
			s = fmt.Sprintf("#%d", t.n)
			if s[1:] != l.text[t.start:t.end] {
				s += "=" + l.text[t.start:t.end]
			}
		case mixedToken:
			s = "%" + s
		case dateToken:
			s = ""
			for k := t.n; ; k++ {
				s += "<" + dumpDate(l, l.dates[k]) + ">"
				if l.dates[k].more == 0 {
					break
				}
			}
		case wordToken:
			if name := l.lex.names[t.word]; name != "" && name != s {
				s += "=" + name
			}
		}
		for _, f := range []struct {
			flag uint8
			mark string
		}{{afterStop, "!"}, {afterParen, "("}, {afterComma, ","}, {afterPoint, "."}, {afterLine, "|"}} {
			if t.is(f.flag) {
				s = f.mark + s
			}
		}
		out = append(out, s)
	}
	return strings.ReplaceAll(strings.Join(out, " "), "\n", "~")
}

func dumpDate(l *lexer, d date) string {
	s := ""
	switch on, ok := d.on(); {
	case ok:
		s = on.String()
	case d.form == yearless:
		s = fmt.Sprintf("%d-%d", d.month, d.day)
	default:
		s = "?"
	}
	if d.recent {
		s += " recent"
	}
	if d.weekday > 0 {
		s += " " + weekdays[d.weekday-1]
	}
	for _, p := range d.spans() {
		s += " '" + l.text[p.Start:p.End] + "'"
	}
	return s
}

func TestDaysAndWhatIsNone(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		// In figures.
		{"the first year that is believed", "1-5-1980 x", "|<1980-05-01 '1-5-1980'> x"},
		{"the year before it", "1-5-1979 x", "|<? '1-5-1979'> x"},
		{"the last year", "31-12-2099 x", "|<2099-12-31 '31-12-2099'> x"},
		{"the year after it", "1-1-2100 x", "|<? '1-1-2100'> x"},
		{"the first year, in words", "1 mei 1980 x", "|<1980-05-01 '1 mei 1980'> x"},
		{"the year before it, in words", "1 mei 1979 x", "|<? '1 mei 1979'> x"},
		{"the last year, in words", "1 mei 2099 x", "|<2099-05-01 '1 mei 2099'> x"},
		{"the year after it, in words", "1 mei 2100 x", "|<? '1 mei 2100'> x"},
		{"a day that is not", "31-4-2021 x", "|<? '31-4-2021'> x"},
		{"four numbers with hyphens", "12-1-5-2021", "|#12 #1 #5 #2021"},
		{"four numbers with slashes", "12/1/5/2021", "|#12 #1 #5 #2021"},
		{"behind a line", "a_1-5-2021", "|a #1 #5 #2021"},
		{"behind letters", "NW1-5-2021", "|NW #1 #5 #2021"},
		{"behind a bracket", "(1-5-2021)", "|(<2021-05-01 '1-5-2021'>"},
		{"two marks", "1-5/2021", "|#1 #5 #2021"},
		{"another mark", "1:5:2021", "|#1 ,#5 ,#2021"},
		{"nothing between the marks", "1--2021", "|#1 #2021"},
		{"five digits for a day", "00001-5-2021", "|#1=00001 #5 #2021"},
		{"three digits for a day", "001-5-2021", "|#1=001 #5 #2021"},
		{"three digits for a month", "1-005-2021", "|#1 #5=005 #2021"},
		{"five digits for a year", "1-5-02021", "|#1 #5 #2021=02021"},
		{"a very long number", "4294967297-5-2021", "|#1048576=4294967297 #5 #2021"},
		{"letters behind it", "1-5-2021e", "|#1 #5 %2021e"},
		{"a line behind it", "1-5-2021_3", "|#1 #5 %2021_3"},
		{"a fourth number behind it", "1-5-2021-3", "|#1 #5 #2021 #3"},
		{"a point behind it", "1.5.2021. Op", "|<2021-05-01 '1.5.2021'> .!Op=op"},
		{"the year first, with slashes", "2021/08/19", "|#2021 #8=08 #19"},
		{"the year first, with points", "2021.08.19", "|#2021 .#8=08 .#19"},
		{"the year first, and no day", "2021-08-", "|#2021 #8=08"},
		{"an apostrophe and a day that is not", "31-02-'21 x", "|<? '31-02-'21'> x"},
		{"an apostrophe before a whole year", "3-4-'2021", "|<2021-04-03 '3-4-'2021'>"},
		{"the other apostrophe", "3-4-\u201821", "|<2021-04-03 '3-4-\u201821'>"},
		{"two figures each, the last of its century", "01-02-80", "|<1980-02-01 '01-02-80'>"},
		{"two figures each, the first of this", "01-02-79", "|<2079-02-01 '01-02-79'>"},
		{"two figures each, no day", "31-02-21", "|#31 #2=02 #21"},
		{"jl. behind figures", "01-05-2021 jl. is", "|<2021-05-01 recent '01-05-2021'> .is"},
		{"figures, and no jl.", "01-05-2021 is", "|<2021-05-01 '01-05-2021'> is"},
		// In words.
		{"no day 0", "0 mei 2021", "|#0 mei #2021"},
		{"no day 32", "32 mei 2021", "|#32 mei #2021"},
		{"three digits are no day", "031 mei 2021", "|#31=031 mei #2021"},
		{"a piece of another number, by a slash", "4/3 mei 2021", "|#4 #3 mei #2021"},
		{"a piece of a reference, by a line", "a_3 mei 2021", "|a #3 mei #2021"},
		{"a piece of another number, by a hyphen", "4-3 mei 2021", "|#4 #3 mei #2021"},
		{"a piece of a reference, by a hyphen", "a-3 mei 2021", "|a #3 mei #2021"},
		{"a dash before an item of a list", "-3 mei 2021", "|<2021-05-03 '3 mei 2021'>"},
		{"a dash between blanks", "x -3 mei 2021", "|x <2021-05-03 '3 mei 2021'>"},
		{"a day in two that a stamp tore", "2 9 MEI 2019 x", "|<2019-05-29 '2 9 MEI 2019'> x"},
		{"torn by more than a blank", "2  9 mei 2019", "|#2 <2019-05-09 '9 mei 2019'>"},
		{"torn by a line", "2\n9 mei 2019", "|#2 |<2019-05-09 '9 mei 2019'>"},
		{"a number of a section before a day", "2.9 mei 2019", "|#2 .<2019-05-09 '9 mei 2019'>"},
		{"a word between", "2 a mei 2019", "|#2 a mei #2019"},
		{"the second of two digits", "1 12 mei 2019", "|#1 <2019-05-12 '12 mei 2019'>"},
		{"the first of two digits", "03 1 mei 2019", "|#3=03 <2019-05-01 '1 mei 2019'>"},
		{"together more than 31", "3 2 mei 2019", "|#3 <2019-05-02 '2 mei 2019'>"},
		{"together 31", "3 1 mei 2019", "|<2019-05-31 '3 1 mei 2019'>"},
		{"together 1", "0 1 mei 2019", "|<2019-05-01 '0 1 mei 2019'>"},
		{"together 0", "0 0 mei 2019", "|#0 #0 mei #2019"},
		{"a number that counts papers", "bijlage 2 9 mei 2019", "|bijlage #2 <2019-05-09 '9 mei 2019'>"},
		{"on a line of its own it counts none", "bijlage\n2 9 mei 2019", "|bijlage |<2019-05-29 '2 9 mei 2019'>"},
		{"another word before it", "op 2 9 mei 2019", "|op <2019-05-29 '2 9 mei 2019'>"},
		{"a list", "x 8 en 20 maart 2019 y 5 mei 2021",
			"|x <2019-03-08 '8' 'maart 2019'><2019-03-20 '20 maart 2019'> y <2021-05-05 '5 mei 2021'>"},
		{"a list of days in two", "1 9 en 2 0 maart 2019",
			"|<2019-03-19 '1 9' 'maart 2019'><2019-03-20 '2 0 maart 2019'>"},
		{"a list without a year", "1, 3 en 5 mei jl. is",
			"|<5-1 recent '1' 'mei'><5-3 recent '3' 'mei'><5-5 recent '5 mei'> .is"},
		{"a list of twelve", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 mei", "|" + "<5-1 '1' 'mei'><5-2 '2' 'mei'><5-3 '3' 'mei'>" +
			"<5-4 '4' 'mei'><5-5 '5' 'mei'><5-6 '6' 'mei'><5-7 '7' 'mei'><5-8 '8' 'mei'><5-9 '9' 'mei'><5-10 '10' 'mei'>" +
			"<5-11 '11' 'mei'><5-12 '12 mei'>"},
		{"a list of thirteen goes on from its second", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 mei", "|#1 ," +
			"<5-2 '2' 'mei'><5-3 '3' 'mei'><5-4 '4' 'mei'><5-5 '5' 'mei'><5-6 '6' 'mei'><5-7 '7' 'mei'><5-8 '8' 'mei'>" +
			"<5-9 '9' 'mei'><5-10 '10' 'mei'><5-11 '11' 'mei'><5-12 '12' 'mei'><5-13 '13 mei'>"},
		{"a list without a comma", "11 13 mei 2019", "|#11 <2019-05-13 '13 mei 2019'>"},
		{"a bracket is no comma", "11 (13 mei 2019", "|#11 (<2019-05-13 '13 mei 2019'>"},
		{"a number and a month are no list", "vraag 8 en maart 2019", "|vraag #8 en maart #2019"},
		{"a list that ends too soon", "op 8 en", "|op #8 en"},
		{"a number at the end", "op 8", "|op #8"},
		{"a list with a piece of a number in it", "8 en 4-9 mei", "|#8 en #4 #9 mei"},
		{"the last day of February has a place in some year", "29 februari", "|<2-29 '29 februari'>"},
		{"a day that is in no year", "31 april", "|<? '31 april'>"},
		{"a letter for a nought", "2O mei 2021", "|<? '2O mei'> #2021"},
		{"two letters", "1lO mei 2021", "|<? '1lO mei'> #2021"},
		{"a reference before a month", "2O21 mei 2021", "|%2O21 mei #2021"},
		{"the number of a year with a letter", "3 mei 20a1 x", "|<? '3 mei 20a1'> x"},
		{"a year of five digits", "3 mei 02021 x", "|<? '3 mei 02021'> x"},
		{"a year with a letter behind it", "3 mei 2021a x", "|<? '3 mei 2021a'> x"},
		{"a number that is no year", "3 mei 20 x", "|<? '3 mei 20'> x"},
		{"a comma before the year", "3 mei, 2021 stukken", "|<5-3 '3 mei'> ,#2021 stukken"},
		{"a bracket before the year", "3 mei (2021)", "|<2021-05-03 '3 mei (2021'>"},
		{"a bracket before another number", "3 mei (20 stuks)", "|<5-3 '3 mei'> (#20 stuks"},
		{"a point before it", "3 mei. 2021", "|<2021-05-03 '3 mei. 2021'>"},
		{"the year on the next line, behind blanks", "3 mei\n      2021", "|<2021-05-03 '3 mei~      2021'>"},
		{"the year behind three blanks is of another column", "3 mei   2021", "|<5-3 '3 mei'> #2021"},
		{"two blanks", "3 mei  2021", "|<2021-05-03 '3 mei  2021'>"},
		{"a year that is a reference, with a hyphen", "3 mei 2021-255", "|<? '3 mei 2021'> #255"},
		{"with a slash", "3 mei 2021/255", "|<? '3 mei 2021'> #255"},
		{"with a point", "3 mei 2021.255", "|<? '3 mei 2021'> .#255"},
		{"two digits are none", "3 mei 2021-25", "|<2021-05-03 '3 mei 2021'> #25"},
		{"nor is what has letters", "3 mei 2021-a12", "|<2021-05-03 '3 mei 2021'> a #12"},
		{"nor a digit and letters", "3 mei 2021-1a2", "|<2021-05-03 '3 mei 2021'> %1a2"},
		{"nor another number", "3 mei 2021 255 x", "|<2021-05-03 '3 mei 2021'> #255 x"},
		{"the month grown to the day", "3mei 2021", "|<2021-05-03 '3mei 2021'>"},
		{"day, month and year in one", "3mei2021", "|%3mei2021"},
		{"a month at the end", "3mei", "|<5-3 '3mei'>"},
		{"a capital", "3MEI 2021", "|<2021-05-03 '3MEI 2021'>"},
		{"a longer word", "3meisje", "|%3meisje"},
		{"a very long word", "3novembermaanden 2021", "|%3novembermaanden #2021"},
		{"no month", "3abc 2021", "|%3abc #2021"},
		{"the beginning of a month", "3me 2021", "|%3me #2021"},
		{"something that a scan made of a month", "12 xyz 2021 a", "|<? '12 xyz 2021'> a"},
		{"with a capital", "12 Xyz 2021 a", "|<? '12 Xyz 2021'> a"},
		{"of ten letters", "12 abcdefghij 2021", "|<? '12 abcdefghij 2021'>"},
		{"of eleven", "12 abcdefghijk 2021", "|#12 abcdefghijk #2021"},
		{"of two", "12 xy 2021", "|#12 xy #2021"},
		{"a word that letters have", "12 documenten 2021", "|#12 documenten #2021"},
		{"a number", "12 345 2021", "|#12 #345 #2021"},
		{"a comma before it", "12, xyz 2021", "|#12 ,xyz #2021"},
		{"a line before it", "12\nxyz 2021", "|#12 |xyz #2021"},
		{"a comma behind it", "12 xyz, 2021", "|#12 xyz ,#2021"},
		{"no year behind it", "12 xyz 1979", "|#12 xyz #1979"},
		{"a year of five digits behind it", "12 xyz 02021", "|#12 xyz #2021=02021"},
		{"nothing behind it", "12 xyz", "|#12 xyz"},
		{"no number of a day", "32 xyz 2021", "|#32 xyz #2021"},
		{"a word longer than any", "12 " + strings.Repeat("a", 60) + " 2021", "|#12 " + strings.Repeat("a", 60) + " #2021"},
		// What stands around a day.
		{"a weekday", "op donderdag 25 november 2021 is", "|op <2021-11-25 donderdag '25 november 2021'> is"},
		{"a weekday on a line of its own beginning", "x\nZondag 28 november 2021", "|x |<2021-11-28 zondag '28 november 2021'>"},
		{"a weekday behind a comma", "op, maandag 2 maart is", "|op ,<3-2 maandag '2 maart'> is"},
		{"jongstleden", "op 9 juni jongstleden is", "|op <6-9 recent '9 juni'> is"},
		{"no jl.", "op 9 juni is", "|op <6-9 '9 juni'> is"},
	} {
		if got := dump(row.text); got != row.want {
			t.Errorf("%s: %q:\n got %s\nwant %s", row.why, row.text, got, row.want)
		}
	}
}

func TestMonthsAndTheirMisprints(t *testing.T) {
	for month, words := range map[int8]string{
		1:  "januari jan january jannewaris jenuari janari januuari januar januarii",
		2:  "februari feb febr february febrewaris",
		3:  "maart mrt mar maa march",
		4:  "april apr",
		5:  "mei may maaie",
		6:  "juni jun june juny",
		7:  "juli jul july",
		8:  "augustus aug august augustns",
		9:  "september sep sept septimber septernber septembr",
		10: "oktober okt oct octob october 0ktober",
		11: "november nov novimber novernber",
		12: "december dec desimber decernber decerber",
		0: "kanuari jenuori novernbex novernbar maar meart appril rnaart decer septemberrn me m abc " +
			"novembermaand augu",
	} {
		for w := range strings.FieldsSeq(words) {
			if w == "0ktober" { // the first letter must be right
				month = 0
			}
			if got := monthOf(w); got != month {
				t.Errorf("%s: month %d, want %d", w, got, month)
			}
		}
	}
}
