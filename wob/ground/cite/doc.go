// Package cite reads the exception grounds (uitzonderingsgronden) that a text
// cites, as people write them: in the running text of a letter ([Find]) and in
// a cell that holds nothing else ([Cell]).
//
// It reads what is written and nothing else: it repairs nothing and fills
// nothing in. What a citation lacks is said, and a citation of another act is
// one of another act. Which grounds there are, and what they mean, stands in
// package ground.
package cite
