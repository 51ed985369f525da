package wob

import (
	"fmt"

	"github.com/wobrules/wobrules/calendar"
)

// A WindowLength is the length of a term for objection or appeal that runs from
// the day after publication, by the statute that sets it.
type WindowLength struct {
	span calendar.Span
	by   *calendar.Provision
}

// NewWindowLength returns the length that a statute sets; by says where.
func NewWindowLength(length calendar.Span, by *calendar.Provision) (WindowLength, error) {
	if length.IsZero() || by == nil {
		return WindowLength{}, fmt.Errorf("wob.NewWindowLength(%s, %v): takes a length and a provision", length, by)
	}
	return WindowLength{length, by}, nil
}

// Span returns the length of the term, counted from the day after publication;
// zero for the zero WindowLength.
func (l WindowLength) Span() calendar.Span { return l.span }

// filingWeeks is how long an objection or an appeal may be lodged: "zes weken" (art.
// 6:7 Awb). Opposition and higher appeal have as long (arts. 8:55 lid 1 and 6:24).
var filingWeeks = calendar.Weeks(6)

var sixWeeks = WindowLength{filingWeeks, objectionWeeks}

// SixWeeks is the term for objection and appeal of art. 6:7 Awb.
func SixWeeks() WindowLength { return sixWeeks }

// Window returns the term for objection or appeal after a decision was
// published, with the post rule (arts. 6:7 to 6:9 and 6:24 Awb). Publication
// before 1 January 1994, and a day outside the table of days, are errors.
func (k Clock) Window(published calendar.Date, length WindowLength) (ObjectionWindow, error) {
	w, err := k.window(published, length)
	if err != nil {
		return ObjectionWindow{}, fmt.Errorf("wob.Clock.Window(%s): %w", published, err)
	}
	return w, nil
}

func (k Clock) window(published calendar.Date, length WindowLength) (w ObjectionWindow, err error) {
	if length.by == nil {
		return w, fmt.Errorf("the length is not set")
	}
	if published.IsZero() {
		return w, fmt.Errorf("the day of publication is not set")
	}
	if published.Before(awb1994) {
		return w, fmt.Errorf("no law for the objection term on %s is known", published)
	}
	r := run{law: dutch(), calendar: k.Calendar, readings: k.Readings, out: new(Timeline)}
	return r.filing(filingRule(length), calendar.Facts{Start: published})
}

// filingRule is a term for objection or appeal (arts. 6:7 and 6:8 lid 1 Awb).
func filingRule(length WindowLength) calendar.Rule {
	return calendar.Seq(calendar.After(length.span, length.by), calendar.Extend())
}

// InTime tells whether what was received on a day, and posted on another where
// it came by post, is in time: received on or before the last day, or posted by
// then and received no later than a week after it (art. 6:9 Awb); byPost says
// whether it came by post, and a day of posting says yes. It is unknown where the
// days that matter are not set, as that of posting for what was received in that
// week, and where it would have been received before it was posted.
func (w ObjectionWindow) InTime(received, posted calendar.Date, byPost calendar.Answer) calendar.Answer {
	if posted.IsZero() && byPost == calendar.No && received.After(w.Term.LastDay()) {
		return calendar.No
	}
	return inTime(w.Term.LastDay(), w.PostReceivedBy, received, posted)
}

func inTime(last, postBy, received, posted calendar.Date) calendar.Answer {
	switch {
	case received.IsZero() && posted.IsZero(), !received.IsZero() && received.Before(posted):
		return calendar.Unknown
	case !received.IsZero() && !received.After(last):
		return calendar.Yes
	case received.After(postBy), posted.After(last):
		return calendar.No
	case received.IsZero(), posted.IsZero():
		return calendar.Unknown // not yet arrived, or not known when it was posted
	}
	return calendar.Yes
}
