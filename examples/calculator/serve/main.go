// Program serve shows dist/ on this machine only.
//
//	go run ./serve
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"
)

// policy is that of the page, and what a page cannot say of itself: nobody puts
// it in a frame.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; " +
	"connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

func main() {
	port := flag.Int("port", 8480, "the port on the loopback address")
	flag.Parse()
	if _, err := os.Stat("dist/index.html"); err != nil {
		fmt.Fprintln(os.Stderr, "serve: there is no page yet: go run ./build")
		os.Exit(1)
	}
	l, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", *port))
	if err != nil {
		fmt.Fprintln(os.Stderr, "serve:", err)
		os.Exit(1)
	}
	fmt.Printf("http://%s/\n", l.Addr())
	s := &http.Server{Handler: guarded(http.FileServer(http.Dir("dist"))), ReadHeaderTimeout: 10 * time.Second}
	fmt.Fprintln(os.Stderr, "serve:", s.Serve(l))
	os.Exit(1)
}

// guarded adds the headers with which a page that keeps everything to itself is
// served.
func guarded(h http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Referrer-Policy", "no-referrer")
		w.Header().Set("Cache-Control", "no-cache")
		h.ServeHTTP(w, r)
	})
}
