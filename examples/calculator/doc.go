// Package calculator holds a page that does one case in the browser, and a
// WebAssembly module with the same functions for other hosts. README.md says how
// to make and use them; this package holds their tests.
package calculator
