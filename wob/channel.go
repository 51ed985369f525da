package wob

import "github.com/wobrules/wobrules/calendar"

// wmebv is the act that modernised electronic communication with public bodies:
// title 2.3 Awb from 1 January 2026. Its articles were not read.
var wmebv = calendar.Source("Wet modernisering elektronisch bestuurlijk verkeer, Stb. 2023, 183", "BWBR0048252")

var (
	channelPassedOn = define("awb.2.3.channel.passed-on", wmebv,
		"het bericht kwam langs een andere weg dan was aangewezen en is op {on} binnen het orgaan doorgestuurd: vanaf "+
			"die dag is gerekend. De tekst van de wet is niet gelezen",
		"the message came by another way than the one designated and was passed on inside the body on {on}: the days "+
			"count from then. The text of the act was not read")
	channelNotTold = define("awb.2.3.channel.not-told", wmebv,
		"het bericht van {on} kwam langs een andere weg dan was aangewezen; dat het is doorgestuurd, is de afzender niet "+
			"gemeld: gerekend is vanaf de ontvangst",
		"the message of {on} came by another way than the one designated; the sender was not told that it was passed on: "+
			"the days count from receipt")
	channelTooEarly = define("awb.2.3.channel.before-2026", wmebv,
		"op {on}, vóór 1 januari 2026, heeft de weg waarlangs een bericht kwam geen gevolg voor de termijn",
		"on {on}, before 1 January 2026, the way by which a message came has no effect on the term")
	channelObjection = define("awb.2.3.channel.objection", wmebv,
		"het bezwaar van {on} kwam langs een andere weg dan was aangewezen; of het tijdig is, is naar de dag van "+
			"ontvangst beoordeeld",
		"the objection of {on} came by another way than the one designated; whether it is in time was judged by the day "+
			"of receipt")
)

// wmebvFrom is the day from which the channel of a message matters.
var wmebvFrom = calendar.MustParse("2026-01-01")

// arrived is the day on which a message counts as received: one that came by
// another electronic way than the one designated, the day on which it was passed
// on inside, if the sender was told of that.
func (n *notes) arrived(received calendar.Date, c Channel) calendar.Date {
	switch {
	case !c.IsZero() && received.Before(wmebvFrom):
		n.find(channelTooEarly, received, calendar.Args{On: received})
		return received
	case c.Designated != calendar.No:
		return received
	}
	if c.PassedOn.IsZero() || c.Told.IsZero() {
		n.warn(channelNotTold, calendar.Args{On: received})
		return received
	}
	n.warn(channelPassedOn, calendar.Args{On: c.PassedOn})
	return c.PassedOn
}

// arrived is [notes.arrived] for a notice of default.
func (r *run) arrived(received calendar.Date, c Channel) calendar.Date {
	var n notes
	received = n.arrived(received, c)
	r.tell(&n)
	return received
}
