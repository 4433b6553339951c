import { printable } from '../../text/quote.js';
import type { enMakingClass } from '../en/making-class.js';

const show = (text: string): string => printable(text, 200);

/** What is said while the projects of a class are made and published. */
export const frMakingClass: typeof enMakingClass = {
  held: (pid, host) =>
    `Une autre commande docker-intro class travaille dans ce dossier (processus ${pid} sur ${printable(host)}). Attendez qu’elle ait fini.`,
  heldRemedy: (path) => `Si elle ne tourne plus, supprimez ${show(path)}`,
  taken: {
    link: 'Un lien se trouve à la place d’un projet. Déplacez-le ; rien n’a été écrit.',
    file: 'Un fichier se trouve à la place d’un projet. Déplacez-le ; rien n’a été écrit.',
    stranger:
      'Un dossier que docker-intro class n’a pas créé se trouve ici. Déplacez-le ; rien n’a été écrit.',
    other: (id) =>
      `C’est le projet de quelqu’un d’autre (${printable(id)}). Déplacez-le ; rien n’a été écrit.`,
    index:
      'Ce n’est pas un class.json écrit par docker-intro class, ou il est abîmé. Déplacez-le : la prochaine exécution le refera. Rien n’a été écrit.',
    classFile:
      'Ce fichier existe déjà et diffère. Déplacez-le : la prochaine exécution le refera. Rien n’a été écrit.',
    twice: (id) => `Deux élèves auraient ce même dossier (l’autre est ${printable(id)}).`,
  },
  otherClass: (count) =>
    `${count > 1 ? `Les projets de ${count} élèves se trouvent ici, dont aucun n’est` : 'Le projet d’un élève se trouve ici, qui n’est pas'} sur la liste. Est-ce une autre classe ? Choisissez un autre dossier avec --out. Rien n’a été écrit.`,
  noRemote:
    'On ne sait pas où pousser. Indiquez-le avec --remote, par exemple git@host:org/{id}.git',
  notARemote: (text) =>
    `${show(text)} n’est pas l’adresse d’un dépôt git, comme https://host/org/name.git, git@host:org/name.git ou /srv/git/name.git`,
  sameRemote: (text) =>
    `Deux élèves auraient le même dépôt, ${show(text)}. Mettez {id} dans l’adresse.`,
  unwritable: (why) =>
    `Les fichiers n’ont pas pu être écrits : ${show(why)}. Vérifiez la place libre et les droits du dossier, puis relancez la même commande.`,
  appeared:
    'Un dossier de ce nom est apparu pendant la création du projet. Il est resté tel quel ; relancez la même commande.',
  gitFailed: (why) =>
    `git a refusé de créer le dépôt : ${show(why)}. Corrigez ce qu’il signale, puis relancez la même commande.`,
  gitBroken: (why) =>
    `git ne peut pas lire son dépôt : ${show(why)}. Corrigez ce qu’il signale, puis relancez la même commande.`,
  commitFailed: (why) =>
    `Les fichiers sont à jour, mais git a refusé d’en faire un commit : ${show(why)}. Corrigez ce qu’il signale, puis relancez la même commande.`,
  locked: (path) =>
    `Une autre commande git travaille dans son dépôt, ou y a été tuée : il n’a pas été touché. Si aucune ne tourne plus, supprimez ${show(path)}, puis relancez la même commande.`,
  elsewhere: (command) =>
    `Son dépôt n’est pas sur sa branche main : il n’a pas été touché. Revenez sur main, puis relancez la même commande : ${printable(command, 4200)}`,
  busy: 'Une opération est en cours dans son dépôt (une fusion, par exemple) : il n’a pas été touché. Terminez-la, puis relancez la même commande.',
  unsafe: (part) =>
    `Son dépôt n’a pas été touché : par ${show(part)}, git pourrait lancer des programmes ou lire d’autres dossiers. Si personne n’en a besoin, supprimez-le et relancez la même commande ; sinon, faites à la main ce qui devait l’être.`,
  tooHeavy:
    'Pour son dépôt, git demandait plus de 512 Mo de mémoire et a été arrêté : quelque chose dans son .git est énorme, ou prétend l’être. Demandez un nouveau clone du projet, puis relancez la même commande.',
  blocked: (path) =>
    `Un dossier ou un lien se trouve à la place de ${show(path)}. Déplacez-le, puis relancez la même commande.`,
  originKept: (origin) =>
    `Son origin est déjà une autre adresse, qui n’a pas été changée : ${show(origin)}`,
  push: {
    nothing:
      'Il n’y a aucun commit à pousser. Faites-en un dans le dossier du projet, ou relancez avec --git.',
    noMain: (command) =>
      `Son dépôt n’a pas de branche main : rien n’a été poussé. Cette commande en fait une de l’état actuel ; relancez ensuite la même commande : ${printable(command, 4200)}`,
    stopped: 'L’envoi a été interrompu. La prochaine exécution le reprendra.',
    diverged: (url, command) =>
      `${show(url)} contient des commits que ce projet n’a pas : rien n’y a été poussé. Si ce sont ceux de l’élève, tout va bien ; cette commande les récupère : ${printable(command, 4200)}`,
    timedOut: (url, seconds) =>
      `${show(url)} a mis plus de ${seconds} secondes. Le serveur est-il en marche ? Relancez la même commande.`,
    login: (url, words) =>
      `${show(url)} demande une connexion, ou refuse celle reçue (${words}). Vérifiez le jeton, ou enregistrez-le avec git credential, puis relancez la même commande.`,
    forbidden: (url, words) =>
      `Vous n’avez pas le droit de pousser vers ${show(url)} (${words}). Vérifiez les droits de votre compte ou de votre jeton.`,
    notFound: (url, words) =>
      `Le dépôt ${show(url)} n’existe pas, ou vous ne pouvez pas le voir (${words}). Créez-le d’abord, puis relancez la même commande.`,
    busy: (url, words) =>
      `Le serveur de ${show(url)} est débordé (${words}). Attendez un peu, puis relancez la même commande, avec --jobs 2 par exemple.`,
    server: (url, words) =>
      `Le serveur de ${show(url)} est en panne (${words}). Réessayez plus tard.`,
    tooLarge: (url, words) =>
      `${show(url)} refuse un envoi aussi gros (${words}). Retirez les gros fichiers du projet, ou relevez la limite du serveur.`,
    declined: (url, words) =>
      `${show(url)} refuse l’envoi à cause d’une de ses règles : ${words} Regardez ses règles de branche et ses hooks.`,
    webPage: (url, words) =>
      `${show(url)} répond par une page web, pas comme un dépôt git (${words}). Vérifiez l’adresse ; un proxy ou une page de connexion s’interpose peut-être.`,
    noServer: (url, words) =>
      `Aucun serveur ne répond à ${show(url)} (${words}). Vérifiez l’adresse et le réseau.`,
    noHost: (url, words) =>
      `L’hôte de ${show(url)} est inconnu (${words}). Vérifiez son orthographe et le réseau.`,
    secure: (url, words) =>
      `La connexion sécurisée à ${show(url)} a échoué (${words}). Vérifiez le début de l’adresse et le certificat.`,
    hostKey: (url, words) =>
      `ssh ne connaît pas l’hôte de ${show(url)}, ou celui-ci a changé (${words}). Connectez-vous-y une fois à la main avec ssh, et vérifiez sa clé.`,
    key: (url, words) =>
      `${show(url)} n’accepte pas votre clé ssh (${words}). Ajoutez-la à votre compte, et à ssh-agent si elle a une phrase de passe.`,
    slow: (url, words) =>
      `${show(url)} répond trop lentement (${words}). Vérifiez le réseau, puis relancez la même commande.`,
    cut: (url, words) =>
      `La connexion à ${show(url)} a été coupée (${words}). Relancez la même commande.`,
    moved: (url, words) =>
      `${show(url)} renvoie git ailleurs (${words}). Donnez l’adresse actuelle.`,
    other: (url, words) =>
      `L’envoi vers ${show(url)} a échoué (${words}). Corrigez ce que git signale, puis relancez la même commande.`,
  },
};
