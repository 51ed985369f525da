package wob

// markOthers marks the deadlines of the objections that somebody other than the
// requester made.
func (t *Timeline) markOthers(f *facts) {
	for i := range f.objections {
		o := &f.objections[i]
		if o.By != ByThirdParty {
			continue
		}
		for j := range t.Dates {
			if d := &t.Dates[j]; d.Of == o.id && d.Key >= KeyRepair && d.Key <= KeyAppealNotDecidingObjection {
				d.Other = true
			}
		}
	}
}
