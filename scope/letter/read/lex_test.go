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
		{"a list of twelve", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 mei", "|" + "<5-1 '1' 'mei'><5-2 '2' " +
			"'mei'><5-3 '3' 'mei'>" +
			"<5-4 '4' 'mei'><5-5 '5' 'mei'><5-6 '6' 'mei'><5-7 '7' 'mei'><5-8 '8' 'mei'><5-9 '9' 'mei'><5-10 '10' " +
			"'mei'>" +
			"<5-11 '11' 'mei'><5-12 '12 mei'>"},
		{"a list of thirteen goes on from its second", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 mei", "|#1 ," +
			"<5-2 '2' 'mei'><5-3 '3' 'mei'><5-4 '4' 'mei'><5-5 '5' 'mei'><5-6 '6' 'mei'><5-7 '7' 'mei'><5-8 '8' " +
			"'mei'>" +
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
		{"a word longer than any", "12 " + strings.Repeat("a", 60) + " 2021", "|#12 " + strings.Repeat("a", 60) +
			" #2021"},
		// What stands around a day.
		{"a weekday", "op donderdag 25 november 2021 is", "|op <2021-11-25 donderdag '25 november 2021'> is"},
		{"a weekday on a line of its own beginning", "x\nZondag 28 november 2021", "|x |<2021-11-28 zondag '28 " +
			"november 2021'>"},
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

func TestWordsAndTheirMarks(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"letters between points", "t.a.v. Piet", "|t.a.v=tav .Piet"},
		{"d.d.", "d.d. 3 mei", "|d.d=dd .<5-3 '3 mei'>"},
		{"a point between words is none", "e.mail a.bc", "|e .mail a .bc"},
		{"a hyphen", "e-mail Wob-verzoek", "|e-mail=email Wob-verzoek=wobverzoek"},
		{"other hyphens", "e\u2010mail e\u2011mail", "|e\u2010mail=email e\u2011mail=email"},
		{"a dash is none", "e\u2013mail", "|e mail"},
		{"a mark before the hyphens is none", "e\u200fmail", "|e mail"},
		{"apostrophes", "foto's foto\u2019s foto' s", "|foto's foto\u2019s foto s"},
		{"a soft hyphen", "ver\u00adzoek", "|ver\u00adzoek=verzoek"},
		{"a hyphen at the end of a line", "ont-\nvangen op", "|ont-~vangen=ontvangen op"},
		{"of a line that ends in two characters", "ont-\r\nvangen op", "|ont-\r~vangen=ontvangen op"},
		{"of a line that ends in one", "ont-\rvangen op", "|ont-\rvangen=ontvangen op"},
		{"a capital on the next line", "Wob-\nVerzoek", "|Wob=wob |Verzoek=verzoek"},
		{"a digit on the next line", "Wob-\n1", "|Wob=wob |#1"},
		{"an apostrophe at the end of a line", "foto'\ns", "|foto |s"},
		{"a hyphen at the end", "ont-", "|ont"},
		{"a hyphen and a line at the end", "ont-\n", "|ont"},
		{"a hyphen before a blank", "ont- vangen", "|ont vangen"},
		{"two hyphens", "ont--vangen", "|ont vangen"},
		{"a word that lost its space", "heerOp de", "|heer Op=op de"},
		{"one small letter before a capital", "eMail aB", "|eMail=email aB"},
		{"capitals", "WOB WOBverzoek WoB", "|WOB=wob WOBverzoek=wobverzoek WoB=wob"},
		{"letters with marks", "ge\u00efnformeerd \u00cbn", "|ge\u00efnformeerd=geinformeerd \u00cbn=en"},
		{"a ligature", "m\u0133n \u0132", "|m\u0133n=mijn \u0132"},
		{"letters of another alphabet", "\u0416\u0416 x", "|\u0416\u0416 x"},
		{"a sign that is no letter", "a\u00d7b a\u00f7b", "|a b a b"},
		{"every other request", "spoedverzoek spoedverzoeken verzoeken", "|spoedverzoek=verzoek " +
			"spoedverzoeken=verzoeken verzoeken"},
		{"the end of a sentence", "zo. Op en! Op en? Op", "|zo .!Op=op en .!Op=op en .!Op=op"},
		{"a small letter ends none", "zo. op", "|zo .op"},
		{"nor does a point behind one letter", "A. Op", "|A .Op=op"},
		{"nor behind what is shortened", "mr. Op drs. Op", "|mr .Op=op drs .Op=op"},
		{"behind a number it does", "in 12. Op", "|in #12 .!Op=op"},
		{"behind a day it does", "op 3-5-2021. Op", "|op <2021-05-03 '3-5-2021'> .!Op=op"},
		{"a point before everything", ". Op", "|.Op=op"},
		{"marks", "a, b; c: d (e [f {g", "|a ,b ,c ,d (e (f (g"},
		{"a word that a scan tore", "schrifte lijk vie r m ij", "|schrifte lijk=schriftelijk vie r=vier m ij=mij"},
		{"torn by more", "vie  r vie\nr vie, r", "|vie r vie |r vie ,r"},
		{"two letters", "i k", "|i k"},
		{"what is no word together", "de heer zo n", "|de heer zo n"},
		{"two words that letters have", "na dat in dien", "|na dat in dien=indien"},
		{"behind one that was put together", "vie r r", "|vie r=vier r"},
		{"a number and letters", "12a 12_3 12A3 a12", "|%12a %12_3 %12A3 a #12"},
		{"a large number", "1048577 1048576", "|#1048576=1048577 #1048576"},
		{"blanks of all kinds", "a\u00a0b\u200bc\ufeffd\te", "|a b c d e"},
		{"lines of all kinds", "a\nb\rc\r\nd\fe\vf", "|a |b |c |d |e |f"},
		{"a word longer than any", strings.Repeat("ab", 30) + " x", "|" + strings.Repeat("ab", 30) + " x"},
		{"a torn word longer than any", strings.Repeat("ab", 20) + " " + strings.Repeat("ab", 20), "|" +
			strings.Repeat("ab", 20) + " " + strings.Repeat("ab", 20)},
		{"weeks", "vier weken", "|vier weken"},
	} {
		if got := dump(row.text); got != strings.ReplaceAll(row.want, "\n", "~") {
			t.Errorf("%s: %q:\n got %q\nwant %q", row.why, row.text, got, row.want)
		}
	}
}

func TestLinesAndPages(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"", "''"},
		{"a", "'a'1"},
		{"a\nb", "'a'1 'b'1"},
		{"a\n", "'a'1 ''"},
		{"a\r\nb\rc", "'a'1 'b'1 'c'1"},
		{"a\fb c\vd", "'a'1 ^'b c'2 'd'1"},
		{"a\n\f\nb\nc", "'a'1 '' ^'' ^'b'1 'c'1"},
		{"a\n\fb\nc", "'a'1 '' ^'b'1 'c'1"},
		{"ont-\nvangen x\ny", "'ont-'1 'vangen x'1 'y'1"},
		{"3 mei\n2021 x", "'3 mei'1 '2021 x'1"},
	} {
		l := lexed(row.text, known())
		var out []string
		for i, n := range l.lines {
			s := "'" + l.text[n.start:n.end] + "'"
			if n.page {
				s = "^" + s
			}
			if n.count() > 0 {
				s += fmt.Sprint(n.count())
			}
			for _, tok := range l.toks[n.first:n.last] {
				if int(tok.line) != i {
					t.Errorf("%q: a token of line %d stands in line %d", row.text, tok.line, i)
				}
			}
			out = append(out, s)
		}
		if got := strings.Join(out, " "); got != row.want {
			t.Errorf("%q: %s, want %s", row.text, got, row.want)
		}
	}
}

// A text that is too long ends at the end of a line, or else of a character.
func TestWhereALongTextIsCut(t *testing.T) {
	for _, row := range []struct {
		why, text string
		n, want   int
	}{
		{"behind the last line", "ab\ncd\nef", 7, 6},
		{"at the end of a line", "ab\ncd\nef", 6, 6},
		{"before it", "ab\ncd\nef", 5, 3},
		{"in the middle of a character", "\u00eb\u00eb", 3, 2},
		{"between characters", "\u00eb\u00eb", 2, 2},
		{"a line that ends too far back", "a\n" + strings.Repeat("x", 5000), 4100, 4100},
		{"a line that ends just near enough", "a\n" + strings.Repeat("x", 5000), 4097, 2},
	} {
		if got := cut(row.text, row.n); got != row.want {
			t.Errorf("%s: %d, want %d", row.why, got, row.want)
		}
	}
}

func TestPageNumbers(t *testing.T) {
	for line, want := range map[string]string{
		"pagina 1 van 3": "1/3", "paginanummer 2 van 3": "2/3", "1 van 3": "1/3", "pagina 1 3": "1/3", "3 van 3": "3/3",
		"500 van 500": "500/500", "1 3": "", "pagina 1": "", "4 van 3": "", "0 van 3": "", "1 van 501": "", "": "",
		"pagina x van 3": "", "pagina 1 van x": "", "van 3": "", "1 van de 3": "", "pagina 1 van 3 x": "", "q 1 van 3": "",
		"pagina 0000000000000000000000000001 van 3": "", "1 van 3x": "",
	} {
		page, of, ok := pageNumber(line)
		got := ""
		if ok {
			got = fmt.Sprintf("%d/%d", page, of)
		}
		if got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}
