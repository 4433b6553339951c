// Le nom de l’application. Sans autre consigne, `go build` le donne au programme.
module web

// Le plus ancien Go qui sache la compiler.
go 1.22
