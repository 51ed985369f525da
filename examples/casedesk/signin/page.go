package signin

import "html/template"

// words are those of the pages of the door, in Dutch and in English.
var words = map[string][2]string{
	"first": {"Meld u eerst aan. Wat u invulde, is niet opgeslagen.",
		"Sign in first. What you filled in was not saved."},
	"refused": {"Het aanmelden is niet gelukt.", "Signing in did not succeed."},
	"failed":  {"Het is niet gelukt.", "It failed."},
	"left":    {"U bent afgemeld.", "You are signed out."},
	"again":   {"Aanmelden", "Sign in"},
	"leave":   {"Ook afmelden bij de organisatie", "Sign out of the organisation too"},
}

var page = template.Must(template.New("door").Parse(`<!doctype html>
<html lang="{{.Lang}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.Title}}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/static/theme.css">
<link rel="stylesheet" href="/static/nlds.css">
<link rel="stylesheet" href="/static/desk.css">
</head>
<body class="voorbeeld-theme utrecht-document desk">
<main class="desk-main" id="main">
<h1 class="nl-heading nl-heading--level-1">{{.Title}}</h1>
<p class="nl-paragraph"><a class="nl-link" href="/auth/login">{{.Again}}</a></p>
{{with .Leave}}<p class="nl-paragraph"><a class="nl-link" href="{{.}}">{{$.LeaveText}}</a></p>{{end}}
</main>
</body>
</html>
`))
