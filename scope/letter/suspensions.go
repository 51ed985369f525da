package letter

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// suspensionCaveats are the caveats on suspensions of which the letter does not
// tell enough, each cited for one act.
type suspensionCaveats struct {
	views, precision, agreed, other *calendar.Provision // has no day: not counted
	end                             *calendar.Provision // delay agreed, until no day
	noGround                        *calendar.Provision
}

// stands is where an act says, lid by lid, what else suspends the term than asking
// for views.
func newSuspensionCaveats(
	suffix string, views calendar.Citation, stands func(paragraph string) calendar.Citation,
) suspensionCaveats {
	undated := func(id string, c calendar.Citation, dutch, english string) *calendar.Provision {
		return define("scope.suspension."+id+suffix, c,
			dutch+" zonder dag: of en hoelang dat de termijn opschortte is niet bekend en niet meegeteld; "+
				"de laatste dag kan later liggen",
			english+" without a day: whether and how long that suspended the term is not known and was not counted; "+
				"the last day may be later")
	}
	return suspensionCaveats{
		views: undated("views.day-unknown", views, "de brief vertelt dat een zienswijze is gevraagd,",
			"the letter tells that a view was asked"),
		precision: undated("precision.day-unknown", stands("1"),
			"de brief vertelt dat om aanvulling of precisering is gevraagd,",
			"the letter tells that the requester was asked to supplement or be more precise"),
		agreed: undated("agreed.day-unknown", stands("2"), "de brief vertelt dat met uitstel is ingestemd,",
			"the letter tells that delay was agreed"),
		other: undated("day-unknown", stands(""), "de brief vertelt dat de termijn is opgeschort,",
			"the letter tells that the term was suspended"),
		end: define("scope.suspension.agreed.end-unknown"+suffix, stands("2"),
			"de instemming met uitstel van {on} noemt in de brief geen dag; zij is niet meegeteld, en de laatste dag kan "+
				"later liggen",
			"the consent to delay of {on} names no day in the letter; it was not counted, and the last day may be later"),
		noGround: define("scope.suspension.ground-unknown"+suffix, stands(""),
			"de brief noemt geen grond voor de opschorting van {on}; zij is niet meegeteld",
			"the letter names no ground for the suspension of {on}; it was not counted"),
	}
}

// suspensions puts what suspended the term in the case. The events are in the
// order of their days.
func (e *Exam) suspensions(c *clockCase, own []told) {
	law := &e.act.clock.suspended
	views, supplies := viewEndings(own), supplyEndings(own)
	for _, ev := range own {
		if !movesTerm(ev.Kind) {
			continue
		}
		if ev.On.IsZero() {
			c.warn(law.undated(ev.Kind), calendar.Args{})
			continue
		}
		if !e.counts(c, ev) {
			continue
		}
		switch ev.Kind {
		case ViewsAsked:
			end := views[ev.Event]
			c.suspend(ev, wob.Suspension{
				Ground: e.viewsGround(ev.On), Notified: ev.On, Set: ev.Set, Until: end.until, EndKnown: end.known,
			})
		case PrecisionAsked:
			// Only an invitation that sets a term suspends (ECLI:NL:RVS:2016:2527).
			if !ev.Set.IsZero() {
				end := supplies[ev.Event]
				c.suspend(ev, wob.Suspension{
					Ground: wob.SupplementAsked, Notified: ev.On, Set: ev.Set, Until: end.until, EndKnown: end.known,
				})
			}
		case DelayAgreed:
			if ev.Until.IsZero() {
				c.warn(law.end, calendar.Args{On: ev.On})
				continue
			}
			c.suspend(ev, wob.Suspension{Ground: wob.ConsentToDelay, Notified: ev.On, Until: ev.Until})
		case Suspended:
			c.stated(law, ev)
		}
	}
}

// movesTerm reports whether an event of a kind can suspend the term.
func movesTerm(k EventKind) bool {
	return k == ViewsAsked || k == PrecisionAsked || k == DelayAgreed || k == Suspended
}

func (law *suspensionCaveats) undated(k EventKind) *calendar.Provision {
	switch k {
	case ViewsAsked:
		return law.views
	case PrecisionAsked:
		return law.precision
	case DelayAgreed:
		return law.agreed
	}
	return law.other
}

// suspend adds a suspension to the case. One of which the end is not known is
// not counted by the clock, which says so.
func (c *clockCase) suspend(ev told, s wob.Suspension) {
	c.Case.Suspensions = append(c.Case.Suspensions, s)
	c.events["suspensions"+at(len(c.Case.Suspensions)-1)] = ev.key
}

// stated adds a suspension that the letter tells of as such.
func (c *clockCase) stated(law *suspensionCaveats, ev told) {
	s := wob.Suspension{Ground: ev.Ground, Notified: ev.On, Until: ev.Until}
	switch ev.Ground {
	case "":
		c.warn(law.noGround, calendar.Args{On: ev.On})
		return
	case wob.ApplicantDelay, wob.ForceMajeure: // a state of affairs, from its first day on
		s.Notified, s.From = calendar.Date{}, ev.On
		if s.Until.Before(s.From) {
			s.Until = calendar.Date{} // that cannot be; a finding says so
		}
	case wob.ConsentToDelay:
		if s.Until.IsZero() {
			c.warn(law.end, calendar.Args{On: ev.On})
			return
		}
	}
	if s.Until.IsZero() {
		s.EndKnown = calendar.No
	}
	c.suspend(ev, s)
}

// viewsGround is the ground on which asking for views suspends on a day.
func (e *Exam) viewsGround(on calendar.Date) wob.SuspensionGround {
	if a := actOn(e.Letter.Territory, on); a != nil && a.views != "" {
		return a.views
	}
	return wob.ViewsAsked
}

// An ending is the day on which a suspension ended, as far as the letter tells
// it; known is No where it tells of an end and not of its day, or of none.
type ending struct {
	until calendar.Date
	known calendar.Answer
}

// viewEndings returns when the last view came that was asked for by each event
// (art. 6 lid 3 Wob, art. 4.4 lid 3 Woo: "de dag waarop door de belanghebbende of
// belanghebbenden een zienswijze naar voren is gebracht").
//
// Views go by party and by day. Of a party that both was asked and answered, the
// last view it gave before it was asked again counts. All others are taken
// together: what was asked stays open until as many views came as were asked for,
// and the last of them closes it.
func viewEndings(own []told) map[*Event]ending {
	asked, given := map[string]bool{}, map[string]bool{}
	for _, ev := range own {
		switch ev.Kind {
		case ViewsAsked:
			asked[ev.Party] = true
		case ViewsGiven:
			given[ev.Party] = true
		}
	}
	rounds := map[string]*round{}
	endings := map[*Event]ending{}
	for _, ev := range own {
		if ev.Kind != ViewsAsked && ev.Kind != ViewsGiven {
			continue
		}
		party := ev.Party
		if !asked[party] || !given[party] {
			party = ""
		}
		r := rounds[party]
		if r == nil {
			r = new(round)
			rounds[party] = r
		}
		switch {
		case ev.On.IsZero():
			if ev.Kind == ViewsGiven {
				r.undated = true
			}
		case ev.Kind == ViewsAsked:
			r.ask(ev.Event, endings)
		default:
			r.answer(ev.On)
		}
	}
	for _, r := range rounds {
		r.close(endings)
	}
	return endings
}

// A round is what was asked of the same parties and not answered yet.
type round struct {
	asked   []*Event
	open    int           // how many answers are still to come
	last    calendar.Date // the last answer
	undated bool          // an answer has no day
}

func (r *round) ask(e *Event, endings map[*Event]ending) {
	if r.open <= 0 {
		r.close(endings)
	}
	r.asked = append(r.asked, e)
	r.open++
}

func (r *round) answer(on calendar.Date) {
	r.last = on
	r.open--
}

// close ends what is open on the day of the last answer. Without one it ends
// when the term lapsed that was set; an answer without a day may be any.
func (r *round) close(endings map[*Event]ending) {
	for _, e := range r.asked {
		switch {
		case r.undated:
			endings[e] = ending{known: calendar.No}
		case !r.last.IsZero():
			endings[e] = ending{until: r.last}
		case e.Set.IsZero():
			endings[e] = ending{known: calendar.No}
		}
	}
	*r = round{undated: r.undated}
}

// supplyEndings returns when the requester answered what each event asked. Who
// was asked again did not answer before: the term that was set first lapsed.
func supplyEndings(own []told) map[*Event]ending {
	endings := map[*Event]ending{}
	var asked *Event
	undated := false
	for _, ev := range own {
		switch ev.Kind {
		case PrecisionAsked:
			if !ev.On.IsZero() {
				asked = ev.Event
			}
		case PrecisionGiven, Supplemented:
			if ev.On.IsZero() {
				undated = true
			} else if asked != nil {
				endings[asked] = ending{until: ev.On}
				asked = nil
			}
		}
	}
	if undated {
		endings[asked] = ending{known: calendar.No}
	}
	return endings
}
