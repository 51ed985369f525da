package zgw

// UnmarshalJSON reads the settings of a ZAAKTYPE of the Catalogi API.
func (z *ZaakType) UnmarshalJSON(b []byte) error {
	return read(b, z, func(z *ZaakType) keys {
		return keys{
			"doorlooptijd":                    span(&z.Doorlooptijd),
			"servicenorm":                     span(&z.Servicenorm),
			"verlengingMogelijk":              answer(&z.VerlengingMogelijk),
			"verlengingstermijn":              span(&z.Verlengingstermijn),
			"opschortingEnAanhoudingMogelijk": answer(&z.OpschortingEnAanhoudingMogelijk),
		}
	})
}

// UnmarshalJSON reads the setting of a BESLUITTYPE of the Catalogi API.
func (d *BesluitType) UnmarshalJSON(b []byte) error {
	return read(b, d, func(d *BesluitType) keys {
		return keys{"reactietermijn": span(&d.Reactietermijn)}
	})
}
