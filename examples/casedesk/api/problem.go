// Package api is the HTTP interface: the library's answers for programs in any
// language. What it takes and gives is the JSON of the library; a fault is
// problem+json (RFC 9457) with the library's codes.
package api

import (
	"encoding/json"
	"errors"
	"net/http"

	"github.com/wobrules/wobrules/calendar"
)

// A Problem is an answer that says what is wrong.
type Problem struct {
	Type   string          `json:"type"`
	Title  string          `json:"title"`
	Status int             `json:"status"`
	Detail string          `json:"detail,omitempty"`
	Faults json.RawMessage `json:"faults,omitempty"`
}

// Fail answers with a problem.
func Fail(w http.ResponseWriter, status int, title, detail string, faults json.RawMessage) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(Problem{"about:blank", title, status, detail, faults})
}

// tooLarge reports whether an error says that the body is larger than allowed.
func tooLarge(err error) bool {
	var most *http.MaxBytesError
	return errors.As(err, &most)
}

// say returns an error in a language, where it has two.
func say(err error, l calendar.Lang) string {
	var e interface {
		error
		Text(calendar.Lang) string
	}
	if errors.As(err, &e) {
		return e.Text(l)
	}
	return err.Error()
}

// language is that of the query, then that of the header, then Dutch.
func language(r *http.Request) (calendar.Lang, error) {
	if s := r.URL.Query().Get("lang"); s != "" {
		return calendar.ParseLang(s)
	}
	if len(r.Header.Get("Accept-Language")) >= 2 && r.Header.Get("Accept-Language")[:2] == "en" {
		return calendar.English, nil
	}
	return calendar.Dutch, nil
}
