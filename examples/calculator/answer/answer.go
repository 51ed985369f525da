package answer

import (
	"bytes"
	"encoding/json"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/picture"
)

// Lang is the language by its code, "nl" or "en"; any other is Dutch, the
// language of the law.
func Lang(code string) calendar.Lang {
	if code == calendar.English.String() {
		return calendar.English
	}
	return calendar.Dutch
}

// Timeline answers a case file with its timeline, as [wob.Timeline.AppendJSON]
// writes it.
func Timeline(l calendar.Lang, caseFile []byte) []byte {
	return of(l, caseFile, func(_ wob.Case, t wob.Timeline) []byte { return t.AppendJSON(nil, l) })
}

// Plain answers a case file with what it comes to in plain words, a JSON string.
func Plain(l calendar.Lang, caseFile []byte) []byte {
	return of(l, caseFile, func(_ wob.Case, t wob.Timeline) []byte { return encode(t.Plain(l)) })
}

// Text answers a case file with the whole explanation, each step with its
// article, a JSON string.
func Text(l calendar.Lang, caseFile []byte) []byte {
	return of(l, caseFile, func(_ wob.Case, t wob.Timeline) []byte { return encode(t.Text(l)) })
}

// Picture answers a case file with its picture, an SVG image in a JSON string.
func Picture(l calendar.Lang, caseFile []byte) []byte {
	return of(l, caseFile, func(c wob.Case, t wob.Timeline) []byte {
		return encode(string(drawing(l, c, t).AppendSVG(nil)))
	})
}

// of reads one case file, computes it and writes the answer, or what is wrong
// with it.
func of(l calendar.Lang, caseFile []byte, write func(wob.Case, wob.Timeline) []byte) []byte {
	c, err := wob.ParseCase(caseFile)
	if err != nil {
		return wob.AppendErrorJSON(nil, l, "", c.ID, err)
	}
	t, err := wob.Clock{}.Timeline(c)
	if err != nil {
		return wob.AppendErrorJSON(nil, l, "", c.ID, err)
	}
	return write(c, t)
}

func drawing(l calendar.Lang, c wob.Case, t wob.Timeline) picture.Timeline {
	return picture.Timeline{Title: c.ID, Deadlines: t.Deadlines(), Arguable: t.Arguable, Today: c.AsOf, Lang: l}
}

// encode writes a value as JSON. The values are of this package and hold
// nothing that JSON cannot say; < and & stay as they are.
func encode(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		panic(err)
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n"))
}
