# Flask answers what browsers ask for.
from flask import Flask

# The application. Flask wants to know where it lives: in this file.
app = Flask(__name__)

# What the page says. Change it, then build the image again.
GREETING = "Hello World!"


# Whoever asks for the page `/` gets the greeting, as plain text.
@app.route("/")
def hello_world():
    return GREETING, {"Content-Type": "text/plain; charset=utf-8"}


# 0.0.0.0 means every network interface. With 127.0.0.1, only programs inside the container could reach it.
if __name__ == "__main__":
    app.run(host="0.0.0.0", port=5000)
