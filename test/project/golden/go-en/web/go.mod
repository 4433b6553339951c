// What the application is called. `go build` gives the program this name, unless told otherwise.
module web

// The oldest Go that can compile it.
go 1.22
