package cite_test

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// findAll collects what is found.
func findAll(text string) []cite.Found { return slices.Collect(cite.Find(text)) }

// home is findAll for a text of a body under whose act a ground falls.
func home(g ground.Ground, text string) []cite.Found {
	return slices.Collect(cite.FindIn(g.Law().Territory(), text))
}

// european are the grounds that need no territory.
func european() []ground.Ground { return append(ground.Wob.Grounds(), ground.Woo.Grounds()...) }

// forms are the ways in which a ground is written, each of which names it in
// running text without help.
func forms(g ground.Ground) []string {
	c := g.Citation()
	all := []string{
		c.String(), c.Long(), c.JCI(), g.Law().String() + " " + g.Code(), "art. " + g.Code() + " " + g.Law().String(),
		g.Law().String() + "-artikel " + g.Code(), strings.ToUpper(c.Long()), strings.ToLower(c.String()),
	}
	if g.Platform() != "5.2" { // as an article the number lacks its paragraph
		all = append(all, g.Law().String()+" "+g.Platform(), "artikel "+g.Platform()+" van de "+g.Law().Act().Name())
	}
	if c.PartLetter() != "" {
		all = append(all, g.Code(), g.Platform(), "artikel "+c.Article()+"("+c.Paragraph()+")("+c.PartLetter()+")")
	}
	return all
}

func only(found []cite.Found, g ground.Ground, raw string) bool {
	return len(found) == 1 && found[0].Status == cite.Complete && slices.Equal(found[0].Grounds,
		[]ground.Ground{g}) && found[0].Raw == raw
}

// Writing a ground and reading it back is the identity, in every form.
func TestWriteRead(t *testing.T) {
	for _, g := range ground.Grounds() {
		for _, form := range forms(g) {
			if found := home(g, form); !only(found, g, form) {
				t.Errorf("%s written %q reads back as %v", g, form, found)
			}
		}
		for _, code := range []string{g.Code(), g.Platform()} {
			if h, err := ground.Parse(code); h != g || err != nil {
				t.Errorf("%s: %q parses as %s, %v", g, code, h, err)
			}
		}
	}
}

func anyGround(t *rapid.T) ground.Ground {
	return rapid.SampledFrom(european()).Draw(t, "ground")
}

func anyForm(t *rapid.T, g ground.Ground) string {
	return rapid.SampledFrom(forms(g)).Draw(t, "form")
}

// wider puts more white space where there is some, a line end among it.
func wider(t *rapid.T, s string) string {
	var b strings.Builder
	for _, r := range s {
		if r == ' ' {
			b.WriteString(rapid.SampledFrom([]string{" ", "  ", "\n", " \n ", "\t", "\u00a0", "\r\n"}).Draw(t, "space"))
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// someCase writes each letter in either case.
func someCase(t *rapid.T, s string) string {
	return strings.Map(func(r rune) rune {
		if rapid.Bool().Draw(t, "upper") {
			return unicode.ToUpper(r)
		}
		return unicode.ToLower(r)
	}, s)
}

// Reading is stable under extra white space and under case.
func TestSpaceAndCase(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := anyGround(t)
		form := anyForm(t, g)
		if strings.HasPrefix(form, "jci") {
			t.Skip("a reference has its case, and no white space")
		}
		text := someCase(t, wider(t, form))
		// An act on the line before may end another sentence, and is left out.
		found := findAll(text)
		if len(found) != 1 || !strings.HasSuffix(text, found[0].Raw) || !only(found, g, found[0].Raw) {
			t.Fatalf("%q of %s: found %v", text, g, found)
		}
	})
}

var around = []string{
	"", "Op grond van ", "De namen zijn gelakt (", "zie ", "\n\n", "Op 10.2.2020 besloot de minister. ",
	"Bel 010-2115110. ", "Wij betaalden EUR 10.250,00: ",
	"in paragraaf 5.2.1 staat dat ", "1. ", "- ", "| Memo | ", "artikel 3 van de Wob en ", "artikel 6 van het EVRM. ",
	"pagina 12, ", "„", "[",
}

var behind = []string{
	"", ".", ", en verder niets.", " zijn de namen gelakt.", ") gelakt.", "\n\nHoogachtend,",
	" blijft openbaarmaking achterwege.", " is gelakt op pagina 11.1.", " |", "; daarom",
	" op 5.1.2021.", ": privacy", " (namen).", "]",
}

// What stands around a citation does not change what is found.
func TestAround(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		g := anyGround(t)
		form := anyForm(t, g)
		before, after := rapid.SampledFrom(around).Draw(t, "before"), rapid.SampledFrom(behind).Draw(t, "after")
		found := findAll(before + form + after)
		if !only(found, g, form) || found[0].Start != len(before) {
			t.Fatalf("%q + %q + %q: found %v", before, form, after, found)
		}
	})
}

// Letters in a list are read as if each were written alone.
func TestLists(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := rapid.SampledFrom([]ground.Law{ground.Wob, ground.Woo}).Draw(t, "law")
		all := slices.DeleteFunc(l.Grounds(), func(g ground.Ground) bool {
			c := g.Citation()
			return c.Article() != "10" && c.Article() != "5.1" || c.Paragraph() != "2"
		})
		n := rapid.IntRange(1, len(all)).Draw(t, "n")
		perm := rapid.Permutation(all).Draw(t, "order")[:n]
		text := "artikel " + all[0].Citation().Article() +
			rapid.SampledFrom([]string{", tweede lid, aanhef en onder ", " lid 2 sub ",
				", lid 2, onderdelen "}).Draw(t, "style")
		for i, g := range perm {
			switch {
			case i > 0 && i == n-1:
				text += rapid.SampledFrom([]string{" en ", " of ", ", en ", " en/of ", " jo. ", " / ",
					" resp. "}).Draw(t, "last")
			case i > 0:
				text += rapid.SampledFrom([]string{", ", " / ", " en ", ", sub "}).Draw(t, "sep")
			}
			text += g.Citation().PartLetter()
		}
		found := findAll(text + " " + l.String())
		if len(found) != 1 || !slices.Equal(found[0].Grounds, perm) || found[0].Raw != text+" "+l.String() {
			t.Fatalf("%q: found %v, want %v", text, found, perm)
		}
	})
}

// naive finds the simplest form, article.paragraph.letter between spaces, and
// nothing else: what the reader must find at least.
func naive(text string) (all []ground.Ground) {
	for word := range strings.FieldsSeq(text) {
		if g, err := ground.Parse(word); err == nil && g.Citation().PartLetter() != "" && g.Code() == word {
			all = append(all, g)
		}
	}
	return all
}

func TestNaive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var words []string
		for range rapid.IntRange(0, 12).Draw(t, "n") {
			if rapid.Bool().Draw(t, "is") {
				words = append(words, anyGround(t).Code())
			} else {
				words = append(words, rapid.SampledFrom([]string{"de", "namen", "gelakt,", "10.2.2020", "11.1",
					"10.2.1", "€10.2", "2020"}).Draw(t, "word"))
			}
		}
		text := strings.Join(words, " ")
		var got []ground.Ground
		for f := range cite.Find("x " + text + " x") {
			for _, g := range f.Grounds {
				if g.Citation().PartLetter() != "" {
					got = append(got, g)
				}
			}
		}
		if want := naive(text); !slices.Equal(got, want) {
			t.Fatalf("%q: found %v, want %v", text, got, want)
		}
	})
}

// ordered checks what holds of every reading: in order, apart, inside the text,
// as written, grounds only where complete.
func ordered(t interface{ Fatalf(string, ...any) }, text string) {
	end, line := 0, 1
	for f := range cite.Find(text) {
		if f.Start < end {
			t.Fatalf("%q: found %+v after %d", text, f, end)
		}
		line += strings.Count(text[end:f.Start], "\n")
		if f.End <= f.Start || f.End > len(text) || f.Raw != text[f.Start:f.End] ||
			f.Line != line || (f.Status == cite.Complete) != (len(f.Grounds) > 0) || f.Act == "" ||
			f.Status.String() == "" {
			t.Fatalf("%q: found %+v after %d", text, f, end)
		}
		line += strings.Count(f.Raw, "\n")
		end = f.End
	}
}

// pieces of citations and of what looks like them.
var pieces = []string{
	"artikel ", "art. ", "artikelen ", "10", "11", "5.1", "5.2", "5. 1", "10.2", "11.1", "5.1.2", ".e", "e", "g", ".",
	",", " ", "\n", "lid ", "2 ", "1", "tweede lid", "eerste en ",
	"sub ", "onder ", "aanhef en ", " en ", " jo. ", "/", "(", ")", " Wob", " van de Woo", " EVRM", "van het ",
	"paragraaf ", "|", "d- en g-grond van ", "jci1.3:c:BWBR0005252&artikel=10&lid=2", "&onderdeel=e", "\xff", "é",
}

func TestPieces(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ordered(t, strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 20).Draw(t, "pieces"), ""))
	})
}
