package file

import "strings"

type clockKind uint8

const (
	noClock clockKind = iota
	twentyFourHours
	twelveHours
)

// cutClock takes the time of the day and the zone off the end.
func cutClock(fields []string) (day []string, kind clockKind, why Reason) {
	if len(fields) == 1 {
		// 2021-02-19t08:46:00z, and what a database writes
		if before, after, found := strings.Cut(fields[0], "t"); found && len(before) == 10 && strings.Contains(after, ":") {
			if !readClock(strings.TrimRight(cutZone(after), "z")) {
				return nil, noClock, noDay
			}
			return []string{before}, twentyFourHours, Reason{}
		}
		return fields, noClock, Reason{}
	}
	for i, f := range fields {
		if !strings.Contains(f, ":") {
			continue
		}
		half := strings.HasSuffix(f, "am") || strings.HasSuffix(f, "pm")
		if !readClock(strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(cutZone(f), "z"), "am"), "pm")) {
			return nil, noClock, noDay
		}
		kind = twentyFourHours
		for _, rest := range fields[i+1:] {
			switch rest {
			case "am", "pm", "a.m.", "p.m.":
				half = true
			case "utc", "gmt", "cet", "cest", "met", "mest", "uur", "u", "u.", "z":
			default:
				if cutZone("0"+rest) == "0"+rest {
					return nil, noClock, noDay
				}
			}
		}
		if half {
			kind = twelveHours
		}
		day = fields[:i]
		if n := len(day); n > 1 && (day[n-1] == "om" || day[n-1] == "at") {
			day = day[:n-1]
		}
		return day, kind, Reason{}
	}
	return fields, noClock, Reason{}
}

// cutZone takes an offset such as +01:00 off the end.
func cutZone(s string) string {
	for i := 1; i < len(s); i++ {
		if s[i] != '+' && s[i] != '-' {
			continue
		}
		zone := strings.ReplaceAll(s[i+1:], ":", "")
		if len(zone) == 2 || len(zone) == 4 {
			if _, ok := number(zone); ok {
				return s[:i]
			}
		}
	}
	return s
}

// readClock reports whether s is hours and minutes, with seconds or without.
func readClock(s string) bool {
	s, _, _ = strings.Cut(s, ".") // parts of a second
	for i, part := range strings.Split(s, ":") {
		n, ok := number(part)
		if !ok || len(part) > 2 || i == 0 && n > 24 || i > 0 && n > 60 || i > 2 {
			return false
		}
	}
	return true
}
