package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
)

// ErrNoFeed says that a token opens no feed, or no longer.
var ErrNoFeed = errors.New("no such feed")

// A Feed is the address of a feed: known by the hash of its token, which is kept
// nowhere.
type Feed struct {
	Hash, Owner, Created string
}

func hash(token string) string {
	sum := sha256.Sum256([]byte(token))
	return hex.EncodeToString(sum[:])
}

// AddFeed lets a token open a feed.
func (s *Store) AddFeed(ctx context.Context, token, owner, now string) error {
	_, err := s.db.ExecContext(ctx, s.bind(`INSERT INTO feed (token_hash, owner, created) VALUES (?, ?, ?)`),
		hash(token), owner, now)
	return err
}

// Feeds returns the feeds that are open.
func (s *Store) Feeds(ctx context.Context) (all []Feed, err error) {
	rows, err := s.db.QueryContext(ctx, `SELECT token_hash, owner, created FROM feed
		WHERE revoked = '' ORDER BY created, token_hash`)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var f Feed
		if err := rows.Scan(&f.Hash, &f.Owner, &f.Created); err != nil {
			return nil, err
		}
		all = append(all, f)
	}
	return all, rows.Err()
}

// OpenFeed returns nil where a token opens a feed, and [ErrNoFeed] where it does
// not.
func (s *Store) OpenFeed(ctx context.Context, token string) error {
	var n int
	err := s.db.QueryRowContext(ctx, s.bind(`SELECT COUNT(*) FROM feed WHERE token_hash = ? AND revoked = ''`),
		hash(token)).Scan(&n)
	if err == nil && n == 0 {
		return ErrNoFeed
	}
	return err
}

// RevokeFeed closes a feed by the hash of its token.
func (s *Store) RevokeFeed(ctx context.Context, hash, now string) error {
	_, err := s.db.ExecContext(ctx, s.bind(`UPDATE feed SET revoked = ? WHERE token_hash = ? AND revoked = ''`),
		now, hash)
	return err
}

// FeedDeadlines calls do with the deadlines of a feed, case by case: what is
// live, and what was taken away on a day or after it.
func (s *Store) FeedDeadlines(ctx context.Context, since string, do func(version int, d Deadline) error) error {
	rows, err := s.db.QueryContext(ctx, s.bind(`SELECT c.id, c.title, c.act, c.version, d.key, d.of, d.who, d.force,
		d.first_day, d.last_day, d.state, d.received_by, d.on_day, d.provision
		FROM deadline d JOIN casefile c ON c.id = d.case_id
		WHERE d.urgency >= '0' OR d.state = 'void' AND d.on_day >= ?
		ORDER BY d.case_id, d.last_day, d.key, d.of`), since)
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var version int
		var d Deadline
		if err := rows.Scan(&d.Case, &d.Title, &d.Act, &version, &d.Key, &d.Of, &d.Who, &d.Force,
			&d.First, &d.Last, &d.State, &d.ReceivedBy, &d.On, &d.Provision); err != nil {
			return err
		}
		if err := do(version, d); err != nil {
			return err
		}
	}
	return rows.Err()
}
