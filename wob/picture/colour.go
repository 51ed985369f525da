package picture

import "github.com/wobrules/wobrules/wob"

// The colours of a picture. All that a text is written in have a contrast of at
// least 4.5 to 1 with white.
const (
	paper = "#ffffff"
	ink   = "#1d2733"
	soft  = "#4f5a66" // the smaller text
	faint = "#6a7580" // what is over
	grid  = "#e3e8ee"
	red   = "#b3261e"
)

var actorColours = [...]string{
	0:                     "#5b6673",
	wob.ByBody:            "#1f5fa8",
	wob.ByRequester:       "#2c7a3f",
	wob.ByThirdParty:      "#a85400",
	wob.ByObjector:        "#7b3fa0",
	wob.ByInterestedParty: "#00727f",
	wob.ByParty:           "#8a3a5b",
	wob.ByCourt:           "#4f4a45",
}

func colourOf(a wob.Actor) string {
	if int(a) < len(actorColours) {
		return actorColours[a]
	}
	return actorColours[0]
}

// paler returns a colour with so many parts in a hundred of white.
func paler(colour string, white int) string {
	const hex = "0123456789abcdef"
	out := []byte("#000000")
	for i := 1; i < len(out); i += 2 {
		n := fromHex(colour[i])<<4 | fromHex(colour[i+1])
		n += (255 - n) * white / 100
		out[i], out[i+1] = hex[n>>4], hex[n&15]
	}
	return string(out)
}

func fromHex(c byte) int {
	if c >= 'a' {
		return int(c-'a') + 10
	}
	return int(c - '0')
}
