package file

// The faults of what stands between objects.
var (
	noneBefore = Reason{CodeSyntax, "verwacht een object voor de komma", "takes an object before the comma"}
	noneAfter  = Reason{CodeSyntax, "verwacht een object na de komma", "takes an object after the comma"}
	noBetween  = Reason{CodeSyntax, "verwacht een komma tussen de objecten", "takes a comma between the objects"}
	endsEarly  = Reason{CodeSyntax, "de tekst houdt op voor de lijst dat doet", "the text ends before the array does"}
	behindEnd  = Reason{CodeSyntax, "staat na het einde van de lijst", "stands after the end of the array"}
	noList     = Reason{CodeSyntax, "staat buiten een lijst", "stands outside an array"}
	inList     = Reason{CodeType, "verwacht een object, geen lijst", "takes an object, not an array"}
	noObjects  = Reason{CodeForm,
		"verwacht JSON: een object, een lijst van objecten of een object per regel",
		"takes JSON: an object, an array of objects, or an object a line"}
	noUTF16 = Reason{CodeEncoding, "UTF-16; bewaar het bestand als UTF-8", "UTF-16; save the file as UTF-8"}
)

func (s *Splitter) readComma() *Error {
	s.in.pass(1)
	switch {
	case s.ended: // the rest of the array
		s.ended, s.depth = false, 1
		return s.fault(behindEnd, ",")
	case s.depth == 0 && s.loose, s.depth > 0 && s.after:
		s.after, s.comma = false, true
		return nil
	case s.depth == 0:
		s.loose = true
		return s.fault(noList, ",")
	}
	return s.fault(noneBefore, ",")
}

func (s *Splitter) readOpen() *Error {
	var fault *Error
	switch {
	case s.ended:
		fault = s.between('[')
	case s.depth == 0 && s.seen:
		fault = s.fault(inList, "[")
		s.again = true
	case s.depth == 1:
		fault = s.fault(inList, "[")
		s.cut = true // whether it is closed says no more
	}
	s.in.pass(1)
	s.depth++
	s.seen, s.after, s.comma = true, false, false
	return fault
}

func (s *Splitter) readClose() *Error {
	s.in.pass(1)
	switch {
	case s.ended:
		return s.fault(behindEnd, "]")
	case s.depth == 0:
		return s.fault(noList, "]")
	}
	s.depth--
	if s.depth == 0 {
		s.ended = !s.again
	}
	dangling := s.comma
	s.after, s.comma = s.depth > 0, false
	if dangling {
		return s.fault(noneAfter, "]")
	}
	return nil
}

// between reports what is missing before an element that begins with c. It does
// so once: the element is read by the next call.
func (s *Splitter) between(c byte) *Error {
	if s.ended {
		s.ended = false
		s.loose = true // what stands behind an array may be the rest of it
		return s.fault(behindEnd, string(rune(c)))
	}
	if s.depth > 0 && s.after {
		s.after = false
		return s.fault(noBetween, string(rune(c)))
	}
	return nil
}
