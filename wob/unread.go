package wob

import "github.com/wobrules/wobrules/calendar"

// An unreadText is a text that was not read, with the days on which it was or is
// the law: on those days, and on no other, an answer that rests on it says so.
type unreadText struct {
	from, until calendar.Date // both included; no until: to this day
	act         calendar.Act
	article     string // no article: every one
	caveat      *calendar.Provision
}

// holds reports whether a day is one on which the text was the law.
func (u *unreadText) holds(on calendar.Date) bool { return u.overlaps(on, on) }

// overlaps reports whether one of the days from one to another is; a side that is
// not set is that of the other.
func (u *unreadText) overlaps(first, last calendar.Date) bool {
	if first.IsZero() {
		first = last
	}
	if last.IsZero() {
		last = first
	}
	return !last.Before(u.from) && (u.until.IsZero() || !first.After(u.until))
}

// The texts that were read of the Awb are of 1 January 2007, of 26 November 2015
// and of 21 December 2021, the last without arts. 4:87, 8:55 to 8:55f and 8:104; of
// the Woo of 1 August 2022, 12 February 2025 and 20 February 2026; of the WarBES of 10
// October 2010 and 2 January 2015.
var (
	awb4_15Unread = unreadText{from: awb1994, until: dayBefore(awb2007), act: awbAct, article: "4:15",
		caveat: define("awb.4.15.1994.unverified", awbArticle("4:15", "", awb1994),
			"van artikel 4:15 Awb is de tekst van 1 januari 2007 gelezen, die van 1994 tot 2007 niet",
			"of art. 4:15 Awb the text of 1 January 2007 was read, that of 1994 to 2007 was not")}
	awb7_10Unread = unreadText{from: awb1994, until: dayBefore(awb2007), act: awbAct, article: "7:10",
		caveat: define("awb.7.10.1994.unverified", awbArticle("7:10", "", awb1994),
			"van artikel 7:10 Awb is de tekst van 1 januari 2007 gelezen, die van 1994 tot 2007 niet",
			"of art. 7:10 Awb the text of 1 January 2007 was read, that of 1994 to 2007 was not")}
	awb6_12Unread = unreadText{from: awb1994, until: dayBefore(awb2007), act: awbAct, article: "6:12",
		caveat: define("awb.6.12.1994.unverified", awbArticle("6:12", "1", awb1994),
			"van artikel 6:12 Awb is de tekst van 1 januari 2007 gelezen, die van 1994 tot 2007 niet",
			"of art. 6:12 Awb the text of 1 January 2007 was read, that of 1994 to 2007 was not")}
	awb2021Unread = unreadText{from: calendar.MustParse("2021-12-22"), until: dayBefore(awb2026), act: awbAct,
		caveat: define("awb.2021.unread", calendar.Source("Stb. 1992, 315", "BWBR0005537"),
			"de tekst van de Awb van 22 december 2021 tot en met 31 december 2025 is niet gelezen; de dagen volgen die van "+
				"21 december 2021",
			"the text of the Awb from 22 December 2021 up to and including 31 December 2025 was not read; the days follow "+
				"that of 21 December 2021")}
	awb2026Unread = unreadText{from: awb2026, act: awbAct,
		caveat: define("awb.2026.unread", wmebv,
			"de tekst van de Awb vanaf 1 januari 2026 is niet gelezen; de dagen volgen die van 2021",
			"the text of the Awb from 1 January 2026 was not read; the days follow that of 2021")}
	awbCourtUnread = define("awb.8.55b.2015.unread", awbArticle("8:55b", "", awb2013),
		"van de artikelen 8:55 tot en met 8:55f en 8:104 Awb is de tekst van 26 november 2015 gelezen, een latere niet",
		"of arts. 8:55 to 8:55f and 8:104 Awb the text of 26 November 2015 was read, a later one was not")
	awb8_55Unread  = unreadText{from: awbCourtRead, act: awbAct, article: "8:55", caveat: awbCourtUnread}
	awb8_55bUnread = unreadText{from: awbCourtRead, act: awbAct, article: "8:55b", caveat: awbCourtUnread}
	awb8_55dUnread = unreadText{from: awbCourtRead, act: awbAct, article: "8:55d", caveat: awbCourtUnread}
	awb8_104Unread = unreadText{from: awbCourtRead, act: awbAct, article: "8:104", caveat: awbCourtUnread}
	awb4_87Unread  = unreadText{from: awbCourtRead, act: awbAct, article: "4:87",
		caveat: define("awb.4.87.2015.unread", awbArticle("4:87", "", awb2009),
			"van artikel 4:87 Awb is de tekst van 26 november 2015 gelezen, een latere niet",
			"of art. 4:87 Awb the text of 26 November 2015 was read, a later one was not")}
	woo2022Unread = unreadText{from: woo2022, until: calendar.MustParse("2022-07-31"), act: wooAct,
		caveat: define("woo.2022.unread", wooArticle("4.4", ""),
			"de tekst van de Woo van 1 mei 2022 tot en met 31 juli 2022 is niet gelezen; de dagen volgen die van 1 augustus "+
				"2022",
			"the text of the Woo from 1 May 2022 up to and including 31 July 2022 was not read; the days follow that of 1 "+
				"August 2022")}
	woo2026Unread = unreadText{from: calendar.MustParse("2026-08-15"), act: wooAct,
		caveat: define("woo.2026.unread", wooArticle("4.4", ""),
			"de tekst van de hoofdstukken 4, 7 en 8 van de Woo vanaf 15 augustus 2026 is niet gelezen; de dagen volgen die "+
				"van 20 februari 2026",
			"the text of chapters 4, 7 and 8 of the Woo from 15 August 2026 was not read; the days follow that of 20 "+
				"February 2026")}
	warbesUnread = unreadText{from: calendar.MustParse("2018-08-01"), act: warbesAct,
		caveat: define("warbes.unread-2018", calendar.Source("Wet administratieve rechtspraak BES", "BWBR0028455"),
			"van de WarBES is de tekst tot 2 januari 2015 gelezen; een latere, van 1 augustus 2018, niet",
			"the text of the WarBES was read as of 2 January 2015; a later one, of 1 August 2018, was not")}
)

// awbCourtRead is the day after the last text of arts. 4:87, 8:55 and further, and 8:104
// Awb that was read.
var awbCourtRead = calendar.MustParse("2015-11-27")

// unreadTexts are looked for among the days of every answer.
var unreadTexts = []*unreadText{
	&awb7_10Unread, &awb6_12Unread, &awb4_87Unread, &awb8_55Unread, &awb8_55bUnread, &awb8_55dUnread, &awb8_104Unread,
	&awb2021Unread, &awb2026Unread, &woo2022Unread, &woo2026Unread, &warbesUnread,
}

// warnUnread says which texts the days of the answer rest on were not read.
func (t *Timeline) warnUnread() {
	for i := range t.Dates {
		d := &t.Dates[i]
		cite := d.Citation()
		act, article := cite.Act(), cite.Article()
		for _, text := range unreadTexts {
			if text.act == act && (text.article == "" || text.article == article) && text.overlaps(d.First, d.Last) {
				t.warn(text.caveat, calendar.Args{})
			}
		}
	}
}
