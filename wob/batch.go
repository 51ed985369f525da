package wob

import (
	"bytes"
	"io"
	"iter"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
)

// A Batch says how a file of cases, or a table of requests, is answered. The
// zero Batch answers a file of cases as they are, one after another.
type Batch struct {
	Clock   Clock
	AsOf    calendar.Date // the day of the question for a case that has none
	On      calendar.Date // where set, each case is answered as it was on that day ([Case.On])
	Columns Columns       // where set, the file is a table
	Cores   int           // how many cases may be answered at once, at most 256; 0 is 1
	// Write appends what is written for an answer, or for a case that has a fault;
	// nil writes nothing. It is called on many goroutines.
	Write func(b []byte, t Timeline, err error) []byte
}

// An Answered is the answer to one case of a file: its timeline and what was
// written for it, or what is wrong with it beside a Case and a Timeline that have
// its id.
type Answered struct {
	Case     Case
	Timeline Timeline
	Err      error
	Text     []byte // holds until the next answer
	Waits    bool   // the next answer may be long in coming: what was written should be shown
}

// Answers reads a file to its end and answers each case, in the order of the
// file and with a bad case in its place. Memory does not grow with the file. An
// answer is given as soon as it is there, also where the file comes slowly. An
// error of the reader itself is the last answer. Where the caller stops before
// the end, r may still be read from until its Read returns.
func (b Batch) Answers(r io.Reader) iter.Seq[Answered] {
	if b.Cores > 1 {
		return b.atOnce(r)
	}
	return func(yield func(Answered) bool) {
		var text []byte
		for q := range b.questions(r) {
			a := b.answer(q, text[:0])
			if text = a.Text; !yield(a) {
				return
			}
		}
	}
}

// A question is a case of a file that is to be read, one that was read, or what
// is wrong in its place.
type question struct {
	text   []byte // of a case that is to be read
	parsed Case
	line   int
	err    error
	ready  bool // the next question need not be waited for
}

// questions yields the cases of a file. A text holds until the next question.
func (b *Batch) questions(r io.Reader) iter.Seq[question] {
	if b.Columns != (Columns{}) {
		columns := b.Columns
		if columns.AsOf.IsZero() {
			columns.AsOf = b.AsOf
		}
		return rowQuestions(r, columns)
	}
	return func(yield func(question) bool) {
		for piece, err := range file.Pieces(r, caseBounds, likeCase) {
			if !yield(question{text: piece.Text, line: piece.Line, err: err, ready: piece.Ready}) {
				return
			}
		}
	}
}

// read reads the case of a question; of a bad one as far as its id.
func (q *question) read(asOf calendar.Date) (Case, error) {
	if q.text == nil {
		return q.parsed, q.err
	}
	c, err := parseCase(q.text, q.line, asOf)
	if err != nil {
		c = Case{ID: c.ID}
	}
	return c, err
}

// answer answers one question and writes the answer behind b.
func (b *Batch) answer(q question, text []byte) Answered {
	c, err := q.read(b.AsOf)
	if err == nil && !b.On.IsZero() {
		c, err = b.on(c)
	}
	a := Answered{Case: c, Timeline: Timeline{ID: c.ID}, Err: err, Waits: !q.ready}
	if err == nil {
		if a.Timeline, a.Err = b.Clock.timeline(lawOf(c.Territory), &c); a.Err != nil {
			a.Timeline, a.Err = Timeline{ID: c.ID}, file.OnLine(a.Err, q.line)
		}
	} else {
		a.Err = file.OnLine(err, q.line)
	}
	if b.Write != nil {
		a.Text = b.Write(text, a.Timeline, a.Err)
	}
	return a
}

// on is the case as it was on the day of the batch.
func (b *Batch) on(c Case) (Case, error) {
	if b.On.Before(c.Received) {
		return Case{ID: c.ID}, liesAfter("on", b.On).For("received", c.Received.String())
	}
	c = c.On(b.On)
	return c, c.check()
}

// A load is some questions that are answered together, in their order. When its
// answers were given, its room is used again.
type load struct {
	questions []question
	texts     []byte // of the questions
	answers   []Answered
	written   bytes.Buffer
	done      chan struct{}
}

// A pool is the loads whose answers were given.
type pool chan *load

// take gives an empty load.
func (p pool) take() *load {
	select {
	case l := <-p:
		l.questions, l.texts, l.answers = l.questions[:0], l.texts[:0], l.answers[:0]
		l.written.Reset()
		return l
	default:
		return &load{done: make(chan struct{}, 1)}
	}
}

// back takes a load back.
func (p pool) back(l *load) {
	select {
	case p <- l:
	default:
	}
}

// mostLoad is how many bytes of cases are answered together.
const mostLoad = 16 << 10

// mostCores is how many cases are answered at once at most.
const mostCores = 256

func (b Batch) atOnce(r io.Reader) iter.Seq[Answered] {
	return func(yield func(Answered) bool) {
		cores := min(b.Cores, mostCores)
		stop := make(chan struct{})
		inOrder := make(chan *load, 2*cores) // what bounds the memory
		work := make(chan *load, 2*cores)
		given := make(pool, 2*cores)
		for range cores {
			go func() {
				for l := range work {
					l.answer(&b)
				}
			}()
		}
		go b.read(r, given, inOrder, work, stop)
		defer close(stop)
		for l := range inOrder {
			<-l.done
			for _, a := range l.answers {
				if !yield(a) {
					return
				}
			}
			given.back(l)
		}
	}
}

// read makes loads of a file. It gives a load away when it is full, and when
// the next case would have to be waited for.
func (b *Batch) read(r io.Reader, given pool, inOrder, work chan<- *load, stop <-chan struct{}) {
	defer close(work)
	defer close(inOrder)
	send := func(to chan<- *load, l *load) bool {
		select {
		case to <- l:
			return true
		case <-stop:
			return false
		}
	}
	l := given.take()
	for q := range b.questions(r) {
		if q.text != nil {
			from := len(l.texts)
			l.texts = append(l.texts, q.text...)
			q.text = l.texts[from:len(l.texts):len(l.texts)]
		}
		l.questions = append(l.questions, q)
		if len(l.texts)+100*len(l.questions) >= mostLoad || !q.ready {
			if !send(work, l) || !send(inOrder, l) {
				return
			}
			l = given.take()
		}
	}
	if send(work, l) {
		send(inOrder, l)
	}
}

// answer answers the questions of a load.
func (l *load) answer(b *Batch) {
	text := &l.written
	for _, q := range l.questions {
		a := b.answer(q, text.AvailableBuffer())
		from := text.Len()
		text.Write(a.Text)
		a.Text = text.Bytes()[from:text.Len():text.Len()]
		l.answers = append(l.answers, a)
	}
	l.done <- struct{}{}
}
