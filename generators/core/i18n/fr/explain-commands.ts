import { inFrenchQuotes } from '../../text/quote.js';
import type {
  enCommandNotes,
  enCommandOptions,
  enCommandValues,
  enCommandWords,
} from '../en/explain-commands.js';
import { mostShown } from '../failure-words.js';

const quoted = (text: string) => inFrenchQuotes(text, mostShown);

/** What a command does. */
export const frCommandWords: typeof enCommandWords = {
  alone: () => 'Sans commande derrière, montre seulement son aide.',
  help: () => 'Montre l’aide, et ne fait rien.',
  run: () => 'Crée un nouveau conteneur à partir d’une image, et le démarre.',
  create: () => 'Crée un nouveau conteneur à partir d’une image, sans le démarrer.',
  build: () => 'Construit une image comme le dit un Dockerfile.',
  ps: () => 'Liste les conteneurs qui tournent.',
  images: () => 'Liste les images qui sont ici.',
  stop: () =>
    'Arrête un conteneur : lui demande de finir, et l’interrompt au bout de 10 secondes. Il est gardé, et peut redémarrer.',
  start: () => 'Redémarre un conteneur qui existe et qui est arrêté.',
  restart: () => 'Arrête un conteneur, puis le redémarre.',
  kill: () => 'Interrompt un conteneur tout de suite, sans rien lui demander.',
  rm: () => 'Supprime un conteneur arrêté, avec tout ce qui y a été écrit.',
  rmi: () => 'Supprime une image.',
  logs: () => 'Montre ce que le programme d’un conteneur a affiché.',
  exec: () => 'Exécute une commande de plus dans un conteneur qui tourne.',
  attach: () => 'Relie le terminal au programme principal d’un conteneur qui tourne.',
  pull: () => 'Va chercher une image dans un registre.',
  push: () => 'Envoie une image à un registre.',
  tag: () => 'Donne un nom de plus à une image.',
  inspect: () => 'Montre tout ce que le moteur sait de quelque chose, en JSON.',
  cp: () => 'Copie des fichiers entre cet ordinateur et un conteneur.',
  login: () => 'Ouvre une session auprès d’un registre.',
  logout: () => 'Ferme la session auprès d’un registre.',
  version: () => 'Montre la version de la commande et celle du moteur.',
  info: () => 'Montre comment le moteur est réglé.',
  search: () => 'Cherche des images sur Docker Hub.',
  history: () => 'Montre les étapes dont une image est faite.',
  stats: () => 'Montre le processeur et la mémoire que prennent les conteneurs, jusqu’à Ctrl-C.',
  top: () => 'Liste les processus d’un conteneur.',
  port: () => 'Montre quels ports de cet ordinateur mènent à un conteneur.',
  rename: () => 'Donne un autre nom à un conteneur.',
  wait: () => 'Attend la fin d’un conteneur, et affiche son code de sortie.',
  pause: () => 'Met un conteneur en pause.',
  unpause: () => 'Fait repartir un conteneur mis en pause.',
  diff: () => 'Liste les fichiers modifiés dans un conteneur.',
  commit: () => 'Fait une image d’un conteneur tel qu’il est maintenant.',
  save: () => 'Écrit une image dans une archive.',
  load: () => 'Lit une image dans une archive que « docker save » a écrite.',
  export: () => 'Écrit les fichiers d’un conteneur dans une archive.',
  update: () => 'Change les limites d’un conteneur qui existe.',
  events: () => 'Montre ce qui se passe sur le moteur, jusqu’à Ctrl-C.',
  'volume-create': () => 'Crée un volume : une place pour des données, qui survit aux conteneurs.',
  'volume-ls': () => 'Liste les volumes.',
  'volume-rm': () => 'Supprime un volume, avec les données qu’il contient.',
  'volume-inspect': () => 'Montre ce que le moteur sait d’un volume.',
  'volume-prune': () =>
    'Supprime les volumes sans nom qu’aucun conteneur n’utilise, avec leurs données.',
  'network-create': () => 'Crée un réseau, dans lequel les conteneurs se trouvent par leur nom.',
  'network-ls': () => 'Liste les réseaux.',
  'network-rm': () => 'Supprime un réseau.',
  'network-inspect': () => 'Montre ce que le moteur sait d’un réseau, et qui s’y trouve.',
  'network-connect': () => 'Met un conteneur dans un réseau de plus.',
  'network-disconnect': () => 'Retire un conteneur d’un réseau.',
  'network-prune': () => 'Supprime tous les réseaux qu’aucun conteneur n’utilise.',
  'image-prune': () => 'Supprime les images qui n’ont plus de nom.',
  'container-prune': () => 'Supprime tous les conteneurs arrêtés.',
  'builder-prune': () =>
    'Vide le cache de construction ; la prochaine construction sera plus longue.',
  'system-prune': () =>
    'Supprime tous les conteneurs arrêtés, tous les réseaux inutilisés, les images sans nom et le cache de construction.',
  'system-df': () =>
    'Montre la place que prennent sur le disque les images, conteneurs, volumes et caches.',
  'context-ls': () => 'Liste les moteurs que la commande connaît.',
  'context-use': () => 'Choisit le moteur auquel s’adressent toutes les commandes suivantes.',
  'context-show': () => 'Montre à quel moteur s’adressent les commandes.',
  'context-inspect': () => 'Montre où se trouve un moteur.',
  'context-create': () => 'Donne un nom à un moteur, pour pouvoir le choisir.',
  'context-rm': () => 'Oublie un moteur ; le moteur lui-même reste tel quel.',
  'compose-up': () => 'Crée et démarre tous les conteneurs que décrit le fichier Compose.',
  'compose-down': () =>
    'Arrête et supprime les conteneurs et le réseau du fichier Compose ; ses volumes sont gardés.',
  'compose-ps': () => 'Liste les conteneurs du fichier Compose.',
  'compose-logs': () => 'Montre ce que les conteneurs du fichier Compose ont affiché.',
  'compose-build': () => 'Construit les images du fichier Compose.',
  'compose-pull': () => 'Va chercher les images du fichier Compose.',
  'compose-push': () => 'Envoie les images du fichier Compose à un registre.',
  'compose-start': () => 'Démarre les conteneurs arrêtés du fichier Compose.',
  'compose-stop': () => 'Arrête les conteneurs du fichier Compose, et les garde.',
  'compose-restart': () =>
    'Arrête et redémarre les conteneurs du fichier Compose ; un fichier modifié n’est pas relu.',
  'compose-rm': () => 'Supprime les conteneurs arrêtés du fichier Compose.',
  'compose-exec': () => 'Exécute une commande de plus dans un service qui tourne.',
  'compose-run': () =>
    'Démarre un service une fois, dans un conteneur à part, avec une commande de votre choix.',
  'compose-config': () => 'Vérifie le fichier Compose, et montre comment Compose le comprend.',
  'compose-ls': () => 'Liste les projets Compose qui tournent.',
  'compose-version': () => 'Montre la version de Compose.',
  'compose-create': () => 'Crée les conteneurs du fichier Compose, sans les démarrer.',
  'compose-kill': () => 'Interrompt tout de suite les conteneurs du fichier Compose.',
  'compose-images': () => 'Liste les images qu’utilisent les conteneurs du fichier Compose.',
  'compose-watch': () => 'Reconstruit, ou copie, dès qu’un fichier du projet change.',
};

/** What an option does. */
export const frCommandOptions: typeof enCommandOptions = {
  host: (what) => `S’adresse au moteur qui est à ${quoted(what)}.`,
  context: (what) => `S’adresse au moteur nommé ${quoted(what)}.`,
  config: (what) => `Prend les réglages de la commande dans le dossier ${quoted(what)}.`,
  debug: () => 'En dit plus sur ce qui est fait.',
  'log-level': (what) => `Affiche les messages à partir du niveau ${quoted(what)}.`,
  tls: () => 'S’adresse au moteur par une liaison chiffrée.',
  'tls-file': (what) => `Prouve qui s’adresse au moteur, avec le fichier ${quoted(what)}.`,
  help: () => 'Montre l’aide au lieu de faire quelque chose.',
  version: () => 'Montre la version au lieu de faire quelque chose.',
  'compose-file': (what) => `Lit le fichier Compose ${quoted(what)}.`,
  'project-name': (what) => `Nomme le projet ${quoted(what)} : ses conteneurs commencent ainsi.`,
  'project-directory': (what) => `Les chemins du fichier Compose partent de ${quoted(what)}.`,
  profile: (what) => `Prend aussi les services du profil ${quoted(what)}.`,
  ansi: (what) => `Couleurs et mouvements du curseur : ${quoted(what)}.`,
  progress: (what) => `Montre l’avancement ainsi : ${quoted(what)} ; plain donne chaque ligne.`,
  detach: () => 'En arrière-plan : le terminal est libre tout de suite, et le conteneur continue.',
  interactive: () =>
    'Garde le clavier branché, pour que vous puissiez taper quelque chose au programme.',
  tty: () => 'Lui donne un terminal, dont un shell a besoin.',
  'no-tty': () => 'Ne lui donne pas de terminal, ce qu’il faut aux scripts et aux tubes.',
  'publish-all': () =>
    'Publie chaque port que l’image expose, sur un port libre de cet ordinateur ; « docker port » dit lequel.',
  'env-file': (what) => `Définit les variables écrites dans le fichier ${quoted(what)}.`,
  name: (what) => `Le nomme ${quoted(what)} ; sinon, Docker invente un nom.`,
  rm: () => 'Supprime le conteneur dès qu’il s’arrête.',
  'network-alias': (what) => `Dans le réseau, on le trouve aussi sous le nom ${quoted(what)}.`,
  workdir: (what) => `La commande s’exécute dans le dossier ${quoted(what)} du conteneur.`,
  user: (what) =>
    `La commande s’exécute sous l’utilisateur ${quoted(what)}, et non celui de l’image.`,
  entrypoint: (what) => `Démarre ${quoted(what)} à la place de l’ENTRYPOINT de l’image.`,
  hostname: (what) => `À l’intérieur, la machine s’appelle ${quoted(what)}.`,
  'add-host': (what) => `Ajoute un nom et son adresse dans le conteneur : ${quoted(what)}.`,
  dns: (what) => `Demande à ${quoted(what)} les adresses des noms.`,
  label: (what) => `Lui colle une étiquette : ${quoted(what)}.`,
  memory: (what) =>
    `Il peut prendre ${quoted(what)} de mémoire au plus ; au-delà, il est interrompu.`,
  'memory-swap': (what) => `Mémoire et swap ensemble : ${quoted(what)} au plus.`,
  cpus: (what) => `Il peut utiliser ${quoted(what)} processeurs au plus.`,
  'cpuset-cpus': (what) => `Il ne tourne que sur ces processeurs : ${quoted(what)}.`,
  'pids-limit': (what) => `Il peut avoir ${quoted(what)} processus au plus.`,
  ulimit: (what) => `Fixe une limite à ses processus : ${quoted(what)}.`,
  'shm-size': (what) => `Sa mémoire partagée est de ${quoted(what)}.`,
  gpus: (what) => `Il peut utiliser ces processeurs graphiques : ${quoted(what)}.`,
  privileged: () =>
    'Lui donne presque tous les droits sur cet ordinateur. À éviter si vous ne savez pas pourquoi il le faut.',
  'cap-add': (what) => `Lui donne le droit ${quoted(what)}, que les conteneurs n’ont pas.`,
  'cap-drop': (what) => `Lui enlève le droit ${quoted(what)}.`,
  'security-opt': (what) => `Change la façon dont il est isolé : ${quoted(what)}.`,
  device: (what) => `Il peut utiliser l’appareil ${quoted(what)} de cet ordinateur.`,
  'group-add': (what) => `Son utilisateur est aussi dans le groupe ${quoted(what)}.`,
  tmpfs: (what) =>
    `Met un dossier en mémoire : ${quoted(what)} ; il disparaît avec la fin du conteneur.`,
  init: () =>
    'Démarre d’abord un petit programme, qui transmet les signaux et range les processus.',
  'read-only': () => 'Rien ne peut être écrit dans le conteneur, sauf dans des volumes.',
  pull: (what) =>
    `Quand l’image est téléchargée : ${quoted(what)} (always : toujours ; missing : si elle n’est pas ici ; never : jamais).`,
  'pull-always': () => 'Va chercher des images de base plus récentes, même s’il y en a une ici.',
  platform: (what) => `Pour ce système et ce processeur : ${quoted(what)}.`,
  link: (what) =>
    `L’ancienne façon de trouver un autre conteneur : ${quoted(what)}. Un réseau le fait mieux.`,
  'volumes-from': (what) => `A les mêmes volumes que le conteneur ${quoted(what)}.`,
  ip: (what) => `Son adresse dans le réseau est ${quoted(what)}.`,
  expose: (what) =>
    `Note que quelque chose écoute sur ${quoted(what)} ; cela ne publie rien, c’est -p qui le fait.`,
  'log-driver': (what) => `Ce qu’il affiche est gardé de cette façon : ${quoted(what)}.`,
  'log-opt': (what) => `Un réglage de la façon de garder ce qu’il affiche : ${quoted(what)}.`,
  'health-cmd': (what) => `Demande sans cesse s’il va bien, avec ${quoted(what)}.`,
  'health-setting': (what) =>
    `Tous les combien, combien de temps et à partir de quand on demande s’il va bien : ${quoted(what)}.`,
  'no-healthcheck': () => 'Ne demande pas s’il va bien, même si l’image dit comment.',
  'stop-signal': (what) => `On lui demande de finir par le signal ${quoted(what)}.`,
  'stop-timeout': (what) => `Il a ${quoted(what)} secondes pour finir quand on l’arrête.`,
  attach: (what) => `Relie le terminal à ${quoted(what)}.`,
  'attach-output': () => 'Montre ce qu’il affiche, et attend sa fin.',
  'detach-keys': (what) => `Ces touches le quittent sans l’arrêter : ${quoted(what)}.`,
  cidfile: (what) => `Écrit son identifiant dans le fichier ${quoted(what)}.`,
  'own-namespace': (what) => `Partage ceci avec d’autres, ou non : ${quoted(what)}.`,
  tag: (what) => `Nomme l’image ${quoted(what)}.`,
  file: (what) => `Le Dockerfile est ${quoted(what)}.`,
  'build-arg': (what) => `Donne sa valeur à un ARG du Dockerfile : ${quoted(what)}.`,
  'no-cache': () => 'Refait chaque étape, même si elle a déjà été faite.',
  target: (what) => `Construit jusqu’à l’étape ${quoted(what)}, et pas plus loin.`,
  'build-network': (what) => `Les commandes du Dockerfile utilisent ce réseau : ${quoted(what)}.`,
  secret: (what) =>
    `Prête à la construction un secret qui ne reste pas dans l’image : ${quoted(what)}.`,
  ssh: (what) => `Prête votre clé SSH à la construction : ${quoted(what)}.`,
  load: () => 'Met l’image parmi celles que liste « docker images ».',
  'push-image': () => 'Envoie l’image à son registre une fois construite.',
  output: (what) => `Écrit le résultat dans ${quoted(what)}.`,
  'cache-from': (what) => `Reprend des étapes déjà faites dans ${quoted(what)}.`,
  'cache-to': (what) => `Garde les étapes pour plus tard dans ${quoted(what)}.`,
  'build-context': (what) => `Un dossier de plus d’où copier : ${quoted(what)}.`,
  iidfile: (what) => `Écrit l’identifiant de l’image dans le fichier ${quoted(what)}.`,
  check: () => 'Cherche seulement les erreurs du Dockerfile.',
  builder: (what) => `Construit avec le constructeur ${quoted(what)}.`,
  'rm-steps': () =>
    'Supprime ce dont l’ancien constructeur avait besoin en route ; c’est déjà ainsi sans cette option.',
  'all-containers': () => 'Tous les conteneurs : ceux qui sont arrêtés aussi.',
  'all-images': () => 'Toutes les images, celles sans nom aussi.',
  'all-tags': () => 'Chaque version de cette image.',
  'all-unused': () =>
    'Toutes les images qu’aucun conteneur n’utilise, et pas seulement celles sans nom.',
  'all-cache': () => 'Tout le cache, et pas seulement ce qui ne sert plus à rien.',
  'all-volumes': () => 'Aussi les volumes qui ont un nom.',
  'all-projects': () => 'Aussi ceux qui sont arrêtés.',
  quiet: () => 'En montre le moins possible : d’une liste, seulement les identifiants.',
  filter: (what) => `Seulement ceux pour lesquels ceci est vrai : ${quoted(what)}.`,
  format: (what) => `Le montre sous cette forme : ${quoted(what)}.`,
  last: (what) => `Seulement les ${quoted(what)} derniers créés.`,
  latest: () => 'Seulement le dernier créé.',
  'no-trunc': () => 'Ne coupe rien.',
  size: () => 'Montre aussi la place prise sur le disque.',
  digests: () => 'Montre les empreintes, qui nomment une image au bit près.',
  services: () => 'Montre seulement les noms des services.',
  status: (what) => `Seulement ceux dont l’état est ${quoted(what)}.`,
  limit: (what) => `Au plus ${quoted(what)} résultats.`,
  'no-stream': () => 'Le montre une fois, et s’arrête.',
  verbose: () => 'Montre chaque chose séparément.',
  type: (what) => `Ce qui est regardé est de ce genre : ${quoted(what)}.`,
  time: (what) => `Attend ${quoted(what)} secondes avant de l’interrompre.`,
  signal: (what) => `Envoie le signal ${quoted(what)}.`,
  'force-rm': () => 'Le supprime même s’il tourne : il est d’abord interrompu.',
  'force-rmi': () =>
    'La supprime même si elle a plusieurs noms, ou si un conteneur arrêté l’utilise.',
  'force-prune': () => 'Ne demande pas si vous êtes sûr.',
  'force-volume': () => 'Ne dit rien si ce volume n’existe pas.',
  'stop-first': () => 'Les arrête d’abord, s’ils tournent.',
  'rm-volumes': () => 'Supprime aussi ses volumes sans nom.',
  'rm-link': () => 'Supprime seulement un lien, pas le conteneur.',
  'no-prune': () => 'Garde les images dont elle est faite.',
  'prune-volumes': () =>
    'Aussi les volumes sans nom qu’aucun conteneur n’utilise, avec leurs données.',
  'down-volumes': () =>
    'Supprime aussi les volumes du fichier Compose : ce qui est dans une base de données est perdu.',
  'down-images': (what) =>
    `Supprime aussi des images : ${quoted(what)} (all : toutes ; local : celles sans nom à elles).`,
  'remove-orphans': () => 'Supprime aussi les conteneurs de services que le fichier n’a plus.',
  follow: () => 'Continue de montrer ce qui arrive, jusqu’à Ctrl-C.',
  tail: (what) => `Seulement les dernières lignes : ${quoted(what)}.`,
  timestamps: () => 'Met l’heure devant chaque ligne.',
  since: (what) => `Seulement à partir de ${quoted(what)}.`,
  until: (what) => `Seulement jusqu’à ${quoted(what)}.`,
  details: () => 'En montre plus sur chaque ligne.',
  'no-color': () => 'Sans couleurs.',
  'no-log-prefix': () => 'Sans le nom du service devant chaque ligne.',
  driver: (what) => `Il est du genre ${quoted(what)}.`,
  opt: (what) => `Un réglage de son pilote : ${quoted(what)}.`,
  subnet: (what) => `Ses adresses sont ${quoted(what)}.`,
  gateway: (what) => `On en sort par ${quoted(what)}.`,
  'ip-range': (what) => `Les conteneurs ont des adresses de ${quoted(what)}.`,
  internal: () => 'Sans accès à Internet.',
  attachable: () => 'Des conteneurs seuls peuvent aussi s’y joindre.',
  ipv6: () => 'Avec des adresses IPv6 aussi.',
  alias: (what) => `On l’y trouve aussi sous le nom ${quoted(what)}.`,
  'build-first': () => 'Construit d’abord les images, même si elles sont ici.',
  'no-build': () => 'Ne construit rien, même s’il manque une image.',
  'force-recreate': () => 'Refait les conteneurs, même si rien n’a changé.',
  'no-recreate': () => 'Ne touche pas aux conteneurs qui existent.',
  'no-deps': () => 'Sans les services dont il dépend.',
  'no-start': () => 'Les crée, sans les démarrer.',
  scale: (what) => `Tant de conteneurs pour un service : ${quoted(what)}.`,
  'abort-on-exit': () => 'Dès qu’un conteneur s’arrête, tous sont arrêtés.',
  'exit-code-from': (what) => `Finit avec le code de sortie du service ${quoted(what)}.`,
  wait: () => 'Attend que les services tournent et aillent bien.',
  'renew-volumes': () => 'Refait les volumes sans nom : leurs données sont perdues.',
  watch: () => 'Surveille pendant ce temps les changements des fichiers.',
  index: (what) => `Dans le conteneur numéro ${quoted(what)} du service.`,
  'service-ports': () => 'Publie les ports que nomme le fichier Compose.',
  yes: () => 'Répond oui à toutes les questions.',
  'with-dependencies': () => 'Aussi ceux dont il dépend.',
  username: (what) => `Sous le nom d’utilisateur ${quoted(what)}.`,
  password: () =>
    'Le mot de passe. Sur la ligne de commande, d’autres peuvent le voir, et le shell le garde : mieux vaut ne pas l’écrire, et le taper quand il est demandé.',
  'password-stdin': () => 'Lit le mot de passe sur l’entrée standard.',
  archive: () => 'Garde les propriétaires et les droits des fichiers.',
  'follow-link': () => 'Copie ce à quoi mène un lien.',
  author: (what) => `Elle est l’œuvre de ${quoted(what)}.`,
  message: (what) => `Avec la note ${quoted(what)}.`,
  change: (what) => `Ajoute une instruction de Dockerfile : ${quoted(what)}.`,
  input: (what) => `La lit dans le fichier ${quoted(what)}.`,
  human: () => 'Tailles et dates comme on les lit d’habitude.',
  description: (what) => `Le décrit : ${quoted(what)}.`,
  'docker-endpoint': (what) => `Il est là : ${quoted(what)}.`,
  'disable-trust': () => 'Ne vérifie pas les signatures ; c’est déjà ainsi sans cette option.',
};

/** What a word of a command stands for. */
export const frCommandValues: typeof enCommandValues = {
  sudo: () =>
    'Fait le reste en tant que root. Sous Linux, qui est dans le groupe docker n’a pas besoin de sudo.',
  variable: (what) => `Définit la variable ${quoted(what)}, pour cette commande seulement.`,
  'switched-off': (what) => `Désactive l’option, puisqu’elle dit ${quoted(what)}.`,
  publish: (what, other) =>
    `Le port ${what} de cet ordinateur mène au port ${other} du conteneur. Le programme doit écouter sur ${other}.`,
  'publish-page': (what) => `Une page est alors à l’adresse http://localhost:${what}`,
  'publish-here': (what) =>
    `Seulement par l’adresse ${what} : les autres sur le réseau n’y accèdent pas.`,
  'publish-at': (what) => `Seulement par l’adresse ${quoted(what)} de cet ordinateur.`,
  'publish-everywhere': () =>
    'Par chaque adresse de cet ordinateur ; c’est déjà ainsi sans cette option.',
  'publish-random': (what) =>
    `Le port ${what} du conteneur, sur un port libre de cet ordinateur que le moteur choisit.`,
  'publish-udp': (what) => `Par ${what}, et non par TCP.`,
  'publish-odd': (what) =>
    `Devrait être un port de cet ordinateur et un du conteneur : ${quoted(what)} ne l’est pas.`,
  volume: (what, other) =>
    `Le volume ${quoted(what)} est le dossier ${quoted(other)} du conteneur. Il garde ses données quand le conteneur est supprimé, et il est créé s’il manque.`,
  bind: (what, other) =>
    `Le dossier ou fichier ${quoted(what)} de cet ordinateur est ${quoted(other)} dans le conteneur : chaque changement se voit des deux côtés. Ce que l’image y a est caché.`,
  'volume-anonymous': (what) =>
    `Un nouveau volume sans nom est le dossier ${quoted(what)} du conteneur.`,
  'volume-read-only': () => 'Le conteneur peut seulement le lire.',
  'volume-setting': (what) => `Avec le réglage ${quoted(what)}.`,
  'mount-tmpfs': (what) =>
    `Le dossier ${quoted(what)} est en mémoire ; il disparaît avec la fin du conteneur.`,
  'mount-odd': (what) => `Met quelque chose dans le conteneur : ${quoted(what)}.`,
  env: (what, other) => `Dans le conteneur, la variable ${quoted(what)} vaut ${quoted(other)}.`,
  'env-empty': (what) => `Dans le conteneur, la variable ${quoted(what)} est vide.`,
  'env-passed': (what) => `Transmet la variable ${quoted(what)} de ce shell.`,
  'network-bridge': () => 'Dans le réseau habituel du moteur, où les conteneurs n’ont pas de noms.',
  'network-host': () =>
    'Sans réseau à lui : le programme écoute sur les ports de cet ordinateur, et -p ne fait rien.',
  'network-none': () => 'Sans aucun réseau.',
  'network-container': (what) =>
    `Dans le réseau du conteneur ${quoted(what)} : les deux ont les mêmes ports et la même adresse.`,
  'network-named': (what) =>
    `Dans le réseau ${quoted(what)}, où les conteneurs se trouvent par leur nom.`,
  'restart-no': () =>
    'Il n’est pas redémarré quand il s’arrête ; c’est déjà ainsi sans cette option.',
  'restart-always': () => 'Chaque fois qu’il s’arrête, il est redémarré, et avec le moteur aussi.',
  'restart-unless-stopped': () =>
    'Chaque fois qu’il s’arrête, il est redémarré, et avec le moteur aussi, sauf si vous l’avez arrêté.',
  'restart-on-failure': () => 'Il est redémarré quand il s’arrête sur une erreur.',
  'restart-times': (what) => `Au plus ${what} fois.`,
  'restart-odd': (what) =>
    `Devrait être no, always, unless-stopped ou on-failure : ${quoted(what)} ne l’est pas.`,
  'image-latest': (what) =>
    `L’image ${quoted(what)}, dans la version « latest », puisqu’aucune n’est nommée.`,
  'image-tag': (what, other) => `L’image ${quoted(what)}, dans la version ${quoted(other)}.`,
  'image-digest': (what) => `L’image ${quoted(what)}, exactement celle qui a cette empreinte.`,
  'image-id': (what) => `L’image ${quoted(what)}, par son nom ou son identifiant.`,
  'image-registry': (what) => `Elle vient du registre ${quoted(what)}.`,
  'image-of': (what) => `Sur Docker Hub, elle appartient à ${quoted(what)}.`,
  'image-official': () => 'Si elle n’est pas ici, elle est cherchée sur Docker Hub.',
  'new-name': (what) => `Le nouveau nom : ${quoted(what)}.`,
  'image-name': (what) => `L’image ${quoted(what)}.`,
  container: (what) => `Le conteneur ${quoted(what)}, par son nom ou le début de son identifiant.`,
  'volume-name': (what) => `Le volume ${quoted(what)}.`,
  'network-name': (what) => `Le réseau ${quoted(what)}.`,
  'context-name': (what) => `Le contexte ${quoted(what)}.`,
  service: (what) => `Seulement le service ${quoted(what)} du fichier Compose.`,
  object: (what) =>
    `Ce qui est regardé : ${quoted(what)}, un conteneur, une image, un volume ou un réseau.`,
  program: (what) => `La commande exécutée à l’intérieur : ${quoted(what)}.`,
  'program-of-image': (what) =>
    `La commande que le conteneur démarre, à la place de celle de l’image : ${quoted(what)}. Si l’image a un ENTRYPOINT, ceci lui est transmis.`,
  'context-here': () =>
    'Le dossier à partir duquel construire : celui-ci. Ses fichiers peuvent être copiés, et il contient le Dockerfile.',
  'context-folder': (what) =>
    `Le dossier à partir duquel construire : ${quoted(what)}. Ses fichiers peuvent être copiés, et il contient le Dockerfile.`,
  'context-stdin': () => 'Construit à partir de ce qui arrive sur l’entrée standard.',
  'context-url': (what) => `Construit à partir de ce qui est à l’adresse ${quoted(what)}.`,
  'copy-container': (what, other) =>
    `Le chemin ${quoted(other)} dans le conteneur ${quoted(what)}.`,
  'copy-here': (what) => `Le chemin ${quoted(what)} sur cet ordinateur.`,
  server: (what) => `Le registre ${quoted(what)} ; sinon, c’est Docker Hub.`,
  term: (what) => `Ce qui est cherché : ${quoted(what)}.`,
  'private-port': (what) => `Le port ${quoted(what)} du conteneur.`,
  'end-of-options': () => 'À partir d’ici, plus rien n’est une option.',
  substitution: () =>
    'Ce qui est entre $( et ), ou derrière $, le shell le remplace avant que Docker ne le voie.',
};

/** What is told beside the words: mistakes, and what is not known. */
export const frCommandNotes: typeof enCommandNotes = {
  'unknown-option': (what) =>
    `Je ne connais pas l’option ${quoted(what)} ; je ne sais donc pas si le mot qui suit est sa valeur. La suite est lue comme si elle n’en avait pas.`,
  'near-option': (what, other) =>
    `Je ne connais pas d’option ${quoted(what)}. Vouliez-vous dire ${quoted(other)} ?`,
  'unknown-command': (what) =>
    `Je ne connais pas la commande ${quoted(what)}. « docker --help » liste celles qui existent.`,
  'near-command': (what, other) =>
    `Il n’y a pas de commande ${quoted(what)}. Vouliez-vous dire ${quoted(other)} ?`,
  'group-command': (what, other) => `Derrière ${quoted(what)}, il manque un mot : ${other}.`,
  'option-after-image': (what, other) =>
    `${quoted(what)} est derrière l’image, et va donc au programme du conteneur : Docker ne le voit pas. Les options de Docker viennent avant l’image : ${other}`,
  'option-after-container': (what, other) =>
    `${quoted(what)} est derrière le conteneur, et est donc pris pour la commande à exécuter. Les options de Docker viennent avant le conteneur : ${other}`,
  'no-context': (what) =>
    `Il manque le dossier à partir duquel construire : c’est le plus souvent celui-ci, un point à la fin : ${what} .`,
  'context-is-file': (what) =>
    `${quoted(what)} est un fichier, et il faut ici un dossier : nommez le dossier en dernier (le plus souvent un point), et le fichier avec -f.`,
  'no-image': () => 'Il manque le nom d’une image.',
  'missing-word': (what) => `Il manque quelque chose à la fin : ${what}.`,
  'too-many': (what) => `${quoted(what)} est de trop : cette commande n’en prend pas plus.`,
  'no-value': (what) => `${quoted(what)} veut une valeur, et la commande s’arrête là.`,
  'value-is-option': (what, other) =>
    `${quoted(other)} est pris pour la valeur de ${quoted(what)} : la valeur manque-t-elle ?`,
  'port-alone': (what) =>
    `Un nombre seul est le port du conteneur : le moteur choisit celui de cet ordinateur, et « docker port » le dit. Pour le choisir, écrivez -p ${what}:${what}`,
  'port-range': (what) => `${quoted(what)} n’est pas un port : ils vont de 1 à 65535.`,
  'publish-form': (what) =>
    `${quoted(what)} n’est pas compris : écrivez deux nombres séparés par un deux-points, sans espaces, comme -p 8080:80`,
  'publish-host': () => 'Avec --network host, -p ne fait rien.',
  'mount-space': (what) =>
    `${quoted(what)} ressemble à la seconde moitié d’un chemin avec un espace. Mettez ce qui suit -v entre guillemets droits : -v "…:…"`,
  'volume-relative': (what) =>
    `${quoted(what)} n’est ni un chemin ni un nom : un dossier à côté de vous commence par ./ , comme dans -v ./${what}:/…`,
  'volume-target': (what) =>
    `Dans le conteneur, un chemin commence par /, ce qui n’est pas le cas de ${quoted(what)}.`,
  'bad-image': (what) =>
    `${quoted(what)} ne peut pas être le nom d’une image : il a des minuscules, des chiffres, et . _ - / entre eux, puis au besoin un deux-points et une version.`,
  'detach-and-tty': () =>
    'Avec -d, rien n’est relié au terminal, et -it ne montre donc rien ici : enlevez -d pour taper dans le conteneur, ou -it pour qu’il tourne en arrière-plan. « docker exec -it NOM sh » entre dans un conteneur qui tourne.',
  'rm-and-restart': () => 'Docker refuse --rm avec --restart : enlevez l’un des deux.',
  'typographic-dash': (what, other) =>
    `Le tiret de ${quoted(what)} est celui d’un traitement de texte, que Docker ne prend pas pour une option. Tapez-le à nouveau : ${other}`,
  'typographic-quotes': (what) =>
    `Les guillemets autour de ${quoted(what)} sont ceux d’un traitement de texte : le shell ne les connaît pas. Tapez des guillemets droits : " ou '`,
  prompt: (what) => `Le ${quoted(what)} du début est celui du terminal, et ne se tape pas.`,
  'other-command': (what) =>
    `${quoted(what)} n’est pas une commande de Docker : seule la partie de Docker est expliquée.`,
  piped: (what) =>
    `${quoted(what)} et ce qui suit sont pour le shell : seule la partie de Docker est expliquée.`,
  'old-compose': () =>
    'docker-compose, avec un trait d’union, est l’ancienne commande ; aujourd’hui, c’est « docker compose », avec une espace.',
  'unclosed-quote': () =>
    'Un guillemet est ouvert et n’est pas fermé : le shell attendrait la suite.',
  'tag-is-context': () => 'Le point est pris pour le nom derrière -t, et le dossier manque donc.',
};
