package ground

// wobTable is law: articles 10 and 11 of the Wob, a line for each thing the
// act says. A ground that is not mentioned for a kind of information has no
// cell there.
var wobTable = []cell{
	on("10.1.a", everywhere, MustRefuse, wob10_1),

	on("10.1.b", everywhere, MustRefuse, wob10_1),

	off("10.1.c", everywhere, wob10_1_c).unless(SuppliedInConfidence, BusinessData),
	off("10.1.c", emissions, wob10_4_1),
	on("10.1.c", ordinary, MustRefuse, wob10_1),
	on("10.1.c", environmental, Weigh, wob10_4_2),

	off("10.1.d", everywhere, wob10_1_d).when(ClearlyNoInfringement),
	off("10.1.d", emissions, wob10_4_1),
	on("10.1.d", noEmissions, MustRefuse, wob10_1),

	on("10.2.a", everywhere, Weigh, wob10_2),

	off("10.2.b", onlyEnv, wob10_5).not(ConfidentialActs),
	on("10.2.b", ordinary, Weigh, wob10_2),
	on("10.2.b", onlyEnv, Weigh, wob10_2, wob10_5),

	on("10.2.c", everywhere, Weigh, wob10_2),

	on("10.2.d", everywhere, Weigh, wob10_2),

	off("10.2.e", everywhere, wob10_3).when(Consent),
	off("10.2.e", emissions, wob10_4_1),
	on("10.2.e", noEmissions, Weigh, wob10_2),

	off("10.2.f", everywhere, wob10_2_f).when(AddresseeHasIt),
	on("10.2.f", everywhere, Weigh, wob10_2),

	off("10.2.g", onlyEnv, wob10_6),
	on("10.2.g", ordinary, Weigh, wob10_2),

	off("10.7.a", ordinary, wob10_7),
	off("10.7.a", emissions, wob10_4_1),
	on("10.7.a", environmental, Weigh, wob10_7),

	off("10.7.b", ordinary, wob10_7),
	on("10.7.b", onlyEnv, Weigh, wob10_7),

	off("11.1", everywhere, wob11_1).unless(InternalDeliberation, PersonalView),
	on("11.1", ordinary, MustRefuse, wob11_1),
	on("11.1", onlyEnv, Weigh, wob11_4),
}

// wobExtras is what the act and the case law add where a ground is in force.
var wobExtras = []extra{
	{grounds: "10", where: emissions, show: by(wobShowEmissions)},
	{grounds: "10.1.c", where: environmental, show: by(wobShowWeighing)},
	{grounds: "10.2", where: everywhere, show: by(wobShowWeighing)},
	{grounds: "10.7", where: onlyEnv, show: by(wobShowWeighing)},
	{grounds: "10.2.f", where: everywhere, show: by(wobShowTemporary)},
	{grounds: "10.2.g", where: ordinary, show: by(wobShowHarm)},
	{
		grounds: "10.1.c", where: noEmissions, caveats: by(wobConfidenceDropped),
		condition: condition{all: facts(Consent)},
	},
	{
		grounds: "10.1.d", where: noEmissions, caveats: by(wobConsentSpecial),
		condition: condition{all: facts(Consent)},
	},

	{grounds: "11.1", where: everywhere, show: by(wobShowDeliberation, wobShowAnonymised)},
	{grounds: "11.1", where: onlyEnv, show: by(wobShowViews)},
	{grounds: "11.1", where: ordinary, form: NonTraceable, by: by(wob11_2_1)},
	{grounds: "11.1", where: onlyEnv, form: NonTraceable, by: by(wob11_4)},
	{grounds: "11.1", where: ordinary, form: Traceable, by: by(wob11_2_2), condition: condition{all: facts(Consent)}},
	{grounds: "11.1", where: onlyEnv, form: Traceable, by: by(wob11_4_3), condition: condition{all: facts(Consent)}},
	{
		grounds: "11.1", where: everywhere, form: Traceable, by: by(wob11_3),
		condition: condition{all: facts(CommitteeAnnounced)},
	},
}
