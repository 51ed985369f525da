package wob

// markOthers marks the deadlines of the objections that somebody other than the
// requester made.
func (t *Timeline) markOthers(f *facts) {
	for i := range f.objections {
		o := &f.objections[i]
		if o.By != ByThirdParty {
			continue
		}
		repairs := map[string]bool{}
		for j := range o.Repairs {
			repairs[f.ids.of(&o.Repairs[j].ID)] = true
		}
		for j := range t.Dates {
			d := &t.Dates[j]
			if overObjection(d.Key) && d.Of == o.id || repairs[d.Of] {
				d.Other = true
			}
		}
	}
}
