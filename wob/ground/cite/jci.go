package cite

import (
	"strings"
	"unicode/utf8"
)

// mostReference bounds how long a reference is read.
const mostReference = 300

// jci reads a Juriconnect reference.
func (s *scanner) jci(p int) bool {
	text := s.text
	end := p
	for end < len(text) && end-p < mostReference && text[end] > ' ' && text[end] < utf8.RuneSelf &&
		!strings.ContainsRune("\"'<>()[]|", rune(text[end])) {
		end++
	}
	raw := strings.TrimRight(text[p:end], ".,;:")
	fields := strings.Split(strings.ReplaceAll(raw, "&amp;", "&"), "&")
	head := strings.Split(fields[0], ":")
	if len(head) != 3 || !hasFold(head[2], "bwb") {
		return false
	}
	var article, paragraph, letter string
	for _, f := range fields[1:] {
		k, v, _ := strings.Cut(f, "=")
		switch strings.ToLower(k) {
		case "artikel":
			article = v
		case "lid":
			paragraph = v
		case "o", "onderdeel": // the standard says o; some write it in full
			letter = strings.ToLower(v)
		}
	}
	s.forget()
	f := Found{Start: p, End: p + len(raw)}
	s.pos = wordEnd(text, f.End)
	if f.refersTo(head[2], article, paragraph, letter) {
		s.found = append(s.found, f)
	}
	return true
}

// refersTo says what a reference to a part of an act cites. It is false where
// that is no ground.
func (f *Found) refersTo(bwb, article, paragraph, letter string) bool {
	for i := range acts {
		if st := &acts[i]; st.bwb == bwb {
			a := st.article(article)
			return a != nil && f.spelled(st, a, paragraph, letter)
		}
	}
	f.Act, f.Status = bwb, OtherAct
	return groundArticle(article)
}

// groundArticle reports whether some act has grounds in an article of that
// number.
func groundArticle(number string) bool {
	for i := range acts {
		st := &acts[i]
		if st.article(number) != nil {
			return true
		}
	}
	return false
}
