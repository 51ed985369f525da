package toy

import "testing"

func TestLate(t *testing.T) {
	if Late(28) || !Late(29) {
		t.Error("28 days is in time, 29 is late")
	}
}

func TestAdjourned(t *testing.T) {
	if got, err := Adjourned(28, false, true); got != 42 || err != nil {
		t.Error("two weeks more")
	}
	if got, err := Adjourned(28, false, false); got != 28 || err != nil {
		t.Error("as it was")
	}
	if _, err := Adjourned(-1, false, false); err == nil {
		t.Error("no days before the first")
	}
}

func TestUntil(t *testing.T) {
	if Until(3) != 3 {
		t.Error("three days")
	}
}
