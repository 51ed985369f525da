package wob

import "github.com/wobrules/wobrules/calendar"

// An unreadText is an act of which the text from a day on was not read.
type unreadText struct {
	act    calendar.Act
	from   calendar.Date
	caveat *calendar.Provision
}

// unreadTexts are put on an answer with a day of that act from then on.
var unreadTexts = []unreadText{
	{awbAct, awb2026, define("awb.2026.unread", wmebv,
		"de tekst van de Awb vanaf 1 januari 2026 is niet gelezen; de dagen volgen die van 2021",
		"the text of the Awb from 1 January 2026 was not read; the days follow that of 2021")},
	{wooAct, calendar.MustParse("2026-08-15"), define("woo.2026.unread", wooArticle("4.4", ""),
		"de tekst van de hoofdstukken 4, 7 en 8 van de Woo vanaf 15 augustus 2026 is niet gelezen; de dagen volgen die van 20 februari 2026",
		"the text of chapters 4, 7 and 8 of the Woo from 15 August 2026 was not read; the days follow that of 20 February 2026")},
}

// warnUnread says which texts the days of the answer rest on were not read.
func (r *run) warnUnread() {
	for _, text := range unreadTexts {
		for i := range r.out.Dates {
			d := &r.out.Dates[i]
			if d.By != nil && d.By.Citation().Act() == text.act && !latest(d.First, d.Last).Before(text.from) {
				r.out.warn(text.caveat, calendar.Args{})
				break
			}
		}
	}
}
