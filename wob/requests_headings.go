package wob

import (
	"bytes"
	"io"
	"slices"
	"strings"

	"github.com/wobrules/wobrules/internal/file"
)

// overHeadings gives the rows among which a heading may stand to try, until one
// is. Where none is, the fault is that of the first row that cannot be read or that
// has two cells with something in them, or of the first; that a column stands
// twice is said at once.
func overHeadings(rows *file.Rows, try func(names []string, line int) *file.Error) error {
	var said error
	wide := false
	for range file.MostAbove {
		row, fault, err := rows.Next()
		if err == io.EOF && said != nil {
			break
		}
		if err != nil {
			return err
		}
		two := true
		if fault == nil {
			if fault = try(row.Cells, row.Line); fault == nil {
				return nil
			}
			two = filled(row.Cells) > 1
		}
		if fault.Code == file.CodeTwice {
			return fault
		}
		if said == nil || two && !wide {
			said, wide = fault, two
		}
	}
	return said
}

func filled(cells []string) (n int) {
	for _, cell := range cells {
		if strings.TrimSpace(cell) != "" {
			n++
		}
	}
	return n
}

// FindColumns finds the columns of a table by the headings that registers in
// use have, whatever their capitals, spaces and points, given the beginning of
// the table with its row of headings whole. It says which column it took for what
// ([Columns.String]); where it finds none for the receipt or the decision, the
// *[InputError] lists the headings there are.
//
// A register that has no day of receipt but the date of the request
// ("foi_requestDate", "dc:dateRequest") is read with that day, and RequestDated
// reports so.
func FindColumns(table []byte) (Columns, error) {
	var c Columns
	err := overHeadings(file.NewRows(bytes.NewReader(table)), func(names []string, line int) *file.Error {
		c = columnsAmong(names)
		fault := c.needs(file.NoSuchColumn(names))
		if fault != nil {
			fault.Line = line
		}
		return fault
	})
	if err == io.EOF {
		err = noHeading.For("received", "")
	}
	if err != nil {
		return Columns{}, err
	}
	return c, nil
}

// columnsAmong returns the columns that go by a known name.
func columnsAmong(names []string) (c Columns) {
	for _, known := range knownHeadings {
		place := c.place(known.column)
		for _, want := range known.names {
			for _, name := range names {
				if *place == "" && plainHeading(name) == want {
					*place = strings.Join(strings.Fields(name), " ")
				}
			}
		}
	}
	return c
}

// plainHeading is what a heading is known by: its letters and figures, but for
// what stands in parentheses, "Datum ontvangst (dd-mm-jjjj)".
func plainHeading(name string) string {
	if before, _, found := strings.Cut(name, "("); found && file.Plain(before) != "" {
		name = before
	}
	return file.Plain(name)
}

// RequestDated reports whether the column that was taken for the receipt holds
// the date of the request itself, as registers have it that keep no other.
func (c Columns) RequestDated() bool {
	for _, known := range knownHeadings {
		if known.dated && slices.Contains(known.names, plainHeading(c.Received)) {
			return true
		}
	}
	return false
}

// knownHeadings are the headings of registers in use, their letters and figures
// alone, by what they hold; the first that a table has is taken. Those of OpenPub
// are ontvangstdatum and besluitdatum, and now dc:dateRequest, dc:dateDecision,
// dc:identifier and opub:adjourned; those of Woogle 2.0 foi_requestDate,
// foi_decisionDate, dc_identifier and foi_isAdjourned. The day on which a decision
// was sent goes before the day that it bears: it is published by sending (art.
// 3:41 lid 1 Awb).
var knownHeadings = []struct {
	column string
	dated  bool // the date of the request, where no day of receipt is kept
	names  []string
}{
	{"received", false, []string{
		"received", "ontvangstdatum", "datumontvangst", "datumvanontvangst", "datumontvangstverzoek",
		"ontvangstdatumverzoek", "datumontvangstwobverzoek", "datumontvangstwooverzoek",
		"datumverzoekontvangen", "verzoekontvangen", "verzoekontvangenop", "ontvangstverzoek", "ontvangst",
		"ontvangen", "ontvangenop", "datumontvangen", "datumbinnenkomst", "binnenkomstdatum", "binnengekomen",
		"binnengekomenop", "datumbinnengekomen", "ingekomen", "ingekomenop", "datumingekomen", "datereceived",
		"receiveddate", "receivedon", "dateofreceipt",
	}},
	{"received", true, []string{
		"dcdaterequest", "foirequestdate", "datumverzoek", "datumwobverzoek", "datumwooverzoek", "verzoekdatum",
		"datumvanverzoek", "datumvanhetverzoek", "dagtekeningverzoek",
	}},
	{"decided", false, []string{
		"decided", "answered", "datumverzendingbesluit", "verzenddatumbesluit", "besluitverzonden",
		"datumbesluitverzonden", "besluitverzondenop", "verzendingbesluit", "datumbekendmakingbesluit",
		"bekendmakingbesluit", "besluitdatum", "dcdatedecision", "foidecisiondate", "datumbesluit",
		"datumvanbesluit", "datumvanhetbesluit", "datumbesluitopverzoek", "dagtekeningbesluit", "besloten",
		"beslotenop", "datumbeslissing", "beslisdatum", "datumverzending", "verzonden", "verzondenop",
		"datumbekendmaking", "datumafdoening", "afdoeningsdatum", "afgedaan", "afgedaanop", "datumafgedaan",
		"afgehandeld", "afgehandeldop", "datumafgehandeld", "datumafhandeling", "afhandeldatum",
		"decisiondate", "datedecided", "dateofdecision", "decidedon",
	}},
	{"id", false, []string{"id", "dcidentifier", "kenmerk", "zaaknummer", "nummer", "nr", "uuid"}},
	{"adjourned", false, []string{"adjourned", "opubadjourned", "foiisadjourned", "verdaagd", "verdaging"}},
	{"closed", false, []string{
		"closed", "ingetrokken", "status", "statusverzoek", "wijzevanafdoening", "wijzevanafhandeling",
	}},
}
