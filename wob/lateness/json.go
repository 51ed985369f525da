package lateness

import (
	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// mostCount bounds a count in a file.
const mostCount = 1<<31 - 1

// A bucket is one entry of a histogram in a file: how many took so many days.
type bucket struct{ days, n int }

var bucketFields = file.Record[bucket]{
	file.Int("days", 0, mostDays, func(b *bucket) *int { return &b.days }),
	file.Int("n", 1, mostCount, func(b *bucket) *int { return &b.n }),
	file.Judge(func(r *file.Reader, at int, b *bucket) {
		if b.n == 0 {
			r.FailIn(at, "n", file.Missing)
		}
	}),
}

var daysAscend = file.Why(file.CodeOrder,
	"de dagen van een histogram moeten oplopen", "the days of a histogram must ascend")

// A stored tally, report and group are what a file has of them.
type stored struct {
	assumed bool
	all     storedTally
	groups  []storedGroup
}

type storedTally struct {
	Tally
	histograms [4][]bucket
}

type storedGroup struct {
	key Key
	storedTally
}

func histogram(key string, i int) file.Field[storedTally] {
	return file.List(key, bucketFields, func(t *storedTally) *[]bucket { return &t.histograms[i] })
}

var tallyFields = func() (fields file.Record[storedTally]) {
	for _, c := range counters {
		fields = append(fields, file.Int(c.key, 0, mostCount, func(t *storedTally) *int { return c.of(&t.Tally) }))
	}
	return append(fields, histogram("taken", 0), histogram("net", 1), histogram("daysLate", 2),
		histogram("daysOverdue", 3), file.Judge(judgeTally))
}()

var groupFields = file.Record[storedGroup]{
	file.Text("by", func(g *storedGroup) *string { return &g.key.By }),
	file.Text("value", func(g *storedGroup) *string { return &g.key.Value }),
	file.Whole("tally", tallyFields, func(g *storedGroup) *storedTally { return &g.storedTally }),
}

var reportFields = file.Record[stored]{
	file.Bool("receiptAssumed", func(s *stored) *bool { return &s.assumed }),
	file.Whole("all", tallyFields, func(s *stored) *storedTally { return &s.all }),
	file.List("groups", groupFields, func(s *stored) *[]storedGroup { return &s.groups }),
	file.Judge(judgeReport),
}

// judgeTally refuses a tally that no requests can have given.
func judgeTally(r *file.Reader, at int, t *storedTally) {
	for i, h := range t.histograms {
		for j, b := range h {
			if j > 0 && b.days <= h[j-1].days {
				r.Fail(at, daysAscend)
				return
			}
			t.days()[i].add(b.days, b.n)
		}
	}
	if t.Taken.N() > t.Decided() || t.Net.N() != t.Taken.N() || t.DaysLate.N() > t.Late ||
		t.DaysOverdue.N() > t.Overdue {
		r.Fail(at, file.Why(file.CodeNumber,
			"er zijn meer dagen geteld dan verzoeken", "more days are counted than requests"))
	}
}

func judgeReport(r *file.Reader, at int, s *stored) {
	seen := make(map[Key]bool)
	for _, g := range s.groups {
		if seen[g.key] {
			r.Fail(at, file.Why(file.CodeTwice, "een groep staat er twee keer", "a group stands twice"))
			return
		}
		seen[g.key] = true
	}
}

func store(t *Tally) storedTally {
	s := storedTally{Tally: *t}
	for i, d := range t.days() {
		s.histograms[i] = buckets(d)
	}
	return s
}

func buckets(d *Days) (out []bucket) {
	for days, n := range d.counts {
		if n > 0 {
			out = append(out, bucket{days, n})
		}
	}
	return out
}

// MarshalJSON returns how many took how many days, [{"days": 28, "n": 3}, ...]; it
// never fails.
func (d Days) MarshalJSON() ([]byte, error) {
	var w file.Writer
	w.Open('[')
	for _, b := range buckets(&d) {
		w.Element(func() {
			w.Int("days", b.days)
			w.Int("n", b.n)
		})
	}
	w.Close(']')
	return w.B, nil
}

// UnmarshalJSON takes what MarshalJSON gives, strictly.
func (d *Days) UnmarshalJSON(b []byte) error {
	if file.IsNull(b) {
		return nil
	}
	var out Days
	last := -1
	in := file.NewReader(b)
	in.Array(func(int) {
		var x bucket
		at := in.Offset()
		bucketFields.Read(in, &x)
		if x.days <= last {
			in.Fail(at, daysAscend)
			return
		}
		last = x.days
		out.add(x.days, x.n)
	})
	in.End()
	if fault := in.Fault(); fault != nil {
		return fault
	}
	*d = out
	return nil
}

// MarshalJSON returns the counts and the days; it never fails.
func (t Tally) MarshalJSON() ([]byte, error) {
	s := store(&t)
	return tallyFields.Append(nil, &s, calendar.Dutch), nil
}

// UnmarshalJSON takes what MarshalJSON gives, as [Report.UnmarshalJSON] does.
func (t *Tally) UnmarshalJSON(b []byte) error {
	return file.Unmarshal(b, t, func(b []byte) (Tally, error) {
		s, fault := tallyFields.Parse(b)
		if fault != nil {
			return Tally{}, fault
		}
		return s.Tally, nil
	})
}

// MarshalJSON returns the counts themselves, from which a report on another
// machine goes on or to which it is added; it never fails. For the figures see
// [Report.AppendFigures].
func (r Report) MarshalJSON() ([]byte, error) {
	s := stored{assumed: r.ReceiptAssumed, all: store(&r.all)}
	for k, t := range r.Groups() {
		s.groups = append(s.groups, storedGroup{k, store(t)})
	}
	return reportFields.Append(nil, &s, calendar.Dutch), nil
}

// UnmarshalJSON takes what MarshalJSON gives, strictly: an unknown key, a group
// that stands twice, and counts that no requests can have given are errors.
func (r *Report) UnmarshalJSON(b []byte) error {
	return file.Unmarshal(b, r, func(b []byte) (Report, error) {
		s, fault := reportFields.Parse(b)
		if fault != nil {
			return Report{}, fault
		}
		out := Report{ReceiptAssumed: s.assumed, all: s.all.Tally}
		for _, g := range s.groups {
			*out.group(g.key) = g.Tally
		}
		return out, nil
	})
}
