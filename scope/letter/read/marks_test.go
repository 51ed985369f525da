package read

import (
	"strings"
	"testing"
	"unicode"
)

func TestLettersOfAscii(t *testing.T) {
	for c := range 256 {
		if want := c < 0x80 && unicode.IsLetter(rune(c)); isLetter(byte(c)) != want {
			t.Errorf("%q is a letter: %v", byte(c), !want)
		}
	}
}

func TestLettersWithoutTheirMarks(t *testing.T) {
	for r, want := range map[rune]string{'\u00c0': "a", '\u00ff': "y", '\u00bf': "-", '\u0100': "-", '\u00d7': "-",
		'\u00f7': "-", '\u00eb': "e", '\u00c7': "c", '\u0132': "ij", '\u0133': "ij", '\u0131': "-", '\u0134': "-",
		'\ufaff': "-", '\ufb00': "ff", '\ufb01': "fi", '\ufb02': "fl", '\ufb03': "ffi", '\ufb04': "ffl", '\ufb05': "-"} {
		got, ok := fold(r)
		if !ok {
			got = "-"
		}
		if got != want {
			t.Errorf("%q: %q, want %q", r, got, want)
		}
	}
}

// More of words, marks and days, as in TestWordsAndTheirMarks.
func TestMoreWordsAndMarks(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"a request of forty-eight letters", strings.Repeat("a", 41) + "verzoek",
			"|" + strings.Repeat("a", 41) + "verzoek=verzoek"},
		{"of forty-nine it is too long to be known", strings.Repeat("a", 42) + "verzoek",
			"|" + strings.Repeat("a", 42) + "verzoek"},
		{"a request behind a torn word, forty-eight bytes in all", strings.Repeat("a", 40) + " verzoek",
			"|" + strings.Repeat("a", 40) + " verzoek=verzoek"},
		{"forty-nine bytes", strings.Repeat("a", 41) + " verzoek", "|" + strings.Repeat("a", 41) + " verzoek"},
		{"a blank that does not break is one", "12\u00a0xyz\u00a02021 a", "|<? '12\u00a0xyz\u00a02021'> a"},
		{"so is one without width", "12\u200bxyz\u200b2021 a", "|<? '12\u200bxyz\u200b2021'> a"},
		{"and the mark of the order of bytes", "12\ufeffxyz\ufeff2021 a", "|<? '12\ufeffxyz\ufeff2021'> a"},
		{"another sign is none", "12\u00a4xyz\u00a42021 a", "|#12 xyz #2021 a"},
		{"one letter before a point, within a text", "de A. Op", "|de A .Op=op"},
		{"a letter of another alphabet is not the one before it", "d\u0416", "|d\u0416"},
		{"a letter with a mark at the end of a month", "3 ma\u00ff 2021", "|<2021-05-03 '3 ma\u00ff 2021'>"},
		{"two small letters before a capital", "naOp", "|na Op=op"},
		{"capitals and small letters by turns", "eMaIl", "|eMaIl=email"},
		{"then two small ones before a capital", "eMaiL", "|eMai L"},
		{"a point behind a hyphen is none of d.d.", "ab-c.d x", "|ab-c .d x"},
		{"nor is one behind a hyphen at the end of a line", "ab-\nc.d x", "|ab-~c .d x"},
		{"nor one behind two letters", "ab.c d", "|ab .c d"},
		{"a letter, a point and a letter at the end", "a.c", "|a .c"},
		{"the beginning of a soft hyphen", "a\xc2", "|a"},
		{"the beginning of a hyphen", "a\xe2", "|a"},
		{"two thirds of a hyphen", "a\xe2\x80", "|a"},
		{"a mark above a letter that ends as a soft hyphen", "ver\u036dzoek", "|ver zoek"},
		{"a mark that ends as a hyphen", "ver\u3010zoek", "|ver zoek"},
		{"another that ends so", "ver\u2050zoek", "|ver zoek"},
		{"a hyphen before a blank line", "ont-\n\nvangen", "|ont |vangen"},
		{"a hyphen and half an end of a line at the end", "ont-\r", "|ont"},
		{"the first letter on the next line", "na-\nar", "|na-~ar=naar"},
		{"the last letter on the next line", "ver-\nzoek", "|ver-~zoek=verzoek"},
		{"a bracket on the next line", "ont-\n{vangen", "|ont |(vangen"},
		{"a month that a scan tore behind its short name", "3 dec ember 2021", "|<2021-12-03 '3 dec ember 2021'>"},
		{"a short name that a scan tore", "3 d ec 2021", "|<2021-12-03 '3 d ec 2021'>"},
		{"an English name that a scan tore", "3 oct ober 2021", "|<2021-10-03 '3 oct ober 2021'>"},
		{"an English month that is near a Dutch one", "3 january 2021", "|<2021-01-03 '3 january 2021'>"},
		{"a damaged day within a text", "op 2O mei 2021", "|op <? '2O mei'> #2021"},
		{"a list that ends with a damaged day", "8 en 2O maart 2019", "|#8 en <? '2O maart'> #2019"},
		{"three blanks before the month", "3   mei 2021", "|<2021-05-03 '3   mei 2021'>"},
		{"a number in brackets behind a month", "3 mei (1234 stuks)", "|<5-3 '3 mei'> (#1234 stuks"},
	} {
		if got, want := dump(row.text), strings.ReplaceAll(row.want, "\n", "~"); got != want {
			t.Errorf("%s: %q:\n got %q\nwant %q", row.why, row.text, got, want)
		}
	}
	for _, w := range []string{"decexxber", "janurnri"} {
		if m := monthOf(w); m != 0 {
			t.Errorf("%s is month %d", w, m)
		}
	}
}

// A day goes from its first token to its last, also where it cannot be read.
func TestHowFarADayGoes(t *testing.T) {
	for text, want := range map[string]string{
		"op 3 mei 2021 is": "3 mei 2021", "op 8 en 20 maart 2019 is": "8 en 20 maart 2019", "op 2O mei is": "2O mei",
		"op 12 xyz 2021 is": "12 xyz 2021", "op 2 9 mei 2019 is": "2 9 mei 2019", "op 1-5-2021 is": "1-5-2021",
	} {
		l := lexed(text, known())
		got := ""
		for _, tok := range l.toks {
			if tok.kind == dateToken {
				got += l.text[tok.start:tok.end]
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestMoreLinesAndWhereTheyAre(t *testing.T) {
	for text, want := range map[string]string{"a\r": "a||", "a\r\n": "a||", "a\r\n\r\nb": "a||b|", "a\rb": "a|b|",
		"": "|"} {
		l := lexed(text, known())
		got := ""
		for i, n := range l.lines {
			got += text[n.start:n.end] + "|"
			for p := int(n.start); p <= int(n.end); p++ {
				if at := l.lineAt(p); at != i {
					t.Errorf("%q: byte %d is in line %d, want %d", text, p, at, i)
				}
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// A letter is read up to the last line that ends within the first mebibyte.
const mebibyte = 1 << 20

// linesOfDigits are lines of a kibibyte each, a little more than a mebibyte in all.
func linesOfDigits() string {
	return strings.Repeat(strings.Repeat("1", 1023)+"\n", 1025)
}

func TestATextOfAMebibyteIsReadWhole(t *testing.T) {
	text := linesOfDigits()[:mebibyte-1] + "x"
	if got := len(lexed(text, known()).text); got != mebibyte {
		t.Errorf("%d", got)
	}
}

func TestALineThatEndsAtTheMebibyteIsTheLast(t *testing.T) {
	if got := len(lexed(linesOfDigits()[:mebibyte+1], known()).text); got != mebibyte {
		t.Errorf("%d", got)
	}
}

func TestALineThatEndsBehindTheMebibyteIsLeftOut(t *testing.T) {
	if got := len(lexed(" "+linesOfDigits()[:mebibyte], known()).text); got != mebibyte-1023 {
		t.Errorf("%d", got)
	}
}

func TestMoreOfWhereALongTextIsCut(t *testing.T) {
	for _, row := range []struct {
		why, text string
		n, want   int
	}{
		{"a line that ends one byte too far back", "a\n" + strings.Repeat("x", 5000), 4098, 4098},
		{"pieces of characters alone", "\x80\x80", 1, 0},
	} {
		if got := cut(row.text, row.n); got != row.want {
			t.Errorf("%s: %d, want %d", row.why, got, row.want)
		}
	}
}

func TestNumbersOfWeeks(t *testing.T) {
	for text, want := range map[string]int{"vier weken": 4, "een week": 1, "acht weken": 8, "1 week": 1, "52 weken": 52,
		"53 weken": 0, "0 weken": 0, "enkele weken": 0, "de week": 0, "4a weken": 0, "vier dagen": 0, "vier": 0,
		"mei 2021 weken": 0, "negen weken": 0} {
		l := lexed("op 3 mei 2021 en 4 mei 2021 is "+text, known())
		weeks, n := 0, 0
		for i := range l.toks {
			if w, k := l.lex.weeks(l.toks, i); k > 0 {
				weeks, n = w, k
			}
		}
		if weeks != want || want > 0 && n != 2 || want == 0 && n != 0 {
			t.Errorf("%s: %d weeks of %d tokens, want %d", text, weeks, n, want)
		}
	}
	if w, n := known().weeks(lexed("3 mei weken", known()).toks, 0); w != 0 || n != 0 {
		t.Errorf("a day is %d weeks", w)
	}
}

// The words before a match that belong to it go back to the day before it, and over no
// more than ten.
func TestHowFarBackTheWordsBelongToAMatch(t *testing.T) {
	for _, row := range []struct {
		why, text string
		i, want   int
	}{
		{"no day", "a b c d e", 4, 0},
		{"a day", "a b 3 mei 2021 d e", 4, 3},
		{"a day that begins the sentence", "3 mei 2021 b c", 2, 1},
		{"ten words", "a b c d e f g h i j k l m n", 12, 2},
		{"a day ten words back", "a b 3 mei 2021 d e f g h i j k l m n", 12, 3},
		{"a day eleven words back", "a 3 mei 2021 c d e f g h i j k l m n", 12, 2},
		{"a day twelve words back", "3 mei 2021 b c d e f g h i j k l m n", 12, 2},
	} {
		x := matcher{toks: lexed(row.text, known()).toks, lex: known()}
		if got := x.since(row.i); got != row.want {
			t.Errorf("%s: from %d, want %d", row.why, got, row.want)
		}
	}
}

// Two days with nothing between them: one of them is of a margin.
func TestTwoDaysSideBySide(t *testing.T) {
	for _, row := range []struct {
		text string
		d    int
		want bool
	}{
		{"3 mei 2021 4 mei 2021 x", 0, true}, {"3 mei 2021 4 mei 2021 x", 1, true}, {"3 mei 2021 x 4 mei 2021", 0, false},
		{"x 3 mei 2021 4 mei 2021", 1, true}, {"3 mei 2021, 4 mei 2021", 0, false}, {"3 mei 2021 (4 mei 2021)", 1, false},
		{"3 mei 2021. 4 mei 2021", 0, false}, {"3 mei 2021", 0, false}, {"x", -1, false},
	} {
		x := matcher{toks: lexed(row.text, known()).toks, lex: known(), m: match{d: row.d}}
		if got := x.doubled(); got != row.want {
			t.Errorf("%q at %d: %v", row.text, row.d, got)
		}
	}
}

// A row that names a list that is not there is a mistake of the table.
func TestAListThatIsNotThere(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("the table is compiled")
		}
	}()
	known().words("{nergens}")
}
