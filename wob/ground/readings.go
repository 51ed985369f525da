package ground

import (
	"fmt"
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/quote"
)

// firstReading is the number of the first reading of this package; those of
// package wob count from 0.
const firstReading = 48

// The readings of the grounds: points on which the act leaves two answers.
var (
	readingEmissions = newReading(0, "emissions-51-6",
		define("reading.emissions-51-6.default", wooArt("5.1", "7"),
			"bij milieu-informatie die betrekking heeft op emissies in het milieu valt ook het zesde lid weg, dat een vorm "+
				"is van het "+
				"eerste lid onder c (afgeleid)",
			"for emissions paragraph 6 falls as well, which is a form of paragraph 1(c) (inferred)"),
		define("reading.emissions-51-6.other", wooArt("5.1", "7"),
			"het zevende lid noemt het zesde lid niet: bij ernstige schade blijft een afweging mogelijk (afgeleid)",
			"paragraph 7 does not name paragraph 6: where the harm is serious, a weighing remains (inferred)"))
	readingFiveYears = newReading(1, "five-years-at",
		define("reading.five-years-at.default", wooArt("5.3", ""),
			"of informatie ouder is dan vijf jaar, is de vraag op de dag van het besluit (afgeleid)",
			"whether information is older than five years is asked on the day of the decision (inferred)"),
		define("reading.five-years-at.other", wooArt("5.3", ""),
			"\"bij een verzoek om informatie die ouder is\": de dag van het verzoek telt (afgeleid)",
			"\"bij een verzoek om informatie die ouder is\": the day of the request counts (inferred)"))
)

func newReading(n int, id string, byDefault, otherwise *calendar.Provision) *calendar.Reading {
	r, err := calendar.NewReading(firstReading+n, id, byDefault, otherwise, calendar.BothWays)
	if err != nil {
		panic(err)
	}
	return r
}

// readings is every reading of this package.
var readings = []*calendar.Reading{readingEmissions, readingFiveYears}

// AllReadings returns every reading of this package.
func AllReadings() iter.Seq[*calendar.Reading] { return slices.Values(readings) }

// ParseReading returns the reading with an id, such as "five-years-at". An
// unknown id is an error.
func ParseReading(id string) (*calendar.Reading, error) {
	for _, r := range readings {
		if r.ID() == id {
			return r, nil
		}
	}
	return nil, fmt.Errorf("ground.ParseReading(%s): no such reading", quote.Text(id))
}

// choose returns the readings of which the other side is chosen.
func choose(chosen []*calendar.Reading) calendar.Readings {
	var rs calendar.Readings
	for _, r := range chosen {
		if r != nil {
			rs = rs.With(r)
		}
	}
	return rs
}
