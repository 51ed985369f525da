package letter

import (
	"reflect"
	"testing"
)

// actsMayLack are what an act need not say; where it does not, no check asks for
// it. Everything else the checks ask of every act.
var actsMayLack = map[string]string{
	"fiveYears":    "art. 5.3 Woo: the Woo alone tells documents of more than five years apart",
	"askPrecision": "art. 4.1 lid 5 Woo: the Woo alone sets a term for asking",
	"decline":      "arts. 4:5 Awb and 4.1 lid 6 Woo: the Wob BES sets no term for not dealing with a request",
	"views":        "arts. 6 lid 3 Wob and 4.4 lid 3 Woo: the Wob BES knows no suspension",
	"shouldHold":   "art. 4.2 lid 2 Woo: the Woo alone has information claimed that ought to be held",
}

func TestAnActIsWhole(t *testing.T) {
	lacked := map[string]bool{}
	for _, a := range acts {
		for _, v := range []reflect.Value{reflect.ValueOf(*a), reflect.ValueOf(a.rules)} {
			for i := range v.NumField() {
				if name := v.Type().Field(i).Name; v.Field(i).IsZero() {
					lacked[name] = true
				}
			}
		}
		for name := range lacked {
			if actsMayLack[name] == "" {
				t.Errorf("%s has no %s", a.law, name)
			}
		}
	}
	for name, why := range actsMayLack {
		if !lacked[name] {
			t.Errorf("every act has %s, which may be lacking: %s", name, why)
		}
	}
}
