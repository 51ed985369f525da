package ask

import (
	"encoding/json"

	"github.com/wobrules/wobrules/scope/letter"
	"github.com/wobrules/wobrules/scope/letter/read"
)

// textOf is the text of an input that has nothing else.
func textOf(input []byte) (string, error) {
	o, err := ReadKeys(input, "text")
	if err != nil {
		return "", err
	}
	if _, err := o.Needed("text"); err != nil {
		return "", err
	}
	return o.Text("text")
}

// readLetter answers what a letter says, read from its text.
func readLetter(_ How, input []byte) ([]byte, error) {
	said, err := textOf(input)
	if err != nil {
		return nil, err
	}
	return read.Letter(said).AppendJSON(nil), nil
}

// reviewLetter answers the review of a letter file, or of the text of a letter.
func reviewLetter(q How, input []byte) ([]byte, error) {
	exam, err := examine(q, input)
	if err != nil {
		return nil, err
	}
	return exam.Report().AppendJSON(nil, q.Lang), nil
}

func examine(q How, input []byte) (*letter.Exam, error) {
	if err := looksLikeObject(input); err != nil {
		return nil, err
	}
	if hasText(input) {
		said, err := textOf(input)
		if err != nil {
			return nil, err
		}
		reading := read.Letter(said)
		return letter.NewExamOfText(reading.Letter, reading.Unsure(), q.Clock, letter.AssumeAll)
	}
	document, err := letter.Parse(input)
	if err != nil {
		return nil, err
	}
	return letter.NewExam(document, q.Clock, letter.AssumeAll)
}

// hasText reports whether an object has the text of a letter in it: a letter file
// has no such key.
func hasText(input []byte) bool {
	var keys map[string]json.RawMessage
	return json.Unmarshal(input, &keys) == nil && keys["text"] != nil
}
