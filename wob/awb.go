package wob

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
)

var awbAct = enacted.Awb

// The versions of the texts relied on.
var (
	awb1994 = calendar.MustParse("1994-01-01")
	awb2007 = calendar.MustParse("2007-01-01") // of before 1 October 2009 the one that was read
	awb2009 = calendar.MustParse("2009-10-01") // Stb. 2009, 383 and 384
	awb2013 = calendar.MustParse("2013-01-01") // since which higher appeal stands in art. 8:104
	awb2019 = calendar.MustParse("2019-01-01") // Stcrt. 2018, 65542: the amounts of the penalty
	awb2026 = calendar.MustParse("2026-01-01") // text not read: no newer amounts were found
)

func awbArticle(article, lid string, version calendar.Date) calendar.Citation {
	return calendar.Article(awbAct, article).Para(lid).In(version)
}

// awb is the Algemene wet bestuursrecht, the law of procedure of the European
// Netherlands.
var awb = procedure{
	grounds: awbGrounds,
	repairs: repairGrounds,
	windows: windows,
	post:    postWeek,
	reviews: reviews,

	oralRemedy: oralRemedy,
	endings:    &awbEndings,
	late:       tellDelay,
	channels:   true,

	follow: (*run).underAwb,
}

// Art. 4:15 Awb knew one ground until 1 October 2009 (Stb. 2009, 383 and 384). Since
// then lid 1 suspends "met ingang van de dag na die waarop" something is asked, "tot de
// dag waarop" it came or "de daarvoor gestelde termijn ongebruikt is verstreken"; lid 2
// "gedurende de termijn waarvoor de aanvrager schriftelijk met uitstel heeft ingestemd"
// (a), and "zolang" the applicant causes the delay (b) or force majeure lasts (c).
var awbGrounds = []groundTable{
	{
		ground: SupplementAsked,
		rows: newTable("suspension under art. 4:15 lid 1 onder a Awb",
			row[notice, groundLaw]{from: awb1994, law: awb4_15In1994()},
			row[notice, groundLaw]{from: awb2009, law: newGround("awb.4.15.1.a", awb4_15("1", "a"),
				untilNotice).asking(KeySupplement).
				withNeedsSet("awb.4.15.1.a", calendar.Ruling("ECLI:NL:RVS:2016:2527"))}),
		unknown:   notThatDay(SupplementAsked, awb4_15("1", "a")),
		objection: notInObjection(SupplementAsked),
	},
	{
		ground: ForeignInformation,
		rows: newTable("suspension under art. 4:15 lid 1 onder b Awb",
			row[notice, groundLaw]{from: awb2009, law: newGround("awb.4.15.1.b", awb4_15("1", "b"), untilNotice).
				withEnded("awb.4.15.4.foreign", awb4_15("4", ""))}),
		unknown: notThatDay(ForeignInformation, awb4_15("1", "b")),
	},
	{
		ground: ConsentToDelay,
		rows: newTable("suspension under art. 4:15 lid 2 onder a Awb",
			row[notice, groundLaw]{from: awb2009, law: newGround("awb.4.15.2.a", awb4_15("2", "a"), byConsent)}),
		unknown:   notThatDay(ConsentToDelay, awb4_15("2", "a")),
		objection: notInObjection(ConsentToDelay),
	},
	{
		ground: ApplicantDelay,
		rows: newTable("suspension under art. 4:15 lid 2 onder b Awb",
			row[notice, groundLaw]{from: awb2009, law: newGround("awb.4.15.2.b", awb4_15("2", "b"), byFact).
				withEnded("awb.4.15.4.delay", awb4_15("4", ""))}),
		unknown: notThatDay(ApplicantDelay, awb4_15("2", "b")),
	},
	{
		ground: ForceMajeure,
		rows: newTable("suspension under art. 4:15 lid 2 onder c Awb",
			row[notice, groundLaw]{from: awb2009, law: newGround("awb.4.15.2.c", awb4_15("2", "c"), byFact).
				withBegun("awb.4.15.3", awb4_15("3", "")).
				withEnded("awb.4.15.4.force-majeure", awb4_15("4", ""))}),
		unknown: notThatDay(ForceMajeure, awb4_15("2", "c")),
	},
}

// Art. 4:15 Awb before 1 October 2009: "met ingang van de dag waarop" the supplement is
// asked, "tot de dag waarop" it came.
func awb4_15In1994() groundLaw {
	g := newGround("awb.4.15.1994", awbArticle("4:15", "", awb1994), fromOwnNotice).asking(KeySupplement).
		withNeedsSet("awb.4.15.1994", calendar.Ruling("ECLI:NL:RVS:2016:2527"))
	g.unread = &awb4_15Unread
	return g
}

func awb4_15(lid, part string) calendar.Citation {
	return awbArticle("4:15", lid, awb2009).Part(part)
}

// windows is the objection term by the day of publication, from which it
// starts: six weeks "met ingang van de dag na die waarop het besluit op de
// voorgeschreven wijze is bekendgemaakt" (arts. 6:7 and 6:8 lid 1 Awb).
var windows = newTable("the objection term", row[start, calendar.Rule]{from: awb1994, law: filingRule(sixWeeks)})

// reviews is the term for the decision on objection by the day its term starts:
// the day after receipt of the objection under the version before 1 October
// 2009, which is the day that decides between the two.
var reviews = newTable("the decision on objection",
	row[start, reviewLaw]{from: awb1994, law: awb7_10In1994()},
	row[start, reviewLaw]{from: awb2009, law: awb7_10()},
)

// repairGrounds is the suspension for the repair of a defect by the day on which
// repair was asked: from the day after it (art. 7:10 lid 2 Awb), and before 1
// October 2009 from that day itself.
var repairGrounds = newTable("suspension for repair",
	row[notice, groundLaw]{from: awb1994, law: newGround("awb.7.10.2.1994", awbArticle("7:10", "2", awb1994),
		fromOwnNotice).
		withNeedsSet("awb.7.10.2.1994", awbArticle("6:6", "", awb2009))},
	row[notice, groundLaw]{from: awb2009, law: newGround("awb.7.10.2", awbArticle("7:10", "2", awb2009), untilNotice).
		withNeedsSet("awb.7.10.2", awbArticle("6:6", "", awb2009))},
)

// Art. 7:10 Awb from 1 October 2009: six weeks, or twelve with a committee, "gerekend
// vanaf de dag na die waarop de termijn voor het indienen van het bezwaarschrift is
// verstreken" (lid 1); suspension for repair (lid 2); adjournment by "ten hoogste zes
// weken" (lid 3); further delay (lid 4).
func awb7_10() reviewLaw {
	cite := func(lid string) calendar.Citation { return awbArticle("7:10", lid, awb2009) }
	return newReview("awb.7.10", cite, calendar.Weeks(6), calendar.Weeks(12), calendar.Weeks(6))
}

// Art. 7:10 Awb before 1 October 2009: six weeks, or ten with a committee, "na
// ontvangst van het bezwaarschrift"; suspension from the day of the request for repair
// itself; adjournment by at most four weeks.
func awb7_10In1994() reviewLaw {
	cite := func(lid string) calendar.Citation { return awbArticle("7:10", lid, awb1994) }
	law := newReview("awb.7.10.1994", cite, calendar.Weeks(6), calendar.Weeks(10), calendar.Weeks(4))
	law.fromReceipt = true
	return law
}
