package wob_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"regexp"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A ruling is a dated fact from case law with what the law gives. Where the
// source says something else that stands beside it: as a slip of the court, or
// because the source counts from another day.
type ruling struct {
	ID     string `json:"id"`
	Kind   string `json:"kind"`
	Law    string `json:"law"`
	Source string `json:"source"`
	Facts  struct {
		Published       calendar.Date `json:"published"` // of the decision or the ruling objected to or appealed against
		SentBySource    calendar.Date `json:"sentBySource"`
		Ruling          calendar.Date `json:"ruling"`
		Weeks           int           `json:"weeks"` // of the term for objection, appeal or decision
		Received        calendar.Date `json:"received"`
		Posted          calendar.Date `json:"posted"`
		LetterDated     calendar.Date `json:"letterDated"`
		Committee       bool          `json:"committee"`
		AdjournedWeeks  int           `json:"adjournedWeeks"`
		AdjournedOn     calendar.Date `json:"adjournedOn"`
		RequestReceived calendar.Date `json:"requestReceived"`
		NoticeSent      calendar.Date `json:"noticeSent"`
		NoticeReceived  calendar.Date `json:"noticeReceived"`
		Appeal          calendar.Date `json:"appeal"`
		LastDay         calendar.Date `json:"lastDay"` // of the term for the decision
		SourceLastDay   calendar.Date `json:"sourceLastDay"`
		Decided         calendar.Date `json:"decided"`
		AsOf            calendar.Date `json:"asOf"`
		Days            []int         `json:"days"`
	} `json:"facts"`
	LawGives             map[string]any `json:"lawGives"`
	SourceLastDay        calendar.Date  `json:"source_lastDay"`
	SourcePostReceivedBy calendar.Date  `json:"source_postReceivedBy"`
	Slip                 *bool          `json:"slip"`
	Note                 string         `json:"note"`
}

// rulingKinds is the public function that each kind of ruling runs through.
var rulingKinds = map[string]struct {
	through string
	run     func(ruling) (map[string]any, error)
}{
	"objection_window":        {"wob.Clock.Window", rulingWindow},
	"objection_timely":        {"wob.ObjectionWindow.InTime", rulingWindow},
	"post_rule":               {"wob.ObjectionWindow.InTime", rulingWindow},
	"decision_term":           {"wob.Clock.Timeline", rulingDecision},
	"adjournment":             {"wob.Clock.Timeline", rulingDecision},
	"objection_decision_term": {"wob.Clock.Timeline", rulingObjectionDecision},
	"dwangsom":                {"wob.Clock.Penalty", rulingPenalty},
	"other":                   {"wob.Clock.Timeline, wob.Clock.Penalty", rulingOther},
	"peildatum":               {"wob.Clock.Timeline", rulingExclusion},
}

func TestRulings(t *testing.T) {
	text, err := os.ReadFile("testdata/rulings.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	cited := regexp.MustCompile(`^ECLI:NL:[A-Z]+:\d{4}:[A-Z0-9]+|^ABRvS |^Rb\. |ABRvS 17 October 2018`)
	seen, slips := map[string]bool{}, 0
	for line := range bytes.Lines(text) {
		var r ruling
		d := json.NewDecoder(bytes.NewReader(line))
		d.DisallowUnknownFields()
		if err := d.Decode(&r); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		if seen[r.ID] || !cited.MatchString(r.Source) || r.Law == "" || r.Note == "" || len(r.LawGives) == 0 {
			t.Errorf("%s: stands twice, or lacks a source, an article, a note or what the law gives", r.ID)
		}
		seen[r.ID] = true
		kind, ok := rulingKinds[r.Kind]
		if !ok {
			t.Errorf("%s: no public function for kind %q", r.ID, r.Kind)
			continue
		}
		got, err := kind.run(r)
		if err != nil {
			t.Errorf("%s (%s): %v", r.ID, kind.through, err)
			continue
		}
		for key, want := range r.LawGives {
			g, ok := got[key]
			if d, isDate := g.(calendar.Date); isDate {
				g = d.String()
			}
			if n, isInt := g.(int); isInt {
				g = float64(n)
			}
			if !ok || !reflect.DeepEqual(g, want) {
				t.Errorf("%s (%s): %s = %v, want %v: %s, %s", r.ID, kind.through, key, g, want, r.Law, r.Source)
			}
		}
		for key, source := range map[string]calendar.Date{"lastDay": r.SourceLastDay,
			"postReceivedBy": r.SourcePostReceivedBy} {
			if source.IsZero() {
				continue
			}
			differs := got[key] != any(source)
			switch {
			case r.Slip == nil:
				t.Errorf("%s: the source says %s, and the row does not say whether it slipped", r.ID, source)
			case *r.Slip != differs && r.Facts.SentBySource.IsZero():
				t.Errorf("%s: the law gives %v, the source %s; the row says slip: %t", r.ID, got[key], source, *r.Slip)
			case *r.Slip:
				slips++
			case !differs && !r.Facts.SentBySource.IsZero():
				t.Errorf("%s: the source counts from another day and gives the same day, %s", r.ID, source)
			}
		}
	}
	if len(seen) != 34 || slips != 3 {
		t.Errorf("%d rulings with %d slips, want 34 with 3 (all of ECLI:NL:RBOVE:2021:3168, from Good Friday 2020)",
			len(seen), slips)
	}
}

// weeksOf is a term for appeal of another statute, as those of art. 69 Vw 2000.
func weeksOf(n int, source string) wob.WindowLength {
	l, err := wob.NewWindowLength(calendar.Weeks(n),
		calendar.MustProvision("test.weeks", calendar.Source(source, ""), "{span}", "{span}"))
	if err != nil {
		panic(err)
	}
	return l
}

// rulingWindow runs a term for objection or appeal: of the Awb, or of art. 69
// Vw 2000.
func rulingWindow(r ruling) (map[string]any, error) {
	length := wob.SixWeeks()
	if r.Facts.Weeks != 6 {
		length = weeksOf(r.Facts.Weeks, r.Source)
	}
	w, err := wob.Clock{}.Window(r.Facts.Published, length)
	if err != nil {
		return nil, err
	}
	got := map[string]any{
		"firstDay": w.Term.FirstDay(), "nominal": w.Term.Nominal(), "lastDay": w.Term.LastDay(),
		"postReceivedBy": w.PostReceivedBy,
	}
	switch w.InTime(r.Facts.Received, r.Facts.Posted, calendar.No) {
	case calendar.Yes:
		got["inTime"] = true
	case calendar.No:
		got["inTime"] = false
	}
	if !r.Facts.Received.IsZero() {
		got["withinWeek"] = !r.Facts.Received.After(w.PostReceivedBy)
	}
	if sent := r.Facts.SentBySource; !sent.IsZero() {
		// The source counts from sending, which was a day after the date.
		w, err := wob.Clock{}.Window(sent, length)
		if err != nil || w.Term.LastDay() != r.SourceLastDay ||
			w.InTime(r.Facts.Received, r.Facts.Posted, calendar.No) != calendar.No {
			return nil,
				fmt.Errorf("sent on %s it ends on %s (%v), by the source %s", sent, w.Term.LastDay(), err, r.SourceLastDay)
		}
	}
	return got, nil
}

func rulingDecision(r ruling) (map[string]any, error) {
	c := wob.Case{Received: r.Facts.RequestReceived}
	if r.Facts.AdjournedWeeks > 0 {
		c.Adjournments = []wob.Adjournment{{Notified: r.Facts.AdjournedOn, By: calendar.Weeks(r.Facts.AdjournedWeeks)}}
	}
	tl, err := wob.Clock{}.Timeline(c)
	if err != nil || len(tl.Findings) > 0 {
		return nil, fmt.Errorf("findings %v: %w", tl.Findings, err)
	}
	return map[string]any{"lastDay": tl.Decision.LastDay()}, nil
}

// rulingObjectionDecision runs the term for the decision on an objection. The
// request that came before it is not in the ruling.
func rulingObjectionDecision(r ruling) (map[string]any, error) {
	o := wob.Objection{Received: r.Facts.Received}
	if o.Received.IsZero() {
		o.Received = r.Facts.Published.AddDays(1)
	}
	if r.Facts.Committee {
		o.CommitteeAnnounced = o.Received
	}
	if r.Facts.AdjournedWeeks > 0 {
		o.Adjournments = []wob.Adjournment{{Notified: r.Facts.AdjournedOn, By: calendar.Weeks(r.Facts.AdjournedWeeks)}}
	}
	tl, err := wob.Clock{}.Timeline(wob.Case{Received: r.Facts.Published,
		Decision: &wob.Decision{Published: r.Facts.Published}, Objections: []wob.Objection{o}})
	if err != nil {
		return nil, err
	}
	return map[string]any{"objectionLastDay": tl.Objection.Term.LastDay(), "lastDay": tl.ObjectionDecision.LastDay()}, nil
}

func rulingPenalty(r ruling) (map[string]any, error) {
	f := wob.PenaltyFacts{
		LastDay: r.Facts.LastDay, Filed: r.Facts.LastDay, Received: r.Facts.NoticeReceived,
		Decided: r.Facts.Decided, AsOf: r.Facts.AsOf,
	}
	p, err := wob.Clock{}.Penalty(f)
	if err != nil || len(p.Findings) > 0 || !p.Applies {
		return nil, fmt.Errorf("%+v: %w", p, err)
	}
	var amounts []any
	for _, days := range r.Facts.Days {
		f.AsOf = p.FirstDay.AddDays(days - 1)
		q, err := wob.Clock{}.Penalty(f)
		if err != nil || q.Days != days {
			return nil, fmt.Errorf("%d days on the %dth day: %w", q.Days, days, err)
		}
		amounts = append(amounts, float64(q.Amount))
	}
	return map[string]any{
		"penaltyFrom": p.FirstDay, "penaltyUntil": p.LastDay, "days": p.Days, "amount": p.Amount, "amounts": amounts,
		"full": p.Days == 42, "inTime": p.Days == 0 && !f.Decided.IsZero(),
	}, nil
}

func rulingOther(r ruling) (map[string]any, error) {
	if !r.Facts.Appeal.IsZero() {
		tl, err := wob.Clock{}.Timeline(wob.Case{Received: r.Facts.RequestReceived,
			Defaults: []wob.NoticeOfDefault{{Sent: r.Facts.NoticeSent}}})
		return map[string]any{
			"appealFrom": tl.Appeal, "twoWeeksEnd": tl.Appeal.AddDays(-1), "appealPremature": r.Facts.Appeal.Before(tl.Appeal),
		}, err
	}
	// A notice of default measured against the last day, by the law and by the
	// court.
	premature := true
	for _, last := range []calendar.Date{r.Facts.LastDay, r.Facts.SourceLastDay} {
		p, err := wob.Clock{}.Penalty(wob.PenaltyFacts{LastDay: last, Filed: last.AddDays(-90),
			Received: r.Facts.NoticeReceived})
		if err != nil {
			return nil, err
		}
		premature = premature && !p.Applies && len(p.Findings) == 1 &&
			p.Findings[0].Provision.ID() == "awb.4.17.3.premature"
	}
	return map[string]any{"premature": premature}, nil
}

func rulingExclusion(r ruling) (map[string]any, error) {
	tl, err := wob.Clock{}.Timeline(wob.Case{Received: r.Facts.RequestReceived,
		Defaults: []wob.NoticeOfDefault{{Received: r.Facts.NoticeReceived}}})
	if err != nil {
		return nil, err
	}
	return map[string]any{"applies": tl.Penalty.Applies}, nil
}
