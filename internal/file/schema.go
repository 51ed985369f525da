package file

// Schema returns a JSON Schema (draft 2020-12) of an object: its keys and no
// others. In what is read, null is as good as no key.
func Schema(id, title string, keys []Key, nulls bool) []byte {
	return SchemaOf(id, title, Kind{Type: TypeObject, Keys: func() []Key { return keys }}, nulls)
}

// SchemaOf is [Schema] for what may have several forms.
func SchemaOf(id, title string, k Kind, nulls bool) []byte {
	s := schema{nulls: nulls}
	s.w.Open('{')
	s.w.Text("$schema", "https://json-schema.org/draft/2020-12/schema")
	s.w.Text("$id", id)
	s.w.Text("title", title)
	s.kind(k)
	s.w.Close('}')
	return append(s.w.B, '\n')
}

type schema struct {
	w     Writer
	nulls bool
}

// date is how a day is written; that it exists is not said by it.
const datePattern = `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`

const spanPattern = `^P[0-9]+[DW]$`

func (s *schema) object(keys []Key) {
	s.w.Text("type", "object")
	s.w.Object("properties", func() {
		for _, k := range keys {
			s.w.Key(k.Name)
			s.w.Open('{')
			s.w.Text("description", k.Means)
			if s.nulls && !k.Kind.Needed {
				s.w.List("anyOf", func() {
					s.w.Element(func() { s.kind(k.Kind) })
					s.w.Element(func() { s.w.Text("type", "null") })
				})
			} else {
				s.kind(k.Kind)
			}
			s.w.Close('}')
		}
	})
	s.w.List("required", func() {
		for _, k := range keys {
			if k.Kind.Needed {
				s.w.Item(k.Name)
			}
		}
	})
	s.w.Bool("additionalProperties", false)
}

func (s *schema) kind(k Kind) {
	switch k.Type {
	case TypeText:
		s.w.Text("type", "string")
	case TypeDate:
		s.w.Text("type", "string")
		s.w.Text("format", "date")
		s.w.Text("pattern", datePattern)
	case TypeSpan:
		s.w.Text("type", "string")
		s.w.Text("pattern", spanPattern)
	case TypeAnswer:
		s.w.Text("type", "boolean")
	case TypeNumber:
		s.w.Text("type", "integer")
		if k.Most > 0 {
			s.w.Int("minimum", k.Least)
			s.w.Int("maximum", k.Most)
		}
	case TypeName:
		s.w.Text("type", "string")
		WriteTexts(&s.w, "enum", k.Names)
	case TypeObject:
		s.object(k.Keys())
	case TypeList:
		s.w.Text("type", "array")
		if k.Most > 0 {
			s.w.Int("maxItems", k.Most)
		}
		s.w.Object("items", func() { s.kind(*k.Element) })
	case TypeEither:
		s.w.List("anyOf", func() {
			for _, form := range k.Forms {
				s.w.Element(func() { s.kind(form) })
			}
		})
	}
}
