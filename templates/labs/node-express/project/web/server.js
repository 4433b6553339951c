// <%- words.express %>
const express = require("express");

// <%- words.greeting %>
const GREETING = "<%- string(answers.greeting) %>";

const app = express();

// <%- words.requests %>
app.use((request, response, next) => {
  console.log(request.method, request.url);
  next();
});

// <%- words.route %>
app.get("/", (request, response) => {
  response.type("text/plain").send(GREETING);
});

// <%- words.listening %>
const server = app.listen(3000, "0.0.0.0", (error) => {
  if (error) throw error;
  console.log("Listening on port 3000");
});

// <%- words.sigterm %>
process.on("SIGTERM", () => server.close());
