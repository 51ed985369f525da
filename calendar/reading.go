package calendar

import (
	"cmp"
	"fmt"

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
// says what that side holds and where it is found. A Reading is made once and
// known by its pointer.
type Reading struct {
	number    uint8
	id        string
	byDefault *Provision
	otherwise *Provision
	direction Direction
}

// NewReading returns a reading. The number, 0 to 63, tells it from the other
// readings that are used with it; both sides are needed.
func NewReading(number int, id string, byDefault, otherwise *Provision, direction Direction) (*Reading, error) {
	if number < 0 || number > 63 || id == "" || byDefault == nil || otherwise == nil {
		return nil, fmt.Errorf("calendar.NewReading(%d, %s): takes a number from 0 to 63, an id and two sides", number, quote.Text(id))
	}
	return &Reading{uint8(number), id, byDefault, otherwise, direction}, nil
}

func (r *Reading) compare(s *Reading) int { return cmp.Compare(r.number, s.number) }

// ID returns the stable id, as "adjournment-from".
func (r *Reading) ID() string { return r.id }

// Default returns what holds where nothing is chosen.
func (r *Reading) Default() *Provision { return r.byDefault }

// Other returns the other side.
func (r *Reading) Other() *Provision { return r.otherwise }

// Direction tells which way the other side moves a result.
func (r *Reading) Direction() Direction { return r.direction }

// String returns the id.
func (r *Reading) String() string { return r.id }

// Readings are the readings of which the other side is chosen. They are
// comparable; the zero Readings are all defaults.
type Readings struct {
	chosen uint64
}

// With returns the readings with the other side of r chosen.
func (rs Readings) With(r *Reading) Readings {
	rs.chosen |= 1 << r.number
	return rs
}

// Flip returns the readings with the side of r that was not chosen.
func (rs Readings) Flip(r *Reading) Readings {
	rs.chosen ^= 1 << r.number
	return rs
}

// Union returns the readings that are in rs, in others or in both.
func (rs Readings) Union(others Readings) Readings {
	rs.chosen |= others.chosen
	return rs
}

// Has tells whether the other side of r is chosen.
func (rs Readings) Has(r *Reading) bool { return rs.chosen&(1<<r.number) != 0 }
