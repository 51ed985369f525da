package wob

import "github.com/wobrules/wobrules/calendar"

// wooPending is the transition to the Woo, for which there is no law.
var wooPending = pendingAct{reading: readingPending2022, caveat: pending2022}

var readingPending2022 = newReading("pending-2022", calendar.BothWays,
	side{wobArticle("6", "1", wob2016),
		"een verzoek dat op 1 mei 2022 aanhangig was, houdt de termijn van de dag van ontvangst; een verdaging vanaf die " +
			"dag volgt de Woo",
		"a request pending on 1 May 2022 keeps the term of the day of receipt; an adjournment from that day on follows " +
			"the Woo"},
	side{calendar.Ruling("ECLI:NL:RVS:2022:1432"),
		"een verzoek dat op 1 mei 2022 aanhangig was, volgt geheel de Woo",
		"a request pending on 1 May 2022 follows the Woo altogether"})

// pending2022 is put on the answer for a request that was pending.
var pending2022 = define("woo.pending-2022", calendar.Ruling("ECLI:NL:RVS:2022:1432"),
	"het verzoek was op 1 mei 2022 aanhangig; de inhoud van het besluit volgt de wet van de dag van het besluit, "+
		"welke termijn geldt, is niet uitgemaakt",
	"the request was pending on 1 May 2022; the content of the decision follows the law of its day, which term holds "+
		"is not decided")
