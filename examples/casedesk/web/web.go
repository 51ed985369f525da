// Package web is the pages of the desk: html/template, no script.
package web

import (
	"bytes"
	"context"
	"embed"
	"errors"
	"html/template"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"strings"
	"sync"
	"time"

	"github.com/wobrules/wobrules/calendar"

	"github.com/wobrules/wobrules/examples/casedesk/register"
	"github.com/wobrules/wobrules/examples/casedesk/store"
)

//go:embed templates/*.html
var templateFiles embed.FS

//go:embed static
var staticFiles embed.FS

// A Desk serves the pages of a register.
type Desk struct {
	Store *store.Store
	Today func() calendar.Date
	Now   func() time.Time
	Host  string // after the @ of the UIDs of the feed
	Base  string // the address of the desk, without a slash at its end; empty: as it was asked for
	Log   *slog.Logger
	Theme []byte // another theme.css; nil: the one that comes with it
	Rules register.Rules

	mu    sync.Mutex
	fresh calendar.Date // the day for which everything was worked out
	pages map[string][2]*template.Template

	figures figures
}

var pageNames = []string{"work", "register", "case", "add", "import", "job", "letter", "statistics", "feed",
	"moved", "reminders", "message"}

// Routes adds the pages.
func (d *Desk) Routes(mux *http.ServeMux) {
	d.pages = map[string][2]*template.Template{}
	for _, name := range pageNames {
		var both [2]*template.Template
		for _, l := range []calendar.Lang{calendar.Dutch, calendar.English} {
			t := template.New("base").Funcs(template.FuncMap{"t": func(key string) string { return word(key, l) }})
			both[l] = template.Must(t.ParseFS(templateFiles, "templates/base.html", "templates/"+name+".html"))
		}
		d.pages[name] = both
	}
	for pattern, serve := range map[string]func(*call){
		"GET /{$}": d.work, "GET /cases": d.register, "GET /cases/{id}": d.showCase,
		"GET /cases/{id}/reminders": d.reminders, "POST /cases/{id}/reminders": d.setHandler,
		"GET /cases/{id}/picture.svg": d.picture, "GET /cases/{id}/file": d.caseFile,
		"GET /cases/{id}/add": d.addForm, "POST /cases/{id}/add": d.add,
		"GET /cases/{id}/withdraw": d.withdrawForm, "POST /cases/{id}/withdraw": d.withdraw,
		"GET /new": d.newForm, "POST /new": d.new,
		"GET /import": d.importForm, "POST /import": d.importFiles,
		"GET /import/{job}": d.showImport, "POST /import/{job}": d.startImport,
		"GET /import/{job}/bad.csv": d.badRows,
		"GET /export":               d.export,
		"GET /letter":               d.letterForm, "POST /letter": d.letter, "POST /letter/accept": d.accept,
		"GET /moved":      d.moved,
		"GET /statistics": d.statistics, "GET /statistics/picture.svg": d.statisticsPicture,
		"GET /statistics/figures.csv": d.figuresCSV,
		"GET /feed":                   d.feeds, "POST /feed": d.addFeed, "POST /feed/revoke": d.revokeFeed,
		"GET /feed/{token}": d.feed,
		"POST /language":    d.language, "GET /": d.nothing,
	} {
		mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) { serve(d.call(w, r)) })
	}
	d.static(mux)
}

func (d *Desk) static(mux *http.ServeMux) {
	files, err := fs.Sub(staticFiles, "static")
	if err != nil {
		panic(err)
	}
	css := func(names ...string) []byte {
		var all []byte
		for _, name := range names {
			b, err := fs.ReadFile(files, name)
			if err != nil {
				panic(err)
			}
			all = append(append(all, b...), '\n')
		}
		return all
	}
	theme := d.Theme
	if theme == nil {
		theme = css("nlds/theme.css")
	}
	for path, b := range map[string][]byte{
		"/static/theme.css": theme,
		"/static/desk.css":  css("desk.css"),
		"/static/nlds.css": css("nlds/button.css", "nlds/data-badge.css", "nlds/heading.css", "nlds/link.css",
			"nlds/mark.css",
			"nlds/number-badge.css", "nlds/paragraph.css", "nlds/skip-link.css", "nlds/utrecht.css"),
	} {
		mux.HandleFunc("GET "+path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/css; charset=utf-8")
			w.Header().Set("Cache-Control", "max-age=3600")
			_, _ = w.Write(b)
		})
	}
}

// A call is one request for a page.
type call struct {
	w    http.ResponseWriter
	r    *http.Request
	lang calendar.Lang
	day  calendar.Date // today
	law  register.Rules
}

func (d *Desk) call(w http.ResponseWriter, r *http.Request) *call {
	c := &call{w: w, r: r, day: d.Today(), law: d.Rules}
	if cookie, err := r.Cookie("lang"); err == nil && cookie.Value == "en" {
		c.lang = calendar.English
	}
	return c
}

func (c *call) t(key string) string     { return word(key, c.lang) }
func (c *call) ctx() context.Context    { return c.r.Context() }
func (c *call) id() string              { return c.r.PathValue("id") }
func (c *call) query(key string) string { return c.r.URL.Query().Get(key) }

// A page is what every page shows.
type page struct {
	Lang, Title, Path, Today string
	Menu                     []menuItem
	Notice                   *notice
	User                     string // who signed in
}

type menuItem struct {
	Path, Name string
	Here       bool
}

type notice struct{ Kind, Text string }

func (c *call) page(title string) page {
	p := page{User: store.Actor(c.ctx()), Lang: c.lang.String(), Title: title, Today: c.day.Long(c.lang), Path: "/"}
	if c.r.Method == http.MethodGet {
		p.Path = c.r.URL.RequestURI()
	}
	for _, m := range [][2]string{{"/", "work"}, {"/cases", "register"}, {"/new", "new-case"},
		{"/letter", "letter"},
		{"/import", "import"}, {"/statistics", "statistics"}, {"/moved", "moved"}, {"/feed", "feed"}} {
		p.Menu = append(p.Menu, menuItem{m[0], c.t(m[1]), c.r.URL.Path == m[0]})
	}
	if c.query("saved") != "" {
		p.Notice = &notice{"done", c.t("saved")}
	}
	return p
}

func (d *Desk) render(c *call, status int, name string, data any) {
	var b bytes.Buffer
	if err := d.pages[name][c.lang].ExecuteTemplate(&b, "base", data); err != nil {
		d.Log.Error("page", "name", name, "fault", err.Error())
		http.Error(c.w, c.t("fault"), http.StatusInternalServerError)
		return
	}
	h := c.w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	c.w.WriteHeader(status)
	whole := b.Bytes()
	if status == http.StatusUnprocessableEntity || status == http.StatusConflict {
		// Whoever hears the page hears first that something is wrong.
		whole = bytes.Replace(whole, []byte("<title>"), []byte("<title>"+c.t("fault-prefix")+" "), 1)
	}
	_, _ = c.w.Write(whole)
}

// message is a page with one message.
func (d *Desk) message(c *call, status int, key string) {
	d.render(c, status, "message", struct {
		page
		Text string
	}{c.page(c.t(key)), ""})
}

// fail tells what went wrong, and logs what nobody expected.
func (d *Desk) fail(c *call, err error) {
	var most *http.MaxBytesError
	switch {
	case errors.Is(err, store.ErrNoCase):
		d.message(c, http.StatusNotFound, "no-case")
	case errors.As(err, &most):
		d.message(c, http.StatusRequestEntityTooLarge, "too-large")
	case badForm(err):
		d.message(c, http.StatusBadRequest, "bad-form")
	case errors.Is(err, store.ErrFull):
		d.Log.Error("page", "pattern", c.r.Pattern, "fault", err.Error())
		d.message(c, http.StatusInsufficientStorage, "full")
	case errors.Is(err, store.ErrAway):
		d.Log.Error("page", "pattern", c.r.Pattern, "fault", err.Error())
		d.message(c, http.StatusServiceUnavailable, "away")
	default:
		d.Log.Error("page", "pattern", c.r.Pattern, "fault", err.Error())
		d.message(c, http.StatusInternalServerError, "fault")
	}
}

// badForm reports whether an error says that what a browser sent is no form: the
// standard library gives most of them no type.
func badForm(err error) bool {
	var escape url.EscapeError
	text := err.Error()
	return errors.As(err, &escape) || errors.Is(err, io.ErrUnexpectedEOF) ||
		errors.Is(err, os.ErrDeadlineExceeded) ||
		errors.Is(err, http.ErrMissingBoundary) || strings.HasPrefix(text, "multipart: ") ||
		text == "invalid semicolon separator in query"
}

func (d *Desk) nothing(c *call) { d.message(c, http.StatusNotFound, "no-page") }

func (d *Desk) language(c *call) {
	value := "nl"
	if c.r.PostFormValue("lang") == "en" {
		value = "en"
	}
	http.SetCookie(c.w, &http.Cookie{Name: "lang", Value: value, Path: "/", MaxAge: 365 * 24 * 3600,
		HttpOnly: true, SameSite: http.SameSiteLaxMode})
	back := c.r.PostFormValue("back")
	if u, err := url.Parse(back); err != nil || u.Host != "" || u.Scheme != "" ||
		!strings.HasPrefix(back, "/") || strings.HasPrefix(back, "//") || strings.Contains(back, `\`) {
		back = "/"
	}
	http.Redirect(c.w, c.r, back, http.StatusSeeOther)
}

// Refresh works out for today what was worked out for another day.
func (d *Desk) Refresh(ctx context.Context) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	today := d.Today()
	if d.fresh == today {
		return nil
	}
	err := d.Store.IDs(ctx, today.String(), func(id string) error {
		return d.Store.Rework(ctx, id, d.Rules.Work(today))
	})
	if err == nil {
		d.fresh = today
	}
	return err
}
