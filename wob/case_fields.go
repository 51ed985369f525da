package wob

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
	"github.com/wobrules/wobrules/internal/file"
)

var (
	noticesShort, noticesList = file.Short("default", "defaults", noticeFields,
		func(c *Case) *[]NoticeOfDefault { return &c.Defaults }, plainNotice)
	objectionsShort, objectionsList = file.Short("objection", "objections", objectionFields,
		func(c *Case) *[]Objection { return &c.Objections }, plainObjection)
	objectionNoticesShort, objectionNoticesList = file.Short("default", "defaults", noticeFields,
		func(o *Objection) *[]NoticeOfDefault { return &o.Defaults }, plainNotice)
)

// plainNotice reports whether a notice may be written in the short form.
func plainNotice(n *NoticeOfDefault) bool { return n.ID == "" }

// plainObjection reports whether an objection may be written in the short form.
func plainObjection(o *Objection) bool { return o.ID == "" && o.By == 0 && o.Of == "" }

var caseFields = file.Record[Case]{
	file.Text("id", func(c *Case) *string { return &c.ID }).Means("echoed"),
	file.Choice("territory", enacted.Territories().Names(), func(c *Case) *Territory { return &c.Territory }).
		Means("where the body is that was asked; nl unless it is said"),
	file.Date("received", func(c *Case) *calendar.Date { return &c.Received }).Needed().
		Means("the day the request reached the competent body; the term runs from it"),
	file.Date("filed", func(c *Case) *calendar.Date { return &c.Filed }).
		Means("the day it was sent or handed in; the day of receipt unless it is said"),
	file.Date("firstReceived", func(c *Case) *calendar.Date { return &c.FirstReceived }).
		Means("the day it reached a body that had to forward it; it starts no term"),
	file.Whole("channel", channelFields, func(c *Case) *Channel { return &c.Channel }).
		Means("from 1 January 2026: how it came electronically"),
	file.Object("environmental", environmentalFields, func(c *Case) **Environmental { return &c.Environmental }).
		Means("present when this clock concerns environmental information"),
	file.Answer("tooGeneral", func(c *Case) *calendar.Answer { return &c.TooGeneral }).
		Means("the request is too general (art. 4.1 lid 5 Woo)"),
	file.Answer("large", func(c *Case) *calendar.Answer { return &c.Large }).
		Means("the request is large (art. 4.2a Woo)"),
	file.Date("precisionAsked", func(c *Case) *calendar.Date { return &c.PrecisionAsked }).
		Means("the requester was asked to be precise"),
	file.Date("consulted", func(c *Case) *calendar.Date { return &c.Consulted }).
		Means("the requester was consulted on the order of handling"),
	file.Date("delayTold", func(c *Case) *calendar.Date { return &c.DelayTold }).
		Means("the requester was told that the decision will be late (art. 4:14 Awb)"),
	file.List("adjournments", adjournmentFields, func(c *Case) *[]Adjournment { return &c.Adjournments }),
	file.List("suspensions", suspensionFields, func(c *Case) *[]Suspension { return &c.Suspensions }),
	file.List("partial", partialFields, func(c *Case) *[]Decision { return &c.Partial }).
		Means("decisions on a part of the request; the clock runs on"),
	file.Object("decision", decisionFields, func(c *Case) **Decision { return &c.Decision }).
		Means("the decision that ends the clock"),
	file.Object("closed", closedFields, func(c *Case) **Closed { return &c.Closed }).
		Means("what ended the clock without a decision on the content"),
	noticesShort.Means("short for a list of one notice of default"),
	noticesList.Means("notices of default on the request"),
	objectionsShort.Means("short for a list of one objection"),
	objectionsList,
	file.List("appeals", appealFields, func(c *Case) *[]Appeal { return &c.Appeals }),
	file.List("outages", outageFields, func(c *Case) *[]Outage { return &c.Outages }).
		Means("disruptions of the electronic way to the body"),
	file.Date("asOf", func(c *Case) *calendar.Date { return &c.AsOf }).
		Means("the day on which the question is asked"),
}

var channelFields = file.Record[Channel]{
	file.Answer("designated", func(c *Channel) *calendar.Answer { return &c.Designated }).
		Means("whether it came by the way that the body designated"),
	file.Date("passedOn", func(c *Channel) *calendar.Date { return &c.PassedOn }).
		Means("the day the body passed it on inside"),
	file.Date("told", func(c *Channel) *calendar.Date { return &c.Told }).
		Means("the day the sender was told so"),
}

var environmentalFields = file.Record[Environmental]{
	file.Answer("disclosureIntended", func(e *Environmental) *calendar.Answer { return &e.DisclosureIntended }),
	file.Answer("objectionExpected", func(e *Environmental) *calendar.Answer { return &e.ObjectionExpected }),
}

var adjournmentFields = file.Record[Adjournment]{
	file.Text("id", func(a *Adjournment) *string { return &a.ID }),
	file.Date("notified", func(a *Adjournment) *calendar.Date { return &a.Notified }).
		Means("the day the notice was sent; may be absent where assumed"),
	file.Span("by", func(a *Adjournment) *calendar.Span { return &a.By }).Means("for how long; or"),
	file.Date("until", func(a *Adjournment) *calendar.Date { return &a.Until }).Means("until which last day"),
	file.Answer("reasons", func(a *Adjournment) *calendar.Answer { return &a.Reasons }).
		Means("whether the notice gives reasons"),
	file.Answer("size", func(a *Adjournment) *calendar.Answer { return &a.Size }).
		Means("whether it rests on size or complexity"),
	file.Bool("assumed", func(a *Adjournment) *bool { return &a.Assumed }).
		Means("nobody says so: taken as notified in time"),
}

var suspensionFields = file.Record[Suspension]{
	file.Text("id", func(s *Suspension) *string { return &s.ID }),
	file.Name("ground", groundIDs(), func(s *Suspension) *SuspensionGround { return &s.Ground }).Needed(),
	file.Date("notified", func(s *Suspension) *calendar.Date { return &s.Notified }).
		Means("the notice to the requester; the invitation; the written consent"),
	file.Date("until", func(s *Suspension) *calendar.Date { return &s.Until }).
		Means("the view, supplement or information came; the last day; the agreed last day"),
	file.Date("set", func(s *Suspension) *calendar.Date { return &s.Set }).
		Means("the last day of the term that was set"),
	file.Date("from", func(s *Suspension) *calendar.Date { return &s.From }).
		Means("the first day of a state of affairs"),
	file.Int("days", 1, calendar.MostDays, func(s *Suspension) *int { return &s.Days }).Means("the days agreed"),
	file.Answer("endKnown", func(s *Suspension) *calendar.Answer { return &s.EndKnown }).
		Means("false: when it ended is not known, and it is not counted"),
}

var decisionFields = file.Record[Decision]{
	file.Date("published", func(d *Decision) *calendar.Date { return &d.Published }).Needed().
		Means("the day of dispatch, or of an oral decision"),
	file.Date("dated", func(d *Decision) *calendar.Date { return &d.Dated }).
		Means("the day of publication unless it is said; the content follows it"),
	file.Answer("discloses", func(d *Decision) *calendar.Answer { return &d.Discloses }),
	file.Answer("objectionExpected", func(d *Decision) *calendar.Answer { return &d.ObjectionExpected }),
	file.Answer("oral", func(d *Decision) *calendar.Answer { return &d.Oral }),
	file.Date("thirdPartyTold", func(d *Decision) *calendar.Date { return &d.ThirdPartyTold }),
	file.Date("disclosed", func(d *Decision) *calendar.Date { return &d.Disclosed }).
		Means("the information was provided"),
	file.Whole("relief", reliefFields, func(d *Decision) *Relief { return &d.Relief }).
		Means("provisional relief against disclosure"),
}

var partialFields = slices.Concat(file.Record[Decision]{
	file.Text("id", func(d *Decision) *string { return &d.ID }),
}, decisionFields)

var reliefFields = file.Record[Relief]{
	file.Date("asked", func(r *Relief) *calendar.Date { return &r.Asked }),
	file.Date("ended", func(r *Relief) *calendar.Date { return &r.Ended }).Means("ruled or withdrawn"),
	file.Answer("granted", func(r *Relief) *calendar.Answer { return &r.Granted }),
	file.Date("until", func(r *Relief) *calendar.Date { return &r.Until }).
		Means("the last day for which disclosure is stopped"),
}

var closedFields = file.Record[Closed]{
	file.Choice("how", closingCodes.Names(), func(c *Closed) *Closing { return &c.How }).Needed(),
	file.Date("on", func(c *Closed) *calendar.Date { return &c.On }).
		Means("of not-taken-up the day of publication; may be not known"),
	file.Date("told", func(c *Closed) *calendar.Date { return &c.Told }),
	file.Name("under", []ClosingGround{Incomplete, TooVague, Abuse},
		func(c *Closed) *ClosingGround { return &c.Under }),
}

var noticeFields = file.Record[NoticeOfDefault]{
	file.Text("id", func(n *NoticeOfDefault) *string { return &n.ID }),
	file.Date("sent", func(n *NoticeOfDefault) *calendar.Date { return &n.Sent }).
		Means("the appeal against not deciding looks at it"),
	file.Date("received", func(n *NoticeOfDefault) *calendar.Date { return &n.Received }).
		Means("the penalty looks at it"),
	file.Whole("channel", channelFields, func(n *NoticeOfDefault) *Channel { return &n.Channel }),
	file.Date("fixed", func(n *NoticeOfDefault) *calendar.Date { return &n.Fixed }).
		Means("the penalty was fixed (art. 4:18 Awb)"),
	file.Date("paid", func(n *NoticeOfDefault) *calendar.Date { return &n.Paid }),
}

var objectionFields = file.Record[Objection]{
	file.Text("id", func(o *Objection) *string { return &o.ID }),
	file.Choice("by", actorCodes.Names(ByRequester, ByThirdParty), func(o *Objection) *Actor { return &o.By }).
		Means("requester unless it is said"),
	file.Text("of", func(o *Objection) *string { return &o.Of }).
		Means("a partial decision; absent: the decision"),
	file.Choice("against", againstCodes.Names(AgainstDecision, AgainstNotDeciding),
		func(o *Objection) *Against { return &o.Against }).Means("decision unless it is said"),
	file.Date("received", func(o *Objection) *calendar.Date { return &o.Received }),
	file.Date("posted", func(o *Objection) *calendar.Date { return &o.Posted }),
	file.Answer("byPost", func(o *Objection) *calendar.Answer { return &o.ByPost }).
		Means("whether it came by post; posted says so"),
	file.Date("reachedWrongBody", func(o *Objection) *calendar.Date { return &o.ReachedWrongBody }).
		Means("that day counts for being in time (art. 6:15 lid 3 Awb)"),
	file.Whole("channel", channelFields, func(o *Objection) *Channel { return &o.Channel }),
	file.Answer("believedTaken", func(o *Objection) *calendar.Answer { return &o.BelievedTaken }).
		Means("the objector could think that the decision was taken (art. 6:10 Awb)"),
	file.Date("committeeAnnounced", func(o *Objection) *calendar.Date { return &o.CommitteeAnnounced }).
		Means("the objector was told that a committee advises"),
	file.Whole("form", formFields, func(o *Objection) *Form { return &o.Form }).
		Means("what the objection holds (art. 6:5 Awb)"),
	file.List("repairs", repairFields, func(o *Objection) *[]Repair { return &o.Repairs }),
	file.List("suspensions", suspensionFields, func(o *Objection) *[]Suspension { return &o.Suspensions }).
		Means("on the grounds that art. 7:14 Awb leaves"),
	file.List("adjournments", adjournmentFields, func(o *Objection) *[]Adjournment { return &o.Adjournments }),
	file.List("agreed", agreedFields, func(o *Objection) *[]Agreed { return &o.Agreed }).
		Means("further delay (art. 7:10 lid 4 Awb)"),
	objectionNoticesShort.Means("short for a list of one notice of default"),
	objectionNoticesList.Means("notices of default on the objection"),
	file.Date("told", func(o *Objection) *calendar.Date { return &o.Told }).
		Means("the objector was told of the delay (art. 7:10 lid 5 Awb)"),
	file.Date("withdrawn", func(o *Objection) *calendar.Date { return &o.Withdrawn }),
	file.Date("decided", func(o *Objection) *calendar.Date { return &o.Decided }).
		Means("publication of the decision on the objection"),
}

var formFields = file.Record[Form]{
	file.Answer("signed", func(f *Form) *calendar.Answer { return &f.Signed }),
	file.Answer("name", func(f *Form) *calendar.Answer { return &f.Name }),
	file.Answer("address", func(f *Form) *calendar.Answer { return &f.Address }),
	file.Answer("dated", func(f *Form) *calendar.Answer { return &f.Dated }),
	file.Answer("decision", func(f *Form) *calendar.Answer { return &f.Decision }),
	file.Answer("grounds", func(f *Form) *calendar.Answer { return &f.Grounds }),
}

var repairFields = file.Record[Repair]{
	file.Text("id", func(r *Repair) *string { return &r.ID }),
	file.Date("asked", func(r *Repair) *calendar.Date { return &r.Asked }).Needed(),
	file.Date("set", func(r *Repair) *calendar.Date { return &r.Set }).
		Means("the last day of the term that was set"),
	file.Date("done", func(r *Repair) *calendar.Date { return &r.Done }),
}

// agreedFields has one day under two keys: consent is consented to, and delay
// that is needed (onder c) is notified.
var agreedFields = file.Record[Agreed]{
	file.Text("id", func(a *Agreed) *string { return &a.ID }),
	file.Own("consented", file.Kind{Type: file.TypeDate},
		func(r *file.Reader, a *Agreed) { a.Consented = r.Date() },
		func(w *file.Writer, key string, a *Agreed) {
			if a.Ground != DelayNeeded {
				w.Date(key, a.Consented)
			}
		}).Means("the day of the written consent"),
	file.Own("notified", file.Kind{Type: file.TypeDate},
		func(r *file.Reader, a *Agreed) { a.Consented = r.Date() },
		func(w *file.Writer, key string, a *Agreed) {
			if a.Ground == DelayNeeded {
				w.Date(key, a.Consented)
			}
		}).Means("for ground c: the day it was notified"),
	file.Int("days", 1, calendar.MostDays, func(a *Agreed) *int { return &a.Days }),
	file.Date("until", func(a *Agreed) *calendar.Date { return &a.Until }).Means("the agreed last day"),
	file.Choice("ground", agreedGroundCodes.Names(), func(a *Agreed) *AgreedGround { return &a.Ground }).
		Means("of art. 7:10 lid 4 Awb; a unless it is said"),
	file.Judge(func(r *file.Reader, at int, a *Agreed) {
		key := "notified"
		if a.Ground == DelayNeeded {
			key = "consented"
		}
		if r.Has(at, key) {
			r.FailIn(at, key, file.Why(file.CodeTogether,
				"hoort niet bij grond "+a.Ground.String(), "does not go with ground "+a.Ground.String()))
		}
	}),
}

var appealFields = file.Record[Appeal]{
	file.Text("id", func(a *Appeal) *string { return &a.ID }),
	file.Choice("by", actorCodes.Names(ByRequester, ByThirdParty), func(a *Appeal) *Actor { return &a.By }).
		Means("requester unless it is said"),
	file.Text("of", func(a *Appeal) *string { return &a.Of }).Means("an objection; absent: the request"),
	file.Choice("against", againstCodes.Names(), func(a *Appeal) *Against { return &a.Against }).
		Means("decision unless it is said"),
	file.Date("received", func(a *Appeal) *calendar.Date { return &a.Received }),
	file.Date("posted", func(a *Appeal) *calendar.Date { return &a.Posted }),
	file.Date("complete", func(a *Appeal) *calendar.Date { return &a.Complete }).
		Means("the requirements of art. 6:5 Awb were met"),
	file.Answer("hearing", func(a *Appeal) *calendar.Answer { return &a.Hearing }),
	file.Date("withdrawn", func(a *Appeal) *calendar.Date { return &a.Withdrawn }),
	file.Whole("ruling", rulingFields, func(a *Appeal) *Ruling { return &a.Ruling }),
	file.Date("further", func(a *Appeal) *calendar.Date { return &a.Further }).
		Means("opposition or higher appeal was lodged"),
}

// mostPenalty is the most euros that a file may name.
const mostPenalty = 1_000_000_000

var rulingFields = file.Record[Ruling]{
	file.Date("sent", func(r *Ruling) *calendar.Date { return &r.Sent }),
	file.Answer("founded", func(r *Ruling) *calendar.Answer { return &r.Founded }),
	file.Span("decideWithin", func(r *Ruling) *calendar.Span { return &r.DecideWithin }).
		Means("the term that the court set; or"),
	file.Date("decideBy", func(r *Ruling) *calendar.Date { return &r.DecideBy }).
		Means("the last day that it set"),
	file.Choice("basis", rulingBasisCodes.Names(), func(r *Ruling) *RulingBasis { return &r.Basis }),
	file.Int("penaltyPerDay", 1, mostPenalty, func(r *Ruling) *int { return &r.PenaltyPerDay }).Means("whole euros"),
	file.Int("penaltyMost", 1, mostPenalty, func(r *Ruling) *int { return &r.PenaltyMost }).Means("whole euros"),
}

var outageFields = file.Record[Outage]{
	file.Text("id", func(o *Outage) *string { return &o.ID }),
	file.Date("announced", func(o *Outage) *calendar.Date { return &o.Announced }),
	file.Date("from", func(o *Outage) *calendar.Date { return &o.From }),
	file.Date("until", func(o *Outage) *calendar.Date { return &o.Until }),
	file.Date("extendedTo", func(o *Outage) *calendar.Date { return &o.ExtendedTo }).
		Means("the last day of a window for filing that ends within the outage"),
}

// groundIDs are the ids of the grounds of suspension.
func groundIDs() []SuspensionGround {
	return groundsOf(Netherlands, &awb)
}
