package wob

import (
	"iter"
	"slices"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/words"
)

// An EventKind is what kind of thing happened. The zero EventKind is none.
type EventKind uint8

// The kinds of event: one for each thing of a case that has a day.
const (
	_                        EventKind = iota
	EventReceived                      // het verzoek is ontvangen
	EventPrecisionAsked                // gevraagd om precisering
	EventConsulted                     // overlegd over de volgorde van afhandeling
	EventDelayTold                     // meegedeeld dat het later wordt; of: an objection
	EventAdjourned                     // verdaagd; of: an objection
	EventSuspensionBegun               // opgeschort; of: an objection
	EventSuspensionEnded               // de opschorting is geëindigd
	EventPartialDecision               // deelbesluit
	EventDecision                      // besluit
	EventThirdPartyTold                // de belanghebbende is op de hoogte gesteld; of: a partial decision
	EventDisclosed                     // verstrekt; of: a partial decision
	EventReliefAsked                   // voorlopige voorziening gevraagd; of: a partial decision
	EventReliefEnded                   // daarop is beslist, of zij is ingetrokken; of: a partial decision
	EventClosed                        // geëindigd zonder besluit op de inhoud
	EventClosingTold                   // dat is meegedeeld
	EventNoticeSent                    // ingebrekestelling verzonden; of: an objection
	EventNoticeOfDefault               // ingebrekestelling ontvangen; of: an objection, or the notice that was sent
	EventPenaltyFixed                  // dwangsom vastgesteld; of: a notice of default
	EventPenaltyPaid                   // dwangsom betaald; of: a notice of default
	EventObjection                     // bezwaar ontvangen; of: a partial decision
	EventCommitteeAnnounced            // advies van een commissie aangekondigd
	EventRepairAsked                   // herstel van een verzuim gevraagd
	EventRepairDone                    // het verzuim is hersteld
	EventDelayAgreed                   // ingestemd met verder uitstel
	EventObjectionWithdrawn            // bezwaar ingetrokken
	EventDecisionOnObjection           // beslissing op bezwaar
	EventAppeal                        // beroep ontvangen; of: an objection
	EventAppealComplete                // het beroepschrift is compleet
	EventAppealWithdrawn               // beroep ingetrokken
	EventRuling                        // uitspraak
	EventFurtherAppeal                 // verzet of hoger beroep
	EventOutage                        // storing aangekondigd
)

// What an event names under of.
type naming uint8

const (
	namesNothing naming = iota
	mayName
	mustName
)

// An eventLaw is what is known of a kind of event: what it names, the keys of
// fields that it takes and needs, and what it does to a case.
type eventLaw struct {
	code  words.Code
	of    naming
	needs []string
	keys  func() []file.Key
	read  func(*file.Reader, *Case)
	write func(*file.Writer, *Case)
	apply func(*folding, *Event) *InputError
}

// taking gives a kind its fields: some keys of a record, in the element of a
// case that in finds or makes.
func taking[T any](l eventLaw, fields file.Record[T], in func(*Case) *T) eventLaw {
	l.keys = fields.Keys
	l.read = func(r *file.Reader, c *Case) { fields.Read(r, in(c)) }
	l.write = func(w *file.Writer, c *Case) {
		// The object is open already.
		inner := file.Writer{}
		fields.Write(&inner, in(c))
		w.B = append(w.B, inner.B[1:len(inner.B)-1]...)
	}
	return l
}

// only returns the one element of a list, made where there is none.
func only[T any](all *[]T) *T {
	if len(*all) == 0 {
		*all = make([]T, 1)
	}
	return &(*all)[0]
}

func made[T any](p **T) *T {
	if *p == nil {
		*p = new(T)
	}
	return *p
}

// has reports whether a key of the fields is set.
func (l *eventLaw) has(c *Case, key string) bool {
	var w file.Writer
	w.Open('{')
	copied := *c
	l.write(&w, &copied)
	w.Close('}')
	return file.NewReader(w.B).Has(0, key)
}

func (k EventKind) law() *eventLaw {
	if k == 0 || int(k) >= len(eventKinds()) {
		return nil
	}
	return &eventKinds()[k]
}

// EventKinds yields every kind of event.
func EventKinds() iter.Seq[EventKind] {
	return func(yield func(EventKind) bool) {
		for k := EventReceived; k.law() != nil; k++ {
			if !yield(k) {
				return
			}
		}
	}
}

// String returns the code of k ("adjourned"), or "".
func (k EventKind) String() string {
	if law := k.law(); law != nil {
		return law.code[0]
	}
	return ""
}

// Name returns the name of k for people.
func (k EventKind) Name(l calendar.Lang) string {
	if law := k.law(); law != nil {
		return law.code.Name(l)
	}
	return ""
}

// Takes yields the keys of fields that k may have, as the case file has them.
func (k EventKind) Takes() iter.Seq[string] {
	return func(yield func(string) bool) {
		law := k.law()
		if law == nil || law.keys == nil {
			return
		}
		for _, key := range law.keys() {
			if !yield(key.Name) {
				return
			}
		}
	}
}

// Needs yields the keys of fields that k must have.
func (k EventKind) Needs() iter.Seq[string] {
	if law := k.law(); law != nil {
		return slices.Values(law.needs)
	}
	return slices.Values([]string(nil))
}

// NamesOf reports whether an event of k may, and whether it must, name something
// under of.
func (k EventKind) NamesOf() (may, must bool) {
	if law := k.law(); law != nil {
		return law.of != namesNothing, law.of == mustName
	}
	return false, false
}

// MarshalText returns the code of k; an EventKind that has none is an error.
func (k EventKind) MarshalText() ([]byte, error) { return eventKinds().codes().Marshal(k) }

// UnmarshalText takes a code, exactly.
func (k *EventKind) UnmarshalText(text []byte) error { return eventKinds().codes().Unmarshal(text, k) }

type eventLaws []eventLaw

func (all eventLaws) codes() words.Codes[EventKind] {
	c := make(words.Codes[EventKind], len(all))
	for i := range all {
		c[i] = all[i].code
	}
	return c
}
