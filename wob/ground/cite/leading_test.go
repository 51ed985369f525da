package cite_test

import (
	"strings"
	"testing"
)

// Letters and paragraphs before their article.
func TestPartsBeforeTheArticle(t *testing.T) {
	read(t, []reading{
		{"onderdeel e,van artikel 10, tweede lid, Wob", "10.2.e", "a comma without a space: art. 10 lid 2 Wob"},
		{"onderdeel e,van het tweede lid van artikel 10 Wob", "10.2.e", "the same before the paragraph: art. 10 lid 2 Wob"},
		{"onderdeel e van het artikel 10, tweede lid, Wob", "10.2.e", "the article has its article: art. 10 lid 2 Wob"},
		{"aanhef en onder e van artikel 10, tweede lid, Wob", "10.2.e", "with the opening words: art. 10 lid 2 Wob"},
		{"aanhef en e van artikel 10, tweede lid, Wob", "10.2.e", "with the word for a letter lost"},
		{"de e-grond in artikel 10, tweede lid, Wob", "10.2.e", "with in: art. 10 lid 2 Wob"},
		{"het eerste lid van artikel 11 Wob", "11.1", "a paragraph alone: art. 11 lid 1 Wob"},
		{"eerste of tweede lid, onder e, van artikel 10 Wob", "incomplete Wob | 10.2.e",
			"two paragraphs, the letter of the last: art. 10 Wob"},
		{"de e- en g-gronden van artikel 10, tweede lid, Wob", "10.2.e 10.2.g", "in the plural: art. 10 lid 2 Wob"},
		{"onder e artikel 10, tweede lid, Wob", "incomplete Wob", "nothing ties the letter to the article"},
		{"onder e, of artikel 10, tweede lid, Wob", "incomplete Wob", "of is Dutch for or"},
		{"de e-grond van 10.2 Wob", "incomplete Wob", "a number that is not said to be an article"},
		{"de d- en 2-grond van artikel 10, tweede lid, Wob", "incomplete Wob", "a figure is no letter"},
		{"de d-e-grond van artikel 10, tweede lid, Wob", "10.2.e", "two letters that nothing joins"},
		{"tweede lid e van artikel 10 Wob", "incomplete Wob", "a letter without its word is none before its article"},
		{"onder e, onder g van artikel 10, tweede lid, Wob", "10.2.e 10.2.g", "the word again: art. 10 lid 2 Wob"},
		{"de e grond van artikel 10, tweede lid, Wob", "incomplete Wob", "without the hyphen"},
		{"de e-grondslag van artikel 10, tweede lid, Wob", "incomplete Wob", "a longer word"},
		{"vitamine e van artikel 10, tweede lid, Wob", "incomplete Wob", "a letter without a word for it"},
		{"onder e van artikel 10, tweede lid, onder g, Wob", "10.2.g", "the letter is named twice"},
		{"onder e van artikel 10, tweede lid, onder 2, Wob", "malformed Wob", "where the letter stands is a number"},
		{"tweede lid, onder e, van artikel 10, eerste lid, Wob", "incomplete Wob", "the paragraph is named twice"},
		{"onder e van het eerste en tweede lid van artikel 10 Wob", "incomplete Wob",
			"never guess: of which of the two paragraphs"},
		{"onder e van het lid 2g van artikel 10 Wob", "10.2.g", "the paragraph has a letter already"},
		{"de e-grond van artikel 10.2 en 11 van de WIA", "other-act WIA | other-act WIA", "the act of a list in words"},
		{"Wob onder e 11.1 is", "", "the act is that of something else"},
		{"het tweede lid\n10 lid 2 sub e", "10.2.e", "UWV: a label below text about a paragraph"},
		{"de " + strings.Repeat("d- en ", 16) + "e-grond van artikel 10, tweede lid, Wob", "10.2.d 10.2.e",
			"a list of more than sixteen letters is read as several"},
		{"artikel 10, " + strings.Repeat("eerste en ", 15) + "tweede lid, Wob", "incomplete Wob",
			"sixteen paragraphs, each without its letter"},
		{"artikel 11, " + strings.Repeat("eerste en ", 16) + "eerste lid, Wob", "",
			"a list of more than sixteen ordinals is not read"},
	})
}
