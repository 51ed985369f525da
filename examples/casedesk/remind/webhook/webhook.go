// Package webhook takes reminders to another program: a signed POST of JSON.
//
// The signature is that of the Standard Webhooks convention: the headers
// webhook-id, webhook-timestamp and webhook-signature, where the last is "v1," and
// the base64 form of the HMAC-SHA256 of id, timestamp and body, joined by dots. The
// id is the same at each attempt and stands in Idempotency-Key too: who has it
// already, passes the message over.
package webhook

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"crypto/tls"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"syscall"
	"time"

	"github.com/wobrules/wobrules/calendar"

	"github.com/wobrules/wobrules/examples/casedesk/remind"
)

// LeastSecret is the number of bytes that a secret has at least.
const LeastSecret = 16

// Options say where the messages go.
type Options struct {
	URL     string
	Secret  []byte
	Timeout time.Duration // of the whole call; 15 seconds
	// Private allows an address of this machine or of a private network, and one
	// without TLS. Without it they are refused, whatever the name leads to, so that
	// the desk cannot be made to call what only it can reach.
	Private bool
	Now     func() time.Time // time.Now
	Roots   *tls.Config      // for tests; nil: the roots of the machine
}

// A Webhook is a channel to a program.
type Webhook struct {
	o      Options
	client *http.Client
}

// New checks the options. It opens no connection.
func New(o Options) (*Webhook, error) {
	u, err := url.Parse(o.URL)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" {
		return nil, errors.New("the webhook has no address that begins with https://")
	}
	if u.Scheme == "http" && !o.Private {
		return nil, errors.New("the webhook needs https, unless private addresses are allowed")
	}
	if u.User != nil {
		return nil, errors.New("the address of the webhook holds a name or a password: it is signed, and needs none")
	}
	if len(o.Secret) < LeastSecret {
		return nil, fmt.Errorf("the secret of the webhook has %d bytes: at least %d are needed", len(o.Secret), LeastSecret)
	}
	if o.Timeout == 0 {
		o.Timeout = 15 * time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	dialer := &net.Dialer{Timeout: o.Timeout / 2}
	if !o.Private {
		dialer.Control = func(_, address string, _ syscall.RawConn) error { return public(address) }
	}
	return &Webhook{o: o, client: &http.Client{
		Timeout: o.Timeout,
		// No proxy of the environment, which would look up the name itself.
		Transport: &http.Transport{DialContext: dialer.DialContext, TLSClientConfig: o.Roots,
			TLSHandshakeTimeout:   o.Timeout / 2,
			ResponseHeaderTimeout: o.Timeout, MaxResponseHeaderBytes: 64 << 10, MaxIdleConns: 2, IdleConnTimeout: time.Minute},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}}, nil
}

var errPrivate = errors.New("the webhook leads to a private address")

// reserved are networks that are not of the internet, beside those that
// [netip.Addr] knows.
var reserved = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("198.18.0.0/15"), netip.MustParsePrefix("240.0.0.0/4"),
	netip.MustParsePrefix("64:ff9b::/96"), netip.MustParsePrefix("2002::/16"),
}

// public refuses an address that a name led to and that is not of the internet.
func public(address string) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return errPrivate
	}
	ip := at.Addr().Unmap().WithZone("")
	if !ip.IsGlobalUnicast() || ip.IsPrivate() {
		return errPrivate
	}
	for _, p := range reserved {
		if p.Contains(ip) {
			return errPrivate
		}
	}
	return nil
}

// Name is the name of the channel.
func (*Webhook) Name() string { return "webhook" }

// Repeats reports true: the receiver knows a message by its id.
func (*Webhook) Repeats() bool { return true }

// Send posts a message. Any answer from 200 up to and including 299 says that it
// was taken; a redirect is not followed.
func (w *Webhook) Send(ctx context.Context, m remind.Message) error {
	b, err := json.Marshal(body(m))
	if err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, w.o.URL, bytes.NewReader(b))
	if err != nil {
		return errors.New("the webhook has no good address")
	}
	stamp := strconv.FormatInt(w.o.Now().Unix(), 10)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("User-Agent", "casedesk")
	r.Header.Set("Idempotency-Key", m.ID)
	r.Header.Set("webhook-id", m.ID)
	r.Header.Set("webhook-timestamp", stamp)
	r.Header.Set("webhook-signature", "v1,"+Sign(w.o.Secret, m.ID, stamp, b))
	answer, err := w.client.Do(r)
	switch {
	case errors.Is(err, errPrivate):
		return errPrivate
	case err != nil:
		// The address stands in the error, and is not told.
		return fmt.Errorf("the webhook did not answer: %w", remind.ErrUnsure)
	}
	defer func() { _ = answer.Body.Close() }()
	_, _ = io.Copy(io.Discard, io.LimitReader(answer.Body, 64<<10))
	if answer.StatusCode < 200 || answer.StatusCode > 299 {
		return fmt.Errorf("the webhook answered %d", answer.StatusCode)
	}
	return nil
}

// Sign returns the base64 form of the HMAC-SHA256 of a message.
func Sign(secret []byte, id, stamp string, body []byte) string {
	mac := hmac.New(sha256.New, secret)
	_, _ = mac.Write([]byte(id + "." + stamp + "."))
	_, _ = mac.Write(body)
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

type text struct {
	NL string `json:"nl"`
	EN string `json:"en"`
}

type article struct {
	Text string `json:"text"`
	Link string `json:"link,omitempty"`
}

type line struct {
	Case    string   `json:"case"`
	Title   string   `json:"title,omitempty"`
	Link    string   `json:"link"`
	Key     string   `json:"key"`
	Of      string   `json:"of,omitempty"`
	Label   text     `json:"label"`
	Who     string   `json:"who"`
	Force   string   `json:"force"`
	First   string   `json:"first,omitempty"`
	Last    string   `json:"last"`
	Days    int      `json:"days"` // that are left
	State   string   `json:"state"`
	Article *article `json:"article,omitempty"`
}

type payload struct {
	Type      string `json:"type"` // "reminder"
	ID        string `json:"id"`
	Recipient string `json:"recipient,omitempty"`
	Day       string `json:"day"`
	Reminders []line `json:"reminders"`
}

func body(m remind.Message) payload {
	p := payload{Type: "reminder", ID: m.ID, Recipient: m.Recipient, Day: m.Day.String()}
	for _, l := range m.Lines {
		d := l.Deadline
		days, _ := d.Last.DaysSince(m.Day)
		one := line{Case: l.Case, Title: l.Title, Link: l.Link, Key: d.Key.String(), Of: d.Of,
			Label: text{d.Label(calendar.Dutch), d.Label(calendar.English)}, Who: d.Who.String(), Force: d.Force.String(),
			First: d.First.String(), Last: d.Last.String(), Days: days, State: d.State.String()}
		if c := d.Citation(); !c.IsZero() {
			one.Article = &article{c.String(), d.Link()}
		}
		p.Reminders = append(p.Reminders, one)
	}
	return p
}
