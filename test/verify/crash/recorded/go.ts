import type { Recorded } from './recorded.js';

const usual = `FROM golang:1.24 AS build
WORKDIR /src
COPY . .
ENV CGO_ENABLED=0
RUN go build  -o /server .

FROM scratch
COPY --from=build /server /server
EXPOSE 8080
CMD ["/server"]
`;

const shared = `module example.org/bicycles

go 1.22
`;

/** What was really said, and what must be said of it. */
export const goRecorded: readonly Recorded[] = [
  {
    of: 'a panic',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import (
	"fmt"
	"os"
)

func main() {
	args := os.Args[1:]
	fmt.Println(args[3])
}
`,
    },
    log: `panic: runtime error: index out of range [3] with length 0

goroutine 1 [running]:
main.main()
	/src/main.go:10 +0x9a
`,
    at: 'main.go:10',
    tells: /panic: runtime error: index out of range \[3\] with length 0[\s\S]*args\[3\]/,
  },
  {
    of: 'a panic, where paths are trimmed',
    files: {
      Dockerfile: `FROM golang:1.24 AS build
WORKDIR /src
COPY . .
ENV CGO_ENABLED=0
RUN go build -trimpath -o /server .

FROM scratch
COPY --from=build /server /server
EXPOSE 8080
CMD ["/server"]
`,
      'go.mod': shared,
      'main.go': `package main

import (
	"fmt"
)

func main() {
	var m map[string]int
	m["a"] = 1
	fmt.Println(m)
}
`,
    },
    log: `panic: assignment to entry in nil map

goroutine 1 [running]:
main.main()
	example.org/bicycles/main.go:9 +0x28
`,
    at: 'main.go:9',
    tells: /panic: assignment to entry in nil map/,
  },
  {
    of: 'an address without its colon',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import (
	"fmt"
	"log"
	"net/http"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "x") })
	log.Fatal(http.ListenAndServe("8080", nil))
}
`,
    },
    log: `2026/11/29 12:37:19 listen tcp: address 8080: missing port in address
`,
    at: 'main.go:11',
    tells: /listen tcp: address 8080: missing port in address[\s\S]*ListenAndServe\(":8080", nil\)/,
  },
  {
    of: 'a database that is not there',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import (
	"log"
	"net"
)

func main() {
	_, err := net.Dial("tcp", "db:5432")
	if err != nil {
		log.Fatal(err)
	}
}
`,
    },
    log: `2026/11/29 12:37:19 dial tcp: lookup db on 10.255.255.53:53: no such host
`,
    at: 'main.go:9',
    tells: /lookup db[\s\S]*looks for another machine/,
  },
  {
    of: 'a database on localhost',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import (
	"net"
)

func main() {
	_, err := net.Dial("tcp", "localhost:5432")
	if err != nil {
		panic(err)
	}
}
`,
    },
    log: `panic: dial tcp [::1]:5432: connect: connection refused

goroutine 1 [running]:
main.main()
	/src/main.go:10 +0x45
`,
    at: 'main.go:10',
    tells: /connection refused[\s\S]*localhost is the container itself/,
  },
  {
    of: 'a template that the last stage lacks',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import (
	"html/template"
)

func main() {
	t := template.Must(template.ParseFiles("templates/index.html"))
	t.Execute(nil, nil)
}
`,
    },
    log: `panic: open templates/index.html: no such file or directory

goroutine 1 [running]:
html/template.Must(...)
	/usr/local/go/src/html/template/template.go:368
main.main()
	/src/main.go:8 +0x66
`,
    at: 'main.go:8',
    tells: /“templates\/index\.html” is not in the image/,
  },
  {
    of: 'a port that is taken',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import (
	"log"
	"net/http"
	"time"
)

func main() {
	go http.ListenAndServe(":8080", nil)
	time.Sleep(time.Second)
	log.Fatal(http.ListenAndServe(":8080", nil))
}
`,
    },
    log: `2026/11/29 12:37:24 listen tcp :8080: bind: address already in use
`,
    tells: /address already in use[\s\S]*Start it once/,
  },
  {
    of: 'an error of its own',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import (
	"fmt"
)

func main() {
	panic(fmt.Errorf("no configuration in %s", "app.yaml"))
}
`,
    },
    log: `panic: no configuration in app.yaml

goroutine 1 [running]:
main.main()
	/src/main.go:8 +0x58
`,
    at: 'main.go:8',
    tells: /panic: no configuration in app\.yaml/,
  },
  {
    of: 'an address without a colon, beside a line that only says the port',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import (
	"log"
	"net/http"
)

func main() {
	log.Println("Listening on port 8000")
	log.Fatal(http.ListenAndServe("8000", nil))
}
`,
    },
    log: `2026/11/30 20:38:49 Listening on port 8000
2026/11/30 20:38:49 listen tcp: address 8000: missing port in address
`,
    at: 'main.go:10',
    tells: /colon before its port/,
  },
  {
    of: 'a file that is not in the image',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import (
	"log"
	"os"
)

func main() {
	log.Println("Reading greeting.txt")
	if _, err := os.ReadFile("greeting.txt"); err != nil {
		log.Fatal(err)
	}
}
`,
    },
    log: `2026/11/30 20:39:13 Reading greeting.txt
2026/11/30 20:39:13 open greeting.txt: no such file or directory
`,
    at: 'main.go:10',
    tells: /The file “greeting\.txt” is not in the image/,
  },
  {
    of: 'a server in the background',
    code: 'APP_EXITED',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import "net/http"

func main() {
	go http.ListenAndServe(":8080", nil)
}
`,
    },
    log: '',
    at: 'main.go:6',
    tells: /Leave “go” out: http\.ListenAndServe\(":8080", nil\)$/,
  },
  {
    of: 'a server that nothing starts',
    code: 'APP_EXITED',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import "net/http"

func main() {
	http.HandleFunc("/", answer)
}
`,
    },
    log: '',
    at: 'main.go:6',
    tells: /Add as the last line of main: log\.Fatal\(http\.ListenAndServe\(":8080", nil\)\)$/,
  },
  {
    of: 'a program that is done',
    code: 'APP_EXITED',
    files: { Dockerfile: usual, 'go.mod': shared, 'main.go': 'package main\n\nfunc main() {}\n' },
    log: '',
    tells: /ended by itself/,
  },
  {
    of: 'the page of another path',
    code: 'HTTP_STATUS',
    number: 404,
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import "net/http"

func main() {
	http.HandleFunc("/hello", answer)
	http.ListenAndServe(":8080", nil)
}
`,
    },
    log: '',
    at: 'main.go:6',
    tells:
      /only page that the program has is \/hello[\s\S]*Write: http\.HandleFunc\("\/", answer\)$/,
  },
  {
    of: 'a panic behind the page',
    code: 'BAD_RESPONSE',
    files: {
      Dockerfile: usual,
      'go.mod': shared,
      'main.go': `package main

import (
	"io"
	"net/http"
	"strings"
)

func answer(response http.ResponseWriter, request *http.Request) {
	words := strings.Fields("Hello World!")
	io.WriteString(response, words[2])
}

func main() {
	http.HandleFunc("/", answer)
	http.ListenAndServe(":8080", nil)
}
`,
    },
    log: `2026/11/30 20:38:50 http: panic serving 172.18.0.1:40210: runtime error: index out of range [2] with length 2
goroutine 19 [running]:
net/http.(*conn).serve.func1()
	/usr/lib/go-1.27/src/net/http/server.go:1943 +0xd3
panic({0x86c2e0?, 0x3b569283a1e0?})
	/usr/lib/go-1.27/src/runtime/panic.go:783 +0x132
main.answer({0x947358, 0x3b5692caaf00}, 0x3b569295d900)
	/src/main.go:11 +0x145
net/http.HandlerFunc.ServeHTTP(0x4809f9?, {0x947358?, 0x3b5692caaf00?}, 0x61175a?)
	/usr/lib/go-1.27/src/net/http/server.go:2358 +0x29
`,
    at: 'main.go:11',
    tells:
      /closes the connection without an answer\. The error: “panic: runtime error: index out of range \[2\] with length 2”[\s\S]*Fix that line/,
  },
];
