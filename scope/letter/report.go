package letter

import "github.com/wobrules/wobrules/wob"

// A Report is everything the library makes of a letter: what each request
// covers, the clocks, and the review.
type Report struct {
	Letter   Letter
	Requests []Timed
	Result   Result
	Findings []Finding
	Caveats  []wob.Caveat // what the readings and the dates rest on, none twice
	FromText bool         // the letter was read from its text: what is not in it may not have been read
}

// Examine reads, times and reviews a letter that someone wrote down as a letter
// file. Without checks the standard ones run. See [NewExam] for what is an error.
func Examine(l Letter, k wob.Clock, assume Assumption, checks ...Check) (Report, error) {
	e, err := NewExam(l, k, assume)
	if err != nil {
		return Report{}, err
	}
	return e.Report(checks...), nil
}

// Report reviews the letter and puts together what is known of it.
func (e *Exam) Report(checks ...Check) Report {
	if e == nil || e.act == nil {
		return Report{} // not made by NewExam
	}
	r := Report{
		Letter: *e.Letter, FromText: e.text, Requests: e.Requests,
		Result: e.Letter.Result(), Findings: Review(e, checks...),
	}
	seen := map[wob.Caveat]bool{}
	add := func(all ...wob.Caveat) {
		for _, c := range all {
			if !seen[c] {
				seen[c] = true
				r.Caveats = append(r.Caveats, c)
			}
		}
	}
	for i := range e.Requests {
		t := &e.Requests[i]
		if t.Untimed != nil {
			add(*t.Untimed)
		}
		add(t.Timeline.Caveats...)
		add(t.Caveats...)
	}
	add(e.groundCaveats()...)
	return r
}
