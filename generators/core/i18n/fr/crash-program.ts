import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enCrashProgram } from '../en/crash-program.js';
import { given, mostShown } from '../failure-words.js';

const kindsOfJava: Readonly<Record<string, string>> = {
  class: 'aucune classe',
  method: 'aucune méthode',
  variable: 'aucune variable',
};

/** Ce que veulent dire les derniers mots des programmes qui ne sont pas de Python. */
export const frCrashProgram: typeof enCrashProgram = {
  unreadable: {
    means: (what) => `${what} ne peut pas lire le programme à cette ligne.`,
    remedy: () =>
      'Regardez cette ligne et celle du dessus : il manque peut-être une parenthèse, un guillemet ou la fin d’une instruction.',
  },
  'unreadable-script': {
    means: () => 'Le shell ne peut pas lire le script jusqu’au bout.',
    remedy: () =>
      'Regardez cette ligne et celles du dessus : ce qui s’y ouvre (if, do, un guillemet) doit se fermer (fi, done, un guillemet).',
  },
  'es-module': {
    means: (what) =>
      `Le fichier est lu comme un module ES ("type": "module" dans package.json, ou son extension .mjs), et un tel module n’a pas de ${what}.`,
    remedy: () =>
      'Écrivez import à la place de require, et export à la place de module.exports ; ou retirez "type": "module" de package.json.',
  },
  'es-dirname': {
    means: (what) => `Un module ES n’a pas de ${what}.`,
    remedy: (what) =>
      `Écrivez ${what === '__filename' ? 'import.meta.filename' : 'import.meta.dirname'} à sa place.`,
  },
  'no-es-module': {
    means: () =>
      'import et export sont réservés aux modules ES, et ce fichier n’est pas lu comme un tel module.',
    remedy: () =>
      'Ajoutez "type": "module" à package.json, ou écrivez require("…") à la place de import.',
  },
  'require-of-es-module': {
    means: () => 'Ce qui est demandé par require est un module ES, qui ne peut qu’être importé.',
    remedy: () =>
      'Écrivez import … from "…", avec "type": "module" dans package.json, ou prenez une version plus ancienne du paquet.',
  },
  'node-unlisted': {
    means: (what, other) => `${other} ne nomme pas le paquet ${what}, donc rien ne l’installe.`,
    remedy: (what) =>
      `Dans le dossier de package.json, tapez : npm install ${what}. Le Dockerfile installe ce que nomme package.json : RUN npm install`,
  },
  'node-development': {
    means: (what, other) =>
      `Le paquet ${what} est parmi les devDependencies de ${other}, que le Dockerfile laisse de côté.`,
    remedy: () =>
      'Mettez-le dans "dependencies", ou installez tout : sans --omit=dev, --production ni NODE_ENV=production.',
  },
  'node-elsewhere': {
    means: (what, other) =>
      `${other} installe le paquet ${what}, mais pas là où le programme le cherche.`,
    remedy: () =>
      'Dans la dernière étape, node_modules doit être à côté du programme, ou au-dessus ; ce qui est copié ensuite ne doit pas en apporter un autre (écrivez node_modules dans .dockerignore).',
  },
  'own-missing': {
    means: (what) => `Le projet n’a pas de ${quoted(what)} là où le programme le cherche.`,
    remedy: (_what, other) =>
      other === ''
        ? 'Vérifiez l’orthographe, majuscules comprises, et l’extension.'
        : `Le projet a ${quoted(other)} : les majuscules et l’extension comptent.`,
  },
  'import-ending': {
    means: () => 'Un module ES nomme le fichier qu’il importe avec son extension.',
    remedy: (_what, other) => `Écrivez le nom en entier : import … from "${other}"`,
  },
  typescript: {
    means: () => 'Le Node.js de cette image n’exécute pas TypeScript.',
    remedy: () =>
      'Compilez-le dans le Dockerfile (RUN npx tsc), et que CMD démarre le fichier .js qui en sort ; ou démarrez-le avec tsx.',
  },
  'old-openssl': {
    means: () => 'Ses paquets sont faits pour un Node.js plus ancien.',
    remedy: () =>
      'Mettez-les à jour (webpack en version 5), ou écrivez dans le Dockerfile : ENV NODE_OPTIONS=--openssl-legacy-provider',
  },
  'not-built': {
    means: () =>
      'Ce qui doit démarrer doit d’abord être construit, et l’image n’en contient pas le résultat.',
    remedy: () =>
      'Construisez-le dans le Dockerfile, sous COPY : RUN npm run build. Si la dernière étape en est une autre, copiez-y le résultat.',
  },
  json: {
    means: () => 'Le fichier n’est pas du JSON bien formé.',
    remedy: () =>
      'En JSON, les textes sont entre guillemets droits, il n’y a pas de virgule après le dernier élément, ni de commentaire.',
  },
  'npm-script': {
    means: (what) => `package.json n’a pas de script qui s’appelle ${quoted(what)}.`,
    remedy: (what, other, third) =>
      `${given(other, (near) => `Vouliez-vous dire « npm run ${near} » ? `)}Ajoutez-le à "scripts" de package.json : "${what}": "node ${third || 'FICHIER'}"`,
  },
  'package-missing': {
    means: () => 'package.json n’est pas là où npm le cherche : dans WORKDIR.',
    remedy: () => 'Copiez-le là : COPY package*.json ./',
  },
  'foreign-modules': {
    means: () =>
      'node_modules contient ce qui a été fait pour une autre machine : il vient d’un Mac, de Windows ou d’un autre Linux.',
    remedy: () =>
      'Écrivez node_modules dans un fichier .dockerignore à côté du Dockerfile, et installez dans l’image : RUN npm install',
  },
  'go-address': {
    means: () => 'En Go, une adresse a un deux-points avant son port.',
    remedy: (what) => `Écrivez-la avec le deux-points : http.ListenAndServe("${what}", nil)`,
  },
  'go-behind': {
    means: () =>
      '« go » devant un appel le lance en arrière-plan, et le programme se termine avec main.',
    remedy: (what) => `Retirez « go » : ${what}`,
  },
  'never-listens': {
    means: () => 'Le programme crée un serveur et ne le lance pas.',
    remedy: (what) => `Ajoutez comme dernière ligne de main : ${what}`,
  },
  'registered-elsewhere': {
    means: (what) => `La seule page du programme est ${what}.`,
    remedy: (_what, other) => `Écrivez : ${other}`,
  },
  'java-version': {
    means: (what, other) =>
      `Le programme est compilé pour Java ${what}, et l’image a Java ${other}.`,
    remedy: (what, other) =>
      `Prenez une base avec Java ${what}, ou compilez pour l’ancienne version : javac --release ${other}`,
  },
  'java-symbol': {
    means: (what, other) =>
      what === ''
        ? 'Java ne trouve rien de ce nom.'
        : `${quoted(what)} n’est pas défini : Java ne trouve ${kindsOfJava[other] ?? 'rien'} de ce nom.`,
    remedy: () =>
      'Vérifiez l’orthographe, majuscules comprises, que ce nom est importé plus haut ou déclaré, et que son fichier est copié.',
  },
  'java-file': {
    means: (what, other) =>
      `La classe ${what} est publique : Java veut donc que son fichier s’appelle ${quoted(other)}.`,
    remedy: (_what, other) =>
      `Renommez le fichier en ${quoted(other)}, dans le Dockerfile aussi ; ou ôtez « public ».`,
  },
  'go-deadlock': {
    means: () =>
      'Chaque partie du programme en attend une autre, et rien n’avance plus : un canal, un verrou ou un WaitGroup.',
    remedy: () =>
      'Regardez les lignes sous l’erreur : ce qui y est attendu doit être envoyé, déverrouillé ou terminé ailleurs. Un serveur, lui, attend dans http.ListenAndServe.',
  },
  'php-class': {
    means: (what) => `PHP ne trouve pas de classe ${quoted(what)}.`,
    remedy: () =>
      'Vérifiez l’orthographe et l’espace de noms. Un fichier à vous doit être demandé plus haut (require "FICHIER.php";) ; un paquet doit être installé dans l’image (composer install), et vendor/autoload.php demandé.',
  },
  'php-function': {
    means: (what) => `PHP ne trouve pas de fonction ${quoted(what)}.`,
    remedy: () =>
      'Vérifiez l’orthographe. La vôtre doit être définie, ou son fichier demandé plus haut ; une fonction de PHP peut avoir besoin d’une extension : RUN docker-php-ext-install NOM',
  },
  'java-class': {
    means: (what) => `Java ne trouve pas de classe qui s’appelle ${quoted(what)}.`,
    remedy: (_what, other, third) => {
      if (other !== '') return `La classe s’appelle ${quoted(other)} : les majuscules comptent.`;
      return third === ''
        ? 'Vérifiez le nom dans CMD (sans .class, avec son paquetage), et le dossier derrière -cp qui contient les classes compilées.'
        : `Une classe se nomme sans terminaison : ${third}`;
    },
  },
  'no-main': {
    means: (what) => `Un programme commence par ${quoted(what)}, et celui-ci n’en a pas.`,
    remedy: (what, other) =>
      other === ''
        ? `Écrivez-le exactement ainsi : ${what}`
        : `Par ${quoted(other)}, vouliez-vous dire ${quoted(what)} ?`,
  },
  'java-package': {
    means: (what, other) => `La classe ${quoted(what)} appartient au paquet ${quoted(other)}.`,
    remedy: (_what, _other, third) => `Nommez-la avec son paquet : ${third}`,
  },
  'java-classes': {
    means: (what) =>
      `Les classes compilées sont dans ${what}, et cette ligne copie un autre dossier.`,
    remedy: (_what, other) => `Écrivez : ${other}`,
  },
  'java-manifest': {
    means: (what) => `Le fichier ${quoted(what)} ne dit pas laquelle de ses classes démarrer.`,
    remedy: () =>
      'Nommez-la dans CMD : ["java", "-cp", "FICHIER.jar", "CLASSE"]. Ou mettez-la dans le fichier : jar --create --main-class CLASSE, ou par le greffon de Maven ou de Gradle.',
  },
  'java-missing-class': {
    means: (what) => `La classe ${quoted(what)} n’est pas là où Java la cherche dans l’image.`,
    remedy: () =>
      'Copiez toutes les classes compilées et les bibliothèques dans la dernière étape, et nommez leur dossier derrière -cp.',
  },
  'php-extension': {
    means: (what) => `Le PHP de cette image n’a pas l’extension qui apporte ${quoted(what)}.`,
    remedy: (_what, other) =>
      `Installez-la dans le Dockerfile : RUN docker-php-ext-install ${other}`,
  },
  'php-autoload': {
    means: () => 'Les paquets que nomme composer.json ne sont pas installés dans l’image.',
    remedy: () =>
      'Installez-les dans le Dockerfile : COPY --from=composer /usr/bin/composer /usr/bin/, et en dessous RUN composer install',
  },
  'gem-missing': {
    means: (what) => `L’image ne contient pas la gem ${quoted(what)}.`,
    remedy: (what) =>
      `Nommez-la dans le Gemfile et installez-le, ou écrivez : RUN gem install ${what}`,
  },
  'perl-module': {
    means: (what) => `L’image ne contient pas le module ${quoted(what)}.`,
    remedy: (what) => `Installez-le dans le Dockerfile : RUN cpanm ${what}`,
  },
  'dotnet-framework': {
    means: (what, other) =>
      what === ''
        ? 'L’image ne contient pas la version de .NET pour laquelle le programme est fait.'
        : `L’image ne contient pas ${quoted(what)} ${other}, pour lequel le programme est fait.`,
    remedy: () =>
      'Prenez la même version pour les deux étapes : FROM mcr.microsoft.com/dotnet/sdk:8.0 et FROM mcr.microsoft.com/dotnet/aspnet:8.0, par exemple.',
  },
  'unset-variable': {
    means: (what) => `Le script veut la variable ${what}, qui n’a pas de valeur.`,
    remedy: (what) =>
      `Donnez-la dans le Dockerfile (ENV ${what}=…), ou donnez-lui une valeur dans le script : \${${what}:-…}`,
  },
  'json-comma': {
    means: () =>
      'Le fichier n’est pas du JSON bien formé : il manque une virgule à la fin de cette ligne.',
    remedy: (what) => `Écrivez-la : ${what}`,
  },
  'json-last-comma': {
    means: () => 'En JSON, aucune virgule ne suit le dernier élément.',
    remedy: (what) => `Retirez-la : ${what}`,
  },
  'json-quotes': {
    means: () => 'En JSON, les noms et les textes sont entre guillemets droits doubles.',
    remedy: (what) => `Écrivez : ${what}`,
  },
  'json-comment': {
    means: () => 'JSON ne connaît pas les commentaires.',
    remedy: () => 'Supprimez ce commentaire.',
  },
  'json-end': {
    means: () => 'Le fichier se termine avant que tout ce qui s’y ouvre soit fermé.',
    remedy: (what) =>
      what === '' ? 'Écrivez à la fin ce qui y manque.' : `Écrivez à la fin : ${what}`,
  },
  'unset-port': {
    means: (what) =>
      `Dans le conteneur, la variable ${what} n’est pas définie : rien ne dit donc sur quel port écouter.`,
    remedy: (_what, other, third) =>
      `Donnez-en un pour ce cas : ${other} – ou définissez-la dans le Dockerfile : ${third}`,
  },
  'no-end': {
    means: () =>
      'La fonction qui commence à cette ligne ne termine jamais sa réponse : qui demande la page l’attend sans fin.',
    remedy: (what) => `Que sa dernière ligne soit : ${what}`,
  },
  'endless-loop': {
    means: () =>
      'La boucle à cette ligne ne se termine jamais : ce qui la suit n’est donc jamais exécuté, et aucune page n’est envoyée.',
    remedy: () => 'Retirez-la de la fonction qui fait la page, ou faites qu’elle se termine.',
  },
  'long-sleep': {
    means: (what) => `À cette ligne, le programme attend ${what} secondes avant de répondre.`,
    remedy: () => 'Supprimez cette ligne, ou faites-la attendre moins longtemps.',
  },
  'utf-16': {
    means: (what, other) => `${what} est enregistré en UTF-16, que ${other} ne lit pas.`,
    remedy: (what) =>
      `Enregistrez ${what} de nouveau dans votre éditeur, avec l’encodage UTF-8. Dans PowerShell, > écrit de l’UTF-16.`,
  },
  'php-dollar': {
    means: (what) => `En PHP, le nom d’une variable commence par $, et pas ${quoted(what)}.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'php-semicolon': {
    means: () => 'Il manque un point-virgule : en PHP, chaque instruction se termine par un.',
    remedy: (what) => `Écrivez : ${printable(what, mostShown)}`,
  },
  'php-plus': {
    means: () => 'En PHP, + additionne des nombres, et un point relie des textes.',
    remedy: (what) => `Écrivez : ${printable(what, mostShown)}`,
  },
  'php-variable': {
    means: (what) => `Rien n’a donné de valeur à ${what} avant cette ligne.`,
    remedy: (what) =>
      `Donnez-lui-en une au-dessus de cette ligne, ${what} = "…", ou retirez-en ${what}.`,
  },
  'loop-alone': {
    means: () =>
      'La boucle à cette ligne ne se termine jamais, et aucun serveur n’est lancé avant elle.',
    remedy: () => 'Lancez le serveur à sa place, ou supprimez cette boucle.',
  },
};
