package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/scope/letter/read"
	"github.com/wobrules/wobrules/wob"
	"github.com/wobrules/wobrules/wob/ground"
	"github.com/wobrules/wobrules/wob/ground/cite"
)

// Stateless adds what needs no register: each answer follows from the body alone.
func Stateless(mux *http.ServeMux) {
	mux.HandleFunc("POST /v1/timelines", timelines)
	mux.HandleFunc("GET /v1/windows", window)
	mux.HandleFunc("POST /v1/grounds", grounds)
	mux.HandleFunc("POST /v1/passages", passages)
	mux.HandleFunc("POST /v1/letters/read", readLetter)
	mux.HandleFunc("POST /v1/letters/review", reviewLetter)
}

// clock is the clock of a request: the readings of its query.
func clock(w http.ResponseWriter, r *http.Request) (wob.Clock, calendar.Lang, bool) {
	l, err := language(r)
	if err != nil {
		Fail(w, http.StatusBadRequest, "Unknown language", err.Error(), nil)
		return wob.Clock{}, l, false
	}
	var k wob.Clock
	for _, id := range r.URL.Query()["reading"] {
		reading, err := wob.ParseReading(id)
		if err != nil {
			Fail(w, http.StatusBadRequest, "Unknown reading", err.Error(), nil)
			return k, l, false
		}
		k.Readings = k.Readings.With(reading)
	}
	return k, l, true
}

// timelines answers a case or a file of cases, an answer a line as it is read. A
// case that does not fit has its error in its place.
func timelines(w http.ResponseWriter, r *http.Request) {
	k, l, ok := clock(w, r)
	if !ok {
		return
	}
	w.Header().Set("Content-Type", "application/x-ndjson")
	control := http.NewResponseController(w)
	_ = control.EnableFullDuplex()
	var b []byte
	for t, err := range k.Timelines(r.Body) {
		b = b[:0]
		switch {
		case tooLarge(err):
			b = append(b, `{"error":"the body is larger than allowed"}`...)
		case err != nil:
			b = wob.AppendErrorJSON(b, l, "", t.ID, err)
		default:
			b = t.AppendJSON(b, l)
		}
		if _, err := w.Write(append(b, '\n')); err != nil {
			return
		}
		_ = control.Flush()
	}
}

// window answers the objection window after a day of publication.
func window(w http.ResponseWriter, r *http.Request) {
	k, l, ok := clock(w, r)
	if !ok {
		return
	}
	published, err := calendar.Parse(r.URL.Query().Get("published"))
	if err != nil {
		Fail(w, http.StatusBadRequest, "published is no day", say(err, l), nil)
		return
	}
	t, err := k.Timeline(wob.Case{Received: published, Decision: &wob.Decision{Published: published}})
	if err != nil || t.Objection == nil {
		Fail(w, http.StatusUnprocessableEntity, "No window", say(errors.Join(err), l), nil)
		return
	}
	var whole map[string]json.RawMessage
	if err := json.Unmarshal(t.AppendJSON(nil, l), &whole); err != nil {
		Fail(w, http.StatusInternalServerError, "No window", "", nil)
		return
	}
	answer(w, whole["objection"])
}

// grounds answers the grounds that a text cites.
func grounds(w http.ResponseWriter, r *http.Request) {
	text, ok := body(w, r)
	if !ok {
		return
	}
	if err := cite.CheckText(string(text)); err != nil {
		Fail(w, http.StatusUnprocessableEntity, "Not UTF-8", err.Error(), nil)
		return
	}
	b := []byte("[")
	for f := range cite.Find(string(text)) {
		if len(b) > 1 {
			b = append(b, ',')
		}
		b = f.AppendJSON(b, "-")
	}
	answer(w, append(b, ']'))
}

// passages answers what each ground of the act says of a passage.
func passages(w http.ResponseWriter, r *http.Request) {
	text, ok := body(w, r)
	if !ok {
		return
	}
	l, err := language(r)
	if err != nil {
		Fail(w, http.StatusBadRequest, "Unknown language", err.Error(), nil)
		return
	}
	p, err := ground.ParsePassage(text)
	if err != nil {
		Fail(w, http.StatusUnprocessableEntity, "The passage does not fit", say(err, l), nil)
		return
	}
	said, err := ground.Each(p)
	if err != nil {
		Fail(w, http.StatusUnprocessableEntity, "The passage does not fit", say(err, l), nil)
		return
	}
	b := []byte("[")
	for i, reply := range said {
		if i > 0 {
			b = append(b, ',')
		}
		b = reply.AppendJSON(b, l)
	}
	answer(w, append(b, ']'))
}

// readLetter answers what a letter says, read from its text.
func readLetter(w http.ResponseWriter, r *http.Request) {
	text, ok := body(w, r)
	if !ok {
		return
	}
	b, err := json.Marshal(read.Letter(string(text)))
	if err != nil {
		Fail(w, http.StatusUnprocessableEntity, "The letter does not fit", err.Error(), nil)
		return
	}
	answer(w, b)
}

// reviewLetter answers the review of a letter file, or of the text of a letter.
func reviewLetter(w http.ResponseWriter, r *http.Request) {
	k, l, ok := clock(w, r)
	if !ok {
		return
	}
	text, ok := body(w, r)
	if !ok {
		return
	}
	var document letter.Letter
	if bytes.HasPrefix(bytes.TrimSpace(text), []byte("{")) {
		parsed, err := letter.Parse(text)
		if err != nil {
			Fail(w, http.StatusUnprocessableEntity, "The letter does not fit", say(err, l), nil)
			return
		}
		document = parsed
	} else {
		document = read.Letter(string(text)).Letter
	}
	report, err := letter.Examine(document, k, letter.AssumeAll)
	if err != nil {
		Fail(w, http.StatusUnprocessableEntity, "The letter cannot be reviewed", say(err, l), nil)
		return
	}
	answer(w, report.AppendJSON(nil, l))
}

// body reads the whole body, within its bounds.
func body(w http.ResponseWriter, r *http.Request) ([]byte, bool) {
	b, err := io.ReadAll(r.Body)
	if tooLarge(err) {
		Fail(w, http.StatusRequestEntityTooLarge, "The body is larger than allowed", "", nil)
		return nil, false
	}
	if err != nil {
		Fail(w, http.StatusBadRequest, "The body cannot be read", "", nil)
		return nil, false
	}
	return b, true
}

func answer(w http.ResponseWriter, b []byte) {
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(append(b, '\n'))
}
