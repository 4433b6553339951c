import { printable, inFrenchQuotes as quoted } from '../../text/quote.js';
import type { enCrashPython } from '../en/crash-python.js';
import { given, mostShown } from '../failure-words.js';

/** Ce que veulent dire les derniers mots des programmes Python, à commencer par Flask. */
export const frCrashPython: typeof enCrashPython = {
  'no-return': {
    means: (what) => `La fonction ${what} ne renvoie rien : elle se termine sans return.`,
    remedy: (what, other) =>
      other
        ? `Écrivez : ${printable(other, mostShown)}`
        : `La dernière ligne de ${what} doit commencer par return, quatre espaces plus loin que def : return "…"`,
  },
  'wrong-return': {
    means: (what) => `La fonction renvoie une valeur du type ${what}, qui n’est pas une page.`,
    remedy: (_what, other) =>
      `Faites-en un texte : ${printable(other, mostShown) || 'return str(…)'}`,
  },
  'same-view': {
    means: (what) =>
      `Deux fonctions s’appellent ${what} : il faut à chaque page une fonction qui ait son propre nom.`,
    remedy: (what, other) =>
      `Donnez à la seconde${given(other, (path) => `, celle de ${path},`)} un autre nom que ${what}.`,
  },
  'template-missing': {
    means: (what) => `${what} n’existe pas, alors que Flask le cherche là.`,
    remedy: (what, other) =>
      `Créez ${what}${given(other, (folder) => `, et copiez aussi son dossier, par une ligne de plus dans le Dockerfile : COPY ${folder} ./${folder}/`)}`,
  },
  'template-not-copied': {
    means: (what) =>
      `${what} est dans le projet, mais pas dans l’image : COPY ne l’apporte pas là où Flask le cherche.`,
    remedy: (_what, other) =>
      `Ajoutez une ligne au Dockerfile, sous l’autre COPY : COPY ${other} ./${other}/`,
  },
  'template-elsewhere': {
    means: (what) =>
      `${what} n’est pas là où Flask cherche les gabarits : dans un dossier appelé templates, à côté du programme.`,
    remedy: (_what, other) =>
      `Déplacez-le vers ${other}, et copiez aussi ce dossier, par une ligne de plus dans le Dockerfile : COPY templates ./templates/`,
  },
  'template-near': {
    means: (what, other) => `Dans ${other}, il y a ${what}.`,
    remedy: (what) =>
      `Écrivez render_template("${what}") : les majuscules et l’extension comptent.`,
  },
  template: {
    means: () => 'Flask ne peut pas lire un gabarit tel qu’il est écrit.',
    remedy: () =>
      'Regardez ses {{ … }} et ses {% … %} : chacun se ferme comme il s’ouvre, et chaque if ou for a sa fin.',
  },
  'template-name': {
    means: (what) => `Le gabarit utilise ${quoted(what)}, que le programme ne lui passe pas.`,
    remedy: (what) => `Passez-le : render_template("…", ${what}=…)`,
  },
  'no-endpoint': {
    means: (what) =>
      `url_for veut le nom d’une fonction qui répond à une page, et aucune ne s’appelle ${quoted(what)}.`,
    remedy: (_what, other) =>
      given(other, (names) => `Écrivez-en une qui existe : ${names}`) ||
      'Écrivez le nom de la fonction, sans parenthèses.',
  },
  'run-too-early': {
    means: (what) =>
      `Le serveur est lancé ici, et la page ${what} se trouve en dessous : Python ne lit la suite qu’une fois le serveur arrêté.`,
    remedy: () =>
      'Placez cette ligne, avec le if au-dessus d’elle s’il y en a un, à la fin du programme.',
  },
  'route-slash': {
    means: () => 'Le chemin d’une page commence par une barre oblique.',
    remedy: (what) => `Écrivez cette barre : ${printable(what, mostShown) || '@app.route("/…")'}`,
  },
  'methods-list': {
    means: () => 'methods attend une liste, et une liste se met entre crochets.',
    remedy: (what) =>
      `Écrivez : ${printable(what, mostShown) || '@app.route("/", methods=["GET"])'}`,
  },
  'route-argument': {
    means: (what, other) =>
      `La fonction ${what} attend un argument${given(other, (name) => ` (${name})`)} que sa page ne lui passe pas.`,
    remedy: (what, other, third) =>
      third === ''
        ? `Retirez ${other || 'cet argument'} des parenthèses de def ${what}.`
        : `Retirez ${other || 'cet argument'} des parenthèses : ${third}`,
  },
  'route-value': {
    means: (what, other) =>
      `La fonction ${what} attend un argument${given(other, (name) => ` (${name})`)} que sa page ne lui passe pas.`,
    remedy: (_what, other, third) =>
      `Donnez à ${other || 'cet argument'} une valeur pour le cas où la page n’en a pas : ${third}`,
  },
  'argument-missing': {
    means: (what, other) =>
      `${what} est appelée sans l’argument qu’elle attend${given(other, (name) => ` : ${name}`)}.`,
    remedy: (what) =>
      `Écrivez-le entre les parenthèses là où ${what} est appelée, ou retirez-le de celles qui suivent def.`,
  },
  'argument-unknown': {
    means: (what, other) => `${what} reçoit ${quoted(other)}, et ne le prend pas.`,
    remedy: (what, other, third) =>
      third === ''
        ? `Écrivez ${other} entre les parenthèses de def ${what}, ou avec la même orthographe qu’à cet endroit ; le chemin d’une page, comme /<${other}>, le passe aussi.`
        : `Le chemin de sa page le lui passe : écrivez donc ${third}`,
  },
  'only-route': {
    means: (what) => `La seule page du programme est ${what}.`,
    remedy: (_what, other) =>
      `Écrivez @app.route("/") au-dessus de def ${other}(), puis construisez de nouveau.`,
  },
  'only-route-value': {
    means: (what) =>
      `La seule page du programme est ${what}, dont le chemin doit contenir une valeur.`,
    remedy: (_what, other, third) =>
      `Écrivez aussi @app.route("/") au-dessus de def ${other}(), et donnez-lui une valeur pour cette page : ${third}`,
  },
  'route-unmarked': {
    means: () => 'Sans @ devant elle, cette ligne ne dit rien de la fonction qui la suit.',
    remedy: (what) => `Écrivez : ${what}`,
  },
  'route-pathless': {
    means: () => 'Cette ligne ne dit pas à quelle page répond la fonction qui la suit.',
    remedy: (what) => `Écrivez : ${what}`,
  },
  'unasked-value': {
    means: (what) =>
      `La page attend que la requête apporte ${quoted(what)}, et ce n’est pas le cas ici.`,
    remedy: (_what, other) => `Faites qu’elle s’en passe : ${other}`,
  },
  uncalled: {
    means: () => 'Sans parenthèses, une fonction est seulement nommée, et n’est pas exécutée.',
    remedy: (what) => `Écrivez : ${what}`,
  },
  'other-routes': {
    means: (what) => `Le programme a d’autres pages : ${what}.`,
    remedy: () =>
      'Écrivez @app.route("/") au-dessus de la fonction qui doit répondre à /, puis construisez de nouveau.',
  },
  'route-methods': {
    means: (what) =>
      `La page ${what} existe, mais ses méthodes laissent de côté GET, avec laquelle un navigateur demande.`,
    remedy: () => 'Retirez methods, ou ajoutez "GET" à sa liste.',
  },
  'secret-key': {
    means: () => 'Flask signe la session avec une clé secrète, et n’en a pas.',
    remedy: () => 'Donnez-lui-en une sous app = Flask(__name__) : app.secret_key = "…"',
  },
  'outside-request': {
    means: () =>
      'La ligne a besoin d’une page que l’on demande, et s’exécute là où il n’y en a pas.',
    remedy: () => 'Déplacez-la dans la fonction d’une page, sous @app.route.',
  },
  'flask-argument': {
    means: () => 'Flask veut savoir dans quel fichier se trouve l’application.',
    remedy: () => 'Écrivez app = Flask(__name__), avec deux tirets bas de chaque côté.',
  },
  'no-input': {
    means: () =>
      'Le programme attend que l’on tape quelque chose, et dans un conteneur lancé avec -d personne ne peut taper.',
    remedy: () =>
      'Retirez input() et raw_input() : écrivez la valeur dans le programme, ou passez-la par docker run -e NOM=valeur et lisez os.environ["NOM"].',
  },
  'join-text': {
    means: (what) => `Seuls des textes se joignent avec +, et l’un des deux est du type ${what}.`,
    remedy: () => 'Faites-en un texte : str(…)',
  },
  'no-variable': {
    means: (what) => `La variable ${what} n’est pas définie dans le conteneur.`,
    remedy: (what) =>
      `Définissez-la dans le Dockerfile, ENV ${what}=…, ou laissez le programme s’en passer : os.environ.get("${what}", "…")`,
  },
  'not-callable': {
    means: (what) =>
      `Des parenthèses suivent quelque chose qui n’est pas une fonction mais du type ${what}.`,
    remedy: () =>
      'Retirez les parenthèses ; ou alors une variable porte le nom d’une fonction : donnez-lui-en un autre.',
  },
  nothing: {
    means: (what) => `Ce qui précède .${what} est None : rien n’y a été mis.`,
    remedy: () => 'Regardez où cela est défini : une fonction sans return renvoie None.',
  },
  'super-python3': {
    means: () => 'super() sans rien entre ses parenthèses demande Python 3, et ceci est Python 2.',
    remedy: () =>
      'Écrivez super(NOM_DE_LA_CLASSE, self), ou créez le projet avec Python 3 (--stack python3-flask).',
  },
  'relative-import': {
    means: () =>
      'Un programme qui est lancé lui-même n’est dans aucun paquet : ses importations ne peuvent pas commencer par un point.',
    remedy: () => 'Retirez le point : from … import …',
  },
  'database-file': {
    means: () =>
      'L’utilisateur du conteneur n’a pas le droit d’écrire là où se trouve la base de données.',
    remedy: (what) =>
      `Donnez-lui le dossier, au-dessus de USER dans le Dockerfile${what === '' ? '' : ` (${what})`}, ou gardez la base dans /tmp.`,
  },
  'local-name': {
    means: (what) =>
      `${quoted(what)} est défini quelque part dans cette fonction : Python le prend donc pour une variable de la fonction, qui n’a pas encore de valeur.`,
    remedy: (what) => `Écrivez comme première ligne de la fonction : global ${what}`,
  },
  'name-near': {
    means: (what) => `Rien dans le programme ne s’appelle ${quoted(what)}.`,
    remedy: (_what, other) =>
      `Vouliez-vous dire ${other} ? Les majuscules et les tirets bas comptent.`,
  },
  'name-import': {
    means: (what) => `${quoted(what)} n’est pas importé.`,
    remedy: (_what, other) => `Écrivez en haut du programme : ${other}`,
  },
  'name-python2': {
    means: (what) => `${quoted(what)} n’existe qu’en Python 2, et ceci est Python 3.`,
    remedy: (_what, other) => `En Python 3, c’est : ${other}`,
  },
  'name-python3': {
    means: (what) => `${quoted(what)} demande Python 3, et ceci est Python 2.`,
    remedy: (_what, other) =>
      `En Python 2.7, écrivez ${other}, ou créez le projet avec Python 3 (--stack python3-flask).`,
  },
  'attribute-near': {
    means: (what) => `${quoted(what)} n’existe pas.`,
    remedy: (_what, other) => `Vouliez-vous dire ${other} ?`,
  },
  'module-near': {
    means: (what) =>
      `Le module s’appelle ${quoted(what)} : les minuscules et les majuscules comptent.`,
    remedy: (_what, other) => `Écrivez : ${other}`,
  },
  'import-near': {
    means: (what) =>
      `Le nom exact est ${quoted(what)} : les minuscules et les majuscules comptent.`,
    remedy: (_what, other) => `Écrivez : ${other}`,
  },
  'file-not-copied': {
    means: (what) =>
      `${what} est dans le projet, mais pas là où le programme le cherche dans l’image.`,
    remedy: (_what, other) =>
      `Copiez-le : ajoutez une ligne au Dockerfile, sous l’autre COPY : COPY ${other} ./${other.includes('/') ? other : ''}`,
  },
  'file-elsewhere': {
    means: (what, other, third) =>
      `Le programme cherche ${quoted(what)}, alors que ${third} le met en ${quoted(other)}.`,
    remedy: (_what, other) =>
      `Écrivez dans le programme le chemin qu’il a dans l’image : "${other}"`,
  },
  'file-near': {
    means: (what) => `Il n’y a pas de fichier ${quoted(what)} dans l’image.`,
    remedy: (_what, other) => `Vouliez-vous dire ${other} ? Les majuscules comptent.`,
  },
  'kept-out': {
    means: (what, other) =>
      `${quoted(what)} est dans le projet, mais cette ligne l’écarte de l’image : ${other}.`,
    remedy: (what) =>
      `Supprimez cette ligne, ou reprenez le fichier dans une ligne en dessous : « !${what} ».`,
  },
  'program-near': {
    means: (what, other) => `CMD lance ${what}, et COPY a mis là ${other}.`,
    remedy: (_what, _other, third) => `Écrivez : ${printable(third, mostShown)}`,
  },
  'started-twice': {
    means: (what) => `ENTRYPOINT et CMD sont mis bout à bout : ce qui s’exécute est ${what}`,
    remedy: (what, other) => `Retirez ${what.split(' ')[0]} de CMD : ${other}`,
  },
};
