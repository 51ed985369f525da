// Package sink has the other side of the channels, for tests: a mail server that
// keeps what it is given.
package sink

import (
	"bufio"
	"fmt"
	"net"
	"strings"
	"sync"
	"time"
)

// A Mail is what the server took.
type Mail struct {
	From, To string
	Text     string // headers and body, as they came
}

// Header returns the value of the first header with a name, unfolded.
func (m Mail) Header(name string) string {
	head, _, _ := strings.Cut(m.Text, "\r\n\r\n")
	head = strings.NewReplacer("\r\n ", " ", "\r\n\t", " ").Replace(head)
	for _, line := range strings.Split(head, "\r\n") {
		if key, value, ok := strings.Cut(line, ": "); ok && strings.EqualFold(key, name) {
			return value
		}
	}
	return ""
}

// An Answer is how the server treats a message that is whole.
type Answer int

// The answers.
const (
	Take  Answer = iota // keep it, and say so
	Defer               // 451, and do not keep it
	Cut                 // keep it, and break the connection without a word
)

// An SMTP is a mail server on this machine.
type SMTP struct {
	listener net.Listener
	mu       sync.Mutex
	mails    []Mail
	answers  []Answer // for the next messages; then Take
	refuse   string   // the recipient that is refused
	slow     time.Duration
	hook     func() // called when a message was kept, before it is answered
}

// Listen starts a server. It is closed with Close.
func Listen() (*SMTP, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &SMTP{listener: l}
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			go s.serve(conn)
		}
	}()
	return s, nil
}

// Addr returns the address of the server.
func (s *SMTP) Addr() string { return s.listener.Addr().String() }

// Close stops the server.
func (s *SMTP) Close() { _ = s.listener.Close() }

// Mails returns what was kept.
func (s *SMTP) Mails() []Mail {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]Mail(nil), s.mails...)
}

// Next says how the next messages are treated.
func (s *SMTP) Next(answers ...Answer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.answers = answers
}

// Refuse lets the server refuse a recipient.
func (s *SMTP) Refuse(recipient string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.refuse = recipient
}

// Hook lets a function run when a message was kept, before the server answers.
func (s *SMTP) Hook(do func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hook = do
}

// Slow lets the server wait before it answers to a message.
func (s *SMTP) Slow(d time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.slow = d
}

func (s *SMTP) serve(conn net.Conn) {
	defer func() { _ = conn.Close() }()
	r := bufio.NewReader(conn)
	say := func(format string, args ...any) { _, _ = fmt.Fprintf(conn, format+"\r\n", args...) }
	say("220 sink")
	var m Mail
	for {
		_ = conn.SetDeadline(time.Now().Add(time.Minute))
		line, err := r.ReadString('\n')
		if err != nil {
			return
		}
		line = strings.TrimRight(line, "\r\n")
		switch verb := strings.ToUpper(line); {
		case strings.HasPrefix(verb, "EHLO"):
			say("250-sink")
			say("250 8BITMIME")
		case strings.HasPrefix(verb, "MAIL FROM:"):
			m = Mail{From: path(line)}
			say("250 ok")
		case strings.HasPrefix(verb, "RCPT TO:"):
			s.mu.Lock()
			refused := s.refuse != "" && path(line) == s.refuse
			s.mu.Unlock()
			if refused {
				say("550 no such user %s", path(line))
				continue
			}
			m.To = path(line)
			say("250 ok")
		case verb == "DATA":
			say("354 go on")
			if m.Text, err = data(r); err != nil {
				return
			}
			if !s.take(m, say) {
				return
			}
		case verb == "QUIT":
			say("221 bye")
			return
		default:
			say("250 ok")
		}
	}
}

// take treats a message, and reports whether the connection goes on.
func (s *SMTP) take(m Mail, say func(string, ...any)) bool {
	s.mu.Lock()
	answer := Take
	if len(s.answers) > 0 {
		answer, s.answers = s.answers[0], s.answers[1:]
	}
	if answer != Defer {
		s.mails = append(s.mails, m)
	}
	slow, hook := s.slow, s.hook
	s.mu.Unlock()
	if hook != nil {
		hook()
	}
	time.Sleep(slow)
	switch answer {
	case Defer:
		say("451 later")
	case Cut:
		return false
	default:
		say("250 taken")
	}
	return true
}

func path(line string) string {
	_, rest, _ := strings.Cut(line, "<")
	path, _, _ := strings.Cut(rest, ">")
	return path
}

func data(r *bufio.Reader) (string, error) {
	var b strings.Builder
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return "", err
		}
		if line == ".\r\n" {
			return b.String(), nil
		}
		b.WriteString(strings.TrimPrefix(line, "."))
	}
}
