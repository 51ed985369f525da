package ground

import (
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// A place is one article of a list such as "23, vierde en vijfde lid, 25 en
// hoofdstuk 3", with the paragraphs of it that are named.
type place struct {
	number     string // "23", "3:11", "12u", "I 3"
	book       string // of a code: "457 van Boek 7"
	last       string // of a range, "14 tot en met 17", its end; else ""
	paragraphs []string
	division   bool // a chapter, section or title, whose articles are not known
}

var (
	ordinals = []string{
		"eerste", "tweede", "derde", "vierde", "vijfde", "zesde",
		"zevende", "achtste", "negende", "tiende", "elfde", "twaalfde",
	}
	divisions = []string{
		"hoofdstuk", "hoofdstukken", "paragraaf", "paragrafen", "titel", "titels", "afdeling", "afdelingen", "boek",
	}
)

// readPlaces reads the articles of a list in the words of the annex, or of a
// citation: "3, derde lid, en 7", "artikel 67", "art. 3 lid 3".
func readPlaces(text string) []place {
	var all []place
	var pending []string // ordinals that wait for "lid"
	var division, ranged, lid, book bool
	capital := ""
	words := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,;()\u00a0", r) })
	for i, w := range words {
		low := strings.ToLower(strings.TrimRight(w, "."))
		switch {
		case slices.Contains(ordinals, low):
			pending = append(pending, low)
		case low == "lid" || low == "leden":
			lid = len(pending) == 0
			if n := len(all); n > 0 {
				all[n-1].paragraphs = append(all[n-1].paragraphs, pending...)
			}
			pending = nil
		case low == "volzin":
			pending = nil
		case low == "boek" && len(all) > 0: // of the articles before it
			book = true
		case slices.Contains(divisions, low):
			division = true
		case low == "artikel" || low == "artikelen" || low == "art":
			if i > 0 && strings.EqualFold(words[i-1], "juncto") {
				return all // of another act: "juncto artikel 204 van de Pensioenwet"
			}
			division = false
		case low == "met":
			ranged = i > 0 && strings.EqualFold(words[i-1], "en") // tot en met
		case len(w) == 1 && 'A' <= w[0] && w[0] <= 'Z':
			capital = w + " "
		case '0' <= w[0] && w[0] <= '9':
			switch last := len(all) - 1; {
			case lid && last >= 0: // "art. 3 lid 3"
				all[last].paragraphs = append(all[last].paragraphs, ordinal(low))
			case ranged && last >= 0:
				all[last].last = low
			case book:
				for n := range all {
					all[n].book = low
				}
			default:
				all = append(all, place{number: capital + low, division: division})
			}
			capital, ranged, lid, book = "", false, false, false
		}
	}
	return all
}

// ordinal returns the word for a number of a paragraph, or the number itself.
func ordinal(number string) string {
	if n, _ := strconv.Atoi(number); 1 <= n && n <= len(ordinals) {
		return ordinals[n-1]
	}
	return number
}

// splitNumber takes "42a" apart; it is false for "3:11" and "2.53". Without
// figures n is 0.
func splitNumber(s string) (n int, letter string, ok bool) {
	letter = strings.TrimLeft(s, "0123456789")
	n, _ = strconv.Atoi(s[:len(s)-len(letter)])
	return n, letter, !strings.ContainsAny(letter, ".:0123456789")
}

// holds reports whether an article that is cited is the place, or lies in it;
// Unknown where the place is a chapter or the like, of which the articles are not
// known, and where the annex names paragraphs, or a book, and the citation none.
func (p place) holds(cited place) calendar.Answer {
	switch {
	case p.book != "":
		return p.holdsInBook(cited)
	case p.division != cited.division:
		if p.division {
			return calendar.Unknown
		}
		return calendar.No
	case p.number != cited.number && !within(cited.number, p.number, p.last):
		return calendar.No
	case len(p.paragraphs) == 0:
		return calendar.Yes
	case len(cited.paragraphs) == 0:
		return calendar.Unknown
	}
	for _, c := range cited.paragraphs {
		if slices.Contains(p.paragraphs, c) {
			return calendar.Yes
		}
	}
	return calendar.No
}

// holdsInBook is holds for an article of a book: "7:457", "457 van Boek 7".
func (p place) holdsInBook(cited place) calendar.Answer {
	switch {
	case cited.number == p.book+":"+p.number, cited.number == p.number && cited.book == p.book:
		return calendar.Yes
	case cited.number == p.number && cited.book == "", cited.division && cited.number == p.book:
		return calendar.Unknown
	}
	return calendar.No
}

// within reports whether an article lies in a range, both ends included. Without
// a last one, which counts as 0, there is no range.
func within(number, first, last string) bool {
	n, nl, ok := splitNumber(number)
	f, fl, _ := splitNumber(first)
	l, ll, _ := splitNumber(last)
	if !ok {
		return false
	}
	after := n > f || n == f && nl >= fl
	before := n < l || n == l && nl <= ll
	return after && before
}
