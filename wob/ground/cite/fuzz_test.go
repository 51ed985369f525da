package cite_test

import (
	"encoding/json"
	"testing"

	"github.com/wobrules/wobrules/wob/ground/cite"
)

func FuzzFind(f *testing.F) {
	for _, row := range written {
		f.Add(row.text)
	}
	for _, row := range nothing {
		f.Add(row.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		ordered(t, text)
		// Each piece by itself is read without running off its end.
		for found := range cite.Find(text) {
			ordered(t, found.Raw)
			if !json.Valid(found.AppendJSON(nil, text)) {
				t.Fatalf("%q: not JSON", found.AppendJSON(nil, text))
			}
		}
	})
}
