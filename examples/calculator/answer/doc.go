// Package answer is what the page and the WebAssembly module ask of the library:
// a case file goes in as text, an answer comes out as JSON. It is the one place
// behind every door, so that all doors give the same bytes.
//
// In an answer stands what the law makes of the case, or, where the case cannot
// be read, the error object of the library: {"line", "id", "error", "faults":
// [{"code", "key", "value", "text"}]}. No other answer has a key "faults".
package answer
