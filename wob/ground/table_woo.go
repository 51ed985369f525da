package ground

// wooTable is law: articles 5.1 to 5.4a of the Woo, a line for each thing the
// act says.
var wooTable = []cell{
	off("5.1.1.a", emissions, woo5_1_7),
	on("5.1.1.a", noEmissions, MustRefuse, woo5_1_1),

	off("5.1.1.b", emissions, woo5_1_7),
	on("5.1.1.b", noEmissions, MustRefuse, woo5_1_1),

	off("5.1.1.c", everywhere, woo5_1_1_c).unless(SuppliedInConfidence, BusinessData),
	off("5.1.1.c", emissions, woo5_1_7).byDefault(readingEmissions),
	off("5.1.1.c", onlyEnv, woo5_1_6).not(SeriousHarm),
	on("5.1.1.c", ordinary, MustRefuse, woo5_1_1),
	on("5.1.1.c", onlyEnv, Weigh, woo5_1_6),

	off("5.1.1.d", everywhere, woo5_1_1_d).whenAny(ExpressConsent, ManifestlyPublic),
	off("5.1.1.d", emissions, woo5_1_7),
	on("5.1.1.d", noEmissions, MustRefuse, woo5_1_1),

	off("5.1.1.e", everywhere, woo5_1_1_e).when(ClearlyNoInfringement),
	off("5.1.1.e", emissions, woo5_1_7),
	on("5.1.1.e", noEmissions, MustRefuse, woo5_1_1),

	off("5.1.2.a", emissions, woo5_1_7),
	on("5.1.2.a", noEmissions, Weigh, woo5_1_2),

	off("5.1.2.b", onlyEnv, woo5_1_2_b).not(ConfidentialActs),
	off("5.1.2.b", emissions, woo5_1_7),
	on("5.1.2.b", ordinary, Weigh, woo5_1_2),
	on("5.1.2.b", environmental, Weigh, woo5_1_2, woo5_1_2_b),

	off("5.1.2.c", emissions, woo5_1_7),
	on("5.1.2.c", noEmissions, Weigh, woo5_1_2),

	off("5.1.2.d", emissions, woo5_1_7),
	on("5.1.2.d", noEmissions, Weigh, woo5_1_2),

	off("5.1.2.e", emissions, woo5_1_7),
	on("5.1.2.e", noEmissions, Weigh, woo5_1_2),

	off("5.1.2.f", everywhere, woo5_1_2_f).not(BusinessData),
	off("5.1.2.f", everywhere, woo5_1_2_f).when(BusinessData, SuppliedInConfidence),
	off("5.1.2.f", emissions, woo5_1_7),
	on("5.1.2.f", noEmissions, Weigh, woo5_1_2),

	off("5.1.2.g", emissions, woo5_1_7),
	on("5.1.2.g", noEmissions, Weigh, woo5_1_2),

	off("5.1.2.h", emissions, woo5_1_7),
	on("5.1.2.h", noEmissions, Weigh, woo5_1_2),

	off("5.1.2.i", emissions, woo5_1_7),
	on("5.1.2.i", noEmissions, Weigh, woo5_1_2),

	off("5.1.4", everywhere, woo5_1_4).when(AddresseeHasIt),
	on("5.1.4", everywhere, Weigh, woo5_1_4),

	off("5.1.5", onlyEnv, woo5_1_5),
	on("5.1.5", ordinary, Weigh, woo5_1_5),

	off("5.1.6", everywhere, woo5_1_1_c).unless(SuppliedInConfidence, BusinessData),
	off("5.1.6", ordinary, woo5_1_6),
	off("5.1.6", emissions, woo5_1_7).byDefault(readingEmissions),
	off("5.1.6", onlyEnv, woo5_1_6).not(SeriousHarm),
	on("5.1.6", onlyEnv, Weigh, woo5_1_6),

	off("5.2.1", everywhere, woo5_2_1).unless(InternalDeliberation, PersonalView),
	on("5.2.1", ordinary, MustRefuse, woo5_2_1),
	on("5.2.1", onlyEnv, Weigh, woo5_2_4),

	off("5.4", everywhere, woo5_4).when(FormationCompleted),
	on("5.4", everywhere, MustRefuse, woo5_4),

	on("5.4a", everywhere, MustRefuse, woo5_4a_1),
}

// wooExtras is what the act adds where a ground is in force.
var wooExtras = []extra{
	{grounds: "5.1.1.c", where: onlyEnv, show: by(wooShowSerious)},
	{grounds: "5.1.6", where: onlyEnv, show: by(wooShowSerious)},
	{grounds: "5.1.2", where: noEmissions, show: by(wooShowExpress)},
	{grounds: "5.1.4", where: everywhere, show: by(wooShowTerm)},
	{grounds: "5.1.5", where: ordinary, show: by(wooShowHarm, wooShowAlone)},
	{grounds: "5.4", where: everywhere, show: by(wooShowFormation)},
	{
		grounds: "5.1.1.c", where: noEmissions, caveats: by(wooConfidenceDropped),
		condition: condition{all: facts(Consent)},
	},
	{
		grounds: "5.1.2.e", where: noEmissions, caveats: by(wooNoConsentRule),
		condition: condition{all: facts(Consent)},
	},

	{
		grounds: "5.1.2", where: noEmissions, show: by(wooShowAge),
		condition: condition{all: facts(OlderThanFiveYears)},
	},
	{grounds: "5.1.5", where: ordinary, show: by(wooShowAge), condition: condition{all: facts(OlderThanFiveYears)}},
	{grounds: "5.2.1", where: everywhere, show: by(wooShowAge), condition: condition{all: facts(OlderThanFiveYears)}},

	{grounds: "5.2.1", where: everywhere, show: by(wooShowDeliberation, wooShowAnonymised)},
	{grounds: "5.2.1", where: onlyEnv, show: by(wooShowViews)},
	{
		grounds: "5.2.1", where: everywhere, show: by(wooShowDisproportionate),
		condition: condition{all: facts(FormalDecision, DeliberationHarmed)},
	},
	{grounds: "5.2.1", where: ordinary, form: NonTraceable, by: by(woo5_2_2_1)},
	{grounds: "5.2.1", where: onlyEnv, form: NonTraceable, by: by(woo5_2_4)},
	{
		grounds: "5.2.1", where: everywhere, form: OwedNonTraceable, by: by(woo5_2_3),
		condition: condition{all: facts(FormalDecision), none: facts(DeliberationHarmed)},
	},
	{
		grounds: "5.2.1", where: ordinary, form: Traceable, by: by(woo5_2_2_2),
		condition: condition{all: facts(Consent)},
	},
	{
		grounds: "5.2.1", where: onlyEnv, form: Traceable, by: by(woo5_2_4_3),
		condition: condition{all: facts(Consent)},
	},
}
