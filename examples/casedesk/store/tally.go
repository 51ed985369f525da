package store

import (
	"context"
	"hash/fnv"
)

// Buckets is in how many parts the register is counted: after a change one part
// is counted again, and not all.
const Buckets = 256

func bucketOf(id string) int {
	h := fnv.New32a()
	_, _ = h.Write([]byte(id))
	return int(h.Sum32() % Buckets)
}

// A Stamp is another after every change in a bucket, and on every day on which
// something in it was worked out.
type Stamp struct {
	Cases, Versions int64
	Worked          string // on which days, and with which rules
}

// Stamps returns the stamp of each bucket that has cases.
func (s *Store) Stamps(ctx context.Context) (map[int]Stamp, error) {
	rows, err := s.db.QueryContext(ctx, `SELECT bucket, COUNT(*), SUM(version),
		MIN(computed) || MAX(computed) || MIN(rules) || MAX(rules)
		FROM casefile GROUP BY bucket`)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	all := map[int]Stamp{}
	for rows.Next() {
		var bucket int
		var stamp Stamp
		if err := rows.Scan(&bucket, &stamp.Cases, &stamp.Versions, &stamp.Worked); err != nil {
			return nil, err
		}
		all[bucket] = stamp
	}
	return all, rows.Err()
}

// Tallies calls do with what each case of a bucket adds to the figures; nothing
// for a case that could not be worked out.
func (s *Store) Tallies(ctx context.Context, bucket int, do func(tally []byte) error) error {
	rows, err := s.db.QueryContext(ctx, s.bind(`SELECT tally FROM casefile WHERE bucket = ?`), bucket)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var tally string
		if err := rows.Scan(&tally); err != nil {
			return err
		}
		if err := do([]byte(tally)); err != nil {
			return err
		}
	}
	return rows.Err()
}
