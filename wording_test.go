package wobrules_test

import (
	"iter"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/inventory"
)

// provisions yields every provision of every package.
func provisions(yield func(*calendar.Provision) bool) {
	for _, all := range []iter.Seq[*calendar.Provision]{
		calendar.Provisions(), wob.Provisions(), ground.Provisions(),
		inventory.Provisions(), scope.Provisions(), letter.Provisions(),
	} {
		for p := range all {
			if !yield(p) {
				return
			}
		}
	}
}

// texts returns the Dutch texts of all provisions by their ids, with their places
// for values left in.
func texts() map[string]string {
	all := map[string]string{}
	for p := range provisions {
		all[p.ID()] = p.Text(calendar.Dutch, calendar.Args{Name: "NAAM", N: 3})
	}
	return all
}

// Texts stand in the words of the statute. A row has a provision, what its text
// says, what no text says any more, and the article whose words they are.
func TestTextsAreInTheWordsOfTheStatute(t *testing.T) {
	all := texts()
	for _, row := range []struct{ id, says, never, why string }{
		{"scope.objection.form", "een bezwaarschrift wordt ondertekend en bevat ten minste naam en adres van de indiener",
			"bevat ten minste de ondertekening", "art. 6:5 lid 1 Awb: \"wordt ondertekend en bevat ten minste\""},
		{"scope.remedies.form.signed", "vermeldt niet dat het bezwaarschrift moet worden ondertekend",
			"bezwaarschrift de ondertekening bevat", "art. 6:5 lid 1 Awb"},
		{"awb.6.10.saved", "niet-ontvankelijkverklaring blijft daarom achterwege",
			"niet niet-ontvankelijk", "art. 6:10 lid 1 Awb: \"blijft niet-ontvankelijkverklaring ... achterwege\""},
		{"awb.6.9.late", "is een oordeel en wordt hier niet berekend", "rekent niemand uit", "art. 6:11 Awb is judged"},
		{"awb.6.7.before-1994", "vóór de Awb in werking trad", " voor de Awb in werking trad", "vóór, of time"},
		{"wob.6.1992.unverified", "vóór 1 oktober 2009", " tekst voor 1 oktober 2009", "vóór, of time"},
		{"awb.3.46.ground", "ten minste één grond", "ten minste een grond", "art. 3:46 Awb: one, the number"},
		{"wob.list.email", "één rij per e-mail", "een rij per e-mail", "ECLI:NL:RBMNE:2019:731: one, the number"},
		{"awb.4.15.1.a", "de termijn is met 3 dagen verlengd", "dagen erbij",
			"art. 4:15 lid 1 Awb: the term is suspended"},
		{"awb.6.9.2", "bij verzending per post: vóór het einde van de termijn ter post bezorgd en uiterlijk",
			"op tijd ter post bezorgd", "art. 6:9 lid 2 Awb: \"voor het einde van de termijn ter post is bezorgd\""},
		{"wob.6.2.again", "de beslissing kan één keer worden verdaagd", "verdagen kan",
			"art. 6 lid 2 Wob: the decision is adjourned"},
		{"suspension.overlap", "is afgeleid; rechtspraak is niet bekend", "is afgeleid, niet beslist",
			"derived from art. 4:15 Awb, no ruling found"},
		{"woo.4.4.5.atw", "is niet uitgemaakt", "is niet opgelost", "art. 4.4 lid 5 Woo and art. 1 Atw: open"},
		{"woo.pending-2022", "was op 1 mei 2022 aanhangig", "liep op 1 mei 2022", "a request is pending (aanhangig)"},
		{"awb.6.20.3", "beroep van  tegen het niet tijdig nemen van een besluit", "beroep wegens niet tijdig",
			"art. 6:12 lid 1 Awb: \"het niet tijdig nemen van een besluit\""},
		{"scope.woo.not-administrative-matter", "evident geen bestuurlijke aangelegenheid",
			"kennelijk geen bestuurlijke", "art. 4.6 Woo: \"evident\""},
		{"scope.woo.abuse", "kennelijk een ander doel dan het verkrijgen van publieke informatie",
			"ander doel dan informatie", "art. 4.6 Woo"},
		{"woo.5.1.1.e", "kennelijk geen inbreuk op de levenssfeer", "",
			"art. 5.1 lid 1 onder e Woo has no \"persoonlijke\""},
		{"wob.10.1.d", "kennelijk geen inbreuk op de persoonlijke levenssfeer", "",
			"art. 10 lid 1 onder d Wob has \"persoonlijke\""},
		{"woo.4.4.5.stay",
			"schort de openbaarmaking op totdat de voorzieningenrechter uitspraak heeft gedaan of het verzoek " +
				"is ingetrokken", "schort de verstrekking op", "art. 4.4 lid 5 Woo"},
		{"woo.5.1.7", "sluit toepassing van het eerste en tweede lid uit voor milieu-informatie die betrekking heeft op " +
			"emissies in het milieu", "weg bij emissies", "art. 5.1 lid 7 Woo"},
		{"scope.ground.excluded", "NAAM kan de weigering hier niet dragen, gelet op wat de brief over de informatie vermeldt",
			"NAAM kan hier niet dragen", "the facts are those of the letter (art. 3:46 Awb)"},
		{"scope.cutoff.gap", "hiaat: ", "gat: ", "a gap in what was decided (hiaat)"},
		{"scope.wob.deferred-third-party", "uitgesteld wegens te verwachten bezwaar van een belanghebbende",
			"opgeschort voor een derde", "art. 6 lid 5 Wob: \"naar verwachting een belanghebbende bezwaar daar tegen heeft\""},
		{"awb.3.46.public", "bij openbaar gemaakte informatie hoort geen uitzonderingsgrond",
			"wat openbaar is heeft geen grond", "art. 3:46 Awb"},
		{"scope.woo.previously-decided", "hierop is eerder beslist", "eerder op beslist", "art. 4:6 Awb"},
		{"woo.4.3.oral", "moet schriftelijk worden gegeven", "", "art. 4.3 Woo"},
		{"atw.1.1", "is een zaterdag, zondag of (gelijkgestelde) feestdag", "een vrije dag",
			"art. 1 lid 1 Atw: \"een Zaterdag, Zondag of algemeen erkende feestdag\""},
	} {
		if text, ok := all[row.id]; !ok || !strings.Contains(text, row.says) {
			t.Errorf("%s: %q does not say %q (%s)", row.id, text, row.says, row.why)
		}
		for id, text := range all {
			if row.never != "" && strings.Contains(strings.ToLower(text), strings.ToLower(row.never)) {
				t.Errorf("%s says %q: %q (%s)", id, row.never, text, row.why)
			}
		}
	}
	if all["scope.woo.not-administrative-matter"] == all["scope.wob.not-administrative-matter"] {
		t.Error("art. 4.6 Woo has \"evident\"; the Wob has no such word")
	}
}

// Of what was read nothing is said to be unread, and of what was not read it is.
func TestCaveatsSayWhatWasRead(t *testing.T) {
	all := texts()
	for _, row := range []struct{ id, says, why string }{
		{"awb.4.15.1994.unverified", "2007",
			"art. 4:15 Awb: the text of 1 January 2007 was read, that of before was not"},
		{"awb.7.10.1994.unverified", "2007", "art. 7:10 Awb: the same"},
		{"woo.5.4a.since", "1 mei tot en met 31 juli 2022", "art. 5.4a Woo stands in the text of 1 August 2022"},
		{"woo.5.2.3.since", "op 1 augustus 2022 nog niet, op 12 februari 2025 wel",
			"art. 5.2 lid 3 Woo: two texts were read"},
		{"awb.4.17.2.from-2026", "is niet gevonden",
			"art. 4:17 lid 2 Awb: no newer decree was found, which is not that there is none"},
		{"awb.2021.unread", "21 december 2021", "the Awb of after 21 December 2021"},
		{"awb.2026.unread", "2026", "Stb. 2023, 183: the Awb from 1 January 2026"},
		{"woo.2026.unread", "15 augustus 2026", "the Woo from 15 August 2026"},
		{"woo.2022.unread", "31 juli 2022", "the Woo of its first three months: the text of 1 August 2022 was read"},
		{"woo.4.4.5.stay", "", "art. 4.4 lid 5 Woo: the stay is law"},
		{"woo.4.4.5.atw", "Atw", "and apart from it, whether the Atw extends is open"},
	} {
		if text, ok := all[row.id]; !ok || !strings.Contains(text, row.says) {
			t.Errorf("%s: %q does not say %q (%s)", row.id, text, row.says, row.why)
		}
	}
	for id := range all {
		if strings.HasPrefix(id, "scope.woo.") && strings.HasSuffix(id, "recalled") {
			t.Errorf("%s: arts. 4.1 lid 7 and 4.5 lid 1 with 2.4 lid 3 d Woo were read", id)
		}
	}
}
