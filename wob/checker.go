package wob

import (
	"strconv"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// A checker collects the faults of a case. Keys are put together only for a
// fault.
type checker struct {
	asOf   calendar.Date // of the case
	faults file.Faults
}

// A day is one of the days of a case with its key.
type day struct {
	key string
	on  calendar.Date
}

// in returns the day with its whole path, for a limit of another.
func (d day) in(path string) day { return day{under(path, d.key), d.on} }

func under(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func at(list string, i int, key string) string { return pathTo(list, i) + "." + key }

// pathTo is the path of an element of a list.
func pathTo(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

func (k *checker) fault(key, value string, why file.Reason) {
	k.faults.Add(why.For(key, value))
}

func (k *checker) needs(path string, d day) {
	if d.on.IsZero() {
		k.fault(under(path, d.key), "", file.Missing)
	}
}

// past checks that a day is not after the day of the question.
func (k *checker) past(path string, d day) {
	if !k.asOf.IsZero() && d.on.After(k.asOf) {
		k.fault(under(path, d.key), d.on.String(), liesAfter("asOf", k.asOf))
	}
}

// afterwards checks that a day is not before another; it may be a plan.
func (k *checker) afterwards(path string, d, after day) {
	if !d.on.IsZero() && d.on.Before(after.on) {
		k.fault(under(path, d.key), d.on.String(), liesBefore(after.key, after.on))
	}
}

// fact checks that a day is not before another and not after the day of the
// question.
func (k *checker) fact(path string, d, after day) {
	if d.on.IsZero() {
		return
	}
	k.afterwards(path, d, after)
	k.past(path, d)
}

// notAfter checks that a day is not after another, where that is known.
func (k *checker) notAfter(path string, d, limit day) {
	if !limit.on.IsZero() && d.on.After(limit.on) {
		k.fault(under(path, d.key), d.on.String(), liesAfter(limit.key, limit.on))
	}
}

// before is notAfter for a fact.
func (k *checker) before(path string, d, limit day) {
	k.notAfter(path, d, limit)
	k.past(path, d)
}

// out reports whether a day is before another or after the day of the question;
// it saves putting a path together for a day that has no fault.
func (k *checker) out(d, after calendar.Date) bool {
	return d.Before(after) || !k.asOf.IsZero() && d.After(k.asOf)
}
