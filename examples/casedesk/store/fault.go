package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"net"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Faults of the database. What was there is there still. What was asked for was not
// done; where the database went away at the very end it may have been.
var (
	ErrFull = errors.New("there is no room left for the register")
	ErrAway = errors.New("the database does not answer")
)

// told joins a fault of the database to what it means.
func told(err error) error {
	switch {
	case err == nil:
		return nil
	case full(err):
		return errors.Join(ErrFull, err)
	case away(err):
		return errors.Join(ErrAway, err)
	}
	return err
}

func full(err error) bool {
	var lite *sqlite.Error
	if errors.As(err, &lite) {
		return lite.Code()&0xff == sqlite3.SQLITE_FULL
	}
	var pg *pgconn.PgError
	return errors.As(err, &pg) && pg.Code == "53100" // disk_full
}

func away(err error) bool {
	var connect *pgconn.ConnectError
	var network net.Error
	var pg *pgconn.PgError
	switch {
	case errors.As(err, &pg):
		// Class 08: connection exception; 57P: the server ends; 53300: too many connections.
		return pg.Code[:2] == "08" || pg.Code[:3] == "57P" || pg.Code == "53300"
	case errors.Is(err, context.Canceled):
		return false
	}
	return errors.As(err, &connect) || errors.As(err, &network) || errors.Is(err,
		driver.ErrBadConn) || pgconn.SafeToRetry(err)
}
