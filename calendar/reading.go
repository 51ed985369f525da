package calendar

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/wobrules/wobrules/internal/quote"
)

// A Direction says which way the other side of a reading can move a result:
// never the other way.
type Direction int8

const (
	Earlier  Direction = -1 // never later: eerder
	BothWays Direction = 0  // naar beide kanten
	Later    Direction = +1 // never earlier: later
)

// A Reading (lezing) is a point on which statute and case law leave two
// answers. It has a default, another side, and for each side a provision that
// says what that side holds and where it is found. A Reading is made once, by
// [NewReading], and known by its pointer; no reading (nil) says nothing.
type Reading struct {
	number    uint8
	id        string
	byDefault *Provision
	otherwise *Provision
	direction Direction
}

// NewReading returns a reading. The number, 0 to 63, tells it from the other
// readings that are used with it; the id is lower case words joined by hyphens;
// both sides are needed.
func NewReading(number int, id string, byDefault, otherwise *Provision, direction Direction) (*Reading, error) {
	if number < 0 || number > 63 || !validReadingID(id) || byDefault == nil || otherwise == nil ||
		direction < Earlier || direction > Later {
		return nil, fmt.Errorf("calendar.NewReading(%d, %s): takes a number from 0 to 63, an id, two sides and a direction",
			number, quote.Text(id))
	}
	return &Reading{uint8(number), id, byDefault, otherwise, direction}, nil
}

func validReadingID(id string) bool {
	return id != "" && strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

func (r *Reading) compare(s *Reading) int { return cmp.Compare(r.number, s.number) }

// none reports whether r is no reading: nil, or not made by NewReading.
func (r *Reading) none() bool { return r == nil || r.byDefault == nil }

// ID returns the stable id, as "adjournment-from".
func (r *Reading) ID() string {
	if r == nil {
		return ""
	}
	return r.id
}

// Default returns what holds where nothing is chosen.
func (r *Reading) Default() *Provision {
	if r == nil {
		return nil
	}
	return r.byDefault
}

// Other returns the other side.
func (r *Reading) Other() *Provision {
	if r == nil {
		return nil
	}
	return r.otherwise
}

// Direction returns which way the other side moves a result.
func (r *Reading) Direction() Direction {
	if r == nil {
		return BothWays
	}
	return r.direction
}

// String returns the id.
func (r *Reading) String() string { return r.ID() }

// MarshalText returns the id.
func (r *Reading) MarshalText() ([]byte, error) { return []byte(r.ID()), nil }

// UnmarshalText is an error: a Reading is made once, and a text does not make
// another.
func (r *Reading) UnmarshalText(text []byte) error {
	return fmt.Errorf("calendar.Reading.UnmarshalText(%s): a reading is not read", quote.Text(string(text)))
}

// Readings are the readings of which the other side is chosen. They are
// comparable; the zero Readings are all defaults. No reading (nil) is in none.
type Readings struct {
	chosen uint64
}

// bit is the place of r among the chosen.
func (r *Reading) bit() uint64 {
	if r.none() {
		return 0
	}
	return 1 << r.number
}

// With returns the readings with the other side of r chosen.
func (rs Readings) With(r *Reading) Readings { return Readings{rs.chosen | r.bit()} }

// Flip returns the readings with the side of r that was not chosen.
func (rs Readings) Flip(r *Reading) Readings { return Readings{rs.chosen ^ r.bit()} }

// Union returns the readings that are in rs, in others or in both.
func (rs Readings) Union(others Readings) Readings { return Readings{rs.chosen | others.chosen} }

// Has reports whether the other side of r is chosen.
func (rs Readings) Has(r *Reading) bool { return rs.chosen&r.bit() != 0 }
