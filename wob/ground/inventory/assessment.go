package inventory

import (
	"fmt"
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wobrules/wobrules/calendar"
	"github.com/wobrules/wobrules/internal/file"
	"github.com/wobrules/wobrules/internal/quote"
	"github.com/wobrules/wobrules/internal/words"
)

// An Assessment (beoordeling) is what a body decided on one document. The zero
// Assessment is not known.
type Assessment uint8

// The assessments.
const (
	_              Assessment = iota
	Public                    // openbaar
	PartlyPublic              // deels openbaar
	NotPublic                 // niet openbaar
	AlreadyPublic             // reeds openbaar
	Duplicate                 // dubbel: judged at another row
	OutsideRequest            // buiten verzoek: not judged, for the request does not cover it; no refusal
	NotJudged                 // nog niet beoordeeld: a decision on it is still to come
	NotFound                  // niet aangetroffen: no such document rests with the body
)

// assessments are the assessments with their names and the words in which lists
// write them, lower case. The first word is the one that is written.
//
// Sources of the words: the lists that UWV publishes, the lists and the manual
// of the publication platform of VWS, and the published lists of ministries.
var assessments = [...]struct {
	dutch, english string
	words          []string
}{
	Public: {"openbaar", "public", []string{
		"openbaar", "geheel openbaar", "volledig openbaar", "integraal openbaar", "openbaar gemaakt",
		"geheel openbaar gemaakt",
		"volledig openbaar gemaakt", "openbaar maken", "geheel openbaar maken", "openbaarmaking", "gehele openbaarmaking",
		"volledige openbaarmaking", "integrale openbaarmaking", "verstrekt", "verstrekken", "wordt verstrekt",
		"geheel verstrekt",
		"volledig verstrekt", "integraal verstrekt", "geheel verstrekken", "volledig verstrekken", "geheel", "volledig",
		"integraal", "o",
	}},
	PartlyPublic: {"deels openbaar", "partly public", []string{
		"deels openbaar", "deels", "gedeeltelijk openbaar", "gedeeltelijk", "gedeeltelijke openbaarmaking",
		"deels openbaar gemaakt",
		"gedeeltelijk openbaar gemaakt", "deels openbaar maken", "gedeeltelijk openbaar maken", "deels verstrekt",
		"gedeeltelijk verstrekt",
		"deels verstrekken", "gedeeltelijk verstrekken", "deels geweigerd", "gedeeltelijk geweigerd", "deels weigeren",
		"gedeeltelijk weigeren", "gedeeltelijke weigering", "deels niet openbaar", "gedeeltelijk niet openbaar",
		"deels gelakt",
		"gedeeltelijk gelakt", "gelakt openbaar", "openbaar gelakt", "gelakt verstrekt", "openbaar met lakking",
		"partieel openbaar",
		"partieel", "deelopenbaar", "deels openbaarmaking", "do",
	}},
	NotPublic: {"niet openbaar", "not public", []string{
		"niet openbaar", "niet", "geheel niet openbaar", "niet openbaar gemaakt", "niet openbaar maken",
		"geen openbaarmaking",
		"niet verstrekt", "niet verstrekken", "wordt niet verstrekt", "geweigerd", "weigeren", "weigering",
		"geheel geweigerd",
		"volledig geweigerd", "integraal geweigerd", "geheel weigeren", "volledig weigeren", "integraal weigeren",
		"gehele weigering",
		"volledige weigering", "integrale weigering", "geheel gelakt", "volledig gelakt", "integraal gelakt",
		"geheel niet verstrekt", "no",
	}},
	AlreadyPublic: {"reeds openbaar", "already public", []string{
		"reeds openbaar", "al openbaar", "reeds openbaar gemaakt", "al openbaar gemaakt", "eerder openbaar gemaakt",
		"reeds eerder openbaar gemaakt", "al eerder openbaar gemaakt", "eerder openbaar", "reeds eerder openbaar",
		"is reeds openbaar",
		"is al openbaar", "reeds gepubliceerd", "al gepubliceerd", "eerder gepubliceerd", "openbare bron",
		"openbaar beschikbaar", "ro",
	}},
	Duplicate: {"dubbel", "duplicate", []string{
		"dubbel", "duplicaat", "dubbel document", "dubbele", "doublure", "dubbeling", "duplicate",
	}},
	OutsideRequest: {"buiten verzoek", "outside the request", []string{
		"buiten verzoek", "buiten het verzoek", "valt buiten verzoek", "valt buiten het verzoek", "buiten reikwijdte",
		"buiten de reikwijdte",
		"buiten reikwijdte verzoek", "buiten reikwijdte van het verzoek", "buiten de reikwijdte van het verzoek",
		"buiten reikwijdte van verzoek", "valt buiten reikwijdte", "valt buiten de reikwijdte",
		"valt buiten de reikwijdte van het verzoek",
		"buiten scope", "buiten de scope", "buiten scope verzoek", "out of scope", "buiten bereik", "buiten bereik verzoek",
		"buiten het bereik van het verzoek", "buiten periode", "niet relevant", "niet van toepassing op verzoek",
		"ingetrokken", "verzoek ingetrokken",
	}},
	NotJudged: {"nog niet beoordeeld", "not judged yet", []string{
		"nog niet beoordeeld", "niet beoordeeld", "nog te beoordelen", "te beoordelen", "wordt nog beoordeeld",
		"in behandeling",
		"nog in behandeling", "aangehouden", "volgt", "besluit volgt", "beslissing volgt", "volgt later", "later besluit",
	}},
	NotFound: {"niet aangetroffen", "not found", []string{
		"niet aangetroffen", "niet aanwezig", "niet gevonden", "geen document aangetroffen", "geen documenten aangetroffen",
		"ontbreekt",
	}},
}

// Assessments yields every assessment.
func Assessments() iter.Seq[Assessment] {
	return func(yield func(Assessment) bool) {
		for a := Public; int(a) < len(assessments); a++ {
			if !yield(a) {
				return
			}
		}
	}
}

// String returns the word that lists use ("Deels openbaar"), and "" for the
// zero Assessment and what is none.
func (a Assessment) String() string {
	if w := a.word(); w != "" {
		return string(w[0]-('a'-'A')) + w[1:]
	}
	return ""
}

func (a Assessment) word() string {
	if a == 0 || int(a) >= len(assessments) {
		return ""
	}
	return assessments[a].words[0]
}

// Name returns the name of a for people.
func (a Assessment) Name(l calendar.Lang) string {
	if int(a) >= len(assessments) {
		return ""
	}
	return words.Say(l, assessments[a].dutch, assessments[a].english)
}

// Words yields the words in which lists write a, lower case.
func (a Assessment) Words() iter.Seq[string] {
	return func(yield func(string) bool) {
		if int(a) >= len(assessments) {
			return
		}
		for _, w := range assessments[a].words {
			if !yield(w) {
				return
			}
		}
	}
}

var noAssessment = func() file.Reason {
	var dutch, english []string
	for a := range Assessments() {
		dutch = append(dutch, assessments[a].dutch)
		english = append(english, assessments[a].words[0])
	}
	return file.Why(file.CodeValue,
		"geen bekende beoordeling; verwacht "+strings.Join(dutch, ", ")+", of een ander woord voor een van deze",
		"not an assessment; takes "+strings.Join(english, ", ")+", or another word for one of these")
}()

// ParseAssessment reads an assessment as lists write it, in any case. A word
// that is not known is an error, never "not public".
func ParseAssessment(s string) (Assessment, error) {
	a, rest := assessmentAt(s)
	if a == 0 || strings.Trim(rest, " \t\u00a0.") != "" {
		return 0, fmt.Errorf("inventory.ParseAssessment(%s): %s", quote.Text(s), noAssessment.English)
	}
	return a, nil
}

// assessmentByWords is the assessment of each way to write one, and mostWords
// the most words that one has.
var assessmentByWords, mostWords = func() (all map[string]Assessment, most int) {
	all = map[string]Assessment{}
	for a := range Assessments() {
		for w := range a.Words() {
			all[w] = a
			most = max(most, strings.Count(w, " ")+1)
		}
	}
	return all, most
}()

// assessmentAt matches the longest assessment at the start of s, as whole words
// in any case.
func assessmentAt(s string) (found Assessment, rest string) {
	s = unpointed(strings.TrimLeft(s, white))
	var buf [96]byte
	words, n, best := buf[:0], 0, 0
	for i := 0; n < mostWords; n++ {
		end := i + wordLength(s[i:])
		if end == i {
			break
		}
		if n > 0 {
			words = append(words, ' ')
		}
		words = appendLower(words, s[i:end])
		if a, ok := assessmentByWords[string(words)]; ok {
			found, best = a, end
		}
		i = end + len(s[end:]) - len(strings.TrimLeft(s[end:], white+"-"))
	}
	return found, s[best:]
}

// unpointed writes an abbreviation of two letters without its points: "D.O." is
// "DO".
func unpointed(s string) string {
	if len(s) < 3 || s[1] != '.' || len(s) > 3 && s[3] != '.' {
		return s
	}
	return s[:1] + s[2:3] + s[min(4, len(s)):]
}

// wordLength is the number of bytes of the letters and figures at the start of s.
func wordLength(s string) int {
	for i, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return i
		}
	}
	return len(s)
}

func appendLower(b []byte, s string) []byte {
	for _, r := range s {
		b = utf8.AppendRune(b, unicode.ToLower(r))
	}
	return b
}

// cutWord cuts a word from the start of s, in any case; ok is false where s starts
// with another, or with a longer one.
func cutWord(s, word string) (rest string, ok bool) {
	if len(s) < len(word) || !strings.EqualFold(s[:len(word)], word) || wordLength(s[len(word):]) > 0 {
		return "", false
	}
	return s[len(word):], true
}
