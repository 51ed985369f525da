// Package serve is what stands around every page and every call: limits on
// bodies, time and rate, headers that keep a browser safe, logs without secrets,
// metrics, health, and an orderly end.
package serve

import (
	"context"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"github.com/wobrules/wobrules/examples/casedesk/problem"
)

// MostBody is how many bytes the body of a request may have, but for imports.
const MostBody = 1 << 20

// MostImport is how many bytes an import may have.
const MostImport = 256 << 20

// Limits are the bounds on what one client may ask.
type Limits struct {
	PerSecond float64 // requests, on average
	Burst     int     // requests at once
	// How long may be waited for a body, beyond a second for each 4 KiB; 0: as long
	// as the server lets it.
	Grace time.Duration
}

// Guard wraps a handler with everything that holds for all of them. Paths that
// begin with one of imports may have a large body.
func Guard(next http.Handler, log *slog.Logger, limits Limits, imports ...string) http.Handler {
	cross := http.NewCrossOriginProtection()
	cross.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		refuse(w, r,
			problem.CrossOrigin)
	}))
	h := cross.Handler(next)
	h = bodies(h, limits, imports)
	h = rates(h, limits)
	h = headers(h)
	return logged(h, log)
}

// policy lets a page load what comes from this server.
const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
	"script-src 'self'; connect-src 'self'; form-action 'self'; " +
	"frame-ancestors 'none'; base-uri 'none'"

// headers are told to every browser. No script runs that the page did not bring
// from this server, and nothing is loaded from elsewhere.
func headers(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		next.ServeHTTP(w, r)
	})
}

// bodies bounds how large a body is, and how slowly it may come.
func bodies(next http.Handler, limits Limits, imports []string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		most := int64(MostBody)
		for _, prefix := range imports {
			if strings.HasPrefix(r.URL.Path, prefix) {
				most = MostImport
			}
		}
		if limits.Grace > 0 && r.Body != http.NoBody {
			r.Body = &paced{ReadCloser: r.Body, control: http.NewResponseController(w), grace: limits.Grace,
				left: limits.Grace}
		}
		r.Body = http.MaxBytesReader(w, r.Body, most)
		next.ServeHTTP(w, r)
	})
}

// rates bounds how often one address asks.
func rates(next http.Handler, limits Limits) http.Handler {
	if limits.PerSecond <= 0 {
		return next
	}
	var mu sync.Mutex
	clients := map[string]*rate.Limiter{}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		host, _, err := net.SplitHostPort(r.RemoteAddr)
		if err != nil {
			host = r.RemoteAddr
		}
		mu.Lock()
		if len(clients) > 10_000 {
			clear(clients)
		}
		client := clients[host]
		if client == nil {
			client = rate.NewLimiter(rate.Limit(limits.PerSecond), limits.Burst)
			clients[host] = client
		}
		mu.Unlock()
		if !client.Allow() {
			w.Header().Set("Retry-After", "1")
			refuse(w, r, problem.TooMany)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// A recorder remembers what was answered.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (r *recorder) WriteHeader(status int) {
	if r.status == 0 {
		r.status = status
	}
	r.ResponseWriter.WriteHeader(status)
}

func (r *recorder) Write(b []byte) (int, error) {
	if r.status == 0 {
		r.status = http.StatusOK
	}
	n, err := r.ResponseWriter.Write(b)
	r.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach what is below.
func (r *recorder) Unwrap() http.ResponseWriter { return r.ResponseWriter }

// logged writes a line for each request: the pattern that matched and never the
// address asked for, which may hold a secret.
func logged(next http.Handler, log *slog.Logger) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		rec := &recorder{ResponseWriter: w}
		defer func() {
			if fault := recover(); fault != nil {
				log.Error("panic", "pattern", r.Pattern, "fault", fault)
				if rec.status == 0 {
					refuse(rec, r, problem.Failed)
				}
			}
			took := time.Since(start)
			observe(r.Pattern, rec.status, took)
			log.Info("request", "method", r.Method, "pattern", r.Pattern, "status", rec.status, "bytes", rec.bytes,
				"ms", took.Milliseconds())
		}()
		next.ServeHTTP(rec, r)
	})
}

// metrics are counts of requests by pattern and status.
var metrics struct {
	sync.Mutex
	count map[[2]string]int64
	took  map[[2]string]time.Duration
}

func observe(pattern string, status int, took time.Duration) {
	metrics.Lock()
	defer metrics.Unlock()
	if metrics.count == nil {
		metrics.count, metrics.took = map[[2]string]int64{}, map[[2]string]time.Duration{}
	}
	key := [2]string{pattern, strconv.Itoa(status)}
	metrics.count[key]++
	metrics.took[key] += took
}

// Metrics answers with the counts, and what else is counted, in the text form that
// collectors read.
func Metrics(more ...func(io.Writer)) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
		metrics.Lock()
		defer metrics.Unlock()
		var b strings.Builder
		b.WriteString("# TYPE casedesk_requests_total counter\n# TYPE casedesk_request_seconds_total counter\n")
		for key, n := range metrics.count {
			labels := "{pattern=" + strconv.Quote(key[0]) + ",status=" + strconv.Quote(key[1]) + "} "
			b.WriteString("casedesk_requests_total" + labels + strconv.FormatInt(n, 10) + "\n")
			b.WriteString("casedesk_request_seconds_total" + labels + strconv.FormatFloat(metrics.took[key].Seconds(),
				'f', 6, 64) + "\n")
		}
		for _, write := range more {
			write(&b)
		}
		_, _ = w.Write([]byte(b.String()))
	})
}

// Health answers that the program runs, and Ready whether it can serve.
func Health() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("ok\n")) })
}

// Ready answers whether what the program needs answers too, with more lines for
// people.
func Ready(check func(context.Context) error, more ...func(context.Context) string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := check(r.Context()); err != nil {
			http.Error(w, "not ready", http.StatusServiceUnavailable)
			return
		}
		_, _ = w.Write([]byte("ready\n"))
		for _, line := range more {
			_, _ = io.WriteString(w, line(r.Context())+"\n")
		}
	})
}

// Run serves until ctx ends, and then lets what is under way finish.
func Run(ctx context.Context, listener net.Listener, h http.Handler, log *slog.Logger) error {
	server := &http.Server{
		Handler: h, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 60 * time.Second, WriteTimeout: 120 * time.Second,
		IdleTimeout: 60 * time.Second, MaxHeaderBytes: 64 << 10, ErrorLog: slog.NewLogLogger(log.Handler(),
			slog.LevelWarn),
	}
	done := make(chan error, 1)
	go func() { done <- server.Serve(listener) }()
	select {
	case err := <-done:
		return err
	case <-ctx.Done():
	}
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	return server.Shutdown(end)
}
