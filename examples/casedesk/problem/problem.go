// Package problem is what a call that fails is answered with: problem+json (RFC
// 9457), with the faults of the input one by one in the codes of the library, in
// the language that was asked for.
package problem

import (
	"bytes"
	"encoding/json"
	"iter"
	"net/http"
	"strings"

	"golang.org/x/text/language"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"
)

// Version is that of the interface that the problems are of; it stands in every
// answer.
const Version = "1.0.0"

// A Problem is an answer that says what is wrong.
type Problem struct {
	Type   string  `json:"type"` // what kind it is: an address in the documentation
	Title  string  `json:"title"`
	Status int     `json:"status"`
	Detail string  `json:"detail,omitempty"`
	Line   int     `json:"line,omitempty"` // of a batch, counted from 1
	ID     string  `json:"id,omitempty"`   // of the case on that line, as far as it could be read
	Errors []Fault `json:"errors,omitempty"`
}

// A Fault is what is wrong with one value of the input.
type Fault struct {
	In     string `json:"in"` // "body", "query", "path" or "header"
	Code   string `json:"code"`
	Key    string `json:"key,omitempty"`
	Value  string `json:"value,omitempty"`
	Detail string `json:"detail"`
	Line   int    `json:"line,omitempty"` // of the body, counted from 1
}

// A Kind is a kind of problem: its name, its status and its title.
type Kind struct {
	Name           string
	Status         int
	dutch, english string
}

// Title is the title in a language.
func (k Kind) Title(l calendar.Lang) string {
	if l == calendar.English {
		return k.english
	}
	return k.dutch
}

// Type is the address of the kind in the documentation.
func (k Kind) Type() string { return "/v1/docs#" + k.Name }

// The kinds of problem.
var (
	Unreadable  = Kind{"unreadable", http.StatusBadRequest, "De invoer is niet te lezen", "The input cannot be read"}
	Parameter   = Kind{"parameter", http.StatusBadRequest, "Een parameter past niet", "A parameter does not fit"}
	SignIn      = Kind{"sign-in", http.StatusUnauthorized, "Aanmelden is nodig", "Sign-in is needed"}
	CrossOrigin = Kind{"cross-origin", http.StatusForbidden, "Het verzoek komt van een andere site",
		"The request comes from another site"}
	NoPath   = Kind{"no-path", http.StatusNotFound, "Dit adres is er niet", "There is no such address"}
	NoCase   = Kind{"no-case", http.StatusNotFound, "Deze zaak is er niet", "There is no such case"}
	NoEvent  = Kind{"no-event", http.StatusNotFound, "Deze gebeurtenis is er niet", "There is no such event"}
	NoGround = Kind{"no-ground", http.StatusNotFound, "Deze grond is er niet", "There is no such ground"}
	Method   = Kind{"method", http.StatusMethodNotAllowed, "Deze methode kent het adres niet",
		"The address does not take this method"}
	NotAcceptable = Kind{"not-acceptable", http.StatusNotAcceptable, "In geen gevraagde vorm te geven",
		"In none of the forms that were asked for"}
	TooSlow = Kind{"too-slow", http.StatusRequestTimeout, "De invoer kwam te langzaam",
		"The input came too slowly"}
	Exists = Kind{"exists", http.StatusConflict, "Dit id is al in gebruik", "The id is taken"}
	Stale  = Kind{"stale", http.StatusPreconditionFailed, "De zaak is intussen veranderd",
		"The case was changed in the meantime"}
	TooLarge = Kind{"too-large", http.StatusRequestEntityTooLarge, "De invoer is te groot",
		"The input is too large"}
	MediaType = Kind{"media-type", http.StatusUnsupportedMediaType, "Deze vorm van invoer wordt niet gelezen",
		"Input of this form is not read"}
	DoesNotFit = Kind{"does-not-fit", http.StatusUnprocessableEntity, "De invoer past niet",
		"The input does not fit"}
	NoVersion   = Kind{"no-version", http.StatusPreconditionRequired, "If-Match is nodig", "If-Match is needed"}
	TooMany     = Kind{"too-many", http.StatusTooManyRequests, "Te veel verzoeken", "Too many requests"}
	Failed      = Kind{"failed", http.StatusInternalServerError, "Het is niet gelukt", "It failed"}
	Unavailable = Kind{"unavailable", http.StatusServiceUnavailable, "Het register is nu niet te bereiken",
		"The register cannot be reached now"}
	Full = Kind{"full", http.StatusInsufficientStorage, "Er is geen ruimte meer; er is niets gewijzigd",
		"There is no room left; nothing was changed"}
)

// Kinds yields every kind of problem, by status.
func Kinds() iter.Seq[Kind] {
	return func(yield func(Kind) bool) {
		for _, k := range []Kind{Unreadable, Parameter, SignIn, CrossOrigin, NoPath, NoCase, NoEvent, NoGround,
			Method, NotAcceptable, TooSlow, Exists, Stale, TooLarge, MediaType, DoesNotFit, NoVersion, TooMany,
			Failed, Unavailable, Full} {
			if !yield(k) {
				return
			}
		}
	}
}

// Of makes a problem of a kind.
func (k Kind) Of(l calendar.Lang, detail string) Problem {
	return Problem{Type: k.Type(), Title: k.Title(l), Status: k.Status, Detail: detail}
}

// OfInput is what is wrong with an input, fault by fault: it cannot be read, or
// it does not fit.
func OfInput(l calendar.Lang, in string, err error) Problem {
	kind := DoesNotFit
	var faults []Fault
	for e := range wob.Faults(err) {
		switch e.Code {
		case "syntax", "encoding", "form":
			kind = Unreadable
		}
		faults = append(faults, fault(l, in, e))
	}
	if in != "body" {
		kind = Parameter
	}
	p := kind.Of(l, message(l, err))
	p.Errors = faults
	return p
}

// message is what an error says, without its line.
func message(l calendar.Lang, err error) string {
	if m, ok := err.(interface{ Message(calendar.Lang) string }); ok {
		return m.Message(l)
	}
	for e := range wob.Faults(err) {
		return e.Message(l)
	}
	return wob.ErrorText(err, l)
}

// mostShown is how many bytes of a value are told again.
const mostShown = 60

func fault(l calendar.Lang, in string, e *wob.InputError) Fault {
	value := e.Value
	var s string
	if json.Unmarshal([]byte(value), &s) == nil {
		value = s
	}
	if len(value) > mostShown {
		value = strings.ToValidUTF8(value[:mostShown], "") + "..."
	}
	return Fault{In: in, Code: e.Code, Key: e.Key, Value: strings.ToValidUTF8(value, ""),
		Detail: e.Reason(l), Line: e.Line}
}

// AppendJSON appends the problem on one line.
func (p Problem) AppendJSON(b []byte) []byte {
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	if err := e.Encode(p); err != nil {
		return append(b, `{"type":"/v1/docs#failed","title":"It failed","status":500}`...)
	}
	return append(b, bytes.TrimSuffix(out.Bytes(), []byte("\n"))...)
}

// Write answers with the problem.
func (p Problem) Write(w http.ResponseWriter) {
	h := w.Header()
	h.Set("Content-Type", "application/problem+json")
	h.Set("Cache-Control", "no-store")
	h.Set("API-Version", Version)
	h.Del("ETag")
	w.WriteHeader(p.Status)
	_, _ = w.Write(append(p.AppendJSON(nil), '\n'))
}

var matcher = language.NewMatcher([]language.Tag{language.Dutch, language.English})

// Language is the language that a request asks for: Dutch, unless English is
// asked for before it.
func Language(r *http.Request) calendar.Lang {
	tags, _, err := language.ParseAcceptLanguage(r.Header.Get("Accept-Language"))
	if err != nil || len(tags) == 0 {
		return calendar.Dutch
	}
	if _, i, _ := matcher.Match(tags...); i == 1 {
		return calendar.English
	}
	return calendar.Dutch
}
