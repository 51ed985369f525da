package read

// settleOther reads what is told beside the clock: suspensions, talks, notices
// of default, earlier decisions, the act, the grounds.
func (r *reader) settleOther() {
	r.settleTellings()
	r.settleLimit()
	r.settleEach(ForwardedTo, r.forwardedTo())
	if r.objection {
		r.facts = append(r.facts, Fact{Kind: OnObjection, Value: "yes", Rule: "objection/decides",
			How: Inferred, Spans: []Span{r.head()}})
	}
	r.settleGrounds()
	r.settleRegime()
	r.settleDecision()
}

// head returns the span of the head.
func (r *reader) head() Span {
	s := Span{int(r.lines[r.first].start), int(r.lines[r.body].start)}
	if s.Start == s.End { // it has none
		s.End = int(r.lines[r.body].end)
	}
	return s
}
