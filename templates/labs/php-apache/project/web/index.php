<?php
// <%- words.greeting %>
$greeting = "<%- string(answers.greeting) %>";

// <%- words.type %>
header("Content-Type: text/plain; charset=utf-8");

// <%- words.answer %>
echo $greeting;
