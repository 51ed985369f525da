package calendar

import (
	"errors"
	"strconv"
	"strings"
	"unique"

	"github.com/wobrules/wobrules/internal/quote"
)

// An Act is a statute (wet), named as a jurist names it and by its number in
// the national law database. Acts are comparable. The zero Act is no act.
type Act struct {
	names unique.Handle[actNames] // one word, since every provision has one
}

type actNames struct{ short, name, bwb string }

// NewAct returns the act with a short name ("Wob"), a full name ("Wet
// openbaarheid van bestuur") and its number in the database ("BWBR0005252").
func NewAct(short, name, bwb string) Act { return Act{unique.Make(actNames{short, name, bwb})} }

// String returns the short name.
func (a Act) String() string { return quote.Plain(a.get().short) }

// Name returns the full name.
func (a Act) Name() string { return quote.Plain(a.get().name) }

// BWB returns the number in the national law database.
func (a Act) BWB() string { return a.get().bwb }

func (a Act) get() actNames {
	if a == (Act{}) {
		return actNames{}
	}
	return a.names.Value()
}

// A Citation (vindplaats) says where a rule is written: an article of an act
// in the version relied on, a ruling, or another source such as a decree. It
// is comparable. The zero Citation cites nothing.
type Citation struct {
	act       Act
	article   string
	paragraph string
	part      string
	version   Date
	sentence  uint8
	source    bool // article is a ruling or another source, of which act has only the number
}

// Article cites an article of an act; Para, Sentence, Part and In narrow it.
func Article(a Act, article string) Citation { return Citation{act: a, article: article} }

// Ruling cites a judgment by its ECLI.
func Ruling(ecli string) Citation { return Citation{article: ecli, source: true} }

// Source cites anything that is neither an article nor a ruling, in the words
// given, with its number in the national law database where it has one.
func Source(text, bwb string) Citation {
	c := Citation{article: text, source: true}
	if bwb != "" {
		c.act = NewAct("", "", bwb)
	}
	return c
}

// Para returns the citation of one paragraph (lid).
func (c Citation) Para(lid string) Citation { c.paragraph = lid; return c }

// Sentence returns the citation of one sentence (volzin), counted from 1; an n
// below 1 or above 255 names no sentence.
func (c Citation) Sentence(n int) Citation {
	if n < 1 || n > 255 {
		n = 0
	}
	c.sentence = uint8(n)
	return c
}

// Part returns the citation of one lettered part (onderdeel).
func (c Citation) Part(letter string) Citation { c.part = letter; return c }

// In returns the citation of the text as in force on a day: the version relied
// on.
func (c Citation) In(version Date) Citation { c.version = version; return c }

// isArticle reports whether an article is cited, and not a ruling or another
// source.
func (c Citation) isArticle() bool { return c.article != "" && !c.source }

// IsZero reports whether c cites nothing.
func (c Citation) IsZero() bool { return c == Citation{} }

// Act returns the act, and the zero Act where c cites no article.
func (c Citation) Act() Act {
	if !c.isArticle() {
		return Act{}
	}
	return c.act
}

// Article returns the number of the article, as "6" or "4:15".
func (c Citation) Article() string {
	if c.source {
		return ""
	}
	return c.article
}

// Paragraph returns the number of the paragraph (lid), or "".
func (c Citation) Paragraph() string { return c.paragraph }

// PartLetter returns the letter of the part (onderdeel), or "".
func (c Citation) PartLetter() string { return c.part }

// Version returns the day whose text is relied on; zero where none is stated.
func (c Citation) Version() Date { return c.version }

// String returns the citation as a Dutch jurist writes it in passing: "art. 6
// lid 1 Wob", "art. 4:15 lid 1 onder a Awb", "ECLI:NL:RVS:2016:2233".
func (c Citation) String() string { return quote.Plain(string(c.appendShort(nil))) }

func (c Citation) appendShort(b []byte) []byte {
	if !c.isArticle() {
		return append(b, c.article...)
	}
	b = append(append(b, "art. "...), c.article...)
	if c.paragraph != "" {
		b = append(append(b, " lid "...), c.paragraph...)
	}
	if c.part != "" {
		b = append(append(b, " onder "...), c.part...)
	}
	if c.sentence != 0 {
		b = append(append(b, ' '), ordinal(int(c.sentence))...)
		b = append(b, " volzin"...)
	}
	return append(append(b, ' '), c.act.String()...)
}

// Long returns the citation in full, as it stands in a decision: "artikel 6,
// eerste lid, van de Wet openbaarheid van bestuur".
func (c Citation) Long() string {
	if !c.isArticle() {
		return quote.Plain(c.article)
	}
	var b strings.Builder
	b.WriteString("artikel " + c.article)
	if c.paragraph != "" {
		b.WriteString(", " + lid(c.paragraph))
	}
	if c.part != "" {
		b.WriteString(", ")
		if c.paragraph != "" {
			b.WriteString("aanhef en ")
		}
		b.WriteString("onder " + c.part)
	}
	if c.sentence != 0 {
		b.WriteString(", " + ordinal(int(c.sentence)) + " volzin")
	}
	b.WriteString(", van de " + c.act.Name())
	return quote.Plain(b.String())
}

var ordinals = [...]string{
	"", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde",
	"zevende", "achtste", "negende", "tiende", "elfde", "twaalfde",
}

func ordinal(n int) string {
	if n < len(ordinals) {
		return ordinals[n]
	}
	return strconv.Itoa(n) + "e"
}

// lid names a paragraph; one with a letter ("1a") has no ordinal.
func lid(paragraph string) string {
	if n, _ := strconv.Atoi(paragraph); n > 0 && n < len(ordinals) {
		return ordinals[n] + " lid"
	}
	return "lid " + paragraph
}

// JCI returns the citation as a Juriconnect reference, version 1.3:
// "jci1.3:c:BWBR0005252&artikel=6&lid=1&g=2016-10-01". It is empty for what is
// not in the national law database.
func (c Citation) JCI() string { return string(c.appendJCI(nil)) }

func (c Citation) appendJCI(b []byte) []byte {
	if c.act.BWB() == "" {
		return b
	}
	b = append(append(b, "jci1.3:c:"...), c.act.BWB()...)
	if c.isArticle() {
		b = append(append(b, "&artikel="...), c.article...)
	}
	if c.paragraph != "" {
		b = append(append(b, "&lid="...), c.paragraph...)
	}
	if c.part != "" {
		b = append(append(b, "&o="...), c.part...)
	}
	if !c.version.IsZero() {
		b = c.version.append(append(b, "&g="...))
	}
	return b
}

// URL returns a deep link: to the national law database for an article or a
// decree in it, to the judiciary's register for a ruling, and "" otherwise.
func (c Citation) URL() string {
	if c.act.BWB() != "" {
		return "https://wetten.overheid.nl/" + c.JCI()
	}
	if c.source && strings.HasPrefix(c.article, "ECLI:") {
		return "https://deeplink.rechtspraak.nl/uitspraak?id=" + c.article
	}
	return ""
}

// AppendJSON appends the citation as an object: its text, and its Juriconnect
// reference where it has one.
func (c Citation) AppendJSON(b []byte) []byte {
	from := len(b) + len(`{"text":`)
	b = quote.CloseJSON(c.appendShort(append(b, `{"text":"`...)), from)
	if c.act.BWB() != "" {
		from = len(b) + len(`,"jci":`)
		b = quote.CloseJSON(c.appendJCI(append(b, `,"jci":"`...)), from)
	}
	return append(b, '}')
}

// MarshalJSON returns what AppendJSON appends; it never fails.
func (c Citation) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil), nil }

// UnmarshalJSON is an error: the object names the act by its short name only,
// and does not make the citation again.
func (c *Citation) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	return errors.New("calendar.Citation.UnmarshalJSON: a citation is not read")
}
