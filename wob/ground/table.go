package ground

type cell struct{}

var wobTable []cell
