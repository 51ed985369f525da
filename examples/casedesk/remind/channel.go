package remind

import (
	"context"
	"errors"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// A Channel takes messages to people or to other programs.
type Channel interface {
	// Name is the name under which the register keeps what was sent.
	Name() string
	// Send hands a message over. It returns nil where the other side has it, an
	// error that wraps ErrUnsure where that cannot be known, and another error where
	// the other side certainly does not have it. No error holds an address.
	Send(ctx context.Context, m Message) error
	// Repeats reports whether what may have arrived can be sent again, since the
	// other side tells by its id that it has it.
	Repeats() bool
}

// ErrUnsure says that a message may have arrived.
var ErrUnsure = errors.New("it is not known whether the message arrived")

// A Message tells one recipient of deadlines.
type Message struct {
	ID        string // the same at each attempt
	Recipient string
	Day       calendar.Date
	Lang      calendar.Lang
	Lines     []Line
}

// A Line of a message is one deadline of a case.
type Line struct {
	Case, Title, Link string
	Deadline          wob.Deadline
}
