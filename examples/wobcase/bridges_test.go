package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const small = `{"id": "z", "received": "2026-04-27", "asOf": "2026-05-21",
	"adjournments": [{"notified": "2026-05-20", "by": "P2W", "reasons": true}]}`

// The fields of the ZGW standard of one zaak.
func Example_zgw() {
	var line strings.Builder
	run([]string{"-zgw", "-lang", "en"}, strings.NewReader(small), &line, os.Stderr)
	var shown bytes.Buffer
	if err := json.Indent(&shown, []byte(line.String()), "", "  "); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(shown.String())
	// Output:
	// {
	//   "id": "z",
	//   "zaak": {
	//     "uiterlijkeEinddatumAfdoening": "2026-06-08",
	//     "verlenging": {
	//       "reden": "art. 4.4 lid 2 Woo",
	//       "duur": "P14D"
	//     },
	//     "opschorting": null
	//   },
	//   "zaakobject": {
	//     "objectType": "overige",
	//     "objectTypeOverige": "wob_zaakbestand",
	//     "relatieomschrijving": "zaakbestand Wob/Woo: de feiten en hun dagen",
	//     "objectIdentificatie": {
	//       "overigeData": {
	//         "version": "1",
	//         "caseFile": {
	//           "id": "z",
	//           "received": "2026-04-27",
	//           "adjournments": [
	//             {
	//               "notified": "2026-05-20",
	//               "by": "P2W",
	//               "reasons": true
	//             }
	//           ],
	//           "asOf": "2026-05-21"
	//         }
	//       }
	//     }
	//   },
	//   "zaakeigenschappen": [
	//     {
	//       "naam": "datumOntvangst",
	//       "waarde": "20260427"
	//     }
	//   ]
	// }
}

// A calendar feed of one case; its deadlines are an event each.
func Example_ical() {
	var feed strings.Builder
	run([]string{"-ical", "zaken.example", "-stamp", "2026-05-21T08:00:00Z"},
		strings.NewReader(small), &feed, os.Stderr)
	for line := range strings.SplitSeq(feed.String(), "\r\n") {
		if strings.HasPrefix(line, "SUMMARY") || strings.HasPrefix(line, "DTSTART") || strings.HasPrefix(line,
			"STATUS") {
			fmt.Println(line)
		}
	}
	// Output:
	// DTSTART;VALUE=DATE:20260526
	// SUMMARY:Overleggen over de volgorde van een omvangrijk verzoek: z
	// STATUS:CONFIRMED
	// DTSTART;VALUE=DATE:20260608
	// SUMMARY:Beslissen op het verzoek: z
	// STATUS:CONFIRMED
	// DTSTART;VALUE=DATE:20260609
	// SUMMARY:Het bestuursorgaan in gebreke stellen: z
	// STATUS:CONFIRMED
}

func TestFeedLeavesOutWhatIsBad(t *testing.T) {
	stdout, stderr, status := invoke(small+"\n"+`{"id": "y", "received": "2026-04-31"}`+"\n"+`{"received": "2026-04-27"}`,
		"-ical", "zaken.example", "-stamp", "2026-05-21T08:00:00Z", "-summary")
	if status != 1 || !strings.Contains(stdout, "UID:z.decision@zaken.example\r\n") || !strings.HasSuffix(stdout,
		"END:VCALENDAR\r\n") {
		t.Errorf("status %d, %s", status, stdout)
	}
	for _, want := range []string{"2026-04-31", "a case without an id"} {
		if !strings.Contains(stderr, want) {
			t.Errorf("%q is not told: %s", want, stderr)
		}
	}
	if _, stderr, status := invoke(small, "-ical", "geen domein"); status != 1 || !strings.Contains(stderr,
		"not a domain") {
		t.Errorf("a host that is none: status %d, %s", status, stderr)
	}
	if _, _, status := invoke(small, "-ical", "a", "-stamp", "gisteren"); status != 2 {
		t.Errorf("a stamp that is none: status %d", status)
	}
}

// An id leads nowhere but to the folder that was named.
func TestPicturesStayInTheirFolder(t *testing.T) {
	dir := t.TempDir()
	in := strings.ReplaceAll(small, `"z"`, `"../../z\u0000"`) + "\n" + small
	if _, stderr, status := invoke(in, "-svg", dir, "-summary"); status != 0 {
		t.Fatalf("status %d, %s", status, stderr)
	}
	for _, name := range []string{"0001-______z_.svg", "0002-z.svg", "lateness.svg"} {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil || !strings.HasPrefix(string(b), "<svg ") {
			t.Errorf("%s: %v %.20q", name, err, b)
		}
	}
	if _, stderr, status := invoke(small, "-svg", filepath.Join(dir, "none")); status != 1 || stderr == "" {
		t.Errorf("a folder that is not there: status %d, %q", status, stderr)
	}
}

func TestZGWKeepsTheOthers(t *testing.T) {
	stdout, _, status := invoke(`{"id":"a","received":"2026-04-31"}`+"\n"+small, "-zgw")
	lines := strings.Split(strings.TrimSpace(stdout), "\n")
	if status != 1 || len(lines) != 2 || !strings.Contains(lines[0], `"error"`) || !strings.Contains(lines[1],
		`"uiterlijkeEinddatumAfdoening":"2026-06-08"`) {
		t.Errorf("status %d, %s", status, stdout)
	}
}
