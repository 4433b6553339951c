# Flask answers what browsers ask for.
from flask import Flask

# The library redis speaks with a Redis database.
from redis import Redis

# The application. Flask wants to know where it lives: in this file.
app = Flask(__name__)

# The database. Its host name is the name of its service in compose.yaml.
store = Redis(host="redis", port=6379)

# What the page says. Change it, then build the image again.
GREETING = "Hello World!"


# Whoever asks for the page `/` gets the greeting and the count, as plain text.
@app.route("/")
def hello_world():
    # The database adds one, and answers what it has counted; nothing is kept here.
    visits = store.incr("visits")
    page = f"{GREETING}\nVisits: {visits}\n"
    return page, {"Content-Type": "text/plain; charset=utf-8"}


# 0.0.0.0 means every network interface. With 127.0.0.1, only programs inside the container could reach it.
if __name__ == "__main__":
    app.run(host="0.0.0.0", port=5000)
