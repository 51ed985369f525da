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
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum boven'"},
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
		{"U kunt binnen zes weken na de datum op de brief bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum op de'"},
		{"U kunt binnen zes weken na de datum op dit besluit bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum op dit'"},
		{"U kunt binnen zes weken na de datum van deze brief bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum van deze'"},
		{"U kunt binnen zes weken na de datum die boven staat bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum die boven'"},
		{"U kunt binnen zes weken na de datum die bovenin staat bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum die bovenin'"},
		{"U kunt binnen zes weken na de datum die linksboven staat bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum die linksboven'"},
		{"U kunt binnen zes weken na de datum die op de brief staat bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum die op'"},
		{"U kunt binnen zes weken na de datum linksboven bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum linksboven'"},
		{"U kunt binnen zes weken na de datum rechtsboven bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'na de datum rechtsboven'"},
		{"U kunt binnen zes weken na de datum te zien bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken na de dag van bekend making bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', publication 'na de dag van bekend making'"},
		{"U kunt binnen zes weken na de dag dat dit bekend is gemaakt bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', publication 'na de dag dat dit bekend is gemaakt'"},
		{"U kunt binnen zes weken na een bekend bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken ingaande de dag van toezending bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'ingaande de dag van toezending'"},
		{"U kunt binnen zes weken volgend op de verzenddag bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'volgend op de verzenddag'"},
		{"U kunt binnen zes weken nadat dit is gedateerd bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', letter-date 'nadat dit is gedateerd'"},
		{"U kunt bezwaar maken binnen een termijn van a zes weken.", ""},
		{"U kunt bezwaar maken binnen de termijn van a b zes weken.", ""},
		{"U kunt bezwaar maken en heeft zes weken de tijd", "objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt bezwaar maken en heeft zes weken de rust", ""},
		{"U kunt bezwaar maken en heeft zes weken wel tijd", ""},
		{"Zes weken de tijd heeft u om bezwaar te maken, dat kunt u.", "objection 'bezwaar', 6 'Zes weken', -"},
		{"U kunt bezwaar maken. Dan heeft u daartoe nog maar even binnen zes weken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt bezwaar maken. Dan heeft u toch nog daartoe maar even binnen zes weken.", ""},
		{"U kunt binnen zes weken bezwaar maken. Een twee drie vier vijf zes zeven begint na verzending.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'na verzending'"},
		{"U kunt binnen zes weken bezwaar maken. Een twee drie vier vijf zes zeven acht begint na verzending.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken bezwaar maken. Die begint vanaf de verzending.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'vanaf de verzending'"},
		{"U kunt binnen zes weken bezwaar maken. Die begint a b c d e f g h i j na verzending.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'na verzending'"},
		{"U kunt binnen zes weken bezwaar maken. Die begint a b c d e f g h i j k na verzending.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken na ontvangst bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken na publicatie en verzending bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken tegen dit besluit dat u van ons kreeg bezwaar maken, na verzending.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'tegen dit besluit dat u van ons kreeg bezwaar maken, na " +
				"verzending'"},
		{"U kunt binnen zes weken bekendmaking bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken na a b c d e f g h i j k l m n verzending bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'na a b c d e f g h i j k l m n verzending'"},
		{"U kunt binnen zes weken na a b c d e f g h i j k l m n o verzending bezwaar maken.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken bezwaar maken. De termijn begint op de dag na bekendmaking.",
			"objection 'bezwaar', 6 'zes weken', publication 'na bekendmaking'"},
		{"U kunt binnen zes weken bezwaar maken. De termijn vangt aan met ingang van de dag na die waarop het is " +
			"verzonden.",
			"objection 'bezwaar', 6 'zes weken', dispatch 'na die waarop het is verzonden'"},
		{"U kunt binnen zes weken bezwaar maken. De termijn is lang, en dat was hij vroeger ook, want hij begint " +
			"na verzending.",
			"objection 'bezwaar', 6 'zes weken', -"},
		{"U kunt binnen zes weken bezwaar maken. De termijn loopt.",
			"objection 'bezwaar', 6 'zes weken', -"},
	} {
		if got := clausesOf(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.text, got, row.want)
		}
	}
}

// formOf shows what the clause of a letter says of what an objection holds and where
// it goes.
func formOf(text string) string {
	whole := "Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + text + "\n\nHoogachtend,\n"
	var out []string
	for _, f := range Letter(whole).Facts {
		switch f.Kind {
		case RemediesForm:
			out = append(out, f.Value+" '"+whole[f.Spans[0].Start:f.Spans[0].End]+"'")
		case RemediesTo:
			out = append(out, "to '"+f.Value+"'")
		}
	}
	return strings.Join(out, ", ")
}

func TestWhatAnObjectionMustHold(t *testing.T) {
	const open = "U kunt binnen zes weken na verzending bezwaar maken. "
	for _, row := range []struct{ why, text, want string }{
		{"all of it", open + "Het bezwaarschrift moet zijn ondertekend en bevat ten minste uw naam en adres, de " +
			"dagtekening, een " +
			"omschrijving van het besluit waartegen het is gericht en de gronden.", "signed 'ondertekend', name " +
			"'naam', address " +
			"'adres', dated 'dagtekening', decision 'omschrijving', grounds 'gronden'"},
		{"in other words", open + "Zet uw handtekening onder het bezwaar, met een datum, het besluit waartegen u " +
			"bezwaar maakt en " +
			"waarom.", "signed 'handtekening', dated 'datum', decision 'besluit', grounds 'waarom'"},
		{"a decision by its other names", open + "Uw bezwaar noemt de beschikking waartegen u opkomt en de reden.",
			"decision 'beschikking', grounds 'reden'"},
		{"motives", open + "Uw bezwaar noemt de beslissing waartegen u opkomt en de motivering.",
			"decision 'beslissing', grounds 'motivering'"},
		{"a part twice is one", open + "Het bezwaarschrift bevat uw naam, uw adres en nog eens uw naam.",
			"name 'naam', address 'adres'"},
		{"a lone word is about something else", open + "Het bezwaarschrift bevat uw naam.", ""},
		{"the date on the letter is no part", open + "Het bezwaarschrift bevat uw naam en de datum van dit besluit.",
			""},
		{"nor is one that is above, or on something", open + "Uw bezwaar bevat uw naam, de datum boven de brief, " +
			"de datum op de brief, de " +
			"datum bovenaan, de datum die u ziet, de datum en de dagtekening van de brief.", ""},
		{"the day on which you write", open + "Uw bezwaar bevat uw naam en de datum waarop u het schrijft.",
			"name 'naam', dated 'datum'"},
		{"the day on which it was sent", open + "Uw bezwaar bevat uw naam en de datum waarop het is verzonden.", ""},
		{"a decision that is only named", open + "Uw bezwaar bevat uw naam en dit besluit.", ""},
		{"it goes on in sentences that name no objection", open + "Noem uw naam. Noem uw adres.",
			"name 'naam', address 'adres'"},
		{"up to the eighth", open + strings.Repeat("En dan nog iets. ", 6) + "Noem uw naam en uw adres.",
			"name 'naam', address 'adres'"},
		{"and not further", open + strings.Repeat("En dan nog iets. ", 7) + "Noem uw naam en uw adres.", ""},
		{"but where an objection is named", open + strings.Repeat("En dan nog iets. ", 12) + "Het bezwaarschrift " +
			"bevat uw naam en " +
			"uw adres.", "name 'naam', address 'adres'"},
		{"and not after fourteen", open + strings.Repeat("En dan nog iets. ", 13) + "Het bezwaarschrift bevat uw " +
			"naam en uw adres.", ""},
		{"where to", open + "Stuur het gericht aan de minister, Postbus 1, Haven.", "to 'de minister, Postbus 1, " +
			"Haven'"},
		{"the first of two", open + "Het wordt gericht aan de minister. Het kan worden gezonden aan de directeur.",
			"to 'de minister'"},
		{"to send", open + "U kunt het richten aan de minister.", "to 'de minister'"},
		{"sent", open + "Het moet worden gestuurd aan de minister.", "to 'de minister'"},
		{"to write to", open + "U kunt schrijven aan de minister.", ""},
		{"to nobody", open + "Het moet zijn gericht aan.", ""},
		{"a very long address", open + "Het moet zijn gericht aan " + strings.Repeat("de minister en ", 20) + "x.", ""},
		{"a long one", open + "Het moet zijn gericht aan " + strings.Repeat("de minister en ", 19) + "de directeur.",
			"to '" + strings.Repeat("de minister en ", 19) + "de directeur'"},
	} {
		if got := formOf(row.text); got != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.why, got, row.want)
		}
	}
}

// A letter that decides: what it says as a whole, and whether that is sure.
func TestWhatALetterDecides(t *testing.T) {
	const given = "Ik besluit de documenten openbaar te maken. "
	for _, row := range []struct{ why, text, want string }{
		{"a grant", given, "granted granted"},
		{"a part goes before a refusal", "Ik wijs uw verzoek af. Ik besluit de stukken deels openbaar te maken.",
			"granted_in_part"},
		{"whatever comes first", "Ik besluit de stukken deels openbaar te maken. Ik wijs uw verzoek af.",
			"granted_in_part"},
		{"none found goes before a refusal", "Ik wijs uw verzoek af. Er zijn geen documenten aangetroffen.",
			"none_found"},
		{"a refusal goes before a grant", given + "Ik wijs het andere verzoek af.", "refused"},
		{"none found, told twice", "Er zijn geen documenten aangetroffen. Er zijn geen documenten aangetroffen.",
			"none_found none_found"},
		{"none found beside a grant", given + "Er zijn geen documenten aangetroffen over de kade.",
			"none_found none_found"},
		{"nothing", "Ik heb het gelezen.", "?ambiguous"},
		{"a grant, and a ground", given + "Ik verwijs naar artikel 5.1, tweede lid, onder e, van de Woo.",
			"?ambiguous"},
		{"a grant, and something blacked out", given + "De stukken zijn geanonimiseerd.", "?ambiguous"},
		{"a grant, and something in a part of the documents", given + "De documenten zijn deels leesbaar.",
			"?ambiguous"},
		{"a part of something else", given + "De haven is deels leeg.", "granted granted"},
		{"a grant, and documents that are not public", given + "Deze documenten zijn niet openbaar.", "?ambiguous"},
		{"something else that is not", given + "De haven is niet openbaar.", "granted granted"},
		{"documents that are not old", given + "De documenten zijn niet oud.", "granted granted"},
		{"a grant, and refused documents", given + "Deze documenten zijn afgewezen.", "?ambiguous"},
		{"a grant, and no documents there", given + "Daarover zijn geen documenten aanwezig.", "none_found none_found"},
	} {
		text := "Datum 20 september 2022\n\nGeachte heer,\n\n" + asked + row.text + "\n\nHoogachtend,\n"
		r := Letter(text)
		got := facts(r, DecisionKind)
		if got == "" {
			got = "?" + strings.Fields(whyOpen(r, string(DecisionKind)))[0]
		}
		for _, o := range r.Letter.Outcomes {
			for _, k := range o.Kinds {
				got += " " + string(k)
			}
		}
		if got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
	}
	objected := Letter("Datum 20 september 2022\nBetreft Beslissing op bezwaar\n\nGeachte heer,\n\n" + asked + given +
		"\n\nHoogachtend,\n")
	if why := whyOpen(objected, string(DecisionKind)); facts(objected, DecisionKind) != "" || why != "ambiguous" ||
		len(objected.Letter.Outcomes) > 0 {
		t.Errorf("on an objection: %q, %s", facts(objected, DecisionKind), why)
	}
}

func TestPhrasesMatch(t *testing.T) {
	lex := known()
	for _, row := range []struct {
		phrase, text string
		want         string // where it begins, what it takes, and the date, the other, the same day, the weeks
	}{
		{"verzoek van D", "het verzoek van 3 mei 2021 is", "1 'verzoek van 3 mei 2021' d3"},
		{"verzoek van D", "het verzoek van 12 is", ""},
		{"verzoek van D", "het verzoek van", ""},
		{"verzoek met? van? D", "verzoek van 3 mei 2021", "0 'verzoek van 3 mei 2021' d2"},
		{"verzoek met? van? D", "verzoek 3 mei 2021", "0 'verzoek 3 mei 2021' d1"},
		{"verzoek met? van? D", "verzoek met van 3 mei 2021", "0 'verzoek met van 3 mei 2021' d3"},
		{"verzoek R? van D", "verzoek 2 mei 2021 van 3 mei 2021", "0 'verzoek 2 mei 2021 van 3 mei 2021' d3 r1"},
		{"verzoek ..2 van", "verzoek om x van", "0 'verzoek om x van'"},
		{"verzoek ..2 van", "verzoek om x y van", ""},
		{"verzoek ..2 van", "verzoek van van", "0 'verzoek van'"},
		{"verzoek ..2 van", "verzoek 3 mei 2021 van", ""},
		{"verzoek ~2 van", "verzoek 3 mei 2021 van", "0 'verzoek 3 mei 2021 van'"},
		{"verzoek ~2 van", "verzoek 3 mei 2021 x van", "0 'verzoek 3 mei 2021 x van'"},
		{"verzoek ~2 van", "verzoek a b c van", ""},
		{"verzoek ..2", "verzoek", "0 'verzoek'"},
		{"op D ontvangen op R", "op 3 mei 2021 ontvangen op 4 mei 2021", "0 'op 3 mei 2021 ontvangen op 4 mei " +
			"2021' d1 r4"},
		{"op S", "op dezelfde dag", "0 'op dezelfde dag' s1"},
		{"op S", "op dezelfde", ""},
		{"op S", "op dezelfde haven", ""},
		{"op S", "op een dag", ""},
		{"met W verdaagd", "met vier weken verdaagd", "0 'met vier weken verdaagd' w1+2"},
		{"met W verdaagd", "met 4 weken verdaagd", "0 'met 4 weken verdaagd' w1+2"},
		{"met W verdaagd", "met 53 weken verdaagd", ""},
		{"met W verdaagd", "met 52 weken verdaagd", "0 'met 52 weken verdaagd' w1+2"},
		{"met W verdaagd", "met 1 week verdaagd", "0 'met 1 week verdaagd' w1+2"},
		{"met W verdaagd", "met 0 weken verdaagd", ""},
		{"met W verdaagd", "met vier dagen verdaagd", ""},
		{"met W verdaagd", "met veel weken verdaagd", ""},
		{"met W", "met vier", ""},
		{"{uw} {verzoek}", "uw wobverzoek", "0 'uw wobverzoek'"},
		{"{uw} {verzoek}", "uw brief", ""},
	} {
		l := lexed(row.text, lex)
		x := matcher{toks: l.toks, lex: lex, fuel: 1000}
		p := parsePhrase(row.phrase, lex)
		got := ""
		for i := range l.toks {
			if !x.at(p, i) {
				continue
			}
			got = fmt.Sprintf("%d '%s'", i, row.text[l.toks[x.m.from].start:l.toks[x.m.to-1].end])
			for _, k := range []struct {
				name string
				at   int
			}{{"d", x.m.d}, {"r", x.m.r}, {"s", x.m.s}, {"w", x.m.w}} {
				if k.at >= 0 {
					got += fmt.Sprintf(" %s%d", k.name, k.at)
				}
			}
			if x.m.w >= 0 {
				got += fmt.Sprintf("+%d", x.m.weeksLength)
			}
			break
		}
		if got != row.want {
			t.Errorf("%q in %q: %s, want %s", row.phrase, row.text, got, row.want)
		}
	}
	x := matcher{toks: lexed("verzoek om x van", lex).toks, lex: lex}
	for fuel, want := range map[int]bool{0: false, 5: false, 6: true, 20: true} {
		if x.fuel = fuel; x.at(parsePhrase("verzoek ..2 van", lex), 0) != want {
			t.Errorf("with %d steps: %v", fuel, !want)
		}
	}
}

func TestWhatStandsAround(t *testing.T) {
	lex := known()
	l := lexed("in een brief van 3 mei 2021 en uw verzoek 4 mei 2021 5 mei 2021, 6 mei 2021", lex)
	x := matcher{toks: l.toks, lex: lex} // in een brief van D en uw verzoek D D D
	for at, want := range map[int]int{0: 0, 3: 0, 4: 0, 5: 5, 7: 5, 8: 5, 9: 9, 10: 10} {
		if got := x.since(at); got != want {
			t.Errorf("what belongs to token %d begins at %d, want %d", at, got, want)
		}
	}
	far := matcher{toks: lexed(strings.Repeat("x ", 30), lex).toks, lex: lex}
	if got := far.since(25); got != 15 {
		t.Errorf("ten before it: %d", got)
	}
	words := lex.words("brief|van")
	for _, row := range []struct {
		from, to int
		want     bool
	}{{0, 2, false}, {0, 3, true}, {-3, 3, true}, {3, 4, true}, {4, 9, false}, {2, 2, false}, {5, 99, false}} {
		if got := x.has(words, row.from, row.to); got != row.want {
			t.Errorf("from %d to %d: %v", row.from, row.to, got)
		}
	}
	if x.has(lex.words("begunstigingstermijn"), 0, 11) {
		t.Error("a word that is not there")
	}
	for _, row := range []struct {
		words    string
		from, to int
		want     bool
	}{{"een brief", 0, 4, true}, {"een brief", 1, 3, true}, {"een brief", 1, 2, false}, {"een brief", 2, 9, false},
		{"een van", 0, 9, false}, {"brief", 2, 3, true}, {"", 0, 4, false}} {
		var ws []word
		for w := range strings.FieldsSeq(row.words) {
			ws = append(ws, lex.ids[w])
		}
		if got := x.row(ws, row.from, row.to); got != row.want {
			t.Errorf("%q from %d to %d: %v", row.words, row.from, row.to, got)
		}
	}
	for d, want := range map[int]bool{-1: false, 4: false, 8: true, 9: true, 10: false} {
		x.m.d = d
		if got := x.doubled(); got != want {
			t.Errorf("a day beside that of token %d: %v", d, got)
		}
	}
}

// sentencesOf shows the sentences of the running text of a letter, each between bars.
func sentencesOf(text string) string {
	f := framed(lexed("Geachte heer,\n"+text, known()))
	r := f.running(1, len(f.lines))
	var out []string
	for _, n := range r.sentences {
		s := r.span(n.from, n.to)
		out = append(out, strings.ReplaceAll(f.text[s.Start:s.End], "\n", "~"))
	}
	return strings.Join(out, " | ")
}

func TestWhereSentencesEnd(t *testing.T) {
	for _, row := range []struct{ why, text, want string }{
		{"at a point", "Een is er. Twee ook", "Een is er | Twee ook"},
		{"a heading", "x\nProcedure\nDe brief is er", "x~Procedure | De brief is er"},
		{"a heading of more words", "Ontvangst en behandeling\nDe brief is er", "Ontvangst en behandeling~De brief " +
			"is er"},
		{"a heading of eight words", "Procedure van een twee drie vier vijf zes\nDe brief is er",
			"Procedure van een twee drie vier vijf zes | De brief is er"},
		{"nine are too many", "Procedure van een twee drie vier vijf zes zeven\nDe brief is er",
			"Procedure van een twee drie vier vijf zes zeven~De brief is er"},
		{"a small letter below it", "Procedure\nde brief is er", "Procedure~de brief is er"},
		{"a small letter in it", "procedure\nDe brief is er", "procedure~De brief is er"},
		{"a number below it", "Procedure\n12 brieven zijn er", "Procedure~12 brieven zijn er"},
		{"a line that is no heading", "Haven en kust\nDe brief is er", "Haven en kust~De brief is er"},
		{"a blank line", "x y\n\nDe brief is er", "x y | De brief is er"},
		{"a blank line before a small letter", "x y\n\nde brief is er", "x y~~de brief is er"},
		{"a day that begins an item", "x\n- 3 mei 2021: brief\n- 4 mei 2021: mail", "x | 3 mei 2021: brief | 4 mei " +
			"2021: mail"},
		{"other marks of items", "x\n\u2022 3 mei 2021: brief\n\u2013 4 mei 2021: mail\n* 5 mei 2021: nota",
			"x | 3 mei 2021: brief | 4 mei 2021: mail | 5 mei 2021: nota"},
		{"a weekday in an item", "x\n- maandag 3 mei 2021: brief", "x | 3 mei 2021: brief"},
		{"a day that begins a line", "x\n3 mei 2021 was het", "x~3 mei 2021 was het"},
		{"a dash in a line", "x - 3 mei 2021 was het", "x - 3 mei 2021 was het"},
		{"a word that begins an item", "x\n- brief van 3 mei 2021", "x~- brief van 3 mei 2021"},
		{"a column behind two words", "een twee     drie\nvier vijf", "een twee | drie | vier vijf"},
		{"behind one it is the number of an item", "een     twee\nvier vijf", "een     twee~vier vijf"},
		{"four blanks are no column", "een twee    drie\nvier vijf", "een twee    drie~vier vijf"},
		{"the first of two columns", "een twee     drie vier     vijf\nzes", "een twee | drie vier     vijf | zes"},
		{"a margin in a sentence", "Op 6 mei is\nPagina 1 van 3\ner een brief", "Op 6 mei is~Pagina 1 van 3~er een " +
			"brief"},
		{"a margin behind a sentence", "Op 6 mei is er een brief.\nPagina 1 van 3\nDaarna niet",
			"Op 6 mei is er een brief | Daarna niet"},
		{"two margins behind a sentence", "Op 6 mei is er een brief.\nPagina 1 van 3\nOns kenmerk\n4167071\nDaarna " +
			"niet",
			"Op 6 mei is er een brief | Daarna niet"},
		{"a margin behind a sentence, and a small letter", "Op 6 mei is er een brief.\nPagina 1 van 3\ndaarna niet",
			"Op 6 mei is er een brief.~Pagina 1 van 3~daarna niet"},
		{"a margin, and a capital that begins no sentence", "Op 6 mei is er van\nPagina 1 van 3\nHaven een brief. " +
			"Het is\nPagina 2 van 3\nHaven",
			"Op 6 mei is er van~Pagina 1 van 3~Haven een brief | Het is~Pagina 2 van 3~Haven"},
		{"160 words are a sentence", strings.Repeat("x ", 160), strings.TrimSpace(strings.Repeat("x ", 160))},
		{"161 are two", strings.Repeat("x ", 161), strings.TrimSpace(strings.Repeat("x ", 160)) + " | x"},
		{"nothing", "", ""},
	} {
		if got := sentencesOf(row.text); got != row.want {
			t.Errorf("%s:\n got %q\nwant %q", row.why, got, row.want)
		}
	}
	for w, want := range map[string]string{"een twee": "een,twee,true", "een": "een,,false", "": ",,false",
		"een ": "een,,true"} {
		head, tail, ok := cutWord(w)
		if got := fmt.Sprintf("%s,%s,%v", head, tail, ok); got != want {
			t.Errorf("%q: %s", w, got)
		}
	}
}

// Words that must not stand near make a phrase say something else.
func TestWhatMustNotStandNear(t *testing.T) {
	const request = "request.dated 2022-03-08 '8 maart 2022'"
	for _, row := range []struct{ why, text, want string }{
		{"asked for", "Op 8 maart 2022 heeft u op grond van de Woo gevraagd om stukken.", request},
		{"asked about, right behind it", "Op 8 maart 2022 heeft u op grond van de Woo gevraagd naar de stand van " +
			"uw verzoek.", ""},
		{"two words behind it", "Op 8 maart 2022 heeft u op grond van de Woo gevraagd om stukken naar de haven.",
			request},
		{"another paper in it", "Op 8 maart 2022 heeft u in bezwaar op grond van de Woo gevraagd om stukken.", ""},
		{"three words behind it", "Op 8 maart 2022 heeft u op grond van de Woo gevraagd om de bezwaren.", ""},
		{"four words behind it", "Op 8 maart 2022 heeft u op grond van de Woo gevraagd om de oude bezwaren.", request},
		{"received before it, back to a day", "Ontvangen op 8 maart 2022 heeft u op grond van de Woo gevraagd om " +
			"stukken.", ""},
		{"behind another day it is no matter", "Ontvangen is op 7 maart 2022 iets, op 8 maart 2022 heeft u op " +
			"grond van de Woo gevraagd om " +
			"stukken.", request},
		{"no word of what it is about", "In uw brief van 8 maart 2022 heeft u gevraagd om iets. De Woo geldt voor " +
			"uw verzoek.", ""},
	} {
		got := ""
		for _, s := range strings.Split(tells(row.text), "; ") {
			if strings.HasPrefix(s, "request.dated 2") {
				got = s
			}
		}
		if got != row.want {
			t.Errorf("%s: %q, want %q", row.why, got, row.want)
		}
	}
}
