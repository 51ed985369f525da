package calendar_test

import (
	"encoding/json"
	"testing"

	. "github.com/wobrules/wobrules/calendar"
)

// An answer is true or false, and left out where it is not known.
func TestAnswerJSON(t *testing.T) {
	type facts struct {
		A Answer `json:"a,omitzero"`
	}
	for _, row := range []struct {
		a    Answer
		want string
	}{{Yes, `{"a":true}`}, {No, `{"a":false}`}, {Unknown, `{}`}} {
		b, err := json.Marshal(facts{row.a})
		if err != nil || string(b) != row.want {
			t.Errorf("%v: %s, %v; want %s", row.a, b, err, row.want)
		}
		back := facts{Yes}
		if row.a == Unknown {
			b = []byte(`{"a":null}`)
		}
		if err := json.Unmarshal(b, &back); err != nil || back.A != row.a {
			t.Errorf("%s reads back as %v, %v", b, back.A, err)
		}
	}
	var a Answer
	if err := json.Unmarshal([]byte(`"true"`), &a); err == nil ||
		err.Error() != `calendar.Answer.UnmarshalJSON("\"true\""): takes true, false or null` {
		t.Errorf("a text: %v", err)
	}
}
