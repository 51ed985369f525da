package api

import (
	"encoding/base64"
	"encoding/json"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wobrules/wobrules/examples/casedesk/ask"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// cursor reads where a page begins: what [call.next] wrote.
func (c *call) cursor(parts int) ([]string, error) {
	s := c.query("cursor")
	if s == "" {
		return make([]string, parts), nil
	}
	b, err := base64.RawURLEncoding.DecodeString(s)
	var at []string
	if err != nil || json.Unmarshal(b, &at) != nil || len(at) != parts || slices.ContainsFunc(at, hasNUL) {
		return nil, inQuery{ask.Fault("cursor", s, "value.unknown", "verwacht de cursor van een vorige bladzijde",
			"takes the cursor of a page before")}
	}
	return at, nil
}

func hasNUL(s string) bool { return strings.ContainsRune(s, 0) }

// next is the cursor of the next page, told in a Link header as well; "" where a
// page is the last.
func (c *call) next(full bool, at ...string) string {
	if !full {
		return ""
	}
	b, err := json.Marshal(at)
	if err != nil {
		return ""
	}
	cursor := base64.RawURLEncoding.EncodeToString(b)
	q := c.r.URL.Query()
	q.Set("cursor", cursor)
	c.w.Header().Set("Link", "<"+c.r.URL.Path+"?"+q.Encode()+`>; rel="next"`)
	return cursor
}

// page is a query for one page more than a line, so that is known whether there
// is another.
func (c *call) page() (q store.Query, err error) {
	q.Limit, err = c.number("limit", usualPage, 1, mostPage)
	q.Limit++
	q.Text, q.Act, q.State = c.query("q"), c.query("act"), c.query("state")
	if err == nil && (!utf8.ValidString(q.Text+q.Act) || hasNUL(q.Text+q.Act)) {
		err = inQuery{ask.Fault("q", "", "text.malformed", "bevat een teken dat niet kan",
			"has a character that cannot be")}
	}
	if err == nil && !slices.Contains([]string{"", "open", "closed"}, q.State) {
		err = inQuery{ask.Fault("state", q.State, "value.unknown", "verwacht open of closed", "takes open or closed")}
	}
	return q, err
}
