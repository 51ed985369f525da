package wob_test

import (
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// TestNamedKeys holds the keys of an answer that are no deadline against what
// is counted by hand: status, penalty, the objections being in time, and which
// keys stand at all.
func TestNamedKeys(t *testing.T) {
	t.Parallel()
	met := map[string]int{}
	eachLiving(t, 1_500, func(f livingFacts, c wob.Case) {
		if f.Territory == "bes" {
			return
		}
		_, answer := answered(t, c)
		all := countLiving(f)
		judged, known := f.judged()
		namedStatus(t, answer, all["decision"], judged, known)
		namedPenalty(t, f, answer, all, judged, met)
		for path, name := range map[string]string{
			"appeal": "appeal-not-deciding", "notDecidingObjection": "object-not-deciding", "disclosure": "disclosure",
		} {
			_, stands := walk(answer, path)
			d, counted := all[name]
			open := name == "disclosure" && d.first.IsZero() && d.last.IsZero()
			if !open && d.state != "void" && !d.optional && stands != counted {
				t.Errorf("%s stands: %v, counted: %v", path, stands, counted)
			}
		}
		for _, o := range f.Objections {
			if o.Against != "not-deciding" {
				namedTimely(t, f, o, answer, met)
			}
		}
	})
	for _, k := range []string{"timely yes", "timely no", "timely unknown", "penalty", "no penalty", "days of penalty"} {
		if met[k] < 20 {
			t.Errorf("%s: %d", k, met[k])
		}
	}
}

// judged is the day judged, and whether there is one.
func (f livingFacts) judged() (calendar.Date, bool) {
	switch {
	case f.Decision != nil:
		return f.Decision.Published, true
	case f.Closed != nil:
		return f.Closed.On, !f.Closed.On.IsZero()
	}
	return f.AsOf, !f.AsOf.IsZero()
}

func namedStatus(t *testing.T, answer map[string]any, term byHand, judged calendar.Date, known bool) {
	t.Helper()
	status, ok := answer["status"].(map[string]any)
	if ok != known {
		t.Errorf("status: %v, a day to judge: %v", answer["status"], known)
	}
	if !ok || !known {
		return
	}
	want := map[string]any{"on": judged.String(), "inTime": !judged.After(term.last)}
	n := 0.0
	for d := judged; d.Before(term.last); d = d.AddDays(1) {
		n++
		want["daysLeft"] = n
	}
	for d := term.last; d.Before(judged); d = d.AddDays(1) {
		n++
		want["daysLate"] = n
	}
	for _, key := range []string{"on", "inTime", "daysLeft", "daysLate"} {
		if status[key] != want[key] {
			t.Errorf("status.%s: %v, counted %v", key, status[key], want[key])
		}
	}
}

// namedPenalty walks over the days of the penalty: two weeks each of 20, 30 and
// 40 euros (art. 4:17 lid 2 Awb until 2019).
func namedPenalty(
	t *testing.T, f livingFacts, answer map[string]any, all map[string]byHand, judged calendar.Date, met map[string]int,
) {
	t.Helper()
	noticed := false
	for _, n := range f.Defaults {
		noticed = noticed || !n.Received.IsZero()
	}
	penalty, ok := answer["penalty"].(map[string]any)
	if f.Closed != nil && f.Closed.On.IsZero() {
		return
	}
	if ok != noticed {
		t.Errorf("penalty: %v, a notice received: %v", answer["penalty"], noticed)
	}
	d, counted := all["penalty"]
	if !ok {
		return
	}
	if penalty["applies"] != counted {
		t.Errorf("penalty: %v, counted %v", penalty, d)
	}
	if !counted {
		if met["no penalty"]++; len(penalty) != 1 {
			t.Errorf("a penalty that does not apply: %v", penalty)
		}
		return
	}
	met["penalty"]++
	if judged.IsZero() {
		return
	}
	days, amount := 0.0, 0.0
	for day := d.first; !day.After(d.last) && !day.After(judged); day = day.AddDays(1) {
		amount += []float64{20, 30, 40}[int(days)/14]
		days++
	}
	if days > 0 {
		met["days of penalty"]++
	}
	if penalty["days"] != days || penalty["amount"] != amount {
		t.Errorf("penalty: %v, counted %v days and %v euros", penalty, days, amount)
	}
}

func namedTimely(t *testing.T, f livingFacts, o livingObjection, answer map[string]any, met map[string]int) {
	t.Helper()
	h := &livingHand{f: f}
	published := h.against(o.Of)
	last := h.windowOf(published)
	timely, known := walk(answer, "objections."+o.ID+".window.timely")
	switch want := o.timely(published, last, stepped(last, 7)); {
	case want == "" && known, want == "yes" && timely != true, want == "no" && timely != false:
		t.Errorf("objection %s in time: %v, counted %q", o.ID, timely, want)
	case want == "":
		met["timely unknown"]++
	default:
		met["timely "+want]++
	}
}
