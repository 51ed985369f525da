package calendar

import (
	"database/sql/driver"
	"fmt"
	"time"

	"github.com/wobrules/wobrules/internal/quote"
)

// String returns d as YYYY-MM-DD, and the empty string for the zero Date.
func (d Date) String() string { return string(d.append(make([]byte, 0, 10))) }

func (d Date) append(b []byte) []byte {
	if d.day == 0 {
		return b
	}
	y, m, day := d.Civil()
	return append(b,
		byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		byte('0'+int(m)/10), byte('0'+int(m)%10), '-',
		byte('0'+day/10), byte('0'+day%10))
}

// AppendText appends what String returns; it never fails.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText returns what String returns; it never fails. JSON uses it.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText takes what MarshalText gives: YYYY-MM-DD, or nothing for the
// zero Date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	v, err := parse(text)
	if err != nil {
		return fmt.Errorf("calendar.Date.UnmarshalText(%s): %w", quote.Text(string(text)), err)
	}
	*d = v
	return nil
}

// GobEncode returns what MarshalText returns.
func (d Date) GobEncode() ([]byte, error) { return d.MarshalText() }

// GobDecode takes what GobEncode gives.
func (d *Date) GobDecode(b []byte) error { return d.UnmarshalText(b) }

// Value gives a database the text YYYY-MM-DD, and NULL for the zero Date.
func (d Date) Value() (driver.Value, error) {
	if d.day == 0 {
		return nil, nil
	}
	return d.String(), nil
}

// Scan takes a Date from a database: NULL, the text YYYY-MM-DD, or a time,
// whose day is read in its own location as [DateOf] does.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case time.Time:
		day := DateOf(v)
		if day.IsZero() {
			return fmt.Errorf("calendar.Date.Scan(%s): outside the years 1 to 9999", v)
		}
		*d = day
		return nil
	case string:
		return d.scan(v)
	case []byte:
		return d.scan(string(v))
	}
	return fmt.Errorf("calendar.Date.Scan(%T): takes NULL, text or a time", src)
}

func (d *Date) scan(s string) error {
	v, err := parse(s)
	if err != nil {
		return fmt.Errorf("calendar.Date.Scan(%s): %w", quote.Text(s), err)
	}
	*d = v
	return nil
}

// A Lang is a language of explanations. The zero Lang is Dutch, the language
// of the law.
type Lang uint8

const (
	Dutch   Lang = iota // Nederlands
	English             // Engels
)

// ParseLang reads "nl" or "en".
func ParseLang(s string) (Lang, error) {
	switch s {
	case "nl":
		return Dutch, nil
	case "en":
		return English, nil
	}
	return Dutch, fmt.Errorf("calendar.ParseLang(%s): takes nl or en", quote.Text(s))
}

// String returns "nl" or "en", and shows the number of a value that is neither;
// texts in such a language are Dutch.
func (l Lang) String() string {
	switch l {
	case Dutch:
		return "nl"
	case English:
		return "en"
	}
	return fmt.Sprintf("Lang(%d)", uint8(l))
}

// index is the place of l in a table of two texts.
func (l Lang) index() int {
	if l == English {
		return 1
	}
	return 0
}

var monthNames = [2][13]string{
	{"", "januari", "februari", "maart", "april", "mei", "juni",
		"juli", "augustus", "september", "oktober", "november", "december"},
	{"", "January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December"},
}

// Long returns d as it stands in a letter ("3 maart 2020", "3 March 2020").
func (d Date) Long(l Lang) string { return string(d.appendLong(nil, l)) }

func (d Date) appendLong(b []byte, l Lang) []byte {
	if d.day == 0 {
		return b
	}
	y, m, day := d.Civil()
	b = appendInt(b, day)
	b = append(b, ' ')
	b = append(b, monthNames[l.index()][m]...)
	b = append(b, ' ')
	return appendInt(b, y)
}
