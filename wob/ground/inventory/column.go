package inventory

import "iter"

// A ColumnKind is what the cells of a column hold.
type ColumnKind uint8

// The kinds of columns.
const (
	ColumnUnknown         ColumnKind = iota // no known heading: its cells are passed over
	ColumnNumber                            // the number of the document
	ColumnDate                              // its day
	ColumnDescription                       // its name or what it is about
	ColumnAssessment                        // what was decided on it, with grounds behind it or not
	ColumnGrounds                           // the exception grounds
	ColumnSource                            // where it is public already
	ColumnRelated                           // the number of another row
	ColumnThread                            // the e-mail thread
	ColumnFamily                            // what keeps an e-mail and its annexes together
	ColumnMatter                            // a collection of documents
	ColumnFileType                          // the type of the file
	ColumnSuspended                         // disclosed later
	ColumnNote                              // an explanation
	ColumnCase                              // the number of the case
	ColumnEmails                            // how many e-mails
	ColumnGround                            // the heading is a ground, with a cross where it applies
	ColumnAssessmentCross                   // the heading is an assessment, with a cross where it applies
	ColumnOther                             // a known heading of what no check looks at, as the sender
)

// columnNames are the codes of the kinds of columns, by which a mapping names
// them, and the headings that each goes by: lower case, letters and figures
// only.
//
// Sources of the headings: a count of 2,392 headings of published lists under
// the Wob, the manual and the test lists of the publication platform of VWS, and
// the lists of UWV. The table headings.csv of the tests has the counts.
var columnNames = [...]struct {
	code     string
	headings []string
}{
	ColumnNumber: {"number", []string{
		"nr", "nummer", "volgnummer", "documentnummer", "id", "docnr", "documentnr", "docnummer",
		"docn", "volgnr", "no", "idnr", "idnummer", "documentid", "docid", "nrletter", "doc",
		"nrdocument", "nummerdocument", "nummertotaal", "stuknummer", "stuknr", "rijnummer",
		"inventarisnummer", "inventarisnr", "nrinventarislijst", "volgnummerdocument",
		"documentvolgnummer", "uniekid", "number",
	}},
	ColumnDate: {"date", []string{
		"datum", "documentdatum", "datumdocument", "datumentijd", "datumtijd", "datumvandocument",
		"datumvanhetdocument", "datumdoc", "docdatum", "datumverzending", "verzenddatum",
		"datumverzonden", "datumstuk", "datumbericht", "datumemail", "datumverstuurd",
		"datumcreatie", "creatiedatum", "sentat", "sent", "datesent", "lastmodified",
		"datelastmodified", "date", "dagtekening",
	}},
	ColumnDescription: {"description", []string{
		"documentnaam", "document", "omschrijving", "titel", "onderwerp", "naam", "documenten",
		"documentomschrijving", "documentenomschrijving", "omschrijvingdocument",
		"omschrijvingvanhetdocument", "naamdocument", "naamvandocument", "naamvanhetdocument",
		"titeldocument", "titeldoc", "titelvanhetdocument", "documenttitel", "docnaam", "doctitel",
		"titelomschrijving", "titelofomschrijving", "onderwerpinhouddocument", "onderwerpdocument",
		"bestandsnaam", "beschrijving", "betreft", "filename", "subject", "title", "description",
		"onderwerptitel", "titelonderwerp", "naamstuk", "stuk",
	}},
	ColumnAssessment: {"assessment", []string{
		"beoordeling", "oordeel", "besluit", "beslissing", "openbaarmaking", "verstrekking",
		"beroordeling", "beoordelingwob", "beoordelingwoo", "wobbeoordeling", "woobeoordeling",
		"beoordelingdocument", "beoordelingentoegepastewobgronden", "beoordelingengrond",
		"beoordelinggrond", "beoordelingengronden", "wijzevanopenbaarmaking",
		"matevanopenbaarmaking", "dictum", "openbaarheid", "verstrekkingogvdewob",
		"verstrekkingogvwob", "verstrekkingogvdewoo", "verstrekkingogvwoo", "afwegingihkvdewob",
		"afwegingihkvdewoo", "beoordelingvoorlopig", "conclusie", "judgement", "assessment",
		"resultaat", "uitkomst", "beoordelingsresultaat", "geheeldeelsniet",
	}},
	ColumnGrounds: {"grounds", []string{
		"beoordelingsgrond", "grond", "gronden", "weigeringsgrond", "uitzonderingsgrond",
		"woogrond", "beoordelingsgronden", "wob", "woo", "wobgrond", "wobgronden", "woogronden",
		"wobwoogrond", "wobwoogronden", "woowobgrond", "wobwoo", "woowob", "artikel", "artikelen",
		"artikelwob", "artikelwoo", "wobartikel", "wooartikel", "wobartikelen", "wooartikelen",
		"artikelenwob", "artikelenwoo", "artikelwobwoo", "weigeringsgronden", "weigeringsgrondwob",
		"weigeringsgrondwoo", "weigeringsgrondenwob", "weigeringsgrondenwoo", "wobweigeringsgrond",
		"wobweigeringsgronden", "wooweigeringsgrond", "wooweigeringsgronden",
		"uitzonderingsgronden", "uitzonderings", "uitzonderingsgrondwob", "uitzonderingsgrondwoo",
		"uitzonderingsgrondenwob", "uitzonderingsgrondenwoo", "wobuitzonderingsgrond",
		"wobuitzonderingsgronden", "woouitzonderingsgrond", "woouitzonderingsgronden",
		"relevantewobgronden", "relevantewoogronden", "relevantegronden", "toegepastegrond",
		"toegepastegronden", "toegepastewobgronden", "toegepastewoogronden",
		"toegepasteuitzonderingsgronden", "toegepasteuitzonderingsgrond",
		"toegepasteweigeringsgronden", "grondslag", "grondslagen", "wettelijkegrondslag",
		"wettelijkegrond", "juridischegrondslag", "lakgrond", "lakgronden", "aflakgrond",
		"aflakgronden", "grondlakken", "lakcode", "lakcodes", "codering",
		"letteraanduidingweigeringsgrond", "artikelonderdeel", "wetsartikel", "wetsartikelen",
		"grondvoorweigering", "grondenvoorweigering", "grounds", "refusalgrounds",
		"grondvanweigering", "toegepasteartikelen", "toegepastartikel", "art", "redenweigering",
		"redenvanweigering", "relatieveweigeringsgrond", "absoluteweigeringsgrond",
		"relatieveweigeringsgronden", "absoluteweigeringsgronden",
	}},
	ColumnSource: {"source", []string{
		"publiekelink", "bron", "vindplaats", "vindplaatsreedsopenbarestukken",
		"vindplaatsreedsopenbaar", "vindplaatsopenbaar", "tevindenop", "tevindenbij",
		"tevindenbijop", "tevindenvia", "link", "url", "weblink", "hyperlink", "linknaarbron",
		"openbarebron", "linkreedsopenbaar", "publicklink", "publicatie", "publicatielink",
	}},
	ColumnRelated: {"related", []string{
		"gerelateerdid", "gerelateerd", "gerelateerddocument", "gerelateerdaan", "dubbelmet",
		"dubbelvan", "duplicaatvan", "dubbelenummer", "zieook", "ziedocument", "zienummer", "zienr",
		"relatedid",
	}},
	ColumnThread: {"thread", []string{"emailthreadid", "threadid", "thread"}},
	ColumnFamily: {"family", []string{"familyid", "family"}},
	ColumnMatter: {"matter", []string{"matter"}},
	ColumnFileType: {"file-type", []string{
		"filetype", "bestandstype", "typebestand", "bestandsformaat", "extensie",
		"bestandsextensie",
	}},
	ColumnSuspended: {"suspended", []string{"opgeschort", "opschorting", "suspended"}},
	ColumnNote: {"note", []string{
		"toelichting", "opmerking", "opmerkingen", "bijzonderheden", "motivering", "motivatie",
		"notitie", "notities", "remark", "remarks", "note",
	}},
	ColumnCase:            {"case", []string{"zaaknummer", "zaaknr", "zaakid", "zaak", "zaaknummers"}},
	ColumnEmails:          {"emails", []string{"aantalemails", "aantalmails", "aantalemailberichten"}},
	ColumnGround:          {"ground", nil},
	ColumnAssessmentCross: {"assessment-cross", nil},
	ColumnOther: {"other", []string{
		"afzender", "afzenders", "afz", "van", "verzender", "auteur", "opsteller", "ontvanger",
		"ontvangers", "aan", "naar", "geadresseerde", "ontvangercc", "cc", "bcc",
		"afzenderviceversa", "ontvangerviceversa", "afkomstigvan", "soort", "soortdocument",
		"soortstuk", "documentsoort", "documenttype", "typedocument", "typestuk", "type",
		"categorie", "tijd", "tijdstip", "organisatie", "organisaties", "bestuursorgaan",
		"ministerie", "directie", "afdeling", "map", "mapnr", "mapnummer", "mapnaam",
		"mapnrenmapnaam", "dossier", "dossiernummer", "kenmerk", "bijlage", "bijlagen", "bijlages",
		"belanghebbende", "belanghebbenden", "betrokkenpartij", "betrokkenpartij1",
		"betrokkenpartij2", "aantalpaginas", "aantalbladzijden", "paginas", "pagina", "versie",
		"taal", "procesinfo", "procesinformatie", "onderdeel", "deelverzoek", "zienswijze",
		"beoordelaar", "from", "to", "author", "pages", "productiehuis", "verzoek", "status",
	}},
}

// ColumnKinds yields the kinds of columns that have a code.
func ColumnKinds() iter.Seq[ColumnKind] {
	return func(yield func(ColumnKind) bool) {
		for k := ColumnNumber; k <= ColumnOther; k++ {
			if !yield(k) {
				return
			}
		}
	}
}

// String returns the code of a kind ("grounds"), and "" for one that has none.
func (k ColumnKind) String() string {
	if int(k) >= len(columnNames) {
		return ""
	}
	return columnNames[k].code
}

// Headings yields the headings by which a kind of column is known: letters and
// figures only, lower case. The heading of a list is compared so.
func (k ColumnKind) Headings() iter.Seq[string] {
	return func(yield func(string) bool) {
		if int(k) >= len(columnNames) {
			return
		}
		for _, h := range columnNames[k].headings {
			if !yield(h) {
				return
			}
		}
	}
}

var kindOfHeading = func() map[string]ColumnKind {
	m := map[string]ColumnKind{}
	for k := range ColumnKinds() {
		for h := range k.Headings() {
			m[h] = k
		}
	}
	return m
}()
