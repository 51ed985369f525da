// Package mail takes reminders to people by mail, through one server.
package mail

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"strconv"
	"time"

	gomail "github.com/wneessen/go-mail"

	"github.com/wobrules/wobrules/examples/casedesk/remind"
)

// Security says how the connection to the server is kept secret.
type Security string

// The values of Security.
const (
	StartTLS Security = "starttls" // the connection turns to TLS, or is given up
	TLS      Security = "tls"      // TLS from the first byte
	Plain    Security = "none"     // none: only to a server on this machine
)

// Options say which server takes the mail.
type Options struct {
	Server         string // host:port
	User, Password string // none: no sign-in
	From           string // the sender
	Host           string // after the @ of the Message-IDs
	Security       Security
	Timeout        time.Duration // of each step; 15 seconds
	Roots          *tls.Config   // for tests; nil: the roots of the machine
}

// A Mail is a channel to people.
type Mail struct {
	o      Options
	client *gomail.Client
}

// New checks the options. It opens no connection.
func New(o Options) (*Mail, error) {
	host, port, err := net.SplitHostPort(o.Server)
	if err != nil {
		return nil, fmt.Errorf("the mail server %q: %w", o.Server, err)
	}
	n, err := strconv.Atoi(port)
	if err != nil {
		return nil, fmt.Errorf("the mail server %q: %q is no port", o.Server, port)
	}
	if err := CheckAddress(o.From); err != nil {
		return nil, fmt.Errorf("the sender: %w", err)
	}
	if o.Timeout == 0 {
		o.Timeout = 15 * time.Second
	}
	options := []gomail.Option{gomail.WithPort(n), gomail.WithTimeout(o.Timeout), gomail.WithHELO(o.Host)}
	switch o.Security {
	case StartTLS:
		options = append(options, gomail.WithTLSPolicy(gomail.TLSMandatory))
	case TLS:
		options = append(options, gomail.WithSSL())
	case Plain:
		if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
			return nil, fmt.Errorf("mail to %s without TLS can be read on its way: use starttls or tls", host)
		}
		options = append(options, gomail.WithTLSPolicy(gomail.NoTLS))
	default:
		return nil, fmt.Errorf("%q is none of starttls, tls and none", o.Security)
	}
	if o.Roots != nil {
		options = append(options, gomail.WithTLSConfig(o.Roots))
	}
	if o.User != "" {
		options = append(options, gomail.WithSMTPAuth(gomail.SMTPAuthAutoDiscover), gomail.WithUsername(o.User),
			gomail.WithPassword(o.Password))
	}
	client, err := gomail.NewClient(host, options...)
	if err != nil {
		return nil, err
	}
	return &Mail{o: o, client: client}, nil
}

// CheckAddress reports what is wrong with an address of a person, without it.
func CheckAddress(address string) error {
	m := gomail.NewMsg()
	if err := m.To(address); err != nil {
		return errors.New("it is no mail address")
	}
	return nil
}

// Name is the name of the channel.
func (*Mail) Name() string { return "mail" }

// Repeats reports false: a mail that arrived twice is read twice.
func (*Mail) Repeats() bool { return false }

// Send hands a message to the server. Once the whole of it is there, and the
// connection breaks before the server answered, nobody knows whether it took it.
func (m *Mail) Send(ctx context.Context, message remind.Message) error {
	letter, err := m.letter(message)
	if err != nil {
		return err
	}
	conn, err := m.client.DialToSMTPClientWithContext(ctx)
	if err != nil {
		return fault("the mail server cannot be reached", err)
	}
	defer func() { _ = m.client.CloseWithSMTPClient(conn) }()
	err = m.client.SendWithSMTPClient(conn, letter)
	if err == nil || letter.IsDelivered() {
		return nil
	}
	var sent *gomail.SendError
	if errors.As(err, &sent) && sent.ErrorCode() == 0 && sent.Reason == gomail.ErrSMTPDataClose {
		return fmt.Errorf("the mail server did not answer: %w", remind.ErrUnsure)
	}
	return fault("the mail server did not take the message", err)
}

func (m *Mail) letter(message remind.Message) (*gomail.Msg, error) {
	letter := gomail.NewMsg()
	if err := letter.From(m.o.From); err != nil {
		return nil, errors.New("the sender is no mail address")
	}
	if err := letter.To(message.Recipient); err != nil {
		return nil, errors.New("the recipient is no mail address")
	}
	letter.Subject(message.Subject())
	letter.SetMessageIDWithValue(message.ID + "@" + m.o.Host)
	letter.SetDate()
	letter.SetGenHeader("Auto-Submitted", "auto-generated")
	letter.SetGenHeader("Content-Language", message.Lang.String())
	letter.SetBodyString(gomail.TypeTextPlain, message.Text())
	return letter, nil
}

// fault says what failed in words that hold no address: what a server answers may
// hold one, so only its code is told.
func fault(what string, err error) error {
	var sent *gomail.SendError
	if errors.As(err, &sent) {
		if code := sent.ErrorCode(); code != 0 {
			return fmt.Errorf("%s: %s, answer %d", what, sent.Reason, code)
		}
		return fmt.Errorf("%s: %s", what, sent.Reason)
	}
	var net net.Error
	if errors.As(err, &net) && net.Timeout() {
		return fmt.Errorf("%s: it took too long", what)
	}
	return errors.New(what)
}
