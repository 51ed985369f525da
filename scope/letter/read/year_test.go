package read

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// yearGiven returns the last day of a text that has no year, as it is read in a letter of a
// date, and the words that give the year.
func yearGiven(text, dated string) string {
	r := &reader{running: proseOf(text)}
	if dated != "" {
		r.letterDate = calendar.MustParse(dated)
	}
	for i := len(r.stream) - 1; i >= 0; i-- {
		t := r.stream[i]
		if t.kind != dateToken || r.dates[t.n].form != yearless {
			continue
		}
		on, spans, how, why := r.day(int(t.n), i)
		if why != "" {
			return string(why)
		}
		by := spans[len(spans)-1]
		s := on.String()
		if by.End > 0 {
			s += " '" + r.text[by.Start:by.End] + "'"
		}
		if how != Inferred {
			s += " " + string(how)
		}
		return s
	}
	return "none"
}

// The year of a day without one. With jl. it is the last such day up to the letter;
// else that of a day near by, or of the day with which the story begins.
func TestTheYearThatIsNotPrinted(t *testing.T) {
	const (
		two = "Dan is B gedaan. Dan is C gedaan. "
		ten = two + two + two + two + two
	)
	for _, row := range []struct{ why, text, dated, want string }{
		{"jl.: the day of the letter", "Op 3 mei jl. is dit gedaan.", "2022-05-03", "2022-05-03"},
		{"jl.: a later day of the year", "Op 3 mei jl. is dit gedaan.", "2022-05-02", "2021-05-03"},
		{"jl.: the leap day of last year", "Op 29 februari jl. is dit gedaan.", "2021-05-01", "2020-02-29"},
		{"jl.: there was no such day", "Op 29 februari jl. is dit gedaan.", "2022-05-01", "no-year"},
		{"jl.: another day near by does not change that", "Op 1 maart 2020 is A gedaan en op 29 februari jl. is B gedaan.",
			"2023-05-01", "no-year"},
		{"jl. in a letter without a date: a day near by", "Op 1 juni 2021 is A gedaan en op 3 mei jl. is B gedaan.", "",
			"2021-05-03 '1 juni 2021'"},

		{"two sentences back", "Op 1 juni 2021 is A gedaan. Dan is B gedaan. Op 3 mei is C gedaan.", "2021-12-01",
			"2021-05-03 '1 juni 2021'"},
		{"it begins that sentence", "1 juni 2021 is A gedaan. Dan is B gedaan. Op 3 mei is C gedaan.", "2021-12-01",
			"2021-05-03 '1 juni 2021'"},
		{"three sentences back, and later in the year", "Op 1 juni 2021 is A gedaan. " + two + "Op 3 mei is D gedaan.",
			"2021-12-01", "no-year"},
		{"one sentence back, the first", "Op 1 juni 2021 is A gedaan. Op 3 mei is B gedaan.", "2021-12-01",
			"2021-05-03 '1 juni 2021'"},
		{"behind it in the sentence", "Op 3 mei is A gedaan en op 1 juni 2021 is B gedaan.", "2021-12-01",
			"2021-05-03 '1 juni 2021'"},
		{"behind it in the next sentence", "Op 3 mei is A gedaan. Op 1 juni 2021 is B gedaan.", "2021-12-01", "no-year"},
		{"across the turn of the year", "Op 20 december 2021 is A gedaan. Op 3 januari is B gedaan.", "2022-05-01",
			"2022-01-03 '20 december 2021'"},
		{"back across it", "Op 3 januari 2022 is A gedaan, na 20 december.", "2022-05-01", "2021-12-20 '3 januari 2022'"},
		{"a day after the letter is another one", "Op 20 december 2021 is A gedaan. Op 15 maart is B gedaan.", "2022-01-10",
			"no-year"},
		{"another weekday than the year gives", "Op 1 juni 2021 is A gedaan, na dinsdag 3 mei.", "2021-12-01", "no-year"},
		{"the weekday that it gives", "Op 1 juni 2021 is A gedaan, na maandag 3 mei.", "2021-12-01",
			"2021-05-03 '1 juni 2021'"},
		{"a leap day", "Op 1 maart 2020 is A gedaan, na 29 februari.", "2021-12-01", "2020-02-29 '1 maart 2020'"},
		{"a leap day near no leap year", "Op 1 maart 2022 is A gedaan, na 29 februari.", "2022-12-01", "no-year"},
		{"a Sunday", "Op 1 juni 2021 is A gedaan, na zondag 2 mei.", "2021-12-01", "2021-05-02 '1 juni 2021'"},

		{"a story in order", "Op 1 maart 2021 is A gedaan. " + two + "Op 3 mei is D gedaan.", "2021-12-01",
			"2021-05-03 '1 maart 2021'"},
		{"of which no letter tells the end", "Op 1 maart 2021 is A gedaan. " + two + "Op 3 mei is D gedaan.", "", "no-year"},
		{"that would end after the letter", "Op 1 maart 2021 is A gedaan. " + two + "Op 3 mei is D gedaan.", "2021-05-02",
			"no-year"},
		{"that ends on the day of it", "Op 1 maart 2021 is A gedaan. " + two + "Op 3 mei is D gedaan.", "2021-05-03",
			"2021-05-03 '1 maart 2021'"},
		{"on the day it begins", "Op 3 mei 2021 is A gedaan. " + two + "Op 3 mei is D gedaan.", "2021-12-01",
			"2021-05-03 '3 mei 2021'"},
		{"on a day that is not in that year", "Op 1 januari 2021 is A gedaan. " + two + "Op 29 februari is D gedaan.",
			"2021-12-01", "no-year"},
		{"two hundred days long", "Op 1 maart 2021 is A gedaan. " + two + "Op 17 september is D gedaan.", "2021-12-01",
			"2021-09-17 '1 maart 2021'"},
		{"longer", "Op 1 maart 2021 is A gedaan. " + two + "Op 18 september is D gedaan.", "2021-12-01", "no-year"},
		{"with a day between", "Op 1 maart 2021 is A gedaan. " + two + "Op 5 april is D gedaan. Op 3 mei is E gedaan.",
			"2021-12-01", "2021-05-03 '1 maart 2021'"},
		{"that goes back by a month", "Op 1 maart 2021 is A gedaan. " + two + "Op 5 juni is D gedaan. Op 3 mei is E gedaan.",
			"2021-12-01", "no-year"},
		{"that goes back by a day", "Op 1 maart 2021 is A gedaan. " + two + "Op 4 mei is D gedaan. Op 3 mei is E gedaan.",
			"2021-12-01", "no-year"},
		{"that went back before", "Op 1 maart 2021 is A gedaan. " + two +
			"Op 20 april is D gedaan. Op 2 april is E gedaan. Op 3 mei is F gedaan.", "2021-12-01", "no-year"},
		{"with a day that goes back right before it", "Op 1 maart 2021 is A gedaan. " + two + "Op 5 juni, 3 mei is D gedaan.",
			"2021-12-01", "no-year"},
		{"with a day that counts from the letter", "Op 1 maart 2021 is A gedaan. " + two +
			"Op 5 april jl. is D gedaan. Op 3 mei is E gedaan.", "2021-12-01", "no-year"},
		{"that begins with a day that cannot be read", "Op 31 april 2021 is A gedaan. " + two + "Op 3 mei is D gedaan.",
			"2021-12-01", "no-year"},
		{"twelve sentences long", "1 maart 2021 is A gedaan. " + ten + "Dan is N gedaan. Op 3 mei is P gedaan.", "2021-12-01",
			"2021-05-03 '1 maart 2021'"},
		{"thirteen", "Op 1 maart 2021 is A gedaan. " + ten + two + "Op 3 mei is P gedaan.", "2021-12-01", "no-year"},

		{"half a year from a day near by there are two years", "Op 1 januari 2021 is A gedaan. Op 10 juli is B gedaan.",
			"2021-12-01", "no-year"},
		{"also where that day begins its sentence", "1 januari 2021 is A gedaan. Dan is B gedaan. Op 10 juli is C gedaan.",
			"2021-12-01", "no-year"},
		{"164 days back: 201 days on it is not near", "Op 14 juni 2021 is A gedaan, na 1 januari.", "2021-12-01",
			"2021-01-01 '14 juni 2021'"},
		{"165 days back: 200 days on it is near, too", "Op 15 juni 2021 is A gedaan, na 1 januari.", "2022-12-01",
			"no-year"},
	} {
		if got := yearGiven(row.text, row.dated); got != row.want {
			t.Errorf("%s: %q in a letter of %q: %s, want %s", row.why, row.text, row.dated, got, row.want)
		}
	}
}

func TestTheSentenceOfAToken(t *testing.T) {
	for n := 1; n <= 6; n++ {
		r := &reader{running: proseOf(strings.Repeat("Dit is een zin. ", n))}
		if len(r.sentences) != n {
			t.Fatalf("%d sentences, want %d", len(r.sentences), n)
		}
		for i := range r.stream {
			if got := r.sentenceOf(i); got != i/4 {
				t.Errorf("token %d of %d sentences is in sentence %d", i, n, got)
			}
		}
	}
}

// A step on a day that cannot be read is not the first one.
func TestTheFirstStepOfALetterWithoutADate(t *testing.T) {
	r := Letter("Kade 1\n\nGeachte heer,\n\nIn uw brief van 8 november jl. heeft u op grond van de Woo verzocht " +
		"om stukken. " + strings.Repeat("Het is lang. ", 3) +
		"De ontvangst is bevestigd bij brief van 17 november 2021. Bij brief van 31 " +
		"april 2022 is de beslistermijn verdaagd.\n\nHoogachtend,\n")
	if got := facts(r, RequestDated); got != "2021-11-08" {
		t.Errorf("%q", got)
	}
}
