package ground

import (
	"testing"

	"github.com/wobrules/wobrules/calendar"
)

// A range of articles, both ends included; an article with a letter stands behind
// the one without, and before the next number.
func TestArticlesWithinARange(t *testing.T) {
	for _, row := range []struct {
		number, first, last string
		want                bool
		why                 string
	}{
		{"13", "14", "17", false, "it comes before 14"},
		{"14", "14", "17", true, "the first"},
		{"14a", "14", "17", true, "it lies behind 14"},
		{"17", "14", "17", true, "the last"},
		{"17a", "14", "17", false, "it lies behind 17"},
		{"18", "14", "17", false, "it comes after 17"},
		{"12", "12b", "14", false, "it lies before 12b"},
		{"12a", "12b", "14", false, "it lies before 12b"},
		{"12b", "12b", "14", true, "the first, with a letter"},
		{"12c", "12b", "14", true, "it lies behind 12b"},
		{"42", "39", "42a", true, "it lies before 42a"},
		{"42a", "39", "42a", true, "the last, with a letter"},
		{"42b", "39", "42a", false, "it lies behind 42a"},
		{"14", "14", "", false, "one article is no range"},
		{"0", "14", "", false, "one article is no range"},
		{"15:1", "14", "17", false, "an article of a book lies in no range of numbers"},
		{"15.1", "14", "17", false, "an article of a chapter lies in no range of numbers"},
		{"I 15", "14", "17", false, "a letter before the number is another series"},
		{"99999999999999999999", "14", "17", false, "it comes after 17, however long"},
	} {
		if got := within(row.number, row.first, row.last); got != row.want {
			t.Errorf("%s in %s tot en met %s: %v (%s)", row.number, row.first, row.last, got, row.why)
		}
	}
}

// The words of the annex for paragraphs, which count to the twelfth.
func TestOrdinals(t *testing.T) {
	for number, want := range map[string]string{
		"1": "eerste", "2": "tweede", "11": "elfde", "12": "twaalfde", "13": "13", "0": "0", "1a": "1a",
	} {
		if got := ordinal(number); got != want {
			t.Errorf("paragraph %s is the %s, want %s", number, got, want)
		}
	}
}

// What an article of a list says of one that is cited.
func TestWhetherAPlaceHolds(t *testing.T) {
	for _, row := range []struct {
		place, cited string
		want         calendar.Answer
		why          string
	}{
		{"67", "67", calendar.Yes, "the article"},
		{"67", "66", calendar.No, "another article"},
		{"67", "hoofdstuk 67", calendar.No, "a chapter is no article"},
		{"hoofdstuk 7", "hoofdstuk 7", calendar.Yes, "the chapter"},
		{"hoofdstuk 7", "hoofdstuk 6", calendar.No, "another chapter"},
		{"hoofdstuk 7", "100", calendar.Unknown, "which articles a chapter has is not known"},
		{"3, derde lid", "3, derde lid", calendar.Yes, "the paragraph"},
		{"3, derde lid", "3, tweede lid", calendar.No, "another paragraph"},
		{"3, derde lid", "3", calendar.Unknown, "no paragraph is cited"},
		{"457 van Boek 7", "7:457", calendar.Yes, "the article of the book"},
		{"457 van Boek 7", "457 van Boek 7", calendar.Yes, "the article of the book"},
		{"457 van Boek 7", "457 van Boek 6", calendar.No, "of another book"},
		{"457 van Boek 7", "300 van Boek 7", calendar.No, "another article of the book"},
		{"457 van Boek 7", "457", calendar.Unknown, "no book is cited"},
		{"457 van Boek 7", "Boek 7", calendar.Unknown, "no article is cited"},
		{"457 van Boek 7", "Boek 6", calendar.No, "another book"},
		{"457 van Boek 7", "7", calendar.No, "an article and no book"},
	} {
		place, cited := readPlaces(row.place), readPlaces(row.cited)
		if len(place) != 1 || len(cited) != 1 {
			t.Fatalf("%s, %s: %d and %d articles", row.place, row.cited, len(place), len(cited))
		}
		if got := place[0].holds(cited[0]); got != row.want {
			t.Errorf("%s of %s: %v, want %v (%s)", row.cited, row.place, got, row.want, row.why)
		}
	}
}
