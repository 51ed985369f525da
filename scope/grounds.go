package scope

// groundFault says what is wrong with a code of a ground, or nothing.
func groundFault(code string) string {
	if code == "" {
		return "no ground"
	}
	return ""
}
