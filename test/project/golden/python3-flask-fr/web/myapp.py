# Flask répond à ce que demandent les navigateurs.
from flask import Flask

# L’application. Flask veut savoir où elle se trouve : dans ce fichier.
app = Flask(__name__)

# Ce que dit la page. Changez-le, puis reconstruisez l’image.
GREETING = "Hello World!"


# Qui demande la page `/` reçoit le message d’accueil, en texte brut.
@app.route("/")
def hello_world():
    return GREETING, {"Content-Type": "text/plain; charset=utf-8"}


# 0.0.0.0 veut dire toutes les interfaces réseau. Avec 127.0.0.1, seuls les programmes du conteneur pourraient l’atteindre.
if __name__ == "__main__":
    app.run(host="0.0.0.0", port=5000)
