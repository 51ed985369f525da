// Package storetest opens empty registers for tests.
package storetest

import (
	"crypto/rand"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wobrules/wobrules/examples/casedesk/store"
)

// Address is that of an empty register: on SQLite, or in a schema of its own of
// the PostgreSQL database that CASEDESK_POSTGRES names.
func Address(t *testing.T) string {
	t.Helper()
	address := os.Getenv("CASEDESK_POSTGRES")
	if address == "" {
		return filepath.Join(t.TempDir(), "register.sqlite")
	}
	db, err := sql.Open("pgx", address)
	if err != nil {
		t.Fatal(err)
	}
	name := "t" + strings.ToLower(rand.Text())
	if _, err := db.Exec("CREATE SCHEMA " + name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_, err := db.Exec("DROP SCHEMA " + name + " CASCADE")
		if err := errors.Join(err, db.Close()); err != nil {
			t.Error(err)
		}
	})
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Set("search_path", name)
	u.RawQuery = q.Encode()
	return u.String()
}

// Open opens an empty register.
func Open(t *testing.T) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), Address(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.Close)
	return s
}
