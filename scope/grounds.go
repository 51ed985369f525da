package scope

import "github.com/wobrules/wobrules/wob"

// groundFault says what is wrong with a code of a ground, or nothing.
func groundFault(code string) string {
	if code == "" {
		return "no ground"
	}
	return ""
}

// checkGrounds is V2 to V5.
func checkGrounds(*Letter, *wob.Timeline, func(Finding)) {}
