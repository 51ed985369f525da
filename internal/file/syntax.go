package file

import "strings"

// A syntax follows the spelling of one JSON object, a part of it at a time, and
// tells where the object ends or where no reading on can make one of it. It asks
// no more of a text or a number than is needed for that.
type syntax struct {
	state state
	depth int
	array [mostDepth + 1]bool // for each open bracket: is it that of an array
	rest  string              // of true, false or null
}

// mostDepth is how deep an object may be nested. No file of this module has an
// object so deep.
const mostDepth = 64

type state uint8

const (
	wantObject     state = iota
	wantKeyOrEnd         // after {
	wantKey              // after a comma in an object
	inKey                // in the text of a key
	inKeyEscape          // after a backslash in it
	wantColon            // after a key
	wantValue            // after a colon, or a comma in an array
	wantValueOrEnd       // after [
	inText
	inTextEscape
	inWord    // in true, false or null
	inNumber  // in a number
	wantComma // after a value
)

type verdict uint8

const (
	wantMore verdict = iota // the object goes on
	isWhole                 // it ends here
	isBroken                // it cannot be one
)

// run reads on, and returns how many bytes it took.
func (x *syntax) run(b []byte) (int, verdict) {
	for i := 0; i < len(b); {
		c := b[i]
		switch x.state {
		case inText, inKey:
			n := plain(b[i:])
			if i += n; i == len(b) {
				return i, wantMore
			}
			if !x.text(b[i]) {
				return i, isBroken
			}
		case inTextEscape, inKeyEscape:
			if c < ' ' {
				return i, isBroken
			}
			x.state-- // back in the text
		case inWord:
			if c != x.rest[0] {
				return i, isBroken
			}
			if x.rest = x.rest[1:]; x.rest == "" {
				x.state = wantComma
			}
		case inNumber:
			if strings.IndexByte(inNumbers, c) < 0 {
				x.state = wantComma
				continue
			}
		default:
			if c == ' ' || c == '\n' || c == '\t' || c == '\r' {
				break
			}
			if !x.mark(c) {
				return i, isBroken
			}
			if x.depth == 0 {
				return i + 1, isWhole
			}
		}
		i++
	}
	return len(b), wantMore
}

// plain returns how many bytes of a text need no look.
func plain(b []byte) int {
	for i, c := range b {
		if c == '"' || c == '\\' || c < ' ' {
			return i
		}
	}
	return len(b)
}

// text takes a byte of a text that is not plain.
func (x *syntax) text(c byte) bool {
	switch {
	case c == '\\':
		x.state++ // the escape of the same text
	case c != '"':
		return false
	case x.state == inKey:
		x.state = wantColon
	default:
		x.state = wantComma
	}
	return true
}

// mark takes a byte between texts, numbers and words.
func (x *syntax) mark(c byte) bool {
	switch x.state {
	case wantObject:
		return c == '{' && x.open(c)
	case wantKeyOrEnd, wantKey:
		if c == '}' && x.state == wantKeyOrEnd {
			return x.close(c)
		}
		x.state = inKey
		return c == '"'
	case wantColon:
		x.state = wantValue
		return c == ':'
	case wantComma:
		if c != ',' {
			return x.close(c)
		}
		if x.state = wantKey; x.array[x.depth] {
			x.state = wantValue
		}
		return true
	}
	switch {
	case c == ']' && x.state == wantValueOrEnd:
		return x.close(c)
	case c == '{' || c == '[':
		return x.open(c)
	case c == '"':
		x.state = inText
	case c == '-' || c >= '0' && c <= '9':
		x.state = inNumber
	default:
		return x.word(c)
	}
	return true
}

// inNumbers are the bytes of which a number may be made behind its first.
const inNumbers = "0123456789+-.eE"

// word takes the first byte of a word.
func (x *syntax) word(c byte) bool {
	for _, word := range [...]string{"true", "false", "null"} {
		if c == word[0] {
			x.state, x.rest = inWord, word[1:]
			return true
		}
	}
	return false
}

func (x *syntax) open(c byte) bool {
	if x.depth == mostDepth {
		return false
	}
	x.depth++
	x.array[x.depth] = c == '['
	if x.state = wantKeyOrEnd; c == '[' {
		x.state = wantValueOrEnd
	}
	return true
}

func (x *syntax) close(c byte) bool {
	if x.array[x.depth] != (c == ']') || c != ']' && c != '}' {
		return false
	}
	x.depth--
	x.state = wantComma
	return true
}
