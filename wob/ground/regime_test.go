package ground_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob/ground"
)

// What may be concluded of a provision on a day from the two texts of the annex
// that were read, 1 August 2022 and 20 February 2026.
func TestLookUpSaysWhatTheTextsAllow(t *testing.T) {
	for _, row := range []struct{ day, act, provision, want, why string }{
		{"2022-08-01", "Wet politiegegevens", "7", "listed 1", "the day of the first text: 3, derde lid, en 7"},
		{"2022-08-01", "Wpg", "art. 3 lid 3", "listed 1", "the short name, and the paragraph in figures"},
		{"2022-08-01", "BWBR0022463", "artikel 3, tweede lid", "not-found 0", "the annex names the third paragraph"},
		{"2022-08-01", "Wet politiegegevens", "3", "listed 1 perhaps",
			"the annex names a paragraph, the citation none"},
		{"2022-08-01", "Gemeentewet", "25", "listed 1", "the old number of secrecy"},
		{"2022-08-01", "Gemeentewet", "87", "not-found 1", "the new number stands in the later text only"},
		{"2026-02-20", "Gemeentewet", "87", "listed 1", "the day of the second text"},
		{"2026-08-14", "Gemeentewet", "25", "not-found 1", "no version between is known"},
		{"2024-01-01", "Gemeentewet", "25", "unknown 2 woo.8.8.text.between",
			"an entry that changed, between the texts: each is shown"},
		{"2024-01-01", "Wet politiegegevens", "7", "listed 1 woo.8.8.text.between",
			"an entry that did not change, between the texts"},
		{"2022-05-15", "Algemene wet inzake rijksbelastingen", "67", "indicated 1 woo.8.8.text.2022",
			"before the first text"},
		{"2026-08-15", "AWR", "67", "indicated 1 woo.8.8.text.2026", "after the change that was not read"},
		{"2026-11-25", "Wet politiegegevens", "", "indicated 1 article woo.8.8.text.2026",
			"an act without an article: only listed articles go before"},
		{"2026-11-25", "Auteurswet", "15b", "not-found 0 woo.8.8.text.2026 woo.8.8.open",
			"in neither text: never wrong"},
		{"2026-11-25", "de afspraken", "3", "not-an-act 0", "a word that is no act"},
		{"2026-11-25", "Pensioenwet", "205", "indicated 1 woo.8.8.text.2026", "203 tot en met 208"},
		{"2026-11-25", "Pensioenwet", "209", "not-found 0 woo.8.8.text.2026 woo.8.8.open", "past the range"},
		{"2026-11-25", "Wet op het Centraal bureau voor de statistiek", "42a", "indicated 1 woo.8.8.text.2026",
			"39 tot en met 42a"},
		{"2026-11-25", "Kieswet", "artikel I 3", "indicated 1 woo.8.8.text.2026", "a letter before the number"},
		{"2026-11-25", "Wet veiligheidsregio's", "49", "indicated 1 woo.8.8.text.2026", "another apostrophe"},
		{"2026-11-25", "Kadasterwet", "100", "indicated 1 perhaps woo.8.8.text.2026",
			"hoofdstuk 7: which articles it has, the annex does not say"},
		{"2022-07-31", "AWR", "67", "indicated 1 woo.8.8.text.2022", "the last day before the first text"},
		{"2022-08-02", "AWR", "67", "listed 1 woo.8.8.text.between", "the first day after the first text"},
		{"2026-02-19", "AWR", "67", "listed 1 woo.8.8.text.between", "the last day before the second text"},
		{"2026-08-14", "AWR", "67", "listed 1", "the last day before the change that was not read"},
		{"2022-05-15", "Gemeentewet", "87", "unknown 2 woo.8.8.text.2022",
			"in the later text only, and that of the day was not read: each is shown"},
		{"2026-08-15", "Gemeentewet", "25", "unknown 2 woo.8.8.text.2026",
			"in the earlier text only, and that of the day was not read"},
		{"2024-01-01", "Gemeentewet", "", "unknown 2 article woo.8.8.text.between",
			"an act whose rows changed, without an article"},
		{"2022-08-01", "Auteurswet", "15b", "not-found 0", "the text of that day was read"},
		{"2026-02-20", "Auteurswet", "15b", "not-found 0", "the text of that day was read"},
		{"2022-05-15", "Auteurswet", "15b", "not-found 0 woo.8.8.text.2022 woo.8.8.open", "in neither text"},
		{"2024-01-01", "Auteurswet", "15b", "not-found 0 woo.8.8.text.between woo.8.8.open", "in neither text"},
		{"2022-08-01", "Advocatenwet", "8", "listed 1", "8, 8a, 8b en 45a"},
		{"2026-02-20", "Advocatenwet", "8", "listed 1 woo.8.8.reach",
			"8, 8a, 8b: how far the condition of the entry reaches"},
		{"2024-01-01", "Advocatenwet", "8", "unknown 4 woo.8.8.text.between woo.8.8.reach",
			"the entry was divided: every row of it is shown"},
		{"2022-05-15", "Advocatenwet", "8", "indicated 1 woo.8.8.text.2022", "as it read on 1 August 2022"},
		{"2026-11-25", "Advocatenwet", "8", "indicated 1 woo.8.8.text.2026 woo.8.8.reach",
			"as it read on 20 February 2026"},
		{"2026-02-20", "Gezondheidswet", "39, tweede lid", "listed 1", "39, tweede lid"},
		{"2026-02-20", "Gezondheidswet", "39, eerste lid", "not-found 1",
			"the first paragraph stands in the text of 2022 only"},
		{"2026-02-20", "Gemeentewet", "60, derde lid, tweede volzin", "listed 1", "a sentence of the third paragraph"},
		{"2026-02-20", "Gemeentewet", "60, tweede lid", "not-found 0", "the third paragraph alone"},
		{"2026-02-20", "Aanbestedingswet 2012", "2.57, eerste lid", "listed 1", "one of two rows of art. 2.57"},
		{"2026-02-20", "Aanbestedingswet 2012", "2.57", "listed 2 perhaps", "each of the two rows names a paragraph"},
		{"2026-02-20", "Algemene wet bestuursrecht", "3:44", "listed 1 woo.8.8.reach", "3:11, 3:44"},
		{"2026-02-20", "Archiefwet 1995", "13", "not-found 0", "14 tot en met 17"},
		{"2026-02-20", "Archiefwet 1995", "14", "listed 1", "14 tot en met 17: the first"},
		{"2026-02-20", "Archiefwet 1995", "14a", "listed 1", "it lies between 14 and 15"},
		{"2026-02-20", "Archiefwet 1995", "17", "listed 1", "14 tot en met 17: the last"},
		{"2026-02-20", "Archiefwet 1995", "17a", "not-found 0", "it lies after 17"},
		{"2026-02-20", "Archiefwet 1995", "15:1", "not-found 0", "no number that lies in a range"},
		{"2026-02-20", "CBS-wet", "39", "listed 1", "39 tot en met 42a: the first"},
		{"2026-02-20", "CBS-wet", "38", "not-found 0", "37 en 39 tot en met 42a"},
		{"2026-02-20", "CBS-wet", "42", "listed 1", "it lies before 42a"},
		{"2026-02-20", "CBS-wet", "42a", "listed 1", "39 tot en met 42a: the last"},
		{"2026-02-20", "CBS-wet", "42b", "not-found 0", "it lies after 42a"},
		{"2026-02-20", "CBS-wet", "43", "not-found 0", "it lies after 42a"},
		{"2026-02-20", "Pensioenwet", "202", "not-found 0", "203 tot en met 208"},
		{"2026-02-20", "Pensioenwet", "203", "listed 1", "203 tot en met 208"},
		{"2026-02-20", "WNT", "1", "not-found 0", "a short name that is not known may be an act"},
		{"2026-02-20", "ABCDEFGH", "1", "not-found 0", "eight capitals may be a short name"},
		{"2026-02-20", "ABCDEFGHI", "1", "not-an-act 0", "nine are none"},
		{"2026-02-20", "A.b", "1", "not-an-act 0", "one capital is no short name"},
		{"2026-02-20", "A B", "1", "not-an-act 0", "two words are no short name"},
		{"2022-04-30", "Gemeentewet", "55", "indicated 1 wob.2.1.open wob.2.1.gemeentewet",
			"art. 2 lid 1 Wob: 25, 55 and 86"},
		{"2022-04-30", "AWR", "67", "indicated 1 wob.2.1.open wob.2.1.recalled", "art. 2 lid 1 Wob: recalled"},
		{"2022-04-30", "iets", "67", "not-an-act 0", "a word that is no act"},
		{"2026-02-20", "Auteurswet", "", "not-found 0", "an act that has no rows, without an article"},
		{"2026-02-20", "Aanbestedingswet 2012", "2.57, eerste en tweede leden", "listed 2",
			"each row has its paragraph"},
		{"2026-02-20", "Aanbestedingswet 2012", "2.57 en 2.163", "listed 3 perhaps",
			"two rows perhaps, the last surely"},
		{"2022-08-01", "Gemeentewet", "60, vierde lid", "not-found 0", "23, vierde en vijfde lid, ... 60, derde lid"},
		{"2026-02-20", "AWR", "hoofdstuk 6, artikel 67", "listed 1", "the article, whatever its chapter"},
		{"2026-02-20", "AWR", "hoofdstuk 6, art. 67", "listed 1", "the article, whatever its chapter"},
		{"2026-02-20", "AWR", "hoofdstuk 6, artikelen 66 en 67", "listed 1", "the article, whatever its chapter"},
		{"2026-02-20", "AWR", "AWR 67", "listed 1", "the name of the act before the number is no letter of it"},
		{"2026-02-20", "AWR", "met 67", "listed 1", "no range"},
		{"2026-02-20", "AWR", "tot en met 67", "listed 1", "a range without a first article"},
		{"2026-02-20", "AWR", "14 in verbinding met 67", "listed 1", "two articles and no range"},
		{"2026-02-20", "AWR", "14 tot en met 17 en 67", "listed 1", "a range, and an article after it"},
		{"2026-02-20", "Wet verplichte deelneming in een bedrijfstakpensioenfonds 2000", "17, tweede lid", "listed 1",
			"17, tweede lid, juncto artikel 204 van de Pensioenwet"},
		{"2026-02-20", "Wpg", "art. 3 lid 2", "not-found 0", "3, derde lid"},
		{"2026-02-20", "Wpg", "art. 3 lid 13", "not-found 0", "3, derde lid"},
		{"2026-02-20", "Wpg", "art. 3 lid 3a", "not-found 0", "3, derde lid"},
		{"2026-02-20", "Wpg", "art. 5 lid 3, 7", "listed 1", "3, derde lid, en 7: an article after a paragraph"},
		{"2026-02-20", "Wpg", "lid 3 van artikel 7", "listed 1", "the paragraph before the article"},
		{"2026-02-20", "Aanbestedingswet 2012", "2.57 lid 1", "listed 1", "2.57, eerste lid"},
		{"2026-02-20", "Kieswet", "artikel A 3", "not-found 0", "I 3, and no other letter"},
		{"2026-02-20", "Kieswet", "3", "not-found 0", "I 3"},
		{"2026-02-20", "Kieswet", "I 3, 17", "listed 1", "I 3"},
		{"2026-02-20", "Kieswet", "Y 17a", "listed 1", "the last of the list"},
		{"2026-02-20", "Pensioenwet", "1:5", "not-found 0", "no number that lies in a range"},
		{"2026-02-20", "Pensioenwet", "99999999999999999999", "not-found 0", "no number that lies in a range"},
		{"2026-02-20", "Pensioen- en spaarfondsenwet", "20a", "listed 1", "\"zoals deze luidde op 31 december 2006\""},
		{"2026-02-20", "Pensioen- en spaarfondsenwet, zoals deze luidde op 31 december 2006", "20a", "listed 1",
			"the name in full"},
		{"2026-02-20", "Wtt 2018", "hoofdstuk 7", "listed 1", "an act of which no number is known, by its short name"},
		{"2026-02-20", "AZ", "1", "not-found 0", "two capitals may be a short name"},
		{"2026-02-20", "A1", "1", "not-an-act 0", "one capital is no short name"},
		{"2026-02-20", "Ab", "1", "not-an-act 0", "one capital is no short name"},
		{"2026-02-20", " WNT ", "1", "not-found 0", "spaces around a short name"},
		{"2026-02-20", "  ABCDEFG  ", "1", "not-found 0", "spaces around a short name"},
		{"2026-02-20", "Kadasterwet", "hoofdstuk 7", "listed 1", "the chapter itself"},
		{"2026-02-20", "Kadasterwet", "hoofdstuk 6", "not-found 0", "another chapter"},
		{"2026-02-20", "BW", "7:457", "listed 1", "457 en 458 van Boek 7, as it is mostly cited"},
		{"2026-02-20", "Burgerlijk Wetboek", "artikel 458 van Boek 7", "listed 1", "457 en 458 van Boek 7"},
		{"2026-02-20", "BW", "457", "listed 1 perhaps", "of which book it is the citation does not say"},
		{"2026-02-20", "BW", "Boek 7", "listed 1 perhaps", "of Boek 7 two articles"},
		{"2026-02-20", "BW", "457 Boek 7", "listed 1", "the book behind the article"},
		{"2026-02-20", "BW", "artikel 300 van Boek 7", "not-found 0", "of Boek 7 only 457 and 458"},
		{"2026-02-20", "BW", "7", "not-found 0", "an article, and no book"},
		{"2026-02-20", "AWR", "hoofdstuk 67", "not-found 0", "a chapter is no article"},
		{"2026-02-20", "Wpg", "art. 3 lid 0", "not-found 0", "there is no paragraph 0"},
		{"2026-02-20", "Wpg", "A 7", "not-found 0", "3, derde lid, en 7: no letter stands before it"},
		{"2026-02-20", "Wpg", "Z 7", "not-found 0", "3, derde lid, en 7: no letter stands before it"},
		{"2026-02-20", "Wpg", "-", "listed 1 article", "a dash is no article: only the act is known"},
		{"2026-02-20", "Wpg", "0", "not-found 0", "there is no article 0"},
		{"2026-02-20", "AWR", "9", "not-found 0", "67"},
		{"2026-02-20", "BW", "300", "not-found 0", "of Boek 7 only 457 and 458"},
		{"2026-02-20", "BW", "6:457", "not-found 0", "an article of Boek 6"},
		{"2026-02-20", "BW", "artikel 457 van Boek 6", "not-found 0", "an article of Boek 6"},
		{"2026-02-20", "BW", "Boek 6", "not-found 0", "no article of Boek 6"},
		{"2026-03-01", "Wet op het notarisambt", "76", "listed 1 woo.8.8.reach",
			"the condition may not reach article 5"},
		{"2026-03-01", "Wet verplichte deelneming in een bedrijfstakpensioenfonds 2000", "204", "not-found 0",
			"204 is an article of the Pensioenwet there"},
		{"2022-04-30", "Wet politiegegevens", "7", "indicated 1 wob.2.1.open wob.2.1.wpg",
			"art. 2 lid 1 Wob, ECLI:NL:RBAMS:2019:5553"},
		{"2022-04-30", "Wet justitiële en strafvorderlijke gegevens", "", "indicated 1 wob.2.1.open wob.2.1.recalled",
			"art. 2 lid 1 Wob: recalled"},
		{"2022-04-30", "Gemeentewet", "24", "no-list 0 wob.2.1.open", "art. 2 lid 1 Wob: 25, 55 and 86"},
		{"2022-04-30", "Mededingingswet", "90", "no-list 0 wob.2.1.open", "the Wob had no list"},
	} {
		l, err := ground.LookUp(calendar.MustParse(row.day), row.act, row.provision)
		got := fmt.Sprintf("%s %d", l.Standing, len(l.Regimes))
		if l.Perhaps {
			got += " perhaps"
		}
		if l.NeedsArticle {
			got += " article"
		}
		for _, c := range l.Caveats {
			got += " " + c.ID()
		}
		if got != row.want || err != nil {
			t.Errorf("%s %s on %s: got %s %v, want %s (%s)", row.act, row.provision, row.day, got, err, row.want,
				row.why)
		}
		if text := l.Text(calendar.Dutch); !strings.Contains(text, strings.TrimSpace(row.act)) &&
			l.Standing != ground.NoList {
			t.Errorf("%s: %q does not name it", row.act, text)
		}
	}
	if _, err := ground.LookUp(calendar.MustParse("1980-01-01"), "Wpg", "7"); err == nil {
		t.Error("no act is known for that day")
	}
	if (ground.Listing{}).Text(calendar.Dutch) != "" || (ground.Listed+1).String() != "" {
		t.Error("a listing that was not made says nothing")
	}
}

// The rows of which the annex leaves open how far their condition reaches, and
// the texts in which they stand.
func TestLookUpShowsWhatTheAnnexLeavesOpen(t *testing.T) {
	for _, row := range []struct{ act, provision, first, second string }{
		{"Advocatenwet", "8a", "listed", "listed open"},
		{"Awb", "3:11", "listed open", "listed open"},
		{"Awb", "9:36a", "listed open", "listed open"},
		{"Awb", "8:79", "listed", "listed"},
		{"Gerechtsdeurwaarderswet", "1a", "listed", "listed open"},
		{"Gerechtsdeurwaarderswet", "72", "not-found", "listed open"},
		{"Wet Huis voor klokkenluiders", "3j", "listed open", "not-found"},
		{"Wet bescherming klokkenluiders", "1a", "not-found", "listed open"},
		{"Wkkgz", "23", "listed open", "listed open"},
		{"Wet op het notarisambt", "79", "not-found", "listed open"},
		{"Woo", "7.5", "listed open", "listed open"},
	} {
		for day, want := range map[string]string{"2022-08-01": row.first, "2026-02-20": row.second} {
			l, err := ground.LookUp(calendar.MustParse(day), row.act, row.provision)
			got := l.Standing.String()
			if l.Standing == ground.Listed && len(l.Regimes) == 1 && l.Regimes[0].ReachOpen {
				got += " open"
			}
			if err != nil || got != want {
				t.Errorf("%s %s on %s: %s %v, want %s", row.act, row.provision, day, got, err, want)
			}
		}
	}
}

// What is said of a provision is what was found.
func TestLookUpSaysItInASentence(t *testing.T) {
	for _, row := range []struct{ day, act, provision, want string }{
		{"2026-02-20", "Wet politiegegevens", "7", "woo.8.8.listed"},
		{"2026-11-25", "Wet politiegegevens", "7", "woo.8.8.listed"},
		{"2026-02-20", "Wet politiegegevens", "", "woo.8.8.article"},
		{"2024-01-01", "Gemeentewet", "", "woo.8.8.article"},
		{"2024-01-01", "Gemeentewet", "25", "woo.8.8.unknown"},
		{"2022-08-01", "Gemeentewet", "87", "woo.8.8.elsewhere"},
		{"2022-08-01", "Gemeentewet", "24", "woo.8.8.absent"},
		{"2022-08-01", "Auteurswet", "", "woo.8.8.absent"},
		{"2022-08-01", "iets", "3", "woo.8.8.name"},
		{"2022-04-30", "Gemeentewet", "24", "wob.2.1.list"},
		{"2022-04-30", "Gemeentewet", "25", "wob.2.1.known"},
	} {
		l, err := ground.LookUp(calendar.MustParse(row.day), row.act, row.provision)
		if err != nil || l.Says.ID() != row.want {
			t.Errorf("%s %s on %s: %v %v, want %s", row.act, row.provision, row.day, l.Says, err, row.want)
		}
	}
	l, err := ground.LookUp(calendar.MustParse("2026-02-20"), " Wpg ", " 7 ")
	if err != nil || l.Name != "Wpg 7" || l.Standing != ground.Listed {
		t.Errorf("got %q %s %v", l.Name, l.Standing, err)
	}
	for _, name := range []string{"de Wet politiegegevens", "wet  Politiegegevens", "BWBR0022463", "bwbr0022463",
		"wpg", "het wet politiegegevens"} {
		if l, err := ground.LookUp(calendar.MustParse("2026-02-20"), name, "7"); err != nil ||
			l.Standing != ground.Listed {
			t.Errorf("%s: %s %v", name, l.Standing, err)
		}
	}
}

// A row says in which texts it stands, and of what act; under the Wob, where it
// was found.
func TestLookUpShowsTheTexts(t *testing.T) {
	for _, row := range []struct{ day, act, provision, articles, bwb, texts, source string }{
		{"2026-02-20", "AWR", "67", "67", "BWBR0002320", "[2022-08-01 2026-02-20]", ""},
		{"2022-08-01", "Gemeentewet", "86",
			"23, vierde en vijfde lid, 25, 55, 60, derde lid, 61c, 86 en 185, eerste en vijfde lid",
			"BWBR0005416", "[2022-08-01]", ""},
		{"2026-02-20", "Advocatenwet", "45a", "45a", "BWBR0002093", "[2026-02-20]", ""},
		{"2022-04-30", "Wpg", "7", "", "BWBR0022463", "[]", "wob.2.1.wpg"},
	} {
		l, err := ground.LookUp(calendar.MustParse(row.day), row.act, row.provision)
		if err != nil || len(l.Regimes) != 1 {
			t.Fatalf("%s %s: %v %v", row.act, row.provision, l.Regimes, err)
		}
		r := l.Regimes[0]
		source := ""
		if r.Source != nil {
			source = r.Source.ID()
		}
		if r.Articles != row.articles || r.BWB != row.bwb || fmt.Sprint(r.Texts) != row.texts || source != row.source {
			t.Errorf("%s %s on %s: %q of %s in %v by %q, want %+v", row.act, row.provision, row.day, r.Articles,
				r.BWB, r.Texts, source, row)
		}
	}
}

// The condition of a row is shown in the words of the annex.
func TestLookUpShowsTheCondition(t *testing.T) {
	l, err := ground.LookUp(calendar.MustParse("2026-02-20"), "Advocatenwet", "19, tweede lid")
	if err != nil || len(l.Regimes) != 1 || l.Regimes[0].Insofar != "voor zover met gesloten deuren vergaderd wordt" {
		t.Errorf("got %+v %v: the annex of 20 February 2026", l, err)
	}
}
