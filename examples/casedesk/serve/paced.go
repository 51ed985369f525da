package serve

import (
	"errors"
	"io"
	"net/http"
	"time"
)

// perSecond is how many bytes of a body must come in a second, on the whole.
const perSecond = 4 << 10

// A paced body ends where it comes too slowly: the time that was waited for it is
// bounded by its grace and by what has come. The time in which nobody waited for
// it, as while an answer is written, does not count.
type paced struct {
	io.ReadCloser
	control *http.ResponseController
	grace   time.Duration
	left    time.Duration // for which may be waited still, at most the grace
}

func (p *paced) Read(b []byte) (int, error) {
	start := time.Now()
	_ = p.control.SetReadDeadline(start.Add(p.left)) // where it cannot be set, that of the server holds
	n, err := p.ReadCloser.Read(b)
	p.left = min(p.grace, p.left+time.Duration(n)*time.Second/perSecond-time.Since(start))
	if errors.Is(err, io.EOF) {
		_ = p.control.SetReadDeadline(time.Time{})
	}
	return n, err
}
