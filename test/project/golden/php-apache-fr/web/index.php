<?php
// Ce que dit la page. Changez-le, puis reconstruisez l’image.
$greeting = "Hello World!";

// Dire ce qu’est la page : du texte brut, aux lettres écrites en UTF-8. Il faut le dire avant le premier mot de la page.
header("Content-Type: text/plain; charset=utf-8");

// Ce qu’affiche `echo`, c’est la page.
echo $greeting;
