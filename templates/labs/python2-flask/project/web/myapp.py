# -*- coding: utf-8 -*-
# <%- words.flask %>
from flask import Flask

# <%- words.app %>
app = Flask(__name__)

# <%- words.greeting %>
GREETING = u"<%- string(answers.greeting) %>"


# <%- words.route %>
@app.route("/")
def hello_world():
    return GREETING, {"Content-Type": "text/plain; charset=utf-8"}


# <%- words.main %>
if __name__ == "__main__":
    app.run(host="0.0.0.0", port=5000)
