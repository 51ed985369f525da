package read

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// Labels with their values beside, below and behind them, as pages have them.
func TestHowLabelsArePutUnderEachOther(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"labels in a row right behind labels in a row are on one page",
			"Ons kenmerk   Datum\n2021.04.118   20 mei 2021\nOns kenmerk   Datum\n2021.04.119   21 mei 2021\n",
			"Ons kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\nOns kenmerk\n2021.04.119\nDatum\n21 mei 2021\n\n"},
		{"a page of text right behind labels is a page",
			"Ons kenmerk   Datum\n2021.04.118   20 mei 2021\fGeachte heer,\n",
			"Ons kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\n\fGeachte heer,\n"},
		{"a page that begins with labels and values on one line begins once",
			"Onderwerp   Woo   Datum   3 mei 2021\fOnderwerp   Woo   Datum   3 mei 2021   Kenmerk   2021-7\n",
			"Onderwerp   Woo\nDatum   3 mei 2021\n\fOnderwerp   Woo\nDatum   3 mei 2021\nKenmerk   2021-7\n"},
		{"labels from a to z in small letters",
			"Onderwerp   Woo   zaaknummer   2021-7   afdeling   Haven\n",
			"Onderwerp   Woo\nZaaknummer   2021-7\nAfdeling   Haven\n"},
		{"a mark before a label stays",
			"Onderwerp   Woo   {datum}   3 mei 2021\n",
			"Onderwerp   Woo\n{datum}   3 mei 2021\n"},
		{"two of four are labels: they may be words",
			"Jan   Piet   Ons kenmerk   Datum\nx     y      2021.04.118   3 mei 2021\n",
			""},
		{"the first value stands under its label, the second further on",
			"Ons kenmerk   Datum\n2021.04.118      20 mei 2021\n",
			"Ons kenmerk\n2021.04.118\nDatum\n20 mei 2021\n\n"},
		{"one value, that stands under no label",
			"Ons kenmerk   Datum\n    2021.04.1\n",
			""},
		{"labels with values behind colons have none below",
			"Datum: 3 mei 2021      Kenmerk: 2021-7731\nUtrecht                Haven\n",
			"Datum: 3 mei 2021\nKenmerk: 2021-7731\nUtrecht                Haven\n"},
		{"a value two characters to the left of the first label is under none",
			"  Ons kenmerk   Datum\n2021.04.118     20 mei 2021\n",
			""},
		{"a value that ends two characters before the next label is under its own",
			"Ons kenmerk    Datum\n2021.04.118/14   20 mei 2021\n",
			"Ons kenmerk\n2021.04.118/14\nDatum\n20 mei 2021\n\n"},
		{"one that ends just before it runs on",
			"Ons kenmerk    Datum\n2021.04.118/145   20 mei 2021\n",
			""},
		{"a label before a label has no value behind it",
			"Stadsplein 1   Datum   Kenmerk\n\n\nx\n",
			""},
		{"a label with its value, right behind one that has none",
			"Onderwerp   Datum   17 december 2019\n\n\nx\n",
			"Onderwerp\nDatum   17 december 2019\n\n\nx\n"},
		{"small letters that lost their blanks",
			"datum ons kenmerk\n3 mei 2021 Z24-10552\n",
			"Datum\n3 mei 2021\nOns kenmerk\nZ24-10552\n\n"},
		{"another word for the reference",
			"Datum onze referentie\n3 mei 2021 Z24-10552\n",
			"Datum\n3 mei 2021\nOnze referentie\nZ24-10552\n\n"},
		{"another label than the date first",
			"x   y\nOnderwerp Kenmerk\n3 mei 2021 Z24-10552\n",
			""},
		{"half of a label behind the date",
			"x   y\nDatum Ons\n3 mei 2021 Z24-10552\n",
			""},
		{"the reference of the requester behind the date",
			"x   y\nDatum Uw kenmerk\n3 mei 2021 Z24-10552\n",
			""},
		{"a word for the day",
			"Datum Ons kenmerk\nIn mei 2021 Z24-10552\n",
			""},
	} {
		want := row.want
		if want == "" {
			want = row.text // as it stands
		}
		f := unfold(row.text)
		if f.text != want {
			t.Errorf("%s:\n got %q\nwant %q", row.why, f.text, want)
		}
		checkFolding(t, row.why, row.text, f)
	}
}

func TestWhichLabelACellIs(t *testing.T) {
	name := func(n int) string { return "Onderwerp: " + strings.Repeat("x", n-len("Onderwerp: ")) }
	for _, row := range []struct {
		cell  string
		label label
		named bool
	}{
		{"Datum", dateLabel, false},
		{"Datum:", dateLabel, false},
		{"Datum: ", dateLabel, false},
		{"Datum: 3 mei 2021", dateLabel, true},
		{"E-mail", otherLabel, false},
		{"Ons kenmerk", referenceLabel, false},
		{"Zaak: 12", 0, false},
		{"", 0, false},
		{name(80), subjectLabel, true},
		{name(81), 0, false}, // it is a line of text
	} {
		if l, named := labelIn(row.cell); l != row.label || named != row.named {
			t.Errorf("%q: %d, %v", row.cell, l, named)
		}
	}
}

// The head in which labels may have lost their blanks is four kilobytes.
func TestWhereLabelsMayHaveLostTheirBlanks(t *testing.T) {
	for _, labels := range []string{"Datum Ons kenmerk", "datum onze referentie", "Datum Kenmerk"} {
		if !flatLabels("x\n"+labels+"\n3 mei 2021") || flatLabels("x\n"+labels[1:]+"\n3 mei 2021") {
			t.Errorf("%q in the head", labels)
		}
		before := strings.Repeat("x", 4096-len(labels))
		if !flatLabels(before + labels + "\n") {
			t.Errorf("%q at the end of the head is not found", labels)
		}
		if flatLabels("x" + before + labels + "\n") {
			t.Errorf("%q behind it is", labels)
		}
	}
}

// A passage is where its text stood: in one piece, in several, or in none where it is
// a line end that was put there.
func TestWhereAPassageStood(t *testing.T) {
	if got := (folding{text: "abc"}).given(Span{1, 2}); !slices.Equal(got, []Span{{1, 2}}) {
		t.Errorf("of a text as given: %v", got)
	}
	// "bbb" and "aaaa" of the text as given "aaaa bbb cc", then its rest.
	f := folding{text: "bbb\naaaa cc", pieces: []piece{{0, 5, 3}, {4, 0, 4}, {8, 8, 3}}}
	for _, row := range []struct {
		at   Span
		want string
	}{
		{Span{0, 3}, "[{5 8}]"},
		{Span{1, 2}, "[{6 7}]"},
		{Span{0, 4}, "[{5 8}]"},
		{Span{3, 4}, "[]"},
		{Span{3, 5}, "[{0 1}]"},
		{Span{2, 5}, "[{7 8} {0 1}]"},
		{Span{4, 8}, "[{0 4}]"},
		{Span{7, 9}, "[{3 4} {8 9}]"},
		{Span{0, 11}, "[{5 8} {0 4} {8 11}]"},
		{Span{8, 11}, "[{8 11}]"},
	} {
		if got := fmt.Sprint(f.given(row.at)); got != row.want {
			t.Errorf("%v: %s, want %s", row.at, got, row.want)
		}
	}
}

// What lies beyond the first megabyte is not unfolded, and does not tell that a text
// has columns: its last line that is whole within it is.
func TestUnfoldsUpToTheLastLineOfTheBeginning(t *testing.T) {
	const labels = "Onderwerp   Woo   Datum   3 mei 2021"
	const unfolded = "Onderwerp   Woo\nDatum   3 mei 2021"
	line := strings.Repeat("x", 4000) + "\n" // too long to be looked into, which is quick
	long := strings.Repeat(line, longest/len(line))
	// filled is text up to a byte, its last line at least a line long.
	filled := func(n int) string {
		n -= len(line)
		s := long[:n/len(line)*len(line)]
		return s + strings.Repeat("x", n-len(s)+len(line)-1) + "\n"
	}
	for _, row := range []struct {
		why, text string
		want      bool
	}{
		{"a line that ends with it", filled(longest-len(labels)-1) + labels + "\n" + "x", true},
		{"a line that ends one byte beyond it", filled(longest-len(labels)) + labels + "\n" + "x", false},
		{"the end of the text, without the end of its line", filled(longest-len(labels)) + labels, true},
		{"a text of one byte more", filled(longest-len(labels)+1) + labels, false},
	} {
		f := unfold(row.text)
		if got := strings.Contains(f.text[longest-200:], unfolded); got != row.want {
			t.Errorf("%s: unfolded is %v", row.why, got)
		}
	}
	const tabs = "Ons kenmerk\tDatum\n2021.04.118\t20 mei 2021\n" // tabs alone show no columns
	for more, want := range map[int]bool{0: true, 1: false} {
		text := tabs + filled(longest - len(tabs) - 1)[:longest-len(tabs)-3+more] + "   x\n"
		if got := !strings.HasPrefix(unfold(text).text, tabs); got != want {
			t.Errorf("blanks that end %d bytes beyond it: unfolded is %v", more, got)
		}
	}
}
