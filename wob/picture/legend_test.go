package picture_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/picture"
)

// The legend explains the signs that are drawn and no other, whatever else is in
// the list.
func TestLegendExplainsWhatIsDrawn(t *testing.T) {
	plain := wob.Deadline{Key: wob.KeyDecision, Force: wob.Must, First: day("2026-05-01"), Last: day("2026-05-29")}
	with := func(change func(*wob.Deadline)) wob.Deadline {
		d := plain
		change(&d)
		return d
	}
	for _, row := range []struct {
		d    wob.Deadline
		want string
	}{
		{plain, "moet"},
		{with(func(d *wob.Deadline) { d.Force = wob.May }), "mag, of gebeurt"},
		{with(func(d *wob.Deadline) { d.Force = wob.Happens }), "mag, of gebeurt"},
		{with(func(d *wob.Deadline) { d.Last = calendar.Date{} }), "moet, geen laatste dag"},
		{with(func(d *wob.Deadline) { d.First = calendar.Date{} }), "moet"},
		{with(func(d *wob.Deadline) { d.First, d.Last = calendar.Date{}, calendar.Date{} }), ""},
		{with(func(d *wob.Deadline) { d.ReceivedBy = day("2026-06-05") }), "moet, nog onderweg per post"},
		{with(func(d *wob.Deadline) { d.ReceivedBy, d.Last = day("2026-06-05"), calendar.Date{} }),
			"moet, geen laatste dag"},
		{with(func(d *wob.Deadline) { d.State = wob.Overdue }), "moet, te laat"},
		{with(func(d *wob.Deadline) { d.State = wob.Late }), "moet, te laat"},
		{with(func(d *wob.Deadline) { d.State, d.On = wob.Late, day("2026-06-02") }), "moet, te laat, gedaan"},
		{with(func(d *wob.Deadline) { d.State = wob.Done }), "moet"},
		{with(func(d *wob.Deadline) { d.State, d.On = wob.Done, day("2026-05-20") }), "moet, gedaan"},
		{with(func(d *wob.Deadline) { d.State = wob.Void }), "moet"},
		{with(func(d *wob.Deadline) { d.State, d.On = wob.Void, day("2026-05-20") }), "moet, vervallen"},
		{with(func(d *wob.Deadline) { d.State, d.On = wob.Missed, day("2026-05-20") }), "moet"},
		{with(func(d *wob.Deadline) { d.Of = "o1" }), "moet, volgens een andere lezing"},
	} {
		// By itself, and before and after a deadline that has nothing to explain.
		nothing := wob.Deadline{Key: wob.KeyViews, Last: calendar.Date{}}
		for _, list := range [][]wob.Deadline{{row.d}, {row.d, nothing}, {nothing, row.d}} {
			p := picture.Timeline{Deadlines: slices.Values(list), Arguable: []wob.Arguable{{Key: "decision.lastDay",
				Deadline: wob.KeyDecision, Of: "o1", Date: day("2026-06-02")}}}
			texts := wellFormed(fataler{t}, p.AppendSVG(nil))["text"]
			var got []string
			for _, s := range texts {
				if slices.Contains(signs, s) {
					got = append(got, s)
				}
			}
			if s := strings.Join(got, ", "); s != row.want {
				t.Errorf("%+v: the legend has %q, want %q", row.d, s, row.want)
			}
		}
	}

	// One that must and one that may, in either order: the other is not forgotten.
	may := with(func(d *wob.Deadline) { d.Force = wob.May })
	late := with(func(d *wob.Deadline) {
		d.State, d.On, d.ReceivedBy = wob.Late, day("2026-06-02"), day("2026-06-05")
	})
	void := with(func(d *wob.Deadline) { d.State, d.On, d.Last = wob.Void, day("2026-04-20"), calendar.Date{} })
	for _, row := range []struct {
		list []wob.Deadline
		want string
	}{
		{[]wob.Deadline{plain, may}, "moet, mag, of gebeurt"},
		{[]wob.Deadline{may, plain}, "moet, mag, of gebeurt"},
		{[]wob.Deadline{late, plain}, "moet, nog onderweg per post, te laat, gedaan"},
		{[]wob.Deadline{plain, late}, "moet, nog onderweg per post, te laat, gedaan"},
		{[]wob.Deadline{void, plain}, "moet, geen laatste dag, vervallen"},
		{[]wob.Deadline{plain, void}, "moet, geen laatste dag, vervallen"},
	} {
		texts := wellFormed(fataler{t}, picture.Timeline{Deadlines: slices.Values(row.list)}.AppendSVG(nil))["text"]
		got := slices.DeleteFunc(texts, func(s string) bool { return !slices.Contains(signs, s) })
		if s := strings.Join(got, ", "); s != row.want {
			t.Errorf("the legend has %q, want %q", s, row.want)
		}
	}
}

var signs = []string{"moet", "mag, of gebeurt", "geen laatste dag", "nog onderweg per post",
	"volgens een andere lezing", "te laat", "gedaan", "vervallen"}
