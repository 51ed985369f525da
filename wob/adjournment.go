package wob

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
)

// adjournmentLaw is one power to adjourn (verdagen), with what is said of an
// adjournment that falls short of it.
type adjournmentLaw struct {
	by           *calendar.Provision // the step
	taken        *calendar.Provision // the step of one that is assumed, on no day
	late         *calendar.Provision // notified after the last day: no effect
	again        *calendar.Provision // a second one: no effect
	againAssumed *calendar.Provision // a second one where the first is assumed
	nothing      *calendar.Provision // the day named is not later: no effect
	cut          *calendar.Provision // longer than allowed: the maximum
	decided      *calendar.Provision // notified after the decision: no effect
	reasons      *calendar.Provision // without reasons: keeps its effect; nil where no reasons are asked
	size         *calendar.Provision // not for size or complexity: no effect; nil where that is not asked
	added        *calendar.Provision // caveat: notified on a day that only the Atw added
	assumed      *calendar.Provision // caveat: nobody says that it was notified
}

// adjournmentLateView is put on an answer with a notice that came too late.
var adjournmentLateView = define("awb.4.13.late-adjournment",
	calendar.Source("Circulaire Wet dwangsom en beroep bij niet tijdig beslissen", "BWBR0035667"),
	"dat een te late verdaging geen gevolg heeft, is de lezing van de circulaire, en dat de dag van verzending van de "+
		"mededeling beslist, is afgeleid; rechtspraak is niet bekend",
	"that an adjournment notified too late has no effect is the view of the circular, and that the day on which the "+
		"notice was sent decides is derived; no ruling is known")

// newAdjournment defines what goes with a power to adjourn under an id.
func newAdjournment(id string, c calendar.Citation) *adjournmentLaw {
	return &adjournmentLaw{
		by: define(id, c,
			"verdaagd met {span}, medegedeeld op {on}: tot en met {to}",
			"adjourned by {span}, notified on {on}: up to and including {to}"),
		taken: define(id+".assumed", c,
			"naar is aangenomen verdaagd met {span}: tot en met {to}",
			"adjourned by {span}, as is assumed: up to and including {to}"),
		late: define(id+".late", c,
			"de verdaging van {on} is medegedeeld na de laatste dag van de eerste termijn ({to}) en heeft geen gevolg",
			"the adjournment of {on} was notified after the last day of the first term ({to}) and has no effect"),
		again: define(id+".again", c,
			"op {from} was al verdaagd; de verdaging van {on} heeft geen gevolg: de beslissing kan één keer worden verdaagd",
			"an adjournment was notified on {from} already; that of {on} has no effect: a term is adjourned once"),
		againAssumed: define(id+".assumed.again", c,
			"aangenomen is dat al was verdaagd; een verdere verdaging heeft geen gevolg: de beslissing kan één keer worden "+
				"verdaagd",
			"it is assumed that the decision was adjourned already; a further adjournment has no effect: a term is "+
				"adjourned once"),
		nothing: define(id+".not-later", c,
			"de verdaging noemt een dag die niet na het nominale einde van de termijn ({to}) ligt en heeft geen gevolg",
			"the adjournment names a day that is not after the nominal end of the term ({to}) and has no effect"),
		cut: define(id+".too-long", c,
			"de verdaging is langer dan de wet toestaat en telt voor {days}",
			"the adjournment is longer than the act allows and counts for {days}"),
		decided: define(id+".after-decision", c,
			"de verdaging van {on} is medegedeeld na de bekendmaking van het besluit en heeft geen gevolg",
			"the adjournment of {on} was notified after the decision was published and has no effect"),
		assumed: define(id+".assumed-longest", c,
			"of en wanneer is verdaagd, staat er niet: aangenomen is dat de verdaging tijdig is medegedeeld, en voor zover "+
				"niets anders is gezegd met de langste duur die de wet toestaat",
			"whether and when the decision was adjourned is not said: it is assumed that it was notified in time, and "+
				"unless something else is said for as long as the act allows"),
		added: define(id+".added-day", c,
			"de verdaging van {on} is medegedeeld op een dag die alleen de Atw aan de eerste termijn toevoegt; dat dit op "+
				"tijd is, is afgeleid; rechtspraak is niet bekend",
			"the adjournment of {on} was notified on a day that only the Atw added to the first term; that this is in time "+
				"is derived, not decided"),
	}
}

// withReasons is for an act that asks for reasons: "voor de afloop van de eerste
// termijn schriftelijk gemotiveerd mededeling" (arts. 6 lid 2 Wob and 4.4 lid 2 Woo).
func (a *adjournmentLaw) withReasons(id string, c calendar.Citation) *adjournmentLaw {
	a.reasons = define(id+".no-reasons", c,
		"de mededeling van de verdaging is niet gemotiveerd; dat die haar gevolg verliest, is niet uitgemaakt",
		"the notice of the adjournment gives no reasons; no ruling holds that it loses its effect")
	return a
}

// forSize is for an act that allows adjournment only "indien de omvang of de
// gecompliceerdheid" of the information "een verlenging rechtvaardigt" (arts. 6 lid 6
// onder b Wob and 4.4 lid 2 Woo).
func (a *adjournmentLaw) forSize(id string, c calendar.Citation) *adjournmentLaw {
	a.size = define(id+".not-for-size", c,
		"de verdaging rust niet op de omvang of de gecompliceerdheid van de informatie en heeft geen gevolg",
		"the adjournment does not rest on the size or the complexity of the information and has no effect")
	return a
}

// adjournments gives the adjournment of a term that counts, as a neutral fact,
// and what became of the power to adjourn. The earliest counts, whatever becomes
// of it; one after the clock ended and one that rests on nothing the act allows
// go no further.
func (r *run) adjournments(
	clock *clockLaw, all []Adjournment, e ending, start calendar.Date,
) (counts calendar.Adjournment, used event) {
	law, first := clock.adjournment, 0
	for i := range all {
		if notified(&all[i], start).Before(notified(&all[first], start)) {
			first = i
		}
	}
	for i := range all {
		a := &all[i]
		on := notified(a, start)
		args := calendar.Args{On: on, From: notified(&all[first], start), To: e.on}
		switch {
		case e.before(on):
			r.out.find(e.after(law.decided), on, args)
			continue
		case i != first && all[first].Notified.IsZero():
			r.out.find(law.againAssumed, a.Notified, args)
			continue
		case i != first:
			r.out.find(law.again, a.Notified, args)
			continue
		}
		used = event{happened: true, on: a.Notified}
		if a.Assumed {
			r.out.warn(law.assumed, calendar.Args{})
		}
		if law.size != nil && a.Size == calendar.No && !r.has(readingAdjournmentCapacity) {
			r.out.find(law.size, a.Notified, args)
			continue
		}
		if law.reasons != nil && a.Reasons == calendar.No {
			r.out.find(law.reasons, a.Notified, args)
		}
		counts = calendar.Adjournment{Notified: on, By: a.By, Until: a.Until}
	}
	return counts, used
}

// notified is the day on which an adjournment was notified; of one that is
// assumed, a day that is in time.
func notified(a *Adjournment, start calendar.Date) calendar.Date {
	if a.Notified.IsZero() {
		return start
	}
	return a.Notified
}

// say turns what the term notes of an adjournment into findings.
// One that is assumed has no day.
func (law *adjournmentLaw) say(out *Timeline, n calendar.Note, adjourned int, assumed bool) {
	args, on := calendar.Args{On: n.On, To: n.Last, N: adjourned}, n.On
	if assumed {
		on = calendar.Date{}
	}
	switch n.Kind {
	case calendar.AdjournmentLate:
		out.find(law.late, on, args)
	case calendar.AdjournmentNothing:
		out.find(law.nothing, on, args)
	case calendar.AdjournmentCut:
		out.find(law.cut, on, args)
	}
}

// LongestAdjournment returns the longest adjournment that the act in force on
// the day of receipt allows.
func LongestAdjournment(received calendar.Date) (calendar.Span, error) {
	law, err := dutch().decisions.at(receipt(received))
	if err != nil {
		return calendar.Span{}, fmt.Errorf("wob.LongestAdjournment(%s): %w", received, err)
	}
	return law.ordinary.most, nil
}
