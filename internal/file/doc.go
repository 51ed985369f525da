// Package file is the one room that knows how the files of this module are
// spelled: a quotation mark, a comma, a line end. Packages that read or write a
// file state what stands in it, as a table of keys, and import this one.
//
//   - [Record] is the keys of an object: a [Field] is one line that reads and
//     writes one key, and says what it is for a schema and for documentation.
//   - [Reader] reads JSON strictly, [Writer] writes it.
//   - [Splitter] cuts a stream of objects (one array, JSON Lines, or objects one
//     after another) into their texts, and finds the next one after a broken one.
//   - [Rows] cuts a table (CSV and its kin) into rows of cells; [AppendCell]
//     writes a cell.
//   - [Error] is what is wrong with a value: a [Code] and a text in two
//     languages, with line, key and value. [Faults] collects them, boundedly.
//   - [Keys] and [Schema] show a record to documentation and to other programs.
//
// A file format is written as
//
//	var noticeFields = file.Record[NoticeOfDefault]{
//		file.Text("id", func(n *NoticeOfDefault) *string { return &n.ID }),
//		file.Date("sent", func(n *NoticeOfDefault) *calendar.Date { return &n.Sent }),
//	}
//
//	r := file.NewReader(text)
//	noticeFields.Read(r, &notice)
//	r.End()
//	if fault := r.Fault(); fault != nil { ... } // an *Error with its line
//
//	w := file.Writer{B: b}
//	noticeFields.Write(&w, &notice)
//	return w.B
//
// null for a key means that it is absent. What a value may be only beside
// another is judged when its object is read ([Reader.FailIn]); facts that cannot
// be come from a check of the Go value, with keys, and [Locate] finds their
// lines.
package file
