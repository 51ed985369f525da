package file

// At returns where the fault of r stands, and -1 where there is none.
func At(r *Reader) int {
	if r.fault == nil {
		return -1
	}
	return r.at
}
