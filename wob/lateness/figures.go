package lateness

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// The flat terms that published figures go by: four weeks, six and eight, as
// plain calendar days without any extension.
const flatShort, flatMiddle, flatLong = 28, 42, 56

// A figure is one of the figures of a tally: its key in JSON, its name, how it
// is shown, and how it is made.
type figure struct {
	key            string
	dutch, english string
	shown          shown
	value          func(t *Tally) (n Tenths, ok bool) // ok is false where there is nothing to say it of
}

type shown uint8

const (
	asCount shown = iota
	asShare       // in a hundred
	asDays
)

func count(n func(t *Tally) int) func(*Tally) (Tenths, bool) {
	return func(t *Tally) (Tenths, bool) { return Tenths(n(t) * 10), true }
}

// share is what n is in a hundred of whole.
func share(n, whole func(t *Tally) int) func(*Tally) (Tenths, bool) {
	return func(t *Tally) (Tenths, bool) {
		w := whole(t)
		if w == 0 {
			return 0, false
		}
		return Share(n(t), w), true
	}
}

func mean(d func(t *Tally) *Days) func(*Tally) (Tenths, bool) {
	return func(t *Tally) (Tenths, bool) { return d(t).Mean() }
}

func percentile(d func(t *Tally) *Days, p int) func(*Tally) (Tenths, bool) {
	return func(t *Tally) (Tenths, bool) { return d(t).Percentile(p) }
}

func within(days int) func(t *Tally) int { return func(t *Tally) int { return t.Taken.Within(days) } }

func taken(t *Tally) *Days   { return &t.Taken }
func net(t *Tally) *Days     { return &t.Net }
func late(t *Tally) *Days    { return &t.DaysLate }
func overdue(t *Tally) *Days { return &t.DaysOverdue }

func due(t *Tally) int { return t.Decided() + t.Overdue }
func objectionsDue(t *Tally) int {
	return t.ObjectionsInTime + t.ObjectionsLate + t.ObjectionsOverdue
}

// figures are all figures, in the order in which they are written.
var figures = []figure{
	{"requests", "verzoeken", "requests", asCount, count((*Tally).Requests)},
	{"firstTerm", "besloten binnen de eerste termijn", "decided in the first term", asCount,
		count(func(t *Tally) int { return t.FirstTerm })},
	{"adjournedTerm", "alleen binnen de verdaagde termijn", "only within the adjourned term", asCount,
		count(func(t *Tally) int { return t.AdjournedTerm })},
	{"late", "te laat besloten", "decided late", asCount, count(func(t *Tally) int { return t.Late })},
	{"open", "nog niet besloten, termijn loopt", "not decided, the term runs", asCount,
		count(func(t *Tally) int { return t.Open })},
	{"overdue", "nog niet besloten, termijn verstreken", "not decided, overdue", asCount,
		count(func(t *Tally) int { return t.Overdue })},
	{"closed", "afgesloten zonder besluit", "closed without a decision", asCount,
		count(func(t *Tally) int { return t.Closed })},
	{"unjudged", "niet besloten, geen dag gevraagd", "not decided, no day asked about", asCount,
		count(func(t *Tally) int { return t.Unjudged })},
	{"bad", "onbruikbaar", "bad", asCount, count(func(t *Tally) int { return t.Bad })},

	{"decided", "besloten", "decided", asCount, count((*Tally).Decided)},
	{"inTimeShare", "op tijd, van wat is besloten", "in time, of what was decided", asShare,
		share((*Tally).InTime, (*Tally).Decided)},
	{"inTimeOfDueShare", "op tijd, met wat over tijd is meegeteld", "in time, what is overdue counted in",
		asShare, share((*Tally).InTime, due)},
	{"within28", "besloten binnen 28 dagen", "decided within 28 days", asCount, count(within(flatShort))},
	{"within42", "besloten binnen 42 dagen", "decided within 42 days", asCount, count(within(flatMiddle))},
	{"within56", "besloten binnen 56 dagen", "decided within 56 days", asCount, count(within(flatLong))},
	{"within28Share", "binnen 28 dagen, van wat is besloten", "within 28 days, of what was decided", asShare,
		share(within(flatShort), (*Tally).Decided)},
	{"within42Share", "binnen 42 dagen, van wat is besloten", "within 42 days, of what was decided", asShare,
		share(within(flatMiddle), (*Tally).Decided)},
	{"within56Share", "binnen 56 dagen, van wat is besloten", "within 56 days, of what was decided", asShare,
		share(within(flatLong), (*Tally).Decided)},

	{"daysMedian", "dagen tot het besluit, mediaan", "days to the decision, median", asDays, percentile(taken, 50)},
	{"daysMean", "dagen tot het besluit, gemiddelde", "days to the decision, mean", asDays, mean(taken)},
	{"daysLowerQuartile", "dagen tot het besluit, eerste kwartiel", "days to the decision, lower quartile",
		asDays, percentile(taken, 25)},
	{"daysUpperQuartile", "dagen tot het besluit, derde kwartiel", "days to the decision, upper quartile",
		asDays, percentile(taken, 75)},
	{"days90", "dagen tot het besluit, negentigste percentiel", "days to the decision, 90th percentile",
		asDays, percentile(taken, 90)},
	{"netMedian", "zonder opschorting, mediaan", "without suspension, median", asDays, percentile(net, 50)},
	{"netMean", "zonder opschorting, gemiddelde", "without suspension, mean", asDays, mean(net)},
	{"lateMedian", "dagen te laat, mediaan", "days late, median", asDays, percentile(late, 50)},
	{"lateMean", "dagen te laat, gemiddelde", "days late, mean", asDays, mean(late)},
	{"late90", "dagen te laat, negentigste percentiel", "days late, 90th percentile", asDays, percentile(late, 90)},
	{"overdueMedian", "dagen over tijd, mediaan", "days overdue, median", asDays, percentile(overdue, 50)},

	{"adjourned", "verdaagd", "adjourned", asCount, count(func(t *Tally) int { return t.Adjourned })},
	{"adjournedShare", "verdaagd", "adjourned", asShare, share(func(t *Tally) int { return t.Adjourned }, known)},
	{"adjournedLate", "te laat verdaagd, zonder gevolg", "adjourned too late, without effect", asCount,
		count(func(t *Tally) int { return t.AdjournedLate })},
	{"adjournedTooLong", "langer verdaagd dan mag", "adjourned for longer than allowed", asCount,
		count(func(t *Tally) int { return t.AdjournedTooLong })},
	{"adjournmentAssumed", "verdaging aangenomen", "adjournment assumed", asCount,
		count(func(t *Tally) int { return t.Assumed })},
	{"suspended", "opgeschort", "suspended", asCount, count(func(t *Tally) int { return t.Suspended })},
	{"suspendedShare", "opgeschort", "suspended", asShare,
		share(func(t *Tally) int { return t.Suspended }, (*Tally).Requests)},
	{"penalty", "dwangsom gaan lopen", "penalty ran", asCount, count(func(t *Tally) int { return t.Penalty })},

	{"objections", "bezwaren", "objections", asCount, count(func(t *Tally) int { return t.Objections })},
	{"objectionsInTime", "op tijd beslist op bezwaar", "objections decided in time", asCount,
		count(func(t *Tally) int { return t.ObjectionsInTime })},
	{"objectionsLate", "te laat beslist op bezwaar", "objections decided late", asCount,
		count(func(t *Tally) int { return t.ObjectionsLate })},
	{"objectionsOpen", "bezwaren waarvan de termijn loopt", "objections whose term runs", asCount,
		count(func(t *Tally) int { return t.ObjectionsOpen })},
	{"objectionsOverdue", "bezwaren over tijd", "objections overdue", asCount,
		count(func(t *Tally) int { return t.ObjectionsOverdue })},
	{"objectionsWithdrawn", "bezwaren ingetrokken", "objections withdrawn", asCount,
		count(func(t *Tally) int { return t.ObjectionsWithdrawn })},
	{"objectionsInTimeShare", "bezwaren op tijd, met wat over tijd is meegeteld",
		"objections in time, what is overdue counted in", asShare,
		share(func(t *Tally) int { return t.ObjectionsInTime }, objectionsDue)},
}

// known is of how many requests the facts say whether they were adjourned.
func known(t *Tally) int { return t.Requests() - t.Assumed }

func (f figure) name(l calendar.Lang) string { return words.Say(l, f.dutch, f.english) }

// append writes the figure as a number: a count whole, the others with one
// decimal.
func (f figure) append(b []byte, n Tenths) []byte {
	if f.shown == asCount {
		return strconv.AppendInt(b, int64(n/10), 10)
	}
	return append(b, n.String()...)
}

// GroupName names for people what requests are grouped by; a way of grouping
// that this package does not know is its own name.
func GroupName(by string, l calendar.Lang) string {
	switch by {
	case ByYearReceived:
		return words.Say(l, "jaar van ontvangst", "year of receipt")
	case ByQuarterReceived:
		return words.Say(l, "kwartaal van ontvangst", "quarter of receipt")
	case ByYearDecided:
		return words.Say(l, "jaar van het besluit", "year of the decision")
	case ByBody:
		return words.Say(l, "bestuursorgaan", "body")
	case ByAct:
		return words.Say(l, "wet", "act")
	}
	return by
}

// notes say what the figures rest on that is not certain.
func (r *Report) notes(l calendar.Lang) []string {
	var out []string
	add := func(when bool, dutch, english string) {
		if when {
			out = append(out, words.Say(l, dutch, english))
		}
	}
	n := func(n int) string {
		if n == 1 {
			return words.Say(l, "1 verzoek", "1 request")
		}
		return strconv.Itoa(n) + words.Say(l, " verzoeken", " requests")
	}
	t := &r.all
	add(t.Decided() > 0,
		"28, 42 en 56 dagen zijn kalenderdagen zonder verlenging: geen wettelijke termijnen, ter vergelijking.",
		"28, 42 and 56 days are calendar days without extension: no terms of the law, for comparison.")
	add(r.ReceiptAssumed,
		"De dagen van ontvangst zijn die van de verzoeken zelf: wie later ontving, had langer de tijd.",
		"The days of receipt are those of the requests themselves: who received later had longer.")
	add(t.Assumed > 0,
		"Van "+n(t.Assumed)+" is de verdaging aangenomen: op tijd binnen de verdaagde termijn is een bovengrens.",
		"Of "+n(t.Assumed)+" the adjournment is assumed: in time within the adjourned term is an upper bound.")
	add(t.Open+t.Overdue > 0,
		"Wat nog niet is besloten ("+n(t.Open+t.Overdue)+") staat niet in de dagen tot het besluit.",
		"What is not decided ("+n(t.Open+t.Overdue)+") is not in the days to the decision.")
	add(t.Unjudged > 0,
		"Of wat geen besluit heeft ("+n(t.Unjudged)+") over tijd is, is niet bekend: er is geen dag gevraagd.",
		"Whether what has no decision ("+n(t.Unjudged)+") is overdue is not known: no day was asked about.")
	return out
}
