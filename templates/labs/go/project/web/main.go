// <%- words.package %>
package main

import (
	"io"
	"log"
	"net/http"
)

// <%- words.greeting %>
const greeting = "<%- string(answers.greeting) %>"

// <%- words.answer %>
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
	// <%- words.main %>
	log.Fatal(http.ListenAndServe(":8000", nil))
}
