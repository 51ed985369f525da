package cite_test

import (
	"strings"
	"testing"
)

// A reading is a text, what show says of it, and why.
type reading struct{ text, want, why string }

func read(t *testing.T, rows []reading) {
	t.Helper()
	for _, row := range rows {
		ordered(t, row.text)
		if got := show(row.text); got != row.want {
			t.Errorf("%q: found %q, want %q (%s)", row.text, got, row.want, row.why)
		}
	}
}

// Where the name of an act ends: what goes on is another act, or a word that has
// it in front.
func TestNameOfOneOfOurs(t *testing.T) {
	read(t, []reading{
		{"artikel 10 Wob-verzoek", "", "a compound is not the act, and a bare article is any act's"},
		{"artikel 11, eerste lid, van de Wob\nAruba, 3 mei 2020", "11.1", "a place below it is no part of the name"},
		{"artikel 11, eerste lid, van de Wob 197 en", "11.1", "no year"},
		{"artikel 11, eerste lid, van de Wob 2021 en", "11.1", "no act of this century goes before the Woo"},
		{"artikel 11, eerste lid, van de Wob 19789", "11.1", "no year"},
		{"artikel 11, eerste lid, van de Wob 1978a", "11.1", "a word, no year"},
		{"artikel 11, eerste lid, van de Wob 19de", "11.1", "an ordinal, no year"},
		{"artikel 11, eerste lid, van de Wob van 1978", "11.1", "the year is no part of the name"},
		{"artikel 11, eerste lid, van de Wob 1978", "other-act Wob 1978", "the act before the Wob"},
		{"artikel 11, eerste lid, van de Wob Cura\u00ad\nçao", "other-act Wob Curaçao", "the name goes on over a line end"},
		{"artikel 10.2.e, 11.1. Wob Aruba", "10.2.e | 11.1", "behind a point only an act of ours counts"},
		{"artikel 11, eerste lid, van de Wob ARUBA is", "other-act Wob ARUBA", "in capitals"},
		{"artikel 11, eerste lid, van de Wob (zie ook artikel 10, tweede lid, onder e, van de Wob)", "11.1 | 10.2.e",
			"what stands in parentheses is a citation of its own, no short name"},
		{"artikel 10, eerste lid, onder c, van de Wob (jo. artikel 10, tweede lid, onder g, Wob)", "10.1.c | 10.2.g",
			"the same behind jo."},
	})
}

// Another act behind a citation, known by its list, its ending or its capitals.
func TestOtherActBehind(t *testing.T) {
	read(t, []reading{
		{"artikel 10, tweede lid, onder e, AVG-verzoek", "10.2.e", "a compound is no act"},
		{"artikel 10, tweede lid, onder e, contract-tekst", "10.2.e", "a compound is no noun for an act"},
		{"artikel 10 van de Raad", "", "one capital makes no abbreviation"},
		{"artikel 10, tweede lid, onder e, van het wetsvoorstel", "other-act wetsvoorstel", "a bill is no act of ours"},
		{"artikel 10 van het Wetsvoorstel open overheid", "other-act Wetsvoorstel", "with a capital"},
		{"artikel 10 " + strings.Repeat("X", 57) + "wet", "other-act " + strings.Repeat("X", 57) + "wet",
			"a word of any length that ends as an act"},
		{"10.2.e, 11.1 Wet milieubeheer", "10.2.e", "the number is of the act behind it"},
		{"10.2.e, 11.1 Besluit op bezwaar", "10.2.e | 11.1", "a heading is no act"},
		{"10.2.e, 11.1 Wet", "10.2.e | 11.1", "Wet alone is no name"},
		{"10.2.e Wet milieubeheer", "10.2.e", "what only looks like an act is none beside a whole code"},
		{"artikel 10, derde lid,\n\nvan de WAO", "other-act WAO", "UWV: an empty line where the PDF wraps"},
		{"artikel 10\n\nWob", "", "an empty line parts the citation from the name below"},
		{"artikel 10, tweede lid, onder e (Wet openbaarheid van bestuur zoals die gold)", "10.2.e",
			"our act in parentheses with more than its name: no other act"},
		{"10.2.e (Inkomensbesluit WAZ)", "10.2.e", "in parentheses beside a code stands what was left out"},
		{"artikel 10, tweede lid, onder e (contract met X)", "10.2.e", "a noun in parentheses says what was left out"},
		{"artikel 10, tweede lid, onder e (Wet milieubeheer, oud)", "10.2.e", "a comma: more than a name"},
		{"artikel 10, tweede lid, onder e (namen)", "10.2.e", "what was left out"},
		{"artikel 10, tweede lid, onder e (Wet Open Data)", "10.2.e", "what only looks like an act"},
		{"artikel 10, tweede lid, onder e ( Wet milieubeheer)", "other-act Wet milieubeheer", "with white space"},
		{"artikel 10, tweede lid, onder e (Wet milieubeheer", "10.2.e", "parentheses that are not closed"},
		{"artikel 10, tweede lid, onder e, Besluit na bezwaar", "10.2.e", "a short word ends no name"},
		{"artikel 10, tweede lid, Wet dieren", "other-act Wet dieren", "a name of two words, the last of six letters"},
		{"artikel 10, tweede lid, onder e, Besluit Openbaarmaking", "10.2.e", "two capitals: a heading"},
		{"artikel 10, tweede lid, onder e, Besluit\nopenbaarmaking", "10.2.e", "a heading over two lines"},
		{"artikel 10, tweede lid, onder e, Besluit waarbij", "10.2.e", "no name goes on so"},
		{"artikel 5.4 lid 2 Algemene plaatselijke verordening", "other-act Algemene plaatselijke verordening",
			"two adjectives before the noun"},
		{"artikel 5.4 lid 2 Tijdelijke regeling", "other-act Tijdelijke regeling", "one adjective before the noun"},
		{"artikel 5.4 lid 2 Tijdelijke aanpak", "malformed Woo", "an adjective before another noun: art. 5.4 Woo"},
		{"artikel 5.4 lid 2 Algemene plaatselijke aanpak", "malformed Woo", "two before another: art. 5.4 Woo"},
		{"artikel 10, tweede lid, onder e, van de bijlage", "other-act bijlage", "an annex has articles of its own"},
		{"10.2.e van de bijlage", "10.2.e", "a code says what was left out of the annex"},
		{"artikel 10, tweede lid, onder e, van besluit tot besluit", "10.2.e", "a noun without de or het"},
		{"artikel 10, tweede lid, onder e, van Archiefbesluit", "other-act Archiefbesluit", "a name without de or het"},
		{"artikel 10 lid 2 sub e\nWet milieubeheer", "10.2.e",
			"below a citation only a word that ends as a regulation counts: it may be a heading"},
		{"artikel 10, tweede lid, onder e\nomgevingswet", "10.2.e", "below a citation only a name with a capital counts"},
		{"artikel 5.2. Wob Aruba", "", "behind a point only one of ours counts, and the number is any act's"},
	})
}

// Another act before a citation.
func TestOtherActBefore(t *testing.T) {
	read(t, []reading{
		{"cao artikel 5.4 lid 2", "other-act cao", "the noun begins the text"},
		{"zie\ncao artikel 5.4 lid 2", "other-act cao", "the noun begins a line"},
		{"in Het  reglement   artikel 5.4 lid 2", "other-act reglement", "with het, and columns"},
		{"mijn cao artikel 5.4 lid 2", "malformed Woo", "a noun in a sentence: art. 5.4 Woo has no paragraphs"},
		{"wijde cao artikel 5.4 lid 2", "malformed Woo", "a word that ends on de"},
		{"de caos artikel 5.4 lid 2", "malformed Woo", "a longer word"},
		{"zie de cao-artikel 5.4 lid 2", "malformed Woo", "a compound"},
		{"de cao geldt artikel 5.4 lid 2", "malformed Woo", "the noun stands further off"},
		{"Wet bescherming persoonsgegevens artikel 10 lid 2", "other-act Wet bescherming persoonsgegevens",
			"a name of three words"},
		{"Wet Bibob, artikel 10 lid 2", "other-act Wet Bibob", "a short name with a capital"},
		{"Wet dieren artikel 10 lid 2", "other-act Wet dieren", "a short noun"},
		{"Wet milieubeheer zijn artikel 10 lid 2 onder e", "10.2.e", "a verb ends no name"},
		{"op grond van de Wet artikel 10 lid 2 onder e", "10.2.e", "de Wet says not which"},
		{"Wetten milieubeheer artikel 10 lid 2 onder e", "10.2.e", "no name begins so"},
		{"wet milieubeheer artikel 10 lid 2 onder e", "10.2.e", "a name has a capital"},
		{"Besluit artikel 10 lid 2 onder e", "10.2.e", "a heading is no act"},
		{"Archiefbesluit van artikel 10 lid 2 onder e", "10.2.e", "a word between them"},
		{"Archiefbesluit,, artikel 10 lid 2 onder e", "10.2.e", "two marks between them"},
		{"Archiefbesluit, (artikel 10 lid 2 onder e)", "10.2.e", "two marks between them"},
		{"Archiefbesluit\n\nartikel 10 lid 2 onder e", "10.2.e", "an empty line between them"},
		{"Archiefbesluit\nArtikel 10 lid 2 onder e", "10.2.e", "a capital begins another sentence"},
		{"Archiefbesluit Artikel 10 lid 2 onder e", "other-act Archiefbesluit", "a capital on the line of the act"},
		{"Archiefbesluit\nartikel 10 lid 2 onder e", "other-act Archiefbesluit", "a wrapped line"},
		{"„Archiefbesluit, artikel 10 lid 2", "other-act Archiefbesluit", "with a quotation mark before it"},
		{"archiefbesluit artikel 10 lid 2 onder e", "10.2.e", "a word by its ending has a capital"},
		{"ARCHIEFBESLUIT, artikel 10 lid 2 onder e", "10.2.e", "an abbreviation before a comma ends a list of acts"},
		{"ARCHIEFBESLUIT artikel 10 lid 2", "other-act ARCHIEFBESLUIT", "in capitals"},
		{"wia, artikel 10 lid 2 sub e", "10.2.e", "the other act ends at the comma"},
		{"wia (artikel 10 lid 2 onder b)", "other-act wia", "the article in parentheses"},
		{"wia ( artikel 10 lid 2 onder b)", "other-act wia", "the article in parentheses, with white space"},
		{"EVRM, artikel 10, tweede lid", "other-act EVRM", "an article without its letter is of the act before it"},
		{"artikel 11 Archiefwet artikel 10 lid 2 onder e", "other-act Archiefwet | other-act Archiefwet",
			"the act between two articles may be of either"},
	})
}
