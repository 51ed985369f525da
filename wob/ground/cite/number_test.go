package cite_test

import "testing"

// The number of an article, and what makes digits something else.
func TestNumberOfAnArticle(t *testing.T) {
	read(t, []reading{
		{"5.\u00a01 lid 2 sub e", "5.1.2.e", "a no-break space after the point: art. 5.1 lid 2 Woo"},
		{"artikel 10.2.\u00a0e Wob", "10.2.e", "a no-break space before the letter: art. 10 lid 2 Wob"},
		{"artikel 5.1.2e\u00a0lid onder f Woo", "5.1.2.f", "a no-break space before lid: art. 5.1 lid 2 Woo"},
		{"artikel10 lid 2 sub e Wob", "10.2.e", "no space before the number: art. 10 lid 2 Wob"},
		{"5.\n1 lid 2 sub e", "", "a line end parts the mark of a list from a number"},
		{"Woo art. 5. 1. Daarom", "", "a sentence that ends on article 5, and another"},
		{"Woo art. 5. 1.x is", "", "no letter of any paragraph"},
		{"Woo art. 5. 1z is", "", "no letter of any paragraph"},
		{"5.1.2 en art. 5. 1en", "incomplete Woo", "1en is no paragraph, so that is article 5: art. 5.1 lid 2 Woo"},
		{"1.2.3.4.5 en artikel 5.1.2.3.4 Woo", "", "five numbers"},
		{"artikel 18446744073709551626 Wob", "", "a number that no machine holds"},
		{"artikel 7.2.e is en artikel 7 2e Wob en artikel 7-2-e Wob", "", "articles without a ground"},
		{"artikel 10.2.1 Wob en artikel 5:1.2 onder e", "", "numbers of no article of ours"},
		{"artikel 5(1)(2)(e) Woo", "", "5(1) is not article 5.1"},
		{"artikel 10 lid 99 Wob", "malformed Wob", "art. 10 Wob has eight paragraphs"},
		{"artikel 10 lid 100 Wob", "", "no number of a paragraph"},

		{"dit artikel, onder e van artikel 10, tweede lid, Wob", "10.2.e", "the word without a number: art. 10 lid 2 Wob"},
		{"artikel 10 e is", "", "a letter behind a bare article"},
		{"artikel 10.2'e' is", "10.2.e", "the letter in quotation marks: art. 10 lid 2 Wob"},
		{"10.2. e Wob", "10.2.e", "a point and a space before the letter, with the act: art. 10 lid 2 Wob"},
		{"artikel 10 lid\u200b 2 sub e Wob", "10.2.e", "a space that prints nothing: art. 10 lid 2 Wob"},

		// Parentheses.
		{"artikel 10 (2) (e) Wob", "10.2.e", "with white space, behind the word: art. 10 lid 2 Wob"},
		{"10 (2) (e) is", "", "without the word white space parts them"},
		{"wegens 10.2(e) is gelakt", "10.2.e", "in running text: art. 10 lid 2 Wob"},
		{"artikel 10.(e) Wob", "incomplete Wob", "a letter without its paragraph: art. 10 Wob"},
		{"artikel 10(2 leden) Wob", "", "words in parentheses"},
		{"artikel 10() lid 2 sub e", "", "nothing in parentheses"},
		{"(artikel 10,2) Wob", "", "a decimal"},

		// Hyphens and slashes.
		{"zie 5.1-2-e in", "5.1.2.e", "in running text: art. 5.1 lid 2 Woo"},
		{"5.1-2.e", "5.1.2.e", "a hyphen and a point: art. 5.1 lid 2 Woo"},
		{"5.1-2e", "5.1.2.e", "one hyphen: art. 5.1 lid 2 Woo"},
		{"5.1-2-i", "5.1.2.i", "the last letter: art. 5.1 lid 2 Woo"},
		{"_5.1-2-e_", "5.1.2.e", "in emphasis: art. 5.1 lid 2 Woo"},
		{"Wob-artikel 10-2-e", "10.2.e", "behind the word no name of a package: art. 10 lid 2 Wob"},
		{"map /5.1-2-e", "", "a path"},
		{"5.1-2-z", "", "no letter of the paragraph"},
		{"5.1-2-en", "", "a word"},
		{"5.1-2-3 en 10/2/3", "", "three numbers"},
		{"10.2-3", "", "a range of numbers that fills its line"},
		{"zie 5.1-2", "", "a range of numbers that ends the text"},

		// What follows.
		{"11.1%", "", "a share"},
		{"Wob 11.1% is", "", "a share, after the act"},
		{"Wob 11.1,5 is", "", "a decimal, after the act"},
		{"Wob 11.1.een is", "", "a word hangs on its point, after the act"},
		{"Wob 11.1mol is", "", "a measure, after the act"},
		{"11.1,5", "", "a decimal"},
		{"11.1-2", "", "a range"},
		{"11.1.een", "", "a word hangs on its point"},
		{"11.1mol", "", "a measure"},

		// A letter.
		{"artikel 10.2. z is", "incomplete Wob", "z is no letter of any paragraph"},
		{"zie artikel 10.2.\ne is", "incomplete Wob", "a point and a line end close a citation"},
		{"om 10.2. e is en om 10.2 e is", "", "without the word a letter that stands apart is none"},
		{"om 10.2 'e' is en 10.2'e' is", "", "nor one in quotation marks"},
		{"wij ontvingen 10 Wob verzoeken", "", "a number of requests"},
		{"5.1\n2e", "", "two lines"},
		{"5.1 2k", "", "no letter of the paragraph"},
		{"5.1 2.", "", "no letter"},
		{"(5.1 2)", "", "no letter"},
		{"(10 2e)", "", "two numbers, no word and no act"},
		{"art. 10 2e", "10.2.e", "with the word: art. 10 lid 2 Wob"},
		{"art. 10 2.e Wob", "10.2.e", "with a point: art. 10 lid 2 Wob"},
		{"art. 10 2 e Wob", "10.2.e", "with a space: art. 10 lid 2 Wob"},
		{"artikel 10.2 2e Wob", "incomplete Wob", "two paragraphs"},
		{"art. 5.1 2e: onder i", "5.1.2.e", "a colon ends it: art. 5.1 lid 2 Woo"},
		{"gelakt met 10.e in en 5.1e in en 5.1.j in", "", "only a code with a point is one without its paragraph"},
		{"gelakt met 5.1.i in", "incomplete Woo", "the last letter of art. 5.1 Woo"},

		// What stands before it.
		{".10.2.e", "10.2.e", "a point begins the text: art. 10 lid 2 Wob"},
		{"$10.2.e, @10.2.e, =10.2.e, #10.2.e, %10.2.e, +10.2.e, ~10.2.e, &10.2.e, \\10.2.e", "", "amounts and addresses"},
		{"£10.2.e, €10.2.e en −10.2.e", "", "amounts"},
		{"3/10.2.e, x/10.2.e, 3_10.2.e en x_10.2.e", "", "numbers and names that begin before"},

		// A code that hangs on a word.
		{"met10.2.e.", "10.2.e", "a point ends the sentence: art. 10 lid 2 Wob"},
		{"met10.2. e is, met10.2(e) is en met10.2 (e) is", "", "only a letter that hangs on it"},
		{"met7.2.e", "", "no article of ours"},
		{"met11.1 en 10.2.e", "10.2.e", "no letter hangs on the first"},
		{"WOO5.1.2.e", "5.1.2.e", "the act in capitals: art. 5.1 lid 2 Woo"},
	})
}

// Paragraphs behind an article.
func TestParagraphsOfAnArticle(t *testing.T) {
	read(t, []reading{
		{"artikel 10, tweede lid: onder e, Wob", "10.2.e", "a colon: art. 10 lid 2 Wob"},
		{"artikel 10, tweede lid; onder e, Wob", "10.2.e", "a semicolon: art. 10 lid 2 Wob"},
		{"artikel 10 lid 2.e Wob", "10.2.e", "a point before the letter: art. 10 lid 2 Wob"},
		{"artikel 10 lid 2. e Wob", "10.2.e", "a point and a space before the letter: art. 10 lid 2 Wob"},
		{"artikel 10 lid 2. Onder e staat meer", "incomplete Wob", "a capital begins a sentence"},
		{"artikel 10 Wob lid 2 sub e", "10.2.e", "behind the act: art. 10 lid 2 Wob"},
		{"artikel 10 Wob, lid 2 sub e", "10.2.e", "behind the act and a comma: art. 10 lid 2 Wob"},
		{"artikel 10, eerste lid, onder c, Wob lid 2 sub e", "10.1.c", "nothing joins what stands behind the act"},
		{"artikel 11.1 lid 2 telt mee", "11.1", "nothing joins a second paragraph: art. 11 lid 1 Wob"},
		{"artikel 5.1 lid 5 en 2e alinea", "5.1.5", "an ordinal of something else: art. 5.1 lid 5 Woo"},
		{"artikel 5.1 lid 5 4 keer", "5.1.5", "nothing joins the second number: art. 5.1 lid 5 Woo"},
		{"artikel 5.1 lid 2e, 5 keer", "5.1.2.e", "a comma behind a letter begins something else: art. 5.1 lid 2 Woo"},
		{"artikel 5.1 lid 2e en 5", "5.1.2.e 5.1.5", "en goes on: art. 5.1 Woo"},
		{"artikel 11 lid 1bis en artikel 11 lid 1.5 Wob", "", "no numbers of paragraphs"},
		{"artikel 11 lid 1:5", "", "no number of a paragraph"},
		{"artikel 11 lid 1.5", "", "no number of a paragraph ends the text"},
		{"artikel 11 lid 1 2 keer", "11.1", "a number beside the paragraph: art. 11 lid 1 Wob"},
		{"artikel 11 lid 1 en 10(2)(e) Wob", "11.1 | 10.2.e", "10 with parentheses is an article: art. 10 lid 2 Wob"},
		{"artikel 11 lid 1 en 10.e", "11.1 | incomplete Wob", "10 with a letter is an article: art. 10 Wob"},
		{"zie 10, negende lid", "malformed Wob", "in words, without an act: art. 10 Wob has eight"},
		{"zie 10.2.h in", "malformed Wob", "a code, without an act: art. 10 lid 2 Wob ends at g"},
		{"10.2h Wob", "malformed Wob", "with its act it is a citation: art. 10 lid 2 Wob ends at g"},
		{"10.2.e, 10.9 is", "10.2.e", "art. 10 Wob has no paragraph 9, so the number is of something else"},
		{"artikel 5.4 onder e Woo", "malformed Woo", "art. 5.4 Woo has no letters"},
		{"artikel 12.1 onder a Wob BES", "malformed Wob BES", "art. 12 lid 1 Wob BES has no letters"},
		{"artikel 10, eerste lid, onder c, vierde lid en tweede lid, onder e, Wob", "10.1.c | 10.2.e",
			"art. 10 lid 4 Wob is no ground and stands between two"},
		{"jci1.3:c:BWBR0005252&artikel=10&lid=x&o=e en", "malformed Wob", "a paragraph that is no number"},
		{"jci1.3:c:BWBR0005252&artikel=10&lid=0&o=e en", "malformed Wob", "paragraph 0"},
		{"jci1.3:c:BWBR0005252&artikel=10&lid=2&o=ee en", "malformed Wob", "two letters"},
	})
}
