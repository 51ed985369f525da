package store

import (
	"context"
	"database/sql"
)

// pageOf is how many cases are read at a time.
const pageOf = 200

// Each calls do with every case and its events, by id. It holds no transaction
// while do runs.
func (s *Store) Each(ctx context.Context, do func(Case) error) error {
	last := ""
	for {
		page, err := s.casesAfter(ctx, last)
		if err != nil {
			return err
		}
		for _, c := range page {
			if err := do(c); err != nil {
				return err
			}
			last = c.ID
		}
		if len(page) < pageOf {
			return nil
		}
	}
}

// casesAfter reads the cases after an id: all of a page at one moment.
func (s *Store) casesAfter(ctx context.Context, last string) (page []Case, err error) {
	err = s.InTx(ctx, func(tx *sql.Tx) error {
		ids, err := s.ids(ctx, tx, idsAfter, last, pageOf)
		if err != nil {
			return err
		}
		page = page[:0]
		for _, id := range ids {
			c, err := s.load(ctx, tx, id)
			if err != nil {
				return err
			}
			page = append(page, c)
		}
		return nil
	})
	return page, err
}
