package file

// A Type is what the value of a key is.
type Type uint8

// The types of a value.
const (
	_          Type = iota
	TypeText        // a text
	TypeDate        // a day, YYYY-MM-DD
	TypeSpan        // a duration in weeks or days
	TypeAnswer      // true or false
	TypeNumber      // a whole number from Least up to and including Most
	TypeName        // one of Names
	TypeObject      // an object of Keys
	TypeList        // an array of Element
	TypeEither      // one of Forms
)

// A Kind is what the value of a key may be.
type Kind struct {
	Type        Type
	Needed      bool
	Least, Most int
	Names       []string
	Keys        func() []Key
	Element     *Kind
	Forms       []Kind
}

// A Key is a key of an object, for documentation and a schema.
type Key struct {
	Name  string
	Means string
	Kind  Kind
}

// Keys returns the keys of the record, in the order in which they are written.
func (fields Record[T]) Keys() []Key {
	keys := make([]Key, 0, len(fields))
	for _, f := range fields {
		if f.judge == nil {
			keys = append(keys, Key{f.key, f.means, f.kind})
		}
	}
	return keys
}
