package read

import (
	"strconv"
	"strings"
)

// A label is a word before a value in the head or the margin.
type label uint8

const (
	otherLabel label = iota + 1
	dateLabel
	subjectLabel
	referenceLabel
	yourLetterLabel // "uw brief van", with a date
)

// labelOf returns the label that a folded line is, 0 for none.
func labelOf(w string) label {
	switch w {
	case "datum", "dagtekening", "datum brief", "datum besluit", "date", "plaats en datum":
		return dateLabel
	case "betreft", "onderwerp", "betreft onderwerp":
		return subjectLabel
	case "ons kenmerk", "onze referentie", "kenmerk", "referentie", "our reference",
		"zaaknummer ons kenmerk", "reference kenmerk":
		return referenceLabel
	case "uw brief van", "uw brief", "uw brief kenmerk", "uw email van", "uw fax", "uw fax van", "uw verzoek van",
		"uw bericht van", "uw email", "uw brief email van", "uw brief dd", "uw verzoek":
		return yourLetterLabel
	case "uw kenmerk", "uw referentie", "bijlage", "bijlagen", "bijlage n", "bijlagen n", "bijlage en",
		"contactpersoon", "contact",
		"behandeld door", "doorkiesnummer", "inlichtingen", "bezoekadres", "postadres", "team",
		"telefoon", "kopie aan", "zaaknummer",
		"afschrift aan", "overheidsidentificatienr", "overheidsidentificatienummer", "email", "fax",
		"faxnummer", "telefoonnummer",
		"kopie", "cc", "t", "f", "e", "alleen per email", "uw contactpersoon", "ons nummer", "afdeling", "van":
		return otherLabel
	}
	return 0
}

// label returns the label that line i is, 0 for none. A label begins with a
// capital: the same words in small letters are a piece of a sentence.
func (f *frame) label(i int) label {
	if n := f.lines[i]; n.blank() || !f.toks[n.first].is(capital) {
		return 0
	}
	return labelOf(f.folded[i])
}

// furniture are lines that stand in the margin of letters.
var furniture = []string{"bij beantwoording", "en ons kenmerk vermelden", "wilt u slechts een zaak",
	"brief behandelen", "graag bovengenoemd",
	"postadres gebruiken", "kenmerk en contactpersoon", "retouradres", "postbus ", "www ", "t 0", "f 0",
	"t 1", "een routebeschrijving", "pagina "}

// findMargins marks the lines that lie inside the letter and are none of its
// text: labels with their values, page numbers, running headers.
func (f *frame) findMargins() {
	seen := map[string]int{}
	for i := f.first; i < f.papers; i++ {
		if n := f.lines[i].count(); n > 0 && n <= 7 {
			seen[f.printed(i)]++
		}
	}
	for i := f.body + 1; i < len(f.lines); i++ {
		w := f.folded[i]
		if w == "" {
			continue
		}
		short := f.lines[i].count() <= 7 && !strings.HasSuffix(f.printed(i), ".")
		switch {
		case f.label(i) != 0:
			f.lines[i].margin = true
			f.valueBelow(i)
		case short && seen[f.printed(i)] > 1 && f.begins(i), pageLine(w), w == "D" && f.apart(i),
			strings.HasPrefix(w, "datum D"), strings.HasSuffix(w, " datum D") && short:
			f.lines[i].margin = true
		case f.footer(i):
			f.lines[i].margin = true
		case short:
			for _, s := range furniture {
				if strings.HasPrefix(w, s) {
					f.lines[i].margin = true
				}
			}
			if k, _, _ := strings.Cut(w, " "); labelOf(k) >= referenceLabel &&
				f.toks[f.lines[i].first].is(capital) || strings.HasPrefix(w, "ons kenmerk ") ||
				strings.HasPrefix(w, "onze referentie ") {
				f.lines[i].margin = true
			}
		}
	}
}

// footer reports whether a line is the address of the body at the foot of a page: it
// names a postbus, and has no word of running text.
func (f *frame) footer(i int) bool {
	n := f.lines[i]
	if n.count() > 16 || !strings.Contains(f.folded[i], " postbus ") || !f.toks[n.first].is(capital) {
		return false
	}
	for _, t := range f.toks[n.first:n.last] {
		if f.lex.glue[t.word] {
			return false
		}
	}
	return true
}

// begins reports whether a line can begin a running header: with a capital or a
// figure, and with no word that goes on below.
func (f *frame) begins(i int) bool {
	n := f.lines[i]
	t := f.toks[n.first]
	return (t.kind != wordToken || t.is(capital)) && f.toks[n.last-1].end <= n.end
}

// printed returns a line without the blanks and bars around it.
func (f *frame) printed(i int) string { return strings.Trim(f.raw(i), " \t|\u00a0") }

// apart reports whether a line that is a date stands by itself: it is no piece of
// a sentence that a narrow line left.
func (f *frame) apart(i int) bool {
	n := f.lines[i]
	return f.toks[n.last-1].end <= n.end && !f.bulleted(i) && (f.lines[i-1].blank() || f.lines[i-1].margin) && !f.spaced
}

// valueBelow marks the value of a label below it.
func (f *frame) valueBelow(i int) {
	for k := i + 1; k < len(f.lines) && k <= i+2; k++ {
		if f.lines[k].blank() {
			continue
		}
		w := f.folded[k]
		if w == "D" || f.lines[k].count() <= 4 && strings.ContainsAny(w, "0123456789") {
			f.lines[k].margin = true
		}
		return
	}
}

// pages are the page numbers that the text prints.
type pages struct {
	of   int // how many there should be, 0 where the text does not say
	seen map[int]bool
}

func pageLine(w string) bool { _, _, ok := pageNumber(w); return ok }

// mostPages is the most pages that a letter is believed to have.
const mostPages = 500

// pageNumber reads "pagina 1 van 3", "1 van 3" or "pagina 1/3".
func pageNumber(w string) (page, of int, ok bool) {
	if w == "" || !isDigit(w[len(w)-1]) || !isDigit(w[0]) && w[0] != 'p' || len(w) > 40 {
		return 0, 0, false
	}
	rest, named := strings.CutPrefix(w, "pagina ")
	if !named {
		rest, named = strings.CutPrefix(w, "paginanummer ")
	}
	n, m, both := strings.Cut(rest, " van ")
	if !both && named {
		n, m, _ = strings.Cut(rest, " ")
	}
	page, _ = strconv.Atoi(n) // what is no number is 0, or more than any page
	of, _ = strconv.Atoi(m)
	if page < 1 || page > of || of > mostPages {
		return 0, 0, false
	}
	return page, of, true
}

// findPages reads the page numbers up to the attachments.
func (f *frame) findPages() pages {
	p := pages{seen: map[int]bool{}}
	for _, w := range f.folded[:f.papers] {
		n, of, ok := pageNumber(w)
		if !ok {
			continue
		}
		if p.of == 0 {
			p.of = of
		}
		if of == p.of {
			p.seen[n] = true
		}
	}
	return p
}
