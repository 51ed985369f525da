package cite_test

import (
	"strings"
	"testing"
)

// What stands in one list, and whose act reaches whom.
func TestMembersOfAList(t *testing.T) {
	read(t, []reading{
		{"10.2.e / G is", "10.2.e 10.2.g", "behind a slash a letter is one, in any case: art. 10 lid 2 Wob"},
		{"10.2.e onder g", "10.2.e", "nothing joins them"},
		{"10.2.e uur na uur", "10.2.e", "a unit behind a whole code"},
		{"10.2.e, 11.1 uur", "10.2.e", "a time"},
		{"10.2.e, 11.1 en 10 Wob verzoeken", "10.2.e | 11.1", "a number of requests"},
		{"Wob 7.2 en 11.1 is", "", "7.2 is no article of the Wob"},
		{"11.1 en 7.2, derde lid, is", "", "beside an article that is not ours"},
		{"11.1 en 10.e is", "", "beside what may be anything"},
		{"Wob 10.2.e (11.1) is", "10.2.e", "in parentheses it is not in the list"},
		{"10.2.e, artikelen 10 en 11 EVRM", "10.2.e | other-act EVRM | other-act EVRM",
			"a word for articles inside the list reaches the next"},
		{"artikelen 10 en 11 EVRM zijn", "other-act EVRM | other-act EVRM", "a bare article with its act, in a sentence"},
		{"artikel 10 EVRM en 11 keer", "other-act EVRM", "a number that ends no list"},
		{"artikel 10 EVRM en 11 Wob", "other-act EVRM | incomplete Wob", "the second has its own act"},
		{"artikel 10 EVRM en artikel 11, eerste lid", "other-act EVRM | 11.1",
			"another act does not reach past a word for an article"},
		{"artikel 10, tweede lid, van de XYZ", "other-act XYZ", "without its letter capitals behind van are an act"},
		{"10 lid 2 sub e (Archiefwet)", "other-act Archiefwet", "in words, without the word for an article"},
		{"artikel 10 lid 2 sub e Wob jo. sub g Woo", "10.2.e 10.2.g", "the act that stands first is that of the article"},
		{"artikel 10 Wob 2 maal", "incomplete Wob", "the act, and a number behind it"},
		{"10.2.e en 10.2.g EVRM", "other-act EVRM | other-act EVRM", "two codes, one act behind both"},
		{"11.2.d en 12.1 Wob BES", "11.2.d | 12.1", "the act of the islands reaches back: art. 11 and 12 Wob BES"},
		{"artikel 12, eerste lid, van de Wob BES en 11.2.d", "12.1 | 11.2.d", "and on: art. 11 and 12 Wob BES"},
		{"Wob 10.2.e Woo", "malformed Woo", "mixed acts: the nearest is that of the code"},
		{"Wet open overheid, artikel 5.1, tweede lid, onder e", "5.1.2.e", "the full name before it: art. 5.1 lid 2 Woo"},
		{"Archiefbesluit artikel 10 lid 2 onder e Wob", "10.2.e", "it names its own act: art. 10 lid 2 Wob"},
		{"Archiefbesluit 10.2.e", "10.2.e", "a code needs no act: art. 10 lid 2 Wob"},
		{"Archiefbesluit 10.2 onder e", "other-act Archiefbesluit", "in words it is of the act before it"},
		{"Archiefbesluit 10.2.e, lid 1 onder c", "other-act Archiefbesluit", "in words further on"},
		{"EVRM, artikel 10 sub e", "other-act EVRM", "without its paragraph it is of the act before it"},
		{"wia artikel 10.2.e", "other-act wia", "the word for an article makes it one of the act before it"},
		{"wia 10 lid 2 sub e", "other-act wia", "in words it is one of the act before it"},
		{"WIA-artikel 10, tweede lid, onder e", "other-act WIA", "a hyphen ties the act to the word"},
		{"AVG-10, tweede lid", "other-act AVG", "a hyphen ties the act to the number"},
		{"AVG - 10 lid 2 sub e", "10.2.e", "a dash parts the act from it: art. 10 lid 2 Wob"},
		{"AVG-artikel 10 is", "other-act AVG", "a bare article with its act"},
		{"Wob-11.1 is", "", "a compound with a number"},
		{"Wob-artsen 10.2 is, AVG-artikelen", "", "other compounds"},
		{"zie 10 lid 2 sub e", "10.2.e", "in running text: art. 10 lid 2 Wob"},
		{"lid: 10, tweede lid, onder e", "", "the number behind lid is that of a paragraph"},

		{"Op grond van de Omgevingswet is artikel 5.1.2.e van belang.", "unclear Omgevingswet",
			"the word for an article makes it words"},
		{"Op grond van de Omgevingswet is 5.1, tweede lid, onder e, van belang.", "unclear Omgevingswet",
			"paragraph and letter in words"},
		{"Ingevolge de AVG is artikel 10, tweede lid, onder e, en artikel 5.1, eerste lid, onder a, van de Woo van belang.",
			"unclear AVG | 5.1.1.a", "the second names its act, which has no article 10"},
	})
}

// What stands before a number: a word that takes numbers, an act, and what parts
// them.
func TestBeforeANumber(t *testing.T) {
	read(t, []reading{
		{"bijlage 5.1 lid 2 sub e", "5.1.2.e", "UWV: in words it is no number of an annex"},
		{"Bijlage: artikel 10.2.e", "10.2.e", "the word for an article is nearer: art. 10 lid 2 Wob"},
		{"Bijlagen\n10.2.e", "10.2.e", "UWV: a label below a heading"},
		{"Bijlagen\n\n5.2.1", "5.2.1", "UWV: a label below an empty line"},
		{"paragraaf 10.2.e, 10.2.g", "", "never after paragraaf, nor in its list"},
		{"§ 10.2.e", "", "never after the sign for paragraaf"},
		{"Wob _11.1_ is", "11.1", "in emphasis, after the act: art. 11 lid 1 Wob"},
		{"de Woo\n\n5.2.1 is", "", "an empty line parts the number from the act"},
		{"Wob" + strings.Repeat(" ", 4096) + "11.1 is", "11.1", "4096 bytes are as far as an act reaches"},
		{"Wob" + strings.Repeat(" ", 4097) + "11.1 is", "", "and no further"},
		{"de Wob; 11.1 is", "", "a semicolon parts them"},
		{"Wob over 11.1 is", "", "a word parts them"},
		{"Wob x 11.1 is", "", "a letter parts them"},
		{"Wob 2010 11.1 is", "", "a number parts them"},
		{"Wob é 11.1 is", "", "a word beyond ASCII parts them"},
		{"Wob » 11.1 is", "", "a mark beyond ASCII parts them"},
		{"Wob\u00a0– 11.1 is", "11.1", "a dash does not: art. 11 lid 1 Wob"},
		{"zie:c:BWBR0005252&artikel=10&lid=2&o=e", "", "no reference by the standard"},
	})
}

// A text that calls the Wob BES "Wob" means it by that name, and by no other.
func TestShortNameOfTheIslands(t *testing.T) {
	const full = "Wet openbaarheid van bestuur BES "
	read(t, []reading{
		{full + "(hierna: Wob). Wob 12.1 is", "12.1", "art. 12 lid 1 Wob BES"},
		{full + "(hierna: Wob). Wob-artikel 12.1 is", "12.1", "art. 12 lid 1 Wob BES"},
		{full + "(„Wob”). artikel 11, tweede lid, onder d, Wob", "11.2.d", "in quotation marks: art. 11 lid 2 Wob BES"},
		{full + "(Wob). Artikel 12, eerste lid, van de Wob en artikel 11, tweede lid, onder d, van de Wob", "12.1 | 11.2.d",
			"both members: art. 11 and 12 Wob BES"},
		{full + "(Stb.). Of " + full + "(Wob). Wob 12.1 is", "12.1", "at the second place: art. 12 lid 1 Wob BES"},
		{full + "(Stb.). Artikel 11, tweede lid, onder d, van de Wob", "malformed Wob",
			"it is not called so: art. 11 lid 2 Wob has no letters"},
		{full + "(). Artikel 11, tweede lid, onder d, van de Wob", "malformed Wob", "it has no short name"},
		{full + "(hierna: Wob). Artikel 5.1.2.e Woo", "5.1.2.e", "the Woo keeps its name"},
	})
}
