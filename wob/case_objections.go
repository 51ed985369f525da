package wob

// ObjectionIDs returns the ids by which the deadlines of the objections of c are
// known ([Deadline.Of]), in the order of the list: the id given, or else the list
// with the day of receipt.
func (c Case) ObjectionIDs() []string {
	known := c.ids()
	out := make([]string, 0, len(c.Objections))
	for i := range c.Objections {
		out = append(out, known[&c.Objections[i].ID])
	}
	return out
}
