package calendar_test

import (
	"encoding/json"
	"maps"
	"testing"

	. "github.com/wobrules/wobrules/calendar"
)

var (
	actWob = NewAct("Wob", "Wet openbaarheid van bestuur", "BWBR0005252")
	actAwb = NewAct("Awb", "Algemene wet bestuursrecht", "BWBR0005537")
)

// A citation prints as a Dutch jurist writes it, links to the version relied
// on, and carries a Juriconnect reference: the standard "logische links naar
// wetgeving" 1.3 names article, lid and onderdeel artikel=, lid= and o=, and
// the version g=.
func TestCitation(t *testing.T) {
	v2016 := MustParse("2016-10-01")
	for _, row := range []struct {
		name               string
		c                  Citation
		text, long, jci    string
		url, json          string
		article, lid, part string
	}{
		{name: "the example of the case file",
			c:    Article(actWob, "6").Para("1").In(v2016),
			text: "art. 6 lid 1 Wob",
			long: "artikel 6, eerste lid, van de Wet openbaarheid van bestuur",
			jci:  "jci1.3:c:BWBR0005252&artikel=6&lid=1&g=2016-10-01",
			url:  "https://wetten.overheid.nl/jci1.3:c:BWBR0005252&artikel=6&lid=1&g=2016-10-01",
			json: `{"text":"art. 6 lid 1 Wob","jci":"jci1.3:c:BWBR0005252&artikel=6&lid=1&g=2016-10-01"}`, article: "6",
			lid: "1"},
		{name: "a part of a paragraph",
			c:       Article(actAwb, "4:15").Para("1").Part("a").In(v2016),
			text:    "art. 4:15 lid 1 onder a Awb",
			long:    "artikel 4:15, eerste lid, aanhef en onder a, van de Algemene wet bestuursrecht",
			jci:     "jci1.3:c:BWBR0005537&artikel=4:15&lid=1&o=a&g=2016-10-01",
			url:     "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=4:15&lid=1&o=a&g=2016-10-01",
			json:    `{"text":"art. 4:15 lid 1 onder a Awb","jci":"jci1.3:c:BWBR0005537&artikel=4:15&lid=1&o=a&g=2016-10-01"}`,
			article: "4:15", lid: "1", part: "a"},
		{name: "an article without paragraphs, with parts, no version",
			c:    Article(actAwb, "1:1").Part("b"),
			text: "art. 1:1 onder b Awb",
			long: "artikel 1:1, onder b, van de Algemene wet bestuursrecht",
			jci:  "jci1.3:c:BWBR0005537&artikel=1:1&o=b",
			url:  "https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=1:1&o=b",
			json: `{"text":"art. 1:1 onder b Awb","jci":"jci1.3:c:BWBR0005537&artikel=1:1&o=b"}`, article: "1:1", part: "b"},
		{name: "a sentence",
			c:    Article(actWob, "6").Para("2").Sentence(2),
			text: "art. 6 lid 2 tweede volzin Wob",
			long: "artikel 6, tweede lid, tweede volzin, van de Wet openbaarheid van bestuur",
			jci:  "jci1.3:c:BWBR0005252&artikel=6&lid=2",
			url:  "https://wetten.overheid.nl/jci1.3:c:BWBR0005252&artikel=6&lid=2",
			json: `{"text":"art. 6 lid 2 tweede volzin Wob","jci":"jci1.3:c:BWBR0005252&artikel=6&lid=2"}`, article: "6",
			lid: "2"},
		{name: "the fifth and the twelfth have words",
			c:    Article(actWob, "11").Para("12").Sentence(5),
			text: "art. 11 lid 12 vijfde volzin Wob",
			long: "artikel 11, twaalfde lid, vijfde volzin, van de Wet openbaarheid van bestuur",
			jci:  "jci1.3:c:BWBR0005252&artikel=11&lid=12",
			url:  "https://wetten.overheid.nl/jci1.3:c:BWBR0005252&artikel=11&lid=12",
			json: `{"text":"art. 11 lid 12 vijfde volzin Wob","jci":"jci1.3:c:BWBR0005252&artikel=11&lid=12"}`, article: "11",
			lid: "12"},
		{name: "past the twelfth, and a paragraph with a letter",
			c:    Article(actWob, "1a").Para("13").Sentence(13),
			text: "art. 1a lid 13 13e volzin Wob",
			long: "artikel 1a, lid 13, 13e volzin, van de Wet openbaarheid van bestuur",
			jci:  "jci1.3:c:BWBR0005252&artikel=1a&lid=13",
			url:  "https://wetten.overheid.nl/jci1.3:c:BWBR0005252&artikel=1a&lid=13",
			json: `{"text":"art. 1a lid 13 13e volzin Wob","jci":"jci1.3:c:BWBR0005252&artikel=1a&lid=13"}`, article: "1a",
			lid: "13"},
		{name: "a paragraph with a letter has no ordinal, lid 0 neither",
			c:    Article(actWob, "2").Para("1a"),
			text: "art. 2 lid 1a Wob", long: "artikel 2, lid 1a, van de Wet openbaarheid van bestuur",
			jci:  "jci1.3:c:BWBR0005252&artikel=2&lid=1a",
			url:  "https://wetten.overheid.nl/jci1.3:c:BWBR0005252&artikel=2&lid=1a",
			json: `{"text":"art. 2 lid 1a Wob","jci":"jci1.3:c:BWBR0005252&artikel=2&lid=1a"}`, article: "2", lid: "1a"},
		{name: "lid 0",
			c:    Article(actWob, "2").Para("0"),
			text: "art. 2 lid 0 Wob", long: "artikel 2, lid 0, van de Wet openbaarheid van bestuur",
			jci: "jci1.3:c:BWBR0005252&artikel=2&lid=0", url: "https://wetten.overheid.nl/jci1.3:c:BWBR0005252&artikel=2&lid=0",
			json: `{"text":"art. 2 lid 0 Wob","jci":"jci1.3:c:BWBR0005252&artikel=2&lid=0"}`, article: "2", lid: "0"},
		{name: "no such sentence: none",
			c:    Article(actWob, "2").Sentence(0).Sentence(256),
			text: "art. 2 Wob", long: "artikel 2, van de Wet openbaarheid van bestuur",
			jci: "jci1.3:c:BWBR0005252&artikel=2", url: "https://wetten.overheid.nl/jci1.3:c:BWBR0005252&artikel=2",
			json: `{"text":"art. 2 Wob","jci":"jci1.3:c:BWBR0005252&artikel=2"}`, article: "2"},
		{name: "sentence 255 is the last one there is",
			c:    Article(actWob, "2").Sentence(255),
			text: "art. 2 255e volzin Wob", long: "artikel 2, 255e volzin, van de Wet openbaarheid van bestuur",
			jci: "jci1.3:c:BWBR0005252&artikel=2", url: "https://wetten.overheid.nl/jci1.3:c:BWBR0005252&artikel=2",
			json: `{"text":"art. 2 255e volzin Wob","jci":"jci1.3:c:BWBR0005252&artikel=2"}`, article: "2"},
		{name: "an act that is not in the database has no reference",
			c:    Article(NewAct("Verordening", "Verordening", ""), "3"),
			text: "art. 3 Verordening", long: "artikel 3, van de Verordening",
			json: `{"text":"art. 3 Verordening"}`, article: "3"},
		{name: "a ruling",
			c:    Ruling("ECLI:NL:RVS:2016:2233"),
			text: "ECLI:NL:RVS:2016:2233", long: "ECLI:NL:RVS:2016:2233",
			url:  "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2016:2233",
			json: `{"text":"ECLI:NL:RVS:2016:2233"}`},
		{name: "a decree in the database",
			c:    Source("KB 30-01-2013 nr. 13.000173, Stcrt. 2013, 4075", "BWBR0032908"),
			text: "KB 30-01-2013 nr. 13.000173, Stcrt. 2013, 4075", long: "KB 30-01-2013 nr. 13.000173, Stcrt. 2013, 4075",
			jci: "jci1.3:c:BWBR0032908", url: "https://wetten.overheid.nl/jci1.3:c:BWBR0032908",
			json: `{"text":"KB 30-01-2013 nr. 13.000173, Stcrt. 2013, 4075","jci":"jci1.3:c:BWBR0032908"}`},
		{name: "a source in words, with what JSON must escape",
			c:    Source("de \"circulaire\"\\\n\t\r\x01 van \u2028 é \xff", ""),
			text: "de \"circulaire\"\\\ufffd\ufffd\ufffd\ufffd van \ufffd é \ufffd",
			long: "de \"circulaire\"\\\ufffd\ufffd\ufffd\ufffd van \ufffd é \ufffd",
			json: `{"text":"de \"circulaire\"\\\n\t\r\u0001 van \u2028 é ` + "\ufffd" + `"}`},
		{name: "nothing", json: `{"text":""}`},
	} {
		t.Run(row.name, func(t *testing.T) {
			b, err := json.Marshal(row.c)
			if err != nil {
				t.Fatal(err)
			}
			var doc struct{ Text, JCI string }
			if err := json.Unmarshal(row.c.AppendJSON(nil), &doc); err != nil {
				t.Errorf("AppendJSON: %v", err)
			}
			if doc.JCI != row.jci {
				t.Errorf("JSON holds jci %q, want %q", doc.JCI, row.jci)
			}
			for _, field := range []struct{ name, got, want string }{
				{"String", row.c.String(), row.text},
				{"Long", row.c.Long(), row.long},
				{"JCI", row.c.JCI(), row.jci},
				{"URL", row.c.URL(), row.url},
				{"AppendJSON", string(row.c.AppendJSON([]byte("x"))), "x" + row.json},
				{"Article", row.c.Article(), row.article},
				{"Paragraph", row.c.Paragraph(), row.lid},
				{"PartLetter", row.c.PartLetter(), row.part},
			} {
				if field.got != field.want {
					t.Errorf("%s\n got  %s\n want %s", field.name, field.got, field.want)
				}
			}
			var again, want map[string]string
			if json.Unmarshal(b, &again) != nil || json.Unmarshal([]byte(row.json), &want) != nil || !maps.Equal(again, want) {
				t.Errorf("json.Marshal = %s", b)
			}
			if row.c.IsZero() != (row.text == "") {
				t.Errorf("IsZero = %v", row.c.IsZero())
			}
		})
	}
}

// Citations and acts are comparable: equal when they name the same thing.
func TestCitationCompares(t *testing.T) {
	version := MustParse("2016-10-01")
	a := Article(actWob, "6").Para("1").In(version)
	if a != Article(NewAct("Wob", "Wet openbaarheid van bestuur", "BWBR0005252"), "6").Para("1").In(version) {
		t.Error("the same citation twice is not equal")
	}
	for name, b := range map[string]Citation{
		"paragraph": a.Para("2"), "part": a.Part("a"), "sentence": a.Sentence(1), "version": a.In(MustParse("2009-10-01")),
		"act": Article(actAwb, "6").Para("1").In(version), "article": Article(actWob, "7").Para("1").In(version),
	} {
		if a == b {
			t.Errorf("a citation with another %s is equal", name)
		}
	}
	if a.Act() != actWob || a.Act().String() != "Wob" || a.Act().Name() != "Wet openbaarheid van bestuur" ||
		a.Act().BWB() != "BWBR0005252" {
		t.Errorf("Act = %q, %q, %q", a.Act(), a.Act().Name(), a.Act().BWB())
	}
	if a.Version() != version {
		t.Errorf("Version = %s", a.Version())
	}
	if act := Source("KB", "BWBR0032908").Act(); act != (Act{}) {
		t.Errorf("the act of a source is %v, want none", act)
	}
}
