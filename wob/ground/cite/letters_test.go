package cite_test

import "testing"

// What is a letter of a paragraph, and what is not.
func TestLettersOfAParagraph(t *testing.T) {
	read(t, []reading{
		{"10.2.e-mail, 10.2.e-5x3 en 10.2.e-5", "", "a word or a figure begins where a letter would stand"},
		{"10.2.e-5.x, 10.2.e-123.4 en 10.2.e-5.", "", "no code begins there"},
		{"5.1.2e-5.1.2i", "5.1.2.e | 5.1.2.i", "two codes with a hyphen between them: art. 5.1 lid 2 Woo"},
		{"artikel 10, tweede lid, de aanhef en onder e, Wob", "10.2.e", "with de: art. 10 lid 2 Wob"},
		{"artikel 10, tweede lid, de onderdelen d en e, Wob", "10.2.d 10.2.e", "with de: art. 10 lid 2 Wob"},
		{"artikel 10, tweede lid, onder: e, Wob", "10.2.e", "a colon: art. 10 lid 2 Wob"},
		{"artikel 10 lid 2 5 keer", "incomplete Wob", "a number without a word for a letter"},
		{"artikel 10 lid 2 onder e. Daarom", "10.2.e", "a letter with its word ends a sentence: art. 10 lid 2 Wob"},
		{"artikel 10 lid 2 e. Daarom", "incomplete Wob", "a bare letter with a point is the mark of a list"},
		{"artikel 10 lid 2 z is", "incomplete Wob", "z is no letter of any paragraph"},
		{"artikel 10, tweede lid, onder z, Wob", "malformed Wob", "with its word z is a letter that is not there"},
		{"artikel 10 lid 2 e.\t\r\nDaarom", "10.2.e", "white space ends the line: art. 10 lid 2 Wob"},

		{"artikel 10 lid 2 sub (e is", "incomplete Wob", "parentheses that are not closed"},

		// Lists of letters.
		{"10.2.e en onder g", "10.2.e 10.2.g", "a word before the second letter: art. 10 lid 2 Wob"},
		{"10.2.e, onder g. Daarom", "10.2.e 10.2.g", "with its word it is no initial: art. 10 lid 2 Wob"},
		{"10.2.e en z", "10.2.e", "z is no letter of any paragraph"},
		{"10.2.e (zie 3) en g", "10.2.e", "a number in parentheses explains no letter"},
		{"10.2.e (namen (5x) en g", "10.2.e", "parentheses that are not closed"},
		{"10.2.e () en g", "10.2.e", "empty parentheses explain no letter"},
		{"10.2.e (a) en g", "10.2.e 10.2.g", "an explanation of one letter: art. 10 lid 2 Wob"},
		{"10.2.e en g) zijn", "10.2.e 10.2.g", "a parenthesis on the line of the list: art. 10 lid 2 Wob"},
		{"10.2.e en\ng: gelakt", "10.2.e 10.2.g", "a wrapped list: art. 10 lid 2 Wob"},
		{"10.2.e en g. Daarom", "10.2.e 10.2.g", "en before the last letter of a sentence: art. 10 lid 2 Wob"},
		{"10.2.e, g. Daarom", "10.2.e", "a comma before it: it may be an initial"},
		{"10.2.e, 'g' is", "10.2.e 10.2.g", "in quotation marks it is a letter: art. 10 lid 2 Wob"},
		{"10.2.(e), G", "10.2.e 10.2.g", "another case, where the first is in parentheses: art. 10 lid 2 Wob"},

		{"artikel 10 lid 2 sub 'e'en 'g' Wob", "10.2.e 10.2.g", "no space behind the mark: art. 10 lid 2 Wob"},

		// Ranges.
		{"artikel 10, tweede lid, onder a t/m onder c, Wob", "10.2.a 10.2.b 10.2.c", "the word again: art. 10 lid 2 Wob"},
		{"artikel 10, tweede lid, onder a t/mc, Wob", "10.2.a", "t/m is a word by itself"},
		{"artikel 10, tweede lid, onder a tot en met het einde", "10.2.a", "no letter follows"},
		{"artikel 10, tweede lid, onder e tot en met g, Wob", "10.2.e 10.2.f 10.2.g", "each once: art. 10 lid 2 Wob"},

		// A number where a letter belongs.
		{"artikel 10, tweede lid, onder 2e, Wob", "malformed Wob", "an ordinal where a letter belongs"},
		{"artikel 10, tweede lid, onder 2een", "incomplete Wob", "a word that begins with a figure"},
		{"artikel 10, tweede lid, onder 2 leden", "incomplete Wob", "a number of members"},
	})
}
