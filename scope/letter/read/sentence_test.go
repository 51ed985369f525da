package read

import (
	"fmt"
	"strings"
	"testing"
)

// proseOf is a text as running text.
func proseOf(text string) *running {
	f := framed(lexed(text, known()))
	return f.running(0, len(f.lines))
}

func TestWhatASentenceDecides(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"Er zijn geen documenten aangetroffen.", "none_found"},
		{"Er berusten geen stukken bij mij.", "none_found"},
		{"Er zijn documenten aangetroffen.", ""},
		{"Er zijn geen redenen gevonden.", ""},
		{"Wij hebben geen documenten.", ""},
		{"Destijds zijn geen documenten aangetroffen.", ""},
		{"Op 3 mei 2021 zijn geen documenten aangetroffen.", ""},
		{"Ik besluit de stukken gedeeltelijk openbaar te maken.", "granted_in_part"},
		{"Ik heb besloten deels tegemoet te komen aan uw verzoek.", "granted_in_part"},
		{"De Autoriteit besluit de stukken gedeeltelijk openbaar te geven.", "granted_in_part"},
		{"Het besluit de stukken gedeeltelijk openbaar te geven.", ""},
		{"De Autoriteit Besluit de stukken gedeeltelijk openbaar te geven.", ""},
		{"De autoriteit besluit de stukken gedeeltelijk openbaar te geven.", ""},
		{"Besluit de stukken gedeeltelijk openbaar te geven.", ""},
		{"De stukken zijn gedeeltelijk openbaar, vind ik.", ""},
		{"Besloten is de stukken gedeeltelijk openbaar te geven.", ""},
		{"Ik besluit uw verzoek gedeeltelijk toe te wijzen.", "granted_in_part"},
		{"Ik besluit uw verzoek deels in te willigen.", "granted_in_part"},
		{"Ik besluit de klacht deels toe te wijzen.", ""},
		{"Ik besluit het verzoek deels te lezen.", ""},
		{"Destijds heb ik besloten de stukken gedeeltelijk openbaar te maken.", ""},
		{"Ik wijs uw verzoek af.", "refused"},
		{"Wij wijzen uw verzoek af.", "refused"},
		{"Uw verzoek wordt afgewezen.", ""},
		{"De Autoriteit wijst het verzoek af.", "refused"},
		{"De Autoriteit wijst de klacht af.", ""},
		{"De Autoriteit wijst het verzoek toe.", ""},
		{"De Autoriteit wijst het verzoek mogelijk af.", ""},
		{"De Autoriteit wijst het verzoek niet af.", ""},
		{"Eerder heb ik uw verzoek afgewezen.", ""},
		{"Ik kan uw verzoek niet inwilligen.", "refused"},
		{"Ik besluit tot inwilliging van uw verzoek.", "granted"},
		{"Ik besluit de stukken openbaar te maken.", "granted"},
		{"Wij besluiten de stukken te verstrekken.", "granted"},
		{"Ik besluit de stukken niet openbaar te maken.", ""},
		{"Ik besluit geen stukken openbaar te maken.", ""},
		{"Ik kan besluiten de stukken openbaar te maken.", ""},
		{"Ik vind de stukken openbaar.", ""},
		{"Besloten is de stukken openbaar te geven.", ""},
		{"Ik besluit de stukken te lezen.", ""},
		{"Toen heb ik besloten de stukken openbaar te maken.", ""},
	} {
		r := proseOf(row.text)
		if len(r.sentences) != 1 {
			t.Fatalf("%s: %d sentences", row.text, len(r.sentences))
		}
		if got := r.decides(0); got != row.want {
			t.Errorf("%s: %q, want %q", row.text, got, row.want)
		}
	}
}

// clausesOf shows the clauses on objection and appeal of a text: the remedy, the
// weeks and from what they count, with the words that say so.
func clausesOf(text string) string {
	r := proseOf(text)
	var out []string
	for s := range r.sentences {
		c, ok := r.clause(s)
		if !ok {
			continue
		}
		show := func(value string, at Span) string {
			if value == "" {
				return "-"
			}
			return fmt.Sprintf("%s '%s'", value, r.text[at.Start:at.End])
		}
		out = append(out, show(c.kind, c.kindAt)+", "+show(c.weeks, c.weeksAt)+", "+show(c.from, c.fromAt))
	}
	return strings.Join(out, "; ")
}

func TestWhatAClauseSays(t *testing.T) {
	for _, row := range []struct{ text, want string }{
		{"U kunt binnen zes weken na bekendmaking bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', publication 'na bekendmaking'"},
		{"Binnen 6 weken na de dag van verzending kan een belanghebbende een bezwaarschrift indienen.",
			"objection 'bezwaarschrift', 6 '6 weken', dispatch 'na de dag van verzending'"},
		{"Een belanghebbende kan tot uiterlijk zes weken na dagtekening bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na dagtekening'"},
		{"U kunt bezwaar maken tot zes weken na bekendmaking.",
			"objection 'bezwaar', 6 'zes weken', publication 'na bekendmaking'"},
		{"De termijn om bezwaar te maken is zes weken en kan niet langer.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U heeft zes weken de tijd om bezwaar te maken, en kunt dat per post doen.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U heeft zes weken tijd om bezwaar te maken, en kunt dat per post doen.",
			""},
		{"U kunt bezwaar maken en wij hebben vier weken vakantie.",
			""},
		{"U kunt binnen een termijn van zes weken bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt gedurende zes weken bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"De termijn bedraagt zes weken, waarin u bezwaar kunt maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken of binnen vier weken bezwaar maken.",
			""},
		{"U kunt binnen zes weken, dus echt binnen 6 weken, bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken beroep instellen bij de rechtbank.",
			"appeal 'beroep', 6 'zes weken', -"},
		{"U kunt binnen zes weken een beroepschrift indienen.",
			"appeal 'beroepschrift', 6 'zes weken', -"},
		{"U kunt binnen zes weken een beroep doen op de wet.",
			""},
		{"Er kan binnen zes weken beroep worden ingesteld.",
			"appeal 'beroep', 6 'zes weken', -"},
		{"U kunt binnen zes weken tegen deze beslissing op bezwaar beroep aantekenen.",
			"appeal 'beroep', 6 'zes weken', -"},
		{"U kunt binnen zes weken tegen het besluit op uw bezwaarschrift beroep indienen.",
			"appeal 'beroep', 6 'zes weken', -"},
		{"U kunt binnen zes weken tegen het besluit op het bezwaar beroep bij de rechtbank instellen.",
			"appeal 'beroep', 6 'zes weken', -"},
		{"U kunt binnen zes weken bezwaar maken of een beroepschrift indienen.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"Wij beslissen binnen zes weken op uw bezwaar, dat kunt u geloven.",
			""},
		{"Binnen twee weken kunt u een zienswijze geven over het bezwaar.",
			""},
		{"U kunt binnen zes weken geen bezwaar maken.",
			""},
		{"Het bezwaar komt binnen zes weken.",
			""},
		{"U kunt binnen zes weken iets doen.",
			""},
		{"U kunt bezwaar maken. Doe dit binnen zes weken na verzending.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'na verzending'"},
		{"U kunt bezwaar maken. Dit doet u binnen zes weken na verzending.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'na verzending'"},
		{"U kunt bezwaar maken. Hiervoor heeft u zes weken de tijd.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt bezwaar maken. De bezwaartermijn bedraagt zes weken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt bezwaar maken. U kunt er ook voor kiezen dat binnen zes weken te laten.",
			""},
		{"U kunt bezwaar maken. Wij doen dit binnen zes weken.",
			""},
		{"U kunt bezwaar maken. Dit kan de rechter binnen twee weken als voorlopige voorziening.",
			""},
		{"Dit kan binnen zes weken. U kunt bezwaar maken.",
			""},
		{"U kunt binnen zes weken na bekendmaking van dit besluit bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', publication 'na bekendmaking'"},
		{"U kunt binnen zes weken nadat dit besluit is bekend gemaakt bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', publication 'nadat dit besluit is bekend gemaakt'"},
		{"U kunt binnen zes weken nadat dit besluit bekend is gemaakt bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', publication 'nadat dit besluit bekend is gemaakt'"},
		{"U kunt binnen zes weken na de dag dat dit bekend was bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken vanaf de verzenddatum bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'vanaf de verzenddatum'"},
		{"U kunt binnen zes weken na de datum boven deze brief bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum boven deze'"},
		{"U kunt binnen zes weken na de datum op deze brief bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum op deze'"},
		{"U kunt binnen zes weken na de datum in het besluit bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum in het'"},
		{"U kunt binnen zes weken na de datum op een brief bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken na de datum van dit besluit bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum van dit'"},
		{"U kunt binnen zes weken na de datum van het besluit bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken na de datum die bovenaan staat bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum die bovenaan'"},
		{"U kunt binnen zes weken na de datum die u kent bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken na de datum waarop dit is verzonden bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'na de datum waarop dit is verzonden'"},
		{"U kunt binnen zes weken na ontvangst bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken na publicatie en verzending bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken tegen dit besluit dat u van ons kreeg bezwaar maken, na verzending.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'tegen dit besluit dat u van ons kreeg bezwaar maken, na verzending'"},
		{"U kunt binnen zes weken bekendmaking bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken na a b c d e f g h i j k l m n verzending bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'na a b c d e f g h i j k l m n verzending'"},
		{"U kunt binnen zes weken na a b c d e f g h i j k l m n o verzending bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken bezwaar maken. De termijn begint op de dag na bekendmaking.",
			"objection 'bezwaar', 6 'zes weken', publication 'na bekendmaking'"},
		{"U kunt binnen zes weken bezwaar maken. De termijn vangt aan met ingang van de dag na die waarop het is verzonden.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'na die waarop het is verzonden'"},
		{"U kunt binnen zes weken bezwaar maken. De termijn is lang, en dat was hij vroeger ook, want hij begint na verzending.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken bezwaar maken. De termijn loopt.",
			"objection 'bezwaar', 6 'zes weken', -"},
	} {
		if got := clausesOf(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.text, got, row.want)
		}
	}
}
