package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"
)

// workbook writes a workbook with a title, headings over two rows that are
// merged, and days as a spreadsheet counts them.
func workbook(t *testing.T) string {
	t.Helper()
	f := excelize.NewFile()
	const sheet = "Lijst"
	if err := f.SetSheetName("Sheet1", sheet); err != nil {
		t.Fatal(err)
	}
	dutch, american := "dd-mm-yyyy", "m/d/yyyy"
	day, err := f.NewStyle(&excelize.Style{CustomNumFmt: &dutch})
	if err != nil {
		t.Fatal(err)
	}
	other, err := f.NewStyle(&excelize.Style{CustomNumFmt: &american})
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range [][]any{
		{"Inventarislijst"},
		{"Nr.", "Datum", "Document", "Beoordeling", "", "", "Woo-grond", "Bedrag"},
		{"", "", "", "geheel", "deels", "niet"},
		{1, time.Date(2015, 3, 4, 0, 0, 0, 0, time.UTC), "memo", "", "x", "", "5.1.2.e", 12.5},
		{2, time.Date(2015, 4, 3, 0, 0, 0, 0, time.UTC), "nota", "", "", "x", ""},
		{3, "ongedateerd", "brief", "x", "", "", ""},
	} {
		cell, _ := excelize.CoordinatesToCellName(1, i+1)
		if err := f.SetSheetRow(sheet, cell, &row); err != nil {
			t.Fatal(err)
		}
	}
	for _, step := range []error{
		f.MergeCell(sheet, "D2", "F2"), f.SetCellStyle(sheet, "B4", "B4", day), f.SetCellStyle(sheet, "B5", "B5",
			other),
	} {
		if step != nil {
			t.Fatal(step)
		}
	}
	name := filepath.Join(t.TempDir(), "lijst.xlsx")
	if err := f.SaveAs(name); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestAWorkbookIsReadAsItStands(t *testing.T) {
	book := workbook(t)
	bad := filepath.Join(t.TempDir(), "geen.xlsx")
	if err := os.WriteFile(bad, []byte("geen werkmap"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		args      []string
		out, errs string
		status    int
		why       string
	}{
		{[]string{"-decided", "2024-06-03", book}, `{"line":4,"number":"1","rule":"woo.5.3.list"`,
			`kolom "Bedrag" niet gelezen`, 0, "art. 5.3 Woo; the day as the spreadsheet counts it"},
		{[]string{"-lang", "en", book}, `{"line":5,"number":"2","rule":"awb.3.46.ground"`, "", 0,
			"art. 3:46 Awb; a cross below a second row of headings"},
		{[]string{"-csv", book}, "1;2015-03-04;memo;;x;;5.1.2.e;12.5\n2;2015-04-03;nota;;;x;;\n" +
			"3;ongedateerd;brief;x;;;;\n", "", 0,
			"both forms of a day, an amount that is none, and the empty cells at the end of a row"},
		{[]string{"-sheet", "Blad2", book}, "", `no sheet "Blad2"; there are ["Lijst"]`, 1, "no such sheet"},
		{[]string{bad}, "", "no workbook that can be read", 1, "no workbook"},
		{[]string{"-columns", "x=y", book}, "", "takes HEADING=KIND", 2, "no such kind"},
		{nil, "", "takes one workbook", 2, "no file"},
		{[]string{"-h"}, "", "-sheet", 0, "help is no fault"},
	} {
		var out, errs bytes.Buffer
		status := run(row.args, &out, &errs)
		if status != row.status || !strings.Contains(out.String(), row.out) || !strings.Contains(errs.String(),
			row.errs) {
			t.Errorf("%v (%s): status %d\n%s\n%s", row.args, row.why, status, out.String(), errs.String())
		}
	}
}
