// Express répond à ce que demandent les navigateurs.
const express = require("express");

// Ce que dit la page. Changez-le, puis reconstruisez l’image.
const GREETING = "Hello World!";

const app = express();

// Afficher une ligne par demande, comment et quoi, puis passer la demande à la suite. `docker logs` les montre toutes.
app.use((request, response, next) => {
  console.log(request.method, request.url);
  next();
});

// Qui demande la page `/` reçoit le message d’accueil, en texte brut.
app.get("/", (request, response) => {
  response.type("text/plain").send(GREETING);
});

// 0.0.0.0 veut dire toutes les interfaces réseau. Avec 127.0.0.1, seuls les programmes du conteneur pourraient l’atteindre.
const server = app.listen(3000, "0.0.0.0", (error) => {
  if (error) throw error;
  console.log("Listening on port 3000");
});

// `docker stop` envoie SIGTERM : ne plus accepter de demandes, et finir. Sans cette ligne, le moteur tuerait le programme après 10 secondes.
process.on("SIGTERM", () => server.close());
