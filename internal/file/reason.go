package file

import (
	"iter"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/words"
)

// A Code says what kind of fault an [Error] is. Codes are stable.
type Code = string

// The codes; what they mean stands in the table below.
const (
	CodeSyntax    = "syntax"
	CodeEncoding  = "encoding"
	CodeForm      = "form"
	CodeSize      = "size"
	CodeUnknown   = "key.unknown"
	CodeTwice     = "key.twice"
	CodeMissing   = "key.missing"
	CodeTogether  = "key.together"
	CodeType      = "type"
	CodeDate      = "date.malformed"
	CodeDuration  = "duration.malformed"
	CodeNumber    = "number.malformed"
	CodeValue     = "value.unknown"
	CodeText      = "text.malformed"
	CodeOrder     = "order"
	CodeReference = "reference.unknown"
	CodeNoAct     = "act.unknown"
	CodeDays      = "outside-days"
)

var codes = []struct {
	code  Code
	means string
}{
	{CodeSyntax, "no JSON, or no row of cells: the spelling itself is wrong"},
	{CodeEncoding, "not UTF-8"},
	{CodeForm, "not the kind of file that was expected"},
	{CodeSize, "more than is allowed"},
	{CodeUnknown, "no such key"},
	{CodeTwice, "the key, the column or the id stands twice"},
	{CodeMissing, "what must be given is not"},
	{CodeTogether, "does not go together with another key"},
	{CodeType, "another kind of value is expected"},
	{CodeDate, "no date, or a day that does not exist"},
	{CodeDuration, "no duration in weeks or days"},
	{CodeNumber, "no whole number, or one out of bounds"},
	{CodeValue, "no such code"},
	{CodeText, "a text that cannot be"},
	{CodeOrder, "a day that lies before or after another where it cannot"},
	{CodeReference, "names nothing"},
	{CodeNoAct, "no act is known for this day or place"},
	{CodeDays, "the answer lies outside the table of days"},
}

// Codes yields every code with what it means.
func Codes() iter.Seq2[Code, string] {
	return func(yield func(Code, string) bool) {
		for _, c := range codes {
			if !yield(c.code, c.means) {
				return
			}
		}
	}
}

// A Reason is why a value does not fit: a code, and what was expected in two
// languages.
type Reason struct {
	Code           Code
	Dutch, English string
}

// Why is a reason, with what was expected in two languages.
func Why(code Code, dutch, english string) Reason { return Reason{code, dutch, english} }

// Text returns the reason in a language.
func (r Reason) Text(l calendar.Lang) string {
	return words.Say(l, r.Dutch, r.English)
}

// For names the key and the value that the reason is about.
func (r Reason) For(key, value string) *Error {
	return &Error{Code: r.Code, Dutch: r.Dutch, English: r.English, Key: key, Value: value}
}

// on names the line.
func (r Reason) on(line int, value string) *Error {
	e := r.For("", value)
	e.Line = line
	return e
}

// The reasons that several formats share.
var (
	Missing    = Reason{CodeMissing, "moet worden gegeven", "must be given"}
	NoDate     = Reason{CodeDate, "verwacht een bestaande datum, JJJJ-MM-DD", "takes a date that exists, YYYY-MM-DD"}
	NoDuration = Reason{CodeDuration,
		"verwacht een duur in weken of dagen, zoals P4W of P28D, van 1 tot en met 10000 dagen",
		"takes a duration in weeks or days, such as P4W or P28D, of 1 to 10000 days"}
	NotUTF8      = Reason{CodeEncoding, "geen geldige UTF-8", "not valid UTF-8"}
	NamesNothing = Reason{CodeReference, "noemt niets dat er is", "names nothing that is there"}
	Unknown      = Reason{CodeUnknown, "onbekende sleutel", "unknown key"}
	NoAct        = Reason{CodeNoAct, "voor deze dag is geen wet bekend", "no act is known for this day"}
	NoObject     = Reason{CodeType, "verwacht een object", "takes an object"}

	tooEarly = Reason{CodeSyntax, "de tekst houdt te vroeg op", "the text ends too early"}
	afterEnd = Reason{CodeSyntax, "staat na het einde", "stands after the end"}
	noKey    = Reason{CodeSyntax, "verwacht een sleutel tussen aanhalingstekens", "takes a key in quotation marks"}
	noColon  = Reason{CodeSyntax, "verwacht een dubbele punt na de sleutel", "takes a colon after the key"}
	noComma  = Reason{CodeSyntax, "verwacht een komma of het einde van het object",
		"takes a comma or the end of the object"}
	noNext   = Reason{CodeSyntax, "verwacht een komma of het einde van de lijst", "takes a comma or the end of the array"}
	noValue  = Reason{CodeSyntax, "verwacht een waarde", "takes a value"}
	noEscape = Reason{CodeSyntax, "deze escape bestaat niet", "no such escape"}
	noChar   = Reason{CodeSyntax, "dit teken bestaat niet", "no such character"}
	control  = Reason{CodeSyntax, "er staat een stuurteken in de tekst", "a control character stands in the text"}
	tooDeep  = Reason{CodeSize, "te diep genest", "nested too deep"}
	twice    = Reason{CodeTwice, "de sleutel staat er twee keer", "the key stands twice"}
	noArray  = Reason{CodeType, "verwacht een lijst", "takes an array"}
	noText   = Reason{CodeType, "verwacht een tekst", "takes a text"}
	noAnswer = Reason{CodeType, "verwacht true of false", "takes true or false"}
)

// Together is the reason of a value that does not go together with another key.
func Together(key string) Reason {
	return Reason{CodeTogether, "gaat niet samen met " + key, "does not go together with " + key}
}

// OneOf is the reason of a code that is none of those known.
func OneOf[S ~string](codes ...S) Reason {
	names := make([]string, len(codes))
	for i, code := range codes {
		names[i] = string(code)
	}
	return Reason{CodeValue, "verwacht " + enumerate(names, "of"), "takes " + enumerate(names, "or")}
}

// NoNumber is the reason of a number that is not from least up to and including
// most.
func NoNumber(least, most int) Reason {
	from, to := strconv.Itoa(least), strconv.Itoa(most)
	return Reason{CodeNumber, "verwacht een geheel getal van " + from + " tot en met " + to,
		"takes a whole number from " + from + " to " + to}
}

// enumerate joins names in quotation marks with commas and a last word.
func enumerate(names []string, last string) string {
	var b strings.Builder
	for i, name := range names {
		switch {
		case i > 0 && i == len(names)-1:
			b.WriteString(" " + last + " ")
		case i > 0:
			b.WriteString(", ")
		}
		b.WriteString(strconv.Quote(name))
	}
	return b.String()
}

// TooMany is the reason of a list that is longer than it may be.
func TooMany(most int) Reason {
	n := strconv.Itoa(most)
	return Reason{CodeSize, "niet meer dan " + n, "at most " + n}
}
