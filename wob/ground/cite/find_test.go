package cite_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// show writes what was found as "codes" for a complete citation and "status
// act" for another, joined by bars.
func show(text string) string {
	var all []string
	for f := range cite.Find(text) {
		if f.Status != cite.Complete {
			all = append(all, f.Status.String()+" "+f.Act)
			continue
		}
		all = append(all, strings.Trim(fmt.Sprint(f.Grounds), "[]"))
	}
	return strings.Join(all, " | ")
}

// What people write, in decision letters, labels of redactions and lists; UWV is
// a published letter or list of that body, "never guess" what is read as far as it
// is written and no further.
var written = []struct{ text, want, why string }{
	{"artikel 10, tweede lid, aanhef en onder e, van de Wob", "10.2.e", "ECLI:NL:RBDHA:2017:12971"},
	{"artikel 10, tweede lid aanhef en onder e, van de Wob", "10.2.e", "a spelling seen in decision letters"},
	{"artikel 10, tweede lid, onder d van de Wob", "10.2.d", "a spelling seen in decision letters"},
	{"artikel 10, tweede lid, onder d Wob", "10.2.d", "a spelling seen in decision letters"},
	{"artikel 10 lid 2 sub e Wob", "10.2.e", "a spelling seen in decision letters"},
	{"artikel 10 lid 2 sub e van de Wob", "10.2.e", "a spelling seen in decision letters"},
	{"art. 10 lid 2 sub e Wob", "10.2.e", "a spelling seen in decision letters"},
	{"art.10 lid 2 sub e WOB", "10.2.e", "a spelling seen in decision letters"},
	{"art 10 lid 2 sub e Wob", "10.2.e", "a spelling seen in decision letters"},
	{"artikel 10, lid 2, sub d Wob", "10.2.d", "a spelling seen in decision letters"},
	{"artikel 10 lid 2 onder e van de Wob", "10.2.e", "a spelling seen in decision letters"},
	{"10.2.e", "10.2.e", "a spelling seen in decision letters"},
	{"10.2.e Wob", "10.2.e", "a spelling seen in decision letters"},
	{"Art. 10.2.e", "10.2.e", "a spelling seen in decision letters"},
	{"Art. 10.2.e en g", "10.2.e 10.2.g", "a spelling seen in decision letters"},
	{"Art. 10 lid 2 sub e en g Wob", "10.2.e 10.2.g", "a spelling seen in decision letters"},
	{"10.2.e / g", "10.2.e 10.2.g", "a spelling seen in decision letters"},
	{"10 lid 2 sub d / e", "10.2.d 10.2.e", "a spelling seen in decision letters"},
	{"Deels openbaar (10.2.e / g)", "10.2.e 10.2.g", "the cell of a list"},
	{"artikel 10 lid 2 sub e jo. g van de Wob", "10.2.e 10.2.g", "a spelling seen in decision letters"},
	{"artikel 10 lid 2 sub e Wob jo. sub g Wob", "10.2.e 10.2.g", "a spelling seen in decision letters"},
	{"artikel 10, tweede lid, onder e jo. artikel 10 tweede lid, onder g van de Wob", "10.2.e | 10.2.g",
		"a spelling seen in decision letters"},
	{"artikel 10 lid 1 sub d jo. lid 2 sub e Wob", "10.1.d 10.2.e", "a spelling seen in decision letters"},
	{"artikel 10 lid 2 onder e resp. artikel 11 lid 1 van de Wob", "10.2.e | 11.1",
		"a spelling seen in decision letters"},
	{"artikelen 10, tweede lid, aanhef en onder e en g en 11, eerste lid van de Wob", "10.2.e 10.2.g | 11.1",
		"ECLI:NL:RBAMS:2021:1123"},
	{"art. 1, aanhef en sub b, 3, lid 1, 10, lid 1, aanhef en sub c en 10, lid 2, aanhef en sub e, en 7, lid 2, " +
		"van de Wob", "10.1.c | 10.2.e", "JB 2010/258"},
	{"de d- en g-grond van artikel 10, tweede lid van de Wob", "10.2.d 10.2.g", "ECLI:NL:RBMNE:2017:2253"},
	{"Wob-artikel 11.1, 10.2.b of 10.2.g", "11.1 | 10.2.b | 10.2.g", "a spelling seen in decision letters"},
	{"Art. 10 eerste lid onder a Wob", "10.1.a", "a spelling seen in decision letters"},
	{"artikel 10, tweede lid, onderdeel g, Wob", "10.2.g", "a spelling seen in decision letters"},
	{"artikel 10, zevende lid, Wob", "incomplete Wob", "paragraph 7 has letters"},
	{"art. 10(2)(g) en art. 11 Wob (oud)", "10.2.g | incomplete Wob", "ECLI:NL:RVS:2025:3096"},
	{"10.1c", "10.1.c", "a spelling seen in decision letters"},
	{"10.2e", "10.2.e", "a spelling seen in decision letters"},
	{"11.1", "11.1", "fills its line"},
	{" 10.1 C ", "10.1.c", "tests of the platform"},
	{"Artikel 10, tweede lid, aanhef en onder e van de. Wet openbaarheid van bestuur", "10.2.e",
		"a spelling seen in decision letters"},
	{"Artikel 11, eerste lid, van de Wob", "11.1", "a spelling seen in decision letters"},
	{"art. 11 lid 1 Wob", "11.1", "a spelling seen in decision letters"},
	{"11 lid 1", "11.1", "a spelling seen in decision letters"},
	{"5.1 lid 2 sub e", "5.1.2.e", "a spelling seen in decision letters"},
	{"art. 5.1 lid 2 e", "5.1.2.e", "a spelling seen in decision letters"},
	{"5.1.2e", "5.1.2.e", "a spelling seen in decision letters"},
	{"5.1.2.e", "5.1.2.e", "a spelling seen in decision letters"},
	{"Art. 5. 1 lid 2 sub e", "5.1.2.e", "a spelling seen in decision letters"},
	{"5.1. lid 2 e", "5.1.2.e", "a spelling seen in decision letters"},
	{"5.1 lid 2e", "5.1.2.e", "a spelling seen in decision letters"},
	{"5.1lid 2 onder e", "5.1.2.e", "a spelling seen in decision letters"},
	{"artikel 5.1 tweede lid onder e van de Woo", "5.1.2.e", "a spelling seen in decision letters"},
	{"artikel 5.1 lid 2 sub e / f en sub i", "5.1.2.e 5.1.2.f 5.1.2.i", "a spelling seen in decision letters"},
	{"art. 5.2 lid 3 Woo", "", "paragraph 3 is no ground"},
	{"jci1.3:c:BWBR0045754&hoofdstuk=5&artikel=5.1&lid=1&onderdeel=c", "5.1.1.c",
		"a spelling seen in decision letters"},
	{"jci1.3:c:BWBR0045754&artikel=5.1&lid=1&o=c", "5.1.1.c", "as the standard names a part"},
	{"jci1.3:c:BWBR0045754&artikel=5.1&lid=1&o=c&g=2022-05-01", "5.1.1.c", "the short name of onderdeel"},
	{"https://wetten.overheid.nl/jci1.3:c:BWBR0005252&artikel=10&lid=2&onderdeel=e.", "10.2.e", "in an address"},
	{strings.Repeat("Er staat meer. ", 25) + "Zie jci1.3:c:BWBR0005252&artikel=10&lid=2&o=e in", "10.2.e",
		"far into a text"},
	{"jci1.3:c:BWBR0005252&artikel=10&lid=2&o=e\x80", "10.2.e", "a byte that is not UTF-8 is part of no citation"},
	{"jci1.3:c:BWBR0005252&artikel=10&lid=2&o=eén5.1.2.e", "10.2.e",
		"what a reference runs into is not read by itself"},

	// Beyond the rows.
	{"artikel 10, eerste lid, aanhef en onder c en d, en tweede lid, aanhef en onder b, e en g",
		"10.1.c 10.1.d 10.2.b 10.2.e 10.2.g", "elided article and letters: art. 10 lid 1 and 2 Wob"},
	{"artikel 10, tweede lid, onder a tot en met d, Wob", "10.2.a 10.2.b 10.2.c 10.2.d",
		"a range of letters: art. 10 lid 2 Wob"},
	{"artikel 5.1, tweede lid, sub a t/m c", "5.1.2.a 5.1.2.b 5.1.2.c", "a range of letters: art. 5.1 lid 2 Woo"},
	{"artikel 10, 2e lid, sub e Wob", "10.2.e", "an ordinal in figures: art. 10 lid 2 Wob"},
	{"5.1.2.e / 5.1.2.i", "5.1.2.e | 5.1.2.i", "two articles written out: art. 5.1 lid 2 Woo"},
	{"5.1.2.e/5.1.2.i", "5.1.2.e | 5.1.2.i", "without spaces: art. 5.1 lid 2 Woo"},
	{"artikel 5.1, vijfde lid", "5.1.5", "a paragraph without letters: art. 5.1 lid 5 Woo"},
	{"artikel 5.1, tweede of vijfde lid, van de Woo", "incomplete Woo | 5.1.5",
		"paragraph 2 has letters: art. 5.3 Woo"},
	{"de e-grond van artikel 10, tweede lid", "10.2.e", "one letter"},
	{"onder e van artikel 10, tweede lid, van de Wob", "10.2.e", "letter before the article: art. 10 lid 2 Wob"},
	{"onderdeel e van het tweede lid van artikel 10 Wob", "10.2.e",
		"letter and paragraph before the article: art. 10 lid 2 Wob"},
	{"het tweede lid, onder e, van artikel 10 van de Wob", "10.2.e", "paragraph before the article: art. 10 lid 2 Wob"},
	{"artikel 10, tweede lid,\naanhef en onder\ne, van de Wob", "10.2.e", "a wrapped letter: art. 10 lid 2 Wob"},
	{"artikel 10, tweede lid, onder\n\ng van de Wob", "10.2.g", "UWV: an empty line where the PDF wraps"},
	{"artikel\u00a010, tweede\u00a0lid, onder\u00a0e", "10.2.e", "no-break spaces: art. 10 lid 2 Wob"},
	{"art. 10 lid 2 sub \"e\" Wob", "10.2.e", "letter in quotation marks: art. 10 lid 2 Wob"},
	{"artikel 10, tweede lid, sub (e), Wob", "10.2.e", "letter in parentheses: art. 10 lid 2 Wob"},
	{"art. 5.1lid2e", "5.1.2.e", "UWV: no spaces at all"},
	{"5. 1. 2e", "5.1.2.e", "UWV: spaces after the points"},
	{"Functie medewerker IB&P\n\n5.1 lid 2 sub e", "5.1.2.e", "UWV: a label below a heading that ends in P"},
	{"door Jan P 10.2.e gelakt", "10.2.e", "UWV: an initial; p for pagina has a point"},
	{"Bijlagen\n\n5.1 lid 2 sub e", "5.1.2.e", "UWV: a label below a word that takes numbers"},
	{"Art. 10.2.e. U kunt bezwaar maken", "10.2.e", "the next sentence begins with a letter-word: art. 10 lid 2 Wob"},
	{"10.2.e, A. Jansen", "10.2.e", "an initial is no letter of the paragraph: art. 10 lid 2 Wob"},
	{"artikel 10 lid 2 sub e op pagina 3", "10.2.e", "UWV: where it stands, not which act"},
	{"weigering o.g.v.\n5.1 lid 2 sub e\nvan regels", "5.1.2.e", "UWV: a label, then other text"},
	{"artikel 5.1 lid 2 sub e in het besluit van 3 mei", "5.1.2.e", "in the decision says where"},
	{"5.1.1.c,5.2.1, 5.1.2e", "5.1.1.c | 5.2.1 | 5.1.2.e", "UWV: beside other citations"},
	{"11.1 en 10.2.e", "11.1 | 10.2.e", "beside another citation, which comes after"},
	{"5.1.2.e en 5.4", "5.1.2.e | 5.4", "beside another citation, which comes before"},
	{"Grond\n11.1\nDatum", "11.1", "fills its line: art. 11 lid 1 Wob"},
	{"memo\t11.1\tja", "11.1", "fills its cell: art. 11 lid 1 Wob"},
	{"| 3 | memo | 11.1 |", "11.1", "fills its cell"},
	{"[5.2.1]", "5.2.1", "fills its line, brackets aside"},
	{"Woo 5.2.1 en Wob 11.1", "5.2.1 | 11.1", "after a word for an act"},
	{"artikel 5.1, tweede lid, aanhef en onder e van de Wet open overheid (hierna: Woo)", "5.1.2.e",
		"the full name with the short one: art. 5.1 Woo"},
	{"artikel 10 lid 2 sub e en artikel 6 AVG", "10.2.e", "the act of the second article is not that of the first"},
	{"onleesbaar gemaakt onder 5.1.2.e.", "5.1.2.e", "UWV: the word for a letter before a whole citation"},
	{"5.1 lid\n.\n2 sub\n5.1 lid 2 sub e", "5.1.2.e", "UWV: columns run into each other"},
	{"gelakt (10.2.e, g)", "10.2.e 10.2.g", "a list of letters that a parenthesis ends: art. 10 lid 2 Wob"},
	{"10.2.e, g Wob", "10.2.e 10.2.g", "a list of letters that the act ends: art. 10 lid 2 Wob"},
	{"10.2.e, g.\nDaarom", "10.2.e 10.2.g", "a list of letters that a line ends: art. 10 lid 2 Wob"},
	{"10.2.e, a de Vries", "10.2.e", "after a comma a letter counts where the list goes on or ends: art. 10 lid 2 Wob"},
	{"artikel 10 lid 2\na. de betrekkingen van Nederland", "incomplete Wob",
		"the act printed below a letter: a list mark"},
	{"artikel 10 lid 2 onder e, g en e Wob", "10.2.e 10.2.g", "each ground once: art. 10 lid 2 Wob"},
	{"art. 10 lid 2 sub. e Wob", "10.2.e", "a point after sub: art. 10 lid 2 Wob"},
	{"artikel 10, tweede lid, onder d tot en met b, Wob", "malformed Wob", "a range that runs back: art. 10 lid 2 Wob"},
	{"artikel 10, tweede lid, onder a tot en met x, Wob", "malformed Wob",
		"a range past the last letter: paragraph 2 ends at g"},
	{"artikel 10, tweede lid, onder a, b en c tot en met h, Wob", "10.2.a 10.2.b | malformed Wob",
		"the range alone is past the last letter"},
	{"artikel 10, tweede lid, onder a tot en met c en e tot en met g, Wob",
		"10.2.a 10.2.b 10.2.c 10.2.e 10.2.f 10.2.g", "two ranges, the last up to the last letter"},
	{"artikel 10, onder a tot en met c, Wob", "incomplete Wob", "a range without its paragraph"},
	{"artikel 10, tweede lid, onder a totenmet c, Wob", "10.2.a", "words that run together are none of the phrase"},
	{"artikel 10, tweede lid, onder verwijzing naar de bijlage", "incomplete Wob",
		"onder is not always the word for a letter: art. 10 lid 2 Wob"},
	{"artikel 10, tweede lid, aanhef, van de Wob", "incomplete Wob", "the opening words alone: art. 10 lid 2 Wob"},
	{"10.2.e o.a. voor namen", "10.2.e", "an abbreviation is no letter: art. 10 lid 2 Wob"},
	{"10.2.e-grond", "10.2.e", "the other way round"},
	{"10.2.e van de XYZ", "10.2.e", "capitals alone name no act for a whole citation"},
	{"artikel 10 van de XYZ", "other-act XYZ", "capitals after van de"},
	{"artikel 10, tweede lid, onder e (Inkomensbesluit WAZ)", "other-act Inkomensbesluit WAZ",
		"another act in parentheses behind it"},
	{"artikel 11, eerste lid (Wet milieubeheer)", "other-act Wet milieubeheer",
		"another act of two words in parentheses"},
	{"artikel 10, tweede lid, onder e (Stcrt. 2019, 12)", "10.2.e", "a place in parentheses is no act"},
	{"artikel 10, tweede lid, onder e (hierna: de privacygrond)", "10.2.e", "a name for it in parentheses is no act"},
	{"Op grond van de Omgevingswet is artikel 5.1, eerste lid, aanhef en onder a, van toepassing.",
		"unclear Omgevingswet", "the sentence is about another act"},
	{"Ingevolge de Participatiewet ziet artikel 10, tweede lid, onder g, daar niet op.", "unclear Participatiewet",
		"the sentence is about another act"},
	{"De Gemeentewet regelt dit in de artikelen 10, tweede lid, onder e, en 11, eerste lid.",
		"unclear Gemeentewet | unclear Gemeentewet", "the act is the subject of the sentence"},
	{"Gelet op de AVG weiger ik op grond van artikel 5.1, tweede lid, onder e, de namen.", "5.1.2.e",
		"what is decided rests on something else: art. 5.1 lid 2 Woo"},
	{"Op grond van de AVG en artikel 5.1, tweede lid, onder e, weiger ik de namen.", "5.1.2.e",
		"two grounds in a list: the act reaches no further than itself"},
	{"Op grond van de AVG is dat zo. Artikel 5.1, tweede lid, onder e, staat er los van.", "5.1.2.e",
		"another sentence"},
	{"Op grond van de AVG is, in de zin van de Woo, artikel 5.1, tweede lid, onder e, aan de orde.", "5.1.2.e",
		"an act of ours is named nearer: art. 5.1 lid 2 Woo"},
	{"Op grond van de Wet milieubeheer is artikel 10, tweede lid, onder e, niet van belang.", "unclear Wet milieubeheer",
		"the sentence is about another act, of two words"},
	{"Op grond van de Omgevingswet is 5.1.2.e gelakt.", "5.1.2.e", "a code is of no other act: art. 5.1 lid 2 Woo"},
	{"Op grond van de Omgevingswet is artikel 5.1, tweede lid, onder e, van de Woo van belang.", "5.1.2.e",
		"it names its act"},
	{"arti\u00adkel 10, tweede lid, on\u00adder e, Wob", "10.2.e", "soft hyphens in words"},
	{"arti\u00ad\nkel 10, twee\u00ad\nde lid, onder e, Wob", "10.2.e", "soft hyphens at the end of lines"},
	{"artikel 10, tweede lid, van deze wet", "incomplete Wob", "this act says nothing new: art. 10 lid 2 Wob"},
	{"artikelen 8 en 10 EVRM", "other-act EVRM", "the act of the list"},
	{"artikel 5.4 Woo en artikel 5.4a, eerste lid, Woo", "5.4 | 5.4a", "art. 5.4 and 5.4a Woo"},
	{"artikel 5.4a, tweede lid, Woo", "", "art. 5.4a lid 2 Woo is a definition"},
	{"artikel 5.4b Woo", "malformed Woo", "there is a 5.4a and no 5.4b"},
	{"artikel 5.1e Woo", "incomplete Woo", "a letter without its paragraph: art. 5.1 Woo"},
	{"artikel 5.4 lid 2 Woo", "malformed Woo", "art. 5.4 Woo has no paragraphs"},
	{"artikel 10, tweede lid, onder e (persoonlijke levenssfeer) en g (onevenredige benadeling) van de Wob",
		"10.2.e 10.2.g", "a letter after the explanation of another: art. 10 lid 2 Wob"},
	{"Wob 10.2.e   Wob 11.1", "10.2.e | 11.1", "the second act belongs to the second number"},
	{"volgt uit de Woo\nArtikel 10, tweede lid, onder e, van de Wob", "10.2.e", "an act at the end of the line before"},
	{"volgt uit de Woo\nartikel 10, tweede lid, onder e", "10.2.e", "an act at the end of the line before"},
	{"artikel 10.2 Wet milieubeheer", "other-act Wet milieubeheer", "other laws' articles"},
	{"10.2.e Besluit op bezwaar", "10.2.e", "a heading behind a label is no act"},
	{"Article 10(2)(e) of the Wob", "10.2.e", "an English letter: art. 10 lid 2 Wob"},

	{"art. 10 Wob- namen", "incomplete Wob", "the act comes after; a hyphen before white space makes no other word"},
	{"artikel 10 (Wob)", "incomplete Wob", "the act in parentheses"},
	{"artikel 10\nWob", "incomplete Wob", "a wrapped line changes nothing"},
	{"artikel 10 van de. Wet openbaarheid van bestuur", "incomplete Wob", "the stray point, where the act decides"},
	{"artikel 10 van. de Wob", "incomplete Wob", "the point one word earlier"},
	{"artikel 10, tweede lid, onder e, van de Wet openbaarheid van bestuur (hierna: Wob) en 11.1", "10.2.e | 11.1",
		"beside a citation whose act has its short name behind it"},
	{"artikel 10, tweede lid, onder e, van de Wet openbaarheid van bestuur (hierna: “Wob”) en 11.1", "10.2.e | 11.1",
		"the same, the short name in quotation marks"},
	{"artikel 10, tweede lid, onder e, van de Wet openbaarheid van bestuur ('de Wob') en 11.1", "10.2.e | 11.1",
		"the same, without hierna"},
	{"art. 10.2.g Wob () en 11.1", "10.2.g", "nothing in parentheses is no short name"},
	{"art. 10.2.g Wob (oud) en 11.1", "10.2.g | 11.1", "(oud) behind the act, in a list"},
	{"art. 10.2.g Wob (Woo) en 11.1", "10.2.g",
		"another act in parentheses is no short name, so 11.1 stands outside the list"},
	{"de e-grond uit artikel 10, tweede lid, van de Wob", "10.2.e", "with uit"},
	{"de d- en h-grond van artikel 10, tweede lid, Wob", "10.2.d | malformed Wob",
		"with a letter that paragraph 2 does not have"},
	{"onderdeel e, van het tweede lid van artikel 10 Wob", "10.2.e", "a comma between letter and paragraph"},
	{"5.1 lid 2e en i", "5.1.2.e 5.1.2.i", "a letter that hangs on its paragraph, and another"},
	{"artikel 5.1 lid 5, lid 2 sub e Woo", "5.1.5 5.1.2.e", "the article is elided"},
	{"artikel 5.1, leden 4, 5 en 2 sub e, Woo", "5.1.4 5.1.5 5.1.2.e", "a list of paragraphs"},
	{"artikel 5.1, lid 4 en 5.", "5.1.4 5.1.5", "a list of paragraphs that ends the text"},
	{"artikel 5.1, lid 4 en 5. Daarom", "5.1.4 5.1.5", "a list of paragraphs that ends a sentence"},
	{"artikel 11 lid 1. Daarom", "11.1", "the paragraph ends a sentence"},
	{"artikel 10 lid 2.", "incomplete Wob", "never guess: the paragraph ends the text"},
	{"artikel 11 lid 1 en 10.e Wob", "11.1 | incomplete Wob",
		"a letter without its paragraph; 10 is no paragraph of article 11"},
	{"5.1 lid\n5.1 lid 2 sub e", "5.1.2.e", "UWV: columns run into each other; 5.1 is no paragraph"},

	// The text ends where something might have followed.
	{"10.2.e van", "10.2.e", "the rest is not there"},
	{"10.2.e van de", "10.2.e", "the rest is not there"},
	{"10.2.e, artikel", "10.2.e", "the rest is not there"},
	{"10.2.e en art", "10.2.e", "the rest is not there"},
	{"10.2.e en lid", "10.2.e", "the rest is not there"},
	{"10.2.e Wob-", "10.2.e", "the rest is not there"},
	{"10.2.e (Wob", "10.2.e", "the rest is not there"},
	{"10.2.e en sub", "10.2.e", "the rest is not there"},
	{"10.2.e (namen", "10.2.e", "the rest is not there"},
	{"10.2.e, g\u00a0", "10.2.e 10.2.g", "extra white space changes nothing"},

	// Points, spaces and line ends inside a citation.
	{"artikel 10.2. e Wob", "10.2.e", "a space after the point"},
	{"artikel 10.2. e", "10.2.e", "text around a citation changes nothing"},
	{"artikel 5.1.2. i Woo", "5.1.2.i", "a space after the point, the last letter"},
	{"Art. 5. 1.2.e", "5.1.2.e", "a space after the first point"},
	{"zie artikel 5.1.5. 2e alinea vervalt", "5.1.5", "text around a citation changes nothing; the Woo has no 5.1.5.2"},
	{"5. 1. 2i", "5.1.2.i", "UWV: spaces after the points, the last letter"},
	{"wegens 5.1.2 e is gelakt", "5.1.2.e", "any space"},
	{"10.2 (e)", "10.2.e", "spacing, parentheses"},
	{"wegens 10.2 (e) is gelakt", "10.2.e", "spacing, parentheses"},
	{"artikel 10.2. onder e Wob", "10.2.e", "a stray point"},
	{"artikel 10 lid 2. onder e Wob", "10.2.e", "a stray point"},
	{"zie artikel 10.2. Onder e staat privacy", "incomplete Wob",
		"never guess: a capital after a point begins a sentence"},
	{"zie artikel 10.2. Aanhef en onder e", "incomplete Wob", "never guess: a capital after a point begins a sentence"},
	{"zie artikel 10.2. a. de betrekkingen", "incomplete Wob",
		"never guess: a letter with a point is the mark of a list"},
	{"zie artikel 10.2.\nonder e viel meer", "incomplete Wob", "never guess: a point and a line end close a citation"},
	{"zie artikel 10 lid 2.\nonder e viel meer", "incomplete Wob",
		"never guess: a point and a line end close a citation"},
	{"artikel 10, tweede lid,\n\n\nonder e viel meer", "incomplete Wob",
		"never guess: more than one empty line parts texts"},
	{"artikel 10, tweede lid" + strings.Repeat(" ", 201) + "onder e", "incomplete Wob",
		"never guess: columns far apart are no one text"},
	{"artikel 10, tweede lid" + strings.Repeat(" ", 200) + "onder e", "10.2.e", "extra white space changes nothing"},
	{"artikel 10, tweede lid, onder e" + strings.Repeat(" en e", 255) + " en onder g", "10.2.e",
		"a list of 256 letters is as long as is read as one"},
	{strings.Repeat("10.2.e, ", 256) + "11.1 is", strings.Repeat("10.2.e | ", 255) + "10.2.e",
		"a list of 256 articles is as long as is read as one"},
	{"artikel 5.1.2e lid onder f Woo", "5.1.2.f", "an ordinal in figures against the article"},
	{"11.1/10.2.e", "11.1 | 10.2.e", "a slash without spaces"},
	{"Wob – 11.1", "11.1", "after a word for an act"},
	{"de Woo\n5.2.1 is", "5.2.1", "after a word for an act, over a line end"},
	{"Wob — 11.1", "11.1", "after a word for an act"},
	{"Wob\u00a011.1 is", "11.1", "after a word for an act"},
	{"zie ...10.2.e", "10.2.e", "text around a citation changes nothing"},
	{"zie .10.2.e", "10.2.e", "text around a citation changes nothing"},
	{"artikel 5.1 en artikel 10 van de Wob", "incomplete Wob",
		"never guess: the Wob has no article 5.1, and the first article may be any act's"},

	// A letter, and what is none.
	{"10.2.e- namen", "10.2.e", "text around a citation changes nothing"},
	{"gelakt met ‘10.2.e’", "10.2.e", "text around a citation changes nothing"},
	{"artikel 10, tweede lid, aanhef en e, Wob", "10.2.e", "with the word for a letter lost"},
	{"10.2.e, A en B zijn gelakt", "10.2.e", "none invented; persons A and B, after a small letter"},
	{"10.2.E, G", "10.2.e 10.2.g", "any case"},
	{"De namen van medewerkers die niet in de openbaarheid treden zijn gelakt op grond van artikel 10, " +
		"tweede lid, onder e (persoonlijke levenssfeer) en g (onevenredige benadeling)", "10.2.e 10.2.g",
		"text around a citation changes nothing"},
	{"art. 5.1 lid 2 i", "5.1.2.i", "with the last letter of the paragraph"},
	{"5.1 lid 2 e.\nDaarom", "5.1.2.e", "ends a sentence and a line"},
	{"5.1 lid 2 e. \r\nDaarom", "5.1.2.e", "extra white space changes nothing"},
	{"art. 10 lid 2 e. Wob", "10.2.e", "a stray point before the act"},
	{"10.2.e en\nb) de opsporing", "10.2.e", "none invented; the mark of a list"},
	{"10.2.e en\nb. de opsporing", "10.2.e", "none invented; the mark of a list"},
	{"(10.2.e en g) gelakt", "10.2.e 10.2.g", "parentheses"},
	{"(10.2.e en\ng)\ngelakt", "10.2.e 10.2.g", "extra white space changes nothing"},
	{"10.2.e en g. Daarom", "10.2.e 10.2.g", "ends a sentence"},
	{"5.1.2a t/m c", "5.1.2.a 5.1.2.b 5.1.2.c", "with a range of letters"},
	{"artikel 10, tweede lid, onder d tot en met d, Wob", "malformed Wob", "never repairs; d to d is no range"},

	// Labels of a redaction that were printed over running text.
	{"artikel 5.1., tweede lid onder c", "5.1.2.c", "UWV: a stray point and comma"},
	{"artikel 10., tweede lid, onder e, van de Wob", "10.2.e", "UWV: the same of the Wob"},
	{"oa5.1.2.e", "5.1.2.e", "UWV: glued to a word"},
	{"gesproken met5.1.2.e en 5.1.2.e over", "5.1.2.e | 5.1.2.e", "UWV: glued to a word, in a list"},
	{"Ha5.1.2.e,", "5.1.2.e", "UWV: glued to a greeting"},
	{"Ha5.1.2e,", "5.1.2.e", "UWV: glued, as the platforms write it"},
	{"met10.2.e en g", "10.2.e 10.2.g", "UWV: glued, with a list of letters"},
	{"(met10.2e)", "10.2.e", "UWV: glued, in parentheses"},
	{"één5.1.2.e", "5.1.2.e", "UWV: glued to a word that does not begin in ASCII"},
	{"café5.1.2.e", "5.1.2.e", "UWV: glued to a word that does not end in ASCII"},
	{"Woo5.1.2.e", "5.1.2.e", "UWV: glued to the act"},
	{"Wob5.1.2.e", "malformed Wob", "mixed acts"},
	{"|5.1lid2sub e", "5.1.2.e", "UWV: no spaces before sub"},
	{"artikel 5.1 lid2onder e", "5.1.2.e", "UWV: no spaces before onder"},

	// A whole citation needs no act, so another act does not reach it.
	{"artikel 10 EVRM en 10.2.e", "other-act EVRM | 10.2.e", "article, paragraph and letter need no act"},
	{"artikel 10 van de Grondwet, 10.2.e en 10.2.g", "other-act Grondwet | 10.2.e | 10.2.g",
		"article, paragraph and letter need no act"},
	{"artikel 10 EVRM en 10, tweede lid, onder e", "other-act EVRM | 10.2.e", "the same in words"},
	{"10.2.e en artikel 10 EVRM", "10.2.e | other-act EVRM", "the other act comes after"},
	{"artikel 10.2.e, 10.2.g en 10 EVRM", "10.2.e | 10.2.g | other-act EVRM",
		"the other act comes after, without a word"},
	{"AVG, 10.2.e", "10.2.e", "the other act stands before a code"},
	{"EVRM, artikel 10 lid 2 sub e", "10.2.e", "the other act ends at the comma"},
	{"artikel 10 EVRM en 10.2.e EVRM", "other-act EVRM | other-act EVRM",
		"the other act stands behind the code itself"},
	{"10.2.e EVRM", "other-act EVRM", "the other act stands behind the code itself"},
	{"artikel 10 EVRM en 10.2.e Wob", "other-act EVRM | 10.2.e", "our act stands behind the code itself"},
	{"artikel 10 EVRM en 11", "other-act EVRM | other-act EVRM", "a bare article is reached"},
	{"artikelen 10, tweede lid, onder a, en 11, eerste lid, van de WIA", "other-act WIA | other-act WIA",
		"one word, one act behind the list"},
	{"Ontslagregeling artikel 10 lid 2 onder b", "other-act Ontslagregeling", "the law may come first"},
	{"de WIA (artikel 10 lid 2 onder b)", "other-act WIA", "the law may come first, the article in parentheses"},
	{"_10.2.e_", "10.2.e", "in emphasis"},
	{"zie _artikel 10, tweede lid, onder e, Wob_ en", "10.2.e", "in emphasis"},
	{"__11.1__", "11.1", "it fills its line, marks aside"},

	// The act stands on another line, before, or without "van".
	{"artikel 10 lid 2 sub e\nInkomensbesluit WAZ\n", "other-act Inkomensbesluit",
		"UWV, attachments: on the next line"},
	{"artikel 10 lid 2 sub e\nBesluit op uw verzoek", "10.2.e", "a heading below a citation is no act"},
	{"artikel 10 lid 2 sub e\nArbeidsovereenkomst", "10.2.e", "a document named below a citation is no act"},
	{"10.2.e\nOntslagregeling", "10.2.e", "a mere code, and another cell below it"},
	{"artikel 5.1, tweede lid, onder a, van\n\nde Omgevingswet", "other-act Omgevingswet",
		"an empty line after a hanging van"},
	{"artikel 5.4 lid 2 cao", "other-act cao", "UWV, attachments: a collective agreement"},
	{"artikel 10 lid 2 onder g statuten", "other-act statuten", "a bare noun: statutes of a legal person"},
	{"artikel 5.1 lid 2 onder e van het reglement", "other-act reglement", "a bare noun behind van"},
	{"5.1.2.e contract met X", "5.1.2.e", "a code beside the name of a document"},
	{"de cao, artikel 5.4 lid 2", "other-act cao", "a bare noun before the citation"},
	{"Omgevingswet, artikel 5.1, tweede lid, onder a", "other-act Omgevingswet", "the name before, with a comma"},
	{"Wet milieubeheer artikel 10.2 lid 1", "other-act Wet milieubeheer", "a name of two words before"},
	{"op grond van de Archiefwet,\nartikel 5.1 lid 2 onder e", "other-act Archiefwet",
		"the name at the end of the line before, in one sentence"},
	{"volgens de Archiefwet\nArtikel 5.1 lid 2 onder e", "5.1.2.e", "a capital begins another sentence"},
	{"artikel 10, tweede lid, onder e, van de Wet openbaarheid van bestuur 1978",
		"other-act Wet openbaarheid van bestuur 1978", "the act before the Wob: its name goes on"},
	{"artikel 11, eerste lid, van de Wob Aruba", "other-act Wob Aruba", "the name goes on"},

	// The act of the islands, where it is named.
	{"artikel 11, tweede lid, onder d, van de Wob BES", "11.2.d", "art. 11 lid 2 Wob BES"},
	{"artikel 12, eerste lid, van de Wet openbaarheid van bestuur BES", "12.1", "art. 12 lid 1 Wob BES"},
	{"Wob-BES artikel 11 lid 2 onder e", "11.2.e", "the name with a hyphen, before"},
	{"artikel 11 van de Wob BES", "incomplete Wob BES", "art. 11 Wob BES without paragraph and letter"},
	{"artikel 10, tweede lid, onder e, van de Wob BES", "malformed Wob BES", "the Wob BES has no article 10"},
	{"artikel 5.1 lid 2 onder e Wob BES", "malformed Wob BES", "the Wob BES has no article 5.1"},
	{"artikel 11, tweede lid, onder d, van de Wob", "malformed Wob", "art. 11 lid 2 Wob has no letters"},
	{"artikel 12, eerste lid", "", "an act of the islands is named, or the territory is given"},
	{"artikel 11, tweede lid, onder d, van de Wet openbaarheid van bestuur BES (hierna: Wob) en artikel 12, " +
		"eerste lid, van de Wob", "11.2.d | 12.1", "the text says what it calls the act"},

	// Points, hyphens and a paragraph without its word.
	{"art 5.2. Woo", "incomplete Woo", "UWV: a point before the act"},
	{"5.1.2.e. Wob-verzoek", "5.1.2.e", "a point, and another sentence"},
	{"5.1.2.e. Wob is vervallen", "5.1.2.e", "a point, and an act that has no such article"},
	{"5.1-2-e", "5.1.2.e", "art. 5.1 lid 2 Woo with hyphens"},
	{"10/2/e", "10.2.e", "art. 10 lid 2 Wob with slashes"},
	{"5.1.2-e", "5.1.2.e", "one hyphen, where it fills its line"},
	{"5.1.2.(e)", "5.1.2.e", "point and parentheses"},
	{"art 5.1 2e", "5.1.2.e", "no word for the paragraph"},
	{"5.1 2e", "5.1.2.e", "no word at all"},
	{"zie 5.1 2e, 5.1 2i en 5.2", "5.1.2.e | 5.1.2.i | incomplete Woo", "no words, in a list"},
	{"10 2e Wob", "10.2.e", "no word, with the act"},
	{"5.1.e", "incomplete Woo", "a code without its paragraph"},
	{"gelakt met 5.1.e in", "incomplete Woo", "a code without its paragraph, in running text"},
	{"10.2.E EN G", "10.2.e 10.2.g", "capitals"},
	{"ARTIKEL 10, TWEEDE LID, ONDER E, VAN DE WOB", "10.2.e", "capitals"},
	{"5.1.2.e + 5.2.1", "5.1.2.e | 5.2.1", "a plus between codes"},

	// Never guessed, never repaired.
	{"Artikel 10, tweede lid, onder 2 van de Wob", "malformed Wob", "never guess: printed so in a UWV letter"},
	{"artikel 10 lid 2", "incomplete Wob", "never guess"},
	{"artikel 10 en 10.2.e", "10.2.e", "never guess: a bare article may be any act's, beside a citation too"},
	{"10.2", "incomplete Wob", "never guess: fills its line"},
	{"artikel 10 van de Wob", "incomplete Wob", "never guess: the act is there, the paragraph is not"},
	{"artikelen 10 en 11 van de Wob", "incomplete Wob | incomplete Wob", "never guess"},
	{"artikelen 10b en 11 van de Wob", "incomplete Wob",
		"article 10b is not article 10; the word for articles and the act reach 11"},
	{"artikel 10 sub e Wob", "incomplete Wob", "a letter without its paragraph"},
	{"10.2.h", "malformed Wob", "paragraph 2 ends at g"},
	{"5.1.1.f", "malformed Woo", "5.1 lid 1 has no f"},
	{"5.1.7 onder b", "malformed Woo", "paragraph 7, the last, has no letters"},
	{"artikel 10, negende lid, Wob", "malformed Wob", "article 10 has eight paragraphs"},
	{"art. 11 lid 1 sub a Wob", "malformed Wob", "article 11 has no letters"},
	{"10.2.e Woo", "malformed Woo", "mixed acts"},
	{"5.1.2.e Wob", "malformed Wob", "mixed acts"},
	{"artikel 10 lid 2 sub e van de Woo", "malformed Woo", "mixed acts"},
	{"10.2.e en z", "10.2.e", "z is no letter of any paragraph: art. 10 lid 2 Wob"},
	{"10.2.e en h", "10.2.e | malformed Wob", "paragraph 2 ends at g"},
	{"5.1 lid 2 sub 5", "malformed Woo", "UWV: a misread letter"},
	{"artikel 5.1 lid 2 Woo", "incomplete Woo", "no letter where the paragraph has letters"},
	{"artikel 5.2 van de Woo", "incomplete Woo", "no paragraph: art. 5.2 Woo"},
	{"10.2.e en sub 2", "10.2.e | malformed Wob", "a number where a letter belongs: art. 10 lid 2 Wob"},

	{"artikel 10, 9e lid, Wob", "malformed Wob", "article 10 has eight paragraphs"},
	{"artikel 10, tweede lid, onder 2º, Wob", "malformed Wob", "never guess: a number where a letter belongs"},
	{"artikel 10, lid 12, Wob", "malformed Wob", "article 10 has eight paragraphs; 12 is not 2"},
	// Another act's articles.
	{"artikel 10 EVRM", "other-act EVRM", "an article of another act"},
	{"artikel 10 van het EVRM", "other-act EVRM", "an article of another act"},
	{"artikel 10, tweede lid, van het EVRM", "other-act EVRM", "an article of another act"},
	{"artikel 10 AVG", "other-act AVG", "an article of another act"},
	{"artikel 11 van de Grondwet", "other-act Grondwet", "an article of another act"},
	{"artikel 10 van het Europees Verdrag voor de Rechten van de Mens", "other-act Europees Verdrag",
		"an article of another act"},
	{"artikel 10 lid 2 onder b Ontslagregeling", "other-act Ontslagregeling", "UWV"},
	{"artikel 10, derde lid van de WAO", "other-act WAO", "UWV"},
	{"ZW art. 11 lid 3", "other-act ZW", "UWV: the act comes first"},
	{"artikel 5.1 Wabo", "other-act Wabo", "the law may come first or last"},
	{"artikel 10 van de overeenkomst", "other-act overeenkomst", "UWV: a contract"},
	{"jci1.3:c:BWBR0001854&artikel=10&lid=2", "other-act BWBR0001854", "another act"},
	{"artikel 10 Archiefbesluit", "other-act Archiefbesluit",
		"another act, known by its ending; the first letter of the alphabet"},
	{"artikel 10 Zorgverzekeringswet", "other-act Zorgverzekeringswet",
		"another act, known by its ending; the last letter of the alphabet"},
	{"artikel 10 van de AmvB", "other-act AmvB",
		"another act, known by two capitals; the first letter of the alphabet"},
	{"artikel 10 van de WtZi", "other-act WtZi", "another act, known by two capitals; the last letter of the alphabet"},
	{"artikel 10 van de ARIV2018", "other-act ARIV2018", "another paper with articles, of eight signs"},
	{"artikel 10, tweede lid, onder e\nvan het EVRM", "other-act EVRM", "a wrapped line changes nothing"},
	{"5.1 lid 2 sub e\n\nvan de AVG", "5.1.2.e", "UWV: a label, then other text below an empty line"},
	{"artikelen 11, lid 1, en 7:11 van de Awb", "other-act Awb", "one act behind the list; 7:11 is no paragraph"},
}

func TestFindWritten(t *testing.T) {
	for _, row := range written {
		if row.why == "" {
			t.Fatalf("%q: a row needs its source", row.text)
		}
		if got := show(row.text); got != row.want {
			t.Errorf("%q: found %q, want %q (%s)", row.text, got, row.want, row.why)
		}
	}
}

// What is no citation.
var nothing = []struct{ text, why string }{
	{"linux-5.1-2-e en linux-image-5.10-2-amd64", "names of packages"},
	{"npm 5.1.2-e en 10.2.0-e", "versions"},
	{"release 5.1.2.e, regel 10.2.e, RFC 5.1.2.e, build 10.2.e", "versions and numbers of rules"},
	{"de 5.1 2e druk en versie 5.1 2e", "a second edition"},
	{"5.1-2 en 10.2-3", "numbers of rules"},
	{"brief_10.2.e_def.pdf", "a file name"},
	{"_10.2.e_def", "a name that goes on behind the low line"},
	{"", "an empty text"},
	{"op 10.2.2020 en 5.1.2021", "dates"},
	{"5.1.21", "a date that fills its line: article 5.1 has seven paragraphs"},
	{"om 10.20 uur en 11.1 uur", "times"},
	{"070-10 20 30, 010-2115110, +31 10 211 51 10", "phone numbers"},
	{"EUR 10.2 miljoen, € 11.1 en €10.2e", "amounts"},
	{"10.250,00 en 11.1%", "amounts"},
	{"versie 10.2.1, versie 5.2.1 en v11.1", "version numbers"},
	{"pagina 11.1, blz. 10.2e en p. 10.2.e", "page numbers"},
	{"pp 10.2.e en pp. 10.2.e", "page numbers"},
	{"Jan P", "an initial ends the text"},
	{"10.2 Planning\n10.2.1 Fasen\n5.2.1 Algemeen", "headings"},
	{"paragraaf 5.2.1", "never after paragraaf"},
	{"paragraaf 10.2.e", "never after paragraaf"},
	{"§ 11.1 en §5.2.1", "never after the sign for paragraaf"},
	{"hoofdstuk 11.1, tabel 10.2, bijlage 5.2.1, figuur 11.1", "never after these words"},
	{"in paragraaf\n5.2.1", "never after paragraaf, over a line end"},
	{"hoofdstukken 10.2 en 11.1", "never after these words"},
	{"192.168.10.2 en 10.2.0.1", "addresses"},
	{"10.2.1.1(2)", "an address with something in parentheses"},
	{"010.2.e en artikel 010 lid 2 sub e", "no number of an article begins with 0"},
	{"10.2.e.1 en 10.2.eerste", "longer numbers"},
	{"10.2(e).1 en 10(2)(e).1", "longer numbers"},
	{"https://example.org/10.2.e", "a web address"},
	{"zie 11.1 hierboven", "a number without a letter in running text"},
	{"de nummers 11.1 en 5.2.1 van de lijst", "numbers without a letter beside each other only"},
	{"artikel 10", "never guess: any act's"},
	{"Artikel 10\n1. Het verstrekken van informatie ingevolge deze wet blijft achterwege voor zover " +
		"dit:\na. de eenheid van de Kroon in gevaar zou kunnen brengen;",
		"the act printed below a letter: headings and list marks"},
	{"Het derde lid, onder e, en het tweede lid zijn niet van toepassing", "a paragraph without an article"},
	{"artikel 3 en artikel 6 van de Wob", "articles that hold no ground"},
	{"artikel 6, tweede lid, van de Wob en artikel 4.4 Woo", "articles that hold no ground"},
	{"artikel 3, vijfde lid, van de Wob", "an article that holds no ground"},
	{"artikel 11, tweede lid, van de Wob", "a paragraph that gives a power"},
	{"artikel 10, vierde lid, eerste volzin, van de Wob", "a paragraph that modifies"},
	{"artikel 5.1, derde lid, en artikel 5.3 van de Woo", "a paragraph and an article that modify"},
	{"artikel 10.1 van de Woo", "that article repeals the Wob"},
	{"artikel 8 EVRM, artikel 9 AVG en artikel 7:11 Awb", "other articles of other acts"},
	{"artikel 4:15, tweede lid, onder a, Awb", "other articles of other acts"},
	{"jci1.3:c:BWBR0001854&artikel=3&lid=2", "other articles of other acts"},
	{"artikel 10b, derde lid, van de Participatiewet", "article 10b is not article 10"},
	{"artikel 10e lid van de Wob", "article 10e is not article 10"},
	{"artikel 10:1 Awb", "another way of numbering"},
	{"7:629 lid 11 onder b BW", "a paragraph 11"},
	{"artikel 110 lid 2 sub e en artikel 510", "longer numbers"},
	{"artikel 5. 1. 2. 3. 4. 5. 6e", "longer numbers, with spaces"},
	{"10.2m en 11.1kg", "measures"},
	{"kamer 10. 2e verdieping", "a room on the second floor"},
	{"10.2 miljoen", "amounts"},
	{"artikel 10 van 4TU", "a name that begins with a figure is no act's"},
	{"artikel 10 " + strings.Repeat("X", 57) + "wet" + strings.Repeat("x", 9),
		"the front of a word of no sensible length names no act"},
	{"artikel 10 van de ABCDEFGHI", "nine capitals are a word in capitals, no abbreviation"},
	{"https://10.2.e/x", "a web address"},
	{"Wob € 11.1", "an amount"},
	{"artikel 10(2", "a parenthesis ends the text"},
	{"dit artikel", "the word for an article ends the text"},
	{"artikel 5. 1", "half a number ends the text"},
	{"art", "the word for an article is the text"},
	{"artikel 10, lid", "the word for a paragraph ends the text"},
	{"5.2.7 onder b", "a section: article 5.2 has four paragraphs"},
	{"5.1\n5.2\n5.4", "sections: a bare article may be anything"},
	{"een Wob-verzoek van 10.2 bladzijden", "a compound is not the act"},
	{"Besluit Woo-verzoek\n\n10.2 Inleiding", "a compound is not the act"},
	{"5.1.2.een, 10.2.eén, 10.2.één en met5.1.2.een", "a word begins where a letter would stand"},
	{"11.1 AVG", "another act's number, without a word for an article"},
	{"5.1 onder e", "a section: the paragraph is missing, and no word says article or act"},
	{"Woo 5.1lidmaatschap", "a word begins where lid would stand"},
	{"v10.2.e, V10.2e, versie10.2.e, rev5.1.2e en ver10.2.e", "versions glued to their word"},
	{"p10.2.e, blz10.2e, tabel10.2.e en nr10.2.e", "never after these words"},
	{"met11.1, met5.2.1, met10.2, op5.1.2021 en ip10.2.0.1", "glued without a letter: versions, dates, addresses"},
	{"tel010-10.2.e, met0610.2.e en a1met10.2.e", "longer numbers"},
	{"mln10.2.e, mb5.1.2.e, jaar10.2.e en m5.1.2.e", "units, before their figure"},
	{"x/met10.2.e, x.met10.2.e, x@met10.2.e, x_met10.2.e en met10.2.e@x", "addresses and names of files"},
	{"met10.2z, met10.2.h, met5.1.2.e.1, met10.2m en met10.2.eur", "no ground hangs on the word"},
	{"MET10.2.e, B10.2.e en evrm10.2.e", "a code name, a building, another act"},
	{"5.1lid10.2.e", "lid hangs on another number"},
	{"met10 lid 2 sub e", "a citation in words does not hang on a word"},
	{"linux5.1-2-e, met5.1-2-e", "names of packages, one at the end of the text"},
	{"kenmerk 2020-10.2.e-14 en 1.10.2.e", "reference numbers"},
	{"Windows-1252: artikel 10, tweede lid, onder \xeb", "a byte that is not UTF-8 stands for nothing"},
	{"10 \xff lid 2 sub e", "a byte that is not UTF-8 stands for nothing"},
}

func TestFindNothing(t *testing.T) {
	for _, row := range nothing {
		got := ""
		for f := range cite.Find(row.text) {
			if f.Status != cite.Incomplete || row.why != "a byte that is not UTF-8 stands for nothing" {
				got += fmt.Sprintf(" %q %s", f.Raw, f.Status)
			}
		}
		if got != "" {
			t.Errorf("%q: found%s, want nothing (%s)", row.text, got, row.why)
		}
	}
}

// The place, the line and the raw text of what is found (positions are
// byte offsets, lines count from 1).
func TestFindPlace(t *testing.T) {
	text := "Één regel\nOp grond van artikel 10 lid 1 sub d jo. lid 2 Wob,\nen 10.2.e / 11.1."
	want := []cite.Found{
		{Line: 2, Start: 26, End: 49, Raw: "artikel 10 lid 1 sub d", Act: "Wob", Status: cite.Complete,
			Grounds: []ground.Ground{ground.MustParse("10.1.d")}},
		{Line: 2, Start: 54, End: 63, Raw: "lid 2 Wob", Act: "Wob", Status: cite.Incomplete, Lacks: cite.LacksLetter},
		{Line: 3, Start: 68, End: 74, Raw: "10.2.e", Act: "Wob", Status: cite.Complete,
			Grounds: []ground.Ground{ground.MustParse("10.2.e")}},
		{Line: 3, Start: 77, End: 81, Raw: "11.1", Act: "Wob", Status: cite.Complete,
			Grounds: []ground.Ground{ground.MustParse("11.1")}},
	}
	got := findAll(text)
	for i := range want {
		want[i].Start = strings.Index(text, want[i].Raw)
		want[i].End = want[i].Start + len(want[i].Raw)
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(ground.Ground{})); diff != "" {
		t.Error(diff)
	}
	line := string(got[1].AppendJSON(nil, "a.txt"))
	if want := fmt.Sprintf(`{"file":"a.txt","line":2,"start":%d,"end":%d,"raw":"lid 2 Wob","act":"Wob",`+
		`"codes":[],"status":"incomplete","missing":["letter"]}`, want[1].Start, want[1].End); line != want {
		t.Errorf("got %s, want %s", line, want)
	}
}

// What is kept as written: all of the citation, with its act, and no more.
func TestFindRaw(t *testing.T) {
	for _, row := range []struct{ text, want, why string }{
		{"zie artikel 10 lid 2 sub e Wob (oud), dat", "artikel 10 lid 2 sub e Wob (oud)", "(oud) belongs to the act"},
		{"in artikel 10, tweede lid, onder e, van de Wet openbaarheid van bestuur (hierna: de \"Wob\") is",
			"artikel 10, tweede lid, onder e, van de Wet openbaarheid van bestuur (hierna: de \"Wob\")",
			"the short name belongs to the act"},
		{"10.2.e Wob (namen van derden) is", "10.2.e Wob", "an explanation is no short name"},
		{"10.2.e Wob (2) is", "10.2.e Wob", "a number is no short name"},
		{"10.2.e Wob, Wob en Woo zijn", "10.2.e Wob", "one act is enough"},
		{"op artikel 10 lid 2 sub e Wob jo. sub g Wob is", "artikel 10 lid 2 sub e Wob jo. sub g Wob",
			"with the act a second time"},
		{"10.2.e (Wob) is", "10.2.e (Wob)", "the act in parentheses"},
		{"de d- en g-grond van artikel 10, tweede lid, Wob is", "d- en g-grond van artikel 10, tweede lid, Wob",
			"from the first letter on"},
		{"wegens 5.1 lid 2e is", "5.1 lid 2e", "with the letter that hangs on the paragraph"},
		{"op artikel 10.2. e Wob is", "artikel 10.2. e Wob", "with the letter after the space"},
		{strings.Repeat("Er staat meer. ", 8) + "Zie Wob 10.2.e in", "Wob 10.2.e",
			"with the act before it, far into a text"},
		{"op artikel 10, tweede lid, aanhef en onder e van de. Wob is",
			"artikel 10, tweede lid, aanhef en onder e van de. Wob", "with the stray point"},
	} {
		found := findAll(row.text)
		if len(found) != 1 || found[0].Raw != row.want || row.text[found[0].Start:found[0].End] != row.want {
			t.Errorf("%q: found %v, want %q (%s)", row.text, found, row.want, row.why)
		}
	}
}

func TestStatusString(t *testing.T) {
	for s, want := range map[cite.Status]string{0: "", cite.Complete: "complete", cite.OtherAct: "other-act",
		cite.Unclear: "unclear", cite.Unclear + 1: "", 255: ""} {
		if got := s.String(); got != want {
			t.Errorf("status %d: got %q, want %q", uint8(s), got, want)
		}
	}
}

func TestCheckText(t *testing.T) {
	for _, row := range []struct{ text, want, why string }{
		{"één \ufffd", "", "UTF-8, with the sign for a byte that was not"},
		{"een\ntwee \xe9\xe9n", "cite.CheckText: line 2, byte 9: byte 0xe9 is not UTF-8; convert the text first",
			"Windows-1252 text"},
	} {
		got := ""
		if err := cite.CheckText(row.text); err != nil {
			got = err.Error()
		}
		if got != row.want {
			t.Errorf("%q: got %q, want %q (%s)", row.text, got, row.want, row.why)
		}
	}
}

// In the text of a body of the islands a citation is one of their act.
func TestFindInATerritory(t *testing.T) {
	for _, row := range []struct{ text, want, why string }{
		{"artikel 11.2.d", "[11.2.d]", "art. 11 lid 2 Wob BES"},
		{"artikel 12, eerste lid", "[12.1]", "art. 12 lid 1 Wob BES"},
		{"5.1.2.e", "[5.1.2.e]", "no act of the islands has that number: art. 5.1 lid 2 Woo"},
		{"artikel 5.1, tweede lid, onder e, van de Woo", "[5.1.2.e]", "what is cited is read, right or wrong"},
	} {
		got := ""
		for f := range cite.FindIn(ground.BES, row.text) {
			got += fmt.Sprint(f.Grounds)
		}
		if got != row.want {
			t.Errorf("%q: got %s, want %s (%s)", row.text, got, row.want, row.why)
		}
	}
	if c := cite.CellIn(ground.BES, "11.2.d / e"); len(c.Found) != 1 ||
		fmt.Sprint(c.Found[0].Grounds) != "[11.2.d 11.2.e]" {
		t.Errorf("a cell: %v", c)
	}
}
