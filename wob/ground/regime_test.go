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
		{"2022-08-01", "Wet politiegegevens", "3", "listed 1 perhaps", "the annex names a paragraph, the citation none"},
		{"2022-08-01", "Gemeentewet", "25", "listed 1", "the old number of secrecy"},
		{"2022-08-01", "Gemeentewet", "87", "not-found 1", "the new number stands in the later text only"},
		{"2026-02-20", "Gemeentewet", "87", "listed 1", "the day of the second text"},
		{"2026-08-14", "Gemeentewet", "25", "not-found 1", "no version between is known"},
		{"2024-01-01", "Gemeentewet", "25", "unknown 2 woo.8.8.text.between", "an entry that changed, between the texts: each is shown"},
		{"2024-01-01", "Wet politiegegevens", "7", "listed 1 woo.8.8.text.between", "an entry that did not change, between the texts"},
		{"2022-05-15", "Algemene wet inzake rijksbelastingen", "67", "indicated 1 woo.8.8.text.2022", "before the first text"},
		{"2026-08-15", "AWR", "67", "indicated 1 woo.8.8.text.2026", "after the change that was not read"},
		{"2026-11-25", "Wet politiegegevens", "", "indicated 1 article woo.8.8.text.2026", "an act without an article: only listed articles go before"},
		{"2026-11-25", "Auteurswet", "15b", "not-found 0 woo.8.8.text.2026 woo.8.8.open", "in neither text: never wrong"},
		{"2026-11-25", "de afspraken", "3", "not-an-act 0", "a word that is no act"},
		{"2026-11-25", "Pensioenwet", "205", "indicated 1 woo.8.8.text.2026", "203 tot en met 208"},
		{"2026-11-25", "Pensioenwet", "209", "not-found 0 woo.8.8.text.2026 woo.8.8.open", "past the range"},
		{"2026-11-25", "Wet op het Centraal bureau voor de statistiek", "42a", "indicated 1 woo.8.8.text.2026", "39 tot en met 42a"},
		{"2026-11-25", "Kieswet", "artikel I 3", "indicated 1 woo.8.8.text.2026", "a letter before the number"},
		{"2026-11-25", "Wet veiligheidsregio's", "49", "indicated 1 woo.8.8.text.2026", "another apostrophe"},
		{"2026-11-25", "Kadasterwet", "100", "indicated 1 perhaps woo.8.8.text.2026", "hoofdstuk 7: which articles it has, the annex does not say"},
		{"2026-03-01", "Wet op het notarisambt", "76", "listed 1 woo.8.8.reach", "the condition may not reach article 5"},
		{"2026-03-01", "Wet verplichte deelneming in een bedrijfstakpensioenfonds 2000", "204", "not-found 0", "204 is an article of the Pensioenwet there"},
		{"2022-04-30", "Wet politiegegevens", "7", "indicated 1 wob.2.1.open wob.2.1.wpg", "art. 2 lid 1 Wob, ECLI:NL:RBAMS:2019:5553"},
		{"2022-04-30", "Wet justitiële en strafvorderlijke gegevens", "", "indicated 1 wob.2.1.open wob.2.1.recalled", "art. 2 lid 1 Wob: recalled"},
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
			t.Errorf("%s %s on %s: got %s %v, want %s (%s)", row.act, row.provision, row.day, got, err, row.want, row.why)
		}
		if text := l.Text(calendar.Dutch); !strings.Contains(text, row.act) && l.Standing != ground.NoList {
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

// The condition of a row is shown in the words of the annex.
func TestLookUpShowsTheCondition(t *testing.T) {
	l, err := ground.LookUp(calendar.MustParse("2026-02-20"), "Advocatenwet", "19, tweede lid")
	if err != nil || len(l.Regimes) != 1 || l.Regimes[0].Insofar != "voor zover met gesloten deuren vergaderd wordt" {
		t.Errorf("got %+v %v: the annex of 20 February 2026", l, err)
	}
}
