package letter

import "github.com/wobrules/wobrules/internal/file"

// Schema returns the JSON Schema (draft 2020-12) of the letter file. It says what
// each key may hold; that names refer to something only [Letter.Validate] says.
func Schema() []byte {
	return file.Schema("https://github.com/wobrules/wobrules/scope/letter/letter.schema.json",
		"A decision letter on a request for information, as facts", letterFields.Keys(), true)
}
