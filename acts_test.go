package wobrules_test

import (
	"strings"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
)

// The acts begin and end on the same days in every package: the Wob from 1 May
// 1992 up to and including 30 April 2022 (Stb. 1991, 703; art. 10.1 Woo), and
// the Woo after it.
func TestActsAgree(t *testing.T) {
	for _, row := range []struct{ day, act string }{
		{"1992-04-30", ""},
		{"1992-05-01", "Wob"},
		{"2022-04-30", "Wob"},
		{"2022-05-01", "Woo"},
	} {
		day := calendar.MustParse(row.day)
		law, err := ground.On(day)
		if law.String() != row.act || (err == nil) != (row.act != "") {
			t.Errorf("ground: a decision of %s falls under %q, %v", day, law, err)
		}
		timeline, err := wob.Clock{}.Timeline(wob.Case{Received: day})
		label, _, _ := strings.Cut(timeline.Act, "-")
		if label != strings.ToLower(row.act) || (err == nil) != (row.act != "") {
			t.Errorf("wob: a request received on %s falls under %q, %v", day, timeline.Act, err)
		}
		act := ""
		for _, rule := range letter.Dispositions(wob.Netherlands, day) {
			if cited := rule.Basis.Citation().Act().String(); cited == "Wob" || cited == "Woo" {
				act = cited
			}
		}
		if act != row.act {
			t.Errorf("scope: the dispositions of %s are those of %q", day, act)
		}
	}
}
