package store

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// A Reminder is what is to be told of a deadline, some days before a last day.
type Reminder struct {
	Case, Key, Of string
	Lead          int    // days before
	Last          string // the last day that it was made for
	Day           string // on which it goes
	Job           int64
	Taken         bool // it stands in a message, and is not made again
}

// Reminders returns the reminders of a case, those that were told too.
func (s *Store) Reminders(ctx context.Context, tx *sql.Tx, id string) (all []Reminder, err error) {
	rows, err := tx.QueryContext(ctx, s.bind(`SELECT case_id, key, of, lead, last_day, day, job, state
		FROM reminder WHERE case_id = ?
		ORDER BY day, key, of, lead`), id)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var r Reminder
		var state string
		if err := rows.Scan(&r.Case, &r.Key, &r.Of, &r.Lead, &r.Last, &r.Day, &r.Job, &state); err != nil {
			return nil, err
		}
		r.Taken = state == "taken"
		all = append(all, r)
	}
	return all, rows.Err()
}

// Due returns the reminders that were to go before a day and still wait, up to a
// number.
func (s *Store) Due(ctx context.Context, tx *sql.Tx, day string, limit int) (all []Reminder, err error) {
	rows, err := tx.QueryContext(ctx, s.bind(`SELECT case_id, key, of, lead, last_day, day, job FROM reminder
		WHERE state = 'planned' AND day < ? ORDER BY day LIMIT ?`), day, limit)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var r Reminder
		if err := rows.Scan(&r.Case, &r.Key, &r.Of, &r.Lead, &r.Last, &r.Day, &r.Job); err != nil {
			return nil, err
		}
		all = append(all, r)
	}
	return all, rows.Err()
}

const thisReminder = ` WHERE case_id = ? AND key = ? AND of = ? AND lead = ? AND last_day = ?`

func (r Reminder) name() []any { return []any{r.Case, r.Key, r.Of, r.Lead, r.Last} }

// PutReminder stores a planned reminder with its job.
func (s *Store) PutReminder(ctx context.Context, tx *sql.Tx, r Reminder) error {
	_, err := tx.ExecContext(ctx, s.bind(`INSERT INTO reminder (case_id, key, of, lead, last_day, day, job,
		state) VALUES (?, ?, ?, ?, ?, ?, ?, 'planned')
		ON CONFLICT (case_id, key, of, lead, last_day) DO UPDATE SET day = excluded.day, job = excluded.job`),
		append(r.name(), r.Day, r.Job)...)
	return err
}

// CancelReminder forgets a reminder that is planned, and reports whether it was.
func (s *Store) CancelReminder(ctx context.Context, tx *sql.Tx, r Reminder) (bool, error) {
	return changed(tx.ExecContext(ctx, s.bind(`DELETE FROM reminder`+thisReminder+` AND state = 'planned'`), r.name()...))
}

// DropReminder forgets a reminder, so that it can be made again.
func (s *Store) DropReminder(ctx context.Context, tx *sql.Tx, r Reminder) error {
	_, err := tx.ExecContext(ctx, s.bind(`DELETE FROM reminder`+thisReminder), r.name()...)
	return err
}

// TakeReminder takes a planned reminder, and reports whether it was there.
func (s *Store) TakeReminder(ctx context.Context, tx *sql.Tx, r Reminder) (bool, error) {
	return changed(tx.ExecContext(ctx, s.bind(`UPDATE reminder SET state = 'taken'`+thisReminder+`
		AND state = 'planned'`), r.name()...))
}

func changed(result sql.Result, err error) (bool, error) {
	if err != nil {
		return false, err
	}
	n, err := result.RowsAffected()
	return n > 0, err
}

// Coming counts the reminders of a handler that are due up to and including a day
// and are not in a message yet.
func (s *Store) Coming(ctx context.Context, tx *sql.Tx, handler, until string) (n int, err error) {
	err = tx.QueryRowContext(ctx, s.bind(`SELECT COUNT(*) FROM reminder r JOIN casefile c ON c.id = r.case_id
		WHERE r.state = 'planned' AND r.day <= ? AND c.handler = ?`), until, handler).Scan(&n)
	return n, err
}

// A MessageState is how a message stands.
type MessageState string

// The states of a message.
const (
	MessageOpen    MessageState = "open"    // more may be added
	MessageSending MessageState = "sending" // an attempt began, and its outcome is not known yet
	MessageRetry   MessageState = "retry"   // an attempt failed for certain
	MessageSent    MessageState = "sent"
	MessageDropped MessageState = "dropped" // nothing of it mattered any more
	MessageUnsure  MessageState = "unsure"  // an attempt was cut off, so it may have arrived; it is not sent again
	MessageFailed  MessageState = "failed"  // every attempt failed
)

// A Message goes to one recipient. Day is the one on which it was made.
type Message struct {
	ID, Channel, Recipient, Day string
	State                       MessageState
	Job                         int64
	Made                        time.Time
	Ended                       string
	Notices                     []Reminder
}

// AddNotice adds a reminder to the open message of a channel and a recipient. It
// returns the id of the message, and whether that was opened for it under the id
// given; an empty id where the channel told of it before.
func (s *Store) AddNotice(ctx context.Context, tx *sql.Tx, m Message, r Reminder) (id string, opened bool, err error) {
	for held := false; !held; { // it may be sent in between
		opened, err = changed(tx.ExecContext(ctx, s.bind(`INSERT INTO message (id, channel, recipient, day,
			state, made) VALUES (?, ?, ?, ?, 'open', ?) ON CONFLICT DO NOTHING`),
			m.ID, m.Channel, m.Recipient, m.Day, m.Made.UTC().Format(time.RFC3339)))
		if err != nil {
			return "", false, err
		}
		// The row is held until the end of the transaction, so that it is not sent from here on.
		held, err = changed(tx.ExecContext(ctx, s.bind(`UPDATE message SET added = added + 1 WHERE channel = ?
			AND recipient = ? AND state = 'open'`), m.Channel, m.Recipient))
		if err != nil {
			return "", false, err
		}
	}
	if err := tx.QueryRowContext(ctx, s.bind(`SELECT id FROM message WHERE channel = ? AND recipient = ?
		AND state = 'open'`), m.Channel, m.Recipient).Scan(&id); err != nil {
		return "", false, err
	}
	added, err := changed(tx.ExecContext(ctx, s.bind(`INSERT INTO notice (channel, case_id, key, of, lead,
		last_day, message_id) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`),
		append(append([]any{m.Channel}, r.name()...), id)...))
	if err != nil {
		return "", false, err
	}
	if !added && !opened {
		return "", false, nil
	}
	return id, opened, nil
}

// SetMessageJob keeps the job of a message.
func (s *Store) SetMessageJob(ctx context.Context, tx *sql.Tx, id string, job int64) error {
	_, err := tx.ExecContext(ctx, s.bind(`UPDATE message SET job = ? WHERE id = ?`), job, id)
	return err
}

// ErrNoMessage says that there is no such message.
var ErrNoMessage = errors.New("no such message")

// LoadMessage returns a message with its notices, and holds it until the end of the
// transaction.
func (s *Store) LoadMessage(ctx context.Context, tx *sql.Tx, id string) (Message, error) {
	if _, err := tx.ExecContext(ctx, s.bind(`UPDATE message SET added = added WHERE id = ?`), id); err != nil {
		return Message{}, err
	}
	m := Message{ID: id}
	var made string
	err := tx.QueryRowContext(ctx, s.bind(`SELECT channel, recipient, day, state, job, made, ended FROM message
		WHERE id = ?`), id).
		Scan(&m.Channel, &m.Recipient, &m.Day, &m.State, &m.Job, &made, &m.Ended)
	if errors.Is(err, sql.ErrNoRows) {
		return m, ErrNoMessage
	}
	if err != nil {
		return m, err
	}
	m.Made, _ = time.Parse(time.RFC3339, made)
	rows, err := tx.QueryContext(ctx, s.bind(`SELECT case_id, key, of, lead, last_day FROM notice
		WHERE message_id = ? ORDER BY last_day, case_id, key, of, lead`), id)
	if err != nil {
		return m, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		r := Reminder{Taken: true}
		if err := rows.Scan(&r.Case, &r.Key, &r.Of, &r.Lead, &r.Last); err != nil {
			return m, err
		}
		m.Notices = append(m.Notices, r)
	}
	return m, rows.Err()
}

// SetMessage gives a message another state; ended is the moment of one that is for
// good, and empty for another.
func (s *Store) SetMessage(ctx context.Context, tx *sql.Tx, id string, state MessageState, ended string) error {
	_, err := tx.ExecContext(ctx, s.bind(`UPDATE message SET state = ?, ended = ? WHERE id = ?`), string(state), ended, id)
	return err
}

// DropNotice takes a notice out of a message before it is sent, and forgets its
// reminder, so that it can be made again.
func (s *Store) DropNotice(ctx context.Context, tx *sql.Tx, channel string, r Reminder) error {
	if _, err := tx.ExecContext(ctx, s.bind(`DELETE FROM notice`+thisReminder+` AND channel = ?`),
		append(r.name(), channel)...); err != nil {
		return err
	}
	return s.DropReminder(ctx, tx, r)
}

// Unended returns the messages that are not for good, up to a number.
func (s *Store) Unended(ctx context.Context, tx *sql.Tx, limit int) (all []Message, err error) {
	rows, err := tx.QueryContext(ctx, s.bind(`SELECT id, channel, state, job FROM message
		WHERE state IN ('open', 'sending', 'retry') ORDER BY made LIMIT ?`), limit)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var m Message
		if err := rows.Scan(&m.ID, &m.Channel, &m.State, &m.Job); err != nil {
			return nil, err
		}
		all = append(all, m)
	}
	return all, rows.Err()
}

// MessageCounts counts the messages that were not sent, by state.
func (s *Store) MessageCounts(ctx context.Context) (map[MessageState]int, error) {
	counts := map[MessageState]int{}
	rows, err := s.db.QueryContext(ctx, `SELECT state, COUNT(*) FROM message
		WHERE state IN ('open', 'sending', 'retry', 'unsure', 'failed') GROUP BY state`)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var state MessageState
		var n int
		if err := rows.Scan(&state, &n); err != nil {
			return nil, err
		}
		counts[state] = n
	}
	return counts, rows.Err()
}

// NextReminder returns the day of the first reminder that is planned, or "".
func (s *Store) NextReminder(ctx context.Context) (day string, err error) {
	err = s.db.QueryRowContext(ctx, `SELECT COALESCE(MIN(day), '') FROM reminder WHERE state = 'planned'`).Scan(&day)
	return day, err
}

// Handler returns the address of who handles a case, or "".
func (s *Store) Handler(ctx context.Context, tx *sql.Tx, id string) (handler string, err error) {
	err = tx.QueryRowContext(ctx, s.bind(`SELECT handler FROM casefile WHERE id = ?`), id).Scan(&handler)
	if errors.Is(err, sql.ErrNoRows) {
		return "", ErrNoCase
	}
	return handler, err
}

// SetHandler says who handles a case. It is no fact of the case: its version stays.
func (s *Store) SetHandler(ctx context.Context, id, handler string) error {
	done, err := changed(s.db.ExecContext(ctx, s.bind(`UPDATE casefile SET handler = ? WHERE id = ?`), handler, id))
	if err == nil && !done {
		return ErrNoCase
	}
	return err
}

// A Told is a reminder of a case with what became of it.
type Told struct {
	Reminder
	Channel, Ended string
	State          MessageState
}

// Told returns what was told of a case, or is about to be, the newest first.
func (s *Store) Told(ctx context.Context, tx *sql.Tx, id string) (all []Told, err error) {
	rows, err := tx.QueryContext(ctx, s.bind(`SELECT n.case_id, n.key, n.of, n.lead, n.last_day, m.day,
		m.channel, m.state, m.ended
		FROM notice n JOIN message m ON m.id = n.message_id WHERE n.case_id = ?
		ORDER BY m.day DESC, n.key, n.of, n.lead`), id)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		t := Told{Reminder: Reminder{Taken: true}}
		if err := rows.Scan(&t.Case, &t.Key, &t.Of, &t.Lead, &t.Last, &t.Day, &t.Channel, &t.State, &t.Ended); err != nil {
			return nil, err
		}
		all = append(all, t)
	}
	return all, rows.Err()
}
