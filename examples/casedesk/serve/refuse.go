package serve

import (
	"html/template"
	"net/http"
	"strings"

	"github.com/wobrules/wobrules/calendar"

	"github.com/wobrules/wobrules/examples/casedesk/problem"
)

// refusal is the page of what comes no further than the guard. It is whole in
// itself: what it would link to may be refused as well.
var refusal = template.Must(template.New("refusal").Parse(`<!doctype html>
<html lang="{{.Lang}}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.Title}}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/static/desk.css"></head>
<body class="desk"><main class="desk-main" id="main"><h1>{{.Title}}</h1><p>{{.Text}}</p>
<p><a href="/">{{.Back}}</a></p></main></body>
</html>
`))

// refuse answers a request that comes no further: a program is answered with a
// problem, somebody with a browser with a page in the language of the pages.
func refuse(w http.ResponseWriter, r *http.Request, kind problem.Kind) {
	l := problem.Language(r)
	if strings.HasPrefix(r.URL.Path, "/v1/") {
		kind.Of(l, "").Write(w)
		return
	}
	if cookie, err := r.Cookie("lang"); err == nil && cookie.Value == "en" {
		l = calendar.English
	} else if err == nil {
		l = calendar.Dutch
	}
	text := [2]string{"Er is niets gewijzigd.", "Nothing was changed."}
	if kind.Status == http.StatusTooManyRequests {
		text = [2]string{"Wacht even en probeer het opnieuw. Er is niets gewijzigd.",
			"Wait a moment and try again. Nothing was changed."}
	}
	back := [2]string{"Naar de werkvoorraad", "To the work list"}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(kind.Status)
	_ = refusal.Execute(w, struct{ Lang, Title, Text, Back string }{l.String(), kind.Title(l), text[l],
		back[l]})
}
