// Package scope holds what is asked of a public body and what remains of it:
// the request and its items, earlier decisions, documents, dispositions, and
// the review of a decision letter.
package scope
