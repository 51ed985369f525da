package file

import (
	"encoding/json"
	"strings"
	"testing"
)

// scan runs over parts of a text.
func scan(parts ...string) (n int, is verdict) {
	var x syntax
	for _, part := range parts {
		var took int
		took, is = x.run([]byte(part))
		if n += took; is != wantMore {
			return n, is
		}
	}
	return n, wantMore
}

// RFC 8259: where an object ends, and that each beginning of it wants more, however
// it comes in parts.
func TestWhereAnObjectEnds(t *testing.T) {
	deep := strings.Repeat(`{"a":[`, 32)
	for _, object := range []string{
		`{}`, `{ }`, "{ \t\r\n}", `{"a":1}`, `{"a":-1.5e+3,"b":0.1E-2}`, `{"a":0}`, `{"a":9}`, `{"a":100}`,
		`{"a":[]}`, `{"a":[ ]}`,
		`{"a":[1,2]}`, `{"a":[[],{}],"b":{}}`, `{"a":"x\"y\\","b":"}{]["}`, `{"\"":"","\\":" "}`, `{"\u00e9":"\n"}`,
		`{"a":true,"b":false,"c":null}`, `{"a":[true,false,null]}`, `{"a":{"b":{"c":[{}]}}}`, `{"a":["b",{"c":"d"},"e"]}`,
		"{ \t\r\n\"a\" \t\r\n: \t\r\n1 \t\r\n, \t\r\n\"b\" \t\r\n: \t\r\n[ \t\r\n2 \t\r\n, \t\r\n3 \t\r\n] \t\r\n}",
		deep + strings.Repeat("]}", 32),
	} {
		if !json.Valid([]byte(object)) {
			t.Fatalf("%s is no JSON", object)
		}
		if n, is := scan(object + " tail"); n != len(object) || is != isWhole {
			t.Errorf("%s: %d, %d", object, n, is)
		}
		for i := range len(object) {
			if n, is := scan(object[:i]); n != i || is != wantMore {
				t.Errorf("%s: %d, %d", object[:i], n, is)
			}
			if n, is := scan(object[:i], object[i:]); n != len(object) || is != isWhole {
				t.Errorf("%s and %s: %d, %d", object[:i], object[i:], n, is)
			}
		}
	}
}

// RFC 8259: from which byte on a text is no object any more.
func TestWhereNoObjectCanBe(t *testing.T) {
	deep := strings.Repeat(`{"a":[`, 32)
	for _, row := range []struct{ good, bad string }{
		{"", "x"}, {"", "["}, {"", `"`}, {"", "}"}, {" ", "1"},
		{"{", "x"}, {"{", ","}, {"{", "]"}, {"{", "1"}, {"{", "{"}, {"{", "t"},
		{`{"a"`, "}"}, {`{"a"`, ","}, {`{"a"`, "1"}, {`{"a"`, `"`},
		{`{"a":`, "}"}, {`{"a":`, ","}, {`{"a":`, "]"}, {`{"a":`, ":"}, {`{"a":`, "T"}, {`{"a":`, "x"}, {`{"a":`, "+"},
		{`{"a":`, "."}, {`{"a":`, "/"}, {`{"a":`, "e"}, {`{"a":`, "\x00"},
		{`{"a":1`, "]"}, {`{"a":1`, ":"}, {`{"a":1`, "x"}, {`{"a":1`, `"`}, {`{"a":1 `, "2"}, {`{"a":1`, "{"},
		{`{"a":1`, ";"},
		{`{"a":1,`, "}"}, {`{"a":1,`, ","}, {`{"a":1,`, "1"}, {`{"a":1,`, "{"},
		{`{"a":[`, "}"}, {`{"a":[`, ","}, {`{"a":[1`, "}"}, {`{"a":[1`, ":"}, {`{"a":[1`, ";"}, {`{"a":[1,`, "]"},
		{`{"a":[1,`, ","}, {`{"a":[{}`, "{"}, {`{"a":[{}`, "}"}, {`{"a":[]`, "]"}, {`{"a":{}`, "]"}, {`{"a":[[]`, "}"},
		{`{"a":t`, "a"}, {`{"a":tru`, "}"}, {`{"a":true`, "e"}, {`{"a":fals`, "a"}, {`{"a":nul`, ","}, {`{"a":n`, "t"},
		{`{"a":"x`, "\x1f"}, {`{"a":"x`, "\n"}, {`{"x`, "\x00"}, {`{"a":"\`, "\x1f"}, {`{"\`, "\n"},
		{deep, "["}, {deep, "{"},
	} {
		if n, is := scan(row.good + row.bad + "}"); n != len(row.good) || is != isBroken {
			t.Errorf("%.40q and %q: %d, %d", row.good, row.bad, n, is)
		}
		if n, is := scan(row.good, row.bad); n != len(row.good) || is != isBroken {
			t.Errorf("%.40q, then %q: %d, %d", row.good, row.bad, n, is)
		}
		if json.Valid([]byte(row.good+row.bad+"}")) && row.good != deep {
			t.Errorf("%q is JSON", row.good+row.bad)
		}
	}
	for _, text := range []string{`{"a":" `, `{"\ `, `{"a":"\ `, `{" `} { // a space is no control character
		if n, is := scan(text); n != len(text) || is != wantMore {
			t.Errorf("%s: %d, %d", text, n, is)
		}
	}
}
