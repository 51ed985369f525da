package ground

var wooTable []cell
