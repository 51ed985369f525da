package web

import (
	"bufio"
	"bytes"
	"io"
	"strings"

	"github.com/wobrules/wobrules/scope/letter/read"
)

// readable says why a file cannot be read as text; one in another encoding that
// was named is decoded.
func readable(c *call, in io.ReadSeeker) (io.ReadSeeker, string, error) {
	head := make([]byte, 4)
	n, _ := io.ReadFull(in, head)
	if _, err := in.Seek(0, io.SeekStart); err != nil {
		return nil, "", err
	}
	if bytes.HasPrefix(head[:n], []byte("PK\x03\x04")) {
		return nil, c.t("import-excel"), nil
	}
	encoding := read.Encoding(c.r.PostFormValue("encoding"))
	if encoding == read.Windows1252 {
		b, err := io.ReadAll(in)
		if err != nil {
			return nil, "", err
		}
		text, err := read.Decode(b, encoding)
		if err != nil {
			return nil, c.t("letter-encoding"), nil
		}
		return strings.NewReader(text), "", nil
	}
	if ok, err := validText(in); err != nil || !ok {
		return nil, c.t("import-encoding"), err
	}
	_, err := in.Seek(0, io.SeekStart)
	return in, "", err
}

// validText reports whether all of a file is UTF-8, without holding it.
func validText(in io.Reader) (bool, error) {
	r := bufio.NewReaderSize(in, 64<<10)
	for {
		char, size, err := r.ReadRune()
		if err == io.EOF {
			return true, nil
		}
		if err != nil {
			return false, err
		}
		if char == '\uFFFD' && size == 1 || char == 0 {
			return false, nil
		}
	}
}

// kindOf tells by the beginning of a file what it holds.
func kindOf(b []byte) string {
	text := strings.TrimLeft(strings.TrimPrefix(string(b), "\uFEFF"), " \t\r\n[")
	if !strings.HasPrefix(text, "{") {
		return "table"
	}
	line, _, _ := strings.Cut(text, "\n")
	switch {
	case strings.Contains(line, `"events"`) && strings.Contains(line, `"data"`):
		return "full"
	case strings.Contains(text[:min(len(text), 2000)], `"kind"`) || strings.Contains(line, `"withdraws"`):
		return "events"
	}
	return "cases"
}
