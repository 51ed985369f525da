package letter

import (
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/enacted"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
)

// The acts this package cites for both of its acts, in the text of the last
// months of the Wob.
var (
	awbVersion = calendar.MustParse("2021-12-21")
)

func awbArticle(article, paragraph string) calendar.Citation {
	return calendar.Article(enacted.Awb, article).Para(paragraph).In(awbVersion)
}

// suspendsAwb is a paragraph of art. 4:15 Awb: what suspends a term for a decision.
func suspendsAwb(paragraph string) calendar.Citation { return awbArticle("4:15", paragraph) }

// An act is what scope needs of one act: its dispositions, and its rules on the
// request. Which days of decision it governs stands in package ground.
type act struct {
	law          ground.Law
	dispositions []DispositionRule
	rules        rules
	clock        clockCaveats
	fiveYears    bool                 // art. 5.3 Woo: older than five years
	views        wob.SuspensionGround // the ground on which asking for views suspends
	askPrecision actTerm              // asking the requester to be more precise; none: as soon as possible
	decline      actTerm              // deciding not to deal with a request that stays incomplete
	remedies     *remedyLaw
}

// rules are the provisions in which the acts differ, each cited for the act of
// the decision.
type rules struct {
	decide         *calendar.Provision // every item is decided
	written        *calendar.Provision // a refusal is in writing
	precision      *calendar.Provision // narrowing takes asking first
	forward        *calendar.Provision // forward, and tell
	forwardPublic  *calendar.Provision // only to a public body
	forwardTo      *calendar.Provision
	forwardWritten *calendar.Provision
	notForwarded   *calendar.Provision
	shouldHold     *calendar.Provision // what by law ought to be held is claimed; nil: the act does not say so
	already        *calendar.Provision // say where it is public
	mandatory      *calendar.Provision // withholding is no discretion
	matter         *calendar.Provision // what an administrative matter is
	deferral       *calendar.Provision // disclosure waits two weeks
	receipt        *calendar.Provision // the letter says when the request was received
	adjournLength  *calendar.Provision
	adjournReasons *calendar.Provision
}

// acts is the table of acts.
var acts = []*act{&wob1992, &woo2022, &bes2010}

// actOn returns the act that governs the content of a decision of a day at a
// body of a territory, and nil before the first.
func actOn(at wob.Territory, decided calendar.Date) *act {
	law, err := ground.In(at, decided)
	if err != nil {
		return nil // before the first
	}
	i := slices.IndexFunc(acts, func(a *act) bool { return a.law == law })
	if i < 0 {
		return nil
	}
	return acts[i]
}

// decidedBy returns the day of the decision: the date on the letter, or the day
// of dispatch; and where neither is known the last day that the letter
// names, so that the act is the one its writer worked under. The answer reports
// whether it is the day of the decision.
func (l *Letter) decidedBy() (calendar.Date, bool) {
	// The content follows the day the decision was taken, not the dispatch.
	for _, d := range []calendar.Date{l.Date, l.Published} {
		if !d.IsZero() {
			return d, true
		}
	}
	var last calendar.Date
	for i := range l.Requests {
		q := &l.Requests[i]
		for _, d := range []calendar.Date{q.Dated, q.Filed, q.FirstReceived, q.Received} {
			last = later(last, d)
		}
	}
	for i := range l.Events {
		last = later(last, l.Events[i].On)
	}
	for i := range l.Earlier {
		last = later(last, l.Earlier[i].Date)
	}
	return last, false
}

// act returns the act that governs the letter; the first of the table where
// the letter names no day for which an act is known.
func (l *Letter) act() *act {
	on, _ := l.decidedBy()
	if a := actOn(l.Territory, on); a != nil {
		return a
	}
	if l.Territory == wob.BES {
		return &bes2010
	}
	return acts[0]
}

func later(a, b calendar.Date) calendar.Date {
	if a.Before(b) {
		return b
	}
	return a
}
