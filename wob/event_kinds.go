package wob

import "github.com/wobrules/wobrules/calendar"

// eventKinds are the kinds of event by number.
var eventKinds = makeEventKinds()

func makeEventKinds() eventLaws {
	objection := func(c *Case) *Objection { return only(&c.Objections) }
	appeal := func(c *Case) *Appeal { return only(&c.Appeals) }
	all := eventLaws{
		{},
		EventReceived: taking(eventLaw{code: code{"received", "verzoek ontvangen", "request received"},
			apply: (*folding).request},
			caseFields.Only("id", "territory", "filed", "firstReceived", "channel", "environmental", "tooGeneral", "large"),
			func(c *Case) *Case { return c }),
		EventPrecisionAsked: onDay("precision-asked", "om precisering gevraagd", "precision asked",
			func(c *Case) *calendar.Date { return &c.PrecisionAsked }),
		EventConsulted: onDay("consulted", "overlegd over de volgorde", "consulted on the order",
			func(c *Case) *calendar.Date { return &c.Consulted }),
		EventDelayTold: {code: code{"delay-told", "vertraging meegedeeld", "delay told"}, of: mayName,
			apply: (*folding).delayTold},
		EventAdjourned: taking(eventLaw{code: code{"adjourned", "verdaagd", "adjourned"}, of: mayName,
			apply: (*folding).adjourned},
			adjournmentFields.Without("notified"),
			func(c *Case) *Adjournment { return only(&c.Adjournments) }),
		EventSuspensionBegun: taking(eventLaw{code: code{"suspension-begun", "opgeschort", "suspended"}, of: mayName,
			needs: []string{"ground"}, apply: (*folding).suspensionBegun},
			suspensionFields.Without("notified", "from"),
			func(c *Case) *Suspension { return only(&c.Suspensions) }),
		EventSuspensionEnded: {code: code{"suspension-ended", "opschorting geëindigd", "suspension ended"}, of: mustName,
			apply: (*folding).suspensionEnded},
		EventPartialDecision: taking(eventLaw{code: code{"partial-decision", "deelbesluit", "decision on a part"},
			apply: (*folding).partialDecision},
			partialFields.Without("published"),
			func(c *Case) *Decision { return only(&c.Partial) }),
		EventDecision: taking(eventLaw{code: code{"decision", "besluit", "decision"}, apply: (*folding).decision},
			decisionFields.Without("published"),
			func(c *Case) *Decision { return made(&c.Decision) }),
		EventThirdPartyTold: ofDecision("third-party-told", "belanghebbende op de hoogte gesteld", "interested party told",
			func(d *Decision) *calendar.Date { return &d.ThirdPartyTold }),
		EventDisclosed: ofDecision("disclosed", "informatie verstrekt", "information disclosed",
			func(d *Decision) *calendar.Date { return &d.Disclosed }),
		EventReliefAsked: ofDecision("relief-asked", "voorlopige voorziening gevraagd", "provisional relief asked",
			func(d *Decision) *calendar.Date { return &d.Relief.Asked }),
		EventReliefEnded: taking(eventLaw{code: code{"relief-ended", "verzoek om voorlopige voorziening afgedaan", "provisional relief ended"},
			of: mayName, apply: (*folding).reliefEnded},
			reliefFields.Only("granted", "until"),
			func(c *Case) *Relief { return &made(&c.Decision).Relief }),
		EventClosed: taking(eventLaw{code: code{"closed", "geëindigd zonder besluit", "closed without a decision"},
			needs: []string{"how"}, apply: (*folding).closed},
			closedFields.Without("on"),
			func(c *Case) *Closed { return made(&c.Closed) }),
		EventClosingTold: {code: code{"closing-told", "einde meegedeeld", "closing told"}, apply: (*folding).closingTold},
		EventNoticeSent: taking(eventLaw{code: code{"notice-of-default-sent", "ingebrekestelling verzonden", "notice of default sent"},
			of: mayName, apply: (*folding).noticeSent},
			noticeFields.Only("id"),
			func(c *Case) *NoticeOfDefault { return only(&c.Defaults) }),
		EventNoticeOfDefault: taking(eventLaw{code: code{"notice-of-default", "ingebrekestelling ontvangen", "notice of default received"},
			of: mayName, apply: (*folding).noticeReceived},
			noticeFields.Only("id", "sent", "channel"),
			func(c *Case) *NoticeOfDefault { return only(&c.Defaults) }),
		EventPenaltyFixed: ofNotice("penalty-fixed", "dwangsom vastgesteld", "penalty fixed",
			func(n *NoticeOfDefault) *calendar.Date { return &n.Fixed }),
		EventPenaltyPaid: ofNotice("penalty-paid", "dwangsom betaald", "penalty paid",
			func(n *NoticeOfDefault) *calendar.Date { return &n.Paid }),
		EventObjection: taking(eventLaw{code: code{"objection", "bezwaar ontvangen", "objection received"}, of: mayName,
			apply: (*folding).objection},
			objectionFields.Only("id", "by", "against", "posted", "byPost", "reachedWrongBody", "channel", "believedTaken", "form"),
			objection),
		EventCommitteeAnnounced: ofObjection("committee-announced", "commissie aangekondigd", "committee announced",
			func(o *Objection) *calendar.Date { return &o.CommitteeAnnounced }),
		EventRepairAsked: taking(eventLaw{code: code{"repair-asked", "herstel van een verzuim gevraagd", "repair asked"}, of: mayName,
			apply: (*folding).repairAsked},
			repairFields.Only("id", "set"),
			func(c *Case) *Repair { return only(&objection(c).Repairs) }),
		EventRepairDone: {code: code{"repair-done", "verzuim hersteld", "repair done"}, of: mustName,
			apply: (*folding).repairDone},
		EventDelayAgreed: taking(eventLaw{code: code{"delay-agreed", "verder uitstel", "further delay"}, of: mayName,
			apply: (*folding).delayAgreed},
			agreedFields.Only("id", "days", "until", "ground"),
			func(c *Case) *Agreed { return only(&objection(c).Agreed) }),
		EventObjectionWithdrawn: ofObjection("objection-withdrawn", "bezwaar ingetrokken", "objection withdrawn",
			func(o *Objection) *calendar.Date { return &o.Withdrawn }),
		EventDecisionOnObjection: ofObjection("decision-on-objection", "beslissing op bezwaar", "decision on objection",
			func(o *Objection) *calendar.Date { return &o.Decided }),
		EventAppeal: taking(eventLaw{code: code{"appeal", "beroep ontvangen", "appeal received"}, of: mayName,
			apply: (*folding).appeal},
			appealFields.Only("id", "by", "against", "posted", "complete", "hearing"), appeal),
		EventAppealComplete: ofAppeal("appeal-complete", "beroepschrift compleet", "appeal complete",
			func(a *Appeal) *calendar.Date { return &a.Complete }),
		EventAppealWithdrawn: ofAppeal("appeal-withdrawn", "beroep ingetrokken", "appeal withdrawn",
			func(a *Appeal) *calendar.Date { return &a.Withdrawn }),
		EventRuling: taking(eventLaw{code: code{"ruling", "uitspraak", "ruling"}, of: mayName, apply: (*folding).ruling},
			rulingFields.Without("sent"),
			func(c *Case) *Ruling { return &appeal(c).Ruling }),
		EventFurtherAppeal: ofAppeal("further-appeal", "verzet of hoger beroep", "opposition or higher appeal",
			func(a *Appeal) *calendar.Date { return &a.Further }),
		EventOutage: taking(eventLaw{code: code{"outage", "storing aangekondigd", "outage announced"},
			apply: (*folding).outage},
			outageFields.Without("announced"),
			func(c *Case) *Outage { return only(&c.Outages) }),
	}
	return all
}

// onDay is a kind that sets one day of the case.
func onDay(id, dutch, english string, of func(*Case) *calendar.Date) eventLaw {
	return eventLaw{code: code{id, dutch, english}, apply: func(f *folding, e *Event) *InputError {
		return f.set(e, of(&f.c))
	}}
}

// ofDecision is a kind that sets one day of the decision, or of the partial
// decision that it names.
func ofDecision(id, dutch, english string, of func(*Decision) *calendar.Date) eventLaw {
	return eventLaw{code: code{id, dutch, english}, of: mayName, apply: func(f *folding, e *Event) *InputError {
		d := f.decisionOf(e)
		if d == nil {
			return f.nothing(e)
		}
		return f.set(e, of(d))
	}}
}

// ofObjection is a kind that sets one day of an objection: the one that it names,
// or the only one.
func ofObjection(id, dutch, english string, of func(*Objection) *calendar.Date) eventLaw {
	return eventLaw{code: code{id, dutch, english}, of: mayName, apply: func(f *folding, e *Event) *InputError {
		o := f.objectionOf(e)
		if o == nil {
			return f.nothing(e)
		}
		return f.set(e, of(o))
	}}
}

// ofAppeal is the same for an appeal.
func ofAppeal(id, dutch, english string, of func(*Appeal) *calendar.Date) eventLaw {
	return eventLaw{code: code{id, dutch, english}, of: mayName, apply: func(f *folding, e *Event) *InputError {
		a := f.appealOf(e)
		if a == nil {
			return f.nothing(e)
		}
		return f.set(e, of(a))
	}}
}

// ofNotice is the same for a notice of default.
func ofNotice(id, dutch, english string, of func(*NoticeOfDefault) *calendar.Date) eventLaw {
	return eventLaw{code: code{id, dutch, english}, of: mayName, apply: func(f *folding, e *Event) *InputError {
		n := f.noticeOf(e)
		if n == nil {
			return f.nothing(e)
		}
		return f.set(e, of(n))
	}}
}
