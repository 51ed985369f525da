package main

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

// A book is one sheet of a workbook, read a row at a time.
type book struct {
	file  *excelize.File
	sheet string
	since bool  // days are counted from 1904
	err   error // of the rows, when they were read
}

func openBook(name, sheet string) (*book, error) {
	file, err := excelize.OpenFile(name)
	if err != nil {
		return nil, fmt.Errorf("no workbook that can be read (.xlsx): %w", err)
	}
	b := &book{file: file, sheet: sheet}
	names := file.GetSheetList()
	if sheet == "" && len(names) > 0 {
		b.sheet = names[0]
	}
	if at, err := file.GetSheetIndex(b.sheet); err != nil || at < 0 {
		b.close()
		return nil, fmt.Errorf("no sheet %q; there are %q", b.sheet, names)
	}
	if props, err := file.GetWorkbookProps(); err == nil && props.Date1904 != nil {
		b.since = *props.Date1904
	}
	return b, nil
}

func (b *book) close() { _ = b.file.Close() }

// rows yields the cells of each row with its number. A cell that is shown as a
// day is that day, whatever its form.
func (b *book) rows() iter.Seq2[int, []string] {
	return func(yield func(int, []string) bool) {
		shown, err := b.file.Rows(b.sheet)
		if err != nil {
			b.err = err
			return
		}
		defer func() { _ = shown.Close() }()
		raw, err := b.file.Rows(b.sheet)
		if err != nil {
			b.err = err
			return
		}
		defer func() { _ = raw.Close() }()
		for line := 1; shown.Next() && raw.Next(); line++ {
			cells, err := shown.Columns()
			if err != nil {
				b.err = err
				return
			}
			values, err := raw.Columns(excelize.Options{RawCellValue: true})
			if err != nil {
				b.err = err
				return
			}
			for i := range min(len(cells), len(values)) {
				cells[i] = b.day(cells[i], values[i])
			}
			if !yield(line, cells) {
				return
			}
		}
		b.err = shown.Error()
	}
}

// day returns a cell that is shown as a day as YYYY-MM-DD, and any other cell as
// it is shown.
func (b *book) day(shown, value string) string {
	serial, err := strconv.ParseFloat(value, 64)
	if err != nil || serial < 1 || serial > 120_000 || shown == value || !strings.ContainsAny(shown, "-/. ") {
		return shown
	}
	if _, err := strconv.ParseFloat(strings.Trim(strings.ReplaceAll(shown, ",", "."), "€$% "), 64); err == nil {
		return shown // an amount, or a number with its decimals
	}
	t, err := excelize.ExcelDateToTime(serial, b.since)
	if err != nil {
		return shown
	}
	return t.Format("2006-01-02")
}
