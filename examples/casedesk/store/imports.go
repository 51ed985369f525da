package store

import (
	"context"
	"database/sql"
	"encoding/base64"
	"errors"
	"io"
	"time"
)

// ErrNoImport says that there is no such import.
var ErrNoImport = errors.New("no such import")

// An Import is a file that is being imported. It stands in the register until it
// is done, so that it goes on after a crash, and any process can show how far it
// is.
type Import struct {
	ID, Name, Kind, Settings, State string
	Size, Done                      int64
	Seen, Stored                    int
	Fault                           string
	Created, Beat                   time.Time
}

// A BadRow is a row that was not stored, or of which something was left out.
type BadRow struct {
	Line                             int
	Case, Key, Value, Dutch, English string
	Stored                           bool
}

const chunk = 256 << 10

// AddImport keeps a file that is to be imported.
func (s *Store) AddImport(ctx context.Context, job Import, file io.Reader) error {
	return s.InTx(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, s.bind(`INSERT INTO import_job (id, name, kind, settings, state, size, created)
			VALUES (?, ?, ?, ?, ?, ?, ?)`), job.ID, job.Name, job.Kind, job.Settings, job.State, job.Size,
			job.Created.UTC().Format(time.RFC3339)); err != nil {
			return err
		}
		b := make([]byte, chunk)
		for seq := 0; ; seq++ {
			n, err := io.ReadFull(file, b)
			if n > 0 {
				if _, err := tx.ExecContext(ctx,
					s.bind(`INSERT INTO import_chunk (job_id, seq, data) VALUES (?, ?, ?)`),
					job.ID, seq, base64.StdEncoding.EncodeToString(b[:n])); err != nil {
					return err
				}
			}
			if err == io.EOF || err == io.ErrUnexpectedEOF {
				return nil
			}
			if err != nil {
				return err
			}
		}
	})
}

// LoadImport returns how far an import is.
func (s *Store) LoadImport(ctx context.Context, id string) (job Import, err error) {
	var created, beat string
	err = s.db.QueryRowContext(ctx, s.bind(`SELECT id, name, kind, settings, state, size, done, seen, stored,
		fault, created, beat
		FROM import_job WHERE id = ?`), id).Scan(&job.ID, &job.Name, &job.Kind, &job.Settings, &job.State, &job.Size,
		&job.Done, &job.Seen, &job.Stored, &job.Fault, &created, &beat)
	if errors.Is(err, sql.ErrNoRows) {
		return job, ErrNoImport
	}
	job.Created, _ = time.Parse(time.RFC3339, created)
	job.Beat, _ = time.Parse(time.RFC3339, beat)
	return job, err
}

// StartImport claims an import that was asked, failed, or whose process has
// stored nothing since a moment; it reports whether it did.
func (s *Store) StartImport(ctx context.Context, id, settings string, since, now time.Time) (bool, error) {
	result, err := s.db.ExecContext(ctx, s.bind(`UPDATE import_job
		SET state = 'running', settings = ?, fault = '', beat = ?
		WHERE id = ? AND (state IN ('asked', 'failed') OR state = 'running' AND beat < ?)`),
		settings, now.UTC().Format(time.RFC3339), id, since.UTC().Format(time.RFC3339))
	if err != nil {
		return false, err
	}
	n, err := result.RowsAffected()
	return n == 1, err
}

// StoreImported stores a batch of an import: its changes, the rows that are bad,
// and how far it is, all together, so that what is stored is stored once. What
// tells of the changes that do not fit comes from fault.
func (s *Store) StoreImported(ctx context.Context, job *Import, changes []Change, bad []BadRow,
	fault func(i int, err error) BadRow) error {
	next := *job
	err := s.InTx(ctx, func(tx *sql.Tx) error {
		next = *job
		for i, change := range changes {
			_, err := s.apply(ctx, tx, change)
			switch {
			case errors.Is(err, ErrExists), errors.Is(err, ErrStale), errors.Is(err, ErrNoCase):
				bad = append(bad[:len(bad):len(bad)], fault(i, err)) // found before anything of it was written
			case err != nil:
				return err
			default:
				next.Stored++
			}
		}
		var seq int
		if err := tx.QueryRowContext(ctx,
			s.bind(`SELECT COALESCE(MAX(seq), 0) FROM import_row WHERE job_id = ?`),
			job.ID).Scan(&seq); err != nil {
			return err
		}
		for i, b := range bad {
			if _, err := tx.ExecContext(ctx, s.bind(`INSERT INTO import_row
				(job_id, seq, line, case_id, key, value, dutch, english, stored) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`),
				job.ID, seq+i+1, b.Line, b.Case, b.Key, b.Value, b.Dutch, b.English, truth(b.Stored)); err != nil {
				return err
			}
		}
		_, err := tx.ExecContext(ctx, s.bind(`UPDATE import_job SET done = ?, seen = ?, stored = ?, beat = ?
			WHERE id = ?`),
			next.Done, next.Seen, next.Stored, next.Beat.UTC().Format(time.RFC3339), job.ID)
		return err
	})
	if err == nil {
		*job = next
	}
	return err
}

// EndImport says how an import ended; a file that is done is not kept.
func (s *Store) EndImport(ctx context.Context, id, state, fault string) error {
	return s.InTx(ctx, func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, s.bind(`UPDATE import_job SET state = ?, fault = ? WHERE id = ?`),
			state, fault, id); err != nil {
			return err
		}
		if state != "done" {
			return nil
		}
		_, err := tx.ExecContext(ctx, s.bind(`DELETE FROM import_chunk WHERE job_id = ?`), id)
		return err
	})
}

// BadRows returns rows of an import that are bad, from behind a number of them,
// with the number of all.
func (s *Store) BadRows(ctx context.Context, id string, after, limit int) (rows []BadRow, all int, err error) {
	if err := s.db.QueryRowContext(ctx, s.bind(`SELECT COUNT(*) FROM import_row WHERE job_id = ?`),
		id).Scan(&all); err != nil {
		return nil, 0, err
	}
	found, err := s.db.QueryContext(ctx, s.bind(`SELECT line, case_id, key, value, dutch, english, stored
		FROM import_row WHERE job_id = ? AND seq > ? ORDER BY seq LIMIT ?`), id, after, limit)
	if err != nil {
		return nil, 0, err
	}
	defer func() { _ = found.Close() }()
	for found.Next() {
		var b BadRow
		var stored int
		if err := found.Scan(&b.Line, &b.Case, &b.Key, &b.Value, &b.Dutch, &b.English, &stored); err != nil {
			return nil, 0, err
		}
		b.Stored = stored != 0
		rows = append(rows, b)
	}
	return rows, all, found.Err()
}

// ImportFile reads a file that is imported, a piece at a time.
func (s *Store) ImportFile(ctx context.Context, id string) io.Reader {
	return &pieces{ctx: ctx, s: s, id: id}
}

type pieces struct {
	ctx  context.Context
	s    *Store
	id   string
	seq  int
	rest []byte
}

func (p *pieces) Read(b []byte) (int, error) {
	for len(p.rest) == 0 {
		var data string
		err := p.s.db.QueryRowContext(p.ctx,
			p.s.bind(`SELECT data FROM import_chunk WHERE job_id = ? AND seq = ?`), p.id, p.seq).Scan(&data)
		if errors.Is(err, sql.ErrNoRows) {
			return 0, io.EOF
		}
		if err != nil {
			return 0, err
		}
		if p.rest, err = base64.StdEncoding.DecodeString(data); err != nil {
			return 0, err
		}
		p.seq++
	}
	n := copy(b, p.rest)
	p.rest = p.rest[n:]
	return n, nil
}
