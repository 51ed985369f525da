package wob

import (
	"sync"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// eventKinds are the kinds of event by number.
var eventKinds = sync.OnceValue(makeEventKinds)

func makeEventKinds() eventLaws {
	all := make(eventLaws, EventOutage+1)
	all.ofRequest()
	all.ofDecision()
	all.ofSilence()
	all.ofObjection()
	all.ofAppeal()
	return all
}

// ofRequest are the kinds of the request and its term.
func (all eventLaws) ofRequest() {
	all[EventReceived] = taking(eventLaw{code: words.Code{"received", "verzoek ontvangen", "request received"},
		apply: (*folding).request},
		caseFields.Only("id", "territory", "filed", "firstReceived", "channel", "environmental", "tooGeneral", "large"),
		func(c *Case) *Case { return c })
	all[EventPrecisionAsked] = onDay("precision-asked", "om precisering gevraagd", "precision asked",
		func(c *Case) *calendar.Date { return &c.PrecisionAsked })
	all[EventConsulted] = onDay("consulted", "overlegd over de volgorde", "consulted on the order",
		func(c *Case) *calendar.Date { return &c.Consulted })
	all[EventDelayTold] = eventLaw{code: words.Code{"delay-told", "vertraging meegedeeld", "delay told"}, of: mayName,
		apply: (*folding).delayTold}
	all[EventAdjourned] = taking(eventLaw{code: words.Code{"adjourned", "verdaagd", "adjourned"}, of: mayName,
		apply: (*folding).adjourned},
		adjournmentFields.Without("notified"),
		func(c *Case) *Adjournment { return only(&c.Adjournments) })
	all[EventSuspensionBegun] = taking(eventLaw{code: words.Code{"suspension-begun", "opgeschort", "suspended"},
		of: mayName, needs: []string{"ground"}, apply: (*folding).suspensionBegun},
		suspensionFields.Without("notified", "from"),
		func(c *Case) *Suspension { return only(&c.Suspensions) })
	all[EventSuspensionEnded] = eventLaw{
		code: words.Code{"suspension-ended", "opschorting geëindigd", "suspension ended"}, of: mustName,
		apply: (*folding).suspensionEnded}
}

// ofDecision are the kinds of what ends the request: a decision, with its
// disclosure, or something else.
func (all eventLaws) ofDecision() {
	all[EventPartialDecision] = taking(eventLaw{code: words.Code{"partial-decision", "deelbesluit", "decision on a part"},
		apply: (*folding).partialDecision},
		partialFields.Without("published"),
		func(c *Case) *Decision { return only(&c.Partial) })
	all[EventDecision] = taking(eventLaw{code: words.Code{"decision", "besluit", "decision"}, apply: (*folding).decision},
		decisionFields.Without("published"),
		func(c *Case) *Decision { return made(&c.Decision) })
	all[EventThirdPartyTold] = ofOne("third-party-told", "belanghebbende op de hoogte gesteld", "interested party told",
		(*folding).decisionOf, func(d *Decision) *calendar.Date { return &d.ThirdPartyTold })
	all[EventDisclosed] = ofOne("disclosed", "informatie verstrekt", "information disclosed",
		(*folding).decisionOf, func(d *Decision) *calendar.Date { return &d.Disclosed })
	all[EventReliefAsked] = ofOne("relief-asked", "voorlopige voorziening gevraagd", "provisional relief asked",
		(*folding).decisionOf, func(d *Decision) *calendar.Date { return &d.Relief.Asked })
	all[EventReliefEnded] = taking(eventLaw{code: words.Code{"relief-ended", "verzoek om voorlopige voorziening afgedaan",
		"provisional relief ended"},
		of: mayName, apply: (*folding).reliefEnded},
		reliefFields.Only("granted", "until"),
		func(c *Case) *Relief { return &made(&c.Decision).Relief })
	all[EventClosed] = taking(eventLaw{
		code:  words.Code{"closed", "geëindigd zonder besluit", "closed without a decision"},
		needs: []string{"how"}, apply: (*folding).closed},
		closedFields.Without("on"),
		func(c *Case) *Closed { return made(&c.Closed) })
	all[EventClosingTold] = eventLaw{code: words.Code{"closing-told", "einde meegedeeld", "closing told"},
		apply: (*folding).closingTold}
}

// ofSilence are the kinds of not deciding in time.
func (all eventLaws) ofSilence() {
	all[EventNoticeSent] = taking(eventLaw{code: words.Code{"notice-of-default-sent", "ingebrekestelling verzonden",
		"notice of default sent"},
		of: mayName, apply: (*folding).noticeSent},
		noticeFields.Only("id"),
		func(c *Case) *NoticeOfDefault { return only(&c.Defaults) })
	all[EventNoticeOfDefault] = taking(eventLaw{code: words.Code{"notice-of-default", "ingebrekestelling ontvangen",
		"notice of default received"},
		of: mayName, apply: (*folding).noticeReceived},
		noticeFields.Only("id", "sent", "channel"),
		func(c *Case) *NoticeOfDefault { return only(&c.Defaults) })
	all[EventPenaltyFixed] = ofOne("penalty-fixed", "dwangsom vastgesteld", "penalty fixed",
		(*folding).noticeOf, func(n *NoticeOfDefault) *calendar.Date { return &n.Fixed })
	all[EventPenaltyPaid] = ofOne("penalty-paid", "dwangsom betaald", "penalty paid",
		(*folding).noticeOf, func(n *NoticeOfDefault) *calendar.Date { return &n.Paid })
}

// ofObjection are the kinds of an objection.
func (all eventLaws) ofObjection() {
	objection := func(c *Case) *Objection { return only(&c.Objections) }
	all[EventObjection] = taking(eventLaw{code: words.Code{"objection", "bezwaar ontvangen", "objection received"},
		of: mayName, apply: (*folding).objection},
		objectionFields.Only("id", "by", "against", "posted", "byPost", "reachedWrongBody", "channel", "believedTaken",
			"form"),
		objection)
	all[EventCommitteeAnnounced] = ofOne("committee-announced", "commissie aangekondigd", "committee announced",
		(*folding).objectionOf, func(o *Objection) *calendar.Date { return &o.CommitteeAnnounced })
	all[EventRepairAsked] = taking(eventLaw{code: words.Code{"repair-asked", "herstel van een verzuim gevraagd",
		"repair asked"}, of: mayName,
		apply: (*folding).repairAsked},
		repairFields.Only("id", "set"),
		func(c *Case) *Repair { return only(&objection(c).Repairs) })
	all[EventRepairDone] = eventLaw{code: words.Code{"repair-done", "verzuim hersteld", "repair done"}, of: mustName,
		apply: (*folding).repairDone}
	all[EventDelayAgreed] = taking(eventLaw{code: words.Code{"delay-agreed", "verder uitstel", "further delay"},
		of: mayName, apply: (*folding).delayAgreed},
		agreedFields.Only("id", "days", "until", "ground"),
		func(c *Case) *Agreed { return only(&objection(c).Agreed) })
	all[EventObjectionWithdrawn] = ofOne("objection-withdrawn", "bezwaar ingetrokken", "objection withdrawn",
		(*folding).objectionOf, func(o *Objection) *calendar.Date { return &o.Withdrawn })
	all[EventDecisionOnObjection] = ofOne("decision-on-objection", "beslissing op bezwaar", "decision on objection",
		(*folding).objectionOf, func(o *Objection) *calendar.Date { return &o.Decided })
}

// ofAppeal are the kinds of an appeal, and an outage of the ways of filing.
func (all eventLaws) ofAppeal() {
	appeal := func(c *Case) *Appeal { return only(&c.Appeals) }
	all[EventAppeal] = taking(eventLaw{code: words.Code{"appeal", "beroep ontvangen", "appeal received"}, of: mayName,
		apply: (*folding).appeal},
		appealFields.Only("id", "by", "against", "posted", "complete", "hearing"), appeal)
	all[EventAppealComplete] = ofOne("appeal-complete", "beroepschrift compleet", "appeal complete",
		(*folding).appealOf, func(a *Appeal) *calendar.Date { return &a.Complete })
	all[EventAppealWithdrawn] = ofOne("appeal-withdrawn", "beroep ingetrokken", "appeal withdrawn",
		(*folding).appealOf, func(a *Appeal) *calendar.Date { return &a.Withdrawn })
	all[EventRuling] = taking(eventLaw{code: words.Code{"ruling", "uitspraak", "ruling"}, of: mayName,
		apply: (*folding).ruling},
		rulingFields.Without("sent"),
		func(c *Case) *Ruling { return &appeal(c).Ruling })
	all[EventFurtherAppeal] = ofOne("further-appeal", "verzet of hoger beroep", "opposition or higher appeal",
		(*folding).appealOf, func(a *Appeal) *calendar.Date { return &a.Further })
	all[EventOutage] = taking(eventLaw{code: words.Code{"outage", "storing aangekondigd", "outage announced"},
		apply: (*folding).outage},
		outageFields.Without("announced"),
		func(c *Case) *Outage { return only(&c.Outages) })
}

// onDay is a kind that sets one day of the case.
func onDay(id, dutch, english string, of func(*Case) *calendar.Date) eventLaw {
	return eventLaw{code: words.Code{id, dutch, english}, apply: func(f *folding, e *Event) *InputError {
		return f.set(e, of(&f.c))
	}}
}

// ofOne is a kind that sets one day of what it names under of, or of the only
// one that there is.
func ofOne[T any](
	id, dutch, english string, find func(*folding, *Event) *T, of func(*T) *calendar.Date,
) eventLaw {
	return eventLaw{code: words.Code{id, dutch, english}, of: mayName, apply: func(f *folding, e *Event) *InputError {
		found := find(f, e)
		if found == nil {
			return f.nothing(e)
		}
		return f.set(e, of(found))
	}}
}
