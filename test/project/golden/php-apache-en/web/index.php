<?php
// What the page says. Change it, then build the image again.
$greeting = "Hello World!";

// Say what the page is: plain text, its letters written as UTF-8. It has to be said before the first word of the page.
header("Content-Type: text/plain; charset=utf-8");

// What `echo` prints is the page.
echo $greeting;
