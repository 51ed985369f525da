// Package inventory reads, checks and writes the inventory list
// (inventarislijst) of a decision on a request: one row a document, with what
// was decided on it and the exception grounds that were relied on.
//
// [Open] reads a table as offices keep it, [ReadJSON] rows in JSON; both yield
// the rows. [CheckList] says what does not hold in them; [WriteCSV] and
// [WriteJSON] write them. What can be read of a row is read; what cannot is an
// error with its line, cell and value; and what was not read is never held
// against a row ([Row.Unread]).
//
// # Tables
//
// Cells are parted by semicolons, commas, tabs or bars. The row of headings may
// have a title above it and a second row of headings below it, and may be
// repeated further on. Headings are compared by their letters and figures,
// whatever their capitals, points and spaces; [ColumnKind.Headings] yields those
// that are known, [Options.Columns] says what others are, and [List.Columns]
// tells what each was taken for.
//
//	number             nr, nummer, volgnummer, documentnummer, id ...
//	date               datum, documentdatum, datum en tijd ...
//	description        documentnaam, document, omschrijving, titel, onderwerp ...
//	assessment         beoordeling, oordeel, besluit, openbaarmaking ...
//	grounds            beoordelingsgrond, grond, weigeringsgrond, artikel Wob, Woo-grond ...
//	source             publieke link, vindplaats, te vinden op, bron ...
//	related            gerelateerd ID, dubbel met ...
//	suspended          opgeschort
//	note, case, matter, family, thread, file-type, emails
//	ground             the heading is a ground (10.2.e), with a cross where it applies
//	assessment-cross   the heading is an assessment (geheel, deels, niet), with a cross
//	other              a known heading that no check looks at: afzender, ontvanger, soort ...
//
// A cell of an assessment holds one of the words of [Assessment.Words], with
// grounds behind it or not ("Deels openbaar (10.2.e / g)"), or the number of the
// row that a duplicate repeats ("Dubbel met 12"). A cell of grounds holds what
// package cite reads, with remarks in parentheses. A day may have a time and a
// zone; a month or a year alone, and "ongedateerd", are kept as written. A day
// with slashes that can be read in two ways is an error, unless
// [Options.Dates] says what stands first.
//
// # Rows in JSON
//
//	number, also, description, source, related, thread, note, case, matter,
//	family, fileType   texts
//	date               a day, YYYY-MM-DD
//	written            the day as written, where it is no one day
//	assessment         one of the words of an assessment; needed
//	grounds            an array of codes ("5.1.2.e")
//	incomplete         an array of citations that lack a part ("5.2")
//	remarks            an array of texts
//	emails             a number
//	suspended          true or false
package inventory
