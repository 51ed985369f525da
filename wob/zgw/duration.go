package zgw

import (
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

var (
	noDuration = file.Why(file.CodeDuration,
		"verwacht een ISO 8601-duur zoals P14D of P2W", "takes an ISO 8601 duration such as P14D or P2W")
	negativeDuration = file.Why(file.CodeDuration, "een verkorting is geen verdaging", "shortening is no adjournment")
	timeDuration     = file.Why(file.CodeDuration,
		"een termijn van deze wetten telt geen uren", "a term of these acts counts no hours")
	mixedDuration = file.Why(file.CodeDuration,
		"maanden of jaren met dagen erbij zijn geen vaste termijn", "months or years with days are no fixed term")
	emptyDuration = file.Why(file.CodeDuration, "een duur van niets is null", "a duration of nothing is null")
)

// ParseDuration reads an ISO 8601 duration as registers write it: parts of zero
// are dropped (P10DT00H00M00S), weeks and days add up to days. Months and years
// are kept, for a check to see; a shortening, hours, months with days, and a
// duration of nothing are errors that say why.
func ParseDuration(s string) (calendar.Span, error) {
	span, reason := parseDuration(s)
	if reason.Code != "" {
		return calendar.Span{}, reason.For("", s)
	}
	return span, nil
}

func parseDuration(s string) (calendar.Span, file.Reason) {
	if strings.HasPrefix(s, "-") || strings.Contains(s, "P-") {
		return calendar.Span{}, negativeDuration
	}
	text, ok := strings.CutPrefix(s, "P")
	if !ok {
		return calendar.Span{}, noDuration
	}
	days, times, hasTime := strings.Cut(text, "T")
	n, ok := parts(days, "YMWD")
	if !ok || days == "" && !hasTime || hasTime && times == "" {
		return calendar.Span{}, noDuration
	}
	if clock, ok := parts(times, "HMS"); !ok {
		return calendar.Span{}, noDuration
	} else if clock['H']+clock['M']+clock['S'] > 0 {
		return calendar.Span{}, timeDuration
	}
	var out calendar.Span
	switch y, m, w, d := n['Y'], n['M'], n['W'], n['D']; {
	case y+m+w+d == 0:
		return calendar.Span{}, emptyDuration
	case y+m > 0 && (w+d > 0 || y > 0 && m > 0):
		return calendar.Span{}, mixedDuration
	case y > 0:
		out = calendar.Years(y)
	case m > 0:
		out = calendar.Months(m)
	case d == 0:
		out = calendar.Weeks(w)
	default:
		out = calendar.Days(7*w + d)
	}
	if out.IsZero() {
		return calendar.Span{}, noDuration
	}
	return out, file.Reason{}
}

// parts reads "10D" and the like: numbers with their units, each at most once
// and in order.
func parts(s, units string) (map[byte]int, bool) {
	n := make(map[byte]int)
	for s != "" {
		end := strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' })
		if end <= 0 || end > 6 {
			return nil, false
		}
		unit := strings.IndexByte(units, s[end])
		if unit < 0 {
			return nil, false
		}
		n[s[end]], _ = strconv.Atoi(s[:end])
		s, units = s[end+1:], units[unit+1:]
	}
	return n, true
}

// duration writes a span that has a number of days in days, never in weeks: some
// systems read P2W as two days.
func duration(s calendar.Span) string {
	n, _ := s.Days()
	return "P" + strconv.Itoa(n) + "D"
}
