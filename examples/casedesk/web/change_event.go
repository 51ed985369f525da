package web

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/examples/casedesk/store"
	"github.com/wobrules/wobrules/wob"
)

// formOf are the values of a form that says what a stored event says.
func formOf(stored store.Event) url.Values {
	var whole struct {
		On, Of string
		Fields any
	}
	_ = json.Unmarshal(stored.Data, &whole)
	values := url.Values{}
	flat("fields", whole.Fields, values)
	values.Set("on", whole.On)
	values.Set("of", whole.Of)
	return values
}

// eventID returns the id of a new event: in the order in which events are
// entered, and the same for the same form, so that it is saved once.
func eventID(n int) string {
	b := make([]byte, 4)
	_, _ = rand.Read(b)
	return fmt.Sprintf("e%04d-%s", n+1, hex.EncodeToString(b))
}

// targets are the kinds of event that a kind may name.
var targets = map[wob.EventKind][]wob.EventKind{
	wob.EventSuspensionEnded: {wob.EventSuspensionBegun}, wob.EventRepairDone: {wob.EventRepairAsked},
	wob.EventThirdPartyTold: {wob.EventPartialDecision}, wob.EventDisclosed: {wob.EventPartialDecision},
	wob.EventReliefAsked: {wob.EventPartialDecision}, wob.EventReliefEnded: {wob.EventPartialDecision},
	wob.EventObjection:       {wob.EventPartialDecision},
	wob.EventNoticeOfDefault: {wob.EventObjection, wob.EventNoticeSent},
	wob.EventPenaltyFixed:    {wob.EventNoticeOfDefault, wob.EventNoticeSent},
	wob.EventPenaltyPaid:     {wob.EventNoticeOfDefault, wob.EventNoticeSent},
	wob.EventAppealComplete:  {wob.EventAppeal},
	wob.EventAppealWithdrawn: {wob.EventAppeal}, wob.EventRuling: {wob.EventAppeal},
	wob.EventFurtherAppeal: {wob.EventAppeal},
}

// elementID is the id under which a stored event is named by others.
func elementID(stored store.Event) string {
	var e struct {
		ID     string
		Fields struct{ ID string }
	}
	_ = json.Unmarshal(stored.Data, &e)
	if e.Fields.ID != "" {
		return e.Fields.ID
	}
	return e.ID
}

// nameable are the events that a kind may name.
func nameable(o opened, kind wob.EventKind, l calendar.Lang) (all [][2]string) {
	to, ok := targets[kind]
	if !ok {
		to = []wob.EventKind{wob.EventObjection}
	}
	gone := goneOf(o.events)
	for i, e := range o.events {
		if e.Kind != 0 && !gone[e.ID] && slices.Contains(to, e.Kind) {
			all = append(all, [2]string{elementID(o.stored.Events[i]), e.Kind.Name(l) + " " + e.On.Long(l)})
		}
	}
	return all
}

// stored finds a live event of a case.
func (o opened) find(id string) (store.Event, wob.Event, bool) {
	gone := goneOf(o.events)
	for i, e := range o.events {
		if e.ID == id && e.Kind != 0 && !gone[id] {
			return o.stored.Events[i], e, true
		}
	}
	return store.Event{}, wob.Event{}, false
}

// made is the event that a form says, with what is wrong beside the fields.
func made(c *call, o opened, kind wob.EventKind, values url.Values) (wob.Event, map[string]string) {
	fields, wrong := fieldsJSON(kind.String(), values)
	faults := map[string]string{}
	for key, text := range wrong {
		faults[key] = c.t(text)
	}
	if len(faults) > 0 {
		return wob.Event{}, faults
	}
	if stored, _, ok := o.find(values.Get("replaces")); ok && kind != wob.EventReceived &&
		slices.Contains(slices.Collect(kind.Takes()), "id") {
		fields = withID(fields, elementID(stored)) // what names it, names it still
	}
	b, err := json.Marshal(struct {
		ID       string          `json:"id"`
		Kind     string          `json:"kind"`
		On       string          `json:"on,omitempty"`
		Of       string          `json:"of,omitempty"`
		Fields   json.RawMessage `json:"fields,omitempty"`
		Replaces string          `json:"replaces,omitempty"`
	}{values.Get("event"), kind.String(), strings.TrimSpace(values.Get("on")), values.Get("of"), fields,
		values.Get("replaces")})
	if err != nil {
		return wob.Event{}, map[string]string{"": err.Error()}
	}
	e, err := wob.ParseEvent(b)
	return e, beside(err, kind, c.lang)
}

func withID(fields json.RawMessage, id string) json.RawMessage {
	all := map[string]json.RawMessage{}
	_ = json.Unmarshal(fields, &all)
	all["id"], _ = json.Marshal(id)
	b, _ := json.Marshal(all)
	return b
}
