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
			"de verdaging telt vanaf het nominale einde van de eerste termijn", "the adjournment counts from the nominal end of the first term"},
		side{wobArticle("6", "2", wob2009),
			"de verdaging telt vanaf het door de Atw verlengde einde van de eerste termijn", "the adjournment counts from the end of the first term as the Atw extended it"})
	readingSuspensionEnd = newReading("suspension-end", calendar.Earlier,
		side{calendar.Source("Circulaire Wet dwangsom en beroep bij niet tijdig beslissen", "BWBR0035667"),
			"de dag waarop de opschorting eindigt telt als opgeschort", "the day on which the suspension ends counts as suspended"},
		side{awbArticle("4:15", "1", awb2009),
			"de dag waarop de opschorting eindigt telt niet als opgeschort (\"tot de dag waarop\")", "the day on which the suspension ends does not count as suspended (\"tot de dag waarop\")"})
	readingSuspensionInExtension = newReading("suspension-in-extension", calendar.Earlier,
		side{awbArticle("4:15", "1", awb2009),
			"een opschorting die begint op een dag die alleen de Atw toevoegt, verschuift de nominale laatste dag", "a suspension that begins on a day only the Atw added moves the nominal last day"},
		side{calendar.CiteATW("1", "1"),
			"een opschorting die begint op een dag die alleen de Atw toevoegt, heeft geen gevolg: de termijn was vol", "a suspension that begins on a day only the Atw added has no effect: the term was full"})
	readingPostWeek = newReading("post-week", calendar.Later,
		side{calendar.Ruling("ECLI:NL:GHDHA:2024:2311"),
			"de week voor ontvangst per post is zeven gewone dagen", "the week for arrival by post is seven plain days"},
		side{calendar.CiteATW("1", "1"),
			"de Atw verlengt ook de week voor ontvangst per post", "the Atw extends the week for arrival by post as well"})
	readingNoticeLastDay = newReading("notice-last-day", calendar.Earlier,
		side{calendar.Ruling("ECLI:NL:RBOVE:2021:3168"),
			"een ingebrekestelling die op de laatste dag is ontvangen, is prematuur", "a notice of default received on the last day is premature"},
		side{calendar.Ruling("ECLI:NL:RBROT:2014:4456"),
			"een ingebrekestelling die op de laatste dag is ontvangen, geldt als de dag erna ontvangen", "a notice of default received on the last day counts as received the day after"})
	readingPenaltyWeeks = newReading("penalty-weeks", calendar.Later,
		side{calendar.Ruling("ECLI:NL:RVS:2020:180"),
			"de twee weken na de ingebrekestelling zijn veertien gewone dagen", "the two weeks after the notice of default are fourteen plain days"},
		side{awbArticle("4:17", "1", awb2009),
			"de Atw geldt voor de twee weken na de ingebrekestelling", "the Atw applies to the two weeks after the notice of default"})
	readingPenaltyDecisionDay = newReading("penalty-decision-day", calendar.Earlier,
		side{calendar.Ruling("ECLI:NL:RBMNE:2023:6043"),
			"de dag van het besluit telt mee voor de dwangsom", "the day of the decision is a penalty day"},
		side{awbArticle("4:17", "1", awb2009),
			"de dag van het besluit telt niet mee voor de dwangsom", "the day of the decision is not a penalty day"})
	readingDisclosureWait = newReading("disclosure-wait", calendar.Earlier,
		side{wobArticle("6", "5", wob2009),
			"twee volle weken na de bekendmaking moeten verstreken zijn", "two full weeks must have passed after publication"},
		side{wobArticle("6", "5", wob2009),
			"verstrekking mag op de dag twee weken na de bekendmaking", "disclosure may be on the day two weeks after publication"})
)

type side struct {
	cite           calendar.Citation
	dutch, english string
}

// readings is every reading, in the order of their numbers. It is complete
// once the package is initialised and does not change after.
var readings []*calendar.Reading

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
