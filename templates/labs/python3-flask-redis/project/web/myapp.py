# <%- words.flask %>
from flask import Flask

# <%- words.redis %>
from redis import Redis

# <%- words.app %>
app = Flask(__name__)

# <%- words.store %>
store = Redis(host="redis", port=6379)

# <%- words.greeting %>
GREETING = "<%- string(answers.greeting) %>"


# <%- words.route %>
@app.route("/")
def hello_world():
    # <%- words.count %>
    visits = store.incr("visits")
    page = f"{GREETING}\n<%- words.visits %> {visits}\n"
    return page, {"Content-Type": "text/plain; charset=utf-8"}


# <%- words.main %>
if __name__ == "__main__":
    app.run(host="0.0.0.0", port=5000)
