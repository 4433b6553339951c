import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import { shellWord } from '../../text/show-command.js';
import type { enCrashBuild } from '../en/crash-build.js';
import { given, mostShown } from '../failure-words.js';

/** Ce que les derniers mots d’une commande du Dockerfile veulent dire, et ce qui la répare. */
export const frCrashBuild: typeof enCrashBuild = {
  'build-service': {
    means: (what) =>
      `La commande cherche ${what === '' ? 'un autre programme' : `la machine ${quoted(what)}`} ; or, pendant la construction d’une image, aucun autre conteneur n’est joignable.`,
    remedy: () =>
      'Laissez le conteneur s’en charger à son démarrage, dans CMD ou dans son script : là, il trouve les autres de son réseau. Ôtez-le de RUN.',
  },
  'run-sudo': {
    means: () =>
      'L’image ne contient pas sudo, et n’en a pas besoin : un Dockerfile s’exécute déjà en root.',
    remedy: (what) => `Ôtez sudo : ${what}`,
  },
  'run-bash': {
    means: (what) => `${quoted(what)} est une commande de bash, et RUN s’exécute avec sh.`,
    remedy: () => 'Écrivez-la pour sh, ou lancez bash : RUN ["bash", "-c", "…"]',
  },
  'run-list': {
    means: () =>
      'La liste qui suit RUN est mal formée : Docker la prend pour une commande du shell.',
    remedy: () => 'Écrivez-la sans crochets, ou chaque mot entre guillemets droits doubles.',
  },
  'run-language': {
    means: (what) => `L’image de base n’apporte pas ${quoted(what)}.`,
    remedy: (what, other) =>
      `Prenez-en une qui l’apporte : FROM ${other}. Ou installez ${what} au-dessus de cette ligne.`,
  },
  'run-tool': {
    means: (what) => `L’image ne contient pas la commande ${quoted(what)}.`,
    remedy: (_what, other) => `Installez-la au-dessus de cette ligne : ${other}`,
  },
  'run-other-system': {
    means: (what, other) =>
      `${quoted(other)} ne connaît pas ${what} : chaque système a sa propre commande.`,
    remedy: (_what, _other, third) => `Écrivez : ${third}`,
  },
  'run-command': {
    means: (what) => `L’image ne contient pas la commande ${quoted(what)}.`,
    remedy: () => 'Vérifiez son orthographe, ou installez-la au-dessus de cette ligne.',
  },
  'run-command-near': {
    means: (what) => `La commande ${quoted(what)} n’existe pas.`,
    remedy: (_what, other) => `Vouliez-vous dire ${other} ?`,
  },
  'run-folder': {
    means: (what) => `L’image n’a pas de dossier ${quoted(what)}.`,
    remedy: (what) =>
      `WORKDIR crée un dossier et s’y place, pour toutes les lignes qui suivent : WORKDIR ${what}`,
  },
  'run-exists': {
    means: (what) => `Le dossier ${quoted(what)} existe déjà.`,
    remedy: (what) =>
      `Ôtez la commande : WORKDIR et COPY créent les dossiers d’eux-mêmes. Ou écrivez : mkdir -p ${what}`,
  },
  'run-no-parent': {
    means: (what) => `Le dossier où se trouverait ${quoted(what)} n’existe pas.`,
    remedy: (_what, other) => `Faites-le créer aussi : ${printable(other, mostShown)}`,
  },
  'run-not-executable': {
    means: (what) => `Le fichier ${quoted(what)} n’est pas marqué comme exécutable.`,
    remedy: (what) => `Écrivez au-dessus : RUN chmod +x ${what}`,
  },
  'run-not-root': {
    means: (what, other) =>
      `La commande demande les droits de root, et à partir de ${other} l’utilisateur est ${quoted(what)}.`,
    remedy: (_what, other) => `Placez la commande au-dessus de ${other}.`,
  },
  'run-unreadable': {
    means: () => 'Le shell ne peut pas lire la commande jusqu’au bout.',
    remedy: () =>
      'Ce qui s’y ouvre (un guillemet, une parenthèse, if, do) doit s’y fermer ; une ligne qui continue finit par une barre oblique inversée (\\).',
  },
  'run-goes-on': {
    means: (what) => `Rien ne suit ${quoted(what)}, qui relie deux commandes.`,
    remedy: (_what, other) => `Ôtez-le : ${printable(other, mostShown)}`,
  },
  'run-file-later': {
    means: (what, other) =>
      `${quoted(what)} n’est pas encore dans l’image : il n’est copié qu’à ${other}.`,
    remedy: (what, other) =>
      `Placez la commande au-dessous de ${other}, ou copiez le fichier au-dessus d’elle : COPY ${what} ./`,
  },
  'run-file-uncopied': {
    means: (what) => `${quoted(what)} est dans le projet, mais pas dans l’image.`,
    remedy: (_what, other) => `Copiez-le au-dessus de la commande : COPY ${other} ./`,
  },
  'run-file-elsewhere': {
    means: (what, other, third) =>
      `${quoted(what)} est copié à ${other}, mais pas là où la commande le cherche : elle s’exécute dans ${quoted(third)}.`,
    remedy: (_what, other) =>
      `Mettez WORKDIR au-dessus de ${other}, et finissez cette ligne par ./, qui est son dossier.`,
  },
  'run-file-near': {
    means: (what, other) => `Le projet n’a pas de ${quoted(what)}, mais il a ${quoted(other)}.`,
    remedy: (what, other) => `Écrivez ${other} à la place de ${what}, ou renommez le fichier.`,
  },
  'run-file-missing': {
    means: (what) =>
      `L’image ne contient pas le fichier ${quoted(what)} là où la commande le cherche.`,
    remedy: () =>
      'Vérifiez l’orthographe, majuscules comprises, et qu’un COPY plus haut le met dans le dossier que nomme WORKDIR.',
  },
  'foreign-base': {
    means: (what) => `L’image de base ${quoted(what)} est faite pour un autre processeur.`,
    remedy: () => 'Ôtez --platform de FROM, et de la commande.',
  },
  'apt-asks': {
    means: () =>
      'apt-get demande s’il faut continuer ; or, pendant la construction d’une image, personne ne peut répondre.',
    remedy: (what) =>
      `Répondez d’avance, avec -y : ${printable(what, mostShown) || 'apt-get install -y'}`,
  },
  'apt-old': {
    means: (what, other) =>
      `Les paquets pour ${quoted(what)} (${other}) ne sont plus là où apt les cherche : ce système n’est plus maintenu.`,
    remedy: (_what, _other, third) =>
      `Prenez une image de base plus récente. S’il faut celle-ci, envoyez d’abord apt aux archives : ${third}`,
  },
  'apt-no-list': {
    means: () => 'apt-get ne connaît encore aucun paquet : une image est livrée sans leur liste.',
    remedy: (what) =>
      `Téléchargez la liste dans le même RUN : RUN apt-get update && apt-get install -y ${what}`,
  },
  'apk-package': {
    means: (what) => `Alpine n’a pas de paquet appelé ${quoted(what)}.`,
    remedy: () => 'Cherchez son nom sur https://pkgs.alpinelinux.org/packages.',
  },
  'package-near': {
    means: (what) => `Aucun paquet ne s’appelle ${quoted(what)}.`,
    remedy: (_what, other) => `Vouliez-vous dire ${other} ?`,
  },
  'pip-managed': {
    means: () =>
      'Le Python de ce système appartient aux paquets du système, et pip n’a pas le droit d’y toucher.',
    remedy: () =>
      'Prenez une base qui a son propre Python : FROM python:3.13-slim. Ou installez dans un environnement : RUN python3 -m venv /venv, au-dessous ENV PATH=/venv/bin:$PATH, puis pip (sur Debian et Ubuntu, il y faut le paquet python3-venv).',
  },
  'pip-equals': {
    means: (what) => `${quoted(what)} n’a qu’un =, et il en faut deux devant une version.`,
    remedy: (_what, other) => `Écrivez : ${other}`,
  },
  'pip-line': {
    means: (what) => `pip ne lit pas ${quoted(what)} comme le nom d’un paquet.`,
    remedy: (_what, other) =>
      other
        ? `Écrivez : ${printable(other, mostShown)}`
        : 'Écrivez un paquet par ligne, comme Flask==3.1.0, et rien d’autre que des commentaires qui commencent par #.',
  },
  'pip-list': {
    means: (what) =>
      `${quoted(what)} est une liste de paquets, et sans -r pip la prend pour le nom d’un paquet.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'pip-conflict': {
    means: (what) => `Ces paquets ne vont pas ensemble dans ces versions : ${what}.`,
    remedy: () =>
      'Ôtez la version de l’un d’eux (Flask au lieu de Flask==1.0) : pip en prend alors une qui convient.',
  },
  'pip-ready-made': {
    means: (what) => `${what} doit être compilé, et l’image n’a pas ce qu’il faut pour cela.`,
    remedy: (_what, other) => `Prenez-le tout prêt : ${other}`,
  },
  'needs-compiler': {
    means: () => 'Un paquet doit être compilé, et l’image n’a pas ce qu’il faut pour cela.',
    remedy: (what) =>
      `Installez-le au-dessus de cette ligne : ${what}. Ou prenez une version du paquet qui existe toute prête pour cette base.`,
  },
  'pip-python': {
    means: (what, other) =>
      `${quoted(what)} veut un Python ${other}, et celui de cette image est un autre.`,
    remedy: () => 'Prenez une image de base avec un tel Python, ou une autre version du paquet.',
  },
  'pip-version': {
    means: (what) => `${quoted(what)} n’existe pas.`,
    remedy: (_what, other) =>
      `Prenez une version qui existe, par exemple l’une des dernières : ${other}`,
  },
  'pip-windows': {
    means: (what) =>
      `${quoted(what)} est un paquet pour Windows, or un conteneur fait tourner Linux.`,
    remedy: (what) => `Ôtez ${printable(what)}.`,
  },
  'pip-standard': {
    means: (what) => `${quoted(what)} est livré avec Python : il n’y a rien à installer.`,
    remedy: (what) => `Ôtez ${what}.`,
  },
  'npm-conflict': {
    means: (what, other, third) => `${what} ne va pas avec ${third} : il veut ${other}.`,
    remedy: () =>
      'Changez la version de l’un des deux dans package.json jusqu’à ce qu’ils s’accordent. « npm install --legacy-peer-deps » les prend comme ils sont, à vos risques.',
  },
  'npm-lock': {
    means: () => 'npm ci suit package-lock.json, et le projet n’en a pas.',
    remedy: (what) =>
      `Écrivez : ${what} — ou créez ce fichier, là où se trouve package.json : npm install`,
  },
  'npm-lock-uncopied': {
    means: (what) => `npm ci suit ${quoted(what)}, qui n’est pas copié dans l’image.`,
    remedy: () => 'Copiez les deux au-dessus de la commande : COPY package*.json ./',
  },
  'npm-lock-stale': {
    means: () => 'package-lock.json ne contient pas ce que demande package.json.',
    remedy: () => 'Mettez-le à jour, là où se trouve package.json : npm install',
  },
  'npm-package': {
    means: (what) => `npm ne connaît aucun paquet appelé ${quoted(what)}.`,
    remedy: () =>
      'Cherchez son nom sur https://www.npmjs.com/, et écrivez-le ainsi dans package.json.',
  },
  'npm-version': {
    means: (what, other) => `La version ${other} de ${what} n’existe pas.`,
    remedy: (what) => `Regardez lesquelles existent, et écrivez-en une : npm view ${what} versions`,
  },
  'run-script': {
    means: (what, other) =>
      `package.json n’a pas de script appelé ${quoted(what)}${given(other, (names) => ` ; il a : ${names}`)}.`,
    remedy: (what) => `Ajoutez-le à "scripts" de package.json : "${what}": "…"`,
  },
  'run-script-near': {
    means: (what) => `package.json n’a pas de script appelé ${quoted(what)}.`,
    remedy: (_what, other) => `Vouliez-vous dire « npm run ${other} » ?`,
  },
  'import-missing': {
    means: (what) => `${quoted(what)} n’existe pas là où il est importé.`,
    remedy: () => 'Vérifiez l’orthographe, majuscules comprises, et que COPY l’apporte.',
  },
  'import-near-file': {
    means: (what) => `${quoted(what)} n’existe pas là où il est importé.`,
    remedy: (what, other) =>
      `Vouliez-vous dire ${quoted(other)} ?${what.toLowerCase() === other.toLowerCase() ? ' Linux distingue les majuscules.' : ''}`,
  },
  'go-version': {
    means: (what, other) => `go.mod demande Go ${what}, et l’image a Go ${other}.`,
    remedy: (_what, other, third) =>
      `Prenez une base plus récente : FROM golang:${third}. Ou écrivez dans go.mod ce qui suffit : go ${other}`,
  },
  'go-sum': {
    means: () =>
      'go.sum, qui contient les sommes de contrôle de tous les paquets, manque ou n’est pas complet.',
    remedy: () =>
      'Là où se trouve go.mod, tapez : go mod tidy. Puis copiez les deux : COPY go.mod go.sum ./',
  },
  'go-sum-uncopied': {
    means: () => 'go.sum n’est pas copié dans l’image, ou il y manque des paquets.',
    remedy: () =>
      'Copiez les deux : COPY go.mod go.sum ./ — et là où se trouve go.mod, tapez : go mod tidy',
  },
  'go-get': {
    means: (what) => `go.mod ne nomme pas le paquet ${what}.`,
    remedy: () => 'Là où se trouve go.mod, tapez : go mod tidy',
  },
  'go-mod': {
    means: () => 'Le projet n’a pas de go.mod, qui dit à Go ce qu’il construit.',
    remedy: () =>
      'Créez-le à côté du programme : go mod init example. Puis copiez-le : COPY go.mod *.go ./',
  },
  'go-no-files': {
    means: (what) => `Aucun programme Go dans le dossier ${quoted(what)} de l’image.`,
    remedy: () =>
      'Copiez-le au-dessus de la commande : COPY *.go ./ — ou nommez son dossier derrière go build.',
  },
  'java-release': {
    means: (what) =>
      `Le projet est fait pour Java ${what}, et celui de cette image est plus ancien.`,
    remedy: (what) =>
      `Prenez une base avec Java ${what}, comme eclipse-temurin:${what} ou maven:3-eclipse-temurin-${what}.`,
  },
  'start-one-word': {
    means: (what) =>
      `${quoted(what)} y est un seul mot, et aucun programme ne s’appelle ainsi : dans une liste, chaque mot est entre ses propres guillemets.`,
    remedy: (_what, other) => `Écrivez : ${other}`,
  },
  'start-file': {
    means: (what) =>
      `${quoted(what)} est un fichier, et non une commande : nommez ce qui l’exécute.`,
    remedy: (_what, other) => `Écrivez : ${other}`,
  },
  'start-mode': {
    means: (what) => `Dans l’image, ${quoted(what)} n’est pas marqué comme exécutable.`,
    remedy: (_what, other) => `Nommez ce qui l’exécute : ${printable(other, mostShown)}`,
  },
  'start-language': {
    means: (what) => `L’image de base n’apporte pas ${quoted(what)}.`,
    remedy: (what, other) =>
      `Prenez-en une qui l’apporte : FROM ${other}. Ou installez ${what} avec RUN.`,
  },
  'start-docker': {
    means: (what) =>
      `${quoted(what)} lance des conteneurs de l’extérieur : derrière CMD se met ce que le conteneur lance lui-même.`,
    remedy: (_what, other) =>
      `Ôtez ${quoted('docker')} du Dockerfile, et ${other ? `écrivez : ${printable(other, mostShown)}` : 'nommez derrière CMD le programme de l’image.'}`,
  },
  'module-ending': {
    means: (what) =>
      `Derrière -m se met le nom d’un module, et ${quoted(what)} est celui de son fichier.`,
    remedy: (what, other) =>
      other
        ? `Écrivez : ${printable(other, mostShown)}`
        : `Écrivez ${printable(what).replace(/\.py$/, '')} à sa place.`,
  },
  'option-one-word': {
    means: (what) =>
      `${quoted(what)} y est un seul mot : dans une liste, une option et sa valeur se mettent chacune entre ses propres guillemets.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'option-before-run': {
    means: (what) => `${quoted(what)} est une option de flask lui-même, et se place avant run.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'foreign-host': {
    means: (what) =>
      `${quoted(what)} n’est pas une adresse du conteneur, et un serveur ne peut écouter que chez lui : 0.0.0.0 veut dire toutes ses adresses.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'server-app': {
    means: (what) =>
      `Le serveur ne trouve aucune application à ${quoted(what)} : il attend le fichier sans .py, un deux-points, et le nom qu’y porte l’application.`,
    remedy: (_what, other) =>
      other
        ? `Écrivez : ${printable(other, mostShown)}`
        : 'Comparez les deux avec le programme : app = FastAPI() dans myapp.py, c’est myapp:app.',
  },
  'variable-in-list': {
    means: (what) => `Dans une liste, rien ne met la valeur de ${quoted(what)} à sa place.`,
    remedy: (_what, other) =>
      `Écrivez le nombre : ${printable(other, mostShown) || 'CMD ["…", "--port", "8000"]'}`,
  },
  'start-near': {
    means: (what) => `L’image ne contient pas ${quoted(what)}.`,
    remedy: (_what, other) => `Vouliez-vous écrire : ${other}`,
  },
  'user-near': {
    means: (what) => `L’image n’a pas d’utilisateur ${quoted(what)}.`,
    remedy: (_what, other) => `Vouliez-vous écrire : ${other}`,
  },
  'user-missing': {
    means: (what) => `L’image n’a pas d’utilisateur ${quoted(what)}.`,
    remedy: (_what, other) => `Créez-le, dans une ligne au-dessus : ${other}`,
  },
  'equals-apart': {
    means: (what) =>
      `Derrière ${what}, une espace précède ou suit un signe égal, et Docker ne peut pas lire la ligne.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'value-apart': {
    means: (what) =>
      `${quoted(what)} suit une espace, là où Docker attend un autre nom et sa valeur : une valeur qui contient des espaces se met entre guillemets.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'equals-in-value': {
    means: (what, _other, third) =>
      `La valeur de ${printable(what)} est ${quoted(third)} : dans un Dockerfile, aucune espace ne précède un signe égal.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'colon-in-name': {
    means: (what) =>
      `Docker prend ${quoted(what)} pour le nom, deux-points compris : dans un Dockerfile, il faut là un signe égal.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'swallowed-line': {
    means: (what, other) =>
      `La barre oblique inverse à la fin de cette ligne fait de la suivante, ${quoted(what)}, une partie de ${other}.`,
    remedy: (_what, _other, third) =>
      `Retirez la barre oblique inverse : ${printable(third, mostShown)}`,
  },
  'from-argument-empty': {
    means: (what) => `Rien ne donne de valeur à ${printable(what)}, et le nom finit trop tôt.`,
    remedy: (_what, other, third) =>
      `Donnez-lui-en une à la ligne ${third} : ${printable(other, mostShown)}`,
  },
  'from-argument-unknown': {
    means: (what) => `Aucun ARG au-dessus ne dit ce qu’est ${printable(what)}.`,
    remedy: (_what, other) => `Écrivez au-dessus de cette ligne : ${printable(other, mostShown)}`,
  },
  'image-near': {
    means: (what) => `Personne n’a d’image ${quoted(what)}.`,
    remedy: (_what, other) => `Vouliez-vous dire : ${printable(other, mostShown)}`,
  },
  'stage-near': {
    means: (what) =>
      `Aucune étape au-dessus ne s’appelle ${quoted(what)} : Docker cherche donc une image de ce nom.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'copy-near': {
    means: (what) => `Il n’y a pas de ${quoted(what)} à copier.`,
    remedy: (_what, other) => `Vouliez-vous écrire : ${other}`,
  },
  'copy-nowhere': {
    means: (what) => `Il n’y a pas de ${quoted(what)} à copier.`,
    remedy: (what, other) =>
      `Enregistrez le fichier dans le projet sous ${printable(other, mostShown)}, ou retirez ${printable(what)} de la ligne. Les majuscules comptent.`,
  },
  'copy-blank': {
    means: (what) =>
      `Le nom ${quoted(what)} contient une espace : sans guillemets, Docker y voit plusieurs fichiers.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'line-fence': {
    means: (what) =>
      `${what} marque le début ou la fin d’un bloc dans un texte d’où ceci a été copié : cela ne fait pas partie d’un Dockerfile.`,
    remedy: (what) => `Ôtez toutes les lignes qui commencent par ${what}.`,
  },
  'line-comment': {
    means: (what) =>
      `${quoted(what)} n’est pas une instruction de Dockerfile, et un commentaire commence par #.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'line-terminal': {
    means: (what) =>
      `${quoted(what)} est une commande pour un terminal, pas une ligne de Dockerfile.`,
    remedy: () => 'Ôtez la ligne du Dockerfile, et tapez-la dans un terminal.',
  },
  'line-start': {
    means: (what) => `${quoted(what)} est une commande, et non une instruction de Dockerfile.`,
    remedy: (_what, other) =>
      `Laissez le conteneur la lancer, par l’instruction CMD : ${printable(other, mostShown)}`,
  },
  'line-run': {
    means: (what) =>
      `${quoted(what)} est une commande, et une commande qui prépare l’image se place derrière RUN.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'copy-rename': {
    means: (what, other) =>
      `Il n’y a pas de ${quoted(what)} à copier, mais il y a ${quoted(other)}.`,
    remedy: (what, other, third, fourth) =>
      `Renommez-le, dans le dossier du projet : mv ${shellWord(third)} ${shellWord(fourth)} — ou écrivez ${printable(other)} dans chaque ligne qui nomme ${printable(what)}.`,
  },
  'copy-windows': {
    means: (what) =>
      `${quoted(what)} est un chemin de Windows : dans un Dockerfile, un chemin part du dossier du contexte de construction, avec des / entre ses parties.`,
    remedy: (_what, other) => `Écrivez : ${printable(other, mostShown)}`,
  },
  'copy-lock': {
    means: (what, _other, third) =>
      third === ''
        ? `Il n’y a pas de ${quoted(what)} à copier, et il n’en faut pas : rien n’est à télécharger.`
        : `Il n’y a pas de ${quoted(what)} à copier : c’est la commande ${third} qui l’écrit.`,
    remedy: (_what, other, third, fourth) =>
      [
        given(third, (command) => `${inFolder(fourth)}, tapez : ${command}`),
        given(
          other,
          (line) =>
            `${third === '' ? 'Laissez ce fichier de côté' : ' — ou laissez ce fichier de côté'} : ${line}`,
        ),
      ].join('') || 'Retirez cette ligne.',
  },
  'copy-folder': {
    means: (what, _other, third) =>
      `Il n’y a pas de ${quoted(what)} à copier : les chemins partent ${third === '.' ? 'du dossier du Dockerfile' : `de ${third}/, le dossier du Dockerfile`}.`,
    remedy: (_what, other) => `Écrivez : ${other}`,
  },
  'from-written': {
    means: (what, other) => `L’étape n’a pas de ${quoted(what)} : sa commande écrit ${other}.`,
    remedy: (_what, _other, third) => `Écrivez : ${third}`,
  },
  'from-relative': {
    means: (what, other) =>
      `L’étape ${quoted(other)} n’a pas de ${quoted(what)} : derrière --from, un chemin part de la racine, quoi que dise WORKDIR.`,
    remedy: (_what, _other, third) => `Écrivez : ${third}`,
  },
  'from-stage': {
    means: (what, other) =>
      `L’étape ${quoted(other)} n’a pas de ${quoted(what)} : COPY --from prend ce que cette étape contient à sa fin.`,
    remedy: () =>
      'Regardez ce que les commandes de cette étape écrivent, et où : un chemin part de la racine de l’étape.',
  },
  'from-image': {
    means: (what, other) => `L’image ${quoted(other)} n’a pas de ${quoted(what)}.`,
    remedy: () => 'Vérifiez le chemin : il part de la racine de cette image.',
  },
  'start-module': {
    means: (what, other) =>
      `${quoted(what)} est installé par ${other}, mais sa commande n’est pas là où un conteneur cherche les commandes.`,
    remedy: (_what, _other, third) => `Écrivez : ${third}`,
  },
  'start-tool': {
    means: (what) =>
      `La commande ${quoted(what)} est dans node_modules, où un conteneur ne cherche pas les commandes.`,
    remedy: (_what, other) => `Écrivez : ${other}`,
  },
  'start-tool-unlisted': {
    means: (what, other) => `${other} ne nomme pas le paquet ${what}, donc rien ne l’installe.`,
    remedy: (what, _other, third) =>
      `Dans le dossier de package.json, tapez : npm install ${what}. Puis écrivez : ${third}`,
  },
  'start-tool-global': {
    means: (what) => `Rien n’installe ${quoted(what)}.`,
    remedy: (_what, other) => `Installez-le dans le Dockerfile, au-dessus de CMD : ${other}`,
  },
  'start-no-shell': {
    means: (what) =>
      `${quoted(what)} ne contient pas de shell, et c’est un shell qui exécute une commande qui n’est pas une liste.`,
    remedy: (_what, other) => `Écrivez : ${other}`,
  },
  'run-verb': {
    means: (what, other) => `${what} ne connaît pas ${quoted(other)}.`,
    remedy: (_what, _other, third) => `Écrivez : ${third}`,
  },
  'run-no-shell': {
    means: (what) => `${quoted(what)} ne contient pas de shell, et RUN en demande un.`,
    remedy: () =>
      'Confiez cela à une étape précédente qui en a un (FROM … AS build), et copiez ce qui en sort : COPY --from=build',
  },
  'venv-missing': {
    means: (what) =>
      `Le Python de Debian ne crée pas d’environnement à lui seul : il y faut le paquet ${what}.`,
    remedy: (_what, other) => `Installez-le au-dessus de cette ligne : ${other}`,
  },
  'go-brace': {
    means: () => 'En Go, { se met à la fin de la ligne du dessus, et non sur une ligne à part.',
    remedy: (what) => `Écrivez : ${what}`,
  },
  semicolon: {
    means: () => 'Il manque un point-virgule à la fin de cette ligne.',
    remedy: (what) => `Écrivez : ${what}`,
  },
  'java-library': {
    means: (what) => `Java lui-même n’a pas de paquet ${quoted(what)}, et rien n’en installe.`,
    remedy: () =>
      'Passez-vous-en, ou laissez Maven ou Gradle construire le programme : ils vont chercher les bibliothèques que nomment leurs réglages.',
  },
  'java-file-name': {
    means: (what, other) =>
      `La classe ${quoted(what)} est publique, et son fichier s’appelle ${quoted(other)} : les deux doivent porter le même nom.`,
    remedy: (_what, _other, third) => `Écrivez : ${third}`,
  },
  'java-throws': {
    means: (what) =>
      `Ce que cette ligne appelle peut finir par ${quoted(what)}, et rien ici ne dit ce qui se passe alors.`,
    remedy: (what) =>
      `Écrivez derrière les parenthèses de la méthode où se trouve cette ligne : throws ${what}`,
  },
  'java-brace': {
    means: () => 'Le programme finit avant que tout ce qu’il ouvre soit fermé.',
    remedy: () => 'Ajoutez le } qui manque, le plus souvent à la dernière ligne.',
  },
  'go-unused-import': {
    means: (what) => `Go ne construit pas un programme qui importe ${what} sans s’en servir.`,
    remedy: (what, other) => `Retirez ${what} des importations : ${other}`,
  },
  'go-unused': {
    means: (what) =>
      `Go ne construit pas un programme qui donne une valeur à ${what} sans s’en servir.`,
    remedy: (what, other) => `Supprimez la ligne ${other}, ou servez-vous de ${what} en dessous.`,
  },
};

/** Where something is to be typed: the build context, or a folder in it, by its path in the project. */
const inFolder = (folder: string): string =>
  folder === '.' ? 'À côté du Dockerfile' : `Dans le dossier ${printable(folder)}`;
