package letter

import (
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/wob"
)

// locate finds the lines of faults in the document they come from, by their
// keys: the line of the value, or of what encloses a value that is not there.
func locate(document []byte, faults []*wob.InputError) {
	keyed := make([]*file.Error, len(faults))
	for i, f := range faults {
		keyed[i] = &file.Error{Key: f.Key}
	}
	file.Locate(document, keyed)
	for i, f := range keyed {
		faults[i].Line = f.Line
	}
}
