package wob_test

import (
	"slices"
	"testing"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// An id that nobody gave is no text for people: its day is.
func TestWhatADeadlineBelongsToIsReadByPeople(t *testing.T) {
	for _, row := range []struct{ of, dutch, english string }{
		{"", "", ""},
		{"p2", "p2", "p2"},
		{"objections-2025-12-04", "van 4 december 2025", "of 4 December 2025"},
		{"suspensions-2025-12-04-2", "van 4 december 2025 (2)", "of 4 December 2025 (2)"},
		{"objections", "", ""},
		{"objections-van-buren", "objections-van-buren", "objections-van-buren"},
		{"objections-2025-13-04", "objections-2025-13-04", "objections-2025-13-04"},
	} {
		d := wob.Deadline{Of: row.of}
		if got := d.OfName(calendar.Dutch); got != row.dutch {
			t.Errorf("%q: %q, want %q", row.of, got, row.dutch)
		}
		if got := d.OfName(calendar.English); got != row.english {
			t.Errorf("%q: %q, want %q", row.of, got, row.english)
		}
	}
}

func TestObjectionIDs(t *testing.T) {
	day := calendar.MustParse
	c := wob.Case{Objections: []wob.Objection{{Received: day("2025-12-04")}, {ID: "b"}, {Received: day("2025-12-04")}}}
	if got, want := c.ObjectionIDs(), []string{"objections-2025-12-04", "b", "objections-2025-12-04-2"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestPartialIDs(t *testing.T) {
	c := wob.Case{Partial: []wob.Decision{{Published: calendar.MustParse("2025-12-04")}, {ID: "p2"}}}
	if got, want := c.PartialIDs(), []string{"partial-2025-12-04", "p2"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}
