package letter

import (
	"strings"

	"github.com/wobrules/wobrules/wob"
)

// caseKeys are the keys under which a letter has the facts of the case that was
// made of it, so that what the clock refuses is found in the letter.
type caseKeys struct {
	received, published string
	events              map[string]string // by "adjournments[0]", "suspensions[1]": the event it was made of
}

// letter returns the key of the letter for a key of the case.
func (k *caseKeys) letter(key string) string {
	switch key {
	case "received":
		return k.received
	case "filed", "firstReceived":
		return "request." + key
	case "decision", "decision.published":
		return k.published
	case "decision.dated":
		return "date"
	}
	list, field, _ := strings.Cut(key, ".")
	if field == "notified" {
		field = "on"
	}
	if event, ok := k.events[list]; ok {
		return strings.TrimSuffix(event+"."+field, ".")
	}
	return "events"
}

// translate returns what the clock refuses under the keys of the letter.
func (k *caseKeys) translate(err error) error {
	switch e := err.(type) {
	case *wob.InputError:
		return k.fault(e)
	case interface{ Unwrap() []error }:
		var faults []*wob.InputError
		for _, each := range e.Unwrap() {
			if f, ok := each.(*wob.InputError); ok {
				faults = append(faults, k.fault(f))
			}
		}
		return join(faults)
	}
	return err
}

// fault is one of them. The call of the calendar that found it tells a reader of
// letters nothing.
func (k *caseKeys) fault(f *wob.InputError) *wob.InputError {
	return &wob.InputError{Key: k.letter(f.Key), Value: f.Value, Reason: f.Reason}
}
