package cite

import (
	"fmt"
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/wob/ground"
)

// A Status says how far a written citation names a ground.
type Status uint8

const (
	Complete   Status = iota + 1 // a ground of the act
	Incomplete                   // the act is clear; the paragraph or the letter is missing
	Malformed                    // an article, paragraph or letter that the act does not have
	OtherAct                     // an article of another act that has the number of a ground
	Unclear                      // it names no act, and its sentence is about another than ours
)

var statusCodes = words.Codes[Status]{
	Complete: {"complete"}, Incomplete: {"incomplete"}, Malformed: {"malformed"},
	OtherAct: {"other-act"}, Unclear: {"unclear"},
}

// String returns "complete", "incomplete", "malformed", "other-act" or
// "unclear", and "" for the zero Status.
func (s Status) String() string { return statusCodes.String(s) }

// A Lack is what an incomplete citation lacks.
type Lack uint8

const (
	LacksParagraph Lack = 1 << iota // het lid
	LacksLetter                     // het onderdeel
	LacksBoth      = LacksParagraph | LacksLetter
)

// words returns what is lacking: "paragraph", "letter".
func (k Lack) words() []string {
	return [...][]string{nil, {"paragraph"}, {"letter"}, {"paragraph", "letter"}}[k&LacksBoth]
}

// String returns "paragraph", "letter" or "paragraph and letter", and "" for
// the zero Lack.
func (k Lack) String() string { return strings.Join(k.words(), " and ") }

// A Found is one citation in a text. A list is one Found for each article that
// is written out, with every paragraph and letter that leans on it: "10.2.e en
// g" is one, "10.2.e, 10.2.g" two, "artikel 10 lid 1 sub d jo. lid 2 sub e" one
// with two grounds. Where the parts of one article differ in status, each
// status has its own Found.
type Found struct {
	Line       int    // the line on which it starts, counted from 1
	Start, End int    // byte offsets into the text; End is not included
	Raw        string // text[Start:End], as written
	Part       string // the name of the part of the text in which it stands; "" outside any
	Act        string // "Wob", "Woo", or the other act as written; of an Unclear one that of its sentence
	Status     Status
	Lacks      Lack            // what an Incomplete citation lacks
	Grounds    []ground.Ground // in the order written, each once; empty unless Complete
	Platform   ground.Ground   // of an Incomplete one: the ground that platforms write so, "5.2" for 5.2.1
}

// A Part is a stretch of a text of which the caller knows what it is: the
// decision itself, the law that it quotes, an annex.
type Part struct {
	Start, End int // byte offsets into the text; End is not included
	Name       string
}

// Find yields the grounds that a text cites, from left to right, without
// overlap. It reads what is written and nothing else: it repairs nothing and
// fills nothing in.
//
// Article, paragraph and letter together need no act. A number without a
// letter ("11.1", "5.2.1") counts only after a word for an act or an article,
// beside another citation in the same list, or where it fills a line or a
// cell. A code that is printed against the end of a word ("met5.1.2.e") counts
// where it has its letter. After a word such as paragraaf, hoofdstuk, tabel,
// bijlage, versie or regel a number never counts. A bare "artikel 10" counts
// only with its act. Paragraphs that modify a ground or give a power, and
// articles of the acts that hold no ground, yield nothing.
//
// Another act makes a citation [OtherAct] where it stands beside it in the same
// sentence: behind or before it, with or without "van", on the same line or the
// next, a noun by itself ("cao", "statuten") or a name that goes on from that
// of one of ours. Where the sentence is about another act ("op grond van de
// Omgevingswet is artikel 5.1, eerste lid, ...") and the citation in words names
// none, it is [Unclear] which act is cited, and no ground is given.
//
// Where parts are given, what is found says in which part it stands, and no
// citation reaches over the border of one. Parts follow each other; one that
// begins before the end of the one before it, or lies outside the text, is
// passed over.
//
// The time taken is linear in the length of the text. Bytes that are not UTF-8
// are part of no citation; see [CheckText].
func Find(text string, parts ...Part) iter.Seq[Found] {
	return FindIn(ground.Netherlands, text, parts...)
}

// FindIn is [Find] for a text of a body in a territory: a citation that names no
// act is one of an act of that territory, where it has an article of that
// number. The text may call the Wob BES "Wob" once it has said so: "Wet
// openbaarheid van bestuur BES (hierna: Wob)".
func FindIn(t ground.Territory, text string, parts ...Part) iter.Seq[Found] {
	return func(yield func(Found) bool) {
		line, at := 1, 0
		alias := aliasOfWob(text)
		for part := range stretches(text, parts) {
			soft := soften(text[part.Start:part.End])
			s := scanner{text: soft.text, home: t, alias: alias}
			for s.next() {
				for _, f := range s.found {
					f.Start, f.End, f.Part = soft.start(f.Start)+part.Start, soft.end(f.End)+part.Start, part.Name
					f.Raw = text[f.Start:f.End]
					line += strings.Count(text[at:f.Start], "\n")
					f.Line, at = line, f.Start
					if !yield(f) {
						return
					}
				}
			}
		}
	}
}

// stretches yields the parts of a text and what lies between them.
func stretches(text string, parts []Part) iter.Seq[Part] {
	return func(yield func(Part) bool) {
		at := 0
		for _, p := range parts {
			if p.Start < at || p.End < p.Start || p.End > len(text) {
				continue
			}
			if !yield(Part{Start: at, End: p.Start}) || !yield(p) {
				return
			}
			at = p.End
		}
		yield(Part{Start: at, End: len(text)})
	}
}

// CheckText returns an error where a text is not UTF-8, naming the first line
// and byte that is not. Text in another encoding, such as Windows-1252, has to
// be converted first: what a byte stands for is not guessed.
func CheckText(text string) error {
	for i, r := range text {
		if r != utf8.RuneError {
			continue
		}
		if _, n := utf8.DecodeRuneInString(text[i:]); n == 1 {
			line := 1 + strings.Count(text[:i], "\n")
			return fmt.Errorf("cite.CheckText: line %d, byte %d: byte %#02x is not UTF-8; convert the text first",
				line, i, text[i])
		}
	}
	return nil
}

// AppendJSON appends f as one JSON object with the name of the file it was
// found in.
func (f Found) AppendJSON(b []byte, name string) []byte {
	w := file.Writer{B: b}
	w.Open('{')
	w.Quote("file", name)
	w.Int("line", f.Line)
	w.Int("start", f.Start)
	w.Int("end", f.End)
	w.Quote("raw", f.Raw)
	w.Quote("act", f.Act)
	w.Text("part", f.Part)
	w.Array("codes", func() {
		for _, g := range f.Grounds {
			w.Item(g.Code())
		}
	})
	w.Quote("status", f.Status.String())
	file.WriteTexts(&w, "missing", f.Lacks.words())
	w.Text("platform", f.Platform.Code())
	w.Close('}')
	return w.B
}

// What an incomplete citation does not name, by its Lack.
var lackTexts = [...][2]string{
	{},
	{"noemt geen lid", "names no paragraph"},
	{"noemt geen onderdeel", "names no letter"},
	{"noemt geen lid en geen onderdeel", "names neither paragraph nor letter"},
}

// Why returns in a sentence why a citation names no ground, and "" where it
// does.
func (f Found) Why(l calendar.Lang) string {
	var text [2]string
	switch f.Status {
	case Incomplete:
		text = lackTexts[f.Lacks&LacksBoth]
	case Malformed:
		text = [2]string{
			"een grond met dit artikel, lid en onderdeel kent de " + f.Act + " niet",
			"the " + f.Act + " has no ground of that article, paragraph and letter",
		}
	case Unclear:
		text = [2]string{
			"noemt geen wet, en de zin gaat over een andere (" + f.Act + ")",
			"names no act, and its sentence is about another (" + f.Act + ")",
		}
	case OtherAct:
		text = [2]string{
			"is een artikel van een andere regeling (" + f.Act + ")",
			"is an article of another act (" + f.Act + ")",
		}
	}
	return words.Of(l, text)
}
