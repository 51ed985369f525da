package cite_test

import (
	"strings"
	"testing"
)

// References as the standard of Juriconnect writes them.
func TestReferences(t *testing.T) {
	long := func(n int) string { // a reference of n bytes
		const before, after = "jci1.3:c:BWBR0005252&x=", "&artikel=10&lid=2&o=e"
		return before + strings.Repeat("x", n-len(before)-len(after)) + after
	}
	read(t, []reading{
		{long(300), "10.2.e", "300 bytes is as long as a reference is read"},
		{long(301), "incomplete Wob", "the letter is past that"},
		{`<a href="jci1.3:c:BWBR0005252&artikel=10&lid=2&o=e">`, "10.2.e", "a quotation mark ends it"},
		{"jci1.3:c:BWBR0005252&amp;artikel=10&amp;lid=2&amp;o=E", "10.2.e", "as in HTML, with a capital"},
		{"jci1.3:BWBR0005252&artikel=10&lid=2&o=e", "", "it lacks what kind it is"},
		{"jci1.3:c:CVDR12345&artikel=10&lid=2&o=e", "", "a regulation of a municipality has another collection"},
		{"jci1.3:c:BWBR0005252&artikel=3&lid=2", "", "art. 3 Wob holds no ground"},
		{"jci1.3:c:BWBR0045754&artikel=5.1&lid=3", "", "art. 5.1 lid 3 Woo is no ground"},
		{"Wob jci1.3:c:BWBR0005252&artikel=10&lid=2&o=e 11.1 is", "10.2.e", "the act before it is not that of the number"},
		{"jci1.3:c:BWBR0005252&artikel=10&lid=2&o=e&z=x,10.2.g", "10.2.e", "what a reference holds is not read by itself"},
	})
}
