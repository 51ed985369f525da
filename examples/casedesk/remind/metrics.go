package remind

import (
	"context"
	"fmt"
	"io"
	"strings"
	"sync/atomic"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// counts are what happened since the program started.
type counts struct {
	planned, cancelled, due, dropped, nobody, sent, retried, failed, unsure, taken atomic.Int64
}

// WriteMetrics writes the counts, in the text form that collectors read.
func (r *Reminders) WriteMetrics(w io.Writer) {
	_, _ = io.WriteString(w, "# TYPE casedesk_reminders_total counter\n")
	c := &r.counts
	for _, one := range []struct {
		what string
		n    *atomic.Int64
	}{{"planned", &c.planned}, {"cancelled", &c.cancelled}, {"due", &c.due}, {"dropped", &c.dropped}, {"nobody",
		&c.nobody}} {
		_, _ = fmt.Fprintf(w, "casedesk_reminders_total{what=%q} %d\n", one.what, one.n.Load())
	}
	_, _ = io.WriteString(w, "# TYPE casedesk_messages_total counter\n")
	for _, one := range []struct {
		what string
		n    *atomic.Int64
	}{{"sent", &c.sent}, {"retried", &c.retried}, {"failed", &c.failed}, {"unsure", &c.unsure}, {"taken-over", &c.taken}} {
		_, _ = fmt.Fprintf(w, "casedesk_messages_total{what=%q} %d\n", one.what, one.n.Load())
	}
}

// Status says in one line how the queue stands: what waits, and what needs a look.
func (r *Reminders) Status(ctx context.Context) string {
	n, err := r.store.MessageCounts(ctx)
	var next string
	if err == nil {
		next, err = r.store.NextReminder(ctx)
	}
	if err != nil {
		return "reminders: the queue does not answer"
	}
	var b strings.Builder
	b.WriteString("reminders:")
	if !r.running.Load() {
		b.WriteString(" stopped,")
	}
	_, _ = fmt.Fprintf(&b, " %d waiting, %d being sent, %d to be tried again, %d unsure, %d failed",
		n[store.MessageOpen], n[store.MessageSending], n[store.MessageRetry], n[store.MessageUnsure], n[store.MessageFailed])
	if next != "" {
		b.WriteString("; next " + next)
	}
	return b.String()
}
