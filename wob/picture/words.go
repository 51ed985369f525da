package picture

import (
	"strconv"
	"unicode"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
	"github.com/wobrules/wobrules/wob"
)

func countDays(n int, l calendar.Lang) string {
	if n == 1 {
		return words.Say(l, "1 dag", "1 day")
	}
	return strconv.Itoa(n) + words.Say(l, " dagen", " days")
}

// capital returns s with a capital: labels and names are written without.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// whenShort says until when, or from when, in the room beside a label.
func whenShort(d wob.Deadline, l calendar.Lang) string {
	switch {
	case d.First.IsZero() && d.Last.IsZero():
		return words.Say(l, "geen dag bekend", "no day known")
	case d.First == d.Last:
		return words.Say(l, "op ", "on ") + d.Last.Long(l)
	case d.Last.IsZero():
		return words.Say(l, "vanaf ", "from ") + d.First.Long(l)
	}
	return words.Say(l, "tot en met ", "up to and incl. ") + d.Last.Long(l)
}

func when(d wob.Deadline, l calendar.Lang) string {
	if d.First.IsZero() || d.Last.IsZero() || d.First == d.Last {
		return whenShort(d, l)
	}
	return words.Say(l, "van ", "from ") + d.First.Long(l) + words.Say(l, " tot en met ", " up to and including ") +
		d.Last.Long(l)
}

// stands says how a deadline stands.
func (d *drawing) stands(r *row) string {
	l := d.Lang
	s := r.State.Name(l)
	switch r.State {
	case wob.Ahead:
		if n, _ := r.First.DaysSince(d.Today); n > 0 {
			s += words.Say(l, ", over ", ", in ") + countDays(n, l)
		}
	case wob.Open:
		switch {
		case r.Last.IsZero():
		case r.Days > 0:
			s += words.Say(l, ", nog ", ", ") + countDays(r.Days, l) + words.Say(l, "", " left")
		default:
			s += words.Say(l, ", dit is de laatste dag", ", this is the last day")
		}
	case wob.Overdue:
		if r.Days > 0 {
			s = countDays(r.Days, l) + " " + s
		}
	default:
		if !r.On.IsZero() {
			on := words.Say(l, " op ", " on ")
			if r.State == wob.Void {
				on = words.Say(l, " op ", " since ")
			}
			s += on + r.On.Long(l)
		}
		if r.State == wob.Late && r.Days > 0 {
			s += " (" + countDays(r.Days, l) + ")"
		}
	}
	return s
}

// kindName says what a step of a term is, as the legend has it.
func kindName(k calendar.StepKind, l calendar.Lang) string {
	switch k {
	case calendar.StepSuspend:
		return words.Say(l, "opschorting", "suspension")
	case calendar.StepAdjourn:
		return words.Say(l, "verdaging", "adjournment")
	case calendar.StepAgree:
		return words.Say(l, "instemming met uitstel", "agreed delay")
	case calendar.StepExtend:
		return words.Say(l, "verlenging volgens de Atw", "extension over free days")
	}
	return ""
}
