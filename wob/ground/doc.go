// Package ground holds the exception grounds of the Wob and the Woo: as
// values, as a decision table over the facts of a passage, and as people write
// them in letters and inventory lists.
package ground
