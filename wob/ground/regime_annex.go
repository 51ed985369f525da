package ground

// annex is the annex to art. 8.8 Woo, in its own words, as it read on 1 August
// 2022 and on 20 February 2026. A row that reads the same on both days stands
// once; of an entry that changed each text has its own.
var annex = [...]annexRow{
	{
		"Aanbestedingswet 2012", bothTexts, "BWBR0032203",
		"2.53, derde lid",
		"voor zover openbaarmaking van informatie schade zou toebrengen aan de " +
			"gerechtvaardigde economische belangen van een onderneming",
	},
	{
		"Aanbestedingswet 2012", bothTexts, "BWBR0032203",
		"2.57, eerste lid",
		"voor zover het door de ondernemer als vertrouwelijk aangemerkte informatie betreft",
	},
	{
		"Aanbestedingswet 2012", bothTexts, "BWBR0032203",
		"2.57, tweede lid",
		"voor zover de informatie kan worden gebruikt om de mededinging te vervalsen",
	},
	{"Aanbestedingswet 2012", bothTexts, "BWBR0032203", "2.138, onderdelen b, c en d, en 2.163", ""},
	{
		"Aanbestedingswet op defensie- en veiligheidsgebied", bothTexts, "BWBR0032898",
		"2.36, derde lid",
		"voor zover openbaarmaking van informatie schade zou toebrengen aan de " +
			"gerechtvaardigde economische belangen van een onderneming",
	},
	{
		"Aanbestedingswet op defensie- en veiligheidsgebied", bothTexts, "BWBR0032898",
		"2.41, eerste lid",
		"voor zover het door de ondernemer als vertrouwelijk aangemerkte informatie betreft",
	},
	{
		"Aanbestedingswet op defensie- en veiligheidsgebied", bothTexts, "BWBR0032898",
		"2.41, tweede lid",
		"voor zover de informatie kan worden gebruikt om de mededinging te vervalsen",
	},
	{
		"Aanbestedingswet op defensie- en veiligheidsgebied", bothTexts, "BWBR0032898",
		"2.95, onderdelen b, c en d, en 2.127, onderdelen b, c en d",
		"",
	},
	{"Advocatenwet", text2022, "BWBR0002093", "8, 8a, 8b en 45a", ""},
	{"Advocatenwet", text2026 | reachOpen, "BWBR0002093", "8, 8a, 8b", ""},
	{
		"Advocatenwet", text2026, "BWBR0002093",
		"19, tweede lid",
		"voor zover met gesloten deuren vergaderd wordt",
	},
	{"Advocatenwet", text2026, "BWBR0002093", "45a", ""},
	{
		"Algemene wet bestuursrecht", bothTexts | reachOpen, "BWBR0005537",
		"3:11, 3:44",
		"voor zover betrekking hebbend op de terinzagelegging van andere documenten dan " +
			"beschikkingen",
	},
	{
		"Algemene wet bestuursrecht", bothTexts, "BWBR0005537",
		"8:79",
		"voor zover bij het bestuursorgaan berustende documenten zijn opgesteld als processtuk",
	},
	{
		"Algemene wet bestuursrecht", bothTexts | reachOpen, "BWBR0005537",
		"9:36, vijfde lid, en 9:36a",
		"voor zover de documenten berusten bij de ombudsman",
	},
	{"Algemene wet inzake rijksbelastingen", bothTexts, "BWBR0002320", "67", ""},
	{"Arbeidsomstandighedenwet", bothTexts, "BWBR0010346", "7 en 26", ""},
	{"Arbeidstijdenwet", bothTexts, "BWBR0007671", "8:4", ""},
	{"Archiefwet 1995", bothTexts, "BWBR0007376", "14 tot en met 17", ""},
	{"Bankwet 1998", bothTexts, "BWBR0009508", "20", ""},
	{"Bekendmakingswet", bothTexts, "BWBR0004287", "13", ""},
	{"Burgerlijk Wetboek", bothTexts, "BWBR0005290", "457 en 458 van Boek 7", ""},
	{
		"Comptabiliteitswet 2016", bothTexts, "BWBR0039429",
		"hoofdstuk 7, paragraaf 5",
		"voor zover de documenten berusten bij de Algemene Rekenkamer",
	},
	{"Douane-en Accijnswet BES", bothTexts, "BWBR0029236", "2.156", ""},
	{"Elektriciteitswet 1998", text2022, "BWBR0009755", "7 en 78", ""},
	{"Gaswet", text2022, "BWBR0011440", "1h", ""},
	{
		"Gemeentewet", text2022, "BWBR0005416",
		"23, vierde en vijfde lid, 25, 55, 60, derde lid, 61c, 86 en 185, eerste en vijfde lid",
		"",
	},
	{
		"Gemeentewet", text2026, "BWBR0005416",
		"23, vierde, vijfde en zesde lid, tweede volzin, 60, derde lid, tweede volzin, 61c, " +
			"87, 88, 89 en artikel 185, eerste, derde en zesde lid",
		"",
	},
	{
		"Geneesmiddelenwet", text2022, "BWBR0021505",
		"100, zesde lid",
		"voor zover recepten in afwijking van artikel 5:20, tweede lid, van de Algemene wet " +
			"bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter zake waarvan de " +
			"betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding verplicht " +
			"is",
	},
	{
		"Geneesmiddelenwet", text2026, "BWBR0021505",
		"100, zevende lid",
		"voor zover recepten in afwijking van artikel 5:20, tweede lid, van de Algemene wet " +
			"bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter zake waarvan de " +
			"betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding verplicht " +
			"is",
	},
	{"Gerechtsdeurwaarderswet", text2022, "BWBR0012197", "1a", ""},
	{
		"Gerechtsdeurwaarderswet", text2026 | reachOpen, "BWBR0012197",
		"1a, 72 en 75",
		"voor zover met gesloten deuren vergaderd wordt",
	},
	{
		"Gezondheidswet", text2022, "BWBR0002202",
		"39, eerste lid, onderdeel b",
		"voor zover persoonsgegevens in afwijking van artikel 5:20, tweede lid, van de " +
			"Algemene wet bestuursrecht aan een aangewezen toezichthouder zijn verstrekt ter zake" +
			" waarvan de betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding" +
			" verplicht is",
	},
	{
		"Gezondheidswet", text2026, "BWBR0002202",
		"39, tweede lid",
		"voor zover dossiers in afwijking van artikel 5:20, tweede lid, van de Algemene wet " +
			"bestuursrecht aan een aangewezen toezichthouder zijn verstrekt ter zake waarvan de " +
			"betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding verplicht " +
			"is",
	},
	{"Handelsregisterwet 2007", bothTexts, "BWBR0021777", "21, 22, 23 en 28", ""},
	{
		"Implementatiewet EG-richtlijn infrastructuur ruimtelijke informatie", bothTexts, "BWBR0026158",
		"10, vierde lid, en 11",
		"",
	},
	{"Instellingswet Autoriteit Consument en Markt", bothTexts, "BWBR0033043", "7, 12u, 12v en 12w", ""},
	{"Invoerings- en aanpassingswet Wet op het financieel toezicht", bothTexts, "BWBR0020616", "13", ""},
	{"Invorderingswet 1990", bothTexts, "BWBR0004770", "67", ""},
	{
		"Jeugdwet", text2022, "BWBR0034925",
		"9.2, derde lid",
		"voor zover persoonsgegevens in afwijking van artikel 5:20, tweede lid, van de " +
			"Algemene wet bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter " +
			"zake waarvan de betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot " +
			"geheimhouding verplicht is",
	},
	{
		"Jeugdwet", text2026, "BWBR0034925",
		"9.2, vierde lid",
		"voor zover dossiers in afwijking van artikel 5:20, tweede lid, van de Algemene wet " +
			"bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter zake waarvan de " +
			"betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding verplicht " +
			"is",
	},
	{"Kadasterwet", bothTexts, "BWBR0004541", "hoofdstuk 7", ""},
	{"Kernenergiewet", bothTexts, "BWBR0002402", "68", ""},
	{
		"Kieswet", bothTexts, "BWBR0004627",
		"I 3, I 17, I 19, M 8, N 12, O 4, O 5, P 23, P 25, S 15, U 16, U 18 en Y 17a",
		"",
	},
	{"Participatiewet", bothTexts, "BWBR0015703", "65", ""},
	{"Pensioenwet", bothTexts, "BWBR0020809", "164, 185, 191 en 203 tot en met 208", ""},
	{"Pensioenwet BES", bothTexts, "BWBR0028712", "28", ""},
	{
		"Pensioen- en spaarfondsenwet, zoals deze luidde op 31 december 2006", bothTexts, "BWBR0002089",
		"20a",
		"",
	},
	{
		"Provinciewet", text2022, "BWBR0005645",
		"23, vierde en vijfde lid, 25, 55, 60, derde lid, 61c, 91 en 186, vijfde lid",
		"",
	},
	{
		"Provinciewet", text2026, "BWBR0005645",
		"23, vierde, vijfde en zesde lid, tweede volzin, 60, derde lid, tweede volzin, 61c, " +
			"84, 85, 86, en artikel 186, eerste, derde en zesde lid",
		"",
	},
	{"Registratiewet 1970", bothTexts, "BWBR0002739", "10", ""},
	{
		"Rijkswet Onderzoeksraad voor veiligheid", bothTexts, "BWBR0017613",
		"59, vijfde lid",
		"voor zover de documenten bij de Onderzoeksraad berusten, door de Onderzoeksraad aan " +
			"een ander bestuursorgaan zijn verstrekt, dan wel door een ander bestuursorgaan zijn " +
			"opgesteld ten behoeve van een door de Onderzoeksraad ingesteld onderzoek",
	},
	{"Sanctiewet 1977", bothTexts, "BWBR0003296", "10g en 10h", ""},
	{"Telecommunicatiewet", bothTexts, "BWBR0009950", "11a.2, derde lid", ""},
	{"TNO-wet", bothTexts, "BWBR0003906", "36", ""},
	{
		"Uitvoeringswet cyberbeveiligingsverordening", bothTexts, "BWBR0046349",
		"2, tweede lid, 3, derde lid, 4, zesde lid, en 5, zevende lid",
		"",
	},
	{"Waterschapswet", text2022, "BWBR0005108", "37 en 43", ""},
	{"Waterschapswet", text2026, "BWBR0005108", "35, vierde en vijfde lid, 55b, 55c en 55d", ""},
	{"Wegenverkeerswet 1994", bothTexts, "BWBR0006622", "43", ""},
	{
		"Wet algemene bepalingen burgerservicenummer", bothTexts, "BWBR0022428",
		"9 en 11, eerste lid, en paragraaf 4.2",
		"",
	},
	{"Wet basisregistratie adressen en gebouwen", bothTexts, "BWBR0023466", "32", ""},
	{"Wet basisregistratie grootschalige topografie", bothTexts, "BWBR0034026", "22", ""},
	{"Wet basisregistratie ondergrond", bothTexts, "", "24", ""},
	{
		"Wet basisregistratie personen", bothTexts, "BWBR0033715",
		"2.54, 2.55, 2.81, eerste en derde lid, hoofdstuk 3 en paragraaf 4.2.1",
		"",
	},
	{
		"Wet betreffende verplichte deelneming in een beroepspensioenregeling, zoals deze " +
			"luidde op 31 december 2005", bothTexts, "BWBR0002830",
		"18b",
		"",
	},
	{
		"Wet beveiliging netwerk- en informatiesystemen", bothTexts, "BWBR0041515",
		"20, zevende lid, 21, zesde lid, en 22, tweede lid",
		"",
	},
	{
		"Wet bevordering integriteitsbeoordelingen door het openbaar bestuur", bothTexts, "BWBR0013798",
		"20 en 28, tweede lid",
		"",
	},
	{"Wet controle op rechtspersonen", bothTexts, "BWBR0015049", "paragraaf 4", ""},
	{
		"Wet donorgegevens kunstmatige bevruchting", text2022, "BWBR0013642",
		"10, tweede lid",
		"voor zover gegevens in afwijking van artikel 5:20, tweede lid, van de Algemene wet " +
			"bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter zake waarvan de " +
			"betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding verplicht " +
			"is",
	},
	{
		"Wet donorgegevens kunstmatige bevruchting", text2026, "BWBR0013642",
		"10, derde lid",
		"voor zover gegevens in afwijking van artikel 5:20, tweede lid, van de Algemene wet " +
			"bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter zake waarvan de " +
			"betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding verplicht " +
			"is",
	},
	{"Wet educatie en beroepsonderwijs", text2022, "BWBR0007625", "7.2.10, zesde lid", ""},
	{"Wet educatie en beroepsonderwijs", text2026, "BWBR0007625", "1.5.3, vijfde lid", ""},
	{"Wet financiële betrekkingen buitenland 1994", bothTexts, "BWBR0006547", "8", ""},
	{"Wet financiële markten BES", bothTexts, "BWBR0030883", "1:20 en 1:21", ""},
	{"Wet financiering politieke partijen", bothTexts, "BWBR0033004", "25, vierde, vijfde en zesde lid", ""},
	{
		"Wet handhaving consumentenbescherming", bothTexts, "BWBR0020586",
		"2.24",
		"voor zover de documenten berusten bij de Autoriteit Consument en Markt",
	},
	{
		"Wet Huis voor klokkenluiders", text2022 | reachOpen, "BWBR0037852",
		"3i, 3j, 3k, vierde lid, 6, tweede lid en 17, zevende en achtste lid",
		"voor zover de informatie berust bij het Huis voor de klokkenluiders",
	},
	{"Wet justitiële en strafvorderlijke gegevens", bothTexts, "BWBR0014194", "titels 2 tot en met 3b", ""},
	{"Wet kinderopvang", bothTexts, "BWBR0017017", "1.57d", ""},
	{
		"Wet kwaliteit, klachten en geschillen zorg", bothTexts | reachOpen, "BWBR0037173",
		"9, zevende lid, en 23",
		"voor zover de zorginstelling werkzaam is onder de verantwoordelijkheid van een " +
			"bestuursorgaan",
	},
	{
		"Wet kwaliteit, klachten en geschillen zorg", text2022, "BWBR0037173",
		"24, vierde lid, en 25, derde lid",
		"voor zover gegevens of dossiers in afwijking van artikel 5:20, tweede lid, van de " +
			"Algemene wet bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter " +
			"zake waarvan de betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot " +
			"geheimhouding verplicht is",
	},
	{
		"Wet kwaliteit, klachten en geschillen zorg", text2026, "BWBR0037173",
		"24, vijfde lid, en 25, vierde lid",
		"voor zover gegevens of dossiers in afwijking van artikel 5:20, tweede lid, van de " +
			"Algemene wet bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter " +
			"zake waarvan de betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot " +
			"geheimhouding verplicht is",
	},
	{
		"Wet langdurige zorg", text2022, "BWBR0035917",
		"10.4.1, tweede lid",
		"voor zover dossiers in afwijking van artikel 5:20, tweede lid, van de Algemene wet " +
			"bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter zake waarvan de " +
			"betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding verplicht " +
			"is",
	},
	{
		"Wet langdurige zorg", text2026, "BWBR0035917",
		"10.4.1, derde lid",
		"voor zover dossiers in afwijking van artikel 5:20, tweede lid, van de Algemene wet " +
			"bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter zake waarvan de " +
			"betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding verplicht " +
			"is",
	},
	{"Wet luchtvaart", bothTexts, "BWBR0005555", "7.1 en 10.19", ""},
	{
		"Wet maatschappelijke ondersteuning 2015", text2022, "BWBR0035362",
		"4.3.1, tweede lid, en 6.1, derde lid",
		"voor zover persoonsgegevens in afwijking van artikel 5:20, tweede lid, van de " +
			"Algemene wet bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter " +
			"zake waarvan de betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot " +
			"geheimhouding verplicht is",
	},
	{
		"Wet maatschappelijke ondersteuning 2015", text2026, "BWBR0035362",
		"3a.2.1, derde lid, 4.3.1, derde lid, en 6.1, derde lid",
		"voor zover dossiers in afwijking van artikel 5:20, tweede lid, van de Algemene wet " +
			"bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter zake waarvan de " +
			"betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding verplicht " +
			"is",
	},
	{"Wet melding collectief ontslag", bothTexts, "BWBR0003026", "8", ""},
	{
		"Wet melding ongebruikelijke transacties, zoals deze luidde op 31 juli 2008", bothTexts, "BWBR0006331",
		"18",
		"",
	},
	{
		"Wet op de beroepen in de individuele gezondheidszorg", text2022, "BWBR0006251",
		"87, tweede lid",
		"voor zover persoonsgegevens in afwijking van artikel 5:20, tweede lid, van de " +
			"Algemene wet bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter " +
			"zake waarvan de betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot " +
			"geheimhouding verplicht is",
	},
	{
		"Wet op de beroepen in de individuele gezondheidszorg", text2026, "BWBR0006251",
		"87, derde lid",
		"voor zover dossiers in afwijking van artikel 5:20, tweede lid, van de Algemene wet " +
			"bestuursrecht aan een aangewezen toezichthouder zijn verstrekt, ter zake waarvan de " +
			"betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding verplicht " +
			"is",
	},
	{"Wet op de Nederlandse organisatie voor wetenschappelijk onderzoek", bothTexts, "BWBR0004191", "3a", ""},
	{
		"Wet op de parlementaire enquête 2008", bothTexts, "BWBR0023825",
		"hoofdstuk 8",
		"voor zover de documenten berusten bij de commissie, bedoeld in artikel 2, tweede " +
			"lid, van die wet of, met ingang van de dag waarop de enquête is beëindigd, berusten " +
			"bij de Eerste Kamer, Tweede Kamer of de verenigde vergadering der Staten-Generaal",
	},
	{"Wet op het Centraal bureau voor de statistiek", bothTexts, "BWBR0015926", "37 en 39 tot en met 42a", ""},
	{"Wet op het financieel toezicht", bothTexts, "BWBR0020368", "1:42 en afdeling 1.5.1", ""},
	{"Wet op het hoger onderwijs en wetenschappelijk onderzoek", bothTexts, "BWBR0005682", "1.25", ""},
	{"Wet op het notarisambt", text2022, "BWBR0010388", "5", ""},
	{
		"Wet op het notarisambt", text2026 | reachOpen, "BWBR0010388",
		"5, 76 en 79",
		"voor zover met gesloten deuren vergaderd wordt",
	},
	{"Wet op het onderwijstoezicht", bothTexts, "BWBR0013800", "6, vierde, zesde en zevende lid", ""},
	{
		"Wet open overheid", bothTexts | reachOpen, "BWBR0045754",
		"3.3, vijfde lid, onderdelen a en b, 4.2, derde lid, 5.4a en 7.5",
		"voor zover de documenten berusten bij het Adviescollege openbaarheid en " +
			"informatiehuishouding",
	},
	{"Wet opneming buitenlandse kinderen ter adoptie", bothTexts, "BWBR0004447", "17e en 17f", ""},
	{"Wet personenvervoer 2000", bothTexts, "BWBR0011470", "46, derde lid", ""},
	{"Wet politiegegevens", bothTexts, "BWBR0022463", "3, derde lid, en 7", ""},
	{"Wet register onderwijsdeelnemers", bothTexts, "BWBR0042012", "5 en 11 en de paragrafen 2.3 en 2.4", ""},
	{"Wet structuur uitvoeringsorganisatie werk en inkomen", bothTexts, "BWBR0013060", "74 en 75", ""},
	{
		"Wet ter voorkoming van witwassen en financieren van terrorisme", bothTexts, "BWBR0024282",
		"22 en 23",
		"",
	},
	{"Wet ter voorkoming van witwassen en financieren van terrorisme BES", bothTexts, "BWBR0030824", "1.5", ""},
	{
		"Wet toezicht accountantsorganisaties", bothTexts, "BWBR0019468",
		"43 en de hoofdstukken 5a, 5b en 5c",
		"",
	},
	{"Wet toezicht effectenverkeer 1995", bothTexts, "BWBR0007657", "31, 40 en 48a", ""},
	{"Wet toezicht financiële verslaggeving", bothTexts, "BWBR0020369", "2, 3 en 20", ""},
	{"Wet toezicht trustkantoren 2018", bothTexts, "", "hoofdstuk 7", ""},
	{"Wet tuchtrechtspraak accountants", bothTexts, "BWBR0024238", "21e en 29a", ""},
	{"Wet veiligheidsregio’s", bothTexts, "BWBR0027466", "49", ""},
	{"Wet verplichte beroepspensioenregeling", bothTexts, "BWBR0018831", "159, 180 en 197 tot en met 202", ""},
	{
		"Wet verplichte deelneming in een bedrijfstakpensioenfonds 2000", bothTexts, "BWBR0012092",
		"17, tweede lid, juncto artikel 204 van de Pensioenwet",
		"",
	},
	{
		"Wet verplichte geestelijke gezondheidszorg", text2022, "BWBR0040635",
		"13.1, derde lid",
		"voor zover het dossier in afwijking van artikel 5:20, tweede lid, van de Algemene " +
			"wet bestuursrecht aan een aangewezen toezichthouder is verstrekt, ter zake waarvan " +
			"de betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding " +
			"verplicht is",
	},
	{
		"Wet verplichte geestelijke gezondheidszorg", text2026, "BWBR0040635",
		"13.1, vierde lid",
		"voor zover het dossier in afwijking van artikel 5:20, tweede lid, van de Algemene " +
			"wet bestuursrecht aan een aangewezen toezichthouder is verstrekt, ter zake waarvan " +
			"de betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding " +
			"verplicht is",
	},
	{"Wet voortgezet onderwijs 2020", bothTexts, "BWBR0044212", "2.105, achtste lid", ""},
	{
		"Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten", text2022, "BWBR0040632",
		"60, derde lid",
		"voor zover het dossier in afwijking van artikel 5:20, tweede lid, van de Algemene " +
			"wet bestuursrecht aan een aangewezen toezichthouder is verstrekt, ter zake waarvan " +
			"de betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding " +
			"verplicht is",
	},
	{
		"Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten", text2026, "BWBR0040632",
		"60, vierde lid",
		"voor zover het dossier in afwijking van artikel 5:20, tweede lid, van de Algemene " +
			"wet bestuursrecht aan een aangewezen toezichthouder is verstrekt, ter zake waarvan " +
			"de betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding " +
			"verplicht is",
	},
	{
		"Wetboek van Burgerlijke rechtsvordering", bothTexts, "BWBR0001827",
		"29",
		"voor zover bij het bestuursorgaan berustende documenten zijn opgesteld als processtuk",
	},
	{
		"Wetboek van Strafvordering", bothTexts, "BWBR0001903",
		"30, 257h, tweede lid, 365, vierde en vijfde lid, en 415 juncto 365, vierde en vijfde" +
			" lid",
		"",
	},
	{"Zorgverzekeringswet", bothTexts, "BWBR0018450", "93", ""},
	{"Energiewet", text2026, "BWBR0050714", "5.22, 5.24 en 5.25", ""},
	{
		"Invoeringswet openbare lichamen Bonaire, Sint Eustatius en Saba", text2026, "BWBR0028063",
		"18.4.7h, zesde lid",
		"voor zover het dossier in afwijking van artikel 5:20, tweede lid, van de Algemene " +
			"wet bestuursrecht aan een aangewezen toezichthouder is verstrekt, ter zake waarvan " +
			"de betrokken beroepsbeoefenaar uit hoofde van zijn beroep tot geheimhouding " +
			"verplicht is",
	},
	{
		"Wet bescherming klokkenluiders", text2026 | reachOpen, "BWBR0037852",
		"1a, 3i, 3k, vierde lid, 6, tweede lid, en 17, zevende en achtste lid",
		"voor zover de informatie berust bij het Huis voor klokkenluiders",
	},
	{"Wet bevordering digitale weerbaarheid bedrijven", text2026, "BWBR0050130", "4, vierde lid", ""},
	{"Wet medische hulpmiddelen", text2026, "BWBR0042755", "9b", ""},
	{
		"Wet regels vervolgfuncties bewindspersonen", text2026, "BWBR0051611",
		"2, twaalfde lid, 3, vierde lid, en 4, vijfde lid",
		"",
	},
	{"Wet waardering onroerende zaken", text2026, "BWBR0007119", "40, 40a en 40b", ""},
}
