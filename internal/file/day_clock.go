package file

import "strings"

// cutClock takes the time of the day and the zone off the end, and reports whether
// the clock is one of twelve hours; no fields where what stands there is no time.
func cutClock(fields []string) (day []string, twelve bool) {
	if len(fields) == 1 {
		// 2021-02-19t08:46:00z, and what a database writes
		if before, after, _ := strings.Cut(fields[0], "t"); strings.Contains(after, ":") {
			if !readClock(strings.TrimRight(cutZone(after), "z")) {
				return nil, twelve
			}
			return []string{before}, twelve
		}
		return fields, twelve
	}
	for i, f := range fields {
		if !strings.Contains(f, ":") {
			continue
		}
		twelve = strings.HasSuffix(f, "am") || strings.HasSuffix(f, "pm")
		if !readClock(strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(cutZone(f), "z"), "am"), "pm")) {
			return nil, twelve
		}
		for _, rest := range fields[i+1:] {
			switch rest {
			case "am", "pm", "a.m.", "p.m.":
				twelve = true
			case "utc", "gmt", "cet", "cest", "met", "mest", "uur", "u", "u.", "z":
			default:
				if cutZone(rest) != "" {
					return nil, twelve
				}
			}
		}
		day = fields[:i]
		if n := len(day); n > 0 && (day[n-1] == "om" || day[n-1] == "at") {
			day = day[:n-1]
		}
		return day, twelve
	}
	return fields, twelve
}

// cutZone takes an offset such as +01:00 off the end.
func cutZone(s string) string {
	for i := range len(s) {
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
	most := [...]int{24, 59, 60}  // a leap second
	s, _, _ = strings.Cut(s, ".") // parts of a second
	parts := strings.Split(s, ":")
	if len(parts) > len(most) {
		return false
	}
	for i, part := range parts {
		if n, ok := number(part); !ok || len(part) > 2 || n > most[i] {
			return false
		}
	}
	return true
}
