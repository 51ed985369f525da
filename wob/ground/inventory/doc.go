// Package inventory reads, checks and writes the inventory list
// (inventarislijst) of a decision on a request: one row a document, with what
// was decided on it and the exception grounds that were relied on.
//
// [ReadCSV] and [ReadJSON] yield the rows, [CheckList] what does not hold in
// them, [WriteCSV] and [WriteJSON] write them. A row that does not fit is an
// error of that row alone.
package inventory
