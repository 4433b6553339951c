# Flask répond à ce que demandent les navigateurs.
from flask import Flask

# La bibliothèque redis parle avec une base de données Redis.
from redis import Redis

# L’application. Flask veut savoir où elle se trouve : dans ce fichier.
app = Flask(__name__)

# La base de données. Le nom de son hôte est celui de son service dans compose.yaml.
store = Redis(host="redis", port=6379)

# Ce que dit la page. Changez-le, puis reconstruisez l’image.
GREETING = "Hello World!"


# Qui demande la page `/` reçoit le message d’accueil et le compte, en texte brut.
@app.route("/")
def hello_world():
    # La base ajoute un, et répond ce qu’elle a compté ; rien n’est gardé ici.
    visits = store.incr("visits")
    page = f"{GREETING}\nVisites : {visits}\n"
    return page, {"Content-Type": "text/plain; charset=utf-8"}


# 0.0.0.0 veut dire toutes les interfaces réseau. Avec 127.0.0.1, seuls les programmes du conteneur pourraient l’atteindre.
if __name__ == "__main__":
    app.run(host="0.0.0.0", port=5000)
