package register

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// A whole is a case as the register has it: with its title, the facts that were
// replaced or withdrawn, and who entered what and when, which a case file does
// not have. It stands on a line of its own.
type whole struct {
	ID     string  `json:"id"`
	Title  string  `json:"title,omitempty"`
	Events []entry `json:"events"`
}

type entry struct {
	Data    json.RawMessage `json:"data"`
	Entered time.Time       `json:"entered"`
	By      string          `json:"by,omitempty"`
}

// AppendWhole appends a stored case with everything that the register has of it,
// without a line end.
func AppendWhole(b []byte, c store.Case) ([]byte, error) {
	w := whole{ID: c.ID, Title: c.Title, Events: []entry{}}
	for _, e := range c.Events {
		w.Events = append(w.Events, entry{e.Data, e.Entered.UTC(), e.By})
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(w); err != nil {
		return b, err
	}
	return append(b, bytes.TrimSuffix(out.Bytes(), []byte("\n"))...), nil
}

// ErrNotWhole says that a line is no case as [AppendWhole] writes it.
var ErrNotWhole = errors.New("it is no line of a whole register")

// Wholes reads what AppendWhole wrote, a case a line. A line that does not fit
// comes as an error beside a change that has its id; the others follow. An error
// of the reader is the last.
func Wholes(r io.Reader) iter.Seq2[store.Change, error] {
	return func(yield func(store.Change, error) bool) {
		decoder := lines(r)
		for {
			line, err := decoder()
			if err == io.EOF {
				return
			}
			if err != nil {
				yield(store.Change{}, err)
				return
			}
			if len(bytes.TrimSpace(line)) == 0 {
				continue
			}
			if change, err := readWhole(line); !yield(change, err) {
				return
			}
		}
	}
}

func readWhole(line []byte) (store.Change, error) {
	var w whole
	d := json.NewDecoder(bytes.NewReader(line))
	d.DisallowUnknownFields()
	if err := d.Decode(&w); err != nil {
		return store.Change{ID: w.ID}, fmt.Errorf("%w: %w", ErrNotWhole, err)
	}
	change := store.Change{ID: w.ID, Title: w.Title}
	if !GoodID(w.ID) {
		return change, ErrBadID
	}
	stored := store.Case{ID: w.ID}
	for _, e := range w.Events {
		parsed, err := wob.ParseEvent(e.Data)
		if err != nil {
			return change, err
		}
		stored.Events = append(stored.Events, store.Event{ID: parsed.ID, Data: parsed.AppendJSON(nil),
			Entered: e.Entered, By: e.By})
	}
	change.Events = stored.Events
	events, err := Events(stored)
	if err == nil {
		_, err = Fold(w.ID, events)
	}
	return change, err
}

// MostLine is how long a line of a whole register may be.
const MostLine = 16 << 20

var errLine = fmt.Errorf("a line is longer than %d bytes", MostLine)

// lines returns what reads the next line, without its end.
func lines(r io.Reader) func() ([]byte, error) {
	buffered := bufio.NewScanner(r)
	buffered.Buffer(nil, MostLine)
	return func() ([]byte, error) {
		if buffered.Scan() {
			return buffered.Bytes(), nil
		}
		if err := buffered.Err(); err != nil {
			return nil, errors.Join(errLine, err)
		}
		return nil, io.EOF
	}
}

// Texts are what an error says in Dutch and in English.
func Texts(err error) [2]string {
	say := func(dutch, english string) [2]string { return [2]string{dutch, english} }
	switch {
	case errors.Is(err, store.ErrExists):
		return say("Er is al een zaak met dit kenmerk.", "There is a case with this id already.")
	case errors.Is(err, ErrBadID):
		return say("Geen bruikbaar kenmerk: 1 tot 200 tekens, zonder besturingstekens.",
			"No id that can be used: 1 to 200 characters, without control characters.")
	case errors.Is(err, ErrNotEvents):
		return say("Er staat iets in dat niet als feit met een dag te bewaren is "+
			"(bijvoorbeeld een verdaging zonder dag).",
			"It holds something that cannot be kept as a fact with a day (such as an adjournment without one).")
	case errors.Is(err, ErrNotWhole):
		return say("Dit is geen regel van een heel register.", "This is no line of a whole register.")
	}
	return [2]string{wob.ErrorText(err, calendar.Dutch), wob.ErrorText(err, calendar.English)}
}
