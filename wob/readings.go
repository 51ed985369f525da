package wob

import (
	"fmt"
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// The readings: points on which statute and case law leave two answers. The
// zero [calendar.Readings] take the default of each.
var (
	readingAdjournmentFrom = newReading("adjournment-from", calendar.Later,
		side{wobArticle("6", "2", wob2009),
			"de verdaging telt vanaf het nominale einde van de eerste termijn",
			"the adjournment counts from the nominal end of the first term"},
		side{wobArticle("6", "2", wob2009),
			"de verdaging telt vanaf het door de Atw verlengde einde van de eerste termijn",
			"the adjournment counts from the end of the first term as the Atw extended it"})
	readingSuspensionEnd = newReading("suspension-end", calendar.BothWays,
		side{calendar.Source("Circulaire Wet dwangsom en beroep bij niet tijdig beslissen", "BWBR0035667"),
			"de dag waarop de opschorting eindigt telt als opgeschort",
			"the day on which the suspension ends counts as suspended"},
		side{awbArticle("4:15", "1", awb2009),
			"de dag waarop de opschorting eindigt telt niet als opgeschort (\"tot de dag waarop\")",
			"the day on which the suspension ends does not count as suspended (\"tot de dag waarop\")"})
	readingSuspensionInExtension = newReading("suspension-in-extension", calendar.Earlier,
		side{awbArticle("4:15", "1", awb2009),
			"een opschorting die begint op een dag die alleen de Atw toevoegt, verschuift de nominale laatste dag",
			"a suspension that begins on a day only the Atw added moves the nominal last day"},
		side{calendar.CiteATW("1", "1"),
			"een opschorting die begint op een dag die alleen de Atw toevoegt, heeft geen gevolg: de termijn was vol",
			"a suspension that begins on a day only the Atw added has no effect: the term was full"})
	readingPostWeek = newReading("post-week", calendar.Later,
		side{calendar.Ruling("ECLI:NL:GHDHA:2024:2311"),
			"de week voor ontvangst per post is zeven gewone dagen", "the week for arrival by post is seven plain days"},
		side{calendar.CiteATW("1", "1"),
			"de Atw verlengt ook de week voor ontvangst per post", "the Atw extends the week for arrival by post as well"})
	readingNoticeLastDay = newReading("notice-last-day", calendar.Earlier,
		side{calendar.Ruling("ECLI:NL:RBOVE:2021:3168"),
			"een ingebrekestelling die op de laatste dag is ontvangen, is prematuur",
			"a notice of default received on the last day is premature"},
		side{calendar.Ruling("ECLI:NL:RBROT:2014:4456"),
			"een ingebrekestelling die op de laatste dag is ontvangen, geldt als de dag erna ontvangen",
			"a notice of default received on the last day counts as received the day after"})
	readingPenaltyWeeks = newReading("penalty-weeks", calendar.Later,
		side{calendar.Ruling("ECLI:NL:RVS:2020:180"),
			"de twee weken na de ingebrekestelling zijn veertien gewone dagen",
			"the two weeks after the notice of default are fourteen plain days"},
		side{awbArticle("4:17", "1", awb2009),
			"de Atw geldt voor de twee weken na de ingebrekestelling",
			"the Atw applies to the two weeks after the notice of default"})
	readingPenaltyDecisionDay = newReading("penalty-decision-day", calendar.Earlier,
		side{calendar.Ruling("ECLI:NL:RBMNE:2023:6043"),
			"de dag van het besluit telt mee voor de dwangsom", "the day of the decision is a penalty day"},
		side{awbArticle("4:17", "1", awb2009),
			"de dag van het besluit telt niet mee voor de dwangsom", "the day of the decision is not a penalty day"})
	readingDisclosureWoo = newReading("disclosure-woo", calendar.Later,
		side{wooArticle("4.4", "5"),
			"openbaarmaking is op de dag twee weken na de bekendmaking", "disclosure is on the day two weeks after publication"},
		side{wooArticle("4.4", "5"),
			"openbaarmaking is op de dag nadat twee volle weken zijn verstreken: \"twee weken nadat\" zijn dezelfde woorden " +
				"als in artikel 6, vijfde lid, Wob",
			"disclosure is on the day after two full weeks have passed: \"twee weken nadat\" are the words of art. 6 lid 5 " +
				"Wob"})
	readingDefaultFrom = newReading("default-from", calendar.Later,
		side{calendar.Source("Circulaire Wet dwangsom en beroep bij niet tijdig beslissen", "BWBR0035667"),
			"de twee weken vóór het beroep lopen vanaf de verzending van de ingebrekestelling, waar die bekend is",
			"the two weeks before the appeal run from the sending of the notice of default, where that is known"},
		side{calendar.Source("UWV, Instructie Wet dwangsom, versie 21 april 2021, onderdeel 4.1.2.2", ""),
			"de twee weken vóór het beroep lopen vanaf de ontvangst van de ingebrekestelling",
			"the two weeks before the appeal run from the receipt of the notice of default"})
	readingAdjournmentCapacity = newReading("adjournment-capacity", calendar.Later,
		side{wooArticle("4.4", "2"),
			"een verdaging die niet op omvang of gecompliceerdheid rust, heeft geen gevolg",
			"an adjournment that rests on neither size nor complexity has no effect"},
		side{calendar.Ruling("ECLI:NL:RBMNE:2024:686"),
			"een verdaging wegens gebrek aan capaciteit houdt haar gevolg",
			"an adjournment for lack of capacity keeps its effect"})
	readingSuspensionOnLastDay = newReading("suspension-on-last-day", calendar.Later,
		side{awbArticle("4:15", "1", awb2009),
			"een mededeling op de laatste dag begint de dag erna en heeft geen gevolg",
			"a notice on the last day begins the day after and has no effect"},
		side{awbArticle("4:15", "1", awb2009),
			"een mededeling op de laatste dag is gedaan terwijl de termijn liep: haar dagen tellen",
			"a notice on the last day was given while the term ran: its days count"})
	readingConsentAfterEnd = newReading("consent-after-end", calendar.Later,
		side{calendar.Ruling("ECLI:NL:RBMNE:2017:4691"),
			"instemming met uitstel na de laatste dag heeft geen gevolg", "consent to delay after the last day has no effect"},
		side{awbArticle("4:15", "2", awb2009).Part("a"),
			"instemming met uitstel kan ook na de laatste dag: \"gedurende de termijn waarvoor de aanvrager … heeft " +
				"ingestemd\" kent die grens niet",
			"consent to delay can come after the last day too: the words of the article know no such limit"})
	readingCommitteeAnnounced = newReading("committee-announced", calendar.Later,
		side{calendar.Ruling("ECLI:NL:RVS:2016:2233"),
			"twaalf weken gelden alleen als de commissie binnen de eerste termijn is aangekondigd",
			"twelve weeks hold only where the committee was announced within the first term"},
		side{awbArticle("7:10", "1", awb2009),
			"twaalf weken gelden zodra de commissie \"is ingesteld\", wanneer dat ook is gemeld",
			"twelve weeks hold once the committee was set up, whenever that was told"})
	readingLateObjectionStart = newReading("late-objection-start", calendar.Later,
		side{awbArticle("7:10", "1", awb2009),
			"de termijn voor de beslissing op een te laat bezwaar loopt vanaf het einde van de bezwaartermijn",
			"the term for the decision on a late objection runs from the end of the objection term"},
		side{calendar.Source("UWV, Instructie Wet dwangsom, versie 21 april 2021, onderdeel 5.3", ""),
			"de termijn voor de beslissing op een te laat bezwaar loopt vanaf de ontvangst ervan",
			"the term for the decision on a late objection runs from its receipt"})
	readingNoticeAfterCourtTerm = newReading("notice-after-court-term", calendar.Earlier,
		side{calendar.Ruling("ECLI:NL:CRVB:2020:2408"),
			"na een verstreken termijn van de rechtbank is een ingebrekestelling nodig, tenzij er eerder in de procedure " +
				"een is gegeven", "after a term set by the court has lapsed a notice of default is needed, unless one was " +
				"given earlier in the procedure"},
		side{awbArticle("6:12", "3", awb2009),
			"na een verstreken termijn van de rechtbank kan een ingebrekestelling redelijkerwijs niet worden gevergd",
			"after a term set by the court has lapsed a notice of default cannot reasonably be asked"})
	readingDisclosureWait = newReading("disclosure-wait", calendar.Earlier,
		side{wobArticle("6", "5", wob2009),
			"twee volle weken na de bekendmaking moeten verstreken zijn", "two full weeks must have passed after publication"},
		side{wobArticle("6", "5", wob2009),
			"verstrekking mag op de dag twee weken na de bekendmaking",
			"disclosure may be on the day two weeks after publication"})
)

type side struct {
	cite           calendar.Citation
	dutch, english string
}

// readings is every reading, in the order of their numbers. It is complete
// once the package is initialised and does not change after.
var readings []*calendar.Reading

var (
	readingBesDeemed = newReading("bes-deemed", calendar.Later,
		side{warbesArticle("3", "3"),
			"de weigering geldt op de laatste dag van de termijn", "the refusal is deemed on the last day of the term"},
		side{warbesArticle("3", "3"),
			"de weigering geldt op de dag na de laatste dag van de termijn",
			"the refusal is deemed on the day after the last day of the term"})
	readingBesThirtyDays = newReading("bes-thirty-days", calendar.Later,
		side{calendar.CiteATW("4", ""),
			"de dertig dagen verlengen de vier maanden en worden niet door de Atw verlengd",
			"the thirty days prolong the four months and are not extended by the Atw"},
		side{calendar.CiteATW("1", "1"),
			"dertig dagen zijn niet meer dan negentig: de Atw verlengt ze",
			"thirty days are not more than ninety: the Atw extends them"})
)

func newReading(id string, direction calendar.Direction, byDefault, otherwise side) *calendar.Reading {
	r, err := calendar.NewReading(len(readings), id,
		define("reading."+id+".default", byDefault.cite, byDefault.dutch, byDefault.english),
		define("reading."+id+".other", otherwise.cite, otherwise.dutch, otherwise.english), direction)
	if err != nil {
		panic(err)
	}
	readings = append(readings, r)
	return r
}

// AllReadings returns every reading of this package.
func AllReadings() iter.Seq[*calendar.Reading] { return slices.Values(readings) }

// ParseReading returns the reading with an id, such as "adjournment-from". An
// unknown id is an error.
func ParseReading(id string) (*calendar.Reading, error) {
	for _, r := range readings {
		if r.ID() == id {
			return r, nil
		}
	}
	return nil, fmt.Errorf("wob.ParseReading(%s): no such reading", quote.Text(id))
}
