// Express answers what browsers ask for.
const express = require("express");

// What the page says. Change it, then build the image again.
const GREETING = "Hello World!";

const app = express();

// Print a line for each request, how and what is asked, and pass it on. `docker logs` shows them all.
app.use((request, response, next) => {
  console.log(request.method, request.url);
  next();
});

// Whoever asks for the page `/` gets the greeting, as plain text.
app.get("/", (request, response) => {
  response.type("text/plain").send(GREETING);
});

// 0.0.0.0 means every network interface. With 127.0.0.1, only programs inside the container could reach it.
const server = app.listen(3000, "0.0.0.0", (error) => {
  if (error) throw error;
  console.log("Listening on port 3000");
});

// `docker stop` sends SIGTERM: take no new requests, and end. Without this line the engine would kill it after 10 seconds.
process.on("SIGTERM", () => server.close());
