package mail

import (
	"errors"
	"io"
	"mime/quotedprintable"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/wob"

	"github.com/wobrules/wobrules/examples/casedesk/internal/sink"
	"github.com/wobrules/wobrules/examples/casedesk/remind"
)

// message tells of a request that was received on 2 March 2026, on the 23rd.
func message(t *testing.T, lang calendar.Lang) remind.Message {
	t.Helper()
	day := calendar.MustParse("2026-03-23")
	timeline, err := wob.Clock{}.Timeline(wob.Case{Received: calendar.MustParse("2026-03-02"), AsOf: day})
	if err != nil {
		t.Fatal(err)
	}
	m := remind.Message{ID: "0123456789abcdef", Recipient: "handler@body.example", Day: day, Lang: lang}
	for d := range timeline.Deadlines() {
		if d.Key == wob.KeyDecision {
			m.Lines = append(m.Lines, remind.Line{Case: "WOO-1", Title: "Overleg über de rondweg",
				Link: "https://desk.example/cases/WOO-1", Deadline: d})
		}
	}
	return m
}

func open(t *testing.T) (*sink.SMTP, *Mail) {
	t.Helper()
	server, err := sink.Listen()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(server.Close)
	m, err := New(Options{Server: server.Addr(), From: "desk@body.example", Host: "desk.example", Security: Plain,
		Timeout: 2 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	return server, m
}

func TestAMailTellsTheDeadlineItsDayItsArticleAndTheWayToTheCase(t *testing.T) {
	server, m := open(t)
	for _, lang := range []calendar.Lang{calendar.Dutch, calendar.English} {
		if err := m.Send(t.Context(), message(t, lang)); err != nil {
			t.Fatal(err)
		}
	}
	mails := server.Mails()
	if len(mails) != 2 {
		t.Fatalf("%d mails; want 2", len(mails))
	}
	for i, want := range [][]string{
		{"Overleg über de rondweg (WOO-1)",
			"Beslissen op het verzoek: tot en met 30 maart 2026, nog 7 dagen (bestuursorgaan; art. 4.4 lid 1 Woo)",
			"https://desk.example/cases/WOO-1"},
		{"Decide on the request: up to and including 30 March 2026, 7 days left (the body; art. 4.4 lid 1 Woo)"},
	} {
		_, body, _ := strings.Cut(mails[i].Text, "\r\n\r\n")
		text, err := io.ReadAll(quotedprintable.NewReader(strings.NewReader(body)))
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range want {
			if !strings.Contains(string(text), w) {
				t.Errorf("%s\nwant %q in it", text, w)
			}
		}
	}
	one := mails[0]
	if one.To != "handler@body.example" || one.From != "desk@body.example" ||
		one.Header("Message-ID") != "<0123456789abcdef@desk.example>" ||
		one.Header("Subject") != "Herinnering: beslissen op het verzoek, tot en met 30 maart 2026" ||
		one.Header("Auto-Submitted") != "auto-generated" {
		t.Errorf("from %s to %s\n%s", one.From, one.To, one.Text)
	}
}

func TestHowAMailFailedIsToldFromWhatIsNotKnown(t *testing.T) {
	server, m := open(t)
	server.Next(sink.Defer)
	err := m.Send(t.Context(), message(t, calendar.Dutch))
	if err == nil || errors.Is(err, remind.ErrUnsure) || !strings.Contains(err.Error(), "451") {
		t.Errorf("deferred: %v; want a fault with 451, that it certainly did not arrive", err)
	}
	server.Next(sink.Cut)
	if err := m.Send(t.Context(), message(t, calendar.Dutch)); !errors.Is(err, remind.ErrUnsure) {
		t.Errorf("cut off after the message: %v; want ErrUnsure", err)
	}
	server.Refuse("handler@body.example")
	err = m.Send(t.Context(), message(t, calendar.Dutch))
	if err == nil || errors.Is(err, remind.ErrUnsure) || strings.Contains(err.Error(), "handler") {
		t.Errorf("refused: %v; want a fault without the address", err)
	}
	server.Close()
	if err := m.Send(t.Context(), message(t, calendar.Dutch)); err == nil || errors.Is(err, remind.ErrUnsure) {
		t.Errorf("no server: %v; want a fault, that it certainly did not arrive", err)
	}
}

func TestAServerThatSaysNothingIsGivenUp(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	m, err := New(Options{Server: l.Addr().String(), From: "desk@body.example", Host: "desk.example", Security: Plain,
		Timeout: 300 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Send(t.Context(), message(t, calendar.Dutch)); err == nil {
		t.Error("no fault")
	}
}

func TestMailIsNotSentInTheOpenOverANetwork(t *testing.T) {
	good := Options{Server: "mail.example:587", From: "desk@body.example", Host: "desk.example", Security: StartTLS}
	if _, err := New(good); err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*Options){
		"plain to another machine": func(o *Options) { o.Security = Plain },
		"no security said":         func(o *Options) { o.Security = "" },
		"no port":                  func(o *Options) { o.Server = "mail.example" },
		"a port that is none":      func(o *Options) { o.Server = "mail.example:smtp!" },
		"a sender that is none":    func(o *Options) { o.From = "desk" },
		"a sender with a line end": func(o *Options) { o.From = "desk@body.example\r\nBcc: x@y.example" },
	} {
		o := good
		change(&o)
		if _, err := New(o); err == nil {
			t.Errorf("%s: taken", name)
		}
	}
}

// A server that does not turn to TLS gets nothing.
func TestWithoutTLSNothingIsSent(t *testing.T) {
	server, _ := open(t)
	m, err := New(Options{Server: server.Addr(), From: "desk@body.example", Host: "desk.example", Security: StartTLS,
		Timeout: time.Second})
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Send(t.Context(), message(t, calendar.Dutch)); err == nil || len(server.Mails()) != 0 {
		t.Errorf("%v, %d mails; want a fault and none", err, len(server.Mails()))
	}
}
