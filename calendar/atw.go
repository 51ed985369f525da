package calendar

// Atw is the Algemene termijnenwet (Stb. 1964, 314), in the text of 10 October
// 2010, the last so far.
var atw = NewAct("Atw", "Algemene termijnenwet", "BWBR0002448")

var atwVersion = MustParse("2010-10-10")

func atwArticle(article, paragraph string) Citation {
	return Article(atw, article).Para(paragraph).In(atwVersion)
}

// atwLimits are the longest terms to which the Algemene termijnenwet applies,
// by the word in which the statute states them (art. 4 onder a: it does not
// apply to terms in more than 90 days, twelve weeks or three months, nor to
// terms in years).
var atwLimits = [...]Span{Days(90), Weeks(12), Months(3)}
