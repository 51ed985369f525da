package read

import (
	"slices"
	"strings"
	"testing"
)

// Who signs, and which lines could be taken for it.
func TestSignaturesThatCouldBeTakenForAnother(t *testing.T) {
	const head = "Datum 20 september 2022"
	const minister = "minister van Waterzaken 'De minister van Waterzaken'"
	for _, row := range []struct{ why, head, close, want string }{
		{"the last line of the text", head, "Hoogachtend,\n\nDe minister van Waterzaken", minister},
		{"over three lines", head, "Hoogachtend,\n\nDe minister\nvan Water\nen Havens,\nnamens deze,",
			"minister van Water en Havens 'De minister~van Water~en Havens'"},
		{"above the number of the page", head, "Hoogachtend,\n\nDe minister van Waterzaken\nPagina 1 van 1\n", minister},
		{"with a bar of a scan in it", head, "Hoogachtend,\n\nDe minister van | Waterzaken,",
			"minister van Waterzaken 'De minister van | Waterzaken'"},
		{"a line of twelve words", head, "Hoogachtend,\n\nDe minister van Water en Wegen en van Milieu en van Haven,",
			"minister van Water en Wegen en van Milieu en van Haven " +
				"'De minister van Water en Wegen en van Milieu en van Haven'"},
		{"the comma on the line of namens deze", head, "Hoogachtend,\n\nDe minister van Waterzaken\n, namens deze",
			minister},
		{"namens deze in capitals", head, "Hoogachtend,\n\nDE MINISTER VAN WATERZAKEN, NAMENS DEZE, DE DIRECTEUR",
			"MINISTER VAN WATERZAKEN 'DE MINISTER VAN WATERZAKEN'"},
		{"that signs where no greeting does", head, "Het college van Haven,\nJ. Voorbeeld",
			"college van Haven 'Het college van Haven'"},
		// Letters that are longer when they are small take nothing with them.
		{"letters that grow when they are small", head, "Hoogachtend,\n\nDe minister van ȺȺȺȺȺȺȺȺȺ, namens deze",
			"minister van ȺȺȺȺȺȺȺȺȺ 'De minister van ȺȺȺȺȺȺȺȺȺ'"},
		{"bytes that are no letters", head, "Hoogachtend,\n\nDe minister van \xff\xff\xff\xff\xff\xff, namens deze",
			"illegible minister van \xff\xff\xff\xff\xff\xff"},
	} {
		if got := strings.ReplaceAll(bodyOf(row.head, row.close), " (body/signature)", ""); got != row.want {
			t.Errorf("%s: %s, want %s", row.why, got, row.want)
		}
	}
}

// The organisations of a letter that nobody signs stand in the head and in margins, in
// lines of eight words at most, of which no more than fifty are kept.
func TestLetterheads(t *testing.T) {
	const body = "\n\nGeachte heer,\n\n" + asked + "\n\n"
	const close = "Hoogachtend,\n\nJ. Voorbeeld"
	const date = "Datum 20 september 2022"
	fifty := make([]string, 51)
	for i := range fifty {
		fifty[i] = "Gemeente " + strings.Repeat("A", i+1)
	}
	for _, row := range []struct {
		why, text string
		want      []string
	}{
		{"at the top", "Gemeente Haven\n" + date + body + close, []string{"Gemeente Haven"}},
		{"of eight words", "Ministerie van Water en Havens Directie Noord Oost\n" + date + body + close,
			[]string{"Ministerie van Water en Havens Directie Noord Oost"}},
		{"of nine", "Ministerie van Water en Havens Directie Noord Oost Kust\n" + date + body + close, nil},
		{"at the top of the pages", date + body + "\fGemeente Haven\nx\n\fGemeente Haven\nx\n" + close,
			[]string{"Gemeente Haven"}},
		{"a paragraph of the text", date + body + "Gemeente Haven\n\n" + close, nil},
		{"fifty-one of them", strings.Join(fifty, "\n") + "\n" + date + body + close, fifty[:50]},
	} {
		var got []string
		for _, o := range Letter(row.text).Open {
			for _, c := range o.Candidates {
				if o.Kind == Body {
					got = append(got, c.Value)
				}
			}
		}
		if !slices.Equal(got, row.want) {
			t.Errorf("%s: %q, want %q", row.why, got, row.want)
		}
	}
}

func TestWhatStandsBeforeATextInCapitalsOrNot(t *testing.T) {
	for _, row := range []struct {
		s, before string
		found     bool
	}{
		{"De minister, namens deze", "De minister", true},
		{"DE MINISTER, NAMENS", "DE MINISTER", true}, // at the end
		{", Namens deze", "", true},                  // at the beginning
		{"ȺȺ\xff, namens", "ȺȺ\xff", true},           // letters and bytes of another length in small letters
		{"De minister namens", "", false},
		{", namen", "", false},
		{"", "", false},
	} {
		if before, found := cutFold(row.s, ", namens"); before != row.before || found != row.found {
			t.Errorf("%q: %q, %v", row.s, before, found)
		}
	}
}
