// Package words holds what the packages that speak of a request say alike: a
// text in two languages, a list in words, the name of an item.
package words

import (
	"fmt"
	"strings"

	"github.com/wobrules/wobrules/calendar"
)

// Of returns the first of a pair in Dutch and the second in English. A Lang that
// is neither counts as Dutch.
func Of[T any](l calendar.Lang, both [2]T) T {
	if l == calendar.English {
		return both[1]
	}
	return both[0]
}

// Say returns a text in a language.
func Say(l calendar.Lang, dutch, english string) string { return Of(l, [2]string{dutch, english}) }

// A Label is a text or the format of one, Dutch and English.
type Label [2]string

// In returns the text in a language, with what stands in it.
func (lb Label) In(l calendar.Lang, args ...any) string {
	if len(args) == 0 {
		return Of(l, lb)
	}
	return fmt.Sprintf(Of(l, lb), args...)
}

var (
	item, items = Label{"onderdeel ", "item "}, Label{"onderdelen ", "items "}
	and         = Label{" en ", " and "}
)

// Items names items: "onderdelen 5 en 6".
func Items(l calendar.Lang, ids []string) string {
	return ItemsOf(l, len(ids)) + List(l, ids)
}

// ItemsOf is the word before the names of a number of items, with a space behind
// it.
func ItemsOf(l calendar.Lang, n int) string {
	if n == 1 {
		return item.In(l)
	}
	return items.In(l)
}

// List joins words, the last two by "en" or "and".
func List(l calendar.Lang, words []string) string {
	last := len(words) - 1
	if last < 1 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:last], ", ") + and.In(l) + words[last]
}

// Channel names in brackets the channel by which something was said or the
// place where it stands; nothing where there is none.
func Channel(l calendar.Lang, channel string) string {
	if channel == "" {
		return ""
	}
	if name, ok := channels[channel]; ok {
		channel = name.In(l)
	}
	return " (" + channel + ")"
}

var channels = map[string]Label{
	"telephone": {"telefonisch", "by telephone"},
	"e-mail":    {"per e-mail", "by e-mail"},
	"letter":    {"per brief", "by letter"},
}

// Tidy removes what a sentence leaves open where a day or a name is not known:
// empty brackets, and the words before a day.
func Tidy(s string) string { return untidy.Replace(s) }

var untidy = strings.NewReplacer(
	" ()", "",
	" van  (", " (", " of  (", " (",
	" van  is ", " is ", " of  is ", " is ",
	" op : ", ": ", " on : ", ": ",
	" van : ", ": ", " of : ", ": ",
)
