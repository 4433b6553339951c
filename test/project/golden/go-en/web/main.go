// `main` is a program of its own; other names are parts for other programs.
package main

import (
	"io"
	"log"
	"net/http"
)

// What the page says. Change it, then build the image again.
const greeting = "Hello World!"

// Whoever asks for the page `/` gets the greeting, as plain text; any other page is not there.
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
	// No address before the colon means every network interface. With 127.0.0.1, only programs inside the container could reach it.
	log.Fatal(http.ListenAndServe(":8000", nil))
}
