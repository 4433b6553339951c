// `main` est un programme à lui seul ; les autres noms sont des pièces pour d’autres programmes.
package main

import (
	"io"
	"log"
	"net/http"
)

// Ce que dit la page. Changez-le, puis reconstruisez l’image.
const greeting = "Hello World!"

// Qui demande la page `/` reçoit le message d’accueil, en texte brut ; les autres pages n’existent pas.
func answer(response http.ResponseWriter, request *http.Request) {
	log.Println(request.Method, request.URL)
	if request.URL.Path != "/" {
		http.NotFound(response, request)
		return
	}
	response.Header().Set("Content-Type", "text/plain; charset=utf-8")
	io.WriteString(response, greeting)
}

func main() {
	http.HandleFunc("/", answer)
	log.Println("Listening on port 8000")
	// Aucune adresse devant le deux-points veut dire toutes les interfaces réseau. Avec 127.0.0.1, seuls les programmes du conteneur pourraient l’atteindre.
	log.Fatal(http.ListenAndServe(":8000", nil))
}
