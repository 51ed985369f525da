package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/scope/letter/read"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/ask"
	"github.com/wobrules/wobrules/examples/casedesk/problem"
)

// MostBody is how many bytes a body may have, and a line of a batch.
const MostBody = 1 << 20

// checkQuery refuses a parameter that the call does not know or that stands
// twice: a typing error must not look like an answer.
func (c *call) checkQuery() error {
	for key, values := range c.r.URL.Query() {
		switch {
		case !slices.Contains(c.route.query, key):
			return inQuery{ask.Fault(key, "", "key.unknown", "onbekende parameter", "unknown parameter")}
		case len(values) > 1 && key != "reading":
			return inQuery{ask.Fault(key, "", "key.twice", "de parameter staat er twee keer",
				"the parameter stands twice")}
		}
	}
	if s := c.query("lang"); s != "" {
		if _, err := calendar.ParseLang(s); err != nil {
			return inQuery{ask.Fault("lang", s, "value.unknown", "verwacht nl of en", "takes nl or en")}
		}
	}
	return nil
}

func (c *call) query(key string) string { return c.r.URL.Query().Get(key) }

// checkBody refuses a body of a form that the call does not read. A body without
// a media type is taken for JSON.
func (c *call) checkBody() error {
	if len(c.route.takes) == 0 {
		return nil
	}
	given := c.r.Header.Get("Content-Type")
	if given == "" {
		given = asJSON
	}
	kind, parameters, err := mime.ParseMediaType(given)
	if err != nil || !slices.Contains(c.route.takes, kind) {
		c.w.Header().Set("Accept", strings.Join(c.route.takes, ", "))
		return c.refuse(problem.MediaType, c.say("verwacht ", "takes ")+strings.Join(c.route.takes, ", "))
	}
	c.took = kind
	if charset := strings.ToLower(parameters["charset"]); kind != asText && charset != "" && charset != "utf-8" {
		return c.refuse(problem.MediaType, c.say("verwacht UTF-8", "takes UTF-8"))
	}
	if kind != asLines {
		c.r.Body = http.MaxBytesReader(c.w, c.r.Body, MostBody)
	}
	return nil
}

// checkAccept refuses a call that wants none of the forms that it gives. The
// answer to lines is lines.
func (c *call) checkAccept() error {
	gives := c.route.gives
	switch {
	case c.took == asLines:
		gives = []string{asLines}
	case c.took != "" && slices.Contains(gives, asJSON):
		gives = []string{asJSON}
	}
	if len(gives) == 0 || slices.ContainsFunc(gives, c.accepts) {
		return nil
	}
	return c.refuse(problem.NotAcceptable, c.say("te geven is ", "to be had is ")+strings.Join(gives, ", "))
}

// accepts reports whether the caller takes a media type.
func (c *call) accepts(kind string) bool {
	wants := strings.Join(c.r.Header.Values("Accept"), ",")
	if strings.TrimSpace(wants) == "" {
		return true
	}
	best, q := -1, 0.0
	for want := range strings.SplitSeq(wants, ",") {
		media, parameters, err := mime.ParseMediaType(want)
		if err != nil {
			continue
		}
		weight := 1.0
		if s, ok := parameters["q"]; ok {
			if weight, err = strconv.ParseFloat(s, 64); err != nil {
				continue
			}
		}
		precise := -1
		switch major, _, _ := strings.Cut(kind, "/"); media {
		case kind:
			precise = 2
		case major + "/*":
			precise = 1
		case "*/*":
			precise = 0
		}
		if precise > best || precise == best && weight > q {
			best, q = precise, weight
		}
	}
	return best >= 0 && q > 0
}

// how is how a question is asked, from the parameters.
func (c *call) how() (ask.How, error) {
	q := ask.How{Clock: c.Clock, Lang: c.lang, Within: -1}
	for _, id := range c.r.URL.Query()["reading"] {
		reading, err := wob.ParseReading(id)
		if err != nil {
			return q, inQuery{ask.Fault("reading", id, "value.unknown", "deze lezing is er niet",
				"there is no such reading")}
		}
		q.Clock.Readings = q.Clock.Readings.With(reading)
	}
	var err error
	if q.AsOf, err = c.day("asOf"); err != nil {
		return q, err
	}
	if q.On, err = c.day("on"); err != nil {
		return q, err
	}
	if c.query("within") != "" {
		q.Within, err = c.number("within", 0, 0, mostDays)
	}
	return q, err
}

// day is a day among the parameters, the zero Date where it is not given.
func (c *call) day(key string) (calendar.Date, error) {
	s := c.query(key)
	if s == "" {
		return calendar.Date{}, nil
	}
	day, err := ask.Day(key, s)
	if err != nil {
		return day, inQuery{err}
	}
	return day, nil
}

// mostDays is how far ahead may be asked: a century.
const mostDays = 36525

func (c *call) number(key string, otherwise, least, most int) (int, error) {
	s := c.query(key)
	if s == "" {
		return otherwise, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < least || n > most {
		bounds := strconv.Itoa(least) + " - " + strconv.Itoa(most)
		return 0, inQuery{ask.Fault(key, s, "number.malformed", "verwacht een getal, "+bounds,
			"takes a number, "+bounds)}
	}
	return n, nil
}

// body reads the whole body.
func (c *call) body() ([]byte, error) {
	b, err := io.ReadAll(c.r.Body)
	if err != nil && !tooLarge(err) && !timedOut(err) {
		return nil, c.refuse(problem.Unreadable, c.say("de invoer hield te vroeg op", "the input ended too early"))
	}
	return b, err
}

func timedOut(err error) bool {
	var slow interface{ Timeout() bool }
	return errors.As(err, &slow) && slow.Timeout()
}

// input is the body as JSON: a text is put in an object as {"text": ...}.
func (c *call) input() ([]byte, error) {
	b, err := c.body()
	if err != nil || c.took != asText {
		return b, err
	}
	_, parameters, _ := mime.ParseMediaType(c.r.Header.Get("Content-Type"))
	charset := read.Encoding(strings.ToLower(parameters["charset"]))
	if charset == "" || charset == "us-ascii" {
		charset = read.UTF8
	}
	if !slices.Contains([]read.Encoding{read.UTF8, read.Windows1252, read.UTF16}, charset) {
		return nil, c.refuse(problem.MediaType,
			c.say("verwacht", "takes")+" charset utf-8, windows-1252, utf-16")
	}
	s, err := read.Decode(b, charset)
	if err != nil {
		return nil, ask.Fault("", "", "encoding", "geen geldige "+string(charset), "not valid "+string(charset))
	}
	var out bytes.Buffer
	err = json.NewEncoder(&out).Encode(map[string]string{"text": s})
	return out.Bytes(), err
}
