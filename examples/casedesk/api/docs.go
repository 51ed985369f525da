package api

func (a *API) documentation() []route { return nil }
