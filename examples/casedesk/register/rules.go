package register

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/lateness"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// Rules are what the register computes with: the law of the library, and the
// days of a decree that it does not have yet. The zero Rules are the law as the
// library has it, without a version.
type Rules struct {
	Clock   wob.Clock
	version string
}

// NewRules returns rules that know their version: it is another where the free
// days, the provisions, the readings or the answers to some cases are.
func NewRules(k wob.Clock) Rules {
	h := sha256.New()
	from, until := k.Calendar.Range()
	for day := range k.Calendar.FreeDays(from, until) {
		_, _ = io.WriteString(h, day.String()+"\n")
	}
	_, _ = io.WriteString(h, "known "+k.Calendar.KnownUntil().String()+"\n")
	for p := range wob.Provisions() {
		_, _ = io.WriteString(h, p.ID()+" "+p.Citation().String()+" "+p.Citation().Version().String()+"\n")
	}
	for _, text := range probes() {
		t, err := probe(k, text)
		_, _ = fmt.Fprintf(h, "%s%v\n", t, err)
	}
	return Rules{Clock: k, version: hex.EncodeToString(h.Sum(nil)[:8])}
}

// Version tells these rules from others; it is empty for the zero Rules.
func (r Rules) Version() string { return r.version }

// probes are the cases whose answers are part of the version: each kind of
// deadline, in each period of the law.
func probes() (all []string) {
	const rest = `"adjournments": [{"notified": "%[1]s-02-16", "by": "P2W", "reasons": true, "size": true}],
"decision": {"published": "%[1]s-03-12", "discloses": true, "objectionExpected": true},
"objections": [{"received": "%[1]s-04-02"}]`
	for _, year := range []string{"1996", "2003", "2010", "2014", "2018", "2021", "2023", "2026"} {
		all = append(all, `{"received": "`+year+`-02-02", "asOf": "`+year+`-02-20"}`,
			`{"received": "`+year+`-02-02", `+fmt.Sprintf(rest, year)+`, "asOf": "`+year+`-05-01"}`,
			`{"received": "`+year+`-02-02", "suspensions": [{"ground": "awb.4.15.1.a", "notified": "`+year+`-02-05"}],
"asOf": "`+year+`-02-20"}`,
			`{"received": "`+year+`-02-02", "default": {"received": "`+year+`-06-01"}, "asOf": "`+year+`-09-01"}`)
		if year >= "2014" { // before it no law of the islands is known
			all = append(all, `{"territory": "bes", "received": "`+year+`-02-02", "asOf": "`+year+`-02-20"}`)
		}
	}
	return all
}

func probe(k wob.Clock, text string) (answer []byte, err error) {
	c, err := wob.ParseCase([]byte(text))
	if err != nil {
		return nil, err
	}
	t, err := k.Timeline(c)
	if err != nil {
		return nil, err
	}
	return t.AppendJSON(nil, calendar.Dutch), nil
}

// Timeline folds events and works out what follows on a day.
func (r Rules) Timeline(id string, events []wob.Event, day calendar.Date) (wob.Case, wob.Timeline, error) {
	c, err := Fold(id, events)
	if err != nil {
		return c, wob.Timeline{}, err
	}
	c.AsOf = day
	t, err := r.Clock.Timeline(c)
	return c, t, err
}

// Work returns what works out a stored case on a day: what the lists show. A case
// that cannot be worked out is stored with its fault.
func (r Rules) Work(day calendar.Date) func(store.Case) (store.Computed, error) {
	return func(c store.Case) (store.Computed, error) {
		out := store.Computed{Day: day.String(), Rules: r.version, Again: r.again(c)}
		events, err := Events(c)
		if err != nil {
			out.Fault = wob.ErrorText(err, calendar.Dutch)
			return out, nil
		}
		folded, t, err := r.Timeline(c.ID, events, day)
		out.Received = folded.Received.String()
		if err != nil {
			out.Fault = wob.ErrorText(err, calendar.Dutch)
			return out, nil
		}
		out.Act, out.Settled = t.Act, true
		for d := range t.Deadlines() {
			out.Settled = out.Settled && !d.Live()
			out.Deadlines = append(out.Deadlines, stored(d))
		}
		var tally lateness.Report
		tally.Add(t, lateness.YearReceived(t))
		out.Tally, err = json.Marshal(tally)
		return out, err
	}
}

// again works a case out as of another day, for what moved because of the rules
// and not because of the day.
func (r Rules) again(c store.Case) func(string) ([]store.Deadline, error) {
	return func(on string) ([]store.Deadline, error) {
		day, err := calendar.Parse(on)
		if err != nil {
			return nil, err
		}
		out, err := r.Work(day)(c)
		return out.Deadlines, err
	}
}

// Decree reads the days that a decree equates with free days (gelijkgestelde
// dagen, art. 3 lid 3 Atw) and that the library does not have: the first line
// cites the decree, each further line is one day. The years from the first day
// up to and including the last are settled by it.
func Decree(r io.Reader) (calendar.Calendar, error) {
	var none calendar.Calendar
	lines := bufio.NewScanner(r)
	title := ""
	var days []calendar.Date
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		switch {
		case line == "":
		case title == "":
			title = line
		default:
			day, err := calendar.Parse(line)
			if err != nil {
				return none, fmt.Errorf("line %d: %w", n, err)
			}
			days = append(days, day)
		}
	}
	if err := lines.Err(); err != nil {
		return none, err
	}
	if len(days) == 0 {
		return none, fmt.Errorf("the first line cites the decree, each further line is a day (YYYY-MM-DD); there is no day")
	}
	first, last := days[0].Year(), days[0].Year()
	for _, d := range days {
		first, last = min(first, d.Year()), max(last, d.Year())
	}
	p, err := calendar.NewProvision("desk.decree", calendar.Source(title, ""), "gelijkgestelde dag",
		"day equated with a free day")
	if err != nil {
		return none, err
	}
	decree, err := calendar.NewDecree(p, first, last, days...)
	if err != nil {
		return none, err
	}
	return none.With(decree)
}
