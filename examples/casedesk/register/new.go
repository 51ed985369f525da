package register

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// ErrBadID says that an id cannot be that of a case.
var ErrBadID = errors.New("the id cannot be that of a case")

// GoodID reports whether an id can be that of a case: it stands in an address.
func GoodID(id string) bool {
	return utf8.ValidString(id) && id != "" && id != "." && id != ".." && len(id) <= 200 && strings.TrimSpace(id) == id &&
		strings.IndexFunc(id, unicode.IsControl) < 0
}

// NewCase is the change that stores a case file as a new case; each event is
// entered as like says.
func NewCase(one wob.Case, title string, like store.Event) (store.Change, error) {
	change := store.Change{ID: one.ID, Title: title}
	if !GoodID(one.ID) {
		return change, ErrBadID
	}
	events, err := Split(one)
	for _, e := range events {
		like.ID, like.Data = e.ID, e.AppendJSON(nil)
		change.Events = append(change.Events, like)
	}
	return change, err
}
